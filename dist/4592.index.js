export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 37301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openGroup = openGroup;
exports.truncated = truncated;
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
/**
 * Opens the files of a group. At most one of them is open at a time: a manifest may name thousands.
 * @param folder absolute path of the folder that the manifest lies in
 * @param entry the manifest's own path, relative to the workspace
 * @throws ArtifactError `path-traversal` where a path leaves the folder
 */
function openGroup(folder, entry, paths) {
    const parent = entry.includes('/') ? entry.slice(0, entry.lastIndexOf('/') + 1) : '';
    const missing = [];
    const shards = paths.map((path) => {
        const shard = { path: parent + path, absolute: (0, paths_ts_1.resolveInside)(folder, path, entry) };
        try {
            const source = (0, sources_ts_1.openFileSource)(shard.absolute, shard.path);
            source.close();
            return { ...shard, byteLength: source.byteLength };
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            missing.push(missingShard(entry, shard.path, error));
            return { ...shard, byteLength: null };
        }
    });
    const starts = [];
    let byteLength = 0;
    for (const shard of shards) {
        starts.push(byteLength);
        byteLength += shard.byteLength ?? 0;
    }
    let open;
    const close = () => {
        open?.source.close();
        open = undefined;
    };
    const shardSource = (index) => {
        if (open?.index === index)
            return open.source;
        close();
        const shard = shards[index];
        if (shard === undefined)
            throw new RangeError(`shard ${index} of ${shards.length}`);
        const source = (0, sources_ts_1.openFileSource)(shard.absolute, shard.path);
        open = { index, source };
        return source;
    };
    return {
        name: entry,
        file: entry,
        byteLength,
        shards,
        missing,
        close,
        read(offset, target) {
            const [gap] = missing;
            if (gap !== undefined)
                throw gap;
            if (offset + target.byteLength > byteLength)
                throw truncated(entry, shards, offset + target.byteLength, byteLength);
            let done = 0;
            let index = starts.findLastIndex((start) => start <= offset);
            while (done < target.byteLength) {
                const from = offset + done - (starts[index] ?? 0);
                const size = Math.min((shards[index]?.byteLength ?? 0) - from, target.byteLength - done);
                if (size > 0)
                    shardSource(index).read(from, target.subarray(done, done + size));
                done += Math.max(size, 0);
                index += 1;
            }
        },
    };
}
/** What keeps a shard from being read, with who asks for it. */
function missingShard(entry, path, { message }) {
    const text = `${message}; it is one of the files that the weightsManifest of ${entry} lists`;
    return new errors_ts_1.ArtifactError('missing-shard', text, { file: path });
}
/** Shards are cut to one size, the last takes what is left: one that is smaller than the first is the short one. */
function truncated(entry, shards, needed, found) {
    const full = shards[0]?.byteLength ?? 0;
    const short = shards.slice(0, -1).find(({ byteLength }) => byteLength !== full) ?? shards.at(-1);
    const file = short?.path ?? entry;
    const files = shards.length === 1 ? 'this file holds' : `the group's ${shards.length} files hold`;
    const message = `${file}: the tensors that ${entry} lists need ${needed} bytes, ${files} ${found}`;
    return new errors_ts_1.ArtifactError('truncated-file', message, { file });
}


/***/ }),

/***/ 12717:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEntryPoint = readEntryPoint;
exports.readDocument = readDocument;
exports.readShards = readShards;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const sources_ts_1 = __webpack_require__(89746);
const group_source_ts_1 = __webpack_require__(37301);
/** The bytes of `model.json`. @throws ArtifactError `missing-file`, `limit-exceeded` */
function readEntryPoint({ absolute, path }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        if (source.byteLength > limits.jsonBytes) {
            const message = `${path}: JSON of ${source.byteLength} bytes, allowed are ${limits.jsonBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file: path });
        }
        return (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
    }
    finally {
        source.close();
    }
}
/** The document as an application's `JSON.parse` gives it: no NaN, no infinities, the last of equal keys wins. */
function readDocument(artifact, limits) {
    const document = parse(new TextDecoder().decode(readEntryPoint(artifact, limits)), artifact.path);
    if ((0, json_ts_1.isJsonObject)(document))
        return document;
    throw new errors_ts_1.ArtifactError('malformed', `${artifact.path}: is no JSON object`, { file: artifact.path });
}
function parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${path}: JSON.parse, which TF.js uses, refuses it: ${reason}`, { file: path });
    }
}
/**
 * The bytes of files that a manifest names, in order, as a loader fetches them.
 * @throws ArtifactError `missing-shard`, `path-traversal`
 */
function readShards(artifact, paths) {
    const plain = paths.map((path) => path.replace(/^(\.\/)+/, ''));
    const { missing, shards } = (0, group_source_ts_1.openGroup)((0, node_path_1.dirname)(artifact.absolute), artifact.path, plain);
    const [gap] = missing;
    if (gap !== undefined)
        throw gap;
    return shards.map(({ absolute, path }) => {
        const source = (0, sources_ts_1.openFileSource)(absolute, path);
        try {
            return (0, sources_ts_1.readBytes)(source, 0, source.byteLength).buffer;
        }
        finally {
            source.close();
        }
    });
}


/***/ }),

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


/***/ }),

/***/ 32878:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toTfjs = toTfjs;
exports.fromTfjs = fromTfjs;
const dtype_ts_1 = __webpack_require__(19777);
const kit_ts_1 = __webpack_require__(59232);
const transfer_ts_1 = __webpack_require__(52829);
/**
 * A tensor of TF.js with these elements: floats as float32, integers as int32, texts as their bytes. The caller disposes of
 * it.
 * @throws UnsupportedOperation for complex numbers; RangeError for integers beyond int32.
 */
function toTfjs(kernels, tensor) {
    const { dtype, shape, data } = tensor;
    if (dtype === 'string' && !ArrayBuffer.isView(data))
        return kernels.tf.tensor([...data], [...shape], 'string');
    return (0, transfer_ts_1.fromTensor)((0, kit_ts_1.createKit)(kernels), tensor).tensor;
}
/** The elements of a tensor of TF.js, copied. */
function fromTfjs(kernels, tensor) {
    if (tensor.dtype === 'string') {
        const texts = kernels.tf.engine().readSync(tensor.dataId);
        return {
            dtype: 'string',
            shape: [...tensor.shape],
            data: Array.from(texts, (text) => text.slice()),
        };
    }
    if (!(0, dtype_ts_1.isDType)(tensor.dtype))
        throw new TypeError(`a TF.js tensor of ${tensor.dtype}`);
    const value = new kit_ts_1.TfjsValue(tensor, tensor.dtype);
    return (0, transfer_ts_1.toTensor)(value, (0, kit_ts_1.createKit)(kernels).elements(value));
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


/***/ }),

/***/ 62436:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chainOperations = chainOperations;
/**
 * Operations that tensors of the package `@tensorflow/tfjs` have as methods, and that parts of tfjs-layers call as such.
 * Applications import that package; its part that adds them is not in a form that Node can load by itself
 * (tfjs-core/src/public/chained_ops).
 */
const PLAIN = 'abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchToSpaceND batchNorm broadcastTo cast ' +
    'ceil clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod cumsum depthToSpace depthwiseConv2d dilation2d div ' +
    'divNoNan dot elu equal erf euclideanNorm exp expandDims expm1 fft floor floorDiv gather greater greaterEqual ifft irfft ' +
    'isFinite isInf isNaN leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid logSoftmax logSumExp ' +
    'logicalAnd logicalNot logicalOr logicalXor matMul max maxPool maximum mean min minimum mirrorPad mod mul neg norm ' +
    'notEqual oneHot onesLike pad pool pow prelu prod reciprocal relu relu6 reshape resizeBilinear resizeNearestNeighbor ' +
    'reverse rfft round rsqrt selu separableConv2d sigmoid sign sin sinh slice softmax softplus spaceToBatchND split sqrt ' +
    'square squaredDifference squeeze step stridedSlice sub sum tan tanh tile topk transpose unique unsortedSegmentSum ' +
    'unstack zerosLike';
function special(tf) {
    const reshaped = (self, ...shape) => tf.reshape(self, [...shape]);
    const all = (self, others) => others instanceof tf.Tensor ? [self, others] : [self, ...others];
    return {
        as1D: (self) => tf.reshape(self, [self.size]),
        flatten: (self) => tf.reshape(self, [self.size]),
        as2D: reshaped,
        as3D: reshaped,
        as4D: reshaped,
        as5D: reshaped,
        asScalar: (self) => tf.reshape(self, []),
        reshapeAs: (self, other) => tf.reshape(self, other.shape),
        asType: (self, dtype) => tf.cast(self, dtype),
        toBool: (self) => tf.cast(self, 'bool'),
        toFloat: (self) => tf.cast(self, 'float32'),
        toInt: (self) => tf.cast(self, 'int32'),
        concat: (self, others, axis) => tf.concat(all(self, others), axis),
        stack: (self, others, axis) => tf.stack(all(self, others), axis),
        where: (self, condition, other) => tf.where(condition, self, other),
    };
}
/** Gives tensors the methods that they have in an application; what is there already stays. */
function chainOperations(tf) {
    const plain = PLAIN.split(' ').map((name) => [name, plainMethod(tf, name)]);
    for (const [name, method] of [...plain, ...Object.entries(special(tf))]) {
        if (name in tf.Tensor.prototype)
            continue;
        Object.defineProperty(tf.Tensor.prototype, name, {
            configurable: true,
            writable: true,
            value(...args) {
                if (this.isDisposed)
                    throw new Error('Tensor is disposed.');
                return method(this, ...args);
            },
        });
    }
}
function plainMethod(tf, name) {
    const places = [tf, tf.image, tf.spectral];
    const operation = Reflect.get(places.find((place) => name in place) ?? tf, name);
    if (typeof operation !== 'function')
        throw new TypeError(`TF.js has no operation ${name}`);
    return (self, ...args) => Reflect.apply(operation, undefined, [self, ...args]);
}


/***/ }),

/***/ 42296:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fed = fed;
/** The values of an input. @throws RangeError where there are none */
function fed(feeds, name) {
    const tensor = feeds.get(name);
    if (tensor === undefined)
        throw new RangeError(`no values for the input ${name}`);
    return tensor;
}


/***/ }),

/***/ 58298:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quietly = quietly;
exports.quietlyNow = quietlyNow;
const METHODS = ['log', 'info', 'warn', 'error', 'debug'];
let depth = 0;
let restore = () => undefined;
/** Runs a body while libraries that talk through `console` say nothing: a runner reads what we print. */
async function quietly(body) {
    if (depth === 0)
        restore = silence();
    depth += 1;
    try {
        return await body();
    }
    finally {
        depth -= 1;
        if (depth === 0)
            restore();
    }
}
/** The same for a body that is done at once. */
function quietlyNow(body) {
    const unsilence = silence();
    try {
        return body();
    }
    finally {
        unsilence();
    }
}
function silence() {
    const { console: stream } = globalThis;
    const before = METHODS.map((method) => [method, stream[method]]);
    for (const method of METHODS)
        stream[method] = () => undefined;
    return () => {
        for (const [method, original] of before)
            stream[method] = original;
    };
}


/***/ }),

/***/ 23457:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadGraphModel = loadGraphModel;
const errors_ts_1 = __webpack_require__(17050);
const stored_ts_1 = __webpack_require__(12717);
const limits_ts_1 = __webpack_require__(52034);
const backend_ts_1 = __webpack_require__(96796);
const tensors_ts_1 = __webpack_require__(32878);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
const feeds_ts_1 = __webpack_require__(42296);
const quietly_ts_1 = __webpack_require__(58298);
/**
 * The library that production uses for graph models: `@tensorflow/tfjs-converter` loads the artifact's own files as an
 * application does, and runs them by `execute`, or by `executeAsync` where it asks for that itself. TF.js knows four types:
 * what the signature says otherwise is given and taken as those, and handed on in the signature's types.
 * @throws ArtifactError `malformed` where TF.js does not load the model, `not-loadable` where it loads and can never run it;
 * the session throws that where only a run shows it
 */
async function loadGraphModel({ model, bound }, options) {
    const { artifact, program } = model;
    if (!(0, bind_ts_1.isGraph)(bound) || program?.kind !== 'graph')
        throw new TypeError('a graph model without a graph');
    const name = (0, freeze_ts_1.servingSignature)(program);
    const ports = name === null ? undefined : program.signatures.get(name);
    if (ports === undefined)
        throw new TypeError('a graph was bound by no signature');
    refuseFusions(bound.program.body, artifact.path);
    const kernels = await (0, backend_ts_1.startKernels)(options);
    const converter = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8192)]).then(__webpack_require__.t.bind(__webpack_require__, 78192, 19));
    const loaded = await (0, quietly_ts_1.quietly)(() => load(kernels, converter, { model, bound }));
    const { signature } = bound.program;
    const running = createRunning(loaded, ports);
    return {
        signature,
        weights: () => weightsOf(kernels, loaded),
        run: (feeds) => (0, quietly_ts_1.quietly)(async () => {
            const given = Object.fromEntries(signature.inputs.map((input) => [input.name, (0, tensors_ts_1.toTfjs)(kernels, (0, feeds_ts_1.fed)(feeds, input.name))]));
            // `execute` puts captured tables into the object that it is given.
            const ours = Object.values(given);
            try {
                const results = await running(given);
                const outputs = signature.outputs.map(({ name: output, dtype }, i) => {
                    const result = results[i];
                    if (result === undefined)
                        throw new TypeError(`no output ${output}`);
                    return [output, inType((0, tensors_ts_1.fromTfjs)(kernels, result), dtype)];
                });
                for (const result of results)
                    result.dispose();
                return new Map(outputs);
            }
            catch (error) {
                if (error instanceof errors_ts_1.ArtifactError)
                    throw error;
                throw refusalOf(reasonOf(error), converter.version_converter, program, artifact.path);
            }
            finally {
                for (const tensor of ours)
                    if (!tensor.isDisposed)
                        tensor.dispose();
            }
        }),
        close: () => {
            loaded.dispose();
        },
    };
}
/** Activations that TF.js applies within a fused node (tfjs-core, `applyActivation`); its kernels throw at any other. */
const FUSED_ACTIVATIONS = ['Relu', 'Relu6', 'Elu', 'Prelu', 'LeakyRelu', 'Sigmoid'];
/**
 * `tensorflowjs_converter` fuses what TensorFlow's optimiser fuses, and so writes activations (`_FusedHardSwish`, of any
 * MobileNetV3) that no kernels of TF.js have: the file is whole, and loads, and fails at the first prediction.
 */
function refuseFusions({ steps }, file) {
    for (const { name, op, attrs, bodies } of steps) {
        for (const body of bodies.values())
            refuseFusions(body, file);
        const fused = attrs.get('fused_ops');
        for (const item of fused?.kind === 'list' ? fused.items : []) {
            if (item.kind !== 'text' || item.value === 'BiasAdd' || FUSED_ACTIVATIONS.includes(item.value))
                continue;
            const message = `${file}: node ${name} (${op}): TensorFlow.js has no kernels for the activation ${item.value} within it, so no ` +
                `application can run this model; allowed are ${FUSED_ACTIVATIONS.join(', ')}. tensorflowjs_converter wrote it so.`;
            const fix = 'Convert the SavedModel with `model-roundtrip convert --to tfjs-graph`, which fuses nothing.';
            throw new errors_ts_1.ArtifactError('not-loadable', message, { file, layer: name, fix });
        }
    }
}
/** How TF.js says that nothing is left to run and outputs are still without a value (tfjs-converter, `graph_executor`). */
const STUCK = 'Cannot compute the outputs';
/**
 * TF.js gave up on a graph. Where it was given every input and comes to an end before the outputs, no application gets
 * further. A node that waits for a `Switch` is how: TF.js takes `^switch` for the first of its two outputs, which has no
 * value as long as a loop goes on, so that what is in the loop waits for ever. `tensorflowjs_converter` writes loops so
 * that Keras 3 exports for its recurrent layers.
 */
function refusalOf(reason, version, { nodes }, file) {
    if (!reason.startsWith(STUCK)) {
        const message = `${file}: TensorFlow.js ${version} cannot run this graph: ${reason}`;
        return new errors_ts_1.ArtifactError('unsupported-operation', message, { file });
    }
    const switches = new Set(nodes.flatMap(({ name, op }) => (op === 'Switch' ? [`^${name}`] : [])));
    const waiting = nodes.find(({ inputs }) => inputs.some((input) => switches.has(input)));
    const why = waiting === undefined
        ? reason
        : `node ${waiting.name} (${waiting.op}) waits for a Switch, which TensorFlow.js takes for the first of its two ` +
            'outputs, and that has no value as long as the loop goes on. tensorflowjs_converter writes loops of Keras 3 so.';
    const message = `${file}: TensorFlow.js ${version} cannot compute the outputs of this graph, whatever it is given: ${why}`;
    const fix = 'Convert the SavedModel, or the .keras file, with `model-roundtrip convert --to tfjs-graph`, which writes loops that ' +
        'TensorFlow.js runs; or give the recurrent layers `unroll=True` before they are exported.';
    return new errors_ts_1.ArtifactError('not-loadable', message, {
        file,
        ...(waiting === undefined ? {} : { layer: waiting.name }),
        fix,
    });
}
async function load({ tf }, converter, { model: { artifact } }) {
    const document = (0, stored_ts_1.readDocument)(artifact, limits_ts_1.DEFAULT_LIMITS);
    const handler = {
        load: () => tf.io.getModelArtifactsForJSON(document, (manifest) => {
            const paths = manifest.flatMap((group) => group.paths);
            return Promise.resolve([manifest.flatMap((group) => group.weights), (0, stored_ts_1.readShards)(artifact, paths)]);
        }),
    };
    try {
        return await converter.loadGraphModel(handler);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            throw error;
        const message = `${artifact.path}: TensorFlow.js ${converter.version_converter} cannot load this graph model, and no application that deploys it can: ${reasonOf(error)}`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file: artifact.path });
    }
}
/** Runs at once as long as TF.js does; from then on, that it says otherwise, as it asks to be run. */
function createRunning(model, { outputs }) {
    const refs = [...outputs.values()].map(({ ref }) => ref);
    const inOrder = [...outputs.keys()]
        .map((name, i) => ({ name, place: i }))
        .sort((a, b) => (0, freeze_ts_1.compareNames)(a.name, b.name));
    const listed = (results) => {
        const all = Array.isArray(results) ? results : [results];
        return inOrder.flatMap(({ place }) => all[place] ?? []);
    };
    let waits = false;
    return async (given) => {
        if (!waits) {
            try {
                return listed(model.execute(given, refs));
            }
            catch (error) {
                if (!reasonOf(error).includes('executeAsync'))
                    throw error;
                waits = true;
            }
        }
        return listed(await model.executeAsync(given, refs));
    };
}
/** Weights as the loader holds them, by the names of their nodes; texts and complex numbers it does not show as numbers. */
function weightsOf(kernels, model) {
    return (0, entry_ts_1.weightTable)(Object.entries(model.weights).flatMap(([name, [tensor]]) => {
        if (tensor === undefined || tensor.dtype === 'string' || tensor.dtype === 'complex64')
            return [];
        return [(0, entry_ts_1.memoryEntry)(name, (0, tensors_ts_1.fromTfjs)(kernels, tensor))];
    }));
}
/** The same numbers in the type that the signature says. */
function inType(tensor, dtype) {
    const numbers = tensor.dtype === dtype ? null : (0, numbers_ts_1.numbersOf)(tensor);
    if (numbers === null || dtype === 'string' || dtype.startsWith('complex'))
        return tensor;
    return { dtype, shape: tensor.shape, data: (0, numbers_ts_1.dataOf)(dtype, numbers) };
}
function reasonOf(error) {
    return (error instanceof Error ? error.message : String(error)).trim();
}


/***/ }),

/***/ 54592:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTfjsRuntime = createTfjsRuntime;
const package_json_1 = __importDefault(__webpack_require__(17464));
const errors_ts_1 = __webpack_require__(17050);
const stored_ts_1 = __webpack_require__(12717);
const limits_ts_1 = __webpack_require__(52034);
const backend_ts_1 = __webpack_require__(96796);
const tensors_ts_1 = __webpack_require__(32878);
const bind_ts_1 = __webpack_require__(35143);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const feeds_ts_1 = __webpack_require__(42296);
const chained_ops_ts_1 = __webpack_require__(62436);
const quietly_ts_1 = __webpack_require__(58298);
const tfjs_graph_ts_1 = __webpack_require__(23457);
/**
 * The library that production uses: `@tensorflow/tfjs-layers` loads the artifact's own files as an application does
 * (strictly, all groups of the manifest joined), and predicts with `model.predict`; graph models are loaded and run by
 * `@tensorflow/tfjs-converter` (tfjs-graph.ts). Their quirks are the point. The kernels underneath are those of this process, with TF.js's cpu kernels where they lack one.
 */
function createTfjsRuntime(options = {}) {
    return {
        id: 'tfjs',
        title: `TensorFlow.js ${package_json_1.default.version}`,
        refuses({ model }) {
            if (model.format === 'tfjs-layers' && model.program !== undefined)
                return null;
            if (model.format === 'tfjs-graph' && model.program?.kind === 'graph')
                return null;
            const reason = model.format === 'tfjs-layers' ? 'there is no topology' : `the artifact is in the format ${model.format}`;
            return {
                cause: 'no-runtime',
                severity: 'note',
                message: `TensorFlow.js runs its own models only: ${reason}`,
            };
        },
        load: (loadable) => loadable.model.format === 'tfjs-graph' ? (0, tfjs_graph_ts_1.loadGraphModel)(loadable, options) : load(loadable, options),
    };
}
async function load({ model, bound }, options) {
    const { artifact } = model;
    if ((0, bind_ts_1.isGraph)(bound))
        throw new TypeError('TensorFlow.js layers was given a graph, which it refuses');
    const kernels = await (0, backend_ts_1.startKernels)(options);
    (0, chained_ops_ts_1.chainOperations)(kernels.tf);
    const layers = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19));
    const loaded = await (0, quietly_ts_1.quietly)(() => loadModel(kernels, layers, artifact));
    try {
        return session(kernels, layers, loaded, bound, artifact);
    }
    catch (error) {
        loaded.dispose();
        throw error;
    }
}
async function loadModel(kernels, layers, artifact) {
    const { io } = kernels.tf;
    const document = (0, stored_ts_1.readDocument)(artifact, limits_ts_1.DEFAULT_LIMITS);
    const handler = {
        load: () => io.getModelArtifactsForJSON(document, (manifest) => {
            const paths = manifest.flatMap((group) => group.paths);
            return Promise.resolve([manifest.flatMap((group) => group.weights), (0, stored_ts_1.readShards)(artifact, paths)]);
        }),
    };
    try {
        return await layers.loadLayersModel(handler);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            throw error;
        throw refusedBy(layers, artifact, error);
    }
}
/** tfjs-layers does not take the model: an application that deploys it fails in the same way. */
function refusedBy(layers, { path }, error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim();
    const version = layers.version_layers;
    // Applications can register classes of their own with TF.js; everything else fails wherever it is deployed.
    if (/^Unknown layer\b/.test(reason)) {
        const message = `${path}: TensorFlow.js layers ${version} does not know a layer: ${reason}`;
        return new errors_ts_1.ArtifactError('unknown-layer', message, { file: path });
    }
    const message = `${path}: TensorFlow.js layers ${version} cannot load this model, and no application that deploys it can: ${reason}`;
    return new errors_ts_1.ArtifactError('malformed', message, { file: path });
}
function session(kernels, layers, model, bound, artifact) {
    const graph = bound.program.root.graph;
    const inputs = pair(model.inputs, graph?.inputs, 'inputs', artifact);
    const outputs = pair(model.outputs, graph?.outputs, 'outputs', artifact);
    const signature = { inputs: inputs.map(specOf), outputs: outputs.map(specOf) };
    return {
        signature,
        weights: () => weightsOf(kernels, model, bound),
        run: (feeds) => (0, quietly_ts_1.quietly)(async () => {
            try {
                return predict(kernels, model, inputs.map(({ name }) => (0, feeds_ts_1.fed)(feeds, name)), outputs.map(({ name }) => name));
            }
            catch (error) {
                if (error instanceof errors_ts_1.ArtifactError)
                    throw error;
                const reason = error instanceof Error ? error.message : String(error);
                const message = `${artifact.path}: TensorFlow.js layers ${layers.version_layers} cannot run this model: ${reason}`;
                throw new errors_ts_1.ArtifactError('unsupported-operation', message, { file: artifact.path });
            }
        }),
        close: () => {
            model.dispose();
        },
    };
}
/** The order of inputs and outputs is the topology's on both sides; their names in a Sequential model are not. */
function pair(symbols, refs, what, { path }) {
    if (refs?.length !== symbols.length) {
        const message = `${path}: TensorFlow.js layers sees ${symbols.length} ${what}, the topology has ${refs?.length ?? 0}`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
    }
    return symbols.map((symbol, i) => ({ name: refs[i]?.name ?? symbol.name, symbol }));
}
function specOf({ name, symbol }) {
    const { dtype, shape } = symbol;
    return { name, dtype: (0, dtype_ts_1.isDType)(dtype) ? dtype : 'float32', shape: shape.map((dim) => dim ?? -1) };
}
function predict(kernels, model, feeds, names) {
    const found = new Map();
    // A stateful layer goes on from where the last call ended; each probe is a call of its own.
    model.resetStates();
    kernels.tf.tidy(() => {
        const inputs = feeds.map((feed) => (0, tensors_ts_1.toTfjs)(kernels, feed));
        const [only] = inputs;
        const results = model.predict(inputs.length === 1 && only !== undefined ? only : inputs);
        const outputs = Array.isArray(results) ? results : [results];
        outputs.forEach((output, i) => found.set(names[i] ?? `output ${i}`, (0, tensors_ts_1.fromTfjs)(kernels, output)));
    });
    return found;
}
/**
 * What the loaded model holds, by canonical path: a variable of TF.js is the one whose stored tensor bears its name, or
 * its name with the cell's between (tfjs-layers/src/engine/container.ts, `loadWeights`). What has no counterpart
 * keeps the name that TF.js gives it.
 */
function weightsOf(kernels, model, bound) {
    const paths = new Map(bound.variables.map(({ entry, path }) => [entry.name, path]));
    const shortened = new Map(bound.variables.map(({ entry, path }) => [withoutCell(entry.name), path]));
    const numbered = bound.variables.some(({ entry }) => /\/\d+$/.test(entry.name));
    const entries = model.layers.flatMap((layer) => layer.weights.map((variable, index) => {
        const scope = variable.name.split('/').slice(0, -1).join('/');
        const name = numbered ? `${scope}/${index}` : variable.originalName;
        return (0, entry_ts_1.memoryEntry)(paths.get(name) ?? shortened.get(name) ?? name, (0, tensors_ts_1.fromTfjs)(kernels, variable.read()));
    }));
    return (0, entry_ts_1.weightTable)(entries);
}
function withoutCell(name) {
    const steps = name.split('/');
    return [...steps.slice(0, -2), ...steps.slice(-1)].join('/');
}


/***/ }),

/***/ 17464:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@tensorflow/tfjs-layers","version":"4.22.0","description":"TensorFlow layers API in JavaScript","license":"Apache-2.0 AND MIT","repository":{"type":"git","url":"https://github.com/tensorflow/tfjs.git","directory":"tfjs-layers"},"private":false,"main":"dist/tf-layers.node.js","types":"dist/index.d.ts","jsnext:main":"dist/index.js","module":"dist/index.js","jsdelivr":"dist/tf-layers.min.js","unpkg":"dist/tf-layers.min.js","miniprogram":"dist/miniprogram","devDependencies":{"@bazel/bazelisk":"^1.12.0","clang-format":"~1.8.0"},"scripts":{"build":"bazel build :tfjs-layers_pkg","format":"./tools/clang_format_ts.sh","publish-npm":"bazel run :tfjs-layers_pkg.publish","test":"bazel test :tests --test_output=all","test-dev":"ibazel test :tests --test_output=streamed","test-debug":"yarn test-webgl2-debug","test-browser":"yarn test-webgl2","test-browser-debug":"yarn test-webgl2-debug","test-webgl2":"bazel test :tfjs-layers_webgl2_test --test_output=streamed","test-webgl2-debug":"bazel run :tfjs-layers_webgl2_test --test_output=streamed","test-webgl2-dev":"ibazel test :tfjs-layers_webgl2_test --test_output=streamed","test-webgl1":"bazel test :tfjs-layers_webgl1_test --test_output=streamed","test-webgl1-debug":"bazel run :tfjs-layers_webgl1_test --test_output=streamed","test-webgl1-dev":"ibazel test :tfjs-layers_webgl1_test --test_output=streamed","run-browserstack":"bazel test :browserstack_bs_chrome_mac_tfjs-layers_webgl2_test"},"peerDependencies":{"@tensorflow/tfjs-core":"4.22.0"}}');

/***/ })

};
