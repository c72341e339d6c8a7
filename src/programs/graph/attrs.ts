import type { Attr } from '../../formats/tensorflow/graph.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Shape, Tensor } from '../../tensor/tensor.ts'
import type { ArtifactError } from '../../evidence/errors.ts'
import { malformed, type NodePlace } from './errors.ts'

/**
 * The attributes of a node, each asked for by name and kind. Files leave defaults out, so most have a fallback.
 * @throws ArtifactError `malformed`, with node and attribute, where one is of another kind, or is needed and not there.
 */
export interface Attrs {
  has(name: string): boolean
  int(name: string, fallback?: number): number
  float(name: string, fallback?: number): number
  bool(name: string, fallback?: boolean): boolean
  text(name: string, fallback?: string): string
  dtype(name: string, fallback?: DType): DType
  /** null for an unknown rank. */
  shape(name: string, fallback?: Shape | null): Shape | null
  tensor(name: string): Tensor
  ints(name: string, fallback?: readonly number[]): readonly number[]
  floats(name: string, fallback?: readonly number[]): readonly number[]
  texts(name: string, fallback?: readonly string[]): readonly string[]
  /** An attribute whose text is one of a few. */
  choice<C extends string>(name: string, choices: readonly C[], fallback?: C): C
}

export function attrsOf(node: NodePlace & { readonly attrs: ReadonlyMap<string, Attr> }): Attrs {
  const wrong = (name: string, found: string, allowed: string): ArtifactError =>
    malformed(node, `attribute ${name}: found ${found}, allowed: ${allowed}`)
  const read = <T>(name: string, allowed: string, fallback: T | undefined, of: (attr: Attr) => T | undefined): T => {
    const attr = node.attrs.get(name)
    if (attr === undefined) {
      if (fallback === undefined) throw wrong(name, 'nothing', allowed)
      return fallback
    }
    const value = of(attr)
    if (value === undefined) throw wrong(name, described(attr), allowed)
    return value
  }
  const list = <T>(
    name: string,
    allowed: string,
    fallback: readonly T[] | undefined,
    of: (attr: Attr) => T | undefined,
  ): readonly T[] =>
    read(name, allowed, fallback, (attr) => {
      if (attr.kind !== 'list') return undefined
      const items = attr.items.map(of)
      return items.every((item) => item !== undefined) ? items : undefined
    })
  return {
    has: (name) => node.attrs.has(name),
    int: (name, fallback) => read(name, 'an integer', fallback, intOf),
    float: (name, fallback) => read(name, 'a number', fallback, floatOf),
    bool: (name, fallback) =>
      read(name, 'a boolean', fallback, (attr) => (attr.kind === 'bool' ? attr.value : undefined)),
    text: (name, fallback) => read(name, 'a text', fallback, textOf),
    dtype: (name, fallback) =>
      read(name, 'a dtype', fallback, (attr) => (attr.kind === 'dtype' ? (attr.value ?? undefined) : undefined)),
    shape: (name, fallback) =>
      read(name, 'a shape', fallback, (attr) => (attr.kind === 'shape' ? attr.value : undefined)),
    tensor: (name) => read(name, 'a tensor', undefined, (attr) => (attr.kind === 'tensor' ? attr.value : undefined)),
    ints: (name, fallback) => list(name, 'a list of integers', fallback, intOf),
    floats: (name, fallback) => list(name, 'a list of numbers', fallback, floatOf),
    texts: (name, fallback) => list(name, 'a list of texts', fallback, textOf),
    choice: <C extends string>(name: string, choices: readonly C[], fallback?: C): C =>
      read(name, choices.join(', '), fallback, (attr) => choices.find((choice) => choice === textOf(attr))),
  }
}

function intOf(attr: Attr): number | undefined {
  if (attr.kind !== 'int') return undefined
  const value = Number(attr.value)
  return Number.isSafeInteger(value) ? value : undefined
}

function floatOf(attr: Attr): number | undefined {
  return attr.kind === 'float' ? attr.value : intOf(attr)
}

function textOf(attr: Attr): string | undefined {
  return attr.kind === 'text' ? attr.value : undefined
}

function described(attr: Attr): string {
  switch (attr.kind) {
    case 'text':
    case 'int':
    case 'float':
    case 'bool':
      return String(attr.value).slice(0, 100)
    case 'list':
      return `a list of ${attr.items.length}`
    case 'dtype':
      return attr.value ?? 'a dtype without numbers'
    default:
      return `a ${attr.kind}`
  }
}
