import type { Report } from '../evidence/report.ts'
import type { TextOptions } from './text.ts'

/** The forms of a report by the names that `--format` takes; each is loaded when it is asked for. */
export const FORMS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'html'] as const

export type Form = (typeof FORMS)[number]

/** A report in one form; `options` concern the text for a terminal alone. */
export async function render(form: Form, report: Report, options: TextOptions): Promise<string> {
  switch (form) {
    case 'text':
      return (await import('./text.ts')).renderText(report, options)
    case 'json':
      return (await import('./json.ts')).renderJson(report)
    case 'markdown':
      return (await import('./markdown.ts')).renderMarkdown(report)
    case 'github':
      return (await import('./github.ts')).renderGithub(report)
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report)
    case 'junit':
      return (await import('./junit.ts')).renderJunit(report)
    case 'html':
      return (await import('./html.ts')).renderHtml(report)
  }
}

const BY_EXTENSION: readonly (readonly [extension: string, form: Form])[] = [
  ['.sarif.json', 'sarif'],
  ['.sarif', 'sarif'],
  ['.json', 'json'],
  ['.md', 'markdown'],
  ['.xml', 'junit'],
  ['.html', 'html'],
  ['.txt', 'text'],
]

/** Endings of files that say a form. */
export const EXTENSIONS: readonly string[] = BY_EXTENSION.map(([extension]) => extension)

/** The form that a file's name asks for, or undefined. */
export function formOfFile(path: string): Form | undefined {
  return BY_EXTENSION.find(([extension]) => path.toLowerCase().endsWith(extension))?.[1]
}
