export const id = 7284;
export const ids = [7284];
export const modules = {

/***/ 97284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkPythonLoad = checkPythonLoad;
const node_path_1 = __webpack_require__(76760);
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const golden_ts_1 = __webpack_require__(14982);
const format_ts_1 = __webpack_require__(14309);
const freeze_ts_1 = __webpack_require__(35931);
const bridge_ts_1 = __webpack_require__(27123);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const load_ts_1 = __webpack_require__(88953);
const open_ts_1 = __webpack_require__(93573);
const python_weights_ts_1 = __webpack_require__(42267);
const unsafe_ts_1 = __webpack_require__(34491);
/** Share of the time limit of all checks that loading twice in Python may take. */
const SHARE_OF_TIME = 3 / 4;
/**
 * What the model's own framework hands back in Python, against the stored bytes: every tensor by where its content comes
 * from; a second loading with another seed against the first; and its outputs.
 */
async function checkPythonLoad(planned, python, context) {
    const { artifact } = planned;
    let loader = python.loader;
    const evidence = (result) => ({ stage: 'load', title: titleOf(loader), ...result });
    try {
        const registry = await context.workshop.registry(context.policy.customLayers);
        const opened = await context.workshop.runnable(artifact, null, registry);
        loader ??= (0, format_ts_1.layersOf)(opened.model)?.dialect === 'keras3' ? 'keras' : 'tf_keras';
        const { python: atHand } = python;
        const lack = atHand === undefined ? (python.broken ?? '') : lacking(loader, atHand);
        if (atHand === undefined || lack !== null)
            return evidence(nobody(opened, missing(opened, lack ?? '')));
        const code = codeIn(opened);
        if (code !== null)
            return evidence(nobody(opened, code));
        const golden = python.golden === null ? null : await goldenOf(python.golden);
        const ours = await (0, load_ts_1.ownReading)(opened, context, registry);
        const own = inStepWith(ours, golden);
        context.workshop.makeRoom();
        context.progress(`loading it twice with ${(0, bridge_ts_1.loaderTitle)(loader)} in Python`, 0.2);
        const probes = own.probes.map(({ feeds }) => feeds);
        if (golden !== null)
            probes.push(fitted(golden, own, opened));
        const answer = await (0, bridge_ts_1.askPython)({
            command: atHand.command,
            loader,
            model: loader === 'keras' || artifact.format !== 'saved-model' ? artifact.absolute : (0, node_path_1.dirname)(artifact.absolute),
            isDirectory: artifact.format === 'saved-model',
            customObjects: python.customObjects,
            folder: python.folder,
            signature: signatureOf(opened) ?? '',
            seeds: [context.policy.seed, (context.policy.seed + 1) % 2 ** 32],
            probes,
            scratch: context.scratch,
            limits: {
                seconds: Math.max(1, Math.floor(context.policy.timeLimitSeconds * SHARE_OF_TIME)),
                megabytes: context.policy.memoryLimitMegabytes,
            },
        });
        const lost = (cause, what, fix) => evidence(nobody(opened, warning(opened, cause, what, fix)));
        if (answer.kind === 'error') {
            const { cause, words, fix } = FAILURES[answer.what];
            return lost(cause, `${(0, bridge_ts_1.loaderTitle)(loader)} in Python ${words}: ${answer.message}`, fix);
        }
        if (answer.kind !== 'ok')
            return lost(answer.kind, `loading it with ${(0, bridge_ts_1.loaderTitle)(loader)} in Python ${answer.message}`);
        const title = (0, bridge_ts_1.loaderTitle)(loader, answer.versions);
        const [first, second] = answer.loads;
        const held = (0, python_weights_ts_1.compareHeld)(opened, first, title);
        const again = (0, python_weights_ts_1.differsAgain)(first, second, held, opened, title);
        const outputs = await compareOutputs(first, own, golden, opened, title, context);
        const settled = await (0, load_ts_1.settle)(outputs.ours.findings, own, first.outputs, opened, context, registry);
        const all = [...settled, ...(outputs.golden?.findings ?? [])];
        return evidence({
            witnesses: [artifact.path, title],
            coverage: {
                tensors: held.result.tensors,
                outputs: coverageOf(outputs.ours, outputs.golden),
                probes: probes.length,
            },
            weights: held.result.classes,
            worst: worstOf(held.result, outputs.ours, outputs.golden),
            findings: [...held.findings, ...again, ...own.findings, ...all],
            agreed: agreedOf(title, held.result, outputs),
        });
    }
    catch (error) {
        return evidence(nobody({ artifact }, (0, open_ts_1.findingOf)(error, artifact)));
    }
}
function titleOf(loader) {
    return `loaded twice by ${loader === null ? 'its own framework' : (0, bridge_ts_1.loaderTitle)(loader)}`;
}
function nobody({ artifact }, finding) {
    return {
        witnesses: [artifact.path, 'no loader'],
        coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 },
        findings: [finding],
        agreed: '',
    };
}
/** What the interpreter cannot import and the loader needs, in words, or null. */
function lacking(loader, { command: [interpreter], versions }) {
    const { keras = '', tf_keras: legacy, tensorflow } = versions;
    const lack = (what) => `${interpreter} cannot import ${what}`;
    if (loader === 'saved-model')
        return tensorflow === undefined ? lack('tensorflow') : null;
    if (loader === 'keras')
        return keras.startsWith('3.') ? null : lack('Keras 3 (`keras`)');
    return legacy !== undefined || keras.startsWith('2.') ? null : lack('legacy Keras (`tf_keras`)');
}
function missing({ artifact: { path } }, why) {
    return {
        cause: 'no-runtime',
        severity: 'warning',
        file: path,
        message: `${path}: it was not loaded by its own framework: ${why}.`,
        fix: 'Install the framework in a step before this one and name its interpreter with `python`, or say `python: off`.',
    };
}
function warning({ artifact: { path } }, cause, what, fix) {
    return { cause, severity: 'warning', file: path, message: `${path}: ${what}.`, ...(fix === undefined ? {} : { fix }) };
}
/** What each way of failing is called. None of them says that the file is wrong; none of them is a pass. */
const FAILURES = {
    import: { cause: 'no-runtime', words: 'cannot be imported' },
    'custom-object': {
        cause: 'not-loadable',
        words: 'was not given what `custom-objects` names',
        fix: 'Name classes as module:Name; modules are looked for in the folder that is checked, then where Python finds packages.',
    },
    refused: {
        cause: 'not-loadable',
        words: 'refuses it, and safe mode is never switched off here',
        fix: 'Replace Lambda layers by registered classes, and name those with `custom-objects`.',
    },
    load: {
        cause: 'not-loadable',
        words: 'does not load it',
        fix: 'Name its own classes with `custom-objects` (module:Name), and install the version that it was saved with.',
    },
    run: { cause: 'unsupported-operation', words: 'loads it and cannot run it' },
    limit: { cause: 'no-runtime', words: 'would hand back more than is looked at' },
};
/** Python code inside of a model: its framework is not even asked to load it. */
function codeIn({ artifact, model }) {
    const layers = (0, format_ts_1.layersOf)(model);
    if (layers === undefined)
        return null;
    const found = [
        ...(0, unsafe_ts_1.unsafeCode)(layers.topology, artifact.path),
        ...(layers.training === undefined ? [] : (0, unsafe_ts_1.unsafeTraining)(layers.training, artifact.path)),
    ];
    const [first] = found;
    if (first === undefined)
        return null;
    const message = `${artifact.path}: it holds Python code, and is not given to its framework (see integrity).`;
    return { cause: first.cause, severity: 'warning', file: artifact.path, message };
}
async function goldenOf(file) {
    try {
        return await (0, golden_ts_1.readGolden)(file.absolute, file.path);
    }
    catch (error) {
        // The golden check says what is wrong with it.
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}
/** Where our own reading has no outputs, recorded ones do as well. */
function inStepWith(own, golden) {
    return own.outputs.length === 0 && golden !== null ? { ...own, findings: [] } : own;
}
/** Recorded inputs under the names and types that the probes have. */
function fitted(golden, { probes }, { artifact }) {
    const [probe] = probes;
    if (probe === undefined || artifact.format !== 'saved-model')
        return golden.inputs;
    const inputs = [...probe.feeds].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
    return inputs.length === golden.inputs.size ? (0, evaluate_ts_1.fittedFeeds)(golden.inputs, { inputs, outputs: [] }) : golden.inputs;
}
function signatureOf({ model: { program } }) {
    return program?.kind === 'graph' ? (0, freeze_ts_1.servingSignature)(program) : null;
}
async function compareOutputs(load, own, golden, { artifact, model }, title, { policy }) {
    const rules = (0, claims_ts_1.toleranceRules)(policy, artifact, model);
    const claim = (expected) => ({
        witnesses: { expected, found: title },
        file: artifact.path,
        toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, null, rules),
    });
    const ours = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(own.probes, own.outputs, load.outputs), claim('our own reading of the file'));
    const recorded = golden === null ? undefined : load.outputs.at(-1);
    if (golden === null || recorded === undefined)
        return { ours, golden: null };
    const run = { probe: 'recorded inputs', expected: golden.outputs, found: recorded };
    return { ours, golden: (0, output_sets_ts_1.compareOutputSets)([run], claim('what was recorded')) };
}
function coverageOf(ours, golden) {
    if (ours.outputs[1] > 0)
        return ours.outputs;
    return golden?.outputs ?? [0, 1];
}
function worstOf(held, ours, golden) {
    return (held.classes.different ?? 0) > 0 ? held.worst : (ours.worst ?? golden?.worst ?? held.worst);
}
function agreedOf(title, held, { ours, golden }) {
    const far = ({ worst, used }, what) => `at most ${(0, words_ts_1.figure)(worst?.metrics['max_abs'] ?? 0)} from ${what} (${(0, words_ts_1.percent)(used)} of the tolerance)`;
    const distances = [
        ...(ours.outputs[1] > 0 ? [far(ours, 'our own reading')] : []),
        ...(golden === null ? [] : [far(golden, 'the recorded ones')]),
    ];
    return (`${title} hands back what is stored (${(0, sets_ts_1.classesInWords)(held.classes)}), the same with another seed; ` +
        `its outputs stand ${distances.join(', and ')}.`);
}


/***/ }),

/***/ 42267:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareHeld = compareHeld;
exports.differsAgain = differsAgain;
const difference_ts_1 = __webpack_require__(18574);
const provenance_ts_1 = __webpack_require__(64332);
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const open_ts_1 = __webpack_require__(93573);
const IDENTITY = [{ kind: 'identity' }];
/** Every loaded tensor against the stored one that it is, or stands in the place of. */
function compareHeld(opened, { weights }, title) {
    const { path } = opened.artifact;
    const provenance = (0, provenance_ts_1.traceTensors)(neededBy(opened), [...opened.model.weights], weights);
    const expected = [];
    const found = [];
    for (const [index, pair] of provenance.pairs.entries()) {
        expected.push(named(pair.stored, String(index)));
        found.push(named(pair.loaded, String(index)));
    }
    expected.push(...provenance.missing.map((entry) => named(entry, entry.alias ?? entry.name)));
    found.push(...provenance.extra.map((entry, index) => named(entry, `extra ${index}`)));
    const files = { expected: path, found: `${path} as loaded by ${title}` };
    const result = (0, sets_ts_1.compareSets)(expected, found, { files, file: path, transformsOf: () => IDENTITY });
    return { provenance, result, findings: result.findings };
}
/** The stored tensors that the model's program reads: those have to come back. */
function neededBy(opened) {
    if (!(0, open_ts_1.isOfLayers)(opened))
        return [...('entries' in opened.bound ? opened.bound.entries.values() : [])];
    return (0, open_ts_1.namedTensors)(opened).flatMap(({ entry, bookkeeping }) => (bookkeeping ? [] : [entry]));
}
function named(entry, path) {
    return { path, entry, trainable: true, bookkeeping: false };
}
/**
 * The same loader with another seed. What differs was not loaded but made up, and where that is what the file lacks, the
 * two findings are one story.
 */
function differsAgain(first, second, held, { artifact: { path } }, title) {
    const side = ({ weights }) => weights.map((entry, index) => named(entry, String(index)));
    const files = { expected: 'its first loading', found: 'its second' };
    const result = (0, sets_ts_1.compareSets)(side(first), side(second), { files, file: path, transformsOf: () => IDENTITY });
    if (!result.findings.some(({ severity }) => severity === 'error'))
        return [];
    const pairs = first.weights.flatMap((a, index) => {
        const b = second.weights[index];
        return b === undefined || result.same.has(b) || a.shape.join() !== b.shape.join() ? [] : [[a, b]];
    });
    const names = pairs.map(([a]) => a.name);
    const strange = new Set(held.provenance.pairs.filter(({ by }) => by === 'place').map(({ loaded }) => loaded));
    const known = pairs.filter(([a]) => strange.has(a)).length;
    const worst = farthest(pairs);
    const which = known === pairs.length && known === strange.size
        ? `just the ${(0, words_ts_1.many)(known, 'tensor')} that the file does not hold`
        : `${(0, words_ts_1.list)(names)}; the file holds ${known === 0 ? 'all' : `all but ${known}`} of them`;
    const message = `${path}: ${title} hands back something else each time it loads the model: with another seed ` +
        `${pairs.length} of ${(0, words_ts_1.many)(first.weights.length, 'tensor')} differ, by up to ${(0, words_ts_1.figure)(worst.maxAbs)} ` +
        `(relative L2 ${(0, words_ts_1.figure)(worst.relativeL2)}): ${which}. What differs by chance was not loaded, but made up.`;
    const [tensor] = names;
    return [
        {
            cause: 'non-deterministic',
            severity: 'error',
            file: path,
            message,
            ...(tensor === undefined ? {} : { tensor, tensors: names }),
            metrics: {
                differing: pairs.length,
                tensors: first.weights.length,
                max_abs: (0, words_ts_1.finite)(worst.maxAbs),
                relative_l2: (0, words_ts_1.finite)(worst.relativeL2),
            },
        },
    ];
}
function farthest(pairs) {
    let worst = { maxAbs: 0, relativeL2: 0 };
    for (const [a, b] of pairs) {
        if (a.dtype === 'string' || a.dtype !== b.dtype)
            continue;
        const { maxAbs, relativeL2 } = (0, difference_ts_1.measure)(a, b);
        if (maxAbs > worst.maxAbs)
            worst = { maxAbs, relativeL2 };
    }
    return worst;
}


/***/ }),

/***/ 64332:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.traceTensors = traceTensors;
const words_ts_1 = __webpack_require__(75270);
const contents_ts_1 = __webpack_require__(13225);
/**
 * Where each loaded tensor comes from. Loaders name tensors otherwise than files do, and number them anew, so content
 * comes first: type, shape and every byte. A stored tensor accounts for one loaded tensor only, but for copies of one
 * that the model holds twice. What has no content in the file is held against a stored tensor that nobody handed back,
 * of the same type and shape, the one with the most similar name.
 * @param expected the stored tensors that the model needs
 * @param others further stored tensors (optimizer state, second copies), whose content is allowed too
 */
function traceTensors(expected, others, loaded) {
    const waiting = new Set(expected);
    const stored = [...expected, ...others.filter((entry) => !waiting.has(entry))];
    const free = (0, contents_ts_1.groupBy)(stored, contents_ts_1.contentHash);
    const known = new Map([...free].map(([hash, entries]) => [hash, entries[0]]));
    const pairs = [];
    const strange = [];
    for (const entry of loaded) {
        const hash = (0, contents_ts_1.contentHash)(entry);
        const candidates = free.get(hash) ?? [];
        const source = mostSimilar(entry, candidates);
        if (source === undefined) {
            strange.push({ entry, copyOf: known.get(hash) });
            continue;
        }
        candidates.splice(candidates.indexOf(source), 1);
        waiting.delete(source);
        pairs.push({ stored: source, loaded: entry, by: 'content' });
    }
    const extra = [];
    for (const { entry, copyOf } of strange) {
        const place = mostSimilar(entry, [...waiting].filter((one) => fits(one, entry)));
        if (place !== undefined)
            waiting.delete(place);
        if (place !== undefined)
            pairs.push({ stored: place, loaded: entry, by: 'place' });
        else if (copyOf !== undefined)
            pairs.push({ stored: copyOf, loaded: entry, by: 'content' });
        else
            extra.push(entry);
    }
    return { pairs, extra, missing: [...waiting] };
}
function fits(a, b) {
    return a.dtype === b.dtype && (0, words_ts_1.dims)(a.shape) === (0, words_ts_1.dims)(b.shape);
}
/** The entry that shares most of the path with a loaded one; the first of several. */
function mostSimilar(loaded, entries) {
    const name = wordsOf(loaded.name);
    let best;
    for (const entry of entries) {
        const score = common(name, wordsOf(entry.alias ?? entry.name));
        if (best === undefined || score > best.score)
            best = { entry, score };
    }
    return best?.entry;
}
/** Words of a path: separators, underscores and the numbers of Keras's copies stand between them. */
function wordsOf(name) {
    return name
        .toLowerCase()
        .replace(/:\d+$/, '')
        .split(/[^a-z0-9]+/);
}
/** How many words two names share, in order, from the end. */
function common(a, b) {
    const waiting = [...b];
    let count = 0;
    for (const word of a.toReversed()) {
        const at = waiting.lastIndexOf(word);
        if (at < 0)
            continue;
        count++;
        waiting.length = at;
    }
    return count;
}


/***/ }),

/***/ 35273:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainEnvironment = plainEnvironment;
/** All that the environment of a process we start has in common with ours: no token, no secret, nothing of the runner's. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'LANG',
    'LC_ALL',
    'TZ',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
];
/** What every system calls the place for temporary files. */
const TEMPORARY = ['TMPDIR', 'TEMP', 'TMP'];
/**
 * The environment of a process that runs what is not ours.
 * @param scratch where its temporary files go
 * @param more further variables that it is given where they are set
 */
function plainEnvironment(own, scratch, more = []) {
    const passed = [...PASSED_ON, ...more].flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries([...passed, ...TEMPORARY.map((name) => [name, scratch])]);
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bridgePath = bridgePath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * The script that loads models in Python: beside the bundle in `dist/`, among the sources in a run from source. Its name
 * is put together at run time: a bundler that recognised a file in it would copy it.
 */
function bridgePath() {
    const here = (0, node_path_1.dirname)(import.meta.url.startsWith('file:') ? (0, node_url_1.fileURLToPath)(import.meta.url) : import.meta.url);
    const name = ['bridge', 'py'].join('.');
    const bundled = (0, node_path_1.join)(here, name);
    return (0, node_fs_1.existsSync)(bundled) ? bundled : (0, node_path_1.join)(here, '..', '..', 'python', name);
}


/***/ }),

/***/ 27123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.askPython = askPython;
exports.loaderTitle = loaderTitle;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const npz_ts_1 = __webpack_require__(27143);
const loads_ts_1 = __webpack_require__(55857);
const process_ts_1 = __webpack_require__(4489);
/**
 * Has a model loaded twice, with different seeds, by its own framework, and run on probes.
 * @throws ArtifactError where what came back is not what was asked for
 */
async function askPython(request) {
    const [own, out] = [(0, node_path_1.join)(request.scratch, 'python'), (0, node_path_1.join)(request.scratch, 'answer')];
    (0, node_fs_1.mkdirSync)(own);
    (0, node_fs_1.mkdirSync)(out);
    const probes = [];
    for (const [index, feeds] of request.probes.entries()) {
        const file = (0, node_path_1.join)(own, `probe-${index}.npz`);
        const arrays = [...feeds.values()].map((tensor, i) => [`i${i}`, tensor]);
        await (0, npz_ts_1.writeNpz)(file, new Map(arrays));
        probes.push({ file, inputs: [...feeds.keys()] });
    }
    const said = {
        loader: request.loader,
        path: request.model,
        directory: request.isDirectory,
        custom_objects: request.customObjects,
        python_path: request.folder,
        signature: request.signature,
        seeds: request.seeds,
        probes,
        out,
        most_bytes: loads_ts_1.MOST_BYTES,
        memory_bytes: request.limits.megabytes * 2 ** 20,
    };
    const file = (0, node_path_1.join)(own, 'request.json');
    (0, node_fs_1.writeFileSync)(file, JSON.stringify(said));
    const ending = await (0, process_ts_1.runPython)(request.command, file, own, request.limits);
    return ending.kind === 'done' ? (0, loads_ts_1.readAnswer)(out, probes.length) : ending;
}
/** What loaded, in words: `legacy Keras 2.21.0 (TensorFlow 2.21.0)`. */
function loaderTitle(loader, versions = {}) {
    const { framework = '', tensorflow, backend } = versions;
    if (loader === 'saved-model')
        return `TensorFlow ${framework} in Python`.replace('  ', ' ');
    const name = `${loader === 'keras' ? 'Keras' : 'legacy Keras'} ${framework}`.trim();
    if (tensorflow === undefined)
        return backend === undefined ? name : `${name} (${backend})`;
    return `${name} (TensorFlow ${tensorflow})`;
}


/***/ }),

/***/ 28429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pythonEnvironment = pythonEnvironment;
const environment_ts_1 = __webpack_require__(35273);
/** Quiet, on the processor, with the same kernels on every machine. */
const SET = {
    TF_CPP_MIN_LOG_LEVEL: '3',
    TF_ENABLE_ONEDNN_OPTS: '0',
    CUDA_VISIBLE_DEVICES: '-1',
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
};
/** Where packages of a user's own are installed on Windows, besides what every process is told. */
const MORE = ['APPDATA'];
function pythonEnvironment(own, scratch) {
    return { ...(0, environment_ts_1.plainEnvironment)(own, scratch, MORE), ...SET };
}


/***/ }),

/***/ 83022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION_TEXT = exports.PYTHON_VARIABLE = exports.FRAMEWORKS = void 0;
exports.findPython = findPython;
const node_child_process_1 = __webpack_require__(31421);
const node_path_1 = __webpack_require__(76760);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const temp_ts_1 = __webpack_require__(92016);
const bridge_path_ts_1 = __webpack_require__(319);
const environment_ts_1 = __webpack_require__(28429);
/** Packages that load models. */
exports.FRAMEWORKS = ['keras', 'tf_keras', 'tensorflow'];
/**
 * Events whose workflow has the repository's secrets while what it checked out may be a stranger's: GitHub starts them
 * from the default branch, and people check out the pull request in them all the same.
 */
const UNTRUSTED_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Names that Python has on PATH, the unmistakable one first. */
const NAMES = ['python3', 'python'];
/** Says what `auto` takes: an interpreter, or `off`. For machines, and for tests; a workflow has the input. */
exports.PYTHON_VARIABLE = 'MODEL_ROUNDTRIP_PYTHON';
const SECONDS = 20;
/** Bytes of what a probe may print. */
const MOST_BYTES = 1 << 16;
/**
 * Looks for a Python that can load models; imports none of its packages. On events where the code is not trusted, it is
 * started only where the workflow's own input asks for it, never because a file of the checkout does.
 */
function findPython(wish, env) {
    const { python, askedBy, workspace } = wish;
    if (python === 'off')
        return { kind: 'absent', why: 'the Python witness is off (`python: off`)' };
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (UNTRUSTED_EVENTS.has(event) && (python === 'auto' || askedBy !== 'input')) {
        const why = `on the event ${event} the checked out code may be a stranger's, and Python runs only where the input \`python\` names an interpreter`;
        return python === 'auto' ? { kind: 'absent', why } : { kind: 'broken', why };
    }
    if (python !== 'auto') {
        const interpreter = /[\\/]/.test(python) && !(0, node_path_1.isAbsolute)(python) ? (0, node_path_1.join)(workspace, python) : python;
        const found = probe(interpreter, env);
        if ('why' in found)
            return { kind: 'broken', why: `\`python: ${python}\` ${found.why}` };
        return { kind: 'ready', python: found, asked: true };
    }
    const chosen = env[exports.PYTHON_VARIABLE];
    if (chosen === 'off')
        return { kind: 'absent', why: `the Python witness is off (${exports.PYTHON_VARIABLE})` };
    for (const name of chosen === undefined ? NAMES : [chosen]) {
        const found = probe(name, env);
        if (!('why' in found))
            return { kind: 'ready', python: found, asked: false };
    }
    return { kind: 'absent', why: 'no Python on PATH can import keras, tf_keras or tensorflow' };
}
function probe(interpreter, env) {
    const temp = (0, temp_ts_1.tempDirectory)();
    try {
        const run = (0, node_child_process_1.spawnSync)(interpreter, [(0, bridge_path_ts_1.bridgePath)(), '--probe'], {
            cwd: temp.path,
            env: (0, environment_ts_1.pythonEnvironment)(env, temp.path),
            timeout: SECONDS * 1000,
            killSignal: 'SIGKILL',
            maxBuffer: MOST_BYTES,
            stdio: ['ignore', 'pipe', 'ignore'],
            windowsHide: true,
        });
        if (run.error !== undefined)
            return { why: `cannot be started: ${run.error.message}` };
        if (run.status !== 0)
            return { why: `ends with ${run.signal ?? `exit code ${run.status ?? '?'}`} when it is asked what it can import` };
        const versions = versionsOf(run.stdout);
        if (Object.keys(versions).length === 0)
            return { why: 'can import neither keras nor tf_keras nor tensorflow' };
        return { command: [interpreter], versions };
    }
    catch (error) {
        return { why: `gives no answer that can be read: ${error instanceof Error ? error.message : String(error)}` };
    }
    finally {
        temp.remove();
    }
}
/** Versions as packages write them. */
exports.VERSION_TEXT = /^[\w.+!-]{1,40}$/;
function versionsOf(stdout) {
    const lines = Buffer.from(stdout).toString('utf8').trim().split('\n');
    const said = (0, json_ts_1.parseJsonObject)(Buffer.from(lines.at(-1) ?? ''), "Python's answer", limits_ts_1.DEFAULT_LIMITS);
    const versions = {};
    for (const name of exports.FRAMEWORKS) {
        const version = said[name];
        if (typeof version === 'string' && exports.VERSION_TEXT.test(version))
            versions[name] = version;
    }
    return versions;
}


/***/ }),

/***/ 55857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_BYTES = void 0;
exports.readAnswer = readAnswer;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const npz_ts_1 = __webpack_require__(27143);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const sources_ts_1 = __webpack_require__(89746);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const interpreter_ts_1 = __webpack_require__(83022);
/** Bytes of all tensors of one loading: what the reader of `.npz` takes, with room for headers. */
exports.MOST_BYTES = 2 ** 30 - 2 ** 24;
/** Names and types of the tensors, nothing else. */
const LIMITS = { ...limits_ts_1.DEFAULT_LIMITS, jsonBytes: 16 * 2 ** 20, depth: 8 };
const FAILURES = ['import', 'custom-object', 'refused', 'load', 'run', 'limit'];
/**
 * Reads the files that bridge.py left, as those of a stranger: custom objects are code, and may have written anything.
 * @param probes how many there were
 * @throws ArtifactError `crashed` where they are not what was asked for
 */
async function readAnswer(directory, probes) {
    try {
        return await answerIn(directory, probes);
    }
    catch (error) {
        // Whatever is wrong with the answer, it is not the model that is.
        if (!(error instanceof errors_ts_1.ArtifactError) || error.code === 'crashed')
            throw error;
        throw wrong(error.message);
    }
}
async function answerIn(directory, probes) {
    const result = readResult((0, node_path_1.join)(directory, 'result.json'));
    if (result['status'] === 'error') {
        const what = FAILURES.find((one) => one === result['kind']);
        const { message } = result;
        if (what === undefined || typeof message !== 'string')
            throw wrong('an error without its kind or message');
        return { kind: 'error', what, message: message.slice(0, 1000) };
    }
    const loads = result['loads'];
    if (result['status'] !== 'ok' || !Array.isArray(loads) || loads.length !== 2)
        throw wrong('not two loadings');
    const [first, second] = [
        await readLoad(directory, 0, loads[0], probes),
        await readLoad(directory, 1, loads[1], probes),
    ];
    return { kind: 'ok', versions: versionsOf(result['versions']), loads: [first, second] };
}
function readResult(path) {
    const source = regular(path, 'result.json');
    try {
        if (source.byteLength > LIMITS.jsonBytes)
            throw wrong(`result.json of ${source.byteLength} bytes`);
        return (0, json_ts_1.parseJsonObject)((0, sources_ts_1.readBytes)(source, 0, source.byteLength), "Python's result.json", LIMITS);
    }
    finally {
        source.close();
    }
}
/** No symlink is followed: it might lead to a file that this process may read and the model's author may not. */
function regular(path, name) {
    if ((0, node_fs_1.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        throw wrong(`no file ${name}`);
    return (0, sources_ts_1.openFileSource)(path, `Python's ${name}`);
}
async function readLoad(directory, number, said, probes) {
    if (!(0, json_ts_1.isJsonObject)(said))
        throw wrong('a loading that is no object');
    const name = `load-${number}.npz`;
    regular((0, node_path_1.join)(directory, name), name).close();
    const arrays = await (0, npz_ts_1.readNpz)((0, node_path_1.join)(directory, name), `Python's ${name}`);
    const used = new Set();
    const take = (key, one) => {
        const [called, dtype, tensor] = (0, json_ts_1.isJsonObject)(one) ? [one['name'], one['dtype'], arrays.get(key)] : [];
        if (typeof called !== 'string' || called.length > LIMITS.nameBytes || typeof dtype !== 'string') {
            throw wrong(`${key} without name or type`);
        }
        if (tensor === undefined)
            throw wrong(`no array ${key}`);
        used.add(key);
        return { name: called, tensor: typed(tensor, dtype, key) };
    };
    const weights = listOf(said['weights'], 'weights').map((one, i) => {
        const { name: called, tensor } = take(`w${i}`, one);
        return (0, entry_ts_1.memoryEntry)(called, tensor);
    });
    const outputs = listOf(said['outputs'], 'outputs').map((named, probe) => {
        const read = listOf(named, 'outputs of a probe').map((one, i) => take(`p${probe}o${i}`, one));
        const byName = new Map(read.map(({ name: called, tensor }) => [called, tensor]));
        if (byName.size !== read.length)
            throw wrong('two outputs of one name');
        return byName;
    });
    if (outputs.length !== probes)
        throw wrong(`outputs on ${outputs.length} probes, ${probes} were given`);
    if (used.size !== arrays.size)
        throw wrong(`${arrays.size - used.size} arrays that nothing names`);
    return { weights, outputs };
}
function listOf(said, what) {
    if (!Array.isArray(said) || said.length > LIMITS.tensors)
        throw wrong(`${what} that are no list, or too long a one`);
    return said;
}
/** Types that numpy has no word for come as their bits. */
function typed(tensor, dtype, key) {
    if (tensor.dtype === dtype)
        return tensor;
    if (!(0, dtype_ts_1.isDType)(dtype) || !(tensor.data instanceof Uint16Array || tensor.data instanceof Uint8Array)) {
        throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`);
    }
    const { buffer, byteOffset, byteLength } = tensor.data;
    if ((0, dtype_ts_1.byteWidth)(dtype) !== (0, dtype_ts_1.byteWidth)(tensor.dtype))
        throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`);
    const bits = new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
    return { dtype, shape: tensor.shape, data: (0, bytes_ts_1.fromBytes)(dtype, bits, (0, tensor_ts_1.elementCount)(tensor.shape), key) };
}
function versionsOf(said) {
    if (!(0, json_ts_1.isJsonObject)(said))
        throw wrong('no versions');
    return Object.fromEntries(Object.entries(said).filter((pair) => {
        const [, version] = pair;
        return typeof version === 'string' && interpreter_ts_1.VERSION_TEXT.test(version);
    }));
}
function wrong(what) {
    return new errors_ts_1.ArtifactError('crashed', `Python's answer is not what was asked for: ${what}`);
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPython = runPython;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const bridge_path_ts_1 = __webpack_require__(319);
const environment_ts_1 = __webpack_require__(28429);
/** Milliseconds between two looks at the memory of all processes. */
const LOOK_EVERY = 200;
/** Characters of what Python printed that are kept; the rest is read and dropped. */
const KEPT = 4000;
/** What bridge.py exits with where it finds itself over the limit. */
const OVER_MEMORY = 77;
/**
 * Runs bridge.py on a request, and ends it with everything that it started: at its limits, and when it is done. What it
 * prints is no answer, and goes nowhere but into the message about a crash. Its stdin stays open for as long as this
 * process lives: bridge.py ends itself when that closes.
 * @param command the interpreter, with arguments of its own before the script
 * @param scratch existing directory for its temporary files
 */
async function runPython(command, request, scratch, limits) {
    const [interpreter = '', ...before] = command;
    const grouped = process.platform !== 'win32';
    const child = (0, node_child_process_1.spawn)(interpreter, [...before, (0, bridge_path_ts_1.bridgePath)(), request], {
        cwd: scratch,
        env: (0, environment_ts_1.pythonEnvironment)(process.env, scratch),
        // A group of its own: what it starts is ended with it.
        detached: grouped,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (piece) => (said = (said + piece.toString('utf8')).slice(-KEPT)));
    }
    // A process that is gone already says so through `exit`.
    child.stdin.on('error', () => undefined);
    return new Promise((resolve) => {
        const end = (ending) => {
            clearTimeout(timer);
            clearInterval(watch);
            killAll(child, grouped);
            child.stdin.destroy();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(ending);
        };
        const overMemory = () => ({
            kind: 'memory-limit',
            message: `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`,
        });
        const timer = setTimeout(() => {
            end({ kind: 'time-limit', message: `took longer than ${limits.seconds} seconds (\`time-limit\`)` });
        }, limits.seconds * 1000);
        const watch = setInterval(() => {
            if (child.pid !== undefined && residentBytes(child.pid) > limits.megabytes * 2 ** 20)
                end(overMemory());
        }, LOOK_EVERY);
        child.on('error', (error) => {
            end({ kind: 'crashed', message: `could not be started: ${error.message}` });
        });
        child.on('exit', (code, signal) => {
            if (code === 0)
                end({ kind: 'done' });
            else if (code === OVER_MEMORY)
                end(overMemory());
            else
                end({
                    kind: 'crashed',
                    message: `ended ${signal === null ? `with exit code ${code}` : `through ${signal}`}${lastLine(said)}`,
                });
        });
    });
}
function killAll(child, grouped) {
    if (grouped && child.pid !== undefined) {
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch (error) {
            // Nobody of the group is left.
            if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
                throw error;
        }
    }
    child.kill('SIGKILL');
}
function lastLine(text) {
    const line = text
        .split('\n')
        .map((one) => one.trim())
        .findLast((one) => one !== '');
    return line === undefined ? '' : `: ${line.slice(0, 300)}`;
}
/** Bytes of memory of a group of processes, where the system has /proc; 0 elsewhere, where bridge.py looks itself. */
function residentBytes(group) {
    if (process.platform !== 'linux')
        return 0;
    let pages = 0;
    for (const name of (0, node_fs_1.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        try {
            // pid (name) state ppid pgrp ...; the name may hold anything.
            const stat = (0, node_fs_1.readFileSync)(`/proc/${name}/stat`, 'latin1');
            if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group)
                continue;
            pages += Number((0, node_fs_1.readFileSync)(`/proc/${name}/statm`, 'latin1').split(' ')[1]);
        }
        catch {
            // It ended meanwhile.
            continue;
        }
    }
    return pages * PAGE_BYTES;
}
/** Where pages are larger (some arm64 systems), memory is undercounted, and bridge.py looks itself as well. */
const PAGE_BYTES = 4096;


/***/ })

};
