export const id = 1829;
export const ids = [1829];
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
exports.contentHash = contentHash;
exports.groupBy = groupBy;
const node_crypto_1 = __webpack_require__(77598);
/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
function contentHash(entry) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(`${entry.dtype}[${entry.shape.join(',')}]`);
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

/***/ 98723:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assetFiles = assetFiles;
exports.assetsByTensor = assetsByTensor;
exports.assetBytes = assetBytes;
exports.writeAssets = writeAssets;
exports.assetName = assetName;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const layout_ts_1 = __webpack_require__(81016);
/** The collection in which TensorFlow 1's builder names the files (saved_model/constants.h). */
const COLLECTION = 'saved_model_assets';
/**
 * What a graph says of its files: `asset_file_def`, or TensorFlow 1's collection where that is empty (`GetAssetFileDefs`
 * of tensorflow/cc/saved_model/loader_util.cc).
 * @throws ArtifactError where the collection holds something else
 */
function assetFiles({ assetFileDef, collectionDef }, file, limits) {
    if (assetFileDef.length > 0)
        return assetFileDef;
    return collectionDef
        .filter(({ key }) => key === COLLECTION)
        .flatMap(({ value }) => value?.anyList?.value ?? [])
        .map(({ value }) => (0, decode_ts_1.decodeMessage)(saved_model_pb_ts_1.AssetFileSchema, value, { name: `${file}: ${COLLECTION}`, file, limits }));
}
/** Files of the artifact by the tensors that name them. Only their names: nothing is opened here. */
function assetsByTensor(files) {
    const assets = new Map();
    for (const { tensorInfo, filename } of files) {
        const path = (0, layout_ts_1.assetPath)(filename);
        if (path !== undefined && tensorInfo !== undefined)
            assets.set(tensorInfo.name, path);
    }
    return assets;
}
/** Tables of millions of words have some tens of megabytes. */
function assetBytes(absolute, file, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, file);
    try {
        if (source.byteLength > limits.jsonBytes) {
            const message = `${file}: ${source.byteLength} bytes, a table of words has at most ${limits.jsonBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
        }
        return (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
    }
    finally {
        source.close();
    }
}
/**
 * Writes the files that a graph reads.
 * @returns their absolute paths
 * @throws ArtifactError `missing-file` where nobody has a file's bytes, `path-traversal` for one outside of `assets/`
 */
function writeAssets({ assets, readAsset }, directory) {
    return [...new Set(assets?.values() ?? [])].map((path) => {
        assetName(path);
        if (readAsset === undefined) {
            throw new errors_ts_1.ArtifactError('missing-file', `${path}: its bytes are not at hand`, { file: path });
        }
        const bytes = readAsset(path);
        const file = (0, node_path_1.join)(directory, path);
        (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(file), { recursive: true });
        (0, node_fs_1.writeFileSync)(file, bytes, { flag: 'wx' });
        return file;
    });
}
/** What `AssetFileDef` calls a file (tensorflow/core/protobuf/meta_graph.proto): its path below `assets/`. */
function assetName(path) {
    const name = path.slice(layout_ts_1.ASSETS.length + 1);
    if ((0, layout_ts_1.assetPath)(name) === path)
        return name;
    throw new errors_ts_1.ArtifactError('path-traversal', `${path}: found an asset that does not lie below ${layout_ts_1.ASSETS}/`, {
        file: path,
    });
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
exports.isCopy = isCopy;
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
/** Whether a tensor is such a second copy. */
function isCopy(name) {
    return name.startsWith(COPIES);
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

/***/ 1829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.savedModel = void 0;
exports.isSavedModelPath = isSavedModelPath;
const node_path_1 = __webpack_require__(76760);
const files_ts_1 = __webpack_require__(43821);
const read_ts_1 = __webpack_require__(67990);
const write_ts_1 = __webpack_require__(38167);
/**
 * TensorFlow SavedModels: a folder with `saved_model.pb`; all that lies in it and below belongs to it.
 * Source of the format: tensorflow/cc/saved_model and tensorflow/core/protobuf/{saved_model,meta_graph}.proto.
 */
exports.savedModel = {
    id: 'saved-model',
    title: 'TensorFlow SavedModel',
    match: (candidate) => Promise.resolve(match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => (0, read_ts_1.openSavedModel)(artifact, limits)),
    write: (draft, directory) => Promise.resolve().then(() => (0, write_ts_1.writeSavedModel)(draft, directory)),
};
function isSavedModelPath(path) {
    return /(^|\/)saved_model\.pb(txt)?$/.test(path);
}
function match({ path, absolute }) {
    if (!isSavedModelPath(path))
        return undefined;
    const folder = node_path_1.posix.dirname(path);
    const files = (0, files_ts_1.filesBelow)((0, node_path_1.dirname)(absolute)).map((name) => node_path_1.posix.join(folder, name));
    return { path, absolute, format: 'saved-model', files: [...new Set([path, ...files])].sort() };
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

/***/ 67990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSavedModel = openSavedModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const read_ts_1 = __webpack_require__(78450);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const read_graph_ts_1 = __webpack_require__(3263);
const assets_ts_1 = __webpack_require__(98723);
const layout_ts_1 = __webpack_require__(81016);
const objects_ts_1 = __webpack_require__(94384);
const restore_ts_1 = __webpack_require__(86370);
const signatures_ts_1 = __webpack_require__(93973);
const verify_ts_1 = __webpack_require__(88127);
/** The only one there has been (tensorflow/cc/saved_model/constants.h). */
const SCHEMA_VERSION = 1n;
/**
 * Opens a SavedModel: the graph that is tagged for serving, and the checkpoint beside it. A checkpoint that is missing
 * does not keep it from opening: `verify` names it.
 * @throws ArtifactError where `saved_model.pb` or the checkpoint's index cannot be read
 */
function openSavedModel(artifact, limits) {
    const { path, absolute } = artifact;
    if (path.endsWith('.pbtxt')) {
        const message = `${path}: a SavedModel in text form, which TensorFlow writes for people: save it as saved_model.pb`;
        throw new errors_ts_1.ArtifactError('unsupported-format', message, { file: path });
    }
    const savedModel = (0, decode_ts_1.readMessage)(saved_model_pb_ts_1.SavedModelSchema, artifact, limits);
    const meta = servingGraph(savedModel, path);
    const graph = (0, read_graph_ts_1.readGraphDef)(meta.graphDef, path, limits);
    const { signatures, unread, initializer } = (0, signatures_ts_1.readSignatures)(meta, path, limits);
    const restorer = meta.saverDef?.restoreOpName ?? '';
    const restored = (0, restore_ts_1.restoredVariables)(graph, meta.saverDef);
    const files = (0, assets_ts_1.assetFiles)(meta, path, limits);
    const checkpoint = checkpointOf(artifact, limits);
    const objects = (0, objects_ts_1.storedObjects)(meta, checkpoint?.objects);
    const program = {
        kind: 'graph',
        ...graph,
        signatures,
        ...(unread.length === 0 ? {} : { unreadSignatures: unread }),
        variables: restored.variables,
        ...(initializer === undefined ? {} : { initializer }),
        runAtLoad: (0, signatures_ts_1.nodesRunAtLoad)(meta),
        ...(restorer === '' ? {} : { restorer }),
        ...(objects === undefined ? {} : { objects }),
        assets: (0, assets_ts_1.assetsByTensor)(files),
        readAsset: (name) => (0, assets_ts_1.assetBytes)((0, node_path_1.join)((0, node_path_1.dirname)(absolute), name), (0, layout_ts_1.folderOf)(path) + name, limits),
    };
    return {
        format: 'saved-model',
        artifact,
        weights: (0, entry_ts_1.weightTable)(checkpoint?.entries ?? []),
        program,
        metadata: metadataOf(savedModel, meta),
        verify: () => Promise.resolve().then(() => (0, verify_ts_1.verifySavedModel)({
            folder: (0, node_path_1.dirname)(absolute),
            path,
            limits,
            meta,
            files,
            program,
            restored,
            unread,
            checkpoint,
            savedModel,
        })),
        close() {
            checkpoint?.close();
        },
    };
}
/** The graph that servers load: tagged `serve` and nothing else where there is one. */
function servingGraph({ savedModelSchemaVersion: version, metaGraphs }, path) {
    if (version !== SCHEMA_VERSION) {
        const message = `${path}: saved_model_schema_version is ${version}, known is ${SCHEMA_VERSION}`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
    }
    refuseTwins(metaGraphs, path);
    const tagged = metaGraphs.filter((meta) => (0, signatures_ts_1.tagsOf)(meta).includes(layout_ts_1.SERVE));
    const meta = tagged.find((one) => (0, signatures_ts_1.tagsOf)(one).length === 1) ?? tagged[0] ?? metaGraphs[0];
    if (meta === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `${path}: holds no graph`, { file: path });
    return meta;
}
/** Loaders ask for a graph by the set of its tags, and are given the first one that has it. */
function refuseTwins(metaGraphs, path) {
    const sets = metaGraphs.map((meta) => [...new Set((0, signatures_ts_1.tagsOf)(meta))].sort().join(', '));
    const twin = sets.find((tags, place) => sets.indexOf(tags) !== place);
    if (twin === undefined)
        return;
    const message = `${path}: two graphs are tagged [${twin}], allowed: one for each set of tags`;
    throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
}
function metadataOf({ metaGraphs }, meta) {
    return {
        tensorflow_version: meta.metaInfoDef?.tensorflowVersion ?? '',
        tags: (0, signatures_ts_1.tagsOf)(meta),
        meta_graphs: metaGraphs.map((one) => (0, signatures_ts_1.tagsOf)(one)),
    };
}
function checkpointOf({ path, absolute }, limits) {
    const index = (0, node_path_1.join)((0, node_path_1.dirname)(absolute), layout_ts_1.VARIABLES_INDEX);
    if (!(0, node_fs_1.existsSync)(index))
        return undefined;
    return (0, read_ts_1.openCheckpoint)({ absolute: index, path: (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX }, limits);
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

/***/ 86370:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.restoredVariables = restoredVariables;
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
const variables_ts_1 = __webpack_require__(85221);
/**
 * Which stored tensor each variable of the main graph is given, found where TensorFlow's own loader finds it: in what
 * running `restore_op_name` runs, and nowhere else. `RestoreV2` reads tensors by name from the file whose path the loader
 * feeds, and each goes, through identities, into an assignment. TensorFlow 1 writes these nodes into the main graph,
 * TensorFlow 2 into a function (tensorflow/cc/saved_model/loader.cc, `RunRestore`). Without a node to run nothing is
 * restored.
 */
function restoredVariables(graph, setting) {
    const variables = new Map();
    const problems = [];
    const identities = new Map();
    const main = { nodes: byName(graph.nodes), given: new Map() };
    for (const { scope, node } of reached(graph, main, setting?.restoreOpName ?? '')) {
        if (!(0, variables_ts_1.isWrite)(node.op))
            continue;
        const variable = follow({ scope, ref: node.inputs[0] ?? '' });
        const problem = (what, isWrong = true) => problems.push({ node, what, isWrong });
        if (variable?.scope !== main || !(0, variables_ts_1.isVariable)(variable.node)) {
            // Assets are assigned by functions of their own, and tables are filled otherwise.
            problem('writes to what is no variable of the main graph', false);
            continue;
        }
        const told = ASSIGNS.has(node.op)
            ? keyOf({ scope, ref: node.inputs[1] ?? '' }, main, setting)
            : `changes variable ${variable.node.name} beyond what is stored`;
        if (typeof told === 'string') {
            problem(told, false);
            continue;
        }
        const { key, wrong } = told;
        if (wrong !== undefined)
            problem(wrong);
        const identity = (0, variables_ts_1.variableIdentity)(variable.node);
        const before = identities.get(identity);
        if (before !== undefined && before.key !== key) {
            problem(`restores variable ${variable.node.name} from ${key}, and ${before.node} restores it from ${before.key}`);
        }
        else
            identities.set(identity, { key, node: node.name });
        variables.set(variable.node.name, variables.get(variable.node.name) ?? key);
    }
    for (const node of graph.nodes) {
        // Another node for the same variable.
        const shared = (0, variables_ts_1.isVariable)(node) && !variables.has(node.name) ? identities.get((0, variables_ts_1.variableIdentity)(node)) : undefined;
        if (shared !== undefined)
            variables.set(node.name, shared.key);
    }
    return { variables, findings: (path) => problems.map((problem) => findingOf(problem, path)) };
}
function findingOf({ node, what, isWrong }, path) {
    const message = `${path}: node ${node.name} (${node.op}), which runs when the variables are restored, ${what}.`;
    const [cause, severity] = isWrong
        ? ['malformed', 'error']
        : ['unsupported-operation', 'warning'];
    return { cause, severity, file: path, layer: node.name, message };
}
const ASSIGNS = new Set(['AssignVariableOp', 'Assign']);
const CALLS = new Set(['PartitionedCall', 'StatefulPartitionedCall']);
/** Between the read and the assignment, on the way of the value. The shape is held against the stored one elsewhere. */
const PASSING = new Set(['Identity', 'Reshape']);
const MOST_STEPS = 64;
/** Functions within functions: TensorFlow's savers have one. */
const MOST_DEEP = 8;
/** Far more than there are tensors in any checkpoint, times the three nodes that restore one. */
const MOST_NODES = 2_000_000;
function byName(nodes) {
    return new Map(nodes.map((node) => [node.name, node]));
}
/** All nodes that running a node of the main graph runs, those of called functions whole. */
function reached({ functions }, main, root) {
    const found = [];
    const enter = (placed, depth) => {
        if (found.push(placed) > MOST_NODES) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `restoring runs more than ${MOST_NODES} nodes, beginning at ${root}`);
        }
        const { scope, node } = placed;
        const attr = node.attrs.get('f');
        const called = attr?.kind === 'function' && CALLS.has(node.op) ? functions.get(attr.name) : functions.get(node.op);
        if (called === undefined || depth >= MOST_DEEP)
            return;
        const refs = node.inputs.filter((input) => !input.startsWith('^'));
        const given = new Map(called.inputs.map(({ name }, i) => [name, { scope, ref: refs[i] ?? '' }]));
        const inner = { nodes: byName(called.nodes), given };
        for (const one of called.nodes)
            enter({ scope: inner, node: one }, depth + 1);
    };
    const seen = new Set();
    const open = [(0, nodes_ts_1.nodeOf)(root)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const node = main.nodes.get(name);
        if (node === undefined || seen.has(name))
            continue;
        seen.add(name);
        enter({ scope: main, node }, 0);
        for (const input of node.inputs)
            open.push((0, nodes_ts_1.nodeOf)(input.replace('^', '')));
    }
    return found;
}
/** The node behind a reference, out of functions and through the given ops. */
function follow(from, passing = new Set(['Identity'])) {
    let { scope, ref } = from;
    for (let step = 0; step < MOST_STEPS; step++) {
        const given = scope.given.get((0, nodes_ts_1.nodeOf)(ref));
        const node = scope.nodes.get((0, nodes_ts_1.nodeOf)(ref));
        if (given !== undefined)
            ({ scope, ref } = given);
        else if (node === undefined)
            return undefined;
        else if (passing.has(node.op) && node.inputs[0] !== undefined)
            ref = node.inputs[0];
        else
            return { scope, node, ref };
    }
    return undefined;
}
/** The name that `RestoreV2` reads a value under; else in words what is done instead. */
function keyOf(value, main, setting) {
    const found = follow(value, PASSING);
    if (found?.node.op !== 'RestoreV2') {
        return `assigns what ${found === undefined ? 'cannot be told' : `node ${found.node.name} (${found.node.op}) makes of it`}, not what is stored`;
    }
    const { scope, node, ref } = found;
    const [prefix = '', names = '', slices = ''] = node.inputs;
    const index = Number(/:(\d+)$/.exec(ref)?.[1] ?? 0);
    const textIn = (list) => textAt(follow({ scope, ref: list })?.node.attrs.get('value'), index);
    const key = textIn(names);
    if (key === undefined)
        return `assigns a tensor whose name node ${node.name} (${node.op}) does not say`;
    const slice = textIn(slices) ?? '';
    if (!isWhole(slice))
        return `assigns a part (${slice}) of ${key}`;
    const file = follow({ scope, ref: prefix })?.node;
    if (file !== undefined && file === main.nodes.get((0, nodes_ts_1.nodeOf)(setting?.filenameTensorName ?? '')))
        return { key };
    const named = file === undefined ? 'a file' : `the file that node ${file.name} (${file.op}) names`;
    return { key, wrong: `reads ${key} from ${named}, not from the model's own checkpoint` };
}
/** `''`, or a shape and, along every dimension, all of it (tensorflow/core/framework/tensor_slice.cc). */
function isWhole(slice) {
    if (slice === '')
        return true;
    const words = slice.split(' ');
    const extents = (words.pop() ?? '').split(':');
    return extents.length === words.length && extents.every((one, axis) => one === '-' || one === `0,${words[axis]}`);
}
function textAt(attr, index) {
    if (attr?.kind !== 'tensor')
        return undefined;
    const { data } = attr.value;
    const bytes = ArrayBuffer.isView(data) ? undefined : data[index];
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 15645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.saverOf = saverOf;
const protobuf_1 = __webpack_require__(30054);
const nodes_ts_1 = __webpack_require__(7505);
const saved_model_pb_ts_1 = __webpack_require__(24877);
/** `SaverDef.CheckpointFormatVersion.V2`. */
const FORMAT = 2;
/**
 * What TensorFlow 1's `Saver` adds to a graph, which every loader of TensorFlow understands: one op that reads all tensors
 * and one assignment for each. Sources: tensorflow/python/training/saver.py, tensorflow/cc/saved_model/loader.cc and
 * tensorflow/core/framework/variable.proto.
 * @param prefix a scope that no node of the graph has
 */
function saverOf(variables, prefix) {
    const at = (name) => `${prefix}/${name}`;
    const types = {
        kind: 'list',
        items: variables.map(({ entry }) => (0, nodes_ts_1.dtypeAttr)(entry.dtype)),
    };
    const tensors = variables.map(({ node, entry }, i) => {
        const dtype = (0, nodes_ts_1.dtypeAttr)(entry.dtype);
        return [
            (0, nodes_ts_1.makeNode)(at(`Read_${i}`), 'ReadVariableOp', [node], { dtype }),
            (0, nodes_ts_1.makeNode)(at(`Identity_${i}`), 'Identity', [`${at('RestoreV2')}:${i}`], { T: dtype }),
            (0, nodes_ts_1.makeNode)(at(`Assign_${i}`), 'AssignVariableOp', [node, at(`Identity_${i}`)], { dtype }),
        ];
    });
    const reads = variables.map((_, i) => at(`Read_${i}`));
    const assigns = variables.map((_, i) => `^${at(`Assign_${i}`)}`);
    const nodes = [
        texts(at('filename/input'), [], ['model']),
        (0, nodes_ts_1.makeNode)(at('Const'), 'PlaceholderWithDefault', [at('filename/input')], {
            dtype: (0, nodes_ts_1.dtypeAttr)('string'),
            shape: (0, nodes_ts_1.shapeAttr)([]),
        }),
        texts(at('names'), [variables.length], variables.map(({ entry }) => entry.name)),
        texts(at('slices'), [variables.length], variables.map(() => '')),
        (0, nodes_ts_1.makeNode)(at('RestoreV2'), 'RestoreV2', [at('Const'), at('names'), at('slices')], { dtypes: types }),
        ...tensors.flat(),
        (0, nodes_ts_1.makeNode)(at('restore_all'), 'NoOp', assigns),
        (0, nodes_ts_1.makeNode)(at('SaveV2'), 'SaveV2', [at('Const'), at('names'), at('slices'), ...reads], { dtypes: types }),
        (0, nodes_ts_1.makeNode)(at('saved'), 'Identity', [at('Const'), `^${at('SaveV2')}`], { T: (0, nodes_ts_1.dtypeAttr)('string') }),
    ];
    return {
        nodes,
        saverDef: {
            filenameTensorName: `${at('Const')}:0`,
            saveTensorName: `${at('saved')}:0`,
            restoreOpName: at('restore_all'),
            version: FORMAT,
        },
        collection: variables.map(({ node }, i) => (0, protobuf_1.toBinary)(saved_model_pb_ts_1.VariableDefSchema, (0, protobuf_1.create)(saved_model_pb_ts_1.VariableDefSchema, {
            variableName: `${node}:0`,
            initializerName: at(`Assign_${i}`),
            initialValueName: `${at(`Identity_${i}`)}:0`,
            snapshotName: `${at(`Read_${i}`)}:0`,
            isResource: true,
            trainable: true,
        }))),
    };
}
function texts(name, shape, values) {
    return (0, nodes_ts_1.constantNode)(name, { dtype: 'string', shape, data: values.map((value) => Buffer.from(value)) });
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
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const files_ts_1 = __webpack_require__(43821);
const verify_nodes_ts_1 = __webpack_require__(79487);
const verify_versions_ts_1 = __webpack_require__(3777);
const copies_ts_1 = __webpack_require__(92763);
const fingerprint_ts_1 = __webpack_require__(25716);
const layout_ts_1 = __webpack_require__(81016);
const signatures_ts_1 = __webpack_require__(93973);
const variable_objects_ts_1 = __webpack_require__(21955);
/** What the files of a SavedModel do not keep of what they promise. Reads every byte of the weights once, copies twice. */
function verifySavedModel(model) {
    const stored = model.checkpoint?.verify() ?? [];
    const broken = new Set(stored.flatMap(({ tensor }) => (tensor === undefined ? [] : [tensor])));
    return [
        ...stored,
        ...variables(model),
        ...model.restored.findings(model.path),
        ...(model.checkpoint === undefined ? [] : (0, copies_ts_1.compareCopies)(model.checkpoint.entries, broken, model.path)),
        ...assets(model),
        ...(0, variable_objects_ts_1.verifyVariableObjects)(model.meta, model.checkpoint, model.path, model.limits),
        ...(0, fingerprint_ts_1.verifyFingerprint)(model),
        ...(0, verify_versions_ts_1.verifyGraphDef)(model.meta.graphDef, model.path),
        ...(0, verify_nodes_ts_1.verifyNodes)(model.program, {
            file: model.path,
            reader: 'tensorflow',
            producer: model.meta.graphDef?.versions?.producer ?? 0,
        }),
        ...strangers(model),
        ...unreadParts(model),
        ...notServed(model),
    ];
}
/** Variables of the graph that the checkpoint does not have. */
function variables({ path, program, checkpoint }) {
    const keys = [...new Set(program.variables.values())];
    if (checkpoint === undefined) {
        if (keys.length === 0)
            return [];
        const file = (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX;
        const message = `${file} is missing: ${keys.length} variables of ${path} are restored from it. Commit it with its data.`;
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
    const message = `${path}: ${left.length} files of its folder are no part of the model, and were not read: ${shown}`;
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
/** What of the file is not looked at, by name. A signature that servers run by default has to be. */
function unreadParts({ path, savedModel, meta, program, unread }) {
    const others = savedModel.metaGraphs.filter((one) => one !== meta);
    const isServed = (name) => name === DEFAULT_SIGNATURE || program.signatures.size === 0;
    return [
        ...others.map((one) => {
            const names = one.signatureDef.map(({ key }) => key).filter((key) => key !== signatures_ts_1.INIT_OP);
            const message = `${path}: the graph tagged [${(0, signatures_ts_1.tagsOf)(one).join(', ')}] (signatures ${names.join(', ') || 'none'}) was not ` +
                `looked at: the one tagged [${(0, signatures_ts_1.tagsOf)(meta).join(', ')}] was`;
            return { cause: 'unread-content', severity: 'note', file: path, message };
        }),
        ...unread.map((name) => {
            const message = `${path}: the signature ${name} has inputs or outputs that are no plain tensors; it was not read`;
            return {
                cause: 'unread-content',
                severity: isServed(name) ? 'warning' : 'note',
                file: path,
                layer: name,
                message,
            };
        }),
    ];
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

/***/ 38167:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeSavedModel = writeSavedModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const protobuf_1 = __webpack_require__(30054);
const errors_ts_1 = __webpack_require__(17050);
const write_ts_1 = __webpack_require__(51827);
const dtypes_ts_1 = __webpack_require__(65187);
const draft_ts_1 = __webpack_require__(35751);
const nodes_ts_1 = __webpack_require__(7505);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const write_graph_ts_1 = __webpack_require__(27930);
const assets_ts_1 = __webpack_require__(98723);
const canonical_ts_1 = __webpack_require__(54554);
const fingerprint_ts_1 = __webpack_require__(25716);
const layout_ts_1 = __webpack_require__(81016);
const saver_ts_1 = __webpack_require__(15645);
/** What servers call a signature that computes (tensorflow/cc/saved_model/signature_constants.h). */
const PREDICT = 'tensorflow/serving/predict';
/**
 * The collection that names what is run when a graph of TensorFlow 1's kind is loaded (saved_model/constants.h). Under its
 * later name it stands among the signatures, where Python's loader takes it for one.
 */
const MAIN_OP = 'saved_model_main_op';
/** The version of TensorFlow whose ops are written: see `GRAPH_VERSIONS`. */
const TENSORFLOW_VERSION = '2.15.0';
/**
 * Writes `saved_model.pb`, `fingerprint.pb`, `variables/`, and the files below `assets/` that the graph reads. The meta
 * graph is one of TensorFlow 1's kind: signatures, and a saver that restores the variables by name, without a tree of
 * Python's objects. `tf.saved_model.load`, Keras's `TFSMLayer`, the C API and servers load it. Variables keep their tensors' names.
 * @throws ArtifactError `not-expressible` where there is no graph, or one of its parts has no form here; for its files as
 * `writeAssets` does
 */
function writeSavedModel(draft, directory) {
    const { program } = draft;
    if (program?.kind !== 'graph') {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a SavedModel holds a graph, and there is none to write');
    }
    const weights = [...draft.weights];
    const entryOf = (0, draft_ts_1.entryFinder)(program, weights);
    const variables = [...program.variables.keys()].map((node) => ({ node, entry: entryOf(node) }));
    const entryPoint = (0, node_path_1.join)(directory, 'saved_model.pb');
    const bytes = savedModelBytes(program, variables);
    (0, node_fs_1.writeFileSync)(entryPoint, bytes, { flag: 'wx' });
    const assets = (0, assets_ts_1.writeAssets)(program, directory);
    const { files, tensors } = writeVariables(weights, directory);
    const fingerprint = (0, fingerprint_ts_1.writeFingerprint)(directory, bytes, files[0] ?? null);
    return { files: [entryPoint, fingerprint, ...assets, ...files], tensors };
}
function writeVariables(weights, directory) {
    if (weights.length === 0)
        return { files: [], tensors: [] };
    const folder = (0, node_path_1.join)(directory, (0, node_path_1.dirname)(layout_ts_1.VARIABLES_INDEX));
    (0, node_fs_1.mkdirSync)(folder);
    return (0, write_ts_1.writeCheckpoint)({ weights }, folder, 'variables');
}
/** The same bytes for the same graph, as TensorFlow itself would write them. */
function savedModelBytes(program, variables) {
    const saver = variables.length === 0 ? null : (0, saver_ts_1.saverOf)(variables, freeScope(program));
    const graph = { ...program, nodes: [...program.nodes, ...(saver?.nodes ?? [])] };
    const signatures = [...program.signatures].map(([key, signature]) => ({ key, value: signatureDef(signature) }));
    const { initializer } = program;
    const message = (0, protobuf_1.create)(saved_model_pb_ts_1.SavedModelSchema, {
        savedModelSchemaVersion: 1n,
        metaGraphs: [
            {
                metaInfoDef: { tags: ['serve'], tensorflowVersion: TENSORFLOW_VERSION },
                graphDef: (0, write_graph_ts_1.graphDefOf)(graph),
                signatureDef: signatures,
                assetFileDef: [...(program.assets ?? [])].map(([name, path]) => ({
                    tensorInfo: { name },
                    filename: (0, assets_ts_1.assetName)(path),
                })),
                collectionDef: [
                    ...(initializer === undefined ? [] : [{ key: MAIN_OP, value: { nodeList: { value: [initializer] } } }]),
                    ...['trainable_variables', 'variables'].flatMap((key) => saver === null ? [] : [{ key, value: { bytesList: { value: [...saver.collection] } } }]),
                ],
                ...(saver === null ? {} : { saverDef: saver.saverDef }),
            },
        ],
    });
    return (0, canonical_ts_1.canonicalBytes)((0, protobuf_1.toBinary)(saved_model_pb_ts_1.SavedModelSchema, message), 'saved_model.pb');
}
function signatureDef({ inputs, outputs }) {
    const side = (tensors) => [...tensors].map(([key, { ref, dtype, shape }]) => ({
        key,
        value: {
            name: ref.includes(':') ? ref : `${ref}:0`,
            dtype: (0, dtypes_ts_1.typeNumberOf)(dtype),
            tensorShape: (0, write_graph_ts_1.shapeInit)(shape),
        },
    }));
    return { inputs: side(inputs), outputs: side(outputs), methodName: PREDICT };
}
/** A scope in which no node of the graph lies. */
function freeScope({ nodes }) {
    const taken = new Set(nodes.map(({ name }) => name.split('/')[0]));
    return (0, nodes_ts_1.freeName)('save', (scope) => taken.has(scope));
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


/***/ }),

/***/ 85221:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isVariable = isVariable;
exports.variableIdentity = variableIdentity;
exports.isWrite = isWrite;
exports.isRead = isRead;
/** Nodes that stand for variables: handles, and TensorFlow 1's references. */
const HANDLE = 'VarHandleOp';
const REFERENCES = new Set(['VariableV2', 'Variable']);
/** The name of handles that are each a variable of their own (tensorflow/core/framework/resource_handle.h). */
const ANONYMOUS = 'cd2c89b7-88b7-44c8-ad83-06c2a9158347';
function isVariable({ op }) {
    return op === HANDLE || REFERENCES.has(op);
}
/**
 * What tells variables apart in a session: not their nodes, but their `container` and `shared_name`. A handle without the
 * latter shares the variable with no name; a reference without it goes by its node.
 * Source: tensorflow/core/kernels/{resource_variable_ops,variable_ops}.cc.
 */
function variableIdentity(node) {
    const [container, shared] = [textOf(node, 'container'), textOf(node, 'shared_name')];
    if (node.op === HANDLE)
        return shared === ANONYMOUS ? `anonymous ${node.name}` : `handle ${container} ${shared}`;
    return `reference ${container} ${shared === '' ? node.name : shared}`;
}
function textOf({ attrs }, name) {
    const attr = attrs.get(name);
    if (attr?.kind === 'bytes')
        return Buffer.from(attr.value).toString('latin1');
    return attr?.kind === 'text' ? attr.value : '';
}
/** Ops that change what a variable or a table holds: of tensorflow/core/ops, those that take a resource or a reference. */
const WRITES = /^(Assign\w*|Resource(Apply|SparseApply|Scatter|Strided|CountUpTo)\w*|(Sparse)?Apply[A-Z]\w*|StridedSliceAssign|CountUpTo|Scatter(Add|Sub|Mul|Div|Min|Max|Update|Nd(Add|Sub|Min|Max|Update))|Rng(Read)?(And)?Skip|Stateful(Uniform\w*|StandardNormal\w*|TruncatedNormal|RandomBinomial)|LookupTable(Insert|Remove)\w*|DestroyResourceOp)$/;
/** Whether an op writes to the variable, or the table, that is its first input. */
function isWrite(op) {
    return WRITES.test(op);
}
/** Of the same ops, those that leave it as it is. */
const READS = /^(ReadVariableOp|VariableShape|VarIsInitializedOp|IsVariableInitialized|DisableCopyOnRead|ResourceGather(Nd)?|Ref(Enter|Exit|Identity|NextIteration|Merge|Switch)|LookupTable(Find|Size|Export)(V2)?)$/;
/** Whether an op reads a variable or a table, and does nothing else to it. */
function isRead(op) {
    return READS.test(op);
}


/***/ }),

/***/ 56994:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fingerprint64 = fingerprint64;
exports.joinedFingerprints = joinedFingerprints;
/**
 * FarmHash's `Fingerprint64` (Google, farmhashna::Hash64): fixed for ever, so files may depend on it. Written without
 * closures and pairs where it is hot: the engine then keeps the words in registers.
 */
function fingerprint64(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = bytes.byteLength;
    if (length <= 16)
        return upTo16(view);
    if (length <= 32)
        return upTo32(view);
    return length <= 64 ? upTo64(view) : longer(view);
}
/**
 * Two fingerprints made into one, in this order; TensorFlow's own rule
 * (`FingerprintCat64` in third_party/xla/third_party/tsl/tsl/platform/fingerprint.h).
 */
function joinedFingerprints(one, other) {
    const a = word(shiftMix(word(other * JOIN)) * JOIN);
    const b = word((one ^ JOIN ^ a) * JOIN);
    return shiftMix(word(shiftMix(b) * JOIN));
}
const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;
const JOIN = 0xc6a4a7935bd1e995n;
function upTo16(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    if (length >= 8) {
        const a = word(fetch64(s, 0) + K2);
        const b = fetch64(s, length - 8);
        const c = word(rotate(b, 37n) * mul + a);
        const d = word((rotate(a, 25n) + b) * mul);
        return hash16(c, d, mul);
    }
    if (length >= 4)
        return hash16(BigInt(length) + (fetch32(s, 0) << 3n), fetch32(s, length - 4), mul);
    if (length === 0)
        return K2;
    const y = BigInt(s.getUint8(0) + (s.getUint8(length >> 1) << 8));
    const z = BigInt(length + (s.getUint8(length - 1) << 2));
    return word(shiftMix(word(y * K2) ^ word(z * K0)) * K2);
}
function upTo32(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    const a = word(fetch64(s, 0) * K1);
    const b = fetch64(s, 8);
    const c = word(fetch64(s, length - 8) * mul);
    const d = word(fetch64(s, length - 16) * K2);
    return hash16(word(rotate(word(a + b), 43n) + rotate(c, 30n) + d), word(a + rotate(word(b + K2), 18n) + c), mul);
}
function upTo64(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    const a = word(fetch64(s, 0) * K2);
    const b = fetch64(s, 8);
    const c = word(fetch64(s, length - 8) * mul);
    const d = word(fetch64(s, length - 16) * K2);
    const y = word(rotate(word(a + b), 43n) + rotate(c, 30n) + d);
    const z = hash16(y, word(a + rotate(word(b + K2), 18n) + c), mul);
    const e = word(fetch64(s, 16) * mul);
    const f = fetch64(s, 24);
    const g = word((y + fetch64(s, length - 32)) * mul);
    const h = word((z + fetch64(s, length - 24)) * mul);
    return hash16(word(rotate(word(e + f), 43n) + rotate(g, 30n) + h), word(e + rotate(word(f + a), 18n) + g), mul);
}
function longer(s) {
    const last = s.byteLength - 1;
    const end = last - (last & 63);
    let x = word(81n * K2 + fetch64(s, 0));
    let y = word(81n * K1 + 113n);
    let z = word(shiftMix(word(y * K2 + 113n)) * K2);
    let [v0, v1, w0, w1] = [0n, 0n, 0n, 0n];
    let [mul, nine] = [K1, 1n];
    for (let p = 0; p <= end; p += 64) {
        let at = p;
        if (p === end) {
            // The last 64 bytes, which may overlap those before, are mixed otherwise.
            at = last - 63;
            mul = word(K1 + ((z & 0xffn) << 1n));
            nine = 9n;
            w0 = word(w0 + BigInt(last & 63));
            v0 = word(v0 + w0);
            w0 = word(w0 + v0);
        }
        const s0 = fetch64(s, at);
        const s1 = fetch64(s, at + 8);
        const s2 = fetch64(s, at + 16);
        const s3 = fetch64(s, at + 24);
        const s4 = fetch64(s, at + 32);
        const s5 = fetch64(s, at + 40);
        const s6 = fetch64(s, at + 48);
        const s7 = fetch64(s, at + 56);
        x = word(rotate(word(x + y + v0 + s1), 37n) * mul);
        y = word(rotate(word(y + v1 + s6), 42n) * mul);
        x ^= word(w1 * nine);
        y = word(y + word(v0 * nine) + s5);
        z = word(rotate(word(z + w0), 33n) * mul);
        const a = word(word(v1 * mul) + s0);
        const b = word(a + s1 + s2);
        v1 = word(rotate(word(x + w0 + a + s3), 21n) + rotate(b, 44n) + a);
        v0 = word(b + s3);
        const c = word(z + w1 + s4);
        const d = word(c + s5 + s6);
        w1 = word(rotate(word(y + s2 + c + s7), 21n) + rotate(d, 44n) + c);
        w0 = word(d + s7);
        const held = z;
        z = x;
        x = held;
    }
    return hash16(word(hash16(v0, w0, mul) + word(shiftMix(y) * K0) + z), word(hash16(v1, w1, mul) + x), mul);
}
function hash16(u, v, mul) {
    const a = shiftMix(word((u ^ v) * mul));
    return word(shiftMix(word((v ^ a) * mul)) * mul);
}
function shiftMix(x) {
    return x ^ (x >> 47n);
}
/** To the right, of a word. */
function rotate(x, bits) {
    return word((x >> bits) | (x << (64n - bits)));
}
function word(x) {
    return BigInt.asUintN(64, x);
}
function fetch64(s, p) {
    return s.getBigUint64(p, true);
}
function fetch32(s, p) {
    return BigInt(s.getUint32(p, true));
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
