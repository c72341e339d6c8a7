export const id = 7307;
export const ids = [7307];
export const modules = {

/***/ 65187:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dtypeOf = dtypeOf;
exports.typeNumberOf = typeNumberOf;
exports.typeOf = typeOf;
exports.numberOfType = numberOfType;
exports.dtypeName = dtypeName;
exports.dtypeNumber = dtypeNumber;
/**
 * `DataType` numbers. Source: tensorflow/core/framework/types.proto. Quantised integers are the integers that they are
 * stored as; what is not listed (resources, variants, types of less than a byte) has no counterpart here.
 */
const DTYPES = {
    1: 'float32',
    2: 'float64',
    3: 'int32',
    4: 'uint8',
    5: 'int16',
    6: 'int8',
    7: 'string',
    8: 'complex64',
    9: 'int64',
    10: 'bool',
    11: 'int8',
    12: 'uint8',
    13: 'int32',
    14: 'bfloat16',
    15: 'int16',
    16: 'uint16',
    17: 'uint16',
    18: 'complex128',
    19: 'float16',
    22: 'uint32',
    23: 'uint64',
    24: 'float8_e5m2',
    25: 'float8_e4m3fn',
};
/** Types of references (TensorFlow 1's variables) are numbered as what they refer to, and this more. */
const REFERENCE = 100;
/** The names of the same numbers, in their order, as JSON writes them (`DT_FLOAT`). */
const NAMES = ('INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8 QINT32 BFLOAT16 QINT16 ' +
    'QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64 FLOAT8_E5M2 FLOAT8_E4M3FN').split(' ');
/** The element type of a `DataType`, or null where it has none here. */
function dtypeOf(number) {
    return DTYPES[number > REFERENCE ? number - REFERENCE : number] ?? null;
}
/** Quantised integers, which are stored like the plain ones. */
const QUANTISED = new Set([11, 12, 13, 15, 16]);
/** The `DataType` of an element type. */
function typeNumberOf(dtype) {
    return Number(Object.entries(DTYPES).find(([number, name]) => name === dtype && !QUANTISED.has(Number(number)))?.[0]);
}
/** A `DataType` with the number itself where the element type does not tell it; that of a reference is what it refers to. */
function typeOf(number) {
    const value = dtypeOf(number);
    const plain = number > REFERENCE ? number - REFERENCE : number;
    return value !== null && typeNumberOf(value) === plain ? { value } : { value, number: plain };
}
/** The `DataType` of a stored type; undefined where nobody knows it. */
function numberOfType({ value, number, }) {
    return number ?? (value === null ? undefined : typeNumberOf(value));
}
/** `DT_FLOAT` for 1, for messages. */
function dtypeName(number) {
    const name = NAMES[number];
    return name === undefined ? `DataType ${number}` : `DT_${name}`;
}
/** The number of `DT_FLOAT`, with `_REF` or without; undefined for a name that is not known. */
function dtypeNumber(name) {
    const [, base = '', reference] = /^DT_(.*?)(_REF)?$/.exec(name) ?? [];
    const number = NAMES.indexOf(base);
    return number < 0 ? undefined : number + (reference === undefined ? 0 : REFERENCE);
}


/***/ }),

/***/ 98381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapeOf = shapeOf;
const errors_ts_1 = __webpack_require__(17050);
/**
 * A stored shape; -1 for an unknown dimension, null for an unknown rank. An absent one is that of a scalar.
 * @param field for messages: file and place
 * @param inferred whether it is one that TensorFlow's optimizer noted down: it numbers unknown dimensions from -2 downwards
 *   (tensorflow/core/grappler/costs/graph_properties.cc), and they are unknown ones all the same
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function shapeOf(shape, field, file, limits, inferred = false) {
    if (shape === undefined)
        return [];
    if (shape.unknownRank)
        return null;
    if (shape.dim.length > limits.rank) {
        const message = `${field}: ${shape.dim.length} dimensions, allowed are ${limits.rank}`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    return shape.dim.map(({ size }) => {
        const dim = inferred ? Math.max(Number(size), -1) : Number(size);
        if (dim >= -1 && Number.isSafeInteger(dim))
            return dim;
        throw new errors_ts_1.ArtifactError('malformed', `${field}: a dimension of ${size}`, { file });
    });
}


/***/ }),

/***/ 35745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfCheckpoint = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const files_ts_1 = __webpack_require__(43821);
const read_ts_1 = __webpack_require__(78450);
const table_ts_1 = __webpack_require__(25472);
const write_ts_1 = __webpack_require__(51827);
/**
 * TensorFlow checkpoints (version 2): `<prefix>.index`, a sorted table of tensors, and `<prefix>.data-*-of-*`, their
 * bytes. Source of the format: tensorflow/core/util/tensor_bundle and tensorflow/core/protobuf/tensor_bundle.proto.
 */
exports.tfCheckpoint = {
    id: 'tf-checkpoint',
    title: 'TensorFlow checkpoint',
    match: (candidate) => Promise.resolve().then(() => match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
    write: (draft, directory, stem) => Promise.resolve().then(() => (0, write_ts_1.writeCheckpoint)(draft, directory, stem)),
};
/** The index of a checkpoint of its own; the one inside a SavedModel belongs to that. */
function match(candidate) {
    const { path, absolute } = candidate;
    if (!path.endsWith('.index'))
        return undefined;
    const folder = (0, node_path_1.dirname)(absolute);
    if ((0, node_path_1.basename)(folder) === 'variables' && (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, '..', 'saved_model.pb')))
        return undefined;
    const prefix = (0, node_path_1.basename)(absolute).slice(0, -'.index'.length);
    const shards = (0, files_ts_1.filesIn)(folder).filter((name) => name.startsWith(`${prefix}.data-`) && /-of-\d{5}$/.test(name));
    if (shards.length === 0 && !endsLikeTable(candidate))
        return undefined;
    const parent = path.slice(0, path.lastIndexOf('/') + 1);
    return { path, absolute, format: 'tf-checkpoint', files: [path, ...shards.map((name) => parent + name)].sort() };
}
function endsLikeTable({ absolute, path, byteLength }) {
    if (byteLength < table_ts_1.FOOTER_BYTES)
        return false;
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return new DataView((0, sources_ts_1.readBytes)(source, byteLength - 8, 8).buffer).getBigUint64(0, true) === table_ts_1.TABLE_MAGIC;
    }
    finally {
        source.close();
    }
}
function open(artifact, limits) {
    const checkpoint = (0, read_ts_1.openCheckpoint)(artifact, limits);
    return {
        format: 'tf-checkpoint',
        artifact,
        weights: (0, entry_ts_1.weightTable)(checkpoint.entries),
        metadata: {},
        verify: () => Promise.resolve().then(() => checkpoint.verify()),
        close: checkpoint.close,
    };
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

/***/ 19777:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.byteWidth = byteWidth;
exports.isDType = isDType;
exports.isFloating = isFloating;
const WIDTHS = {
    float64: 8,
    float32: 4,
    float16: 2,
    bfloat16: 2,
    float8_e4m3fn: 1,
    float8_e5m2: 1,
    int64: 8,
    int32: 4,
    int16: 2,
    int8: 1,
    uint64: 8,
    uint32: 4,
    uint16: 2,
    uint8: 1,
    bool: 1,
    complex64: 8,
    complex128: 16,
    string: 0,
};
/** Bytes of one element; 0 for `string`, whose elements vary in length. */
function byteWidth(dtype) {
    return WIDTHS[dtype];
}
/** Whether a text names a {@link DType}. */
function isDType(text) {
    return Object.hasOwn(WIDTHS, text);
}
/** Whether elements are rounded reals or pairs of them: these are compared within a tolerance, all others exactly. */
function isFloating(dtype) {
    return dtype.startsWith('float') || dtype === 'bfloat16' || dtype.startsWith('complex');
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
