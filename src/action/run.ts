import { join } from 'node:path'
import type { CheckEvents, CheckOptions } from '../check.ts'
import { UsageError } from '../evidence/errors.ts'
import type { Report } from '../evidence/report.ts'
import { sentences } from '../evidence/sentences.ts'
import { annotations } from '../report/annotations.ts'
import { failsRun, headline } from '../report/verdicts.ts'
import { printable } from '../report/escape.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { wantsColour } from '../report/text.ts'
import { baseOf } from './base.ts'
import { reportFileName, writeReportFiles } from './files.ts'
import { POLICY_INPUTS, readInputs, type Inputs } from './inputs.ts'
import { liveLog, logReport } from './log.ts'
import { outputsOf } from './outputs.ts'
import type { Toolkit } from './toolkit.ts'
import { uploadReport, type ArtifactClient, type Uploaded } from './upload.ts'

/** What the action needs of the world. */
export interface World {
  readonly kit: Toolkit
  readonly env: NodeJS.ProcessEnv
  check(options: CheckOptions, on: CheckEvents): Promise<Report>
  artifactClient(): Promise<ArtifactClient>
  /** Puts native TensorFlow into the runner's tool cache; gives the folder of `@tensorflow/tfjs-node`. */
  installTensorflow(): Promise<string>
}

/** The whole action. Returns the exit code; never throws. */
export async function runAction(world: World): Promise<0 | 1> {
  try {
    return await checkAndReport(world)
  } catch (error) {
    explain(world.kit, error)
    return 1
  }
}

async function checkAndReport({ kit, env, check, artifactClient, installTensorflow }: World): Promise<0 | 1> {
  const inputs = readInputs((name) => kit.getInput(name))
  const report = await check({ ...checkOptions(inputs, env), installTensorflow }, liveLog(kit))
  // Colour in the log is on unless NO_COLOR says otherwise: GitHub's log view shows it.
  logReport(kit, report, wantsColour(true, { ...env, TERM: 'log' }))

  const files = writeReportFiles(report, env, reportFileName(inputs['report-name'], env))
  const uploaded: Uploaded = inputs['upload-report']
    ? await uploadReport(
        { files, name: inputs['report-name'], retentionDays: inputs['retention-days'] },
        env,
        artifactClient,
      )
    : { id: null, reason: '' }
  for (const [name, value] of Object.entries(outputsOf(report, files, uploaded))) kit.setOutput(name, value)
  if (inputs.summary) await writeSummary(kit, report, uploaded)
  if (inputs.annotations) annotate(kit, report, inputs['working-directory'])
  if (uploaded.id !== null) kit.info(`The full report: ${uploaded.url}`)
  else if (uploaded.reason !== '')
    kit.warning(sentences(`The report was not uploaded: ${uploaded.reason}`, 'The verdict stands.'))

  if (!failsRun(report)) return 0
  if (!inputs.annotations) kit.setFailed(headline(report))
  return 1
}

/** The workspace is where the working directory says; the policy inputs go on as they are. */
function checkOptions(inputs: Inputs, env: NodeJS.ProcessEnv): CheckOptions {
  const base = baseOf(env)
  return {
    workspace: join(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs['working-directory']),
    inputs: Object.fromEntries(POLICY_INPUTS.map((name) => [name, inputs[name]])),
    ...(inputs.policy === '' ? {} : { policyFile: inputs.policy }),
    ...(base === undefined ? {} : { base }),
  }
}

async function writeSummary(kit: Toolkit, report: Report, uploaded: Uploaded): Promise<void> {
  const full = uploaded.id === null ? {} : { full: { name: uploaded.name, url: uploaded.url } }
  try {
    await kit.summary.addRaw(renderMarkdown(report, full)).write()
  } catch (error) {
    kit.warning(sentences(`The job summary was not written: ${messageOf(error)}`, 'The verdict stands.'))
  }
}

/** GitHub wants paths relative to the workspace, with `/`. */
function annotate(kit: Toolkit, report: Report, directory: string): void {
  const prefix = directory === '.' ? '' : directory.replaceAll('\\', '/').replace(/\/?$/, '/')
  for (const { level, title, lines, file } of annotations(report)) {
    kit[level](lines.join('\n'), { title, ...(file === undefined ? {} : { file: prefix + file, startLine: 1 }) })
  }
}

/** A mistake in the workflow or policy reads differently from a fault of ours. */
function explain(kit: Toolkit, error: unknown): void {
  if (error instanceof UsageError) {
    kit.setFailed(
      error.message
        .split('\n')
        .map((line) => printable(line))
        .join('\n'),
    )
    return
  }
  kit.setFailed(
    sentences(
      `Model Roundtrip itself went wrong, which says nothing about your models: ${messageOf(error)}`,
      'Please report it with the stack that the log of this step has.',
    ),
  )
  kit.startGroup('Stack, for the report')
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of stack.split('\n')) kit.info(printable(line))
  kit.endGroup()
}

function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error), 400)
}
