export const id = 5101;
export const ids = [5101];
export const modules = {

/***/ 29948:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judge = judge;
/**
 * The one place where verdicts are made. An error fails; a warning, or a tensor or output that was not looked at, is
 * inconclusive; nothing else is a pass.
 */
function judge(evidence, milliseconds) {
    const { stage, title, witnesses, coverage } = evidence;
    const findings = sorted(evidence.findings);
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

/***/ 48720:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stationsOf = stationsOf;
/** The formats of a trip in their order, the artifact's own first. */
function stationsOf(planned) {
    const { artifact, through, oneWay } = planned;
    return [artifact.format, ...through, ...(oneWay === undefined ? [artifact.format] : [])];
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


/***/ }),

/***/ 43063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportOf = reportOf;
exports.isOfNothing = isOfNothing;
exports.isBesideThePoint = isBesideThePoint;
exports.reportUnreadable = reportUnreadable;
exports.ofPlan = ofPlan;
exports.titleOf = titleOf;
const verdict_ts_1 = __webpack_require__(29948);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const plan_ts_1 = __webpack_require__(48720);
const again_ts_1 = __webpack_require__(47913);
/** The report of an artifact whose checks ran: what was not finished is inconclusive, with the reason. */
function reportOf(plan, outcome, again) {
    const checks = [];
    const notCovered = [...plan.notCovered];
    for (const [index, planned] of plan.checks.entries()) {
        const check = outcome.checks[index] ?? ofPlan(planned, unfinished(planned, outcome.ending), plan, again);
        if (isOfNothing(planned, check))
            notCovered.push(...unread(check, plan.artifact.path));
        else if (isBesideThePoint(planned, check))
            notCovered.push(`${nameOf(planned, check)}: ${withWayOut(planned, check)}`);
        else
            checks.push(check);
    }
    notCovered.push(...checks.flatMap((check) => unread(check, plan.artifact.path)));
    return { ...named(plan), ...outcome.facts, checks, notCovered: [...new Set(notCovered)] };
}
/** A check of what a file may hold and this one does not, or not so that anybody could run it. */
function isOfNothing(planned, { coverage, findings }) {
    const isFurther = planned.stage === 'golden'
        ? planned.asked === false
        : (planned.stage === 'load' || planned.stage === 'roundtrip') && planned.further === true;
    return isFurther && coverage.outputs[1] === 0 && findings.every(({ severity }) => severity === 'note');
}
/** What the files hold that nothing was held against: it breaks nothing, and is said. */
function unread({ findings }, path) {
    const isUnread = ({ cause, severity }) => cause === 'unread-content' && severity === 'note';
    return [...new Set(findings.filter(isUnread).map(({ message }) => message.replace(`${path}: `, '')))];
}
/**
 * A trip that nobody asked for, through a format that has no words for the model, or a loader that nobody asked for, and
 * that has no way to take the model, or was not told of its classes: there is nothing to hold against it.
 */
function isBesideThePoint(planned, { verdict, findings, coverage }) {
    const isOptional = (planned.stage === 'roundtrip' || planned.stage === 'load') && planned.asked === false;
    if (!isOptional || verdict !== 'inconclusive')
        return false;
    const weighty = findings.filter(({ severity }) => severity !== 'note');
    if (planned.stage === 'load' && coverage.tensors[0] > 0)
        return false;
    return weighty.length > 0 && weighty.every((finding) => excuses(planned, finding));
}
/** On the way a library may not be able to run what was written for it: that it was written is nobody's wish. */
function excuses(planned, { cause, hop }) {
    if (planned.stage === 'roundtrip' && cause === 'unsupported-operation')
        return hop !== undefined;
    return excusesOf(planned).includes(cause);
}
function excusesOf(planned) {
    if (planned.stage === 'load') {
        // Classes that nobody named, where nobody asked for Python: whether it is installed must not decide about the verdict.
        return planned.python?.customObjects.length === 0 ? ['no-runtime', 'not-loadable'] : ['no-runtime'];
    }
    // Nothing at all is written of a class that nobody knows; the trips that come home say it, and compare the weights.
    const isOneWay = planned.stage === 'roundtrip' && planned.oneWay !== undefined;
    return isOneWay ? ['not-expressible', 'unknown-layer'] : ['not-expressible'];
}
/** The reason, and for a loader what would have let it look. */
function withWayOut(planned, { reason, findings: [gravest] }) {
    const fix = planned.stage === 'load' && gravest?.cause === 'not-loadable' ? gravest.fix : undefined;
    return fix === undefined ? reason : (0, sentences_ts_1.sentences)(reason, fix);
}
function nameOf({ stage }, { title }) {
    return stage === 'roundtrip' ? `round trip ${title}` : stage;
}
/** The report of an artifact that cannot be opened: its integrity check says why. */
function reportUnreadable(plan, finding, facts, again) {
    const check = (0, verdict_ts_1.judge)({
        stage: 'integrity',
        title: 'files whole and finite',
        witnesses: ['the files', 'what their headers promise'],
        coverage: NOTHING,
        findings: [finding, ...plan.findings],
        agreed: '',
    }, 0);
    const checks = [(0, again_ts_1.withCommands)(check, plan.artifact.path, again)];
    return { ...named(plan), ...facts, checks, notCovered: plan.notCovered };
}
const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 };
function named({ artifact, family }) {
    return { path: artifact.path, format: artifact.format, family };
}
/**
 * A check with the commands that show it again, and where it is the integrity check with what finding the artifact had
 * shown already.
 */
function ofPlan(planned, check, plan, again) {
    return (0, again_ts_1.withCommands)(withFound(planned, check, plan), plan.artifact.path, again);
}
function withFound(planned, check, plan) {
    if (planned.stage !== 'integrity' || plan.findings.length === 0)
        return check;
    const evidence = { ...check, findings: [...plan.findings, ...check.findings], agreed: check.reason };
    return (0, verdict_ts_1.judge)(evidence, check.milliseconds);
}
function unfinished(planned, ending) {
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
    }, 0);
}
/** What a check is called that was not run. */
function titleOf(planned) {
    if (planned.stage === 'roundtrip')
        return (0, plan_ts_1.stationsOf)(planned).join(' -> ');
    return planned.stage === 'parity' ? `against ${planned.sibling.path}` : planned.stage;
}


/***/ }),

/***/ 34010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.endWithParent = endWithParent;
const node_worker_threads_1 = __webpack_require__(75919);
/** Milliseconds between two looks at the parent. */
const LOOK_EVERY = 500;
/**
 * Kills this process soon after its parent is gone, also while it computes without a pause: `disconnect` is an event,
 * and events wait for computations. A thread of its own looks. Text, since a thread of the bundle has no file.
 */
const LOOK = `
const { workerData } = require('node:worker_threads')
const isGone = () => {
  if (process.ppid !== workerData.parent) return true
  try {
    process.kill(workerData.parent, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
setInterval(() => {
  if (isGone()) process.kill(process.pid, 'SIGKILL')
}, workerData.every)
`;
/** @param parent process id of the parent, as it was at the start */
function endWithParent(parent) {
    const workerData = { parent, every: LOOK_EVERY };
    const thread = new node_worker_threads_1.Worker(LOOK, { eval: true, execArgv: [], env: {}, workerData });
    // The thread must neither keep the process alive nor end it where it cannot be started: it is a precaution.
    thread.unref();
    thread.on('error', (error) => process.stderr.write(`model-roundtrip: parent not watched: ${error.message}\n`));
}


/***/ }),

/***/ 87204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.policyAfter = policyAfter;
exports.notRun = notRun;
const verdict_ts_1 = __webpack_require__(29948);
const artifact_ts_1 = __webpack_require__(43063);
/** Bytes that are not there. */
const ABSENT = new Set([
    'lfs-pointer',
    'empty-file',
    'truncated-file',
    'missing-file',
    'missing-shard',
    'external-data-missing',
]);
/**
 * The policy for the checks after the integrity check: TensorFlow, which is C++ and reads files by itself, is given none
 * that are not in order.
 */
function policyAfter(policy, { verdict }) {
    if (verdict !== 'fail')
        return policy;
    return { ...policy, runtimes: policy.runtimes.filter((runtime) => runtime !== 'tensorflow') };
}
/**
 * The check that is not run: since the integrity check before it failed for bytes that are not there, so that it would
 * say the same again in other words, or since it gives files to TensorFlow that failed it in any way. Null where the check
 * is to be run.
 */
function notRun(planned, integrity) {
    const [read, all] = integrity.coverage.tensors;
    const failure = integrity.findings.find(({ severity }) => severity === 'error');
    if (integrity.verdict === 'fail' && failure !== undefined && isByTensorflow(planned)) {
        return unrun(planned, failure, 'not run: TensorFlow is given no files that are not in order (see integrity)');
    }
    const absent = integrity.findings.find(({ cause, severity }) => severity === 'error' && ABSENT.has(cause));
    if (integrity.verdict !== 'fail' || absent === undefined || (all > 0 && read === all))
        return null;
    return unrun(planned, absent, `not run: ${absent.file ?? planned.artifact.path} cannot be read (see integrity)`);
}
function isByTensorflow(planned) {
    const isBy = planned.stage === 'load' && planned.python === undefined && planned.further !== true;
    return isBy && planned.artifact.format === 'saved-model';
}
function unrun(planned, { cause, file }, message) {
    const { path, format } = planned.artifact;
    // Nobody knows whether there is anything further.
    const isFurther = (planned.stage === 'load' || planned.stage === 'roundtrip') && planned.further === true;
    const finding = { cause, severity: isFurther ? 'note' : 'warning', file: file ?? path, message };
    return (0, verdict_ts_1.judge)({
        stage: planned.stage,
        title: (0, artifact_ts_1.titleOf)(planned),
        witnesses: [format, 'none'],
        coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 },
        findings: [finding],
        agreed: '',
    }, 0);
}


/***/ }),

/***/ 45101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.worker = worker;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const not_run_ts_1 = __webpack_require__(87204);
const end_with_parent_ts_1 = __webpack_require__(34010);
/** Milliseconds between two messages about progress. */
const PROGRESS_EVERY = 100;
/** Milliseconds between two messages about memory. */
const MEMORY_EVERY = 500;
/**
 * The whole life of a worker process: takes one job from its parent, runs the checks of one artifact in order, and
 * sends each result as soon as it stands. Ends when its parent is gone.
 */
async function worker() {
    if (process.send === undefined) {
        process.stderr.write('worker.js is started by model-roundtrip itself; the command is cli.js\n');
        process.exitCode = 2;
        return;
    }
    process.on('disconnect', () => process.exit(1));
    (0, end_with_parent_ts_1.endWithParent)(process.ppid);
    const tell = (message) => void process.send?.(message);
    const job = await new Promise((resolve) => process.once('message', (message) => resolve(message)));
    const memory = setInterval(() => tell({ kind: 'memory', bytes: process.memoryUsage.rss() }), MEMORY_EVERY);
    try {
        await run(job, tell);
        tell({ kind: 'done' });
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.UsageError))
            throw error;
        tell({ kind: 'usage', message: error.message });
    }
    finally {
        clearInterval(memory);
    }
}
async function run({ plan, policy, workspace, scratch }, tell) {
    const { createWorkshop, runCheck, preferKernels } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5123), __webpack_require__.e(663), __webpack_require__.e(812), __webpack_require__.e(1044), __webpack_require__.e(2794), __webpack_require__.e(3756), __webpack_require__.e(4596), __webpack_require__.e(6994), __webpack_require__.e(3357), __webpack_require__.e(2155), __webpack_require__.e(770), __webpack_require__.e(8127), __webpack_require__.e(9705), __webpack_require__.e(1657), __webpack_require__.e(7432)]).then(__webpack_require__.bind(__webpack_require__, 53102));
    preferKernels(policy);
    // Custom layers that cannot be loaded are no fault of any model: this ends the run before a check does.
    const workshop = createWorkshop();
    await workshop.registry(policy.customLayers);
    let integrity = null;
    for (const [index, planned] of plan.checks.entries()) {
        const skipped = integrity === null ? null : (0, not_run_ts_1.notRun)(planned, integrity);
        if (skipped !== null) {
            tell({ kind: 'check', index, check: skipped });
            continue;
        }
        const own = (0, node_path_1.join)(scratch, String(index));
        (0, node_fs_1.mkdirSync)(own);
        const inForce = integrity === null ? policy : (0, not_run_ts_1.policyAfter)(policy, integrity);
        const context = { policy: inForce, scratch: own, progress: throttled(index, tell) };
        const check = await runCheck(planned, context, workshop);
        (0, node_fs_1.rmSync)(own, { recursive: true, force: true });
        tell({ kind: 'check', index, check });
        if (planned.stage === 'integrity')
            integrity = check;
    }
    const { modelFacts } = await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(3658)]).then(__webpack_require__.bind(__webpack_require__, 33658));
    tell({ kind: 'facts', facts: await modelFacts(plan.artifact, workspace) });
}
function throttled(index, tell) {
    let last = -Infinity;
    let lastWhat = '';
    return (what, share) => {
        const now = performance.now();
        if (what === lastWhat && now - last < PROGRESS_EVERY)
            return;
        last = now;
        lastWhat = what;
        tell({ kind: 'progress', index, what, share });
    };
}


/***/ })

};
