import { own } from '../dialects/json.ts'
import type { Owner, Slot } from './owners.ts'

/** Whose naming a flat name follows. */
export type Naming = 'keras2' | 'keras3' | 'tfjs'

/** Variables that Keras 3 has renamed. */
const FORMER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DepthwiseConv1D: { kernel: 'depthwise_kernel' },
  DepthwiseConv2D: { kernel: 'depthwise_kernel' },
}

/**
 * Names of variables as the frameworks give them: the names of the layers around, from the innermost model on. Keras 3
 * adds a sequential model's own name, Keras 2 and TF.js none.
 * Found by saving models of every nesting with Keras 3.15, tf_keras 2.21 and TF.js 4.22.
 */
export function flatNames(root: Owner, naming: Naming): ReadonlyMap<Slot, string> {
  const names = new Map<Slot, string>()
  const visit = (owner: Owner, scope: string): void => {
    const { graph, name, className } = owner.layer
    const former = naming === 'keras3' ? undefined : own(FORMER_NAMES, className)
    for (const slot of owner.variables) names.set(slot, scope + (former?.[slot.spec.name] ?? slot.spec.name))
    const modelScope = graph?.style === 'sequential' && naming === 'keras3' ? `${name}/` : ''
    for (const { attribute, owner: inner } of owner.parts) {
      if (inner.layer.graph !== null) visit(inner, '')
      else if (graph !== null) visit(inner, `${modelScope}${inner.layer.name}/`)
      else visit(inner, scope + partScope(owner, attribute, inner.layer.name, naming))
    }
  }
  visit(root, '')
  return names
}

/**
 * Keras 2 and TF.js build the layer of a TimeDistributed and the cell of a ConvLSTM without a scope of its own, TF.js the cell of a recurrent layer, and
 * stacked cells by number (tfjs-layers `recurrent.ts`, `wrappers.ts`).
 */
function partScope(owner: Owner, attribute: string, name: string, naming: Naming): string {
  if (naming === 'keras3') return `${name}/`
  if (/^(?:TimeDistributed|ConvLSTM[123]D)$/.test(owner.layer.className)) return ''
  if (naming === 'keras2') return `${name}/`
  if (attribute === 'backward_layer') return `${mirroredName(owner) ?? name}/`
  if (attribute === 'cell') return ''
  const stacked = /^cells\/(\d+)$/.exec(attribute)
  return stacked === null ? `${name}/` : `RNNCell_${stacked[1] ?? ''}/`
}

/** TF.js makes a Bidirectional's backward layer itself, and names it after the forward one. */
function mirroredName(owner: Owner): string | undefined {
  const forward = owner.parts.find(({ attribute }) => attribute === 'forward_layer')?.owner.layer.name
  return forward?.replace(/^(?:forward_)?/, 'backward_')
}

/** The last two parts of a name, without TensorFlow's `:0`: layer and variable. */
export function suffix(name: string): string {
  return plain(name).split('/').slice(-2).join('/')
}

/** A name without TensorFlow's output index. */
export function plain(name: string): string {
  return name.replace(/:\d+$/, '')
}

/** A class's name as files spell it (`keras/src/utils/naming.py`, `to_snake_case`; tf_keras has the same). */
export function snakeCase(className: string): string {
  const spaced = className
    .replace(/[^\p{L}\p{N}_]+/gu, '')
    .replace(/(.)([A-Z][a-z]+)/gu, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
  return spaced.startsWith('_') ? `private${spaced}` : spaced
}
