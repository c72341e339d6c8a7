import type { FormatId, Artifact, Candidate } from '../format.ts'
import { openFileSource } from '../../io/sources.ts'
import { ArtifactError } from '../../evidence/errors.ts'
import type { ByteSource } from '../../io/source.ts'
import { peekHdf5, type Peeked, type PeekedGroup } from './peek.ts'

type KerasHdf5 = Extract<FormatId, 'keras-h5' | 'keras-weights-h5' | 'keras-legacy-weights-h5'>

/** Groups that are looked into for variables; the first layer of any model has some. */
const MOST_GROUPS = 20_000

/**
 * Which of Keras's HDF5 formats a file is, by its content; undefined for other HDF5 files.
 * Sources: keras/src/legacy/saving/legacy_h5_format.py, keras/src/saving/saving_lib.py.
 * @throws ArtifactError where the file is damaged, or too large or unusual to tell
 */
export function kerasKind(source: ByteSource): KerasHdf5 | undefined {
  const file = peekHdf5(source)
  const root = file.group(file.root)
  if (root === undefined) return undefined
  if (root.attributes.has('model_config')) return 'keras-h5'
  const weights = memberGroup(file, root, 'model_weights')
  if (hasLayerNames(root) || (weights !== undefined && hasLayerNames(weights))) return 'keras-legacy-weights-h5'
  return holdsVariables(file, root, source) ? 'keras-weights-h5' : undefined
}

/** A file as an artifact of `format`, or undefined where it is another kind of file. Three formats ask in turn. */
export async function matchKind(candidate: Candidate, format: KerasHdf5): Promise<Artifact | undefined> {
  let kind = asked.get(candidate)
  if (kind === undefined) {
    kind = lookAt(candidate)
    asked.set(candidate, kind)
  }
  if ((await kind) !== format) return undefined
  return { path: candidate.path, absolute: candidate.absolute, format, files: [candidate.path] }
}

const asked = new WeakMap<Candidate, Promise<KerasHdf5 | undefined>>()

async function lookAt(candidate: Candidate): Promise<KerasHdf5 | undefined> {
  const source = openFileSource(candidate.absolute, candidate.path)
  try {
    return kerasKind(source)
  } finally {
    source.close()
  }
}

/** Keras 3 keeps the variables of every layer in a group `vars`, at whatever depth. */
function holdsVariables(file: Peeked, root: PeekedGroup, source: ByteSource): boolean {
  const seen = new Set<number>([file.root])
  const open = [root]
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    if (memberGroup(file, group, 'vars') !== undefined) return true
    for (const address of group.members.values()) {
      if (seen.has(address)) continue
      seen.add(address)
      if (seen.size > MOST_GROUPS) {
        const message = `${source.name}: holds more than ${MOST_GROUPS} objects, none of which is a Keras variable so far`
        throw new ArtifactError('limit-exceeded', message, { file: source.file })
      }
      const member = file.group(address)
      if (member !== undefined) open.push(member)
    }
  }
  return false
}

function memberGroup(file: Peeked, { members }: PeekedGroup, name: string): PeekedGroup | undefined {
  const address = members.get(name)
  return address === undefined ? undefined : file.group(address)
}

/** Keras splits a list of names that is too long for one attribute: `layer_names0`, `layer_names1`, ... */
function hasLayerNames({ attributes }: PeekedGroup): boolean {
  return attributes.has('layer_names') || attributes.has('layer_names0')
}
