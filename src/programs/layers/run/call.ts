import { ArtifactError } from '../../../evidence/errors.ts'
import { headed, sentences } from '../../../evidence/sentences.ts'
import { UnsupportedOperation, type Ops, type Value } from '../../../ops/ops.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import type { ImpliedChild, LayerContext, LayerDef, LayerRegistry } from '../layer-def.ts'
import type { Layer } from '../program.ts'
import { activate } from '../activations.ts'
import { policyOf } from '../layers/policy.ts'
import { promoting } from '../layers/promotion.ts'
import type { Keeper } from './keeper.ts'
import { refuseTraining } from './training.ts'
import type { Weights } from './weights.ts'

/** What all calls of one run share. */
export interface Run {
  readonly ops: Ops
  readonly registry: LayerRegistry
  readonly weights: Weights
  readonly keeper: Keeper
  /** Whether the model says the sizes of all its inputs but for the batch. */
  readonly fixedSizes: boolean
  /** Whether the model is one of Keras 2. */
  readonly ofKeras2: boolean
  /** Runs a model used as a layer; its outputs are held once for the caller. */
  graph(layer: Layer, path: string, inputs: readonly Value[]): readonly Value[]
}

/** Arguments of a call with all tensors in place. */
export interface Arguments {
  readonly args: readonly unknown[]
  readonly kwargs: Readonly<Record<string, unknown>>
  /** Masks that stand for the inputs' own, given to sublayers. */
  readonly masks?: readonly (Value | null)[] | undefined
}

/** Calls a layer that is not a model. Everything made on the way is let go; outputs carry their masks. */
export function callLayer(run: Run, layer: Layer, path: string, call: Arguments): readonly Value[] {
  const def = defOf(run, layer, path)
  const { keeper } = run
  refuseTraining(layer, path, call.kwargs['training'])
  const { outputs, masks, before } = inLayer(run.registry, layer, path, () =>
    run.ops.scope(() => {
      const context = contextOf(run, def, layer, path, call)
      // Before the call, which may take masks away: Keras hands on what its inputs carried (layer.py, `previous_mask`).
      const before = carried(context, call)
      hold(keeper, before)
      const result = listOf(def.call(context))
      return { outputs: result, masks: outputMasks(def, { ...context, masks: before }), before }
    }),
  )
  outputs.forEach((output, i) => {
    keeper.setMask(output, masks[i] ?? null)
  })
  for (const mask of before) if (mask !== null) keeper.letGo(mask)
  keeper.settle()
  return outputs
}

/** Masks live on through a call that takes them away. */
function hold(keeper: Keeper, masks: readonly (Value | null)[]): void {
  for (const mask of masks) if (mask !== null) keeper.retain(mask, 1)
}

/** Masks for the outputs, first output first. */
function outputMasks(def: LayerDef, context: LayerContext): readonly (Value | null)[] {
  if (def.mask === undefined) return [context.masks[0] ?? null]
  const masks = def.mask(context)
  return Array.isArray(masks) ? (masks as readonly (Value | null)[]) : [masks as Value | null]
}

/** Masks that the inputs themselves carry: an explicit `mask` argument does not go on to the next layer. */
function carried(context: LayerContext, call: Arguments): readonly (Value | null)[] {
  return call.masks ?? context.inputs.map((x) => context.maskOf(x))
}

function contextOf(run: Run, def: LayerDef, layer: Layer, path: string, call: Arguments): LayerContext {
  const { keeper, weights } = run
  const ops = promoting(run.ops)
  const { compute } = policyOf(layer.config['dtype'])
  const originals = new Map<Value, Value>()
  const suited = (x: Value): Value => {
    if (def.keepsInputDType === true || !isFloating(x.dtype) || x.dtype === compute || compute === 'float64') return x
    const cast = ops.cast(x, compute)
    originals.set(cast, x)
    return cast
  }
  const args = call.args.map((arg) => mapValues(arg, suited))
  const kwargs = Object.fromEntries(Object.entries(call.kwargs).map(([key, arg]) => [key, mapValues(arg, suited)]))
  const inputs = args.flatMap(valuesIn)
  const maskOf = (x: Value): Value | null => keeper.maskOf(originals.get(x) ?? x)
  const own = (name: string): string => variablePath(run, layer, path, name)
  return {
    ops,
    layer,
    config: layer.config,
    inputs,
    masks: call.masks ?? explicitMasks(kwargs['mask']) ?? inputs.map(maskOf),
    maskOf,
    dropMask: (x) => {
      keeper.dropMask(originals.get(x) ?? x)
    },
    args,
    kwargs,
    computeDType: compute,
    fixedSizes: run.fixedSizes,
    ofKeras2: run.ofKeras2,
    variable: (name, dtype) => weights.get(own(name), dtype ?? compute),
    hasVariable: (name) => weights.has(own(name)),
    activate: (x, activation) => activate(ops, x, activation),
    callChild: (attribute, values, masks, extra) => callChild(run, layer, path, attribute, values, masks, extra),
  }
}

function callChild(
  run: Run,
  layer: Layer,
  path: string,
  attribute: string,
  values: readonly Value[],
  masks: readonly (Value | null)[] | undefined,
  kwargs: Readonly<Record<string, unknown>> | undefined,
): Value | readonly Value[] {
  const child = childOf(run, layer, path, attribute)
  const inner = joined(path, child.name)
  if (child.graph === null) {
    const outputs = callLayer(run, child, inner, { args: values, kwargs: kwargs ?? {}, masks })
    return outputs.length === 1 && outputs[0] !== undefined ? outputs[0] : outputs
  }
  values.forEach((value, i) => {
    run.keeper.retain(value, 1)
    run.keeper.setMask(value, masks?.[i] ?? null)
  })
  const outputs = run.graph(child, inner, values)
  for (const value of [...outputs, ...values]) run.keeper.forget(value)
  return outputs.length === 1 && outputs[0] !== undefined ? outputs[0] : outputs
}

/** A sublayer by attribute: read from the file, or made by the class itself. */
function childOf(run: Run, layer: Layer, path: string, attribute: string): Layer {
  const stored = layer.children.find((child) => child.attribute === attribute)?.layer
  if (stored !== undefined) return stored
  const implied = defOf(run, layer, path).implied?.(layer) ?? []
  const found = implied.find((child) => child.attribute === attribute)
  if (found !== undefined) return layerOf(found)
  throw new ArtifactError('malformed', `layer ${path}: ${layer.className} has no sublayer ${attribute}`, {
    layer: path,
  })
}

function layerOf({ name, className, config }: ImpliedChild): Layer {
  return { name, className, origin: null, config, buildConfig: null, children: [], graph: null }
}

/** `attribute/.../name` by the sublayers' names, as variables are bound. */
function variablePath(run: Run, layer: Layer, path: string, name: string): string {
  const parts = name.split('/')
  let owner = layer
  let place = path
  while (parts.length > 1) {
    const attribute = attributeAt(run, owner, place, parts)
    if (attribute === undefined) break
    owner = childOf(run, owner, place, attribute)
    place = joined(place, owner.name)
    parts.splice(0, attribute.split('/').length)
  }
  return joined(place, parts.join('/'))
}

/** The attribute at the head of a path: one part, or two where it names an element of a list (`cells/0`). */
function attributeAt(run: Run, layer: Layer, path: string, parts: readonly string[]): string | undefined {
  const implied = defOf(run, layer, path).implied?.(layer) ?? []
  const attributes = new Set([...layer.children, ...implied].map((child) => child.attribute))
  return [parts.slice(0, 1), parts.slice(0, 2)].map((head) => head.join('/')).find((head) => attributes.has(head))
}

export function defOf(run: Pick<Run, 'registry'>, layer: Layer, path: string): LayerDef {
  const def = run.registry.get(layer.className)
  if (def !== undefined) return def
  throw new ArtifactError(
    'unknown-layer',
    `layer ${path}: found class ${layer.className}, which is not known; register it with custom-layers: ./file.mjs`,
    { layer: path },
  )
}

export function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}

/** Applies a function to every tensor of a nest. */
function mapValues(arg: unknown, change: (x: Value) => Value): unknown {
  if (isValue(arg)) return change(arg)
  if (Array.isArray(arg)) return arg.map((item: unknown) => mapValues(item, change))
  if (arg === null || typeof arg !== 'object') return arg
  return Object.fromEntries(Object.entries(arg).map(([key, item]) => [key, mapValues(item, change)]))
}

/** Tensors of a nest: lists in order, dictionaries by sorted key, as Keras flattens them. */
export function valuesIn(arg: unknown): readonly Value[] {
  if (isValue(arg)) return [arg]
  if (Array.isArray(arg)) return arg.flatMap(valuesIn)
  if (arg === null || typeof arg !== 'object') return []
  return Object.entries(arg)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, item]) => valuesIn(item))
}

/** Whether an argument is a tensor. JSON that looks like one is refused by the executor, which knows its own. */
export function isValue(arg: unknown): arg is Value {
  if (typeof arg !== 'object' || arg === null) return false
  const { shape, dtype } = arg as Partial<Value>
  return Array.isArray(shape) && typeof dtype === 'string'
}

function explicitMasks(mask: unknown): readonly (Value | null)[] | null {
  if (isValue(mask)) return [mask]
  if (!Array.isArray(mask)) return null
  return mask.map((item: unknown) => (isValue(item) ? item : null))
}

function listOf(result: Value | readonly Value[]): readonly Value[] {
  return Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
}

/** What goes wrong inside a layer is told with the layer's name, and where the user defined it, with the module's. */
function inLayer<R>(registry: LayerRegistry, layer: Layer, path: string, body: () => R): R {
  try {
    return body()
  } catch (error) {
    if (error instanceof ArtifactError) {
      if (error.place.layer !== undefined) throw error
      throw new ArtifactError(error.code, headed(`layer ${path}`, bare(error.message, layer)), {
        ...error.place,
        layer: path,
      })
    }
    const message = error instanceof Error ? error.message : String(error)
    const module = registry.moduleOf?.(layer.className)
    if (module !== undefined) {
      const told = `layer ${path}: the definition of ${layer.className} in ${module} cannot be run: ${message}`
      throw new ArtifactError(
        'unknown-layer',
        sentences(told, 'The model is not at fault: mend the definition (docs/custom-layers.md).'),
        {
          layer: path,
        },
      )
    }
    const told = `layer ${path} (${layer.className}): ${bare(message, layer)}`
    // Our own code broke on it. Who is at fault, the file or we, nobody knows: it is no word against the file.
    if (error instanceof UnsupportedOperation || error instanceof RangeError || error instanceof TypeError) {
      throw new ArtifactError('unsupported-operation', told, { layer: path })
    }
    throw error
  }
}

/** A message without the name of the layer that it begins with: its whole path is said. */
function bare(message: string, { name }: Layer): string {
  const heading = `layer ${name}: `
  return message.startsWith(heading) ? message.slice(heading.length) : message
}
