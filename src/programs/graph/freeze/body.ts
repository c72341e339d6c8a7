import type { Attr, GraphNode } from '../../../formats/tensorflow/graph.ts'
import { isWrite } from '../../../formats/tensorflow/variables.ts'
import { malformed, unsupported, type NodePlace } from '../errors.ts'
import { ARGUMENT, STORED, type GraphBody, type GraphStep, type Slot } from '../program.ts'
import { foldConstants } from './fold.ts'
import { controlInputs, dataInputs, parseRef } from './refs.ts'
import { byName, chained, functionNamed, resolve, returned, type Library, type Scope, type Source } from './scope.ts'
import type { TableContents } from './tables.ts'

/** What building needs besides the functions: what the files store, and what fills the hash tables. */
export interface Building extends Library {
  readonly tables: TableContents
  /** Functions of loops and branches, built once each. */
  readonly bodies: Map<string, GraphBody>
}

/** A node that is being visited: its inputs are visited one by one. */
interface Visit {
  readonly scope: Scope
  readonly node: GraphNode
  readonly sources: readonly Source[]
  readonly bodies: ReadonlyMap<string, GraphBody>
  next: number
}

/**
 * The steps that some references need, each after what it reads. Walks with a stack of its own: chains of nodes are
 * longer than any call stack.
 * @throws ArtifactError `malformed` for cycles, references that lead nowhere, recursion.
 */
export function buildBody(
  building: Building,
  scope: Scope,
  arity: number,
  wanted: readonly { readonly ref: string; readonly reader: NodePlace }[],
): GraphBody {
  const steps: GraphStep[] = []
  const places = new Map<Scope, Map<string, number | 'open'>>()
  const placesIn = (of: Scope): Map<string, number | 'open'> => {
    const known = places.get(of) ?? new Map<string, number | 'open'>()
    places.set(of, known)
    return known
  }
  const slotOf = (source: Source): Slot | null => {
    if ('argument' in source) return { step: ARGUMENT, output: source.argument }
    const place = placesIn(source.scope).get(source.node.name)
    return typeof place === 'number' ? { step: place, output: source.output } : null
  }
  const open: Visit[] = []
  const visit = (source: Source): void => {
    if ('argument' in source || slotOf(source) !== null) return
    const known = placesIn(source.scope)
    const { node } = source
    if (known.get(node.name) === 'open') {
      const circle = open.slice(open.findIndex((other) => other.node === node)).map((other) => other.node.name)
      throw malformed(node, `reads its own output by way of ${circle.slice(0, 10).join(', ')}, allowed: no cycles`)
    }
    building.spend(node)
    known.set(node.name, 'open')
    open.push(visitOf(building, source.scope, node))
  }
  const finish = ({ scope: home, node, sources, bodies }: Visit): void => {
    const inputs = sources.map((source) => slotOf(source) ?? { step: ARGUMENT, output: 0 })
    placesIn(home).set(node.name, steps.length)
    const op = isStored(building, home, node) ? STORED : node.op
    const file = building.tables.get(home)?.get(node.name)?.file
    const from = file === undefined ? {} : { file }
    steps.push({ name: stepName(home, node), op, inputs, attrs: node.attrs, bodies, ...from })
  }
  const results = wanted.map(({ ref, reader }) => {
    const source = resolve(building, scope, ref, reader)
    visit(source)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const input = top.sources[top.next]
      top.next += 1
      if (input !== undefined) visit(input)
      else {
        finish(top)
        open.pop()
      }
    }
    return slotOf(source) ?? { step: ARGUMENT, output: 0 }
  })
  return { arity, steps, results }
}

/** The calls that led to a node before its own name, unless it bears them already: graphs that are written do. */
function stepName({ path }: Scope, { name }: GraphNode): string {
  return name.startsWith(path) ? name : `${path}${name}`
}

function visitOf(building: Building, scope: Scope, node: GraphNode): Visit {
  if (isStored(building, scope, node)) return { scope, node, sources: [], bodies: new Map(), next: 0 }
  refuseWrites(scope, node)
  const contents = building.tables.get(scope)?.get(node.name)
  const sources =
    contents === undefined
      ? dataInputs(node).map((ref) => resolve(building, scope, ref, node))
      : [contents.keys, contents.values]
  return { scope, node, sources, bodies: bodiesOf(building, scope, node), next: 0 }
}

/** A node of the main graph that a stored tensor stands for, and that is not a handle to it. */
function isStored({ graph }: Building, scope: Scope, node: GraphNode): boolean {
  return scope.fn === null && node.op !== 'VarHandleOp' && graph.variables.has(node.name)
}

/** What a variable holds after the model itself has written to it is not what the file stores. */
function refuseWrites(scope: Scope, node: GraphNode): void {
  for (const name of controlInputs(node)) {
    const before = scope.nodes.get(parseRef(name, node).node)
    if (before !== undefined && isWrite(before.op)) {
      throw unsupported(node, `reads a variable after node ${before.name} (${before.op}) has written to it`)
    }
  }
}

/** The functions that loops and branches run. */
function bodiesOf(building: Building, scope: Scope, node: GraphNode): ReadonlyMap<string, GraphBody> {
  const bodies = new Map<string, GraphBody>()
  for (const attribute of BODIES[node.op] ?? []) {
    const attr = node.attrs.get(attribute)
    const named: readonly (readonly [string, Attr | undefined])[] =
      attr?.kind === 'list'
        ? attr.items.map((item, i) => [`${attribute}/${i}`, item] as const)
        : [[attribute, attr] as const]
    for (const [key, item] of named) {
      if (item?.kind !== 'function') {
        throw malformed(node, `attribute ${attribute}: found ${item?.kind ?? 'nothing'}, allowed: a function`)
      }
      bodies.set(key, functionBody(building, scope, node, item.name))
    }
  }
  return bodies
}

const BODIES: Readonly<Record<string, readonly string[]>> = {
  If: ['then_branch', 'else_branch'],
  StatelessIf: ['then_branch', 'else_branch'],
  Case: ['branches'],
  StatelessCase: ['branches'],
  While: ['cond', 'body'],
  StatelessWhile: ['cond', 'body'],
}

function functionBody(building: Building, caller: Scope, node: GraphNode, name: string): GraphBody {
  const chain = chained(caller.chain, name, node)
  const known = building.bodies.get(name)
  if (known !== undefined) return known
  const fn = functionNamed(building.graph, name, node)
  const scope: Scope = {
    nodes: byName(fn.nodes),
    bound: new Map(fn.inputs.map((input, argument) => [input.name, { argument }])),
    path: `${stepName(caller, node)}/${name}/`,
    chain,
    calls: new Map(),
    fn,
    resolved: new Map(),
  }
  const wanted = fn.outputs.map((_, i) => ({ ref: returned(fn, i, node), reader: node }))
  const body = foldConstants(buildBody(building, scope, fn.inputs.length, wanted))
  building.bodies.set(name, body)
  return body
}
