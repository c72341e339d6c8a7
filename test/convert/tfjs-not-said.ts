/** Cases with an op that TF.js has otherwise than TensorFlow, and that no other words of its say. */
export const NOT_SAID: readonly string[] = [
  'Dilation2D',
  'Dilation2D, valid',
  'MaxPoolWithArgmax',
  'CropAndResize',
  'ImageProjectiveTransformV3 CONSTANT',
  'ImageProjectiveTransformV3 NEAREST',
  'ImageProjectiveTransformV3 WRAP',
  'ImageProjectiveTransformV3 REFLECT',
  'NonMaxSuppressionV5 0.0 0.5',
  'NonMaxSuppressionV5 0.0 1.0',
  'NonMaxSuppressionV5 0.5 0.5',
  'NonMaxSuppressionV5 0.5 1.0',
  'TensorArray in a loop',
  'TensorLists',
  'StaticRegexReplace [[:punct:]]',
  'RFFT',
  'IRFFT',
  'Switch and Merge',
  'TensorArrayV3',
  'older TensorLists',
  'Equal of texts',
  'NotEqual of texts',
  'SelectV2 of texts',
  'SelectV2 of long integers',
]

/** Cases that TF.js has words for, and that its wasm kernels do not run: they know no complex numbers. */
export const NOT_RUN: readonly string[] = ['Complex', 'FFT', 'IFFT']
