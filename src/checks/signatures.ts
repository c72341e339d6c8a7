import type { Finding } from '../evidence/finding.ts'
import type { Signature, TensorSpec } from '../tensor/signature.ts'

/** Holds what a graph takes and gives on one side of a hop against the other: names, types, shapes. */
export function compareSignatures(
  expected: Signature,
  found: Signature,
  where: string,
  place: { readonly file: string; readonly hop: number },
): readonly Finding[] {
  const sides = [
    ['input', expected.inputs, found.inputs],
    ['output', expected.outputs, found.outputs],
  ] as const
  return sides.flatMap(([side, one, other]) => {
    const names = new Set([...one, ...other].map(({ name }) => name))
    return [...names].flatMap((name): Finding[] => {
      const [a, b] = [one, other].map((specs) => inWords(specs.find((spec) => spec.name === name)))
      if (a === b) return []
      const message = `${place.file}: the ${side} ${name} of its signature is ${a}, and ${b} in ${where}.`
      return [{ cause: 'config-differs', severity: 'error', message, ...place }]
    })
  })
}

function inWords(spec: TensorSpec | undefined): string {
  if (spec === undefined) return 'not there'
  return `${spec.dtype} ${spec.shape === null ? 'of any rank' : `[${spec.shape.join(', ')}]`}`
}
