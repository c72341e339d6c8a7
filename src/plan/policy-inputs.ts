import { readPolicy } from './policy-problems.ts'
import type { PolicyFile } from './policy-schema.ts'

type Reader = (text: string) => unknown

const READERS: Readonly<Record<string, Reader>> = {
  paths: lines,
  ignore: lines,
  'custom-layers': lines,
  'custom-objects': words,
  targets: words,
  runtimes: words,
  'batch-sizes': (text) => words(text).map(number),
  'if-no-models-found': asIs,
  'on-inconclusive': asIs,
  tensorflow: asIs,
  python: asIs,
  seed: number,
  'time-limit': number,
  'memory-limit': number,
  'reference-limit': number,
  rtol: number,
  atol: number,
}

/**
 * What explicit inputs say, and what is wrong with it in words. Texts are what an action's inputs and a command line's
 * options are: lists stand one item a line, or for short words with commas and spaces between.
 */
export function policyInputs(texts: Readonly<Record<string, string>>): {
  policy: PolicyFile
  wrong: readonly string[]
} {
  const given = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  const unknown = given
    .filter(([key]) => !Object.hasOwn(READERS, key))
    .map(([key]) => `input ${key}: there is no such input`)
  const values = Object.fromEntries(
    given.flatMap(([key, text]) => (READERS[key] ? [[key, READERS[key](text.trim())]] : [])),
  )
  const { rtol, atol, ...others } = values
  const tolerance = { ...(rtol === undefined ? {} : { rtol }), ...(atol === undefined ? {} : { atol }) }
  const value = Object.keys(tolerance).length === 0 ? others : { ...others, tolerance }
  const { policy, problems } = readPolicy(value)
  const wrong = problems.map(
    ({ path, message }) => `input ${path.at(0) === 'tolerance' ? path.at(1) : path.at(0)}: ${message}`,
  )
  return { policy, wrong: [...unknown, ...wrong] }
}

function asIs(text: string): unknown {
  return text
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

/** A text that is no number stays one, and is refused with what is expected there. */
function number(text: string): unknown {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text
}
