export const id = 5883;
export const ids = [5883];
export const modules = {

/***/ 35883:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.check = check;
exports.runAndJudge = runAndJudge;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const temp_ts_1 = __webpack_require__(92016);
const judge_ts_1 = __webpack_require__(66436);
const index_ts_1 = __webpack_require__(80502);
const setting_ts_1 = __webpack_require__(80038);
const make_plan_ts_1 = __webpack_require__(93129);
const policy_load_ts_1 = __webpack_require__(97010);
const environment_ts_1 = __webpack_require__(91276);
const pool_ts_1 = __webpack_require__(72499);
const signals_ts_1 = __webpack_require__(36192);
/**
 * Finds the models of a workspace, plans their checks, runs each artifact's in a process of its own, and judges.
 * @throws UsageError where an input, a path or the policy is wrong: all that is wrong with it, in one message.
 */
async function check(options, on = {}) {
    const startedAt = new Date();
    const { workspace, named = [] } = options;
    const policy = (0, policy_load_ts_1.loadPolicy)({ workspace, file: options.policyFile, inputs: options.inputs ?? {} });
    const located = await (0, index_ts_1.locate)({ workspace, named, paths: policy.paths, ignore: policy.ignore });
    const setting = (0, setting_ts_1.planSetting)(workspace, policy);
    const { plans, notes } = (0, make_plan_ts_1.makePlans)(located.found, located.goldens, policy, setting);
    return runAndJudge({ plans, notes: [...located.notes, ...notes], policy, startedAt }, options, on);
}
/** Runs plans, each artifact's in a process of its own, and judges. */
async function runAndJudge({ plans, notes, policy, startedAt }, options, on) {
    const { workspace } = options;
    on.planned?.(plans, notes);
    const temp = (0, temp_ts_1.tempDirectory)();
    const abort = new AbortController();
    const release = (0, signals_ts_1.beforeSignals)(() => {
        abort.abort();
        temp.remove();
    });
    try {
        const command = options.worker ?? ownWorker();
        const processes = Math.max(2, (0, node_os_1.availableParallelism)());
        const setting = { workspace, policy, command, scratch: temp.path, processes };
        const artifacts = await (0, pool_ts_1.runPlans)(plans, setting, on, abort.signal);
        const judged = (0, judge_ts_1.judgeRun)(artifacts, policy, startedAt.toISOString().slice(0, 10));
        return {
            version: 1,
            conclusion: judged.conclusion,
            artifacts: judged.artifacts,
            notes: [...notes, ...judged.notes],
            policy: { source: policy.source, effective: { ...policy }, waivers: judged.waivers },
            environment: (0, environment_ts_1.environmentReport)(policy.seed),
            timing: { startedAt: startedAt.toISOString(), milliseconds: Date.now() - startedAt.getTime() },
        };
    }
    finally {
        release();
        // Where one artifact ended the run, the processes of others are still at work.
        abort.abort();
        temp.remove();
    }
}
/**
 * The worker's door, beside this file in `dist/` and among the tools in a run from source. Its name is put together
 * at run time: a bundler that recognised a file in it would copy it.
 */
function ownWorker() {
    const here = (0, node_path_1.dirname)(import.meta.url.startsWith('file:') ? (0, node_url_1.fileURLToPath)(import.meta.url) : import.meta.url);
    const bundled = (0, node_path_1.join)(here, ['worker', 'js'].join('.'));
    const module = (0, node_fs_1.existsSync)(bundled) ? bundled : (0, node_path_1.join)(here, '..', 'tools', ['source-worker', 'mjs'].join('.'));
    return { module, execArgv: [] };
}


/***/ }),

/***/ 29948:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judge = judge;
/**
 * The one place where verdicts are made. An error fails; a warning, or a tensor or output that was not looked at, is
 * inconclusive; nothing else is a pass.
 */
function judge(evidence, reproduction, milliseconds) {
    const { stage, title, witnesses, coverage } = evidence;
    const findings = sorted(evidence.findings).map((finding) => reproducible(finding, reproduction));
    const verdict = verdictOf(findings, coverage);
    return {
        stage,
        title,
        verdict,
        witnesses,
        via: evidence.via ?? [],
        coverage,
        weights: evidence.weights ?? {},
        worst: evidence.worst ?? null,
        reason: reasonOf(verdict, findings, coverage, evidence.agreed),
        findings,
        milliseconds,
    };
}
function verdictOf(findings, coverage) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    if (findings.some(({ severity }) => severity === 'warning'))
        return 'inconclusive';
    return isWhole(coverage.tensors) && isWhole(coverage.outputs) ? 'pass' : 'inconclusive';
}
function isWhole([compared, all]) {
    return compared === all;
}
function reasonOf(verdict, findings, coverage, agreed) {
    if (verdict === 'pass')
        return agreed;
    const gravest = findings[0];
    if (gravest === undefined || gravest.severity === 'note') {
        const [tensors, outputs] = [coverage.tensors, coverage.outputs].map(([some, all]) => `${some} of ${all}`);
        return `Not everything was looked at: ${tensors} tensors, ${outputs} outputs.`;
    }
    const more = findings.filter(({ severity }) => severity === gravest.severity).length - 1;
    return more === 0 ? gravest.message : `${gravest.message} (and ${more} more)`;
}
const RANK = { error: 0, warning: 1, note: 2 };
function sorted(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
function reproducible(finding, { path, seed }) {
    if (finding.severity === 'note' || finding.reproduce !== undefined)
        return finding;
    return { ...finding, reproduce: `npx model-roundtrip check ${quoted(path)} --seed ${seed}` };
}
/** A path as a POSIX shell takes it literally. */
function quoted(path) {
    const literal = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=,-]+$/.test(literal) ? literal : `'${literal.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 34246:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sha256OfFiles = sha256OfFiles;
const node_crypto_1 = __webpack_require__(77598);
const sources_ts_1 = __webpack_require__(89746);
/** SHA-256 over the bytes of files in the order given, as hexadecimal text. Memory does not grow with the files. */
function sha256OfFiles(files) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    for (const file of files) {
        const source = (0, sources_ts_1.openFileSource)(file.absolute, file.path);
        try {
            for (const piece of (0, sources_ts_1.pieces)(source))
                hash.update(piece);
        }
        finally {
            source.close();
        }
    }
    return hash.digest('hex');
}


/***/ }),

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

/***/ 66436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgeRun = judgeRun;
const globs_ts_1 = __webpack_require__(61312);
/**
 * The verdict over all artifacts: one failure fails, else one inconclusive check is inconclusive, else it is a pass.
 * Waived checks do not count; a waiver that has ended fails. Where nothing was found the policy decides.
 * What an inconclusive run means for the exit code is for `on-inconclusive` to say; the verdict stays what it is.
 * @param today ISO date
 */
function judgeRun(artifacts, policy, today) {
    const waivers = policy.waivers.map((waiver) => ({
        waiver,
        test: waiverTest(waiver),
        expired: waiver.expires < today,
    }));
    const used = new Set();
    const marked = artifacts.map((artifact) => ({
        ...artifact,
        checks: artifact.checks.map((check) => {
            if (check.verdict === 'pass')
                return check;
            const match = waivers.find(({ expired, test }) => !expired && test(artifact.path, check.stage));
            if (match === undefined)
                return check;
            used.add(match.waiver);
            return { ...check, waived: { reason: match.waiver.reason, expires: match.waiver.expires } };
        }),
    }));
    const reports = waivers.map(({ waiver, expired }) => ({
        check: waiver.check,
        reason: waiver.reason,
        expires: waiver.expires,
        used: used.has(waiver),
        expired,
    }));
    const verdicts = marked.flatMap(({ checks }) => checks.filter((check) => !check.waived).map(({ verdict }) => verdict));
    return {
        conclusion: conclude(verdicts, artifacts.length === 0, reports, policy),
        artifacts: marked,
        waivers: reports,
        notes: reports.flatMap(waiverNote),
    };
}
function conclude(verdicts, isEmpty, waivers, policy) {
    if (waivers.some(({ expired }) => expired) || verdicts.includes('fail'))
        return 'fail';
    if (isEmpty && policy.ifNoModelsFound === 'error')
        return 'fail';
    return verdicts.includes('inconclusive') ? 'inconclusive' : 'pass';
}
/** `<artifact glob>:<stage>`, or `:*` for every stage. */
function waiverTest({ check }) {
    const colon = check.lastIndexOf(':');
    const includes = (0, globs_ts_1.pathTest)([check.slice(0, colon)]);
    const stage = check.slice(colon + 1);
    return (path, of) => (stage === '*' || stage === of) && includes(path);
}
function waiverNote({ check, expires, used, expired }) {
    if (expired)
        return [`the waiver for ${check} ended on ${expires}, which fails the run: mend the cause, or renew it`];
    return used ? [] : [`the waiver for ${check} is not needed: nothing that it covers failed; remove it`];
}


/***/ }),

/***/ 80038:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planSetting = planSetting;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const git_lfs_ts_1 = __webpack_require__(98312);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const paths_ts_1 = __webpack_require__(67336);
const native_ts_1 = __webpack_require__(15429);
const own_package_ts_1 = __webpack_require__(89301);
const globs_ts_1 = __webpack_require__(61312);
const candidate_ts_1 = __webpack_require__(41991);
/** What a plan may ask of the files of a workspace, and of what is installed here. */
function planSetting(workspace, policy) {
    const isIgnored = (0, globs_ts_1.pathTest)(policy.ignore);
    const hasNative = process.env[native_ts_1.NATIVE_VARIABLE] !== undefined || (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node') !== undefined;
    return {
        absent: policy.nativeTensorflow === 'off' || hasNative
            ? []
            : ['native TensorFlow: @tensorflow/tfjs-node is not installed'],
        golden: (path) => {
            const absolute = (0, node_path_1.join)(workspace, path);
            const isFile = (0, node_fs_1.statSync)(absolute, { throwIfNoEntry: false })?.isFile() === true;
            if (!isFile || isIgnored(path) || !(0, paths_ts_1.isInside)(realRoot(workspace, path), (0, node_fs_1.realpathSync)(absolute)))
                return null;
            const head = (0, candidate_ts_1.readHead)({ path, absolute, mayBeLink: true });
            const pointer = head && (0, git_lfs_ts_1.lfsPointer)(head.head, head.byteLength);
            return { absolute, path, unreadable: pointer === undefined ? null : (0, git_lfs_ts_1.lfsFinding)(pointer, path) };
        },
        isQuantised,
    };
}
/** Where a golden may really lie: in the workspace, or in its own folder where that is named from outside. */
function realRoot(workspace, path) {
    return (0, node_fs_1.realpathSync)(path.startsWith('../') ? (0, node_path_1.dirname)((0, node_path_1.join)(workspace, path)) : workspace);
}
/** Whether the manifest of a TF.js model declares that any weight is stored in a narrower type. */
function isQuantised({ absolute, path }) {
    try {
        const manifest = (0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(absolute), path, limits_ts_1.DEFAULT_LIMITS)['weightsManifest'];
        if (!Array.isArray(manifest))
            return false;
        const specs = manifest.flatMap((group) => (0, json_ts_1.isJsonObject)(group) && Array.isArray(group['weights']) ? group['weights'] : []);
        return specs.some((spec) => (0, json_ts_1.isJsonObject)(spec) && spec['quantization'] !== undefined);
    }
    catch (error) {
        // Broken: its own checks say so.
        if (error instanceof errors_ts_1.ArtifactError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 15429:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NATIVE_VARIABLE = void 0;
exports.loadNative = loadNative;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const node_util_1 = __importDefault(__webpack_require__(57975));
const own_package_ts_1 = __webpack_require__(89301);
/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache. */
exports.NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE';
/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
async function loadNative(tf) {
    const folder = process.env[exports.NATIVE_VARIABLE] ?? (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node');
    if (folder === undefined)
        return { reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' };
    const entry = (0, node_path_1.join)(folder, 'dist', 'index.js');
    if (!(0, node_fs_1.existsSync)(entry))
        return { reason: `native TensorFlow: ${folder} holds no dist/index.js` };
    // Gone since Node 23, and still called by tfjs-node 4.22.
    const gone = node_util_1.default;
    gone.isNullOrUndefined ??= (value) => value === null || value === undefined;
    // TensorFlow greets on stderr unless told not to, and oneDNN picks its kernels by the machine.
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3';
    process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0';
    try {
        const native = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0, node_url_1.pathToFileURL)(entry).href, true));
        if (!(await tf.setBackend('tensorflow')))
            return { reason: 'native TensorFlow: its backend does not start' };
        return { version: versionOf(tf, native) };
    }
    catch (error) {
        const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { reason: `native TensorFlow cannot be loaded: ${line}` };
    }
}
/** `2.9.1, tfjs-node 4.22.0` */
function versionOf(tf, native) {
    const binding = field(tf.findBackend('tensorflow'), 'binding');
    // A CommonJS module: what it exports stands in `default`.
    const versions = field(native, 'version') ?? field(field(native, 'default'), 'version');
    return `${text(field(binding, 'TF_Version'))}, tfjs-node ${text(field(versions, 'tfjs-node'))}`;
}
function field(object, name) {
    return object instanceof Object ? Reflect.get(object, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : 'of unknown version';
}


/***/ }),

/***/ 89301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findPackage = findPackage;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * Directory of an installed package of ours. Looks into this program's own `node_modules`, or the one that this program
 * is installed in, and nowhere else: a checked workspace must not be able to bring code of its own.
 */
function findPackage(name) {
    const root = ownRoot();
    if (root === undefined)
        return undefined;
    const parent = (0, node_path_1.dirname)(root);
    const places = (0, node_path_1.basename)(parent) === 'node_modules' ? [(0, node_path_1.join)(root, 'node_modules'), parent] : [(0, node_path_1.join)(root, 'node_modules')];
    return places.map((place) => (0, node_path_1.join)(place, name)).find((place) => (0, node_fs_1.existsSync)((0, node_path_1.join)(place, 'package.json')));
}
/** The folder of this program's package.json, whether it runs from source or as a bundle. */
function ownRoot() {
    let folder = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    while (folder !== (0, node_path_1.dirname)(folder)) {
        if (isOurs((0, node_path_1.join)(folder, 'package.json')))
            return folder;
        folder = (0, node_path_1.dirname)(folder);
    }
    return undefined;
}
function isOurs(file) {
    if (!(0, node_fs_1.existsSync)(file))
        return false;
    const content = JSON.parse((0, node_fs_1.readFileSync)(file, 'utf8'));
    return typeof content === 'object' && content !== null && 'name' in content && content.name === 'model-roundtrip';
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
    targets: null,
    seed: 7,
    batchSizes: [1, 3],
    runtimes: ['tfjs', 'ops', 'reference'],
    timeLimitSeconds: 600,
    memoryLimitMegabytes: 4096,
    nativeTensorflow: 'auto',
};


/***/ }),

/***/ 20439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.familiesOf = familiesOf;
const node_path_1 = __webpack_require__(76760);
const registry_ts_1 = __webpack_require__(13965);
const globs_ts_1 = __webpack_require__(61312);
const stems_ts_1 = __webpack_require__(8189);
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
    const stems = stemsByFolder(left);
    for (const artifact of left) {
        const name = familyName(artifact, stems);
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
    return folders;
}
function familyName(artifact, stems) {
    const folder = node_path_1.posix.dirname(artifact.path);
    if (!(0, stems_ts_1.isFolder)(artifact))
        return node_path_1.posix.join(folder, (0, stems_ts_1.stemOf)(artifact.path));
    const here = (0, stems_ts_1.stemOf)(artifact.path);
    if (stems.get(folder)?.has(here) === true)
        return node_path_1.posix.join(folder, here);
    const parent = node_path_1.posix.dirname(folder);
    const name = node_path_1.posix.basename(folder);
    const beside = [...(stems.get(parent) ?? [])];
    const called = beside.filter((stem) => (0, stems_ts_1.namesStem)(name, stem)).sort((a, b) => b.length - a.length)[0];
    const stem = called ?? (beside.length === 1 && (0, stems_ts_1.startsWithWord)(name) ? beside[0] : undefined);
    return stem === undefined || folder === '.' ? folder : node_path_1.posix.join(parent, stem);
}


/***/ }),

/***/ 93129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makePlans = makePlans;
exports.hasProgram = hasProgram;
const registry_ts_1 = __webpack_require__(13965);
const families_ts_1 = __webpack_require__(20439);
const globs_ts_1 = __webpack_require__(61312);
/** Formats that hold a program; a round trip goes through each of them. */
const WHOLE = ['keras', 'keras-h5', 'tfjs-layers'];
/**
 * The checks of every artifact, and why each further one is not made.
 * @param goldens paths of all recorded inputs and outputs that were seen
 */
function makePlans(found, goldens, policy, setting) {
    const byArtifact = new Map(found.map((one) => [one.artifact, one]));
    const families = (0, families_ts_1.familiesOf)([...byArtifact.keys()], { families: policy.families, golden: setting.golden });
    const broken = new Set(found.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact));
    const plans = families.flatMap((family) => {
        const facts = prepare(family, broken, policy, setting);
        return family.artifacts.map((artifact) => planOf(artifact, byArtifact.get(artifact), facts));
    });
    return {
        plans: plans.sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1)),
        notes: notesOf(families, goldens, policy),
    };
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
        ...planArtifact(artifact, facts),
    };
}
function notesOf(families, goldens, policy) {
    const used = new Set(families.map(({ golden }) => golden?.path));
    const unused = goldens.filter((path) => !used.has(path));
    const names = new Set(families.map(({ name }) => name));
    const empty = policy.families.filter(({ name }) => !names.has(name));
    return [
        ...unused.map((path) => `${path} belongs to no model that was found: call it <stem>.golden.npz, or name it in the policy`),
        ...empty.map(({ name }) => `the family ${name} of the policy has no member among the models that were found`),
    ];
}
function prepare(family, broken, policy, setting) {
    const declared = policy.families.find(({ name }) => name === family.name)?.lossy ?? {};
    const tests = Object.entries(declared).map(([glob, loss]) => ({ loss, includes: (0, globs_ts_1.pathTest)([glob]) }));
    const lossy = (artifact) => tests.find(({ includes }) => includes(artifact.path))?.loss ?? null;
    const rank = (artifact) => {
        const isLossy = lossy(artifact) !== null || (artifact.format === 'tfjs-layers' && setting.isQuantised(artifact));
        const place = WHOLE.findIndex((format) => format === artifact.format);
        return (place < 0 ? WHOLE.length : place) + (isLossy ? 2 * WHOLE.length : 0);
    };
    const readable = family.artifacts.filter((artifact) => (0, registry_ts_1.isFormatId)(artifact.format) && !broken.has(artifact));
    const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank);
    return {
        family,
        readable: ranked.map(({ artifact }) => artifact),
        targets: policy.targets,
        absent: setting.absent,
        lossy,
    };
}
function planArtifact(artifact, facts) {
    const isWhole = hasProgram(artifact);
    const program = isWhole ? artifact : facts.readable.find(hasProgram);
    const checks = [{ stage: 'integrity', artifact }];
    if (program === undefined) {
        return {
            checks,
            notCovered: [
                'round trips, outputs and parity: these weights come without a program, and no whole model of the family lies beside them',
            ],
        };
    }
    const programOf = isWhole ? null : program;
    const golden = goldenOf(facts.family);
    const notCovered = [...facts.absent];
    if (artifact.format === 'tfjs-layers')
        checks.push({ stage: 'load', artifact, programOf });
    else
        notCovered.push('load: Keras itself, which runs in Python');
    if (golden !== null)
        checks.push({ stage: 'golden', artifact, programOf, golden });
    else if (facts.family.golden === null)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    const [reference, ...rest] = facts.readable;
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
    else if (rest.length === 0)
        notCovered.push('parity: the family has no other member that is read');
    for (const format of facts.targets ?? WHOLE) {
        if (format === artifact.format)
            continue;
        const asked = facts.targets !== null || facts.readable.some((member) => member.format === format);
        checks.push({ stage: 'roundtrip', artifact, programOf, through: [format], asked });
    }
    return { checks, notCovered };
}
function goldenOf({ golden }) {
    return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path };
}
/** Whether a format holds a program besides its weights. */
function hasProgram(artifact) {
    return WHOLE.some((format) => format === artifact.format);
}


/***/ }),

/***/ 97010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadPolicy = loadPolicy;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const yaml_1 = __webpack_require__(38815);
const errors_ts_1 = __webpack_require__(17050);
const defaults_ts_1 = __webpack_require__(87621);
const policy_inputs_ts_1 = __webpack_require__(47927);
const policy_merge_ts_1 = __webpack_require__(5280);
const policy_problems_ts_1 = __webpack_require__(66402);
/** Far above any policy written by hand. */
const MOST_BYTES = 1 << 20;
/**
 * The policy in effect: explicit inputs over the policy file over the defaults.
 * @throws UsageError that names everything that is wrong, each with its line.
 */
function loadPolicy({ workspace, file, inputs }) {
    const path = findFile(workspace, file);
    const ofFile = path === null ? NOTHING : readFile(workspace, path);
    const ofInputs = (0, policy_inputs_ts_1.policyInputs)(inputs);
    const absent = contradictions(workspace, ofInputs.policy).map((problem) => `input ${inWords(problem)}`);
    const wrong = [...ofFile.wrong, ...ofInputs.wrong, ...absent];
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(wrong.join('\n'));
    return (0, policy_merge_ts_1.mergePolicy)(workspace, path === null ? null : shown(workspace, path), ofFile.policy, ofInputs.policy);
}
const NOTHING = { policy: {}, wrong: [] };
function findFile(workspace, asked) {
    if (asked !== undefined && asked !== '') {
        const path = (0, node_path_1.resolve)(workspace, asked);
        if ((0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
            return path;
        throw new errors_ts_1.UsageError(`${asked}: no such policy file`);
    }
    const [first = null, ...more] = defaults_ts_1.POLICY_FILES.map((name) => (0, node_path_1.join)(workspace, name)).filter((path) => (0, node_fs_1.existsSync)(path));
    if (more.length > 0)
        throw new errors_ts_1.UsageError(`${defaults_ts_1.POLICY_FILES.join(' and ')} are both there; keep one`);
    return first;
}
function readFile(workspace, path) {
    const name = shown(workspace, path);
    if ((0, node_fs_1.statSync)(path).size > MOST_BYTES)
        return { policy: {}, wrong: [`${name}: larger than ${MOST_BYTES} bytes`] };
    const lines = new yaml_1.LineCounter();
    const document = (0, yaml_1.parseDocument)((0, node_fs_1.readFileSync)(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
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
    const { policy, problems } = (0, policy_problems_ts_1.readPolicy)(value ?? {});
    const all = problems.length > 0 ? problems : contradictions(workspace, policy);
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
/** What a schema cannot say: names that stand twice, files that are not there. */
function contradictions(workspace, policy) {
    const problems = [];
    const names = new Set();
    for (const [index, { name, golden }] of (policy.families ?? []).entries()) {
        if (names.has(name))
            problems.push({ path: ['families', index, 'name'], message: `a second family called ${name}` });
        names.add(name);
        if (golden !== undefined && !isFile((0, node_path_1.join)(workspace, golden))) {
            problems.push({ path: ['families', index, 'golden'], message: `no such file: ${golden}` });
        }
    }
    for (const path of [policy['custom-layers'] ?? []].flat()) {
        if (!isFile((0, node_path_1.resolve)(workspace, path)))
            problems.push({ path: ['custom-layers'], message: `no such file: ${path}` });
    }
    return problems;
}
function isFile(path) {
    return (0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
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
            lossy: family.lossy ?? {},
            tolerance: family.tolerance === undefined ? null : complete(family.tolerance, tolerance.byDType.float32),
        })),
        waivers: said.waivers ?? fallback.waivers,
        customLayers: (list(said['custom-layers']) ?? []).map((path) => (0, node_path_1.resolve)(workspace, path)),
        targets: list(said.targets) ?? fallback.targets,
        seed: said.seed ?? fallback.seed,
        batchSizes: said['batch-sizes'] ?? fallback.batchSizes,
        runtimes: list(said.runtimes) ?? fallback.runtimes,
        timeLimitSeconds: said['time-limit'] ?? fallback.timeLimitSeconds,
        memoryLimitMegabytes: said['memory-limit'] ?? fallback.memoryLimitMegabytes,
        nativeTensorflow: said.tensorflow ?? fallback.nativeTensorflow,
    };
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

/***/ 8189:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stemOf = stemOf;
exports.isFolder = isFolder;
exports.namesStem = namesStem;
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
/** Whether a folder is called after a format alone: `tfjs-layers`, `tfjs_uint8`, `saved_model`, `web-model`. */
function startsWithWord(folder) {
    const words = folder.toLowerCase().split(/[-_.]/);
    return FOLDER_WORDS.test(words[0] ?? '') || FOLDER_WORDS.test(words.slice(0, 2).join('-'));
}


/***/ }),

/***/ 43063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportOf = reportOf;
exports.isBesideThePoint = isBesideThePoint;
exports.reportUnreadable = reportUnreadable;
exports.ofPlan = ofPlan;
const verdict_ts_1 = __webpack_require__(29948);
const errors_ts_1 = __webpack_require__(17050);
/** The report of an artifact whose checks ran: what was not finished is inconclusive, with the reason. */
function reportOf(plan, outcome, seed) {
    const checks = [];
    const notCovered = [...plan.notCovered];
    for (const [index, planned] of plan.checks.entries()) {
        const check = outcome.checks[index] ?? ofPlan(planned, unfinished(planned, outcome.ending, seed), plan, seed);
        if (isBesideThePoint(planned, check))
            notCovered.push(`round trip ${check.title}: ${check.reason}`);
        else
            checks.push(check);
    }
    return { ...named(plan), ...outcome.facts, checks, notCovered };
}
/** A trip that nobody asked for, through a format that has no words for the model: there is nothing to hold against it. */
function isBesideThePoint(planned, { verdict, findings }) {
    if (planned.stage !== 'roundtrip' || planned.asked !== false || verdict !== 'inconclusive')
        return false;
    const weighty = findings.filter(({ severity }) => severity !== 'note');
    return weighty.length > 0 && weighty.every(({ cause }) => cause === 'not-expressible');
}
/** The report of an artifact that cannot be opened: its integrity check says why. */
function reportUnreadable(plan, finding, facts, seed) {
    const check = (0, verdict_ts_1.judge)({
        stage: 'integrity',
        title: 'files whole and finite',
        witnesses: ['the files', 'what their headers promise'],
        coverage: NOTHING,
        findings: [finding, ...plan.findings],
        agreed: '',
    }, { path: plan.artifact.path, seed }, 0);
    return { ...named(plan), ...facts, checks: [check], notCovered: plan.notCovered };
}
const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 };
function named({ artifact, family }) {
    return { path: artifact.path, format: artifact.format, family };
}
/** A check, and where it is the integrity check with what finding the artifact had shown already. */
function ofPlan(planned, check, plan, seed) {
    if (planned.stage !== 'integrity' || plan.findings.length === 0)
        return check;
    const evidence = { ...check, findings: [...plan.findings, ...check.findings], agreed: check.reason };
    return (0, verdict_ts_1.judge)(evidence, { path: plan.artifact.path, seed }, check.milliseconds);
}
function unfinished(planned, ending, seed) {
    const { path } = planned.artifact;
    const { cause, message } = ending.kind === 'lost' ? ending : { cause: 'internal-error', message: 'it ended without a result' };
    const finding = {
        cause,
        severity: (0, errors_ts_1.severityOf)(cause),
        message: `${path}: not checked: ${message}`,
        file: path,
    };
    return (0, verdict_ts_1.judge)({
        stage: planned.stage,
        title: titleOf(planned),
        witnesses: [planned.artifact.format, 'none'],
        coverage: NOTHING,
        findings: [finding],
        agreed: '',
    }, { path, seed }, 0);
}
function titleOf(planned) {
    if (planned.stage === 'roundtrip')
        return [planned.artifact.format, ...planned.through, planned.artifact.format].join(' -> ');
    return planned.stage === 'parity' ? `against ${planned.sibling.path}` : planned.stage;
}


/***/ }),

/***/ 60283:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workerEnvironment = workerEnvironment;
exports.runChild = runChild;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const native_ts_1 = __webpack_require__(15429);
/** Milliseconds between two looks at a process's memory. */
const LOOK_EVERY = 200;
/** Characters of what a process wrote to stderr that are kept. */
const STDERR_KEPT = 4000;
/** All that a worker's environment has in common with ours: no token, no secret, nothing of the runner's. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'LANG',
    'LC_ALL',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    native_ts_1.NATIVE_VARIABLE,
];
function workerEnvironment(own) {
    return Object.fromEntries(PASSED_ON.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])));
}
/**
 * Runs one job in a process of its own and hands on what it sends. The process is killed at its limits, when it is
 * done, and when `signal` aborts (the promise then rejects with the signal's reason).
 * @throws UsageError where the worker says that what it was given cannot be used
 */
async function runChild(job, command, limits, receive, signal) {
    signal.throwIfAborted();
    const child = (0, node_child_process_1.fork)(command.module, [], {
        execArgv: [...command.execArgv, `--max-old-space-size=${limits.megabytes}`],
        env: workerEnvironment(process.env),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
    });
    let errors = '';
    child.stderr?.on('data', (piece) => (errors = (errors + piece.toString('utf8')).slice(-STDERR_KEPT)));
    return new Promise((resolve, reject) => {
        const end = (ending) => {
            stopWatching();
            child.kill('SIGKILL');
            resolve(ending);
        };
        const fail = (error) => {
            stopWatching();
            child.kill('SIGKILL');
            reject(error);
        };
        const abort = () => {
            fail(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        const overMemory = (bytes) => {
            if (bytes > limits.megabytes * 2 ** 20)
                end(lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`));
        };
        const timer = setTimeout(() => {
            end(lost('time-limit', `took longer than ${limits.seconds} seconds (\`time-limit\`)`));
        }, limits.seconds * 1000);
        const watch = setInterval(() => overMemory(residentBytes(child) ?? 0), LOOK_EVERY);
        const stopWatching = () => {
            clearTimeout(timer);
            clearInterval(watch);
            signal.removeEventListener('abort', abort);
        };
        signal.addEventListener('abort', abort);
        child.on('message', (message) => {
            if (message.kind === 'done')
                end({ kind: 'done' });
            else if (message.kind === 'usage')
                fail(new errors_ts_1.UsageError(message.message));
            else if (message.kind === 'memory')
                overMemory(message.bytes);
            else
                receive(message);
        });
        child.on('error', (error) => end(lost('crashed', `could not be started: ${error.message}`)));
        child.on('close', (code, killed) => end(lostBy(code, killed, errors, limits)));
        child.send(job, (error) => {
            // A process that is gone already says why through `close`.
            if (error !== null && child.connected)
                end(lost('crashed', `could not be reached: ${error.message}`));
        });
    });
}
function lostBy(code, killed, errors, limits) {
    if (/heap out of memory|Array buffer allocation failed/.test(errors)) {
        return lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`);
    }
    const how = killed === null ? `with exit code ${code}` : `through ${killed}`;
    const hint = killed === 'SIGKILL' ? ', which is what a system does that runs out of memory' : '';
    return lost('crashed', `ended ${how}${hint}${said(errors)}`);
}
/** The line of an error message that says what happened, from a process's last words. */
function said(errors) {
    const lines = errors.split('\n').map((line) => line.trim());
    const line = lines.find((text) => /^(\w*Error|FATAL|RuntimeError)\b/.test(text)) ?? lines.findLast((text) => text !== '');
    return line === undefined ? '' : `: ${line.slice(0, 300)}`;
}
function lost(cause, what) {
    return { kind: 'lost', cause, message: `the process that checked it ${what}` };
}
/** Resident bytes of a process where the system has /proc; undefined elsewhere. */
function residentBytes(child) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0, node_fs_1.readFileSync)(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91276:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentReport = environmentReport;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const package_json_1 = __importDefault(__webpack_require__(94285));
const package_json_2 = __importDefault(__webpack_require__(27069));
const version_ts_1 = __webpack_require__(52361);
/** Vector instructions that change how kernels round, or which of them run. */
const FEATURES = /^(avx|avx2|fma|avx512\w*|amx\w*|avx_vnni|f16c|asimd\w*|sve\w*|bf16|i8mm)$/;
/** What a result may depend on besides the models. */
function environmentReport(seed) {
    return {
        version: version_ts_1.VERSION,
        node: process.versions.node,
        platform: process.platform,
        arch: process.arch,
        cpu: cpu(),
        seed,
        libraries: { 'TensorFlow.js': package_json_2.default.version, h5wasm: package_json_1.default.version },
    };
}
function cpu() {
    const model = (0, node_os_1.cpus)()[0]?.model.trim() ?? '';
    const features = cpuFeatures();
    return `${model === '' ? 'unknown' : model}${features.length === 0 ? '' : ` (${features.join(' ')})`}`;
}
function cpuFeatures() {
    if (process.platform !== 'linux')
        return [];
    try {
        const line = /^(?:flags|Features)\s*:(.*)$/m.exec((0, node_fs_1.readFileSync)('/proc/cpuinfo', 'latin1'))?.[1] ?? '';
        return line.split(' ').filter((word) => FEATURES.test(word));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fileFacts = fileFacts;
exports.modelFacts = modelFacts;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const registry_ts_1 = __webpack_require__(13965);
const hash_ts_1 = __webpack_require__(34246);
const limits_ts_1 = __webpack_require__(52034);
const tensor_ts_1 = __webpack_require__(76172);
/** Size and hash of an artifact's files. What cannot be read is null, or counts nothing: its checks say why. */
function fileFacts(artifact, workspace, withHash = true) {
    const files = artifact.files.map((path) => ({ path, absolute: (0, node_path_1.join)(workspace, path) }));
    const sizes = files.map(({ absolute }) => (0, node_fs_1.statSync)(absolute, { throwIfNoEntry: false })?.size ?? 0);
    const sha256 = !withHash ? null : unlessBroken(() => (0, hash_ts_1.sha256OfFiles)(files), null);
    return { sha256, bytes: sizes.reduce((sum, size) => sum + size, 0), tensors: 0, parameters: 0 };
}
/** The same and the tensors it stores, for an artifact of a format that is read. */
async function modelFacts(artifact, workspace) {
    const opened = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS).catch((error) => {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    });
    if (opened === undefined)
        return fileFacts(artifact, workspace);
    try {
        let parameters = 0;
        for (const { shape } of opened.weights)
            parameters += (0, tensor_ts_1.elementCount)(shape);
        return { ...fileFacts(opened.artifact, workspace), tensors: opened.weights.size, parameters };
    }
    finally {
        opened.close();
    }
}
function unlessBroken(read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 72499:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPlans = runPlans;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const artifact_ts_1 = __webpack_require__(43063);
const child_ts_1 = __webpack_require__(60283);
const facts_ts_1 = __webpack_require__(33658);
/** Runs the plans, several at a time; the reports are in the order of the plans. */
async function runPlans(plans, setting, on, signal) {
    const reports = [];
    const waiting = [...plans.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, plan] = next;
            on.started?.(plan.artifact);
            const report = await runPlan(plan, (0, node_path_1.join)(setting.scratch, String(index)), setting, on, signal);
            reports[index] = report;
            on.finished?.(report);
        }
    };
    await Promise.all(Array.from({ length: Math.min(setting.processes, plans.length) }, work));
    return reports;
}
async function runPlan(plan, scratch, setting, on, signal) {
    const { policy, workspace, command } = setting;
    let facts = (0, facts_ts_1.fileFacts)(plan.artifact, workspace, plan.unreadable !== null);
    if (plan.unreadable !== null) {
        const report = (0, artifact_ts_1.reportUnreadable)(plan, plan.unreadable, facts, policy.seed);
        for (const check of report.checks)
            on.checked?.(plan.artifact, check);
        return report;
    }
    const checks = [];
    const receive = (message) => {
        if (message.kind === 'facts')
            facts = message.facts;
        else if (message.kind === 'check') {
            const planned = plan.checks[message.index];
            if (planned === undefined)
                return;
            const check = (0, artifact_ts_1.ofPlan)(planned, message.check, plan, policy.seed);
            checks[message.index] = check;
            if (!(0, artifact_ts_1.isBesideThePoint)(planned, check))
                on.checked?.(plan.artifact, check);
        }
        else if (message.kind === 'progress') {
            const stage = plan.checks[message.index]?.stage;
            if (stage !== undefined)
                on.progress?.(plan.artifact, stage, message.what, message.share);
        }
    };
    (0, node_fs_1.mkdirSync)(scratch);
    try {
        const limits = { seconds: policy.timeLimitSeconds, megabytes: policy.memoryLimitMegabytes };
        const ending = await (0, child_ts_1.runChild)({ plan, policy, workspace, scratch }, command, limits, receive, signal);
        const report = (0, artifact_ts_1.reportOf)(plan, { ending, checks, facts }, policy.seed);
        for (const check of report.checks)
            if (!checks.includes(check))
                on.checked?.(plan.artifact, check);
        return report;
    }
    finally {
        (0, node_fs_1.rmSync)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 36192:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.beforeSignals = beforeSignals;
/** Signals that ask a process to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `clean` before a signal ends this process; the process then ends by that signal, as if nobody had listened.
 * Returns a function that takes the arrangement back.
 */
function beforeSignals(clean) {
    const listeners = ENDING.map((signal) => {
        const listener = () => {
            release();
            clean();
            process.kill(process.pid, signal);
        };
        process.on(signal, listener);
        return { signal, listener };
    });
    const release = () => {
        for (const { signal, listener } of listeners)
            process.off(signal, listener);
    };
    return release;
}


/***/ }),

/***/ 27069:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@tensorflow/tfjs-core","version":"4.22.0","description":"Hardware-accelerated JavaScript library for machine intelligence","private":false,"main":"dist/tf-core.node.js","jsdelivr":"dist/tf-core.min.js","unpkg":"dist/tf-core.min.js","types":"dist/index.d.ts","jsnext:main":"dist/index.js","module":"dist/index.js","miniprogram":"dist/miniprogram","engines":{"yarn":">= 1.3.2"},"repository":{"type":"git","url":"https://github.com/tensorflow/tfjs.git","directory":"tfjs-core"},"license":"Apache-2.0","devDependencies":{"@bazel/bazelisk":"^1.12.0","@bazel/ibazel":"^0.16.2"},"scripts":{"build":"bazel build :tfjs-core_pkg","publish-npm":"bazel run :tfjs-core_pkg.publish","coverage":"bazel coverage :tfjs-core_node_test","test":"bazel test :tests --test_output=all","test-dev":"ibazel test :tests --test_output=all","test-browser":"bazel test :tfjs-core_test --test_output=streamed","test-browser-debug":"bazel run :tfjs-core_test --test_output=streamed","test-node":"bazel test :tfjs-core_node_test --test_output=streamed","test-node-debug":"bazel run :tfjs-core_node_test --config=debug --test_output=streamed","test-async-backends":"bazel test :tfjs-core_async_backends_test --test_output=streamed","test-snippets":"bazel test :test_snippets_test --test_output=streamed"},"dependencies":{"@types/long":"^4.0.1","@types/offscreencanvas":"~2019.7.0","@types/seedrandom":"^2.4.28","@webgpu/types":"0.1.38","long":"4.0.0","node-fetch":"~2.6.1","seedrandom":"^3.0.5"},"browser":{"node-fetch":false,"util":false,"crypto":false,"worker_threads":false},"sideEffects":["./dist/index.js","./dist/engine.js","./dist/tensor.js","./dist/base_side_effects.js","./dist/flags.js","./dist/platforms/*.js","./dist/register_all_gradients.js","./dist/public/chained_ops/*.js","./dist/io/*.js","./src/index.mjs","./src/engine.mjs","./src/tensor.mjs","./src/base_side_effects.mjs","./src/flags.mjs","./src/platforms/*.mjs","./src/register_all_gradients.mjs","./src/public/chained_ops/*.mjs","./src/io/*.mjs"],"resolutions":{"minimist":"1.2.6"}}');

/***/ }),

/***/ 94285:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"h5wasm","version":"0.10.3","description":"A high-level library for reading and writing HDF5 files from Javascript, using a wasm-compiled version of the HDF5 C library","type":"module","main":"./dist/iife/hdf5_hl.js","module":"./dist/esm/hdf5_hl.js","browser":"./dist/iife/h5wasm.js","types":"./src/hdf5_hl.d.ts","exports":{".":{"types":"./src/hdf5_hl.d.ts","import":"./dist/esm/hdf5_hl.js"},"./node":{"types":"./src/hdf5_hl.d.ts","import":"./dist/node/hdf5_hl.js"}},"scripts":{"build":"npm run build_esm && npm run build_node && npm run build_types && npm run build_iife","build_esm":"tsc src/hdf5_hl.ts src/file_handlers.ts --strict --outDir dist/esm --target es2020","build_node":"tsc src/hdf5_hl.ts --outDir dist/node --target es2020 --allowJs --esModuleInterop","build_iife":"esbuild --bundle dist/esm/hdf5_hl.js --outfile=dist/iife/h5wasm.js --format=iife --global-name=h5wasm","build_types":"tsc --declaration --strict --emitDeclarationOnly src/hdf5_hl.ts --target es2020","test":"node ./test/test.mjs"},"repository":{"type":"git","url":"https://github.com/usnistgov/h5wasm.git"},"keywords":["hdf5","javascript","es6","browser","webassembly"],"author":"Brian B. Maranville","license":"SEE LICENSE IN LICENSE.txt","devDependencies":{"esbuild":"^0.25.0","typescript":"^6.0.2"}}');

/***/ })

};
