import { ArtifactError } from '../../evidence/errors.ts'
import type { Ops, Value } from '../../ops/ops.ts'
import { isDType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import type { LayerRegistry } from './layer-def.ts'
import type { Argument, BoundProgram, Layer, LayerGraph } from './program.ts'
import { fittedRank } from './run/inputs.ts'
import { callLayer, joined, valuesIn, type Run } from './run/call.ts'
import { createKeeper } from './run/keeper.ts'
import { refuseTraining } from './run/training.ts'
import { planOf, slotOf, type Step } from './run/plan.ts'
import { createTexts, isTexts, rememberSource } from './layers/preprocessing/texts.ts'
import { createWeights, type Lender } from './run/weights.ts'

/** Where a value came from: which call of which layer, and which of its outputs. */
export interface Place {
  /** Names from the root to the layer, joined with `/`. */
  readonly path: string
  readonly className: string
  readonly call: number
  readonly tensor: number
}

export interface RunOptions {
  /**
   * Told of every value in topological order, models used as layers from the inside out. The value may be gone after
   * the call returns: `keep` it, or read it. `inputs` are the values that its call was given, which were told of before
   * unless they are the model's own inputs.
   */
  readonly onValue?: (place: Place, value: Value, inputs: readonly Value[]) => void
  /**
   * Lets go of weights after each call, so that memory holds those of one layer at a time; a layer called again reads its
   * own again. For executors whose values nobody has to release.
   */
  readonly forgetsWeights?: boolean
}

/** A program ready to run: its weights are read once, when they are first asked for. */
export interface Runner {
  /**
   * Runs the model on tensors by input name. @returns outputs by name.
   * @throws ArtifactError `malformed`, `missing-tensor`, `unknown-layer`, `unsupported-operation`,
   * `unsafe-lambda-bytecode`, with the layer named.
   */
  run(feeds: ReadonlyMap<string, Tensor>, options?: RunOptions): Promise<ReadonlyMap<string, Tensor>>
  /** Its variables, for runners of programs that have some of the very same entries. Valid until it is closed. */
  readonly lender: Lender
  close(): void
}

/** Prepares a program for an executor. Nothing is read yet; what a `lender` has is not read at all. */
export function createRunner(ops: Ops, bound: BoundProgram, registry: LayerRegistry, lender?: Lender): Runner {
  const weights = createWeights(ops, bound.variables, lender)
  const { root } = bound.program
  const graph = graphOf(root)
  const fixedSizes = hasFixedSizes(graph)
  const ofKeras2 = bound.dialect === 'keras2'
  return {
    run: async (feeds, options = {}) => {
      const inputs = graph.inputs.map(({ name }) => fed(ops, feeds, name))
      const fedValues = new Set(inputs)
      const keeper = createKeeper(ops, (value) => weights.owns(value) || fedValues.has(value) || isTexts(value))
      const walk = (layer: Layer, path: string, values: readonly Value[]) =>
        runGraph({ ops, registry, weights, keeper, fixedSizes, ofKeras2, graph: walk }, layer, path, values, options)
      try {
        const outputs = walk(root, '', inputs)
        const tensors = new Map<string, Tensor>()
        for (const [i, { name }] of graph.outputs.entries()) {
          const value = outputs[i]
          if (value !== undefined) tensors.set(name, isTexts(value) ? value.tensor : await ops.read(value))
        }
        return tensors
      } finally {
        keeper.clear()
        for (const value of fedValues) if (!isTexts(value)) ops.release(value)
      }
    },
    lender: weights,
    close: () => {
      weights.close()
    },
  }
}

/** Runs a model's graph. Its outputs are held once for the caller. */
function runGraph(
  run: Run,
  model: Layer,
  path: string,
  inputs: readonly Value[],
  options: RunOptions,
): readonly Value[] {
  const graph = graphOf(model)
  const { steps, readers } = planOf(graph)
  const { keeper } = run
  const slots = new Map<string, Value>()
  const store = (slot: string, value: Value): void => {
    slots.set(slot, value)
    keeper.retain(value, readers.get(slot) ?? 0)
  }
  if (inputs.length !== graph.inputs.length) {
    throw new ArtifactError(
      'malformed',
      `model ${path === '' ? model.name : path}: found ${inputs.length} tensors, allowed: ${graph.inputs.length}`,
    )
  }
  graph.inputs.forEach(({ ref }, i) => {
    const value = inputs[i]
    const spec = graph.layers.find(({ name }) => name === ref.layer)
    if (value === undefined || !readers.has(slotOf(ref))) return
    store(slotOf(ref), spec === undefined ? value : suited(run, spec, value))
  })
  for (const step of steps) {
    const place = joined(path, step.layer.name)
    const outputs = callStep(run, step, place, slots)
    outputs.forEach((value, tensor) => {
      const inputs = step.reads.flatMap((slot) => slots.get(slot) ?? [])
      // Texts stand outside of executors, which nobody can ask for them.
      if (!isTexts(value)) {
        options.onValue?.({ path: place, className: step.layer.className, call: step.node, tensor }, value, inputs)
      }
      keeper.retain(value, 1)
      store(slotOf({ layer: step.layer.name, node: step.node, tensor }), value)
    })
    for (const value of outputs) keeper.letGo(value)
    if (step.layer.graph !== null) for (const value of outputs) keeper.letGo(value)
    for (const slot of step.reads) {
      const value = slots.get(slot)
      if (value !== undefined) keeper.letGo(value)
    }
    if (options.forgetsWeights === true) run.weights.close()
  }
  return graph.outputs.map(({ name, ref }) => {
    const value = slots.get(slotOf(ref))
    if (value !== undefined) return value
    throw new ArtifactError('malformed', `output ${name}: layer ${ref.layer} has no output ${ref.tensor}`)
  })
}

function callStep(run: Run, step: Step, path: string, slots: ReadonlyMap<string, Value>): readonly Value[] {
  const { call, layer } = step
  const args = call.args.map((arg) => resolved(arg, slots, path))
  const kwargs = Object.fromEntries(Object.entries(call.kwargs).map(([key, arg]) => [key, resolved(arg, slots, path)]))
  if (layer.graph === null) return callLayer(run, layer, path, { args, kwargs })
  refuseTraining(layer, path, kwargs['training'])
  const inputs = [...args, ...(args.length === 0 ? [kwargs['inputs']] : [])].flatMap(valuesIn)
  const masks = valuesIn(kwargs['mask'])
  inputs.forEach((value, i) => {
    run.keeper.setMask(value, masks[i] ?? null)
  })
  return run.graph(layer, path, inputs)
}

function resolved(argument: Argument, slots: ReadonlyMap<string, Value>, path: string): unknown {
  switch (argument.kind) {
    case 'tensor': {
      const value = slots.get(slotOf(argument.ref))
      if (value !== undefined) return value
      const { layer, node, tensor } = argument.ref
      throw new ArtifactError(
        'malformed',
        `layer ${path}: reads output ${tensor} of call ${node} of ${layer}, which is not there`,
      )
    }
    case 'value':
      return argument.value
    case 'list':
      return argument.items.map((item) => resolved(item, slots, path))
    case 'dict':
      return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, resolved(item, slots, path)]))
  }
}

/** An input as its `InputLayer` declares it: Keras casts it and adds or takes a last dimension of 1. */
function suited(run: Run, input: Layer, value: Value): Value {
  if (isTexts(value)) return value
  const dtype = input.config['dtype']
  const shape = fittedRank(value.shape, input.config['batch_shape'])
  const casts =
    typeof dtype === 'string' && isDType(dtype) && dtype !== value.dtype && dtype !== 'string' && dtype !== 'float64'
  if (shape === null && !casts) return value
  const { ops, keeper } = run
  const fitted = ops.scope(() => {
    const cast = casts ? ops.cast(value, dtype) : value
    return shape === null ? cast : ops.reshape(cast, shape)
  })
  keeper.setMask(fitted, keeper.maskOf(value))
  return fitted
}

function fed(ops: Ops, feeds: ReadonlyMap<string, Tensor>, name: string): Value {
  const tensor = feeds.get(name)
  if (tensor === undefined) {
    throw new ArtifactError(
      'golden-malformed',
      `input ${name}: found no tensor, allowed: one for each input of the model`,
    )
  }
  return tensor.dtype === 'string' ? createTexts(tensor) : rememberSource(ops.constant(tensor), tensor)
}

function hasFixedSizes({ inputs, layers }: LayerGraph): boolean {
  return inputs.every(({ ref }) => {
    const shape = layers.find(({ name }) => name === ref.layer)?.config['batch_shape']
    return Array.isArray(shape) && shape.slice(1).every((size) => typeof size === 'number')
  })
}

function graphOf(layer: Layer): LayerGraph {
  if (layer.graph !== null) return layer.graph
  throw new ArtifactError('malformed', `model ${layer.name}: has no graph`)
}
