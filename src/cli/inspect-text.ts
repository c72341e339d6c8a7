import { causeText } from '../report/causes.ts'
import { printable, printableName } from '../report/escape.ts'
import { count, counted } from '../report/figures.ts'
import { elementCount } from '../tensor/tensor.ts'
import type { Inspection } from './inspection.ts'

/** An inspection for a terminal: what it is, what goes in and out, and every tensor in a line. */
export function inspectionText(inspection: Inspection): string {
  const { path, title, files, metadata, program, tensors, parameters, findings } = inspection
  const facts = Object.entries(metadata).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  const more = files.length > 1 ? [`  ${counted(files.length, 'file')}: ${files.map(printableName).join(', ')}`] : []
  return [
    `${printable(path)}  ${title}`,
    ...more,
    ...facts.map(([key, value]) => `  ${printableName(key)}: ${printableName(String(value))}`),
    '',
    ...(program === null ? ['weights only, no program'] : programLines(program)),
    '',
    `${counted(tensors.length, 'tensor')}, ${counted(parameters, 'parameter')}`,
    ...table(
      tensors.map(({ name, dtype, shape, stored }) => [
        printableName(name),
        stored === undefined ? dtype : `${dtype} as ${stored}`,
        dims(shape),
        count(elementCount(shape)),
      ]),
    ),
    ...findings.flatMap((finding) => [
      '',
      `${causeText(finding.cause).title} [${finding.cause}]`,
      `  ${printable(finding.message)}`,
    ]),
    '',
  ].join('\n')
}

function programLines({ inputs, outputs, layers, unknown, operations }: NonNullable<Inspection['program']>): string[] {
  const kinds = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, n]) => `${printableName(name)}${n > 1 ? ` ×${n}` : ''}`)
      .join(', ')
  return [
    ...table(
      inputs.map(({ name, dtype, shape }) => [
        'input',
        printableName(name),
        printableName(dtype),
        shape ? dims(shape) : 'unknown shape',
      ]),
    ),
    ...outputs.map((name) => `  output  ${printableName(name)}`),
    operations === undefined ? `  layers  ${kinds(layers)}` : `  operations  ${kinds(operations)}`,
    ...(unknown.length === 0 ? [] : [`  not known here: ${unknown.map(printableName).join(', ')} (see custom-layers)`]),
  ]
}

function dims(shape: readonly number[]): string {
  return `[${shape.map((dim) => (dim < 0 ? '?' : String(dim))).join(', ')}]`
}

/** Columns padded to their widest cell; the last one is not padded. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
