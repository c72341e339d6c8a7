export const id = 3637;
export const ids = [3637];
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

/***/ 74937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.recordCommand = recordCommand;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const custom_layers_ts_1 = __webpack_require__(51209);
const witnesses_ts_1 = __webpack_require__(85206);
const errors_ts_1 = __webpack_require__(17050);
const golden_ts_1 = __webpack_require__(14982);
const policy_load_ts_1 = __webpack_require__(97010);
const probes_ts_1 = __webpack_require__(68392);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const artifact_ts_1 = __webpack_require__(3206);
/**
 * `record ARTIFACT --golden OUT.npz`: what the model answers now, for later checks to be held against. Returns the exit
 * code. @throws ArtifactError where it cannot be read or run.
 */
async function recordCommand(command, terminal) {
    const target = (0, node_path_1.resolve)(terminal.cwd, command.golden);
    if (!target.endsWith('.npz'))
        throw new errors_ts_1.UsageError(`--golden ${command.golden}: the name has to end in .npz`);
    if ((0, node_fs_1.existsSync)(target) && !command.force)
        throw new errors_ts_1.UsageError(`--golden ${command.golden}: is there already; --force writes over it`);
    if ((0, node_fs_1.statSync)((0, node_path_1.dirname)(target), { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new errors_ts_1.UsageError(`--golden ${command.golden}: cannot be written (no such folder)`);
    const policy = (0, policy_load_ts_1.loadPolicy)({ workspace: terminal.cwd, inputs: command.inputs });
    const registry = await (0, custom_layers_ts_1.loadRegistry)(policy.customLayers);
    const { artifact } = await (0, artifact_ts_1.oneReadable)(command.path, terminal.cwd);
    const programOf = await (0, artifact_ts_1.lenderOf)(artifact, command.program, terminal.cwd);
    await (0, open_ts_1.withBound)(artifact, programOf, registry, async (opened) => {
        const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)([command.runtime], opened, policy, registry);
        const [runtime] = runtimes;
        if (runtime === undefined)
            throw refusal(findings, command);
        await (0, evaluate_ts_1.withSession)(runtime, opened, async (session) => {
            const probe = normalProbe(session.signature, policy.seed, command);
            const [outputs] = await (0, evaluate_ts_1.runProbes)(session, [probe]);
            if (outputs === undefined)
                throw new Error('no outputs for a probe');
            // Whole or not at all: a golden that is there is only replaced by one that is finished.
            const aside = `${target}.${process.pid}.part`;
            try {
                await (0, golden_ts_1.writeGolden)(aside, { inputs: probe.feeds, outputs });
                (0, node_fs_1.renameSync)(aside, target);
            }
            finally {
                (0, node_fs_1.rmSync)(aside, { force: true });
            }
            const names = [...outputs.keys()].map((name) => (0, escape_ts_1.printable)(name)).join(', ');
            terminal.stdout.write(`wrote ${(0, escape_ts_1.printable)(command.golden)}: ${(0, figures_ts_1.counted)(probe.rows, 'row')}, seed ${policy.seed}, outputs ${names}, computed by ${runtime.title}\n`);
        });
    });
    return 0;
}
/** One set of inputs from a normal distribution, or of meaningful integers. */
function normalProbe(signature, seed, { path, rows }) {
    try {
        const probe = (0, probes_ts_1.probesFor)(signature, { seed, batchSizes: [rows] }).find(({ family }) => family === 'normal');
        if (probe !== undefined)
            return probe;
    }
    catch (error) {
        if (!(error instanceof probes_ts_1.NoProbe))
            throw error;
        throw new errors_ts_1.ArtifactError('no-runtime', `${path}: no inputs can be drawn for it: ${error.message}`);
    }
    throw new Error('no probe of the normal family');
}
function refusal(findings, { path, runtime }) {
    const [finding] = findings;
    return new errors_ts_1.ArtifactError(finding?.cause ?? 'no-runtime', finding?.message ?? `${path}: ${runtime} does not run models of this kind`);
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

/***/ 81324:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nearest = nearest;
/** The known word that a text was most likely meant to be, or undefined where none is near. */
function nearest(text, words) {
    const most = Math.max(1, Math.floor(text.length / 3));
    const ranked = words
        .map((word) => ({ word, distance: distance(text.toLowerCase().replaceAll('_', '-'), word.toLowerCase()) }))
        .filter((candidate) => candidate.distance <= most)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.word;
}
/** Levenshtein: insertions, deletions and substitutions. */
function distance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(substituted, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        above = row;
    }
    return above[b.length] ?? 0;
}


/***/ }),

/***/ 47927:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.policyInputs = policyInputs;
const policy_problems_ts_1 = __webpack_require__(66402);
const READERS = {
    paths: lines,
    ignore: lines,
    'custom-layers': lines,
    'custom-objects': words,
    targets: words,
    runtimes: words,
    'batch-sizes': (text) => words(text).map(number),
    'if-no-models-found': asIs,
    'on-inconclusive': asIs,
    tensorflow: asIs,
    python: asIs,
    seed: number,
    'time-limit': number,
    'memory-limit': number,
    'reference-limit': number,
    rtol: number,
    atol: number,
};
/**
 * What explicit inputs say, and what is wrong with it in words. Texts are what an action's inputs and a command line's
 * options are: lists stand one item a line, or for short words with commas and spaces between.
 */
function policyInputs(texts) {
    const given = Object.entries(texts).filter(([, text]) => text.trim() !== '');
    const unknown = given
        .filter(([key]) => !Object.hasOwn(READERS, key))
        .map(([key]) => `input ${key}: there is no such input`);
    const values = Object.fromEntries(given.flatMap(([key, text]) => (READERS[key] ? [[key, READERS[key](text.trim())]] : [])));
    const { rtol, atol, ...others } = values;
    const tolerance = { ...(rtol === undefined ? {} : { rtol }), ...(atol === undefined ? {} : { atol }) };
    const value = Object.keys(tolerance).length === 0 ? others : { ...others, tolerance };
    const { policy, problems } = (0, policy_problems_ts_1.readPolicy)(value);
    const wrong = problems.map(({ path, message }) => `input ${path.at(0) === 'tolerance' ? path.at(1) : path.at(0)}: ${message}`);
    return { policy, wrong: [...unknown, ...wrong] };
}
function asIs(text) {
    return text;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
/** A text that is no number stays one, and is refused with what is expected there. */
function number(text) {
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}


/***/ }),

/***/ 97010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_POLICY_BYTES = void 0;
exports.loadPolicy = loadPolicy;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
const defaults_ts_1 = __webpack_require__(87621);
const policy_inputs_ts_1 = __webpack_require__(47927);
const policy_merge_ts_1 = __webpack_require__(5280);
const policy_text_ts_1 = __webpack_require__(93);
/** Far above any policy written by hand. */
exports.MOST_POLICY_BYTES = 1 << 20;
/**
 * The policy in effect: explicit inputs over the policy file over the defaults.
 * @throws UsageError that names everything that is wrong, each with its line.
 */
function loadPolicy({ workspace, file, inputs }) {
    const path = findFile(workspace, file);
    const ofFile = path === null ? NOTHING : readFile(workspace, path);
    const ofInputs = (0, policy_inputs_ts_1.policyInputs)(inputs);
    const absent = contradictions(workspace, ofInputs.policy).map((problem) => `input ${(0, policy_text_ts_1.inWords)(problem)}`);
    const wrong = [...ofFile.wrong, ...ofInputs.wrong, ...absent];
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(wrong.join('\n'));
    const policy = (0, policy_merge_ts_1.mergePolicy)(workspace, path === null ? null : shown(workspace, path), ofFile.policy, ofInputs.policy);
    const named = ofInputs.policy.runtimes ?? ofFile.policy.runtimes ?? [];
    if (policy.nativeTensorflow === 'off' && named.includes('tensorflow')) {
        throw new errors_ts_1.UsageError('`tensorflow: off` leaves out a runtime that `runtimes` names: change one of them');
    }
    return policy;
}
const NOTHING = { policy: {}, wrong: [] };
function findFile(workspace, asked) {
    if (asked !== undefined && asked !== '') {
        const path = (0, node_path_1.resolve)(workspace, asked);
        if (isFile(path))
            return path;
        throw new errors_ts_1.UsageError(`${asked}: no such policy file`);
    }
    const [first = null, ...more] = defaults_ts_1.POLICY_FILES.map((name) => (0, node_path_1.join)(workspace, name)).filter(isThere);
    if (more.length > 0)
        throw new errors_ts_1.UsageError(`${defaults_ts_1.POLICY_FILES.join(' and ')} are both there; keep one`);
    return first;
}
/** Whether something stands there, be it a symlink that leads nowhere: it must not be passed over for the defaults. */
function isThere(path) {
    try {
        return (0, node_fs_1.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/**
 * The text of a policy file. One that lies in the workspace belongs to whoever wrote the commit: it may be a symlink,
 * but not out of the workspace nor into a `.git`, for what is wrong with a policy is said in its own words.
 * @throws UsageError
 */
function textOf(workspace, path, name) {
    if ((0, paths_ts_1.isInside)(workspace, path) && !(0, paths_ts_1.mayBeRead)((0, node_fs_1.realpathSync)(workspace), realPathOf(path, name))) {
        throw new errors_ts_1.UsageError(`${name}: is a symlink that leads out of the workspace or into .git`);
    }
    try {
        const source = (0, sources_ts_1.openFileSource)(path, name);
        try {
            if (source.byteLength > exports.MOST_POLICY_BYTES)
                throw new errors_ts_1.UsageError(`${name}: larger than ${exports.MOST_POLICY_BYTES} bytes`);
            return new TextDecoder().decode((0, sources_ts_1.readBytes)(source, 0, source.byteLength));
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        throw error instanceof errors_ts_1.ArtifactError ? new errors_ts_1.UsageError(error.message) : error;
    }
}
function realPathOf(path, name) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        throw new errors_ts_1.UsageError(`${name}: leads nowhere`);
    }
}
function readFile(workspace, path) {
    const name = shown(workspace, path);
    return (0, policy_text_ts_1.readPolicyText)(textOf(workspace, path, name), name, (policy) => [
        ...contradictions(workspace, policy),
        ...escapes(workspace, path, policy),
    ]);
}
/** What a schema cannot say: names that stand twice, files that are not there. */
function contradictions(workspace, policy) {
    const problems = [];
    const names = new Set();
    for (const [index, { name }] of (policy.families ?? []).entries()) {
        if (names.has(name))
            problems.push({ path: ['families', index, 'name'], message: `a second family called ${name}` });
        names.add(name);
    }
    for (const { key, path } of recorded(policy)) {
        if (!isFile((0, node_path_1.join)(workspace, path)))
            problems.push({ path: key, message: `no such file: ${path}` });
    }
    for (const path of [policy['custom-layers'] ?? []].flat()) {
        if (!isFile((0, node_path_1.resolve)(workspace, path)))
            problems.push({ path: ['custom-layers'], message: `no such file: ${path}` });
    }
    return problems;
}
/**
 * Paths by which a policy in the workspace leads out of it: whoever wrote the commit wrote them too, and what they lead
 * to is run or read.
 */
function escapes(workspace, policyFile, policy) {
    if (!(0, paths_ts_1.isInside)(workspace, policyFile))
        return [];
    const named = [
        ...[policy['custom-layers'] ?? []].flat().map((path) => ({ key: ['custom-layers'], path })),
        ...recorded(policy),
    ];
    const root = (0, node_fs_1.realpathSync)(workspace);
    return named.flatMap(({ key, path }) => {
        const absolute = (0, node_path_1.resolve)(workspace, path);
        if (!isFile(absolute) || (0, paths_ts_1.mayBeRead)(root, (0, node_fs_1.realpathSync)(absolute)))
            return [];
        return [{ path: key, message: `found ${path}, allowed: a file in the workspace, and not in .git` }];
    });
}
/** Recorded outputs that the families name, and where they do. */
function recorded({ families = [] }) {
    return families.flatMap(({ golden, goldens = {} }, index) => [
        ...(golden === undefined ? [] : [{ key: ['families', index, 'golden'], path: golden }]),
        ...Object.entries(goldens).map(([name, path]) => ({ key: ['families', index, 'goldens', name], path })),
    ]);
}
function isFile(path) {
    try {
        return (0, node_fs_1.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function shown(workspace, path) {
    const way = (0, node_path_1.relative)(workspace, path);
    return way.startsWith('..') || (0, node_path_1.isAbsolute)(way) ? path : way.split(node_path_1.sep).join('/');
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mergePolicy = mergePolicy;
const node_path_1 = __webpack_require__(76760);
const defaults_ts_1 = __webpack_require__(87621);
/** The policy in effect: explicit inputs win over the file, which wins over the defaults, key by key. */
function mergePolicy(workspace, source, file, inputs) {
    const said = { ...file, ...inputs };
    const fallback = defaults_ts_1.DEFAULT_POLICY;
    const tolerance = mergeTolerance({ ...file.tolerance, ...inputs.tolerance });
    return {
        source,
        paths: list(said.paths) ?? fallback.paths,
        ignore: list(said.ignore) ?? fallback.ignore,
        ifNoModelsFound: said['if-no-models-found'] ?? fallback.ifNoModelsFound,
        onInconclusive: said['on-inconclusive'] ?? fallback.onInconclusive,
        tolerance,
        families: (said.families ?? []).map((family) => ({
            name: family.name,
            members: list(family.members) ?? [],
            golden: family.golden ?? null,
            ...(family.goldens === undefined ? {} : { goldens: family.goldens }),
            ...(family.signature === undefined ? {} : { signature: family.signature }),
            ...(family.tags === undefined ? {} : { tags: list(family.tags) ?? [] }),
            lossy: family.lossy ?? {},
            tolerance: family.tolerance === undefined ? null : complete(family.tolerance, tolerance.byDType.float32),
            customObjects: list(family['custom-objects']) ?? [],
        })),
        waivers: said.waivers ?? fallback.waivers,
        customLayers: (list(said['custom-layers']) ?? []).map((path) => (0, node_path_1.resolve)(workspace, path)),
        customObjects: list(said['custom-objects']) ?? fallback.customObjects,
        python: said.python ?? fallback.python,
        pythonFrom: inputs.python !== undefined ? 'input' : file.python !== undefined ? 'file' : fallback.pythonFrom,
        targets: list(said.targets) ?? fallback.targets,
        seed: said.seed ?? fallback.seed,
        batchSizes: said['batch-sizes'] ?? fallback.batchSizes,
        runtimes: list(said.runtimes) ?? fallback.runtimes,
        timeLimitSeconds: said['time-limit'] ?? fallback.timeLimitSeconds,
        memoryLimitMegabytes: said['memory-limit'] ?? fallback.memoryLimitMegabytes,
        referenceLimitSeconds: said['reference-limit'] ?? fallback.referenceLimitSeconds,
        nativeTensorflow: tensorflowOf(said),
    };
}
/** Who names TensorFlow among the runtimes counts on it. */
function tensorflowOf({ runtimes, tensorflow = defaults_ts_1.DEFAULT_POLICY.nativeTensorflow, }) {
    const isNamed = list(runtimes)?.includes('tensorflow') === true;
    return isNamed && tensorflow === 'auto' ? 'required' : tensorflow;
}
/** `rtol` and `atol` by themselves are for float32 and float64; the narrower types keep theirs unless they are named. */
function mergeTolerance(said) {
    const { float64, float32, float16, bfloat16 } = defaults_ts_1.DEFAULT_POLICY.tolerance.byDType;
    const named = said['by-dtype'] ?? {};
    const full = complete(said, float32);
    return {
        byDType: {
            float64: complete(named.float64, complete(said, float64)),
            float32: complete(named.float32, full),
            float16: complete(named.float16, float16),
            bfloat16: complete(named.bfloat16, bfloat16),
        },
        byOutput: Object.fromEntries(Object.entries(said.outputs ?? {}).map(([name, own]) => [name, complete(own, full)])),
    };
}
function complete(said = {}, otherwise) {
    return { rtol: said.rtol ?? otherwise.rtol, atol: said.atol ?? otherwise.atol };
}
function list(said) {
    if (said === undefined)
        return undefined;
    return Array.isArray(said) ? said : [said];
}


/***/ }),

/***/ 66402:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPolicy = readPolicy;
const v = __importStar(__webpack_require__(48275));
const did_you_mean_ts_1 = __webpack_require__(81324);
const policy_schema_ts_1 = __webpack_require__(46301);
/** A policy, or all that is wrong with it. */
function readPolicy(value) {
    const problems = unknownKeys(policy_schema_ts_1.policySchema, value, []);
    const result = v.safeParse(policy_schema_ts_1.policySchema, value);
    if (result.success && problems.length === 0)
        return { policy: result.output, problems: [] };
    const known = [...problems];
    const isSaid = ({ path }) => known.some((above) => above.path.every((key, index) => key === path[index]));
    for (const issue of result.issues ?? [])
        problems.push(...problemsOf(issue).filter((problem) => !isSaid(problem)));
    return { policy: {}, problems };
}
function problemsOf(issue, above = []) {
    const path = [...above, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
    // Of "a text, or a list of texts" the list is meant where a list is given; its items say what is wrong with them.
    const inner = (issue.issues ?? []).filter(({ path: at }) => at !== undefined);
    if (issue.type === 'union' && Array.isArray(issue.input) && inner.length > 0) {
        return inner.flatMap((one) => problemsOf(one, path));
    }
    if (issue.expected !== null && issue.received === 'undefined')
        return [{ path, message: 'is missing' }];
    return [{ path, message: `${issue.message}; found ${shown(issue.input)}` }];
}
function shown(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
/** Keys that no schema knows, all of them, and lists in the place of keys; valibot names the first key of each object. */
function unknownKeys(schema, value, path) {
    const inner = schema;
    if (inner.wrapped !== undefined)
        return unknownKeys(inner.wrapped, value, path);
    if (Array.isArray(value)) {
        const { item } = inner;
        if (item !== undefined)
            return value.flatMap((one, index) => unknownKeys(item, one, [...path, index]));
        // To valibot an array is an object like others.
        const isKeyed = 'entries' in schema || inner.value !== undefined;
        return isKeyed ? [{ path, message: `keys are expected; found ${shown(value)}` }] : [];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const entries = Object.entries(value);
    if ('entries' in schema)
        return entries.flatMap(([key, one]) => ofEntry(schema.entries, key, one, path));
    const each = inner.value;
    return each === undefined ? [] : entries.flatMap(([key, one]) => unknownKeys(each, one, [...path, key]));
}
function ofEntry(entries, key, value, path) {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known !== undefined)
        return unknownKeys(known, value, [...path, key]);
    const meant = (0, did_you_mean_ts_1.nearest)(key, Object.keys(entries));
    const help = meant === undefined ? `known are ${Object.keys(entries).join(', ')}` : `did you mean \`${meant}\`?`;
    return [{ path: [...path, key], message: `unknown key; ${help}` }];
}


/***/ }),

/***/ 46301:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.policySchema = exports.STAGES = exports.MOST_ATOL = exports.MOST_RTOL = void 0;
const v = __importStar(__webpack_require__(48275));
const globs_ts_1 = __webpack_require__(61312);
/**
 * The policy file, as it is written: keys in kebab-case, everything optional. docs/policy.md explains it, and
 * docs/policy.schema.json is made from this. Unknown keys are found by `policy-load.ts`, which knows what was meant.
 */
/** Above these, nearly every wrong output would pass. */
exports.MOST_RTOL = 0.1;
exports.MOST_ATOL = 1;
const number = v.number('a number is expected');
const text = v.pipe(v.string('a text is expected'), v.trim(), v.nonEmpty('must not be empty'));
const glob = v.pipe(v.string('a text is expected'), v.trim(), v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? (0, globs_ts_1.globProblem)(dataset.value) : null;
    if (problem !== null)
        addIssue({ message: problem });
}));
/** One text, or a list of them. */
const globs = oneOrMore(glob);
function oneOrMore(item) {
    return v.union([item, v.array(item)], 'a text, or a list of texts, is expected');
}
function bounded(most, name) {
    return v.pipe(number, v.finite('must be finite'), v.minValue(0, 'must not be negative'), v.maxValue(most, `must not be above ${most}: with such an ${name}, outputs that are wrong would pass`));
}
function whole(least, most, unit) {
    const message = `a whole number${unit} from ${least} to ${most} is expected`;
    return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}
function oneOf(words) {
    return v.picklist(words, `allowed are ${words.join(', ')}`);
}
/** `module:Name`, either with dots. */
const customObject = v.pipe(text, v.regex(/^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*$/, 'expected is module:Name, as in my_package.layers:Encoder'));
const rtol = bounded(exports.MOST_RTOL, 'rtol');
const atol = bounded(exports.MOST_ATOL, 'atol');
const tolerance = v.strictObject({ rtol: v.optional(rtol), atol: v.optional(atol) }, 'keys are expected');
const lossy = oneOf(['float16', 'bfloat16', 'uint8', 'uint16']);
const family = v.strictObject({
    name: text,
    members: globs,
    golden: v.optional(glob),
    goldens: v.optional(v.record(text, glob, 'names of signatures with their recorded outputs are expected')),
    signature: v.optional(text),
    tags: v.optional(oneOrMore(text)),
    lossy: v.optional(v.record(glob, lossy, 'globs with the loss of what they match are expected')),
    tolerance: v.optional(tolerance),
    'custom-objects': v.optional(oneOrMore(customObject)),
}, 'a family is expected: name, members, and what is special about it');
exports.STAGES = ['integrity', 'load', 'roundtrip', 'parity', 'golden', 'baseline'];
const DAY = 'a day of the calendar is expected: 2027-01-31';
const waiver = v.strictObject({
    check: v.pipe(text, v.regex(new RegExp(`^[^]+:(\\*|${exports.STAGES.join('|')})$`), `expected is <artifact glob>:<stage>, with one of the stages ${exports.STAGES.join(', ')}, or *`)),
    reason: text,
    expires: v.pipe(v.string(DAY), v.check(isDay, DAY)),
}, 'a waiver is expected: check, reason and expires');
/** An ISO date that is on the calendar. */
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
const byDType = v.strictObject({
    float64: v.optional(tolerance),
    float32: v.optional(tolerance),
    float16: v.optional(tolerance),
    bfloat16: v.optional(tolerance),
}, 'dtypes are expected');
const tolerances = v.strictObject({
    rtol: said(rtol, 'For float32 and float64 outputs: |a - b| <= atol + rtol * |b|, elementwise. 1e-4 by default.'),
    atol: said(atol, 'For float32 and float64 outputs. 1e-5 by default.'),
    'by-dtype': said(byDType, 'By dtype of the output, or of the narrowest loss that is declared.'),
    outputs: said(v.record(v.string(), tolerance, 'output names with their tolerance are expected'), 'By name of the output; wins over the dtype.'),
}, 'keys are expected');
const batchSizes = v.pipe(v.array(whole(1, 1024, ''), 'a list of whole numbers is expected'), v.minLength(1, 'at least one batch size is needed'), v.maxLength(8, 'at most 8 batch sizes are taken'));
exports.policySchema = v.strictObject({
    paths: said(globs, 'Globs of the models to check, relative to the folder that is checked. All by default.'),
    ignore: said(globs, 'Globs of what to leave out.'),
    'if-no-models-found': said(oneOf(['error', 'warn', 'ignore']), 'What to do where no model is found. error by default.'),
    'on-inconclusive': said(oneOf(['fail', 'warn', 'ignore']), 'What to do about a model that could not be checked in full. fail by default.'),
    tolerance: said(tolerances, 'Ceilings for differences of outputs. Weights have none: they are exact or explained.'),
    families: said(v.array(family, 'a list of families is expected'), 'Files that claim to be the same model.'),
    waivers: said(v.array(waiver, 'a list of waivers is expected'), 'Accepted deviations, each with a reason and an end.'),
    'custom-layers': said(oneOrMore(text), 'JavaScript modules that define layers of your own. They are run as code.'),
    'custom-objects': said(oneOrMore(customObject), 'Classes, as module:Name, that Keras in Python is given to load models with. Their modules are run as code.'),
    targets: said(oneOrMore(oneOf(['keras', 'keras-h5', 'tfjs-layers', 'saved-model', 'tfjs-graph'])), 'Formats that every model has to survive a trip through. By default those of its own kind, and formats of graphs that lie beside a model of layers.'),
    runtimes: said(oneOrMore(oneOf(['tfjs', 'tensorflow', 'ops', 'reference'])), 'Runtimes to use. All by default.'),
    seed: said(whole(0, 2 ** 32 - 1, ''), 'Seed of the probes.'),
    'batch-sizes': said(batchSizes, 'Rows of the probes. [1, 3] by default.'),
    'time-limit': said(whole(1, 86_400, ' of seconds'), 'Seconds that the checks of one model may take. 600 by default.'),
    'memory-limit': said(whole(256, 1_048_576, ' of megabytes'), 'Megabytes of memory that the checks of one model may take. 4096 by default.'),
    'reference-limit': said(whole(0, 86_400, ' of seconds'), 'Seconds that the float64 reference may take on one batch; above it the noise floor is estimated. 4 by default.'),
    tensorflow: said(oneOf(['auto', 'install', 'required', 'off']), 'Native TensorFlow: used where it is installed, installed by the action, required, or not used. auto by default.'),
    python: said(text, 'Which Python loads models with their own framework: auto, off, or an interpreter. auto by default.'),
}, 'keys are expected: paths, ignore, tolerance, families, waivers, ...');
/** A key that may be left out, with its explanation for editors. */
function said(schema, description) {
    return v.optional(v.pipe(schema, v.description(description)));
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPolicyText = readPolicyText;
exports.inWords = inWords;
const yaml_1 = __webpack_require__(38815);
const policy_problems_ts_1 = __webpack_require__(66402);
/**
 * A policy as the text of its file says it; what is wrong with it in the order in which it stands there.
 * @param name of the file, for messages
 * @param more problems that the schema does not know, of a policy that fits it
 */
function readPolicyText(text, name, more = () => []) {
    const lines = new yaml_1.LineCounter();
    if (depthOf(text) > MOST_DEPTH)
        return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] };
    const document = (0, yaml_1.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => `${at(pos[0])}: ${message}`);
    if (syntax.length > 0)
        return { policy: {}, wrong: syntax };
    const value = plain(document);
    if (value === undefined)
        return { policy: {}, wrong: [`${name}: aliases that unfold to more than a policy holds`] };
    if (!isWithin(value, MOST_DEPTH))
        return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] };
    const { policy, problems } = (0, policy_problems_ts_1.readPolicy)(value ?? {});
    const all = problems.length > 0 ? problems : more(policy);
    const placed = all.map((problem) => ({ problem, offset: offsetOf(document, problem.path) }));
    const inOrder = placed.sort((a, b) => a.offset - b.offset);
    return { policy, wrong: inOrder.map(({ problem, offset }) => `${at(offset)}: ${inWords(problem)}`) };
}
function plain(document) {
    try {
        return document.toJS();
    }
    catch {
        return undefined;
    }
}
/** Levels of lists and keys in a policy; it has use for four. */
const MOST_DEPTH = 100;
const TOO_DEEP = `values within values, more than ${MOST_DEPTH} deep, or within themselves; a policy has no use for that`;
/** How deep brackets open, quoted ones counted too: a parser that calls itself for each ends beyond some thousands. */
function depthOf(text) {
    let [depth, deepest] = [0, 0];
    for (const char of text) {
        if (char === '[' || char === '{')
            deepest = Math.max(deepest, ++depth);
        else if (char === ']' || char === '}')
            depth--;
    }
    return deepest;
}
/** Whether a value ends within so many levels: aliases can make one that never does. */
function isWithin(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
}
/** A problem with the keys that lead to it. */
function inWords({ path, message }) {
    return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
/** Where the key, or else the nearest thing above it, stands in the file. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const last = path[length - 1];
        if ((0, yaml_1.isMap)(parent)) {
            const key = parent.items
                .map((pair) => pair.key)
                .find((one) => (0, yaml_1.isScalar)(one) && String(one.value) === String(last));
            if ((0, yaml_1.isScalar)(key) && key.range)
                return key.range[0];
        }
        else {
            const node = document.getIn(path.slice(0, length), true);
            if ((0, yaml_1.isNode)(node) && node.range)
                return node.range[0];
        }
    }
    return 0;
}


/***/ }),

/***/ 53831:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.size = size;
exports.duration = duration;
exports.count = count;
exports.counted = counted;
exports.figures = figures;
/** Figures as people read them. All are pure functions of numbers; nothing here can carry a model's text but keys. */
/** Three significant digits; an exponent outside 0.001 to 99 999. */
function figure(value) {
    if (value === null || !Number.isFinite(value))
        return 'not finite';
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return String(value);
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e5)
        return String(Number(value.toPrecision(3)));
    return Number(value.toPrecision(3)).toExponential().replace('e+', 'e');
}
/** `7.4 kB`; powers of 1000. */
function size(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? 'B'}`;
}
/** `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 862` with a thin gap is hard to copy, `1,862` is not. */
function count(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 tensor`, `3 tensors`. */
function counted(value, noun, plural = noun + 's') {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
/** What people call a figure; the order is the order in which figures are shown, the telling ones first. */
const METRIC_NAMES = {
    max_abs: 'largest difference',
    tolerance_used: 'times the tolerance',
    share_failing: 'share failing',
    noise_floor: 'noise floor',
    headroom: 'headroom',
    relative_l2: 'relative L2',
    cosine: 'cosine',
    argmax_agreement: 'arg-max agreement',
    max_ulp: 'ULP',
    mean_abs: 'mean difference',
    p99: '99th percentile',
    needed_rtol: 'rtol needed',
    needed_atol: 'atol needed',
    worst_expected: 'expected there',
    worst_found: 'found there',
    worst_index: 'at element',
};
/** Counts of what a finding names anyway. */
const COUNTS = new Set(['tensors', 'elements', 'layers', 'shards']);
/** Figures over all elements. */
const SUMMED = new Set(['relative_l2', 'cosine', 'mean_abs', 'p99']);
/** Figures in a fixed order, with their names: known ones first, others under their key, in alphabetical order. */
function figures(metrics) {
    if (!metrics)
        return [];
    // Beside NaN, what is summed over the elements that are numbers says that all is well.
    const isLost = (key) => metrics['max_abs'] === null && SUMMED.has(key);
    const known = Object.keys(METRIC_NAMES).filter((key) => Object.hasOwn(metrics, key) && !isLost(key));
    const others = Object.keys(metrics)
        .filter((key) => !Object.hasOwn(METRIC_NAMES, key) && !COUNTS.has(key))
        .sort();
    return [...known, ...others].map((key) => ({
        name: METRIC_NAMES[key] ?? key.replaceAll('_', ' '),
        value: /^share_|_agreement$/.test(key) ? percent(metrics[key] ?? null) : figure(metrics[key] ?? null),
        known: Object.hasOwn(METRIC_NAMES, key),
    }));
}
function percent(share) {
    return share === null || !Number.isFinite(share) ? 'not finite' : `${Number((share * 100).toPrecision(3))} %`;
}


/***/ })

};
