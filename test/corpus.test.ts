import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../src/evidence/finding.ts'
import type { Check } from '../src/evidence/report.ts'
import { isFormatId } from '../src/formats/registry.ts'
import { casesOf, checkCase, expectedOf, findingsOf, isGreen, lossySiblings, type Checked } from './support/corpus.ts'

/** Milliseconds that all checks of one case may take on a busy machine. */
const LONG = 300_000

/** Families with classes that exist in Keras 2 only: what is written in Keras 3's dialect cannot name them. */
const KERAS_2_ONLY = new Set(['legacy-encoder', 'op-layers'])

/** Families with inputs of texts, for which no graph is written, or with tables, which TF.js graph models do not hold. */
const TAKES_TEXTS = new Set(['lookups'])

/** Families with operations that Keras 3 takes for layers of the same name where they stand in a legacy file. */
const HAS_OPERATIONS = new Set(['functions'])

/** Families that compute in bfloat16, which TF.js does not have. */
const IS_NARROW = new Set(['mixed-bfloat16'])

/** The one reason why a check of a sound model may be inconclusive: a format on the way cannot say what it is. */
function cannotBeSaid(family: string, { stage, via, findings, verdict }: Check): boolean {
  const spoken = findings.filter(({ severity }) => severity !== 'note')
  const ofTexts = TAKES_TEXTS.has(family) && via.includes('tfjs-graph')
  const ofOperations = HAS_OPERATIONS.has(family) && via[0] === 'keras' && via.includes('keras-h5')
  const isNarrow = IS_NARROW.has(family) && via.includes('tfjs-graph')
  const may = via.includes('tfjs-layers') || KERAS_2_ONLY.has(family) || ofTexts || ofOperations || isNarrow
  if (verdict !== 'inconclusive' || stage !== 'roundtrip' || !may) return false
  const isNamed = ({ cause, layer }: Finding): boolean =>
    cause === 'not-expressible' && (layer !== undefined || ofTexts)
  return spoken.length > 0 && spoken.every(isNamed)
}

/** Relative distance (Euclidean) from what the original framework computed, in float32. */
const ROUNDING = 1e-5
/** 52 convolutions and normalisations one after the other: the framework's own two exports differ by as much. */
const DEEP_ROUNDING: Readonly<Record<string, number>> = {
  'mobilenet-v2-tiny': 2e-5,
  // Its layers compute in bfloat16, which has 8 bits.
  'mixed-bfloat16': 1e-2,
}

describe.each(casesOf('sound'))('sound: %s', (family) => {
  it(
    'passes in every format that is read, wholly covered',
    async () => {
      const checked = (await checkCase('sound', family)).filter(({ format }) => isFormatId(format))
      const lossy = lossySiblings(family)
      for (const { path, checks, unreadable } of checked) {
        expect(unreadable, path).toEqual([])
        for (const check of checks) {
          if (cannotBeSaid(family, check)) continue
          const label = `${path}: ${check.stage} ${check.title}`
          expect({ label, verdict: check.verdict, reason: check.reason }).toMatchObject({ label, verdict: 'pass' })
          const [compared, all] = check.coverage.tensors
          expect(compared, label).toBe(all)
          expect(check.coverage.outputs[0], label).toBe(check.coverage.outputs[1])
          if (check.stage === 'roundtrip') expect(all, label).toBeGreaterThan(0)
          if (check.stage !== 'golden') continue
          expect(check.coverage.outputs[0], label).toBeGreaterThan(0)
          if (lossy.has(path)) continue
          expect(check.worst?.metrics['relative_l2'], label).toBeLessThan(DEEP_ROUNDING[family] ?? ROUNDING)
        }
      }
    },
    LONG,
  )
})

describe.each(casesOf('faulty'))('faulty: %s', (name) => {
  const expected = expectedOf(name)
  let checked: readonly Checked[] = []
  beforeAll(async () => {
    checked = await checkCase('faulty', name)
  }, LONG)

  it(`is no pass: ${expected.cause}`, () => {
    expect(isGreen(checked)).toBe(false)
    const [file = '', ...places] = expected.where
    if (!isRead(checked, expected.where)) return
    const errors = findingsOf(checked).filter(({ severity }) => severity === 'error')
    const named = errors.filter(({ cause }) => cause === expected.cause)
    expect(errors.map(({ cause }) => cause)).toContain(expected.cause)
    expect(named.some((finding) => finding.file === file || finding.file?.startsWith(`${file}/`))).toBe(true)
    // A further wrong file in a format that is not read is inconclusive by itself: no finding can name its fault.
    const unread = new Set(checked.filter(({ format }) => !isFormatId(format)).map(({ path }) => path))
    for (const place of places.filter((one) => !unread.has(one))) {
      expect(
        named.some((finding) => speaksOf(finding, place)),
        place,
      ).toBe(true)
    }
  })

  it('says so with what to do', () => {
    const errors = checked.flatMap(({ checks }) => checks).flatMap(({ findings }) => findings)
    for (const { severity, message, file } of errors) {
      expect(message.length).toBeGreaterThan(20)
      if (severity === 'note') continue
      expect(file).toBeTruthy()
    }
  })
})

/** Whether the faulty file is in a format that is read, or is a pointer. */
function isRead(checked: readonly Checked[], where: readonly string[]): boolean {
  return (
    checked.some(({ path, format }) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : path
      const concerns = where.some((place) => place === path || place.startsWith(folder) || path.startsWith(`${place}/`))
      return concerns && (isFormatId(format) || format === 'git-lfs')
    }) || where.some((place) => place.endsWith('.golden.npz'))
  )
}

/** Whether a finding names a tensor, layer, output or file: in a field of its own, or in its message. */
function speaksOf(finding: Finding, place: string): boolean {
  const { file, tensor, tensors, layer, output, message } = finding
  return [file, tensor, layer, output, ...(tensors ?? [])].includes(place) || message.includes(place)
}
