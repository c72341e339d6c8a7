import type { Artifact, Model } from '../formats/format.ts'
import { openArtifact } from '../formats/registry.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import type { Policy } from '../plan/policy.ts'
import { probesFor } from '../probes/probes.ts'
import { bindGraph } from '../programs/graph/bind.ts'
import { bind } from '../programs/layers/bind/bind.ts'
import { bindOnnx } from '../programs/onnx/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram } from '../programs/layers/program.ts'
import { overEntries } from '../runtimes/programs.ts'
import type { Bound, Runtime, RuntimeId, Session } from '../runtimes/runtime.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { loadRegistry } from './custom-layers.ts'
import { withSession } from './evaluate.ts'
import { furtherPrograms, type FurtherPrograms } from './programs.ts'
import { takenProbes, type ProbeOutputs } from './taken-probes.ts'
import { refusePointer, type Opened, type Runnable } from './open.ts'
import { makeRuntime } from './witnesses.ts'

/**
 * What all checks of one artifact work with, so that the artifact is opened once, and a tensor that was proved to be
 * another's equal in every bit is not loaded a second time. One a worker process; whoever made it closes it.
 */
export interface Workshop {
  registry(modules: readonly string[]): Promise<LayerRegistry>
  runtime(id: RuntimeId, registry: LayerRegistry): Promise<Runtime>
  /** The artifact, open until the workshop closes. @throws ArtifactError where it cannot be read. */
  model(artifact: Artifact): Promise<Model>
  /** The same, its weights bound to its program; weights alone borrow that of `programOf`. */
  bound(artifact: Artifact, programOf: Artifact | null, registry: LayerRegistry): Promise<Opened>
  /** The same for a program of either kind; a graph is bound by its serving signature. @throws ArtifactError. */
  runnable(artifact: Artifact, programOf: Artifact | null, registry: LayerRegistry): Promise<Runnable>
  /** What else a file with a graph computes, each program opened as the file is by its own signature. */
  further(opened: Runnable): FurtherPrograms
  /**
   * Runs `body` with the model loaded. Our own reading of what `bound` or `runnable` opened stays loaded, and lends its tensors to
   * every model that has the same ones.
   */
  withSession<R>(runtime: Runtime, opened: Runnable, body: (session: Session) => Promise<R>): Promise<R>
  /** Outputs on the policy's probes; computed once for what `bound` opened. @throws NoProbe, and what the run throws. */
  probeOutputs(ops: Runtime, opened: Runnable, policy: Policy): Promise<ProbeOutputs>
  /** Tensors found equal in type, shape and every bit, each with the one that may stand for it. */
  learn(same: Iterable<readonly [TensorEntry, TensorEntry]>): void
  /** Whether every variable of a program was found equal to one that `bound` opened. */
  isLent(bound: BoundProgram): boolean
  /** Lets go of loaded weights, which are loaded again when they are asked for: somebody else needs the memory. */
  makeRoom(): void
  close(): void
}

export function createWorkshop(): Workshop {
  const registries = new Map<string, Promise<LayerRegistry>>()
  const runtimes = new Map<LayerRegistry, Map<RuntimeId, Promise<Runtime>>>()
  const models = new Map<string, Promise<Model>>()
  const opened = new Map<string, Promise<Opened>>()
  const graphs = new Map<string, Promise<Runnable>>()
  const others = new Map<Bound, FurtherPrograms>()
  const lasting = new Set<Bound>()
  const lastingEntries = new Set<TensorEntry>()
  const outputs = new Map<Bound, Promise<ProbeOutputs>>()
  const proxies = new WeakMap<TensorEntry, TensorEntry>()
  let loaded: { readonly of: Bound; readonly session: Session } | undefined

  const makeRoom = (): void => {
    loaded?.session.close()
    loaded = undefined
  }
  const model = (artifact: Artifact): Promise<Model> =>
    once(models, keyOf(artifact), async () => {
      refusePointer(artifact)
      return openArtifact(artifact, DEFAULT_LIMITS)
    })
  const bound: Workshop['bound'] = (artifact, programOf, registry) =>
    once(opened, `${keyOf(artifact)}\0${programOf?.absolute ?? ''}`, async () => {
      const own = await model(artifact)
      const lender = own.program === undefined && programOf !== null ? { programOf: await model(programOf) } : {}
      const result = { artifact, model: own, bound: bind(own, registry, lender) }
      lasting.add(result.bound)
      for (const { entry } of result.bound.variables) lastingEntries.add(entry)
      return result
    })
  const runnable: Workshop['runnable'] = async (artifact, programOf, registry) => {
    const own = await model(artifact)
    const { program } = own
    if (program === undefined || program.kind === 'layers') return bound(artifact, programOf, registry)
    return once(graphs, keyOf(artifact), () => {
      const result = {
        artifact,
        model: own,
        bound:
          program.kind === 'onnx'
            ? bindOnnx(program, own.weights, artifact.path)
            : bindGraph(program, own.weights, artifact.path),
      }
      lasting.add(result.bound)
      return Promise.resolve(result)
    })
  }
  const session: Workshop['withSession'] = async (runtime, artifact, body) => {
    if (runtime.id !== 'ops') return withSession(runtime, artifact, body)
    if (lasting.has(artifact.bound)) {
      if (loaded?.of !== artifact.bound) {
        makeRoom()
        loaded = { of: artifact.bound, session: await runtime.load(artifact) }
      }
      return body(loaded.session)
    }
    const lending = loaded === undefined ? {} : { borrowFrom: loaded.session }
    return withSession(
      runtime,
      { ...artifact, bound: overEntries(artifact.bound, (entry) => proxies.get(entry) ?? entry), ...lending },
      body,
    )
  }
  return {
    registry: (modules) => once(registries, modules.join('\0'), () => loadRegistry(modules)),
    runtime: (id, registry) => {
      const made = runtimes.get(registry) ?? new Map<RuntimeId, Promise<Runtime>>()
      runtimes.set(registry, made)
      return once(made, id, () => makeRuntime(id, registry))
    },
    model,
    bound,
    runnable,
    further: (one) => {
      const known = others.get(one.bound) ?? furtherPrograms(one)
      others.set(one.bound, known)
      if (lasting.has(one.bound)) for (const program of known.programs) lasting.add(program.opened.bound)
      return known
    },
    withSession: session,
    probeOutputs: (ops, artifact, policy) => {
      const run = () =>
        session(ops, artifact, async (on) => {
          return takenProbes(on, probesFor(on.signature, policy), artifact.artifact.path)
        })
      return lasting.has(artifact.bound) ? once(outputs, artifact.bound, run) : run()
    },
    learn: (same) => {
      for (const [entry, equal] of same) {
        const proxy = proxies.get(equal) ?? equal
        // What was lost on one hop is not made up for by the next one, which keeps the rest.
        if (lastingEntries.has(proxy)) proxies.set(entry, proxy)
      }
    },
    isLent: ({ variables }) => variables.every(({ entry }) => proxies.has(entry)),
    makeRoom,
    close: () => {
      makeRoom()
      for (const pending of models.values()) {
        // One that could not be opened has said so to whoever asked for it, and holds nothing.
        void pending.then(
          (one) => one.close(),
          () => undefined,
        )
      }
    },
  }
}

/** The same file by another of its graphs or signatures is another model. */
function keyOf({ absolute, serves }: Artifact): string {
  return serves === undefined ? absolute : `${absolute}\0${JSON.stringify(serves)}`
}

function once<K, V>(made: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = made.get(key)
  if (known !== undefined) return known
  const pending = make()
  made.set(key, pending)
  return pending
}
