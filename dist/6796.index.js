export const id = 6796;
export const ids = [6796];
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
 * and their max pooling with padding.
 */
const WRONG_ON_WASM = ['Conv3DBackpropInputV2', 'MaxPool3D'];
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
    if (nativeTensorflow === 'auto') {
        const native = await (0, native_ts_1.loadNative)(tf);
        if ('version' in native) {
            const borrowed = (0, borrow_ts_1.lendCpuKernels)(tf, 'tensorflow');
            return {
                tf,
                id: 'tensorflow',
                title: `TensorFlow ${native.version} (native)`,
                notes,
                borrowed,
                mended: new Set(MENDED_ON_TENSORFLOW),
            };
        }
        notes.push(native.reason);
    }
    const simd = await startWasm(tf);
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
/** Kernels over complex numbers cannot be lent: other backends have no place to put their results. */
const NOT_LENT = new Set(['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real', 'Draw']);
/**
 * For each kernel that `borrower` lacks, and for each one that is known to be wrong, registers TF.js's cpu kernel in its
 * place. Tensors stay where they are: inputs are copied to the cpu and outputs back, for this kernel only.
 * @returns the names of the kernels lent.
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
        dataId: home.write(lender.readSync(dataId), shape, dtype),
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
exports.loadNative = loadNative;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const node_util_1 = __importDefault(__webpack_require__(57975));
const own_package_ts_1 = __webpack_require__(89301);
/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache. */
exports.NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE';
/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
async function loadNative(tf) {
    const folder = process.env[exports.NATIVE_VARIABLE] ?? (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node');
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
        return { version: versionOf(tf, native) };
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
function field(object, name) {
    return object instanceof Object ? Reflect.get(object, name) : undefined;
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


/***/ })

};
