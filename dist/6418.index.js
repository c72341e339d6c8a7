export const id = 6418;
export const ids = [6418];
export const modules = {

/***/ 76418:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.checkCommand = checkCommand;
const errors_ts_1 = __webpack_require__(17050);
const git_ts_1 = __webpack_require__(96798);
const escape_ts_1 = __webpack_require__(14031);
const verdicts_ts_1 = __webpack_require__(89910);
const output_ts_1 = __webpack_require__(96657);
const progress_ts_1 = __webpack_require__(9851);
/** `check [PATH...]`. Returns the exit code. */
async function checkCommand(command, terminal) {
    (0, output_ts_1.checkOutputs)(command, terminal);
    const base = command.base === undefined ? null : await baseFor(command.base, terminal.cwd);
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8275), __webpack_require__.e(812), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(5883), __webpack_require__.e(1393)]).then(__webpack_require__.bind(__webpack_require__, 35883));
    const progress = (0, progress_ts_1.progressOn)(terminal.stderr, !command.quiet);
    const report = await check({
        workspace: terminal.cwd,
        named: command.paths,
        inputs: command.inputs,
        ...(command.policy === undefined ? {} : { policyFile: command.policy }),
        ...(base === null ? {} : { base }),
    }, progress).finally(() => {
        progress.clear();
    });
    await (0, output_ts_1.putReport)(report, command, terminal);
    return (0, verdicts_ts_1.failsRun)(report) ? 1 : 0;
}
/** @throws UsageError where the clone does not hold such a commit */
async function baseFor(said, cwd) {
    const commit = await (0, git_ts_1.objectOf)(cwd, `${said}^{commit}`);
    if (commit === null)
        throw new errors_ts_1.UsageError(`--base ${(0, escape_ts_1.printableName)(said)}: this clone holds no such commit`);
    return { commit, isMerge: false };
}


/***/ })

};
