import type { Cause } from '../evidence/finding.ts'

/** What a cause is called, and what to do about it. Plain words, for somebody who has ten seconds. */
export interface CauseText {
  readonly title: string
  readonly fix: string
}

/** Every cause has a text: a new one does not compile without. */
export const CAUSES: Readonly<Record<Cause, CauseText>> = {
  'lfs-pointer': {
    title: 'A Git LFS pointer instead of the model',
    fix: 'Check out with `lfs: true` in actions/checkout, or run `git lfs pull`.',
  },
  'empty-file': { title: 'The file is empty', fix: 'Save the model again and commit the whole file.' },
  'truncated-file': { title: 'The file ends too early', fix: 'Copy or save the model again; this copy is incomplete.' },
  'missing-file': { title: 'A file is missing', fix: 'Commit every file of the model together.' },
  'missing-shard': {
    title: 'A weight file is missing',
    fix: 'Commit every weight file that the manifest names; look into .gitignore.',
  },
  'external-data-missing': {
    title: 'A file of tensors is missing',
    fix: 'Commit the file that the model keeps its tensors in beside it; look into .gitignore.',
  },
  'trailing-bytes': {
    title: 'More bytes than the model accounts for',
    fix: 'Write the model again; manifest and weight file do not belong together.',
  },
  'checksum-mismatch': { title: 'A checksum does not fit', fix: 'Save the model again; its bytes were changed.' },
  'zip-crc-mismatch': {
    title: 'The archive is damaged',
    fix: 'Save the model again; bytes inside the archive were changed.',
  },
  malformed: {
    title: 'The file does not follow its format',
    fix: 'Do what is said above, or save the model again with the library that made it.',
  },
  'limit-exceeded': {
    title: 'The file claims more than any model needs',
    fix: 'Look where the file comes from; a sound model stays far below this bound.',
  },
  'path-traversal': {
    title: 'The model points outside its own folder',
    fix: 'Do not use this file before you know who made it.',
  },
  'hdf5-external-link': {
    title: 'The HDF5 file links to another file',
    fix: 'Save the weights into the file itself; the link is not followed.',
  },
  'unread-content': {
    title: 'The file holds content that belongs to no tensor',
    fix: 'Find out what it is. What a layer keeps beside its weights is not compared; anything else is left over, and goes when the model is saved again.',
  },
  'not-loadable': {
    title: 'Its own framework does not load this file',
    fix: 'Deploy a form of the model that its framework loads, such as .keras for Keras, or load it with the custom_objects that are named.',
  },
  'unsafe-lambda-bytecode': {
    title: 'The model carries program code',
    fix: 'Replace the Lambda layer by a registered layer; code inside a model is never run here.',
  },
  'unsafe-pickle': {
    title: 'The file is a pickle, which runs code when it is loaded',
    fix: 'Commit the weights in a format without code, such as .keras, .npz or safetensors.',
  },
  'non-finite-weight': {
    title: 'A weight is NaN or infinite',
    fix: 'Go back to the last checkpoint whose weights are finite.',
  },
  'missing-tensor': { title: 'A tensor is missing', fix: 'Save both files from the same model.' },
  'extra-tensor': { title: 'A tensor has no counterpart', fix: 'Save both files from the same model.' },
  'shape-mismatch': { title: 'Shapes differ', fix: 'Save both files from the same model.' },
  'dtype-mismatch': { title: 'Element types differ', fix: 'Save both files with the same dtype, or declare the loss.' },
  'undeclared-downcast': {
    title: 'Precision was lost, and nobody declared it',
    fix: 'Save in the full dtype, or declare the loss under `lossy` in the policy file.',
  },
  'reinitialised-tensors': {
    title: 'Weights were initialised anew',
    fix: 'A loader did not restore these tensors and said nothing. Save again from a model whose weights you have checked.',
  },
  'tensors-swapped': {
    title: 'Two tensors are exchanged',
    fix: 'A loader matched tensors by order. Save again, and load by name.',
  },
  'shards-swapped': {
    title: 'Two weight files are exchanged',
    fix: 'Write the model again; do not rename its weight files.',
  },
  'kernel-transposed': {
    title: 'A kernel is transposed',
    fix: 'The converter mixed up two axes. Convert again with the right layout.',
  },
  permuted: { title: 'The same values in another order', fix: 'Compare the axis order of the two layouts.' },
  'sign-flipped': { title: 'The sign is flipped', fix: 'Convert again; a step negated this tensor.' },
  'channel-sign-flipped': {
    title: 'The sign of a channel is flipped',
    fix: 'Convert again; a step negated part of this tensor.',
  },
  scaled: { title: 'The values are scaled', fix: 'Look for a normalisation that was applied twice, or not at all.' },
  'bit-flip': { title: 'Single bits differ', fix: 'The file was damaged. Save or copy it again.' },
  zeroed: { title: 'The values are zero', fix: 'The tensor was never restored. Save again from the trained model.' },
  constant: {
    title: 'All values are the same',
    fix: 'The tensor was never restored. Save again from the trained model.',
  },
  'batchnorm-statistics-reset': {
    title: 'The batch-norm statistics are back at their start',
    fix: 'Moving mean and variance were not saved. Save again from the trained model.',
  },
  'variance-for-deviation': {
    title: 'Variance stands where the standard deviation belongs, or the reverse',
    fix: 'Square the values, or take their root, when converting.',
  },
  'float16-rounded': {
    title: 'Rounded to float16',
    fix: 'Save in float32, or declare `lossy: float16` in the policy file.',
  },
  'float16-overflow': {
    title: 'Too large for float16',
    fix: 'Keep this tensor in float32: float16 ends at 65504.',
  },
  'bfloat16-rounded': {
    title: 'Rounded to bfloat16',
    fix: 'Save in float32, or declare `lossy: bfloat16` in the policy file.',
  },
  underflowed: { title: 'Small values became zero', fix: 'Keep this tensor in float32.' },
  'integer-wrap': { title: 'Integers wrapped around', fix: 'Keep this tensor in 64 bits, or make its values smaller.' },
  quantised: {
    title: 'The values are quantised',
    fix: 'Declare the loss under `lossy` in the policy file, if it is meant.',
  },
  'quantisation-range-collapsed': {
    title: 'One outlier leaves no levels for the other values',
    fix: 'Clip the outlier before quantising, or keep this tensor in float32.',
  },
  'nan-poisoned': { title: 'NaN spread through the tensor', fix: 'Convert again from weights that are finite.' },
  'negative-zero': {
    title: 'Negative zeros became zeros',
    fix: 'Harmless for most layers; look at divisions and signs.',
  },
  'stale-sibling': {
    title: 'One of the two files is older',
    fix: 'Export all files of this family from the same model, in one go.',
  },
  'tensor-differs': { title: 'Values differ', fix: 'Export both files from the same model.' },
  'output-differs': {
    title: 'The model answers differently',
    fix: 'The weights may well agree. Compare the configuration of the layers, then the converter.',
  },
  'outputs-swapped': { title: 'Two outputs are exchanged', fix: 'Name the outputs, and read them by name.' },
  'missing-output': { title: 'An output is missing', fix: 'Export the model with all of its outputs.' },
  'extra-output': { title: 'An output has no counterpart', fix: 'Export both files from the same model.' },
  'golden-shape-mismatch': {
    title: 'The recorded outputs have another shape',
    fix: 'Export the model again if the recording is right; if the model is, record the golden file again.',
  },
  'golden-malformed': {
    title: 'The golden file cannot be used',
    fix: 'Write it with numpy: arrays `inputs/<name>` and `outputs/<name>`, rows first.',
  },
  'non-finite-output': {
    title: 'An output is NaN or infinite',
    fix: 'Look for overflow in narrow dtypes and for divisions by a variance near zero.',
  },
  'empty-output': {
    title: 'An output has no elements',
    fix: 'Give the model an input that leaves something of it, or record a golden that does.',
  },
  'activation-approximation': {
    title: 'Another variant of an activation',
    fix: 'Make both sides use the same variant, for example exact or tanh GELU.',
  },
  'config-epsilon': { title: 'Another epsilon', fix: 'Set the same epsilon on both sides.' },
  'config-differs': { title: 'The layer configurations differ', fix: 'Export both files from the same model.' },
  'non-deterministic': {
    title: 'The same model answers differently twice',
    fix: 'A loader leaves something to chance: look for weights that are not restored.',
  },
  'not-expressible': {
    title: 'The target format cannot say this',
    fix: 'Name the formats that you deploy under `targets`, without this one, or change the layer.',
  },
  'unknown-layer': {
    title: 'A layer is not known',
    fix: 'Export its definition from a module and name the module in `custom-layers`.',
  },
  'unsupported-format': {
    title: 'This format is not read yet',
    fix: 'Leave it out with `ignore`, or accept it in the policy with a reason.',
  },
  'unsupported-operation': {
    title: 'An operation cannot be run here',
    fix: 'The weights are still checked. Use a Keras layer in its place, or accept the rest in the policy: a waiver with a reason, or `on-inconclusive: warn`.',
  },
  'no-runtime': { title: 'Nothing at hand can run this model', fix: 'The weights are still checked.' },
  'time-limit': { title: 'It took too long', fix: 'Raise `time-limit`, or check fewer models in one step.' },
  'memory-limit': { title: 'It needed too much memory', fix: 'Raise `memory-limit`, or use a larger runner.' },
  crashed: { title: 'The checking process ended', fix: 'Run the command below to see it locally; please report it.' },
  policy: { title: 'The policy file needs a change', fix: 'Change the entry that is named, or take it out.' },
  'internal-error': { title: 'A fault of this tool', fix: 'Please report it with the text above.' },
}

/** Causes that say that something differs and not why: where another cause is known, it is the one to tell first. */
const SYMPTOMS: ReadonlySet<Cause> = new Set<Cause>([
  'output-differs',
  'tensor-differs',
  'non-finite-output',
  'config-differs',
])

/** Whether a cause is only a symptom. */
export function isSymptom(cause: Cause): boolean {
  return SYMPTOMS.has(cause)
}

/** The text of a cause; a code that a newer version wrote stands for itself. */
export function causeText(cause: string): CauseText {
  return Object.hasOwn(CAUSES, cause) ? CAUSES[cause as Cause] : { title: cause, fix: '' }
}
