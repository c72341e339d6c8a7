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

/** Whether a kernel is known to be wrong for these inputs and options, or to refuse them. */
export type IsWrong = (inputs: tfjs.NamedTensorInfoMap, attrs: tfjs.NamedAttrMap | undefined) => boolean

/**
 * For each kernel that `borrower` lacks, and for each one that is known to be wrong, registers TF.js's cpu kernel in its
 * place. Tensors stay where they are: inputs are copied to the cpu and outputs back, for this kernel only.
 * @returns the names of the kernels lent in whole.
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

/** The same for kernels that are wrong for some inputs, or refuse them: the others stay with the borrower's own. */
export function lendCpuKernelsWhere(tf: Tf, borrower: string, wrong: Readonly<Record<string, IsWrong>>): void {
  const lender = memoryOf(tf, 'cpu')
  for (const [kernelName, isWrong] of Object.entries(wrong)) {
    const [own, cpu] = [tf.getKernel(kernelName, borrower), tf.getKernel(kernelName, 'cpu')]
    tf.unregisterKernel(kernelName, borrower)
    tf.registerKernel({
      ...own,
      kernelFunc: (params) => {
        const { inputs, attrs, backend } = params
        if (!isWrong(inputs, attrs)) return own.kernelFunc(params)
        const home = isMemory(backend) ? backend : memoryOf(tf, borrower)
        return runElsewhere(cpu.kernelFunc, inputs, attrs, lender, home)
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
    dataId: home.write(inType(lender.readSync(dataId), dtype), shape, dtype),
    shape,
    dtype,
  }))
  for (const { dataId } of results) lender.disposeData(dataId)
  for (const info of Object.values(copies)) if (info !== undefined) lender.disposeData(info.dataId)
  return Array.isArray(result) ? returned : (returned[0] ?? [])
}

/** Some cpu kernels call floats integers, which backends over bytes take at their word. */
function inType(values: tfjs.backend_util.BackendValues, dtype: tfjs.DataType): tfjs.backend_util.BackendValues {
  return dtype === 'int32' && values instanceof Float32Array ? Int32Array.from(values) : values
}

function memoryOf(tf: Tf, name: string): Memory {
  const backend: unknown = tf.findBackend(name)
  if (isMemory(backend)) return backend
  throw new Error(`TF.js backend ${name} is not there`)
}

function isMemory(backend: unknown): backend is Memory {
  return backend instanceof Object && 'write' in backend && 'readSync' in backend && 'disposeData' in backend
}
