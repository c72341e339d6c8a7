export const id = 6778;
export const ids = [6778];
export const modules = {

/***/ 68540:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tiesOf = tiesOf;
const nodes_ts_1 = __webpack_require__(7505);
/** Ops that add a constant to what they read first, by the place of the constant. */
const ADDING = {
    Add: 1,
    AddV2: 1,
    BiasAdd: 1,
    _FusedConv2D: 2,
    _FusedDepthwiseConv2dNative: 2,
    FusedDepthwiseConv2dNative: 2,
    _FusedMatMul: 2,
};
/** Ops that multiply what they read first by a constant: kernels, and scales. */
const MULTIPLYING = new Set(('Mul MatMul BatchMatMulV2 Conv1D Conv2D Conv3D DepthwiseConv2dNative _FusedConv2D _FusedDepthwiseConv2dNative ' +
    'FusedDepthwiseConv2dNative _FusedMatMul').split(' '));
/** Ops that hand values on, in other shapes at most. */
const PASSING = new Set('Identity Reshape Squeeze ExpandDims BatchToSpaceND SpaceToBatchND Transpose'.split(' '));
const MOST_STEPS = 16;
/** Constants by the names that a frozen graph's weights have: those in functions after the function. */
function tiesOf(program) {
    if (program?.kind !== 'graph')
        return [];
    return [...tiesIn(program.nodes, ''), ...[...program.functions].flatMap(([name, fn]) => tiesIn(fn.nodes, `${name}/`))];
}
function tiesIn(nodes, prefix) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const sourceOf = (ref) => {
        let found = byName.get((0, nodes_ts_1.nodeOf)(ref ?? ''));
        for (let step = 0; step < MOST_STEPS && found?.op === 'Identity'; step += 1)
            found = byName.get((0, nodes_ts_1.nodeOf)(found.inputs[0] ?? ''));
        return found;
    };
    const isConstant = (node) => node?.op === 'Const';
    /** The constant among the two operands of a node, and what it works on. */
    const operands = ({ inputs }, place) => {
        const [first, second] = [sourceOf(inputs[0]), sourceOf(inputs[place])];
        if (isConstant(second))
            return { constant: second, value: first };
        return isConstant(first) && place === 1 ? { constant: first, value: second } : null;
    };
    const factorOf = (node) => {
        let at = node;
        for (let step = 0; step < MOST_STEPS && at !== undefined; step += 1) {
            if (MULTIPLYING.has(at.op))
                return operands(at, 1)?.constant.name;
            if (!PASSING.has(at.op))
                return undefined;
            at = sourceOf(at.inputs[0]);
        }
        return undefined;
    };
    return nodes.flatMap((node) => {
        const place = ADDING[node.op];
        const found = place === undefined ? null : operands(node, place);
        if (found === null)
            return [];
        const factor = factorOf(place === 2 ? node : found.value);
        return factor === undefined ? [] : [{ factor: prefix + factor, offset: prefix + found.constant.name }];
    });
}


/***/ }),

/***/ 11425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFolds = withFolds;
exports.epsilonsOfLayers = epsilonsOfLayers;
exports.epsilonsOfGraph = epsilonsOfGraph;
const folds_ts_1 = __webpack_require__(51871);
const words_ts_1 = __webpack_require__(75270);
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
/**
 * What became of variables that a graph does not have as they are: those that are verified to be folded into its constants,
 * and offsets of zeros, count as `folded`. Constants that are such a fold but for some elements are errors, and so are two
 * that work on one value and are of two normalisations.
 * @param ties of the graph's constants
 * @param result of the comparison by name and content
 * @param found the graph's constants
 */
function withFolds(result, expected, found, files, ties = []) {
    const missing = new Set(result.findings.flatMap(({ cause, tensor }) => (cause === 'missing-tensor' ? [tensor] : [])));
    const lost = expected.tensors.filter(({ path, entry }) => missing.has(entry.name) || missing.has(path ?? entry.name));
    if (lost.length === 0)
        return result;
    const norms = (0, folds_ts_1.normsOf)(expected.tensors, (layer) => expected.epsilonsOf(layer));
    const constants = found.map(({ entry }) => entry).filter((entry) => !result.same.has(entry));
    const folds = (0, folds_ts_1.foldsOf)(norms, lost, constants);
    const exact = folds.filter(({ differing }) => differing === 0);
    const apart = exchanged(exact, ties);
    const sound = exact.filter((fold) => !apart.some(({ offset }) => offset === fold));
    const broken = folds.filter((fold) => !sound.includes(fold));
    const within = (some) => {
        const parts = new Set(some.flatMap(({ parts: each }) => each));
        return lost.filter((tensor) => parts.has(tensor));
    };
    // A constant that is wrong is a word against what stands in no other one; else against its first part.
    const alone = within(broken).filter((tensor) => !within(sound).includes(tensor));
    const wrong = alone.length > 0 ? alone : within(broken).slice(0, 1);
    const folded = [...within(sound).filter((tensor) => !wrong.includes(tensor)), ...lost.filter(addsNothing)];
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
        findings: [
            ...left,
            ...broken.filter(({ differing }) => differing > 0).map((fold) => differs(fold, files)),
            ...apart.map((pair) => comesFromElsewhere(pair, files)),
        ],
    };
}
function exchanged(folds, ties) {
    const byName = new Map(folds.map((fold) => [fold.found.name, fold]));
    return ties.flatMap((tie) => {
        const [factor, offset] = [byName.get(tie.factor), byName.get(tie.offset)];
        if (factor === undefined || offset === undefined || (0, folds_ts_1.belongTogether)(factor, offset))
            return [];
        return [{ factor, offset }];
    });
}
function comesFromElsewhere({ factor, offset }, files) {
    return {
        cause: 'tensors-swapped',
        severity: 'error',
        file: files.found,
        tensor: offset.found.name,
        tensors: [offset.found.name, factor.found.name],
        message: `${files.found}: ${offset.found.name} is ${offset.words} of ${files.expected}, and is added to what ` +
            `${factor.found.name} makes, which is ${factor.words}: it belongs to another place. Convert it again.`,
    };
}
/** Whether it is an offset of zeros, which optimisers leave out with the sum that it stood in. */
function addsNothing({ path, entry }) {
    if (!/(^|\/)(bias|beta)$/.test(path ?? entry.name) || entry.shape.length !== 1)
        return false;
    const values = (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(entry));
    return values !== null && Array.from(values).every((value) => value === 0);
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
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
const copies_ts_1 = __webpack_require__(92763);
const object_tree_ts_1 = __webpack_require__(40494);
const kinds_ts_1 = __webpack_require__(94284);
const freeze_ts_1 = __webpack_require__(35931);
const tensor_ts_1 = __webpack_require__(76172);
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
    const areConstants = (0, kinds_ts_1.holdsConstants)(model) && !(0, kinds_ts_1.holdsConstants)(other);
    const isIdle = (0, kinds_ts_1.holdsConstants)(other) && !(0, kinds_ts_1.holdsConstants)(model) ? idleTest(model) : () => false;
    return {
        copies,
        tensors: left.map((entry) => {
            const { alias, name } = entry;
            const tells = alias !== undefined && !UNNAMED.test(alias) && named.get(alias)?.length === 1;
            const path = tells ? alias.replace(/:0$/, '') : withoutSuffix(name);
            return { path, entry, trainable: true, bookkeeping: areConstants || isBookkeeping(entry) || isIdle(entry) };
        }),
    };
}
/** Tells what no output of the served signature depends on: a graph of constants that was made of it does not have that. */
function idleTest({ program, weights }) {
    const signature = program?.kind === 'graph' ? (0, freeze_ts_1.servingSignature)(program) : null;
    if (program?.kind !== 'graph' || signature === null)
        return () => false;
    try {
        const read = new Set((0, freeze_ts_1.freeze)(program, signature).variables.values());
        // The one of two copies that is read may be the other one.
        const aliases = new Set([...weights].flatMap(({ name, alias }) => (read.has(name) ? (alias ?? []) : [])));
        return ({ name, alias }) => !read.has(name) && (alias === undefined || !aliases.has(alias));
    }
    catch (error) {
        // What keeps the program from being read is told where it is run; its weights are compared all the same.
        if (error instanceof errors_ts_1.ArtifactError)
            return () => false;
        throw error;
    }
}
/** What TensorFlow calls a variable that was given no name. */
const UNNAMED = /^Variable(_\d+)?(:0)?$/;
function withoutSuffix(name) {
    return name.endsWith(object_tree_ts_1.VALUE_SUFFIX) ? name.slice(0, -object_tree_ts_1.VALUE_SUFFIX.length) : name;
}
/**
 * Seed states (Keras 3 names them `seed_generator_state`, Keras 2 keeps a `tf.random.Generator`), what optimizers and metrics keep while training, and the
 * counters of `tf.train.Checkpoint`: no output depends on them. And tables without an entry: a lookup layer counts words
 * in one while `adapt()` goes on, and empties it (keras/src/layers/preprocessing/index_lookup.py, `reset_state`).
 */
function isBookkeeping({ name, alias = '', shape }) {
    return ((/\/\.ATTRIBUTES\/table-(keys|values)$/.test(name) && (0, tensor_ts_1.elementCount)(shape) === 0) ||
        /(^|\/)seed_generator(_\d+)?\/(seed_generator_)?state/.test(alias) ||
        /(^|\/)seed_generator_state(:0)?$/.test(alias) ||
        /\/_random_generator\/_generator\/_state_var\//.test(name) ||
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
const kinds_ts_1 = __webpack_require__(94284);
const blame_ts_1 = __webpack_require__(46010);
const claims_ts_1 = __webpack_require__(36552);
const contents_ts_1 = __webpack_require__(62975);
const fold_ties_ts_1 = __webpack_require__(68540);
const folds_ts_1 = __webpack_require__(11425);
const output_parity_ts_1 = __webpack_require__(32016);
const replay_ts_1 = __webpack_require__(27050);
const open_ts_1 = __webpack_require__(93573);
const stored_names_ts_1 = __webpack_require__(10719);
const tables_ts_1 = __webpack_require__(35352);
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
        const tables = (0, tables_ts_1.compareTables)(expected, found);
        if (lacking.length > 0)
            return { ...output_parity_ts_1.NO_OUTPUTS, findings: lacking, tables };
        return { ...(await (0, output_parity_ts_1.compareOutputs)(expected, found, planned, context, registry)), tables };
    }
    catch (error) {
        return { ...output_parity_ts_1.NO_OUTPUTS, findings: [(0, open_ts_1.findingOf)(error, artifact)], tables: null };
    }
}
function withOutputs(weights, { outputs, probes, worst, findings, used, tables }) {
    const differ = (weights.weights?.different ?? 0) > 0;
    const stored = [...weights.findings, ...(tables?.findings ?? [])];
    const [compared, all] = weights.coverage.tensors;
    const tensors = [compared + (tables?.tensors[0] ?? 0), all + (tables?.tensors[1] ?? 0)];
    const classes = added(weights.weights ?? {}, tables?.classes ?? {});
    return {
        ...weights,
        coverage: { tensors, outputs, probes },
        weights: classes,
        worst: differ ? (weights.worst ?? null) : (worst ?? weights.worst ?? null),
        findings: [...stored, ...(0, contents_ts_1.without)(findings, stored)],
        agreed: `${(0, words_ts_1.many)(tensors[0], 'tensor')} (${(0, sets_ts_1.classesInWords)(classes)}) and ` +
            `${(0, words_ts_1.many)(outputs[0], 'output')} on ${(0, words_ts_1.many)(probes, 'probe')} agree, within ${(0, words_ts_1.percent)(used)} of the tolerance.`,
    };
}
function added(one, other) {
    const sums = { ...one };
    for (const [name, count] of Object.entries(other))
        sums[name] = (sums[name] ?? 0) + count;
    return sums;
}
/** An artifact's tensors under the names that siblings share. */
async function named(artifact, other, { workshop, policy }) {
    const { path } = artifact;
    if (!(0, kinds_ts_1.hasProgram)(artifact)) {
        const model = await workshop.model(artifact);
        const { tensors } = (0, stored_names_ts_1.storedNames)(model, other);
        return {
            path,
            tensors,
            findings: [],
            opened: null,
            epsilonsOf: (0, folds_ts_1.epsilonsOfGraph)(model.program),
            ties: (0, fold_ties_ts_1.tiesOf)(model.program),
        };
    }
    const opened = await workshop.bound(artifact, null, await workshop.registry(policy.customLayers));
    const { program, findings } = opened.bound;
    return { path, tensors: (0, open_ts_1.namedTensors)(opened), findings, opened, epsilonsOf: (0, folds_ts_1.epsilonsOfLayers)(program), ties: [] };
}
async function compare(sibling, artifact, planned, context) {
    let result = compareNamed(sibling, artifact, planned, context);
    if ((0, kinds_ts_1.holdsConstants)(planned.artifact) && !(0, kinds_ts_1.holdsConstants)(planned.sibling)) {
        const files = { expected: sibling.path, found: artifact.path };
        result = (0, folds_ts_1.withFolds)(result, sibling, artifact.tensors, files, artifact.ties);
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
    if (!(0, kinds_ts_1.holdsConstants)(artifact) || (0, kinds_ts_1.holdsConstants)(sibling))
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

/***/ 35352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareTables = compareTables;
const words_ts_1 = __webpack_require__(75270);
const bind_ts_1 = __webpack_require__(35143);
const tables_ts_1 = __webpack_require__(43477);
const tables_ts_2 = __webpack_require__(53976);
/**
 * Compares tables by what stands in them: a graph calls its own after nodes. Layers and a graph have each table once; of
 * two graphs one may have tables that were folded away in the other, and only outputs can tell.
 */
function compareTables(expected, found) {
    const [theirs, ours] = [(0, tables_ts_2.lookupTables)(expected.bound), (0, tables_ts_2.lookupTables)(found.bound)];
    const waiting = new Map(ours.map((table) => [table, keyOf(table)]));
    const left = [];
    for (const table of theirs) {
        const key = keyOf(table);
        const twin = [...waiting].find(([, other]) => other === key)?.[0];
        if (twin === undefined)
            left.push(table);
        else
            waiting.delete(twin);
    }
    const alike = [...waiting.keys()];
    const files = { expected: expected.artifact.path, found: found.artifact.path };
    const differing = left.flatMap((table) => {
        const place = alike.findIndex((other) => other.words === table.words);
        const [other] = place < 0 ? [] : alike.splice(place, 1);
        return other === undefined ? [] : [differs(table, other, files)];
    });
    const same = theirs.length - left.length;
    const findings = [...differing, ...unweighed(expected, found), ...unweighed(found, expected)];
    return {
        classes: {
            ...(same > 0 ? { identical: same } : {}),
            ...(differing.length > 0 ? { different: differing.length } : {}),
        },
        tensors: [same + differing.length, same + differing.length],
        findings,
    };
}
/** The contents, whatever their order. */
function keyOf({ keys, values }) {
    return JSON.stringify(keys.map((key, i) => [key, values[i]]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function differs(table, other, files) {
    const theirs = new Map(table.keys.map((key, i) => [key, table.values[i] ?? '']));
    const ours = new Map(other.keys.map((key, i) => [key, other.values[i] ?? '']));
    const keys = [...new Set([...theirs.keys(), ...ours.keys()])].filter((key) => theirs.get(key) !== ours.get(key));
    const [first = ''] = keys;
    const said = (value) => (value === undefined ? 'not in it' : JSON.stringify(value));
    const message = `${files.found}: table ${other.name} (${(0, words_ts_1.many)(other.keys.length, 'key')}) and ${table.name} of ` +
        `${files.expected} (${table.keys.length}) differ in ${(0, words_ts_1.many)(keys.length, 'key')}: ` +
        `${JSON.stringify(first)} is ${said(ours.get(first))} and ${said(theirs.get(first))} there. ` +
        'The vocabularies are of two states of the model: export both files again, from the same one.';
    return { cause: 'tensor-differs', severity: 'error', file: files.found, tensor: other.name, message };
}
/** Weights of words that a graph ought to hold as a constant. */
function unweighed(layers, graph) {
    const { bound } = graph;
    if ((0, bind_ts_1.isGraph)(layers.bound) || !(0, bind_ts_1.isGraph)(bound))
        return [];
    return (0, tables_ts_2.lookupTables)(layers.bound).flatMap(({ name, weights }) => {
        if (weights === null || (0, tables_ts_1.holdsFloats)(bound.program, weights))
            return [];
        const message = `${graph.artifact.path}: the weights of the words of ${name} of ${layers.artifact.path} stand in the graph as ` +
            'no constant: it has others, or none. Export it again from the same model.';
        return [{ cause: 'tensor-differs', severity: 'warning', file: graph.artifact.path, tensor: name, message }];
    });
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
exports.belongTogether = belongTogether;
exports.normsOf = normsOf;
exports.foldsOf = foldsOf;
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
/** Whether two constants may belong to one place of a model: one normalisation, and one layer before it. */
function belongTogether(one, other) {
    return one.readings.some(({ norm, layer }) => other.readings.some((reading) => reading.norm === norm && (layer === null || reading.layer === null || reading.layer === layer)));
}
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
        const readings = exact.flatMap((fold) => candidates[results.indexOf(fold)]?.reading ?? []);
        return best === undefined ? [] : [{ ...best, readings }];
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
            return {
                parts,
                words,
                layers: [layer],
                reading: { norm: layer, layer: null },
                at: (i) => [value(i), SCALE_ROUNDINGS * UNIT * Math.abs(value(i))],
            };
        });
        const means = values.of(mean.entry);
        const shifts = beta === null ? null : values.of(beta.entry);
        const offsets = [null, ...biases].map((bias) => {
            const added = bias === null ? null : values.of(bias.entry);
            return {
                parts: [...scale.parts, mean, ...(beta === null ? [] : [beta]), ...(bias === null ? [] : [bias])],
                words: `the offset of ${layer}${bias === null ? '' : ` with ${bias.path ?? ''}`}`,
                layers: [layer],
                reading: { norm: layer, layer: bias === null ? null : layerOf(bias) },
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
    const same = calledBy(found, lost.filter(({ entry }) => entry.shape.join() === found.shape.join() && entry.dtype === found.dtype), layerOf);
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
                layers: [norm.layer, layerOf(kernel)],
                reading: { norm: norm.layer, layer: layerOf(kernel) },
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
    const readings = [];
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
            return { found, parts, words, readings, differing: elements, elements, maxAbs };
    }
    return { found, parts, words, readings, differing, elements, maxAbs };
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
function layerOf({ path }) {
    return (path ?? '').replace(/\/[^/]*$/, '');
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
            return (0, chunks_ts_1.isSameTensor)(source, copy) ? null : copy;
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


/***/ }),

/***/ 37180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeMessage = decodeMessage;
exports.messageBytes = messageBytes;
exports.readMessage = readMessage;
const protobuf_1 = __webpack_require__(30054);
const wire_1 = __webpack_require__(71486);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
/** What the library itself allows, and far more than any graph needs (functions within attributes within lists). */
const MOST_DEEP = 100;
/**
 * Decodes a message after a look at its size: a few bytes on the wire can stand for a large object, millions of times.
 * Bytes fields are views of `bytes`, not copies.
 * @param name what messages call the file; `file` is where findings point to
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function decodeMessage(schema, bytes, { name, file, limits }) {
    try {
        const counts = { messages: 0, values: 0 };
        measure(schema, new wire_1.BinaryReader(bytes), bytes.byteLength, MOST_DEEP, counts, limits);
        return (0, protobuf_1.fromBinary)(schema, bytes, { readUnknownFields: false });
    }
    catch (error) {
        if (error instanceof TooLarge) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${error.message}`, { file });
        }
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${name}: is no ${schema.name} message: ${reason}`, { file });
    }
}
/** All of a file that is one message. @throws ArtifactError `limit-exceeded` */
function messageBytes(source, { messageBytes: most }) {
    const { name, file, byteLength } = source;
    if (byteLength <= most)
        return (0, sources_ts_1.readBytes)(source, 0, byteLength);
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${byteLength} bytes, a protocol buffer has at most ${most}`, {
        file,
    });
}
/** A file that is one message. @throws ArtifactError `malformed`, `limit-exceeded` */
function readMessage(schema, { path, absolute }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return decodeMessage(schema, messageBytes(source, limits), { name: path, file: path, limits });
    }
    finally {
        source.close();
    }
}
class TooLarge extends Error {
}
/** Walks a message without building it. */
function measure(schema, reader, length, depth, counts, limits) {
    if (depth === 0)
        throw new TooLarge(`messages are nested deeper than ${MOST_DEEP}`);
    if (++counts.messages > limits.messages)
        throw new TooLarge(`more than ${limits.messages} messages`);
    const fields = fieldsOf(schema);
    const end = reader.pos + length;
    while (reader.pos < end) {
        const [number, wire] = reader.tag();
        const field = fields.get(number);
        const inner = field === undefined ? undefined : messageOf(field);
        if (inner !== undefined && wire === wire_1.WireType.LengthDelimited) {
            const size = reader.uint32();
            if (reader.pos + size > end)
                throw new RangeError('a message ends beyond the one it stands in');
            measure(inner, reader, size, depth - 1, counts, limits);
            continue;
        }
        const from = reader.pos;
        reader.skip(wire, number);
        if (field?.fieldKind !== 'list')
            continue;
        counts.values += wire === wire_1.WireType.LengthDelimited && !isText(field) ? reader.pos - from : 1;
        if (counts.values > limits.messageValues)
            throw new TooLarge(`more than ${limits.messageValues} repeated values`);
    }
    if (reader.pos !== end)
        throw new RangeError('a field ends beyond its message');
}
const FIELDS = new WeakMap();
function fieldsOf(schema) {
    const known = FIELDS.get(schema);
    if (known !== undefined)
        return known;
    const fields = new Map(schema.fields.map((field) => [field.number, field]));
    FIELDS.set(schema, fields);
    return fields;
}
function messageOf(field) {
    return field.fieldKind === 'message' || field.fieldKind === 'list' ? field.message : undefined;
}
/** Repeated texts stand one by one; repeated numbers may stand together, each in a byte or more. */
function isText(field) {
    return field.scalar === protobuf_1.ScalarType.STRING || field.scalar === protobuf_1.ScalarType.BYTES;
}


/***/ }),

/***/ 34696:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// TensorFlow checkpoints, with the field numbers of
// tensorflow/core/protobuf/{tensor_bundle,trackable_object_graph}.proto and tensorflow/core/framework/tensor_slice.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectGraph_RegisteredSaverSchema = exports.ObjectGraph_NodeSchema = exports.ObjectGraph_SlotVariableSchema = exports.ObjectGraph_SerializedTensorSchema = exports.ObjectGraphSchema = exports.ObjectReferenceSchema = exports.TensorSlice_ExtentSchema = exports.TensorSliceSchema = exports.BundleEntrySchema = exports.VersionSchema = exports.BundleHeaderSchema = exports.file_checkpoint = void 0;
const codegenv2_1 = __webpack_require__(76612);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file checkpoint.proto.
 */
exports.file_checkpoint = (0, codegenv2_1.fileDesc)("ChBjaGVja3BvaW50LnByb3RvEglyb3VuZHRyaXAiWwoMQnVuZGxlSGVhZGVyEhIKCm51bV9zaGFyZHMYASABKAUSEgoKZW5kaWFubmVzcxgCIAEoBRIjCgd2ZXJzaW9uGAMgASgLMhIucm91bmR0cmlwLlZlcnNpb24iSAoHVmVyc2lvbhIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUSFQoNYmFkX2NvbnN1bWVycxgDIAMoBSKrAQoLQnVuZGxlRW50cnkSDQoFZHR5cGUYASABKAUSJQoFc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSEAoIc2hhcmRfaWQYAyABKAUSDgoGb2Zmc2V0GAQgASgDEgwKBHNpemUYBSABKAMSDgoGY3JjMzJjGAYgASgHEiYKBnNsaWNlcxgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTbGljZSJ1CgtUZW5zb3JTbGljZRItCgZleHRlbnQYASADKAsyHS5yb3VuZHRyaXAuVGVuc29yU2xpY2UuRXh0ZW50GjcKBkV4dGVudBINCgVzdGFydBgBIAEoAxITCgZsZW5ndGgYAiABKANIAIgBAUIJCgdfbGVuZ3RoIjYKD09iamVjdFJlZmVyZW5jZRIPCgdub2RlX2lkGAEgASgFEhIKCmxvY2FsX25hbWUYAiABKAkimQQKC09iamVjdEdyYXBoEioKBW5vZGVzGAEgAygLMhsucm91bmR0cmlwLk9iamVjdEdyYXBoLk5vZGUaSwoQU2VyaWFsaXplZFRlbnNvchIMCgRuYW1lGAEgASgJEhEKCWZ1bGxfbmFtZRgCIAEoCRIWCg5jaGVja3BvaW50X2tleRgDIAEoCRpjCgxTbG90VmFyaWFibGUSIQoZb3JpZ2luYWxfdmFyaWFibGVfbm9kZV9pZBgBIAEoBRIRCglzbG90X25hbWUYAiABKAkSHQoVc2xvdF92YXJpYWJsZV9ub2RlX2lkGAMgASgFGooCCgROb2RlEiwKCGNoaWxkcmVuGAEgAygLMhoucm91bmR0cmlwLk9iamVjdFJlZmVyZW5jZRI7CgphdHRyaWJ1dGVzGAIgAygLMicucm91bmR0cmlwLk9iamVjdEdyYXBoLlNlcmlhbGl6ZWRUZW5zb3ISOwoOc2xvdF92YXJpYWJsZXMYAyADKAsyIy5yb3VuZHRyaXAuT2JqZWN0R3JhcGguU2xvdFZhcmlhYmxlEkUKEHJlZ2lzdGVyZWRfc2F2ZXIYBCABKAsyJi5yb3VuZHRyaXAuT2JqZWN0R3JhcGguUmVnaXN0ZXJlZFNhdmVySACIAQFCEwoRX3JlZ2lzdGVyZWRfc2F2ZXIaHwoPUmVnaXN0ZXJlZFNhdmVyEgwKBG5hbWUYASABKAliBnByb3RvMw", [graph_pb_ts_1.file_graph]);
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
 * Describes the message roundtrip.ObjectGraph.SlotVariable.
 * Use `create(ObjectGraph_SlotVariableSchema)` to create a new message.
 */
exports.ObjectGraph_SlotVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 1);
/**
 * Describes the message roundtrip.ObjectGraph.Node.
 * Use `create(ObjectGraph_NodeSchema)` to create a new message.
 */
exports.ObjectGraph_NodeSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 2);
/**
 * Describes the message roundtrip.ObjectGraph.RegisteredSaver.
 * Use `create(ObjectGraph_RegisteredSaverSchema)` to create a new message.
 */
exports.ObjectGraph_RegisteredSaverSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 3);


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
exports.file_graph = (0, codegenv2_1.fileDesc)("CgtncmFwaC5wcm90bxIJcm91bmR0cmlwImEKC1RlbnNvclNoYXBlEicKA2RpbRgCIAMoCzIaLnJvdW5kdHJpcC5UZW5zb3JTaGFwZS5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGhMKA0RpbRIMCgRzaXplGAEgASgDIs0CCgtUZW5zb3JQcm90bxINCgVkdHlwZRgBIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhQKDHNjb21wbGV4X3ZhbBgJIAMoAhIRCglpbnQ2NF92YWwYCiADKAMSEAoIYm9vbF92YWwYCyADKAgSFAoMZGNvbXBsZXhfdmFsGAwgAygBEhAKCGhhbGZfdmFsGA0gAygFEhIKCnVpbnQzMl92YWwYECADKA0SEgoKdWludDY0X3ZhbBgRIAMoBBISCgpmbG9hdDhfdmFsGBIgASgMItkDCglBdHRyVmFsdWUSLgoEbGlzdBgBIAEoCzIeLnJvdW5kdHJpcC5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEg4KBHR5cGUYBiABKAVIABInCgVzaGFwZRgHIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZUgAEigKBnRlbnNvchgIIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JQcm90b0gAEhUKC3BsYWNlaG9sZGVyGAkgASgJSAASJwoEZnVuYxgKIAEoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RIABq7AQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSDAoEdHlwZRgGIAMoBRIlCgVzaGFwZRgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRImCgZ0ZW5zb3IYCCADKAsyFi5yb3VuZHRyaXAuVGVuc29yUHJvdG8SJQoEZnVuYxgJIAMoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RCBwoFdmFsdWUiPQoJQXR0ckVudHJ5EgsKA2tleRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULnJvdW5kdHJpcC5BdHRyVmFsdWUiQAoMTmFtZUF0dHJMaXN0EgwKBG5hbWUYASABKAkSIgoEYXR0chgCIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiZgoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEg4KBmRldmljZRgEIAEoCRIiCgRhdHRyGAUgAygLMhQucm91bmR0cmlwLkF0dHJFbnRyeSLUAQoFT3BEZWYSDAoEbmFtZRgBIAEoCRIqCglpbnB1dF9hcmcYAiADKAsyFy5yb3VuZHRyaXAuT3BEZWYuQXJnRGVmEisKCm91dHB1dF9hcmcYAyADKAsyFy5yb3VuZHRyaXAuT3BEZWYuQXJnRGVmGmQKBkFyZ0RlZhIMCgRuYW1lGAEgASgJEgwKBHR5cGUYAyABKAUSEQoJdHlwZV9hdHRyGAQgASgJEhMKC251bWJlcl9hdHRyGAUgASgJEhYKDnR5cGVfbGlzdF9hdHRyGAYgASgJIicKCVRleHRFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkinwEKC0Z1bmN0aW9uRGVmEiMKCXNpZ25hdHVyZRgBIAEoCzIQLnJvdW5kdHJpcC5PcERlZhIkCghub2RlX2RlZhgDIAMoCzISLnJvdW5kdHJpcC5Ob2RlRGVmEiEKA3JldBgEIAMoCzIULnJvdW5kdHJpcC5UZXh0RW50cnkSIgoEYXR0chgFIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiPgoSRnVuY3Rpb25EZWZMaWJyYXJ5EigKCGZ1bmN0aW9uGAEgAygLMhYucm91bmR0cmlwLkZ1bmN0aW9uRGVmIk4KDUdyYXBoVmVyc2lvbnMSEAoIcHJvZHVjZXIYASABKAUSFAoMbWluX2NvbnN1bWVyGAIgASgFEhUKDWJhZF9jb25zdW1lcnMYAyADKAUiiAEKCEdyYXBoRGVmEiAKBG5vZGUYASADKAsyEi5yb3VuZHRyaXAuTm9kZURlZhIuCgdsaWJyYXJ5GAIgASgLMh0ucm91bmR0cmlwLkZ1bmN0aW9uRGVmTGlicmFyeRIqCgh2ZXJzaW9ucxgEIAEoCzIYLnJvdW5kdHJpcC5HcmFwaFZlcnNpb25zYgZwcm90bzM");
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

/***/ 76256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OBJECT_GRAPH_KEY = void 0;
exports.readObjectGraph = readObjectGraph;
exports.fullNames = fullNames;
const entry_ts_1 = __webpack_require__(18417);
const decode_ts_1 = __webpack_require__(37180);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
/** The tensor in which a checkpoint keeps the objects that were saved, as a message. */
exports.OBJECT_GRAPH_KEY = '_CHECKPOINTABLE_OBJECT_GRAPH';
/** The objects that were saved. No edge between them is followed here. @throws ArtifactError */
function readObjectGraph(entry, file, limits) {
    const { data } = (0, entry_ts_1.readTensor)(entry);
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(0) : (data[0] ?? new Uint8Array(0));
    return (0, decode_ts_1.decodeMessage)(checkpoint_pb_ts_1.ObjectGraphSchema, bytes, { name: `${file}: ${exports.OBJECT_GRAPH_KEY}`, file, limits });
}
/** The names that the saving program had for its variables, by checkpoint key. */
function fullNames({ nodes }) {
    const names = new Map();
    for (const { attributes } of nodes) {
        for (const { checkpointKey, fullName } of attributes) {
            if (fullName !== '' && !names.has(checkpointKey))
                names.set(checkpointKey, fullName);
        }
    }
    return names;
}


/***/ }),

/***/ 40494:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VALUE_SUFFIX = void 0;
exports.objectTree = objectTree;
const protobuf_1 = __webpack_require__(30054);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const verify_objects_ts_1 = __webpack_require__(18802);
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
        parent?.children.push({ nodeId: id, localName: (0, verify_objects_ts_1.unescaped)(path.slice(cut + 1)) });
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


/***/ }),

/***/ 18802:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyObjects = verifyObjects;
exports.unescaped = unescaped;
const object_graph_ts_1 = __webpack_require__(76256);
/** What stands between the path of an object and the name of what it keeps (tensorflow/python/trackable/trackable_utils.py). */
const ATTRIBUTES = '/.ATTRIBUTES/';
const SLOT = '/.OPTIMIZER_SLOT/';
const MOST_SHOWN = 10;
/**
 * What the objects of a checkpoint say that its tensors do not keep. TensorFlow restores an object from the tensor that it
 * names, and makes that name of the path to the object: where the two lead to different objects, who reads by names gets
 * other values than who restores objects. Sources: tensorflow/python/checkpoint/{save_util,restore,util}.py.
 * @param keys of all tensors
 * @param file the index
 */
function verifyObjects({ nodes }, keys, file) {
    const found = [
        ...lostNodes(nodes, file),
        ...lostTensors(nodes, keys, file),
        ...otherObjects(nodes, file),
        ...orphans(nodes, keys, file),
    ];
    return found.slice(0, MOST_SHOWN);
}
/** References to objects that are not there. */
function lostNodes(nodes, file) {
    return nodes.flatMap(({ children, slotVariables }, index) => {
        const ids = [
            ...children.map(({ nodeId }) => nodeId),
            ...slotVariables.flatMap((slot) => [slot.originalVariableNodeId, slot.slotVariableNodeId]),
        ];
        const lost = ids.find((id) => nodes[id] === undefined);
        if (lost === undefined)
            return [];
        const message = `${file}: object ${index} of ${object_graph_ts_1.OBJECT_GRAPH_KEY} has the object ${lost}, allowed are 0 to ${nodes.length - 1}`;
        return [{ cause: 'malformed', severity: 'error', file, message }];
    });
}
/** Tensors that objects name, and that are not there. */
function lostTensors(nodes, keys, file) {
    const stored = new Set(keys);
    const named = new Map(attributesOf(nodes).map(({ name, key }) => [key, name]));
    return [...named]
        .filter(([key, name]) => !stored.has(key) && (name === VALUE || !keys.some((one) => one.startsWith(key))))
        .map(([key, name]) => {
        const message = `${file}: ${name} of an object is to be restored from ${key}, which is not there`;
        return { cause: 'missing-tensor', severity: 'error', file, tensor: key, message };
    });
}
/**
 * Variables are kept under the name that their object says; tables (`table-keys`, `table-values`) and iterators under names
 * that begin with it.
 */
const VALUE = 'VARIABLE_VALUE';
function attributesOf(nodes) {
    return nodes.flatMap(({ attributes }) => attributes.map(({ name, checkpointKey: key }) => ({ name, key })));
}
/** Objects that name the tensor of another object. */
function otherObjects(nodes, file) {
    const find = finder(nodes);
    return nodes.flatMap((node, index) => node.attributes.flatMap(({ checkpointKey: tensor }) => {
        const cut = tensor.lastIndexOf(ATTRIBUTES);
        const other = cut < 0 ? undefined : find(tensor.slice(0, cut));
        if (other === undefined || other === node)
            return [];
        const message = `${file}: object ${index} of ${object_graph_ts_1.OBJECT_GRAPH_KEY} is restored from ${tensor}, which is the tensor of object ` +
            `${nodes.indexOf(other)}: who restores objects gets other values than who reads tensors by name`;
        return [{ cause: 'malformed', severity: 'error', file, tensor, message }];
    }));
}
/** The object at a path, or the slot that an optimizer has for it. */
function finder(nodes) {
    const children = new Map(nodes.map((node) => [node, new Map(node.children.map(({ localName, nodeId }) => [localName, nodes[nodeId]]))]));
    const at = (path) => {
        let node = nodes[0];
        for (const step of path === '' ? [] : path.split('/')) {
            node = node === undefined ? undefined : children.get(node)?.get(unescaped(step));
        }
        return node;
    };
    return (path) => {
        const cut = path.indexOf(SLOT);
        if (cut < 0)
            return at(path);
        const name = path.lastIndexOf('/');
        const variable = at(path.slice(0, cut));
        const slot = at(path.slice(cut + SLOT.length, name))?.slotVariables.find(({ slotName, originalVariableNodeId }) => slotName === unescaped(path.slice(name + 1)) && nodes[originalVariableNodeId] === variable);
        return slot === undefined ? undefined : nodes[slot.slotVariableNodeId];
    };
}
/** Names of objects are escaped in keys: `.S` is a slash, `..` a dot. */
function unescaped(step) {
    return step.replace(/\.[.S]/g, (escape) => (escape === '.S' ? '/' : '.'));
}
/** Tensors that no object names, and so nothing restores; objects that save themselves may have any. */
function orphans(nodes, keys, file) {
    if (nodes.some(({ registeredSaver }) => registeredSaver !== undefined))
        return [];
    const attributes = attributesOf(nodes);
    const named = new Set(attributes.map(({ key }) => key));
    const beginnings = attributes.filter(({ name }) => name !== VALUE).map(({ key }) => key);
    const isNamed = (key) => named.has(key) || beginnings.some((one) => key.startsWith(one));
    return keys
        .filter((key) => key !== object_graph_ts_1.OBJECT_GRAPH_KEY && !isNamed(key))
        .map((tensor) => {
        const message = `${file}: no object of ${object_graph_ts_1.OBJECT_GRAPH_KEY} is restored from ${tensor}`;
        return { cause: 'unread-content', severity: 'warning', file, tensor, message };
    });
}


/***/ }),

/***/ 94284:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRAPHS = exports.TENSORFLOW = exports.WHOLE = void 0;
exports.canRun = canRun;
exports.hasProgram = hasProgram;
exports.isGraph = isGraph;
exports.isTensorFlow = isTensorFlow;
exports.holdsConstants = holdsConstants;
/** Formats that hold a program of layers; a round trip goes through each of them. */
exports.WHOLE = ['keras', 'keras-h5', 'tfjs-layers'];
/** TensorFlow's formats, best witness of the weights first. */
exports.TENSORFLOW = ['saved-model', 'tf-checkpoint', 'tfjs-graph', 'frozen-graph'];
/** Formats that hold a graph, signatures and all: round trips of a graph go through them. */
exports.GRAPHS = ['saved-model', 'tfjs-graph'];
/** Whether a format holds a program of any kind. */
function canRun(artifact) {
    return hasProgram(artifact) || isGraph(artifact) || artifact.format === 'onnx';
}
/** Whether a format holds a program of layers besides its weights. */
function hasProgram(artifact) {
    return exports.WHOLE.some((format) => format === artifact.format);
}
/** Whether a format is one of TensorFlow's that holds a graph. */
function isGraph({ format }) {
    return format === 'saved-model' || format === 'tfjs-graph' || format === 'frozen-graph';
}
/** Whether a format is one of TensorFlow's, whose names for variables stand beside the tensors. */
function isTensorFlow({ format }) {
    return exports.TENSORFLOW.some((other) => other === format);
}
/** Whether a graph's weights stand in it as constants, under the names of its nodes: converters fold them. */
function holdsConstants({ format }) {
    return format === 'tfjs-graph' || format === 'frozen-graph';
}


/***/ })

};
