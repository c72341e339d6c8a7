export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 19330:
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

/***/ 1186:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEntryPoint = readEntryPoint;
exports.readDocument = readDocument;
exports.readShards = readShards;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const sources_ts_1 = __webpack_require__(89746);
const group_source_ts_1 = __webpack_require__(19330);
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

/***/ 32878:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toTfjs = toTfjs;
exports.fromTfjs = fromTfjs;
const dtype_ts_1 = __webpack_require__(19777);
const kit_ts_1 = __webpack_require__(59232);
const transfer_ts_1 = __webpack_require__(52829);
/**
 * A tensor of TF.js with these elements: floats as float32, integers as int32. The caller disposes of it.
 * @throws UnsupportedOperation for strings and complex numbers; RangeError for integers beyond int32.
 */
function toTfjs(kernels, tensor) {
    return (0, transfer_ts_1.fromTensor)((0, kit_ts_1.createKit)(kernels), tensor).tensor;
}
/** The elements of a tensor of TF.js, copied. */
function fromTfjs(kernels, tensor) {
    if (!(0, dtype_ts_1.isDType)(tensor.dtype))
        throw new TypeError(`a TF.js tensor of ${tensor.dtype}`);
    const value = new kit_ts_1.TfjsValue(tensor, tensor.dtype);
    return (0, transfer_ts_1.toTensor)(value, (0, kit_ts_1.createKit)(kernels).elements(value));
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

/***/ 58298:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quietly = quietly;
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

/***/ 54592:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTfjsRuntime = createTfjsRuntime;
const package_json_1 = __importDefault(__webpack_require__(17464));
const errors_ts_1 = __webpack_require__(17050);
const stored_ts_1 = __webpack_require__(1186);
const limits_ts_1 = __webpack_require__(52034);
const backend_ts_1 = __webpack_require__(96796);
const tensors_ts_1 = __webpack_require__(32878);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const chained_ops_ts_1 = __webpack_require__(62436);
const quietly_ts_1 = __webpack_require__(58298);
/**
 * The library that production uses: `@tensorflow/tfjs-layers` loads the artifact's own files as an application does
 * (strictly, all groups of the manifest joined), and predicts with `model.predict`. Its quirks are the point. The
 * kernels underneath are those of this process, with TF.js's cpu kernels where they lack one.
 */
function createTfjsRuntime(options = {}) {
    return {
        id: 'tfjs',
        title: `TensorFlow.js layers ${package_json_1.default.version}`,
        refuses({ model }) {
            if (model.format === 'tfjs-layers' && model.program !== undefined)
                return null;
            const reason = model.format === 'tfjs-layers' ? 'there is no topology' : `the artifact is in the format ${model.format}`;
            return {
                cause: 'no-runtime',
                severity: 'note',
                message: `TensorFlow.js layers runs its own models only: ${reason}`,
            };
        },
        load: (loadable) => load(loadable, options),
    };
}
async function load({ model, bound }, options) {
    const { artifact } = model;
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
                return predict(kernels, model, inputs.map(({ name }) => fed(feeds, name)), outputs.map(({ name }) => name));
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
function fed(feeds, name) {
    const tensor = feeds.get(name);
    if (tensor === undefined)
        throw new RangeError(`no values for the input ${name}`);
    return tensor;
}
function predict(kernels, model, feeds, names) {
    const found = new Map();
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


/***/ }),

/***/ 17464:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@tensorflow/tfjs-layers","version":"4.22.0","description":"TensorFlow layers API in JavaScript","license":"Apache-2.0 AND MIT","repository":{"type":"git","url":"https://github.com/tensorflow/tfjs.git","directory":"tfjs-layers"},"private":false,"main":"dist/tf-layers.node.js","types":"dist/index.d.ts","jsnext:main":"dist/index.js","module":"dist/index.js","jsdelivr":"dist/tf-layers.min.js","unpkg":"dist/tf-layers.min.js","miniprogram":"dist/miniprogram","devDependencies":{"@bazel/bazelisk":"^1.12.0","clang-format":"~1.8.0"},"scripts":{"build":"bazel build :tfjs-layers_pkg","format":"./tools/clang_format_ts.sh","publish-npm":"bazel run :tfjs-layers_pkg.publish","test":"bazel test :tests --test_output=all","test-dev":"ibazel test :tests --test_output=streamed","test-debug":"yarn test-webgl2-debug","test-browser":"yarn test-webgl2","test-browser-debug":"yarn test-webgl2-debug","test-webgl2":"bazel test :tfjs-layers_webgl2_test --test_output=streamed","test-webgl2-debug":"bazel run :tfjs-layers_webgl2_test --test_output=streamed","test-webgl2-dev":"ibazel test :tfjs-layers_webgl2_test --test_output=streamed","test-webgl1":"bazel test :tfjs-layers_webgl1_test --test_output=streamed","test-webgl1-debug":"bazel run :tfjs-layers_webgl1_test --test_output=streamed","test-webgl1-dev":"ibazel test :tfjs-layers_webgl1_test --test_output=streamed","run-browserstack":"bazel test :browserstack_bs_chrome_mac_tfjs-layers_webgl2_test"},"peerDependencies":{"@tensorflow/tfjs-core":"4.22.0"}}');

/***/ })

};
