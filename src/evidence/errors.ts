import type { Cause, Finding } from './finding.ts'

/** Where in an artifact something was found, and what to do about it. */
export interface Place {
  readonly file?: string
  readonly tensor?: string
  readonly layer?: string
  /** What to do, where it is something else than what is to be done about the code in general. */
  readonly fix?: string
}

/**
 * The artifact is at fault: it is broken, hostile, or says something that this tool does not read.
 * The message says file, field, found and allowed. It becomes a finding, never a stack trace.
 */
export class ArtifactError extends Error {
  override readonly name = 'ArtifactError'
  readonly code: Cause
  readonly place: Place
  constructor(code: Cause, message: string, place: Place = {}) {
    super(message)
    this.code = code
    this.place = place
  }

  /** The error as evidence. `severity` is `warning` where the artifact could not be looked at, else `error`. */
  toFinding(): Finding {
    return { cause: this.code, severity: severityOf(this.code), message: this.message, ...this.place }
  }
}

/** The command line, an input or the policy is at fault: exit code 2, no stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const NOT_LOOKED_AT: ReadonlySet<Cause> = new Set<Cause>([
  'not-expressible',
  'unknown-layer',
  'unsupported-format',
  'unsupported-operation',
  'no-runtime',
  'time-limit',
  'memory-limit',
  'crashed',
  'internal-error',
])

/** Whether a cause speaks against the artifact (`error`) or only says that it was not looked at (`warning`). */
export function severityOf(cause: Cause): 'error' | 'warning' {
  return NOT_LOOKED_AT.has(cause) ? 'warning' : 'error'
}
