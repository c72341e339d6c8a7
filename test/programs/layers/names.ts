import { readFileSync } from 'node:fs'
import { knowsActivation } from '../../../src/programs/layers/activations.ts'
import { OPERATION_PREFIX } from '../../../src/programs/layers/names.ts'
import { kerasClassNames } from '../../../src/programs/layers/registry.ts'

/** Every public name of three modules of Keras, as tools/conformance/names.py wrote them down. */
export interface Names {
  readonly keras: string
  readonly layers: readonly string[]
  readonly activations: readonly string[]
  /** With the class that a functional model stores; null where a function is none there. */
  readonly ops: Readonly<Record<string, string | null>>
}

export function readNames(): Names {
  return JSON.parse(readFileSync(new URL('../../fixtures/conformance/names.json', import.meta.url), 'utf8')) as Names
}

const known: ReadonlySet<string> = new Set(kerasClassNames())

/** Other names of classes, under which nothing is stored. */
const ALIASES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['1D', '2D', '3D'].flatMap((rank) => [
      [`AvgPool${rank}`, `AveragePooling${rank}`],
      [`MaxPool${rank}`, `MaxPooling${rank}`],
      [`GlobalAvgPool${rank}`, `GlobalAveragePooling${rank}`],
      [`GlobalMaxPool${rank}`, `GlobalMaxPooling${rank}`],
      [`Convolution${rank}`, `Conv${rank}`],
      [`Convolution${rank}Transpose`, `Conv${rank}Transpose`],
      [`SeparableConvolution${rank}`, `SeparableConv${rank}`],
    ]),
  ),
  GroupQueryAttention: 'GroupedQueryAttention',
}

const FOREIGN = 'holds a program of another framework, which is never run'
const BASE = 'a base class: models hold what is made of it'

const LAYERS: Readonly<Record<string, string>> = {
  FlaxLayer: FOREIGN,
  JaxLayer: FOREIGN,
  TFSMLayer: FOREIGN,
  TorchModuleWrapper: FOREIGN,
  Lambda: 'holds code, which is never run',
  Layer: BASE,
  Wrapper: BASE,
}

/** Why a layer is not run, or null where it is. @throws Error where nobody knows it. */
export function whyNotLayer(name: string): string | null {
  const reason = LAYERS[name]
  if (reason !== undefined) return reason
  if (known.has(ALIASES[name] ?? name)) return null
  throw new Error(`keras.layers.${name}: neither known nor refused for a reason`)
}

export function whyNotActivation(name: string): string | null {
  if (knowsActivation(name)) return null
  throw new Error(`keras.activations.${name} is not known`)
}

const CODE = 'runs a Python function, which is never run here'
const COMPLEX = 'complex numbers are not computed with'
const SETTLED = 'gives eigenvectors, whose signs are not determined'
const BITS = 'gives other numbers in float64 than in float32: it looks at the bits of floats'
const OPEN = 'the shape of its result depends on the numbers'
const RANDOM = 'draws random numbers, which no two executors draw alike'
const ALIGNED = 'sums over, or searches, all alignments of a sequence: a loss, computed in training, or its decoding'
const BROKEN = 'Keras 3.15 cannot run it itself: its call asks the backend for a function that is not there'
const PLAIN = 'is no layer of a functional model, which stores what it gives'

/** Reasons, with the operations that they hold for, by the class that is stored. */
const REASONS: readonly (readonly [reason: string, classes: string])[] = [
  [CODE, 'AssociativeScan Cond ForiLoop JVP Map Scan Switch VectorizedMap WhileLoop'],
  [COMPLEX, 'Angle Polar ViewAsComplex ViewAsReal'],
  [SETTLED, 'Eig Eigh'],
  [BITS, 'Nextafter View'],
  [OPEN, 'Arange Unique'],
  [BROKEN, 'Histogram'],
  [RANDOM, 'ElasticTransform'],
  [ALIGNED, 'CTCDecode CTCLoss'],
]

/** Why an operation is not run where a functional model records it, or null where it is. @throws Error where nobody knows. */
export function whyNotOperation(className: string | null): string | null {
  if (className === null) return PLAIN
  if (known.has(OPERATION_PREFIX + className)) return null
  const reason = REASONS.find(([, classes]) => classes.split(' ').includes(className))?.[0]
  if (reason === undefined) throw new Error(`keras.ops, ${className}: neither known nor refused for a reason`)
  return reason
}

/** Classes that are refused for a reason. */
export function refusedClasses(): readonly string[] {
  return REASONS.flatMap(([, classes]) => classes.split(' '))
}
