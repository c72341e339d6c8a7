import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { runProbes, withSession } from '../checks/evaluate.ts'
import { withBound } from '../checks/open.ts'
import { loadRegistry } from '../checks/custom-layers.ts'
import { witnessesFor } from '../checks/witnesses.ts'
import { ArtifactError, UsageError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { writeGolden } from '../formats/npz/golden.ts'
import { loadPolicy } from '../plan/policy-load.ts'
import { NoProbe, probesFor, type Probe } from '../probes/probes.ts'
import { printable } from '../report/escape.ts'
import { counted } from '../report/figures.ts'
import type { RuntimeId } from '../runtimes/runtime.ts'
import type { Signature } from '../tensor/signature.ts'
import { lenderOf, oneReadable } from './artifact.ts'
import type { Terminal } from './terminal.ts'

export interface RecordCommand {
  readonly path: string
  readonly golden: string
  readonly rows: number
  readonly runtime: RuntimeId
  readonly force: boolean
  /** Whose program weights alone borrow; by default a sibling's. */
  readonly program?: string
  readonly inputs: Readonly<Record<string, string>>
}

/**
 * `record ARTIFACT --golden OUT.npz`: what the model answers now, for later checks to be held against. Returns the exit
 * code. @throws ArtifactError where it cannot be read or run.
 */
export async function recordCommand(command: RecordCommand, terminal: Terminal): Promise<0> {
  const target = resolve(terminal.cwd, command.golden)
  if (!target.endsWith('.npz')) throw new UsageError(`--golden ${command.golden}: the name has to end in .npz`)
  if (existsSync(target) && !command.force)
    throw new UsageError(`--golden ${command.golden}: is there already; --force writes over it`)
  if (statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--golden ${command.golden}: cannot be written (no such folder)`)
  const policy = loadPolicy({ workspace: terminal.cwd, inputs: command.inputs })
  const registry = await loadRegistry(policy.customLayers)
  const { artifact } = await oneReadable(command.path, terminal.cwd)
  const programOf = await lenderOf(artifact, command.program, terminal.cwd)
  await withBound(artifact, programOf, registry, async (opened) => {
    const { runtimes, findings } = await witnessesFor([command.runtime], opened, policy, registry)
    const [runtime] = runtimes
    if (runtime === undefined) throw refusal(findings, command)
    await withSession(runtime, opened, async (session) => {
      const probe = normalProbe(session.signature, policy.seed, command)
      const [outputs] = await runProbes(session, [probe])
      if (outputs === undefined) throw new Error('no outputs for a probe')
      // Whole or not at all: a golden that is there is only replaced by one that is finished.
      const aside = `${target}.${process.pid}.part`
      try {
        await writeGolden(aside, { inputs: probe.feeds, outputs })
        renameSync(aside, target)
      } finally {
        rmSync(aside, { force: true })
      }
      const names = [...outputs.keys()].map((name) => printable(name)).join(', ')
      terminal.stdout.write(
        `wrote ${printable(command.golden)}: ${counted(probe.rows, 'row')}, seed ${policy.seed}, outputs ${names}, computed by ${runtime.title}\n`,
      )
    })
  })
  return 0
}

/** One set of inputs from a normal distribution, or of meaningful integers. */
function normalProbe(signature: Signature, seed: number, { path, rows }: RecordCommand): Probe {
  try {
    const probe = probesFor(signature, { seed, batchSizes: [rows] }).find(({ family }) => family === 'normal')
    if (probe !== undefined) return probe
  } catch (error) {
    if (!(error instanceof NoProbe)) throw error
    throw new ArtifactError('no-runtime', `${path}: no inputs can be drawn for it: ${error.message}`)
  }
  throw new Error('no probe of the normal family')
}

function refusal(findings: readonly Finding[], { path, runtime }: RecordCommand): ArtifactError {
  const [finding] = findings
  return new ArtifactError(
    finding?.cause ?? 'no-runtime',
    finding?.message ?? `${path}: ${runtime} does not run models of this kind`,
  )
}
