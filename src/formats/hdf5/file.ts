import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { attributesOf } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { openDataset } from './dataset.ts'
import type { Dataset, DatasetContext } from './dataset.ts'
import { listGroup } from './group-members.ts'
import type { Member } from './group-members.ts'
import { loadHdf5 } from './library.ts'
import type { OpenedFile } from './library.ts'
import { DATATYPE_MESSAGE, LAYOUT_MESSAGE, readObjectHeader } from './object-header.ts'
import type { Message } from './object-header.ts'
import { rootAddress } from './peek.ts'
import { assertOrdered } from './plain-groups.ts'
import { readTidyHeader } from './plain-header.ts'
import { plainReader } from './plain.ts'
import { NotPlain } from './plain-types.ts'
import { readSuperblock } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/** An HDF5 file: its tree, found in one walk; values and attributes are read when asked for. */
export interface Hdf5File {
  readonly source: ByteSource
  /** Whether the HDF5 library was needed. */
  readonly isPlain: boolean
  /** Groups and datasets by path without leading `/`, parents before children; the root is ''. */
  readonly groups: ReadonlyMap<string, Attributes>
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Links by path; none is ever followed. */
  readonly links: ReadonlyMap<string, Link>
  /** What the file itself shows: links, content that cannot be read, bytes after the end. Reads values that may have checksums. */
  verify(): readonly Finding[]
  close(): void
}

/** A link that is no object of this file. `target` is for messages: `"../other.h5": /path`. */
export type Link = Exclude<Member, { readonly kind: 'object' }>

/** What object headers alone do not tell: by the HDF5 library, or without it where the file is plain. */
interface Reader {
  attributes(path: string, messages: readonly Message[], known: Iterable<string> | undefined): Attributes
  dataset(path: string, messages: readonly Message[]): Dataset
  members(path: string): Map<string, Member>
  /** Whether the library reads, which verifies checksums, of headers and of values. */
  readonly isLibrary: boolean
  close(): void
}

interface Walk {
  readonly source: ByteSource
  readonly superblock: Superblock
  readonly limits: Limits
  readonly reader: Reader
  readonly groups: Map<string, Attributes>
  readonly datasets: Map<string, Dataset>
  readonly links: Map<string, Link>
}

/**
 * Opens an HDF5 file and walks its tree. Takes the source over: it is closed with the file, or where opening fails.
 * @param by `library` reads with the HDF5 library also what can be read without
 * @throws ArtifactError `empty-file`, `malformed`, `truncated-file`, `limit-exceeded` (depth, count, sizes)
 */
export async function openHdf5(source: ByteSource, limits: Limits, by: 'any' | 'library' = 'any'): Promise<Hdf5File> {
  try {
    const superblock = readSuperblock(source)
    const plain = by === 'library' ? undefined : walkPlainly(source, superblock, limits)
    if (plain !== undefined) return fileOf(plain)
    const reader = await libraryReader(source, superblock, limits)
    try {
      return fileOf(walkFile(source, superblock, limits, reader))
    } catch (error) {
      reader.close()
      throw error
    }
  } catch (error) {
    source.close()
    throw error
  }
}

function fileOf(walk: Walk): Hdf5File {
  const { source, groups, datasets, links, reader } = walk
  const close = (): void => {
    reader.close()
    source.close()
  }
  return { source, isPlain: !reader.isLibrary, groups, datasets, links, verify: () => verifyFile(walk), close }
}

/** Nothing where the file is not plain, or broken: the library then says how. */
function walkPlainly(source: ByteSource, superblock: Superblock, limits: Limits): Walk | undefined {
  const { attributes, dataset } = plainReader(source, superblock, limits)
  const reader: Reader = {
    attributes: (_path, messages) => {
      assertOrdered(source, superblock, messages)
      return attributes(messages)
    },
    dataset,
    members: () => {
      throw new NotPlain('members')
    },
    isLibrary: false,
    close: () => undefined,
  }
  try {
    return walkFile(source, superblock, limits, reader)
  } catch (error) {
    if (error instanceof NotPlain || error instanceof ArtifactError) return undefined
    throw error
  }
}

async function libraryReader(source: ByteSource, superblock: Superblock, limits: Limits): Promise<Reader> {
  const library = await loadHdf5()
  const file = library.open(source, superblock)
  const context: DatasetContext = { library, file, superblock, limits }
  return {
    attributes: (path, _messages, known) => attributesOf(library, file, path, limits, known),
    dataset: (path, messages) => openDataset(context, path, messages),
    members: (path) => askForMembers(file, path),
    isLibrary: true,
    close: file.close,
  }
}

function walkFile(source: ByteSource, superblock: Superblock, limits: Limits, reader: Reader): Walk {
  const walk = { source, superblock, limits, reader, groups: new Map(), datasets: new Map(), links: new Map() }
  visitGroup(walk, '/', rootAddress(source, superblock), [])
  return walk
}

/** `ancestors` are the addresses of the groups on the way: a group that is its own descendant has no end. */
function visitGroup(walk: Walk, path: string, address: number, ancestors: readonly number[]): void {
  const { source, limits, reader } = walk
  if (ancestors.includes(address)) throw refused(source, path, 'malformed', 'is a group inside itself')
  if (ancestors.length > limits.depth) {
    throw refused(source, path, 'limit-exceeded', `lies deeper than ${limits.depth} groups`)
  }
  const messages = headerOf(walk, address)
  const listing = listGroup({ source, superblock: walk.superblock }, messages)
  if (listing === undefined) throw refused(source, path, 'malformed', 'is no group')
  walk.groups.set(path.slice(1), reader.attributes(path, messages, listing.attributes ?? undefined))
  const members = listing.members ?? reader.members(path)
  for (const [name, member] of [...members].sort(byName)) {
    if (!isPlainName(name, limits)) {
      const shown = JSON.stringify(name.slice(0, 200))
      throw refused(source, path, 'malformed', `has a member with the unusable name ${shown}`)
    }
    assertCount(walk)
    visitMember(walk, `${path === '/' ? '' : path}/${name}`, member, [...ancestors, address])
  }
}

function visitMember(walk: Walk, path: string, member: Member, ancestors: readonly number[]): void {
  if (member.kind !== 'object') {
    walk.links.set(path.slice(1), member)
    return
  }
  const messages = headerOf(walk, member.address)
  if (messages.some(({ type }) => type === LAYOUT_MESSAGE)) {
    walk.datasets.set(path.slice(1), walk.reader.dataset(path, messages))
  } else if (!messages.some(({ type }) => type === DATATYPE_MESSAGE)) {
    visitGroup(walk, path, member.address, ancestors)
  }
  // What is left are datatypes with a name of their own: they hold no values.
}

function headerOf({ source, superblock, reader }: Walk, address: number): Message[] {
  return (reader.isLibrary ? readObjectHeader : readTidyHeader)(source, superblock, address)
}

/** Members of a group in dense storage (Keras writes none): the library is asked for each. */
function askForMembers(file: OpenedFile, path: string): Map<string, Member> {
  const names = file.call(path, (module, id) => module.get_names(id, path, false))
  return new Map(names.map((name) => [name, askForMember(file, `${path === '/' ? '' : path}/${name}`)]))
}

function askForMember(file: OpenedFile, path: string): Member {
  const external = file.call(path, (module, id) => module.get_external_link(id, path))
  // The library gives an empty object where the link is none of the kind.
  if ('filename' in external) {
    return { kind: 'external', target: `${JSON.stringify(external.filename)}: ${external.obj_path}` }
  }
  const soft = file.call(path, (module, id) => module.get_symbolic_link(id, path))
  if (typeof soft === 'string') return { kind: 'soft', target: soft }
  const reference = file.call(path, (module, id) => module.create_object_reference(id, path))
  return { kind: 'object', address: Number(new DataView(Uint8Array.from(reference).buffer).getBigUint64(0, true)) }
}

/** The library's own order of names: by bytes. */
function byName([a]: readonly [string, Member], [b]: readonly [string, Member]): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function assertCount(walk: Walk): void {
  const count = walk.groups.size + walk.datasets.size + walk.links.size
  if (count <= 2 * walk.limits.tensors) return
  throw refused(walk.source, '/', 'limit-exceeded', `holds more than ${2 * walk.limits.tensors} objects`)
}

/** HDF5's own names have no `/`; a link that has one, or is called `.`, would be resolved as something else. */
function isPlainName(name: string, limits: Limits): boolean {
  return name !== '' && name !== '.' && !name.includes('/') && name.length <= limits.nameBytes
}

function verifyFile(walk: Walk): Finding[] {
  const { source, reader } = walk
  const findings: Finding[] = [...walk.links].map(([path, link]) => linkFinding(source, path, link))
  for (const dataset of walk.datasets.values()) {
    if (dataset.readable) {
      if (reader.isLibrary) findings.push(...readThrough(dataset.entry))
      if (!dataset.stored) findings.push(unstored(source, dataset.entry.name))
    } else findings.push(dataset.reason.toFinding())
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

function unstored(source: ByteSource, path: string): Finding {
  return {
    cause: 'missing-tensor',
    severity: 'error',
    message: `${source.name}: ${path} has a shape and no values: they were never written, and every reader sees zeros`,
    file: source.file,
    tensor: path,
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
