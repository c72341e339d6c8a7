import { fromJson, type JsonValue } from '@bufbuild/protobuf'

import { ArtifactError } from '../../evidence/errors.ts'
import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import { dtypeNumber } from '../tensorflow/dtypes.ts'
import { GraphDefSchema, type GraphDef } from '../tensorflow/proto/graph_pb.ts'

/**
 * A GraphDef as `model.json` has it: the JSON of protocol buffers, in which maps are objects and types are names. It is
 * put into the terms of our schema, and read like the binary form.
 * Sources: protobuf, ProtoJSON; tfjs-converter/src/operations/operation_mapper.ts.
 * @throws ArtifactError `malformed`
 */
export function graphFromJson(topology: JsonObject, file: string): GraphDef {
  const library = member(topology, 'library')
  const functions = isJsonObject(library) ? listOf(library['function']) : []
  const graph = {
    node: listOf(topology['node']).map(node),
    library: { function: functions.map(definition) },
  }
  try {
    return fromJson(GraphDefSchema, graph as JsonValue, { ignoreUnknownFields: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArtifactError('malformed', `${file}: modelTopology is no GraphDef: ${reason}`, { file })
  }
}

function node(json: Json): Json {
  if (!isJsonObject(json)) return json
  return { ...pick(json, ['name', 'op', 'input']), attr: entries(json['attr'], attribute) }
}

function definition(json: Json): Json {
  if (!isJsonObject(json)) return json
  const signature = json['signature']
  return {
    nodeDef: listOf(member(json, 'nodeDef')).map(node),
    ret: entries(json['ret'], (value) => value),
    ...(isJsonObject(signature) ? { signature: signatureOf(signature) } : {}),
  }
}

function signatureOf(json: JsonObject): JsonObject {
  return {
    ...pick(json, ['name']),
    inputArg: listOf(member(json, 'inputArg')).map(argument),
    outputArg: listOf(member(json, 'outputArg')).map(argument),
  }
}

function argument(json: Json): Json {
  if (!isJsonObject(json)) return json
  return { ...json, ...(json['type'] === undefined ? {} : { type: typeOf(json['type']) }) }
}

function attribute(json: Json): Json {
  if (!isJsonObject(json)) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, attributeValue(key, value)]))
}

function attributeValue(key: string, value: Json): Json {
  switch (key) {
    case 's':
      return Array.isArray(value) && value.every((item) => typeof item === 'number') ? codes(value) : each(value, codes)
    case 'type':
      return each(value, typeOf)
    case 'tensor':
      return each(value, tensor)
    case 'func':
      return each(value, (item) =>
        isJsonObject(item) ? { ...pick(item, ['name']), attr: entries(item['attr'], attribute) } : item,
      )
    case 'list':
      return attribute(value)
    default:
      return value
  }
}

function tensor(json: Json): Json {
  return isJsonObject(json)
    ? { ...json, ...(json['dtype'] === undefined ? {} : { dtype: typeOf(json['dtype']) }) }
    : json
}

/** TF.js takes texts as base64, as protocol buffers have them, and as lists of byte values. */
function codes(value: Json): Json {
  if (!Array.isArray(value)) return value
  return Buffer.from(value.map(Number)).toString('base64')
}

/** A type by its name, or by its number. */
function typeOf(value: Json): Json {
  return typeof value === 'string' ? (dtypeNumber(value) ?? UNKNOWN_TYPE) : value
}

/** A type of a later TensorFlow: no number that is in use. */
const UNKNOWN_TYPE = 99

function each(value: Json, change: (item: Json) => Json): Json {
  return Array.isArray(value) ? (value as readonly Json[]).map(change) : change(value)
}

function entries(json: Json | undefined, change: (value: Json) => Json): readonly Json[] {
  if (!isJsonObject(json)) return []
  return Object.entries(json).map(([key, value]) => ({ key, value: change(value) }))
}

/** A field by its name in JSON, or as the schema writes it. */
export function member(json: JsonObject, name: string): Json | undefined {
  return json[name] ?? json[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

function pick(json: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([key]) => keys.includes(key)))
}
