// Writes src/formats/tf-checkpoint/crc32c-wasm.ts: the inner loop of CRC-32C as WebAssembly with SIMD. Same bytes on every run.
//   node tools/crc32c/build.mjs [--check]
//
// How it works. The checksum is linear: with A the step over one zero byte, byte i of n adds A^(n-i) m[i]. So a block of
// 128 bytes may be replaced by other 128 bytes, added (exclusive or) to the block after it, without a change of the sum.
// A block is eight vectors of 16 bytes. Bytes j of the vectors 0, 2, 4, 6 (and of 1, 3, 5, 7) lie 32 bytes apart; four such
// bytes x together add G x, where the columns of G are A^(-32k) times the bits of byte k, and G can be inverted. What has
// to be added to the same four bytes of the next block is F x with F = G^-1 A^128 G: a matrix of 32 by 32 bits, which
// is looked up by half bytes, 16 columns of a block at a time (i8x16.swizzle).
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import prettier from 'prettier'
import wabt from 'wabt'

const POLYNOMIAL = 0x82f63b78
const BLOCK = 128
const APART = 32
const VECTOR = 16
/** Room for the folded block, behind the tables. */
const TABLE_BYTES = 32 * VECTOR
const DATA_AT = 1024

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const target = join(root, 'src', 'formats', 'tf-checkpoint', 'crc32c-wasm.ts')
const text = await prettier.format(await module(), { ...(await prettier.resolveConfig(target)), filepath: target })
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/formats/tf-checkpoint/crc32c-wasm.ts is not what tools/crc32c/build.mjs writes: run it.')
  process.exitCode = 1
}

async function module() {
  const parsed = (await wabt()).parseWat('crc32c.wat', source(), { simd: true })
  const { buffer } = parsed.toBinary({})
  parsed.destroy()
  return `// Made by tools/crc32c/build.mjs, which says how it works. Do not edit.

/** Exports \`memory\` (128 KiB) and \`fold(blocks)\`. */
export const CRC32C_WASM = '${Buffer.from(buffer).toString('base64')}'
/** Where the blocks lie, and, after \`fold\`, the one block that stands for all of them. */
export const DATA_AT = ${DATA_AT}
/** Bytes of a block. */
export const BLOCK_BYTES = ${BLOCK}
`
}

/** The module as text: \`fold(blocks)\` folds the blocks from DATA_AT on, at least one, into the first. */
function source() {
  const names = Array.from({ length: 8 }, (_, i) => `$r${i}`)
  const at = (i) => DATA_AT + i * VECTOR
  return `(module
  (memory (export "memory") 2 2)
  (data (i32.const 0) "${[...tables()].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')}")
  (func (export "fold") (param $blocks i32)
    (local $at i32) (local $end i32) (local $low v128)
    ${[...names, ...half('l'), ...half('h'), ...['$o0', '$o1', '$o2', '$o3']].map((name) => `(local ${name} v128)`).join(' ')}
    (local.set $low (v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f))
    (local.set $end (i32.mul (i32.sub (local.get $blocks) (i32.const 1)) (i32.const ${BLOCK})))
    ${names.map((name, i) => `(local.set ${name} (v128.load offset=${at(i)} (i32.const 0)))`).join('\n    ')}
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $at (i32.add (local.get $at) (i32.const ${BLOCK})))
      ${step([0, 2, 4, 6], at)}
      ${step([1, 3, 5, 7], at)}
      (br $next)))
    ${names.map((name, i) => `(v128.store offset=${at(i)} (i32.const 0) (local.get ${name}))`).join('\n    ')}))`
}

function half(which) {
  return [0, 1, 2, 3].map((k) => `$${which}${k}`)
}

/** Four vectors, folded, and added to the four at the same places of the next block. */
function step(vectors, at) {
  const halves = vectors.flatMap((i, k) => [
    `(local.set $l${k} (v128.and (local.get $r${i}) (local.get $low)))`,
    `(local.set $h${k} (v128.and (i16x8.shr_u (local.get $r${i}) (i32.const 4)) (local.get $low)))`,
  ])
  const sums = vectors.map((i, out) => {
    const parts = [0, 1, 2, 3].flatMap((k) =>
      ['l', 'h'].map((which, high) => {
        const table = ((k * 2 + high) * 4 + out) * VECTOR
        return `(i8x16.swizzle (v128.load offset=${table} (i32.const 0)) (local.get $${which}${k}))`
      }),
    )
    const next = `(v128.load offset=${at(i)} (local.get $at))`
    return `(local.set $r${i} ${[next, ...parts].reduce((sum, part) => `(v128.xor ${sum} ${part})`)})`
  })
  return [...halves, ...sums].join('\n      ')
}

/** Table ((k * 2 + high) * 4 + out): what half a byte of vector k (the upper one where \`high\`) adds to byte \`out\`. */
function tables() {
  const fold = foldMatrix()
  const bytes = new Uint8Array(TABLE_BYTES)
  for (let k = 0; k < 4; k++)
    for (let high = 0; high < 2; high++)
      for (let value = 0; value < 16; value++) {
        const image = apply(fold, (value << (8 * k + 4 * high)) >>> 0)
        for (let out = 0; out < 4; out++)
          bytes[((k * 2 + high) * 4 + out) * VECTOR + value] = (image >>> (8 * out)) & 0xff
      }
  return bytes
}

/** Matrices of bits: 32 columns, bit i of a number is row i. */
function foldMatrix() {
  const step = unit().map((bit) => {
    let crc = bit
    for (let i = 0; i < 8; i++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
    return crc >>> 0
  })
  const back = power(inverse(step), APART)
  const gather = [0, 1, 2, 3].flatMap((k) => power(back, k).slice(0, 8))
  return multiply(inverse(gather), multiply(power(step, BLOCK), gather))
}

function unit() {
  return Array.from({ length: 32 }, (_, i) => (1 << i) >>> 0)
}

function apply(matrix, bits) {
  return matrix.reduce((sum, column, i) => ((bits >>> i) & 1 ? sum ^ column : sum), 0) >>> 0
}

function multiply(a, b) {
  return b.map((column) => apply(a, column))
}

function power(matrix, exponent) {
  return Array.from({ length: exponent }).reduce((product) => multiply(matrix, product), unit())
}

function inverse(matrix) {
  const [left, right] = [[...matrix], unit()]
  for (let bit = 0; bit < 32; bit++) {
    const pivot = left.findIndex((column, i) => i >= bit && (column >>> bit) & 1)
    if (pivot < 0) throw new Error('the matrix has no inverse')
    for (const columns of [left, right]) [columns[bit], columns[pivot]] = [columns[pivot], columns[bit]]
    for (let i = 0; i < 32; i++) {
      if (i === bit || ((left[i] >>> bit) & 1) === 0) continue
      left[i] = (left[i] ^ left[bit]) >>> 0
      right[i] = (right[i] ^ right[bit]) >>> 0
    }
  }
  return right
}
