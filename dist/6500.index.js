export const id = 6500;
export const ids = [6500];
export const modules = {

/***/ 31078:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createAppendFile = createAppendFile;
const node_fs_1 = __webpack_require__(73024);
const GATHER_BYTES = 1 << 18;
/** @param path must not exist yet */
function createAppendFile(path) {
    const fd = (0, node_fs_1.openSync)(path, 'wx');
    const buffer = new Uint8Array(GATHER_BYTES);
    let gathered = 0;
    let flushed = 0;
    const flush = () => {
        writeAll(fd, buffer.subarray(0, gathered), flushed);
        flushed += gathered;
        gathered = 0;
    };
    return {
        get end() {
            return flushed + gathered;
        },
        append(bytes) {
            const offset = flushed + gathered;
            if (gathered + bytes.length > buffer.length)
                flush();
            if (bytes.length > buffer.length) {
                writeAll(fd, bytes, flushed);
                flushed += bytes.length;
            }
            else {
                buffer.set(bytes, gathered);
                gathered += bytes.length;
            }
            return offset;
        },
        patch(offset, bytes) {
            flush();
            writeAll(fd, bytes, offset);
        },
        close() {
            flush();
            (0, node_fs_1.closeSync)(fd);
        },
    };
}
function writeAll(fd, bytes, offset) {
    let done = 0;
    while (done < bytes.length)
        done += (0, node_fs_1.writeSync)(fd, bytes, done, bytes.length - done, offset + done);
}


/***/ }),

/***/ 65363:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NUMBER_COUNT = void 0;
exports.attributesOf = attributesOf;
exports.floatAt = floatAt;
exports.integerAt = integerAt;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(13704);
const strings_ts_1 = __webpack_require__(55722);
/** Values that are numbers are small in every model; larger ones are not looked at. */
exports.NUMBER_COUNT = 4096;
const INTEGER = 0;
const FLOAT = 1;
const ENUM = 8;
/** @param known the names, where they are known already */
function attributesOf(library, file, path, limits, known) {
    let names = known === undefined ? undefined : [...known];
    const list = () => {
        names ??= file.call(`the attributes of ${path}`, (module, id) => [...module.get_attribute_names(id, path)]);
        return names;
    };
    return {
        get names() {
            return list();
        },
        get: (name) => (list().includes(name) ? readAttribute(library, file, path, name, limits) : undefined),
    };
}
function readAttribute(library, file, path, name, limits) {
    const what = `attribute ${name} of ${path}`;
    const metadata = file.call(what, (module, id) => module.get_attribute_metadata(id, path, name));
    if (metadata.shape === null)
        return { kind: 'other' };
    const count = metadata.total_size;
    const bytes = metadata.size * count;
    // Attributes are never compressed: their bytes (for variable strings: pointers, twice as long in the file) lie there.
    if (bytes > file.source.byteLength || count > limits.tensors) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${file.source.name}: ${what} claims ${count} elements and ${bytes} bytes, the file has ${file.source.byteLength}`, { file: file.source.file });
    }
    const scalar = metadata.shape.length === 0;
    if (metadata.type === dtype_ts_1.STRING)
        return { kind: 'strings', values: readStrings(library, file, path, name, metadata), scalar };
    const isNumber = [INTEGER, FLOAT, ENUM].includes(metadata.type);
    if (!isNumber || count > exports.NUMBER_COUNT)
        return { kind: 'other' };
    const values = count === 0 ? [] : readNumbers(library, file, path, name, metadata);
    return values === undefined ? { kind: 'other' } : { kind: 'numbers', values, scalar };
}
function readStrings(library, file, path, name, type) {
    return withData(library, file, path, name, type, (heap, pointer) => {
        const strings = [];
        const view = new DataView(heap.buffer, heap.byteOffset);
        for (let i = 0; i < type.total_size; i++) {
            const at = pointer + i * type.size;
            strings.push(type.vlen
                ? (0, strings_ts_1.readCString)(heap, view.getUint32(at, true))
                : (0, strings_ts_1.fixedString)(heap.slice(at, at + type.size), type.strpad));
        }
        return strings;
    });
}
function readNumbers(library, file, path, name, type) {
    return withData(library, file, path, name, type, (heap, pointer) => {
        const view = new DataView(heap.buffer, heap.byteOffset + pointer, type.size * type.total_size);
        const values = [];
        for (let i = 0; i < type.total_size; i++) {
            const value = type.type === FLOAT ? floatAt(view, i, type.size) : integerAt(view, i, type);
            if (value === undefined)
                return undefined;
            values.push(value);
        }
        return values;
    });
}
function floatAt(view, index, size) {
    if (size === 4)
        return view.getFloat32(index * 4, true);
    return size === 8 ? view.getFloat64(index * 8, true) : undefined;
}
function integerAt(view, index, type) {
    const at = index * type.size;
    switch (type.size) {
        case 1:
            return type.signed ? view.getInt8(at) : view.getUint8(at);
        case 2:
            return type.signed ? view.getInt16(at, true) : view.getUint16(at, true);
        case 4:
            return type.signed ? view.getInt32(at, true) : view.getUint32(at, true);
        case 8:
            return type.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
        default:
            return undefined;
    }
}
function withData(library, file, path, name, type, use) {
    const pointer = library.scratch(Math.max(1, type.size * type.total_size));
    const at = BigInt(pointer);
    return file.call(`attribute ${name} of ${path}`, (module, id) => {
        const status = module.get_attribute_data(id, path, name, at);
        if (status < 0)
            throw new Error('it cannot be read');
        const result = use(module.HEAPU8, pointer);
        if (type.vlen)
            module.reclaim_vlen_memory(id, path, name, at);
        return result;
    });
}


/***/ }),

/***/ 78876:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openDataset = openDataset;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const attributes_ts_1 = __webpack_require__(65363);
const dtype_ts_2 = __webpack_require__(13704);
const object_header_ts_1 = __webpack_require__(90771);
const slabs_ts_1 = __webpack_require__(30129);
const strings_ts_1 = __webpack_require__(55722);
/** Filters of libhdf5 that this build can undo: deflate, shuffle, fletcher32, szip, n-bit, scale-offset. */
const KNOWN_FILTERS = new Set([1, 2, 3, 4, 5, 6]);
/** Slabs of chunked datasets may have up to this many bytes to be made of whole chunks. */
const CHUNKED_SLAB_BYTES = 32 * 2 ** 20;
/** String datasets are read at once: vocabularies, never weights. */
const STRING_BYTES = 64 * 2 ** 20;
/** @param path absolute inside the file; names of entries are the same without the leading `/` */
function openDataset(context, path, messages) {
    const { file } = context;
    const name = path.slice(1);
    const refuse = (code, why) => ({
        readable: false,
        path: name,
        reason: new errors_ts_1.ArtifactError(code, `${file.source.name}: ${name}: ${why}`, { file: file.source.file, tensor: name }),
    });
    const metadata = file.call(name, (module, id) => module.get_dataset_metadata(id, path));
    if (messages.some((message) => message.type === object_header_ts_1.EXTERNAL_FILES_MESSAGE)) {
        return refuse('hdf5-external-link', 'its values are kept in another file, which is not followed');
    }
    if (metadata.virtual_sources !== undefined) {
        const from = metadata.virtual_sources[0]?.file_name ?? '';
        return refuse('hdf5-external-link', `a virtual dataset made of ${JSON.stringify(from)}, which is not followed`);
    }
    if (metadata.shape === null)
        return refuse('unsupported-format', 'has no dataspace');
    const filters = file.call(name, (module, id) => module.get_dataset_filters(id, path));
    const unknown = filters.find((filter) => !KNOWN_FILTERS.has(filter.id));
    if (unknown !== undefined) {
        return refuse('unsupported-format', `is stored with HDF5 filter ${unknown.id} (${unknown.name}), which is not read`);
    }
    const message = (0, object_header_ts_1.findDatatype)(file.source, context.superblock, messages);
    const dtype = (0, dtype_ts_2.dtypeOf)(metadata, message, () => markedDtype(context, path));
    if (dtype === undefined)
        return refuse('unsupported-format', `element type ${(0, dtype_ts_2.describeType)(metadata)} is not read`);
    assertClaim(context, name, metadata, metadata.shape);
    return {
        readable: true,
        entry: entryOf(context, path, dtype, metadata, metadata.shape),
        stored: (0, tensor_ts_1.elementCount)(metadata.shape) === 0 || (0, object_header_ts_1.hasStorage)(messages, context.superblock),
    };
}
function markedDtype(context, path) {
    const value = (0, attributes_ts_1.attributesOf)(context.library, context.file, path, context.limits).get('dtype');
    return value?.kind === 'strings' && value.scalar ? new TextDecoder().decode(value.values[0]) : undefined;
}
/** Holds what a dataset claims against the file it lies in, before anything is allocated for it. */
function assertClaim(context, name, metadata, shape) {
    const { limits } = context;
    const file = context.file.source;
    const claimed = (0, tensor_ts_1.elementCount)(shape) * metadata.size;
    // Chunks may be compressed; all else lies in the file as it is.
    const allowed = Math.min(limits.tensorBytes, file.byteLength * (metadata.chunks === null ? 1 : limits.inflation));
    if (claimed <= allowed && shape.length <= limits.rank)
        return;
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${file.name}: ${name}: shape [${shape.join(', ')}] claims ${claimed} bytes, ` +
        `a file of ${file.byteLength} bytes can hold ${allowed}`, { file: file.file, tensor: name });
}
function entryOf(context, path, dtype, metadata, shape) {
    const name = path.slice(1);
    if (metadata.type === dtype_ts_2.STRING)
        return stringEntry(context, path, metadata, shape);
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    return {
        name,
        dtype,
        shape,
        byteLength: (0, tensor_ts_1.elementCount)(shape) * width,
        chunks: (size = tensor_ts_1.CHUNK_BYTES) => chunksOf(context, path, shape, metadata.chunks, width, (0, entry_ts_1.pieceBytes)(size, width)),
    };
}
function* chunksOf(context, path, shape, chunks, width, size) {
    const chunking = chunks === null ? null : { chunk: chunks, most: Math.floor(CHUNKED_SLAB_BYTES / width) };
    let buffer = new Uint8Array(0);
    for (const slab of (0, slabs_ts_1.slabsOf)(shape, Math.floor(size / width), chunking)) {
        const bytes = (0, tensor_ts_1.elementCount)(slab.count) * width;
        if (buffer.length < bytes)
            buffer = new Uint8Array(bytes);
        readSlab(context, path, slab, buffer.subarray(0, bytes));
        for (let at = 0; at < bytes; at += size)
            yield buffer.subarray(at, Math.min(at + size, bytes));
    }
}
function readSlab(context, path, slab, target) {
    const pointer = context.library.scratch(target.byteLength);
    context.file.call(path.slice(1), (module, id) => {
        const [count, offset] = [slab.count.map(BigInt), slab.offset.map(BigInt)];
        const strides = slab.count.map(() => 1n);
        const status = slab.count.length === 0
            ? module.get_dataset_data(id, path, null, null, null, BigInt(pointer))
            : module.get_dataset_data(id, path, count, offset, strides, BigInt(pointer));
        if (status < 0)
            throw new Error('its values cannot be read');
        // Copied at once: the library's memory moves when it grows.
        target.set(module.HEAPU8.subarray(pointer, pointer + target.byteLength));
    });
}
function stringEntry(context, path, metadata, shape) {
    const name = path.slice(1);
    const count = (0, tensor_ts_1.elementCount)(shape);
    const bytes = (0, bytes_ts_1.encodeStrings)(count === 0 ? [] : readStrings(context, path, metadata, count));
    return { name, dtype: 'string', shape, byteLength: bytes.byteLength, chunks: () => [bytes] };
}
function readStrings(context, path, metadata, count) {
    const file = context.file.source;
    if (count * metadata.size > STRING_BYTES) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${file.name}: ${path.slice(1)}: ${count} strings of ${metadata.size} bytes, allowed are ${STRING_BYTES} bytes`, { file: file.file, tensor: path.slice(1) });
    }
    const pointer = context.library.scratch(count * metadata.size);
    return context.file.call(path.slice(1), (module, id) => {
        const status = module.get_dataset_data(id, path, null, null, null, BigInt(pointer));
        if (status < 0)
            throw new Error('its values cannot be read');
        const heap = module.HEAPU8;
        const view = new DataView(heap.buffer, heap.byteOffset);
        const strings = Array.from({ length: count }, (_, i) => {
            const at = pointer + i * metadata.size;
            return metadata.vlen
                ? (0, strings_ts_1.readCString)(heap, view.getUint32(at, true))
                : (0, strings_ts_1.fixedString)(heap.slice(at, at + metadata.size), metadata.strpad);
        });
        if (metadata.vlen)
            module.reclaim_vlen_memory(id, path, '', BigInt(pointer));
        return strings;
    });
}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.datatypeOf = datatypeOf;
exports.integerType = integerType;
exports.floatType = floatType;
exports.variableString = variableString;
exports.fixedStringType = fixedStringType;
const errors_ts_1 = __webpack_require__(17050);
const encode_ts_1 = __webpack_require__(63796);
/** Bits, sign at, exponent at, exponent bits, fraction bits, bias. */
const FLOATS = {
    float64: [64, 63, 52, 11, 52, 1023],
    float32: [32, 31, 23, 8, 23, 127],
    float16: [16, 15, 10, 5, 10, 15],
};
const INTEGERS = {
    int8: [1, true],
    int16: [2, true],
    int32: [4, true],
    int64: [8, true],
    uint8: [1, false],
    uint16: [2, false],
    uint32: [4, false],
    uint64: [8, false],
};
const ASCII = 0;
const UTF8 = 1;
/** The datatype of a dataset. @throws ArtifactError `not-expressible` where Keras files have no such type */
function datatypeOf(dtype, tensor) {
    const integer = INTEGERS[dtype];
    if (integer !== undefined)
        return integerType(...integer);
    switch (dtype) {
        case 'float64':
        case 'float32':
        case 'float16':
            return floatType(dtype);
        case 'bfloat16':
            // As h5py stores ml_dtypes' bfloat16; Keras 3 marks such a dataset with an attribute.
            return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x15, 0, 0, 0), (0, encode_ts_1.u32)(2)]);
        case 'bool':
            return boolType();
        case 'complex64':
            return complexType('float32', 4);
        case 'complex128':
            return complexType('float64', 8);
        case 'string':
            return variableString('ascii');
        default:
            throw new errors_ts_1.ArtifactError('not-expressible', `${tensor}: ${dtype} cannot be stored in a Keras HDF5 file`, {
                tensor,
            });
    }
}
function integerType(size, signed) {
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x10, signed ? 0x08 : 0, 0, 0), (0, encode_ts_1.u32)(size), (0, encode_ts_1.u16)(0, 8 * size)]);
}
function floatType(dtype) {
    const [bits, signAt, exponentAt, exponentBits, fractionBits, bias] = FLOATS[dtype];
    // 0x20: the leading one of the fraction is implied.
    const fields = (0, encode_ts_1.u8)(exponentAt, exponentBits, 0, fractionBits);
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x11, 0x20, signAt, 0), (0, encode_ts_1.u32)(bits / 8), (0, encode_ts_1.u16)(0, bits), fields, (0, encode_ts_1.u32)(bias)]);
}
/** A string of any length, kept in the global heap. */
function variableString(charset) {
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x19, 0x01, charset === 'utf8' ? UTF8 : ASCII, 0), (0, encode_ts_1.u32)(16), integerType(1, false)]);
}
/** A string of exactly `size` bytes, filled up with NULs: numpy's `S`. */
function fixedStringType(size) {
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x13, 0x01, ASCII, 0), (0, encode_ts_1.u32)(size)]);
}
/** Enum of int8 with FALSE = 0 and TRUE = 1. */
function boolType() {
    const names = ['FALSE', 'TRUE'].map((name) => (0, encode_ts_1.padded)(new TextEncoder().encode(`${name}\0`)));
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x18, 2, 0, 0), (0, encode_ts_1.u32)(1), integerType(1, true), ...names, (0, encode_ts_1.u8)(0, 1)]);
}
function complexType(part, size) {
    const member = (name, offset) => 
    // Name, offset, then the 28 bytes of version 1's array dimensions, none here.
    (0, encode_ts_1.concat)([(0, encode_ts_1.padded)(new TextEncoder().encode(`${name}\0`)), (0, encode_ts_1.u32)(offset), new Uint8Array(28), floatType(part)]);
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(0x16, 2, 0, 0), (0, encode_ts_1.u32)(2 * size), member('r', 0), member('i', size)]);
}


/***/ }),

/***/ 48571:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writingHdf5 = writingHdf5;
exports.identityReceipt = identityReceipt;
const writer_ts_1 = __webpack_require__(55721);
/** Writes an HDF5 file; nothing is left behind where that fails. */
function writingHdf5(path, write) {
    const writer = (0, writer_ts_1.createHdf5)(path);
    try {
        write(writer);
        writer.finish();
    }
    catch (error) {
        writer.abort();
        throw error;
    }
}
/** Keras files hold each tensor under the name that it came with, bit for bit. */
function identityReceipt(path, weights) {
    return {
        files: [path],
        tensors: weights.map(({ name }) => ({ from: name, to: name, transform: { kind: 'identity' } })),
    };
}


/***/ }),

/***/ 13704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING = void 0;
exports.dtypeOf = dtypeOf;
exports.describeType = describeType;
const superblock_ts_1 = __webpack_require__(42806);
const INTEGER = 0;
const FLOAT = 1;
exports.STRING = 3;
const OPAQUE = 5;
const COMPOUND = 6;
const ENUM = 8;
const INTEGERS = {
    'true,1': 'int8',
    'true,2': 'int16',
    'true,4': 'int32',
    'true,8': 'int64',
    'false,1': 'uint8',
    'false,2': 'uint16',
    'false,4': 'uint32',
    'false,8': 'uint64',
};
/** Float formats by the fields of their datatype message: bits, exponent at, exponent bits, fraction bits, bias. */
const FLOATS = {
    '64,52,11,52,1023': 'float64',
    '32,23,8,23,127': 'float32',
    '16,10,5,10,15': 'float16',
    '16,7,8,7,127': 'bfloat16',
};
/**
 * The dtype that a stored type stands for, or undefined where there is none.
 * @param message the datatype message, which says where in an element the bits lie
 * @param marked gives the dataset's attribute `dtype`: Keras 3 stores bfloat16 as opaque pairs of bytes and says so there
 * (keras/src/saving/saving_lib.py, H5IOStore).
 */
function dtypeOf(metadata, message, marked) {
    switch (metadata.type) {
        case INTEGER:
            return isWholeInteger(message, metadata.size) ? INTEGERS[`${metadata.signed},${metadata.size}`] : undefined;
        case FLOAT:
            return floatOf(message);
        case exports.STRING:
            return 'string';
        case OPAQUE:
            return metadata.size === 2 && marked() === 'bfloat16' ? 'bfloat16' : undefined;
        case COMPOUND:
            return complexOf(metadata);
        case ENUM:
            return isBool(metadata) ? 'bool' : undefined;
        default:
            return undefined;
    }
}
/** For messages: what kind of type it is. */
function describeType(metadata) {
    const names = [
        'integer',
        'float',
        'time',
        'string',
        'bitfield',
        'opaque',
        'compound',
        'reference',
        'enum',
        'vlen',
        'array',
    ];
    return `${names[metadata.type] ?? `class ${metadata.type}`} of ${metadata.size} bytes`;
}
/** h5py writes booleans as an enum of one byte, FALSE = 0 and TRUE = 1. */
function isBool(metadata) {
    const members = metadata.enum_type?.members ?? {};
    return metadata.size === 1 && Object.keys(members).length === 2 && members['FALSE'] === 0 && members['TRUE'] === 1;
}
/** h5py writes complex numbers as a compound of two floats, r and i. */
function complexOf(metadata) {
    const members = metadata.compound_type?.members ?? [];
    const names = members.map((member) => member.name).join();
    if (names !== 'r,i' || !members.every((member) => member.type === FLOAT && member.size * 2 === metadata.size)) {
        return undefined;
    }
    if (metadata.size === 8)
        return 'complex64';
    return metadata.size === 16 ? 'complex128' : undefined;
}
/** Datatype message, fixed point: 8 bytes of class, flags and size, then bit offset and precision. */
function isWholeInteger(message, size) {
    return (0, superblock_ts_1.readUnsigned)(message, 8, 2) === 0 && (0, superblock_ts_1.readUnsigned)(message, 10, 2) === 8 * size;
}
/** Datatype message, floating point: see the specification, IV.A.2.d. */
function floatOf(message) {
    const [bitOffset, precision] = [(0, superblock_ts_1.readUnsigned)(message, 8, 2), (0, superblock_ts_1.readUnsigned)(message, 10, 2)];
    const [exponentAt, exponentBits, fractionAt, fractionBits] = message.subarray(12, 16);
    const signAt = message[2];
    const bias = (0, superblock_ts_1.readUnsigned)(message, 16, 4);
    const size = (0, superblock_ts_1.readUnsigned)(message, 4, 4);
    if (bitOffset !== 0 || fractionAt !== 0 || signAt !== precision - 1 || size * 8 !== precision)
        return undefined;
    return FLOATS[[precision, exponentAt, exponentBits, fractionBits, bias].join()];
}


/***/ }),

/***/ 63796:
/***/ ((__unused_webpack_module, exports) => {


/** Little-endian pieces of an HDF5 file. */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UNDEFINED = void 0;
exports.u8 = u8;
exports.u16 = u16;
exports.u32 = u32;
exports.u64 = u64;
exports.concat = concat;
exports.padded = padded;
exports.filled = filled;
/** HDF5's "undefined address". */
exports.UNDEFINED = 0xffffffffffffffffn;
function u8(...values) {
    return Uint8Array.from(values);
}
function u16(...values) {
    const view = new DataView(new ArrayBuffer(2 * values.length));
    for (const [i, value] of values.entries())
        view.setUint16(2 * i, value, true);
    return new Uint8Array(view.buffer);
}
function u32(...values) {
    const view = new DataView(new ArrayBuffer(4 * values.length));
    for (const [i, value] of values.entries())
        view.setUint32(4 * i, value, true);
    return new Uint8Array(view.buffer);
}
function u64(...values) {
    const view = new DataView(new ArrayBuffer(8 * values.length));
    for (const [i, value] of values.entries())
        view.setBigUint64(8 * i, BigInt(value), true);
    return new Uint8Array(view.buffer);
}
function concat(parts) {
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
    }
    return bytes;
}
/** Filled up with zeros to a multiple of 8. */
function padded(bytes) {
    const rest = bytes.length % 8;
    return rest === 0 ? bytes : concat([bytes, new Uint8Array(8 - rest)]);
}
/** Filled up with zeros to `length`. */
function filled(bytes, length) {
    return concat([bytes, new Uint8Array(length - bytes.length)]);
}


/***/ }),

/***/ 13440:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openHdf5 = openHdf5;
const errors_ts_1 = __webpack_require__(17050);
const attributes_ts_1 = __webpack_require__(65363);
const dataset_ts_1 = __webpack_require__(78876);
const group_members_ts_1 = __webpack_require__(76973);
const library_ts_1 = __webpack_require__(1331);
const object_header_ts_1 = __webpack_require__(90771);
const peek_ts_1 = __webpack_require__(61933);
const plain_groups_ts_1 = __webpack_require__(93661);
const plain_header_ts_1 = __webpack_require__(27688);
const plain_ts_1 = __webpack_require__(21672);
const plain_types_ts_1 = __webpack_require__(74452);
const superblock_ts_1 = __webpack_require__(42806);
/**
 * Opens an HDF5 file and walks its tree. Takes the source over: it is closed with the file, or where opening fails.
 * @param by `library` reads with the HDF5 library also what can be read without
 * @throws ArtifactError `empty-file`, `malformed`, `truncated-file`, `limit-exceeded` (depth, count, sizes)
 */
async function openHdf5(source, limits, by = 'any') {
    try {
        const superblock = (0, superblock_ts_1.readSuperblock)(source);
        const plain = by === 'library' ? undefined : walkPlainly(source, superblock, limits);
        if (plain !== undefined)
            return fileOf(plain);
        const reader = await libraryReader(source, superblock, limits);
        try {
            return fileOf(walkFile(source, superblock, limits, reader));
        }
        catch (error) {
            reader.close();
            throw error;
        }
    }
    catch (error) {
        source.close();
        throw error;
    }
}
function fileOf(walk) {
    const { source, groups, datasets, links, reader } = walk;
    const close = () => {
        reader.close();
        source.close();
    };
    return { source, isPlain: !reader.isLibrary, groups, datasets, links, verify: () => verifyFile(walk), close };
}
/** Nothing where the file is not plain, or broken: the library then says how. */
function walkPlainly(source, superblock, limits) {
    const { attributes, dataset } = (0, plain_ts_1.plainReader)(source, superblock, limits);
    const reader = {
        attributes: (_path, messages) => {
            (0, plain_groups_ts_1.assertOrdered)(source, superblock, messages);
            return attributes(messages);
        },
        dataset,
        members: () => {
            throw new plain_types_ts_1.NotPlain('members');
        },
        isLibrary: false,
        close: () => undefined,
    };
    try {
        return walkFile(source, superblock, limits, reader);
    }
    catch (error) {
        if (error instanceof plain_types_ts_1.NotPlain || error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    }
}
async function libraryReader(source, superblock, limits) {
    const library = await (0, library_ts_1.loadHdf5)();
    const file = library.open(source, superblock);
    const context = { library, file, superblock, limits };
    return {
        attributes: (path, _messages, known) => (0, attributes_ts_1.attributesOf)(library, file, path, limits, known),
        dataset: (path, messages) => (0, dataset_ts_1.openDataset)(context, path, messages),
        members: (path) => askForMembers(file, path),
        isLibrary: true,
        close: file.close,
    };
}
function walkFile(source, superblock, limits, reader) {
    const walk = { source, superblock, limits, reader, groups: new Map(), datasets: new Map(), links: new Map() };
    visitGroup(walk, '/', (0, peek_ts_1.rootAddress)(source, superblock), []);
    return walk;
}
/** `ancestors` are the addresses of the groups on the way: a group that is its own descendant has no end. */
function visitGroup(walk, path, address, ancestors) {
    const { source, limits, reader } = walk;
    if (ancestors.includes(address))
        throw refused(source, path, 'malformed', 'is a group inside itself');
    if (ancestors.length > limits.depth) {
        throw refused(source, path, 'limit-exceeded', `lies deeper than ${limits.depth} groups`);
    }
    const messages = headerOf(walk, address);
    const listing = (0, group_members_ts_1.listGroup)({ source, superblock: walk.superblock }, messages);
    if (listing === undefined)
        throw refused(source, path, 'malformed', 'is no group');
    walk.groups.set(path.slice(1), reader.attributes(path, messages, listing.attributes ?? undefined));
    const members = listing.members ?? reader.members(path);
    for (const [name, member] of [...members].sort(byName)) {
        if (!isPlainName(name, limits)) {
            const shown = JSON.stringify(name.slice(0, 200));
            throw refused(source, path, 'malformed', `has a member with the unusable name ${shown}`);
        }
        assertCount(walk);
        visitMember(walk, `${path === '/' ? '' : path}/${name}`, member, [...ancestors, address]);
    }
}
function visitMember(walk, path, member, ancestors) {
    if (member.kind !== 'object') {
        walk.links.set(path.slice(1), member);
        return;
    }
    const messages = headerOf(walk, member.address);
    if (messages.some(({ type }) => type === object_header_ts_1.LAYOUT_MESSAGE)) {
        walk.datasets.set(path.slice(1), walk.reader.dataset(path, messages));
    }
    else if (!messages.some(({ type }) => type === object_header_ts_1.DATATYPE_MESSAGE)) {
        visitGroup(walk, path, member.address, ancestors);
    }
    // What is left are datatypes with a name of their own: they hold no values.
}
function headerOf({ source, superblock, reader }, address) {
    return (reader.isLibrary ? object_header_ts_1.readObjectHeader : plain_header_ts_1.readTidyHeader)(source, superblock, address);
}
/** Members of a group in dense storage (Keras writes none): the library is asked for each. */
function askForMembers(file, path) {
    const names = file.call(path, (module, id) => module.get_names(id, path, false));
    return new Map(names.map((name) => [name, askForMember(file, `${path === '/' ? '' : path}/${name}`)]));
}
function askForMember(file, path) {
    const external = file.call(path, (module, id) => module.get_external_link(id, path));
    // The library gives an empty object where the link is none of the kind.
    if ('filename' in external) {
        return { kind: 'external', target: `${JSON.stringify(external.filename)}: ${external.obj_path}` };
    }
    const soft = file.call(path, (module, id) => module.get_symbolic_link(id, path));
    if (typeof soft === 'string')
        return { kind: 'soft', target: soft };
    const reference = file.call(path, (module, id) => module.create_object_reference(id, path));
    return { kind: 'object', address: Number(new DataView(Uint8Array.from(reference).buffer).getBigUint64(0, true)) };
}
/** The library's own order of names: by bytes. */
function byName([a], [b]) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function assertCount(walk) {
    const count = walk.groups.size + walk.datasets.size + walk.links.size;
    if (count <= 2 * walk.limits.tensors)
        return;
    throw refused(walk.source, '/', 'limit-exceeded', `holds more than ${2 * walk.limits.tensors} objects`);
}
/** HDF5's own names have no `/`; a link that has one, or is called `.`, would be resolved as something else. */
function isPlainName(name, limits) {
    return name !== '' && name !== '.' && !name.includes('/') && name.length <= limits.nameBytes;
}
function verifyFile(walk) {
    const { source, reader } = walk;
    const findings = [...walk.links].map(([path, link]) => linkFinding(source, path, link));
    for (const dataset of walk.datasets.values()) {
        if (dataset.readable) {
            if (reader.isLibrary)
                findings.push(...readThrough(dataset.entry));
            if (!dataset.stored)
                findings.push(unstored(source, dataset.entry.name));
        }
        else
            findings.push(dataset.reason.toFinding());
    }
    findings.push(...trailingBytes(source, walk.superblock));
    return findings;
}
function linkFinding(source, path, link) {
    const where = { severity: 'error', file: source.file, tensor: path };
    return link.kind === 'external'
        ? {
            ...where,
            cause: 'hdf5-external-link',
            message: `${source.name}: ${path} is an external link to ${link.target}; it is not followed. Store the values in this file.`,
        }
        : {
            ...where,
            cause: 'unread-content',
            message: `${source.name}: ${path} is ${link.kind === 'soft' ? 'a soft' : 'a'} link to ${link.target}; it is not followed, and Keras refuses files with links. Store the values under this name.`,
        };
}
function unstored(source, path) {
    return {
        cause: 'missing-tensor',
        severity: 'error',
        message: `${source.name}: ${path} has a shape and no values: they were never written, and every reader sees zeros`,
        file: source.file,
        tensor: path,
    };
}
/** Reads all values: checksums of the file (Fletcher-32) and broken compressed chunks show only then. */
function readThrough(entry) {
    try {
        let bytes = 0;
        for (const chunk of entry.chunks())
            bytes += chunk.byteLength;
        if (bytes === entry.byteLength)
            return [];
        const message = `${entry.name}: ${entry.byteLength} bytes are promised, ${bytes} came`;
        return [{ cause: 'malformed', severity: 'error', message, tensor: entry.name }];
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return [{ ...error.toFinding(), tensor: entry.name }];
        throw error;
    }
}
function trailingBytes(source, superblock) {
    const extra = source.byteLength - superblock.end;
    if (extra <= 0)
        return [];
    return [
        {
            cause: 'trailing-bytes',
            severity: 'error',
            file: source.file,
            message: `${source.name}: ${extra} bytes follow the end of the HDF5 file at ${superblock.end}; nothing reads them.`,
            metrics: { bytes: extra },
        },
    ];
}
function refused(source, path, code, why) {
    // A path may be as long as its nesting: its end tells enough.
    const shown = path.length > 200 ? `...${path.slice(-200)}` : path;
    return new errors_ts_1.ArtifactError(code, `${source.name}: ${shown} ${why}`, { file: source.file });
}


/***/ }),

/***/ 28156:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.putStrings = putStrings;
const encode_ts_1 = __webpack_require__(63796);
const HEADER_BYTES = 16;
const MIN_COLLECTION_BYTES = 4096;
/** Strings that are put together are kept together. */
const TARGET_BYTES = 1 << 16;
/**
 * Keeps strings of any length in global heap collections at the end of `file`.
 * Source: HDF5 File Format Specification 3.0, III.E.
 * @returns the 16 bytes by which an element refers to its string (length, collection, index), for each in order
 */
function putStrings(file, strings) {
    const references = [];
    let batch = [];
    let bytes = 0;
    const flush = () => {
        if (batch.length > 0)
            references.push(...writeCollection(file, batch));
        batch = [];
        bytes = 0;
    };
    for (const string of strings) {
        batch.push(string);
        bytes += HEADER_BYTES + string.length;
        if (bytes >= TARGET_BYTES)
            flush();
    }
    flush();
    return (0, encode_ts_1.concat)(references);
}
function writeCollection(file, strings) {
    const objects = strings.flatMap((string, i) => [(0, encode_ts_1.u16)(i + 1, 0), (0, encode_ts_1.u32)(0), (0, encode_ts_1.u64)(string.length), (0, encode_ts_1.padded)(string)]);
    const used = HEADER_BYTES + objects.reduce((sum, part) => sum + part.length, 0);
    // Room that is left is an object of index 0, if its own header fits.
    const size = Math.max(MIN_COLLECTION_BYTES, used);
    const rest = size - used;
    const free = rest >= HEADER_BYTES ? [(0, encode_ts_1.u16)(0, 0), (0, encode_ts_1.u32)(0), (0, encode_ts_1.u64)(rest)] : [];
    const head = (0, encode_ts_1.concat)([new TextEncoder().encode('GCOL'), (0, encode_ts_1.u8)(1, 0, 0, 0), (0, encode_ts_1.u64)(size)]);
    const address = file.append((0, encode_ts_1.filled)((0, encode_ts_1.concat)([head, ...objects, ...free]), size));
    // An empty string is referred to by nothing at all, as the library itself does it.
    return strings.map((string, i) => string.length === 0 ? new Uint8Array(16) : (0, encode_ts_1.concat)([(0, encode_ts_1.u32)(string.length), (0, encode_ts_1.u64)(address), (0, encode_ts_1.u32)(i + 1)]));
}


/***/ }),

/***/ 76973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listGroup = listGroup;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const superblock_ts_1 = __webpack_require__(42806);
const LINK_INFO = 0x02;
const LINK = 0x06;
const ATTRIBUTE = 0x0c;
const SYMBOL_TABLE = 0x11;
const ATTRIBUTE_INFO = 0x15;
const SHARED = 0x02;
const SOFT_LINK = 1;
const EXTERNAL_LINK = 64;
const HARD_LINK = 0;
/** Symbol table entries whose scratch space refers to a soft link's value. */
const CACHED_SOFT_LINK = 2;
/** Members of one group that are looked at, and nodes of its tree: no model's layers come near it. */
const MOST_MEMBERS = 200_000;
const MOST_NODES = 60_000;
const MOST_NAME_BYTES = 4096;
/** The listing of the group with these header messages; undefined where the object is no group. @throws ArtifactError */
function listGroup(file, messages) {
    const isGroup = messages.some(({ type }) => type === LINK_INFO || type === LINK || type === SYMBOL_TABLE);
    if (!isGroup)
        return undefined;
    let attributes = new Set();
    let members = new Map();
    for (const message of messages) {
        if (message.type === ATTRIBUTE)
            attributes?.add(attributeName(file, message));
        else if (message.type === ATTRIBUTE_INFO && isDense(file, message, 2))
            attributes = null;
        else if (message.type === LINK_INFO && isDense(file, message, 8))
            members = null;
        else if (message.type === LINK && members !== null)
            addLink(file, message.data, members);
        else if (message.type === SYMBOL_TABLE && members !== null)
            addTable(file, message.data, members);
    }
    return { attributes, members };
}
/** Both "info" messages hold a counter where their first flag says so, then the address of a heap for many entries. */
function isDense({ superblock }, { data }, counterBytes) {
    const at = 2 + ((data[1] ?? 0) & 1 ? counterBytes : 0);
    return !data.subarray(at, at + superblock.offsetSize).every((byte) => byte === 0xff);
}
function attributeName(file, { data, flags }) {
    if ((flags & SHARED) !== 0)
        throw refused(file, 'shares an attribute between objects');
    const start = data[0] === 3 ? 9 : 8;
    return textAt(data, start, (0, superblock_ts_1.readUnsigned)(data, 2, 2));
}
function addLink({ superblock }, data, members) {
    const flags = data[1] ?? 0;
    let at = 2;
    const type = flags & 8 ? (data[at++] ?? 0) : HARD_LINK;
    at += (flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0);
    const width = 1 << (flags & 3);
    const length = (0, superblock_ts_1.readUnsigned)(data, at, width);
    const name = textAt(data, at + width, length);
    const value = at + width + length;
    if (type === HARD_LINK) {
        members.set(name, { kind: 'object', address: (0, superblock_ts_1.readUnsigned)(data, value, superblock.offsetSize) });
    }
    else
        members.set(name, linkAt(type, data.subarray(value + 2, value + 2 + (0, superblock_ts_1.readUnsigned)(data, value, 2))));
}
/** A soft link is a path; an external one a byte of flags, a file name and a path, each ended by a NUL. */
function linkAt(type, value) {
    if (type === SOFT_LINK)
        return { kind: 'soft', target: textAt(value, 0, value.length) };
    if (type !== EXTERNAL_LINK)
        return { kind: 'unknown', target: `a link of type ${type}` };
    const end = value.indexOf(0, 1);
    const [file, path] = [textAt(value, 1, end - 1), textAt(value, end + 1, value.length)];
    return { kind: 'external', target: `${JSON.stringify(file)}: ${path}` };
}
/** The groups of version 0 and 1 files: a tree of symbol nodes, and a heap with the names. */
function addTable(file, data, members) {
    const { source, superblock } = file;
    const { start, offsetSize, lengthSize } = superblock;
    const heap = heapOf(file, (0, superblock_ts_1.readUnsigned)(data, offsetSize, offsetSize));
    const open = [(0, superblock_ts_1.readUnsigned)(data, 0, offsetSize)];
    for (let nodes = 0; open.length > 0; nodes++) {
        const at = start + (open.pop() ?? 0);
        if (nodes > MOST_NODES || members.size > MOST_MEMBERS)
            throw refused(file, 'has a group with too many members');
        const signature = textAt((0, sources_ts_1.readBytes)(source, at, 4), 0, 4);
        if (signature === 'SNOD') {
            addSymbols(file, at, heap, members);
            continue;
        }
        if (signature !== 'TREE')
            throw refused(file, 'has a group whose tree leads nowhere');
        const used = (0, superblock_ts_1.readUnsigned)((0, sources_ts_1.readBytes)(source, at + 6, 2), 0, 2);
        const stride = lengthSize + offsetSize;
        const bytes = (0, sources_ts_1.readBytes)(source, at + 8 + 2 * offsetSize, used * stride);
        for (let i = 0; i < used; i++)
            open.push((0, superblock_ts_1.readUnsigned)(bytes, i * stride + lengthSize, offsetSize));
    }
}
function addSymbols({ source, superblock }, at, heap, members) {
    const { offsetSize } = superblock;
    const stride = 2 * offsetSize + 24;
    const count = (0, superblock_ts_1.readUnsigned)((0, sources_ts_1.readBytes)(source, at + 6, 2), 0, 2);
    const bytes = (0, sources_ts_1.readBytes)(source, at + 8, count * stride);
    for (let i = 0; i < count; i++) {
        const entry = i * stride;
        const name = textAt(heap, (0, superblock_ts_1.readUnsigned)(bytes, entry, offsetSize), MOST_NAME_BYTES);
        const isSoft = (0, superblock_ts_1.readUnsigned)(bytes, entry + 2 * offsetSize, 4) === CACHED_SOFT_LINK;
        if (isSoft) {
            const value = (0, superblock_ts_1.readUnsigned)(bytes, entry + 2 * offsetSize + 8, 4);
            members.set(name, { kind: 'soft', target: textAt(heap, value, MOST_NAME_BYTES) });
        }
        else
            members.set(name, { kind: 'object', address: (0, superblock_ts_1.readUnsigned)(bytes, entry + offsetSize, offsetSize) });
    }
}
function heapOf(file, address) {
    const { source, superblock } = file;
    const { start, lengthSize, offsetSize } = superblock;
    const head = (0, sources_ts_1.readBytes)(source, start + address, 8 + 2 * lengthSize + offsetSize);
    if (textAt(head, 0, 4) !== 'HEAP')
        throw refused(file, 'has a group without a heap for its names');
    const length = (0, superblock_ts_1.readUnsigned)(head, 8, lengthSize);
    const data = (0, superblock_ts_1.readUnsigned)(head, 8 + 2 * lengthSize, offsetSize);
    if (length > MOST_MEMBERS * MOST_NAME_BYTES)
        throw refused(file, `has a heap of names of ${length} bytes`);
    return (0, sources_ts_1.readBytes)(source, start + data, length);
}
/** Text up to its first NUL, or `length` bytes of it. */
function textAt(bytes, at, length) {
    const within = bytes.subarray(at, at + Math.min(length, MOST_NAME_BYTES + 1));
    const end = within.indexOf(0);
    return new TextDecoder().decode(end < 0 ? within : within.subarray(0, end));
}
function refused({ source }, why) {
    return new errors_ts_1.ArtifactError('malformed', `${source.name}: ${why}`, { file: source.file });
}


/***/ }),

/***/ 30943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INTERNAL_K = exports.LEAF_K = void 0;
exports.writeMembers = writeMembers;
exports.rootEntry = rootEntry;
const encode_ts_1 = __webpack_require__(63796);
/** Half the capacity of a symbol node and of a tree node: the library's defaults, stated in the superblock. */
exports.LEAF_K = 4;
exports.INTERNAL_K = 16;
const SYMBOL_NODE_BYTES = 8 + 2 * exports.LEAF_K * 40;
const TREE_NODE_BYTES = 24 + 16 * (2 * exports.INTERNAL_K) + 8;
/** A free list that has no member (H5HL_FREE_NULL). */
const NO_FREE_BLOCK = 1;
/** Writes what a symbol table message refers to. @returns addresses of the B-tree and of the heap */
function writeMembers(file, members) {
    const encoder = new TextEncoder();
    const named = members.map((member) => ({ ...member, bytes: encoder.encode(member.name) }));
    named.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const names = [new Uint8Array(8)];
    let at = 8;
    const entries = named.map(({ bytes, address }) => {
        const text = (0, encode_ts_1.padded)((0, encode_ts_1.concat)([bytes, (0, encode_ts_1.u8)(0)]));
        const offset = at;
        names.push(text);
        at += text.length;
        return { lastName: offset, address };
    });
    const segment = file.append((0, encode_ts_1.concat)(names));
    const heapHead = (0, encode_ts_1.concat)([encoder.encode('HEAP'), (0, encode_ts_1.u8)(0, 0, 0, 0), (0, encode_ts_1.u64)(at, NO_FREE_BLOCK, segment)]);
    const heap = file.append(heapHead);
    return { tree: writeTree(file, entries), heap };
}
function writeTree(file, entries) {
    let nodes = split(entries, 2 * exports.LEAF_K).map((part) => ({
        lastName: part.at(-1)?.lastName ?? 0,
        address: writeSymbols(file, part),
    }));
    for (let level = 0;; level++) {
        const parts = split(nodes, 2 * exports.INTERNAL_K);
        // Siblings refer to each other, so their addresses are settled before they are written.
        const first = file.end;
        const count = Math.max(1, parts.length);
        const place = (i) => (i < 0 || i >= count ? encode_ts_1.UNDEFINED : first + i * TREE_NODE_BYTES);
        for (let i = 0; i < count; i++) {
            const part = parts[i] ?? [];
            const before = parts[i - 1]?.at(-1)?.lastName ?? 0;
            file.append(treeNode(level, part, before, place(i - 1), place(i + 1)));
        }
        if (count === 1)
            return first;
        nodes = parts.map((part, i) => ({ lastName: part.at(-1)?.lastName ?? 0, address: first + i * TREE_NODE_BYTES }));
    }
}
function writeSymbols(file, part) {
    const entries = part.map(({ lastName, address }) => (0, encode_ts_1.concat)([(0, encode_ts_1.u64)(lastName, address), new Uint8Array(24)]));
    const head = (0, encode_ts_1.concat)([new TextEncoder().encode('SNOD'), (0, encode_ts_1.u8)(1, 0), (0, encode_ts_1.u16)(part.length)]);
    return file.append((0, encode_ts_1.filled)((0, encode_ts_1.concat)([head, ...entries]), SYMBOL_NODE_BYTES));
}
function treeNode(level, part, firstKey, left, right) {
    const head = (0, encode_ts_1.concat)([
        new TextEncoder().encode('TREE'),
        (0, encode_ts_1.u8)(0, level),
        (0, encode_ts_1.u16)(part.length),
        (0, encode_ts_1.u64)(left, right),
        (0, encode_ts_1.u64)(firstKey),
    ]);
    return (0, encode_ts_1.filled)((0, encode_ts_1.concat)([head, ...part.map((child) => (0, encode_ts_1.u64)(child.address, child.lastName))]), TREE_NODE_BYTES);
}
function split(items, size) {
    const parts = [];
    for (let at = 0; at < items.length; at += size)
        parts.push(items.slice(at, at + size));
    return parts;
}
/** The entry of the root group in the superblock: cached addresses of its tree and heap. */
function rootEntry(header, tree, heap) {
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u64)(0, header), (0, encode_ts_1.u32)(1, 0), (0, encode_ts_1.u64)(tree, heap)]);
}


/***/ }),

/***/ 72560:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.guardGlobalHeap = guardGlobalHeap;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const superblock_ts_1 = __webpack_require__(42806);
/**
 * Holds a collection of the global heap (strings of any length) against the rules before the library walks it: an
 * empty object of size 0 makes libhdf5 2.0 run in a circle, which nothing in this process could end.
 * Source: HDF5 File Format Specification 3.0, III.E.
 * @param head the bytes that the library is about to get
 * @throws ArtifactError `malformed`
 */
function guardGlobalHeap(source, position, head, lengthSize) {
    const prefix = 8 + lengthSize;
    if (head.length > SPECULATIVE_BYTES || head.length < prefix || !SIGNATURE.every((byte, i) => head[i] === byte))
        return;
    const size = (0, superblock_ts_1.readUnsigned)(head, 8, lengthSize);
    if (size < prefix || position + size > source.byteLength)
        throw malformed(source, position);
    const bytes = (0, sources_ts_1.readBytes)(source, position, size);
    for (let at = prefix; at + prefix <= size;) {
        const length = (0, superblock_ts_1.readUnsigned)(bytes, at + 8, lengthSize);
        const isFree = (0, superblock_ts_1.readUnsigned)(bytes, at, 2) === 0;
        const taken = isFree ? length : prefix + Math.ceil(length / 8) * 8;
        if (taken < prefix || at + taken > size)
            throw malformed(source, position);
        at += taken;
    }
}
/** `GCOL` */
const SIGNATURE = [0x47, 0x43, 0x4f, 0x4c];
/** The library reads this much of a collection to learn its size (H5HG_MINSIZE); values are never read like that. */
const SPECULATIVE_BYTES = 4096;
function malformed(source, position) {
    return new errors_ts_1.ArtifactError('malformed', `${source.name}: the global heap at ${position} is broken`, {
        file: source.file,
    });
}


/***/ }),

/***/ 91076:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kerasKind = kerasKind;
exports.matchKind = matchKind;
const sources_ts_1 = __webpack_require__(89746);
const errors_ts_1 = __webpack_require__(17050);
const peek_ts_1 = __webpack_require__(61933);
/** Groups that are looked into for variables; the first layer of any model has some. */
const MOST_GROUPS = 20_000;
/**
 * Which of Keras's HDF5 formats a file is, by its content; undefined for other HDF5 files.
 * Sources: keras/src/legacy/saving/legacy_h5_format.py, keras/src/saving/saving_lib.py.
 * @throws ArtifactError where the file is damaged, or too large or unusual to tell
 */
function kerasKind(source) {
    const file = (0, peek_ts_1.peekHdf5)(source);
    const root = file.group(file.root);
    if (root === undefined)
        return undefined;
    if (root.attributes.has('model_config'))
        return 'keras-h5';
    const weights = memberGroup(file, root, 'model_weights');
    if (hasLayerNames(root) || (weights !== undefined && hasLayerNames(weights)))
        return 'keras-legacy-weights-h5';
    return holdsVariables(file, root, source) ? 'keras-weights-h5' : undefined;
}
/** A file as an artifact of `format`, or undefined where it is another kind of file. Three formats ask in turn. */
async function matchKind(candidate, format) {
    let kind = asked.get(candidate);
    if (kind === undefined) {
        kind = lookAt(candidate);
        asked.set(candidate, kind);
    }
    if ((await kind) !== format)
        return undefined;
    return { path: candidate.path, absolute: candidate.absolute, format, files: [candidate.path] };
}
const asked = new WeakMap();
async function lookAt(candidate) {
    const source = (0, sources_ts_1.openFileSource)(candidate.absolute, candidate.path);
    try {
        return kerasKind(source);
    }
    finally {
        source.close();
    }
}
/** Keras 3 keeps the variables of every layer in a group `vars`, at whatever depth. */
function holdsVariables(file, root, source) {
    const seen = new Set([file.root]);
    const open = [root];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
        if (memberGroup(file, group, 'vars') !== undefined)
            return true;
        for (const address of group.members.values()) {
            if (seen.has(address))
                continue;
            seen.add(address);
            if (seen.size > MOST_GROUPS) {
                const message = `${source.name}: holds more than ${MOST_GROUPS} objects, none of which is a Keras variable so far`;
                throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file: source.file });
            }
            const member = file.group(address);
            if (member !== undefined)
                open.push(member);
        }
    }
    return false;
}
function memberGroup(file, { members }, name) {
    const address = members.get(name);
    return address === undefined ? undefined : file.group(address);
}
/** Keras splits a list of names that is too long for one attribute: `layer_names0`, `layer_names1`, ... */
function hasLayerNames({ attributes }) {
    return attributes.has('layer_names') || attributes.has('layer_names0');
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadHdf5 = loadHdf5;
const errors_ts_1 = __webpack_require__(17050);
const mount_ts_1 = __webpack_require__(71649);
let library;
/** Loads the library on first use: 4 MB of code that other formats never need. */
function loadHdf5() {
    library ??= load();
    return library;
}
async function load() {
    const h5wasm = await __webpack_require__.e(/* import() */ 2214).then(__webpack_require__.bind(__webpack_require__, 62214));
    const module = await h5wasm.ready;
    const gate = (0, mount_ts_1.installGate)(module.FS);
    let pointer = 0;
    let capacity = 0;
    return {
        module,
        open: (source, superblock) => openFile(module, gate, source, superblock.lengthSize),
        scratch(bytes) {
            if (bytes <= capacity)
                return pointer;
            if (pointer !== 0)
                module._free(pointer);
            pointer = module._malloc(bytes);
            capacity = pointer === 0 ? 0 : bytes;
            if (pointer === 0)
                throw new errors_ts_1.ArtifactError('memory-limit', `HDF5: no memory for a buffer of ${bytes} bytes`);
            return pointer;
        },
    };
}
function openFile(module, gate, source, lengthSize) {
    const node = (0, mount_ts_1.fileNode)(gate, source, lengthSize);
    const call = (what, ask) => {
        gate.begin();
        let result;
        try {
            result = ask(module, id);
        }
        catch (error) {
            throw complaint(gate, source, what, error);
        }
        if (gate.complained())
            throw complaint(gate, source, what, undefined);
        return result;
    };
    let id = -1n;
    id = call('the file', () => gate.grant(node.path, () => module.open(node.path, module.H5F_ACC_RDONLY, false, -1, -1)));
    let open = true;
    return {
        id,
        source,
        call,
        close() {
            if (!open)
                return;
            open = false;
            module.close_file(id);
            node.remove();
        },
    };
}
/** What went wrong, in order of how much it explains. */
function complaint(gate, source, what, error) {
    if (gate.failure !== undefined)
        return gate.failure;
    const { name, file } = source;
    const denied = gate.denied[0];
    if (denied !== undefined) {
        return new errors_ts_1.ArtifactError('hdf5-external-link', `${name}: ${what} is kept in another file, ${JSON.stringify(denied)}`, {
            file,
        });
    }
    if (gate.diagnostics() !== '') {
        return new errors_ts_1.ArtifactError('malformed', `${name}: HDF5 cannot read ${what} (${gate.diagnostics()})`, { file });
    }
    if (error instanceof errors_ts_1.ArtifactError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new errors_ts_1.ArtifactError('malformed', `${name}: HDF5 gave up on ${what} (${message.slice(0, 200)})`, { file });
}


/***/ }),

/***/ 71649:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.installGate = installGate;
exports.fileNode = fileNode;
const heap_guard_ts_1 = __webpack_require__(72560);
const DIRECTORY_MODE = 0o40555;
const FILE_MODE = 0o100444;
const STDERR = 2;
/** Errno values of Emscripten's libc. */
const EIO = 29;
const ENOENT = 44;
const SEEK_CURRENT = 1;
const SEEK_END = 2;
/** Characters of the library's complaints that are kept: they repeat themselves level by level. */
const DIAGNOSTIC_CHARACTERS = 16_384;
const MOUNTPOINT = '/artifact';
function installGate(module) {
    const fs = module;
    let granted;
    let denied = [];
    let text = '';
    const stderr = fs.getStream(STDERR);
    stderr.stream_ops = {
        ...stderr.stream_ops,
        write(_stream, buffer, offset, length) {
            if (text.length < DIAGNOSTIC_CHARACTERS) {
                text += String.fromCharCode(...new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length));
            }
            return length;
        },
    };
    const open = fs.open.bind(fs);
    fs.open = (path, flags, mode) => {
        if (path === granted)
            return open(path, flags, mode);
        denied.push(path);
        throw new fs.ErrnoError(ENOENT);
    };
    fs.mkdir(MOUNTPOINT);
    const gate = {
        fs,
        root: fs.mount({ mount: () => directoryNode(fs) }, {}, MOUNTPOINT),
        failure: undefined,
        get denied() {
            return denied;
        },
        begin() {
            gate.failure = undefined;
            denied = [];
            text = '';
        },
        complained: () => text !== '' || denied.length > 0,
        diagnostics: () => summarize(text),
        grant(path, run) {
            granted = path;
            try {
                return run();
            }
            finally {
                granted = undefined;
            }
        },
    };
    return gate;
}
/** Puts a source where the library can open it. `lengthSize` is its superblock's. */
function fileNode(gate, source, lengthSize) {
    const { fs } = gate;
    const name = `${nextFile++}.h5`;
    const node = fs.createNode(gate.root, name, FILE_MODE, 0);
    node.node_ops = { getattr: () => attributes(node, source.byteLength) };
    node.stream_ops = {
        llseek: (stream, offset, whence) => {
            if (whence === SEEK_CURRENT)
                return stream.position + offset;
            return whence === SEEK_END ? source.byteLength + offset : offset;
        },
        read: (_stream, buffer, offset, length, position) => {
            const count = Math.max(0, Math.min(length, source.byteLength - position));
            const target = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, count);
            try {
                source.read(position, target);
                (0, heap_guard_ts_1.guardGlobalHeap)(source, position, target, lengthSize);
            }
            catch (error) {
                // An exception of ours must not unwind the library's own frames.
                gate.failure = error;
                throw new fs.ErrnoError(EIO);
            }
            return count;
        },
    };
    return { path: `${MOUNTPOINT}/${name}`, remove: () => fs.destroyNode(node) };
}
let nextFile = 0;
function directoryNode(fs) {
    const node = fs.createNode(null, '/', DIRECTORY_MODE, 0);
    node.node_ops = {
        getattr: () => attributes(node, 0),
        lookup: () => {
            throw new fs.ErrnoError(ENOENT);
        },
    };
    node.stream_ops = {};
    return node;
}
function attributes(node, size) {
    const epoch = new Date(0);
    return {
        dev: 1,
        ino: node.id,
        mode: node.mode,
        nlink: 1,
        uid: 0,
        gid: 0,
        rdev: 0,
        size,
        atime: epoch,
        mtime: epoch,
        ctime: epoch,
        blksize: 4096,
        blocks: Math.ceil(size / 512),
    };
}
/** The innermost complaint of an HDF5 error stack: `#003: H5Dchunk.c line 123 in f(): unable to ...`. */
function summarize(text) {
    const messages = [...text.matchAll(/#\d+: .*?\(\): (.*)/g)].map((match) => match[1] ?? '');
    const innermost = messages.at(-1) ?? text.split('\n')[0] ?? '';
    return innermost.replace(/\p{Cc}/gu, ' ').slice(0, 300);
}


/***/ }),

/***/ 90771:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONTINUATION_MESSAGE = exports.LAYOUT_MESSAGE = exports.EXTERNAL_FILES_MESSAGE = exports.DATATYPE_MESSAGE = void 0;
exports.isKnownMessage = isKnownMessage;
exports.hasChecksums = hasChecksums;
exports.readObjectHeader = readObjectHeader;
exports.hasStorage = hasStorage;
exports.findDatatype = findDatatype;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const superblock_ts_1 = __webpack_require__(42806);
exports.DATATYPE_MESSAGE = 0x03;
exports.EXTERNAL_FILES_MESSAGE = 0x07;
exports.LAYOUT_MESSAGE = 0x08;
exports.CONTINUATION_MESSAGE = 0x10;
/** Layout classes. */
const COMPACT = 0;
const CHUNKED = 2;
const SHARED_FLAG = 0x02;
/** Header blocks of one object; the library splits a header only as attributes are added. */
const MAX_BLOCKS = 4096;
/** Bytes of one header block: a message has at most 64 kB, and compact datasets and attributes are such messages. */
const MAX_BLOCK_BYTES = 2 ** 26;
/**
 * Messages that say nothing of how values are stored beyond what is read here: dataspace, links, datatype, fill values,
 * layout, attributes, comments, times, continuations, symbol tables. Filters, external files and all else are not among them.
 */
const KNOWN_MESSAGES = new Set([
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x08, 0x0a, 0x0c, 0x0d, 0x0e, 0x10, 0x11, 0x12,
]);
function isKnownMessage({ type }) {
    return KNOWN_MESSAGES.has(type);
}
/** Whether the object header at `address` has checksums (version 2), which are not verified here. */
function hasChecksums(source, superblock, address) {
    return String.fromCharCode(...readAt(source, { start: superblock.start + address, length: 4 })) === 'OHDR';
}
/** All messages of the object header at `address` (counted from the superblock). */
function readObjectHeader(source, superblock, address) {
    const start = superblock.start + address;
    return hasChecksums(source, superblock, address)
        ? readVersion2(source, superblock, start)
        : readVersion1(source, superblock, start);
}
/**
 * Whether a dataset's layout says where its values are. Compact values stand in the message itself; a chunk index of
 * version 4 always has a place, empty or not.
 */
function hasStorage(messages, { offsetSize }) {
    const layout = messages.find((message) => message.type === exports.LAYOUT_MESSAGE)?.data;
    if (layout === undefined)
        return false;
    const [version, kind] = layout;
    // Versions 1 and 2 begin with the rank and the class; then, as in version 3, comes the address.
    const isOld = version === 1 || version === 2;
    const storage = isOld ? layout[2] : kind;
    if (storage === COMPACT || ((version ?? 0) >= 4 && storage === CHUNKED))
        return true;
    const at = isOld ? 8 : storage === CHUNKED ? 3 : 2;
    return !layout.subarray(at, at + offsetSize).every((byte) => byte === 0xff);
}
/** The datatype message of an object, followed to the committed datatype it may refer to. */
function findDatatype(source, superblock, messages) {
    const own = messages.find((message) => message.type === exports.DATATYPE_MESSAGE);
    if (own === undefined)
        throw malformed(source, 'a dataset has no datatype');
    if (!own.isShared)
        return own.data;
    const version = own.data[0] ?? 0;
    const address = (0, superblock_ts_1.readUnsigned)(own.data, version === 1 ? 8 : 2, superblock.offsetSize);
    const committed = readObjectHeader(source, superblock, address).find((message) => message.type === exports.DATATYPE_MESSAGE);
    if (committed === undefined || committed.isShared) {
        throw malformed(source, 'a dataset refers to a datatype that is none');
    }
    return committed.data;
}
function readVersion1(source, superblock, start) {
    const prefix = readAt(source, { start, length: 16 });
    if (prefix[0] !== 1)
        throw malformed(source, `object header version ${prefix[0] ?? 0} is not known`);
    const first = { start: start + 16, length: (0, superblock_ts_1.readUnsigned)(prefix, 8, 4) };
    return readBlocks(source, superblock, first, (bytes) => splitMessages(source, bytes, 8, 2, 2, 4));
}
function readVersion2(source, superblock, start) {
    const prefix = readAt(source, { start, length: Math.min(34, source.byteLength - start) });
    const flags = prefix[5] ?? 0;
    const sizeAt = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
    const sizeWidth = 1 << (flags & 3);
    const first = { start: start + sizeAt + sizeWidth, length: (0, superblock_ts_1.readUnsigned)(prefix, sizeAt, sizeWidth) };
    const headBytes = flags & 4 ? 6 : 4;
    return readBlocks(source, superblock, first, (bytes, index) => 
    // A continuation block is framed by a signature and a checksum, both of 4 bytes.
    splitMessages(source, index === 0 ? bytes : bytes.subarray(4, -4), headBytes, 1, 1, 3));
}
function readBlocks(source, superblock, first, split) {
    const blocks = [first];
    const messages = [];
    for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index] ?? first;
        if (index >= MAX_BLOCKS)
            throw malformed(source, `an object header has more than ${MAX_BLOCKS} blocks`);
        for (const message of split(readAt(source, block), index)) {
            messages.push(message);
            if (message.type === exports.CONTINUATION_MESSAGE)
                blocks.push(continuation(message, superblock));
        }
    }
    return messages;
}
function continuation(message, superblock) {
    return {
        start: superblock.start + (0, superblock_ts_1.readUnsigned)(message.data, 0, superblock.offsetSize),
        length: (0, superblock_ts_1.readUnsigned)(message.data, superblock.offsetSize, superblock.lengthSize),
    };
}
function splitMessages(source, bytes, headBytes, typeWidth, sizeAt, flagsAt) {
    const messages = [];
    // What is left at the end of a block and too short for a message is a gap.
    for (let at = 0; at + headBytes <= bytes.length;) {
        const size = (0, superblock_ts_1.readUnsigned)(bytes, at + sizeAt, 2);
        const start = at + headBytes;
        if (start + size > bytes.length)
            throw malformed(source, 'a message leaves its object header');
        messages.push({
            type: (0, superblock_ts_1.readUnsigned)(bytes, at, typeWidth),
            flags: bytes[at + flagsAt] ?? 0,
            isShared: ((bytes[at + flagsAt] ?? 0) & SHARED_FLAG) !== 0,
            data: bytes.subarray(start, start + size),
        });
        at = start + size;
    }
    return messages;
}
function readAt(source, block) {
    if (block.length > MAX_BLOCK_BYTES)
        throw malformed(source, `an object header claims ${block.length} bytes`);
    return (0, sources_ts_1.readBytes)(source, block.start, block.length);
}
function malformed(source, what) {
    return new errors_ts_1.ArtifactError('malformed', `${source.name}: ${what}`, { file: source.file });
}


/***/ }),

/***/ 61933:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.peekHdf5 = peekHdf5;
exports.rootAddress = rootAddress;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const group_members_ts_1 = __webpack_require__(76973);
const object_header_ts_1 = __webpack_require__(90771);
const superblock_ts_1 = __webpack_require__(42806);
/** @throws ArtifactError as {@link readSuperblock} does */
function peekHdf5(source) {
    const superblock = (0, superblock_ts_1.readSuperblock)(source);
    return {
        root: rootAddress(source, superblock),
        group(address) {
            const listing = (0, group_members_ts_1.listGroup)({ source, superblock }, (0, object_header_ts_1.readObjectHeader)(source, superblock, address));
            if (listing === undefined)
                return undefined;
            const { attributes, members } = listing;
            if (attributes === null || members === null)
                throw dense(source);
            return { attributes, members: new Map([...members].flatMap(([name, member]) => hardLink(name, member))) };
        },
    };
}
/** Versions 0 and 1 hold the root's symbol table entry, whose second field is the address; 2 and 3 the address itself. */
function rootAddress(source, { start, offsetSize }) {
    const version = (0, sources_ts_1.readBytes)(source, start + 8, 1)[0] ?? 0;
    const at = version < 2 ? 24 + 4 * version + 5 * offsetSize : 12 + 3 * offsetSize;
    return (0, superblock_ts_1.readUnsigned)((0, sources_ts_1.readBytes)(source, start + at, offsetSize), 0, offsetSize);
}
function hardLink(name, member) {
    return member.kind === 'object' ? [[name, member.address]] : [];
}
function dense(source) {
    const why = 'keeps the names of a group in a form (dense storage) that recognition does not read';
    return new errors_ts_1.ArtifactError('malformed', `${source.name}: ${why}`, { file: source.file });
}


/***/ }),

/***/ 50956:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainAttributes = plainAttributes;
const sources_ts_1 = __webpack_require__(89746);
const tensor_ts_1 = __webpack_require__(76172);
const attributes_ts_1 = __webpack_require__(65363);
const dtype_ts_1 = __webpack_require__(13704);
const plain_types_ts_1 = __webpack_require__(74452);
const strings_ts_1 = __webpack_require__(55722);
const superblock_ts_1 = __webpack_require__(42806);
const ATTRIBUTE = 0x0c;
const ATTRIBUTE_INFO = 0x15;
const COLLECTION = 'GCOL';
/**
 * Reads attributes from the messages of an object header, with the strings of the global heap that they refer to.
 * Sources: HDF5 File Format Specification 3.0, IV.A.2.m (attributes), III.E (global heap).
 * @returns a function that throws NotPlain where the library had better read the file
 */
function plainAttributes(source, superblock) {
    const heap = heapReader(source, superblock);
    return (messages) => {
        const values = new Map();
        for (const message of messages) {
            if (message.type === ATTRIBUTE_INFO)
                throw new plain_types_ts_1.NotPlain('attribute info');
            if (message.type !== ATTRIBUTE)
                continue;
            if (message.isShared)
                throw new plain_types_ts_1.NotPlain('shared attribute');
            const [name, value] = attribute(message.data, superblock, heap);
            if (values.has(name))
                throw new plain_types_ts_1.NotPlain('an attribute twice');
            values.set(name, value);
        }
        return values;
    };
}
/** Version 1 pads name, datatype and dataspace to 8 bytes; 2 does not; 3 says the name's character set. */
function attribute(data, superblock, heap) {
    const [version = 0, flags = 0] = data;
    if (version < 1 || version > 3 || (version > 1 && flags !== 0))
        throw new plain_types_ts_1.NotPlain('attribute version');
    const padded = (length) => (version === 1 ? Math.ceil(length / 8) * 8 : length);
    const [nameBytes, typeBytes, spaceBytes] = [2, 4, 6].map((at) => (0, superblock_ts_1.readUnsigned)(data, at, 2));
    const nameAt = version === 3 ? 9 : 8;
    const typeAt = nameAt + padded(nameBytes);
    const spaceAt = typeAt + padded(typeBytes);
    const valuesAt = spaceAt + padded(spaceBytes);
    if (valuesAt > data.length || nameBytes === 0 || data[nameAt + nameBytes - 1] !== 0)
        throw new plain_types_ts_1.NotPlain('attribute');
    // The name ends with a NUL that is counted.
    const name = new TextDecoder().decode(data.subarray(nameAt, nameAt + nameBytes - 1));
    if (name.includes('\0') || name.includes('\ufffd'))
        throw new plain_types_ts_1.NotPlain('attribute name');
    const type = (0, plain_types_ts_1.plainType)(data.subarray(typeAt, typeAt + typeBytes));
    const shape = (0, plain_types_ts_1.plainShape)(data.subarray(spaceAt, spaceAt + spaceBytes), superblock.lengthSize);
    if (shape === null)
        return [name, { kind: 'other' }];
    const count = (0, tensor_ts_1.elementCount)(shape);
    const bytes = data.subarray(valuesAt);
    if (count * type.size > bytes.length)
        throw new plain_types_ts_1.NotPlain('attribute values');
    const scalar = shape.length === 0;
    if (type.type !== plain_types_ts_1.STRING && (0, dtype_ts_1.dtypeOf)(type, data.subarray(typeAt, typeAt + typeBytes), () => undefined) === undefined)
        throw new plain_types_ts_1.NotPlain('number');
    if (type.type === plain_types_ts_1.STRING)
        return [name, { kind: 'strings', values: strings(bytes, type, count, heap), scalar }];
    if (count > attributes_ts_1.NUMBER_COUNT)
        return [name, { kind: 'other' }];
    return [name, { kind: 'numbers', values: numbers(bytes, type, count), scalar }];
}
function strings(bytes, type, count, heap) {
    return Array.from({ length: count }, (_, i) => {
        const element = bytes.slice(i * type.size, (i + 1) * type.size);
        return type.vlen ? heap(element) : (0, strings_ts_1.fixedString)(element, type.strpad);
    });
}
function numbers(bytes, type, count) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: count }, (_, i) => {
        const value = type.type === plain_types_ts_1.FLOAT ? (0, attributes_ts_1.floatAt)(view, i, type.size) : (0, attributes_ts_1.integerAt)(view, i, type);
        if (value === undefined)
            throw new plain_types_ts_1.NotPlain('number');
        return value;
    });
}
/** Strings of all attributes together may be as long as the file: one may be referred to more than once. */
function heapReader(source, superblock) {
    const { start, offsetSize } = superblock;
    const collections = new Map();
    let left = source.byteLength;
    return (reference) => {
        if (reference.length !== 8 + offsetSize)
            throw new plain_types_ts_1.NotPlain('reference');
        const length = (0, superblock_ts_1.readUnsigned)(reference, 0, 4);
        const address = (0, superblock_ts_1.readUnsigned)(reference, 4, offsetSize);
        if (length === 0 || address === 0) {
            if (length === 0)
                return new Uint8Array(0);
            throw new plain_types_ts_1.NotPlain('reference');
        }
        let collection = collections.get(address);
        if (collection === undefined) {
            collection = readCollection(source, superblock, start + address);
            collections.set(address, collection);
        }
        const object = collection.get((0, superblock_ts_1.readUnsigned)(reference, 4 + offsetSize, 4));
        left -= length;
        if (object === undefined || object.length < length || left < 0)
            throw new plain_types_ts_1.NotPlain('string');
        const text = object.slice(0, length);
        const end = text.indexOf(0);
        return end < 0 ? text : text.subarray(0, end);
    };
}
function readCollection(source, superblock, at) {
    const { lengthSize, end } = superblock;
    const prefix = 8 + lengthSize;
    if (at + prefix > end)
        throw new plain_types_ts_1.NotPlain('collection');
    const head = (0, sources_ts_1.readBytes)(source, at, prefix);
    const size = (0, superblock_ts_1.readUnsigned)(head, 8, lengthSize);
    if (String.fromCharCode(...head.subarray(0, 4)) !== COLLECTION || head[4] !== 1)
        throw new plain_types_ts_1.NotPlain('collection');
    if (size < prefix || at + size > end)
        throw new plain_types_ts_1.NotPlain('collection');
    const bytes = (0, sources_ts_1.readBytes)(source, at, size);
    const objects = new Map();
    for (let offset = prefix; offset + prefix <= size;) {
        const index = (0, superblock_ts_1.readUnsigned)(bytes, offset, 2);
        const length = (0, superblock_ts_1.readUnsigned)(bytes, offset + 8, lengthSize);
        // Index 0 is the room that is left, its own header included.
        const taken = index === 0 ? length : prefix + Math.ceil(length / 8) * 8;
        if (taken < prefix || offset + taken > size || objects.has(index))
            throw new plain_types_ts_1.NotPlain('collection');
        if (index !== 0)
            objects.set(index, bytes.subarray(offset + prefix, offset + prefix + length));
        offset += taken;
    }
    return objects;
}


/***/ }),

/***/ 93661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertOrdered = assertOrdered;
const node_buffer_1 = __webpack_require__(4573);
const sources_ts_1 = __webpack_require__(89746);
const plain_types_ts_1 = __webpack_require__(74452);
const superblock_ts_1 = __webpack_require__(42806);
const SYMBOL_TABLE = 0x11;
/** Nothing, a group's tree and heap, a soft link's value. */
const CACHES = new Set([0, 1, 2]);
/** Where the list of free blocks of a heap ends (H5HL_FREE_NULL). */
const END_OF_FREE_LIST = 1;
const MOST_NODES = 60_000;
/**
 * Whether a group of symbol tables is in order: HDF5 finds members by their names' order, so that a name out of its place
 * is not there for anybody else, though a listing shows it. Source: HDF5 File Format Specification 3.0, III.A, III.D.
 * @throws NotPlain, ArtifactError where it is not
 */
function assertOrdered(source, superblock, messages) {
    const { start, offsetSize } = superblock;
    for (const { type, data } of messages) {
        if (type !== SYMBOL_TABLE)
            continue;
        const name = heapNames(source, superblock, start + (0, superblock_ts_1.readUnsigned)(data, offsetSize, offsetSize));
        assertTree(source, superblock, start + (0, superblock_ts_1.readUnsigned)(data, 0, offsetSize), name);
    }
}
/** Names of a local heap by offset, its list of free blocks walked. */
function heapNames(source, { start, offsetSize, lengthSize }, at) {
    const head = (0, sources_ts_1.readBytes)(source, at, 8 + 2 * lengthSize + offsetSize);
    const length = (0, superblock_ts_1.readUnsigned)(head, 8, lengthSize);
    if (signature(head) !== 'HEAP' || head[4] !== 0 || length > source.byteLength)
        throw new plain_types_ts_1.NotPlain('heap');
    const heap = Buffer.from((0, sources_ts_1.readBytes)(source, start + (0, superblock_ts_1.readUnsigned)(head, 8 + 2 * lengthSize, offsetSize), length));
    let free = (0, superblock_ts_1.readUnsigned)(head, 8 + lengthSize, lengthSize);
    for (let blocks = 0; free !== END_OF_FREE_LIST; blocks++) {
        if (free + 2 * lengthSize > length || blocks > length / (2 * lengthSize))
            throw new plain_types_ts_1.NotPlain('free list');
        const size = (0, superblock_ts_1.readUnsigned)(heap, free + lengthSize, lengthSize);
        if (size < 2 * lengthSize || free + size > length)
            throw new plain_types_ts_1.NotPlain('free block');
        free = (0, superblock_ts_1.readUnsigned)(heap, free, lengthSize);
    }
    return (offset) => {
        const end = offset < length ? heap.indexOf(0, offset) : -1;
        const name = heap.subarray(offset, Math.max(offset, end));
        if (end < 0 || !(0, node_buffer_1.isUtf8)(name))
            throw new plain_types_ts_1.NotPlain('name');
        return name;
    };
}
function assertTree(source, superblock, at, name) {
    const root = (0, sources_ts_1.readBytes)(source, at, 8);
    const level = root[5] ?? 0;
    const open = [{ at, after: Buffer.alloc(0), upTo: Buffer.alloc(0), level }];
    for (let nodes = 0; open.length > 0; nodes++) {
        const range = open.pop();
        if (range === undefined || nodes > MOST_NODES)
            throw new plain_types_ts_1.NotPlain('tree');
        if (range.level < 0)
            assertSymbols(source, superblock, range, name);
        else
            open.push(...childrenOf(source, superblock, range, name, nodes === 0));
    }
}
function childrenOf(source, { start, offsetSize, lengthSize }, { at, after, upTo, level }, name, isRoot) {
    const head = (0, sources_ts_1.readBytes)(source, at, 8);
    const used = (0, superblock_ts_1.readUnsigned)(head, 6, 2);
    if (signature(head) !== 'TREE' || head[4] !== 0 || head[5] !== level)
        throw new plain_types_ts_1.NotPlain('node');
    const stride = lengthSize + offsetSize;
    const bytes = (0, sources_ts_1.readBytes)(source, at + 8 + 2 * offsetSize, used * stride + lengthSize);
    const keys = Array.from({ length: used + 1 }, (_, i) => name((0, superblock_ts_1.readUnsigned)(bytes, i * stride, lengthSize)));
    const [first, last] = [keys[0], keys[used]];
    if (!isRoot && (first?.equals(after) !== true || last?.equals(upTo) !== true))
        throw new plain_types_ts_1.NotPlain('keys');
    return Array.from({ length: used }, (_, i) => ({
        at: start + (0, superblock_ts_1.readUnsigned)(bytes, i * stride + lengthSize, offsetSize),
        after: keys[i] ?? after,
        upTo: keys[i + 1] ?? upTo,
        level: level - 1,
    }));
}
function assertSymbols(source, { offsetSize }, range, name) {
    const head = (0, sources_ts_1.readBytes)(source, range.at, 8);
    const count = (0, superblock_ts_1.readUnsigned)(head, 6, 2);
    if (signature(head) !== 'SNOD' || head[4] !== 1)
        throw new plain_types_ts_1.NotPlain('symbols');
    const stride = 2 * offsetSize + 24;
    const bytes = (0, sources_ts_1.readBytes)(source, range.at + 8, count * stride);
    let before = range.after;
    for (let i = 0; i < count; i++) {
        const own = name((0, superblock_ts_1.readUnsigned)(bytes, i * stride, offsetSize));
        const cache = (0, superblock_ts_1.readUnsigned)(bytes, i * stride + 2 * offsetSize, 4);
        if (Buffer.compare(before, own) >= 0 || !CACHES.has(cache))
            throw new plain_types_ts_1.NotPlain('symbol');
        before = own;
    }
    if (Buffer.compare(before, range.upTo) > 0)
        throw new plain_types_ts_1.NotPlain('symbol');
}
function signature(bytes) {
    return String.fromCharCode(...bytes.subarray(0, 4));
}


/***/ }),

/***/ 27688:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTidyHeader = readTidyHeader;
const sources_ts_1 = __webpack_require__(89746);
const object_header_ts_1 = __webpack_require__(90771);
const plain_types_ts_1 = __webpack_require__(74452);
const superblock_ts_1 = __webpack_require__(42806);
/** Prefix of a version 1 header, and of each message in it. */
const PREFIX_BYTES = 16;
const MESSAGE_BYTES = 8;
/** Constant, and never to be shared: what writers set without being asked. */
const HARMLESS_FLAGS = 0x05;
/**
 * The messages of an object header of version 1 in which everything adds up: as many as it says, filling it without a
 * gap, inside the file. Source: HDF5 File Format Specification 3.0, IV.A.1.a.
 * @throws NotPlain, ArtifactError where it is not so
 */
function readTidyHeader(source, superblock, address) {
    // The checksums of version 2 are for the library to verify.
    if ((0, object_header_ts_1.hasChecksums)(source, superblock, address))
        throw new plain_types_ts_1.NotPlain('checksums');
    const messages = (0, object_header_ts_1.readObjectHeader)(source, superblock, address);
    const start = superblock.start + address;
    const prefix = (0, sources_ts_1.readBytes)(source, start, PREFIX_BYTES);
    if (messages.length !== (0, superblock_ts_1.readUnsigned)(prefix, 2, 2))
        throw new plain_types_ts_1.NotPlain('messages');
    let room = (0, superblock_ts_1.readUnsigned)(prefix, 8, 4);
    if (start + PREFIX_BYTES + room > superblock.end)
        throw new plain_types_ts_1.NotPlain('header');
    let taken = 0;
    for (const { type, flags, data } of messages) {
        if ((flags & ~HARMLESS_FLAGS) !== 0)
            throw new plain_types_ts_1.NotPlain('flags');
        taken += MESSAGE_BYTES + data.length;
        if (type === object_header_ts_1.CONTINUATION_MESSAGE)
            room += continuationBytes(data, superblock);
    }
    if (taken !== room)
        throw new plain_types_ts_1.NotPlain('gap');
    return messages;
}
function continuationBytes(data, { start, end, offsetSize, lengthSize }) {
    const length = (0, superblock_ts_1.readUnsigned)(data, offsetSize, lengthSize);
    if (start + (0, superblock_ts_1.readUnsigned)(data, 0, offsetSize) + length > end)
        throw new plain_types_ts_1.NotPlain('continuation');
    return length;
}


/***/ }),

/***/ 74452:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING = exports.FLOAT = exports.INTEGER = exports.NotPlain = void 0;
exports.plainType = plainType;
exports.plainShape = plainShape;
const superblock_ts_1 = __webpack_require__(42806);
/**
 * Something that the plain reader leaves to the HDF5 library: an unusual layout or type, and whatever looks damaged, so
 * that the library says what is wrong with it.
 */
class NotPlain extends Error {
    name = 'NotPlain';
}
exports.NotPlain = NotPlain;
exports.INTEGER = 0;
exports.FLOAT = 1;
exports.STRING = 3;
const OPAQUE = 5;
const VARIABLE = 9;
/** In the second byte of numbers: big-endian, and VAX order. */
const BIG_ENDIAN = 0x41;
const SIGNED = 0x08;
/** A variable-length type that is a string. */
const OF_CHARACTERS = 1;
/** A datatype message as the library's metadata. Source: HDF5 File Format Specification 3.0, IV.A.2.d. @throws NotPlain */
function plainType(message) {
    const [head = 0, bits = 0] = message;
    const [version, type] = [head >> 4, head & 0x0f];
    if (version < 1 || version > 3 || message.length < 8)
        throw new NotPlain('datatype version');
    const size = (0, superblock_ts_1.readUnsigned)(message, 4, 4);
    const plain = { type, size, signed: false, vlen: false };
    switch (type) {
        case exports.INTEGER:
        case exports.FLOAT:
            if ((bits & BIG_ENDIAN) !== 0 || message.length < (type === exports.INTEGER ? 12 : 20))
                throw new NotPlain('byte order');
            return { ...plain, signed: type === exports.INTEGER && (bits & SIGNED) !== 0 };
        case exports.STRING:
            return { ...plain, strpad: bits & 0x0f };
        case OPAQUE:
            return plain;
        case VARIABLE:
            if ((bits & 0x0f) !== OF_CHARACTERS || !isCharacter(message.subarray(8)))
                throw new NotPlain('variable length');
            return { ...plain, type: exports.STRING, vlen: true };
        default:
            throw new NotPlain(`datatype ${type}`);
    }
}
/** The dimensions that a dataspace message says; null for no dataspace. Source: as above, IV.A.2.b. @throws NotPlain */
function plainShape(message, lengthSize) {
    const [version, rank = 0, , kind] = message;
    if (version !== 1 && version !== 2)
        throw new NotPlain('dataspace version');
    if (version === 2 && kind === 2)
        return null;
    const at = version === 1 ? 8 : 4;
    if (message.length < at + rank * lengthSize)
        throw new NotPlain('dataspace');
    const shape = Array.from({ length: rank }, (_, axis) => (0, superblock_ts_1.readUnsigned)(message, at + axis * lengthSize, lengthSize));
    if (!shape.every(Number.isSafeInteger))
        throw new NotPlain('dimension');
    return shape;
}
/** A whole byte, or a string of one. */
function isCharacter(message) {
    const { type, size } = plainType(message);
    if (size !== 1)
        return false;
    return (type === exports.STRING || (type === exports.INTEGER && (0, superblock_ts_1.readUnsigned)(message, 8, 2) === 0 && (0, superblock_ts_1.readUnsigned)(message, 10, 2) === 8));
}


/***/ }),

/***/ 21672:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainReader = plainReader;
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const dtype_ts_2 = __webpack_require__(13704);
const object_header_ts_1 = __webpack_require__(90771);
const plain_attributes_ts_1 = __webpack_require__(50956);
const plain_types_ts_1 = __webpack_require__(74452);
const superblock_ts_1 = __webpack_require__(42806);
const DATASPACE_MESSAGE = 0x01;
const FILL_MESSAGE = 0x05;
const CONTIGUOUS = 1;
function plainReader(source, superblock, limits) {
    const values = (0, plain_attributes_ts_1.plainAttributes)(source, superblock);
    const attributes = (messages) => {
        // Kinds that no writer of models uses may carry a duty to fail.
        if (!messages.every(object_header_ts_1.isKnownMessage) || !messages.every(isPlainFill))
            throw new plain_types_ts_1.NotPlain('message');
        const found = values(messages);
        return { names: [...found.keys()], get: (name) => found.get(name) };
    };
    return {
        attributes,
        dataset(path, messages) {
            const name = path.slice(1);
            const marked = attributes(messages).get('dtype');
            const space = one(messages, DATASPACE_MESSAGE);
            const type = one(messages, object_header_ts_1.DATATYPE_MESSAGE);
            const [shape, metadata] = [(0, plain_types_ts_1.plainShape)(space, superblock.lengthSize), (0, plain_types_ts_1.plainType)(type)];
            const dtype = metadata.type === plain_types_ts_1.STRING ? undefined : (0, dtype_ts_2.dtypeOf)(metadata, type, () => textOf(marked));
            if (shape === null || dtype === undefined)
                throw new plain_types_ts_1.NotPlain('datatype');
            const byteLength = (0, tensor_ts_1.elementCount)(shape) * (0, dtype_ts_1.byteWidth)(dtype);
            if (shape.length > limits.rank || byteLength > limits.tensorBytes)
                throw new plain_types_ts_1.NotPlain('size');
            const at = placeOf(one(messages, object_header_ts_1.LAYOUT_MESSAGE), byteLength, superblock);
            return { readable: true, entry: entryOf(source, name, dtype, shape, at, byteLength), stored: true };
        },
    };
}
/** The data of the one message of a type. @throws NotPlain where there is none, or several, or it stands elsewhere */
function one(messages, type) {
    const [message, ...others] = messages.filter((candidate) => candidate.type === type);
    if (message === undefined || others.length > 0 || message.isShared)
        throw new plain_types_ts_1.NotPlain('message');
    return message.data;
}
function textOf(value) {
    return value?.kind === 'strings' && value.scalar ? new TextDecoder().decode(value.values[0]) : undefined;
}
/**
 * A fill value as h5py writes it, set or not; it stands for values that were never written, and these are not plain.
 * Source: HDF5 File Format Specification 3.0, IV.A.2.f, version 2.
 */
function isPlainFill({ type, data }) {
    if (type !== FILL_MESSAGE)
        return true;
    const [version, allocation = 0, write = 3, isSet = 2] = data;
    if (version !== 2 || allocation < 1 || allocation > 3 || write > 2 || isSet > 1)
        return false;
    return isSet === 0 || (data.length >= 8 && 8 + (0, superblock_ts_1.readUnsigned)(data, 4, 4) <= data.length);
}
/** Where values lie in one piece. Source: HDF5 File Format Specification 3.0, IV.A.2.i, versions 3 and 4. @throws NotPlain */
function placeOf(layout, byteLength, superblock) {
    const { start, offsetSize, lengthSize, end } = superblock;
    const [version = 0, kind] = layout;
    if ((version !== 3 && version !== 4) || kind !== CONTIGUOUS)
        throw new plain_types_ts_1.NotPlain('layout');
    if (layout.length < 2 + offsetSize + lengthSize)
        throw new plain_types_ts_1.NotPlain('layout');
    // Nothing is kept nowhere.
    if (byteLength === 0)
        return start;
    const at = start + (0, superblock_ts_1.readUnsigned)(layout, 2, offsetSize);
    const size = (0, superblock_ts_1.readUnsigned)(layout, 2 + offsetSize, lengthSize);
    if (size !== byteLength || at + byteLength > end)
        throw new plain_types_ts_1.NotPlain('place');
    return at;
}
function entryOf(source, name, dtype, shape, at, byteLength) {
    return {
        name,
        dtype,
        shape,
        byteLength,
        chunks: (size = tensor_ts_1.CHUNK_BYTES) => readPieces(source, at, byteLength, (0, entry_ts_1.pieceBytes)(size, (0, dtype_ts_1.byteWidth)(dtype))),
    };
}
function* readPieces(source, at, byteLength, size) {
    const buffer = new Uint8Array(Math.min(size, byteLength));
    for (let done = 0; done < byteLength; done += size) {
        const piece = buffer.subarray(0, Math.min(size, byteLength - done));
        source.read(at + done, piece);
        yield piece;
    }
}


/***/ }),

/***/ 30129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.slabsOf = slabsOf;
const tensor_ts_1 = __webpack_require__(76172);
/**
 * A dataset cut into slabs of about `elements` elements, and no more, in row-major order.
 * @param chunking null where the dataset is stored in one piece; else slabs are made of whole chunks, as far as `most`
 * elements allow, so that a compressed chunk is unpacked once
 */
function* slabsOf(shape, elements, chunking) {
    if ((0, tensor_ts_1.elementCount)(shape) === 0)
        return;
    const most = Math.max(elements, chunking?.most ?? 0);
    const axis = splitAxis(shape, most);
    const inner = (0, tensor_ts_1.elementCount)(shape.slice(axis + 1));
    const length = shape[axis] ?? 1;
    const step = wholeChunks(elements / inner, most / inner, chunking?.chunk[axis] ?? 1);
    for (const outer of indices(shape.slice(0, axis))) {
        for (let start = 0; start < length; start += step) {
            yield {
                offset: shape.map((_, i) => (i < axis ? (outer[i] ?? 0) : i === axis ? start : 0)),
                count: shape.map((dim, i) => (i < axis ? 1 : i === axis ? Math.min(step, length - start) : dim)),
            };
        }
    }
}
/** The outermost axis of which a single step fits. */
function splitAxis(shape, elements) {
    for (let axis = 0; axis < shape.length; axis++) {
        if ((0, tensor_ts_1.elementCount)(shape.slice(axis + 1)) <= elements)
            return axis;
    }
    return Math.max(0, shape.length - 1);
}
/** About `wanted` steps, a multiple of `chunk` where that is possible within `most`. */
function wholeChunks(wanted, most, chunk) {
    const aligned = Math.max(1, Math.floor(wanted / chunk)) * chunk;
    return aligned <= most ? aligned : Math.max(1, Math.floor(most));
}
function* indices(shape) {
    const index = shape.map(() => 0);
    const total = (0, tensor_ts_1.elementCount)(shape);
    for (let n = 0; n < total; n++) {
        yield index;
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            const next = (index[axis] ?? 0) + 1;
            index[axis] = next < (shape[axis] ?? 1) ? next : 0;
            if (index[axis] !== 0)
                break;
        }
    }
}


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fixedString = fixedString;
exports.readCString = readCString;
/** String paddings of HDF5 (H5T_str_t): ended by a NUL, filled with NULs, filled with spaces. */
const NULL_TERMINATED = 0;
const SPACE_PADDED = 2;
/** A fixed-length string without its padding. */
function fixedString(bytes, padding) {
    if (padding === NULL_TERMINATED) {
        const end = bytes.indexOf(0);
        return end === -1 ? bytes : bytes.subarray(0, end);
    }
    const filler = padding === SPACE_PADDED ? 0x20 : 0;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === filler)
        end--;
    return bytes.subarray(0, end);
}
/** A copy of the C string at `pointer`; a null pointer is HDF5's empty variable-length string. */
function readCString(heap, pointer) {
    if (pointer === 0)
        return new Uint8Array(0);
    const end = heap.indexOf(0, pointer);
    return heap.slice(pointer, end === -1 ? heap.length : end);
}


/***/ }),

/***/ 55721:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MESSAGE_LIMIT = void 0;
exports.createHdf5 = createHdf5;
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const tensor_ts_1 = __webpack_require__(76172);
const append_ts_1 = __webpack_require__(31078);
const datatype_message_ts_1 = __webpack_require__(1444);
const encode_ts_1 = __webpack_require__(63796);
const global_heap_ts_1 = __webpack_require__(28156);
const group_writer_ts_1 = __webpack_require__(30943);
const SUPERBLOCK_BYTES = 96;
/** Largest data of a header message that the library writes (and Keras's HDF5_OBJECT_HEADER_LIMIT). */
exports.MESSAGE_LIMIT = 64_512;
const SYMBOL_TABLE = 0x11;
const DATASPACE = 0x01;
const DATATYPE = 0x03;
const FILL_VALUE = 0x05;
const LAYOUT = 0x08;
const ATTRIBUTE = 0x0c;
const CONSTANT = 1;
/** @param path must not exist yet */
function createHdf5(path) {
    const file = (0, append_ts_1.createAppendFile)(path);
    file.append(new Uint8Array(SUPERBLOCK_BYTES));
    const root = { members: new Map(), messages: [] };
    return {
        group(groupPath, attributes = {}) {
            const node = groupAt(root, groupPath);
            node.messages.push(...attributeMessages(file, attributes));
        },
        dataset(datasetPath, entry, attributes = {}) {
            const [name, parent] = splitPath(datasetPath);
            const members = groupAt(root, parent).members;
            if (members === null || members.has(name))
                throw taken(datasetPath);
            const messages = [...datasetMessages(file, entry), ...attributeMessages(file, attributes)];
            members.set(name, { members: null, messages });
        },
        finish() {
            const { header, tree, heap } = writeTree(file, root);
            file.patch(0, superblock(file.end, header, tree, heap));
            file.close();
        },
        abort() {
            file.close();
            (0, node_fs_1.rmSync)(path, { force: true });
        },
    };
}
function superblock(end, header, tree, heap) {
    return (0, encode_ts_1.concat)([
        (0, encode_ts_1.u8)(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 8, 8, 0),
        (0, encode_ts_1.u16)(group_writer_ts_1.LEAF_K, group_writer_ts_1.INTERNAL_K),
        (0, encode_ts_1.u32)(0),
        (0, encode_ts_1.u64)(0, encode_ts_1.UNDEFINED, end, encode_ts_1.UNDEFINED),
        (0, group_writer_ts_1.rootEntry)(header, tree, heap),
    ]);
}
function splitPath(path) {
    const at = path.lastIndexOf('/');
    return [path.slice(at + 1), at === -1 ? '' : path.slice(0, at)];
}
function groupAt(root, path) {
    let node = root;
    if (path === '')
        return root;
    for (const name of path.split('/')) {
        if (node.members === null || name === '' || name === '.' || name.includes('\0'))
            throw taken(path);
        let next = node.members.get(name);
        if (next === undefined) {
            next = { members: new Map(), messages: [] };
            node.members.set(name, next);
        }
        node = next;
    }
    if (node.members === null)
        throw taken(path);
    return node;
}
function taken(path) {
    return new errors_ts_1.ArtifactError('not-expressible', `${path}: HDF5 cannot hold this name: it is unusable, taken, or passes through a dataset`, { tensor: path });
}
/** Members are written before the groups that name them. */
function writeTree(file, root) {
    const groups = [root];
    for (let i = 0; i < groups.length; i++) {
        for (const node of groups[i]?.members?.values() ?? [])
            if (node.members !== null)
                groups.push(node);
    }
    const addresses = new Map();
    let last = { header: 0, tree: 0, heap: 0 };
    for (const group of groups.reverse()) {
        const members = [...(group.members ?? [])].map(([name, node]) => ({
            name,
            address: addresses.get(node) ?? file.append(objectHeader(node.messages)),
        }));
        const { tree, heap } = (0, group_writer_ts_1.writeMembers)(file, members);
        const header = file.append(objectHeader([message(SYMBOL_TABLE, 0, (0, encode_ts_1.u64)(tree, heap)), ...group.messages]));
        addresses.set(group, header);
        last = { header, tree, heap };
    }
    return last;
}
function objectHeader(messages) {
    const body = (0, encode_ts_1.concat)(messages);
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(1, 0), (0, encode_ts_1.u16)(messages.length), (0, encode_ts_1.u32)(1, body.length, 0), body]);
}
function message(type, flags, data) {
    const body = (0, encode_ts_1.padded)(data);
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u16)(type, body.length), (0, encode_ts_1.u8)(flags, 0, 0, 0), body]);
}
function dataspace(shape) {
    return (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(1, shape.length, 0, 0, 0, 0, 0, 0), (0, encode_ts_1.u64)(...shape)]);
}
function datasetMessages(file, entry) {
    const datatype = (0, datatype_message_ts_1.datatypeOf)(entry.dtype, entry.name);
    const { address, size } = entry.dtype === 'string' ? writeStrings(file, entry) : writeValues(file, entry);
    const place = size === 0 ? encode_ts_1.UNDEFINED : address;
    return [
        message(DATASPACE, 0, dataspace(entry.shape)),
        message(DATATYPE, CONSTANT, datatype),
        // Version 2, allocated late, written only where set: what h5py says of a dataset without fill value.
        message(FILL_VALUE, CONSTANT, (0, encode_ts_1.u8)(2, 2, 2, 1, 0, 0, 0, 0)),
        message(LAYOUT, 0, (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(3, 1), (0, encode_ts_1.u64)(place, size)])),
    ];
}
function writeValues(file, entry) {
    const address = file.end;
    for (const chunk of entry.chunks())
        file.append(chunk);
    const size = file.end - address;
    if (size === entry.byteLength)
        return { address, size };
    throw new errors_ts_1.ArtifactError('malformed', `${entry.name}: ${entry.byteLength} bytes are promised, ${size} came`, {
        tensor: entry.name,
    });
}
function writeStrings(file, entry) {
    const strings = (0, bytes_ts_1.decodeStrings)((0, encode_ts_1.concat)([...entry.chunks()].map((chunk) => chunk.slice())), (0, tensor_ts_1.elementCount)(entry.shape), entry.name);
    if (strings.some((string) => string.includes(0))) {
        throw new errors_ts_1.ArtifactError('not-expressible', `${entry.name}: HDF5 strings cannot hold NUL`, { tensor: entry.name });
    }
    const references = (0, global_heap_ts_1.putStrings)(file, strings);
    return { address: file.append(references), size: references.length };
}
function attributeMessages(file, attributes) {
    return Object.entries(attributes).map(([name, input]) => {
        const { type, shape, data } = encodeAttribute(file, input);
        const text = new TextEncoder().encode(`${name}\0`);
        const space = dataspace(shape);
        const head = (0, encode_ts_1.concat)([(0, encode_ts_1.u8)(1, 0), (0, encode_ts_1.u16)(text.length, type.length, space.length)]);
        const bytes = (0, encode_ts_1.concat)([head, (0, encode_ts_1.padded)(text), (0, encode_ts_1.padded)(type), (0, encode_ts_1.padded)(space), data]);
        if (bytes.length <= 0xffff - 8)
            return message(ATTRIBUTE, 0, bytes);
        throw new errors_ts_1.ArtifactError('not-expressible', `attribute ${name}: ${bytes.length} bytes, HDF5 allows 65527`);
    });
}
function encodeAttribute(file, input) {
    const encode = (text) => new TextEncoder().encode(text);
    switch (input.kind) {
        case 'text':
            return { type: (0, datatype_message_ts_1.variableString)('utf8'), shape: [], data: (0, global_heap_ts_1.putStrings)(file, [encode(input.value)]) };
        case 'bytes':
            return { type: (0, datatype_message_ts_1.variableString)('ascii'), shape: [], data: (0, global_heap_ts_1.putStrings)(file, [encode(input.value)]) };
        case 'byte-list': {
            if (input.values.length === 0)
                return { type: (0, datatype_message_ts_1.floatType)('float64'), shape: [0], data: new Uint8Array(0) };
            const data = (0, global_heap_ts_1.putStrings)(file, input.values.map(encode));
            return { type: (0, datatype_message_ts_1.variableString)('ascii'), shape: [input.values.length], data };
        }
        case 'byte-array': {
            const strings = input.values.map(encode);
            const size = Math.max(1, ...strings.map((string) => string.length));
            const data = (0, encode_ts_1.concat)(strings.map((string) => (0, encode_ts_1.filled)(string, size)));
            return { type: (0, datatype_message_ts_1.fixedStringType)(size), shape: [strings.length], data };
        }
    }
}


/***/ }),

/***/ 29783:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readNames = readNames;
exports.readText = readText;
exports.readString = readString;
exports.nameAttributes = nameAttributes;
const errors_ts_1 = __webpack_require__(17050);
const writer_ts_1 = __webpack_require__(55721);
/**
 * Keras's lists of names in attributes, split over `name0`, `name1`, ... where they are too long for one.
 * Source: keras/src/legacy/saving/legacy_h5_format.py, save_attributes_to_hdf5_group and its inverse.
 */
/** Bytes in a header message that refer to one string in the global heap. */
const REFERENCE_BYTES = 16;
/** The list, or undefined where the group has none. @throws ArtifactError `malformed` where it is no list of names */
function readNames(attributes, name, where) {
    const whole = attributes.get(name);
    if (whole !== undefined)
        return namesOf(whole, name, where);
    const names = [];
    for (let part = 0;; part++) {
        const value = attributes.get(`${name}${part}`);
        if (value === undefined)
            return part === 0 ? undefined : names;
        names.push(...namesOf(value, `${name}${part}`, where));
    }
}
/** A text in a scalar attribute, as bytes. */
function readText(attributes, name) {
    const value = attributes.get(name);
    return value?.kind === 'strings' && value.values.length === 1 ? value.values[0] : undefined;
}
/** A text in a scalar attribute, or undefined where there is none or it is not UTF-8. */
function readString(attributes, name) {
    const bytes = readText(attributes, name);
    if (bytes === undefined)
        return undefined;
    const text = new TextDecoder().decode(bytes);
    return text.includes('\ufffd') ? undefined : text;
}
/** The attributes in which Keras keeps a list of names. */
function nameAttributes(name, names) {
    const bytes = names.map((text) => Buffer.byteLength(text));
    const tooLong = names[bytes.findIndex((length) => length > writer_ts_1.MESSAGE_LIMIT)];
    if (tooLong !== undefined) {
        throw new errors_ts_1.ArtifactError('not-expressible', `a name of more than ${writer_ts_1.MESSAGE_LIMIT} bytes: ${tooLong.slice(0, 80)}...`);
    }
    // Keras counts numpy's array of fixed-length strings; the list itself takes a reference a name.
    const width = Math.max(REFERENCE_BYTES, ...bytes);
    if (names.length * width <= writer_ts_1.MESSAGE_LIMIT)
        return { [name]: { kind: 'byte-list', values: names } };
    const parts = Math.ceil((names.length * width) / writer_ts_1.MESSAGE_LIMIT);
    return Object.fromEntries(splitEvenly(names, parts).map((values, i) => [`${name}${i}`, { kind: 'byte-array', values }]));
}
/** As numpy's array_split: the first parts are longer by one. */
function splitEvenly(items, parts) {
    const short = Math.floor(items.length / parts);
    const longer = items.length % parts;
    let at = 0;
    return Array.from({ length: parts }, (_, i) => {
        const start = at;
        at += short + (i < longer ? 1 : 0);
        return items.slice(start, at);
    });
}
function namesOf(value, name, where) {
    // The empty list is float64 of shape (0,): numpy's array of nothing.
    if (value.kind === 'numbers' && value.values.length === 0)
        return [];
    if (value.kind !== 'strings' || value.scalar) {
        throw new errors_ts_1.ArtifactError('malformed', `${where}: attribute ${name} is no list of names`);
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        return value.values.map((bytes) => decoder.decode(bytes));
    }
    catch {
        throw new errors_ts_1.ArtifactError('malformed', `${where}: attribute ${name} holds a name that is not UTF-8`);
    }
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
