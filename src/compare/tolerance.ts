import { isFloating, type DType } from '../tensor/dtype.ts'

/** `|a - b| <= atol + rtol * |b|`, elementwise, `b` being what was expected. */
export interface Tolerance {
  readonly rtol: number
  readonly atol: number
  /**
   * Judges the output as a whole instead: `|a - b| <= relativeL2 * |b|` in the Euclidean norm of each probe, with
   * `atol` for each element beside it, and no clear winner of a row may lose its place. For declared quantisation only.
   */
  readonly relativeL2?: number
}

/** Equal, bit for bit or as numbers: integers, booleans, texts, and the same program on the same weights. */
export const EXACT: Tolerance = { rtol: 0, atol: 0 }

/** A declared loss of one side. */
export type Loss = 'float16' | 'bfloat16' | 'uint8' | 'uint16'

/** What the policy says; the names are those of plan/policy.ts. */
export interface ToleranceRules {
  readonly byDType: Readonly<Record<'float64' | 'float32' | 'float16' | 'bfloat16', Tolerance>>
  readonly byOutput: Readonly<Record<string, Tolerance>>
  /** The family's own, or null. */
  readonly family: Tolerance | null
  /** Share (0 to 1) of the model's parameters that is quantised, by type; absent where a loss holds for all of them. */
  readonly quantisedShare?: Readonly<Record<'uint8' | 'uint16', number>>
}

/** The ceiling for one output: named by the policy, else the family's, else by its type or the declared loss. */
export function toleranceFor(output: string, dtype: DType, loss: Loss | null, rules: ToleranceRules): Tolerance {
  if (!isFloating(dtype)) return EXACT
  const named = Object.hasOwn(rules.byOutput, output) ? rules.byOutput[output] : undefined
  if (named !== undefined) return named
  if (rules.family !== null) return rules.family
  if (loss === 'uint8' || loss === 'uint16') return quantisedBy(loss, rules.quantisedShare?.[loss] ?? 1)
  return wider(rules.byDType[kindOf(dtype)], loss === null ? EXACT : rules.byDType[loss])
}

/** What one quantised tensor may do, however small: its own rounding, through a layer that matters. */
const LEAST_PART = 1 / 20

/** The whole ceiling where half of the parameters are quantised, else the part of it that they can account for. */
function quantisedBy(loss: 'uint8' | 'uint16', share: number): Tolerance {
  const ceiling = QUANTISED[loss]
  const part = Math.max(LEAST_PART, 2 * share)
  if (!(part < 1)) return ceiling
  const { rtol, atol, relativeL2 } = ceiling
  return { rtol: rtol * part, atol: atol * part, relativeL2: relativeL2 * part }
}

function kindOf(dtype: DType): 'float64' | 'float32' | 'float16' | 'bfloat16' {
  switch (dtype) {
    case 'float64':
    case 'complex128':
      return 'float64'
    case 'float16':
    case 'bfloat16':
      return dtype
    case 'float8_e4m3fn':
    case 'float8_e5m2':
      return 'bfloat16'
    default:
      return 'float32'
  }
}

function wider(a: Tolerance, b: Tolerance): Tolerance {
  return { rtol: Math.max(a.rtol, b.rtol), atol: Math.max(a.atol, b.atol) }
}

/**
 * Ceilings on what declared quantisation may do to outputs. Its weights are held to half a step each, exactly, and its
 * outputs to those of the original program on the quantised weights (checks/parity.ts); how far those may stand from the
 * original's depends on the model, so the ceilings are generous. They catch what is destroyed, not what is coarse.
 */
export const QUANTISED: Readonly<Record<'uint8' | 'uint16', Required<Tolerance>>> = {
  uint16: { rtol: 1e-2, atol: 1e-4, relativeL2: 1e-2 },
  uint8: { rtol: 1e-1, atol: 1e-3, relativeL2: 2e-1 },
}
