import type { NamedTensor } from '../compare/pairing.ts'
import { list } from '../compare/words.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { headed } from '../evidence/sentences.ts'
import type { Model } from '../formats/format.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { bindGraph, isGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { heldTensors } from '../programs/graph/held.ts'
import { isSameProgram } from '../programs/graph/same.ts'
import { findingOf, type Runnable } from './open.ts'

/** A signature of a file that is a program of its own, besides the one that the model is run by. */
export interface FurtherProgram {
  /** For people: `embed`, or `predict of graph [train]`. */
  readonly name: string
  /** The signature's own name. */
  readonly signature: string
  /** Whether it is of the same graph as the one that the model is run by. */
  readonly isServed: boolean
  /** The file, run by this signature. */
  readonly opened: Runnable & { readonly bound: BoundGraph }
}

/** What is not run, and why. */
export interface LeftProgram {
  readonly name: string
  readonly why: string
}

/** What a file computes besides the signature that it is run by. */
export interface FurtherPrograms {
  readonly programs: readonly FurtherProgram[]
  /** Signatures that are the very same program as another one, with the name of that one. */
  readonly twins: ReadonlyMap<string, string>
  readonly left: readonly LeftProgram[]
}

/**
 * Every signature of every graph in a file but the one that it is run by, each program once. What cannot be bound is left:
 * whether the file is at fault is found with its integrity.
 */
export function furtherPrograms({ artifact, model, bound }: Runnable): FurtherPrograms {
  const { program } = model
  const programs: FurtherProgram[] = []
  const twins = new Map<string, string>()
  const left: LeftProgram[] = []
  if (!isGraph(bound) || program?.kind !== 'graph') return { programs, twins, left }
  const serving = servingSignature(program)
  const known = [{ name: serving ?? '', bound }]
  const add = (graph: StoredGraph, of: Model, label: (signature: string) => string): void => {
    const isServed = graph === program
    for (const [signature, { outputs }] of graph.signatures) {
      if (outputs.size === 0 || (isServed && signature === serving)) continue
      const name = label(signature)
      try {
        const one = bindGraph(graph, model.weights, artifact.path, signature)
        const twin = known.find(({ bound: before }) => isSameProgram(one.program, before.program))
        if (twin !== undefined) {
          twins.set(name, twin.name)
          continue
        }
        known.push({ name, bound: one })
        const view = { ...of, program: { ...graph, serves: signature } }
        programs.push({ name, signature, isServed, opened: { artifact, model: view, bound: one } })
      } catch (error) {
        left.push({ name, why: withoutPath(findingOf(error, artifact).message, artifact.path) })
      }
    }
    for (const name of graph.unreadSignatures ?? []) {
      if (!isServed) left.push({ name: label(name), why: 'its inputs or outputs are no plain tensors' })
    }
  }
  add(program, model, (signature) => signature)
  for (const { tags, read } of model.others ?? []) {
    const words = `graph [${tags.join(', ')}]`
    try {
      add(read(), { ...model, metadata: { ...model.metadata, tags } }, (signature) => `${signature} of ${words}`)
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      left.push({ name: words, why: withoutPath(error.message, artifact.path) })
    }
  }
  return { programs, twins, left }
}

/** Every signature of the served graph that can be run, by name; those that are one program are opened as one. */
export function bySignature(opened: Runnable, { programs, twins }: FurtherPrograms): ReadonlyMap<string, Runnable> {
  const { program } = opened.model
  if (program?.kind !== 'graph') return new Map()
  const byName = new Map<string, Runnable>([[servingSignature(program) ?? '', opened]])
  for (const { name, isServed, opened: view } of programs) if (isServed) byName.set(name, view)
  for (const [name, as] of twins) {
    const view = byName.get(as)
    if (view !== undefined && program.signatures.has(name)) byName.set(name, view)
  }
  return byName
}

/** Variables that further signatures of the served graph compute with, and the one that it is run by does not. */
export function furtherVariables({ artifact, model, bound }: Runnable): readonly NamedTensor[] {
  const { program } = model
  if (!isGraph(bound) || program?.kind !== 'graph') return []
  const seen = new Set(heldTensors(bound, model.weights).map(({ path }) => path))
  return [...program.signatures].flatMap(([name, { outputs }]) => {
    if (outputs.size === 0) return []
    const held = unlessBroken(() => heldTensors(bindGraph(program, model.weights, artifact.path, name), model.weights))
    return (held ?? []).flatMap(({ path, entry, isVariable }): NamedTensor[] => {
      if (!isVariable || seen.has(path)) return []
      seen.add(path)
      return [{ path, entry, trainable: true, bookkeeping: false }]
    })
  })
}

/** Undefined where a signature cannot be bound: that is said of the file. */
function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ArtifactError) return undefined
    throw error
  }
}

/** A finding on a signature, which it names. */
export function ofSignature(finding: Finding, name: string, path: string): Finding {
  return { ...finding, message: `${path}: ${headed(`signature ${name}`, withoutPath(finding.message, path))}` }
}

export function withoutPath(message: string, path: string): string {
  return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message
}

/** `serve is the same program as serving_default.`; nothing where every signature is a program of its own. */
export function twinsInWords(twins: FurtherPrograms['twins']): string {
  const groups = new Map<string, string[]>()
  for (const [name, as] of twins) groups.set(as, [...(groups.get(as) ?? []), name])
  return [...groups]
    .map(([as, names]) => `${list(names, 3)} ${names.length === 1 ? 'is' : 'are'} the same program as ${as}.`)
    .join(' ')
}
