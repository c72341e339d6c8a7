import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Padding } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'

/** The window of a convolution or a pool. */
export interface Window {
  readonly padding: Padding
  readonly sizes: readonly number[]
  readonly dilations?: readonly number[]
}

/**
 * A window without padding that is larger than what it is laid over: no library takes such a layer ("Computed output size
 * would be zero or negative", `keras/src/ops/operation_utils.py`).
 * @param shape channels last
 * @throws ArtifactError `malformed` where the model's own sizes lead to it, `unsupported-operation` where drawn ones do
 */
export function refuseTooSmall(context: LayerContext, shape: readonly number[], window: Window): void {
  if (window.padding !== 'valid') return
  const spatial = shape.slice(1, -1)
  const reach = window.sizes.map((size, i) => (size - 1) * (window.dilations?.[i] ?? 1) + 1)
  // An emitter may not know a size (-1).
  if (spatial.every((size, i) => size < 0 || size >= (reach[i] ?? 1))) return
  const allowed = `at least the window of [${reach.join(', ')}], without padding`
  throw new ArtifactError(
    context.fixedSizes ? 'malformed' : 'unsupported-operation',
    `input: found sizes [${spatial.join(', ')}]${context.fixedSizes ? '' : ' for the sizes that were drawn'}, allowed: ${allowed}`,
  )
}
