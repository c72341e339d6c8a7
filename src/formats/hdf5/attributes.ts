import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import type { Library, OpenedFile } from './library.ts'
import { STRING } from './dtype.ts'
import { fixedString, readCString } from './strings.ts'

/** An attribute's value: its elements in order, whatever its shape. */
export type AttributeValue =
  | { readonly kind: 'strings'; readonly values: readonly Uint8Array[]; readonly scalar: boolean }
  | { readonly kind: 'numbers'; readonly values: readonly (number | bigint)[]; readonly scalar: boolean }
  | { readonly kind: 'other' }

/** The attributes of an object; nothing is read until asked. */
export interface Attributes {
  readonly names: readonly string[]
  get(name: string): AttributeValue | undefined
}

/** Values that are numbers are small in every model; larger ones are not looked at. */
export const NUMBER_COUNT = 4096

const INTEGER = 0
const FLOAT = 1
const ENUM = 8

/** @param known the names, where they are known already */
export function attributesOf(
  library: Library,
  file: OpenedFile,
  path: string,
  limits: Limits,
  known?: Iterable<string>,
): Attributes {
  let names = known === undefined ? undefined : [...known]
  const list = (): readonly string[] => {
    names ??= file.call(`the attributes of ${path}`, (module, id) => [...module.get_attribute_names(id, path)])
    return names
  }
  return {
    get names() {
      return list()
    },
    get: (name) => (list().includes(name) ? readAttribute(library, file, path, name, limits) : undefined),
  }
}

function readAttribute(library: Library, file: OpenedFile, path: string, name: string, limits: Limits): AttributeValue {
  const what = `attribute ${name} of ${path}`
  const metadata = file.call(what, (module, id) => module.get_attribute_metadata(id, path, name))
  if (metadata.shape === null) return { kind: 'other' }
  const count = metadata.total_size
  const bytes = metadata.size * count
  // Attributes are never compressed: their bytes (for variable strings: pointers, twice as long in the file) lie there.
  if (bytes > file.source.byteLength || count > limits.tensors) {
    throw new ArtifactError(
      'limit-exceeded',
      `${file.source.name}: ${what} claims ${count} elements and ${bytes} bytes, the file has ${file.source.byteLength}`,
      { file: file.source.file },
    )
  }
  const scalar = metadata.shape.length === 0
  if (metadata.type === STRING)
    return { kind: 'strings', values: readStrings(library, file, path, name, metadata), scalar }
  const isNumber = [INTEGER, FLOAT, ENUM].includes(metadata.type)
  if (!isNumber || count > NUMBER_COUNT) return { kind: 'other' }
  const values = count === 0 ? [] : readNumbers(library, file, path, name, metadata)
  return values === undefined ? { kind: 'other' } : { kind: 'numbers', values, scalar }
}

interface ElementType {
  readonly type: number
  readonly size: number
  readonly total_size: number
  readonly signed: boolean
  readonly vlen: boolean
  readonly strpad?: number
}

function readStrings(library: Library, file: OpenedFile, path: string, name: string, type: ElementType): Uint8Array[] {
  return withData(library, file, path, name, type, (heap, pointer) => {
    const strings: Uint8Array[] = []
    const view = new DataView(heap.buffer, heap.byteOffset)
    for (let i = 0; i < type.total_size; i++) {
      const at = pointer + i * type.size
      strings.push(
        type.vlen
          ? readCString(heap, view.getUint32(at, true))
          : fixedString(heap.slice(at, at + type.size), type.strpad),
      )
    }
    return strings
  })
}

function readNumbers(
  library: Library,
  file: OpenedFile,
  path: string,
  name: string,
  type: ElementType,
): (number | bigint)[] | undefined {
  return withData(library, file, path, name, type, (heap, pointer) => {
    const view = new DataView(heap.buffer, heap.byteOffset + pointer, type.size * type.total_size)
    const values: (number | bigint)[] = []
    for (let i = 0; i < type.total_size; i++) {
      const value = type.type === FLOAT ? floatAt(view, i, type.size) : integerAt(view, i, type)
      if (value === undefined) return undefined
      values.push(value)
    }
    return values
  })
}

export function floatAt(view: DataView, index: number, size: number): number | undefined {
  if (size === 4) return view.getFloat32(index * 4, true)
  return size === 8 ? view.getFloat64(index * 8, true) : undefined
}

export function integerAt(
  view: DataView,
  index: number,
  type: Pick<ElementType, 'size' | 'signed'>,
): number | bigint | undefined {
  const at = index * type.size
  switch (type.size) {
    case 1:
      return type.signed ? view.getInt8(at) : view.getUint8(at)
    case 2:
      return type.signed ? view.getInt16(at, true) : view.getUint16(at, true)
    case 4:
      return type.signed ? view.getInt32(at, true) : view.getUint32(at, true)
    case 8:
      return type.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true)
    default:
      return undefined
  }
}

function withData<T>(
  library: Library,
  file: OpenedFile,
  path: string,
  name: string,
  type: ElementType,
  use: (heap: Uint8Array, pointer: number) => T,
): T {
  const pointer = library.scratch(Math.max(1, type.size * type.total_size))
  const at = BigInt(pointer)
  return file.call(`attribute ${name} of ${path}`, (module, id) => {
    const status = module.get_attribute_data(id, path, name, at)
    if (status < 0) throw new Error('it cannot be read')
    const result = use(module.HEAPU8, pointer)
    if (type.vlen) module.reclaim_vlen_memory(id, path, name, at)
    return result
  })
}
