import * as v from 'valibot'

import { globProblem } from './globs.ts'

/**
 * The policy file, as it is written: keys in kebab-case, everything optional. docs/policy.md explains it, and
 * docs/policy.schema.json is made from this. Unknown keys are found by `policy-load.ts`, which knows what was meant.
 */

/** Above these, nearly every wrong output would pass. */
export const MOST_RTOL = 0.1
export const MOST_ATOL = 1

const number = v.number('a number is expected')
const text = v.pipe(v.string('a text is expected'), v.trim(), v.nonEmpty('must not be empty'))

const glob = v.pipe(
  v.string('a text is expected'),
  v.trim(),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? globProblem(dataset.value) : null
    if (problem !== null) addIssue({ message: problem })
  }),
)

/** One text, or a list of them. */
const globs = oneOrMore(glob)

function oneOrMore<const S extends v.GenericSchema<string>>(item: S) {
  return v.union([item, v.array(item)], 'a text, or a list of texts, is expected')
}

function bounded(most: number, name: string) {
  return v.pipe(
    number,
    v.finite('must be finite'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(most, `must not be above ${most}: with such an ${name}, outputs that are wrong would pass`),
  )
}

function whole(least: number, most: number, unit: string) {
  const message = `a whole number${unit} from ${least} to ${most} is expected`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}

function oneOf<const W extends readonly string[]>(words: W) {
  return v.picklist(words, `allowed are ${words.join(', ')}`)
}

/** `module:Name`, either with dots. */
const customObject = v.pipe(
  text,
  v.regex(/^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*$/, 'expected is module:Name, as in my_package.layers:Encoder'),
)

const rtol = bounded(MOST_RTOL, 'rtol')
const atol = bounded(MOST_ATOL, 'atol')
const tolerance = v.strictObject({ rtol: v.optional(rtol), atol: v.optional(atol) }, 'keys are expected')

const lossy = oneOf(['float16', 'bfloat16', 'uint8', 'uint16'])

const family = v.strictObject(
  {
    name: text,
    members: globs,
    golden: v.optional(glob),
    goldens: v.optional(v.record(text, glob, 'names of signatures with their recorded outputs are expected')),
    signature: v.optional(text),
    tags: v.optional(oneOrMore(text)),
    lossy: v.optional(v.record(glob, lossy, 'globs with the loss of what they match are expected')),
    tolerance: v.optional(tolerance),
    'custom-objects': v.optional(oneOrMore(customObject)),
  },
  'a family is expected: name, members, and what is special about it',
)

export const STAGES = ['integrity', 'load', 'roundtrip', 'parity', 'golden', 'baseline'] as const

const DAY = 'a day of the calendar is expected: 2027-01-31'

const waiver = v.strictObject(
  {
    check: v.pipe(
      text,
      v.regex(
        new RegExp(`^[^]+:(\\*|${STAGES.join('|')})$`),
        `expected is <artifact glob>:<stage>, with one of the stages ${STAGES.join(', ')}, or *`,
      ),
    ),
    reason: text,
    expires: v.pipe(v.string(DAY), v.check(isDay, DAY)),
  },
  'a waiver is expected: check, reason and expires',
)

/** An ISO date that is on the calendar. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const byDType = v.strictObject(
  {
    float64: v.optional(tolerance),
    float32: v.optional(tolerance),
    float16: v.optional(tolerance),
    bfloat16: v.optional(tolerance),
  },
  'dtypes are expected',
)

const tolerances = v.strictObject(
  {
    rtol: said(rtol, 'For float32 and float64 outputs: |a - b| <= atol + rtol * |b|, elementwise. 1e-4 by default.'),
    atol: said(atol, 'For float32 and float64 outputs. 1e-5 by default.'),
    'by-dtype': said(byDType, 'By dtype of the output, or of the narrowest loss that is declared.'),
    outputs: said(
      v.record(v.string(), tolerance, 'output names with their tolerance are expected'),
      'By name of the output; wins over the dtype.',
    ),
  },
  'keys are expected',
)

const batchSizes = v.pipe(
  v.array(whole(1, 1024, ''), 'a list of whole numbers is expected'),
  v.minLength(1, 'at least one batch size is needed'),
  v.maxLength(8, 'at most 8 batch sizes are taken'),
)

export const policySchema = v.strictObject(
  {
    paths: said(globs, 'Globs of the models to check, relative to the folder that is checked. All by default.'),
    ignore: said(globs, 'Globs of what to leave out.'),
    'if-no-models-found': said(
      oneOf(['error', 'warn', 'ignore']),
      'What to do where no model is found. error by default.',
    ),
    'on-inconclusive': said(
      oneOf(['fail', 'warn', 'ignore']),
      'What to do about a model that could not be checked in full. fail by default.',
    ),
    tolerance: said(tolerances, 'Ceilings for differences of outputs. Weights have none: they are exact or explained.'),
    families: said(v.array(family, 'a list of families is expected'), 'Files that claim to be the same model.'),
    waivers: said(
      v.array(waiver, 'a list of waivers is expected'),
      'Accepted deviations, each with a reason and an end.',
    ),
    'custom-layers': said(oneOrMore(text), 'JavaScript modules that define layers of your own. They are run as code.'),
    'custom-objects': said(
      oneOrMore(customObject),
      'Classes, as module:Name, that Keras in Python is given to load models with. Their modules are run as code.',
    ),
    targets: said(
      oneOrMore(oneOf(['keras', 'keras-h5', 'tfjs-layers', 'saved-model', 'tfjs-graph'])),
      'Formats that every model has to survive a trip through. By default those of its own kind, and formats of graphs that lie beside a model of layers.',
    ),
    runtimes: said(oneOrMore(oneOf(['tfjs', 'tensorflow', 'ops', 'reference'])), 'Runtimes to use. All by default.'),
    seed: said(whole(0, 2 ** 32 - 1, ''), 'Seed of the probes.'),
    'batch-sizes': said(batchSizes, 'Rows of the probes. [1, 3] by default.'),
    'time-limit': said(
      whole(1, 86_400, ' of seconds'),
      'Seconds that the checks of one model may take. 600 by default.',
    ),
    'memory-limit': said(
      whole(256, 1_048_576, ' of megabytes'),
      'Megabytes of memory that the checks of one model may take. 4096 by default.',
    ),
    'reference-limit': said(
      whole(0, 86_400, ' of seconds'),
      'Seconds that the float64 reference may take on one batch; above it the noise floor is estimated. 4 by default.',
    ),
    tensorflow: said(
      oneOf(['auto', 'install', 'required', 'off']),
      'Native TensorFlow: used where it is installed, installed by the action, required, or not used. auto by default.',
    ),
    python: said(
      text,
      'Which Python loads models with their own framework: auto, off, or an interpreter. auto by default.',
    ),
  },
  'keys are expected: paths, ignore, tolerance, families, waivers, ...',
)

/** A key that may be left out, with its explanation for editors. */
function said<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)))
}

/** A policy as a file or the inputs give it. */
export type PolicyFile = v.InferOutput<typeof policySchema>
