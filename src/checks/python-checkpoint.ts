import type { NamedTensor } from '../compare/pairing.ts'
import { classesInWords, compareSets } from '../compare/sets.ts'
import type { PlannedCheck, PlannedPython } from '../plan/plan.ts'
import { askPython, loaderTitle } from '../runtimes/python/bridge.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { findingOf } from './open.ts'
import { checkpointFailure, lacking, limitsOf, missing, nobody, warning, type Result } from './python-failures.ts'
import type { WorkContext } from './run.ts'
import type { Evidence } from './verdict.ts'

type LoadCheck = Extract<PlannedCheck, { stage: 'load' }>

const LOADER = 'checkpoint'

/** What `tf.train.load_checkpoint` reads of a checkpoint, against our own reading: every tensor, by its name. */
export async function checkPythonCheckpoint(
  { artifact }: LoadCheck,
  python: PlannedPython,
  context: WorkContext,
): Promise<Evidence> {
  const evidence = (result: Result): Evidence => ({ stage: 'load', title: 'read by TensorFlow in Python', ...result })
  try {
    const { python: atHand } = python
    const lack = atHand === undefined ? (python.broken ?? '') : lacking(LOADER, atHand)
    if (atHand === undefined || lack !== null) return evidence(nobody({ artifact }, missing({ artifact }, lack ?? '')))
    const { weights } = await context.workshop.model(artifact)
    context.progress('reading it with TensorFlow in Python', 0.2)
    const { seed } = context.policy
    const answer = await askPython({
      command: atHand.command,
      loader: LOADER,
      model: artifact.absolute.replace(/\.index$/, ''),
      isDirectory: false,
      customObjects: [],
      folder: python.folder,
      signature: '',
      seeds: [seed, seed],
      probes: [],
      scratch: context.scratch,
      limits: limitsOf(context.policy),
    })
    if (answer.kind === 'error') return evidence(nobody({ artifact }, checkpointFailure(artifact, answer)))
    if (answer.kind !== 'ok') {
      const what = `reading it with ${loaderTitle(LOADER)} ${answer.message}`
      return evidence(nobody({ artifact }, warning({ artifact }, answer.kind, what)))
    }
    const title = loaderTitle(LOADER, answer.versions)
    const [{ weights: read }] = answer.loads
    const files = { expected: artifact.path, found: `${artifact.path} as read by ${title}` }
    const result = compareSets([...weights].map(byName), read.map(byName), {
      files,
      file: artifact.path,
      transformsOf: () => [{ kind: 'identity' }],
    })
    return evidence({
      witnesses: [artifact.path, title],
      coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
      weights: result.classes,
      worst: result.worst,
      findings: result.findings,
      agreed: `${title} reads what we read (${classesInWords(result.classes)}).`,
    })
  } catch (error) {
    return evidence(nobody({ artifact }, findingOf(error, artifact)))
  }
}

function byName(entry: TensorEntry): NamedTensor {
  return { path: entry.name, entry, trainable: true, bookkeeping: false }
}
