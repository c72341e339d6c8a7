import { processTerminal } from './cli/terminal.ts'
import { runCli } from './cli/program.ts'

/** The command line: what stands in `process.argv`, the verdict as exit code. */
export async function cli(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), processTerminal())
}
