import { spawn } from 'node:child_process'

/** A tracked file as git's index names it. */
export interface Tracked {
  /** Relative to the directory asked about, with `/`. */
  readonly path: string
  /** Hash of its content as it is staged. */
  readonly object: string
  readonly kind: 'file' | 'symlink' | 'submodule'
  /** Whether a sparse checkout leaves it out of the working tree. */
  readonly sparse: boolean
}

/** Why git could not answer, in its own words; or that there is no repository or no git at all. */
export interface NoGit {
  readonly why: 'no-repository' | 'no-git' | 'refused'
  readonly message: string
}

const KINDS: Readonly<Record<string, Tracked['kind']>> = { '120000': 'symlink', '160000': 'submodule' }

/** The tracked files below a directory, each once, in git's order. */
export async function trackedFiles(directory: string): Promise<readonly Tracked[] | NoGit> {
  const answer = await git(directory, ['ls-files', '-s', '-t', '-z', '--', '.'])
  if (!Buffer.isBuffer(answer)) return answer
  const tracked = new Map<string, Tracked>()
  // `<tag> <mode> <object> <stage>\t<path>\0`; during a merge one path has several stages.
  for (const line of records(answer)) {
    const tab = line.indexOf('\t')
    const path = line.slice(tab + 1)
    const [tag, mode = '', object = ''] = line.slice(0, tab).split(' ')
    tracked.set(path, { path, object, kind: KINDS[mode] ?? 'file', sparse: tag === 'S' })
  }
  return [...tracked.values()]
}

/** Files below a directory that are neither tracked nor ignored; none where git cannot say. */
export async function untrackedFiles(directory: string): Promise<readonly string[]> {
  const answer = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z', '--', '.'])
  return Buffer.isBuffer(answer) ? records(answer) : []
}

/** The first bytes of a tracked file as the index has it; see {@link contentOf}. */
export async function trackedHead(directory: string, path: string, most: number): Promise<Uint8Array | null> {
  return contentOf(directory, `:./${path}`, most)
}

/** The full hash of what a name stands for, or null where there is no such thing in this clone. */
export async function objectOf(directory: string, name: string): Promise<string | null> {
  const answer = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null
}

/** Where two commits' histories part, or null where this clone does not reach back to it. */
export async function mergeBase(directory: string, a: string, b: string): Promise<string | null> {
  const answer = await git(directory, ['merge-base', '--', a, b])
  return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null
}

/**
 * The files below a directory in a commit (`HEAD^1`), with the hashes of their contents; null where this clone does not
 * hold it.
 */
export async function filesOfCommit(directory: string, commit: string): Promise<ReadonlyMap<string, string> | null> {
  const answer = await git(directory, ['ls-tree', '-r', '-z', commit])
  if (!Buffer.isBuffer(answer)) return null
  // `<mode> blob <object>\t<path>\0`
  return new Map(records(answer).map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/, 3)[2] ?? '']))
}

/** The first bytes of an object, at most `most`; null where this clone does not hold it. */
export async function contentOf(directory: string, object: string, most: number): Promise<Uint8Array | null> {
  const answer = await git(directory, ['cat-file', 'blob', object], most)
  return Buffer.isBuffer(answer) ? answer.subarray(0, most) : null
}

/** Bytes of git's answer that are taken: millions of paths, and below V8's longest string. */
const MOST_BYTES = 2 ** 28

function records(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').slice(0, -1)
}

/** @param enough bytes after which no more are waited for; without it, more than {@link MOST_BYTES} are refused */
async function git(directory: string, args: readonly string[], enough?: number): Promise<Buffer | NoGit> {
  return new Promise((resolve) => {
    // A repository's own configuration may name a program to ask for changes; none is run here. And a partial clone would
    // ask its server for what it does not hold; nothing is fetched.
    const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', ...args], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
      windowsHide: true,
    })
    const out: Buffer[] = []
    let bytes = 0
    let errors = ''
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > MOST_BYTES) child.kill()
      else out.push(piece)
      if (enough !== undefined && bytes >= enough) {
        resolve(Buffer.concat(out))
        child.kill()
      }
    })
    child.stderr.on('data', (piece: Buffer) => {
      errors = (errors + piece.toString('utf8')).slice(0, 2000)
    })
    child.on('error', (error) => resolve({ why: 'no-git', message: error.message }))
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(out) : refusal(errors)))
  })
}

function refusal(errors: string): NoGit {
  const [line = ''] = errors.trim().split('\n')
  // Where a `.git` is there and leads nowhere, git's words go on with a path instead.
  const why = /not a git repository \(or any/i.test(errors) ? 'no-repository' : 'refused'
  return { why, message: line === '' ? 'git ended early' : line }
}
