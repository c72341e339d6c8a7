import { spawn } from 'node:child_process'

/** A tracked file as git's index names it. */
export interface Tracked {
  /** Relative to the directory asked about, with `/`. */
  readonly path: string
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
    tracked.set(path, { path, kind: KINDS[line.slice(2, 8)] ?? 'file', sparse: line.startsWith('S') })
  }
  return [...tracked.values()]
}

/** Files below a directory that are neither tracked nor ignored; none where git cannot say. */
export async function untrackedFiles(directory: string): Promise<readonly string[]> {
  const answer = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z', '--', '.'])
  return Buffer.isBuffer(answer) ? records(answer) : []
}

/**
 * The first bytes of a tracked file as the index has it, at most `most`; null where this clone does not hold it.
 * Nothing is fetched, also where the clone is a partial one.
 */
export async function trackedHead(directory: string, path: string, most: number): Promise<Uint8Array | null> {
  const answer = await git(directory, ['-c', 'protocol.allow=never', 'cat-file', 'blob', `:./${path}`], most)
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
    // A repository's own configuration may name a program to ask for changes; none is run here.
    const child = spawn('git', ['-c', 'core.fsmonitor=false', ...args], {
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
