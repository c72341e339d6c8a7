export const id = 7404;
export const ids = [7404];
export const modules = {

/***/ 43821:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.single = single;
exports.several = several;
exports.filesIn = filesIn;
exports.filesBelow = filesBelow;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const limits_ts_1 = __webpack_require__(52034);
/** An artifact of one file. */
function single({ path, absolute }, format) {
    return { path, absolute, format, files: [path] };
}
/** An artifact of a file and others, given by paths relative to the folder it lies in; sorted, each once. */
function several({ path, absolute }, format, beside) {
    const folder = node_path_1.posix.dirname(path);
    const files = new Set([path, ...beside.map((name) => node_path_1.posix.join(folder, name))]);
    return { path, absolute, format, files: [...files].sort() };
}
/** Names of the regular files in a folder; none where it cannot be read. */
function filesIn(folder) {
    return entriesOf(folder)
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name);
}
/** Regular files in a folder and below it, relative to it, with `/`; symlinks are not followed, nor bounds passed. */
function filesBelow(folder) {
    const found = [];
    const open = [{ path: folder, name: '', depth: 0 }];
    for (let at = open.pop(); at !== undefined && found.length < limits_ts_1.DEFAULT_LIMITS.files; at = open.pop()) {
        for (const entry of entriesOf(at.path)) {
            const name = at.name === '' ? entry.name : `${at.name}/${entry.name}`;
            if (entry.isFile())
                found.push(name);
            else if (entry.isDirectory() && at.depth < MOST_FOLDERS_DEEP) {
                open.push({ path: `${at.path}/${entry.name}`, name, depth: at.depth + 1 });
            }
        }
    }
    return found;
}
/** Folders inside a SavedModel: `variables`, `assets`, `assets.extra/...`. */
const MOST_FOLDERS_DEEP = 16;
function entriesOf(folder) {
    try {
        return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 37180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeMessage = decodeMessage;
exports.messageBytes = messageBytes;
exports.readMessage = readMessage;
const protobuf_1 = __webpack_require__(30054);
const wire_1 = __webpack_require__(71486);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
/** What the library itself allows, and far more than any graph needs (functions within attributes within lists). */
const MOST_DEEP = 100;
/**
 * Decodes a message after a look at its size: a few bytes on the wire can stand for a large object, millions of times.
 * Bytes fields are views of `bytes`, not copies.
 * @param name what messages call the file; `file` is where findings point to
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function decodeMessage(schema, bytes, { name, file, limits }) {
    try {
        const counts = { messages: 0, values: 0 };
        measure(schema, new wire_1.BinaryReader(bytes), bytes.byteLength, MOST_DEEP, counts, limits);
        return (0, protobuf_1.fromBinary)(schema, bytes, { readUnknownFields: false });
    }
    catch (error) {
        if (error instanceof TooLarge) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${error.message}`, { file });
        }
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${name}: is no ${schema.name} message: ${reason}`, { file });
    }
}
/** All of a file that is one message. @throws ArtifactError `limit-exceeded` */
function messageBytes(source, { messageBytes: most }) {
    const { name, file, byteLength } = source;
    if (byteLength <= most)
        return (0, sources_ts_1.readBytes)(source, 0, byteLength);
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${byteLength} bytes, a protocol buffer has at most ${most}`, {
        file,
    });
}
/** A file that is one message. @throws ArtifactError `malformed`, `limit-exceeded` */
function readMessage(schema, { path, absolute }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return decodeMessage(schema, messageBytes(source, limits), { name: path, file: path, limits });
    }
    finally {
        source.close();
    }
}
class TooLarge extends Error {
}
/** Walks a message without building it. */
function measure(schema, reader, length, depth, counts, limits) {
    if (depth === 0)
        throw new TooLarge(`messages are nested deeper than ${MOST_DEEP}`);
    if (++counts.messages > limits.messages)
        throw new TooLarge(`more than ${limits.messages} messages`);
    const fields = fieldsOf(schema);
    const end = reader.pos + length;
    while (reader.pos < end) {
        const [number, wire] = reader.tag();
        const field = fields.get(number);
        const inner = field === undefined ? undefined : messageOf(field);
        if (inner !== undefined && wire === wire_1.WireType.LengthDelimited) {
            const size = reader.uint32();
            if (reader.pos + size > end)
                throw new RangeError('a message ends beyond the one it stands in');
            measure(inner, reader, size, depth - 1, counts, limits);
            continue;
        }
        const from = reader.pos;
        reader.skip(wire, number);
        if (field?.fieldKind !== 'list')
            continue;
        counts.values += wire === wire_1.WireType.LengthDelimited && !isText(field) ? reader.pos - from : 1;
        if (counts.values > limits.messageValues)
            throw new TooLarge(`more than ${limits.messageValues} repeated values`);
    }
    if (reader.pos !== end)
        throw new RangeError('a field ends beyond its message');
}
const FIELDS = new WeakMap();
function fieldsOf(schema) {
    const known = FIELDS.get(schema);
    if (known !== undefined)
        return known;
    const fields = new Map(schema.fields.map((field) => [field.number, field]));
    FIELDS.set(schema, fields);
    return fields;
}
function messageOf(field) {
    return field.fieldKind === 'message' || field.fieldKind === 'list' ? field.message : undefined;
}
/** Repeated texts stand one by one; repeated numbers may stand together, each in a byte or more. */
function isText(field) {
    return field.scalar === protobuf_1.ScalarType.STRING || field.scalar === protobuf_1.ScalarType.BYTES;
}


/***/ }),

/***/ 34696:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// TensorFlow checkpoints, with the field numbers of
// tensorflow/core/protobuf/{tensor_bundle,trackable_object_graph}.proto and tensorflow/core/framework/tensor_slice.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectGraph_RegisteredSaverSchema = exports.ObjectGraph_NodeSchema = exports.ObjectGraph_SlotVariableSchema = exports.ObjectGraph_SerializedTensorSchema = exports.ObjectGraphSchema = exports.ObjectReferenceSchema = exports.TensorSlice_ExtentSchema = exports.TensorSliceSchema = exports.BundleEntrySchema = exports.VersionSchema = exports.BundleHeaderSchema = exports.file_checkpoint = void 0;
const codegenv2_1 = __webpack_require__(76612);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file checkpoint.proto.
 */
exports.file_checkpoint = (0, codegenv2_1.fileDesc)("ChBjaGVja3BvaW50LnByb3RvEglyb3VuZHRyaXAiWwoMQnVuZGxlSGVhZGVyEhIKCm51bV9zaGFyZHMYASABKAUSEgoKZW5kaWFubmVzcxgCIAEoBRIjCgd2ZXJzaW9uGAMgASgLMhIucm91bmR0cmlwLlZlcnNpb24iSAoHVmVyc2lvbhIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUSFQoNYmFkX2NvbnN1bWVycxgDIAMoBSKrAQoLQnVuZGxlRW50cnkSDQoFZHR5cGUYASABKAUSJQoFc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSEAoIc2hhcmRfaWQYAyABKAUSDgoGb2Zmc2V0GAQgASgDEgwKBHNpemUYBSABKAMSDgoGY3JjMzJjGAYgASgHEiYKBnNsaWNlcxgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTbGljZSJ1CgtUZW5zb3JTbGljZRItCgZleHRlbnQYASADKAsyHS5yb3VuZHRyaXAuVGVuc29yU2xpY2UuRXh0ZW50GjcKBkV4dGVudBINCgVzdGFydBgBIAEoAxITCgZsZW5ndGgYAiABKANIAIgBAUIJCgdfbGVuZ3RoIjYKD09iamVjdFJlZmVyZW5jZRIPCgdub2RlX2lkGAEgASgFEhIKCmxvY2FsX25hbWUYAiABKAkimQQKC09iamVjdEdyYXBoEioKBW5vZGVzGAEgAygLMhsucm91bmR0cmlwLk9iamVjdEdyYXBoLk5vZGUaSwoQU2VyaWFsaXplZFRlbnNvchIMCgRuYW1lGAEgASgJEhEKCWZ1bGxfbmFtZRgCIAEoCRIWCg5jaGVja3BvaW50X2tleRgDIAEoCRpjCgxTbG90VmFyaWFibGUSIQoZb3JpZ2luYWxfdmFyaWFibGVfbm9kZV9pZBgBIAEoBRIRCglzbG90X25hbWUYAiABKAkSHQoVc2xvdF92YXJpYWJsZV9ub2RlX2lkGAMgASgFGooCCgROb2RlEiwKCGNoaWxkcmVuGAEgAygLMhoucm91bmR0cmlwLk9iamVjdFJlZmVyZW5jZRI7CgphdHRyaWJ1dGVzGAIgAygLMicucm91bmR0cmlwLk9iamVjdEdyYXBoLlNlcmlhbGl6ZWRUZW5zb3ISOwoOc2xvdF92YXJpYWJsZXMYAyADKAsyIy5yb3VuZHRyaXAuT2JqZWN0R3JhcGguU2xvdFZhcmlhYmxlEkUKEHJlZ2lzdGVyZWRfc2F2ZXIYBCABKAsyJi5yb3VuZHRyaXAuT2JqZWN0R3JhcGguUmVnaXN0ZXJlZFNhdmVySACIAQFCEwoRX3JlZ2lzdGVyZWRfc2F2ZXIaHwoPUmVnaXN0ZXJlZFNhdmVyEgwKBG5hbWUYASABKAliBnByb3RvMw", [graph_pb_ts_1.file_graph]);
/**
 * Describes the message roundtrip.BundleHeader.
 * Use `create(BundleHeaderSchema)` to create a new message.
 */
exports.BundleHeaderSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 0);
/**
 * Describes the message roundtrip.Version.
 * Use `create(VersionSchema)` to create a new message.
 */
exports.VersionSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 1);
/**
 * Describes the message roundtrip.BundleEntry.
 * Use `create(BundleEntrySchema)` to create a new message.
 */
exports.BundleEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 2);
/**
 * Describes the message roundtrip.TensorSlice.
 * Use `create(TensorSliceSchema)` to create a new message.
 */
exports.TensorSliceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3);
/**
 * Describes the message roundtrip.TensorSlice.Extent.
 * Use `create(TensorSlice_ExtentSchema)` to create a new message.
 */
exports.TensorSlice_ExtentSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3, 0);
/**
 * Describes the message roundtrip.ObjectReference.
 * Use `create(ObjectReferenceSchema)` to create a new message.
 */
exports.ObjectReferenceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 4);
/**
 * Describes the message roundtrip.ObjectGraph.
 * Use `create(ObjectGraphSchema)` to create a new message.
 */
exports.ObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5);
/**
 * Describes the message roundtrip.ObjectGraph.SerializedTensor.
 * Use `create(ObjectGraph_SerializedTensorSchema)` to create a new message.
 */
exports.ObjectGraph_SerializedTensorSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 0);
/**
 * Describes the message roundtrip.ObjectGraph.SlotVariable.
 * Use `create(ObjectGraph_SlotVariableSchema)` to create a new message.
 */
exports.ObjectGraph_SlotVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 1);
/**
 * Describes the message roundtrip.ObjectGraph.Node.
 * Use `create(ObjectGraph_NodeSchema)` to create a new message.
 */
exports.ObjectGraph_NodeSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 2);
/**
 * Describes the message roundtrip.ObjectGraph.RegisteredSaver.
 * Use `create(ObjectGraph_RegisteredSaverSchema)` to create a new message.
 */
exports.ObjectGraph_RegisteredSaverSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 3);


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyVersions = verifyVersions;
exports.verifyGraphDef = verifyGraphDef;
const op_table_ts_1 = __webpack_require__(8748);
/**
 * Whether a reader of a version may load what the file rules readers out of; it refuses where not
 * (tensorflow/core/framework/versions.cc, `CheckVersions`).
 * @param what `the graph`
 */
function verifyVersions(versions, { file, what, known }) {
    const { minConsumer = 0, badConsumers = [] } = versions ?? {};
    const refused = minConsumer > known
        ? `min_consumer is ${minConsumer}, allowed: up to ${known}`
        : badConsumers.includes(known)
            ? `bad_consumers names ${known}, allowed: others`
            : undefined;
    if (refused === undefined)
        return [];
    const message = `${file}: ${what} is not for TensorFlow ${op_table_ts_1.TENSORFLOW}, whose version of it is ${known}: ${refused}`;
    return [{ cause: 'malformed', severity: 'error', file, message }];
}
/** Versions of a graph, and the machines that its nodes are meant for. */
function verifyGraphDef(graph, file) {
    return [
        ...verifyVersions(graph?.versions, { file, what: 'the graph', known: op_table_ts_1.GRAPH_VERSION }),
        ...otherMachines(graph, file),
    ];
}
/** A node that is meant for a machine of a cluster runs on no other (tensorflow/core/common_runtime/placer.cc). */
function otherMachines(graph, file) {
    const nodes = [...(graph?.node ?? []), ...(graph?.library?.function ?? []).flatMap(({ nodeDef }) => nodeDef)];
    const away = nodes.filter(({ device }) => isElsewhere(device));
    const [first] = away;
    if (first === undefined)
        return [];
    const message = `${file}: ${away.length === 1 ? 'a node runs' : `${away.length} nodes run`} on machines of a cluster only, the first ` +
        `is ${first.name} on ${first.device}: this was not looked at. Export the model without devices.`;
    return [{ cause: 'unsupported-operation', severity: 'warning', file, layer: first.name, message }];
}
/** `/job:worker/replica:0/task:7/...`: what is not of the one process that there is otherwise. */
function isElsewhere(device) {
    const [, job = 'localhost'] = /\/job:([^/]*)/.exec(device) ?? [];
    const tasks = [...device.matchAll(/\/(?:replica|task):(\d+)/g)];
    return job !== 'localhost' || tasks.some(([, number]) => Number(number) !== 0);
}


/***/ }),

/***/ 12294:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readBundle = readBundle;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const decode_ts_1 = __webpack_require__(37180);
const dtypes_ts_1 = __webpack_require__(65187);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const shape_ts_1 = __webpack_require__(98381);
const slices_ts_1 = __webpack_require__(62029);
const table_ts_1 = __webpack_require__(25472);
/** @throws ArtifactError where the index is broken, or says what no checkpoint can be */
function readBundle(source, limits) {
    const { name: file } = source;
    const { entries, stray } = (0, table_ts_1.readTable)(source, limits.tensors);
    const [first, ...rest] = entries;
    if (first?.key.byteLength !== 0)
        throw malformed(file, 'has no header');
    const context = { name: file, file, limits };
    const header = (0, decode_ts_1.decodeMessage)(checkpoint_pb_ts_1.BundleHeaderSchema, first.value, context);
    if (header.numShards < 1 || header.numShards > limits.files) {
        throw malformed(file, `num_shards is ${header.numShards}, allowed are 1 to ${limits.files}`);
    }
    const whole = [];
    const partial = new Map();
    for (const { key, value } of rest) {
        if (key.byteLength > limits.nameBytes)
            throw malformed(file, `a key of ${key.byteLength} bytes`);
        const entry = (0, decode_ts_1.decodeMessage)(checkpoint_pb_ts_1.BundleEntrySchema, value, context);
        if (key[0] === 0)
            partial.set(Buffer.from(key).toString('latin1'), entry);
        else
            whole.push({ key, entry });
    }
    const tensors = whole.map(({ key, entry }) => tensorOf(key, entry, partial, header, context));
    if (partial.size > 0)
        throw malformed(file, `${partial.size} slices belong to no tensor`);
    return { shardCount: header.numShards, bigEndian: isBigEndian(header), versions: header.version, tensors, stray };
}
function isBigEndian({ endianness }) {
    return endianness === 1;
}
/** Takes the slices that belong to it out of `partial`. */
function tensorOf(key, entry, partial, header, { file, limits }) {
    const name = nameOf(key, file);
    const dtype = (0, dtypes_ts_1.dtypeOf)(entry.dtype);
    const shape = (0, shape_ts_1.shapeOf)(entry.shape, `${file}: ${name}`, file, limits);
    if (shape === null || shape.includes(-1))
        throw malformed(file, 'has no definite shape', name);
    const count = (0, tensor_ts_1.elementCount)(shape);
    const width = dtype === null ? 0 : (0, dtype_ts_1.byteWidth)(dtype);
    const most = limits.tensorBytes / Math.max(width, 1);
    if (count > most) {
        const message = `${file}: ${name} of shape [${shape.join(', ')}] has more than ${most} elements`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file, tensor: name });
    }
    const base = { name, dtype, typeNumber: entry.dtype, shape, bigEndian: isBigEndian(header) };
    const extent = (one, elements) => {
        const found = extentOf(one, header.numShards, file, name, limits);
        if (width > 0 && found.size !== elements * width) {
            throw malformed(file, `size is ${found.size} bytes, ${elements} elements of ${dtype ?? ''} take ${elements * width}`, name);
        }
        return found;
    };
    if (entry.slices.length === 0)
        return { ...base, extents: [extent(entry, count)], parts: null };
    const parts = (0, slices_ts_1.partsOf)(entry.slices, shape, name, file);
    const extents = entry.slices.map((slice, index) => {
        const id = Buffer.from((0, slices_ts_1.sliceKey)(key, slice)).toString('latin1');
        const part = partial.get(id);
        if (part === undefined)
            throw malformed(file, `its slice ${index} is not there`, name);
        partial.delete(id);
        if (part.dtype !== entry.dtype)
            throw malformed(file, `its slice ${index} is of another type`, name);
        return extent(part, (0, tensor_ts_1.elementCount)(parts[index]?.size ?? []));
    });
    if (dtype === 'string')
        throw malformed(file, 'is a tensor of texts in slices', name);
    return { ...base, extents, parts };
}
function extentOf(entry, shardCount, file, name, limits) {
    const [offset, size] = [Number(entry.offset), Number(entry.size)];
    if (entry.shardId < 0 || entry.shardId >= shardCount) {
        throw malformed(file, `shard_id is ${entry.shardId}, there are ${shardCount}`, name);
    }
    if (offset < 0 || size < 0 || size > limits.tensorBytes || !Number.isSafeInteger(offset + size)) {
        throw malformed(file, `lies at ${offset} and has ${size} bytes, allowed are up to ${limits.tensorBytes}`, name);
    }
    return { shard: entry.shardId, offset, size, checksum: entry.crc32c };
}
function nameOf(key, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(key);
    }
    catch {
        throw malformed(file, `the key ${JSON.stringify(Buffer.from(key).toString('latin1'))} is not valid UTF-8`);
    }
}
function malformed(file, what, tensor) {
    const message = tensor === undefined ? `${file}: ${what}` : `${file}: ${tensor}: ${what}`;
    return new errors_ts_1.ArtifactError('malformed', message, tensor === undefined ? { file } : { file, tensor });
}


/***/ }),

/***/ 88263:
/***/ ((__unused_webpack_module, exports) => {


// Made by tools/crc32c/build.mjs, which says how it works. Do not edit.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BLOCK_BYTES = exports.DATA_AT = exports.CRC32C_WASM = void 0;
/** Exports `memory` (128 KiB) and `fold(blocks)`. */
exports.CRC32C_WASM = 'AGFzbQEAAAABBQFgAX8AAwIBAAUEAQECAgcRAgZtZW1vcnkCAARmb2xkAAAK7wkB7AkCAn8Ve/0MDw8PDw8PDw8PDw8PDw8PDyEDIABBAWtBgAFsIQJBAP0ABIAIIQRBAP0ABJAIIQVBAP0ABKAIIQZBAP0ABLAIIQdBAP0ABMAIIQhBAP0ABNAIIQlBAP0ABOAIIQpBAP0ABPAIIQsCQANAIAEgAk8NASABQYABaiEBIAQgA/1OIQwgBEEE/Y0BIAP9TiEQIAYgA/1OIQ0gBkEE/Y0BIAP9TiERIAggA/1OIQ4gCEEE/Y0BIAP9TiESIAogA/1OIQ8gCkEE/Y0BIAP9TiETIAH9AASACEEA/QAEACAM/Q79UUEA/QAEQCAQ/Q79UUEA/QAEgAEgDf0O/VFBAP0ABMABIBH9Dv1RQQD9AASAAiAO/Q79UUEA/QAEwAIgEv0O/VFBAP0ABIADIA/9Dv1RQQD9AATAAyAT/Q79USEEIAH9AASgCEEA/QAEECAM/Q79UUEA/QAEUCAQ/Q79UUEA/QAEkAEgDf0O/VFBAP0ABNABIBH9Dv1RQQD9AASQAiAO/Q79UUEA/QAE0AIgEv0O/VFBAP0ABJADIA/9Dv1RQQD9AATQAyAT/Q79USEGIAH9AATACEEA/QAEICAM/Q79UUEA/QAEYCAQ/Q79UUEA/QAEoAEgDf0O/VFBAP0ABOABIBH9Dv1RQQD9AASgAiAO/Q79UUEA/QAE4AIgEv0O/VFBAP0ABKADIA/9Dv1RQQD9AATgAyAT/Q79USEIIAH9AATgCEEA/QAEMCAM/Q79UUEA/QAEcCAQ/Q79UUEA/QAEsAEgDf0O/VFBAP0ABPABIBH9Dv1RQQD9AASwAiAO/Q79UUEA/QAE8AIgEv0O/VFBAP0ABLADIA/9Dv1RQQD9AATwAyAT/Q79USEKIAUgA/1OIQwgBUEE/Y0BIAP9TiEQIAcgA/1OIQ0gB0EE/Y0BIAP9TiERIAkgA/1OIQ4gCUEE/Y0BIAP9TiESIAsgA/1OIQ8gC0EE/Y0BIAP9TiETIAH9AASQCEEA/QAEACAM/Q79UUEA/QAEQCAQ/Q79UUEA/QAEgAEgDf0O/VFBAP0ABMABIBH9Dv1RQQD9AASAAiAO/Q79UUEA/QAEwAIgEv0O/VFBAP0ABIADIA/9Dv1RQQD9AATAAyAT/Q79USEFIAH9AASwCEEA/QAEECAM/Q79UUEA/QAEUCAQ/Q79UUEA/QAEkAEgDf0O/VFBAP0ABNABIBH9Dv1RQQD9AASQAiAO/Q79UUEA/QAE0AIgEv0O/VFBAP0ABJADIA/9Dv1RQQD9AATQAyAT/Q79USEHIAH9AATQCEEA/QAEICAM/Q79UUEA/QAEYCAQ/Q79UUEA/QAEoAEgDf0O/VFBAP0ABOABIBH9Dv1RQQD9AASgAiAO/Q79UUEA/QAE4AIgEv0O/VFBAP0ABKADIA/9Dv1RQQD9AATgAyAT/Q79USEJIAH9AATwCEEA/QAEMCAM/Q79UUEA/QAEcCAQ/Q79UUEA/QAEsAEgDf0O/VFBAP0ABPABIBH9Dv1RQQD9AASwAiAO/Q79UUEA/QAE8AIgEv0O/VFBAP0ABLADIA/9Dv1RQQD9AATwAyAT/Q79USELDAALC0EAIAT9CwSACEEAIAX9CwSQCEEAIAb9CwSgCEEAIAf9CwSwCEEAIAj9CwTACEEAIAn9CwTQCEEAIAr9CwTgCEEAIAv9CwTwCAsLhwQBAEEAC4AEAObgBuQCBOJGoKZAokRCpAAlETRUcUVgMRQgBWVAdFEAiJAYd//nb9JaQsqlLTW9ABCyoo2dPy9tfd/P4PBSQgAmVXMILl17spTnwbqc78kAjXn0ML1JxKIv21aSH+tmAM+tYuYpS4Rwv90Sllk79ABEic33s346C0+Cxvy4dTEAe1QvAnlWLa7V+oGs1/iDAE1YFV8SB0pRHAlEDkNWGwCk9FCDJ3fTbcmZPe5KGr4A21OIOONrsO41vWbWDYVeANKAUiT2pHZAksASZLbkNgA7ADt2TXZNwfrB+reMt4wA5pt9YYf6HBXzjmh0ku8JAKu/FJc8KINV/upBwml91gB4WiKl3f+HzLSW7mkRM0sAOpuheELj2UR+3+U8BqedAMHpKDb33x6HRm6vsXBYmQAGkpReWMzKsLYiJO7ofHoAvEX5myfeYgu3TvKQLNVpAP7pF5xidYst08Q6sU9YpgBZ1o9IEZ7H9K0ie7zlajMAifpzjgd0/fR9Dod684AJAFG76ksa8KGH1jxtzJ13JgDa1w27YWy2OOLvNYNZVI4Avk/x+kS1CxCuX+HqVKUbAEaNy/K0fzme2BNVbCrhpwCANbVz80bGVdVg4CamE5MA6eoDt15dtOILCOFVvL9WAByLlyU5rrISDpmFNyu8oABLBU4LQA5FicKMx4LJh8w=';
/** Where the blocks lie, and, after `fold`, the one block that stands for all of them. */
exports.DATA_AT = 1024;
/** Bytes of a block. */
exports.BLOCK_BYTES = 128;


/***/ }),

/***/ 91662:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/**
 * CRC-32C (Castagnoli), and the mask that TensorFlow and LevelDB put over it so that checksums of data that holds checksums
 * stay good. Short pieces go eight bytes at a time through tables ("slicing by 8"); long ones are first folded, by
 * WebAssembly, into one short piece of the same checksum (tools/crc32c/build.mjs says how).
 * Sources: RFC 3720 B.4; tensorflow/core/lib/hash/crc32c.h.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendCrc32c = extendCrc32c;
exports.maskCrc32c = maskCrc32c;
const crc32c_wasm_ts_1 = __webpack_require__(88263);
const POLYNOMIAL = 0x82f63b78;
/** Table t, entry b at t * 256 + b: what a byte does t bytes before the end. */
const TABLES = tables();
function tables() {
    const all = new Int32Array(8 * 256);
    for (let byte = 0; byte < 256; byte++) {
        let crc = byte;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
        all[byte] = crc;
    }
    for (let at = 256; at < all.length; at++) {
        const before = all[at - 256] ?? 0;
        all[at] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
    }
    return all;
}
/** The checksum of what `crc` is the checksum of, followed by `bytes`. Begin with 0. Not masked. */
function extendCrc32c(crc, bytes) {
    if (bytes.byteLength < LONG_BYTES)
        return ~throughTables(~crc, bytes) >>> 0;
    folder ??= loadFolder();
    let [state, at] = [~crc, 0];
    while (bytes.byteLength - at >= LONG_BYTES) {
        const length = Math.min(bytes.byteLength - at, folder.room.byteLength);
        const whole = length - (length % crc32c_wasm_ts_1.BLOCK_BYTES);
        state = folded(folder, state, bytes.subarray(at, at + whole));
        at += whole;
    }
    return ~throughTables(state, bytes.subarray(at)) >>> 0;
}
/** Shorter pieces are not worth the way into WebAssembly. */
const LONG_BYTES = 1024;
/** So much is folded at a time: what the processor's nearest caches hold. */
const ROOM_BYTES = 1 << 16;
let folder;
/** Synchronous, as reading is: the module has 2 kB. */
function loadFolder() {
    const module = new WebAssembly.Module(Buffer.from(crc32c_wasm_ts_1.CRC32C_WASM, 'base64'));
    const { memory, fold } = new WebAssembly.Instance(module).exports;
    if (!(memory instanceof WebAssembly.Memory) || typeof fold !== 'function')
        throw new TypeError('not the module of CRC-32C');
    return {
        room: new Uint8Array(memory.buffer, crc32c_wasm_ts_1.DATA_AT, ROOM_BYTES),
        fold: (blocks) => {
            fold(blocks);
        },
    };
}
/** The state after whole blocks: what came before counts as if it lay in the first four bytes. */
function folded({ room, fold }, state, blocks) {
    room.set(blocks);
    for (let i = 0; i < 4; i++)
        room[i] = (room[i] ?? 0) ^ (state >>> (8 * i));
    fold(blocks.byteLength / crc32c_wasm_ts_1.BLOCK_BYTES);
    return throughTables(0, room.subarray(0, crc32c_wasm_ts_1.BLOCK_BYTES));
}
/** The state of the sum, neither begun nor ended by inverting it. */
function throughTables(state, bytes) {
    const whole = bytes.length - (bytes.length % 8);
    const view = new DataView(bytes.buffer, bytes.byteOffset, whole);
    let c = state;
    for (let at = 0; at < whole; at += 8) {
        const low = c ^ view.getInt32(at, true);
        const high = view.getInt32(at + 4, true);
        c =
            (TABLES[1792 + (low & 0xff)] ?? 0) ^
                (TABLES[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
                (TABLES[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
                (TABLES[1024 + (low >>> 24)] ?? 0) ^
                (TABLES[768 + (high & 0xff)] ?? 0) ^
                (TABLES[512 + ((high >>> 8) & 0xff)] ?? 0) ^
                (TABLES[256 + ((high >>> 16) & 0xff)] ?? 0) ^
                (TABLES[high >>> 24] ?? 0);
    }
    for (let at = whole; at < bytes.length; at++)
        c = (c >>> 8) ^ (TABLES[(c ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    return c;
}
/** What stands in a file in place of a checksum. */
function maskCrc32c(crc) {
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Cursor = void 0;
const errors_ts_1 = __webpack_require__(17050);
/** Reads varints and bytes one after the other, and never beyond the end. */
class Cursor {
    #bytes;
    #place;
    #at = 0;
    constructor(bytes, place) {
        this.#bytes = bytes;
        this.#place = place;
    }
    get left() {
        return this.#bytes.byteLength - this.#at;
    }
    /** A number in base 128, least significant digit first. @throws ArtifactError beyond 2^53, or at the end */
    varint() {
        let value = 0;
        for (let digit = 0; digit < 8; digit++) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined)
                throw this.#fail('ends within a number');
            value += (byte & 0x7f) * 2 ** (7 * digit);
            if (byte < 0x80) {
                if (Number.isSafeInteger(value))
                    return value;
                break;
            }
        }
        throw this.#fail('has a length or offset beyond 2^53');
    }
    /** The next `length` bytes, in place. @throws ArtifactError where they are not there */
    bytes(length) {
        if (length > this.left)
            throw this.#fail(`promises ${length} bytes where ${this.left} are left`);
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    #fail(what) {
        const { name, file } = this.#place;
        return new errors_ts_1.ArtifactError('malformed', `${name}: ${what}`, { file });
    }
}
exports.Cursor = Cursor;


/***/ }),

/***/ 64500:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.entryOf = entryOf;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const shards_ts_1 = __webpack_require__(89999);
const slices_ts_1 = __webpack_require__(62029);
const strings_ts_1 = __webpack_require__(41866);
/** A tensor of a checkpoint as an entry of the weight table. */
function entryOf(tensor, { bigEndian }, shards, known) {
    const { name, dtype, shape } = tensor;
    const base = { name, dtype, shape, ...known };
    if (dtype === 'string')
        return stringEntry(base, tensor, shards);
    const byteLength = (0, tensor_ts_1.elementCount)(shape) * (0, dtype_ts_1.byteWidth)(dtype);
    return {
        ...base,
        byteLength,
        *chunks(size = tensor_ts_1.CHUNK_BYTES) {
            const buffer = new Uint8Array(Math.min((0, entry_ts_1.pieceBytes)(size, (0, dtype_ts_1.byteWidth)(dtype)), byteLength));
            for (const piece of pieces(tensor, (0, dtype_ts_1.byteWidth)(dtype), buffer, shards)) {
                if (bigEndian)
                    (0, bytes_ts_1.swapBytes)(piece, (0, bytes_ts_1.partWidth)(dtype));
                yield piece;
            }
        },
    };
}
/** The bytes of a tensor of numbers, in order, through one buffer. */
function* pieces(tensor, width, buffer, shards) {
    const { parts, shape } = tensor;
    const runs = parts === null ? [{ part: 0, from: 0, count: (0, tensor_ts_1.elementCount)(shape) }] : (0, slices_ts_1.runsOf)(parts, shape);
    let filled = 0;
    for (const { part, from, count } of runs) {
        const extent = tensor.extents[part];
        for (let done = 0; extent !== undefined && done < count * width;) {
            const length = Math.min(buffer.byteLength - filled, count * width - done);
            (0, shards_ts_1.readFor)(tensor.name, shards, extent, from * width + done, buffer.subarray(filled, filled + length));
            done += length;
            filled += length;
            if (filled === buffer.byteLength) {
                yield buffer;
                filled = 0;
            }
        }
    }
    if (filled > 0)
        yield buffer.subarray(0, filled);
}
function stringEntry(base, tensor, shards) {
    const { byteLength, problem } = stringBytes(tensor, shards);
    return {
        ...base,
        byteLength,
        *chunks() {
            if (problem !== null)
                throw problem;
            yield* (0, strings_ts_1.stringChunks)(tensor, shards);
        },
    };
}
/** How long the texts are in all stands before them; where that cannot be read, reading the tensor says why. */
function stringBytes(tensor, shards) {
    try {
        return { byteLength: (0, strings_ts_1.stringLayout)(tensor, shards).byteLength, problem: null };
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        return { byteLength: 0, problem: error };
    }
}


/***/ }),

/***/ 76256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OBJECT_GRAPH_KEY = void 0;
exports.readObjectGraph = readObjectGraph;
exports.fullNames = fullNames;
const entry_ts_1 = __webpack_require__(18417);
const decode_ts_1 = __webpack_require__(37180);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
/** The tensor in which a checkpoint keeps the objects that were saved, as a message. */
exports.OBJECT_GRAPH_KEY = '_CHECKPOINTABLE_OBJECT_GRAPH';
/** The objects that were saved. No edge between them is followed here. @throws ArtifactError */
function readObjectGraph(entry, file, limits) {
    const { data } = (0, entry_ts_1.readTensor)(entry);
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(0) : (data[0] ?? new Uint8Array(0));
    return (0, decode_ts_1.decodeMessage)(checkpoint_pb_ts_1.ObjectGraphSchema, bytes, { name: `${file}: ${exports.OBJECT_GRAPH_KEY}`, file, limits });
}
/** The names that the saving program had for its variables, by checkpoint key. */
function fullNames({ nodes }) {
    const names = new Map();
    for (const { attributes } of nodes) {
        for (const { checkpointKey, fullName } of attributes) {
            if (fullName !== '' && !names.has(checkpointKey))
                names.set(checkpointKey, fullName);
        }
    }
    return names;
}


/***/ }),

/***/ 40494:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VALUE_SUFFIX = void 0;
exports.objectTree = objectTree;
const protobuf_1 = __webpack_require__(30054);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const verify_objects_ts_1 = __webpack_require__(18802);
/** What follows the path of a variable's object in its key (tensorflow/python/trackable/base.py). */
exports.VALUE_SUFFIX = '/.ATTRIBUTES/VARIABLE_VALUE';
/**
 * The object graph that keys like `encoder/kernel/.ATTRIBUTES/VARIABLE_VALUE` speak of: an object for every step of
 * their paths. TensorFlow restores by walking it.
 */
function objectTree(entries) {
    const nodes = [node()];
    const ids = new Map([['', 0]]);
    const idOf = (path) => {
        const known = ids.get(path);
        if (known !== undefined)
            return known;
        const cut = path.lastIndexOf('/');
        const parent = nodes[idOf(path.slice(0, Math.max(cut, 0)))];
        const id = nodes.push(node()) - 1;
        ids.set(path, id);
        parent?.children.push({ nodeId: id, localName: (0, verify_objects_ts_1.unescaped)(path.slice(cut + 1)) });
        return id;
    };
    for (const { name, alias } of entries) {
        if (!name.endsWith(exports.VALUE_SUFFIX))
            continue;
        const path = name.slice(0, -exports.VALUE_SUFFIX.length);
        nodes[idOf(path)]?.attributes.push({ name: 'VARIABLE_VALUE', fullName: alias ?? path, checkpointKey: name });
    }
    return (0, protobuf_1.toBinary)(checkpoint_pb_ts_1.ObjectGraphSchema, (0, protobuf_1.create)(checkpoint_pb_ts_1.ObjectGraphSchema, { nodes }));
}
function node() {
    return { children: [], attributes: [] };
}


/***/ }),

/***/ 32854:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placesOf = placesOf;
const object_tree_ts_1 = __webpack_require__(40494);
/**
 * Where variables stand among the objects that were saved, by checkpoint key. One variable has as many paths as there are
 * ways to its object, and TensorFlow files it under the one that it finds first: the weights of a compiled Keras 3 model
 * under `model/optimizer/_trainable_variables/<n>`, which says nothing of their layers.
 * Sources: tensorflow/python/checkpoint/graph_view.py (paths, breadth first), keras/src/optimizers/base_optimizer.py and
 * tf_keras/src/optimizers/{optimizer,legacy/optimizer_v2}.py (what optimizers track).
 */
function placesOf({ nodes }) {
    const layers = walk(nodes, [0], false);
    const throughOptimizers = walk(nodes, [0], true);
    const weights = walk(nodes, weightLists(nodes, [...throughOptimizers.keys()]), true);
    const slots = walk(nodes, nodes.flatMap(({ slotVariables }) => slotVariables.map(({ slotVariableNodeId }) => slotVariableNodeId)), true);
    const places = nodes.flatMap(({ attributes }, id) => {
        const path = layers.get(id);
        const training = path === undefined && !weights.has(id) && (throughOptimizers.has(id) || slots.has(id));
        return attributes.map(({ checkpointKey: key }) => {
            const isOther = path !== undefined && key.endsWith(object_tree_ts_1.VALUE_SUFFIX) && key !== path + object_tree_ts_1.VALUE_SUFFIX;
            return [key, { ...(isOther ? { path: path + object_tree_ts_1.VALUE_SUFFIX } : {}), training }];
        });
    });
    return new Map(places);
}
/** The shortest paths from some objects to all that they lead to, optimizers entered or left alone. */
function walk(nodes, from, entersOptimizers) {
    const paths = new Map();
    const queue = from.map((id) => [id, '']);
    for (const [id, path] of queue) {
        const node = nodes[id];
        if (node === undefined || paths.has(id) || (!entersOptimizers && isOptimizer(node)))
            continue;
        paths.set(id, path);
        for (const { localName, nodeId } of node.children) {
            if (!entersOptimizers && localName === 'optimizer')
                continue;
            queue.push([nodeId, path === '' ? escaped(localName) : `${path}/${escaped(localName)}`]);
        }
    }
    return paths;
}
/**
 * Keras 3 and the newer optimizers of Keras 2 keep `_variables` and `_iterations`, the older ones `iter` and a rate; the
 * slots that an object names are an optimizer's as well.
 */
function isOptimizer({ children, slotVariables }) {
    const has = (name) => children.some(({ localName }) => localName === name);
    return slotVariables.length > 0 || (has('_iterations') && has('_variables')) || (has('iter') && has('learning_rate'));
}
/** The lists in which optimizers of Keras 3 keep the weights that they train: weights, though nothing else leads to them. */
function weightLists(nodes, reached) {
    return reached.flatMap((id) => {
        const node = nodes[id];
        if (node === undefined || !isOptimizer(node))
            return [];
        return node.children.flatMap(({ localName, nodeId }) => (localName === '_trainable_variables' ? [nodeId] : []));
    });
}
/** As names stand in keys: see `unescaped`. */
function escaped(name) {
    return name.replaceAll('.', '..').replaceAll('/', '.S');
}


/***/ }),

/***/ 78450:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openCheckpoint = openCheckpoint;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const bundle_ts_1 = __webpack_require__(12294);
const entries_ts_1 = __webpack_require__(64500);
const object_graph_ts_1 = __webpack_require__(76256);
const places_ts_1 = __webpack_require__(32854);
const shards_ts_1 = __webpack_require__(89999);
const verify_ts_1 = __webpack_require__(53811);
const verify_objects_ts_1 = __webpack_require__(18802);
/**
 * Opens a checkpoint by its index. A shard that is missing or short does not keep it from opening: its tensors throw
 * when they are read, and `verify` names it.
 * @throws ArtifactError where the index cannot be read
 */
function openCheckpoint(index, limits) {
    const { path } = index;
    const bundle = withIndex(index, limits);
    const prefix = { absolute: withoutEnding(index.absolute), path: withoutEnding(path) };
    const shards = (0, shards_ts_1.openShards)(prefix, bundle.shardCount);
    const graph = bundle.tensors.find(({ name }) => name === object_graph_ts_1.OBJECT_GRAPH_KEY);
    const { objects, problem } = objectsOf(graph, bundle, shards, path, limits);
    const names = objects === undefined ? new Map() : (0, object_graph_ts_1.fullNames)(objects);
    const places = objects === undefined ? new Map() : (0, places_ts_1.placesOf)(objects);
    const known = (name) => {
        const [alias, { path = name, training = false } = {}] = [names.get(name), places.get(name)];
        return {
            ...(alias === undefined ? {} : { alias }),
            ...(path === name ? {} : { place: path }),
            ...(training ? { training } : {}),
        };
    };
    const entries = bundle.tensors
        .filter(isReadable)
        .filter(({ name }) => name !== object_graph_ts_1.OBJECT_GRAPH_KEY)
        .map((tensor) => (0, entries_ts_1.entryOf)(tensor, bundle, shards, known(tensor.name)));
    return {
        entries,
        ...(objects === undefined ? {} : { objects }),
        shards,
        verify: () => [
            ...(problem === null ? [] : [problem.toFinding()]),
            ...(0, verify_ts_1.verifyBundle)(index, bundle, shards, names),
            ...(objects === undefined
                ? []
                : (0, verify_objects_ts_1.verifyObjects)(objects, bundle.tensors.map(({ name }) => name), path)),
        ],
        close: () => {
            shards.close();
        },
    };
}
function isReadable(tensor) {
    return tensor.dtype !== null;
}
function withIndex(index, limits) {
    const source = (0, sources_ts_1.openFileSource)(index.absolute, index.path);
    try {
        return (0, bundle_ts_1.readBundle)(source, limits);
    }
    finally {
        source.close();
    }
}
/** Objects are a help, not a need: a broken object graph leaves the keys as they are, and `verify` says so. */
function objectsOf(graph, bundle, shards, file, limits) {
    if (graph === undefined || !isReadable(graph))
        return { problem: null };
    try {
        return { objects: (0, object_graph_ts_1.readObjectGraph)((0, entries_ts_1.entryOf)(graph, bundle, shards, {}), file, limits), problem: null };
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        // Missing and short shards, and checksums, are reported for their files.
        return { problem: error.code === 'malformed' || error.code === 'limit-exceeded' ? error : null };
    }
}
function withoutEnding(path) {
    return path.slice(0, -'.index'.length);
}


/***/ }),

/***/ 89999:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openShards = openShards;
exports.shardSuffix = shardSuffix;
exports.readFor = readFor;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
/** Files that are open at a time: comparing two tensors reads two, and a checkpoint may have thousands. */
const MOST_OPEN = 8;
/** @param prefix path of the index without `.index`, absolute and relative to the workspace */
function openShards(prefix, count) {
    const open = new Map();
    const sourceOf = (shard) => {
        const known = open.get(shard);
        if (known !== undefined)
            return known;
        if (open.size >= MOST_OPEN) {
            for (const [oldest, source] of open) {
                source.close();
                open.delete(oldest);
                break;
            }
        }
        const source = openShard(prefix.absolute + shardSuffix(shard, count), prefix.path + shardSuffix(shard, count));
        open.set(shard, source);
        return source;
    };
    return {
        count,
        path: (shard) => prefix.path + shardSuffix(shard, count),
        byteLength(shard) {
            try {
                return sourceOf(shard).byteLength;
            }
            catch (error) {
                if (error instanceof errors_ts_1.ArtifactError)
                    return null;
                throw error;
            }
        },
        read: (shard, offset, target) => {
            sourceOf(shard).read(offset, target);
        },
        close() {
            for (const source of open.values())
                source.close();
            open.clear();
        },
    };
}
/** `.data-00000-of-00001`. Source: tensorflow/core/util/tensor_bundle/naming.cc. */
function shardSuffix(shard, count) {
    const digits = (number) => String(number).padStart(5, '0');
    return `.data-${digits(shard)}-of-${digits(count)}`;
}
/**
 * Fills `target` from byte `from` of an extent on.
 * @throws ArtifactError that names the tensor
 */
function readFor(tensor, shards, extent, from, target) {
    try {
        shards.read(extent.shard, extent.offset + from, target);
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        throw new errors_ts_1.ArtifactError(error.code, `${error.message} (${tensor})`, { ...error.place, tensor });
    }
}
function openShard(absolute, path) {
    try {
        return (0, sources_ts_1.openFileSource)(absolute, path);
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        const index = path.replace(/\.data-\d+-of-\d+$/, '.index');
        throw new errors_ts_1.ArtifactError('missing-shard', `${error.message}; ${index} says that it holds weights`, { file: path });
    }
}


/***/ }),

/***/ 62029:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.partsOf = partsOf;
exports.runsOf = runsOf;
exports.sliceKey = sliceKey;
const errors_ts_1 = __webpack_require__(17050);
const tensor_ts_1 = __webpack_require__(76172);
/** Partitioners make as many parts as there are parameter servers. */
const MOST_PARTS = 4096;
/** Stands for "the whole dimension". */
const FULL = -1n;
/** @throws ArtifactError `malformed` where the parts do not cover the tensor exactly once */
function partsOf(slices, shape, tensor, file) {
    const fail = (what) => new errors_ts_1.ArtifactError('malformed', `${file}: ${tensor}: ${what}`, { file, tensor });
    if (slices.length > MOST_PARTS)
        throw fail(`${slices.length} slices, allowed are ${MOST_PARTS}`);
    const parts = slices.map(({ extent }) => {
        if (extent.length !== shape.length)
            throw fail(`a slice of rank ${extent.length} of a tensor of rank ${shape.length}`);
        const start = extent.map((one) => (one.length === undefined ? 0 : Number(one.start)));
        const size = extent.map((one, axis) => (one.length === undefined ? (shape[axis] ?? 0) : Number(one.length)));
        const fits = start.every((at, axis) => {
            const end = at + (size[axis] ?? 0);
            return at >= 0 && end > at && end <= (shape[axis] ?? 0);
        });
        if (!fits)
            throw fail(`a slice from [${start.join(', ')}] of [${size.join(', ')}] lies outside [${shape.join(', ')}]`);
        return { start, size };
    });
    const covered = parts.reduce((sum, { size }) => sum + (0, tensor_ts_1.elementCount)(size), 0);
    const twice = parts.some((a, i) => parts.slice(i + 1).some((b) => overlap(a, b)));
    if (twice || covered !== (0, tensor_ts_1.elementCount)(shape))
        throw fail('its slices do not cover it exactly once');
    return parts;
}
function overlap(a, b) {
    return a.start.every((start, axis) => {
        const [other, size, length] = [b.start[axis] ?? 0, a.size[axis] ?? 0, b.size[axis] ?? 0];
        return start < other + length && other < start + size;
    });
}
/** The runs that make up the tensor, in its own order. */
function* runsOf(parts, shape) {
    // Dimensions behind the last one that is cut are whole in every part.
    const cut = shape.findLastIndex((dim, axis) => parts.some(({ size }) => size[axis] !== dim));
    if (cut < 0) {
        yield { part: 0, from: 0, count: (0, tensor_ts_1.elementCount)(shape) };
        return;
    }
    const inner = (0, tensor_ts_1.elementCount)(shape.slice(cut + 1));
    const order = parts.map((_, index) => index).sort((a, b) => startAt(parts, a, cut) - startAt(parts, b, cut));
    const place = shape.slice(0, cut).map(() => 0);
    do {
        for (const index of order) {
            const part = parts[index];
            if (part === undefined || !covers(part, place))
                continue;
            const row = place.reduce((sum, at, axis) => sum * (part.size[axis] ?? 1) + at - (part.start[axis] ?? 0), 0);
            const count = (part.size[cut] ?? 0) * inner;
            yield { part: index, from: row * count, count };
        }
    } while (advance(place, shape));
}
function startAt(parts, index, axis) {
    return parts[index]?.start[axis] ?? 0;
}
function covers({ start, size }, place) {
    return place.every((at, axis) => at >= (start[axis] ?? 0) && at < (start[axis] ?? 0) + (size[axis] ?? 0));
}
/** The next place in row-major order; false after the last. */
function advance(place, shape) {
    for (let axis = place.length - 1; axis >= 0; axis--) {
        const next = (place[axis] ?? 0) + 1;
        if (next < (shape[axis] ?? 0)) {
            place[axis] = next;
            return true;
        }
        place[axis] = 0;
    }
    return false;
}
/** The key of a part's own entry. */
function sliceKey(tensor, { extent }) {
    const bytes = [0];
    for (const byte of tensor) {
        if (byte === 0)
            bytes.push(0, 0xff);
        else if (byte === 0xff)
            bytes.push(0xff, 0);
        else
            bytes.push(byte);
    }
    bytes.push(0, 1, ...unsigned(extent.length));
    for (const { start, length } of extent) {
        bytes.push(...signed(length === undefined ? 0n : start), ...signed(length ?? FULL));
    }
    return Uint8Array.from(bytes);
}
/** `OrderedCode::WriteNumIncreasing`: how many bytes, then the bytes, the most significant first. */
function unsigned(value) {
    return value === 0 ? [0] : [1, value];
}
const HEADER_BITS = [0, 0x8000, 0xc000, 0xe000, 0xf000, 0xf800, 0xfc00, 0xfe00, 0xff00, 0xff80, 0xffc0];
/** `OrderedCode::WriteSignedNumIncreasing`: big-endian, with a header that says how many bytes there are. */
function signed(value) {
    const magnitude = value < 0n ? ~value : value;
    const bits = magnitude === 0n ? 0 : magnitude.toString(2).length;
    const length = Math.floor(bits / 7) + 1;
    const bytes = Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 0xffn));
    const header = HEADER_BITS[length] ?? 0;
    bytes[0] = (bytes[0] ?? 0) ^ (header >> 8);
    if (length > 1)
        bytes[1] = (bytes[1] ?? 0) ^ (header & 0xff);
    return bytes;
}


/***/ }),

/***/ 41866:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringLayout = stringLayout;
exports.stringChunks = stringChunks;
exports.stringChecksum = stringChecksum;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const tensor_ts_1 = __webpack_require__(76172);
const crc32c_ts_1 = __webpack_require__(91662);
const cursor_ts_1 = __webpack_require__(9212);
const shards_ts_1 = __webpack_require__(89999);
/**
 * Tensors of texts: the length of each as a varint, the checksum of the lengths, then the texts. The checksum is that of
 * the lengths in the byte order of the machine that wrote them, and stands in that order itself.
 * Source: `WriteStringTensor` and `ReadStringTensor`, tensorflow/core/util/tensor_bundle/tensor_bundle.cc.
 */
/** Longest text: the uint32 of the form that chunks have, and far more than a vocabulary's lines. */
const MOST_TEXT_BYTES = 2 ** 31 - 1;
/** Texts of one tensor: ten times the largest vocabularies. */
const MOST_TEXTS = 2 ** 25;
/** Longest varint of 64 bits. */
const VARINT_BYTES = 10;
/** Texts are handed on in chunks of about this size. */
const CHUNK_BYTES = 1 << 20;
const CHECKSUM_BYTES = 4;
/** @throws ArtifactError where the lengths do not agree with their checksum, or with the tensor's size */
function stringLayout(tensor, shards) {
    const isLittle = !tensor.bigEndian;
    const extent = extentOf(tensor);
    const file = shards.path(extent.shard);
    const fail = (cause, what) => new errors_ts_1.ArtifactError(cause, `${file}: ${tensor.name}: ${what}`, { file, tensor: tensor.name });
    const count = (0, tensor_ts_1.elementCount)(tensor.shape);
    if (count > Math.min(extent.size, MOST_TEXTS))
        throw fail('malformed', `${count} texts in ${extent.size} bytes`);
    // What is not there need not be made room for: this read says that it is cut off, or missing.
    if (extent.size > 0)
        (0, shards_ts_1.readFor)(tensor.name, shards, extent, extent.size - 1, new Uint8Array(1));
    const head = new Uint8Array(Math.min(extent.size, count * VARINT_BYTES + CHECKSUM_BYTES));
    (0, shards_ts_1.readFor)(tensor.name, shards, extent, 0, head);
    const cursor = new cursor_ts_1.Cursor(head, { name: `${file}: ${tensor.name}`, file });
    const word = new Uint8Array(8);
    const view = new DataView(word.buffer);
    const lengths = [];
    let [crc, total] = [0, 0];
    while (lengths.length < count) {
        const length = cursor.varint();
        if (length > MOST_TEXT_BYTES)
            throw fail('malformed', `a text of ${length} bytes, allowed are ${MOST_TEXT_BYTES}`);
        view.setUint32(0, length, isLittle);
        crc = (0, crc32c_ts_1.extendCrc32c)(crc, word.subarray(0, 4));
        lengths.push(length);
        total += length;
    }
    const checksum = cursor.bytes(CHECKSUM_BYTES);
    const stored = new DataView(checksum.buffer, checksum.byteOffset).getUint32(0, isLittle);
    if (stored !== (0, crc32c_ts_1.maskCrc32c)(crc)) {
        throw fail('checksum-mismatch', 'the lengths of its texts do not agree with their checksum');
    }
    const start = head.byteLength - cursor.left;
    if (start + total !== extent.size) {
        throw fail('malformed', `its texts take ${start + total} bytes, the index says ${extent.size}`);
    }
    return { lengths, start, byteLength: total + count * bytes_ts_1.STRING_LENGTH_BYTES, crc: (0, crc32c_ts_1.extendCrc32c)(crc, checksum) };
}
/** The texts, each behind its length, in chunks of whole texts. */
function* stringChunks(tensor, shards) {
    const { lengths, start } = stringLayout(tensor, shards);
    let at = start;
    for (let index = 0; index < lengths.length;) {
        const from = index;
        let size = 0;
        do
            size += bytes_ts_1.STRING_LENGTH_BYTES + (lengths[index++] ?? 0);
        while (index < lengths.length && size < CHUNK_BYTES);
        const chunk = new Uint8Array(size);
        const view = new DataView(chunk.buffer);
        let place = 0;
        for (const length of lengths.slice(from, index)) {
            view.setUint32(place, length, true);
            const text = chunk.subarray(place + bytes_ts_1.STRING_LENGTH_BYTES, place + bytes_ts_1.STRING_LENGTH_BYTES + length);
            (0, shards_ts_1.readFor)(tensor.name, shards, extentOf(tensor), at, text);
            at += length;
            place += bytes_ts_1.STRING_LENGTH_BYTES + length;
        }
        yield chunk;
    }
}
/** The masked checksum of a tensor of texts, as it is now. */
function stringChecksum(tensor, shards) {
    const { start, crc } = stringLayout(tensor, shards);
    const extent = extentOf(tensor);
    const buffer = new Uint8Array(Math.min(CHUNK_BYTES, extent.size - start));
    let sum = crc;
    for (let at = start; at < extent.size; at += buffer.byteLength) {
        const piece = buffer.subarray(0, Math.min(buffer.byteLength, extent.size - at));
        (0, shards_ts_1.readFor)(tensor.name, shards, extent, at, piece);
        sum = (0, crc32c_ts_1.extendCrc32c)(sum, piece);
    }
    return (0, crc32c_ts_1.maskCrc32c)(sum);
}
function extentOf({ extents, name }) {
    const [extent] = extents;
    if (extent === undefined)
        throw new RangeError(`${name} has no extent`);
    return extent;
}


/***/ }),

/***/ 10818:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tableBytes = tableBytes;
exports.varint = varint;
const crc32c_ts_1 = __webpack_require__(91662);
const table_ts_1 = __webpack_require__(25472);
/** TensorFlow's own block size (tensorflow/core/lib/io/table_options.h). */
const BLOCK_BYTES = 262144;
/** Keys between two that are spelled out in full. */
const RESTART_INTERVAL = 16;
/** A sorted table of entries, whose keys the caller has put in ascending order of their bytes. */
function tableBytes(entries) {
    const chunks = [];
    let length = 0;
    const put = (content) => {
        const trailer = new Uint8Array(5);
        const crc = (0, crc32c_ts_1.extendCrc32c)((0, crc32c_ts_1.extendCrc32c)(0, content), trailer.subarray(0, 1));
        new DataView(trailer.buffer).setUint32(1, (0, crc32c_ts_1.maskCrc32c)(crc), true);
        const handle = Uint8Array.from([...varint(length), ...varint(content.byteLength)]);
        chunks.push(content, trailer);
        length += content.byteLength + trailer.byteLength;
        return handle;
    };
    const index = [];
    for (const block of inBlocks(entries)) {
        const last = block.at(-1);
        if (last !== undefined)
            index.push({ key: last.key, value: put(blockBytes(block, RESTART_INTERVAL)) });
    }
    const meta = put(blockBytes([], 1));
    const top = put(blockBytes(index, 1));
    const footer = new Uint8Array(table_ts_1.FOOTER_BYTES);
    footer.set([...meta, ...top]);
    new DataView(footer.buffer).setBigUint64(table_ts_1.FOOTER_BYTES - 8, table_ts_1.TABLE_MAGIC, true);
    return Buffer.concat([...chunks, footer]);
}
function inBlocks(entries) {
    const blocks = [];
    let size = Infinity;
    for (const entry of entries) {
        if (size >= BLOCK_BYTES) {
            blocks.push([]);
            size = 0;
        }
        blocks.at(-1)?.push(entry);
        size += entry.key.byteLength + entry.value.byteLength;
    }
    return blocks;
}
function blockBytes(entries, restartInterval) {
    const chunks = [];
    const restarts = [0];
    let length = 0;
    let before = new Uint8Array(0);
    for (const [position, { key, value }] of entries.entries()) {
        const isRestart = position % restartInterval === 0;
        if (isRestart && position > 0)
            restarts.push(length);
        const shared = isRestart ? 0 : sharedPrefix(before, key);
        const head = Uint8Array.from([
            ...varint(shared),
            ...varint(key.byteLength - shared),
            ...varint(value.byteLength),
            ...key.subarray(shared),
        ]);
        chunks.push(head, value);
        length += head.byteLength + value.byteLength;
        before = key;
    }
    return Buffer.concat([...chunks, uint32s([...restarts, restarts.length])]);
}
function sharedPrefix(a, b) {
    let shared = 0;
    while (shared < Math.min(a.byteLength, b.byteLength) && a[shared] === b[shared])
        shared++;
    return shared;
}
function uint32s(values) {
    const bytes = new Uint8Array(4 * values.length);
    const view = new DataView(bytes.buffer);
    for (const [position, value] of values.entries())
        view.setUint32(4 * position, value, true);
    return bytes;
}
/** A number in base 128, least significant digit first. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) | 0x80);
    return [...bytes, rest];
}


/***/ }),

/***/ 25472:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FOOTER_BYTES = exports.TABLE_MAGIC = void 0;
exports.readTable = readTable;
exports.hex = hex;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const cursor_ts_1 = __webpack_require__(9212);
const crc32c_ts_1 = __webpack_require__(91662);
/**
 * The sorted table that a checkpoint's index is, as LevelDB writes it: blocks of entries with shared prefixes, an index
 * block of the blocks, and a footer. Sources: LevelDB, doc/table_format.md; tensorflow/core/lib/io/{format,block}.cc.
 */
exports.TABLE_MAGIC = 0xdb4775248b80fb57n;
exports.FOOTER_BYTES = 48;
/** After each block: a byte that says how it is compressed, and its checksum. */
const TRAILER_BYTES = 5;
/** Writers start a new block after 256 KiB; only a single large value makes one longer. */
const MOST_BLOCK_BYTES = 64 * 2 ** 20;
/**
 * All entries of a table, every block's checksum verified.
 * @throws ArtifactError `malformed`, `truncated-file`, `checksum-mismatch`, `limit-exceeded`, `unsupported-format`
 */
function readTable(source, mostEntries) {
    const { byteLength } = source;
    const fail = failure(source);
    if (byteLength < exports.FOOTER_BYTES)
        throw fail('truncated-file', `${byteLength} bytes, a table has at least ${exports.FOOTER_BYTES}`);
    const footer = (0, sources_ts_1.readBytes)(source, byteLength - exports.FOOTER_BYTES, exports.FOOTER_BYTES);
    const magic = new DataView(footer.buffer).getBigUint64(exports.FOOTER_BYTES - 8, true);
    if (magic !== exports.TABLE_MAGIC) {
        throw fail('truncated-file', 'does not end with the magic number of a table: it is cut off, or is something else');
    }
    const handles = new cursor_ts_1.Cursor(footer, source);
    const meta = handleOf(handles);
    const index = handleOf(handles);
    const entries = [];
    let used = exports.FOOTER_BYTES + sizeOf(meta) + sizeOf(index);
    readBlock(source, meta);
    let bound;
    for (const { key: separator, value } of blockEntries(readBlock(source, index), source)) {
        const handle = handleOf(new cursor_ts_1.Cursor(value, source));
        used += sizeOf(handle);
        // Blocks that are named twice would be read without end.
        if (used > byteLength)
            throw fail('malformed', `its blocks take more than the ${byteLength} bytes there are`);
        for (const entry of blockEntries(readBlock(source, handle), source)) {
            const before = entries.at(-1);
            if (before !== undefined && Buffer.compare(before.key, entry.key) >= 0) {
                throw fail('malformed', 'its keys do not stand in ascending order');
            }
            // Readers look for a key in the first block whose separator is not below it, and nowhere else.
            if (bound !== undefined && Buffer.compare(entry.key, bound) <= 0) {
                throw fail('malformed', `the key ${text(entry.key)} stands behind ${text(bound)}, which parts it from what is before`);
            }
            if (entries.length >= mostEntries)
                throw fail('limit-exceeded', `more than ${mostEntries} entries`);
            entries.push(entry);
        }
        if (bound !== undefined && Buffer.compare(separator, bound) <= 0) {
            throw fail('malformed', `${text(separator)} parts blocks behind ${text(bound)}, allowed: ascending order`);
        }
        const last = entries.at(-1);
        if (last !== undefined && Buffer.compare(last.key, separator) > 0) {
            throw fail('malformed', `the key ${text(last.key)} stands before ${text(separator)}, which parts it from what follows`);
        }
        bound = separator;
    }
    return { entries, stray: byteLength - used };
}
function handleOf(cursor) {
    return { offset: cursor.varint(), size: cursor.varint() };
}
function sizeOf({ size }) {
    return size + TRAILER_BYTES;
}
function readBlock(source, { offset, size }) {
    const fail = failure(source);
    if (size > MOST_BLOCK_BYTES) {
        throw fail('limit-exceeded', `a block of ${size} bytes, allowed are ${MOST_BLOCK_BYTES}`);
    }
    const bytes = (0, sources_ts_1.readBytes)(source, offset, size + TRAILER_BYTES);
    const stored = new DataView(bytes.buffer).getUint32(size + 1, true);
    const found = (0, crc32c_ts_1.maskCrc32c)((0, crc32c_ts_1.extendCrc32c)(0, bytes.subarray(0, size + 1)));
    if (stored !== found) {
        const message = `the block at byte ${offset} has the CRC-32C ${hex(found)}, stored is ${hex(stored)}`;
        throw fail('checksum-mismatch', message);
    }
    if (bytes[size] !== 0)
        throw fail('unsupported-format', `the block at byte ${offset} is compressed`);
    return bytes.subarray(0, size);
}
/** A key in messages. */
function text(key) {
    return JSON.stringify(Buffer.from(key).toString('latin1'));
}
/** Entries: lengths of the prefix shared with the key before, of the rest, and of the value; then rest and value. */
function* blockEntries(block, source) {
    const fail = failure(source);
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    const restarts = block.byteLength < 4 ? -1 : view.getUint32(block.byteLength - 4, true);
    const end = block.byteLength - 4 - 4 * restarts;
    if (restarts < 0 || end < 0)
        throw fail('malformed', `a block of ${block.byteLength} bytes with ${restarts} restarts`);
    const cursor = new cursor_ts_1.Cursor(block.subarray(0, end), source);
    let key = new Uint8Array(0);
    const spelledOut = new Set();
    while (cursor.left > 0) {
        const at = end - cursor.left;
        const [shared, rest, length] = [cursor.varint(), cursor.varint(), cursor.varint()];
        if (shared === 0)
            spelledOut.add(at);
        if (shared > key.byteLength)
            throw fail('malformed', `a key shares ${shared} bytes with one of ${key.byteLength}`);
        const next = new Uint8Array(shared + Math.min(rest, cursor.left));
        next.set(key.subarray(0, shared));
        next.set(cursor.bytes(rest), shared);
        key = next;
        yield { key, value: cursor.bytes(length) };
    }
    const points = Array.from({ length: restarts }, (_, index) => view.getUint32(end + 4 * index, true));
    const wrong = wrongRestart(points, spelledOut);
    if (wrong !== undefined)
        throw fail('malformed', `a block's points to start reading from: ${wrong}`);
}
/** Readers look for a key from the last of the points that is not behind it (tensorflow/core/lib/io/block.cc, `Seek`). */
function wrongRestart(points, spelledOut) {
    if (spelledOut.size === 0)
        return undefined;
    const [first] = points;
    if (first !== 0)
        return `the first is ${first ?? 'not there'}, allowed: 0`;
    const strange = points.find((point, index) => !spelledOut.has(point) || point < (points[index - 1] ?? 0));
    return strange === undefined
        ? undefined
        : `${strange} is none, allowed: where keys are spelled out, in ascending order`;
}
function hex(crc) {
    return crc.toString(16).padStart(8, '0');
}
function failure({ name, file }) {
    return (cause, what) => new errors_ts_1.ArtifactError(cause, `${name}: ${what}`, { file });
}


/***/ }),

/***/ 18802:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyObjects = verifyObjects;
exports.unescaped = unescaped;
const object_graph_ts_1 = __webpack_require__(76256);
/** What stands between the path of an object and the name of what it keeps (tensorflow/python/trackable/trackable_utils.py). */
const ATTRIBUTES = '/.ATTRIBUTES/';
const SLOT = '/.OPTIMIZER_SLOT/';
const MOST_SHOWN = 10;
/**
 * What the objects of a checkpoint say that its tensors do not keep. TensorFlow restores an object from the tensor that it
 * names, and makes that name of the path to the object: where the two lead to different objects, who reads by names gets
 * other values than who restores objects. Sources: tensorflow/python/checkpoint/{save_util,restore,util}.py.
 * @param keys of all tensors
 * @param file the index
 */
function verifyObjects({ nodes }, keys, file) {
    const found = [
        ...lostNodes(nodes, file),
        ...lostTensors(nodes, keys, file),
        ...otherObjects(nodes, file),
        ...orphans(nodes, keys, file),
    ];
    return found.slice(0, MOST_SHOWN);
}
/** References to objects that are not there. */
function lostNodes(nodes, file) {
    return nodes.flatMap(({ children, slotVariables }, index) => {
        const ids = [
            ...children.map(({ nodeId }) => nodeId),
            ...slotVariables.flatMap((slot) => [slot.originalVariableNodeId, slot.slotVariableNodeId]),
        ];
        const lost = ids.find((id) => nodes[id] === undefined);
        if (lost === undefined)
            return [];
        const message = `${file}: object ${index} of ${object_graph_ts_1.OBJECT_GRAPH_KEY} has the object ${lost}, allowed are 0 to ${nodes.length - 1}`;
        return [{ cause: 'malformed', severity: 'error', file, message }];
    });
}
/** Tensors that objects name, and that are not there. */
function lostTensors(nodes, keys, file) {
    const stored = new Set(keys);
    const named = new Map(attributesOf(nodes).map(({ name, key }) => [key, name]));
    return [...named]
        .filter(([key, name]) => !stored.has(key) && (name === VALUE || !keys.some((one) => one.startsWith(key))))
        .map(([key, name]) => {
        const message = `${file}: ${name} of an object is to be restored from ${key}, which is not there`;
        return { cause: 'missing-tensor', severity: 'error', file, tensor: key, message };
    });
}
/**
 * Variables are kept under the name that their object says; tables (`table-keys`, `table-values`) and iterators under names
 * that begin with it.
 */
const VALUE = 'VARIABLE_VALUE';
function attributesOf(nodes) {
    return nodes.flatMap(({ attributes }) => attributes.map(({ name, checkpointKey: key }) => ({ name, key })));
}
/** Objects that name the tensor of another object. */
function otherObjects(nodes, file) {
    const find = finder(nodes);
    return nodes.flatMap((node, index) => node.attributes.flatMap(({ checkpointKey: tensor }) => {
        const cut = tensor.lastIndexOf(ATTRIBUTES);
        const other = cut < 0 ? undefined : find(tensor.slice(0, cut));
        if (other === undefined || other === node)
            return [];
        const message = `${file}: object ${index} of ${object_graph_ts_1.OBJECT_GRAPH_KEY} is restored from ${tensor}, which is the tensor of object ` +
            `${nodes.indexOf(other)}: who restores objects gets other values than who reads tensors by name`;
        return [{ cause: 'malformed', severity: 'error', file, tensor, message }];
    }));
}
/** The object at a path, or the slot that an optimizer has for it. */
function finder(nodes) {
    const children = new Map(nodes.map((node) => [node, new Map(node.children.map(({ localName, nodeId }) => [localName, nodes[nodeId]]))]));
    const at = (path) => {
        let node = nodes[0];
        for (const step of path === '' ? [] : path.split('/')) {
            node = node === undefined ? undefined : children.get(node)?.get(unescaped(step));
        }
        return node;
    };
    return (path) => {
        const cut = path.indexOf(SLOT);
        if (cut < 0)
            return at(path);
        const name = path.lastIndexOf('/');
        const variable = at(path.slice(0, cut));
        const slot = at(path.slice(cut + SLOT.length, name))?.slotVariables.find(({ slotName, originalVariableNodeId }) => slotName === unescaped(path.slice(name + 1)) && nodes[originalVariableNodeId] === variable);
        return slot === undefined ? undefined : nodes[slot.slotVariableNodeId];
    };
}
/** Names of objects are escaped in keys: `.S` is a slash, `..` a dot. */
function unescaped(step) {
    return step.replace(/\.[.S]/g, (escape) => (escape === '.S' ? '/' : '.'));
}
/** Tensors that no object names, and so nothing restores; objects that save themselves may have any. */
function orphans(nodes, keys, file) {
    if (nodes.some(({ registeredSaver }) => registeredSaver !== undefined))
        return [];
    const attributes = attributesOf(nodes);
    const named = new Set(attributes.map(({ key }) => key));
    const beginnings = attributes.filter(({ name }) => name !== VALUE).map(({ key }) => key);
    const isNamed = (key) => named.has(key) || beginnings.some((one) => key.startsWith(one));
    return keys
        .filter((key) => key !== object_graph_ts_1.OBJECT_GRAPH_KEY && !isNamed(key))
        .map((tensor) => {
        const message = `${file}: no object of ${object_graph_ts_1.OBJECT_GRAPH_KEY} is restored from ${tensor}`;
        return { cause: 'unread-content', severity: 'warning', file, tensor, message };
    });
}


/***/ }),

/***/ 53811:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyBundle = verifyBundle;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const files_ts_1 = __webpack_require__(43821);
const dtypes_ts_1 = __webpack_require__(65187);
const verify_versions_ts_1 = __webpack_require__(3777);
const crc32c_ts_1 = __webpack_require__(91662);
const shards_ts_1 = __webpack_require__(89999);
const strings_ts_1 = __webpack_require__(41866);
const table_ts_1 = __webpack_require__(25472);
/** `kTensorBundleVersion` (tensorflow/core/util/tensor_bundle/tensor_bundle.h). */
const VERSION = 1;
const PASS_BYTES = 1 << 20;
/** What the files of a checkpoint do not keep of what its index promises. Reads every byte once. */
function verifyBundle(index, bundle, shards, names) {
    const lengths = Array.from({ length: shards.count }, (_, shard) => shards.byteLength(shard));
    const whole = (extent) => extent.offset + extent.size <= (lengths[extent.shard] ?? 0);
    const byShard = extentsByShard(bundle.tensors);
    return [
        ...(0, verify_versions_ts_1.verifyVersions)(bundle.versions, { file: index.path, what: 'the checkpoint', known: VERSION }),
        ...strayInIndex(index, bundle),
        ...strayShards(index, shards),
        ...lengths.flatMap((length, shard) => shardFindings(index, shards, shard, length, byShard.get(shard) ?? [])),
        ...bundle.tensors.filter(({ dtype }) => dtype === null).map((tensor) => unread(index, tensor)),
        ...bundle.tensors
            .filter(({ extents }) => extents.every(whole))
            .flatMap((tensor) => checksums(tensor, shards, names.get(tensor.name))),
    ];
}
function extentsByShard(tensors) {
    const byShard = new Map();
    for (const { name, extents } of tensors) {
        for (const extent of extents) {
            const pieces = byShard.get(extent.shard);
            const piece = { ...extent, tensor: name };
            if (pieces === undefined)
                byShard.set(extent.shard, [piece]);
            else
                pieces.push(piece);
        }
    }
    for (const pieces of byShard.values())
        pieces.sort((a, b) => a.offset - b.offset || a.size - b.size);
    return byShard;
}
function strayInIndex({ path }, { stray }) {
    if (stray === 0)
        return [];
    const message = `${path}: ${stray} of its bytes belong to no block of the index`;
    return [{ cause: 'trailing-bytes', severity: 'error', file: path, message, metrics: { extra: stray } }];
}
/** Shards of the same name that the index does not count: of another save, or those of a lost index. */
function strayShards(index, shards) {
    const stem = (0, node_path_1.basename)(index.path).slice(0, -'.index'.length);
    const folder = index.path.includes('/') ? index.path.slice(0, index.path.lastIndexOf('/') + 1) : '';
    const known = new Set(Array.from({ length: shards.count }, (_, shard) => shards.path(shard)));
    return (0, files_ts_1.filesIn)((0, node_path_1.dirname)(index.absolute))
        .filter((name) => name.startsWith(`${stem}.data-`) && /^\d{5}-of-\d{5}$/.test(name.slice(stem.length + 6)))
        .map((name) => folder + name)
        .filter((path) => !known.has(path))
        .map((file) => {
        const message = `${file}: no tensor of ${index.path} lies in it (${shards.count === 1 ? 'one shard is' : `${shards.count} shards are`} ` +
            'expected): it is of another save. Remove it, or bring back the index that belongs to it.';
        return { cause: 'unread-content', severity: 'error', file, message };
    });
}
function shardFindings({ path }, shards, shard, length, pieces) {
    const file = shards.path(shard);
    if (length === null) {
        const lost = pieces.length === 1 ? '1 tensor lies' : `${pieces.length} tensors lie`;
        const message = `${file} is missing: ${lost} in it, as ${path} says. Commit it beside its index.`;
        return [{ cause: 'missing-shard', severity: 'error', file, message, metrics: { tensors: pieces.length } }];
    }
    const found = [];
    let end = 0;
    for (const { tensor, offset, size } of pieces) {
        if (offset < end && size > 0) {
            const message = `${file}: ${tensor} begins at byte ${offset}, within the tensor before it, which ends at ${end}`;
            found.push({ cause: 'malformed', severity: 'error', file, tensor, message });
        }
        if (offset > end && offset <= length && !isPadding(shards, shard, end, offset)) {
            const message = `${file}: bytes ${end} to ${offset} are not zero, and belong to no tensor`;
            found.push({ cause: 'unread-content', severity: 'error', file, message, metrics: { extra: offset - end } });
        }
        end = Math.max(end, offset + size);
    }
    if (end > length) {
        const short = pieces.filter(({ offset, size }) => offset + size > length);
        const message = `${file}: has ${length} bytes, its tensors need ${end}; ${short.length} of them are cut off, the first is ${short[0]?.tensor ?? ''}`;
        found.push({ cause: 'truncated-file', severity: 'error', file, message, metrics: { needed: end, found: length } });
    }
    else if (end < length) {
        const message = `${file}: ${length - end} bytes follow the last tensor, which ends at ${end}; nothing accounts for them`;
        const metrics = { needed: end, found: length, extra: length - end };
        found.push({ cause: 'trailing-bytes', severity: 'error', file, message, metrics });
    }
    return found;
}
/** Writers may align tensors (`data_alignment`, tensor_bundle.h), with zeros between them. */
function isPadding(shards, shard, from, to) {
    const buffer = new Uint8Array(Math.min(PASS_BYTES, to - from));
    for (let at = from; at < to; at += buffer.byteLength) {
        const piece = buffer.subarray(0, Math.min(buffer.byteLength, to - at));
        shards.read(shard, at, piece);
        if (piece.some((byte) => byte !== 0))
            return false;
    }
    return true;
}
function unread({ path }, { name, typeNumber }) {
    const message = `${path}: ${name} is of the type ${(0, dtypes_ts_1.dtypeName)(typeNumber)}, which this version does not read`;
    return { cause: 'unread-content', severity: 'warning', file: path, tensor: name, message };
}
function checksums(tensor, shards, alias) {
    if (tensor.dtype === null)
        return [];
    return tensor.extents.flatMap((extent) => {
        const file = shards.path(extent.shard);
        try {
            const found = tensor.dtype === 'string' ? (0, strings_ts_1.stringChecksum)(tensor, shards) : checksumOf(tensor.name, shards, extent);
            if (found === extent.checksum)
                return [];
            const called = alias === undefined ? tensor.name : `${tensor.name} (${alias})`;
            const message = `${file}: the bytes of ${called} have the CRC-32C ${(0, table_ts_1.hex)(found)}, the index says ${(0, table_ts_1.hex)(extent.checksum)}: ` +
                'they changed after they were written. Restore the file, or save the model again.';
            return [{ cause: 'checksum-mismatch', severity: 'error', file, tensor: tensor.name, message }];
        }
        catch (error) {
            if (error instanceof errors_ts_1.ArtifactError)
                return [error.toFinding()];
            throw error;
        }
    });
}
function checksumOf(tensor, shards, extent) {
    const buffer = new Uint8Array(Math.min(PASS_BYTES, extent.size));
    let crc = 0;
    for (let at = 0; at < extent.size; at += buffer.byteLength) {
        const piece = buffer.subarray(0, Math.min(buffer.byteLength, extent.size - at));
        (0, shards_ts_1.readFor)(tensor, shards, extent, at, piece);
        crc = (0, crc32c_ts_1.extendCrc32c)(crc, piece);
    }
    return (0, crc32c_ts_1.maskCrc32c)(crc);
}


/***/ }),

/***/ 51827:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeCheckpoint = writeCheckpoint;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const protobuf_1 = __webpack_require__(30054);
const bytes_ts_1 = __webpack_require__(98214);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const dtypes_ts_1 = __webpack_require__(65187);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const crc32c_ts_1 = __webpack_require__(91662);
const object_graph_ts_1 = __webpack_require__(76256);
const object_tree_ts_1 = __webpack_require__(40494);
const shards_ts_1 = __webpack_require__(89999);
const table_writer_ts_1 = __webpack_require__(10818);
/** Version of the format (tensor_bundle.cc, `kTensorBundleVersion`). */
const PRODUCER = 1;
/**
 * Writes `<stem>.index` and one shard. Tensors keep their names; where these are paths of objects, the object graph is
 * written that TensorFlow restores by.
 */
function writeCheckpoint(draft, directory, stem) {
    const weights = [...draft.weights];
    const data = stem + (0, shards_ts_1.shardSuffix)(0, 1);
    const fd = (0, node_fs_1.openSync)((0, node_path_1.join)(directory, data), 'wx');
    const entries = [{ key: new Uint8Array(0), value: header() }];
    try {
        let offset = 0;
        for (const entry of inKeyOrder(withObjectGraph(weights))) {
            const { size, checksum } = writeTensor(fd, entry);
            entries.push({ key: Buffer.from(entry.name), value: entryBytes(entry, offset, size, checksum) });
            offset += size;
        }
    }
    finally {
        (0, node_fs_1.closeSync)(fd);
    }
    const index = (0, node_path_1.join)(directory, `${stem}.index`);
    (0, node_fs_1.writeFileSync)(index, (0, table_writer_ts_1.tableBytes)(entries), { flag: 'wx' });
    return {
        files: [index, (0, node_path_1.join)(directory, data)],
        tensors: weights.map(({ name }) => ({ from: name, to: name, transform: { kind: 'identity' } })),
    };
}
function withObjectGraph(weights) {
    if (!weights.some(({ name }) => name.endsWith(object_tree_ts_1.VALUE_SUFFIX)))
        return weights;
    const graph = { dtype: 'string', shape: [], data: [(0, object_tree_ts_1.objectTree)(weights)] };
    return [...weights, (0, entry_ts_1.memoryEntry)(object_graph_ts_1.OBJECT_GRAPH_KEY, graph)];
}
function inKeyOrder(entries) {
    return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
function header() {
    return (0, protobuf_1.toBinary)(checkpoint_pb_ts_1.BundleHeaderSchema, (0, protobuf_1.create)(checkpoint_pb_ts_1.BundleHeaderSchema, { numShards: 1, endianness: 0, version: { producer: PRODUCER } }));
}
function entryBytes({ dtype, shape }, offset, size, crc32c) {
    return (0, protobuf_1.toBinary)(checkpoint_pb_ts_1.BundleEntrySchema, (0, protobuf_1.create)(checkpoint_pb_ts_1.BundleEntrySchema, {
        dtype: (0, dtypes_ts_1.typeNumberOf)(dtype),
        shape: { dim: shape.map((dim) => ({ size: BigInt(dim) })) },
        offset: BigInt(offset),
        size: BigInt(size),
        crc32c,
    }));
}
function writeTensor(fd, entry) {
    if (entry.dtype === 'string')
        return writeStrings(fd, entry);
    let [size, crc] = [0, 0];
    for (const chunk of entry.chunks()) {
        writeAll(fd, chunk);
        crc = (0, crc32c_ts_1.extendCrc32c)(crc, chunk);
        size += chunk.byteLength;
    }
    return { size, checksum: (0, crc32c_ts_1.maskCrc32c)(crc) };
}
/** Lengths as varints, their checksum, and the texts; the checksums are over lengths of four bytes. See strings.ts. */
function writeStrings(fd, entry) {
    const { data } = (0, entry_ts_1.readTensor)(entry);
    const texts = ArrayBuffer.isView(data)
        ? (0, bytes_ts_1.decodeStrings)(new Uint8Array(0), (0, tensor_ts_1.elementCount)(entry.shape), entry.name)
        : data;
    let crc = 0;
    for (const { byteLength } of texts)
        crc = (0, crc32c_ts_1.extendCrc32c)(crc, uint32(byteLength));
    const checksum = uint32((0, crc32c_ts_1.maskCrc32c)(crc));
    crc = (0, crc32c_ts_1.extendCrc32c)(crc, checksum);
    const head = Uint8Array.from([...texts.flatMap(({ byteLength }) => (0, table_writer_ts_1.varint)(byteLength)), ...checksum]);
    writeAll(fd, head);
    let size = head.byteLength;
    for (const text of texts) {
        writeAll(fd, text);
        crc = (0, crc32c_ts_1.extendCrc32c)(crc, text);
        size += text.byteLength;
    }
    return { size, checksum: (0, crc32c_ts_1.maskCrc32c)(crc) };
}
function uint32(value) {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return bytes;
}
function writeAll(fd, bytes) {
    for (let done = 0; done < bytes.byteLength;)
        done += (0, node_fs_1.writeSync)(fd, bytes, done);
}


/***/ })

};
