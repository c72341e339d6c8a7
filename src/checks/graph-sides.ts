import type { Loss } from '../compare/tolerance.ts'
import type { Runnable } from './open.ts'

/** Two programs, one of them a graph at least, that ran on the same probes. */
export interface GraphSides {
  readonly expected: Runnable
  readonly found: Runnable
  readonly names: { readonly expected: string; readonly found: string }
  readonly loss: Loss | null
  readonly file: string
  readonly hop?: number
  /** Who it is that the two part from, where messages have not said it. */
  readonly witness?: string
}
