import { plainEnvironment } from '../../io/environment.ts'

/** Quiet, on the processor, with the same kernels on every machine. */
const SET = {
  TF_CPP_MIN_LOG_LEVEL: '3',
  TF_ENABLE_ONEDNN_OPTS: '0',
  CUDA_VISIBLE_DEVICES: '-1',
  PYTHONIOENCODING: 'utf-8',
  PYTHONDONTWRITEBYTECODE: '1',
} as const

/** Where packages of a user's own are installed on Windows, besides what every process is told. */
const MORE = ['APPDATA'] as const

export function pythonEnvironment(own: NodeJS.ProcessEnv, scratch: string): Record<string, string> {
  return { ...plainEnvironment(own, scratch, MORE), ...SET }
}
