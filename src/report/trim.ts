/**
 * Markdown of ours cut at the end of a line so that it takes at most `budget` bytes with everything closed that was
 * open (fences, tables, lists, details) and `note` below. Knows only what our own renderers write: an element opens and closes
 * at the beginning of a line.
 */
export function trimMarkdown(text: string, budget: number, note: string): string {
  const room = budget - Buffer.byteLength(`\n\n${note}\n`, 'utf8')
  const kept: string[] = []
  let open: readonly string[] = []
  let used = 0
  let fit = { lines: 0, open }
  for (const line of text.split('\n')) {
    used += Buffer.byteLength(line, 'utf8') + 1
    if (used > room) break
    kept.push(line)
    open = afterLine(open, line)
    if (used + Buffer.byteLength(closing(open), 'utf8') <= room) fit = { lines: kept.length, open }
  }
  return [...kept.slice(0, fit.lines), closing(fit.open), note, ''].join('\n')
}

const ELEMENTS = ['details', 'table', 'ul']

/** What is open after a line, innermost last: element names, or a fence as it was opened. */
function afterLine(open: readonly string[], line: string): readonly string[] {
  const innermost = open.at(-1)
  if (innermost?.startsWith('`')) return line === innermost ? open.slice(0, -1) : open
  const fence = /^`{3,}/.exec(line)?.[0]
  if (fence !== undefined) return [...open, fence]
  const element = ELEMENTS.find((name) => line.startsWith(`<${name}>`) || line.startsWith(`<${name} `))
  if (element !== undefined) return [...open, element]
  return innermost !== undefined && line === `</${innermost}>` ? open.slice(0, -1) : open
}

/** Closes from the inside out; a blank line lets Markdown begin again after HTML. */
function closing(open: readonly string[]): string {
  return open
    .toReversed()
    .map((name) => (name.startsWith('`') ? `${name}\n` : `</${name}>\n`))
    .join('\n')
}
