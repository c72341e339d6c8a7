import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Model } from '../formats/format.ts'
import { ofGraph } from '../formats/saved-model/verify.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { bindGraph } from '../programs/graph/bind.ts'
import { compareSignatureAccounts, mismatchedFeeds } from '../programs/graph/accounts.ts'
import { compareCaptures } from '../programs/graph/captures.ts'
import { effectsOfLoading, effectsOfServing } from '../programs/graph/effects.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { otherImplementations } from '../programs/graph/implementations.ts'
import type { GraphProgram } from '../programs/graph/program.ts'
import { isError, without } from './contents.ts'
import { findingOf } from './open.ts'

/**
 * What a graph says against itself: every signature is bound to the stored tensors, and nothing is written to where
 * somebody reads.
 * @param known what was found in the files
 */
export function verifyGraph(model: Model, graph: StoredGraph, known: readonly Finding[]): readonly Finding[] {
  const { artifact, weights } = model
  const { path: file } = artifact
  const serving = servingSignature(graph)
  const findings: Finding[] = []
  const programs = new Map<string, GraphProgram>()
  const say = (more: readonly Finding[]): void => {
    for (const finding of more) if (!isSaid(finding, [...known, ...findings])) findings.push(finding)
  }
  for (const [name, signature] of graph.signatures) {
    if (signature.outputs.size === 0) continue
    try {
      const bound = bindGraph(graph, weights, file, name)
      // What one of ops that nobody knows does to others cannot be told, and it is not run.
      if (bound.unknown.length === 0 || name === serving) programs.set(name, bound.program)
      // A checkpoint that is not there at all is one finding.
      if (!known.some(({ cause }) => cause === 'missing-file')) say(bound.findings)
    } catch (error) {
      const finding = findingOf(error, artifact)
      // Why one cannot be run is said where it should have been.
      if (isError(finding)) say([{ ...finding, message: `${file}: signature ${name}: ${finding.message}` }])
    }
  }
  const effects = (of: () => readonly Finding[]): void => {
    try {
      say(of())
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      if (isError(findingOf(error, artifact))) say([findingOf(error, artifact)])
    }
  }
  effects(() => effectsOfLoading(graph, weights, file))
  const broken = new Set(
    known.flatMap(({ tensor, severity }) => (tensor === undefined || severity === 'note' ? [] : [tensor])),
  )
  effects(() => compareCaptures(graph, weights, file, broken))
  effects(() => otherImplementations(graph, file))
  say(compareSignatureAccounts(graph, file))
  say(mismatchedFeeds(graph, file))
  for (const name of programs.keys()) effects(() => effectsOfServing(graph, name, programs, file))
  return findings
}

/** Whether something was said before: of the same tensor or node, or else in the same words. */
function isSaid(finding: Finding, before: readonly Finding[]): boolean {
  const isOfSomething = (finding.tensor ?? finding.layer) !== undefined
  return isOfSomething
    ? without([finding], before).length === 0
    : before.some(({ message }) => message === finding.message)
}

/** The same for the graphs that servers do not load: what they say against themselves or against the stored tensors. */
export function verifyOthers(model: Model, known: readonly Finding[]): readonly Finding[] {
  const { path } = model.artifact
  return (model.others ?? []).flatMap(({ tags, read }) => {
    try {
      const found = verifyGraph(model, read(), known).filter((finding) => isError(finding))
      return found.map((finding) => ofGraph(finding, tags, path)).filter((finding) => !isSaid(finding, known))
    } catch (error) {
      // One that cannot be read is found with the files.
      if (error instanceof ArtifactError) return []
      throw error
    }
  })
}
