export const id = 4596;
export const ids = [4596];
export const modules = {

/***/ 49893:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MULTIPLY_ADDS_PER_SECOND = exports.ELEMENT = void 0;
exports.costOps = costOps;
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const einsum_ts_1 = __webpack_require__(48351);
const reduce_ts_1 = __webpack_require__(53258);
const shape_ts_1 = __webpack_require__(61931);
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
/** Time per element of a plain loop over time per multiply-add of a blocked product, measured: about 4 ns to 0.5 ns. */
exports.ELEMENT = 8;
/** Multiply-adds that the reference does in a second, on one core of a small cloud machine: a cautious round number. */
exports.MULTIPLY_ADDS_PER_SECOND = 5e8;
const KEEPING = ['abs', 'negative', 'sign', 'square', 'relu', 'floor', 'ceil', 'round', 'clip'];
// prettier-ignore
const REAL = [
    'sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan',
    'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'erf', 'sigmoid', 'softplus',
];
const TESTS = ['isnan', 'isfinite', 'logicalNot'];
// prettier-ignore
const BINARY = [
    'add', 'subtract', 'multiply', 'floorDivide', 'mod', 'power', 'maximum', 'minimum',
];
// prettier-ignore
const COMPARISONS = [
    'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'logicalAnd', 'logicalOr', 'logicalXor',
];
const REAL_LINES = ['softmax', 'logSoftmax'];
const LINES = ['cumsum', 'cumprod', 'sort'];
/** One function under several names. */
function each(names, fn) {
    return Object.fromEntries(names.map((name) => [name, fn]));
}
/** Values know shape and dtype, nothing else: `read` gives tensors without elements. `scan` runs its body once. */
function costOps() {
    let total = 0;
    const value = (shape, dtype) => ({ shape, dtype });
    const spend = (shape, dtype, work = (0, tensor_ts_1.elementCount)(shape) * exports.ELEMENT) => {
        total += work;
        return value(shape, dtype);
    };
    const same = (x) => spend(x.shape, x.dtype);
    const view = (shape, x) => value(shape, x.dtype);
    const test = (x) => spend(x.shape, 'bool');
    const both = (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), a.dtype);
    const compare = (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), 'bool');
    const reduce = (dtype = (of) => of) => (x, axes, keepDims = false) => {
        const gone = new Set(axes?.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)) ?? x.shape.keys());
        const shape = keepDims
            ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim))
            : x.shape.filter((_, axis) => !gone.has(axis));
        return spend(shape, dtype(x.dtype), (0, tensor_ts_1.elementCount)(x.shape) * exports.ELEMENT);
    };
    const position = (x, axis) => reduce(() => 'int32')(x, [axis]);
    const line = (x) => spend(x.shape, x.dtype, 2 * (0, tensor_ts_1.elementCount)(x.shape) * exports.ELEMENT);
    const spatial = (x, slides, of, filters, work) => {
        const batch = x.shape[0] ?? 0;
        const shape = [batch, ...(0, spatial_ts_1.spatialShape)(slides, x.shape.length - 2, (s) => s[of]), filters];
        return spend(shape, x.dtype, batch * work);
    };
    const windowOf = (x, kernel, options) => (0, spatial_ts_1.slide)(x.shape, { kernel: kernel.shape.slice(0, x.shape.length - 2), ...options });
    const pool = (x, { size, strides, padding }) => {
        const slides = (0, spatial_ts_1.slide)(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) });
        const channels = x.shape.at(-1) ?? 0;
        return spatial(x, slides, 'out', channels, (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * channels * exports.ELEMENT);
    };
    const concatenate = (values, axis) => {
        const [first] = values;
        if (first === undefined)
            throw new RangeError('concatenation of nothing');
        const at = (0, broadcast_ts_1.axisOf)(axis, first.shape.length);
        const length = values.reduce((sum, { shape }) => sum + (shape[at] ?? 0), 0);
        return spend(first.shape.with(at, length), first.dtype);
    };
    const expandDims = (x, axis) => view(x.shape.toSpliced((0, broadcast_ts_1.axisOf)(axis, x.shape.length + 1), 0, 1), x);
    const without = (x, axes) => {
        const gone = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
        return x.shape.filter((_, axis) => !gone.has(axis));
    };
    const ops = {
        id: 'cost',
        constant: ({ shape, dtype }) => value(shape, dtype),
        scalar: (_, dtype) => value([], dtype),
        full: (shape, _, dtype) => spend(shape, dtype),
        arange: (start, stop, step, dtype) => spend([Math.max(Math.ceil((stop - start) / step), 0)], dtype),
        cast: (x, dtype) => spend(x.shape, dtype),
        read: ({ shape, dtype }) => Promise.resolve({ shape, dtype, data: new Uint8Array(0) }),
        scope: (body) => body(),
        keep: (x) => x,
        release: () => undefined,
        ...each(KEEPING, same),
        ...each(REAL, (x) => spend(x.shape, (0, values_ts_1.real)(x.dtype))),
        ...each(TESTS, test),
        ...each(BINARY, both),
        ...each(COMPARISONS, compare),
        ...each(['sum', 'prod'], reduce(reduce_ts_1.widened)),
        ...each(['mean', 'logsumexp'], reduce(values_ts_1.real)),
        ...each(['max', 'min'], reduce()),
        ...each(['any', 'all'], reduce(() => 'bool')),
        ...each(LINES, line),
        ...each(REAL_LINES, (x) => line({ ...x, dtype: (0, values_ts_1.real)(x.dtype) })),
        ...each(['divide', 'arctan2'], (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), (0, values_ts_1.real)(a.dtype))),
        where: (test, a, b) => spend((0, broadcast_ts_1.broadcastShape)(test.shape, (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape)), a.dtype),
        argmax: position,
        argmin: position,
        matmul: (a, b) => {
            const [m, depth, n] = [a.shape.at(-2) ?? 0, a.shape.at(-1) ?? 0, b.shape.at(-1) ?? 0];
            const batch = (0, broadcast_ts_1.broadcastShape)(a.shape.slice(0, -2), b.shape.slice(0, -2));
            return spend([...batch, m, n], a.dtype, (0, tensor_ts_1.elementCount)(batch) * m * depth * n);
        },
        einsum: (equation, ...operands) => {
            const { shape, work } = (0, einsum_ts_1.einsumSizes)(equation, operands);
            return spend(shape, operands[0]?.dtype ?? 'float32', work);
        },
        conv: (x, kernel, options) => {
            const slides = windowOf(x, kernel, options);
            const [inner, filters] = kernel.shape.slice(-2);
            return spatial(x, slides, 'out', filters, (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * inner * filters);
        },
        depthwiseConv: (x, kernel, options) => {
            const slides = windowOf(x, kernel, options);
            const width = (0, tensor_ts_1.elementCount)(kernel.shape.slice(-2));
            return spatial(x, slides, 'out', width, (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * width);
        },
        convTranspose: (x, kernel, options) => {
            const slides = (0, spatial_ts_1.slideBack)(x.shape, kernel.shape.slice(0, x.shape.length - 2), options);
            const [filters, inner] = kernel.shape.slice(-2);
            return spatial(x, slides, 'size', filters, (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * inner * filters);
        },
        maxPool: pool,
        averagePool: pool,
        resize: (x, { size }) => spend([x.shape[0] ?? 0, ...size, x.shape[3] ?? 0], x.dtype),
        reshape: (x, shape) => {
            const known = (0, tensor_ts_1.elementCount)(shape.filter((dim) => dim !== -1));
            const full = shape.map((dim) => (dim === -1 ? (0, tensor_ts_1.elementCount)(x.shape) / known : dim));
            return view(full, x);
        },
        transpose: (x, axes) => spend(axes.map((axis) => x.shape[(0, broadcast_ts_1.axisOf)(axis, x.shape.length)] ?? 0), x.dtype),
        expandDims,
        squeeze: (x, axes) => view(without(x, axes), x),
        broadcastTo: (x, shape) => spend(shape, x.dtype),
        concatenate,
        stack: (values, axis) => concatenate(values.map((x) => expandDims(x, axis)), axis),
        unstack: (x, axis) => {
            const shape = without(x, [axis]);
            return Array.from({ length: (0, broadcast_ts_1.around)(x.shape, axis).length }, () => spend(shape, x.dtype));
        },
        split: (x, sizes, axis) => sizes.map((size) => spend(x.shape.with((0, broadcast_ts_1.axisOf)(axis, x.shape.length), size), x.dtype)),
        slice: (x, _, size) => spend(size, x.dtype),
        stridedSlice: (x, ranges) => spend(ranges.map((range, i) => (0, shape_ts_1.rangeIndices)(range, x.shape[i] ?? 0).count), x.dtype),
        pad: (x, widths) => spend(x.shape.map((dim, i) => dim + (widths[i]?.[0] ?? 0) + (widths[i]?.[1] ?? 0)), x.dtype),
        tile: (x, repeats) => spend(x.shape.map((dim, i) => dim * (repeats[i] ?? 1)), x.dtype),
        repeat: (x, repeats, axis) => {
            const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend(x.shape.with(at, (x.shape[at] ?? 0) * repeats), x.dtype);
        },
        flip: same,
        take: (x, indices, axis) => {
            const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype);
        },
        takeAlongAxis: (x, indices, axis) => {
            const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend(x.shape.map((dim, i) => (i === at || dim === 1 ? (indices.shape[i] ?? 1) : dim)), x.dtype);
        },
        oneHot: (indices, classes, dtype) => spend([...indices.shape, classes], dtype),
        topK: (x, k) => [
            spend(x.shape.with(-1, k), x.dtype, (0, tensor_ts_1.elementCount)(x.shape) * exports.ELEMENT),
            value(x.shape.with(-1, k), 'int32'),
        ],
        scan: (body, initial, steps) => {
            const before = total;
            const { state, output } = body(0, initial);
            total = before + (total - before) * steps;
            return { state, outputs: value([steps, ...output.shape], output.dtype) };
        },
    };
    return { ...ops, multiplyAdds: () => total };
}


/***/ }),

/***/ 29875:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createGraphRunner = createGraphRunner;
const errors_ts_1 = __webpack_require__(17050);
const ops_ts_1 = __webpack_require__(84872);
const entry_ts_1 = __webpack_require__(18417);
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_2 = __webpack_require__(6575);
const program_ts_1 = __webpack_require__(76466);
const registry_ts_1 = __webpack_require__(67463);
const call_ts_1 = __webpack_require__(81926);
const host_ts_1 = __webpack_require__(54160);
const holder_ts_1 = __webpack_require__(76680);
/** Prepares a program for an executor. Nothing is read yet. */
function createGraphRunner(ops, { program, entries }) {
    const lasting = createLasting(ops, entries);
    const { signature, body } = program;
    return {
        run: async (feeds, options = {}) => {
            const inputs = signature.inputs.map((spec) => fed(ops, spec, feeds.get(spec.name)));
            const ours = new Set(inputs.flatMap(cells_ts_1.valuesOf));
            const holder = (0, holder_ts_1.createHolder)(ops, (value) => lasting.owns(value) || ours.has(value));
            try {
                const results = runBody({ ops, lasting, holder, options }, body, inputs);
                const outputs = new Map();
                for (const [i, { name }] of signature.outputs.entries()) {
                    const cell = results[i];
                    if (cell !== undefined)
                        outputs.set(name, await tensorIn(ops, cell, name));
                }
                return outputs;
            }
            finally {
                holder.clear();
                for (const value of ours)
                    ops.release(value);
            }
        },
        close: () => {
            lasting.close();
        },
    };
}
/** Runs a body. Its results are held once for the caller. */
function runBody(run, body, inputs) {
    const { holder, options } = run;
    const readers = readersOf(body);
    const left = readers.map((counts) => [...counts]);
    const cells = [];
    const around = {
        ops: run.ops,
        run: (inner, given) => runBody(run, inner, given),
        hold: holder.hold,
        drop: holder.drop,
        variable: run.lasting.variable,
    };
    const read = ({ step, output }, reader) => {
        const cell = step === program_ts_1.ARGUMENT ? inputs[output] : cells[step]?.[output];
        if (cell !== undefined)
            return cell;
        // All outputs of a step that did not run are dead, however many it has.
        const [first] = cells[step] ?? [];
        if (first?.kind === 'dead')
            return first;
        const from = body.steps[step];
        throw (0, errors_ts_2.malformed)(reader ?? from ?? { name: 'result', op: 'result' }, `reads output ${output} of ${from === undefined ? 'the arguments' : from.name}, which is not there`);
    };
    for (const [place, step] of body.steps.entries()) {
        const outputs = computed(run, step, step.inputs.map((slot) => read(slot, step)), around);
        cells.push(outputs);
        outputs.forEach((cell, output) => {
            if (cell.kind === 'value')
                options.onValue?.(step, output, cell.value);
            if ((left[place]?.[output] ?? 0) === 0)
                holder.drop(cell);
        });
        for (const slot of step.inputs) {
            const counts = left[slot.step];
            if (counts === undefined)
                continue;
            counts[slot.output] = (counts[slot.output] ?? 1) - 1;
            const cell = cells[slot.step]?.[slot.output];
            if (counts[slot.output] === 0 && cell !== undefined)
                holder.drop(cell);
        }
    }
    return body.results.map((slot) => {
        const cell = read(slot, null);
        if (slot.step === program_ts_1.ARGUMENT)
            holder.hold(cell);
        else {
            // Results count as readers: the first of them takes over the hold that is left.
            const counts = left[slot.step] ?? [];
            counts[slot.output] = (counts[slot.output] ?? 1) - 1;
            if ((counts[slot.output] ?? 0) > 0)
                holder.hold(cell);
        }
        return cell;
    });
}
/** How often each output of each step is read, by steps and by results. */
function readersOf(body) {
    const known = readerCounts.get(body);
    if (known !== undefined)
        return known;
    const counts = body.steps.map(() => []);
    for (const slot of [...body.steps.flatMap(({ inputs }) => inputs), ...body.results]) {
        const outputs = counts[slot.step];
        if (outputs === undefined)
            continue;
        while (outputs.length <= slot.output)
            outputs.push(0);
        outputs[slot.output] = (outputs[slot.output] ?? 0) + 1;
    }
    readerCounts.set(body, counts);
    return counts;
}
const readerCounts = new WeakMap();
/** What a step computes, each output held once. */
function computed(run, step, inputs, around) {
    const stored = run.lasting.cell(step);
    if (stored !== null) {
        run.holder.hold(stored);
        return [stored];
    }
    const op = (0, registry_ts_1.opNamed)(step.op);
    if (op === undefined)
        throw (0, errors_ts_2.unsupported)(step, 'this op is not known');
    if (step.op !== 'Merge' && inputs.some(({ kind }) => kind === 'dead'))
        return [{ kind: 'dead' }];
    try {
        const known = (0, host_ts_1.onTheSide)(step, op, inputs);
        if (known !== null)
            return known;
        const make = () => cellsOf(op, step, inputs, around);
        if ((0, registry_ts_1.isFlow)(step.op))
            return make();
        let outputs = [];
        run.ops.scope(() => {
            outputs = make();
            return outputs.flatMap(cells_ts_1.valuesOf);
        });
        for (const cell of outputs)
            run.holder.hold(cell);
        return outputs;
    }
    catch (error) {
        throw told(step, error);
    }
}
function cellsOf(op, step, inputs, around) {
    const made = op((0, call_ts_1.createCall)(step, inputs, around));
    return (Array.isArray(made) ? made : [made]).map(cells_ts_1.asCell);
}
/**
 * What an executor refuses, told of the node that asked for it. Where our own code broke on it, nobody knows whether the
 * file or we are at fault: it is no word against the file.
 */
function told(step, error) {
    const ours = error instanceof ops_ts_1.UnsupportedOperation || error instanceof RangeError || error instanceof TypeError;
    return ours ? (0, errors_ts_2.unsupported)(step, error.message) : error;
}
function fed(ops, { name, dtype }, tensor) {
    if (tensor === undefined) {
        const message = `input ${name}: found no tensor, allowed: one for each input of the signature`;
        throw new errors_ts_1.ArtifactError('golden-malformed', message);
    }
    if (dtype === 'string' || tensor.dtype === 'string')
        return { kind: 'known', tensor };
    const value = ops.scope(() => {
        const given = ops.constant(tensor);
        return given.dtype === dtype || dtype === 'float64' ? given : ops.cast(given, dtype);
    });
    return { kind: 'value', value };
}
async function tensorIn(ops, cell, name) {
    if (cell.kind === 'value')
        return ops.read(cell.value);
    if (cell.kind === 'known')
        return cell.tensor;
    throw new errors_ts_1.ArtifactError('unsupported-operation', `output ${name}: found a ${cell.kind}, allowed: a tensor`);
}
function createLasting(ops, entries) {
    const values = new Map();
    const owned = new Set();
    const lasting = (key, tensor) => {
        const known = values.get(key);
        if (known !== undefined)
            return known;
        const value = ops.keep(ops.constant(tensor()));
        values.set(key, value);
        owned.add(value);
        return value;
    };
    const stored = (name) => {
        const entry = entries.get(name);
        if (entry !== undefined)
            return entry;
        throw new errors_ts_1.ArtifactError('missing-tensor', `variable ${name}: no stored tensor holds it`, { tensor: name });
    };
    const variable = (name) => lasting(`variable ${name}`, () => (0, entry_ts_1.readTensor)(stored(name)));
    return {
        variable,
        cell: (step) => {
            if (step.op === program_ts_1.STORED) {
                const entry = stored(step.name);
                if (entry.dtype === 'string')
                    return { kind: 'known', tensor: (0, entry_ts_1.readTensor)(entry) };
                return { kind: 'value', value: variable(step.name) };
            }
            const attr = step.op === 'Const' ? step.attrs.get('value') : undefined;
            if (attr?.kind !== 'tensor')
                return null;
            const cell = { kind: 'known', tensor: attr.value };
            return (0, host_ts_1.isSmall)(cell) ? cell : { kind: 'value', value: lasting(`constant ${step.name}`, () => attr.value) };
        },
        owns: (value) => owned.has(value),
        close: () => {
            for (const value of owned)
                ops.release(value);
            owned.clear();
            values.clear();
        },
    };
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createHolder = createHolder;
const cells_ts_1 = __webpack_require__(19115);
/** @param pinned values that are not ours to let go: weights and the caller's inputs */
function createHolder(ops, pinned) {
    const counts = new Map();
    return {
        hold: (cell) => {
            for (const value of (0, cells_ts_1.valuesOf)(cell))
                counts.set(value, (counts.get(value) ?? 0) + 1);
        },
        drop: (cell) => {
            for (const value of (0, cells_ts_1.valuesOf)(cell)) {
                const left = (counts.get(value) ?? 1) - 1;
                if (left > 0)
                    counts.set(value, left);
                else {
                    counts.delete(value);
                    if (!pinned(value))
                        ops.release(value);
                }
            }
        },
        clear: () => {
            for (const value of counts.keys())
                if (!pinned(value))
                    ops.release(value);
            counts.clear();
        },
    };
}


/***/ }),

/***/ 60317:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createRunner = createRunner;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const inputs_ts_1 = __webpack_require__(6021);
const call_ts_1 = __webpack_require__(78436);
const keeper_ts_1 = __webpack_require__(17122);
const training_ts_1 = __webpack_require__(62226);
const plan_ts_1 = __webpack_require__(75999);
const texts_ts_1 = __webpack_require__(7722);
const weights_ts_1 = __webpack_require__(47027);
/** Prepares a program for an executor. Nothing is read yet; what a `lender` has is not read at all. */
function createRunner(ops, bound, registry, lender) {
    const weights = (0, weights_ts_1.createWeights)(ops, bound.variables, lender);
    const { root } = bound.program;
    const graph = graphOf(root);
    return {
        run: async (feeds, options = {}) => {
            const inputs = graph.inputs.map(({ name }) => fed(ops, feeds, name));
            const fedValues = new Set(inputs);
            const keeper = (0, keeper_ts_1.createKeeper)(ops, (value) => weights.owns(value) || fedValues.has(value) || (0, texts_ts_1.isTexts)(value));
            const walk = (layer, path, values) => runGraph({ ops, registry, weights, keeper, graph: walk }, layer, path, values, options);
            try {
                const outputs = walk(root, '', inputs);
                const tensors = new Map();
                for (const [i, { name }] of graph.outputs.entries()) {
                    const value = outputs[i];
                    if (value !== undefined)
                        tensors.set(name, (0, texts_ts_1.isTexts)(value) ? value.tensor : await ops.read(value));
                }
                return tensors;
            }
            finally {
                keeper.clear();
                for (const value of fedValues)
                    if (!(0, texts_ts_1.isTexts)(value))
                        ops.release(value);
            }
        },
        lender: weights,
        close: () => {
            weights.close();
        },
    };
}
/** Runs a model's graph. Its outputs are held once for the caller. */
function runGraph(run, model, path, inputs, options) {
    const graph = graphOf(model);
    const { steps, readers } = (0, plan_ts_1.planOf)(graph);
    const { keeper } = run;
    const slots = new Map();
    const store = (slot, value) => {
        slots.set(slot, value);
        keeper.retain(value, readers.get(slot) ?? 0);
    };
    if (inputs.length !== graph.inputs.length) {
        throw new errors_ts_1.ArtifactError('malformed', `model ${path === '' ? model.name : path}: found ${inputs.length} tensors, allowed: ${graph.inputs.length}`);
    }
    graph.inputs.forEach(({ ref }, i) => {
        const value = inputs[i];
        const spec = graph.layers.find(({ name }) => name === ref.layer);
        if (value === undefined || !readers.has((0, plan_ts_1.slotOf)(ref)))
            return;
        store((0, plan_ts_1.slotOf)(ref), spec === undefined ? value : suited(run, spec, value));
    });
    for (const step of steps) {
        const place = (0, call_ts_1.joined)(path, step.layer.name);
        const outputs = callStep(run, step, place, slots);
        outputs.forEach((value, tensor) => {
            const inputs = step.reads.flatMap((slot) => slots.get(slot) ?? []);
            options.onValue?.({ path: place, className: step.layer.className, call: step.node, tensor }, value, inputs);
            keeper.retain(value, 1);
            store((0, plan_ts_1.slotOf)({ layer: step.layer.name, node: step.node, tensor }), value);
        });
        for (const value of outputs)
            keeper.letGo(value);
        if (step.layer.graph !== null)
            for (const value of outputs)
                keeper.letGo(value);
        for (const slot of step.reads) {
            const value = slots.get(slot);
            if (value !== undefined)
                keeper.letGo(value);
        }
        if (options.forgetsWeights === true)
            run.weights.close();
    }
    return graph.outputs.map(({ name, ref }) => {
        const value = slots.get((0, plan_ts_1.slotOf)(ref));
        if (value !== undefined)
            return value;
        throw new errors_ts_1.ArtifactError('malformed', `output ${name}: layer ${ref.layer} has no output ${ref.tensor}`);
    });
}
function callStep(run, step, path, slots) {
    const { call, layer } = step;
    const args = call.args.map((arg) => resolved(arg, slots, path));
    const kwargs = Object.fromEntries(Object.entries(call.kwargs).map(([key, arg]) => [key, resolved(arg, slots, path)]));
    if (layer.graph === null)
        return (0, call_ts_1.callLayer)(run, layer, path, { args, kwargs });
    (0, training_ts_1.refuseTraining)(layer, path, kwargs['training']);
    const inputs = [...args, ...(args.length === 0 ? [kwargs['inputs']] : [])].flatMap(call_ts_1.valuesIn);
    const masks = (0, call_ts_1.valuesIn)(kwargs['mask']);
    inputs.forEach((value, i) => {
        run.keeper.setMask(value, masks[i] ?? null);
    });
    return run.graph(layer, path, inputs);
}
function resolved(argument, slots, path) {
    switch (argument.kind) {
        case 'tensor': {
            const value = slots.get((0, plan_ts_1.slotOf)(argument.ref));
            if (value !== undefined)
                return value;
            const { layer, node, tensor } = argument.ref;
            throw new errors_ts_1.ArtifactError('malformed', `layer ${path}: reads output ${tensor} of call ${node} of ${layer}, which is not there`);
        }
        case 'value':
            return argument.value;
        case 'list':
            return argument.items.map((item) => resolved(item, slots, path));
        case 'dict':
            return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, resolved(item, slots, path)]));
    }
}
/** An input as its `InputLayer` declares it: Keras casts it and adds or takes a last dimension of 1. */
function suited(run, input, value) {
    if ((0, texts_ts_1.isTexts)(value))
        return value;
    const dtype = input.config['dtype'];
    const shape = (0, inputs_ts_1.fittedRank)(value.shape, input.config['batch_shape']);
    const casts = typeof dtype === 'string' && (0, dtype_ts_1.isDType)(dtype) && dtype !== value.dtype && dtype !== 'string' && dtype !== 'float64';
    if (shape === null && !casts)
        return value;
    const { ops, keeper } = run;
    const fitted = ops.scope(() => {
        const cast = casts ? ops.cast(value, dtype) : value;
        return shape === null ? cast : ops.reshape(cast, shape);
    });
    keeper.setMask(fitted, keeper.maskOf(value));
    return fitted;
}
function fed(ops, feeds, name) {
    const tensor = feeds.get(name);
    if (tensor === undefined) {
        throw new errors_ts_1.ArtifactError('golden-malformed', `input ${name}: found no tensor, allowed: one for each input of the model`);
    }
    return tensor.dtype === 'string' ? (0, texts_ts_1.createTexts)(tensor) : (0, texts_ts_1.rememberSource)(ops.constant(tensor), tensor);
}
function graphOf(layer) {
    if (layer.graph !== null)
        return layer.graph;
    throw new errors_ts_1.ArtifactError('malformed', `model ${layer.name}: has no graph`);
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fittedRank = fittedRank;
/**
 * The shape that makes a value fit its declared rank, or null where it fits: a last dimension of 1 is taken off or put
 * on (`Functional._adjust_input_rank`).
 */
function fittedRank(shape, declared) {
    if (!Array.isArray(declared) || declared.length === shape.length)
        return null;
    if (shape.length === declared.length + 1 && shape.at(-1) === 1)
        return shape.slice(0, -1);
    if (shape.length === declared.length - 1 && declared.at(-1) === 1)
        return [...shape, 1];
    return null;
}


/***/ }),

/***/ 17122:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createKeeper = createKeeper;
/** @param pinned values that are not ours to let go: weights and the caller's inputs */
function createKeeper(ops, pinned) {
    const counts = new Map();
    const masks = new Map();
    const dropped = [];
    const retain = (value, times) => {
        if (times > 0)
            counts.set(value, (counts.get(value) ?? 0) + times);
    };
    const free = (value) => {
        counts.delete(value);
        const mask = masks.get(value);
        masks.delete(value);
        if (!pinned(value))
            ops.release(value);
        if (mask !== undefined)
            letGo(mask);
    };
    const letGo = (value) => {
        const left = (counts.get(value) ?? 1) - 1;
        if (left > 0)
            counts.set(value, left);
        else
            free(value);
    };
    const forget = (value) => {
        const left = (counts.get(value) ?? 1) - 1;
        if (left > 0) {
            counts.set(value, left);
            return;
        }
        counts.delete(value);
        const mask = masks.get(value);
        masks.delete(value);
        if (mask !== undefined)
            forget(mask);
    };
    const dropMask = (value) => {
        const mask = masks.get(value);
        if (mask === undefined)
            return;
        masks.delete(value);
        dropped.push(mask);
    };
    const settle = () => {
        for (const mask of dropped.splice(0))
            letGo(mask);
    };
    return {
        retain,
        letGo,
        forget,
        maskOf: (value) => masks.get(value) ?? null,
        setMask: (value, mask) => {
            if (mask === null || mask === value || masks.has(value))
                return;
            retain(mask, 1);
            masks.set(value, mask);
        },
        dropMask,
        settle,
        clear: () => {
            settle();
            masks.clear();
            for (const value of [...counts.keys()]) {
                counts.delete(value);
                if (!pinned(value))
                    ops.release(value);
            }
        },
    };
}


/***/ }),

/***/ 75999:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planOf = planOf;
exports.slotOf = slotOf;
const errors_ts_1 = __webpack_require__(17050);
const plans = new WeakMap();
/** Only calls that an output depends on, as Keras runs them. @throws ArtifactError for references to nothing and cycles. */
function planOf(graph) {
    const known = plans.get(graph);
    if (known !== undefined)
        return known;
    const made = makePlan(graph);
    plans.set(graph, made);
    return made;
}
/** The name of a slot: one output of one call. */
function slotOf({ layer, node, tensor }) {
    return `${node}/${tensor}/${layer}`;
}
function makePlan(graph) {
    const steps = stepsByKey(graph);
    const inputs = new Set(graph.inputs.map(({ ref }) => callKey(ref.layer, ref.node)));
    const order = [];
    const state = new Map();
    const stack = graph.outputs.map(({ ref }) => callKey(ref.layer, ref.node)).reverse();
    while (stack.length > 0) {
        const key = stack.at(-1) ?? '';
        const step = steps.get(key);
        if (state.get(key) === 'done' || inputs.has(key)) {
            stack.pop();
            continue;
        }
        if (step === undefined)
            throw malformed(key, 'a call that the model does not have');
        if (state.get(key) === 'open') {
            state.set(key, 'done');
            order.push(step.step);
            stack.pop();
            continue;
        }
        state.set(key, 'open');
        for (const before of [...step.needs].reverse()) {
            if (state.get(before) === 'open')
                throw malformed(before, 'a cycle');
            if (state.get(before) !== 'done')
                stack.push(before);
        }
    }
    const readers = new Map();
    const count = (slot) => readers.set(slot, (readers.get(slot) ?? 0) + 1);
    for (const step of order)
        for (const slot of step.reads)
            count(slot);
    for (const { ref } of graph.outputs)
        count(slotOf(ref));
    return { steps: order, readers };
}
function stepsByKey(graph) {
    const layers = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const counts = new Map();
    const nodes = new Map();
    for (const call of graph.calls) {
        const node = counts.get(call.layer) ?? 0;
        counts.set(call.layer, node + 1);
        const layer = layers.get(call.layer);
        if (layer === undefined)
            throw malformed(call.layer, 'a layer that the model does not have');
        const refs = [...call.args, ...Object.values(call.kwargs)].flatMap(refsIn);
        const step = { call, layer, node, reads: refs.map(slotOf) };
        nodes.set(callKey(call.layer, node), { step, needs: refs.map((ref) => callKey(ref.layer, ref.node)) });
    }
    return nodes;
}
function refsIn(argument) {
    switch (argument.kind) {
        case 'tensor':
            return [argument.ref];
        case 'value':
            return [];
        case 'list':
            return argument.items.flatMap(refsIn);
        case 'dict':
            return Object.values(argument.items).flatMap(refsIn);
    }
}
function callKey(layer, node) {
    return `${node}/${layer}`;
}
function malformed(what, found) {
    return new errors_ts_1.ArtifactError('malformed', `inbound_nodes: ${what} is ${found}`);
}


/***/ }),

/***/ 47027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWeights = createWeights;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
/**
 * @param lender has variables already: what it lends is not loaded again
 */
function createWeights(ops, variables, lender) {
    const byPath = new Map(variables.map((variable) => [variable.path, variable]));
    const values = new Map();
    const owned = new Set();
    const byEntry = new Map(variables.map((variable) => [variable.entry, variable]));
    const hold = (key, value) => {
        ops.keep(value);
        values.set(key, value);
        owned.add(value);
        return value;
    };
    const load = (variable, dtype) => {
        const stored = variable.entry.dtype;
        if (!(0, dtype_ts_1.isFloating)(stored) || stored === dtype)
            return ops.constant((0, entry_ts_1.readTensor)(variable.entry));
        return ops.scope(() => ops.cast(ops.constant((0, entry_ts_1.readTensor)(variable.entry)), dtype));
    };
    const get = (path, dtype) => {
        const key = `${dtype} ${path}`;
        const known = values.get(key);
        if (known !== undefined)
            return known;
        const variable = byPath.get(path);
        if (variable === undefined) {
            throw new errors_ts_1.ArtifactError('missing-tensor', `variable ${path}: no stored tensor holds it`, { tensor: path });
        }
        return lender?.lend(variable.entry, dtype) ?? hold(key, load(variable, dtype));
    };
    return {
        has: (path) => byPath.has(path),
        get,
        lend: (entry, dtype) => {
            const variable = byEntry.get(entry);
            return variable === undefined ? undefined : get(variable.path, dtype);
        },
        owns: (value) => owned.has(value) || lender?.owns(value) === true,
        close: () => {
            for (const value of owned)
                ops.release(value);
            owned.clear();
            values.clear();
        },
    };
}


/***/ }),

/***/ 40776:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refusal = refusal;
exports.programRunner = programRunner;
exports.overEntries = overEntries;
const bind_ts_1 = __webpack_require__(35143);
const run_ts_1 = __webpack_require__(29875);
const run_ts_2 = __webpack_require__(60317);
const LAYERS = {
    refuses: ({ unknown }, file) => {
        const [first, ...others] = unknown;
        if (first === undefined)
            return null;
        const message = `layer ${first.path}${andMore(others)}: found class ${first.className}, which is not known; ` +
            'register it with custom-layers: ./file.mjs';
        return { cause: 'unknown-layer', severity: 'warning', message, file, layer: first.path };
    },
    runner: run_ts_2.createRunner,
    over: (bound, entryOf) => {
        return { ...bound, variables: bound.variables.map((one) => ({ ...one, entry: entryOf(one.entry) })) };
    },
};
const GRAPH = {
    refuses: ({ unknown }, file) => {
        const [first, ...others] = unknown;
        if (first === undefined)
            return null;
        const message = `node ${first.node}${andMore(others)}: found op ${first.op}, which is not known (docs/tensorflow-ops.md)`;
        return { cause: 'unsupported-operation', severity: 'warning', message, file, layer: first.node };
    },
    runner: (ops, bound) => {
        const runner = (0, run_ts_1.createGraphRunner)(ops, bound);
        return { ...runner, run: (feeds) => runner.run(feeds) };
    },
    over: (bound, entryOf) => {
        return { ...bound, entries: new Map([...bound.entries].map(([name, entry]) => [name, entryOf(entry)])) };
    },
};
function andMore(others) {
    return others.length === 0 ? '' : ` and ${others.length} more`;
}
/** Applies one of a kind's functions to a program of that kind. */
function ofItsKind(bound, apply) {
    return (0, bind_ts_1.isGraph)(bound) ? apply(GRAPH, bound) : apply(LAYERS, bound);
}
/** Why our own reading cannot run a program, or null. */
function refusal(bound, file) {
    return ofItsKind(bound, (kind, of) => kind.refuses(of, file));
}
function programRunner(ops, bound, registry, lender) {
    return ofItsKind(bound, (kind, of) => kind.runner(ops, of, registry, lender));
}
/** The same program over other entries. */
function overEntries(bound, entryOf) {
    return ofItsKind(bound, (kind, of) => kind.over(of, entryOf));
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trace = trace;
exports.signatureOf = signatureOf;
const cost_ts_1 = __webpack_require__(49893);
const bind_ts_1 = __webpack_require__(35143);
const policy_ts_1 = __webpack_require__(29809);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const programs_ts_1 = __webpack_require__(40776);
/** @throws ArtifactError as the program's own run does. */
async function trace(bound, registry, inputs) {
    const feeds = new Map(inputs.map((spec) => [spec.name, hollowTensor(spec)]));
    const names = new Map([...feeds].map(([name, tensor]) => [tensor, name]));
    const cost = (0, cost_ts_1.costOps)();
    const { ops, below } = followed(cost, names);
    const runner = (0, programs_ts_1.programRunner)(ops, (0, programs_ts_1.overEntries)(bound, hollowEntry), registry);
    try {
        const outputs = await runner.run(feeds);
        const specs = [...outputs].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
        return { outputs: specs, below, multiplyAdds: cost.multiplyAdds() };
    }
    finally {
        runner.close();
    }
}
/** Sizes that stand for the batch and for other dynamic dimensions, in two runs: what changes with them is dynamic. */
const SIZES = [
    { batch: 2, steps: 12, pixels: 64 },
    { batch: 3, steps: 7, pixels: 96 },
];
/**
 * The signature of a program. A graph says its own; shapes of the outputs of layers are found by two traces, and are null
 * where the program does not take the sizes that were tried.
 */
function signatureOf(bound, registry) {
    const known = signatures.get(bound);
    if (known?.registry === registry)
        return known.signature;
    const signature = findSignature(bound, registry);
    signatures.set(bound, { registry, signature });
    return signature;
}
/** One model is loaded by several runtimes: its signature is found once. */
const signatures = new WeakMap();
async function findSignature(bound, registry) {
    const { inputs, outputs } = (0, bind_ts_1.isGraph)(bound) ? bound.program.signature : layersSignature(bound);
    const traces = [];
    for (const sizes of SIZES) {
        const sized = inputs.map((spec) => ({ ...spec, shape: withSizes(spec.shape, sizes) }));
        traces.push(await trace(bound, registry, sized).catch(() => null));
    }
    const [first, second] = traces;
    const below = new Map([...(first?.below ?? []), ...(second?.below ?? [])]);
    return {
        inputs: inputs.map((spec) => {
            const limit = below.get(spec.name);
            return limit === undefined ? spec : { ...spec, below: limit };
        }),
        outputs: outputs.map((spec, i) => {
            const [one, other] = [first?.outputs[i], second?.outputs[i]];
            if (spec.shape !== null)
                return spec;
            const shape = one?.shape?.map((dim, axis) => (dim === other?.shape?.[axis] ? dim : -1));
            const known = one ?? other ?? spec;
            return { ...known, shape: other === undefined ? null : (shape ?? null) };
        }),
    };
}
/** What the topology says: names, and what its inputs declare. */
function layersSignature({ program }) {
    const { graph } = program.root;
    if (graph === null)
        return { inputs: [], outputs: [] };
    return {
        inputs: graph.inputs.map((ref) => inputSpec(graph, ref)),
        outputs: graph.outputs.map((ref) => outputSpec(graph, ref)),
    };
}
function withSizes(shape, { batch, steps, pixels }) {
    const dims = shape ?? [-1];
    const other = dims.length > 3 ? pixels : steps;
    return dims.map((dim, axis) => (dim >= 0 ? dim : axis === 0 ? batch : other));
}
/** What the `InputLayer` declares. */
function inputSpec(graph, { name, ref }) {
    const config = graph.layers.find((layer) => layer.name === ref.layer)?.config ?? {};
    const { batch_shape: dims, dtype } = config;
    const shape = Array.isArray(dims) ? dims.map((dim) => (typeof dim === 'number' ? dim : -1)) : null;
    return { name, dtype: typeof dtype === 'string' && (0, dtype_ts_1.isDType)(dtype) ? dtype : 'float32', shape };
}
function outputSpec(graph, { name, ref }) {
    const layer = graph.layers.find((candidate) => candidate.name === ref.layer);
    return { name, dtype: (0, policy_ts_1.policyOf)(layer?.config['dtype']).compute, shape: null };
}
/** A tensor of which nobody will look at the elements, but texts, which stay outside of executors. */
function hollowTensor({ dtype, shape }) {
    const dims = shape ?? [];
    const nothing = new Uint8Array(0);
    const data = dtype === 'string' ? Array.from({ length: (0, tensor_ts_1.elementCount)(dims) }, () => nothing) : nothing;
    return { dtype, shape: dims, data };
}
/** The entry without its bytes. Texts are read, since layers look words up. */
function hollowEntry(entry) {
    return entry.dtype === 'string' ? entry : { ...entry, byteLength: 0, chunks: () => [] };
}
/** Operations that hand elements on as they are. */
const PASSING = [
    ...['cast', 'reshape', 'transpose', 'expandDims', 'squeeze', 'broadcastTo', 'split', 'unstack', 'slice'],
    ...['stridedSlice', 'tile', 'repeat', 'flip'],
];
/** Executor that remembers which values hold an input's own elements, and what they are used to index. */
function followed(base, inputs) {
    const origins = new WeakMap();
    const below = new Map();
    const index = (indices, length) => {
        const name = origins.get(indices);
        if (name !== undefined)
            below.set(name, Math.min(below.get(name) ?? Infinity, length));
    };
    const passing = Object.fromEntries(PASSING.map((name) => [name, passed(base[name], origins)]));
    const ops = {
        ...base,
        ...passing,
        constant: (tensor) => {
            const value = base.constant(tensor);
            const name = inputs.get(tensor);
            if (name !== undefined)
                origins.set(value, name);
            return value;
        },
        take: (x, indices, axis) => {
            index(indices, x.shape.at(axis) ?? 0);
            return base.take(x, indices, axis);
        },
        // An index brought into range (`where(i < 0, i + n, i)`) still is the input's.
        where: (condition, a, b) => {
            const value = base.where(condition, a, b);
            const name = origins.get(b) ?? origins.get(a);
            if (name !== undefined)
                origins.set(value, name);
            return value;
        },
        takeAlongAxis: (x, indices, axis) => {
            index(indices, x.shape.at(axis) ?? 0);
            return base.takeAlongAxis(x, indices, axis);
        },
        oneHot: (indices, classes, dtype) => {
            index(indices, classes);
            return base.oneHot(indices, classes, dtype);
        },
    };
    return { ops, below };
}
function passed(operation, origins) {
    return (x, ...rest) => {
        const result = operation(x, ...rest);
        const name = origins.get(x);
        if (name !== undefined)
            for (const value of [result].flat())
                origins.set(value, name);
        return result;
    };
}


/***/ }),

/***/ 18417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.memoryEntry = memoryEntry;
exports.readTensor = readTensor;
exports.weightTable = weightTable;
exports.pieceBytes = pieceBytes;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
/** Largest tensor that is read into memory at once: what one ArrayBuffer of Node 20 holds for certain. */
const MEMORY_BYTES = 2 ** 32;
/** A tensor in memory as an entry of a weight table. */
function memoryEntry(name, tensor, layer) {
    const bytes = (0, bytes_ts_1.toBytes)(tensor.dtype, tensor.data);
    const { dtype, shape } = tensor;
    const chunks = (size = tensor_ts_1.CHUNK_BYTES) => piecesOf(bytes, pieceBytes(size, (0, dtype_ts_1.byteWidth)(dtype)));
    return { name, dtype, shape, byteLength: bytes.byteLength, chunks, ...(layer === undefined ? {} : { layer }) };
}
/**
 * A stored tensor, read into memory of its own.
 * @throws ArtifactError where the file does not hold what it promised, or the tensor is larger than 4 GiB.
 */
function readTensor(entry) {
    if (entry.byteLength > MEMORY_BYTES) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${entry.name}: ${entry.byteLength} bytes, a tensor held in memory may have ${MEMORY_BYTES}`, { tensor: entry.name });
    }
    const bytes = new Uint8Array(entry.byteLength);
    let at = 0;
    for (const chunk of entry.chunks()) {
        if (at + chunk.byteLength > bytes.byteLength)
            throw wrongLength(entry, at + chunk.byteLength);
        bytes.set(chunk, at);
        at += chunk.byteLength;
    }
    if (at !== bytes.byteLength)
        throw wrongLength(entry, at);
    return {
        dtype: entry.dtype,
        shape: entry.shape,
        data: (0, bytes_ts_1.fromBytes)(entry.dtype, bytes, (0, tensor_ts_1.elementCount)(entry.shape), entry.name),
    };
}
/**
 * Entries in the order given.
 * @throws ArtifactError `malformed` where two have the same name.
 */
function weightTable(entries) {
    const byName = new Map();
    for (const entry of entries) {
        if (byName.has(entry.name)) {
            throw new errors_ts_1.ArtifactError('malformed', `the tensor name ${entry.name} occurs twice`, { tensor: entry.name });
        }
        byName.set(entry.name, entry);
    }
    return {
        size: byName.size,
        get: (name) => byName.get(name),
        [Symbol.iterator]: () => byName.values(),
    };
}
/** `size` rounded down to whole elements, at least one of them. */
function pieceBytes(size, width) {
    if (width === 0)
        return Math.max(1, size);
    return Math.max(width, size - (size % width));
}
function* piecesOf(bytes, size) {
    for (let at = 0; at < bytes.byteLength; at += size)
        yield bytes.subarray(at, Math.min(at + size, bytes.byteLength));
}
function wrongLength(entry, found) {
    return new errors_ts_1.ArtifactError('malformed', `${entry.name}: ${entry.byteLength} bytes are promised, ${found === entry.byteLength ? 'more' : found} came`, { tensor: entry.name });
}


/***/ })

};
