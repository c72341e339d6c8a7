import type { Attr, GraphNode } from '../../formats/tensorflow/graph.ts'
import {
  constantAttrs,
  dtypeAttr,
  freeName,
  intAttr,
  makeNode,
  shapeAttr,
  textAttr,
  type Attrs,
} from '../../formats/tensorflow/nodes.ts'
import { isFloating, type DType } from '../../tensor/dtype.ts'
import { dataOf } from '../../tensor/numbers.ts'
import type { Tensor } from '../../tensor/tensor.ts'

/** A list of nodes that is being written. */
export interface NodeList {
  readonly nodes: readonly GraphNode[]
  /** The scope of the nodes that come next: the path of a layer. */
  enter(scope: string): void
  /** A name that no node has. */
  free(wanted: string): string
  /** Adds a node and gives its name, which is the reference to its first output. */
  add(op: string, inputs: readonly string[], attrs?: Attrs, name?: string): string
  /** A constant, made once for all that ask for the same small one. */
  constant(tensor: Tensor): string
  number(value: number | boolean, dtype: DType): string
  ints(values: readonly number[]): string
  /** A list for a function of the same graph: names are free there and here, or neither. */
  inner(): NodeList
}

export { dtypeAttr as type, intAttr as int, shapeAttr as shape, textAttr as text }
export type { Attrs }

export const bool = (value: boolean): Attr => ({ kind: 'bool', value })
export const ints = (values: readonly number[]): Attr => ({ kind: 'list', items: values.map(intAttr) })

/** Constants of more elements are not looked up by their elements. */
const MOST_SHARED = 16

export function createNodeList(names: Set<string> = new Set(), within = ''): NodeList {
  const nodes: GraphNode[] = []
  const constants = new Map<string, string>()
  let scope = within

  const free = (wanted: string): string => {
    const plain = wanted.replace(/[^A-Za-z0-9_.\-/]/g, '_').replace(/^[^A-Za-z0-9.]+/, '')
    const base = plain === '' ? 'node' : plain
    const name = freeName(base, (one) => names.has(one))
    names.add(name)
    return name
  }
  const add: NodeList['add'] = (op, inputs, attrs = {}, name) => {
    const called = name ?? free(scope === '' ? op : `${scope}/${op}`)
    nodes.push(makeNode(called, op, inputs, attrs))
    return called
  }
  const constant: NodeList['constant'] = (tensor) => {
    const make = (): string => add('Const', [], constantAttrs(tensor))
    if (tensor.data.length > MOST_SHARED) return make()
    const key = `${tensor.dtype} ${tensor.shape.join()} ${[...tensor.data].map((each) => (Object.is(each, -0) ? '-0' : String(each))).join()}`
    const known = constants.get(key)
    if (known !== undefined) return known
    const made = make()
    constants.set(key, made)
    return made
  }
  return {
    nodes,
    enter: (path) => {
      scope = path
    },
    free,
    add,
    constant,
    number: (value, dtype) => constant({ dtype, shape: [], data: dataOf(numeric(dtype), [Number(value)]) }),
    ints: (values) => constant({ dtype: 'int32', shape: [values.length], data: Int32Array.from(values) }),
    inner: () => createNodeList(names, scope),
  }
}

function numeric(dtype: DType): Exclude<DType, 'string'> {
  if (dtype === 'string') throw new TypeError('a number that is a text')
  return dtype
}

/** Whether whole numbers are meant. */
export function isWhole(dtype: DType): boolean {
  return !isFloating(dtype) && dtype !== 'bool' && dtype !== 'string'
}
