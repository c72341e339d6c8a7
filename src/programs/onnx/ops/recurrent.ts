import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, upTo } from '../../graph/ops/shapes.ts'
import { elu, hardSigmoid, leaky } from './activations.ts'
import { like } from './elementwise.ts'
import { turned } from './matrices.ts'

type Activation = (x: Value) => Value

/** Activations by the names that attributes give them, in lower case. Source: onnx/docs/Operators.md, LSTM. */
function activation(call: OpCall, name: string, alpha: number | undefined, beta: number | undefined): Activation {
  const { ops } = call
  switch (name.toLowerCase()) {
    case 'sigmoid':
      return (x) => ops.sigmoid(x)
    case 'tanh':
      return (x) => ops.tanh(x)
    case 'relu':
      return (x) => ops.relu(x)
    case 'softplus':
      return (x) => ops.softplus(x)
    case 'softsign':
      return (x) => ops.divide(x, ops.add(like(ops, x, 1), ops.abs(x)))
    case 'affine':
      return (x) => ops.add(ops.multiply(x, like(ops, x, alpha ?? 1)), like(ops, x, beta ?? 0))
    case 'leakyrelu':
      return (x) => leaky(ops, x, alpha ?? 0.01)
    case 'elu':
      return (x) => elu(ops, x, alpha ?? 1)
    case 'hardsigmoid':
      return (x) => hardSigmoid(ops, x, alpha ?? 0.2, beta ?? 0.5)
    case 'scaledtanh':
      return (x) => ops.multiply(like(ops, x, alpha ?? 1), ops.tanh(ops.multiply(like(ops, x, beta ?? 1), x)))
    default:
      throw call.unsupported(`attribute activations: found ${name}, which is not computed`)
  }
}

/** Which of the two numbers an activation takes, in lower case; the others take none. */
const NUMBERS: Readonly<Record<string, 1 | 2>> = { leakyrelu: 1, elu: 1, affine: 2, hardsigmoid: 2, scaledtanh: 2 }

/** Numbers are used up in the order of the activations, by those that take any (onnx/docs/Operators.md, LSTM). */
function activationsOf(
  call: OpCall,
  names: readonly string[],
  alphas: readonly number[],
  betas: readonly number[],
): readonly Activation[] {
  let [alpha, beta] = [0, 0]
  return names.map((name) => {
    const takes = NUMBERS[name.toLowerCase()] ?? 0
    return activation(call, name, takes > 0 ? alphas[alpha++] : undefined, takes > 1 ? betas[beta++] : undefined)
  })
}

/** One direction's weights: `x @ w + h @ r + b`, gates side by side. */
interface Direction {
  readonly w: Value
  readonly r: Value
  readonly wb: Value | null
  readonly rb: Value | null
  readonly peepholes: Value | null
  readonly activations: readonly Activation[]
  readonly place: number
}

interface Cells {
  readonly h: Value
  readonly c: Value | null
}

type Step = (x: Value, cells: Cells, direction: Direction) => Cells

interface Family {
  readonly gates: number
  readonly defaults: readonly string[]
  readonly hasCell: boolean
  step(call: OpCall, hidden: number, clipped: Activation): Step
}

/** Pieces of the last dimension. */
function gatesOf(ops: Ops, x: Value, count: number, hidden: number): readonly Value[] {
  return ops.split(
    x,
    upTo(count).map(() => hidden),
    x.shape.length - 1,
  )
}

function affine(ops: Ops, x: Value, w: Value, b: Value | null): Value {
  const y = ops.matmul(x, w)
  return b === null ? y : ops.add(y, b)
}

const RNN: Family = {
  gates: 1,
  defaults: ['Tanh'],
  hasCell: false,
  step:
    ({ ops }, _, clipped) =>
    (x, { h }, { w, r, wb, rb, activations }) => {
      const sum = ops.add(affine(ops, x, w, wb), affine(ops, h, r, rb))
      return { h: at(activations, 0)(clipped(sum)), c: null }
    },
}

/** Gates z (update), r (reset), h. */
const GRU: Family = {
  gates: 3,
  defaults: ['Sigmoid', 'Tanh'],
  hasCell: false,
  step: (call, hidden, clipped) => {
    const { ops } = call
    const after = call.attrs.int('linear_before_reset', 0) !== 0
    return (x, { h }, { w, r, wb, rb, activations }) => {
      const [xz, xr, xh] = gatesOf(ops, affine(ops, x, w, wb), 3, hidden) as [Value, Value, Value]
      const [rz, rr, rh] = gatesOf(ops, r, 3, hidden) as [Value, Value, Value]
      const [bz, br, bh] = rb === null ? [null, null, null] : (gatesOf(ops, rb, 3, hidden) as [Value, Value, Value])
      const z = at(activations, 0)(clipped(ops.add(xz, affine(ops, h, rz, bz))))
      const reset = at(activations, 0)(clipped(ops.add(xr, affine(ops, h, rr, br))))
      const inner = after ? ops.multiply(reset, affine(ops, h, rh, bh)) : affine(ops, ops.multiply(reset, h), rh, bh)
      const fresh = at(activations, 1)(clipped(ops.add(xh, inner)))
      return { h: ops.add(ops.multiply(ops.subtract(like(ops, z, 1), z), fresh), ops.multiply(z, h)), c: null }
    }
  },
}

/** Gates i, o, f, c; peepholes i, o, f. */
const LSTM: Family = {
  gates: 4,
  defaults: ['Sigmoid', 'Tanh', 'Tanh'],
  hasCell: true,
  step: (call, hidden, clipped) => {
    const { ops } = call
    const coupled = call.attrs.int('input_forget', 0) !== 0
    return (x, { h, c }, { w, r, wb, rb, peepholes, activations }) => {
      if (c === null) throw new TypeError('an LSTM without a cell')
      const sum = ops.add(affine(ops, x, w, wb), affine(ops, h, r, rb))
      const [i, o, f, g] = gatesOf(ops, sum, 4, hidden) as [Value, Value, Value, Value]
      const [pi, po, pf] =
        peepholes === null ? [null, null, null] : (gatesOf(ops, peepholes, 3, hidden) as [Value, Value, Value])
      const seen = (gate: Value, peephole: Value | null, cell: Value): Value =>
        peephole === null ? gate : ops.add(gate, ops.multiply(peephole, cell))
      const enters = at(activations, 0)(clipped(seen(i, pi, c)))
      const stays = coupled ? ops.subtract(like(ops, enters, 1), enters) : at(activations, 0)(clipped(seen(f, pf, c)))
      const next = ops.add(ops.multiply(stays, c), ops.multiply(enters, at(activations, 1)(clipped(g))))
      const leaves = at(activations, 0)(clipped(seen(o, po, next)))
      return { h: ops.multiply(leaves, at(activations, 2)(next)), c: next }
    }
  },
}

/** Inputs X, W, R, B, sequence_lens, initial_h, initial_c, P; `[steps, batch, features]` unless `layout` says otherwise. */
function recurrent(call: OpCall, family: Family): OpResult {
  const { ops, attrs } = call
  const batchFirst = attrs.int('layout', 0) !== 0
  const given = call.value(0)
  const x = batchFirst ? ops.transpose(given, [1, 0, 2]) : given
  const [steps, batch] = [at(x.shape, 0), at(x.shape, 1)]
  const hidden = attrs.int('hidden_size', at(call.shape(2), 2))
  const way = attrs.choice('direction', ['forward', 'reverse', 'bidirectional'], 'forward')
  const directions = way === 'bidirectional' ? 2 : 1
  const lengths = call.has(4) ? call.ints(4) : null
  const masked = lengths !== null && lengths.some((length) => length !== steps)
  const clip = attrs.has('clip') ? attrs.float('clip') : null
  const clipped: Activation = clip === null ? (y) => y : (y) => ops.clip(y, -clip, clip)
  const step = family.step(call, hidden, clipped)
  const names = attrs.texts(
    'activations',
    upTo(directions).flatMap(() => family.defaults),
  )
  const [alphas, betas] = [attrs.floats('activation_alpha', []), attrs.floats('activation_beta', [])]
  const activations = activationsOf(call, names, alphas, betas)
  const part = (place: number, i: number): Value => {
    const all = call.value(place)
    return ops.reshape(
      ops.slice(
        all,
        all.shape.map((_, j) => (j === 0 ? i : 0)),
        all.shape.with(0, 1),
      ),
      all.shape.slice(1),
    )
  }
  const state = (place: number, i: number): Value => {
    if (!call.has(place)) return ops.full([batch, hidden], 0, x.dtype)
    const all = call.value(place)
    const turnedRound = batchFirst ? ops.transpose(all, [1, 0, 2]) : all
    return ops.reshape(ops.slice(turnedRound, [i, 0, 0], [1, batch, hidden]), [batch, hidden])
  }
  const runs = upTo(directions).map((i) => {
    const per = family.defaults.length
    const [wb, rb] = call.has(3) ? gatesOf(ops, part(3, i), 2, family.gates * hidden) : []
    const direction: Direction = {
      w: turned(ops, part(1, i)),
      r: turned(ops, part(2, i)),
      wb: wb ?? null,
      rb: rb ?? null,
      peepholes: family.hasCell && call.has(7) ? part(7, i) : null,
      activations: activations.slice(i * per, (i + 1) * per),
      place: i,
    }
    let cells: Cells = { h: state(5, i), c: family.hasCell ? state(6, i) : null }
    const outputs: Value[] = []
    const backwards = way === 'reverse' || i === 1
    for (let round = 0; round < steps; round += 1) {
      const place = backwards ? steps - 1 - round : round
      const now = ops.reshape(ops.slice(x, [place, 0, 0], [1, batch, at(x.shape, 2)]), [batch, at(x.shape, 2)])
      const next = step(now, cells, direction)
      if (masked) {
        const live = call.make(
          'bool',
          [batch, 1],
          Float64Array.from(lengths, (length) => (place < length ? 1 : 0)),
        )
        const { c } = cells
        outputs[place] = ops.where(live, next.h, like(ops, next.h, 0))
        cells = {
          h: ops.where(live, next.h, cells.h),
          c: next.c === null || c === null ? null : ops.where(live, next.c, c),
        }
      } else {
        outputs[place] = next.h
        cells = next
      }
    }
    return { outputs, cells }
  })
  const all = ops.stack(
    runs.map(({ outputs }) => ops.stack(outputs, 0)),
    1,
  )
  const last = (of: (cells: Cells) => Value | null): Value => {
    const stackedUp = ops.stack(
      runs.map(({ cells }) => of(cells) ?? cells.h),
      0,
    )
    return batchFirst ? ops.transpose(stackedUp, [1, 0, 2]) : stackedUp
  }
  const y = batchFirst ? ops.transpose(all, [2, 0, 1, 3]) : all
  return [y, last(({ h }) => h), ...(family.hasCell ? [last(({ c }) => c)] : [])]
}

export const RECURRENT: OpTable = {
  RNN: (call) => recurrent(call, RNN),
  GRU: (call) => recurrent(call, GRU),
  LSTM: (call) => recurrent(call, LSTM),
}
