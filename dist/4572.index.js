export const id = 4572;
export const ids = [4572];
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

/***/ 17717:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refusedNode = refusedNode;
const FILES = 'reads or writes files';
/**
 * Families of TensorFlow's ops (2.21 has 1910) that reach out of the graph: for files, other machines, code that is no
 * graph, hardware. A graph that holds one anywhere is not run, whether the node is reached or not.
 */
const REACHING_OUT = [
    [/^(ReadFile|WriteFile|MatchingFiles|LoadAndRemapMatrix|RecordInput|FileSystemSetConfiguration)$/, FILES],
    [/^(DumpTensor|Debug\w*|CalibrationStatisticsSaver|StoreMinibatchStatisticsInFdo)$/, FILES],
    [/^(DistributedSave|DTensor\w*|ImportEvent)$|SummaryWriter|SummaryFileWriter|SummaryDbWriter/, FILES],
    [/^Write\w*Summary$|StatsAggregator|Reader(V\d)?$|^Reader/, FILES],
    [/Dataset|Iterator|TFRecord|Snapshot/, 'belongs to an input pipeline, which reads files and other machines'],
    [/^(Send|Recv)$|^Rpc|^Collective|Nccl|^RemoteCall$|SessionHandle|SessionTensor$/, 'talks to other processes'],
    [/PyFunc/, 'runs Python'],
    [/^SymbolicGradient$/, 'runs functions that the graph does not name'],
    [/^Xla(Custom|CallModule|Launch|Host|Send|Recv|SparseCore)/, 'runs compiled code that the graph brings or names'],
    [/TPU|Tpu/, 'drives hardware'],
    [/^_/, 'is internal to TensorFlow, and no exporter writes it'],
];
/** The saver's: every SavedModel has them, for whoever saves it again. They are refused only where a run reaches them. */
const WRITES = /^(Save|SaveSlices|SaveV2|MergeV2Checkpoints)$/;
const RESTORES = /^(Restore|RestoreSlice|RestoreV2)$/;
/** Fills a table from a text file: one of the model's own assets, whose path the loader fills in. */
const READS_ASSET = /^InitializeTableFromTextFile(V2)?$/;
/** Streams that `PrintV2` may write to; it takes files, too. */
const STREAMS = ['stdout', 'stderr'];
/**
 * The first node because of which TensorFlow, which runs what a graph says with all rights of this process, is not given
 * the graph; null where there is none. Custom ops are no matter: none are ever loaded.
 * @param fetched names of nodes of the main graph that are run
 */
function refusedNode(graph, fetched) {
    const everywhere = [...graph.nodes, ...[...graph.functions.values()].flatMap(({ nodes }) => nodes)];
    const hasAssets = (graph.assets?.size ?? 0) > 0;
    for (const node of everywhere) {
        const why = reachesOut(node, hasAssets);
        if (why !== null)
            return refused(node, why);
    }
    const run = reached(graph, [
        ...fetched,
        ...(graph.runAtLoad ?? []),
        ...(graph.initializer === undefined ? [] : [graph.initializer]),
    ]);
    const forbidden = run.find(({ op }) => WRITES.test(op) || RESTORES.test(op));
    if (forbidden !== undefined)
        return refused(forbidden, 'saves or restores files outside of loading');
    const atRestoring = reached(graph, graph.restorer === undefined ? [] : [graph.restorer]);
    const writer = atRestoring.find(({ op }) => WRITES.test(op));
    return writer === undefined ? null : refused(writer, 'writes files while the model is loaded');
}
function refused({ op, name }, why) {
    return { op, node: name, why };
}
function reachesOut({ op, attrs }, hasAssets) {
    const found = REACHING_OUT.find(([family]) => family.test(op));
    if (found !== undefined)
        return found[1];
    if (READS_ASSET.test(op) && !hasAssets)
        return 'reads a file that is none of the model';
    if (op !== 'PrintV2')
        return null;
    const stream = attrs.get('output_stream');
    const isStream = stream === undefined || (stream.kind === 'text' && STREAMS.includes(stream.value));
    return isStream ? null : 'writes to a file';
}
/** All nodes that running some nodes of the main graph may run, those of called functions whole. */
function reached(graph, roots) {
    const byName = new Map(graph.nodes.map((node) => [node.name, node]));
    const found = new Set();
    const called = new Set();
    const waiting = [];
    const push = (node) => {
        if (node === undefined || found.has(node))
            return;
        found.add(node);
        waiting.push(node);
    };
    for (const root of roots)
        push(byName.get(root));
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        // Within functions the names are the function's own, all of whose nodes are taken already.
        if (byName.get(node.name) === node)
            for (const input of node.inputs)
                push(byName.get(nodeOf(input)));
        for (const name of [node.op, ...[...node.attrs.values()].flatMap(functionsOf)]) {
            if (called.has(name))
                continue;
            called.add(name);
            for (const callee of runFor(name, graph))
                for (const inner of callee.nodes)
                    push(inner);
        }
    }
    return [...found];
}
/**
 * A function, and those that TensorFlow may run in its place: with the same `api_implements`
 * (core/grappler/optimizers/implementation_selector.h).
 */
function runFor(name, { functions }) {
    const called = functions.get(name);
    if (called?.implements === undefined)
        return called === undefined ? [] : [called];
    return [...functions.values()].filter((one) => one.implements === called.implements);
}
/** `^node`, `node`, `node:1` -> `node` */
function nodeOf(input) {
    return input.replace(/^\^/, '').replace(/:\d+$/, '');
}
function functionsOf(attr) {
    if (attr.kind === 'function')
        return [attr.name, ...[...attr.attrs.values()].flatMap(functionsOf)];
    return attr.kind === 'list' ? attr.items.flatMap(functionsOf) : [];
}


/***/ }),

/***/ 52799:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.READABLE = exports.WRITABLE = void 0;
exports.toNative = toNative;
exports.fromNative = fromNative;
const ops_ts_1 = __webpack_require__(84872);
/** Types of inputs that can be handed to TensorFlow through tfjs-node, and of outputs that it reads. */
exports.WRITABLE = ['float32', 'int32', 'int64', 'uint8', 'bool', 'string'];
exports.READABLE = ['float32', 'int32', 'int64', 'bool', 'string'];
/** The type that tfjs-node keeps a tensor as, where TF.js has no name for it, and TensorFlow's number for it. */
const KEPT_AS = {
    uint8: ['int32', 4],
    int64: ['int32', 9],
};
/**
 * A tensor for an input of a session of TensorFlow's; the caller disposes of it. tfjs-node's own `predict` takes int64
 * as int32, and makes -1 of it 4294967295 (int64_tensors.ts, encodeInt32ArrayAsInt64): here it is put down as it is.
 * @throws UnsupportedOperation for other types than {@link WRITABLE}
 */
function toNative(tf, { dtype, shape, data }) {
    if (!exports.WRITABLE.includes(dtype))
        throw new ops_ts_1.UnsupportedOperation(`tfjs-node does not hand ${dtype} to TensorFlow`);
    const [kept, number] = KEPT_AS[dtype] ?? [dtype, undefined];
    const backend = tf.backend();
    // The engine takes texts that are bytes as they are, and int64 as pairs of int32 (tfjs_backend.cc, CreateTensor).
    const values = data instanceof BigInt64Array ? new Int32Array(data.slice().buffer) : Array.isArray(data) ? data : data.slice();
    const tensor = tf.engine().makeTensor(values, [...shape], kept, backend);
    if (number === undefined)
        return tensor;
    const kinds = Reflect.get(backend, 'tensorMap');
    kinds.get(tensor.dataId).dtype = number;
    return tensor;
}
/**
 * The elements of an output of TensorFlow's, copied, in the type that TensorFlow gave it.
 * @throws UnsupportedOperation for types that tfjs-node does not read
 */
function fromNative(tf, tensor) {
    const shape = [...tensor.shape];
    // `dataSync` would decode texts as UTF-8; int64 comes as such, though tfjs-node calls it int32.
    const values = tf.engine().readSync(tensor.dataId);
    if (Array.isArray(values)) {
        return { dtype: 'string', shape, data: values.map((text) => Uint8Array.from(text)) };
    }
    if (values instanceof BigInt64Array)
        return { dtype: 'int64', shape, data: values.slice() };
    if (values instanceof Float32Array)
        return { dtype: 'float32', shape, data: values.slice() };
    if (values instanceof Int32Array)
        return { dtype: 'int32', shape, data: values.slice() };
    if (values instanceof Uint8Array && tensor.dtype === 'bool')
        return { dtype: 'bool', shape, data: values.slice() };
    throw new ops_ts_1.UnsupportedOperation(`tfjs-node does not read an output of TensorFlow of type ${tensor.dtype}`);
}


/***/ }),

/***/ 54572:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTensorflowRuntime = createTensorflowRuntime;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const backend_ts_1 = __webpack_require__(96796);
const native_ts_1 = __webpack_require__(15429);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const entry_ts_1 = __webpack_require__(18417);
const feeds_ts_1 = __webpack_require__(42296);
const quietly_ts_1 = __webpack_require__(58298);
const tensorflow_ops_ts_1 = __webpack_require__(17717);
const tensorflow_tensors_ts_1 = __webpack_require__(52799);
/**
 * TensorFlow itself: `tf.node.loadSavedModel` of `@tensorflow/tfjs-node` loads the artifact's own folder into a session
 * of TensorFlow's and runs its serving signature, as a server does. It is C++ with all rights of this process, so it is
 * given no graph with ops that reach out of it (`tensorflow-ops.ts`).
 */
function createTensorflowRuntime(options = {}) {
    return {
        id: 'tensorflow',
        title: 'TensorFlow',
        refuses,
        load: (loadable) => load(loadable, options),
    };
}
function refuses({ model }) {
    const { artifact, program } = model;
    const note = (message) => ({ cause: 'no-runtime', severity: 'note', file: artifact.path, message });
    if (model.format !== 'saved-model' || program?.kind !== 'graph') {
        return note(`TensorFlow runs SavedModels only: the artifact is in the format ${model.format}`);
    }
    if ((0, native_ts_1.nativeFolder)() === undefined)
        return note('native TensorFlow: @tensorflow/tfjs-node is not installed');
    const signature = (0, freeze_ts_1.servingSignature)(program);
    const reached = signature === null ? [] : outputNodes(program, signature);
    const refused = (0, tensorflow_ops_ts_1.refusedNode)(program, [...reached, ...readers(program).map(({ node }) => node)]);
    if (refused === null)
        return dtypeProblem(program, artifact.path);
    const message = `${artifact.path}: TensorFlow was not given this graph: its node ${refused.node} is a ${refused.op}, which ` +
        `${refused.why} (docs/native-tensorflow.md). Export the model without it.`;
    return { cause: 'unsupported-operation', severity: 'warning', file: artifact.path, layer: refused.node, message };
}
/** tfjs-node loads no model of which any signature has a type that it does not know. */
function dtypeProblem({ signatures }, file) {
    for (const [name, { inputs, outputs }] of signatures) {
        for (const [side, known] of [[inputs, tensorflow_tensors_ts_1.WRITABLE], [outputs, tensorflow_tensors_ts_1.READABLE]]) {
            for (const [tensor, { dtype }] of side) {
                if (known.includes(dtype))
                    continue;
                const message = `${file}: TensorFlow, by tfjs-node, does not take ${tensor} of the signature ${name}, which is ${dtype}`;
                return { cause: 'no-runtime', severity: 'note', file, message };
            }
        }
    }
    return null;
}
function outputNodes({ signatures }, signature) {
    return [...(signatures.get(signature)?.outputs.values() ?? [])].map(({ ref }) => ref.replace(/:\d+$/, ''));
}
async function load({ model, bound }, options) {
    const { artifact, program, metadata } = model;
    if (!(0, bind_ts_1.isGraph)(bound) || program?.kind !== 'graph')
        throw new TypeError('TensorFlow was given no graph');
    const { path } = artifact;
    const kernels = await (0, backend_ts_1.startKernels)({ nativeTensorflow: 'auto', ...options });
    const { node } = kernels;
    const signature = (0, freeze_ts_1.servingSignature)(program);
    const ports = signature === null ? undefined : program.signatures.get(signature);
    if (node === undefined || signature === null || ports === undefined) {
        const reason = kernels.notes[0] ?? 'native TensorFlow is not at hand';
        throw new errors_ts_1.ArtifactError('no-runtime', `${path}: ${reason}`, { file: path });
    }
    const tags = Array.isArray(metadata['tags']) ? metadata['tags'].map(String) : [];
    const saved = await (0, quietly_ts_1.quietly)(() => node.loadSavedModel(ownPath((0, node_path_1.dirname)(artifact.absolute)), tags, signature)).catch((error) => {
        throw loadError(error, kernels, path);
    });
    let closed = false;
    return {
        signature: bound.program.signature,
        weights: () => (0, quietly_ts_1.quietlyNow)(() => weightsOf(kernels, saved, program)),
        run: (feeds) => (0, quietly_ts_1.quietly)(async () => {
            if (closed)
                throw new RangeError('the session is closed');
            try {
                return predict(kernels, saved, ports, feeds);
            }
            catch (error) {
                throw runError(error, kernels, path);
            }
        }),
        close: () => {
            if (!closed)
                saved.dispose();
            closed = true;
        },
    };
}
let loadings = 0;
/** tfjs-node gives a path that it has loaded the session it has: a path of its own makes each loading a loading. */
function ownPath(folder) {
    loadings += 1;
    return folder + '/.'.repeat(loadings % MOST_DOTS);
}
/** Keeps paths short of the system's limit; fewer sessions are ever open at once. */
const MOST_DOTS = 64;
/** What an older TensorFlow says of a graph by a newer one (tensorflow/core/framework/{node_def_util,versions,op}.cc). */
const TOO_NEW = /Op type not registered|not in Op<|GraphDef-interpreting binary|min_consumer|producer version/;
function loadError(error, { title }, path) {
    const reason = textOf(error);
    if (TOO_NEW.test(reason)) {
        const message = (0, sentences_ts_1.sentences)(`${path}: ${title} does not know all that the model's graph has: ${reason}`, 'A newer TensorFlow may.');
        return new errors_ts_1.ArtifactError('no-runtime', message, { file: path });
    }
    const message = `${path}: ${title} cannot load this model, and no server that deploys it can: ${reason}`;
    return new errors_ts_1.ArtifactError('not-loadable', message, { file: path });
}
function textOf(error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
    return line.replace(/^Failed to load SavedModel: /, '').slice(0, MOST_TEXT);
}
/** Characters of an error of TensorFlow's that are told. */
const MOST_TEXT = 500;
function predict(kernels, saved, ports, feeds) {
    const { tf } = kernels;
    const given = [];
    try {
        for (const name of ports.inputs.keys())
            given.push((0, tensorflow_tensors_ts_1.toNative)(tf, (0, feeds_ts_1.fed)(feeds, name)));
        const inputs = { tensors: given, refs: [...ports.inputs.values()].map(({ ref }) => ref) };
        const values = runSession(kernels, saved, inputs, [...ports.outputs.values()].map(({ ref }) => ref));
        return new Map([...ports.outputs.keys()].flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]])));
    }
    finally {
        for (const tensor of given)
            tensor.dispose();
    }
}
function runError(error, { title }, path) {
    const message = `${path}: ${title} cannot run this model: ${textOf(error)}`;
    return new errors_ts_1.ArtifactError('unsupported-operation', message, { file: path });
}
/**
 * Fetches tensors of the main graph: what `predict` of tfjs-node does with a signature's own (nodejs_kernel_backend.ts,
 * runSavedModel), for any, and without its conversion of inputs.
 */
function runSession({ tf }, saved, { tensors, refs }, fetched) {
    const backend = tf.backend();
    const [session, run] = [Reflect.get(saved, 'sessionId'), Reflect.get(backend, 'runSavedModel')];
    if (typeof run !== 'function')
        throw new TypeError('this tfjs-node has no runSavedModel');
    const infos = refs.map((name) => ({ name }));
    const results = Reflect.apply(run, backend, [session, [...tensors], infos, [...fetched]]);
    try {
        return results.map((result) => (0, tensorflow_tensors_ts_1.fromNative)(tf, result));
    }
    finally {
        for (const result of results)
            result.dispose();
    }
}
/** Nodes of the main graph that give a variable's value, one for each stored tensor. Exporters write them for the saver. */
function readers({ nodes, variables }) {
    const found = new Map();
    for (const { name, op, inputs, attrs } of nodes) {
        const [handle = ''] = inputs;
        const key = op === 'ReadVariableOp' ? variables.get(handle.replace(/:0$/, '')) : undefined;
        const dtype = attrs.get('dtype');
        if (key === undefined || dtype?.kind !== 'dtype' || dtype.value === null)
            continue;
        if (tensorflow_tensors_ts_1.READABLE.includes(dtype.value) && !found.has(key))
            found.set(key, { node: name, key });
    }
    return [...found.values()];
}
/** What TensorFlow's variables hold after loading, under the keys that they are stored by. */
function weightsOf(kernels, saved, program) {
    const all = readers(program);
    if (all.length === 0)
        return (0, entry_ts_1.weightTable)([]);
    const values = runSession(kernels, saved, { tensors: [], refs: [] }, all.map(({ node }) => `${node}:0`));
    return (0, entry_ts_1.weightTable)(values.flatMap((value, i) => (0, entry_ts_1.memoryEntry)(all[i]?.key ?? '', value)));
}


/***/ })

};
