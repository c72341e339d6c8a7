/** The least bytes that make a file recognisable as a format. */

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

export function bytes(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const pieces = parts.map((part) =>
    typeof part === 'number' ? Uint8Array.of(part) : typeof part === 'string' ? text(part) : part,
  )
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** A protobuf field of wire type 2. */
export function field(number: number, content: string | Uint8Array): Uint8Array {
  const body = typeof content === 'string' ? text(content) : content
  return bytes(number * 8 + 2, body.length, body)
}

/** A zip's first local header, which is all that recognition reads. */
export function zipHead(name: string): Uint8Array {
  return bytes('PK\x03\x04', new Uint8Array(22), name.length, 0, 0, 0, name, 'content')
}

export const ONNX = bytes(8, 8, field(2, 'pytorch'), field(7, 'graph'))
export const TFLITE = bytes(0x1c, 0, 0, 0, 'TFL3', new Uint8Array(20))
export const FROZEN = field(1, bytes(field(1, 'input'), field(2, 'Placeholder')))
export const SAFETENSORS = bytes(2, new Uint8Array(7), '{}')
export const CHECKPOINT_INDEX = bytes(new Uint8Array(48), 0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb)
export const GRAPH_MODEL = JSON.stringify({
  format: 'graph-model',
  modelTopology: { node: [] },
  weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: [] }],
})

export function pointer(size = 67494): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize ${size}\n`
}
