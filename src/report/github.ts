import type { Report } from '../evidence/report.ts'
import { annotations } from './annotations.ts'
import { commandMessage, commandProperty } from './escape.ts'

/** The annotations as workflow commands, one a line, for a step that runs the command line. */
export function renderGithub(report: Report): string {
  return annotations(report)
    .map(({ level, title, lines, file }) => {
      const place = file === undefined ? '' : `file=${commandProperty(file)},line=1,`
      return `::${level} ${place}title=${commandProperty(title)}::${commandMessage(lines)}\n`
    })
    .join('')
}
