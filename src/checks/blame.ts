import { list } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { ended } from '../evidence/sentences.ts'

/** Which of two siblings that differ is wrong, and how that is known. */
export interface Blame {
  readonly wrong: 'artifact' | 'sibling' | null
  /** A sentence for people. */
  readonly why: string
}

/** One witness's word: which of the two it speaks against. */
export interface Vote {
  /** `the golden`, `models/a.h5`. */
  readonly by: string
  readonly against: 'artifact' | 'sibling'
}

/** Causes that only the side that has them can be guilty of: nothing turns zeros into trained weights. */
const TELLING = new Set<Finding['cause']>([
  'nan-poisoned',
  'non-finite-weight',
  'float16-overflow',
  'zeroed',
  'constant',
  'batchnorm-statistics-reset',
  'undeclared-downcast',
  'float16-rounded',
  'bfloat16-rounded',
  'underflowed',
  'integer-wrap',
  'quantised',
  'quantisation-range-collapsed',
  'shards-swapped',
])

/** What is known of two siblings that differ. */
export interface Case {
  readonly names: { readonly artifact: string; readonly sibling: string }
  /** The side whose own file contradicts itself: a tensor that its program needs is not there. */
  readonly broken: 'artifact' | 'sibling' | null
  /** The golden's word; null where there is none, or it agrees with both or neither. */
  readonly golden: Vote | null
  readonly others: readonly Vote[]
  /** Findings against the artifact, and against the sibling with the roles exchanged. */
  readonly forward: readonly Finding[]
  readonly backward: readonly Finding[]
}

/**
 * Decides whom the findings land on: a file that contradicts itself, then the golden's word, then the majority of the
 * other siblings, then causes that point one way.
 */
export function blame({ names, broken, golden, others, forward, backward }: Case): Blame {
  if (broken !== null) return decided(broken, 'it lacks tensors that its own program needs', names)
  if (golden !== null) return decided(golden.against, `${golden.by} agrees with ${other(golden.against, names)}`, names)
  const against = (side: 'artifact' | 'sibling'): Vote[] => others.filter((vote) => vote.against === side)
  const [artifact, sibling] = [against('artifact'), against('sibling')]
  if (artifact.length !== sibling.length) {
    const side = artifact.length > sibling.length ? 'artifact' : 'sibling'
    const voters = list(against(side).map(({ by }) => by))
    return decided(
      side,
      `${voters} ${against(side).length === 1 ? 'agrees' : 'agree'} with ${other(side, names)}`,
      names,
    )
  }
  const [forth, back] = [telling(forward), telling(backward)]
  if (forth !== back) {
    const side = forth > back ? 'artifact' : 'sibling'
    return decided(side, 'what was found has a direction: it cannot have come about the other way round', names)
  }
  return {
    wrong: null,
    why:
      `Which of ${names.artifact} and ${names.sibling} is wrong cannot be told: no golden and no majority of siblings ` +
      'speaks for either. Record a golden from the model that is meant: `model-roundtrip record`.',
  }
}

function telling(findings: readonly Finding[]): number {
  return findings.filter(({ cause, severity }) => severity === 'error' && TELLING.has(cause)).length
}

function other(side: 'artifact' | 'sibling', names: { readonly artifact: string; readonly sibling: string }): string {
  return side === 'artifact' ? names.sibling : names.artifact
}

function decided(
  wrong: 'artifact' | 'sibling',
  why: string,
  names: { readonly artifact: string; readonly sibling: string },
): Blame {
  return { wrong, why: ended(`${names[wrong]} is the wrong one: ${why}`) }
}
