import type { Tensor } from '../tensor/tensor.ts'
import type { Feeds } from './runtime.ts'

/** The values of an input. @throws RangeError where there are none */
export function fed(feeds: Feeds, name: string): Tensor {
  const tensor = feeds.get(name)
  if (tensor === undefined) throw new RangeError(`no values for the input ${name}`)
  return tensor
}
