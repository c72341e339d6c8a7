import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { activate } from '../../activations.ts'
import { flag } from '../config.ts'
import { at, like } from '../math.ts'
import { multiplyLast } from '../core/dense.ts'

/** The variables of a cell, whoever owns them. */
export interface CellWeights {
  readonly kernel: Value
  readonly recurrent: Value
  readonly bias: Value | null
}

/** The arithmetic of a cell, split so that all steps' inputs are projected in one product. */
export interface CellMath {
  /** How many state tensors the cell has; the first is its output. */
  readonly states: number
  /** `[..., features]` to what `step` takes, for one step or for all. */
  project(ops: Ops, x: Value, weights: CellWeights, config: JsonObject): Value
  /** New states from a projected input `[batch, ...]` and the old states. */
  step(ops: Ops, projected: Value, states: readonly Value[], weights: CellWeights, config: JsonObject): readonly Value[]
}

/** `h' = activation(x W + b + h U)`. */
export const SIMPLE: CellMath = {
  states: 1,
  project: (ops, x, { kernel, bias }) => shifted(ops, multiplyLast(ops, x, kernel), bias),
  step: (ops, projected, states, { recurrent }, config) => [
    activate(ops, ops.add(projected, ops.matmul(at(states, 0), recurrent)), config['activation']),
  ],
}

/** Gates in the order input, forget, candidate, output. */
export const LSTM: CellMath = {
  states: 2,
  project: (ops, x, { kernel, bias }) => shifted(ops, multiplyLast(ops, x, kernel), bias),
  step: (ops, projected, states, { recurrent }, config) => {
    const gates = quarters(ops, ops.add(projected, ops.matmul(at(states, 0), recurrent)))
    return lstmStep(ops, gates, at(states, 1), config)
  },
}

/** The new output and carry from the four gates before their activations. */
export function lstmStep(ops: Ops, gates: readonly Value[], carry: Value, config: JsonObject): readonly Value[] {
  const gate = (i: number) => activate(ops, at(gates, i), config['recurrent_activation'])
  const candidate = activate(ops, at(gates, 2), config['activation'])
  const c = ops.add(ops.multiply(gate(1), carry), ops.multiply(gate(0), candidate))
  return [ops.multiply(gate(3), activate(ops, c, config['activation'])), c]
}

/** Gates in the order update, reset, candidate; `reset_after` resets after the recurrent product, with a bias of its own. */
export const GRU: CellMath = {
  states: 1,
  project: (ops, x, { kernel, bias }, config) => {
    const own = bias === null ? null : flag(config, 'reset_after', true) ? row(ops, bias, 0) : bias
    return shifted(ops, multiplyLast(ops, x, kernel), own)
  },
  step: (ops, projected, states, { recurrent, bias }, config) => {
    const h = at(states, 0)
    const units = at(h.shape, -1)
    const [xz, xr, xh] = thirds(ops, projected)
    if (!flag(config, 'reset_after', true)) {
      const kernels = ops.split(recurrent, [2 * units, units], -1)
      const gates = ops.split(ops.matmul(h, at(kernels, 0)), [units, units], -1)
      const z = sum(ops, xz, at(gates, 0), config['recurrent_activation'])
      const r = sum(ops, xr, at(gates, 1), config['recurrent_activation'])
      const candidate = sum(ops, xh, ops.matmul(ops.multiply(r, h), at(kernels, 1)), config['activation'])
      return [mixed(ops, z, h, candidate)]
    }
    const inner = shifted(ops, ops.matmul(h, recurrent), bias === null ? null : row(ops, bias, 1))
    const [hz, hr, hh] = thirds(ops, inner)
    const z = sum(ops, xz, hz, config['recurrent_activation'])
    const r = sum(ops, xr, hr, config['recurrent_activation'])
    const candidate = sum(ops, xh, ops.multiply(r, hh), config['activation'])
    return [mixed(ops, z, h, candidate)]
  },
}

/** A cell called by itself: `[x, ...states]` to `[output, ...states]`. */
export function cellCall(math: CellMath): (context: LayerContext) => readonly Value[] {
  return (context) => {
    const { ops, config, layer } = context
    const [x, ...states] = context.inputs
    if (x === undefined || states.length !== math.states) {
      throw new ArtifactError(
        'malformed',
        `layer ${layer.name}: found ${states.length} states, allowed: ${math.states}`,
      )
    }
    const weights = cellWeights(context, '')
    const next = math.step(ops, math.project(ops, x, weights, config), states, weights, config)
    return [at(next, 0), ...next]
  }
}

/** The cell's variables, its own (`''`) or through the layer that owns it (`cell/`). */
export function cellWeights(context: LayerContext, prefix: string): CellWeights {
  return {
    kernel: context.variable(`${prefix}kernel`),
    recurrent: context.variable(`${prefix}recurrent_kernel`),
    bias: flag(context.config, 'use_bias', true) ? context.variable(`${prefix}bias`) : null,
  }
}

/** `z h + (1 - z) candidate`. */
function mixed(ops: Ops, z: Value, h: Value, candidate: Value): Value {
  return ops.add(ops.multiply(z, h), ops.multiply(ops.subtract(like(ops, z, 1), z), candidate))
}

function sum(ops: Ops, a: Value, b: Value, activation: Json | undefined): Value {
  return activate(ops, ops.add(a, b), activation)
}

function shifted(ops: Ops, x: Value, bias: Value | null): Value {
  return bias === null ? x : ops.add(x, bias)
}

function row(ops: Ops, x: Value, index: number): Value {
  const width = at(x.shape, -1)
  return ops.reshape(ops.slice(x, [index, 0], [1, width]), [width])
}

function thirds(ops: Ops, x: Value): readonly [Value, Value, Value] {
  const size = at(x.shape, -1) / 3
  const parts = ops.split(x, [size, size, size], -1)
  return [at(parts, 0), at(parts, 1), at(parts, 2)]
}

/** Four equal pieces along the last axis. */
export function quarters(ops: Ops, x: Value): readonly Value[] {
  const size = at(x.shape, -1) / 4
  return ops.split(x, [size, size, size, size], -1)
}
