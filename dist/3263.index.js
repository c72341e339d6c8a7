export const id = 3263;
export const ids = [3263];
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

/***/ 3263:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readGraphDef = readGraphDef;
exports.text = text;
exports.integer = integer;
const errors_ts_1 = __webpack_require__(17050);
const dtypes_ts_1 = __webpack_require__(65187);
const read_tensor_ts_1 = __webpack_require__(67054);
const shape_ts_1 = __webpack_require__(98381);
/** @throws ArtifactError `malformed`, `limit-exceeded` */
function readGraphDef(graph, file, limits) {
    const read = reader(file, limits);
    const functions = new Map();
    for (const definition of graph?.library?.function ?? []) {
        const found = read.function(definition);
        if (functions.has(found.name)) {
            throw new errors_ts_1.ArtifactError('malformed', `${file}: the function ${found.name} is defined twice`, { file });
        }
        functions.set(found.name, found);
    }
    return { nodes: read.nodes(graph?.node ?? [], ''), functions };
}
function reader(file, limits) {
    const attrs = (entries, field) => {
        const read = new Map();
        for (const { key, value } of entries) {
            const attr = value === undefined ? undefined : attribute(value, `${field}.${key}`, key.startsWith('_'));
            if (attr !== undefined)
                read.set(key, attr);
        }
        return read;
    };
    const attribute = ({ value }, field, inferred) => {
        switch (value.case) {
            case 's':
                return text(value.value);
            case 'i':
                return integer(value.value);
            case 'f':
                return { kind: 'float', value: value.value };
            case 'b':
                return { kind: 'bool', value: value.value };
            case 'type':
                return { kind: 'dtype', ...(0, dtypes_ts_1.typeOf)(value.value) };
            case 'shape':
                return { kind: 'shape', value: (0, shape_ts_1.shapeOf)(value.value, field, file, limits, inferred) };
            case 'tensor':
                return (0, read_tensor_ts_1.readTensorProto)(value.value, { field, file, limits });
            case 'func':
                return { kind: 'function', name: value.value.name, attrs: attrs(value.value.attr, field) };
            case 'placeholder':
                return { kind: 'unread', what: `a placeholder for ${value.value}` };
            case 'list': {
                const { s, i, f, b, type, shape, tensor, func } = value.value;
                const items = [
                    ...s.map((item) => ({ case: 's', value: item })),
                    ...i.map((item) => ({ case: 'i', value: item })),
                    ...f.map((item) => ({ case: 'f', value: item })),
                    ...b.map((item) => ({ case: 'b', value: item })),
                    ...type.map((item) => ({ case: 'type', value: item })),
                    ...shape.map((item) => ({ case: 'shape', value: item })),
                    ...tensor.map((item) => ({ case: 'tensor', value: item })),
                    ...func.map((item) => ({ case: 'func', value: item })),
                ];
                return {
                    kind: 'list',
                    items: items.flatMap((item, at) => attribute({ value: item }, `${field}[${at}]`, inferred) ?? []),
                };
            }
            default:
                return undefined;
        }
    };
    const nodes = (list, within) => list.map(({ name, op, input, attr }) => ({
        name,
        op,
        inputs: input,
        attrs: attrs(attr, `${file}: ${within}${name}`),
    }));
    return {
        nodes,
        function({ signature, nodeDef, ret, attr }) {
            const name = signature?.name ?? '';
            const api = attrs(attr.filter(({ key }) => key === 'api_implements'), name).get('api_implements');
            return {
                name,
                inputs: (signature?.inputArg ?? []).map(argument),
                outputs: (signature?.outputArg ?? []).map(argument),
                nodes: nodes(nodeDef, `${name}/`),
                returns: new Map(ret.map(({ key, value }) => [key, value])),
                ...(api?.kind === 'text' ? { implements: api.value } : {}),
                ...(api?.kind === 'bytes' ? { implements: Buffer.from(api.value).toString('latin1') } : {}),
            };
        },
    };
}
function argument({ name, type }) {
    const { value: dtype, ...number } = (0, dtypes_ts_1.typeOf)(type);
    return { name, dtype, ...number };
}
/** Byte strings that are texts, which nearly all are. */
function text(value) {
    try {
        return { kind: 'text', value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value) };
    }
    catch {
        return { kind: 'bytes', value };
    }
}
function integer(value) {
    const number = Number(value);
    return { kind: 'int', value: Number.isSafeInteger(number) ? number : value };
}


/***/ }),

/***/ 67054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTensorProto = readTensorProto;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
/**
 * Bytes of a tensor whose values the file does not spell out: one value stands for all. A few bytes could ask for any
 * amount of memory; a fill of a thousand times a thousand numbers is the most that exporters leave in a graph.
 */
const MOST_FILLED_BYTES = 2 ** 28;
/**
 * A tensor inside a graph. Its values are bytes as they lie in memory, or a list of numbers of which the last stands for
 * all further ones. Sources: tensorflow/core/framework/tensor.proto, `Tensor::FromProto` in tensor.cc.
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function readTensorProto(proto, place) {
    const { field, file, limits } = place;
    const dtype = (0, dtypes_ts_1.dtypeOf)(proto.dtype);
    const shape = (0, shape_ts_1.shapeOf)(proto.tensorShape, field, file, limits);
    if (dtype === null)
        return { kind: 'unread', what: `a tensor of ${(0, dtypes_ts_1.dtypeName)(proto.dtype)}` };
    if (shape === null || shape.includes(-1))
        throw malformed(place, 'a tensor without a definite shape');
    const count = (0, tensor_ts_1.elementCount)(shape);
    const width = Math.max((0, dtype_ts_1.byteWidth)(dtype), 1);
    const given = proto.tensorContent.byteLength;
    if (given > 0 && (dtype === 'string' || given !== count * width)) {
        throw malformed(place, `${given} bytes for ${count} elements of ${dtype}`);
    }
    const parts = partsIn(proto, dtype);
    const perElement = (0, dtype_ts_1.byteWidth)(dtype) / Math.max((0, bytes_ts_1.partWidth)(dtype), 1) || 1;
    if (parts > count * perElement)
        throw malformed(place, `${parts} values for ${count} elements of ${dtype}`);
    if (given === 0 && parts < count * perElement && count * width > MOST_FILLED_BYTES) {
        const message = `${field}: ${count} elements of ${dtype} that are not spelled out, allowed are ${MOST_FILLED_BYTES} bytes of them`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    return { kind: 'tensor', value: (0, entry_ts_1.lazyTensor)(dtype, shape, () => valuesOf(proto, dtype, count, field)) };
}
function valuesOf(proto, dtype, count, field) {
    const content = proto.tensorContent;
    if (content.byteLength > 0)
        return (0, bytes_ts_1.fromBytes)(dtype, (0, bytes_ts_1.aligned)(content, (0, bytes_ts_1.partWidth)(dtype)), count, field);
    const list = listOf(proto, dtype);
    switch (dtype) {
        case 'string':
            return filled(proto.stringVal, count, new Uint8Array(0));
        case 'float64':
            return fill(new Float64Array(count), list);
        case 'complex128':
            return fillPairs(new Float64Array(2 * count), list);
        case 'complex64':
            return fillPairs(new Float32Array(2 * count), list);
        case 'float32':
            return fill(new Float32Array(count), list);
        case 'int64':
            return fillBig(new BigInt64Array(count), proto.int64Val);
        case 'uint64':
            return fillBig(new BigUint64Array(count), proto.uint64Val);
        case 'int32':
            return fill(new Int32Array(count), list);
        case 'uint32':
            return fill(new Uint32Array(count), list);
        case 'int16':
            return fill(new Int16Array(count), list);
        case 'int8':
            return fill(new Int8Array(count), list);
        case 'uint16':
        case 'float16':
        case 'bfloat16':
            return fill(new Uint16Array(count), list);
        default:
            return fill(new Uint8Array(count), list);
    }
}
/** The numbers that are spelled out; those of 64 bits and texts have lists of their own. */
function listOf(proto, dtype) {
    switch (dtype) {
        case 'float32':
            return proto.floatVal;
        case 'float64':
            return proto.doubleVal;
        case 'complex64':
            return proto.scomplexVal;
        case 'complex128':
            return proto.dcomplexVal;
        case 'float16':
        case 'bfloat16':
            return proto.halfVal;
        case 'uint32':
            return proto.uint32Val;
        case 'bool':
            return proto.boolVal.map(Number);
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return proto.float8Val;
        default:
            return proto.intVal;
    }
}
function partsIn(proto, dtype) {
    if (dtype === 'string')
        return proto.stringVal.length;
    if (dtype === 'int64')
        return proto.int64Val.length;
    if (dtype === 'uint64')
        return proto.uint64Val.length;
    return listOf(proto, dtype).length;
}
function fill(target, values) {
    target.set(values);
    if (values.length > 0)
        target.fill(values[values.length - 1] ?? 0, values.length);
    return target;
}
function fillBig(target, values) {
    target.set(values);
    return target.fill(values.at(-1) ?? 0n, values.length);
}
function fillPairs(target, values) {
    target.set(values);
    for (let at = Math.max(values.length, 2); at < target.length; at++)
        target[at] = target[at - 2] ?? 0;
    return target;
}
function filled(values, count, empty) {
    const last = values.at(-1) ?? empty;
    return Array.from({ length: count }, (_, index) => values[index] ?? last);
}
function malformed({ field, file }, what) {
    return new errors_ts_1.ArtifactError('malformed', `${field}: ${what}`, { file });
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
