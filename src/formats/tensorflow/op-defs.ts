import { OPS, TYPE_SETS } from './op-table.ts'

/** An op as TensorFlow's registry defines it (tensorflow/core/framework/op_def.proto). */
export interface OpDef {
  readonly inputs: readonly OpArgument[]
  readonly outputs: readonly OpArgument[]
  readonly attrs: ReadonlyMap<string, OpAttribute>
  /** Graphs of this version and later may not have it (`deprecation`); null where all may. */
  readonly until: number | null
}

/** One tensor, or several in a row under one name. */
export interface OpArgument {
  readonly name: string
  readonly isReference: boolean
  /** `DataType`, or the attribute that says it; for `types`, the one that says the type of each. */
  readonly type:
    { readonly kind: 'fixed'; readonly number: number } | { readonly kind: 'attr' | 'types'; readonly attr: string }
  /** The attribute that says how many; null where the type says it, or it is one. */
  readonly number: string | null
}

export type AttributeKind = 'string' | 'int' | 'float' | 'bool' | 'type' | 'shape' | 'tensor' | 'function'

export interface OpAttribute {
  readonly kind: AttributeKind
  readonly isList: boolean
  /** Texts, or `DataType` numbers as texts; null where all are. */
  readonly allowed: ReadonlySet<string> | null
  /** Of a number, or of the length of a list. */
  readonly least: number | null
  /** What stands for it where it is not there; null where it must be. Empty where its value is of no concern here. */
  readonly standard: string | null
}

/** The definition of an op, or undefined where TensorFlow has none: an op of somebody's own, or of a later version. */
export function opDef(op: string): OpDef | undefined {
  const known = READ.get(op)
  if (known !== undefined) return known
  const line = lines().get(op)
  if (line === undefined) return undefined
  const definition = definitionOf(line)
  READ.set(op, definition)
  return definition
}

/** The names of all ops that TensorFlow has. */
export function definedOps(): readonly string[] {
  return [...lines().keys()]
}

const READ = new Map<string, OpDef>()
let byName: ReadonlyMap<string, string> | undefined

function lines(): ReadonlyMap<string, string> {
  byName ??= new Map(
    OPS.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('|')), line] as const),
  )
  return byName
}

function definitionOf(line: string): OpDef {
  const [, inputs = '', outputs = '', attrs = '', until] = line.split('|')
  return {
    inputs: words(inputs).map(argumentOf),
    outputs: words(outputs).map(argumentOf),
    attrs: new Map(words(attrs).map(attributeOf)),
    until: until === undefined ? null : Number(until),
  }
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

function argumentOf(word: string): OpArgument {
  const [, name = '', reference = '', number, list = '', type = ''] =
    /^(\w+):(&?)(?:(\w+)\*)?(\*?)(\w+)$/.exec(word) ?? []
  return {
    name,
    isReference: reference !== '',
    type: /^\d+$/.test(type)
      ? { kind: 'fixed', number: Number(type) }
      : { kind: list === '' ? 'attr' : 'types', attr: type },
    number: number ?? null,
  }
}

const KINDS: Readonly<Record<string, AttributeKind>> = {
  s: 'string',
  i: 'int',
  f: 'float',
  b: 'bool',
  t: 'type',
  h: 'shape',
  n: 'tensor',
  u: 'function',
}

function attributeOf(word: string): readonly [string, OpAttribute] {
  const [, name = '', list = '', kind = '', allowed, least, standard] =
    /^(\w+):(l?)(\w)(?:\{(.*?)\})?(?:>(-?\d+))?(?:\?(.*))?$/.exec(word) ?? []
  const attribute: OpAttribute = {
    kind: KINDS[kind] ?? 'string',
    isList: list !== '',
    allowed: allowed === undefined ? null : new Set(valuesOf(allowed)),
    least: least === undefined ? null : Number(least),
    standard: standard ?? null,
  }
  return [name, attribute]
}

function valuesOf(allowed: string): readonly string[] {
  const set = allowed.startsWith('$') ? TYPE_SETS.trim().split('\n')[Number(allowed.slice(1))] : allowed
  return (set ?? '').split(',')
}
