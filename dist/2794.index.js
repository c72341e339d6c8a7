export const id = 2794;
export const ids = [2794];
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
    const places = { stems: stemsByFolder(left), together: foldersTogether(left), named: foldersOfOneName(left) };
    for (const artifact of left) {
        const name = familyName(artifact, places);
        put(taken.has(name) ? `${name} (by name)` : name, artifact, goldenPlaces(artifact, name));
    }
    const families = [...groups].map(([name, members]) => ({
        name,
        artifacts: members,
        golden: firstGolden(goldens.get(name) ?? [], setting),
    }));
    const used = new Set(families.map(({ golden }) => golden?.path));
    return families.map((family) => {
        const own = declared.find((one) => one.family.name === family.name)?.family;
        const named = goldensBySignature(family.artifacts, goldens.get(family.name) ?? [], own, setting);
        return { ...family, goldens: named.filter(({ golden, isDeclared }) => isDeclared || !used.has(golden.path)) };
    });
}
/** Recorded outputs of the signatures of SavedModels: as the policy says, else called after model and signature. */
function goldensBySignature(artifacts, places, policy, setting) {
    if (!artifacts.some(({ format }) => format === 'saved-model'))
        return [];
    const said = new Map(Object.entries(policy?.goldens ?? {}).map(([signature, path]) => [signature, { path, isDeclared: true }]));
    for (const place of policy?.golden == null ? places : []) {
        const stem = place.slice(0, -GOLDEN.length);
        for (const signature of setting.goldensOf?.(stem) ?? []) {
            const path = `${stem}.${signature}${GOLDEN}`;
            if (!said.has(signature))
                said.set(signature, { path, isDeclared: false });
        }
    }
    return [...said].flatMap(([signature, { path, isDeclared }]) => {
        const golden = setting.golden(path);
        return golden === null ? [] : [{ signature, golden, isDeclared }];
    });
}
const GOLDEN = '.golden.npz';
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
    for (const file of files) {
        const folder = node_path_1.posix.dirname(file.path);
        folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    return new Map([...folders].map(([folder, inside]) => [folder, ownStems(inside)]));
}
/** Stems of the files of a folder, without those that say they are forms of another one there. */
function ownStems(files) {
    const stems = new Set(files.map(({ path }) => (0, stems_ts_1.stemOf)(path)));
    return new Set(files.filter((file) => originalOf(file, stems) === (0, stems_ts_1.stemOf)(file.path)).map(({ path }) => (0, stems_ts_1.stemOf)(path)));
}
/** `digits.exported` is `digits` again where both lie in the folder; so are weights called `digits_weights`. */
function originalOf({ path, format }, stems) {
    const stem = (0, stems_ts_1.stemOf)(path);
    const model = format.endsWith('weights-h5') ? (0, stems_ts_1.modelOfWeights)(stem) : undefined;
    if (model !== undefined && stems.has(model))
        return model;
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
/**
 * Folders beside each other that are called after one model and the format that each holds (`x_saved_model`, `x_tfjs`), one
 * of each format, and one called after the model alone: each with the path that the model would have.
 */
function foldersOfOneName(artifacts) {
    const folders = artifacts
        .filter((artifact) => (0, stems_ts_1.isFolder)(artifact) && node_path_1.posix.dirname(artifact.path) !== '.')
        .map(({ path, format }) => ({ folder: node_path_1.posix.dirname(path), format }));
    const groups = new Map();
    const put = (name, one) => groups.set(name, [...(groups.get(name) ?? []), one]);
    const nameOf = ({ folder, format }) => {
        const model = (0, stems_ts_1.modelNamedBy)(node_path_1.posix.basename(folder), format);
        return model === undefined ? undefined : node_path_1.posix.join(node_path_1.posix.dirname(folder), model);
    };
    for (const one of folders) {
        const name = nameOf(one);
        if (name !== undefined)
            put(name, one);
    }
    for (const one of folders)
        if (groups.has(one.folder) && nameOf(one) === undefined)
            put(one.folder, one);
    return new Map([...groups].flatMap(([name, members]) => {
        const isOneOfEach = new Set(members.map(({ format }) => format)).size === members.length;
        return members.length > 1 && isOneOfEach ? members.map(({ folder }) => [folder, name]) : [];
    }));
}
function familyName(artifact, { stems, together, named }) {
    const folder = node_path_1.posix.dirname(artifact.path);
    if (!(0, stems_ts_1.isFolder)(artifact))
        return node_path_1.posix.join(folder, originalOf(artifact, stems.get(folder) ?? new Set()));
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
    return stem === undefined || folder === '.' ? (named.get(folder) ?? folder) : node_path_1.posix.join(parent, stem);
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

/***/ 8189:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stemOf = stemOf;
exports.isFolder = isFolder;
exports.namesStem = namesStem;
exports.isExportOf = isExportOf;
exports.startsWithWord = startsWithWord;
exports.modelNamedBy = modelNamedBy;
exports.modelOfWeights = modelOfWeights;
const node_path_1 = __webpack_require__(76760);
/** Endings that belong to the format, longest first; what stands before one is the stem. */
const SUFFIXES = [
    '.safetensors.index.json',
    '.golden.npz',
    '.weights.json',
    '.weights.h5',
    '.ckpt.index',
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
/** Words that name nothing but a format, in names of folders that hold it; `-` stands for any separator. */
const WORDS_OF = {
    'saved-model': /saved-?model|export(ed)?/,
    'tfjs-graph': /tf-?js(-graph)?(-model)?|web(-model)?|js/,
    'tfjs-layers': /tf-?js(-layers)?(-model)?|web(-model)?|js/,
};
/**
 * The model that a folder's name says it is a form of, by itself: the name without the words of the very format that lies
 * in it, and nothing else (`digits_saved_model`, `tfjs-digits`); undefined where it says no such thing.
 */
function modelNamedBy(folder, format) {
    const words = WORDS_OF[format]?.source;
    if (words === undefined)
        return undefined;
    const plain = folder.toLowerCase().replaceAll(/[-_.]/g, '-');
    const behind = new RegExp(`-(${words})$`).exec(plain);
    const before = behind === null ? new RegExp(`^(${words})-`).exec(plain) : null;
    if (behind === null && before === null)
        return undefined;
    const stem = folder.slice(before?.[0].length ?? 0, behind?.index);
    return stem === '' || startsWithWord(stem) ? undefined : stem;
}
/** The stem of the model that a file of weights says it is of (`digits_weights.h5` -> `digits`), or undefined. */
function modelOfWeights(stem) {
    return /^(.+)[-_.]weights$/i.exec(stem)?.[1];
}


/***/ })

};
