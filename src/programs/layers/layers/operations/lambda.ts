import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { text } from '../config.ts'
import type { Operation } from './elementwise.ts'
import { dtypeName, synonymOf, unsaid, type Synonym } from './synonyms.ts'

/** Runs a recorded TensorFlow function through the operation that does the same. */
export function tfOpLambda(operations: Readonly<Record<string, Operation>>): Operation {
  return (context) => {
    const name = text(context.config, 'function')
    const synonym = synonymOf(name)
    const operation = synonym === undefined ? undefined : operations[synonym.operation]
    if (synonym === undefined || operation === undefined) {
      throw new ArtifactError('unsupported-operation', `TensorFlow function tf.${name} is not run`)
    }
    const other = unsaid(synonym, context.kwargs)
    if (other !== undefined) {
      throw new ArtifactError('unsupported-operation', `TensorFlow function tf.${name} is not run with ${other}`)
    }
    return operation(renamed(context, synonym))
  }
}

function renamed(context: LayerContext, { operation, names }: Synonym): LayerContext {
  const kwargs: Record<string, unknown> = {}
  names.forEach(([tensorflow, keras], i) => {
    const given = context.args[i] ?? context.kwargs[tensorflow]
    if (given !== undefined && given !== null) kwargs[keras] = dtypeName(given)
  })
  // Its epsilon bounds the square of the norm, and the operation's the norm.
  if (operation === 'Normalize') kwargs['epsilon'] = Math.sqrt(Number(kwargs['epsilon'] ?? 1e-12))
  // Gather picks along the first axis by default, one_hot along a new last one.
  if (operation === 'Take') kwargs['axis'] ??= 0
  const positional =
    operation === 'Where' ? ['condition', 'x1', 'x2'] : ['x1', 'x2', 'x', 'xs'].filter((key) => key in kwargs)
  return { ...context, args: positional.map((key) => kwargs[key]), kwargs, config: {} }
}

/** `x[...]` of a Keras 2 model: the slices stand in `slice_spec`. */
export function slicingOpLambda(getItem: (context: LayerContext, key: unknown) => Value): Operation {
  return (context) => {
    const key = context.kwargs['slice_spec'] ?? context.args[1]
    return getItem(context, key)
  }
}
