import { readNames, whyNotActivation, whyNotLayer, whyNotOperation } from '../../test/programs/layers/names.ts'

/** The section of docs/layers.md that says of every name of keras.layers, keras.activations and keras.ops what is done with it. */
export function nameSection(): readonly string[] {
  const { keras, layers, activations, ops } = readNames()
  const operations = Object.entries(ops).map(([name, className]) => [name, whyNotOperation(className)] as const)
  const refused = [
    ...layers.map((name) => [`layers.${name}`, whyNotLayer(name)] as const),
    ...activations.map((name) => [`activations.${name}`, whyNotActivation(name)] as const),
    ...operations.map(([name, why]) => [`ops.${name}`, why] as const),
  ].filter(([, why]) => why !== null)
  const reasons = new Map<string, string[]>()
  for (const [name, why] of refused) reasons.set(why ?? '', [...(reasons.get(why ?? '') ?? []), name])
  const run = (names: readonly (string | null)[]) => names.filter((why) => why === null).length
  return [
    '## Every name',
    '',
    `Keras ${keras} has ${layers.length} layers, of which ${run(layers.map(whyNotLayer))} are run, ${activations.length} activations, of which ` +
      `${run(activations.map(whyNotActivation))} are, and ${operations.length} functions in \`keras.ops\`, of which ` +
      `${run(operations.map(([, why]) => why))} are run where a functional model records them. The others, each by name (a`,
    'model that has one of them is inconclusive, and the report says which one it is):',
    '',
    '| what | why not |',
    '|---|---|',
    ...[...reasons].map(([why, names]) => `| ${names.map((name) => `\`${name}\``).join(', ')} | ${why} |`),
    '',
  ]
}
