export const id = 4242;
export const ids = [4242];
export const modules = {

/***/ 34242:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkPythonCheckpoint = checkPythonCheckpoint;
const sets_ts_1 = __webpack_require__(98650);
const bridge_ts_1 = __webpack_require__(27123);
const open_ts_1 = __webpack_require__(93573);
const python_failures_ts_1 = __webpack_require__(81115);
const LOADER = 'checkpoint';
/** What `tf.train.load_checkpoint` reads of a checkpoint, against our own reading: every tensor, by its name. */
async function checkPythonCheckpoint({ artifact }, python, context) {
    const evidence = (result) => ({ stage: 'load', title: 'read by TensorFlow in Python', ...result });
    try {
        const { python: atHand } = python;
        const lack = atHand === undefined ? (python.broken ?? '') : (0, python_failures_ts_1.lacking)(LOADER, atHand);
        if (atHand === undefined || lack !== null)
            return evidence((0, python_failures_ts_1.nobody)({ artifact }, (0, python_failures_ts_1.missing)({ artifact }, lack ?? '')));
        const { weights } = await context.workshop.model(artifact);
        context.progress('reading it with TensorFlow in Python', 0.2);
        const { seed } = context.policy;
        const answer = await (0, bridge_ts_1.askPython)({
            command: atHand.command,
            loader: LOADER,
            model: artifact.absolute.replace(/\.index$/, ''),
            isDirectory: false,
            customObjects: [],
            folder: python.folder,
            signature: '',
            seeds: [seed, seed],
            probes: [],
            scratch: context.scratch,
            limits: (0, python_failures_ts_1.limitsOf)(context.policy),
        });
        if (answer.kind === 'error')
            return evidence((0, python_failures_ts_1.nobody)({ artifact }, (0, python_failures_ts_1.checkpointFailure)(artifact, answer)));
        if (answer.kind !== 'ok') {
            const what = `reading it with ${(0, bridge_ts_1.loaderTitle)(LOADER)} ${answer.message}`;
            return evidence((0, python_failures_ts_1.nobody)({ artifact }, (0, python_failures_ts_1.warning)({ artifact }, answer.kind, what)));
        }
        const title = (0, bridge_ts_1.loaderTitle)(LOADER, answer.versions);
        const [{ weights: read }] = answer.loads;
        const files = { expected: artifact.path, found: `${artifact.path} as read by ${title}` };
        const result = (0, sets_ts_1.compareSets)([...weights].map(byName), read.map(byName), {
            files,
            file: artifact.path,
            transformsOf: () => [{ kind: 'identity' }],
        });
        return evidence({
            witnesses: [artifact.path, title],
            coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
            weights: result.classes,
            worst: result.worst,
            findings: result.findings,
            agreed: `${title} reads what we read (${(0, sets_ts_1.classesInWords)(result.classes)}).`,
        });
    }
    catch (error) {
        return evidence((0, python_failures_ts_1.nobody)({ artifact }, (0, open_ts_1.findingOf)(error, artifact)));
    }
}
function byName(entry) {
    return { path: entry.name, entry, trainable: true, bookkeeping: false };
}


/***/ })

};
