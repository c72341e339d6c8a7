/** What the command line needs of the process, so that tests can stand in for it. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
}

export interface Stream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The process itself. A reader that closes the pipe early (`| head`) is no error. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return { cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr }
}

/** Columns where the stream is no terminal. */
const COLUMNS = 100

/** Columns to wrap at. */
export function columnsOf(stream: Stream): number {
  return stream.isTTY === true && stream.columns !== undefined ? Math.min(stream.columns, 140) : COLUMNS
}
