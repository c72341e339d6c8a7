export const id = 4285;
export const ids = [4285];
export const modules = {

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


/***/ }),

/***/ 19554:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tripsOf = tripsOf;
/** The trips of an artifact, for pictures. */
function tripsOf(artifact) {
    return artifact.checks
        .filter((check) => check.via.length > 1)
        .map((check) => ({ stations: check.via, hops: hopStates(check), check }));
}
function hopStates(check) {
    const hops = check.via.slice(1);
    if (check.verdict === 'pass')
        return hops.map(() => 'sound');
    const severity = check.verdict === 'fail' ? 'error' : 'warning';
    const named = check.findings.flatMap(({ severity: own, hop }) => (own === severity && hop !== undefined ? [hop] : []));
    const first = Math.min(...named);
    if (!(first >= 0 && first < hops.length))
        return hops.map(() => (check.verdict === 'fail' ? 'suspect' : 'not reached'));
    return hops.map((_, hop) => {
        if (hop < first)
            return 'sound';
        if (hop > first)
            return 'not reached';
        return check.verdict === 'fail' ? 'broken' : 'not reached';
    });
}


/***/ })

};
