import { elementCount, type Tensor } from '../../tensor/tensor.ts'
import type { LookupTable } from '../lookup-table.ts'
import { stepsOf } from './freeze.ts'
import { ARGUMENT, type GraphBody, type GraphProgram, type GraphStep, type Slot } from './program.ts'

const TABLES: ReadonlySet<string> = new Set(['HashTable', 'HashTableV2', 'MutableHashTable', 'MutableHashTableV2'])
const FINDS: ReadonlySet<string> = new Set(['LookupTableFind', 'LookupTableFindV2'])

/** Hash tables of a graph whose contents stand in it as constants, or in a file beside it. */
export function graphTables({ body, signature }: GraphProgram): readonly LookupTable[] {
  const bodies = new Set([body, ...stepsOf(body).flatMap(({ bodies: inner }) => [...inner.values()])])
  return [...bodies].flatMap((inside) =>
    inside.steps.flatMap((step, place) => {
      if (!TABLES.has(step.op)) return []
      const [keys, values] = step.inputs.map((slot) => constantAt(inside, slot))
      if (keys === undefined || values === undefined || keys === null || values === null) return []
      const inputs = inside === body ? argumentsOf(body, place).flatMap((at) => signature.inputs[at]?.name ?? []) : []
      return [
        {
          name: step.name,
          words: keys.dtype === 'string' || values.dtype === 'string',
          keys: elements(keys),
          values: elements(values),
          inputs,
          closed: false,
          weights: null,
        },
      ]
    }),
  )
}

/** Whether a constant of the graph is a list of just these numbers in float32. */
export function holdsFloats({ body }: GraphProgram, numbers: readonly number[]): boolean {
  const wanted = Float32Array.from(numbers)
  return stepsOf(body).some(({ attrs }) => {
    const attr = attrs.get('value')
    if (attr?.kind !== 'tensor' || attr.value.dtype !== 'float32' || elementCount(attr.value.shape) !== wanted.length) {
      return false
    }
    const found = attr.value.data as Float32Array
    return wanted.every((number, i) => number === found[i])
  })
}

function constantAt({ steps }: GraphBody, { step, output }: Slot): Tensor | null {
  const attr = output === 0 && steps[step]?.op === 'Const' ? steps[step].attrs.get('value') : undefined
  return attr?.kind === 'tensor' ? attr.value : null
}

function elements({ data }: Tensor): readonly string[] {
  if (ArrayBuffer.isView(data)) return Array.from(data as ArrayLike<number | bigint>, String)
  const decoder = new TextDecoder()
  return data.map((text) => decoder.decode(text))
}

/** Arguments whose own elements are looked up in the table at a place. */
function argumentsOf(body: GraphBody, place: number): readonly number[] {
  const finds = body.steps.filter(({ op, inputs: [table] }) => FINDS.has(op) && table?.step === place)
  return [...new Set(finds.flatMap(({ inputs: [, keys] }) => (keys === undefined ? [] : argumentBehind(body, keys))))]
}

const PASSING: ReadonlySet<string> = new Set(['Cast', 'Reshape', 'ExpandDims', 'Squeeze'])
const MOST_STEPS = 8

function argumentBehind({ steps }: GraphBody, from: Slot): readonly number[] {
  let slot = from
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (slot.step === ARGUMENT) return [slot.output]
    const step: GraphStep | undefined = steps[slot.step]
    const [first] = step?.inputs ?? []
    if (step === undefined || first === undefined || !PASSING.has(step.op)) return []
    slot = first
  }
  return []
}
