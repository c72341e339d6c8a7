import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import util from 'node:util'
import { findPackage } from './own-package.ts'
import type { Tf } from './tf.ts'

/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache; empty: none is used. */
export const NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE'

/** What is used of `tf.node` (tfjs-node/src/saved_model.ts). */
export interface NativeNode {
  loadSavedModel(folder: string, tags: string[], signature: string): Promise<NativeSavedModel>
}

/** One signature of a SavedModel in a session of TensorFlow's. */
export interface NativeSavedModel {
  dispose(): void
}

export interface Native {
  readonly version: string
  readonly node: NativeNode
}

/** The folder of `@tensorflow/tfjs-node`: where the environment variable points, or in our own package's folder. */
export function nativeFolder(): string | undefined {
  const named = process.env[NATIVE_VARIABLE]
  return named === undefined ? findPackage('@tensorflow/tfjs-node') : named === '' ? undefined : named
}

/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
export async function loadNative(tf: Tf): Promise<Native | { readonly reason: string }> {
  const folder = nativeFolder()
  if (folder === undefined) return { reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' }
  const entry = join(folder, 'dist', 'index.js')
  if (!existsSync(entry)) return { reason: `native TensorFlow: ${folder} holds no dist/index.js` }
  // Gone since Node 23, and still called by tfjs-node 4.22.
  const gone: { isNullOrUndefined?: (value: unknown) => boolean } = util
  gone.isNullOrUndefined ??= (value) => value === null || value === undefined
  // TensorFlow greets on stderr unless told not to, and oneDNN picks its kernels by the machine.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3'
  process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0'
  try {
    const native: unknown = await import(/* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(entry).href)
    if (!(await tf.setBackend('tensorflow'))) return { reason: 'native TensorFlow: its backend does not start' }
    const node = field(native, 'node') ?? field(field(native, 'default'), 'node')
    if (!isNode(node)) return { reason: `native TensorFlow: ${folder} has no tf.node` }
    return { version: versionOf(tf, native), node }
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { reason: `native TensorFlow cannot be loaded: ${line}` }
  }
}

/** `2.9.1, tfjs-node 4.22.0` */
function versionOf(tf: Tf, native: unknown): string {
  const binding = field(tf.findBackend('tensorflow'), 'binding')
  // A CommonJS module: what it exports stands in `default`.
  const versions = field(native, 'version') ?? field(field(native, 'default'), 'version')
  return `${text(field(binding, 'TF_Version'))}, tfjs-node ${text(field(versions, 'tfjs-node'))}`
}

function isNode(value: unknown): value is NativeNode {
  return typeof field(value, 'loadSavedModel') === 'function'
}

function field(object: unknown, name: string): unknown {
  // A module's namespace has no prototype, so `instanceof` does not know it for an object.
  const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function'
  return isObject ? (Reflect.get(object, name) as unknown) : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : 'of unknown version'
}
