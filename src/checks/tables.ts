import { many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { WeightClass } from '../evidence/report.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { holdsFloats } from '../programs/graph/tables.ts'
import { lookupTables, type LookupTable } from '../programs/tables.ts'
import type { Runnable } from './open.ts'

/** What two programs look words and numbers up in, held against each other. */
export interface TableResult {
  readonly classes: Partial<Record<WeightClass, number>>
  /** `[compared, all]`, every table that both have counted once. */
  readonly tensors: readonly [number, number]
  readonly findings: readonly Finding[]
}

/**
 * Compares tables by what stands in them: a graph calls its own after nodes. Layers and a graph have each table once; of
 * two graphs one may have tables that were folded away in the other, and only outputs can tell.
 */
export function compareTables(expected: Runnable, found: Runnable): TableResult {
  const [theirs, ours] = [lookupTables(expected.bound), lookupTables(found.bound)]
  const waiting = new Map(ours.map((table) => [table, keyOf(table)]))
  const left: LookupTable[] = []
  for (const table of theirs) {
    const key = keyOf(table)
    const twin = [...waiting].find(([, other]) => other === key)?.[0]
    if (twin === undefined) left.push(table)
    else waiting.delete(twin)
  }
  const alike = [...waiting.keys()]
  const files = { expected: expected.artifact.path, found: found.artifact.path }
  const differing = left.flatMap((table): readonly Finding[] => {
    const place = alike.findIndex((other) => other.words === table.words)
    const [other] = place < 0 ? [] : alike.splice(place, 1)
    return other === undefined ? [] : [differs(table, other, files)]
  })
  const same = theirs.length - left.length
  const findings = [...differing, ...unweighed(expected, found), ...unweighed(found, expected)]
  return {
    classes: {
      ...(same > 0 ? { identical: same } : {}),
      ...(differing.length > 0 ? { different: differing.length } : {}),
    },
    tensors: [same + differing.length, same + differing.length],
    findings,
  }
}

/** The contents, whatever their order. */
function keyOf({ keys, values }: LookupTable): string {
  return JSON.stringify(keys.map((key, i) => [key, values[i]] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Files = { readonly expected: string; readonly found: string }

function differs(table: LookupTable, other: LookupTable, files: Files): Finding {
  const theirs = new Map(table.keys.map((key, i) => [key, table.values[i] ?? '']))
  const ours = new Map(other.keys.map((key, i) => [key, other.values[i] ?? '']))
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])].filter((key) => theirs.get(key) !== ours.get(key))
  const [first = ''] = keys
  const said = (value: string | undefined): string => (value === undefined ? 'not in it' : JSON.stringify(value))
  const message =
    `${files.found}: table ${other.name} (${many(other.keys.length, 'key')}) and ${table.name} of ` +
    `${files.expected} (${table.keys.length}) differ in ${many(keys.length, 'key')}: ` +
    `${JSON.stringify(first)} is ${said(ours.get(first))} and ${said(theirs.get(first))} there. ` +
    'The vocabularies are of two states of the model: export both files again, from the same one.'
  return { cause: 'tensor-differs', severity: 'error', file: files.found, tensor: other.name, message }
}

/** Weights of words that a graph ought to hold as a constant. */
function unweighed(layers: Runnable, graph: Runnable): readonly Finding[] {
  const { bound } = graph
  if (isGraph(layers.bound) || !isGraph(bound)) return []
  return lookupTables(layers.bound).flatMap(({ name, weights }): readonly Finding[] => {
    if (weights === null || holdsFloats(bound.program, weights)) return []
    const message =
      `${graph.artifact.path}: the weights of the words of ${name} of ${layers.artifact.path} stand in the graph as ` +
      'no constant: it has others, or none. Export it again from the same model.'
    return [{ cause: 'tensor-differs', severity: 'warning', file: graph.artifact.path, tensor: name, message }]
  })
}
