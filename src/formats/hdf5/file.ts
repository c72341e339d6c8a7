import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { attributesOf } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { openDataset } from './dataset.ts'
import type { Dataset, DatasetContext } from './dataset.ts'
import { loadHdf5 } from './library.ts'
import { readSuperblock } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/** An HDF5 file: its tree, found in one walk; values and attributes are read when asked for. */
export interface Hdf5File {
  readonly source: ByteSource
  /** Groups and datasets by path without leading `/`, parents before children; the root is ''. */
  readonly groups: ReadonlyMap<string, Attributes>
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Links by path; none is ever followed. */
  readonly links: ReadonlyMap<string, Link>
  /** What the file itself shows: links, content that cannot be read, bytes after the end. Reads all values once. */
  verify(): readonly Finding[]
  close(): void
}

export interface Link {
  readonly kind: 'external' | 'soft' | 'unknown'
  /** For messages: `"../other.h5": /path`. */
  readonly target: string
}

interface Walk extends DatasetContext {
  readonly groups: Map<string, Attributes>
  readonly datasets: Map<string, Dataset>
  readonly links: Map<string, Link>
}

/** h5wasm's numbers for what an object is (H5G_obj_t). */
const GROUP = 0
const DATASET = 1
const NAMED_DATATYPE = 2

/**
 * Opens an HDF5 file and walks its tree. Takes the source over: it is closed with the file, or where opening fails.
 * @throws ArtifactError `empty-file`, `malformed`, `truncated-file`, `limit-exceeded` (depth, count, sizes)
 */
export async function openHdf5(source: ByteSource, limits: Limits): Promise<Hdf5File> {
  try {
    const superblock = readSuperblock(source)
    const library = await loadHdf5()
    const file = library.open(source, superblock)
    const walk: Walk = { library, file, superblock, limits, groups: new Map(), datasets: new Map(), links: new Map() }
    const close = (): void => {
      file.close()
      source.close()
    }
    try {
      visitGroup(walk, '/', [])
    } catch (error) {
      close()
      throw error
    }
    const { groups, datasets, links } = walk
    return { source, groups, datasets, links, verify: () => verifyFile(walk), close }
  } catch (error) {
    source.close()
    throw error
  }
}

/** `ancestors` are the addresses of the groups on the way: a group that is its own descendant has no end. */
function visitGroup(walk: Walk, path: string, ancestors: readonly bigint[]): void {
  const { file, limits } = walk
  const address = addressOf(walk, path)
  if (ancestors.includes(address)) throw refused(file.source, path, 'malformed', 'is a group inside itself')
  if (ancestors.length > limits.depth) {
    throw refused(file.source, path, 'limit-exceeded', `lies deeper than ${limits.depth} groups`)
  }
  walk.groups.set(path.slice(1), attributesOf(walk.library, file, path, limits))
  const names = file.call(path, (module, id) => module.get_names(id, path, false))
  for (const name of names) {
    if (!isPlainName(name, limits)) {
      throw refused(
        file.source,
        path,
        'malformed',
        `has a member with the unusable name ${JSON.stringify(name.slice(0, 200))}`,
      )
    }
    assertCount(walk)
    visitMember(walk, `${path === '/' ? '' : path}/${name}`, [...ancestors, address])
  }
}

function visitMember(walk: Walk, path: string, ancestors: readonly bigint[]): void {
  const { file } = walk
  const external = file.call(path, (module, id) => module.get_external_link(id, path))
  // The library gives an empty object where the link is none of the kind.
  if ('filename' in external) {
    walk.links.set(path.slice(1), {
      kind: 'external',
      target: `${JSON.stringify(external.filename)}: ${external.obj_path}`,
    })
    return
  }
  const soft = file.call(path, (module, id) => module.get_symbolic_link(id, path))
  if (typeof soft === 'string') {
    walk.links.set(path.slice(1), { kind: 'soft', target: soft })
    return
  }
  const type = file.call(path, (module, id) => module.get_type(id, path))
  if (type === GROUP) visitGroup(walk, path, ancestors)
  else if (type === DATASET) {
    walk.datasets.set(path.slice(1), openDataset(walk, path, Number(addressOf(walk, path))))
  } else if (type !== NAMED_DATATYPE) {
    walk.links.set(path.slice(1), { kind: 'unknown', target: 'nothing that HDF5 knows' })
  }
}

function addressOf(walk: Walk, path: string): bigint {
  const reference = walk.file.call(path, (module, id) => module.create_object_reference(id, path))
  return new DataView(Uint8Array.from(reference).buffer).getBigUint64(0, true)
}

function assertCount(walk: Walk): void {
  const count = walk.groups.size + walk.datasets.size + walk.links.size
  if (count <= 2 * walk.limits.tensors) return
  throw refused(walk.file.source, '/', 'limit-exceeded', `holds more than ${2 * walk.limits.tensors} objects`)
}

/** HDF5's own names have no `/`; a link that has one, or is called `.`, would be resolved as something else. */
function isPlainName(name: string, limits: Limits): boolean {
  return name !== '' && name !== '.' && !name.includes('/') && name.length <= limits.nameBytes
}

function verifyFile(walk: Walk): Finding[] {
  const { source } = walk.file
  const findings: Finding[] = [...walk.links].map(([path, link]) => linkFinding(source, path, link))
  for (const dataset of walk.datasets.values()) {
    if (dataset.readable) findings.push(...readThrough(dataset.entry))
    else findings.push(dataset.reason.toFinding())
  }
  findings.push(...trailingBytes(source, walk.superblock))
  return findings
}

function linkFinding(source: ByteSource, path: string, link: Link): Finding {
  const where = { severity: 'error', file: source.file, tensor: path } as const
  return link.kind === 'external'
    ? {
        ...where,
        cause: 'hdf5-external-link',
        message: `${source.name}: ${path} is an external link to ${link.target}; it is not followed. Store the values in this file.`,
      }
    : {
        ...where,
        cause: 'unread-content',
        message: `${source.name}: ${path} is ${link.kind === 'soft' ? 'a soft' : 'a'} link to ${link.target}; it is not followed, and Keras refuses files with links. Store the values under this name.`,
      }
}

/** Reads all values: checksums of the file (Fletcher-32) and broken compressed chunks show only then. */
function readThrough(entry: TensorEntry): Finding[] {
  try {
    let bytes = 0
    for (const chunk of entry.chunks()) bytes += chunk.byteLength
    if (bytes === entry.byteLength) return []
    const message = `${entry.name}: ${entry.byteLength} bytes are promised, ${bytes} came`
    return [{ cause: 'malformed', severity: 'error', message, tensor: entry.name }]
  } catch (error) {
    if (error instanceof ArtifactError) return [{ ...error.toFinding(), tensor: entry.name }]
    throw error
  }
}

function trailingBytes(source: ByteSource, superblock: Superblock): Finding[] {
  const extra = source.byteLength - superblock.end
  if (extra <= 0) return []
  return [
    {
      cause: 'trailing-bytes',
      severity: 'error',
      file: source.file,
      message: `${source.name}: ${extra} bytes follow the end of the HDF5 file at ${superblock.end}; nothing reads them.`,
      metrics: { bytes: extra },
    },
  ]
}

function refused(source: ByteSource, path: string, code: 'malformed' | 'limit-exceeded', why: string): ArtifactError {
  // A path may be as long as its nesting: its end tells enough.
  const shown = path.length > 200 ? `...${path.slice(-200)}` : path
  return new ArtifactError(code, `${source.name}: ${shown} ${why}`, { file: source.file })
}
