export const id = 812;
export const ids = [812];
export const modules = {

/***/ 21507:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.couldBeFrozenGraph = couldBeFrozenGraph;
const protobuf_ts_1 = __webpack_require__(76627);
/** A GraphDef starts with a node (field 1), which starts with its name (1) and its operation (2). Source: graph.proto. */
function couldBeFrozenGraph({ path, head }) {
    if (!path.endsWith('.pb'))
        return false;
    const [node] = (0, protobuf_ts_1.fields)(head);
    if (node?.number !== 1 || node.wire !== 2)
        return false;
    const [name, operation] = (0, protobuf_ts_1.fields)(head, node.start, node.start + node.value);
    if (name?.number !== 1 || name.wire !== 2 || operation?.number !== 2 || operation.wire !== 2)
        return false;
    const text = new TextDecoder('latin1').decode(head.subarray(operation.start, operation.start + operation.value));
    return /^[A-Z_][A-Za-z0-9_>.]*$/.test(text);
}


/***/ }),

/***/ 42806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hasHdf5Signature = hasHdf5Signature;
exports.readSuperblock = readSuperblock;
exports.readUnsigned = readUnsigned;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** Fixed part and three addresses of at most 8 bytes, for all versions. */
const SUPERBLOCK_BYTES = 64;
/** What every version has: signature, versions, widths. */
const LEAST_BYTES = 16;
/** Whether HDF5's signature stands in `head`, a file's first bytes: at 0, or behind a user block of 512, 1024, ... */
function hasHdf5Signature(head) {
    for (let at = 0; at + SIGNATURE.length <= head.length; at = nextStart(at)) {
        if (SIGNATURE.every((byte, i) => head[at + i] === byte))
            return true;
    }
    return false;
}
/**
 * @throws ArtifactError `empty-file`, `malformed` (no HDF5 file, unknown version), `truncated-file` (file shorter than
 * its superblock says).
 */
function readSuperblock(source) {
    const { name, file } = source;
    if (source.byteLength === 0)
        throw new errors_ts_1.ArtifactError('empty-file', `${name}: the file is empty`, { file });
    const start = findSignature(source);
    if (start === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `${name}: no HDF5 signature`, { file });
    const bytes = (0, sources_ts_1.readBytes)(source, start, Math.min(SUPERBLOCK_BYTES, source.byteLength - start));
    const superblock = { ...parse(bytes, source, start), start };
    if (superblock.end > source.byteLength) {
        throw new errors_ts_1.ArtifactError('truncated-file', `${name}: the file has ${source.byteLength} bytes, its HDF5 superblock says ${superblock.end}`, { file });
    }
    return superblock;
}
/** A little-endian unsigned number of `width` bytes; all ones is HDF5's "undefined address". */
function readUnsigned(bytes, at, width) {
    let value = 0;
    for (let i = width - 1; i >= 0; i--)
        value = value * 256 + (bytes[at + i] ?? 0);
    return value;
}
function findSignature(source) {
    for (let at = 0; at + SIGNATURE.length <= source.byteLength; at = nextStart(at)) {
        const bytes = (0, sources_ts_1.readBytes)(source, at, SIGNATURE.length);
        if (SIGNATURE.every((byte, i) => bytes[i] === byte))
            return at;
    }
    return undefined;
}
function nextStart(at) {
    return at === 0 ? 512 : at * 2;
}
function parse(bytes, { name, file }, start) {
    if (bytes.length < LEAST_BYTES) {
        throw new errors_ts_1.ArtifactError('truncated-file', `${name}: ends inside the HDF5 superblock`, { file });
    }
    const version = bytes[8] ?? 0;
    const old = version < 2;
    const offsetSize = bytes[old ? 13 : 9] ?? 0;
    const lengthSize = bytes[old ? 14 : 10] ?? 0;
    if (version > 3 || ![2, 4, 8].includes(offsetSize) || ![2, 4, 8].includes(lengthSize)) {
        throw new errors_ts_1.ArtifactError('malformed', `${name}: HDF5 superblock version ${version} with ${offsetSize}-byte offsets is not known`, { file });
    }
    const addresses = old ? 24 + 4 * version : 12;
    if (addresses + 3 * offsetSize > bytes.length) {
        throw new errors_ts_1.ArtifactError('truncated-file', `${name}: ends inside the HDF5 superblock`, { file });
    }
    const base = readUnsigned(bytes, addresses, offsetSize);
    // The library takes a file whose user block was cut off or put on: the end moves along.
    const end = readUnsigned(bytes, addresses + 2 * offsetSize, offsetSize) + (start - base);
    return { offsetSize, lengthSize, end };
}


/***/ }),

/***/ 74423:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchOnnx = matchOnnx;
exports.couldBeOnnx = couldBeOnnx;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_ts_1 = __webpack_require__(67336);
const protobuf_ts_1 = __webpack_require__(76627);
/** Field numbers of ONNX's ModelProto, and the wire type each has. Source: onnx.proto. */
const MODEL_FIELDS = {
    1: 0,
    2: 2,
    3: 2,
    4: 2,
    5: 0,
    6: 2,
    7: 2,
    8: 2,
    14: 2,
    20: 2,
    25: 2,
    26: 2,
};
const IR_VERSION = 1;
const GRAPH = 7;
const INITIALIZER = 5;
const EXTERNAL_DATA = 13;
/** Larger models keep their tensors inside: what lies in other files is not in this one. */
const MOST_LOOKED_THROUGH = 64 * 2 ** 20;
/** A ModelProto starts with its IR version and soon holds a graph; every field before that is one of ModelProto's own. */
function matchOnnx(candidate) {
    if (!couldBeOnnx(candidate))
        return undefined;
    const { path, absolute, byteLength } = candidate;
    const folder = node_path_1.posix.dirname(path);
    const beside = byteLength > MOST_LOOKED_THROUGH ? [] : locations((0, node_fs_1.readFileSync)(absolute));
    const there = beside.filter((name) => (0, paths_ts_1.isSafeRelative)(name) && (0, node_fs_1.existsSync)((0, node_path_1.join)((0, node_path_1.dirname)(absolute), name)));
    const files = new Set([path, ...there.map((name) => node_path_1.posix.join(folder, name))]);
    return { path, absolute, format: 'onnx', files: [...files].sort() };
}
function couldBeOnnx({ head }) {
    let first = true;
    for (const field of (0, protobuf_ts_1.fields)(head)) {
        if (first && (field.number !== IR_VERSION || field.value < 1 || field.value > 1000))
            return false;
        if (MODEL_FIELDS[field.number] !== field.wire)
            return false;
        if (field.number === GRAPH)
            return true;
        first = false;
    }
    return false;
}
/** Files that tensors of the main graph lie in, as they are named; values are stepped over. */
function locations(bytes) {
    const found = new Set();
    for (const graph of (0, protobuf_ts_1.fields)(bytes)) {
        if (graph.number !== GRAPH || graph.wire !== 2)
            continue;
        for (const tensor of (0, protobuf_ts_1.fields)(bytes, graph.start, end(bytes, graph))) {
            if (tensor.number !== INITIALIZER || tensor.wire !== 2)
                continue;
            for (const entry of (0, protobuf_ts_1.fields)(bytes, tensor.start, end(bytes, tensor))) {
                if (entry.number !== EXTERNAL_DATA || entry.wire !== 2)
                    continue;
                const [key, value] = [...(0, protobuf_ts_1.fields)(bytes, entry.start, end(bytes, entry))].map((part) => new TextDecoder().decode(bytes.subarray(part.start, end(bytes, part))));
                if (key === 'location' && value !== undefined)
                    found.add(value);
            }
        }
    }
    return [...found];
}
function end(bytes, { start, value }) {
    return Math.min(start + value, bytes.length);
}


/***/ }),

/***/ 76627:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fields = fields;
/**
 * The top-level fields of a message as far as these bytes show them; ends at the first thing that is no field.
 * A field whose content goes beyond the bytes is yielded, and is the last.
 * Source: protobuf, Encoding. Numbers above 2^53 are not needed here and end the walk.
 */
function* fields(bytes, from = 0, to = bytes.length) {
    let at = from;
    while (at < to) {
        const tag = varint(bytes, at, to);
        if (tag === undefined)
            return;
        const number = Math.floor(tag.value / 8);
        const wire = tag.value % 8;
        if (number === 0 || number > MOST_FIELD_NUMBER)
            return;
        at = tag.next;
        if (wire === 0) {
            const value = varint(bytes, at, to);
            if (value === undefined)
                return;
            yield { number, wire, value: value.value, start: at };
            at = value.next;
        }
        else if (wire === 1 || wire === 5) {
            yield { number, wire, value: 0, start: at };
            at += wire === 1 ? 8 : 4;
        }
        else if (wire === 2) {
            const length = varint(bytes, at, to);
            if (length === undefined)
                return;
            yield { number, wire, value: length.value, start: length.next };
            at = length.next + length.value;
        }
        else
            return;
    }
}
const MOST_FIELD_NUMBER = 2 ** 29 - 1;
function varint(bytes, at, to) {
    let value = 0;
    for (let shift = 0; shift < 10; shift++) {
        const byte = at + shift < to ? bytes[at + shift] : undefined;
        if (byte === undefined)
            return undefined;
        value += (byte % 128) * 2 ** (7 * shift);
        if (byte < 128)
            return Number.isSafeInteger(value) ? { value, next: at + shift + 1 } : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mayBeTopology = mayBeTopology;
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BOM = [0xef, 0xbb, 0xbf];
/**
 * Whether a file's first bytes may be those of a TF.js `model.json`: an object that names one of its keys early.
 * Most of a repository's files are not even objects, so that is looked at first.
 */
function mayBeTopology(head) {
    let at = BOM.every((byte, i) => head[i] === byte) ? BOM.length : 0;
    while (SPACES.has(head[at] ?? 0))
        at++;
    if (head[at] !== 0x7b)
        return false;
    return /"(modelTopology|weightsManifest|format)"/.test(new TextDecoder('latin1').decode(head));
}


/***/ }),

/***/ 13965:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FORMATS = void 0;
exports.isFormatId = isFormatId;
exports.formatOf = formatOf;
exports.openArtifact = openArtifact;
exports.matchFormat = matchFormat;
const errors_ts_1 = __webpack_require__(17050);
const match_ts_1 = __webpack_require__(21507);
const superblock_ts_1 = __webpack_require__(42806);
const match_ts_2 = __webpack_require__(74423);
const topology_ts_1 = __webpack_require__(17169);
/** Formats that are read and written, in the order in which they are tried. */
exports.FORMATS = [
    { id: 'keras', couldBe: isZip, load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6500), __webpack_require__.e(3357), __webpack_require__.e(6350)]).then(__webpack_require__.bind(__webpack_require__, 96350))).keras) },
    { id: 'keras-h5', couldBe: isHdf5, load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(6500), __webpack_require__.e(2088)]).then(__webpack_require__.bind(__webpack_require__, 42088))).kerasH5) },
    {
        id: 'keras-weights-h5',
        couldBe: (candidate) => isHdf5(candidate) || isShardList(candidate),
        load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(6500), __webpack_require__.e(5784)]).then(__webpack_require__.bind(__webpack_require__, 85784))).kerasWeightsH5),
    },
    {
        id: 'keras-legacy-weights-h5',
        couldBe: isHdf5,
        load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(6500), __webpack_require__.e(5210)]).then(__webpack_require__.bind(__webpack_require__, 95210))).kerasLegacyWeightsH5),
    },
    {
        id: 'saved-model',
        couldBe: ({ path }) => /saved_model\.c?pb(txt)?$/.test(path),
        load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(1044), __webpack_require__.e(6994), __webpack_require__.e(7404), __webpack_require__.e(8127), __webpack_require__.e(5659)]).then(__webpack_require__.bind(__webpack_require__, 1829))).savedModel),
    },
    {
        id: 'tf-checkpoint',
        couldBe: ({ path }) => path.endsWith('.index'),
        load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(1044), __webpack_require__.e(7404), __webpack_require__.e(5474)]).then(__webpack_require__.bind(__webpack_require__, 35745))).tfCheckpoint),
    },
    { id: 'tfjs-graph', couldBe: isJson, load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(1044), __webpack_require__.e(6994), __webpack_require__.e(6935), __webpack_require__.e(3489), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014))).tfjsGraph) },
    { id: 'tfjs-layers', couldBe: isJson, load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(6935), __webpack_require__.e(8166)]).then(__webpack_require__.bind(__webpack_require__, 98166))).tfjsLayers) },
    {
        id: 'frozen-graph',
        couldBe: match_ts_1.couldBeFrozenGraph,
        load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(1044), __webpack_require__.e(6994), __webpack_require__.e(3489), __webpack_require__.e(3751)]).then(__webpack_require__.bind(__webpack_require__, 33751))).frozenGraph),
    },
    { id: 'onnx', couldBe: match_ts_2.couldBeOnnx, load: once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 12083))).onnx) },
];
/** Whether an id names a format that is read and written, not one that is recognised only. */
function isFormatId(id) {
    return exports.FORMATS.some((format) => format.id === id);
}
/** The format of an id, loaded. */
async function formatOf(id) {
    const entry = exports.FORMATS.find((format) => format.id === id);
    if (entry === undefined)
        throw new Error(`no such format: ${id}`);
    return entry.load();
}
/**
 * Opens an artifact of any format that is read.
 * @throws ArtifactError where it cannot be read; `unsupported-format` where it is recognised only.
 */
async function openArtifact(artifact, limits) {
    if (!isFormatId(artifact.format))
        throw unread(artifact);
    return (await formatOf(artifact.format)).open(artifact, limits);
}
function unread(artifact) {
    const message = `${artifact.path}: ${artifact.format} is recognised and not read by this version`;
    return new errors_ts_1.ArtifactError('unsupported-format', message, { file: artifact.path });
}
/** The artifact that a file is the entry point of, or undefined. */
async function matchFormat(candidate) {
    for (const entry of exports.FORMATS) {
        if (!entry.couldBe(candidate))
            continue;
        const artifact = await (await entry.load()).match(candidate);
        if (artifact !== undefined)
            return artifact;
    }
    return undefined;
}
/** An `import()` costs little, and is asked for once a file. */
function once(load) {
    let loaded;
    return () => (loaded ??= load());
}
function isZip({ head }) {
    return head[0] === 0x50 && head[1] === 0x4b;
}
function isHdf5({ head }) {
    return (0, superblock_ts_1.hasHdf5Signature)(head);
}
/** Keras 3's list of weight shards, which safetensors' lists look like from afar. */
function isShardList({ path, head }) {
    return path.endsWith('.json') && new TextDecoder('latin1').decode(head).includes('"weight_map"');
}
/** Topologies and manifests stand in objects; large documents of other kinds name neither in their first bytes. */
function isJson({ head }) {
    return (0, topology_ts_1.mayBeTopology)(head);
}


/***/ }),

/***/ 52034:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_LIMITS = void 0;
exports.DEFAULT_LIMITS = {
    jsonBytes: 64 * 2 ** 20,
    depth: 200,
    tensors: 200_000,
    rank: 32,
    tensorBytes: 64 * 2 ** 30,
    files: 20_000,
    nameBytes: 4096,
    inflation: 1100,
    messageBytes: 2 ** 31 - 1,
    messages: 5_000_000,
    messageValues: 2 ** 26,
};


/***/ }),

/***/ 67336:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveInside = resolveInside;
exports.isSafeRelative = isSafeRelative;
exports.isInside = isInside;
exports.mayBeRead = mayBeRead;
exports.reportedPath = reportedPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
/**
 * The absolute path of `name`, a relative path with `/` that a model gave, inside `folder`.
 * The file need not exist; where it does, symlinks on the way must not lead out of `folder`, nor into a `.git`.
 * @param file the file that gave the name, for messages
 * @throws ArtifactError `path-traversal`
 */
function resolveInside(folder, name, file) {
    const parts = name.split('/');
    if (name === '' || (0, node_path_1.isAbsolute)(name) || parts.some(isUnsafePart))
        throw traversal(name, file);
    const path = (0, node_path_1.join)(folder, ...parts);
    const root = (0, node_fs_1.realpathSync)(folder);
    const real = realPathOf(path);
    if (real !== undefined && !mayBeRead(root, real))
        throw traversal(name, file);
    return path;
}
/** Whether a name is a plain relative path with `/`: no `..`, no `.git`, no drive, no device, no control character. */
function isSafeRelative(name) {
    return name !== '' && !(0, node_path_1.isAbsolute)(name) && !name.split('/').some(isUnsafePart);
}
/** Whether `path` is `root` or lies under it; both absolute and free of symlinks. */
function isInside(root, path) {
    const way = (0, node_path_1.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path_1.sep}`) && !(0, node_path_1.isAbsolute)(way));
}
/** Whether `path` lies inside `root` and in no `.git`; both absolute and free of symlinks. */
function mayBeRead(root, path) {
    return isInside(root, path) && !(0, node_path_1.relative)(root, path).split(node_path_1.sep).some(isGitFolder);
}
/** A path as reports show it: relative to `root`, with `/`. */
function reportedPath(root, absolute) {
    return (0, node_path_1.relative)(root, absolute).split(node_path_1.sep).join('/');
}
// Backslashes and colons are separators, drives and streams on Windows: refused everywhere, so that a verdict is the
// same on every system.
function isUnsafePart(part) {
    return part === '' || part === '.' || part === '..' || /[\\:\p{Cc}]/u.test(part) || isGitFolder(part);
}
/**
 * Git's own folder holds tokens, whose bytes would come out as a model's figures. Windows drops dots and spaces at the
 * end and has the short name `git~1`; macOS passes over characters that have no width.
 */
function isGitFolder(part) {
    return /^(\.git|git~\d+)[. ]*$/i.test(part.replaceAll(/\p{Cf}/gu, ''));
}
/** The real path of what exists, else of its nearest existing parent; undefined where none exists. */
function realPathOf(path) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        const parent = (0, node_path_1.join)(path, '..');
        return parent === path ? undefined : realPathOf(parent);
    }
}
function traversal(name, file) {
    return new errors_ts_1.ArtifactError('path-traversal', `${file}: names the file ${JSON.stringify(name)}, which does not lie in the artifact's own folder`, { file });
}


/***/ }),

/***/ 89746:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PASS_BYTES = void 0;
exports.openFileSource = openFileSource;
exports.sliceSource = sliceSource;
exports.memorySource = memorySource;
exports.readBytes = readBytes;
exports.pieces = pieces;
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
/** Bytes that one pass over a source reads at a time. */
exports.PASS_BYTES = 1 << 20;
/**
 * A file, opened for reading. The length is taken once: a file that shrinks meanwhile reads as truncated.
 * @param name what messages call it: the path relative to the workspace, with `/`
 * @param file where findings point to, for a file that was unpacked from another one
 * @throws ArtifactError `missing-file` where it is absent, is no regular file, or cannot be opened.
 */
function openFileSource(absolute, name, file = name) {
    const fd = openRegularFile(absolute, name, file);
    const byteLength = (0, node_fs_1.fstatSync)(fd).size;
    const extent = { name, file, byteLength };
    let open = true;
    return {
        ...extent,
        read(offset, target) {
            assertInside(extent, offset, target.byteLength);
            let done = 0;
            while (done < target.byteLength) {
                const count = (0, node_fs_1.readSync)(fd, target, done, target.byteLength - done, offset + done);
                if (count === 0)
                    throw truncated(extent, offset, target.byteLength);
                done += count;
            }
        },
        close() {
            if (open)
                (0, node_fs_1.closeSync)(fd);
            open = false;
        },
    };
}
/** A stretch of another source, read in place. Closing it leaves the other one open. */
function sliceSource(source, start, byteLength, name) {
    assertInside(source, start, byteLength);
    const { file } = source;
    return {
        name,
        file,
        byteLength,
        read(offset, target) {
            assertInside({ name, file, byteLength }, offset, target.byteLength);
            source.read(start + offset, target);
        },
        close() {
            // The owner of the underlying source closes it.
        },
    };
}
/** Bytes in memory. */
function memorySource(bytes, name) {
    const { byteLength } = bytes;
    return {
        name,
        file: name,
        byteLength,
        read(offset, target) {
            assertInside({ name, file: name, byteLength }, offset, target.byteLength);
            target.set(bytes.subarray(offset, offset + target.byteLength));
        },
        close() {
            // Nothing to let go of.
        },
    };
}
/** `length` bytes from `offset` on, in memory of their own. The caller has bounded `length`. */
function readBytes(source, offset, length) {
    assertInside(source, offset, length);
    const bytes = new Uint8Array(length);
    source.read(offset, bytes);
    return bytes;
}
/** All bytes in order, through one reused buffer: a piece is valid until the next one is asked for. */
function* pieces(source, size = exports.PASS_BYTES) {
    const buffer = new Uint8Array(Math.min(size, source.byteLength));
    for (let offset = 0; offset < source.byteLength; offset += size) {
        const piece = buffer.subarray(0, Math.min(size, source.byteLength - offset));
        source.read(offset, piece);
        yield piece;
    }
}
function openRegularFile(absolute, name, file) {
    let fd;
    try {
        // Looked at first: opening a pipe would wait for somebody to write into it.
        if ((0, node_fs_1.statSync)(absolute).isFile())
            fd = (0, node_fs_1.openSync)(absolute, 'r');
    }
    catch (error) {
        throw new errors_ts_1.ArtifactError('missing-file', `${name}: cannot be opened (${errorCode(error)})`, { file });
    }
    if (fd !== undefined) {
        if ((0, node_fs_1.fstatSync)(fd).isFile())
            return fd;
        (0, node_fs_1.closeSync)(fd);
    }
    throw new errors_ts_1.ArtifactError('missing-file', `${name}: is not a regular file`, { file });
}
function errorCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
function assertInside(extent, offset, length) {
    if (offset >= 0 && length >= 0 && offset + length <= extent.byteLength)
        return;
    throw truncated(extent, offset, length);
}
function truncated({ name, file, byteLength }, offset, length) {
    return new errors_ts_1.ArtifactError('truncated-file', `${name}: ${length} bytes are expected at ${offset}, the file ends at ${byteLength}`, { file });
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


/***/ }),

/***/ 76172:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CHUNK_BYTES = void 0;
exports.elementCount = elementCount;
/** Pieces in which weights are streamed: large enough to amortise a call, small enough to stay in cache. */
exports.CHUNK_BYTES = 1 << 20;
/** Number of elements of a shape. */
function elementCount(shape) {
    let count = 1;
    for (const dim of shape)
        count *= dim;
    return count;
}


/***/ })

};
