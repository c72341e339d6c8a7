/** String paddings of HDF5 (H5T_str_t): ended by a NUL, filled with NULs, filled with spaces. */
const NULL_TERMINATED = 0
const SPACE_PADDED = 2

/** A fixed-length string without its padding. */
export function fixedString(bytes: Uint8Array, padding: number | undefined): Uint8Array {
  if (padding === NULL_TERMINATED) {
    const end = bytes.indexOf(0)
    return end === -1 ? bytes : bytes.subarray(0, end)
  }
  const filler = padding === SPACE_PADDED ? 0x20 : 0
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === filler) end--
  return bytes.subarray(0, end)
}

/** A copy of the C string at `pointer`; a null pointer is HDF5's empty variable-length string. */
export function readCString(heap: Uint8Array, pointer: number): Uint8Array {
  if (pointer === 0) return new Uint8Array(0)
  const end = heap.indexOf(0, pointer)
  return heap.slice(pointer, end === -1 ? heap.length : end)
}
