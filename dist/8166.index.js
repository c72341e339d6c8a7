export const id = 8166;
export const ids = [8166];
export const modules = {

/***/ 49090:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writtenDType = writtenDType;
exports.writtenBytes = writtenBytes;
exports.float32Chunks = float32Chunks;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
/** Dtypes that TF.js loads (tfjs-core/src/io/types.ts), and what each other dtype becomes. */
const WRITTEN = {
    float32: 'float32',
    int32: 'int32',
    bool: 'bool',
    string: 'string',
    complex64: 'complex64',
    float64: 'float32',
    float16: 'float32',
    bfloat16: 'float32',
    float8_e4m3fn: 'float32',
    float8_e5m2: 'float32',
    int64: 'int32',
    uint64: 'int32',
    uint32: 'int32',
    int16: 'int32',
    uint16: 'int32',
    int8: 'int32',
    uint8: 'int32',
    complex128: 'complex64',
};
const WIDEN = {
    float16: halves_ts_1.fromFloat16,
    bfloat16: halves_ts_1.fromBfloat16,
    float8_e4m3fn: halves_ts_1.fromFloat8e4m3fn,
    float8_e5m2: halves_ts_1.fromFloat8e5m2,
};
/** The dtype in which a tensor is written. */
function writtenDType({ dtype }) {
    return WRITTEN[dtype];
}
/**
 * The bytes of a tensor in the dtype that it is written in, chunk by chunk; each is valid until the next.
 * @throws ArtifactError `not-expressible` for an integer beyond int32, which the Python converter would wrap.
 */
function* writtenBytes(entry) {
    const target = writtenDType(entry);
    for (const chunk of entry.chunks()) {
        if (target === entry.dtype)
            yield chunk;
        else if (target === 'int32')
            yield (0, bytes_ts_1.toBytes)(target, integers(entry, chunk));
        else
            yield (0, bytes_ts_1.toBytes)(target, reals(entry, chunk));
    }
}
/** The numbers of a floating tensor, chunk by chunk, as float32. */
function* float32Chunks(entry) {
    for (const chunk of entry.chunks())
        yield reals(entry, chunk);
}
function reals(entry, chunk) {
    const values = elements(entry, chunk);
    const widen = WIDEN[entry.dtype];
    if (values instanceof BigInt64Array || values instanceof BigUint64Array)
        throw new TypeError(entry.dtype);
    const result = new Float32Array(values);
    if (widen !== undefined)
        for (let i = 0; i < result.length; i += 1)
            result[i] = widen(result[i] ?? 0);
    return result;
}
function integers(entry, chunk) {
    const values = elements(entry, chunk);
    const result = new Int32Array(values.length);
    values.forEach((value, i) => {
        const number = Number(value);
        if (number !== (number | 0))
            throw beyondInt32(entry, value);
        result[i] = number;
    });
    return result;
}
function elements(entry, chunk) {
    // Complex elements are two numbers each; everything else here is one.
    const values = (0, bytes_ts_1.fromBytes)(entry.dtype, chunk.slice(), chunk.byteLength / (0, dtype_ts_1.byteWidth)(entry.dtype), entry.name);
    if (ArrayBuffer.isView(values))
        return values;
    throw new TypeError(`tensor ${entry.name} of ${entry.dtype} has no numbers`);
}
function beyondInt32({ name, dtype }, value) {
    const message = `tensor ${name} of ${dtype} holds ${value}; TF.js has no integers beyond int32, and would store another number`;
    return new errors_ts_1.ArtifactError('not-expressible', message, { tensor: name });
}


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

/***/ 81934:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quantizationOf = quantizationOf;
exports.quantizedBytes = quantizedBytes;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const halves_ts_1 = __webpack_require__(16480);
const convert_ts_1 = __webpack_require__(49090);
const STEPS = { uint8: 255, uint16: 65535 };
const FLOAT16_MAX = 65504;
/**
 * The scale and minimum of a tensor, as the converter chooses them (tensorflowjs/quantization.py): the range of the
 * values in equal steps, moved so that zero is one of the steps where the range holds zero.
 * @throws ArtifactError `not-expressible` where a value has no step: NaN and infinities, or beyond float16.
 */
function quantizationOf(entry, kind) {
    const { low, high, finite } = rangeOf(entry);
    if (kind === 'float16') {
        // Rounding to even takes everything below this to the largest finite float16.
        if (finite && Math.max(-low, high) >= FLOAT16_MAX + 16)
            throw refused(entry, kind, `holds ${-low > high ? low : high}`);
        return { dtype: 'float16' };
    }
    if (!finite)
        throw refused(entry, kind, 'holds NaN or infinities');
    if (low === high || low > high)
        return { dtype: kind, min: low > high ? 0 : low, scale: 1 };
    const scale = (high - low) / STEPS[kind];
    const min = low <= 0 && high >= 0 ? -roundHalfToEven(-low / scale) * scale : low;
    // No negative zero: JSON keeps it, people stumble over it.
    return { dtype: kind, min: min + 0, scale };
}
/** The bytes of a tensor stored in this form; each chunk is valid until the next. */
function* quantizedBytes(entry, { dtype, scale = 1, min = 0 }) {
    for (const values of (0, convert_ts_1.float32Chunks)(entry)) {
        const stored = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
        if (dtype === 'float16')
            for (let i = 0; i < values.length; i += 1)
                stored[i] = (0, halves_ts_1.toFloat16)(values[i] ?? 0);
        else {
            const steps = dtype === 'uint8' ? STEPS.uint8 : STEPS.uint16;
            for (let i = 0; i < values.length; i += 1)
                stored[i] = stepOf(values[i] ?? 0, scale, min, steps);
        }
        yield (0, bytes_ts_1.toBytes)(dtype === 'uint8' ? 'uint8' : 'uint16', stored);
    }
}
function stepOf(value, scale, min, steps) {
    return Math.min(Math.max(roundHalfToEven((value - min) / scale), 0), steps);
}
function rangeOf(entry) {
    let [low, high, finite] = [Infinity, -Infinity, true];
    for (const values of (0, convert_ts_1.float32Chunks)(entry)) {
        for (let i = 0; i < values.length; i += 1) {
            const value = values[i] ?? 0;
            if (!Number.isFinite(value))
                finite = false;
            if (value < low)
                low = value;
            if (value > high)
                high = value;
        }
    }
    return { low, high, finite };
}
function roundHalfToEven(value) {
    const rounded = Math.round(value);
    return Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : rounded;
}
function refused({ name }, kind, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `tensor ${name} ${what}, which ${kind} cannot store`, { tensor: name });
}


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

/***/ 99877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createShards = createShards;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
/** The names are the converter's: `group1-shard<i>of<n>.bin`, which is why the length must be known. */
function createShards(directory, byteLength, shardBytes) {
    const count = Math.ceil(byteLength / shardBytes);
    const names = Array.from({ length: count }, (_, i) => `group1-shard${i + 1}of${count}.bin`);
    let written = 0;
    let open;
    const closeOpen = () => {
        if (open !== undefined)
            (0, node_fs_1.closeSync)(open);
        open = undefined;
    };
    const fileAt = (offset) => {
        if (offset % shardBytes === 0 || open === undefined) {
            closeOpen();
            open = (0, node_fs_1.openSync)((0, node_path_1.join)(directory, names[Math.floor(offset / shardBytes)] ?? ''), 'wx');
        }
        return open;
    };
    return {
        names,
        write(bytes) {
            for (let done = 0; done < bytes.byteLength;) {
                const room = shardBytes - (written % shardBytes);
                const size = Math.min(room, bytes.byteLength - done);
                const count_ = (0, node_fs_1.writeSync)(fileAt(written), bytes, done, size);
                done += count_;
                written += count_;
            }
        },
        close: closeOpen,
        finish() {
            if (written !== byteLength)
                throw new Error(`${written} bytes of weights were written, ${byteLength} were promised`);
        },
    };
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
    return { kind: 'layers', dialect: dialectOf(envelope, topology), topology };
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
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const convert_ts_1 = __webpack_require__(49090);
const quantize_ts_1 = __webpack_require__(81934);
const shard_writer_ts_1 = __webpack_require__(99877);
/** What the Python converter cuts weights into (tensorflowjs/write_weights.py): small enough for a browser to cache. */
const SHARD_BYTES = 4 * 2 ** 20;
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
    if (draft.program === undefined) {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a TF.js layers model holds a topology, and there is none to write');
    }
    const moves = [...draft.weights].map((entry) => plan(entry, options.quantize));
    const shardBytes = options.shardBytes ?? SHARD_BYTES;
    const shards = (0, shard_writer_ts_1.createShards)(directory, moves.reduce((sum, { byteLength }) => sum + byteLength, 0), shardBytes);
    try {
        for (const { bytes } of moves)
            for (const chunk of bytes())
                shards.write(chunk);
        shards.finish();
    }
    finally {
        shards.close();
    }
    const manifest = moves.length === 0 ? [] : [{ paths: [...shards.names], weights: moves.map(({ weight }) => weight) }];
    const entryPoint = (0, node_path_1.join)(directory, `${stem}.json`);
    const document = { ...envelope(draft.program, draft.metadata ?? {}), weightsManifest: manifest };
    assertFinite(document, 'model.json');
    (0, node_fs_1.writeFileSync)(entryPoint, (0, json_ts_1.formatJson)(document), { flag: 'wx' });
    return {
        files: [entryPoint, ...shards.names.map((name) => (0, node_path_1.join)(directory, name))],
        tensors: moves.map(({ from, weight, transform }) => ({ from, to: weight.name, transform })),
    };
}
function plan(entry, quantize) {
    const dtype = (0, convert_ts_1.writtenDType)(entry);
    const count = (0, tensor_ts_1.elementCount)(entry.shape);
    const weight = { name: entry.name, shape: [...entry.shape], dtype };
    if (quantize !== undefined && dtype === 'float32') {
        const stored = (0, quantize_ts_1.quantizationOf)(entry, quantize);
        return {
            from: entry.name,
            transform: transformOf(stored),
            weight: { ...weight, quantization: { ...stored, original_dtype: 'float32' } },
            byteLength: count * (0, dtype_ts_1.byteWidth)(stored.dtype),
            bytes: () => (0, quantize_ts_1.quantizedBytes)(entry, stored),
        };
    }
    return {
        from: entry.name,
        transform: dtype === entry.dtype ? { kind: 'identity' } : { kind: 'cast', to: dtype },
        weight,
        byteLength: dtype === 'string' ? entry.byteLength : count * (0, dtype_ts_1.byteWidth)(dtype),
        bytes: () => (0, convert_ts_1.writtenBytes)(entry),
    };
}
function transformOf({ dtype, scale, min }) {
    if (scale === undefined || min === undefined)
        return { kind: 'cast', to: dtype };
    return { kind: 'affine', scale, min, dtype };
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

/***/ 16480:
/***/ ((__unused_webpack_module, exports) => {


/**
 * 16-bit and 8-bit floats as numbers and back. Narrowing rounds to nearest, ties to even, as IEEE 754, numpy and
 * ml_dtypes do; NaN stays NaN, and what is too large becomes infinite (NaN in float8_e4m3fn, which has no infinity).
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fromFloat16 = fromFloat16;
exports.toFloat16 = toFloat16;
exports.fromBfloat16 = fromBfloat16;
exports.toBfloat16 = toBfloat16;
exports.fromFloat8e5m2 = fromFloat8e5m2;
exports.toFloat8e5m2 = toFloat8e5m2;
exports.fromFloat8e4m3fn = fromFloat8e4m3fn;
exports.toFloat8e4m3fn = toFloat8e4m3fn;
const f32 = new Float32Array(1);
const u32 = new Uint32Array(f32.buffer);
/** A bit pattern's value in a format of `exponentBits` and `mantissaBits`, with IEEE's special values. */
function widen(bits, exponentBits, mantissaBits) {
    const mantissa = bits & ((1 << mantissaBits) - 1);
    const exponentMask = (1 << exponentBits) - 1;
    const exponent = (bits >> mantissaBits) & exponentMask;
    const sign = bits >> (exponentBits + mantissaBits) === 0 ? 1 : -1;
    const bias = exponentMask >> 1;
    if (exponent === exponentMask)
        return mantissa === 0 ? sign * Infinity : NaN;
    const fraction = mantissa / (1 << mantissaBits);
    if (exponent === 0)
        return sign * fraction * 2 ** (1 - bias);
    return sign * (1 + fraction) * 2 ** (exponent - bias);
}
/** Rounds a magnitude to a whole number of steps, ties to even. Exact: `value / step` only moves the exponent. */
function stepsToEven(value, step) {
    const quotient = value / step;
    const below = Math.floor(quotient);
    const rest = quotient - below;
    if (rest < 0.5 || (rest === 0.5 && below % 2 === 0))
        return below;
    return below + 1;
}
/** The bit pattern nearest to `value` in a format with IEEE's special values. */
function narrow(value, exponentBits, mantissaBits) {
    const signBit = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + mantissaBits) : 0;
    const exponentMask = (1 << exponentBits) - 1;
    const infinity = exponentMask << mantissaBits;
    if (Number.isNaN(value))
        return infinity | (1 << (mantissaBits - 1));
    const magnitude = Math.abs(value);
    if (magnitude === Infinity)
        return signBit | infinity;
    if (magnitude === 0)
        return signBit;
    const bias = exponentMask >> 1;
    const exponent = Math.max(exponentOf(magnitude), 1 - bias);
    const steps = stepsToEven(magnitude, 2 ** (exponent - mantissaBits));
    // A whole binade of steps carries into the exponent field by itself, since the fields are adjacent.
    const bits = steps + (exponent + bias - 1) * 2 ** mantissaBits;
    return signBit | (bits >= infinity ? infinity : bits);
}
const f64 = new Float64Array(1);
const f64words = new Uint32Array(f64.buffer);
/** The exponent of a positive finite number: `2 ** exponent <= value < 2 ** (exponent + 1)`. */
function exponentOf(value) {
    f64[0] = value;
    return (((f64words[1] ?? 0) >>> 20) & 0x7ff) - 1023;
}
/** Value of float16 bits. */
function fromFloat16(bits) {
    return widen(bits, 5, 10);
}
/** float16 bits nearest to a number. */
function toFloat16(value) {
    return narrow(value, 5, 10);
}
/** Value of bfloat16 bits. */
function fromBfloat16(bits) {
    u32[0] = bits << 16;
    return f32[0] ?? NaN;
}
/** bfloat16 bits nearest to a number. */
function toBfloat16(value) {
    return narrow(value, 8, 7);
}
/** Value of float8_e5m2 bits. */
function fromFloat8e5m2(bits) {
    return widen(bits, 5, 2);
}
/** float8_e5m2 bits nearest to a number. */
function toFloat8e5m2(value) {
    return narrow(value, 5, 2);
}
/** Value of float8_e4m3fn bits: no infinities, and only all ones in exponent and mantissa are NaN. */
function fromFloat8e4m3fn(bits) {
    if ((bits & 0x7f) === 0x7f)
        return NaN;
    const sign = bits >> 7 === 0 ? 1 : -1;
    const exponent = (bits >> 3) & 15;
    const fraction = (bits & 7) / 8;
    return exponent === 0 ? sign * fraction * 2 ** -6 : sign * (1 + fraction) * 2 ** (exponent - 7);
}
/** float8_e4m3fn bits nearest to a number; beyond 448 (after rounding) there is only NaN. */
function toFloat8e4m3fn(value) {
    const signBit = value < 0 || Object.is(value, -0) ? 0x80 : 0;
    const magnitude = Math.abs(value);
    if (!Number.isFinite(value))
        return signBit | 0x7f;
    if (magnitude === 0)
        return signBit;
    const exponent = Math.max(exponentOf(magnitude), -6);
    const bits = stepsToEven(magnitude, 2 ** (exponent - 3)) + (exponent + 6) * 8;
    return signBit | Math.min(bits, 0x7f);
}


/***/ })

};
