import type { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lendCpuKernels, lendCpuKernelsWhere, type IsWrong } from './borrow.ts'
import { loadNative, type NativeNode } from './native.ts'
import { findPackage } from './own-package.ts'
import type { Tf } from './tf.ts'

/** The kernels that this process computes with. */
export interface Kernels {
  readonly tf: Tf
  readonly id: 'wasm' | 'tensorflow'
  /** `tf.node` where the kernels are native TensorFlow's. */
  readonly node?: NativeNode
  /** For people and reports: `TF.js 4.22.0 (wasm, simd)`. */
  readonly title: string
  /** What was tried and did not work, in words; empty where nothing was. */
  readonly notes: readonly string[]
  /** Kernels that are lacking here, or wrong, and that TF.js's cpu kernels stand in for, each on its own. */
  readonly borrowed: readonly string[]
  /** Operations of ours that these kernels compute wrongly and that are computed in JavaScript instead. */
  readonly mended: ReadonlySet<string>
}

/** What is asked for: it may be used, is to be installed, has to be there already, is not used. */
export type NativeTensorflow = 'auto' | 'install' | 'required' | 'off'

export interface KernelOptions {
  /** All but `off`, the default, take native TensorFlow where it can be loaded. */
  readonly nativeTensorflow?: NativeTensorflow
}

/**
 * What TF.js 4.22's wasm kernels do wrongly, measured against float64 (test/ops/tfjs/kernels.test.ts shows each).
 * - sign: 0 for magnitudes below 1e-7 and for NaN.  - sin, cos: absolute errors of 3e-7, no range reduction.
 * - log1p: 0 below 6e-8.  - maximum, minimum, clip: NaN is lost.  - softplus: exp(x) for log1p(exp(x)) below -13.9.
 */
const MENDED_ON_WASM = ['sign', 'sin', 'cos', 'log1p', 'softplus', 'clip', 'maximum', 'minimum', 'mod']

/**
 * Kernels that give other numbers than the cpu kernels and than float64 do, in whole: transposed convolution of volumes,
 * and their max pooling with padding; dilation; the places of maxima, which take none below 0. Reversing booleans writes
 * four bytes for each, beyond the end of what they lie in: whatever runs afterwards may fail.
 */
const WRONG_ON_WASM = ['Conv3DBackpropInputV2', 'Dilation2D', 'MaxPool3D', 'MaxPoolWithArgmax', 'Reverse']

const isType =
  (input: string, ...types: readonly string[]): IsWrong =>
  (inputs) =>
    types.includes(inputs[input]?.dtype ?? '')

/**
 * They add a bias along the channels alone. `tensorflowjs_converter` fuses what broadcasts otherwise (all of EfficientNet);
 * cpu and WebGL kernels compute that.
 */
const isOtherBias: IsWrong = ({ bias }) => bias !== undefined && bias.shape.length !== 1

/**
 * Kernels that are wrong for some types: those of booleans write or read beyond their end, integers are taken for floats or
 * given out as such, casts to booleans leave other numbers than 0 and 1, texts are not compared.
 */
const WRONG_ON_WASM_WHERE: Readonly<Record<string, IsWrong>> = {
  Cast: (_inputs, attrs) => attrs?.['dtype'] === 'bool',
  ClipByValue: isType('x', 'int32'),
  FusedConv2D: isOtherBias,
  FusedDepthwiseConv2D: isOtherBias,
  // A bias of a transposed product is added at other places.
  _FusedMatMul: (inputs, attrs) =>
    isOtherBias(inputs, attrs) ||
    (inputs['bias'] !== undefined && (attrs?.['transposeA'] === true || attrs?.['transposeB'] === true)),
  Equal: isType('a', 'string'),
  NotEqual: isType('a', 'string'),
  OneHot: (_inputs, attrs) => attrs?.['dtype'] !== 'int32',
  ResizeNearestNeighbor: isType('images', 'int32'),
  Select: (inputs) => inputs['t']?.dtype === 'bool' || inputs['t']?.dtype !== inputs['e']?.dtype,
  StridedSlice: isType('x', 'int32', 'bool'),
}

/** Native TensorFlow's depthwise kernel knows neither dilation nor unequal strides. */
const MENDED_ON_TENSORFLOW = ['depthwiseConv']

const WASM_FILES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
] as const

let started: Promise<Kernels> | undefined
let preferred: KernelOptions = {}

/** What later calls of {@link startKernels} ask for where they do not say otherwise. Starts nothing. */
export function preferKernels(options: KernelOptions): void {
  preferred = options
}

/**
 * Starts the kernels, once per process: later calls get the same ones, whatever they ask for.
 * @throws Error where not even the wasm kernels start.
 */
export function startKernels(options: KernelOptions = {}): Promise<Kernels> {
  started ??= start({ ...preferred, ...options }.nativeTensorflow ?? 'off')
  return started
}

async function start(nativeTensorflow: NativeTensorflow): Promise<Kernels> {
  const tf = await import('@tensorflow/tfjs-core')
  // Production mode keeps banners and "already registered" warnings off the streams that a runner reads.
  tf.env().set('PROD', true)
  await import('@tensorflow/tfjs-backend-cpu')
  const notes: string[] = []
  if (nativeTensorflow !== 'off') {
    const native = await loadNative(tf)
    if ('version' in native) {
      const borrowed = lendCpuKernels(tf, 'tensorflow')
      return {
        tf,
        id: 'tensorflow',
        node: native.node,
        title: `TensorFlow ${native.version} (native)`,
        notes,
        borrowed,
        mended: new Set(MENDED_ON_TENSORFLOW),
      }
    }
    notes.push(native.reason)
  }
  const simd = await startWasm(tf)
  lendCpuKernelsWhere(tf, 'wasm', WRONG_ON_WASM_WHERE)
  return {
    tf,
    id: 'wasm',
    title: `TF.js ${tf.version_core} (wasm${simd ? ', simd' : ''})`,
    notes,
    borrowed: lendCpuKernels(tf, 'wasm', WRONG_ON_WASM),
    mended: new Set(MENDED_ON_WASM),
  }
}

async function startWasm(tf: Tf): Promise<boolean> {
  const directory = wasmDirectory()
  // The bundled Emscripten loader reads `__dirname`, which ES modules do not have.
  const globals: { __dirname?: string } = globalThis
  globals.__dirname ??= directory
  const handlers = lastResortHandlers()
  const { setWasmPaths, setThreadsCount } = await import('@tensorflow/tfjs-backend-wasm')
  setWasmPaths(Object.fromEntries(WASM_FILES.map((name) => [name, join(directory, name)])))
  setThreadsCount(1)
  if (!(await tf.setBackend('wasm'))) throw new Error(`the TF.js wasm kernels in ${directory} do not start`)
  // Emscripten takes over the process's last-resort handlers; they are not its business.
  for (const [event, listener] of lastResortHandlers()) {
    if (!handlers.some(([, known]) => known === listener)) process.removeListener(event, listener)
  }
  return tf.env().getBool('WASM_HAS_SIMD_SUPPORT')
}

type Listener = Parameters<EventEmitter['removeListener']>[1]

function lastResortHandlers(): readonly (readonly [event: string, listener: Listener])[] {
  const emitter: EventEmitter = process
  return ['uncaughtException', 'unhandledRejection'].flatMap((event) =>
    emitter.listeners(event).map((listener) => [event, listener as Listener] as const),
  )
}

/** Beside the bundle, or in the installed package when run from source. */
function wasmDirectory(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  if (existsSync(join(here, WASM_FILES[0]))) return here
  const installed = findPackage('@tensorflow/tfjs-backend-wasm')
  if (installed !== undefined) return join(installed, 'dist')
  throw new Error(`${WASM_FILES[0]} is neither beside ${here} nor in an installed package`)
}
