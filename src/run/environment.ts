import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

import h5wasm from '../../node_modules/h5wasm/package.json' with { type: 'json' }
import tfjs from '../../node_modules/@tensorflow/tfjs-core/package.json' with { type: 'json' }
import type { EnvironmentReport } from '../evidence/report.ts'
import { VERSION } from '../evidence/version.ts'

/** Vector instructions that change how kernels round, or which of them run. */
const FEATURES = /^(avx|avx2|fma|avx512\w*|amx\w*|avx_vnni|f16c|asimd\w*|sve\w*|bf16|i8mm)$/

/**
 * What a result may depend on besides the models.
 * @param command how this tool is started
 */
export function environmentReport(seed: number, command: string, tensorflow: string | null = null): EnvironmentReport {
  return {
    version: VERSION,
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    cpu: cpu(),
    seed,
    command,
    libraries: {
      'TensorFlow.js': tfjs.version,
      ...(tensorflow === null ? {} : { TensorFlow: tensorflow }),
      h5wasm: h5wasm.version,
    },
  }
}

function cpu(): string {
  const model = cpus()[0]?.model.trim() ?? ''
  const features = cpuFeatures()
  return `${model === '' ? 'unknown' : model}${features.length === 0 ? '' : ` (${features.join(' ')})`}`
}

function cpuFeatures(): string[] {
  if (process.platform !== 'linux') return []
  try {
    const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'latin1'))?.[1] ?? ''
    return line.split(' ').filter((word) => FEATURES.test(word))
  } catch {
    return []
  }
}
