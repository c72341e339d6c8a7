import type { Shape } from '../../tensor/tensor.ts'
import { ATTRIBUTE_TYPES } from './attributes.ts'
import { dataTypeOf, dtypeName, dtypeOf } from './dtypes.ts'
import type { OnnxNode } from './graph.ts'
import type { Formal, OpDef, OpSide } from './op-defs.ts'

/** `DataType` of each value that is a tensor, 0 for one that is known to be none; null where its type is not known. */
export type Types = ReadonlyMap<string, number | null>

/** What is wrong with a node, in words, and what it makes. */
export interface NodeFacts {
  readonly wrong: readonly string[]
  /** `DataType` of each output, 0 for what is no tensor; null where it cannot be told from the node. */
  readonly makes: readonly (number | null)[]
}

/**
 * A node against the definition of its operator: how many inputs and outputs, which attributes, which types. What is
 * refused here is refused by onnx's checker or ONNX Runtime. Sources: onnx/defs/schema.cc (OpSchema::Verify), onnxruntime's
 * Graph::InferAndVerifyTypeMatch.
 */
export function nodeFacts(node: OnnxNode, definition: OpDef, types: Types): NodeFacts {
  const wrong = [
    ...arity('inputs', node.inputs, definition.inputs),
    ...arity('outputs', node.outputs, definition.outputs),
    ...attributes(node, definition),
    ...statistics(node, definition),
    ...constants(node),
  ]
  const bound = new Map<string, number>()
  node.inputs.forEach((input, place) => {
    const formal = formalAt(definition.inputs, place)
    const type = types.get(input) ?? null
    if (input === '' || formal === undefined || type === null) return
    if (!formal.types.has(type)) {
      wrong.push(`input ${place} (${input}) is of ${typeWord(type)}, allowed: ${typeWords(formal.types)}`)
    } else if (formal.parameter !== null && formal.kind !== 'repeats-freely') {
      const other = bound.get(formal.parameter)
      if (other === undefined) bound.set(formal.parameter, type)
      else if (other !== type) {
        wrong.push(
          `input ${place} (${input}) is of ${typeWord(type)}, one before it of ${typeWord(other)}, allowed: one type`,
        )
      }
    }
  })
  const makes = node.outputs.map((_, place) => made(node, formalAt(definition.outputs, place), bound))
  return { wrong, makes }
}

function formalAt({ formals }: OpSide, place: number): Formal | undefined {
  const last = formals.at(-1)
  return formals[place] ?? (last?.kind.startsWith('repeats') === true ? last : undefined)
}

function* arity(what: string, names: readonly string[], side: OpSide): Generator<string> {
  const { length } = names
  if (length < side.least || length > side.most) {
    const allowed =
      side.most === Infinity
        ? `${side.least} and more`
        : side.least === side.most
          ? `${side.most}`
          : `${side.least} to ${side.most}`
    yield `${what}: found ${length}, allowed: ${allowed}`
  }
  for (const [place, name] of names.entries()) {
    if (name === '' && side.formals[place]?.kind === 'single') yield `${what}: ${place} is left out, and is needed`
  }
}

function* attributes({ attrs, attrTypes }: OnnxNode, definition: OpDef): Generator<string> {
  for (const [name, type] of attrTypes) {
    const known = definition.attrs.get(name)
    // Runtimes keep notes of their own under such names.
    if (known === undefined && name.startsWith('__')) continue
    if (known === undefined) {
      const allowed = [...definition.attrs.keys()].join(', ')
      yield `attributes: found ${name}, allowed: ${allowed === '' ? 'none' : allowed}`
    } else if (known.type !== type) {
      yield `attribute ${name}: found ${attributeWord(type)}, allowed: ${attributeWord(known.type)}`
    }
  }
  for (const [name, { required, type }] of definition.attrs) {
    if (required && !attrs.has(name)) yield `attribute ${name} (${attributeWord(type)}) is missing`
  }
}

/** From version 14 on, a batch normalisation gives its statistics where it trains, and nowhere else. */
function* statistics({ op, domain, attrs, outputs }: OnnxNode, { since }: OpDef): Generator<string> {
  if (domain !== '' || op !== 'BatchNormalization' || since < 14) return
  const mode = attrs.get('training_mode')
  if (mode?.kind === 'reference') return
  const allowed = mode?.kind === 'int' && Number(mode.value) !== 0 ? 3 : 1
  if (outputs.length !== allowed) {
    yield `outputs: found ${outputs.length}, allowed: ${allowed}, as attribute training_mode is ${allowed === 3 ? 1 : 0}`
  }
}

/** A constant is said by one of its attributes. */
function* constants({ op, domain, attrs }: OnnxNode): Generator<string> {
  if (domain !== '' || op !== 'Constant' || attrs.size === 1) return
  yield `attributes: found ${attrs.size === 0 ? 'none' : [...attrs.keys()].join(', ')}, allowed: one of them`
}

function attributeWord(type: number): string {
  return ATTRIBUTE_TYPES[type] ?? `the type ${type}`
}

function made(node: OnnxNode, formal: Formal | undefined, bound: ReadonlyMap<string, number>): number | null {
  if (formal === undefined) return null
  const said = stated(node)
  if (said !== undefined) return said
  const [only] = formal.types
  if (formal.types.size === 1 && only !== undefined) return only
  if (formal.parameter === null || formal.kind === 'repeats-freely') return null
  return bound.get(formal.parameter) ?? null
}

/** Types that attributes say; undefined where the operator is none of that kind. */
function stated({ op, domain, attrs }: OnnxNode): number | null | undefined {
  if (domain !== '') return undefined
  switch (op) {
    case 'Cast': {
      const to = attrs.get('to')
      return to?.kind === 'int' ? Number(to.value) : null
    }
    case 'ConstantOfShape': {
      const value = attrs.get('value')
      return value === undefined ? FLOAT : value.kind === 'tensor' ? dataTypeOf(value.value.dtype) : null
    }
    case 'Constant': {
      const value = attrs.get('value')
      return value?.kind === 'tensor' ? dataTypeOf(value.value.dtype) : null
    }
    default:
      return undefined
  }
}

const FLOAT = 1

export function typeWord(type: number): string {
  return type === 0 ? 'no tensor' : (dtypeOf(type) ?? dtypeName(type))
}

function typeWords(types: ReadonlySet<number>): string {
  return [...types].map(typeWord).join(', ')
}

/** Where each convolution has its weights. */
const WEIGHTS: Readonly<Record<string, number>> = { Conv: 1, ConvTranspose: 1, ConvInteger: 1, QLinearConv: 3 }

/** `kernel_shape` against the weights. */
export function shapeFaults(node: OnnxNode, shapeOf: (value: string) => Shape | null): readonly string[] {
  const kernel = node.attrs.get('kernel_shape')
  const place = WEIGHTS[node.op]
  if (node.domain !== '' || place === undefined || kernel?.kind !== 'list') return []
  const name = node.inputs[place] ?? ''
  const shape = shapeOf(name)?.slice(2)
  const said = kernel.items.map((item) => (item.kind === 'int' ? Number(item.value) : NaN))
  if (shape === undefined || (shape.length === said.length && shape.every((size, axis) => size === said[axis])))
    return []
  return [`attribute kernel_shape: found [${said.join(', ')}], allowed: [${shape.join(', ')}], as ${name} has it`]
}
