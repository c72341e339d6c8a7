import { belongTogether, foldsOf, normsOf, type Fold, type Norm } from '../compare/folds.ts'
import type { NamedTensor } from '../compare/pairing.ts'
import type { SetResult } from '../compare/sets.ts'
import { figure, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { StoredProgram } from '../formats/format.ts'
import type { Attr, GraphNode } from '../formats/tensorflow/graph.ts'
import type { LayersProgram, Layer } from '../programs/layers/program.ts'
import { readTensor } from '../tensor/entry.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Tie } from './fold-ties.ts'
import { lostOf, settled } from './lost.ts'

/** One of two siblings, for looking for its batch normalisations in the other. */
export interface Foldable {
  readonly tensors: readonly NamedTensor[]
  /** What may have been added to the variance of a layer. */
  epsilonsOf(layer: string): readonly number[]
}

/** A comparison, and the constants that are folds, or were to be. */
export interface Folded extends SetResult {
  readonly folds: ReadonlySet<TensorEntry>
}

/**
 * What became of variables that a graph does not have as they are: those that are verified to be folded into its constants,
 * and offsets of zeros, count as `folded`. Constants that are such a fold but for some elements are errors, and so are two
 * that work on one value and are of two normalisations.
 * @param ties of the graph's constants
 * @param result of the comparison by name and content
 * @param found the graph's constants
 */
export function withFolds(
  result: SetResult,
  expected: Foldable,
  found: readonly NamedTensor[],
  files: { readonly expected: string; readonly found: string },
  ties: readonly Tie[] = [],
): Folded {
  const lost = lostOf(result, expected.tensors)
  if (lost.length === 0) return { ...result, folds: new Set() }
  const norms = normsOf(expected.tensors, (layer) => expected.epsilonsOf(layer))
  const constants = found.map(({ entry }) => entry).filter((entry) => !result.same.has(entry))
  const folds = [...foldsOf(norms, lost, constants), ...equalToOffsets(result, norms, lost)]
  const exact = folds.filter(({ differing }) => differing === 0)
  const apart = exchanged(exact, ties)
  const sound = exact.filter((fold) => !apart.some(({ offset }) => offset === fold))
  const broken = folds.filter((fold) => !sound.includes(fold))
  const within = (some: readonly Fold[]): NamedTensor[] => {
    const parts = new Set(some.flatMap(({ parts: each }) => each))
    return lost.filter((tensor) => parts.has(tensor))
  }
  // A constant that is wrong is a word against what stands in no other one; else against its first part.
  const alone = within(broken).filter((tensor) => !within(sound).includes(tensor))
  const wrong = alone.length > 0 ? alone : within(broken).slice(0, 1)
  const folded = [...within(sound).filter((tensor) => !wrong.includes(tensor)), ...lost.filter(addsNothing)]
  const told = settled(settled(result, folded, 'folded'), wrong, 'different')
  return {
    ...told,
    folds: new Set(folds.map((fold) => fold.found)),
    findings: [
      ...told.findings,
      ...broken.filter(({ differing }) => differing > 0).map((fold) => differs(fold, files)),
      ...apart.map((pair) => comesFromElsewhere(pair, files)),
    ],
  }
}

/**
 * Offsets that are equal to a `beta` in every bit, since the mean that is taken off it vanishes beside it: they were found
 * as that, and are the mean's fold all the same.
 */
function equalToOffsets(result: SetResult, norms: readonly Norm[], lost: readonly NamedTensor[]): readonly Fold[] {
  const isLost = new Set(lost)
  const betas = new Map(norms.flatMap((norm) => (norm.beta === null ? [] : [[norm.beta.entry, norm] as const])))
  return [...result.same].flatMap(([found, expected]) => {
    const norm = betas.get(expected)
    if (norm === undefined || !isLost.has(norm.mean)) return []
    return foldsOf([norm], [norm.mean], [found]).filter(({ differing }) => differing === 0)
  })
}

/** Two folds in one place of the graph that are of two places of the model. */
interface Apart {
  readonly factor: Fold
  readonly offset: Fold
}

function exchanged(folds: readonly Fold[], ties: readonly Tie[]): readonly Apart[] {
  const byName = new Map(folds.map((fold) => [fold.found.name, fold]))
  return ties.flatMap((tie): Apart[] => {
    const [factor, offset] = [byName.get(tie.factor), byName.get(tie.offset)]
    if (factor === undefined || offset === undefined || belongTogether(factor, offset)) return []
    return [{ factor, offset }]
  })
}

function comesFromElsewhere(
  { factor, offset }: Apart,
  files: { readonly expected: string; readonly found: string },
): Finding {
  return {
    cause: 'tensors-swapped',
    severity: 'error',
    file: files.found,
    tensor: offset.found.name,
    tensors: [offset.found.name, factor.found.name],
    message:
      `${files.found}: ${offset.found.name} is ${offset.words} of ${files.expected}, and is added to what ` +
      `${factor.found.name} makes, which is ${factor.words}: it belongs to another place. Convert it again.`,
  }
}

/** Whether it is an offset of zeros, which optimisers leave out with the sum that it stood in. */
function addsNothing({ path, entry }: NamedTensor): boolean {
  if (!/(^|\/)(bias|beta)$/.test(path ?? entry.name) || entry.shape.length !== 1) return false
  const values = numbersOf(readTensor(entry))
  return values !== null && Array.from(values).every((value) => value === 0)
}

function differs(
  { found, words, differing, elements, maxAbs }: Fold,
  files: { readonly expected: string; readonly found: string },
): Finding {
  return {
    cause: 'tensor-differs',
    severity: 'error',
    file: files.found,
    tensor: found.name,
    message:
      `${files.found}: ${found.name} is ${words} of ${files.expected}, but for ${many(differing, 'element')} of ` +
      `${figure(elements)}, which differ by up to ${figure(maxAbs)}: that is no rounding. Convert it again.`,
    metrics: { max_abs: maxAbs, differing, elements },
  }
}

/** Epsilons of layers by their configuration; float32, as they are added. */
export function epsilonsOfLayers({ root }: LayersProgram): Foldable['epsilonsOf'] {
  const known = new Map<string, number>()
  const visit = (layer: Layer, path: string): void => {
    const { epsilon } = layer.config
    if (typeof epsilon === 'number') known.set(path, Math.fround(epsilon))
    const at = (name: string): string => (path === '' ? name : `${path}/${name}`)
    for (const { layer: child } of layer.children) visit(child, at(child.name))
    for (const inner of layer.graph?.layers ?? []) visit(inner, at(inner.name))
  }
  visit(root, '')
  return (layer) => {
    const epsilon = known.get(layer)
    return epsilon === undefined ? [] : [epsilon]
  }
}

/** The largest number that is taken for an epsilon. */
const MOST_EPSILON = 0.1

/**
 * Epsilons in a graph: attributes of normalisations, and small constants. Those of nodes that are called after the layer,
 * where there are any.
 */
export function epsilonsOfGraph(program: StoredProgram | undefined): Foldable['epsilonsOf'] {
  if (program?.kind !== 'graph') return () => []
  const nodes = [...program.nodes, ...[...program.functions.values()].flatMap((fn) => fn.nodes)]
  const all = nodes.flatMap((node) => epsilonIn(node).map((value) => ({ name: node.name, value })))
  return (layer) => {
    const own = layer.split('/').at(-1)
    const called = all.filter(({ name }) =>
      name.split('/').some((part) => part === own || part.replace(/_\d+$/, '') === own),
    )
    return [...new Set((called.length > 0 ? called : all).map(({ value }) => value))]
  }
}

function epsilonIn({ op, attrs }: GraphNode): readonly number[] {
  const attr: Attr | undefined = attrs.get(op === 'Const' ? 'value' : 'epsilon')
  const value =
    attr?.kind === 'float'
      ? attr.value
      : attr?.kind === 'tensor' && attr.value.shape.length === 0
        ? scalar(attr)
        : undefined
  return value !== undefined && value > 0 && value <= MOST_EPSILON ? [value] : []
}

function scalar({ value }: Attr & { readonly kind: 'tensor' }): number | undefined {
  return value.dtype.startsWith('float') ? numbersOf(value)?.[0] : undefined
}
