export const id = 6778;
export const ids = [6778];
export const modules = {

/***/ 11425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFolds = withFolds;
exports.epsilonsOfLayers = epsilonsOfLayers;
exports.epsilonsOfGraph = epsilonsOfGraph;
const folds_ts_1 = __webpack_require__(51871);
const words_ts_1 = __webpack_require__(75270);
const numbers_ts_1 = __webpack_require__(48211);
/**
 * What became of variables that a graph does not have as they are: those that are verified to be folded into its constants
 * count as `folded`, and constants that are such a fold but for some elements are errors.
 * @param result of the comparison by name and content
 * @param found the graph's constants
 */
function withFolds(result, expected, found, files) {
    const missing = new Set(result.findings.flatMap(({ cause, tensor }) => (cause === 'missing-tensor' ? [tensor] : [])));
    const lost = expected.tensors.filter(({ path, entry }) => missing.has(entry.name) || missing.has(path ?? entry.name));
    if (lost.length === 0)
        return result;
    const norms = (0, folds_ts_1.normsOf)(expected.tensors, (layer) => expected.epsilonsOf(layer));
    const constants = found.map(({ entry }) => entry).filter((entry) => !result.same.has(entry));
    const folds = (0, folds_ts_1.foldsOf)(norms, lost, constants);
    const [sound, broken] = [
        folds.filter(({ differing }) => differing === 0),
        folds.filter(({ differing }) => differing > 0),
    ];
    const within = (some) => {
        const parts = new Set(some.flatMap(({ parts: each }) => each));
        return lost.filter((tensor) => parts.has(tensor));
    };
    // A constant that is wrong is a word against what stands in no other one; else against its first part.
    const alone = within(broken).filter((tensor) => !within(sound).includes(tensor));
    const wrong = alone.length > 0 ? alone : within(broken).slice(0, 1);
    const folded = within(sound).filter((tensor) => !wrong.includes(tensor));
    const told = new Set([...folded, ...wrong].flatMap(({ path, entry }) => [path ?? entry.name, entry.name]));
    const left = result.findings.filter(({ cause, tensor }) => cause !== 'missing-tensor' || !told.has(tensor ?? ''));
    const { classes, tensors } = result;
    return {
        ...result,
        classes: {
            ...classes,
            ...(folded.length > 0 ? { folded: (classes.folded ?? 0) + folded.length } : {}),
            ...(wrong.length > 0 ? { different: (classes.different ?? 0) + wrong.length } : {}),
        },
        tensors: [tensors[0] + folded.length + wrong.length, tensors[1]],
        findings: [...left, ...broken.map((fold) => differs(fold, files))],
    };
}
function differs({ found, words, differing, elements, maxAbs }, files) {
    return {
        cause: 'tensor-differs',
        severity: 'error',
        file: files.found,
        tensor: found.name,
        message: `${files.found}: ${found.name} is ${words} of ${files.expected}, but for ${(0, words_ts_1.many)(differing, 'element')} of ` +
            `${(0, words_ts_1.figure)(elements)}, which differ by up to ${(0, words_ts_1.figure)(maxAbs)}: that is no rounding. Convert it again.`,
        metrics: { max_abs: maxAbs, differing, elements },
    };
}
/** Epsilons of layers by their configuration; float32, as they are added. */
function epsilonsOfLayers({ root }) {
    const known = new Map();
    const visit = (layer, path) => {
        const { epsilon } = layer.config;
        if (typeof epsilon === 'number')
            known.set(path, Math.fround(epsilon));
        const at = (name) => (path === '' ? name : `${path}/${name}`);
        for (const { layer: child } of layer.children)
            visit(child, at(child.name));
        for (const inner of layer.graph?.layers ?? [])
            visit(inner, at(inner.name));
    };
    visit(root, '');
    return (layer) => {
        const epsilon = known.get(layer);
        return epsilon === undefined ? [] : [epsilon];
    };
}
/** The largest number that is taken for an epsilon. */
const MOST_EPSILON = 0.1;
/**
 * Epsilons in a graph: attributes of normalisations, and small constants. Those of nodes that are called after the layer,
 * where there are any.
 */
function epsilonsOfGraph(program) {
    if (program?.kind !== 'graph')
        return () => [];
    const nodes = [...program.nodes, ...[...program.functions.values()].flatMap((fn) => fn.nodes)];
    const all = nodes.flatMap((node) => epsilonIn(node).map((value) => ({ name: node.name, value })));
    return (layer) => {
        const own = layer.split('/').at(-1);
        const called = all.filter(({ name }) => name.split('/').some((part) => part === own || part.replace(/_\d+$/, '') === own));
        return [...new Set((called.length > 0 ? called : all).map(({ value }) => value))];
    };
}
function epsilonIn({ op, attrs }) {
    const attr = attrs.get(op === 'Const' ? 'value' : 'epsilon');
    const value = attr?.kind === 'float'
        ? attr.value
        : attr?.kind === 'tensor' && attr.value.shape.length === 0
            ? scalar(attr)
            : undefined;
    return value !== undefined && value > 0 && value <= MOST_EPSILON ? [value] : [];
}
function scalar({ value }) {
    return value.dtype.startsWith('float') ? (0, numbers_ts_1.numbersOf)(value)?.[0] : undefined;
}


/***/ }),

/***/ 10719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.storedNames = storedNames;
exports.holdsConstants = holdsConstants;
const contents_ts_1 = __webpack_require__(13225);
const copies_ts_1 = __webpack_require__(92763);
const object_tree_ts_1 = __webpack_require__(40494);
/**
 * Names tensors as a program does, from what the file says beside its own keys: by the name that the variable had
 * (`conv/kernel`, as Keras's own formats have it), else, where it had none of its own, by its place among the objects.
 */
function storedNames(model, other) {
    const entries = [...model.weights];
    const originals = new Set(entries.filter(({ name }) => !(0, copies_ts_1.isCopy)(name)).map(({ alias }) => alias));
    const copies = entries.filter(({ name, alias }) => (0, copies_ts_1.isCopy)(name) && alias !== undefined && originals.has(alias));
    const left = entries.filter((entry) => !copies.includes(entry));
    const named = (0, contents_ts_1.groupBy)(left, ({ alias }) => alias);
    // Constants of a graph are called after its nodes, and most are no weights: only a graph has the same ones.
    const areConstants = holdsConstants(model) && !holdsConstants(other);
    return {
        copies,
        tensors: left.map((entry) => {
            const { alias, name } = entry;
            const tells = alias !== undefined && !UNNAMED.test(alias) && named.get(alias)?.length === 1;
            const path = tells ? alias.replace(/:0$/, '') : withoutSuffix(name);
            return { path, entry, trainable: true, bookkeeping: areConstants || isBookkeeping(entry) };
        }),
    };
}
/** Whether a graph's weights stand in it as constants, under the names of its nodes. */
function holdsConstants({ format }) {
    return format === 'tfjs-graph' || format === 'frozen-graph';
}
/** What TensorFlow calls a variable that was given no name. */
const UNNAMED = /^Variable(_\d+)?(:0)?$/;
function withoutSuffix(name) {
    return name.endsWith(object_tree_ts_1.VALUE_SUFFIX) ? name.slice(0, -object_tree_ts_1.VALUE_SUFFIX.length) : name;
}
/**
 * Seed states (Keras 3 names them `seed_generator_state`), what optimizers and metrics keep while training, and the
 * counters of `tf.train.Checkpoint`: no output depends on them.
 */
function isBookkeeping({ name, alias = '' }) {
    return (/(^|\/)seed_generator(_\d+)?\/(seed_generator_)?state/.test(alias) ||
        /(^|\/)seed_generator_state(:0)?$/.test(alias) ||
        /\/\.OPTIMIZER_SLOT\/|^_?optimizer\/|^keras_api\/metrics\//.test(name) ||
        /^(save_counter|step|global_step)(\/\.ATTRIBUTES\/VARIABLE_VALUE)?$/.test(name));
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkStoredParity = checkStoredParity;
const align_ts_1 = __webpack_require__(9402);
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const golden_ts_1 = __webpack_require__(14982);
const make_plan_ts_1 = __webpack_require__(93129);
const blame_ts_1 = __webpack_require__(46010);
const claims_ts_1 = __webpack_require__(36552);
const contents_ts_1 = __webpack_require__(62975);
const folds_ts_1 = __webpack_require__(11425);
const output_parity_ts_1 = __webpack_require__(32016);
const replay_ts_1 = __webpack_require__(27050);
const open_ts_1 = __webpack_require__(93573);
const stored_names_ts_1 = __webpack_require__(10719);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/**
 * The stored weights of two siblings that no program of layers names: a TensorFlow artifact and another, or two files of
 * weights alone in one format. They are compared by the names that both know them by; and their outputs, where both hold a program.
 */
async function checkStoredParity(planned, context) {
    const { artifact, sibling } = planned;
    const base = {
        stage: 'parity',
        title: planned.runsBoth === true ? `against ${sibling.path}` : `weights against ${sibling.path}`,
        witnesses: [sibling.path, artifact.path],
    };
    try {
        const [expected, found] = [await named(sibling, artifact, context), await named(artifact, sibling, context)];
        const { wrong, ...weights } = await compare(expected, found, planned, context);
        const outputs = planned.runsBoth === true ? await runBoth(planned, wrong, context) : null;
        return { ...base, ...(outputs === null ? weights : withOutputs(weights, outputs)) };
    }
    catch (error) {
        const finding = (0, open_ts_1.findingOf)(error, artifact);
        return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings: [finding], agreed: '' };
    }
}
/** Both programs on the same probes; what differs lands on the wrong one. What keeps one from running leaves the weights' own word alone. */
async function runBoth(planned, wrong, context) {
    const { artifact, sibling } = planned;
    const { workshop, policy } = context;
    const registry = await workshop.registry(policy.customLayers);
    try {
        // The artifact under check last, so that it is the one that stays loaded.
        const theirs = await workshop.runnable(sibling, null, registry);
        const ours = await workshop.runnable(artifact, null, registry);
        const [expected, found] = wrong === 'sibling' ? [ours, theirs] : [theirs, ours];
        const lacking = (0, unknown_ts_1.outputsLacking)(expected);
        if (lacking.length > 0)
            return { ...output_parity_ts_1.NO_OUTPUTS, findings: lacking };
        return await (0, output_parity_ts_1.compareOutputs)(expected, found, planned, context, registry);
    }
    catch (error) {
        return { ...output_parity_ts_1.NO_OUTPUTS, findings: [(0, open_ts_1.findingOf)(error, artifact)] };
    }
}
function withOutputs(weights, { outputs, probes, worst, findings, used }) {
    const differ = (weights.weights?.different ?? 0) > 0;
    return {
        ...weights,
        coverage: { tensors: weights.coverage.tensors, outputs, probes },
        worst: differ ? (weights.worst ?? null) : (worst ?? weights.worst ?? null),
        findings: [...weights.findings, ...(0, contents_ts_1.without)(findings, weights.findings)],
        agreed: `${(0, words_ts_1.many)(weights.coverage.tensors[0], 'tensor')} (${(0, sets_ts_1.classesInWords)(weights.weights ?? {})}) and ` +
            `${(0, words_ts_1.many)(outputs[0], 'output')} on ${(0, words_ts_1.many)(probes, 'probe')} agree, within ${(0, words_ts_1.percent)(used)} of the tolerance.`,
    };
}
/** An artifact's tensors under the names that siblings share. */
async function named(artifact, other, { workshop, policy }) {
    const { path } = artifact;
    if (!(0, make_plan_ts_1.hasProgram)(artifact)) {
        const model = await workshop.model(artifact);
        const { tensors } = (0, stored_names_ts_1.storedNames)(model, other);
        return { path, tensors, findings: [], opened: null, epsilonsOf: (0, folds_ts_1.epsilonsOfGraph)(model.program) };
    }
    const opened = await workshop.bound(artifact, null, await workshop.registry(policy.customLayers));
    const { program, findings } = opened.bound;
    return { path, tensors: (0, open_ts_1.namedTensors)(opened), findings, opened, epsilonsOf: (0, folds_ts_1.epsilonsOfLayers)(program) };
}
async function compare(sibling, artifact, planned, context) {
    let result = compareNamed(sibling, artifact, planned, context);
    if ((0, stored_names_ts_1.holdsConstants)(planned.artifact) && !(0, stored_names_ts_1.holdsConstants)(planned.sibling)) {
        result = (0, folds_ts_1.withFolds)(result, sibling, artifact.tensors, { expected: sibling.path, found: artifact.path });
    }
    let wrong = 'artifact';
    const notes = [];
    if (result.findings.some(contents_ts_1.isError)) {
        const backward = compareNamed(artifact, sibling, planned, context);
        const names = { artifact: artifact.path, sibling: sibling.path };
        const golden = sibling.opened === null ? null : await goldenWord(sibling.opened, planned, context);
        const verdict = (0, blame_ts_1.blame)({
            names,
            broken: null,
            golden,
            others: [],
            forward: result.findings,
            backward: backward.findings,
        });
        if (verdict.wrong === 'sibling') {
            result = backward;
            wrong = 'sibling';
        }
        const first = result.findings.find(contents_ts_1.isError);
        notes.push({
            cause: first?.cause ?? 'tensor-differs',
            severity: 'note',
            file: first?.file ?? artifact.path,
            message: golden === null ? verdict.why : goldenWords(golden, names),
        });
    }
    return {
        wrong,
        coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
        weights: result.classes,
        worst: result.worst,
        findings: [
            ...folded(result.findings, planned),
            ...(0, contents_ts_1.without)([...sibling.findings, ...artifact.findings], result.findings),
            ...notes,
        ],
        agreed: `${(0, words_ts_1.many)(result.tensors[0], 'tensor')} (${(0, sets_ts_1.classesInWords)(result.classes)}) agree; outputs were not compared.`,
    };
}
function compareNamed(expected, found, { lossy }, context) {
    return (0, sets_ts_1.compareSets)(expected.tensors, (0, align_ts_1.alignPaths)(expected.tensors, found.tensors), {
        files: { expected: expected.path, found: found.path },
        transformsOf: (pair) => (0, claims_ts_1.declaredTransforms)(pair, lossy),
        progress: (done, all) => {
            context.progress('comparing weights', done / Math.max(1, all));
        },
    });
}
/**
 * Converters to graph models fold constants and rename them: a weight that is found neither by name nor by content may
 * be there all the same, and only outputs can tell.
 */
function folded(findings, { artifact, sibling }) {
    if (!(0, stored_names_ts_1.holdsConstants)(artifact) || (0, stored_names_ts_1.holdsConstants)(sibling))
        return findings;
    const lost = findings.filter(({ cause }) => cause === 'missing-tensor');
    const [first] = lost;
    if (first === undefined)
        return findings;
    const names = lost.flatMap(({ tensor }) => tensor ?? []);
    const message = `${artifact.path}: ${(0, words_ts_1.many)(names.length, 'tensor')} of ${sibling.path} (${(0, words_ts_1.list)(names, 3)}) stand in the graph under ` +
        'no name and with no content that is known: folded into others, or lost. Only outputs can tell.';
    return [
        ...findings.filter((finding) => !lost.includes(finding)),
        { ...first, severity: 'warning', message, tensors: names },
    ];
}
/** Only the sibling was run: nothing is said of outputs of the artifact. */
function goldenWords({ by, against }, { artifact, sibling }) {
    return against === 'sibling'
        ? `${sibling} is the wrong one: it does not compute what ${by} records.`
        : `${artifact} is the wrong one: ${sibling} computes what ${by} records.`;
}
/** Weights that differ from those of a model that still computes the golden are the wrong ones, and the other way round. */
async function goldenWord(sibling, planned, context) {
    const file = planned.golden ?? null;
    if (file === null || (0, unknown_ts_1.outputsLacking)(sibling).length > 0)
        return null;
    context.progress('asking the golden which of the two is wrong', null);
    try {
        const golden = await (0, golden_ts_1.readGolden)(file.absolute, file.path);
        const { workshop, policy } = context;
        const registry = await workshop.registry(policy.customLayers);
        const [runtime] = (await (0, witnesses_ts_1.witnessesFor)(['ops'], sibling, policy, registry, workshop.runtime)).runtimes;
        if (runtime === undefined)
            return null;
        const { findings } = await (0, replay_ts_1.replay)(golden, file, runtime, sibling, context);
        return { by: file.path, against: findings.some(({ severity }) => severity !== 'note') ? 'sibling' : 'artifact' };
    }
    catch {
        // A golden that cannot be read or run has its own check; here it has no say.
        return null;
    }
}


/***/ }),

/***/ 9402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.alignPaths = alignPaths;
const contents_ts_1 = __webpack_require__(13225);
/**
 * Gives the tensors of `found` the paths that `expected` has for them, where the two name one variable differently for a
 * reason that is known. Contents are never looked at: a tensor in the wrong place keeps its place.
 *
 * - Keras numbers layers that have no name by a counter of the process (`layer_normalization_1` of one export is
 *   `layer_normalization` of another): the order of the numbers counts, not the numbers themselves.
 * - Keras 3 leaves the name of a nested model out of its variables' paths (`tower_code/kernel`, not
 *   `tower/tower_code/kernel`): a path that is the end of exactly one other is taken for it.
 */
function alignPaths(expected, found) {
    const asWritten = matches(expected, found, (paths) => new Map(paths.map((path) => [path, path])));
    if (asWritten.size === found.length)
        return renamed(found, asWritten);
    const numbered = matches(expected, found, renumbered);
    return renamed(found, numbered.size > asWritten.size ? numbered : asWritten);
}
function renamed(found, paths) {
    // What found no counterpart must not take the path of something that did.
    const taken = new Set(paths.values());
    return found.map((tensor) => {
        const path = paths.get(tensor);
        if (path !== undefined)
            return { ...tensor, path };
        return tensor.path !== null && taken.has(tensor.path) ? { ...tensor, path: null } : tensor;
    });
}
/** The expected path of every found tensor that has one. */
function matches(expected, found, names) {
    const [left, right] = [keyed(expected, names), keyed(found, names)];
    const ends = new Map();
    for (const key of left.keys()) {
        for (let cut = key.indexOf('/'); cut >= 0; cut = key.indexOf('/', cut + 1)) {
            const end = key.slice(cut + 1);
            ends.set(end, [...(ends.get(end) ?? []), key]);
        }
    }
    const matched = new Map();
    const taken = new Set([...left.keys()].filter((key) => right.has(key)));
    for (const [key, tensor] of right) {
        const longer = (ends.get(key) ?? []).filter((other) => !taken.has(other));
        const source = left.get(key) ?? (longer.length === 1 ? left.get(longer[0] ?? '') : undefined);
        if (source?.path !== null && source !== undefined)
            matched.set(tensor, source.path);
    }
    return matched;
}
/** Tensors by their key; a key that several have tells nothing. */
function keyed(tensors, names) {
    const keys = names(tensors.flatMap(({ path }) => path ?? []));
    const groups = (0, contents_ts_1.groupBy)(tensors, ({ path }) => (path === null ? undefined : keys.get(path)));
    return new Map([...groups].flatMap(([key, [first, ...more]]) => (first === undefined || more.length > 0 ? [] : [[key, first]])));
}
/** Paths with every automatic number replaced by its rank among its siblings: `a_3`, `a_7` are `a`, `a_1`. */
function renumbered(paths) {
    const children = new Map();
    for (const path of paths) {
        const steps = path.split('/');
        for (const [depth, step] of steps.entries()) {
            const parent = steps.slice(0, depth).join('/');
            children.set(parent, (children.get(parent) ?? new Set()).add(step));
        }
    }
    const ranks = new Map([...children].map(([parent, steps]) => [parent, ranked([...steps])]));
    return new Map(paths.map((path) => {
        const steps = path.split('/');
        return [path, steps.map((step, depth) => ranks.get(steps.slice(0, depth).join('/'))?.get(step) ?? step).join('/')];
    }));
}
function ranked(steps) {
    const parts = steps.map((step) => {
        const [, base = step, number] = /^(.*?)_(\d+)$/.exec(step) ?? [];
        return { step, base, number: Number(number ?? 0) };
    });
    return new Map([...(0, contents_ts_1.groupBy)(parts, ({ base }) => base).values()].flatMap((group) => group
        .sort((a, b) => a.number - b.number)
        .map(({ step, base }, rank) => [step, rank === 0 ? base : `${base}_${rank}`])));
}


/***/ }),

/***/ 51871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.normsOf = normsOf;
exports.foldsOf = foldsOf;
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
/** The unit roundoff of float32, in which folds are computed. */
const UNIT = 2 ** -24;
/**
 * Roundings of `gamma / sqrt(variance + epsilon)`: the sum (half of it comes through the root), the root, the quotient and
 * the product, where a reciprocal root that kernels estimate stands for the middle two with up to two units in the last
 * place, four roundings.
 */
const SCALE_ROUNDINGS = 6;
/** The variables of batch normalisations among tensors, by the names that TensorFlow and Keras give them. */
function normsOf(tensors, epsilonsOf) {
    const byPath = new Map(tensors.flatMap((tensor) => (tensor.path === null ? [] : [[tensor.path, tensor]])));
    return [...byPath].flatMap(([path, mean]) => {
        const layer = /^(.+)\/moving_mean$/.exec(path)?.[1];
        const variance = layer === undefined ? undefined : byPath.get(`${layer}/moving_variance`);
        if (layer === undefined || variance === undefined)
            return [];
        const [gamma = null, beta = null] = ['gamma', 'beta'].map((name) => byPath.get(`${layer}/${name}`));
        return [{ layer, gamma, beta, mean, variance, epsilons: epsilonsOf(layer) }];
    });
}
/**
 * Finds, among constants that are no variables of a model, what converters fold batch normalisations into, and verifies
 * every element: the scale, its part without gamma, the offset, and kernels of convolutions times the scale.
 * @param lost the model's variables that the other side does not have as they are
 * @param constants float32 constants of the other side
 */
function foldsOf(norms, lost, constants) {
    const values = createValues();
    const isLost = new Set(lost);
    const concerned = norms.filter((norm) => variablesOf(norm).some((tensor) => isLost.has(tensor)));
    return constants.flatMap((found) => {
        if (found.dtype !== 'float32')
            return [];
        const channels = found.shape.at(-1) ?? 0;
        const isVector = found.shape.slice(0, -1).every((dim) => dim === 1);
        const candidates = isVector
            ? calledBy(found, concerned.filter(({ mean }) => sizeOf(mean.entry) === channels), ({ layer }) => layer).flatMap((norm) => vectors(norm, lost, values))
            : kernels(found, concerned, lost, values);
        const results = candidates.map((candidate) => verified(found, candidate, values));
        const exact = results.filter(({ differing }) => differing === 0);
        const near = results.filter((fold, i) => {
            return fold.differing * 2 <= fold.elements && isCalledAfter(found, candidates[i]?.layers ?? []);
        });
        const called = exact.filter((fold) => isCalledAfter(found, layersOf(fold, candidates, results)));
        const best = called[0] ?? exact[0] ?? near.sort((a, b) => a.differing - b.differing)[0];
        return best === undefined ? [] : [best];
    });
}
function layersOf(fold, candidates, results) {
    return candidates[results.indexOf(fold)]?.layers ?? [];
}
/** Elements up to which a tensor's values are kept: those of normalisations are. */
const MOST_KEPT = 2 ** 16;
/** Small tensors are read once; of the large ones, the two that were asked for last are there. */
function createValues() {
    const small = new Map();
    let large = [];
    return {
        of: (entry) => {
            const known = small.get(entry) ?? large.find(([one]) => one === entry)?.[1];
            if (known !== undefined)
                return known;
            const values = (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(entry)) ?? [];
            if (values.length <= MOST_KEPT)
                small.set(entry, values);
            else
                large = [...large.slice(-1), [entry, values]];
            return values;
        },
    };
}
function scaleOf({ gamma, variance }, epsilon, values) {
    const spread = values.of(variance.entry);
    const factor = gamma === null ? null : values.of(gamma.entry);
    return {
        value: (channel) => (factor === null ? 1 : at(factor, channel)) / Math.sqrt(at(spread, channel) + epsilon),
        parts: gamma === null ? [variance] : [gamma, variance],
    };
}
function vectors(norm, lost, values) {
    const { layer, beta, mean } = norm;
    const biases = lost.filter(({ path, entry }) => {
        return path?.endsWith('/bias') === true && sizeOf(entry) === sizeOf(mean.entry);
    });
    return norm.epsilons.flatMap((epsilon) => {
        const scale = scaleOf(norm, epsilon, values);
        const plain = scaleOf({ ...norm, gamma: null }, epsilon, values);
        const scales = [scale, plain].slice(0, norm.gamma === null ? 1 : 2).map(({ value, parts }) => {
            const words = `the scale of ${layer}`;
            return { parts, words, layers: [layer], at: (i) => [value(i), SCALE_ROUNDINGS * UNIT * Math.abs(value(i))] };
        });
        const means = values.of(mean.entry);
        const shifts = beta === null ? null : values.of(beta.entry);
        const offsets = [null, ...biases].map((bias) => {
            const added = bias === null ? null : values.of(bias.entry);
            return {
                parts: [...scale.parts, mean, ...(beta === null ? [] : [beta]), ...(bias === null ? [] : [bias])],
                words: `the offset of ${layer}${bias === null ? '' : ` with ${bias.path ?? ''}`}`,
                layers: [layer],
                at: (i) => {
                    const [factor, shift, extra] = [
                        scale.value(i),
                        shifts === null ? 0 : at(shifts, i),
                        added === null ? 0 : at(added, i),
                    ];
                    // Each further product and sum rounds once, at the size of its terms at most.
                    const size = Math.abs(at(means, i) * factor) + Math.abs(extra * factor) + Math.abs(shift);
                    return [shift + (extra - at(means, i)) * factor, (SCALE_ROUNDINGS + 3) * UNIT * size];
                },
            };
        });
        return [...scales, ...offsets];
    });
}
/** Kernels of the same shape, each with each normalisation of as many channels. */
function kernels(found, norms, lost, values) {
    const same = calledBy(found, lost.filter(({ entry }) => entry.shape.join() === found.shape.join() && entry.dtype === found.dtype), ({ path }) => (path ?? '').replace(/\/[^/]*$/, ''));
    const [last = 1, before = 1] = found.shape.toReversed();
    return same.flatMap((kernel) => norms.flatMap((norm) => {
        const channels = sizeOf(norm.mean.entry);
        // The kernel of a depthwise convolution has its channels on its last two axes.
        if (channels !== last && (found.shape.length < 3 || channels !== last * before))
            return [];
        return norm.epsilons.map((epsilon) => {
            const scale = scaleOf(norm, epsilon, values);
            const factors = Float64Array.from({ length: channels }, (_, channel) => scale.value(channel));
            return {
                parts: [kernel, ...scale.parts],
                words: `${kernel.path ?? kernel.entry.name} times the scale of ${norm.layer}`,
                layers: [norm.layer, (kernel.path ?? '').replace(/\/[^/]*$/, '')],
                at: (i) => {
                    const value = at(values.of(kernel.entry), i) * at(factors, i % channels);
                    return [value, (SCALE_ROUNDINGS + 1) * UNIT * Math.abs(value)];
                },
            };
        });
    }));
}
/** How many elements are looked at before a candidate with hardly a right one is given up. */
const FIRST_LOOK = 64;
function verified(found, { parts, words, at: expectedAt }, values) {
    const numbers = values.of(found);
    const elements = numbers.length;
    let [differing, maxAbs] = [0, 0];
    for (let i = 0; i < elements; i += 1) {
        const [value, bound] = expectedAt(i);
        const apart = Math.abs(at(numbers, i) - value);
        // The smallest step of float32 below which products vanish.
        if (!(apart <= bound + 2 ** -149))
            differing += 1;
        if (!(apart <= maxAbs))
            maxAbs = apart;
        if (i === FIRST_LOOK && differing > FIRST_LOOK / 2)
            return { found, parts, words, differing: elements, elements, maxAbs };
    }
    return { found, parts, words, differing, elements, maxAbs };
}
/** Those that a constant is called after, or all where it is called after none. */
function calledBy(found, all, layerOf) {
    const called = all.filter((one) => isCalledAfter(found, [layerOf(one)]));
    return called.length > 0 ? called : all;
}
/** Whether a node's name has the name of one of these layers in it, with or without the number of a call. */
function isCalledAfter({ name }, layers) {
    const names = layers.map((layer) => layer.split('/').at(-1));
    return name.split('/').some((part) => names.includes(part) || names.includes(part.replace(/_\d+$/, '')));
}
function variablesOf({ gamma, beta, mean, variance }) {
    return [mean, variance, ...(gamma === null ? [] : [gamma]), ...(beta === null ? [] : [beta])];
}
function sizeOf({ shape }) {
    return shape.reduce((product, dim) => product * dim, 1);
}
function at(values, index) {
    return values[index] ?? NaN;
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isCopy = isCopy;
exports.compareCopies = compareCopies;
const chunks_ts_1 = __webpack_require__(43661);
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/';
const ORIGINALS = 'variables/';
/** Whether a tensor is such a second copy. */
function isCopy(name) {
    return name.startsWith(COPIES);
}
/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
function compareCopies(entries, broken, file) {
    const originals = groups(entries, ORIGINALS);
    return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
        const sources = originals.get(alias) ?? [];
        if ([...copies, ...sources].some(({ name }) => broken.has(name)))
            return [];
        const different = differing(sources, copies);
        if (different === null)
            return [];
        const [first] = sources;
        const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`;
        const message = `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
            'hands back the other. Export the model again.';
        return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }];
    });
}
function groups(entries, prefix) {
    const found = new Map();
    for (const entry of entries) {
        const { alias } = entry;
        // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
        if (alias === undefined || !entry.name.startsWith(prefix))
            continue;
        found.set(alias, [...(found.get(alias) ?? []), entry]);
    }
    return found;
}
/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources, copies) {
    try {
        const [source, copy] = [sources[0], copies[0]];
        if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
            return same(source, copy) ? null : copy;
        }
        // One name for several variables: every content has to be there.
        const known = new Set(sources.map(contents_ts_1.contentHash));
        return copies.find((one) => !known.has((0, contents_ts_1.contentHash)(one))) ?? null;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}
function same(a, b) {
    if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join())
        return false;
    for (const piece of (0, chunks_ts_1.pairChunks)(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}


/***/ }),

/***/ 34696:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// TensorFlow checkpoints, with the field numbers of
// tensorflow/core/protobuf/{tensor_bundle,trackable_object_graph}.proto and tensorflow/core/framework/tensor_slice.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectGraph_NodeSchema = exports.ObjectGraph_SerializedTensorSchema = exports.ObjectGraphSchema = exports.ObjectReferenceSchema = exports.TensorSlice_ExtentSchema = exports.TensorSliceSchema = exports.BundleEntrySchema = exports.VersionSchema = exports.BundleHeaderSchema = exports.file_checkpoint = void 0;
const codegenv2_1 = __webpack_require__(76612);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file checkpoint.proto.
 */
exports.file_checkpoint = (0, codegenv2_1.fileDesc)("ChBjaGVja3BvaW50LnByb3RvEglyb3VuZHRyaXAiWwoMQnVuZGxlSGVhZGVyEhIKCm51bV9zaGFyZHMYASABKAUSEgoKZW5kaWFubmVzcxgCIAEoBRIjCgd2ZXJzaW9uGAMgASgLMhIucm91bmR0cmlwLlZlcnNpb24iMQoHVmVyc2lvbhIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUiqwEKC0J1bmRsZUVudHJ5Eg0KBWR0eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYucm91bmR0cmlwLlRlbnNvclNoYXBlEhAKCHNoYXJkX2lkGAMgASgFEg4KBm9mZnNldBgEIAEoAxIMCgRzaXplGAUgASgDEg4KBmNyYzMyYxgGIAEoBxImCgZzbGljZXMYByADKAsyFi5yb3VuZHRyaXAuVGVuc29yU2xpY2UidQoLVGVuc29yU2xpY2USLQoGZXh0ZW50GAEgAygLMh0ucm91bmR0cmlwLlRlbnNvclNsaWNlLkV4dGVudBo3CgZFeHRlbnQSDQoFc3RhcnQYASABKAMSEwoGbGVuZ3RoGAIgASgDSACIAQFCCQoHX2xlbmd0aCI2Cg9PYmplY3RSZWZlcmVuY2USDwoHbm9kZV9pZBgBIAEoBRISCgpsb2NhbF9uYW1lGAIgASgJIvkBCgtPYmplY3RHcmFwaBIqCgVub2RlcxgBIAMoCzIbLnJvdW5kdHJpcC5PYmplY3RHcmFwaC5Ob2RlGksKEFNlcmlhbGl6ZWRUZW5zb3ISDAoEbmFtZRgBIAEoCRIRCglmdWxsX25hbWUYAiABKAkSFgoOY2hlY2twb2ludF9rZXkYAyABKAkacQoETm9kZRIsCghjaGlsZHJlbhgBIAMoCzIaLnJvdW5kdHJpcC5PYmplY3RSZWZlcmVuY2USOwoKYXR0cmlidXRlcxgCIAMoCzInLnJvdW5kdHJpcC5PYmplY3RHcmFwaC5TZXJpYWxpemVkVGVuc29yYgZwcm90bzM", [graph_pb_ts_1.file_graph]);
/**
 * Describes the message roundtrip.BundleHeader.
 * Use `create(BundleHeaderSchema)` to create a new message.
 */
exports.BundleHeaderSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 0);
/**
 * Describes the message roundtrip.Version.
 * Use `create(VersionSchema)` to create a new message.
 */
exports.VersionSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 1);
/**
 * Describes the message roundtrip.BundleEntry.
 * Use `create(BundleEntrySchema)` to create a new message.
 */
exports.BundleEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 2);
/**
 * Describes the message roundtrip.TensorSlice.
 * Use `create(TensorSliceSchema)` to create a new message.
 */
exports.TensorSliceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3);
/**
 * Describes the message roundtrip.TensorSlice.Extent.
 * Use `create(TensorSlice_ExtentSchema)` to create a new message.
 */
exports.TensorSlice_ExtentSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3, 0);
/**
 * Describes the message roundtrip.ObjectReference.
 * Use `create(ObjectReferenceSchema)` to create a new message.
 */
exports.ObjectReferenceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 4);
/**
 * Describes the message roundtrip.ObjectGraph.
 * Use `create(ObjectGraphSchema)` to create a new message.
 */
exports.ObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5);
/**
 * Describes the message roundtrip.ObjectGraph.SerializedTensor.
 * Use `create(ObjectGraph_SerializedTensorSchema)` to create a new message.
 */
exports.ObjectGraph_SerializedTensorSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 0);
/**
 * Describes the message roundtrip.ObjectGraph.Node.
 * Use `create(ObjectGraph_NodeSchema)` to create a new message.
 */
exports.ObjectGraph_NodeSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 1);


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// The parts of TensorFlow's graphs that this tool reads and writes, with the field numbers of
// tensorflow/core/framework/{graph,node_def,function,op_def,attr_value,tensor,tensor_shape}.proto.
//
// Three things are said otherwise than there, and are the same on the wire: maps are repeated entries, so that a key
// like `__proto__` is only a key; enums are int32, so that types of later versions are read; what nobody asks for is left out.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GraphDefSchema = exports.GraphVersionsSchema = exports.FunctionDefLibrarySchema = exports.FunctionDefSchema = exports.TextEntrySchema = exports.OpDef_ArgDefSchema = exports.OpDefSchema = exports.NodeDefSchema = exports.NameAttrListSchema = exports.AttrEntrySchema = exports.AttrValue_ListValueSchema = exports.AttrValueSchema = exports.TensorProtoSchema = exports.TensorShape_DimSchema = exports.TensorShapeSchema = exports.file_graph = void 0;
const codegenv2_1 = __webpack_require__(76612);
/**
 * Describes the file graph.proto.
 */
exports.file_graph = (0, codegenv2_1.fileDesc)("CgtncmFwaC5wcm90bxIJcm91bmR0cmlwImEKC1RlbnNvclNoYXBlEicKA2RpbRgCIAMoCzIaLnJvdW5kdHJpcC5UZW5zb3JTaGFwZS5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGhMKA0RpbRIMCgRzaXplGAEgASgDIs0CCgtUZW5zb3JQcm90bxINCgVkdHlwZRgBIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhQKDHNjb21wbGV4X3ZhbBgJIAMoAhIRCglpbnQ2NF92YWwYCiADKAMSEAoIYm9vbF92YWwYCyADKAgSFAoMZGNvbXBsZXhfdmFsGAwgAygBEhAKCGhhbGZfdmFsGA0gAygFEhIKCnVpbnQzMl92YWwYECADKA0SEgoKdWludDY0X3ZhbBgRIAMoBBISCgpmbG9hdDhfdmFsGBIgASgMItkDCglBdHRyVmFsdWUSLgoEbGlzdBgBIAEoCzIeLnJvdW5kdHJpcC5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEg4KBHR5cGUYBiABKAVIABInCgVzaGFwZRgHIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZUgAEigKBnRlbnNvchgIIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JQcm90b0gAEhUKC3BsYWNlaG9sZGVyGAkgASgJSAASJwoEZnVuYxgKIAEoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RIABq7AQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSDAoEdHlwZRgGIAMoBRIlCgVzaGFwZRgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRImCgZ0ZW5zb3IYCCADKAsyFi5yb3VuZHRyaXAuVGVuc29yUHJvdG8SJQoEZnVuYxgJIAMoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RCBwoFdmFsdWUiPQoJQXR0ckVudHJ5EgsKA2tleRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULnJvdW5kdHJpcC5BdHRyVmFsdWUiQAoMTmFtZUF0dHJMaXN0EgwKBG5hbWUYASABKAkSIgoEYXR0chgCIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiVgoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEiIKBGF0dHIYBSADKAsyFC5yb3VuZHRyaXAuQXR0ckVudHJ5ItQBCgVPcERlZhIMCgRuYW1lGAEgASgJEioKCWlucHV0X2FyZxgCIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYSKwoKb3V0cHV0X2FyZxgDIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYaZAoGQXJnRGVmEgwKBG5hbWUYASABKAkSDAoEdHlwZRgDIAEoBRIRCgl0eXBlX2F0dHIYBCABKAkSEwoLbnVtYmVyX2F0dHIYBSABKAkSFgoOdHlwZV9saXN0X2F0dHIYBiABKAkiJwoJVGV4dEVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCSKfAQoLRnVuY3Rpb25EZWYSIwoJc2lnbmF0dXJlGAEgASgLMhAucm91bmR0cmlwLk9wRGVmEiQKCG5vZGVfZGVmGAMgAygLMhIucm91bmR0cmlwLk5vZGVEZWYSIQoDcmV0GAQgAygLMhQucm91bmR0cmlwLlRleHRFbnRyeRIiCgRhdHRyGAUgAygLMhQucm91bmR0cmlwLkF0dHJFbnRyeSI+ChJGdW5jdGlvbkRlZkxpYnJhcnkSKAoIZnVuY3Rpb24YASADKAsyFi5yb3VuZHRyaXAuRnVuY3Rpb25EZWYiNwoNR3JhcGhWZXJzaW9ucxIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUiiAEKCEdyYXBoRGVmEiAKBG5vZGUYASADKAsyEi5yb3VuZHRyaXAuTm9kZURlZhIuCgdsaWJyYXJ5GAIgASgLMh0ucm91bmR0cmlwLkZ1bmN0aW9uRGVmTGlicmFyeRIqCgh2ZXJzaW9ucxgEIAEoCzIYLnJvdW5kdHJpcC5HcmFwaFZlcnNpb25zYgZwcm90bzM");
/**
 * Describes the message roundtrip.TensorShape.
 * Use `create(TensorShapeSchema)` to create a new message.
 */
exports.TensorShapeSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 0);
/**
 * Describes the message roundtrip.TensorShape.Dim.
 * Use `create(TensorShape_DimSchema)` to create a new message.
 */
exports.TensorShape_DimSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 0, 0);
/**
 * Describes the message roundtrip.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
exports.TensorProtoSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 1);
/**
 * Describes the message roundtrip.AttrValue.
 * Use `create(AttrValueSchema)` to create a new message.
 */
exports.AttrValueSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 2);
/**
 * Describes the message roundtrip.AttrValue.ListValue.
 * Use `create(AttrValue_ListValueSchema)` to create a new message.
 */
exports.AttrValue_ListValueSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 2, 0);
/**
 * Describes the message roundtrip.AttrEntry.
 * Use `create(AttrEntrySchema)` to create a new message.
 */
exports.AttrEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 3);
/**
 * Describes the message roundtrip.NameAttrList.
 * Use `create(NameAttrListSchema)` to create a new message.
 */
exports.NameAttrListSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 4);
/**
 * Describes the message roundtrip.NodeDef.
 * Use `create(NodeDefSchema)` to create a new message.
 */
exports.NodeDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 5);
/**
 * Describes the message roundtrip.OpDef.
 * Use `create(OpDefSchema)` to create a new message.
 */
exports.OpDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 6);
/**
 * Describes the message roundtrip.OpDef.ArgDef.
 * Use `create(OpDef_ArgDefSchema)` to create a new message.
 */
exports.OpDef_ArgDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 6, 0);
/**
 * Describes the message roundtrip.TextEntry.
 * Use `create(TextEntrySchema)` to create a new message.
 */
exports.TextEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 7);
/**
 * Describes the message roundtrip.FunctionDef.
 * Use `create(FunctionDefSchema)` to create a new message.
 */
exports.FunctionDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 8);
/**
 * Describes the message roundtrip.FunctionDefLibrary.
 * Use `create(FunctionDefLibrarySchema)` to create a new message.
 */
exports.FunctionDefLibrarySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 9);
/**
 * Describes the message roundtrip.GraphVersions.
 * Use `create(GraphVersionsSchema)` to create a new message.
 */
exports.GraphVersionsSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 10);
/**
 * Describes the message roundtrip.GraphDef.
 * Use `create(GraphDefSchema)` to create a new message.
 */
exports.GraphDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 11);


/***/ }),

/***/ 40494:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VALUE_SUFFIX = void 0;
exports.objectTree = objectTree;
const protobuf_1 = __webpack_require__(30054);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
/** What follows the path of a variable's object in its key (tensorflow/python/trackable/base.py). */
exports.VALUE_SUFFIX = '/.ATTRIBUTES/VARIABLE_VALUE';
/**
 * The object graph that keys like `encoder/kernel/.ATTRIBUTES/VARIABLE_VALUE` speak of: an object for every step of
 * their paths. TensorFlow restores by walking it.
 */
function objectTree(entries) {
    const nodes = [node()];
    const ids = new Map([['', 0]]);
    const idOf = (path) => {
        const known = ids.get(path);
        if (known !== undefined)
            return known;
        const cut = path.lastIndexOf('/');
        const parent = nodes[idOf(path.slice(0, Math.max(cut, 0)))];
        const id = nodes.push(node()) - 1;
        ids.set(path, id);
        parent?.children.push({ nodeId: id, localName: unescaped(path.slice(cut + 1)) });
        return id;
    };
    for (const { name, alias } of entries) {
        if (!name.endsWith(exports.VALUE_SUFFIX))
            continue;
        const path = name.slice(0, -exports.VALUE_SUFFIX.length);
        nodes[idOf(path)]?.attributes.push({ name: 'VARIABLE_VALUE', fullName: alias ?? path, checkpointKey: name });
    }
    return (0, protobuf_1.toBinary)(checkpoint_pb_ts_1.ObjectGraphSchema, (0, protobuf_1.create)(checkpoint_pb_ts_1.ObjectGraphSchema, { nodes }));
}
function node() {
    return { children: [], attributes: [] };
}
/** Names of objects are escaped in keys: `.S` is a slash, `..` a dot. */
function unescaped(step) {
    return step.replace(/\.[.S]/g, (escape) => (escape === '.S' ? '/' : '.'));
}


/***/ }),

/***/ 93129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makePlans = makePlans;
exports.canRun = canRun;
exports.isTensorFlow = isTensorFlow;
exports.hasProgram = hasProgram;
const registry_ts_1 = __webpack_require__(13965);
const families_ts_1 = __webpack_require__(20439);
const globs_ts_1 = __webpack_require__(61312);
const onnx_ts_1 = __webpack_require__(43996);
const policy_ts_1 = __webpack_require__(19733);
const python_ts_1 = __webpack_require__(57429);
/** Formats that hold a program; a round trip goes through each of them. */
const WHOLE = ['keras', 'keras-h5', 'tfjs-layers'];
/** TensorFlow's formats, best witness of the weights first. */
const TENSORFLOW = ['saved-model', 'tf-checkpoint', 'tfjs-graph', 'frozen-graph'];
/** Formats that hold a graph, signatures and all: round trips of a graph go through them. */
const GRAPHS = ['saved-model', 'tfjs-graph'];
/**
 * The checks of every artifact, and why each further one is not made.
 * @param goldens paths of all recorded inputs and outputs that were seen
 */
function makePlans(found, goldens, policy, setting) {
    const byArtifact = new Map(found.map((one) => [one.artifact, one]));
    const families = (0, families_ts_1.familiesOf)([...byArtifact.keys()], { families: policy.families, golden: setting.golden });
    const broken = new Set(found.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact));
    const plans = families.flatMap((family) => {
        const facts = prepare(family, broken, policy, setting);
        return family.artifacts.map((artifact) => planOf(artifact, byArtifact.get(artifact), facts));
    });
    return {
        plans: plans.sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1)),
        notes: notesOf(families, goldens, policy),
    };
}
function planOf(artifact, found, facts) {
    const { name, golden } = facts.family;
    const unreadable = found?.unreadable ?? null;
    const findings = found?.findings ?? [];
    if (unreadable !== null)
        return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] };
    return {
        family: name,
        artifact,
        unreadable,
        findings: findings.concat(golden?.unreadable ?? []),
        ...planArtifact(artifact, facts),
    };
}
function notesOf(families, goldens, policy) {
    const used = new Set(families.map(({ golden }) => golden?.path));
    const unused = goldens.filter((path) => !used.has(path));
    const names = new Set(families.map(({ name }) => name));
    const empty = policy.families.filter(({ name }) => !names.has(name));
    return [
        ...unusedNote(unused),
        ...empty.map(({ name }) => `the family ${name} of the policy has no member among the models that were found`),
    ];
}
/** Goldens that one note names; the rest is counted. */
const MOST_NAMED = 3;
/** One line, however many there are: they are beside what was asked. */
function unusedNote(paths) {
    if (paths.length === 0)
        return [];
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
    return [
        `no model that was found takes these recorded outputs: ${paths.slice(0, MOST_NAMED).join(', ')}${more} ` +
            '(call them <stem>.golden.npz, or name them in the policy)',
    ];
}
function prepare(family, broken, policy, setting) {
    const declared = policy.families.find(({ name }) => name === family.name)?.lossy ?? {};
    const tests = Object.entries(declared).map(([glob, loss]) => ({ loss, includes: (0, globs_ts_1.pathTest)([glob]) }));
    const lossy = (artifact) => tests.find(({ includes }) => includes(artifact.path))?.loss ?? null;
    const rank = (artifact) => {
        const isLossy = lossy(artifact) !== null || (artifact.format === 'tfjs-layers' && setting.isQuantised(artifact));
        const place = WHOLE.findIndex((format) => format === artifact.format);
        const graphs = TENSORFLOW.findIndex((format) => format === artifact.format);
        const last = artifact.format === 'onnx' ? TENSORFLOW.length + 1 : 0;
        const group = place >= 0 ? place : WHOLE.length + (graphs < 0 ? last : 1 + graphs);
        return group + (isLossy ? 2 * (WHOLE.length + TENSORFLOW.length + 1) : 0);
    };
    const readable = family.artifacts.filter((artifact) => (0, registry_ts_1.isFormatId)(artifact.format) && !broken.has(artifact));
    const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank);
    return {
        family,
        readable: ranked.map(({ artifact }) => artifact),
        targets: policy.targets,
        absent: setting.absent,
        policy,
        python: setting.python,
        lossy,
    };
}
function planArtifact(artifact, facts) {
    if (isTensorFlow(artifact))
        return planTensorFlow(artifact, facts);
    if (artifact.format === 'onnx') {
        const { lossy, family } = facts;
        const reference = facts.readable.find(canRun);
        return (0, onnx_ts_1.planOnnx)(artifact, { reference, lossy, golden: goldenOf(family), isRecorded: family.golden !== null });
    }
    const isWhole = hasProgram(artifact);
    const program = isWhole ? artifact : facts.readable.find(hasProgram);
    const checks = [{ stage: 'integrity', artifact }];
    if (program === undefined)
        return planWeights(artifact, facts);
    const programOf = isWhole ? null : program;
    const golden = goldenOf(facts.family);
    const notCovered = [...facts.absent];
    if (artifact.format === 'tfjs-layers')
        checks.push({ stage: 'load', artifact, programOf });
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...byPython.checks);
    notCovered.push(...byPython.notCovered);
    const others = facts.readable.filter((member) => member !== artifact && hasProgram(member));
    if (golden !== null) {
        checks.push({ stage: 'golden', artifact, programOf, golden, lossy: facts.lossy(artifact), others });
    }
    else if (facts.family.golden === null)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    const [reference, ...rest] = facts.readable.filter((member) => !isTensorFlow(member) && member.format !== 'onnx');
    if (reference !== undefined && rest.length > 0 && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf,
            lossy: facts.lossy(artifact) ?? facts.lossy(reference),
            golden,
            others: rest.filter((other) => other !== artifact),
        });
    }
    else if (facts.readable.length === 1)
        notCovered.push('parity: the family has no other member that is read');
    checks.push(...planLayersTrips(artifact, programOf, facts));
    return { checks, notCovered };
}
/**
 * Layers go to each other format of theirs and back. Into formats that hold a graph they go where the policy says so, or
 * the family has a member in one, and on into the other one: a graph does not come back as layers.
 */
function planLayersTrips(artifact, programOf, { targets, readable }) {
    const isCommitted = (format) => readable.some((member) => member.format === format);
    const formats = targets ?? [...WHOLE, ...GRAPHS.filter(isCommitted)];
    const trip = { stage: 'roundtrip', artifact, programOf };
    return formats.flatMap((format) => {
        if (format === artifact.format)
            return [];
        if (!GRAPHS.includes(format)) {
            return [{ ...trip, through: [format], asked: targets !== null || isCommitted(format) }];
        }
        const onward = GRAPHS.filter((other) => other !== format);
        const onwardAsked = targets?.some((target) => onward.includes(target)) === true;
        // A member in such a format was exported by something that has words for more: it asks for nothing of ours.
        return [{ ...trip, through: [format, ...onward], oneWay: { onwardAsked }, asked: targets !== null }];
    });
}
/** All that can be asked of weights alone: that their format gives them back, and that others in it hold the same. */
function planWeights(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    // Names of variables are shared within a format only, where no program says which is which.
    const reference = facts.readable.find(({ format }) => format === artifact.format);
    const isCompared = facts.readable.filter(({ format }) => format === artifact.format).length > 1;
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({ stage: 'parity', artifact, sibling: reference, programOf: null, lossy, weightsOnly: true });
    }
    if ((0, registry_ts_1.isFormatId)(artifact.format))
        checks.push({ stage: 'roundtrip', artifact, programOf: null, through: [] });
    const what = isCompared ? 'other round trips and outputs' : 'other round trips, outputs and parity';
    const why = 'these weights come without a program, and no whole model of the family lies beside them';
    return { checks, notCovered: [`${what}: ${why}`] };
}
/** Weights are compared by name; graphs are run, and written in the other format of theirs. */
function planTensorFlow(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    const golden = goldenOf(facts.family);
    const load = planLoad(artifact, facts);
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...load.checks, ...byPython.checks);
    const notCovered = isGraph(artifact)
        ? [...load.notCovered, ...byPython.notCovered]
        : ['outputs, golden, load and round trips: a checkpoint holds no program'];
    if (isGraph(artifact)) {
        if (golden !== null)
            checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: facts.lossy(artifact) });
        else if (facts.family.golden === null)
            notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    }
    const trips = planGraphTrips(artifact, facts);
    notCovered.push(...trips.notCovered);
    const reference = facts.readable.find((member) => hasProgram(member) || isTensorFlow(member));
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy,
            weightsOnly: true,
            ...(canRun(artifact) && canRun(reference) ? { runsBoth: true } : {}),
            golden,
        });
    }
    else if (reference === undefined || facts.readable.length === 1) {
        notCovered.push('parity: the family has no other member that is read');
    }
    return { checks: [...checks, ...trips.checks], notCovered };
}
/** A graph goes to the other format that holds one, and back. */
function planGraphTrips(artifact, { targets, readable }) {
    if (!isGraph(artifact))
        return { checks: [], notCovered: [] };
    // TF.js has no words for much of what TensorFlow 1 left in frozen graphs.
    const others = artifact.format === 'frozen-graph' ? ['saved-model'] : GRAPHS;
    const through = (targets ?? others).filter((format) => format !== artifact.format && GRAPHS.includes(format));
    if (through.length === 0) {
        return {
            checks: [],
            notCovered: ['round trips: the targets of the policy name no other format that holds a graph'],
        };
    }
    const checks = through.map((format) => {
        const asked = targets !== null || readable.some((member) => member.format === format);
        return { stage: 'roundtrip', artifact, programOf: null, through: [format], asked };
    });
    return { checks, notCovered: [] };
}
/** What the library loads that such a graph is made for. */
function planLoad(artifact, { absent, policy }) {
    if (artifact.format === 'tfjs-graph')
        return { checks: [{ stage: 'load', artifact, programOf: null }], notCovered: [] };
    const isLeftOut = policy.nativeTensorflow === 'off' || !policy.runtimes.includes('tensorflow');
    if (artifact.format !== 'saved-model' || isLeftOut)
        return { checks: [], notCovered: ['load: TensorFlow itself'] };
    const load = { stage: 'load', artifact, programOf: null, asked: (0, policy_ts_1.needsTensorflow)(policy) };
    const [reason] = absent;
    if (reason === undefined)
        return { checks: [load], notCovered: [] };
    if (!(0, policy_ts_1.needsTensorflow)(policy))
        return { checks: [], notCovered: [`load: TensorFlow itself (${reason})`] };
    return { checks: [{ ...load, absent: reason }], notCovered: [] };
}
/** Whether a format holds a program of any kind. */
function canRun(artifact) {
    return hasProgram(artifact) || isGraph(artifact) || artifact.format === 'onnx';
}
/** Whether a format is one of TensorFlow's that holds a graph. */
function isGraph({ format }) {
    return format === 'saved-model' || format === 'tfjs-graph' || format === 'frozen-graph';
}
/** Whether a format is one of TensorFlow's, whose names for variables stand beside the tensors. */
function isTensorFlow({ format }) {
    return TENSORFLOW.some((other) => other === format);
}
function goldenOf({ golden }) {
    return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path };
}
/** Whether a format holds a program of layers besides its weights. */
function hasProgram(artifact) {
    return WHOLE.some((format) => format === artifact.format);
}


/***/ }),

/***/ 43996:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planOnnx = planOnnx;
/** ONNX models are read and run. Exporters fold weights into others and name them anew, so outputs alone are compared. */
function planOnnx(artifact, { reference, golden, isRecorded, lossy }) {
    const checks = [{ stage: 'integrity', artifact }];
    const notCovered = ['load: ONNX Runtime', 'round trips: this version does not write ONNX'];
    if (golden !== null)
        checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: lossy(artifact) });
    else if (!isRecorded)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    if (reference !== undefined && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy: lossy(artifact) ?? lossy(reference),
            outputsOnly: true,
            golden,
        });
    }
    else
        notCovered.push('parity: the family has no other member that is run');
    // Where nothing else runs it, at least that it can be run is seen.
    if (checks.length === 1)
        checks.push({ stage: 'load', artifact, programOf: null });
    return { checks, notCovered };
}


/***/ }),

/***/ 19733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.needsTensorflow = needsTensorflow;
/** Whether checks that native TensorFlow takes part in are inconclusive without it. */
function needsTensorflow({ nativeTensorflow }) {
    return nativeTensorflow === 'install' || nativeTensorflow === 'required';
}


/***/ }),

/***/ 57429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planPython = planPython;
const families_ts_1 = __webpack_require__(20439);
const WEIGHTS = 'load: its own framework in Python, which loads whole models';
/** The loads of an artifact by the framework that it was saved with: one a loader. */
function planPython(artifact, source, policy, golden) {
    const loaders = loadersOf(artifact);
    if (loaders.length === 0)
        return { checks: [], notCovered: isWeights(artifact) ? [WEIGHTS] : [] };
    if (source === undefined)
        return { checks: [], notCovered: ['load: its own framework in Python'] };
    const setting = source.find();
    if (setting.kind === 'absent') {
        return { checks: [], notCovered: [`load: its own framework in Python (${setting.why})`] };
    }
    const family = (0, families_ts_1.familyPolicyOf)(policy, artifact);
    const customObjects = [...new Set([...(family?.customObjects ?? []), ...policy.customObjects])];
    const base = { stage: 'load', artifact, programOf: null };
    const common = { customObjects, golden, folder: source.folder };
    if (setting.kind === 'broken') {
        const python = { ...common, loader: loaders[0] ?? null, broken: setting.why };
        return { checks: [{ ...base, asked: true, python }], notCovered: [] };
    }
    const { python, asked } = setting;
    const checks = loaders.map((loader) => ({ ...base, asked, python: { ...common, loader, python } }));
    return { checks, notCovered: [] };
}
function isWeights({ format }) {
    return format === 'keras-weights-h5' || format === 'keras-legacy-weights-h5';
}
/** Keras's own part of a SavedModel, from which legacy Keras revives a model; without it there is only the graph. */
const KERAS_METADATA = /(^|\/)keras_metadata\.pb$/;
function loadersOf({ format, files }) {
    if (format === 'keras' || format === 'keras-h5')
        return [null];
    if (format !== 'saved-model')
        return [];
    return files.some((file) => KERAS_METADATA.test(file)) ? ['saved-model', 'tf_keras'] : ['saved-model'];
}


/***/ })

};
