import type { Artifact } from '../formats/format.ts'
import type { PythonLoader } from '../runtimes/python/bridge.ts'
import type { PythonSetting } from '../runtimes/python/interpreter.ts'
import { familyPolicyOf } from './families.ts'
import type { GoldenFile, PlannedCheck } from './plan.ts'
import type { Policy } from './policy.ts'

/** Where Python comes from; it is looked for when a model needs it. */
export interface PythonSource {
  find(): PythonSetting
  /** Absolute path that custom objects' modules are looked for in first. */
  readonly folder: string
}

/** What is planned of one artifact with Python, and what is not covered because nothing is there. */
export interface PythonPlan {
  readonly checks: readonly PlannedCheck[]
  readonly notCovered: readonly string[]
}

const WEIGHTS = 'load: its own framework in Python, which loads such weights into a model that its code has built'

/** The loads of an artifact by the framework that it was saved with: one a loader. */
export function planPython(
  artifact: Artifact,
  source: PythonSource | undefined,
  policy: Policy,
  golden: GoldenFile | null,
): PythonPlan {
  const loaders = loadersOf(artifact)
  if (loaders.length === 0) return { checks: [], notCovered: isWeights(artifact) ? [WEIGHTS] : [] }
  if (source === undefined) return { checks: [], notCovered: ['load: its own framework in Python'] }
  const setting = source.find()
  if (setting.kind === 'absent') {
    return { checks: [], notCovered: [`load: its own framework in Python: ${setting.why}`] }
  }
  const family = familyPolicyOf(policy, artifact)
  const customObjects = [...new Set([...(family?.customObjects ?? []), ...policy.customObjects])]
  const base = { stage: 'load', artifact, programOf: null } as const
  const common = { customObjects, golden, folder: source.folder }
  if (setting.kind === 'broken') {
    const python = { ...common, loader: loaders[0] ?? null, broken: setting.why }
    return { checks: [{ ...base, asked: true, python }], notCovered: [] }
  }
  const { python, asked } = setting
  const checks = loaders.map((loader) => ({ ...base, asked, python: { ...common, loader, python } }))
  return { checks, notCovered: [] }
}

function isWeights({ format }: Artifact): boolean {
  return format === 'keras-weights-h5' || format === 'keras-legacy-weights-h5'
}

/** Keras's own part of a SavedModel, from which legacy Keras revives a model; without it there is only the graph. */
const KERAS_METADATA = /(^|\/)keras_metadata\.pb$/

function loadersOf({ format, files }: Artifact): readonly (PythonLoader | null)[] {
  if (format === 'keras' || format === 'keras-h5') return [null]
  if (format === 'tf-checkpoint') return ['checkpoint']
  if (format !== 'saved-model') return []
  return files.some((file) => KERAS_METADATA.test(file)) ? ['saved-model', 'tf_keras'] : ['saved-model']
}
