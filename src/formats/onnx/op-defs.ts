import { BESIDE, NEWEST, OPS, SETS } from './op-table.ts'

/** One version of an operator of ONNX's own domains. */
export interface OpDef {
  readonly since: number
  readonly inputs: OpSide
  readonly outputs: OpSide
  readonly attrs: ReadonlyMap<string, OpAttribute>
  /** No model may have it from this version on. */
  readonly deprecated: boolean
}

export interface OpSide {
  readonly least: number
  /** Infinity where there is no bound. */
  readonly most: number
  /** In order; one that `repeats` is the last of them, and stands for all that follows. */
  readonly formals: readonly Formal[]
}

export interface Formal {
  /** The parameter that its type is, which is the same wherever it stands; null where it has a type of its own. */
  readonly parameter: string | null
  /** `TensorProto.DataType` numbers; 0 where it may be something else than a tensor. */
  readonly types: ReadonlySet<number>
  readonly kind: 'single' | 'optional' | 'repeats' | 'repeats-freely'
}

export interface OpAttribute {
  /** `AttributeProto.AttributeType`. */
  readonly type: number
  readonly required: boolean
}

/** The domains that the table tells of, and the latest version of each that it knows. */
export const KNOWN_SETS: ReadonlyMap<string, number> = new Map(Object.entries(NEWEST))

/** All versions of an operator, oldest first; none where ONNX has no such operator. */
export function opVersions(domain: string, op: string): readonly OpDef[] {
  const key = domain === '' ? op : `${op}@ml`
  const known = READ.get(key)
  if (known !== undefined) return known
  const versions = (lines().get(key) ?? []).map(definitionOf)
  READ.set(key, versions)
  return versions
}

/** The operator as a set of the given version has it. */
export function opDef(domain: string, op: string, version: number): OpDef | undefined {
  return opVersions(domain, op).findLast(({ since }) => since <= version)
}

/** Whether ONNX Runtime has an operator of this name where ONNX has none, or none yet. */
export function isBeside(domain: string, op: string): boolean {
  return domain === '' && BESIDE_ONNX.has(op)
}

const BESIDE_ONNX: ReadonlySet<string> = new Set(BESIDE.trim().split(/\s+/))
const READ = new Map<string, readonly OpDef[]>()
let byName: ReadonlyMap<string, readonly string[]> | undefined
let sets: readonly ReadonlySet<number>[] | undefined

function lines(): ReadonlyMap<string, readonly string[]> {
  if (byName !== undefined) return byName
  const found = new Map<string, string[]>()
  for (const line of OPS.trim().split('\n')) {
    const name = line.slice(0, line.indexOf('|'))
    const same = found.get(name)
    if (same === undefined) found.set(name, [line])
    else same.push(line)
  }
  byName = found
  return found
}

function definitionOf(line: string): OpDef {
  const [, since, inputs = '', outputs = '', attrs = '', deprecated] = line.split('|')
  const attributes = attrs === '' ? [] : attrs.split(' ')
  return {
    since: Number(since),
    inputs: sideOf(inputs),
    outputs: sideOf(outputs),
    attrs: new Map(
      attributes.map((text) => {
        const [name = '', kind = ''] = text.split(':')
        return [name, { type: KINDS.indexOf(kind.charAt(0)), required: kind.endsWith('!') }]
      }),
    ),
    deprecated: deprecated === 'd',
  }
}

/** By `AttributeProto.AttributeType`. */
const KINDS = ' fistgFISTGpPyY'

function sideOf(text: string): OpSide {
  const [bounds = '', formals = ''] = text.split(':')
  const [least, most] = bounds.split('-')
  return {
    least: Number(least),
    most: most === '' ? Infinity : Number(most),
    formals: formals === '' ? [] : formals.split(' ').map(formalOf),
  }
}

const ENDS: Readonly<Record<string, Formal['kind']>> = { '?': 'optional', '*': 'repeats', '~': 'repeats-freely' }

function formalOf(text: string): Formal {
  const kind = ENDS[text.at(-1) ?? ''] ?? 'single'
  const type = kind === 'single' ? text : text.slice(0, -1)
  const equals = type.indexOf('=')
  return {
    parameter: equals < 0 ? null : type.slice(0, equals),
    types: typeSets()[Number(type.slice(equals + 1))] ?? new Set(),
    kind,
  }
}

function typeSets(): readonly ReadonlySet<number>[] {
  sets ??= SETS.trim()
    .split('\n')
    .map((line) => new Set(line.split(',').map(Number)))
  return sets
}
