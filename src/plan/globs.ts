import picomatch from 'picomatch'

/** Whether a path, relative to the workspace and with `/`, is meant. */
export type PathTest = (path: string) => boolean

/**
 * Globs as GitHub users know them (picomatch): `*` within a name, `**` across folders, `{a,b}`, `?`, `[ab]`.
 * A glob that names a folder means everything in it. Names that start with a dot are matched like others, and upper
 * and lower case differ on every system, so that one policy gives one verdict everywhere.
 */
export function pathTest(globs: readonly string[]): PathTest {
  const tests = globs.flatMap((glob): PathTest[] => {
    const plain = glob.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
    if (plain === '' || plain === '.') return [() => true]
    return [plain, `${plain}/**`].map((pattern) => picomatch(pattern, OPTIONS))
  })
  return (path) => tests.some((test) => test(path))
}

/** Whether a text means more than the path that it spells. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text, OPTIONS).isGlob
}

/** The folder, or the file, that all that a glob means lies in; empty for the workspace itself. */
export function folderOf(glob: string): string {
  const { base } = picomatch.scan(glob.replace(/^(\.\/)+/, '').replace(/\/+$/, ''), OPTIONS)
  return base === '.' ? '' : base
}

/** Why a text is no glob that we take, or null where it is one. */
export function globProblem(glob: string): string | null {
  if (glob.trim() === '') return 'an empty glob matches nothing'
  if (glob.startsWith('!')) return 'a glob that starts with ! excludes; put it under `ignore`, without the !'
  if (glob.startsWith('/') || /^[A-Za-z]:[\\/]/.test(glob)) return 'globs are relative to the workspace'
  if (glob.split('/').includes('..')) return 'a glob cannot leave the workspace with ..'
  return null
}

/**
 * Without `windows`, picomatch would ask the system which separator paths have; ours always have `/`. Without the
 * flag `s`, a line break in a name would hide the file from `**`.
 */
const OPTIONS = { dot: true, nocase: false, windows: false, nonegate: true, flags: 's' } as const
