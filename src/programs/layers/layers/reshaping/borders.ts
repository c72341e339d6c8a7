import type { Json, JsonObject } from '../../../../formats/format.ts'
import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { text, wrong } from '../config.ts'
import { first } from '../core/core.ts'
import { at, inChannelsLast } from '../math.ts'

type Sides = readonly [number, number]

/** Cuts cells off both ends of each spatial dimension. */
export function crop(rank: number): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const sides = bothSides(config, 'cropping', rank)
    return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) => {
      const start = [0, ...sides.map(([before]) => before), 0]
      const size = x.shape.map((dim, i) => {
        const [before, behind] = sides[i - 1] ?? [0, 0]
        if (before + behind >= dim && i > 0 && i <= rank) {
          throw new ArtifactError('malformed', `cropping: found ${before} + ${behind} of ${dim} cells, allowed: fewer`)
        }
        return dim - before - behind
      })
      return ops.slice(x, start, size)
    })
  }
}

/** Puts zeros at both ends of each spatial dimension. */
export function zeroPad(rank: number): (context: LayerContext) => Value {
  return (context) => {
    const { ops, config } = context
    const widths = [[0, 0] as const, ...bothSides(config, 'padding', rank), [0, 0] as const]
    return inChannelsLast(ops, first(context), text(config, 'data_format', 'channels_last'), (x) =>
      ops.pad(x, widths, 'constant', 0),
    )
  }
}

/** `3`, `[1, 2]` or `[[1, 2], [3, 4]]`: the cells before and behind each dimension. For 1D, `[1, 2]` is both ends. */
function bothSides(config: JsonObject, key: string, rank: number): readonly Sides[] {
  const value = config[key]
  if (typeof value === 'number') return Array.from({ length: rank }, () => [value, value] as const)
  if (!Array.isArray(value)) throw wrong(key, value, 'numbers')
  if (rank === 1 && value.length === 2 && typeof value[0] === 'number') return [pair(key, value)]
  if (value.length !== rank) throw wrong(key, value, `${rank} entries`)
  return value.map((entry: Json) => pair(key, entry))
}

function pair(key: string, entry: Json): Sides {
  if (typeof entry === 'number') return [entry, entry]
  if (Array.isArray(entry) && entry.length === 2) {
    const [before, behind] = [at(entry, 0), at(entry, 1)] as readonly Json[]
    if (typeof before === 'number' && typeof behind === 'number') return [before, behind]
  }
  throw wrong(key, entry, 'one number, or two')
}
