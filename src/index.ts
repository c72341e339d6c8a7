/** The doors of the bundle. Each loads only what it needs: dist/action.js, dist/cli.js and dist/worker.js call them. */

/** The GitHub action. */
export async function action(): Promise<void> {
  await (await import('./action.ts')).action()
}

/** The command line. */
export async function cli(): Promise<void> {
  await (await import('./cli.ts')).cli()
}

/** A process that checks one artifact, started by the other two. */
export async function worker(): Promise<void> {
  await (await import('./worker.ts')).worker()
}
