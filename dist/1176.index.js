export const id = 1176;
export const ids = [1176];
export const modules = {

/***/ 61866:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convTranspose = convTranspose;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const spatial_ts_1 = __webpack_require__(72876);
/**
 * The gradient of a convolution: one matrix product gives each input cell's contribution to its window, and the
 * contributions are added up in float64. In any number of dimensions, with dilation and output padding.
 */
function convTranspose(kit, x, kernel, options) {
    const { tf } = kit;
    const dtype = (0, kit_ts_1.commonDType)('transposed convolution', x, kernel);
    if ((0, kit_ts_1.heldAs)(dtype) !== 'float32')
        throw new TypeError(`transposed convolution of ${dtype}: cast explicitly`);
    const spatial = (0, spatial_ts_1.spatialOf)(x.shape);
    (0, spatial_ts_1.perDimension)('strides', options.strides, spatial.length);
    (0, spatial_ts_1.perDimension)('dilations', options.dilations, spatial.length);
    const [batch, inputs] = [(0, kit_ts_1.at)(x.shape, 0), (0, spatial_ts_1.channelsOf)(x.shape)];
    const [outputs, expected] = [(0, kit_ts_1.at)(kernel.shape, kernel.shape.length - 2), (0, spatial_ts_1.channelsOf)(kernel.shape)];
    if (inputs !== expected || kernel.shape.length !== x.shape.length) {
        throw new RangeError(`transposed convolution of [${x.shape.join(', ')}] with [${kernel.shape.join(', ')}]`);
    }
    const sides = spatial.map((input, i) => sideOf(input, (0, kit_ts_1.at)(kernel.shape, i), i, options));
    const shape = [batch, ...sides.map(({ output }) => output), outputs];
    if ((0, tensor_ts_1.elementCount)(shape) === 0 || (0, tensor_ts_1.elementCount)(x.shape) === 0)
        return kit.empty(shape, dtype);
    const taps = (0, tensor_ts_1.elementCount)(kernel.shape.slice(0, -2));
    const cells = (0, tensor_ts_1.elementCount)(spatial);
    const images = tf.reshape(kit.tensorOf(x), [batch * cells, inputs]);
    // Turned round beforehand: the wasm kernel multiplies by a transposed matrix the slow way.
    const columns = tf.transpose(tf.reshape(kit.tensorOf(kernel), [taps * outputs, inputs]));
    const target = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    const placed = placements(sides);
    const outputCells = (0, tensor_ts_1.elementCount)(sides.map(({ output }) => output));
    for (let image = 0; image < batch; image += 1) {
        // One image at a time: the contributions are as many as the kernel has cells times larger than the image.
        const product = tf.tidy(() => tf.matMul(tf.slice(images, [image * cells, 0], [cells, inputs]), columns));
        const contributions = kit.elements(kit.moved(product, 'float32'));
        product.dispose();
        for (let i = 0; i < placed.length; i += 1) {
            const place = placed[i] ?? -1;
            if (place < 0)
                continue;
            const from = i * outputs;
            const to = (image * outputCells + place) * outputs;
            for (let c = 0; c < outputs; c += 1)
                target[to + c] = (target[to + c] ?? 0) + (contributions[from + c] ?? 0);
        }
    }
    return kit.make(Float32Array.from(target), shape, dtype);
}
/** Keras's rule for the size, TensorFlow's for where the result lies in it. */
function sideOf(input, kernel, i, options) {
    const [step, dilation] = [(0, kit_ts_1.at)(options.strides, i), (0, kit_ts_1.at)(options.dilations, i)];
    const window = (0, spatial_ts_1.extent)(kernel, dilation);
    const extra = options.outputPadding === null ? null : (0, kit_ts_1.at)(options.outputPadding, i);
    const natural = (input - 1) * step + window;
    const output = options.padding === 'valid'
        ? natural + (extra ?? Math.max(step - window, 0))
        : extra === null
            ? input * step
            : (input - 1) * step + (window % 2) + extra;
    const before = options.padding === 'valid' ? 0 : Math.floor(Math.max(natural - output, 0) / 2);
    return { input, kernel, stride: step, dilation, output, before };
}
/** For each input cell and kernel tap, both row-major, the output cell that it adds to, or -1. */
function placements(sides) {
    let places = new Int32Array(1);
    let [cells, taps] = [1, 1];
    for (const side of sides) {
        const next = new Int32Array(cells * side.input * taps * side.kernel);
        let i = 0;
        for (let cell = 0; cell < cells; cell += 1) {
            for (let input = 0; input < side.input; input += 1) {
                for (let tap = 0; tap < taps; tap += 1) {
                    const outer = places[cell * taps + tap] ?? -1;
                    for (let inner = 0; inner < side.kernel; inner += 1) {
                        const at = input * side.stride + inner * side.dilation - side.before;
                        next[i] = outer < 0 || at < 0 || at >= side.output ? -1 : outer * side.output + at;
                        i += 1;
                    }
                }
            }
        }
        places = next;
        cells *= side.input;
        taps *= side.kernel;
    }
    return places;
}


/***/ }),

/***/ 45344:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convOps = convOps;
const tensor_ts_1 = __webpack_require__(76172);
const conv_transpose_ts_1 = __webpack_require__(61866);
const kit_ts_1 = __webpack_require__(59232);
const spatial_ts_1 = __webpack_require__(72876);
/**
 * Convolutions on the two-dimensional kernels. One dimension is two with a height of 1; three are a sum of
 * two-dimensional convolutions, one for each plane of the kernel. Padding is always explicit, groups are split.
 */
function convOps(kit) {
    return {
        conv: (x, kernel, options) => {
            const { groups } = options;
            const [inputs, outputs] = [(0, spatial_ts_1.channelsOf)(x.shape), (0, spatial_ts_1.channelsOf)(kernel.shape)];
            const perGroup = (0, kit_ts_1.at)(kernel.shape, kernel.shape.length - 2);
            if (inputs !== perGroup * groups || outputs % groups !== 0) {
                throw new RangeError(`convolution of ${String(inputs)} channels in ${String(groups)} groups with a kernel of [${kernel.shape.join(', ')}]`);
            }
            const grouped = (planes, weights, strides, dilations) => conv2d(kit.tf, planes, weights, strides, dilations, groups);
            // As ConvNeXt has it: one channel a group. Splitting into a hundred convolutions takes twenty times as long.
            const isDepthwise = perGroup === 1 && groups > 1;
            const convolution = strideOrDilate(kit.tf, isDepthwise ? channelByChannel(kit, groups) : grouped);
            return convolve(kit, x, kernel, options, outputs, convolution);
        },
        depthwiseConv: (x, kernel, options) => {
            const [inputs, multiplier] = [(0, kit_ts_1.at)(kernel.shape, kernel.shape.length - 2), (0, spatial_ts_1.channelsOf)(kernel.shape)];
            if ((0, spatial_ts_1.channelsOf)(x.shape) !== inputs) {
                throw new RangeError(`depthwise convolution of [${x.shape.join(', ')}] with [${kernel.shape.join(', ')}]`);
            }
            const convolution = strideOrDilate(kit.tf, channelByChannel(kit, inputs));
            return convolve(kit, x, kernel, options, inputs * multiplier, convolution);
        },
        convTranspose: (x, kernel, options) => (0, conv_transpose_ts_1.convTranspose)(kit, x, kernel, options),
    };
}
/** Each of `inputs` channels by itself, several outputs of each side by side; the kernel may lie as one group's each. */
function channelByChannel(kit, inputs) {
    const { tf } = kit;
    const depthwise = (x, kernel, strides, dilations) => isPointwise(kernel)
        ? scale(tf, everyNth(tf, x, strides), kernel)
        : tf.depthwiseConv2d(x, kernel, strides, 'valid', 'NHWC', dilations);
    const mended = kit.mends('depthwiseConv') ? squareAndDense(tf, depthwise) : depthwise;
    return (x, kernel, strides, dilations) => {
        const [height, width, inner, outer] = kernel.shape;
        return mended(x, tf.reshape(kernel, [height, width, inputs, (inner * outer) / inputs]), strides, dilations);
    };
}
function convolve(kit, x, kernel, options, outputs, convolution) {
    const dtype = (0, kit_ts_1.commonDType)('convolution', x, kernel);
    if ((0, kit_ts_1.heldAs)(dtype) !== 'float32')
        throw new TypeError(`convolution of ${dtype}: cast explicitly`);
    const dimensions = (0, spatial_ts_1.spatialOf)(x.shape).length;
    if (kernel.shape.length !== x.shape.length)
        throw new RangeError('convolution with a kernel of another rank');
    (0, spatial_ts_1.perDimension)('strides', options.strides, dimensions);
    (0, spatial_ts_1.perDimension)('dilations', options.dilations, dimensions);
    const pads = explicitPadding(x.shape, kernel.shape, options);
    const padded = padSpatial(kit.tf, kit.tensorOf(x), pads);
    const lengths = (0, spatial_ts_1.spatialOf)(padded.shape).map((dim, i) => (0, spatial_ts_1.windows)(dim, (0, spatial_ts_1.extent)((0, kit_ts_1.at)(kernel.shape, i), (0, kit_ts_1.at)(options.dilations, i)), (0, kit_ts_1.at)(options.strides, i)));
    const shape = [(0, kit_ts_1.at)(x.shape, 0), ...lengths, outputs];
    if ((0, tensor_ts_1.elementCount)(shape) === 0 || (0, tensor_ts_1.elementCount)(x.shape) === 0)
        return kit.empty(shape, dtype);
    const result = convolvePlanes(kit.tf, padded, kit.tensorOf(kernel), options, convolution);
    return kit.wrap(kit.tf.reshape(result, shape), dtype);
}
/** Cells to add before and after each spatial dimension. */
function explicitPadding(shape, kernel, options) {
    const { padding, strides, dilations } = options;
    return (0, spatial_ts_1.spatialOf)(shape).map((dim, i) => paddingOf(padding, i, dim, (0, spatial_ts_1.extent)((0, kit_ts_1.at)(kernel, i), (0, kit_ts_1.at)(dilations, i)), (0, kit_ts_1.at)(strides, i)));
}
function paddingOf(padding, i, dim, window, stride) {
    if (padding === 'valid')
        return [0, 0];
    const [before, after] = padding === 'same' ? (0, spatial_ts_1.samePadding)(dim, window, stride) : (0, kit_ts_1.at)(padding, i);
    return [before, after];
}
function padSpatial(tf, x, pads) {
    if (pads.every(([before, after]) => before + after === 0) || x.size === 0)
        return x;
    return tf.pad(x, [[0, 0], ...pads, [0, 0]]);
}
function convolvePlanes(tf, x, kernel, { strides, dilations }, convolution) {
    const [batch, channels] = [(0, kit_ts_1.at)(x.shape, 0), (0, spatial_ts_1.channelsOf)(x.shape)];
    const [inner, outer] = [(0, kit_ts_1.at)(kernel.shape, kernel.shape.length - 2), (0, spatial_ts_1.channelsOf)(kernel.shape)];
    const spatial = (0, spatial_ts_1.spatialOf)(x.shape);
    if (spatial.length === 1) {
        const plane = tf.reshape(x, [batch, 1, (0, kit_ts_1.at)(spatial, 0), channels]);
        const weights = tf.reshape(kernel, [1, (0, kit_ts_1.at)(kernel.shape, 0), inner, outer]);
        return convolution(plane, weights, [1, (0, kit_ts_1.at)(strides, 0)], [1, (0, kit_ts_1.at)(dilations, 0)]);
    }
    if (spatial.length === 2) {
        const plane = tf.reshape(x, [batch, (0, kit_ts_1.at)(spatial, 0), (0, kit_ts_1.at)(spatial, 1), channels]);
        const weights = tf.reshape(kernel, [(0, kit_ts_1.at)(kernel.shape, 0), (0, kit_ts_1.at)(kernel.shape, 1), inner, outer]);
        return convolution(plane, weights, [(0, kit_ts_1.at)(strides, 0), (0, kit_ts_1.at)(strides, 1)], [(0, kit_ts_1.at)(dilations, 0), (0, kit_ts_1.at)(dilations, 1)]);
    }
    const [depth, height, width] = [(0, kit_ts_1.at)(spatial, 0), (0, kit_ts_1.at)(spatial, 1), (0, kit_ts_1.at)(spatial, 2)];
    const kernelDepth = (0, kit_ts_1.at)(kernel.shape, 0);
    const length = (0, spatial_ts_1.windows)(depth, (0, spatial_ts_1.extent)(kernelDepth, (0, kit_ts_1.at)(dilations, 0)), (0, kit_ts_1.at)(strides, 0));
    const layers = Array.from({ length: kernelDepth }, (_, k) => {
        const start = k * (0, kit_ts_1.at)(dilations, 0);
        const picked = Int32Array.from({ length }, (_unused, i) => start + i * (0, kit_ts_1.at)(strides, 0));
        const slab = tf.gather(x, tf.tensor1d(picked, 'int32'), 1);
        const planes = tf.reshape(slab, [batch * length, height, width, channels]);
        const weights = tf.reshape(tf.slice(kernel, [k, 0, 0, 0, 0], [1, -1, -1, -1, -1]), [
            (0, kit_ts_1.at)(kernel.shape, 1),
            (0, kit_ts_1.at)(kernel.shape, 2),
            inner,
            outer,
        ]);
        return convolution(planes, weights, [(0, kit_ts_1.at)(strides, 1), (0, kit_ts_1.at)(strides, 2)], [(0, kit_ts_1.at)(dilations, 1), (0, kit_ts_1.at)(dilations, 2)]);
    });
    return layers.reduce((sum, layer) => tf.add(sum, layer));
}
/** TF.js has no strides together with dilation: such a convolution keeps every n-th cell of the one without strides. */
function strideOrDilate(tf, convolution) {
    return (x, kernel, strides, dilations) => {
        // A kernel of one cell has nothing to dilate.
        const [down, across] = [kernel.shape[0] === 1 ? 1 : dilations[0], kernel.shape[1] === 1 ? 1 : dilations[1]];
        const either = (down === 1 && across === 1) || (strides[0] === 1 && strides[1] === 1);
        if (either)
            return convolution(x, kernel, strides, [down, across]);
        return everyNth(tf, convolution(x, kernel, [1, 1], [down, across]), strides);
    };
}
/** XNNPACK, under the wasm kernels, turns NaN into -Infinity where a kernel of one cell works channel by channel. */
function isPointwise(kernel) {
    return kernel.shape[0] === 1 && kernel.shape[1] === 1;
}
/** A depthwise convolution with a kernel of one cell. */
function scale(tf, x, kernel) {
    const [batch, height, width, inputs] = x.shape;
    const multiplier = kernel.shape[3];
    const product = tf.mul(tf.reshape(x, [batch * height * width, inputs, 1]), tf.reshape(kernel, [inputs, multiplier]));
    return tf.reshape(product, [batch, height, width, inputs * multiplier]);
}
/** A convolution with a kernel of one cell. */
function mix(tf, x, kernel) {
    const [batch, height, width, inputs] = x.shape;
    const outputs = kernel.shape[3];
    const cells = tf.reshape(x, [batch * height * width, inputs]);
    const product = tf.matMul(cells, tf.reshape(kernel, [inputs, outputs]));
    return tf.reshape(product, [batch, height, width, outputs]);
}
function everyNth(tf, dense, strides) {
    if (strides[0] === 1 && strides[1] === 1)
        return dense;
    const [batch, height, width, channels] = dense.shape;
    const kept = tf.stridedSlice(dense, [0, 0, 0, 0], dense.shape, [1, ...strides, 1]);
    return tf.reshape(kept, [batch, Math.ceil(height / strides[0]), Math.ceil(width / strides[1]), channels]);
}
/** Native TensorFlow's depthwise kernel wants equal strides, and no dilation: it is spelled out as zeros in the kernel. */
function squareAndDense(tf, convolution) {
    return (x, kernel, strides, dilations) => {
        const spread = spreadKernel(tf, kernel, dilations);
        if (strides[0] === strides[1])
            return convolution(x, spread, strides, [1, 1]);
        return everyNth(tf, convolution(x, spread, [1, 1], [1, 1]), strides);
    };
}
function spreadKernel(tf, kernel, [down, across]) {
    if (down === 1 && across === 1)
        return kernel;
    const [height, width, inputs, multiplier] = kernel.shape;
    const cells = tf.reshape(kernel, [height, 1, width, 1, inputs * multiplier]);
    const room = [
        [0, 0],
        [0, down - 1],
        [0, 0],
        [0, across - 1],
        [0, 0],
    ];
    const whole = tf.reshape(tf.pad(cells, room), [height * down, width * across, inputs, multiplier]);
    return tf.slice(whole, [0, 0, 0, 0], [(0, spatial_ts_1.extent)(height, down), (0, spatial_ts_1.extent)(width, across), inputs, multiplier]);
}
/** The kernel of TF.js has no groups. */
function conv2d(tf, x, kernel, strides, dilations, groups) {
    if (groups === 1) {
        if (isPointwise(kernel))
            return mix(tf, everyNth(tf, x, strides), kernel);
        return tf.conv2d(x, kernel, strides, 'valid', 'NHWC', dilations);
    }
    const inputs = tf.split(x, groups, 3);
    const kernels = tf.split(kernel, groups, 3);
    return tf.concat(inputs.map((input, i) => conv2d(tf, input, (0, kit_ts_1.at)(kernels, i), strides, dilations, 1)), 3);
}


/***/ }),

/***/ 88360:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unaryOps = unaryOps;
exports.toFloat32 = toFloat32;
exports.binaryOps = binaryOps;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const loops_ts_1 = __webpack_require__(80227);
const rounding_ts_1 = __webpack_require__(45810);
const isZeroSize = (shape) => (0, tensor_ts_1.elementCount)(shape) === 0;
/** Operations on single elements. Integers are computed exactly in JavaScript, floats on kernels. */
function unaryOps(kit) {
    const { tf } = kit;
    /** Functions into the reals: integers become float32 first. */
    const real = (name, kernel, exact) => {
        return (x) => {
            const input = (0, kit_ts_1.isInteger)(x.dtype) || x.dtype === 'bool' ? toFloat32(kit, x) : x;
            if (isZeroSize(x.shape))
                return kit.empty(x.shape, input.dtype);
            if (exact !== undefined && kit.mends(name))
                return (0, loops_ts_1.mapElements)(kit, input, input.dtype, exact);
            return kit.wrap(kernel(kit.tensorOf(input)), input.dtype);
        };
    };
    /** Functions that keep integers integers. */
    const numeric = (name, kernel, integer, exact) => {
        const onFloats = real(name, kernel, exact);
        return (x) => (0, kit_ts_1.isInteger)(x.dtype) ? (0, loops_ts_1.mapElements)(kit, x, x.dtype, (v) => (0, rounding_ts_1.wrapInteger)(x.dtype, integer(v))) : onFloats(x);
    };
    /** Questions about floats; integers are always finite. */
    const question = (kernel, ofIntegers) => {
        return (x) => {
            if (isZeroSize(x.shape))
                return kit.empty(x.shape, 'bool');
            if ((0, kit_ts_1.isInteger)(x.dtype) || x.dtype === 'bool')
                return (0, loops_ts_1.mapElements)(kit, x, 'bool', () => ofIntegers);
            return kit.wrap(kernel(kit.tensorOf(x)), 'bool');
        };
    };
    const itself = (v) => v;
    return {
        abs: numeric('abs', tf.abs, Math.abs),
        negative: numeric('negative', tf.neg, (v) => -v),
        sign: numeric('sign', tf.sign, Math.sign, Math.sign),
        square: numeric('square', tf.square, (v) => Math.imul(v, v)),
        relu: numeric('relu', tf.relu, (v) => Math.max(v, 0)),
        floor: numeric('floor', tf.floor, itself),
        ceil: numeric('ceil', tf.ceil, itself),
        round: numeric('round', tf.round, itself),
        sqrt: real('sqrt', tf.sqrt),
        rsqrt: real('rsqrt', tf.rsqrt),
        reciprocal: real('reciprocal', tf.reciprocal),
        exp: real('exp', tf.exp),
        expm1: real('expm1', tf.expm1),
        log: real('log', tf.log),
        log1p: real('log1p', tf.log1p, Math.log1p),
        sin: real('sin', tf.sin, Math.sin),
        cos: real('cos', tf.cos, Math.cos),
        tan: real('tan', tf.tan),
        arcsin: real('arcsin', tf.asin),
        arccos: real('arccos', tf.acos),
        arctan: real('arctan', tf.atan),
        sinh: real('sinh', tf.sinh),
        cosh: real('cosh', tf.cosh),
        tanh: real('tanh', tf.tanh),
        arcsinh: real('arcsinh', tf.asinh),
        arccosh: real('arccosh', tf.acosh),
        arctanh: real('arctanh', tf.atanh),
        erf: real('erf', tf.erf),
        sigmoid: real('sigmoid', tf.sigmoid),
        softplus: real('softplus', tf.softplus, (v) => Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v)))),
        isnan: question(tf.isNaN, 0),
        isfinite: question(tf.isFinite, 1),
        logicalNot: (x) => (0, loops_ts_1.mapElements)(kit, x, 'bool', (v) => (v === 0 ? 1 : 0)),
        clip: (x, min, max) => {
            if (!kit.mends('clip') && !(0, kit_ts_1.isInteger)(x.dtype) && !isZeroSize(x.shape)) {
                return kit.wrap(tf.clipByValue(kit.tensorOf(x), min, max), x.dtype);
            }
            if (x.dtype === 'bool')
                throw new TypeError('clip of booleans: cast explicitly');
            const values = kit.elements(x);
            for (let i = 0; i < values.length; i += 1) {
                const value = values[i] ?? 0;
                if (value < min)
                    values[i] = min;
                else if (value > max)
                    values[i] = max;
            }
            return kit.make(values, x.shape, x.dtype);
        },
    };
}
/** Integers and booleans as float32. */
function toFloat32(kit, x) {
    return kit.make(Float32Array.from(kit.elements(x)), x.shape, 'float32');
}
/** Operations on pairs of elements, broadcast as numpy does. */
function binaryOps(kit) {
    const { tf } = kit;
    const numeric = (name, kernel, integer, exact) => {
        return (a, b) => {
            const dtype = (0, kit_ts_1.commonDType)(name, a, b);
            if (dtype === 'bool')
                throw new TypeError(`${name} of booleans: cast explicitly`);
            if ((0, kit_ts_1.isInteger)(dtype)) {
                const compute = integer(dtype);
                return (0, loops_ts_1.zipElements)(kit, a, b, dtype, (x, y) => (0, rounding_ts_1.wrapInteger)(dtype, compute(x, y)));
            }
            const shape = (0, kit_ts_1.broadcastShapes)(a.shape, b.shape);
            if (isZeroSize(shape))
                return kit.empty(shape, dtype);
            if (exact !== undefined && kit.mends(name))
                return (0, loops_ts_1.zipElements)(kit, a, b, dtype, exact);
            return kit.wrap(kernel(kit.tensorOf(a), kit.tensorOf(b)), dtype);
        };
    };
    const comparison = (name, kernel, compare) => {
        return (a, b) => {
            const dtype = (0, kit_ts_1.commonDType)(name, a, b);
            const shape = (0, kit_ts_1.broadcastShapes)(a.shape, b.shape);
            if (isZeroSize(shape))
                return kit.empty(shape, 'bool');
            if ((0, kit_ts_1.isInteger)(dtype) || dtype === 'bool')
                return (0, loops_ts_1.zipElements)(kit, a, b, 'bool', (x, y) => Number(compare(x, y)));
            return kit.wrap(kernel(kit.tensorOf(a), kit.tensorOf(b)), 'bool');
        };
    };
    const logical = (compare) => {
        return (a, b) => (0, loops_ts_1.zipElements)(kit, a, b, 'bool', (x, y) => Number(compare(x !== 0, y !== 0)));
    };
    const arctan2 = numeric('arctan2', tf.atan2, () => Math.atan2);
    const float32Division = numeric('divide', tf.div, () => (x, y) => x / y);
    return {
        add: numeric('add', tf.add, () => (x, y) => x + y),
        subtract: numeric('subtract', tf.sub, () => (x, y) => x - y),
        multiply: numeric('multiply', tf.mul, (dtype) => (dtype === 'int32' ? Math.imul : (x, y) => x * y)),
        divide: (a, b) => (0, kit_ts_1.isInteger)((0, kit_ts_1.commonDType)('divide', a, b))
            ? (0, loops_ts_1.zipElements)(kit, a, b, 'float32', (x, y) => x / y)
            : float32Division(a, b),
        floorDivide: numeric('floorDivide', (a, b) => tf.floor(tf.div(a, b)), () => (x, y) => Math.floor(x / nonZero(y))),
        mod: numeric('mod', tf.mod, () => (x, y) => modulo(x, nonZero(y)), modulo),
        power: numeric('power', tf.pow, (dtype) => (x, y) => integerPower(dtype, x, y)),
        maximum: numeric('maximum', tf.maximum, () => Math.max, Math.max),
        minimum: numeric('minimum', tf.minimum, () => Math.min, Math.min),
        arctan2: (a, b) => (0, kit_ts_1.isInteger)((0, kit_ts_1.commonDType)('arctan2', a, b)) ? (0, loops_ts_1.zipElements)(kit, a, b, 'float32', Math.atan2) : arctan2(a, b),
        equal: comparison('equal', tf.equal, (x, y) => x === y),
        notEqual: comparison('notEqual', tf.notEqual, (x, y) => x !== y),
        less: comparison('less', tf.less, (x, y) => x < y),
        lessEqual: comparison('lessEqual', tf.lessEqual, (x, y) => x <= y),
        greater: comparison('greater', tf.greater, (x, y) => x > y),
        greaterEqual: comparison('greaterEqual', tf.greaterEqual, (x, y) => x >= y),
        logicalAnd: logical((x, y) => x && y),
        logicalOr: logical((x, y) => x || y),
        logicalXor: logical((x, y) => x !== y),
        where: (condition, a, b) => select(kit, condition, a, b),
    };
}
function select(kit, condition, a, b) {
    const dtype = (0, kit_ts_1.commonDType)('where', a, b);
    const shape = (0, kit_ts_1.broadcastShapes)(condition.shape, (0, kit_ts_1.broadcastShapes)(a.shape, b.shape));
    const chosen = (0, loops_ts_1.expand)(kit.elements(condition), condition.shape, shape);
    const yes = (0, loops_ts_1.expand)(kit.elements(a), a.shape, shape);
    const result = (0, loops_ts_1.expand)(kit.elements(b), b.shape, shape);
    for (let i = 0; i < result.length; i += 1)
        if (chosen[i] !== 0)
            result[i] = yes[i] ?? 0;
    return kit.make(result, shape, dtype);
}
/** Python's remainder: the sign of the divisor. */
function modulo(x, y) {
    const rest = x % y;
    return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}
function nonZero(divisor) {
    if (divisor === 0)
        throw new RangeError('division of an integer by zero');
    return divisor;
}
function integerPower(dtype, base, exponent) {
    if (exponent < 0)
        throw new RangeError('an integer to a negative power');
    let result = 1;
    let square = base;
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result = (0, rounding_ts_1.multiplyIntegers)(dtype, result, square);
        if (rest > 1)
            square = (0, rounding_ts_1.multiplyIntegers)(dtype, square, square);
    }
    return result;
}


/***/ }),

/***/ 48746:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.indexingOps = indexingOps;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const loops_ts_1 = __webpack_require__(80227);
const reduce_ts_1 = __webpack_require__(87328);
/** Operations that pick elements by index or by rank. */
function indexingOps(kit) {
    const { tf } = kit;
    return {
        take: (x, indices, axis) => {
            const place = (0, kit_ts_1.axisOf)(axis, x.shape.length);
            const picked = places(kit, indices, (0, kit_ts_1.at)(x.shape, place));
            const shape = [...x.shape.slice(0, place), ...indices.shape, ...x.shape.slice(place + 1)];
            if ((0, tensor_ts_1.elementCount)(shape) === 0)
                return kit.empty(shape, x.dtype);
            const rows = tf.gather(kit.tensorOf(x), tf.tensor1d(picked, 'int32'), place);
            return kit.moved(tf.reshape(rows, shape), x.dtype);
        },
        takeAlongAxis: (x, indices, axis) => takeAlongAxis(kit, x, indices, axis),
        oneHot: (indices, classes, dtype) => {
            const hot = kit.elements(indices);
            const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), hot.length * classes);
            hot.forEach((index, row) => {
                if (index >= 0 && index < classes)
                    target[row * classes + index] = 1;
            });
            return kit.make(target, [...indices.shape, classes], dtype);
        },
        topK: (x, k) => topK(kit, x, k),
        sort: (x, axis) => (0, reduce_ts_1.alongAxis)(kit, x, x.dtype, axis, ({ source, start, length }, target) => {
            // Typed arrays sort by number, NaN last, as numpy does.
            target.set(source.slice(start, start + length).sort(), start);
        }),
    };
}
/** Indices as they stand in memory: counted from the end where negative, and inside, because the kernels do not look. */
function places(kit, indices, size) {
    if (!(0, kit_ts_1.isInteger)(indices.dtype))
        throw new TypeError(`indices of ${indices.dtype}`);
    return Int32Array.from(kit.elements(indices), (index) => {
        const place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new RangeError(`index ${String(index)} is outside of an axis of ${String(size)} elements`);
        }
        return place;
    });
}
function takeAlongAxis(kit, x, indices, axis) {
    const along = (0, kit_ts_1.axisOf)(axis, x.shape.length);
    if (indices.shape.length !== x.shape.length)
        throw new RangeError('takeAlongAxis with indices of another rank');
    const one = (shape, size) => shape.map((dim, i) => (i === along ? size : dim));
    const common = (0, kit_ts_1.broadcastShapes)(one(x.shape, 1), one(indices.shape, 1));
    const size = (0, kit_ts_1.at)(x.shape, along);
    const sourceShape = one(common, size);
    const shape = one(common, (0, kit_ts_1.at)(indices.shape, along));
    const source = (0, loops_ts_1.expand)(kit.elements(x), x.shape, sourceShape);
    const picked = (0, loops_ts_1.expand)(places(kit, indices, size), indices.shape, shape);
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(x.dtype), (0, tensor_ts_1.elementCount)(shape));
    const inner = (0, loops_ts_1.stride)(shape, along);
    const length = (0, kit_ts_1.at)(shape, along);
    for (let i = 0; i < target.length; i += 1) {
        const block = Math.floor(i / (length * inner));
        target[i] = source[(block * size + (picked[i] ?? 0)) * inner + (i % inner)] ?? 0;
    }
    return kit.make(target, shape, x.dtype);
}
/** Largest first; of equal elements the first; NaN counts as larger than all, as in numpy's sort turned around. */
function topK(kit, x, k) {
    const size = (0, kit_ts_1.at)(x.shape, (0, kit_ts_1.axisOf)(-1, x.shape.length));
    if (k < 0 || k > size)
        throw new RangeError(`the top ${String(k)} of ${String(size)}`);
    const source = kit.elements(x);
    const rows = size === 0 ? 0 : source.length / size;
    const shape = [...x.shape.slice(0, -1), k];
    const values = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(x.dtype), rows * k);
    const indices = new Int32Array(rows * k);
    for (let row = 0; row < rows; row += 1) {
        const start = row * size;
        const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => {
            const [a, b] = [source[start + i] ?? 0, source[start + j] ?? 0];
            if (Number.isNaN(a) || Number.isNaN(b))
                return Number(Number.isNaN(b)) - Number(Number.isNaN(a)) || i - j;
            return b - a || i - j;
        });
        for (let i = 0; i < k; i += 1) {
            const index = (0, kit_ts_1.at)(order, i);
            indices[row * k + i] = index;
            values[row * k + i] = source[start + index] ?? 0;
        }
    }
    return [kit.make(values, shape, x.dtype), kit.make(indices, shape, 'int32')];
}


/***/ }),

/***/ 88659:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.linearOps = linearOps;
exports.broadcast = broadcast;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const loops_ts_1 = __webpack_require__(80227);
const rounding_ts_1 = __webpack_require__(45810);
function linearOps(kit) {
    return { matmul: (a, b) => matmul(kit, a, b) };
}
function matmul(kit, a, b) {
    const dtype = (0, kit_ts_1.commonDType)('matmul', a, b);
    if (a.shape.length < 2 || b.shape.length < 2)
        throw new RangeError('matmul of a tensor with fewer than 2 dimensions');
    const [rows, inner] = [(0, kit_ts_1.at)(a.shape, a.shape.length - 2), (0, kit_ts_1.at)(a.shape, a.shape.length - 1)];
    const [depth, columns] = [(0, kit_ts_1.at)(b.shape, b.shape.length - 2), (0, kit_ts_1.at)(b.shape, b.shape.length - 1)];
    if (inner !== depth) {
        throw new RangeError(`matmul of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]: ${String(inner)} is not ${String(depth)}`);
    }
    const batch = (0, kit_ts_1.broadcastShapes)(a.shape.slice(0, -2), b.shape.slice(0, -2));
    const shape = [...batch, rows, columns];
    if ((0, tensor_ts_1.elementCount)(shape) === 0 || inner === 0)
        return kit.empty(shape, dtype);
    if ((0, kit_ts_1.isInteger)(dtype))
        return matmulIntegers(kit, a, b, batch, [rows, inner, columns], dtype);
    if (dtype === 'bool')
        throw new TypeError('matmul of booleans: cast explicitly');
    return matmulFloats(kit, a, b, batch, [rows, inner, columns], dtype);
}
/**
 * One kernel call: where a single matrix meets a batch, the batch becomes rows of one matrix; unequal batches are spelled
 * out, because the wasm kernel pairs them by position, which is not numpy's rule.
 */
function matmulFloats(kit, a, b, batch, sizes, dtype) {
    const { tf } = kit;
    const [rows, inner, columns] = sizes;
    const shape = [...batch, rows, columns];
    if ((0, tensor_ts_1.elementCount)(b.shape) === inner * columns) {
        const left = tf.reshape(kit.tensorOf(a), [(0, tensor_ts_1.elementCount)(a.shape) / inner, inner]);
        const product = tf.matMul(left, tf.reshape(kit.tensorOf(b), [inner, columns]));
        return kit.wrap(tf.reshape(product, shape), dtype);
    }
    const spread = (x, matrix) => {
        const tensor = kit.tensorOf(broadcast(kit, x, [...batch, ...matrix]));
        return tf.reshape(tensor, [(0, tensor_ts_1.elementCount)(batch), ...matrix]);
    };
    const product = tf.matMul(spread(a, [rows, inner]), spread(b, [inner, columns]));
    return kit.wrap(tf.reshape(product, shape), dtype);
}
/** The kernels multiply floats only. */
function matmulIntegers(kit, a, b, batch, sizes, dtype) {
    const [rows, inner, columns] = sizes;
    const left = (0, loops_ts_1.expand)(kit.elements(a), a.shape, [...batch, rows, inner]);
    const right = (0, loops_ts_1.expand)(kit.elements(b), b.shape, [...batch, inner, columns]);
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), (0, tensor_ts_1.elementCount)(batch) * rows * columns);
    for (let i = 0; i < target.length; i += 1) {
        const column = i % columns;
        const row = Math.floor(i / columns);
        const matrix = Math.floor(row / rows);
        let total = 0;
        for (let k = 0; k < inner; k += 1) {
            const term = (0, rounding_ts_1.multiplyIntegers)(dtype, left[row * inner + k] ?? 0, right[(matrix * inner + k) * columns + column] ?? 0);
            total = (0, rounding_ts_1.wrapInteger)(dtype, total + term);
        }
        target[i] = total;
    }
    return kit.make(target, [...batch, rows, columns], dtype);
}
/** Repeats a tensor to a shape that it broadcasts to. */
function broadcast(kit, x, shape) {
    if ((0, kit_ts_1.sameShape)(x.shape, shape))
        return x;
    return kit.make((0, loops_ts_1.expand)(kit.elements(x), x.shape, shape), shape, x.dtype);
}


/***/ }),

/***/ 80227:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mapElements = mapElements;
exports.zipElements = zipElements;
exports.expand = expand;
exports.stride = stride;
exports.gatherStrided = gatherStrided;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
/** Applies a function, computed in float64, to each element. */
function mapElements(kit, x, dtype, body) {
    const source = kit.elements(x);
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), source.length);
    for (let i = 0; i < source.length; i += 1)
        target[i] = body(source[i] ?? 0);
    return kit.make(target, x.shape, dtype);
}
/** Applies a function, computed in float64, to each pair of elements, broadcast as numpy does. */
function zipElements(kit, a, b, dtype, body) {
    const shape = (0, kit_ts_1.broadcastShapes)(a.shape, b.shape);
    const left = expand(kit.elements(a), a.shape, shape);
    const right = expand(kit.elements(b), b.shape, shape);
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), (0, tensor_ts_1.elementCount)(shape));
    for (let i = 0; i < target.length; i += 1)
        target[i] = body(left[i] ?? 0, right[i] ?? 0);
    return kit.make(target, shape, dtype);
}
/** Elements of `shape` repeated to fill `target`, a shape that it broadcasts to. */
function expand(elements, shape, target) {
    if ((0, kit_ts_1.sameShape)(shape, target))
        return elements;
    const missing = target.length - shape.length;
    const strides = target.map((_, i) => (i < missing || shape[i - missing] === 1 ? 0 : stride(shape, i - missing)));
    return gatherStrided(elements, target, strides, 0);
}
/** Distance between neighbours along an axis of a row-major tensor. */
function stride(shape, axis) {
    return (0, tensor_ts_1.elementCount)(shape.slice(axis + 1));
}
/** Elements of a view: a shape with a stride for each axis, counted from an offset. */
function gatherStrided(source, shape, strides, offset) {
    const target = source instanceof Float32Array ? new Float32Array((0, tensor_ts_1.elementCount)(shape)) : sameKind(source, shape);
    if (target.length === 0)
        return target;
    if (shape.length === 0) {
        target[0] = source[offset] ?? 0;
        return target;
    }
    const inner = (0, kit_ts_1.at)(shape, shape.length - 1);
    const innerStride = (0, kit_ts_1.at)(strides, shape.length - 1);
    const index = new Array(shape.length).fill(0);
    let from = offset;
    for (let to = 0; to < target.length; to += inner) {
        for (let i = 0; i < inner; i += 1)
            target[to + i] = source[from + i * innerStride] ?? 0;
        for (let axis = shape.length - 2; axis >= 0; axis -= 1) {
            const next = (0, kit_ts_1.at)(index, axis) + 1;
            from += (0, kit_ts_1.at)(strides, axis);
            index[axis] = next;
            if (next < (0, kit_ts_1.at)(shape, axis))
                break;
            from -= (0, kit_ts_1.at)(strides, axis) * next;
            index[axis] = 0;
        }
    }
    return target;
}
function sameKind(source, shape) {
    return source instanceof Int32Array ? new Int32Array((0, tensor_ts_1.elementCount)(shape)) : new Uint8Array((0, tensor_ts_1.elementCount)(shape));
}


/***/ }),

/***/ 91176:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.startTfjsOps = startTfjsOps;
exports.createTfjsOps = createTfjsOps;
const steps_ts_1 = __webpack_require__(74955);
const backend_ts_1 = __webpack_require__(96796);
const conv_ts_1 = __webpack_require__(45344);
const einsum_ts_1 = __webpack_require__(22997);
const elementwise_ts_1 = __webpack_require__(88360);
const indexing_ts_1 = __webpack_require__(48746);
const kit_ts_1 = __webpack_require__(59232);
const linear_ts_1 = __webpack_require__(88659);
const pool_ts_1 = __webpack_require__(50052);
const reduce_ts_1 = __webpack_require__(87328);
const resize_ts_1 = __webpack_require__(65174);
const shape_ts_1 = __webpack_require__(92833);
const transfer_ts_1 = __webpack_require__(52829);
/** Starts the kernels of this process, if they are not running yet, and gives operations on them. */
async function startTfjsOps(options = {}) {
    return createTfjsOps(await (0, backend_ts_1.startKernels)(options));
}
/**
 * `Ops` on TF.js kernels.
 *
 * - float32, int32 and bool are what they are. float16 and bfloat16 are held in float32 and rounded after each
 *   operation, so a chain of operations rounds where the real dtype would. float64 is computed as float32, and the
 *   `dtype` of the value says so.
 * - int64, uint64 and uint32 are held in int32: a number beyond it is a RangeError. Narrower integers wrap.
 * - Integers never pass through float32. What the kernels in use compute wrongly (`Kernels.mended`) is computed in
 *   JavaScript, in float64, rounded once; so are all reductions, pooling, resizing and sorting.
 * - `take` throws RangeError for an index outside; reshapes, axes and shapes that do not fit are RangeErrors,
 *   operands of unequal dtypes TypeErrors.
 */
function createTfjsOps(kernels) {
    const kit = (0, kit_ts_1.createKit)(kernels);
    const scoped = scopes(kit.tf);
    const basic = scopeEach(scoped, {
        ...(0, transfer_ts_1.creationOps)(kit),
        ...(0, elementwise_ts_1.unaryOps)(kit),
        ...(0, elementwise_ts_1.binaryOps)(kit),
        ...(0, reduce_ts_1.reduceOps)(kit),
        ...(0, linear_ts_1.linearOps)(kit),
        ...(0, conv_ts_1.convOps)(kit),
        ...(0, pool_ts_1.poolOps)(kit),
        ...(0, resize_ts_1.resizeOps)(kit),
        ...(0, shape_ts_1.shapeOps)(kit),
        ...(0, indexing_ts_1.indexingOps)(kit),
    });
    return {
        id: `tfjs-${kernels.id}`,
        ...basic,
        einsum: (equation, ...operands) => scoped(() => (0, einsum_ts_1.einsum)(basic, equation, operands)),
        read: (x) => Promise.resolve((0, transfer_ts_1.toTensor)(x, kit.elements(x))),
        peek: (x) => (0, transfer_ts_1.toTensor)(x, kit.elements(x)),
        scope: scoped,
        keep: (x) => {
            kit.tf.keep(kit.tensorOf(x));
            return x;
        },
        release: (x) => {
            kit.tensorOf(x).dispose();
        },
        scan: (body, initial, sequences, options) => scan(kit, scoped, basic, body, initial, sequences, options),
    };
}
/** Lets go of every tensor made in a body but those that its result holds. */
function scopes(tf) {
    const engine = tf.engine();
    return (body) => {
        engine.startScope();
        try {
            const result = body();
            engine.endScope(tensorsIn(result));
            return result;
        }
        catch (error) {
            engine.endScope([]);
            throw error;
        }
    };
}
/** Tensors inside a value, an array, a map or a plain object, however deep. */
function tensorsIn(container, seen = new Set()) {
    if (typeof container !== 'object' || container === null || seen.has(container))
        return [];
    seen.add(container);
    if (container instanceof kit_ts_1.TfjsValue)
        return [container.tensor];
    const parts = container instanceof Map ? [...container.values()] : Array.isArray(container) ? container : Object.values(container);
    return parts.flatMap((part) => tensorsIn(part, seen));
}
/** Each operation in a scope of its own, so that what it makes on the way is gone when it returns. */
function scopeEach(scoped, operations) {
    const each = Object.entries(operations).map(([name, operation]) => {
        if (typeof operation !== 'function')
            throw new TypeError(name);
        return [name, (...args) => scoped(() => Reflect.apply(operation, undefined, args))];
    });
    return { ...operations, ...Object.fromEntries(each) };
}
/** Steps one by one; what a step makes is let go at its end, and so are the state and the last output that it replaces. */
function scan(kit, scoped, ops, body, initial, sequences, options) {
    return scoped(() => {
        // Tensors are numbered as they are made: what came before this one belongs to somebody else.
        const first = kit.empty([0], 'bool').tensor.id;
        const outputs = [];
        let state = initial;
        for (const rows of (0, steps_ts_1.rowsOf)(ops, sequences, options)) {
            const before = state;
            const after = scoped(() => body(rows(), before));
            const gone = options.outputs === 'last' ? outputs.splice(0) : [];
            outputs.push(after.output);
            state = after.state;
            const alive = new Set([...outputs, ...state].map((value) => kit.tensorOf(value)));
            const replaced = [...before, ...gone].map((value) => kit.tensorOf(value)).filter(({ id }) => id > first);
            for (const tensor of new Set(replaced))
                if (!alive.has(tensor))
                    tensor.dispose();
        }
        return { state, output: (0, steps_ts_1.collected)(ops.stack, outputs, options) };
    });
}


/***/ }),

/***/ 64265:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.padConstant = padConstant;
exports.padFromInside = padFromInside;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
function padConstant(kit, x, widths, value) {
    const shape = x.shape.map((dim, axis) => dim + (0, kit_ts_1.at)(widths, axis)[0] + (0, kit_ts_1.at)(widths, axis)[1]);
    if ((0, tensor_ts_1.elementCount)(x.shape) === 0) {
        return kit.make((0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(x.dtype), (0, tensor_ts_1.elementCount)(shape)).fill(value), shape, x.dtype);
    }
    return kit.wrap(kit.tf.pad(kit.tensorOf(x), widths.map(([before, after]) => [before, after]), value), x.dtype);
}
/** Paddings whose cells repeat cells of `x`, as numpy's modes of the same names. */
function padFromInside(kit, x, widths, mode) {
    if ((0, tensor_ts_1.elementCount)(x.shape) === 0)
        return padEmpty(kit, x, widths, mode);
    let tensor = kit.tf.clone(kit.tensorOf(x));
    widths.forEach(([before, after], axis) => {
        const size = (0, kit_ts_1.at)(x.shape, axis);
        if (before + after === 0)
            return;
        const places = Int32Array.from({ length: before + size + after }, (_, i) => SOURCE_OF[mode](i - before, size));
        tensor = kit.tf.gather(tensor, kit.tf.tensor1d(places, 'int32'), axis);
    });
    return kit.moved(tensor, x.dtype);
}
/** Axes that have cells may grow; an empty one has nothing to repeat. */
function padEmpty(kit, x, widths, mode) {
    const shape = x.shape.map((size, axis) => {
        const [before, after] = (0, kit_ts_1.at)(widths, axis);
        if (size === 0 && before + after > 0)
            throw new RangeError(`${mode} padding of an empty axis`);
        return size + before + after;
    });
    return kit.empty(shape, x.dtype);
}
/** Where the cell at `place` of an axis comes from; places inside `[0, size)` are themselves. */
const SOURCE_OF = {
    edge: (place, size) => Math.min(Math.max(place, 0), size - 1),
    symmetric: (place, size) => {
        const turn = positive(place, 2 * size);
        return turn < size ? turn : 2 * size - 1 - turn;
    },
    reflect: (place, size) => {
        if (size === 1)
            return 0;
        const turn = positive(place, 2 * (size - 1));
        return turn < size ? turn : 2 * (size - 1) - turn;
    },
};
function positive(place, period) {
    return ((place % period) + period) % period;
}


/***/ }),

/***/ 50052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.poolOps = poolOps;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const loops_ts_1 = __webpack_require__(80227);
const spatial_ts_1 = __webpack_require__(72876);
/**
 * Pooling runs in JavaScript, one dimension after the other: the wasm kernels lose NaN and know two dimensions only.
 * Maxima and sums over a box are maxima and sums over its sides, so nothing is lost; averages are rounded once.
 */
function poolOps(kit) {
    return {
        maxPool: (x, options) => pool(kit, x, options, -Infinity, (best, v) => (v > best || Number.isNaN(v) ? v : best)),
        averagePool: (x, options) => {
            if ((0, kit_ts_1.isInteger)(x.dtype))
                throw new TypeError('average pool of integers: cast explicitly');
            return pool(kit, x, options, 0, (sum, v) => sum + v, 'mean');
        },
    };
}
function pool(kit, x, options, initial, step, finish = 'total') {
    const spatial = (0, spatial_ts_1.spatialOf)(x.shape);
    (0, spatial_ts_1.perDimension)('pool size', options.size, spatial.length);
    (0, spatial_ts_1.perDimension)('strides', options.strides, spatial.length);
    let shape = x.shape;
    let values = Float64Array.from(kit.elements(x));
    spatial.forEach((dim, i) => {
        const [size, step_] = [(0, kit_ts_1.at)(options.size, i), (0, kit_ts_1.at)(options.strides, i)];
        const [before, after] = options.padding === 'same' ? (0, spatial_ts_1.samePadding)(dim, size, step_) : [0, 0];
        const side = { size, stride: step_, before, length: (0, spatial_ts_1.windows)(dim + before + after, size, step_) };
        const pooled = poolSide(values, shape, i + 1, side, initial, step, finish);
        values = pooled;
        shape = shape.map((other, axis) => (axis === i + 1 ? side.length : other));
    });
    return kit.make((0, kit_ts_1.isInteger)(x.dtype) ? Int32Array.from(values) : Float32Array.from(values), shape, x.dtype);
}
function poolSide(source, shape, axis, side, initial, step, finish) {
    const dim = (0, kit_ts_1.at)(shape, axis);
    const inner = (0, loops_ts_1.stride)(shape, axis);
    const outer = (0, tensor_ts_1.elementCount)(shape.slice(0, axis));
    const target = new Float64Array(outer * side.length * inner).fill(initial);
    for (let block = 0; block < outer; block += 1) {
        for (let window = 0; window < side.length; window += 1) {
            const from = Math.max(window * side.stride - side.before, 0);
            const to = Math.min(window * side.stride - side.before + side.size, dim);
            const place = (block * side.length + window) * inner;
            for (let cell = from; cell < to; cell += 1) {
                const start = (block * dim + cell) * inner;
                for (let i = 0; i < inner; i += 1)
                    target[place + i] = step(target[place + i] ?? 0, source[start + i] ?? 0);
            }
            if (finish === 'mean')
                for (let i = 0; i < inner; i += 1)
                    target[place + i] = (target[place + i] ?? 0) / (to - from);
        }
    }
    return target;
}


/***/ }),

/***/ 87328:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reduceOps = reduceOps;
exports.alongAxis = alongAxis;
const tensor_ts_1 = __webpack_require__(76172);
const elementwise_ts_1 = __webpack_require__(88360);
const kit_ts_1 = __webpack_require__(59232);
const rounding_ts_1 = __webpack_require__(45810);
/**
 * Reductions run in JavaScript, accumulate in float64 and round once: the wasm kernels add up in float32 in storage
 * order, lose NaN in max and min, and reduce int32 through float32.
 */
function reduceOps(kit) {
    const fold = (dtypeOf, body) => (x, axes, keepDims = false) => {
        const dtype = dtypeOf(x.dtype);
        return reduce(kit, x, axes, keepDims, dtype, body(dtype));
    };
    const counted = (dtype) => (dtype === 'bool' ? 'int32' : dtype);
    const real = (dtype) => ((0, kit_ts_1.isInteger)(dtype) || dtype === 'bool' ? 'float32' : dtype);
    const same = (dtype) => dtype;
    const bool = () => 'bool';
    return {
        sum: fold(counted, (dtype) => ((0, kit_ts_1.isInteger)(dtype) ? (row) => (0, rounding_ts_1.wrapInteger)(dtype, sumOf(row)) : sumOf)),
        mean: fold(real, () => (row) => sumOf(row) / row.length),
        max: fold(same, (dtype) => (row) => extremeOf(row, Math.max, LOWEST[(0, kit_ts_1.heldAs)(dtype)])),
        min: fold(same, (dtype) => (row) => extremeOf(row, Math.min, HIGHEST[(0, kit_ts_1.heldAs)(dtype)])),
        prod: fold(counted, (dtype) => ((0, kit_ts_1.isInteger)(dtype) ? (row) => integerProduct(dtype, row) : productOf)),
        any: fold(bool, () => (row) => Number(someOf(row, (v) => v !== 0))),
        all: fold(bool, () => (row) => Number(!someOf(row, (v) => v === 0))),
        argmax: (x, axis) => reduce(kit, x, [axis], false, 'int32', (row) => firstOf(row, (v, best) => v > best)),
        argmin: (x, axis) => reduce(kit, x, [axis], false, 'int32', (row) => firstOf(row, (v, best) => v < best)),
        logsumexp: fold(real, () => logSumExpOf),
        cumsum: (x, axis) => accumulate(kit, x, axis, 0, (total, v) => total + v, (total, v) => (0, rounding_ts_1.wrapInteger)(x.dtype, total + v)),
        cumprod: (x, axis) => accumulate(kit, x, axis, 1, (total, v) => total * v, (total, v) => (0, rounding_ts_1.multiplyIntegers)(x.dtype, total, v)),
        softmax: (x, axis) => normalise(kit, x, axis, (row, target) => softmaxOf(row, target)),
        logSoftmax: (x, axis) => normalise(kit, x, axis, (row, target) => logSoftmaxOf(row, target)),
    };
}
function sumOf({ source, start, length }) {
    let total = 0;
    for (let i = start; i < start + length; i += 1)
        total += source[i] ?? 0;
    return total;
}
function productOf({ source, start, length }) {
    let total = 1;
    for (let i = start; i < start + length; i += 1)
        total *= source[i] ?? 0;
    return total;
}
function integerProduct(dtype, { source, start, length }) {
    let total = 1;
    for (let i = start; i < start + length; i += 1) {
        const v = source[i] ?? 0;
        total = (0, rounding_ts_1.multiplyIntegers)(dtype, total, v);
    }
    return total;
}
/** What the extreme of no elements is, as TensorFlow has it. */
const LOWEST = { float32: -Infinity, int32: -(2 ** 31), bool: 0 };
const HIGHEST = { float32: Infinity, int32: 2 ** 31 - 1, bool: 1 };
function extremeOf({ source, start, length }, better, none) {
    let best = none;
    for (let i = start; i < start + length; i += 1)
        best = better(best, source[i] ?? 0);
    return best;
}
function someOf({ source, start, length }, holds) {
    for (let i = start; i < start + length; i += 1)
        if (holds(source[i] ?? 0))
            return true;
    return false;
}
/** Index of the first best element; the first NaN beats them all, as in numpy. */
function firstOf({ source, start, length }, beats) {
    if (length === 0)
        throw new RangeError('the extreme of no elements');
    let index = 0;
    let best = source[start] ?? 0;
    for (let i = 1; i < length && !Number.isNaN(best); i += 1) {
        const value = source[start + i] ?? 0;
        if (beats(value, best) || Number.isNaN(value)) {
            index = i;
            best = value;
        }
    }
    return index;
}
function logSumExpOf(row) {
    const { source, start, length } = row;
    if (length === 0)
        return -Infinity;
    const highest = extremeOf(row, Math.max, -Infinity);
    const shift = Number.isFinite(highest) ? highest : 0;
    let total = 0;
    for (let i = start; i < start + length; i += 1)
        total += Math.exp((source[i] ?? 0) - shift);
    return shift + Math.log(total);
}
function softmaxOf(row, target) {
    const { source, start, length } = row;
    const highest = extremeOf(row, Math.max, -Infinity);
    let total = 0;
    for (let i = start; i < start + length; i += 1)
        total += Math.exp((source[i] ?? 0) - highest);
    for (let i = start; i < start + length; i += 1)
        target[i] = Math.exp((source[i] ?? 0) - highest) / total;
}
function logSoftmaxOf(row, target) {
    const { source, start, length } = row;
    const highest = extremeOf(row, Math.max, -Infinity);
    let total = 0;
    for (let i = start; i < start + length; i += 1)
        total += Math.exp((source[i] ?? 0) - highest);
    const shift = Math.log(total);
    for (let i = start; i < start + length; i += 1)
        target[i] = (source[i] ?? 0) - highest - shift;
}
function reduce(kit, x, axes, keepDims, dtype, body) {
    const { rank, reduced } = axesOf(x, axes);
    const kept = range(rank).filter((axis) => !reduced.has(axis));
    const source = arranged(kit, x, [...kept, ...range(rank).filter((axis) => reduced.has(axis))]);
    const length = (0, tensor_ts_1.elementCount)([...reduced].map((axis) => (0, kit_ts_1.at)(x.shape, axis)));
    const shape = keepDims
        ? x.shape.map((dim, axis) => (reduced.has(axis) ? 1 : dim))
        : kept.map((axis) => (0, kit_ts_1.at)(x.shape, axis));
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), (0, tensor_ts_1.elementCount)(shape));
    for (let i = 0; i < target.length; i += 1)
        target[i] = body({ source, start: i * length, length });
    return kit.make(target, shape, dtype);
}
function axesOf(x, axes) {
    const rank = x.shape.length;
    return { rank, reduced: new Set(axes === null ? range(rank) : axes.map((axis) => (0, kit_ts_1.axisOf)(axis, rank))) };
}
function range(length) {
    return Array.from({ length }, (_, i) => i);
}
/** Elements with the axes in another order. */
function arranged(kit, x, order) {
    if (order.every((axis, i) => axis === i) || (0, tensor_ts_1.elementCount)(x.shape) === 0)
        return kit.elements(x);
    return kit.elements(kit.moved(kit.tf.transpose(kit.tensorOf(x), [...order]), x.dtype));
}
function accumulate(kit, x, axis, initial, onFloats, onIntegers) {
    if (x.dtype === 'bool')
        throw new TypeError('cumulative operation of booleans: cast explicitly');
    const step = (0, kit_ts_1.isInteger)(x.dtype) ? onIntegers : onFloats;
    return alongAxis(kit, x, x.dtype, axis, ({ source, start, length }, target) => {
        let total = initial;
        for (let i = start; i < start + length; i += 1) {
            total = step(total, source[i] ?? 0);
            target[i] = total;
        }
    });
}
function normalise(kit, x, axis, body) {
    const input = (0, kit_ts_1.isInteger)(x.dtype) || x.dtype === 'bool' ? (0, elementwise_ts_1.toFloat32)(kit, x) : x;
    return alongAxis(kit, input, input.dtype, axis, body);
}
/** Fills a tensor of the same shape row by row along an axis. */
function alongAxis(kit, x, dtype, axis, body) {
    const rank = x.shape.length;
    const last = (0, kit_ts_1.axisOf)(axis, rank);
    const order = [...range(rank).filter((other) => other !== last), last];
    const source = arranged(kit, x, order);
    const target = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), source.length);
    const length = (0, kit_ts_1.at)(x.shape, last);
    for (let start = 0; start < source.length; start += length)
        body({ source, start, length }, target);
    const moved = kit.make(target, order.map((other) => (0, kit_ts_1.at)(x.shape, other)), dtype);
    const back = range(rank).map((other) => order.indexOf(other));
    return kit.make(arranged(kit, moved, back), x.shape, dtype);
}


/***/ }),

/***/ 65174:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizeOps = resizeOps;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const loops_ts_1 = __webpack_require__(80227);
function resizeOps(kit) {
    return { resize: (x, options) => resize(kit, x, options) };
}
/** One dimension after the other, in float64, rounded once; TF.js resizes without half-pixel bicubic or Lanczos. */
function resize(kit, x, { size, interpolation }) {
    if (x.shape.length !== 4)
        throw new RangeError(`resize of a tensor of shape [${x.shape.join(', ')}]`);
    if ((0, kit_ts_1.isInteger)(x.dtype) && interpolation !== 'nearest')
        throw new TypeError('resize of integers: cast explicitly');
    let shape = x.shape;
    let values = Float64Array.from(kit.elements(x));
    size.forEach((length, i) => {
        values = resample(values, shape, i + 1, tapsOf((0, kit_ts_1.at)(shape, i + 1), length, interpolation));
        shape = shape.map((dim, axis) => (axis === i + 1 ? length : dim));
    });
    return kit.make((0, kit_ts_1.isInteger)(x.dtype) ? Int32Array.from(values) : Float32Array.from(values), shape, x.dtype);
}
function resample(source, shape, axis, taps) {
    const dim = (0, kit_ts_1.at)(shape, axis);
    const inner = (0, loops_ts_1.stride)(shape, axis);
    const outer = (0, tensor_ts_1.elementCount)(shape.slice(0, axis));
    const target = new Float64Array(outer * taps.length * inner);
    for (let block = 0; block < outer; block += 1) {
        taps.forEach(({ first, weights }, cell) => {
            const place = (block * taps.length + cell) * inner;
            weights.forEach((weight, tap) => {
                const start = (block * dim + first + tap) * inner;
                for (let i = 0; i < inner; i += 1)
                    target[place + i] = (target[place + i] ?? 0) + weight * (source[start + i] ?? 0);
            });
        });
    }
    return target;
}
/** Half-pixel centres; taps outside of the source are left out and the others scaled up to a sum of 1. */
function tapsOf(input, output, interpolation) {
    return Array.from({ length: output }, (_, cell) => {
        if (interpolation === 'nearest')
            return { first: nearest(input, output, cell), weights: [1] };
        const centre = interpolation === 'bicubic' ? bicubicCentre(input, output, cell) : ((cell + 0.5) * input) / output - 0.5;
        const { radius, weight } = KERNELS[interpolation];
        const first = Math.max(Math.floor(centre - radius) + 1, 0);
        const last = Math.min(Math.ceil(centre + radius) - 1, input - 1);
        const raw = Array.from({ length: last - first + 1 }, (_unused, tap) => weight(Math.abs(first + tap - centre)));
        const total = raw.reduce((sum, each) => sum + each, 0);
        return { first, weights: raw.map((each) => each / total) };
    });
}
/** Which cell is nearest hangs on the rounding of positions: they are float32, as in TensorFlow's resize_nearest_neighbor. */
function nearest(input, output, cell) {
    return Math.min(Math.floor(Math.fround((cell + 0.5) * Math.fround(input / output))), input - 1);
}
/** TensorFlow's resize_bicubic knows 1024 positions between two cells, reached from float32 (resize_bicubic_op.cc). */
function bicubicCentre(input, output, cell) {
    const position = Math.fround(Math.fround((cell + 0.5) * Math.fround(input / output)) - 0.5);
    const cellBefore = Math.floor(position);
    const steps = Math.fround(position - cellBefore) * 1024;
    const whole = Math.floor(steps);
    const rest = steps - whole;
    return cellBefore + (rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole) / 1024;
}
const KERNELS = {
    bilinear: { radius: 1, weight: (d) => 1 - d },
    bicubic: {
        radius: 2,
        weight: (d) => (d <= 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2),
    },
    lanczos3: lanczos(3),
    lanczos5: lanczos(5),
};
function lanczos(radius) {
    return {
        radius,
        weight: (d) => d === 0 ? 1 : (radius * Math.sin(Math.PI * d) * Math.sin((Math.PI * d) / radius)) / (Math.PI * d) ** 2,
    };
}


/***/ }),

/***/ 92833:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapeOps = shapeOps;
const tensor_ts_1 = __webpack_require__(76172);
const kit_ts_1 = __webpack_require__(59232);
const pad_ts_1 = __webpack_require__(64265);
const linear_ts_1 = __webpack_require__(88659);
const loops_ts_1 = __webpack_require__(80227);
/** Operations that move elements and change none. */
function shapeOps(kit) {
    const { tf } = kit;
    /** A result whose elements are elements of `x`: never rounded again. */
    const moved = (x, shape, kernel) => (0, tensor_ts_1.elementCount)(shape) === 0 ? kit.empty(shape, x.dtype) : kit.moved(kernel(kit.tensorOf(x)), x.dtype);
    const reshape = (x, shape) => {
        const full = inferred(x.shape, shape);
        return moved(x, full, (tensor) => tf.reshape(tensor, full));
    };
    const transpose = (x, axes) => {
        const rank = x.shape.length;
        const order = axes.map((axis) => (0, kit_ts_1.axisOf)(axis, rank));
        if (new Set(order).size !== rank || order.length !== rank) {
            throw new RangeError(`axes [${axes.join(', ')}] of ${String(rank)} dimensions`);
        }
        return moved(x, order.map((axis) => (0, kit_ts_1.at)(x.shape, axis)), (tensor) => tf.transpose(tensor, order));
    };
    const expandDims = (x, axis) => {
        const place = (0, kit_ts_1.axisOf)(axis, x.shape.length + 1);
        return reshape(x, [...x.shape.slice(0, place), 1, ...x.shape.slice(place)]);
    };
    const squeeze = (x, axes) => {
        const gone = new Set(axes.map((axis) => (0, kit_ts_1.axisOf)(axis, x.shape.length)));
        for (const axis of gone) {
            if (x.shape[axis] !== 1)
                throw new RangeError(`squeeze of axis ${String(axis)} of [${x.shape.join(', ')}]`);
        }
        return reshape(x, x.shape.filter((_, axis) => !gone.has(axis)));
    };
    const slice = (x, start, size) => {
        x.shape.forEach((dim, axis) => {
            const [from, length] = [(0, kit_ts_1.at)(start, axis), (0, kit_ts_1.at)(size, axis)];
            if (from < 0 || length < 0 || from + length > dim) {
                throw new RangeError(`slice from [${start.join(', ')}] of size [${size.join(', ')}] of [${x.shape.join(', ')}]`);
            }
        });
        if (start.length !== x.shape.length || size.length !== x.shape.length)
            throw new RangeError('slice of another rank');
        return moved(x, size, (tensor) => tf.slice(tensor, [...start], [...size]));
    };
    /** The part of `x` with `axis` cut to `[start, start + length)`. */
    const cut = (x, axis, start, length) => slice(x, x.shape.map((_, i) => (i === axis ? start : 0)), x.shape.map((dim, i) => (i === axis ? length : dim)));
    const concatenate = (values, axis) => {
        const dtype = (0, kit_ts_1.commonDType)('concatenate', ...values);
        const shapes = values.map((value) => value.shape);
        const rank = (0, kit_ts_1.at)(shapes, 0).length;
        const place = (0, kit_ts_1.axisOf)(axis, rank);
        const others = (0, kit_ts_1.at)(shapes, 0).map((dim, i) => (i === place ? 0 : dim));
        for (const shape of shapes) {
            if (!(0, kit_ts_1.sameShape)(shape.map((dim, i) => (i === place ? 0 : dim)), others)) {
                throw new RangeError(`concatenation of [${shapes.map((each) => each.join(', ')).join('] and [')}] along ${String(axis)}`);
            }
        }
        const parts = values.filter((value) => (0, tensor_ts_1.elementCount)(value.shape) > 0);
        const total = shapes.reduce((sum, shape) => sum + (0, kit_ts_1.at)(shape, place), 0);
        if (parts.length === 0)
            return kit.empty(others.map((dim, i) => (i === place ? total : dim)), dtype);
        return kit.moved(tf.concat(parts.map((part) => kit.tensorOf(part)), place), dtype);
    };
    const split = (x, sizes, axis) => {
        const place = (0, kit_ts_1.axisOf)(axis, x.shape.length);
        if (sizes.reduce((sum, size) => sum + size, 0) !== (0, kit_ts_1.at)(x.shape, place)) {
            throw new RangeError(`split of [${x.shape.join(', ')}] along ${String(axis)} into [${sizes.join(', ')}]`);
        }
        return sizes.map((size, i) => cut(x, place, sizes.slice(0, i).reduce((sum, before) => sum + before, 0), size));
    };
    /** Elements along each axis at the given places. */
    const view = (x, ranges) => {
        const shape = ranges.map(({ length }) => length);
        if ((0, tensor_ts_1.elementCount)(shape) === 0)
            return kit.empty(shape, x.dtype);
        if (ranges.every(({ step }) => step === 1))
            return slice(x, ranges.map(({ start }) => start), shape);
        const strides = x.shape.map((_, axis) => (0, loops_ts_1.stride)(x.shape, axis));
        const offset = ranges.reduce((sum, { start }, axis) => sum + start * (0, kit_ts_1.at)(strides, axis), 0);
        const steps = ranges.map(({ step }, axis) => step * (0, kit_ts_1.at)(strides, axis));
        return kit.make((0, loops_ts_1.gatherStrided)(kit.elements(x), shape, steps, offset), shape, x.dtype);
    };
    return {
        reshape,
        transpose,
        expandDims,
        squeeze,
        slice,
        concatenate,
        split,
        broadcastTo: (x, shape) => {
            if (!(0, kit_ts_1.sameShape)((0, kit_ts_1.broadcastShapes)(x.shape, shape), shape)) {
                throw new RangeError(`[${x.shape.join(', ')}] does not broadcast to [${shape.join(', ')}]`);
            }
            return kit.moved(tf.clone(kit.tensorOf((0, linear_ts_1.broadcast)(kit, x, shape))), x.dtype);
        },
        stack: (values, axis) => {
            const [first] = values;
            if (first === undefined)
                throw new RangeError('stack of nothing');
            const place = (0, kit_ts_1.axisOf)(axis, first.shape.length + 1);
            return concatenate(values.map((value) => expandDims(value, place)), place);
        },
        unstack: (x, axis) => {
            const place = (0, kit_ts_1.axisOf)(axis, x.shape.length);
            return Array.from({ length: (0, kit_ts_1.at)(x.shape, place) }, (_, i) => squeeze(cut(x, place, i, 1), [place]));
        },
        stridedSlice: (x, ranges) => {
            if (ranges.length !== x.shape.length)
                throw new RangeError('stridedSlice of another rank');
            return view(x, ranges.map((range, axis) => resolve(range, (0, kit_ts_1.at)(x.shape, axis))));
        },
        flip: (x, axes) => {
            const flipped = new Set(axes.map((axis) => (0, kit_ts_1.axisOf)(axis, x.shape.length)));
            return view(x, x.shape.map((length, axis) => flipped.has(axis) ? { start: length - 1, step: -1, length } : { start: 0, step: 1, length }));
        },
        tile: (x, repeats) => {
            if (repeats.length !== x.shape.length)
                throw new RangeError('tile of another rank');
            // [2, 3] tiled by [4, 5] is [1, 2, 1, 3] broadcast to [4, 2, 5, 3].
            const shape = x.shape.map((dim, i) => dim * (0, kit_ts_1.at)(repeats, i));
            const spread = (0, linear_ts_1.broadcast)(kit, reshape(x, x.shape.flatMap((dim) => [1, dim])), x.shape.flatMap((dim, i) => [(0, kit_ts_1.at)(repeats, i), dim]));
            return reshape(spread, shape);
        },
        repeat: (x, repeats, axis) => {
            const place = (0, kit_ts_1.axisOf)(axis, x.shape.length);
            const [before, after] = [x.shape.slice(0, place + 1), x.shape.slice(place + 1)];
            const spread = (0, linear_ts_1.broadcast)(kit, reshape(x, [...before, 1, ...after]), [...before, repeats, ...after]);
            return reshape(spread, x.shape.map((dim, i) => (i === place ? dim * repeats : dim)));
        },
        pad: (x, widths, mode, value = 0) => {
            if (widths.length !== x.shape.length)
                throw new RangeError('padding of another rank');
            if (widths.some((width) => width.some((n) => n < 0)))
                throw new RangeError('negative padding');
            return mode === 'constant' ? (0, pad_ts_1.padConstant)(kit, x, widths, value) : (0, pad_ts_1.padFromInside)(kit, x, widths, mode);
        },
    };
}
/** A shape whose one -1 is worked out. */
function inferred(from, shape) {
    const known = (0, tensor_ts_1.elementCount)(shape.filter((dim) => dim !== -1));
    const full = shape.map((dim) => (dim === -1 ? (0, tensor_ts_1.elementCount)(from) / known : dim));
    if (shape.filter((dim) => dim === -1).length > 1 || (0, tensor_ts_1.elementCount)(full) !== (0, tensor_ts_1.elementCount)(from)) {
        throw new RangeError(`[${from.join(', ')}] cannot take the shape [${shape.join(', ')}]`);
    }
    return full;
}
/** Python's rules for `start:stop:step`. */
function resolve({ start, stop, step }, dim) {
    if (!Number.isInteger(step) || step === 0)
        throw new RangeError(`a step of ${String(step)}`);
    const [lowest, highest] = step > 0 ? [0, dim] : [-1, dim - 1];
    const bound = (place) => Math.min(Math.max(place < 0 ? place + dim : place, lowest), highest);
    const from = start === null ? (step > 0 ? lowest : highest) : bound(start);
    const to = stop === null ? (step > 0 ? highest : lowest) : bound(stop);
    return { start: from, step, length: Math.max(0, Math.ceil((to - from) / step)) };
}


/***/ }),

/***/ 72876:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extent = extent;
exports.samePadding = samePadding;
exports.windows = windows;
exports.spatialOf = spatialOf;
exports.perDimension = perDimension;
exports.channelsOf = channelsOf;
const kit_ts_1 = __webpack_require__(59232);
/** Cells of the kernel's footprint along one dimension. */
function extent(kernel, dilation) {
    return (kernel - 1) * dilation + 1;
}
/** TensorFlow's `SAME`: as many outputs as strides fit, the odd cell of padding behind. */
function samePadding(input, window, stride) {
    const output = Math.ceil(input / stride);
    const total = Math.max((output - 1) * stride + window - input, 0);
    const before = Math.floor(total / 2);
    return [before, total - before];
}
/** Number of windows that fit into a padded dimension. */
function windows(padded, window, stride) {
    return Math.max(0, Math.floor((padded - window) / stride) + 1);
}
/** The spatial part of a channels-last shape. @throws RangeError unless it has 1 to 3 dimensions. */
function spatialOf(shape) {
    const spatial = shape.slice(1, -1);
    if (spatial.length < 1 || spatial.length > 3) {
        throw new RangeError(`[${shape.join(', ')}] has ${String(spatial.length)} spatial dimensions, allowed are 1 to 3`);
    }
    return spatial;
}
/** @throws RangeError unless an option has one positive whole number per spatial dimension. */
function perDimension(name, values, dimensions) {
    if (values.length !== dimensions || values.some((value) => !Number.isInteger(value) || value < 1)) {
        throw new RangeError(`${name} [${values.join(', ')}] of ${String(dimensions)} spatial dimensions`);
    }
}
function channelsOf(shape) {
    return (0, kit_ts_1.at)(shape, shape.length - 1);
}


/***/ }),

/***/ 52829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.creationOps = creationOps;
exports.fromTensor = fromTensor;
exports.toTensor = toTensor;
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const kit_ts_1 = __webpack_require__(59232);
const rounding_ts_1 = __webpack_require__(45810);
/** Operations that make tensors. */
function creationOps(kit) {
    return {
        constant: (tensor) => fromTensor(kit, tensor),
        scalar: (value, dtype) => filled(kit, [], Number(value), dtype),
        full: (shape, value, dtype) => filled(kit, shape, value, dtype),
        arange: (start, stop, step, dtype) => {
            const length = Math.max(0, Math.ceil((stop - start) / step));
            const values = (0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), length);
            for (let i = 0; i < length; i += 1)
                values[i] = into(dtype, start + i * step);
            return kit.make(values, [length], (0, kit_ts_1.effective)(dtype));
        },
        cast: (x, dtype) => cast(kit, x, (0, kit_ts_1.effective)(dtype)),
    };
}
function filled(kit, shape, value, dtype) {
    return kit.make((0, kit_ts_1.allocate)((0, kit_ts_1.heldAs)(dtype), (0, tensor_ts_1.elementCount)(shape)).fill(into(dtype, value)), shape, (0, kit_ts_1.effective)(dtype));
}
/** A number as an element of a dtype: what TensorFlow's casts do. */
function into(dtype, value) {
    if (dtype === 'bool')
        return value !== 0 ? 1 : 0;
    if (!(0, kit_ts_1.isInteger)(dtype))
        return value;
    const whole = Math.trunc(value);
    // What the processor's own conversion gives for numbers that have no int32.
    if (dtype === 'int32' && whole !== (whole | 0))
        return -(2 ** 31);
    return (0, rounding_ts_1.wrapInteger)(dtype, whole);
}
function cast(kit, x, dtype) {
    const tensor = kit.tensorOf(x);
    const [from, to] = [(0, kit_ts_1.heldAs)(x.dtype), (0, kit_ts_1.heldAs)(dtype)];
    const widens = dtype === x.dtype || (dtype === 'float32' && from === 'float32');
    if (widens)
        return kit.moved(kit.tf.clone(tensor), dtype);
    const source = kit.elements(x);
    if (from === 'float32' && to === 'float32')
        return kit.make(source, x.shape, dtype);
    const target = (0, kit_ts_1.allocate)(to, source.length);
    for (let i = 0; i < target.length; i += 1)
        target[i] = castElement(x.dtype, dtype, source[i] ?? 0);
    return kit.make(target, x.shape, dtype);
}
/** Integers wrap from one width to another; only floats can be out of an int32's range. */
function castElement(from, to, value) {
    return (0, kit_ts_1.isInteger)(from) && (0, kit_ts_1.isInteger)(to) ? (0, rounding_ts_1.wrapInteger)(to, value) : into(to, value);
}
/** @throws UnsupportedOperation for dtypes without numbers here; RangeError for integers beyond int32. */
function fromTensor(kit, { dtype, shape, data }) {
    const held = (0, kit_ts_1.heldAs)(dtype);
    const count = (0, tensor_ts_1.elementCount)(shape);
    if (data.length !== count) {
        throw new RangeError(`${String(data.length)} elements for a tensor of shape [${shape.join(', ')}]`);
    }
    return kit.make(heldElements(kit, dtype, held, data), shape, (0, kit_ts_1.effective)(dtype));
}
function heldElements(kit, dtype, held, data) {
    if (dtype === 'float16' || dtype === 'bfloat16') {
        const widen = dtype === 'float16' ? halves_ts_1.fromFloat16 : halves_ts_1.fromBfloat16;
        return Float32Array.from(numbers(data), widen);
    }
    const ready = (held === 'float32' && data instanceof Float32Array) ||
        (dtype === 'int32' && data instanceof Int32Array) ||
        (held === 'bool' && data instanceof Uint8Array);
    if (ready)
        return kit.keepsArrays ? data.slice() : data;
    if (held === 'float32')
        return Float32Array.from(numbers(data));
    if (held === 'bool')
        return Uint8Array.from(numbers(data), (value) => (value === 0 ? 0 : 1));
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
        const values = new Int32Array(data.length);
        data.forEach((value, i) => {
            values[i] = (0, rounding_ts_1.wrapInteger)(dtype, Number(value));
        });
        return values;
    }
    return Int32Array.from(numbers(data), (value) => (0, rounding_ts_1.wrapInteger)(dtype, value));
}
function numbers(data) {
    if (ArrayBuffer.isView(data) && !(data instanceof BigInt64Array) && !(data instanceof BigUint64Array))
        return data;
    throw new ops_ts_1.UnsupportedOperation('these elements are no numbers that TF.js knows');
}
/** A value's elements in the form that its dtype has outside of executors. */
function toTensor(x, elements) {
    return { dtype: x.dtype, shape: [...x.shape], data: outside(x.dtype, elements) };
}
function outside(dtype, elements) {
    switch (dtype) {
        case 'float16':
            return Uint16Array.from(elements, halves_ts_1.toFloat16);
        case 'bfloat16':
            return Uint16Array.from(elements, halves_ts_1.toBfloat16);
        case 'int64':
            return BigInt64Array.from(Array.from(elements, BigInt));
        case 'uint64':
            return BigUint64Array.from(Array.from(elements, BigInt));
        case 'uint32':
            return Uint32Array.from(elements);
        case 'int16':
            return Int16Array.from(elements);
        case 'uint16':
            return Uint16Array.from(elements);
        case 'int8':
            return Int8Array.from(elements);
        case 'uint8':
            return Uint8Array.from(elements);
        default:
            return elements;
    }
}


/***/ })

};
