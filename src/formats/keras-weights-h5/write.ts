import { ArtifactError } from '../../evidence/errors.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { AttributeInputs, Hdf5Writer } from '../hdf5/writer.ts'

/**
 * Writes variables as Keras 3's H5IOStore does: each under its path, the owning layer's name as attribute `name` of
 * its `vars` group, bfloat16 as marked pairs of bytes. Keras also makes empty groups for layers without variables; it
 * loads files without them just the same.
 * @throws ArtifactError `not-expressible` where a name is not of the form `<path>/vars/<number>`
 */
export function writeStore(writer: Hdf5Writer, weights: readonly TensorEntry[]): void {
  const named = new Set<string>()
  for (const entry of weights) {
    const group = entry.name.slice(0, entry.name.lastIndexOf('/'))
    if (group !== 'vars' && !group.endsWith('/vars')) {
      throw new ArtifactError('not-expressible', `${entry.name}: Keras 3 keeps variables as <path>/vars/<number>`, {
        tensor: entry.name,
      })
    }
    if (!named.has(group)) writer.group(group, nameOf(entry))
    named.add(group)
    writer.dataset(entry.name, entry, entry.dtype === 'bfloat16' ? { dtype: { kind: 'text', value: 'bfloat16' } } : {})
  }
}

function nameOf({ owner }: TensorEntry): AttributeInputs {
  return owner === undefined ? {} : { name: { kind: 'text', value: owner } }
}
