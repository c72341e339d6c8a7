import { describe, expect, it } from 'vitest'

import { verifyGraph } from '../../src/checks/graph-integrity.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { NodeDef } from '../../src/formats/tensorflow/proto/graph_pb.ts'
import type { MetaGraph } from '../../src/formats/tensorflow/proto/saved_model_pb.ts'
import {
  addInput,
  calling,
  changedSavedModel,
  FLOAT,
  floatsDef,
  found,
  functionDef,
  functionIn,
  handleArgument,
  nodeDef,
  nodeIn,
} from '../support/changed-saved-model.ts'

/** What is found in a sound SavedModel that was changed so. */
async function findingsOf(change: (meta: MetaGraph) => void, name = 'tfjs-mlp'): Promise<readonly Finding[]> {
  const model = await changedSavedModel(name, change)
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  const files = await model.verify()
  const findings = [...files, ...verifyGraph(model, model.program, files)]
  model.close()
  return findings
}

const brief = (findings: readonly Finding[]) => findings.map(({ severity, cause, layer }) => [severity, cause, layer])

const add = (meta: MetaGraph, ...nodes: readonly NodeDef[]): void => {
  meta.graphDef?.node.push(...nodes)
}

describe('what is run when a SavedModel is loaded', () => {
  const INIT = 'NoOp'
  const assign = (to: string, value: string): NodeDef =>
    nodeDef('late', 'AssignVariableOp', [to, value], { dtype: FLOAT })

  it('a sound one gives no variable another value', async () => {
    expect(await findingsOf(() => undefined)).toEqual([])
  })

  it('a variable that gets another value than is stored', async () => {
    const findings = await findingsOf((meta) => {
      add(meta, floatsDef('c', 0, 0, 0), assign('probs/bias_1', 'c'))
      nodeIn(meta, INIT).input.push('^late')
    })
    expect(brief(findings)).toEqual([['error', 'tensor-differs', 'late']])
    expect(findings[0]?.tensor).toMatch(/^_all_variables\//)
    expect(findings[0]?.message).toContain('writes to variable probs/bias_1 after it was restored from _all_variables/')
  })

  it('one that gets it in a function, by another handle of the same variable, and computed', async () => {
    const findings = await findingsOf((meta) => {
      const { attr } = nodeIn(meta, 'probs/bias_1')
      add(meta, { ...nodeDef('alias', 'VarHandleOp', []), attr }, floatsDef('c', 0, 0, 0))
      add(meta, nodeDef('call', 'StatefulPartitionedCall', ['alias', 'c'], calling('late_fn', [20, 1])))
      const nodes = [nodeDef('neg', 'Neg', ['x'], { T: FLOAT }), assign('v', 'neg:y:0')]
      meta.graphDef?.library?.function.push(functionDef('late_fn', [{ v: 20, x: 1 }, {}], nodes))
      nodeIn(meta, INIT).input.push('^call')
    })
    expect(brief(findings)).toEqual([['warning', 'unsupported-operation', 'call/late']])
    expect(findings[0]?.message).toContain('writes to variable alias after it was restored')
  })

  it('what nobody runs', async () => {
    expect(await findingsOf((meta) => add(meta, floatsDef('c', 0, 0, 0), assign('probs/bias_1', 'c')))).toEqual([])
  })
})

describe('what is run when a signature is', () => {
  const write = (to: string): NodeDef => nodeDef('count', 'AssignAddVariableOp', [to, 'read:value:0'], { dtype: FLOAT })

  it('changes nothing that it reads', async () => {
    const findings = await findingsOf((meta) => {
      const served = functionIn(meta, '__inference___call___')
      const handle = found(served.signature?.inputArg.find(({ type }) => type === 20)).name
      served.nodeDef.push(nodeDef('read', 'ReadVariableOp', [handle], { dtype: FLOAT }), write(handle))
    })
    expect(brief(findings)).toEqual([
      ['warning', 'unsupported-operation', 'StatefulPartitionedCall/StatefulPartitionedCall/count'],
    ])
    expect(findings[0]?.message).toContain(
      '(AssignAddVariableOp) writes to VarHandleOp first/kernel_1 whenever the signature',
    )
  })

  it('changes something that no signature reads', async () => {
    const findings = await findingsOf((meta) => {
      const served = functionIn(meta, '__inference_signature_wrapper___call___4010')
      served.signature?.inputArg.push(handleArgument('state'))
      served.nodeDef.push(nodeDef('read', 'ReadVariableOp', ['state'], { dtype: FLOAT }), write('state'))
      addInput(nodeIn(meta, 'StatefulPartitionedCall_1'), 'Variable_4', 20)
      const { nodes, concreteFunctions } = found(meta.objectGraphDef)
      const seed = nodes.findIndex(({ variable }) => variable?.name === 'seed_generator/seed_generator_state')
      concreteFunctions.find(({ key }) => key === served.signature?.name)?.value?.boundInputs.push(seed)
    })
    expect(brief(findings)).toEqual([['note', 'unsupported-operation', 'StatefulPartitionedCall_1/count']])
    expect(findings[0]?.message).toContain('which no signature reads')
  })
})

describe('signatures besides the one that is run', () => {
  const signatureIn = (meta: MetaGraph, name: string) => found(meta.signatureDef.find(({ key }) => key === name))

  it('are broken where one of them is', async () => {
    const findings = await findingsOf((meta) => {
      const call = nodeIn(meta, 'StatefulPartitionedCall')
      const types = call.input.map((_, place) => (place === 0 ? 1 : 20))
      call.attr = nodeDef('call', call.op, [], calling('gone', types, [1])).attr
    })
    expect(findings.map(({ message }) => message).join()).toContain(
      'signature serve: node StatefulPartitionedCall (StatefulPartitionedCall): calls function gone',
    )
  })

  it('the one that servers run by default has to be read', async () => {
    const unread = (meta: MetaGraph, name: string): void => {
      for (const { value } of signatureIn(meta, name).value?.inputs ?? []) found(value).name = ''
    }
    expect(brief(await findingsOf((meta) => unread(meta, 'serving_default')))).toContainEqual([
      'warning',
      'unread-content',
      'serving_default',
    ])
    expect(brief(await findingsOf((meta) => unread(meta, 'serve')))).toEqual([
      ['note', 'unread-content', 'serve'],
      ['note', 'unread-content', undefined],
    ])
  })
})

describe('what Python makes of a SavedModel', () => {
  const objectsIn = (meta: MetaGraph) => found(meta.objectGraphDef)
  const swap = (list: unknown[], one: number, other: number): void => {
    ;[list[one], list[other]] = [list[other], list[one]]
  }

  it('gets the variables that servers get', async () => {
    const findings = await findingsOf((meta) => {
      // The mean and the variance of a normalisation.
      for (const { value } of objectsIn(meta).concreteFunctions) swap(found(value).boundInputs, 2, 3)
    })
    expect(findings.map(({ severity, cause }) => [severity, cause])).toEqual([
      ['error', 'tensor-differs'],
      ['error', 'tensor-differs'],
    ])
    expect(findings[0]?.message).toMatch(
      /function __inference_signature_wrapper___call___\d+, called by node StatefulPartitionedCall\w*: servers give it variable norm\/moving_mean_1 \(_all_variables\/\d+\/\.ATTRIBUTES\/VARIABLE_VALUE\) as input 3, and Python variable norm\/moving_variance/,
    )
  })

  it('has the signatures that servers have', async () => {
    const renamed = (from: string, to: string) => (meta: MetaGraph) => {
      found(meta.signatureDef.find(({ key }) => key === from)).key = to
    }
    expect(brief(await findingsOf(renamed('serve', 'other')))).toEqual([
      ['note', 'config-differs', 'serve'],
      ['note', 'config-differs', 'other'],
    ])
    expect(brief(await findingsOf(renamed('serving_default', 'other')))).toContainEqual([
      'warning',
      'config-differs',
      'serving_default',
    ])
  })

  it('takes inputs and outputs of a signature in the order that servers do', async () => {
    const outputs = await findingsOf((meta) => {
      for (const { value } of meta.signatureDef) {
        const [one, other] = value?.outputs ?? []
        if (one !== undefined && other !== undefined) [one.key, other.key] = [other.key, one.key]
      }
    }, 'two-tower')
    expect(outputs.map(({ cause, layer }) => [cause, layer])).toEqual([
      ['config-differs', 'serve'],
      ['config-differs', 'serving_default'],
    ])
    expect(outputs[0]?.message).toMatch(/output output_0 is output 1 of \S+ for servers, output 0 for Python/)
    const inputs = await findingsOf((meta) => {
      for (const { bareConcreteFunction } of objectsIn(meta).nodes) bareConcreteFunction?.argumentKeywords.reverse()
    }, 'two-tower')
    expect(inputs.map(({ cause, layer }) => [cause, layer])).toEqual([
      ['config-differs', 'serve'],
      ['config-differs', 'serving_default'],
    ])
    expect(inputs[0]?.message).toMatch(/input 0 of \S+ is \w+ for servers, \w+ for Python/)
  })

  it('calls the function that servers run', async () => {
    const findings = await findingsOf((meta) => {
      const [one, other] = objectsIn(meta).nodes.flatMap(({ bareConcreteFunction: bare }) =>
        bare?.concreteFunctionName.startsWith('__inference_signature_wrapper') === true ? [bare] : [],
      )
      found(other).concreteFunctionName = found(one).concreteFunctionName
    })
    expect(brief(findings)).toContainEqual(['error', 'config-differs', 'serving_default'])
    expect(findings.map(({ message }) => message).join()).toMatch(
      /servers run node StatefulPartitionedCall_1 \(__inference_signature_wrapper\w+\), Python function __inference_signature_wrapper/,
    )
  })
})
