import { elementCount } from '../../../tensor/tensor.ts'
import { fingerprint64 } from '../../../io/farmhash.ts'
import { known, type KnownCell } from '../cells.ts'
import { exceeded } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, upTo } from './shapes.ts'

/** Texts are byte strings; `latin1` gives each byte a character of its own, so that nothing of them is lost. */
function decoded(text: Uint8Array): string {
  return Buffer.from(text).toString('latin1')
}

function encoded(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function texts(call: OpCall, shape: readonly number[], made: readonly string[]): KnownCell {
  const bytes = made.reduce((sum, text) => sum + text.length, 0)
  if (bytes > GRAPH_LIMITS.textBytes) {
    throw exceeded(call.step, `makes ${bytes} bytes of text, allowed: ${GRAPH_LIMITS.textBytes}`)
  }
  return { kind: 'known', tensor: { dtype: 'string', shape, data: made.map(encoded) } }
}

/** A literal, an escape that means the same in RE2 and here, or a class of both: with one quantifier at most. */
const ESCAPE = String.raw`\\[dDwWstnr.[\]()*+?{}|^$\\/'"-]`
const CLASS = String.raw`\[\^?(?:[^[\]\\\x80-\uffff]|${ESCAPE}|\[:(?:space|punct|digit|alpha|alnum|upper|lower):\])+\]`
const CERTAIN = new RegExp(String.raw`^(?:(?:[\w ,;:'"!#%&@/<>=~\x60-]|${ESCAPE}|${CLASS}|\.)[*+?]?)*$`)
const TOKENS = new RegExp(`${CLASS}|${ESCAPE}|\\.`, 'g')

const POSIX: Readonly<Record<string, string>> = {
  space: String.raw`\t\n\v\f\r `,
  punct: String.raw`!-\/:-@\[-\x60{-~`,
  digit: '0-9',
  alpha: 'A-Za-z',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
}

/** Quantifiers that have no end: each one multiplies what a hostile text can cost. */
const MOST_ENDLESS = 2

/**
 * Patterns are RE2's, which never run away and lack what JavaScript's can do; what both know means the same but for a
 * few details. Only what is certain to mean the same is taken: no groups, no alternatives, no counts.
 * Source: github.com/google/re2/wiki/Syntax.
 */
function patternOf(call: OpCall, pattern: string): string {
  const endless = pattern.match(/[*+]/g)?.length ?? 0
  const inClasses = pattern.match(TOKENS)?.join('').match(/[*+]/g)?.length ?? 0
  if (pattern.length > 1000 || !CERTAIN.test(pattern) || endless - inClasses > MOST_ENDLESS) {
    throw call.unsupported(`attribute pattern: found ${pattern.slice(0, 100)}, which may mean something else here`)
  }
  return pattern.replaceAll(TOKENS, (token) => {
    if (token === '.') return String.raw`[^\n]`
    if (!token.startsWith('[')) return ours(token, String.raw`[\t\n\f\r ]`, '-')
    return token
      .replaceAll(/\[:(\w+):\]/g, (_, name: string) => POSIX[name] ?? '')
      .replaceAll(/\\./g, (escape) => ours(escape, String.raw`\t\n\f\r `, String.raw`\-`))
  })
}

/** An escape in JavaScript's words: RE2's white space is ASCII without the vertical tab, quotes need no escape. */
function ours(escape: string, space: string, dash: string): string {
  const others: Readonly<Record<string, string>> = { '\\s': space, "\\'": "'", '\\"': '"', '\\-': dash }
  return others[escape] ?? escape
}

function replaced(call: OpCall): OpResult {
  const pattern = patternOf(call, call.attrs.text('pattern'))
  const rewrite = call.attrs.text('rewrite')
  if (rewrite.includes('\\'))
    throw call.unsupported(`attribute rewrite: found ${rewrite.slice(0, 100)}, with references`)
  const expression = new RegExp(pattern, call.attrs.bool('replace_global', true) ? 'gu' : 'u')
  const utf8 = new TextDecoder('utf8', { fatal: true, ignoreBOM: true })
  const made = call.texts(0).map((text) => {
    // RE2 goes by characters of UTF-8.
    const characters = utf8.decode(text)
    return Buffer.from(characters.replace(expression, () => rewrite)).toString('latin1')
  })
  return texts(call, call.shape(0), made)
}

/** Splits each text at any character of the delimiter; the result is sparse: places, pieces, dense shape. */
function split(call: OpCall): OpResult {
  const delimiters = new Set(call.has(1) ? decoded(at(call.texts(1), 0)) : ' ')
  const skips = call.attrs.bool('skip_empty', true)
  const rows = call.texts(0).map((text) => {
    const characters = decoded(text)
    if (characters === '') return []
    if (delimiters.size === 0) return [...characters]
    const pieces: string[] = ['']
    for (const character of characters) {
      if (delimiters.has(character)) pieces.push('')
      else pieces[pieces.length - 1] = at(pieces, pieces.length - 1) + character
    }
    return skips ? pieces.filter((piece) => piece !== '') : pieces
  })
  return sparse(call, rows)
}

/** Splits at a separator as a whole; an empty one means runs of white space. */
function splitWhole(call: OpCall): OpResult {
  const separator = decoded(at(call.texts(1), 0))
  const most = call.attrs.int('maxsplit', -1)
  if (most >= 0) throw call.unsupported(`attribute maxsplit: found ${most}, allowed: -1`)
  const rows = call.texts(0).map((text) => {
    if (separator !== '') return decoded(text).split(separator)
    return decoded(text)
      .split(/[\t\n\v\f\r ]+/)
      .filter((piece) => piece !== '')
  })
  return sparse(call, rows)
}

function sparse(call: OpCall, rows: readonly (readonly string[])[]): readonly KnownCell[] {
  const pieces = rows.flat()
  const places = rows.flatMap((row, i) => row.flatMap((_, j) => [i, j]))
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return [
    known('int64', [pieces.length, 2], places),
    texts(call, [pieces.length], pieces),
    known('int64', [2], [rows.length, widest]),
  ]
}

/** Neighbouring texts of each row joined, by every width asked for. Source: tensorflow/core/kernels/string_ngrams_op.cc. */
function ngrams(call: OpCall): OpResult {
  const { attrs } = call
  const [data, splits] = [call.texts(0).map(decoded), call.ints(1)]
  const [separator, left, right] = ['separator', 'left_pad', 'right_pad'].map((name) =>
    Buffer.from(attrs.text(name, '')).toString('latin1'),
  ) as [string, string, string]
  const widths = attrs.ints('ngram_widths')
  const padding = attrs.int('pad_width', 0)
  const made: string[] = []
  const ends = [0]
  for (const row of upTo(splits.length - 1)) {
    const words = data.slice(at(splits, row), at(splits, row + 1))
    const before = made.length
    for (const width of widths) {
      const pad = padding < 0 ? width - 1 : Math.min(padding, width - 1)
      const padded = [...upTo(pad).map(() => left), ...words, ...upTo(pad).map(() => right)]
      for (const from of upTo(Math.max(0, padded.length - width + 1))) {
        made.push(padded.slice(from, from + width).join(separator))
      }
    }
    if (attrs.bool('preserve_short_sequences', false) && made.length === before && words.length > 0) {
      const pad = padding < 0 ? Math.max(...widths) - 1 : padding
      made.push([...upTo(pad).map(() => left), ...words, ...upTo(pad).map(() => right)].join(separator))
    }
    ends.push(made.length)
  }
  return [texts(call, [made.length], made), known(attrs.dtype('Tsplits', 'int64'), [ends.length], ends)]
}

const cased =
  (change: (letter: string) => string, letters: RegExp) =>
  (call: OpCall): OpResult => {
    const encoding = call.attrs.text('encoding', '')
    const made = call
      .texts(0)
      .map((text) =>
        encoding === 'utf-8'
          ? Buffer.from(change(Buffer.from(text).toString('utf8'))).toString('latin1')
          : decoded(text).replaceAll(letters, change),
      )
    return texts(call, call.shape(0), made)
  }

function joined(call: OpCall): OpResult {
  const separator = Buffer.from(call.attrs.text('separator', '')).toString('latin1')
  const shapes = call.inputs.map((_, i) => call.shape(i))
  const shape = shapes.find((each) => each.length > 0) ?? []
  const parts = call.inputs.map((_, i) => call.texts(i).map(decoded))
  const made = upTo(elementCount(shape)).map((i) =>
    parts.map((part) => at(part, part.length === 1 ? 0 : i)).join(separator),
  )
  return texts(call, shape, made)
}

export const STRINGS: OpTable = {
  StaticRegexReplace: replaced,
  StringSplit: split,
  StringSplitV2: splitWhole,
  StringNGrams: ngrams,
  StringLower: cased((letter) => letter.toLowerCase(), /[A-Z]/g),
  StringUpper: cased((letter) => letter.toUpperCase(), /[a-z]/g),
  StringJoin: joined,
  StringToHashBucketFast: (call) => {
    const buckets = BigInt(call.attrs.int('num_buckets'))
    if (buckets < 1n) throw call.malformed(`attribute num_buckets: found ${buckets}, allowed: at least 1`)
    const places = call.texts(0).map((text) => Number(fingerprint64(text) % buckets))
    return known('int64', call.shape(0), places)
  },
}
