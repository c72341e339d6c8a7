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

const rtol = bounded(MOST_RTOL, 'rtol')
const atol = bounded(MOST_ATOL, 'atol')
const tolerance = v.strictObject({ rtol: v.optional(rtol), atol: v.optional(atol) }, 'keys are expected')

const lossy = oneOf(['float16', 'bfloat16', 'uint8', 'uint16'])

const family = v.strictObject(
  {
    name: text,
    members: globs,
    golden: v.optional(glob),
    lossy: v.optional(v.record(glob, lossy, 'globs with the loss of what they match are expected')),
    tolerance: v.optional(tolerance),
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

export const policySchema = v.strictObject(
  {
    paths: v.optional(globs),
    ignore: v.optional(globs),
    'if-no-models-found': v.optional(oneOf(['error', 'warn', 'ignore'])),
    'on-inconclusive': v.optional(oneOf(['fail', 'warn', 'ignore'])),
    tolerance: v.optional(
      v.strictObject(
        {
          ...tolerance.entries,
          'by-dtype': v.optional(
            v.strictObject(
              {
                float64: v.optional(tolerance),
                float32: v.optional(tolerance),
                float16: v.optional(tolerance),
                bfloat16: v.optional(tolerance),
              },
              'dtypes are expected',
            ),
          ),
          outputs: v.optional(v.record(v.string(), tolerance, 'output names with their tolerance are expected')),
        },
        'keys are expected',
      ),
    ),
    families: v.optional(v.array(family, 'a list of families is expected')),
    waivers: v.optional(v.array(waiver, 'a list of waivers is expected')),
    'custom-layers': v.optional(oneOrMore(text)),
    runtimes: v.optional(oneOrMore(oneOf(['tfjs', 'ops', 'reference']))),
    seed: v.optional(whole(0, 2 ** 32 - 1, '')),
    'batch-sizes': v.optional(
      v.pipe(
        v.array(whole(1, 1024, ''), 'a list of whole numbers is expected'),
        v.minLength(1, 'at least one batch size is needed'),
        v.maxLength(8, 'at most 8 batch sizes are taken'),
      ),
    ),
    'time-limit': v.optional(whole(1, 86_400, ' of seconds')),
    'memory-limit': v.optional(whole(256, 1_048_576, ' of megabytes')),
    tensorflow: v.optional(oneOf(['auto', 'off'])),
  },
  'keys are expected: paths, ignore, tolerance, families, waivers, ...',
)

/** A policy as a file or the inputs give it. */
export type PolicyFile = v.InferOutput<typeof policySchema>
