import { UsageError } from '../evidence/errors.ts'
import type { FormatId } from '../formats/format.ts'
import type { RuntimeId } from '../runtimes/runtime.ts'
import type { CheckCommand } from './check.ts'
import type { ConvertCommand } from './convert.ts'
import type { DiffCommand } from './diff.ts'
import type { OutputOptions } from './output.ts'
import type { RecordCommand } from './record.ts'

/** What commander hands over, and what the commands take: texts in, typed values out. */

export interface RecordOptionTexts {
  readonly golden: string
  readonly rows: string
  readonly runtime: RuntimeId
  readonly program?: string
  readonly seed?: string
  readonly customLayers?: readonly string[]
  readonly force?: boolean
}

/** More rows than that make a file that nobody wants to commit. */
const MOST_ROWS = 1024

export function recordOf(path: string, options: RecordOptionTexts): RecordCommand {
  const rows = /^\d{1,4}$/.test(options.rows) ? Number(options.rows) : 0
  if (rows < 1 || rows > MOST_ROWS) {
    throw new UsageError(
      `--rows: a whole number from 1 to ${MOST_ROWS} is expected; found ${JSON.stringify(options.rows)}`,
    )
  }
  return {
    path,
    rows,
    golden: options.golden,
    ...(options.program === undefined ? {} : { program: options.program }),
    runtime: options.runtime,
    force: options.force ?? false,
    inputs: { seed: options.seed ?? '', 'custom-layers': options.customLayers?.join('\n') ?? '' },
  }
}

/** Formats that can be written, in the order in which people think of them. */
export const TARGETS: readonly FormatId[] = [
  'keras',
  'keras-h5',
  'keras-weights-h5',
  'keras-legacy-weights-h5',
  'tfjs-layers',
  'tfjs-graph',
  'saved-model',
  'frozen-graph',
]

export interface ConvertOptionTexts {
  readonly to: FormatId
  readonly quantize?: 'float16' | 'uint8' | 'uint16'
  readonly dialect?: 'keras2' | 'keras3'
  readonly program?: string
  readonly customLayers?: readonly string[]
  readonly partial?: boolean
}

interface ReportingTexts {
  readonly format?: CheckCommand['format']
  readonly output?: readonly string[]
  readonly quiet?: boolean
  readonly color: boolean
}

export interface DiffOptionTexts extends CheckOptionTexts {
  readonly lossy?: DiffCommand['lossy']
}

export interface CheckOptionTexts extends ReportingTexts {
  readonly policy?: string
  readonly base?: string
  readonly ignore?: readonly string[]
  readonly customLayers?: readonly string[]
  readonly ifNoModelsFound?: string
  readonly onInconclusive?: string
  readonly seed?: string
  readonly timeLimit?: string
  readonly memoryLimit?: string
  readonly referenceLimit?: string
  readonly tensorflow?: string
  readonly python?: string
  readonly customObjects?: readonly string[]
  readonly targets?: readonly string[]
}

export function checkOf(paths: readonly string[], options: CheckOptionTexts): CheckCommand {
  return {
    ...reportingOf(options),
    paths,
    ...(options.policy === undefined ? {} : { policy: options.policy }),
    ...(options.base === undefined ? {} : { base: options.base }),
    inputs: {
      ignore: options.ignore?.join('\n') ?? '',
      'custom-layers': options.customLayers?.join('\n') ?? '',
      'if-no-models-found': options.ifNoModelsFound ?? '',
      'on-inconclusive': options.onInconclusive ?? '',
      seed: options.seed ?? '',
      'time-limit': options.timeLimit ?? '',
      'memory-limit': options.memoryLimit ?? '',
      'reference-limit': options.referenceLimit ?? '',
      tensorflow: options.tensorflow ?? '',
      python: options.python ?? '',
      'custom-objects': options.customObjects?.join('\n') ?? '',
      targets: options.targets?.join(' ') ?? '',
    },
  }
}

function reportingOf(options: ReportingTexts): OutputOptions {
  return {
    format: options.format ?? 'text',
    formatGiven: options.format !== undefined,
    output: options.output ?? [],
    quiet: options.quiet ?? false,
    color: options.color,
  }
}

export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

export function diffOf(a: string, b: string, options: DiffOptionTexts): DiffCommand {
  const { inputs, policy, ...output } = checkOf([], options)
  return { ...output, a, b, inputs, lossy: options.lossy ?? null, ...(policy === undefined ? {} : { policy }) }
}

export function convertOf(path: string, out: string, options: ConvertOptionTexts): ConvertCommand {
  const { to, customLayers = [], program, partial = false, ...others } = options
  if (others.quantize !== undefined && to !== 'tfjs-layers' && to !== 'tfjs-graph') {
    throw new UsageError(`--quantize: only tfjs-layers and tfjs-graph can be quantised, not ${to}`)
  }
  if (others.dialect !== undefined && to === 'tfjs-layers') {
    throw new UsageError('--dialect: tfjs-layers has a dialect of its own; leave the option out')
  }
  return { path, out, to, customLayers, partial, options: others, ...(program === undefined ? {} : { program }) }
}
