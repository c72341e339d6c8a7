export const id = 7284;
export const ids = [7284];
export const modules = {

/***/ 105:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.opened = opened;
exports.bound = bound;
exports.weightsOf = weightsOf;
exports.isOwnModel = isOwnModel;
const read_ts_1 = __webpack_require__(620);
/** What can be opened of an artifact: its program of whatever kind, or, of a class of the user's, its weights alone. */
function opened(artifact, workshop, registry) {
    return orWeights(artifact, workshop, () => workshop.runnable(artifact, null, registry));
}
/** The same of what holds a program of layers. */
function bound(artifact, workshop, registry) {
    return orWeights(artifact, workshop, () => workshop.bound(artifact, null, registry));
}
async function orWeights(artifact, workshop, open) {
    try {
        return await open();
    }
    catch (error) {
        if (!(error instanceof read_ts_1.OwnModel))
            throw error;
        return weightsOf(artifact, await workshop.model(artifact), error);
    }
}
/**
 * A model that is a class of the user's: each stored tensor is a variable, by the attributes that lead to it (`encoder/vars/0`);
 * the program is an empty one that nobody can run.
 */
function weightsOf(artifact, model, error) {
    const { className } = error;
    const root = {
        name: className,
        className,
        origin: { module: null, registeredName: className, className: className.slice(className.indexOf('>') + 1) },
        config: {},
        buildConfig: null,
        children: [],
        graph: null,
    };
    const program = {
        program: { kind: 'layers', root },
        variables: [...model.weights].map(variableOf),
        findings: [],
        unknown: [{ path: className, className }],
    };
    return { artifact, model, bound: program };
}
/** Whether an opened model is one of these. */
function isOwnModel({ bound }) {
    return 'program' in bound && 'root' in bound.program && bound.program.root.graph === null;
}
/** State of random generators stands under the attribute of their layer, and means nothing at inference. */
const SEED_STATE = /(^|\/)seed_generator\/vars\/\d+$/;
function variableOf(entry) {
    const [, layerPath = '', name = entry.name] = /^(.*)\/vars\/([^/]*)$/.exec(entry.name) ?? [];
    return { path: entry.name, layerPath, name, trainable: true, bookkeeping: SEED_STATE.test(entry.name), entry };
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readFurther = readFurther;
exports.compareFurther = compareFurther;
exports.sumOf = sumOf;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const random_ts_1 = __webpack_require__(23611);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const own_reading_ts_1 = __webpack_require__(39200);
const narrowed_ts_1 = __webpack_require__(75115);
const programs_ts_1 = __webpack_require__(56208);
const unknown_ts_1 = __webpack_require__(73887);
/** Our own reading of each further signature of the served graph that can be run. */
async function readFurther(opened, context, registry) {
    const readings = [];
    for (const program of context.workshop.further(opened).programs) {
        const { isServed, opened: view } = program;
        // One that is not run is said by its own check.
        if (!isServed || (0, unknown_ts_1.outputsLacking)(view).length > 0 || (0, random_ts_1.randomIn)(view.bound.program) !== null)
            continue;
        const own = await (0, own_reading_ts_1.ownReading)(view, context, registry);
        if (own.outputs.length > 0)
            readings.push({ ...program, own });
    }
    return readings;
}
/** Python's outputs of further signatures against our own; `outputs` has those of every probe in the order of the readings. */
function compareFurther(readings, outputs, { artifact, model }, title, { policy }) {
    const rules = (0, claims_ts_1.toleranceRules)(policy, artifact, model);
    let [compared, all, next] = [0, 0, 0];
    const findings = [];
    for (const { name, own, opened } of readings) {
        const narrow = (0, narrowed_ts_1.narrowed)(opened);
        const theirs = outputs.slice(next, next + own.probes.length);
        next += own.probes.length;
        const result = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(own.probes, own.outputs, theirs), {
            witnesses: { expected: 'our own reading of the file', found: title },
            file: artifact.path,
            toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, narrow.get(output) ?? null, rules),
        });
        compared += result.outputs[0];
        all += result.outputs[1];
        // What is said of both alike was said of our own reading.
        const told = result.findings.filter(({ cause, severity }) => severity !== 'note' && cause !== 'non-finite-output');
        findings.push(...told.map((finding) => (0, programs_ts_1.ofSignature)(finding, name, artifact.path)));
    }
    return { outputs: [compared, all], findings };
}
function sumOf(one, other) {
    return [one[0] + other[0], one[1] + other[1]];
}


/***/ }),

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
const narrowed_ts_1 = __webpack_require__(75115);
const open_ts_1 = __webpack_require__(93573);
const python_failures_ts_1 = __webpack_require__(81115);
const python_further_ts_1 = __webpack_require__(2964);
const python_weights_ts_1 = __webpack_require__(42267);
const own_model_ts_1 = __webpack_require__(105);
const own_reading_ts_1 = __webpack_require__(39200);
const unsafe_ts_1 = __webpack_require__(34491);
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
        const opened = await (0, own_model_ts_1.opened)(artifact, context.workshop, registry);
        loader ??= (0, format_ts_1.layersOf)(opened.model)?.dialect === 'keras3' ? 'keras' : 'tf_keras';
        const { python: atHand } = python;
        const lack = atHand === undefined ? (python.broken ?? '') : (0, python_failures_ts_1.lacking)(loader, atHand);
        if (atHand === undefined || lack !== null)
            return evidence((0, python_failures_ts_1.nobody)(opened, (0, python_failures_ts_1.missing)(opened, lack ?? '')));
        const code = codeIn(opened);
        if (code !== null)
            return evidence((0, python_failures_ts_1.nobody)(opened, code));
        const golden = python.golden === null ? null : await goldenOf(python.golden);
        const ours = (0, own_model_ts_1.isOwnModel)(opened) ? unread(opened) : await (0, own_reading_ts_1.ownReading)(opened, context, registry);
        const own = inStepWith(ours, golden);
        context.workshop.makeRoom();
        context.progress(`loading it twice with ${(0, bridge_ts_1.inPython)(loader)}`, 0.2);
        const probes = own.probes.map(({ feeds }) => feeds);
        if (golden !== null)
            probes.push(fitted(golden, own, opened));
        const further = loader === 'saved-model' ? await (0, python_further_ts_1.readFurther)(opened, context, registry) : [];
        context.workshop.makeRoom();
        const answer = await (0, bridge_ts_1.askPython)({
            command: atHand.command,
            loader,
            model: loader === 'keras' || artifact.format !== 'saved-model' ? artifact.absolute : (0, node_path_1.dirname)(artifact.absolute),
            isDirectory: artifact.format === 'saved-model',
            customObjects: python.customObjects,
            folder: python.folder,
            signature: signatureOf(opened) ?? '',
            tags: tagsOf(opened),
            seeds: [context.policy.seed, (context.policy.seed + 1) % 2 ** 32],
            probes,
            further: further.flatMap(({ signature, own: { probes: drawn } }) => drawn.map(({ feeds }) => ({ signature, feeds }))),
            scratch: context.scratch,
            limits: (0, python_failures_ts_1.limitsOf)(context.policy),
        });
        if (answer.kind === 'error')
            return evidence((0, python_failures_ts_1.nobody)(opened, (0, python_failures_ts_1.pythonFailure)(opened, answer, { loader, python: atHand })));
        if (answer.kind !== 'ok') {
            const what = `loading it with ${(0, bridge_ts_1.inPython)(loader)} ${answer.message}`;
            return evidence((0, python_failures_ts_1.nobody)(opened, (0, python_failures_ts_1.warning)(opened, answer.kind, what)));
        }
        const title = (0, bridge_ts_1.loaderTitle)(loader, answer.versions);
        const [first, second] = answer.loads;
        const held = (0, python_weights_ts_1.compareHeld)(opened, first, title);
        const again = (0, python_weights_ts_1.differsAgain)(first, second, held, opened, title);
        const outputs = await compareOutputs(first, own, golden, opened, title, context);
        const others = (0, python_further_ts_1.compareFurther)(further, first.outputs.slice(probes.length), opened, title, context);
        const settled = await (0, own_reading_ts_1.settle)(outputs.ours.findings, own, first.outputs, opened, context, registry);
        const all = [...settled, ...(outputs.golden?.findings ?? []), ...others.findings];
        return evidence({
            witnesses: [artifact.path, title],
            coverage: {
                tensors: held.result.tensors,
                outputs: (0, python_further_ts_1.sumOf)(coverageOf(outputs.ours, outputs.golden), others.outputs),
                probes: probes.length,
            },
            weights: held.result.classes,
            worst: worstOf(held.result, outputs.ours, outputs.golden),
            findings: [...held.findings, ...again, ...own.findings, ...all],
            agreed: agreedOf(title, held.result, outputs),
        });
    }
    catch (error) {
        return evidence((0, python_failures_ts_1.nobody)({ artifact }, (0, open_ts_1.findingOf)(error, artifact)));
    }
}
function titleOf(loader) {
    return `loaded twice by ${loader === null ? 'its own framework' : (0, bridge_ts_1.loaderTitle)(loader)}`;
}
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
        return { ...(await (0, golden_ts_1.readGolden)(file.absolute, file.path)), path: file.path };
    }
    catch (error) {
        // The golden check says what is wrong with it.
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}
/** Of a class of the user's nobody knows what it takes: recorded inputs are the only ones. */
function unread({ artifact: { path } }) {
    const message = `${path}: its outputs were not compared: only recorded inputs and outputs tell what a class of your own takes.`;
    const finding = { cause: 'unknown-layer', severity: 'warning', file: path, message, fix: 'Record a golden.' };
    return { probes: [], outputs: [], reference: null, estimate: null, findings: [finding] };
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
/** The tags that a file with several graphs is loaded by; none where there is only one. */
function tagsOf({ model: { others = [], metadata } }) {
    const { tags } = metadata;
    return others.length === 0 || !Array.isArray(tags) ? [] : tags.map(String);
}
async function compareOutputs(load, own, golden, opened, title, { policy }) {
    const { artifact, model } = opened;
    const narrow = (0, narrowed_ts_1.narrowed)(opened);
    const rules = (0, claims_ts_1.toleranceRules)(policy, artifact, model);
    const claim = (expected) => ({
        witnesses: { expected, found: title },
        file: artifact.path,
        toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, narrow.get(output) ?? null, rules),
    });
    const ours = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(own.probes, own.outputs, load.outputs), claim('our own reading of the file'));
    const recorded = golden === null ? undefined : load.outputs[own.probes.length];
    if (golden === null || recorded === undefined)
        return { ours, golden: null };
    const run = { probe: 'recorded inputs', expected: golden.outputs, found: recorded };
    return { ours, golden: (0, output_sets_ts_1.compareOutputSets)([run], claim(golden.path)) };
}
function coverageOf(ours, golden) {
    if (ours.outputs[1] > 0)
        return ours.outputs;
    return golden?.outputs ?? [0, 1];
}
/** With `recorded_max_abs`: how far its outputs stand from the recorded ones at most, where there are some. */
function worstOf(held, ours, golden) {
    const worst = (held.classes.different ?? 0) > 0 ? held.worst : (ours.worst ?? golden?.worst ?? held.worst);
    const recorded = golden?.worst?.metrics['max_abs'];
    return worst === null || recorded === undefined
        ? worst
        : { ...worst, metrics: { ...worst.metrics, recorded_max_abs: recorded } };
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
const layer_at_ts_1 = __webpack_require__(75751);
const policy_ts_1 = __webpack_require__(29809);
const dtype_ts_1 = __webpack_require__(19777);
const open_ts_1 = __webpack_require__(93573);
const own_model_ts_1 = __webpack_require__(105);
const IDENTITY = [{ kind: 'identity' }];
/** Every loaded tensor against the stored one that it is, or stands in the place of. */
function compareHeld(opened, { weights }, title) {
    const { path } = opened.artifact;
    const castOf = castsOf(opened);
    const provenance = (0, provenance_ts_1.traceTensors)(neededBy(opened), [...opened.model.weights], weights, castOf);
    const expected = [];
    const found = [];
    for (const [index, pair] of provenance.pairs.entries()) {
        expected.push(named(pair.stored, String(index)));
        found.push(named(pair.loaded, String(index)));
    }
    expected.push(...provenance.missing.map((entry) => named(entry, entry.alias ?? entry.name)));
    found.push(...provenance.extra.map((entry, index) => named(entry, `extra ${index}`)));
    const files = { expected: path, found: `${path} as loaded by ${title}` };
    const transformsOf = (pair) => {
        const to = castOf(pair.expected.entry);
        return to !== null && to === pair.found.entry.dtype ? [{ kind: 'cast', to }] : IDENTITY;
    };
    const result = (0, sets_ts_1.compareSets)(expected, found, { files, file: path, transformsOf });
    return { provenance, result, findings: result.findings };
}
/**
 * The type that a layer keeps a variable in, where the file holds it in another one: an HDF5 file may store float64 what
 * the layer's dtype policy calls float32, and Keras rounds it. A graph says the type of each variable itself.
 */
function castsOf(opened) {
    // Of a class of the user's nobody knows what type it keeps its variables in.
    if (!(0, open_ts_1.isOfLayers)(opened) || (0, own_model_ts_1.isOwnModel)(opened))
        return () => null;
    const { program, variables } = opened.bound;
    const casts = new Map();
    for (const { entry, layerPath } of variables) {
        const { variable } = (0, policy_ts_1.policyOf)(ownerOf(program, layerPath)?.config['dtype']);
        if ((0, dtype_ts_1.isFloating)(entry.dtype) && (0, dtype_ts_1.isFloating)(variable) && entry.dtype !== variable)
            casts.set(entry, variable);
    }
    return (stored) => casts.get(stored) ?? null;
}
/** The layer at a path, or the one around it: what a wrapper holds has no place of its own in the graph. */
function ownerOf(program, path) {
    const found = (0, layer_at_ts_1.layerAt)(program, path);
    const end = path.lastIndexOf('/');
    return found !== undefined || end < 0 ? found : ownerOf(program, path.slice(0, end));
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
        `${pairs.length} of ${(0, words_ts_1.many)(first.weights.length, 'tensor')} ${(0, words_ts_1.fit)(pairs.length, 'differs', 'differ')}, by up to ${(0, words_ts_1.figure)(worst.maxAbs)} ` +
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
const contents_ts_1 = __webpack_require__(13225);
const expected_ts_1 = __webpack_require__(54815);
const words_ts_1 = __webpack_require__(75270);
/**
 * Where each loaded tensor comes from. Loaders name tensors otherwise than files do, and number them anew, so content
 * comes first: type, shape and every byte. A stored tensor accounts for one loaded tensor only, but for copies of one
 * that the model holds twice. What has no content in the file is held against a stored tensor that nobody handed back,
 * of the same type and shape, the one with the most similar name.
 * @param expected the stored tensors that the model needs
 * @param others further stored tensors (optimizer state, second copies), whose content is allowed too
 * @param castOf the type that the program wants a stored tensor in, where it is another one: loaders round to it
 */
function traceTensors(expected, others, loaded, castOf = () => null) {
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
    const casts = (0, contents_ts_1.groupBy)(waiting, (entry) => {
        const dtype = castOf(entry);
        return dtype === null ? undefined : (0, contents_ts_1.contentHash)((0, expected_ts_1.rounded)(entry, dtype));
    });
    const extra = [];
    const unplaced = strange.filter(({ entry }) => {
        if (casts.size === 0)
            return true;
        const candidates = (casts.get((0, contents_ts_1.contentHash)(entry)) ?? []).filter((one) => waiting.has(one));
        const source = mostSimilar(entry, candidates);
        if (source === undefined)
            return true;
        waiting.delete(source);
        pairs.push({ stored: source, loaded: entry, by: 'content' });
        return false;
    });
    for (const { entry, copyOf } of unplaced) {
        const place = mostSimilar(entry, [...waiting].filter((one) => fits(one, entry, castOf)));
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
function fits(stored, loaded, castOf) {
    const isType = stored.dtype === loaded.dtype || castOf(stored) === loaded.dtype;
    return isType && (0, words_ts_1.dims)(stored.shape) === (0, words_ts_1.dims)(loaded.shape);
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


/***/ })

};
