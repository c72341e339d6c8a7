const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

let depth = 0
let restore: () => void = () => undefined

/** Runs a body while libraries that talk through `console` say nothing: a runner reads what we print. */
export async function quietly<R>(body: () => Promise<R>): Promise<R> {
  if (depth === 0) restore = silence()
  depth += 1
  try {
    return await body()
  } finally {
    depth -= 1
    if (depth === 0) restore()
  }
}

/** The same for a body that is done at once. */
export function quietlyNow<R>(body: () => R): R {
  const unsilence = silence()
  try {
    return body()
  } finally {
    unsilence()
  }
}

function silence(): () => void {
  const { console: stream } = globalThis
  const before = METHODS.map((method) => [method, stream[method]] as const)
  for (const method of METHODS) stream[method] = () => undefined
  return () => {
    for (const [method, original] of before) stream[method] = original
  }
}
