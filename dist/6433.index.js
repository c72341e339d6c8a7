export const id = 6433;
export const ids = [6433,413];
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

/***/ 11033:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STYLE = void 0;
/** The style sheet of the HTML report. It is static: its hash stands in the content security policy. */
exports.STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --card: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --identical: #2da44e; --relaid: #4ac26b; --cast: #54aeff;
  --quantized: #8250df; --folded: #bf8700; --different: #cf222e }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --card: #151b23; --good: #3fb950; --bad: #f85149; --warn: #d29922; --identical: #2ea043; --relaid: #56d364;
  --cast: #388bfd; --quantized: #a371f7; --folded: #d29922; --different: #f85149 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif;
  overflow-wrap: anywhere }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.1rem; margin: 0 }
h3 { font-size: 1rem; margin: 0 0 .5rem }
p { margin: .25rem 0 .75rem }
a { color: inherit }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; unicode-bidi: isolate }
code { overflow-wrap: anywhere }
pre { margin: .5rem 0; padding: .75rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem;
  white-space: pre-wrap; overflow-wrap: anywhere }
.soft { color: var(--soft) }
.pass { color: var(--good) } .fail { color: var(--bad) } .inconclusive { color: var(--warn) }
.headline { border-left: .35rem solid currentColor; padding: .25rem 0 .25rem 1rem; margin: 0 0 1.5rem }
.headline > * { color: var(--ink) } .headline .soft { color: var(--soft) }
.headline b { text-transform: uppercase; letter-spacing: .04em; font-size: .85rem; color: inherit }
.changes { border: 1px solid var(--line); border-left: .35rem solid var(--warn); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1.5rem }
.changes h2 { margin: 0 0 .5rem } .changes td { min-width: 4.5rem }
.changes th, .changes td:first-child { white-space: nowrap }
.index { list-style: none; margin: 0 0 2rem; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden }
.index li { display: grid; grid-template-columns: 1.5rem minmax(0, 3fr) minmax(0, 2fr) 7rem; gap: .25rem .75rem; padding: .6rem .9rem; align-items: baseline }
.index li + li { border-top: 1px solid var(--line) }
.index .figure { text-align: right; font-variant-numeric: tabular-nums }
details.artifact { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; background: var(--card) }
details.artifact > summary { padding: .75rem 1rem; cursor: pointer; list-style-position: inside }
details.artifact > summary h2 { display: inline; overflow-wrap: anywhere }
.body { padding: 0 1rem 1rem }
.check { border-top: 1px solid var(--line); padding: .75rem 0 .25rem }
.check .name { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline }
.finding { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: .75rem 0 }
.finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--warn) }
.advice { margin: 0 0 .5rem; padding-left: 1.2rem }
.finding p { margin: .15rem 0 }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .4rem 0 }
dl div { display: flex; gap: .4rem } dt { color: var(--soft) } dd { margin: 0; font-variant-numeric: tabular-nums }
svg { display: block; max-width: 100%; height: auto; margin: .5rem 0 }
.wide { overflow-x: auto } .wide svg { min-width: 21rem }
svg text { fill: var(--ink); font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif } svg .soft { fill: var(--soft) }
svg .station { fill: var(--page); stroke: var(--line) } svg .hop { stroke: var(--good); stroke-width: 2; fill: none }
svg .hop.broken, svg .hop.suspect { stroke: var(--bad); stroke-width: 3 } svg .hop.missed { stroke: var(--soft); stroke-dasharray: 4 4 }
svg .head { fill: var(--good) } svg .head.broken, svg .head.suspect { fill: var(--bad) } svg .head.missed { fill: var(--soft) }
svg .label { fill: var(--bad); font-size: 12px } svg .track { fill: var(--line) } svg .bar { fill: var(--bad) }
svg .identical { fill: var(--identical) } svg .relaid { fill: var(--relaid) } svg .cast { fill: var(--cast) }
svg .quantized { fill: var(--quantized) } svg .folded { fill: var(--folded) } svg .different { fill: var(--different) }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere }
footer { margin-top: 2rem; font-size: .9rem }
.index .head { padding-block: .35rem; font-size: .85rem }
@media (max-width: 40rem) { .index .head { display: none } .index .figure:not(:empty)::before { content: 'largest difference ' }
  .index li { grid-template-columns: 1.5rem minmax(0, 1fr) } .index li > :nth-child(n + 3) { grid-column: 2 }
  .index .figure { text-align: left } .index .figure:empty { display: none } main { padding: 1rem .6rem 3rem } .body { padding: 0 .75rem .75rem } }
@media print { details.artifact { break-inside: avoid } }
`;


/***/ }),

/***/ 86433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderHtml = renderHtml;
const node_crypto_1 = __webpack_require__(77598);
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const verdicts_ts_1 = __webpack_require__(89910);
const sentences_ts_1 = __webpack_require__(6255);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const html_style_ts_1 = __webpack_require__(11033);
const json_ts_1 = __webpack_require__(32794);
const pictures_ts_1 = __webpack_require__(36839);
const policy_changes_ts_1 = __webpack_require__(8730);
const trips_ts_1 = __webpack_require__(19554);
/** A page of this many findings a check is still quick to open on a phone; the JSON within the page has all of them. */
const FINDINGS_SHOWN = 200;
/** A JSON report up to this size is carried within the page, for download. */
const EMBEDDED_BYTES = 8 * 2 ** 20;
/** A page that needs nothing from anywhere: no scripts, no fonts, no pictures from outside, and a policy that says so. */
function renderHtml(report) {
    const { verdict, headline, accepted } = (0, verdicts_ts_1.opening)(report);
    const csp = `default-src 'none'; style-src 'sha256-${(0, node_crypto_1.createHash)('sha256').update(html_style_ts_1.STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    const artifacts = (0, verdicts_ts_1.worstFirst)(report.artifacts);
    const ids = new Map(artifacts.map((artifact, index) => [artifact, `m${index + 1}`]));
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>Model Roundtrip: ${(0, escape_ts_1.html)(headline)}</title>`,
        `<style>${html_style_ts_1.STYLE}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<header class="headline ${verdict}"><b>${verdicts_ts_1.VERDICT_WORDS[verdict]}</b>`,
        `<h1>${(0, escape_ts_1.html)(headline)}</h1>`,
        `<p class="soft">${(0, escape_ts_1.html)(`${day(report.timing.startedAt)}, ${(0, figures_ts_1.duration)(report.timing.milliseconds)}, seed ${report.environment.seed}`)}</p>`,
        ...(accepted === '' ? [] : [`<p>${accepted}</p>`]),
        '</header>',
        ...changesPart(report),
        ...(artifacts.length > 1
            ? ['<ul class="index">', INDEX_HEAD, ...artifacts.map((one) => row(one, ids.get(one) ?? '')), '</ul>']
            : []),
        ...list(report.notes),
        ...artifacts.map((artifact) => section(report, artifact, ids.get(artifact) ?? '', artifacts.length === 1)),
        ...foot(report),
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** `2026-11-24 03:00 UTC` */
function day(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
/** What the pull request changes of what is checked: it says under which policy the verdicts stand. */
function changesPart(report) {
    const told = (0, policy_changes_ts_1.toldChanges)(report);
    if (told === null)
        return [];
    const rows = told.changes.map(({ what, before, after, effect }) => {
        const mark = effect === 'looser' ? '<b class="inconclusive">looser</b>' : effect === 'other' ? '' : effect;
        return `<tr><td>${mark}</td>${[what, before, after].map((text) => `<td>${(0, escape_ts_1.html)(text)}</td>`).join('')}</tr>`;
    });
    return [
        `<section class="changes"><h2>${inlineCode(told.title)}</h2>`,
        ...(rows.length === 0
            ? []
            : [
                '<div class="wide"><table>',
                '<tr><th></th><th>What</th><th>Before</th><th>Now</th></tr>',
                ...rows,
                '</table></div>',
            ]),
        '</section>',
    ];
}
const INDEX_HEAD = '<li class="head soft"><span></span><span>Model</span><span>Result</span><span class="figure">Difference</span></li>';
const MARKS = { pass: '✓', fail: '✗', inconclusive: '?', accepted: '!' };
function mark(verdict) {
    const [kind, title] = verdict === 'accepted' ? ['inconclusive', 'accepted'] : [verdict, verdicts_ts_1.VERDICT_WORDS[verdict]];
    return `<b class="${kind}" title="${title}">${MARKS[verdict]}</b>`;
}
function row(artifact, id) {
    const worst = (0, digest_ts_1.worstFigure)(artifact);
    return `<li>${mark((0, verdicts_ts_1.artifactVerdict)(artifact))}<a href="#${id}">${(0, escape_ts_1.htmlCode)(artifact.path)}</a><span>${(0, escape_ts_1.html)((0, digest_ts_1.verdictInWords)(artifact))}</span><span class="figure">${worst === '–' ? '' : worst}</span></li>`;
}
function section(report, artifact, id, only) {
    const verdict = (0, verdicts_ts_1.artifactVerdict)(artifact);
    const trips = new Map((0, trips_ts_1.tripsOf)(artifact).map((trip) => [trip.check, (0, pictures_ts_1.tripPicture)(trip)]));
    const { advice, commands } = (0, findings_ts_1.remedies)(report, artifact);
    return [
        `<details class="artifact" id="${id}"${verdict !== 'pass' || only ? ' open' : ''}>`,
        `<summary>${mark(verdict)} <h2>${(0, escape_ts_1.htmlCode)(artifact.path)}</h2></summary>`,
        '<div class="body">',
        `<p>${(0, escape_ts_1.html)((0, sentences_ts_1.ended)((0, digest_ts_1.verdictInWords)(artifact)))} <span class="soft">${(0, escape_ts_1.html)((0, digest_ts_1.facts)(artifact))}; family ${(0, escape_ts_1.htmlCode)(artifact.family)}</span></p>`,
        ...(advice.length > 0
            ? ['<ul class="advice">', ...advice.map((one) => `<li>${inlineCode(one)}</li>`), '</ul>']
            : []),
        ...commands.map((command) => `<pre>${(0, escape_ts_1.html)(command)}</pre>`),
        ...(0, findings_ts_1.toldInTurn)(artifact).map((told) => checkPart(told, trips.get(told.check))),
        ...(artifact.notCovered.length > 0 ? ['<p class="soft">Not covered:</p>', ...list(artifact.notCovered)] : []),
        ...(artifact.sha256 === null ? [] : [`<p class="soft">SHA-256 ${(0, escape_ts_1.htmlCode)(artifact.sha256)}</p>`]),
        '</div>',
        '</details>',
    ].join('\n');
}
function checkPart({ check, fresh, asAbove }, trip) {
    const covered = [(0, digest_ts_1.classes)(check), (0, digest_ts_1.coverage)(check)].filter((text) => text !== '').join('; ');
    const shown = fresh.slice(0, FINDINGS_SHOWN);
    // A trip's title says where it led.
    const against = trip === undefined ? `${check.witnesses[0]} against ${check.witnesses[1]}, ` : '';
    return [
        '<section class="check">',
        `<div class="name"><h3>${mark((0, verdicts_ts_1.markOf)(check))} ${(0, escape_ts_1.html)((0, digest_ts_1.titleOf)(check))}</h3><span class="soft">${(0, escape_ts_1.html)(covered)}</span></div>`,
        ...(trip === undefined ? [] : [`<div class="wide">${trip}</div>`]),
        (0, pictures_ts_1.classPicture)(check),
        `<p>${(0, escape_ts_1.html)((0, findings_ts_1.reasonBeside)(check))} <span class="soft">${(0, escape_ts_1.html)(against)}${(0, figures_ts_1.duration)(check.milliseconds)}</span></p>`,
        ...(check.waived
            ? [`<p class="inconclusive">Accepted until ${(0, escape_ts_1.html)(check.waived.expires)}: ${(0, escape_ts_1.html)(check.waived.reason)}</p>`]
            : []),
        check.verdict === 'pass' && check.worst && check.worst.metrics['max_abs'] !== 0
            ? figureList(check.worst.metrics, check.worst.output ?? check.worst.tensor)
            : '',
        (0, pictures_ts_1.differencePicture)(check.findings),
        ...shown.map(findingPart),
        ...asAbove.map((text) => `<p>${(0, escape_ts_1.html)(text)}, as above.</p>`),
        ...(fresh.length > shown.length
            ? [`<p>And ${(0, figures_ts_1.counted)(fresh.length - shown.length, 'more finding')} in the JSON report.</p>`]
            : []),
        '</section>',
    ]
        .filter((line) => line !== '')
        .join('\n');
}
function findingPart(finding) {
    const about = (0, findings_ts_1.subject)(finding);
    const { names, more } = (0, findings_ts_1.furtherTensors)(finding);
    const layer = (0, findings_ts_1.partsAt)(finding);
    const parts = layer === null ? [] : [`first parts at layer ${(0, escape_ts_1.htmlCode)(layer)}`];
    const further = [...parts, ...names.map((name) => `and ${(0, escape_ts_1.htmlCode)(name)}`), ...(more > 0 ? [`and ${more} more`] : [])];
    const title = `<p><b>${(0, escape_ts_1.html)((0, causes_ts_1.causeText)(finding.cause).title)}</b> ${(0, escape_ts_1.htmlCode)(finding.cause)}</p>`;
    return [
        `<div class="finding ${finding.severity}">`,
        finding.severity === 'note' ? '' : title,
        ...(about ? [`<p>${[`${about.kind} ${(0, escape_ts_1.htmlCode)(about.name)}`, ...further].join('<br>')}</p>`] : []),
        `<p>${(0, escape_ts_1.html)(finding.message)}</p>`,
        figureList(finding.metrics),
        '</div>',
    ]
        .filter((line) => line !== '')
        .join('\n');
}
/** Our own texts set option names in backticks. */
function inlineCode(text) {
    return (0, escape_ts_1.html)(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}
function figureList(metrics, name) {
    const all = (0, figures_ts_1.figures)(metrics).filter(({ known }) => known);
    if (all.length === 0)
        return '';
    const first = name === undefined ? '' : `<div><dt>worst</dt><dd>${(0, escape_ts_1.htmlCode)(name)}</dd></div>`;
    return `<dl>${first}${all.map(({ name: key, value }) => `<div><dt>${(0, escape_ts_1.html)(key, 60)}</dt><dd>${(0, escape_ts_1.html)(value)}</dd></div>`).join('')}</dl>`;
}
function list(texts) {
    return texts.length === 0 ? [] : ['<ul>', ...texts.map((text) => `<li>${inlineCode(text)}</li>`), '</ul>'];
}
function foot(report) {
    const { environment, policy } = report;
    const libraries = Object.entries(environment.libraries).map(([name, version]) => `${name} ${version}`);
    const machine = [
        `model-roundtrip ${environment.version}`,
        `Node ${environment.node}`,
        `${environment.platform} ${environment.arch}`,
        environment.cpu,
        ...libraries,
    ];
    return [
        '<footer>',
        '<details>',
        '<summary>Policy and environment</summary>',
        `<p>Policy: ${policy.source === null ? 'the defaults' : (0, escape_ts_1.htmlCode)(policy.source)}</p>`,
        `<pre>${(0, escape_ts_1.json)(policy.effective)
            .split('\n')
            .map((line) => (0, escape_ts_1.html)(line))
            .join('\n')}</pre>`,
        ...(policy.waivers.length === 0
            ? []
            : [
                '<table><tr><th>Waiver</th><th>Reason</th><th>Until</th><th></th></tr>',
                ...policy.waivers.map((waiver) => `<tr><td>${(0, escape_ts_1.htmlCode)(waiver.check)}</td><td>${(0, escape_ts_1.html)(waiver.reason)}</td><td>${(0, escape_ts_1.html)(waiver.expires)}</td><td>${waiver.expired ? 'ended' : waiver.used ? 'used' : 'not needed'}</td></tr>`),
                '</table>',
            ]),
        ...list(machine),
        '</details>',
        ...download(report),
        '</footer>',
    ];
}
/** The JSON report within the page, so that one file is the whole evidence. */
function download(report) {
    const text = (0, json_ts_1.renderJson)(report);
    if (Buffer.byteLength(text) > EMBEDDED_BYTES)
        return [];
    const data = Buffer.from(text, 'utf8').toString('base64');
    return [`<p><a download="report.json" href="data:application/json;base64,${data}">Save the JSON report</a></p>`];
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderJson = renderJson;
const escape_ts_1 = __webpack_require__(14031);
/**
 * The report as JSON: keys in one order, so that two reports can be compared line by line; every number finite, else
 * null. docs/report.schema.json describes it.
 */
function renderJson(report) {
    return (0, escape_ts_1.json)(finite(inOrder(report))) + '\n';
}
function inOrder(report) {
    return {
        version: report.version,
        conclusion: report.conclusion,
        artifacts: report.artifacts.map(artifactInOrder),
        notes: report.notes,
        policy: {
            source: report.policy.source,
            effective: sorted(report.policy.effective),
            waivers: report.policy.waivers.map(({ check, reason, expires, used, expired }) => ({
                check,
                reason,
                expires,
                used,
                expired,
            })),
            changes: changesInOrder(report.policy.changes),
        },
        environment: {
            version: report.environment.version,
            node: report.environment.node,
            platform: report.environment.platform,
            arch: report.environment.arch,
            cpu: report.environment.cpu,
            seed: report.environment.seed,
            command: report.environment.command,
            libraries: sorted(report.environment.libraries),
        },
        timing: { startedAt: report.timing.startedAt, milliseconds: report.timing.milliseconds },
    };
}
function changesInOrder(found) {
    return (found && {
        base: found.base,
        unknown: found.unknown,
        changes: found.changes.map(({ what, before, after, effect }) => ({ what, before, after, effect })),
    });
}
function artifactInOrder(artifact) {
    return {
        path: artifact.path,
        format: artifact.format,
        family: artifact.family,
        sha256: artifact.sha256,
        bytes: artifact.bytes,
        tensors: artifact.tensors,
        parameters: artifact.parameters,
        checks: artifact.checks.map(checkInOrder),
        notCovered: artifact.notCovered,
    };
}
function checkInOrder(check) {
    const { identical, relaid, cast, quantized, folded, different } = check.weights;
    return {
        stage: check.stage,
        title: check.title,
        verdict: check.verdict,
        witnesses: check.witnesses,
        via: check.via,
        coverage: {
            tensors: check.coverage.tensors,
            outputs: check.coverage.outputs,
            probes: check.coverage.probes,
        },
        weights: { identical, relaid, cast, quantized, folded, different },
        worst: check.worst && {
            tensor: check.worst.tensor,
            output: check.worst.output,
            metrics: metricsInOrder(check.worst.metrics),
        },
        reason: check.reason,
        findings: check.findings.map(findingInOrder),
        waived: check.waived && { reason: check.waived.reason, expires: check.waived.expires },
        milliseconds: check.milliseconds,
    };
}
function findingInOrder(finding) {
    return {
        cause: finding.cause,
        severity: finding.severity,
        message: finding.message,
        file: finding.file,
        tensor: finding.tensor,
        tensors: finding.tensors,
        output: finding.output,
        layer: finding.layer,
        hop: finding.hop,
        metrics: metricsInOrder(finding.metrics),
        fix: finding.fix,
        reproduce: finding.reproduce,
    };
}
function metricsInOrder(metrics) {
    return metrics && sorted(metrics);
}
/** Records by key, all the way down. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** JSON has no NaN; `JSON.stringify` would write null for it as well, but would throw on a BigInt. */
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return value.map(finite);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, finite(inner)]));
}


/***/ }),

/***/ 36839:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tripPicture = tripPicture;
exports.classPicture = classPicture;
exports.differencePicture = differencePicture;
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
/** Small SVG pictures for the HTML report: no style attributes, no scripts; colours come from the style sheet. */
const HOP_CLASSES = {
    sound: '',
    broken: 'broken',
    suspect: 'suspect',
    'not reached': 'missed',
};
const STATION = { width: 118, height: 34 };
const GAP = 96;
/** A trip from station to station; the hop that broke is red and says so. */
function tripPicture({ stations, hops }) {
    const width = stations.length * STATION.width + hops.length * GAP + 2;
    const boxes = stations.map((station, at) => {
        const x = 1 + at * (STATION.width + GAP);
        return (`<rect class="station" x="${x}" y="21" width="${STATION.width}" height="${STATION.height}" rx="6"/>` +
            `<text x="${x + STATION.width / 2}" y="43" text-anchor="middle">${(0, escape_ts_1.html)((0, escape_ts_1.clip)((0, escape_ts_1.printable)((0, digest_ts_1.formatName)(station).replace(/ model$/, '')), 16))}</text>`);
    });
    const arrows = hops.map((state, at) => {
        const from = 1 + (at + 1) * STATION.width + at * GAP;
        const to = from + GAP;
        const kind = HOP_CLASSES[state];
        const label = state === 'broken' ? 'broke here' : state === 'suspect' ? 'broke on the way' : '';
        return (`<path class="hop ${kind}" d="M${from + 4} 38H${to - 12}"/>` +
            `<path class="head ${kind}" d="M${to - 12} 32l10 6-10 6z"/>` +
            (label === '' ? '' : `<text class="label" x="${(from + to) / 2}" y="16" text-anchor="middle">${label}</text>`));
    });
    const words = stations.map((station) => (0, digest_ts_1.formatName)(station)).join(' to ');
    return `<svg role="img" aria-label="Trip: ${(0, escape_ts_1.html)(words)}" viewBox="0 0 ${width} 58" width="${width}">${boxes.join('')}${arrows.join('')}</svg>`;
}
/** How many tensors fell into each class, as one bar. */
function classPicture(check) {
    const counts = (0, digest_ts_1.classCounts)(check);
    const all = counts.reduce((sum, [, tensors]) => sum + tensors, 0);
    if (all === 0)
        return '';
    const width = 480;
    let x = 0;
    const parts = counts.map(([name, tensors]) => {
        // A class with one tensor of ten thousand is still to be seen.
        const share = Math.max(3, (tensors / all) * width);
        const part = `<rect class="${name}" x="${x.toFixed(1)}" y="0" width="${share.toFixed(1)}" height="10"/>`;
        x += share;
        return part;
    });
    const words = counts.map(([name, tensors]) => `${tensors} ${name}`).join(', ');
    return `<svg role="img" aria-label="${(0, figures_ts_1.counted)(all, 'tensor')}: ${words}" viewBox="0 0 ${x.toFixed(1)} 10" width="${width}" height="10" preserveAspectRatio="none">${parts.join('')}</svg>`;
}
const BARS = 24;
/** Differences span many powers of ten: bars grow with the exponent, from 1e-9 (nothing) to the largest. */
const FLOOR = -9;
/** The largest difference of each tensor and output that findings name, as bars on a logarithmic scale. */
function differencePicture(findings) {
    const rows = findings
        .flatMap((finding) => {
        const about = (0, findings_ts_1.subject)(finding);
        const value = finding.metrics?.['max_abs'];
        return about && value !== undefined ? [{ name: about.name, value }] : [];
    })
        .sort((a, b) => magnitude(b.value) - magnitude(a.value));
    if (rows.length < 2)
        return '';
    const shown = rows.slice(0, BARS);
    const top = Math.max(...shown.map(({ value }) => Math.log10(finiteOr(value, 1e-9))), FLOOR + 1);
    const bars = shown.map(({ name, value }, row) => {
        const y = row * 36;
        const share = value === null ? 1 : Math.max(0.01, (Math.log10(finiteOr(value, 1e-9)) - FLOOR) / (top - FLOOR));
        return (`<text x="0" y="${y + 13}">${(0, escape_ts_1.html)((0, escape_ts_1.clip)((0, escape_ts_1.printable)(name), 64))}</text>` +
            `<rect class="track" x="0" y="${y + 19}" width="480" height="8" rx="4"/>` +
            `<rect class="bar" x="0" y="${y + 19}" width="${(480 * Math.min(1, share)).toFixed(1)}" height="8" rx="4"/>` +
            `<text class="soft" x="490" y="${y + 27}">${(0, figures_ts_1.figure)(value)}</text>`);
    });
    const height = shown.length * 36;
    const caption = `<p class="soft">Largest difference of each, logarithmic${rows.length > shown.length ? `; ${rows.length - shown.length} more in the JSON report` : ''}.</p>`;
    return `<svg role="img" aria-label="Largest differences" viewBox="0 0 580 ${height}" width="580">${bars.join('')}</svg>${caption}`;
}
function magnitude(value) {
    return value === null ? Infinity : Math.abs(value);
}
function finiteOr(value, otherwise) {
    return value === null || value === 0 ? otherwise : Math.max(1e-9, Math.abs(value));
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
