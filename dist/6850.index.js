export const id = 6850;
export const ids = [6850];
export const modules = {

/***/ 3206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oneArtifact = oneArtifact;
exports.oneReadable = oneReadable;
const errors_ts_1 = __webpack_require__(17050);
const index_ts_1 = __webpack_require__(80502);
/**
 * The one artifact that a path names: a file, or a directory that holds exactly one.
 * @throws UsageError where there is none, or more than one.
 */
async function oneArtifact(path, workspace) {
    const { found } = await (0, index_ts_1.locate)({ workspace, named: [path], paths: ['**'], ignore: [] });
    const [first, ...more] = found;
    if (first === undefined)
        throw new errors_ts_1.UsageError(`${path}: no model in there`);
    if (more.length > 0) {
        const paths = found.map(({ artifact }) => artifact.path).slice(0, 10);
        throw new errors_ts_1.UsageError(`${path}: ${found.length} models in there, name one of them: ${paths.join(', ')}`);
    }
    return first;
}
/** The same, and readable. @throws UsageError that says why it cannot be read. */
async function oneReadable(path, workspace) {
    const found = await oneArtifact(path, workspace);
    if (found.unreadable !== null)
        throw new errors_ts_1.UsageError(found.unreadable.message);
    return found;
}


/***/ }),

/***/ 82832:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspectionText = inspectionText;
const causes_ts_1 = __webpack_require__(40304);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const tensor_ts_1 = __webpack_require__(76172);
/** An inspection for a terminal: what it is, what goes in and out, and every tensor in a line. */
function inspectionText(inspection) {
    const { path, title, files, metadata, program, tensors, parameters, findings } = inspection;
    const facts = Object.entries(metadata).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const more = files.length > 1 ? [`  ${(0, figures_ts_1.counted)(files.length, 'file')}: ${files.map(escape_ts_1.printableName).join(', ')}`] : [];
    return [
        `${(0, escape_ts_1.printable)(path)}  ${title}`,
        ...more,
        ...facts.map(([key, value]) => `  ${(0, escape_ts_1.printableName)(key)}: ${(0, escape_ts_1.printableName)(String(value))}`),
        '',
        ...(program === null ? ['weights only, no program'] : programLines(program)),
        '',
        `${(0, figures_ts_1.counted)(tensors.length, 'tensor')}, ${(0, figures_ts_1.counted)(parameters, 'parameter')}`,
        ...table(tensors.map(({ name, dtype, shape, stored }) => [
            (0, escape_ts_1.printableName)(name),
            stored === undefined ? dtype : `${dtype} as ${stored}`,
            dims(shape),
            (0, figures_ts_1.count)((0, tensor_ts_1.elementCount)(shape)),
        ])),
        ...findings.flatMap((finding) => [
            '',
            `${(0, causes_ts_1.causeText)(finding.cause).title} [${finding.cause}]`,
            `  ${(0, escape_ts_1.printable)(finding.message)}`,
        ]),
        '',
    ].join('\n');
}
function programLines({ inputs, outputs, layers, unknown }) {
    const classes = Object.entries(layers).map(([name, n]) => `${(0, escape_ts_1.printableName)(name)}${n > 1 ? ` ×${n}` : ''}`);
    return [
        ...table(inputs.map(({ name, dtype, shape }) => [
            'input',
            (0, escape_ts_1.printableName)(name),
            (0, escape_ts_1.printableName)(dtype),
            shape ? dims(shape) : 'unknown shape',
        ])),
        ...outputs.map((name) => `  output  ${(0, escape_ts_1.printableName)(name)}`),
        `  layers  ${classes.join(', ')}`,
        ...(unknown.length === 0 ? [] : [`  not known here: ${unknown.map(escape_ts_1.printableName).join(', ')} (see custom-layers)`]),
    ];
}
function dims(shape) {
    return `[${shape.map((dim) => (dim < 0 ? '?' : String(dim))).join(', ')}]`;
}
/** Columns padded to their widest cell; the last one is not padded. */
function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}


/***/ }),

/***/ 86850:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.inspectCommand = inspectCommand;
const registry_ts_1 = __webpack_require__(13965);
const limits_ts_1 = __webpack_require__(52034);
const bind_ts_1 = __webpack_require__(66963);
const registry_ts_2 = __webpack_require__(51709);
const escape_ts_1 = __webpack_require__(14031);
const tensor_ts_1 = __webpack_require__(76172);
const artifact_ts_1 = __webpack_require__(3206);
const inspect_text_ts_1 = __webpack_require__(82832);
/**
 * `inspect ARTIFACT`: reads the artifact and runs nothing. Returns the exit code, 1 where topology and tensors do not
 * fit together. @throws ArtifactError where it cannot be read.
 */
async function inspectCommand(command, terminal) {
    const { artifact } = await (0, artifact_ts_1.oneReadable)(command.path, terminal.cwd);
    const model = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS);
    try {
        const inspection = await inspect(model);
        terminal.stdout.write(command.format === 'json' ? (0, escape_ts_1.json)(inspection) + '\n' : (0, inspect_text_ts_1.inspectionText)(inspection));
        return inspection.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
    finally {
        model.close();
    }
}
async function inspect(model) {
    const { path, files } = model.artifact;
    const bound = model.program === undefined ? null : (0, bind_ts_1.bind)(model, registry_ts_2.kerasLayers);
    const tensors = [...model.weights].map(({ name, dtype, shape, stored }) => ({
        name,
        dtype,
        shape,
        ...(stored === undefined || stored.dtype === dtype ? {} : { stored: stored.dtype }),
    }));
    return {
        path,
        format: model.format,
        title: (await (0, registry_ts_1.formatOf)(model.format)).title,
        files,
        metadata: model.metadata,
        program: bound && programOf(bound.program, [...new Set(bound.unknown.map(({ className }) => className))]),
        parameters: tensors.reduce((sum, { shape }) => sum + (0, tensor_ts_1.elementCount)(shape), 0),
        tensors,
        findings: bound?.findings ?? [],
    };
}
function programOf({ root }, unknown) {
    const graph = root.graph;
    return {
        inputs: graph === null ? [] : graph.inputs.map((input) => inputOf(graph, input)),
        outputs: graph === null ? [] : graph.outputs.map(({ name }) => name),
        layers: Object.fromEntries(countClasses(root, new Map())),
        unknown,
    };
}
/** An input layer says its dtype by a policy's name, which for a plain dtype is the dtype itself. */
function inputOf(graph, { name, ref }) {
    const config = graph.layers.find((layer) => layer.name === ref.layer)?.config ?? {};
    const { dtype, batch_shape: shape } = config;
    return {
        name,
        dtype: typeof dtype === 'string' ? dtype : 'unknown',
        shape: Array.isArray(shape) ? shape.map((dim) => (typeof dim === 'number' ? dim : -1)) : null,
    };
}
function countClasses(layer, counts) {
    for (const inner of [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)]) {
        counts.set(inner.className, (counts.get(inner.className) ?? 0) + 1);
        countClasses(inner, counts);
    }
    return counts;
}


/***/ }),

/***/ 40304:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CAUSES = void 0;
exports.isSymptom = isSymptom;
exports.causeText = causeText;
/** Every cause has a text: a new one does not compile without. */
exports.CAUSES = {
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
        fix: 'Save the model again, or find out what the content is.',
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
        fix: 'Record the golden file again, from the model you mean to deploy.',
    },
    'golden-malformed': {
        title: 'The golden file cannot be used',
        fix: 'Write it with numpy: arrays `inputs/<name>` and `outputs/<name>`, rows first.',
    },
    'non-finite-output': {
        title: 'An output is NaN or infinite',
        fix: 'Look for overflow in narrow dtypes and for divisions by a variance near zero.',
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
        fix: 'Leave this target out for the family, or change the layer.',
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
        fix: 'The weights are still checked. Accept the rest in the policy with a reason.',
    },
    'no-runtime': { title: 'Nothing at hand can run this model', fix: 'The weights are still checked.' },
    'time-limit': { title: 'It took too long', fix: 'Raise `time-limit`, or check fewer models in one step.' },
    'memory-limit': { title: 'It needed too much memory', fix: 'Raise `memory-limit`, or use a larger runner.' },
    crashed: { title: 'The checking process ended', fix: 'Run the command below to see it locally; please report it.' },
    policy: { title: 'The policy file needs a change', fix: 'Change the entry that is named, or take it out.' },
    'internal-error': { title: 'A fault of this tool', fix: 'Please report it with the text above.' },
};
/** Causes that say that something differs and not why: where another cause is known, it is the one to tell first. */
const SYMPTOMS = new Set([
    'output-differs',
    'tensor-differs',
    'non-finite-output',
    'config-differs',
]);
/** Whether a cause is only a symptom. */
function isSymptom(cause) {
    return SYMPTOMS.has(cause);
}
/** The text of a cause; a code that a newer version wrote stands for itself. */
function causeText(cause) {
    return Object.hasOwn(exports.CAUSES, cause) ? exports.CAUSES[cause] : { title: cause, fix: '' };
}


/***/ }),

/***/ 53831:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.size = size;
exports.duration = duration;
exports.count = count;
exports.counted = counted;
exports.figures = figures;
/** Figures as people read them. All are pure functions of numbers; nothing here can carry a model's text but keys. */
/** Three significant digits; an exponent outside 0.001 to 99 999. */
function figure(value) {
    if (value === null || !Number.isFinite(value))
        return 'not finite';
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return String(value);
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e5)
        return String(Number(value.toPrecision(3)));
    return Number(value.toPrecision(3)).toExponential().replace('e+', 'e');
}
/** `7.4 kB`; powers of 1000. */
function size(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? 'B'}`;
}
/** `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 862` with a thin gap is hard to copy, `1,862` is not. */
function count(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 tensor`, `3 tensors`. */
function counted(value, noun, plural = noun + 's') {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
/** What people call a figure; the order is the order in which figures are shown, the telling ones first. */
const METRIC_NAMES = {
    max_abs: 'largest difference',
    tolerance_used: 'times the tolerance',
    share_failing: 'share failing',
    noise_floor: 'noise floor',
    headroom: 'headroom',
    relative_l2: 'relative L2',
    cosine: 'cosine',
    argmax_agreement: 'arg-max agreement',
    max_ulp: 'ULP',
    mean_abs: 'mean difference',
    p99: '99th percentile',
    needed_rtol: 'rtol needed',
    needed_atol: 'atol needed',
    worst_expected: 'expected there',
    worst_found: 'found there',
    worst_index: 'at element',
};
/** Counts of what a finding names anyway. */
const COUNTS = new Set(['tensors', 'elements', 'layers', 'shards']);
/** Figures in a fixed order, with their names: known ones first, others under their key, in alphabetical order. */
function figures(metrics) {
    if (!metrics)
        return [];
    const known = Object.keys(METRIC_NAMES).filter((key) => Object.hasOwn(metrics, key));
    const others = Object.keys(metrics)
        .filter((key) => !Object.hasOwn(METRIC_NAMES, key) && !COUNTS.has(key))
        .sort();
    return [...known, ...others].map((key) => ({
        name: METRIC_NAMES[key] ?? key.replaceAll('_', ' '),
        value: /^share_|_agreement$/.test(key) ? percent(metrics[key] ?? null) : figure(metrics[key] ?? null),
        known: Object.hasOwn(METRIC_NAMES, key),
    }));
}
function percent(share) {
    return share === null || !Number.isFinite(share) ? 'not finite' : `${Number((share * 100).toPrecision(3))} %`;
}


/***/ })

};
