import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { withBound } from '../../src/checks/open.ts'
import type { CheckContext } from '../../src/checks/run.ts'
import { convert } from '../../src/convert/convert.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Policy } from '../../src/plan/policy.ts'
import type { BoundVariable, Layer, LayersProgram } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { memoryEntry, readTensor } from '../../src/tensor/entry.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/models')

/** A committed fixture as an artifact: `sound/tfjs-mlp/tfjs-mlp.keras`. */
export function fixture(path: string, format: FormatId): Artifact {
  return { path, absolute: join(FIXTURES, path), format, files: [path] }
}

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'variants-'))
}

export function contextIn(folder: string, policy: Partial<Policy> = {}): CheckContext {
  const scratch = mkdtempSync(join(folder, 'check-'))
  return { policy: { ...DEFAULT_POLICY, ...policy }, scratch, progress: () => undefined }
}

/** What to do to a model on the way into a new file. */
export interface Change {
  /** New float32 values of a variable by its canonical path; undefined leaves it alone. */
  readonly values?: (path: string, values: Float32Array, variable: BoundVariable) => Float32Array | undefined
  readonly layer?: (layer: Layer) => Layer
  /** Variables that are left out. */
  readonly without?: (path: string) => boolean
}

/** Writes a model again, changed, as `<name>.<format>` in a folder of its own. */
export async function variant(
  source: Artifact,
  to: FormatId,
  folder: string,
  name: string,
  change: Change = {},
): Promise<Artifact> {
  const directory = join(folder, name)
  mkdirSync(directory)
  return withBound(source, null, kerasLayers, async ({ model, bound }) => {
    const variables = bound.variables
      .filter(({ path }) => change.without?.(path) !== true)
      .map((variable) => changed(variable, change))
    const program = change.layer === undefined ? bound.program : mapped(bound.program, change.layer)
    const { artifact } = await convert({
      model,
      bound: { ...bound, program, variables },
      to,
      directory,
      stem: 'model',
      registry: kerasLayers,
    })
    return { ...artifact, path: `${name}/${basename(artifact.absolute)}` }
  })
}

function changed(variable: BoundVariable, { values }: Change): BoundVariable {
  const { entry, path } = variable
  if (values === undefined || entry.dtype !== 'float32') return variable
  const tensor = readTensor(entry)
  const made = values(path, Float32Array.from(tensor.data as Float32Array), variable)
  return made === undefined
    ? variable
    : { ...variable, entry: { ...memoryEntry(entry.name, { ...tensor, data: made }) } }
}

function mapped(program: LayersProgram, change: (layer: Layer) => Layer): LayersProgram {
  const walk = (layer: Layer): Layer => {
    const { graph } = layer
    return change(graph === null ? layer : { ...layer, graph: { ...graph, layers: graph.layers.map(walk) } })
  }
  return { ...program, root: walk(program.root) }
}

/** Copies a fixture file beside other artifacts. */
export function copied(path: string, folder: string): string {
  const target = join(folder, basename(path))
  cpSync(join(FIXTURES, path), target)
  return target
}
