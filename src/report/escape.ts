/**
 * The one home of escaping. Names and texts that come out of a model are written by strangers; nothing of them reaches
 * a surface but through a function of this file.
 *
 * Two steps, always in this order: `printable` makes a text harmless wherever lines are read by people or by a runner;
 * the function named after the surface then escapes what that surface would take for markup.
 */

/** Longest name that is shown: longer ones lose their middle. File systems and Keras stay far below. */
export const NAME_CHARS = 160
/** Longest free text that is shown. */
export const TEXT_CHARS = 1200

/**
 * Characters that move the cursor, change direction, or cannot be seen: C0 and C1 controls, DEL, soft hyphen, zero-width
 * characters, line and paragraph separators, bidirectional controls, tags, noncharacters, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fff0}-\u{ffff}]/gu

/** Line breaks and tabs by the escapes everybody knows, all else by code point. */
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text on one line without characters that act or hide; what is replaced stays visible as `\n` or `\u{202e}`.
 *
 * Also defuses what the GitHub runner reads as a command in any output of a step: `::` where a line could begin (a
 * renderer may wrap at any space, and the runner trims), and the older `##[` anywhere.
 */
export function printable(text: string, limit: number = TEXT_CHARS): string {
  return clip(text, limit)
    .replace(UNSEEN, (char) => SHORT[char] ?? codePoint(char))
    .replace(/(^|\s)::/g, '$1\\u{3a}:')
    .replace(/##\[/g, '##\\u{5b}')
}

/** `printable` for a name: shorter. */
export function printableName(name: string): string {
  return printable(name, NAME_CHARS)
}

/** At most `limit` characters, never half of one: the middle is left out, since ends tell names apart. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Only as many code points as could be shown are split off, so that a hostile text costs no more than a short one.
  const head = [...text.slice(0, 2 * limit)]
  if (text.length <= 2 * limit && head.length <= limit) return text
  const tail = [...text.slice(-2 * limit)]
  const left = Math.ceil((limit - 1) / 2)
  const right = limit - 1 - left
  return head.slice(0, left).join('') + '…' + (right > 0 ? tail.slice(-right).join('') : '')
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For HTML text and quoted attribute values. */
export function html(text: string, limit?: number): string {
  return printable(text, limit).replace(/[&<>"']/g, (char) => HTML[char] ?? char)
}

/** For XML 1.0 text and attribute values: as HTML, and no character that XML forbids is left after `printable`. */
export const xml = html

/**
 * For running text in HTML blocks of GitHub's Markdown, within which no Markdown is read: HTML, and a zero-width space
 * wherever GitHub would make a mention, an issue reference, a link, an emoji or a formula out of plain text. Those
 * filters look at rendered text, so an entity alone does not stop them.
 */
export function githubHtml(text: string, limit?: number): string {
  return html(text, limit)
    .replace(/@/g, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\b(gh-)(?=\d)/gi, '$1&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/\b(www)(?=\.)/gi, '$1&#8203;')
    .replace(/:(?=[\w+-]+:)/g, ':&#8203;')
    .replace(/\$/g, '&#36;&#8203;')
}

/** A name as code, within an HTML block: mentions and references are not made inside `<code>`. */
export function htmlCode(name: string): string {
  return `<code>${html(name, NAME_CHARS)}</code>`
}

/** Lines as a fenced block whose fence is longer than any run of backticks inside. */
export function markdownFence(lines: readonly string[], language = ''): string {
  const safe = lines.map((line) => printable(line))
  const longest =
    safe
      .join('\n')
      .match(/`+/g)
      ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [fence + language, ...safe, fence].join('\n')
}

/** A label between double quotes in a Mermaid diagram: everything but plain characters by number. */
export function mermaid(label: string): string {
  return printable(label, 60).replace(/[^A-Za-z0-9 ._/-]/gu, (char) => `#${char.codePointAt(0) ?? 0};`)
}

/** The message of a workflow command (`::error ...::message`). Line breaks between `lines` are kept, encoded. */
export function commandMessage(lines: readonly string[]): string {
  return lines.map((line) => printable(line).replace(/%/g, '%25')).join('%0A')
}

/** A property of a workflow command (`title=`, `file=`). */
export function commandProperty(text: string): string {
  return printable(text, NAME_CHARS * 2)
    .replace(/%/g, '%25')
    .replace(/:/g, '%3A')
    .replace(/,/g, '%2C')
}

/** For the text of a SARIF message, in which `[text](target)` is a link. */
export function sarif(text: string, limit?: number): string {
  return printable(text, limit).replace(/[\\[\]]/g, (char) => `\\${char}`)
}

/**
 * JSON with the same content, in which no character acts on a terminal, a runner or an HTML parser: they stand as
 * `\uXXXX`.
 */
export function json(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSEEN, (char) => (char === '\n' ? char : units(char)))
    .replace(/##\[/g, '##\\u005b')
    .replace(/[<>]/g, units)
}

/** A relative path as a URI reference (SARIF, links): everything but unreserved characters and `/` percent-encoded. */
export function uri(path: string): string {
  return encodeURI(path.replace(/\p{Cs}/gu, '\u{fffd}')).replace(
    /[#?:'()*!]/g,
    (char) => '%' + hex(char.charCodeAt(0)).toUpperCase(),
  )
}

/** An argument for a POSIX shell, quoted only where needed, for commands that people copy. */
export function shell(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replace(/'/g, `'\\''`)}'`
}

function codePoint(char: string): string {
  return `\\u{${hex(char.codePointAt(0) ?? 0)}}`
}

function units(text: string): string {
  return [...Array(text.length).keys()].map((i) => '\\u' + hex(text.charCodeAt(i)).padStart(4, '0')).join('')
}

function hex(value: number): string {
  return value.toString(16)
}
