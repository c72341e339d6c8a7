import { openArtifact } from '../formats/registry.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import { isGolden } from '../locate/index.ts'
import { json } from '../report/escape.ts'
import { oneReadable } from './artifact.ts'
import { inspectGolden } from './inspect-golden.ts'
import { inspectionText } from './inspect-text.ts'
import { inspectionOf, type InspectCommand } from './inspection.ts'
import type { Terminal } from './terminal.ts'

/**
 * `inspect ARTIFACT`: reads the artifact and runs nothing. Returns the exit code, 1 where topology and tensors do not
 * fit together. @throws ArtifactError where it cannot be read.
 */
export async function inspectCommand(command: InspectCommand, terminal: Terminal): Promise<0 | 1> {
  if (isGolden(command.path)) return inspectGolden(command, terminal)
  const { artifact } = await oneReadable(command.path, terminal.cwd)
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  try {
    const inspection = await inspectionOf(model)
    terminal.stdout.write(command.format === 'json' ? json(inspection) + '\n' : inspectionText(inspection))
    return inspection.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  } finally {
    model.close()
  }
}
