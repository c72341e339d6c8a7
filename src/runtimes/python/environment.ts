/** All that Python's environment has in common with ours: where things are installed, and the language. No secret. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LANG',
  'LC_ALL',
  'TZ',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
] as const

/** Quiet, on the processor, with the same kernels on every machine; temporary files go into `scratch`. */
const SET = {
  TF_CPP_MIN_LOG_LEVEL: '3',
  TF_ENABLE_ONEDNN_OPTS: '0',
  CUDA_VISIBLE_DEVICES: '-1',
  PYTHONIOENCODING: 'utf-8',
  PYTHONDONTWRITEBYTECODE: '1',
} as const

export function pythonEnvironment(own: NodeJS.ProcessEnv, scratch: string): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))
  return { ...Object.fromEntries(passed), ...SET, TMPDIR: scratch, TEMP: scratch, TMP: scratch } as NodeJS.ProcessEnv
}
