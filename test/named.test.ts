import { expect, test } from 'vitest'

import { checkCase, type Checked } from './support/corpus.ts'

/** Milliseconds that all checks of one case may take on a busy machine. */
const LONG = 300_000

/** What is wrong with an artifact: the stages that are not green, with the causes of what fails there. */
function wrongs({ checks, unreadable }: Checked): string[] {
  const bad = checks.filter(({ verdict }) => verdict !== 'pass')
  const causes = (all: Checked['unreadable']) =>
    all.filter(({ severity }) => severity !== 'note').map(({ cause }) => cause)
  return [...causes(unreadable), ...bad.map(({ title, findings }) => `${title}: ${causes(findings).join()}`)].sort()
}

test.each(['stale-sibling', 'sign-flipped-channel', 'tfjs-swapped-shards', 'wrong-golden', 'uint8-outlier'])(
  '%s: what is wrong with a model among all is wrong with it where it is named alone',
  async (name) => {
    const whole = (await checkCase('faulty', name)).filter((checked) => wrongs(checked).length > 0)
    expect(whole).not.toEqual([])
    for (const among of whole) {
      const alone = (await checkCase('faulty', name, [among.path])).find(({ path }) => path === among.path)
      expect({ path: among.path, wrongs: alone && wrongs(alone) }).toEqual({ path: among.path, wrongs: wrongs(among) })
    }
  },
  LONG,
)

test(
  'whoever names the reference alone is told of the sibling that is not it any more',
  async () => {
    const checked = await checkCase('faulty', 'stale-sibling', ['tfjs-mlp.keras'])
    expect(checked.map(({ path }) => path)).toEqual(['saved_model/saved_model.pb', 'tfjs-mlp.keras'])
    expect(checked[0]?.checks.map(({ stage, verdict }) => [stage, verdict])).toEqual([['parity', 'fail']])
  },
  LONG,
)
