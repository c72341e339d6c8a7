import type { Report } from '../evidence/report.ts'
import { tally } from '../report/verdicts.ts'
import type { ReportFiles } from './files.ts'
import type { Uploaded } from './upload.ts'

/** Every output of action.yml, by the names it has there, as texts. */
export interface Outputs {
  readonly conclusion: string
  readonly passed: string
  readonly failed: string
  readonly inconclusive: string
  readonly 'report-path': string
  readonly 'artifact-id': string
  readonly 'artifact-url': string
}

/** The outputs of a finished run; the last two are empty where nothing was uploaded. */
export function outputsOf(report: Report, files: ReportFiles, uploaded: Uploaded): Outputs {
  const { pass, fail, inconclusive } = tally(report)
  return {
    conclusion: report.conclusion,
    passed: String(pass),
    failed: String(fail),
    inconclusive: String(inconclusive),
    'report-path': files.json,
    'artifact-id': uploaded.id === null ? '' : String(uploaded.id),
    'artifact-url': uploaded.id === null ? '' : uploaded.url,
  }
}
