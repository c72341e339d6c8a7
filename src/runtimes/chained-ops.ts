import type * as tfjs from '@tensorflow/tfjs-core'

type Tf = typeof tfjs

/**
 * Operations that tensors of the package `@tensorflow/tfjs` have as methods, and that parts of tfjs-layers call as such.
 * Applications import that package; its part that adds them is not in a form that Node can load by itself
 * (tfjs-core/src/public/chained_ops).
 */
const PLAIN =
  'abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchToSpaceND batchNorm broadcastTo cast ' +
  'ceil clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod cumsum depthToSpace depthwiseConv2d dilation2d div ' +
  'divNoNan dot elu equal erf euclideanNorm exp expandDims expm1 fft floor floorDiv gather greater greaterEqual ifft irfft ' +
  'isFinite isInf isNaN leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid logSoftmax logSumExp ' +
  'logicalAnd logicalNot logicalOr logicalXor matMul max maxPool maximum mean min minimum mirrorPad mod mul neg norm ' +
  'notEqual oneHot onesLike pad pool pow prelu prod reciprocal relu relu6 reshape resizeBilinear resizeNearestNeighbor ' +
  'reverse rfft round rsqrt selu separableConv2d sigmoid sign sin sinh slice softmax softplus spaceToBatchND split sqrt ' +
  'square squaredDifference squeeze step stridedSlice sub sum tan tanh tile topk transpose unique unsortedSegmentSum ' +
  'unstack zerosLike'

type Method = (self: tfjs.Tensor, ...args: never[]) => unknown

function special(tf: Tf): Readonly<Record<string, Method>> {
  const reshaped = (self: tfjs.Tensor, ...shape: readonly number[]): tfjs.Tensor => tf.reshape(self, [...shape])
  const all = (self: tfjs.Tensor, others: tfjs.Tensor | readonly tfjs.Tensor[]): tfjs.Tensor[] =>
    others instanceof tf.Tensor ? [self, others] : [self, ...others]
  return {
    as1D: (self) => tf.reshape(self, [self.size]),
    flatten: (self) => tf.reshape(self, [self.size]),
    as2D: reshaped,
    as3D: reshaped,
    as4D: reshaped,
    as5D: reshaped,
    asScalar: (self) => tf.reshape(self, []),
    reshapeAs: (self, other: tfjs.Tensor) => tf.reshape(self, other.shape),
    asType: (self, dtype: tfjs.DataType) => tf.cast(self, dtype),
    toBool: (self) => tf.cast(self, 'bool'),
    toFloat: (self) => tf.cast(self, 'float32'),
    toInt: (self) => tf.cast(self, 'int32'),
    concat: (self, others: tfjs.Tensor | readonly tfjs.Tensor[], axis?: number) => tf.concat(all(self, others), axis),
    stack: (self, others: tfjs.Tensor | readonly tfjs.Tensor[], axis?: number) => tf.stack(all(self, others), axis),
    where: (self, condition: tfjs.Tensor, other: tfjs.Tensor) => tf.where(condition, self, other),
  }
}

/** Gives tensors the methods that they have in an application; what is there already stays. */
export function chainOperations(tf: Tf): void {
  const plain = PLAIN.split(' ').map((name): [string, Method] => [name, plainMethod(tf, name)])
  for (const [name, method] of [...plain, ...Object.entries(special(tf))]) {
    if (name in tf.Tensor.prototype) continue
    Object.defineProperty(tf.Tensor.prototype, name, {
      configurable: true,
      writable: true,
      value(this: tfjs.Tensor, ...args: never[]) {
        if (this.isDisposed) throw new Error('Tensor is disposed.')
        return method(this, ...args)
      },
    })
  }
}

function plainMethod(tf: Tf, name: string): Method {
  const places = [tf, tf.image, tf.spectral]
  const operation: unknown = Reflect.get(places.find((place) => name in place) ?? tf, name)
  if (typeof operation !== 'function') throw new TypeError(`TF.js has no operation ${name}`)
  return (self, ...args) => Reflect.apply(operation, undefined, [self, ...args]) as unknown
}
