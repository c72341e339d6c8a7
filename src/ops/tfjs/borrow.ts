import type * as tfjs from '@tensorflow/tfjs-core'
import type { Tf } from './tf.ts'

/** Kernels over complex numbers cannot be lent: other backends have no place to put their results. */
const NOT_LENT: ReadonlySet<string> = new Set(['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real', 'Draw'])

/** The part of a backend that lending needs; all of TF.js's have it. */
interface Memory {
  write(values: tfjs.backend_util.BackendValues, shape: number[], dtype: tfjs.DataType): object
  readSync(dataId: object): tfjs.backend_util.BackendValues
  disposeData(dataId: object): boolean
}

/**
 * For each kernel that `borrower` lacks, and for each one that is known to be wrong, registers TF.js's cpu kernel in its
 * place. Tensors stay where they are: inputs are copied to the cpu and outputs back, for this kernel only.
 * @returns the names of the kernels lent.
 */
export function lendCpuKernels(tf: Tf, borrower: string, wrong: readonly string[] = []): readonly string[] {
  for (const name of wrong) if (tf.getKernel(name, borrower)) tf.unregisterKernel(name, borrower)
  const own = new Set(tf.getKernelsForBackend(borrower).map((kernel) => kernel.kernelName))
  const lent = tf
    .getKernelsForBackend('cpu')
    .filter(({ kernelName }) => !own.has(kernelName) && !NOT_LENT.has(kernelName))
  const lender = memoryOf(tf, 'cpu')
  for (const { kernelName, kernelFunc } of lent) {
    tf.registerKernel({
      kernelName,
      backendName: borrower,
      kernelFunc: ({ inputs, attrs, backend }) =>
        runElsewhere(kernelFunc, inputs, attrs, lender, isMemory(backend) ? backend : memoryOf(tf, borrower)),
    })
  }
  return lent.map(({ kernelName }) => kernelName).sort()
}

/**
 * Kernels of `borrower` that work for some inputs only: for the others TF.js's cpu kernels run, as above.
 * @param refuses says by a kernel's inputs that `borrower` does not compute them.
 */
export function lendWhereRefused(
  tf: Tf,
  borrower: string,
  kernels: readonly string[],
  refuses: (inputs: tfjs.NamedTensorInfoMap) => boolean,
): void {
  const lender = memoryOf(tf, 'cpu')
  for (const name of kernels) {
    const own = tf.getKernel(name, borrower)
    const { kernelFunc } = tf.getKernel(name, 'cpu')
    tf.unregisterKernel(name, borrower)
    tf.registerKernel({
      ...own,
      kernelFunc: (call) => {
        const { inputs, attrs, backend } = call
        if (!refuses(inputs)) return own.kernelFunc(call)
        return runElsewhere(kernelFunc, inputs, attrs, lender, isMemory(backend) ? backend : memoryOf(tf, borrower))
      },
    })
  }
}

function runElsewhere(
  kernel: tfjs.KernelFunc,
  inputs: tfjs.NamedTensorInfoMap,
  attrs: tfjs.NamedAttrMap | undefined,
  lender: Memory,
  home: Memory,
): tfjs.TensorInfo | tfjs.TensorInfo[] {
  // Kernels over any number of tensors are given an array of them.
  const copies = (Array.isArray(inputs) ? [] : {}) as tfjs.NamedTensorInfoMap
  for (const [name, info] of Object.entries(inputs)) {
    if (info === undefined) continue
    const dataId = lender.write(home.readSync(info.dataId), info.shape, info.dtype)
    copies[name] = { dataId, shape: info.shape, dtype: info.dtype }
  }
  const result = kernel({ inputs: copies, backend: lender, ...(attrs === undefined ? {} : { attrs }) })
  const results = Array.isArray(result) ? result : [result]
  const returned = results.map(({ dataId, shape, dtype }) => ({
    dataId: home.write(lender.readSync(dataId), shape, dtype),
    shape,
    dtype,
  }))
  for (const { dataId } of results) lender.disposeData(dataId)
  for (const info of Object.values(copies)) if (info !== undefined) lender.disposeData(info.dataId)
  return Array.isArray(result) ? returned : (returned[0] ?? [])
}

function memoryOf(tf: Tf, name: string): Memory {
  const backend: unknown = tf.findBackend(name)
  if (isMemory(backend)) return backend
  throw new Error(`TF.js backend ${name} is not there`)
}

function isMemory(backend: unknown): backend is Memory {
  return backend instanceof Object && 'write' in backend && 'readSync' in backend && 'disposeData' in backend
}
