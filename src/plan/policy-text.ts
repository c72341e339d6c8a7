import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'

import { readPolicy, type KeyPath, type Problem } from './policy-problems.ts'
import type { PolicyFile } from './policy-schema.ts'

/** A policy, and what is wrong with it in words. */
export interface Said {
  readonly policy: PolicyFile
  readonly wrong: readonly string[]
}

/**
 * A policy as the text of its file says it; what is wrong with it in the order in which it stands there.
 * @param name of the file, for messages
 * @param more problems that the schema does not know, of a policy that fits it
 */
export function readPolicyText(
  text: string,
  name: string,
  more: (policy: PolicyFile) => readonly Problem[] = () => [],
): Said {
  const lines = new LineCounter()
  if (depthOf(text) > MOST_DEPTH) return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => `${at(pos[0])}: ${message}`)
  if (syntax.length > 0) return { policy: {}, wrong: syntax }
  const value = plain(document)
  if (value === undefined) return { policy: {}, wrong: [`${name}: aliases that unfold to more than a policy holds`] }
  if (!isWithin(value, MOST_DEPTH)) return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] }
  const { policy, problems } = readPolicy(value ?? {})
  const all = problems.length > 0 ? problems : more(policy)
  const placed = all.map((problem) => ({ problem, offset: offsetOf(document, problem.path) }))
  const inOrder = placed.sort((a, b) => a.offset - b.offset)
  return { policy, wrong: inOrder.map(({ problem, offset }) => `${at(offset)}: ${inWords(problem)}`) }
}

function plain(document: Document): unknown {
  try {
    return document.toJS() as unknown
  } catch {
    return undefined
  }
}

/** Levels of lists and keys in a policy; it has use for four. */
const MOST_DEPTH = 100

const TOO_DEEP = `values within values, more than ${MOST_DEPTH} deep, or within themselves; a policy has no use for that`

/** How deep brackets open, quoted ones counted too: a parser that calls itself for each ends beyond some thousands. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth)
    else if (char === ']' || char === '}') depth--
  }
  return deepest
}

/** Whether a value ends within so many levels: aliases can make one that never does. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1))
}

/** A problem with the keys that lead to it. */
export function inWords({ path, message }: Problem): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`
}

/** Where the key, or else the nearest thing above it, stands in the file. */
function offsetOf(document: Document, path: KeyPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    if (isMap(parent)) {
      const key = parent.items
        .map((pair) => pair.key)
        .find((one) => isScalar(one) && String(one.value) === String(last))
      if (isScalar(key) && key.range) return key.range[0]
    } else {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
  }
  return 0
}
