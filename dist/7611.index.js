export const id = 7611;
export const ids = [7611];
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

/***/ 97611:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderGithub = renderGithub;
const annotations_ts_1 = __webpack_require__(856);
const escape_ts_1 = __webpack_require__(14031);
/** The annotations as workflow commands, one a line, for a step that runs the command line. */
function renderGithub(report) {
    return (0, annotations_ts_1.annotations)(report)
        .map(({ level, title, lines, file }) => {
        const place = file === undefined ? '' : `file=${(0, escape_ts_1.commandProperty)(file)},line=1,`;
        return `::${level} ${place}title=${(0, escape_ts_1.commandProperty)(title)}::${(0, escape_ts_1.commandMessage)(lines)}\n`;
    })
        .join('');
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


/***/ })

};
