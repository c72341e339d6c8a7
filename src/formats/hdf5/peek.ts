import { ArtifactError } from '../../evidence/errors.ts'
import { readBytes } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import { listGroup } from './group-members.ts'
import type { Member } from './group-members.ts'
import { readObjectHeader } from './object-header.ts'
import { readSuperblock, readUnsigned } from './superblock.ts'
import type { Superblock } from './superblock.ts'

/**
 * Names of attributes and members, read without the HDF5 library: enough to tell what kind of file it is. Finding
 * models happens in the main process, where nobody could stop a library that a hostile file sends into a loop; here
 * every step is bounded.
 */
export interface PeekedGroup {
  readonly attributes: ReadonlySet<string>
  /** Members that are hard links, with the address of their object header. */
  readonly members: ReadonlyMap<string, number>
}

export interface Peeked {
  readonly root: number
  /** The group at an address; undefined where the object there is no group. @throws ArtifactError */
  group(address: number): PeekedGroup | undefined
}

/** @throws ArtifactError as {@link readSuperblock} does */
export function peekHdf5(source: ByteSource): Peeked {
  const superblock = readSuperblock(source)
  return {
    root: rootAddress(source, superblock),
    group(address) {
      const listing = listGroup({ source, superblock }, readObjectHeader(source, superblock, address))
      if (listing === undefined) return undefined
      const { attributes, members } = listing
      if (attributes === null || members === null) throw dense(source)
      return { attributes, members: new Map([...members].flatMap(([name, member]) => hardLink(name, member))) }
    },
  }
}

/** Versions 0 and 1 hold the root's symbol table entry, whose second field is the address; 2 and 3 the address itself. */
export function rootAddress(source: ByteSource, { start, offsetSize }: Superblock): number {
  const version = readBytes(source, start + 8, 1)[0] ?? 0
  const at = version < 2 ? 24 + 4 * version + 5 * offsetSize : 12 + 3 * offsetSize
  return readUnsigned(readBytes(source, start + at, offsetSize), 0, offsetSize)
}

function hardLink(name: string, member: Member): [string, number][] {
  return member.kind === 'object' ? [[name, member.address]] : []
}

function dense(source: ByteSource): ArtifactError {
  const why = 'keeps the names of a group in a form (dense storage) that recognition does not read'
  return new ArtifactError('malformed', `${source.name}: ${why}`, { file: source.file })
}
