export const id = 723;
export const ids = [723,5655,1393];
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

/***/ 26847:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.diffCommand = diffCommand;
const check_ts_1 = __webpack_require__(35883);
const plan_diff_ts_1 = __webpack_require__(72482);
const policy_load_ts_1 = __webpack_require__(97010);
const verdicts_ts_1 = __webpack_require__(89910);
const artifact_ts_1 = __webpack_require__(3206);
const output_ts_1 = __webpack_require__(96657);
const progress_ts_1 = __webpack_require__(9851);
/** `diff A B`: are these two the same model? Returns the exit code. */
async function diffCommand(command, terminal) {
    (0, output_ts_1.checkOutputs)(command, terminal);
    const startedAt = new Date();
    const options = { workspace: terminal.cwd, inputs: command.inputs };
    const policy = (0, policy_load_ts_1.loadPolicy)({ workspace: terminal.cwd, file: command.policy, inputs: command.inputs });
    const [a, b] = [await (0, artifact_ts_1.oneArtifact)(command.a, terminal.cwd), await (0, artifact_ts_1.oneArtifact)(command.b, terminal.cwd)];
    const plans = (0, plan_diff_ts_1.planDiff)(a, b, command.lossy);
    const progress = (0, progress_ts_1.progressOn)(terminal.stderr, !command.quiet);
    const asked = {
        words: ['diff', command.a, command.b],
        options: command.lossy === null ? [] : ['--lossy', command.lossy],
    };
    const planned = { plans, notes: [], policy, startedAt, asked };
    const report = await (0, check_ts_1.runAndJudge)(planned, options, progress).finally(() => {
        progress.clear();
    });
    await (0, output_ts_1.putReport)(report, command, terminal);
    return (0, verdicts_ts_1.failsRun)(report) ? 1 : 0;
}


/***/ }),

/***/ 96657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkOutputs = checkOutputs;
exports.putReport = putReport;
exports.putFile = putFile;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const escape_ts_1 = __webpack_require__(14031);
const forms_ts_1 = __webpack_require__(68957);
const text_ts_1 = __webpack_require__(65655);
const terminal_ts_1 = __webpack_require__(71028);
/**
 * Looks whether the files that are asked for can be written, before an hour is spent on what goes into them.
 * @throws UsageError that names all that cannot
 */
function checkOutputs({ output, formatGiven }, { cwd }) {
    const wrong = output.flatMap((file) => {
        const said = `--output ${(0, escape_ts_1.printable)(file)}:`;
        if ((0, forms_ts_1.formOfFile)(file) === undefined && !formatGiven) {
            return [`${said} the name says no form; known are ${forms_ts_1.EXTENSIONS.join(', ')}, or say it with --format`];
        }
        const path = (0, node_path_1.resolve)(cwd, file);
        const folder = (0, node_path_1.dirname)(path);
        if ((0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
            return [`${said} is a folder`];
        if ((0, node_fs_1.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
            return [`${said} cannot be written (no such folder: ${(0, escape_ts_1.printable)((0, node_path_1.dirname)(file))})`];
        }
        return isWritable(folder) ? [] : [`${said} cannot be written (no permission)`];
    });
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(wrong.join('\n'));
}
function isWritable(folder) {
    try {
        (0, node_fs_1.accessSync)(folder, node_fs_1.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Prints the report and writes the files that were asked for. @throws UsageError where a file cannot be written. */
async function putReport(report, options, terminal) {
    const colour = options.color && (0, text_ts_1.wantsColour)(terminal.stdout.isTTY === true, terminal.env);
    if (!options.quiet) {
        terminal.stdout.write(await (0, forms_ts_1.render)(options.format, report, { colour, columns: (0, terminal_ts_1.columnsOf)(terminal.stdout) }));
    }
    for (const file of options.output) {
        const form = (0, forms_ts_1.formOfFile)(file) ?? options.format;
        putFile(terminal, file, await (0, forms_ts_1.render)(form, report, { colour: false, columns: 100 }));
    }
}
/** Writes a text to a file named on the command line. @throws UsageError where that cannot be done. */
function putFile(terminal, file, text) {
    try {
        (0, node_fs_1.writeFileSync)((0, node_path_1.resolve)(terminal.cwd, file), text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.UsageError(`--output ${(0, escape_ts_1.printable)(file)}: cannot be written (${(0, escape_ts_1.printable)(why)})`);
    }
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.progressOn = progressOn;
const escape_ts_1 = __webpack_require__(14031);
const terminal_ts_1 = __webpack_require__(71028);
/** Milliseconds between two changes of the line: faster than the eye follows, slower than a terminal suffers. */
const PAUSE = 80;
/** Progress on a terminal; elsewhere nothing, since rewritten lines pile up in logs. */
function progressOn(stream, wanted, now = () => performance.now()) {
    if (!wanted || stream.isTTY !== true)
        return { clear: () => undefined };
    let all = 0;
    let done = 0;
    let last = -Infinity;
    const show = (text) => {
        if (now() - last < PAUSE)
            return;
        last = now();
        const line = (0, escape_ts_1.clip)(`${done}/${all} ${(0, escape_ts_1.printable)(text)}`, (0, terminal_ts_1.columnsOf)(stream) - 1);
        stream.write(`\r\u001b[K${line}`);
    };
    return {
        planned: (plans) => {
            all = plans.length;
            show(`models found`);
        },
        started: (artifact) => {
            show(artifact.path);
        },
        progress: (artifact, stage, what, share) => {
            const percent = share === null ? '' : ` ${Math.round(share * 100)} %`;
            show(`${artifact.path}: ${stage}: ${what}${percent}`);
        },
        finished: (artifact) => {
            done++;
            show(artifact.path);
        },
        clear: () => {
            if (last > -Infinity)
                stream.write('\r\u001b[K');
        },
    };
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

/***/ 72482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planDiff = planDiff;
const kinds_ts_1 = __webpack_require__(94284);
/**
 * The plan to hold one artifact against another: the integrity of both, and the parity of the first with the second; of
 * the second with the first where that one alone is a graph of constants, which was made of the other.
 */
function planDiff(first, second, lossy) {
    const isTurned = (0, kinds_ts_1.holdsConstants)(second.artifact) && !(0, kinds_ts_1.holdsConstants)(first.artifact);
    const [a, b] = isTurned ? [second, first] : [first, second];
    const both = (0, kinds_ts_1.canRun)(a.artifact) && (0, kinds_ts_1.canRun)(b.artifact) ? { runsBoth: true } : {};
    const parity = {
        stage: 'parity',
        artifact: a.artifact,
        sibling: b.artifact,
        programOf: (0, kinds_ts_1.hasProgram)(a.artifact) || !(0, kinds_ts_1.hasProgram)(b.artifact) ? null : b.artifact,
        lossy,
        ...(isOnnx(a) || isOnnx(b)
            ? { outputsOnly: true }
            : (0, kinds_ts_1.isTensorFlow)(a.artifact) || (0, kinds_ts_1.isTensorFlow)(b.artifact)
                ? { weightsOnly: true, ...both }
                : {}),
    };
    // Where the second cannot be opened there is nothing to compare with; its own integrity check says why.
    const comparable = a.unreadable === null && b.unreadable === null;
    const plans = [
        planOf(a, comparable ? [integrity(a.artifact), parity] : [integrity(a.artifact)]),
        planOf(b, [integrity(b.artifact)]),
    ];
    return isTurned ? plans.reverse() : plans;
}
/** Exporters fold weights into others and name them anew: outputs alone are compared. */
function isOnnx({ artifact }) {
    return artifact.format === 'onnx';
}
function integrity(artifact) {
    return { stage: 'integrity', artifact };
}
function planOf({ artifact, unreadable, findings }, checks) {
    return { family: 'diff', artifact, unreadable, findings, checks: unreadable === null ? checks : [], notCovered: [] };
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

/***/ 8730:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toldChanges = toldChanges;
exports.changeInWords = changeInWords;
const figures_ts_1 = __webpack_require__(53831);
const EFFECTS = ['looser', 'other', 'stricter'];
/** What there is to tell, or null: no pull request, or none that changes what is checked. */
function toldChanges({ policy }) {
    const { changes: found } = policy;
    if (found === undefined || (found.changes.length === 0 && found.unknown === null))
        return null;
    const changes = EFFECTS.flatMap((effect) => found.changes.filter((change) => change.effect === effect));
    const looser = changes.filter(({ effect }) => effect === 'looser').length;
    return { title: titleOf(found.unknown, changes.length, looser), isLooser: looser > 0, changes };
}
function titleOf(unknown, all, looser) {
    const open = unknown === null ? '' : `whether this pull request changes the policy is not known: ${unknown}`;
    if (all === 0)
        return sentence(open);
    const how = looser === 0 ? '' : `, and lets more pass in ${(0, figures_ts_1.counted)(looser, 'place')}`;
    const said = `This pull request changes what is checked${how}`;
    return open === '' ? said : `${said}; ${open}`;
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** `on-inconclusive: fail -> warn (looser)` */
function changeInWords({ what, before, after, effect }) {
    return `${what}: ${before} -> ${after}${effect === 'other' ? '' : ` (${effect})`}`;
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
        ...report.notes.flatMap((note) => wrap((0, escape_ts_1.printable)(note), options.columns, 0)).map((line) => paint.warn(line)),
        ...changesLines(report, options, paint),
        `${word}  ${[headline, accepted].filter((text) => text !== '').join(' ')}  ${run}`,
    ].join('\n');
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
        ...artifact.notCovered.map((witness) => paint.dim(`  - not covered: ${(0, escape_ts_1.printable)(witness)}`)),
    ];
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


/***/ })

};
