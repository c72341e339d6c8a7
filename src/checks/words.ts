import type { NamedTensor } from '../compare/pairing.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { heldTensors, type HeldTensor } from '../programs/graph/held.ts'
import { isFloating } from '../tensor/dtype.ts'
import type { Runnable } from './open.ts'

/** The tensors of graphs on a trip, without the constants that belong to the words of one format. */
export interface Words {
  tensors(opened: Runnable): readonly NamedTensor[]
  sides(from: Runnable, arrived: Runnable): readonly [readonly NamedTensor[], readonly NamedTensor[]]
  /** Nodes that a writer says in other words. */
  learn(nodes: readonly string[]): void
}

/**
 * Where nodes are said in other words, small constants come and go: bounds, axes, sizes. They are no weights, and the
 * outputs prove them. Put aside is what only one side has and what is no variable there and no vector of floats, or what
 * bears the name of such a node; everything else has to be on both sides.
 */
export function createWords(): Words {
  const reworded = new Set<string>()
  const aside = new Set<string>()
  const left = (opened: Runnable): readonly HeldTensor[] => held(opened).filter(({ path }) => !aside.has(path))
  return {
    tensors: (opened) => left(opened).map(named),
    sides: (from, arrived) => {
      const [ours, theirs] = [held(from), held(arrived)]
      if (reworded.size > 0) {
        for (const [some, others] of [
          [ours, new Set(theirs.map(({ path }) => path))],
          [theirs, new Set(ours.map(({ path }) => path))],
        ] as const) {
          for (const tensor of some) if (!others.has(tensor.path) && isWord(tensor, reworded)) aside.add(tensor.path)
        }
      }
      return [left(from).map(named), left(arrived).map(named)]
    },
    learn: (nodes) => {
      for (const node of nodes) reworded.add(node)
    },
  }
}

function isWord({ path, entry, isVariable }: HeldTensor, reworded: ReadonlySet<string>): boolean {
  if (isVariable) return false
  const isNumbers = isFloating(entry.dtype) && entry.shape.length > 0 && entry.byteLength > 0
  if (!isNumbers) return entry.byteLength <= MOST_BYTES
  return isUnder(path, reworded)
}

/** Large constants are weights, whatever their type. */
const MOST_BYTES = 65_536

function isUnder(path: string, reworded: ReadonlySet<string>): boolean {
  const steps = path.split('/')
  return steps.some((_, count) => reworded.has(steps.slice(0, count + 1).join('/')))
}

function held({ bound, model }: Runnable): readonly HeldTensor[] {
  if (!isGraph(bound)) throw new TypeError('layers on a trip of graphs')
  return heldTensors(bound, model.weights)
}

function named({ path, entry }: HeldTensor): NamedTensor {
  return { path, entry, trainable: true, bookkeeping: false }
}
