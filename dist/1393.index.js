export const id = 1393;
export const ids = [1393];
export const modules = {

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


/***/ })

};
