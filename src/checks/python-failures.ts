import type { Cause, Finding } from '../evidence/finding.ts'
import { ended } from '../evidence/sentences.ts'
import { layersOf, type Artifact } from '../formats/format.ts'
import type { Policy } from '../plan/policy.ts'
import { legacyFaults } from '../programs/layers/dialects/legacy-loading.ts'
import type { Layer } from '../programs/layers/program.ts'
import { inPython, type PythonLoader } from '../runtimes/python/bridge.ts'
import type { PythonAtHand } from '../runtimes/python/interpreter.ts'
import type { PythonError, PythonFailure } from '../runtimes/python/loads.ts'
import type { PythonLimits } from '../runtimes/python/process.ts'
import { isOfLayers, type Runnable } from './open.ts'
import type { Evidence } from './verdict.ts'

export type Result = Omit<Evidence, 'stage' | 'title'>

/** Share of the time limit of all checks that loading twice in Python may take. */
const SHARE_OF_TIME = 3 / 4

/** What Python may take. */
export function limitsOf({ timeLimitSeconds, memoryLimitMegabytes }: Policy): PythonLimits {
  return { seconds: Math.max(1, Math.floor(timeLimitSeconds * SHARE_OF_TIME)), megabytes: memoryLimitMegabytes }
}

/** What was asked of Python, as far as its failing depends on it. */
export interface Asked {
  readonly loader: PythonLoader
  readonly python: PythonAtHand
}

interface Failure {
  readonly cause: Cause
  readonly words: string
  readonly fix?: string
}

/** What each way of failing is called. None of them is a pass. */
const FAILURES: Readonly<Record<PythonFailure, Failure>> = {
  import: { cause: 'no-runtime', words: 'cannot be imported' },
  'custom-object': {
    cause: 'not-loadable',
    words: 'was not given what `custom-objects` names',
    fix: 'Name classes as module:Name; modules are looked for in the folder that is checked, then where Python finds packages.',
  },
  refused: {
    cause: 'not-loadable',
    words: 'refuses it, and safe mode is never switched off here',
    fix: 'Replace Lambda layers by registered classes, and name those with `custom-objects`.',
  },
  'unknown-class': { cause: 'not-loadable', words: 'does not load it, for want of a class' },
  package: {
    cause: 'no-runtime',
    words: 'lacks a package that loading it takes',
    fix: 'Install it beside the framework.',
  },
  load: {
    cause: 'not-loadable',
    words: 'does not load it',
    fix: 'Name its own classes with `custom-objects` (module:Name), and install the version that it was saved with.',
  },
  run: { cause: 'unsupported-operation', words: 'loads it and cannot run it' },
  limit: { cause: 'no-runtime', words: 'would hand back more than is looked at' },
  memory: { cause: 'memory-limit', words: 'found not enough memory' },
  crash: { cause: 'crashed', words: 'was ended by what it ran' },
}

/** The same of what holds no program: nothing in it can be the framework's own fault, or anybody's but the file's. */
export function checkpointFailure(artifact: Artifact, { what, message }: PythonError): Finding {
  const { cause, words, fix } = FAILURES[what]
  return warning(
    { artifact },
    cause,
    `${inPython('checkpoint')} ${words}: ${message}`,
    what === 'load' ? undefined : fix,
  )
}

/**
 * Why its framework made nothing of a model. It is held against the file where the framework refuses what is all its own;
 * else it is a warning, since somebody may have to say more first, or install something else.
 */
export function pythonFailure(opened: Runnable, error: PythonError, asked: Asked): Finding {
  const { path } = opened.artifact
  const { cause, words, fix } = FAILURES[error.what]
  const said = `${inPython(asked.loader)} ${words}`
  const saved = error.what === 'load' ? ownVersion(opened, asked) : null
  if (saved !== null) {
    const own = asked.loader === 'saved-model' ? 'it knows every op' : "every class in it is the framework's own"
    const all = `though ${own}, and it was saved by version ${saved}`
    return {
      cause,
      severity: 'error',
      file: path,
      message: ended(`${path}: ${said}, ${all}: ${error.message}`),
      fix: 'Save it again, in a form that its framework loads, and load it once before it is committed.',
    }
  }
  const help = error.what === 'unknown-class' ? wayOut(opened, error, asked) : fix
  return warning(opened, cause, `${said}: ${error.message}`, help)
}

/** Something that kept its framework from looking at a model. */
export function warning(
  { artifact: { path } }: Pick<Runnable, 'artifact'>,
  cause: Cause,
  what: string,
  fix?: string,
): Finding {
  const message = ended(`${path}: ${what}`)
  return { cause, severity: 'warning', file: path, message, ...(fix === undefined ? {} : { fix }) }
}

/** What is said where nobody looked. */
export function nobody({ artifact }: Pick<Runnable, 'artifact'>, finding: Finding): Result {
  return {
    witnesses: [artifact.path, 'no loader'],
    coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 },
    findings: [finding],
    agreed: '',
  }
}

/** What the interpreter cannot import and the loader needs, in words, or null; where no version is noted, it has to try. */
export function lacking(loader: PythonLoader, { command: [interpreter], versions }: PythonAtHand): string | null {
  const { keras = '', tf_keras: legacy, tensorflow } = versions
  const lack = (what: string): string => `${interpreter} cannot import ${what}`
  if (loader === 'saved-model' || loader === 'checkpoint') return tensorflow === undefined ? lack('tensorflow') : null
  const isUnknown = keras === 'unknown'
  if (loader === 'keras') return keras.startsWith('3.') || isUnknown ? null : lack('Keras 3 (`keras`)')
  return legacy !== undefined || keras.startsWith('2.') || isUnknown ? null : lack('legacy Keras (`tf_keras`)')
}

export function missing({ artifact: { path } }: Pick<Runnable, 'artifact'>, why: string): Finding {
  return {
    cause: 'no-runtime',
    severity: 'warning',
    file: path,
    message: ended(`${path}: it was not loaded by its own framework: ${why}`),
    fix: 'Install the framework in a step before this one and name its interpreter with `python`, or say `python: off`.',
  }
}

/** Names that one finding gives. */
const SHOWN = 8

/** Which custom objects would do, as `module:Name`. */
function wayOut(opened: Runnable, { customObject }: PythonError, { loader, python }: Asked): string {
  if (loader === 'saved-model')
    return 'Install the package that registers the op, and name something of it with `custom-objects`.'
  const names = [...new Set([...objectsIn(opened), ...(customObject === undefined ? [] : [customObject])])]
  if (names.length > 0) {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
    return `Name them: \`custom-objects: ${names.slice(0, SHOWN).join(' ')}\`${more}. A module is one that this Python can import, or a file in the folder that is checked.`
  }
  const saved = opened.model.metadata['keras_version']
  const version = typeof saved === 'string' && saved !== '' ? ` (${saved})` : ''
  const installed = (loader === 'keras' ? python.versions.keras : python.versions.tf_keras) ?? 'another one'
  return `Install the version that it was saved with${version}; ${installed} is installed. Or name the class with \`custom-objects\` (module:Name).`
}

/** What a model names that is not Keras's own, and what of Keras's own its file names so that Keras does not find it. */
function objectsIn(opened: Runnable): readonly string[] {
  if (!isOfLayers(opened)) return []
  const { root } = opened.bound.program
  const own = layersIn(root).flatMap(({ origin }) => {
    if (origin === null || /^(tf_)?keras(\.|$)/.test(origin.module ?? '')) return []
    return [`${origin.module ?? '<module>'}:${origin.className}`]
  })
  const isLegacy = opened.artifact.format === 'keras-h5' && layersOf(opened.model)?.dialect === 'keras3'
  const faults = isLegacy ? legacyFaults(root) : []
  const named = faults.flatMap(({ customObject }) => {
    const [, module, name] = /: ([\w.]+)\.(\w+)$/.exec(customObject ?? '') ?? []
    return module === undefined || name === undefined ? [] : [`${module}:${name}`]
  })
  return [...own, ...named]
}

function layersIn(layer: Layer): readonly Layer[] {
  const inner = [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)]
  return [layer, ...inner.flatMap(layersIn)]
}

/**
 * The version of the framework that saved a model, where all of it is the framework's own and what is installed is as new:
 * then nothing but the file can be the reason. Else null.
 */
function ownVersion(opened: Runnable, { loader, python }: Asked): string | null {
  const { versions } = python
  if (loader === 'saved-model') {
    const saver = opened.model.metadata['tensorflow_version']
    return typeof saver === 'string' && isAsNew(versions.tensorflow, saver) ? saver : null
  }
  if (!isOfLayers(opened) || versions.tensorflow === undefined) return null
  const saved = opened.model.metadata['keras_version']
  const installed = loader === 'keras' ? versions.keras : (versions.tf_keras ?? versions.keras)
  const isOwn = opened.bound.unknown.length === 0 && objectsIn(opened).length === 0
  return isOwn && typeof saved === 'string' && isAsNew(installed, saved) ? saved : null
}

function isAsNew(installed: string | undefined, saved: string): boolean {
  const [a, b] = [installed ?? '', saved].map((text) => /^(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number))
  if (a === undefined || b === undefined) return false
  const at = a.findIndex((part, place) => part !== b[place])
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0)
}
