import type { Finding, Severity } from '../../../evidence/finding.ts'
import { ended } from '../../../evidence/sentences.ts'
import type { Dialect, Json, JsonObject } from '../../../formats/format.ts'
import { heedsTraining } from '../layers/training.ts'
import { OPERATION_PREFIX } from '../names.ts'
import type { Argument, Call, Layer, LayerGraph, TensorRef } from '../program.ts'

/**
 * Whether a topology goes into a file of objects (`.keras`: every object names its module) or into a legacy one
 * (`.h5`, `model.json`: layers by class name alone).
 */
export type Container = 'object' | 'legacy'

/** How one dialect says things. */
export interface DialectWriter {
  readonly dialect: Dialect
  /** A layer's object, around the config that {@link DialectWriter.config} made. */
  object(layer: Layer, config: JsonObject, place: Place): JsonObject
  /** A layer's own config, children included under the dialect's keys. */
  config(layer: Layer, children: JsonObject, report: Report): JsonObject
  /** One entry of `inbound_nodes`. */
  node(call: Call, scope: NodeScope): Json
  /** What the dialect cannot say of a graph as a whole, and of how it is used. */
  inspect?(model: Layer, graph: LayerGraph, report: ReportOn): void
}

/** Where a layer stands: the whole model, in a model's list, or inside a wrapper. */
export type Place = 'root' | 'member' | 'child'

/** Says that a layer, or one of its options, cannot be expressed. */
export type Report = (reason: string, severity?: Severity) => void
export type ReportOn = (layer: Layer, reason: string, severity?: Severity) => void

/** What writing a call needs to know of the graph. */
export interface NodeScope {
  readonly layer: Layer
  readonly report: Report
  /** A reference as `[layer, node, tensor]` with the node counted as the dialect counts in calls. */
  ref(ref: TensorRef): readonly [string, number, number]
  /** Shape and dtype of a tensor as far as they are known, for Keras 3. */
  spec(ref: TensorRef): { readonly shape: Json; readonly dtype: string }
}

export interface WriterState {
  readonly writer: DialectWriter
  readonly findings: Finding[]
}

const TARGETS: Readonly<Record<Dialect, string>> = { keras2: 'Keras 2', keras3: 'Keras 3', tfjs: 'TF.js' }

/** A reporter for one layer. */
export function reporter(state: WriterState, layer: Layer): Report {
  return (reason, severity = 'warning') => {
    state.findings.push({
      cause: 'not-expressible',
      severity,
      layer: layer.name,
      message: ended(
        `Layer ${JSON.stringify(layer.name)} (${plainClass(layer)}) cannot be said in ${TARGETS[state.writer.dialect]}: ${reason}`,
      ),
    })
  }
}

/** A class's name without the mark of operations. */
export function plainClass(layer: Layer): string {
  return layer.className.replace(OPERATION_PREFIX, '')
}

export function isOperation(layer: Layer): boolean {
  return layer.className.startsWith(OPERATION_PREFIX)
}

/** Whether any tensor stands in an argument. */
export function holdsTensor(argument: Argument): boolean {
  switch (argument.kind) {
    case 'tensor':
      return true
    case 'value':
      return false
    case 'list':
      return argument.items.some(holdsTensor)
    case 'dict':
      return Object.values(argument.items).some(holdsTensor)
  }
}

/**
 * A call as a dialect records it. Keras 3 and TF.js record `training=True` and predict without it; Keras 2 trains then
 * in `predict`, too. Where that makes no difference to a layer nothing is reported.
 */
export function recordedCall(call: Call, scope: NodeScope, dialect: Dialect): Call {
  const { recordsTraining, ...plain } = call
  const { training, ...kwargs } = call.kwargs
  const trains = training?.kind === 'value' && training.value === true
  const matters = heedsTraining(scope.layer)
  if (dialect === 'keras2') {
    if (recordsTraining === true && matters)
      scope.report('its call is recorded with training=True, by which Keras 2 would train in predict; left out', 'note')
    return plain
  }
  if (trains && matters)
    scope.report(`its call is recorded with training=True, which the predict of ${TARGETS[dialect]} passes over`)
  if (recordsTraining !== true) return plain
  return { ...plain, kwargs: { ...kwargs, training: { kind: 'value', value: true } } }
}
