import { ArtifactError } from '../../evidence/errors.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { AttributeInputs, Hdf5Writer } from '../hdf5/writer.ts'

/**
 * Writes variables as Keras 3's H5IOStore does: each under its path, the owning layer's name as attribute `name` of
 * its `vars` group, bfloat16 as marked pairs of bytes. The root has its group in any case: tf_keras will not load a file
 * without it. Keras also makes empty groups for layers without variables, and loads files without these just the same.
 * @param model name of the model, where the dialect stores names (Keras 3)
 * @throws ArtifactError `not-expressible` where a name is not of the form `<path>/vars/<number>`
 */
export function writeStore(writer: Hdf5Writer, weights: readonly TensorEntry[], model?: string): void {
  writer.group('vars', nameAttribute(model))
  const named = new Set(['vars'])
  for (const entry of weights) {
    const group = entry.name.slice(0, entry.name.lastIndexOf('/'))
    if (group !== 'vars' && !group.endsWith('/vars')) {
      throw new ArtifactError('not-expressible', `${entry.name}: Keras 3 keeps variables as <path>/vars/<number>`, {
        tensor: entry.name,
      })
    }
    if (!named.has(group)) writer.group(group, nameAttribute(entry.owner))
    named.add(group)
    writer.dataset(entry.name, entry, entry.dtype === 'bfloat16' ? { dtype: { kind: 'text', value: 'bfloat16' } } : {})
  }
}

function nameAttribute(name: string | undefined): AttributeInputs {
  return name === undefined ? {} : { name: { kind: 'text', value: name } }
}
