export const id = 8127;
export const ids = [8127];
export const modules = {

/***/ 43661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairChunks = pairChunks;
exports.isSameTensor = isSameTensor;
exports.decoderOf = decoderOf;
exports.scalarWidth = scalarWidth;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * Walks two tensors side by side, however differently they cut their bytes, without copying. Ends when either ends:
 * element counts are compared by the caller.
 */
function* pairChunks(a, b, size = tensor_ts_1.CHUNK_BYTES) {
    // Strings vary in length: they are walked as bytes.
    const [widthA, widthB] = [(0, dtype_ts_1.byteWidth)(a.dtype) || 1, (0, dtype_ts_1.byteWidth)(b.dtype) || 1];
    const left = a.chunks(size)[Symbol.iterator]();
    const right = b.chunks(size)[Symbol.iterator]();
    let [restA, restB] = [new Uint8Array(0), new Uint8Array(0)];
    let start = 0;
    try {
        for (;;) {
            if (restA.byteLength === 0) {
                const next = left.next();
                if (next.done === true)
                    return;
                restA = next.value;
                continue;
            }
            if (restB.byteLength === 0) {
                const next = right.next();
                if (next.done === true)
                    return;
                restB = next.value;
                continue;
            }
            const count = Math.min(restA.byteLength / widthA, restB.byteLength / widthB);
            yield { a: restA.subarray(0, count * widthA), b: restB.subarray(0, count * widthB), start, count };
            restA = restA.subarray(count * widthA);
            restB = restB.subarray(count * widthB);
            start += count;
        }
    }
    finally {
        left.return?.();
        right.return?.();
    }
}
/** Whether two tensors have one type, one shape and the same bits. Ends at the first difference. */
function isSameTensor(a, b) {
    if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join())
        return false;
    for (const piece of pairChunks(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}
/**
 * A decoder for numeric dtypes. 64-bit integers beyond 2^53 round to the nearest double: exactness is judged on bytes,
 * numbers only describe. Complex elements give two numbers each. `string` has no numbers.
 */
function decoderOf(dtype) {
    let out = new Float64Array(0);
    let aligned = new ArrayBuffer(0);
    const fill = FILLERS[dtype];
    return (bytes) => {
        if (aligned.byteLength < bytes.byteLength)
            aligned = new ArrayBuffer(bytes.byteLength);
        new Uint8Array(aligned).set(bytes);
        const count = bytes.byteLength / scalarWidth(dtype);
        if (out.length < count)
            out = new Float64Array(count);
        fill(aligned, count, out);
        return out.subarray(0, count);
    };
}
/** Bytes of one number: half an element for complex dtypes. */
function scalarWidth(dtype) {
    const width = (0, dtype_ts_1.byteWidth)(dtype) || 1;
    return dtype.startsWith('complex') ? width / 2 : width;
}
const float32 = (bytes, count, out) => {
    out.set(new Float32Array(bytes, 0, count));
};
const float64 = (bytes, count, out) => {
    out.set(new Float64Array(bytes, 0, count));
};
const uint8 = (bytes, count, out) => {
    out.set(new Uint8Array(bytes, 0, count));
};
/** 16-bit floats by table: 65 536 values are computed once. */
function halves(from) {
    let table = null;
    return (bytes, count, out) => {
        table ??= Float64Array.from({ length: 65_536 }, (_, bits) => from(bits));
        const source = new Uint16Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
function quarters(from) {
    const table = Float64Array.from({ length: 256 }, (_, bits) => from(bits));
    return (bytes, count, out) => {
        const source = new Uint8Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
const FILLERS = {
    float64,
    complex128: float64,
    float32,
    complex64: float32,
    float16: halves(halves_ts_1.fromFloat16),
    bfloat16: halves(halves_ts_1.fromBfloat16),
    float8_e4m3fn: quarters(halves_ts_1.fromFloat8e4m3fn),
    float8_e5m2: quarters(halves_ts_1.fromFloat8e5m2),
    int64: (bytes, count, out) => {
        const source = new BigInt64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    uint64: (bytes, count, out) => {
        const source = new BigUint64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    int32: (bytes, count, out) => {
        out.set(new Int32Array(bytes, 0, count));
    },
    uint32: (bytes, count, out) => {
        out.set(new Uint32Array(bytes, 0, count));
    },
    int16: (bytes, count, out) => {
        out.set(new Int16Array(bytes, 0, count));
    },
    uint16: (bytes, count, out) => {
        out.set(new Uint16Array(bytes, 0, count));
    },
    int8: (bytes, count, out) => {
        out.set(new Int8Array(bytes, 0, count));
    },
    uint8,
    bool: uint8,
    string: uint8,
};


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formOf = formOf;
exports.contentHash = contentHash;
exports.groupBy = groupBy;
const node_crypto_1 = __webpack_require__(77598);
/** `float32[3,4]`: what two tensors have in common that can stand in each other's places. */
function formOf({ dtype, shape }) {
    return `${dtype}[${shape.join(',')}]`;
}
/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
function contentHash(entry) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(formOf(entry));
    for (const chunk of entry.chunks())
        hash.update(chunk);
    return hash.digest('hex');
}
/** Groups items by a key; items without one are left out. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = key(item);
        if (group === undefined)
            continue;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [item]);
        else
            members.push(item);
    }
    return groups;
}


/***/ }),

/***/ 54554:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalBytes = canonicalBytes;
const errors_ts_1 = __webpack_require__(17050);
const wire_ts_1 = __webpack_require__(61111);
/**
 * Every message of a SavedModel that has maps, or leads to one that has. Source: the `.proto` files of
 * tensorflow/core/{protobuf,framework}, as TensorFlow 2.21 has them.
 */
const LAYOUTS = {
    SavedModel: { messages: { 2: 'MetaGraphDef' } },
    MetaGraphDef: {
        messages: { 1: 'MetaInfoDef', 2: 'GraphDef', 6: 'AssetFileDef', 7: 'SavedObjectGraph' },
        maps: { 4: null, 5: 'SignatureDef' },
    },
    MetaInfoDef: { messages: { 2: 'OpList' }, maps: { 8: null } },
    OpList: { messages: { 1: 'OpDef' } },
    OpDef: { messages: { 4: 'AttrDef' } },
    AttrDef: { messages: { 3: 'AttrValue', 7: 'AttrValue' } },
    AttrValue: { messages: { 1: 'ListOfAttrs', 10: 'NameAttrList' } },
    ListOfAttrs: { messages: { 9: 'NameAttrList' } },
    NameAttrList: { maps: { 2: 'AttrValue' } },
    GraphDef: { messages: { 1: 'NodeDef', 2: 'FunctionDefLibrary', 5: 'GraphDebugInfo' } },
    NodeDef: { maps: { 5: 'AttrValue' } },
    FunctionDefLibrary: { messages: { 1: 'FunctionDef' } },
    FunctionDef: {
        messages: { 1: 'OpDef', 3: 'NodeDef' },
        maps: { 4: null, 5: 'AttrValue', 6: null, 7: 'ArgAttrs', 8: null },
    },
    ArgAttrs: { maps: { 1: 'AttrValue' } },
    GraphDebugInfo: { maps: { 2: null, 4: null, 5: null, 6: null } },
    SignatureDef: { maps: { 1: 'TensorInfo', 2: 'TensorInfo', 4: null } },
    TensorInfo: { messages: { 5: 'CompositeTensor' } },
    CompositeTensor: { messages: { 1: 'TypeSpecProto', 2: 'TensorInfo' } },
    TypeSpecProto: { messages: { 2: 'StructuredValue' } },
    StructuredValue: {
        messages: { 34: 'TypeSpecProto', 51: 'Values', 52: 'Values', 53: 'DictValue', 54: 'NamedTupleValue' },
    },
    Values: { messages: { 1: 'StructuredValue' } },
    DictValue: { maps: { 1: 'StructuredValue' } },
    NamedTupleValue: { messages: { 2: 'PairValue' } },
    PairValue: { messages: { 2: 'StructuredValue' } },
    AssetFileDef: { messages: { 1: 'TensorInfo' } },
    SavedObjectGraph: { messages: { 1: 'SavedObject' }, maps: { 2: 'SavedConcreteFunction' } },
    SavedObject: { messages: { 6: 'SavedFunction', 8: 'SavedBareConcreteFunction' }, maps: { 11: null } },
    SavedFunction: { messages: { 2: 'FunctionSpec' } },
    FunctionSpec: { messages: { 1: 'StructuredValue', 5: 'StructuredValue' } },
    SavedBareConcreteFunction: { messages: { 4: 'FunctionSpec' } },
    SavedConcreteFunction: { messages: { 3: 'StructuredValue', 4: 'StructuredValue' } },
};
/** What protocol buffers themselves allow in C++: TensorFlow reads nothing deeper. */
const MOST_DEEP = 100;
/**
 * A SavedModel's bytes as C++ writes them when it is asked for the same bytes every time: fields by number, maps by key.
 * Python writes maps of numbers the other way round (the library upb), and other writers in any order.
 * @param file for errors
 * @throws ArtifactError `malformed` where the bytes are no SavedModel, `limit-exceeded` where it is nested too deep
 */
function canonicalBytes(bytes, file) {
    // A copy even of a Buffer, whose `slice` is a view.
    const made = new Uint8Array(bytes);
    try {
        order(made, 0, made.byteLength, 'SavedModel', MOST_DEEP);
    }
    catch (error) {
        if (error instanceof TooDeep)
            throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: ${error.message}`, { file });
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${file}: is no SavedModel message: ${reason}`, { file });
    }
    return made;
}
class TooDeep extends Error {
}
/** Puts a message into order where it stands: no field changes its length. */
function order(bytes, from, to, message, depth) {
    if (depth === 0)
        throw new TooDeep(`messages are nested deeper than ${MOST_DEEP}`);
    const { maps = {}, messages = {} } = LAYOUTS[message];
    const parts = (0, wire_ts_1.wireFields)(bytes, from, to).map((field) => {
        const inner = messages[field.number];
        const value = maps[field.number];
        if (inner !== undefined)
            order(bytes, field.to - field.value.byteLength, field.to, inner, depth - 1);
        return { field, key: value === undefined ? null : keyOf(bytes, field, value, depth) };
    });
    if (parts.every((part, i) => compare(parts[i - 1] ?? part, part) <= 0))
        return;
    const sorted = [...parts].sort(compare).map(({ field }) => bytes.slice(field.from, field.to));
    let place = from;
    for (const part of sorted) {
        bytes.set(part, place);
        place += part.byteLength;
    }
}
/** The key of a map's entry, once its value is in order. */
function keyOf(bytes, entry, message, depth) {
    let key = new Uint8Array();
    for (const { number, value, isText, to } of (0, wire_ts_1.wireFields)(bytes, entry.to - entry.value.byteLength, entry.to)) {
        if (number === 1)
            key = isText ? value : numberOf(value);
        if (number === 2 && message !== null)
            order(bytes, to - value.byteLength, to, message, depth - 1);
    }
    return key;
}
/** Keys have 32 bits and are written in up to five bytes of seven bits, or have 64 and eight bytes. */
function numberOf(value) {
    const isFixed = value.byteLength === 8;
    return value.reduceRight((sum, byte) => (isFixed ? (sum << 8n) | BigInt(byte) : (sum << 7n) | BigInt(byte & 0x7f)), 0n);
}
function compare(a, b) {
    if (a.field.number !== b.field.number)
        return a.field.number - b.field.number;
    if (a.key === null || b.key === null)
        return 0;
    if (typeof a.key === 'bigint' || typeof b.key === 'bigint')
        return Number(asNumber(a.key) - asNumber(b.key));
    return Buffer.compare(a.key, b.key);
}
/** Keys that are left out are 0. */
function asNumber(key) {
    return typeof key === 'bigint' ? key : 0n;
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copiesAmong = copiesAmong;
exports.compareCopies = compareCopies;
const chunks_ts_1 = __webpack_require__(43661);
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/';
const ORIGINALS = 'variables/';
/** Tensors that are such a second copy of another one: reading the file compares the two. */
function copiesAmong(entries) {
    const all = [...entries];
    const originals = new Set(all.filter(({ name }) => !name.startsWith(COPIES)).map(({ alias }) => alias));
    return new Set(all.filter(({ name, alias }) => name.startsWith(COPIES) && alias !== undefined && originals.has(alias)));
}
/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
function compareCopies(entries, broken, file) {
    const originals = groups(entries, ORIGINALS);
    return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
        const sources = originals.get(alias) ?? [];
        if ([...copies, ...sources].some(({ name }) => broken.has(name)))
            return [];
        const different = differing(sources, copies);
        if (different === null)
            return [];
        const [first] = sources;
        const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`;
        const message = `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
            'hands back the other. Export the model again.';
        return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }];
    });
}
function groups(entries, prefix) {
    const found = new Map();
    for (const entry of entries) {
        const { alias } = entry;
        // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
        if (alias === undefined || !entry.name.startsWith(prefix))
            continue;
        found.set(alias, [...(found.get(alias) ?? []), entry]);
    }
    return found;
}
/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources, copies) {
    try {
        const [source, copy] = [sources[0], copies[0]];
        if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
            return (0, chunks_ts_1.isSameTensor)(source, copy) ? null : copy;
        }
        // One name for several variables: every content has to be there.
        const known = new Set(sources.map(contents_ts_1.contentHash));
        return copies.find((one) => !known.has((0, contents_ts_1.contentHash)(one))) ?? null;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 25716:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FINGERPRINT = void 0;
exports.hashesOf = hashesOf;
exports.verifyFingerprint = verifyFingerprint;
exports.writeFingerprint = writeFingerprint;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const protobuf_1 = __webpack_require__(30054);
const errors_ts_1 = __webpack_require__(17050);
const farmhash_ts_1 = __webpack_require__(56994);
const sources_ts_1 = __webpack_require__(89746);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const canonical_ts_1 = __webpack_require__(54554);
const layout_ts_1 = __webpack_require__(81016);
const regularised_ts_1 = __webpack_require__(24373);
const wire_ts_1 = __webpack_require__(61111);
/**
 * `fingerprint.pb`: hashes that say which files one save made. Sources: `CreateFingerprintDefPb` of
 * tensorflow/cc/saved_model/fingerprinting.cc and tensorflow/core/graph/regularization.
 */
exports.FINGERPRINT = 'fingerprint.pb';
/** The version of TensorFlow's rules that are followed here: TensorFlow 2.21's. */
const PRODUCER = 4;
/**
 * @param bytes of `saved_model.pb`
 * @param index bytes of the variables' index; null where there are no variables
 * @throws ArtifactError as `canonicalBytes` does
 */
function hashesOf(bytes, index, file) {
    const canonical = (0, canonical_ts_1.canonicalBytes)(bytes, file);
    const metaGraph = (0, wire_ts_1.wireFields)(canonical).find(({ number }) => number === 2)?.value ?? new Uint8Array();
    return {
        savedModelChecksum: (0, farmhash_ts_1.fingerprint64)(canonical),
        graphDefProgramHash: (0, farmhash_ts_1.fingerprint64)((0, regularised_ts_1.regularisedGraph)((0, wire_ts_1.wireValue)(metaGraph, 2) ?? new Uint8Array())),
        signatureDefHash: joinedHash(entriesOf(metaGraph, 5)),
        savedObjectGraphHash: joinedHash(functionsByNumber((0, wire_ts_1.wireValue)(metaGraph, 7) ?? new Uint8Array())),
        checkpointHash: index === null ? 0n : (0, farmhash_ts_1.fingerprint64)(index),
    };
}
function entriesOf(message, number) {
    return (0, wire_ts_1.wireFields)(message)
        .filter((field) => field.number === number)
        .map(({ value }) => [(0, wire_ts_1.textOf)((0, wire_ts_1.wireValue)(value, 1)), (0, wire_ts_1.wireValue)(value, 2) ?? new Uint8Array()]);
}
function joinedHash(entries) {
    const hash = (sum, bytes) => (0, farmhash_ts_1.joinedFingerprints)(sum, (0, farmhash_ts_1.fingerprint64)(bytes));
    return entries.reduce((sum, [key, value]) => hash(hash(sum, new TextEncoder().encode(key)), value), 0n);
}
/** Concrete functions in the order of the numbers that their names end in, and without them. */
function functionsByNumber(objectGraph) {
    return entriesOf(objectGraph, 2)
        .sort(([a], [b]) => Number(((0, regularised_ts_1.suffixNumber)(a) ?? 0n) - ((0, regularised_ts_1.suffixNumber)(b) ?? 0n)))
        .map(([name, value]) => [(0, regularised_ts_1.withoutSuffix)(name), value]);
}
/**
 * Whether the files are those that the fingerprint was made for. TensorFlow itself reads it and compares nothing, and a
 * graph that was changed on purpose is a graph: what does not agree is a warning.
 */
function verifyFingerprint({ folder, path, limits }) {
    const file = (0, layout_ts_1.folderOf)(path) + exports.FINGERPRINT;
    if (!(0, node_fs_1.existsSync)((0, node_path_1.join)(folder, exports.FINGERPRINT)))
        return [];
    try {
        const stored = (0, decode_ts_1.readMessage)(saved_model_pb_ts_1.FingerprintSchema, { path: file, absolute: (0, node_path_1.join)(folder, exports.FINGERPRINT) }, limits);
        const indexFile = (0, node_path_1.join)(folder, layout_ts_1.VARIABLES_INDEX);
        const index = (0, node_fs_1.existsSync)(indexFile) ? bytesOf(indexFile, (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX, limits) : null;
        const hashes = hashesOf(bytesOf((0, node_path_1.join)(folder, 'saved_model.pb'), path, limits), index, path);
        return differences(stored, hashes, path, index !== null);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return [error.toFinding()];
        throw error;
    }
}
function bytesOf(absolute, path, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return (0, decode_ts_1.messageBytes)(source, limits);
    }
    finally {
        source.close();
    }
}
function differences(stored, hashes, path, hasIndex) {
    const producer = stored.version?.producer ?? 0;
    if (producer < FIRST_COMPARED)
        return [];
    const file = (0, layout_ts_1.folderOf)(path) + exports.FINGERPRINT;
    const differs = (field, where) => {
        if (stored[field] === hashes[field])
            return [];
        const message = `${where}: ${file} was made for another one, its ${NAMES[field]} is ${stored[field]}, that of the files is ` +
            `${hashes[field]}. A file was changed after it was saved, or they come from two saves: commit all files of one save.`;
        return [{ cause: 'checksum-mismatch', severity: 'warning', file: where, message }];
    };
    const graph = differs('savedModelChecksum', path);
    const parts = producer === PRODUCER && graph.length === 0 ? PARTS.flatMap((part) => differs(part, file)) : [];
    const hasHash = hasIndex && stored.checkpointHash !== 0n;
    return [...graph, ...parts, ...(hasHash ? differs('checkpointHash', (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX) : [])];
}
/** TensorFlow 2.11's first hash is one of the graph alone. */
const FIRST_COMPARED = 1;
/** Hashes of parts of what the first one covers. Their rules have changed more than once. */
const PARTS = ['graphDefProgramHash', 'signatureDefHash', 'savedObjectGraphHash'];
const NAMES = {
    savedModelChecksum: 'saved_model_checksum',
    graphDefProgramHash: 'graph_def_program_hash',
    signatureDefHash: 'signature_def_hash',
    savedObjectGraphHash: 'saved_object_graph_hash',
    checkpointHash: 'checkpoint_hash',
};
/** Writes the fingerprint of a SavedModel that has just been written. Its UUID is random in TensorFlow, and left out. */
function writeFingerprint(directory, bytes, index) {
    const file = (0, node_path_1.join)(directory, exports.FINGERPRINT);
    const hashes = hashesOf(bytes, index === null ? null : (0, node_fs_1.readFileSync)(index), 'saved_model.pb');
    const message = (0, protobuf_1.create)(saved_model_pb_ts_1.FingerprintSchema, { ...hashes, version: { producer: PRODUCER } });
    (0, node_fs_1.writeFileSync)(file, (0, protobuf_1.toBinary)(saved_model_pb_ts_1.FingerprintSchema, message), { flag: 'wx' });
    return file;
}


/***/ }),

/***/ 81016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SERVE = exports.ASSETS = exports.VARIABLES_INDEX = void 0;
exports.assetPath = assetPath;
exports.folderOf = folderOf;
const paths_ts_1 = __webpack_require__(67336);
/** Where things lie in a SavedModel. Source: tensorflow/cc/saved_model/{constants,tag_constants}.h. */
exports.VARIABLES_INDEX = 'variables/variables.index';
exports.ASSETS = 'assets';
/** Tag of the graph that is exported for inference. */
exports.SERVE = 'serve';
/** The path of an asset within the artifact, or undefined for a name that leads elsewhere. */
function assetPath(filename) {
    return (0, paths_ts_1.isSafeRelative)(filename) ? `${exports.ASSETS}/${filename}` : undefined;
}
/** The folder that a path lies in, with its slash; '' for the workspace itself. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 94384:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.storedObjects = storedObjects;
exports.restoredKeys = restoredKeys;
const nodes_ts_1 = __webpack_require__(7505);
/** The attribute of an object that is the value of a variable (tensorflow/python/trackable/base.py). */
const VALUE = 'VARIABLE_VALUE';
/** Functions of tables and files, which the graph's own initializer runs (tensorflow/python/trackable/resource.py). */
const OF_RESOURCES = new Set(['_create_resource', '_initialize', '_destroy_resource']);
/** The child of the root that holds the signatures (tensorflow/python/saved_model/signature_serialization.py). */
const SIGNATURES = 'signatures';
/**
 * What Python makes of a SavedModel: not the main graph, but its functions, each called with objects as its last
 * arguments. Variables are restored by walking the objects of the graph and those of the checkpoint side by side, from the
 * root, by the names of their children; those with functions of their own for it are not followed. Undefined where the file has no objects.
 * Sources: tensorflow/python/saved_model/{load,function_deserialization}.py, tensorflow/python/checkpoint/restore.py.
 * @param saved the checkpoint's own objects
 */
function storedObjects(meta, saved) {
    const objects = meta.objectGraphDef;
    const root = objects?.nodes[0];
    if (objects === undefined || root === undefined)
        return undefined;
    const keys = restoredKeys(objects, saved);
    const captureOf = (id) => {
        const object = objects.nodes[id];
        const { variable, constant, asset } = object ?? {};
        if (variable !== undefined)
            return { id, name: variable.name, kind: 'variable', key: keys.get(id) ?? null };
        if (constant !== undefined)
            return { id, name: constant.operation, kind: 'node', node: constant.operation };
        const file = asset === undefined ? undefined : meta.assetFileDef[asset.assetFileDefIndex]?.tensorInfo?.name;
        if (file !== undefined)
            return { id, name: (0, nodes_ts_1.nodeOf)(file), kind: 'asset', tensor: file };
        return { id, name: `object ${id}`, kind: object === undefined ? 'none' : 'other' };
    };
    const functions = new Map(objects.concreteFunctions.map(({ key, value }) => [key, (value?.boundInputs ?? []).map(captureOf)]));
    return {
        functions,
        signatures: signaturesOf(objects, root),
        callable: callable(objects),
        hasKeys: saved !== undefined,
    };
}
/** Key of the stored tensor that each variable is restored from, by the number of its object. */
function restoredKeys({ nodes }, saved) {
    const keys = new Map();
    const twins = new Map([[0, 0]]);
    const open = [0];
    // Grows while it is walked.
    for (const id of open) {
        const [object, twin] = [nodes[id], saved?.nodes[twins.get(id) ?? -1]];
        const key = twin?.attributes.find(({ name }) => name === VALUE)?.checkpointKey;
        const isPlain = object?.variable !== undefined && object.saveableObjects.length === 0;
        if (isPlain && key !== undefined)
            keys.set(id, key);
        const children = new Map(twin?.children.map(({ localName, nodeId }) => [localName, nodeId]));
        for (const { localName, nodeId } of object?.children ?? []) {
            const child = children.get(localName);
            if (child === undefined || twins.has(nodeId))
                continue;
            twins.set(nodeId, child);
            open.push(nodeId);
        }
    }
    return keys;
}
function signaturesOf(objects, root) {
    const holder = root.children.find(({ localName }) => localName === SIGNATURES);
    const outputsOf = new Map(objects.concreteFunctions.map(({ key, value }) => [key, value?.outputSignature?.dictValue]));
    return new Map((objects.nodes[holder?.nodeId ?? -1]?.children ?? []).flatMap(({ localName, nodeId }) => {
        const bare = objects.nodes[nodeId]?.bareConcreteFunction;
        if (bare === undefined)
            return [];
        const outputs = outputsOf.get(bare.concreteFunctionName)?.fields.map(({ key }) => key);
        const signature = {
            function: bare.concreteFunctionName,
            inputs: bare.argumentKeywords,
            // What a function gives is taken apart in the order of the keys.
            outputs: outputs === undefined ? null : outputs.sort(),
        };
        return [[localName, signature]];
    }));
}
/** Functions that Python offers to call, but for those of tables and files. */
function callable({ nodes }) {
    const namesOf = ({ function: traced, bareConcreteFunction: bare }) => [
        ...(traced?.concreteFunctions ?? []),
        ...(bare === undefined ? [] : [bare.concreteFunctionName]),
    ];
    const ofResources = new Set(nodes.flatMap(({ children }) => children.flatMap(({ localName, nodeId }) => {
        const object = OF_RESOURCES.has(localName) ? nodes[nodeId] : undefined;
        return object === undefined ? [] : namesOf(object);
    })));
    return [...new Set(nodes.flatMap(namesOf))].filter((name) => !ofResources.has(name));
}


/***/ }),

/***/ 24373:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regularisedGraph = regularisedGraph;
exports.suffixNumber = suffixNumber;
exports.withoutSuffix = withoutSuffix;
const wire_ts_1 = __webpack_require__(61111);
/** Field numbers of tensorflow/core/framework/{graph,node_def,attr_value}.proto. */
const GRAPH = { node: 1, library: 2, versions: 4 };
const NODE = { op: 2, attr: 5 };
const ATTR = { bytes: 2, type: 6, function: 10 };
const CALLS = ['PartitionedCall', 'StatefulPartitionedCall'];
const STRING = 7;
const NOTHING = new Uint8Array();
/**
 * A GraphDef without what changes from one save to the next: the functions, the versions, numbers at the end of called
 * functions' names, where calls run, and texts, which may be paths.
 * Source: `SimpleDelete` of tensorflow/core/graph/regularization/simple_delete.cc.
 */
function regularisedGraph(graph) {
    const cleared = [GRAPH.library, GRAPH.versions].map((number) => ({ number, bytes: (0, wire_ts_1.wireField)(number, NOTHING) }));
    const kept = (0, wire_ts_1.wireFields)(graph)
        .filter(({ number }) => number !== GRAPH.library && number !== GRAPH.versions)
        .map((field) => {
        const { number, value } = field;
        return { number, bytes: number === GRAPH.node ? (0, wire_ts_1.wireField)(number, regularisedNode(value)) : whole(graph, field) };
    });
    return joined([...kept, ...cleared].sort((a, b) => a.number - b.number).map(({ bytes }) => bytes));
}
function regularisedNode(node) {
    const fields = (0, wire_ts_1.wireFields)(node);
    const op = (0, wire_ts_1.textOf)(fields.find(({ number }) => number === NODE.op)?.value);
    const isCall = CALLS.includes(op);
    if (!isCall && op !== 'Const')
        return node;
    const attrs = fields.filter(({ number }) => number === NODE.attr);
    const type = attrs.find(({ value }) => nameOf(value) === 'dtype');
    if (!isCall && typeOf(type) !== STRING)
        return node;
    return joined(fields.map((field) => {
        const name = field.number === NODE.attr ? nameOf(field.value) : '';
        if (isCall && name === 'f')
            return withValue(field, calledWithoutNumber(attrValue(field)));
        if (isCall && name === 'config_proto')
            return withValue(field, (0, wire_ts_1.wireField)(ATTR.bytes, NOTHING));
        return !isCall && name === 'value' ? withValue(field, NOTHING) : whole(node, field);
    }));
}
function nameOf(entry) {
    return (0, wire_ts_1.textOf)((0, wire_ts_1.wireValue)(entry, 1));
}
function attrValue({ value }) {
    return (0, wire_ts_1.wireValue)(value, 2) ?? NOTHING;
}
function typeOf(entry) {
    return entry === undefined ? undefined : (0, wire_ts_1.wireValue)(attrValue(entry), ATTR.type)?.[0];
}
function withValue({ number, value }, attr) {
    return (0, wire_ts_1.wireField)(number, joined([(0, wire_ts_1.wireField)(1, (0, wire_ts_1.wireValue)(value, 1) ?? NOTHING), (0, wire_ts_1.wireField)(2, attr)]));
}
function calledWithoutNumber(attr) {
    const called = (0, wire_ts_1.wireValue)(attr, ATTR.function) ?? NOTHING;
    const fields = (0, wire_ts_1.wireFields)(called).map((field) => {
        if (field.number !== 1)
            return whole(called, field);
        const name = withoutSuffix((0, wire_ts_1.textOf)(field.value));
        return name === '' ? NOTHING : (0, wire_ts_1.wireField)(1, new TextEncoder().encode(name));
    });
    return (0, wire_ts_1.wireField)(ATTR.function, joined(fields));
}
/** The number that a function's name ends in, behind its last `_` (regularization/util.cc); null where it ends otherwise. */
function suffixNumber(name) {
    const last = name.slice(name.lastIndexOf('_') + 1);
    return /^\s*[+-]?\d+\s*$/.test(last) ? BigInt(last.trim().replace(/^\+/, '')) : null;
}
/** The name without that number. */
function withoutSuffix(name) {
    const number = suffixNumber(name);
    const suffix = number === null ? '' : String(number);
    return name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name;
}
function whole(message, { from, to }) {
    return message.subarray(from, to);
}
function joined(parts) {
    return Buffer.concat(parts);
}


/***/ }),

/***/ 93973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INIT_OP = void 0;
exports.tagsOf = tagsOf;
exports.nodesRunAtLoad = nodesRunAtLoad;
exports.readSignatures = readSignatures;
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
/**
 * Collections of nodes that are run at loading in models without the signature below, and the key of TensorFlow 1's
 * first ones (saved_model/constants.h, loader_util.cc).
 */
const RUN_AT_LOAD = ['saved_model_main_op', 'legacy_init_op'];
/** Not a signature for callers: its one output is the node that prepares the graph (saved_model/constants.h). */
exports.INIT_OP = '__saved_model_init_op';
function tagsOf({ metaInfoDef }) {
    return metaInfoDef?.tags ?? [];
}
/** Names of all nodes that a loader may run to prepare the graph, by whichever way it is told of them. */
function nodesRunAtLoad({ signatureDef, collectionDef }) {
    const bySignature = signatureDef.filter(({ key }) => key === exports.INIT_OP).flatMap(({ value }) => value?.outputs ?? []);
    const collected = collectionDef.filter(({ key }) => RUN_AT_LOAD.includes(key));
    const names = [
        ...bySignature.map(({ value }) => value?.name ?? ''),
        ...collected.flatMap(({ value }) => value?.nodeList?.value ?? []),
    ];
    return [...new Set(names.map((name) => name.replace(/:\d+$/, '')).filter((name) => name !== ''))];
}
/** @throws ArtifactError where a shape is malformed */
function readSignatures({ signatureDef }, file, limits) {
    const signatures = new Map();
    const unread = [];
    // A key that stands twice is the later one.
    const entries = new Map(signatureDef.map(({ key, value }) => [key, value]));
    for (const [key, value] of entries) {
        if (key === exports.INIT_OP)
            continue;
        const [inputs, outputs] = [value?.inputs ?? [], value?.outputs ?? []].map((side) => tensors(side, key, file, limits));
        if (inputs === undefined || inputs === null || outputs === undefined || outputs === null)
            unread.push(key);
        else
            signatures.set(key, { inputs, outputs });
    }
    const init = entries.get(exports.INIT_OP)?.outputs[0]?.value?.name;
    return { signatures, unread, initializer: init?.replace(/:\d+$/, '') };
}
/** null where one of them is no plain tensor. */
function tensors(entries, signature, file, limits) {
    const read = new Map();
    for (const { key, value } of entries) {
        const dtype = (0, dtypes_ts_1.dtypeOf)(value?.dtype ?? 0);
        const ref = value?.name ?? '';
        const isSeveral = value?.cooSparse !== undefined || value?.compositeTensor !== undefined;
        if (dtype === null || ref === '' || isSeveral)
            return null;
        const field = `${file}: signature ${signature}.${key}`;
        read.set(key, { ref, dtype, shape: (0, shape_ts_1.shapeOf)(value?.tensorShape, field, file, limits) });
    }
    return read;
}


/***/ }),

/***/ 21955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyVariableObjects = verifyVariableObjects;
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
const objects_ts_1 = __webpack_require__(94384);
/**
 * Variables as Python makes them, by what their objects say, against the tensors that it restores them from: it refuses
 * another shape and another type (tensorflow/python/ops/resource_variable_ops.py, tensorflow/python/saved_model/load.py).
 * @param path of `saved_model.pb`
 */
function verifyVariableObjects({ objectGraphDef: objects }, stored, path, limits) {
    if (objects === undefined || stored === undefined)
        return [];
    const entries = new Map(stored.entries.map((entry) => [entry.name, entry]));
    return [...(0, objects_ts_1.restoredKeys)(objects, stored.objects)].flatMap(([id, key]) => {
        const [variable, entry] = [objects.nodes[id]?.variable, entries.get(key)];
        if (variable === undefined || entry === undefined)
            return [];
        const of = `${path}: variable ${variable.name}, as Python makes it,`;
        const shape = (0, shape_ts_1.shapeOf)(variable.shape, `${of} shape`, path, limits);
        const place = { severity: 'error', file: path, tensor: key };
        if (shape !== null && !isCompatible(shape, entry.shape)) {
            const message = `${of} has the shape [${shape.join(', ')}], and is restored from ${key} of shape [${entry.shape.join(', ')}]`;
            return [{ ...place, cause: 'shape-mismatch', message }];
        }
        if ((0, dtypes_ts_1.dtypeOf)(variable.dtype) === entry.dtype)
            return [];
        const message = `${of} is of type ${(0, dtypes_ts_1.dtypeName)(variable.dtype)}, and is restored from ${key} of type ${entry.dtype}`;
        return [{ ...place, cause: 'dtype-mismatch', message }];
    });
}
function isCompatible(shape, found) {
    return shape.length === found.length && shape.every((size, axis) => size === -1 || size === found[axis]);
}


/***/ }),

/***/ 88127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySavedModel = verifySavedModel;
exports.ofGraph = ofGraph;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const files_ts_1 = __webpack_require__(43821);
const verify_nodes_ts_1 = __webpack_require__(79487);
const verify_versions_ts_1 = __webpack_require__(3777);
const copies_ts_1 = __webpack_require__(92763);
const fingerprint_ts_1 = __webpack_require__(25716);
const layout_ts_1 = __webpack_require__(81016);
const signatures_ts_1 = __webpack_require__(93973);
const variable_objects_ts_1 = __webpack_require__(21955);
/**
 * What the files of a SavedModel do not keep of what they promise. Reads every byte of the weights once, copies twice.
 * @param open reads another graph of the file; @throws ArtifactError
 */
function verifySavedModel(model, open) {
    const stored = model.checkpoint?.verify() ?? [];
    const broken = new Set(stored.flatMap(({ tensor }) => (tensor === undefined ? [] : [tensor])));
    return [
        ...stored,
        ...graphOf(model),
        ...(model.checkpoint === undefined ? [] : (0, copies_ts_1.compareCopies)(model.checkpoint.entries, broken, model.path)),
        ...(0, variable_objects_ts_1.verifyVariableObjects)(model.meta, model.checkpoint, model.path, model.limits),
        ...(0, fingerprint_ts_1.verifyFingerprint)(model),
        ...strangers(model),
        ...unreadParts(model),
        ...notServed(model),
        ...model.savedModel.metaGraphs.flatMap((meta) => (meta === model.meta ? [] : ofOther(model, meta, open))),
    ];
}
/** What is to be kept by each graph of a file. */
function graphOf(model) {
    const { path, meta, program, restored } = model;
    return [
        ...variables(model),
        ...restored.findings(path),
        ...assets(model),
        ...(0, verify_versions_ts_1.verifyGraphDef)(meta.graphDef, path),
        ...(0, verify_nodes_ts_1.verifyNodes)(program, { file: path, reader: 'tensorflow', producer: meta.graphDef?.versions?.producer ?? 0 }),
    ];
}
/**
 * The same for a graph that servers do not load: what is wrong with it is wrong with the file; what of it is only not
 * known leaves the verdict alone.
 */
function ofOther(model, meta, open) {
    // A checkpoint that is not there at all is one finding.
    const isSaid = ({ cause }) => cause === 'missing-file' && model.checkpoint === undefined;
    try {
        const found = graphOf(open(meta)).filter((finding) => !isSaid(finding));
        return found.map((finding) => ofGraph(finding, (0, signatures_ts_1.tagsOf)(meta), model.path));
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        return [ofGraph({ file: model.path, ...error.toFinding() }, (0, signatures_ts_1.tagsOf)(meta), model.path)];
    }
}
/** A finding on a graph that is asked for by other tags than the served one. */
function ofGraph(finding, tags, path) {
    const severity = finding.severity === 'error' ? 'error' : 'note';
    return {
        ...finding,
        severity,
        message: `${path}: graph [${tags.join(', ')}]: ${finding.message.replace(`${path}: `, '')}`,
    };
}
/** Variables of the graph that the checkpoint does not have. */
function variables({ path, program, checkpoint }) {
    const keys = [...new Set(program.variables.values())];
    if (checkpoint === undefined) {
        if (keys.length === 0)
            return [];
        const file = (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX;
        const message = `${file} is missing: ${(0, words_ts_1.many)(keys.length, 'variable')} of ${path} ${(0, words_ts_1.fit)(keys.length, 'is', 'are')} restored from it. Commit it with its data.`;
        return [{ cause: 'missing-file', severity: 'error', file, message, metrics: { tensors: keys.length } }];
    }
    const stored = new Set(checkpoint.entries.map(({ name }) => name));
    return keys
        .filter((key) => !stored.has(key))
        .map((key) => {
        const message = `${path}: a variable is restored from ${key}, which ${layout_ts_1.VARIABLES_INDEX} does not have`;
        return { cause: 'missing-tensor', severity: 'error', file: path, tensor: key, message };
    });
}
function assets({ folder, path, files }) {
    return files.flatMap(({ filename }) => {
        const asset = (0, layout_ts_1.assetPath)(filename);
        if (asset === undefined) {
            const message = `${path}: names the asset ${JSON.stringify(filename)}, which does not lie in the artifact's own folder`;
            return [{ cause: 'path-traversal', severity: 'error', file: path, message }];
        }
        if ((0, node_fs_1.existsSync)((0, node_path_1.join)(folder, asset)))
            return [];
        const file = (0, layout_ts_1.folderOf)(path) + asset;
        return [
            { cause: 'missing-file', severity: 'error', file, message: `${file} is missing: ${path} names it as an asset` },
        ];
    });
}
/** Files that TensorFlow, Keras and servers put into the folder, besides those that the model itself names. */
const KNOWN = [/^saved_model\.pb$/, /^fingerprint\.pb$/, /^keras_metadata\.pb$/, /^assets\.extra\//, /^debug\//];
/** Files that nothing accounts for. Loaders pass them over, so they are said and not judged. */
function strangers({ folder, path, files, checkpoint }) {
    const base = (0, layout_ts_1.folderOf)(path);
    const shards = Array.from({ length: checkpoint?.shards.count ?? 0 }, (_, shard) => checkpoint?.shards.path(shard) ?? '');
    const named = new Set([
        layout_ts_1.VARIABLES_INDEX,
        ...shards.map((shard) => shard.slice(base.length)),
        ...files.map(({ filename }) => (0, layout_ts_1.assetPath)(filename) ?? ''),
    ]);
    // Shards of another save are found, and judged, with the checkpoint.
    const left = (0, files_ts_1.filesBelow)(folder).filter((name) => !named.has(name) && !KNOWN.some((known) => known.test(name)) && !/^variables\/variables\.data-/.test(name));
    const [first] = left;
    if (first === undefined)
        return [];
    const shown = left.length > MOST_SHOWN ? `${left.slice(0, MOST_SHOWN).join(', ')} and more` : left.join(', ');
    const message = `${path}: ${(0, words_ts_1.many)(left.length, 'file')} of its folder ${(0, words_ts_1.fit)(left.length, 'is', 'are')} no part of the model, and ${(0, words_ts_1.fit)(left.length, 'was', 'were')} not read: ${shown}`;
    return [{ cause: 'unread-content', severity: 'note', file: base + first, message }];
}
const MOST_SHOWN = 5;
/** Servers ask for the graph with this tag, and load no other (saved_model/tag_constants.h). */
function notServed({ path, savedModel, meta }) {
    if (savedModel.metaGraphs.some((one) => (0, signatures_ts_1.tagsOf)(one).includes(layout_ts_1.SERVE)))
        return [];
    const tags = (0, signatures_ts_1.tagsOf)(meta).join(', ');
    const message = `${path}: no graph is tagged ${layout_ts_1.SERVE}, which is the one that servers load: ${tags === '' ? 'the one that there is has no tags' : `found ${tags}`}. ` +
        'What is said here is of that one.';
    const fix = `Export the model for serving, with the tag ${layout_ts_1.SERVE}.`;
    return [{ cause: 'not-loadable', severity: 'warning', file: path, message, fix }];
}
/** Signatures that are not looked at, by name. One that servers run by default has to be. */
function unreadParts({ path, program, unread }) {
    const isServed = (name) => name === DEFAULT_SIGNATURE || program.signatures.size === 0;
    return unread.map((name) => {
        const message = `${path}: the signature ${name} has inputs or outputs that are no plain tensors; it was not read`;
        const severity = isServed(name) ? 'warning' : 'note';
        return { cause: 'unread-content', severity, file: path, layer: name, message };
    });
}
/** What servers run where nobody names a signature (tensorflow/cc/saved_model/signature_constants.h). */
const DEFAULT_SIGNATURE = 'serving_default';


/***/ }),

/***/ 61111:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wireFields = wireFields;
exports.wireField = wireField;
exports.wireValue = wireValue;
exports.textOf = textOf;
const wire_1 = __webpack_require__(71486);
/**
 * The fields of a message that lies in `bytes` from `from` to `to`, in the order in which they stand there.
 * @throws Error where it is no message
 */
function wireFields(bytes, from = 0, to = bytes.byteLength) {
    const reader = new wire_1.BinaryReader(bytes);
    reader.pos = from;
    const fields = [];
    while (reader.pos < to) {
        const start = reader.pos;
        const [number, wire] = reader.tag();
        const isText = wire === wire_1.WireType.LengthDelimited;
        const length = isText ? reader.uint32() : 0;
        const first = reader.pos;
        if (isText)
            reader.pos += length;
        else
            reader.skip(wire, number);
        if (reader.pos > to)
            throw new RangeError('a field ends beyond its message');
        fields.push({ number, from: start, to: reader.pos, value: bytes.subarray(first, reader.pos), isText });
    }
    return fields;
}
/** A field that is a message, a text or bytes. */
function wireField(number, value) {
    return new wire_1.BinaryWriter().tag(number, wire_1.WireType.LengthDelimited).bytes(value).finish();
}
/** The value of the one field of a number, or undefined where there is none. */
function wireValue(message, number) {
    return wireFields(message).findLast((field) => field.number === number)?.value;
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 24877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// SavedModel, with the field numbers of
// tensorflow/core/protobuf/{saved_model,meta_graph,saver,saved_object_graph,fingerprint}.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FingerprintSchema = exports.SavedVariableSchema = exports.StructuredValue_Dict_FieldSchema = exports.StructuredValue_DictSchema = exports.StructuredValueSchema = exports.SavedConcreteFunctionSchema = exports.SavedConstantSchema = exports.SavedBareFunctionSchema = exports.SavedFunctionSchema = exports.SavedAssetSchema = exports.SavedObject_RestorerEntrySchema = exports.SavedObjectSchema = exports.SavedObjectGraph_FunctionEntrySchema = exports.SavedObjectGraphSchema = exports.AssetFileSchema = exports.TensorInfo_SeveralSchema = exports.TensorInfoSchema = exports.SignatureDef_TensorEntrySchema = exports.SignatureDefSchema = exports.VariableDefSchema = exports.SaverDefSchema = exports.AnySchema = exports.Collection_TypedSchema = exports.Collection_MessagesSchema = exports.Collection_NodesSchema = exports.CollectionSchema = exports.MetaGraph_SignatureEntrySchema = exports.MetaGraph_CollectionEntrySchema = exports.MetaGraph_MetaInfoSchema = exports.MetaGraphSchema = exports.SavedModelSchema = exports.file_saved_model = void 0;
const codegenv2_1 = __webpack_require__(76612);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file saved_model.proto.
 */
exports.file_saved_model = (0, codegenv2_1.fileDesc)("ChFzYXZlZF9tb2RlbC5wcm90bxIJcm91bmR0cmlwIlsKClNhdmVkTW9kZWwSIgoac2F2ZWRfbW9kZWxfc2NoZW1hX3ZlcnNpb24YASABKAMSKQoLbWV0YV9ncmFwaHMYAiADKAsyFC5yb3VuZHRyaXAuTWV0YUdyYXBoIrMECglNZXRhR3JhcGgSNAoNbWV0YV9pbmZvX2RlZhgBIAEoCzIdLnJvdW5kdHJpcC5NZXRhR3JhcGguTWV0YUluZm8SJgoJZ3JhcGhfZGVmGAIgASgLMhMucm91bmR0cmlwLkdyYXBoRGVmEiYKCXNhdmVyX2RlZhgDIAEoCzITLnJvdW5kdHJpcC5TYXZlckRlZhI8Cg5jb2xsZWN0aW9uX2RlZhgEIAMoCzIkLnJvdW5kdHJpcC5NZXRhR3JhcGguQ29sbGVjdGlvbkVudHJ5EjoKDXNpZ25hdHVyZV9kZWYYBSADKAsyIy5yb3VuZHRyaXAuTWV0YUdyYXBoLlNpZ25hdHVyZUVudHJ5EiwKDmFzc2V0X2ZpbGVfZGVmGAYgAygLMhQucm91bmR0cmlwLkFzc2V0RmlsZRI1ChBvYmplY3RfZ3JhcGhfZGVmGAcgASgLMhsucm91bmR0cmlwLlNhdmVkT2JqZWN0R3JhcGgaNAoITWV0YUluZm8SDAoEdGFncxgEIAMoCRIaChJ0ZW5zb3JmbG93X3ZlcnNpb24YBSABKAkaRAoPQ29sbGVjdGlvbkVudHJ5EgsKA2tleRgBIAEoCRIkCgV2YWx1ZRgCIAEoCzIVLnJvdW5kdHJpcC5Db2xsZWN0aW9uGkUKDlNpZ25hdHVyZUVudHJ5EgsKA2tleRgBIAEoCRImCgV2YWx1ZRgCIAEoCzIXLnJvdW5kdHJpcC5TaWduYXR1cmVEZWYi+gEKCkNvbGxlY3Rpb24SLgoJbm9kZV9saXN0GAEgASgLMhsucm91bmR0cmlwLkNvbGxlY3Rpb24uTm9kZXMSMgoKYnl0ZXNfbGlzdBgCIAEoCzIeLnJvdW5kdHJpcC5Db2xsZWN0aW9uLk1lc3NhZ2VzEi0KCGFueV9saXN0GAUgASgLMhsucm91bmR0cmlwLkNvbGxlY3Rpb24uVHlwZWQaFgoFTm9kZXMSDQoFdmFsdWUYASADKAkaGQoITWVzc2FnZXMSDQoFdmFsdWUYASADKAwaJgoFVHlwZWQSHQoFdmFsdWUYASADKAsyDi5yb3VuZHRyaXAuQW55IhQKA0FueRINCgV2YWx1ZRgCIAEoDCJsCghTYXZlckRlZhIcChRmaWxlbmFtZV90ZW5zb3JfbmFtZRgBIAEoCRIYChBzYXZlX3RlbnNvcl9uYW1lGAIgASgJEhcKD3Jlc3RvcmVfb3BfbmFtZRgDIAEoCRIPCgd2ZXJzaW9uGAcgASgFIpkBCgtWYXJpYWJsZURlZhIVCg12YXJpYWJsZV9uYW1lGAEgASgJEhgKEGluaXRpYWxpemVyX25hbWUYAiABKAkSFQoNc25hcHNob3RfbmFtZRgDIAEoCRITCgtpc19yZXNvdXJjZRgFIAEoCBIaChJpbml0aWFsX3ZhbHVlX25hbWUYBiABKAkSEQoJdHJhaW5hYmxlGAcgASgIItABCgxTaWduYXR1cmVEZWYSMwoGaW5wdXRzGAEgAygLMiMucm91bmR0cmlwLlNpZ25hdHVyZURlZi5UZW5zb3JFbnRyeRI0CgdvdXRwdXRzGAIgAygLMiMucm91bmR0cmlwLlNpZ25hdHVyZURlZi5UZW5zb3JFbnRyeRITCgttZXRob2RfbmFtZRgDIAEoCRpACgtUZW5zb3JFbnRyeRILCgNrZXkYASABKAkSJAoFdmFsdWUYAiABKAsyFS5yb3VuZHRyaXAuVGVuc29ySW5mbyLOAQoKVGVuc29ySW5mbxIMCgRuYW1lGAEgASgJEg0KBWR0eXBlGAIgASgFEiwKDHRlbnNvcl9zaGFwZRgDIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRIxCgpjb29fc3BhcnNlGAQgASgLMh0ucm91bmR0cmlwLlRlbnNvckluZm8uU2V2ZXJhbBI3ChBjb21wb3NpdGVfdGVuc29yGAUgASgLMh0ucm91bmR0cmlwLlRlbnNvckluZm8uU2V2ZXJhbBoJCgdTZXZlcmFsIkkKCUFzc2V0RmlsZRIqCgt0ZW5zb3JfaW5mbxgBIAEoCzIVLnJvdW5kdHJpcC5UZW5zb3JJbmZvEhAKCGZpbGVuYW1lGAIgASgJIs8BChBTYXZlZE9iamVjdEdyYXBoEiUKBW5vZGVzGAEgAygLMhYucm91bmR0cmlwLlNhdmVkT2JqZWN0EkUKEmNvbmNyZXRlX2Z1bmN0aW9ucxgCIAMoCzIpLnJvdW5kdHJpcC5TYXZlZE9iamVjdEdyYXBoLkZ1bmN0aW9uRW50cnkaTQoNRnVuY3Rpb25FbnRyeRILCgNrZXkYASABKAkSLwoFdmFsdWUYAiABKAsyIC5yb3VuZHRyaXAuU2F2ZWRDb25jcmV0ZUZ1bmN0aW9uIoEDCgtTYXZlZE9iamVjdBIsCghjaGlsZHJlbhgBIAMoCzIaLnJvdW5kdHJpcC5PYmplY3RSZWZlcmVuY2USJAoFYXNzZXQYBSABKAsyFS5yb3VuZHRyaXAuU2F2ZWRBc3NldBIqCghmdW5jdGlvbhgGIAEoCzIYLnJvdW5kdHJpcC5TYXZlZEZ1bmN0aW9uEioKCHZhcmlhYmxlGAcgASgLMhgucm91bmR0cmlwLlNhdmVkVmFyaWFibGUSPAoWYmFyZV9jb25jcmV0ZV9mdW5jdGlvbhgIIAEoCzIcLnJvdW5kdHJpcC5TYXZlZEJhcmVGdW5jdGlvbhIqCghjb25zdGFudBgJIAEoCzIYLnJvdW5kdHJpcC5TYXZlZENvbnN0YW50Ej4KEHNhdmVhYmxlX29iamVjdHMYCyADKAsyJC5yb3VuZHRyaXAuU2F2ZWRPYmplY3QuUmVzdG9yZXJFbnRyeRocCg1SZXN0b3JlckVudHJ5EgsKA2tleRgBIAEoCSIqCgpTYXZlZEFzc2V0EhwKFGFzc2V0X2ZpbGVfZGVmX2luZGV4GAEgASgFIisKDVNhdmVkRnVuY3Rpb24SGgoSY29uY3JldGVfZnVuY3Rpb25zGAEgAygJIk4KEVNhdmVkQmFyZUZ1bmN0aW9uEh4KFmNvbmNyZXRlX2Z1bmN0aW9uX25hbWUYASABKAkSGQoRYXJndW1lbnRfa2V5d29yZHMYAiADKAkiIgoNU2F2ZWRDb25zdGFudBIRCglvcGVyYXRpb24YASABKAkiYwoVU2F2ZWRDb25jcmV0ZUZ1bmN0aW9uEhQKDGJvdW5kX2lucHV0cxgCIAMoBRI0ChBvdXRwdXRfc2lnbmF0dXJlGAQgASgLMhoucm91bmR0cmlwLlN0cnVjdHVyZWRWYWx1ZSKbAQoPU3RydWN0dXJlZFZhbHVlEjMKCmRpY3RfdmFsdWUYNSABKAsyHy5yb3VuZHRyaXAuU3RydWN0dXJlZFZhbHVlLkRpY3QaUwoERGljdBI1CgZmaWVsZHMYASADKAsyJS5yb3VuZHRyaXAuU3RydWN0dXJlZFZhbHVlLkRpY3QuRmllbGQaFAoFRmllbGQSCwoDa2V5GAEgASgJImYKDVNhdmVkVmFyaWFibGUSDQoFZHR5cGUYASABKAUSJQoFc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSEQoJdHJhaW5hYmxlGAMgASgIEgwKBG5hbWUYBiABKAki2gEKC0ZpbmdlcnByaW50EhwKFHNhdmVkX21vZGVsX2NoZWNrc3VtGAEgASgEEh4KFmdyYXBoX2RlZl9wcm9ncmFtX2hhc2gYAiABKAQSGgoSc2lnbmF0dXJlX2RlZl9oYXNoGAMgASgEEh8KF3NhdmVkX29iamVjdF9ncmFwaF9oYXNoGAQgASgEEhcKD2NoZWNrcG9pbnRfaGFzaBgFIAEoBBIpCgd2ZXJzaW9uGAYgASgLMhgucm91bmR0cmlwLkdyYXBoVmVyc2lvbnMSDAoEdXVpZBgHIAEoCWIGcHJvdG8z", [checkpoint_pb_ts_1.file_checkpoint, graph_pb_ts_1.file_graph]);
/**
 * Describes the message roundtrip.SavedModel.
 * Use `create(SavedModelSchema)` to create a new message.
 */
exports.SavedModelSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 0);
/**
 * Describes the message roundtrip.MetaGraph.
 * Use `create(MetaGraphSchema)` to create a new message.
 */
exports.MetaGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1);
/**
 * Describes the message roundtrip.MetaGraph.MetaInfo.
 * Use `create(MetaGraph_MetaInfoSchema)` to create a new message.
 */
exports.MetaGraph_MetaInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 0);
/**
 * Describes the message roundtrip.MetaGraph.CollectionEntry.
 * Use `create(MetaGraph_CollectionEntrySchema)` to create a new message.
 */
exports.MetaGraph_CollectionEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 1);
/**
 * Describes the message roundtrip.MetaGraph.SignatureEntry.
 * Use `create(MetaGraph_SignatureEntrySchema)` to create a new message.
 */
exports.MetaGraph_SignatureEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 2);
/**
 * Describes the message roundtrip.Collection.
 * Use `create(CollectionSchema)` to create a new message.
 */
exports.CollectionSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2);
/**
 * Describes the message roundtrip.Collection.Nodes.
 * Use `create(Collection_NodesSchema)` to create a new message.
 */
exports.Collection_NodesSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2, 0);
/**
 * Describes the message roundtrip.Collection.Messages.
 * Use `create(Collection_MessagesSchema)` to create a new message.
 */
exports.Collection_MessagesSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2, 1);
/**
 * Describes the message roundtrip.Collection.Typed.
 * Use `create(Collection_TypedSchema)` to create a new message.
 */
exports.Collection_TypedSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2, 2);
/**
 * Describes the message roundtrip.Any.
 * Use `create(AnySchema)` to create a new message.
 */
exports.AnySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 3);
/**
 * Describes the message roundtrip.SaverDef.
 * Use `create(SaverDefSchema)` to create a new message.
 */
exports.SaverDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 4);
/**
 * Describes the message roundtrip.VariableDef.
 * Use `create(VariableDefSchema)` to create a new message.
 */
exports.VariableDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 5);
/**
 * Describes the message roundtrip.SignatureDef.
 * Use `create(SignatureDefSchema)` to create a new message.
 */
exports.SignatureDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 6);
/**
 * Describes the message roundtrip.SignatureDef.TensorEntry.
 * Use `create(SignatureDef_TensorEntrySchema)` to create a new message.
 */
exports.SignatureDef_TensorEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 6, 0);
/**
 * Describes the message roundtrip.TensorInfo.
 * Use `create(TensorInfoSchema)` to create a new message.
 */
exports.TensorInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 7);
/**
 * Describes the message roundtrip.TensorInfo.Several.
 * Use `create(TensorInfo_SeveralSchema)` to create a new message.
 */
exports.TensorInfo_SeveralSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 7, 0);
/**
 * Describes the message roundtrip.AssetFile.
 * Use `create(AssetFileSchema)` to create a new message.
 */
exports.AssetFileSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 8);
/**
 * Describes the message roundtrip.SavedObjectGraph.
 * Use `create(SavedObjectGraphSchema)` to create a new message.
 */
exports.SavedObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 9);
/**
 * Describes the message roundtrip.SavedObjectGraph.FunctionEntry.
 * Use `create(SavedObjectGraph_FunctionEntrySchema)` to create a new message.
 */
exports.SavedObjectGraph_FunctionEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 9, 0);
/**
 * Describes the message roundtrip.SavedObject.
 * Use `create(SavedObjectSchema)` to create a new message.
 */
exports.SavedObjectSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 10);
/**
 * Describes the message roundtrip.SavedObject.RestorerEntry.
 * Use `create(SavedObject_RestorerEntrySchema)` to create a new message.
 */
exports.SavedObject_RestorerEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 10, 0);
/**
 * Describes the message roundtrip.SavedAsset.
 * Use `create(SavedAssetSchema)` to create a new message.
 */
exports.SavedAssetSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 11);
/**
 * Describes the message roundtrip.SavedFunction.
 * Use `create(SavedFunctionSchema)` to create a new message.
 */
exports.SavedFunctionSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 12);
/**
 * Describes the message roundtrip.SavedBareFunction.
 * Use `create(SavedBareFunctionSchema)` to create a new message.
 */
exports.SavedBareFunctionSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 13);
/**
 * Describes the message roundtrip.SavedConstant.
 * Use `create(SavedConstantSchema)` to create a new message.
 */
exports.SavedConstantSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 14);
/**
 * Describes the message roundtrip.SavedConcreteFunction.
 * Use `create(SavedConcreteFunctionSchema)` to create a new message.
 */
exports.SavedConcreteFunctionSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 15);
/**
 * Describes the message roundtrip.StructuredValue.
 * Use `create(StructuredValueSchema)` to create a new message.
 */
exports.StructuredValueSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 16);
/**
 * Describes the message roundtrip.StructuredValue.Dict.
 * Use `create(StructuredValue_DictSchema)` to create a new message.
 */
exports.StructuredValue_DictSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 16, 0);
/**
 * Describes the message roundtrip.StructuredValue.Dict.Field.
 * Use `create(StructuredValue_Dict_FieldSchema)` to create a new message.
 */
exports.StructuredValue_Dict_FieldSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 16, 0, 0);
/**
 * Describes the message roundtrip.SavedVariable.
 * Use `create(SavedVariableSchema)` to create a new message.
 */
exports.SavedVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 17);
/**
 * Describes the message roundtrip.Fingerprint.
 * Use `create(FingerprintSchema)` to create a new message.
 */
exports.FingerprintSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 18);


/***/ })

};
