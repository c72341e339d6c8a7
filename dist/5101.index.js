export const id = 5101;
export const ids = [5101];
export const modules = {

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

/***/ 45101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.worker = worker;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
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
    const { runCheck, loadRegistry, preferKernels } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3730), __webpack_require__.e(9302), __webpack_require__.e(3756), __webpack_require__.e(3357), __webpack_require__.e(1564), __webpack_require__.e(1657), __webpack_require__.e(3102)]).then(__webpack_require__.bind(__webpack_require__, 53102));
    preferKernels(policy);
    // Custom layers that cannot be loaded are no fault of any model: this ends the run before a check does.
    await loadRegistry(policy.customLayers);
    for (const [index, planned] of plan.checks.entries()) {
        const own = (0, node_path_1.join)(scratch, String(index));
        (0, node_fs_1.mkdirSync)(own);
        const check = await runCheck(planned, { policy, scratch: own, progress: throttled(index, tell) });
        (0, node_fs_1.rmSync)(own, { recursive: true, force: true });
        tell({ kind: 'check', index, check });
    }
    const { modelFacts } = await __webpack_require__.e(/* import() */ 3658).then(__webpack_require__.bind(__webpack_require__, 33658));
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
