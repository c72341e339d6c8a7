export const id = 7961;
export const ids = [7961];
export const modules = {

/***/ 47961:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createOpsRuntime = createOpsRuntime;
const executor_ts_1 = __webpack_require__(25944);
/** Our reading of layers on TF.js kernels, whichever this process runs. They are loaded with the first model. */
function createOpsRuntime(registry) {
    const start = async () => (await Promise.all(/* import() */[__webpack_require__.e(6240), __webpack_require__.e(1176)]).then(__webpack_require__.bind(__webpack_require__, 91176))).startTfjsOps();
    return (0, executor_ts_1.executorRuntime)({ id: 'ops', title: 'own reading of layers on TF.js kernels', start }, registry);
}


/***/ })

};
