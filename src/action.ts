import { runAction } from './action/run.ts'

/** The GitHub door: inputs in, verdict out. @actions/artifact is loaded only when there is something to upload. */
export async function action(): Promise<void> {
  const kit = await import('@actions/core')
  process.exitCode = await runAction({
    kit,
    env: process.env,
    check: async (options, on) => (await import('./check.ts')).check(options, on),
    installTensorflow: async () => {
      const [cache, { installTensorflow, runNpm }] = await Promise.all([
        import('@actions/tool-cache'),
        import('./action/tensorflow.ts'),
      ])
      return installTensorflow({ env: process.env, cache, npm: runNpm, info: kit.info })
    },
    artifactClient: async () => (await import('@actions/artifact')).default,
  })
}
