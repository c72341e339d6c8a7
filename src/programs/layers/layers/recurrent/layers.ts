import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { Layer } from '../../program.ts'
import { flag, integer, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo } from '../math.ts'
import { type CellMath, cellWeights } from './cells.ts'
import { loop, type Loop } from './loop.ts'

/** `SimpleRNN`, `GRU` and `LSTM`: all steps are projected in one product before the loop. */
export function fusedLayer(math: CellMath): (context: LayerContext) => Value | readonly Value[] {
  return (context) => {
    const { ops, config, computeDType } = context
    const x = first(context)
    const weights = cellWeights(context, 'cell/')
    const projected = math.project(ops, x, weights, config)
    const shape = [at(x.shape, 0), integer(config, 'units')]
    return run(context, {
      sequence: projected,
      initial: initialStates(context) ?? Array.from({ length: math.states }, () => ops.full(shape, 0, computeDType)),
      step: (step, states) => {
        const next = math.step(ops, step, states, weights, config)
        return { output: at(next, 0), states: next }
      },
    })
  }
}

/** `RNN` over any cell, stacked ones too. */
export function genericLayer(context: LayerContext): Value | readonly Value[] {
  const { ops, computeDType, layer } = context
  const x = first(context)
  const cell = layer.children.find(({ attribute }) => attribute === 'cell')?.layer
  if (cell === undefined)
    throw new ArtifactError('malformed', `layer ${layer.name}: has no cell`, { layer: layer.name })
  const batch = at(x.shape, 0)
  return run(context, {
    sequence: x,
    initial: initialStates(context) ?? stateSizes(cell).map((size) => ops.full([batch, size], 0, computeDType)),
    step: (step, states) => {
      const result = context.callChild('cell', [step, ...states])
      const [output, ...next] = Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
      if (output === undefined) throw new ArtifactError('malformed', `layer ${cell.name}: gave no output`)
      return { output, states: next }
    },
  })
}

/** Runs the loop with what all recurrent layers read from config and call. */
export function run(
  context: LayerContext,
  parts: Pick<Loop, 'sequence' | 'initial' | 'step'>,
): Value | readonly Value[] {
  const { ops, config } = context
  const { output, states } = loop(ops, {
    ...parts,
    mask: stepMaskOf(context),
    backwards: flag(config, 'go_backwards', false),
    zeroOutputForMask: flag(config, 'zero_output_for_mask', false),
    returnSequences: flag(config, 'return_sequences', false),
  })
  return flag(config, 'return_state', false) ? [output, ...states] : output
}

/**
 * The mask of the steps. Keras fills it in from the input only where the sequence is the only tensor argument
 * (`Layer.__call__`): with an initial state it must be given by name.
 */
export function stepMaskOf({ masks, kwargs, inputs }: LayerContext): Value | null {
  const named = (kwargs['mask'] ?? null) !== null
  const alone = inputs.length === 1 && (kwargs['initial_state'] ?? null) === null
  return named || alone ? (masks[0] ?? null) : null
}

/** States given by the caller: `initial_state=`, or further positional tensors. */
export function initialStates({ ops, inputs, kwargs, computeDType }: LayerContext): readonly Value[] | null {
  const given = kwargs['initial_state'] ?? null
  const list = given === null ? inputs.slice(1) : flatten(given)
  return list.length === 0 ? null : list.map((state) => castTo(ops, state, computeDType))
}

function flatten(given: unknown): readonly Value[] {
  return Array.isArray(given) ? given.flatMap(flatten) : [given as Value]
}

/** Cells one upon another: `[x, ...states of all]` to `[output, ...new states of all]`. */
export function stackedCells(context: LayerContext): readonly Value[] {
  const { inputs, layer } = context
  let [x, ...left] = inputs
  const states: Value[] = []
  for (const { attribute, layer: cell } of layer.children) {
    const count = stateSizes(cell).length
    const result = context.callChild(attribute, [x as Value, ...left.slice(0, count)])
    const [output, ...next] = Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
    x = output
    left = left.slice(count)
    states.push(...next)
  }
  if (x === undefined) throw new ArtifactError('malformed', `layer ${layer.name}: called without a tensor`)
  return [x, ...states]
}

/** Widths of the states of a cell, nested ones flattened. */
export function stateSizes(cell: Layer): readonly number[] {
  if (cell.className === 'StackedRNNCells') return cell.children.flatMap((child) => stateSizes(child.layer))
  const config: JsonObject = cell.config
  if ((config['state_size'] ?? null) !== null) return numberList(config, 'state_size')
  const units = integer(config, 'units')
  return cell.className === 'LSTMCell' ? [units, units] : [units]
}
