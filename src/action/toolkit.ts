/** The part of @actions/core that is used, so that tests can stand in for a runner. */
export interface Toolkit {
  getInput(name: string): string
  setOutput(name: string, value: string): void
  setFailed(message: string): void
  info(message: string): void
  debug(message: string): void
  isDebug(): boolean
  error(message: string, properties?: Place): void
  warning(message: string, properties?: Place): void
  notice(message: string, properties?: Place): void
  startGroup(name: string): void
  endGroup(): void
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } }
}

/** Where an annotation hangs. */
export interface Place {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
}
