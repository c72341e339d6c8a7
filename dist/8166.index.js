export const id = 8166;
export const ids = [8166];
export const modules = {

/***/ 14309:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HEAD_BYTES = void 0;
exports.layersOf = layersOf;
/** The stored layers of a model, or undefined where it computes something else, or nothing. */
function layersOf({ program }) {
    return program?.kind === 'layers' ? program : undefined;
}
/** Bytes of a file that recognition may look at. */
exports.HEAD_BYTES = 4096;


/***/ }),

/***/ 98166:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfjsLayers = void 0;
const read_ts_1 = __webpack_require__(66705);
const write_ts_1 = __webpack_require__(31074);
/**
 * TensorFlow.js layers models: `model.json` with `modelTopology` and `weightsManifest`, and the files that it names.
 * Sources of the format: tfjs-core/src/io/{types,io_utils,http,weights_loader}.ts, tfjs-layers/src/models.ts, and the
 * Python converter's write_weights.py, read_weights.py and quantization.py.
 */
exports.tfjsLayers = {
    id: 'tfjs-layers',
    title: 'TensorFlow.js layers model',
    match: (candidate) => Promise.resolve((0, read_ts_1.matchLayersModel)(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => (0, read_ts_1.openLayersModel)(artifact, limits)),
    write: (draft, directory, stem, options) => Promise.resolve().then(() => (0, write_ts_1.writeLayersModel)(draft, directory, stem, options)),
};


/***/ }),

/***/ 66705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchLayersModel = matchLayersModel;
exports.openLayersModel = openLayersModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const entry_ts_1 = __webpack_require__(18417);
const files_ts_1 = __webpack_require__(55479);
const entries_ts_1 = __webpack_require__(79348);
const group_source_ts_1 = __webpack_require__(37301);
const manifest_ts_1 = __webpack_require__(93499);
const stored_ts_1 = __webpack_require__(12717);
const topology_ts_1 = __webpack_require__(37016);
const verify_ts_1 = __webpack_require__(75091);
/**
 * Recognises `model.json` by what it says, whatever its name. A broken one that names a layers model is recognised all
 * the same: opening it says what is wrong.
 */
function matchLayersModel(candidate) {
    const { path, absolute } = candidate;
    const artifact = (files) => ({
        path,
        absolute,
        format: 'tfjs-layers',
        files: [...new Set([path, ...files])].sort(),
    });
    if (candidate.byteLength > limits_ts_1.DEFAULT_LIMITS.jsonBytes)
        return seemsLayersModel(candidate) ? artifact([]) : undefined;
    try {
        const json = (0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(absolute), path, limits_ts_1.DEFAULT_LIMITS);
        return (0, topology_ts_1.isLayersModel)(json) ? artifact((0, files_ts_1.shardPaths)(json, path)) : undefined;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return seemsLayersModel(candidate) ? artifact([]) : undefined;
        throw error;
    }
}
function seemsLayersModel({ head }) {
    const text = Buffer.from(head).toString('latin1');
    if (/"format"\s*:\s*"graph-model"/.test(text))
        return false;
    return (/"format"\s*:\s*"layers-model"/.test(text) ||
        /"modelTopology"\s*:\s*\{\s*"(class_name|keras_version|model_config)"/.test(text));
}
/**
 * Opens a TF.js layers model. A shard that is missing or short does not keep it from opening: its tensors throw when
 * they are read, and `verify` names it.
 * @throws ArtifactError `malformed`, `limit-exceeded`, `path-traversal`, `missing-file`
 */
function openLayersModel(artifact, limits) {
    const json = (0, json_ts_1.parseJsonObject)((0, stored_ts_1.readEntryPoint)(artifact, limits), artifact.path, limits);
    const manifest = json['weightsManifest'];
    const groups = (manifest === undefined ? [] : (0, manifest_ts_1.parseManifest)(manifest, artifact.path, limits)).map((group) => {
        const source = (0, group_source_ts_1.openGroup)((0, node_path_1.dirname)(artifact.absolute), artifact.path, group.paths);
        return { source, layout: (0, entries_ts_1.layOut)(group.weights, source) };
    });
    const program = (0, topology_ts_1.programOf)(json);
    return {
        format: 'tfjs-layers',
        artifact,
        weights: (0, entry_ts_1.weightTable)(groups.flatMap(({ layout }) => layout.entries)),
        ...(program === undefined ? {} : { program }),
        metadata: (0, topology_ts_1.metadataOf)(json),
        verify: () => Promise.resolve([...incomplete(json, artifact.path), ...(0, verify_ts_1.verifyGroups)(artifact.path, groups)]),
        close() {
            for (const { source } of groups)
                source.close();
        },
    };
}
/** Parts that a document lacks, and what TF.js makes of that. */
function incomplete(json, path) {
    const missing = (part, effect) => ({
        cause: 'malformed',
        severity: 'error',
        file: path,
        message: `${path}: has no ${part}; ${effect}`,
    });
    return [
        ...((0, json_ts_1.isJsonObject)(json['modelTopology']) ? [] : [missing('modelTopology', 'TF.js cannot load it as a model')]),
        ...(json['weightsManifest'] === undefined
            ? [missing('weightsManifest', 'TF.js loads it with fresh random weights and says nothing')]
            : []),
    ];
}


/***/ }),

/***/ 37016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLayersModel = isLayersModel;
exports.programOf = programOf;
exports.metadataOf = metadataOf;
const json_ts_1 = __webpack_require__(73172);
/** What stands around the model's own object in `modelTopology`, and belongs to its metadata. */
const ENVELOPE = ['keras_version', 'backend', 'training_config'];
/** Keys of `model.json` that describe the model and are kept as they are. */
const DESCRIPTIVE = ['format', 'generatedBy', 'convertedBy', 'userDefinedMetadata', 'signature', 'trainingConfig'];
/** Whether a document is that of a layers model, and not of a graph model. */
function isLayersModel(json) {
    const topology = json['modelTopology'];
    if (json['format'] === 'graph-model')
        return false;
    if ((0, json_ts_1.isJsonObject)(topology)) {
        if (Array.isArray(topology['node']))
            return false;
        if (typeof topology['class_name'] === 'string' || (0, json_ts_1.isJsonObject)(topology['model_config']))
            return true;
    }
    return json['format'] === 'layers-model';
}
/** The stored program, or undefined where the document has no topology. */
function programOf(json) {
    const envelope = json['modelTopology'];
    if (!(0, json_ts_1.isJsonObject)(envelope))
        return undefined;
    const inner = envelope['model_config'];
    const topology = (0, json_ts_1.isJsonObject)(inner) ? inner : without(envelope, ENVELOPE);
    // TF.js keeps what it compiled beside the topology, Keras's converter inside of the envelope.
    const training = [json['trainingConfig'], envelope['training_config']].filter((part) => part !== undefined);
    const compiled = training.length === 0 ? {} : { training };
    return { kind: 'layers', dialect: dialectOf(envelope, topology), topology, ...compiled };
}
/** `keras_version`, `backend`, `generatedBy` and the like. */
function metadataOf(json) {
    const envelope = json['modelTopology'];
    return { ...pick(json, DESCRIPTIVE), ...((0, json_ts_1.isJsonObject)(envelope) ? pick(envelope, ENVELOPE) : {}) };
}
/**
 * TF.js signs as backend `tensor_flow.js` (tfjs-layers/src/engine/topology, `toJSON`); Keras 3 has `batch_shape` where
 * Keras 2 has `batch_input_shape`, which tells even where the version was edited away.
 */
function dialectOf(envelope, topology) {
    const version = envelope['keras_version'];
    if (envelope['backend'] === 'tensor_flow.js')
        return 'tfjs';
    if (typeof version === 'string') {
        if (version.startsWith('tfjs-layers'))
            return 'tfjs';
        if (/^[3-9]/.test(version))
            return 'keras3';
        if (/^[12]\./.test(version))
            return 'keras2';
    }
    return hasKey(topology, 'batch_shape') ? 'keras3' : 'keras2';
}
/** Whether an object has a key, anywhere inside. The depth of JSON is bounded by its parser. */
function hasKey(value, key) {
    if (Array.isArray(value))
        return value.some((item) => hasKey(item, key));
    if (!(0, json_ts_1.isJsonObject)(value))
        return false;
    return Object.hasOwn(value, key) || Object.values(value).some((item) => hasKey(item, key));
}
function pick(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}


/***/ }),

/***/ 31074:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeLayersModel = writeLayersModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const format_ts_1 = __webpack_require__(14309);
const manifest_writer_ts_1 = __webpack_require__(37026);
/** The versions that the dialects are written for, where the draft does not say. */
const TFJS_VERSION = '4.22.0';
const KERAS_VERSIONS = { keras2: '2.15.0', keras3: '3.15.1' };
/**
 * Writes `<stem>.json` and its shards. float32, int32, bool, string and complex64 are written as they are; what TF.js
 * cannot load is cast to what it can, and the receipt says so. With `quantize`, float32 tensors are stored in fewer bits.
 * @throws ArtifactError `not-expressible` where there is no topology, an integer does not fit into int32, a number of the
 * topology is not finite (JSON has none, and TF.js reads JSON), or a tensor cannot be quantised.
 */
function writeLayersModel(draft, directory, stem, options = {}) {
    const program = (0, format_ts_1.layersOf)(draft);
    if (program === undefined) {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a TF.js layers model holds a topology, and there is none to write');
    }
    const { manifest, files, tensors } = (0, manifest_writer_ts_1.writeWeights)(draft.weights, directory, options);
    const entryPoint = (0, node_path_1.join)(directory, `${stem}.json`);
    const document = { ...envelope(program, draft.metadata ?? {}), weightsManifest: manifest };
    assertFinite(document, 'model.json');
    (0, node_fs_1.writeFileSync)(entryPoint, (0, json_ts_1.formatJson)(document), { flag: 'wx' });
    return {
        files: [entryPoint, ...files],
        tensors,
    };
}
/** What stands around the model's own object, as TF.js itself and as the converter write it. */
function envelope({ dialect, topology }, metadata) {
    const kept = pick(metadata, ['userDefinedMetadata', 'signature']);
    if (dialect === 'tfjs') {
        return {
            format: 'layers-model',
            generatedBy: `TensorFlow.js tfjs-layers v${TFJS_VERSION}`,
            convertedBy: null,
            modelTopology: { ...topology, keras_version: `tfjs-layers ${TFJS_VERSION}`, backend: 'tensor_flow.js' },
            ...kept,
        };
    }
    const given = metadata['keras_version'];
    const version = typeof given === 'string' && /^\d/.test(given) ? given : KERAS_VERSIONS[dialect];
    return {
        format: 'layers-model',
        generatedBy: `keras v${version}`,
        convertedBy: 'Model Roundtrip',
        modelTopology: { keras_version: version, backend: 'tensorflow', model_config: topology },
        ...kept,
    };
}
function pick(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}
function assertFinite(value, place) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new errors_ts_1.ArtifactError('not-expressible', `${place} is ${value}, a number that JSON does not have and TF.js cannot read`);
    }
    if (Array.isArray(value))
        value.forEach((item, i) => {
            assertFinite(item, `${place}[${i}]`);
        });
    else if ((0, json_ts_1.isJsonObject)(value))
        for (const [key, item] of Object.entries(value))
            assertFinite(item, `${place}.${key}`);
}


/***/ }),

/***/ 98214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING_LENGTH_BYTES = void 0;
exports.swapBytes = swapBytes;
exports.partWidth = partWidth;
exports.aligned = aligned;
exports.encodeStrings = encodeStrings;
exports.decodeStrings = decodeStrings;
exports.toBytes = toBytes;
exports.fromBytes = fromBytes;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
/** Bytes of a string element's length field (the encoding of the TF.js weights format). */
exports.STRING_LENGTH_BYTES = 4;
/** Whether this machine stores numbers with the least significant byte first; every system Node 20 runs on but s390x. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Reverses the bytes of each element of `width` bytes, in place. Complex numbers are pairs: pass half their width. */
function swapBytes(bytes, width) {
    for (let start = 0; start + width <= bytes.length; start += width) {
        bytes.subarray(start, start + width).reverse();
    }
}
/** Bytes between two places at which the byte order turns: the part of a complex number, else the whole element. */
function partWidth(dtype) {
    return dtype.startsWith('complex') ? (0, dtype_ts_1.byteWidth)(dtype) / 2 : (0, dtype_ts_1.byteWidth)(dtype);
}
/** The same bytes where they begin at a multiple of the width; a copy where not. */
function aligned(bytes, width) {
    const isAligned = bytes.byteOffset % width === 0 && bytes.buffer instanceof ArrayBuffer;
    return isAligned ? bytes : bytes.slice();
}
/** String elements as `uint32 length, bytes` each, little-endian. */
function encodeStrings(strings) {
    const total = strings.reduce((sum, item) => sum + exports.STRING_LENGTH_BYTES + item.byteLength, 0);
    const bytes = new Uint8Array(total);
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const item of strings) {
        view.setUint32(at, item.byteLength, true);
        bytes.set(item, at + exports.STRING_LENGTH_BYTES);
        at += exports.STRING_LENGTH_BYTES + item.byteLength;
    }
    return bytes;
}
/**
 * The inverse of {@link encodeStrings}.
 * @param tensor for messages
 * @throws ArtifactError `malformed` unless the bytes hold exactly `count` elements.
 */
function decodeStrings(bytes, count, tensor) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const strings = [];
    let at = 0;
    while (strings.length < count) {
        if (at + exports.STRING_LENGTH_BYTES > bytes.length)
            throw malformedStrings(tensor, count, strings.length);
        const end = at + exports.STRING_LENGTH_BYTES + view.getUint32(at, true);
        if (end > bytes.length)
            throw malformedStrings(tensor, count, strings.length);
        strings.push(bytes.slice(at + exports.STRING_LENGTH_BYTES, end));
        at = end;
    }
    if (at !== bytes.length)
        throw malformedStrings(tensor, count, count);
    return strings;
}
/** Elements as little-endian bytes; a view of the same memory where that is possible. */
function toBytes(dtype, data) {
    if (!ArrayBuffer.isView(data))
        return encodeStrings(data);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    if (LITTLE_ENDIAN)
        return bytes;
    const swapped = bytes.slice();
    swapBytes(swapped, partWidth(dtype));
    return swapped;
}
/** Little-endian bytes as elements. Takes the memory over: `bytes` must start at a multiple of the element width. */
function fromBytes(dtype, bytes, count, tensor) {
    if (dtype === 'string')
        return decodeStrings(bytes, count, tensor);
    if (!LITTLE_ENDIAN)
        swapBytes(bytes, partWidth(dtype));
    return view(dtype, bytes.buffer, bytes.byteOffset, bytes.byteLength / partWidth(dtype));
}
function view(dtype, buffer, offset, length) {
    switch (dtype) {
        case 'float64':
        case 'complex128':
            return new Float64Array(buffer, offset, length);
        case 'float32':
        case 'complex64':
            return new Float32Array(buffer, offset, length);
        case 'int64':
            return new BigInt64Array(buffer, offset, length);
        case 'uint64':
            return new BigUint64Array(buffer, offset, length);
        case 'int32':
            return new Int32Array(buffer, offset, length);
        case 'uint32':
            return new Uint32Array(buffer, offset, length);
        case 'int16':
            return new Int16Array(buffer, offset, length);
        case 'float16':
        case 'bfloat16':
        case 'uint16':
            return new Uint16Array(buffer, offset, length);
        case 'int8':
            return new Int8Array(buffer, offset, length);
        default:
            return new Uint8Array(buffer, offset, length);
    }
}
function malformedStrings(tensor, count, found) {
    return new errors_ts_1.ArtifactError('malformed', `${tensor}: its bytes do not hold ${count} strings (${found} found)`, {
        tensor,
    });
}


/***/ }),

/***/ 18417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.memoryEntry = memoryEntry;
exports.readTensor = readTensor;
exports.lazyTensor = lazyTensor;
exports.lazyEntry = lazyEntry;
exports.calledEntry = calledEntry;
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
/** A tensor whose elements are made when they are first asked for. */
function lazyTensor(dtype, shape, read) {
    let data;
    return {
        dtype,
        shape,
        get data() {
            return (data ??= read());
        },
    };
}
/** A tensor as an entry; its bytes are made when they are first asked for. */
function lazyEntry(name, tensor) {
    const { dtype, shape } = tensor;
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    let bytes;
    const content = () => (bytes ??= (0, bytes_ts_1.toBytes)(dtype, tensor.data));
    return {
        name,
        dtype,
        shape,
        get byteLength() {
            return dtype === 'string' ? content().byteLength : (0, tensor_ts_1.elementCount)(shape) * width;
        },
        chunks: (size = tensor_ts_1.CHUNK_BYTES) => piecesOf(content(), pieceBytes(size, width)),
    };
}
/** The same tensor under another name, without what its file says of it besides. */
function calledEntry(entry, name) {
    const { dtype, shape, byteLength } = entry;
    return { name, dtype, shape, byteLength, chunks: (size) => entry.chunks(size) };
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
