export const id = 5745;
export const ids = [5745];
export const modules = {

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

/***/ 40494:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VALUE_SUFFIX = void 0;
exports.objectTree = objectTree;
const protobuf_1 = __webpack_require__(30054);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
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
        parent?.children.push({ nodeId: id, localName: unescaped(path.slice(cut + 1)) });
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
/** Names of objects are escaped in keys: `.S` is a slash, `..` a dot. */
function unescaped(step) {
    return step.replace(/\.[.S]/g, (escape) => (escape === '.S' ? '/' : '.'));
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
