import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, WeightClass } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import { count, counted, figure, figures, size } from './figures.ts'
import { leading } from './findings.ts'

/** Artifacts and checks in the words of every form. Texts are raw: forms escape them. */

const CLASSES: readonly WeightClass[] = ['identical', 'relaid', 'cast', 'quantized', 'folded', 'different']

/** `29 of 29 tensors, 1 of 1 output, 24 probes`; empty where the check has none of these. */
export function coverage(check: Check): string {
  const { tensors, outputs, probes } = check.coverage
  return [
    ...(tensors[1] > 0 ? [`${ratio(tensors)} ${tensors[1] === 1 ? 'tensor' : 'tensors'}`] : []),
    ...(outputs[1] > 0 ? [`${ratio(outputs)} ${outputs[1] === 1 ? 'output' : 'outputs'}`] : []),
    ...(probes > 0 ? [counted(probes, 'probe')] : []),
  ].join(', ')
}

function ratio([compared, all]: readonly [number, number]): string {
  return compared === all ? count(all) : `${count(compared)} of ${count(all)}`
}

/** `27 identical, 2 different`; best class first. */
export function classes(check: Check): string {
  return classCounts(check)
    .map(([name, tensors]) => `${count(tensors)} ${name}`)
    .join(', ')
}

export function classCounts(check: Check): readonly (readonly [WeightClass, number])[] {
  return CLASSES.flatMap((name) => {
    const tensors = check.weights[name] ?? 0
    return tensors > 0 ? [[name, tensors] as const] : []
  })
}

/** `Keras 3 model, 67.5 kB, 24 tensors, 1,862 parameters`. */
export function facts(artifact: ArtifactReport): string {
  return [
    formatName(artifact.format),
    size(artifact.bytes),
    ...(artifact.tensors > 0 ? [counted(artifact.tensors, 'tensor')] : []),
    ...(artifact.parameters > 0 ? [counted(artifact.parameters, 'parameter')] : []),
  ].join(', ')
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  keras: 'Keras 3 model',
  'keras-h5': 'Keras HDF5 model',
  'keras-weights-h5': 'Keras 3 weights',
  'keras-legacy-weights-h5': 'Keras HDF5 weights',
  'tfjs-layers': 'TF.js layers model',
  'tfjs-graph': 'TF.js graph model',
  'saved-model': 'TensorFlow SavedModel',
  'tf-checkpoint': 'TensorFlow checkpoint',
  'frozen-graph': 'TensorFlow frozen graph',
  onnx: 'ONNX model',
  tflite: 'TFLite model',
  safetensors: 'safetensors file',
  npz: 'numpy archive',
  pickle: 'pickle file',
  'git-lfs': 'Git LFS pointer',
}

/** A format as people call it. */
export function formatName(id: string): string {
  return Object.hasOwn(FORMAT_NAMES, id) ? (FORMAT_NAMES[id] ?? id) : id
}

/** Stage and title, which for some checks are one. */
export function titleOf(check: Check): string {
  return check.title === check.stage ? check.stage : `${check.stage}: ${check.title}`
}

/** What happened to an artifact, in a few words: the cause, or what was covered. */
export function verdictInWords(artifact: ArtifactReport): string {
  const lead = leading(artifact)
  if (lead) return lead.finding ? causeText(lead.finding.cause).title : lead.check.reason
  if (artifact.checks.length === 0) return 'Nothing was checked'
  if (artifact.checks.some((check) => check.waived)) return 'Accepted by the policy'
  const ran = artifact.checks.some((check) => check.coverage.outputs[0] > 0)
  const compared = artifact.checks.some((check) => classCounts(check).length > 0)
  if (compared) return ran ? 'Same weights, same answers' : 'Same weights'
  return ran ? 'Same answers' : 'Whole and consistent'
}

/** `largest difference 0.124, relative L2 1.41`: the best known figures, at most `limit` of them. */
export function figuresLine(metrics: Finding['metrics'], limit = 4): string {
  return figures(metrics)
    .filter(({ known }) => known)
    .slice(0, limit)
    .map(({ name, value }) => `${name} ${value}`)
    .join(', ')
}

/** The largest difference as one figure for a table, or a dash. */
export function worstFigure(artifact: ArtifactReport): string {
  const all = artifact.checks.flatMap((check) => {
    const value = check.worst?.metrics['max_abs']
    return value === undefined ? [] : [value]
  })
  if (all.length === 0) return '–'
  return all.includes(null) ? 'not finite' : figure(Math.max(...all.map((value) => value ?? 0)))
}
