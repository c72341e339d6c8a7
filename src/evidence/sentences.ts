/** A text as a sentence: with a full stop, unless it ends as a sentence already. */
export function ended(text: string): string {
  const plain = text.trimEnd()
  return plain === '' || /[.!?…:][)"'`»]?$/.test(plain) ? plain : `${plain}.`
}

/** Texts of whatever origin as sentences, one after the other: none ends twice, and none runs into the next. */
export function sentences(...texts: readonly string[]): string {
  return texts
    .map(ended)
    .filter((text) => text !== '')
    .join(' ')
}

/** A text with a heading before it (`layer encoder: ...`), which is not said twice. */
export function headed(heading: string, text: string): string {
  return text.startsWith(`${heading}: `) ? text : `${heading}: ${text}`
}
