import { ArtifactError } from '../../evidence/errors.ts'
import type { Format } from '../format.ts'
import { matchOnnx } from './match.ts'
import { openOnnx } from './read.ts'

/** ONNX models, with tensors inside or in files beside them. Source of the format: onnx.proto, onnx/docs/IR.md. */
export const onnx: Format = {
  id: 'onnx',
  title: 'ONNX model',
  match: (candidate) => Promise.resolve().then(() => matchOnnx(candidate)),
  open: (artifact, limits) => Promise.resolve().then(() => openOnnx(artifact, limits)),
  write: () => Promise.reject(new ArtifactError('not-expressible', 'ONNX models are not written by this version')),
}
