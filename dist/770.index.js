export const id = 770;
export const ids = [770];
export const modules = {

/***/ 75270:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.exact = exact;
exports.coordinates = coordinates;
exports.dims = dims;
exports.list = list;
exports.many = many;
exports.fit = fit;
exports.percent = percent;
exports.finite = finite;
/** A figure for people: four significant digits, and exact where it is a small integer. */
function figure(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return Object.is(value, -0) ? '-0' : String(value);
    return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}
/** A float32 value, told apart from its neighbours. */
function exact(value) {
    if (Object.is(value, -0))
        return '-0';
    const short = String(Number(value.toPrecision(9)));
    return Math.fround(Number(short)) === Math.fround(value) ? short : String(value);
}
/** A flat row-major index as coordinates: `[2, 0, 5]`. */
function coordinates(index, shape) {
    const places = [];
    let rest = index;
    for (const dim of [...shape].reverse()) {
        places.unshift(rest % dim);
        rest = Math.floor(rest / dim);
    }
    return `[${places.join(', ')}]`;
}
function dims(shape) {
    return `[${shape.join(', ')}]`;
}
/** `a`, `a and b`, `a, b and c`, at most `most` of them by name. */
function list(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
/** `1 output`, `3 outputs`. */
function many(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** The word that fits a number: `stands` for one, `stand` for several. */
function fit(count, one, several) {
    return count === 1 ? one : several;
}
/** A share for people, rounded up: nothing is said to be less than it is. */
function percent(share) {
    return `${Math.max(1, Math.ceil(share * 100))} %`;
}
/** A figure as the report's JSON holds it. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 26192:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convert = convert;
exports.targetDialect = targetDialect;
const format_ts_1 = __webpack_require__(14309);
const registry_ts_1 = __webpack_require__(13965);
const bind_ts_1 = __webpack_require__(66963);
const lay_out_ts_1 = __webpack_require__(20921);
const owners_ts_1 = __webpack_require__(34216);
const order_ts_1 = __webpack_require__(69534);
const write_ts_1 = __webpack_require__(59837);
const dtype_ts_1 = __webpack_require__(19777);
const copies_ts_1 = __webpack_require__(68646);
const convert_ts_1 = __webpack_require__(65340);
const overflow_ts_1 = __webpack_require__(14721);
const written_ts_1 = __webpack_require__(73144);
/**
 * Writes a model in another format by translating its layers, or as a graph where the format holds one. Weights are streamed. What the target cannot say is a
 * finding: `not-expressible`, as a warning where outputs may differ, as a note where they do not.
 * @throws ArtifactError where the target cannot hold the model at all
 */
async function convert(request) {
    const { model, bound, to, directory, stem, registry, options = {} } = request;
    if (written_ts_1.GRAPH_FORMATS.includes(to))
        return (0, convert_ts_1.convertByEmitting)(request);
    const dialect = targetDialect(to, model, options.dialect, bound.dialect);
    const program = { kind: 'layers', root: (0, order_ts_1.inKerasOrder)(bound.program.root, dialect) };
    const { topology, findings } = (0, write_ts_1.writeProgram)(program, dialect, { container: containerOf(to) });
    const placings = placingsOf(program, bound, to, dialect === 'keras2' ? 'keras2' : 'keras3', registry);
    const { weights, left } = rename(placings, bound, program);
    const draft = { program: { kind: 'layers', dialect, topology }, weights };
    const receipt = await (await (0, registry_ts_1.formatOf)(to)).write(draft, directory, stem, options);
    return {
        artifact: (0, written_ts_1.writtenArtifact)(receipt, directory, to),
        places: placesOf(placings, receipt),
        findings: [
            ...findings,
            ...left.map((variable) => unwritten(variable, to)),
            ...strangers(bound, model.format, to),
            ...(to === 'tfjs-layers' ? ambiguous(placings) : []),
            ...(0, overflow_ts_1.overflows)(weights, receipt),
        ],
        receipt,
    };
}
/**
 * The dialect in which a target is written: TF.js's own for TF.js; Keras 3's for a `.keras`, since one of Keras 2 is rare,
 * and Keras 3 does not load it; for the other files the model's own generation, whose places differ.
 * @param borrowed the dialect of the program that weights alone were bound to
 */
function targetDialect(to, model, wanted, borrowed) {
    if (to === 'tfjs-layers')
        return 'tfjs';
    if (wanted !== undefined && wanted !== 'tfjs')
        return wanted;
    if (to === 'keras')
        return 'keras3';
    const program = (0, format_ts_1.layersOf)(model);
    const dialect = program === undefined ? (borrowed ?? (0, bind_ts_1.generationOf)('keras3', model)) : (0, bind_ts_1.dialectOf)(model, program);
    return dialect === 'tfjs' ? 'keras3' : dialect;
}
/** Weights alone are written without the topology: no legacy form of it stands in anybody's way. */
function containerOf(to) {
    return to === 'keras-h5' || to === 'tfjs-layers' ? 'legacy' : 'object';
}
function placingsOf(program, bound, to, generation, registry) {
    const root = (0, owners_ts_1.ownersOf)(program, registry);
    const unknown = new Set(bound.unknown.map(({ path }) => path));
    const strays = bound.variables
        .filter(({ layerPath }) => unknown.has(layerPath))
        .map(({ path, layerPath, name, entry }) => ({ path, layerPath, name, floating: (0, dtype_ts_1.isFloating)(entry.dtype) }));
    return (0, lay_out_ts_1.layOut)(root, to, { generation, strays });
}
/** The tensors under the target's names, and the variables that have no place there. */
function rename(placings, bound, program) {
    const byPath = new Map(bound.variables.map((variable) => [variable.path, variable]));
    const copies = (0, copies_ts_1.copiesOf)(program);
    const frequencies = (0, copies_ts_1.frequenciesOf)(program);
    const weights = [];
    for (const placing of placings) {
        const variable = byPath.get(placing.path) ?? byPath.get(copies.get(placing.path) ?? '');
        const entry = variable?.entry ?? frequencies.get(placing.path);
        if (entry !== undefined)
            weights.push(renamed(entry, placing));
    }
    const placed = new Set(placings.map(({ path }) => path));
    return { weights, left: bound.variables.filter(({ path }) => !placed.has(path)) };
}
function renamed(entry, { name, layer, owner }) {
    const { dtype, shape, byteLength } = entry;
    const chunks = (size) => entry.chunks(size);
    return { name, dtype, shape, byteLength, chunks, owner, ...(layer === undefined ? {} : { layer }) };
}
function placesOf(placings, receipt) {
    const moves = new Map(receipt.tensors.map(({ from, to, transform }) => [from, { to, transform }]));
    const places = new Map();
    for (const { path, name } of placings) {
        const move = moves.get(name);
        if (move !== undefined)
            places.set(path, move);
    }
    return places;
}
/** Seed states and the like mean nothing at inference, and only Keras 3's own formats keep them. */
function unwritten({ path, bookkeeping, entry }, to) {
    return {
        cause: 'not-expressible',
        severity: bookkeeping ? 'note' : 'warning',
        tensor: entry.name,
        message: bookkeeping
            ? `${path} is state for training or a copy, for which ${to} has no place; it is left out.`
            : `${path} has no place in ${to}; it is left out.`,
    };
}
/** Formats that keep variables by object, by order within a layer, and by name. */
const KEEPING = {
    keras: 'object',
    'keras-weights-h5': 'object',
    'keras-h5': 'order',
    'keras-legacy-weights-h5': 'order',
    'tfjs-layers': 'name',
    'tf-checkpoint': 'name',
    'saved-model': 'name',
    'tfjs-graph': 'name',
    'frozen-graph': 'name',
    onnx: 'name',
};
/**
 * Layers whose class nobody has registered: their variables are carried over, but where the target keeps them otherwise
 * than the source, nobody knows the attribute or the order by which the class will look for them.
 */
function strangers(bound, from, to) {
    if (KEEPING[from] === KEEPING[to] || to === 'tfjs-layers')
        return [];
    const by = KEEPING[to] === 'object' ? 'by attribute' : 'by order';
    return bound.unknown
        .filter(({ path }) => bound.variables.some(({ layerPath }) => layerPath === path))
        .map(({ path, className }) => ({
        cause: 'unknown-layer',
        severity: 'warning',
        layer: path,
        message: `${path} is a ${className}, which is not registered: ${to} keeps weights ${by}, which only the class tells. Register it with custom-layers.`,
    }));
}
function ambiguous(placings) {
    return (0, lay_out_ts_1.sharedNames)(placings).map((name) => ({
        cause: 'not-expressible',
        severity: 'warning',
        tensor: name,
        message: `Two variables would be called ${JSON.stringify(name)}: TF.js leaves out the names of nested models and loads no model with a name twice.`,
    }));
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copiesOf = copiesOf;
exports.frequenciesOf = frequenciesOf;
const vocabulary_ts_1 = __webpack_require__(71420);
const tables_ts_1 = __webpack_require__(58163);
const entry_ts_1 = __webpack_require__(18417);
/**
 * Variables that a format stores a second time, with the path of what they are a copy of: Keras 3 tracks the kernel that
 * a SpectralNormalization normalises in the wrapper, too (`keras/src/layers/normalization/spectral_normalization.py`).
 */
function copiesOf(program) {
    const copies = new Map();
    const visit = (layer, path) => {
        const at = (name) => (path === '' ? name : `${path}/${name}`);
        for (const { layer: child } of layer.children) {
            if (layer.className === 'SpectralNormalization') {
                const variable = child.className === 'Embedding' ? 'embeddings' : 'kernel';
                copies.set(at('kernel'), at(`${child.name}/${variable}`));
            }
            visit(child, at(child.name));
        }
        for (const inner of layer.graph?.layers ?? [])
            visit(inner, at(inner.name));
    };
    visit(program.root, '');
    return copies;
}
/**
 * The weights of words that lookups have in their configs, float32, one for each index, by the paths under which a `.keras`
 * keeps them as well, and without which Keras does not load it; a TextVectorization has them for the lookup inside it, too
 * (`keras/src/layers/preprocessing/index_lookup.py`, `save_own_variables`).
 */
function frequenciesOf(program) {
    return new Map((0, tables_ts_1.layerTables)(program).flatMap(({ name, weights }) => {
        if (weights === null)
            return [];
        const data = Float32Array.from(weights);
        return [`${name}/${vocabulary_ts_1.IDF_WEIGHTS}`, `${name}/string_lookup/${vocabulary_ts_1.IDF_WEIGHTS}`].map((path) => [
            path,
            (0, entry_ts_1.memoryEntry)(path, { dtype: 'float32', shape: [data.length], data }),
        ]);
    }));
}


/***/ }),

/***/ 65340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertByEmitting = convertByEmitting;
const registry_ts_1 = __webpack_require__(13965);
const trace_ts_1 = __webpack_require__(4596);
const entry_ts_1 = __webpack_require__(18417);
const overflow_ts_1 = __webpack_require__(14721);
const shapes_ts_1 = __webpack_require__(83741);
const written_ts_1 = __webpack_require__(73144);
const emit_ts_1 = __webpack_require__(16584);
/**
 * Writes a model of layers in a format that holds a graph. Variables go by their canonical paths; what only training
 * needs is left out, and a finding says so.
 * @throws ArtifactError `not-expressible`, with the layer named, where no graph says what it computes
 */
async function convertByEmitting(request) {
    const { model, bound, to, directory, stem, registry, options = {} } = request;
    const signature = await (0, trace_ts_1.signatureOf)(bound, registry);
    const { graph, variables } = await (0, emit_ts_1.emitGraph)(bound, signature, registry);
    const weights = [...variables].map(([name, entry]) => (0, entry_ts_1.calledEntry)(entry, name));
    // What TF.js takes otherwise depends on ranks and sizes.
    const program = to === 'tfjs-graph' ? await (0, shapes_ts_1.withShapes)(graph, weights) : graph;
    const receipt = await (await (0, registry_ts_1.formatOf)(to)).write({ program, weights, metadata: model.metadata }, directory, stem, options);
    const moves = new Map(receipt.tensors.map(({ from, ...place }) => [from, place]));
    const nodes = new Map([...graph.variables].map(([node, path]) => [path, node]));
    return {
        artifact: (0, written_ts_1.writtenArtifact)(receipt, directory, to),
        places: new Map([...variables.keys()].flatMap((path) => {
            const [place, node] = [moves.get(path), nodes.get(path)];
            return place === undefined || node === undefined ? [] : [[path, { ...place, node }]];
        })),
        findings: [...leftOut(bound, variables, to), ...(0, overflow_ts_1.overflows)(weights, receipt)],
        receipt,
    };
}
/** A graph has what its outputs depend on, and nothing else. */
function leftOut(bound, written, to) {
    return bound.variables.flatMap(({ path, entry }) => written.has(path)
        ? []
        : [
            {
                cause: 'not-expressible',
                severity: 'note',
                tensor: entry.name,
                message: `${path} has no part in what the model computes; it is left out of ${to}.`,
            },
        ]);
}


/***/ }),

/***/ 16584:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.emitGraph = emitGraph;
const errors_ts_1 = __webpack_require__(17050);
const ops_ts_1 = __webpack_require__(84872);
const expand_ts_1 = __webpack_require__(50092);
const record_ts_1 = __webpack_require__(73681);
const symbols_ts_1 = __webpack_require__(65067);
const run_ts_1 = __webpack_require__(60317);
const nodes_ts_1 = __webpack_require__(21978);
const stateful_ts_1 = __webpack_require__(54839);
const write_ts_1 = __webpack_require__(48360);
/**
 * Writes a layers program down as a TensorFlow graph. It is recorded at three assignments of the sizes that its inputs
 * leave open, and what the recordings have in common is written down, sizes computed in the graph.
 * @throws ArtifactError `not-expressible`, with the layer named, where the program is another one for other sizes, or an
 * operation has no op; else what running it throws.
 */
async function emitGraph(bound, signature, registry) {
    const { inputs } = signature;
    const texts = inputs.find(({ dtype }) => dtype === 'string');
    if (texts !== undefined) {
        throw new errors_ts_1.ArtifactError('not-expressible', `input ${texts.name}: takes texts, for which no graph is written`);
    }
    const stateful = (0, stateful_ts_1.statefulIn)(bound.program.root);
    if (stateful !== undefined) {
        throw inexpressible(stateful.name, 'it goes on from the state of the last call (stateful), and a graph from zeros');
    }
    const recorded = await firstThatFits(bound, inputs, registry);
    const { marks, outputs } = recorded;
    const layerAt = (place) => marks.find(({ until }) => place < until)?.path ?? '';
    let calls;
    try {
        calls = (0, write_ts_1.needed)((0, symbols_ts_1.unified)(recorded.calls), [...outputs.values()]);
    }
    catch (error) {
        if (error instanceof symbols_ts_1.SizeError)
            throw inexpressible(layerAt(error.place), error.message);
        throw error;
    }
    const list = (0, nodes_ts_1.createNodeList)();
    const used = new Map();
    for (const variable of bound.variables) {
        const isUsed = calls.some(({ op, args }) => op === 'variable' && args[0] === variable.path);
        if (isUsed)
            used.set(variable.path, variable.entry);
    }
    const writer = (0, write_ts_1.createWriter)(list, used, inputs);
    for (const call of calls) {
        list.enter(layerAt(call.place));
        try {
            writer.write(call);
        }
        catch (error) {
            if (error instanceof ops_ts_1.UnsupportedOperation)
                throw inexpressible(layerAt(call.place), error.message);
            throw error;
        }
    }
    list.enter('');
    const results = new Map();
    for (const [name, operand] of outputs) {
        const { ref, dtype, shape } = writer.at(operand);
        const node = list.add('Identity', [ref], { T: (0, nodes_ts_1.type)(dtype) }, list.free(name));
        results.set(name, { ref: `${node}:0`, dtype, shape });
    }
    const served = { inputs: writer.inputs, outputs: results };
    return {
        graph: {
            kind: 'graph',
            nodes: list.nodes,
            functions: writer.functions,
            signatures: new Map([[write_ts_1.SERVING, served]]),
            variables: writer.variables,
        },
        variables: used,
    };
}
function inexpressible(layer, why) {
    const where = layer === '' ? '' : `layer ${layer}: `;
    return new errors_ts_1.ArtifactError('not-expressible', `${where}cannot be written as a graph: ${why}`, layer === '' ? {} : { layer });
}
/**
 * Sizes of the batch and of the other dimensions that are not known, at each recording: primes, no two of which keep
 * their difference or ratio; and multiples of 32 of them, for programs that halve and double sizes again.
 */
const BATCHES = [37, 41, 47];
const PRIMES = [
    [101, 131, 173],
    [109, 149, 139],
    [113, 103, 179],
    [127, 157, 107],
    [137, 167, 191],
];
/** Sizes that are not known, besides the batch, beyond which not all ways to tell them apart are tried. */
const MOST_APART = 5;
/** The first way to tell sizes apart at which the program runs. @throws what the last one threw. */
async function firstThatFits(bound, inputs, registry) {
    let failure;
    for (const factor of [1, 32]) {
        for (const sharing of sharings(inputs)) {
            try {
                const runs = [];
                for (const [sample, batch] of BATCHES.entries()) {
                    runs.push(await record(bound, sized(inputs, sharing, sample, batch, factor), registry));
                }
                const [first] = runs;
                if (first !== undefined)
                    return { calls: runs.map(({ calls }) => calls), marks: first.marks, outputs: first.outputs };
            }
            catch (error) {
                if (!(error instanceof errors_ts_1.ArtifactError))
                    throw error;
                failure ??= error;
            }
        }
    }
    // Sizes were tried that the program may not take: it is no word against the file.
    if (failure?.code === 'unsupported-operation' || failure?.code === 'malformed') {
        throw new errors_ts_1.ArtifactError('not-expressible', `cannot be written as a graph: ${failure.message}`, failure.place);
    }
    throw failure ?? new Error('no recording');
}
/**
 * Ways in which sizes that are not known may be one another's equal, for each the class it is in: as many different ones as
 * possible first.
 */
function sharings(inputs) {
    const axes = inputs.flatMap(({ shape }) => [...(shape ?? []).keys()].filter((axis) => axis > 0 && shape?.[axis] === -1));
    if (axes.length > MOST_APART)
        return [axes.map((_, i) => i), axes.map((axis) => axis - 1), axes.map(() => 0)];
    const classes = axes.reduce((all) => all.flatMap((before) => {
        const next = before.length === 0 ? 0 : Math.max(...before) + 1;
        return Array.from({ length: next + 1 }, (_, i) => [...before, i]);
    }), [[]]);
    const count = (sharing) => new Set(sharing).size;
    return classes.toSorted((a, b) => count(b) - count(a));
}
function sized(inputs, sharing, sample, batch, factor) {
    let next = 0;
    return inputs.map((spec) => ({
        ...spec,
        shape: (spec.shape ?? [-1]).map((dim, axis) => {
            if (dim >= 0)
                return dim;
            if (axis === 0)
                return batch;
            const place = sharing[next++] ?? 0;
            return (PRIMES[place % PRIMES.length]?.[sample] ?? 1) * factor;
        }),
    }));
}
async function record(bound, inputs, registry) {
    const recording = (0, record_ts_1.createRecording)();
    const ops = (0, expand_ts_1.expanding)(recording.ops);
    const feeds = new Map(inputs.map((spec) => [spec.name, hollow(spec)]));
    const names = new Map([...feeds].map(([name, tensor]) => [tensor, name]));
    const paths = new Map(bound.variables.map(({ path, entry }) => [entry, path]));
    const values = new Map();
    const lend = (entry, dtype) => {
        const path = paths.get(entry);
        if (path === undefined)
            return undefined;
        const key = `${dtype} ${path}`;
        const known = values.get(key);
        if (known !== undefined)
            return known;
        const stored = recording.variable(path, { shape: entry.shape, dtype: entry.dtype });
        const value = keepsDType(entry.dtype) ? stored : ops.cast(stored, dtype);
        values.set(key, value);
        return value;
    };
    const lent = new Set();
    const marks = [];
    const results = new Map();
    const runner = (0, run_ts_1.createRunner)({
        ...ops,
        constant: (tensor) => {
            const name = names.get(tensor);
            return name === undefined ? ops.constant(tensor) : recording.input(name, tensor);
        },
        // Outputs are read in their order, and a recording has nothing to read but where they come from.
        read: (value) => Promise.resolve(standIn(value)),
    }, bound, registry, {
        lend: (entry, dtype) => {
            const value = lend(entry, dtype);
            if (value !== undefined)
                lent.add(value);
            return value;
        },
        owns: (value) => lent.has(value),
    });
    try {
        const outputs = await runner.run(feeds, {
            onValue: ({ path }) => {
                marks.push({ until: recording.count(), path });
            },
        });
        for (const [name, tensor] of outputs) {
            const value = standsFor.get(tensor);
            if (value === undefined)
                throw new errors_ts_1.ArtifactError('not-expressible', `output ${name}: gives texts`);
            results.set(name, recording.operandOf(value));
        }
    }
    finally {
        runner.close();
    }
    return { calls: recording.calls, marks, outputs: results };
}
const standsFor = new WeakMap();
function standIn(value) {
    const tensor = { dtype: value.dtype, shape: value.shape, data: new Uint8Array(0) };
    standsFor.set(tensor, value);
    return tensor;
}
/** Integers are lent as they are. */
function keepsDType(dtype) {
    return !/^(float|bfloat)/.test(dtype);
}
/** A tensor at whose elements nobody may look: what follows from them is no program. */
function hollow({ dtype, shape }) {
    return {
        dtype,
        shape: shape ?? [],
        get data() {
            throw new ops_ts_1.UnsupportedOperation('it looks at the elements of an input, outside of any operation');
        },
    };
}


/***/ }),

/***/ 98419:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.spatialOp = spatialOp;
const spatial_ts_1 = __webpack_require__(27374);
const record_ts_1 = __webpack_require__(73681);
const nodes_ts_1 = __webpack_require__(21978);
/** How an operation over space is written; undefined for any other. */
function spatialOp(op) {
    return SPATIAL[op];
}
/** A list with an entry of 1 for the batch and for the channels. */
const spread = (values) => [1, ...values, 1];
function optionsOf(at, place) {
    return at.call.args[place];
}
/** Explicit paddings go before the op where it knows none. */
function padded(at, ref, padding, dtype) {
    if (typeof padding === 'string')
        return { ref, padding: padding.toUpperCase() };
    if (padding.every(([before, after]) => before === 0 && after === 0))
        return { ref, padding: 'VALID' };
    const widths = [[0, 0], ...padding, [0, 0]];
    const paddings = at.list.constant({ dtype: 'int32', shape: [widths.length, 2], data: Int32Array.from(widths.flat()) });
    return { ref: at.list.add('Pad', [ref, paddings], { T: dtype, Tpaddings: (0, nodes_ts_1.type)('int32') }), padding: 'VALID' };
}
const convolution = (kind) => (at) => {
    const [x, kernel] = [at.operand(0), at.operand(1)];
    const { strides, dilations, padding } = optionsOf(at, 2);
    const isFlat = x.shape.length === 4;
    const T = (0, nodes_ts_1.type)(x.dtype);
    const input = padded(at, x.ref, padding, T);
    const op = kind === 'depthwise' ? 'DepthwiseConv2dNative' : isFlat ? 'Conv2D' : 'Conv3D';
    return at.list.add(op, [input.ref, kernel.ref], {
        T,
        strides: (0, nodes_ts_1.ints)(spread(strides)),
        padding: (0, nodes_ts_1.text)(input.padding),
        data_format: (0, nodes_ts_1.text)(isFlat ? 'NHWC' : 'NDHWC'),
        dilations: (0, nodes_ts_1.ints)(spread(dilations)),
    });
};
const pool = (kind) => (at) => {
    const x = at.operand(0);
    const { size, strides, padding } = optionsOf(at, 1);
    const isFlat = x.shape.length === 4;
    return at.list.add(`${kind}Pool${isFlat ? '' : '3D'}`, [x.ref], {
        T: (0, nodes_ts_1.type)(x.dtype),
        ksize: (0, nodes_ts_1.ints)(spread(size)),
        strides: (0, nodes_ts_1.ints)(spread(strides)),
        padding: (0, nodes_ts_1.text)(padding.toUpperCase()),
        data_format: (0, nodes_ts_1.text)(isFlat ? 'NHWC' : 'NDHWC'),
    });
};
/** A size of the result, which grows with that of the input by the stride. */
function grown(at, axis, stride, spatial) {
    const x = at.operand(0);
    const length = x.shape[axis] ?? 1;
    if (length >= 0)
        return spatial(length);
    const of = at.call.args[0];
    if (!(of instanceof record_ts_1.Operand))
        throw new TypeError('a convolution of nothing');
    const left = { kind: 'product', left: { kind: 'dim', of, axis }, right: stride };
    return { kind: 'sum', left, right: spatial(1) - stride };
}
const transposed = (at) => {
    const [x, kernel] = [at.operand(0), at.operand(1)];
    const options = optionsOf(at, 2);
    const taps = kernel.shape.slice(0, -2);
    const sizeOf = (axis) => (length) => (0, spatial_ts_1.slideBack)(x.shape.map((_, i) => (i === axis ? length : 1)), taps, options)[axis]?.size ?? 0;
    const [batch] = x.shape;
    const of = at.call.args[0];
    const rows = batch !== undefined && batch >= 0 ? batch : of instanceof record_ts_1.Operand ? { kind: 'dim', of, axis: 0 } : 0;
    const spatial = options.strides.map((stride, i) => grown(at, i + 1, stride, sizeOf(i + 1)));
    const sizes = at.sizes.vector([rows, ...spatial, kernel.shape.at(-2) ?? 0]);
    return at.list.add('Conv2DBackpropInput', [sizes, kernel.ref, x.ref], {
        T: (0, nodes_ts_1.type)(x.dtype),
        strides: (0, nodes_ts_1.ints)(spread(options.strides)),
        padding: (0, nodes_ts_1.text)(options.padding.toUpperCase()),
        data_format: (0, nodes_ts_1.text)('NHWC'),
        dilations: (0, nodes_ts_1.ints)(spread(options.dilations)),
    });
};
const resized = (at) => {
    const x = at.operand(0);
    const { size, interpolation } = optionsOf(at, 1);
    const op = interpolation === 'nearest' ? 'ResizeNearestNeighbor' : 'ResizeBilinear';
    const made = at.list.add(op, [x.ref, at.sizes.vector(size)], {
        T: (0, nodes_ts_1.type)(x.dtype),
        align_corners: (0, nodes_ts_1.bool)(false),
        half_pixel_centers: (0, nodes_ts_1.bool)(true),
    });
    // Whatever it is given, the kernel makes float32.
    const isWide = op === 'ResizeNearestNeighbor' || x.dtype === 'float32';
    return isWide
        ? made
        : at.list.add('Cast', [made], { SrcT: (0, nodes_ts_1.type)('float32'), DstT: (0, nodes_ts_1.type)(x.dtype), Truncate: (0, nodes_ts_1.bool)(false) });
};
const SPATIAL = {
    conv: convolution('conv'),
    depthwiseConv: convolution('depthwise'),
    convTranspose: transposed,
    maxPool: pool('Max'),
    averagePool: pool('Avg'),
    resize: resized,
};


/***/ }),

/***/ 33090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lowered = lowered;
exports.outputsOf = outputsOf;
exports.cast = cast;
const ops_ts_1 = __webpack_require__(84872);
const record_ts_1 = __webpack_require__(73681);
const lower_spatial_ts_1 = __webpack_require__(98419);
const nodes_ts_1 = __webpack_require__(21978);
const first = ({ call }) => call.outputs[0] ?? { shape: [], dtype: 'float32' };
/** An op of elements, whose one type is that of its operands. */
const elementwise = (op) => (at) => {
    const operands = at.call.args.flatMap((arg, i) => (arg instanceof record_ts_1.Operand ? [at.operand(i)] : []));
    return at.list.add(op, operands.map(({ ref }) => ref), { T: (0, nodes_ts_1.type)(operands[0]?.dtype ?? 'float32') });
};
/** The same, where booleans have no such op, and tests do not say their type. */
const untyped = (op) => (at) => at.list.add(op, at.call.args.flatMap((arg, i) => (arg instanceof record_ts_1.Operand ? [at.operand(i).ref] : [])));
/** Arithmetic of booleans is logic. */
const arithmetic = (op, logical) => (at) => {
    if (at.operand(0).dtype !== 'bool')
        return elementwise(op)(at);
    if (logical === undefined)
        throw new ops_ts_1.UnsupportedOperation(`${at.call.op} of booleans`);
    return untyped(logical)(at);
};
const reduction = (op, typed = true) => (at) => {
    const x = at.operand(0);
    const rank = x.shape.length;
    const axes = at.call.args[1] == null ? [...x.shape.keys()] : at.numbers(1).map((axis) => (axis < 0 ? axis + rank : axis));
    const attrs = { keep_dims: (0, nodes_ts_1.bool)(at.call.args[2] === true), Tidx: (0, nodes_ts_1.type)('int32') };
    return at.list.add(op, [x.ref, at.list.ints(axes)], typed ? { T: (0, nodes_ts_1.type)(x.dtype), ...attrs } : attrs);
};
const position = (op) => (at) => {
    const x = at.operand(0);
    const axis = at.number(1);
    const front = at.list.number(axis < 0 ? axis + x.shape.length : axis, 'int32');
    return at.list.add(op, [x.ref, front], { T: (0, nodes_ts_1.type)(x.dtype), Tidx: (0, nodes_ts_1.type)('int32'), output_type: (0, nodes_ts_1.type)('int32') });
};
const cumulative = (op) => (at) => {
    const x = at.operand(0);
    return at.list.add(op, [x.ref, at.list.number(at.number(1), 'int32')], {
        exclusive: (0, nodes_ts_1.bool)(false),
        reverse: (0, nodes_ts_1.bool)(false),
        T: (0, nodes_ts_1.type)(x.dtype),
        Tidx: (0, nodes_ts_1.type)('int32'),
    });
};
const OPS = {
    constant: ({ list, call }) => (call.tensor === undefined ? '' : list.constant(call.tensor)),
    scalar: (at) => {
        const [value] = at.call.args;
        return typeof value === 'boolean'
            ? at.list.number(value, first(at).dtype)
            : at.sizes.number(at.size(0), first(at).dtype);
    },
    full: (at) => {
        const { dtype } = first(at);
        return at.list.add('Fill', [at.sizes.vector(at.sizesAt(0)), at.sizes.number(at.size(1), dtype)], {
            T: (0, nodes_ts_1.type)(dtype),
            index_type: (0, nodes_ts_1.type)('int32'),
        });
    },
    arange: (at) => {
        const { dtype } = first(at);
        const bounds = [at.size(0), at.size(1), at.size(2)];
        const whole = bounds.every((bound) => typeof bound !== 'number' || Number.isInteger(bound));
        if (!whole && !bounds.every((bound) => typeof bound === 'number')) {
            throw new ops_ts_1.UnsupportedOperation('a range of fractions whose length follows from the sizes of inputs');
        }
        const made = whole ? 'int32' : dtype;
        const range = at.list.add('Range', bounds.map((bound) => at.sizes.number(bound, made)), { Tidx: (0, nodes_ts_1.type)(made) });
        return made === dtype ? range : cast(at.list, range, made, dtype);
    },
    cast: (at) => cast(at.list, at.operand(0).ref, at.operand(0).dtype, first(at).dtype),
    abs: elementwise('Abs'),
    negative: elementwise('Neg'),
    sign: elementwise('Sign'),
    sqrt: elementwise('Sqrt'),
    rsqrt: elementwise('Rsqrt'),
    square: elementwise('Square'),
    reciprocal: elementwise('Reciprocal'),
    exp: elementwise('Exp'),
    expm1: elementwise('Expm1'),
    log: elementwise('Log'),
    log1p: elementwise('Log1p'),
    sin: elementwise('Sin'),
    cos: elementwise('Cos'),
    tan: elementwise('Tan'),
    arcsin: elementwise('Asin'),
    arccos: elementwise('Acos'),
    arctan: elementwise('Atan'),
    sinh: elementwise('Sinh'),
    cosh: elementwise('Cosh'),
    tanh: elementwise('Tanh'),
    arcsinh: elementwise('Asinh'),
    arccosh: elementwise('Acosh'),
    arctanh: elementwise('Atanh'),
    erf: elementwise('Erf'),
    sigmoid: elementwise('Sigmoid'),
    softplus: elementwise('Softplus'),
    relu: elementwise('Relu'),
    floor: elementwise('Floor'),
    ceil: elementwise('Ceil'),
    round: elementwise('Round'),
    isnan: elementwise('IsNan'),
    isfinite: elementwise('IsFinite'),
    logicalNot: untyped('LogicalNot'),
    add: arithmetic('AddV2', 'LogicalOr'),
    subtract: arithmetic('Sub'),
    multiply: arithmetic('Mul', 'LogicalAnd'),
    divide: elementwise('RealDiv'),
    floorDivide: arithmetic('FloorDiv'),
    mod: arithmetic('FloorMod'),
    power: arithmetic('Pow'),
    maximum: arithmetic('Maximum', 'LogicalOr'),
    minimum: arithmetic('Minimum', 'LogicalAnd'),
    arctan2: elementwise('Atan2'),
    equal: elementwise('Equal'),
    notEqual: elementwise('NotEqual'),
    less: arithmetic('Less'),
    lessEqual: arithmetic('LessEqual'),
    greater: arithmetic('Greater'),
    greaterEqual: arithmetic('GreaterEqual'),
    logicalAnd: untyped('LogicalAnd'),
    logicalOr: untyped('LogicalOr'),
    where: (at) => at.list.add('SelectV2', [at.operand(0).ref, at.operand(1).ref, at.operand(2).ref], { T: (0, nodes_ts_1.type)(first(at).dtype) }),
    sum: reduction('Sum'),
    mean: reduction('Mean'),
    max: reduction('Max'),
    min: reduction('Min'),
    prod: reduction('Prod'),
    any: reduction('Any', false),
    all: reduction('All', false),
    argmax: position('ArgMax'),
    argmin: position('ArgMin'),
    cumsum: cumulative('Cumsum'),
    cumprod: cumulative('Cumprod'),
    softmax: elementwise('Softmax'),
    logSoftmax: elementwise('LogSoftmax'),
    matmul: (at) => {
        const [a, b] = [at.operand(0), at.operand(1)];
        const isPlain = a.shape.length === 2 && b.shape.length === 2;
        return isPlain
            ? at.list.add('MatMul', [a.ref, b.ref], {
                T: (0, nodes_ts_1.type)(a.dtype),
                transpose_a: (0, nodes_ts_1.bool)(false),
                transpose_b: (0, nodes_ts_1.bool)(false),
            })
            : at.list.add('BatchMatMulV2', [a.ref, b.ref], { T: (0, nodes_ts_1.type)(a.dtype), adj_x: (0, nodes_ts_1.bool)(false), adj_y: (0, nodes_ts_1.bool)(false) });
    },
    reshape: (at) => {
        const x = at.operand(0);
        return at.list.add('Reshape', [x.ref, at.sizes.target(at.sizesAt(1))], { T: (0, nodes_ts_1.type)(x.dtype), Tshape: (0, nodes_ts_1.type)('int32') });
    },
    transpose: (at) => {
        const x = at.operand(0);
        const axes = at.numbers(1);
        if (axes.every((axis, i) => axis === i))
            return x.ref;
        return at.list.add('Transpose', [x.ref, at.list.ints(axes)], { T: (0, nodes_ts_1.type)(x.dtype), Tperm: (0, nodes_ts_1.type)('int32') });
    },
    expandDims: (at) => {
        const x = at.operand(0);
        return at.list.add('ExpandDims', [x.ref, at.list.number(at.number(1), 'int32')], {
            T: (0, nodes_ts_1.type)(x.dtype),
            Tdim: (0, nodes_ts_1.type)('int32'),
        });
    },
    squeeze: (at) => {
        const x = at.operand(0);
        const axes = at.numbers(1);
        return axes.length === 0 ? x.ref : at.list.add('Squeeze', [x.ref], { T: (0, nodes_ts_1.type)(x.dtype), squeeze_dims: (0, nodes_ts_1.ints)(axes) });
    },
    broadcastTo: (at) => {
        const x = at.operand(0);
        return at.list.add('BroadcastTo', [x.ref, at.sizes.vector(at.sizesAt(1))], {
            T: (0, nodes_ts_1.type)(x.dtype),
            Tidx: (0, nodes_ts_1.type)('int32'),
        });
    },
    concatenate: (at) => {
        const values = at.operands(0);
        const [only] = values;
        if (only !== undefined && values.length === 1)
            return only.ref;
        const axis = at.number(1);
        const front = axis < 0 ? axis + (only?.shape.length ?? 0) : axis;
        return at.list.add('ConcatV2', [...values.map(({ ref }) => ref), at.list.number(front, 'int32')], {
            N: (0, nodes_ts_1.int)(values.length),
            T: (0, nodes_ts_1.type)(first(at).dtype),
            Tidx: (0, nodes_ts_1.type)('int32'),
        });
    },
    stack: (at) => {
        const values = at.operands(0);
        return at.list.add('Pack', values.map(({ ref }) => ref), { N: (0, nodes_ts_1.int)(values.length), T: (0, nodes_ts_1.type)(first(at).dtype), axis: (0, nodes_ts_1.int)(at.number(1)) });
    },
    unstack: (at) => {
        const x = at.operand(0);
        const count = at.call.outputs.length;
        return outputsOf(at.list.add('Unpack', [x.ref], { T: (0, nodes_ts_1.type)(x.dtype), num: (0, nodes_ts_1.int)(count), axis: (0, nodes_ts_1.int)(at.number(1)) }), count);
    },
    split: (at) => {
        const x = at.operand(0);
        const count = at.call.outputs.length;
        const axis = at.number(2);
        const front = at.list.number(axis < 0 ? axis + x.shape.length : axis, 'int32');
        const sizes = at.sizes.vector(at.sizesAt(1));
        const attrs = { T: (0, nodes_ts_1.type)(x.dtype), Tlen: (0, nodes_ts_1.type)('int32'), num_split: (0, nodes_ts_1.int)(count) };
        return outputsOf(at.list.add('SplitV', [x.ref, sizes, front], attrs), count);
    },
    slice: (at) => {
        const x = at.operand(0);
        return at.list.add('Slice', [x.ref, at.sizes.vector(at.sizesAt(1)), at.sizes.vector(at.sizesAt(2))], {
            T: (0, nodes_ts_1.type)(x.dtype),
            Index: (0, nodes_ts_1.type)('int32'),
        });
    },
    stridedSlice: (at) => {
        const x = at.operand(0);
        const ranges = rangesOf(at.call.args[1]);
        const open = (key) => ranges.reduce((mask, range, axis) => mask + (range[key] === null ? 2 ** axis : 0), 0);
        const bounds = (key) => at.sizes.vector(ranges.map((range) => range[key] ?? 0));
        const inputs = [x.ref, bounds('start'), bounds('stop'), at.sizes.vector(ranges.map(({ step }) => step))];
        return at.list.add('StridedSlice', inputs, {
            T: (0, nodes_ts_1.type)(x.dtype),
            Index: (0, nodes_ts_1.type)('int32'),
            begin_mask: (0, nodes_ts_1.int)(open('start')),
            end_mask: (0, nodes_ts_1.int)(open('stop')),
            ellipsis_mask: (0, nodes_ts_1.int)(0),
            new_axis_mask: (0, nodes_ts_1.int)(0),
            shrink_axis_mask: (0, nodes_ts_1.int)(0),
        });
    },
    pad: (at) => {
        const x = at.operand(0);
        const [, widths, mode] = at.call.args;
        const flat = (Array.isArray(widths) ? widths : []).flat();
        const fixed = flat.every((size) => typeof size === 'number');
        const shape = [flat.length / 2, 2];
        const paddings = fixed
            ? at.list.constant({ dtype: 'int32', shape, data: Int32Array.from(flat) })
            : at.list.add('Reshape', [at.sizes.vector(flat), at.list.ints(shape)], {
                T: (0, nodes_ts_1.type)('int32'),
                Tshape: (0, nodes_ts_1.type)('int32'),
            });
        const attrs = { T: (0, nodes_ts_1.type)(x.dtype), Tpaddings: (0, nodes_ts_1.type)('int32') };
        if (mode === 'reflect' || mode === 'symmetric') {
            return at.list.add('MirrorPad', [x.ref, paddings], { ...attrs, mode: (0, nodes_ts_1.text)(mode.toUpperCase()) });
        }
        const value = at.number(3);
        if (value === 0)
            return at.list.add('Pad', [x.ref, paddings], attrs);
        return at.list.add('PadV2', [x.ref, paddings, at.list.number(value, x.dtype)], attrs);
    },
    tile: (at) => {
        const x = at.operand(0);
        return at.list.add('Tile', [x.ref, at.sizes.vector(at.sizesAt(1))], { T: (0, nodes_ts_1.type)(x.dtype), Tmultiples: (0, nodes_ts_1.type)('int32') });
    },
    flip: (at) => {
        const x = at.operand(0);
        const axes = at.numbers(1).map((axis) => (axis < 0 ? axis + x.shape.length : axis));
        return at.list.add('ReverseV2', [x.ref, at.list.ints(axes)], { T: (0, nodes_ts_1.type)(x.dtype), Tidx: (0, nodes_ts_1.type)('int32') });
    },
    take: (at) => {
        const [x, indices] = [at.operand(0), at.operand(1)];
        return at.list.add('GatherV2', [x.ref, indices.ref, at.list.number(at.number(2), 'int32')], {
            batch_dims: (0, nodes_ts_1.int)(0),
            Tparams: (0, nodes_ts_1.type)(x.dtype),
            Tindices: (0, nodes_ts_1.type)(indices.dtype),
            Taxis: (0, nodes_ts_1.type)('int32'),
        });
    },
    oneHot: (at) => {
        const indices = at.operand(0);
        const { dtype } = first(at);
        const inputs = [indices.ref, at.sizes.scalar(at.size(1)), at.list.number(1, dtype), at.list.number(0, dtype)];
        return at.list.add('OneHot', inputs, { axis: (0, nodes_ts_1.int)(-1), T: (0, nodes_ts_1.type)(dtype), TI: (0, nodes_ts_1.type)(indices.dtype) });
    },
    topK: (at) => {
        const x = at.operand(0);
        const attrs = { sorted: (0, nodes_ts_1.bool)(true), T: (0, nodes_ts_1.type)(x.dtype) };
        return outputsOf(at.list.add('TopKV2', [x.ref, at.sizes.scalar(at.size(1))], attrs), 2);
    },
};
/** Writes one call down. @returns a reference for each of its outputs. @throws UnsupportedOperation. */
function lowered(at) {
    const lower = OPS[at.call.op] ?? (0, lower_spatial_ts_1.spatialOp)(at.call.op);
    if (lower === undefined)
        throw new ops_ts_1.UnsupportedOperation(`${at.call.op} has no op in TensorFlow`);
    const made = lower(at);
    return typeof made === 'string' ? [made] : made;
}
/** References to all outputs of a node. */
function outputsOf(name, count) {
    return Array.from({ length: count }, (_, i) => (i === 0 ? name : `${name}:${i}`));
}
function cast(list, ref, from, to) {
    return list.add('Cast', [ref], { SrcT: (0, nodes_ts_1.type)(from), DstT: (0, nodes_ts_1.type)(to), Truncate: (0, nodes_ts_1.bool)(false) });
}
function rangesOf(arg) {
    return Array.isArray(arg) ? arg : [];
}


/***/ }),

/***/ 21978:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ints = exports.bool = exports.text = exports.shape = exports.int = exports.type = void 0;
exports.createNodeList = createNodeList;
exports.isWhole = isWhole;
const nodes_ts_1 = __webpack_require__(7505);
Object.defineProperty(exports, "type", ({ enumerable: true, get: function () { return nodes_ts_1.dtypeAttr; } }));
Object.defineProperty(exports, "int", ({ enumerable: true, get: function () { return nodes_ts_1.intAttr; } }));
Object.defineProperty(exports, "shape", ({ enumerable: true, get: function () { return nodes_ts_1.shapeAttr; } }));
Object.defineProperty(exports, "text", ({ enumerable: true, get: function () { return nodes_ts_1.textAttr; } }));
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const bool = (value) => ({ kind: 'bool', value });
exports.bool = bool;
const ints = (values) => ({ kind: 'list', items: values.map(nodes_ts_1.intAttr) });
exports.ints = ints;
/** Constants of more elements are not looked up by their elements. */
const MOST_SHARED = 16;
function createNodeList(names = new Set(), within = '') {
    const nodes = [];
    const constants = new Map();
    let scope = within;
    const free = (wanted) => {
        const plain = wanted.replace(/[^A-Za-z0-9_.\-/]/g, '_').replace(/^[^A-Za-z0-9.]+/, '');
        const base = plain === '' ? 'node' : plain;
        const name = (0, nodes_ts_1.freeName)(base, (one) => names.has(one));
        names.add(name);
        return name;
    };
    const add = (op, inputs, attrs = {}, name) => {
        const called = name ?? free(scope === '' ? op : `${scope}/${op}`);
        nodes.push((0, nodes_ts_1.makeNode)(called, op, inputs, attrs));
        return called;
    };
    const constant = (tensor) => {
        const make = () => add('Const', [], (0, nodes_ts_1.constantAttrs)(tensor));
        if (tensor.data.length > MOST_SHARED)
            return make();
        const key = `${tensor.dtype} ${tensor.shape.join()} ${[...tensor.data].map((each) => (Object.is(each, -0) ? '-0' : String(each))).join()}`;
        const known = constants.get(key);
        if (known !== undefined)
            return known;
        const made = make();
        constants.set(key, made);
        return made;
    };
    return {
        nodes,
        enter: (path) => {
            scope = path;
        },
        free,
        add,
        constant,
        number: (value, dtype) => constant({ dtype, shape: [], data: (0, numbers_ts_1.dataOf)(numeric(dtype), [Number(value)]) }),
        ints: (values) => constant({ dtype: 'int32', shape: [values.length], data: Int32Array.from(values) }),
        inner: () => createNodeList(names, scope),
    };
}
function numeric(dtype) {
    if (dtype === 'string')
        throw new TypeError('a number that is a text');
    return dtype;
}
/** Whether whole numbers are meant. */
function isWhole(dtype) {
    return !(0, dtype_ts_1.isFloating)(dtype) && dtype !== 'bool' && dtype !== 'string';
}


/***/ }),

/***/ 76618:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_WRITTEN_OUT = void 0;
exports.scanArgs = scanArgs;
exports.writeScan = writeScan;
const ops_ts_1 = __webpack_require__(84872);
const record_ts_1 = __webpack_require__(73681);
const lower_ts_1 = __webpack_require__(33090);
const nodes_ts_1 = __webpack_require__(21978);
const while_ts_1 = __webpack_require__(36482);
/**
 * The longest loop that is written out step by step. TF.js runs what is written out at once, and a loop with a wait in each
 * step; but each step written out costs as many nodes as the loop has in all.
 */
exports.MOST_WRITTEN_OUT = 64;
function scanOf(call) {
    const [sequences, initial, zeros, options] = call.args;
    const [step] = call.body?.calls ?? [];
    if (call.body === undefined || step === undefined || !(zeros instanceof record_ts_1.Operand))
        throw new TypeError('no scan');
    const { backwards, outputs } = options;
    return {
        call,
        sequences: sequences,
        initial: initial,
        zeros,
        backwards: backwards === true,
        all: outputs === 'all',
        body: call.body,
        step,
    };
}
/** What a `scan` reads besides what its body does: zeros where it goes round. */
function scanArgs(call, lengthOf) {
    const { sequences, initial, zeros } = scanOf(call);
    const [first] = sequences;
    return isWrittenOut(first === undefined ? undefined : lengthOf(first))
        ? [sequences, initial]
        : [sequences, initial, zeros];
}
function isWrittenOut(length) {
    return length !== undefined && length > 0 && length <= exports.MOST_WRITTEN_OUT;
}
/** Writes a `scan`: step by step where it is short, else as a loop with functions. @returns a reference for each output. */
function writeScan(call, writer, functions) {
    const scan = scanOf(call);
    const [first] = scan.sequences;
    const length = first === undefined ? -1 : (writer.at(first).shape[0] ?? -1);
    return isWrittenOut(length) ? writtenOut(scan, length, writer) : looped(scan, writer, functions);
}
function writtenOut({ sequences, initial, backwards, all, body, step, call }, length, writer) {
    const { list } = writer;
    const rows = sequences.map((operand) => {
        const { ref, dtype } = writer.at(operand);
        return (0, lower_ts_1.outputsOf)(list.add('Unpack', [ref], { T: (0, nodes_ts_1.type)(dtype), num: (0, nodes_ts_1.int)(length), axis: (0, nodes_ts_1.int)(0) }), length);
    });
    const order = Array.from({ length }, (_, i) => (backwards ? length - 1 - i : i));
    let state = initial.map((operand) => writer.at(operand).ref);
    const outputs = [];
    for (const index of order) {
        writer.bind(step, [...rows.map((row) => row[index] ?? ''), ...state]);
        const results = afterStep(body, writer);
        state = results.slice(0, -1);
        outputs.push(results.at(-1) ?? '');
    }
    const dtype = call.outputs.at(-1)?.dtype ?? 'float32';
    const output = all ? list.add('Pack', outputs, { N: (0, nodes_ts_1.int)(length), T: (0, nodes_ts_1.type)(dtype), axis: (0, nodes_ts_1.int)(0) }) : outputs.at(-1);
    return [...state, output ?? ''];
}
/** Writes what a body does once its step is bound. @returns references to the next state, and to the output */
function afterStep({ calls, results }, writer) {
    for (const call of calls.slice(1))
        writer.write(call);
    return results.map((operand) => writer.at(operand).ref);
}
/**
 * Goes round over the number of the step. Outputs are put into a list, and the last one goes round besides: TF.js lets go of
 * what a body makes and does not return, lists or not.
 */
function looped({ sequences, initial, zeros, backwards, all, body, step }, writer, functions) {
    const { list, sizes } = writer;
    const loop = (0, while_ts_1.createLoop)(writer, functions);
    const inner = loop.body.list;
    const output = writer.at(zeros);
    const rows = sizes.scalar(rowCount(sequences, writer));
    const shape = sizes.vector(writer.callOf(zeros).args[0]);
    const element = { element_dtype: (0, nodes_ts_1.type)(output.dtype) };
    const index = loop.carry('index', INT, list.number(0, 'int32'));
    const count = loop.carry('count', INT, rows);
    const last = loop.carry('output', output, output.ref);
    const reserved = () => list.add('TensorListReserve', [shape, rows], { ...element, shape_type: (0, nodes_ts_1.type)('int32') });
    const outputs = all ? loop.carry('outputs', while_ts_1.VARIANT, reserved()) : null;
    const states = initial.map((operand) => {
        const state = writer.at(operand);
        return loop.carry('state', state, state.ref);
    });
    const place = backwards ? backFrom(inner, count, index) : index;
    loop.body.bind(step, [...sequences.map((operand) => rowAt(loop.body, operand, place)), ...states]);
    const results = afterStep(body, loop.body);
    const made = results.at(-1) ?? '';
    loop.next(index, inner.add('AddV2', [index, inner.number(1, 'int32')], { T: (0, nodes_ts_1.type)('int32') }));
    loop.next(last, made);
    for (const [i, state] of states.entries())
        loop.next(state, results[i] ?? state);
    if (outputs !== null) {
        const attrs = { ...element, resize_if_index_out_of_bounds: (0, nodes_ts_1.bool)(false) };
        loop.next(outputs, inner.add('TensorListSetItem', [outputs, index, made], attrs));
    }
    const after = loop.close((asking) => asking.add('Less', [index, count], { T: (0, nodes_ts_1.type)('int32') }));
    const given = outputs === null
        ? after(last)
        : list.add('TensorListStack', [after(outputs), shape], { ...element, num_elements: (0, nodes_ts_1.int)(-1) });
    return [...states.map(after), given];
}
const INT = { dtype: 'int32' };
/** How many steps there are. */
function rowCount([first], writer) {
    if (first === undefined)
        throw new ops_ts_1.UnsupportedOperation('a loop over nothing');
    const fixed = writer.at(first).shape[0] ?? -1;
    return fixed < 0 ? { kind: 'dim', of: first, axis: 0 } : fixed;
}
function rowAt({ list, at }, sequence, place) {
    const { ref, dtype } = at(sequence);
    return list.add('GatherV2', [ref, place, list.number(0, 'int32')], {
        batch_dims: (0, nodes_ts_1.int)(0),
        Tparams: (0, nodes_ts_1.type)(dtype),
        Tindices: (0, nodes_ts_1.type)('int32'),
        Taxis: (0, nodes_ts_1.type)('int32'),
    });
}
/** The place of a step that is counted from the end. */
function backFrom(list, count, index) {
    const left = list.add('Sub', [count, index], { T: (0, nodes_ts_1.type)('int32') });
    return list.add('Sub', [left, list.number(1, 'int32')], { T: (0, nodes_ts_1.type)('int32') });
}


/***/ }),

/***/ 92237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createSizeNodes = createSizeNodes;
const nodes_ts_1 = __webpack_require__(21978);
function createSizeNodes(list, refOf) {
    const shapes = new Map();
    const known = new Map();
    const dim = ({ of, axis }) => {
        const { ref, dtype } = refOf(of);
        const key = `${ref} ${axis}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const whole = shapes.get(ref) ?? list.add('Shape', [ref], { T: (0, nodes_ts_1.type)(dtype), out_type: (0, nodes_ts_1.type)('int32') });
        shapes.set(ref, whole);
        const made = list.add('StridedSlice', [whole, list.ints([axis]), list.ints([axis + 1]), list.ints([1])], {
            T: (0, nodes_ts_1.type)('int32'),
            Index: (0, nodes_ts_1.type)('int32'),
            begin_mask: (0, nodes_ts_1.int)(0),
            end_mask: (0, nodes_ts_1.int)(0),
            ellipsis_mask: (0, nodes_ts_1.int)(0),
            new_axis_mask: (0, nodes_ts_1.int)(0),
            shrink_axis_mask: (0, nodes_ts_1.int)(1),
        });
        known.set(key, made);
        return made;
    };
    const scalar = (size) => {
        if (typeof size === 'number')
            return list.number(size, 'int32');
        if (size.kind === 'dim')
            return dim(size);
        const key = JSON.stringify(size);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const op = { sum: 'AddV2', difference: 'Sub', product: 'Mul', quotient: 'FloorDiv' }[size.kind];
        const made = list.add(op, [scalar(size.left), scalar(size.right)], { T: (0, nodes_ts_1.type)('int32') });
        known.set(key, made);
        return made;
    };
    const vector = (sizes) => {
        if (sizes.every((size) => typeof size === 'number'))
            return list.ints(sizes);
        const key = `vector ${JSON.stringify(sizes)}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const parts = sizes.map(scalar);
        const made = list.add('Pack', parts, { N: (0, nodes_ts_1.int)(parts.length), T: (0, nodes_ts_1.type)('int32'), axis: (0, nodes_ts_1.int)(0) });
        known.set(key, made);
        return made;
    };
    return {
        scalar,
        vector,
        target: (sizes) => {
            const open = sizes.filter((size) => typeof size !== 'number' || size === -1);
            const isEmpty = sizes.includes(0);
            if (open.length !== 1 || isEmpty)
                return vector(sizes);
            return list.ints(sizes.map((size) => (typeof size === 'number' ? size : -1)));
        },
        number: (size, dtype) => {
            if (typeof size === 'number')
                return list.number(size, dtype);
            if (dtype === 'int32')
                return scalar(size);
            return list.add('Cast', [scalar(size)], { SrcT: (0, nodes_ts_1.type)('int32'), DstT: (0, nodes_ts_1.type)(dtype), Truncate: (0, nodes_ts_1.bool)(false) });
        },
    };
}


/***/ }),

/***/ 54839:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.statefulIn = statefulIn;
/** The first layer within a layer that goes on from the state which the last call left; undefined where none does. */
function statefulIn(layer) {
    if (layer.config['stateful'] === true)
        return layer;
    const inner = [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)];
    for (const each of inner) {
        const found = statefulIn(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 36482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VARIANT = void 0;
exports.createLoop = createLoop;
const nodes_ts_1 = __webpack_require__(7505);
const output_names_ts_1 = __webpack_require__(25786);
const nodes_ts_2 = __webpack_require__(21978);
/** A list of tensors, as `DataType` has it. */
exports.VARIANT = { dtype: null, number: 21 };
/** A `StatelessWhile`, as TensorFlow's own `while_loop` writes one without side effects. */
function createLoop(writer, functions) {
    const { list } = writer;
    const variables = [];
    const made = new Map();
    const given = new Map();
    const carry = (what, kind, initial) => {
        const name = list.free(`loop_${what}`);
        const { dtype, number } = kind;
        variables.push({ argument: { name, dtype, ...(number === undefined ? {} : { number }) }, initial });
        return name;
    };
    const inner = list.inner();
    const called = (name, ...parts) => {
        const fn = functionOf(list.free(name), ...parts);
        functions.set(fn.name, fn);
        return { kind: 'function', name: fn.name, attrs: new Map() };
    };
    return {
        body: writer.within(inner, (written) => {
            const name = given.get(written.ref) ?? carry('given', { dtype: written.dtype }, written.ref);
            given.set(written.ref, name);
            return { ...written, ref: name };
        }),
        carry,
        next: (name, ref) => {
            made.set(name, ref);
        },
        close: (goesOn) => {
            const inputs = variables.map(({ argument }) => argument);
            const returned = inputs.map(({ name, ...kind }) => ({
                argument: { name: list.free(`${name}_next`), ...kind },
                ref: made.get(name) ?? name,
            }));
            const asking = list.inner();
            const answer = { argument: { name: list.free('loop_goes_on'), dtype: 'bool' }, ref: goesOn(asking) };
            const node = list.add('StatelessWhile', variables.map(({ initial }) => initial), {
                T: { kind: 'list', items: inputs.map(nodes_ts_1.argumentType) },
                cond: called('while_cond', asking, inputs, [answer]),
                body: called('while_body', inner, inputs, returned),
                output_shapes: { kind: 'list', items: [] },
                parallel_iterations: (0, nodes_ts_2.int)(10),
            });
            return (name) => `${node}:${inputs.findIndex((input) => input.name === name)}`;
        },
    };
}
/** A list of nodes as a function: `node` and `node:1` are `node:port:0` there. */
function functionOf(name, ...[list, inputs, returned]) {
    const own = new Map(list.nodes.map((node) => [node.name, node]));
    const named = (ref) => {
        const [node = '', output = '0'] = ref.split(':');
        const from = own.get(node);
        return from === undefined ? ref : `${node}:${(0, output_names_ts_1.outputPort)(from.op, Number(output), from.attrs)}`;
    };
    return {
        name,
        inputs,
        outputs: returned.map(({ argument }) => argument),
        nodes: list.nodes.map((node) => ({ ...node, inputs: node.inputs.map(named) })),
        returns: new Map(returned.map(({ ref, argument }) => [argument.name, named(ref)])),
    };
}


/***/ }),

/***/ 48360:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SERVING = void 0;
exports.needed = needed;
exports.createWriter = createWriter;
const ops_ts_1 = __webpack_require__(84872);
const record_ts_1 = __webpack_require__(73681);
const scan_ts_1 = __webpack_require__(76618);
const lower_ts_1 = __webpack_require__(33090);
const nodes_ts_1 = __webpack_require__(21978);
const sizes_ts_1 = __webpack_require__(92237);
/** Name of the one signature that is written, as Keras's own export has it. */
exports.SERVING = 'serving_default';
/** The calls that the outputs depend on; operands are places among all calls still. */
function needed(calls, outputs) {
    const wanted = new Set(outputs.map(({ call }) => call));
    const lengths = new Map(calls.map(({ place, outputs: made }) => [place, made]));
    const lengthOf = ({ call, output }) => lengths.get(call)?.[output]?.shape[0];
    const kept = [];
    for (const call of calls.toReversed()) {
        const isWanted = call.op === 'input' || call.op === 'step' || wanted.has(call.place);
        if (!isWanted)
            continue;
        const { body } = call;
        const pruned = body === undefined ? call : { ...call, body: { ...body, calls: needed(body.calls, body.results) } };
        kept.push(pruned);
        for (const operand of readBy(pruned, lengthOf))
            wanted.add(operand.call);
    }
    return kept.reverse();
}
/** What a call reads, and what its body reads. */
function readBy(call, lengthOf) {
    const { body } = call;
    if (body === undefined)
        return (0, record_ts_1.operandsIn)(call.args);
    return [
        ...(0, record_ts_1.operandsIn)((0, scan_ts_1.scanArgs)(call, lengthOf)),
        ...body.calls.flatMap((inner) => readBy(inner, lengthOf)),
        ...body.results,
    ];
}
function createWriter(list, entries, specs) {
    const inputs = new Map();
    const variables = new Map();
    const functions = new Map();
    const handles = new Map();
    for (const path of entries.keys())
        handles.set(path, list.free(path));
    const special = (call) => {
        const [name] = call.args;
        const [form] = call.outputs;
        if (typeof name !== 'string' || form === undefined)
            return null;
        if (call.op === 'input') {
            const declared = specs.find((spec) => spec.name === name);
            const shape = declared?.shape ?? form.shape;
            const node = list.add('Placeholder', [], { dtype: (0, nodes_ts_1.type)(form.dtype), shape: (0, nodes_ts_1.shape)(shape) }, list.free(`${exports.SERVING}_${name}`));
            inputs.set(name, { ref: `${node}:0`, dtype: form.dtype, shape });
            return node;
        }
        if (call.op !== 'variable')
            return null;
        const handle = handles.get(name) ?? name;
        if (!variables.has(handle)) {
            const attrs = {
                dtype: (0, nodes_ts_1.type)(form.dtype),
                shape: (0, nodes_ts_1.shape)(form.shape),
                shared_name: (0, nodes_ts_1.text)(name),
                container: (0, nodes_ts_1.text)(''),
            };
            list.add('VarHandleOp', [], attrs, handle);
            variables.set(handle, name);
        }
        return list.add('ReadVariableOp', [handle], { dtype: (0, nodes_ts_1.type)(form.dtype) }, list.free(`${handle}/Read/ReadVariableOp`));
    };
    const nowhere = ({ call }) => {
        throw new Error(`call ${call} has not been written`);
    };
    const writer = callWriter(list, functions, { at: nowhere, callOf: nowhere }, (call) => {
        const own = special(call);
        return own === null ? null : [own];
    });
    return { ...writer, inputs, variables, functions };
}
function callWriter(list, functions, outside, special) {
    const made = new Map();
    const at = (operand) => {
        const found = made.get(operand.call);
        const [ref, form] = [found?.refs[operand.output], found?.call.outputs[operand.output]];
        return ref === undefined || form === undefined ? outside.at(operand) : { ref, ...form };
    };
    const callOf = (operand) => made.get(operand.call)?.call ?? outside.callOf(operand);
    const writer = {
        list,
        sizes: (0, sizes_ts_1.createSizeNodes)(list, at),
        at,
        callOf,
        bind: (call, refs) => {
            made.set(call.place, { call, refs });
        },
        write: (call) => {
            const refs = call.body === undefined
                ? (special(call) ?? (0, lower_ts_1.lowered)(loweringOf(call, writer)))
                : (0, scan_ts_1.writeScan)(call, writer, functions);
            writer.bind(call, refs);
        },
        within: (inner, capture) => {
            const written = callWriter(inner, functions, { callOf, at: (operand) => reached(operand) }, () => null);
            const reached = (operand) => {
                const call = callOf(operand);
                if (!isNumber(call))
                    return capture(at(operand));
                written.write(call);
                return written.at(operand);
            };
            return written;
        },
    };
    return writer;
}
/** A number is written again where it is read, rather than handed round. */
function isNumber({ op, args: [value] }) {
    return op === 'scalar' && (typeof value === 'number' || typeof value === 'boolean');
}
function loweringOf(call, { list, sizes, at }) {
    const arg = (place) => call.args[place] ?? null;
    const size = (place) => {
        const found = arg(place);
        if (typeof found === 'number' || isTerm(found))
            return found;
        throw new TypeError(`argument ${place} of ${call.op} is no size`);
    };
    const sizesAt = (place) => arg(place);
    const fixed = (found) => {
        if (typeof found === 'number')
            return found;
        throw new ops_ts_1.UnsupportedOperation(`${call.op} with an option that follows from the sizes of inputs`);
    };
    return {
        call,
        list,
        sizes,
        operand: (place) => {
            const found = arg(place);
            if (found instanceof record_ts_1.Operand)
                return at(found);
            throw new TypeError(`argument ${place} of ${call.op} is no operand`);
        },
        operands: (place) => (0, record_ts_1.operandsIn)(arg(place)).map(at),
        size,
        sizesAt,
        number: (place) => fixed(arg(place)),
        numbers: (place) => sizesAt(place).map(fixed),
    };
}
function isTerm(found) {
    return found !== null && typeof found === 'object' && 'kind' in found;
}


/***/ }),

/***/ 60635:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convertGraph = convertGraph;
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const registry_ts_1 = __webpack_require__(13965);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const held_ts_1 = __webpack_require__(38871);
const same_ts_1 = __webpack_require__(91330);
const unfreeze_ts_1 = __webpack_require__(82872);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
const overflow_ts_1 = __webpack_require__(14721);
const shapes_ts_1 = __webpack_require__(83741);
const written_ts_1 = __webpack_require__(73144);
/**
 * Writes a graph in another format that holds one: from its frozen program, signature by signature. Variables keep their
 * names and become constants in a TF.js graph model; constants of numbers become variables in a SavedModel.
 * @throws ArtifactError where the target cannot hold the model at all
 */
async function convertGraph(request) {
    const { model, bound, to, directory, stem, options = {} } = request;
    const { program: stored } = model;
    if (stored?.kind !== 'graph')
        throw new TypeError('a model without a graph was to be written as one');
    const { programs, findings } = signaturesOf(stored, request);
    const held = new Map();
    for (const [name, one] of programs) {
        const binding = name === (0, freeze_ts_1.servingSignature)(stored) ? bound : one;
        for (const tensor of (0, held_ts_1.heldTensors)(binding, model.weights)) {
            if (!held.has(tensor.step.name))
                held.set(tensor.step.name, tensor);
        }
    }
    const lifted = new Set();
    const bodies = new Set([...programs.values()].flatMap(({ program }) => program.body.steps));
    for (const { step, entry, isVariable } of held.values()) {
        if (!isVariable && to === 'saved-model' && model.format !== 'saved-model' && bodies.has(step) && isWeight(entry)) {
            lifted.add(step.name);
        }
    }
    const typed = new Map([...held].map(([name, { entry, step }]) => [name, inGraphType(entry, step)]));
    const noted = to === 'tfjs-graph' ? await (0, shapes_ts_1.shapesOf)(bound) : null;
    const graph = (0, unfreeze_ts_1.unfreeze)(new Map([...programs].map(([name, { program }]) => [name, program])), {
        functions: stored.functions,
        keepsFiles: to === 'saved-model',
        variable: (step) => {
            const tensor = held.get(step.name);
            if (tensor === undefined || !(tensor.isVariable || lifted.has(step.name)))
                return null;
            return typed.get(step.name) ?? null;
        },
        ...(noted === null ? {} : { noted }),
    });
    const weights = [...held.values()].flatMap(({ step, path, isVariable }) => {
        const entry = typed.get(step.name);
        return entry !== undefined && (isVariable || lifted.has(step.name)) ? [(0, entry_ts_1.calledEntry)(entry, path)] : [];
    });
    const { readAsset } = stored;
    const program = readAsset === undefined ? graph : { ...graph, readAsset };
    const draft = { program, weights, metadata: model.metadata };
    const receipt = await (await (0, registry_ts_1.formatOf)(to)).write(draft, directory, stem, options);
    return {
        artifact: (0, written_ts_1.writtenArtifact)(receipt, directory, to),
        places: placesOf([...held.values()], typed, receipt),
        findings: [...findings, ...(0, overflow_ts_1.overflows)(weights, receipt)],
        receipt,
    };
}
/** What is written of the signatures: all of them where the target holds several, else the one that is run. */
function signaturesOf(stored, { model, bound, to }) {
    const serving = (0, freeze_ts_1.servingSignature)(stored) ?? 'serving_default';
    const programs = new Map([[serving, bound]]);
    const findings = [];
    const { path } = model.artifact;
    const graphs = (model.others ?? []).map(({ tags }) => `[${tags.join(', ')}]`);
    if (graphs.length > 0)
        findings.push(leftOut('graph', graphs, `of several graphs one is written`, path));
    const others = [...stored.signatures].filter(([name, { outputs }]) => name !== serving && outputs.size > 0);
    if (to !== 'saved-model') {
        const names = others.map(([name]) => name).filter((name) => !isTwin(stored, name, bound));
        const why = to === 'tfjs-graph' ? 'a TF.js graph model has one signature' : 'a frozen graph has no signatures';
        if (names.length > 0)
            findings.push(leftOut('signature', names, `${why}, and what is written is ${serving}`, path));
        return { programs, findings };
    }
    for (const [name] of others) {
        try {
            programs.set(name, (0, bind_ts_1.bindGraph)(stored, model.weights, model.artifact.path, name));
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            const message = (0, sentences_ts_1.ended)(`The signature ${name} is left out: ${error.message}`);
            findings.push({ cause: 'not-expressible', severity: 'warning', message });
        }
    }
    return { programs, findings };
}
/** Whether a signature is the one that is written under another name. What cannot be read is none. */
function isTwin(stored, name, { program }) {
    try {
        return (0, same_ts_1.isSameProgram)((0, freeze_ts_1.freeze)(stored, name), program);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return false;
        throw error;
    }
}
/** One line, however many there are. */
function leftOut(what, names, why, path) {
    const message = `${path}: ${(0, words_ts_1.many)(names.length, what)} (${(0, words_ts_1.list)(names, 3)}) left out: ${why}`;
    return { cause: 'unread-content', severity: 'note', message };
}
/** Numbers that were trained, by all that can be told of a constant: floats that are no single number, or very many. */
function isWeight({ dtype, shape, byteLength }) {
    return ((0, dtype_ts_1.isFloating)(dtype) && shape.length > 0) || byteLength > MOST_CONSTANT_BYTES;
}
/** Constants above it do not belong into a protocol buffer, which has 2 GB in all. */
const MOST_CONSTANT_BYTES = 65536;
/** A constant in the type that the graph says; TF.js stores others, which are its nearest to it. */
function inGraphType(entry, { op, attrs }) {
    const dtype = attrs.get('dtype');
    if (op !== 'Const' || dtype?.kind !== 'dtype' || dtype.value === null || dtype.value === entry.dtype)
        return entry;
    const wanted = dtype.value;
    if (wanted === 'string' || entry.dtype === 'string')
        return entry;
    return (0, held_ts_1.recast)(entry, wanted, (tensor) => inType(tensor, wanted));
}
function inType(tensor, dtype) {
    return { dtype, shape: tensor.shape, data: (0, numbers_ts_1.dataOf)(dtype, (0, numbers_ts_1.numbersOf)(tensor) ?? []) };
}
/** Where each tensor went: into the files of weights, which the receipt tells, or into the graph as it was. */
function placesOf(held, typed, receipt) {
    const moves = new Map(receipt.tensors.map(({ from, to, transform }) => [from, { to, transform }]));
    return new Map(held.map(({ path, step, entry }) => {
        const { to, transform } = moves.get(path) ?? { to: path, transform: IDENTITY };
        const dtype = typed.get(step.name)?.dtype ?? entry.dtype;
        const back = dtype === entry.dtype ? IDENTITY : { kind: 'cast', to: dtype };
        return [path, { to, transform: joined(back, transform, entry.dtype) }];
    }));
}
const IDENTITY = { kind: 'identity' };
/** One change after another: both are casts to types that hold the same numbers, or one is none. */
function joined(first, second, from) {
    if (second.kind === 'identity')
        return first;
    return second.kind === 'cast' && second.to === from ? IDENTITY : second;
}


/***/ }),

/***/ 14721:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.overflows = overflows;
const dtype_ts_1 = __webpack_require__(19777);
/** Values from here on round to infinity: half a step above the largest finite number. */
const CEILINGS = {
    float32: (2 - 2 ** -24) * 2 ** 127,
    float16: 65520,
};
/** Tensors with finite values that a declared cast turns into infinities: more than rounding. */
function overflows(weights, receipt) {
    const byName = new Map(weights.map((entry) => [entry.name, entry]));
    return receipt.tensors.flatMap(({ from, to, transform }) => {
        const entry = byName.get(from);
        if (entry === undefined || transform.kind !== 'cast')
            return [];
        const ceiling = CEILINGS[transform.to];
        const lost = ceiling === undefined ? 0 : countBeyond(entry, ceiling);
        if (lost === 0)
            return [];
        return [
            {
                cause: 'not-expressible',
                severity: 'warning',
                tensor: to,
                message: `${lost} of its values are beyond ${transform.to} and become infinite.`,
                metrics: { values: lost },
            },
        ];
    });
}
/** Counts finite numbers of that size; only the wide types can hold any. */
function countBeyond(entry, ceiling) {
    const { dtype } = entry;
    if (dtype !== 'float64' && dtype !== 'float32')
        return 0;
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    let count = 0;
    for (const chunk of entry.chunks()) {
        const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let at = 0; at < chunk.byteLength; at += width) {
            const size = Math.abs(width === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true));
            if (size >= ceiling && size !== Infinity)
                count++;
        }
    }
    return count;
}


/***/ }),

/***/ 83741:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapesOf = shapesOf;
exports.withShapes = withShapes;
const errors_ts_1 = __webpack_require__(17050);
const cost_ts_1 = __webpack_require__(49893);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const run_ts_1 = __webpack_require__(29875);
const trace_ts_1 = __webpack_require__(4596);
const signature_ts_1 = __webpack_require__(46399);
const entry_ts_1 = __webpack_require__(18417);
/** Sizes of what a signature leaves open, in two runs; primes, that no product of them be taken for another size. */
const SIZES = [
    { batch: 3, other: 37 },
    { batch: 5, other: 43 },
];
/**
 * The shapes of what a graph computes, found by running it on shapes alone, twice: a size that is the same in both is
 * fixed, others are numbered from -2 downwards, equal ones alike, as TensorFlow's own optimizer does. Where the graph does
 * not take the sizes that were tried, or looks at numbers, nothing is known of what comes after.
 * @returns what is known of a step, as the attribute that TensorFlow itself notes shapes in; undefined where it is nothing.
 */
async function shapesOf(bound) {
    const hollow = { ...bound, entries: new Map([...bound.entries].map(([name, entry]) => [name, (0, trace_ts_1.hollowEntry)(entry)])) };
    const runs = [];
    for (const sizes of SIZES)
        runs.push(await run(hollow, sizes));
    const [first, second] = runs;
    const numbers = new Map();
    const merged = (a, b) => {
        if (a === null || b?.length !== a.length)
            return null;
        return a.map((size, axis) => {
            const other = b[axis] ?? -1;
            if (size === other)
                return size;
            if (size < 0 || other < 0)
                return -1;
            const key = `${size} ${other}`;
            const number = numbers.get(key) ?? -2 - numbers.size;
            numbers.set(key, number);
            return number;
        });
    };
    return (step) => {
        const [one, other] = [first?.get(step), second?.get(step)];
        if (one === undefined || other === undefined)
            return undefined;
        const count = Math.max(-1, ...one.keys()) + 1;
        const items = Array.from({ length: count }, (_, output) => {
            return { kind: 'shape', value: merged(one.get(output) ?? null, other.get(output) ?? null) };
        });
        return { kind: 'list', items };
    };
}
/** A graph whose nodes, those of its functions too, have noted down what is known of their outputs' shapes. @param weights the tensors of its variables */
async function withShapes(graph, weights) {
    const bound = (0, bind_ts_1.bindGraph)(graph, (0, entry_ts_1.weightTable)(weights), 'graph');
    const noted = await shapesOf(bound);
    const shapes = new Map((0, freeze_ts_1.stepsOf)(bound.program.body).map((step) => [step.name, noted(step)]));
    const told = (path) => (node) => {
        const known = shapes.get(path + node.name);
        return known === undefined ? node : { ...node, attrs: new Map([...node.attrs, ['_output_shapes', known]]) };
    };
    const paths = pathsOf(graph);
    const functions = [...graph.functions].map(([name, fn]) => {
        const path = paths.get(name);
        return [name, path === undefined ? fn : { ...fn, nodes: fn.nodes.map(told(path)) }];
    });
    return { ...graph, nodes: graph.nodes.map(told('')), functions: new Map(functions) };
}
/** What steps of functions have before their names: where each is called from, the first time. */
function pathsOf({ nodes, functions }) {
    const paths = new Map();
    const visit = (called, path) => {
        for (const { name, attrs } of called) {
            for (const attr of attrs.values()) {
                if (attr.kind !== 'function' || paths.has(attr.name))
                    continue;
                const own = `${path}${name}/${attr.name}/`;
                paths.set(attr.name, own);
                visit(functions.get(attr.name)?.nodes ?? [], own);
            }
        }
    };
    visit(nodes, '');
    return paths;
}
async function run(bound, { batch, other }) {
    const { inputs } = bound.program.signature;
    const open = inputs.map(({ shape }) => (shape ?? [-1]).map((size, axis) => (size >= 0 ? size : axis === 0 ? batch : other)));
    const shapes = (0, signature_ts_1.withOneSizeAName)(inputs, open);
    const feeds = new Map(inputs.map((spec, i) => [spec.name, (0, trace_ts_1.hollowTensor)({ ...spec, shape: shapes[i] ?? [] })]));
    const found = new Map();
    const runner = (0, run_ts_1.createGraphRunner)((0, cost_ts_1.costOps)(), bound);
    try {
        await runner.run(feeds, {
            onValue: (step, output, { shape }) => {
                const known = found.get(step) ?? new Map();
                const before = known.get(output);
                known.set(output, before === undefined ? [...shape] : both(before, shape));
                found.set(step, known);
            },
        });
    }
    catch (error) {
        // Its shapes depend on numbers, or it does not take these sizes: what came before stands.
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
    }
    finally {
        runner.close();
    }
    return found;
}
/** What two rounds of a loop have in common. */
function both(a, b) {
    if (a?.length !== b.length)
        return null;
    return a.map((size, axis) => (size === b[axis] ? size : -1));
}


/***/ }),

/***/ 73144:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRAPH_FORMATS = void 0;
exports.writtenArtifact = writtenArtifact;
const node_path_1 = __webpack_require__(76760);
/** Formats that hold a graph, and are written. */
exports.GRAPH_FORMATS = ['saved-model', 'tfjs-graph', 'frozen-graph'];
/** The written artifact; its paths are relative to the directory it stands in. */
function writtenArtifact({ files }, directory, format) {
    const [entry = ''] = files;
    const paths = files.map((file) => (0, node_path_1.relative)(directory, file).replaceAll('\\', '/'));
    return { path: (0, node_path_1.basename)(entry), absolute: entry, format, files: paths.sort() };
}


/***/ }),

/***/ 22997:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.einsum = einsum;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
/**
 * General einsum by transposing, reshaping and batched matrix products, operand by operand from the left. Labels are
 * single letters; the axes of `...` get labels of their own (`0`, `1`, ... from the right) and broadcast.
 * @throws SyntaxError where the equation is not of that form; RangeError where sizes do not go together.
 */
function einsum(ops, equation, operands) {
    const { inputs, output } = parse(equation, operands);
    let [current, ...rest] = inputs.map((input) => diagonal(ops, input));
    if (current === undefined)
        throw new SyntaxError(`einsum ${equation}: no operands`);
    while (rest.length > 0) {
        const [next, ...later] = rest;
        if (next === undefined)
            break;
        const wanted = new Set([...output, ...later.flatMap(({ labels }) => labels)]);
        current = contract(ops, sumOut(ops, current, new Set([...wanted, ...next.labels])), next, wanted);
        rest = later;
    }
    current = sumOut(ops, current, new Set(output));
    return ops.transpose(current.value, output.map((label) => indexOf(current.labels, label, equation)));
}
function parse(equation, operands) {
    const [left, right, ...surplus] = equation.replaceAll(' ', '').split('->');
    const terms = (left ?? '').split(',');
    if (right === undefined || surplus.length > 0 || terms.length !== operands.length) {
        throw new SyntaxError(`einsum ${equation} of ${String(operands.length)} operands`);
    }
    const inputs = terms.map((term, i) => {
        const value = (0, kit_ts_1.at)(operands, i);
        return { value, labels: labelsOf(term, value.shape.length, equation) };
    });
    const dots = Math.max(0, ...inputs.map(({ labels }) => labels.filter(isDot).length));
    return { inputs, output: labelsOf(right, right.replace('...', '').length + dots, equation) };
}
function labelsOf(term, rank, equation) {
    if (!/^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/.test(term))
        throw new SyntaxError(`einsum ${equation}: ${term}`);
    const letters = term.replace('...', '').length;
    if (term.includes('...') ? rank < letters : rank !== letters) {
        throw new RangeError(`einsum ${equation}: ${term} stands for a tensor of ${String(rank)} dimensions`);
    }
    const dots = Array.from({ length: rank - letters }, (_, i) => String(rank - letters - 1 - i));
    const [before = '', after = ''] = term.split('...');
    return [...before, ...dots, ...after];
}
function isDot(label) {
    return /^\d+$/.test(label);
}
function indexOf(labels, label, equation) {
    const index = labels.indexOf(label);
    if (index < 0)
        throw new SyntaxError(`einsum ${equation}: no operand has ${label}`);
    return index;
}
/** Takes the diagonal of axes that carry one label. */
function diagonal(ops, { value, labels }) {
    const repeated = labels.find((label, i) => labels.indexOf(label) !== i);
    if (repeated === undefined)
        return { value, labels };
    const axes = labels.flatMap((label, i) => (label === repeated ? [i] : []));
    const [first, second] = [(0, kit_ts_1.at)(axes, 0), (0, kit_ts_1.at)(axes, 1)];
    const size = (0, kit_ts_1.at)(value.shape, first);
    if (size !== (0, kit_ts_1.at)(value.shape, second))
        throw new RangeError(`einsum: axes ${repeated} differ in size`);
    const others = labels.map((_, i) => i).filter((i) => i !== first && i !== second);
    const moved = ops.transpose(value, [first, second, ...others]);
    const rest = others.map((i) => (0, kit_ts_1.at)(value.shape, i));
    const flat = ops.reshape(moved, [size * size, ...rest]);
    const picked = ops.take(flat, ops.arange(0, size * size, size + 1, 'int32'), 0);
    return diagonal(ops, { value: picked, labels: [repeated, ...others.map((i) => (0, kit_ts_1.at)(labels, i))] });
}
/** Sums over axes whose labels nobody wants any more. */
function sumOut(ops, { value, labels }, wanted) {
    const axes = labels.flatMap((label, i) => (wanted.has(label) ? [] : [i]));
    if (axes.length === 0)
        return { value, labels };
    return { value: ops.sum(value, axes), labels: labels.filter((label) => wanted.has(label)) };
}
/** Multiplies two operands, summing over what both have and nobody wants any more. */
function contract(ops, a, unsummed, wanted) {
    const b = sumOut(ops, unsummed, new Set([...wanted, ...a.labels]));
    const shared = a.labels.filter((label) => b.labels.includes(label));
    const batch = shared.filter((label) => wanted.has(label));
    const summed = shared.filter((label) => !wanted.has(label));
    const onlyA = a.labels.filter((label) => !shared.includes(label));
    const onlyB = b.labels.filter((label) => !shared.includes(label));
    const size = ({ value, labels }, label) => (0, kit_ts_1.at)(value.shape, labels.indexOf(label));
    const sizes = (x, labels) => labels.map((label) => size(x, label));
    for (const label of summed) {
        if (size(a, label) !== size(b, label))
            throw new RangeError(`einsum: operands differ in the size of ${label}`);
    }
    const arranged = (x, order) => ops.transpose(x.value, order.map((label) => x.labels.indexOf(label)));
    const depth = (0, tensor_ts_1.elementCount)(sizes(a, summed));
    const left = ops.reshape(arranged(a, [...batch, ...onlyA, ...summed]), [
        ...sizes(a, batch),
        (0, tensor_ts_1.elementCount)(sizes(a, onlyA)),
        depth,
    ]);
    const right = ops.reshape(arranged(b, [...batch, ...summed, ...onlyB]), [
        ...sizes(b, batch),
        depth,
        (0, tensor_ts_1.elementCount)(sizes(b, onlyB)),
    ]);
    const shape = [...(0, kit_ts_1.broadcastShapes)(sizes(a, batch), sizes(b, batch)), ...sizes(a, onlyA), ...sizes(b, onlyB)];
    return { value: ops.reshape(ops.matmul(left, right), shape), labels: [...batch, ...onlyA, ...onlyB] };
}


/***/ }),

/***/ 59232:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TfjsValue = void 0;
exports.effective = effective;
exports.heldAs = heldAs;
exports.isInteger = isInteger;
exports.createKit = createKit;
exports.allocate = allocate;
exports.axisOf = axisOf;
exports.at = at;
exports.broadcastShapes = broadcastShapes;
exports.sameShape = sameShape;
exports.commonDType = commonDType;
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const rounding_ts_1 = __webpack_require__(45810);
/** A tensor on TF.js kernels; `dtype` is what it stands for, the tensor's own dtype is how it is held. */
class TfjsValue {
    tensor;
    dtype;
    constructor(tensor, dtype) {
        this.tensor = tensor;
        this.dtype = dtype;
    }
    get shape() {
        return this.tensor.shape;
    }
}
exports.TfjsValue = TfjsValue;
const HELD = {
    float32: 'float32',
    float16: 'float32',
    bfloat16: 'float32',
    int64: 'int32',
    int32: 'int32',
    int16: 'int32',
    int8: 'int32',
    uint64: 'int32',
    uint32: 'int32',
    uint16: 'int32',
    uint8: 'int32',
    bool: 'bool',
};
/** The dtype a value really gets: there are no 64-bit floats on these kernels, and `dtype` says so. */
function effective(dtype) {
    return dtype === 'float64' ? 'float32' : dtype;
}
/** @throws UnsupportedOperation for dtypes that TF.js has no numbers for. */
function heldAs(dtype) {
    const held = HELD[effective(dtype)];
    if (held === undefined)
        throw new ops_ts_1.UnsupportedOperation(`TF.js kernels have no ${dtype} numbers`);
    return held;
}
function isInteger(dtype) {
    return HELD[dtype] === 'int32';
}
function createKit({ tf, id, mended }) {
    const keepsArrays = id === 'tensorflow';
    const tensorOf = (x) => {
        if (x instanceof TfjsValue)
            return x.tensor;
        throw new TypeError('this value was made by another executor');
    };
    const elements = (x) => {
        const held = tensorOf(x).dataSync();
        if (held instanceof Float32Array || held instanceof Int32Array || held instanceof Uint8Array) {
            // Native TensorFlow may hand out the array that it still holds.
            return keepsArrays ? held.slice() : held;
        }
        throw new TypeError(`a tensor of ${x.dtype} holds no numbers`);
    };
    const make = (values, shape, dtype) => {
        if (values instanceof Float32Array)
            (0, rounding_ts_1.roundTo)(dtype, values);
        return new TfjsValue(tf.tensor(values, [...shape], heldAs(dtype)), dtype);
    };
    const wrap = (tensor, dtype) => {
        const value = new TfjsValue(tensor, dtype);
        if (!(0, rounding_ts_1.isRounded)(dtype))
            return value;
        const rounded = make(elements(value), tensor.shape, dtype);
        tensor.dispose();
        return rounded;
    };
    return {
        tf,
        keepsArrays,
        mends: (operation) => mended.has(operation),
        tensorOf,
        wrap,
        moved: (tensor, dtype) => new TfjsValue(tensor, dtype),
        elements,
        make,
        empty: (shape, dtype) => make(allocate(heldAs(dtype), (0, tensor_ts_1.elementCount)(shape)), shape, dtype),
    };
}
/** Zeros. */
function allocate(held, length) {
    if (held === 'float32')
        return new Float32Array(length);
    return held === 'int32' ? new Int32Array(length) : new Uint8Array(length);
}
/** Axis counted from the end brought to the front. @throws RangeError where there is no such axis. */
function axisOf(axis, rank) {
    const positive = axis < 0 ? axis + rank : axis;
    if (!Number.isInteger(positive) || positive < 0 || positive >= rank) {
        throw new RangeError(`axis ${String(axis)} of a tensor of ${String(rank)} dimensions`);
    }
    return positive;
}
/** Element `i` of a list that is known to be long enough. */
function at(list, i) {
    const item = list[i];
    if (item === undefined)
        throw new RangeError(`element ${String(i)} of ${String(list.length)}`);
    return item;
}
/** numpy's rule. @throws RangeError where shapes do not go together. */
function broadcastShapes(a, b) {
    const rank = Math.max(a.length, b.length);
    return Array.from({ length: rank }, (_, i) => {
        const left = a[i - rank + a.length] ?? 1;
        const right = b[i - rank + b.length] ?? 1;
        if (left !== right && left !== 1 && right !== 1) {
            throw new RangeError(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
        }
        return left === 1 ? right : left;
    });
}
function sameShape(a, b) {
    return a.length === b.length && a.every((dim, i) => dim === b[i]);
}
/** @throws TypeError unless all operands have one dtype: programs cast explicitly. */
function commonDType(operation, ...operands) {
    const [first, ...others] = operands;
    if (first === undefined)
        throw new TypeError(`${operation} without operands`);
    const other = others.find((operand) => operand.dtype !== first.dtype);
    if (other !== undefined)
        throw new TypeError(`${operation} of ${first.dtype} and ${other.dtype}: cast explicitly`);
    return first.dtype;
}


/***/ }),

/***/ 45810:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.roundTo = roundTo;
exports.isRounded = isRounded;
exports.wrapInteger = wrapInteger;
exports.multiplyIntegers = multiplyIntegers;
/** Rounds every element to the nearest float16, ties to even, in place. */
function roundToFloat16(values) {
    const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
    for (let i = 0; i < values.length; i += 1) {
        const word = bits[i] ?? 0;
        const magnitude = word & 0x7fffffff;
        if (magnitude >= 0x7f800000)
            continue;
        if (magnitude >= 0x477ff000)
            bits[i] = (word & 0x80000000) | 0x7f800000;
        else if (magnitude >= 0x38800000)
            bits[i] = (word + 0xfff + ((word >>> 13) & 1)) & 0xffffe000;
        else
            values[i] = roundSubnormal(values[i] ?? 0);
    }
}
/** Below 2^-14 float16 has a fixed step of 2^-24: adding this number to a double rounds it to that step. */
const STEP_ROUNDER = 1.5 * 2 ** (52 - 24);
function roundSubnormal(value) {
    const rounded = Math.abs(value) + STEP_ROUNDER - STEP_ROUNDER;
    return value < 0 || Object.is(value, -0) ? -rounded : rounded;
}
/** Rounds every element to the nearest bfloat16, ties to even, in place. */
function roundToBfloat16(values) {
    const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
    for (let i = 0; i < values.length; i += 1) {
        const word = bits[i] ?? 0;
        if ((word & 0x7fffffff) > 0x7f800000)
            continue;
        bits[i] = (word + 0x7fff + ((word >>> 16) & 1)) & 0xffff0000;
    }
}
/** Rounds float32 numbers to the narrower dtype that they stand for, in place; other dtypes are left alone. */
function roundTo(dtype, values) {
    if (dtype === 'float16')
        roundToFloat16(values);
    else if (dtype === 'bfloat16')
        roundToBfloat16(values);
}
/** Whether values of this dtype are held wider than they are, and rounded after each operation. */
function isRounded(dtype) {
    return dtype === 'float16' || dtype === 'bfloat16';
}
const WRAPS = {
    int32: (value) => value | 0,
    int16: (value) => (value << 16) >> 16,
    int8: (value) => (value << 24) >> 24,
    uint16: (value) => value & 0xffff,
    uint8: (value) => value & 0xff,
};
/**
 * Brings the exact result of an integer operation into its dtype: narrow integers wrap, as numpy's and TensorFlow's do;
 * 64-bit and uint32 integers are held as int32, so a result beyond that cannot be held.
 * @throws RangeError where it cannot.
 */
function wrapInteger(dtype, value) {
    const wrap = WRAPS[dtype];
    if (wrap !== undefined)
        return wrap(value);
    if (value !== (value | 0)) {
        throw new RangeError(`${dtype} value ${String(value)} is beyond int32, which TF.js holds it in`);
    }
    return value;
}
/** The product of two integers of a dtype, in that dtype: exact even where a double is not. */
function multiplyIntegers(dtype, x, y) {
    return dtype === 'int32' ? Math.imul(x, y) : wrapInteger(dtype, x * y);
}


/***/ }),

/***/ 50092:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.expanding = expanding;
const dtype_ts_1 = __webpack_require__(19777);
const ops_ts_1 = __webpack_require__(84872);
const broadcast_ts_1 = __webpack_require__(82033);
const reduce_ts_1 = __webpack_require__(53258);
const resize_ts_1 = __webpack_require__(3412);
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
const einsum_ts_1 = __webpack_require__(22997);
const REAL = [
    ...['sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin'],
    ...['arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'erf', 'sigmoid'],
    'softplus',
    'isnan',
    'isfinite',
];
const WHOLE_ALREADY = ['floor', 'ceil', 'round'];
/**
 * The operations in terms of fewer: what is left over has a TensorFlow op that does just that, which TensorFlow.js has,
 * too. All others are written with those.
 */
function expanding(base) {
    const to = (x, dtype) => (x.dtype === dtype ? x : base.cast(x, dtype));
    const each = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
    const unary = (name) => base[name];
    const last = (rank, axis) => {
        const order = [...Array(rank).keys()];
        return [...order.filter((i) => i !== axis), axis];
    };
    const inverse = (order) => order.map((_, i) => order.indexOf(i));
    /** Runs a body that works along the last axis along another. */
    const along = (x, axis, body) => {
        const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
        if (at === x.shape.length - 1)
            return body(x);
        const order = last(x.shape.length, at);
        return base.transpose(body(base.transpose(x, order)), inverse(order));
    };
    const logical = (name) => (a, b) => base[name](to(a, 'bool'), to(b, 'bool'));
    const take = (x, indices, axis) => base.take(x, indices, (0, broadcast_ts_1.axisOf)(axis, x.shape.length));
    const unsigned = (indices, size) => {
        const whole = to(indices, 'int32');
        const zero = base.scalar(0, 'int32');
        return base.where(base.less(whole, zero), base.add(whole, base.scalar(size, 'int32')), whole);
    };
    const resizeByMatrices = (x, { size, interpolation }) => {
        const dtype = (0, values_ts_1.real)(x.dtype);
        const [batch = 0, height = 0, width = 0, channels = 0] = x.shape;
        const matrix = (from, out) => {
            const data = new Float32Array(out * from);
            (0, resize_ts_1.linesOfResize)(interpolation, from, out).forEach(({ first, weights }, row) => {
                data.set(weights, row * from + first);
            });
            return to(base.constant({ dtype: 'float32', shape: [out, from], data }), dtype);
        };
        const rows = base.matmul(matrix(height, size[0]), base.reshape(to(x, dtype), [batch, height, width * channels]));
        const apart = base.reshape(rows, [batch, size[0], width, channels]);
        return base.matmul(matrix(width, size[1]), apart);
    };
    const ops = {
        ...base,
        ...each(REAL, (name) => (x) => unary(name)(to(x, (0, values_ts_1.real)(x.dtype)))),
        ...each(WHOLE_ALREADY, (name) => (x) => ((0, dtype_ts_1.isFloating)(x.dtype) ? unary(name)(x) : x)),
        logicalNot: (x) => base.logicalNot(to(x, 'bool')),
        logicalAnd: logical('logicalAnd'),
        logicalOr: logical('logicalOr'),
        logicalXor: (a, b) => {
            const [p, q] = [to(a, 'bool'), to(b, 'bool')];
            return base.logicalAnd(base.logicalOr(p, q), base.logicalNot(base.logicalAnd(p, q)));
        },
        cast: (x, dtype) => (x.dtype === dtype ? x : base.cast(x, dtype)),
        clip: (x, min, max) => {
            const above = min === -Infinity ? x : base.maximum(x, base.scalar(min, x.dtype));
            return max === Infinity ? above : base.minimum(above, base.scalar(max, x.dtype));
        },
        divide: (a, b) => base.divide(to(a, (0, values_ts_1.real)(a.dtype)), to(b, (0, values_ts_1.real)(b.dtype))),
        arctan2: (a, b) => base.arctan2(to(a, (0, values_ts_1.real)(a.dtype)), to(b, (0, values_ts_1.real)(b.dtype))),
        where: (test, a, b) => base.where(to(test, 'bool'), a, b),
        sum: (x, axes, keep) => base.sum(to(x, (0, reduce_ts_1.widened)(x.dtype)), axes, keep),
        prod: (x, axes, keep) => base.prod(to(x, (0, reduce_ts_1.widened)(x.dtype)), axes, keep),
        mean: (x, axes, keep) => base.mean(to(x, (0, values_ts_1.real)(x.dtype)), axes, keep),
        any: (x, axes, keep) => base.any(to(x, 'bool'), axes, keep),
        all: (x, axes, keep) => base.all(to(x, 'bool'), axes, keep),
        argmax: (x, axis) => base.argmax(x.dtype === 'bool' ? to(x, 'int32') : x, axis),
        argmin: (x, axis) => base.argmin(x.dtype === 'bool' ? to(x, 'int32') : x, axis),
        logsumexp: (x, axes, keep) => {
            const floating = to(x, (0, values_ts_1.real)(x.dtype));
            const largest = base.max(floating, axes, true);
            const top = base.where(base.isfinite(largest), largest, base.scalar(0, floating.dtype));
            const sum = base.sum(base.exp(base.subtract(floating, top)), axes, true);
            const whole = base.add(base.log(sum), top);
            const gone = axes ?? [...x.shape.keys()];
            return keep === true || gone.length === 0 ? whole : base.squeeze(whole, gone);
        },
        softmax: (x, axis) => along(to(x, (0, values_ts_1.real)(x.dtype)), axis, (lines) => base.softmax(lines, -1)),
        logSoftmax: (x, axis) => along(to(x, (0, values_ts_1.real)(x.dtype)), axis, (lines) => base.logSoftmax(lines, -1)),
        einsum: (equation, ...operands) => (0, einsum_ts_1.einsum)(ops, equation, operands),
        conv: (x, kernel, options) => {
            const rank = x.shape.length - 2;
            const [inner = 0, filters = 0] = kernel.shape.slice(-2);
            if (rank === 1)
                return flat(ops, x, kernel, options, (a, b, c) => ops.conv(a, b, c));
            const wide = widened(base, x, kernel, options);
            const plain = { ...wide.options, groups: 1 };
            if (options.groups === 1)
                return base.conv(x, wide.kernel, plain);
            if (inner === 1 && rank === 2) {
                const shape = [...kernel.shape.slice(0, -2), options.groups, filters / options.groups];
                const { strides, padding, dilations } = options;
                return ops.depthwiseConv(x, base.reshape(kernel, shape), { strides, padding, dilations });
            }
            const parts = (value, size) => base.split(value, Array(options.groups).fill(size / options.groups), -1);
            const [channels, kernels] = [parts(x, x.shape.at(-1) ?? 0), parts(wide.kernel, filters)];
            return base.concatenate(channels.map((part, i) => base.conv(part, kernels[i] ?? wide.kernel, plain)), -1);
        },
        depthwiseConv: (x, kernel, options) => {
            const rank = x.shape.length - 2;
            if (rank === 1)
                return flat(ops, x, kernel, options, (a, b, c) => ops.depthwiseConv(a, b, c));
            if (rank > 2) {
                const [inner = 0, times = 0] = kernel.shape.slice(-2);
                const grouped = base.reshape(kernel, [...kernel.shape.slice(0, -2), 1, inner * times]);
                return ops.conv(x, grouped, { ...options, groups: inner });
            }
            const dense = dilated(base, kernel, options.dilations);
            const plain = { ...options, dilations: options.dilations.map(() => 1) };
            if (new Set(options.strides).size === 1)
                return base.depthwiseConv(x, dense, plain);
            if (typeof options.padding === 'string' && options.padding === 'same') {
                throw new ops_ts_1.UnsupportedOperation('a depthwise convolution with unequal strides');
            }
            const every = base.depthwiseConv(x, dense, { ...plain, strides: [1, 1] });
            return base.stridedSlice(every, [WHOLE, ...options.strides.map((step) => ({ ...WHOLE, step })), WHOLE]);
        },
        convTranspose: (x, kernel, options) => {
            const rank = x.shape.length - 2;
            if (rank === 1) {
                const out = ops.convTranspose(base.expandDims(x, 1), base.expandDims(kernel, 0), {
                    ...options,
                    strides: [1, ...options.strides],
                    dilations: [1, ...options.dilations],
                    outputPadding: options.outputPadding === null ? null : [0, ...options.outputPadding],
                });
                return base.squeeze(out, [1]);
            }
            const dense = dilated(base, kernel, options.dilations);
            if (rank === 3)
                return ops.conv(...forward(base, x, kernel, dense, options));
            return base.convTranspose(x, dense, { ...options, dilations: options.dilations.map(() => 1) });
        },
        ...each(['maxPool', 'averagePool'], (name) => (x, options) => {
            if (x.shape.length !== 3)
                return base[name](x, options);
            const { size, strides, padding } = options;
            return base.squeeze(base[name](base.expandDims(x, 1), { size: [1, ...size], strides: [1, ...strides], padding }), [1]);
        }),
        resize: (x, options) => {
            if (options.interpolation === 'nearest')
                return base.resize(x, options);
            return options.interpolation === 'bilinear'
                ? base.resize(to(x, (0, values_ts_1.real)(x.dtype)), options)
                : resizeByMatrices(x, options);
        },
        expandDims: (x, axis) => base.expandDims(x, (0, broadcast_ts_1.axisOf)(axis, x.shape.length + 1)),
        stack: (values, axis) => base.stack(values, (0, broadcast_ts_1.axisOf)(axis, (values[0]?.shape.length ?? 0) + 1)),
        pad: (x, widths, mode, value) => {
            if (widths.every(([before, after]) => before === 0 && after === 0))
                return x;
            if (mode !== 'edge')
                return base.pad(x, widths, mode, value ?? 0);
            return widths.reduce((padded, [before, after], axis) => {
                const edge = (start, stop, times) => {
                    if (times === 0)
                        return [];
                    const ranges = padded.shape.map((_, i) => (i === axis ? { start, stop, step: 1 } : WHOLE));
                    return [
                        base.tile(base.stridedSlice(padded, ranges), padded.shape.map((_, i) => (i === axis ? times : 1))),
                    ];
                };
                const parts = [...edge(0, 1, before), padded, ...edge(-1, null, after)];
                return parts.length === 1 ? padded : base.concatenate(parts, axis);
            }, x);
        },
        repeat: (x, repeats, axis) => {
            const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            const apart = base.expandDims(x, at + 1);
            const tiled = base.tile(apart, apart.shape.map((_, i) => (i === at + 1 ? repeats : 1)));
            return base.reshape(tiled, x.shape.with(at, (x.shape[at] ?? 0) * repeats));
        },
        take: (x, indices, axis) => take(x, unsigned(indices, x.shape[(0, broadcast_ts_1.axisOf)(axis, x.shape.length)] ?? 0), axis),
        takeAlongAxis: (x, indices, axis) => {
            const rank = x.shape.length;
            const at = (0, broadcast_ts_1.axisOf)(axis, rank);
            const whole = unsigned(indices, x.shape[at] ?? 0);
            const shared = x.shape.map((dim, i) => (dim === 1 ? (indices.shape[i] ?? 1) : dim));
            const spread = (value) => {
                const shape = shared.with(at, value.shape[at] ?? 0);
                return shape.every((dim, i) => dim === value.shape[i]) ? value : base.broadcastTo(value, shape);
            };
            const order = last(rank, at);
            const [from, picks] = [spread(x), spread(whole)].map((value) => base.transpose(value, order));
            // Each line of `x` has its own indices: lines lie one behind the other, and indices count from the start of theirs.
            const length = from.shape.at(-1) ?? 0;
            const lines = from.shape.slice(0, -1).reduce((all, dim) => all * dim, 1);
            const starts = base.multiply(base.reshape(base.arange(0, lines, 1, 'int32'), [lines, 1]), base.scalar(length, 'int32'));
            const places = base.add(base.reshape(picks, [lines, picks.shape.at(-1) ?? 0]), starts);
            const found = base.reshape(base.take(base.reshape(from, [lines * length]), places, 0), picks.shape);
            return base.transpose(found, inverse(order));
        },
        oneHot: (indices, classes, dtype) => base.oneHot(to(indices, 'int32'), classes, dtype),
        sort: (x, axis) => along(x, axis, (lines) => base.negative(base.topK(base.negative(lines), lines.shape.at(-1) ?? 0)[0])),
    };
    return ops;
}
const WHOLE = { start: null, stop: null, step: 1 };
/** A one-dimensional convolution as one over images of height 1. */
function flat(ops, x, kernel, options, body) {
    const padding = typeof options.padding === 'string' ? options.padding : [[0, 0], ...options.padding];
    const out = body(ops.expandDims(x, 1), ops.expandDims(kernel, 0), {
        ...options,
        padding,
        // Depthwise kernels of TensorFlow take equal strides only; along a height of 1 any will do.
        strides: [options.strides[0] ?? 1, ...options.strides],
        dilations: [1, ...options.dilations],
    });
    return ops.squeeze(out, [1]);
}
/** Dilations where TensorFlow has none on processors, or none beside strides: spread over the kernel itself. */
function widened(ops, x, kernel, options) {
    const strided = options.strides.some((step) => step > 1);
    const apart = options.dilations.some((dilation) => dilation > 1);
    if (!apart || (x.shape.length === 4 && !strided))
        return { kernel, options };
    return {
        kernel: dilated(ops, kernel, options.dilations),
        options: { ...options, dilations: options.dilations.map(() => 1) },
    };
}
/**
 * A transposed convolution as the plain one that it is: zeros between the cells of its input, the kernel turned round.
 * TensorFlow.js knows none in three dimensions.
 */
function forward(ops, x, kernel, dense, options) {
    const slides = (0, spatial_ts_1.slideBack)(x.shape, kernel.shape.slice(0, -2), options);
    const apart = options.strides.reduce((spread, stride, i) => {
        const length = spread.shape[i + 1] ?? 1;
        if (stride === 1)
            return spread;
        const padded = ops.pad(ops.expandDims(spread, i + 2), [...spread.shape, 1].map((_, axis) => [0, axis === i + 2 ? stride - 1 : 0]), 'constant', 0);
        const joined = spread.shape.with(i + 1, length * stride);
        return ops.slice(ops.reshape(padded, joined), joined.map(() => 0), joined.with(i + 1, (length - 1) * stride + 1));
    }, x);
    const padding = slides.map(({ size, out, stride, kernel: cells, dilation, before }) => [
        (cells - 1) * dilation - before,
        size - (out - 1) * stride - 1 + before,
    ]);
    const turned = ops.flip(ops.transpose(dense, [0, 1, 2, 4, 3]), [0, 1, 2]);
    const ones = options.strides.map(() => 1);
    return [apart, turned, { strides: ones, dilations: ones, padding, groups: 1 }];
}
/** The kernel with zeros between its cells. */
function dilated(ops, kernel, dilations) {
    return dilations.reduce((wide, dilation, axis) => {
        const size = wide.shape[axis] ?? 1;
        if (dilation === 1 || size === 1)
            return wide;
        const apart = ops.expandDims(wide, axis + 1);
        const padded = ops.pad(apart, apart.shape.map((_, i) => [0, i === axis + 1 ? dilation - 1 : 0]), 'constant', 0);
        const shape = wide.shape.with(axis, size * dilation);
        const joined = ops.reshape(padded, shape);
        return ops.slice(joined, shape.map(() => 0), shape.with(axis, (size - 1) * dilation + 1));
    }, kernel);
}


/***/ }),

/***/ 73681:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Operand = void 0;
exports.createRecording = createRecording;
exports.operandsIn = operandsIn;
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const steps_ts_1 = __webpack_require__(74955);
const cost_ts_1 = __webpack_require__(49893);
class Operand {
    call;
    output;
    constructor(
    /** Place of the call in its trace. */
    call, output) {
        this.call = call;
        this.output = output;
    }
}
exports.Operand = Operand;
/** A value of a recording: a shape, a dtype, and where it comes from. */
class RecordedValue {
    shape;
    dtype;
    operand;
    constructor(shape, dtype, operand) {
        this.shape = shape;
        this.dtype = dtype;
        this.operand = operand;
    }
}
/** What is not recorded: it says nothing of what is computed. */
const SILENT = new Set([
    'id',
    'read',
    'scope',
    'keep',
    'release',
    'scan',
    'peek',
    'multiplyAdds',
    'nanoseconds',
]);
/** Operations recorded with shapes and dtypes, nothing computed: values have no elements, and nobody can peek at them. */
function createRecording() {
    const shapes = (0, cost_ts_1.costOps)();
    const calls = [];
    /** Where calls are put down now: within a loop, its body. */
    let into = calls;
    let made = 0;
    const operandOf = (value) => {
        if (value instanceof RecordedValue)
            return value.operand;
        throw new Error('a value of another executor');
    };
    const add = (op, args, outputs, more = {}) => {
        const place = made++;
        into.push({ place, op, args, outputs, ...more });
        return outputs.map(({ shape, dtype }, output) => new RecordedValue(shape, dtype, new Operand(place, output)));
    };
    const one = (op, args, spec, tensor) => add(op, args, [spec], tensor === undefined ? {} : { tensor })[0] ?? fail();
    const recorded = (op, shaped) => (...args) => {
        check(op, args);
        const result = shaped(...args);
        const many = Array.isArray(result);
        const outputs = many ? result : [result];
        const values = add(op, args.map((arg) => argOf(arg, operandOf)), outputs.map(({ shape, dtype }) => ({ shape, dtype })));
        return many ? values : (values[0] ?? fail());
    };
    const operations = Object.fromEntries(Object.entries(shapes)
        .filter(([name]) => !SILENT.has(name))
        .map(([name, fn]) => [name, recorded(name, fn)]));
    const base = {
        ...shapes,
        ...operations,
        id: 'recording',
        constant: (tensor) => one('constant', [], tensor, tensor),
        read: () => Promise.reject(new ops_ts_1.UnsupportedOperation('a recording computes nothing')),
        scan: (body, initial, sequences, options) => {
            (0, steps_ts_1.stepCount)(sequences);
            const around = into;
            const inside = [];
            into = inside;
            try {
                const rows = sequences.map(({ shape, dtype }) => ({ shape: shape.slice(1), dtype }));
                const given = add('step', [], [...rows, ...initial.map(({ shape, dtype }) => ({ shape, dtype }))]);
                // As many as the initial state, in its forms.
                const { state, output } = body(given.slice(0, rows.length), given.slice(rows.length));
                const results = [...state, output].map(operandOf);
                into = around;
                keepsForm(initial, state);
                const { within, before } = parted(inside);
                around.push(...before);
                const zeros = base.full(output.shape, 0, output.dtype);
                const steps = options.outputs === 'all' ? [(0, steps_ts_1.stepCount)(sequences)] : [];
                const values = add('scan', [sequences.map(operandOf), initial.map(operandOf), operandOf(zeros), { ...options }], [
                    ...state.map(({ shape, dtype }) => ({ shape, dtype })),
                    { shape: [...steps, ...output.shape], dtype: output.dtype },
                ], { body: { calls: within, results } });
                const last = values.at(-1) ?? fail();
                return { state: values.slice(0, -1), output: last };
            }
            finally {
                into = around;
            }
        },
    };
    return {
        ops: base,
        calls,
        count: () => made,
        operandOf,
        input: (name, spec) => one('input', [name], spec),
        variable: (name, spec) => one('variable', [name], spec),
    };
}
/** A loop goes round with what it began with. */
function keepsForm(initial, state) {
    const form = (values) => values.map(({ shape, dtype }) => `${dtype}[${shape.join(', ')}]`).join(', ');
    if (form(initial) === form(state))
        return;
    throw new ops_ts_1.UnsupportedOperation(`a loop that begins with ${form(initial)} and goes on with ${form(state)}`);
}
/** The calls of a loop that change from step to step, and those that do not, which can be made before it. */
function parted(calls) {
    const changing = new Set();
    for (const call of calls) {
        if (call.op === 'step' || operandsOf(call).some(({ call: place }) => changing.has(place)))
            changing.add(call.place);
    }
    const [within, before] = [true, false].map((is) => calls.filter(({ place }) => changing.has(place) === is));
    return { within: within ?? [], before: before ?? [] };
}
/** What a call reads, its body included: what that makes by itself is among it. */
function operandsOf({ args, body }) {
    return [
        ...args.flatMap(operandsIn),
        ...(body === undefined ? [] : [...body.calls.flatMap(operandsOf), ...body.results]),
    ];
}
/** The operands in an argument, or in what is made of one. */
function operandsIn(arg) {
    if (arg instanceof Operand)
        return [arg];
    return arg === null || typeof arg !== 'object' ? [] : Object.values(arg).flatMap(operandsIn);
}
function fail() {
    throw new Error('an operation without outputs');
}
function argOf(arg, operandOf) {
    if (arg === undefined)
        return null;
    if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean' || arg === null)
        return arg;
    if (arg instanceof RecordedValue)
        return arg.operand;
    if (Array.isArray(arg))
        return arg.map((item) => argOf(item, operandOf));
    if (typeof arg !== 'object')
        throw new TypeError(`an argument that is a ${typeof arg}`);
    return Object.fromEntries(Object.entries(arg).map(([key, item]) => [key, argOf(item, operandOf)]));
}
/** What shapes alone do not refuse: a program that is tried with sizes which do not go together must say so. */
function check(op, args) {
    const [x, second, third] = args;
    if (op === 'reshape') {
        const shape = second;
        const [from, to] = [(0, tensor_ts_1.elementCount)(x.shape), (0, tensor_ts_1.elementCount)(shape.filter((dim) => dim !== -1))];
        const fits = shape.includes(-1) ? Number.isInteger(from / to) : from === to;
        if (!fits)
            throw new RangeError(`[${x.shape.join(', ')}] does not reshape to [${shape.join(', ')}]`);
    }
    else if (op === 'concatenate') {
        const [first, ...rest] = x;
        const rank = first?.shape.length ?? 0;
        const axis = (second + rank) % rank;
        for (const { shape } of rest) {
            if (shape.some((dim, i) => i !== axis && dim !== first?.shape[i]))
                throw new RangeError('sizes do not go together');
        }
    }
    else if (op === 'matmul') {
        const [a, b] = [x, second];
        if (a.shape.at(-1) !== b.shape.at(-2)) {
            throw new RangeError(`product of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`);
        }
    }
    else if (op === 'broadcastTo') {
        const [{ shape }, to] = [x, second];
        const fits = shape.every((dim, i) => dim === 1 || dim === to[i - shape.length + to.length]);
        if (!fits)
            throw new RangeError(`shape [${shape.join(', ')}] does not broadcast to [${to.join(', ')}]`);
    }
    else if (op === 'slice') {
        const [from, size] = [second, third];
        const inside = x.shape.every((dim, i) => {
            const [start, length] = [from[i] ?? -1, size[i] ?? -1];
            return start >= 0 && length >= 0 && start + length <= dim;
        });
        if (!inside)
            throw new RangeError('a slice that reaches beyond its tensor');
    }
}


/***/ }),

/***/ 65067:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SizeError = void 0;
exports.unified = unified;
const node_util_1 = __webpack_require__(57975);
const ops_ts_1 = __webpack_require__(84872);
const record_ts_1 = __webpack_require__(73681);
/** A program cannot be said for all sizes; `place` is the call that it fails at. */
class SizeError extends ops_ts_1.UnsupportedOperation {
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
exports.SizeError = SizeError;
/**
 * One program for all sizes out of recordings of it at several: calls go together by their places, and a number that
 * is not the same in all of them must be a size, a sum, a difference, a product or a quotient of sizes of values before it.
 * Sizes at recording are primes, of which no two sets go together by accident.
 * @throws SizeError where the recordings differ in any other way
 */
function unified(recordings) {
    return together(recordings, createSizes());
}
function together(recordings, sizes) {
    const [first = [], ...rest] = recordings;
    const shorter = Math.min(...recordings.map((calls) => calls.length));
    const made = [];
    for (const [at, call] of first.entries()) {
        const { place } = call;
        const others = rest.map((calls) => calls[at]);
        const alike = at < shorter && others.every((other) => other?.op === call.op && other.place === place);
        if (!alike)
            throw parted(place);
        const calls = [call, ...others.filter((other) => other !== undefined)];
        if (calls.some(({ tensor }) => !(0, node_util_1.isDeepStrictEqual)(tensor, call.tensor))) {
            throw new SizeError('a table of numbers follows from the sizes of its inputs', place);
        }
        const args = call.args.map((_, i) => sizes.arg(calls.map(({ args: of }) => of[i] ?? null), place));
        const body = bodyOf(calls, sizes);
        const outputs = call.outputs.map((output, i) => {
            const shapes = calls.map(({ outputs: of }) => of[i]?.shape ?? []);
            const same = calls.every(({ outputs: of }) => of.length === call.outputs.length);
            if (!same || shapes.some((shape) => shape.length !== output.shape.length)) {
                throw new SizeError('how many dimensions or values it has follows from the sizes of its inputs', place);
            }
            const shape = output.shape.map((dim, axis) => {
                const sample = shapes.map((of) => of[axis] ?? 0);
                if (isConstant(sample))
                    return dim;
                sizes.learn(sample, { kind: 'dim', of: new record_ts_1.Operand(place, i), axis });
                return -1;
            });
            return { shape, dtype: output.dtype };
        });
        made.push({
            op: call.op,
            args,
            outputs,
            place,
            ...(call.tensor === undefined ? {} : { tensor: call.tensor }),
            ...(body === undefined ? {} : { body }),
        });
    }
    if (recordings.some((calls) => calls.length !== first.length))
        throw parted(first[shorter]?.place ?? first.length);
    return made;
}
/** One step of a loop. Sizes that are first met in it are known nowhere else. */
function bodyOf(calls, sizes) {
    const bodies = calls.flatMap(({ body }) => body ?? []);
    const [first] = bodies;
    if (first === undefined)
        return undefined;
    const made = together(bodies.map(({ calls: inner }) => inner), sizes.within());
    if (!bodies.every(({ results }) => (0, node_util_1.isDeepStrictEqual)(results, first.results)))
        throw parted(calls[0]?.place ?? 0);
    return { calls: made, results: first.results };
}
function isConstant([first, ...rest]) {
    return rest.every((number) => Object.is(number, first));
}
/** Into how many parts a product is tried to be taken: heads and groups of channels. */
const MOST_PARTS = 64;
function createSizes(before = []) {
    const samples = [...before];
    const known = new Map(samples.map(({ sample, term }) => [sample.join(), term]));
    const solved = (sample, place) => {
        const [first = 0] = sample;
        if (isConstant(sample))
            return first;
        const term = sample.every(Number.isSafeInteger)
            ? (exact(sample) ?? scaled(sample) ?? paired(sample) ?? shared(sample))
            : undefined;
        if (term !== undefined)
            return term;
        throw new SizeError(`${sample.join(', ')} at three sizes of its inputs is no arithmetic that is known here`, place);
    };
    const exact = (sample) => known.get(sample.join());
    /** A multiple, a part, or a neighbour of a size, or a number less a size. */
    const scaled = (sample) => {
        for (const { sample: size, term } of samples) {
            const ratios = sample.map((number, i) => number / (size[i] ?? NaN));
            const [ratio = NaN] = ratios;
            if (isConstant(ratios) && Number.isInteger(ratio))
                return { kind: 'product', left: term, right: ratio };
            const parts = sample.map((number, i) => (size[i] ?? NaN) / number);
            const [part = NaN] = parts;
            if (isConstant(parts) && Number.isInteger(part))
                return { kind: 'quotient', left: term, right: part };
            const above = sample.map((number, i) => number - (size[i] ?? NaN));
            if (isConstant(above))
                return { kind: 'sum', left: term, right: above[0] ?? 0 };
            const together = sample.map((number, i) => number + (size[i] ?? NaN));
            if (isConstant(together))
                return { kind: 'difference', left: together[0] ?? 0, right: term };
        }
        return undefined;
    };
    /** What two sizes make, taken once more for three. */
    const paired = (sample, depth = 1) => {
        for (const { sample: size, term } of samples) {
            const rest = sample.map((number, i) => number / (size[i] ?? NaN));
            const difference = sample.map((number, i) => number - (size[i] ?? NaN));
            const left = rest.every(Number.isInteger) ? (exact(rest) ?? scaled(rest)) : undefined;
            if (left !== undefined)
                return multiplied(term, left);
            const more = exact(difference) ?? scaled(difference);
            if (more !== undefined)
                return { kind: 'sum', left: term, right: more };
            if (depth > 0 && rest.every(Number.isInteger)) {
                const deeper = paired(rest, depth - 1);
                if (deeper !== undefined)
                    return multiplied(term, deeper);
            }
        }
        return undefined;
    };
    /** A part of a product, neither of whose factors need be divisible by it. */
    const shared = (sample) => {
        for (let part = 2; part <= MOST_PARTS; part += 1) {
            for (const { sample: size, term } of samples) {
                const right = exact(sample.map((number, i) => (number * part) / (size[i] ?? NaN)));
                if (right !== undefined)
                    return { kind: 'quotient', left: { kind: 'product', left: term, right }, right: part };
            }
        }
        return undefined;
    };
    const arg = (of, place) => {
        const [first = null] = of;
        if (typeof first === 'number') {
            if (!of.every((item) => typeof item === 'number'))
                throw parted(place);
            return solved(of, place);
        }
        if (first instanceof record_ts_1.Operand) {
            if (!of.every((item) => (0, node_util_1.isDeepStrictEqual)(item, first)))
                throw parted(place);
            return first;
        }
        if (first === null || typeof first !== 'object') {
            if (!of.every((item) => item === first))
                throw parted(place);
            return first;
        }
        const keys = Object.keys(first);
        const nests = of.map((item) => (item !== null && typeof item === 'object' ? item : {}));
        if (nests.some((nest) => !(0, node_util_1.isDeepStrictEqual)(Object.keys(nest), keys)))
            throw parted(place);
        const items = keys.map((key) => arg(nests.map((nest) => nest[key] ?? null), place));
        if (Array.isArray(first))
            return items;
        return Object.fromEntries(keys.map((key, i) => [key, items[i] ?? null]));
    };
    return {
        learn: (sample, term) => {
            const key = sample.join();
            if (known.has(key))
                return;
            known.set(key, term);
            samples.push({ sample, term });
        },
        within: () => createSizes(samples),
        arg,
    };
}
/** A part of one factor need not be whole where that of the product is: products come first. */
function multiplied(term, by) {
    if (by.kind === 'quotient') {
        return { kind: 'quotient', left: { kind: 'product', left: term, right: by.left }, right: by.right };
    }
    return { kind: 'product', left: term, right: by };
}
function parted(place) {
    return new SizeError('what it computes follows from the sizes of its inputs', place);
}


/***/ }),

/***/ 38871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.heldTensors = heldTensors;
exports.recast = recast;
const bytes_ts_1 = __webpack_require__(98214);
const tensor_ts_1 = __webpack_require__(76172);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const freeze_ts_1 = __webpack_require__(35931);
const program_ts_1 = __webpack_require__(76466);
const unfreeze_ts_1 = __webpack_require__(82872);
/** All tensors of a frozen program, variables and constants, each once. */
function heldTensors({ program, entries }, weights) {
    const held = new Map();
    for (const step of (0, freeze_ts_1.stepsOf)(program.body)) {
        const isVariable = step.op === 'VarHandleOp' || step.op === program_ts_1.STORED;
        const entry = isVariable ? entries.get(step.name) : constantEntry(step, weights);
        if (entry !== undefined)
            held.set(step.name, { path: (0, unfreeze_ts_1.nodeName)(step.name), entry, step, isVariable });
    }
    return [...held.values()];
}
function constantEntry({ name, op, attrs }, weights) {
    const value = attrs.get('value');
    if (op !== 'Const' || value?.kind !== 'tensor')
        return undefined;
    const stored = weights.get(name);
    return stored?.shape.join() === value.value.shape.join() ? stored : (0, entry_ts_1.lazyEntry)(name, value.value);
}
/** An entry whose numbers are those of another, in another type; whoever calls sees to it that they fit. */
function recast(entry, dtype, of) {
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    return {
        name: entry.name,
        dtype,
        shape: entry.shape,
        byteLength: (0, tensor_ts_1.elementCount)(entry.shape) * width,
        *chunks() {
            for (const chunk of entry.chunks()) {
                const count = chunk.byteLength / (0, dtype_ts_1.byteWidth)(entry.dtype);
                const data = (0, bytes_ts_1.fromBytes)(entry.dtype, chunk.slice(), count, entry.name);
                yield (0, bytes_ts_1.toBytes)(dtype, of({ dtype: entry.dtype, shape: [count], data }).data);
            }
        },
    };
}


/***/ }),

/***/ 91330:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSameProgram = isSameProgram;
const node_util_1 = __webpack_require__(57975);
/** Whether two signatures compute the same by the same steps on the same variables. */
function isSameProgram(one, other) {
    return ((0, node_util_1.isDeepStrictEqual)(one.signature, other.signature) &&
        (0, node_util_1.isDeepStrictEqual)(new Map(one.variables), new Map(other.variables)) &&
        isSameBody(one.body, other.body));
}
function isSameBody(one, other) {
    return (one.arity === other.arity &&
        (0, node_util_1.isDeepStrictEqual)(one.results, other.results) &&
        one.steps.length === other.steps.length &&
        one.steps.every((step, place) => {
            const twin = other.steps[place];
            return twin !== undefined && isSameStep(step, twin);
        }));
}
/** Names say only which call a step is of, but for variables and tables, which they are. */
function isSameStep(one, other) {
    return (one.op === other.op &&
        (one.inputs.length > 0 || one.op === 'Const' || one.name === other.name) &&
        (0, node_util_1.isDeepStrictEqual)(one.inputs, other.inputs) &&
        // Functions that both call give both the very same attributes.
        (one.attrs === other.attrs || (0, node_util_1.isDeepStrictEqual)(one.attrs, other.attrs)) &&
        one.bodies.size === other.bodies.size &&
        [...one.bodies].every(([attribute, body]) => {
            const twin = other.bodies.get(attribute);
            return twin !== undefined && (body === twin || isSameBody(body, twin));
        }));
}


/***/ }),

/***/ 82872:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unfreeze = unfreeze;
exports.nodeName = nodeName;
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
const output_names_ts_1 = __webpack_require__(25786);
const program_ts_1 = __webpack_require__(76466);
/** Ops of tables, and what fills them. */
const TABLES = {
    HashTable: 'InitializeTable',
    HashTableV2: 'InitializeTableV2',
    MutableHashTableV2: 'LookupTableImportV2',
};
/**
 * Programs as one graph with a signature for each, the inverse of `freeze`: steps become nodes of their own names, bodies
 * functions, stored tensors variables under the names of their nodes. What several signatures have in common stands once.
 * @throws ArtifactError `not-expressible` for an op in a function whose outputs' names are not known, and tables in one
 */
function unfreeze(programs, setting) {
    const nodes = new Map();
    const functions = new Map();
    const variables = new Map();
    const signatures = new Map();
    const inFunctions = new Set();
    const fills = [];
    const assets = new Map();
    const made = new Map([...programs.values()].flatMap(({ functions: own }) => [...(own ?? [])].map(numbered)));
    const isTaken = (name) => nodes.has(name) || inFunctions.has(name);
    const put = (node) => {
        const known = nodes.get(node.name);
        if (known !== undefined && isSame(known, node))
            return node.name;
        const name = (0, nodes_ts_1.freeName)(node.name, isTaken);
        nodes.set(name, { ...node, name });
        return name;
    };
    /** A step of the main graph as nodes; gives the reference to its first output. */
    const place = (step, inputs) => {
        const stored = setting.variable(step);
        if (stored !== null && step.op !== 'VarHandleOp') {
            const handle = put(handleNode(nodeName(step.name), stored));
            variables.set(handle, handle);
            return put((0, nodes_ts_1.makeNode)(`${handle}/Read/ReadVariableOp`, 'ReadVariableOp', [handle], { dtype: (0, nodes_ts_1.dtypeAttr)(stored.dtype) }));
        }
        if (step.op === 'VarHandleOp') {
            const handle = put(stored === null ? plainNode(step, []) : handleNode(nodeName(step.name), stored));
            variables.set(handle, handle);
            return handle;
        }
        const filling = TABLES[step.op];
        if (filling === undefined || inputs.length < 2)
            return put(plainNode(step, inputs));
        const table = put({ ...plainNode(step, []), attrs: named(attrsOf(step), nodeName(step.name)) });
        if (step.file !== undefined && setting.keepsFiles === true) {
            fills.push(put(fromFile(step, step.file, table)));
            return table;
        }
        const types = fillTypes(step.attrs, filling);
        fills.push(put({ name: `${table}/fill`, op: filling, inputs: [table, ...inputs], attrs: types }));
        return table;
    };
    const fromFile = ({ op }, { path, attrs }, table) => {
        const name = `${table}/file`;
        // Met again from another signature, the table has its file.
        if (!nodes.has(name))
            put((0, nodes_ts_1.constantNode)(name, { dtype: 'string', shape: [], data: [new TextEncoder().encode(path)] }));
        assets.set(`${name}:0`, path);
        const filling = op === 'HashTable' ? 'InitializeTableFromTextFile' : 'InitializeTableFromTextFileV2';
        return { name: `${table}/fill`, op: filling, inputs: [table, name], attrs: ownAttrs(attrs) };
    };
    const plainNode = (step, inputs) => {
        const attrs = new Map(attrsOf(step));
        for (const [key, body] of step.bodies) {
            const [attribute = '', index] = key.split('/');
            const called = { kind: 'function', name: functionOf(step, key, body), attrs: new Map() };
            const before = attrs.get(attribute);
            if (index === undefined)
                attrs.set(attribute, called);
            else if (before?.kind === 'list')
                attrs.set(attribute, { ...before, items: before.items.with(Number(index), called) });
        }
        const shapes = setting.noted?.(step);
        if (shapes !== undefined)
            attrs.set('_output_shapes', shapes);
        return { name: nodeName(step.name), op: step.op, inputs, attrs };
    };
    const written = new Map();
    const functionOf = (step, key, body) => {
        const known = written.get(body);
        if (known !== undefined)
            return known;
        const before = calledName(step, key);
        const signature = setting.functions.get(before) ?? made.get(before);
        if (signature === undefined)
            throw inexpressible(step, `its function ${before} is not there`);
        const name = (0, nodes_ts_1.freeName)(signature.name, (taken) => functions.has(taken));
        written.set(body, name);
        functions.set(name, { ...signature, name, nodes: [], returns: new Map() });
        const refs = [];
        const own = [];
        const refOf = ({ step: from, output }) => {
            if (from === program_ts_1.ARGUMENT)
                return signature.inputs[output]?.name ?? '';
            const origin = body.steps[from];
            return `${refs[from]}:${(0, output_names_ts_1.outputPort)(origin?.op ?? '', output, origin?.attrs)}`;
        };
        for (const inner of body.steps) {
            if (TABLES[inner.op] !== undefined || inner.op === program_ts_1.STORED || inner.op === 'VarHandleOp') {
                throw inexpressible(inner, 'a table or a variable within a loop or a branch');
            }
            const node = plainNode(inner, inner.inputs.map(refOf));
            const unique = (0, nodes_ts_1.freeName)(node.name, isTaken);
            inFunctions.add(unique);
            own.push({ ...node, name: unique });
            refs.push(unique);
        }
        const returns = new Map(signature.outputs.map((output, i) => [output.name, refOf(body.results[i] ?? NOTHING)]));
        functions.set(name, { ...signature, name, nodes: own, returns });
        return name;
    };
    for (const [name, program] of programs) {
        const inputs = program.signature.inputs.map(({ name: input, dtype, shape }) => {
            const attrs = { dtype: (0, nodes_ts_1.dtypeAttr)(dtype), shape: (0, nodes_ts_1.shapeAttr)(shape) };
            return put((0, nodes_ts_1.makeNode)((0, nodes_ts_1.freeName)(nodeName(`${name}_${input}`), isTaken), 'Placeholder', [], attrs));
        });
        const refs = [];
        const refOf = ({ step, output }) => {
            const base = step === program_ts_1.ARGUMENT ? (inputs[output] ?? '') : (refs[step] ?? '');
            return step === program_ts_1.ARGUMENT || output === 0 ? base : `${base}:${output}`;
        };
        const inFiles = setting.keepsFiles === true ? onlyInFiles(program.body) : new Set();
        for (const [at, step] of program.body.steps.entries()) {
            refs.push(inFiles.has(at) ? '' : place(step, step.inputs.map(refOf)));
        }
        const outputs = program.signature.outputs.map((spec, i) => {
            const slot = program.body.results[i] ?? NOTHING;
            // An input cannot be fed and fetched at once everywhere.
            const ref = slot.step === program_ts_1.ARGUMENT
                ? put((0, nodes_ts_1.makeNode)(nodeName(`${name}_${spec.name}`), 'Identity', [refOf(slot)], { T: (0, nodes_ts_1.dtypeAttr)(spec.dtype) }))
                : refOf(slot);
            return [spec.name, { ref: withOutput(ref), dtype: spec.dtype, shape: spec.shape }];
        });
        signatures.set(name, {
            inputs: new Map(program.signature.inputs.map(({ name: input, dtype, shape }, i) => [
                input,
                { ref: withOutput(inputs[i] ?? ''), dtype, shape },
            ])),
            outputs: new Map(outputs),
        });
    }
    const initializer = fills.length === 0
        ? undefined
        : put((0, nodes_ts_1.makeNode)((0, nodes_ts_1.freeName)('init', isTaken), 'NoOp', [...new Set(fills)].map((fill) => `^${fill}`)));
    return {
        kind: 'graph',
        nodes: [...nodes.values()],
        functions,
        signatures,
        variables,
        ...(initializer === undefined ? {} : { initializer }),
        ...(assets.size === 0 ? {} : { assets }),
    };
}
/** Steps that only tables read, which have them from files. */
function onlyInFiles({ steps, results }) {
    const others = steps.filter(({ file }) => file === undefined);
    const read = new Set([...others.flatMap(({ inputs }) => inputs), ...results].map(({ step }) => step));
    const filling = steps.flatMap(({ file, inputs }) => (file === undefined ? [] : inputs.map(({ step }) => step)));
    return new Set(filling.filter((step) => !read.has(step)));
}
const NOTHING = { step: program_ts_1.ARGUMENT, output: 0 };
/**
 * A name that TensorFlow takes for a node (tensorflow/core/graph/graph_constructor.cc, `IsValidNodeName`). Steps of that
 * name keep theirs.
 */
function nodeName(name) {
    const safe = name.replaceAll(/[^A-Za-z0-9_.\\/>-]/g, '_');
    return /^[A-Za-z0-9.]/.test(safe) ? safe : `node${safe}`;
}
/** A function that freezing made: its arguments are called after nodes, and names of arguments have no slashes. */
function numbered([name, fn]) {
    const plain = (argument, i) => {
        return { ...argument, name: `${argument.name.replaceAll(/[^A-Za-z0-9_]/g, '_')}_${i}` };
    };
    return [name, { ...fn, inputs: fn.inputs.map(plain), outputs: fn.outputs.map(plain) }];
}
/** The same node met again from another signature: what it reads has been placed, and compared, before. */
function isSame(one, other) {
    if (one.op !== other.op || one.inputs.join() !== other.inputs.join() || one.attrs.size !== other.attrs.size)
        return false;
    if (one.op === 'Placeholder')
        return false;
    return [...one.attrs].every(([key, attr]) => {
        const against = other.attrs.get(key);
        return attr === against || (attr.kind !== 'tensor' && attr.kind !== 'function' && equalAttrs(attr, against));
    });
}
function equalAttrs(one, other) {
    const plain = (attr) => JSON.stringify(attr, (_key, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
    return plain(one) === plain(other);
}
function attrsOf({ attrs }) {
    return ownAttrs(attrs);
}
/** Attributes without those that TensorFlow keeps for itself: places, colocation, shapes that were inferred. */
function ownAttrs(attrs) {
    return new Map([...attrs].filter(([name]) => !name.startsWith('_')));
}
function calledName({ attrs }, key) {
    const [attribute = '', index] = key.split('/');
    const attr = attrs.get(attribute);
    const called = attr?.kind === 'list' ? attr.items[Number(index)] : attr;
    return called?.kind === 'function' ? called.name : '';
}
function handleNode(name, { dtype, shape }) {
    return (0, nodes_ts_1.makeNode)(name, 'VarHandleOp', [], {
        container: (0, nodes_ts_1.textAttr)(''),
        shared_name: (0, nodes_ts_1.textAttr)(name),
        dtype: (0, nodes_ts_1.dtypeAttr)(dtype),
        shape: (0, nodes_ts_1.shapeAttr)(shape),
    });
}
/** A table is found by its name: two that were local to calls of one function must not be one. */
function named(attrs, name) {
    return new Map([...attrs, ['shared_name', (0, nodes_ts_1.textAttr)(name)]]);
}
function fillTypes(attrs, op) {
    const [key, value] = op === 'LookupTableImportV2' ? ['Tin', 'Tout'] : ['Tkey', 'Tval'];
    const types = new Map();
    const [keys, values] = [attrs.get('key_dtype'), attrs.get('value_dtype')];
    if (keys !== undefined)
        types.set(key, keys);
    if (values !== undefined)
        types.set(value, values);
    return types;
}
function withOutput(ref) {
    return ref.includes(':') ? ref : `${ref}:0`;
}
function inexpressible({ name, op }, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `node ${name} (${op}): ${what}: it is not written by this version`, {
        layer: name,
    });
}


/***/ }),

/***/ 20921:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layOut = layOut;
exports.sharedNames = sharedNames;
const errors_ts_1 = __webpack_require__(17050);
const legacy_order_ts_1 = __webpack_require__(8454);
const names_ts_1 = __webpack_require__(94562);
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
/**
 * The places of all variables of a program in a target format, in the order in which its framework stores them: the
 * inverse of binding. The tree has to be that of the program as it is written, its layers in Keras's order.
 */
function layOut(root, target, options) {
    switch (target) {
        case 'keras':
        case 'keras-weights-h5':
            return byObject(root, options);
        case 'keras-h5':
            return byLayer(root, 'model_weights/', options);
        case 'keras-legacy-weights-h5':
            return byLayer(root, '', options);
        case 'tfjs-layers':
            return byManifest(root, options);
        case 'tf-checkpoint':
        case 'saved-model':
        case 'tfjs-graph':
        case 'frozen-graph':
        case 'onnx':
            throw new errors_ts_1.ArtifactError('not-expressible', `${target} keeps variables of graphs, not of layers`);
    }
}
function byObject(root, { generation, strays = [] }) {
    const sites = (0, object_paths_ts_1.objectSites)(root, generation);
    const known = sites.flatMap(({ owner, variables }) => [...variables].map(([slot, name]) => ({ path: slot.path, name, owner: owner.layer.name })));
    const groups = new Map(sites.map(({ owner, group }) => [owner.path, { group, name: owner.layer.name }]));
    const counts = new Map();
    const placed = strays.map(({ path, layerPath, name }) => {
        const site = groups.get(layerPath) ?? { group: '', name: layerPath };
        return { path, name: join(site.group, objectName(site.group, name, counts)), owner: site.name };
    });
    return [...known, ...placed];
}
/** Variables of unknown layers keep their number where they have one, and get one by their order where not. */
function objectName(group, name, counts) {
    if (/(?:^|\/)vars\/\d+$/.test(name))
        return name;
    const folder = [...name.split('/').slice(0, -1), 'vars'].join('/');
    const key = join(group, folder);
    const number = counts.get(key) ?? 0;
    counts.set(key, number + 1);
    return `${folder}/${number}`;
}
function byLayer(root, prefix, { generation, strays = [] }) {
    const names = (0, names_ts_1.flatNames)(root, generation);
    const suffix = generation === 'keras2' ? ':0' : '';
    return root.parts.flatMap(({ owner: top }) => {
        const layer = top.layer.name;
        const used = new Set();
        const known = (0, legacy_order_ts_1.legacyOrder)(top, generation).map((slot) => ({
            path: slot.path,
            flat: names.get(slot) ?? slot.path,
            owner: slot.owner.layer.name,
        }));
        const placed = likelyOrder(strays)
            .filter(({ layerPath }) => layerPath === top.path || layerPath.startsWith(`${top.path}/`))
            .map((stray) => ({ path: stray.path, flat: strayName(top, stray), owner: ownerName(stray) }));
        return [...known, ...placed].map(({ path, flat, owner }) => ({
            path,
            name: `${prefix}${layer}/${unused(flat, used)}${suffix}`,
            layer,
            owner,
        }));
    });
}
/** A layer's own variables come before those of the layers inside it, trained ones before state: a good guess. */
function likelyOrder(strays) {
    const isOwn = ({ name }) => /^(?:vars\/)?[^/]+$/.test(name);
    const own = [...strays.filter(isOwn), ...strays.filter((stray) => !isOwn(stray))];
    return [...own.filter(({ floating }) => floating), ...own.filter(({ floating }) => !floating)];
}
function byManifest(root, { strays = [] }) {
    const names = (0, names_ts_1.flatNames)(root, 'tfjs');
    const known = manifestOrder(root).map((slot) => ({
        path: slot.path,
        name: names.get(slot) ?? slot.path,
        owner: slot.owner.layer.name,
    }));
    const placed = strays.map((stray) => ({ path: stray.path, name: strayName(root, stray), owner: ownerName(stray) }));
    return [...known, ...placed];
}
/** TF.js saves the trainable weights of the whole model first (tfjs-layers `training.ts`, `getNamedWeights`). */
function manifestOrder(root) {
    const slots = (0, owners_ts_1.slotsBelow)(root).filter((slot) => slot.spec.bookkeeping !== true);
    return [...slots.filter((slot) => slot.trainable), ...slots.filter((slot) => !slot.trainable)];
}
/** Names that two variables of a TF.js model would share: TF.js does not load it. */
function sharedNames(placings) {
    const seen = new Set();
    return placings.map(({ name }) => name).filter((name) => seen.has(name) || seen.add(name) === undefined);
}
/** An unknown layer's variable under the layer's own name, wherever it stands. */
function strayName(top, stray) {
    const owner = (0, owners_ts_1.ownersBelow)(top).find(({ path }) => path === stray.layerPath);
    return join(owner?.layer.name ?? '', stray.name);
}
function ownerName({ layerPath }) {
    return layerPath.split('/').at(-1) ?? layerPath;
}
/** Keras's loaders go by order: a name only has to be one. */
function unused(name, used) {
    let candidate = name;
    for (let i = 1; used.has(candidate); i++)
        candidate = `${name}_${i}`;
    used.add(candidate);
    return candidate;
}
function join(group, name) {
    return group === '' ? name : `${group}/${name}`;
}


/***/ }),

/***/ 75719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withOperations = withOperations;
exports.withFunctions = withFunctions;
const synonyms_ts_1 = __webpack_require__(54410);
const names_ts_1 = __webpack_require__(72304);
const json_ts_1 = __webpack_require__(92346);
const slices_ts_1 = __webpack_require__(77871);
const writer_ts_1 = __webpack_require__(75155);
/** Arguments of an operation's call, in order; everything else stands in its config. */
const CALLED = ['condition', 'x', 'x1', 'x2', 'xs', 'indices'];
const REDUCED = { axis: null, keepdims: false };
/**
 * What Keras 3.15 records of an operation that was given nothing else (the constructors in `keras/src/ops/*.py`), but where
 * TensorFlow's function has another default, which it is then.
 */
const RECORDED = {
    ...Object.fromEntries(['Sum', 'Mean', 'Any', 'All', 'Var', 'Std', 'Logsumexp'].map((name) => [name, REDUCED])),
    Max: { ...REDUCED, initial: null },
    Min: { ...REDUCED, initial: null },
    Prod: { ...REDUCED, dtype: null },
    Elu: { alpha: 1 },
    Gelu: { approximate: false },
    LeakyRelu: { negative_slope: 0.2 },
    Softmax: { axis: -1 },
    Transpose: { axes: null },
    Squeeze: { axis: null },
    Stack: { axis: 0 },
    ZerosLike: { dtype: null },
    OnesLike: { dtype: null },
    OneHot: { axis: -1, dtype: 'float32', sparse: false },
    Take: { axis: 0 },
    Normalize: { axis: null, order: 2, epsilon: 1e-6 },
};
/** The model with the functions of TensorFlow that Keras 2 has recorded as the operations of Keras 3 that do the same. */
function withOperations(root) {
    return rewritten(root, (node) => (0, slices_ts_1.toGetItem)(node) ?? toOperation(node));
}
/** The model with operations of Keras 3 as the functions of TensorFlow that Keras 2 would record for the same. */
function withFunctions(root) {
    return rewritten(root, (node) => (0, slices_ts_1.toSlicing)(node) ?? toFunction(node));
}
function rewritten(layer, change) {
    const { children, graph } = layer;
    if (graph === null && children.length === 0)
        return layer;
    return {
        ...layer,
        children: children.map((child) => ({ ...child, layer: rewritten(child.layer, change) })),
        graph: graph === null ? null : graphRewritten(graph, change),
    };
}
function graphRewritten(graph, change) {
    const counts = new Map();
    for (const { layer } of graph.calls)
        counts.set(layer, (counts.get(layer) ?? 0) + 1);
    const changed = new Map();
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    for (const call of graph.calls) {
        const layer = byName.get(call.layer);
        // Each call of a function is recorded as a layer of its own.
        const node = layer === undefined || counts.get(call.layer) !== 1 ? null : change({ layer, call });
        if (node !== null)
            changed.set(call.layer, node);
    }
    return {
        ...graph,
        layers: graph.layers.map((layer) => changed.get(layer.name)?.layer ?? rewritten(layer, change)),
        calls: graph.calls.map((call) => changed.get(call.layer)?.call ?? call),
    };
}
function toOperation({ layer, call }) {
    const { function: name } = layer.config;
    if (layer.className !== 'TFOpLambda' || layer.origin !== null || typeof name !== 'string')
        return null;
    // At inference the same as a copy; what trains is told of it.
    const isStop = name === 'stop_gradient';
    const synonym = (0, synonyms_ts_1.synonymOf)(name);
    if (synonym === undefined)
        return null;
    const args = argumentsOf(synonym, call);
    if (args === null)
        return null;
    const operation = isStop ? 'StopGradient' : synonym.operation;
    const taken = CALLED.filter((key) => args.has(key));
    const config = { ...(0, json_ts_1.own)(RECORDED, operation) };
    for (const [key, argument] of args) {
        if (CALLED.includes(key))
            continue;
        if (argument.kind !== 'value')
            return null;
        config[key] = plainValue(operation, key, argument.value);
    }
    const isWhole = synonym.names.every(([, key]) => key === '-' || args.has(key) || Object.hasOwn(config, key));
    if (!isWhole || !taken.every((key) => isOperand(args.get(key))))
        return null;
    return {
        layer: { ...layer, className: names_ts_1.OPERATION_PREFIX + operation, config, buildConfig: null },
        call: { layer: call.layer, args: taken.flatMap((key) => args.get(key) ?? []), kwargs: {} },
    };
}
/** The arguments of a recorded function under the names that the operation has for them; null where one has none. */
function argumentsOf(synonym, { args, kwargs }) {
    const values = Object.entries(kwargs).map(([key, argument]) => [
        key,
        argument.kind === 'value' ? argument.value : argument,
    ]);
    if ((0, synonyms_ts_1.unsaid)(synonym, Object.fromEntries(values)) !== undefined)
        return null;
    if (args.length > synonym.names.length)
        return null;
    const found = new Map();
    synonym.names.forEach(([tensorflow, keras], i) => {
        const given = args[i] ?? kwargs[tensorflow];
        if (given !== undefined && keras !== '-')
            found.set(keras, given);
    });
    return found;
}
function plainValue(operation, key, value) {
    if (key === 'dtype')
        return (0, synonyms_ts_1.dtypeName)(value);
    // A bound of the norm there, and of its square here.
    if (operation === 'Normalize' && key === 'epsilon')
        return typeof value === 'number' ? Math.sqrt(value) : value;
    const [first, ...others] = (0, json_ts_1.isArray)(value) ? value : [];
    return operation === 'Squeeze' && first !== undefined && others.length === 0 ? first : value;
}
/** Tensors, lists of them, and single numbers: an array takes part in Keras 3's promotion of types, and not in TensorFlow's. */
function isOperand(argument) {
    if (argument === undefined || argument.kind === 'dict')
        return false;
    if (argument.kind === 'list')
        return argument.items.every(({ kind }) => kind === 'tensor');
    return argument.kind === 'tensor' || ['number', 'boolean'].includes(typeof argument.value);
}
/** The function that stands for an operation: the one that is written as `tf.` exports it. */
const FUNCTIONS = new Map(Object.entries(synonyms_ts_1.SYNONYMS)
    .map(([name, { operation }]) => [name === 'stop_gradient' ? 'StopGradient' : operation, name])
    .reverse());
function toFunction({ layer, call }) {
    const name = (0, writer_ts_1.isOperation)(layer) ? FUNCTIONS.get((0, writer_ts_1.plainClass)(layer)) : undefined;
    const synonym = name === undefined ? undefined : (0, synonyms_ts_1.synonymOf)(name);
    if (name === undefined || synonym === undefined || Object.keys(call.kwargs).length > 0)
        return null;
    const parameters = synonym.names.filter(([, key]) => CALLED.includes(key));
    const [first, ...others] = call.args;
    if (first === undefined || others.length >= parameters.length)
        return null;
    const kwargs = {};
    for (const [i, argument] of others.entries())
        kwargs[parameters[i + 1]?.[0] ?? ''] = argument;
    for (const [tensorflow, key] of synonym.names) {
        const value = CALLED.includes(key) ? undefined : (0, json_ts_1.own)(layer.config, key);
        if (value !== undefined && value !== null)
            kwargs[tensorflow] = { kind: 'value', value: saidIn(synonym, key, value) };
    }
    const written = {
        layer: { ...layer, className: 'TFOpLambda', config: { trainable: true, dtype: 'float32', function: name } },
        call: { layer: call.layer, args: [first], kwargs },
    };
    const back = toOperation(written);
    return back !== null && isSame(back, { layer, call }) ? written : null;
}
function saidIn({ operation }, key, value) {
    return operation === 'Normalize' && key === 'epsilon' && typeof value === 'number' ? value ** 2 : value;
}
/** Whether the operation that Keras 3 would have for the function is the one that there is. */
function isSame(one, other) {
    const plain = ({ layer, call }) => JSON.parse(JSON.stringify([layer.className, withoutDefaults(layer), call.args]));
    return (0, json_ts_1.sameJson)(plain(one), plain(other));
}
/** What says nothing, and what every layer has. */
function withoutDefaults({ config }) {
    const told = Object.entries(config).filter(([key, value]) => value !== null && key !== 'trainable');
    return Object.fromEntries(told);
}


/***/ }),

/***/ 66140:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras2Writer = keras2Writer;
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const legacy_nodes_ts_1 = __webpack_require__(74255);
const objects_ts_1 = __webpack_require__(10290);
const writer_ts_1 = __webpack_require__(75155);
/** Classes of `tf_keras.layers` 2.21 that canonical programs can name. */
const CLASSES = new Set(`Activation ActivityRegularization Add AdditiveAttention AlphaDropout Attention Average AveragePooling1D
  AveragePooling2D AveragePooling3D BatchNormalization Bidirectional CategoryEncoding CenterCrop Concatenate Conv1D
  Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Cropping1D Cropping2D
  Cropping3D Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout ELU EinsumDense Embedding
  Flatten GRU GRUCell GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D
  GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization HashedCrossing
  Hashing Identity InputLayer IntegerLookup LSTM LSTMCell Lambda LayerNormalization LeakyReLU LocallyConnected1D
  LocallyConnected2D Masking MaxPooling1D MaxPooling2D MaxPooling3D Maximum Minimum MultiHeadAttention Multiply
  Normalization PReLU Permute RNN RandomBrightness RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation
  RandomTranslation RandomWidth RandomZoom ReLU RepeatVector Rescaling Reshape Resizing SeparableConv1D SeparableConv2D
  SimpleRNN SimpleRNNCell SlicingOpLambda Softmax SpatialDropout1D SpatialDropout2D SpatialDropout3D
  StackedRNNCells StringLookup Subtract TFOpLambda TensorFlowOpLayer TextVectorization
  TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D
  ZeroPadding3D`.split(/\s+/));
/** Activations that `tf_keras.activations.get` finds, by canonical name. */
const ACTIVATIONS = {
    ...Object.fromEntries(`linear relu relu6 leaky_relu elu selu gelu tanh sigmoid softmax log_softmax softplus softsign exponential
    mish`
        .split(/\s+/)
        .map((name) => [name, name])),
    silu: 'swish',
    [names_ts_1.LEGACY_HARD_SIGMOID]: 'hard_sigmoid',
};
const ANY = 'any';
/** Keys that only Keras 3 has, with the value at which they say nothing. */
const NEWER = {
    quantization_config: null,
    rms_scaling: false,
    use_gate: false,
    sliding_window: null,
    renorm: false,
    renorm_clipping: null,
    renorm_momentum: ANY,
    synchronized: false,
    optional: false,
    zero_output_for_mask: false,
};
/** Of these, the ones that tf_keras takes although it writes them only when they are set. */
const TAKEN = ['zero_output_for_mask', 'synchronized'];
/** Classes that got `seed` in Keras 3 only; it concerns training. */
const WITHOUT_SEED = /^(?:SimpleRNN|GRU|LSTM|ConvLSTM[123]D|(?:SimpleRNN|GRU|LSTM)Cell|MultiHeadAttention|Attention|AdditiveAttention|Gaussian\w+|AlphaDropout|SpatialDropout[123]D)$/;
/** Other keys that a class of Keras 2 does not take, at their default. */
const UNTAKEN = {
    Resizing: {
        pad_to_aspect_ratio: false,
        fill_mode: 'constant',
        fill_value: 0,
        antialias: false,
        data_format: 'channels_last',
    },
    CenterCrop: { data_format: 'channels_last' },
    ZeroPadding1D: { data_format: 'channels_last' },
};
/** A layer of an op puts it before the name that its config has (`tf_keras/src/engine/base_layer.py`). */
const OP_LAYER = /^tf_op_layer_/;
/** Writes Keras 2's dialect, as tf_keras 2.21 does. */
function keras2Writer(container) {
    return {
        dialect: 'keras2',
        object: (layer, config, place) => {
            const full = container === 'object' || place === 'child';
            return full ? fullObject(layer, config) : { class_name: classNameOf(layer), config };
        },
        config: (layer, children, report) => writeConfig(layer, children, report, container),
        node: (call, scope) => (0, legacy_nodes_ts_1.legacyNode)((0, writer_ts_1.recordedCall)(call, scope, 'keras2'), scope, { tensorKwargs: true, anyFirst: true }),
    };
}
function fullObject(layer, config) {
    const { origin, className } = layer;
    const build = buildObject(layer);
    if (origin !== null) {
        const registered = origin.registeredName ?? origin.className;
        return { module: origin.module, class_name: origin.className, config, registered_name: registered, ...build };
    }
    if (className === 'Functional') {
        const module = 'tf_keras.src.engine.functional';
        return { module, class_name: className, config, registered_name: className, ...build };
    }
    const module = className === 'Sequential' ? 'keras' : 'keras.layers';
    return { module, class_name: classNameOf(layer), config, registered_name: null, ...build };
}
/** Keras 2 builds a layer from one shape. */
function buildObject(layer) {
    const { buildConfig } = layer;
    const shape = buildConfig?.['input_shape'] ?? attentionShapes(layer)?.['query_shape'];
    return shape === undefined || shape === null ? {} : { build_config: { input_shape: shape } };
}
/** Keras 3 keeps the shapes of an attention layer in its build config, Keras 2 in its config. */
function attentionShapes(layer) {
    const shapes = layer.buildConfig?.['shapes_dict'];
    return (0, json_ts_1.isObject)(shapes) ? shapes : undefined;
}
function classNameOf(layer) {
    return layer.origin === null ? (0, writer_ts_1.plainClass)(layer) : (layer.origin.registeredName ?? layer.className);
}
function writeConfig(layer, children, report, container) {
    const { className, name } = layer;
    if (layer.origin !== null)
        return { name, ...writeCustom(layer.config, container), ...children };
    if ((0, classes_ts_1.isModelClass)(className)) {
        return className === 'Sequential' ? { name, ...children } : { name, ...layer.config, ...children };
    }
    if ((0, writer_ts_1.isOperation)(layer))
        report('Keras 2 has no operations of keras.ops');
    else if (!CLASSES.has(className))
        report(`Keras 2 has no layer class ${JSON.stringify(className)}`);
    const config = withoutNewer(layer, report);
    const written = {};
    for (const [key, value] of Object.entries(config)) {
        written[keyOf(className, key)] = writeValue(key, value, report);
    }
    return {
        name: className === 'TensorFlowOpLayer' ? name.replace(OP_LAYER, '') : name,
        ...written,
        ...(className === 'MultiHeadAttention' ? shapesOf(layer) : {}),
        ...children,
    };
}
/** tf_keras asks for the three shapes, and builds the layer when it is called where they are null. */
function shapesOf(layer) {
    const { query_shape: query, value_shape: value, key_shape: key } = attentionShapes(layer) ?? {};
    return { query_shape: query ?? null, value_shape: value ?? null, key_shape: key ?? value ?? null };
}
/** Custom configs are the user's; only the policy has another form, and in legacy files a function is its name. */
function writeCustom(config, container) {
    const { dtype } = config;
    const written = dtype === undefined ? config : { ...config, dtype: policy(dtype) };
    if (container !== 'legacy')
        return written;
    return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, functionName(value)]));
}
/** `tf_keras.activations.get` does not know the object that a `.keras` file has for a function. */
function functionName(value) {
    if (!(0, json_ts_1.isObject)(value) || value['class_name'] !== 'function' || typeof value['config'] !== 'string')
        return value;
    return value['config'];
}
function withoutNewer(layer, report) {
    const { className, config } = layer;
    const neutral = {
        ...NEWER,
        ...(0, json_ts_1.own)(UNTAKEN, className),
        ...(WITHOUT_SEED.test(className) ? { seed: ANY } : {}),
    };
    const dropped = Object.keys(config).filter((key) => Object.hasOwn(neutral, key));
    const kept = dropped.filter((key) => neutral[key] !== ANY && !(0, json_ts_1.sameJson)(neutral[key], config[key]));
    const taken = kept.filter((key) => TAKEN.includes(key));
    for (const key of kept) {
        if (!taken.includes(key))
            report(`it has no option ${key}, which is ${JSON.stringify(config[key])}`);
    }
    return (0, objects_ts_1.without)(config, dropped.filter((key) => !taken.includes(key)));
}
function keyOf(className, key) {
    if (className === 'InputLayer' && key === 'batch_shape')
        return 'batch_input_shape';
    return className === 'LeakyReLU' && key === 'negative_slope' ? 'alpha' : key;
}
function writeValue(key, value, report) {
    if (key === 'dtype')
        return policy(value);
    const kind = (0, objects_ts_1.objectKind)(key);
    if (kind !== undefined)
        return olderObject(value, kind);
    if (key !== 'activation' && key !== 'recurrent_activation')
        return value;
    if (typeof value !== 'string')
        return value;
    const written = (0, json_ts_1.own)(ACTIVATIONS, value);
    if (written !== undefined)
        return written;
    const what = value === 'hard_sigmoid' ? "Keras 3's hard_sigmoid, relu6(x + 3) / 6" : JSON.stringify(value);
    report(`${key} is ${value === names_ts_1.TANH_GELU ? 'gelu in its tanh approximation' : what}, for which Keras 2 has no name`);
    return value;
}
/** Initializers of Keras 2 do not know which axes of a shape are inputs. */
function olderObject(value, kind) {
    const own = (0, objects_ts_1.ownParts)(value, kind);
    if (own === undefined || !(0, json_ts_1.isObject)(value))
        return value;
    return { ...value, config: (0, objects_ts_1.without)(own.config, ['input_axes', 'output_axes']) };
}
/** Plain types are texts; other policies are objects (`tf_keras/src/mixed_precision/policy.py`). */
function policy(value) {
    if (typeof value !== 'string' || !value.startsWith('mixed_'))
        return value;
    return { module: 'keras.mixed_precision', class_name: 'Policy', config: { name: value }, registered_name: null };
}


/***/ }),

/***/ 89211:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras3Writer = keras3Writer;
const defaults_ts_1 = __webpack_require__(57057);
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const legacy_loading_ts_1 = __webpack_require__(74850);
const objects_ts_1 = __webpack_require__(10290);
const operations_ts_1 = __webpack_require__(6265);
const writer_ts_1 = __webpack_require__(75155);
/** Classes of `keras.layers` 3.15 that have no defaults of their own, or none that the registry needs. */
const FURTHER_CLASSES = new Set([
    'Lambda',
    'Wrapper',
    'HashedCrossing',
    'Hashing',
    'GroupedQueryAttention',
    'RandomCrop',
    'RandomZoom',
    'TFSMLayer',
    'JaxLayer',
    'FlaxLayer',
    'TorchModuleWrapper',
]);
/** Classes that are exported under another name than their own. */
const EXPORTED_AS = { GroupedQueryAttention: 'GroupQueryAttention' };
/** Keys of older dialects without a word in Keras 3. */
const UNSAYABLE = ['time_major', 'causal', 'adjustment'];
/** Writes Keras 3's dialect: `keras/src/saving/serialization_lib.py`, and its legacy form for HDF5. */
function keras3Writer(container) {
    return {
        dialect: 'keras3',
        object: (layer, config, place) => {
            const full = container === 'object' || place === 'child';
            return full ? fullObject(layer, config) : { class_name: legacyClass(layer), config };
        },
        config: writeConfig,
        node: (call, scope) => {
            const { args, kwargs } = (0, writer_ts_1.recordedCall)(call, scope, 'keras3');
            return {
                args: args.map((argument) => writeArgument(argument, scope)),
                kwargs: Object.fromEntries(Object.entries(kwargs).map(([key, argument]) => [key, writeArgument(argument, scope)])),
            };
        },
    };
}
function fullObject(layer, config) {
    const build = layer.buildConfig === null ? {} : { build_config: layer.buildConfig };
    return { ...classObject(layer), config, ...build };
}
function classObject(layer) {
    const { origin, className } = layer;
    if (origin !== null) {
        return {
            module: origin.module,
            class_name: origin.className,
            registered_name: origin.registeredName ?? origin.className,
        };
    }
    if (className === 'Functional') {
        return { module: 'keras.src.models.functional', class_name: className, registered_name: className };
    }
    if (className === 'Sequential')
        return { module: 'keras', class_name: className, registered_name: null };
    const name = (0, writer_ts_1.plainClass)(layer);
    if ((0, writer_ts_1.isOperation)(layer))
        return { module: (0, operations_ts_1.operationModule)(name), class_name: name, registered_name: name };
    const inner = (0, json_ts_1.own)(legacy_loading_ts_1.UNEXPORTED, name);
    if (inner !== undefined)
        return { module: inner, class_name: name, registered_name: name };
    return { module: 'keras.layers', class_name: (0, json_ts_1.own)(EXPORTED_AS, name) ?? name, registered_name: null };
}
/** Legacy files know a custom class by the name it is registered under (`keras/src/legacy/saving/serialization.py`). */
function legacyClass(layer) {
    const { origin, className } = layer;
    return origin === null ? (0, writer_ts_1.plainClass)(layer) : (origin.registeredName ?? className);
}
function writeConfig(layer, children, report) {
    const { className, name, config } = layer;
    if (layer.origin === null && !isKnown(layer))
        report(`Keras 3 has no layer class ${JSON.stringify((0, writer_ts_1.plainClass)(layer))}${wayOut(layer)}`);
    for (const key of UNSAYABLE) {
        if (layer.origin === null && config[key] !== undefined)
            report(`it has no option ${key}`);
    }
    const own = layer.origin === null ? (0, objects_ts_1.without)(config, UNSAYABLE) : config;
    const written = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, writeValue(key, value, report)]));
    if (className === 'InputLayer')
        return { ...written, dtype: config['dtype'] ?? 'float32', name };
    // Their get_config leaves it out, and their constructor does not take it (spatial_dropout.py).
    if (/^SpatialDropout[123]D$/.test(className))
        return { name, ...(0, objects_ts_1.without)(written, ['trainable']) };
    const policy = className === 'Sequential' ? { dtype: policyObject('float32') } : {};
    return { name, ...policy, ...written, ...children };
}
/** Keras 2 records the functions of TensorFlow that a model calls; Keras 3 does not know them by name. */
function wayOut({ className, config }) {
    if (!['TFOpLambda', 'SlicingOpLambda', 'TensorFlowOpLayer'].includes(className))
        return '';
    const { function: named, node_def: node } = config;
    const op = (0, json_ts_1.isObject)(node) ? node['op'] : undefined;
    const called = typeof named === 'string' ? ` (here tf.${named})` : typeof op === 'string' ? ` (here the op ${op})` : '';
    return `, by which Keras 2 calls TensorFlow${called}: build the model with a layer in its place, or with keras.ops under Keras 3`;
}
function isKnown(layer) {
    const { className } = layer;
    return ((0, writer_ts_1.isOperation)(layer) ||
        (0, classes_ts_1.isModelClass)(className) ||
        Object.hasOwn(defaults_ts_1.DEFAULTS, className) ||
        FURTHER_CLASSES.has(className) ||
        Object.hasOwn(legacy_loading_ts_1.UNEXPORTED, className));
}
function writeValue(key, value, report) {
    if (key === 'dtype')
        return policyObject(value);
    if (key !== 'activation' && key !== 'recurrent_activation')
        return value;
    if (value === names_ts_1.LEGACY_HARD_SIGMOID) {
        report(`${key} is the hard_sigmoid of Keras 2 and TF.js, clip(0.2 x + 0.5, 0, 1); Keras 3's is relu6(x + 3) / 6`);
        return 'hard_sigmoid';
    }
    if (value === names_ts_1.TANH_GELU) {
        report(`${key} is gelu in its tanh approximation, for which Keras 3 has no name`);
        return 'gelu';
    }
    return value;
}
/** A dtype policy by name as `keras/src/dtype_policies` serializes it; other forms were kept as stored. */
function policyObject(value) {
    if (typeof value !== 'string')
        return value;
    return { module: 'keras', class_name: 'DTypePolicy', config: { name: value }, registered_name: null };
}
function writeArgument(argument, scope) {
    switch (argument.kind) {
        case 'tensor': {
            const { shape, dtype } = scope.spec(argument.ref);
            const history = scope.ref(argument.ref);
            return { class_name: '__keras_tensor__', config: { shape, dtype, keras_history: history } };
        }
        case 'value':
            return argument.value;
        case 'list':
            return argument.items.map((item) => writeArgument(item, scope));
        case 'dict': {
            const items = Object.entries(argument.items).map(([key, item]) => [
                key,
                writeArgument(item, scope),
            ]);
            return Object.fromEntries(items);
        }
    }
}


/***/ }),

/***/ 74850:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UNEXPORTED = void 0;
exports.legacyFaults = legacyFaults;
exports.legacyLoading = legacyLoading;
const json_ts_1 = __webpack_require__(92346);
const operations_ts_1 = __webpack_require__(6265);
const writer_ts_1 = __webpack_require__(75155);
/** Operations whose class is called as a layer is (`keras.ops.add` makes a node `Add`), and that such a layer cannot do. */
const CLASHING = new Set([
    'Add',
    'Average',
    'Dot',
    'Maximum',
    'Minimum',
    'Multiply',
    'Reshape',
    'Subtract',
]);
/** Those that the layer of the same name can do: it has the same options and is called the same. */
const ALIKE = new Set(['Concatenate', 'Softmax']);
/** Layers of Keras that it exports under no name, by the module that they stand in. */
exports.UNEXPORTED = {
    TFDConcat: 'keras.src.layers.preprocessing.feature_space',
    TFDIdentity: 'keras.src.layers.preprocessing.feature_space',
};
/** Layers whose tables are empty, and refuse to be run, without a vocabulary. */
const LOOKUPS = new Set(['IntegerLookup', 'StringLookup', 'TextVectorization']);
/** Faults of a model's topology as a legacy file of Keras 3 has it, in the order of its layers. */
function legacyFaults(root) {
    const members = legacyMembers(root);
    const taken = new Map();
    for (const layer of members) {
        if (!(0, writer_ts_1.isOperation)(layer) && layer.origin === null)
            taken.set(layer.className, layer);
    }
    return members.flatMap((layer) => faultsOf(layer, taken));
}
/** The layers that a legacy file names without their module: all members of models; what a wrapper holds has one. */
function legacyMembers(layer) {
    const members = layer.graph?.layers ?? [];
    return [
        ...members.flatMap((member) => [member, ...legacyMembers(member)]),
        ...layer.children.flatMap((child) => legacyMembers(child.layer)),
    ];
}
function faultsOf(layer, taken) {
    if (layer.origin !== null)
        return [];
    const { config } = layer;
    const faults = [];
    if (layer.className === 'Attention' && config['score_mode'] === 'dot') {
        faults.push({
            layer,
            reason: "it takes its score_mode 'dot' for the function keras.layers.dot",
            severity: 'warning',
            customObject: "'dot': 'dot'",
        });
    }
    if ((0, json_ts_1.isArray)(config['axis']) && config['axis'].length > 1) {
        const reason = `it forgets its axis ${JSON.stringify(config['axis'])}`;
        faults.push({ layer, reason, severity: 'error', customObject: null });
    }
    if (LOOKUPS.has(layer.className) && (config['vocabulary'] ?? null) === null) {
        const reason = 'it has lost its vocabulary, which only a .keras file keeps where adapt() made it';
        faults.push({ layer, reason, severity: 'error', customObject: null });
    }
    if (Object.hasOwn(exports.UNEXPORTED, layer.className)) {
        const customObject = `'${layer.className}': ${exports.UNEXPORTED[layer.className]}.${layer.className}`;
        faults.push({ layer, reason: 'keras.layers has no such class', severity: 'note', customObject });
    }
    if ((0, writer_ts_1.isOperation)(layer))
        faults.push(...operationFault(layer, taken));
    return faults;
}
function operationFault(layer, taken) {
    const name = (0, writer_ts_1.plainClass)(layer);
    const customObject = `'${name}': ${(0, operations_ts_1.operationModule)(name)}.${name}`;
    if (ALIKE.has(name))
        return [];
    if (!CLASHING.has(name)) {
        return [{ layer, reason: 'it is an operation, and Keras looks for layers alone', severity: 'note', customObject }];
    }
    const reason = `it is the operation ${name}, which Keras takes for the layer ${name}`;
    const other = taken.get(name);
    if (other === undefined)
        return [{ layer, reason, severity: 'warning', customObject }];
    const both = `${reason}; the model has such a layer too (${JSON.stringify(other.name)}), so that no name can stand for both`;
    return [{ layer, reason: both, severity: 'error', customObject: null }];
}
const SHOWN = 4;
/** The faults of a file that is there: one finding for what nothing helps, one for what `custom_objects` help. */
function legacyLoading(root, file) {
    const faults = legacyFaults(root);
    const hopeless = faults.filter(({ customObject }) => customObject === null);
    if (hopeless.length > 0) {
        const message = `${file}: keras.models.load_model of Keras 3 cannot load this file as it was saved, whatever ` +
            `custom_objects it is given: ${shown(hopeless)}. Deploy a .keras file, which says what is meant, or build the model from layers alone.`;
        return [finding('error', hopeless, message, file)];
    }
    if (faults.length === 0)
        return [];
    const objects = [...new Set(faults.map(({ customObject }) => customObject))].join(', ');
    const severity = faults.some((fault) => fault.severity === 'warning') ? 'warning' : 'note';
    const message = `${file}: Keras 3 loads this file only with keras.models.load_model(path, custom_objects={${objects}}): ` +
        `${shown(faults)}. A .keras file needs none of this.`;
    return [finding(severity, faults, message, file)];
}
function finding(severity, faults, message, file) {
    const [first] = faults;
    return {
        cause: 'not-loadable',
        severity,
        file,
        ...(first === undefined ? {} : { layer: first.layer.name }),
        message,
    };
}
function shown(faults) {
    const named = faults.slice(0, SHOWN).map(({ layer, reason }) => `of layer ${JSON.stringify(layer.name)}, ${reason}`);
    const more = faults.length - SHOWN;
    return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}


/***/ }),

/***/ 74255:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.legacyNode = legacyNode;
const calls_ts_1 = __webpack_require__(27431);
const writer_ts_1 = __webpack_require__(75155);
/**
 * An entry of `inbound_nodes` in the style of Keras 2 and TF.js: a nest of `[layer, node, tensor, kwargs]` for the first
 * argument, all others by name (`tf_keras/src/engine/node.py`, `serialize`).
 */
function legacyNode(call, scope, rules) {
    const { className } = scope.layer;
    const [first, others, named] = (0, calls_ts_1.isRecurrent)(className)
        ? withStates(call)
        : [call.args[0], call.args.slice(1), call.kwargs];
    const kwargs = {};
    others.forEach((argument, i) => {
        const name = (0, calls_ts_1.parametersOf)(className)[i + 1];
        if (name === undefined)
            scope.report('its call has several positional arguments, of which only the first can be one');
        else
            kwargs[name] = writeKwarg(name, argument, scope, rules);
    });
    for (const [key, argument] of Object.entries(named))
        kwargs[key] = writeKwarg(key, argument, scope, rules);
    if (first === undefined) {
        scope.report('its call has no positional argument');
        return [];
    }
    const written = writeFirst(first, kwargs, scope, rules);
    return first.kind === 'list' || first.kind === 'dict' || (0, calls_ts_1.keepsStructure)(className) ? written : [written];
}
/** A recurrent layer's initial state follows the sequence in one list. */
function withStates(call) {
    const { initial_state: state, ...rest } = call.kwargs;
    const [sequences, ...others] = call.args;
    if (sequences === undefined || state?.kind !== 'list')
        return [sequences, others, call.kwargs];
    return [{ kind: 'list', items: [sequences, ...state.items] }, others, rest];
}
function writeFirst(argument, kwargs, scope, rules) {
    switch (argument.kind) {
        case 'tensor':
            return [...scope.ref(argument.ref), { ...kwargs }];
        case 'list':
            return argument.items.map((item) => writeFirst(item, kwargs, scope, rules));
        case 'dict':
            if (!rules.anyFirst)
                scope.report('it is called on a dictionary of tensors');
            return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, writeFirst(item, kwargs, scope, rules)]));
        case 'value':
            if (!rules.anyFirst)
                scope.report('it is called on a constant');
            return ['_CONSTANT_VALUE', -1, argument.value, { ...kwargs }];
    }
}
function writeKwarg(key, argument, scope, rules) {
    if ((0, writer_ts_1.holdsTensor)(argument) && !rules.tensorKwargs)
        scope.report(`its call takes a tensor as ${key}`);
    return writeNested(argument, scope);
}
function writeNested(argument, scope) {
    switch (argument.kind) {
        case 'tensor':
            return [...scope.ref(argument.ref)];
        case 'value':
            return argument.value;
        case 'list':
            return argument.items.map((item) => writeNested(item, scope));
        case 'dict':
            return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, writeNested(item, scope)]));
    }
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.operationModule = operationModule;
/**
 * Module of each operation of Keras 3.15 that can be a node of a functional model: the classes derived from `Operation`
 * in `keras/src/ops/*.py`. Topologies name the module, legacy files do not.
 */
const BY_MODULE = {
    core: `AssociativeScan Cast Cond ConvertToTensor ForiLoop Map SaturateCast Scan Scatter ScatterUpdate Slice
    SliceUpdate StopGradient Switch Unstack VectorizedMap WhileLoop`,
    einops: 'Rearrange',
    image: `AffineTransform CropImages ElasticTransform ExtractPatches GaussianBlur HSVToRGB MapCoordinates PadImages
    PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate SobelEdges`,
    linalg: `Cholesky CholeskyInverse Det Eig Eigh Inv JVP Lstsq LuFactor MatrixRank Norm Pinv Qr SVD Solve
    SolveTriangular`,
    math: `CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet Logsumexp RFFT Rsqrt STFT
    SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK ViewAsComplex ViewAsReal`,
    nn: `AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode CTCLoss
    CategoricalCrossentropy Celu Conv ConvTranspose DepthToSpace DepthwiseConv DotProductAttention Elu Fold Gelu Glu
    HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax MaxPool Moments MultiHot
    Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid Silu SoftShrink Softmax Softplus Softsign
    SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid Sparsemax Squareplus TanhShrink Threshold
    Unfold`,
};
const MODULES = new Map(Object.entries(BY_MODULE).flatMap(([module, names]) => names.split(/\s+/).map((name) => [name, `keras.src.ops.${module}`])));
/** The module of an operation; most of them stand in `numpy`. */
function operationModule(name) {
    return MODULES.get(name) ?? 'keras.src.ops.numpy';
}


/***/ }),

/***/ 77871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toGetItem = toGetItem;
exports.toSlicing = toSlicing;
const names_ts_1 = __webpack_require__(72304);
const json_ts_1 = __webpack_require__(92346);
const writer_ts_1 = __webpack_require__(75155);
const FUNCTION = '__operators__.getitem';
const ELLIPSIS = '__ellipsis__';
const SLICE = '__slice__';
const BOUNDS = ['start', 'stop', 'step'];
/**
 * `x[...]` as Keras 3 records it: the operation GetItem with the key behind the tensor, slices and dots as objects
 * (`keras/src/saving/serialization_lib.py`). Keras 2 has `SlicingOpLambda` with a `slice_spec`
 * (`tf_keras/src/layers/core/tf_op_layer.py`). null for what is none, or has a bound that is computed.
 */
function toGetItem({ layer, call }) {
    if (layer.className !== 'SlicingOpLambda' || layer.config['function'] !== FUNCTION)
        return null;
    const [x, ...others] = call.args;
    const { slice_spec: spec, ...rest } = call.kwargs;
    if (x?.kind !== 'tensor' || others.length > 0 || Object.keys(rest).length > 0)
        return null;
    const key = spec?.kind === 'value' ? keyOf(spec.value, partOfKey) : null;
    if (key === null)
        return null;
    return {
        layer: { ...layer, className: `${names_ts_1.OPERATION_PREFIX}GetItem`, config: {}, buildConfig: null },
        call: { layer: call.layer, args: [x, { kind: 'value', value: key }], kwargs: {} },
    };
}
/** The same as Keras 2 records it; null where the operation is another, or its key no such one. */
function toSlicing({ layer, call }) {
    if (!(0, writer_ts_1.isOperation)(layer) || (0, writer_ts_1.plainClass)(layer) !== 'GetItem' || Object.keys(call.kwargs).length > 0)
        return null;
    const [x, key, ...others] = call.args;
    if (x?.kind !== 'tensor' || key?.kind !== 'value' || others.length > 0)
        return null;
    const spec = keyOf(key.value, partOfSpec);
    if (spec === null)
        return null;
    const written = {
        layer: {
            ...layer,
            className: 'SlicingOpLambda',
            config: { trainable: true, dtype: 'float32', function: FUNCTION },
            buildConfig: null,
        },
        call: { layer: call.layer, args: [x], kwargs: { slice_spec: { kind: 'value', value: spec } } },
    };
    const back = toGetItem(written)?.call.args[1];
    return back !== undefined && (0, json_ts_1.sameJson)(plain(back), plain(key)) ? written : null;
}
/** Keras 3 takes a number or several parts, and no slice alone. */
function keyOf(given, part) {
    if (typeof given === 'number')
        return given;
    const parts = ((0, json_ts_1.isArray)(given) ? given : [given]).map(part);
    return parts.includes(undefined) ? null : parts;
}
function partOfKey(part) {
    if (part === null || typeof part === 'number')
        return part;
    if (!(0, json_ts_1.isObject)(part))
        return undefined;
    if (part['class_name'] === ELLIPSIS)
        return { class_name: ELLIPSIS, config: {} };
    const bounds = boundsOf(part);
    return bounds === null ? undefined : { class_name: SLICE, config: bounds };
}
function partOfSpec(part) {
    if (part === null || typeof part === 'number')
        return part;
    if (!(0, json_ts_1.isObject)(part))
        return undefined;
    if (part['class_name'] === ELLIPSIS)
        return { class_name: ELLIPSIS };
    const { config } = part;
    return part['class_name'] === SLICE && (0, json_ts_1.isObject)(config) ? (boundsOf(config) ?? undefined) : undefined;
}
/** A slice whose bounds are numbers or none. */
function boundsOf(slice) {
    const known = Object.keys(slice).every((key) => BOUNDS.some((bound) => bound === key));
    const bounds = BOUNDS.map((bound) => [bound, slice[bound] ?? null]);
    if (!known || bounds.some(([, value]) => value !== null && typeof value !== 'number'))
        return null;
    return Object.fromEntries(bounds);
}
function plain(argument) {
    return JSON.parse(JSON.stringify(argument));
}


/***/ }),

/***/ 35796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tensorSpecs = tensorSpecs;
const json_ts_1 = __webpack_require__(92346);
/**
 * Keras 3 writes a tensor's shape and dtype beside each reference, and does not read them again: it makes the tensors
 * by calling the layers (`keras/src/models/functional.py`, `deserialize_node`). Unknown ones are written as one unknown
 * dimension.
 */
function tensorSpecs(graph) {
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const shapes = new Map();
    for (const layer of graph.layers) {
        const shape = layer.className === 'InputLayer' ? layer.config['batch_shape'] : undefined;
        if (shape !== undefined && shape !== null)
            shapes.set(keyOf({ layer: layer.name, node: 0, tensor: 0 }), shape);
    }
    for (const call of graph.calls) {
        const build = byName.get(call.layer)?.buildConfig;
        if (build !== null && build !== undefined)
            learn(call.args, build, shapes);
    }
    return (ref) => ({ shape: shapes.get(keyOf(ref)) ?? [null], dtype: dtypeOf(byName.get(ref.layer)) });
}
/** The shapes a layer was built with are those of its arguments. */
function learn(args, build, shapes) {
    const [first, second] = args;
    const input = build['input_shape'];
    if (input !== undefined && first !== undefined)
        match(first, input, shapes);
    const several = build['shapes_dict'];
    if (!(0, json_ts_1.isObject)(several))
        return;
    if (first !== undefined)
        match(first, several['query_shape'] ?? null, shapes);
    if (second !== undefined)
        match(second, several['value_shape'] ?? null, shapes);
}
function match(argument, shape, shapes) {
    if (argument.kind === 'list' && (0, json_ts_1.isArray)(shape) && shape.every(json_ts_1.isArray)) {
        argument.items.forEach((item, i) => match(item, shape[i] ?? null, shapes));
    }
    if (argument.kind !== 'tensor' || !(0, json_ts_1.isArray)(shape))
        return;
    if (!shape.every((size) => size === null || typeof size === 'number'))
        return;
    const key = keyOf(argument.ref);
    if (!shapes.has(key))
        shapes.set(key, shape);
}
function keyOf(ref) {
    return `${ref.node}/${ref.tensor}/${ref.layer}`;
}
function dtypeOf(layer) {
    const dtype = layer?.config['dtype'];
    if (typeof dtype !== 'string')
        return 'float32';
    return dtype.startsWith('mixed_') ? dtype.slice('mixed_'.length) : dtype;
}


/***/ }),

/***/ 27464:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TFJS_OBJECTS = exports.TFJS_ACTIVATIONS = exports.TFJS_CLASSES = void 0;
const CONV = ['filters', 'kernel_size', 'strides', 'padding', 'activation', 'use_bias'];
const PLACED = [...CONV, 'data_format'];
const CELL = ['units', 'activation', 'use_bias', 'dropout', 'recurrent_dropout'];
const GATED = [...CELL, 'recurrent_activation'];
const STEPS = ['return_sequences', 'return_state', 'go_backwards', 'stateful'];
const POOL = ['pool_size', 'strides', 'padding'];
const NONE = { takes: [] };
const UNRESET = { reset_after: false };
/**
 * The classes that `@tensorflow/tfjs-layers` 4.22 registers, with the options that its `call` honours. An option that
 * is absent here is ignored by TF.js, silently in most cases, so only Keras's default of it can be said:
 * - `Conv*`: `groups`; `Conv1D`, pooling over one dimension: `data_format`; transposed: `dilation_rate`,
 *   `output_padding`; `DepthwiseConv2D`: `dilation_rate`; `SeparableConv2D`: `data_format` (its bias lands on the wrong
 *   axis)
 * - `UpSampling2D`: `interpolation` (its bilinear grid has no half-pixel centres)
 * - `ReLU`: all but `max_value`; `ELU`: `alpha`; global pooling: `keepdims`; `LayerNormalization`: `rms_scaling`
 * - recurrent layers: `zero_output_for_mask`; GRU: `reset_after` is refused
 */
exports.TFJS_CLASSES = {
    InputLayer: { takes: ['batch_shape', 'dtype', 'sparse'], renamed: { batch_shape: 'batch_input_shape' } },
    Dense: { takes: ['units', 'activation', 'use_bias'] },
    Activation: { takes: ['activation'] },
    Dropout: { takes: ['rate', 'noise_shape'] },
    SpatialDropout1D: { takes: ['rate'] },
    Flatten: { takes: ['data_format'] },
    Reshape: { takes: ['target_shape'] },
    Permute: { takes: ['dims'] },
    RepeatVector: { takes: ['n'] },
    Masking: { takes: ['mask_value'] },
    Embedding: { takes: ['input_dim', 'output_dim', 'mask_zero'] },
    Conv1D: { takes: [...CONV, 'dilation_rate'] },
    Conv2D: { takes: [...PLACED, 'dilation_rate'] },
    Conv3D: { takes: [...PLACED, 'dilation_rate'] },
    Conv2DTranspose: { takes: PLACED },
    Conv3DTranspose: { takes: PLACED },
    SeparableConv2D: { takes: [...CONV, 'dilation_rate', 'depth_multiplier'] },
    DepthwiseConv2D: {
        takes: ['kernel_size', 'strides', 'padding', 'data_format', 'activation', 'use_bias', 'depth_multiplier'],
    },
    Cropping2D: { takes: ['cropping', 'data_format'] },
    ZeroPadding2D: { takes: ['padding', 'data_format'] },
    UpSampling2D: { takes: ['size', 'data_format'] },
    MaxPooling1D: { takes: POOL },
    MaxPooling2D: { takes: [...POOL, 'data_format'] },
    MaxPooling3D: { takes: [...POOL, 'data_format'] },
    AveragePooling1D: { takes: POOL },
    AveragePooling2D: { takes: [...POOL, 'data_format'] },
    AveragePooling3D: { takes: [...POOL, 'data_format'] },
    GlobalAveragePooling1D: NONE,
    GlobalMaxPooling1D: NONE,
    GlobalAveragePooling2D: { takes: ['data_format'] },
    GlobalMaxPooling2D: { takes: ['data_format'] },
    Add: NONE,
    Multiply: NONE,
    Average: NONE,
    Maximum: NONE,
    Minimum: NONE,
    Concatenate: { takes: ['axis'] },
    Dot: { takes: ['axes', 'normalize'] },
    BatchNormalization: { takes: ['axis', 'momentum', 'epsilon', 'center', 'scale'] },
    LayerNormalization: { takes: ['axis', 'epsilon', 'center', 'scale'] },
    ReLU: { takes: ['max_value'] },
    LeakyReLU: { takes: ['negative_slope'], renamed: { negative_slope: 'alpha' } },
    PReLU: { takes: ['shared_axes'] },
    ELU: NONE,
    ThresholdedReLU: { takes: ['threshold'], renamed: { threshold: 'theta' } },
    Softmax: { takes: ['axis'] },
    GaussianNoise: { takes: ['stddev'] },
    GaussianDropout: { takes: ['rate'] },
    AlphaDropout: { takes: ['rate', 'noise_shape'] },
    SimpleRNN: { takes: [...CELL, ...STEPS] },
    LSTM: { takes: [...GATED, ...STEPS, 'unit_forget_bias'] },
    GRU: { takes: [...GATED, ...STEPS, 'reset_after'], only: UNRESET },
    SimpleRNNCell: { takes: CELL },
    LSTMCell: { takes: [...GATED, 'unit_forget_bias'] },
    GRUCell: { takes: [...GATED, 'reset_after'], only: UNRESET },
    RNN: { takes: STEPS },
    StackedRNNCells: NONE,
    ConvLSTM2D: {
        takes: [
            ...PLACED,
            'dilation_rate',
            'recurrent_activation',
            'unit_forget_bias',
            'dropout',
            'recurrent_dropout',
            ...STEPS,
        ],
    },
    Bidirectional: { takes: ['merge_mode'] },
    TimeDistributed: NONE,
};
/** Activations by canonical name. TF.js also has `gelu_new`, and cannot load it: it looks for `geluNew`. */
exports.TFJS_ACTIVATIONS = {
    linear: 'linear',
    relu: 'relu',
    relu6: 'relu6',
    elu: 'elu',
    selu: 'selu',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    softmax: 'softmax',
    log_softmax: 'log_softmax',
    softplus: 'softplus',
    softsign: 'softsign',
    gelu: 'gelu',
    mish: 'mish',
    silu: 'swish',
    'keras2>hard_sigmoid': 'hard_sigmoid',
};
/** Initializers, regularizers and constraints by Keras 3's class name. */
exports.TFJS_OBJECTS = new Set(`Zeros Ones Constant Identity Orthogonal RandomNormal TruncatedNormal RandomUniform VarianceScaling GlorotUniform
  GlorotNormal HeNormal HeUniform LecunNormal LecunUniform L1 L2 L1L2 MaxNorm MinMaxNorm NonNeg UnitNorm`.split(/\s+/));


/***/ }),

/***/ 80933:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportMasks = reportMasks;
const json_ts_1 = __webpack_require__(92346);
const order_ts_1 = __webpack_require__(69534);
/** Layers that use a mask, or hand it on, otherwise than Keras does (tfjs-layers 4.22). */
const DEVIATIONS = {
    GlobalAveragePooling1D: 'TF.js averages over masked steps, too',
    TimeDistributed: 'TF.js does not hand the mask on to the layer inside',
    ConvLSTM2D: 'TF.js does not mask it',
    Add: 'TF.js combines masks wrongly',
    Multiply: 'TF.js combines masks wrongly',
    Average: 'TF.js combines masks wrongly',
    Maximum: 'TF.js combines masks wrongly',
    Minimum: 'TF.js combines masks wrongly',
    Concatenate: 'TF.js combines masks otherwise',
};
/** Layers behind which there is no mask in Keras. */
const STOPS = /^(?:Flatten|Reshape|Permute|RepeatVector|Dot|.*Conv.*|.*Pooling.*|UpSampling.*|ZeroPadding.*|Cropping.*|InputLayer)$/;
const RECURRENT = /^(?:SimpleRNN|GRU|LSTM|RNN|Bidirectional)$/;
/** Follows masks from where they arise, and reports each layer that TF.js would run differently under one. */
function reportMasks(graph, report) {
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const masked = new Set(graph.layers.filter(makesMask).map((layer) => layer.name));
    const reported = new Set();
    // A mask may pass through as many layers as there are; each pass carries it one further at least.
    for (let before = -1; before !== masked.size;) {
        before = masked.size;
        for (const call of graph.calls) {
            const layer = byName.get(call.layer);
            if (layer === undefined || !(0, order_ts_1.refsOf)(call).some((ref) => masked.has(ref.layer)))
                continue;
            reportOne(layer, reported, report);
            if (handsOn(layer))
                masked.add(layer.name);
        }
    }
}
function makesMask(layer) {
    return layer.className === 'Masking' || (layer.className === 'Embedding' && layer.config['mask_zero'] === true);
}
function reportOne(layer, reported, report) {
    if (reported.has(layer.name))
        return;
    const reason = (0, json_ts_1.own)(DEVIATIONS, layer.className) ?? zeroing(layer);
    if (reason === undefined)
        return;
    reported.add(layer.name);
    report(layer, `it is called on masked steps, and ${reason}`);
}
/** Keras may put zeros at masked steps (a Bidirectional that returns sequences does), TF.js never does. */
function zeroing(layer) {
    const configs = [layer.config, ...layer.children.map((child) => child.layer.config)];
    const zeros = configs.some((config) => config['zero_output_for_mask'] === true && config['return_sequences'] === true);
    return zeros ? 'TF.js repeats the last output there instead of zeros' : undefined;
}
function handsOn(layer) {
    if (RECURRENT.test(layer.className)) {
        const inner = layer.children[0]?.layer.config['return_sequences'];
        return (layer.config['return_sequences'] ?? inner) === true;
    }
    return !STOPS.test(layer.className);
}


/***/ }),

/***/ 53285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfjsWriter = void 0;
exports.tfjsInputType = tfjsInputType;
const defaults_ts_1 = __webpack_require__(57057);
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const legacy_nodes_ts_1 = __webpack_require__(74255);
const objects_ts_1 = __webpack_require__(10290);
const tfjs_classes_ts_1 = __webpack_require__(27464);
const tfjs_masks_ts_1 = __webpack_require__(80933);
const writer_ts_1 = __webpack_require__(75155);
/** Keys without meaning for inference, whatever they say. */
const IRRELEVANT = new Set([
    'trainable',
    'dtype',
    'seed',
    'synchronized',
    'renorm_momentum',
    'renorm_clipping',
    'unroll',
    'ragged',
    'quantization_config',
    // told of under a mask alone (tfjs-masks.ts)
    'zero_output_for_mask',
]);
/** dtypes of TF.js inputs; the others are cast where that keeps every value it can. */
const INPUT_TYPES = {
    float32: 'float32',
    float64: 'float32',
    int32: 'int32',
    int64: 'int32',
    int16: 'int32',
    int8: 'int32',
    uint16: 'int32',
    uint8: 'int32',
    bool: 'bool',
};
/** Writes what `@tensorflow/tfjs-layers` 4.22 loads, and says what it would load otherwise than it was meant. */
exports.tfjsWriter = {
    dialect: 'tfjs',
    object: (layer, config) => ({ class_name: layer.origin === null ? classNameOf(layer) : layer.className, config }),
    config: writeConfig,
    node: (call, scope) => (0, legacy_nodes_ts_1.legacyNode)((0, writer_ts_1.recordedCall)(call, scope, 'tfjs'), scope, { tensorKwargs: false, anyFirst: false }),
    inspect,
};
/** TF.js has the negative slope and the threshold of a ReLU as classes of their own. */
function classNameOf(layer) {
    if (layer.className !== 'ReLU')
        return (0, writer_ts_1.plainClass)(layer);
    const { max_value: most, negative_slope: slope, threshold } = layer.config;
    if ((most ?? null) !== null)
        return 'ReLU';
    if (slope !== 0 && threshold === 0)
        return 'LeakyReLU';
    return slope === 0 && threshold !== 0 ? 'ThresholdedReLU' : 'ReLU';
}
function writeConfig(layer, children, report) {
    const { name, config } = layer;
    if (layer.origin !== null) {
        report('it is a custom layer; TF.js needs a class of the same name registered before it loads the model');
        return { name, ...config, ...children };
    }
    if ((0, classes_ts_1.isModelClass)(layer.className))
        return { name, ...children };
    const className = classNameOf(layer);
    const known = (0, json_ts_1.own)(tfjs_classes_ts_1.TFJS_CLASSES, className);
    if (known === undefined) {
        report((0, writer_ts_1.isOperation)(layer) ? 'TF.js has no operations of keras.ops' : 'TF.js has no such layer');
        return { name, ...config, ...children };
    }
    reportPolicy(layer, report);
    reportValues(layer, className, report);
    const defaults = (0, json_ts_1.own)(defaults_ts_1.DEFAULTS, layer.className) ?? {};
    const frozen = config['trainable'] === undefined ? {} : { trainable: config['trainable'] };
    const written = { name, ...frozen };
    for (const [key, value] of Object.entries(config)) {
        const kind = (0, objects_ts_1.objectKind)(key);
        const out = (0, json_ts_1.own)(known.renamed ?? {}, key) ?? key;
        if (kind !== undefined)
            Object.assign(written, writeObject(out, value, kind, report));
        else if (known.takes.includes(key))
            written[out] = writeValue(layer, key, value, report);
        else if (!IRRELEVANT.has(key) && !(0, json_ts_1.sameJson)(value, (0, json_ts_1.own)(defaults, key))) {
            report(`TF.js ignores its option ${key}, which is ${JSON.stringify(value)}`);
        }
    }
    for (const [key, value] of Object.entries(known.only ?? {})) {
        if (!(0, json_ts_1.sameJson)(config[key], value))
            report(`TF.js knows ${key}: ${JSON.stringify(value)} alone`);
    }
    return { ...written, ...children };
}
/** TF.js computes in float32. */
function reportPolicy(layer, report) {
    const dtype = layer.config['dtype'] ?? 'float32';
    if (layer.className === 'InputLayer' || dtype === 'float32')
        return;
    if (dtype === 'float64')
        report('TF.js computes in float32, and the layer in float64', 'note');
    else
        report(`TF.js computes in float32, and the layer's dtype policy is ${JSON.stringify(dtype)}`);
}
/** Values that TF.js refuses or takes in another sense. */
function reportValues(layer, className, report) {
    const { config } = layer;
    if (config['padding'] === 'causal')
        report('TF.js has no causal padding');
    if (className === 'Softmax' && config['axis'] !== -1) {
        report(`TF.js has softmax over the last axis alone, and its axis is ${JSON.stringify(config['axis'])}`);
    }
    if (className === 'BatchNormalization' && config['axis'] !== -1) {
        report(`TF.js normalizes wrongly along any axis but the last, and its axis is ${JSON.stringify(config['axis'])}`);
    }
    if (className === 'InputLayer' && (config['batch_shape'] ?? null) === null)
        report('TF.js needs to know its shape');
    if (className === 'RNN' && layer.children.some((child) => child.layer.origin !== null)) {
        report('its cell is a custom layer');
    }
}
function writeValue(layer, key, value, report) {
    if (key === 'activation' || key === 'recurrent_activation')
        return writeActivation(key, value, report);
    if (layer.className === 'InputLayer' && key === 'dtype')
        return writeInputType(value, report);
    return value;
}
function writeActivation(key, value, report) {
    const written = typeof value === 'string' ? (0, json_ts_1.own)(tfjs_classes_ts_1.TFJS_ACTIVATIONS, value) : undefined;
    if (written !== undefined)
        return written;
    if (value === 'hard_sigmoid') {
        report(`${key} is Keras 3's hard_sigmoid, relu6(x + 3) / 6; TF.js's is clip(0.2 x + 0.5, 0, 1)`);
        return tfjs_classes_ts_1.TFJS_ACTIVATIONS[names_ts_1.LEGACY_HARD_SIGMOID] ?? value;
    }
    report(`${key} is ${JSON.stringify(value)}, which TF.js does not have or cannot load`);
    return value;
}
/** The dtype that an input becomes in TF.js: a declared change. One that TF.js cannot stand in for stays itself. */
function tfjsInputType(dtype) {
    return typeof dtype === 'string' ? ((0, json_ts_1.own)(INPUT_TYPES, dtype) ?? dtype) : dtype;
}
function writeInputType(value, report) {
    const dtype = typeof value === 'string' ? value : 'float32';
    const written = (0, json_ts_1.own)(INPUT_TYPES, dtype);
    if (written === undefined) {
        report(`TF.js has no inputs of type ${dtype}`);
        return dtype;
    }
    if (written !== dtype)
        report(`TF.js has no inputs of type ${dtype}; it becomes ${written}`, 'note');
    return written;
}
/** Initializers, regularizers and constraints: for training alone, so that what TF.js lacks is a note. */
function writeObject(key, value, kind, report) {
    if (value === null)
        return {};
    const own = (0, objects_ts_1.ownParts)(value, kind);
    if (key === 'activity_regularizer') {
        report('TF.js calls no layer that has an activity_regularizer, which matters to training alone', 'note');
        return {};
    }
    if (own === undefined || !tfjs_classes_ts_1.TFJS_OBJECTS.has(own.className)) {
        report(`TF.js does not have its ${key}, which matters to training alone`, 'note');
        return {};
    }
    const { className, config } = own;
    if (kind === 'regularizer') {
        return { [key]: { class_name: 'L1L2', config: { l1: config['l1'] ?? 0, l2: config['l2'] ?? 0 } } };
    }
    const rest = distribution((0, objects_ts_1.without)(config, ['input_axes', 'output_axes']));
    return { [key]: { class_name: className.replace(/^Lecun/, 'LeCun'), config: rest } };
}
function distribution(config) {
    return config['distribution'] === 'truncated_normal' ? { ...config, distribution: 'normal' } : config;
}
/** TF.js names tensors by letters, digits and `-_./`, from a letter or digit on (tfjs-layers `common.ts`). */
const TENSOR_NAME = /^[A-Za-z0-9][-A-Za-z0-9_./]*$/;
function inspect(model, graph, report) {
    (0, tfjs_masks_ts_1.reportMasks)(graph, report);
    for (const layer of graph.layers) {
        // TF.js files layers by name in plain objects, in which names of what every object has are taken.
        const isTaken = layer.name in Object.prototype;
        if (isTaken || !TENSOR_NAME.test(layer.name))
            report(layer, 'TF.js does not take its name');
    }
    if (!isList(graph.inputNest) || !isList(graph.outputNest)) {
        report(model, 'it takes or gives tensors by name, and a model of TF.js has lists of them');
        return;
    }
    for (const { name, ref } of [...graph.inputs, ...graph.outputs]) {
        if (name === ref.layer || name.replace(/_\d+$/, '') === ref.layer)
            continue;
        report(model, `TF.js calls an input or output ${JSON.stringify(ref.layer)} that the model calls ${JSON.stringify(name)}`);
    }
}
/** Whether it is one tensor, or a list of tensors. */
function isList(nest) {
    return typeof nest === 'number' || (Array.isArray(nest) && nest.every((one) => typeof one === 'number'));
}


/***/ }),

/***/ 59837:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeProgram = writeProgram;
const children_ts_1 = __webpack_require__(32267);
const functions_ts_1 = __webpack_require__(75719);
const json_ts_1 = __webpack_require__(92346);
const keras2_ts_1 = __webpack_require__(66140);
const keras3_ts_1 = __webpack_require__(89211);
const legacy_loading_ts_1 = __webpack_require__(74850);
const order_ts_1 = __webpack_require__(69534);
const tfjs_ts_1 = __webpack_require__(53285);
const tensor_specs_ts_1 = __webpack_require__(35796);
const writer_ts_1 = __webpack_require__(75155);
/**
 * Writes a program in a dialect. What the dialect cannot say is a `not-expressible` finding that names the layer and the
 * reason (severity `note` where it concerns training alone); the rest is written all the same, so that weights keep
 * their places.
 */
function writeProgram(program, dialect, options = {}) {
    const container = options.container ?? (dialect === 'keras3' ? 'object' : 'legacy');
    const state = { writer: writerOf(dialect, container), findings: [] };
    const root = inItsWords(program.root, dialect);
    const topology = writeLayer(state, root, 'root');
    if (dialect === 'keras3' && container === 'legacy')
        reportUnloadable(state, root);
    return { topology, findings: state.findings };
}
/** Functions of TensorFlow, which Keras 2 records, and the operations of Keras 3, in each other's words. */
function inItsWords(root, dialect) {
    if (dialect === 'keras3')
        return (0, functions_ts_1.withOperations)(root);
    return dialect === 'keras2' ? (0, functions_ts_1.withFunctions)(root) : root;
}
/** What Keras 3 writes and does not read again: of a trip, whatever it takes to load the file is no part. */
function reportUnloadable(state, root) {
    for (const { layer, reason, severity, customObject } of (0, legacy_loading_ts_1.legacyFaults)(root)) {
        const way = customObject === null ? '' : `; custom_objects={${customObject}} helps`;
        const said = `Keras does not load it from a legacy file: ${reason}${way}`;
        (0, writer_ts_1.reporter)(state, layer)(said, severity === 'note' ? 'note' : 'warning');
    }
}
function writerOf(dialect, container) {
    switch (dialect) {
        case 'keras3':
            return (0, keras3_ts_1.keras3Writer)(container);
        case 'keras2':
            return (0, keras2_ts_1.keras2Writer)(container);
        case 'tfjs':
            return tfjs_ts_1.tfjsWriter;
    }
}
function writeLayer(state, layer, place) {
    const { writer } = state;
    const report = (0, writer_ts_1.reporter)(state, layer);
    if (layer.graph === null) {
        const inner = (child) => writeLayer(state, child, 'child');
        const config = writer.config(layer, (0, children_ts_1.childConfig)(layer, writer.dialect, inner, report), report);
        return writer.object(layer, config, place);
    }
    writer.inspect?.(layer, layer.graph, (concerned, reason, severity) => (0, writer_ts_1.reporter)(state, concerned)(reason, severity));
    const graph = layer.graph.style === 'sequential' ? writeSequential(state, layer.graph) : writeFunctional(state, layer);
    return writer.object(layer, writer.config(layer, graph, report), place);
}
/** A sequential model's list. An input whose shape nobody knows stands for none. */
function writeSequential(state, graph) {
    const [input, ...others] = graph.layers;
    const shape = input?.config['batch_shape'] ?? null;
    const layers = (input === undefined || shape === null ? others : graph.layers).map((layer) => writeLayer(state, layer, 'member'));
    const built = state.writer.dialect === 'keras3' && shape !== null ? { build_input_shape: shape } : {};
    return { layers, ...built };
}
function writeFunctional(state, model) {
    const graph = model.graph;
    if (graph === null)
        return {};
    const { writer } = state;
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const specs = (0, tensor_specs_ts_1.tensorSpecs)(graph);
    const first = (ref) => firstNode(byName.get(ref.layer), writer.dialect);
    const calls = new Map();
    for (const call of graph.calls)
        calls.set(call.layer, [...(calls.get(call.layer) ?? []), call]);
    const layers = (0, order_ts_1.kerasOrder)(graph, writer.dialect).map((layer) => {
        const scope = {
            layer,
            report: (0, writer_ts_1.reporter)(state, layer),
            ref: (ref) => writer.dialect === 'keras3'
                ? [ref.layer, ref.node, ref.tensor]
                : [ref.layer, ref.node + first(ref), ref.tensor],
            spec: specs,
        };
        const nodes = (calls.get(layer.name) ?? []).map((call) => writer.node(call, scope));
        return { ...writeLayer(state, layer, 'member'), name: layer.name, inbound_nodes: nodes };
    });
    const end = (refs, nest) => {
        const written = writeNest(refs, nest, first);
        return writer.dialect === 'keras3' || typeof nest !== 'number' ? written : [written];
    };
    return {
        layers,
        input_layers: end(graph.inputs, graph.inputNest),
        output_layers: end(graph.outputs, graph.outputNest),
    };
}
/**
 * The number that a nested model's first call has where its construction counts as node 0: see `graph.ts`. Keras 3
 * counts so in `output_layers` alone, and for functional models alone.
 */
function firstNode(layer, dialect) {
    const graph = layer?.graph ?? null;
    if (graph === null)
        return 0;
    if (graph.style === 'functional')
        return 1;
    const knowsInput = (graph.layers[0]?.config['batch_shape'] ?? null) !== null;
    return dialect !== 'keras3' && (knowsInput || dialect === 'tfjs') ? 1 : 0;
}
function writeNest(refs, nest, first) {
    if (typeof nest === 'number') {
        const ref = refs[nest]?.ref;
        return ref === undefined ? null : [ref.layer, ref.node + first(ref), ref.tensor];
    }
    if (isNestArray(nest))
        return nest.map((item) => writeNest(refs, item, first));
    return Object.fromEntries(Object.entries(nest).map(([key, item]) => [key, writeNest(refs, item, first)]));
}
function isNestArray(nest) {
    return (0, json_ts_1.isArray)(nest);
}


/***/ }),

/***/ 75155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reporter = reporter;
exports.plainClass = plainClass;
exports.isOperation = isOperation;
exports.holdsTensor = holdsTensor;
exports.recordedCall = recordedCall;
const sentences_ts_1 = __webpack_require__(6255);
const training_ts_1 = __webpack_require__(68709);
const names_ts_1 = __webpack_require__(72304);
const TARGETS = { keras2: 'Keras 2', keras3: 'Keras 3', tfjs: 'TF.js' };
/** A reporter for one layer. */
function reporter(state, layer) {
    return (reason, severity = 'warning') => {
        state.findings.push({
            cause: 'not-expressible',
            severity,
            layer: layer.name,
            message: (0, sentences_ts_1.ended)(`Layer ${JSON.stringify(layer.name)} (${plainClass(layer)}) cannot be said in ${TARGETS[state.writer.dialect]}: ${reason}`),
        });
    };
}
/** A class's name without the mark of operations. */
function plainClass(layer) {
    return layer.className.replace(names_ts_1.OPERATION_PREFIX, '');
}
function isOperation(layer) {
    return layer.className.startsWith(names_ts_1.OPERATION_PREFIX);
}
/** Whether any tensor stands in an argument. */
function holdsTensor(argument) {
    switch (argument.kind) {
        case 'tensor':
            return true;
        case 'value':
            return false;
        case 'list':
            return argument.items.some(holdsTensor);
        case 'dict':
            return Object.values(argument.items).some(holdsTensor);
    }
}
/**
 * A call as a dialect records it. Keras 3 and TF.js record `training=True` and predict without it; Keras 2 trains then
 * in `predict`, too. Where that makes no difference to a layer nothing is reported.
 */
function recordedCall(call, scope, dialect) {
    const { recordsTraining, ...plain } = call;
    const { training, ...kwargs } = call.kwargs;
    const trains = training?.kind === 'value' && training.value === true;
    const matters = (0, training_ts_1.heedsTraining)(scope.layer);
    if (dialect === 'keras2') {
        if (recordsTraining === true && matters)
            scope.report('its call is recorded with training=True, by which Keras 2 would train in predict; left out', 'note');
        return plain;
    }
    if (trains && matters)
        scope.report(`its call is recorded with training=True, which the predict of ${TARGETS[dialect]} passes over`);
    if (recordsTraining !== true)
        return plain;
    return { ...plain, kwargs: { ...kwargs, training: { kind: 'value', value: true } } };
}


/***/ })

};
