import type { CheckEvents } from '../check.ts'
import type { Report } from '../evidence/report.ts'
import { artifactVerdict, VERDICT_WORDS, worstFirst } from '../report/verdicts.ts'
import { printable } from '../report/escape.ts'
import { counted } from '../report/figures.ts'
import { renderArtifact, renderConclusion, type TextOptions } from '../report/text.ts'
import type { Toolkit } from './toolkit.ts'

/** Columns of GitHub's log view before it wraps. */
const COLUMNS = 120

/** One line as each check ends, so that a long run shows where it is. */
export function liveLog(kit: Toolkit): CheckEvents {
  return {
    planned: (plans) => {
      kit.info(`Found ${counted(plans.length, 'model')}.`)
    },
    progress: (artifact, stage, what) => {
      kit.debug(printable(`${artifact.path}: ${stage}: ${what}`))
    },
    checked: (artifact, check) => {
      kit.info(printable(`${artifact.path}: ${check.stage} ${VERDICT_WORDS[check.verdict]}`))
    },
  }
}

/** The whole report in the log, a group for each model, those that did not pass last and nearest to the verdict. */
export function logReport(kit: Toolkit, report: Report, colour: boolean): void {
  const options: TextOptions = { colour, columns: COLUMNS }
  for (const artifact of worstFirst(report.artifacts).toReversed()) {
    kit.startGroup(`${printable(artifact.path)}: ${VERDICT_WORDS[artifactVerdict(artifact)]}`)
    kit.info(renderArtifact(report, artifact, options))
    kit.endGroup()
  }
  kit.info(renderConclusion(report, options))
}
