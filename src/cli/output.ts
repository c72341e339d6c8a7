import { accessSync, constants, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../evidence/errors.ts'
import type { Report } from '../evidence/report.ts'
import { printable } from '../report/escape.ts'
import { EXTENSIONS, formOfFile, render, type Form } from '../report/forms.ts'
import { wantsColour } from '../report/text.ts'
import { columnsOf, type Terminal } from './terminal.ts'

export interface OutputOptions {
  readonly format: Form
  /** Whether `format` was asked for; else it is the default. */
  readonly formatGiven: boolean
  /** Files to write, each in the form that its name asks for, else in `format`. */
  readonly output: readonly string[]
  readonly quiet: boolean
  readonly color: boolean
}

/**
 * Looks whether the files that are asked for can be written, before an hour is spent on what goes into them.
 * @throws UsageError that names all that cannot
 */
export function checkOutputs({ output, formatGiven }: OutputOptions, { cwd }: Pick<Terminal, 'cwd'>): void {
  const wrong = output.flatMap((file) => {
    const said = `--output ${printable(file)}:`
    if (formOfFile(file) === undefined && !formatGiven) {
      return [`${said} the name says no form; known are ${EXTENSIONS.join(', ')}, or say it with --format`]
    }
    const path = resolve(cwd, file)
    const folder = dirname(path)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return [`${said} is a folder`]
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      return [`${said} cannot be written (no such folder: ${printable(dirname(file))})`]
    }
    return isWritable(folder) ? [] : [`${said} cannot be written (no permission)`]
  })
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
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
