import type { Finding } from '../evidence/finding.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { OwnModel } from '../programs/layers/dialects/read.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { findingOf, withBound, type Opened } from './open.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** The sibling cannot be read: that fails its own checks, and here it only leaves nothing to compare with. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly finding: Finding
  constructor(finding: Finding, { sibling, artifact }: ParityCheck) {
    super(finding.message)
    const message = `${artifact.path}: not compared, since ${sibling.path} cannot be read (see its own checks): ${finding.message}`
    this.finding = { cause: finding.cause, severity: 'warning', file: sibling.path, message }
  }
}

/** Runs `body` with the sibling's weights bound to its program. @throws Unreadable where it cannot be opened, and what `body` throws. */
export async function withSibling<R>(
  planned: ParityCheck,
  registry: LayerRegistry,
  body: (sibling: Opened) => Promise<R>,
): Promise<R> {
  let isOpen = false
  try {
    return await withBound(planned.sibling, planned.programOf, registry, (sibling) => {
      isOpen = true
      return body(sibling)
    })
  } catch (error) {
    throw isOpen || error instanceof OwnModel ? error : new Unreadable(findingOf(error, planned.sibling), planned)
  }
}
