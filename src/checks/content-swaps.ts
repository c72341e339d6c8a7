import { formOf, groupBy } from '../compare/contents.ts'
import type { Pair } from '../compare/pairing.ts'
import { list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import { elementCount } from '../tensor/tensor.ts'
import { isOfOutput } from './divergence.ts'

const FIX =
  'Tensors that only their contents pair may stand in the places of others: compare with a file that says the names of ' +
  'its variables, then the configuration of the layers.'

/**
 * Says of outputs that differ, and that nothing explains, which tensors could be exchanged: where only contents pair
 * tensors, all of them are found again, wherever they stand.
 * @param known what is known besides outputs
 */
export function withPossibleSwaps(
  findings: readonly Finding[],
  pairs: readonly Pair[],
  known: readonly Finding[],
): readonly Finding[] {
  const isExplained = [...known, ...findings].some((one) => one.severity === 'error' && !isOfOutput(one))
  const contents = pairs.filter(({ by }) => by === 'content')
  const groups = groupBy(contents, ({ found }) => formOf(found.entry))
  const [largest, ...rest] = [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
  if (isExplained || largest === undefined) return findings
  const names = (side: 'expected' | 'found'): string =>
    list(
      largest.map((pair) => pair[side].path ?? pair[side].entry.name),
      3,
    )
  const further = rest.flat().length
  const message =
    `Only their contents tell which tensors of the two are the same ones, so that two of one shape may be exchanged: ` +
    `${names('found')}, which hold what ${names('expected')} hold` +
    (further === 0 ? '' : `; ${many(further, 'tensor')} of other shapes as well`)
  return findings.map((finding) =>
    isOfOutput(finding) ? { ...finding, message: sentences(finding.message, message), fix: FIX } : finding,
  )
}

function sizeOf([first]: readonly Pair[]): number {
  return first === undefined ? 0 : elementCount(first.found.entry.shape)
}
