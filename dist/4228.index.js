export const id = 4228;
export const ids = [4228];
export const modules = {

/***/ 14309:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HEAD_BYTES = void 0;
exports.layersOf = layersOf;
/** The stored layers of a model, or undefined where it computes something else, or nothing. */
function layersOf({ program }) {
    return program?.kind === 'layers' ? program : undefined;
}
/** Bytes of a file that recognition may look at. */
exports.HEAD_BYTES = 4096;


/***/ }),

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

/***/ 98312:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gitLfs = exports.LFS_POINTER_BYTES = void 0;
exports.lfsPointer = lfsPointer;
exports.lfsFinding = lfsFinding;
/** Pointers are smaller than this by specification, and start with their version. */
exports.LFS_POINTER_BYTES = 1024;
const FIRST_LINE = /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/;
/** The pointer that a file's first bytes are, or undefined. Source: Git LFS, docs/spec.md. */
function lfsPointer(head, byteLength) {
    if (byteLength > exports.LFS_POINTER_BYTES || head[0] !== 0x76)
        return undefined;
    const text = new TextDecoder('latin1').decode(head);
    if (!FIRST_LINE.test(text))
        return undefined;
    return {
        oid: /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1] ?? '',
        size: Number(/^size (\d+)\r?$/m.exec(text)?.[1] ?? NaN),
    };
}
/** The pointer as evidence, with the exact fix. */
function lfsFinding(pointer, path) {
    const size = Number.isSafeInteger(pointer.size) ? `${pointer.size} bytes` : 'a size it does not say';
    const oid = pointer.oid === '' ? 'an oid it does not say' : `sha256 ${pointer.oid}`;
    return {
        cause: 'lfs-pointer',
        severity: 'error',
        message: `${path} is a Git LFS pointer (${oid}, ${size}), not the file itself. ` +
            'In a workflow set `lfs: true` on actions/checkout; in a clone run `git lfs pull`.',
        file: path,
        ...(Number.isSafeInteger(pointer.size) ? { metrics: { bytes: pointer.size } } : {}),
    };
}
exports.gitLfs = {
    id: 'git-lfs',
    title: 'Git LFS pointer',
    async match({ path, absolute, head, byteLength }) {
        if (lfsPointer(head, byteLength) === undefined)
            return undefined;
        return { path, absolute, format: 'git-lfs', files: [path] };
    },
};


/***/ }),

/***/ 47886:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RECOGNISED = void 0;
const git_lfs_ts_1 = __webpack_require__(98312);
const others_ts_1 = __webpack_require__(91375);
/** Formats that are recognised and not read, in the order in which they are tried; a pointer stands for any of them. */
exports.RECOGNISED = [git_lfs_ts_1.gitLfs, others_ts_1.tflite, others_ts_1.safetensors, others_ts_1.npz, others_ts_1.pickle];


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pickle = exports.npz = exports.safetensors = exports.tflite = void 0;
const node_path_1 = __webpack_require__(76760);
const files_ts_1 = __webpack_require__(43821);
/** A flatbuffer with the file identifier TFL3 at byte 4. Source: TensorFlow Lite's schema.fbs. */
exports.tflite = {
    id: 'tflite',
    title: 'TensorFlow Lite / LiteRT model',
    async match(candidate) {
        return latin1(candidate.head, 4, 8) === 'TFL3' ? (0, files_ts_1.single)(candidate, 'tflite') : undefined;
    },
};
/**
 * Eight bytes of header length, then a JSON object; or an index that maps tensor names to such files.
 * Source: safetensors, Format.
 */
exports.safetensors = {
    id: 'safetensors',
    title: 'safetensors weights',
    async match(candidate) {
        const { head, path, byteLength } = candidate;
        if (path.endsWith('.safetensors.index.json') && /"weight_map"/.test(latin1(head, 0, head.length))) {
            const stem = path.slice(path.lastIndexOf('/') + 1, -'.safetensors.index.json'.length);
            const isShard = (name) => name.startsWith(`${stem}-`) && /-of-\d+\.safetensors$/.test(name);
            return (0, files_ts_1.several)(candidate, 'safetensors', (0, files_ts_1.filesIn)((0, node_path_1.dirname)(candidate.absolute)).filter(isShard));
        }
        if (head.length < 10 || head[8] !== 0x7b)
            return undefined;
        const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
        const plausible = length >= 2n && length <= BigInt(Math.min(byteLength - 8, MOST_HEADER_BYTES));
        return plausible && /^\{\s*("|\})/.test(latin1(head, 8, 64)) ? (0, files_ts_1.single)(candidate, 'safetensors') : undefined;
    },
};
/** The bound that the safetensors library itself sets. */
const MOST_HEADER_BYTES = 100_000_000;
/** A zip whose first member is an array (`.npy`). Whether it is a model is for the policy's `paths` to say. */
exports.npz = {
    id: 'npz',
    title: 'NumPy archive',
    async match(candidate) {
        return firstMember(candidate.head).endsWith('.npy') ? (0, files_ts_1.single)(candidate, 'npz') : undefined;
    },
};
/**
 * Pickles, bare or in the zip that PyTorch writes. Unpickling runs whatever the file says, so nothing here ever does:
 * the magic number and the name are all that is looked at.
 */
exports.pickle = {
    id: 'pickle',
    title: 'Python pickle or PyTorch checkpoint',
    async match(candidate) {
        const { head, path } = candidate;
        const torchZip = /(^|\/)data\.pkl$/.test(firstMember(head));
        const protocol = head[1] ?? 0;
        const bare = head[0] === 0x80 && protocol >= 2 && protocol <= 5 && /\.(pt|pth|ckpt|pkl|pickle|joblib|bin)$/.test(path);
        return torchZip || bare ? (0, files_ts_1.single)(candidate, 'pickle') : undefined;
    },
};
/** Name of a zip's first member; '' where the bytes are no zip. Source: PKWARE APPNOTE 4.3.7. */
function firstMember(head) {
    if (latin1(head, 0, 4) !== 'PK\x03\x04' || head.length < 30)
        return '';
    const length = (head[26] ?? 0) + 256 * (head[27] ?? 0);
    return latin1(head, 30, 30 + length);
}
function latin1(bytes, from, to) {
    return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}


/***/ }),

/***/ 73172:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseJson = parseJson;
exports.parseJsonObject = parseJsonObject;
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

/***/ 37969:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.around = around;
exports.homesOf = homesOf;
exports.treeOf = treeOf;
exports.treeOnDisk = treeOnDisk;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const stems_ts_1 = __webpack_require__(8189);
/** Files that make their folder a model (`isFolder`): where none is, nothing in it belongs to a family outside. */
const ENTRIES = /^(model\.json|saved_model\.pb(txt)?|model\.safetensors\.index\.json)$/;
/**
 * The files among which the family of an artifact lies by place and name (docs/families.md): what lies beside it, and in
 * folders there that hold a model; for one that is a folder itself, the same around that folder. What is read stays
 * small however large the repository is.
 */
function around(artifact, tree) {
    return homesOf(artifact).flatMap((folder) => [
        ...tree.files(folder),
        ...tree.folders(folder).flatMap((child) => {
            const files = tree.files(child);
            return files.some(({ path }) => ENTRIES.test(node_path_1.posix.basename(path))) ? files : [];
        }),
    ]);
}
/** The folder that an artifact lies in, and for one that is a folder itself the one that it lies in. */
function homesOf(artifact) {
    const home = node_path_1.posix.dirname(artifact.path);
    // Nobody looks above the folder that is checked.
    const isTop = home === '.' || node_path_1.posix.basename(home) === '..';
    return (0, stems_ts_1.isFolder)(artifact) && !isTop ? [home, node_path_1.posix.dirname(home)] : [home];
}
/** The tree that listed files make. */
function treeOf(files) {
    const byFolder = new Map();
    const within = new Map();
    for (const file of files) {
        const folder = node_path_1.posix.dirname(file.path);
        const known = byFolder.get(folder);
        if (known === undefined)
            byFolder.set(folder, [file]);
        else
            known.push(file);
        if (known !== undefined)
            continue;
        for (let child = folder; child !== '.' && child !== '/'; child = node_path_1.posix.dirname(child)) {
            const parent = node_path_1.posix.dirname(child);
            within.set(parent, (within.get(parent) ?? new Set()).add(child));
        }
    }
    return {
        files: (folder) => byFolder.get(folder) ?? [],
        folders: (folder) => [...(within.get(folder) ?? [])],
    };
}
/** Never models of the project's own. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** The tree as it lies on the disk, for files that git does not track; symlinks and repositories inside are passed over. */
function treeOnDisk(workspace) {
    const entriesOf = (folder) => {
        try {
            return (0, node_fs_1.readdirSync)((0, node_path_1.resolve)(workspace, folder), { withFileTypes: true });
        }
        catch {
            return [];
        }
    };
    const isOwn = (folder) => !(0, node_fs_1.existsSync)((0, node_path_1.resolve)(workspace, folder, '.git'));
    return {
        files: (folder) => entriesOf(folder)
            .filter((entry) => entry.isFile())
            .map(({ name }) => ({
            path: node_path_1.posix.join(folder, name),
            absolute: (0, node_path_1.resolve)(workspace, folder, name),
            named: false,
            mayBeLink: false,
            tracked: false,
            sparse: false,
        })),
        folders: (folder) => entriesOf(folder)
            .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
            .map(({ name }) => node_path_1.posix.join(folder, name))
            .filter(isOwn),
    };
}


/***/ }),

/***/ 41991:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readHead = readHead;
exports.keep = keep;
exports.insideTest = insideTest;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const format_ts_1 = __webpack_require__(14309);
const paths_ts_1 = __webpack_require__(67336);
/** A pipe in the place of a file does not hang us. Windows has neither flag, nor needs it. */
const NONBLOCK = node_fs_1.constants.O_NONBLOCK ?? 0;
const NOFOLLOW = node_fs_1.constants.O_NOFOLLOW ?? 0;
const buffer = new Uint8Array(format_ts_1.HEAD_BYTES);
/**
 * The length and first bytes of a file; undefined where it is not there, is no regular file, or may not be read.
 * A symlink is only followed where it was listed as one. The bytes are valid until the next call; see {@link keep}.
 */
function readHead({ path, absolute, mayBeLink, }) {
    let fd;
    try {
        fd = (0, node_fs_1.openSync)(absolute, node_fs_1.constants.O_RDONLY | NONBLOCK | (mayBeLink ? 0 : NOFOLLOW));
    }
    catch {
        return undefined;
    }
    try {
        const stat = (0, node_fs_1.fstatSync)(fd);
        if (!stat.isFile())
            return undefined;
        const length = (0, node_fs_1.readSync)(fd, buffer, 0, format_ts_1.HEAD_BYTES, 0);
        return { path, absolute, byteLength: stat.size, head: buffer.subarray(0, length) };
    }
    catch {
        return undefined;
    }
    finally {
        (0, node_fs_1.closeSync)(fd);
    }
}
/** The candidate with bytes of its own. */
function keep(candidate) {
    return { ...candidate, head: candidate.head.slice() };
}
/** Tells whether the folder of a file really lies in one of the folders looked at, whatever symlinks are on the way. */
function insideTest(roots) {
    const real = roots.map((root) => (0, node_fs_1.realpathSync)(root));
    const known = new Map();
    return (absolute) => {
        const folder = (0, node_path_1.dirname)(absolute);
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const answer = isRealInside(folder, real);
        known.set(folder, answer);
        return answer;
    };
}
function isRealInside(folder, roots) {
    try {
        const real = (0, node_fs_1.realpathSync)(folder);
        return roots.some((root) => (0, paths_ts_1.isInside)(root, real));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 47673:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.claimOf = claimOf;
exports.looksLikeModel = looksLikeModel;
exports.mayBeModel = mayBeModel;
exports.isShard = isShard;
/**
 * Endings that say "this is a model". A file that has one and is in no format we know is broken, not something else.
 * Endings that other files use as well (`.json`, `.bin`, `.npz`, `.pb`, `.pt`, `.pkl`) say nothing by themselves.
 */
const ENDINGS = [
    ['.weights.h5', 'keras-weights-h5'],
    ['.keras', 'keras'],
    ['.h5', 'keras-h5'],
    ['.hdf5', 'keras-h5'],
    ['.onnx', 'onnx'],
    ['.tflite', 'tflite'],
    ['.safetensors', 'safetensors'],
];
/** The format that a file's name promises, or undefined. */
function claimOf(path, beside) {
    const name = path.toLowerCase();
    const ending = ENDINGS.find(([text]) => name.endsWith(text));
    if (ending !== undefined)
        return ending[1];
    if (/(^|\/)saved_model\.pb(txt)?$/.test(name))
        return 'saved-model';
    if (/(^|\/)model\.json$/.test(name) && beside(path).some(isShard))
        return 'tfjs-layers';
    return undefined;
}
/** Whether a file that git does not track would be looked at if it did. */
function looksLikeModel(path) {
    return /\.(keras|h5|hdf5|onnx|tflite|safetensors)$|(^|\/)(model\.json|saved_model\.pb)$/i.test(path);
}
/** Names under which a Git LFS pointer stands for a model, not for a picture. */
function mayBeModel(path) {
    return looksLikeModel(path) || /\.(pb|pt|pth|ckpt|pkl|pickle|joblib|index)$/i.test(path);
}
/** Whether a file is called like the weights of a TF.js model. */
function isShard(name) {
    return /^group\d+-shard\d+of\d+(\.bin)?$|^weights.*\.bin$/.test(name);
}


/***/ }),

/***/ 31623:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentInWords = contentInWords;
const superblock_ts_1 = __webpack_require__(42806);
/** What a file's first bytes look like, in words that follow "begins like"; null for bytes that say nothing. */
function contentInWords(head) {
    const text = new TextDecoder('latin1').decode(head.subarray(0, 512));
    if (/^\s*<(!doctype|html|head|body)/i.test(text))
        return 'an HTML page, perhaps the error page of a download';
    if (/^\s*<\?xml|^\s*<Error>/i.test(text))
        return 'an XML document, perhaps the error answer of a download';
    if (/^\s*[{[]/.test(text) && isText(head))
        return 'a JSON document';
    if (text.startsWith('PK\x03\x04'))
        return 'a zip archive';
    if ((0, superblock_ts_1.hasHdf5Signature)(head))
        return 'an HDF5 file';
    if (text.startsWith('\x1f\x8b'))
        return 'a gzip archive';
    if (head.every((byte) => byte === 0))
        return 'a file of zeros';
    return isText(head) ? 'plain text' : null;
}
function isText(head) {
    return head.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trackedFiles = trackedFiles;
exports.untrackedFiles = untrackedFiles;
exports.trackedHead = trackedHead;
exports.objectOf = objectOf;
exports.mergeBase = mergeBase;
exports.filesOfCommit = filesOfCommit;
exports.contentOf = contentOf;
const node_child_process_1 = __webpack_require__(31421);
const KINDS = { '120000': 'symlink', '160000': 'submodule' };
/** The tracked files below a directory, each once, in git's order. */
async function trackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-s', '-t', '-z', '--', '.']);
    if (!Buffer.isBuffer(answer))
        return answer;
    const tracked = new Map();
    // `<tag> <mode> <object> <stage>\t<path>\0`; during a merge one path has several stages.
    for (const line of records(answer)) {
        const tab = line.indexOf('\t');
        const path = line.slice(tab + 1);
        const [tag, mode = '', object = ''] = line.slice(0, tab).split(' ');
        tracked.set(path, { path, object, kind: KINDS[mode] ?? 'file', sparse: tag === 'S' });
    }
    return [...tracked.values()];
}
/** Files below a directory that are neither tracked nor ignored; none where git cannot say. */
async function untrackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z', '--', '.']);
    return Buffer.isBuffer(answer) ? records(answer) : [];
}
/** The first bytes of a tracked file as the index has it; see {@link contentOf}. */
async function trackedHead(directory, path, most) {
    return contentOf(directory, `:./${path}`, most);
}
/** The full hash of what a name stands for, or null where there is no such thing in this clone. */
async function objectOf(directory, name) {
    const answer = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/** Where two commits' histories part, or null where this clone does not reach back to it. */
async function mergeBase(directory, a, b) {
    const answer = await git(directory, ['merge-base', '--', a, b]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/**
 * The files below a directory in a commit (`HEAD^1`), with the hashes of their contents; null where this clone does not
 * hold it.
 */
async function filesOfCommit(directory, commit) {
    const answer = await git(directory, ['ls-tree', '-r', '-z', commit]);
    if (!Buffer.isBuffer(answer))
        return null;
    // `<mode> blob <object>\t<path>\0`
    return new Map(records(answer).map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/, 3)[2] ?? '']));
}
/** The first bytes of an object, at most `most`; null where this clone does not hold it. */
async function contentOf(directory, object, most) {
    const answer = await git(directory, ['cat-file', 'blob', object], most);
    return Buffer.isBuffer(answer) ? answer.subarray(0, most) : null;
}
/** Bytes of git's answer that are taken: millions of paths, and below V8's longest string. */
const MOST_BYTES = 2 ** 28;
function records(answer) {
    return answer.toString('utf8').split('\0').slice(0, -1);
}
/** @param enough bytes after which no more are waited for; without it, more than {@link MOST_BYTES} are refused */
async function git(directory, args, enough) {
    return new Promise((resolve) => {
        // A repository's own configuration may name a program to ask for changes; none is run here. And a partial clone would
        // ask its server for what it does not hold; nothing is fetched.
        const child = (0, node_child_process_1.spawn)('git', ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', ...args], {
            cwd: directory,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { ...process.env, LC_ALL: 'C' },
            windowsHide: true,
        });
        const out = [];
        let bytes = 0;
        let errors = '';
        child.stdout.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > MOST_BYTES)
                child.kill();
            else
                out.push(piece);
            if (enough !== undefined && bytes >= enough) {
                resolve(Buffer.concat(out));
                child.kill();
            }
        });
        child.stderr.on('data', (piece) => {
            errors = (errors + piece.toString('utf8')).slice(0, 2000);
        });
        child.on('error', (error) => resolve({ why: 'no-git', message: error.message }));
        child.on('close', (code) => resolve(code === 0 ? Buffer.concat(out) : refusal(errors)));
    });
}
function refusal(errors) {
    const [line = ''] = errors.trim().split('\n');
    // Where a `.git` is there and leads nowhere, git's words go on with a path instead.
    const why = /not a git repository \(or any/i.test(errors) ? 'no-repository' : 'refused';
    return { why, message: line === '' ? 'git ended early' : line };
}


/***/ }),

/***/ 80502:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.locate = locate;
exports.isGolden = isGolden;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const files_ts_1 = __webpack_require__(43821);
const git_lfs_ts_1 = __webpack_require__(98312);
const globs_ts_1 = __webpack_require__(61312);
const around_ts_1 = __webpack_require__(37969);
const candidate_ts_1 = __webpack_require__(41991);
const claims_ts_1 = __webpack_require__(47673);
const list_ts_1 = __webpack_require__(11420);
const missing_ts_1 = __webpack_require__(11826);
const notes_ts_1 = __webpack_require__(68863);
const recognise_ts_1 = __webpack_require__(27891);
/**
 * The model artifacts of a workspace.
 * @throws UsageError where a named path does not exist, or is a file that is no model.
 */
async function locate(options) {
    const { workspace, named } = options;
    const answer = await (0, list_ts_1.listTracked)(workspace);
    const whole = 'why' in answer ? null : answer;
    const listing = listingOf(options, answer);
    const isIgnored = (0, globs_ts_1.pathTest)(options.ignore);
    const isAsked = named.length > 0 ? () => true : (0, globs_ts_1.pathTest)(options.paths);
    const files = listing.files.filter((file) => file.named || (isAsked(file.path) && !isIgnored(file.path)));
    const look = lookIn(options, whole?.files ?? listing.files);
    const missing = [];
    const asked = await look(files, missing);
    const known = new Set(files.map(({ path }) => path));
    const near = familyFiles(asked, options, whole, listing).filter(({ path }) => !known.has(path) && !isIgnored(path));
    const others = await look(near, []);
    const isPart = partTest([...asked, ...others]);
    return {
        found: asked.filter((found) => !isPart(found)),
        beside: others.filter((found) => !isPart(found)),
        goldens: files.map(({ path }) => path).filter(isGolden),
        lostGoldens: lostGoldens(whole?.files ?? []),
        named: named.length > 0,
        notes: [
            ...(0, notes_ts_1.notesOf)(listing, missing, (path) => isAsked(path) && !isIgnored(path)),
            ...(0, notes_ts_1.untrackedNotes)(untrackedNear(asked, options, whole).filter((path) => !known.has(path) && !isIgnored(path))),
        ],
    };
}
/** Where only tracked files are looked at around what was named: the others there. */
function untrackedNear(found, { named }, whole) {
    if (named.length === 0 || whole === null)
        return [];
    const tracked = new Set(whole.files.map(({ path }) => path));
    const homes = new Set(found.filter(({ artifact }) => tracked.has(artifact.path)).flatMap((one) => (0, around_ts_1.homesOf)(one.artifact)));
    return whole.untracked.filter((path) => homes.has(node_path_1.posix.dirname(path)));
}
/** Whether a file holds recorded inputs and outputs, by its name. */
function isGolden(path) {
    return path.endsWith('.golden.npz');
}
function listingOf({ workspace, named }, answer) {
    if (named.length > 0)
        return (0, list_ts_1.listNamed)(workspace, named, 'why' in answer ? [] : answer.files);
    return 'why' in answer ? (0, list_ts_1.listAll)(workspace, answer) : answer;
}
/** Files among which the families of artifacts may lie: around each of them, and where the policy says. */
function familyFiles(found, { workspace, named, families = [] }, whole, listing) {
    // Without git, what was not named is only known from the disk.
    const tree = whole === null && named.length > 0 ? null : (0, around_ts_1.treeOf)((whole ?? listing).files);
    const tracked = new Set(whole?.files.map(({ path }) => path));
    const onDisk = (0, around_ts_1.treeOnDisk)(workspace);
    const near = new Map();
    for (const { artifact } of found) {
        const isOnDisk = tree === null || (whole !== null && !tracked.has(artifact.path));
        for (const file of (0, around_ts_1.around)(artifact, isOnDisk ? onDisk : tree))
            near.set(file.path, file);
    }
    const declared = families
        .map((members) => (0, globs_ts_1.pathTest)(members))
        .filter((test) => found.some((one) => test(one.artifact.path)));
    if (declared.length > 0) {
        const all = whole ?? (named.length > 0 ? (0, list_ts_1.listAll)(workspace, NO_REPOSITORY) : listing);
        for (const file of all.files)
            if (declared.some((test) => test(file.path)))
                near.set(file.path, file);
    }
    return [...near.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
const NO_REPOSITORY = { why: 'no-repository', message: '' };
function lookIn(options, tracked) {
    const isNpz = asksForNpz(options);
    const isInside = (0, candidate_ts_1.insideTest)((0, list_ts_1.rootsOf)(options.workspace, options.named));
    const beside = besideIn(options.workspace, tracked);
    const isMissing = (0, missing_ts_1.missingTest)(options.workspace, beside);
    return async (files, missing) => {
        const found = [];
        const unknown = [];
        for (const file of files) {
            if (isGolden(file.path))
                continue;
            const result = await lookAt(file, isInside, beside, isMissing);
            if (result === 'missing') {
                if ((0, claims_ts_1.looksLikeModel)(file.path))
                    missing.push(file.path);
            }
            else if (result !== undefined && (result.artifact.format !== 'npz' || file.named || isNpz(file.path))) {
                found.push(withPointers(result, options.workspace));
            }
            else if (file.named)
                unknown.push(file.path);
        }
        if (unknown.length === 0)
            return found;
        throw new errors_ts_1.UsageError(unknown.map((path) => `${path}: not a model in any format that this version knows`).join('\n'));
    };
}
/** The artifact; undefined where it is none, `missing` where nothing can be read and nothing says that it is one. */
async function lookAt(file, isInside, beside, isMissing) {
    const head = (0, candidate_ts_1.readHead)(file);
    if (head !== undefined && isInside(file.absolute))
        return (0, recognise_ts_1.recognise)((0, candidate_ts_1.keep)(head), beside);
    return (await isMissing(file)) ?? 'missing';
}
/** Names in a folder, those that git tracks and that are gone included. */
function besideIn(workspace, tracked) {
    const tree = (0, around_ts_1.treeOf)(tracked);
    return (path) => {
        const folder = node_path_1.posix.dirname(path);
        const names = tree.files(folder).map((file) => node_path_1.posix.basename(file.path));
        return [...new Set([...names, ...(0, files_ts_1.filesIn)((0, node_path_1.join)(workspace, folder))])];
    };
}
/** Nobody is told to go without what was recorded. */
const BRING_BACK = 'Bring it back (`git checkout -- <file>`, `git lfs pull`), or record it anew.';
function lostGoldens(files) {
    const lost = files.filter((file) => isGolden(file.path) && (0, list_ts_1.kindOf)(file.absolute) !== 'file');
    return new Map(lost.map((file) => [file.path, { ...(0, missing_ts_1.missingFinding)(file), fix: BRING_BACK }]));
}
/** NumPy archives hold data of every kind: one is a model only where somebody says so. */
function asksForNpz({ paths }) {
    return (0, globs_ts_1.pathTest)(paths.filter((glob) => glob.endsWith('.npz')));
}
/** Weight files that Git LFS has not fetched: the reader would only see that they are too short. */
function withPointers(found, workspace) {
    const parts = found.artifact.files.filter((path) => path !== found.artifact.path);
    const pointers = parts.flatMap((path) => {
        const head = (0, candidate_ts_1.readHead)({ path, absolute: (0, node_path_1.join)(workspace, path), mayBeLink: true });
        if (head === undefined || head.byteLength > git_lfs_ts_1.LFS_POINTER_BYTES)
            return [];
        const pointer = (0, git_lfs_ts_1.lfsPointer)(head.head, head.byteLength);
        return pointer === undefined ? [] : [(0, git_lfs_ts_1.lfsFinding)(pointer, path)];
    });
    return pointers.length === 0 ? found : { ...found, findings: [...found.findings, ...pointers] };
}
/**
 * Whether an artifact is a part of another one of the same format (shards beside their index). Only the same format
 * counts: a manifest that names somebody else's file must not make that file disappear.
 */
function partTest(all) {
    const parts = new Set(all.flatMap(({ artifact }) => artifact.files.filter((path) => path !== artifact.path).map((path) => partKey(artifact.format, path))));
    return ({ artifact }) => parts.has(partKey(artifact.format, artifact.path));
}
function partKey(format, path) {
    return `${format}\n${path}`;
}


/***/ }),

/***/ 11420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listTracked = listTracked;
exports.listAll = listAll;
exports.listNamed = listNamed;
exports.rootsOf = rootsOf;
exports.kindOf = kindOf;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const git_ts_1 = __webpack_require__(96798);
const walk_ts_1 = __webpack_require__(53381);
/** The files of a workspace that git tracks, there or not; or why git cannot say. */
async function listTracked(workspace) {
    const tracked = await (0, git_ts_1.trackedFiles)(workspace);
    if ('why' in tracked)
        return tracked;
    const isAbsent = ({ path, sparse }) => sparse && !(0, node_fs_1.existsSync)((0, node_path_1.join)(workspace, path));
    const of = (kind) => tracked.filter((file) => file.kind === kind);
    const absent = tracked.filter(isAbsent).map(({ path }) => path);
    const raw = {
        files: [
            ...of('file').map(({ path }) => path),
            ...of('symlink')
                .filter(isAbsent)
                .map(({ path }) => path),
        ],
        symlinks: of('symlink')
            .filter((file) => !isAbsent(file))
            .map(({ path }) => path),
        submodules: of('submodule')
            .filter((file) => !isAbsent(file))
            .map(({ path }) => path),
        closed: [],
        untracked: await (0, git_ts_1.untrackedFiles)(workspace),
        sparse: new Set(absent),
    };
    return collect(workspace, [{ folder: workspace, raw }], []);
}
/** All files below a workspace of which git cannot say what is committed. */
function listAll(workspace, { why, message }) {
    const note = why === 'no-repository'
        ? {}
        : { note: `git could not say what is committed (${message}); every file was looked at` };
    return collect(workspace, [{ folder: workspace, raw: { ...walked(workspace), ...note } }], []);
}
/**
 * Files and folders that are named, tracked or not; of what git tracks in them also what is not there.
 * @throws UsageError where a named path neither exists nor is tracked: all of them in one message.
 */
function listNamed(workspace, named, tracked) {
    const targets = named.map((name) => {
        const absolute = (0, node_path_1.resolve)(workspace, name);
        return { name, absolute, kind: kindOf(absolute), path: (0, paths_ts_1.reportedPath)(workspace, absolute) };
    });
    const within = ({ path }) => tracked.filter((file) => path === '' || file.path === path || file.path.startsWith(`${path}/`));
    const absent = targets.filter((target) => target.kind === undefined && within(target).length === 0);
    if (absent.length > 0) {
        throw new errors_ts_1.UsageError(absent.map(({ name }) => `${name}: no such file or folder`).join('\n'));
    }
    const folders = targets.filter((target) => target.kind === 'folder');
    const there = collect(workspace, folders.map(({ absolute }) => ({ folder: absolute, raw: walked(absolute) })), targets.filter((target) => target.kind === 'file').map((target) => target.absolute));
    const isTracked = new Map(tracked.map((file) => [file.path, file]));
    const files = new Map(there.files.map((file) => [file.path, { ...file, tracked: isTracked.has(file.path) }]));
    const lost = targets.filter(({ kind }) => kind !== 'file').flatMap(within);
    for (const file of lost)
        if (!files.has(file.path))
            files.set(file.path, file);
    return { ...there, files: [...files.values()].sort(byPath) };
}
/**
 * Folders in which files may lie. Whoever names a path means the folder it is in, too, and outside of the workspace the
 * one around that, where the rest of its family may lie.
 */
function rootsOf(workspace, named) {
    const around = named.flatMap((name) => {
        const path = (0, node_path_1.resolve)(workspace, name);
        const home = kindOf(path) === 'folder' ? path : (0, node_path_1.dirname)(path);
        return (0, paths_ts_1.isInside)(workspace, path) ? [home] : [home, (0, node_path_1.dirname)(home)];
    });
    return [workspace, ...around].filter((folder) => kindOf(folder) === 'folder');
}
function walked(folder) {
    return { ...(0, walk_ts_1.walk)(folder), untracked: [], sparse: null };
}
function collect(workspace, roots, named) {
    const files = new Map();
    const passedOver = new Map();
    const untracked = [];
    const add = (absolute, more) => {
        const path = (0, paths_ts_1.reportedPath)(workspace, absolute);
        files.set(path, { path, absolute, named: false, mayBeLink: false, tracked: false, sparse: false, ...more });
    };
    const passOver = (why, path) => passedOver.set(why, [...(passedOver.get(why) ?? []), path]);
    for (const { folder, raw } of roots) {
        const prefix = (0, paths_ts_1.reportedPath)(workspace, folder);
        const named = (path) => node_path_1.posix.join(prefix, path);
        const tracked = raw.sparse !== null;
        for (const path of raw.files)
            add((0, node_path_1.join)(folder, path), { tracked, sparse: raw.sparse?.has(path) === true });
        for (const path of raw.submodules)
            passOver('submodules and repositories inside this one are not entered', named(path));
        for (const path of raw.closed)
            passOver('folders that may not be read', named(path));
        if (raw.note !== undefined)
            passedOver.set(raw.note, []);
        untracked.push(...raw.untracked);
        const real = (0, node_fs_1.realpathSync)(folder);
        const listed = new Set(raw.files.map((path) => (0, node_path_1.join)(real, path)));
        for (const path of raw.symlinks) {
            const verdict = judgeLink(real, (0, node_path_1.join)(folder, path), listed);
            if (verdict === 'take' || (tracked && verdict === NOWHERE))
                add((0, node_path_1.join)(folder, path), { tracked, mayBeLink: true });
            else if (verdict !== 'known')
                passOver(verdict, named(path));
        }
    }
    for (const absolute of named)
        add(absolute, { named: true, mayBeLink: true });
    return { files: [...files.values()].sort(byPath), passedOver, untracked };
}
/** A tracked one is looked for all the same: somebody committed a model by that name. */
const NOWHERE = 'symlinks that lead nowhere';
/** A symlink is taken where it leads to a file inside that is not looked at under its own name. */
function judgeLink(root, link, listed) {
    let target;
    try {
        target = (0, node_fs_1.realpathSync)(link);
    }
    catch {
        return NOWHERE;
    }
    if (!(0, paths_ts_1.isInside)(root, target))
        return 'symlinks that lead out of the workspace are not followed';
    if (listed.has(target))
        return 'known';
    return kindOf(target) === 'file' ? 'take' : 'symlinks to folders are not followed';
}
/** What stands at a path, symlinks followed; undefined where nothing does, or something else. */
function kindOf(path) {
    try {
        const stat = (0, node_fs_1.statSync)(path);
        if (stat.isDirectory())
            return 'folder';
        return stat.isFile() ? 'file' : undefined;
    }
    catch {
        return undefined;
    }
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}


/***/ }),

/***/ 11826:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.missingTest = missingTest;
exports.missingFinding = missingFinding;
const node_path_1 = __webpack_require__(76760);
const format_ts_1 = __webpack_require__(14309);
const match_ts_1 = __webpack_require__(21507);
const topology_ts_1 = __webpack_require__(17169);
const claims_ts_1 = __webpack_require__(47673);
const git_ts_1 = __webpack_require__(96798);
const recognise_ts_1 = __webpack_require__(27891);
/** Files whose content git is asked for: each is a process. */
const MOST_ASKED = 64;
/**
 * A model that is committed, or named, and of which nothing can be read: that it is one is known by its name, by what
 * lies beside it, or by what git's index holds.
 */
function missingTest(workspace, beside) {
    let asked = 0;
    return async (file) => {
        const claim = (0, claims_ts_1.claimOf)(file.path, beside) ?? checkpointOf(file.path, beside);
        if (claim !== undefined)
            return lost(file, claim);
        if (!file.tracked || !isWorthAsking(file.path, beside) || ++asked > MOST_ASKED)
            return undefined;
        const head = await (0, git_ts_1.trackedHead)(workspace, file.path, format_ts_1.HEAD_BYTES);
        const format = head === null ? undefined : formatOfHead(file, head);
        return format === undefined ? undefined : lost(file, format);
    };
}
function lost(file, format) {
    return { artifact: (0, recognise_ts_1.artifactOf)(file, format), unreadable: missingFinding(file), findings: [] };
}
/** That a file which belongs here is not here, and how it comes back. */
function missingFinding({ path, sparse }) {
    const at = { cause: 'missing-file', severity: 'error', file: path };
    const leaveOut = `leave it out of the check (\`ignore: ['${(0, recognise_ts_1.ignoreGlob)(path)}']\`)`;
    if (sparse) {
        return {
            ...at,
            message: `${path} is committed, and a sparse checkout leaves it out`,
            fix: `Add its folder to \`sparse-checkout\` of actions/checkout, or ${leaveOut}.`,
        };
    }
    return {
        ...at,
        message: `${path}: no regular file stands here that can be read: ` +
            'it was deleted, replaced by a link or something else, or not checked out',
        fix: `Bring it back (\`git checkout -- <file>\`, \`git lfs pull\`), remove it from git as well, or ${leaveOut}.`,
    };
}
/** The index of a checkpoint whose data lies beside it; one inside a SavedModel belongs to that. */
function checkpointOf(path, beside) {
    if (!path.endsWith('.index') || node_path_1.posix.basename(node_path_1.posix.dirname(path)) === 'variables')
        return undefined;
    const stem = node_path_1.posix.basename(path, '.index');
    const hasData = beside(path).some((name) => name.startsWith(`${stem}.data-`) && /^\d{5}-of-\d{5}$/.test(name.slice(stem.length + 6)));
    return hasData ? 'tf-checkpoint' : undefined;
}
/** Names that say nothing by themselves, and under which models often lie. */
function isWorthAsking(path, beside) {
    if (/\.pb$/i.test(path))
        return true;
    return /\.json$/i.test(path) && (/(^|\/)model\.json$/i.test(path) || beside(path).some(claims_ts_1.isShard));
}
function formatOfHead(file, head) {
    const candidate = { ...file, byteLength: head.length, head };
    if ((0, match_ts_1.couldBeFrozenGraph)(candidate))
        return 'frozen-graph';
    if (!(0, topology_ts_1.mayBeTopology)(head))
        return undefined;
    const text = new TextDecoder('latin1').decode(head);
    if (/"format"\s*:\s*"graph-model"/.test(text))
        return 'tfjs-graph';
    return /"(modelTopology|weightsManifest)"/.test(text) ? 'tfjs-layers' : undefined;
}


/***/ }),

/***/ 68863:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.notesOf = notesOf;
exports.untrackedNotes = untrackedNotes;
const claims_ts_1 = __webpack_require__(47673);
/** What was passed over while models were looked for, a sentence for each reason. */
function notesOf(listing, missing, isWanted) {
    const notes = [...listing.passedOver].map(([why, paths]) => note(why, paths));
    if (missing.length > 0)
        notes.push(note('tracked by git, and not in the working tree', missing));
    const untracked = listing.untracked.filter((path) => (0, claims_ts_1.looksLikeModel)(path) && isWanted(path));
    if (untracked.length > 0) {
        notes.push(note('not tracked by git, so not looked at (commit them, or name them on the command line)', untracked));
    }
    return notes;
}
/** Models that lie beside what was named, and that git does not track: they were not held against it. */
function untrackedNotes(paths) {
    const models = paths.filter(claims_ts_1.looksLikeModel);
    return models.length === 0 ? [] : [note('not tracked by git, so not held against what was named', models)];
}
/** Paths that one note names; the rest is counted. */
const MOST_NAMED = 10;
function note(why, paths) {
    if (paths.length === 0)
        return why;
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
    return `${why}: ${paths.slice(0, MOST_NAMED).join(', ')}${more}`;
}


/***/ }),

/***/ 27891:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.recognise = recognise;
exports.ignoreGlob = ignoreGlob;
exports.artifactOf = artifactOf;
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const git_lfs_ts_1 = __webpack_require__(98312);
const index_ts_1 = __webpack_require__(47886);
const topology_ts_1 = __webpack_require__(17169);
const registry_ts_1 = __webpack_require__(13965);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const claims_ts_1 = __webpack_require__(47673);
const content_ts_1 = __webpack_require__(31623);
/**
 * The artifact whose entry point a file is, or undefined where it is no model. Content decides; a name alone makes a
 * file an artifact only where its content is broken.
 * @param beside what lies in a file's folder
 */
async function recognise(candidate, beside) {
    const claim = (0, claims_ts_1.claimOf)(candidate.path, beside);
    const pointer = (0, git_lfs_ts_1.lfsPointer)(candidate.head, candidate.byteLength);
    if (pointer !== undefined) {
        if (claim === undefined && !(0, claims_ts_1.mayBeModel)(candidate.path))
            return undefined;
        return unreadable(artifactOf(candidate, 'git-lfs'), (0, git_lfs_ts_1.lfsFinding)(pointer, candidate.path));
    }
    if (candidate.byteLength === 0) {
        if (claim === undefined)
            return undefined;
        const message = `${candidate.path} is empty (0 bytes): the model was not written, or the copy failed`;
        return unreadable(artifactOf(candidate, claim), error('empty-file', message, candidate.path));
    }
    const artifact = await match(candidate);
    if (artifact === 'damaged')
        return claim === undefined ? undefined : ofClaim(candidate, claim);
    if (artifact !== undefined)
        return ofMatch(artifact, candidate, claim);
    // HDF5 is a container for data of every kind; a sound one that no Keras reader takes is not a model.
    if (claim === 'keras-h5' && (0, content_ts_1.contentInWords)(candidate.head) === 'an HDF5 file')
        return undefined;
    return ofClaim(candidate, claim ?? (isBrokenTopology(candidate) ? 'tfjs-layers' : undefined));
}
/** `damaged` where the content is of a kind that a reader knows, and broken inside: the reader will say how. */
async function match(candidate) {
    const read = await matchRead(candidate);
    if (read !== undefined && read !== 'damaged')
        return read;
    for (const format of index_ts_1.RECOGNISED) {
        const artifact = await format.match(candidate);
        if (artifact !== undefined)
            return artifact;
    }
    return read;
}
async function matchRead(candidate) {
    try {
        return await (0, registry_ts_1.matchFormat)(candidate);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return 'damaged';
        throw error;
    }
}
function ofMatch(artifact, { path }, claim) {
    if ((0, registry_ts_1.isFormatId)(artifact.format))
        return { artifact, unreadable: null, findings: misnamed(path, artifact.format, claim) };
    return unreadable(artifact, notRead(artifact.format, path));
}
function notRead(format, path) {
    const title = index_ts_1.RECOGNISED.find(({ id }) => id === format)?.title ?? format;
    const caution = format === 'pickle' ? ' Loading a pickle runs code from the file, so it is never loaded here.' : '';
    const message = `${path}: ${title}: recognised, not read by this version.${caution} ` +
        `To leave it out, add it to the policy: \`ignore: ['${ignoreGlob(path)}']\`.`;
    return { cause: 'unsupported-format', severity: (0, errors_ts_1.severityOf)('unsupported-format'), message, file: path };
}
/** Literal in a glob: characters that mean something there are matched as any one character. */
function ignoreGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@'|]/g, '?');
}
/** Keras picks its reader by the name alone, and refuses a file whose content is of the other kind. */
function misnamed(path, found, claim) {
    if (claim === undefined || isZip(claim) === isZip(found) || !isKeras(claim) || !isKeras(found))
        return [];
    const [holds, ending] = found === 'keras' ? ['a Keras 3 archive', '.keras'] : ['an HDF5 file', '.h5'];
    const message = `${path} holds ${holds}, which Keras opens only under a name that ends in ${ending}: rename it`;
    return [error('malformed', message, path)];
}
function isZip(format) {
    return format === 'keras';
}
function isKeras(format) {
    return format.startsWith('keras');
}
/** A file that no format knows, under a name that promises one. */
function ofClaim(candidate, claim) {
    if (claim === undefined)
        return undefined;
    const words = (0, content_ts_1.contentInWords)(candidate.head);
    const artifact = artifactOf(candidate, claim);
    const isForReader = (0, registry_ts_1.isFormatId)(claim) && (words === null || words === EXPECTED[claim]);
    if (isForReader)
        return { artifact, unreadable: null, findings: [] };
    const begins = words === null ? '' : `; it begins like ${words}`;
    return unreadable(artifact, error('malformed', `${candidate.path} is not ${TITLES[claim] ?? claim}${begins}`, candidate.path));
}
/** What the reader of a format can be trusted to explain. */
const EXPECTED = {
    keras: 'a zip archive',
    'keras-h5': 'an HDF5 file',
    'keras-weights-h5': 'an HDF5 file',
    'keras-legacy-weights-h5': 'an HDF5 file',
    'tfjs-layers': 'a JSON document',
    'tf-checkpoint': 'a TensorFlow index',
    'saved-model': 'a protocol buffer',
    'tfjs-graph': 'a JSON document',
    'frozen-graph': 'a protocol buffer',
    onnx: 'a protocol buffer',
};
const TITLES = {
    keras: 'a Keras model',
    'keras-h5': 'an HDF5 file',
    'keras-weights-h5': 'a Keras weights file',
    'tfjs-layers': 'a TensorFlow.js model',
    onnx: 'an ONNX model',
    tflite: 'a TensorFlow Lite model',
    safetensors: 'a safetensors file, or its header is cut off',
    'saved-model': 'a TensorFlow SavedModel',
};
/** A JSON document that speaks of a topology or a manifest and cannot be parsed. */
function isBrokenTopology(candidate) {
    if (!(0, topology_ts_1.mayBeTopology)(candidate.head) || !/"(modelTopology|weightsManifest)"/.test(latin1(candidate.head)))
        return false;
    if (candidate.byteLength > limits_ts_1.DEFAULT_LIMITS.jsonBytes)
        return true;
    try {
        (0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(candidate.absolute), candidate.path, limits_ts_1.DEFAULT_LIMITS);
        return false;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return true;
        throw error;
    }
}
function latin1(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}
/** An artifact of one file. */
function artifactOf({ path, absolute }, format) {
    return { path, absolute, format, files: [path] };
}
function unreadable(artifact, finding) {
    return { artifact, unreadable: finding, findings: [] };
}
function error(cause, message, file) {
    return { cause, severity: 'error', message, file };
}


/***/ }),

/***/ 53381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WALK_LIMITS = void 0;
exports.walk = walk;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
/** Far above any checkout; a walk that would pass it has gone astray (`/`, a home directory). */
exports.WALK_LIMITS = { files: 1_000_000, depth: 100 };
/** Never models of the project's own. */
const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * The regular files below a directory, in path order. Symlinks are listed and not followed; repositories inside are
 * listed and not entered.
 * @throws UsageError where there are more files or deeper folders than {@link WalkLimits} allows.
 */
function walk(directory, limits = exports.WALK_LIMITS) {
    const found = { files: [], symlinks: [], submodules: [], closed: [] };
    const open = [{ name: '', depth: 0 }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (at.depth > limits.depth)
            throw tooMuch(directory, `folders nested deeper than ${limits.depth}`);
        const entries = entriesOf((0, node_path_1.join)(directory, at.name));
        if (entries === undefined)
            found.closed.push(at.name === '' ? '.' : at.name);
        else if (at.name !== '' && entries.some((entry) => entry.name === '.git'))
            found.submodules.push(at.name);
        else {
            for (const entry of entries) {
                const name = at.name === '' ? entry.name : `${at.name}/${entry.name}`;
                if (entry.isSymbolicLink())
                    found.symlinks.push(name);
                else if (entry.isFile())
                    found.files.push(name);
                else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                    open.push({ name, depth: at.depth + 1 });
            }
        }
        if (found.files.length > limits.files)
            throw tooMuch(directory, `more than ${limits.files} files`);
    }
    for (const list of Object.values(found))
        list.sort();
    return found;
}
function entriesOf(path) {
    try {
        return (0, node_fs_1.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
function tooMuch(directory, what) {
    return new errors_ts_1.UsageError(`${directory}: holds ${what}; name the files or folders that hold models`);
}


/***/ }),

/***/ 55145:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planArtifact = planArtifact;
const registry_ts_1 = __webpack_require__(13965);
const family_facts_ts_1 = __webpack_require__(45161);
const kinds_ts_1 = __webpack_require__(94284);
const onnx_ts_1 = __webpack_require__(43996);
const policy_ts_1 = __webpack_require__(19733);
const python_ts_1 = __webpack_require__(57429);
const trips_ts_1 = __webpack_require__(57455);
/** The checks of an artifact that can be opened, and why each further one is not made. */
function planArtifact(artifact, facts) {
    if ((0, kinds_ts_1.isTensorFlow)(artifact))
        return planTensorFlow(artifact, facts);
    if (artifact.format === 'onnx') {
        const { lossy, family } = facts;
        const reference = facts.readable.find(kinds_ts_1.canRun);
        return (0, onnx_ts_1.planOnnx)(artifact, { reference, lossy, golden: (0, family_facts_ts_1.goldenOf)(family), isRecorded: family.golden !== null });
    }
    const isWhole = (0, kinds_ts_1.hasProgram)(artifact);
    const program = isWhole ? artifact : facts.readable.find(kinds_ts_1.hasProgram);
    const checks = [{ stage: 'integrity', artifact }];
    if (program === undefined)
        return planWeights(artifact, facts);
    const programOf = isWhole ? null : program;
    const golden = (0, family_facts_ts_1.goldenOf)(facts.family);
    const notCovered = [...facts.absent];
    if (artifact.format === 'tfjs-layers')
        checks.push({ stage: 'load', artifact, programOf });
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...byPython.checks);
    notCovered.push(...byPython.notCovered);
    const others = facts.readable.filter((member) => member !== artifact && (0, kinds_ts_1.hasProgram)(member));
    if (golden !== null) {
        checks.push({ stage: 'golden', artifact, programOf, golden, lossy: facts.lossy(artifact), others });
    }
    else if (facts.family.golden === null)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    const [reference, ...rest] = facts.readable.filter((member) => !(0, kinds_ts_1.isTensorFlow)(member) && member.format !== 'onnx');
    if (reference !== undefined && rest.length > 0 && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf,
            lossy: facts.lossy(artifact) ?? facts.lossy(reference),
            golden,
            others: rest.filter((other) => other !== artifact),
        });
    }
    else if (facts.readable.length === 1)
        notCovered.push('parity: the family has no other member that is read');
    checks.push(...(0, trips_ts_1.planLayersTrips)(artifact, programOf, facts));
    return { checks, notCovered };
}
/** All that can be asked of weights alone: that their format gives them back, and that others in it hold the same. */
function planWeights(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    // Names of variables are shared within a format only, where no program says which is which.
    const reference = facts.readable.find(({ format }) => format === artifact.format);
    const isCompared = facts.readable.filter(({ format }) => format === artifact.format).length > 1;
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({ stage: 'parity', artifact, sibling: reference, programOf: null, lossy, weightsOnly: true });
    }
    if ((0, registry_ts_1.isFormatId)(artifact.format))
        checks.push({ stage: 'roundtrip', artifact, programOf: null, through: [] });
    const what = isCompared ? 'other round trips and outputs' : 'other round trips, outputs and parity';
    const why = 'these weights come without a program, and no whole model of the family lies beside them';
    return { checks, notCovered: [`${what}: ${why}`] };
}
/** Weights are compared by name; graphs are run, and written in the other format of theirs. */
function planTensorFlow(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    const golden = (0, family_facts_ts_1.goldenOf)(facts.family);
    const load = planLoad(artifact, facts);
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...load.checks, ...byPython.checks);
    const notCovered = (0, kinds_ts_1.isGraph)(artifact)
        ? [...load.notCovered, ...byPython.notCovered]
        : ['outputs, golden and round trips: a checkpoint holds no program', ...byPython.notCovered];
    if ((0, kinds_ts_1.isGraph)(artifact)) {
        if (golden !== null)
            checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: facts.lossy(artifact) });
        else if (facts.family.golden === null)
            notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    }
    const trips = (0, trips_ts_1.planGraphTrips)(artifact, facts);
    notCovered.push(...trips.notCovered);
    const reference = facts.readable.find((member) => (0, kinds_ts_1.hasProgram)(member) || (0, kinds_ts_1.isTensorFlow)(member));
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy,
            weightsOnly: true,
            ...((0, kinds_ts_1.canRun)(artifact) && (0, kinds_ts_1.canRun)(reference) ? { runsBoth: true } : {}),
            golden,
        });
    }
    else if (reference === undefined || facts.readable.length === 1) {
        notCovered.push('parity: the family has no other member that is read');
    }
    return { checks: [...checks, ...trips.checks], notCovered };
}
/** What the library loads that such a graph is made for. */
function planLoad(artifact, { absent, policy }) {
    if (artifact.format === 'tfjs-graph')
        return { checks: [{ stage: 'load', artifact, programOf: null }], notCovered: [] };
    const isLeftOut = policy.nativeTensorflow === 'off' || !policy.runtimes.includes('tensorflow');
    if (artifact.format !== 'saved-model' || isLeftOut)
        return { checks: [], notCovered: ['load: TensorFlow itself'] };
    const load = { stage: 'load', artifact, programOf: null, asked: (0, policy_ts_1.needsTensorflow)(policy) };
    const [reason] = absent;
    if (reason === undefined)
        return { checks: [load], notCovered: [] };
    if (!(0, policy_ts_1.needsTensorflow)(policy))
        return { checks: [], notCovered: [`load: TensorFlow itself (${reason})`] };
    return { checks: [{ ...load, absent: reason }], notCovered: [] };
}


/***/ }),

/***/ 87621:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_POLICY = exports.POLICY_FILES = void 0;
/** Where the policy lies in a repository, in the order in which it is looked for. */
exports.POLICY_FILES = ['.github/model-roundtrip.yml', '.github/model-roundtrip.yaml'];
/**
 * The policy of somebody who says nothing. Tolerances are ceilings, not targets: rounding alone stays far below them.
 * float64 outputs have float32's, since no kernel here computes in float64 but the reference.
 */
exports.DEFAULT_POLICY = {
    source: null,
    paths: ['**'],
    ignore: [],
    ifNoModelsFound: 'error',
    onInconclusive: 'fail',
    tolerance: {
        byDType: {
            float64: { rtol: 1e-4, atol: 1e-5 },
            float32: { rtol: 1e-4, atol: 1e-5 },
            float16: { rtol: 1e-3, atol: 1e-3 },
            bfloat16: { rtol: 1e-2, atol: 1e-2 },
        },
        byOutput: {},
    },
    families: [],
    waivers: [],
    customLayers: [],
    customObjects: [],
    python: 'auto',
    pythonFrom: 'default',
    targets: null,
    seed: 7,
    batchSizes: [1, 3],
    runtimes: ['tfjs', 'tensorflow', 'ops', 'reference'],
    timeLimitSeconds: 600,
    memoryLimitMegabytes: 4096,
    referenceLimitSeconds: 4,
    nativeTensorflow: 'auto',
};


/***/ }),

/***/ 20439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.familyPolicyOf = familyPolicyOf;
exports.familiesOf = familiesOf;
const node_path_1 = __webpack_require__(76760);
const registry_ts_1 = __webpack_require__(13965);
const globs_ts_1 = __webpack_require__(61312);
const stems_ts_1 = __webpack_require__(8189);
/** What the policy says of the family that an artifact is in. */
function familyPolicyOf({ families }, { path }) {
    return families.find(({ members }) => (0, globs_ts_1.pathTest)(members)(path));
}
/**
 * Sorts artifacts into families: as the policy says, else by place and name (docs/families.md). Every artifact is in
 * exactly one family; those of the policy come first.
 */
function familiesOf(artifacts, setting) {
    const declared = setting.families.map((family) => ({ family, includes: (0, globs_ts_1.pathTest)(family.members) }));
    const groups = new Map();
    const goldens = new Map();
    const put = (name, artifact, places) => {
        groups.set(name, [...(groups.get(name) ?? []), artifact]);
        goldens.set(name, [...(goldens.get(name) ?? []), ...places]);
    };
    const left = [];
    for (const artifact of artifacts) {
        const home = declared.find(({ includes }) => includes(artifact.path));
        if (home === undefined)
            left.push(artifact);
        else
            put(home.family.name, artifact, home.family.golden === null ? goldenPlaces(artifact) : [home.family.golden]);
    }
    const taken = new Set(declared.map(({ family }) => family.name));
    const places = { stems: stemsByFolder(left), together: foldersTogether(left) };
    for (const artifact of left) {
        const name = familyName(artifact, places);
        put(taken.has(name) ? `${name} (by name)` : name, artifact, goldenPlaces(artifact, name));
    }
    return [...groups].map(([name, members]) => ({
        name,
        artifacts: members,
        golden: firstGolden(goldens.get(name) ?? [], setting),
    }));
}
function firstGolden(places, setting) {
    for (const path of places) {
        const golden = setting.golden(path);
        if (golden !== null)
            return golden;
    }
    return null;
}
/** Where a family's recorded inputs and outputs may lie: beside a member, called after it; inside or beside a folder. */
function goldenPlaces(artifact, family) {
    const folder = node_path_1.posix.dirname(artifact.path);
    const beside = node_path_1.posix.join(folder, `${(0, stems_ts_1.stemOf)(artifact.path)}.golden.npz`);
    const ofFamily = family === undefined ? [] : [`${family}.golden.npz`];
    return (0, stems_ts_1.isFolder)(artifact) ? [...ofFamily, `${folder}.golden.npz`, beside] : [beside, ...ofFamily];
}
/** The stems of the files in each folder; those of formats that are read, where there are any. */
function stemsByFolder(artifacts) {
    const files = artifacts.filter((artifact) => !(0, stems_ts_1.isFolder)(artifact));
    const read = files.filter(({ format }) => (0, registry_ts_1.isFormatId)(format));
    return new Map([...groupStems(files), ...groupStems(read)]);
}
function groupStems(files) {
    const folders = new Map();
    for (const { path } of files) {
        const folder = node_path_1.posix.dirname(path);
        folders.set(folder, (folders.get(folder) ?? new Set()).add((0, stems_ts_1.stemOf)(path)));
    }
    return new Map([...folders].map(([folder, stems]) => [folder, withoutExports(stems)]));
}
/** `digits.exported` is `digits` again where both lie in the folder. */
function withoutExports(stems) {
    return new Set([...stems].filter((stem) => originalOf(stem, stems) === stem));
}
function originalOf(stem, stems) {
    return [...stems].find((other) => (0, stems_ts_1.isExportOf)(stem, other)) ?? stem;
}
/** Folders in which lie several folders called after formats, one of each format: without a stem beside, they are one model. */
function foldersTogether(artifacts) {
    const formats = new Map();
    for (const artifact of artifacts) {
        const folder = node_path_1.posix.dirname(artifact.path);
        if (!(0, stems_ts_1.isFolder)(artifact) || folder === '.' || !(0, stems_ts_1.startsWithWord)(node_path_1.posix.basename(folder)))
            continue;
        const parent = node_path_1.posix.dirname(folder);
        formats.set(parent, [...(formats.get(parent) ?? []), artifact.format]);
    }
    const together = [...formats].filter(([, found]) => found.length > 1 && new Set(found).size === found.length);
    return new Set(together.map(([parent]) => parent));
}
function familyName(artifact, { stems, together }) {
    const folder = node_path_1.posix.dirname(artifact.path);
    if (!(0, stems_ts_1.isFolder)(artifact))
        return node_path_1.posix.join(folder, originalOf((0, stems_ts_1.stemOf)(artifact.path), stems.get(folder) ?? new Set()));
    const here = (0, stems_ts_1.stemOf)(artifact.path);
    if (stems.get(folder)?.has(here) === true)
        return node_path_1.posix.join(folder, here);
    const parent = node_path_1.posix.dirname(folder);
    const name = node_path_1.posix.basename(folder);
    const beside = [...(stems.get(parent) ?? [])];
    if (beside.length === 0 && together.has(parent) && (0, stems_ts_1.startsWithWord)(name) && folder !== '.')
        return parent;
    const called = beside.filter((stem) => (0, stems_ts_1.namesStem)(name, stem)).sort((a, b) => b.length - a.length)[0];
    const stem = called ?? (beside.length === 1 && (0, stems_ts_1.startsWithWord)(name) ? beside[0] : undefined);
    return stem === undefined || folder === '.' ? folder : node_path_1.posix.join(parent, stem);
}


/***/ }),

/***/ 45161:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.prepare = prepare;
exports.goldenOf = goldenOf;
const registry_ts_1 = __webpack_require__(13965);
const globs_ts_1 = __webpack_require__(61312);
const kinds_ts_1 = __webpack_require__(94284);
/** What the checks of a family's members need to know of it, found out once. */
function prepare(family, broken, policy, setting) {
    const declared = policy.families.find(({ name }) => name === family.name)?.lossy ?? {};
    const tests = Object.entries(declared).map(([glob, loss]) => ({ loss, includes: (0, globs_ts_1.pathTest)([glob]) }));
    const lossy = (artifact) => tests.find(({ includes }) => includes(artifact.path))?.loss ?? null;
    const rank = (artifact) => {
        const isLossy = lossy(artifact) !== null || (artifact.format === 'tfjs-layers' && setting.isQuantised(artifact));
        const place = kinds_ts_1.WHOLE.findIndex((format) => format === artifact.format);
        const graphs = kinds_ts_1.TENSORFLOW.findIndex((format) => format === artifact.format);
        const last = artifact.format === 'onnx' ? kinds_ts_1.TENSORFLOW.length + 1 : 0;
        const group = place >= 0 ? place : kinds_ts_1.WHOLE.length + (graphs < 0 ? last : 1 + graphs);
        return group + (isLossy ? 2 * (kinds_ts_1.WHOLE.length + kinds_ts_1.TENSORFLOW.length + 1) : 0);
    };
    const readable = family.artifacts.filter((artifact) => (0, registry_ts_1.isFormatId)(artifact.format) && !broken.has(artifact));
    const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank);
    return {
        family,
        readable: ranked.map(({ artifact }) => artifact),
        targets: policy.targets,
        absent: setting.absent,
        policy,
        python: setting.python,
        lossy,
    };
}
/** The recorded inputs and outputs, where they can be read. */
function goldenOf({ golden }) {
    return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path };
}


/***/ }),

/***/ 94284:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRAPHS = exports.TENSORFLOW = exports.WHOLE = void 0;
exports.canRun = canRun;
exports.hasProgram = hasProgram;
exports.isGraph = isGraph;
exports.isTensorFlow = isTensorFlow;
exports.holdsConstants = holdsConstants;
/** Formats that hold a program of layers; a round trip goes through each of them. */
exports.WHOLE = ['keras', 'keras-h5', 'tfjs-layers'];
/** TensorFlow's formats, best witness of the weights first. */
exports.TENSORFLOW = ['saved-model', 'tf-checkpoint', 'tfjs-graph', 'frozen-graph'];
/** Formats that hold a graph, signatures and all: round trips of a graph go through them. */
exports.GRAPHS = ['saved-model', 'tfjs-graph'];
/** Whether a format holds a program of any kind. */
function canRun(artifact) {
    return hasProgram(artifact) || isGraph(artifact) || artifact.format === 'onnx';
}
/** Whether a format holds a program of layers besides its weights. */
function hasProgram(artifact) {
    return exports.WHOLE.some((format) => format === artifact.format);
}
/** Whether a format is one of TensorFlow's that holds a graph. */
function isGraph({ format }) {
    return format === 'saved-model' || format === 'tfjs-graph' || format === 'frozen-graph';
}
/** Whether a format is one of TensorFlow's, whose names for variables stand beside the tensors. */
function isTensorFlow({ format }) {
    return exports.TENSORFLOW.some((other) => other === format);
}
/** Whether a graph's weights stand in it as constants, under the names of its nodes: converters fold them. */
function holdsConstants({ format }) {
    return format === 'tfjs-graph' || format === 'frozen-graph';
}


/***/ }),

/***/ 93129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makePlans = makePlans;
const artifact_plan_ts_1 = __webpack_require__(55145);
const families_ts_1 = __webpack_require__(20439);
const family_facts_ts_1 = __webpack_require__(45161);
/**
 * The checks of every artifact that was asked for, and why each further one is not made. Of what lies beside and is held
 * against one of them, that one comparison is made as well: which of the two is wrong is not known before.
 */
function makePlans({ found, beside, goldens, named = false }, policy, setting) {
    const all = [...found, ...beside].sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1));
    const byArtifact = new Map(all.map((one) => [one.artifact, one]));
    const asked = new Set(found.map(({ artifact }) => artifact));
    const isAsked = ({ artifacts }) => artifacts.some((artifact) => asked.has(artifact));
    const families = (0, families_ts_1.familiesOf)([...byArtifact.keys()], { families: policy.families, golden: setting.golden });
    const broken = new Set(all.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact));
    const plans = families.filter(isAsked).flatMap((family) => {
        const facts = (0, family_facts_ts_1.prepare)(family, broken, policy, setting);
        return family.artifacts.flatMap((artifact) => {
            const plan = planOf(artifact, byArtifact.get(artifact), facts);
            return asked.has(artifact) ? [plan] : heldAgainst(plan, asked);
        });
    });
    const declared = named ? [] : policy.families;
    return { plans: plans.sort(byPath), notes: notesOf(families.filter(isAsked), goldens, declared) };
}
function byPath(a, b) {
    return a.artifact.path < b.artifact.path ? -1 : 1;
}
/** The comparison of an artifact that nobody asked for with one that was asked for, where it is held against that. */
function heldAgainst(plan, asked) {
    const checks = plan.checks.filter((check) => check.stage === 'parity' && asked.has(check.sibling));
    const [first] = checks;
    if (first?.stage !== 'parity')
        return [];
    const why = `all else: it was not asked for, and is here because it lies beside ${first.sibling.path}`;
    return [{ ...plan, checks, findings: [], notCovered: [why] }];
}
function planOf(artifact, found, facts) {
    const { name, golden } = facts.family;
    const unreadable = found?.unreadable ?? null;
    const findings = found?.findings ?? [];
    if (unreadable !== null)
        return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] };
    return {
        family: name,
        artifact,
        unreadable,
        findings: findings.concat(golden?.unreadable ?? []),
        ...(0, artifact_plan_ts_1.planArtifact)(artifact, facts),
    };
}
function notesOf(families, goldens, declared) {
    const used = new Set(families.map(({ golden }) => golden?.path));
    const unused = goldens.filter((path) => !used.has(path));
    const names = new Set(families.map(({ name }) => name));
    const empty = declared.filter(({ name }) => !names.has(name));
    return [
        ...unusedNote(unused),
        ...empty.map(({ name }) => `the family ${name} of the policy has no member among the models that were found`),
    ];
}
/** Goldens that one note names; the rest is counted. */
const MOST_NAMED = 3;
/** One line, however many there are: they are beside what was asked. */
function unusedNote(paths) {
    if (paths.length === 0)
        return [];
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
    return [
        `no model that was found takes these recorded outputs: ${paths.slice(0, MOST_NAMED).join(', ')}${more} ` +
            '(call them <stem>.golden.npz, or name them in the policy)',
    ];
}


/***/ }),

/***/ 43996:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planOnnx = planOnnx;
/** ONNX models are read and run. Exporters fold weights into others and name them anew, so outputs alone are compared. */
function planOnnx(artifact, { reference, golden, isRecorded, lossy }) {
    const checks = [{ stage: 'integrity', artifact }];
    const notCovered = ['load: ONNX Runtime', 'round trips: this version does not write ONNX'];
    if (golden !== null)
        checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: lossy(artifact) });
    else if (!isRecorded)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    if (reference !== undefined && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy: lossy(artifact) ?? lossy(reference),
            outputsOnly: true,
            golden,
        });
    }
    else
        notCovered.push('parity: the family has no other member that is run');
    // Where nothing else runs it, at least that it can be run is seen.
    if (checks.length === 1)
        checks.push({ stage: 'load', artifact, programOf: null });
    return { checks, notCovered };
}


/***/ }),

/***/ 19733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.needsTensorflow = needsTensorflow;
/** Whether checks that native TensorFlow takes part in are inconclusive without it. */
function needsTensorflow({ nativeTensorflow }) {
    return nativeTensorflow === 'install' || nativeTensorflow === 'required';
}


/***/ }),

/***/ 57429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planPython = planPython;
const families_ts_1 = __webpack_require__(20439);
const WEIGHTS = 'load: its own framework in Python, which loads such weights into a model that its code has built';
/** The loads of an artifact by the framework that it was saved with: one a loader. */
function planPython(artifact, source, policy, golden) {
    const loaders = loadersOf(artifact);
    if (loaders.length === 0)
        return { checks: [], notCovered: isWeights(artifact) ? [WEIGHTS] : [] };
    if (source === undefined)
        return { checks: [], notCovered: ['load: its own framework in Python'] };
    const setting = source.find();
    if (setting.kind === 'absent') {
        return { checks: [], notCovered: [`load: its own framework in Python: ${setting.why}`] };
    }
    const family = (0, families_ts_1.familyPolicyOf)(policy, artifact);
    const customObjects = [...new Set([...(family?.customObjects ?? []), ...policy.customObjects])];
    const base = { stage: 'load', artifact, programOf: null };
    const common = { customObjects, golden, folder: source.folder };
    if (setting.kind === 'broken') {
        const python = { ...common, loader: loaders[0] ?? null, broken: setting.why };
        return { checks: [{ ...base, asked: true, python }], notCovered: [] };
    }
    const { python, asked } = setting;
    const checks = loaders.map((loader) => ({ ...base, asked, python: { ...common, loader, python } }));
    return { checks, notCovered: [] };
}
function isWeights({ format }) {
    return format === 'keras-weights-h5' || format === 'keras-legacy-weights-h5';
}
/** Keras's own part of a SavedModel, from which legacy Keras revives a model; without it there is only the graph. */
const KERAS_METADATA = /(^|\/)keras_metadata\.pb$/;
function loadersOf({ format, files }) {
    if (format === 'keras' || format === 'keras-h5')
        return [null];
    if (format === 'tf-checkpoint')
        return ['checkpoint'];
    if (format !== 'saved-model')
        return [];
    return files.some((file) => KERAS_METADATA.test(file)) ? ['saved-model', 'tf_keras'] : ['saved-model'];
}


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stemOf = stemOf;
exports.isFolder = isFolder;
exports.namesStem = namesStem;
exports.isExportOf = isExportOf;
exports.startsWithWord = startsWithWord;
const node_path_1 = __webpack_require__(76760);
/** Endings that belong to the format, longest first; what stands before one is the stem. */
const SUFFIXES = [
    '.safetensors.index.json',
    '.golden.npz',
    '.weights.json',
    '.weights.h5',
    '.keras2.h5',
    '.keras3.h5',
    '.safetensors',
    '.tflite',
    '.keras',
    '.hdf5',
    '.onnx',
    '.json',
    '.h5',
];
/** A file's name without the ending that its format gives it: `digits-cnn.weights.h5` -> `digits-cnn`. */
function stemOf(path) {
    const name = node_path_1.posix.basename(path);
    const lower = name.toLowerCase();
    const suffix = SUFFIXES.find((text) => lower.endsWith(text) && lower.length > text.length);
    if (suffix !== undefined)
        return name.slice(0, -suffix.length);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}
/** Formats whose artifact is a folder with a fixed name inside: the folder's name is the model's. */
function isFolder(artifact) {
    const name = node_path_1.posix.basename(artifact.path);
    return artifact.format === 'saved-model' || name === 'model.json' || name === 'model.safetensors.index.json';
}
/** Words that say "this folder holds a conversion of the model beside it", as exporters and people name such folders. */
const FOLDER_WORDS = /^(tfjs|tf-js|web|js|saved-?model|keras|onnx|tflite|litert|export(ed)?|sharded)$/;
/**
 * Whether a folder's name says that it holds the model `stem` in another format: it is the stem, or the stem and a
 * format's word in either order (`digits-tfjs`, `tfjs_digits`).
 */
function namesStem(folder, stem) {
    if (folder === stem)
        return true;
    const [before, after] = [folder.slice(0, folder.length - stem.length - 1), folder.slice(stem.length + 1)];
    if (folder.startsWith(stem) && /^[-_.]$/.test(folder.charAt(stem.length)))
        return startsWithWord(after);
    if (folder.endsWith(stem) && /[-_.]$/.test(folder.slice(0, folder.length - stem.length)))
        return startsWithWord(before);
    return false;
}
/**
 * Whether a file's stem says that it was exported from the model `stem`: the stem, a dot and a format's word
 * (`digits.exported`). Other separators and words tell variants apart as often (`digits-small`, `digits.v2`).
 */
function isExportOf(file, stem) {
    return file.startsWith(`${stem}.`) && FOLDER_WORDS.test(file.slice(stem.length + 1).toLowerCase());
}
/** Whether a folder is called after a format alone: `tfjs-layers`, `tfjs_uint8`, `saved_model`, `web-model`. */
function startsWithWord(folder) {
    const words = folder.toLowerCase().split(/[-_.]/);
    return FOLDER_WORDS.test(words[0] ?? '') || FOLDER_WORDS.test(words.slice(0, 2).join('-'));
}


/***/ }),

/***/ 57455:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planLayersTrips = planLayersTrips;
exports.planGraphTrips = planGraphTrips;
const kinds_ts_1 = __webpack_require__(94284);
/**
 * Layers go to each other format of theirs and back. Into formats that hold a graph they go where the policy says so, or
 * the family has a member in one, and on into the other one: a graph does not come back as layers.
 */
function planLayersTrips(artifact, programOf, { targets, readable }) {
    const isCommitted = (format) => readable.some((member) => member.format === format);
    const formats = targets ?? [...kinds_ts_1.WHOLE, ...kinds_ts_1.GRAPHS.filter(isCommitted)];
    const trip = { stage: 'roundtrip', artifact, programOf };
    return formats.flatMap((format) => {
        if (format === artifact.format)
            return [];
        if (!kinds_ts_1.GRAPHS.includes(format)) {
            const like = format === 'keras' ? readable.find((member) => member.format === format) : undefined;
            const asked = targets !== null || isCommitted(format);
            return [{ ...trip, through: [format], asked, ...(like === undefined ? {} : { like }) }];
        }
        const onward = kinds_ts_1.GRAPHS.filter((other) => other !== format);
        const onwardAsked = targets?.some((target) => onward.includes(target)) === true;
        // A member in such a format was exported by something that has words for more: it asks for nothing of ours.
        return [{ ...trip, through: [format, ...onward], oneWay: { onwardAsked }, asked: targets !== null }];
    });
}
/** A graph goes to the other format that holds one, and back. */
function planGraphTrips(artifact, { targets, readable }) {
    if (!(0, kinds_ts_1.isGraph)(artifact))
        return { checks: [], notCovered: [] };
    // TF.js has no words for much of what TensorFlow 1 left in frozen graphs.
    const others = artifact.format === 'frozen-graph' ? ['saved-model'] : kinds_ts_1.GRAPHS;
    const through = (targets ?? others).filter((format) => format !== artifact.format && kinds_ts_1.GRAPHS.includes(format));
    if (through.length === 0) {
        return {
            checks: [],
            notCovered: ['round trips: the targets of the policy name no other format that holds a graph'],
        };
    }
    const checks = through.map((format) => {
        const asked = targets !== null || readable.some((member) => member.format === format);
        return { stage: 'roundtrip', artifact, programOf: null, through: [format], asked };
    });
    return { checks, notCovered: [] };
}


/***/ })

};
