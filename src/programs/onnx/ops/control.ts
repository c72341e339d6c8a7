import type { Value } from '../../../ops/ops.ts'
import { known, numbersIn, type Cell } from '../../graph/cells.ts'
import { exceeded } from '../../graph/errors.ts'
import { GRAPH_LIMITS } from '../../graph/limits.ts'
import type { OpCall, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, upTo } from '../../graph/ops/shapes.ts'

/** The one number of a condition or count. */
function numberIn(call: OpCall, cell: Cell): number {
  const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? call.ops.peek?.(cell.value) : undefined
  if (tensor === undefined) throw call.unsupported('a condition whose value is not known')
  return numbersIn(tensor)[0] ?? 0
}

function branch(call: OpCall): readonly Cell[] {
  const taken = numberIn(call, call.cell(0)) !== 0 ? 'then_branch' : 'else_branch'
  return call.run(call.body(taken), call.inputs.slice(1))
}

/** Values of all rounds, stacked; what was stacked is let go. */
function stacked(call: OpCall, cells: readonly Cell[], axis: number, turned: boolean): Cell {
  if (cells.length === 0)
    throw call.unsupported('goes round no time, so that the shape of what it collects is not known')
  const { ops } = call
  const value = ops.scope(() => {
    const values = cells.map((cell): Value => {
      if (cell.kind === 'value') return cell.value
      if (cell.kind === 'known') return cell.exact ?? ops.constant(cell.tensor)
      throw call.unsupported(`collects a ${cell.kind}`)
    })
    return ops.stack(turned ? [...values].reverse() : values, axis)
  })
  const result: Cell = { kind: 'value', value }
  call.hold(result)
  for (const cell of cells) call.drop(cell)
  return result
}

/** Inputs: most rounds, whether to begin, state. The body gets the round, the condition, the state, and what it captures. */
function loop(call: OpCall): readonly Cell[] {
  const body = call.body('body')
  const most = call.has(0) ? numberIn(call, call.cell(0)) : Infinity
  let goesOn = call.has(1) ? numberIn(call, call.cell(1)) !== 0 : true
  // All that is no state stands behind it: results are the condition, the state, and what is collected.
  const outputs = call.step.outputs ?? 0
  const collected = body.results.length - 1 - stateCount(call, body.results.length - 1, outputs)
  const count = body.results.length - 1 - collected
  let state: readonly Cell[] = call.inputs.slice(2, 2 + count)
  const captured = call.inputs.slice(2 + count)
  const scans: Cell[][] = upTo(collected).map(() => [])
  for (const cell of state) call.hold(cell)
  for (let round = 0; goesOn && round < most; round += 1) {
    if (round >= GRAPH_LIMITS.iterations)
      throw exceeded(call.step, `goes round more than ${GRAPH_LIMITS.iterations} times`)
    const [condition, ...made] = call.run(body, [
      known('int64', [], [round]),
      known('bool', [], [1]),
      ...state,
      ...captured,
    ])
    if (condition === undefined) throw call.malformed('its body has no results')
    goesOn = numberIn(call, condition) !== 0
    call.drop(condition)
    for (const cell of state) call.drop(cell)
    state = made.slice(0, count)
    made.slice(count).forEach((cell, i) => at(scans, i).push(cell))
  }
  return [...state, ...scans.map((cells) => stacked(call, cells, 0, false))]
}

/** How many of the body's results are state: its own arguments but for round and condition. */
function stateCount(call: OpCall, most: number, outputs: number): number {
  const own = call.attrs.int(OWN_ARGUMENTS, outputs + 2) - 2
  return Math.min(Math.max(own, 0), most)
}

/** Set by whoever made the step: arguments of its body without what it captures. */
export const OWN_ARGUMENTS = '#arguments'

/** Since version 9: state first, then sequences, each of which is walked along an axis of its own. */
function scan(call: OpCall): readonly Cell[] {
  const { ops, attrs } = call
  if ((call.step.version ?? 9) < 9) throw call.unsupported('Scan of version 8 is not computed')
  const body = call.body('body')
  const own = attrs.int(OWN_ARGUMENTS)
  const walked = attrs.int('num_scan_inputs')
  const count = own - walked
  let state: readonly Cell[] = call.inputs.slice(0, count)
  const captured = call.inputs.slice(own)
  const axes = attrs.ints(
    'scan_input_axes',
    upTo(walked).map(() => 0),
  )
  const turns = attrs.ints(
    'scan_input_directions',
    upTo(walked).map(() => 0),
  )
  const rounds = walked === 0 ? 0 : at(call.shape(count), axisIn(at(axes, 0), call.shape(count).length))
  const collected = body.results.length - count
  const scans: Cell[][] = upTo(collected).map(() => [])
  for (const cell of state) call.hold(cell)
  for (let round = 0; round < rounds; round += 1) {
    const items = upTo(walked).map((i): Cell => {
      const shape = call.shape(count + i)
      const axis = axisIn(at(axes, i), shape.length)
      const place = at(turns, i) === 1 ? rounds - 1 - round : round
      const value = ops.scope(() => {
        const start = shape.map((_, j) => (j === axis ? place : 0))
        const cut = ops.slice(call.value(count + i), start, shape.with(axis, 1))
        return ops.reshape(
          cut,
          shape.filter((_, j) => j !== axis),
        )
      })
      return { kind: 'value', value }
    })
    for (const cell of items) call.hold(cell)
    const made = call.run(body, [...state, ...items, ...captured])
    for (const cell of [...items, ...state]) call.drop(cell)
    state = made.slice(0, count)
    made.slice(count).forEach((cell, i) => at(scans, i).push(cell))
  }
  const outAxes = attrs.ints(
    'scan_output_axes',
    upTo(collected).map(() => 0),
  )
  const outTurns = attrs.ints(
    'scan_output_directions',
    upTo(collected).map(() => 0),
  )
  return [
    ...state,
    ...scans.map((cells, i) => {
      const [first] = cells
      const rank =
        first?.kind === 'value' ? first.value.shape.length : first?.kind === 'known' ? first.tensor.shape.length : 0
      return stacked(call, cells, axisIn(at(outAxes, i), rank + 1), at(outTurns, i) === 1)
    }),
  ]
}

/** Steps that run bodies: what they make is held already, and they work in no scope of their own. */
export const FLOW: OpTable = { If: branch, Loop: loop, Scan: scan }
