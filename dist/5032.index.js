export const id = 5032;
export const ids = [5032,2651];
export const modules = {

/***/ 25944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.executorRuntime = executorRuntime;
const programs_ts_1 = __webpack_require__(40776);
const trace_ts_1 = __webpack_require__(4596);
/** A runtime that runs our own reading of layers and graphs on an executor. Weights are read at the first run. */
function executorRuntime({ id, title, start, forgetsWeights = false }, registry) {
    const runners = new WeakMap();
    return {
        id,
        title,
        refuses: ({ model, bound }) => (0, programs_ts_1.refusal)(bound, model.artifact.path),
        async load({ bound, borrowFrom }) {
            const signature = await (0, trace_ts_1.signatureOf)(bound, registry);
            const borrowed = borrowFrom === undefined ? undefined : runners.get(borrowFrom)?.lender;
            const runner = (0, programs_ts_1.programRunner)(await start(), bound, registry, borrowed);
            const session = {
                signature,
                run: (feeds) => runner.run(feeds, { forgetsWeights }),
                close: () => {
                    runner.close();
                },
            };
            runners.set(session, runner);
            return session;
        },
    };
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createReferenceRuntime = createReferenceRuntime;
exports.costIfTold = costIfTold;
exports.referenceCost = referenceCost;
const errors_ts_1 = __webpack_require__(17050);
const reference_ts_1 = __webpack_require__(52983);
const executor_ts_1 = __webpack_require__(25944);
const trace_ts_1 = __webpack_require__(4596);
/**
 * Our reading of layers in float64: the judge. Floating outputs are float64 whatever the model's dtype, so that what
 * the witnesses rounded away can be seen; integers and booleans have their own dtypes.
 */
function createReferenceRuntime(registry) {
    const start = () => Promise.resolve(reference_ts_1.referenceOps);
    // In float64 weights take twice their place.
    return (0, executor_ts_1.executorRuntime)({ id: 'reference', title: 'float64 reference', start, forgetsWeights: true }, registry);
}
/**
 * The cost, or why nobody can tell it: a loop that goes round as often as the inputs say has none that shapes tell.
 * @throws ArtifactError as the program's own run does, but for `unsupported-operation`.
 */
async function costIfTold(bound, registry, feeds) {
    try {
        return await referenceCost(bound, registry, feeds);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError && error.code === 'unsupported-operation')
            return error;
        throw error;
    }
}
/**
 * Finds the cost by running the program on shapes alone.
 * @throws ArtifactError as the program's own run does.
 */
async function referenceCost(bound, registry, feeds) {
    const specs = [...feeds].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
    const { multiplyAdds, nanoseconds } = await (0, trace_ts_1.trace)(bound, registry, specs);
    return { multiplyAdds, seconds: nanoseconds / 1e9 };
}


/***/ })

};
