export const id = 413;
export const ids = [413];
export const modules = {

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


/***/ })

};
