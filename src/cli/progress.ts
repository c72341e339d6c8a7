import type { CheckEvents } from '../check.ts'
import { clip, printable } from '../report/escape.ts'
import { columnsOf, type Stream } from './terminal.ts'

/** Milliseconds between two changes of the line: faster than the eye follows, slower than a terminal suffers. */
const PAUSE = 80

/** One line that is rewritten, and wiped at the end. */
export interface Progress extends CheckEvents {
  clear(): void
}

/** Progress on a terminal; elsewhere nothing, since rewritten lines pile up in logs. */
export function progressOn(stream: Stream, wanted: boolean, now: () => number = () => performance.now()): Progress {
  if (!wanted || stream.isTTY !== true) return { clear: () => undefined }
  let all = 0
  let done = 0
  let last = -Infinity
  const show = (text: string): void => {
    if (now() - last < PAUSE) return
    last = now()
    const line = clip(`${done}/${all} ${printable(text)}`, columnsOf(stream) - 1)
    stream.write(`\r\u001b[K${line}`)
  }
  return {
    planned: (plans) => {
      all = plans.length
      show(`models found`)
    },
    started: (artifact) => {
      show(artifact.path)
    },
    progress: (artifact, stage, what, share) => {
      const percent = share === null ? '' : ` ${Math.round(share * 100)} %`
      show(`${artifact.path}: ${stage}: ${what}${percent}`)
    },
    finished: (artifact) => {
      done++
      show(artifact.path)
    },
    clear: () => {
      if (last > -Infinity) stream.write('\r\u001b[K')
    },
  }
}
