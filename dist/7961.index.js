export const id = 7961;
export const ids = [7961];
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

/***/ 47961:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createOpsRuntime = createOpsRuntime;
const executor_ts_1 = __webpack_require__(25944);
/** Our reading of layers and graphs on TF.js kernels, whichever this process runs. They are loaded with the first model. */
function createOpsRuntime(registry) {
    const start = async () => (await Promise.all(/* import() */[__webpack_require__.e(1176), __webpack_require__.e(1096)]).then(__webpack_require__.bind(__webpack_require__, 91176))).startTfjsOps();
    return (0, executor_ts_1.executorRuntime)({ id: 'ops', title: 'own reading on TF.js kernels', start }, registry);
}


/***/ })

};
