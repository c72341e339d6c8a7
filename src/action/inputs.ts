import { isAbsolute, normalize, sep } from 'node:path'
import { UsageError } from '../evidence/errors.ts'
import { policyInputs } from '../plan/policy-inputs.ts'
import { clip } from '../report/escape.ts'

/** Inputs that a policy file may set as well: handed on as texts, and checked together with the file. */
export const POLICY_INPUTS = [
  'paths',
  'ignore',
  'custom-layers',
  'custom-objects',
  'targets',
  'if-no-models-found',
  'on-inconclusive',
  'seed',
  'time-limit',
  'memory-limit',
  'reference-limit',
  'tensorflow',
  'python',
] as const

export type PolicyInput = (typeof POLICY_INPUTS)[number]

/** Everything action.yml offers, by the names it has there. Texts of the policy inputs are empty where not given. */
export interface Inputs extends Readonly<Record<PolicyInput, string>> {
  readonly policy: string
  readonly 'working-directory': string
  readonly summary: boolean
  readonly annotations: boolean
  readonly 'upload-report': boolean
  readonly 'report-name': string
  /** null: as the repository is set. */
  readonly 'retention-days': number | null
}

/**
 * Reads every input once.
 * @throws UsageError that names every input that is wrong, not only the first.
 */
export function readInputs(get: (name: string) => string): Inputs {
  const wrong: string[] = []
  const text = (name: string): string => get(name).trim()
  const flag = (name: string): boolean => {
    const value = text(name).toLowerCase()
    if (value !== '' && value !== 'true' && value !== 'false')
      wrong.push(`${name}: ${said(value)}, allowed are true and false`)
    return value !== 'false'
  }
  const policyTexts = POLICY_INPUTS.map((name) => [name, text(name)] as const)
  const inputs: Inputs = {
    ...(Object.fromEntries(policyTexts) as Record<PolicyInput, string>),
    policy: text('policy'),
    'working-directory': directory(text('working-directory'), wrong),
    summary: flag('summary'),
    annotations: flag('annotations'),
    'upload-report': flag('upload-report'),
    'report-name': reportName(text('report-name'), wrong),
    'retention-days': days(text('retention-days'), wrong),
  }
  wrong.push(...policyInputs(Object.fromEntries(policyTexts)).wrong)
  if (wrong.length > 0) throw new UsageError(['Inputs of the action are wrong:', ...wrong].join('\n  '))
  return inputs
}

/** Days that GitHub keeps an uploaded file at the most, in repositories that allow it. */
const MOST_DAYS = 400

function days(value: string, wrong: string[]): number | null {
  if (value === '') return null
  const number = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > MOST_DAYS) {
    wrong.push(`retention-days: ${said(value)}, allowed are whole numbers from 1 to ${MOST_DAYS}`)
  }
  return number
}

/** Stays in the workspace: the report's paths, and GitHub's, are relative to it. */
function directory(value: string, wrong: string[]): string {
  const path = normalize(value === '' ? '.' : value)
  if (isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) {
    wrong.push(`working-directory: ${said(value)}, allowed are directories within the workspace, relative to it`)
  }
  return path
}

/** GitHub refuses these characters in the name of an uploaded file. */
const REFUSED = /["':<>|*?\\/\r\n]/

function reportName(value: string, wrong: string[]): string {
  if (REFUSED.test(value))
    wrong.push(`report-name: ${said(value)}, not allowed are " ' : < > | * ? \\ / and line breaks`)
  if (value.length > 100) wrong.push(`report-name: ${value.length} characters, allowed are 100`)
  return value === '' ? 'model-roundtrip' : value
}

function said(value: string): string {
  return `found ${JSON.stringify(clip(value, 80))}`
}
