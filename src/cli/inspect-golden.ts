import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../evidence/errors.ts'
import { readGolden } from '../formats/npz/golden.ts'
import { json, printable, printableName } from '../report/escape.ts'
import { counted } from '../report/figures.ts'
import type { Tensor } from '../tensor/tensor.ts'
import type { InspectCommand } from './inspection.ts'
import type { Terminal } from './terminal.ts'

/**
 * What a file with recorded inputs and outputs holds. Returns the exit code.
 * @throws ArtifactError where it cannot be read; UsageError where there is no such file
 */
export async function inspectGolden({ path, format }: InspectCommand, terminal: Terminal): Promise<0> {
  const absolute = resolve(terminal.cwd, path)
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`${path}: no such file`)
  const { inputs, outputs, rows } = await readGolden(absolute, path)
  const arrays = { inputs: arraysOf(inputs), outputs: arraysOf(outputs) }
  terminal.stdout.write(
    format === 'json'
      ? json({ path, format: 'golden', title: TITLE, rows, ...arrays }) + '\n'
      : [
          `${printable(path)}  ${TITLE}, ${counted(rows, 'row')}`,
          ...arrays.inputs.map((array) => line('input ', array)),
          ...arrays.outputs.map((array) => line('output', array)),
          '',
        ].join('\n'),
  )
  return 0
}

const TITLE = 'Recorded inputs and outputs'

type ShownArray = Pick<Tensor, 'dtype' | 'shape'> & { readonly name: string }

function arraysOf(tensors: ReadonlyMap<string, Tensor>): readonly ShownArray[] {
  return [...tensors].map(([name, { dtype, shape }]) => ({ name, dtype, shape }))
}

function line(kind: string, { name, dtype, shape }: ShownArray): string {
  return `  ${kind}  ${printableName(name)}  ${dtype}  [${shape.join(', ')}]`
}
