export const id = 5032;
export const ids = [5032];
export const modules = {

/***/ 92471:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lines = void 0;
exports.along = along;
const dtype_ts_1 = __webpack_require__(19777);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
/** Runs `turn` on each line of `x` along `axis`, through one buffer. */
function along(x, axis, dtype, turn) {
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, axis);
    const from = (0, values_ts_1.held)(x).data;
    const to = new Float64Array(from.length);
    const line = new Float64Array(length);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < inner; i++) {
            const start = o * length * inner + i;
            for (let k = 0; k < length; k++)
                line[k] = from[start + k * inner];
            turn(line);
            for (let k = 0; k < length; k++)
                to[start + k * inner] = line[k];
        }
    }
    return (0, values_ts_1.make)(x.shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? to : (0, values_ts_1.settle)(dtype, to));
}
function greatest(line) {
    let top = -Infinity;
    for (let k = 0; k < line.length; k++)
        top = Math.max(top, line[k]);
    return top;
}
const softmaxLine = (line) => {
    const top = greatest(line);
    let sum = 0;
    for (let k = 0; k < line.length; k++)
        sum += line[k] = Math.exp(line[k] - top);
    for (let k = 0; k < line.length; k++)
        line[k] = line[k] / sum;
};
const logSoftmaxLine = (line) => {
    const top = greatest(line);
    let sum = 0;
    for (let k = 0; k < line.length; k++)
        sum += Math.exp(line[k] - top);
    const log = Math.log(sum);
    for (let k = 0; k < line.length; k++)
        line[k] = line[k] - top - log;
};
function running(combine) {
    return (line) => {
        for (let k = 1; k < line.length; k++)
            line[k] = combine(line[k - 1], line[k]);
    };
}
const runningSum = running((a, b) => a + b);
function counted(dtype) {
    return dtype === 'bool' ? 'int32' : dtype;
}
exports.lines = {
    softmax: (x, axis) => along(x, axis, (0, values_ts_1.real)(x.dtype), softmaxLine),
    logSoftmax: (x, axis) => along(x, axis, (0, values_ts_1.real)(x.dtype), logSoftmaxLine),
    cumsum: (x, axis) => along(x, axis, counted(x.dtype), runningSum),
    cumprod(x, axis) {
        const dtype = counted(x.dtype);
        return along(x, axis, dtype, running((0, values_ts_1.product)(dtype)));
    },
    /** NaN goes last, as in numpy. */
    sort: (x, axis) => along(x, axis, x.dtype, (line) => line.sort()),
};


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.binary = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
function rowOf(fn) {
    return (a, p, ps, b, q, qs, out, o, n) => {
        for (let i = 0; i < n; i++)
            out[o + i] = fn(a[p + i * ps], b[q + i * qs]);
    };
}
const addRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] + b[q + i * qs];
};
const subtractRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] - b[q + i * qs];
};
const multiplyRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] * b[q + i * qs];
};
const divideRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] / b[q + i * qs];
};
function zip(a, b, row, dtype) {
    const shape = (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape);
    const [x, y] = [(0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    const [as, bs] = [(0, broadcast_ts_1.broadcastStrides)(a.shape, shape), (0, broadcast_ts_1.broadcastStrides)(b.shape, shape)];
    const whole = x.length === out.length && y.length === out.length;
    if (whole)
        row(x, 0, 1, y, 0, 1, out, 0, out.length);
    else {
        const [ps, qs] = [as.at(-1) ?? 0, bs.at(-1) ?? 0];
        (0, broadcast_ts_1.eachRow)(shape, as, bs, (p, q, o, n) => row(x, p, ps, y, q, qs, out, o, n));
    }
    return (0, values_ts_1.make)(shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? out : (0, values_ts_1.settle)(dtype, out));
}
function arithmetic(name, row) {
    return (a, b) => zip(a, b, row, (0, values_ts_1.sameDType)(name, a, b));
}
function compare(name, test) {
    const row = rowOf((a, b) => (test(a, b) ? 1 : 0));
    return (a, b) => {
        (0, values_ts_1.sameDType)(name, a, b);
        return zip(a, b, row, 'bool');
    };
}
/** Python's remainder: the divisor's sign, also of a zero. */
function modulo(a, b) {
    const rest = a % b;
    if (rest === 0)
        return b < 0 ? -0 : 0;
    return rest < 0 !== b < 0 ? rest + b : rest;
}
/** numpy's floor division: exact where the quotient is a whole number, by way of the remainder. */
function floorQuotient(a, b) {
    if (b === 0)
        return a / b;
    const rest = a % b;
    const quotient = (a - rest) / b - (rest !== 0 && rest < 0 !== b < 0 ? 1 : 0);
    if (quotient === 0)
        return a / b < 0 ? -0 : 0;
    const below = Math.floor(quotient);
    return quotient - below > 0.5 ? below + 1 : below;
}
/** C's `pow`, which JavaScript leaves where an operand is 1 or -1 and the exponent is not finite. */
function power(a, b) {
    if (a === 1 || (a === -1 && Math.abs(b) === Infinity))
        return 1;
    return a ** b;
}
function integerPower(dtype) {
    const multiply = (0, values_ts_1.product)(dtype);
    return (base, exponent) => {
        if (exponent < 0)
            throw new ops_ts_1.UnsupportedOperation('an integer to a negative power');
        let result = 1;
        for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
            if (rest % 2 === 1)
                result = multiply(result, square);
            if (rest > 1)
                square = multiply(square, square);
        }
        return result;
    };
}
function noZero(fn) {
    return (a, b) => {
        if (b === 0)
            throw new ops_ts_1.UnsupportedOperation('an integer divided by zero');
        return fn(a, b) + 0;
    };
}
const quotients = { real: rowOf(floorQuotient), integer: rowOf(noZero(floorQuotient)) };
const remainders = { real: rowOf(modulo), integer: rowOf(noZero(modulo)) };
const powers = rowOf(power);
const wrappingProducts = rowOf(Math.imul);
const choose = (dtype) => ((0, dtype_ts_1.isFloating)(dtype) ? 'real' : 'integer');
exports.binary = {
    add: arithmetic('add', addRow),
    subtract: arithmetic('subtract', subtractRow),
    multiply(a, b) {
        const dtype = (0, values_ts_1.sameDType)('multiply', a, b);
        return zip(a, b, dtype === 'int32' || dtype === 'uint32' ? wrappingProducts : multiplyRow, dtype);
    },
    divide(a, b) {
        return zip(a, b, divideRow, (0, values_ts_1.real)((0, values_ts_1.sameDType)('divide', a, b)));
    },
    floorDivide(a, b) {
        const dtype = (0, values_ts_1.sameDType)('floorDivide', a, b);
        return zip(a, b, quotients[choose(dtype)], dtype);
    },
    mod(a, b) {
        const dtype = (0, values_ts_1.sameDType)('mod', a, b);
        return zip(a, b, remainders[choose(dtype)], dtype);
    },
    power(a, b) {
        const dtype = (0, values_ts_1.sameDType)('power', a, b);
        return zip(a, b, (0, dtype_ts_1.isFloating)(dtype) ? powers : rowOf(integerPower(dtype)), dtype);
    },
    maximum: arithmetic('maximum', rowOf(Math.max)),
    minimum: arithmetic('minimum', rowOf(Math.min)),
    arctan2(a, b) {
        return zip(a, b, rowOf(Math.atan2), (0, values_ts_1.real)((0, values_ts_1.sameDType)('arctan2', a, b)));
    },
    equal: compare('equal', (a, b) => a === b),
    notEqual: compare('notEqual', (a, b) => a !== b),
    less: compare('less', (a, b) => a < b),
    lessEqual: compare('lessEqual', (a, b) => a <= b),
    greater: compare('greater', (a, b) => a > b),
    greaterEqual: compare('greaterEqual', (a, b) => a >= b),
    logicalAnd: compare('logicalAnd', (a, b) => a !== 0 && b !== 0),
    logicalOr: compare('logicalOr', (a, b) => a !== 0 || b !== 0),
    logicalXor: compare('logicalXor', (a, b) => (a !== 0) !== (b !== 0)),
    where,
};
function where(condition, a, b) {
    const dtype = (0, values_ts_1.sameDType)('where', a, b);
    const shape = (0, broadcast_ts_1.broadcastShape)(condition.shape, (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape));
    const [test, x, y] = [(0, values_ts_1.held)(condition).data, (0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    const as = (0, broadcast_ts_1.broadcastStrides)(a.shape, shape);
    const bs = (0, broadcast_ts_1.broadcastStrides)(b.shape, shape);
    const ts = (0, broadcast_ts_1.broadcastStrides)(condition.shape, shape);
    const [pStep, qStep, tStep] = [as.at(-1) ?? 0, bs.at(-1) ?? 0, ts.at(-1) ?? 0];
    const starts = new Float64Array((0, tensor_ts_1.elementCount)(shape.slice(0, -1)));
    let rows = 0;
    (0, broadcast_ts_1.eachRow)(shape, ts, ts, (t) => {
        starts[rows++] = t;
    });
    rows = 0;
    (0, broadcast_ts_1.eachRow)(shape, as, bs, (p, q, o, n) => {
        const t = starts[rows++];
        for (let i = 0; i < n; i++) {
            out[o + i] = (test[t + i * tStep] === 0 ? y[q + i * qStep] : x[p + i * pStep]);
        }
    });
    return (0, values_ts_1.make)(shape, dtype, out);
}


/***/ }),

/***/ 28882:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv = conv;
exports.depthwiseConv = depthwiseConv;
exports.convTranspose = convTranspose;
const gemm_ts_1 = __webpack_require__(21718);
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
/** Numbers unrolled at a time (8 MB): windows side by side, so that a convolution becomes a matrix product. */
const UNROLLED = 1 << 20;
function conv(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('conv', x, kernel));
    const rank = x.shape.length - 2;
    const size = kernel.shape.slice(0, rank);
    const [inner, filters] = kernel.shape.slice(-2);
    const channels = x.shape.at(-1) ?? 0;
    const { groups } = options;
    if (channels !== inner * groups || filters % groups !== 0) {
        throw new RangeError(`convolution of ${channels} channels in ${groups} groups by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: size, ...options });
    const batch = x.shape[0] ?? 0;
    const places = (0, spatial_ts_1.positions)(window);
    const out = new Float64Array(batch * places * filters);
    const [input, weights] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(kernel).data];
    const depth = (0, spatial_ts_1.taps)(window) * inner;
    const width = filters / groups;
    const flat = isPointwise(window) && groups === 1;
    const chunk = Math.max(1, Math.floor(UNROLLED / depth));
    const panel = new Float64Array(flat ? 0 : Math.min(chunk, places) * depth);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        const from = image * (0, spatial_ts_1.cells)(window) * channels;
        for (let group = 0; group < groups; group++) {
            const b = { data: weights, at: group * width, row: filters };
            for (let start = 0; start < places; start += chunk) {
                const rows = Math.min(chunk, places - start);
                const c = { data: out, at: (image * places + start) * filters + group * width, row: filters };
                if (flat)
                    (0, gemm_ts_1.gemm)(rows, width, depth, { data: input, at: from + start * channels, row: channels }, b, c);
                else {
                    unroll(input, from + group * inner, channels, inner, window, under, start, rows, panel);
                    (0, gemm_ts_1.gemm)(rows, width, depth, { data: panel, at: 0, row: depth }, b, c);
                }
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.out), filters], dtype, out);
}
/** Each window is one cell, in the order of the cells. */
function isPointwise(window) {
    return window.every((s) => s.kernel === 1 && s.stride === 1 && s.before === 0 && s.out === s.size);
}
/** Rows of what lies under the window: `[rows, taps, inner]`, zero where padding lies. */
function unroll(input, from, channels, inner, window, under, start, rows, panel) {
    let at = 0;
    for (let row = 0; row < rows; row++) {
        (0, spatial_ts_1.cellsUnder)(window, start + row, under);
        for (let tap = 0; tap < under.length; tap++) {
            const cell = under[tap];
            if (cell < 0)
                for (let c = 0; c < inner; c++)
                    panel[at++] = 0;
            else
                for (let c = 0, p = from + cell * channels; c < inner; c++)
                    panel[at++] = input[p++];
        }
    }
}
function depthwiseConv(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('depthwiseConv', x, kernel));
    const rank = x.shape.length - 2;
    const [channels, multiplier] = kernel.shape.slice(-2);
    if (channels !== x.shape.at(-1)) {
        throw new RangeError(`depthwise convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: kernel.shape.slice(0, rank), ...options });
    const batch = x.shape[0] ?? 0;
    const places = (0, spatial_ts_1.positions)(window);
    const width = channels * multiplier;
    const out = new Float64Array(batch * places * width);
    const [input, weights] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(kernel).data];
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        const from = image * (0, spatial_ts_1.cells)(window) * channels;
        for (let place = 0; place < places; place++) {
            (0, spatial_ts_1.cellsUnder)(window, place, under);
            const to = (image * places + place) * width;
            for (let tap = 0; tap < under.length; tap++) {
                const cell = under[tap];
                if (cell < 0)
                    continue;
                if (multiplier === 1)
                    weigh(input, from + cell * channels, weights, tap * width, out, to, width);
                else
                    spread(input, from + cell * channels, weights, tap * width, out, to, channels, multiplier);
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.out), width], dtype, out);
}
function weigh(x, p, w, q, out, o, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c] * w[q + c];
}
function spread(x, p, w, q, out, o, channels, multiplier) {
    for (let c = 0, k = 0; c < channels; c++) {
        const value = x[p + c];
        for (let m = 0; m < multiplier; m++, k++)
            out[o + k] = out[o + k] + value * w[q + k];
    }
}
/** The gradient of the convolution that would lead from the result to `x`: each cell of `x` adds its window. */
function convTranspose(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('convTranspose', x, kernel));
    const rank = x.shape.length - 2;
    const [filters, channels] = kernel.shape.slice(-2);
    if (channels !== x.shape.at(-1)) {
        throw new RangeError(`transposed convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slideBack)(x.shape, kernel.shape.slice(0, rank), options);
    const batch = x.shape[0] ?? 0;
    const width = (0, spatial_ts_1.taps)(window) * filters;
    const turned = turn((0, values_ts_1.held)(kernel).data, width, channels);
    const places = (0, spatial_ts_1.positions)(window);
    const out = new Float64Array(batch * (0, spatial_ts_1.cells)(window) * filters);
    const chunk = Math.min(places, Math.max(1, Math.floor(UNROLLED / width)));
    const panel = new Float64Array(chunk * width);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        for (let start = 0; start < places; start += chunk) {
            const rows = Math.min(chunk, places - start);
            const a = { data: (0, values_ts_1.held)(x).data, at: (image * places + start) * channels, row: channels };
            panel.fill(0);
            (0, gemm_ts_1.gemm)(rows, width, channels, a, { data: turned, at: 0, row: width }, { data: panel, at: 0, row: width });
            let at = 0;
            for (let row = 0; row < rows; row++) {
                (0, spatial_ts_1.cellsUnder)(window, start + row, under);
                for (let tap = 0; tap < under.length; tap++, at += filters) {
                    const cell = under[tap];
                    if (cell >= 0)
                        addTo(out, (image * (0, spatial_ts_1.cells)(window) + cell) * filters, panel, at, filters);
                }
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.size), filters], dtype, out);
}
function addTo(out, o, x, p, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c];
}
/** `[rows, columns]` to `[columns, rows]`. */
function turn(data, rows, columns) {
    const out = new Float64Array(data.length);
    for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++)
            out[j * rows + i] = data[i * columns + j];
    return out;
}


/***/ }),

/***/ 89242:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unary = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const erf_ts_1 = __webpack_require__(93701);
const values_ts_1 = __webpack_require__(6702);
/**
 * Operations on one operand. `Math`'s functions are V8's port of fdlibm (below one unit in the last place, by its
 * authors' bounds), the same on every platform.
 */
const REAL = {
    sqrt: Math.sqrt,
    rsqrt: (x) => 1 / Math.sqrt(x),
    reciprocal: (x) => 1 / x,
    exp: Math.exp,
    expm1: Math.expm1,
    log: Math.log,
    log1p: Math.log1p,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    arcsin: Math.asin,
    arccos: Math.acos,
    arctan: Math.atan,
    sinh: Math.sinh,
    cosh: Math.cosh,
    tanh: Math.tanh,
    arcsinh: Math.asinh,
    arccosh: Math.acosh,
    arctanh: Math.atanh,
    erf: erf_ts_1.erf,
    sigmoid,
    softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
};
/** Operations that keep the dtype of integers. */
const ANY = {
    abs: Math.abs,
    negative: (x) => -x,
    sign: Math.sign,
    relu: (x) => Math.max(x, 0),
    floor: Math.floor,
    ceil: Math.ceil,
    round: roundHalfToEven,
};
const TEST = {
    isnan: Number.isNaN,
    isfinite: Number.isFinite,
    logicalNot: (x) => x === 0,
};
function sigmoid(x) {
    if (x >= 0)
        return 1 / (1 + Math.exp(-x));
    const e = Math.exp(x);
    return e / (1 + e);
}
function roundHalfToEven(x) {
    const below = Math.floor(x);
    const rest = x - below;
    if (rest < 0.5)
        return below;
    if (rest > 0.5 || below % 2 !== 0)
        return Math.ceil(x);
    return below;
}
function map(x, fn, dtype) {
    const from = (0, values_ts_1.held)(x).data;
    const to = new Float64Array(from.length);
    for (let i = 0; i < to.length; i++)
        to[i] = fn(from[i]);
    return (0, values_ts_1.make)(x.shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? to : (0, values_ts_1.settle)(dtype, to));
}
function table(functions, lift) {
    const entries = Object.entries(functions).map(([name, fn]) => [name, lift(fn)]);
    return Object.fromEntries(entries);
}
exports.unary = {
    ...table(REAL, (fn) => (x) => map(x, fn, (0, values_ts_1.real)(x.dtype))),
    ...table(ANY, (fn) => (x) => map(x, fn, x.dtype)),
    ...table(TEST, (fn) => (x) => map(x, (v) => (fn(v) ? 1 : 0), 'bool')),
    square(x) {
        const multiply = x.dtype === 'int32' || x.dtype === 'uint32' ? Math.imul : (a, b) => a * b;
        return map(x, (v) => multiply(v, v), x.dtype);
    },
    clip(x, min, max) {
        return map(x, (v) => Math.min(Math.max(v, min), max), x.dtype);
    },
};


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.erf = erf;
/**
 * The error function to about one unit in the last place.
 *
 * Around the nearest multiple c of 1/8, erf(c + h) = erf(c) + 2/sqrt(pi) * exp(-c^2) * (integral from 0 to h of
 * exp(-2ct - t^2) dt), and the integral is a power series whose coefficients follow from the integrand's own
 * differential equation; twenty-four terms leave less than 2^-60. erf(c) itself comes from its alternating Maclaurin
 * series in fixed point with 200 bits, so that nothing but its last rounding is lost. Beyond 6, erf is 1 to within 2^-55.
 * Largest error against the C library over 20 000 points from 0 to 6.2: one unit in the last place.
 */
const STEPS = 8;
const LARGEST = 6;
const TERMS = 24;
/** Below this the series around 0 is used, which is exact relative to the result. */
const SMALL = 0.3;
const BITS = 200n;
/** 2 / sqrt(pi) to 60 digits. */
const TWO_OVER_ROOT_PI = 1128379167095512573896158903121545171688101258657997713688171n;
const TEN_TO_60 = 10n ** 60n;
let table = null;
function erf(x) {
    const magnitude = Math.abs(x);
    if (!(magnitude < LARGEST))
        return Number.isNaN(x) ? x : Math.sign(x);
    table ??= build();
    const step = magnitude < SMALL ? 0 : Math.round(magnitude * STEPS);
    const h = magnitude - step / STEPS;
    const { series } = table;
    const first = step * TERMS;
    let sum = series[first + TERMS - 1];
    for (let i = first + TERMS - 2; i >= first; i--)
        sum = sum * h + series[i];
    const result = (step === 0 ? h : table.centre[step]) + sum * h;
    return x < 0 ? -result : Object.is(x, -0) ? x : result;
}
function build() {
    const count = LARGEST * STEPS + 1;
    const centre = new Float64Array(count);
    const series = new Float64Array(count * TERMS);
    for (let step = 0; step < count; step++) {
        const c = step / STEPS;
        centre[step] = maclaurin(BigInt(step));
        let before = 0;
        let term = (Number(TWO_OVER_ROOT_PI) / 1e60) * Math.exp(-c * c);
        for (let n = 0; n < TERMS; n++) {
            series[step * TERMS + n] = term / (n + 1);
            const next = (-2 * c * term - 2 * before) / (n + 1);
            before = term;
            term = next;
        }
    }
    // Around 0 the leading h is added last, which spares a rounding
    series[0] = Number(TWO_OVER_ROOT_PI - TEN_TO_60) / 1e60;
    return { centre, series };
}
/** erf(step / STEPS): the sum of (-1)^n c^(2n+1) / (n! (2n+1)), all in units of 2^-BITS. */
function maclaurin(step) {
    const steps = BigInt(STEPS);
    let power = (step << BITS) / steps;
    let sum = power;
    for (let n = 1n; power !== 0n; n++) {
        power = (power * step * step) / (steps * steps * n);
        sum += (n % 2n === 0n ? power : -power) / (2n * n + 1n);
    }
    const scaled = (sum * TWO_OVER_ROOT_PI) / TEN_TO_60;
    return Number(scaled >> (BITS - 120n)) / 2 ** 120;
}


/***/ }),

/***/ 40824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.indexing = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
/** Keras counts negative indices from the end; beyond that an index is refused, where some kernels give zeros. */
function indexIn(index, length) {
    const at = index < 0 ? index + length : index;
    if (at < 0 || at >= length)
        throw new ops_ts_1.UnsupportedOperation(`index ${index} into ${length} rows`);
    return at;
}
function take(x, indices, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, at);
    const [from, picks] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(indices).data];
    const out = new Float64Array(outer * picks.length * inner);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < picks.length; i++) {
            const start = (o * length + indexIn(picks[i], length)) * inner;
            out.set(from.subarray(start, start + inner), (o * picks.length + i) * inner);
        }
    }
    return (0, values_ts_1.make)([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype, out);
}
/** Dimensions other than `axis` broadcast. */
function takeAlongAxis(x, indices, axis) {
    const rank = x.shape.length;
    const at = (0, broadcast_ts_1.axisOf)(axis, rank);
    if (indices.shape.length !== rank)
        throw new RangeError('takeAlongAxis needs as many dimensions in indices as in x');
    const shape = x.shape.map((dim, i) => (i === at || dim === 1 ? indices.shape[i] : dim));
    const strides = { x: (0, broadcast_ts_1.stridesOf)(x.shape), picks: (0, broadcast_ts_1.stridesOf)(indices.shape), out: (0, broadcast_ts_1.stridesOf)(shape) };
    const [from, picks] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(indices).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    for (let i = 0; i < out.length; i++) {
        let p = 0;
        let q = 0;
        for (let d = 0; d < rank; d++) {
            const place = Math.floor(i / strides.out[d]) % shape[d];
            if (d !== at && x.shape[d] !== 1)
                p += place * strides.x[d];
            if (indices.shape[d] !== 1)
                q += place * strides.picks[d];
        }
        out[i] = from[p + indexIn(picks[q], x.shape[at]) * strides.x[at]];
    }
    return (0, values_ts_1.make)(shape, x.dtype, out);
}
/** An index outside `0 .. classes` gives zeros, as in Keras. */
function oneHot(indices, classes, dtype) {
    const picks = (0, values_ts_1.held)(indices).data;
    const out = new Float64Array(picks.length * classes);
    for (let i = 0; i < picks.length; i++) {
        const pick = picks[i];
        if (pick >= 0 && pick < classes)
            out[i * classes + pick] = 1;
    }
    return (0, values_ts_1.make)([...indices.shape, classes], (0, values_ts_1.checkDType)(dtype), out);
}
/** Along the last axis, largest first; of equal elements the first comes first. */
function topK(x, k) {
    const { outer, length } = (0, broadcast_ts_1.around)(x.shape, -1);
    if (k > length)
        throw new RangeError(`the ${k} largest of ${length}`);
    const from = (0, values_ts_1.held)(x).data;
    const values = new Float64Array(outer * k);
    const places = new Float64Array(outer * k);
    for (let o = 0; o < outer; o++) {
        const row = from.subarray(o * length, (o + 1) * length);
        const order = Array.from(row.keys()).sort((a, b) => row[b] - row[a] || a - b);
        for (let i = 0; i < k; i++) {
            values[o * k + i] = row[order[i]];
            places[o * k + i] = order[i];
        }
    }
    const shape = x.shape.with(-1, k);
    return [(0, values_ts_1.make)(shape, x.dtype, values), (0, values_ts_1.make)(shape, 'int32', places)];
}
exports.indexing = { take, takeAlongAxis, oneHot, topK };


/***/ }),

/***/ 81454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPool = maxPool;
exports.averagePool = averagePool;
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
function maxPool(x, options) {
    return pool(x, options, x.dtype, -Infinity, larger, null);
}
/** Averages over the cells that are there: padding counts for nothing. */
function averagePool(x, options) {
    return pool(x, options, (0, values_ts_1.real)(x.dtype), 0, added, divided);
}
const larger = (out, o, x, p, n) => {
    for (let c = 0; c < n; c++)
        out[o + c] = Math.max(out[o + c], x[p + c]);
};
const added = (out, o, x, p, n) => {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c];
};
function divided(out, o, count, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] / count;
}
function pool(x, { size, strides, padding }, dtype, initial, take, finish) {
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) });
    const [batch, channels] = [x.shape[0] ?? 0, x.shape.at(-1) ?? 0];
    const places = (0, spatial_ts_1.positions)(window);
    const input = (0, values_ts_1.held)(x).data;
    const out = new Float64Array(batch * places * channels).fill(initial);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        for (let place = 0; place < places; place++) {
            (0, spatial_ts_1.cellsUnder)(window, place, under);
            const to = (image * places + place) * channels;
            let count = 0;
            for (let tap = 0; tap < under.length; tap++) {
                const cell = under[tap];
                if (cell < 0)
                    continue;
                count += 1;
                take(out, to, input, (image * (0, spatial_ts_1.cells)(window) + cell) * channels, channels);
            }
            finish?.(out, to, count, channels);
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, size.length, (s) => s.out), channels], dtype, out);
}


/***/ }),

/***/ 52983:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.referenceOps = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const along_ts_1 = __webpack_require__(92471);
const binary_ts_1 = __webpack_require__(2241);
const conv_ts_1 = __webpack_require__(28882);
const einsum_ts_1 = __webpack_require__(48351);
const elementwise_ts_1 = __webpack_require__(89242);
const indexing_ts_1 = __webpack_require__(40824);
const matmul_ts_1 = __webpack_require__(86340);
const pool_ts_1 = __webpack_require__(81454);
const reduce_ts_1 = __webpack_require__(53258);
const resize_ts_1 = __webpack_require__(3412);
const shape_ts_1 = __webpack_require__(61931);
const values_ts_1 = __webpack_require__(6702);
/**
 * Every operation in float64 with plain loops, sharing nothing with any kernel library: what a model computes, but for
 * rounding in the sixteenth digit. Operands that do not fit are a RangeError: the model contradicts itself. `read` gives floating values as float64 whatever their dtype. Memory is the garbage
 * collector's business: `scope`, `keep` and `release` have nothing to do.
 */
exports.referenceOps = {
    id: 'reference',
    constant: values_ts_1.fromTensor,
    scalar: (value, dtype) => full([], Number(value), dtype),
    full,
    arange,
    cast: (x, dtype) => (0, values_ts_1.convert)((0, values_ts_1.held)(x), dtype),
    read: (x) => Promise.resolve((0, values_ts_1.toTensor)((0, values_ts_1.held)(x))),
    peek: (x) => (0, values_ts_1.toTensor)((0, values_ts_1.held)(x)),
    scope: (body) => body(),
    keep: (x) => x,
    release: values_ts_1.held,
    ...elementwise_ts_1.unary,
    ...binary_ts_1.binary,
    ...reduce_ts_1.reductions,
    ...along_ts_1.lines,
    matmul: matmul_ts_1.matmul,
    einsum: einsum_ts_1.einsum,
    conv: conv_ts_1.conv,
    depthwiseConv: conv_ts_1.depthwiseConv,
    convTranspose: conv_ts_1.convTranspose,
    maxPool: pool_ts_1.maxPool,
    averagePool: pool_ts_1.averagePool,
    resize: resize_ts_1.resize,
    ...shape_ts_1.shapes,
    ...indexing_ts_1.indexing,
    scan,
};
function full(shape, value, dtype) {
    return (0, values_ts_1.make)(shape, (0, values_ts_1.checkDType)(dtype), (0, values_ts_1.settle)(dtype, new Float64Array((0, tensor_ts_1.elementCount)(shape)).fill(value)));
}
function arange(start, stop, step, dtype) {
    const length = Math.max(Math.ceil((stop - start) / step), 0);
    const data = Float64Array.from({ length }, (_, i) => start + i * step);
    return (0, values_ts_1.make)([length], (0, values_ts_1.checkDType)(dtype), data);
}
function scan(body, initial, steps) {
    let state = initial;
    const outputs = [];
    for (let step = 0; step < steps; step++) {
        const next = body(step, state);
        state = next.state;
        outputs.push(next.output);
    }
    return { state, outputs: outputs.length > 0 ? shape_ts_1.shapes.stack(outputs, 0) : full([0], 0, 'float32') };
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resize = resize;
const values_ts_1 = __webpack_require__(6702);
/**
 * Resizing as `keras.ops.image.resize` does on TensorFlow: half-pixel centres, no antialiasing. Which cell is nearest,
 * and which row of the cubic table is looked up, are decisions and not arithmetic: there positions are taken in float32,
 * as TensorFlow's kernels take them (resize_nearest_neighbor_op.cc, resize_bicubic_op.cc, scale_and_translate_op.cc).
 */
function resize(x, { size, interpolation }) {
    const [batch, height, width, channels] = x.shape;
    if (x.shape.length !== 4)
        throw new RangeError(`resize of shape [${x.shape.join(', ')}]`);
    const weights = WEIGHTS[interpolation];
    const rows = line(weights, height, size[0]);
    const columns = line(weights, width, size[1]);
    const across = apply((0, values_ts_1.held)(x).data, batch * height, width, channels, columns);
    const down = apply(across, batch, height, size[1] * channels, rows);
    const dtype = interpolation === 'nearest' ? x.dtype : (0, values_ts_1.real)(x.dtype);
    return (0, values_ts_1.make)([batch, size[0], size[1], channels], dtype, down);
}
function line(weights, size, out) {
    return Array.from({ length: out }, (_, i) => weights(i, size, out));
}
/** `[outer, length, inner]` to `[outer, lines.length, inner]`. */
function apply(x, outer, length, inner, lines) {
    const out = new Float64Array(outer * lines.length * inner);
    let to = 0;
    for (let o = 0; o < outer; o++) {
        for (const { first, weights } of lines) {
            for (let t = 0; t < weights.length; t++) {
                const weight = weights[t];
                const from = (o * length + first + t) * inner;
                for (let i = 0; i < inner; i++)
                    out[to + i] = out[to + i] + weight * x[from + i];
            }
            to += inner;
        }
    }
    return out;
}
const { fround } = Math;
/** The result cell's centre in units of source cells, as float32 arithmetic finds it. */
function centre32(at, size, out) {
    return fround(fround(at + 0.5) * fround(fround(size) / fround(out)));
}
const nearest = (at, size, out) => ({
    first: Math.min(Math.floor(centre32(at, size, out)), size - 1),
    weights: [1],
});
const bilinear = (at, size, out) => {
    const place = (at + 0.5) * (size / out) - 0.5;
    const low = Math.floor(place);
    const share = place - low;
    if (low < 0)
        return { first: 0, weights: [1] };
    return low + 1 < size ? { first: low, weights: [1 - share, share] } : { first: size - 1, weights: [1] };
};
/** Steps between two cells in TensorFlow's table of cubic weights. */
const CUBIC_STEPS = 1024;
/** Keys's kernel with a = -0.5 at a distance below 2. */
function keys(distance) {
    const x = Math.abs(distance);
    return x <= 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
}
/** Cells outside count for nothing and the rest is brought to a sum of 1. */
const bicubic = (at, size, out) => {
    const place = fround(centre32(at, size, out) - 0.5);
    const low = Math.floor(place);
    const share = roundHalfToEven(fround(place - low) * CUBIC_STEPS) / CUBIC_STEPS;
    return normalised(low - 1, [keys(1 + share), keys(share), keys(1 - share), keys(2 - share)], size);
};
/** `lrintf`. */
function roundHalfToEven(x) {
    const below = Math.floor(x);
    return x - below === 0.5 ? below + (below % 2) : Math.round(x);
}
function lanczos(radius) {
    const weight = (distance) => {
        const x = Math.abs(distance);
        if (x > radius)
            return 0;
        return x <= 1e-3 ? 1 : (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * x) ** 2;
    };
    return (at, size, out) => {
        const place = (at + 0.5) * (size / out);
        const first = Math.ceil(place - radius - 0.5);
        const last = Math.floor(place + radius - 0.5);
        const weights = Array.from({ length: last - first + 1 }, (_, i) => weight(first + i + 0.5 - place));
        return normalised(first, weights, size);
    };
}
/** Drops cells outside `0 .. size`, and brings the others to a sum of 1. */
function normalised(first, weights, size) {
    const start = Math.max(first, 0);
    const inside = weights.slice(start - first, Math.max(size - first, 0));
    const sum = inside.reduce((total, weight) => total + weight, 0);
    return { first: start, weights: inside.map((weight) => weight / sum) };
}
const WEIGHTS = {
    nearest,
    bilinear,
    bicubic,
    lanczos3: lanczos(3),
    lanczos5: lanczos(5),
};


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createReferenceRuntime = createReferenceRuntime;
exports.referenceCost = referenceCost;
const cost_ts_1 = __webpack_require__(49893);
const reference_ts_1 = __webpack_require__(52983);
const executor_ts_1 = __webpack_require__(25944);
const trace_ts_1 = __webpack_require__(4596);
/**
 * Our reading of layers in float64: the judge. Floating outputs are float64 whatever the model's dtype, so that what
 * the witnesses rounded away can be seen; integers and booleans have their own dtypes.
 */
function createReferenceRuntime(registry) {
    const start = () => Promise.resolve(reference_ts_1.referenceOps);
    return (0, executor_ts_1.executorRuntime)({ id: 'reference', title: 'float64 reference', start }, registry);
}
/**
 * Finds the cost by running the program on shapes alone.
 * @throws ArtifactError as the program's own run does.
 */
async function referenceCost(bound, registry, feeds) {
    const specs = [...feeds].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
    const { multiplyAdds } = await (0, trace_ts_1.trace)(bound, registry, specs);
    return { multiplyAdds, seconds: multiplyAdds / cost_ts_1.MULTIPLY_ADDS_PER_SECOND };
}


/***/ })

};
