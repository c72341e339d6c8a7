import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { create, fromBinary, toBinary } from '@bufbuild/protobuf'

import type { Model } from '../../src/formats/format.ts'
import {
  AttrValueSchema,
  AttrValue_ListValueSchema,
  FunctionDefSchema,
  NodeDefSchema,
  TensorProtoSchema,
  NameAttrListSchema,
  OpDef_ArgDefSchema,
  type AttrValue,
  type FunctionDef,
  type NodeDef,
  type OpDef_ArgDef,
} from '../../src/formats/tensorflow/proto/graph_pb.ts'
import { SavedModelSchema, type MetaGraph } from '../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { openAt } from './formats.ts'
import { MODELS } from './models.ts'
import { workspace } from './workspace.ts'

/** Opens a sound SavedModel of the fixtures, copied, its graph changed by hand. */
export async function changedSavedModel(name: string, change: (meta: MetaGraph) => void): Promise<Model> {
  const root = workspace()
  cpSync(join(MODELS, 'sound', name, 'saved_model'), root, { recursive: true })
  // It says that the graph was changed, whatever was.
  rmSync(join(root, 'fingerprint.pb'), { force: true })
  const file = join(root, 'saved_model.pb')
  const message = fromBinary(SavedModelSchema, readFileSync(file))
  for (const meta of message.metaGraphs) change(meta)
  writeFileSync(file, toBinary(SavedModelSchema, message))
  return openAt(file, 'm/saved_model.pb')
}

type AttrInit = AttrValue['value']

/** A node as the file has it. */
export function nodeDef(
  name: string,
  op: string,
  input: readonly string[],
  attrs: Readonly<Record<string, AttrInit>> = {},
): NodeDef {
  const attr = Object.entries(attrs).map(([key, value]) => ({ key, value: create(AttrValueSchema, { value }) }))
  return create(NodeDefSchema, { name, op, input: [...input], attr })
}

/** A function as the file has it; `inputs` and `outputs` are types by name, `ret` references by output. */
export function functionDef(
  name: string,
  [inputs, outputs]: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>],
  nodes: readonly NodeDef[],
  ret: Readonly<Record<string, string>> = {},
): FunctionDef {
  const args = (types: Readonly<Record<string, number>>) =>
    Object.entries(types).map(([argument, type]) => ({ name: argument, type }))
  return create(FunctionDefSchema, {
    signature: { name, inputArg: args(inputs), outputArg: args(outputs) },
    nodeDef: [...nodes],
    ret: Object.entries(ret).map(([key, value]) => ({ key, value })),
  })
}

/** An argument of a function that is a handle. */
export function handleArgument(name: string): OpDef_ArgDef {
  return create(OpDef_ArgDefSchema, { name, type: 20 })
}

/** The attributes of a node that calls a function: its name, and the types of what goes in and comes out. */
export function calling(
  name: string,
  types: readonly number[],
  results: readonly number[] = [],
): Readonly<Record<string, AttrInit>> {
  return { f: { case: 'func', value: create(NameAttrListSchema, { name }) }, ...typesOf(types, results) }
}

function typesOf(types: readonly number[], results: readonly number[]): Readonly<Record<string, AttrInit>> {
  const list = (type: readonly number[]): AttrInit => ({
    case: 'list',
    value: create(AttrValue_ListValueSchema, { type: [...type] }),
  })
  return { Tin: list(types), Tout: list(results) }
}

/** Gives a call one more input. */
export function addInput(node: NodeDef, ref: string, type: number): void {
  node.input.push(ref)
  const types = node.attr.find(({ key }) => key === 'Tin')?.value?.value
  if (types?.case === 'list') types.value.type.push(type)
}

/** A constant vector of float32. */
export function floatsDef(name: string, ...values: readonly number[]): NodeDef {
  const tensorShape = { dim: [{ size: BigInt(values.length) }] }
  const value = create(TensorProtoSchema, { dtype: 1, tensorShape, floatVal: [...values] })
  return nodeDef(name, 'Const', [], { dtype: FLOAT, value: { case: 'tensor', value } })
}

export const FLOAT = { case: 'type', value: 1 } as const

/** The node of the main graph with this name. */
export function nodeIn({ graphDef }: MetaGraph, name: string): NodeDef {
  return found(graphDef?.node.find((node) => node.name === name))
}

/** The function whose name begins so; the first one. */
export function functionIn({ graphDef }: MetaGraph, start: string): FunctionDef {
  return found(graphDef?.library?.function.find(({ signature }) => signature?.name.startsWith(start)))
}

export function found<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('not in the fixture')
  return what
}
