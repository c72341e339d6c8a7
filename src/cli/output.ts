import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../evidence/errors.ts'
import type { Report } from '../evidence/report.ts'
import { printable } from '../report/escape.ts'
import { formOfFile, render, type Form } from '../report/forms.ts'
import { wantsColour } from '../report/text.ts'
import { columnsOf, type Terminal } from './terminal.ts'

export interface OutputOptions {
  readonly format: Form
  /** Files to write, each in the form that its name asks for, else in `format`. */
  readonly output: readonly string[]
  readonly quiet: boolean
  readonly color: boolean
}

/** Prints the report and writes the files that were asked for. @throws UsageError where a file cannot be written. */
export async function putReport(report: Report, options: OutputOptions, terminal: Terminal): Promise<void> {
  const colour = options.color && wantsColour(terminal.stdout.isTTY === true, terminal.env)
  if (!options.quiet) {
    terminal.stdout.write(await render(options.format, report, { colour, columns: columnsOf(terminal.stdout) }))
  }
  for (const file of options.output) {
    const form = formOfFile(file) ?? options.format
    putFile(terminal, file, await render(form, report, { colour: false, columns: 100 }))
  }
}

/** Writes a text to a file named on the command line. @throws UsageError where that cannot be done. */
export function putFile(terminal: Terminal, file: string, text: string): void {
  try {
    writeFileSync(resolve(terminal.cwd, file), text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`--output ${printable(file)}: cannot be written (${printable(why)})`)
  }
}
