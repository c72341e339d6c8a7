/**
 * Module of each operation of Keras 3.15 that can be a node of a functional model: the classes derived from `Operation`
 * in `keras/src/ops/*.py`. Topologies name the module, legacy files do not.
 */
const BY_MODULE: Readonly<Record<string, string>> = {
  core: `AssociativeScan Cast Cond ConvertToTensor ForiLoop Map SaturateCast Scan Scatter ScatterUpdate Slice
    SliceUpdate StopGradient Switch Unstack VectorizedMap WhileLoop`,
  einops: 'Rearrange',
  image: `AffineTransform CropImages ElasticTransform ExtractPatches GaussianBlur HSVToRGB MapCoordinates PadImages
    PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate SobelEdges`,
  linalg: `Cholesky CholeskyInverse Det Eig Eigh Inv JVP Lstsq LuFactor MatrixRank Norm Pinv Qr SVD Solve
    SolveTriangular`,
  math: `CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet Logsumexp RFFT Rsqrt STFT
    SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK ViewAsComplex ViewAsReal`,
  nn: `AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode CTCLoss
    CategoricalCrossentropy Celu Conv ConvTranspose DepthToSpace DepthwiseConv DotProductAttention Elu Fold Gelu Glu
    HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax MaxPool Moments MultiHot
    Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid Silu SoftShrink Softmax Softplus Softsign
    SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid Sparsemax Squareplus TanhShrink Threshold
    Unfold`,
}

const MODULES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_MODULE).flatMap(([module, names]) =>
    names.split(/\s+/).map((name): [string, string] => [name, `keras.src.ops.${module}`]),
  ),
)

/** The module of an operation; most of them stand in `numpy`. */
export function operationModule(name: string): string {
  return MODULES.get(name) ?? 'keras.src.ops.numpy'
}
