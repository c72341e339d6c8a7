import type { PolicyChange, Report } from '../evidence/report.ts'
import { counted } from './figures.ts'

/** What a pull request changes of what is checked, in the words of every form. Raw texts: forms escape them. */
export interface ToldChanges {
  /** One sentence without an end. */
  readonly title: string
  /** Whether it lets more pass than before. */
  readonly isLooser: boolean
  /** What lets more pass first. */
  readonly changes: readonly PolicyChange[]
}

const EFFECTS: readonly PolicyChange['effect'][] = ['looser', 'other', 'stricter']

/** What there is to tell, or null: no pull request, or none that changes what is checked. */
export function toldChanges({ policy }: Report): ToldChanges | null {
  const { changes: found } = policy
  if (found === undefined || (found.changes.length === 0 && found.unknown === null)) return null
  const changes = EFFECTS.flatMap((effect) => found.changes.filter((change) => change.effect === effect))
  const looser = changes.filter(({ effect }) => effect === 'looser').length
  return { title: titleOf(found.unknown, changes.length, looser), isLooser: looser > 0, changes }
}

function titleOf(unknown: string | null, all: number, looser: number): string {
  const open = unknown === null ? '' : `whether this branch changes the policy is not known: ${unknown}`
  if (all === 0) return sentence(open)
  const how = looser === 0 ? '' : `, and lets more pass in ${counted(looser, 'place')}`
  const said = `This branch changes what is checked${how}`
  return open === '' ? said : `${said}; ${open}`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `on-inconclusive: fail -> warn (looser)` */
export function changeInWords({ what, before, after, effect }: PolicyChange): string {
  return `${what}: ${before} -> ${after}${effect === 'other' ? '' : ` (${effect})`}`
}
