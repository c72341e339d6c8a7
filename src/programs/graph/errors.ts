import { ArtifactError } from '../../evidence/errors.ts'

/** What errors need to know of a node. */
export interface NodePlace {
  readonly name: string
  readonly op: string
}

/** The graph contradicts itself at a node. */
export function malformed({ name, op }: NodePlace, what: string): ArtifactError {
  return new ArtifactError('malformed', `node ${name} (${op}): ${what}`, { layer: name })
}

/** The graph asks for something that this tool does not compute. */
export function unsupported({ name, op }: NodePlace, what: string): ArtifactError {
  return new ArtifactError('unsupported-operation', `node ${name} (${op}): ${what}`, { layer: name })
}

/** The graph asks for more than a bound allows. */
export function exceeded({ name, op }: NodePlace, what: string): ArtifactError {
  return new ArtifactError('limit-exceeded', `node ${name} (${op}): ${what}`, { layer: name })
}
