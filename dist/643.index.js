export const id = 643;
export const ids = [643];
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

/***/ 10643:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSarif = renderSarif;
const node_crypto_1 = __webpack_require__(77598);
const sentences_ts_1 = __webpack_require__(6255);
const causes_ts_1 = __webpack_require__(40304);
const digest_ts_1 = __webpack_require__(67252);
const findings_ts_1 = __webpack_require__(19334);
const escape_ts_1 = __webpack_require__(14031);
/** GitHub shows 5 000 results of a run and takes 25 000; the most severe stand first. */
const RESULTS = 5000;
/** SARIF 2.1.0, for code scanning: a cause is a rule, a finding a result. Passed checks leave no results. */
function renderSarif(report) {
    const all = report.artifacts.flatMap((artifact) => artifact.checks.flatMap((check) => check.findings.map((finding) => result(artifact, check, finding))));
    const results = ['error', 'warning', 'note']
        .flatMap((level) => all.filter((one) => one.level === level))
        .slice(0, RESULTS);
    const rules = [...new Set(results.map(({ finding }) => finding.cause))].sort();
    const left = all.length - results.length;
    return ((0, escape_ts_1.json)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Model Roundtrip',
                        version: report.environment.version,
                        rules: rules.map((cause) => ({
                            id: cause,
                            shortDescription: { text: (0, causes_ts_1.causeText)(cause).title },
                            help: { text: (0, causes_ts_1.causeText)(cause).fix === '' ? (0, causes_ts_1.causeText)(cause).title : (0, causes_ts_1.causeText)(cause).fix },
                        })),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        startTimeUtc: report.timing.startedAt,
                        ...(left > 0
                            ? {
                                toolExecutionNotifications: [
                                    { level: 'warning', message: { text: `${left} more findings are in the JSON report.` } },
                                ],
                            }
                            : {}),
                    },
                ],
                results: results.map((one) => sarifResult(one, rules)),
            },
        ],
    }) + '\n');
}
/** A waived finding is a note: it is still there, and does not stop anybody. */
function result(artifact, check, finding) {
    return { artifact, check, finding, level: check.waived ? 'note' : finding.severity };
}
function sarifResult({ artifact, check, finding, level }, rules) {
    const about = (0, findings_ts_1.subject)(finding);
    const layer = (0, findings_ts_1.partsAt)(finding);
    const places = [...(about ? [about] : []), ...(layer === null ? [] : [{ kind: 'layer', name: layer }])].map(({ kind, name }) => ({ name: (0, escape_ts_1.printableName)(name), kind }));
    const figures = (0, digest_ts_1.figuresLine)(finding.metrics);
    const text = (0, sentences_ts_1.sentences)(`${check.stage} of ${(0, escape_ts_1.sarif)(artifact.path)}: ${(0, causes_ts_1.causeText)(finding.cause).title}`, ...(about ? [`${about.kind} ${(0, escape_ts_1.sarif)(about.name, escape_ts_1.NAME_CHARS)}`] : []), (0, escape_ts_1.sarif)(finding.message), ...(figures === '' ? [] : [(0, escape_ts_1.sarif)(figures)]));
    const key = [finding.cause, artifact.path, check.stage, check.title, about?.kind ?? '', about?.name ?? ''];
    return {
        ruleId: finding.cause,
        ruleIndex: rules.indexOf(finding.cause),
        level,
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0, escape_ts_1.uri)(finding.file ?? artifact.path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: 1 },
                },
                ...(places.length > 0 ? { logicalLocations: places } : {}),
            },
        ],
        partialFingerprints: {
            'modelRoundtrip/v1': (0, node_crypto_1.createHash)('sha256').update(JSON.stringify(key)).digest('hex'),
        },
    };
}


/***/ })

};
