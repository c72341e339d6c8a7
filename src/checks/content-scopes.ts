import { formOf, groupBy } from '../compare/contents.ts'
import type { Pair } from '../compare/pairing.ts'
import { list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { scopeIn } from './scopes.ts'

/**
 * A warning for tensors that only their contents pair, while the names of the graph's constants say otherwise: each stands
 * in the scope of a layer that another one of them is of, and none in its own. Outputs may not show it.
 * @param pairs of one comparison of layers with a graph, in which constants are called after the layers that take them
 */
export function crossedContents(
  pairs: readonly Pair[],
  files: { readonly expected: string; readonly found: string },
): readonly Finding[] {
  const astray = pairs.filter((pair) => pair.by === 'content' && layerOf(pair) !== '' && !isIn(pair, pair))
  return [...groupBy(astray, placeOf).values()].flatMap((group) => {
    const crossed = inCircles(group)
    const [first] = crossed
    if (first === undefined) return []
    const names = crossed.map(({ found }) => found.entry.name)
    return [
      {
        cause: 'tensors-swapped',
        severity: 'warning',
        file: files.found,
        tensor: first.found.entry.name,
        tensors: names,
        message:
          `${files.found}: ${many(names.length, 'tensor')} (${list(names, 3)}) stand in each other's places: ` +
          `${first.found.entry.name} holds what ${first.path} of ${files.expected} holds, though its name is that of another layer.`,
        fix: 'Tensors of one shape were exchanged, or layers were renamed: convert the model again.',
      },
    ]
  })
}

/** Those that stand in the place of another one of them, and whose place another one has. */
function inCircles(group: readonly Pair[]): readonly Pair[] {
  const left = group.filter((one) => {
    const others = group.filter((other) => other !== one)
    return others.some((other) => isIn(one, other)) && others.some((other) => isIn(other, one))
  })
  return left.length === group.length ? left : inCircles(left)
}

/** Whether the graph has a tensor in a scope that the layer of another can be called by. */
function isIn({ found }: Pair, other: Pair): boolean {
  return scopeIn(layerOf(other), found.path ?? found.entry.name) !== null
}

/** What a tensor can be exchanged by: the same variable of another layer, in the same shape. */
function placeOf({ path, found: { entry } }: Pair): string {
  return `${path.split('/').at(-1) ?? ''} ${formOf(entry)}`
}

function layerOf({ path }: Pair): string {
  return path.split('/').slice(0, -1).join('/')
}
