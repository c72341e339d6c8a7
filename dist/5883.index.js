export const id = 5883;
export const ids = [5883,3658];
export const modules = {

/***/ 35883:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.check = check;
exports.nativeFor = nativeFor;
exports.runAndJudge = runAndJudge;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const errors_ts_1 = __webpack_require__(17050);
const temp_ts_1 = __webpack_require__(92016);
const judge_ts_1 = __webpack_require__(66436);
const base_ts_1 = __webpack_require__(74117);
const index_ts_1 = __webpack_require__(80502);
const setting_ts_1 = __webpack_require__(80038);
const make_plan_ts_1 = __webpack_require__(93129);
const policy_ts_1 = __webpack_require__(19733);
const policy_load_ts_1 = __webpack_require__(97010);
const again_ts_1 = __webpack_require__(47913);
const environment_ts_1 = __webpack_require__(91276);
const native_ts_1 = __webpack_require__(9958);
const pool_ts_1 = __webpack_require__(72499);
const signals_ts_1 = __webpack_require__(36192);
/**
 * Finds the models of a workspace, plans their checks, runs each artifact's in a process of its own, and judges.
 * @throws UsageError where an input, a path or the policy is wrong: all that is wrong with it, in one message.
 */
async function check(options, on = {}) {
    const startedAt = new Date();
    const { workspace, named = [] } = options;
    const policy = (0, policy_load_ts_1.loadPolicy)({ workspace, file: options.policyFile, inputs: options.inputs ?? {} });
    const { paths, ignore } = policy;
    const families = policy.families.map(({ members }) => members);
    const located = await (0, index_ts_1.locate)({ workspace, named, paths, ignore, families });
    const native = await nativeFor(policy, options);
    const absent = native?.folder === null ? native.reason : null;
    const { plans, notes } = (0, make_plan_ts_1.makePlans)(located, policy, (0, setting_ts_1.planSetting)(workspace, policy, located.lostGoldens, absent));
    const where = located.found.length === 0 ? [lookedIn(named, policy)] : [];
    const lacking = native?.folder === null && (0, policy_ts_1.needsTensorflow)(policy) ? [`required by the policy: ${native.reason}`] : [];
    const allNotes = [...located.notes, ...notes, ...where, ...lacking];
    const changes = await changesOf(policy, options);
    return runAndJudge({ plans, notes: allNotes, policy, startedAt, native, changes }, options, on);
}
async function changesOf(policy, options) {
    const { workspace, policyFile, inputs = {}, base } = options;
    return base === undefined ? null : (0, base_ts_1.changesSince)({ workspace, policyFile, inputs, base, policy });
}
/**
 * Native TensorFlow as the policy wants it, or null where it wants none.
 * @throws UsageError where it is to be installed and cannot be
 */
async function nativeFor(policy, { installTensorflow }) {
    if (policy.nativeTensorflow === 'off')
        return null;
    const found = await (0, native_ts_1.findNative)();
    if (found.folder !== null || policy.nativeTensorflow !== 'install')
        return found;
    if (installTensorflow === undefined) {
        throw new errors_ts_1.UsageError('tensorflow: install is for the action, which has a tool cache. Here, install it yourself ' +
            '(npm install @tensorflow/tfjs-node@4.22.0), set MODEL_ROUNDTRIP_TFJS_NODE to its folder, and say required.');
    }
    const installed = await (0, native_ts_1.findNative)(await installTensorflow());
    if (installed.folder !== null)
        return installed;
    throw new errors_ts_1.UsageError(`tensorflow: install: it is installed now, but ${installed.reason}`);
}
/** Where it was that no model was found. */
function lookedIn(named, { paths, ignore }) {
    const where = named.length > 0 ? named.join(', ') : `all that git tracks, or all files without git: ${paths.join(', ')}`;
    const but = named.length > 0 || ignore.length === 0 ? '' : `, without ${ignore.join(', ')}`;
    return `looked in ${where}${but}`;
}
/** Runs plans, each artifact's in a process of its own, and judges. */
async function runAndJudge({ plans, notes, policy, startedAt, native, asked, changes = null }, options, on) {
    const { workspace } = options;
    on.planned?.(plans, notes);
    const temp = (0, temp_ts_1.tempDirectory)();
    const abort = new AbortController();
    const release = (0, signals_ts_1.beforeSignals)(() => {
        abort.abort();
        temp.remove();
    });
    try {
        const command = options.worker ?? ownWorker();
        const processes = Math.max(2, (0, node_os_1.availableParallelism)());
        const folder = native === undefined ? {} : { native: native?.folder ?? null };
        const own = (0, again_ts_1.commandIn)(workspace);
        const again = {
            command: own,
            options: [...(0, again_ts_1.optionsFor)(policy, options.inputs ?? {}), ...(asked?.options ?? [])],
            ...(asked === undefined ? {} : { words: asked.words }),
        };
        const setting = { workspace, policy, command, scratch: temp.path, processes, again, ...folder };
        const artifacts = await (0, pool_ts_1.runPlans)(plans, setting, on, abort.signal);
        const judged = (0, judge_ts_1.judgeRun)(artifacts, policy, startedAt.toISOString().slice(0, 10));
        return {
            version: 1,
            conclusion: judged.conclusion,
            artifacts: judged.artifacts,
            notes: [...notes, ...judged.notes],
            policy: {
                source: policy.source,
                effective: { ...policy },
                waivers: judged.waivers,
                ...(changes === null ? {} : { changes }),
            },
            environment: (0, environment_ts_1.environmentReport)(policy.seed, own, native?.folder == null ? null : native.version),
            timing: { startedAt: startedAt.toISOString(), milliseconds: Date.now() - startedAt.getTime() },
        };
    }
    finally {
        release();
        // Where one artifact ended the run, the processes of others are still at work.
        abort.abort();
        temp.remove();
    }
}
/**
 * The worker's door, beside this file in `dist/` and among the tools in a run from source. Its name is put together
 * at run time: a bundler that recognised a file in it would copy it.
 */
function ownWorker() {
    const here = (0, node_path_1.dirname)(import.meta.url.startsWith('file:') ? (0, node_url_1.fileURLToPath)(import.meta.url) : import.meta.url);
    const bundled = (0, node_path_1.join)(here, ['worker', 'js'].join('.'));
    const module = (0, node_fs_1.existsSync)(bundled) ? bundled : (0, node_path_1.join)(here, '..', 'tools', ['source-worker', 'mjs'].join('.'));
    return { module, execArgv: [] };
}


/***/ }),

/***/ 29948:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judge = judge;
/**
 * The one place where verdicts are made. An error fails; a warning, or a tensor or output that was not looked at, is
 * inconclusive; nothing else is a pass.
 */
function judge(evidence, milliseconds) {
    const { stage, title, witnesses, coverage } = evidence;
    const findings = sorted(evidence.findings);
    const verdict = verdictOf(findings, coverage);
    return {
        stage,
        title,
        verdict,
        witnesses,
        via: evidence.via ?? [],
        coverage,
        weights: evidence.weights ?? {},
        worst: evidence.worst ?? null,
        reason: reasonOf(verdict, findings, coverage, evidence.agreed),
        findings,
        milliseconds,
    };
}
function verdictOf(findings, coverage) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    if (findings.some(({ severity }) => severity === 'warning'))
        return 'inconclusive';
    return isWhole(coverage.tensors) && isWhole(coverage.outputs) ? 'pass' : 'inconclusive';
}
function isWhole([compared, all]) {
    return compared === all;
}
function reasonOf(verdict, findings, coverage, agreed) {
    if (verdict === 'pass')
        return agreed;
    const gravest = findings[0];
    if (gravest === undefined || gravest.severity === 'note') {
        const [tensors, outputs] = [coverage.tensors, coverage.outputs].map(([some, all]) => `${some} of ${all}`);
        return `Not everything was looked at: ${tensors} tensors, ${outputs} outputs.`;
    }
    const more = findings.filter(({ severity }) => severity === gravest.severity).length - 1;
    return more === 0 ? gravest.message : `${gravest.message} (and ${more} more)`;
}
const RANK = { error: 0, warning: 1, note: 2 };
function sorted(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}


/***/ }),

/***/ 43661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairChunks = pairChunks;
exports.isSameTensor = isSameTensor;
exports.decoderOf = decoderOf;
exports.scalarWidth = scalarWidth;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * Walks two tensors side by side, however differently they cut their bytes, without copying. Ends when either ends:
 * element counts are compared by the caller.
 */
function* pairChunks(a, b, size = tensor_ts_1.CHUNK_BYTES) {
    // Strings vary in length: they are walked as bytes.
    const [widthA, widthB] = [(0, dtype_ts_1.byteWidth)(a.dtype) || 1, (0, dtype_ts_1.byteWidth)(b.dtype) || 1];
    const left = a.chunks(size)[Symbol.iterator]();
    const right = b.chunks(size)[Symbol.iterator]();
    let [restA, restB] = [new Uint8Array(0), new Uint8Array(0)];
    let start = 0;
    try {
        for (;;) {
            if (restA.byteLength === 0) {
                const next = left.next();
                if (next.done === true)
                    return;
                restA = next.value;
                continue;
            }
            if (restB.byteLength === 0) {
                const next = right.next();
                if (next.done === true)
                    return;
                restB = next.value;
                continue;
            }
            const count = Math.min(restA.byteLength / widthA, restB.byteLength / widthB);
            yield { a: restA.subarray(0, count * widthA), b: restB.subarray(0, count * widthB), start, count };
            restA = restA.subarray(count * widthA);
            restB = restB.subarray(count * widthB);
            start += count;
        }
    }
    finally {
        left.return?.();
        right.return?.();
    }
}
/** Whether two tensors have one type, one shape and the same bits. Ends at the first difference. */
function isSameTensor(a, b) {
    if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join())
        return false;
    for (const piece of pairChunks(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}
/**
 * A decoder for numeric dtypes. 64-bit integers beyond 2^53 round to the nearest double: exactness is judged on bytes,
 * numbers only describe. Complex elements give two numbers each. `string` has no numbers.
 */
function decoderOf(dtype) {
    let out = new Float64Array(0);
    let aligned = new ArrayBuffer(0);
    const fill = FILLERS[dtype];
    return (bytes) => {
        if (aligned.byteLength < bytes.byteLength)
            aligned = new ArrayBuffer(bytes.byteLength);
        new Uint8Array(aligned).set(bytes);
        const count = bytes.byteLength / scalarWidth(dtype);
        if (out.length < count)
            out = new Float64Array(count);
        fill(aligned, count, out);
        return out.subarray(0, count);
    };
}
/** Bytes of one number: half an element for complex dtypes. */
function scalarWidth(dtype) {
    const width = (0, dtype_ts_1.byteWidth)(dtype) || 1;
    return dtype.startsWith('complex') ? width / 2 : width;
}
const float32 = (bytes, count, out) => {
    out.set(new Float32Array(bytes, 0, count));
};
const float64 = (bytes, count, out) => {
    out.set(new Float64Array(bytes, 0, count));
};
const uint8 = (bytes, count, out) => {
    out.set(new Uint8Array(bytes, 0, count));
};
/** 16-bit floats by table: 65 536 values are computed once. */
function halves(from) {
    let table = null;
    return (bytes, count, out) => {
        table ??= Float64Array.from({ length: 65_536 }, (_, bits) => from(bits));
        const source = new Uint16Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
function quarters(from) {
    const table = Float64Array.from({ length: 256 }, (_, bits) => from(bits));
    return (bytes, count, out) => {
        const source = new Uint8Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
const FILLERS = {
    float64,
    complex128: float64,
    float32,
    complex64: float32,
    float16: halves(halves_ts_1.fromFloat16),
    bfloat16: halves(halves_ts_1.fromBfloat16),
    float8_e4m3fn: quarters(halves_ts_1.fromFloat8e4m3fn),
    float8_e5m2: quarters(halves_ts_1.fromFloat8e5m2),
    int64: (bytes, count, out) => {
        const source = new BigInt64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    uint64: (bytes, count, out) => {
        const source = new BigUint64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    int32: (bytes, count, out) => {
        out.set(new Int32Array(bytes, 0, count));
    },
    uint32: (bytes, count, out) => {
        out.set(new Uint32Array(bytes, 0, count));
    },
    int16: (bytes, count, out) => {
        out.set(new Int16Array(bytes, 0, count));
    },
    uint16: (bytes, count, out) => {
        out.set(new Uint16Array(bytes, 0, count));
    },
    int8: (bytes, count, out) => {
        out.set(new Int8Array(bytes, 0, count));
    },
    uint8,
    bool: uint8,
    string: uint8,
};


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formOf = formOf;
exports.contentHash = contentHash;
exports.groupBy = groupBy;
const node_crypto_1 = __webpack_require__(77598);
/** `float32[3,4]`: what two tensors have in common that can stand in each other's places. */
function formOf({ dtype, shape }) {
    return `${dtype}[${shape.join(',')}]`;
}
/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
function contentHash(entry) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(formOf(entry));
    for (const chunk of entry.chunks())
        hash.update(chunk);
    return hash.digest('hex');
}
/** Groups items by a key; items without one are left out. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = key(item);
        if (group === undefined)
            continue;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [item]);
        else
            members.push(item);
    }
    return groups;
}


/***/ }),

/***/ 74023:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.atCulprits = atCulprits;
/**
 * A failed comparison of two siblings stands with the one that is wrong. It is run for the one that is held against
 * the family's reference member; where all that was found lies in the reference itself (checks/blame.ts), the check is
 * moved there, and what is left is a note. The run fails as before: at the file that is to be mended.
 */
function atCulprits(artifacts) {
    const paths = new Set(artifacts.map(({ path }) => path));
    const moved = new Map();
    const kept = artifacts.map((artifact) => ({
        ...artifact,
        checks: artifact.checks.map((check) => {
            const culprit = culpritOf(check, artifact.path);
            if (culprit === null || !paths.has(culprit))
                return check;
            moved.set(culprit, [...(moved.get(culprit) ?? []), accusation(check, artifact.path, culprit)]);
            return acquittal(check, culprit);
        }),
    }));
    return kept.map((artifact) => ({ ...artifact, checks: [...artifact.checks, ...(moved.get(artifact.path) ?? [])] }));
}
/** The sibling that every error of a failed parity check lies in, or null. */
function culpritOf({ stage, verdict, witnesses, findings }, path) {
    if (stage !== 'parity' || verdict !== 'fail')
        return null;
    const files = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    const [sibling] = witnesses;
    return files.size === 1 && files.has(sibling) && sibling !== path ? sibling : null;
}
function accusation(check, path, culprit) {
    return { ...check, title: `against ${path}`, witnesses: [path, culprit] };
}
/** What is left with the innocent: what was not looked at stays inconclusive. */
function acquittal(check, culprit) {
    const findings = check.findings.filter(({ severity }) => severity !== 'error');
    const open = findings.find(({ severity }) => severity === 'warning');
    const { tensors, outputs } = check.coverage;
    const isWhole = [tensors, outputs].every(([compared, all]) => compared === all);
    const told = `It disagrees with ${culprit}, which is the wrong one: the failed check stands there.`;
    const at = { cause: check.findings[0]?.cause ?? 'tensor-differs', severity: 'note', file: culprit };
    return {
        ...check,
        verdict: open === undefined && isWhole ? 'pass' : 'inconclusive',
        weights: {},
        worst: null,
        reason: open?.message ?? told,
        findings: [...findings, { ...at, message: told }],
    };
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copiesAmong = copiesAmong;
exports.compareCopies = compareCopies;
const chunks_ts_1 = __webpack_require__(43661);
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/';
const ORIGINALS = 'variables/';
/** Tensors that are such a second copy of another one: reading the file compares the two. */
function copiesAmong(entries) {
    const all = [...entries];
    const originals = new Set(all.filter(({ name }) => !name.startsWith(COPIES)).map(({ alias }) => alias));
    return new Set(all.filter(({ name, alias }) => name.startsWith(COPIES) && alias !== undefined && originals.has(alias)));
}
/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
function compareCopies(entries, broken, file) {
    const originals = groups(entries, ORIGINALS);
    return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
        const sources = originals.get(alias) ?? [];
        if ([...copies, ...sources].some(({ name }) => broken.has(name)))
            return [];
        const different = differing(sources, copies);
        if (different === null)
            return [];
        const [first] = sources;
        const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`;
        const message = `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
            'hands back the other. Export the model again.';
        return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }];
    });
}
function groups(entries, prefix) {
    const found = new Map();
    for (const entry of entries) {
        const { alias } = entry;
        // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
        if (alias === undefined || !entry.name.startsWith(prefix))
            continue;
        found.set(alias, [...(found.get(alias) ?? []), entry]);
    }
    return found;
}
/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources, copies) {
    try {
        const [source, copy] = [sources[0], copies[0]];
        if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
            return (0, chunks_ts_1.isSameTensor)(source, copy) ? null : copy;
        }
        // One name for several variables: every content has to be there.
        const known = new Set(sources.map(contents_ts_1.contentHash));
        return copies.find((one) => !known.has((0, contents_ts_1.contentHash)(one))) ?? null;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
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

/***/ 34246:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sha256OfFiles = sha256OfFiles;
const node_crypto_1 = __webpack_require__(77598);
const sources_ts_1 = __webpack_require__(89746);
/** SHA-256 over the bytes of files in the order given, as hexadecimal text. Memory does not grow with the files. */
function sha256OfFiles(files) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    for (const file of files) {
        const source = (0, sources_ts_1.openFileSource)(file.absolute, file.path);
        try {
            for (const piece of (0, sources_ts_1.pieces)(source))
                hash.update(piece);
        }
        finally {
            source.close();
        }
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 92016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tempDirectory = tempDirectory;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const open = new Set();
/** Makes an empty directory under `RUNNER_TEMP`, or where the system keeps temporary files. */
function tempDirectory() {
    if (open.size === 0)
        process.once('exit', removeAll);
    const path = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(process.env['RUNNER_TEMP'] ?? (0, node_os_1.tmpdir)(), 'model-roundtrip-'));
    open.add(path);
    return {
        path,
        remove() {
            open.delete(path);
            if (open.size === 0)
                process.off('exit', removeAll);
            (0, node_fs_1.rmSync)(path, { recursive: true, force: true });
        },
    };
}
function removeAll() {
    for (const path of open)
        (0, node_fs_1.rmSync)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 66436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judgeRun = judgeRun;
const culprits_ts_1 = __webpack_require__(74023);
const globs_ts_1 = __webpack_require__(61312);
/**
 * The verdict over all artifacts: one failure fails, else one inconclusive check is inconclusive, else it is a pass.
 * A comparison of siblings that failed counts, and can be waived, at the one that is wrong. Waived checks do not count; a waiver that has ended fails. Where nothing was found the policy decides.
 * What an inconclusive run means for the exit code is for `on-inconclusive` to say; the verdict stays what it is.
 * @param today ISO date
 */
function judgeRun(artifacts, policy, today) {
    const waivers = policy.waivers.map((waiver) => ({
        waiver,
        test: waiverTest(waiver),
        expired: waiver.expires < today,
    }));
    const used = new Set();
    const marked = (0, culprits_ts_1.atCulprits)(artifacts).map((artifact) => ({
        ...artifact,
        checks: artifact.checks.map((check) => {
            if (check.verdict === 'pass')
                return check;
            const match = waivers.find(({ expired, test }) => !expired && test(artifact.path, check.stage));
            if (match === undefined)
                return check;
            used.add(match.waiver);
            return { ...check, waived: { reason: match.waiver.reason, expires: match.waiver.expires } };
        }),
    }));
    const reports = waivers.map(({ waiver, expired }) => ({
        check: waiver.check,
        reason: waiver.reason,
        expires: waiver.expires,
        used: used.has(waiver),
        expired,
    }));
    const verdicts = marked.flatMap(({ checks }) => checks.filter((check) => !check.waived).map(({ verdict }) => verdict));
    return {
        conclusion: conclude(verdicts, artifacts.length === 0, reports, policy),
        artifacts: marked,
        waivers: reports,
        notes: reports.flatMap(waiverNote),
    };
}
function conclude(verdicts, isEmpty, waivers, policy) {
    if (waivers.some(({ expired }) => expired) || verdicts.includes('fail'))
        return 'fail';
    if (isEmpty && policy.ifNoModelsFound === 'error')
        return 'fail';
    return verdicts.includes('inconclusive') ? 'inconclusive' : 'pass';
}
/** `<artifact glob>:<stage>`, or `:*` for every stage. */
function waiverTest({ check }) {
    const colon = check.lastIndexOf(':');
    const includes = (0, globs_ts_1.pathTest)([check.slice(0, colon)]);
    const stage = check.slice(colon + 1);
    return (path, of) => (stage === '*' || stage === of) && includes(path);
}
function waiverNote({ check, expires, used, expired }) {
    if (expired)
        return [`the waiver for ${check} ended on ${expires}, which fails the run: mend the cause, or renew it`];
    return used ? [] : [`the waiver for ${check} is not needed: nothing that it covers failed; remove it`];
}


/***/ }),

/***/ 74117:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.changesSince = changesSince;
const node_path_1 = __webpack_require__(76760);
const globs_ts_1 = __webpack_require__(61312);
const defaults_ts_1 = __webpack_require__(87621);
const policy_changes_ts_1 = __webpack_require__(68997);
const policy_load_ts_1 = __webpack_require__(97010);
const policy_inputs_ts_1 = __webpack_require__(47927);
const policy_merge_ts_1 = __webpack_require__(5280);
const policy_text_ts_1 = __webpack_require__(93);
const git_ts_1 = __webpack_require__(96798);
const gone_ts_1 = __webpack_require__(74219);
const FAR = 'its base is not in this clone; `fetch-depth: 2` of actions/checkout brings it';
/** What a pull request changes of what is checked: its policy, models that are gone, and its recorded outputs. */
async function changesSince(options) {
    const { workspace, policy } = options;
    const commit = await commitOf(options);
    const files = commit === null ? null : await (0, git_ts_1.filesOfCommit)(workspace, commit);
    if (files === null)
        return { base: null, unknown: FAR, changes: [] };
    const before = await policyOf(files, options);
    const tracked = await (0, git_ts_1.trackedFiles)(workspace);
    const now = 'why' in tracked ? [] : tracked;
    const isKnown = typeof before !== 'string';
    const gone = [...(0, gone_ts_1.goneModels)(files, now, isKnown ? before : policy), ...goldenChanges(files, now, policy)];
    if (!isKnown)
        return { base: commit, unknown: before, changes: gone };
    return { base: commit, unknown: null, changes: [...(0, policy_changes_ts_1.policyChanges)(before, policy), ...gone] };
}
/** The first parent of the merge that GitHub checks out, else where the two histories part. */
async function commitOf({ workspace, base }) {
    if (base.isMerge && (await (0, git_ts_1.objectOf)(workspace, 'HEAD^2')) !== null)
        return (0, git_ts_1.objectOf)(workspace, 'HEAD^1');
    const [head, commit] = [await (0, git_ts_1.objectOf)(workspace, 'HEAD'), await (0, git_ts_1.objectOf)(workspace, `${base.commit}^{commit}`)];
    return head === null || commit === null ? null : (0, git_ts_1.mergeBase)(workspace, head, commit);
}
/** The policy that was in effect there, with the inputs of today; or why it is not known. */
async function policyOf(files, options) {
    const { workspace, policyFile = '', inputs } = options;
    const named = (0, node_path_1.relative)(workspace, (0, node_path_1.resolve)(workspace, policyFile)).split(node_path_1.sep).join('/');
    if (policyFile !== '' && (named.startsWith('..') || (0, node_path_1.isAbsolute)(named)))
        return options.policy;
    const path = (policyFile === '' ? defaults_ts_1.POLICY_FILES : [named]).find((name) => files.has(name));
    const object = path === undefined ? undefined : files.get(path);
    const { policy: ofInputs } = (0, policy_inputs_ts_1.policyInputs)(inputs);
    if (path === undefined || object === undefined)
        return (0, policy_merge_ts_1.mergePolicy)(workspace, null, {}, ofInputs);
    const bytes = await (0, git_ts_1.contentOf)(workspace, object, policy_load_ts_1.MOST_POLICY_BYTES);
    if (bytes === null)
        return FAR;
    const { policy, wrong } = (0, policy_text_ts_1.readPolicyText)(new TextDecoder().decode(bytes), path);
    if (wrong.length > 0)
        return `the policy of its base is wrong: ${wrong[0] ?? ''}`;
    return (0, policy_merge_ts_1.mergePolicy)(workspace, path, policy, ofInputs);
}
/** Recorded outputs that are gone, and that are others than they were. */
function goldenChanges(files, tracked, policy) {
    const declared = new Set(policy.families.flatMap(({ golden, goldens = {} }) => [golden, ...Object.values(goldens)]));
    const isIgnored = (0, globs_ts_1.pathTest)(policy.ignore);
    const before = [...files].filter(([path]) => path.endsWith('.golden.npz') || declared.has(path));
    const now = new Map(tracked.map(({ path, object }) => [path, object]));
    return before.flatMap(([path, object]) => {
        const found = now.get(path);
        if (found === object || isIgnored(path))
            return [];
        const what = `recorded outputs ${node_path_1.posix.normalize(path)}`;
        if (found === undefined)
            return [{ what, before: 'there', after: 'none', effect: 'looser' }];
        return [{ what, before: object.slice(0, 12), after: found.slice(0, 12), effect: 'other' }];
    });
}


/***/ }),

/***/ 74219:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.goneModels = goneModels;
const globs_ts_1 = __webpack_require__(61312);
const claims_ts_1 = __webpack_require__(47673);
/** Models that are told of one by one; of more the rest is counted. */
const MOST_TOLD = 10;
/**
 * Models by their names that were checked before and that are not there any more: nobody checks them now. One whose very
 * content lies under another name was moved.
 * @param before files of the base with the hashes of their contents
 * @param policy what decided there which of them are checked
 */
function goneModels(before, now, { paths, ignore }) {
    const [isAsked, isIgnored] = [(0, globs_ts_1.pathTest)(paths), (0, globs_ts_1.pathTest)(ignore)];
    const there = new Set(now.map(({ path }) => path));
    const places = new Map(now.map(({ path, object }) => [object, path]));
    const gone = [...before].filter(([path]) => (0, claims_ts_1.looksLikeModel)(path) && isAsked(path) && !isIgnored(path) && !there.has(path));
    const changes = gone.map(([path, object]) => {
        const place = places.get(object);
        const what = `the model ${path}`;
        return place === undefined
            ? { what, before: 'there', after: 'gone', effect: 'looser' }
            : { what, before: 'there', after: place, effect: 'other' };
    });
    const [told, rest] = [changes.slice(0, MOST_TOLD), changes.slice(MOST_TOLD)];
    if (rest.length === 0)
        return told;
    const effect = rest.some((change) => change.effect === 'looser') ? 'looser' : 'other';
    return [...told, { what: `${rest.length} more models`, before: 'there', after: 'gone, or elsewhere', effect }];
}


/***/ }),

/***/ 80038:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planSetting = planSetting;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const git_lfs_ts_1 = __webpack_require__(98312);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const paths_ts_1 = __webpack_require__(67336);
const native_ts_1 = __webpack_require__(15429);
const globs_ts_1 = __webpack_require__(61312);
const interpreter_ts_1 = __webpack_require__(83022);
const candidate_ts_1 = __webpack_require__(41991);
const list_ts_1 = __webpack_require__(11420);
/**
 * What a plan may ask of the files of a workspace, and of what is installed here.
 * @param lost recorded outputs that git tracks and that are not there, by path
 * @param absent why there is no native TensorFlow, or null; by default what its folder says
 */
function planSetting(workspace, policy, lost = new Map(), absent = nativeAbsence()) {
    const isIgnored = (0, globs_ts_1.pathTest)(policy.ignore);
    let python;
    return {
        absent: policy.nativeTensorflow === 'off' || absent === null ? [] : [absent],
        golden: (path) => {
            const absolute = (0, node_path_1.join)(workspace, path);
            const unreadable = lost.get(path);
            if (unreadable !== undefined)
                return isIgnored(path) ? null : { absolute, path, unreadable };
            if ((0, list_ts_1.kindOf)(absolute) !== 'file' ||
                isIgnored(path) ||
                !(0, paths_ts_1.isInside)(realRoot(workspace, path), (0, node_fs_1.realpathSync)(absolute)))
                return null;
            const head = (0, candidate_ts_1.readHead)({ path, absolute, mayBeLink: true });
            const pointer = head && (0, git_lfs_ts_1.lfsPointer)(head.head, head.byteLength);
            return { absolute, path, unreadable: pointer === undefined ? null : (0, git_lfs_ts_1.lfsFinding)(pointer, path) };
        },
        goldensOf: (stem) => {
            const folder = node_path_1.posix.dirname(stem);
            const gone = [...lost.keys()].filter((path) => node_path_1.posix.dirname(path) === folder).map((path) => node_path_1.posix.basename(path));
            const start = `${node_path_1.posix.basename(stem)}.`;
            const found = [...namesIn((0, node_path_1.join)(workspace, folder)), ...gone].filter((name) => name.startsWith(start) && name.endsWith(GOLDEN) && name.length > start.length + GOLDEN.length);
            return [...new Set(found.map((name) => name.slice(start.length, -GOLDEN.length)))].sort();
        },
        python: {
            find: () => (python ??= (0, interpreter_ts_1.findPython)({ python: policy.python, askedBy: policy.pythonFrom, workspace }, process.env)),
            folder: workspace,
        },
        isQuantised,
    };
}
const GOLDEN = '.golden.npz';
function namesIn(folder) {
    return (0, list_ts_1.kindOf)(folder) === 'folder' ? (0, node_fs_1.readdirSync)(folder) : [];
}
function nativeAbsence() {
    return (0, native_ts_1.nativeFolder)() === undefined ? 'native TensorFlow: @tensorflow/tfjs-node is not installed' : null;
}
/** Where a golden may really lie: in the workspace, or in its own folder where that is named from outside. */
function realRoot(workspace, path) {
    return (0, node_fs_1.realpathSync)(path.startsWith('../') ? (0, node_path_1.dirname)((0, node_path_1.join)(workspace, path)) : workspace);
}
/** Whether the manifest of a TF.js model declares that any weight is stored in a narrower type. */
function isQuantised({ absolute, path }) {
    try {
        const manifest = (0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(absolute), path, limits_ts_1.DEFAULT_LIMITS)['weightsManifest'];
        if (!Array.isArray(manifest))
            return false;
        const specs = manifest.flatMap((group) => (0, json_ts_1.isJsonObject)(group) && Array.isArray(group['weights']) ? group['weights'] : []);
        return specs.some((spec) => (0, json_ts_1.isJsonObject)(spec) && spec['quantization'] !== undefined);
    }
    catch (error) {
        // Broken: its own checks say so.
        if (error instanceof errors_ts_1.ArtifactError)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 15429:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NATIVE_VARIABLE = void 0;
exports.nativeFolder = nativeFolder;
exports.loadNative = loadNative;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const node_util_1 = __importDefault(__webpack_require__(57975));
const own_package_ts_1 = __webpack_require__(89301);
/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache; empty: none is used. */
exports.NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE';
/** The folder of `@tensorflow/tfjs-node`: where the environment variable points, or in our own package's folder. */
function nativeFolder() {
    const named = process.env[exports.NATIVE_VARIABLE];
    return named === undefined ? (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node') : named === '' ? undefined : named;
}
/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
async function loadNative(tf) {
    const folder = nativeFolder();
    if (folder === undefined)
        return { reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' };
    const entry = (0, node_path_1.join)(folder, 'dist', 'index.js');
    if (!(0, node_fs_1.existsSync)(entry))
        return { reason: `native TensorFlow: ${folder} holds no dist/index.js` };
    // Gone since Node 23, and still called by tfjs-node 4.22.
    const gone = node_util_1.default;
    gone.isNullOrUndefined ??= (value) => value === null || value === undefined;
    // TensorFlow greets on stderr unless told not to, and oneDNN picks its kernels by the machine.
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3';
    process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0';
    try {
        const native = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0, node_url_1.pathToFileURL)(entry).href, true));
        if (!(await tf.setBackend('tensorflow')))
            return { reason: 'native TensorFlow: its backend does not start' };
        const node = field(native, 'node') ?? field(field(native, 'default'), 'node');
        if (!isNode(node))
            return { reason: `native TensorFlow: ${folder} has no tf.node` };
        return { version: versionOf(tf, native), node };
    }
    catch (error) {
        const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { reason: `native TensorFlow cannot be loaded: ${line}` };
    }
}
/** `2.9.1, tfjs-node 4.22.0` */
function versionOf(tf, native) {
    const binding = field(tf.findBackend('tensorflow'), 'binding');
    // A CommonJS module: what it exports stands in `default`.
    const versions = field(native, 'version') ?? field(field(native, 'default'), 'version');
    return `${text(field(binding, 'TF_Version'))}, tfjs-node ${text(field(versions, 'tfjs-node'))}`;
}
function isNode(value) {
    return typeof field(value, 'loadSavedModel') === 'function';
}
function field(object, name) {
    // A module's namespace has no prototype, so `instanceof` does not know it for an object.
    const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
    return isObject ? Reflect.get(object, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : 'of unknown version';
}


/***/ }),

/***/ 89301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findPackage = findPackage;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * Directory of an installed package of ours. Looks into this program's own `node_modules`, or the one that this program
 * is installed in, and nowhere else: a checked workspace must not be able to bring code of its own.
 */
function findPackage(name) {
    const root = ownRoot();
    if (root === undefined)
        return undefined;
    const parent = (0, node_path_1.dirname)(root);
    const places = (0, node_path_1.basename)(parent) === 'node_modules' ? [(0, node_path_1.join)(root, 'node_modules'), parent] : [(0, node_path_1.join)(root, 'node_modules')];
    return places.map((place) => (0, node_path_1.join)(place, name)).find((place) => (0, node_fs_1.existsSync)((0, node_path_1.join)(place, 'package.json')));
}
/** The folder of this program's package.json, whether it runs from source or as a bundle. */
function ownRoot() {
    let folder = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    while (folder !== (0, node_path_1.dirname)(folder)) {
        if (isOurs((0, node_path_1.join)(folder, 'package.json')))
            return folder;
        folder = (0, node_path_1.dirname)(folder);
    }
    return undefined;
}
function isOurs(file) {
    if (!(0, node_fs_1.existsSync)(file))
        return false;
    const content = JSON.parse((0, node_fs_1.readFileSync)(file, 'utf8'));
    return typeof content === 'object' && content !== null && 'name' in content && content.name === 'model-roundtrip';
}


/***/ }),

/***/ 48720:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stationsOf = stationsOf;
/** The formats of a trip in their order, the artifact's own first. */
function stationsOf(planned) {
    const { artifact, through, oneWay } = planned;
    return [artifact.format, ...through, ...(oneWay === undefined ? [artifact.format] : [])];
}


/***/ }),

/***/ 68997:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.policyChanges = policyChanges;
/** What one policy decides otherwise than another, in the order of docs/policy.md. */
function policyChanges(before, after) {
    return [
        ...set('paths', before.paths, after.paths, 'stricter', ['**']),
        ...set('ignore', before.ignore, after.ignore, 'looser'),
        ...ranked('if-no-models-found', before.ifNoModelsFound, after.ifNoModelsFound, ['ignore', 'warn', 'error']),
        ...ranked('on-inconclusive', before.onInconclusive, after.onInconclusive, ['ignore', 'warn', 'fail']),
        ...tolerances(before, after),
        ...families(before, after),
        ...waivers(before.waivers, after.waivers),
        ...plain('custom-layers', list(before.customLayers), list(after.customLayers)),
        ...plain('custom-objects', list(before.customObjects), list(after.customObjects)),
        ...targets(before.targets, after.targets),
        ...set('runtimes', before.runtimes, after.runtimes, 'stricter'),
        ...plain('seed', String(before.seed), String(after.seed)),
        ...set('batch-sizes', before.batchSizes.map(String), after.batchSizes.map(String), 'stricter'),
        ...plain('time-limit', String(before.timeLimitSeconds), String(after.timeLimitSeconds)),
        ...plain('memory-limit', String(before.memoryLimitMegabytes), String(after.memoryLimitMegabytes)),
        ...plain('reference-limit', String(before.referenceLimitSeconds), String(after.referenceLimitSeconds)),
        ...ranked('tensorflow', before.nativeTensorflow, after.nativeTensorflow, ['off', 'auto', 'install', 'required']),
        ...python(before.python, after.python),
    ];
}
const NONE = 'none';
function plain(what, before, after, effect = 'other') {
    return before === after ? [] : [{ what, before, after, effect }];
}
/** Words from the least demanding to the most. */
function ranked(what, before, after, words) {
    const effect = words.indexOf(after) < words.indexOf(before) ? 'looser' : 'stricter';
    return plain(what, before, after, effect);
}
/**
 * Lists in which order says nothing. Where both something came and something went, the looser effect counts.
 * @param effect of one more entry
 * @param all the list than which none holds more
 */
function set(what, before, after, effect, all = []) {
    const isAll = (entries) => all.length > 0 && all.every((one) => entries.includes(one));
    const came = isAll(before) ? [] : after.filter((one) => !before.includes(one));
    const went = isAll(after) ? [] : before.filter((one) => !after.includes(one));
    if (came.length + went.length === 0)
        return [];
    const isLooser = effect === 'looser' ? came.length > 0 : went.length > 0;
    return [{ what, before: list(before), after: list(after), effect: isLooser ? 'looser' : 'stricter' }];
}
function list(entries) {
    return entries.length === 0 ? NONE : entries.join(', ');
}
const DTYPES = ['float64', 'float32', 'float16', 'bfloat16'];
function tolerances({ tolerance: before }, { tolerance: after }) {
    const dtypes = together(DTYPES.map((dtype) => ({ name: dtype, changes: ceilings('', before.byDType[dtype], after.byDType[dtype]) })));
    const [were, are] = [before, after].map(({ byOutput }) => new Map(Object.entries(byOutput)));
    const names = new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])]);
    const outputs = [...names].flatMap((name) => ceilings(`tolerance of the output ${name}`, were?.get(name) ?? before.byDType.float32, are?.get(name) ?? after.byDType.float32));
    return [...dtypes, ...outputs];
}
/** One entry for what several dtypes have alike: `rtol` by itself sets two of them. */
function together(all) {
    const names = new Map();
    for (const { name, changes } of all) {
        for (const change of changes) {
            const key = JSON.stringify(change);
            const known = names.get(key) ?? { names: [], change };
            known.names.push(name);
            names.set(key, known);
        }
    }
    return [...names.values()].map(({ names, change }) => ({
        ...change,
        what: `tolerance of ${names.join(' and ')}${change.what}`,
    }));
}
function ceilings(what, before, after) {
    return ['rtol', 'atol'].flatMap((key) => plain(`${what}, ${key}`, decimal(before[key]), decimal(after[key]), after[key] > before[key] ? 'looser' : 'stricter'));
}
/** As it would stand in a policy file: `0.00001`. */
function decimal(value) {
    const text = String(value);
    return text.includes('e-') && value > 1e-12 ? value.toFixed(15).replace(/0+$/, '') : text;
}
function families(before, after) {
    const [were, are] = [before, after].map((policy) => new Map(policy.families.map((family) => [family.name, family])));
    const names = new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])]);
    return [...names].flatMap((name) => {
        const [was, is] = [were?.get(name), are?.get(name)];
        const own = (family, policy) => family?.tolerance ?? policy.tolerance.byDType.float32;
        const hasOwn = (was?.tolerance ?? is?.tolerance ?? null) !== null;
        return [
            ...plain(`family ${name}`, list(was?.members ?? []), list(is?.members ?? [])),
            ...recorded(`recorded outputs of the family ${name}`, was?.golden, is?.golden),
            ...[...new Set([...Object.keys(was?.goldens ?? {}), ...Object.keys(is?.goldens ?? {})])].flatMap((signature) => recorded(`recorded outputs of the signature ${signature} of the family ${name}`, was?.goldens?.[signature], is?.goldens?.[signature])),
            ...plain(`signature of the family ${name}`, was?.signature ?? NONE, is?.signature ?? NONE),
            ...plain(`tags of the family ${name}`, list(was?.tags ?? []), list(is?.tags ?? [])),
            ...losses(name, new Map(Object.entries(was?.lossy ?? {})), new Map(Object.entries(is?.lossy ?? {}))),
            ...(hasOwn ? ceilings(`tolerance of the family ${name}`, own(was, before), own(is, after)) : []),
            ...plain(`custom-objects of the family ${name}`, list(was?.customObjects ?? []), list(is?.customObjects ?? [])),
        ];
    });
}
function recorded(what, before = null, after = null) {
    const effect = after === null ? 'looser' : before === null ? 'stricter' : 'other';
    return plain(what, before ?? NONE, after ?? NONE, effect);
}
function losses(name, were, are) {
    return [...new Set([...were.keys(), ...are.keys()])].flatMap((glob) => {
        const [before, after] = [were.get(glob), are.get(glob)];
        const effect = after === undefined ? 'stricter' : before === undefined ? 'looser' : 'other';
        return plain(`loss of ${glob} in the family ${name}`, before ?? NONE, after ?? NONE, effect);
    });
}
function waivers(before, after) {
    const [were, are] = [before, after].map((all) => new Map(all.map((waiver) => [waiver.check, waiver])));
    return [...new Set([...before, ...after].map(({ check }) => check))].flatMap((check) => {
        const [was, is] = [were?.get(check), are?.get(check)];
        const [from, to] = [was?.expires ?? '', is?.expires ?? ''];
        const effect = to > from ? 'looser' : to < from ? 'stricter' : 'other';
        return plain(`waiver for ${check}`, waiverInWords(was), waiverInWords(is), effect);
    });
}
function waiverInWords(waiver) {
    return waiver === undefined ? NONE : `until ${waiver.expires} (${waiver.reason})`;
}
/** Without targets a model makes the trips that its own format asks for: a list is neither more nor less. */
function targets(before, after) {
    if (before !== null && after !== null)
        return set('targets', before, after, 'stricter');
    const words = (all) => (all === null ? 'by default' : list(all));
    return plain('targets', words(before), words(after));
}
/** An interpreter that is named is a demand. */
function python(before, after) {
    const rank = (value) => (value === 'off' ? 0 : value === 'auto' ? 1 : 2);
    const effect = rank(after) < rank(before) ? 'looser' : rank(after) > rank(before) ? 'stricter' : 'other';
    return plain('python', before, after, effect);
}


/***/ }),

/***/ 97010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_POLICY_BYTES = void 0;
exports.loadPolicy = loadPolicy;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
const defaults_ts_1 = __webpack_require__(87621);
const policy_inputs_ts_1 = __webpack_require__(47927);
const policy_merge_ts_1 = __webpack_require__(5280);
const policy_text_ts_1 = __webpack_require__(93);
/** Far above any policy written by hand. */
exports.MOST_POLICY_BYTES = 1 << 20;
/**
 * The policy in effect: explicit inputs over the policy file over the defaults.
 * @throws UsageError that names everything that is wrong, each with its line.
 */
function loadPolicy({ workspace, file, inputs }) {
    const path = findFile(workspace, file);
    const ofFile = path === null ? NOTHING : readFile(workspace, path);
    const ofInputs = (0, policy_inputs_ts_1.policyInputs)(inputs);
    const absent = contradictions(workspace, ofInputs.policy).map((problem) => `input ${(0, policy_text_ts_1.inWords)(problem)}`);
    const wrong = [...ofFile.wrong, ...ofInputs.wrong, ...absent];
    if (wrong.length > 0)
        throw new errors_ts_1.UsageError(wrong.join('\n'));
    const policy = (0, policy_merge_ts_1.mergePolicy)(workspace, path === null ? null : shown(workspace, path), ofFile.policy, ofInputs.policy);
    const named = ofInputs.policy.runtimes ?? ofFile.policy.runtimes ?? [];
    if (policy.nativeTensorflow === 'off' && named.includes('tensorflow')) {
        throw new errors_ts_1.UsageError('`tensorflow: off` leaves out a runtime that `runtimes` names: change one of them');
    }
    return policy;
}
const NOTHING = { policy: {}, wrong: [] };
function findFile(workspace, asked) {
    if (asked !== undefined && asked !== '') {
        const path = (0, node_path_1.resolve)(workspace, asked);
        if (isFile(path))
            return path;
        throw new errors_ts_1.UsageError(`${asked}: no such policy file`);
    }
    const [first = null, ...more] = defaults_ts_1.POLICY_FILES.map((name) => (0, node_path_1.join)(workspace, name)).filter(isThere);
    if (more.length > 0)
        throw new errors_ts_1.UsageError(`${defaults_ts_1.POLICY_FILES.join(' and ')} are both there; keep one`);
    return first;
}
/** Whether something stands there, be it a symlink that leads nowhere: it must not be passed over for the defaults. */
function isThere(path) {
    try {
        return (0, node_fs_1.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
/**
 * The text of a policy file. One that lies in the workspace belongs to whoever wrote the commit: it may be a symlink,
 * but not out of the workspace nor into a `.git`, for what is wrong with a policy is said in its own words.
 * @throws UsageError
 */
function textOf(workspace, path, name) {
    if ((0, paths_ts_1.isInside)(workspace, path) && !(0, paths_ts_1.mayBeRead)((0, node_fs_1.realpathSync)(workspace), realPathOf(path, name))) {
        throw new errors_ts_1.UsageError(`${name}: is a symlink that leads out of the workspace or into .git`);
    }
    try {
        const source = (0, sources_ts_1.openFileSource)(path, name);
        try {
            if (source.byteLength > exports.MOST_POLICY_BYTES)
                throw new errors_ts_1.UsageError(`${name}: larger than ${exports.MOST_POLICY_BYTES} bytes`);
            return new TextDecoder().decode((0, sources_ts_1.readBytes)(source, 0, source.byteLength));
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        throw error instanceof errors_ts_1.ArtifactError ? new errors_ts_1.UsageError(error.message) : error;
    }
}
function realPathOf(path, name) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        throw new errors_ts_1.UsageError(`${name}: leads nowhere`);
    }
}
function readFile(workspace, path) {
    const name = shown(workspace, path);
    return (0, policy_text_ts_1.readPolicyText)(textOf(workspace, path, name), name, (policy) => [
        ...contradictions(workspace, policy),
        ...escapes(workspace, path, policy),
    ]);
}
/** What a schema cannot say: names that stand twice, files that are not there. */
function contradictions(workspace, policy) {
    const problems = [];
    const names = new Set();
    for (const [index, { name }] of (policy.families ?? []).entries()) {
        if (names.has(name))
            problems.push({ path: ['families', index, 'name'], message: `a second family called ${name}` });
        names.add(name);
    }
    for (const { key, path } of recorded(policy)) {
        if (!isFile((0, node_path_1.join)(workspace, path)))
            problems.push({ path: key, message: `no such file: ${path}` });
    }
    for (const path of [policy['custom-layers'] ?? []].flat()) {
        if (!isFile((0, node_path_1.resolve)(workspace, path)))
            problems.push({ path: ['custom-layers'], message: `no such file: ${path}` });
    }
    return problems;
}
/**
 * Paths by which a policy in the workspace leads out of it: whoever wrote the commit wrote them too, and what they lead
 * to is run or read.
 */
function escapes(workspace, policyFile, policy) {
    if (!(0, paths_ts_1.isInside)(workspace, policyFile))
        return [];
    const named = [
        ...[policy['custom-layers'] ?? []].flat().map((path) => ({ key: ['custom-layers'], path })),
        ...recorded(policy),
    ];
    const root = (0, node_fs_1.realpathSync)(workspace);
    return named.flatMap(({ key, path }) => {
        const absolute = (0, node_path_1.resolve)(workspace, path);
        if (!isFile(absolute) || (0, paths_ts_1.mayBeRead)(root, (0, node_fs_1.realpathSync)(absolute)))
            return [];
        return [{ path: key, message: `found ${path}, allowed: a file in the workspace, and not in .git` }];
    });
}
/** Recorded outputs that the families name, and where they do. */
function recorded({ families = [] }) {
    return families.flatMap(({ golden, goldens = {} }, index) => [
        ...(golden === undefined ? [] : [{ key: ['families', index, 'golden'], path: golden }]),
        ...Object.entries(goldens).map(([name, path]) => ({ key: ['families', index, 'goldens', name], path })),
    ]);
}
function isFile(path) {
    try {
        return (0, node_fs_1.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function shown(workspace, path) {
    const way = (0, node_path_1.relative)(workspace, path);
    return way.startsWith('..') || (0, node_path_1.isAbsolute)(way) ? path : way.split(node_path_1.sep).join('/');
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.mergePolicy = mergePolicy;
const node_path_1 = __webpack_require__(76760);
const defaults_ts_1 = __webpack_require__(87621);
/** The policy in effect: explicit inputs win over the file, which wins over the defaults, key by key. */
function mergePolicy(workspace, source, file, inputs) {
    const said = { ...file, ...inputs };
    const fallback = defaults_ts_1.DEFAULT_POLICY;
    const tolerance = mergeTolerance({ ...file.tolerance, ...inputs.tolerance });
    return {
        source,
        paths: list(said.paths) ?? fallback.paths,
        ignore: list(said.ignore) ?? fallback.ignore,
        ifNoModelsFound: said['if-no-models-found'] ?? fallback.ifNoModelsFound,
        onInconclusive: said['on-inconclusive'] ?? fallback.onInconclusive,
        tolerance,
        families: (said.families ?? []).map((family) => ({
            name: family.name,
            members: list(family.members) ?? [],
            golden: family.golden ?? null,
            ...(family.goldens === undefined ? {} : { goldens: family.goldens }),
            ...(family.signature === undefined ? {} : { signature: family.signature }),
            ...(family.tags === undefined ? {} : { tags: list(family.tags) ?? [] }),
            lossy: family.lossy ?? {},
            tolerance: family.tolerance === undefined ? null : complete(family.tolerance, tolerance.byDType.float32),
            customObjects: list(family['custom-objects']) ?? [],
        })),
        waivers: said.waivers ?? fallback.waivers,
        customLayers: (list(said['custom-layers']) ?? []).map((path) => (0, node_path_1.resolve)(workspace, path)),
        customObjects: list(said['custom-objects']) ?? fallback.customObjects,
        python: said.python ?? fallback.python,
        pythonFrom: inputs.python !== undefined ? 'input' : file.python !== undefined ? 'file' : fallback.pythonFrom,
        targets: list(said.targets) ?? fallback.targets,
        seed: said.seed ?? fallback.seed,
        batchSizes: said['batch-sizes'] ?? fallback.batchSizes,
        runtimes: list(said.runtimes) ?? fallback.runtimes,
        timeLimitSeconds: said['time-limit'] ?? fallback.timeLimitSeconds,
        memoryLimitMegabytes: said['memory-limit'] ?? fallback.memoryLimitMegabytes,
        referenceLimitSeconds: said['reference-limit'] ?? fallback.referenceLimitSeconds,
        nativeTensorflow: tensorflowOf(said),
    };
}
/** Who names TensorFlow among the runtimes counts on it. */
function tensorflowOf({ runtimes, tensorflow = defaults_ts_1.DEFAULT_POLICY.nativeTensorflow, }) {
    const isNamed = list(runtimes)?.includes('tensorflow') === true;
    return isNamed && tensorflow === 'auto' ? 'required' : tensorflow;
}
/** `rtol` and `atol` by themselves are for float32 and float64; the narrower types keep theirs unless they are named. */
function mergeTolerance(said) {
    const { float64, float32, float16, bfloat16 } = defaults_ts_1.DEFAULT_POLICY.tolerance.byDType;
    const named = said['by-dtype'] ?? {};
    const full = complete(said, float32);
    return {
        byDType: {
            float64: complete(named.float64, complete(said, float64)),
            float32: complete(named.float32, full),
            float16: complete(named.float16, float16),
            bfloat16: complete(named.bfloat16, bfloat16),
        },
        byOutput: Object.fromEntries(Object.entries(said.outputs ?? {}).map(([name, own]) => [name, complete(own, full)])),
    };
}
function complete(said = {}, otherwise) {
    return { rtol: said.rtol ?? otherwise.rtol, atol: said.atol ?? otherwise.atol };
}
function list(said) {
    if (said === undefined)
        return undefined;
    return Array.isArray(said) ? said : [said];
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPolicyText = readPolicyText;
exports.inWords = inWords;
const yaml_1 = __webpack_require__(38815);
const policy_problems_ts_1 = __webpack_require__(66402);
/**
 * A policy as the text of its file says it; what is wrong with it in the order in which it stands there.
 * @param name of the file, for messages
 * @param more problems that the schema does not know, of a policy that fits it
 */
function readPolicyText(text, name, more = () => []) {
    const lines = new yaml_1.LineCounter();
    if (depthOf(text) > MOST_DEPTH)
        return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] };
    const document = (0, yaml_1.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => `${at(pos[0])}: ${message}`);
    if (syntax.length > 0)
        return { policy: {}, wrong: syntax };
    const value = plain(document);
    if (value === undefined)
        return { policy: {}, wrong: [`${name}: aliases that unfold to more than a policy holds`] };
    if (!isWithin(value, MOST_DEPTH))
        return { policy: {}, wrong: [`${name}: ${TOO_DEEP}`] };
    const { policy, problems } = (0, policy_problems_ts_1.readPolicy)(value ?? {});
    const all = problems.length > 0 ? problems : more(policy);
    const placed = all.map((problem) => ({ problem, offset: offsetOf(document, problem.path) }));
    const inOrder = placed.sort((a, b) => a.offset - b.offset);
    return { policy, wrong: inOrder.map(({ problem, offset }) => `${at(offset)}: ${inWords(problem)}`) };
}
function plain(document) {
    try {
        return document.toJS();
    }
    catch {
        return undefined;
    }
}
/** Levels of lists and keys in a policy; it has use for four. */
const MOST_DEPTH = 100;
const TOO_DEEP = `values within values, more than ${MOST_DEPTH} deep, or within themselves; a policy has no use for that`;
/** How deep brackets open, quoted ones counted too: a parser that calls itself for each ends beyond some thousands. */
function depthOf(text) {
    let [depth, deepest] = [0, 0];
    for (const char of text) {
        if (char === '[' || char === '{')
            deepest = Math.max(deepest, ++depth);
        else if (char === ']' || char === '}')
            depth--;
    }
    return deepest;
}
/** Whether a value ends within so many levels: aliases can make one that never does. */
function isWithin(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
}
/** A problem with the keys that lead to it. */
function inWords({ path, message }) {
    return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
/** Where the key, or else the nearest thing above it, stands in the file. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const last = path[length - 1];
        if ((0, yaml_1.isMap)(parent)) {
            const key = parent.items
                .map((pair) => pair.key)
                .find((one) => (0, yaml_1.isScalar)(one) && String(one.value) === String(last));
            if ((0, yaml_1.isScalar)(key) && key.range)
                return key.range[0];
        }
        else {
            const node = document.getIn(path.slice(0, length), true);
            if ((0, yaml_1.isNode)(node) && node.range)
                return node.range[0];
        }
    }
    return 0;
}


/***/ }),

/***/ 47913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withCommands = withCommands;
exports.optionsFor = optionsFor;
exports.commandIn = commandIn;
exports.ownCommand = ownCommand;
const node_path_1 = __webpack_require__(76760);
const policy_ts_1 = __webpack_require__(19733);
const escape_ts_1 = __webpack_require__(14031);
/** The check with the command that shows each of its findings again; notes need none. */
function withCommands(check, path, { command, words, options }) {
    const asked = words ?? ['check', path.startsWith('-') ? `./${path}` : path];
    const reproduce = [command, ...[...asked, ...options].map(escape_ts_1.shell)].join(' ');
    const findings = check.findings.map((finding) => finding.severity === 'note' || finding.reproduce !== undefined ? finding : { ...finding, reproduce });
    return { ...check, findings };
}
/** Inputs that decide what is found, and that the command line has under the same names; one option a line of each. */
const DECISIVE = [
    'ignore',
    'custom-layers',
    'custom-objects',
    'targets',
    'time-limit',
    'memory-limit',
    'reference-limit',
];
/**
 * The options that decide what is found: the policy says by itself what its file says, and inputs are said again.
 * @param inputs texts of explicit inputs by policy key
 */
function optionsFor(policy, inputs) {
    const given = DECISIVE.flatMap((name) => (inputs[name] ?? '')
        .split(/\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap((line) => [`--${name}`, line]));
    const { python, pythonFrom, source, seed } = policy;
    return [
        ...['--seed', String(seed)],
        ...(source === null ? [] : ['--policy', source]),
        ...(pythonFrom === 'input' && python !== 'off' ? ['--python', python] : []),
        ...((0, policy_ts_1.needsTensorflow)(policy) ? ['--tensorflow', 'required'] : []),
        ...given,
    ];
}
/** How this tool is started from the directory that paths are relative to, and how one gets there from here. */
function commandIn(workspace, directory = process.cwd(), script = process.argv[1] ?? '') {
    const way = (0, node_path_1.relative)(directory, workspace);
    if (way === '' || way.startsWith('..') || (0, node_path_1.isAbsolute)(way))
        return ownCommand(script, directory);
    const parts = way.split(node_path_1.sep);
    return `cd ${(0, escape_ts_1.shell)(parts.join('/'))} && ${ownCommand(script, workspace, undefined, '../'.repeat(parts.length))}`;
}
/**
 * The command line of this very program: `node dist/cli.js`, as seen from the working directory. On a runner the program
 * lies where nobody else can reach it; there the command is that of a clone beside the repository (README.md).
 * @param up the way from the directory to the root of the repository: `../`
 */
function ownCommand(script = process.argv[1] ?? '', directory = process.cwd(), repository = process.env['GITHUB_ACTION_REPOSITORY'] ?? '', up = '') {
    if (repository !== '')
        return `node ${(0, escape_ts_1.shell)(`${up}../${(0, node_path_1.basename)(repository)}/dist/cli.js`)}`;
    const cli = (0, node_path_1.join)((0, node_path_1.dirname)(script), 'cli.js');
    const near = (0, node_path_1.relative)(directory, cli);
    return `node ${(0, escape_ts_1.shell)((near.startsWith('..') ? cli : near).split(node_path_1.sep).join('/'))}`;
}


/***/ }),

/***/ 43063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportOf = reportOf;
exports.isOfNothing = isOfNothing;
exports.isBesideThePoint = isBesideThePoint;
exports.reportUnreadable = reportUnreadable;
exports.ofPlan = ofPlan;
exports.titleOf = titleOf;
const verdict_ts_1 = __webpack_require__(29948);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const plan_ts_1 = __webpack_require__(48720);
const again_ts_1 = __webpack_require__(47913);
/** The report of an artifact whose checks ran: what was not finished is inconclusive, with the reason. */
function reportOf(plan, outcome, again) {
    const checks = [];
    const notCovered = [...plan.notCovered];
    for (const [index, planned] of plan.checks.entries()) {
        const check = outcome.checks[index] ?? ofPlan(planned, unfinished(planned, outcome.ending), plan, again);
        if (isOfNothing(planned, check))
            notCovered.push(...unread(check, plan.artifact.path));
        else if (isBesideThePoint(planned, check))
            notCovered.push(`${nameOf(planned, check)}: ${withWayOut(planned, check)}`);
        else
            checks.push(check);
    }
    notCovered.push(...checks.flatMap((check) => unread(check, plan.artifact.path)));
    return { ...named(plan), ...outcome.facts, checks, notCovered: [...new Set(notCovered)] };
}
/** A check of what a file may hold and this one does not, or not so that anybody could run it. */
function isOfNothing(planned, { coverage, findings }) {
    const isFurther = planned.stage === 'golden'
        ? planned.asked === false
        : (planned.stage === 'load' || planned.stage === 'roundtrip') && planned.further === true;
    return isFurther && coverage.outputs[1] === 0 && findings.every(({ severity }) => severity === 'note');
}
/** What the files hold that nothing was held against: it breaks nothing, and is said. */
function unread({ findings }, path) {
    const isUnread = ({ cause, severity }) => cause === 'unread-content' && severity === 'note';
    return [...new Set(findings.filter(isUnread).map(({ message }) => message.replace(`${path}: `, '')))];
}
/**
 * A trip that nobody asked for, through a format that has no words for the model, or a loader that nobody asked for, and
 * that has no way to take the model, or was not told of its classes: there is nothing to hold against it.
 */
function isBesideThePoint(planned, { verdict, findings, coverage }) {
    const isOptional = (planned.stage === 'roundtrip' || planned.stage === 'load') && planned.asked === false;
    if (!isOptional || verdict !== 'inconclusive')
        return false;
    const weighty = findings.filter(({ severity }) => severity !== 'note');
    if (planned.stage === 'load' && coverage.tensors[0] > 0)
        return false;
    return weighty.length > 0 && weighty.every((finding) => excuses(planned, finding));
}
/** On the way a library may not be able to run what was written for it: that it was written is nobody's wish. */
function excuses(planned, { cause, hop }) {
    if (planned.stage === 'roundtrip' && cause === 'unsupported-operation')
        return hop !== undefined;
    return excusesOf(planned).includes(cause);
}
function excusesOf(planned) {
    if (planned.stage === 'load') {
        // Classes that nobody named, where nobody asked for Python: whether it is installed must not decide about the verdict.
        return planned.python?.customObjects.length === 0 ? ['no-runtime', 'not-loadable'] : ['no-runtime'];
    }
    // Nothing at all is written of a class that nobody knows; the trips that come home say it, and compare the weights.
    const isOneWay = planned.stage === 'roundtrip' && planned.oneWay !== undefined;
    return isOneWay ? ['not-expressible', 'unknown-layer'] : ['not-expressible'];
}
/** The reason, and for a loader what would have let it look. */
function withWayOut(planned, { reason, findings: [gravest] }) {
    const fix = planned.stage === 'load' && gravest?.cause === 'not-loadable' ? gravest.fix : undefined;
    return fix === undefined ? reason : (0, sentences_ts_1.sentences)(reason, fix);
}
function nameOf({ stage }, { title }) {
    return stage === 'roundtrip' ? `round trip ${title}` : stage;
}
/** The report of an artifact that cannot be opened: its integrity check says why. */
function reportUnreadable(plan, finding, facts, again) {
    const check = (0, verdict_ts_1.judge)({
        stage: 'integrity',
        title: 'files whole and finite',
        witnesses: ['the files', 'what their headers promise'],
        coverage: NOTHING,
        findings: [finding, ...plan.findings],
        agreed: '',
    }, 0);
    const checks = [(0, again_ts_1.withCommands)(check, plan.artifact.path, again)];
    return { ...named(plan), ...facts, checks, notCovered: plan.notCovered };
}
const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 };
function named({ artifact, family }) {
    return { path: artifact.path, format: artifact.format, family };
}
/**
 * A check with the commands that show it again, and where it is the integrity check with what finding the artifact had
 * shown already.
 */
function ofPlan(planned, check, plan, again) {
    return (0, again_ts_1.withCommands)(withFound(planned, check, plan), plan.artifact.path, again);
}
function withFound(planned, check, plan) {
    if (planned.stage !== 'integrity' || plan.findings.length === 0)
        return check;
    const evidence = { ...check, findings: [...plan.findings, ...check.findings], agreed: check.reason };
    return (0, verdict_ts_1.judge)(evidence, check.milliseconds);
}
function unfinished(planned, ending) {
    const { path } = planned.artifact;
    const { cause, message } = ending.kind === 'lost' ? ending : { cause: 'internal-error', message: 'it ended without a result' };
    const finding = {
        cause,
        severity: (0, errors_ts_1.severityOf)(cause),
        message: `${path}: not checked: ${message}`,
        file: path,
    };
    return (0, verdict_ts_1.judge)({
        stage: planned.stage,
        title: titleOf(planned),
        witnesses: [planned.artifact.format, 'none'],
        coverage: NOTHING,
        findings: [finding],
        agreed: '',
    }, 0);
}
/** What a check is called that was not run. */
function titleOf(planned) {
    if (planned.stage === 'roundtrip')
        return (0, plan_ts_1.stationsOf)(planned).join(' -> ');
    return planned.stage === 'parity' ? `against ${planned.sibling.path}` : planned.stage;
}


/***/ }),

/***/ 60283:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workerEnvironment = workerEnvironment;
exports.runChild = runChild;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const environment_ts_1 = __webpack_require__(35273);
const native_ts_1 = __webpack_require__(15429);
/** Milliseconds between two looks at a process's memory. */
const LOOK_EVERY = 200;
/** Characters of what a process wrote to stderr that are kept. */
const STDERR_KEPT = 4000;
/**
 * Temporary files go into `scratch`, which is removed also where the process is killed.
 * @param native folder of native TensorFlow, or null where there is none; by default the worker looks for it
 */
function workerEnvironment(own, scratch, native) {
    const environment = (0, environment_ts_1.plainEnvironment)(own, scratch, [native_ts_1.NATIVE_VARIABLE]);
    return native === undefined ? environment : { ...environment, [native_ts_1.NATIVE_VARIABLE]: native ?? '' };
}
/**
 * Runs one job in a process of its own and hands on what it sends. The process is killed at its limits, when it is
 * done, and when `signal` aborts (the promise then rejects with the signal's reason).
 * @throws UsageError where the worker says that what it was given cannot be used
 */
async function runChild(job, command, limits, receive, signal) {
    signal.throwIfAborted();
    const child = (0, node_child_process_1.fork)(command.module, [], {
        execArgv: [...command.execArgv, `--max-old-space-size=${limits.megabytes}`],
        env: workerEnvironment(process.env, job.scratch, job.native),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
    });
    let errors = '';
    child.stderr?.on('data', (piece) => (errors = (errors + piece.toString('utf8')).slice(-STDERR_KEPT)));
    return new Promise((resolve, reject) => {
        const end = (ending) => {
            stopWatching();
            child.kill('SIGKILL');
            resolve(ending);
        };
        const fail = (error) => {
            stopWatching();
            child.kill('SIGKILL');
            reject(error);
        };
        const abort = () => {
            fail(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        const overMemory = (bytes) => {
            if (bytes > limits.megabytes * 2 ** 20)
                end(lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`));
        };
        const timer = setTimeout(() => {
            end(lost('time-limit', `took longer than ${limits.seconds} seconds (\`time-limit\`)`));
        }, limits.seconds * 1000);
        const watch = setInterval(() => overMemory(residentBytes(child) ?? 0), LOOK_EVERY);
        const stopWatching = () => {
            clearTimeout(timer);
            clearInterval(watch);
            signal.removeEventListener('abort', abort);
        };
        signal.addEventListener('abort', abort);
        child.on('message', (message) => {
            if (message.kind === 'done')
                end({ kind: 'done' });
            else if (message.kind === 'usage')
                fail(new errors_ts_1.UsageError(message.message));
            else if (message.kind === 'memory')
                overMemory(message.bytes);
            else
                receive(message);
        });
        child.on('error', (error) => end(lost('crashed', `could not be started: ${error.message}`)));
        child.on('close', (code, killed) => end(lostBy(code, killed, errors, limits)));
        child.send(job, (error) => {
            // A process that is gone already says why through `close`.
            if (error !== null && child.connected)
                end(lost('crashed', `could not be reached: ${error.message}`));
        });
    });
}
function lostBy(code, killed, errors, limits) {
    if (/heap out of memory|Array buffer allocation failed/.test(errors)) {
        return lost('memory-limit', `needed more than ${limits.megabytes} MB of memory (\`memory-limit\`)`);
    }
    const how = killed === null ? `with exit code ${code}` : `through ${killed}`;
    const hint = killed === 'SIGKILL' ? ', which is what a system does that runs out of memory' : '';
    return lost('crashed', `ended ${how}${hint}${said(errors)}`);
}
/** The line of an error message that says what happened, from a process's last words. */
function said(errors) {
    const lines = errors.split('\n').map((line) => line.trim());
    const line = lines.find((text) => /^(\w*Error|FATAL|RuntimeError)\b/.test(text)) ?? lines.findLast((text) => text !== '');
    return line === undefined ? '' : `: ${line.slice(0, 300)}`;
}
function lost(cause, what) {
    return { kind: 'lost', cause, message: `the process that checked it ${what}` };
}
/** Resident bytes of a process where the system has /proc; undefined elsewhere. */
function residentBytes(child) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0, node_fs_1.readFileSync)(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91276:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.environmentReport = environmentReport;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const package_json_1 = __importDefault(__webpack_require__(94285));
const package_json_2 = __importDefault(__webpack_require__(27069));
const version_ts_1 = __webpack_require__(52361);
/** Vector instructions that change how kernels round, or which of them run. */
const FEATURES = /^(avx|avx2|fma|avx512\w*|amx\w*|avx_vnni|f16c|asimd\w*|sve\w*|bf16|i8mm)$/;
/**
 * What a result may depend on besides the models.
 * @param command how this tool is started
 */
function environmentReport(seed, command, tensorflow = null) {
    return {
        version: version_ts_1.VERSION,
        node: process.versions.node,
        platform: process.platform,
        arch: process.arch,
        cpu: cpu(),
        seed,
        command,
        libraries: {
            'TensorFlow.js': package_json_2.default.version,
            ...(tensorflow === null ? {} : { TensorFlow: tensorflow }),
            h5wasm: package_json_1.default.version,
        },
    };
}
function cpu() {
    const model = (0, node_os_1.cpus)()[0]?.model.trim() ?? '';
    const features = cpuFeatures();
    return `${model === '' ? 'unknown' : model}${features.length === 0 ? '' : ` (${features.join(' ')})`}`;
}
function cpuFeatures() {
    if (process.platform !== 'linux')
        return [];
    try {
        const line = /^(?:flags|Features)\s*:(.*)$/m.exec((0, node_fs_1.readFileSync)('/proc/cpuinfo', 'latin1'))?.[1] ?? '';
        return line.split(' ').filter((word) => FEATURES.test(word));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fileFacts = fileFacts;
exports.modelFacts = modelFacts;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const copies_ts_1 = __webpack_require__(92763);
const registry_ts_1 = __webpack_require__(13965);
const hash_ts_1 = __webpack_require__(34246);
const limits_ts_1 = __webpack_require__(52034);
const tensor_ts_1 = __webpack_require__(76172);
/** Size and hash of an artifact's files. What cannot be read is null, or counts nothing: its checks say why. */
function fileFacts(artifact, workspace, withHash = true) {
    const files = artifact.files.map((path) => ({ path, absolute: (0, node_path_1.join)(workspace, path) }));
    const sizes = files.map(({ absolute }) => sizeOf(absolute));
    const sha256 = !withHash ? null : unlessBroken(() => (0, hash_ts_1.sha256OfFiles)(files), null);
    return { sha256, bytes: sizes.reduce((sum, size) => sum + size, 0), tensors: 0, parameters: 0 };
}
/** The same and the tensors it stores, second copies left out, for an artifact of a format that is read. */
async function modelFacts(artifact, workspace) {
    const opened = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS).catch((error) => {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    });
    if (opened === undefined)
        return fileFacts(artifact, workspace);
    try {
        const copies = (0, copies_ts_1.copiesAmong)(opened.weights);
        let parameters = 0;
        for (const entry of opened.weights)
            parameters += copies.has(entry) ? 0 : (0, tensor_ts_1.elementCount)(entry.shape);
        return { ...fileFacts(opened.artifact, workspace), tensors: opened.weights.size - copies.size, parameters };
    }
    finally {
        opened.close();
    }
}
/** Bytes of a regular file. A name may be one that no system takes: too long, below a file, a symlink to itself. */
function sizeOf(path) {
    try {
        const stat = (0, node_fs_1.statSync)(path);
        return stat.isFile() ? stat.size : 0;
    }
    catch {
        return 0;
    }
}
function unlessBroken(read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findNative = findNative;
const node_child_process_1 = __webpack_require__(31421);
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const native_ts_1 = __webpack_require__(15429);
const child_ts_1 = __webpack_require__(60283);
/** Milliseconds in which a library of hundreds of megabytes is read from a cold disk. */
const PATIENCE = 120_000;
/**
 * Loads the addon as the checks will, and says TensorFlow's version. `util.isNullOrUndefined` is gone since Node 23.
 * The last line counts: TensorFlow may greet before.
 */
const ASK = `
  const util = require('node:util')
  util.isNullOrUndefined ??= (value) => value === null || value === undefined
  const tf = require(process.argv[1])
  process.stdout.write('\\n' + tf.backend().binding.TF_Version)`;
/**
 * Asks the package in `folder` in a process of its own, so that an addon that crashes costs no model its verdict.
 * @param folder by default where the environment variable points, or beside this program
 */
async function findNative(folder = (0, native_ts_1.nativeFolder)()) {
    if (folder === undefined) {
        return { folder: null, reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' };
    }
    if (!(0, node_fs_1.existsSync)((0, node_path_1.join)(folder, 'package.json'))) {
        return { folder: null, reason: `native TensorFlow: there is no @tensorflow/tfjs-node in ${folder}` };
    }
    // As a worker's: no token is seen by code that is not ours.
    const environment = { ...(0, child_ts_1.workerEnvironment)(process.env, (0, node_os_1.tmpdir)()), TF_CPP_MIN_LOG_LEVEL: '3' };
    return new Promise((resolve) => {
        const options = { env: environment, timeout: PATIENCE, windowsHide: true };
        (0, node_child_process_1.execFile)(process.execPath, ['-e', ASK, folder], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ folder, version: stdout.trim().split('\n').at(-1) ?? '' });
            else
                resolve({ folder: null, reason: `native TensorFlow cannot be loaded: ${reasonOf(error, stderr)}` });
        });
    });
}
function reasonOf({ signal, killed }, stderr) {
    if (killed === true)
        return `it did not answer within ${PATIENCE / 1000} seconds`;
    const line = stderr.split('\n').find((text) => /^\w*Error\b/.test(text));
    return (line ?? (signal == null ? 'it ended without a word' : `its process ended through ${signal}`)).slice(0, 300);
}


/***/ }),

/***/ 72499:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPlans = runPlans;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const artifact_ts_1 = __webpack_require__(43063);
const child_ts_1 = __webpack_require__(60283);
const facts_ts_1 = __webpack_require__(33658);
/** Runs the plans, several at a time; the reports are in the order of the plans. */
async function runPlans(plans, setting, on, signal) {
    const reports = [];
    const waiting = [...plans.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, plan] = next;
            on.started?.(plan.artifact);
            const report = await runPlan(plan, (0, node_path_1.join)(setting.scratch, String(index)), setting, on, signal);
            reports[index] = report;
            on.finished?.(report);
        }
    };
    await Promise.all(Array.from({ length: Math.min(setting.processes, plans.length) }, work));
    return reports;
}
const NO_FACTS = { sha256: null, bytes: 0, tensors: 0, parameters: 0 };
/** Any error costs one artifact its verdict, never the run; but for an abort, and for what the caller got wrong. */
function lostThrough(error, signal) {
    if (signal.aborted || error instanceof errors_ts_1.UsageError)
        throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'lost', cause: 'internal-error', message: `the tool itself failed: ${message}` };
}
function attempt(act, otherwise) {
    try {
        return act();
    }
    catch {
        return otherwise;
    }
}
async function runPlan(plan, scratch, setting, on, signal) {
    const { policy, workspace, command, native, again } = setting;
    if (plan.unreadable !== null) {
        // What stands in the place of a missing file may lead anywhere: nothing is told of it.
        const isMissing = plan.unreadable.cause === 'missing-file';
        const facts = isMissing ? NO_FACTS : attempt(() => (0, facts_ts_1.fileFacts)(plan.artifact, workspace), NO_FACTS);
        const report = (0, artifact_ts_1.reportUnreadable)(plan, plan.unreadable, facts, again);
        for (const check of report.checks)
            on.checked?.(plan.artifact, check);
        return report;
    }
    let facts = NO_FACTS;
    const checks = [];
    const receive = (message) => {
        if (message.kind === 'facts')
            facts = message.facts;
        else if (message.kind === 'check') {
            const planned = plan.checks[message.index];
            if (planned === undefined)
                return;
            const check = (0, artifact_ts_1.ofPlan)(planned, message.check, plan, again);
            checks[message.index] = check;
            if (!(0, artifact_ts_1.isBesideThePoint)(planned, check))
                on.checked?.(plan.artifact, check);
        }
        else if (message.kind === 'progress') {
            const stage = plan.checks[message.index]?.stage;
            if (stage !== undefined)
                on.progress?.(plan.artifact, stage, message.what, message.share);
        }
    };
    const run = async () => {
        facts = (0, facts_ts_1.fileFacts)(plan.artifact, workspace, false);
        (0, node_fs_1.mkdirSync)(scratch);
        const limits = { seconds: policy.timeLimitSeconds, megabytes: policy.memoryLimitMegabytes };
        const job = { plan, policy, workspace, scratch, ...(native === undefined ? {} : { native }) };
        return (0, child_ts_1.runChild)(job, command, limits, receive, signal);
    };
    try {
        const ending = await run().catch((error) => lostThrough(error, signal));
        const report = (0, artifact_ts_1.reportOf)(plan, { ending, checks, facts }, again);
        for (const check of report.checks)
            if (!checks.includes(check))
                on.checked?.(plan.artifact, check);
        return report;
    }
    finally {
        // What cannot be removed now goes with the directory of the whole run.
        attempt(() => (0, node_fs_1.rmSync)(scratch, { recursive: true, force: true }), undefined);
    }
}


/***/ }),

/***/ 36192:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.beforeSignals = beforeSignals;
/** Signals that ask a process to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `clean` before a signal ends this process; the process then ends by that signal, as if nobody had listened.
 * Returns a function that takes the arrangement back.
 */
function beforeSignals(clean) {
    const listeners = ENDING.map((signal) => {
        const listener = () => {
            release();
            clean();
            process.kill(process.pid, signal);
        };
        process.on(signal, listener);
        return { signal, listener };
    });
    const release = () => {
        for (const { signal, listener } of listeners)
            process.off(signal, listener);
    };
    return release;
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


/***/ }),

/***/ 27069:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"@tensorflow/tfjs-core","version":"4.22.0","description":"Hardware-accelerated JavaScript library for machine intelligence","private":false,"main":"dist/tf-core.node.js","jsdelivr":"dist/tf-core.min.js","unpkg":"dist/tf-core.min.js","types":"dist/index.d.ts","jsnext:main":"dist/index.js","module":"dist/index.js","miniprogram":"dist/miniprogram","engines":{"yarn":">= 1.3.2"},"repository":{"type":"git","url":"https://github.com/tensorflow/tfjs.git","directory":"tfjs-core"},"license":"Apache-2.0","devDependencies":{"@bazel/bazelisk":"^1.12.0","@bazel/ibazel":"^0.16.2"},"scripts":{"build":"bazel build :tfjs-core_pkg","publish-npm":"bazel run :tfjs-core_pkg.publish","coverage":"bazel coverage :tfjs-core_node_test","test":"bazel test :tests --test_output=all","test-dev":"ibazel test :tests --test_output=all","test-browser":"bazel test :tfjs-core_test --test_output=streamed","test-browser-debug":"bazel run :tfjs-core_test --test_output=streamed","test-node":"bazel test :tfjs-core_node_test --test_output=streamed","test-node-debug":"bazel run :tfjs-core_node_test --config=debug --test_output=streamed","test-async-backends":"bazel test :tfjs-core_async_backends_test --test_output=streamed","test-snippets":"bazel test :test_snippets_test --test_output=streamed"},"dependencies":{"@types/long":"^4.0.1","@types/offscreencanvas":"~2019.7.0","@types/seedrandom":"^2.4.28","@webgpu/types":"0.1.38","long":"4.0.0","node-fetch":"~2.6.1","seedrandom":"^3.0.5"},"browser":{"node-fetch":false,"util":false,"crypto":false,"worker_threads":false},"sideEffects":["./dist/index.js","./dist/engine.js","./dist/tensor.js","./dist/base_side_effects.js","./dist/flags.js","./dist/platforms/*.js","./dist/register_all_gradients.js","./dist/public/chained_ops/*.js","./dist/io/*.js","./src/index.mjs","./src/engine.mjs","./src/tensor.mjs","./src/base_side_effects.mjs","./src/flags.mjs","./src/platforms/*.mjs","./src/register_all_gradients.mjs","./src/public/chained_ops/*.mjs","./src/io/*.mjs"],"resolutions":{"minimist":"1.2.6"}}');

/***/ }),

/***/ 94285:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"h5wasm","version":"0.10.3","description":"A high-level library for reading and writing HDF5 files from Javascript, using a wasm-compiled version of the HDF5 C library","type":"module","main":"./dist/iife/hdf5_hl.js","module":"./dist/esm/hdf5_hl.js","browser":"./dist/iife/h5wasm.js","types":"./src/hdf5_hl.d.ts","exports":{".":{"types":"./src/hdf5_hl.d.ts","import":"./dist/esm/hdf5_hl.js"},"./node":{"types":"./src/hdf5_hl.d.ts","import":"./dist/node/hdf5_hl.js"}},"scripts":{"build":"npm run build_esm && npm run build_node && npm run build_types && npm run build_iife","build_esm":"tsc src/hdf5_hl.ts src/file_handlers.ts --strict --outDir dist/esm --target es2020","build_node":"tsc src/hdf5_hl.ts --outDir dist/node --target es2020 --allowJs --esModuleInterop","build_iife":"esbuild --bundle dist/esm/hdf5_hl.js --outfile=dist/iife/h5wasm.js --format=iife --global-name=h5wasm","build_types":"tsc --declaration --strict --emitDeclarationOnly src/hdf5_hl.ts --target es2020","test":"node ./test/test.mjs"},"repository":{"type":"git","url":"https://github.com/usnistgov/h5wasm.git"},"keywords":["hdf5","javascript","es6","browser","webassembly"],"author":"Brian B. Maranville","license":"SEE LICENSE IN LICENSE.txt","devDependencies":{"esbuild":"^0.25.0","typescript":"^6.0.2"}}');

/***/ })

};
