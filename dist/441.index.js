export const id = 441;
export const ids = [441];
export const modules = {

/***/ 3206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oneArtifact = oneArtifact;
exports.oneReadable = oneReadable;
exports.lenderOf = lenderOf;
const errors_ts_1 = __webpack_require__(17050);
const index_ts_1 = __webpack_require__(80502);
const defaults_ts_1 = __webpack_require__(87621);
const kinds_ts_1 = __webpack_require__(94284);
const make_plan_ts_1 = __webpack_require__(93129);
/**
 * The one artifact that a path names: a file, or a directory that holds exactly one.
 * @throws UsageError where there is none, or more than one.
 */
async function oneArtifact(path, workspace) {
    if ((0, index_ts_1.isGolden)(path))
        throw new errors_ts_1.UsageError(`${path}: recorded inputs and outputs, not a model`);
    const { found } = await (0, index_ts_1.locate)({ workspace, named: [path], paths: ['**'], ignore: [] });
    const [first, ...more] = found;
    if (first === undefined)
        throw new errors_ts_1.UsageError(`${path}: no model in there`);
    if (more.length > 0) {
        const paths = found.map(({ artifact }) => artifact.path).slice(0, 10);
        throw new errors_ts_1.UsageError(`${path}: ${found.length} models in there, name one of them: ${paths.join(', ')}`);
    }
    return first;
}
/** The same, and readable. @throws UsageError that says why it cannot be read. */
async function oneReadable(path, workspace) {
    const found = await oneArtifact(path, workspace);
    if (found.unreadable !== null)
        throw new errors_ts_1.UsageError(found.unreadable.message);
    return found;
}
/** Formats that hold weights of layers, and no program. */
const WEIGHTS = ['keras-weights-h5', 'keras-legacy-weights-h5'];
/**
 * Whose program an artifact borrows: null for one that has a program of its own, for weights alone the model that is
 * named, else the sibling that a check would take.
 * @throws UsageError where there is none, or where one is named that is not needed or has no program
 */
async function lenderOf(artifact, named, workspace) {
    if (!WEIGHTS.includes(artifact.format)) {
        if (named === undefined)
            return null;
        throw new errors_ts_1.UsageError(`--program: ${artifact.path} takes no program from elsewhere`);
    }
    if (named === undefined) {
        const sibling = await siblingOf(artifact, workspace);
        if (sibling !== null)
            return sibling;
        throw new errors_ts_1.UsageError(`${artifact.path}: weights without a program, and no whole model of that name lies beside them; ` +
            'name one with --program <model>');
    }
    const { artifact: lender } = await oneReadable(named, workspace);
    if ((0, kinds_ts_1.hasProgram)(lender))
        return lender;
    throw new errors_ts_1.UsageError(`--program ${named}: holds no program of layers`);
}
/** The whole model from which a check would take the program. */
async function siblingOf(artifact, workspace) {
    const { beside } = await (0, index_ts_1.locate)({ workspace, named: [artifact.path], paths: ['**'], ignore: [] });
    const own = { artifact, unreadable: null, findings: [] };
    const files = { absent: [], golden: () => null, isQuantised: () => false };
    const { plans } = (0, make_plan_ts_1.makePlans)({ found: [own], beside, goldens: [] }, defaults_ts_1.DEFAULT_POLICY, files);
    const checks = plans.find((plan) => plan.artifact === artifact)?.checks ?? [];
    return (checks.map((check) => ('programOf' in check ? check.programOf : null)).find((lender) => lender !== null) ?? null);
}


/***/ }),

/***/ 98669:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.convertCommand = convertCommand;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const custom_layers_ts_1 = __webpack_require__(51209);
const open_ts_1 = __webpack_require__(93573);
const convert_ts_1 = __webpack_require__(26192);
const graph_ts_1 = __webpack_require__(60635);
const written_ts_1 = __webpack_require__(73144);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const stems_ts_1 = __webpack_require__(8189);
const bind_ts_1 = __webpack_require__(35143);
const causes_ts_1 = __webpack_require__(40304);
const again_ts_1 = __webpack_require__(47913);
const escape_ts_1 = __webpack_require__(14031);
const artifact_ts_1 = __webpack_require__(3206);
/**
 * `convert ARTIFACT --to FORMAT OUT`: writes the model in another format. Returns the exit code, 1 where the target
 * cannot say all of it: then nothing is left there, unless what can be said is wanted. @throws ArtifactError where it cannot be read or written at all.
 */
async function convertCommand(command, terminal) {
    const { artifact } = await (0, artifact_ts_1.oneReadable)(command.path, terminal.cwd);
    const programOf = await (0, artifact_ts_1.lenderOf)(artifact, command.program, terminal.cwd);
    const registry = await (0, custom_layers_ts_1.loadRegistry)(command.customLayers.map((path) => (0, node_path_1.resolve)(terminal.cwd, path)));
    const out = (0, node_path_1.resolve)(terminal.cwd, command.out);
    const { aside, remove } = besides(out, command.out);
    try {
        const { receipt, findings } = await written(artifact, programOf, {
            to: command.to,
            directory: aside,
            stem: command.to.startsWith('tfjs-') ? 'model' : (0, stems_ts_1.stemOf)(artifact.path),
            registry,
            options: command.options,
        });
        for (const { cause, message, severity } of findings) {
            const title = severity === 'note' ? 'Note' : (0, causes_ts_1.causeText)(cause).title;
            terminal.stderr.write(`${title}: ${(0, escape_ts_1.printable)(message)}\n`);
        }
        const isWhole = findings.every(({ severity }) => severity === 'note');
        if (!isWhole && !command.partial) {
            const nothing = `Nothing was written: ${command.to} cannot say all of ${artifact.path}; --partial writes what it can say.`;
            terminal.stderr.write(`${(0, escape_ts_1.printable)(nothing)}\n`);
            return 1;
        }
        if ((0, node_fs_1.statSync)(out, { throwIfNoEntry: false }) !== undefined)
            (0, node_fs_1.rmdirSync)(out);
        (0, node_fs_1.renameSync)(aside, out);
        const files = receipt.files.map((file) => (0, node_path_1.join)(command.out, (0, node_path_1.relative)(aside, file)));
        for (const file of files)
            terminal.stdout.write(`wrote ${(0, escape_ts_1.printable)(file)}\n`);
        const check = ['diff', artifact.path, files[0] ?? command.out].map(escape_ts_1.shell).join(' ');
        terminal.stdout.write(`To hold it against the original: ${(0, escape_ts_1.printable)(`${(0, again_ts_1.ownCommand)()} ${check}`)}\n`);
        return isWhole ? 0 : 1;
    }
    finally {
        remove();
    }
}
/** Layers are translated, graphs are written from what they compute. */
async function written(artifact, programOf, how) {
    const asGraph = await (0, open_ts_1.withModel)(artifact, async (model) => {
        const { program } = model;
        if (program?.kind !== 'graph')
            return null;
        if (!written_ts_1.GRAPH_FORMATS.includes(how.to)) {
            throw new errors_ts_1.UsageError(`--to ${how.to}: ${artifact.path} is a graph, which is written as ${written_ts_1.GRAPH_FORMATS.join(' or ')}`);
        }
        return (0, graph_ts_1.convertGraph)({ ...how, model, bound: (0, bind_ts_1.bindGraph)(program, model.weights, artifact.path) });
    });
    return asGraph ?? (0, open_ts_1.withBound)(artifact, programOf, how.registry, (opened) => (0, convert_ts_1.convert)({ ...how, ...opened }));
}
/** A new directory beside the one that is wanted, so that nobody ever sees half a model there. */
function besides(out, said) {
    const stat = (0, node_fs_1.statSync)(out, { throwIfNoEntry: false });
    if (stat !== undefined && !(stat.isDirectory() && (0, node_fs_1.readdirSync)(out).length === 0)) {
        throw new errors_ts_1.UsageError(`${(0, escape_ts_1.printableName)(said)}: is there already; name a directory that is empty or not there yet`);
    }
    const home = (0, node_path_1.dirname)(out);
    const first = (0, node_fs_1.mkdirSync)(home, { recursive: true });
    const aside = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(home, `.${(0, node_path_1.basename)(out)}-`));
    // A temporary directory is private; what comes of it is a directory like any other.
    (0, node_fs_1.chmodSync)(aside, 0o777 & ~process.umask());
    const remove = () => {
        (0, node_fs_1.rmSync)(aside, { recursive: true, force: true });
        if (first === undefined)
            return;
        for (let folder = home; (0, paths_ts_1.isInside)(first, folder) && (0, node_fs_1.readdirSync)(folder).length === 0; folder = (0, node_path_1.dirname)(folder)) {
            (0, node_fs_1.rmdirSync)(folder);
        }
    };
    return { aside, remove };
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ended = ended;
exports.sentences = sentences;
exports.headed = headed;
/** A text as a sentence: with a full stop, unless it ends as a sentence already. */
function ended(text) {
    const plain = text.trimEnd();
    return plain === '' || /[.!?…:][)"'`»]?$/.test(plain) ? plain : `${plain}.`;
}
/** Texts of whatever origin as sentences, one after the other: none ends twice, and none runs into the next. */
function sentences(...texts) {
    return texts
        .map(ended)
        .filter((text) => text !== '')
        .join(' ');
}
/** A text with a heading before it (`layer encoder: ...`), which is not said twice. */
function headed(heading, text) {
    return text.startsWith(`${heading}: `) ? text : `${heading}: ${text}`;
}


/***/ }),

/***/ 32274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signatureOfNode = signatureOfNode;
exports.argumentPort = argumentPort;
exports.tensorsOf = tensorsOf;
const dtypes_ts_1 = __webpack_require__(65187);
const nodes_ts_1 = __webpack_require__(7505);
const op_defs_ts_1 = __webpack_require__(72074);
function signatureOfNode(node, functions) {
    const called = functions.get(node.op);
    if (called !== undefined) {
        return { inputs: called.inputs.map(argumentPort), outputs: called.outputs.map(argumentPort) };
    }
    const definition = (0, op_defs_ts_1.opDef)(node.op);
    if (definition === undefined)
        return undefined;
    const port = (argument) => portOf(argument, node, definition);
    return { inputs: definition.inputs.map(port), outputs: definition.outputs.map(port) };
}
/** An argument of a function; those of functions for any type say none. */
function argumentPort(argument) {
    return { name: argument.name, tensors: [{ type: told((0, dtypes_ts_1.numberOfType)((0, nodes_ts_1.argumentType)(argument))), attr: null }] };
}
/** All tensors in their order; null where not even their number is told. */
function tensorsOf(ports) {
    const lists = ports.map(({ tensors }) => tensors);
    return lists.every((list) => list !== null) ? lists.flat() : null;
}
function portOf({ name, number, type }, { attrs }, definition) {
    if (type.kind === 'types') {
        const types = typesIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard);
        return { name, tensors: types?.map((one) => ({ type: one, attr: type.attr })) ?? null };
    }
    const tensor = type.kind === 'fixed'
        ? { type: type.number, attr: null }
        : { type: typeIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard), attr: type.attr };
    if (number === null)
        return { name, tensors: [tensor] };
    const count = countIn(attrs.get(number), definition.attrs.get(number)?.standard);
    // A graph that says more inputs than a node can have is found by their number.
    return { name, tensors: count === null ? null : Array.from({ length: Math.min(count, MOST_TENSORS) }, () => tensor) };
}
const MOST_TENSORS = 1 << 16;
function typeIn(attr, standard) {
    if (attr?.kind === 'dtype')
        return told((0, dtypes_ts_1.numberOfType)(attr));
    return attr === undefined && standard !== null && standard !== undefined ? told(Number(standard)) : undefined;
}
function typesIn(attr, standard) {
    if (attr?.kind === 'list')
        return attr.items.map((item) => typeIn(item, null));
    if (attr !== undefined || standard === null || standard === undefined)
        return null;
    return standard === '' ? [] : standard.split(',').map(Number);
}
function countIn(attr, standard) {
    if (attr?.kind === 'int')
        return Math.max(Number(attr.value), 0);
    return attr === undefined && standard !== null && standard !== undefined ? Number(standard) : null;
}
/** No type at all is what stands where a type is not told. */
function told(type) {
    return type === 0 ? undefined : type;
}


/***/ }),

/***/ 7505:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeNode = makeNode;
exports.constantNode = constantNode;
exports.constantAttrs = constantAttrs;
exports.dtypeAttr = dtypeAttr;
exports.textAttr = textAttr;
exports.intAttr = intAttr;
exports.shapeAttr = shapeAttr;
exports.argumentType = argumentType;
exports.nodeOf = nodeOf;
exports.renamedRef = renamedRef;
exports.freeName = freeName;
function makeNode(name, op, inputs, attrs = {}) {
    return { name, op, inputs, attrs: new Map(Object.entries(attrs)) };
}
function constantNode(name, tensor) {
    return makeNode(name, 'Const', [], constantAttrs(tensor));
}
function constantAttrs(tensor) {
    return { dtype: dtypeAttr(tensor.dtype), value: { kind: 'tensor', value: tensor } };
}
function dtypeAttr(value) {
    return { kind: 'dtype', value };
}
function textAttr(value) {
    return { kind: 'text', value };
}
function intAttr(value) {
    return { kind: 'int', value };
}
function shapeAttr(value) {
    return { kind: 'shape', value };
}
/** The type of an argument as attributes have it. */
function argumentType({ dtype, number }) {
    return { kind: 'dtype', value: dtype, ...(number === undefined ? {} : { number }) };
}
/** The node of `node`, `node:0`, `node:port:0`. */
function nodeOf(ref) {
    return ref.split(':')[0] ?? ref;
}
/** `^node`, `node` or `node:output` with the node's other name. */
function renamedRef(ref, nameOf) {
    return ref.replace(/^(\^?)([^:]*)/, (_, control, node) => control + nameOf(node));
}
/** The name itself, or with the first number behind it that makes it free. */
function freeName(name, isTaken) {
    if (!isTaken(name))
        return name;
    for (let number = 1;; number += 1)
        if (!isTaken(`${name}_${number}`))
            return `${name}_${number}`;
}


/***/ }),

/***/ 72074:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.opDef = opDef;
exports.definedOps = definedOps;
const op_table_ts_1 = __webpack_require__(8748);
/** The definition of an op, or undefined where TensorFlow has none: an op of somebody's own, or of a later version. */
function opDef(op) {
    const known = READ.get(op);
    if (known !== undefined)
        return known;
    const line = lines().get(op);
    if (line === undefined)
        return undefined;
    const definition = definitionOf(line);
    READ.set(op, definition);
    return definition;
}
/** The names of all ops that TensorFlow has. */
function definedOps() {
    return [...lines().keys()];
}
const READ = new Map();
let byName;
function lines() {
    byName ??= new Map(op_table_ts_1.OPS.trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('|')), line]));
    return byName;
}
function definitionOf(line) {
    const [, inputs = '', outputs = '', attrs = '', until] = line.split('|');
    return {
        inputs: words(inputs).map(argumentOf),
        outputs: words(outputs).map(argumentOf),
        attrs: new Map(words(attrs).map(attributeOf)),
        until: until === undefined ? null : Number(until),
    };
}
function words(text) {
    return text === '' ? [] : text.split(' ');
}
function argumentOf(word) {
    const [, name = '', reference = '', number, list = '', type = ''] = /^(\w+):(&?)(?:(\w+)\*)?(\*?)(\w+)$/.exec(word) ?? [];
    return {
        name,
        isReference: reference !== '',
        type: /^\d+$/.test(type)
            ? { kind: 'fixed', number: Number(type) }
            : { kind: list === '' ? 'attr' : 'types', attr: type },
        number: number ?? null,
    };
}
const KINDS = {
    s: 'string',
    i: 'int',
    f: 'float',
    b: 'bool',
    t: 'type',
    h: 'shape',
    n: 'tensor',
    u: 'function',
};
function attributeOf(word) {
    const [, name = '', list = '', kind = '', allowed, least, standard] = /^(\w+):(l?)(\w)(?:\{(.*?)\})?(?:>(-?\d+))?(?:\?(.*))?$/.exec(word) ?? [];
    const attribute = {
        kind: KINDS[kind] ?? 'string',
        isList: list !== '',
        allowed: allowed === undefined ? null : new Set(valuesOf(allowed)),
        least: least === undefined ? null : Number(least),
        standard: standard ?? null,
    };
    return [name, attribute];
}
function valuesOf(allowed) {
    const set = allowed.startsWith('$') ? op_table_ts_1.TYPE_SETS.trim().split('\n')[Number(allowed.slice(1))] : allowed;
    return (set ?? '').split(',');
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

/***/ 40304:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CAUSES = void 0;
exports.isSymptom = isSymptom;
exports.causeText = causeText;
/** Every cause has a text: a new one does not compile without. */
exports.CAUSES = {
    'lfs-pointer': {
        title: 'A Git LFS pointer instead of the model',
        fix: 'Check out with `lfs: true` in actions/checkout, or run `git lfs pull`.',
    },
    'empty-file': { title: 'The file is empty', fix: 'Save the model again and commit the whole file.' },
    'truncated-file': { title: 'The file ends too early', fix: 'Copy or save the model again; this copy is incomplete.' },
    'missing-file': { title: 'A file is missing', fix: 'Commit every file of the model together.' },
    'missing-shard': {
        title: 'A weight file is missing',
        fix: 'Commit every weight file that the manifest names; look into .gitignore.',
    },
    'external-data-missing': {
        title: 'A file of tensors is missing',
        fix: 'Commit the file that the model keeps its tensors in beside it; look into .gitignore.',
    },
    'trailing-bytes': {
        title: 'More bytes than the model accounts for',
        fix: 'Write the model again; manifest and weight file do not belong together.',
    },
    'checksum-mismatch': { title: 'A checksum does not fit', fix: 'Save the model again; its bytes were changed.' },
    'zip-crc-mismatch': {
        title: 'The archive is damaged',
        fix: 'Save the model again; bytes inside the archive were changed.',
    },
    malformed: {
        title: 'The file does not follow its format',
        fix: 'Do what is said above, or save the model again with the library that made it.',
    },
    'limit-exceeded': {
        title: 'The file claims more than any model needs',
        fix: 'Look where the file comes from; a sound model stays far below this bound.',
    },
    'path-traversal': {
        title: 'The model points outside its own folder',
        fix: 'Do not use this file before you know who made it.',
    },
    'hdf5-external-link': {
        title: 'The HDF5 file links to another file',
        fix: 'Save the weights into the file itself; the link is not followed.',
    },
    'unread-content': {
        title: 'The file holds content that belongs to no tensor',
        fix: 'Find out what it is. What a layer keeps beside its weights is not compared; anything else is left over, and goes when the model is saved again.',
    },
    'not-loadable': {
        title: 'Its own framework does not load this file',
        fix: 'Deploy a form of the model that its framework loads, such as .keras for Keras, or load it with the custom_objects that are named.',
    },
    'unsafe-lambda-bytecode': {
        title: 'The model carries program code',
        fix: 'Replace the Lambda layer by a registered layer; code inside a model is never run here.',
    },
    'unsafe-pickle': {
        title: 'The file is a pickle, which runs code when it is loaded',
        fix: 'Commit the weights in a format without code, such as .keras, .npz or safetensors.',
    },
    'non-finite-weight': {
        title: 'A weight is NaN or infinite',
        fix: 'Go back to the last checkpoint whose weights are finite.',
    },
    'missing-tensor': { title: 'A tensor is missing', fix: 'Save both files from the same model.' },
    'extra-tensor': { title: 'A tensor has no counterpart', fix: 'Save both files from the same model.' },
    'shape-mismatch': { title: 'Shapes differ', fix: 'Save both files from the same model.' },
    'dtype-mismatch': { title: 'Element types differ', fix: 'Save both files with the same dtype, or declare the loss.' },
    'undeclared-downcast': {
        title: 'Precision was lost, and nobody declared it',
        fix: 'Save in the full dtype, or declare the loss under `lossy` in the policy file.',
    },
    'reinitialised-tensors': {
        title: 'Weights were initialised anew',
        fix: 'A loader did not restore these tensors and said nothing. Save again from a model whose weights you have checked.',
    },
    'tensors-swapped': {
        title: 'Two tensors are exchanged',
        fix: 'A loader matched tensors by order. Save again, and load by name.',
    },
    'shards-swapped': {
        title: 'Two weight files are exchanged',
        fix: 'Write the model again; do not rename its weight files.',
    },
    'kernel-transposed': {
        title: 'A kernel is transposed',
        fix: 'The converter mixed up two axes. Convert again with the right layout.',
    },
    permuted: { title: 'The same values in another order', fix: 'Compare the axis order of the two layouts.' },
    'sign-flipped': { title: 'The sign is flipped', fix: 'Convert again; a step negated this tensor.' },
    'channel-sign-flipped': {
        title: 'The sign of a channel is flipped',
        fix: 'Convert again; a step negated part of this tensor.',
    },
    scaled: { title: 'The values are scaled', fix: 'Look for a normalisation that was applied twice, or not at all.' },
    'bit-flip': { title: 'Single bits differ', fix: 'The file was damaged. Save or copy it again.' },
    zeroed: { title: 'The values are zero', fix: 'The tensor was never restored. Save again from the trained model.' },
    constant: {
        title: 'All values are the same',
        fix: 'The tensor was never restored. Save again from the trained model.',
    },
    'batchnorm-statistics-reset': {
        title: 'The batch-norm statistics are back at their start',
        fix: 'Moving mean and variance were not saved. Save again from the trained model.',
    },
    'variance-for-deviation': {
        title: 'Variance stands where the standard deviation belongs, or the reverse',
        fix: 'Square the values, or take their root, when converting.',
    },
    'float16-rounded': {
        title: 'Rounded to float16',
        fix: 'Save in float32, or declare `lossy: float16` in the policy file.',
    },
    'float16-overflow': {
        title: 'Too large for float16',
        fix: 'Keep this tensor in float32: float16 ends at 65504.',
    },
    'bfloat16-rounded': {
        title: 'Rounded to bfloat16',
        fix: 'Save in float32, or declare `lossy: bfloat16` in the policy file.',
    },
    underflowed: { title: 'Small values became zero', fix: 'Keep this tensor in float32.' },
    'integer-wrap': { title: 'Integers wrapped around', fix: 'Keep this tensor in 64 bits, or make its values smaller.' },
    quantised: {
        title: 'The values are quantised',
        fix: 'Declare the loss under `lossy` in the policy file, if it is meant.',
    },
    'quantisation-range-collapsed': {
        title: 'One outlier leaves no levels for the other values',
        fix: 'Clip the outlier before quantising, or keep this tensor in float32.',
    },
    'nan-poisoned': { title: 'NaN spread through the tensor', fix: 'Convert again from weights that are finite.' },
    'negative-zero': {
        title: 'Negative zeros became zeros',
        fix: 'Harmless for most layers; look at divisions and signs.',
    },
    'stale-sibling': {
        title: 'One of the two files is older',
        fix: 'Export all files of this family from the same model, in one go.',
    },
    'tensor-differs': { title: 'Values differ', fix: 'Export both files from the same model.' },
    'output-differs': {
        title: 'The model answers differently',
        fix: 'The weights may well agree. Compare the configuration of the layers, then the converter.',
    },
    'outputs-swapped': { title: 'Two outputs are exchanged', fix: 'Name the outputs, and read them by name.' },
    'missing-output': { title: 'An output is missing', fix: 'Export the model with all of its outputs.' },
    'extra-output': { title: 'An output has no counterpart', fix: 'Export both files from the same model.' },
    'golden-shape-mismatch': {
        title: 'The recorded outputs have another shape',
        fix: 'Export the model again if the recording is right; if the model is, record the golden file again.',
    },
    'golden-malformed': {
        title: 'The golden file cannot be used',
        fix: 'Write it with numpy: arrays `inputs/<name>` and `outputs/<name>`, rows first.',
    },
    'non-finite-output': {
        title: 'An output is NaN or infinite',
        fix: 'Look for overflow in narrow dtypes and for divisions by a variance near zero.',
    },
    'empty-output': {
        title: 'An output has no elements',
        fix: 'Give the model an input that leaves something of it, or record a golden that does.',
    },
    'activation-approximation': {
        title: 'Another variant of an activation',
        fix: 'Make both sides use the same variant, for example exact or tanh GELU.',
    },
    'config-epsilon': { title: 'Another epsilon', fix: 'Set the same epsilon on both sides.' },
    'config-differs': { title: 'The layer configurations differ', fix: 'Export both files from the same model.' },
    'non-deterministic': {
        title: 'The same model answers differently twice',
        fix: 'A loader leaves something to chance: look for weights that are not restored.',
    },
    'not-expressible': {
        title: 'The target format cannot say this',
        fix: 'Name the formats that you deploy under `targets`, without this one, or change the layer.',
    },
    'unknown-layer': {
        title: 'A layer is not known',
        fix: 'Export its definition from a module and name the module in `custom-layers`.',
    },
    'unsupported-format': {
        title: 'This format is not read yet',
        fix: 'Leave it out with `ignore`, or accept it in the policy with a reason.',
    },
    'unsupported-operation': {
        title: 'An operation cannot be run here',
        fix: 'The weights are still checked. Use a Keras layer in its place, or accept the rest in the policy: a waiver with a reason, or `on-inconclusive: warn`.',
    },
    'no-runtime': { title: 'Nothing at hand can run this model', fix: 'The weights are still checked.' },
    'time-limit': { title: 'It took too long', fix: 'Raise `time-limit`, or check fewer models in one step.' },
    'memory-limit': { title: 'It needed too much memory', fix: 'Raise `memory-limit`, or use a larger runner.' },
    crashed: { title: 'The checking process ended', fix: 'Run the command below to see it locally; please report it.' },
    policy: { title: 'The policy file needs a change', fix: 'Change the entry that is named, or take it out.' },
    'internal-error': { title: 'A fault of this tool', fix: 'Please report it with the text above.' },
};
/** Causes that say that something differs and not why: where another cause is known, it is the one to tell first. */
const SYMPTOMS = new Set([
    'output-differs',
    'tensor-differs',
    'non-finite-output',
    'config-differs',
]);
/** Whether a cause is only a symptom. */
function isSymptom(cause) {
    return SYMPTOMS.has(cause);
}
/** The text of a cause; a code that a newer version wrote stands for itself. */
function causeText(cause) {
    return Object.hasOwn(exports.CAUSES, cause) ? exports.CAUSES[cause] : { title: cause, fix: '' };
}


/***/ }),

/***/ 47913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withCommands = withCommands;
exports.optionsFor = optionsFor;
exports.commandIn = commandIn;
exports.ownCommand = ownCommand;
const node_path_1 = __webpack_require__(76760);
const policy_ts_1 = __webpack_require__(19733);
const escape_ts_1 = __webpack_require__(14031);
/** The check with the command that shows each of its findings again; notes need none. */
function withCommands(check, path, { command, words, options }) {
    const asked = words ?? ['check', path.startsWith('-') ? `./${path}` : path];
    const reproduce = [command, ...[...asked, ...options].map(escape_ts_1.shell)].join(' ');
    const findings = check.findings.map((finding) => finding.severity === 'note' || finding.reproduce !== undefined ? finding : { ...finding, reproduce });
    return { ...check, findings };
}
/** Inputs that decide what is found, and that the command line has under the same names; one option a line of each. */
const DECISIVE = [
    'ignore',
    'custom-layers',
    'custom-objects',
    'targets',
    'time-limit',
    'memory-limit',
    'reference-limit',
];
/**
 * The options that decide what is found: the policy says by itself what its file says, and inputs are said again.
 * @param inputs texts of explicit inputs by policy key
 */
function optionsFor(policy, inputs) {
    const given = DECISIVE.flatMap((name) => (inputs[name] ?? '')
        .split(/\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap((line) => [`--${name}`, line]));
    const { python, pythonFrom, source, seed } = policy;
    return [
        ...['--seed', String(seed)],
        ...(source === null ? [] : ['--policy', source]),
        ...(pythonFrom === 'input' && python !== 'off' ? ['--python', python] : []),
        ...((0, policy_ts_1.needsTensorflow)(policy) ? ['--tensorflow', 'required'] : []),
        ...given,
    ];
}
/** How this tool is started from the directory that paths are relative to, and how one gets there from here. */
function commandIn(workspace, directory = process.cwd(), script = process.argv[1] ?? '') {
    const way = (0, node_path_1.relative)(directory, workspace);
    if (way === '' || way.startsWith('..') || (0, node_path_1.isAbsolute)(way))
        return ownCommand(script, directory);
    const parts = way.split(node_path_1.sep);
    return `cd ${(0, escape_ts_1.shell)(parts.join('/'))} && ${ownCommand(script, workspace, undefined, '../'.repeat(parts.length))}`;
}
/**
 * The command line of this very program: `node dist/cli.js`, as seen from the working directory. On a runner the program
 * lies where nobody else can reach it; there the command is that of a clone beside the repository (README.md).
 * @param up the way from the directory to the root of the repository: `../`
 */
function ownCommand(script = process.argv[1] ?? '', directory = process.cwd(), repository = process.env['GITHUB_ACTION_REPOSITORY'] ?? '', up = '') {
    if (repository !== '')
        return `node ${(0, escape_ts_1.shell)(`${up}../${(0, node_path_1.basename)(repository)}/dist/cli.js`)}`;
    const cli = (0, node_path_1.join)((0, node_path_1.dirname)(script), 'cli.js');
    const near = (0, node_path_1.relative)(directory, cli);
    return `node ${(0, escape_ts_1.shell)((near.startsWith('..') ? cli : near).split(node_path_1.sep).join('/'))}`;
}


/***/ })

};
