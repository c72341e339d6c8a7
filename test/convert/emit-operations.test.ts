import { expect, it } from 'vitest'
import { createNodeList, type } from '../../src/convert/emit/nodes.ts'
import { createWriter, needed } from '../../src/convert/emit/write.ts'
import type { StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { UnsupportedOperation } from '../../src/ops/ops.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { expanding } from '../../src/ops/trace/expand.ts'
import { createRecording } from '../../src/ops/trace/record.ts'
import { unified } from '../../src/ops/trace/symbols.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { weightTable } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { callCase, opCases, toTensor, type OpCase } from '../ops/fixture-cases.ts'
import { distance } from '../programs/layers/corpus.ts'
import { OPERATIONS_NOT_EMITTED } from './not-emitted.ts'

/** The operation as a graph, run on the reference. */
async function throughGraph(found: OpCase): Promise<readonly Tensor[]> {
  const recording = createRecording()
  const ops = expanding(recording.ops)
  let inputs = 0
  const made = callCase({ ...ops, constant: (tensor) => recording.input(`x${inputs++}`, tensor) }, found)
  const results = made.map((value) => recording.operandOf(value))
  const list = createNodeList()
  const writer = createWriter(list, new Map(), [])
  for (const call of needed(unified([recording.calls]), results)) writer.write(call)
  const outputs = new Map(
    results.map((operand, i) => {
      const { ref, dtype, shape } = writer.at(operand)
      return [`y${i}`, { ref: `${list.add('Identity', [ref], { T: type(dtype) })}:0`, dtype, shape }] as const
    }),
  )
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: list.nodes,
    functions: new Map(),
    signatures: new Map([['serving_default', { inputs: writer.inputs, outputs }]]),
    variables: new Map(),
  }
  const feeds = new Map(found.inputs.map((stored, i) => [`x${i}`, toTensor(stored)]))
  const run = await createGraphRunner(referenceOps, bindGraph(graph, weightTable([]), 'case')).run(feeds)
  return results.flatMap((_, i) => run.get(`y${i}`) ?? [])
}

it('gives what the reference gives, for every case of every operation', async () => {
  const [misses, refused]: [string[], string[]] = [[], []]
  for (const found of opCases().filter(({ throws }) => throws !== true)) {
    const name = `${found.op}: ${found.name}`
    try {
      const expected = await Promise.all(callCase(referenceOps, found).map((value) => referenceOps.read(value)))
      const outputs = await throughGraph(found)
      const worst = Math.max(...expected.map((tensor, i) => distance(outputs[i] ?? tensor, tensor, 1e-6, 1e-6)))
      if (outputs.length !== expected.length || worst > 1) misses.push(`${name}: ${worst.toPrecision(3)}`)
    } catch (error) {
      if (error instanceof UnsupportedOperation) refused.push(`${name}: ${error.message}`)
      else misses.push(`${name}: ${String(error)}`)
    }
  }
  expect(misses).toEqual([])
  expect(refused).toEqual(OPERATIONS_NOT_EMITTED)
})
