import { compareSets, type SetResult } from '../compare/sets.ts'
import type { Loss } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import { declaredTransforms } from './claims.ts'
import { namedTensors, type Opened } from './open.ts'
import { swappedShards } from './shards.ts'
import { compareTopologies } from './topology.ts'

/** What two siblings store, held against each other: weights and configuration. */
export interface ContentResult {
  readonly weights: SetResult
  readonly findings: readonly Finding[]
}

/** Compares two siblings' weights and topologies; findings land on `found`. */
export function compareContents(
  expected: Opened,
  found: Opened,
  loss: Loss | null,
  progress: (done: number, all: number) => void = () => undefined,
): ContentResult {
  const files = { expected: expected.artifact.path, found: found.artifact.path }
  const [a, b] = [namedTensors(expected), namedTensors(found)]
  const transformsOf = (pair: Parameters<typeof declaredTransforms>[0]) => declaredTransforms(pair, loss)
  const weights = compareSets(a, b, { files, transformsOf, progress })
  const shards = (weights.classes.different ?? 0) > 0 ? swappedShards(found, a, files.expected) : null
  const explained = (finding: Finding): boolean =>
    (finding.tensors ?? [finding.tensor]).every((name) => name !== undefined && shards?.tensors.has(name) === true)
  const findings =
    shards === null ? weights.findings : [shards.finding, ...weights.findings.filter((finding) => !explained(finding))]
  return {
    weights,
    findings: [...findings, ...compareTopologies(expected.bound.program, found.bound.program, { files })],
  }
}

/** Findings without those that say again what is known: the same cause for the same tensor of the same file. */
export function without(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const key = ({ cause, file, tensor, layer }: Finding): string => JSON.stringify([cause, file, tensor ?? layer])
  const said = new Set(known.map(key))
  return findings.filter((finding) => !said.has(key(finding)))
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
