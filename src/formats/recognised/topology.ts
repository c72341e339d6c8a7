const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d])
const BOM = [0xef, 0xbb, 0xbf]

/**
 * Whether a file's first bytes may be those of a TF.js `model.json`: an object that names one of its keys early.
 * Most of a repository's files are not even objects, so that is looked at first.
 */
export function mayBeTopology(head: Uint8Array): boolean {
  let at = BOM.every((byte, i) => head[i] === byte) ? BOM.length : 0
  while (SPACES.has(head[at] ?? 0)) at++
  if (head[at] !== 0x7b) return false
  return /"(modelTopology|weightsManifest|format)"/.test(new TextDecoder('latin1').decode(head))
}
