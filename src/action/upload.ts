import { randomBytes } from 'node:crypto'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../report/escape.ts'
import { reportFileName, type ReportFiles } from './files.ts'

/** What was uploaded, or null with the reason why nothing was. The reason never touches the verdict. */
export type Uploaded =
  { readonly id: number; readonly url: string; readonly name: string } | { readonly id: null; readonly reason: string }

/** The part of @actions/artifact that is used. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: { retentionDays?: number; skipArchive: boolean },
  ): Promise<{ id?: number }>
}

export interface UploadRequest {
  readonly files: ReportFiles
  readonly name: string
  readonly retentionDays: number | null
}

/**
 * Uploads the HTML report as one file that opens in the browser. With `skipArchive` the file's own name is the name of
 * what is uploaded. A name that is taken, as in the legs of a matrix, is tried once more with a random mark.
 */
export async function uploadReport(
  request: UploadRequest,
  env: NodeJS.ProcessEnv,
  client: () => Promise<ArtifactClient>,
): Promise<Uploaded> {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
    return { id: null, reason: 'this runner offers no place to upload to' }
  }
  try {
    const artifacts = await client()
    return await attempt(request, env, artifacts, request.files.html)
  } catch (error) {
    return { id: null, reason: printable(reasonOf(error), 400) }
  }
}

async function attempt(
  { files, name, retentionDays }: UploadRequest,
  env: NodeJS.ProcessEnv,
  artifacts: ArtifactClient,
  path: string,
): Promise<Uploaded> {
  const options = { skipArchive: true, ...(retentionDays === null ? {} : { retentionDays }) }
  const put = async (file: string): Promise<Uploaded> => {
    const { id } = await artifacts.uploadArtifact(name, [file], files.directory, options)
    if (id === undefined) return { id: null, reason: 'the service gave no id' }
    return { id, url: artifactUrl(env, id), name: file.slice(files.directory.length + 1) }
  }
  try {
    return await put(path)
  } catch (error) {
    if (!isConflict(error)) throw error
    const other = join(files.directory, reportFileName(name, env, randomBytes(3).toString('hex')))
    renameSync(path, other)
    try {
      return await put(other)
    } finally {
      renameSync(other, path)
    }
  }
}

/** Some errors of the storage client have a status and no message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.message !== '') return error.message
  return 'statusCode' in error ? `${error.name}, status ${String(error.statusCode)}` : error.name
}

/** The client puts the status of a refused request into its message. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/i.test(error.message)
}

function artifactUrl(env: NodeJS.ProcessEnv, id: number): string {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  return `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/artifacts/${id}`
}
