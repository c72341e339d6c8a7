export const id = 5717;
export const ids = [5717];
export const modules = {

/***/ 15717:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TFJS_NODE = void 0;
exports.installTensorflow = installTensorflow;
exports.npmEnvironment = npmEnvironment;
exports.runNpm = runNpm;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
/** The version that package.json has among its optional dependencies. */
exports.TFJS_NODE = '4.22.0';
/** Its name in the runner's tool cache. */
const TOOL = 'model-roundtrip-tfjs-node';
const PACKAGE = '@tensorflow/tfjs-node';
/** Minutes in which 360 MB are downloaded and unpacked. */
const PATIENCE = 15;
/**
 * The folder of `@tensorflow/tfjs-node` in the runner's tool cache, installed there by npm where it is not yet. npm runs
 * the package's install script, which downloads the addon and libtensorflow; neither sees the job's tokens.
 * @throws UsageError with the way out where it cannot be installed: what was asked for is never skipped
 */
async function installTensorflow({ env, cache, npm, info }) {
    const known = cache.find(TOOL, exports.TFJS_NODE);
    if (known !== '') {
        info(`Native TensorFlow: ${PACKAGE} ${exports.TFJS_NODE} from the tool cache`);
        return packageIn(known);
    }
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(env['RUNNER_TEMP'] ?? (0, node_os_1.tmpdir)(), 'tfjs-node-'));
    try {
        info(`Native TensorFlow: installing ${PACKAGE} ${exports.TFJS_NODE} into the tool cache`);
        // A project of its own, so that no .npmrc and no package.json above it has a say.
        (0, node_fs_1.writeFileSync)((0, node_path_1.join)(folder, 'package.json'), '{ "private": true }\n');
        const args = [
            'install',
            '--no-audit',
            '--no-fund',
            '--no-save',
            '--ignore-scripts=false',
            `${PACKAGE}@${exports.TFJS_NODE}`,
        ];
        await npm(folder, args, npmEnvironment(env));
        packageIn(folder);
        return packageIn(await cache.cacheDir(folder, TOOL, exports.TFJS_NODE));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.UsageError(`tensorflow: install: ${PACKAGE} ${exports.TFJS_NODE} could not be installed: ${reason}\n` +
            'Its install script downloads TensorFlow. Where that host cannot be reached, build it in a step before ' +
            '(tools/tensorflow/build.sh), set MODEL_ROUNDTRIP_TFJS_NODE to its folder, and say `tensorflow: required`; ' +
            'or do without it: `tensorflow: auto`.');
    }
    finally {
        (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    }
}
function packageIn(folder) {
    const installed = (0, node_path_1.join)(folder, 'node_modules', PACKAGE);
    if (!(0, node_fs_1.existsSync)((0, node_path_1.join)(installed, 'package.json')))
        throw new errors_ts_1.UsageError(`there is no ${PACKAGE} in ${folder}`);
    return installed;
}
/** What npm and the scripts it runs see of a job's environment: how to reach the network, and no secret. */
const PASSED_ON = /^(PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|WINDIR|COMSPEC|TEMP|TMP|TMPDIR|LANG|LC_ALL|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|NPM_CONFIG_\w+)$/i;
function npmEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name)));
}
/** Runs npm in a folder. @throws Error with npm's own words */
function runNpm(folder, args, env) {
    return new Promise((resolve, reject) => {
        // npm is a script on Windows, which only a shell runs; the arguments are all ours.
        const options = {
            cwd: folder,
            env,
            shell: process.platform === 'win32',
            timeout: PATIENCE * 60_000,
            maxBuffer: 2 ** 26,
        };
        (0, node_child_process_1.execFile)('npm', [...args], options, (error, _stdout, stderr) => {
            if (error === null)
                resolve();
            else if (error.killed === true)
                reject(new Error(`npm did not end within ${PATIENCE} minutes`));
            else
                reject(new Error(wordsOf(stderr) ?? error.message));
        });
    });
}
/** npm's last errors, without its hints at log files. */
function wordsOf(stderr) {
    const lines = stderr.split('\n').map((line) => line.replace(/^npm (ERR!|error)\s*/i, '').trim());
    const told = lines.filter((line) => line !== '' && !/^(A complete log|npm warn|gyp info)/i.test(line));
    const errors = told.filter((line) => /\b\w*Error: |\bE[A-Z]{4,}\b/.test(line));
    if (errors.length > 0)
        return [...new Set(errors)].slice(0, MOST_LINES).join('; ').slice(0, MOST_CHARACTERS);
    return told.length === 0 ? undefined : told.slice(-MOST_LINES).join('; ').slice(0, MOST_CHARACTERS);
}
const MOST_LINES = 3;
const MOST_CHARACTERS = 600;


/***/ })

};
