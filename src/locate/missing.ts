import { posix } from 'node:path'

import type { Finding } from '../evidence/finding.ts'
import { HEAD_BYTES, type FormatId, type RecognisedId } from '../formats/format.ts'
import { couldBeFrozenGraph } from '../formats/frozen-graph/match.ts'
import { mayBeTopology } from '../formats/recognised/topology.ts'
import type { Found } from '../plan/found.ts'
import { claimOf, isShard, mayBeModel, type Beside } from './claims.ts'
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
    // Nothing of these can be read, and git cannot be asked by a name that is not theirs: the name alone decides.
    if (file.leadsOut || isGarbled(file.path)) {
      return mayBeModel(file.path) ? lost(file, formatOfName(file.path)) : undefined
    }
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
export function missingFinding({ path, tracked, sparse, leadsOut }: Omit<Listed, 'absolute'>): Finding {
  const at = { cause: 'missing-file', severity: 'error', file: path } as const
  const leaveOut = `leave it out of the check (\`ignore: ['${ignoreGlob(path)}']\`)`
  if (isGarbled(path)) {
    return {
      ...at,
      severity: 'warning',
      message: `${path}: its name holds bytes that are no UTF-8, and under such a name no file can be opened here`,
      fix: `Give it, or the folder with such a name, a name in UTF-8, or ${leaveOut}.`,
    }
  }
  if (leadsOut) {
    return {
      ...at,
      // In a clone elsewhere there is nothing behind a link that is committed.
      severity: tracked ? 'error' : 'warning',
      message: `${path}: a symlink that leads out of the folder that is checked, and is not followed: nothing of it is read`,
      fix:
        'Put the file itself in its place, check the folder that both lie in, ' +
        `name the file that it leads to on the command line, or ${leaveOut}.`,
    }
  }
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

/** What stands in a name for bytes that are no UTF-8; a file whose name really holds it can be read, and is never asked about. */
function isGarbled(path: string): boolean {
  return path.includes('\uFFFD')
}

/** The format that a name under which models lie speaks of. */
function formatOfName(path: string): FormatId | RecognisedId {
  if (/\.json$/i.test(path)) return 'tfjs-layers'
  if (/\.index$/i.test(path)) return 'tf-checkpoint'
  return /\.pb$/i.test(path) ? 'frozen-graph' : 'pickle'
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
