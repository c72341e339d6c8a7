/** All that the environment of a process we start has in common with ours: no token, no secret, nothing of the runner's. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'LANG',
  'LC_ALL',
  'TZ',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
]

/** What every system calls the place for temporary files. */
const TEMPORARY = ['TMPDIR', 'TEMP', 'TMP']

/**
 * The environment of a process that runs what is not ours.
 * @param scratch where its temporary files go
 * @param more further variables that it is given where they are set
 */
export function plainEnvironment(
  own: NodeJS.ProcessEnv,
  scratch: string,
  more: readonly string[] = [],
): Record<string, string> {
  const passed = [...PASSED_ON, ...more].flatMap((name) => {
    const value = own[name]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries([...passed, ...TEMPORARY.map((name) => [name, scratch])]) as Record<string, string>
}
