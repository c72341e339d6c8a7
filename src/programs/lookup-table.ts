/** A table that a program looks words or numbers up in. Numbers are written as decimal texts. */
export interface LookupTable {
  /** Path of the layer, or name of the node. */
  readonly name: string
  /** Whether keys or values are texts. */
  readonly words: boolean
  readonly keys: readonly string[]
  /** As many as keys. */
  readonly values: readonly string[]
  /** Inputs of the program whose elements are its keys as they come. */
  readonly inputs: readonly string[]
  /** Looking up anything else is an error. */
  readonly closed: boolean
  /** Inverse document frequencies by index, for a layer that weighs words by them. */
  readonly weights: readonly number[] | null
}
