export const id = 1096;
export const ids = [1096];
export const modules = {

/***/ 96796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preferKernels = preferKernels;
exports.startKernels = startKernels;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const borrow_ts_1 = __webpack_require__(12323);
const native_ts_1 = __webpack_require__(15429);
const own_package_ts_1 = __webpack_require__(89301);
/**
 * What TF.js 4.22's wasm kernels do wrongly, measured against float64 (test/ops/tfjs/kernels.test.ts shows each).
 * - sign: 0 for magnitudes below 1e-7 and for NaN.  - sin, cos: absolute errors of 3e-7, no range reduction.
 * - log1p: 0 below 6e-8.  - maximum, minimum, clip: NaN is lost.  - softplus: exp(x) for log1p(exp(x)) below -13.9.
 */
const MENDED_ON_WASM = ['sign', 'sin', 'cos', 'log1p', 'softplus', 'clip', 'maximum', 'minimum', 'mod'];
/**
 * Kernels that give other numbers than the cpu kernels and than float64 do, in whole: transposed convolution of volumes,
 * and their max pooling with padding; dilation; the places of maxima, which take none below 0. Reversing booleans writes
 * four bytes for each, beyond the end of what they lie in: whatever runs afterwards may fail.
 */
const WRONG_ON_WASM = ['Conv3DBackpropInputV2', 'Dilation2D', 'MaxPool3D', 'MaxPoolWithArgmax', 'Reverse'];
const isType = (input, ...types) => (inputs) => types.includes(inputs[input]?.dtype ?? '');
/**
 * They add a bias along the channels alone. `tensorflowjs_converter` fuses what broadcasts otherwise (all of EfficientNet);
 * cpu and WebGL kernels compute that.
 */
const isOtherBias = ({ bias }) => bias !== undefined && bias.shape.length !== 1;
/**
 * Kernels that are wrong for some types: those of booleans write or read beyond their end, integers are taken for floats or
 * given out as such, casts to booleans leave other numbers than 0 and 1, texts are not compared.
 */
const WRONG_ON_WASM_WHERE = {
    Cast: (_inputs, attrs) => attrs?.['dtype'] === 'bool',
    ClipByValue: isType('x', 'int32'),
    FusedConv2D: isOtherBias,
    FusedDepthwiseConv2D: isOtherBias,
    // A bias of a transposed product is added at other places.
    _FusedMatMul: (inputs, attrs) => isOtherBias(inputs, attrs) ||
        (inputs['bias'] !== undefined && (attrs?.['transposeA'] === true || attrs?.['transposeB'] === true)),
    Equal: isType('a', 'string'),
    NotEqual: isType('a', 'string'),
    OneHot: (_inputs, attrs) => attrs?.['dtype'] !== 'int32',
    ResizeNearestNeighbor: isType('images', 'int32'),
    Select: (inputs) => inputs['t']?.dtype === 'bool' || inputs['t']?.dtype !== inputs['e']?.dtype,
    StridedSlice: isType('x', 'int32', 'bool'),
};
/** Native TensorFlow's depthwise kernel knows neither dilation nor unequal strides. */
const MENDED_ON_TENSORFLOW = ['depthwiseConv'];
const WASM_FILES = [
    'tfjs-backend-wasm.wasm',
    'tfjs-backend-wasm-simd.wasm',
    'tfjs-backend-wasm-threaded-simd.wasm',
];
let started;
let preferred = {};
/** What later calls of {@link startKernels} ask for where they do not say otherwise. Starts nothing. */
function preferKernels(options) {
    preferred = options;
}
/**
 * Starts the kernels, once per process: later calls get the same ones, whatever they ask for.
 * @throws Error where not even the wasm kernels start.
 */
function startKernels(options = {}) {
    started ??= start({ ...preferred, ...options }.nativeTensorflow ?? 'off');
    return started;
}
async function start(nativeTensorflow) {
    const tf = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    // Production mode keeps banners and "already registered" warnings off the streams that a runner reads.
    tf.env().set('PROD', true);
    await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19));
    const notes = [];
    if (nativeTensorflow !== 'off') {
        const native = await (0, native_ts_1.loadNative)(tf);
        if ('version' in native) {
            const borrowed = (0, borrow_ts_1.lendCpuKernels)(tf, 'tensorflow');
            return {
                tf,
                id: 'tensorflow',
                node: native.node,
                title: `TensorFlow ${native.version} (native)`,
                notes,
                borrowed,
                mended: new Set(MENDED_ON_TENSORFLOW),
            };
        }
        notes.push(native.reason);
    }
    const simd = await startWasm(tf);
    (0, borrow_ts_1.lendCpuKernelsWhere)(tf, 'wasm', WRONG_ON_WASM_WHERE);
    return {
        tf,
        id: 'wasm',
        title: `TF.js ${tf.version_core} (wasm${simd ? ', simd' : ''})`,
        notes,
        borrowed: (0, borrow_ts_1.lendCpuKernels)(tf, 'wasm', WRONG_ON_WASM),
        mended: new Set(MENDED_ON_WASM),
    };
}
async function startWasm(tf) {
    const directory = wasmDirectory();
    // The bundled Emscripten loader reads `__dirname`, which ES modules do not have.
    const globals = globalThis;
    globals.__dirname ??= directory;
    const handlers = lastResortHandlers();
    const { setWasmPaths, setThreadsCount } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    setWasmPaths(Object.fromEntries(WASM_FILES.map((name) => [name, (0, node_path_1.join)(directory, name)])));
    setThreadsCount(1);
    if (!(await tf.setBackend('wasm')))
        throw new Error(`the TF.js wasm kernels in ${directory} do not start`);
    // Emscripten takes over the process's last-resort handlers; they are not its business.
    for (const [event, listener] of lastResortHandlers()) {
        if (!handlers.some(([, known]) => known === listener))
            process.removeListener(event, listener);
    }
    return tf.env().getBool('WASM_HAS_SIMD_SUPPORT');
}
function lastResortHandlers() {
    const emitter = process;
    return ['uncaughtException', 'unhandledRejection'].flatMap((event) => emitter.listeners(event).map((listener) => [event, listener]));
}
/** Beside the bundle, or in the installed package when run from source. */
function wasmDirectory() {
    const here = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    if ((0, node_fs_1.existsSync)((0, node_path_1.join)(here, WASM_FILES[0])))
        return here;
    const installed = (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-backend-wasm');
    if (installed !== undefined)
        return (0, node_path_1.join)(installed, 'dist');
    throw new Error(`${WASM_FILES[0]} is neither beside ${here} nor in an installed package`);
}


/***/ }),

/***/ 12323:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lendCpuKernels = lendCpuKernels;
exports.lendCpuKernelsWhere = lendCpuKernelsWhere;
/** Kernels over complex numbers cannot be lent: other backends have no place to put their results. */
const NOT_LENT = new Set(['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real', 'Draw']);
/**
 * For each kernel that `borrower` lacks, and for each one that is known to be wrong, registers TF.js's cpu kernel in its
 * place. Tensors stay where they are: inputs are copied to the cpu and outputs back, for this kernel only.
 * @returns the names of the kernels lent in whole.
 */
function lendCpuKernels(tf, borrower, wrong = []) {
    for (const name of wrong)
        if (tf.getKernel(name, borrower))
            tf.unregisterKernel(name, borrower);
    const own = new Set(tf.getKernelsForBackend(borrower).map((kernel) => kernel.kernelName));
    const lent = tf
        .getKernelsForBackend('cpu')
        .filter(({ kernelName }) => !own.has(kernelName) && !NOT_LENT.has(kernelName));
    const lender = memoryOf(tf, 'cpu');
    for (const { kernelName, kernelFunc } of lent) {
        tf.registerKernel({
            kernelName,
            backendName: borrower,
            kernelFunc: ({ inputs, attrs, backend }) => runElsewhere(kernelFunc, inputs, attrs, lender, isMemory(backend) ? backend : memoryOf(tf, borrower)),
        });
    }
    return lent.map(({ kernelName }) => kernelName).sort();
}
/** The same for kernels that are wrong for some inputs, or refuse them: the others stay with the borrower's own. */
function lendCpuKernelsWhere(tf, borrower, wrong) {
    const lender = memoryOf(tf, 'cpu');
    for (const [kernelName, isWrong] of Object.entries(wrong)) {
        const [own, cpu] = [tf.getKernel(kernelName, borrower), tf.getKernel(kernelName, 'cpu')];
        tf.unregisterKernel(kernelName, borrower);
        tf.registerKernel({
            ...own,
            kernelFunc: (params) => {
                const { inputs, attrs, backend } = params;
                if (!isWrong(inputs, attrs))
                    return own.kernelFunc(params);
                const home = isMemory(backend) ? backend : memoryOf(tf, borrower);
                return runElsewhere(cpu.kernelFunc, inputs, attrs, lender, home);
            },
        });
    }
}
function runElsewhere(kernel, inputs, attrs, lender, home) {
    // Kernels over any number of tensors are given an array of them.
    const copies = (Array.isArray(inputs) ? [] : {});
    for (const [name, info] of Object.entries(inputs)) {
        if (info === undefined)
            continue;
        const dataId = lender.write(home.readSync(info.dataId), info.shape, info.dtype);
        copies[name] = { dataId, shape: info.shape, dtype: info.dtype };
    }
    const result = kernel({ inputs: copies, backend: lender, ...(attrs === undefined ? {} : { attrs }) });
    const results = Array.isArray(result) ? result : [result];
    const returned = results.map(({ dataId, shape, dtype }) => ({
        dataId: home.write(inType(lender.readSync(dataId), dtype), shape, dtype),
        shape,
        dtype,
    }));
    for (const { dataId } of results)
        lender.disposeData(dataId);
    for (const info of Object.values(copies))
        if (info !== undefined)
            lender.disposeData(info.dataId);
    return Array.isArray(result) ? returned : (returned[0] ?? []);
}
/** Some cpu kernels call floats integers, which backends over bytes take at their word. */
function inType(values, dtype) {
    return dtype === 'int32' && values instanceof Float32Array ? Int32Array.from(values) : values;
}
function memoryOf(tf, name) {
    const backend = tf.findBackend(name);
    if (isMemory(backend))
        return backend;
    throw new Error(`TF.js backend ${name} is not there`);
}
function isMemory(backend) {
    return backend instanceof Object && 'write' in backend && 'readSync' in backend && 'disposeData' in backend;
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

/***/ 15429:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NATIVE_VARIABLE = void 0;
exports.nativeFolder = nativeFolder;
exports.loadNative = loadNative;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const node_util_1 = __importDefault(__webpack_require__(57975));
const own_package_ts_1 = __webpack_require__(89301);
/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache; empty: none is used. */
exports.NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE';
/** The folder of `@tensorflow/tfjs-node`: where the environment variable points, or in our own package's folder. */
function nativeFolder() {
    const named = process.env[exports.NATIVE_VARIABLE];
    return named === undefined ? (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node') : named === '' ? undefined : named;
}
/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
async function loadNative(tf) {
    const folder = nativeFolder();
    if (folder === undefined)
        return { reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' };
    const entry = (0, node_path_1.join)(folder, 'dist', 'index.js');
    if (!(0, node_fs_1.existsSync)(entry))
        return { reason: `native TensorFlow: ${folder} holds no dist/index.js` };
    // Gone since Node 23, and still called by tfjs-node 4.22.
    const gone = node_util_1.default;
    gone.isNullOrUndefined ??= (value) => value === null || value === undefined;
    // TensorFlow greets on stderr unless told not to, and oneDNN picks its kernels by the machine.
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3';
    process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0';
    try {
        const native = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0, node_url_1.pathToFileURL)(entry).href, true));
        if (!(await tf.setBackend('tensorflow')))
            return { reason: 'native TensorFlow: its backend does not start' };
        const node = field(native, 'node') ?? field(field(native, 'default'), 'node');
        if (!isNode(node))
            return { reason: `native TensorFlow: ${folder} has no tf.node` };
        return { version: versionOf(tf, native), node };
    }
    catch (error) {
        const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { reason: `native TensorFlow cannot be loaded: ${line}` };
    }
}
/** `2.9.1, tfjs-node 4.22.0` */
function versionOf(tf, native) {
    const binding = field(tf.findBackend('tensorflow'), 'binding');
    // A CommonJS module: what it exports stands in `default`.
    const versions = field(native, 'version') ?? field(field(native, 'default'), 'version');
    return `${text(field(binding, 'TF_Version'))}, tfjs-node ${text(field(versions, 'tfjs-node'))}`;
}
function isNode(value) {
    return typeof field(value, 'loadSavedModel') === 'function';
}
function field(object, name) {
    // A module's namespace has no prototype, so `instanceof` does not know it for an object.
    const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
    return isObject ? Reflect.get(object, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : 'of unknown version';
}


/***/ }),

/***/ 89301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findPackage = findPackage;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * Directory of an installed package of ours. Looks into this program's own `node_modules`, or the one that this program
 * is installed in, and nowhere else: a checked workspace must not be able to bring code of its own.
 */
function findPackage(name) {
    const root = ownRoot();
    if (root === undefined)
        return undefined;
    const parent = (0, node_path_1.dirname)(root);
    const places = (0, node_path_1.basename)(parent) === 'node_modules' ? [(0, node_path_1.join)(root, 'node_modules'), parent] : [(0, node_path_1.join)(root, 'node_modules')];
    return places.map((place) => (0, node_path_1.join)(place, name)).find((place) => (0, node_fs_1.existsSync)((0, node_path_1.join)(place, 'package.json')));
}
/** The folder of this program's package.json, whether it runs from source or as a bundle. */
function ownRoot() {
    let folder = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    while (folder !== (0, node_path_1.dirname)(folder)) {
        if (isOurs((0, node_path_1.join)(folder, 'package.json')))
            return folder;
        folder = (0, node_path_1.dirname)(folder);
    }
    return undefined;
}
function isOurs(file) {
    if (!(0, node_fs_1.existsSync)(file))
        return false;
    const content = JSON.parse((0, node_fs_1.readFileSync)(file, 'utf8'));
    return typeof content === 'object' && content !== null && 'name' in content && content.name === 'model-roundtrip';
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


/***/ })

};
