import { posix } from 'node:path'

import type { Finding } from '../evidence/finding.ts'
import { HEAD_BYTES, type FormatId, type RecognisedId } from '../formats/format.ts'
import { couldBeFrozenGraph } from '../formats/frozen-graph/match.ts'
import { mayBeTopology } from '../formats/recognised/topology.ts'
import type { Found } from '../plan/found.ts'
import { claimOf, isShard, type Beside } from './claims.ts'
import { trackedHead } from './git.ts'
import type { Listed } from './list.ts'
import { artifactOf, ignoreGlob } from './recognise.ts'

/** Files whose content git is asked for: each is a process. */
const MOST_ASKED = 64

/** Tells of files that are listed and of which nothing can be read whether they are models. */
export type RecogniseMissing = (file: Listed) => Promise<Found | undefined>

/**
 * A model that is committed, or named, and of which nothing can be read: that it is one is known by its name, by what
 * lies beside it, or by what git's index holds.
 */
export function missingTest(workspace: string, beside: Beside): RecogniseMissing {
  let asked = 0
  return async (file) => {
    const claim = claimOf(file.path, beside) ?? checkpointOf(file.path, beside)
    if (claim !== undefined) return lost(file, claim)
    if (!file.tracked || !isWorthAsking(file.path, beside) || ++asked > MOST_ASKED) return undefined
    const head = await trackedHead(workspace, file.path, HEAD_BYTES)
    const format = head === null ? undefined : formatOfHead(file, head)
    return format === undefined ? undefined : lost(file, format)
  }
}

function lost(file: Listed, format: FormatId | RecognisedId): Found {
  return { artifact: artifactOf(file, format), unreadable: missingFinding(file), findings: [] }
}

/** That a file which belongs here is not here, and how it comes back. */
export function missingFinding({ path, sparse }: Pick<Listed, 'path' | 'sparse'>): Finding {
  const at = { cause: 'missing-file', severity: 'error', file: path } as const
  const leaveOut = `leave it out of the check (\`ignore: ['${ignoreGlob(path)}']\`)`
  if (sparse) {
    return {
      ...at,
      message: `${path} is committed, and a sparse checkout leaves it out`,
      fix: `Add its folder to \`sparse-checkout\` of actions/checkout, or ${leaveOut}.`,
    }
  }
  return {
    ...at,
    message:
      `${path}: no regular file stands here that can be read: ` +
      'it was deleted, replaced by a link or something else, or not checked out',
    fix: `Bring it back (\`git checkout -- <file>\`, \`git lfs pull\`), remove it from git as well, or ${leaveOut}.`,
  }
}

/** The index of a checkpoint whose data lies beside it; one inside a SavedModel belongs to that. */
function checkpointOf(path: string, beside: Beside): FormatId | undefined {
  if (!path.endsWith('.index') || posix.basename(posix.dirname(path)) === 'variables') return undefined
  const stem = posix.basename(path, '.index')
  const hasData = beside(path).some(
    (name) => name.startsWith(`${stem}.data-`) && /^\d{5}-of-\d{5}$/.test(name.slice(stem.length + 6)),
  )
  return hasData ? 'tf-checkpoint' : undefined
}

/** Names that say nothing by themselves, and under which models often lie. */
function isWorthAsking(path: string, beside: Beside): boolean {
  if (/\.pb$/i.test(path)) return true
  return /\.json$/i.test(path) && (/(^|\/)model\.json$/i.test(path) || beside(path).some(isShard))
}

function formatOfHead(file: Listed, head: Uint8Array): FormatId | undefined {
  const candidate = { ...file, byteLength: head.length, head }
  if (couldBeFrozenGraph(candidate)) return 'frozen-graph'
  if (!mayBeTopology(head)) return undefined
  const text = new TextDecoder('latin1').decode(head)
  if (/"format"\s*:\s*"graph-model"/.test(text)) return 'tfjs-graph'
  return /"(modelTopology|weightsManifest)"/.test(text) ? 'tfjs-layers' : undefined
}
