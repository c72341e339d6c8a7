import { ArtifactError } from '../../src/evidence/errors.ts'

/** What is said of a model that is refused, with its code. Anything that is no refusal fails. */
export async function refusalOf(body: () => unknown): Promise<string> {
  try {
    await body()
  } catch (error) {
    if (error instanceof ArtifactError) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('nothing was refused')
}
