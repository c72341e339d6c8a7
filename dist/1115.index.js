export const id = 1115;
export const ids = [1115];
export const modules = {

/***/ 81115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.limitsOf = limitsOf;
exports.checkpointFailure = checkpointFailure;
exports.pythonFailure = pythonFailure;
exports.warning = warning;
exports.nobody = nobody;
exports.lacking = lacking;
exports.missing = missing;
const sentences_ts_1 = __webpack_require__(6255);
const format_ts_1 = __webpack_require__(14309);
const legacy_loading_ts_1 = __webpack_require__(74850);
const bridge_ts_1 = __webpack_require__(27123);
const open_ts_1 = __webpack_require__(93573);
/** Share of the time limit of all checks that loading twice in Python may take. */
const SHARE_OF_TIME = 3 / 4;
/** What Python may take. */
function limitsOf({ timeLimitSeconds, memoryLimitMegabytes }) {
    return { seconds: Math.max(1, Math.floor(timeLimitSeconds * SHARE_OF_TIME)), megabytes: memoryLimitMegabytes };
}
/** What each way of failing is called. None of them is a pass. */
const FAILURES = {
    import: { cause: 'no-runtime', words: 'cannot be imported' },
    'custom-object': {
        cause: 'not-loadable',
        words: 'was not given what `custom-objects` names',
        fix: 'Name classes as module:Name; modules are looked for in the folder that is checked, then where Python finds packages.',
    },
    refused: {
        cause: 'not-loadable',
        words: 'refuses it, and safe mode is never switched off here',
        fix: 'Replace Lambda layers by registered classes, and name those with `custom-objects`.',
    },
    'unknown-class': { cause: 'not-loadable', words: 'does not load it, for want of a class' },
    package: {
        cause: 'no-runtime',
        words: 'lacks a package that loading it takes',
        fix: 'Install it beside the framework.',
    },
    load: {
        cause: 'not-loadable',
        words: 'does not load it',
        fix: 'Name its own classes with `custom-objects` (module:Name), and install the version that it was saved with.',
    },
    run: { cause: 'unsupported-operation', words: 'loads it and cannot run it' },
    limit: { cause: 'no-runtime', words: 'would hand back more than is looked at' },
    memory: { cause: 'memory-limit', words: 'found not enough memory' },
    crash: { cause: 'crashed', words: 'was ended by what it ran' },
};
/** The same of what holds no program: nothing in it can be the framework's own fault, or anybody's but the file's. */
function checkpointFailure(artifact, { what, message }) {
    const { cause, words, fix } = FAILURES[what];
    return warning({ artifact }, cause, `${(0, bridge_ts_1.inPython)('checkpoint')} ${words}: ${message}`, what === 'load' ? undefined : fix);
}
/**
 * Why its framework made nothing of a model. It is held against the file where the framework refuses what is all its own;
 * else it is a warning, since somebody may have to say more first, or install something else.
 */
function pythonFailure(opened, error, asked) {
    const { path } = opened.artifact;
    const { cause, words, fix } = FAILURES[error.what];
    const said = `${(0, bridge_ts_1.inPython)(asked.loader)} ${words}`;
    const saved = error.what === 'load' ? ownVersion(opened, asked) : null;
    if (saved !== null) {
        const own = asked.loader === 'saved-model' ? 'it knows every op' : "every class in it is the framework's own";
        const all = `though ${own}, and it was saved by version ${saved}`;
        return {
            cause,
            severity: 'error',
            file: path,
            message: (0, sentences_ts_1.ended)(`${path}: ${said}, ${all}: ${error.message}`),
            fix: 'Save it again, in a form that its framework loads, and load it once before it is committed.',
        };
    }
    const help = error.what === 'unknown-class' ? wayOut(opened, error, asked) : fix;
    return warning(opened, cause, `${said}: ${error.message}`, help);
}
/** Something that kept its framework from looking at a model. */
function warning({ artifact: { path } }, cause, what, fix) {
    const message = (0, sentences_ts_1.ended)(`${path}: ${what}`);
    return { cause, severity: 'warning', file: path, message, ...(fix === undefined ? {} : { fix }) };
}
/** What is said where nobody looked. */
function nobody({ artifact }, finding) {
    return {
        witnesses: [artifact.path, 'no loader'],
        coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 },
        findings: [finding],
        agreed: '',
    };
}
/** What the interpreter cannot import and the loader needs, in words, or null; where no version is noted, it has to try. */
function lacking(loader, { command: [interpreter], versions }) {
    const { keras = '', tf_keras: legacy, tensorflow } = versions;
    const lack = (what) => `${interpreter} cannot import ${what}`;
    if (loader === 'saved-model' || loader === 'checkpoint')
        return tensorflow === undefined ? lack('tensorflow') : null;
    const isUnknown = keras === 'unknown';
    if (loader === 'keras')
        return keras.startsWith('3.') || isUnknown ? null : lack('Keras 3 (`keras`)');
    return legacy !== undefined || keras.startsWith('2.') || isUnknown ? null : lack('legacy Keras (`tf_keras`)');
}
function missing({ artifact: { path } }, why) {
    return {
        cause: 'no-runtime',
        severity: 'warning',
        file: path,
        message: (0, sentences_ts_1.ended)(`${path}: it was not loaded by its own framework: ${why}`),
        fix: 'Install the framework in a step before this one and name its interpreter with `python`, or say `python: off`.',
    };
}
/** Names that one finding gives. */
const SHOWN = 8;
/** Which custom objects would do, as `module:Name`. */
function wayOut(opened, { customObject }, { loader, python }) {
    if (loader === 'saved-model')
        return 'Install the package that registers the op, and name something of it with `custom-objects`.';
    const names = [...new Set([...objectsIn(opened), ...(customObject === undefined ? [] : [customObject])])];
    if (names.length > 0) {
        const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
        return `Name them: \`custom-objects: ${names.slice(0, SHOWN).join(' ')}\`${more}. A module is one that this Python can import, or a file in the folder that is checked.`;
    }
    const saved = opened.model.metadata['keras_version'];
    const version = typeof saved === 'string' && saved !== '' ? ` (${saved})` : '';
    const installed = (loader === 'keras' ? python.versions.keras : python.versions.tf_keras) ?? 'another one';
    return `Install the version that it was saved with${version}; ${installed} is installed. Or name the class with \`custom-objects\` (module:Name).`;
}
/** What a model names that is not Keras's own, and what of Keras's own its file names so that Keras does not find it. */
function objectsIn(opened) {
    if (!(0, open_ts_1.isOfLayers)(opened))
        return [];
    const { root } = opened.bound.program;
    const own = layersIn(root).flatMap(({ origin }) => {
        if (origin === null || /^(tf_)?keras(\.|$)/.test(origin.module ?? ''))
            return [];
        return [`${origin.module ?? '<module>'}:${origin.className}`];
    });
    const isLegacy = opened.artifact.format === 'keras-h5' && (0, format_ts_1.layersOf)(opened.model)?.dialect === 'keras3';
    const faults = isLegacy ? (0, legacy_loading_ts_1.legacyFaults)(root) : [];
    const named = faults.flatMap(({ customObject }) => {
        const [, module, name] = /: ([\w.]+)\.(\w+)$/.exec(customObject ?? '') ?? [];
        return module === undefined || name === undefined ? [] : [`${module}:${name}`];
    });
    return [...own, ...named];
}
function layersIn(layer) {
    const inner = [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)];
    return [layer, ...inner.flatMap(layersIn)];
}
/**
 * The version of the framework that saved a model, where all of it is the framework's own and what is installed is as new:
 * then nothing but the file can be the reason. Else null.
 */
function ownVersion(opened, { loader, python }) {
    const { versions } = python;
    if (loader === 'saved-model') {
        const saver = opened.model.metadata['tensorflow_version'];
        return typeof saver === 'string' && isAsNew(versions.tensorflow, saver) ? saver : null;
    }
    if (!(0, open_ts_1.isOfLayers)(opened) || versions.tensorflow === undefined)
        return null;
    const saved = opened.model.metadata['keras_version'];
    const installed = loader === 'keras' ? versions.keras : (versions.tf_keras ?? versions.keras);
    const isOwn = opened.bound.unknown.length === 0 && objectsIn(opened).length === 0;
    return isOwn && typeof saved === 'string' && isAsNew(installed, saved) ? saved : null;
}
function isAsNew(installed, saved) {
    const [a, b] = [installed ?? '', saved].map((text) => /^(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
    if (a === undefined || b === undefined)
        return false;
    const at = a.findIndex((part, place) => part !== b[place]);
    return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
}


/***/ }),

/***/ 35273:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainEnvironment = plainEnvironment;
/** All that the environment of a process we start has in common with ours: no token, no secret, nothing of the runner's. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'LANG',
    'LC_ALL',
    'TZ',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
];
/** What every system calls the place for temporary files. */
const TEMPORARY = ['TMPDIR', 'TEMP', 'TMP'];
/**
 * The environment of a process that runs what is not ours.
 * @param scratch where its temporary files go
 * @param more further variables that it is given where they are set
 */
function plainEnvironment(own, scratch, more = []) {
    const passed = [...PASSED_ON, ...more].flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries([...passed, ...TEMPORARY.map((name) => [name, scratch])]);
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bridgePath = bridgePath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * The script that loads models in Python: beside the bundle in `dist/`, among the sources in a run from source. Its name
 * is put together at run time: a bundler that recognised a file in it would copy it.
 */
function bridgePath() {
    const here = (0, node_path_1.dirname)(import.meta.url.startsWith('file:') ? (0, node_url_1.fileURLToPath)(import.meta.url) : import.meta.url);
    const name = ['bridge', 'py'].join('.');
    const bundled = (0, node_path_1.join)(here, name);
    return (0, node_fs_1.existsSync)(bundled) ? bundled : (0, node_path_1.join)(here, '..', '..', 'python', name);
}


/***/ }),

/***/ 27123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.askPython = askPython;
exports.loaderTitle = loaderTitle;
exports.inPython = inPython;
const node_crypto_1 = __webpack_require__(77598);
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const npz_ts_1 = __webpack_require__(27143);
const loads_ts_1 = __webpack_require__(55857);
const process_ts_1 = __webpack_require__(4489);
/**
 * Has a model loaded twice, with different seeds, by its own framework, and run on probes.
 * @throws ArtifactError where what came back is not what was asked for
 */
async function askPython(request) {
    const token = (0, node_crypto_1.randomUUID)();
    const [own, out] = [(0, node_path_1.join)(request.scratch, 'python'), (0, node_path_1.join)(request.scratch, 'answer')];
    (0, node_fs_1.mkdirSync)(own);
    (0, node_fs_1.mkdirSync)(out);
    const probes = [];
    const asked = [
        ...request.probes.map((feeds) => ({ signature: request.signature, feeds })),
        ...(request.further ?? []),
    ];
    for (const [index, { signature, feeds }] of asked.entries()) {
        const file = (0, node_path_1.join)(own, `probe-${index}.npz`);
        const arrays = [...feeds.values()].map((tensor, i) => [`i${i}`, tensor]);
        await (0, npz_ts_1.writeNpz)(file, new Map(arrays));
        probes.push({ file, inputs: [...feeds.keys()], signature });
    }
    const said = {
        loader: request.loader,
        path: request.model,
        directory: request.isDirectory,
        custom_objects: request.customObjects,
        python_path: request.folder,
        tags: request.tags ?? [],
        seeds: request.seeds,
        probes,
        out,
        token,
        most_bytes: loads_ts_1.MOST_BYTES,
        memory_bytes: request.limits.megabytes * 2 ** 20,
    };
    const file = (0, node_path_1.join)(own, 'request.json');
    (0, node_fs_1.writeFileSync)(file, JSON.stringify(said));
    const { ending, isImported } = await (0, process_ts_1.runPython)(request.command, { file, token, scratch: own }, request.limits);
    if (!isImported && !(0, node_fs_1.existsSync)((0, node_path_1.join)(out, 'result.json'))) {
        // The model has nothing to do with a framework that is never there.
        const message = ending.kind === 'done' ? 'it ended without an answer' : ending.message;
        return { kind: 'error', what: 'import', message };
    }
    return ending.kind === 'done' ? (0, loads_ts_1.readAnswer)(out, probes.length) : ending;
}
/** What loaded, in words: `legacy Keras 2.21.0 (TensorFlow 2.21.0)`. */
function loaderTitle(loader, versions = {}) {
    const { framework = '', tensorflow, backend } = versions;
    if (isTensorFlow(loader))
        return `TensorFlow ${framework}`.trim() + ' in Python';
    const name = `${loader === 'keras' ? 'Keras' : 'legacy Keras'} ${framework}`.trim();
    if (tensorflow === undefined)
        return backend === undefined ? name : `${name} (${backend})`;
    return `${name} (TensorFlow ${tensorflow})`;
}
/** The same where it is said of one that has not answered: `legacy Keras in Python`. */
function inPython(loader) {
    const title = loaderTitle(loader);
    return isTensorFlow(loader) ? title : `${title} in Python`;
}
function isTensorFlow(loader) {
    return loader === 'saved-model' || loader === 'checkpoint';
}


/***/ }),

/***/ 28429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pythonEnvironment = pythonEnvironment;
const environment_ts_1 = __webpack_require__(35273);
/** Quiet, on the processor, with the same kernels on every machine. */
const SET = {
    TF_CPP_MIN_LOG_LEVEL: '3',
    TF_ENABLE_ONEDNN_OPTS: '0',
    CUDA_VISIBLE_DEVICES: '-1',
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
};
/** Where packages of a user's own are installed on Windows, besides what every process is told. */
const MORE = ['APPDATA'];
function pythonEnvironment(own, scratch) {
    return { ...(0, environment_ts_1.plainEnvironment)(own, scratch, MORE), ...SET };
}


/***/ }),

/***/ 83022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION_TEXT = exports.PYTHON_VARIABLE = exports.FRAMEWORKS = void 0;
exports.findPython = findPython;
const node_child_process_1 = __webpack_require__(31421);
const node_path_1 = __webpack_require__(76760);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const temp_ts_1 = __webpack_require__(92016);
const bridge_path_ts_1 = __webpack_require__(319);
const environment_ts_1 = __webpack_require__(28429);
const process_ts_1 = __webpack_require__(4489);
/** Packages that load models. */
exports.FRAMEWORKS = ['keras', 'tf_keras', 'tensorflow'];
/**
 * Events whose workflow has the repository's secrets while what it checked out may be a stranger's: GitHub starts them
 * from the default branch, and people check out the pull request in them all the same.
 */
const UNTRUSTED_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Names that Python has on PATH, the unmistakable one first. */
const NAMES = ['python3', 'python'];
/** Says what `auto` takes: an interpreter, or `off`. For machines, and for tests; a workflow has the input. */
exports.PYTHON_VARIABLE = 'MODEL_ROUNDTRIP_PYTHON';
const SECONDS = 20;
/** Bytes of what a probe may print. */
const MOST_BYTES = 1 << 16;
/**
 * Looks for a Python that can load models; imports none of its packages. On events where the code is not trusted, it is
 * started only where the workflow's own input asks for it, never because a file of the checkout does.
 */
function findPython(wish, env) {
    const { python, askedBy, workspace } = wish;
    if (python === 'off')
        return { kind: 'absent', why: '`python: off`' };
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (UNTRUSTED_EVENTS.has(event) && (python === 'auto' || askedBy !== 'input')) {
        const why = `on the event ${event} the checked out code may be a stranger's, and Python runs only where the input \`python\` names an interpreter`;
        return python === 'auto' ? { kind: 'absent', why } : { kind: 'broken', why };
    }
    if (python !== 'auto') {
        const interpreter = /[\\/]/.test(python) && !(0, node_path_1.isAbsolute)(python) ? (0, node_path_1.join)(workspace, python) : python;
        const found = probe(interpreter, env);
        if ('why' in found)
            return { kind: 'broken', why: `\`python: ${python}\` ${found.why}` };
        return { kind: 'ready', python: found, asked: true };
    }
    const chosen = env[exports.PYTHON_VARIABLE];
    if (chosen === 'off')
        return { kind: 'absent', why: `${exports.PYTHON_VARIABLE} is off` };
    for (const name of chosen === undefined ? NAMES : [chosen]) {
        const found = probe(name, env);
        if (!('why' in found))
            return { kind: 'ready', python: found, asked: false };
    }
    return { kind: 'absent', why: 'no Python on PATH can import keras, tf_keras or tensorflow' };
}
function probe(interpreter, env) {
    const temp = (0, temp_ts_1.tempDirectory)();
    try {
        const run = (0, node_child_process_1.spawnSync)(interpreter, [(0, bridge_path_ts_1.bridgePath)(), '--probe'], {
            cwd: temp.path,
            env: (0, environment_ts_1.pythonEnvironment)(env, temp.path),
            timeout: SECONDS * 1000,
            killSignal: 'SIGKILL',
            maxBuffer: MOST_BYTES,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        if (run.error !== undefined)
            return { why: `cannot be started: ${run.error.message}` };
        if (run.status !== 0) {
            const ending = run.signal ?? `exit code ${run.status ?? '?'}`;
            return { why: `ends with ${ending} when it is asked what it can import${(0, process_ts_1.lastLine)(run.stderr.toString('utf8'))}` };
        }
        const versions = versionsOf(run.stdout);
        if (Object.keys(versions).length === 0)
            return { why: 'can import neither keras nor tf_keras nor tensorflow' };
        return { command: [interpreter], versions };
    }
    catch (error) {
        return { why: `gives no answer that can be read: ${error instanceof Error ? error.message : String(error)}` };
    }
    finally {
        temp.remove();
    }
}
/** Versions as packages write them. */
exports.VERSION_TEXT = /^[\w.+!-]{1,40}$/;
function versionsOf(stdout) {
    const lines = Buffer.from(stdout).toString('utf8').split('\n');
    // What is started with every Python there may print before and after.
    const answer = lines.findLast((line) => line.trimStart().startsWith('{')) ?? '';
    const said = (0, json_ts_1.parseJsonObject)(Buffer.from(answer), "Python's answer", limits_ts_1.DEFAULT_LIMITS);
    const versions = {};
    for (const name of exports.FRAMEWORKS) {
        const version = said[name];
        if (typeof version === 'string' && exports.VERSION_TEXT.test(version))
            versions[name] = version;
    }
    return versions;
}


/***/ }),

/***/ 55857:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_BYTES = void 0;
exports.readAnswer = readAnswer;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const npz_ts_1 = __webpack_require__(27143);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const sources_ts_1 = __webpack_require__(89746);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const interpreter_ts_1 = __webpack_require__(83022);
/** Bytes of all tensors of one loading: what the reader of `.npz` takes, with room for headers. */
exports.MOST_BYTES = 2 ** 30 - 2 ** 24;
/** Names and types of the tensors, nothing else. */
const LIMITS = { ...limits_ts_1.DEFAULT_LIMITS, jsonBytes: 16 * 2 ** 20, depth: 8 };
/** `module:Name`, as Python writes names. */
const OBJECT_NAME = /^[\w.]{1,200}:\w{1,100}$/;
const FAILURES = [
    'import',
    'custom-object',
    'refused',
    'unknown-class',
    'package',
    'load',
    'run',
    'limit',
    'memory',
    'crash',
];
/**
 * Reads the files that bridge.py left, as those of a stranger: custom objects are code, and may have written anything.
 * @param probes how many there were
 * @throws ArtifactError `crashed` where they are not what was asked for
 */
async function readAnswer(directory, probes) {
    try {
        return await answerIn(directory, probes);
    }
    catch (error) {
        // Whatever is wrong with the answer, it is not the model that is.
        if (!(error instanceof errors_ts_1.ArtifactError) || error.code === 'crashed')
            throw error;
        throw wrong(error.message);
    }
}
async function answerIn(directory, probes) {
    const result = readResult((0, node_path_1.join)(directory, 'result.json'));
    if (result['status'] === 'error') {
        const what = FAILURES.find((one) => one === result['kind']);
        const { message } = result;
        if (what === undefined || typeof message !== 'string')
            throw wrong('an error without its kind or message');
        const customObject = result['custom_object'];
        const help = typeof customObject === 'string' && OBJECT_NAME.test(customObject) ? { customObject } : {};
        return { kind: 'error', what, message: message.slice(0, 1000), ...help };
    }
    const loads = result['loads'];
    if (result['status'] !== 'ok' || !Array.isArray(loads) || loads.length !== 2)
        throw wrong('not two loadings');
    const [first, second] = [
        await readLoad(directory, 0, loads[0], probes),
        await readLoad(directory, 1, loads[1], probes),
    ];
    return { kind: 'ok', versions: versionsOf(result['versions']), loads: [first, second] };
}
function readResult(path) {
    const source = regular(path, 'result.json');
    try {
        if (source.byteLength > LIMITS.jsonBytes)
            throw wrong(`result.json of ${source.byteLength} bytes`);
        return (0, json_ts_1.parseJsonObject)((0, sources_ts_1.readBytes)(source, 0, source.byteLength), "Python's result.json", LIMITS);
    }
    finally {
        source.close();
    }
}
/** No symlink is followed: it might lead to a file that this process may read and the model's author may not. */
function regular(path, name) {
    if ((0, node_fs_1.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        throw wrong(`no file ${name}`);
    return (0, sources_ts_1.openFileSource)(path, `Python's ${name}`);
}
async function readLoad(directory, number, said, probes) {
    if (!(0, json_ts_1.isJsonObject)(said))
        throw wrong('a loading that is no object');
    const name = `load-${number}.npz`;
    regular((0, node_path_1.join)(directory, name), name).close();
    const arrays = await (0, npz_ts_1.readNpz)((0, node_path_1.join)(directory, name), `Python's ${name}`);
    const used = new Set();
    const take = (key, one) => {
        const [called, dtype, tensor] = (0, json_ts_1.isJsonObject)(one) ? [one['name'], one['dtype'], arrays.get(key)] : [];
        if (typeof called !== 'string' || called.length > LIMITS.nameBytes || typeof dtype !== 'string') {
            throw wrong(`${key} without name or type`);
        }
        if (tensor === undefined)
            throw wrong(`no array ${key}`);
        used.add(key);
        return { name: called, tensor: typed(tensor, dtype, key) };
    };
    const weights = listOf(said['weights'], 'weights').map((one, i) => {
        const { name: called, tensor } = take(`w${i}`, one);
        return (0, entry_ts_1.memoryEntry)(called, tensor);
    });
    const outputs = listOf(said['outputs'], 'outputs').map((named, probe) => {
        const read = listOf(named, 'outputs of a probe').map((one, i) => take(`p${probe}o${i}`, one));
        const byName = new Map(read.map(({ name: called, tensor }) => [called, tensor]));
        if (byName.size !== read.length)
            throw wrong('two outputs of one name');
        return byName;
    });
    if (outputs.length !== probes)
        throw wrong(`outputs on ${outputs.length} probes, ${probes} were given`);
    if (used.size !== arrays.size)
        throw wrong(`${arrays.size - used.size} arrays that nothing names`);
    return { weights, outputs };
}
function listOf(said, what) {
    if (!Array.isArray(said) || said.length > LIMITS.tensors)
        throw wrong(`${what} that are no list, or too long a one`);
    return said;
}
/** Types that numpy has no word for come as their bits. */
function typed(tensor, dtype, key) {
    if (tensor.dtype === dtype)
        return tensor;
    if (!(0, dtype_ts_1.isDType)(dtype) || !(tensor.data instanceof Uint16Array || tensor.data instanceof Uint8Array)) {
        throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`);
    }
    const { buffer, byteOffset, byteLength } = tensor.data;
    if ((0, dtype_ts_1.byteWidth)(dtype) !== (0, dtype_ts_1.byteWidth)(tensor.dtype))
        throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`);
    const bits = new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
    return { dtype, shape: tensor.shape, data: (0, bytes_ts_1.fromBytes)(dtype, bits, (0, tensor_ts_1.elementCount)(tensor.shape), key) };
}
function versionsOf(said) {
    if (!(0, json_ts_1.isJsonObject)(said))
        throw wrong('no versions');
    return Object.fromEntries(Object.entries(said).filter((pair) => {
        const [, version] = pair;
        return typeof version === 'string' && interpreter_ts_1.VERSION_TEXT.test(version);
    }));
}
function wrong(what) {
    return new errors_ts_1.ArtifactError('crashed', `Python's answer is not what was asked for: ${what}`);
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPython = runPython;
exports.lastLine = lastLine;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const bridge_path_ts_1 = __webpack_require__(319);
const environment_ts_1 = __webpack_require__(28429);
/** Milliseconds between two looks at the memory of all processes. */
const LOOK_EVERY = 200;
/** Milliseconds that are waited for what was printed, once everything is ended. */
const GRACE = 1000;
/** Characters of what Python printed that are kept; the rest is read and dropped. */
const KEPT = 4000;
/** What bridge.py exits with where it finds itself over the limit. */
const OVER_MEMORY = 77;
/**
 * Runs bridge.py on a request, and ends it with everything that it started: at its limits, and when it is done. What it
 * prints is no answer, and goes nowhere but into the message about a crash. Its stdin stays open for as long as this
 * process lives: bridge.py ends itself when that closes.
 * @param command the interpreter, with arguments of its own before the script
 */
async function runPython(command, { file, token, scratch }, limits) {
    const [interpreter = '', ...before] = command;
    const grouped = process.platform !== 'win32';
    const child = (0, node_child_process_1.spawn)(interpreter, [...before, (0, bridge_path_ts_1.bridgePath)(), file], {
        cwd: scratch,
        env: (0, environment_ts_1.pythonEnvironment)(process.env, scratch),
        // A group of its own: what it starts is ended with it.
        detached: grouped,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    let said = '';
    let [isImported, tail] = [false, ''];
    child.stdout.on('data', (piece) => {
        if (isImported)
            return;
        tail = (tail + piece.toString('latin1')).slice(-token.length - piece.length);
        isImported = tail.includes(token);
    });
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (piece) => (said = (said + piece.toString('utf8')).slice(-KEPT)));
    }
    // A process that is gone already says so through `exit`.
    child.stdin.on('error', () => undefined);
    return new Promise((resolve) => {
        let isEnding = false;
        const end = (ending) => {
            if (isEnding)
                return;
            isEnding = true;
            clearTimeout(timer);
            clearInterval(watch);
            killAll(child, grouped);
            child.stdin.destroy();
            const tell = () => {
                clearTimeout(grace);
                child.stdout.destroy();
                child.stderr.destroy();
                const words = ending.kind === 'crashed' ? lastLine(said.replaceAll(token, '')) : '';
                resolve({ ending: 'message' in ending ? { ...ending, message: ending.message + words } : ending, isImported });
            };
            // What it printed before it ended may still be on its way; somebody who left the group may hold the pipe for ever.
            const grace = setTimeout(tell, GRACE);
            child.on('close', tell);
        };
        const overMemory = () => ({
            kind: 'memory-limit',
            message: `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`,
        });
        const timer = setTimeout(() => {
            end({ kind: 'time-limit', message: `took longer than ${limits.seconds} seconds (\`time-limit\`)` });
        }, limits.seconds * 1000);
        const watch = setInterval(() => {
            if (child.pid !== undefined && residentBytes(child.pid) > limits.megabytes * 2 ** 20)
                end(overMemory());
        }, LOOK_EVERY);
        child.on('error', (error) => {
            end({ kind: 'crashed', message: `could not be started: ${error.message}` });
        });
        child.on('exit', (code, signal) => {
            if (code === 0)
                end({ kind: 'done' });
            else if (code === OVER_MEMORY)
                end(overMemory());
            else
                end({ kind: 'crashed', message: `ended ${signal === null ? `with exit code ${code}` : `through ${signal}`}` });
        });
    });
}
function killAll(child, grouped) {
    if (grouped && child.pid !== undefined) {
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch (error) {
            // Nobody of the group is left.
            if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
                throw error;
        }
    }
    child.kill('SIGKILL');
}
/** The last line of what a process printed that has anything on it, after a colon; else nothing. */
function lastLine(text) {
    const line = text
        .split('\n')
        .map((one) => one.trim())
        .findLast((one) => one !== '');
    return line === undefined ? '' : `: ${line.slice(0, 300)}`;
}
/** Bytes of memory of a group of processes, where the system has /proc; 0 elsewhere, where bridge.py looks itself. */
function residentBytes(group) {
    if (process.platform !== 'linux')
        return 0;
    let pages = 0;
    for (const name of (0, node_fs_1.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        try {
            // pid (name) state ppid pgrp ...; the name may hold anything.
            const stat = (0, node_fs_1.readFileSync)(`/proc/${name}/stat`, 'latin1');
            if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group)
                continue;
            pages += Number((0, node_fs_1.readFileSync)(`/proc/${name}/statm`, 'latin1').split(' ')[1]);
        }
        catch {
            // It ended meanwhile.
            continue;
        }
    }
    return pages * PAGE_BYTES;
}
/** Where pages are larger (some arm64 systems), memory is undercounted, and bridge.py looks itself as well. */
const PAGE_BYTES = 4096;


/***/ })

};
