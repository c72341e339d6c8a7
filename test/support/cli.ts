import { runCli } from '../../src/cli/program.ts'

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in a directory, in this process; its streams are no terminals. */
export async function runIn(cwd: string, argv: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const code = await runCli([...argv], {
    cwd,
    env: {},
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  })
  return { code, ...written }
}
