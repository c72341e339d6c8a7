export const id = 7252;
export const ids = [7252];
export const modules = {

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

/***/ 67252:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.coverage = coverage;
exports.classes = classes;
exports.classCounts = classCounts;
exports.facts = facts;
exports.formatName = formatName;
exports.titleOf = titleOf;
exports.verdictInWords = verdictInWords;
exports.figuresLine = figuresLine;
exports.worstFigure = worstFigure;
const causes_ts_1 = __webpack_require__(40304);
const figures_ts_1 = __webpack_require__(53831);
const findings_ts_1 = __webpack_require__(19334);
/** Artifacts and checks in the words of every form. Texts are raw: forms escape them. */
const CLASSES = ['identical', 'relaid', 'cast', 'quantized', 'folded', 'different'];
/** `29 of 29 tensors, 1 of 1 output, 24 probes`; empty where the check has none of these. */
function coverage(check) {
    const { tensors, outputs, probes } = check.coverage;
    return [
        ...(tensors[1] > 0 ? [`${ratio(tensors)} ${tensors[1] === 1 ? 'tensor' : 'tensors'}`] : []),
        ...(outputs[1] > 0 ? [`${ratio(outputs)} ${outputs[1] === 1 ? 'output' : 'outputs'}`] : []),
        ...(probes > 0 ? [(0, figures_ts_1.counted)(probes, 'probe')] : []),
    ].join(', ');
}
function ratio([compared, all]) {
    return compared === all ? (0, figures_ts_1.count)(all) : `${(0, figures_ts_1.count)(compared)} of ${(0, figures_ts_1.count)(all)}`;
}
/** `27 identical, 2 different`; best class first. */
function classes(check) {
    return classCounts(check)
        .map(([name, tensors]) => `${(0, figures_ts_1.count)(tensors)} ${name}`)
        .join(', ');
}
function classCounts(check) {
    return CLASSES.flatMap((name) => {
        const tensors = check.weights[name] ?? 0;
        return tensors > 0 ? [[name, tensors]] : [];
    });
}
/** `Keras 3 model, 67.5 kB, 24 tensors, 1,862 parameters`. */
function facts(artifact) {
    return [
        formatName(artifact.format),
        (0, figures_ts_1.size)(artifact.bytes),
        ...(artifact.tensors > 0 ? [(0, figures_ts_1.counted)(artifact.tensors, 'tensor')] : []),
        ...(artifact.parameters > 0 ? [(0, figures_ts_1.counted)(artifact.parameters, 'parameter')] : []),
    ].join(', ');
}
const FORMAT_NAMES = {
    keras: 'Keras 3 model',
    'keras-h5': 'Keras HDF5 model',
    'keras-weights-h5': 'Keras 3 weights',
    'keras-legacy-weights-h5': 'Keras HDF5 weights',
    'tfjs-layers': 'TF.js layers model',
    'tfjs-graph': 'TF.js graph model',
    'saved-model': 'TensorFlow SavedModel',
    'tf-checkpoint': 'TensorFlow checkpoint',
    'frozen-graph': 'TensorFlow frozen graph',
    onnx: 'ONNX model',
    tflite: 'TFLite model',
    safetensors: 'safetensors file',
    npz: 'numpy archive',
    pickle: 'pickle file',
    'git-lfs': 'Git LFS pointer',
};
/** A format as people call it. */
function formatName(id) {
    return Object.hasOwn(FORMAT_NAMES, id) ? (FORMAT_NAMES[id] ?? id) : id;
}
/** Stage and title, which for some checks are one. */
function titleOf(check) {
    return check.title === check.stage ? check.stage : `${check.stage}: ${check.title}`;
}
/** What happened to an artifact, in a few words: the cause, or what was covered. */
function verdictInWords(artifact) {
    const lead = (0, findings_ts_1.leading)(artifact);
    if (lead)
        return lead.finding ? (0, causes_ts_1.causeText)(lead.finding.cause).title : lead.check.reason;
    if (artifact.checks.length === 0)
        return 'Nothing was checked';
    if (artifact.checks.some((check) => check.waived))
        return 'Accepted by the policy';
    const ran = artifact.checks.some((check) => check.coverage.outputs[0] > 0);
    const compared = artifact.checks.some((check) => classCounts(check).length > 0);
    if (compared)
        return ran ? 'Same weights, same answers' : 'Same weights';
    return ran ? 'Same answers' : 'Whole and consistent';
}
/** `largest difference 0.124, relative L2 1.41`: the best known figures, at most `limit` of them. */
function figuresLine(metrics, limit = 4) {
    return (0, figures_ts_1.figures)(metrics)
        .filter(({ known }) => known)
        .slice(0, limit)
        .map(({ name, value }) => `${name} ${value}`)
        .join(', ');
}
/** The largest difference as one figure for a table, or a dash. */
function worstFigure(artifact) {
    const all = artifact.checks.flatMap((check) => {
        const value = check.worst?.metrics['max_abs'];
        return value === undefined ? [] : [value];
    });
    if (all.length === 0)
        return '–';
    return all.includes(null) ? 'not finite' : (0, figures_ts_1.figure)(Math.max(...all.map((value) => value ?? 0)));
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
/** Figures over all elements. */
const SUMMED = new Set(['relative_l2', 'cosine', 'mean_abs', 'p99']);
/** Figures in a fixed order, with their names: known ones first, others under their key, in alphabetical order. */
function figures(metrics) {
    if (!metrics)
        return [];
    // Beside NaN, what is summed over the elements that are numbers says that all is well.
    const isLost = (key) => metrics['max_abs'] === null && SUMMED.has(key);
    const known = Object.keys(METRIC_NAMES).filter((key) => Object.hasOwn(metrics, key) && !isLost(key));
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


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.subject = subject;
exports.partsAt = partsAt;
exports.furtherTensors = furtherTensors;
exports.bySeverity = bySeverity;
exports.troubles = troubles;
exports.toldInTurn = toldInTurn;
exports.reasonBeside = reasonBeside;
exports.leading = leading;
exports.remedies = remedies;
exports.adviceFor = adviceFor;
const causes_ts_1 = __webpack_require__(40304);
const escape_ts_1 = __webpack_require__(14031);
const verdicts_ts_1 = __webpack_require__(89910);
/** Which findings are told, in which order, and what is to be done about them. Texts are raw: forms escape them. */
/** What a finding is about, narrowest first: a tensor, an output, a layer, else a file. */
function subject(finding) {
    if (finding.tensor !== undefined)
        return { kind: 'tensor', name: finding.tensor };
    if (finding.output !== undefined)
        return { kind: 'output', name: finding.output };
    if ('layer' in finding && finding.layer !== undefined)
        return { kind: 'layer', name: finding.layer };
    if ('file' in finding && finding.file !== undefined)
        return { kind: 'file', name: finding.file };
    return null;
}
/** The layer at which an output first parts from what was expected, where that is known. */
function partsAt({ tensor, output, layer }) {
    return tensor === undefined && output !== undefined && layer !== undefined ? layer : null;
}
/** Names beside the first that are shown; a finding may concern every tensor of a model. */
const OTHERS_SHOWN = 5;
/** The further tensors that a finding concerns, as far as they are shown, and how many more there are. */
function furtherTensors(finding) {
    const others = (finding.tensors ?? []).filter((name) => name !== finding.tensor);
    return { names: others.slice(0, OTHERS_SHOWN), more: Math.max(0, others.length - OTHERS_SHOWN) };
}
const SEVERITIES = ['error', 'warning', 'note'];
/** Errors first; within a severity causes before mere symptoms, and else in the order in which they were found. */
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return [...own.filter(({ cause }) => !(0, causes_ts_1.isSymptom)(cause)), ...own.filter(({ cause }) => (0, causes_ts_1.isSymptom)(cause))];
    });
}
/** The checks of an artifact that speak against it, failures first. */
function troubles(artifact) {
    return verdicts_ts_1.VERDICTS.filter((verdict) => verdict !== 'pass').flatMap((verdict) => artifact.checks.filter((check) => check.verdict === verdict && !check.waived));
}
/** Several checks meet the same obstacle, a missing file say: it is told in full once. One entry for each check. */
function toldInTurn(artifact) {
    const seen = new Set();
    return artifact.checks.map((check) => {
        const told = bySeverity(check.findings).map((finding) => {
            const key = `${finding.cause}\n${finding.message}`;
            const isNew = !seen.has(key);
            seen.add(key);
            return { finding, isNew };
        });
        return {
            check,
            fresh: told.flatMap(({ finding, isNew }) => (isNew ? [finding] : [])),
            asAbove: [
                ...new Set(told.flatMap(({ finding, isNew }) => isNew || finding.severity === 'note' ? [] : [(0, causes_ts_1.causeText)(finding.cause).title])),
            ],
        };
    });
}
/** Why a check came out as it did; empty where one of its findings says it already. */
function reasonBeside(check) {
    return check.findings.some(({ message }) => check.reason.startsWith(message)) ? '' : check.reason;
}
/** The one finding to show where there is room for one, with its check: the gravest, and of these the most telling. */
function leading(artifact) {
    const [gravest, ...others] = troubles(artifact);
    if (gravest === undefined)
        return null;
    const alike = [gravest, ...others].filter(({ verdict }) => verdict === gravest.verdict);
    const found = alike.flatMap((check) => bySeverity(check.findings).map((finding) => ({ check, finding })));
    const gravity = found[0]?.finding.severity;
    const telling = found.find(({ finding }) => finding.severity === gravity && !(0, causes_ts_1.isSymptom)(finding.cause));
    return telling ?? found[0] ?? { check: gravest, finding: null };
}
/** Pieces of advice, and commands, for one artifact. */
const ADVICE_SHOWN = 3;
const COMMANDS_SHOWN = 3;
/** What to do about an artifact, the gravest first, and the commands that show its findings again; raw texts. */
function remedies(report, artifact) {
    if (troubles(artifact).length === 0)
        return { advice: [], commands: [] };
    const findings = bySeverity(troubles(artifact).flatMap((check) => check.findings)).filter(({ severity }) => severity !== 'note');
    const commands = [...new Set(findings.flatMap(({ reproduce }) => reproduce ?? []))];
    return {
        advice: adviceFor(findings).slice(0, ADVICE_SHOWN),
        commands: commands.length > 0 ? commands.slice(0, COMMANDS_SHOWN) : [reproduceCommand(report, artifact).join(' ')],
    };
}
/** The advice for each cause once; for mere symptoms only where nothing better is known. */
function adviceFor(findings) {
    const known = findings.filter(({ cause }) => !(0, causes_ts_1.isSymptom)(cause));
    const advice = (known.length > 0 ? known : findings).map(({ cause, fix }) => fix ?? (0, causes_ts_1.causeText)(cause).fix);
    return [...new Set(advice)].filter((fix) => fix !== '');
}
/** The command that runs the check of an artifact again. */
function reproduceCommand(report, artifact) {
    const policy = report.policy.source === null ? [] : ['--policy', report.policy.source];
    const words = [artifact.path, '--seed', String(report.environment.seed), ...policy];
    return [report.environment.command, 'check', ...words.map(escape_ts_1.shell)];
}


/***/ }),

/***/ 89910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERDICT_WORDS = exports.VERDICTS = void 0;
exports.artifactVerdict = artifactVerdict;
exports.markOf = markOf;
exports.tally = tally;
exports.worstFirst = worstFirst;
exports.headline = headline;
exports.failsRun = failsRun;
exports.acceptsInconclusive = acceptsInconclusive;
exports.opening = opening;
const figures_ts_1 = __webpack_require__(53831);
/** Verdicts in the words of every form. Texts are raw: forms escape them. */
exports.VERDICTS = ['fail', 'inconclusive', 'pass'];
exports.VERDICT_WORDS = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'inconclusive',
};
/** The worse of what its checks say; a waived check is not held against it. Nothing checked is never a pass. */
function artifactVerdict(artifact) {
    if (artifact.checks.length === 0)
        return 'inconclusive';
    const counted = artifact.checks.filter((check) => !check.waived).map((check) => check.verdict);
    return exports.VERDICTS.find((verdict) => counted.includes(verdict)) ?? 'pass';
}
/** How a check is marked: one that the policy accepts stands apart from what passed, and from what counts. */
function markOf({ verdict, waived }) {
    return waived === undefined || verdict === 'pass' ? verdict : 'accepted';
}
/** How many artifacts fell to each verdict. */
function tally(report) {
    const counts = { pass: 0, fail: 0, inconclusive: 0 };
    for (const artifact of report.artifacts)
        counts[artifactVerdict(artifact)]++;
    return counts;
}
/** Failed first, then inconclusive, then passed; within these in the order of the report. */
function worstFirst(artifacts) {
    return exports.VERDICTS.flatMap((verdict) => artifacts.filter((artifact) => artifactVerdict(artifact) === verdict));
}
/** What passed only because the policy accepts it. */
function byWaiver(report) {
    const isWaived = ({ waived, verdict }) => waived !== undefined && verdict !== 'pass';
    return report.artifacts.filter((one) => artifactVerdict(one) === 'pass' && one.checks.some(isWaived)).length;
}
/** `1 of 3 models failed, 1 could not be checked in full.` */
function headline(report) {
    const { fail, inconclusive } = tally(report);
    const all = report.artifacts.length;
    if (all === 0)
        return 'No models were found.';
    if (fail === 0 && report.conclusion === 'fail')
        return 'No model failed, but a waiver of the policy has ended.';
    if (all === 1)
        return fail > 0
            ? 'The model failed.'
            : inconclusive > 0
                ? 'The model could not be checked in full.'
                : `The model passed${byWaiver(report) > 0 ? ', by a waiver' : ''}.`;
    if (fail + inconclusive === 0) {
        const waived = byWaiver(report);
        const who = all === 2 ? 'Both' : `All ${(0, figures_ts_1.count)(all)}`;
        return `${who} models passed${waived === 0 ? '' : `, ${(0, figures_ts_1.count)(waived)} of them by a waiver`}.`;
    }
    const of = ` of ${(0, figures_ts_1.counted)(all, 'model')}`;
    if (fail === 0)
        return `${(0, figures_ts_1.count)(inconclusive)}${of} could not be checked in full.`;
    const rest = inconclusive > 0 ? `, ${(0, figures_ts_1.count)(inconclusive)} could not be checked in full` : '';
    return `${(0, figures_ts_1.count)(fail)}${of} failed${rest}.`;
}
/** Whether the run as a whole is to fail: a failure, or an inconclusive verdict that the policy does not accept. */
function failsRun(report) {
    if (report.conclusion === 'pass')
        return false;
    return report.conclusion === 'fail' || !acceptsInconclusive(report);
}
/** Only the two words that say so accept; whatever else stands there does not. */
function acceptsInconclusive(report) {
    const { onInconclusive } = report.policy.effective;
    return onInconclusive === 'warn' || onInconclusive === 'ignore';
}
function opening(report) {
    const fails = failsRun(report);
    const isAccepted = report.conclusion === 'inconclusive' && !fails;
    return {
        verdict: fails ? 'fail' : report.conclusion,
        headline: headline(report),
        accepted: isAccepted ? 'The policy accepts what is inconclusive.' : '',
    };
}


/***/ })

};
