import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, castTo, like, range } from '../math.ts'
import { isLikely } from '../activations/likely.ts'
import { flagArgument, floated, numberArgument, operands, tensor, CONFIG, argument } from './args.ts'
import type { Operation } from './elementwise.ts'

/** `keras.backend.epsilon()`: what a probability is at least. */
const EPSILON = 1e-7

/** Losses and measures that are plain arithmetic (`keras/src/backend/tensorflow/nn.py`, `math.py`, `ops/image.py`). */
export const LOSSES: Readonly<Record<string, Operation>> = {
  BinaryCrossentropy: (context) => {
    const { ops } = context
    const { target, output, isLogits } = compared(context)
    const one = like(ops, output, 1)
    if (isLogits) {
      const rest = ops.log1p(ops.exp(ops.negative(ops.abs(output))))
      return ops.add(ops.subtract(ops.relu(output), ops.multiply(output, target)), rest)
    }
    const likely = probable(ops, output)
    const met = ops.multiply(target, ops.log(likely))
    const missed = ops.multiply(ops.subtract(one, target), ops.log(ops.subtract(one, likely)))
    return ops.negative(ops.add(met, missed))
  },
  CategoricalCrossentropy: (context) => {
    const { ops } = context
    const { target, output, isLogits } = compared(context)
    const axis = numberArgument(context, CONFIG, 'axis', -1)
    const logs = isLogits
      ? ops.logSoftmax(output, axis)
      : ops.log(probable(ops, ops.divide(output, ops.sum(output, [axis], true))))
    return ops.negative(ops.sum(ops.multiply(target, logs), [axis]))
  },
  SparseCategoricalCrossentropy: (context) => {
    const { ops } = context
    const output = tensor(context, 1, 'output')
    const labels = castTo(ops, tensor(context, 0, 'target'), 'int32')
    const column = labels.shape.length === output.shape.length ? labels : ops.expandDims(labels, -1)
    const isLogits = flagArgument(context, CONFIG, 'from_logits')
    refuseCut(context, output, isLogits)
    const logits = isLogits ? output : ops.log(probable(ops, output))
    return ops.negative(ops.squeeze(ops.takeAlongAxis(ops.logSoftmax(logits, -1), column, -1), [-1]))
  },
  PSNR: (context) => {
    const { ops } = context
    const [a, b] = operands(context)
    const error = ops.mean(ops.square(ops.subtract(a, b)), null)
    const most = 20 * Math.log10(numberArgument(context, 2, 'max_val'))
    return ops.subtract(like(ops, error, most), ops.multiply(ops.log(error), like(ops, error, 10 / Math.LN10)))
  },
  InTopK: (context) => {
    const { ops } = context
    const predictions = tensor(context, 1, 'predictions')
    const targets = castTo(ops, tensor(context, 0, 'targets'), 'int32')
    const classes = at(predictions.shape, -1)
    const zero = ops.scalar(0, 'int32')
    const isThere = ops.logicalAnd(ops.greaterEqual(targets, zero), ops.less(targets, ops.scalar(classes, 'int32')))
    const found = ops.takeAlongAxis(predictions, ops.expandDims(ops.where(isThere, targets, zero), -1), -1)
    const better = ops.sum(castTo(ops, ops.greater(predictions, found), 'int32'), [-1])
    const isFew = ops.less(better, ops.scalar(numberArgument(context, 2, 'k'), 'int32'))
    return ops.logicalAnd(ops.logicalAnd(isThere, isFew), ops.all(ops.isfinite(predictions), [-1]))
  },
  Corrcoef: (context) => {
    const { ops } = context
    const x = floated(ops, tensor(context, 0, 'x'))
    const centred = ops.subtract(x, ops.mean(x, [-1], true))
    if (x.shape.length !== 2)
      throw new ArtifactError('unsupported-operation', 'corrcoef: of more or less than two axes')
    const products = ops.matmul(centred, ops.transpose(centred, [1, 0]))
    const size = at(x.shape, -1)
    const covariance = ops.divide(products, like(ops, products, size - 1))
    const own = ops.divide(ops.sum(ops.square(centred), [-1], true), like(ops, products, size - 1))
    const deviation = ops.sqrt(own)
    const apart = ops.multiply(deviation, ops.transpose(deviation, [1, 0]))
    return ops.clip(ops.divide(covariance, apart), -1, 1)
  },
  SSIM: (context) => {
    const { ops } = context
    const format = argument(context, CONFIG, 'data_format') === 'channels_first' ? 'channels_first' : 'channels_last'
    const [one, other] = [tensor(context, 0, 'image1'), tensor(context, 1, 'image2')]
    const isSingle = one.shape.length === 3
    const [a, b] = [one, other].map((image) => {
      const wide = floated(ops, image)
      return inFront(ops, isSingle ? ops.expandDims(wide, 0) : wide, format)
    })
    const found = castTo(ops, likeness(context, a ?? one, b ?? other), one.dtype)
    return isSingle ? ops.squeeze(found, [0]) : found
  },
}

interface Compared {
  readonly target: Value
  readonly output: Value
  readonly isLogits: boolean
}

function compared(context: LayerContext): Compared {
  const output = tensor(context, 1, 'output')
  const target = castTo(context.ops, tensor(context, 0, 'target'), isFloating(output.dtype) ? output.dtype : 'float32')
  const isLogits = flagArgument(context, CONFIG, 'from_logits')
  refuseCut(context, output, isLogits)
  return { target, output, isLogits }
}

/** Farther from 0 and 1 than this, a probability and the number before its sigmoid or softmax give the same loss. */
const SAFE = 1e-6

/**
 * Right behind a sigmoid or a softmax Keras computes with the numbers before it, which are not kept here. Where no
 * probability is cut that is the same.
 * @throws ArtifactError where it is not, or nobody can look
 */
function refuseCut({ ops }: LayerContext, output: Value, isLogits: boolean): void {
  if (!isLikely(output)) return
  const wide = castTo(ops, output, 'float32')
  const ends = isLogits ? [] : [ops.min(wide, null), ops.max(wide, null)].map((end) => Number(ops.peek?.(end).data[0]))
  const [low = NaN, high = NaN] = ends
  if (low > SAFE && high < 1 - SAFE) return
  throw new ArtifactError(
    'unsupported-operation',
    'a loss right behind a sigmoid or softmax: Keras takes the numbers before it, and the two part here',
  )
}

function probable(ops: Ops, x: Value): Value {
  return ops.clip(x, EPSILON, 1 - EPSILON)
}

/** Each channel an image of its own: `[batch, channels, height, width]`. */
function inFront(ops: Ops, x: Value, format: 'channels_first' | 'channels_last'): Value {
  return format === 'channels_first' ? x : ops.transpose(x, [0, 3, 1, 2])
}

/** The structural similarity of each image, over a window of Gauss. */
function likeness(context: LayerContext, a: Value, b: Value): Value {
  const { ops } = context
  const setting = (name: string, fallback: number) => numberArgument(context, CONFIG, name, fallback)
  const size = setting('filter_size', 11)
  const [batch, channels, height, width] = [at(a.shape, 0), at(a.shape, 1), at(a.shape, 2), at(a.shape, 3)]
  const line = bell(size, setting('filter_sigma', 1.5))
  const data = Float64Array.from(range(size * size), (i) => at(line, Math.floor(i / size)) * at(line, i % size))
  const kernel = castTo(ops, ops.constant({ dtype: 'float64', shape: [size, size, 1, 1], data }), a.dtype)
  const plain = (x: Value) => ops.reshape(x, [batch * channels, height, width, 1])
  const blurred = (x: Value) => ops.conv(x, kernel, { strides: [1, 1], padding: 'valid', dilations: [1, 1], groups: 1 })
  const [x, y] = [plain(a), plain(b)]
  const [meanX, meanY] = [blurred(x), blurred(y)]
  const spread = (one: Value, other: Value, means: Value) => ops.subtract(blurred(ops.multiply(one, other)), means)
  const [squareX, squareY, both] = [ops.square(meanX), ops.square(meanY), ops.multiply(meanX, meanY)]
  const most = setting('max_val', 1)
  const [c1, c2] = [setting('k1', 0.01), setting('k2', 0.03)].map((k) => like(ops, a, (k * most) ** 2))
  const two = like(ops, a, 2)
  const plus = (sum: Value, constant: Value | undefined) => (constant === undefined ? sum : ops.add(sum, constant))
  const above = ops.multiply(plus(ops.multiply(two, both), c1), plus(ops.multiply(two, spread(x, y, both)), c2))
  const spreads = ops.add(spread(x, x, squareX), spread(y, y, squareY))
  const below = ops.multiply(plus(ops.add(squareX, squareY), c1), plus(spreads, c2))
  return ops.mean(ops.reshape(ops.mean(ops.divide(above, below), [1, 2, 3]), [batch, channels]), [-1])
}

function bell(size: number, sigma: number): readonly number[] {
  const heights = range(size).map((i) => Math.exp(-((i - (size - 1) / 2) ** 2) / (2 * sigma ** 2)))
  const sum = heights.reduce((a, b) => a + b, 0)
  return heights.map((height) => height / sum)
}
