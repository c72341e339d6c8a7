export const id = 1007;
export const ids = [1007];
export const modules = {

/***/ 3206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.oneArtifact = oneArtifact;
exports.oneReadable = oneReadable;
exports.lenderOf = lenderOf;
const errors_ts_1 = __webpack_require__(17050);
const index_ts_1 = __webpack_require__(80502);
const defaults_ts_1 = __webpack_require__(87621);
const kinds_ts_1 = __webpack_require__(94284);
const make_plan_ts_1 = __webpack_require__(93129);
/**
 * The one artifact that a path names: a file, or a directory that holds exactly one.
 * @throws UsageError where there is none, or more than one.
 */
async function oneArtifact(path, workspace) {
    if ((0, index_ts_1.isGolden)(path))
        throw new errors_ts_1.UsageError(`${path}: recorded inputs and outputs, not a model`);
    const { found } = await (0, index_ts_1.locate)({ workspace, named: [path], paths: ['**'], ignore: [] });
    const [first, ...more] = found;
    if (first === undefined)
        throw new errors_ts_1.UsageError(`${path}: no model in there`);
    if (more.length > 0) {
        const paths = found.map(({ artifact }) => artifact.path).slice(0, 10);
        throw new errors_ts_1.UsageError(`${path}: ${found.length} models in there, name one of them: ${paths.join(', ')}`);
    }
    return first;
}
/** The same, and readable. @throws UsageError that says why it cannot be read. */
async function oneReadable(path, workspace) {
    const found = await oneArtifact(path, workspace);
    if (found.unreadable !== null)
        throw new errors_ts_1.UsageError(found.unreadable.message);
    return found;
}
/** Formats that hold weights of layers, and no program. */
const WEIGHTS = ['keras-weights-h5', 'keras-legacy-weights-h5'];
/**
 * Whose program an artifact borrows: null for one that has a program of its own, for weights alone the model that is
 * named, else the sibling that a check would take.
 * @throws UsageError where there is none, or where one is named that is not needed or has no program
 */
async function lenderOf(artifact, named, workspace) {
    if (!WEIGHTS.includes(artifact.format)) {
        if (named === undefined)
            return null;
        throw new errors_ts_1.UsageError(`--program: ${artifact.path} takes no program from elsewhere`);
    }
    if (named === undefined) {
        const sibling = await siblingOf(artifact, workspace);
        if (sibling !== null)
            return sibling;
        throw new errors_ts_1.UsageError(`${artifact.path}: weights without a program, and no whole model of that name lies beside them; ` +
            'name one with --program <model>');
    }
    const { artifact: lender } = await oneReadable(named, workspace);
    if ((0, kinds_ts_1.hasProgram)(lender))
        return lender;
    throw new errors_ts_1.UsageError(`--program ${named}: holds no program of layers`);
}
/** The whole model from which a check would take the program. */
async function siblingOf(artifact, workspace) {
    const { beside } = await (0, index_ts_1.locate)({ workspace, named: [artifact.path], paths: ['**'], ignore: [] });
    const own = { artifact, unreadable: null, findings: [] };
    const files = { absent: [], golden: () => null, isQuantised: () => false };
    const { plans } = (0, make_plan_ts_1.makePlans)({ found: [own], beside, goldens: [] }, defaults_ts_1.DEFAULT_POLICY, files);
    const checks = plans.find((plan) => plan.artifact === artifact)?.checks ?? [];
    return (checks.map((check) => ('programOf' in check ? check.programOf : null)).find((lender) => lender !== null) ?? null);
}


/***/ }),

/***/ 20714:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspectGolden = inspectGolden;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const golden_ts_1 = __webpack_require__(14982);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
/**
 * What a file with recorded inputs and outputs holds. Returns the exit code.
 * @throws ArtifactError where it cannot be read; UsageError where there is no such file
 */
async function inspectGolden({ path, format }, terminal) {
    const absolute = (0, node_path_1.resolve)(terminal.cwd, path);
    if ((0, node_fs_1.statSync)(absolute, { throwIfNoEntry: false })?.isFile() !== true)
        throw new errors_ts_1.UsageError(`${path}: no such file`);
    const { inputs, outputs, rows } = await (0, golden_ts_1.readGolden)(absolute, path);
    const arrays = { inputs: arraysOf(inputs), outputs: arraysOf(outputs) };
    terminal.stdout.write(format === 'json'
        ? (0, escape_ts_1.json)({ path, format: 'golden', title: TITLE, rows, ...arrays }) + '\n'
        : [
            `${(0, escape_ts_1.printable)(path)}  ${TITLE}, ${(0, figures_ts_1.counted)(rows, 'row')}`,
            ...arrays.inputs.map((array) => line('input ', array)),
            ...arrays.outputs.map((array) => line('output', array)),
            '',
        ].join('\n'));
    return 0;
}
const TITLE = 'Recorded inputs and outputs';
function arraysOf(tensors) {
    return [...tensors].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
}
function line(kind, { name, dtype, shape }) {
    return `  ${kind}  ${(0, escape_ts_1.printableName)(name)}  ${dtype}  [${shape.join(', ')}]`;
}


/***/ }),

/***/ 82832:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspectionText = inspectionText;
const causes_ts_1 = __webpack_require__(40304);
const escape_ts_1 = __webpack_require__(14031);
const figures_ts_1 = __webpack_require__(53831);
const tensor_ts_1 = __webpack_require__(76172);
/** An inspection for a terminal: what it is, what goes in and out, and every tensor in a line. */
function inspectionText(inspection) {
    const { path, title, files, metadata, program, tensors, parameters, findings } = inspection;
    const facts = Object.entries(metadata).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    const more = files.length > 1 ? [`  ${(0, figures_ts_1.counted)(files.length, 'file')}: ${files.map(escape_ts_1.printableName).join(', ')}`] : [];
    return [
        `${(0, escape_ts_1.printable)(path)}  ${title}`,
        ...more,
        ...facts.map(([key, value]) => `  ${(0, escape_ts_1.printableName)(key)}: ${(0, escape_ts_1.printableName)(String(value))}`),
        '',
        ...(program === null ? ['weights only, no program'] : programLines(program)),
        '',
        `${(0, figures_ts_1.counted)(tensors.length, 'tensor')}, ${(0, figures_ts_1.counted)(parameters, 'parameter')}`,
        ...table(tensors.map(({ name, dtype, shape, stored }) => [
            (0, escape_ts_1.printableName)(name),
            stored === undefined ? dtype : `${dtype} as ${stored}`,
            dims(shape),
            (0, figures_ts_1.count)((0, tensor_ts_1.elementCount)(shape)),
        ])),
        ...findings.flatMap((finding) => [
            '',
            `${(0, causes_ts_1.causeText)(finding.cause).title} [${finding.cause}]`,
            `  ${(0, escape_ts_1.printable)(finding.message)}`,
        ]),
        '',
    ].join('\n');
}
function programLines({ inputs, outputs, layers, unknown, operations }) {
    const kinds = (counts) => Object.entries(counts)
        .map(([name, n]) => `${(0, escape_ts_1.printableName)(name)}${n > 1 ? ` ×${n}` : ''}`)
        .join(', ');
    return [
        ...table(inputs.map(({ name, dtype, shape }) => [
            'input',
            (0, escape_ts_1.printableName)(name),
            (0, escape_ts_1.printableName)(dtype),
            shape ? dims(shape) : 'unknown shape',
        ])),
        ...outputs.map((name) => `  output  ${(0, escape_ts_1.printableName)(name)}`),
        operations === undefined ? `  layers  ${kinds(layers)}` : `  operations  ${kinds(operations)}`,
        ...(unknown.length === 0 ? [] : [`  not known here: ${unknown.map(escape_ts_1.printableName).join(', ')} (see custom-layers)`]),
    ];
}
function dims(shape) {
    return `[${shape.map((dim) => (dim < 0 ? '?' : String(dim))).join(', ')}]`;
}
/** Columns padded to their widest cell; the last one is not padded. */
function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}


/***/ }),

/***/ 86850:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.inspectCommand = inspectCommand;
const registry_ts_1 = __webpack_require__(13965);
const limits_ts_1 = __webpack_require__(52034);
const index_ts_1 = __webpack_require__(80502);
const escape_ts_1 = __webpack_require__(14031);
const artifact_ts_1 = __webpack_require__(3206);
const inspect_golden_ts_1 = __webpack_require__(20714);
const inspect_text_ts_1 = __webpack_require__(82832);
const inspection_ts_1 = __webpack_require__(34374);
/**
 * `inspect ARTIFACT`: reads the artifact and runs nothing. Returns the exit code, 1 where topology and tensors do not
 * fit together. @throws ArtifactError where it cannot be read.
 */
async function inspectCommand(command, terminal) {
    if ((0, index_ts_1.isGolden)(command.path))
        return (0, inspect_golden_ts_1.inspectGolden)(command, terminal);
    const { artifact } = await (0, artifact_ts_1.oneReadable)(command.path, terminal.cwd);
    const model = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS);
    try {
        const inspection = await (0, inspection_ts_1.inspectionOf)(model);
        terminal.stdout.write(command.format === 'json' ? (0, escape_ts_1.json)(inspection) + '\n' : (0, inspect_text_ts_1.inspectionText)(inspection));
        return inspection.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
    finally {
        model.close();
    }
}


/***/ }),

/***/ 34374:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspectionOf = inspectionOf;
const format_ts_1 = __webpack_require__(14309);
const registry_ts_1 = __webpack_require__(13965);
const graph_ts_1 = __webpack_require__(57814);
const bind_ts_1 = __webpack_require__(66963);
const registry_ts_2 = __webpack_require__(51709);
const tensor_ts_1 = __webpack_require__(76172);
/** What an opened artifact says of itself. */
async function inspectionOf(model) {
    const { path, files } = model.artifact;
    const bound = (0, format_ts_1.layersOf)(model) === undefined ? null : (0, bind_ts_1.bind)(model, registry_ts_2.kerasLayers);
    const tensors = [...model.weights].map(({ name, dtype, shape, stored }) => ({
        name,
        dtype,
        shape,
        ...(stored === undefined || stored.dtype === dtype ? {} : { stored: stored.dtype }),
    }));
    return {
        path,
        format: model.format,
        title: (await (0, registry_ts_1.formatOf)(model.format)).title,
        files,
        metadata: model.metadata,
        program: model.program?.kind === 'onnx'
            ? onnxOf(model.program)
            : model.program?.kind === 'graph'
                ? graphOf(model.program)
                : bound && programOf(bound.program, [...new Set(bound.unknown.map(({ className }) => className))]),
        parameters: tensors.reduce((sum, { shape }) => sum + (0, tensor_ts_1.elementCount)(shape), 0),
        tensors,
        findings: bound?.findings ?? [],
    };
}
/** A graph as a server sees it: the signature that is called by default, else the first. */
function graphOf({ nodes, functions, signatures }) {
    const signature = signatures.get('serving_default') ?? [...signatures.values()][0];
    const operations = new Map();
    for (const { op } of [nodes, ...[...functions.values()].map((body) => body.nodes)].flat()) {
        operations.set(op, (operations.get(op) ?? 0) + 1);
    }
    return {
        inputs: [...(signature?.inputs ?? [])].map(([name, { dtype, shape }]) => ({ name, dtype, shape })),
        outputs: [...(signature?.outputs.keys() ?? [])],
        layers: {},
        unknown: [],
        operations: Object.fromEntries([...operations].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
/** Inputs and outputs, and how often each operator is used, those of subgraphs and functions included. */
function onnxOf({ graph, functions }) {
    const operations = new Map();
    const count = (nodes) => {
        for (const { op, domain, attrs } of nodes) {
            const name = domain === '' ? op : `${domain}.${op}`;
            operations.set(name, (operations.get(name) ?? 0) + 1);
            for (const attr of attrs.values())
                if (attr.kind === 'graph')
                    count(attr.graph.nodes);
        }
    };
    count(graph.nodes);
    for (const { nodes } of functions.values())
        count(nodes);
    return {
        inputs: graph.inputs.map(({ name, dtype, shape }) => ({
            name,
            dtype: dtype ?? 'unknown',
            shape: (0, graph_ts_1.plainShape)(shape),
        })),
        outputs: graph.outputs.map(({ name }) => name),
        layers: {},
        unknown: [],
        operations: Object.fromEntries([...operations].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
}
function programOf({ root }, unknown) {
    const graph = root.graph;
    return {
        inputs: graph === null ? [] : graph.inputs.map((input) => inputOf(graph, input)),
        outputs: graph === null ? [] : graph.outputs.map(({ name }) => name),
        layers: Object.fromEntries(countClasses(root, new Map())),
        unknown,
    };
}
/** An input layer says its dtype by a policy's name, which for a plain dtype is the dtype itself. */
function inputOf(graph, { name, ref }) {
    const config = graph.layers.find((layer) => layer.name === ref.layer)?.config ?? {};
    const { dtype, batch_shape: shape } = config;
    return {
        name,
        dtype: typeof dtype === 'string' ? dtype : 'unknown',
        shape: Array.isArray(shape) ? shape.map((dim) => (typeof dim === 'number' ? dim : -1)) : null,
    };
}
function countClasses(layer, counts) {
    for (const inner of [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)]) {
        counts.set(inner.className, (counts.get(inner.className) ?? 0) + 1);
        countClasses(inner, counts);
    }
    return counts;
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ended = ended;
exports.sentences = sentences;
exports.headed = headed;
/** A text as a sentence: with a full stop, unless it ends as a sentence already. */
function ended(text) {
    const plain = text.trimEnd();
    return plain === '' || /[.!?…:][)"'`»]?$/.test(plain) ? plain : `${plain}.`;
}
/** Texts of whatever origin as sentences, one after the other: none ends twice, and none runs into the next. */
function sentences(...texts) {
    return texts
        .map(ended)
        .filter((text) => text !== '')
        .join(' ');
}
/** A text with a heading before it (`layer encoder: ...`), which is not said twice. */
function headed(heading, text) {
    return text.startsWith(`${heading}: `) ? text : `${heading}: ${text}`;
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

/***/ 57814:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.functionKey = functionKey;
exports.plainShape = plainShape;
exports.domainOf = domainOf;
function functionKey(domain, name, overload) {
    return JSON.stringify([domain, name, overload]);
}
/** Numbers alone: -1 for what has a name. */
function plainShape(shape) {
    return shape === null ? null : shape.map((dim) => (typeof dim === 'number' ? dim : -1));
}
/** ONNX's own operators have two names for their domain. */
function domainOf(domain) {
    return domain === 'ai.onnx' ? '' : domain;
}


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trackedFiles = trackedFiles;
exports.untrackedFiles = untrackedFiles;
exports.trackedHead = trackedHead;
exports.objectOf = objectOf;
exports.mergeBase = mergeBase;
exports.filesOfCommit = filesOfCommit;
exports.contentOf = contentOf;
const node_child_process_1 = __webpack_require__(31421);
const KINDS = { '120000': 'symlink', '160000': 'submodule' };
/** The tracked files below a directory, each once, in git's order. */
async function trackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-s', '-t', '-z', '--', '.']);
    if (!Buffer.isBuffer(answer))
        return answer;
    const tracked = new Map();
    // `<tag> <mode> <object> <stage>\t<path>\0`; during a merge one path has several stages.
    for (const line of records(answer)) {
        const tab = line.indexOf('\t');
        const path = line.slice(tab + 1);
        const [tag, mode = '', object = ''] = line.slice(0, tab).split(' ');
        tracked.set(path, { path, object, kind: KINDS[mode] ?? 'file', sparse: tag === 'S' });
    }
    return [...tracked.values()];
}
/** Files below a directory that are neither tracked nor ignored; none where git cannot say. */
async function untrackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z', '--', '.']);
    return Buffer.isBuffer(answer) ? records(answer) : [];
}
/** The first bytes of a tracked file as the index has it; see {@link contentOf}. */
async function trackedHead(directory, path, most) {
    return contentOf(directory, `:./${path}`, most);
}
/** The full hash of what a name stands for, or null where there is no such thing in this clone. */
async function objectOf(directory, name) {
    const answer = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/** Where two commits' histories part, or null where this clone does not reach back to it. */
async function mergeBase(directory, a, b) {
    const answer = await git(directory, ['merge-base', '--', a, b]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/**
 * The files below a directory in a commit (`HEAD^1`), with the hashes of their contents; null where this clone does not
 * hold it.
 */
async function filesOfCommit(directory, commit) {
    const answer = await git(directory, ['ls-tree', '-r', '-z', commit]);
    if (!Buffer.isBuffer(answer))
        return null;
    // `<mode> blob <object>\t<path>\0`
    return new Map(records(answer).map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/, 3)[2] ?? '']));
}
/** The first bytes of an object, at most `most`; null where this clone does not hold it. */
async function contentOf(directory, object, most) {
    const answer = await git(directory, ['cat-file', 'blob', object], most);
    return Buffer.isBuffer(answer) ? answer.subarray(0, most) : null;
}
/** Bytes of git's answer that are taken: millions of paths, and below V8's longest string. */
const MOST_BYTES = 2 ** 28;
function records(answer) {
    return answer.toString('utf8').split('\0').slice(0, -1);
}
/** @param enough bytes after which no more are waited for; without it, more than {@link MOST_BYTES} are refused */
async function git(directory, args, enough) {
    return new Promise((resolve) => {
        // A repository's own configuration may name a program to ask for changes; none is run here. And a partial clone would
        // ask its server for what it does not hold; nothing is fetched.
        const child = (0, node_child_process_1.spawn)('git', ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', ...args], {
            cwd: directory,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { ...process.env, LC_ALL: 'C' },
            windowsHide: true,
        });
        const out = [];
        let bytes = 0;
        let errors = '';
        child.stdout.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > MOST_BYTES)
                child.kill();
            else
                out.push(piece);
            if (enough !== undefined && bytes >= enough) {
                resolve(Buffer.concat(out));
                child.kill();
            }
        });
        child.stderr.on('data', (piece) => {
            errors = (errors + piece.toString('utf8')).slice(0, 2000);
        });
        child.on('error', (error) => resolve({ why: 'no-git', message: error.message }));
        child.on('close', (code) => resolve(code === 0 ? Buffer.concat(out) : refusal(errors)));
    });
}
function refusal(errors) {
    const [line = ''] = errors.trim().split('\n');
    // Where a `.git` is there and leads nowhere, git's words go on with a path instead.
    const why = /not a git repository \(or any/i.test(errors) ? 'no-repository' : 'refused';
    return { why, message: line === '' ? 'git ended early' : line };
}


/***/ }),

/***/ 40304:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CAUSES = void 0;
exports.isSymptom = isSymptom;
exports.causeText = causeText;
/** Every cause has a text: a new one does not compile without. */
exports.CAUSES = {
    'lfs-pointer': {
        title: 'A Git LFS pointer instead of the model',
        fix: 'Check out with `lfs: true` in actions/checkout, or run `git lfs pull`.',
    },
    'empty-file': { title: 'The file is empty', fix: 'Save the model again and commit the whole file.' },
    'truncated-file': { title: 'The file ends too early', fix: 'Copy or save the model again; this copy is incomplete.' },
    'missing-file': { title: 'A file is missing', fix: 'Commit every file of the model together.' },
    'missing-shard': {
        title: 'A weight file is missing',
        fix: 'Commit every weight file that the manifest names; look into .gitignore.',
    },
    'external-data-missing': {
        title: 'A file of tensors is missing',
        fix: 'Commit the file that the model keeps its tensors in beside it; look into .gitignore.',
    },
    'trailing-bytes': {
        title: 'More bytes than the model accounts for',
        fix: 'Write the model again; manifest and weight file do not belong together.',
    },
    'checksum-mismatch': { title: 'A checksum does not fit', fix: 'Save the model again; its bytes were changed.' },
    'zip-crc-mismatch': {
        title: 'The archive is damaged',
        fix: 'Save the model again; bytes inside the archive were changed.',
    },
    malformed: {
        title: 'The file does not follow its format',
        fix: 'Do what is said above, or save the model again with the library that made it.',
    },
    'limit-exceeded': {
        title: 'The file claims more than any model needs',
        fix: 'Look where the file comes from; a sound model stays far below this bound.',
    },
    'path-traversal': {
        title: 'The model points outside its own folder',
        fix: 'Do not use this file before you know who made it.',
    },
    'hdf5-external-link': {
        title: 'The HDF5 file links to another file',
        fix: 'Save the weights into the file itself; the link is not followed.',
    },
    'unread-content': {
        title: 'The file holds content that belongs to no tensor',
        fix: 'Find out what it is. What a layer keeps beside its weights is not compared; anything else is left over, and goes when the model is saved again.',
    },
    'not-loadable': {
        title: 'Its own framework does not load this file',
        fix: 'Deploy a form of the model that its framework loads, such as .keras for Keras, or load it with the custom_objects that are named.',
    },
    'unsafe-lambda-bytecode': {
        title: 'The model carries program code',
        fix: 'Replace the Lambda layer by a registered layer; code inside a model is never run here.',
    },
    'unsafe-pickle': {
        title: 'The file is a pickle, which runs code when it is loaded',
        fix: 'Commit the weights in a format without code, such as .keras, .npz or safetensors.',
    },
    'non-finite-weight': {
        title: 'A weight is NaN or infinite',
        fix: 'Go back to the last checkpoint whose weights are finite.',
    },
    'missing-tensor': { title: 'A tensor is missing', fix: 'Save both files from the same model.' },
    'extra-tensor': { title: 'A tensor has no counterpart', fix: 'Save both files from the same model.' },
    'shape-mismatch': { title: 'Shapes differ', fix: 'Save both files from the same model.' },
    'dtype-mismatch': { title: 'Element types differ', fix: 'Save both files with the same dtype, or declare the loss.' },
    'undeclared-downcast': {
        title: 'Precision was lost, and nobody declared it',
        fix: 'Save in the full dtype, or declare the loss under `lossy` in the policy file.',
    },
    'reinitialised-tensors': {
        title: 'Weights were initialised anew',
        fix: 'A loader did not restore these tensors and said nothing. Save again from a model whose weights you have checked.',
    },
    'tensors-swapped': {
        title: 'Two tensors are exchanged',
        fix: 'A loader matched tensors by order. Save again, and load by name.',
    },
    'shards-swapped': {
        title: 'Two weight files are exchanged',
        fix: 'Write the model again; do not rename its weight files.',
    },
    'kernel-transposed': {
        title: 'A kernel is transposed',
        fix: 'The converter mixed up two axes. Convert again with the right layout.',
    },
    permuted: { title: 'The same values in another order', fix: 'Compare the axis order of the two layouts.' },
    'sign-flipped': { title: 'The sign is flipped', fix: 'Convert again; a step negated this tensor.' },
    'channel-sign-flipped': {
        title: 'The sign of a channel is flipped',
        fix: 'Convert again; a step negated part of this tensor.',
    },
    scaled: { title: 'The values are scaled', fix: 'Look for a normalisation that was applied twice, or not at all.' },
    'bit-flip': { title: 'Single bits differ', fix: 'The file was damaged. Save or copy it again.' },
    zeroed: { title: 'The values are zero', fix: 'The tensor was never restored. Save again from the trained model.' },
    constant: {
        title: 'All values are the same',
        fix: 'The tensor was never restored. Save again from the trained model.',
    },
    'batchnorm-statistics-reset': {
        title: 'The batch-norm statistics are back at their start',
        fix: 'Moving mean and variance were not saved. Save again from the trained model.',
    },
    'variance-for-deviation': {
        title: 'Variance stands where the standard deviation belongs, or the reverse',
        fix: 'Square the values, or take their root, when converting.',
    },
    'float16-rounded': {
        title: 'Rounded to float16',
        fix: 'Save in float32, or declare `lossy: float16` in the policy file.',
    },
    'float16-overflow': {
        title: 'Too large for float16',
        fix: 'Keep this tensor in float32: float16 ends at 65504.',
    },
    'bfloat16-rounded': {
        title: 'Rounded to bfloat16',
        fix: 'Save in float32, or declare `lossy: bfloat16` in the policy file.',
    },
    underflowed: { title: 'Small values became zero', fix: 'Keep this tensor in float32.' },
    'integer-wrap': { title: 'Integers wrapped around', fix: 'Keep this tensor in 64 bits, or make its values smaller.' },
    quantised: {
        title: 'The values are quantised',
        fix: 'Declare the loss under `lossy` in the policy file, if it is meant.',
    },
    'quantisation-range-collapsed': {
        title: 'One outlier leaves no levels for the other values',
        fix: 'Clip the outlier before quantising, or keep this tensor in float32.',
    },
    'nan-poisoned': { title: 'NaN spread through the tensor', fix: 'Convert again from weights that are finite.' },
    'negative-zero': {
        title: 'Negative zeros became zeros',
        fix: 'Harmless for most layers; look at divisions and signs.',
    },
    'stale-sibling': {
        title: 'One of the two files is older',
        fix: 'Export all files of this family from the same model, in one go.',
    },
    'tensor-differs': { title: 'Values differ', fix: 'Export both files from the same model.' },
    'output-differs': {
        title: 'The model answers differently',
        fix: 'The weights may well agree. Compare the configuration of the layers, then the converter.',
    },
    'outputs-swapped': { title: 'Two outputs are exchanged', fix: 'Name the outputs, and read them by name.' },
    'missing-output': { title: 'An output is missing', fix: 'Export the model with all of its outputs.' },
    'extra-output': { title: 'An output has no counterpart', fix: 'Export both files from the same model.' },
    'golden-shape-mismatch': {
        title: 'The recorded outputs have another shape',
        fix: 'Export the model again if the recording is right; if the model is, record the golden file again.',
    },
    'golden-malformed': {
        title: 'The golden file cannot be used',
        fix: 'Write it with numpy: arrays `inputs/<name>` and `outputs/<name>`, rows first.',
    },
    'non-finite-output': {
        title: 'An output is NaN or infinite',
        fix: 'Look for overflow in narrow dtypes and for divisions by a variance near zero.',
    },
    'empty-output': {
        title: 'An output has no elements',
        fix: 'Give the model an input that leaves something of it, or record a golden that does.',
    },
    'activation-approximation': {
        title: 'Another variant of an activation',
        fix: 'Make both sides use the same variant, for example exact or tanh GELU.',
    },
    'config-epsilon': { title: 'Another epsilon', fix: 'Set the same epsilon on both sides.' },
    'config-differs': { title: 'The layer configurations differ', fix: 'Export both files from the same model.' },
    'non-deterministic': {
        title: 'The same model answers differently twice',
        fix: 'A loader leaves something to chance: look for weights that are not restored.',
    },
    'not-expressible': {
        title: 'The target format cannot say this',
        fix: 'Name the formats that you deploy under `targets`, without this one, or change the layer.',
    },
    'unknown-layer': {
        title: 'A layer is not known',
        fix: 'Export its definition from a module and name the module in `custom-layers`.',
    },
    'unsupported-format': {
        title: 'This format is not read yet',
        fix: 'Leave it out with `ignore`, or accept it in the policy with a reason.',
    },
    'unsupported-operation': {
        title: 'An operation cannot be run here',
        fix: 'The weights are still checked. Use a Keras layer in its place, or accept the rest in the policy: a waiver with a reason, or `on-inconclusive: warn`.',
    },
    'no-runtime': { title: 'Nothing at hand can run this model', fix: 'The weights are still checked.' },
    'time-limit': { title: 'It took too long', fix: 'Raise `time-limit`, or check fewer models in one step.' },
    'memory-limit': { title: 'It needed too much memory', fix: 'Raise `memory-limit`, or use a larger runner.' },
    crashed: { title: 'The checking process ended', fix: 'Run the command below to see it locally; please report it.' },
    policy: { title: 'The policy file needs a change', fix: 'Change the entry that is named, or take it out.' },
    'internal-error': { title: 'A fault of this tool', fix: 'Please report it with the text above.' },
};
/** Causes that say that something differs and not why: where another cause is known, it is the one to tell first. */
const SYMPTOMS = new Set([
    'output-differs',
    'tensor-differs',
    'non-finite-output',
    'config-differs',
]);
/** Whether a cause is only a symptom. */
function isSymptom(cause) {
    return SYMPTOMS.has(cause);
}
/** The text of a cause; a code that a newer version wrote stands for itself. */
function causeText(cause) {
    return Object.hasOwn(exports.CAUSES, cause) ? exports.CAUSES[cause] : { title: cause, fix: '' };
}


/***/ }),

/***/ 53831:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.size = size;
exports.duration = duration;
exports.count = count;
exports.counted = counted;
exports.figures = figures;
/** Figures as people read them. All are pure functions of numbers; nothing here can carry a model's text but keys. */
/** Three significant digits; an exponent outside 0.001 to 99 999. */
function figure(value) {
    if (value === null || !Number.isFinite(value))
        return 'not finite';
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return String(value);
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e5)
        return String(Number(value.toPrecision(3)));
    return Number(value.toPrecision(3)).toExponential().replace('e+', 'e');
}
/** `7.4 kB`; powers of 1000. */
function size(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? 'B'}`;
}
/** `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 10)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 862` with a thin gap is hard to copy, `1,862` is not. */
function count(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** `1 tensor`, `3 tensors`. */
function counted(value, noun, plural = noun + 's') {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}
/** What people call a figure; the order is the order in which figures are shown, the telling ones first. */
const METRIC_NAMES = {
    max_abs: 'largest difference',
    tolerance_used: 'times the tolerance',
    share_failing: 'share failing',
    noise_floor: 'noise floor',
    headroom: 'headroom',
    relative_l2: 'relative L2',
    cosine: 'cosine',
    argmax_agreement: 'arg-max agreement',
    max_ulp: 'ULP',
    mean_abs: 'mean difference',
    p99: '99th percentile',
    needed_rtol: 'rtol needed',
    needed_atol: 'atol needed',
    worst_expected: 'expected there',
    worst_found: 'found there',
    worst_index: 'at element',
};
/** Counts of what a finding names anyway. */
const COUNTS = new Set(['tensors', 'elements', 'layers', 'shards']);
/** Figures over all elements. */
const SUMMED = new Set(['relative_l2', 'cosine', 'mean_abs', 'p99']);
/** Figures in a fixed order, with their names: known ones first, others under their key, in alphabetical order. */
function figures(metrics) {
    if (!metrics)
        return [];
    // Beside NaN, what is summed over the elements that are numbers says that all is well.
    const isLost = (key) => metrics['max_abs'] === null && SUMMED.has(key);
    const known = Object.keys(METRIC_NAMES).filter((key) => Object.hasOwn(metrics, key) && !isLost(key));
    const others = Object.keys(metrics)
        .filter((key) => !Object.hasOwn(METRIC_NAMES, key) && !COUNTS.has(key))
        .sort();
    return [...known, ...others].map((key) => ({
        name: METRIC_NAMES[key] ?? key.replaceAll('_', ' '),
        value: /^share_|_agreement$/.test(key) ? percent(metrics[key] ?? null) : figure(metrics[key] ?? null),
        known: Object.hasOwn(METRIC_NAMES, key),
    }));
}
function percent(share) {
    return share === null || !Number.isFinite(share) ? 'not finite' : `${Number((share * 100).toPrecision(3))} %`;
}


/***/ }),

/***/ 98214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRING_LENGTH_BYTES = void 0;
exports.swapBytes = swapBytes;
exports.partWidth = partWidth;
exports.aligned = aligned;
exports.encodeStrings = encodeStrings;
exports.decodeStrings = decodeStrings;
exports.toBytes = toBytes;
exports.fromBytes = fromBytes;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
/** Bytes of a string element's length field (the encoding of the TF.js weights format). */
exports.STRING_LENGTH_BYTES = 4;
/** Whether this machine stores numbers with the least significant byte first; every system Node 20 runs on but s390x. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** Reverses the bytes of each element of `width` bytes, in place. Complex numbers are pairs: pass half their width. */
function swapBytes(bytes, width) {
    for (let start = 0; start + width <= bytes.length; start += width) {
        bytes.subarray(start, start + width).reverse();
    }
}
/** Bytes between two places at which the byte order turns: the part of a complex number, else the whole element. */
function partWidth(dtype) {
    return dtype.startsWith('complex') ? (0, dtype_ts_1.byteWidth)(dtype) / 2 : (0, dtype_ts_1.byteWidth)(dtype);
}
/** The same bytes where they begin at a multiple of the width; a copy where not. */
function aligned(bytes, width) {
    const isAligned = bytes.byteOffset % width === 0 && bytes.buffer instanceof ArrayBuffer;
    return isAligned ? bytes : bytes.slice();
}
/** String elements as `uint32 length, bytes` each, little-endian. */
function encodeStrings(strings) {
    const total = strings.reduce((sum, item) => sum + exports.STRING_LENGTH_BYTES + item.byteLength, 0);
    const bytes = new Uint8Array(total);
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const item of strings) {
        view.setUint32(at, item.byteLength, true);
        bytes.set(item, at + exports.STRING_LENGTH_BYTES);
        at += exports.STRING_LENGTH_BYTES + item.byteLength;
    }
    return bytes;
}
/**
 * The inverse of {@link encodeStrings}.
 * @param tensor for messages
 * @throws ArtifactError `malformed` unless the bytes hold exactly `count` elements.
 */
function decodeStrings(bytes, count, tensor) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const strings = [];
    let at = 0;
    while (strings.length < count) {
        if (at + exports.STRING_LENGTH_BYTES > bytes.length)
            throw malformedStrings(tensor, count, strings.length);
        const end = at + exports.STRING_LENGTH_BYTES + view.getUint32(at, true);
        if (end > bytes.length)
            throw malformedStrings(tensor, count, strings.length);
        strings.push(bytes.slice(at + exports.STRING_LENGTH_BYTES, end));
        at = end;
    }
    if (at !== bytes.length)
        throw malformedStrings(tensor, count, count);
    return strings;
}
/** Elements as little-endian bytes; a view of the same memory where that is possible. */
function toBytes(dtype, data) {
    if (!ArrayBuffer.isView(data))
        return encodeStrings(data);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    if (LITTLE_ENDIAN)
        return bytes;
    const swapped = bytes.slice();
    swapBytes(swapped, partWidth(dtype));
    return swapped;
}
/** Little-endian bytes as elements. Takes the memory over: `bytes` must start at a multiple of the element width. */
function fromBytes(dtype, bytes, count, tensor) {
    if (dtype === 'string')
        return decodeStrings(bytes, count, tensor);
    if (!LITTLE_ENDIAN)
        swapBytes(bytes, partWidth(dtype));
    return view(dtype, bytes.buffer, bytes.byteOffset, bytes.byteLength / partWidth(dtype));
}
function view(dtype, buffer, offset, length) {
    switch (dtype) {
        case 'float64':
        case 'complex128':
            return new Float64Array(buffer, offset, length);
        case 'float32':
        case 'complex64':
            return new Float32Array(buffer, offset, length);
        case 'int64':
            return new BigInt64Array(buffer, offset, length);
        case 'uint64':
            return new BigUint64Array(buffer, offset, length);
        case 'int32':
            return new Int32Array(buffer, offset, length);
        case 'uint32':
            return new Uint32Array(buffer, offset, length);
        case 'int16':
            return new Int16Array(buffer, offset, length);
        case 'float16':
        case 'bfloat16':
        case 'uint16':
            return new Uint16Array(buffer, offset, length);
        case 'int8':
            return new Int8Array(buffer, offset, length);
        default:
            return new Uint8Array(buffer, offset, length);
    }
}
function malformedStrings(tensor, count, found) {
    return new errors_ts_1.ArtifactError('malformed', `${tensor}: its bytes do not hold ${count} strings (${found} found)`, {
        tensor,
    });
}


/***/ }),

/***/ 18417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.memoryEntry = memoryEntry;
exports.readTensor = readTensor;
exports.lazyTensor = lazyTensor;
exports.lazyEntry = lazyEntry;
exports.calledEntry = calledEntry;
exports.weightTable = weightTable;
exports.pieceBytes = pieceBytes;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
/** Largest tensor that is read into memory at once: what one ArrayBuffer of Node 20 holds for certain. */
const MEMORY_BYTES = 2 ** 32;
/** A tensor in memory as an entry of a weight table. */
function memoryEntry(name, tensor, layer) {
    const bytes = (0, bytes_ts_1.toBytes)(tensor.dtype, tensor.data);
    const { dtype, shape } = tensor;
    const chunks = (size = tensor_ts_1.CHUNK_BYTES) => piecesOf(bytes, pieceBytes(size, (0, dtype_ts_1.byteWidth)(dtype)));
    return { name, dtype, shape, byteLength: bytes.byteLength, chunks, ...(layer === undefined ? {} : { layer }) };
}
/**
 * A stored tensor, read into memory of its own.
 * @throws ArtifactError where the file does not hold what it promised, or the tensor is larger than 4 GiB.
 */
function readTensor(entry) {
    if (entry.byteLength > MEMORY_BYTES) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${entry.name}: ${entry.byteLength} bytes, a tensor held in memory may have ${MEMORY_BYTES}`, { tensor: entry.name });
    }
    const bytes = new Uint8Array(entry.byteLength);
    let at = 0;
    for (const chunk of entry.chunks()) {
        if (at + chunk.byteLength > bytes.byteLength)
            throw wrongLength(entry, at + chunk.byteLength);
        bytes.set(chunk, at);
        at += chunk.byteLength;
    }
    if (at !== bytes.byteLength)
        throw wrongLength(entry, at);
    return {
        dtype: entry.dtype,
        shape: entry.shape,
        data: (0, bytes_ts_1.fromBytes)(entry.dtype, bytes, (0, tensor_ts_1.elementCount)(entry.shape), entry.name),
    };
}
/** A tensor whose elements are made when they are first asked for. */
function lazyTensor(dtype, shape, read) {
    let data;
    return {
        dtype,
        shape,
        get data() {
            return (data ??= read());
        },
    };
}
/** A tensor as an entry; its bytes are made when they are first asked for. */
function lazyEntry(name, tensor) {
    const { dtype, shape } = tensor;
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    let bytes;
    const content = () => (bytes ??= (0, bytes_ts_1.toBytes)(dtype, tensor.data));
    return {
        name,
        dtype,
        shape,
        get byteLength() {
            return dtype === 'string' ? content().byteLength : (0, tensor_ts_1.elementCount)(shape) * width;
        },
        chunks: (size = tensor_ts_1.CHUNK_BYTES) => piecesOf(content(), pieceBytes(size, width)),
    };
}
/** The same tensor under another name, without what its file says of it besides. */
function calledEntry(entry, name) {
    const { dtype, shape, byteLength } = entry;
    return { name, dtype, shape, byteLength, chunks: (size) => entry.chunks(size) };
}
/**
 * Entries in the order given.
 * @throws ArtifactError `malformed` where two have the same name.
 */
function weightTable(entries) {
    const byName = new Map();
    for (const entry of entries) {
        if (byName.has(entry.name)) {
            throw new errors_ts_1.ArtifactError('malformed', `the tensor name ${entry.name} occurs twice`, { tensor: entry.name });
        }
        byName.set(entry.name, entry);
    }
    return {
        size: byName.size,
        get: (name) => byName.get(name),
        [Symbol.iterator]: () => byName.values(),
    };
}
/** `size` rounded down to whole elements, at least one of them. */
function pieceBytes(size, width) {
    if (width === 0)
        return Math.max(1, size);
    return Math.max(width, size - (size % width));
}
function* piecesOf(bytes, size) {
    for (let at = 0; at < bytes.byteLength; at += size)
        yield bytes.subarray(at, Math.min(at + size, bytes.byteLength));
}
function wrongLength(entry, found) {
    return new errors_ts_1.ArtifactError('malformed', `${entry.name}: ${entry.byteLength} bytes are promised, ${found === entry.byteLength ? 'more' : found} came`, { tensor: entry.name });
}


/***/ })

};
