import type { DType } from '../../../tensor/dtype.ts'
import type { Shape } from '../../../tensor/tensor.ts'
import { dtypeAttr } from '../../tensorflow/nodes.ts'
import type { Rewrite, Wording } from '../wording.ts'
import { sumOfProducts } from './einsum.ts'
import { binary, cast, concat, matmul, part, range, reshape, select, sized, sizeOf, sizesOf, unary } from './kit.ts'

/**
 * TF.js multiplies as many pairs of matrices as the longer list has, each with the one at its place modulo the other
 * list's length (tfjs-backend-cpu/src/kernels/BatchMatMul.ts): right where one list is the other's end, or a single one.
 */
const product =
  (type: string): Rewrite =>
  (word) => {
    const [a, b, T] = [word.input(0), word.input(1), word.dtype(type)]
    if (type !== 'T' && (word.dtype('Tb') !== T || word.dtype('Tout') !== T)) {
      return word.refuse('multiplies matrices of different types, which TF.js does not')
    }
    const adjoint = [word.flag('adj_x', false), word.flag('adj_y', false)] as const
    if (pairsUp(word.shapeOf(a), word.shapeOf(b))) return type === 'T' ? null : [matmul(word, a, b, T, adjoint)]
    const [sizesA, sizesB] = [sizesOf(word, a, T), sizesOf(word, b, T)]
    const batch = word.add('BroadcastArgs', [part(word, sizesA, 0, -2), part(word, sizesB, 0, -2)], {
      T: dtypeAttr('int32'),
    })
    const spread = (x: string, sizes: string): string =>
      word.add('BroadcastTo', [x, concat(word, [batch, part(word, sizes, -2, null)], 0, 'int32')], {
        T: dtypeAttr(T),
        Tidx: dtypeAttr('int32'),
      })
    return [matmul(word, spread(a, sizesA), spread(b, sizesB), T, adjoint)]
  }

function pairsUp(a: Shape | null, b: Shape | null): boolean {
  if (a === null || b === null) return false
  const [one, other] = [withoutOnes(a.slice(0, -2)), withoutOnes(b.slice(0, -2))]
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  const end = long.slice(long.length - short.length)
  return short.every((size, i) => size !== -1 && size === end[i])
}

/** Without the ones that come first. */
function withoutOnes(sizes: Shape): Shape {
  const first = sizes.findIndex((size) => size !== 1)
  return first < 0 ? [] : sizes.slice(first)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** TF.js knows sums of products of two tensors, without dots and without diagonals, on its cpu and WebGL kernels only. */
const einsum: Rewrite = (word) => {
  const equation = word.text('equation', '').replaceAll(' ', '')
  const [left = '', right = ''] = equation.split('->')
  const operands = left.split(',')
  if (operands.length > 2) return word.refuse(`sums products of ${operands.length} tensors, TF.js of two`)
  for (const operand of operands) {
    const letters = [...operand.replace('...', '')]
    if (new Set(letters).size < letters.length)
      return word.refuse(`takes a diagonal (${operand}), which TF.js does not`)
  }
  if (!equation.includes('...')) return [sumOfProducts(word, operands, right)]
  const free = [...LETTERS].filter((letter) => !equation.includes(letter))
  const dots = operands.map((operand, i) => (operand.includes('...') ? between(word, i, operand) : []))
  const most = Math.max(...dots.map((sizes) => sizes.length))
  const names = free.slice(0, most)
  for (let place = 1; place <= most; place += 1) {
    const sizes = new Set(dots.flatMap((each) => each.at(-place) ?? []))
    if (sizes.size > 1 || sizes.has(-1))
      return word.refuse('the sizes that its dots stand for are not known to be equal')
  }
  const spelled = operands.map((operand, i) =>
    operand.replace('...', names.slice(most - (dots[i]?.length ?? 0)).join('')),
  )
  return [sumOfProducts(word, spelled, right.replace('...', names.join('')))]
}

/** The sizes that an operand's dots stand for. Of a single operand it does not matter whether they are known. */
function between(word: Wording, place: number, operand: string): Shape {
  const shape = word.shapeOf(word.input(place)) ?? word.refuse('its dots stand for axes of a tensor of unknown rank')
  const [before = '', after = ''] = operand.split('...')
  const sizes = shape.slice(before.length, shape.length - after.length)
  return sizes.map((size, i) => (size === -1 ? -2 - 1000 * (place + 1) - i : size))
}

/** TF.js's own (`linalg.bandPart`) mixes integers and floats, which its wasm kernels read for one another. */
const band: Rewrite = (word) => {
  const [x, T, shape] = [word.input(0), word.dtype('T'), word.shapeOf(word.input(0))]
  const [rows, columns] = [sizeOf(word, x, shape, -2, T), sizeOf(word, x, shape, -1, T)]
  const zero = word.number(0, 'int32')
  const column = reshape(word, range(word, zero, sized(word, rows), 1), [-1, 1], 'int32')
  const below = binary(word, 'Sub', column, range(word, zero, sized(word, columns), 1), 'int32')
  const indices: DType = word.node.attrs.has('Tindex') ? word.dtype('Tindex') : 'int64'
  const within = [below, unary(word, 'Neg', below, 'int32')].flatMap((distance, i): string[] => {
    const ref = word.input(i + 1)
    const known = word.numbersOf(ref)?.[0]
    if (known !== undefined && known < 0) return []
    const most = cast(word, ref, indices, 'int32')
    const isNear = binary(word, 'LessEqual', distance, most, 'int32')
    if (known !== undefined) return [isNear]
    return [word.add('LogicalOr', [binary(word, 'Less', most, zero, 'int32'), isNear])]
  })
  const [first, second] = within
  if (first === undefined) return [word.add('Identity', [x], { T: dtypeAttr(T) })]
  const isIn = second === undefined ? first : word.add('LogicalAnd', [first, second])
  return [T === 'bool' ? word.add('LogicalAnd', [x, isIn]) : select(word, isIn, x, unary(word, 'ZerosLike', x, T), T)]
}

export const MATRICES: Readonly<Record<string, Rewrite>> = {
  BatchMatMul: product('T'),
  BatchMatMulV2: product('T'),
  BatchMatMulV3: product('Ta'),
  Einsum: einsum,
  MatrixBandPart: band,
}
