/** The known word that a text was most likely meant to be, or undefined where none is near. */
export function nearest(text: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(text.length / 3))
  const ranked = words
    .map((word) => ({ word, distance: distance(text.toLowerCase().replaceAll('_', '-'), word.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.word
}

/** Levenshtein: insertions, deletions and substitutions. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(substituted, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
