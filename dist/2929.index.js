export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 22929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.action = action;
const run_ts_1 = __webpack_require__(73147);
/** The GitHub door: inputs in, verdict out. @actions/artifact is loaded only when there is something to upload. */
async function action() {
    const kit = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    process.exitCode = await (0, run_ts_1.runAction)({
        kit,
        env: process.env,
        check: async (options, on) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(812), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(5883), __webpack_require__.e(4182)]).then(__webpack_require__.bind(__webpack_require__, 35883))).check(options, on),
        installTensorflow: async () => {
            const [cache, { installTensorflow, runNpm }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805)),
                __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 15717)),
            ]);
            return installTensorflow({ env: process.env, cache, npm: runNpm, info: kit.info });
        },
        artifactClient: async () => (await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 20584))).default,
    });
}


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.baseOf = baseOf;
const node_fs_1 = __webpack_require__(73024);
/**
 * What a pull request, or a merge queue, is held against, as the event tells; undefined for all other events.
 * Source of the fields: GitHub's webhook payloads `pull_request` and `merge_group`.
 */
function baseOf(env) {
    const event = eventOf(env['GITHUB_EVENT_PATH'] ?? '');
    const commit = at(event, 'pull_request', 'base', 'sha') ?? at(event, 'merge_group', 'base_sha');
    if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    return { commit, isMerge: /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? '') };
}
/** The event as GitHub hands it over; null where there is none that can be read: then this is no pull request to us. */
function eventOf(path) {
    try {
        return path === '' ? null : JSON.parse((0, node_fs_1.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}


/***/ }),

/***/ 61433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeReportFiles = writeReportFiles;
exports.reportFileName = reportFileName;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const html_ts_1 = __webpack_require__(86433);
const json_ts_1 = __webpack_require__(32794);
const markdown_ts_1 = __webpack_require__(54285);
/** Writes the report in three forms into a new directory. Nothing is left out of them for want of room. */
function writeReportFiles(report, env, htmlName) {
    const directory = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(env['RUNNER_TEMP'] ?? (0, node_os_1.tmpdir)(), 'model-roundtrip-'));
    const files = {
        directory,
        json: (0, node_path_1.join)(directory, 'report.json'),
        html: (0, node_path_1.join)(directory, htmlName),
        markdown: (0, node_path_1.join)(directory, 'summary.md'),
    };
    (0, node_fs_1.writeFileSync)(files.json, (0, json_ts_1.renderJson)(report));
    (0, node_fs_1.writeFileSync)(files.html, (0, html_ts_1.renderHtml)(report));
    (0, node_fs_1.writeFileSync)(files.markdown, (0, markdown_ts_1.renderMarkdown)(report, { budget: Infinity }));
    return files;
}
/** Unique within a workflow run, where a name twice is refused: job and attempt stand in it. */
function reportFileName(name, env, mark = '') {
    const parts = [name, env['GITHUB_JOB'] ?? '', env['GITHUB_RUN_ATTEMPT'] ?? '', mark].filter((part) => part !== '');
    return `${parts.join('-').replace(/[^\w.-]/g, '-')}.html`;
}


/***/ }),

/***/ 81729:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.POLICY_INPUTS = void 0;
exports.readInputs = readInputs;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const policy_inputs_ts_1 = __webpack_require__(47927);
const escape_ts_1 = __webpack_require__(14031);
/** Inputs that a policy file may set as well: handed on as texts, and checked together with the file. */
exports.POLICY_INPUTS = [
    'paths',
    'ignore',
    'custom-layers',
    'custom-objects',
    'targets',
    'if-no-models-found',
    'on-inconclusive',
    'seed',
    'time-limit',
    'memory-limit',
    'reference-limit',
    'tensorflow',
    'python',
];
/**
 * Reads every input once.
 * @throws UsageError that names every input that is wrong, not only the first.
 */
function readInputs(get) {
    const wrong = [];
    const text = (name) => get(name).trim();
    const flag = (name) => {
        const value = text(name).toLowerCase();
        if (value !== '' && value !== 'true' && value !== 'false')
            wrong.push(`${name}: ${said(value)}, allowed are true and false`);
        return value !== 'false';
    };
    const policyTexts = exports.POLICY_INPUTS.map((name) => [name, text(name)]);
    const inputs = {
        ...Object.fromEntries(policyTexts),
        policy: text('policy'),
        'working-directory': directory(text('working-directory'), wrong),
        summary: flag('summary'),
        annotations: flag('annotations'),
        'upload-report': flag('upload-report'),
        'report-name': reportName(text('report-name'), wrong),
        'retention-days': days(text('retention-days'), wrong),
    };
    wrong.push(...(0, policy_inputs_ts_1.policyInputs)(Object.fromEntries(policyTexts)).wrong);
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(['Inputs of the action are wrong:', ...wrong].join('\n  '));
    return inputs;
}
/** Days that GitHub keeps an uploaded file at the most, in repositories that allow it. */
const MOST_DAYS = 400;
function days(value, wrong) {
    if (value === '')
        return null;
    const number = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    if (number < 1 || number > MOST_DAYS) {
        wrong.push(`retention-days: ${said(value)}, allowed are whole numbers from 1 to ${MOST_DAYS}`);
    }
    return number;
}
/** Stays in the workspace: the report's paths, and GitHub's, are relative to it. */
function directory(value, wrong) {
    const path = (0, node_path_1.normalize)(value === '' ? '.' : value);
    if ((0, node_path_1.isAbsolute)(path) || path === '..' || path.startsWith(`..${node_path_1.sep}`)) {
        wrong.push(`working-directory: ${said(value)}, allowed are directories within the workspace, relative to it`);
    }
    return path;
}
/** GitHub refuses these characters in the name of an uploaded file. */
const REFUSED = /["':<>|*?\\/\r\n]/;
function reportName(value, wrong) {
    if (REFUSED.test(value))
        wrong.push(`report-name: ${said(value)}, not allowed are " ' : < > | * ? \\ / and line breaks`);
    if (value.length > 100)
        wrong.push(`report-name: ${value.length} characters, allowed are 100`);
    return value === '' ? 'model-roundtrip' : value;
}
function said(value) {
    return `found ${JSON.stringify((0, escape_ts_1.clip)(value, 80))}`;
}


/***/ }),

/***/ 58592:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.liveLog = liveLog;
exports.logReport = logReport;
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const text_ts_1 = __webpack_require__(65655);
/** Columns of GitHub's log view before it wraps. */
const COLUMNS = 120;
/** One line as each check ends, so that a long run shows where it is. */
function liveLog(kit) {
    return {
        planned: (plans) => {
            kit.info(`Found ${(0, figures_ts_1.counted)(plans.length, 'model')}.`);
        },
        progress: (artifact, stage, what) => {
            kit.debug((0, escape_ts_1.printable)(`${artifact.path}: ${stage}: ${what}`));
        },
        checked: (artifact, check) => {
            kit.info((0, escape_ts_1.printable)(`${artifact.path}: ${check.stage} ${verdicts_ts_1.VERDICT_WORDS[check.verdict]}`));
        },
    };
}
/** The whole report in the log, a group for each model, those that did not pass last and nearest to the verdict. */
function logReport(kit, report, colour) {
    const options = { colour, columns: COLUMNS };
    for (const artifact of (0, verdicts_ts_1.worstFirst)(report.artifacts).toReversed()) {
        kit.startGroup(`${(0, escape_ts_1.printable)(artifact.path)}: ${verdicts_ts_1.VERDICT_WORDS[(0, verdicts_ts_1.artifactVerdict)(artifact)]}`);
        kit.info((0, text_ts_1.renderArtifact)(report, artifact, options));
        kit.endGroup();
    }
    kit.info((0, text_ts_1.renderConclusion)(report, options));
}


/***/ }),

/***/ 18948:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outputsOf = outputsOf;
const verdicts_ts_1 = __webpack_require__(89910);
/** The outputs of a finished run; the last two are empty where nothing was uploaded. */
function outputsOf(report, files, uploaded) {
    const { pass, fail, inconclusive } = (0, verdicts_ts_1.tally)(report);
    return {
        conclusion: report.conclusion,
        passed: String(pass),
        failed: String(fail),
        inconclusive: String(inconclusive),
        'report-path': files.json,
        'artifact-id': uploaded.id === null ? '' : String(uploaded.id),
        'artifact-url': uploaded.id === null ? '' : uploaded.url,
    };
}


/***/ }),

/***/ 73147:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runAction = runAction;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const annotations_ts_1 = __webpack_require__(856);
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
const markdown_ts_1 = __webpack_require__(54285);
const text_ts_1 = __webpack_require__(65655);
const base_ts_1 = __webpack_require__(3585);
const files_ts_1 = __webpack_require__(61433);
const inputs_ts_1 = __webpack_require__(81729);
const log_ts_1 = __webpack_require__(58592);
const outputs_ts_1 = __webpack_require__(18948);
const upload_ts_1 = __webpack_require__(4357);
/** The whole action. Returns the exit code; never throws. */
async function runAction(world) {
    try {
        return await checkAndReport(world);
    }
    catch (error) {
        explain(world.kit, error);
        return 1;
    }
}
async function checkAndReport({ kit, env, check, artifactClient, installTensorflow }) {
    const inputs = (0, inputs_ts_1.readInputs)((name) => kit.getInput(name));
    const report = await check({ ...checkOptions(inputs, env), installTensorflow }, (0, log_ts_1.liveLog)(kit));
    // Colour in the log is on unless NO_COLOR says otherwise: GitHub's log view shows it.
    (0, log_ts_1.logReport)(kit, report, (0, text_ts_1.wantsColour)(true, { ...env, TERM: 'log' }));
    const files = (0, files_ts_1.writeReportFiles)(report, env, (0, files_ts_1.reportFileName)(inputs['report-name'], env));
    const uploaded = inputs['upload-report']
        ? await (0, upload_ts_1.uploadReport)({ files, name: inputs['report-name'], retentionDays: inputs['retention-days'] }, env, artifactClient)
        : { id: null, reason: '' };
    for (const [name, value] of Object.entries((0, outputs_ts_1.outputsOf)(report, files, uploaded)))
        kit.setOutput(name, value);
    if (inputs.summary)
        await writeSummary(kit, report, uploaded);
    if (inputs.annotations)
        annotate(kit, report, inputs['working-directory']);
    if (uploaded.id !== null)
        kit.info(`The full report: ${uploaded.url}`);
    else if (uploaded.reason !== '')
        kit.warning((0, sentences_ts_1.sentences)(`The report was not uploaded: ${uploaded.reason}`, 'The verdict stands.'));
    if (!(0, verdicts_ts_1.failsRun)(report))
        return 0;
    if (!inputs.annotations)
        kit.setFailed((0, verdicts_ts_1.headline)(report));
    return 1;
}
/** The workspace is where the working directory says; the policy inputs go on as they are. */
function checkOptions(inputs, env) {
    const base = (0, base_ts_1.baseOf)(env);
    return {
        workspace: (0, node_path_1.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs['working-directory']),
        inputs: Object.fromEntries(inputs_ts_1.POLICY_INPUTS.map((name) => [name, inputs[name]])),
        ...(inputs.policy === '' ? {} : { policyFile: inputs.policy }),
        ...(base === undefined ? {} : { base }),
    };
}
async function writeSummary(kit, report, uploaded) {
    const full = uploaded.id === null ? {} : { full: { name: uploaded.name, url: uploaded.url } };
    try {
        await kit.summary.addRaw((0, markdown_ts_1.renderMarkdown)(report, full)).write();
    }
    catch (error) {
        kit.warning((0, sentences_ts_1.sentences)(`The job summary was not written: ${messageOf(error)}`, 'The verdict stands.'));
    }
}
/** GitHub wants paths relative to the workspace, with `/`. */
function annotate(kit, report, directory) {
    const prefix = directory === '.' ? '' : directory.replaceAll('\\', '/').replace(/\/?$/, '/');
    for (const { level, title, lines, file } of (0, annotations_ts_1.annotations)(report)) {
        kit[level](lines.join('\n'), { title, ...(file === undefined ? {} : { file: prefix + file, startLine: 1 }) });
    }
}
/** A mistake in the workflow or policy reads differently from a fault of ours. */
function explain(kit, error) {
    if (error instanceof errors_ts_1.UsageError) {
        kit.setFailed(error.message
            .split('\n')
            .map((line) => (0, escape_ts_1.printable)(line))
            .join('\n'));
        return;
    }
    kit.setFailed((0, sentences_ts_1.sentences)(`Model Roundtrip itself went wrong, which says nothing about your models: ${messageOf(error)}`, 'Please report it with the stack that the log of this step has.'));
    kit.startGroup('Stack, for the report');
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split('\n'))
        kit.info((0, escape_ts_1.printable)(line));
    kit.endGroup();
}
function messageOf(error) {
    return (0, escape_ts_1.printable)(error instanceof Error ? error.message : String(error), 400);
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.uploadReport = uploadReport;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const escape_ts_1 = __webpack_require__(14031);
const files_ts_1 = __webpack_require__(61433);
/**
 * Uploads the HTML report as one file that opens in the browser. With `skipArchive` the file's own name is the name of
 * what is uploaded. A name that is taken, as in the legs of a matrix, is tried once more with a random mark.
 */
async function uploadReport(request, env, client) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
        return { id: null, reason: 'this runner offers no place to upload to' };
    }
    try {
        const artifacts = await client();
        return await attempt(request, env, artifacts, request.files.html);
    }
    catch (error) {
        return { id: null, reason: (0, escape_ts_1.printable)(reasonOf(error), 400) };
    }
}
async function attempt({ files, name, retentionDays }, env, artifacts, path) {
    const options = { skipArchive: true, ...(retentionDays === null ? {} : { retentionDays }) };
    const put = async (file) => {
        const { id } = await artifacts.uploadArtifact(name, [file], files.directory, options);
        if (id === undefined)
            return { id: null, reason: 'the service gave no id' };
        return { id, url: artifactUrl(env, id), name: file.slice(files.directory.length + 1) };
    };
    try {
        return await put(path);
    }
    catch (error) {
        if (!isConflict(error))
            throw error;
        const other = (0, node_path_1.join)(files.directory, (0, files_ts_1.reportFileName)(name, env, (0, node_crypto_1.randomBytes)(3).toString('hex')));
        (0, node_fs_1.renameSync)(path, other);
        try {
            return await put(other);
        }
        finally {
            (0, node_fs_1.renameSync)(other, path);
        }
    }
}
/** Some errors of the storage client have a status and no message. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.message !== '')
        return error.message;
    return 'statusCode' in error ? `${error.name}, status ${String(error.statusCode)}` : error.name;
}
/** The client puts the status of a refused request into its message. */
function isConflict(error) {
    return error instanceof Error && /\(409\)|already exists/i.test(error.message);
}
function artifactUrl(env, id) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    return `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/artifacts/${id}`;
}


/***/ }),

/***/ 17050:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UsageError = exports.ArtifactError = void 0;
exports.severityOf = severityOf;
/**
 * The artifact is at fault: it is broken, hostile, or says something that this tool does not read.
 * The message says file, field, found and allowed. It becomes a finding, never a stack trace.
 */
class ArtifactError extends Error {
    name = 'ArtifactError';
    code;
    place;
    constructor(code, message, place = {}) {
        super(message);
        this.code = code;
        this.place = place;
    }
    /** The error as evidence. `severity` is `warning` where the artifact could not be looked at, else `error`. */
    toFinding() {
        return { cause: this.code, severity: severityOf(this.code), message: this.message, ...this.place };
    }
}
exports.ArtifactError = ArtifactError;
/** The command line, an input or the policy is at fault: exit code 2, no stack trace. */
class UsageError extends Error {
    name = 'UsageError';
}
exports.UsageError = UsageError;
const NOT_LOOKED_AT = new Set([
    'not-expressible',
    'unknown-layer',
    'unsupported-format',
    'unsupported-operation',
    'no-runtime',
    'time-limit',
    'memory-limit',
    'crashed',
    'internal-error',
]);
/** Whether a cause speaks against the artifact (`error`) or only says that it was not looked at (`warning`). */
function severityOf(cause) {
    return NOT_LOOKED_AT.has(cause) ? 'warning' : 'error';
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

/***/ 61312:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pathTest = pathTest;
exports.isGlob = isGlob;
exports.folderOf = folderOf;
exports.globProblem = globProblem;
const picomatch_1 = __importDefault(__webpack_require__(14006));
/**
 * Globs as GitHub users know them (picomatch): `*` within a name, `**` across folders, `{a,b}`, `?`, `[ab]`.
 * A glob that names a folder means everything in it. Names that start with a dot are matched like others, and upper
 * and lower case differ on every system, so that one policy gives one verdict everywhere.
 */
function pathTest(globs) {
    const tests = globs.flatMap((glob) => {
        const plain = glob.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (plain === '' || plain === '.')
            return [() => true];
        return [plain, `${plain}/**`].map((pattern) => (0, picomatch_1.default)(pattern, OPTIONS));
    });
    return (path) => tests.some((test) => test(path));
}
/** Whether a text means more than the path that it spells. */
function isGlob(text) {
    return picomatch_1.default.scan(text, OPTIONS).isGlob;
}
/** The folder, or the file, that all that a glob means lies in; empty for the workspace itself. */
function folderOf(glob) {
    const { base } = picomatch_1.default.scan(glob.replace(/^(\.\/)+/, '').replace(/\/+$/, ''), OPTIONS);
    return base === '.' ? '' : base;
}
/** Why a text is no glob that we take, or null where it is one. */
function globProblem(glob) {
    if (glob.trim() === '')
        return 'an empty glob matches nothing';
    if (glob.startsWith('!'))
        return 'a glob that starts with ! excludes; put it under `ignore`, without the !';
    if (glob.startsWith('/') || /^[A-Za-z]:[\\/]/.test(glob))
        return 'globs are relative to the workspace';
    if (glob.split('/').includes('..'))
        return 'a glob cannot leave the workspace with ..';
    return null;
}
/**
 * Without `windows`, picomatch would ask the system which separator paths have; ours always have `/`. Without the
 * flag `s`, a line break in a name would hide the file from `**`.
 */
const OPTIONS = { dot: true, nocase: false, windows: false, nonegate: true, flags: 's' };


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

/***/ 856:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MESSAGE_CHARS = exports.PER_LEVEL = void 0;
exports.annotations = annotations;
const sentences_ts_1 = __webpack_require__(6255);
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const policy_changes_ts_1 = __webpack_require__(8730);
/** GitHub keeps ten of each level for a step, and drops the others without a word. */
exports.PER_LEVEL = 10;
/** GitHub cuts a message at 4096 characters. */
exports.MESSAGE_CHARS = 4000;
const FINDINGS_SHOWN = 5;
/**
 * At most ten annotations a level, one for each artifact that did not pass, the worst first; where there are more, the
 * tenth counts them.
 */
function annotations(report) {
    const all = (0, verdicts_ts_1.worstFirst)(report.artifacts).flatMap((artifact) => annotate(report, artifact));
    const ofRun = annotateRun(report);
    return ['error', 'warning', 'notice'].flatMap((level) => capped(level, [...ofRun, ...all]));
}
/** What no artifact can be blamed for: nothing found, a waiver that has ended, a policy that lets more pass. */
function annotateRun(report) {
    const { source, effective, waivers } = report.policy;
    const found = report.artifacts.length > 0;
    const level = report.conclusion === 'fail' ? 'error' : 'warning';
    const place = source === null ? {} : { file: source };
    return [
        ...(found || (level === 'warning' && effective['ifNoModelsFound'] === 'ignore')
            ? []
            : [{ level, title: 'Model Roundtrip', lines: ['No models were found.'] }]),
        ...waivers
            .filter((waiver) => waiver.expired)
            .map(({ check, expires, reason }) => {
            const line = `It ended on ${(0, escape_ts_1.printable)(expires, 40)}. Its reason was: ${(0, escape_ts_1.printable)(reason)}`;
            return { level: 'error', title: `Waiver ${(0, escape_ts_1.printableName)(check)} has ended`, lines: [line], ...place };
        }),
        ...annotateChanges(report).map((annotation) => ({ ...annotation, ...place })),
    ];
}
function annotateChanges(report) {
    const told = (0, policy_changes_ts_1.toldChanges)(report);
    if (told?.isLooser !== true)
        return [];
    const lines = told.changes.map((change) => (0, escape_ts_1.printable)((0, policy_changes_ts_1.changeInWords)(change), 400));
    return [{ level: 'warning', title: 'Model Roundtrip', lines: fitting([`${(0, escape_ts_1.printable)(told.title)}:`, ...lines], []) }];
}
function capped(level, all) {
    const own = all.filter((annotation) => annotation.level === level);
    if (own.length <= exports.PER_LEVEL)
        return own;
    const more = own.length - (exports.PER_LEVEL - 1);
    return [...own.slice(0, exports.PER_LEVEL - 1), { level, title: 'Model Roundtrip', lines: [`+${more} more in the summary.`] }];
}
function annotate(report, artifact) {
    const verdict = (0, verdicts_ts_1.artifactVerdict)(artifact);
    const waived = artifact.checks.filter((check) => check.waived && check.verdict !== 'pass');
    if (verdict === 'pass' && waived.length === 0)
        return [];
    const lead = (0, findings_ts_1.leading)(artifact);
    const about = lead?.finding ? (0, findings_ts_1.subject)(lead.finding) : null;
    const named = about && about.kind !== 'file' ? `, ${about.kind} ${(0, escape_ts_1.printableName)(about.name)}` : '';
    const file = anchor(report, artifact);
    return [
        {
            level: verdict === 'pass' ? 'notice' : verdict === 'fail' || !(0, verdicts_ts_1.acceptsInconclusive)(report) ? 'error' : 'warning',
            title: verdict === 'pass'
                ? `${(0, escape_ts_1.printableName)(artifact.path)}: accepted by the policy`
                : `${(0, escape_ts_1.printableName)(artifact.path)}${named}`,
            lines: verdict === 'pass'
                ? waived.map((check) => `${check.stage}: ${(0, escape_ts_1.printable)(check.waived?.reason ?? '')}`).slice(0, FINDINGS_SHOWN)
                : messageLines(artifact),
            ...(file === undefined ? {} : { file }),
        },
    ];
}
/** The verdict with counts, then the worst findings with their figures, as many as fit. */
function messageLines(artifact) {
    const checks = (0, findings_ts_1.troubles)(artifact);
    const findings = (0, findings_ts_1.bySeverity)(checks.flatMap((check) => check.findings)).filter(({ severity }) => severity !== 'note');
    const first = `${(0, escape_ts_1.printableName)(artifact.path)} ${verdicts_ts_1.VERDICT_WORDS[(0, verdicts_ts_1.artifactVerdict)(artifact)]}: ${(0, figures_ts_1.counted)(checks.length, 'check')} of ${artifact.checks.length}, ${(0, figures_ts_1.counted)(findings.length, 'finding')}.`;
    const reasons = checks
        .filter((check) => (0, findings_ts_1.reasonBeside)(check) !== '')
        .slice(0, FINDINGS_SHOWN)
        .map((check) => `${check.stage}: ${(0, escape_ts_1.printable)(check.reason, 300)}`);
    const details = findings.slice(0, FINDINGS_SHOWN).map((finding) => {
        const about = (0, findings_ts_1.subject)(finding);
        const figures = (0, digest_ts_1.figuresLine)(finding.metrics);
        const name = about ? ` in ${about.kind} ${(0, escape_ts_1.printableName)(about.name)}` : '';
        const layer = (0, findings_ts_1.partsAt)(finding);
        const parts = layer === null ? '' : `, first at layer ${(0, escape_ts_1.printableName)(layer)}`;
        const told = (0, sentences_ts_1.sentences)(`${(0, causes_ts_1.causeText)(finding.cause).title}${name}${parts}`, (0, escape_ts_1.printable)(finding.message, 700));
        return figures === '' ? told : `${told} (${(0, escape_ts_1.printable)(figures, 300)})`;
    });
    const more = findings.length > FINDINGS_SHOWN ? [`+${findings.length - FINDINGS_SHOWN} more in the summary.`] : [];
    return fitting([first, ...reasons, ...details], more);
}
/** As many of the lines as the limit allows, and the last ones always. Percent signs count thrice: they are encoded. */
function fitting(lines, last) {
    const cost = (line) => line.length + 3 + 2 * (line.split('%').length - 1);
    let room = exports.MESSAGE_CHARS - last.reduce((sum, line) => sum + cost(line), 0);
    const kept = [];
    for (const line of lines) {
        room -= cost(line);
        if (room < 0)
            break;
        kept.push(line);
    }
    return [...kept, ...last];
}
/** A text file of the artifact itself, else the policy file: places where a pull request can show a remark. */
function anchor(report, artifact) {
    return artifact.path.endsWith('.json') ? artifact.path : (report.policy.source ?? undefined);
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, exports) => {


/**
 * The one home of escaping. Names and texts that come out of a model are written by strangers; nothing of them reaches
 * a surface but through a function of this file.
 *
 * Two steps, always in this order: `printable` makes a text harmless wherever lines are read by people or by a runner;
 * the function named after the surface then escapes what that surface would take for markup.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.xml = exports.TEXT_CHARS = exports.NAME_CHARS = void 0;
exports.printable = printable;
exports.printableName = printableName;
exports.clip = clip;
exports.html = html;
exports.githubHtml = githubHtml;
exports.htmlCode = htmlCode;
exports.markdownFence = markdownFence;
exports.mermaid = mermaid;
exports.commandMessage = commandMessage;
exports.commandProperty = commandProperty;
exports.sarif = sarif;
exports.json = json;
exports.uri = uri;
exports.shell = shell;
/** Longest name that is shown: longer ones lose their middle. File systems and Keras stay far below. */
exports.NAME_CHARS = 160;
/** Longest free text that is shown. */
exports.TEXT_CHARS = 1200;
/**
 * Characters that move the cursor, change direction, or cannot be seen: C0 and C1 controls, DEL, soft hyphen, zero-width
 * characters, line and paragraph separators, bidirectional controls, tags, noncharacters, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fff0}-\u{ffff}]/gu;
/** Line breaks and tabs by the escapes everybody knows, all else by code point. */
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * A text on one line without characters that act or hide; what is replaced stays visible as `\n` or `\u{202e}`.
 *
 * Also defuses what the GitHub runner reads as a command in any output of a step: `::` where a line could begin (a
 * renderer may wrap at any space, and the runner trims), and the older `##[` anywhere.
 */
function printable(text, limit = exports.TEXT_CHARS) {
    return clip(text, limit)
        .replace(UNSEEN, (char) => SHORT[char] ?? codePoint(char))
        .replace(/(^|\s)::/g, '$1\\u{3a}:')
        .replace(/##\[/g, '##\\u{5b}');
}
/** `printable` for a name: shorter. */
function printableName(name) {
    return printable(name, exports.NAME_CHARS);
}
/** At most `limit` characters, never half of one: the middle is left out, since ends tell names apart. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    // Only as many code points as could be shown are split off, so that a hostile text costs no more than a short one.
    const head = [...text.slice(0, 2 * limit)];
    if (text.length <= 2 * limit && head.length <= limit)
        return text;
    const tail = [...text.slice(-2 * limit)];
    const left = Math.ceil((limit - 1) / 2);
    const right = limit - 1 - left;
    return head.slice(0, left).join('') + '…' + (right > 0 ? tail.slice(-right).join('') : '');
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For HTML text and quoted attribute values. */
function html(text, limit) {
    return printable(text, limit).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** For XML 1.0 text and attribute values: as HTML, and no character that XML forbids is left after `printable`. */
exports.xml = html;
/**
 * For running text in HTML blocks of GitHub's Markdown, within which no Markdown is read: HTML, and a zero-width space
 * wherever GitHub would make a mention, an issue reference, a link, an emoji or a formula out of plain text. Those
 * filters look at rendered text, so an entity alone does not stop them.
 */
function githubHtml(text, limit) {
    return html(text, limit)
        .replace(/@/g, '@&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\b(gh-)(?=\d)/gi, '$1&#8203;')
        .replace(/:(?=\/\/)/g, ':&#8203;')
        .replace(/\b(www)(?=\.)/gi, '$1&#8203;')
        .replace(/:(?=[\w+-]+:)/g, ':&#8203;')
        .replace(/\$/g, '&#36;&#8203;');
}
/** A name as code, within an HTML block: mentions and references are not made inside `<code>`. */
function htmlCode(name) {
    return `<code>${html(name, exports.NAME_CHARS)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(lines, language = '') {
    const safe = lines.map((line) => printable(line));
    const longest = safe
        .join('\n')
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [fence + language, ...safe, fence].join('\n');
}
/** A label between double quotes in a Mermaid diagram: everything but plain characters by number. */
function mermaid(label) {
    return printable(label, 60).replace(/[^A-Za-z0-9 ._/-]/gu, (char) => `#${char.codePointAt(0) ?? 0};`);
}
/** The message of a workflow command (`::error ...::message`). Line breaks between `lines` are kept, encoded. */
function commandMessage(lines) {
    return lines.map((line) => printable(line).replace(/%/g, '%25')).join('%0A');
}
/** A property of a workflow command (`title=`, `file=`). */
function commandProperty(text) {
    return printable(text, exports.NAME_CHARS * 2)
        .replace(/%/g, '%25')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
/** For the text of a SARIF message, in which `[text](target)` is a link. */
function sarif(text, limit) {
    return printable(text, limit).replace(/[\\[\]]/g, (char) => `\\${char}`);
}
/**
 * JSON with the same content, in which no character acts on a terminal, a runner or an HTML parser: they stand as
 * `\uXXXX`.
 */
function json(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .replace(UNSEEN, (char) => (char === '\n' ? char : units(char)))
        .replace(/##\[/g, '##\\u005b')
        .replace(/[<>]/g, units);
}
/** A relative path as a URI reference (SARIF, links): everything but unreserved characters and `/` percent-encoded. */
function uri(path) {
    return encodeURI(path.replace(/\p{Cs}/gu, '\u{fffd}')).replace(/[#?:'()*!]/g, (char) => '%' + hex(char.charCodeAt(0)).toUpperCase());
}
/** An argument for a POSIX shell, quoted only where needed, for commands that people copy. */
function shell(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replace(/'/g, `'\\''`)}'`;
}
function codePoint(char) {
    return `\\u{${hex(char.codePointAt(0) ?? 0)}}`;
}
function units(text) {
    return [...Array(text.length).keys()].map((i) => '\\u' + hex(text.charCodeAt(i)).padStart(4, '0')).join('');
}
function hex(value) {
    return value.toString(16);
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SUMMARY_BYTES = void 0;
exports.renderMarkdown = renderMarkdown;
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const trim_ts_1 = __webpack_require__(97456);
const trips_ts_1 = __webpack_require__(19554);
const not_covered_ts_1 = __webpack_require__(35096);
const policy_changes_ts_1 = __webpack_require__(8730);
/** A job summary may hold 1 MiB of bytes, and is lost as a whole beyond; some is left for what others add. */
exports.SUMMARY_BYTES = 1_000_000;
const ICONS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    accepted: '☑️',
};
/** Each picture is a frame of its own on GitHub's page: more would make the page slow. */
const PICTURES = 20;
const FINDINGS_SHOWN = 20;
/**
 * A report in GitHub's Markdown, for a job summary or a comment. What holds a model's texts is written as HTML, within
 * which GitHub reads no Markdown. The ladder when it grows too long: all of it; only what did not pass; that, cut.
 */
function renderMarkdown(report, { budget = exports.SUMMARY_BYTES, full: link } = {}) {
    const elsewhere = link
        ? `<a href="${(0, escape_ts_1.html)(link.url)}">${(0, escape_ts_1.html)(link.name)}</a> has all of it.`
        : 'The JSON report has all of it.';
    const full = [...top(report), ...artifactParts(report, (0, verdicts_ts_1.worstFirst)(report.artifacts)), ...bottom(report, link)].join('\n');
    if (bytes(full) <= budget)
        return full;
    const troubled = (0, verdicts_ts_1.worstFirst)(report.artifacts).filter((artifact) => (0, verdicts_ts_1.artifactVerdict)(artifact) !== 'pass');
    const note = `\nModels that passed are left out here. ${elsewhere}\n`;
    const short = [...top(report, troubled), note, ...artifactParts(report, troubled), ...bottom(report, link)].join('\n');
    return bytes(short) <= budget ? short : (0, trim_ts_1.trimMarkdown)(short, budget, `The rest did not fit. ${elsewhere}`);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function top(report, shown = (0, verdicts_ts_1.worstFirst)(report.artifacts)) {
    const { verdict, headline, accepted } = (0, verdicts_ts_1.opening)(report);
    return [
        `## ${ICONS[verdict]} Model Roundtrip: ${headline}`,
        '',
        ...(accepted === '' ? [] : [accepted, '']),
        ...changesPart(report),
        ...(shown.length === 0
            ? []
            : [
                '<table>',
                '<tr><th></th><th>Model</th><th>Format</th><th>Result</th><th>Largest difference</th></tr>',
                ...shown.map(row),
                '</table>',
                '',
            ]),
        ...(report.notes.length === 0
            ? []
            : ['<ul>', ...report.notes.map((note) => `<li>${(0, escape_ts_1.githubHtml)(note)}</li>`), '</ul>', '']),
    ];
}
/** What the pull request changes of what is checked, before any verdict: it says under which policy they stand. */
function changesPart(report) {
    const told = (0, policy_changes_ts_1.toldChanges)(report);
    if (told === null)
        return [];
    const rows = told.changes.map(({ what, before, after, effect }) => {
        const cells = [effect === 'other' ? '' : effect, ...[what, before, after].map((text) => (0, escape_ts_1.githubHtml)(text))];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const table = ['<table>', '<tr><th></th><th>What</th><th>Before</th><th>Now</th></tr>', ...rows, '</table>'];
    return [
        `<p>${told.isLooser ? `${ICONS.inconclusive} ` : ''}<b>${inlineCode(told.title)}</b></p>`,
        '',
        ...(rows.length === 0 ? [] : [...table, '']),
    ];
}
function row(artifact) {
    const cells = [
        ICONS[(0, verdicts_ts_1.artifactVerdict)(artifact)],
        (0, escape_ts_1.htmlCode)(artifact.path),
        (0, escape_ts_1.githubHtml)((0, digest_ts_1.formatName)(artifact.format)),
        (0, escape_ts_1.githubHtml)((0, digest_ts_1.verdictInWords)(artifact)),
        (0, digest_ts_1.worstFigure)(artifact),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function artifactParts(report, artifacts) {
    return artifacts.flatMap((artifact, index) => details(report, artifact, index < PICTURES));
}
function details(report, artifact, picture) {
    const verdict = (0, verdicts_ts_1.artifactVerdict)(artifact);
    const { advice, commands } = (0, findings_ts_1.remedies)(report, artifact);
    return [
        verdict === 'pass' ? '<details>' : '<details open>',
        `<summary>${ICONS[verdict]} ${(0, escape_ts_1.htmlCode)(artifact.path)} ${verdicts_ts_1.VERDICT_WORDS[verdict]}: ${(0, escape_ts_1.githubHtml)((0, digest_ts_1.verdictInWords)(artifact))}</summary>`,
        '',
        `<p>${(0, escape_ts_1.githubHtml)((0, digest_ts_1.facts)(artifact))}; family ${(0, escape_ts_1.htmlCode)(artifact.family)}</p>`,
        '',
        '<table>',
        '<tr><th></th><th>Check</th><th>Weights</th><th>Covered</th><th>Largest difference</th></tr>',
        ...artifact.checks.map(checkRow),
        '</table>',
        '',
        ...(advice.length === 0 ? [] : ['<ul>', ...advice.map((one) => `<li>${inlineCode(one)}</li>`), '</ul>', '']),
        ...(commands.length === 0 ? [] : [(0, escape_ts_1.markdownFence)(commands, 'sh'), '']),
        ...(0, findings_ts_1.toldInTurn)(artifact).flatMap(trouble),
        ...(picture ? diagram(artifact) : []),
        ...notCoveredPart((0, not_covered_ts_1.toldOf)(artifact, (0, not_covered_ts_1.sharedNotCovered)(report))),
        '</details>',
        '',
    ];
}
function notCoveredPart({ lines, more }) {
    if (lines.length === 0)
        return [];
    const rest = more > 0 ? [`and ${more} more in the JSON report`] : [];
    return [`<p>Not covered: ${[...lines, ...rest].map((line) => inlineCode(line)).join('; ')}</p>`, ''];
}
/** What many models do not cover, once, and folded: it changes no verdict. */
function sharedPart(report) {
    const { lines, more } = (0, not_covered_ts_1.toldOnce)(report);
    if (lines.length === 0)
        return [];
    const rest = more > 0 ? [`${more} more in the JSON report`] : [];
    return [
        '<details>',
        `<summary>Not covered in several models: ${(0, figures_ts_1.counted)(lines.length + more, 'reason')}</summary>`,
        '',
        '<ul>',
        ...[...lines, ...rest].map((line) => `<li>${inlineCode(line)}</li>`),
        '</ul>',
        '</details>',
        '',
    ];
}
function checkRow(check) {
    const waived = check.waived
        ? `<br>accepted until ${(0, escape_ts_1.githubHtml)(check.waived.expires)}: ${(0, escape_ts_1.githubHtml)(check.waived.reason)}`
        : '';
    const worst = check.worst?.metrics['max_abs'];
    const cells = [
        ICONS[(0, verdicts_ts_1.markOf)(check)],
        (0, escape_ts_1.githubHtml)((0, digest_ts_1.titleOf)(check)) + waived,
        (0, digest_ts_1.classes)(check),
        (0, digest_ts_1.coverage)(check),
        worst === undefined ? '–' : (0, figures_ts_1.figure)(worst),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function trouble({ check, fresh, asAbove }) {
    if (check.verdict === 'pass')
        return [];
    const shown = fresh.slice(0, FINDINGS_SHOWN);
    const words = [(0, findings_ts_1.reasonBeside)(check), ...asAbove.map((text) => `${text}, as above.`)].filter((text) => text !== '');
    return [
        `<p><b>${(0, escape_ts_1.githubHtml)((0, digest_ts_1.titleOf)(check))}</b> ${(0, escape_ts_1.githubHtml)(words.join(' '))}</p>`,
        '',
        ...(shown.length === 0
            ? []
            : [
                '<table>',
                '<tr><th>Cause</th><th>Where</th><th>What was found</th><th>Figures</th></tr>',
                ...shown.map(findingRow),
                '</table>',
                '',
            ]),
        ...(fresh.length > shown.length
            ? [`<p>and ${(0, figures_ts_1.counted)(fresh.length - shown.length, 'more finding')} in the JSON report</p>`, '']
            : []),
    ];
}
function findingRow(finding) {
    const about = (0, findings_ts_1.subject)(finding);
    const { names, more } = (0, findings_ts_1.furtherTensors)(finding);
    const layer = (0, findings_ts_1.partsAt)(finding);
    const cells = [
        finding.severity === 'note' ? '' : `${(0, escape_ts_1.githubHtml)((0, causes_ts_1.causeText)(finding.cause).title)}<br>${(0, escape_ts_1.htmlCode)(finding.cause)}`,
        [
            ...(about ? [`${about.kind} ${(0, escape_ts_1.htmlCode)(about.name)}`] : []),
            ...(layer === null ? [] : [`first parts at layer ${(0, escape_ts_1.htmlCode)(layer)}`]),
            ...names.map((name) => `and ${(0, escape_ts_1.htmlCode)(name)}`),
            ...(more > 0 ? [`and ${more} more`] : []),
        ].join('<br>'),
        (0, escape_ts_1.githubHtml)(finding.message),
        (0, escape_ts_1.githubHtml)((0, digest_ts_1.figuresLine)(finding.metrics)),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
/** Our own texts set option names in backticks. */
function inlineCode(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? `<code>${(0, escape_ts_1.githubHtml)(part)}</code>` : (0, escape_ts_1.githubHtml)(part)))
        .join('');
}
const ARROWS = {
    sound: '-->',
    broken: '-- "broke here" -->',
    suspect: '-- "broke on the way" -->',
    'not reached': '-.->',
};
/** One picture with the trips that an artifact did not survive; ids are made here, labels are escaped. */
function diagram(artifact) {
    const lines = [];
    const broken = [];
    let links = 0;
    const troubled = (0, trips_ts_1.tripsOf)(artifact).filter(({ hops }) => hops.some((state) => state !== 'sound'));
    troubled.forEach(({ stations, hops }, trip) => {
        stations.forEach((station, at) => {
            lines.push(`  t${trip}s${at}["${(0, escape_ts_1.mermaid)((0, digest_ts_1.formatName)(station))}"]`);
        });
        hops.forEach((state, at) => {
            lines.push(`  t${trip}s${at} ${ARROWS[state]} t${trip}s${at + 1}`);
            if (state === 'broken' || state === 'suspect')
                broken.push(links);
            links++;
        });
    });
    if (lines.length === 0)
        return [];
    const style = broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#cf222e,stroke-width:3px`];
    return ['```mermaid', 'flowchart LR', ...lines, ...style, '```', ''];
}
function bottom(report, link) {
    const { environment, policy, timing } = report;
    const where = `model-roundtrip ${environment.version}, Node ${environment.node}, ${environment.platform} ${environment.arch}, ${environment.cpu}`;
    return [
        ...sharedPart(report),
        '<details>',
        `<summary>Policy and environment: seed ${environment.seed}, ${(0, figures_ts_1.duration)(timing.milliseconds)}</summary>`,
        '',
        `<p>Policy: ${policy.source === null ? 'the defaults' : (0, escape_ts_1.htmlCode)(policy.source)}. ${(0, escape_ts_1.githubHtml)(where)}.</p>`,
        '',
        (0, escape_ts_1.markdownFence)((0, escape_ts_1.json)(policy.effective).split('\n'), 'json'),
        '',
        ...(policy.waivers.length === 0
            ? []
            : [
                '<table>',
                '<tr><th>Waiver</th><th>Reason</th><th>Until</th><th></th></tr>',
                ...policy.waivers.map((waiver) => `<tr><td>${(0, escape_ts_1.htmlCode)(waiver.check)}</td><td>${(0, escape_ts_1.githubHtml)(waiver.reason)}</td><td>${(0, escape_ts_1.githubHtml)(waiver.expires)}</td><td>${waiver.expired ? 'ended' : waiver.used ? 'used' : 'not needed'}</td></tr>`),
                '</table>',
                '',
            ]),
        '</details>',
        '',
        ...(link ? [`<p>Full report: <a href="${(0, escape_ts_1.html)(link.url)}">${(0, escape_ts_1.html)(link.name)}</a></p>`, ''] : []),
    ];
}


/***/ }),

/***/ 35096:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sharedNotCovered = sharedNotCovered;
exports.toldOnce = toldOnce;
exports.toldOf = toldOf;
/** From so many models on, what none of them covers for the same reason is told once, for all. */
const SHARED_BY = 3;
/** Lines that are written out for one model, and for all; the JSON report has all. */
const LINES_SHOWN = 6;
/** Reports are complete before they are rendered, model after model. */
const known = new WeakMap();
/** What is told of several models at once, with their number, the commonest first. */
function sharedNotCovered(report) {
    const shared = known.get(report) ?? countShared(report);
    known.set(report, shared);
    return shared;
}
function countShared({ artifacts }) {
    const counts = new Map();
    for (const { notCovered } of artifacts) {
        for (const line of new Set(notCovered))
            counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    const shared = [...counts].filter(([, count]) => count >= SHARED_BY);
    return new Map(shared.sort(([, a], [, b]) => b - a));
}
/** `not covered in 12 of 14 models: ...`, a line for each reason that several models have. */
function toldOnce(report) {
    const all = report.artifacts.length;
    const lines = [...sharedNotCovered(report)].map(([line, count]) => {
        const where = count === all ? `all ${all} models` : `${count} of ${all} models`;
        return `not covered in ${where}: ${line}`;
    });
    return clipped(lines);
}
/** What one model does not cover, without what is told of several; what has one reason is one line. */
function toldOf({ notCovered }, shared) {
    const byReason = new Map();
    for (const line of notCovered.filter((one) => !shared.has(one))) {
        const [what, reason] = apart(line);
        byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
    }
    return clipped([...byReason].map(([reason, whats]) => `${together(whats)}${reason}`));
}
function clipped(lines) {
    // One more line is no longer than the line that says so.
    const shown = lines.length <= LINES_SHOWN + 1 ? lines : lines.slice(0, LINES_SHOWN);
    return { lines: shown, more: lines.length - shown.length };
}
/** `golden: nothing lies beside it` as what and why. */
function apart(line) {
    const end = line.indexOf(': ');
    return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)];
}
const TRIP = 'round trip ';
function together(whats) {
    if (whats.length < 2 || !whats.every((what) => what.startsWith(TRIP)))
        return whats.join('; ');
    return `round trips ${whats.map((what) => what.slice(TRIP.length)).join('; ')}`;
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderText = renderText;
exports.renderArtifact = renderArtifact;
exports.renderConclusion = renderConclusion;
exports.wantsColour = wantsColour;
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const not_covered_ts_1 = __webpack_require__(35096);
const policy_changes_ts_1 = __webpack_require__(8730);
/** Findings that are written out for one check; the JSON report has all. */
const FINDINGS_SHOWN = 5;
/** Notes beside a failure: who is to blame, what else was seen. */
const NOTES_SHOWN = 2;
/** A report for a terminal: each artifact with its checks and evidence, the worst last, then the verdict over all. */
function renderText(report, options) {
    const worstLast = verdicts_ts_1.VERDICTS.toReversed().flatMap((verdict) => report.artifacts.filter((artifact) => (0, verdicts_ts_1.artifactVerdict)(artifact) === verdict));
    const sections = worstLast.map((artifact) => renderArtifact(report, artifact, options));
    return [...sections, renderConclusion(report, options)].map((text) => text + '\n').join('\n');
}
/** One artifact, without a line break at the end. */
function renderArtifact(report, artifact, options) {
    return artifactLines(report, artifact, options, painter(options.colour)).join('\n');
}
/** The verdict over all, without a line break at the end. */
function renderConclusion(report, options) {
    const paint = painter(options.colour);
    const { verdict, headline, accepted } = (0, verdicts_ts_1.opening)(report);
    const word = verdict === 'fail' ? paint.bad('FAIL') : accepted === '' ? paint.good('PASS') : paint.warn('PASS');
    const run = paint.dim(`${(0, figures_ts_1.duration)(report.timing.milliseconds)}, seed ${report.environment.seed}`);
    return [
        ...sharedLines(report, options).map((line) => paint.dim(line)),
        ...report.notes.flatMap((note) => wrap((0, escape_ts_1.printable)(note), options.columns, 0)).map((line) => paint.warn(line)),
        ...changesLines(report, options, paint),
        `${word}  ${[headline, accepted].filter((text) => text !== '').join(' ')}  ${run}`,
    ].join('\n');
}
/** What many models do not cover, once. */
function sharedLines(report, { columns }) {
    const { lines, more } = (0, not_covered_ts_1.toldOnce)(report);
    const rest = more > 0 ? [`not covered: ${more} more reasons in the JSON report`] : [];
    return [...lines.map((line) => (0, escape_ts_1.printable)(line)), ...rest].flatMap((line) => wrap(line, columns, 0));
}
function changesLines(report, { columns }, paint) {
    const told = (0, policy_changes_ts_1.toldChanges)(report);
    if (told === null)
        return [];
    const changes = told.changes.flatMap((change) => wrap((0, escape_ts_1.printable)((0, policy_changes_ts_1.changeInWords)(change)), columns, 2));
    return [...wrap(`${(0, escape_ts_1.printable)(told.title)}${changes.length === 0 ? '' : ':'}`, columns, 0), ...changes].map((line) => paint.warn(line));
}
function artifactLines(report, artifact, options, paint) {
    const verdict = (0, verdicts_ts_1.artifactVerdict)(artifact);
    const titles = columns(artifact.checks);
    const { advice, commands } = (0, findings_ts_1.remedies)(report, artifact);
    return [
        `${paint.mark(verdict)} ${paint.strong((0, escape_ts_1.printable)(artifact.path))}  ${paint.dim((0, escape_ts_1.printable)((0, digest_ts_1.facts)(artifact)))}`,
        ...(0, findings_ts_1.toldInTurn)(artifact).flatMap((one, index) => checkLines(one, titles[index] ?? '', options, paint)),
        ...advice.flatMap((one) => wrap(`Fix: ${one}`, options.columns, 4)),
        ...commands.map((command) => `    $ ${(0, escape_ts_1.printable)(command)}`),
        ...notCoveredLines(report, artifact).map((line) => paint.dim(`  - not covered: ${line}`)),
    ];
}
function notCoveredLines(report, artifact) {
    const { lines, more } = (0, not_covered_ts_1.toldOf)(artifact, (0, not_covered_ts_1.sharedNotCovered)(report));
    return [...lines.map((line) => (0, escape_ts_1.printable)(line)), ...(more > 0 ? [`and ${more} more in the JSON report`] : [])];
}
function checkLines({ check, fresh, asAbove }, title, options, paint) {
    const covered = [(0, digest_ts_1.classes)(check), (0, digest_ts_1.coverage)(check)].filter((text) => text !== '').join('; ');
    const mark = paint.mark((0, verdicts_ts_1.markOf)(check));
    const first = `  ${mark} ${title}  ${paint.dim(covered)}`.trimEnd();
    const waived = check.waived
        ? [`      accepted until ${(0, escape_ts_1.printable)(check.waived.expires)}: ${(0, escape_ts_1.printable)(check.waived.reason)}`]
        : [];
    if (check.verdict === 'pass')
        return [first, ...waived, ...toldAnyway(check.stage, fresh).flatMap((text) => wrap(text, options.columns, 6))];
    const troubling = fresh.filter(({ severity }) => severity !== 'note');
    const shown = troubling.slice(0, FINDINGS_SHOWN);
    const more = troubling.length - shown.length;
    const notes = check.verdict === 'fail' ? fresh.filter(({ severity }) => severity === 'note') : [];
    return [
        first,
        ...waived,
        ...wrap((0, escape_ts_1.printable)((0, findings_ts_1.reasonBeside)(check)), options.columns, 6),
        ...shown.flatMap((finding, index) => findingLines(finding, shown[index - 1]?.cause !== finding.cause, options, paint)),
        ...(more > 0 ? [`      and ${(0, figures_ts_1.counted)(more, 'more finding')} in the JSON report`] : []),
        ...asAbove.map((text) => `      ${text}, as above`),
        ...notes.slice(0, NOTES_SHOWN).flatMap(({ message }) => wrap((0, escape_ts_1.printable)(message), options.columns, 6)),
    ];
}
/** What whoever deploys the file has to know, also where nothing is wrong with it. */
function toldAnyway(stage, findings) {
    // Recorded outputs under other names than the model's were matched by their places: whoever recorded them has to know.
    const isTold = ({ cause }) => cause === 'not-loadable' || (stage === 'golden' && cause === 'output-differs');
    return findings.filter(isTold).map(({ message }) => (0, escape_ts_1.printable)(message));
}
/** Stage and title of each check, in two columns. */
function columns(checks) {
    const stages = Math.max(0, ...checks.map(({ stage }) => stage.length));
    const titles = checks.map((check) => (check.title === check.stage ? '' : (0, escape_ts_1.printableName)(check.title)));
    const width = Math.max(0, ...titles.map((title) => title.length));
    return checks.map(({ stage }, index) => `${stage.padEnd(stages)}  ${(titles[index] ?? '').padEnd(width)}`);
}
function findingLines(finding, withTitle, options, paint) {
    const about = (0, findings_ts_1.subject)(finding);
    const title = (0, causes_ts_1.causeText)(finding.cause).title;
    const { names, more } = (0, findings_ts_1.furtherTensors)(finding);
    const layer = (0, findings_ts_1.partsAt)(finding);
    const numbers = (0, digest_ts_1.figuresLine)(finding.metrics);
    const heading = `      ${finding.severity === 'error' ? paint.bad(title) : paint.warn(title)} ${paint.dim(`[${finding.cause}]`)}`;
    return [
        ...(withTitle ? [heading] : []),
        ...(about ? [`        ${about.kind} ${paint.strong((0, escape_ts_1.printableName)(about.name))}`] : []),
        ...(layer === null ? [] : [`        first parts at layer ${paint.strong((0, escape_ts_1.printableName)(layer))}`]),
        ...names.map((name) => `        and    ${paint.strong((0, escape_ts_1.printableName)(name))}`),
        ...(more > 0 ? [`        and    ${more} more`] : []),
        ...wrap((0, escape_ts_1.printable)(finding.message), options.columns, 8),
        ...(numbers === '' ? [] : wrap((0, escape_ts_1.printable)(numbers), options.columns, 8)),
    ];
}
/** Breaks at spaces so that lines of at most `columns` characters come out, each indented. */
function wrap(text, columns, indent) {
    const room = Math.max(30, columns - indent);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].filter((one) => one !== '').map((one) => ' '.repeat(indent) + one);
}
function painter(colour) {
    const sgr = (code) => (text) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
    const [good, bad, warn, dim, strong] = [sgr(32), sgr(31), sgr(33), sgr(2), sgr(1)];
    const marks = { pass: good('✓'), fail: bad('✗'), inconclusive: warn('?'), accepted: warn('!') };
    return { good, bad, warn, dim, strong, mark: (verdict) => marks[verdict] };
}
/** Whether to colour: NO_COLOR and FORCE_COLOR by their conventions, else only on a terminal that can. */
function wantsColour(isTTY, env) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    if (env['FORCE_COLOR'] !== undefined)
        return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
    return isTTY && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 97456:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trimMarkdown = trimMarkdown;
/**
 * Markdown of ours cut at the end of a line so that it takes at most `budget` bytes with everything closed that was
 * open (fences, tables, lists, details) and `note` below. Knows only what our own renderers write: an element opens and closes
 * at the beginning of a line.
 */
function trimMarkdown(text, budget, note) {
    const room = budget - Buffer.byteLength(`\n\n${note}\n`, 'utf8');
    const kept = [];
    let open = [];
    let used = 0;
    let fit = { lines: 0, open };
    for (const line of text.split('\n')) {
        used += Buffer.byteLength(line, 'utf8') + 1;
        if (used > room)
            break;
        kept.push(line);
        open = afterLine(open, line);
        if (used + Buffer.byteLength(closing(open), 'utf8') <= room)
            fit = { lines: kept.length, open };
    }
    return [...kept.slice(0, fit.lines), closing(fit.open), note, ''].join('\n');
}
const ELEMENTS = ['details', 'table', 'ul'];
/** What is open after a line, innermost last: element names, or a fence as it was opened. */
function afterLine(open, line) {
    const innermost = open.at(-1);
    if (innermost?.startsWith('`'))
        return line === innermost ? open.slice(0, -1) : open;
    const fence = /^`{3,}/.exec(line)?.[0];
    if (fence !== undefined)
        return [...open, fence];
    const element = ELEMENTS.find((name) => line.startsWith(`<${name}>`) || line.startsWith(`<${name} `));
    if (element !== undefined)
        return [...open, element];
    return innermost !== undefined && line === `</${innermost}>` ? open.slice(0, -1) : open;
}
/** Closes from the inside out; a blank line lets Markdown begin again after HTML. */
function closing(open) {
    return open
        .toReversed()
        .map((name) => (name.startsWith('`') ? `${name}\n` : `</${name}>\n`))
        .join('\n');
}


/***/ })

};
