import type { Attr, GraphFunction } from '../../formats/tensorflow/graph.ts'
import type { Signature } from '../../tensor/signature.ts'

/**
 * What one signature of a TensorFlow graph computes: functions inlined, dead nodes gone, steps in an order in which
 * each comes after what it reads. Plain data.
 */
export interface GraphProgram {
  readonly kind: 'graph'
  /** Whose operators the steps are; TensorFlow's where it does not say. */
  readonly dialect?: 'onnx'
  readonly signature: Signature
  /** Arguments are the signature's inputs, results its outputs, both in the order of `signature`. */
  readonly body: GraphBody
  /** Stored tensor of each variable that the program mentions, by the name of the step that stands for it. */
  readonly variables: ReadonlyMap<string, string>
  /** Functions that the stored graph has not: what freezing made of loops that it spelled out. */
  readonly functions?: ReadonlyMap<string, GraphFunction>
}

/** The program itself, or a function that a loop or a branch runs. */
export interface GraphBody {
  readonly arity: number
  readonly steps: readonly GraphStep[]
  readonly results: readonly Slot[]
}

/** One node of the graph. Nodes that came from an inlined function bear the names of the calls before their own. */
export interface GraphStep {
  readonly name: string
  readonly op: string
  readonly inputs: readonly Slot[]
  readonly attrs: ReadonlyMap<string, Attr>
  /** Functions that the step runs itself, by attribute: `cond`, `body`, `then_branch`, `branches/0`. */
  readonly bodies: ReadonlyMap<string, GraphBody>
  /** Version of the operator set that the op is of, for languages in which its meaning depends on it. */
  readonly version?: number
  /** The file that a hash table is filled from; the step's inputs are what it holds, keys and values. */
  readonly file?: TableFile
  /** How many outputs the file gives names to, for languages in which an op makes as many as it is asked for. */
  readonly outputs?: number
}

/** A file of the artifact, and how its lines make a table. */
export interface TableFile {
  /** Relative to the artifact's folder. */
  readonly path: string
  /** Of the node that reads it (`InitializeTableFromTextFileV2`). */
  readonly attrs: ReadonlyMap<string, Attr>
}

/** Output `output` of a step before; step {@link ARGUMENT} stands for the body's arguments. */
export interface Slot {
  readonly step: number
  readonly output: number
}

export const ARGUMENT = -1

/** Stands for an input that is left out, where an op has further ones behind it. */
export const ABSENT: Slot = { step: -2, output: 0 }

/** Op of a step that reads a stored tensor which the graph itself does not treat as a variable. */
export const STORED = 'VariableV2'
