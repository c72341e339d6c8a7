export const id = 6778;
export const ids = [6778];
export const modules = {

/***/ 50397:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unorderedContents = unorderedContents;
const contents_ts_1 = __webpack_require__(13225);
const words_ts_1 = __webpack_require__(75270);
const { compare } = new Intl.Collator('en', { numeric: true });
/**
 * A warning for tensors that only their contents pair, that could stand in each other's places, and that the two files do
 * not list in one order: nothing tells whether they are exchanged, where no outputs are compared.
 * @param pairs of one comparison, in the order of the expected side's program where that has one
 */
function unorderedContents(pairs, files) {
    const contents = pairs.filter(({ by }) => by === 'content');
    const groups = (0, contents_ts_1.groupBy)(contents, ({ found }) => (0, contents_ts_1.formOf)(found.entry));
    const unordered = [...groups.values()].filter((group) => {
        const byName = [...group].sort((a, b) => compare(a.path, b.path));
        return !areInOrder(group) && !areInOrder(byName);
    });
    const [group] = unordered;
    if (group === undefined)
        return [];
    const names = unordered.flat().map(({ found }) => found.entry.name);
    const [first] = group;
    const example = first === undefined ? '' : ` (${first.found.entry.name} is equal to ${first.path})`;
    return [
        {
            cause: 'tensors-swapped',
            severity: 'warning',
            file: files.found,
            ...(names[0] === undefined ? {} : { tensor: names[0], tensors: names }),
            message: `${files.found}: ${(0, words_ts_1.many)(names.length, 'tensor')} (${(0, words_ts_1.list)(names, 3)}) ${(0, words_ts_1.fit)(names.length, 'holds', 'hold')} what tensors of ${files.expected} hold, under ` +
                `names that do not tell which is which, and in another order${example}. Two of one shape may be exchanged: ` +
                'compare them with a file that says the names of its variables.',
        },
    ];
}
function areInOrder(pairs) {
    const places = pairs.map(({ found: { path, entry } }) => path ?? entry.place ?? entry.name);
    return places.every((place, i) => i === 0 || compare(places[i - 1] ?? '', place) <= 0);
}


/***/ }),

/***/ 25936:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.crossedContents = crossedContents;
const contents_ts_1 = __webpack_require__(13225);
const words_ts_1 = __webpack_require__(75270);
const scopes_ts_1 = __webpack_require__(26624);
/**
 * A warning for tensors that only their contents pair, while the names of the graph's constants say otherwise: each stands
 * in the scope of a layer that another one of them is of, and none in its own. Outputs may not show it.
 * @param pairs of one comparison of layers with a graph, in which constants are called after the layers that take them
 */
function crossedContents(pairs, files) {
    const astray = pairs.filter((pair) => pair.by === 'content' && layerOf(pair) !== '' && !isIn(pair, pair));
    return [...(0, contents_ts_1.groupBy)(astray, placeOf).values()].flatMap((group) => {
        const crossed = inCircles(group);
        const [first] = crossed;
        if (first === undefined)
            return [];
        const names = crossed.map(({ found }) => found.entry.name);
        return [
            {
                cause: 'tensors-swapped',
                severity: 'warning',
                file: files.found,
                tensor: first.found.entry.name,
                tensors: names,
                message: `${files.found}: ${(0, words_ts_1.many)(names.length, 'tensor')} (${(0, words_ts_1.list)(names, 3)}) stand in each other's places: ` +
                    `${first.found.entry.name} holds what ${first.path} of ${files.expected} holds, though its name is that of another layer.`,
                fix: 'Tensors of one shape were exchanged, or layers were renamed: convert the model again.',
            },
        ];
    });
}
/** Those that stand in the place of another one of them, and whose place another one has. */
function inCircles(group) {
    const left = group.filter((one) => {
        const others = group.filter((other) => other !== one);
        return others.some((other) => isIn(one, other)) && others.some((other) => isIn(other, one));
    });
    return left.length === group.length ? left : inCircles(left);
}
/** Whether the graph has a tensor in a scope that the layer of another can be called by. */
function isIn({ found }, other) {
    return (0, scopes_ts_1.scopeIn)(layerOf(other), found.path ?? found.entry.name) !== null;
}
/** What a tensor can be exchanged by: the same variable of another layer, in the same shape. */
function placeOf({ path, found: { entry } }) {
    return `${path.split('/').at(-1) ?? ''} ${(0, contents_ts_1.formOf)(entry)}`;
}
function layerOf({ path }) {
    return path.split('/').slice(0, -1).join('/');
}


/***/ }),

/***/ 49797:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withPossibleSwaps = withPossibleSwaps;
const contents_ts_1 = __webpack_require__(13225);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const tensor_ts_1 = __webpack_require__(76172);
const divergence_ts_1 = __webpack_require__(72247);
const FIX = 'Tensors that only their contents pair may stand in the places of others: compare with a file that says the names of ' +
    'its variables, then the configuration of the layers.';
/**
 * Says of outputs that differ, and that nothing explains, which tensors could be exchanged: where only contents pair
 * tensors, all of them are found again, wherever they stand.
 * @param known what is known besides outputs
 */
function withPossibleSwaps(findings, pairs, known) {
    const isExplained = [...known, ...findings].some((one) => one.severity === 'error' && !(0, divergence_ts_1.isOfOutput)(one));
    const contents = pairs.filter(({ by }) => by === 'content');
    const groups = (0, contents_ts_1.groupBy)(contents, ({ found }) => (0, contents_ts_1.formOf)(found.entry));
    const [largest, ...rest] = [...groups.values()]
        .filter((group) => group.length > 1)
        .sort((a, b) => sizeOf(b) - sizeOf(a));
    if (isExplained || largest === undefined)
        return findings;
    const names = (side) => (0, words_ts_1.list)(largest.map((pair) => pair[side].path ?? pair[side].entry.name), 3);
    const further = rest.flat().length;
    const message = `Only their contents tell which tensors of the two are the same ones, so that two of one shape may be exchanged: ` +
        `${names('found')}, which hold what ${names('expected')} hold` +
        (further === 0 ? '' : `; ${(0, words_ts_1.many)(further, 'tensor')} of other shapes as well`);
    return findings.map((finding) => (0, divergence_ts_1.isOfOutput)(finding) ? { ...finding, message: (0, sentences_ts_1.sentences)(finding.message, message), fix: FIX } : finding);
}
function sizeOf([first]) {
    return first === undefined ? 0 : (0, tensor_ts_1.elementCount)(first.found.entry.shape);
}


/***/ }),

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

/***/ 50265:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFurther = withFurther;
const words_ts_1 = __webpack_require__(75270);
const output_parity_ts_1 = __webpack_require__(32016);
const programs_ts_1 = __webpack_require__(56208);
const unknown_ts_1 = __webpack_require__(73887);
/**
 * The outputs of two SavedModels signature by signature, where both have one of a name, beside those of the one that they
 * are run by. A signature that one of them lacks is said.
 */
async function withFurther(served, expected, found, planned, context, registry) {
    const several = [expected, found].filter(({ artifact }) => artifact.format === 'saved-model');
    // No other format has names for several.
    if (several.length < 2) {
        return { ...served, findings: [...served.findings, ...several.flatMap((one) => alone(one, context))] };
    }
    const { path } = found.artifact;
    const signaturesOf = (opened) => (0, programs_ts_1.bySignature)(opened, context.workshop.further(opened));
    const [theirs, ours] = [signaturesOf(expected), signaturesOf(found)];
    // The same two programs under other names are compared once.
    const pairs = [[expected, found]];
    const all = [served];
    for (const [name, one] of theirs) {
        const other = ours.get(name);
        if (other === undefined || pairs.some(([a, b]) => a === one && b === other))
            continue;
        pairs.push([one, other]);
        // What a signature lacks to be run is said of its own file.
        if ([one, other].some((opened) => (0, unknown_ts_1.outputsLacking)(opened).length > 0))
            continue;
        context.progress(`comparing the signature ${name}`, null);
        const result = await (0, output_parity_ts_1.compareOutputs)(one, other, planned, context, registry);
        all.push({ ...result, findings: result.findings.map((finding) => (0, programs_ts_1.ofSignature)(finding, name, path)) });
    }
    return added(served, all, [...lacking(expected.model, found), ...lacking(found.model, expected)]);
}
/** Programs that a sibling has no place for: each may be another one on purpose, and nothing tells. */
function alone(opened, { workshop }) {
    const { path } = opened.artifact;
    const names = workshop.further(opened).programs.map(({ name }) => name);
    if (names.length === 0)
        return [];
    const message = `${path}: what ${(0, words_ts_1.list)(names, 3)} ${(0, words_ts_1.fit)(names.length, 'answers', 'answer')} was compared with nothing: only another ` +
        `SavedModel, or a golden called after the signature, has ${(0, words_ts_1.fit)(names.length, 'its name', 'their names')}.`;
    return [{ cause: 'unread-content', severity: 'note', file: path, message }];
}
function namesOf({ program }) {
    return program?.kind === 'graph' ? [...program.signatures.keys()] : [];
}
/** The served one's with the others' beside it. */
function added(served, all, notes) {
    const sum = (place) => all.reduce((total, { outputs }) => total + outputs[place], 0);
    const [worst] = [...all].sort((a, b) => b.used - a.used);
    return {
        ...served,
        outputs: [sum(0), sum(1)],
        probes: Math.max(...all.map(({ probes }) => probes)),
        worst: worst?.worst ?? null,
        findings: [...all.flatMap(({ findings }) => findings), ...notes],
        used: worst?.used ?? 0,
    };
}
/** What one of the two has and the other has not: nobody can say whether it is wanted. */
function lacking(model, { artifact, model: other }) {
    const names = namesOf(model).filter((name) => !namesOf(other).includes(name));
    if (names.length === 0)
        return [];
    const message = `${artifact.path} has no signature ${(0, words_ts_1.list)(names, 3)}, which ${model.artifact.path} has: ` +
        `${(0, words_ts_1.many)(names.length, 'signature')} ${names.length === 1 ? 'was' : 'were'} compared with nothing`;
    return [{ cause: 'unread-content', severity: 'note', file: artifact.path, message }];
}


/***/ }),

/***/ 79829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withConstants = withConstants;
const contents_ts_1 = __webpack_require__(13225);
const sets_ts_1 = __webpack_require__(98650);
const chunks_ts_1 = __webpack_require__(43661);
const expected_ts_1 = __webpack_require__(54815);
const spreads_ts_1 = __webpack_require__(57719);
const weights_ts_1 = __webpack_require__(65874);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const lost_ts_1 = __webpack_require__(72315);
/**
 * What else became of variables that a graph of constants does not have as they are. Those that are laid out for what
 * they work on are there in another shape; those that the graph casts to a narrower float, rounded to that; those that it
 * takes apart row by row, as their rows, bit by bit; the variance of a `Normalization`, as the deviation that is divided
 * by. And a constant that is nothing else, and half of which is a variable, is that variable (or a copy of it), and differs.
 * @param found the graph's constants
 * @param narrow those that the graph reads as a narrower float
 */
function withConstants(result, expected, found, files, narrow) {
    const lost = (0, lost_ts_1.lostOf)(result, expected);
    const left = found.filter(({ entry }) => isWeight(entry) && !result.same.has(entry) && !result.folds.has(entry));
    if (left.length === 0)
        return result;
    const transformOf = ({ name }) => {
        const to = narrow.get(name);
        return to === undefined ? { kind: 'identity' } : { kind: 'cast', to };
    };
    const isLost = new Set(lost);
    const kept = expected.filter((tensor) => !isLost.has(tensor));
    // Converters copy constants: one that is equal to a variable needs no further word.
    const constants = left.filter(({ entry }) => !kept.some(({ entry: source }) => isRelaid(source, entry) || isCast(source, entry, transformOf(entry))));
    const relaid = lost.filter((tensor) => constants.some(({ entry }) => isRelaid(tensor.entry, entry)));
    const others = without(lost, relaid);
    const cast = others.filter((tensor) => constants.some(({ entry }) => isCast(tensor.entry, entry, transformOf(entry))));
    const rows = inRows(without(others, cast), constants);
    const spreads = others.filter(({ path, entry }) => path?.endsWith('/variance') === true && constants.some((constant) => (0, spreads_ts_1.isSpread)(entry, constant.entry)));
    const there = new Set(result.same.values());
    const near = nearest([...without(lost, [...relaid, ...cast, ...rows, ...spreads]), ...kept.filter(({ entry }) => there.has(entry))], constants, (variable, { entry }) => isNear(variable.entry, entry, transformOf(entry), isLost.has(variable) ? HALF : NEARLY_ALL));
    const differing = (0, sets_ts_1.compareSets)([...near.keys()], [...near.entries()].map(relaidAs), {
        files,
        transformsOf: (pair) => [transformOf(pair.found.entry)],
    });
    const folded = [...rows, ...spreads];
    const sound = (0, lost_ts_1.settled)((0, lost_ts_1.settled)((0, lost_ts_1.settled)(result, relaid, 'relaid'), cast, 'cast'), folded, 'folded');
    const told = (0, lost_ts_1.settled)(sound, within(lost, near), 'different');
    const copies = near.size - within(lost, near).length;
    const { identical = 0, different = 0 } = told.classes;
    return {
        ...told,
        // A variable that is there once as it is and once otherwise is not the same.
        classes: copies === 0 ? told.classes : { ...told.classes, identical: identical - copies, different: different + copies },
        findings: [...told.findings, ...differing.findings],
        worst: differing.worst ?? result.worst,
    };
}
function within(some, others) {
    return some.filter((tensor) => others.has(tensor));
}
/** Floats with axes: what else a graph holds are numbers of its own. */
function isWeight({ dtype, shape }) {
    return shape.length > 0 && /^b?float/.test(dtype);
}
function without(all, some) {
    const left = new Set(some);
    return all.filter((tensor) => !left.has(tensor));
}
function isCast(source, found, transform) {
    return (transform.kind === 'cast' &&
        isLaidAlike(source, found) &&
        source.dtype.startsWith('float') &&
        (0, weights_ts_1.compareTensor)(source, { ...found, shape: source.shape }, transform).class === 'cast');
}
/** The same numbers in the same order, in another shape. */
function isRelaid(source, found) {
    return (source.dtype === found.dtype &&
        source.byteLength === found.byteLength &&
        (0, chunks_ts_1.isSameTensor)(source, { ...found, shape: source.shape }));
}
/** One shape but for axes of 1: a scale is laid out for what it multiplies, the kernel of a `Conv1D` for a `Conv2D`. */
function isLaidAlike(one, other) {
    const axes = ({ shape }) => shape.filter((dim) => dim !== 1).join();
    return axes(one) === axes(other);
}
function relaidAs([variable, constant]) {
    return { ...constant, entry: { ...constant.entry, shape: variable.entry.shape } };
}
const MOST_ROWS = 64;
/** Elements of a tensor that is looked for in rows. */
const MOST_ELEMENTS = 2 ** 22;
/** Variables all of whose rows are constants: `tf.unstack` of the biases of a GRU. */
function inRows(lost, constants) {
    const hashes = new Map();
    const hashesOf = (shape) => {
        const known = hashes.get(shape);
        if (known !== undefined)
            return known;
        const alike = constants.filter(({ entry }) => entry.shape.join() === shape);
        const made = new Set(alike.map(({ entry }) => (0, contents_ts_1.contentHash)(entry)));
        hashes.set(shape, made);
        return made;
    };
    return lost.filter(({ entry }) => {
        const [rows = 0, ...shape] = entry.shape;
        const isSmall = rows > 1 && rows <= MOST_ROWS && (0, tensor_ts_1.elementCount)(entry.shape) <= MOST_ELEMENTS;
        if (!isSmall || shape.length === 0 || (0, dtype_ts_1.byteWidth)(entry.dtype) === 0)
            return false;
        const there = hashesOf(shape.join());
        return there.size > 0 && rowsOf(entry, rows, shape).every((row) => there.has((0, contents_ts_1.contentHash)(row)));
    });
}
function rowsOf(entry, rows, shape) {
    const bytes = Buffer.concat([...entry.chunks()].map((chunk) => Buffer.from(chunk)));
    const byteLength = bytes.byteLength / rows;
    return Array.from({ length: rows }, (_, row) => {
        const chunks = () => [bytes.subarray(row * byteLength, (row + 1) * byteLength)];
        return { name: `${entry.name}[${row}]`, dtype: entry.dtype, shape, byteLength, chunks };
    });
}
/** Each variable with the one constant that is nearly its own, under the variable's path; a constant stands for one. */
function nearest(variables, constants, isLike) {
    const near = variables.flatMap((variable) => {
        const alike = constants.filter((constant) => isLike(variable, constant));
        const [constant, ...more] = alike;
        return constant === undefined || more.length > 0 ? [] : [{ variable, constant }];
    });
    const once = near.filter(({ constant }) => near.filter((other) => other.constant === constant).length === 1);
    return new Map(once.map(({ variable, constant }) => [variable, { ...constant, path: variable.path ?? variable.entry.name }]));
}
/** Elements other than zero that tell something. */
const TELLING = 4;
/** Elements after which two tensors with hardly a common one are left alone. */
const FIRST_LOOK = 64;
/** Shares of equal elements: of a variable that is nowhere else, and of a second copy. */
const HALF = 1 / 2;
const NEARLY_ALL = 7 / 8;
/** Whether a share of the elements that are not zero in both is the same; two pruned tensors have many zeros in common. */
function isNear(variable, constant, transform, share) {
    if (!isLaidAlike(variable, constant) || !variable.dtype.startsWith('float'))
        return false;
    const expected = transform.kind === 'cast' ? (0, expected_ts_1.rounded)((0, expected_ts_1.applyTransform)(variable, transform), constant.dtype) : variable;
    if (expected.dtype !== constant.dtype)
        return false;
    const [decodeA, decodeB] = [(0, chunks_ts_1.decoderOf)(expected.dtype), (0, chunks_ts_1.decoderOf)(constant.dtype)];
    let [common, telling] = [0, 0];
    for (const piece of (0, chunks_ts_1.pairChunks)(expected, constant)) {
        const [x, y] = [decodeA(piece.a), decodeB(piece.b)];
        for (let i = 0; i < x.length; i += 1) {
            if (x[i] === 0 && y[i] === 0)
                continue;
            telling += 1;
            if (x[i] === y[i])
                common += 1;
            if (telling === FIRST_LOOK && common * 8 < telling)
                return false;
        }
    }
    return telling >= TELLING && common >= telling * share;
}


/***/ }),

/***/ 10786:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowConstants = narrowConstants;
const nodes_ts_1 = __webpack_require__(7505);
/** Attributes that say the type of what an op reads: `T` of most, `SrcT` of casts. */
const TYPES = ['T', 'SrcT'];
const MOST_STEPS = 16;
/**
 * Constants of a graph that its nodes read as float16 or bfloat16, by the names that its weights have: a cast of a variable
 * that the converter has done. TF.js has no such types, and keeps them in float32.
 */
function narrowConstants(program) {
    if (program?.kind !== 'graph')
        return new Map();
    return new Map([
        ...constantsIn(program.nodes, ''),
        ...[...program.functions].flatMap(([name, { nodes }]) => constantsIn(nodes, `${name}/`)),
    ]);
}
function constantsIn(nodes, prefix) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const constantOf = (ref) => {
        let found = byName.get((0, nodes_ts_1.nodeOf)(ref));
        for (let step = 0; step < MOST_STEPS && found?.op === 'Identity'; step += 1)
            found = byName.get((0, nodes_ts_1.nodeOf)(found.inputs[0] ?? ''));
        return found?.op === 'Const' ? found : undefined;
    };
    return nodes.flatMap((node) => {
        const type = narrowType(node);
        if (type === null)
            return [];
        return node.inputs.flatMap((ref) => {
            const constant = constantOf(ref);
            return constant === undefined ? [] : [[prefix + constant.name, type]];
        });
    });
}
function narrowType({ attrs }) {
    for (const name of TYPES) {
        const attr = attrs.get(name);
        if (attr?.kind === 'dtype' && (attr.value === 'float16' || attr.value === 'bfloat16'))
            return attr.value;
    }
    return null;
}


/***/ }),

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

/***/ 10719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.storedNames = storedNames;
exports.withIdleCounts = withIdleCounts;
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
    const copies = (0, copies_ts_1.copiesAmong)(entries);
    const left = entries.filter((entry) => !copies.has(entry));
    const named = (0, contents_ts_1.groupBy)(left, ({ alias }) => alias);
    // Constants of a graph are called after its nodes, and most are no weights: only a graph has the same ones.
    const areConstants = (0, kinds_ts_1.holdsConstants)(model) && !(0, kinds_ts_1.holdsConstants)(other);
    const isCounter = model.format === 'tf-checkpoint' ? isCounterOfTraining : () => false;
    const isIdle = (0, kinds_ts_1.holdsConstants)(other) && !(0, kinds_ts_1.holdsConstants)(model) ? idleTest(model) : () => false;
    return {
        tensors: left.map((entry) => {
            const { alias, name, place = name } = entry;
            const tells = alias !== undefined && !UNNAMED.test(alias) && named.get(alias)?.length === 1;
            const path = tells ? alias.replace(/:0$/, '') : withoutSuffix(place);
            return {
                path,
                entry,
                trainable: true,
                bookkeeping: areConstants || isBookkeeping(entry) || isCounter(entry) || isIdle(entry),
            };
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
/** How many samples a `Normalization` has seen: no output depends on it, and a graph of constants has it no more. */
function withIdleCounts(tensors) {
    const paths = new Set(tensors.map(({ path }) => path));
    const isCount = ({ path, entry }) => path?.endsWith('/count') === true && entry.shape.length === 0 && paths.has(path.replace(/count$/, 'variance'));
    return tensors.map((tensor) => (isCount(tensor) ? { ...tensor, bookkeeping: true } : tensor));
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
function isBookkeeping({ name, alias = '', shape, training = false }) {
    return (training ||
        (/\/\.ATTRIBUTES\/table-(keys|values)$/.test(name) && (0, tensor_ts_1.elementCount)(shape) === 0) ||
        /(^|\/)seed_generator(_\d+)?\/(seed_generator_)?state/.test(alias) ||
        /(^|\/)seed_generator_state(:0)?$/.test(alias) ||
        /\/_random_generator\/_generator\/_state_var\//.test(name) ||
        /\/\.OPTIMIZER_SLOT\/|^_?optimizer\/(?!_trainable_variables\/)|(^|\/)keras_api\/metrics\//.test(name) ||
        /^(save_counter|step|global_step)(\/\.ATTRIBUTES\/VARIABLE_VALUE)?$/.test(name));
}
/** What loops of training count in, beside the model: `tf.train.Checkpoint(model=m, epoch=tf.Variable(3))`. */
function isCounterOfTraining({ name, shape, dtype }) {
    return shape.length === 0 && /^u?int\d+$/.test(dtype) && !withoutSuffix(name).includes('/');
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
const content_order_ts_1 = __webpack_require__(50397);
const content_scopes_ts_1 = __webpack_require__(25936);
const content_swaps_ts_1 = __webpack_require__(49797);
const contents_ts_1 = __webpack_require__(62975);
const fold_ties_ts_1 = __webpack_require__(68540);
const folds_ts_1 = __webpack_require__(11425);
const output_parity_ts_1 = __webpack_require__(32016);
const replay_ts_1 = __webpack_require__(27050);
const further_parity_ts_1 = __webpack_require__(50265);
const kept_constants_ts_1 = __webpack_require__(79829);
const narrow_constants_ts_1 = __webpack_require__(10786);
const open_ts_1 = __webpack_require__(93573);
const own_model_ts_1 = __webpack_require__(105);
const stored_names_ts_1 = __webpack_require__(10719);
const tables_ts_1 = __webpack_require__(35352);
const unknown_ts_1 = __webpack_require__(73887);
const votes_ts_1 = __webpack_require__(70824);
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
        const { wrong, pairs, ...weights } = await compare(expected, found, planned, context);
        // Weights that differ have had their say.
        const asks = !weights.findings.some(contents_ts_1.isError);
        const outputs = planned.runsBoth === true ? await runBoth(planned, wrong, asks, context) : null;
        return { ...base, ...(outputs === null ? weights : withOutputs(weights, outputs, pairs)) };
    }
    catch (error) {
        const finding = (0, open_ts_1.findingOf)(error, artifact);
        return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings: [finding], agreed: '' };
    }
}
/** Both programs on the same probes; what differs lands on the wrong one. What keeps one from running leaves the weights' own word alone. */
async function runBoth(planned, wrong, asks, context) {
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
        const served = await (0, output_parity_ts_1.compareOutputs)(expected, found, planned, context, registry, asks);
        return { ...(await (0, further_parity_ts_1.withFurther)(served, expected, found, planned, context, registry)), tables };
    }
    catch (error) {
        return { ...output_parity_ts_1.NO_OUTPUTS, findings: [(0, open_ts_1.findingOf)(error, artifact)], tables: null };
    }
}
function withOutputs(weights, { outputs, probes, worst, findings, used, tables }, pairs) {
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
        findings: [...stored, ...(0, content_swaps_ts_1.withPossibleSwaps)((0, contents_ts_1.without)(findings, stored), pairs, stored)],
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
/** Weights by the attributes that lead to them; what they are for, nobody can tell. */
function withoutProgram(path, tensors) {
    return {
        path,
        tensors,
        findings: [],
        opened: null,
        epsilonsOf: (0, folds_ts_1.epsilonsOfGraph)(undefined),
        ties: [],
        narrow: new Map(),
    };
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
            narrow: (0, narrow_constants_ts_1.narrowConstants)(model.program),
        };
    }
    const opened = await (0, own_model_ts_1.bound)(artifact, workshop, await workshop.registry(policy.customLayers));
    if ((0, own_model_ts_1.isOwnModel)(opened))
        return withoutProgram(path, (0, open_ts_1.namedTensors)(opened));
    const { program, findings } = opened.bound;
    return {
        path,
        tensors: (0, kinds_ts_1.holdsConstants)(other) ? (0, stored_names_ts_1.withIdleCounts)((0, open_ts_1.namedTensors)(opened)) : (0, open_ts_1.namedTensors)(opened),
        findings,
        opened,
        epsilonsOf: (0, folds_ts_1.epsilonsOfLayers)(program),
        ties: [],
        narrow: new Map(),
    };
}
async function compare(sibling, unaligned, planned, context) {
    const artifact = { ...unaligned, tensors: (0, align_ts_1.alignPaths)(sibling.tensors, unaligned.tensors) };
    let result = compareNamed(sibling, artifact, planned, context);
    const ofConstants = (0, kinds_ts_1.holdsConstants)(planned.artifact) && !(0, kinds_ts_1.holdsConstants)(planned.sibling);
    if (ofConstants) {
        const files = filesOf(sibling, artifact, 'artifact');
        const folded = (0, folds_ts_1.withFolds)(result, sibling, artifact.tensors, files, artifact.ties);
        result = (0, kept_constants_ts_1.withConstants)(folded, sibling.tensors, artifact.tensors, files, artifact.narrow);
    }
    let wrong = 'artifact';
    const notes = [];
    if (result.findings.some(contents_ts_1.isError)) {
        const backward = compareNamed(artifact, sibling, planned, context);
        const names = { artifact: artifact.path, sibling: sibling.path };
        const golden = sibling.opened === null ? null : await goldenWord(sibling.opened, planned, context);
        const votes = golden === null && planned.runsBoth === true ? await votesOf(planned, context) : [];
        const verdict = (0, blame_ts_1.blame)({
            names,
            broken: null,
            golden,
            others: votes,
            forward: result.findings,
            backward: backward.findings,
        });
        if (verdict.wrong === 'sibling') {
            // What a converter made of the weights is known in one direction only.
            result = ofConstants ? { ...result, findings: landedOn(result.findings, sibling.path) } : backward;
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
        pairs: result.pairs,
        coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
        weights: result.classes,
        worst: result.worst,
        findings: [
            ...folded(result.findings, planned),
            ...(ofConstants ? (0, content_scopes_ts_1.crossedContents)(result.pairs, filesOf(sibling, artifact, 'artifact')) : []),
            ...(planned.runsBoth === true ? [] : (0, content_order_ts_1.unorderedContents)(result.pairs, filesOf(sibling, artifact, wrong))),
            ...(0, contents_ts_1.without)([...sibling.findings, ...artifact.findings], result.findings),
            ...notes,
        ],
        agreed: `${(0, words_ts_1.many)(result.tensors[0], 'tensor')} (${(0, sets_ts_1.classesInWords)(result.classes)}) ${(0, words_ts_1.fit)(result.tensors[0], 'agrees', 'agree')}; outputs were not compared.`,
    };
}
function landedOn(findings, file) {
    return findings.map((finding) => ((0, contents_ts_1.isError)(finding) ? { ...finding, file } : finding));
}
/** What the further members of the family say, by their outputs. */
async function votesOf(planned, { workshop, policy, ...rest }) {
    const registry = await workshop.registry(policy.customLayers);
    try {
        const sibling = await workshop.runnable(planned.sibling, null, registry);
        const artifact = await workshop.runnable(planned.artifact, null, registry);
        return await (0, votes_ts_1.familyVotes)({ artifact, sibling }, planned, { workshop, policy, ...rest }, registry);
    }
    catch {
        // What cannot be opened is told where it is run.
        return [];
    }
}
function filesOf(sibling, artifact, wrong) {
    const [expected, found] = wrong === 'sibling' ? [artifact, sibling] : [sibling, artifact];
    return { expected: expected.path, found: found.path };
}
function compareNamed(expected, found, { lossy }, context) {
    return (0, sets_ts_1.compareSets)(expected.tensors, found.tensors, {
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
    const message = `${artifact.path}: ${(0, words_ts_1.many)(names.length, 'tensor')} of ${sibling.path} (${(0, words_ts_1.list)(names, 3)}) ${(0, words_ts_1.fit)(names.length, 'stands', 'stand')} in the graph under ` +
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
 *   `tower/tower_code/kernel`), and puts that of a model that is built later before them: a path that is the end of
 *   exactly one other is taken for it.
 * - Layers of several nested models may have one name, and so have their variables: files that number these list them in
 *   the order of the layers.
 */
function alignPaths(expected, found) {
    const asWritten = matches(expected, found, (paths) => new Map(paths.map((path) => [path, path])));
    if (asWritten.size === found.length)
        return renamed(found, asWritten);
    const numbered = matches(expected, found, renumbered);
    const best = numbered.size > asWritten.size ? numbered : asWritten;
    return renamed(found, new Map([...best, ...byOrder(expected, found, best)]));
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
        for (const end of endsOf(key))
            ends.set(end, [...(ends.get(end) ?? []), key]);
    }
    const matched = new Map();
    const taken = new Set([...left.keys()].filter((key) => right.has(key)));
    for (const [key, tensor] of right) {
        const longer = (ends.get(key) ?? []).filter((other) => !taken.has(other));
        const source = left.get(key) ?? (longer.length === 1 ? left.get(longer[0] ?? '') : undefined);
        if (source?.path !== null && source !== undefined)
            matched.set(tensor, source.path);
    }
    const claimed = new Set(matched.values());
    const longer = [...right].filter(([, tensor]) => !matched.has(tensor));
    const shorter = (0, contents_ts_1.groupBy)(longer, ([key]) => endsOf(key).find((end) => left.has(end) && !claimed.has(left.get(end)?.path ?? '')));
    for (const [end, [first, ...more]] of shorter) {
        const path = left.get(end)?.path;
        if (first !== undefined && more.length === 0 && path !== null && path !== undefined)
            matched.set(first[1], path);
    }
    return matched;
}
/** What is left of a path without its first steps, the longest first. */
function endsOf(path) {
    const steps = path.split('/');
    return steps.slice(1).map((_, cut) => steps.slice(cut + 1).join('/'));
}
/** Paths for variables of one name, by the order of their numbered places, where the other side has as many. */
function byOrder(expected, found, matched) {
    const taken = new Set(matched.values());
    const left = expected.filter(({ path }) => path !== null && !taken.has(path));
    const right = found.filter((tensor) => !matched.has(tensor));
    const pairs = [
        ...inOneOrder(right, left),
        ...inOneOrder(left, right).map(([source, tensor]) => [tensor, source]),
    ];
    return new Map(pairs.flatMap(([tensor, { path }]) => (path === null ? [] : [[tensor, path]])));
}
/** Tensors that share a name with others of their file, each with its like of another file. */
function inOneOrder(tensors, others) {
    const groups = (0, contents_ts_1.groupBy)(tensors, ({ entry }) => entry.alias);
    return [...groups].flatMap(([alias, group]) => {
        const theirs = others.filter(({ path, entry }) => entry.alias === alias || `/${path ?? ''}`.endsWith(`/${alias}`));
        const areNumbered = theirs.some(({ entry }) => entry.alias === alias);
        const [one, other] = [inOrder(group), areNumbered ? inOrder(theirs) : theirs];
        if (one === null || other?.length !== one.length)
            return [];
        const pairs = one.flatMap((tensor, i) => {
            const like = other[i];
            return like !== undefined && isAlike(tensor.entry, like.entry) ? [[tensor, like]] : [];
        });
        return pairs.length === one.length ? pairs : [];
    });
}
function isAlike(one, other) {
    return one.dtype === other.dtype && one.shape.join() === other.shape.join();
}
/** Tensors by the numbers in their places; null where more than these differs. */
function inOrder(tensors) {
    const places = new Map(tensors.map((tensor) => [tensor, tensor.entry.place ?? tensor.entry.name]));
    const forms = new Set([...places.values()].map((place) => place.replace(/\d+/g, '0')));
    if (forms.size > 1)
        return null;
    const { compare } = new Intl.Collator('en', { numeric: true });
    return [...tensors].sort((a, b) => compare(places.get(a) ?? '', places.get(b) ?? ''));
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

/***/ 57719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSpread = isSpread;
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
const tensor_ts_1 = __webpack_require__(76172);
/** What Keras's `Normalization` takes for a deviation at least: `keras.backend.epsilon()`. */
const LEAST = 1e-7;
/** Roundings of the root, and of its reciprocal, each up to two units in the last place on kernels that estimate. */
const BOUND = 4 * 2 ** -24;
const MOST_ELEMENTS = 2 ** 20;
/**
 * Whether a constant is what a `Normalization` divides by, or its reciprocal, of a variance:
 * `max(sqrt(variance), epsilon)` (keras/src/layers/preprocessing/normalization.py).
 */
function isSpread(variance, constant) {
    if (variance.dtype !== 'float32' || constant.dtype !== 'float32')
        return false;
    if ((0, tensor_ts_1.elementCount)(variance.shape) !== (0, tensor_ts_1.elementCount)(constant.shape))
        return false;
    if ((0, tensor_ts_1.elementCount)(variance.shape) > MOST_ELEMENTS)
        return false;
    const [spreads, values] = [(0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(variance)), (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(constant))];
    if (spreads === null || values === null)
        return false;
    const roots = Array.from(spreads, (value) => Math.max(Math.sqrt(value), LEAST));
    const isNear = (of) => roots.every((root, i) => Math.abs((values[i] ?? NaN) - of(root)) <= BOUND * of(root));
    return roots.length > 0 && (isNear((root) => root) || isNear((root) => 1 / root));
}


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


/***/ })

};
