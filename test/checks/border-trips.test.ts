import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Hop, HopPlace } from '../../src/convert/hop.ts'
import { ArtifactError } from '../../src/evidence/errors.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { isBesideThePoint } from '../../src/run/artifact.ts'
import { loadGraphModel } from '../../src/runtimes/tfjs-graph.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Meddle = (hop: Hop) => Hop | undefined

/** What happens to what each hop wrote, before it is looked at. */
const after = vi.hoisted((): { layers?: Meddle; graph?: Meddle } => ({}))
afterEach(() => {
  delete after.layers
  delete after.graph
  vi.mocked(loadGraphModel).mockClear()
})
vi.mock(import('../../src/convert/emit/convert.ts'), async (original) => {
  const real = await original()
  const convertByEmitting: typeof real.convertByEmitting = async (request) => {
    const hop = await real.convertByEmitting(request)
    return after.layers?.(hop) ?? hop
  }
  return { ...real, convertByEmitting }
})
vi.mock(import('../../src/convert/graph.ts'), async (original) => {
  const real = await original()
  const convertGraph: typeof real.convertGraph = async (request) => {
    const hop = await real.convertGraph(request)
    return after.graph?.(hop) ?? hop
  }
  return { ...real, convertGraph }
})
vi.mock(import('../../src/runtimes/tfjs-graph.ts'), { spy: true })

const OUT: readonly FormatId[] = ['saved-model', 'tfjs-graph']
const BACK: readonly FormatId[] = ['tfjs-graph', 'saved-model']

interface Asked {
  readonly programOf?: Artifact
  readonly asked?: boolean
  readonly onwardAsked?: boolean
}

function planned(artifact: Artifact, through: readonly FormatId[], said: Asked = {}) {
  const { programOf = null, asked = true, onwardAsked = true } = said
  return { stage: 'roundtrip', artifact, programOf, through, oneWay: { onwardAsked }, asked } as const
}

function trip(artifact: Artifact, through: readonly FormatId[], said: Asked = {}): Promise<Check> {
  return runCheck(planned(artifact, through, said), contextIn(folder))
}

const MLP = fixture('sound/tfjs-mlp/tfjs-mlp.keras', 'keras')

/** Recurrent layers over as many steps as an input has. */
const OPEN_STEPS = (layer: Layer): Layer =>
  layer.className === 'InputLayer' ? { ...layer, config: { ...layer.config, batch_shape: [null, null] } } : layer

describe('a trip of layers into graphs', () => {
  it.each([
    ['tfjs-mlp/tfjs-mlp.keras', 'keras', 12, 1],
    ['tfjs-mlp/tfjs-uint8/model.json', 'tfjs-layers', 12, 1],
    ['two-tower/two-tower.h5', 'keras-h5', 12, 2],
    ['sequence-rnn/sequence-rnn.keras', 'keras', 17, 1],
    ['text-transformer/text-transformer.keras', 'keras', 36, 1],
  ] as const)(
    '%s, in both orders: every weight, the signature and all outputs',
    async (path, format, tensors, outputs) => {
      for (const through of [OUT, BACK]) {
        const check = await trip(fixture(`sound/${path}`, format), through)
        expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
        expect(check).toMatchObject({
          verdict: 'pass',
          via: [format, ...through],
          title: [format, ...through].join(' -> '),
          weights: { identical: tensors },
          coverage: { tensors: [tensors, tensors], outputs: [outputs, outputs], probes: 5 },
        })
      }
      expect(loadGraphModel, 'the graph model of each trip runs on TensorFlow.js itself').toHaveBeenCalledTimes(2)
    },
  )

  it('over as many steps as an input has is written as loops', async () => {
    const source = fixture('sound/sequence-rnn/sequence-rnn.keras', 'keras')
    const open = await variant(source, 'keras', folder, 'open', { layer: OPEN_STEPS })
    for (const through of [OUT, BACK])
      expect(await trip(open, through)).toMatchObject({
        verdict: 'pass',
        weights: { identical: 17 },
        coverage: { outputs: [1, 1], probes: 5 },
      })
  })

  it('into a type that TF.js lacks is a declared cast, and said', async () => {
    const check = await trip(fixture('sound/hdf5-layouts/float64.h5', 'keras-h5'), OUT)
    expect(check).toMatchObject({ verdict: 'pass', weights: { cast: 12 } })
    expect(check.findings).toMatchObject([{ cause: 'dtype-mismatch', severity: 'note', hop: 1 }])
  })

  it('of weights alone borrows a program', async () => {
    const weights = fixture('sound/digits-cnn/digits-cnn.weights.h5', 'keras-weights-h5')
    const programOf = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
    const check = await trip(weights, BACK, { programOf })
    expect(check).toMatchObject({ verdict: 'pass', via: ['keras-weights-h5', ...BACK], weights: { identical: 21 } })
  })
})

/** A layer that goes on from the state of the last call, which no graph does; it asks for a batch of one size. */
const STATEFUL = (layer: Layer): Layer => {
  if (layer.className === 'InputLayer') return { ...layer, config: { ...layer.config, batch_shape: [2, 11] } }
  return layer.className === 'GRU' ? { ...layer, config: { ...layer.config, stateful: true } } : layer
}

describe('what no graph says', () => {
  const stateful = variant(fixture('sound/sequence-rnn/sequence-rnn.keras', 'keras'), 'keras', folder, 'stateful', {
    layer: STATEFUL,
  })

  it('is inconclusive where it was asked for, and names the layer', async () => {
    const check = await trip(await stateful, OUT)
    expect(check).toMatchObject({ verdict: 'inconclusive', coverage: { outputs: [0, 1] } })
    const [finding, ...others] = check.findings.filter(({ severity }) => severity !== 'note')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ cause: 'not-expressible', file: 'stateful/model.keras', layer: 'gru' })
    expect(isBesideThePoint(planned(await stateful, OUT), check)).toBe(false)
  })

  it('is not covered where nobody asked for it', async () => {
    const check = await trip(await stateful, OUT, { asked: false, onwardAsked: false })
    expect(isBesideThePoint(planned(await stateful, OUT, { asked: false }), check)).toBe(true)
  })

  it('in the second format alone leaves the first hop standing, where that one is all that was asked for', async () => {
    after.graph = () => {
      throw new ArtifactError('not-expressible', 'node conv (Conv2D) has groups of 2 channels')
    }
    const check = await trip(MLP, OUT, { onwardAsked: false })
    expect(check).toMatchObject({
      verdict: 'pass',
      via: ['keras', 'saved-model'],
      weights: { identical: 12 },
      coverage: { tensors: [12, 12], outputs: [1, 1] },
    })
    expect(check.findings).toMatchObject([{ cause: 'not-expressible', severity: 'note', file: MLP.path }])
    expect(check.findings[0]?.message).toMatch(/groups of 2 channels. The trip ends before tfjs-graph/)
    const both = await trip(MLP, OUT)
    expect(both).toMatchObject({ verdict: 'inconclusive', via: ['keras', ...OUT], coverage: { outputs: [0, 1] } })
    expect(both.findings).toMatchObject([{ cause: 'not-expressible', severity: 'warning', hop: 1 }])
  })

  it('with a class that nobody knows is beside the point where nobody asked', async () => {
    const custom = fixture('sound/custom-layer/custom-layer.keras', 'keras')
    const check = await trip(custom, OUT)
    expect(check.findings).toMatchObject([{ cause: 'unknown-layer', severity: 'warning', layer: 'gated_1' }])
    expect(isBesideThePoint(planned(custom, OUT), check)).toBe(false)
    expect(isBesideThePoint(planned(custom, OUT, { asked: false }), check)).toBe(true)
  })
})

/** Inverts the lowest bit of the first number that a TF.js graph model stores: no output shows it. */
function bitFlipped({ artifact }: Hop): undefined {
  const name = artifact.files.find((file) => file.endsWith('.bin')) ?? ''
  const path = join(dirname(artifact.absolute), name)
  const bytes = readFileSync(path)
  bytes[0] = (bytes[0] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('nothing that a writer says is believed', () => {
  const errorsOf = ({ findings }: Check) => findings.filter(({ severity }) => severity === 'error')

  it('a bit that changes in the graph that layers were written as', async () => {
    after.layers = bitFlipped
    const check = await trip(MLP, BACK)
    expect(check).toMatchObject({ verdict: 'fail', weights: { identical: 11, different: 1 } })
    expect(errorsOf(check)).toMatchObject([{ cause: 'bit-flip', hop: 0, tensor: 'first/kernel', file: MLP.path }])
  })

  it('a bit that changes on the way from one graph to the other', async () => {
    after.graph = bitFlipped
    const check = await trip(MLP, OUT)
    expect(check.verdict).toBe('fail')
    expect(errorsOf(check)).toMatchObject([{ cause: 'bit-flip', hop: 1, file: MLP.path }])
  })

  it.each(['layers', 'graph'] as const)('a receipt that takes one variable for another: %s', async (side) => {
    after[side] = (hop) => {
      const [[one, first], [other, second]] = [...hop.places] as [[string, HopPlace], [string, HopPlace]]
      const places = new Map(hop.places)
      return { ...hop, places: places.set(one, { ...first, to: second.to }).set(other, { ...second, to: first.to }) }
    }
    const errors = errorsOf(await trip(MLP, BACK))
    const hop = side === 'layers' ? 0 : 1
    expect(errors.map((error) => [error.cause, error.hop])).toEqual([
      ['tensors-swapped', hop],
      ['tensors-swapped', hop],
    ])
  })

  it('an input or output under another name', async () => {
    after.layers = ({ artifact }) => {
      const document = readFileSync(artifact.absolute, 'utf8')
      expect(document).toContain('"probs":{"name"')
      writeFileSync(artifact.absolute, document.replace('"probs":{"name"', '"odds":{"name"'))
      return undefined
    }
    const check = await trip(MLP, BACK)
    const messages = errorsOf(check).flatMap(({ cause, hop, message }) =>
      cause === 'config-differs' && hop === 0 ? [message] : [],
    )
    expect(messages).toEqual([
      expect.stringContaining('the output probs of its signature is float32 [-1, 3], and not there'),
      expect.stringContaining('the output odds of its signature is not there'),
    ])
  })

  it('a variable that was left out, and said to have no part in anything', async () => {
    after.layers = (hop) => {
      const places = new Map([...hop.places].filter(([path]) => path !== 'first/kernel'))
      const entry = 'layers/dense/vars/0'
      return { ...hop, places, findings: [{ cause: 'not-expressible', severity: 'note', tensor: entry, message: '' }] }
    }
    const check = await trip(MLP, OUT)
    expect(check.verdict).toBe('fail')
    expect(errorsOf(check)).toMatchObject([{ cause: 'extra-tensor', hop: 0, tensor: 'first/kernel' }])
  })
})
