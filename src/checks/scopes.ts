/**
 * Names of layers in names of nodes. Keras opens a name scope for each call of a layer, so that its nodes are called
 * `StatefulPartitionedCall/model_1/dense_1/BiasAdd`: after the layer, or, where the graph has that scope already, after the
 * layer and a number. `dense_1` may be the scope of the layer `dense_1`, or the second one of `dense`.
 */

/** The part of a node's name up to the scope that can be the layer's, or null: names on its path come in their order. */
export function scopeIn(path: string, node: string): string | null {
  const segments = node.split('/')
  // The last one is the node's own.
  const last = segments.length - 1
  let at = 0
  for (const name of path.split('/')) {
    while (at < last && !isCalledAfter(segments[at] ?? '', name)) at += 1
    if (at >= last) return null
    at += 1
  }
  return segments.slice(0, at).join('/')
}

/** A call of a layer, and the scopes that can be its own. */
export interface Scoped {
  readonly path: string
  /** In the order in which the graph has them. */
  readonly scopes: readonly string[]
  /** The one of the node that holds its value, where one does. */
  readonly known: string | null
}

/** The scope of each call, in the order of `calls`; null where none is left. A scope is of one call. */
export function settleScopes(calls: readonly Scoped[]): readonly (string | null)[] {
  const taken = new Set(calls.flatMap(({ known }) => known ?? []))
  const isBare = ({ path }: Scoped, scope: string): boolean => nameOf(path) === nameOf(scope)
  // A graph numbers all its scopes anew or none of them: those tell that can be of one kind only.
  const kinds = calls.map((call) => {
    const bare = (call.known === null ? call.scopes : [call.known]).map((scope) => isBare(call, scope))
    return new Set(bare).size === 1 ? bare[0] : undefined
  })
  const [bare, numbered] = [true, false].map((kind) => kinds.filter((one) => one === kind).length)
  return calls.map((call) => {
    if (call.known !== null) return call.known
    const free = call.scopes.filter((scope) => !taken.has(scope))
    const [own, later] = [true, false].map((kind) => free.filter((scope) => isBare(call, scope) === kind))
    const order = bare === numbered ? [...(own ?? []), ...(later ?? [])] : (bare ?? 0) > (numbered ?? 0) ? own : later
    const scope = [...(order ?? [])].sort((a, b) => depthOf(a) - depthOf(b))[0] ?? null
    if (scope !== null) taken.add(scope)
    return scope
  })
}

function isCalledAfter(segment: string, name: string): boolean {
  return segment === name || (segment.startsWith(`${name}_`) && /^\d+$/.test(segment.slice(name.length + 1)))
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}

function depthOf(scope: string): number {
  return scope.split('/').length
}
