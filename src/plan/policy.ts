/** What decides verdicts, with every default filled in. Where a value came from is the loader's business. */
export interface Policy {
  /** Where the policy file lies, relative to the workspace, or null. */
  readonly source: string | null
  /** Globs, relative to the workspace: what is looked at, and what of it is left out. */
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
  readonly ifNoModelsFound: 'error' | 'warn' | 'ignore'
  readonly onInconclusive: 'fail' | 'warn' | 'ignore'
  readonly tolerance: TolerancePolicy
  readonly families: readonly FamilyPolicy[]
  readonly waivers: readonly Waiver[]
  /** Modules that export layer definitions, absolute paths. They are run: only the workflow's owner names them. */
  readonly customLayers: readonly string[]
  /** `module:Name` of classes that Keras in Python is given. They are imported, which runs them. */
  readonly customObjects: readonly string[]
  /** `auto`, `off`, or the interpreter that loads models in Python, and who said so. */
  readonly python: string
  readonly pythonFrom: 'input' | 'file' | 'default'
  /** Formats that every model has to survive a trip through; null: those that have words for it. */
  readonly targets: readonly ('keras' | 'keras-h5' | 'tfjs-layers' | 'saved-model' | 'tfjs-graph')[] | null
  readonly seed: number
  /** Rows of each probe batch: two sizes, so that a fixed batch shows. */
  readonly batchSizes: readonly number[]
  /** Production libraries and our own readings that may be witnesses. */
  readonly runtimes: readonly string[]
  readonly timeLimitSeconds: number
  readonly memoryLimitMegabytes: number
  /** What the float64 reference may take on one batch, as foretold; above it, its noise floor is estimated. */
  readonly referenceLimitSeconds: number
  /**
   * Native TensorFlow: used where it is there, installed where it is not, needed by the checks that it takes part in,
   * or left alone.
   */
  readonly nativeTensorflow: 'auto' | 'install' | 'required' | 'off'
}

/** Whether checks that native TensorFlow takes part in are inconclusive without it. */
export function needsTensorflow({ nativeTensorflow }: Policy): boolean {
  return nativeTensorflow === 'install' || nativeTensorflow === 'required'
}

/** `|a - b| <= atol + rtol * |b|`, elementwise. */
export interface Tolerance {
  readonly rtol: number
  readonly atol: number
}

export interface TolerancePolicy {
  /** By dtype of the output, or of the narrowest declared lossy step. */
  readonly byDType: Readonly<Record<'float64' | 'float32' | 'float16' | 'bfloat16', Tolerance>>
  /** By output name; wins over the dtype. */
  readonly byOutput: Readonly<Record<string, Tolerance>>
}

/** Artifacts that claim to be the same model. */
export interface FamilyPolicy {
  readonly name: string
  /** Globs relative to the workspace. */
  readonly members: readonly string[]
  readonly golden: string | null
  /** Recorded outputs of further signatures of SavedModels, by the signature's name. */
  readonly goldens?: Readonly<Record<string, string>>
  /** The signature that SavedModels are run by, compared and converted, instead of the one that servers run. */
  readonly signature?: string
  /** All tags of the graph that is meant, where a SavedModel holds several. */
  readonly tags?: readonly string[]
  /** Loss that a member is known to have, by glob: `models/tfjs-uint8/**` -> `uint8`. */
  readonly lossy: Readonly<Record<string, 'float16' | 'bfloat16' | 'uint8' | 'uint16'>>
  readonly tolerance: Tolerance | null
  /** As those of the policy, for members of this family alone. */
  readonly customObjects?: readonly string[]
}

/** An accepted deviation. Without a reason and an end it is not accepted. */
export interface Waiver {
  /** `<artifact glob>:<stage>` or `<artifact glob>:*`. */
  readonly check: string
  readonly reason: string
  /** ISO date; from the day after on the waiver is a failure of its own. */
  readonly expires: string
}
