export const id = 6935;
export const ids = [6935];
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

/***/ 37026:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeWeights = writeWeights;
const node_path_1 = __webpack_require__(76760);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const convert_ts_1 = __webpack_require__(49090);
const quantize_ts_1 = __webpack_require__(81934);
const shard_writer_ts_1 = __webpack_require__(99877);
/** What the Python converter cuts weights into (tensorflowjs/write_weights.py): small enough for a browser to cache. */
const SHARD_BYTES = 4 * 2 ** 20;
/**
 * Writes tensors as shards. float32, int32, bool, string and complex64 are written as they are; what TF.js cannot load is
 * cast to what it can, and the receipt says so. With `quantize`, float32 tensors are stored in fewer bits.
 * @throws ArtifactError `not-expressible` where an integer does not fit into int32, or a tensor cannot be quantised.
 */
function writeWeights(weights, directory, { quantize, shardBytes = SHARD_BYTES }) {
    const moves = [...weights].map((entry) => plan(entry, quantize));
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
    return {
        manifest: moves.length === 0 ? [] : [{ paths: [...shards.names], weights: moves.map(({ weight }) => weight) }],
        files: shards.names.map((name) => (0, node_path_1.join)(directory, name)),
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

/***/ 1208:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decoderOf = decoderOf;
const dtype_ts_1 = __webpack_require__(19777);
/** How a quantised tensor is read, exactly as tfjs-core/src/io/io_utils.ts (`decodeWeight`) does; null where it is not. */
function decoderOf(dtype, quantization) {
    if (quantization === undefined)
        return null;
    const { dtype: stored, scale = 1, min = 0 } = quantization;
    if (stored === 'float16')
        return decodeFloat16;
    const width = (0, dtype_ts_1.byteWidth)(stored);
    return (bytes, values) => {
        const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const to = new DataView(values.buffer, values.byteOffset, values.byteLength);
        for (let i = 0; i * width < bytes.byteLength; i += 1) {
            const step = width === 1 ? from.getUint8(i) : from.getUint16(i * 2, true);
            // Computed in float64 and rounded once, into float32 by storing it or to an integer with halves upwards.
            if (dtype === 'float32')
                to.setFloat32(i * 4, step * scale + min, true);
            else
                to.setInt32(i * 4, Math.round(step * scale + min), true);
        }
    };
}
/** Widens float16 by moving bits, so that NaN keeps its payload. */
function decodeFloat16(bytes, values) {
    const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const to = new DataView(values.buffer, values.byteOffset, values.byteLength);
    for (let i = 0; i * 2 < bytes.byteLength; i += 1)
        to.setUint32(i * 4, float32Bits(from.getUint16(i * 2, true)), true);
}
function float32Bits(half) {
    const sign = (half & 0x8000) << 16;
    const exponent = (half >> 10) & 0x1f;
    const mantissa = half & 0x3ff;
    if (exponent === 0x1f)
        return (sign | 0x7f800000 | (mantissa << 13)) >>> 0;
    if (exponent !== 0)
        return (sign | ((exponent + 112) << 23) | (mantissa << 13)) >>> 0;
    if (mantissa === 0)
        return sign >>> 0;
    // A subnormal: its leading one becomes implicit.
    const shift = Math.clz32(mantissa) - 21;
    return (sign | ((113 - shift) << 23) | (((mantissa << shift) & 0x3ff) << 13)) >>> 0;
}


/***/ }),

/***/ 79348:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layOut = layOut;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const decode_ts_1 = __webpack_require__(1208);
/** Bytes in front of each string: its length, little-endian (tfjs-core/src/io/io_utils.ts). */
const LENGTH_BYTES = 4;
/**
 * Lays the tensors of a group out over its bytes. Only string tensors are read for that: nothing else says how long
 * they are. What cannot be laid out is an entry that throws when it is read.
 */
function layOut(weights, source) {
    let offset = 0;
    let broken;
    const entries = weights.map((weight) => {
        if (broken !== undefined)
            return brokenEntry(weight, broken);
        if (weight.dtype !== 'string') {
            const entry = numericEntry(weight, source, offset);
            offset += storedBytes(weight);
            return entry;
        }
        try {
            const length = stringBytes(weight, source, offset);
            const entry = plainEntry(weight, source, offset, length);
            offset += length;
            return entry;
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            broken = error;
            return brokenEntry(weight, error);
        }
    });
    return { entries, byteLength: offset, problem: broken ?? null };
}
/** Bytes of a tensor of numbers in the file. */
function storedBytes({ dtype, shape, quantization }) {
    return (0, tensor_ts_1.elementCount)(shape) * (0, dtype_ts_1.byteWidth)(quantization?.dtype ?? dtype);
}
/** Bytes of a string tensor: each element brings its own length. */
function stringBytes({ name, shape }, source, offset) {
    const word = new Uint8Array(LENGTH_BYTES);
    const view = new DataView(word.buffer);
    let at = offset;
    for (let i = (0, tensor_ts_1.elementCount)(shape); i > 0; i -= 1) {
        source.read(at, word);
        at += LENGTH_BYTES + view.getUint32(0, true);
        if (at > source.byteLength) {
            const message = `${source.name}: a string of tensor ${name} is said to end at ${at}, the data ends at ${source.byteLength}`;
            throw new errors_ts_1.ArtifactError('truncated-file', message, { tensor: name });
        }
    }
    return at - offset;
}
function describe({ name, dtype, shape, quantization, }) {
    return { name, dtype, shape, ...(quantization === undefined ? {} : { stored: quantization }) };
}
function numericEntry(weight, source, offset) {
    const decode = (0, decode_ts_1.decoderOf)(weight.dtype, weight.quantization);
    if (decode === null)
        return plainEntry(weight, source, offset, storedBytes(weight));
    const count = (0, tensor_ts_1.elementCount)(weight.shape);
    return {
        ...describe(weight),
        byteLength: count * (0, dtype_ts_1.byteWidth)(weight.dtype),
        chunks: (size = tensor_ts_1.CHUNK_BYTES) => decodedChunks(weight, source, offset, decode, size),
    };
}
function plainEntry(weight, source, offset, byteLength) {
    return {
        ...describe(weight),
        byteLength,
        *chunks(size = tensor_ts_1.CHUNK_BYTES) {
            const width = Math.max((0, dtype_ts_1.byteWidth)(weight.dtype), 1);
            const step = Math.max(Math.floor(size / width), 1) * width;
            const buffer = new Uint8Array(Math.min(step, byteLength));
            for (let done = 0; done < byteLength; done += step) {
                const piece = buffer.subarray(0, Math.min(step, byteLength - done));
                readFor(weight, source, offset + done, piece);
                yield piece;
            }
        },
    };
}
function* decodedChunks(weight, source, offset, decode, size) {
    const [narrow, wide] = [(0, dtype_ts_1.byteWidth)(weight.quantization?.dtype ?? weight.dtype), (0, dtype_ts_1.byteWidth)(weight.dtype)];
    const count = (0, tensor_ts_1.elementCount)(weight.shape);
    const step = Math.min(Math.max(Math.floor(size / wide), 1), count);
    const stored = new Uint8Array(step * narrow);
    const values = new Uint8Array(step * wide);
    for (let done = 0; done < count; done += step) {
        const length = Math.min(step, count - done);
        readFor(weight, source, offset + done * narrow, stored.subarray(0, length * narrow));
        decode(stored.subarray(0, length * narrow), values.subarray(0, length * wide));
        yield values.subarray(0, length * wide);
    }
}
/** Reads for a tensor, so that what fails names it. */
function readFor({ name }, source, offset, target) {
    try {
        source.read(offset, target);
    }
    catch (error) {
        throw error instanceof errors_ts_1.ArtifactError ? ofTensor(error, name) : error;
    }
}
function ofTensor(error, tensor) {
    return new errors_ts_1.ArtifactError(error.code, error.message, { ...error.place, tensor });
}
function brokenEntry(weight, error) {
    const { dtype, shape } = weight;
    return {
        ...describe(weight),
        byteLength: (0, tensor_ts_1.elementCount)(shape) * (dtype === 'string' ? LENGTH_BYTES : (0, dtype_ts_1.byteWidth)(dtype)),
        chunks() {
            throw ofTensor(error, weight.name);
        },
    };
}


/***/ }),

/***/ 55479:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shardPaths = shardPaths;
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const paths_ts_1 = __webpack_require__(67336);
/** Files beside `path` that its manifest names; names that lead elsewhere are left to whoever opens them to refuse. */
function shardPaths(json, path) {
    const manifest = json['weightsManifest'];
    if (!Array.isArray(manifest))
        return [];
    const parent = path.slice(0, path.lastIndexOf('/') + 1);
    return manifest
        .flatMap((group) => ((0, json_ts_1.isJsonObject)(group) && Array.isArray(group['paths']) ? group['paths'] : []))
        .filter((name) => typeof name === 'string')
        .slice(0, limits_ts_1.DEFAULT_LIMITS.files)
        .map((name) => name.replace(/^(\.\/)+/, ''))
        .filter((name) => (0, paths_ts_1.isSafeRelative)(name))
        .map((name) => parent + name);
}


/***/ }),

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

/***/ 93499:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseManifest = parseManifest;
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * What a manifest may name. float32 to complex64 are what TF.js itself loads (tfjs-core/src/io/types.ts); the others the
 * Python converter writes all the same (tensorflowjs/write_weights.py).
 */
const DTYPES = new Set([
    'float32',
    'int32',
    'bool',
    'string',
    'complex64',
    'uint8',
    'uint16',
    'float16',
]);
/** tfjs-core/src/io/io_utils.ts, `decodeWeight`: only these two dtypes can be quantised, and float16 holds no integers. */
const QUANTISED = {
    float32: ['uint8', 'uint16', 'float16'],
    int32: ['uint8', 'uint16'],
};
/** Reads `weightsManifest`. @throws ArtifactError `malformed`, `limit-exceeded` */
function parseManifest(manifest, file, limits) {
    const context = { file, limits, names: new Set() };
    const groups = listOf(manifest, 'weightsManifest', file);
    bounded(groups.length, limits.files, 'groups in weightsManifest', file);
    const parsed = groups.map((group, i) => parseGroup(group, `weightsManifest[${i}]`, context));
    const paths = parsed.reduce((sum, group) => sum + group.paths.length, 0);
    bounded(paths, limits.files, 'files in weightsManifest', file);
    return parsed;
}
function parseGroup(group, field, context) {
    const { file, limits, names } = context;
    if (!(0, json_ts_1.isJsonObject)(group))
        throw malformed(file, field, 'is no object');
    const paths = listOf(group['paths'], `${field}.paths`, file).map((path, i) => {
        if (typeof path !== 'string')
            throw malformed(file, `${field}.paths[${i}]`, 'is no text');
        bounded(path.length, limits.nameBytes, `characters in ${field}.paths[${i}]`, file);
        return path.replace(/^(\.\/)+/, '');
    });
    const weights = listOf(group['weights'], `${field}.weights`, file);
    bounded(names.size + weights.length, limits.tensors, 'tensors in weightsManifest', file);
    return { paths, weights: weights.map((weight, i) => parseWeight(weight, `${field}.weights[${i}]`, context)) };
}
function parseWeight(weight, field, { file, limits, names }) {
    if (!(0, json_ts_1.isJsonObject)(weight))
        throw malformed(file, field, 'is no object');
    const own = weight['name'];
    if (typeof own !== 'string' || own === '')
        throw malformed(file, `${field}.name`, 'is no text');
    bounded(Buffer.byteLength(own), limits.nameBytes, `bytes in ${field}.name`, file);
    // A namespace of its own: what an optimizer keeps while training may be called like a weight.
    const name = weight['group'] === 'optimizer' ? `optimizer/${own}` : own;
    if (names.has(name))
        throw malformed(file, field, `is a second tensor of the name ${JSON.stringify(name)}`);
    names.add(name);
    const dtype = weight['dtype'];
    if (typeof dtype !== 'string' || !DTYPES.has(dtype)) {
        throw malformed(file, `${field}.dtype`, `is ${JSON.stringify(dtype)}, known are ${[...DTYPES].join(', ')}`);
    }
    const shape = parseShape(weight['shape'], `${field}.shape`, file, limits);
    const known = dtype;
    bounded((0, tensor_ts_1.elementCount)(shape) * Math.max((0, dtype_ts_1.byteWidth)(known), 4), limits.tensorBytes, `bytes in ${field}`, file);
    const quantization = parseQuantization(weight['quantization'], known, `${field}.quantization`, file);
    return { name, dtype: known, shape, ...(quantization === undefined ? {} : { quantization }) };
}
function parseShape(shape, field, file, limits) {
    const dims = listOf(shape, field, file);
    bounded(dims.length, limits.rank, `dimensions in ${field}`, file);
    return dims.map((dim, i) => {
        if (typeof dim === 'number' && Number.isSafeInteger(dim) && dim >= 0)
            return dim;
        throw malformed(file, `${field}[${i}]`, `is ${JSON.stringify(dim)}, allowed are whole numbers from 0 on`);
    });
}
function parseQuantization(value, dtype, field, file) {
    if (value === undefined)
        return undefined;
    if (!(0, json_ts_1.isJsonObject)(value))
        throw malformed(file, field, 'is no object');
    const stored = value['dtype'];
    const allowed = QUANTISED[dtype] ?? [];
    if (typeof stored !== 'string' || !allowed.includes(stored)) {
        const found = JSON.stringify(stored);
        throw malformed(file, `${field}.dtype`, `is ${found}, allowed for ${dtype} are ${allowed.join(', ') || 'none'}`);
    }
    if (stored === 'float16')
        return { dtype: 'float16' };
    const [scale, min] = [numberOf(value, 'scale', field, file), numberOf(value, 'min', field, file)];
    return { dtype: stored === 'uint8' ? 'uint8' : 'uint16', scale, min };
}
function numberOf(object, key, field, file) {
    const value = object[key];
    if (typeof value === 'number')
        return value;
    throw malformed(file, `${field}.${key}`, 'is no number');
}
function listOf(value, field, file) {
    if (Array.isArray(value))
        return value;
    throw malformed(file, field, 'is no array');
}
function malformed(file, field, what) {
    return new errors_ts_1.ArtifactError('malformed', `${file}: ${field} ${what}`, { file });
}
function bounded(found, allowed, what, file) {
    if (found <= allowed)
        return;
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: ${found} ${what}, allowed are ${allowed}`, { file });
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

/***/ 75091:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyGroups = verifyGroups;
const errors_ts_1 = __webpack_require__(17050);
const group_source_ts_1 = __webpack_require__(37301);
/** What the files of the groups do not keep of what the manifest promises. Reads every tensor once. */
function verifyGroups(entry, groups) {
    return [
        ...sharedFiles(entry, groups),
        ...groups.flatMap(({ source, layout }, i) => [
            ...source.missing.map((error) => error.toFinding()),
            ...shardOrder(entry, source),
            ...unreachable(entry, source),
            ...sizes(entry, source, layout, i === groups.length - 1),
            ...(source.missing.length === 0 ? layout.entries.flatMap((tensor) => readable(tensor)) : []),
        ]),
    ];
}
/** A file named twice is read twice: one of the two places must be wrong. */
function sharedFiles(entry, groups) {
    const paths = groups.flatMap(({ source }) => source.shards.map(({ path }) => path));
    const twice = new Set(paths.filter((path, i) => paths.indexOf(path) !== i));
    return [...twice].map((path) => ({
        cause: 'malformed',
        severity: 'error',
        file: path,
        message: `${entry}: weightsManifest names ${path} more than once, so its bytes would stand for several tensors`,
    }));
}
/** The converter numbers its shards; the numbers must stand in order and be complete. */
function shardOrder(entry, { shards }) {
    const numbers = shards.map(({ path }) => /shard(\d+)of(\d+)/.exec(path.slice(path.lastIndexOf('/') + 1)));
    if (numbers.some((match) => match === null))
        return [];
    const wrong = numbers.findIndex((match, i) => Number(match?.[1]) !== i + 1);
    const file = shards[wrong]?.path;
    if (file !== undefined) {
        const message = `${entry}: weightsManifest lists ${file} as file ${wrong + 1} of its group: the shards stand out of order`;
        return [{ cause: 'shards-swapped', severity: 'error', file, message }];
    }
    const total = Number(numbers[0]?.[2]);
    if (numbers.length === 0 || total === shards.length)
        return [];
    const message = `${entry}: weightsManifest lists ${shards.length} files of a group whose names say that there are ${total}`;
    return [{ cause: 'missing-shard', severity: 'error', file: entry, message }];
}
/**
 * Names that lead elsewhere as addresses. TF.js puts a name behind the address of `model.json` as it is (tfjs-core,
 * io/http.ts, `getWeightUrls`): `#` and `?` end it there, and `%41` is another name to a server.
 */
function unreachable(entry, { shards }) {
    const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
    return shards.flatMap(({ path, byteLength }) => {
        const name = path.slice(folder.length);
        const fetched = fetchedAs(name);
        if (byteLength === null || fetched === name)
            return [];
        const what = fetched === null ? 'asks for an address that servers cannot read' : `asks for ${fetched} instead`;
        const message = `${entry}: weightsManifest names ${name}: a browser that loads this model from a server ${what}`;
        const fix = `Rename ${name} in the manifest and on the disk: letters, digits, \`-\`, \`_\` and \`.\` are sound. ` +
            'Only an application with a `weightUrlConverter` of its own, or one that reads from a disk, loads it so.';
        return [{ cause: 'not-loadable', severity: 'error', file: path, message, fix }];
    });
}
/** The file that a server is asked for by a name in a manifest, or null where it cannot tell. */
function fetchedAs(name) {
    const base = 'http://server/model/';
    try {
        return decodeURIComponent(new URL(base + name).pathname.slice('/model/'.length));
    }
    catch {
        return null;
    }
}
function sizes(entry, source, layout, last) {
    const { byteLength: needed, problem } = layout;
    if (source.missing.length > 0)
        return [];
    if (problem !== null)
        return [problem.toFinding()];
    if (needed === source.byteLength)
        return [];
    if (needed > source.byteLength)
        return [(0, group_source_ts_1.truncated)(entry, source.shards, needed, source.byteLength).toFinding()];
    const file = source.shards.at(-1)?.path ?? entry;
    const extra = source.byteLength - needed;
    // TF.js joins all groups before it takes them apart (tfjs-core/src/io/http.ts).
    const effect = last
        ? 'TF.js ignores them'
        : 'TF.js takes them for the next group, and every tensor after them is garbage';
    return [
        {
            cause: 'trailing-bytes',
            severity: 'error',
            file,
            message: `${file}: the group's files hold ${extra} bytes more than its tensors need; ${effect}`,
            metrics: { needed, found: source.byteLength, extra },
        },
    ];
}
/** Reads a tensor to its end. */
function readable(tensor) {
    try {
        for (const chunk of tensor.chunks()) {
            if (tensor.dtype === 'bool' && chunk.some((byte) => byte > 1))
                return [noBoolean(tensor)];
        }
        return [];
    }
    catch (error) {
        // Short files are reported once, for their group.
        if (error instanceof errors_ts_1.ArtifactError)
            return error.code === 'truncated-file' ? [] : [error.toFinding()];
        throw error;
    }
}
function noBoolean({ name }) {
    const message = `tensor ${name}: bytes other than 0 and 1 in a tensor of booleans`;
    return { cause: 'malformed', severity: 'error', tensor: name, message };
}


/***/ }),

/***/ 73172:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseJson = parseJson;
exports.parseJsonObject = parseJsonObject;
exports.wholeFractions = wholeFractions;
exports.isJsonObject = isJsonObject;
exports.formatJson = formatJson;
const errors_ts_1 = __webpack_require__(17050);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Stands for NaN between our tokenizer and JSON.parse; cannot occur otherwise, since a file that holds it is refused. */
const NAN_MARK = '\u0000model-roundtrip:NaN';
/**
 * Parses UTF-8 JSON. Beyond RFC 8259 it takes what Python's `json` writes: `NaN`, `Infinity`, `-Infinity`, a BOM.
 * @param name what messages call the document
 * @param file the file that holds it, where that is not its name
 * @throws ArtifactError `limit-exceeded` (size, depth), `malformed` (syntax with its position, encoding, `__proto__`)
 */
function parseJson(bytes, name, limits, file = name) {
    try {
        return parse(bytes, name, limits);
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        throw new errors_ts_1.ArtifactError(error.code, error.message, { file });
    }
}
function parse(bytes, file, limits) {
    if (bytes.byteLength > limits.jsonBytes) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: JSON of ${bytes.byteLength} bytes, allowed are ${limits.jsonBytes}`, { file });
    }
    assertDepth(bytes, file, limits.depth);
    const text = decode(bytes, file);
    const value = parseText(text, file);
    refusePrototypeKeys(value, file);
    return value;
}
/** The same for a document that has to be an object. */
function parseJsonObject(bytes, name, limits, file = name) {
    const value = parseJson(bytes, name, limits, file);
    if (isJsonObject(value))
        return value;
    throw new errors_ts_1.ArtifactError('malformed', `${name}: a JSON object is expected, found ${describe(value)}`, { file });
}
/** Texts, numbers, and what holds them together. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],]/gs;
/**
 * Where a document says whole numbers as fractions (`3.0`, `1e3`): `layers[1].units`. JavaScript reads both alike, and Python
 * makes an integer of the one and a float of the other. Members of objects only.
 * @param bytes of JSON that {@link parseJson} has read
 */
function wholeFractions(bytes) {
    const text = new TextDecoder().decode(bytes);
    const found = new Set();
    const path = [];
    let isKey = false;
    for (const [token] of text.matchAll(TOKEN)) {
        const last = path.length - 1;
        const place = path[last];
        if (token === '{') {
            path.push('');
            isKey = true;
        }
        else if (token === '[')
            path.push(0);
        else if (token === '}' || token === ']') {
            path.pop();
            isKey = false;
        }
        else if (token === ',') {
            if (typeof place === 'number')
                path[last] = place + 1;
            else
                isKey = true;
        }
        else if (token.startsWith('"')) {
            if (isKey)
                path[last] = JSON.parse(token);
            isKey = false;
        }
        else if (typeof place === 'string' && /[.eE]/.test(token) && Number.isInteger(Number(token))) {
            found.add(pathText(path));
        }
    }
    return found;
}
function pathText(path) {
    return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * JSON as Python's `json` reads it: NaN and infinities are kept, where JSON.stringify would turn them into null.
 * Everything but ASCII is written as it is; the result is meant to be encoded in UTF-8.
 */
function formatJson(value, indent = 0) {
    const text = JSON.stringify(value, (_key, item) => markNonFinite(item), indent);
    return text.replace(/"\\u0000model-roundtrip:(NaN|-?Infinity)"/g, '$1');
}
function markNonFinite(item) {
    return typeof item === 'number' && !Number.isFinite(item) ? `\u0000model-roundtrip:${item}` : item;
}
function describe(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
function assertDepth(bytes, file, allowed) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (inString) {
            if (byte === BACKSLASH)
                at++;
            else if (byte === QUOTE)
                inString = false;
        }
        else if (byte === QUOTE)
            inString = true;
        else if (byte === 0x5b || byte === 0x7b) {
            if (++depth > allowed) {
                throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: JSON is nested deeper than ${allowed} at byte ${at}`, {
                    file,
                });
            }
        }
        else if (byte === 0x5d || byte === 0x7d)
            depth--;
    }
}
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors_ts_1.ArtifactError('malformed', `${file}: JSON is not valid UTF-8`, { file });
    }
}
function parseText(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const python = pythonNumbers(text);
        if (python !== undefined)
            return parsePython(python, file);
        throw syntaxError(error, text, file);
    }
}
function parsePython(text, file) {
    try {
        return JSON.parse(text, (_key, item) => (item === NAN_MARK ? NaN : item));
    }
    catch (error) {
        throw syntaxError(error, text, file);
    }
}
/** The text with Python's non-finite numbers put in JSON's terms, or undefined where it has none. */
function pythonNumbers(text) {
    let found = false;
    const replaced = text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs, (token) => {
        if (token.startsWith('"'))
            return token;
        found = true;
        if (token === 'NaN')
            return JSON.stringify(NAN_MARK);
        return token.startsWith('-') ? '-1e999' : '1e999';
    });
    return found ? replaced : undefined;
}
function syntaxError(error, text, file) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const where = position === undefined ? `after ${text.length} characters` : `at character ${position}`;
    return new errors_ts_1.ArtifactError('malformed', `${file}: not valid JSON ${where}`, { file });
}
/** `__proto__` means nothing to a model, and much to code that copies objects. */
function refusePrototypeKeys(value, file) {
    const stack = [value];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        if (typeof item !== 'object' || item === null)
            continue;
        if (Object.hasOwn(item, '__proto__')) {
            throw new errors_ts_1.ArtifactError('malformed', `${file}: a JSON object has the key __proto__`, { file });
        }
        for (const child of Object.values(item))
            if (typeof child === 'object')
                stack.push(child);
    }
}


/***/ })

};
