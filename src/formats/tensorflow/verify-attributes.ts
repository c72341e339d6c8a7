import { dtypeName, dtypeOf, numberOfType } from './dtypes.ts'
import type { Attr, GraphNode } from './graph.ts'
import { opDef, type AttributeKind, type OpAttribute } from './op-defs.ts'

/** Who loads a graph. TF.js asks for fewer attributes than TensorFlow, and has texts in either case. */
export type Reader = 'tensorflow' | 'tfjs'

/** What in a node's attributes its op does not allow, in words. Attributes that the op does not have are passed over. */
export function attributeProblems(node: GraphNode, reader: Reader): readonly string[] {
  const definition = opDef(node.op)
  if (definition === undefined) return []
  const problems = [...definition.attrs].flatMap(([name, attribute]) =>
    problemsOf(name, attribute, node.attrs.get(name), reader),
  )
  return reader === 'tfjs' ? problems : [...problems, ...constantProblems(node), ...paddingProblems(node)]
}

function problemsOf(name: string, attribute: OpAttribute, attr: Attr | undefined, reader: Reader): readonly string[] {
  if (attr === undefined) {
    return reader === 'tfjs' || attribute.standard !== null
      ? []
      : [`has no attribute ${name}, allowed: ${inWords(attribute)}`]
  }
  const items = attribute.isList ? (attr.kind === 'list' ? attr.items : null) : [attr]
  const wrong = items?.find((item) => !isOfKind(item, attribute.kind))
  if (items === null || wrong !== undefined) {
    return [`attribute ${name}: found ${kindInWords(wrong ?? attr)}, allowed: ${inWords(attribute)}`]
  }
  const { allowed, least } = attribute
  // TF.js has types of its own, and fewer.
  const isAsked = allowed !== null && (reader === 'tensorflow' || attribute.kind === 'string')
  const strange = isAsked ? items.find((item) => !isAllowed(item, allowed, reader)) : undefined
  if (strange !== undefined) {
    return [`attribute ${name}: found ${valueInWords(strange)}, allowed: ${inWords(attribute)}`]
  }
  const size = attribute.isList ? items.length : attr.kind === 'int' ? Number(attr.value) : null
  if (reader === 'tfjs' || least === null || size === null || size >= least) return []
  const what = attribute.isList ? `a list of ${size}` : String(size)
  return [`attribute ${name}: found ${what}, allowed: ${attribute.isList ? 'at least' : 'from'} ${least}`]
}

/** A constant is of the type that its tensor has (tensorflow/core/kernels/constant_op.cc). */
function constantProblems({ op, attrs }: GraphNode): readonly string[] {
  const [type, value] = [attrs.get('dtype'), attrs.get('value')]
  if (op !== 'Const' || type?.kind !== 'dtype' || value?.kind !== 'tensor') return []
  const number = numberOfType(type)
  // Quantised integers are stored as what they are made of.
  if (number === undefined || dtypeOf(number) === value.value.dtype) return []
  return [`attribute dtype: found ${dtypeName(number)}, allowed: that of the tensor in value, ${value.value.dtype}`]
}

/** tensorflow/core/util/padding.cc, `CheckValidPadding`. */
function paddingProblems({ attrs }: GraphNode): readonly string[] {
  const [padding, explicit] = [attrs.get('padding'), attrs.get('explicit_paddings')]
  if (padding?.kind !== 'text' || explicit?.kind !== 'list' || padding.value === 'EXPLICIT') return []
  if (explicit.items.length === 0) return []
  return [
    `attribute explicit_paddings: found ${explicit.items.length} numbers beside padding ${padding.value}, allowed: none`,
  ]
}

const KINDS: Readonly<Record<AttributeKind, readonly Attr['kind'][]>> = {
  string: ['text', 'bytes'],
  int: ['int'],
  float: ['float'],
  bool: ['bool'],
  type: ['dtype'],
  shape: ['shape'],
  tensor: ['tensor'],
  function: ['function'],
}

/** What this tool has no form for may be of any kind. */
function isOfKind(attr: Attr, kind: AttributeKind): boolean {
  return attr.kind === 'unread' || KINDS[kind].includes(attr.kind)
}

function isAllowed(attr: Attr, allowed: ReadonlySet<string>, reader: Reader): boolean {
  if (attr.kind === 'unread') return true
  if (attr.kind === 'dtype') {
    const number = numberOfType(attr)
    return number === undefined || allowed.has(String(number))
  }
  if (attr.kind !== 'text') return false
  return allowed.has(attr.value) || (reader === 'tfjs' && allowed.has(attr.value.toUpperCase()))
}

const WORDS: Readonly<Record<AttributeKind, string>> = {
  string: 'text',
  int: 'whole number',
  float: 'number',
  bool: 'true or false',
  type: 'type',
  shape: 'shape',
  tensor: 'tensor',
  function: 'function',
}

function inWords({ kind, isList, allowed }: OpAttribute): string {
  const one = allowed === null ? (kind === 'bool' ? WORDS.bool : `a ${WORDS[kind]}`) : listed(allowed, kind)
  return isList ? `a list of ${allowed === null ? `${WORDS[kind]}${kind === 'bool' ? '' : 's'}` : one}` : one
}

function listed(allowed: ReadonlySet<string>, kind: AttributeKind): string {
  return [...allowed].map((one) => (kind === 'type' ? dtypeName(Number(one)) : one || "''")).join(', ')
}

function kindInWords(attr: Attr): string {
  switch (attr.kind) {
    case 'text':
    case 'bytes':
    case 'int':
    case 'bool':
    case 'dtype':
      return valueInWords(attr)
    case 'float':
      return `the number ${attr.value}`
    case 'unread':
      return attr.what
    default:
      return `a ${attr.kind}`
  }
}

function valueInWords(attr: Attr): string {
  if (attr.kind === 'dtype') return dtypeName(numberOfType(attr) ?? 0)
  if (attr.kind === 'text') return JSON.stringify(attr.value)
  if (attr.kind === 'int') return `the whole number ${attr.value}`
  if (attr.kind === 'bool') return String(attr.value)
  return 'bytes that are no text'
}
