export const id = 4596;
export const ids = [4596];
export const modules = {

/***/ 63169:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dtypeOf = dtypeOf;
exports.dtypeName = dtypeName;
exports.dataTypeOf = dataTypeOf;
/** `TensorProto.DataType` by number. Source: onnx.proto. What has no counterpart here is named in NAMES only. */
const DTYPES = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    4: 'uint16',
    5: 'int16',
    6: 'int32',
    7: 'int64',
    8: 'string',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    12: 'uint32',
    13: 'uint64',
    14: 'complex64',
    15: 'complex128',
    16: 'bfloat16',
    17: 'float8_e4m3fn',
    19: 'float8_e5m2',
};
const NAMES = ('UNDEFINED FLOAT UINT8 INT8 UINT16 INT16 INT32 INT64 STRING BOOL FLOAT16 DOUBLE UINT32 UINT64 COMPLEX64 COMPLEX128 ' +
    'BFLOAT16 FLOAT8E4M3FN FLOAT8E4M3FNUZ FLOAT8E5M2 FLOAT8E5M2FNUZ UINT4 INT4 FLOAT4E2M1 FLOAT8E8M0 UINT2 INT2 ' +
    'FLOAT6E2M3 FLOAT6E3M2').split(' ');
/** The element type of a `DataType`, or null where it has none here (four bits and less, other 8-bit floats). */
function dtypeOf(number) {
    return DTYPES[number] ?? null;
}
/** `INT4` for 22, for messages. */
function dtypeName(number) {
    return NAMES[number] ?? `DataType ${number}`;
}
/** The `DataType` of an element type; null where this tool knows none. */
function dataTypeOf(dtype) {
    if (dtype === null)
        return null;
    return NUMBERS.get(dtype) ?? null;
}
const NUMBERS = new Map(Object.entries(DTYPES).map(([number, dtype]) => [dtype, Number(number)]));


/***/ }),

/***/ 49893:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ELEMENT = void 0;
exports.costOps = costOps;
const tensor_ts_1 = __webpack_require__(76172);
const steps_ts_1 = __webpack_require__(74955);
const broadcast_ts_1 = __webpack_require__(82033);
const einsum_ts_1 = __webpack_require__(48351);
const reduce_ts_1 = __webpack_require__(53258);
const shape_ts_1 = __webpack_require__(61931);
const prices_ts_1 = __webpack_require__(15558);
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
/** An element's loop over a multiply-add of a blocked product, on kernels as in the reference: a round number. */
exports.ELEMENT = 8;
const MOVING = ['abs', 'square', 'relu', 'clip'];
const KEEPING = ['negative', 'sign', 'floor', 'ceil', 'round'];
// prettier-ignore
const REAL = [
    'sqrt', 'rsqrt', 'reciprocal', 'exp', 'expm1', 'log', 'log1p', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan',
    'sinh', 'cosh', 'tanh', 'arccosh', 'sigmoid',
];
const SLOW = ['arcsinh', 'arctanh', 'erf', 'softplus'];
const TESTS = ['isnan', 'isfinite', 'logicalNot'];
const PLAIN = ['add', 'subtract', 'multiply'];
const BINARY = ['floorDivide', 'mod', 'maximum', 'minimum'];
// prettier-ignore
const COMPARISONS = [
    'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'logicalAnd', 'logicalOr', 'logicalXor',
];
const REAL_LINES = ['softmax', 'logSoftmax'];
const LINES = ['cumsum', 'cumprod'];
/** One function under several names. */
function each(names, fn) {
    return Object.fromEntries(names.map((name) => [name, fn]));
}
/** Values know shape and dtype, nothing else: `read` gives tensors without elements. `scan` runs its body once. */
function costOps() {
    let [total, nanoseconds, asked] = [0, 0, 0];
    const value = (shape, dtype) => ({ shape, dtype });
    const work = (shape, dtype, taken) => {
        asked += 1;
        total += taken.multiplyAdds;
        nanoseconds += taken.nanoseconds;
        return value(shape, dtype);
    };
    /** `count` elements at a price each, in nanoseconds. */
    const spend = (shape, dtype, price = prices_ts_1.MOVED, count = (0, tensor_ts_1.elementCount)(shape)) => work(shape, dtype, { multiplyAdds: count * exports.ELEMENT, nanoseconds: count * price });
    const at = (price) => (x) => spend(x.shape, x.dtype, price);
    const realAt = (price) => (x) => spend(x.shape, (0, values_ts_1.real)(x.dtype), price);
    const view = (shape, x) => value(shape, x.dtype);
    const test = (x) => spend(x.shape, 'bool', prices_ts_1.CALLED);
    const both = (price) => (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), a.dtype, price);
    const compare = (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), 'bool', prices_ts_1.CALLED);
    const reduce = (price, dtype = (of) => of) => (x, axes, keepDims = false) => {
        const gone = new Set(axes?.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)) ?? x.shape.keys());
        const shape = keepDims
            ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim))
            : x.shape.filter((_, axis) => !gone.has(axis));
        return spend(shape, dtype(x.dtype), price, (0, tensor_ts_1.elementCount)(x.shape));
    };
    const position = (x, axis) => reduce(prices_ts_1.MOVED, () => 'int32')(x, [axis]);
    const line = (price) => (x) => work(x.shape, x.dtype, {
        multiplyAdds: 2 * (0, tensor_ts_1.elementCount)(x.shape) * exports.ELEMENT,
        nanoseconds: (0, tensor_ts_1.elementCount)(x.shape) * price,
    });
    /** `each`: what one image takes. */
    const spatial = (x, slides, of, filters, each) => {
        const batch = x.shape[0] ?? 0;
        const shape = [batch, ...(0, spatial_ts_1.spatialShape)(slides, x.shape.length - 2, (s) => s[of]), filters];
        return work(shape, x.dtype, {
            multiplyAdds: batch * each.multiplyAdds,
            nanoseconds: batch * each.nanoseconds,
        });
    };
    /** `[rows, depth]` times `[depth, width]`. */
    const product = (rows, depth, width) => ({
        multiplyAdds: rows * depth * width,
        nanoseconds: rows * depth * (width * prices_ts_1.MULTIPLY_ADD + prices_ts_1.ROW),
    });
    const windowOf = (x, kernel, options) => (0, spatial_ts_1.slide)(x.shape, { kernel: kernel.shape.slice(0, x.shape.length - 2), ...options });
    const pool = (x, { size, strides, padding }) => {
        const slides = (0, spatial_ts_1.slide)(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) });
        const channels = x.shape.at(-1) ?? 0;
        const under = (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * channels;
        return spatial(x, slides, 'out', channels, { multiplyAdds: under * exports.ELEMENT, nanoseconds: under * prices_ts_1.POOLED });
    };
    const concatenate = (values, axis) => {
        const [first] = values;
        if (first === undefined)
            throw new RangeError('concatenation of nothing');
        const place = (0, broadcast_ts_1.axisOf)(axis, first.shape.length);
        const length = values.reduce((sum, { shape }) => sum + (shape[place] ?? 0), 0);
        return spend(first.shape.with(place, length), first.dtype);
    };
    const expandDims = (x, axis) => view(x.shape.toSpliced((0, broadcast_ts_1.axisOf)(axis, x.shape.length + 1), 0, 1), x);
    const without = (x, axes) => {
        const gone = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
        return x.shape.filter((_, axis) => !gone.has(axis));
    };
    const ops = {
        id: 'cost',
        constant: ({ shape, dtype }) => work(shape, dtype, { multiplyAdds: 0, nanoseconds: (0, tensor_ts_1.elementCount)(shape) * prices_ts_1.READ }),
        scalar: (_, dtype) => value([], dtype),
        full: (shape, _, dtype) => spend(shape, dtype),
        arange: (start, stop, step, dtype) => spend([Math.max(Math.ceil((stop - start) / step), 0)], dtype),
        cast: (x, dtype) => spend(x.shape, dtype, prices_ts_1.CALLED),
        read: ({ shape, dtype }) => Promise.resolve({ shape, dtype, data: new Uint8Array(0) }),
        scope: (body) => body(),
        keep: (x) => x,
        release: () => undefined,
        ...each(MOVING, at(prices_ts_1.MOVED)),
        ...each(KEEPING, at(prices_ts_1.CALLED)),
        ...each(REAL, realAt(prices_ts_1.COMPUTED)),
        ...each(SLOW, realAt(prices_ts_1.SERIES)),
        ...each(TESTS, test),
        ...each(PLAIN, both(prices_ts_1.MOVED)),
        ...each(BINARY, both(prices_ts_1.CALLED)),
        power: both(prices_ts_1.SERIES),
        ...each(COMPARISONS, compare),
        sum: reduce(prices_ts_1.MOVED, reduce_ts_1.widened),
        prod: reduce(prices_ts_1.CALLED, reduce_ts_1.widened),
        mean: reduce(prices_ts_1.MOVED, values_ts_1.real),
        logsumexp: reduce(prices_ts_1.COMPUTED, values_ts_1.real),
        ...each(['max', 'min'], reduce(prices_ts_1.CALLED)),
        ...each(['any', 'all'], reduce(prices_ts_1.CALLED, () => 'bool')),
        ...each(LINES, line(prices_ts_1.CALLED)),
        sort: line(prices_ts_1.SORTED),
        ...each(REAL_LINES, (x) => line(prices_ts_1.COMPUTED)({ ...x, dtype: (0, values_ts_1.real)(x.dtype) })),
        divide: (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), (0, values_ts_1.real)(a.dtype)),
        arctan2: (a, b) => spend((0, broadcast_ts_1.broadcastShape)(a.shape, b.shape), (0, values_ts_1.real)(a.dtype), prices_ts_1.COMPUTED),
        where: (test, a, b) => spend((0, broadcast_ts_1.broadcastShape)(test.shape, (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape)), a.dtype, prices_ts_1.CALLED),
        argmax: position,
        argmin: position,
        matmul: (a, b) => {
            const [m, depth, n] = [a.shape.at(-2) ?? 0, a.shape.at(-1) ?? 0, b.shape.at(-1) ?? 0];
            const batch = (0, broadcast_ts_1.broadcastShape)(a.shape.slice(0, -2), b.shape.slice(0, -2));
            return work([...batch, m, n], a.dtype, product((0, tensor_ts_1.elementCount)(batch) * m, depth, n));
        },
        einsum: (equation, ...operands) => {
            const { shape, work: multiplyAdds } = (0, einsum_ts_1.einsumSizes)(equation, operands);
            const nanoseconds = multiplyAdds * prices_ts_1.MULTIPLY_ADD + (0, tensor_ts_1.elementCount)(shape) * prices_ts_1.MOVED;
            return work(shape, operands[0]?.dtype ?? 'float32', { multiplyAdds, nanoseconds });
        },
        conv: (x, kernel, options) => {
            const slides = windowOf(x, kernel, options);
            const [inner, filters] = kernel.shape.slice(-2);
            const { groups } = options;
            const under = (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * inner;
            const { multiplyAdds, nanoseconds } = product(under * groups, 1, filters / groups);
            const laidOut = (0, spatial_ts_1.taps)(slides) === 1 && groups === 1 ? 0 : under * groups * prices_ts_1.UNROLLED;
            return spatial(x, slides, 'out', filters, { multiplyAdds, nanoseconds: nanoseconds + laidOut });
        },
        depthwiseConv: (x, kernel, options) => {
            const slides = windowOf(x, kernel, options);
            const width = (0, tensor_ts_1.elementCount)(kernel.shape.slice(-2));
            const multiplyAdds = (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * width;
            return spatial(x, slides, 'out', width, { multiplyAdds, nanoseconds: multiplyAdds * prices_ts_1.DEPTHWISE });
        },
        convTranspose: (x, kernel, options) => {
            const slides = (0, spatial_ts_1.slideBack)(x.shape, kernel.shape.slice(0, x.shape.length - 2), options);
            const [filters, inner] = kernel.shape.slice(-2);
            const panel = (0, spatial_ts_1.positions)(slides) * (0, spatial_ts_1.taps)(slides) * filters;
            const { multiplyAdds, nanoseconds } = product((0, spatial_ts_1.positions)(slides), inner, (0, spatial_ts_1.taps)(slides) * filters);
            return spatial(x, slides, 'size', filters, { multiplyAdds, nanoseconds: nanoseconds + panel * prices_ts_1.UNROLLED });
        },
        maxPool: pool,
        averagePool: pool,
        resize: (x, { size }) => spend([x.shape[0] ?? 0, ...size, x.shape[3] ?? 0], x.dtype, prices_ts_1.COMPUTED),
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
            const place = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend(x.shape.with(place, (x.shape[place] ?? 0) * repeats), x.dtype);
        },
        flip: at(prices_ts_1.MOVED),
        take: (x, indices, axis) => {
            const place = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend([...x.shape.slice(0, place), ...indices.shape, ...x.shape.slice(place + 1)], x.dtype);
        },
        takeAlongAxis: (x, indices, axis) => {
            const place = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
            return spend(x.shape.map((dim, i) => (i === place || dim === 1 ? (indices.shape[i] ?? 1) : dim)), x.dtype, prices_ts_1.COMPUTED);
        },
        oneHot: (indices, classes, dtype) => spend([...indices.shape, classes], dtype),
        topK: (x, k) => [
            spend(x.shape.with(-1, k), x.dtype, prices_ts_1.RANKED, (0, tensor_ts_1.elementCount)(x.shape)),
            value(x.shape.with(-1, k), 'int32'),
        ],
        scan: (body, initial, sequences, options) => {
            const steps = (0, steps_ts_1.stepCount)(sequences);
            const before = { total, nanoseconds };
            const { state, output } = body(sequences.map(({ shape, dtype }) => spend(shape.slice(1), dtype)), initial);
            total = before.total + (total - before.total) * steps;
            nanoseconds = before.nanoseconds + (nanoseconds - before.nanoseconds) * steps;
            return { state, output: options.outputs === 'all' ? value([steps, ...output.shape], output.dtype) : output };
        },
    };
    return { ...ops, multiplyAdds: () => total, nanoseconds: () => nanoseconds + asked * prices_ts_1.ASKED };
}


/***/ }),

/***/ 15558:
/***/ ((__unused_webpack_module, exports) => {


/**
 * What the loops of the reference take, in nanoseconds on one core of a small cloud machine (AMD EPYC, Node 24), measured
 * over a million elements of each operation and on the models of keras.applications (bench/applications.md): with them
 * a run is foretold within a factor of two.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RANKED = exports.SORTED = exports.POOLED = exports.DEPTHWISE = exports.UNROLLED = exports.ROW = exports.MULTIPLY_ADD = exports.READ = exports.SERIES = exports.COMPUTED = exports.CALLED = exports.MOVED = exports.ASKED = void 0;
/** Per operation that the program asks for, apart from its elements; steps of a loop do not count again. */
exports.ASKED = 100_000;
/** Per element of a result: loops that copy, add or multiply, garbage collection included. */
exports.MOVED = 6;
/** Per element of a result: loops that call a function for each element, which is not compiled into them. */
exports.CALLED = 15;
/** Per element of a result: a function of `Math`, or an exponential and a division. */
exports.COMPUTED = 25;
/** Per element of a result: functions that take several others, or a series. */
exports.SERIES = 50;
/** Per element of a stored tensor: it is read, and widened to float64. */
exports.READ = 8;
/** Per multiply-add of a blocked product. */
exports.MULTIPLY_ADD = 0.55;
/** Per row and inner place of a product: the blocked loop over a row starts. Rows of one element cost that alone. */
exports.ROW = 1;
/** Per element under a window that is laid out for a product. */
exports.UNROLLED = 2.5;
/** Per multiply-add of a depthwise convolution. */
exports.DEPTHWISE = 3.5;
/** Per element under a window of a pooling. */
exports.POOLED = 8;
/** Per element of what is sorted. */
exports.SORTED = 45;
/** Per element that the largest are looked for among. */
exports.RANKED = 150;


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
const wide_ts_1 = __webpack_require__(69009);
/** Prepares a program, in TensorFlow's operators if nothing else is said, for an executor. Nothing is read yet. */
function createGraphRunner(ops, { program, entries }, language = registry_ts_1.TENSORFLOW) {
    const lasting = createLasting(ops, entries);
    const { signature, body } = program;
    return {
        run: async (feeds, options = {}) => {
            const inputs = signature.inputs.map((spec) => fed(ops, spec, feeds.get(spec.name)));
            const ours = new Set(inputs.flatMap(cells_ts_1.valuesOf));
            const holder = (0, holder_ts_1.createHolder)(ops, (value) => lasting.owns(value) || ours.has(value));
            try {
                const results = runBody({ ops, language, lasting, holder, options }, body, inputs);
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
        if (step === program_ts_1.ABSENT.step)
            return { kind: 'absent' };
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
        const given = step.inputs.map((slot) => read(slot, step));
        const outputs = computed(run, step, given, around);
        cells.push(outputs);
        outputs.forEach((cell, output) => {
            if (cell.kind === 'value')
                options.onValue?.(step, output, cell.value, given.flatMap(cells_ts_1.valuesOf));
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
    const op = run.language.opNamed(step.op);
    if (op === undefined)
        throw (0, errors_ts_2.unsupported)(step, 'this op is not known');
    if (step.op !== 'Merge' && inputs.some(({ kind }) => kind === 'dead'))
        return [{ kind: 'dead' }];
    try {
        const beyond = run.language === registry_ts_1.TENSORFLOW ? (0, wide_ts_1.wide)(step, inputs, run.ops) : null;
        if (beyond !== null)
            return beyond;
        const known = (0, host_ts_1.onTheSide)(step, op, inputs, run.language);
        if (known !== null) {
            return (0, host_ts_1.isReference)(run.ops) ? (0, host_ts_1.unrounded)(known, inputs, (given) => cellsOf(op, step, given, around)) : known;
        }
        const make = () => cellsOf(op, step, inputs, around);
        if (run.language.isFlow(step.op))
            return make();
        let outputs = [];
        run.ops.scope(() => {
            outputs = make();
            return outputs.flatMap(run.holder.fresh);
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
        return cell.exact === undefined ? cell.tensor : ops.read(cell.exact);
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
/**
 * Branches of lists are held as values are, and hold what is below them once: a list costs one step, however long it is.
 * @param pinned values that are not ours to let go: weights and the caller's inputs
 */
function createHolder(ops, pinned) {
    const counts = new Map();
    const branches = new Map();
    const hold = (cell) => {
        if (cell?.kind === 'list')
            hold(cell.items.root);
        else if (cell?.kind === 'branch') {
            const before = branches.get(cell) ?? 0;
            branches.set(cell, before + 1);
            if (before === 0)
                for (const child of cell.children)
                    hold(child);
        }
        else
            for (const value of (0, cells_ts_1.valuesBelow)(cell, isHeld))
                counts.set(value, (counts.get(value) ?? 0) + 1);
    };
    const drop = (cell) => {
        if (cell?.kind === 'list')
            drop(cell.items.root);
        else if (cell?.kind === 'branch') {
            const left = (branches.get(cell) ?? 1) - 1;
            if (left > 0)
                branches.set(cell, left);
            else {
                branches.delete(cell);
                for (const child of cell.children)
                    drop(child);
            }
        }
        else
            for (const value of (0, cells_ts_1.valuesBelow)(cell, isHeld))
                dropValue(value);
    };
    const dropValue = (value) => {
        const left = (counts.get(value) ?? 1) - 1;
        if (left > 0)
            counts.set(value, left);
        else {
            counts.delete(value);
            if (!pinned(value))
                ops.release(value);
        }
    };
    const isHeld = (branch) => branches.has(branch);
    return {
        hold,
        drop,
        fresh: (cell) => (0, cells_ts_1.valuesBelow)(cell, isHeld),
        clear: () => {
            for (const value of counts.keys())
                if (!pinned(value))
                    ops.release(value);
            counts.clear();
            branches.clear();
        },
    };
}


/***/ }),

/***/ 69009:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wide = wide;
const numbers_ts_1 = __webpack_require__(48211);
const tensor_ts_1 = __webpack_require__(76172);
const attrs_ts_1 = __webpack_require__(26314);
const shapes_ts_1 = __webpack_require__(43247);
/**
 * 64-bit integers that no executor holds. Keras marks a masked word by the largest int64, which no row has room for, and
 * TensorFlow says the least one for the maximum of nothing; both are made small again a few steps later. On that way the
 * few ops that TensorFlow and Keras have there are computed in whole numbers of any size, wrapped as 64 bits wrap.
 */
/** Integers up to here are exact on every executor. */
const HELD = 2n ** 31n;
/** Elements that are looked at and computed this way: a batch of words. */
const MOST_ELEMENTS = 2 ** 20;
const COMPUTES = {
    SelectV2: (operands) => spread(operands, operands[1]?.dtype ?? 'int64', ([c = 0n, a = 0n, b = 0n]) => (c ? a : b)),
    Add: arithmetic((a, b) => a + b),
    AddV2: arithmetic((a, b) => a + b),
    Sub: arithmetic((a, b) => a - b),
    Mul: arithmetic((a, b) => a * b),
    Maximum: arithmetic((a, b) => (a > b ? a : b)),
    Minimum: arithmetic((a, b) => (a < b ? a : b)),
    Equal: comparison((a, b) => a === b),
    NotEqual: comparison((a, b) => a !== b),
    Less: comparison((a, b) => a < b),
    LessEqual: comparison((a, b) => a <= b),
    Greater: comparison((a, b) => a > b),
    GreaterEqual: comparison((a, b) => a >= b),
    Max: extreme(-(2n ** 63n), (a, b) => (a > b ? a : b)),
    Min: extreme(2n ** 63n - 1n, (a, b) => (a < b ? a : b)),
    Reshape: ([x = NOTHING, shape = NOTHING]) => reshaped(x, shape.data.map(Number)),
    ExpandDims: ([x = NOTHING, axis = NOTHING]) => {
        const at = Number(axis.data[0] ?? 0);
        const place = at < 0 ? at + x.shape.length + 1 : at;
        return { ...x, shape: [...x.shape.slice(0, place), 1, ...x.shape.slice(place)] };
    },
    Cast: ([x = NOTHING], attrs) => {
        const dtype = attrs.dtype('DstT');
        const wrapped = dtype === 'int32' ? x.data.map((value) => BigInt.asIntN(32, value)) : x.data;
        return { ...x, dtype, data: dtype === 'bool' ? x.data.map((value) => (value === 0n ? 0n : 1n)) : wrapped };
    },
};
const NOTHING = { dtype: 'int64', shape: [0], data: [] };
/** The step's output where one of its inputs, or the output, is beyond what executors hold; else null. */
function wide(step, inputs, ops) {
    const compute = COMPUTES[step.op];
    if (compute === undefined || !(inputs.some(isBeyond) || isOfNothing(step, inputs)))
        return null;
    const operands = inputs.map((cell) => elementsOf(cell, ops));
    if (!operands.every((operand) => operand !== null))
        return null;
    const { dtype, shape, data } = compute(operands, (0, attrs_ts_1.attrsOf)(step));
    if (dtype === 'string' || (0, tensor_ts_1.elementCount)(shape) !== data.length)
        return null;
    const elements = dtype === 'int64' ? BigInt64Array.from(data) : (0, numbers_ts_1.dataOf)(dtype, data.map(Number));
    return [{ kind: 'known', tensor: { dtype, shape, data: elements } }];
}
function isBeyond(cell) {
    if (cell.kind !== 'known' || !(cell.tensor.data instanceof BigInt64Array))
        return false;
    return cell.tensor.data.some((value) => value >= HELD || value < -HELD);
}
/** A maximum over no elements. */
function isOfNothing({ op }, [cell]) {
    if (op !== 'Max' && op !== 'Min')
        return false;
    const of = cell?.kind === 'known' ? cell.tensor : cell?.kind === 'value' ? cell.value : null;
    return of?.dtype === 'int64' && (0, tensor_ts_1.elementCount)(of.shape) === 0;
}
function elementsOf(cell, ops) {
    const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? peeked(cell, ops) : null;
    if (tensor === null || (0, tensor_ts_1.elementCount)(tensor.shape) > MOST_ELEMENTS)
        return null;
    const { dtype, shape, data } = tensor;
    const isWhole = dtype === 'bool' || dtype.startsWith('int') || dtype.startsWith('uint');
    if (!isWhole || !ArrayBuffer.isView(data))
        return null;
    return { dtype, shape, data: Array.from(data, BigInt) };
}
function peeked({ value }, ops) {
    return ops.peek === undefined || (0, tensor_ts_1.elementCount)(value.shape) > MOST_ELEMENTS ? null : ops.peek(value);
}
function arithmetic(combine) {
    return (operands) => spread(operands, 'int64', ([a = 0n, b = 0n]) => BigInt.asIntN(64, combine(a, b)));
}
function comparison(holds) {
    return (operands) => spread(operands, 'bool', ([a = 0n, b = 0n]) => (holds(a, b) ? 1n : 0n));
}
/** Element by element, with numpy's broadcasting. */
function spread(operands, dtype, combine) {
    const shape = operands.map((operand) => operand.shape).reduce(shapes_ts_1.broadcastShape);
    const count = (0, tensor_ts_1.elementCount)(shape);
    if (count > MOST_ELEMENTS)
        return { dtype, shape, data: [] };
    const data = Array.from({ length: count }, (_, at) => combine(operands.map((operand) => operand.data[placeIn(operand.shape, shape, at)] ?? 0n)));
    return { dtype, shape, data };
}
/** Where the element at a place of a broadcast shape stands in an operand. */
function placeIn(own, shape, at) {
    let [rest, place, stride] = [at, 0, 1];
    for (let axis = shape.length - 1, mine = own.length - 1; mine >= 0; axis -= 1, mine -= 1) {
        const [dim, size] = [shape[axis] ?? 1, own[mine] ?? 1];
        if (size > 1)
            place += (rest % dim) * stride;
        rest = Math.floor(rest / dim);
        stride *= size;
    }
    return place;
}
function extreme(none, better) {
    return ([x = NOTHING, axes = NOTHING], attrs) => {
        const gone = new Set(axes.data.map(Number).map((axis) => (axis < 0 ? axis + x.shape.length : axis)));
        const kept = x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim));
        const data = Array.from({ length: (0, tensor_ts_1.elementCount)(kept) }, () => none);
        for (const [at, value] of x.data.entries()) {
            const place = placeIn(kept, x.shape, at);
            data[place] = better(data[place] ?? none, value);
        }
        const shape = attrs.bool('keep_dims', false) ? kept : kept.filter((_, axis) => !gone.has(axis));
        return { dtype: x.dtype, shape, data };
    };
}
function reshaped(x, wanted) {
    const rest = wanted.filter((dim) => dim >= 0).reduce((all, dim) => all * dim, 1);
    const shape = wanted.map((dim) => (dim < 0 ? x.data.length / Math.max(rest, 1) : dim));
    return { ...x, shape };
}


/***/ }),

/***/ 43477:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.graphTables = graphTables;
exports.holdsFloats = holdsFloats;
const tensor_ts_1 = __webpack_require__(76172);
const freeze_ts_1 = __webpack_require__(35931);
const program_ts_1 = __webpack_require__(76466);
const TABLES = new Set(['HashTable', 'HashTableV2', 'MutableHashTable', 'MutableHashTableV2']);
const FINDS = new Set(['LookupTableFind', 'LookupTableFindV2']);
/** Hash tables of a graph whose contents stand in it as constants, or in a file beside it. */
function graphTables({ body, signature }) {
    const bodies = new Set([body, ...(0, freeze_ts_1.stepsOf)(body).flatMap(({ bodies: inner }) => [...inner.values()])]);
    return [...bodies].flatMap((inside) => inside.steps.flatMap((step, place) => {
        if (!TABLES.has(step.op))
            return [];
        const [keys, values] = step.inputs.map((slot) => constantAt(inside, slot));
        if (keys === undefined || values === undefined || keys === null || values === null)
            return [];
        const inputs = inside === body ? argumentsOf(body, place).flatMap((at) => signature.inputs[at]?.name ?? []) : [];
        return [
            {
                name: step.name,
                words: keys.dtype === 'string' || values.dtype === 'string',
                keys: elements(keys),
                values: elements(values),
                inputs,
                closed: false,
                weights: null,
            },
        ];
    }));
}
/** Whether a constant of the graph is a list of just these numbers in float32. */
function holdsFloats({ body }, numbers) {
    const wanted = Float32Array.from(numbers);
    return (0, freeze_ts_1.stepsOf)(body).some(({ attrs }) => {
        const attr = attrs.get('value');
        if (attr?.kind !== 'tensor' || attr.value.dtype !== 'float32' || (0, tensor_ts_1.elementCount)(attr.value.shape) !== wanted.length) {
            return false;
        }
        const found = attr.value.data;
        return wanted.every((number, i) => number === found[i]);
    });
}
function constantAt({ steps }, { step, output }) {
    const attr = output === 0 && steps[step]?.op === 'Const' ? steps[step].attrs.get('value') : undefined;
    return attr?.kind === 'tensor' ? attr.value : null;
}
function elements({ data }) {
    if (ArrayBuffer.isView(data))
        return Array.from(data, String);
    const decoder = new TextDecoder();
    return data.map((text) => decoder.decode(text));
}
/** Arguments whose own elements are looked up in the table at a place. */
function argumentsOf(body, place) {
    const finds = body.steps.filter(({ op, inputs: [table] }) => FINDS.has(op) && table?.step === place);
    return [...new Set(finds.flatMap(({ inputs: [, keys] }) => (keys === undefined ? [] : argumentBehind(body, keys))))];
}
const PASSING = new Set(['Cast', 'Reshape', 'ExpandDims', 'Squeeze']);
const MOST_STEPS = 8;
function argumentBehind({ steps }, from) {
    let slot = from;
    for (let count = 0; count < MOST_STEPS; count += 1) {
        if (slot.step === program_ts_1.ARGUMENT)
            return [slot.output];
        const step = steps[slot.step];
        const [first] = step?.inputs ?? [];
        if (step === undefined || first === undefined || !PASSING.has(step.op))
            return [];
        slot = first;
    }
    return [];
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
    const fixedSizes = hasFixedSizes(graph);
    const ofKeras2 = bound.dialect === 'keras2';
    return {
        run: async (feeds, options = {}) => {
            const inputs = graph.inputs.map(({ name }) => fed(ops, feeds, name));
            const fedValues = new Set(inputs);
            const keeper = (0, keeper_ts_1.createKeeper)(ops, (value) => weights.owns(value) || fedValues.has(value) || (0, texts_ts_1.isTexts)(value));
            const walk = (layer, path, values) => runGraph({ ops, registry, weights, keeper, fixedSizes, ofKeras2, graph: walk }, layer, path, values, options);
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
            // Texts stand outside of executors, which nobody can ask for them.
            if (!(0, texts_ts_1.isTexts)(value)) {
                options.onValue?.({ path: place, className: step.layer.className, call: step.node, tensor }, value, inputs);
            }
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
function hasFixedSizes({ inputs, layers }) {
    return inputs.every(({ ref }) => {
        const shape = layers.find(({ name }) => name === ref.layer)?.config['batch_shape'];
        return Array.isArray(shape) && shape.slice(1).every((size) => typeof size === 'number');
    });
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
const refs_ts_1 = __webpack_require__(9980);
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
        const refs = [...call.args, ...Object.values(call.kwargs)].flatMap(refs_ts_1.refsIn);
        const step = { call, layer, node, reads: refs.map(slotOf) };
        nodes.set(callKey(call.layer, node), { step, needs: refs.map((ref) => callKey(ref.layer, ref.node)) });
    }
    return nodes;
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

/***/ 58163:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layerTables = layerTables;
const vocabulary_ts_1 = __webpack_require__(71420);
const vectorize_ts_1 = __webpack_require__(92777);
const refs_ts_1 = __webpack_require__(9980);
/** What the lookup layers of a program look words and numbers up in. A layer without a vocabulary has none. */
function layerTables({ root }) {
    return lookupsBelow(root, '').flatMap(({ layer, path }) => {
        const config = configOf(layer);
        if (!Array.isArray(config['vocabulary']))
            return [];
        const made = (0, vocabulary_ts_1.vocabularyOf)(config, layer.name);
        const tokens = made.tokens.map(String);
        const places = tokens.map((_, i) => String(made.start + i));
        const inverted = layer.config['invert'] === true;
        return [
            {
                name: path,
                words: layer.className !== 'IntegerLookup',
                keys: inverted ? places : tokens,
                values: inverted ? tokens : places,
                inputs: inverted ? [] : inputsOf(root, layer),
                closed: !inverted && made.oovCount === 0,
                weights: made.mode === 'tf_idf' ? (0, vocabulary_ts_1.idfWeights)(config, made) : null,
            },
        ];
    });
}
function configOf({ className, config }) {
    return className === 'TextVectorization' ? { ...config, ...vectorize_ts_1.TEXT_VOCABULARY } : config;
}
function lookupsBelow(layer, path) {
    const inner = [...layer.children.map((child) => child.layer), ...(layer.graph?.layers ?? [])];
    const below = inner.flatMap((one) => lookupsBelow(one, path === '' ? one.name : `${path}/${one.name}`));
    return (0, vocabulary_ts_1.isLookup)(layer) ? [{ layer, path }, ...below] : below;
}
/** Inputs of the model that the layer itself is called on. */
function inputsOf({ graph }, layer) {
    if (graph === null || !graph.layers.includes(layer))
        return [];
    const read = graph.calls.filter((call) => call.layer === layer.name).flatMap(({ args }) => args.flatMap(refs_ts_1.refsIn));
    return graph.inputs.filter(({ ref }) => read.some(({ layer: from }) => from === ref.layer)).map(({ name }) => name);
}


/***/ }),

/***/ 95755:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ACTIVATIONS = void 0;
exports.exactGelu = exactGelu;
exports.tanhGelu = tanhGelu;
exports.hardSigmoid = hardSigmoid;
exports.leaky = leaky;
exports.elu = elu;
const shapes_ts_1 = __webpack_require__(43247);
const tensor_ts_1 = __webpack_require__(76172);
const elementwise_ts_1 = __webpack_require__(65366);
/** `x * Phi(x)`, with the error function. */
function exactGelu(ops, x) {
    const inner = ops.add((0, elementwise_ts_1.like)(ops, x, 1), ops.erf(ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, Math.SQRT1_2))));
    return ops.multiply(ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, 0.5)), inner);
}
/** The same with a tanh in place of the error function (Hendrycks and Gimpel, 2016). */
function tanhGelu(ops, x) {
    const cube = ops.multiply(x, ops.multiply(x, x));
    const argument = ops.multiply((0, elementwise_ts_1.like)(ops, x, Math.sqrt(2 / Math.PI)), ops.add(x, ops.multiply((0, elementwise_ts_1.like)(ops, x, 0.044715), cube)));
    return ops.multiply(ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, 0.5)), ops.add((0, elementwise_ts_1.like)(ops, x, 1), ops.tanh(argument)));
}
const isPositive = (ops, x) => ops.greater(x, (0, elementwise_ts_1.like)(ops, x, 0));
function bent(ops, x, alpha, scale = 1) {
    const low = ops.multiply((0, elementwise_ts_1.like)(ops, x, alpha), ops.expm1(ops.minimum(x, (0, elementwise_ts_1.like)(ops, x, 0))));
    const y = ops.where(isPositive(ops, x), x, low);
    return scale === 1 ? y : ops.multiply(y, (0, elementwise_ts_1.like)(ops, x, scale));
}
function celu(ops, x, alpha) {
    const low = ops.multiply((0, elementwise_ts_1.like)(ops, x, alpha), ops.expm1(ops.divide(ops.minimum(x, (0, elementwise_ts_1.like)(ops, x, 0)), (0, elementwise_ts_1.like)(ops, x, alpha))));
    return ops.where(isPositive(ops, x), x, low);
}
function hardSigmoid(ops, x, alpha, beta) {
    return ops.clip(ops.add(ops.multiply((0, elementwise_ts_1.like)(ops, x, alpha), x), (0, elementwise_ts_1.like)(ops, x, beta)), 0, 1);
}
function leaky(ops, x, alpha) {
    return ops.where(isPositive(ops, x), x, ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, alpha)));
}
function elu(ops, x, alpha) {
    return bent(ops, x, alpha);
}
const unary = (of) => (call) => of(call.ops, call.value(0), call);
function prelu(call) {
    const { ops } = call;
    const [x, slope] = [call.value(0), call.value(1)];
    call.sized((0, shapes_ts_1.broadcastShape)(x.shape, slope.shape));
    return ops.where(isPositive(ops, x), x, ops.multiply(x, slope));
}
/**
 * Since version 13 along one axis, the last one if nothing else is said. Before, the tensor counts as a matrix with all
 * dimensions from the axis on, 1 if nothing else is said, in its rows.
 */
function alongAxis(call, of) {
    const { ops, attrs } = call;
    const x = call.value(0);
    if ((call.step.version ?? 13) >= 13)
        return of(x, (0, shapes_ts_1.axisIn)(attrs.int('axis', -1), x.shape.length));
    const axis = attrs.int('axis', 1);
    const place = axis === x.shape.length ? axis : (0, shapes_ts_1.axisIn)(axis, x.shape.length);
    const rows = [(0, tensor_ts_1.elementCount)(x.shape.slice(0, place)), (0, tensor_ts_1.elementCount)(x.shape.slice(place))];
    return ops.reshape(of(ops.reshape(x, rows), 1), x.shape);
}
function hardmax(call) {
    const { ops } = call;
    return alongAxis(call, (x, axis) => {
        const hot = ops.oneHot(ops.argmax(x, axis), (0, shapes_ts_1.at)(x.shape, axis), x.dtype);
        const others = (0, shapes_ts_1.upTo)(x.shape.length - 1);
        return ops.transpose(hot, [...others.slice(0, axis), x.shape.length - 1, ...others.slice(axis)]);
    });
}
exports.ACTIVATIONS = {
    Relu: unary((ops, x) => ops.relu(x)),
    Softplus: unary((ops, x) => ops.softplus(x)),
    Softsign: unary((ops, x) => ops.divide(x, ops.add((0, elementwise_ts_1.like)(ops, x, 1), ops.abs(x)))),
    LeakyRelu: unary((ops, x, { attrs }) => leaky(ops, x, attrs.float('alpha', 0.01))),
    PRelu: prelu,
    Elu: unary((ops, x, { attrs }) => bent(ops, x, attrs.float('alpha', 1))),
    Selu: unary((ops, x, { attrs }) => bent(ops, x, attrs.float('alpha', 1.67326319217681884765625), attrs.float('gamma', 1.05070102214813232421875))),
    Celu: unary((ops, x, { attrs }) => celu(ops, x, attrs.float('alpha', 1))),
    ThresholdedRelu: unary((ops, x, { attrs }) => ops.where(ops.greater(x, (0, elementwise_ts_1.like)(ops, x, attrs.float('alpha', 1))), x, (0, elementwise_ts_1.like)(ops, x, 0))),
    HardSigmoid: unary((ops, x, { attrs }) => hardSigmoid(ops, x, attrs.float('alpha', 0.2), attrs.float('beta', 0.5))),
    HardSwish: unary((ops, x) => ops.multiply(x, hardSigmoid(ops, x, 1 / 6, 0.5))),
    Swish: unary((ops, x, { attrs }) => ops.multiply(x, ops.sigmoid(ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, attrs.float('alpha', 1)))))),
    Mish: unary((ops, x) => ops.multiply(x, ops.tanh(ops.softplus(x)))),
    Gelu: unary((ops, x, { attrs }) => attrs.choice('approximate', ['none', 'tanh'], 'none') === 'tanh' ? tanhGelu(ops, x) : exactGelu(ops, x)),
    Shrink: unary((ops, x, { attrs }) => {
        const [bias, limit] = [(0, elementwise_ts_1.like)(ops, x, attrs.float('bias', 0)), attrs.float('lambd', 0.5)];
        const zero = (0, elementwise_ts_1.like)(ops, x, 0);
        const low = ops.where(ops.less(x, (0, elementwise_ts_1.like)(ops, x, -limit)), ops.add(x, bias), zero);
        return ops.where(ops.greater(x, (0, elementwise_ts_1.like)(ops, x, limit)), ops.subtract(x, bias), low);
    }),
    Softmax: (call) => alongAxis(call, (x, axis) => call.ops.softmax(x, axis)),
    LogSoftmax: (call) => alongAxis(call, (x, axis) => call.ops.logSoftmax(x, axis)),
    Hardmax: hardmax,
};


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ATTENTION = void 0;
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
const matrices_ts_1 = __webpack_require__(73776);
/** `[batch, steps, heads * size]` as `[batch, heads, steps, size]`. */
function inHeads(ops, x, heads) {
    const [batch, steps, width] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1), (0, shapes_ts_1.at)(x.shape, 2)];
    return ops.transpose(ops.reshape(x, [batch, steps, heads, width / heads]), [0, 2, 1, 3]);
}
function outOfHeads(ops, x) {
    const [batch, heads, steps, size] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1), (0, shapes_ts_1.at)(x.shape, 2), (0, shapes_ts_1.at)(x.shape, 3)];
    return ops.reshape(ops.transpose(x, [0, 2, 1, 3]), [batch, steps, heads * size]);
}
/** A mask as something to add: 0 where a key may be seen, else minus infinity. Keys that it does not speak of are hidden. */
function additive(call, mask, keys, x) {
    const { ops } = call;
    const missing = keys - (0, shapes_ts_1.at)(mask.shape, mask.shape.length - 1);
    const real = mask.dtype === 'bool' ? ops.where(mask, (0, elementwise_ts_1.like)(ops, x, 0), (0, elementwise_ts_1.like)(ops, x, -Infinity)) : mask;
    if (missing <= 0)
        return real;
    const widths = real.shape.map((_, axis) => [0, axis === real.shape.length - 1 ? missing : 0]);
    return ops.pad(real, widths, 'constant', -Infinity);
}
/** Which keys a query may see by its own place and by how many keys of a batch entry are real. */
function allowed(call, batch, queries, keys, past) {
    const { attrs } = call;
    const real = call.has(6) ? call.ints(6) : null;
    const causal = attrs.int('is_causal', 0) !== 0;
    const [left, right] = [attrs.int('left_window_size', -1), attrs.int('right_window_size', -1)];
    if (!causal && real === null && left < 0 && right < 0)
        return null;
    const rows = real === null ? 1 : batch;
    const cells = Float64Array.from({ length: rows * queries * keys }, (_, i) => {
        const key = i % keys;
        const query = Math.floor(i / keys) % queries;
        const count = real?.[Math.floor(i / (keys * queries))];
        const place = query + (count === undefined ? past : count - queries);
        const isHidden = (causal && key > place) || (left >= 0 && place - key > left) || (right >= 0 && key - place > right);
        return isHidden || (count !== undefined && key >= count) ? 0 : 1;
    });
    call.sized([rows, 1, queries, keys]);
    return call.make('bool', [rows, 1, queries, keys], cells);
}
/**
 * Scaled dot products of queries and keys, capped, masked, and their softmax over values. Queries that may see no key
 * get zeros. Inputs Q, K, V, mask, past keys, past values, lengths. Source: onnx/docs/Operators.md, Attention.
 */
function attention(call) {
    const { ops, attrs } = call;
    const flat = call.shape(0).length === 3;
    const heads = (place, name) => flat ? inHeads(ops, call.value(place), attrs.int(name)) : call.value(place);
    const q = heads(0, 'q_num_heads');
    const past = call.has(4) ? (0, shapes_ts_1.at)(call.shape(4), 2) : 0;
    const joined = (x, place) => (call.has(place) ? ops.concatenate([call.value(place), x], 2) : x);
    const [k, v] = [joined(heads(1, 'kv_num_heads'), 4), joined(heads(2, 'kv_num_heads'), 5)];
    const groups = (0, shapes_ts_1.at)(q.shape, 1) / (0, shapes_ts_1.at)(k.shape, 1);
    const wide = (x) => (groups === 1 ? x : ops.repeat(x, groups, 1));
    const root = (0, elementwise_ts_1.like)(ops, q, Math.sqrt(attrs.float('scale', 1 / Math.sqrt((0, shapes_ts_1.at)(q.shape, 3)))));
    const raw = ops.matmul(ops.multiply(q, root), (0, matrices_ts_1.turned)(ops, ops.multiply(wide(k), root)));
    const cap = attrs.float('softcap', 0);
    const scores = cap > 0 ? ops.multiply(ops.tanh(ops.divide(raw, (0, elementwise_ts_1.like)(ops, raw, cap))), (0, elementwise_ts_1.like)(ops, raw, cap)) : raw;
    const keys = (0, shapes_ts_1.at)(k.shape, 2);
    const may = allowed(call, (0, shapes_ts_1.at)(q.shape, 0), (0, shapes_ts_1.at)(q.shape, 2), keys, past);
    const hidden = may === null ? null : ops.where(may, (0, elementwise_ts_1.like)(ops, q, 0), (0, elementwise_ts_1.like)(ops, q, -Infinity));
    const mask = call.has(3) ? additive(call, call.value(3), keys, q) : null;
    const bias = mask !== null && hidden !== null ? ops.add(mask, hidden) : (mask ?? hidden);
    const seen = bias === null ? scores : ops.add(scores, bias);
    const precise = attrs.has('softmax_precision') ? ops.cast(seen, (0, elementwise_ts_1.dtypeAttr)(call, 'softmax_precision')) : seen;
    const shares = withoutBlind(ops, ops.cast(softmaxOf(ops, precise), q.dtype), bias);
    const y = ops.matmul(shares, wide(v));
    const shown = [raw, scores, seen, shares][attrs.int('qk_matmul_output_mode', 0)] ?? raw;
    return [flat ? outOfHeads(ops, y) : y, k, v, shown];
}
/** A softmax that is finite where all is hidden. */
function softmaxOf(ops, x) {
    const axis = x.shape.length - 1;
    const most = ops.max(x, [axis], true);
    const safe = ops.where(ops.isfinite(most), most, (0, elementwise_ts_1.like)(ops, x, 0));
    const powers = ops.exp(ops.subtract(x, safe));
    const sums = ops.sum(powers, [axis], true);
    return ops.divide(powers, ops.where(ops.equal(sums, (0, elementwise_ts_1.like)(ops, sums, 0)), (0, elementwise_ts_1.like)(ops, sums, 1), sums));
}
function withoutBlind(ops, shares, bias) {
    if (bias === null)
        return shares;
    const most = ops.max(bias, [bias.shape.length - 1], true);
    return ops.where(ops.equal(most, (0, elementwise_ts_1.like)(ops, most, -Infinity)), (0, elementwise_ts_1.like)(ops, shares, 0), shares);
}
/** Pairs of features turned by angles of their place: `[batch, heads, steps, size]` or `[batch, steps, heads * size]`. */
function rotary(call) {
    const { ops, attrs } = call;
    const given = call.value(0);
    const flat = given.shape.length === 3;
    const x = flat ? inHeads(ops, given, attrs.int('num_heads')) : given;
    const [batch, , steps, size] = x.shape;
    const width = attrs.int('rotary_embedding_dim', 0) || size;
    const half = width / 2;
    const cache = (place) => {
        const table = call.value(place);
        const rows = call.has(3) ? ops.take(table, call.value(3), 0) : table;
        return ops.reshape(rows, [rows.shape.length === 3 ? (0, shapes_ts_1.at)(rows.shape, 0) : 1, 1, steps, half]);
    };
    const [cos, sin] = [cache(1), cache(2)];
    const turning = ops.slice(x, [0, 0, 0, 0], x.shape.with(3, width));
    const pairs = attrs.int('interleaved', 0) !== 0;
    const whole = { start: null, stop: null, step: 1 };
    const [a, b] = pairs
        ? [0, 1].map((start) => ops.stridedSlice(turning, [whole, whole, whole, { start, stop: null, step: 2 }]))
        : ops.split(turning, [half, half], 3);
    if (a === undefined || b === undefined)
        throw call.malformed('turns features that are no pairs');
    const [real, imaginary] = [
        ops.subtract(ops.multiply(cos, a), ops.multiply(sin, b)),
        ops.add(ops.multiply(sin, a), ops.multiply(cos, b)),
    ];
    const turnedRound = pairs
        ? ops.reshape(ops.stack([real, imaginary], 4), [batch, (0, shapes_ts_1.at)(x.shape, 1), steps, width])
        : ops.concatenate([real, imaginary], 3);
    const rest = ops.slice(x, [0, 0, 0, width], x.shape.with(3, size - width));
    const y = width === size ? turnedRound : ops.concatenate([turnedRound, rest], 3);
    return flat ? outOfHeads(ops, y) : y;
}
function swiGlu(call) {
    const { ops } = call;
    const a = call.value(0);
    const gate = ops.sigmoid(ops.multiply(a, (0, elementwise_ts_1.like)(ops, a, call.attrs.float('alpha', 1))));
    return ops.multiply(ops.multiply(a, gate), call.value(1));
}
exports.ATTENTION = { Attention: attention, RotaryEmbedding: rotary, SwiGLU: swiGlu };


/***/ }),

/***/ 32667:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONTRIB = void 0;
const activations_ts_1 = __webpack_require__(95755);
const elementwise_ts_1 = __webpack_require__(65366);
const matrices_ts_1 = __webpack_require__(73776);
const normalization_ts_1 = __webpack_require__(63931);
/** What ONNX Runtime's optimiser and exporters put in place of several nodes. Source: onnxruntime/docs/ContribOperators.md. */
function withBias(call, of) {
    const x = call.value(0);
    return of(call.has(1) ? call.ops.add(x, call.value(1)) : x);
}
function skipNorm(call) {
    const { ops, attrs } = call;
    const sum = ops.add(call.value(0), call.value(1));
    const x = call.has(4) ? ops.add(sum, call.value(4)) : sum;
    const { y, mean, inverse } = (0, normalization_ts_1.standardised)(ops, x, [x.shape.length - 1], attrs.float('epsilon', 1e-12));
    const scaled = ops.multiply(y, call.value(2));
    return [call.has(3) ? ops.add(scaled, call.value(3)) : scaled, mean, inverse, x];
}
function fusedMatMul(call) {
    const { ops, attrs } = call;
    if (attrs.int('transBatchA', 0) !== 0 || attrs.int('transBatchB', 0) !== 0)
        throw call.unsupported('turns batches');
    const a = attrs.int('transA', 0) !== 0 ? (0, matrices_ts_1.turned)(ops, call.value(0)) : call.value(0);
    const b = attrs.int('transB', 0) !== 0 ? (0, matrices_ts_1.turned)(ops, call.value(1)) : call.value(1);
    const y = (0, matrices_ts_1.product)(call, a, b);
    return ops.multiply(y, (0, elementwise_ts_1.like)(ops, y, attrs.float('alpha', 1)));
}
const layerNorm = normalization_ts_1.NORMALIZATION['LayerNormalization'];
exports.CONTRIB = {
    'com.microsoft.Gelu': (call) => (0, activations_ts_1.exactGelu)(call.ops, call.value(0)),
    'com.microsoft.FastGelu': (call) => withBias(call, (x) => (0, activations_ts_1.tanhGelu)(call.ops, x)),
    'com.microsoft.BiasGelu': (call) => withBias(call, (x) => (0, activations_ts_1.exactGelu)(call.ops, x)),
    'com.microsoft.QuickGelu': ({ ops, value, attrs }) => ops.multiply(value(0), ops.sigmoid(ops.multiply(value(0), (0, elementwise_ts_1.like)(ops, value(0), attrs.float('alpha', 1.702))))),
    'com.microsoft.SkipLayerNormalization': skipNorm,
    'com.microsoft.FusedMatMul': fusedMatMul,
    ...(layerNorm === undefined ? {} : { 'com.microsoft.LayerNormalization': layerNorm }),
};


/***/ }),

/***/ 22255:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FLOW = exports.OWN_ARGUMENTS = void 0;
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const shapes_ts_1 = __webpack_require__(43247);
/** The one number of a condition or count. */
function numberIn(call, cell) {
    const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? call.ops.peek?.(cell.value) : undefined;
    if (tensor === undefined)
        throw call.unsupported('a condition whose value is not known');
    return (0, cells_ts_1.numbersIn)(tensor)[0] ?? 0;
}
function branch(call) {
    const taken = numberIn(call, call.cell(0)) !== 0 ? 'then_branch' : 'else_branch';
    return call.run(call.body(taken), call.inputs.slice(1));
}
/** Values of all rounds, stacked; what was stacked is let go. */
function stacked(call, cells, axis, turned) {
    if (cells.length === 0)
        throw call.unsupported('goes round no time, so that the shape of what it collects is not known');
    const { ops } = call;
    const value = ops.scope(() => {
        const values = cells.map((cell) => {
            if (cell.kind === 'value')
                return cell.value;
            if (cell.kind === 'known')
                return cell.exact ?? ops.constant(cell.tensor);
            throw call.unsupported(`collects a ${cell.kind}`);
        });
        return ops.stack(turned ? [...values].reverse() : values, axis);
    });
    const result = { kind: 'value', value };
    call.hold(result);
    for (const cell of cells)
        call.drop(cell);
    return result;
}
/** Inputs: most rounds, whether to begin, state. The body gets the round, the condition, the state, and what it captures. */
function loop(call) {
    const body = call.body('body');
    const most = call.has(0) ? numberIn(call, call.cell(0)) : Infinity;
    let goesOn = call.has(1) ? numberIn(call, call.cell(1)) !== 0 : true;
    // All that is no state stands behind it: results are the condition, the state, and what is collected.
    const outputs = call.step.outputs ?? 0;
    const collected = body.results.length - 1 - stateCount(call, body.results.length - 1, outputs);
    const count = body.results.length - 1 - collected;
    let state = call.inputs.slice(2, 2 + count);
    const captured = call.inputs.slice(2 + count);
    const scans = (0, shapes_ts_1.upTo)(collected).map(() => []);
    for (const cell of state)
        call.hold(cell);
    for (let round = 0; goesOn && round < most; round += 1) {
        if (round >= limits_ts_1.GRAPH_LIMITS.iterations)
            throw (0, errors_ts_1.exceeded)(call.step, `goes round more than ${limits_ts_1.GRAPH_LIMITS.iterations} times`);
        const [condition, ...made] = call.run(body, [
            (0, cells_ts_1.known)('int64', [], [round]),
            (0, cells_ts_1.known)('bool', [], [1]),
            ...state,
            ...captured,
        ]);
        if (condition === undefined)
            throw call.malformed('its body has no results');
        goesOn = numberIn(call, condition) !== 0;
        call.drop(condition);
        for (const cell of state)
            call.drop(cell);
        state = made.slice(0, count);
        made.slice(count).forEach((cell, i) => (0, shapes_ts_1.at)(scans, i).push(cell));
    }
    return [...state, ...scans.map((cells) => stacked(call, cells, 0, false))];
}
/** How many of the body's results are state: its own arguments but for round and condition. */
function stateCount(call, most, outputs) {
    const own = call.attrs.int(exports.OWN_ARGUMENTS, outputs + 2) - 2;
    return Math.min(Math.max(own, 0), most);
}
/** Set by whoever made the step: arguments of its body without what it captures. */
exports.OWN_ARGUMENTS = '#arguments';
/** Since version 9: state first, then sequences, each of which is walked along an axis of its own. */
function scan(call) {
    const { ops, attrs } = call;
    if ((call.step.version ?? 9) < 9)
        throw call.unsupported('Scan of version 8 is not computed');
    const body = call.body('body');
    const own = attrs.int(exports.OWN_ARGUMENTS);
    const walked = attrs.int('num_scan_inputs');
    const count = own - walked;
    let state = call.inputs.slice(0, count);
    const captured = call.inputs.slice(own);
    const axes = attrs.ints('scan_input_axes', (0, shapes_ts_1.upTo)(walked).map(() => 0));
    const turns = attrs.ints('scan_input_directions', (0, shapes_ts_1.upTo)(walked).map(() => 0));
    const rounds = walked === 0 ? 0 : (0, shapes_ts_1.at)(call.shape(count), (0, shapes_ts_1.axisIn)((0, shapes_ts_1.at)(axes, 0), call.shape(count).length));
    const collected = body.results.length - count;
    const scans = (0, shapes_ts_1.upTo)(collected).map(() => []);
    for (const cell of state)
        call.hold(cell);
    for (let round = 0; round < rounds; round += 1) {
        const items = (0, shapes_ts_1.upTo)(walked).map((i) => {
            const shape = call.shape(count + i);
            const axis = (0, shapes_ts_1.axisIn)((0, shapes_ts_1.at)(axes, i), shape.length);
            const place = (0, shapes_ts_1.at)(turns, i) === 1 ? rounds - 1 - round : round;
            const value = ops.scope(() => {
                const start = shape.map((_, j) => (j === axis ? place : 0));
                const cut = ops.slice(call.value(count + i), start, shape.with(axis, 1));
                return ops.reshape(cut, shape.filter((_, j) => j !== axis));
            });
            return { kind: 'value', value };
        });
        for (const cell of items)
            call.hold(cell);
        const made = call.run(body, [...state, ...items, ...captured]);
        for (const cell of [...items, ...state])
            call.drop(cell);
        state = made.slice(0, count);
        made.slice(count).forEach((cell, i) => (0, shapes_ts_1.at)(scans, i).push(cell));
    }
    const outAxes = attrs.ints('scan_output_axes', (0, shapes_ts_1.upTo)(collected).map(() => 0));
    const outTurns = attrs.ints('scan_output_directions', (0, shapes_ts_1.upTo)(collected).map(() => 0));
    return [
        ...state,
        ...scans.map((cells, i) => {
            const [first] = cells;
            const rank = first?.kind === 'value' ? first.value.shape.length : first?.kind === 'known' ? first.tensor.shape.length : 0;
            return stacked(call, cells, (0, shapes_ts_1.axisIn)((0, shapes_ts_1.at)(outAxes, i), rank + 1), (0, shapes_ts_1.at)(outTurns, i) === 1);
        }),
    ];
}
/** Steps that run bodies: what they make is held already, and they work in no scope of their own. */
exports.FLOW = { If: branch, Loop: loop, Scan: scan };


/***/ }),

/***/ 72100:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONVOLUTION = void 0;
exports.windowsOf = windowsOf;
exports.convolved = convolved;
exports.withBias = withBias;
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
/** One per spatial dimension, 1 if nothing is said. */
function numbers(call, name, count) {
    const list = call.attrs.ints(name, (0, shapes_ts_1.upTo)(count).map(() => 1));
    if (list.length !== count || list.some((one) => one < 1)) {
        throw call.malformed(`attribute ${name}: found [${list.join(', ')}], allowed: ${count} positive numbers`);
    }
    return list;
}
/** @param sizes lengths of the spatial dimensions */
function windowsOf(call, sizes, kernel) {
    const count = sizes.length;
    const [strides, dilations] = [numbers(call, 'strides', count), numbers(call, 'dilations', count)];
    const auto = call.attrs.choice('auto_pad', ['NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER'], 'NOTSET');
    if (auto === 'VALID')
        return { kernel, strides, dilations, pads: sizes.map(() => [0, 0]) };
    if (auto === 'NOTSET') {
        const list = call.attrs.ints('pads', (0, shapes_ts_1.upTo)(2 * count).map(() => 0));
        if (list.length !== 2 * count)
            throw call.malformed(`attribute pads: found ${list.length} numbers, allowed: ${2 * count}`);
        return { kernel, strides, dilations, pads: (0, shapes_ts_1.upTo)(count).map((i) => [(0, shapes_ts_1.at)(list, i), (0, shapes_ts_1.at)(list, i + count)]) };
    }
    const pads = sizes.map((size, i) => {
        const window = ((0, shapes_ts_1.at)(kernel, i) - 1) * (0, shapes_ts_1.at)(dilations, i) + 1;
        const total = Math.max((Math.ceil(size / (0, shapes_ts_1.at)(strides, i)) - 1) * (0, shapes_ts_1.at)(strides, i) + window - size, 0);
        const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
        return auto === 'SAME_UPPER' ? [less, more] : [more, less];
    });
    return { kernel, strides, dilations, pads };
}
/** Input `[batch, channels, ...spatial]`, kernel `[out, in / groups, ...spatial]`. */
function convolved(call, x, kernel) {
    const { ops } = call;
    const rank = x.shape.length;
    if (rank < 3 || kernel.shape.length !== rank)
        throw call.malformed(`convolves ${(0, shapes_ts_1.dims)(x.shape)} with ${(0, shapes_ts_1.dims)(kernel.shape)}`);
    const groups = call.attrs.int('group', 1);
    const channels = (0, shapes_ts_1.at)(x.shape, 1);
    const [out, inGroup] = [(0, shapes_ts_1.at)(kernel.shape, 0), (0, shapes_ts_1.at)(kernel.shape, 1)];
    if (groups < 1 || channels !== inGroup * groups || out % groups !== 0) {
        throw call.malformed(`convolves ${channels} channels with a kernel of ${(0, shapes_ts_1.dims)(kernel.shape)} in ${groups} groups`);
    }
    const spatial = kernel.shape.slice(2);
    const { strides, dilations, pads } = windowsOf(call, x.shape.slice(2), spatial);
    const padding = pads.every(([a, b]) => a === 0 && b === 0) ? 'valid' : pads;
    const last = ops.transpose(kernel, [...(0, shapes_ts_1.upTo)(rank).slice(2), 1, 0]);
    return (0, layout_ts_1.withChannelsLast)(ops, x, true, (image) => {
        if (groups === 1 || inGroup !== 1 || rank !== 4) {
            return ops.conv(image, last, { strides, dilations, padding, groups });
        }
        const deep = ops.reshape(last, [...spatial, channels, out / groups]);
        return ops.depthwiseConv(image, deep, { strides, dilations, padding });
    });
}
function withBias(call, y, place) {
    if (!call.has(place))
        return y;
    const bias = call.value(place);
    return call.ops.add(y, call.ops.reshape(bias, [1, ...bias.shape, ...y.shape.slice(2).map(() => 1)]));
}
/**
 * Kernel `[in, out / groups, ...spatial]`. The natural result, cut: padding is what is cut off on both sides, and
 * `output_padding` adds behind. Source: onnx/docs/Operators.md, ConvTranspose.
 */
function transposed(call) {
    const { ops, attrs } = call;
    const [x, kernel] = [call.value(0), call.value(1)];
    const rank = x.shape.length;
    const groups = attrs.int('group', 1);
    const sizes = x.shape.slice(2);
    const spatial = kernel.shape.slice(2);
    const count = sizes.length;
    const [strides, dilations] = [numbers(call, 'strides', count), numbers(call, 'dilations', count)];
    const extra = attrs.ints('output_padding', (0, shapes_ts_1.upTo)(count).map(() => 0));
    const given = attrs.ints('pads', (0, shapes_ts_1.upTo)(2 * count).map(() => 0));
    const auto = attrs.choice('auto_pad', ['NOTSET', 'VALID', 'SAME_UPPER', 'SAME_LOWER'], 'NOTSET');
    const asked = attrs.has('output_shape') ? attrs.ints('output_shape').slice(-count) : null;
    const sides = sizes.map((size, i) => {
        const window = ((0, shapes_ts_1.at)(spatial, i) - 1) * (0, shapes_ts_1.at)(dilations, i) + 1;
        const natural = (0, shapes_ts_1.at)(strides, i) * (size - 1) + window;
        const wanted = asked?.[i] ?? (auto.startsWith('SAME') ? size * (0, shapes_ts_1.at)(strides, i) : null);
        if (wanted === null) {
            const [before, behind] = auto === 'VALID' ? [0, 0] : [(0, shapes_ts_1.at)(given, i), (0, shapes_ts_1.at)(given, i + count)];
            return { before, size: natural + (0, shapes_ts_1.at)(extra, i) - before - behind, natural };
        }
        const total = natural + (0, shapes_ts_1.at)(extra, i) - wanted;
        const before = auto === 'SAME_UPPER' ? Math.floor(total / 2) : Math.ceil(total / 2);
        const first = asked !== null && auto === 'NOTSET' ? Math.floor(total / 2) : before;
        return { before: Math.max(0, first), size: wanted, natural };
    });
    call.sized([(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(kernel.shape, 1) * groups, ...sides.map(({ size }) => size)]);
    const outputPadding = sides.map(({ before, size, natural }) => Math.max(0, before + size - natural));
    const channels = (0, shapes_ts_1.at)(x.shape, 1) / groups;
    const one = (group) => {
        const part = ops.slice(kernel, kernel.shape.map((_, i) => (i === 0 ? group * channels : 0)), kernel.shape.with(0, channels));
        const input = ops.slice(x, x.shape.map((_, i) => (i === 1 ? group * channels : 0)), x.shape.with(1, channels));
        const last = ops.transpose(part, [...(0, shapes_ts_1.upTo)(rank).slice(2), 1, 0]);
        return (0, layout_ts_1.withChannelsLast)(ops, input, true, (image) => {
            const whole = ops.convTranspose(image, last, { strides, dilations, padding: 'valid', outputPadding });
            const start = [0, ...sides.map(({ before }) => before), 0];
            return ops.slice(whole, start, [(0, shapes_ts_1.at)(whole.shape, 0), ...sides.map(({ size }) => size), (0, shapes_ts_1.at)(whole.shape, rank - 1)]);
        });
    };
    const parts = (0, shapes_ts_1.upTo)(groups).map(one);
    return withBias(call, parts.length === 1 ? (0, shapes_ts_1.at)(parts, 0) : ops.concatenate(parts, 1), 2);
}
exports.CONVOLUTION = {
    Conv: (call) => withBias(call, convolved(call, call.value(0), call.value(1)), 2),
    ConvTranspose: transposed,
};


/***/ }),

/***/ 65366:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ELEMENTWISE = void 0;
exports.dtypeAttr = dtypeAttr;
exports.like = like;
const dtype_ts_1 = __webpack_require__(19777);
const dtypes_ts_1 = __webpack_require__(63169);
const cells_ts_1 = __webpack_require__(19115);
const elementwise_ts_1 = __webpack_require__(27957);
const shapes_ts_1 = __webpack_require__(43247);
const from = (table, name) => {
    const run = table[name];
    if (run === undefined)
        throw new Error(`TensorFlow has no op ${name}`);
    return run;
};
/** Operators that are those of TensorFlow under another name, or the same. */
const SHARED = {
    ...Object.fromEntries('Abs Neg Sign Sqrt Reciprocal Exp Log Sin Cos Tan Asin Acos Atan Sinh Cosh Tanh Asinh Acosh Atanh Erf Sigmoid Floor Ceil Round'
        .split(' ')
        .map((name) => [name, from(elementwise_ts_1.BASIC_MATH, name)])),
    IsNaN: from(elementwise_ts_1.BASIC_MATH, 'IsNan'),
    Add: from(elementwise_ts_1.ARITHMETIC, 'Add'),
    Sub: from(elementwise_ts_1.ARITHMETIC, 'Sub'),
    Mul: from(elementwise_ts_1.ARITHMETIC, 'Mul'),
    Div: from(elementwise_ts_1.ARITHMETIC, 'Div'),
    Equal: from(elementwise_ts_1.LOGICAL, 'Equal'),
    Less: from(elementwise_ts_1.LOGICAL, 'Less'),
    LessOrEqual: from(elementwise_ts_1.LOGICAL, 'LessEqual'),
    Greater: from(elementwise_ts_1.LOGICAL, 'Greater'),
    GreaterOrEqual: from(elementwise_ts_1.LOGICAL, 'GreaterEqual'),
    And: from(elementwise_ts_1.LOGICAL, 'LogicalAnd'),
    Or: from(elementwise_ts_1.LOGICAL, 'LogicalOr'),
    Xor: from(elementwise_ts_1.LOGICAL, 'LogicalXor'),
    Not: from(elementwise_ts_1.LOGICAL, 'LogicalNot'),
    BitwiseAnd: from(elementwise_ts_1.LOGICAL, 'BitwiseAnd'),
    BitwiseOr: from(elementwise_ts_1.LOGICAL, 'BitwiseOr'),
    BitwiseXor: from(elementwise_ts_1.LOGICAL, 'BitwiseXor'),
};
/** Before version 7 the second operand was stretched by attributes; nobody exports that any more. */
const sinceSeven = (run) => (call) => {
    if (call.attrs.has('axis') || call.attrs.int('broadcast', 0) !== 0) {
        throw call.unsupported('attribute broadcast: operators of sets before version 7 are not read');
    }
    return run(call);
};
function many(call, combine) {
    const [first, ...others] = call.values();
    if (first === undefined)
        throw call.malformed('has no inputs');
    return others.reduce((a, b) => {
        call.sized((0, shapes_ts_1.broadcastShape)(a.shape, b.shape));
        return combine(a, b);
    }, first);
}
/** The element type that an attribute names by its number in ONNX. */
function dtypeAttr(call, name, fallback) {
    const number = call.attrs.int(name, fallback);
    const dtype = (0, dtypes_ts_1.dtypeOf)(number);
    if (dtype === null)
        throw call.unsupported(`attribute ${name}: found ${(0, dtypes_ts_1.dtypeName)(number)}, which is not computed`);
    return dtype;
}
function converted(call, to) {
    if (call.dtype(0) === to)
        return call.cell(0);
    if (to.startsWith('float8'))
        throw call.unsupported(`rounds to ${to}`);
    if (to === 'string' || call.dtype(0) === 'string')
        throw call.unsupported('casts texts');
    return call.ops.cast(call.value(0), to);
}
/** The power has the type of its base. */
function power(call) {
    const { ops } = call;
    const [x, exponent] = (0, elementwise_ts_1.pair)(call);
    if (x.dtype === exponent.dtype)
        return ops.power(x, exponent);
    const common = (0, dtype_ts_1.isFloating)(x.dtype) ? x.dtype : 'float32';
    return ops.cast(ops.power(ops.cast(x, common), ops.cast(exponent, common)), x.dtype);
}
function modulo(call) {
    return call.attrs.int('fmod', 0) === 0 ? call.ops.mod(...(0, elementwise_ts_1.pair)(call)) : from(elementwise_ts_1.ARITHMETIC, 'Mod')(call);
}
/** Bounds are inputs since version 11, attributes before. */
function clip(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const bound = (place, name) => {
        if (call.has(place))
            return call.value(place);
        return attrs.has(name) ? ops.scalar(attrs.float(name), x.dtype) : null;
    };
    const [low, high] = [bound(1, 'min'), bound(2, 'max')];
    const above = low === null ? x : ops.maximum(x, low);
    return high === null ? ops.cast(above, x.dtype) : ops.minimum(above, high);
}
function infinite(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const [negative, positive] = [attrs.int('detect_negative', 1) !== 0, attrs.int('detect_positive', 1) !== 0];
    const zero = ops.scalar(0, x.dtype);
    const any = ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)));
    if (negative && positive)
        return any;
    if (!negative && !positive)
        return ops.full(x.shape, 0, 'bool');
    return ops.logicalAnd(any, negative ? ops.less(x, zero) : ops.greater(x, zero));
}
function choose(call) {
    call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), (0, shapes_ts_1.broadcastShape)(call.shape(1), call.shape(2))));
    return call.ops.where(call.value(0), call.value(1), call.value(2));
}
function mean(call) {
    const sum = many(call, (a, b) => call.ops.add(a, b));
    return call.ops.divide(sum, call.ops.scalar(call.inputs.length, sum.dtype));
}
/** Bits beyond the width of the type are lost; a shift by the width or more leaves none, or only the sign. */
function shifted(call) {
    const shape = call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), call.shape(1)));
    const dtype = call.dtype(0);
    const width = (0, dtype_ts_1.byteWidth)(dtype) * 8;
    const spread = (place) => {
        const wide = call.ops.broadcastTo(call.value(place), shape);
        if (call.ops.peek === undefined)
            throw call.unsupported('needs the elements of its inputs');
        return (0, cells_ts_1.numbersIn)(call.ops.peek(wide));
    };
    const [x, by] = [spread(0), spread(1)];
    if (by.some((shift) => shift < 0))
        throw call.unsupported('input 1: found a negative shift, allowed: 0 and more');
    const left = call.attrs.choice('direction', ['LEFT', 'RIGHT']) === 'LEFT';
    const cut = dtype.startsWith('uint') ? BigInt.asUintN : BigInt.asIntN;
    const bits = x.map((value, i) => {
        const shift = BigInt(Math.min(by[i] ?? 0, width));
        return Number(cut(width, left ? BigInt(value) << shift : BigInt(value) >> shift));
    });
    return call.make(dtype, shape, bits);
}
/** Hands on what comes in, unless it is told to train. */
function dropout(call) {
    if (call.has(2) && call.numbers(2)[0] !== 0)
        throw call.unsupported('input training_mode: found true, allowed: false');
    return [call.cell(0), call.ops.full(call.shape(0), 1, 'bool')];
}
exports.ELEMENTWISE = {
    ...Object.fromEntries(Object.entries(SHARED).map(([name, run]) => [name, sinceSeven(run)])),
    Pow: power,
    Mod: modulo,
    Clip: clip,
    IsInf: infinite,
    Where: choose,
    Max: (call) => many(call, (a, b) => call.ops.maximum(a, b)),
    Min: (call) => many(call, (a, b) => call.ops.minimum(a, b)),
    Sum: (call) => many(call, (a, b) => call.ops.add(a, b)),
    Mean: mean,
    Cast: (call) => converted(call, dtypeAttr(call, 'to')),
    CastLike: (call) => converted(call, call.dtype(1)),
    BitShift: shifted,
    Dropout: dropout,
    BitwiseNot: ({ ops, value }) => ops.subtract(ops.negative(value(0)), ops.scalar(1, value(0).dtype)),
};
/** A number as a value of an operand's own dtype. */
function like(ops, x, value) {
    return ops.scalar(value, x.dtype);
}


/***/ }),

/***/ 77404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INDEXING = void 0;
exports.fromFront = fromFront;
exports.flatPlaces = flatPlaces;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
/** Indices from the end brought to the front. */
function fromFront(ops, indices, length) {
    return ops.where(ops.less(indices, ops.scalar(0, indices.dtype)), ops.add(indices, ops.scalar(length, indices.dtype)), indices);
}
function gather(call) {
    const { ops } = call;
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), call.shape(0).length);
    return ops.take(call.value(0), fromFront(ops, call.value(1), (0, shapes_ts_1.at)(call.shape(0), axis)), axis);
}
function gatherElements(call) {
    const { ops } = call;
    const [x, indices] = [call.value(0), call.value(1)];
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), x.shape.length);
    const others = indices.shape.map((dim, i) => (i === axis ? (0, shapes_ts_1.at)(x.shape, i) : dim));
    const part = ops.slice(x, others.map(() => 0), others);
    return ops.takeAlongAxis(part, fromFront(ops, indices, (0, shapes_ts_1.at)(x.shape, axis)), axis);
}
/** Places that rows of indices name in the dimensions of a shape after its first `batch`, as places in the flattened ones. */
function flatPlaces(call, input, shape, batch = 0) {
    const indexShape = call.shape(input);
    const depth = (0, shapes_ts_1.at)(indexShape, indexShape.length - 1);
    if (depth + batch > shape.length)
        throw call.malformed(`indexes ${depth} dimensions of ${(0, shapes_ts_1.dims)(shape)}`);
    const indices = call.ints(input);
    const strides = (0, shapes_ts_1.stridesOf)(shape.slice(batch, batch + depth));
    const block = (0, tensor_ts_1.elementCount)(shape.slice(batch, batch + depth));
    const rows = (0, tensor_ts_1.elementCount)(indexShape.slice(0, -1));
    const inBatch = (0, tensor_ts_1.elementCount)(indexShape.slice(batch, -1));
    return (0, shapes_ts_1.upTo)(rows).map((row) => (0, shapes_ts_1.upTo)(depth).reduce((all, i) => {
        const [given, length] = [(0, shapes_ts_1.at)(indices, row * depth + i), (0, shapes_ts_1.at)(shape, batch + i)];
        const index = given < 0 ? given + length : given;
        if (index < 0 || index >= length)
            throw call.malformed(`index ${given} of ${(0, shapes_ts_1.dims)(shape)}, axis ${batch + i}`);
        return all + index * (0, shapes_ts_1.at)(strides, i);
    }, batch === 0 ? 0 : Math.floor(row / inBatch) * block));
}
function gatherNd(call) {
    const { ops } = call;
    const x = call.value(0);
    const batch = call.attrs.int('batch_dims', 0);
    const indexShape = call.shape(1);
    const depth = (0, shapes_ts_1.at)(indexShape, indexShape.length - 1);
    const places = flatPlaces(call, 1, x.shape, batch);
    const rest = x.shape.slice(batch + depth);
    const flat = ops.reshape(x, [(0, tensor_ts_1.elementCount)(x.shape.slice(0, batch + depth)), ...rest]);
    const rows = ops.take(flat, call.make('int32', [places.length], Float64Array.from(places)), 0);
    return ops.reshape(rows, [...indexShape.slice(0, -1), ...rest]);
}
/** Indices beyond the depth, on either side, are cold everywhere. */
function oneHot(call) {
    const { ops } = call;
    const depth = (0, shapes_ts_1.at)(call.numbers(1), 0);
    call.sized([...call.shape(0), depth]);
    const rank = call.shape(0).length + 1;
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', -1), rank);
    const indices = fromFront(ops, ops.cast(call.value(0), 'int32'), depth);
    const classes = ops.arange(0, depth, 1, 'int32');
    const hot = ops.equal(ops.expandDims(indices, axis), ops.reshape(classes, (0, shapes_ts_1.upTo)(rank).map((i) => (i === axis ? depth : 1))));
    const values = call.value(2);
    const one = (place) => ops.reshape(ops.slice(values, [place], [1]), []);
    return ops.where(hot, one(1), one(0));
}
function triangle(call) {
    const { ops } = call;
    const x = call.value(0);
    const [rows, columns] = [(0, shapes_ts_1.at)(x.shape, x.shape.length - 2), (0, shapes_ts_1.at)(x.shape, x.shape.length - 1)];
    const k = call.has(1) ? call.int(1) : 0;
    const upper = call.attrs.int('upper', 1) !== 0;
    const kept = Float64Array.from({ length: rows * columns }, (_, i) => {
        const [row, column] = [Math.floor(i / columns), i % columns];
        return (upper ? column - row >= k : column - row <= k) ? 1 : 0;
    });
    return ops.where(call.make('bool', [rows, columns], kept), x, ops.scalar(0, x.dtype));
}
function eyeLike(call) {
    const [rows = 0, columns = 0] = call.shape(0);
    const k = call.attrs.int('k', 0);
    const dtype = call.attrs.has('dtype') ? (0, elementwise_ts_1.dtypeAttr)(call, 'dtype') : call.dtype(0);
    const cells = Float64Array.from({ length: rows * columns }, (_, i) => i % columns === Math.floor(i / columns) + k ? 1 : 0);
    return call.make(dtype, [rows, columns], cells);
}
function nonZero(call) {
    const shape = call.shape(0);
    const found = [...call.numbers(0).entries()].flatMap(([i, value]) => (value === 0 ? [] : [i]));
    const places = (0, shapes_ts_1.stridesOf)(shape).flatMap((stride, axis) => found.map((i) => Math.floor(i / stride) % (0, shapes_ts_1.at)(shape, axis)));
    return (0, cells_ts_1.known)('int64', [shape.length, found.length], places);
}
function compress(call) {
    const { ops } = call;
    const given = call.value(0);
    const flat = !call.attrs.has('axis');
    const x = flat ? ops.reshape(given, [(0, tensor_ts_1.elementCount)(given.shape)]) : given;
    const axis = flat ? 0 : (0, shapes_ts_1.axisIn)(call.attrs.int('axis'), x.shape.length);
    const places = [...call.numbers(1).entries()].flatMap(([i, kept]) => kept === 0 || i >= (0, shapes_ts_1.at)(x.shape, axis) ? [] : [i]);
    return ops.take(x, call.make('int32', [places.length], Float64Array.from(places)), axis);
}
function topK(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', -1), x.shape.length);
    const k = call.has(1) ? (0, shapes_ts_1.at)(call.numbers(1), 0) : attrs.int('k');
    const last = x.shape.length - 1;
    const swapped = (0, shapes_ts_1.upTo)(x.shape.length).map((i) => (i === axis ? last : i === last ? axis : i));
    const turned = ops.transpose(x, swapped);
    const largest = attrs.int('largest', 1) !== 0;
    const [values, indices] = ops.topK(largest ? turned : ops.negative(turned), k);
    const back = (y) => ops.transpose(y, swapped);
    return [back(largest ? values : ops.negative(values)), ops.cast(back(indices), 'int64')];
}
function reverseSequence(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const [time, batch] = [attrs.int('time_axis', 0), attrs.int('batch_axis', 1)];
    const lengths = call.ints(1);
    const steps = (0, shapes_ts_1.at)(x.shape, time);
    const rank = x.shape.length;
    const shape = (0, shapes_ts_1.upTo)(rank).map((axis) => (axis === time ? steps : axis === batch ? lengths.length : 1));
    const places = (0, shapes_ts_1.upTo)(steps * lengths.length).map((i) => {
        const [step, row] = time < batch ? [Math.floor(i / lengths.length), i % lengths.length] : [i % steps, Math.floor(i / steps)];
        const length = (0, shapes_ts_1.at)(lengths, row);
        return step < length ? length - 1 - step : step;
    });
    const indices = call.make('int32', shape, Float64Array.from(places));
    return ops.takeAlongAxis(x, ops.broadcastTo(indices, x.shape), time);
}
exports.INDEXING = {
    Gather: gather,
    GatherElements: gatherElements,
    GatherND: gatherNd,
    OneHot: oneHot,
    Trilu: triangle,
    EyeLike: eyeLike,
    NonZero: nonZero,
    Compress: compress,
    TopK: topK,
    ReverseSequence: reverseSequence,
};


/***/ }),

/***/ 73776:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MATRICES = void 0;
exports.turned = turned;
exports.product = product;
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
/** The last two dimensions exchanged. */
function turned(ops, x) {
    const axes = (0, shapes_ts_1.upTo)(x.shape.length);
    return ops.transpose(x, [...axes.slice(0, -2), ...axes.slice(-2).reverse()]);
}
/** Numpy's `matmul`: a vector is a row on the left and a column on the right, and is none of both in the result. */
function product(call, a, b) {
    const { ops } = call;
    const left = a.shape.length === 1 ? ops.reshape(a, [1, ...a.shape]) : a;
    const right = b.shape.length === 1 ? ops.reshape(b, [...b.shape, 1]) : b;
    const batch = (0, shapes_ts_1.broadcastShape)(left.shape.slice(0, -2), right.shape.slice(0, -2));
    const [rows, columns] = [(0, shapes_ts_1.at)(left.shape, left.shape.length - 2), (0, shapes_ts_1.at)(right.shape, right.shape.length - 1)];
    call.sized([...batch, rows, columns]);
    const y = ops.matmul(left, right);
    const shape = [...batch, ...(a.shape.length === 1 ? [] : [rows]), ...(b.shape.length === 1 ? [] : [columns])];
    return ops.reshape(y, shape);
}
function gemm(call) {
    const { ops, attrs } = call;
    const a = attrs.int('transA', 0) !== 0 ? turned(ops, call.value(0)) : call.value(0);
    const b = attrs.int('transB', 0) !== 0 ? turned(ops, call.value(1)) : call.value(1);
    const plain = ops.matmul(a, b);
    const alpha = attrs.float('alpha', 1);
    const scaled = alpha === 1 ? plain : ops.multiply(plain, (0, elementwise_ts_1.like)(ops, plain, alpha));
    if (!call.has(2))
        return scaled;
    const beta = attrs.float('beta', 1);
    const c = call.value(2);
    return ops.add(scaled, beta === 1 ? c : ops.multiply(c, (0, elementwise_ts_1.like)(ops, c, beta)));
}
/** Letters that stand once make the result where the equation does not say, in their order, behind the dots. */
function einsum(call) {
    const equation = call.attrs.text('equation').replaceAll(' ', '');
    const [inputs = '', output] = equation.split('->');
    if (output !== undefined)
        return call.ops.einsum(equation, ...call.values());
    const letters = [...inputs.replaceAll(/[.,]/g, '')];
    const once = [...new Set(letters)].filter((one) => letters.indexOf(one) === letters.lastIndexOf(one)).sort();
    return call.ops.einsum(`${inputs}->${inputs.includes('...') ? '...' : ''}${once.join('')}`, ...call.values());
}
exports.MATRICES = {
    MatMul: (call) => product(call, call.value(0), call.value(1)),
    Gemm: gemm,
    Einsum: einsum,
};


/***/ }),

/***/ 63931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NORMALIZATION = void 0;
exports.standardised = standardised;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
/** A vector over channels, which stand behind the batch. */
function onChannels(ops, vector, x) {
    return ops.reshape(vector, [1, ...vector.shape, ...x.shape.slice(2).map(() => 1)]);
}
function batchNorm(call) {
    const { ops, attrs } = call;
    if (attrs.int('training_mode', 0) !== 0)
        throw call.unsupported('attribute training_mode: found 1, allowed: 0');
    if (attrs.int('spatial', 1) === 0)
        throw call.unsupported('attribute spatial: found 0, allowed: 1');
    const x = call.value(0);
    const [scale, offset, mean, variance] = [1, 2, 3, 4].map((place) => onChannels(ops, ops.cast(call.value(place), x.dtype), x));
    if (scale === undefined || offset === undefined || mean === undefined || variance === undefined)
        throw call.malformed('lacks inputs');
    const spread = ops.sqrt(ops.add(variance, (0, elementwise_ts_1.like)(ops, variance, attrs.float('epsilon', 1e-5))));
    return ops.add(ops.multiply(ops.divide(ops.subtract(x, mean), spread), scale), offset);
}
/** Mean 0 and deviation 1 over some axes. */
function standardised(ops, x, axes, epsilon) {
    const mean = ops.mean(x, axes, true);
    const centred = ops.subtract(x, mean);
    const variance = ops.mean(ops.square(centred), axes, true);
    const inverse = ops.reciprocal(ops.sqrt(ops.add(variance, (0, elementwise_ts_1.like)(ops, x, epsilon))));
    return { y: ops.multiply(centred, inverse), mean, inverse };
}
/** Narrow floats are normalised in float32 unless the node says otherwise. */
function layerNorm(call) {
    const { ops, attrs } = call;
    const given = call.value(0);
    const x = given.dtype === 'float16' || given.dtype === 'bfloat16' ? ops.cast(given, 'float32') : given;
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', -1), x.shape.length);
    const { y, mean, inverse } = standardised(ops, x, (0, shapes_ts_1.upTo)(x.shape.length).slice(axis), attrs.float('epsilon', 1e-5));
    const scaled = ops.multiply(ops.cast(y, given.dtype), call.value(1));
    return [call.has(2) ? ops.add(scaled, call.value(2)) : scaled, mean, inverse];
}
function rmsNorm(call) {
    const { ops, attrs } = call;
    const given = call.value(0);
    const x = given.dtype === 'float16' || given.dtype === 'bfloat16' ? ops.cast(given, 'float32') : given;
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', -1), x.shape.length);
    const squares = ops.mean(ops.square(x), (0, shapes_ts_1.upTo)(x.shape.length).slice(axis), true);
    const y = ops.divide(x, ops.sqrt(ops.add(squares, (0, elementwise_ts_1.like)(ops, x, attrs.float('epsilon', 1e-5)))));
    return ops.multiply(ops.cast(y, given.dtype), call.value(1));
}
function instanceNorm(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const { y } = standardised(ops, x, (0, shapes_ts_1.upTo)(x.shape.length).slice(2), attrs.float('epsilon', 1e-5));
    return ops.add(ops.multiply(y, onChannels(ops, call.value(1), x)), onChannels(ops, call.value(2), x));
}
/** Scale and offset are one for each group in version 18, one for each channel since 21. */
function groupNorm(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const groups = attrs.int('num_groups');
    const [batch, channels] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1)];
    const parts = ops.reshape(x, [batch, groups, (0, tensor_ts_1.elementCount)(x.shape.slice(1)) / groups]);
    const { y } = standardised(ops, parts, [2], attrs.float('epsilon', 1e-5));
    const per = (place) => {
        const vector = call.value(place);
        const full = vector.shape[0] === channels ? vector : ops.repeat(vector, channels / groups, 0);
        return onChannels(ops, full, x);
    };
    return ops.add(ops.multiply(ops.reshape(y, x.shape), per(1)), per(2));
}
/** Each element over a power of the sum of squares of its neighbours across channels. */
function localResponse(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const size = attrs.int('size');
    const channels = (0, shapes_ts_1.at)(x.shape, 1);
    call.sized([channels, channels]);
    const [before, behind] = [Math.floor((size - 1) / 2), Math.ceil((size - 1) / 2)];
    const band = Float64Array.from({ length: channels * channels }, (_, i) => {
        const distance = (i % channels) - Math.floor(i / channels);
        return distance >= -before && distance <= behind ? 1 : 0;
    });
    const rows = ops.reshape(ops.square(x), [(0, shapes_ts_1.at)(x.shape, 0), channels, (0, tensor_ts_1.elementCount)(x.shape.slice(2))]);
    const sums = ops.reshape(ops.matmul(call.make(x.dtype, [channels, channels], band), rows), x.shape);
    const scaled = ops.multiply(sums, (0, elementwise_ts_1.like)(ops, x, attrs.float('alpha', 0.0001) / size));
    const base = ops.add(scaled, (0, elementwise_ts_1.like)(ops, x, attrs.float('bias', 1)));
    return ops.divide(x, ops.power(base, (0, elementwise_ts_1.like)(ops, x, attrs.float('beta', 0.75))));
}
function lpNorm(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', -1), x.shape.length);
    const one = attrs.int('p', 2) === 1;
    const norm = one ? ops.sum(ops.abs(x), [axis], true) : ops.sqrt(ops.sum(ops.square(x), [axis], true));
    const isZero = ops.equal(norm, (0, elementwise_ts_1.like)(ops, norm, 0));
    return ops.divide(x, ops.where(isZero, (0, elementwise_ts_1.like)(ops, norm, 1), norm));
}
function meanVariance(call) {
    const { ops } = call;
    const x = call.value(0);
    const axes = call.attrs.ints('axes', [0, 2, 3]).map((axis) => (0, shapes_ts_1.axisIn)(axis, x.shape.length));
    const centred = ops.subtract(x, ops.mean(x, axes, true));
    const deviation = ops.sqrt(ops.mean(ops.square(centred), axes, true));
    return ops.divide(centred, ops.add(deviation, (0, elementwise_ts_1.like)(ops, x, 1e-9)));
}
exports.NORMALIZATION = {
    BatchNormalization: batchNorm,
    LayerNormalization: layerNorm,
    RMSNormalization: rmsNorm,
    InstanceNormalization: instanceNorm,
    GroupNormalization: groupNorm,
    LRN: localResponse,
    LpNormalization: lpNorm,
    MeanVarianceNormalization: meanVariance,
};


/***/ }),

/***/ 57892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.POOLING = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
const convolution_ts_1 = __webpack_require__(72100);
function sidesOf(call, sizes, { kernel, strides, dilations, pads }) {
    const up = call.attrs.int('ceil_mode', 0) !== 0;
    return sizes.map((size, i) => {
        const [[before, after], stride] = [(0, shapes_ts_1.at)(pads, i), (0, shapes_ts_1.at)(strides, i)];
        const window = ((0, shapes_ts_1.at)(kernel, i) - 1) * (0, shapes_ts_1.at)(dilations, i) + 1;
        const steps = (size + before + after - window) / stride;
        const whole = (up ? Math.ceil(steps) : Math.floor(steps)) + 1;
        // A window that would begin behind the input and what is padded in front of it is none.
        const out = up && (whole - 1) * stride >= size + before ? whole - 1 : whole;
        return { out, before, behind: Math.max(0, (out - 1) * stride + window - size - before) };
    });
}
/** Each cell of a window, side by side: for windows with holes. */
function taps(ops, padded, { kernel, strides, dilations }, sides) {
    const places = kernel.reduce((all, length) => all.flatMap((start) => (0, shapes_ts_1.upTo)(length).map((i) => [...start, i])), [[]]);
    const whole = { start: null, stop: null, step: 1 };
    return places.map((place) => {
        const ranges = sides.map(({ out }, i) => {
            const start = (0, shapes_ts_1.at)(place, i) * (0, shapes_ts_1.at)(dilations, i);
            return { start, stop: start + (out - 1) * (0, shapes_ts_1.at)(strides, i) + 1, step: (0, shapes_ts_1.at)(strides, i) };
        });
        return ops.stridedSlice(padded, [whole, ...ranges, whole]);
    });
}
/** The input as windows see it, channels last, cut to what the last window reaches. */
function padded(ops, x, windows, sides, value) {
    const widths = [[0, 0], ...sides.map(({ before, behind }) => [before, behind]), [0, 0]];
    return widths.every(([a, b]) => a === 0 && b === 0) ? x : ops.pad(x, widths, 'constant', value);
}
const isPlain = ({ dilations }) => dilations.every((one) => one === 1);
function maxPool(call) {
    const { ops } = call;
    if ((call.step.outputs ?? 1) > 1)
        throw call.unsupported('output Indices: places of maxima are not computed');
    const given = call.value(0);
    const sizes = given.shape.slice(2);
    const windows = (0, convolution_ts_1.windowsOf)(call, sizes, call.attrs.ints('kernel_shape'));
    const sides = sidesOf(call, sizes, windows);
    const real = (0, dtype_ts_1.isFloating)(given.dtype) ? given : ops.cast(given, 'float32');
    const y = (0, layout_ts_1.withChannelsLast)(ops, real, true, (x) => {
        const around = padded(ops, x, windows, sides, -Infinity);
        if (isPlain(windows))
            return ops.maxPool(around, { size: windows.kernel, strides: windows.strides, padding: 'valid' });
        return taps(ops, around, windows, sides).reduce((a, b) => ops.maximum(a, b));
    });
    return y.dtype === given.dtype ? y : ops.cast(y, given.dtype);
}
/** How many cells of each window count, along one dimension. */
function counts(size, windows, i, { out, before }, withPads) {
    const [low, high] = withPads ? [-before, size + (0, shapes_ts_1.at)((0, shapes_ts_1.at)(windows.pads, i), 1)] : [0, size];
    return (0, shapes_ts_1.upTo)(out).map((place) => {
        const start = place * (0, shapes_ts_1.at)(windows.strides, i) - before;
        const cells = (0, shapes_ts_1.upTo)((0, shapes_ts_1.at)(windows.kernel, i)).map((tap) => start + tap * (0, shapes_ts_1.at)(windows.dilations, i));
        return Math.max(1, cells.filter((cell) => cell >= low && cell < high).length);
    });
}
/** Sums over windows, as what an average makes of them, divided by how many cells of each count. */
function averagePool(call, given) {
    const { ops } = call;
    const sizes = given.shape.slice(2);
    const windows = (0, convolution_ts_1.windowsOf)(call, sizes, call.attrs.ints('kernel_shape'));
    const sides = sidesOf(call, sizes, windows);
    const withPads = call.attrs.int('count_include_pad', 0) !== 0;
    const full = windows.kernel.reduce((a, b) => a * b, 1);
    return (0, layout_ts_1.withChannelsLast)(ops, given, true, (x) => {
        const around = padded(ops, x, windows, sides, 0);
        const mean = isPlain(windows)
            ? ops.averagePool(around, { size: windows.kernel, strides: windows.strides, padding: 'valid' })
            : ops.divide(taps(ops, around, windows, sides).reduce((a, b) => ops.add(a, b)), (0, elementwise_ts_1.like)(ops, x, full));
        return sides.reduce((y, side, i) => {
            const kernel = (0, shapes_ts_1.at)(windows.kernel, i);
            const factors = counts((0, shapes_ts_1.at)(sizes, i), windows, i, side, withPads).map((count) => kernel / count);
            if (factors.every((one) => one === 1))
                return y;
            const shape = y.shape.map((_, axis) => (axis === i + 1 ? side.out : 1));
            return ops.multiply(y, call.make(y.dtype, shape, Float64Array.from(factors)));
        }, mean);
    });
}
/** The p-norm over each window, cells outside counting as 0. */
function lpPool(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const p = (0, elementwise_ts_1.like)(ops, x, attrs.int('p', 2));
    const sizes = x.shape.slice(2);
    const windows = (0, convolution_ts_1.windowsOf)(call, sizes, attrs.ints('kernel_shape'));
    const sides = sidesOf(call, sizes, windows);
    return (0, layout_ts_1.withChannelsLast)(ops, ops.power(ops.abs(x), p), true, (powers) => {
        const cells = taps(ops, padded(ops, powers, windows, sides, 0), windows, sides);
        return ops.power(cells.reduce((a, b) => ops.add(a, b)), ops.reciprocal(p));
    });
}
const overall = (call) => (0, shapes_ts_1.upTo)(call.shape(0).length).slice(2);
exports.POOLING = {
    MaxPool: maxPool,
    AveragePool: (call) => averagePool(call, call.value(0)),
    LpPool: lpPool,
    GlobalMaxPool: (call) => call.ops.max(call.value(0), overall(call), true),
    GlobalAveragePool: (call) => call.ops.mean(call.value(0), overall(call), true),
    GlobalLpPool: (call) => {
        const { ops } = call;
        const x = call.value(0);
        const p = (0, elementwise_ts_1.like)(ops, x, call.attrs.int('p', 2));
        return ops.power(ops.sum(ops.power(ops.abs(x), p), overall(call), true), ops.reciprocal(p));
    },
};


/***/ }),

/***/ 34109:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QUANTIZATION = void 0;
const shapes_ts_1 = __webpack_require__(43247);
const convolution_ts_1 = __webpack_require__(72100);
const elementwise_ts_1 = __webpack_require__(65366);
const matrices_ts_1 = __webpack_require__(73776);
const RANGES = {
    uint8: [0, 255],
    int8: [-128, 127],
    uint16: [0, 65535],
    int16: [-32768, 32767],
    int32: [-2147483648, 2147483647],
};
/** Scale or zero point against a tensor: one number, one for each place along an axis, or one for each block of them. */
function spread(call, vector, x) {
    const { ops, attrs } = call;
    if (vector.shape.length === 0 || (vector.shape.length === 1 && vector.shape[0] === 1))
        return ops.reshape(vector, []);
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', 1), x.shape.length);
    const block = attrs.int('block_size', 0);
    if (block > 0) {
        const wide = ops.repeat(vector, block, axis);
        return ops.slice(wide, wide.shape.map(() => 0), x.shape);
    }
    return ops.reshape(vector, x.shape.map((_, i) => (i === axis ? (0, shapes_ts_1.at)(vector.shape, 0) : 1)));
}
function quantised(call, x, scale, zero, dtype) {
    const { ops } = call;
    const range = RANGES[dtype];
    if (range === undefined)
        throw call.unsupported(`quantises to ${dtype}`);
    const steps = ops.round(ops.divide(x, ops.cast(scale, x.dtype)));
    const shifted = zero === null ? steps : ops.add(steps, ops.cast(zero, x.dtype));
    return ops.cast(ops.clip(shifted, range[0], range[1]), dtype);
}
function quantize(call) {
    const x = call.ops.cast(call.value(0), 'float32');
    const zero = call.has(2) ? spread(call, call.value(2), x) : null;
    const asked = call.attrs.int('output_dtype', 0);
    const dtype = zero?.dtype ?? (asked === 0 ? 'uint8' : (0, elementwise_ts_1.dtypeAttr)(call, 'output_dtype'));
    return quantised(call, x, spread(call, call.value(1), x), zero, dtype);
}
function dequantize(call) {
    const { ops } = call;
    const x = call.value(0);
    const scale = spread(call, call.value(1), x);
    const real = ops.cast(x, scale.dtype);
    const centred = call.has(2) ? ops.subtract(real, ops.cast(spread(call, call.value(2), x), scale.dtype)) : real;
    return ops.multiply(centred, scale);
}
function dynamic(call) {
    const { ops } = call;
    const x = call.value(0);
    const low = ops.minimum(ops.min(x, null), ops.scalar(0, x.dtype));
    const high = ops.maximum(ops.max(x, null), ops.scalar(0, x.dtype));
    const scale = ops.divide(ops.subtract(high, low), ops.scalar(255, x.dtype));
    const zero = ops.clip(ops.round(ops.divide(ops.negative(low), scale)), 0, 255);
    return [quantised(call, x, scale, zero, 'uint8'), scale, ops.cast(zero, 'uint8')];
}
/** Whole numbers as floats, less their zero point; sums of products of bytes stay exact up to 2^24. */
function centred(call, place, zero, along) {
    const { ops } = call;
    const x = ops.cast(call.value(place), 'float32');
    if (!call.has(zero))
        return x;
    const point = ops.cast(call.value(zero), 'float32');
    const one = point.shape.length === 1 && point.shape[0] === 1;
    if (point.shape.length !== 1 || along === null || one)
        return ops.subtract(x, one ? ops.reshape(point, []) : point);
    const axis = (0, shapes_ts_1.axisIn)(along, x.shape.length);
    return ops.subtract(x, ops.reshape(point, x.shape.map((_, i) => (i === axis ? (0, shapes_ts_1.at)(point.shape, 0) : 1))));
}
/**
 * Requantises a sum: scales of both operands over that of the result, made one number in float32 before the sum is looked
 * at, as ONNX Runtime does. Where the sum comes to stand between two whole numbers, that decides.
 */
function requantised(call, sum, scales, zero, axis) {
    const { ops } = call;
    const [a, b, y] = scales.map((place) => call.numbers(place).map(Math.fround));
    const length = Math.max(...[a, b, y].map((one) => one?.length ?? 0));
    const each = Float64Array.from({ length }, (_, i) => {
        const [of, by, over] = [a, b, y].map((one) => one?.[one.length === 1 ? 0 : i] ?? NaN);
        return Math.fround(Math.fround((of ?? NaN) * (by ?? NaN)) / (over ?? NaN));
    });
    const along = (0, shapes_ts_1.axisIn)(axis, sum.shape.length);
    const scale = call.make('float32', length === 1 ? [] : sum.shape.map((_, i) => (i === along ? length : 1)), each);
    const point = call.value(zero);
    const flat = ops.reshape(point, point.shape.length === 1 && point.shape[0] === 1 ? [] : point.shape);
    return quantised(call, ops.multiply(sum, scale), ops.scalar(1, 'float32'), flat, call.dtype(zero));
}
exports.QUANTIZATION = {
    QuantizeLinear: quantize,
    DequantizeLinear: dequantize,
    DynamicQuantizeLinear: dynamic,
    MatMulInteger: (call) => call.ops.cast((0, matrices_ts_1.product)(call, centred(call, 0, 2, -2), centred(call, 1, 3, -1)), 'int32'),
    ConvInteger: (call) => call.ops.cast((0, convolution_ts_1.convolved)(call, centred(call, 0, 2, null), centred(call, 1, 3, 0)), 'int32'),
    QLinearMatMul: (call) => {
        const sum = (0, matrices_ts_1.product)(call, centred(call, 0, 2, -2), centred(call, 3, 5, -1));
        return requantised(call, sum, [1, 4, 6], 7, -1);
    },
    QLinearConv: (call) => {
        const { ops } = call;
        const sum = (0, convolution_ts_1.convolved)(call, centred(call, 0, 2, null), centred(call, 3, 5, 0));
        const bias = call.has(8) ? ops.cast(call.value(8), 'float32') : null;
        const whole = bias === null ? sum : ops.add(sum, ops.reshape(bias, [1, (0, shapes_ts_1.at)(bias.shape, 0), ...sum.shape.slice(2).map(() => 1)]));
        return requantised(call, whole, [1, 4, 6], 7, 1);
    },
};


/***/ }),

/***/ 46340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RECURRENT = void 0;
const shapes_ts_1 = __webpack_require__(43247);
const activations_ts_1 = __webpack_require__(95755);
const elementwise_ts_1 = __webpack_require__(65366);
const matrices_ts_1 = __webpack_require__(73776);
/** Activations by the names that attributes give them, in lower case. Source: onnx/docs/Operators.md, LSTM. */
function activation(call, name, alpha, beta) {
    const { ops } = call;
    switch (name.toLowerCase()) {
        case 'sigmoid':
            return (x) => ops.sigmoid(x);
        case 'tanh':
            return (x) => ops.tanh(x);
        case 'relu':
            return (x) => ops.relu(x);
        case 'softplus':
            return (x) => ops.softplus(x);
        case 'softsign':
            return (x) => ops.divide(x, ops.add((0, elementwise_ts_1.like)(ops, x, 1), ops.abs(x)));
        case 'affine':
            return (x) => ops.add(ops.multiply(x, (0, elementwise_ts_1.like)(ops, x, alpha ?? 1)), (0, elementwise_ts_1.like)(ops, x, beta ?? 0));
        case 'leakyrelu':
            return (x) => (0, activations_ts_1.leaky)(ops, x, alpha ?? 0.01);
        case 'elu':
            return (x) => (0, activations_ts_1.elu)(ops, x, alpha ?? 1);
        case 'hardsigmoid':
            return (x) => (0, activations_ts_1.hardSigmoid)(ops, x, alpha ?? 0.2, beta ?? 0.5);
        case 'scaledtanh':
            return (x) => ops.multiply((0, elementwise_ts_1.like)(ops, x, alpha ?? 1), ops.tanh(ops.multiply((0, elementwise_ts_1.like)(ops, x, beta ?? 1), x)));
        default:
            throw call.unsupported(`attribute activations: found ${name}, which is not computed`);
    }
}
/** Which of the two numbers an activation takes, in lower case; the others take none. */
const NUMBERS = { leakyrelu: 1, elu: 1, affine: 2, hardsigmoid: 2, scaledtanh: 2 };
/** Numbers are used up in the order of the activations, by those that take any (onnx/docs/Operators.md, LSTM). */
function activationsOf(call, names, alphas, betas) {
    let [alpha, beta] = [0, 0];
    return names.map((name) => {
        const takes = NUMBERS[name.toLowerCase()] ?? 0;
        return activation(call, name, takes > 0 ? alphas[alpha++] : undefined, takes > 1 ? betas[beta++] : undefined);
    });
}
/** Pieces of the last dimension. */
function gatesOf(ops, x, count, hidden) {
    return ops.split(x, (0, shapes_ts_1.upTo)(count).map(() => hidden), x.shape.length - 1);
}
function affine(ops, x, w, b) {
    const y = ops.matmul(x, w);
    return b === null ? y : ops.add(y, b);
}
const RNN = {
    gates: 1,
    defaults: ['Tanh'],
    hasCell: false,
    step: ({ ops }, _, clipped) => (x, { h }, { w, r, wb, rb, activations }) => {
        const sum = ops.add(affine(ops, x, w, wb), affine(ops, h, r, rb));
        return { h: (0, shapes_ts_1.at)(activations, 0)(clipped(sum)), c: null };
    },
};
/** Gates z (update), r (reset), h. */
const GRU = {
    gates: 3,
    defaults: ['Sigmoid', 'Tanh'],
    hasCell: false,
    step: (call, hidden, clipped) => {
        const { ops } = call;
        const after = call.attrs.int('linear_before_reset', 0) !== 0;
        return (x, { h }, { w, r, wb, rb, activations }) => {
            const [xz, xr, xh] = gatesOf(ops, affine(ops, x, w, wb), 3, hidden);
            const [rz, rr, rh] = gatesOf(ops, r, 3, hidden);
            const [bz, br, bh] = rb === null ? [null, null, null] : gatesOf(ops, rb, 3, hidden);
            const z = (0, shapes_ts_1.at)(activations, 0)(clipped(ops.add(xz, affine(ops, h, rz, bz))));
            const reset = (0, shapes_ts_1.at)(activations, 0)(clipped(ops.add(xr, affine(ops, h, rr, br))));
            const inner = after ? ops.multiply(reset, affine(ops, h, rh, bh)) : affine(ops, ops.multiply(reset, h), rh, bh);
            const fresh = (0, shapes_ts_1.at)(activations, 1)(clipped(ops.add(xh, inner)));
            return { h: ops.add(ops.multiply(ops.subtract((0, elementwise_ts_1.like)(ops, z, 1), z), fresh), ops.multiply(z, h)), c: null };
        };
    },
};
/** Gates i, o, f, c; peepholes i, o, f. */
const LSTM = {
    gates: 4,
    defaults: ['Sigmoid', 'Tanh', 'Tanh'],
    hasCell: true,
    step: (call, hidden, clipped) => {
        const { ops } = call;
        const coupled = call.attrs.int('input_forget', 0) !== 0;
        return (x, { h, c }, { w, r, wb, rb, peepholes, activations }) => {
            if (c === null)
                throw new TypeError('an LSTM without a cell');
            const sum = ops.add(affine(ops, x, w, wb), affine(ops, h, r, rb));
            const [i, o, f, g] = gatesOf(ops, sum, 4, hidden);
            const [pi, po, pf] = peepholes === null ? [null, null, null] : gatesOf(ops, peepholes, 3, hidden);
            const seen = (gate, peephole, cell) => peephole === null ? gate : ops.add(gate, ops.multiply(peephole, cell));
            const enters = (0, shapes_ts_1.at)(activations, 0)(clipped(seen(i, pi, c)));
            const stays = coupled ? ops.subtract((0, elementwise_ts_1.like)(ops, enters, 1), enters) : (0, shapes_ts_1.at)(activations, 0)(clipped(seen(f, pf, c)));
            const next = ops.add(ops.multiply(stays, c), ops.multiply(enters, (0, shapes_ts_1.at)(activations, 1)(clipped(g))));
            const leaves = (0, shapes_ts_1.at)(activations, 0)(clipped(seen(o, po, next)));
            return { h: ops.multiply(leaves, (0, shapes_ts_1.at)(activations, 2)(next)), c: next };
        };
    },
};
/** Inputs X, W, R, B, sequence_lens, initial_h, initial_c, P; `[steps, batch, features]` unless `layout` says otherwise. */
function recurrent(call, family) {
    const { ops, attrs } = call;
    const batchFirst = attrs.int('layout', 0) !== 0;
    const given = call.value(0);
    const x = batchFirst ? ops.transpose(given, [1, 0, 2]) : given;
    const [steps, batch] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1)];
    const hidden = attrs.int('hidden_size', (0, shapes_ts_1.at)(call.shape(2), 2));
    const way = attrs.choice('direction', ['forward', 'reverse', 'bidirectional'], 'forward');
    const directions = way === 'bidirectional' ? 2 : 1;
    const lengths = call.has(4) ? call.ints(4) : null;
    const masked = lengths !== null && lengths.some((length) => length !== steps);
    const clip = attrs.has('clip') ? attrs.float('clip') : null;
    const clipped = clip === null ? (y) => y : (y) => ops.clip(y, -clip, clip);
    const step = family.step(call, hidden, clipped);
    const names = attrs.texts('activations', (0, shapes_ts_1.upTo)(directions).flatMap(() => family.defaults));
    const [alphas, betas] = [attrs.floats('activation_alpha', []), attrs.floats('activation_beta', [])];
    const activations = activationsOf(call, names, alphas, betas);
    const part = (place, i) => {
        const all = call.value(place);
        return ops.reshape(ops.slice(all, all.shape.map((_, j) => (j === 0 ? i : 0)), all.shape.with(0, 1)), all.shape.slice(1));
    };
    const state = (place, i) => {
        if (!call.has(place))
            return ops.full([batch, hidden], 0, x.dtype);
        const all = call.value(place);
        const turnedRound = batchFirst ? ops.transpose(all, [1, 0, 2]) : all;
        return ops.reshape(ops.slice(turnedRound, [i, 0, 0], [1, batch, hidden]), [batch, hidden]);
    };
    const runs = (0, shapes_ts_1.upTo)(directions).map((i) => {
        const per = family.defaults.length;
        const [wb, rb] = call.has(3) ? gatesOf(ops, part(3, i), 2, family.gates * hidden) : [];
        const direction = {
            w: (0, matrices_ts_1.turned)(ops, part(1, i)),
            r: (0, matrices_ts_1.turned)(ops, part(2, i)),
            wb: wb ?? null,
            rb: rb ?? null,
            peepholes: family.hasCell && call.has(7) ? part(7, i) : null,
            activations: activations.slice(i * per, (i + 1) * per),
            place: i,
        };
        let cells = { h: state(5, i), c: family.hasCell ? state(6, i) : null };
        const outputs = [];
        const backwards = way === 'reverse' || i === 1;
        for (let round = 0; round < steps; round += 1) {
            const place = backwards ? steps - 1 - round : round;
            const now = ops.reshape(ops.slice(x, [place, 0, 0], [1, batch, (0, shapes_ts_1.at)(x.shape, 2)]), [batch, (0, shapes_ts_1.at)(x.shape, 2)]);
            const next = step(now, cells, direction);
            if (masked) {
                const live = call.make('bool', [batch, 1], Float64Array.from(lengths, (length) => (place < length ? 1 : 0)));
                const { c } = cells;
                outputs[place] = ops.where(live, next.h, (0, elementwise_ts_1.like)(ops, next.h, 0));
                cells = {
                    h: ops.where(live, next.h, cells.h),
                    c: next.c === null || c === null ? null : ops.where(live, next.c, c),
                };
            }
            else {
                outputs[place] = next.h;
                cells = next;
            }
        }
        return { outputs, cells };
    });
    const all = ops.stack(runs.map(({ outputs }) => ops.stack(outputs, 0)), 1);
    const last = (of) => {
        const stackedUp = ops.stack(runs.map(({ cells }) => of(cells) ?? cells.h), 0);
        return batchFirst ? ops.transpose(stackedUp, [1, 0, 2]) : stackedUp;
    };
    const y = batchFirst ? ops.transpose(all, [2, 0, 1, 3]) : all;
    return [y, last(({ h }) => h), ...(family.hasCell ? [last(({ c }) => c)] : [])];
}
exports.RECURRENT = {
    RNN: (call) => recurrent(call, RNN),
    GRU: (call) => recurrent(call, GRU),
    LSTM: (call) => recurrent(call, LSTM),
};


/***/ }),

/***/ 76371:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REDUCTION = void 0;
const shapes_ts_1 = __webpack_require__(43247);
const shapes_ts_2 = __webpack_require__(35230);
/** Axes are attributes at first and inputs later; none at all means every one, unless the node says that it means none. */
const reduce = (reduction, each = (_, x) => x) => (call) => {
    const { ops } = call;
    const x = call.value(0);
    const keep = call.attrs.int('keepdims', 1) !== 0;
    const given = ((0, shapes_ts_2.listAt)(call, 1, 'axes') ?? []).map((axis) => (0, shapes_ts_1.axisIn)(axis, x.shape.length));
    if (given.length === 0 && call.attrs.int('noop_with_empty_axes', 0) !== 0)
        return ops.cast(each(ops, x), x.dtype);
    const axes = given.length === 0 ? (0, shapes_ts_1.upTo)(x.shape.length) : [...new Set(given)];
    if (axes.length === 0)
        return ops.cast(each(ops, x), x.dtype);
    return ops.cast(reduction(ops, x, axes, keep), x.dtype);
};
/** Largest or smallest of booleans too. */
const extreme = (of) => (ops, x, axes, keep) => x.dtype === 'bool' ? ops[of === 'max' ? 'any' : 'all'](x, axes, keep) : ops[of](x, axes, keep);
const position = (of) => (call) => {
    const { ops, attrs } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(attrs.int('axis', 0), x.shape.length);
    const last = attrs.int('select_last_index', 0) !== 0;
    const found = ops[of](last ? ops.flip(x, [axis]) : x, axis);
    const place = last ? ops.subtract(ops.scalar((0, shapes_ts_1.at)(x.shape, axis) - 1, found.dtype), found) : found;
    const kept = attrs.int('keepdims', 1) !== 0 ? ops.expandDims(place, axis) : place;
    return ops.cast(kept, 'int64');
};
/** Running totals, from either end, with or without the element itself. */
const running = (of, neutral) => (call) => {
    const { ops, attrs } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)((0, shapes_ts_1.at)(call.numbers(1), 0), x.shape.length);
    const turned = attrs.int('reverse', 0) !== 0;
    const forward = turned ? ops.flip(x, [axis]) : x;
    const given = attrs.int('exclusive', 0) !== 0 ? later(ops, forward, axis, neutral) : forward;
    const totals = ops.cast(ops[of](given, axis), x.dtype);
    return turned ? ops.flip(totals, [axis]) : totals;
};
/** One element later along an axis, a neutral one in front. */
function later(ops, x, axis, neutral) {
    const length = (0, shapes_ts_1.at)(x.shape, axis);
    if (length === 0)
        return x;
    const shorter = ops.slice(x, x.shape.map(() => 0), x.shape.with(axis, length - 1));
    return ops.concatenate([ops.full(x.shape.with(axis, 1), neutral, x.dtype), shorter], axis);
}
const square = (ops, x) => ops.multiply(x, x);
exports.REDUCTION = {
    ReduceSum: reduce((ops, x, axes, keep) => ops.sum(x, axes, keep)),
    ReduceMean: reduce((ops, x, axes, keep) => ops.mean(x, axes, keep)),
    ReduceMax: reduce(extreme('max')),
    ReduceMin: reduce(extreme('min')),
    ReduceProd: reduce((ops, x, axes, keep) => ops.prod(x, axes, keep)),
    ReduceL1: reduce((ops, x, axes, keep) => ops.sum(ops.abs(x), axes, keep), (ops, x) => ops.abs(x)),
    ReduceL2: reduce((ops, x, axes, keep) => ops.sqrt(ops.sum(square(ops, x), axes, keep)), (ops, x) => ops.abs(x)),
    ReduceLogSum: reduce((ops, x, axes, keep) => ops.log(ops.sum(x, axes, keep)), (ops, x) => ops.log(x)),
    ReduceLogSumExp: reduce((ops, x, axes, keep) => ops.logsumexp(x, axes, keep)),
    ReduceSumSquare: reduce((ops, x, axes, keep) => ops.sum(square(ops, x), axes, keep), square),
    ArgMax: position('argmax'),
    ArgMin: position('argmin'),
    CumSum: running('cumsum', 0),
    CumProd: running('cumprod', 1),
};


/***/ }),

/***/ 16640:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RESIZE = void 0;
const shapes_ts_1 = __webpack_require__(43247);
/** Where in the input an output cell lies. Source: onnx/docs/Operators.md, Resize, coordinate_transformation_mode. */
function original(x, { size, out, scale, roi: [start, end] }, coordinates) {
    switch (coordinates) {
        case 'half_pixel':
            return (x + 0.5) / scale - 0.5;
        case 'half_pixel_symmetric': {
            const adjustment = out / (scale * size);
            return (size / 2) * (1 - adjustment) + (x + 0.5) / scale - 0.5;
        }
        case 'pytorch_half_pixel':
            return out > 1 ? (x + 0.5) / scale - 0.5 : 0;
        case 'align_corners':
            return out === 1 ? 0 : (x * (size - 1)) / (out - 1);
        case 'asymmetric':
            return x / scale;
        case 'tf_half_pixel_for_nn':
            return (x + 0.5) / scale;
        case 'tf_crop_and_resize':
            return out > 1
                ? start * (size - 1) + (x * (end - start) * (size - 1)) / (out - 1)
                : 0.5 * (start + end) * (size - 1);
        default:
            throw new RangeError(`coordinate_transformation_mode ${coordinates}`);
    }
}
function nearestTo(x, rule) {
    switch (rule) {
        case 'round_prefer_ceil':
            return Math.floor(x + 0.5);
        case 'floor':
            return Math.floor(x);
        case 'ceil':
            return Math.ceil(x);
        default:
            return Math.ceil(x - 0.5);
    }
}
function cubicWeight(distance, a) {
    const d = Math.abs(distance);
    if (d < 1)
        return ((a + 2) * d - (a + 3)) * d * d + 1;
    return d < 2 ? (((d - 5) * d + 8) * d - 4) * a : 0;
}
/** The share of each input cell in an output cell: `[out][size]`, and which output cells lie outside. */
function sharesOf(axis, rules) {
    const { size, out, scale } = axis;
    const rows = new Float64Array(out * size);
    const outside = [];
    const stretch = rules.antialias && scale < 1 ? scale : 1;
    const reach = (rules.mode === 'cubic' ? 2 : 1) / stretch;
    for (let cell = 0; cell < out; cell += 1) {
        const x = original(cell, axis, rules.coordinates);
        outside.push(rules.coordinates === 'tf_crop_and_resize' && (x < 0 || x > size - 1));
        const put = (place, weight) => {
            const to = cell * size + Math.min(Math.max(place, 0), size - 1);
            rows[to] = (rows[to] ?? 0) + weight;
        };
        if (rules.mode === 'nearest') {
            put(nearestTo(x, rules.nearest), 1);
            continue;
        }
        const first = Math.ceil(x - reach);
        const weights = (0, shapes_ts_1.upTo)(Math.floor(x + reach) - first + 1).map((i) => {
            const distance = (first + i - x) * stretch;
            const isOutside = rules.excludes && (first + i < 0 || first + i >= size);
            if (isOutside)
                return 0;
            return rules.mode === 'cubic' ? cubicWeight(distance, rules.cubic) : Math.max(0, 1 - Math.abs(distance));
        });
        const sum = weights.reduce((a, b) => a + b, 0);
        weights.forEach((weight, i) => {
            put(first + i, rules.excludes || stretch !== 1 ? weight / sum : weight);
        });
    }
    return { rows, outside };
}
function along(call, x, place, axis, rules) {
    const { ops } = call;
    const { size, out } = axis;
    if (size === out && axis.scale === 1 && rules.coordinates !== 'tf_crop_and_resize')
        return x;
    call.sized([out, size]);
    const { rows, outside } = sharesOf(axis, rules);
    const order = (0, shapes_ts_1.upTo)(x.shape.length).filter((i) => i !== place);
    let y;
    if (rules.mode === 'nearest') {
        const indices = (0, shapes_ts_1.upTo)(out).map((cell) => rows.subarray(cell * size, (cell + 1) * size).indexOf(1));
        y = ops.take(x, call.make('int32', [out], Float64Array.from(indices)), place);
    }
    else {
        // The axis first, all others in one: one product.
        const turned = ops.transpose(x, [place, ...order]);
        const flat = ops.reshape(turned, [size, turned.shape.slice(1).reduce((a, b) => a * b, 1)]);
        const product = ops.reshape(ops.matmul(call.make(x.dtype, [out, size], rows), flat), [
            out,
            ...turned.shape.slice(1),
        ]);
        const back = (0, shapes_ts_1.upTo)(x.shape.length).map((i) => (i === place ? 0 : order.indexOf(i) + 1));
        y = ops.transpose(product, back);
    }
    if (!outside.some(Boolean))
        return y;
    const shape = y.shape.map((_, i) => (i === place ? out : 1));
    const mask = call.make('bool', shape, Float64Array.from(outside, Number));
    return ops.where(mask, ops.scalar(rules.extrapolation, y.dtype), y);
}
function resized(call, sizes, scales, rules) {
    const x = call.value(0);
    const rank = x.shape.length;
    const given = call.attrs.has('axes') ? call.attrs.ints('axes').map((axis) => (0, shapes_ts_1.axisIn)(axis, rank)) : (0, shapes_ts_1.upTo)(rank);
    const policy = call.attrs.text('keep_aspect_ratio_policy', 'stretch');
    const roi = rules.coordinates === 'tf_crop_and_resize' && call.has(1) ? [...call.numbers(1)] : null;
    const ratios = sizes === null ? null : given.map((axis, i) => (0, shapes_ts_1.at)(sizes, i) / (0, shapes_ts_1.at)(x.shape, axis));
    const common = ratios === null || policy === 'stretch' ? null : policy === 'not_larger' ? Math.min(...ratios) : Math.max(...ratios);
    return given.reduce((y, place, i) => {
        const size = (0, shapes_ts_1.at)(x.shape, place);
        const scale = common ?? ratios?.[i] ?? (0, shapes_ts_1.at)(scales ?? [], i);
        const out = common !== null ? Math.floor(common * size + 0.5) : sizes === null ? Math.floor(size * scale) : (0, shapes_ts_1.at)(sizes, i);
        const stretch = roi === null ? [0, 1] : [(0, shapes_ts_1.at)(roi, i), (0, shapes_ts_1.at)(roi, i + given.length)];
        return along(call, y, place, { size, out, scale, roi: stretch }, rules);
    }, x);
}
const MODES = ['nearest', 'linear', 'cubic'];
function resize(call) {
    const { attrs } = call;
    const early = (call.step.version ?? 11) < 11;
    const rules = {
        mode: attrs.choice('mode', MODES, 'nearest'),
        coordinates: early ? 'asymmetric' : attrs.text('coordinate_transformation_mode', 'half_pixel'),
        nearest: early ? 'floor' : attrs.text('nearest_mode', 'round_prefer_floor'),
        cubic: attrs.float('cubic_coeff_a', -0.75),
        excludes: attrs.int('exclude_outside', 0) !== 0,
        antialias: attrs.int('antialias', 0) !== 0,
        extrapolation: attrs.float('extrapolation_value', 0),
    };
    if (early)
        return resized(call, null, [...call.numbers(1)], rules);
    const sizes = call.has(3) ? call.ints(3) : null;
    const scales = call.has(2) ? [...call.numbers(2)] : [];
    return resized(call, sizes, scales.length === 0 ? null : scales, rules);
}
/** What `Resize` was called at first. */
function upsample(call) {
    const { attrs } = call;
    const mode = attrs.choice('mode', MODES, 'nearest');
    const scales = call.has(1) ? [...call.numbers(1)] : attrs.floats('scales');
    const common = { cubic: -0.75, excludes: false, antialias: false, extrapolation: 0 };
    return resized(call, null, scales, { mode, coordinates: 'asymmetric', nearest: 'floor', ...common });
}
exports.RESIZE = { Resize: resize, Upsample: upsample };


/***/ }),

/***/ 36528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SCATTER = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
const indexing_ts_1 = __webpack_require__(77404);
const COMBINE = {
    none: (_, update) => update,
    add: (old, update) => old + update,
    mul: (old, update) => old * update,
    max: (old, update) => Math.max(old, update),
    min: (old, update) => Math.min(old, update),
};
function combination(call) {
    const combine = COMBINE[call.attrs.text('reduction', 'none')];
    if (combine === undefined)
        throw call.malformed(`attribute reduction: found ${call.attrs.text('reduction')}`);
    return combine;
}
/** Writes single elements: each at its own place but for one axis, along which the index says where. */
function scatterElements(call) {
    const shape = call.shape(0);
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), shape.length);
    const target = call.numbers(0).slice();
    const [indices, updates] = [call.numbers(1), call.numbers(2)];
    const [own, from] = [(0, shapes_ts_1.stridesOf)(shape), (0, shapes_ts_1.stridesOf)(call.shape(1))];
    const combine = combination(call);
    const length = (0, shapes_ts_1.at)(shape, axis);
    indices.forEach((given, i) => {
        const index = given < 0 ? given + length : given;
        if (index < 0 || index >= length)
            throw call.malformed(`index ${given} of ${length}`);
        const place = from.reduce((sum, stride, at_) => {
            const here = Math.floor(i / stride) % (0, shapes_ts_1.at)(call.shape(1), at_);
            return sum + (at_ === axis ? index : here) * (0, shapes_ts_1.at)(own, at_);
        }, 0);
        target[place] = combine((0, shapes_ts_1.at)(target, place), (0, shapes_ts_1.at)(updates, i));
    });
    return call.make(call.dtype(0), shape, target);
}
function scatterNd(call) {
    const shape = call.shape(0);
    const target = call.numbers(0).slice();
    const updates = call.numbers(2);
    const places = (0, indexing_ts_1.flatPlaces)(call, 1, shape);
    const indexShape = call.shape(1);
    const inner = (0, tensor_ts_1.elementCount)(shape.slice((0, shapes_ts_1.at)(indexShape, indexShape.length - 1)));
    if (updates.length !== places.length * inner)
        throw call.malformed(`${updates.length} updates for ${places.length} places`);
    const combine = combination(call);
    places.forEach((place, row) => {
        for (let i = 0; i < inner; i += 1) {
            target[place * inner + i] = combine((0, shapes_ts_1.at)(target, place * inner + i), (0, shapes_ts_1.at)(updates, row * inner + i));
        }
    });
    return call.make(call.dtype(0), shape, target);
}
exports.SCATTER = {
    Scatter: scatterElements,
    ScatterElements: scatterElements,
    ScatterND: scatterNd,
};


/***/ }),

/***/ 33632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SEQUENCES = void 0;
const cells_ts_1 = __webpack_require__(19115);
const items_ts_1 = __webpack_require__(22662);
const shapes_ts_1 = __webpack_require__(43247);
const elementwise_ts_1 = __webpack_require__(65366);
/** Lists never change: who puts an element in gets another list. */
function listOf(items, dtype) {
    return { kind: 'list', items: (0, items_ts_1.itemsOf)(items), dtype, shape: null };
}
function elementsOf(call, place) {
    return (0, items_ts_1.arrayOf)(call.list(place).items).map((item) => {
        if (item === null)
            throw call.malformed('a sequence with a gap');
        return item;
    });
}
/** A place in a sequence, counted from either end. */
function placeIn(call, input, length) {
    const given = call.int(input);
    const place = given < 0 ? given + length : given;
    if (place < 0 || place > length)
        throw call.malformed(`place ${given} of a sequence of ${length}`);
    return place;
}
function valueOf(call, cell) {
    if (cell.kind === 'value')
        return cell.value;
    if (cell.kind === 'known')
        return cell.exact ?? call.ops.constant(cell.tensor);
    throw call.malformed(`a sequence with a ${cell.kind}`);
}
function insert(call) {
    const items = elementsOf(call, 0);
    const place = call.has(2) ? placeIn(call, 2, items.length) : items.length;
    return listOf([...items.slice(0, place), call.cell(1), ...items.slice(place)], call.list(0).dtype);
}
function erase(call) {
    const items = elementsOf(call, 0);
    const place = call.has(1) ? placeIn(call, 1, items.length) : items.length - 1;
    return listOf([...items.slice(0, place), ...items.slice(place + 1)], call.list(0).dtype);
}
function element(call) {
    const items = elementsOf(call, 0);
    const item = items[placeIn(call, 1, items.length)];
    if (item === undefined)
        throw call.malformed(`no such element in a sequence of ${items.length}`);
    return item;
}
/** Pieces of a length, or of the lengths given; without either single rows, which lose the axis if the node says so. */
function split(call) {
    const { ops } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), x.shape.length);
    const length = (0, shapes_ts_1.at)(x.shape, axis);
    const one = call.has(1) ? (call.shape(1).length === 0 ? call.int(1) : null) : 1;
    const sizes = one === null ? call.ints(1) : (0, shapes_ts_1.upTo)(Math.ceil(length / Math.max(one, 1))).map((i) => Math.min(one, length - i * one));
    const parts = ops.split(x, sizes, axis);
    const keeps = call.has(1) || call.attrs.int('keepdims', 1) !== 0;
    const items = keeps ? parts : parts.map((part) => ops.squeeze(part, [axis]));
    return listOf(items.map((value) => ({ kind: 'value', value })), x.dtype);
}
function join(call) {
    const { ops, attrs } = call;
    const values = elementsOf(call, 0).map((item) => valueOf(call, item));
    const axis = attrs.int('axis');
    if (attrs.int('new_axis', 0) === 0)
        return ops.concatenate(values, (0, shapes_ts_1.axisIn)(axis, (0, shapes_ts_1.at)(values, 0).shape.length));
    return ops.stack(values, (0, shapes_ts_1.axisIn)(axis, (0, shapes_ts_1.at)(values, 0).shape.length + 1));
}
exports.SEQUENCES = {
    SequenceConstruct: (call) => listOf(call.inputs, call.dtype(0)),
    SequenceEmpty: (call) => listOf([], (0, elementwise_ts_1.dtypeAttr)(call, 'dtype', 1)),
    SequenceInsert: insert,
    SequenceErase: erase,
    SequenceAt: element,
    SequenceLength: (call) => (0, cells_ts_1.known)('int64', [], [call.list(0).items.length]),
    SplitToSequence: split,
    ConcatFromSequence: join,
};


/***/ }),

/***/ 35230:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHAPES = void 0;
exports.listAt = listAt;
exports.reshaped = reshaped;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Numbers that are an input in later versions of an operator and an attribute in earlier ones. */
function listAt(call, place, name) {
    if (call.has(place))
        return call.ints(place);
    return call.attrs.has(name) ? call.attrs.ints(name) : null;
}
function reshaped(call, shape) {
    const cell = call.cell(0);
    if (cell.kind === 'known')
        return { kind: 'known', tensor: { ...cell.tensor, shape } };
    return call.ops.reshape(call.value(0), shape);
}
function shapeOf(call) {
    const shape = call.shape(0);
    const part = shape.slice(call.attrs.int('start', 0), call.attrs.has('end') ? call.attrs.int('end') : undefined);
    return (0, cells_ts_1.known)('int64', [part.length], part);
}
/** 0 takes the input's own length, unless `allowzero` says that it means 0; -1 is what is left over. */
function reshape(call) {
    const shape = call.shape(0);
    const asked = listAt(call, 1, 'shape') ?? [];
    const zero = call.attrs.int('allowzero', 0) !== 0;
    const sizes = asked.map((dim, axis) => (dim === 0 && !zero ? (0, shapes_ts_1.at)(shape, axis) : dim));
    const rest = (0, tensor_ts_1.elementCount)(sizes.filter((dim) => dim !== -1));
    const whole = (0, tensor_ts_1.elementCount)(shape);
    const full = sizes.map((dim) => (dim === -1 ? (rest === 0 ? 0 : whole / rest) : dim));
    if ((0, tensor_ts_1.elementCount)(full) !== whole || !full.every((dim) => Number.isInteger(dim) && dim >= 0)) {
        throw call.malformed(`reshapes ${(0, shapes_ts_1.dims)(shape)} to ${(0, shapes_ts_1.dims)(asked)}`);
    }
    return reshaped(call, full);
}
function flatten(call) {
    const shape = call.shape(0);
    const axis = call.attrs.int('axis', 1);
    const place = axis < 0 ? axis + shape.length : axis;
    return reshaped(call, [(0, tensor_ts_1.elementCount)(shape.slice(0, place)), (0, tensor_ts_1.elementCount)(shape.slice(place))]);
}
function squeeze(call) {
    const shape = call.shape(0);
    const axes = listAt(call, 1, 'axes')?.map((axis) => (0, shapes_ts_1.axisIn)(axis, shape.length));
    const gone = axes ?? (0, shapes_ts_1.upTo)(shape.length).filter((axis) => shape[axis] === 1);
    if (gone.some((axis) => shape[axis] !== 1))
        throw call.malformed(`squeezes axes ${(0, shapes_ts_1.dims)(gone)} of ${(0, shapes_ts_1.dims)(shape)}`);
    return reshaped(call, shape.filter((_, axis) => !gone.includes(axis)));
}
function unsqueeze(call) {
    const shape = [...call.shape(0)];
    const given = listAt(call, 1, 'axes') ?? [];
    const rank = shape.length + given.length;
    const axes = new Set(given.map((axis) => (0, shapes_ts_1.axisIn)(axis, rank)));
    return reshaped(call, (0, shapes_ts_1.upTo)(rank).map((axis) => (axes.has(axis) ? 1 : (shape.shift() ?? 1))));
}
function transpose(call) {
    const rank = call.shape(0).length;
    return call.ops.transpose(call.value(0), call.attrs.ints('perm', [...(0, shapes_ts_1.upTo)(rank)].reverse()));
}
function expand(call) {
    const shape = call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), call.ints(1)));
    return call.ops.broadcastTo(call.value(0), shape);
}
function concat(call) {
    const values = call.values();
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 1), call.shape(0).length);
    return call.ops.concatenate(values, axis);
}
/** Sizes as an input or attribute, else equal parts, of which the last one may be smaller. */
function split(call) {
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), x.shape.length);
    const length = (0, shapes_ts_1.at)(x.shape, axis);
    const count = call.attrs.int('num_outputs', call.step.outputs ?? 1);
    const part = Math.ceil(length / count);
    const sizes = listAt(call, 1, 'split') ?? (0, shapes_ts_1.upTo)(count).map((i) => Math.max(0, Math.min(part, length - i * part)));
    return call.ops.split(x, sizes, axis);
}
/** Numpy's slices, with bounds cut to the length; steps may be negative. Inputs since version 10, attributes before. */
function slice(call) {
    const x = call.value(0);
    // Bounds beyond what numbers hold exactly stand for the end.
    const bounds = (place, name) => call.has(place) ? [...call.numbers(place)] : call.attrs.ints(name, []);
    const [starts, ends] = [bounds(1, 'starts'), bounds(2, 'ends')];
    const axes = listAt(call, 3, 'axes') ?? (0, shapes_ts_1.upTo)(starts.length);
    const steps = call.has(4) ? bounds(4, 'steps') : starts.map(() => 1);
    const ranges = x.shape.map(() => ({ start: null, stop: null, step: 1 }));
    axes.forEach((axis, i) => {
        const place = (0, shapes_ts_1.axisIn)(axis, x.shape.length);
        ranges[place] = sliceRange((0, shapes_ts_1.at)(starts, i), (0, shapes_ts_1.at)(ends, i), (0, shapes_ts_1.at)(steps, i), (0, shapes_ts_1.at)(x.shape, place));
    });
    return call.ops.stridedSlice(x, ranges);
}
function sliceRange(start, end, step, length) {
    if (step === 0)
        throw new RangeError('slices in steps of 0');
    const from = start < 0 ? start + length : start;
    const to = end < 0 ? end + length : end;
    if (step > 0)
        return { start: within(from, 0, length), stop: within(to, 0, length), step };
    // A stop in front of the first element has no number: every negative one counts from the end.
    const stop = to < 0 ? null : to;
    if (from < 0)
        return { start: 0, stop: 0, step: 1 };
    return { start: within(from, 0, length - 1), stop, step };
}
function within(x, low, high) {
    return Math.min(Math.max(x, low), high);
}
const MODES = { constant: 'constant', reflect: 'reflect', edge: 'edge' };
/** Widths in front of all axes, then behind all of them; negative ones cut off. */
function pad(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const widths = listAt(call, 1, 'pads') ?? attrs.ints('paddings', []);
    const rank = x.shape.length;
    const axes = (call.has(3) ? call.ints(3) : (0, shapes_ts_1.upTo)(rank)).map((axis) => (0, shapes_ts_1.axisIn)(axis, rank));
    const sides = x.shape.map(() => [0, 0]);
    axes.forEach((axis, i) => {
        sides[axis] = [(0, shapes_ts_1.at)(widths, i), (0, shapes_ts_1.at)(widths, i + axes.length)];
    });
    const value = call.has(2) ? Number(call.numbers(2)[0] ?? 0) : attrs.float('value', 0);
    call.sized(x.shape.map((dim, axis) => Math.max(0, dim + sum((0, shapes_ts_1.at)(sides, axis)))));
    const mode = attrs.choice('mode', ['constant', 'reflect', 'edge', 'wrap'], 'constant');
    const cut = ops.stridedSlice(x, sides.map(([before, behind], axis) => ({
        start: Math.max(0, -before),
        stop: (0, shapes_ts_1.at)(x.shape, axis) - Math.max(0, -behind),
        step: 1,
    })));
    const positive = sides.map(([before, behind]) => [Math.max(0, before), Math.max(0, behind)]);
    if (mode !== 'wrap')
        return ops.pad(cut, positive, MODES[mode], value);
    return positive.reduce((y, [before, behind], axis) => {
        const length = (0, shapes_ts_1.at)(y.shape, axis);
        const places = (0, shapes_ts_1.upTo)(before + length + behind).map((i) => (((i - before) % length) + length) % length);
        return ops.take(y, call.make('int32', [places.length], Float64Array.from(places)), axis);
    }, cut);
}
function sum([a, b]) {
    return a + b;
}
function constantOfShape(call) {
    const shape = call.sized(call.ints(0));
    const value = call.attrs.has('value') ? call.attrs.tensor('value') : null;
    const [number = 0] = value === null ? [] : (0, cells_ts_1.numbersIn)(value);
    return call.ops.full(shape, number, value?.dtype ?? 'float32');
}
function range(call) {
    const [start = 0, limit = 0, delta = 1] = [0, 1, 2].map((place) => (0, shapes_ts_1.at)(call.numbers(place), 0));
    const count = Math.max(0, Math.ceil((limit - start) / delta));
    call.sized([count]);
    return call.make(call.dtype(0), [count], Float64Array.from({ length: count }, (_, i) => start + i * delta));
}
function tile(call) {
    const repeats = call.ints(1);
    call.sized(call.shape(0).map((dim, axis) => dim * (repeats[axis] ?? 1)));
    return call.ops.tile(call.value(0), repeats);
}
function depthToSpace(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const size = attrs.int('blocksize');
    const [batch, channels, height, width] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1), (0, shapes_ts_1.at)(x.shape, 2), (0, shapes_ts_1.at)(x.shape, 3)];
    const depth = channels / size ** 2;
    const columns = attrs.choice('mode', ['DCR', 'CRD'], 'DCR') === 'CRD';
    const parts = columns ? [batch, depth, size, size, height, width] : [batch, size, size, depth, height, width];
    const order = columns ? [0, 1, 4, 2, 5, 3] : [0, 3, 4, 1, 5, 2];
    return ops.reshape(ops.transpose(ops.reshape(x, parts), order), [batch, depth, height * size, width * size]);
}
function spaceToDepth(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const size = attrs.int('blocksize');
    const [batch, channels, height, width] = [(0, shapes_ts_1.at)(x.shape, 0), (0, shapes_ts_1.at)(x.shape, 1), (0, shapes_ts_1.at)(x.shape, 2), (0, shapes_ts_1.at)(x.shape, 3)];
    const parts = ops.reshape(x, [batch, channels, height / size, size, width / size, size]);
    const order = attrs.choice('mode', ['DCR', 'CRD'], 'DCR') === 'CRD' ? [0, 1, 3, 5, 2, 4] : [0, 3, 5, 1, 2, 4];
    return ops.reshape(ops.transpose(parts, order), [batch, channels * size ** 2, height / size, width / size]);
}
/** Cut or padded with zeros on both sides alike; the odd cell goes behind. */
function centred(call) {
    const { ops } = call;
    const x = call.value(0);
    const rank = x.shape.length;
    const sizes = call.ints(1);
    const axes = call.attrs.ints('axes', (0, shapes_ts_1.upTo)(rank)).map((axis) => (0, shapes_ts_1.axisIn)(axis, rank));
    const target = x.shape.map((dim, axis) => (axes.includes(axis) ? (0, shapes_ts_1.at)(sizes, axes.indexOf(axis)) : dim));
    call.sized(target);
    const start = x.shape.map((dim, axis) => Math.max(0, Math.floor((dim - (0, shapes_ts_1.at)(target, axis)) / 2)));
    const kept = x.shape.map((dim, axis) => Math.min(dim, (0, shapes_ts_1.at)(target, axis)));
    const widths = kept.map((dim, axis) => {
        const missing = (0, shapes_ts_1.at)(target, axis) - dim;
        return [Math.floor(missing / 2), Math.ceil(missing / 2)];
    });
    return ops.pad(ops.slice(x, start, kept), widths, 'constant', 0);
}
exports.SHAPES = {
    CenterCropPad: centred,
    Identity: ({ cell }) => cell(0),
    Shape: shapeOf,
    Size: ({ shape }) => (0, cells_ts_1.known)('int64', [], [(0, tensor_ts_1.elementCount)(shape(0))]),
    Reshape: reshape,
    Flatten: flatten,
    Squeeze: squeeze,
    Unsqueeze: unsqueeze,
    Transpose: transpose,
    Expand: expand,
    Concat: concat,
    Split: split,
    Slice: slice,
    Pad: pad,
    Tile: tile,
    ConstantOfShape: constantOfShape,
    Range: range,
    DepthToSpace: depthToSpace,
    SpaceToDepth: spaceToDepth,
};


/***/ }),

/***/ 45409:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SUPPRESSION = void 0;
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Shared area over the area of both. */
function overlapOf([y1, x1, y2, x2], [v1, u1, v2, u2]) {
    const height = Math.max(0, Math.min(y2, v2) - Math.max(y1, v1));
    const width = Math.max(0, Math.min(x2, u2) - Math.max(x1, u1));
    const both = (y2 - y1) * (x2 - x1) + (v2 - v1) * (u2 - u1) - height * width;
    return both <= 0 ? 0 : (height * width) / both;
}
/** Boxes `[batch, boxes, 4]`, scores `[batch, classes, boxes]`; gives `[batch, class, box]` for each that is kept. */
function nonMaxSuppression(call) {
    const [boxes, scores] = [call.numbers(0), call.numbers(1)];
    const [batches = 0, classes = 0, count = 0] = call.shape(1);
    const most = call.has(2) ? (0, shapes_ts_1.at)(call.numbers(2), 0) : 0;
    const overlap = call.has(3) ? (0, shapes_ts_1.at)(call.numbers(3), 0) : 0;
    const least = call.has(4) ? (0, shapes_ts_1.at)(call.numbers(4), 0) : -Infinity;
    const centred = call.attrs.int('center_point_box', 0) !== 0;
    const box = (batch, i) => {
        const [a, b, c, d] = (0, shapes_ts_1.upTo)(4).map((j) => (0, shapes_ts_1.at)(boxes, (batch * count + i) * 4 + j));
        if (centred)
            return [b - d / 2, a - c / 2, b + d / 2, a + c / 2];
        return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
    };
    const chosen = [];
    for (const batch of (0, shapes_ts_1.upTo)(batches)) {
        for (const kind of (0, shapes_ts_1.upTo)(classes)) {
            const score = (i) => (0, shapes_ts_1.at)(scores, (batch * classes + kind) * count + i);
            const order = (0, shapes_ts_1.upTo)(count)
                .filter((i) => score(i) > least)
                .sort((a, b) => score(b) - score(a) || a - b);
            const kept = [];
            for (const i of order) {
                if (kept.length >= most)
                    break;
                if (kept.every((j) => overlapOf(box(batch, i), box(batch, j)) <= overlap))
                    kept.push(i);
            }
            for (const i of kept)
                chosen.push(batch, kind, i);
        }
    }
    return (0, cells_ts_1.known)('int64', [chosen.length / 3, 3], chosen);
}
exports.SUPPRESSION = { NonMaxSuppression: nonMaxSuppression };


/***/ }),

/***/ 46442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ONNX = void 0;
exports.onnxOp = onnxOp;
exports.computedOnnxOps = computedOnnxOps;
const host_ts_1 = __webpack_require__(54160);
const cells_ts_1 = __webpack_require__(19115);
const tensor_ts_1 = __webpack_require__(76172);
const attention_ts_1 = __webpack_require__(3960);
const sequences_ts_1 = __webpack_require__(33632);
const activations_ts_1 = __webpack_require__(95755);
const contrib_ts_1 = __webpack_require__(32667);
const control_ts_1 = __webpack_require__(22255);
const convolution_ts_1 = __webpack_require__(72100);
const elementwise_ts_1 = __webpack_require__(65366);
const indexing_ts_1 = __webpack_require__(77404);
const matrices_ts_1 = __webpack_require__(73776);
const normalization_ts_1 = __webpack_require__(63931);
const pooling_ts_1 = __webpack_require__(57892);
const quantization_ts_1 = __webpack_require__(34109);
const recurrent_ts_1 = __webpack_require__(46340);
const reduction_ts_1 = __webpack_require__(76371);
const resize_ts_1 = __webpack_require__(16640);
const scatter_ts_1 = __webpack_require__(36528);
const shapes_ts_1 = __webpack_require__(35230);
const suppression_ts_1 = __webpack_require__(45409);
const TABLES = [
    elementwise_ts_1.ELEMENTWISE,
    activations_ts_1.ACTIVATIONS,
    shapes_ts_1.SHAPES,
    indexing_ts_1.INDEXING,
    scatter_ts_1.SCATTER,
    reduction_ts_1.REDUCTION,
    matrices_ts_1.MATRICES,
    convolution_ts_1.CONVOLUTION,
    pooling_ts_1.POOLING,
    normalization_ts_1.NORMALIZATION,
    resize_ts_1.RESIZE,
    recurrent_ts_1.RECURRENT,
    quantization_ts_1.QUANTIZATION,
    suppression_ts_1.SUPPRESSION,
    control_ts_1.FLOW,
    contrib_ts_1.CONTRIB,
    attention_ts_1.ATTENTION,
    sequences_ts_1.SEQUENCES,
];
const COMPUTED = new Map(TABLES.flatMap((table) => Object.entries(table)));
/** How an ONNX operator is computed, by its name, for other domains than ONNX's own with it in front. */
function onnxOp(name) {
    return COMPUTED.get(name);
}
function computedOnnxOps() {
    return [...COMPUTED.keys()];
}
const ON_THE_SIDE = 'Abs Add And Cast Ceil Concat ConstantOfShape Div Equal Expand Flatten Floor Gather GatherElements GatherND Greater ' +
    'GreaterOrEqual Less LessOrEqual Max Min Mod Mul Neg Not Or Range ReduceMax ReduceMin ReduceProd ReduceSum Reshape ' +
    'Round ScatterElements ScatterND Sign Slice Split Sqrt Squeeze Sub Tile Transpose Unsqueeze Where Xor CastLike Pow';
exports.ONNX = {
    opNamed: onnxOp,
    isFlow: (name) => Object.hasOwn(control_ts_1.FLOW, name),
    onTheSide: new Set(ON_THE_SIDE.split(' ')),
    sized: {
        ConstantOfShape: ([shape]) => (shape === undefined ? 0 : (0, host_ts_1.product)((0, cells_ts_1.numbersIn)(shape.tensor))),
        Expand: ([x, shape]) => x === undefined || shape === undefined
            ? 0
            : (0, tensor_ts_1.elementCount)(x.tensor.shape) * Math.max(1, (0, host_ts_1.product)((0, cells_ts_1.numbersIn)(shape.tensor))),
        Tile: ([x, repeats]) => x === undefined || repeats === undefined ? 0 : (0, tensor_ts_1.elementCount)(x.tensor.shape) * (0, host_ts_1.product)((0, cells_ts_1.numbersIn)(repeats.tensor)),
        Range: (inputs) => {
            const [start = 0, limit = 0, delta = 1] = inputs.map(({ tensor }) => (0, cells_ts_1.numbersIn)(tensor)[0] ?? 0);
            return Math.ceil((limit - start) / delta);
        },
    },
};


/***/ }),

/***/ 53976:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lookupTables = lookupTables;
const bind_ts_1 = __webpack_require__(35143);
const tables_ts_1 = __webpack_require__(43477);
const tables_ts_2 = __webpack_require__(58163);
/** The tables of a program of either kind. @throws ArtifactError for a config that no vocabulary can be read from */
function lookupTables(bound) {
    return (0, bind_ts_1.isGraph)(bound) ? (0, tables_ts_1.graphTables)(bound.program) : (0, tables_ts_2.layerTables)(bound.program);
}


/***/ }),

/***/ 40776:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refusal = refusal;
exports.programRunner = programRunner;
exports.overEntries = overEntries;
const bind_ts_1 = __webpack_require__(35143);
const registry_ts_1 = __webpack_require__(67463);
const run_ts_1 = __webpack_require__(29875);
const registry_ts_2 = __webpack_require__(46442);
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
    refuses: (bound, file) => {
        const [first, ...others] = bound.unknown;
        if (first === undefined)
            return null;
        const message = `node ${first.node}${andMore(others)}: found op ${first.op}, which is not known (docs/${bound.program.dialect === 'onnx' ? 'onnx' : 'tensorflow'}-ops.md)`;
        return { cause: 'unsupported-operation', severity: 'warning', message, file, layer: first.node };
    },
    runner: (ops, bound) => {
        const runner = (0, run_ts_1.createGraphRunner)(ops, bound, bound.program.dialect === 'onnx' ? registry_ts_2.ONNX : registry_ts_1.TENSORFLOW);
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
exports.hollowTensor = hollowTensor;
exports.hollowEntry = hollowEntry;
const cost_ts_1 = __webpack_require__(49893);
const bind_ts_1 = __webpack_require__(35143);
const policy_ts_1 = __webpack_require__(29809);
const dtype_ts_1 = __webpack_require__(19777);
const signature_ts_1 = __webpack_require__(46399);
const tensor_ts_1 = __webpack_require__(76172);
const tables_ts_1 = __webpack_require__(53976);
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
        return { outputs: specs, below, multiplyAdds: cost.multiplyAdds(), nanoseconds: cost.nanoseconds() };
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
        const shapes = (0, signature_ts_1.withOneSizeAName)(inputs, inputs.map(({ shape }) => withSizes(shape, sizes)));
        const sized = inputs.map((spec, i) => ({ ...spec, shape: shapes[i] ?? null }));
        traces.push(await trace(bound, registry, sized).catch(() => null));
    }
    const [first, second] = traces;
    const below = new Map([...(first?.below ?? []), ...(second?.below ?? [])]);
    const tables = (0, tables_ts_1.lookupTables)(bound);
    return {
        inputs: inputs.map((spec) => {
            const limit = below.get(spec.name);
            return { ...spec, ...(limit === undefined ? {} : { below: limit }), ...knownTo(tables, spec) };
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
/**
 * What tables have entries for: words for any input of texts, which may be split and changed on the way to them, numbers
 * for an input that is looked up as it comes.
 */
function knownTo(tables, { name, dtype }) {
    const alike = tables.filter(({ words }) => words === (dtype === 'string'));
    const direct = alike.filter(({ inputs }) => inputs.includes(name));
    const closed = direct.find((table) => table.closed);
    if (closed !== undefined)
        return { known: closed.keys, closed: true };
    if (dtype !== 'string' && dtype !== 'int64' && dtype !== 'int32')
        return {};
    const known = dtype === 'string' ? alike.flatMap(wordsOf) : direct.flatMap(({ keys }) => keys.filter(isHeld));
    return known.length === 0 ? {} : { known: [...new Set(known)] };
}
/** TF.js holds integers as int32. */
function isHeld(key) {
    return Math.abs(Number(key)) < 2 ** 31;
}
/** Keys of a table of words; what gives words back has whole numbers for keys. */
function wordsOf({ keys, values }) {
    return keys.every((key) => /^-?\d+$/.test(key)) ? values : keys;
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


/***/ })

};
