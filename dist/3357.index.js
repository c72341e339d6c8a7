export const id = 3357;
export const ids = [3357];
export const modules = {

/***/ 92016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tempDirectory = tempDirectory;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const open = new Set();
/** Makes an empty directory under `RUNNER_TEMP`, or where the system keeps temporary files. */
function tempDirectory() {
    if (open.size === 0)
        process.once('exit', removeAll);
    const path = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(process.env['RUNNER_TEMP'] ?? (0, node_os_1.tmpdir)(), 'model-roundtrip-'));
    open.add(path);
    return {
        path,
        remove() {
            open.delete(path);
            if (open.size === 0)
                process.off('exit', removeAll);
            (0, node_fs_1.rmSync)(path, { recursive: true, force: true });
        },
    };
}
function removeAll() {
    for (const path of open)
        (0, node_fs_1.rmSync)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 28477:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readZipDirectory = readZipDirectory;
const node_stream_1 = __webpack_require__(57075);
const yauzl_1 = __importDefault(__webpack_require__(20663));
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
/** General purpose flag: sizes and checksum follow the data. */
const DATA_DESCRIPTOR = 0x08;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DIRECTORY_RECORD_BYTES = 46;
const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const FILE_TYPE_MASK = 0o170000;
const SYMLINK = 0o120000;
/** Below this, a high compression ratio hurts nobody. */
const FREE_INFLATION_BYTES = 2 ** 20;
/** A reader of yauzl over a source. */
class SourceReader extends yauzl_1.default.RandomAccessReader {
    #source;
    constructor(source) {
        super();
        this.#source = source;
    }
    read(buffer, offset, length, position, callback) {
        try {
            this.#source.read(position, buffer.subarray(offset, offset + length));
        }
        catch (error) {
            callback(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        callback(null);
    }
    _readStreamForRange(start, end) {
        const range = (0, sources_ts_1.sliceSource)(this.#source, start, end - start, this.#source.name);
        // Each piece is copied: a stream holds on to several at a time.
        return node_stream_1.Readable.from((function* () {
            for (const piece of (0, sources_ts_1.pieces)(range, 1 << 16))
                yield Buffer.from(piece);
        })());
    }
}
/**
 * @param naming what members are called: paths of files, or names of arrays, which no file is ever called by
 * @throws ArtifactError as {@link openZip} of zip.ts does
 */
async function readZipDirectory(archive, limits, naming) {
    const file = archive.name;
    const entries = [];
    let byteLength = 0;
    const names = new Set();
    try {
        // Names are decoded and checked below, with errors of our own.
        const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
        const zipFile = await yauzl_1.default.fromRandomAccessReaderPromise(new SourceReader(archive), archive.byteLength, options);
        for await (const entry of zipFile.eachEntry()) {
            const name = nameOf(entry);
            assertMember(file, entry, name, limits, naming);
            if (names.has(name))
                throw malformed(file, `has two members called ${JSON.stringify(name)}`);
            names.add(name);
            entries.push(await locate(archive, zipFile, entry, name));
            byteLength += DIRECTORY_RECORD_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
        }
        assertDisjoint(file, entries);
        return { zipFile, entries, byteLength };
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw malformed(file, `the zip directory cannot be read (${message.slice(0, 300)})`);
    }
}
/** A member's name in the encoding that its flags tell. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }) {
    return yauzl_1.default.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}
function assertMember(file, entry, name, limits, naming) {
    const shown = JSON.stringify(name.slice(0, 200));
    if (entry.fileNameLength > limits.nameBytes) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: a member's name has ${entry.fileNameLength} bytes`, { file });
    }
    if (naming === 'paths' && !(0, paths_ts_1.isSafeRelative)(name.replace(/\/$/, ''))) {
        throw new errors_ts_1.ArtifactError('path-traversal', `${file}: the member name ${shown} is not a plain relative path`, {
            file,
        });
    }
    if (entry.isEncrypted())
        throw malformed(file, `member ${shown} is encrypted`);
    const method = entry.compressionMethod;
    if (method !== STORED && method !== DEFLATED) {
        throw new errors_ts_1.ArtifactError('unsupported-format', `${file}: member ${shown} uses zip method ${method}`, { file });
    }
    const unixMode = entry.versionMadeBy >> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
    if ((unixMode & FILE_TYPE_MASK) === SYMLINK)
        throw malformed(file, `member ${shown} is a symlink`);
    const allowed = Math.max(FREE_INFLATION_BYTES, entry.compressedSize * limits.inflation);
    if (entry.uncompressedSize > allowed || entry.uncompressedSize > limits.tensorBytes) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: member ${shown} claims ${entry.uncompressedSize} bytes from ${entry.compressedSize} compressed ones`, { file });
    }
}
/** Finds a member's data behind its local header, which has to say the same as the directory. */
async function locate(archive, zipFile, entry, name) {
    const file = archive.name;
    const local = await zipFile.readLocalFileHeaderPromise(entry);
    const described = (entry.generalPurposeBitFlag & DATA_DESCRIPTOR) !== 0;
    const agrees = local.compressionMethod === entry.compressionMethod &&
        local.fileName.equals(entry.fileNameRaw) &&
        (described || local.crc32 === entry.crc32);
    if (!agrees)
        throw malformed(file, `member ${JSON.stringify(name)}: its two headers disagree`);
    const dataEnd = local.fileDataStart + entry.compressedSize;
    const end = dataEnd + (described ? descriptorBytes(archive, dataEnd, entry) : 0);
    if (end > archive.byteLength) {
        throw new errors_ts_1.ArtifactError('truncated-file', `${file}: member ${JSON.stringify(name)} leaves the file`, {
            file,
        });
    }
    return {
        name,
        byteLength: entry.uncompressedSize,
        stored: entry.compressionMethod === STORED,
        crc32: entry.crc32,
        entry,
        headerStart: entry.relativeOffsetOfLocalHeader,
        dataStart: local.fileDataStart,
        end,
    };
}
/** A data descriptor: signature (often left out), checksum, and two sizes of 4 or, in zip64, 8 bytes. */
function descriptorBytes(archive, at, entry) {
    const bytes = (0, sources_ts_1.readBytes)(archive, at, Math.min(24, Math.max(0, archive.byteLength - at)));
    const view = new DataView(bytes.buffer);
    if (bytes.length < 12)
        return bytes.length;
    const signature = view.getUint32(0, true) === DESCRIPTOR_SIGNATURE ? 4 : 0;
    const wide = bytes.length >= signature + 20 &&
        view.getBigUint64(signature + 4, true) === BigInt(entry.compressedSize) &&
        view.getBigUint64(signature + 12, true) === BigInt(entry.uncompressedSize);
    return signature + (wide ? 20 : 12);
}
function assertDisjoint(file, members) {
    const sorted = [...members].sort((a, b) => a.headerStart - b.headerStart);
    for (const [i, member] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next !== undefined && next.headerStart < member.end) {
            throw malformed(file, `members ${JSON.stringify(member.name)} and ${JSON.stringify(next.name)} overlap`);
        }
    }
}
function malformed(file, what) {
    return new errors_ts_1.ArtifactError('malformed', `${file}: ${what}`, { file });
}


/***/ }),

/***/ 25122:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hasZipSignature = hasZipSignature;
exports.findZipLayout = findZipLayout;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const MAX_COMMENT = 0xffff;
const MEMBER_SIGNATURE = 0x04034b50;
/** Whether a file begins as zip archives do: with a member. */
function hasZipSignature(head) {
    return head.length >= 4 && viewOf(head).getUint32(0, true) === MEMBER_SIGNATURE;
}
/** @throws ArtifactError `empty-file`, `truncated-file`, `malformed` */
function findZipLayout(source) {
    const file = source.name;
    if (source.byteLength === 0)
        throw new errors_ts_1.ArtifactError('empty-file', `${file}: the file is empty`, { file });
    const tailBytes = Math.min(source.byteLength, END_BYTES + MAX_COMMENT);
    const tailStart = source.byteLength - tailBytes;
    const tail = viewOf((0, sources_ts_1.readBytes)(source, tailStart, tailBytes));
    const at = lastEndRecord(tail);
    if (at === undefined)
        throw withoutEnd(source);
    const record = tailStart + at;
    const end = Math.min(source.byteLength, record + END_BYTES + tail.getUint16(at + 20, true));
    const short = {
        entryCount: tail.getUint16(at + 10, true),
        directoryBytes: tail.getUint32(at + 12, true),
        directoryStart: tail.getUint32(at + 16, true),
        directoryEnd: record,
    };
    const { entryCount, directoryBytes, directoryStart, directoryEnd } = zip64End(source, record) ?? short;
    const start = directoryEnd - directoryBytes - directoryStart;
    if (start < 0 || directoryBytes > directoryEnd) {
        throw new errors_ts_1.ArtifactError('malformed', `${file}: the zip directory is said to have ${directoryBytes} bytes at ${directoryStart}, it ends at ${directoryEnd}`, { file });
    }
    return { start, end, directoryEnd: directoryEnd - start, entryCount };
}
function lastEndRecord(tail) {
    for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
        if (tail.getUint32(at, true) === END_SIGNATURE)
            return at;
    }
    return undefined;
}
function zip64End(source, record) {
    if (record < LOCATOR_BYTES + END64_BYTES)
        return undefined;
    const locator = viewOf((0, sources_ts_1.readBytes)(source, record - LOCATOR_BYTES, LOCATOR_BYTES));
    if (locator.getUint32(0, true) !== LOCATOR_SIGNATURE)
        return undefined;
    // The record stands right before its locator, unless it has an extensible part, which nobody writes.
    const directoryEnd = record - LOCATOR_BYTES - END64_BYTES;
    const view = viewOf((0, sources_ts_1.readBytes)(source, directoryEnd, END64_BYTES));
    if (view.getUint32(0, true) !== END64_SIGNATURE) {
        throw new errors_ts_1.ArtifactError('malformed', `${source.name}: the zip64 end record is not where its locator stands`, {
            file: source.name,
        });
    }
    return {
        entryCount: Number(view.getBigUint64(32, true)),
        directoryBytes: Number(view.getBigUint64(40, true)),
        directoryStart: Number(view.getBigUint64(48, true)),
        directoryEnd,
    };
}
function withoutEnd(source) {
    const file = source.name;
    const head = (0, sources_ts_1.readBytes)(source, 0, Math.min(4, source.byteLength));
    return hasZipSignature(head)
        ? new errors_ts_1.ArtifactError('truncated-file', `${file}: begins as a zip archive and has no end record in its last bytes: the file was cut off`, { file })
        : new errors_ts_1.ArtifactError('malformed', `${file}: not a zip archive`, { file });
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 33351:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeZip = writeZip;
const node_fs_1 = __webpack_require__(73024);
const node_zlib_1 = __webpack_require__(38522);
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END = 0x06054b50;
/** Version 4.5 knows 64-bit sizes; version 2.0 is what stored members need. */
const ZIP64_VERSION = 45;
const PLAIN_VERSION = 20;
/** Made on Unix, by the version of the specification that has 64-bit sizes. */
const MADE_BY = (3 << 8) | ZIP64_VERSION;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the least date that zip can say: the same model gives the same bytes anywhere. */
const EPOCH = 0x21;
const MODE = 0o100644;
const MOST_32 = 0xffff_ffff;
const MOST_16 = 0xffff;
/** Bytes of a file that are held at a time. */
const PIECE_BYTES = 1 << 20;
/**
 * Writes an archive of stored members, in the order given. Memory does not grow with the members. Nothing is left behind
 * where that fails. Source: APPNOTE 6.3.10, 4.3.
 */
function writeZip(path, inputs) {
    const fd = (0, node_fs_1.openSync)(path, 'wx');
    try {
        let end = 0;
        const written = [];
        for (const { name, content } of inputs) {
            const member = writeMember(fd, end, new TextEncoder().encode(name), content);
            written.push(member);
            end += localBytes(member.name, member.size) + member.size;
        }
        writeAll(fd, directory(written, end), end);
    }
    catch (error) {
        (0, node_fs_1.closeSync)(fd);
        (0, node_fs_1.rmSync)(path, { force: true });
        throw error;
    }
    (0, node_fs_1.closeSync)(fd);
}
/** Checksum and size are known behind the content: the header is written last. */
function writeMember(fd, offset, name, content) {
    const promised = lengthOf(content);
    const start = offset + localBytes(name, promised);
    let [size, checksum] = [0, 0];
    for (const piece of piecesOf(content)) {
        checksum = (0, node_zlib_1.crc32)(piece, checksum);
        writeAll(fd, piece, start + size);
        size += piece.length;
    }
    if (size !== promised)
        throw new RangeError(`a member of ${promised} bytes came to ${size}`);
    writeAll(fd, localHeader({ name, offset, size, checksum }), offset);
    return { name, offset, size, checksum };
}
function lengthOf(content) {
    if (content instanceof Uint8Array)
        return content.length;
    return 'file' in content ? (0, node_fs_1.statSync)(content.file).size : content.byteLength;
}
function piecesOf(content) {
    if (content instanceof Uint8Array)
        return [content];
    return 'file' in content ? piecesOfFile(content.file) : content.pieces();
}
function* piecesOfFile(path) {
    const fd = (0, node_fs_1.openSync)(path, 'r');
    try {
        const buffer = new Uint8Array(PIECE_BYTES);
        for (let count = (0, node_fs_1.readSync)(fd, buffer); count > 0; count = (0, node_fs_1.readSync)(fd, buffer))
            yield buffer.subarray(0, count);
    }
    finally {
        (0, node_fs_1.closeSync)(fd);
    }
}
function writeAll(fd, bytes, at) {
    for (let done = 0; done < bytes.length;)
        done += (0, node_fs_1.writeSync)(fd, bytes, done, bytes.length - done, at + done);
}
/** Fixed fields, the name, and where 32 bits do not hold the size an extra field that does. */
function localBytes(name, size) {
    return 30 + name.length + (size >= MOST_32 ? 20 : 0);
}
function localHeader({ name, size, checksum }) {
    const isLarge = size >= MOST_32;
    return bytesOf([
        [4, LOCAL_HEADER],
        ...common(isLarge, checksum, size, size),
        [2, name.length],
        [2, isLarge ? 20 : 0],
        name,
        ...(isLarge ? extra([size, size]) : []),
    ]);
}
function centralHeader({ name, offset, size, checksum }) {
    const large = [...(size >= MOST_32 ? [size, size] : []), ...(offset >= MOST_32 ? [offset] : [])];
    return bytesOf([
        [4, CENTRAL_HEADER],
        [2, MADE_BY],
        ...common(large.length > 0, checksum, size, size),
        [2, name.length],
        [2, large.length > 0 ? 4 + 8 * large.length : 0],
        // Comment, disk, internal attributes; the mode stands in the upper half of the external ones.
        [6, 0],
        [4, MODE * 2 ** 16],
        [4, Math.min(offset, MOST_32)],
        name,
        ...(large.length > 0 ? extra(large) : []),
    ]);
}
/** Version, flags, method (stored), time, date, checksum and sizes: the same in both headers. */
function common(isLarge, checksum, ...sizes) {
    return [
        [2, isLarge ? ZIP64_VERSION : PLAIN_VERSION],
        [2, UTF8_NAMES],
        [2, 0],
        [2, 0],
        [2, EPOCH],
        [4, checksum],
        ...sizes.map((size) => [4, Math.min(size, MOST_32)]),
    ];
}
function extra(values) {
    return [[2, 1], [2, 8 * values.length], ...values.map((value) => [8, value])];
}
/** The central directory and what ends the archive, which starts at `at`. */
function directory(members, at) {
    const headers = members.map(centralHeader);
    const size = headers.reduce((sum, header) => sum + header.length, 0);
    const count = members.length;
    const isLarge = at >= MOST_32 || size >= MOST_32 || count >= MOST_16;
    const zip64 = [
        [4, ZIP64_END],
        [8, 44],
        [2, MADE_BY],
        [2, ZIP64_VERSION],
        [8, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, at],
        [4, ZIP64_LOCATOR],
        [4, 0],
        [8, at + size],
        [4, 1],
    ];
    return bytesOf([
        ...headers,
        ...(isLarge ? zip64 : []),
        [4, END],
        [4, 0],
        [2, Math.min(count, MOST_16)],
        [2, Math.min(count, MOST_16)],
        [4, Math.min(size, MOST_32)],
        [4, Math.min(at, MOST_32)],
        [2, 0],
    ]);
}
function bytesOf(fields) {
    return Buffer.concat(fields.map((field) => {
        if (field instanceof Uint8Array)
            return field;
        const [width, value] = field;
        const bytes = new Uint8Array(width);
        for (let i = 0, left = value; i < width; i++, left = Math.floor(left / 256))
            bytes[i] = left % 256;
        return bytes;
    }));
}


/***/ }),

/***/ 74975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openZip = openZip;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const promises_1 = __webpack_require__(46466);
const node_zlib_1 = __webpack_require__(38522);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const temp_ts_1 = __webpack_require__(92016);
const zip_directory_ts_1 = __webpack_require__(28477);
const zip_layout_ts_1 = __webpack_require__(25122);
/**
 * Opens an archive. Takes the source over: it is closed with the archive, or where opening fails.
 * @throws ArtifactError `empty-file`, `truncated-file`, `malformed` (also: encrypted, symlinks, duplicate names,
 * overlapping members), `path-traversal`, `limit-exceeded`
 */
async function openZip(source, limits, naming = 'paths') {
    try {
        const layout = (0, zip_layout_ts_1.findZipLayout)(source);
        if (layout.entryCount > limits.files) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `${source.name}: ${layout.entryCount} members, allowed are ${limits.files}`, { file: source.name });
        }
        const archive = (0, sources_ts_1.sliceSource)(source, layout.start, layout.end - layout.start, source.name);
        return zipOf(source, archive, layout, await (0, zip_directory_ts_1.readZipDirectory)(archive, limits, naming));
    }
    catch (error) {
        source.close();
        throw error;
    }
}
function zipOf(source, archive, layout, directory) {
    const { zipFile } = directory;
    const members = directory.entries.filter((entry) => !entry.name.endsWith('/'));
    const byName = new Map(members.map((member) => [member.name, member]));
    const unpacked = new Map();
    let temp;
    const find = (name) => {
        const member = byName.get(name);
        if (member === undefined) {
            throw new errors_ts_1.ArtifactError('missing-file', `${source.name}: has no member ${name}`, { file: source.name });
        }
        return member;
    };
    const open = async (name) => {
        const member = find(name);
        const label = `${source.name}!${name}`;
        if (member.stored)
            return (0, sources_ts_1.sliceSource)(archive, member.dataStart, member.byteLength, label);
        let file = unpacked.get(name);
        if (file === undefined) {
            temp ??= (0, temp_ts_1.tempDirectory)();
            const path = (0, node_path_1.join)(temp.path, `${unpacked.size}`);
            await unpack(zipFile, member, path, source.name);
            file = (0, sources_ts_1.openFileSource)(path, label, source.file);
            unpacked.set(name, file);
        }
        return (0, sources_ts_1.sliceSource)(file, 0, file.byteLength, label);
    };
    return {
        members,
        get: (name) => byName.get(name),
        source: open,
        async read(name, limit) {
            const member = find(name);
            if (member.byteLength > limit) {
                throw new errors_ts_1.ArtifactError('limit-exceeded', `${source.name}: member ${name} has ${member.byteLength} bytes, allowed are ${limit}`, { file: source.name });
            }
            const bytes = (0, sources_ts_1.readBytes)(await open(name), 0, member.byteLength);
            if ((0, node_zlib_1.crc32)(bytes) !== member.crc32)
                throw crcMismatch(source.name, member, (0, node_zlib_1.crc32)(bytes));
            return bytes;
        },
        async verify() {
            const findings = unaccounted(source, layout, directory);
            for (const member of members)
                findings.push(...(await verifyMember(source.name, member, open)));
            return findings;
        },
        close() {
            for (const file of unpacked.values())
                file.close();
            temp?.remove();
            zipFile.close();
            source.close();
        },
    };
}
async function unpack(zipFile, member, path, file) {
    try {
        await (0, promises_1.pipeline)(await zipFile.openReadStreamPromise(member.entry), (0, node_fs_1.createWriteStream)(path, { flags: 'wx' }));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('zip-crc-mismatch', `${file}: member ${JSON.stringify(member.name)} cannot be unpacked (${message.slice(0, 200)})`, { file });
    }
}
async function verifyMember(file, member, open) {
    try {
        let value = 0;
        for (const piece of (0, sources_ts_1.pieces)(await open(member.name)))
            value = (0, node_zlib_1.crc32)(piece, value);
        return value === member.crc32 ? [] : [crcMismatch(file, member, value).toFinding()];
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return [error.toFinding()];
        throw error;
    }
}
function crcMismatch(file, member, found) {
    const hex = (value) => `0x${value.toString(16).padStart(8, '0')}`;
    return new errors_ts_1.ArtifactError('zip-crc-mismatch', `${file}: member ${JSON.stringify(member.name)} has CRC-32 ${hex(found)}, the archive says ${hex(member.crc32)}: ` +
        'its bytes were changed after the archive was written', { file });
}
/** Bytes that are no part of the archive, or of the archive and of no member. */
function unaccounted(source, layout, directory) {
    const file = source.name;
    const findings = [];
    const report = (cause, bytes, where) => {
        if (bytes <= 0)
            return;
        findings.push({ cause, severity: 'error', file, message: `${file}: ${bytes} bytes ${where}`, metrics: { bytes } });
    };
    report('unread-content', layout.start, 'stand before the zip archive; no reader of the archive sees them');
    report('trailing-bytes', source.byteLength - layout.end, 'follow the end of the zip archive; nothing reads them');
    const held = directory.entries.reduce((sum, entry) => sum + entry.end - entry.headerStart, directory.byteLength);
    report('unread-content', layout.directoryEnd - held, 'of the zip archive belong to none of its members');
    return findings;
}


/***/ })

};
