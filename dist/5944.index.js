export const id = 5944;
export const ids = [5944];
export const modules = {

/***/ 82033:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.broadcastShape = broadcastShape;
exports.stridesOf = stridesOf;
exports.broadcastStrides = broadcastStrides;
exports.eachRow = eachRow;
exports.axisOf = axisOf;
exports.around = around;
/** The shape that numpy's broadcasting rule gives. @throws RangeError where shapes do not fit. */
function broadcastShape(a, b) {
    const rank = Math.max(a.length, b.length);
    return Array.from({ length: rank }, (_, i) => {
        const p = a[i - rank + a.length] ?? 1;
        const q = b[i - rank + b.length] ?? 1;
        if (p !== q && p !== 1 && q !== 1)
            throw new RangeError(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
        return p === 1 ? q : p;
    });
}
/** Row-major strides in elements. */
function stridesOf(shape) {
    const strides = new Array(shape.length);
    let step = 1;
    for (let i = shape.length - 1; i >= 0; i--) {
        strides[i] = step;
        step *= shape[i];
    }
    return strides;
}
/** Strides that read an array of `shape` as if it had shape `to`: 0 along dimensions that are repeated. */
function broadcastStrides(shape, to) {
    const own = stridesOf(shape);
    return to.map((_, i) => {
        const at = i - to.length + shape.length;
        return at < 0 || shape[at] === 1 ? 0 : own[at];
    });
}
/** Calls `row` for each innermost row of `shape`, with the offsets that each set of strides gives to its start. */
function eachRow(shape, a, b, row) {
    const last = shape.length - 1;
    const length = shape[last] ?? 1;
    if (shape.includes(0))
        return;
    const index = new Int32Array(Math.max(last, 0));
    let p = 0;
    let q = 0;
    let start = 0;
    for (;;) {
        row(p, q, start, length);
        start += length;
        let axis = last - 1;
        for (; axis >= 0; axis--) {
            const next = index[axis] + 1;
            p += a[axis];
            q += b[axis];
            if (next < shape[axis]) {
                index[axis] = next;
                break;
            }
            index[axis] = 0;
            p -= next * a[axis];
            q -= next * b[axis];
        }
        if (axis < 0)
            return;
    }
}
/** An axis counted from the front. @throws RangeError where the rank has no such axis. */
function axisOf(axis, rank) {
    const at = axis < 0 ? axis + rank : axis;
    if (at < 0 || at >= rank)
        throw new RangeError(`axis ${axis} of a tensor with ${rank} dimensions`);
    return at;
}
/** A tensor around one axis: `outer` blocks of `length` rows of `inner` elements. */
function around(shape, axis) {
    const at = axisOf(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let i = 0; i < at; i++)
        outer *= shape[i];
    for (let i = at + 1; i < shape.length; i++)
        inner *= shape[i];
    return { outer, length: shape[at], inner };
}


/***/ }),

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

/***/ 48351:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.einsum = einsum;
exports.einsumSizes = einsumSizes;
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const matmul_ts_1 = __webpack_require__(86340);
const reduce_ts_1 = __webpack_require__(53258);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
/** Contracts the operands from left to right, each step as one batched matrix product. */
function einsum(equation, ...operands) {
    const { inputs, output } = parse(equation, operands);
    const terms = inputs.map((labels, i) => diagonal(labels, operands[i]));
    let result = terms[0];
    for (let i = 1; i < terms.length; i++) {
        const later = new Set([...output, ...terms.slice(i + 1).flatMap((term) => term.labels)]);
        result = contract(result, terms[i], later);
    }
    return arrange(sumAway(result, new Set(output)), output);
}
/** Letters of each operand and of the result; dimensions under `...` get the labels `0`, `1`, ... from the right. */
function parse(equation, operands) {
    const [left, right, ...more] = equation.replaceAll(' ', '').split('->');
    const parts = (left ?? '').split(',');
    if (right === undefined || more.length > 0 || parts.length !== operands.length) {
        throw new RangeError(`einsum equation ${equation} for ${operands.length} operands`);
    }
    const hidden = parts.map((part, i) => {
        const rank = operands[i]?.shape.length ?? 0;
        const letters = part.replace('...', '').length;
        if (part.includes('...') ? letters > rank : letters !== rank)
            throw new RangeError(`einsum term ${part} for rank ${rank}`);
        return rank - letters;
    });
    const most = Math.max(...parts.map((part, i) => (part.includes('...') ? hidden[i] : 0)));
    return {
        inputs: parts.map((part, i) => expand(part, hidden[i])),
        output: expand(right, right.includes('...') ? most : 0),
    };
}
function expand(part, hidden) {
    const dots = Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i));
    const at = part.indexOf('...');
    if (at < 0)
        return [...part];
    return [...part.slice(0, at), ...dots, ...part.slice(at + 3)];
}
/** Takes the diagonal where a letter stands twice in one operand. */
function diagonal(labels, value) {
    const unique = [...new Set(labels)];
    if (unique.length === labels.length)
        return { labels, value };
    const x = (0, values_ts_1.held)(value);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const shape = unique.map((label) => x.shape[labels.indexOf(label)]);
    const steps = unique.map((label) => labels.reduce((sum, other, i) => (other === label ? sum + strides[i] : sum), 0));
    return { labels: unique, value: (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)(x.data, shape, steps, 0).data) };
}
/** Sums over every label that nobody needs any more. */
function sumAway(term, needed) {
    const kept = term.labels.filter((label) => needed.has(label));
    const gone = term.labels.filter((label) => !needed.has(label));
    if (gone.length === 0)
        return term;
    const x = (0, values_ts_1.held)(arrange(term, [...kept, ...gone]));
    const shape = x.shape.slice(0, kept.length);
    const data = (0, reduce_ts_1.sumLast)(x.data, (0, tensor_ts_1.elementCount)(x.shape.slice(kept.length)), (0, tensor_ts_1.elementCount)(shape));
    return { labels: kept, value: (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.settle)(x.dtype, data)) };
}
/** The term with its dimensions in the order of `labels`. */
function arrange(term, labels) {
    if (labels.every((label, i) => label === term.labels[i]))
        return term.value;
    const axes = labels.map((label) => term.labels.indexOf(label));
    const x = (0, values_ts_1.held)(term.value);
    const { shape, data } = (0, transpose_ts_1.transposed)(x, axes);
    return (0, values_ts_1.make)(shape, x.dtype, data);
}
function contract(a, b, later) {
    (0, values_ts_1.sameDType)('einsum', a.value, b.value);
    const [left, right] = [dropOnes(a, b), dropOnes(b, a)];
    const needed = new Set(later);
    const x = sumAway(left, new Set([...needed, ...right.labels]));
    const y = sumAway(right, new Set([...needed, ...left.labels]));
    const shared = x.labels.filter((label) => y.labels.includes(label));
    const batch = shared.filter((label) => needed.has(label));
    const inner = shared.filter((label) => !needed.has(label));
    const rows = x.labels.filter((label) => !shared.includes(label));
    const columns = y.labels.filter((label) => !shared.includes(label));
    const size = (term, labels) => labels.map((label) => term.value.shape[term.labels.indexOf(label)]);
    const batchShape = size(x, batch);
    const count = (0, tensor_ts_1.elementCount)(batchShape);
    const depth = (0, tensor_ts_1.elementCount)(size(x, inner));
    const p = flat(arrange(x, [...batch, ...rows, ...inner]), [count, (0, tensor_ts_1.elementCount)(size(x, rows)), depth]);
    const q = flat(arrange(y, [...batch, ...inner, ...columns]), [count, depth, (0, tensor_ts_1.elementCount)(size(y, columns))]);
    const shape = [...batchShape, ...size(x, rows), ...size(y, columns)];
    return { labels: [...batch, ...rows, ...columns], value: flat((0, matmul_ts_1.matmul)(p, q), shape) };
}
/** Drops dimensions of size 1 which the other operand has longer: they broadcast. */
function dropOnes(term, other) {
    const longer = (label, i) => {
        const at = other.labels.indexOf(label);
        return at >= 0 && term.value.shape[i] === 1 && other.value.shape[at] !== 1;
    };
    const kept = term.labels.map((_, i) => i).filter((i) => !longer(term.labels[i], i));
    if (kept.length === term.labels.length)
        return term;
    const shape = kept.map((i) => term.value.shape[i]);
    return { labels: kept.map((i) => term.labels[i]), value: flat(term.value, shape) };
}
function flat(x, shape) {
    return (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.held)(x).data);
}
/** The shape of the result, and the multiply-adds of contracting from left to right without factoring: an upper bound. */
function einsumSizes(equation, operands) {
    const { inputs, output } = parse(equation, operands);
    const sizes = new Map();
    inputs.forEach((labels, i) => {
        labels.forEach((label, at) => {
            sizes.set(label, Math.max(sizes.get(label) ?? 1, operands[i]?.shape[at] ?? 1));
        });
    });
    return { shape: output.map((label) => sizes.get(label) ?? 1), work: (0, tensor_ts_1.elementCount)([...sizes.values()]) };
}


/***/ }),

/***/ 21718:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gemm = gemm;
/** Rows of the right operand taken at a time, and columns: a block of it stays in the second-level cache. */
const DEPTH = 128;
const WIDTH = 256;
/**
 * c += a * b, with a `[m, depth]`, b `[depth, n]`, c `[m, n]`. Two rows of c and four of b at a time, so that each number
 * fetched is used more than once.
 */
function gemm(m, n, depth, a, b, c) {
    for (let k0 = 0; k0 < depth; k0 += DEPTH) {
        const k1 = Math.min(k0 + DEPTH, depth);
        for (let j0 = 0; j0 < n; j0 += WIDTH) {
            const width = Math.min(WIDTH, n - j0);
            let i = 0;
            for (; i + 1 < m; i += 2)
                twoRows(a, b, c, i, j0, width, k0, k1);
            if (i < m)
                oneRow(a, b, c, i, j0, width, k0, k1);
        }
    }
}
function twoRows(a, b, c, i, j0, width, k0, k1) {
    const [x, y, z] = [a.data, b.data, c.data];
    const p = a.at + i * a.row;
    const q = p + a.row;
    const c0 = c.at + i * c.row + j0;
    const c1 = c0 + c.row;
    let k = k0;
    for (; k + 3 < k1; k += 4) {
        const p0 = x[p + k];
        const p1 = x[p + k + 1];
        const p2 = x[p + k + 2];
        const p3 = x[p + k + 3];
        const q0 = x[q + k];
        const q1 = x[q + k + 1];
        const q2 = x[q + k + 2];
        const q3 = x[q + k + 3];
        const b0 = b.at + k * b.row + j0;
        const b1 = b0 + b.row;
        const b2 = b1 + b.row;
        const b3 = b2 + b.row;
        for (let j = 0; j < width; j++) {
            const y0 = y[b0 + j];
            const y1 = y[b1 + j];
            const y2 = y[b2 + j];
            const y3 = y[b3 + j];
            z[c0 + j] = z[c0 + j] + (p0 * y0 + p1 * y1 + (p2 * y2 + p3 * y3));
            z[c1 + j] = z[c1 + j] + (q0 * y0 + q1 * y1 + (q2 * y2 + q3 * y3));
        }
    }
    for (; k < k1; k++) {
        const p0 = x[p + k];
        const q0 = x[q + k];
        const b0 = b.at + k * b.row + j0;
        for (let j = 0; j < width; j++) {
            const y0 = y[b0 + j];
            z[c0 + j] = z[c0 + j] + p0 * y0;
            z[c1 + j] = z[c1 + j] + q0 * y0;
        }
    }
}
function oneRow(a, b, c, i, j0, width, k0, k1) {
    const [x, y, z] = [a.data, b.data, c.data];
    const p = a.at + i * a.row;
    const c0 = c.at + i * c.row + j0;
    let k = k0;
    for (; k + 3 < k1; k += 4) {
        const p0 = x[p + k];
        const p1 = x[p + k + 1];
        const p2 = x[p + k + 2];
        const p3 = x[p + k + 3];
        const b0 = b.at + k * b.row + j0;
        const b1 = b0 + b.row;
        const b2 = b1 + b.row;
        const b3 = b2 + b.row;
        for (let j = 0; j < width; j++) {
            z[c0 + j] =
                z[c0 + j] +
                    (p0 * y[b0 + j] +
                        p1 * y[b1 + j] +
                        (p2 * y[b2 + j] + p3 * y[b3 + j]));
        }
    }
    for (; k < k1; k++) {
        const p0 = x[p + k];
        const b0 = b.at + k * b.row + j0;
        for (let j = 0; j < width; j++)
            z[c0 + j] = z[c0 + j] + p0 * y[b0 + j];
    }
}


/***/ }),

/***/ 86340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matmul = matmul;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const gemm_ts_1 = __webpack_require__(21718);
const values_ts_1 = __webpack_require__(6702);
/** Batch dimensions broadcast. Keras multiplies int8 by int8 into int32. */
function matmul(a, b) {
    const own = (0, values_ts_1.sameDType)('matmul', a, b);
    const dtype = own === 'int8' ? 'int32' : own;
    const [m, depth] = a.shape.slice(-2);
    const [rows, n] = b.shape.slice(-2);
    if (a.shape.length < 2 || b.shape.length < 2 || depth !== rows) {
        throw new RangeError(`matmul of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`);
    }
    const batch = (0, broadcast_ts_1.broadcastShape)(a.shape.slice(0, -2), b.shape.slice(0, -2));
    const shared = (0, tensor_ts_1.elementCount)(b.shape.slice(0, -2)) === 1;
    const out = new Float64Array((0, tensor_ts_1.elementCount)(batch) * m * n);
    const [x, y] = [(0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const multiply = (0, dtype_ts_1.isFloating)(dtype) ? multiplyReals : integers(dtype);
    if (shared && a.shape.length - 2 === batch.length)
        multiply((0, tensor_ts_1.elementCount)(batch) * m, n, depth, x, 0, y, 0, out, 0);
    else {
        const as = offsets(a.shape, batch, m * depth);
        const bs = offsets(b.shape, batch, depth * n);
        for (let i = 0; i < as.length; i++)
            multiply(m, n, depth, x, as[i], y, bs[i], out, i * m * n);
    }
    return (0, values_ts_1.make)([...batch, m, n], dtype, out);
}
const multiplyReals = (m, n, depth, x, p, y, q, out, o) => {
    (0, gemm_ts_1.gemm)(m, n, depth, { data: x, at: p, row: depth }, { data: y, at: q, row: n }, { data: out, at: o, row: n });
};
/** Settles after every step, so that nothing exceeds what a double holds exactly. */
function integers(dtype) {
    const times = (0, values_ts_1.product)(dtype);
    const cell = new Float64Array(1);
    return (m, n, depth, x, p, y, q, out, o) => {
        for (let i = 0; i < m; i++) {
            for (let j = 0; j < n; j++) {
                cell[0] = 0;
                for (let k = 0; k < depth; k++) {
                    cell[0] = cell[0] + times(x[p + i * depth + k], y[q + k * n + j]);
                    (0, values_ts_1.settle)(dtype, cell);
                }
                out[o + i * n + j] = cell[0];
            }
        }
    };
}
/** Where each matrix of a broadcast batch begins. */
function offsets(shape, batch, size) {
    const strides = (0, broadcast_ts_1.broadcastStrides)(shape.slice(0, -2), batch);
    let starts = [0];
    batch.forEach((dim, axis) => {
        const step = strides[axis] * size;
        starts = starts.flatMap((start) => Array.from({ length: dim }, (_, i) => start + i * step));
    });
    return starts;
}


/***/ }),

/***/ 53258:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reductions = exports.pairwiseSum = void 0;
exports.sumLast = sumLast;
exports.widened = widened;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
/** Below this many, numbers are summed one after the other; above, halves are summed apart (numpy's pairwise rule). */
const PAIRWISE = 128;
const pairwiseSum = (data, start, n) => {
    if (n > PAIRWISE) {
        const half = n >> 1;
        return (0, exports.pairwiseSum)(data, start, half) + (0, exports.pairwiseSum)(data, start + half, n - half);
    }
    let sum = 0;
    for (let i = start; i < start + n; i++)
        sum += data[i];
    return sum;
};
exports.pairwiseSum = pairwiseSum;
/** Sums of `rows` consecutive rows of `n` numbers. */
function sumLast(data, n, rows) {
    return foldRows(data, n, rows, exports.pairwiseSum);
}
function foldRows(data, n, rows, fold) {
    const out = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        out[i] = fold(data, i * n, n);
    return out;
}
function reduceBy(initial, combine) {
    return (data, start, n) => {
        let result = initial;
        for (let i = start; i < start + n; i++)
            result = combine(result, data[i]);
        return result;
    };
}
const largest = reduceBy(-Infinity, Math.max);
const least = reduceBy(Infinity, Math.min);
const anyOf = reduceBy(0, (a, b) => (a !== 0 || b !== 0 ? 1 : 0));
const allOf = reduceBy(1, (a, b) => (a !== 0 && b !== 0 ? 1 : 0));
/** log of the sum of exponentials, the largest taken out. */
const logSumExp = (data, start, n) => {
    const top = largest(data, start, n);
    if (!Number.isFinite(top))
        return top;
    let sum = 0;
    for (let i = start; i < start + n; i++)
        sum += Math.exp(data[i] - top);
    return top + Math.log(sum);
};
function reduce(x, axes, keepDims, dtype, fold) {
    const rank = x.shape.length;
    const gone = new Set(axes === null ? x.shape.keys() : axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, rank)));
    const kept = [...x.shape.keys()].filter((axis) => !gone.has(axis));
    const outer = kept.map((axis) => x.shape[axis]);
    const inner = [...gone].sort((a, b) => a - b);
    const n = (0, tensor_ts_1.elementCount)(inner.map((axis) => x.shape[axis]));
    const order = [...kept, ...inner];
    const { data } = order.every((axis, i) => axis === i) ? (0, values_ts_1.held)(x) : (0, transpose_ts_1.transposed)((0, values_ts_1.held)(x), order);
    const out = foldRows(data, n, (0, tensor_ts_1.elementCount)(outer), fold);
    const shape = keepDims ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim)) : outer;
    return (0, values_ts_1.make)(shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? out : (0, values_ts_1.settle)(dtype, out));
}
/** Keras widens narrow integers before it adds or multiplies them up. */
function widened(dtype) {
    if (dtype === 'bool' || dtype === 'int8' || dtype === 'int16')
        return 'int32';
    return dtype === 'uint8' || dtype === 'uint16' ? 'uint32' : dtype;
}
function reduction(fold, dtype = (of) => of) {
    return (x, axes, keepDims = false) => reduce(x, axes, keepDims, dtype(x.dtype), fold);
}
exports.reductions = {
    sum: reduction(exports.pairwiseSum, widened),
    mean: reduction((data, start, n) => (0, exports.pairwiseSum)(data, start, n) / n, values_ts_1.real),
    max: reduction(largest),
    min: reduction(least),
    prod(x, axes, keepDims = false) {
        const dtype = widened(x.dtype);
        return reduce(x, axes, keepDims, dtype, reduceBy(1, (0, values_ts_1.product)(dtype)));
    },
    any: reduction(anyOf, () => 'bool'),
    all: reduction(allOf, () => 'bool'),
    logsumexp: reduction(logSumExp, values_ts_1.real),
    argmax: (x, axis) => position(x, axis, (candidate, best) => candidate > best),
    argmin: (x, axis) => position(x, axis, (candidate, best) => candidate < best),
};
/** The first of equal elements wins, and the first NaN over all numbers, as in numpy. */
function position(x, axis, better) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, at);
    const { data } = (0, values_ts_1.held)(x);
    if (length === 0)
        throw new RangeError('arg-max over nothing');
    const out = new Float64Array(outer * inner);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < inner; i++) {
            const start = o * length * inner + i;
            let best = data[start];
            for (let k = 1; k < length && !Number.isNaN(best); k++) {
                const candidate = data[start + k * inner];
                if (better(candidate, best) || Number.isNaN(candidate)) {
                    best = candidate;
                    out[o * inner + i] = k;
                }
            }
        }
    }
    return (0, values_ts_1.make)(x.shape.filter((_, i) => i !== at), 'int32', out);
}


/***/ }),

/***/ 61931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapes = void 0;
exports.rangeIndices = rangeIndices;
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
function view(x, shape) {
    return (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.held)(x).data);
}
/** One dimension may be -1: it is what the count leaves. */
function reshape(x, shape) {
    const known = (0, tensor_ts_1.elementCount)(shape.filter((dim) => dim !== -1));
    const full = shape.map((dim) => (dim === -1 ? (0, tensor_ts_1.elementCount)(x.shape) / known : dim));
    return view(x, full);
}
function transpose(x, axes) {
    const { shape, data } = (0, transpose_ts_1.transposed)((0, values_ts_1.held)(x), axes);
    return (0, values_ts_1.make)(shape, x.dtype, data);
}
function expandDims(x, axis) {
    return view(x, x.shape.toSpliced((0, broadcast_ts_1.axisOf)(axis, x.shape.length + 1), 0, 1));
}
function squeeze(x, axes) {
    const gone = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
    return view(x, x.shape.filter((_, axis) => !gone.has(axis)));
}
function broadcastTo(x, shape) {
    const fits = x.shape.every((dim, i) => dim === 1 || dim === shape[i - x.shape.length + shape.length]);
    if (!fits)
        throw new RangeError(`shape [${x.shape.join(', ')}] does not broadcast to [${shape.join(', ')}]`);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, shape, (0, broadcast_ts_1.broadcastStrides)(x.shape, shape), 0).data);
}
function concatenate(values, axis) {
    const [first, ...rest] = values;
    if (first === undefined)
        throw new RangeError('concatenation of nothing');
    const at = (0, broadcast_ts_1.axisOf)(axis, first.shape.length);
    for (const value of rest) {
        (0, values_ts_1.sameDType)('concatenate', first, value);
        const fits = value.shape.length === first.shape.length && value.shape.every((dim, i) => i === at || dim === first.shape[i]);
        if (!fits)
            throw new RangeError(`concatenation of [${first.shape.join(', ')}] and [${value.shape.join(', ')}]`);
    }
    const length = values.reduce((sum, value) => sum + value.shape[at], 0);
    const shape = first.shape.with(at, length);
    const { outer, inner } = (0, broadcast_ts_1.around)(shape, at);
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    let start = 0;
    for (const value of values) {
        const block = value.shape[at] * inner;
        const { data } = (0, values_ts_1.held)(value);
        for (let o = 0; o < outer; o++)
            out.set(data.subarray(o * block, (o + 1) * block), o * length * inner + start);
        start += block;
    }
    return (0, values_ts_1.make)(shape, first.dtype, out);
}
function stack(values, axis) {
    return concatenate(values.map((value) => expandDims(value, axis)), axis);
}
function unstack(x, axis) {
    const length = x.shape[(0, broadcast_ts_1.axisOf)(axis, x.shape.length)];
    return split(x, Array.from({ length }, () => 1), axis).map((piece) => squeeze(piece, [axis]));
}
function split(x, sizes, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total !== x.shape[at])
        throw new RangeError(`pieces of ${sizes.join(' + ')} out of ${x.shape[at]}`);
    let from = 0;
    return sizes.map((size) => {
        const start = x.shape.map((_, i) => (i === at ? from : 0));
        from += size;
        return slice(x, start, x.shape.with(at, size));
    });
}
function slice(x, start, size) {
    const inside = x.shape.every((dim, i) => (start[i] ?? -1) >= 0 && (size[i] ?? -1) >= 0 && (start[i] ?? 0) + (size[i] ?? 0) <= dim);
    if (!inside || start.length !== x.shape.length || size.length !== x.shape.length) {
        throw new RangeError(`slice from [${start.join(', ')}] of size [${size.join(', ')}] out of [${x.shape.join(', ')}]`);
    }
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const offset = start.reduce((sum, from, i) => sum + from * strides[i], 0);
    return (0, values_ts_1.make)(size, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, size, strides, offset).data);
}
function stridedSlice(x, ranges) {
    if (ranges.length !== x.shape.length)
        throw new RangeError(`${ranges.length} ranges for shape [${x.shape.join(', ')}]`);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const picked = ranges.map((range, i) => rangeIndices(range, x.shape[i]));
    const offset = picked.reduce((sum, { first }, i) => sum + first * strides[i], 0);
    const shape = picked.map(({ count }) => count);
    const steps = ranges.map(({ step }, i) => step * strides[i]);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, shape, steps, offset).data);
}
/** Python's `slice.indices`: bounds are counted from the end where negative, then brought into what there is. */
function rangeIndices({ start, stop, step }, length) {
    if (step === 0)
        throw new RangeError('a slice with step 0');
    const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
    const bound = (value, open) => {
        if (value === null)
            return open;
        return Math.min(Math.max(value < 0 ? value + length : value, low), high);
    };
    const first = bound(start, step > 0 ? low : high);
    const end = bound(stop, step > 0 ? high : low);
    return { first, count: Math.max(Math.ceil((end - first) / step), 0) };
}
function pad(x, widths, mode, value = 0) {
    if (widths.length !== x.shape.length)
        throw new RangeError(`${widths.length} paddings for shape [${x.shape.join(', ')}]`);
    return widths.reduce((padded, width, axis) => padAxis(padded, axis, width, mode, value), x);
}
function padAxis(x, axis, [before, after], mode, value) {
    if (before === 0 && after === 0)
        return x;
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, axis);
    const most = mode === 'reflect' ? length - 1 : mode === 'symmetric' ? length : Infinity;
    if (Math.max(before, after) > most)
        throw new RangeError(`${mode} padding of ${before} and ${after} around ${length}`);
    const from = (0, values_ts_1.held)(x).data;
    const wide = before + length + after;
    const out = new Float64Array(outer * wide * inner);
    for (let i = 0; i < wide; i++) {
        const source = sourceOf(i - before, length, mode);
        for (let o = 0; o < outer; o++) {
            const to = (o * wide + i) * inner;
            if (source < 0)
                out.fill(value, to, to + inner);
            else
                out.set(from.subarray((o * length + source) * inner, (o * length + source + 1) * inner), to);
        }
    }
    return (0, values_ts_1.make)(x.shape.with(axis, wide), x.dtype, out);
}
/** The cell that a padded place shows, or -1 for the constant. */
function sourceOf(at, length, mode) {
    if (at >= 0 && at < length)
        return at;
    switch (mode) {
        case 'constant':
            return -1;
        case 'edge':
            return at < 0 ? 0 : length - 1;
        case 'reflect':
            return at < 0 ? -at : 2 * (length - 1) - at;
        case 'symmetric':
            return at < 0 ? -at - 1 : 2 * length - 1 - at;
    }
}
function tile(x, repeats) {
    if (repeats.length !== x.shape.length)
        throw new RangeError(`${repeats.length} repeats for shape [${x.shape.join(', ')}]`);
    const paired = x.shape.flatMap((dim, i) => [repeats[i], dim]);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape).flatMap((stride) => [0, stride]);
    const shape = x.shape.map((dim, i) => dim * repeats[i]);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, paired, strides, 0).data);
}
function repeat(x, repeats, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const paired = x.shape.toSpliced(at + 1, 0, repeats);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape).toSpliced(at + 1, 0, 0);
    return (0, values_ts_1.make)(x.shape.with(at, x.shape[at] * repeats), x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, paired, strides, 0).data);
}
function flip(x, axes) {
    const turned = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
    const ranges = x.shape.map((_, axis) => ({ start: null, stop: null, step: turned.has(axis) ? -1 : 1 }));
    return stridedSlice(x, ranges);
}
exports.shapes = {
    reshape,
    transpose,
    expandDims,
    squeeze,
    broadcastTo,
    concatenate,
    stack,
    unstack,
    split,
    slice,
    stridedSlice,
    pad,
    tile,
    repeat,
    flip,
};


/***/ }),

/***/ 27374:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.slide = slide;
exports.slideBack = slideBack;
exports.positions = positions;
exports.taps = taps;
exports.cells = cells;
exports.cellsUnder = cellsUnder;
exports.spatialShape = spatialShape;
const STILL = { size: 1, out: 1, kernel: 1, stride: 1, dilation: 1, before: 0 };
/** How a window moves over `[batch, ...spatial, channels]`. */
function slide(shape, options) {
    const spatial = shape.slice(1, -1);
    if (spatial.length !== options.kernel.length)
        throw new RangeError(`a window of ${options.kernel.length} dimensions over ${spatial.length}`);
    return threeOf(spatial.map((size, i) => slideOver(size, i, options)));
}
function slideOver(size, i, options) {
    const [kernel, stride, dilation] = [at(options.kernel, i), at(options.strides, i), at(options.dilations, i)];
    const reach = (kernel - 1) * dilation + 1;
    if (options.padding === 'same') {
        const out = Math.ceil(size / stride);
        const total = Math.max((out - 1) * stride + reach - size, 0);
        return { size, out, kernel, stride, dilation, before: Math.floor(total / 2) };
    }
    const [before, after] = options.padding === 'valid' ? [0, 0] : (options.padding[i] ?? [0, 0]);
    const out = Math.max(Math.floor((size + before + after - reach) / stride) + 1, 0);
    return { size, out, kernel, stride, dilation, before };
}
/** Keras's size of a transposed convolution, as the forward window that it is the gradient of: `size` is the result's. */
function slideBack(shape, kernel, options) {
    const spatial = shape.slice(1, -1);
    return threeOf(spatial.map((length, i) => {
        const [stride, dilation] = [at(options.strides, i), at(options.dilations, i)];
        const reach = (at(kernel, i) - 1) * dilation + 1;
        const extra = options.outputPadding === null ? null : at(options.outputPadding, i);
        const across = (length - 1) * stride;
        const size = options.padding === 'valid'
            ? across + reach + (extra ?? Math.max(stride - reach, 0))
            : extra === null
                ? length * stride
                : across + (reach % 2) + extra;
        const before = options.padding === 'valid' ? 0 : Math.floor(Math.max(across + reach - size, 0) / 2);
        return { size, out: length, kernel: at(kernel, i), stride, dilation, before };
    }));
}
function at(values, i) {
    const value = values[i];
    if (value === undefined)
        throw new RangeError('a spatial operation needs an option for each dimension');
    return value;
}
function threeOf(slides) {
    const [a, b, c, ...more] = [...[STILL, STILL, STILL].slice(slides.length), ...slides];
    if (a === undefined || b === undefined || c === undefined || more.length > 0) {
        throw new RangeError(`a spatial operation of ${slides.length} dimensions`);
    }
    return [a, b, c];
}
/** Number of positions of the window. */
function positions([d, h, w]) {
    return d.out * h.out * w.out;
}
/** Number of cells under the window. */
function taps([d, h, w]) {
    return d.kernel * h.kernel * w.kernel;
}
/** Number of cells that the window slides over. */
function cells([d, h, w]) {
    return d.size * h.size * w.size;
}
/**
 * Writes for window position `position` the cell under each tap, row-major, or -1 where padding lies: into `under`,
 * from 0 on.
 */
function cellsUnder([d, h, w], position, under) {
    const x = (position % w.out) * w.stride - w.before;
    const y = (Math.floor(position / w.out) % h.out) * h.stride - h.before;
    const z = Math.floor(position / (w.out * h.out)) * d.stride - d.before;
    let tap = 0;
    for (let i = 0; i < d.kernel; i++) {
        const zi = z + i * d.dilation;
        for (let j = 0; j < h.kernel; j++) {
            const yj = y + j * h.dilation;
            const inside = zi >= 0 && zi < d.size && yj >= 0 && yj < h.size;
            for (let k = 0; k < w.kernel; k++) {
                const xk = x + k * w.dilation;
                under[tap++] = inside && xk >= 0 && xk < w.size ? (zi * h.size + yj) * w.size + xk : -1;
            }
        }
    }
}
/** The spatial part of a result's shape: as many dimensions as the operand has. */
function spatialShape(slides, rank, of) {
    return slides.slice(3 - rank).map(of);
}


/***/ }),

/***/ 63253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.transposed = transposed;
exports.gather = gather;
const broadcast_ts_1 = __webpack_require__(82033);
/** numpy's transpose: axis `i` of the result is axis `axes[i]` of `x`. */
function transposed(x, axes) {
    const order = axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length));
    if (order.length !== x.shape.length || new Set(order).size !== order.length) {
        throw new RangeError(`axes [${axes.join(', ')}] for shape [${x.shape.join(', ')}]`);
    }
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    return gather(x.data, order.map((axis) => x.shape[axis]), order.map((axis) => strides[axis]), 0);
}
/** Reads `shape` elements out of an array by strides (which may be 0 or negative) from an offset on. */
function gather(from, shape, strides, offset) {
    const count = shape.reduce((product, dim) => product * dim, 1);
    const to = new Float64Array(count);
    if (count === 0)
        return { shape, data: to };
    const last = shape.length - 1;
    const length = shape[last] ?? 1;
    const step = strides[last] ?? 0;
    const index = new Int32Array(Math.max(last, 0));
    let start = offset;
    let at = 0;
    for (;;) {
        for (let i = 0, p = start; i < length; i++, p += step)
            to[at++] = from[p];
        let axis = last - 1;
        for (; axis >= 0; axis--) {
            const next = index[axis] + 1;
            start += strides[axis];
            if (next < shape[axis]) {
                index[axis] = next;
                break;
            }
            index[axis] = 0;
            start -= next * strides[axis];
        }
        if (axis < 0)
            return { shape, data: to };
    }
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.make = make;
exports.held = held;
exports.sameDType = sameDType;
exports.real = real;
exports.fromTensor = fromTensor;
exports.checkDType = checkDType;
exports.toTensor = toTensor;
exports.settle = settle;
exports.product = product;
exports.convert = convert;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
/** @throws RangeError where `data` does not fill `shape`: a defect of an operation, never of a model. */
function make(shape, dtype, data) {
    if (data.length !== (0, tensor_ts_1.elementCount)(shape))
        throw new RangeError(`${data.length} numbers for shape [${shape.join(', ')}]`);
    return { shape, dtype, data };
}
/** @throws Error for a value of another executor. */
function held(x) {
    if (isHeld(x))
        return x;
    throw new Error('a value of another executor');
}
function isHeld(x) {
    return 'data' in x && x.data instanceof Float64Array;
}
/** Operands of one operation, which must have one dtype. */
function sameDType(operation, a, b) {
    if (a.dtype !== b.dtype)
        throw new TypeError(`${operation} of ${a.dtype} and ${b.dtype}: programs cast explicitly`);
    return a.dtype;
}
/** The dtype of a result that is real whatever the operand: Keras casts integers to float32. */
function real(dtype) {
    return (0, dtype_ts_1.isFloating)(dtype) ? dtype : 'float32';
}
const BITS = {
    float16: halves_ts_1.fromFloat16,
    bfloat16: halves_ts_1.fromBfloat16,
    float8_e4m3fn: halves_ts_1.fromFloat8e4m3fn,
    float8_e5m2: halves_ts_1.fromFloat8e5m2,
};
/** @throws UnsupportedOperation for strings, complex numbers, and 64-bit integers beyond 2^53. */
function fromTensor(tensor) {
    checkDType(tensor.dtype);
    return make(tensor.shape, tensor.dtype, numbers(tensor));
}
function numbers({ dtype, data }) {
    const decode = BITS[dtype];
    const out = new Float64Array(data.length);
    if (isBig(data))
        for (let i = 0; i < data.length; i++)
            out[i] = safe(Number(data[i]));
    else if (isTyped(data)) {
        if (decode)
            for (let i = 0; i < data.length; i++)
                out[i] = decode(data[i]);
        else
            out.set(data);
    }
    else
        throw new ops_ts_1.UnsupportedOperation('the reference has no strings');
    return out;
}
function isBig(data) {
    return data instanceof BigInt64Array || data instanceof BigUint64Array;
}
function isTyped(data) {
    return ArrayBuffer.isView(data);
}
/** @throws UnsupportedOperation for dtypes that one double cannot hold. */
function checkDType(dtype) {
    if (dtype === 'string' || dtype.startsWith('complex')) {
        throw new ops_ts_1.UnsupportedOperation(`the reference does not compute with ${dtype}`);
    }
    return dtype;
}
/** Floating values come out as float64, with all their digits, whatever their dtype; others in their own dtype. */
function toTensor({ shape, dtype, data }) {
    if ((0, dtype_ts_1.isFloating)(dtype))
        return { dtype: 'float64', shape, data };
    return { dtype, shape, data: integers(dtype, data) };
}
function integers(dtype, data) {
    switch (dtype) {
        case 'int64':
            return BigInt64Array.from(data, BigInt);
        case 'uint64':
            return BigUint64Array.from(data, BigInt);
        case 'int32':
            return Int32Array.from(data);
        case 'uint32':
            return Uint32Array.from(data);
        case 'int16':
            return Int16Array.from(data);
        case 'uint16':
            return Uint16Array.from(data);
        case 'int8':
            return Int8Array.from(data);
        default:
            return Uint8Array.from(data);
    }
}
const WRAPS = {
    int32: (value) => value | 0,
    uint32: (value) => value >>> 0,
    int16: (value) => (value << 16) >> 16,
    uint16: (value) => value & 0xffff,
    int8: (value) => (value << 24) >> 24,
    uint8: (value) => value & 0xff,
    int64: safe,
    uint64: (value) => (value < 0 ? refuse(value) : safe(value)),
    bool: (value) => (value === 0 ? 0 : 1),
};
/** Brings exact whole numbers (below 2^53) into a dtype's range, in place; floating ones are left as they are. */
function settle(dtype, data) {
    const wrap = WRAPS[dtype];
    if (wrap)
        for (let i = 0; i < data.length; i++)
            data[i] = wrap(data[i]);
    return data;
}
function safe(value) {
    return Number.isSafeInteger(value) ? value : refuse(value);
}
function refuse(value) {
    throw new ops_ts_1.UnsupportedOperation(`the reference holds 64-bit integers up to 2^53, not ${value}`);
}
/** Product as the dtype has it: 32-bit integers wrap exactly, others are plain products (to be settled). */
function product(dtype) {
    return dtype === 'int32' || dtype === 'uint32' ? Math.imul : (a, b) => a * b;
}
/** Least value of int32, which conversions of what no integer can hold give on common processors. */
const NO_INTEGER = -(2 ** 31);
/** Truncates towards zero, as numpy; infinities and NaN become the least int32. */
function convert(x, dtype) {
    checkDType(dtype);
    if (x.dtype === dtype || (0, dtype_ts_1.isFloating)(dtype))
        return { ...x, dtype };
    const data = new Float64Array(x.data.length);
    if (dtype === 'bool')
        for (let i = 0; i < data.length; i++)
            data[i] = x.data[i] === 0 ? 0 : 1;
    else {
        for (let i = 0; i < data.length; i++)
            data[i] = whole(x.data[i], dtype);
        settle(dtype, data);
    }
    return make(x.shape, dtype, data);
}
function whole(value, dtype) {
    if (!Number.isFinite(value) || (dtype === 'int32' && Math.abs(value) > 2 ** 31))
        return NO_INTEGER;
    return Math.trunc(value) + 0;
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
/** Prepares a program for an executor. Nothing is read yet. */
function createRunner(ops, bound, registry) {
    const weights = (0, weights_ts_1.createWeights)(ops, bound.variables);
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
            options.onValue?.({ path: place, className: step.layer.className, call: step.node, tensor }, value);
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
function createWeights(ops, variables) {
    const byPath = new Map(variables.map((variable) => [variable.path, variable]));
    const values = new Map();
    const owned = new Set();
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
    return {
        has: (path) => byPath.has(path),
        get: (path, dtype) => {
            const key = `${dtype} ${path}`;
            const known = values.get(key);
            if (known !== undefined)
                return known;
            const variable = byPath.get(path);
            if (variable === undefined) {
                throw new errors_ts_1.ArtifactError('missing-tensor', `variable ${path}: no stored tensor holds it`, { tensor: path });
            }
            return hold(key, load(variable, dtype));
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

/***/ 25944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.executorRuntime = executorRuntime;
const run_ts_1 = __webpack_require__(60317);
const trace_ts_1 = __webpack_require__(4596);
/** A runtime that runs our own reading of layers on an executor. Weights are read at the first run. */
function executorRuntime({ id, title, start }, registry) {
    return {
        id,
        title,
        refuses: ({ model, bound }) => refusal(bound.unknown, model.artifact.path),
        async load({ bound }) {
            const signature = await (0, trace_ts_1.signatureOf)(bound, registry);
            const runner = (0, run_ts_1.createRunner)(await start(), bound, registry);
            return {
                signature,
                run: (feeds) => runner.run(feeds),
                close: () => {
                    runner.close();
                },
            };
        },
    };
}
function refusal(unknown, file) {
    const [first, ...others] = unknown;
    if (first === undefined)
        return null;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const message = `layer ${first.path}${more}: found class ${first.className}, which is not known; ` +
        'register it with custom-layers: ./file.mjs';
    return { cause: 'unknown-layer', severity: 'warning', message, file, layer: first.path };
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trace = trace;
exports.signatureOf = signatureOf;
const cost_ts_1 = __webpack_require__(49893);
const policy_ts_1 = __webpack_require__(29809);
const run_ts_1 = __webpack_require__(60317);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
/** @throws ArtifactError as the program's own run does. */
async function trace(bound, registry, inputs) {
    const feeds = new Map(inputs.map((spec) => [spec.name, hollowTensor(spec)]));
    const names = new Map([...feeds].map(([name, tensor]) => [tensor, name]));
    const cost = (0, cost_ts_1.costOps)();
    const { ops, below } = followed(cost, names);
    const variables = bound.variables.map((variable) => ({ ...variable, entry: hollowEntry(variable.entry) }));
    const runner = (0, run_ts_1.createRunner)(ops, { ...bound, variables }, registry);
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
 * The signature of a program. Shapes of outputs are found by two traces; they are null where the program does not take
 * the sizes that were tried.
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
    const { graph } = bound.program.root;
    if (graph === null)
        return { inputs: [], outputs: [] };
    const inputs = graph.inputs.map((ref) => inputSpec(graph, ref));
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
        outputs: graph.outputs.map((ref, i) => {
            const [one, other] = [first?.outputs[i], second?.outputs[i]];
            const shape = one?.shape?.map((dim, axis) => (dim === other?.shape?.[axis] ? dim : -1));
            const known = one ?? other ?? outputSpec(graph, ref);
            return { ...known, shape: other === undefined ? null : (shape ?? null) };
        }),
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
