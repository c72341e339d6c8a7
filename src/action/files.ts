import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../evidence/report.ts'
import { renderHtml } from '../report/html.ts'
import { renderJson } from '../report/json.ts'
import { renderMarkdown } from '../report/markdown.ts'

/** Where the report lies on the runner, absolute. */
export interface ReportFiles {
  readonly directory: string
  readonly json: string
  readonly html: string
  readonly markdown: string
}

/** Writes the report in three forms into a new directory. Nothing is left out of them for want of room. */
export function writeReportFiles(report: Report, env: NodeJS.ProcessEnv, htmlName: string): ReportFiles {
  const directory = mkdtempSync(join(env['RUNNER_TEMP'] ?? tmpdir(), 'model-roundtrip-'))
  const files = {
    directory,
    json: join(directory, 'report.json'),
    html: join(directory, htmlName),
    markdown: join(directory, 'summary.md'),
  }
  writeFileSync(files.json, renderJson(report))
  writeFileSync(files.html, renderHtml(report))
  writeFileSync(files.markdown, renderMarkdown(report, { budget: Infinity }))
  return files
}

/** Unique within a workflow run, where a name twice is refused: job and attempt stand in it. */
export function reportFileName(name: string, env: NodeJS.ProcessEnv, mark = ''): string {
  const parts = [name, env['GITHUB_JOB'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? '', mark].filter((part) => part !== '')
  return `${parts.join('-').replace(/[^\w.-]/g, '-')}.html`
}
