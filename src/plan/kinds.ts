import type { Artifact, FormatId } from '../formats/format.ts'

/** Formats that hold a program of layers; a round trip goes through each of them. */
export const WHOLE: readonly FormatId[] = ['keras', 'keras-h5', 'tfjs-layers']

/** TensorFlow's formats, best witness of the weights first. */
export const TENSORFLOW: readonly FormatId[] = ['saved-model', 'tf-checkpoint', 'tfjs-graph', 'frozen-graph']

/** Formats that hold a graph, signatures and all: round trips of a graph go through them. */
export const GRAPHS: readonly FormatId[] = ['saved-model', 'tfjs-graph']

/** Whether a format holds a program of any kind. */
export function canRun(artifact: Artifact): boolean {
  return hasProgram(artifact) || isGraph(artifact) || artifact.format === 'onnx'
}

/** Whether a format holds a program of layers besides its weights. */
export function hasProgram(artifact: Artifact): boolean {
  return WHOLE.some((format) => format === artifact.format)
}

/** Whether a format is one of TensorFlow's that holds a graph. */
export function isGraph({ format }: Artifact): boolean {
  return format === 'saved-model' || format === 'tfjs-graph' || format === 'frozen-graph'
}

/** Whether a format is one of TensorFlow's, whose names for variables stand beside the tensors. */
export function isTensorFlow({ format }: Artifact): boolean {
  return TENSORFLOW.some((other) => other === format)
}

/** Whether a graph's weights stand in it as constants, under the names of its nodes: converters fold them. */
export function holdsConstants({ format }: { readonly format: string }): boolean {
  return format === 'tfjs-graph' || format === 'frozen-graph'
}
