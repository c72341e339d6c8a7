import { narrower, type Narrow } from '../narrow.ts'
import { policyOf } from './layers/policy.ts'
import { OPERATION_PREFIX } from './names.ts'
import type { BoundProgram, Layer, LayerGraph } from './program.ts'
import { refsIn } from './refs.ts'

/**
 * Outputs on the way to which layers compute in a float narrower than the output's own, as dtype policies say (`mixed_bfloat16`
 * with a last layer in float32): each with the narrowest.
 */
export function narrowOutputs({ program: { root } }: Pick<BoundProgram, 'program'>): ReadonlyMap<string, Narrow> {
  const { graph } = root
  if (graph === null) return new Map()
  const reach = reachOf(graph)
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  return new Map(
    graph.outputs.flatMap(({ name, ref }): (readonly [string, Narrow])[] => {
      const narrow = reach.get(ref.layer) ?? null
      const last = byName.get(ref.layer)
      return narrow === null || (last !== undefined && lastOf(last) === narrow) ? [] : [[name, narrow]]
    }),
  )
}

/** The narrowest float on the way to what each layer gives; a layer's calls count as one. */
function reachOf({ calls, layers }: LayerGraph): ReadonlyMap<string, Narrow> {
  const takers = new Map<string, Set<string>>()
  for (const { layer, args, kwargs } of calls) {
    for (const ref of [...args, ...Object.values(kwargs)].flatMap(refsIn)) {
      takers.set(ref.layer, (takers.get(ref.layer) ?? new Set()).add(layer))
    }
  }
  const reach = new Map<string, Narrow>()
  const left: (readonly [string, Narrow | null])[] = layers.map((layer) => [layer.name, within(layer)])
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [name, type] = next
    const found = narrower(type, reach.get(name) ?? null)
    if (found === null || found === reach.get(name)) continue
    reach.set(name, found)
    for (const taker of takers.get(name) ?? []) left.push([taker, found])
  }
  return reach
}

/** The narrowest float that a layer, or any layer inside it, computes in. */
function within(layer: Layer): Narrow | null {
  const inner = [...layer.children.map((child) => child.layer), ...(layer.graph?.layers ?? [])]
  const own = layer.graph === null ? ownOf(layer) : null
  return [own, ...inner.map(within)].reduce(narrower)
}

/** The float in which a layer gives what it computes. */
function lastOf(layer: Layer): Narrow | null {
  const ref = layer.graph?.outputs[0]?.ref
  const last = layer.graph?.layers.find(({ name }) => name === ref?.layer)
  return last === undefined ? ownOf(layer) : lastOf(last)
}

/** Operations compute in the type that they are given, and inputs in none. */
function ownOf({ className, config }: Layer): Narrow | null {
  if (className === 'InputLayer' || className === 'TFOpLambda' || className.startsWith(OPERATION_PREFIX)) return null
  const { compute } = policyOf(config['dtype'])
  return compute === 'float16' || compute === 'bfloat16' ? compute : null
}
