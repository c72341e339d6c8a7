import { measure } from '../compare/fingerprints/difference.ts'
import type { NamedTensor, Pair } from '../compare/pairing.ts'
import { traceTensors, type Provenance } from '../compare/provenance.ts'
import { compareSets, type SetResult } from '../compare/sets.ts'
import { figure, finite, fit, list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { layerAt } from '../programs/layers/layer-at.ts'
import type { Layer, LayersProgram } from '../programs/layers/program.ts'
import { policyOf } from '../programs/layers/layers/policy.ts'
import type { PythonLoad } from '../runtimes/python/loads.ts'
import { isFloating, type DType } from '../tensor/dtype.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import { isOfLayers, namedTensors, type Runnable } from './open.ts'
import { isOwnModel } from './own-model.ts'

const IDENTITY = [{ kind: 'identity' }] as const

/** What a loader hands back, held against the file. */
export interface Held {
  readonly provenance: Provenance
  readonly result: SetResult
  readonly findings: readonly Finding[]
}

/** Every loaded tensor against the stored one that it is, or stands in the place of. */
export function compareHeld(opened: Runnable, { weights }: PythonLoad, title: string): Held {
  const { path } = opened.artifact
  const castOf = castsOf(opened)
  const provenance = traceTensors(neededBy(opened), [...opened.model.weights], weights, castOf)
  const expected: NamedTensor[] = []
  const found: NamedTensor[] = []
  for (const [index, pair] of provenance.pairs.entries()) {
    expected.push(named(pair.stored, String(index)))
    found.push(named(pair.loaded, String(index)))
  }
  expected.push(...provenance.missing.map((entry) => named(entry, entry.alias ?? entry.name)))
  found.push(...provenance.extra.map((entry, index) => named(entry, `extra ${index}`)))
  const files = { expected: path, found: `${path} as loaded by ${title}` }
  const transformsOf = (pair: Pair): readonly Transform[] => {
    const to = castOf(pair.expected.entry)
    return to !== null && to === pair.found.entry.dtype ? [{ kind: 'cast', to }] : IDENTITY
  }
  const result = compareSets(expected, found, { files, file: path, transformsOf })
  return { provenance, result, findings: result.findings }
}

/**
 * The type that a layer keeps a variable in, where the file holds it in another one: an HDF5 file may store float64 what
 * the layer's dtype policy calls float32, and Keras rounds it. A graph says the type of each variable itself.
 */
function castsOf(opened: Runnable): (stored: TensorEntry) => DType | null {
  // Of a class of the user's nobody knows what type it keeps its variables in.
  if (!isOfLayers(opened) || isOwnModel(opened)) return () => null
  const { program, variables } = opened.bound
  const casts = new Map<TensorEntry, DType>()
  for (const { entry, layerPath } of variables) {
    const { variable } = policyOf(ownerOf(program, layerPath)?.config['dtype'])
    if (isFloating(entry.dtype) && isFloating(variable) && entry.dtype !== variable) casts.set(entry, variable)
  }
  return (stored) => casts.get(stored) ?? null
}

/** The layer at a path, or the one around it: what a wrapper holds has no place of its own in the graph. */
function ownerOf(program: LayersProgram, path: string): Layer | undefined {
  const found = layerAt(program, path)
  const end = path.lastIndexOf('/')
  return found !== undefined || end < 0 ? found : ownerOf(program, path.slice(0, end))
}

/** The stored tensors that the model's program reads: those have to come back. */
function neededBy(opened: Runnable): readonly TensorEntry[] {
  if (!isOfLayers(opened)) return [...('entries' in opened.bound ? opened.bound.entries.values() : [])]
  return namedTensors(opened).flatMap(({ entry, bookkeeping }) => (bookkeeping ? [] : [entry]))
}

function named(entry: TensorEntry, path: string): NamedTensor {
  return { path, entry, trainable: true, bookkeeping: false }
}

/**
 * The same loader with another seed. What differs was not loaded but made up, and where that is what the file lacks, the
 * two findings are one story.
 */
export function differsAgain(
  first: PythonLoad,
  second: PythonLoad,
  held: Held,
  { artifact: { path } }: Runnable,
  title: string,
): Finding[] {
  const side = ({ weights }: PythonLoad) => weights.map((entry, index) => named(entry, String(index)))
  const files = { expected: 'its first loading', found: 'its second' }
  const result = compareSets(side(first), side(second), { files, file: path, transformsOf: () => IDENTITY })
  if (!result.findings.some(({ severity }) => severity === 'error')) return []
  const pairs = first.weights.flatMap((a, index) => {
    const b = second.weights[index]
    return b === undefined || result.same.has(b) || a.shape.join() !== b.shape.join() ? [] : [[a, b] as const]
  })
  const names = pairs.map(([a]) => a.name)
  const strange = new Set(held.provenance.pairs.filter(({ by }) => by === 'place').map(({ loaded }) => loaded))
  const known = pairs.filter(([a]) => strange.has(a)).length
  const worst = farthest(pairs)
  const which =
    known === pairs.length && known === strange.size
      ? `just the ${many(known, 'tensor')} that the file does not hold`
      : `${list(names)}; the file holds ${known === 0 ? 'all' : `all but ${known}`} of them`
  const message =
    `${path}: ${title} hands back something else each time it loads the model: with another seed ` +
    `${pairs.length} of ${many(first.weights.length, 'tensor')} ${fit(pairs.length, 'differs', 'differ')}, by up to ${figure(worst.maxAbs)} ` +
    `(relative L2 ${figure(worst.relativeL2)}): ${which}. What differs by chance was not loaded, but made up.`
  const [tensor] = names
  return [
    {
      cause: 'non-deterministic',
      severity: 'error',
      file: path,
      message,
      ...(tensor === undefined ? {} : { tensor, tensors: names }),
      metrics: {
        differing: pairs.length,
        tensors: first.weights.length,
        max_abs: finite(worst.maxAbs),
        relative_l2: finite(worst.relativeL2),
      },
    },
  ]
}

function farthest(pairs: readonly (readonly [TensorEntry, TensorEntry])[]): {
  readonly maxAbs: number
  readonly relativeL2: number
} {
  let worst = { maxAbs: 0, relativeL2: 0 }
  for (const [a, b] of pairs) {
    if (a.dtype === 'string' || a.dtype !== b.dtype) continue
    const { maxAbs, relativeL2 } = measure(a, b)
    if (maxAbs > worst.maxAbs) worst = { maxAbs, relativeL2 }
  }
  return worst
}
