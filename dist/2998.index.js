export const id = 2998;
export const ids = [2998];
export const modules = {

/***/ 42998:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderJunit = renderJunit;
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const verdicts_ts_1 = __webpack_require__(89910);
const escape_ts_1 = __webpack_require__(14031);
/**
 * JUnit XML as test reporters read it: an artifact is a suite, a check is a case. An inconclusive check is an error
 * (it could not be run to its end), and skipped where the policy accepts it.
 */
function renderJunit(report) {
    const suites = report.artifacts.map((artifact) => suite(report, artifact));
    const all = report.artifacts.flatMap((artifact) => casesOf(report, artifact));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Model Roundtrip" ${counts(all)} time="${seconds(report.timing.milliseconds)}">`,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
/** Test reporters show a case as a page: more than this nobody reads there. */
const FINDINGS_SHOWN = 100;
function casesOf(report, artifact) {
    const unlooked = (0, verdicts_ts_1.acceptsInconclusive)(report) ? 'skipped' : 'error';
    if (artifact.checks.length === 0)
        return [{ check: null, outcome: unlooked }];
    return artifact.checks.map((check) => {
        if (check.verdict === 'pass')
            return { check, outcome: 'passed' };
        if (check.waived)
            return { check, outcome: 'skipped' };
        return { check, outcome: check.verdict === 'fail' ? 'failure' : unlooked };
    });
}
function suite(report, artifact) {
    const cases = casesOf(report, artifact);
    const time = artifact.checks.reduce((sum, check) => sum + check.milliseconds, 0);
    return [
        `  <testsuite name="${(0, escape_ts_1.xml)(artifact.path)}" ${counts(cases)} time="${seconds(time)}">`,
        ...cases.map((one) => testcase(artifact, one)),
        '  </testsuite>',
    ].join('\n');
}
function testcase(artifact, { check, outcome }) {
    const title = check === null ? 'checks' : (0, digest_ts_1.titleOf)(check);
    const open = `    <testcase classname="${(0, escape_ts_1.xml)(artifact.path)}" name="${(0, escape_ts_1.xml)(title)}" time="${seconds(check?.milliseconds ?? 0)}"`;
    if (outcome === 'passed')
        return `${open}/>`;
    const message = (0, escape_ts_1.xml)(check?.waived?.reason ?? check?.reason ?? `Nothing was checked: ${(0, verdicts_ts_1.artifactVerdict)(artifact)}.`);
    if (outcome === 'skipped')
        return `${open}><skipped message="${message}"/></testcase>`;
    const findings = (0, findings_ts_1.bySeverity)(check?.findings ?? []);
    const more = findings.length - FINDINGS_SHOWN;
    const first = findings[0];
    return [
        `${open}>`,
        `      <${outcome} type="${(0, escape_ts_1.xml)(first?.cause ?? 'not-checked')}" message="${message}">`,
        ...findings.slice(0, FINDINGS_SHOWN).map((finding) => {
            const about = (0, findings_ts_1.subject)(finding);
            const place = about ? `${about.kind} ${about.name}: ` : '';
            return [`${(0, causes_ts_1.causeText)(finding.cause).title}: ${place}`, finding.message, (0, digest_ts_1.figuresLine)(finding.metrics)]
                .filter((text) => text !== '')
                .map((text) => (0, escape_ts_1.xml)(text))
                .join(' ');
        }),
        ...(more > 0 ? [`and ${more} more in the JSON report`] : []),
        `      </${outcome}>`,
        '    </testcase>',
    ].join('\n');
}
function counts(cases) {
    const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}


/***/ })

};
