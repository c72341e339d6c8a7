import { hasHdf5Signature } from '../formats/hdf5/superblock.ts'

/** What a file's first bytes look like, in words that follow "begins like"; null for bytes that say nothing. */
export function contentInWords(head: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 512))
  if (/^\s*<(!doctype|html|head|body)/i.test(text)) return 'an HTML page, perhaps the error page of a download'
  if (/^\s*<\?xml|^\s*<Error>/i.test(text)) return 'an XML document, perhaps the error answer of a download'
  if (/^\s*[{[]/.test(text) && isText(head)) return 'a JSON document'
  if (text.startsWith('PK\x03\x04')) return 'a zip archive'
  if (hasHdf5Signature(head)) return 'an HDF5 file'
  if (text.startsWith('\x1f\x8b')) return 'a gzip archive'
  if (head.every((byte) => byte === 0)) return 'a file of zeros'
  return isText(head) ? 'plain text' : null
}

function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
}
