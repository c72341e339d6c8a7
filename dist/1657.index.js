export const id = 1657;
export const ids = [1657];
export const modules = {

/***/ 71454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withSession = withSession;
exports.runProbes = runProbes;
exports.runsOf = runsOf;
exports.noProbe = noProbe;
exports.fittedFeeds = fittedFeeds;
exports.withType = withType;
const numbers_ts_1 = __webpack_require__(48211);
const sentences_ts_1 = __webpack_require__(6255);
/** Runs `body` with the model loaded by a runtime, and lets go of it. */
async function withSession(runtime, opened, body) {
    const session = await runtime.load(opened);
    try {
        return await body(session);
    }
    finally {
        session.close();
    }
}
/** Outputs on every probe, in order. Inputs that a sibling names otherwise are fed by position. */
async function runProbes(session, probes) {
    const outputs = [];
    for (const { feeds } of probes)
        outputs.push(await session.run(fittedFeeds(feeds, session.signature)));
    return outputs;
}
/** Two witnesses' outputs side by side. */
function runsOf(probes, expected, found) {
    return probes.map(({ name }, i) => ({
        probe: name,
        expected: expected[i] ?? new Map(),
        found: found[i] ?? new Map(),
    }));
}
/** The reason why no probe was drawn, as evidence. */
function noProbe({ message }, { artifact }) {
    return {
        cause: 'no-runtime',
        severity: 'warning',
        file: artifact.path,
        message: (0, sentences_ts_1.sentences)(`${artifact.path}: no probes can be drawn: ${message}`, 'Record a golden instead.'),
    };
}
/** Feeds under the session's own input names and types; by position where names differ and counts agree. */
function fittedFeeds(feeds, { inputs }) {
    const byName = inputs.every(({ name }) => feeds.has(name));
    const inOrder = [...feeds.values()];
    const fitted = new Map();
    for (const [position, { name, dtype }] of inputs.entries()) {
        const tensor = byName ? feeds.get(name) : inOrder[position];
        if (tensor !== undefined)
            fitted.set(name, withType(tensor, dtype));
    }
    return fitted;
}
/** The same numbers in another type; texts stay what they are. */
function withType(tensor, dtype) {
    if (tensor.dtype === dtype)
        return tensor;
    const numbers = (0, numbers_ts_1.numbersOf)(tensor);
    if (numbers === null || dtype === 'string' || dtype.startsWith('complex'))
        return tensor;
    return { dtype, shape: tensor.shape, data: (0, numbers_ts_1.dataOf)(dtype, numbers) };
}


/***/ }),

/***/ 85206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeRuntime = makeRuntime;
exports.witnessesFor = witnessesFor;
/** How each runtime is made; its libraries are loaded when it loads a model. */
const MAKERS = {
    ops: async (registry) => (await Promise.all(/* import() */[__webpack_require__.e(4596), __webpack_require__.e(7961)]).then(__webpack_require__.bind(__webpack_require__, 47961))).createOpsRuntime(registry),
    tfjs: async () => (await __webpack_require__.e(/* import() */ 4592).then(__webpack_require__.t.bind(__webpack_require__, 54592, 23))).createTfjsRuntime(),
    tensorflow: async () => (await __webpack_require__.e(/* import() */ 4572).then(__webpack_require__.bind(__webpack_require__, 54572))).createTensorflowRuntime(),
    reference: async (registry) => (await Promise.all(/* import() */[__webpack_require__.e(4596), __webpack_require__.e(5032)]).then(__webpack_require__.bind(__webpack_require__, 5032))).createReferenceRuntime(registry),
};
function makeRuntime(id, registry) {
    return MAKERS[id](registry);
}
/** The runtimes that the policy names and that take this model, in the order asked for; `make` gives those at hand. */
async function witnessesFor(ids, opened, policy, registry, make = makeRuntime) {
    const runtimes = [];
    const findings = [];
    for (const id of ids) {
        if (!policy.runtimes.includes(id))
            continue;
        const runtime = await make(id, registry);
        const refusal = runtime.refuses(opened);
        if (refusal === null)
            runtimes.push(runtime);
        // A production library that is not this model's concern costs nothing; our own reading is always asked for.
        else if (refusal.severity !== 'note')
            findings.push({ file: opened.artifact.path, ...refusal });
    }
    return { runtimes, findings };
}


/***/ }),

/***/ 14982:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readGolden = readGolden;
exports.writeGolden = writeGolden;
const errors_ts_1 = __webpack_require__(17050);
const npz_ts_1 = __webpack_require__(27143);
/**
 * Reads a golden file: arrays `inputs/<name>` and `outputs/<name>`.
 * @throws ArtifactError `golden-malformed` where it is none; `unsafe-pickle` where it holds objects.
 */
async function readGolden(absolute, path) {
    const arrays = await (0, npz_ts_1.readNpz)(absolute, path).catch((error) => {
        if (!(error instanceof errors_ts_1.ArtifactError) || error.code === 'unsafe-pickle')
            throw error;
        throw malformed(path, error.message);
    });
    const inputs = new Map();
    const outputs = new Map();
    for (const [name, tensor] of arrays) {
        if (name.startsWith('inputs/'))
            inputs.set(name.slice('inputs/'.length), tensor);
        else if (name.startsWith('outputs/'))
            outputs.set(name.slice('outputs/'.length), tensor);
        else
            throw malformed(path, `${path}: the array ${JSON.stringify(name)} is named neither inputs/... nor outputs/...`);
    }
    if (inputs.size === 0)
        throw malformed(path, `${path}: holds no array inputs/<name>`);
    if (outputs.size === 0)
        throw malformed(path, `${path}: holds no array outputs/<name>`);
    const rows = rowsOf([...inputs], path);
    return { inputs, outputs, rows };
}
function rowsOf(inputs, path) {
    const [first] = inputs;
    const rows = first?.[1].shape[0];
    if (rows === undefined || rows === 0)
        throw malformed(path, `${path}: inputs/${first?.[0] ?? ''} has no rows`);
    for (const [name, tensor] of inputs) {
        if (tensor.shape[0] === rows)
            continue;
        const text = `inputs/${name} has ${tensor.shape[0] ?? 0} rows, inputs/${first?.[0] ?? ''} has ${rows}`;
        throw malformed(path, `${path}: ${text}`);
    }
    return rows;
}
function malformed(path, message) {
    return new errors_ts_1.ArtifactError('golden-malformed', message, { file: path });
}
/** Writes a golden file, as `numpy.savez` would. */
async function writeGolden(absolute, golden) {
    const arrays = new Map();
    for (const [name, tensor] of golden.inputs)
        arrays.set(`inputs/${name}`, tensor);
    for (const [name, tensor] of golden.outputs)
        arrays.set(`outputs/${name}`, tensor);
    await (0, npz_ts_1.writeNpz)(absolute, arrays);
}


/***/ }),

/***/ 52514:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readNpy = readNpy;
exports.writeNpy = writeNpy;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
/** The array format of numpy. Source: numpy/lib/_format_impl.py (versions 1.0 to 3.0) and NEP 1. */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** numpy itself refuses longer headers (`_MAX_HEADER_SIZE`) unless told to trust the file. */
const MOST_HEADER_BYTES = 10_000;
/** numpy pads headers so that data starts at a multiple of this. */
const ALIGNMENT = 64;
/**
 * Reads one array. Object arrays are pickles and are never read.
 * @param name of the array, for messages
 * @throws ArtifactError `malformed`, `truncated-file`, `trailing-bytes`, `limit-exceeded`, `unsafe-pickle`
 */
function readNpy(bytes, name, limits) {
    const header = readHeader(bytes, name, limits);
    const { type, shape } = header;
    const count = (0, tensor_ts_1.elementCount)(shape);
    const width = typeof type === 'string' ? (0, dtype_ts_1.byteWidth)(type) : type.bytes;
    const expected = count * width;
    const held = bytes.byteLength - header.dataStart;
    if (held !== expected) {
        const code = held < expected ? 'truncated-file' : 'trailing-bytes';
        throw new errors_ts_1.ArtifactError(code, `${name}: holds ${held} bytes of data, its shape and type ask for ${expected}`);
    }
    const data = new Uint8Array(expected);
    data.set(bytes.subarray(header.dataStart));
    if (header.bigEndian)
        (0, bytes_ts_1.swapBytes)(data, typeof type === 'string' ? (0, bytes_ts_1.partWidth)(type) : type.kind === 'U' ? 4 : 1);
    const ordered = header.fortranOrder && shape.length > 1 ? rowMajor(data, shape, width) : data;
    if (typeof type === 'string')
        return { dtype: type, shape, data: (0, bytes_ts_1.fromBytes)(type, ordered, count, name) };
    return { dtype: 'string', shape, data: textsOf(ordered, type, count, name) };
}
function readHeader(bytes, name, limits) {
    if (bytes.byteLength < 12 || MAGIC.some((byte, at) => bytes[at] !== byte)) {
        throw new errors_ts_1.ArtifactError('malformed', `${name}: is no numpy array (it does not start with \\x93NUMPY)`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const major = view.getUint8(6);
    if (major < 1 || major > 3)
        throw new errors_ts_1.ArtifactError('malformed', `${name}: npy version ${major}, known are 1 to 3`);
    const [start, length] = major === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
    if (length > MOST_HEADER_BYTES) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: a header of ${length} bytes, allowed are ${MOST_HEADER_BYTES}`);
    }
    if (start + length > bytes.byteLength) {
        throw new errors_ts_1.ArtifactError('truncated-file', `${name}: ends at byte ${bytes.byteLength}, inside its header`);
    }
    const text = new TextDecoder(major === 3 ? 'utf-8' : 'latin1').decode(bytes.subarray(start, start + length));
    return { ...parseHeader(text, name, limits), dataStart: start + length };
}
const ENTRY = /\s*'(\w+)'\s*:\s*('[^'\\]*'|True|False|\(\s*(?:\d+L?\s*,\s*)*(?:\d+L?)?\s*\))\s*(?:,|(?=\}))/y;
/** The header is the `repr` of a dictionary with three keys; nothing else is taken. */
function parseHeader(text, name, limits) {
    const fail = (what) => new errors_ts_1.ArtifactError('malformed', `${name}: npy header ${what}`);
    if (/'descr'\s*:\s*\[/.test(text))
        throw fail('describes a structured type; a tensor has one type');
    const entries = new Map();
    const body = /^\s*\{/.exec(text);
    if (body === null)
        throw fail('is no dictionary');
    ENTRY.lastIndex = body[0].length;
    let end = ENTRY.lastIndex;
    for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
        end = ENTRY.lastIndex;
        entries.set(match[1] ?? '', match[2] ?? '');
    }
    if (!/^\s*\}\s*$/.test(text.slice(end)))
        throw fail(`cannot be read: ${JSON.stringify(text.slice(end, end + 60))}`);
    const [descr, order, dims] = [entries.get('descr'), entries.get('fortran_order'), entries.get('shape')];
    if (entries.size !== 3 || !descr?.startsWith("'") || !order?.match(/^(True|False)$/) || !dims?.startsWith('(')) {
        throw fail('has not exactly the keys descr, fortran_order and shape');
    }
    const shape = (dims.match(/\d+/g) ?? []).map(Number);
    if (shape.length > limits.rank) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${shape.length} dimensions, allowed are ${limits.rank}`);
    }
    if (!Number.isSafeInteger(shape.reduce((product, dim) => product * Math.max(1, dim), 1))) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: the shape (${shape.join(', ')}) has too many elements`);
    }
    const typed = parseType(descr.slice(1, -1), name);
    // numpy widens empty texts to one character. Without a width, a shape of any size would fit into no bytes at all.
    if (typeof typed.type !== 'string' && typed.type.bytes === 0)
        throw fail(`gives its texts no width (${descr})`);
    return { ...typed, fortranOrder: order === 'True', shape };
}
const NUMBERS = {
    f8: 'float64',
    f4: 'float32',
    f2: 'float16',
    i8: 'int64',
    i4: 'int32',
    i2: 'int16',
    i1: 'int8',
    u8: 'uint64',
    u4: 'uint32',
    u2: 'uint16',
    u1: 'uint8',
    b1: 'bool',
    c8: 'complex64',
    c16: 'complex128',
};
/** `<f4`, `|b1`, `>U5`: byte order, kind, and size in bytes (`U`: in code points). */
function parseType(descr, name) {
    const parts = /^([<>|=])([a-zA-Z])(\d+)?$/.exec(descr);
    const [, order = '', kind = '', size = ''] = parts ?? [];
    if (kind === 'O') {
        throw new errors_ts_1.ArtifactError('unsafe-pickle', `${name}: is an object array, that is a pickle; reading it would run code`);
    }
    const bigEndian = order === '>';
    const number = NUMBERS[`${kind}${size}`];
    if (number !== undefined)
        return { type: number, bigEndian };
    if (kind === 'U' && size !== '')
        return { type: { kind, bytes: 4 * Number(size) }, bigEndian };
    if (kind === 'S' && size !== '')
        return { type: { kind, bytes: Number(size) }, bigEndian };
    throw new errors_ts_1.ArtifactError('malformed', `${name}: the numpy type ${JSON.stringify(descr)} is no tensor's type`);
}
/** Elements in Fortran order (first index fastest) put into row-major order. */
function rowMajor(data, shape, width) {
    const out = new Uint8Array(data.byteLength);
    const count = (0, tensor_ts_1.elementCount)(shape);
    const index = shape.map(() => 0);
    for (let place = 0; place < count; place++) {
        let target = 0;
        for (let axis = 0; axis < shape.length; axis++)
            target = target * (shape[axis] ?? 1) + (index[axis] ?? 0);
        out.set(data.subarray(place * width, (place + 1) * width), target * width);
        for (let axis = 0; axis < shape.length; axis++) {
            const next = (index[axis] ?? 0) + 1;
            index[axis] = next === shape[axis] ? 0 : next;
            if (next !== shape[axis])
                break;
        }
    }
    return out;
}
/** Fixed-width texts as UTF-8; zeros at the end are padding. */
function textsOf(data, type, count, name) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: count }, (_, element) => {
        const start = element * type.bytes;
        if (type.kind === 'S') {
            let end = start + type.bytes;
            while (end > start && data[end - 1] === 0)
                end--;
            return data.slice(start, end);
        }
        const points = [];
        for (let at = start; at < start + type.bytes; at += 4)
            points.push(view.getUint32(at, true));
        while (points.at(-1) === 0)
            points.pop();
        if (points.some((point) => point > 0x10_ffff)) {
            throw new errors_ts_1.ArtifactError('malformed', `${name}: text ${element} holds no code point of Unicode`);
        }
        return new TextEncoder().encode(points.map((point) => String.fromCodePoint(point)).join(''));
    });
}
const DESCRIPTIONS = {
    ...Object.fromEntries(Object.entries(NUMBERS).map(([descr, dtype]) => [dtype, `<${descr}`])),
    bool: '|b1',
    uint8: '|u1',
    int8: '|i1',
};
/**
 * Writes one array, version 1.0. Types that numpy lacks (bfloat16, float8) are widened to float32, which holds them
 * exactly; texts become `S`.
 * @throws RangeError where a text ends in zero bytes, which numpy would drop.
 */
function writeNpy(tensor) {
    const { descr, bytes } = encode(tensor);
    const shape = tensor.shape.length === 1 ? `(${tensor.shape[0] ?? 0},)` : `(${tensor.shape.join(', ')})`;
    const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`;
    const length = Math.ceil((10 + text.length + 1) / ALIGNMENT) * ALIGNMENT - 10;
    const out = new Uint8Array(10 + length + bytes.byteLength);
    out.set([...MAGIC, 1, 0, length & 0xff, length >> 8]);
    out.set(new TextEncoder().encode(text.padEnd(length - 1) + '\n'), 10);
    out.set(bytes, 10 + length);
    return out;
}
const WIDENED = {
    bfloat16: halves_ts_1.fromBfloat16,
    float8_e4m3fn: halves_ts_1.fromFloat8e4m3fn,
    float8_e5m2: halves_ts_1.fromFloat8e5m2,
};
function encode({ dtype, data }) {
    if (!ArrayBuffer.isView(data))
        return encodeTexts(data);
    const widen = WIDENED[dtype];
    if (widen !== undefined && (data instanceof Uint16Array || data instanceof Uint8Array)) {
        return { descr: '<f4', bytes: (0, bytes_ts_1.toBytes)('float32', Float32Array.from(data, widen)) };
    }
    return { descr: DESCRIPTIONS[dtype] ?? '|u1', bytes: (0, bytes_ts_1.toBytes)(dtype, data) };
}
function encodeTexts(texts) {
    const width = texts.reduce((most, text) => Math.max(most, text.byteLength), 1);
    const bytes = new Uint8Array(texts.length * width);
    for (const [at, text] of texts.entries()) {
        if (text.at(-1) === 0)
            throw new RangeError(`text ${at} ends in a zero byte, which a numpy array cannot hold`);
        bytes.set(text, at * width);
    }
    return { descr: `|S${width}`, bytes };
}


/***/ }),

/***/ 27143:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readNpz = readNpz;
exports.writeNpz = writeNpz;
const errors_ts_1 = __webpack_require__(17050);
const limits_ts_1 = __webpack_require__(52034);
const sources_ts_1 = __webpack_require__(89746);
const zip_ts_1 = __webpack_require__(74975);
const zip_writer_ts_1 = __webpack_require__(33351);
const npy_ts_1 = __webpack_require__(52514);
/** Recorded inputs and outputs are held in memory together: far above any golden, far below a runner's memory. */
const MOST_BYTES = 2 ** 30;
/**
 * Reads all arrays of an `.npz` (a zip of `.npy` members, stored or deflated) by name, in file order.
 * @param name what messages call the file: its path relative to the workspace, with `/`
 * @throws ArtifactError for anything that is no plain array; see {@link readNpy} and `openZip`
 */
async function readNpz(absolute, name, limits = limits_ts_1.DEFAULT_LIMITS) {
    const zip = await (0, zip_ts_1.openZip)((0, sources_ts_1.openFileSource)(absolute, name), limits, 'arrays');
    try {
        const arrays = new Map();
        let left = MOST_BYTES;
        for (const member of zip.members) {
            if (!member.name.endsWith('.npy')) {
                const message = `${name}: member ${JSON.stringify(member.name)} is no .npy array`;
                throw new errors_ts_1.ArtifactError('unread-content', message, { file: name });
            }
            const bytes = await zip.read(member.name, left);
            left -= bytes.byteLength;
            const array = member.name.slice(0, -'.npy'.length);
            arrays.set(array, (0, npy_ts_1.readNpy)(bytes, `${name}: ${array}`, limits));
        }
        return arrays;
    }
    finally {
        zip.close();
    }
}
/** Writes arrays as an uncompressed `.npz`, as `numpy.savez` does; the same arrays give the same bytes. */
async function writeNpz(absolute, arrays) {
    const members = [...arrays].map(([name, tensor]) => ({ name: `${name}.npy`, content: (0, npy_ts_1.writeNpy)(tensor) }));
    (0, zip_writer_ts_1.writeZip)(absolute, members);
}


/***/ }),

/***/ 68392:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NoProbe = void 0;
exports.probesFor = probesFor;
const signature_ts_1 = __webpack_require__(46399);
const tensor_ts_1 = __webpack_require__(76172);
const random_ts_1 = __webpack_require__(11080);
const values_ts_1 = __webpack_require__(47277);
/**
 * Values for dynamic dimensions other than the batch, by rank: two of each, so that a fixed one shows. Sequences may be
 * short; images must survive a few halvings.
 */
const DYNAMIC = {
    2: [12, 7],
    3: [12, 7],
    4: [64, 32],
    5: [16, 32],
};
const DYNAMIC_ELSE = [8, 16];
/** Elements of one input beyond which only the smallest batch is drawn: enough to prove, quick enough to run. */
const MANY_ELEMENTS = 2 ** 22;
/** Elements of one row beyond which no probe is drawn at all. */
const MOST_ELEMENTS = 2 ** 27;
/** The inputs cannot be drawn; says why. */
class NoProbe extends Error {
    name = 'NoProbe';
}
exports.NoProbe = NoProbe;
/**
 * Probes for a signature: every family of values on one batch size, and `normal` values on every further batch size,
 * with another value for dynamic dimensions. The same seed gives the same bits on every machine; inputs are drawn by
 * their position, so that siblings that name them otherwise get the same.
 * @throws NoProbe where the shape of an input is not known, or it is too large.
 */
function probesFor(signature, options) {
    for (const input of signature.inputs)
        if (input.shape === null)
            throw new NoProbe(`the shape of input ${input.name} is not known`);
    const batches = batchSizesOf(signature, options.batchSizes);
    const largest = batches.reduce((most, size) => Math.max(most, size), 1);
    const [first, ...others] = [largest, ...batches.filter((size) => size !== largest)];
    const probes = values_ts_1.FAMILIES.map((family) => probe(signature, family, first ?? 1, 0, options.seed));
    for (const rows of others)
        probes.push(probe(signature, 'normal', rows, 1, options.seed));
    if (others.length === 0 && hasDynamic(signature))
        probes.push(probe(signature, 'normal', first ?? 1, 1, options.seed));
    return probes;
}
function probe(signature, family, rows, variant, seed) {
    const feeds = new Map();
    const { inputs } = signature;
    const shapes = (0, signature_ts_1.withOneSizeAName)(inputs, inputs.map((input) => concreteShape(input, rows, variant)));
    for (const [position, input] of inputs.entries()) {
        const shape = shapes[position] ?? [];
        const random = (0, random_ts_1.randomOf)(seed, `${family}/${rows}/${variant}/${position}`);
        feeds.set(input.name, (0, values_ts_1.drawValues)(family, { ...input, ...lengthBound(inputs, shapes, position) }, shape, random));
    }
    const dynamic = variant === 1 && hasDynamic(signature) ? ', other sizes' : '';
    return { name: `${family}, ${rows} ${rows === 1 ? 'row' : 'rows'}${dynamic}`, family, rows, feeds };
}
/**
 * Whole numbers of which there is one a row, beside sequences, are taken for lengths of these or for places in them: both
 * are sound below the length. Of anything else nobody knows what it counts.
 */
function lengthBound(inputs, shapes, position) {
    const { dtype, below, known = [] } = inputs[position] ?? { dtype: 'float32' };
    const isOneARow = shapes[position]?.every((dim, axis) => axis === 0 || dim === 1) === true;
    if (!isWhole(dtype) || !isOneARow || below !== undefined || known.length > 0)
        return {};
    const lengths = inputs.flatMap((other, i) => {
        const [, length, ...rest] = shapes[i] ?? [];
        const isSequence = i !== position && (rest.length > 0 || isWhole(other.dtype) || other.dtype === 'string');
        return isSequence && length !== undefined && length > 1 ? [length] : [];
    });
    return lengths.length === 0 ? {} : { below: Math.min(values_ts_1.UNKNOWN_BELOW, ...lengths) };
}
function isWhole(dtype) {
    return /^u?int\d+$/.test(dtype);
}
/** Batch sizes that the model takes: its own where it is fixed, one alone where rows are large. */
function batchSizesOf({ inputs }, wanted) {
    const fixed = inputs.map(({ shape }) => shape?.[0]).find((dim) => dim !== undefined && dim >= 0);
    if (fixed !== undefined)
        return [fixed];
    const row = inputs.reduce((most, input) => Math.max(most, (0, tensor_ts_1.elementCount)(concreteShape(input, 1, 0))), 1);
    if (row > MOST_ELEMENTS)
        throw new NoProbe(`one row of its inputs has ${row} elements, allowed are ${MOST_ELEMENTS}`);
    const sizes = [...new Set(wanted)];
    const small = sizes.filter((size) => size * row <= MANY_ELEMENTS);
    return small.length > 0 ? small : [Math.min(...sizes)];
}
function concreteShape({ shape }, rows, variant) {
    const dims = shape ?? [];
    const dynamic = (DYNAMIC[dims.length] ?? DYNAMIC_ELSE)[variant] ?? 8;
    return dims.map((dim, axis) => (dim >= 0 ? dim : axis === 0 ? rows : dynamic));
}
function hasDynamic({ inputs }) {
    return inputs.some(({ shape }) => shape?.some((dim, axis) => axis > 0 && dim < 0) === true);
}


/***/ }),

/***/ 11080:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.randomOf = randomOf;
/** A stream of its own for every `key`, so that one input's numbers do not depend on what else is drawn. */
function randomOf(seed, key) {
    let state = hash(key) ^ (seed >>> 0) ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b9);
    const split = () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return mixed ^ (mixed >>> 15);
    };
    let [a, b, c, d] = [split(), split(), split(), split()];
    const next = () => {
        const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return result >>> 0;
    };
    const integer = (below) => {
        // Numbers past the last whole multiple are drawn again: the others are equally likely then.
        const end = 2 ** 32 - (2 ** 32 % below);
        for (;;) {
            const drawn = next();
            if (drawn < end)
                return drawn % below;
        }
    };
    const normal = () => {
        let sum = -6 * 2 ** 32;
        for (let i = 0; i < 12; i++)
            sum += next();
        return sum / 2 ** 32;
    };
    return { next, integer, uniform: () => (next() >>> 8) / 2 ** 24, normal };
}
function rotated(value, by) {
    return (value << by) | (value >>> (32 - by));
}
/** FNV-1a over UTF-16 code units. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value;
}


/***/ }),

/***/ 47277:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UNKNOWN_BELOW = exports.FAMILIES = void 0;
exports.drawValues = drawValues;
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const tensor_ts_1 = __webpack_require__(76172);
exports.FAMILIES = ['normal', 'small', 'wide', 'zeros'];
/** Deviation of `small`: inputs as they are after somebody divided by 255 and normalised once too often. */
const SMALL = 0.03;
/** `wide` draws whole numbers up to this: pixels that nobody rescaled. */
const WIDE = 255;
/** For integers of which nobody says what they index: few enough for nearly any table. */
exports.UNKNOWN_BELOW = 10;
/** An input's values for one probe. Floats are exactly rounded: the same bits on every machine. */
function drawValues(family, { dtype, below, known = [], closed = false }, shape, random) {
    const count = (0, tensor_ts_1.elementCount)(shape);
    if (closed && known.length > 0)
        return { dtype, shape, data: chosen(dtype, count, known, random) };
    if (dtype === 'string')
        return { dtype, shape, data: texts(family, count, known, random) };
    if (dtype === 'bool')
        return { dtype, shape, data: Uint8Array.from(drawn(count, () => bit(family, random))) };
    if ((0, dtype_ts_1.isFloating)(dtype) && below !== undefined) {
        // Keras takes floats as indices, and casts them.
        return { dtype, shape, data: (0, numbers_ts_1.dataOf)(dtype, wholeNumbers(family, shape, below, random)) };
    }
    if ((0, dtype_ts_1.isFloating)(dtype)) {
        const parts = dtype.startsWith('complex') ? 2 : 1;
        return {
            dtype,
            shape,
            data: (0, numbers_ts_1.dataOf)(dtype, drawn(count * parts, () => real(family, random))),
        };
    }
    const values = wholeNumbers(family, shape, below ?? exports.UNKNOWN_BELOW, random);
    return { dtype, shape, data: integers(dtype, family === 'zeros' ? values : withKnown(values, known, random)) };
}
function chosen(dtype, count, known, random) {
    const picked = Array.from({ length: count }, () => known[random.integer(known.length)] ?? '');
    return dtype === 'string' ? picked.map((text) => new TextEncoder().encode(text)) : (0, numbers_ts_1.dataOf)(dtype, picked.map(Number));
}
/** Every other number, as the draw falls, is one that the model has an entry for. */
function withKnown(values, known, random) {
    if (known.length === 0)
        return values;
    return values.map((value) => (random.integer(2) === 0 ? value : Number(known[random.integer(known.length)])));
}
function drawn(count, draw) {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++)
        values[i] = draw();
    return values;
}
function real(family, random) {
    switch (family) {
        case 'zeros':
            return 0;
        case 'small':
            return random.normal() * SMALL;
        case 'normal':
            return random.normal();
        case 'wide':
            return random.integer(WIDE + 1);
    }
}
function bit(family, random) {
    return family === 'zeros' ? 0 : random.integer(2);
}
/**
 * Indices from 0 to `below` - 1. `normal` pads some rows with zeros at the end, as texts are: a mask shows there.
 * `small` keeps to the first few, `wide` begins with both ends of the range.
 */
function wholeNumbers(family, shape, below, random) {
    const count = (0, tensor_ts_1.elementCount)(shape);
    const length = shape.at(-1) ?? 1;
    const most = Math.max(1, Math.min(below, 2 ** 31));
    switch (family) {
        case 'zeros':
            return new Float64Array(count);
        case 'small':
            return drawn(count, () => random.integer(Math.min(most, 4)));
        case 'wide': {
            const values = drawn(count, () => random.integer(most));
            values.set([most - 1, 0].slice(0, count));
            return values;
        }
        case 'normal': {
            const values = drawn(count, () => random.integer(most));
            if (shape.length < 2 || length < 4)
                return values;
            for (let row = 0; row < count / length; row += 2) {
                const kept = 1 + random.integer(length - 1);
                values.fill(0, row * length + kept, (row + 1) * length);
            }
            return values;
        }
    }
}
/** What a narrow type holds at most, so that large indices stay what they are everywhere else. */
const NARROW = { int16: 2 ** 15, int8: 2 ** 7, uint16: 2 ** 16, uint8: 2 ** 8 };
function integers(dtype, values) {
    const most = NARROW[dtype];
    return (0, numbers_ts_1.dataOf)(dtype, most === undefined ? values : values.map((value) => value % most));
}
const WORDS = ['', 'a', 'the', 'model', 'round trip', '42', 'UPPER', 'grüße', '日本', '[UNK]', 'x,y', '  spaced  '];
/** Words of a phrase at most: fewer than rows are long. */
const PHRASE = 8;
/** What standardisation undoes, one way or another: capitals, punctuation, both; and what there is nothing to undo in. */
const WRITTEN = [
    (word) => word,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
    (word) => `${word},`,
    (word) => `${word.toUpperCase()}!`,
];
/** Texts of any kind; where words are known, three of four are one of them or a phrase of several, as people write them. */
function texts(family, count, known, random) {
    const word = (words) => words[random.integer(words.length)] ?? '';
    const text = () => {
        if (family === 'zeros')
            return '';
        if (known.length === 0)
            return word(WORDS);
        const kind = random.integer(4);
        if (kind === 0)
            return word(WORDS);
        if (kind < 3)
            return word(known);
        const written = WRITTEN[random.integer(WRITTEN.length)] ?? String;
        return Array.from({ length: 2 + random.integer(PHRASE - 1) }, () => written(word(known))).join(' ');
    };
    return Array.from({ length: count }, () => new TextEncoder().encode(text()));
}


/***/ })

};
