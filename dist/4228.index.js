export const id = 4228;
export const ids = [4228];
export const modules = {

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
const ENTRIES = /^(model\.json|saved_model\.(pb|pbtxt|cpb)|model\.safetensors\.index\.json)$/;
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
            leadsOut: false,
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
    return /\.(keras|h5|hdf5|onnx|tflite|safetensors)$|(^|\/)(model\.json|saved_model\.c?pb)$/i.test(path);
}
/** Names under which a Git LFS pointer stands for a model, not for a picture. */
function mayBeModel(path) {
    return looksLikeModel(path) || /\.(pb|cpb|pt|pth|ckpt|pkl|pickle|joblib|index)$/i.test(path);
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
const named_ts_1 = __webpack_require__(60011);
const notes_ts_1 = __webpack_require__(68863);
const parts_ts_1 = __webpack_require__(4880);
const recognise_ts_1 = __webpack_require__(27891);
/**
 * The model artifacts of a workspace.
 * @throws UsageError where a named path does not exist, or is a file that is no model; where what is asked for lies in a
 * submodule that is not looked into.
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
    const isPart = (0, parts_ts_1.partTest)([...asked, ...others]);
    return {
        found: asked.filter((found) => !isPart(found)),
        beside: others.filter((found) => !isPart(found)),
        goldens: files.map(({ path }) => path).filter(isGolden),
        lostGoldens: lostGoldens(whole?.files ?? []),
        named: named.length > 0,
        notes: [
            ...(0, notes_ts_1.notesOf)(listing, missing, (path) => isAsked(path) && !isIgnored(path)),
            ...(0, notes_ts_1.emptyNotes)(workspace, named, asked.flatMap(({ artifact }) => artifact.files)),
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
function listingOf({ workspace, named, paths }, answer) {
    if (named.length > 0)
        return (0, named_ts_1.listNamed)(workspace, named, 'why' in answer ? null : answer);
    if ('why' in answer)
        return (0, list_ts_1.listAll)(workspace, answer);
    const inside = paths.flatMap((glob) => {
        const submodule = answer.submodules.find((path) => (0, list_ts_1.isAtOrBelow)((0, globs_ts_1.folderOf)(glob), path));
        return submodule === undefined ? [] : [`paths: ${glob}: ${submodule} is a submodule, ${NOT_ENTERED}`];
    });
    if (inside.length > 0)
        throw new errors_ts_1.UsageError(inside.join('\n'));
    return answer;
}
const NOT_ENTERED = 'and what is in it is not looked at from outside: check it by itself (`working-directory` of the action), ' +
    'with `submodules: true` for actions/checkout';
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
    const head = file.leadsOut ? undefined : (0, candidate_ts_1.readHead)(file);
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
    return new Map(lost.map((file) => [file.path, { ...(0, missing_ts_1.missingFinding)(file), ...(file.sparse ? {} : { fix: BRING_BACK }) }]));
}
/** NumPy archives hold data of every kind: one is a model only where somebody says so. */
function asksForNpz({ paths }) {
    return (0, globs_ts_1.pathTest)(paths.filter((glob) => glob.endsWith('.npz')));
}
/**
 * An artifact with files that Git LFS has not fetched cannot be opened: its reader would take pointers for weights that are
 * too short, and variables that none of them hold for missing.
 */
function withPointers(found, workspace) {
    const parts = found.artifact.files.filter((path) => path !== found.artifact.path);
    const pointers = parts.flatMap((path) => {
        const head = (0, candidate_ts_1.readHead)({ path, absolute: (0, node_path_1.join)(workspace, path), mayBeLink: true });
        if (head === undefined || head.byteLength > git_lfs_ts_1.LFS_POINTER_BYTES)
            return [];
        const pointer = (0, git_lfs_ts_1.lfsPointer)(head.head, head.byteLength);
        return pointer === undefined ? [] : [(0, git_lfs_ts_1.lfsFinding)(pointer, path)];
    });
    const [first, ...rest] = pointers;
    if (first === undefined)
        return found;
    if (found.unreadable !== null)
        return { ...found, findings: [...found.findings, ...pointers] };
    return { ...found, unreadable: first, findings: [...found.findings, ...rest] };
}


/***/ }),

/***/ 11420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listTracked = listTracked;
exports.listAll = listAll;
exports.rootsOf = rootsOf;
exports.walked = walked;
exports.collect = collect;
exports.isAtOrBelow = isAtOrBelow;
exports.kindOf = kindOf;
exports.byPath = byPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const paths_ts_1 = __webpack_require__(67336);
const claims_ts_1 = __webpack_require__(47673);
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
/** All that lies below a folder, tracked or not. */
function walked(folder) {
    return { ...(0, walk_ts_1.walk)(folder), untracked: [], sparse: null };
}
/** The files of folders as they were listed, and of those that are named by themselves. */
function collect(workspace, roots, named) {
    const files = new Map();
    const passedOver = new Map();
    const untracked = [];
    const add = (absolute, more) => {
        const path = (0, paths_ts_1.reportedPath)(workspace, absolute);
        files.set(path, {
            path,
            absolute,
            named: false,
            mayBeLink: false,
            tracked: false,
            sparse: false,
            leadsOut: false,
            ...more,
        });
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
            else if (verdict !== 'known') {
                const models = verdict === NOWHERE ? [] : modelsAt((0, node_path_1.join)(folder, path));
                const fresh = verdict === OUT ? models : models.filter((model) => !listed.has((0, node_fs_1.realpathSync)(model)));
                for (const model of fresh)
                    add(model, { tracked, mayBeLink: true, leadsOut: verdict === OUT });
                if (fresh.length === 0)
                    passOver(verdict, named(path));
            }
        }
    }
    for (const absolute of named)
        add(absolute, { named: true, mayBeLink: true, leadsOut: leadsOutOf(workspace, absolute) });
    const submodules = roots.flatMap(({ folder, raw }) => raw.sparse === null ? [] : raw.submodules.map((path) => node_path_1.posix.join((0, paths_ts_1.reportedPath)(workspace, folder), path)));
    return { files: [...files.values()].sort(byPath), passedOver, untracked, submodules };
}
/** A tracked one is looked for all the same: somebody committed a model by that name. */
const NOWHERE = 'symlinks that lead nowhere';
/** One that is called like a model is listed all the same: what is not read is never green. */
const OUT = 'symlinks that lead out of the workspace are not followed';
/**
 * A symlink is taken where it leads to a file inside that is not looked at under its own name. Folders are not followed;
 * what makes one a model is listed as well.
 */
function judgeLink(root, link, listed) {
    let target;
    try {
        target = (0, node_fs_1.realpathSync)(link);
    }
    catch {
        return NOWHERE;
    }
    if (!(0, paths_ts_1.isInside)(root, target))
        return OUT;
    if (listed.has(target))
        return 'known';
    return kindOf(target) === 'file' ? 'take' : 'symlinks to folders are not followed';
}
/** Whether what is called like a model inside a folder is a link out of it: named or not, it is the same. */
function leadsOutOf(folder, absolute) {
    if (!(0, paths_ts_1.isInside)(folder, absolute) || !(0, claims_ts_1.mayBeModel)(absolute))
        return false;
    return !(0, paths_ts_1.isInside)((0, node_fs_1.realpathSync)(folder), (0, node_fs_1.realpathSync)(absolute));
}
/** What is called like a model at a link that leads out: itself, or what makes the folder that it leads to a model. */
function modelsAt(link) {
    if (kindOf(link) !== 'folder')
        return (0, claims_ts_1.mayBeModel)(link) ? [link] : [];
    return ['saved_model.pb', 'model.json'].map((name) => (0, node_path_1.join)(link, name)).filter((path) => kindOf(path) === 'file');
}
/** Whether a path, relative to the workspace, is a folder or lies in it; an empty folder is the workspace itself. */
function isAtOrBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
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
        // Nothing of these can be read, and git cannot be asked by a name that is not theirs: the name alone decides.
        if (file.leadsOut || isGarbled(file.path)) {
            return (0, claims_ts_1.mayBeModel)(file.path) ? lost(file, formatOfName(file.path)) : undefined;
        }
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
function missingFinding({ path, tracked, sparse, leadsOut }) {
    const at = { cause: 'missing-file', severity: 'error', file: path };
    const leaveOut = `leave it out of the check (\`ignore: ['${(0, recognise_ts_1.ignoreGlob)(path)}']\`)`;
    if (isGarbled(path)) {
        return {
            ...at,
            severity: 'warning',
            message: `${path}: its name holds bytes that are no UTF-8, and under such a name no file can be opened here`,
            fix: `Give it, or the folder with such a name, a name in UTF-8, or ${leaveOut}.`,
        };
    }
    if (leadsOut) {
        return {
            ...at,
            // In a clone elsewhere there is nothing behind a link that is committed.
            severity: tracked ? 'error' : 'warning',
            message: `${path}: a symlink that leads out of the folder that is checked, and is not followed: nothing of it is read`,
            fix: 'Put the file itself in its place, check the folder that both lie in, ' +
                `name the file that it leads to on the command line, or ${leaveOut}.`,
        };
    }
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
/** What stands in a name for bytes that are no UTF-8; a file whose name really holds it can be read, and is never asked about. */
function isGarbled(path) {
    return path.includes('\uFFFD');
}
/** The format that a name under which models lie speaks of. */
function formatOfName(path) {
    if (/\.json$/i.test(path))
        return 'tfjs-layers';
    if (/\.index$/i.test(path))
        return 'tf-checkpoint';
    return /\.pb$/i.test(path) ? 'frozen-graph' : 'pickle';
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

/***/ 60011:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listNamed = listNamed;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const globs_ts_1 = __webpack_require__(61312);
const list_ts_1 = __webpack_require__(11420);
/**
 * Files and folders that are named, tracked or not; of what git tracks in them also what is not there. A name of neither
 * that is a glob means what it would mean under `paths`, tracked or not.
 * @param whole all that git tracks, or null where it cannot say
 * @throws UsageError where a named path neither exists nor is tracked nor matches anything, or lies in a submodule that is
 * not checked out: all of them in one message.
 */
function listNamed(workspace, named, whole) {
    const tracked = whole?.files ?? [];
    const empty = (whole?.submodules ?? []).filter((path) => isEmpty((0, node_path_1.join)(workspace, path)));
    const targets = named.map((name) => {
        const absolute = (0, node_path_1.resolve)(workspace, name);
        return { name, absolute, kind: (0, list_ts_1.kindOf)(absolute), path: (0, paths_ts_1.reportedPath)(workspace, absolute) };
    });
    const within = ({ path }) => tracked.filter((file) => (0, list_ts_1.isAtOrBelow)(file.path, path));
    const matched = new Map(targets.map((target) => {
        const isThere = target.kind !== undefined || within(target).length > 0;
        return [target, isThere ? within(target) : matching(workspace, target.name, tracked)];
    }));
    const wrong = targets.flatMap((target) => {
        const submodule = empty.find((path) => (0, list_ts_1.isAtOrBelow)(target.path, path));
        if (submodule !== undefined)
            return [`${target.name}: ${notCheckedOut(submodule)}`];
        if (target.kind !== undefined || matched.get(target)?.length !== 0)
            return [];
        return [
            `${target.name}: ${(0, globs_ts_1.isGlob)(slashed(target.name)) ? noMatch(slashed(target.name)) : 'no such file or folder'}`,
        ];
    });
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(wrong.join('\n'));
    const folders = targets.filter((target) => target.kind === 'folder');
    const there = (0, list_ts_1.collect)(workspace, folders.map(({ absolute }) => ({ folder: absolute, raw: (0, list_ts_1.walked)(absolute) })), targets.filter((target) => target.kind === 'file').map((target) => target.absolute));
    const isTracked = new Map(tracked.map((file) => [file.path, file]));
    const files = new Map(there.files.map((file) => [file.path, { ...file, tracked: isTracked.has(file.path) }]));
    const lost = targets.filter(({ kind }) => kind !== 'file').flatMap((target) => matched.get(target) ?? []);
    for (const file of lost)
        if (!files.has(file.path))
            files.set(file.path, file);
    const hollow = empty.filter((path) => folders.some((folder) => (0, list_ts_1.isAtOrBelow)(path, folder.path)));
    const passedOver = new Map([...there.passedOver, ...(hollow.length > 0 ? [[NOT_CHECKED_OUT, hollow]] : [])]);
    return { ...there, passedOver, files: [...files.values()].sort(list_ts_1.byPath) };
}
/** Files that a glob means which no shell has expanded, tracked or not; none where the name is no glob that we take. */
function matching(workspace, name, tracked) {
    const glob = slashed(name);
    if (!(0, globs_ts_1.isGlob)(glob) || (0, globs_ts_1.globProblem)(glob) !== null)
        return [];
    const isMeant = (0, globs_ts_1.pathTest)([glob]);
    const known = tracked.filter(({ path }) => isMeant(path));
    const paths = new Set(known.map(({ path }) => path));
    const folder = (0, node_path_1.join)(workspace, (0, globs_ts_1.folderOf)(glob));
    const roots = (0, list_ts_1.kindOf)(folder) === 'folder' ? [{ folder, raw: (0, list_ts_1.walked)(folder) }] : [];
    return [...known, ...(0, list_ts_1.collect)(workspace, roots, []).files.filter(({ path }) => isMeant(path) && !paths.has(path))];
}
/** With `/`, as globs are written; elsewhere than on Windows a backslash is no separator. */
function slashed(name) {
    return node_path_1.sep === '/' ? name : name.split(node_path_1.sep).join('/');
}
function noMatch(glob) {
    return (0, globs_ts_1.globProblem)(glob) ?? 'no file, and none that this glob matches';
}
const NOT_CHECKED_OUT = 'submodules that are not checked out (`submodules: true` of actions/checkout)';
/** Why nothing of what was asked for is there, and how it gets there. */
function notCheckedOut(submodule) {
    return (`${submodule} is a submodule that is not checked out: run \`git submodule update --init\`, ` +
        'or give actions/checkout `submodules: true`');
}
function isEmpty(folder) {
    try {
        return (0, node_fs_1.readdirSync)(folder).length === 0;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 68863:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.notesOf = notesOf;
exports.untrackedNotes = untrackedNotes;
exports.emptyNotes = emptyNotes;
const node_path_1 = __webpack_require__(76760);
const paths_ts_1 = __webpack_require__(67336);
const globs_ts_1 = __webpack_require__(61312);
const claims_ts_1 = __webpack_require__(47673);
const list_ts_1 = __webpack_require__(11420);
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
/** Folders and globs that were named beside others, and in which no model is: whoever named them expected one. */
function emptyNotes(workspace, named, found) {
    const empty = named.filter((name) => {
        const folder = (0, paths_ts_1.reportedPath)(workspace, (0, node_path_1.resolve)(workspace, name));
        const isMeant = (0, globs_ts_1.pathTest)([name]);
        return !found.some((path) => (0, list_ts_1.isAtOrBelow)(path, folder) || isMeant(path));
    });
    return empty.length === 0 || found.length === 0 ? [] : [note('named, and no model was found there', empty)];
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

/***/ 4880:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.partTest = partTest;
const node_path_1 = __webpack_require__(76760);
/**
 * Whether an artifact is a part of another one: of the same format (shards beside their index), or a pointer that is told
 * of there. Nothing else counts: a manifest that names somebody else's file must not make that file disappear.
 */
function partTest(all) {
    const parts = new Set(all.flatMap(({ artifact, unreadable, findings }) => [
        ...artifact.files.map((path) => partKey(artifact.format, path)),
        ...[unreadable, ...findings].flatMap((one) => one?.cause === 'lfs-pointer' && one.file !== undefined ? [partKey('git-lfs', one.file)] : []),
    ].filter((key) => key !== partKey(artifact.format, artifact.path))));
    const pointers = all.map(({ artifact }) => artifact).filter(({ format }) => format === 'git-lfs');
    const models = new Set(pointers.map(({ path }) => path).filter((path) => node_path_1.posix.basename(path) === 'saved_model.pb'));
    return ({ artifact: { format, path } }) => parts.has(partKey(format, path)) || (format === 'git-lfs' && models.has(modelAround(path) ?? ''));
}
/** The SavedModel that a file under one of its names belongs to; where that is a pointer as well, it speaks for both. */
function modelAround(path) {
    const folder = /^(.*\/|)(fingerprint\.pb|keras_metadata\.pb|variables\/variables\.index)$/.exec(path)?.[1];
    return folder === undefined ? undefined : `${folder}saved_model.pb`;
}
function partKey(format, path) {
    return `${format}\n${path}`;
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
        const others = facts.readable.filter((other) => ![artifact, reference].includes(other) && (0, kinds_ts_1.canRun)(other));
        return (0, onnx_ts_1.planOnnx)(artifact, {
            reference,
            others,
            lossy,
            golden: (0, family_facts_ts_1.goldenOf)(family),
            isRecorded: family.golden !== null,
        });
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
    const others = witnesses(artifact, facts);
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
            others: facts.readable.filter((other) => ![artifact, reference].includes(other) && ((0, kinds_ts_1.canRun)(other) || rest.includes(other))),
        });
    }
    else if (facts.readable.length === 1)
        notCovered.push('parity: the family has no other member that is read');
    checks.push(...(0, trips_ts_1.planLayersTrips)(artifact, programOf, facts));
    return { checks, notCovered };
}
/** Further members that can be run, models of layers first: their layers have names. */
function witnesses(artifact, { readable }) {
    const others = readable.filter((member) => member !== artifact && (0, kinds_ts_1.canRun)(member));
    return [...others.filter(kinds_ts_1.hasProgram), ...others.filter((member) => !(0, kinds_ts_1.hasProgram)(member))];
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
    if (artifact.format === 'saved-model' && facts.policy.runtimes.includes('ops')) {
        checks.push({ stage: 'load', artifact, programOf: null, further: true });
    }
    const notCovered = (0, kinds_ts_1.isGraph)(artifact)
        ? [...load.notCovered, ...byPython.notCovered]
        : ['outputs, golden and round trips: a checkpoint holds no program', ...byPython.notCovered];
    if ((0, kinds_ts_1.isGraph)(artifact)) {
        if (golden !== null)
            checks.push({
                stage: 'golden',
                artifact,
                programOf: null,
                golden,
                lossy: facts.lossy(artifact),
                others: witnesses(artifact, facts),
            });
        else if (facts.family.golden === null)
            notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    }
    checks.push(...planSignatureGoldens(artifact, facts));
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
            others: facts.readable.filter((other) => ![artifact, reference].includes(other) && (0, kinds_ts_1.canRun)(other)),
        });
    }
    else if (reference === undefined || facts.readable.length === 1) {
        notCovered.push('parity: the family has no other member that is read');
    }
    return { checks: [...checks, ...trips.checks], notCovered };
}
/** Outputs that were recorded of further signatures. */
function planSignatureGoldens(artifact, { family, lossy }) {
    if (artifact.format !== 'saved-model')
        return [];
    return family.goldens.flatMap(({ signature, golden: { absolute, path, unreadable }, isDeclared }) => {
        if (unreadable !== null)
            return [];
        const golden = { absolute, path };
        return [
            { stage: 'golden', artifact, programOf: null, golden, signature, asked: isDeclared, lossy: lossy(artifact) },
        ];
    });
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
function makePlans({ goldens, named = false, ...models }, policy, setting) {
    const chosen = (one) => withChoice(one, policy);
    const [found, beside] = [models.found.map(chosen), models.beside.map(chosen)];
    const all = [...found, ...beside].sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1));
    const byArtifact = new Map(all.map((one) => [one.artifact, one]));
    const asked = new Set(found.map(({ artifact }) => artifact));
    const isAsked = ({ artifacts }) => artifacts.some((artifact) => asked.has(artifact));
    const families = (0, families_ts_1.familiesOf)([...byArtifact.keys()], { ...setting, families: policy.families });
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
/** A SavedModel of which the policy says which of its graphs and signatures is meant. */
function withChoice(one, policy) {
    const { artifact } = one;
    if (artifact.format !== 'saved-model')
        return one;
    const { signature, tags } = (0, families_ts_1.familyPolicyOf)(policy, artifact) ?? {};
    if (signature === undefined && tags === undefined)
        return one;
    const serves = { ...(tags === undefined ? {} : { tags }), ...(signature === undefined ? {} : { signature }) };
    return { ...one, artifact: { ...artifact, serves } };
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
    const { name, golden, goldens } = facts.family;
    const unreadable = found?.unreadable ?? null;
    const findings = found?.findings ?? [];
    if (unreadable !== null)
        return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] };
    return {
        family: name,
        artifact,
        unreadable,
        findings: findings.concat(golden?.unreadable ?? [], artifact.format === 'saved-model' ? goldens.flatMap((one) => one.golden.unreadable ?? []) : []),
        ...(0, artifact_plan_ts_1.planArtifact)(artifact, facts),
    };
}
function notesOf(families, goldens, declared) {
    const used = new Set(families.flatMap((family) => [family.golden, ...family.goldens.map(({ golden }) => golden)].map((one) => one?.path)));
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
function planOnnx(artifact, { reference, others, golden, isRecorded, lossy }) {
    const checks = [{ stage: 'integrity', artifact }];
    const notCovered = ['load: ONNX Runtime', 'round trips: this version does not write ONNX'];
    if (golden !== null) {
        const witnesses = reference === undefined || reference === artifact ? others : [reference, ...others];
        checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: lossy(artifact), others: witnesses });
    }
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
            others,
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
    // What TF.js has no room for comes along where a SavedModel is written anew.
    const isAtHome = artifact.format === 'saved-model' && (targets?.includes('saved-model') ?? true);
    const trips = isAtHome ? [...through, null] : through;
    const notCovered = trips.length === 0 ? ['round trips: the targets of the policy name no other format that holds a graph'] : [];
    const checks = trips.map((format) => {
        const asked = targets !== null || readable.some((member) => member.format === format);
        const trip = { stage: 'roundtrip', artifact, programOf: null, asked };
        return format === null ? { ...trip, through: [], further: true } : { ...trip, through: [format] };
    });
    return { checks, notCovered };
}


/***/ })

};
