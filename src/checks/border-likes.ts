import type { Apart } from '../compare/first-divergence.ts'
import { settleScopes } from './scopes.ts'

/** A value of a graph held against a layer's. */
export interface Candidate {
  readonly node: string
  readonly op: string
  /** Under which its value is kept. */
  readonly key: string
  /** Relative L2 distance. */
  readonly distance: number
  readonly apart: Apart
}

/** What the graph has for a layer's value. */
export interface Nominated {
  readonly path: string
  /** The nearest of all. */
  readonly nearest: Candidate | null
  /** The nearest of those in each scope that can be the layer's, in the order in which the graph has them. */
  readonly scoped: ReadonlyMap<string, Candidate>
  /** The node that gives the output which the layer's value is. */
  readonly output: Candidate | null
}

export interface Like extends Candidate {
  /** Whether content says so, and the name if it is not the same, or the signature does. */
  readonly isSure: boolean
  /** Whether it lies in the layer's own scope. */
  readonly isNamed: boolean
}

/** Values farther apart than this have nothing to do with each other, unless names say so. */
const NEAR = 0.25
/** Nearer than this, a value lies in the layer's own scope if it lies in one that can be. */
const HELD = 1e-3
/** A node stands for another layer's value where it is so many times nearer to that one. */
const CLEARLY = 2

/**
 * The node that stands for each layer's value, or null. A value that lies within the noise floor is held; else names of
 * scopes tell, and then what is near. A node that is clearly nearer to another layer's value stands for that one.
 */
export function likesOf(values: readonly Nominated[], floor: number): readonly (Like | null)[] {
  const scopes = settleScopes(
    values.map(({ path, nearest, scoped }) => ({
      path,
      scopes: [...scoped.keys()],
      known: nearest !== null && nearest.distance <= HELD ? scopeOf(scoped, nearest) : null,
    })),
  )
  const owners = new Map<string, number>()
  for (const { nearest } of values) {
    if (nearest !== null) owners.set(nearest.key, Math.min(nearest.distance, owners.get(nearest.key) ?? Infinity))
  }
  const isOthers = ({ key, distance }: Candidate): boolean =>
    distance > floor && distance > CLEARLY * Math.max(owners.get(key) ?? Infinity, floor)
  return values.map(({ nearest, scoped, output }, i) => {
    if (output !== null) return { ...output, isSure: true, isNamed: false }
    if (nearest !== null && nearest.apart.relative <= floor) return { ...nearest, isSure: true, isNamed: false }
    const named = scoped.get(scopes[i] ?? '')
    if (named !== undefined && !isOthers(named)) return { ...named, isSure: named.distance <= NEAR, isNamed: true }
    return nearest === null || nearest.distance > NEAR || isOthers(nearest)
      ? null
      : { ...nearest, isSure: false, isNamed: false }
  })
}

/** The scope in which a node lies, of those that can be the layer's; the innermost, where one lies in the other. */
function scopeOf(scoped: Nominated['scoped'], { node }: Candidate): string | null {
  const around = [...scoped.keys()].filter((scope) => node.startsWith(`${scope}/`))
  return around.sort((a, b) => b.length - a.length)[0] ?? null
}
