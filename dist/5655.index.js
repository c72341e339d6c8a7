export const id = 5655;
export const ids = [5655];
export const modules = {

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
    const open = unknown === null ? '' : `whether this branch changes the policy is not known: ${unknown}`;
    if (all === 0)
        return sentence(open);
    const how = looser === 0 ? '' : `, and lets more pass in ${(0, figures_ts_1.counted)(looser, 'place')}`;
    const said = `This branch changes what is checked${how}`;
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


/***/ })

};
