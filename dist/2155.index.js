export const id = 2155;
export const ids = [2155];
export const modules = {

/***/ 51209:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadRegistry = loadRegistry;
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const errors_ts_1 = __webpack_require__(17050);
const custom_ts_1 = __webpack_require__(93961);
const registry_ts_1 = __webpack_require__(51709);
/**
 * The layers that programs may use: Keras's own, and every layer definition that the named modules export. The modules
 * are run, so only the workflow's owner may name them.
 * @throws UsageError where a module cannot be loaded or exports no definition.
 */
async function loadRegistry(modules) {
    if (modules.length === 0)
        return registry_ts_1.kerasLayers;
    const defs = [];
    const places = new Map();
    for (const path of modules) {
        const found = (0, custom_ts_1.definitionsIn)(await load(path), path);
        defs.push(...found);
        for (const { className } of found)
            places.set(className, path);
    }
    return (0, registry_ts_1.withCustom)(defs, places);
}
async function load(path) {
    const url = (0, node_path_1.isAbsolute)(path) ? (0, node_url_1.pathToFileURL)(path).href : path;
    try {
        // Not for the bundler: the file stands in the user's repository.
        return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url, true)));
    }
    catch (error) {
        throw new errors_ts_1.UsageError(`custom-layers: ${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 93573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOfLayers = isOfLayers;
exports.findingOf = findingOf;
exports.withModel = withModel;
exports.withBound = withBound;
exports.namedTensors = namedTensors;
exports.refusePointer = refusePointer;
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const git_lfs_ts_1 = __webpack_require__(98312);
const registry_ts_1 = __webpack_require__(13965);
const limits_ts_1 = __webpack_require__(52034);
const bind_ts_1 = __webpack_require__(35143);
const bind_ts_2 = __webpack_require__(66963);
const ops_ts_1 = __webpack_require__(84872);
function isOfLayers(opened) {
    return !(0, bind_ts_1.isGraph)(opened.bound);
}
/** An error as evidence: a broken artifact speaks for itself, anything else is ours and is inconclusive. */
function findingOf(error, artifact) {
    if (error instanceof errors_ts_1.ArtifactError) {
        const finding = error.toFinding();
        return finding.file === undefined ? { ...finding, file: artifact.path } : finding;
    }
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof errors_ts_1.UsageError)
        return { cause: 'policy', severity: 'error', message: text, file: artifact.path };
    if (error instanceof ops_ts_1.UnsupportedOperation) {
        const message = (0, sentences_ts_1.ended)(`${artifact.path}: its outputs could not be computed: ${text}`);
        return { cause: 'unsupported-operation', severity: 'warning', message, file: artifact.path };
    }
    return {
        cause: 'internal-error',
        severity: 'warning',
        message: (0, sentences_ts_1.sentences)(`${artifact.path} could not be checked, through a fault of this tool: ${text}`, 'Please report it.'),
        file: artifact.path,
    };
}
/** Runs `body` with the opened artifact and closes it again. @throws ArtifactError where it cannot be read. */
async function withModel(artifact, body) {
    refusePointer(artifact);
    const model = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS);
    try {
        return await body(model);
    }
    finally {
        model.close();
    }
}
/**
 * Runs `body` with the artifact's weights bound to its program; weights alone borrow the program of `programOf`.
 * @throws ArtifactError where either cannot be read.
 */
async function withBound(artifact, programOf, registry, body) {
    return withModel(artifact, async (model) => {
        if (model.program !== undefined || programOf === null) {
            return body({ artifact, model, bound: (0, bind_ts_2.bind)(model, registry) });
        }
        return withModel(programOf, async (lender) => body({ artifact, model, bound: (0, bind_ts_2.bind)(model, registry, { programOf: lender }) }));
    });
}
/** A bound program's tensors under their canonical paths. */
function namedTensors({ bound }) {
    return bound.variables.map(({ path, entry, trainable, bookkeeping }) => ({ path, entry, trainable, bookkeeping }));
}
/** @throws ArtifactError for a Git LFS pointer, which has no content of its own. */
function refusePointer(artifact) {
    if (artifact.format !== 'git-lfs')
        return;
    const bytes = (0, node_fs_1.readFileSync)(artifact.absolute);
    const pointer = (0, git_lfs_ts_1.lfsPointer)(bytes, bytes.byteLength) ?? { oid: '', size: NaN };
    throw new errors_ts_1.ArtifactError('lfs-pointer', (0, git_lfs_ts_1.lfsFinding)(pointer, artifact.path).message, { file: artifact.path });
}


/***/ }),

/***/ 45016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signatureFromNodes = signatureFromNodes;
exports.leftOverPlaceholders = leftOverPlaceholders;
exports.firstOutputType = firstOutputType;
const dtypes_ts_1 = __webpack_require__(65187);
const node_types_ts_1 = __webpack_require__(32274);
const nodes_ts_1 = __webpack_require__(7505);
/**
 * The signature of a graph that states none, as TF.js makes one up (operation_mapper.ts, `transformGraph`): its
 * placeholders, and the nodes that no other one reads. null where an output's type cannot be told.
 */
function signatureFromNodes(nodes) {
    const read = readNodes(nodes);
    const left = new Set(leftOver(nodes, read));
    const inputs = named(nodes.filter((node) => isPlaceholder(node) && !left.has(node)));
    const outputs = named(nodes.filter((node) => !read.has(node.name) && !isPlaceholder(node) && !isWithoutResult(node)));
    return inputs === null || outputs === null ? null : { inputs, outputs };
}
/** Placeholders that are no inputs, by name. */
function leftOverPlaceholders(nodes) {
    return leftOver(nodes, readNodes(nodes)).map(({ name }) => name);
}
/**
 * What TensorFlow leaves behind where it lifts a loop out of a function, for each thing that goes round
 * (tensorflow/python/eager/lift_to_graph.py), and what else nobody reads that holds no tensor.
 */
function leftOver(nodes, read) {
    return nodes.filter((node) => isPlaceholder(node) &&
        !read.has(node.name) &&
        (/(^|\/)unused_control_flow_input(_\d+)?$/.test(node.name) || firstOutputType(node) === null));
}
function readNodes(nodes) {
    return new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => (0, nodes_ts_1.nodeOf)(input.replace(/^\^/, '')))));
}
function isPlaceholder({ op }) {
    return op.startsWith('Placeholder');
}
/** Whether a node gives nothing out that could be one of the graph's: constants stand there for what does. */
function isWithoutResult(node) {
    return node.op === 'Const' || (0, node_types_ts_1.signatureOfNode)(node, NO_FUNCTIONS)?.outputs.length === 0;
}
const NO_FUNCTIONS = new Map();
/** Attributes that say the type of a node's first output where its op does not tell it, the most telling first. */
const TYPES = ['dtype', 'output_type', 'out_type', 'DstT', 'T', 'Tparams'];
function named(nodes) {
    const tensors = new Map();
    for (const node of nodes) {
        const dtype = firstOutputType(node);
        if (dtype === null)
            return null;
        const shape = node.attrs.get('shape') ?? inferred(node);
        tensors.set(node.name, {
            ref: `${node.name}:0`,
            dtype,
            shape: shape?.kind === 'shape' ? shape.value : null,
        });
    }
    return tensors;
}
/** The shape of a node's first output, where the graph was written with `add_shapes`. */
function inferred({ attrs }) {
    const shapes = attrs.get('_output_shapes');
    return shapes?.kind === 'list' ? shapes.items[0] : undefined;
}
/** The type of a node's first output by its op and its own attributes; null where they do not tell it. */
function firstOutputType(node) {
    const number = (0, node_types_ts_1.tensorsOf)((0, node_types_ts_1.signatureOfNode)(node, NO_FUNCTIONS)?.outputs ?? [])?.[0]?.type;
    if (number !== undefined)
        return (0, dtypes_ts_1.dtypeOf)(number);
    const type = TYPES.map((key) => node.attrs.get(key)).find((attr) => attr?.kind === 'dtype');
    return type?.kind === 'dtype' ? type.value : null;
}


/***/ }),

/***/ 25786:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.portsOf = portsOf;
exports.portSize = portSize;
exports.outputCount = outputCount;
exports.outputPort = outputPort;
const errors_ts_1 = __webpack_require__(17050);
const op_defs_ts_1 = __webpack_require__(72074);
/** The outputs of an op, in order; undefined for one that TensorFlow does not have. */
function portsOf(op) {
    return (0, op_defs_ts_1.opDef)(op)?.outputs.map(({ name, number, type }) => ({
        name,
        counted: number ?? (type.kind === 'types' ? type.attr : null),
    }));
}
/** How many tensors a port stands for; null where the attribute that says so is not there. */
function portSize({ counted }, attrs) {
    if (counted === null)
        return 1;
    const attr = attrs.get(counted);
    if (attr?.kind === 'list')
        return attr.items.length;
    return attr?.kind === 'int' ? Number(attr.value) : null;
}
/** How many tensors a node gives out; null where its op is not known, or its attributes do not say. */
function outputCount({ op, attrs }) {
    const sizes = portsOf(op)?.map((port) => portSize(port, attrs)) ?? [null];
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
/**
 * An output of an op as references inside functions name it: `z:0`.
 * @throws ArtifactError `not-expressible` for an op that TensorFlow does not have.
 */
function outputPort(op, output, attrs = new Map()) {
    const ports = portsOf(op) ?? [];
    let first = 0;
    for (const [place, port] of ports.entries()) {
        const size = portSize(port, attrs);
        const isOpen = size === null && place === ports.length - 1;
        if (isOpen || (size !== null && output < first + size))
            return `${port.name}:${output - first}`;
        if (size === null)
            break;
        first += size;
    }
    throw new errors_ts_1.ArtifactError('not-expressible', `op ${op}: nobody here knows what its output ${output} is called in a function`);
}


/***/ }),

/***/ 85221:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isVariable = isVariable;
exports.variableIdentity = variableIdentity;
exports.isWrite = isWrite;
exports.isRead = isRead;
/** Nodes that stand for variables: handles, and TensorFlow 1's references. */
const HANDLE = 'VarHandleOp';
const REFERENCES = new Set(['VariableV2', 'Variable']);
/** The name of handles that are each a variable of their own (tensorflow/core/framework/resource_handle.h). */
const ANONYMOUS = 'cd2c89b7-88b7-44c8-ad83-06c2a9158347';
function isVariable({ op }) {
    return op === HANDLE || REFERENCES.has(op);
}
/**
 * What tells variables apart in a session: not their nodes, but their `container` and `shared_name`. A handle without the
 * latter shares the variable with no name; a reference without it goes by its node.
 * Source: tensorflow/core/kernels/{resource_variable_ops,variable_ops}.cc.
 */
function variableIdentity(node) {
    const [container, shared] = [textOf(node, 'container'), textOf(node, 'shared_name')];
    if (node.op === HANDLE)
        return shared === ANONYMOUS ? `anonymous ${node.name}` : `handle ${container} ${shared}`;
    return `reference ${container} ${shared === '' ? node.name : shared}`;
}
function textOf({ attrs }, name) {
    const attr = attrs.get(name);
    if (attr?.kind === 'bytes')
        return Buffer.from(attr.value).toString('latin1');
    return attr?.kind === 'text' ? attr.value : '';
}
/** Ops that change what a variable or a table holds: of tensorflow/core/ops, those that take a resource or a reference. */
const WRITES = /^(Assign\w*|Resource(Apply|SparseApply|Scatter|Strided|CountUpTo)\w*|(Sparse)?Apply[A-Z]\w*|StridedSliceAssign|CountUpTo|Scatter(Add|Sub|Mul|Div|Min|Max|Update|Nd(Add|Sub|Min|Max|Update))|Rng(Read)?(And)?Skip|Stateful(Uniform\w*|StandardNormal\w*|TruncatedNormal|RandomBinomial)|LookupTable(Insert|Remove)\w*|DestroyResourceOp)$/;
/** Whether an op writes to the variable, or the table, that is its first input. */
function isWrite(op) {
    return WRITES.test(op);
}
/** Of the same ops, those that leave it as it is. */
const READS = /^(ReadVariableOp|VariableShape|VarIsInitializedOp|IsVariableInitialized|DisableCopyOnRead|ResourceGather(Nd)?|Ref(Enter|Exit|Identity|NextIteration|Merge|Switch)|LookupTable(Find|Size|Export)(V2)?)$/;
/** Whether an op reads a variable or a table, and does nothing else to it. */
function isRead(op) {
    return READS.test(op);
}


/***/ }),

/***/ 92471:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lines = void 0;
exports.along = along;
const dtype_ts_1 = __webpack_require__(19777);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
/** Runs `turn` on each line of `x` along `axis`, through one buffer. */
function along(x, axis, dtype, turn) {
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, axis);
    const from = (0, values_ts_1.held)(x).data;
    const to = new Float64Array(from.length);
    const line = new Float64Array(length);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < inner; i++) {
            const start = o * length * inner + i;
            for (let k = 0; k < length; k++)
                line[k] = from[start + k * inner];
            turn(line);
            for (let k = 0; k < length; k++)
                to[start + k * inner] = line[k];
        }
    }
    return (0, values_ts_1.make)(x.shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? to : (0, values_ts_1.settle)(dtype, to));
}
function greatest(line) {
    let top = -Infinity;
    for (let k = 0; k < line.length; k++)
        top = Math.max(top, line[k]);
    return top;
}
const softmaxLine = (line) => {
    const top = greatest(line);
    let sum = 0;
    for (let k = 0; k < line.length; k++)
        sum += line[k] = Math.exp(line[k] - top);
    for (let k = 0; k < line.length; k++)
        line[k] = line[k] / sum;
};
const logSoftmaxLine = (line) => {
    const top = greatest(line);
    let sum = 0;
    for (let k = 0; k < line.length; k++)
        sum += Math.exp(line[k] - top);
    const log = Math.log(sum);
    for (let k = 0; k < line.length; k++)
        line[k] = line[k] - top - log;
};
function running(combine) {
    return (line) => {
        for (let k = 1; k < line.length; k++)
            line[k] = combine(line[k - 1], line[k]);
    };
}
const runningSum = running((a, b) => a + b);
function counted(dtype) {
    return dtype === 'bool' ? 'int32' : dtype;
}
exports.lines = {
    softmax: (x, axis) => along(x, axis, (0, values_ts_1.real)(x.dtype), softmaxLine),
    logSoftmax: (x, axis) => along(x, axis, (0, values_ts_1.real)(x.dtype), logSoftmaxLine),
    cumsum: (x, axis) => along(x, axis, counted(x.dtype), runningSum),
    cumprod(x, axis) {
        const dtype = counted(x.dtype);
        return along(x, axis, dtype, running((0, values_ts_1.product)(dtype)));
    },
    /** NaN goes last, as in numpy. */
    sort: (x, axis) => along(x, axis, x.dtype, (line) => line.sort()),
};


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.binary = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
function rowOf(fn) {
    return (a, p, ps, b, q, qs, out, o, n) => {
        for (let i = 0; i < n; i++)
            out[o + i] = fn(a[p + i * ps], b[q + i * qs]);
    };
}
const addRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] + b[q + i * qs];
};
const subtractRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] - b[q + i * qs];
};
const multiplyRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] * b[q + i * qs];
};
const divideRow = (a, p, ps, b, q, qs, out, o, n) => {
    for (let i = 0; i < n; i++)
        out[o + i] = a[p + i * ps] / b[q + i * qs];
};
function zip(a, b, row, dtype) {
    const shape = (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape);
    const [x, y] = [(0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    const [as, bs] = [(0, broadcast_ts_1.broadcastStrides)(a.shape, shape), (0, broadcast_ts_1.broadcastStrides)(b.shape, shape)];
    const whole = x.length === out.length && y.length === out.length;
    if (whole)
        row(x, 0, 1, y, 0, 1, out, 0, out.length);
    else {
        const [ps, qs] = [as.at(-1) ?? 0, bs.at(-1) ?? 0];
        (0, broadcast_ts_1.eachRow)(shape, as, bs, (p, q, o, n) => row(x, p, ps, y, q, qs, out, o, n));
    }
    return (0, values_ts_1.make)(shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? out : (0, values_ts_1.settle)(dtype, out));
}
function arithmetic(name, row) {
    return (a, b) => zip(a, b, row, (0, values_ts_1.sameDType)(name, a, b));
}
function compare(name, test) {
    const row = rowOf((a, b) => (test(a, b) ? 1 : 0));
    return (a, b) => {
        (0, values_ts_1.sameDType)(name, a, b);
        return zip(a, b, row, 'bool');
    };
}
/** Python's remainder: the divisor's sign, also of a zero. */
function modulo(a, b) {
    const rest = a % b;
    if (rest === 0)
        return b < 0 ? -0 : 0;
    return rest < 0 !== b < 0 ? rest + b : rest;
}
/** numpy's floor division: exact where the quotient is a whole number, by way of the remainder. */
function floorQuotient(a, b) {
    if (b === 0)
        return a / b;
    const rest = a % b;
    const quotient = (a - rest) / b - (rest !== 0 && rest < 0 !== b < 0 ? 1 : 0);
    if (quotient === 0)
        return a / b < 0 ? -0 : 0;
    const below = Math.floor(quotient);
    return quotient - below > 0.5 ? below + 1 : below;
}
/** C's `pow`, which JavaScript leaves where an operand is 1 or -1 and the exponent is not finite. */
function power(a, b) {
    if (a === 1 || (a === -1 && Math.abs(b) === Infinity))
        return 1;
    return a ** b;
}
function integerPower(dtype) {
    const multiply = (0, values_ts_1.product)(dtype);
    return (base, exponent) => {
        if (exponent < 0)
            throw new ops_ts_1.UnsupportedOperation('an integer to a negative power');
        let result = 1;
        for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
            if (rest % 2 === 1)
                result = multiply(result, square);
            if (rest > 1)
                square = multiply(square, square);
        }
        return result;
    };
}
function noZero(fn) {
    return (a, b) => {
        if (b === 0)
            throw new ops_ts_1.UnsupportedOperation('an integer divided by zero');
        return fn(a, b) + 0;
    };
}
const quotients = { real: rowOf(floorQuotient), integer: rowOf(noZero(floorQuotient)) };
const remainders = { real: rowOf(modulo), integer: rowOf(noZero(modulo)) };
const powers = rowOf(power);
const wrappingProducts = rowOf(Math.imul);
const choose = (dtype) => ((0, dtype_ts_1.isFloating)(dtype) ? 'real' : 'integer');
exports.binary = {
    add: arithmetic('add', addRow),
    subtract: arithmetic('subtract', subtractRow),
    multiply(a, b) {
        const dtype = (0, values_ts_1.sameDType)('multiply', a, b);
        return zip(a, b, dtype === 'int32' || dtype === 'uint32' ? wrappingProducts : multiplyRow, dtype);
    },
    divide(a, b) {
        return zip(a, b, divideRow, (0, values_ts_1.real)((0, values_ts_1.sameDType)('divide', a, b)));
    },
    floorDivide(a, b) {
        const dtype = (0, values_ts_1.sameDType)('floorDivide', a, b);
        return zip(a, b, quotients[choose(dtype)], dtype);
    },
    mod(a, b) {
        const dtype = (0, values_ts_1.sameDType)('mod', a, b);
        return zip(a, b, remainders[choose(dtype)], dtype);
    },
    power(a, b) {
        const dtype = (0, values_ts_1.sameDType)('power', a, b);
        return zip(a, b, (0, dtype_ts_1.isFloating)(dtype) ? powers : rowOf(integerPower(dtype)), dtype);
    },
    maximum: arithmetic('maximum', rowOf(Math.max)),
    minimum: arithmetic('minimum', rowOf(Math.min)),
    arctan2(a, b) {
        return zip(a, b, rowOf(Math.atan2), (0, values_ts_1.real)((0, values_ts_1.sameDType)('arctan2', a, b)));
    },
    equal: compare('equal', (a, b) => a === b),
    notEqual: compare('notEqual', (a, b) => a !== b),
    less: compare('less', (a, b) => a < b),
    lessEqual: compare('lessEqual', (a, b) => a <= b),
    greater: compare('greater', (a, b) => a > b),
    greaterEqual: compare('greaterEqual', (a, b) => a >= b),
    logicalAnd: compare('logicalAnd', (a, b) => a !== 0 && b !== 0),
    logicalOr: compare('logicalOr', (a, b) => a !== 0 || b !== 0),
    logicalXor: compare('logicalXor', (a, b) => (a !== 0) !== (b !== 0)),
    where,
};
function where(condition, a, b) {
    const dtype = (0, values_ts_1.sameDType)('where', a, b);
    const shape = (0, broadcast_ts_1.broadcastShape)(condition.shape, (0, broadcast_ts_1.broadcastShape)(a.shape, b.shape));
    const [test, x, y] = [(0, values_ts_1.held)(condition).data, (0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    const as = (0, broadcast_ts_1.broadcastStrides)(a.shape, shape);
    const bs = (0, broadcast_ts_1.broadcastStrides)(b.shape, shape);
    const ts = (0, broadcast_ts_1.broadcastStrides)(condition.shape, shape);
    const [pStep, qStep, tStep] = [as.at(-1) ?? 0, bs.at(-1) ?? 0, ts.at(-1) ?? 0];
    const starts = new Float64Array((0, tensor_ts_1.elementCount)(shape.slice(0, -1)));
    let rows = 0;
    (0, broadcast_ts_1.eachRow)(shape, ts, ts, (t) => {
        starts[rows++] = t;
    });
    rows = 0;
    (0, broadcast_ts_1.eachRow)(shape, as, bs, (p, q, o, n) => {
        const t = starts[rows++];
        for (let i = 0; i < n; i++) {
            out[o + i] = (test[t + i * tStep] === 0 ? y[q + i * qStep] : x[p + i * pStep]);
        }
    });
    return (0, values_ts_1.make)(shape, dtype, out);
}


/***/ }),

/***/ 82033:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.broadcastShape = broadcastShape;
exports.stridesOf = stridesOf;
exports.broadcastStrides = broadcastStrides;
exports.eachRow = eachRow;
exports.axisOf = axisOf;
exports.around = around;
/** The shape that numpy's broadcasting rule gives. @throws RangeError where shapes do not fit. */
function broadcastShape(a, b) {
    const rank = Math.max(a.length, b.length);
    return Array.from({ length: rank }, (_, i) => {
        const p = a[i - rank + a.length] ?? 1;
        const q = b[i - rank + b.length] ?? 1;
        if (p !== q && p !== 1 && q !== 1)
            throw new RangeError(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
        return p === 1 ? q : p;
    });
}
/** Row-major strides in elements. */
function stridesOf(shape) {
    const strides = new Array(shape.length);
    let step = 1;
    for (let i = shape.length - 1; i >= 0; i--) {
        strides[i] = step;
        step *= shape[i];
    }
    return strides;
}
/** Strides that read an array of `shape` as if it had shape `to`: 0 along dimensions that are repeated. */
function broadcastStrides(shape, to) {
    const own = stridesOf(shape);
    return to.map((_, i) => {
        const at = i - to.length + shape.length;
        return at < 0 || shape[at] === 1 ? 0 : own[at];
    });
}
/** Calls `row` for each innermost row of `shape`, with the offsets that each set of strides gives to its start. */
function eachRow(shape, a, b, row) {
    const last = shape.length - 1;
    const length = shape[last] ?? 1;
    if (shape.includes(0))
        return;
    const index = new Int32Array(Math.max(last, 0));
    let p = 0;
    let q = 0;
    let start = 0;
    for (;;) {
        row(p, q, start, length);
        start += length;
        let axis = last - 1;
        for (; axis >= 0; axis--) {
            const next = index[axis] + 1;
            p += a[axis];
            q += b[axis];
            if (next < shape[axis]) {
                index[axis] = next;
                break;
            }
            index[axis] = 0;
            p -= next * a[axis];
            q -= next * b[axis];
        }
        if (axis < 0)
            return;
    }
}
/** An axis counted from the front. @throws RangeError where the rank has no such axis. */
function axisOf(axis, rank) {
    const at = axis < 0 ? axis + rank : axis;
    if (at < 0 || at >= rank)
        throw new RangeError(`axis ${axis} of a tensor with ${rank} dimensions`);
    return at;
}
/** A tensor around one axis: `outer` blocks of `length` rows of `inner` elements. */
function around(shape, axis) {
    const at = axisOf(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let i = 0; i < at; i++)
        outer *= shape[i];
    for (let i = at + 1; i < shape.length; i++)
        inner *= shape[i];
    return { outer, length: shape[at], inner };
}


/***/ }),

/***/ 28882:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.conv = conv;
exports.depthwiseConv = depthwiseConv;
exports.convTranspose = convTranspose;
const gemm_ts_1 = __webpack_require__(21718);
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
/** Numbers unrolled at a time (8 MB): windows side by side, so that a convolution becomes a matrix product. */
const UNROLLED = 1 << 20;
function conv(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('conv', x, kernel));
    const rank = x.shape.length - 2;
    const size = kernel.shape.slice(0, rank);
    const [inner, filters] = kernel.shape.slice(-2);
    const channels = x.shape.at(-1) ?? 0;
    const { groups } = options;
    if (channels !== inner * groups || filters % groups !== 0) {
        throw new RangeError(`convolution of ${channels} channels in ${groups} groups by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: size, ...options });
    const batch = x.shape[0] ?? 0;
    const places = (0, spatial_ts_1.positions)(window);
    const out = new Float64Array(batch * places * filters);
    const [input, weights] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(kernel).data];
    const depth = (0, spatial_ts_1.taps)(window) * inner;
    const width = filters / groups;
    const flat = isPointwise(window) && groups === 1;
    const chunk = Math.max(1, Math.floor(UNROLLED / depth));
    const panel = new Float64Array(flat ? 0 : Math.min(chunk, places) * depth);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        const from = image * (0, spatial_ts_1.cells)(window) * channels;
        for (let group = 0; group < groups; group++) {
            const b = { data: weights, at: group * width, row: filters };
            for (let start = 0; start < places; start += chunk) {
                const rows = Math.min(chunk, places - start);
                const c = { data: out, at: (image * places + start) * filters + group * width, row: filters };
                if (flat)
                    (0, gemm_ts_1.gemm)(rows, width, depth, { data: input, at: from + start * channels, row: channels }, b, c);
                else {
                    unroll(input, from + group * inner, channels, inner, window, under, start, rows, panel);
                    (0, gemm_ts_1.gemm)(rows, width, depth, { data: panel, at: 0, row: depth }, b, c);
                }
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.out), filters], dtype, out);
}
/** Each window is one cell, in the order of the cells. */
function isPointwise(window) {
    return window.every((s) => s.kernel === 1 && s.stride === 1 && s.before === 0 && s.out === s.size);
}
/** Rows of what lies under the window: `[rows, taps, inner]`, zero where padding lies. */
function unroll(input, from, channels, inner, window, under, start, rows, panel) {
    let at = 0;
    for (let row = 0; row < rows; row++) {
        (0, spatial_ts_1.cellsUnder)(window, start + row, under);
        for (let tap = 0; tap < under.length; tap++) {
            const cell = under[tap];
            if (cell < 0)
                for (let c = 0; c < inner; c++)
                    panel[at++] = 0;
            else
                for (let c = 0, p = from + cell * channels; c < inner; c++)
                    panel[at++] = input[p++];
        }
    }
}
function depthwiseConv(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('depthwiseConv', x, kernel));
    const rank = x.shape.length - 2;
    const [channels, multiplier] = kernel.shape.slice(-2);
    if (channels !== x.shape.at(-1)) {
        throw new RangeError(`depthwise convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: kernel.shape.slice(0, rank), ...options });
    const batch = x.shape[0] ?? 0;
    const places = (0, spatial_ts_1.positions)(window);
    const width = channels * multiplier;
    const out = new Float64Array(batch * places * width);
    const [input, weights] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(kernel).data];
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        const from = image * (0, spatial_ts_1.cells)(window) * channels;
        for (let place = 0; place < places; place++) {
            (0, spatial_ts_1.cellsUnder)(window, place, under);
            const to = (image * places + place) * width;
            for (let tap = 0; tap < under.length; tap++) {
                const cell = under[tap];
                if (cell < 0)
                    continue;
                if (multiplier === 1)
                    weigh(input, from + cell * channels, weights, tap * width, out, to, width);
                else
                    spread(input, from + cell * channels, weights, tap * width, out, to, channels, multiplier);
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.out), width], dtype, out);
}
function weigh(x, p, w, q, out, o, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c] * w[q + c];
}
function spread(x, p, w, q, out, o, channels, multiplier) {
    for (let c = 0, k = 0; c < channels; c++) {
        const value = x[p + c];
        for (let m = 0; m < multiplier; m++, k++)
            out[o + k] = out[o + k] + value * w[q + k];
    }
}
/** The gradient of the convolution that would lead from the result to `x`: each cell of `x` adds its window. */
function convTranspose(x, kernel, options) {
    const dtype = (0, values_ts_1.real)((0, values_ts_1.sameDType)('convTranspose', x, kernel));
    const rank = x.shape.length - 2;
    const [filters, channels] = kernel.shape.slice(-2);
    if (channels !== x.shape.at(-1)) {
        throw new RangeError(`transposed convolution of ${x.shape.at(-1)} channels by [${kernel.shape.join(', ')}]`);
    }
    const window = (0, spatial_ts_1.slideBack)(x.shape, kernel.shape.slice(0, rank), options);
    const batch = x.shape[0] ?? 0;
    const width = (0, spatial_ts_1.taps)(window) * filters;
    const turned = turn((0, values_ts_1.held)(kernel).data, width, channels);
    const places = (0, spatial_ts_1.positions)(window);
    const out = new Float64Array(batch * (0, spatial_ts_1.cells)(window) * filters);
    const chunk = Math.min(places, Math.max(1, Math.floor(UNROLLED / width)));
    const panel = new Float64Array(chunk * width);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        for (let start = 0; start < places; start += chunk) {
            const rows = Math.min(chunk, places - start);
            const a = { data: (0, values_ts_1.held)(x).data, at: (image * places + start) * channels, row: channels };
            panel.fill(0);
            (0, gemm_ts_1.gemm)(rows, width, channels, a, { data: turned, at: 0, row: width }, { data: panel, at: 0, row: width });
            let at = 0;
            for (let row = 0; row < rows; row++) {
                (0, spatial_ts_1.cellsUnder)(window, start + row, under);
                for (let tap = 0; tap < under.length; tap++, at += filters) {
                    const cell = under[tap];
                    if (cell >= 0)
                        addTo(out, (image * (0, spatial_ts_1.cells)(window) + cell) * filters, panel, at, filters);
                }
            }
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, rank, (s) => s.size), filters], dtype, out);
}
function addTo(out, o, x, p, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c];
}
/** `[rows, columns]` to `[columns, rows]`. */
function turn(data, rows, columns) {
    const out = new Float64Array(data.length);
    for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++)
            out[j * rows + i] = data[i * columns + j];
    return out;
}


/***/ }),

/***/ 48351:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.einsum = einsum;
exports.einsumSizes = einsumSizes;
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const matmul_ts_1 = __webpack_require__(86340);
const reduce_ts_1 = __webpack_require__(53258);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
/** Contracts the operands from left to right, each step as one batched matrix product. */
function einsum(equation, ...operands) {
    const { inputs, output } = parse(equation, operands);
    const terms = inputs.map((labels, i) => diagonal(labels, operands[i]));
    let result = terms[0];
    for (let i = 1; i < terms.length; i++) {
        const later = new Set([...output, ...terms.slice(i + 1).flatMap((term) => term.labels)]);
        result = contract(result, terms[i], later);
    }
    return arrange(sumAway(result, new Set(output)), output);
}
/** Letters of each operand and of the result; dimensions under `...` get the labels `0`, `1`, ... from the right. */
function parse(equation, operands) {
    const [left, right, ...more] = equation.replaceAll(' ', '').split('->');
    const parts = (left ?? '').split(',');
    if (right === undefined || more.length > 0 || parts.length !== operands.length) {
        throw new RangeError(`einsum equation ${equation} for ${operands.length} operands`);
    }
    const hidden = parts.map((part, i) => {
        const rank = operands[i]?.shape.length ?? 0;
        const letters = part.replace('...', '').length;
        if (part.includes('...') ? letters > rank : letters !== rank)
            throw new RangeError(`einsum term ${part} for rank ${rank}`);
        return rank - letters;
    });
    const most = Math.max(...parts.map((part, i) => (part.includes('...') ? hidden[i] : 0)));
    return {
        inputs: parts.map((part, i) => expand(part, hidden[i])),
        output: expand(right, right.includes('...') ? most : 0),
    };
}
function expand(part, hidden) {
    const dots = Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i));
    const at = part.indexOf('...');
    if (at < 0)
        return [...part];
    return [...part.slice(0, at), ...dots, ...part.slice(at + 3)];
}
/** Takes the diagonal where a letter stands twice in one operand. */
function diagonal(labels, value) {
    const unique = [...new Set(labels)];
    if (unique.length === labels.length)
        return { labels, value };
    const x = (0, values_ts_1.held)(value);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const shape = unique.map((label) => x.shape[labels.indexOf(label)]);
    const steps = unique.map((label) => labels.reduce((sum, other, i) => (other === label ? sum + strides[i] : sum), 0));
    return { labels: unique, value: (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)(x.data, shape, steps, 0).data) };
}
/** Sums over every label that nobody needs any more. */
function sumAway(term, needed) {
    const kept = term.labels.filter((label) => needed.has(label));
    const gone = term.labels.filter((label) => !needed.has(label));
    if (gone.length === 0)
        return term;
    const x = (0, values_ts_1.held)(arrange(term, [...kept, ...gone]));
    const shape = x.shape.slice(0, kept.length);
    const data = (0, reduce_ts_1.sumLast)(x.data, (0, tensor_ts_1.elementCount)(x.shape.slice(kept.length)), (0, tensor_ts_1.elementCount)(shape));
    return { labels: kept, value: (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.settle)(x.dtype, data)) };
}
/** The term with its dimensions in the order of `labels`. */
function arrange(term, labels) {
    if (labels.every((label, i) => label === term.labels[i]))
        return term.value;
    const axes = labels.map((label) => term.labels.indexOf(label));
    const x = (0, values_ts_1.held)(term.value);
    const { shape, data } = (0, transpose_ts_1.transposed)(x, axes);
    return (0, values_ts_1.make)(shape, x.dtype, data);
}
function contract(a, b, later) {
    (0, values_ts_1.sameDType)('einsum', a.value, b.value);
    const [left, right] = [dropOnes(a, b), dropOnes(b, a)];
    const needed = new Set(later);
    const x = sumAway(left, new Set([...needed, ...right.labels]));
    const y = sumAway(right, new Set([...needed, ...left.labels]));
    const shared = x.labels.filter((label) => y.labels.includes(label));
    const batch = shared.filter((label) => needed.has(label));
    const inner = shared.filter((label) => !needed.has(label));
    const rows = x.labels.filter((label) => !shared.includes(label));
    const columns = y.labels.filter((label) => !shared.includes(label));
    const size = (term, labels) => labels.map((label) => term.value.shape[term.labels.indexOf(label)]);
    const batchShape = size(x, batch);
    const count = (0, tensor_ts_1.elementCount)(batchShape);
    const depth = (0, tensor_ts_1.elementCount)(size(x, inner));
    const p = flat(arrange(x, [...batch, ...rows, ...inner]), [count, (0, tensor_ts_1.elementCount)(size(x, rows)), depth]);
    const q = flat(arrange(y, [...batch, ...inner, ...columns]), [count, depth, (0, tensor_ts_1.elementCount)(size(y, columns))]);
    const shape = [...batchShape, ...size(x, rows), ...size(y, columns)];
    return { labels: [...batch, ...rows, ...columns], value: flat((0, matmul_ts_1.matmul)(p, q), shape) };
}
/** Drops dimensions of size 1 which the other operand has longer: they broadcast. */
function dropOnes(term, other) {
    const longer = (label, i) => {
        const at = other.labels.indexOf(label);
        return at >= 0 && term.value.shape[i] === 1 && other.value.shape[at] !== 1;
    };
    const kept = term.labels.map((_, i) => i).filter((i) => !longer(term.labels[i], i));
    if (kept.length === term.labels.length)
        return term;
    const shape = kept.map((i) => term.value.shape[i]);
    return { labels: kept.map((i) => term.labels[i]), value: flat(term.value, shape) };
}
function flat(x, shape) {
    return (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.held)(x).data);
}
/** The shape of the result, and the multiply-adds of contracting from left to right without factoring: an upper bound. */
function einsumSizes(equation, operands) {
    const { inputs, output } = parse(equation, operands);
    const sizes = new Map();
    inputs.forEach((labels, i) => {
        labels.forEach((label, at) => {
            sizes.set(label, Math.max(sizes.get(label) ?? 1, operands[i]?.shape[at] ?? 1));
        });
    });
    return { shape: output.map((label) => sizes.get(label) ?? 1), work: (0, tensor_ts_1.elementCount)([...sizes.values()]) };
}


/***/ }),

/***/ 89242:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unary = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const erf_ts_1 = __webpack_require__(93701);
const values_ts_1 = __webpack_require__(6702);
/**
 * Operations on one operand. `Math`'s functions are V8's port of fdlibm (below one unit in the last place, by its
 * authors' bounds), the same on every platform.
 */
const REAL = {
    sqrt: Math.sqrt,
    rsqrt: (x) => 1 / Math.sqrt(x),
    reciprocal: (x) => 1 / x,
    exp: Math.exp,
    expm1: Math.expm1,
    log: Math.log,
    log1p: Math.log1p,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    arcsin: Math.asin,
    arccos: Math.acos,
    arctan: Math.atan,
    sinh: Math.sinh,
    cosh: Math.cosh,
    tanh: Math.tanh,
    arcsinh: Math.asinh,
    arccosh: Math.acosh,
    arctanh: Math.atanh,
    erf: erf_ts_1.erf,
    sigmoid,
    softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
};
/** Operations that keep the dtype of integers. */
const ANY = {
    abs: Math.abs,
    negative: (x) => -x,
    sign: Math.sign,
    floor: Math.floor,
    ceil: Math.ceil,
    round: roundHalfToEven,
};
const TEST = {
    isnan: Number.isNaN,
    isfinite: Number.isFinite,
    logicalNot: (x) => x === 0,
};
function sigmoid(x) {
    if (x >= 0)
        return 1 / (1 + Math.exp(-x));
    const e = Math.exp(x);
    return e / (1 + e);
}
function roundHalfToEven(x) {
    const below = Math.floor(x);
    const rest = x - below;
    if (rest < 0.5)
        return below;
    if (rest > 0.5 || below % 2 !== 0)
        return Math.ceil(x);
    return below;
}
function map(x, fn, dtype) {
    return over(x, dtype, (from, to) => {
        for (let i = 0; i < to.length; i++)
            to[i] = fn(from[i]);
    });
}
/** The commonest have loops of their own: a function that a shared loop calls is not compiled into it. */
function over(x, dtype, loop) {
    const from = (0, values_ts_1.held)(x).data;
    const to = new Float64Array(from.length);
    loop(from, to);
    return (0, values_ts_1.make)(x.shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? to : (0, values_ts_1.settle)(dtype, to));
}
function rectify(from, to) {
    for (let i = 0; i < to.length; i++)
        to[i] = Math.max(from[i], 0);
}
function square(from, to) {
    for (let i = 0; i < to.length; i++)
        to[i] = from[i] * from[i];
}
function clamp(from, to, min, max) {
    for (let i = 0; i < to.length; i++)
        to[i] = Math.min(Math.max(from[i], min), max);
}
function table(functions, lift) {
    const entries = Object.entries(functions).map(([name, fn]) => [name, lift(fn)]);
    return Object.fromEntries(entries);
}
exports.unary = {
    ...table(REAL, (fn) => (x) => map(x, fn, (0, values_ts_1.real)(x.dtype))),
    ...table(ANY, (fn) => (x) => map(x, fn, x.dtype)),
    ...table(TEST, (fn) => (x) => map(x, (v) => (fn(v) ? 1 : 0), 'bool')),
    relu: (x) => over(x, x.dtype, rectify),
    square(x) {
        if (x.dtype === 'int32' || x.dtype === 'uint32')
            return map(x, (v) => Math.imul(v, v), x.dtype);
        return over(x, x.dtype, square);
    },
    clip(x, min, max) {
        return over(x, x.dtype, (from, to) => {
            clamp(from, to, min, max);
        });
    },
};


/***/ }),

/***/ 93701:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.erf = erf;
/**
 * The error function to about one unit in the last place.
 *
 * Around the nearest multiple c of 1/8, erf(c + h) = erf(c) + 2/sqrt(pi) * exp(-c^2) * (integral from 0 to h of
 * exp(-2ct - t^2) dt), and the integral is a power series whose coefficients follow from the integrand's own
 * differential equation; twenty-four terms leave less than 2^-60. erf(c) itself comes from its alternating Maclaurin
 * series in fixed point with 200 bits, so that nothing but its last rounding is lost. Beyond 6, erf is 1 to within 2^-55.
 * Largest error against the C library over 20 000 points from 0 to 6.2: one unit in the last place.
 */
const STEPS = 8;
const LARGEST = 6;
const TERMS = 24;
/** Below this the series around 0 is used, which is exact relative to the result. */
const SMALL = 0.3;
const BITS = 200n;
/** 2 / sqrt(pi) to 60 digits. */
const TWO_OVER_ROOT_PI = 1128379167095512573896158903121545171688101258657997713688171n;
const TEN_TO_60 = 10n ** 60n;
let table = null;
function erf(x) {
    const magnitude = Math.abs(x);
    if (!(magnitude < LARGEST))
        return Number.isNaN(x) ? x : Math.sign(x);
    table ??= build();
    const step = magnitude < SMALL ? 0 : Math.round(magnitude * STEPS);
    const h = magnitude - step / STEPS;
    const { series } = table;
    const first = step * TERMS;
    let sum = series[first + TERMS - 1];
    for (let i = first + TERMS - 2; i >= first; i--)
        sum = sum * h + series[i];
    const result = (step === 0 ? h : table.centre[step]) + sum * h;
    return x < 0 ? -result : Object.is(x, -0) ? x : result;
}
function build() {
    const count = LARGEST * STEPS + 1;
    const centre = new Float64Array(count);
    const series = new Float64Array(count * TERMS);
    for (let step = 0; step < count; step++) {
        const c = step / STEPS;
        centre[step] = maclaurin(BigInt(step));
        let before = 0;
        let term = (Number(TWO_OVER_ROOT_PI) / 1e60) * Math.exp(-c * c);
        for (let n = 0; n < TERMS; n++) {
            series[step * TERMS + n] = term / (n + 1);
            const next = (-2 * c * term - 2 * before) / (n + 1);
            before = term;
            term = next;
        }
    }
    // Around 0 the leading h is added last, which spares a rounding
    series[0] = Number(TWO_OVER_ROOT_PI - TEN_TO_60) / 1e60;
    return { centre, series };
}
/** erf(step / STEPS): the sum of (-1)^n c^(2n+1) / (n! (2n+1)), all in units of 2^-BITS. */
function maclaurin(step) {
    const steps = BigInt(STEPS);
    let power = (step << BITS) / steps;
    let sum = power;
    for (let n = 1n; power !== 0n; n++) {
        power = (power * step * step) / (steps * steps * n);
        sum += (n % 2n === 0n ? power : -power) / (2n * n + 1n);
    }
    const scaled = (sum * TWO_OVER_ROOT_PI) / TEN_TO_60;
    return Number(scaled >> (BITS - 120n)) / 2 ** 120;
}


/***/ }),

/***/ 21718:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gemm = gemm;
/** Rows of the right operand taken at a time, and columns: a block of it stays in the second-level cache. */
const DEPTH = 128;
const WIDTH = 256;
/**
 * c += a * b, with a `[m, depth]`, b `[depth, n]`, c `[m, n]`. Two rows of c and four of b at a time, so that each number
 * fetched is used more than once.
 */
function gemm(m, n, depth, a, b, c) {
    for (let k0 = 0; k0 < depth; k0 += DEPTH) {
        const k1 = Math.min(k0 + DEPTH, depth);
        for (let j0 = 0; j0 < n; j0 += WIDTH) {
            const width = Math.min(WIDTH, n - j0);
            let i = 0;
            for (; i + 1 < m; i += 2)
                twoRows(a, b, c, i, j0, width, k0, k1);
            if (i < m)
                oneRow(a, b, c, i, j0, width, k0, k1);
        }
    }
}
function twoRows(a, b, c, i, j0, width, k0, k1) {
    const [x, y, z] = [a.data, b.data, c.data];
    const p = a.at + i * a.row;
    const q = p + a.row;
    const c0 = c.at + i * c.row + j0;
    const c1 = c0 + c.row;
    let k = k0;
    for (; k + 3 < k1; k += 4) {
        const p0 = x[p + k];
        const p1 = x[p + k + 1];
        const p2 = x[p + k + 2];
        const p3 = x[p + k + 3];
        const q0 = x[q + k];
        const q1 = x[q + k + 1];
        const q2 = x[q + k + 2];
        const q3 = x[q + k + 3];
        const b0 = b.at + k * b.row + j0;
        const b1 = b0 + b.row;
        const b2 = b1 + b.row;
        const b3 = b2 + b.row;
        for (let j = 0; j < width; j++) {
            const y0 = y[b0 + j];
            const y1 = y[b1 + j];
            const y2 = y[b2 + j];
            const y3 = y[b3 + j];
            z[c0 + j] = z[c0 + j] + (p0 * y0 + p1 * y1 + (p2 * y2 + p3 * y3));
            z[c1 + j] = z[c1 + j] + (q0 * y0 + q1 * y1 + (q2 * y2 + q3 * y3));
        }
    }
    for (; k < k1; k++) {
        const p0 = x[p + k];
        const q0 = x[q + k];
        const b0 = b.at + k * b.row + j0;
        for (let j = 0; j < width; j++) {
            const y0 = y[b0 + j];
            z[c0 + j] = z[c0 + j] + p0 * y0;
            z[c1 + j] = z[c1 + j] + q0 * y0;
        }
    }
}
function oneRow(a, b, c, i, j0, width, k0, k1) {
    const [x, y, z] = [a.data, b.data, c.data];
    const p = a.at + i * a.row;
    const c0 = c.at + i * c.row + j0;
    let k = k0;
    for (; k + 3 < k1; k += 4) {
        const p0 = x[p + k];
        const p1 = x[p + k + 1];
        const p2 = x[p + k + 2];
        const p3 = x[p + k + 3];
        const b0 = b.at + k * b.row + j0;
        const b1 = b0 + b.row;
        const b2 = b1 + b.row;
        const b3 = b2 + b.row;
        for (let j = 0; j < width; j++) {
            z[c0 + j] =
                z[c0 + j] +
                    (p0 * y[b0 + j] +
                        p1 * y[b1 + j] +
                        (p2 * y[b2 + j] + p3 * y[b3 + j]));
        }
    }
    for (; k < k1; k++) {
        const p0 = x[p + k];
        const b0 = b.at + k * b.row + j0;
        for (let j = 0; j < width; j++)
            z[c0 + j] = z[c0 + j] + p0 * y[b0 + j];
    }
}


/***/ }),

/***/ 40824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.indexing = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
const broadcast_ts_1 = __webpack_require__(82033);
const values_ts_1 = __webpack_require__(6702);
/** Keras counts negative indices from the end; beyond that an index is refused, where some kernels give zeros. */
function indexIn(index, length) {
    const at = index < 0 ? index + length : index;
    if (at < 0 || at >= length)
        throw new ops_ts_1.UnsupportedOperation(`index ${index} into ${length} rows`);
    return at;
}
function take(x, indices, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, at);
    const [from, picks] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(indices).data];
    const out = new Float64Array(outer * picks.length * inner);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < picks.length; i++) {
            const start = (o * length + indexIn(picks[i], length)) * inner;
            out.set(from.subarray(start, start + inner), (o * picks.length + i) * inner);
        }
    }
    return (0, values_ts_1.make)([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype, out);
}
/** Dimensions other than `axis` broadcast. */
function takeAlongAxis(x, indices, axis) {
    const rank = x.shape.length;
    const at = (0, broadcast_ts_1.axisOf)(axis, rank);
    if (indices.shape.length !== rank)
        throw new RangeError('takeAlongAxis needs as many dimensions in indices as in x');
    const shape = x.shape.map((dim, i) => (i === at || dim === 1 ? indices.shape[i] : dim));
    const strides = { x: (0, broadcast_ts_1.stridesOf)(x.shape), picks: (0, broadcast_ts_1.stridesOf)(indices.shape), out: (0, broadcast_ts_1.stridesOf)(shape) };
    const [from, picks] = [(0, values_ts_1.held)(x).data, (0, values_ts_1.held)(indices).data];
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    for (let i = 0; i < out.length; i++) {
        let p = 0;
        let q = 0;
        for (let d = 0; d < rank; d++) {
            const place = Math.floor(i / strides.out[d]) % shape[d];
            if (d !== at && x.shape[d] !== 1)
                p += place * strides.x[d];
            if (indices.shape[d] !== 1)
                q += place * strides.picks[d];
        }
        out[i] = from[p + indexIn(picks[q], x.shape[at]) * strides.x[at]];
    }
    return (0, values_ts_1.make)(shape, x.dtype, out);
}
/** An index outside `0 .. classes` gives zeros, as in Keras. */
function oneHot(indices, classes, dtype) {
    const picks = (0, values_ts_1.held)(indices).data;
    const out = new Float64Array(picks.length * classes);
    for (let i = 0; i < picks.length; i++) {
        const pick = picks[i];
        if (pick >= 0 && pick < classes)
            out[i * classes + pick] = 1;
    }
    return (0, values_ts_1.make)([...indices.shape, classes], (0, values_ts_1.checkDType)(dtype), out);
}
/** Along the last axis, largest first; of equal elements the first comes first. */
function topK(x, k) {
    const { outer, length } = (0, broadcast_ts_1.around)(x.shape, -1);
    if (k > length)
        throw new RangeError(`the ${k} largest of ${length}`);
    const from = (0, values_ts_1.held)(x).data;
    const values = new Float64Array(outer * k);
    const places = new Float64Array(outer * k);
    for (let o = 0; o < outer; o++) {
        const row = from.subarray(o * length, (o + 1) * length);
        const order = Array.from(row.keys()).sort((a, b) => row[b] - row[a] || a - b);
        for (let i = 0; i < k; i++) {
            values[o * k + i] = row[order[i]];
            places[o * k + i] = order[i];
        }
    }
    const shape = x.shape.with(-1, k);
    return [(0, values_ts_1.make)(shape, x.dtype, values), (0, values_ts_1.make)(shape, 'int32', places)];
}
exports.indexing = { take, takeAlongAxis, oneHot, topK };


/***/ }),

/***/ 86340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matmul = matmul;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const gemm_ts_1 = __webpack_require__(21718);
const values_ts_1 = __webpack_require__(6702);
/** Batch dimensions broadcast. Keras multiplies int8 by int8 into int32. */
function matmul(a, b) {
    const own = (0, values_ts_1.sameDType)('matmul', a, b);
    const dtype = own === 'int8' ? 'int32' : own;
    const [m, depth] = a.shape.slice(-2);
    const [rows, n] = b.shape.slice(-2);
    if (a.shape.length < 2 || b.shape.length < 2 || depth !== rows) {
        throw new RangeError(`matmul of [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`);
    }
    const batch = (0, broadcast_ts_1.broadcastShape)(a.shape.slice(0, -2), b.shape.slice(0, -2));
    const shared = (0, tensor_ts_1.elementCount)(b.shape.slice(0, -2)) === 1;
    const out = new Float64Array((0, tensor_ts_1.elementCount)(batch) * m * n);
    const [x, y] = [(0, values_ts_1.held)(a).data, (0, values_ts_1.held)(b).data];
    const multiply = (0, dtype_ts_1.isFloating)(dtype) ? multiplyReals : integers(dtype);
    if (shared && a.shape.length - 2 === batch.length)
        multiply((0, tensor_ts_1.elementCount)(batch) * m, n, depth, x, 0, y, 0, out, 0);
    else {
        const as = offsets(a.shape, batch, m * depth);
        const bs = offsets(b.shape, batch, depth * n);
        for (let i = 0; i < as.length; i++)
            multiply(m, n, depth, x, as[i], y, bs[i], out, i * m * n);
    }
    return (0, values_ts_1.make)([...batch, m, n], dtype, out);
}
const multiplyReals = (m, n, depth, x, p, y, q, out, o) => {
    (0, gemm_ts_1.gemm)(m, n, depth, { data: x, at: p, row: depth }, { data: y, at: q, row: n }, { data: out, at: o, row: n });
};
/** Settles after every step, so that nothing exceeds what a double holds exactly. */
function integers(dtype) {
    const times = (0, values_ts_1.product)(dtype);
    const cell = new Float64Array(1);
    return (m, n, depth, x, p, y, q, out, o) => {
        for (let i = 0; i < m; i++) {
            for (let j = 0; j < n; j++) {
                cell[0] = 0;
                for (let k = 0; k < depth; k++) {
                    cell[0] = cell[0] + times(x[p + i * depth + k], y[q + k * n + j]);
                    (0, values_ts_1.settle)(dtype, cell);
                }
                out[o + i * n + j] = cell[0];
            }
        }
    };
}
/** Where each matrix of a broadcast batch begins. */
function offsets(shape, batch, size) {
    const strides = (0, broadcast_ts_1.broadcastStrides)(shape.slice(0, -2), batch);
    let starts = [0];
    batch.forEach((dim, axis) => {
        const step = strides[axis] * size;
        starts = starts.flatMap((start) => Array.from({ length: dim }, (_, i) => start + i * step));
    });
    return starts;
}


/***/ }),

/***/ 81454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maxPool = maxPool;
exports.averagePool = averagePool;
const spatial_ts_1 = __webpack_require__(27374);
const values_ts_1 = __webpack_require__(6702);
function maxPool(x, options) {
    return pool(x, options, x.dtype, -Infinity, larger, null);
}
/** Averages over the cells that are there: padding counts for nothing. */
function averagePool(x, options) {
    return pool(x, options, (0, values_ts_1.real)(x.dtype), 0, added, divided);
}
const larger = (out, o, x, p, n) => {
    for (let c = 0; c < n; c++)
        out[o + c] = Math.max(out[o + c], x[p + c]);
};
const added = (out, o, x, p, n) => {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] + x[p + c];
};
function divided(out, o, count, n) {
    for (let c = 0; c < n; c++)
        out[o + c] = out[o + c] / count;
}
function pool(x, { size, strides, padding }, dtype, initial, take, finish) {
    const window = (0, spatial_ts_1.slide)(x.shape, { kernel: size, strides, padding, dilations: size.map(() => 1) });
    const [batch, channels] = [x.shape[0] ?? 0, x.shape.at(-1) ?? 0];
    const places = (0, spatial_ts_1.positions)(window);
    const input = (0, values_ts_1.held)(x).data;
    const out = new Float64Array(batch * places * channels).fill(initial);
    const under = new Int32Array((0, spatial_ts_1.taps)(window));
    for (let image = 0; image < batch; image++) {
        for (let place = 0; place < places; place++) {
            (0, spatial_ts_1.cellsUnder)(window, place, under);
            const to = (image * places + place) * channels;
            let count = 0;
            for (let tap = 0; tap < under.length; tap++) {
                const cell = under[tap];
                if (cell < 0)
                    continue;
                count += 1;
                take(out, to, input, (image * (0, spatial_ts_1.cells)(window) + cell) * channels, channels);
            }
            finish?.(out, to, count, channels);
        }
    }
    return (0, values_ts_1.make)([batch, ...(0, spatial_ts_1.spatialShape)(window, size.length, (s) => s.out), channels], dtype, out);
}


/***/ }),

/***/ 53258:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reductions = exports.pairwiseSum = void 0;
exports.sumLast = sumLast;
exports.widened = widened;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
/** Below this many, numbers are summed one after the other; above, halves are summed apart (numpy's pairwise rule). */
const PAIRWISE = 128;
const pairwiseSum = (data, start, n) => {
    if (n > PAIRWISE) {
        const half = n >> 1;
        return (0, exports.pairwiseSum)(data, start, half) + (0, exports.pairwiseSum)(data, start + half, n - half);
    }
    let sum = 0;
    for (let i = start; i < start + n; i++)
        sum += data[i];
    return sum;
};
exports.pairwiseSum = pairwiseSum;
/** Sums of `rows` consecutive rows of `n` numbers. */
function sumLast(data, n, rows) {
    return foldRows(data, n, rows, exports.pairwiseSum);
}
function foldRows(data, n, rows, fold) {
    const out = new Float64Array(rows);
    for (let i = 0; i < rows; i++)
        out[i] = fold(data, i * n, n);
    return out;
}
function reduceBy(initial, combine) {
    return (data, start, n) => {
        let result = initial;
        for (let i = start; i < start + n; i++)
            result = combine(result, data[i]);
        return result;
    };
}
const largest = reduceBy(-Infinity, Math.max);
const least = reduceBy(Infinity, Math.min);
const anyOf = reduceBy(0, (a, b) => (a !== 0 || b !== 0 ? 1 : 0));
const allOf = reduceBy(1, (a, b) => (a !== 0 && b !== 0 ? 1 : 0));
/** log of the sum of exponentials, the largest taken out. */
const logSumExp = (data, start, n) => {
    const top = largest(data, start, n);
    if (!Number.isFinite(top))
        return top;
    let sum = 0;
    for (let i = start; i < start + n; i++)
        sum += Math.exp(data[i] - top);
    return top + Math.log(sum);
};
function reduce(x, axes, keepDims, dtype, fold) {
    const rank = x.shape.length;
    const gone = new Set(axes === null ? x.shape.keys() : axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, rank)));
    const kept = [...x.shape.keys()].filter((axis) => !gone.has(axis));
    const outer = kept.map((axis) => x.shape[axis]);
    const inner = [...gone].sort((a, b) => a - b);
    const n = (0, tensor_ts_1.elementCount)(inner.map((axis) => x.shape[axis]));
    const order = [...kept, ...inner];
    const { data } = order.every((axis, i) => axis === i) ? (0, values_ts_1.held)(x) : (0, transpose_ts_1.transposed)((0, values_ts_1.held)(x), order);
    const out = foldRows(data, n, (0, tensor_ts_1.elementCount)(outer), fold);
    const shape = keepDims ? x.shape.map((dim, axis) => (gone.has(axis) ? 1 : dim)) : outer;
    return (0, values_ts_1.make)(shape, dtype, (0, dtype_ts_1.isFloating)(dtype) ? out : (0, values_ts_1.settle)(dtype, out));
}
/** Keras widens narrow integers before it adds or multiplies them up. */
function widened(dtype) {
    if (dtype === 'bool' || dtype === 'int8' || dtype === 'int16')
        return 'int32';
    return dtype === 'uint8' || dtype === 'uint16' ? 'uint32' : dtype;
}
function reduction(fold, dtype = (of) => of) {
    return (x, axes, keepDims = false) => reduce(x, axes, keepDims, dtype(x.dtype), fold);
}
exports.reductions = {
    sum: reduction(exports.pairwiseSum, widened),
    mean: reduction((data, start, n) => (0, exports.pairwiseSum)(data, start, n) / n, values_ts_1.real),
    max: reduction(largest),
    min: reduction(least),
    prod(x, axes, keepDims = false) {
        const dtype = widened(x.dtype);
        return reduce(x, axes, keepDims, dtype, reduceBy(1, (0, values_ts_1.product)(dtype)));
    },
    any: reduction(anyOf, () => 'bool'),
    all: reduction(allOf, () => 'bool'),
    logsumexp: reduction(logSumExp, values_ts_1.real),
    argmax: (x, axis) => position(x, axis, (candidate, best) => candidate > best),
    argmin: (x, axis) => position(x, axis, (candidate, best) => candidate < best),
};
/** The first of equal elements wins, and the first NaN over all numbers, as in numpy. */
function position(x, axis, better) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, at);
    const { data } = (0, values_ts_1.held)(x);
    if (length === 0)
        throw new RangeError('arg-max over nothing');
    const out = new Float64Array(outer * inner);
    for (let o = 0; o < outer; o++) {
        for (let i = 0; i < inner; i++) {
            const start = o * length * inner + i;
            let best = data[start];
            for (let k = 1; k < length && !Number.isNaN(best); k++) {
                const candidate = data[start + k * inner];
                if (better(candidate, best) || Number.isNaN(candidate)) {
                    best = candidate;
                    out[o * inner + i] = k;
                }
            }
        }
    }
    return (0, values_ts_1.make)(x.shape.filter((_, i) => i !== at), 'int32', out);
}


/***/ }),

/***/ 52983:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.referenceOps = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const steps_ts_1 = __webpack_require__(74955);
const along_ts_1 = __webpack_require__(92471);
const binary_ts_1 = __webpack_require__(2241);
const conv_ts_1 = __webpack_require__(28882);
const einsum_ts_1 = __webpack_require__(48351);
const elementwise_ts_1 = __webpack_require__(89242);
const indexing_ts_1 = __webpack_require__(40824);
const matmul_ts_1 = __webpack_require__(86340);
const pool_ts_1 = __webpack_require__(81454);
const reduce_ts_1 = __webpack_require__(53258);
const resize_ts_1 = __webpack_require__(3412);
const shape_ts_1 = __webpack_require__(61931);
const values_ts_1 = __webpack_require__(6702);
/**
 * Every operation in float64 with plain loops, sharing nothing with any kernel library: what a model computes, but for
 * rounding in the sixteenth digit. Operands that do not fit are a RangeError: the model contradicts itself. `read` gives floating values as float64 whatever their dtype. Memory is the garbage
 * collector's business: `scope`, `keep` and `release` have nothing to do.
 */
exports.referenceOps = {
    id: 'reference',
    constant: values_ts_1.fromTensor,
    scalar: (value, dtype) => full([], Number(value), dtype),
    full,
    arange,
    cast: (x, dtype) => (0, values_ts_1.convert)((0, values_ts_1.held)(x), dtype),
    read: (x) => Promise.resolve((0, values_ts_1.toTensor)((0, values_ts_1.held)(x))),
    peek: (x) => (0, values_ts_1.toTensor)((0, values_ts_1.held)(x)),
    scope: (body) => body(),
    keep: (x) => x,
    release: values_ts_1.held,
    ...elementwise_ts_1.unary,
    ...binary_ts_1.binary,
    ...reduce_ts_1.reductions,
    ...along_ts_1.lines,
    matmul: matmul_ts_1.matmul,
    einsum: einsum_ts_1.einsum,
    conv: conv_ts_1.conv,
    depthwiseConv: conv_ts_1.depthwiseConv,
    convTranspose: conv_ts_1.convTranspose,
    maxPool: pool_ts_1.maxPool,
    averagePool: pool_ts_1.averagePool,
    resize: resize_ts_1.resize,
    ...shape_ts_1.shapes,
    ...indexing_ts_1.indexing,
    scan,
};
function full(shape, value, dtype) {
    return (0, values_ts_1.make)(shape, (0, values_ts_1.checkDType)(dtype), (0, values_ts_1.settle)(dtype, new Float64Array((0, tensor_ts_1.elementCount)(shape)).fill(value)));
}
function arange(start, stop, step, dtype) {
    const length = Math.max(Math.ceil((stop - start) / step), 0);
    const data = Float64Array.from({ length }, (_, i) => start + i * step);
    return (0, values_ts_1.make)([length], (0, values_ts_1.checkDType)(dtype), data);
}
function scan(body, initial, sequences, options) {
    let state = initial;
    const outputs = [];
    for (const rows of (0, steps_ts_1.rowsOf)(shape_ts_1.shapes, sequences, options)) {
        const next = body(rows(), state);
        state = next.state;
        outputs.push(next.output);
    }
    return { state, output: (0, steps_ts_1.collected)(shape_ts_1.shapes.stack, outputs, options) };
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resize = resize;
exports.linesOfResize = linesOfResize;
const values_ts_1 = __webpack_require__(6702);
/**
 * Resizing as `keras.ops.image.resize` does on TensorFlow: half-pixel centres, no antialiasing. Which cell is nearest,
 * and which row of the cubic table is looked up, are decisions and not arithmetic: there positions are taken in float32,
 * as TensorFlow's kernels take them (resize_nearest_neighbor_op.cc, resize_bicubic_op.cc, scale_and_translate_op.cc).
 */
function resize(x, { size, interpolation }) {
    const [batch, height, width, channels] = x.shape;
    if (x.shape.length !== 4)
        throw new RangeError(`resize of shape [${x.shape.join(', ')}]`);
    const weights = WEIGHTS[interpolation];
    const rows = line(weights, height, size[0]);
    const columns = line(weights, width, size[1]);
    const across = apply((0, values_ts_1.held)(x).data, batch * height, width, channels, columns);
    const down = apply(across, batch, height, size[1] * channels, rows);
    const dtype = interpolation === 'nearest' ? x.dtype : (0, values_ts_1.real)(x.dtype);
    return (0, values_ts_1.make)([batch, size[0], size[1], channels], dtype, down);
}
function line(weights, size, out) {
    return Array.from({ length: out }, (_, i) => weights(i, size, out));
}
/** What each of `out` cells along an axis of `size` cells is made of. */
function linesOfResize(interpolation, size, out) {
    return line(WEIGHTS[interpolation], size, out);
}
/** `[outer, length, inner]` to `[outer, lines.length, inner]`. */
function apply(x, outer, length, inner, lines) {
    const out = new Float64Array(outer * lines.length * inner);
    let to = 0;
    for (let o = 0; o < outer; o++) {
        for (const { first, weights } of lines) {
            for (let t = 0; t < weights.length; t++) {
                const weight = weights[t];
                const from = (o * length + first + t) * inner;
                for (let i = 0; i < inner; i++)
                    out[to + i] = out[to + i] + weight * x[from + i];
            }
            to += inner;
        }
    }
    return out;
}
const { fround } = Math;
/** The result cell's centre in units of source cells, as float32 arithmetic finds it. */
function centre32(at, size, out) {
    return fround(fround(at + 0.5) * fround(fround(size) / fround(out)));
}
const nearest = (at, size, out) => ({
    first: Math.min(Math.floor(centre32(at, size, out)), size - 1),
    weights: [1],
});
const bilinear = (at, size, out) => {
    const place = (at + 0.5) * (size / out) - 0.5;
    const low = Math.floor(place);
    const share = place - low;
    if (low < 0)
        return { first: 0, weights: [1] };
    return low + 1 < size ? { first: low, weights: [1 - share, share] } : { first: size - 1, weights: [1] };
};
/** Steps between two cells in TensorFlow's table of cubic weights. */
const CUBIC_STEPS = 1024;
/** Keys's kernel with a = -0.5 at a distance below 2. */
function keys(distance) {
    const x = Math.abs(distance);
    return x <= 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
}
/** Cells outside count for nothing and the rest is brought to a sum of 1. */
const bicubic = (at, size, out) => {
    const place = fround(centre32(at, size, out) - 0.5);
    const low = Math.floor(place);
    const share = roundHalfToEven(fround(place - low) * CUBIC_STEPS) / CUBIC_STEPS;
    return normalised(low - 1, [keys(1 + share), keys(share), keys(1 - share), keys(2 - share)], size);
};
/** `lrintf`. */
function roundHalfToEven(x) {
    const below = Math.floor(x);
    return x - below === 0.5 ? below + (below % 2) : Math.round(x);
}
function lanczos(radius) {
    const weight = (distance) => {
        const x = Math.abs(distance);
        if (x > radius)
            return 0;
        return x <= 1e-3 ? 1 : (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * x) ** 2;
    };
    return (at, size, out) => {
        const place = (at + 0.5) * (size / out);
        const first = Math.ceil(place - radius - 0.5);
        const last = Math.floor(place + radius - 0.5);
        const weights = Array.from({ length: last - first + 1 }, (_, i) => weight(first + i + 0.5 - place));
        return normalised(first, weights, size);
    };
}
/** Drops cells outside `0 .. size`, and brings the others to a sum of 1. */
function normalised(first, weights, size) {
    const start = Math.max(first, 0);
    const inside = weights.slice(start - first, Math.max(size - first, 0));
    const sum = inside.reduce((total, weight) => total + weight, 0);
    return { first: start, weights: inside.map((weight) => weight / sum) };
}
const WEIGHTS = {
    nearest,
    bilinear,
    bicubic,
    lanczos3: lanczos(3),
    lanczos5: lanczos(5),
};


/***/ }),

/***/ 61931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapes = void 0;
exports.rangeIndices = rangeIndices;
const tensor_ts_1 = __webpack_require__(76172);
const broadcast_ts_1 = __webpack_require__(82033);
const transpose_ts_1 = __webpack_require__(63253);
const values_ts_1 = __webpack_require__(6702);
function view(x, shape) {
    return (0, values_ts_1.make)(shape, x.dtype, (0, values_ts_1.held)(x).data);
}
/** One dimension may be -1: it is what the count leaves. */
function reshape(x, shape) {
    const known = (0, tensor_ts_1.elementCount)(shape.filter((dim) => dim !== -1));
    const full = shape.map((dim) => (dim === -1 ? (0, tensor_ts_1.elementCount)(x.shape) / known : dim));
    return view(x, full);
}
function transpose(x, axes) {
    const { shape, data } = (0, transpose_ts_1.transposed)((0, values_ts_1.held)(x), axes);
    return (0, values_ts_1.make)(shape, x.dtype, data);
}
function expandDims(x, axis) {
    return view(x, x.shape.toSpliced((0, broadcast_ts_1.axisOf)(axis, x.shape.length + 1), 0, 1));
}
function squeeze(x, axes) {
    const gone = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
    return view(x, x.shape.filter((_, axis) => !gone.has(axis)));
}
function broadcastTo(x, shape) {
    const fits = x.shape.every((dim, i) => dim === 1 || dim === shape[i - x.shape.length + shape.length]);
    if (!fits)
        throw new RangeError(`shape [${x.shape.join(', ')}] does not broadcast to [${shape.join(', ')}]`);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, shape, (0, broadcast_ts_1.broadcastStrides)(x.shape, shape), 0).data);
}
function concatenate(values, axis) {
    const [first, ...rest] = values;
    if (first === undefined)
        throw new RangeError('concatenation of nothing');
    const at = (0, broadcast_ts_1.axisOf)(axis, first.shape.length);
    for (const value of rest) {
        (0, values_ts_1.sameDType)('concatenate', first, value);
        const fits = value.shape.length === first.shape.length && value.shape.every((dim, i) => i === at || dim === first.shape[i]);
        if (!fits)
            throw new RangeError(`concatenation of [${first.shape.join(', ')}] and [${value.shape.join(', ')}]`);
    }
    const length = values.reduce((sum, value) => sum + value.shape[at], 0);
    const shape = first.shape.with(at, length);
    const { outer, inner } = (0, broadcast_ts_1.around)(shape, at);
    const out = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    let start = 0;
    for (const value of values) {
        const block = value.shape[at] * inner;
        const { data } = (0, values_ts_1.held)(value);
        for (let o = 0; o < outer; o++)
            out.set(data.subarray(o * block, (o + 1) * block), o * length * inner + start);
        start += block;
    }
    return (0, values_ts_1.make)(shape, first.dtype, out);
}
function stack(values, axis) {
    return concatenate(values.map((value) => expandDims(value, axis)), axis);
}
function unstack(x, axis) {
    const length = x.shape[(0, broadcast_ts_1.axisOf)(axis, x.shape.length)];
    return split(x, Array.from({ length }, () => 1), axis).map((piece) => squeeze(piece, [axis]));
}
function split(x, sizes, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total !== x.shape[at])
        throw new RangeError(`pieces of ${sizes.join(' + ')} out of ${x.shape[at]}`);
    let from = 0;
    return sizes.map((size) => {
        const start = x.shape.map((_, i) => (i === at ? from : 0));
        from += size;
        return slice(x, start, x.shape.with(at, size));
    });
}
function slice(x, start, size) {
    const inside = x.shape.every((dim, i) => (start[i] ?? -1) >= 0 && (size[i] ?? -1) >= 0 && (start[i] ?? 0) + (size[i] ?? 0) <= dim);
    if (!inside || start.length !== x.shape.length || size.length !== x.shape.length) {
        throw new RangeError(`slice from [${start.join(', ')}] of size [${size.join(', ')}] out of [${x.shape.join(', ')}]`);
    }
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const offset = start.reduce((sum, from, i) => sum + from * strides[i], 0);
    return (0, values_ts_1.make)(size, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, size, strides, offset).data);
}
function stridedSlice(x, ranges) {
    if (ranges.length !== x.shape.length)
        throw new RangeError(`${ranges.length} ranges for shape [${x.shape.join(', ')}]`);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    const picked = ranges.map((range, i) => rangeIndices(range, x.shape[i]));
    const offset = picked.reduce((sum, { first }, i) => sum + first * strides[i], 0);
    const shape = picked.map(({ count }) => count);
    const steps = ranges.map(({ step }, i) => step * strides[i]);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, shape, steps, offset).data);
}
/** Python's `slice.indices`: bounds are counted from the end where negative, then brought into what there is. */
function rangeIndices({ start, stop, step }, length) {
    if (step === 0)
        throw new RangeError('a slice with step 0');
    const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
    const bound = (value, open) => {
        if (value === null)
            return open;
        return Math.min(Math.max(value < 0 ? value + length : value, low), high);
    };
    const first = bound(start, step > 0 ? low : high);
    const end = bound(stop, step > 0 ? high : low);
    return { first, count: Math.max(Math.ceil((end - first) / step), 0) };
}
function pad(x, widths, mode, value = 0) {
    if (widths.length !== x.shape.length)
        throw new RangeError(`${widths.length} paddings for shape [${x.shape.join(', ')}]`);
    return widths.reduce((padded, width, axis) => padAxis(padded, axis, width, mode, value), x);
}
function padAxis(x, axis, [before, after], mode, value) {
    if (before === 0 && after === 0)
        return x;
    const { outer, length, inner } = (0, broadcast_ts_1.around)(x.shape, axis);
    const most = mode === 'reflect' ? length - 1 : mode === 'symmetric' ? length : Infinity;
    if (Math.max(before, after) > most)
        throw new RangeError(`${mode} padding of ${before} and ${after} around ${length}`);
    const from = (0, values_ts_1.held)(x).data;
    const wide = before + length + after;
    const out = new Float64Array(outer * wide * inner);
    for (let i = 0; i < wide; i++) {
        const source = sourceOf(i - before, length, mode);
        for (let o = 0; o < outer; o++) {
            const to = (o * wide + i) * inner;
            if (source < 0)
                out.fill(value, to, to + inner);
            else
                out.set(from.subarray((o * length + source) * inner, (o * length + source + 1) * inner), to);
        }
    }
    return (0, values_ts_1.make)(x.shape.with(axis, wide), x.dtype, out);
}
/** The cell that a padded place shows, or -1 for the constant. */
function sourceOf(at, length, mode) {
    if (at >= 0 && at < length)
        return at;
    switch (mode) {
        case 'constant':
            return -1;
        case 'edge':
            return at < 0 ? 0 : length - 1;
        case 'reflect':
            return at < 0 ? -at : 2 * (length - 1) - at;
        case 'symmetric':
            return at < 0 ? -at - 1 : 2 * length - 1 - at;
    }
}
function tile(x, repeats) {
    if (repeats.length !== x.shape.length)
        throw new RangeError(`${repeats.length} repeats for shape [${x.shape.join(', ')}]`);
    const paired = x.shape.flatMap((dim, i) => [repeats[i], dim]);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape).flatMap((stride) => [0, stride]);
    const shape = x.shape.map((dim, i) => dim * repeats[i]);
    return (0, values_ts_1.make)(shape, x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, paired, strides, 0).data);
}
function repeat(x, repeats, axis) {
    const at = (0, broadcast_ts_1.axisOf)(axis, x.shape.length);
    const paired = x.shape.toSpliced(at + 1, 0, repeats);
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape).toSpliced(at + 1, 0, 0);
    return (0, values_ts_1.make)(x.shape.with(at, x.shape[at] * repeats), x.dtype, (0, transpose_ts_1.gather)((0, values_ts_1.held)(x).data, paired, strides, 0).data);
}
function flip(x, axes) {
    const turned = new Set(axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length)));
    const ranges = x.shape.map((_, axis) => ({ start: null, stop: null, step: turned.has(axis) ? -1 : 1 }));
    return stridedSlice(x, ranges);
}
exports.shapes = {
    reshape,
    transpose,
    expandDims,
    squeeze,
    broadcastTo,
    concatenate,
    stack,
    unstack,
    split,
    slice,
    stridedSlice,
    pad,
    tile,
    repeat,
    flip,
};


/***/ }),

/***/ 27374:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.slide = slide;
exports.slideBack = slideBack;
exports.positions = positions;
exports.taps = taps;
exports.cells = cells;
exports.cellsUnder = cellsUnder;
exports.spatialShape = spatialShape;
const STILL = { size: 1, out: 1, kernel: 1, stride: 1, dilation: 1, before: 0 };
/** How a window moves over `[batch, ...spatial, channels]`. */
function slide(shape, options) {
    const spatial = shape.slice(1, -1);
    if (spatial.length !== options.kernel.length)
        throw new RangeError(`a window of ${options.kernel.length} dimensions over ${spatial.length}`);
    return threeOf(spatial.map((size, i) => slideOver(size, i, options)));
}
function slideOver(size, i, options) {
    const [kernel, stride, dilation] = [at(options.kernel, i), at(options.strides, i), at(options.dilations, i)];
    const reach = (kernel - 1) * dilation + 1;
    if (options.padding === 'same') {
        const out = Math.ceil(size / stride);
        const total = Math.max((out - 1) * stride + reach - size, 0);
        return { size, out, kernel, stride, dilation, before: Math.floor(total / 2) };
    }
    const [before, after] = options.padding === 'valid' ? [0, 0] : (options.padding[i] ?? [0, 0]);
    const out = Math.max(Math.floor((size + before + after - reach) / stride) + 1, 0);
    return { size, out, kernel, stride, dilation, before };
}
/** Keras's size of a transposed convolution, as the forward window that it is the gradient of: `size` is the result's. */
function slideBack(shape, kernel, options) {
    const spatial = shape.slice(1, -1);
    return threeOf(spatial.map((length, i) => {
        const [stride, dilation] = [at(options.strides, i), at(options.dilations, i)];
        const reach = (at(kernel, i) - 1) * dilation + 1;
        const extra = options.outputPadding === null ? null : at(options.outputPadding, i);
        const across = (length - 1) * stride;
        const size = options.padding === 'valid'
            ? across + reach + (extra ?? Math.max(stride - reach, 0))
            : extra === null
                ? length * stride
                : across + (reach % 2) + extra;
        const before = options.padding === 'valid' ? 0 : Math.floor(Math.max(across + reach - size, 0) / 2);
        return { size, out: length, kernel: at(kernel, i), stride, dilation, before };
    }));
}
function at(values, i) {
    const value = values[i];
    if (value === undefined)
        throw new RangeError('a spatial operation needs an option for each dimension');
    return value;
}
function threeOf(slides) {
    const [a, b, c, ...more] = [...[STILL, STILL, STILL].slice(slides.length), ...slides];
    if (a === undefined || b === undefined || c === undefined || more.length > 0) {
        throw new RangeError(`a spatial operation of ${slides.length} dimensions`);
    }
    return [a, b, c];
}
/** Number of positions of the window. */
function positions([d, h, w]) {
    return d.out * h.out * w.out;
}
/** Number of cells under the window. */
function taps([d, h, w]) {
    return d.kernel * h.kernel * w.kernel;
}
/** Number of cells that the window slides over. */
function cells([d, h, w]) {
    return d.size * h.size * w.size;
}
/**
 * Writes for window position `position` the cell under each tap, row-major, or -1 where padding lies: into `under`,
 * from 0 on.
 */
function cellsUnder([d, h, w], position, under) {
    const x = (position % w.out) * w.stride - w.before;
    const y = (Math.floor(position / w.out) % h.out) * h.stride - h.before;
    const z = Math.floor(position / (w.out * h.out)) * d.stride - d.before;
    let tap = 0;
    for (let i = 0; i < d.kernel; i++) {
        const zi = z + i * d.dilation;
        for (let j = 0; j < h.kernel; j++) {
            const yj = y + j * h.dilation;
            const inside = zi >= 0 && zi < d.size && yj >= 0 && yj < h.size;
            for (let k = 0; k < w.kernel; k++) {
                const xk = x + k * w.dilation;
                under[tap++] = inside && xk >= 0 && xk < w.size ? (zi * h.size + yj) * w.size + xk : -1;
            }
        }
    }
}
/** The spatial part of a result's shape: as many dimensions as the operand has. */
function spatialShape(slides, rank, of) {
    return slides.slice(3 - rank).map(of);
}


/***/ }),

/***/ 63253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.transposed = transposed;
exports.gather = gather;
const broadcast_ts_1 = __webpack_require__(82033);
/** numpy's transpose: axis `i` of the result is axis `axes[i]` of `x`. */
function transposed(x, axes) {
    const order = axes.map((axis) => (0, broadcast_ts_1.axisOf)(axis, x.shape.length));
    if (order.length !== x.shape.length || new Set(order).size !== order.length) {
        throw new RangeError(`axes [${axes.join(', ')}] for shape [${x.shape.join(', ')}]`);
    }
    const strides = (0, broadcast_ts_1.stridesOf)(x.shape);
    return gather(x.data, order.map((axis) => x.shape[axis]), order.map((axis) => strides[axis]), 0);
}
/** Reads `shape` elements out of an array by strides (which may be 0 or negative) from an offset on. */
function gather(from, shape, strides, offset) {
    const count = shape.reduce((product, dim) => product * dim, 1);
    const to = new Float64Array(count);
    if (count === 0)
        return { shape, data: to };
    const last = shape.length - 1;
    const length = shape[last] ?? 1;
    const step = strides[last] ?? 0;
    const index = new Int32Array(Math.max(last, 0));
    let start = offset;
    let at = 0;
    for (;;) {
        for (let i = 0, p = start; i < length; i++, p += step)
            to[at++] = from[p];
        let axis = last - 1;
        for (; axis >= 0; axis--) {
            const next = index[axis] + 1;
            start += strides[axis];
            if (next < shape[axis]) {
                index[axis] = next;
                break;
            }
            index[axis] = 0;
            start -= next * strides[axis];
        }
        if (axis < 0)
            return { shape, data: to };
    }
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.make = make;
exports.held = held;
exports.sameDType = sameDType;
exports.real = real;
exports.fromTensor = fromTensor;
exports.checkDType = checkDType;
exports.toTensor = toTensor;
exports.settle = settle;
exports.product = product;
exports.convert = convert;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
const ops_ts_1 = __webpack_require__(84872);
/** @throws RangeError where `data` does not fill `shape`: a defect of an operation, never of a model. */
function make(shape, dtype, data) {
    if (data.length !== (0, tensor_ts_1.elementCount)(shape))
        throw new RangeError(`${data.length} numbers for shape [${shape.join(', ')}]`);
    return { shape, dtype, data };
}
/** @throws Error for a value of another executor. */
function held(x) {
    if (isHeld(x))
        return x;
    throw new Error('a value of another executor');
}
function isHeld(x) {
    return 'data' in x && x.data instanceof Float64Array;
}
/** Operands of one operation, which must have one dtype. */
function sameDType(operation, a, b) {
    if (a.dtype !== b.dtype)
        throw new TypeError(`${operation} of ${a.dtype} and ${b.dtype}: programs cast explicitly`);
    return a.dtype;
}
/** The dtype of a result that is real whatever the operand: Keras casts integers to float32. */
function real(dtype) {
    return (0, dtype_ts_1.isFloating)(dtype) ? dtype : 'float32';
}
const BITS = {
    float16: halves_ts_1.fromFloat16,
    bfloat16: halves_ts_1.fromBfloat16,
    float8_e4m3fn: halves_ts_1.fromFloat8e4m3fn,
    float8_e5m2: halves_ts_1.fromFloat8e5m2,
};
/** @throws UnsupportedOperation for strings, complex numbers, and 64-bit integers beyond 2^53. */
function fromTensor(tensor) {
    checkDType(tensor.dtype);
    return make(tensor.shape, tensor.dtype, numbers(tensor));
}
function numbers({ dtype, data }) {
    const decode = BITS[dtype];
    const out = new Float64Array(data.length);
    if (isBig(data))
        for (let i = 0; i < data.length; i++)
            out[i] = safe(Number(data[i]));
    else if (isTyped(data)) {
        if (decode)
            for (let i = 0; i < data.length; i++)
                out[i] = decode(data[i]);
        else
            out.set(data);
    }
    else
        throw new ops_ts_1.UnsupportedOperation('the reference has no strings');
    return out;
}
function isBig(data) {
    return data instanceof BigInt64Array || data instanceof BigUint64Array;
}
function isTyped(data) {
    return ArrayBuffer.isView(data);
}
/** @throws UnsupportedOperation for dtypes that one double cannot hold. */
function checkDType(dtype) {
    if (dtype === 'string' || dtype.startsWith('complex')) {
        throw new ops_ts_1.UnsupportedOperation(`the reference does not compute with ${dtype}`);
    }
    return dtype;
}
/** Floating values come out as float64, with all their digits, whatever their dtype; others in their own dtype. */
function toTensor({ shape, dtype, data }) {
    if ((0, dtype_ts_1.isFloating)(dtype))
        return { dtype: 'float64', shape, data };
    return { dtype, shape, data: integers(dtype, data) };
}
function integers(dtype, data) {
    switch (dtype) {
        case 'int64':
            return BigInt64Array.from(data, BigInt);
        case 'uint64':
            return BigUint64Array.from(data, BigInt);
        case 'int32':
            return Int32Array.from(data);
        case 'uint32':
            return Uint32Array.from(data);
        case 'int16':
            return Int16Array.from(data);
        case 'uint16':
            return Uint16Array.from(data);
        case 'int8':
            return Int8Array.from(data);
        default:
            return Uint8Array.from(data);
    }
}
const WRAPS = {
    int32: (value) => value | 0,
    uint32: (value) => value >>> 0,
    int16: (value) => (value << 16) >> 16,
    uint16: (value) => value & 0xffff,
    int8: (value) => (value << 24) >> 24,
    uint8: (value) => value & 0xff,
    int64: safe,
    uint64: (value) => (value < 0 ? refuse(value) : safe(value)),
    bool: (value) => (value === 0 ? 0 : 1),
};
/** Brings exact whole numbers (below 2^53) into a dtype's range, in place; floating ones are left as they are. */
function settle(dtype, data) {
    const wrap = WRAPS[dtype];
    if (wrap)
        for (let i = 0; i < data.length; i++)
            data[i] = wrap(data[i]);
    return data;
}
function safe(value) {
    return Number.isSafeInteger(value) ? value : refuse(value);
}
function refuse(value) {
    throw new ops_ts_1.UnsupportedOperation(`the reference holds 64-bit integers up to 2^53, not ${value}`);
}
/** Product as the dtype has it: 32-bit integers wrap exactly, others are plain products (to be settled). */
function product(dtype) {
    return dtype === 'int32' || dtype === 'uint32' ? Math.imul : (a, b) => a * b;
}
/** Least value of int32, which conversions of what no integer can hold give on common processors. */
const NO_INTEGER = -(2 ** 31);
/** Truncates towards zero, as numpy; infinities and NaN become the least int32. */
function convert(x, dtype) {
    checkDType(dtype);
    if (x.dtype === dtype || (0, dtype_ts_1.isFloating)(dtype))
        return { ...x, dtype };
    const data = new Float64Array(x.data.length);
    if (dtype === 'bool')
        for (let i = 0; i < data.length; i++)
            data[i] = x.data[i] === 0 ? 0 : 1;
    else {
        for (let i = 0; i < data.length; i++)
            data[i] = whole(x.data[i], dtype);
        settle(dtype, data);
    }
    return make(x.shape, dtype, data);
}
function whole(value, dtype) {
    if (!Number.isFinite(value) || (dtype === 'int32' && Math.abs(value) > 2 ** 31))
        return NO_INTEGER;
    return Math.trunc(value) + 0;
}


/***/ }),

/***/ 74955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stepCount = stepCount;
exports.rowsOf = rowsOf;
exports.collected = collected;
const ops_ts_1 = __webpack_require__(84872);
/** How many steps a `scan` over sequences has. @throws UnsupportedOperation for none, RangeError where they are not as long */
function stepCount(sequences) {
    const lengths = new Set(sequences.map(({ shape }) => shape[0]));
    const [count, ...others] = lengths;
    if (count === undefined || others.length > 0) {
        throw new RangeError(`a loop over sequences of ${[...lengths].join(', ')} rows`);
    }
    if (count === 0)
        throw new ops_ts_1.UnsupportedOperation('a loop of no steps');
    return count;
}
/** The rows of the sequences at each step of a `scan`, made when their turn comes. */
function* rowsOf(ops, sequences, { backwards }) {
    const count = stepCount(sequences);
    for (let step = 0; step < count; step += 1) {
        const index = backwards ? count - 1 - step : step;
        yield () => sequences.map((x) => {
            const [, ...rest] = x.shape;
            return ops.reshape(ops.slice(x, [index, ...rest.map(() => 0)], [1, ...rest]), rest);
        });
    }
}
/** What a `scan` gives: all outputs stacked, or the last one. */
function collected(stack, outputs, { outputs: wanted }) {
    const last = outputs.at(-1);
    if (last === undefined)
        throw new ops_ts_1.UnsupportedOperation('a loop of no steps');
    return wanted === 'all' ? stack(outputs, 0) : last;
}


/***/ }),

/***/ 26314:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attrsOf = attrsOf;
const errors_ts_1 = __webpack_require__(6575);
function attrsOf(node) {
    const wrong = (name, found, allowed) => (0, errors_ts_1.malformed)(node, `attribute ${name}: found ${found}, allowed: ${allowed}`);
    const read = (name, allowed, fallback, of) => {
        const attr = node.attrs.get(name);
        if (attr === undefined) {
            if (fallback === undefined)
                throw wrong(name, 'nothing', allowed);
            return fallback;
        }
        const value = of(attr);
        if (value === undefined)
            throw wrong(name, described(attr), allowed);
        return value;
    };
    const list = (name, allowed, fallback, of) => read(name, allowed, fallback, (attr) => {
        if (attr.kind !== 'list')
            return undefined;
        const items = attr.items.map(of);
        return items.every((item) => item !== undefined) ? items : undefined;
    });
    return {
        has: (name) => node.attrs.has(name),
        int: (name, fallback) => read(name, 'an integer', fallback, intOf),
        float: (name, fallback) => read(name, 'a number', fallback, floatOf),
        bool: (name, fallback) => read(name, 'a boolean', fallback, (attr) => (attr.kind === 'bool' ? attr.value : undefined)),
        text: (name, fallback) => read(name, 'a text', fallback, textOf),
        dtype: (name, fallback) => read(name, 'a dtype', fallback, (attr) => (attr.kind === 'dtype' ? (attr.value ?? undefined) : undefined)),
        shape: (name, fallback) => read(name, 'a shape', fallback, (attr) => (attr.kind === 'shape' ? attr.value : undefined)),
        tensor: (name) => read(name, 'a tensor', undefined, (attr) => (attr.kind === 'tensor' ? attr.value : undefined)),
        ints: (name, fallback) => list(name, 'a list of integers', fallback, intOf),
        floats: (name, fallback) => list(name, 'a list of numbers', fallback, floatOf),
        texts: (name, fallback) => list(name, 'a list of texts', fallback, textOf),
        choice: (name, choices, fallback) => read(name, choices.join(', '), fallback, (attr) => choices.find((choice) => choice === textOf(attr))),
    };
}
function intOf(attr) {
    if (attr.kind !== 'int')
        return undefined;
    const value = Number(attr.value);
    return Number.isSafeInteger(value) ? value : undefined;
}
function floatOf(attr) {
    return attr.kind === 'float' ? attr.value : intOf(attr);
}
function textOf(attr) {
    return attr.kind === 'text' ? attr.value : undefined;
}
function described(attr) {
    switch (attr.kind) {
        case 'text':
        case 'int':
        case 'float':
        case 'bool':
            return String(attr.value).slice(0, 100);
        case 'list':
            return `a list of ${attr.items.length}`;
        case 'dtype':
            return attr.value ?? 'a dtype without numbers';
        default:
            return `a ${attr.kind}`;
    }
}


/***/ }),

/***/ 35143:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isGraph = isGraph;
exports.bindGraph = bindGraph;
const errors_ts_1 = __webpack_require__(17050);
const freeze_ts_1 = __webpack_require__(35931);
const program_ts_1 = __webpack_require__(76466);
const registry_ts_1 = __webpack_require__(67463);
/** Whether what is bound is a graph. */
function isGraph(bound) {
    return bound.program.kind === 'graph';
}
/**
 * Binds the variables of a signature, the serving one if none is named, to the stored tensors.
 * @param file the artifact's path, for findings
 * @throws ArtifactError `no-runtime` where the graph has no signature with outputs; `unsupported-operation` where what a
 * variable is restored from is not read (a part of a stored tensor); else as `freeze` does.
 */
function bindGraph(graph, weights, file, signature = (0, freeze_ts_1.servingSignature)(graph)) {
    if (signature === null) {
        const unread = graph.unreadSignatures?.join(', ') ?? '';
        const why = unread === ''
            ? 'the graph has no signature with outputs, so nothing says what to run'
            : `the signature that servers run has inputs or outputs that are no plain tensors (${unread})`;
        throw new errors_ts_1.ArtifactError('no-runtime', `${file}: ${why}`);
    }
    const program = (0, freeze_ts_1.freeze)(graph, signature);
    const steps = (0, freeze_ts_1.stepsOf)(program.body);
    const entries = new Map();
    const findings = [];
    for (const [name, tensor] of program.variables) {
        const entry = weights.get(tensor);
        if (entry === undefined)
            findings.push(missing(name, tensor, file));
        else
            entries.set(name, entry);
    }
    for (const step of steps) {
        if (step.op !== 'VarHandleOp')
            continue;
        const entry = entries.get(step.name);
        if (entry !== undefined)
            findings.push(...mismatches(step, entry, file));
        else if (!program.variables.has(step.name))
            findings.push(unbound(step.name, graph, file));
    }
    return { program, entries, findings, unknown: unknownOps(steps, program.variables) };
}
/** @throws ArtifactError where the variable is restored, but from no stored tensor as it is: what it holds is not read. */
function unbound(name, { restoredOtherwise }, file) {
    const how = restoredOtherwise?.get(name);
    if (how === undefined)
        return missing(name, null, file);
    const message = `${file}: what variable ${name} of the graph holds is not read: ${how}`;
    throw new errors_ts_1.ArtifactError('unsupported-operation', message, { file, tensor: name });
}
function missing(name, tensor, file) {
    const looked = tensor === null ? 'the file says nothing of where it is stored' : `there is no tensor ${tensor}`;
    const message = `${file}: variable ${name} of the graph has no stored tensor: ${looked}.`;
    return { cause: 'missing-tensor', severity: 'error', file, tensor: tensor ?? name, message };
}
/** What the graph says of a variable against what is stored. */
function mismatches({ name, attrs }, entry, file) {
    const [dtype, shape] = [attrs.get('dtype'), attrs.get('shape')];
    const found = [];
    if (dtype?.kind === 'dtype' && dtype.value !== null && dtype.value !== entry.dtype) {
        found.push(mismatch('dtype-mismatch', name, entry, file, entry.dtype, dtype.value));
    }
    if (shape?.kind === 'shape' && shape.value !== null && !fits(entry.shape, shape.value)) {
        found.push(mismatch('shape-mismatch', name, entry, file, `[${entry.shape.join(', ')}]`, `[${shape.value.join(', ')}]`));
    }
    return found;
}
function fits(shape, promised) {
    return shape.length === promised.length && promised.every((dim, axis) => dim < 0 || dim === shape[axis]);
}
function mismatch(cause, name, entry, file, found, allowed) {
    const message = `${file}: tensor ${entry.name}: found ${found}, variable ${name} of the graph is ${allowed}.`;
    return { cause, severity: 'error', file, tensor: entry.name, message };
}
function unknownOps(steps, variables) {
    const first = new Map();
    for (const { op, name } of steps) {
        // The runner itself reads what is stored.
        const isStored = op === program_ts_1.STORED && variables.has(name);
        if (!isStored && (0, registry_ts_1.opNamed)(op) === undefined && !first.has(op))
            first.set(op, name);
    }
    return [...first].map(([op, node]) => ({ op, node }));
}


/***/ }),

/***/ 19115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isCell = isCell;
exports.asCell = asCell;
exports.known = known;
exports.tensorOf = tensorOf;
exports.numbersIn = numbersIn;
exports.textsIn = textsIn;
exports.valuesOf = valuesOf;
exports.valuesBelow = valuesBelow;
const numbers_ts_1 = __webpack_require__(48211);
function isCell(x) {
    return 'kind' in x;
}
function asCell(x) {
    return isCell(x) ? x : { kind: 'value', value: x };
}
/** A known tensor from numbers; floats are rounded to their dtype, integers must fit. */
function known(dtype, shape, numbers) {
    return { kind: 'known', tensor: tensorOf(dtype, shape, numbers) };
}
function tensorOf(dtype, shape, numbers) {
    if (dtype === 'string')
        throw new TypeError('texts from numbers');
    return { dtype, shape, data: (0, numbers_ts_1.dataOf)(dtype, numbers) };
}
/** The elements as numbers. @throws TypeError for texts and complex numbers. */
function numbersIn(tensor) {
    const numbers = tensor.dtype.startsWith('complex') ? null : (0, numbers_ts_1.numbersOf)(tensor);
    if (numbers === null)
        throw new TypeError(`numbers in a tensor of ${tensor.dtype}`);
    return numbers instanceof Float64Array ? numbers : Float64Array.from(numbers);
}
/** The elements as byte strings. @throws TypeError for numbers. */
function textsIn({ dtype, data }) {
    if (!ArrayBuffer.isView(data))
        return data;
    throw new TypeError(`texts in a tensor of ${dtype}`);
}
/** Every value on the executor that a cell holds on to. */
function valuesOf(cell) {
    return valuesBelow(cell, () => false);
}
/** The same without what lies below branches of lists that are known already. */
function valuesBelow(cell, isKnown) {
    switch (cell?.kind) {
        case 'value':
            return [cell.value];
        case 'complex':
            return [cell.real, cell.imaginary];
        case 'list':
            return valuesBelow(cell.items.root, isKnown);
        case 'branch':
            return isKnown(cell) ? [] : cell.children.flatMap((child) => valuesBelow(child, isKnown));
        default:
            return [];
    }
}


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.malformed = malformed;
exports.unsupported = unsupported;
exports.exceeded = exceeded;
const errors_ts_1 = __webpack_require__(17050);
/** The graph contradicts itself at a node. */
function malformed({ name, op }, what) {
    return new errors_ts_1.ArtifactError('malformed', `node ${name} (${op}): ${what}`, { layer: name });
}
/** The graph asks for something that this tool does not compute. */
function unsupported({ name, op }, what) {
    return new errors_ts_1.ArtifactError('unsupported-operation', `node ${name} (${op}): ${what}`, { layer: name });
}
/** The graph asks for more than a bound allows. */
function exceeded({ name, op }, what) {
    return new errors_ts_1.ArtifactError('limit-exceeded', `node ${name} (${op}): ${what}`, { layer: name });
}


/***/ }),

/***/ 35931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.servingSignature = servingSignature;
exports.freeze = freeze;
exports.compareNames = compareNames;
exports.stepsOf = stepsOf;
const errors_ts_1 = __webpack_require__(17050);
const body_ts_1 = __webpack_require__(37574);
const fold_ts_1 = __webpack_require__(84421);
const references_ts_1 = __webpack_require__(87452);
const scope_ts_1 = __webpack_require__(94812);
const structure_ts_1 = __webpack_require__(46845);
const tables_ts_1 = __webpack_require__(57543);
/** Names under which exporters file the signature that serves. */
const SERVING = ['serving_default', 'serve', 'default'];
/**
 * The signature that a model is run by: the one that somebody names, else the one that servers run; null where the graph
 * has none with outputs, or where that one could not be read.
 */
function servingSignature({ signatures, serves, unreadSignatures = [] }) {
    if (serves !== undefined)
        return (signatures.get(serves)?.outputs.size ?? 0) > 0 ? serves : null;
    const usable = [...signatures].filter(([, { outputs }]) => outputs.size > 0).map(([name]) => name);
    const first = SERVING.find((name) => usable.includes(name) || unreadSignatures.includes(name));
    if (first !== undefined)
        return usable.includes(first) ? first : null;
    return usable.find((name) => !name.startsWith('__')) ?? null;
}
/**
 * What a signature computes, its inputs and outputs in the order of their names: functions inlined, TensorFlow 1's
 * loops made into functions, identities, assertions and whatever nobody reads left out, small integer arithmetic on
 * constants done.
 * @throws ArtifactError `malformed` where there is no such signature, for references that lead nowhere, recursion and
 * cycles; `limit-exceeded` where functions call each other into more nodes than GRAPH_LIMITS allow;
 * `unsupported-operation` where a variable is read after the graph has written to it.
 */
function freeze(unstructured, signatureName) {
    const stored = unstructured.signatures.get(signatureName);
    if (stored === undefined) {
        const names = [...unstructured.signatures.keys()].join(', ');
        throw new errors_ts_1.ArtifactError('malformed', `signature ${signatureName}: not there, found: ${names === '' ? 'none' : names}`);
    }
    (0, references_ts_1.verifyReferences)(unstructured);
    const signature = { inputs: inOrder(stored.inputs), outputs: inOrder(stored.outputs) };
    const graph = (0, structure_ts_1.structured)(unstructured, [...signature.outputs.values()].map(({ ref }) => ref));
    const main = (0, scope_ts_1.mainScope)(graph.nodes, new Map([...signature.inputs.values()].map(({ ref }, argument) => [plainRef(ref), { argument }])));
    const library = (0, scope_ts_1.createLibrary)(graph);
    const building = { ...library, tables: (0, tables_ts_1.findTables)(library, main), bodies: new Map() };
    const wanted = [...signature.outputs].map(([name, { ref }]) => {
        return { ref: plainRef(ref), reader: { name, op: 'signature output' } };
    });
    const body = (0, fold_ts_1.foldConstants)((0, body_ts_1.buildBody)(building, main, signature.inputs.size, wanted));
    const made = [...graph.functions].filter(([name]) => !unstructured.functions.has(name));
    return {
        kind: 'graph',
        signature: specsOf(signature),
        body,
        variables: mentioned(body, graph.variables),
        ...(made.length === 0 ? {} : { functions: new Map(made) }),
    };
}
/**
 * By name, numbers in names by their value: files keep signatures in maps, whose order says nothing, and where siblings
 * name their tensors otherwise, `output_2` is to come before `output_10`.
 */
function inOrder(tensors) {
    return new Map([...tensors].sort(([a], [b]) => compareNames(a, b)));
}
const collator = new Intl.Collator('en', { numeric: true });
/** The order of a program's inputs and outputs; of `Identity:0` and `Identity_1:0` by the nodes. */
function compareNames(one, other) {
    return collator.compare(one.replace(/:\d+$/, ''), other.replace(/:\d+$/, '')) || collator.compare(one, other);
}
/** `node:0` is `node`. */
function plainRef(ref) {
    return ref.replace(/:0$/, '');
}
function specsOf({ inputs, outputs }) {
    const specs = (tensors) => [...tensors].map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
    return { inputs: specs(inputs), outputs: specs(outputs) };
}
/** Variables of which some step speaks. */
function mentioned(body, variables) {
    const names = new Set(stepsOf(body).map(({ name }) => name));
    return new Map([...variables].filter(([name]) => names.has(name)));
}
/** All steps, those of loops and branches included, each function's once. */
function stepsOf(body, seen = new Set()) {
    if (seen.has(body))
        return [];
    seen.add(body);
    return body.steps.flatMap((step) => [step, ...[...step.bodies.values()].flatMap((inner) => stepsOf(inner, seen))]);
}


/***/ }),

/***/ 37574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildBody = buildBody;
const variables_ts_1 = __webpack_require__(85221);
const errors_ts_1 = __webpack_require__(6575);
const program_ts_1 = __webpack_require__(76466);
const fold_ts_1 = __webpack_require__(84421);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
/**
 * The steps that some references need, each after what it reads. Walks with a stack of its own: chains of nodes are
 * longer than any call stack.
 * @throws ArtifactError `malformed` for cycles, references that lead nowhere, recursion.
 */
function buildBody(building, scope, arity, wanted) {
    const steps = [];
    const places = new Map();
    const placesIn = (of) => {
        const known = places.get(of) ?? new Map();
        places.set(of, known);
        return known;
    };
    const slotOf = (source) => {
        if ('argument' in source)
            return { step: program_ts_1.ARGUMENT, output: source.argument };
        const place = placesIn(source.scope).get(source.node.name);
        return typeof place === 'number' ? { step: place, output: source.output } : null;
    };
    const open = [];
    const visit = (source) => {
        if ('argument' in source || slotOf(source) !== null)
            return;
        const known = placesIn(source.scope);
        const { node } = source;
        if (known.get(node.name) === 'open') {
            const circle = open.slice(open.findIndex((other) => other.node === node)).map((other) => other.node.name);
            throw (0, errors_ts_1.malformed)(node, `reads its own output by way of ${circle.slice(0, 10).join(', ')}, allowed: no cycles`);
        }
        building.spend(node);
        known.set(node.name, 'open');
        open.push(visitOf(building, source.scope, node));
    };
    const finish = ({ scope: home, node, sources, bodies }) => {
        const inputs = sources.map((source) => slotOf(source) ?? { step: program_ts_1.ARGUMENT, output: 0 });
        placesIn(home).set(node.name, steps.length);
        const op = isStored(building, home, node) ? program_ts_1.STORED : node.op;
        const file = building.tables.get(home)?.get(node.name)?.file;
        const from = file === undefined ? {} : { file };
        steps.push({ name: stepName(home, node), op, inputs, attrs: node.attrs, bodies, ...from });
    };
    const results = wanted.map(({ ref, reader }) => {
        const source = (0, scope_ts_1.resolve)(building, scope, ref, reader);
        visit(source);
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const input = top.sources[top.next];
            top.next += 1;
            if (input !== undefined)
                visit(input);
            else {
                finish(top);
                open.pop();
            }
        }
        return slotOf(source) ?? { step: program_ts_1.ARGUMENT, output: 0 };
    });
    return { arity, steps, results };
}
/** The calls that led to a node before its own name, unless it bears them already: graphs that are written do. */
function stepName({ path }, { name }) {
    return name.startsWith(path) ? name : `${path}${name}`;
}
function visitOf(building, scope, node) {
    if (isStored(building, scope, node))
        return { scope, node, sources: [], bodies: new Map(), next: 0 };
    refuseWrites(scope, node);
    const contents = building.tables.get(scope)?.get(node.name);
    const sources = contents === undefined
        ? (0, refs_ts_1.dataInputs)(node).map((ref) => (0, scope_ts_1.resolve)(building, scope, ref, node))
        : [contents.keys, contents.values];
    return { scope, node, sources, bodies: bodiesOf(building, scope, node), next: 0 };
}
/** A node of the main graph that a stored tensor stands for, and that is not a handle to it. */
function isStored({ graph }, scope, node) {
    return scope.fn === null && node.op !== 'VarHandleOp' && graph.variables.has(node.name);
}
/** What a variable holds after the model itself has written to it is not what the file stores. */
function refuseWrites(scope, node) {
    for (const name of (0, refs_ts_1.controlInputs)(node)) {
        const before = scope.nodes.get((0, refs_ts_1.parseRef)(name, node).node);
        if (before !== undefined && (0, variables_ts_1.isWrite)(before.op)) {
            throw (0, errors_ts_1.unsupported)(node, `reads a variable after node ${before.name} (${before.op}) has written to it`);
        }
    }
}
/** The functions that loops and branches run. */
function bodiesOf(building, scope, node) {
    const bodies = new Map();
    for (const attribute of BODIES[node.op] ?? []) {
        const attr = node.attrs.get(attribute);
        const named = attr?.kind === 'list'
            ? attr.items.map((item, i) => [`${attribute}/${i}`, item])
            : [[attribute, attr]];
        for (const [key, item] of named) {
            if (item?.kind !== 'function') {
                throw (0, errors_ts_1.malformed)(node, `attribute ${attribute}: found ${item?.kind ?? 'nothing'}, allowed: a function`);
            }
            bodies.set(key, functionBody(building, scope, node, item.name));
        }
    }
    return bodies;
}
const BODIES = {
    If: ['then_branch', 'else_branch'],
    StatelessIf: ['then_branch', 'else_branch'],
    Case: ['branches'],
    StatelessCase: ['branches'],
    While: ['cond', 'body'],
    StatelessWhile: ['cond', 'body'],
};
function functionBody(building, caller, node, name) {
    const chain = (0, scope_ts_1.chained)(caller.chain, name, node);
    const known = building.bodies.get(name);
    if (known !== undefined)
        return known;
    const fn = (0, scope_ts_1.functionNamed)(building.graph, name, node);
    const scope = {
        nodes: (0, scope_ts_1.byName)(fn.nodes),
        bound: new Map(fn.inputs.map((input, argument) => [input.name, { argument }])),
        path: `${stepName(caller, node)}/${name}/`,
        chain,
        calls: new Map(),
        fn,
        resolved: new Map(),
    };
    const wanted = fn.outputs.map((_, i) => ({ ref: (0, scope_ts_1.returned)(fn, i, node), reader: node }));
    const body = (0, fold_ts_1.foldConstants)(buildBody(building, scope, fn.inputs.length, wanted));
    building.bodies.set(name, body);
    return body;
}


/***/ }),

/***/ 71782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gateMerges = gateMerges;
exports.isLoopMerge = isLoopMerge;
exports.isLoopSwitch = isLoopSwitch;
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const node_list_ts_1 = __webpack_require__(14243);
const refs_ts_1 = __webpack_require__(24264);
const NONE = new Map();
/**
 * TensorFlow 1's branches: a `Switch` makes one of its outputs dead, and all that reads a dead tensor is dead, up to the
 * `Merge` that takes the one living input. What reads no tensor of the branch (a constant) is tied to it by a control
 * input, and dead for that. Here tensors alone count: inputs of a `Merge` that are tied to a branch by control inputs
 * go through a `Switch` of their own.
 * Source: `PropagateOutputs` of tensorflow/core/common_runtime/propagator_state.cc; `cond` of control_flow_ops.py.
 * @throws ArtifactError `limit-exceeded` where more branches lie within each other than anybody writes.
 */
function gateMerges(nodes) {
    const merges = nodes.values().filter((node) => node.op === 'Merge' && !isLoopMerge(nodes, node));
    if (merges.length === 0)
        return;
    const gatesOf = gateFinder(nodes);
    for (const merge of merges) {
        const typed = new Map([...merge.attrs].filter(([key]) => key === 'T'));
        const inputs = merge.inputs.map((input, place) => {
            if (input.startsWith('^'))
                return input;
            return [...gatesOf(merge, input).values()]
                .filter(({ carries }) => !carries)
                .reduce((ref, { condition, side }) => {
                const name = nodes.free(`${merge.name}/alive_${place}`);
                nodes.set({ name, op: 'Switch', inputs: [ref, condition], attrs: typed });
                return `${name}:${side}`;
            }, input);
        });
        nodes.set({ ...merge, inputs });
    }
}
/** Whether a merge is where a loop's iterations come together. */
function isLoopMerge(nodes, merge) {
    return (0, refs_ts_1.dataInputs)(merge).some((ref) => nodes.origin(ref, merge)?.node.op === 'NextIteration');
}
/** Whether a switch ends a loop, rather than opening a branch. */
function isLoopSwitch(nodes, node) {
    const condition = (0, refs_ts_1.dataInputs)(node)[1];
    return condition !== undefined && nodes.source(condition, node)?.node.op === 'LoopCond';
}
function gateFinder(nodes) {
    const known = new Map();
    let spent = 0;
    const origins = (node) => node.op === 'NextIteration'
        ? []
        : [...(0, refs_ts_1.dataInputs)(node), ...(0, refs_ts_1.controlInputs)(node)].flatMap((ref) => nodes.origin(ref, node)?.node ?? []);
    const through = (reader, ref) => {
        const origin = nodes.origin(ref, reader);
        if (origin === null)
            return NONE;
        const gates = known.get(origin.node.name) ?? NONE;
        const condition = (0, refs_ts_1.dataInputs)(origin.node)[1];
        if (origin.node.op !== 'Switch' || condition === undefined || isLoopSwitch(nodes, origin.node))
            return gates;
        const asked = nodes.source(condition, origin.node);
        const gate = {
            condition: asked === null ? condition : (0, node_list_ts_1.refOf)(asked),
            side: origin.output === 0 ? 0 : 1,
            carries: true,
        };
        return new Map([...gates, [`${gate.side} ${gate.condition}`, gate]]);
    };
    const together = (node) => {
        if (node.op === 'NextIteration')
            return NONE;
        // What comes back from an iteration is alive where the loop was entered.
        const before = (0, refs_ts_1.dataInputs)(node).filter((ref) => nodes.origin(ref, node)?.node.op !== 'NextIteration');
        const data = before.map((ref) => through(node, ref));
        const merged = node.op === 'Merge' ? shared(data) : data;
        const tied = (0, refs_ts_1.controlInputs)(node).map((name) => through(node, name));
        const gates = union(merged, tied);
        spent += gates.size;
        if (spent > limits_ts_1.GRAPH_LIMITS.steps)
            throw (0, errors_ts_1.exceeded)(node, 'stands in more branches than this tool follows');
        return gates;
    };
    return (reader, ref) => {
        const first = nodes.origin(ref, reader)?.node;
        const open = first === undefined || known.has(first.name) ? [] : [first];
        const entered = new Set();
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const node = top;
            if (entered.has(node.name)) {
                open.pop();
                if (!known.has(node.name))
                    known.set(node.name, together(node));
                continue;
            }
            entered.add(node.name);
            open.push(...origins(node).filter(({ name }) => !known.has(name) && !entered.has(name)));
        }
        return through(reader, ref);
    };
}
/** Alive where any of several is: what they all need. */
function shared([first = NONE, ...others]) {
    return [new Map([...first].filter(([key]) => others.every((other) => other.has(key))))];
}
function union(data, tied) {
    const full = [...data, ...tied].filter(({ size }) => size > 0);
    const [only] = full;
    if (only === undefined)
        return NONE;
    if (full.length === 1 && data.includes(only))
        return only;
    const gates = new Map();
    for (const [key, gate] of tied.flatMap((each) => [...each]))
        gates.set(key, { ...gate, carries: false });
    for (const [key, gate] of data.flatMap((each) => [...each])) {
        gates.set(key, { ...gate, carries: gate.carries || gates.get(key)?.carries === true });
    }
    return gates;
}


/***/ }),

/***/ 84421:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.foldConstants = foldConstants;
const nodes_ts_1 = __webpack_require__(7505);
const dtype_ts_1 = __webpack_require__(19777);
const errors_ts_1 = __webpack_require__(17050);
const ops_ts_1 = __webpack_require__(84872);
const program_ts_1 = __webpack_require__(76466);
const registry_ts_1 = __webpack_require__(67463);
const host_ts_1 = __webpack_require__(54160);
/**
 * Computes what small constants alone come to, and leaves out the steps that nobody reads any more. Floats stay as they
 * are: in a graph without variables they are its weights, which have to be found under their own names, and what is made
 * of them is float32 on one executor and float64 on another.
 */
function foldConstants(body) {
    const folded = [];
    const cells = new Map();
    for (const step of body.steps) {
        const outputs = constantOutputs(step, cells);
        if (outputs !== null)
            cells.set(folded.length, outputs);
        const [only, ...others] = outputs ?? [];
        const isWhole = only !== undefined && others.length === 0 && !(0, dtype_ts_1.isFloating)(only.tensor.dtype);
        folded.push(isWhole && step.op !== 'Const' ? constant(step, only.tensor) : step);
    }
    return pruned({ ...body, steps: folded });
}
function constantOutputs(step, cells) {
    const value = step.attrs.get('value');
    if (step.op === 'Const' && value?.kind === 'tensor') {
        const cell = { kind: 'known', tensor: value.value };
        return (0, host_ts_1.isSmall)(cell) && !(0, dtype_ts_1.isFloating)(cell.tensor.dtype) ? [cell] : null;
    }
    const inputs = step.inputs.map(({ step: from, output }) => cells.get(from)?.[output]);
    const op = (0, registry_ts_1.opNamed)(step.op);
    if (op === undefined || inputs.length === 0 || !inputs.every((cell) => cell !== undefined))
        return null;
    try {
        return (0, host_ts_1.onTheSide)(step, op, inputs, registry_ts_1.TENSORFLOW);
    }
    catch (error) {
        // A step that cannot be computed may stand in a branch that is never taken: it is said when it is run.
        if (isAboutTheStep(error))
            return null;
        throw error;
    }
}
function isAboutTheStep(error) {
    return [errors_ts_1.ArtifactError, ops_ts_1.UnsupportedOperation, RangeError, TypeError].some((kind) => error instanceof kind);
}
function constant({ name }, tensor) {
    return { ...(0, nodes_ts_1.constantNode)(name, tensor), inputs: [], bodies: new Map() };
}
/** The body without steps that no result depends on. */
function pruned(body) {
    const needed = new Set(body.results.map(({ step }) => step));
    for (const [place, step] of [...body.steps.entries()].reverse()) {
        if (needed.has(place))
            for (const input of step.inputs)
                needed.add(input.step);
    }
    const places = new Map();
    const steps = [];
    const moved = ({ step, output }) => ({ step: places.get(step) ?? program_ts_1.ARGUMENT, output });
    for (const [place, step] of body.steps.entries()) {
        if (!needed.has(place))
            continue;
        places.set(place, steps.length);
        steps.push({ ...step, inputs: step.inputs.map(moved) });
    }
    return { arity: body.arity, steps, results: body.results.map(moved) };
}


/***/ }),

/***/ 66163:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.structureLoops = structureLoops;
const made_signature_ts_1 = __webpack_require__(45016);
const nodes_ts_1 = __webpack_require__(7505);
const scope_ts_1 = __webpack_require__(94812);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const branches_ts_1 = __webpack_require__(71782);
const node_list_ts_1 = __webpack_require__(14243);
const refs_ts_1 = __webpack_require__(24264);
/**
 * TensorFlow 1's loops made into `While` nodes with functions: `Enter`, `Merge`, `LoopCond`, `Switch`, `NextIteration`
 * and `Exit` are how its `while_loop` spells a loop out. Only loops whose results are asked for are looked at. The nodes
 * of a loop stay where they are, read by nobody; its exits read the `While`.
 * Source: tensorflow/python/ops/control_flow_ops.py (WhileContext), tensorflow/core/common_runtime/lower_while_op.cc.
 * @param asked exits whose values are needed
 * @param owner before the names of functions: the function that the nodes are of, or nothing
 * @param taken names of functions that are there
 * @returns the functions of the loops
 * @throws ArtifactError `unsupported-operation` with the node for a loop of any other shape.
 */
function structureLoops(nodes, asked, owner, taken) {
    const functions = new Map();
    if (asked.length === 0)
        return functions;
    const parts = partsOf(nodes);
    const structure = (frame, exit, within) => {
        const chain = (0, scope_ts_1.chained)(within, frame, exit);
        const loop = loopOf(nodes, parts, frame, exit);
        const inner = (node) => {
            const owner = frameOfExit(nodes, node);
            if (owner === frame)
                throw (0, errors_ts_1.unsupported)(node, `is read inside its own loop ${frame}`);
            structure(owner, node, chain);
        };
        const nameOf = (name) => functionName(`${owner}${name}`, (other) => taken(other) || functions.has(other));
        for (const fn of replaced(nodes, loop, nameOf, inner))
            functions.set(fn.name, fn);
    };
    for (const { name } of asked) {
        const exit = nodes.get(name);
        if (exit?.op === 'Exit')
            structure(frameOfExit(nodes, exit), exit, []);
    }
    return functions;
}
function partsOf(nodes) {
    const all = nodes.values();
    const merges = all.filter((node) => node.op === 'Merge' && (0, branches_ts_1.isLoopMerge)(nodes, node));
    const switches = all.filter((node) => node.op === 'Switch' && (0, branches_ts_1.isLoopSwitch)(nodes, node));
    const variables = merges.flatMap((merge) => sidesOf(nodes, merge) ?? []);
    return {
        variables: grouped(variables, ({ enter }) => frameOf(enter)),
        switches: grouped(switches, (node) => first(nodes, node)?.node.name ?? ''),
        exits: grouped(all.filter(({ op }) => op === 'Exit'), (node) => mergeBefore(nodes, node)?.name ?? ''),
    };
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
function frameOf(enter) {
    const frame = enter.attrs.get('frame_name');
    if (frame?.kind !== 'text')
        throw (0, errors_ts_1.malformed)(enter, 'attribute frame_name: found no text, allowed: one');
    return frame.value;
}
function first(nodes, node) {
    const [ref] = (0, refs_ts_1.dataInputs)(node);
    if (ref === undefined)
        throw (0, errors_ts_1.malformed)(node, 'found no input, allowed: at least 1');
    return nodes.origin(ref, node);
}
/** The merge whose switch an exit reads, or null. */
function mergeBefore(nodes, exit) {
    const from = first(nodes, exit);
    const merge = from === null || from.node.op !== 'Switch' || from.output !== 0 ? null : first(nodes, from.node);
    return merge?.node.op === 'Merge' ? merge.node : null;
}
function frameOfExit(nodes, exit) {
    const merge = mergeBefore(nodes, exit);
    if (merge === null)
        throw (0, errors_ts_1.unsupported)(exit, 'leaves no loop of the shape that while_loop makes');
    const sides = sidesOf(nodes, merge);
    if (sides === null)
        throw (0, errors_ts_1.unsupported)(merge, 'merges no loop of the shape that while_loop makes');
    return frameOf(sides.enter);
}
/** The two sides of a merge: before the first iteration, and after each. */
function sidesOf(nodes, merge) {
    const sides = (0, refs_ts_1.dataInputs)(merge).map((ref) => nodes.origin(ref, merge)?.node);
    const [enter, next] = ['Enter', 'NextIteration'].map((op) => sides.find((side) => side?.op === op));
    return enter === undefined || next === undefined || sides.length !== 2 ? null : { enter, merge, next };
}
function loopOf(nodes, parts, frame, place) {
    const variables = parts.variables.get(frame) ?? [];
    const conditions = new Set();
    for (const { merge } of variables) {
        for (const node of parts.switches.get(merge.name) ?? []) {
            const condition = nodes.source((0, refs_ts_1.dataInputs)(node)[1] ?? '', node)?.node;
            if (condition !== undefined)
                conditions.add(condition);
        }
    }
    const [condition, ...others] = conditions;
    if (condition === undefined || others.length > 0) {
        throw (0, errors_ts_1.unsupported)(place, `loop ${frame} has ${conditions.size} conditions, allowed: one`);
    }
    const exits = variables.flatMap(({ merge }, variable) => (parts.exits.get(merge.name) ?? []).map((node) => ({ node, variable })));
    return { frame, variables, condition, exits };
}
/** Puts a `While` in the place of a loop's exits. @returns its two functions. */
function replaced(nodes, loop, nameOf, inner) {
    const { frame, variables, condition, exits } = loop;
    const given = new Map();
    for (const { enter, merge } of variables)
        give(given, merge.name, enter);
    const [asks, ...goesOn] = [condition, ...variables.map(({ next }) => next)].map((node) => {
        const [ref] = (0, refs_ts_1.dataInputs)(node);
        if (ref === undefined)
            throw (0, errors_ts_1.malformed)(node, 'found no input, allowed: at least 1');
        return { node, ref };
    });
    const cond = copied(nodes, loop, asks === undefined ? [] : [asks], given, inner);
    const body = copied(nodes, loop, goesOn, given, inner);
    const inputs = [...given.values()].map(({ argument }) => argument);
    const name = nodes.free(frame);
    const [asking, going] = [nameOf(`${name}_cond`), nameOf(`${name}_body`)];
    const called = (fn) => ({ kind: 'function', name: fn, attrs: new Map() });
    const attrs = new Map([
        ['cond', called(asking)],
        ['body', called(going)],
        ['T', { kind: 'list', items: inputs.map(nodes_ts_1.argumentType) }],
    ]);
    nodes.set({ name, op: 'While', inputs: [...given.values()].map(({ ref }) => ref), attrs });
    for (const { node, variable } of exits) {
        nodes.set({ ...node, op: 'Identity', inputs: [`${name}:${variable}`] });
    }
    const answer = { name: condition.name, dtype: 'bool' };
    return [
        {
            name: asking,
            inputs,
            outputs: [answer],
            nodes: cond.nodes,
            returns: new Map([[answer.name, cond.refs[0] ?? '']]),
        },
        {
            name: going,
            inputs,
            outputs: inputs,
            nodes: body.nodes,
            // What only stands by is handed on.
            returns: new Map(inputs.map((input, at) => [input.name, body.refs[at] ?? input.name])),
        },
    ];
}
/** A name that TensorFlow takes for a function, and that none has. */
function functionName(name, isTaken) {
    return (0, nodes_ts_1.freeName)(name.replaceAll(/[^A-Za-z0-9_]/g, '_'), isTaken);
}
function give(given, name, enter) {
    const [ref] = (0, refs_ts_1.dataInputs)(enter);
    if (ref === undefined)
        throw (0, errors_ts_1.malformed)(enter, 'found no input, allowed: at least 1');
    given.set(name, { argument: { name, ...typeOf(enter) }, ref });
    return name;
}
/** The type that goes into a loop; resources have none but their number. */
function typeOf(node) {
    const type = node.attrs.get('T');
    if (type?.kind !== 'dtype')
        return { dtype: null };
    return type.number === undefined ? { dtype: type.value } : { dtype: type.value, number: type.number };
}
/** The part of the graph that computes some references within a loop, as the nodes of a function. */
function copied(nodes, loop, wanted, given, inner) {
    const argumentOf = argumentFinder(nodes, loop, given);
    const inside = insideOf(nodes, wanted, argumentOf, inner);
    const made = new Map();
    const rewritten = (ref, reader) => {
        const origin = nodes.origin(ref, reader);
        const argument = origin === null ? null : argumentOf(origin, reader);
        if (argument !== null)
            return argument;
        if (origin !== null && inside.has(origin.node.name))
            return ref;
        if (origin?.node.op === 'Const') {
            made.set(origin.node.name, { ...origin.node, inputs: [] });
            return ref;
        }
        // Anything else that does not change from one iteration to the next comes from outside.
        const outside = origin === null ? ref : (0, node_list_ts_1.refOf)(origin);
        const dtype = origin?.output === 0 ? (0, made_signature_ts_1.firstOutputType)(origin.node) : null;
        given.set(outside, given.get(outside) ?? { argument: { name: outside, dtype }, ref: outside });
        return outside;
    };
    for (const name of inside) {
        const node = nodes.get(name);
        if (node === undefined)
            continue;
        made.set(name, { ...node, inputs: (0, refs_ts_1.dataInputs)(node).map((ref) => rewritten(ref, node)) });
    }
    const refs = wanted.map(({ node, ref }) => rewritten(ref, node));
    return { nodes: [...made.values()], refs };
}
/** The argument that stands for an output of a node at a loop's border, or null for a node inside or elsewhere. */
function argumentFinder(nodes, { frame, variables, exits }, given) {
    const merges = new Set(variables.map(({ merge }) => merge.name));
    const changing = new Set(variables.map(({ enter }) => enter.name));
    const own = new Set(exits.map(({ node }) => node.name));
    return ({ node, output }, reader) => {
        if (merges.has(node.name) && output === 0)
            return node.name;
        if (node.op === 'Switch' && (0, branches_ts_1.isLoopSwitch)(nodes, node)) {
            const merge = first(nodes, node)?.node.name ?? '';
            if (merges.has(merge) && output === 1)
                return merge;
            if (merges.has(merge))
                throw (0, errors_ts_1.unsupported)(reader, `reads node ${node.name} of loop ${frame} after its end`);
        }
        if (node.op === 'Enter' && frameOf(node) === frame) {
            const constant = node.attrs.get('is_constant');
            if (changing.has(node.name) || constant?.kind !== 'bool' || !constant.value) {
                throw (0, errors_ts_1.unsupported)(reader, `reads node ${node.name}, which is there in the first iteration of loop ${frame} only`);
            }
            return given.has(node.name) ? node.name : give(given, node.name, node);
        }
        if (own.has(node.name))
            throw (0, errors_ts_1.unsupported)(reader, `reads node ${node.name} inside its own loop ${frame}`);
        return null;
    };
}
/** Names of the nodes between some references and a loop's border: those that change from one iteration to the next. */
function insideOf(nodes, wanted, argumentOf, inner) {
    const inside = new Set();
    const done = new Set();
    const open = [];
    const enter = ({ node }) => {
        if (done.has(node.name))
            return;
        if (node.op === 'Exit')
            inner(node);
        open.push(node.name);
    };
    const borders = (node) => (0, refs_ts_1.dataInputs)(node).some((ref) => {
        const origin = nodes.origin(ref, node);
        return origin !== null && (argumentOf(origin, node) !== null || inside.has(origin.node.name));
    });
    for (const { node, ref } of wanted) {
        const origin = nodes.origin(ref, node);
        if (origin !== null && argumentOf(origin, node) === null)
            enter(origin);
    }
    const entered = new Set();
    for (let name = open.at(-1); name !== undefined; name = open.at(-1)) {
        const node = nodes.get(name);
        if (node === undefined || entered.has(name)) {
            open.pop();
            if (node !== undefined && !done.has(name) && borders(node))
                inside.add(name);
            done.add(name);
            continue;
        }
        entered.add(name);
        if (entered.size > limits_ts_1.GRAPH_LIMITS.steps)
            throw (0, errors_ts_1.exceeded)(node, 'a loop of more nodes than this tool follows');
        for (const ref of (0, refs_ts_1.dataInputs)(node)) {
            const origin = nodes.origin(ref, node);
            if (origin !== null && !entered.has(origin.node.name) && argumentOf(origin, node) === null)
                enter(origin);
        }
    }
    return inside;
}


/***/ }),

/***/ 14243:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nodeList = nodeList;
exports.refOf = refOf;
const scope_ts_1 = __webpack_require__(94812);
const ports_ts_1 = __webpack_require__(8256);
const refs_ts_1 = __webpack_require__(24264);
/** Identities in a row that are looked through: between a condition and who asks for it, TensorFlow makes one or two. */
const MOST_IDENTITIES = 64;
/** @throws ArtifactError `malformed` where two nodes share a name. */
function nodeList(nodes) {
    const named = new Map((0, scope_ts_1.byName)(nodes));
    const origin = (ref, reader) => {
        const { node: name, port, index } = (0, refs_ts_1.parseRef)(ref, reader);
        const node = named.get(name);
        return node === undefined ? null : { node, output: (0, ports_ts_1.outputNumber)(node, port, index) };
    };
    return {
        get: (name) => named.get(name),
        set: (node) => {
            named.set(node.name, node);
        },
        values: () => [...named.values()],
        origin,
        source: (ref, reader) => {
            let found = origin(ref, reader);
            for (let step = 0; step < MOST_IDENTITIES && found !== null && isIdentity(found.node); step += 1) {
                const next = found.node.inputs[0];
                if (next === undefined || next.startsWith('^'))
                    break;
                found = origin(next, found.node) ?? null;
            }
            return found;
        },
        free: (name) => {
            let wanted = name;
            while (named.has(wanted))
                wanted = `${wanted}_`;
            return wanted;
        },
    };
}
function isIdentity({ op }) {
    return op === 'Identity';
}
/** `node` or `node:output`, which mean the same in a graph and in a function. */
function refOf({ node, output }) {
    return output === 0 ? node.name : `${node.name}:${output}`;
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outputNumber = outputNumber;
const output_names_ts_1 = __webpack_require__(25786);
const errors_ts_1 = __webpack_require__(6575);
/**
 * Place among a node's outputs of what `node:port:index` names; a bare `node:index` is that place already.
 * @throws ArtifactError `malformed` for a port that the op does not have, and for an output beyond its last one, as far as
 * its outputs are known
 */
function outputNumber(node, port, index) {
    const ports = (0, output_names_ts_1.portsOf)(node.op);
    if (ports === undefined)
        return index;
    const sizes = ports.map((one) => (0, output_names_ts_1.portSize)(one, node.attrs));
    if (port === null) {
        const count = total(sizes);
        if (count !== null && index >= count)
            throw (0, errors_ts_1.malformed)(node, `output ${index}: ${allowed(ports, count)}`);
        return index;
    }
    const place = ports.findIndex(({ name }) => name === port);
    const before = total(sizes.slice(0, Math.max(place, 0)));
    const size = sizes[place];
    if (place < 0 || (size !== null && size !== undefined && index >= size)) {
        throw (0, errors_ts_1.malformed)(node, `output ${port}:${index}: ${allowed(ports, total(sizes))}`);
    }
    if (before === null)
        throw (0, errors_ts_1.malformed)(node, `output ${port}: what stands before it has no known size`);
    return before + index;
}
/** null where one of them is not known. */
function total(sizes) {
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
function allowed(ports, count) {
    if (ports.length === 0)
        return 'allowed: none, the op has no outputs';
    const names = ports.map(({ name }) => name).join(', ');
    return `allowed: ${names}${count === null || count === ports.length ? '' : ` (${count} tensors in all)`}`;
}


/***/ }),

/***/ 87452:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyReferences = verifyReferences;
const output_names_ts_1 = __webpack_require__(25786);
const errors_ts_1 = __webpack_require__(6575);
const scope_ts_1 = __webpack_require__(94812);
const ports_ts_1 = __webpack_require__(8256);
/**
 * Whether every reference of a graph leads to an output that is there, spelled as TensorFlow wants it: `node:output` in
 * the main graph, `node:port:place` or an argument's name in functions, and what only orders behind what is read.
 * TensorFlow loads no graph in which one does not, whether the node is run or not.
 * Sources: tensorflow/core/common_runtime/graph_constructor.cc, tensorflow/core/framework/function.cc (InstantiateFunction,
 * AddFunctionDef).
 * @throws ArtifactError `malformed` with the node
 */
function verifyReferences(graph) {
    const names = unique(graph.nodes);
    for (const node of graph.nodes)
        verifyInputs(node, (ref) => inMainGraph(graph, names, ref, node), names);
    for (const fn of graph.functions.values()) {
        if ((0, output_names_ts_1.portsOf)(fn.name) !== undefined) {
            throw (0, errors_ts_1.malformed)({ name: fn.name, op: 'function' }, 'has the name of an op, allowed: another');
        }
        verifyFunction(graph, fn);
    }
    for (const [name, { inputs, outputs }] of graph.signatures) {
        for (const [key, { ref }] of [...inputs, ...outputs]) {
            inMainGraph(graph, names, ref, { name: `${name}.${key}`, op: 'signature' });
        }
    }
}
/** Nodes by their names; where they are of a function, messages call them by its name, too. */
function unique(nodes, within = '', taken = []) {
    const args = new Set(taken);
    const found = new Map();
    for (const node of nodes) {
        const called = within === '' ? node : { ...node, name: `${within}/${node.name}` };
        if (found.has(node.name) || args.has(node.name))
            throw (0, errors_ts_1.malformed)(called, 'the name occurs twice, allowed: once');
        found.set(node.name, called);
    }
    return found;
}
function verifyFunction(graph, fn) {
    const args = fn.inputs.map(({ name }) => name);
    const isArgument = new Set(args.flatMap((name) => [name, `${name}:0`]));
    const names = unique(fn.nodes, fn.name, args);
    const verify = (ref, reader) => {
        if (!isArgument.has(ref))
            inFunction(graph, names, ref, reader);
    };
    const known = new Set([...names.keys(), ...args]);
    for (const node of names.values())
        verifyInputs(node, (ref) => verify(ref, node), known);
    for (const ref of fn.returns.values())
        verify(ref, { name: fn.name, op: 'function' });
}
function verifyInputs(node, verify, names) {
    let onlyOrders = false;
    for (const ref of node.inputs) {
        if (ref.startsWith('^')) {
            if (!names.has(ref.slice(1)))
                throw (0, errors_ts_1.malformed)(node, `comes after ${ref.slice(1)}, which is not there`);
            onlyOrders = true;
            continue;
        }
        if (onlyOrders)
            throw (0, errors_ts_1.malformed)(node, `reads ${ref} behind what it only comes after, allowed: before it`);
        verify(ref);
    }
}
function inMainGraph(graph, names, ref, reader) {
    const [name = '', output, ...rest] = ref.split(':');
    if (rest.length > 0 || (output !== undefined && !NUMBER.test(output))) {
        throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, allowed in the main graph: node or node:output`);
    }
    verifyOutput(graph, named(names, name, ref, reader), null, Number(output ?? 0));
}
function inFunction(graph, names, ref, reader) {
    const [name = '', port = '', place = '', ...rest] = ref.split(':');
    const node = named(names, name, ref, reader);
    if (rest.length > 0 || port === '' || !PLACE.test(place)) {
        throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, allowed in a function: node:port:place, or an argument`);
    }
    verifyOutput(graph, node, port, Number(place));
}
const NUMBER = /^\d{1,9}$/;
/** Functions are searched for the very text. */
const PLACE = /^(0|[1-9]\d{0,8})$/;
function named(names, name, ref, reader) {
    const node = names.get(name);
    if (node === undefined)
        throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, which is not there`);
    return node;
}
function verifyOutput(graph, node, port, place) {
    const called = scope_ts_1.INLINED.has(node.op) ? undefined : graph.functions.get(node.op);
    if (called === undefined)
        (0, ports_ts_1.outputNumber)(node, port, place);
    else if (port === null ? place >= called.outputs.length : !called.outputs.some(({ name }) => name === port)) {
        const allowed = called.outputs.map(({ name }) => name).join(', ');
        throw (0, errors_ts_1.malformed)(node, `output ${port ?? place}: allowed: ${allowed === '' ? 'none' : allowed}`);
    }
}


/***/ }),

/***/ 24264:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseRef = parseRef;
exports.dataInputs = dataInputs;
exports.controlInputs = controlInputs;
const errors_ts_1 = __webpack_require__(6575);
/** @throws ArtifactError `malformed` where the output is no number. */
function parseRef(ref, reader) {
    const [node = '', first, second, ...rest] = ref.split(':');
    const [port, number] = second === undefined ? [null, first ?? '0'] : [first ?? '', second];
    if (node === '' || rest.length > 0 || !/^\d{1,9}$/.test(number)) {
        throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, allowed: node, node:output or node:port:index`);
    }
    return { node, port, index: Number(number) };
}
/** The inputs of a node that carry tensors; the others only order it behind another. */
function dataInputs(node) {
    return node.inputs.filter((input) => !input.startsWith('^'));
}
function controlInputs(node) {
    return node.inputs.filter((input) => input.startsWith('^')).map((input) => input.slice(1));
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INLINED = void 0;
exports.mainScope = mainScope;
exports.createLibrary = createLibrary;
exports.byName = byName;
exports.calledBy = calledBy;
exports.functionNamed = functionNamed;
exports.chained = chained;
exports.expand = expand;
exports.resolve = resolve;
exports.returned = returned;
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const ports_ts_1 = __webpack_require__(8256);
const refs_ts_1 = __webpack_require__(24264);
/** The main graph, with the references that are fed bound to arguments. */
function mainScope(nodes, bound) {
    return { nodes: byName(nodes), bound, path: '', chain: [], calls: new Map(), fn: null, resolved: new Map() };
}
function createLibrary(graph) {
    let spent = 0;
    return {
        graph,
        spend: (node) => {
            spent += 1;
            if (spent > limits_ts_1.GRAPH_LIMITS.steps) {
                throw (0, errors_ts_1.exceeded)(node, `the graph has more than ${limits_ts_1.GRAPH_LIMITS.steps} nodes once its functions are inlined`);
            }
        },
    };
}
/** Ops that hand their first input on, whatever they do on the side. */
const HANDING_ON = new Set([
    'Identity',
    'StopGradient',
    'PreventGradient',
    'Snapshot',
    'CheckNumerics',
    'CheckNumericsV2',
    'Print',
    'PrintV2',
    // Fed placeholders are bound to an argument, so that this is one without a feed.
    'PlaceholderWithDefault',
]);
/** Calls of functions that are inlined. */
exports.INLINED = new Set(['PartitionedCall', 'StatefulPartitionedCall', 'RemoteCall']);
/** Nodes by name. @throws ArtifactError `malformed` where two share one. */
function byName(nodes) {
    const found = new Map();
    for (const node of nodes) {
        if (found.has(node.name))
            throw (0, errors_ts_1.malformed)(node, 'the name occurs twice, allowed: once');
        found.set(node.name, node);
    }
    return found;
}
/** The function that a node calls, or null where it computes something itself. */
function calledBy({ graph }, node) {
    const attr = node.attrs.get('f');
    if (exports.INLINED.has(node.op)) {
        if (attr?.kind !== 'function')
            throw (0, errors_ts_1.malformed)(node, 'attribute f: found no function, allowed: one');
        return functionNamed(graph, attr.name, node);
    }
    return graph.functions.get(node.op) ?? null;
}
/** @throws ArtifactError `malformed` where the graph's library lacks it. */
function functionNamed(graph, name, node) {
    const fn = graph.functions.get(name);
    if (fn === undefined)
        throw (0, errors_ts_1.malformed)(node, `calls function ${name}, which the graph does not have`);
    return fn;
}
/** A function's chain of callers with itself. @throws ArtifactError where it calls itself, or calls nest too deep. */
function chained(chain, name, node) {
    if (chain.includes(name)) {
        throw (0, errors_ts_1.malformed)(node, `function ${name} calls itself (${[...chain, name].join(' > ')}), allowed: no recursion`);
    }
    if (chain.length >= limits_ts_1.GRAPH_LIMITS.depth) {
        throw (0, errors_ts_1.exceeded)(node, `calls nest ${chain.length + 1} deep, allowed: ${limits_ts_1.GRAPH_LIMITS.depth}`);
    }
    return [...chain, name];
}
/** The call of a function by a node of a scope: made once, its arguments bound to what the node reads. */
function expand(library, caller, node, fn) {
    const known = caller.calls.get(node.name);
    if (known !== undefined)
        return known;
    library.spend(node);
    const inputs = (0, refs_ts_1.dataInputs)(node);
    if (inputs.length !== fn.inputs.length) {
        throw (0, errors_ts_1.malformed)(node, `gives ${inputs.length} arguments to ${fn.name}, allowed: ${fn.inputs.length}`);
    }
    const bound = new Map(fn.inputs.map(({ name }, i) => [name, { scope: caller, ref: inputs[i] ?? '' }]));
    const call = {
        nodes: byName(fn.nodes),
        bound,
        path: `${caller.path}${node.name}/`,
        chain: chained(caller.chain, fn.name, node),
        calls: new Map(),
        fn,
        resolved: new Map(),
    };
    caller.calls.set(node.name, call);
    return call;
}
/**
 * Follows a reference through calls, arguments and identities to the node that computes it, or to an argument.
 * @throws ArtifactError `malformed` where it leads nowhere or round in a circle.
 */
function resolve(library, from, ref, reader) {
    const passed = [];
    let [scope, at] = [from, ref];
    let source;
    while (source === undefined) {
        source = scope.resolved.get(at);
        if (source !== undefined)
            break;
        if (passed.length > limits_ts_1.GRAPH_LIMITS.steps) {
            throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, which leads round in a circle`);
        }
        passed.push({ scope, ref: at });
        const next = follow(library, scope, at, reader);
        if ('ref' in next)
            [scope, at] = [next.scope, next.ref];
        else
            source = next;
    }
    for (const step of passed)
        step.scope.resolved.set(step.ref, source);
    return source;
}
function follow(library, scope, ref, reader) {
    const parsed = (0, refs_ts_1.parseRef)(ref, reader);
    const bound = scope.bound.get(ref) ?? scope.bound.get(parsed.index === 0 ? parsed.node : `${parsed.node}:${parsed.index}`);
    if (bound !== undefined)
        return bound;
    const node = scope.nodes.get(parsed.node);
    if (node === undefined)
        throw (0, errors_ts_1.malformed)(reader, `reads ${ref}, which is not there`);
    const inputs = (0, refs_ts_1.dataInputs)(node);
    if (HANDING_ON.has(node.op))
        return { scope, ref: handedOn(node, inputs[0]) };
    const fn = calledBy(library, node);
    if (fn !== null) {
        // A call has one port, `output`; a node whose op is the function itself has the function's.
        const direct = parsed.port === null || exports.INLINED.has(node.op);
        const place = direct ? parsed.index : fn.outputs.findIndex(({ name }) => name === parsed.port);
        return { scope: expand(library, scope, node, fn), ref: returned(fn, place, node) };
    }
    const output = (0, ports_ts_1.outputNumber)(node, parsed.port, parsed.index);
    if (node.op === 'IdentityN')
        return { scope, ref: handedOn(node, inputs[output]) };
    return { scope, node, output };
}
function handedOn(node, input) {
    if (input === undefined)
        throw (0, errors_ts_1.malformed)(node, 'has no such input to hand on');
    return input;
}
/** What a function returns at a place, as a reference inside it. */
function returned(fn, place, node) {
    const output = fn.outputs[place];
    const ref = output === undefined ? undefined : fn.returns.get(output.name);
    if (ref === undefined) {
        throw (0, errors_ts_1.malformed)(node, `reads output ${place} of function ${fn.name}, which has ${fn.returns.size}`);
    }
    return ref;
}


/***/ }),

/***/ 46845:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRUCTURED = void 0;
exports.structured = structured;
const nodes_ts_1 = __webpack_require__(7505);
const branches_ts_1 = __webpack_require__(71782);
const loops_ts_1 = __webpack_require__(66163);
const node_list_ts_1 = __webpack_require__(14243);
const refs_ts_1 = __webpack_require__(24264);
/** Nodes of TensorFlow 1's loops, of which a frozen program has none left. */
exports.STRUCTURED = ['Enter', 'Exit', 'NextIteration'];
const CONTROL = new Set([...exports.STRUCTURED, 'Merge', 'Switch']);
/**
 * The graph with TensorFlow 1's control flow in the terms of TensorFlow 2's: loops as `While` with functions, and
 * branches whose constants die with them.
 * @param wanted references of the main graph that are asked for
 * @throws ArtifactError as `structureLoops` and `gateMerges` do
 */
function structured(graph, wanted) {
    const functions = new Map(graph.functions);
    const main = inOrder(graph.nodes, wanted, '', functions);
    for (const [name, fn] of graph.functions) {
        functions.set(name, { ...fn, nodes: inOrder(fn.nodes, [...fn.returns.values()], `${name}/`, functions) });
    }
    return { ...graph, nodes: main, functions };
}
function inOrder(stored, wanted, owner, functions) {
    if (!stored.some(({ op }) => CONTROL.has(op.replace(/^Ref/, ''))))
        return stored;
    // Those of references to variables do the same.
    const nodes = (0, node_list_ts_1.nodeList)(stored.map((node) => ({ ...node, op: node.op.replace(/^Ref(?=[A-Z][a-z])/, '') })));
    (0, branches_ts_1.gateMerges)(nodes);
    const exits = reached(nodes, wanted).filter(({ op }) => op === 'Exit');
    const made = (0, loops_ts_1.structureLoops)(nodes, exits, owner, (name) => functions.has(name));
    for (const [name, fn] of made)
        functions.set(name, fn);
    return nodes.values();
}
/** Nodes that some references need. */
function reached(nodes, wanted) {
    const found = new Set();
    const open = wanted.flatMap((ref) => nodes.get((0, nodes_ts_1.nodeOf)(ref)) ?? []);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (found.has(node))
            continue;
        found.add(node);
        for (const ref of (0, refs_ts_1.dataInputs)(node)) {
            const origin = nodes.origin(ref, node)?.node;
            if (origin !== undefined)
                open.push(origin);
        }
    }
    return [...found];
}


/***/ }),

/***/ 57543:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findTables = findTables;
exports.assetOf = assetOf;
const nodes_ts_1 = __webpack_require__(7505);
const errors_ts_1 = __webpack_require__(6575);
const visit_ts_1 = __webpack_require__(28765);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
const text_table_ts_1 = __webpack_require__(64768);
const FILLS = new Set([
    'InitializeTable',
    'InitializeTableV2',
    'LookupTableImport',
    'LookupTableImportV2',
]);
/**
 * Finds the nodes that fill tables, in the main graph and in the functions that it calls (a SavedModel's
 * `__saved_model_init_op` calls one for each table). Nobody reads their output, so that following references never
 * meets them. Where a file says what is run when it is loaded, only what that runs fills anything.
 * @throws ArtifactError `malformed` where such a node does not lead to a table, or its file is broken;
 * `unsupported-operation` where two fill one table
 */
function findTables(library, main) {
    const { graph } = library;
    const found = new Map();
    const filling = new Map();
    const aliases = sharedTables(main);
    const look = (scope, nodes) => {
        for (const node of nodes) {
            const filled = FILLS.has(node.op)
                ? given(library, scope, node)
                : FROM_FILE.has(node.op)
                    ? givenByFile(library, scope, node)
                    : null;
            if (filled !== null)
                keep(found, aliases, node, filled);
            const fn = (0, scope_ts_1.calledBy)(library, node);
            if (fn === null || scope.chain.includes(fn.name) || !fills(library, fn, filling))
                continue;
            const call = (0, scope_ts_1.expand)(library, scope, node, fn);
            look(call, call.nodes.values());
        }
    };
    const isSaid = graph.runAtLoad !== undefined || graph.initializer !== undefined;
    look(main, isSaid ? (0, visit_ts_1.upstream)(main, (0, visit_ts_1.rootsAtLoading)(graph)) : main.nodes.values());
    return found;
}
/**
 * Tables of the main graph that are one in a session, by their nodes: they have a `shared_name`, or `use_node_name_sharing`.
 * Source: tensorflow/core/kernels/lookup_table_op.h.
 */
function sharedTables(main) {
    const named = new Map();
    for (const { name, op, attrs } of main.nodes.values()) {
        if (!/^(Mutable)?(Dense)?HashTable/.test(op))
            continue;
        const [shared, container] = ['shared_name', 'container'].map((key) => {
            const attr = attrs.get(key);
            return attr?.kind === 'text' ? attr.value : '';
        });
        const byNode = attrs.get('use_node_name_sharing');
        const own = byNode?.kind === 'bool' && byNode.value ? name : '';
        const identity = shared === '' ? own : shared;
        if (identity === '')
            continue;
        const key = JSON.stringify([container, identity]);
        named.set(key, [...(named.get(key) ?? []), name]);
    }
    return new Map([...named.values()].flatMap((names) => names.map((name) => [name, names])));
}
/** Tables filled from a file of text: inputs table, name of the file. */
const FROM_FILE = new Set(['InitializeTableFromTextFile', 'InitializeTableFromTextFileV2']);
/** @throws ArtifactError `unsupported-operation` where the file is none of the artifact's. */
function givenByFile(library, scope, node) {
    const { graph } = library;
    const [table, name] = (0, refs_ts_1.dataInputs)(node).map((ref) => (0, scope_ts_1.resolve)(library, scope, ref, node));
    if (table === undefined || name === undefined || 'argument' in table || 'argument' in name)
        return null;
    const path = assetOf(library, name);
    if (path === undefined || graph.readAsset === undefined) {
        throw (0, errors_ts_1.unsupported)(node, 'fills a table from a file that is no asset of the artifact');
    }
    const { keys, values } = (0, text_table_ts_1.textTable)(node, table.node, graph.readAsset(path));
    const constant = (part, value) => ({
        scope: table.scope,
        node: (0, nodes_ts_1.constantNode)(`${table.node.name}/${part}`, value),
        output: 0,
    });
    const file = { path, attrs: node.attrs };
    return { table, keys: constant('keys', keys), values: constant('values', values), file };
}
/** The artifact's file that a tensor of the main graph names: at once, or by way of a variable that it is assigned to. */
function assetOf(library, source) {
    if ('argument' in source || source.scope.fn !== null)
        return undefined;
    const { scope, node, output } = source;
    const named = library.graph.assets?.get(`${node.name}:${output}`);
    if (named !== undefined || node.op !== 'ReadVariableOp')
        return named;
    const variable = (0, refs_ts_1.dataInputs)(node)[0]?.replace(/:0$/, '');
    for (const writer of scope.nodes.values()) {
        const [to, ref] = writer.op === 'AssignVariableOp' ? (0, refs_ts_1.dataInputs)(writer) : [];
        if (ref === undefined || to?.replace(/:0$/, '') !== variable)
            continue;
        const value = (0, scope_ts_1.resolve)(library, scope, ref, writer);
        if ('argument' in value || value.scope.fn !== null)
            return undefined;
        return library.graph.assets?.get(`${value.node.name}:${value.output}`);
    }
    return undefined;
}
function keep(found, aliases, filler, { table: { scope, node }, ...contents }) {
    const inScope = found.get(scope) ?? new Map();
    const before = inScope.get(node.name);
    // TensorFlow fills a table once, and refuses other contents thereafter.
    if (before !== undefined)
        throw (0, errors_ts_1.unsupported)(filler, `fills table ${node.name}, which node ${before.by} fills too`);
    const names = scope.fn === null ? (aliases.get(node.name) ?? [node.name]) : [node.name];
    for (const name of names)
        inScope.set(name, { ...contents, by: filler.name });
    found.set(scope, inScope);
}
function given(library, scope, node) {
    const [table, keys, values] = (0, refs_ts_1.dataInputs)(node).map((ref) => (0, scope_ts_1.resolve)(library, scope, ref, node));
    if (table === undefined || keys === undefined || values === undefined || 'argument' in table)
        return null;
    return { table, keys, values };
}
/** Whether a function, or one that it calls, fills a table. */
function fills(library, fn, known) {
    const before = known.get(fn.name);
    if (before !== undefined)
        return before;
    known.set(fn.name, false);
    const answer = fn.nodes.some((node) => {
        if (FILLS.has(node.op) || FROM_FILE.has(node.op))
            return true;
        const called = (0, scope_ts_1.calledBy)(library, node);
        return called !== null && fills(library, called, known);
    });
    known.set(fn.name, answer);
    return answer;
}


/***/ }),

/***/ 64768:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textTable = textTable;
const numbers_ts_1 = __webpack_require__(48211);
const attrs_ts_1 = __webpack_require__(26314);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
/** Which part of a line is meant (`TextFileIndex` of tensorflow/python/ops/lookup_ops.py); from 0 on, a column. */
const WHOLE_LINE = -2;
const LINE_NUMBER = -1;
/**
 * What a file of text puts into a table, a line at a time. Carriage returns are left out wherever they stand, and the
 * end of the last line opens no further one.
 * Sources: `TextFileLineIterator` in tensorflow/core/kernels/lookup_util.cc, `ReadLine` in tensorflow/core/lib/io/inputbuffer.cc.
 * @throws ArtifactError `malformed` for a line of fewer columns than are asked for, or one that is no number.
 */
function textTable(filler, table, bytes) {
    const attrs = (0, attrs_ts_1.attrsOf)(filler);
    const delimiter = attrs.text('delimiter', '\t');
    if (delimiter.length !== 1 || delimiter > '\x7f') {
        throw (0, errors_ts_1.unsupported)(filler, `attribute delimiter: found ${JSON.stringify(delimiter)}, allowed: one character of ASCII`);
    }
    const lines = linesOf(filler, bytes, attrs.int('vocab_size', -1));
    const first = attrs.int('offset', 0);
    const [keyIndex, valueIndex] = [attrs.int('key_index'), attrs.int('value_index')];
    const columns = keyIndex >= 0 || valueIndex >= 0 ? lines.map((line) => line.split(delimiter)) : [];
    const part = (index) => {
        if (index === WHOLE_LINE)
            return lines;
        if (index === LINE_NUMBER)
            return lines.map((_, at) => String(at + first));
        if (index < 0)
            throw (0, errors_ts_1.malformed)(filler, `found index ${index}, allowed: -2 and above`);
        return columns.map((row, at) => {
            const cell = row[index];
            if (cell === undefined) {
                throw (0, errors_ts_1.malformed)(filler, `line ${at + 1}: found ${row.length} columns, allowed: at least ${index + 1}`);
            }
            return cell;
        });
    };
    const types = (0, attrs_ts_1.attrsOf)(table);
    return {
        keys: tensorOfTexts(filler, types.dtype('key_dtype'), part(keyIndex)),
        values: tensorOfTexts(filler, types.dtype('value_dtype'), part(valueIndex)),
    };
}
/** Bytes as `latin1`, each a character of its own. */
function linesOf(filler, bytes, most) {
    const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r', '').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const taken = most < 0 ? lines : lines.slice(0, most);
    if (taken.length > limits_ts_1.GRAPH_LIMITS.listLength) {
        throw (0, errors_ts_1.exceeded)(filler, `${taken.length} lines, allowed: ${limits_ts_1.GRAPH_LIMITS.listLength}`);
    }
    if (taken.length < most)
        throw (0, errors_ts_1.malformed)(filler, `attribute vocab_size: found ${most}, the file has ${taken.length} lines`);
    return taken;
}
function tensorOfTexts(filler, dtype, texts) {
    const shape = [texts.length];
    if (dtype === 'string') {
        return { dtype, shape, data: texts.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))) };
    }
    const isWhole = dtype === 'int64' || dtype === 'int32';
    if (!isWhole && dtype !== 'float32' && dtype !== 'float64') {
        throw (0, errors_ts_1.unsupported)(filler, `a table of ${dtype} from a file, allowed: texts, int32, int64, float32, float64`);
    }
    const numbers = texts.map((text, at) => {
        const number = (isWhole ? /^\s*[+-]?\d+\s*$/ : /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i).test(text)
            ? Number(text)
            : NaN;
        if (Number.isNaN(number) || (isWhole && !Number.isSafeInteger(number))) {
            throw (0, errors_ts_1.malformed)(filler, `line ${at + 1}: found ${JSON.stringify(text.slice(0, 40))}, allowed: ${dtype}`);
        }
        return number;
    });
    return { dtype, shape, data: (0, numbers_ts_1.dataOf)(dtype, numbers) };
}


/***/ }),

/***/ 22662:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.gaps = gaps;
exports.itemsOf = itemsOf;
exports.itemAt = itemAt;
exports.withItem = withItem;
exports.withoutLast = withoutLast;
exports.arrayOf = arrayOf;
exports.someItem = someItem;
const BITS = 5;
const WIDTH = 1 << BITS;
function gaps(length) {
    return { length, levels: levelsFor(length), root: null };
}
function itemsOf(cells) {
    const levels = levelsFor(cells.length);
    let row = cells;
    for (let level = 0; level < levels; level++) {
        row = Array.from({ length: Math.ceil(row.length / WIDTH) }, (_, i) => branchOf(row.slice(i * WIDTH, (i + 1) * WIDTH)));
    }
    const root = row[0];
    return { length: cells.length, levels, root: root?.kind === 'branch' ? root : null };
}
/** An element; null for a gap, undefined beyond the ends. */
function itemAt({ length, levels, root }, index) {
    if (!(index >= 0 && index < length))
        return undefined;
    let found = root;
    for (let level = levels - 1; level >= 0; level--) {
        if (found?.kind !== 'branch')
            return null;
        found = found.children[placeIn(index, level)] ?? null;
    }
    return found?.kind === 'branch' ? null : found;
}
/** The list with one element set; it grows where there was none. */
function withItem(items, index, item) {
    let { root, levels } = items;
    for (; index >= WIDTH ** levels; levels++)
        root = root === null ? null : { kind: 'branch', children: [root] };
    return { length: Math.max(items.length, index + 1), levels, root: withChild(root, levels - 1, index, item) };
}
/** The list without its last element. */
function withoutLast(items) {
    const last = items.length - 1;
    return last < 0 ? items : { ...withItem(items, last, null), length: last };
}
function arrayOf(items) {
    return Array.from({ length: items.length }, (_, i) => itemAt(items, i) ?? null);
}
/** Some element that is there. */
function someItem(items) {
    let found = items.root;
    while (found?.kind === 'branch')
        found = found.children.find((child) => child !== null) ?? null;
    return found;
}
function levelsFor(length) {
    let levels = 1;
    while (WIDTH ** levels < length)
        levels++;
    return levels;
}
function placeIn(index, level) {
    return (index >> (BITS * level)) & (WIDTH - 1);
}
function withChild(branch, level, index, item) {
    const place = placeIn(index, level);
    const children = [...(branch?.children ?? [])];
    while (children.length <= place)
        children.push(null);
    const before = children[place] ?? null;
    children[place] = level === 0 ? item : withChild(before?.kind === 'branch' ? before : null, level - 1, index, item);
    return branchOf(children);
}
function branchOf(children) {
    return children.every((child) => child === null) ? null : { kind: 'branch', children };
}


/***/ }),

/***/ 95244:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRAPH_LIMITS = void 0;
/**
 * Bounds on what a graph may ask for. Real graphs: Keras's largest applications have some ten thousand nodes once
 * functions are inlined, in calls nested ten deep; each bound is far above that and far below what would hurt a runner.
 */
exports.GRAPH_LIMITS = {
    /** Steps of a program and calls inlined into it, all together: two functions calling each other twice double per level. */
    steps: 500_000,
    /** Calls within calls. */
    depth: 100,
    /** Iterations of one loop: the longest sequences of recurrent models have some thousand steps. */
    iterations: 100_000,
    /** Elements of one list of tensors. */
    listLength: 1_000_000,
    /** Elements of one tensor made from a few numbers (`Fill`, `Range`, broadcasting): 1 GiB of float32. */
    elements: 2 ** 28,
    /** Bytes of texts that string operations may make in one step. */
    textBytes: 2 ** 26,
};


/***/ }),

/***/ 10754:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BASICS = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** The shape of an input as a tensor: known whatever the executor. */
function shapeAt(call, place) {
    const shape = call.shape(place);
    return (0, cells_ts_1.known)(call.attrs.dtype('out_type', 'int32'), [shape.length], shape);
}
/** Nodes that say something about tensors, or hand them on. What only hands on is looked through when a graph is frozen. */
exports.BASICS = {
    // Constants and stored tensors are the runner's own; what comes here has no value.
    Const: (call) => {
        throw call.malformed('attribute value: found nothing, allowed: a tensor');
    },
    Placeholder: (call) => {
        throw call.malformed('nothing feeds this placeholder, and no stored tensor stands for it');
    },
    VarHandleOp: ({ step }) => ({ kind: 'variable', name: step.name }),
    ReadVariableOp: (call) => call.variable(call.cell(0)),
    ResourceGather: (call) => {
        const batch = call.attrs.int('batch_dims', 0);
        if (batch !== 0)
            throw call.unsupported(`attribute batch_dims: found ${batch}, allowed: 0`);
        return call.ops.take(call.variable(call.cell(0)), call.value(1), 0);
    },
    Identity: ({ cell }) => cell(0),
    IdentityN: ({ inputs }) => inputs,
    StopGradient: ({ cell }) => cell(0),
    Snapshot: ({ cell }) => cell(0),
    Print: ({ cell }) => cell(0),
    NoOp: () => [],
    Assert: () => [],
    PlaceholderWithDefault: ({ cell }) => cell(0),
    Shape: (call) => shapeAt(call, 0),
    ShapeN: (call) => call.inputs.map((_, place) => shapeAt(call, place)),
    Size: ({ shape, attrs }) => (0, cells_ts_1.known)(attrs.dtype('out_type', 'int32'), [], [(0, tensor_ts_1.elementCount)(shape(0))]),
    Rank: ({ shape }) => (0, cells_ts_1.known)('int32', [], [shape(0).length]),
    EnsureShape: ensureShape,
    FakeQuantWithMinMaxVars: fakeQuant,
    FakeQuantWithMinMaxArgs: fakeQuant,
};
function ensureShape(call) {
    const [shape, promised] = [call.shape(0), call.attrs.shape('shape', null)];
    const fits = promised === null ||
        (promised.length === shape.length && promised.every((dim, axis) => dim < 0 || dim === shape[axis]));
    if (!fits)
        throw call.malformed(`found shape ${(0, shapes_ts_1.dims)(shape)}, allowed: ${(0, shapes_ts_1.dims)(promised)}`);
    return call.cell(0);
}
/**
 * Rounds to a grid of `num_bits` with zero on it. Source: the nudging of tensorflow/core/kernels/fake_quant_ops_functor.h.
 */
function fakeQuant(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const lowest = attrs.bool('narrow_range', false) ? 1 : 0;
    const highest = 2 ** attrs.int('num_bits', 8) - 1;
    const [min = NaN] = call.has(1) ? call.numbers(1) : [attrs.float('min', -6)];
    const [max = NaN] = call.has(2) ? call.numbers(2) : [attrs.float('max', 6)];
    if (min === 0 && max === 0)
        return ops.full(x.shape, 0, x.dtype);
    const scale = (max - min) / (highest - lowest);
    const zero = Math.min(Math.max(Math.round(lowest - min / scale), lowest), highest);
    const [from, to] = [(lowest - zero) * scale, (highest - zero) * scale];
    const shifted = ops.subtract(ops.clip(x, from, to), ops.scalar(from, x.dtype));
    const steps = ops.floor(ops.add(ops.divide(shifted, ops.scalar(scale, x.dtype)), ops.scalar(0.5, x.dtype)));
    return ops.add(ops.multiply(steps, ops.scalar(scale, x.dtype)), ops.scalar(from, x.dtype));
}


/***/ }),

/***/ 19841:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COLOUR = void 0;
const shapes_ts_1 = __webpack_require__(43247);
/** The channels of an image, each with a last axis of one. */
function channels(call) {
    const x = call.value(0);
    if (x.shape.at(-1) !== 3)
        throw call.malformed(`an image of shape ${(0, shapes_ts_1.dims)(x.shape)}, allowed: 3 channels`);
    const [first, second, third] = call.ops.split(x, [1, 1, 1], -1);
    if (first === undefined || second === undefined || third === undefined)
        throw call.malformed('an image of no channels');
    return [first, second, third];
}
const number = (ops, like, value) => ops.scalar(value, like.dtype);
/** Source: tensorflow/core/kernels/image/colorspace_op.h (`RGBToHSV`). */
function hueOf(call) {
    const { ops } = call;
    const [r, g, b] = channels(call);
    const one = (value) => number(ops, r, value);
    const largest = ops.maximum(r, ops.maximum(g, b));
    const range = ops.subtract(largest, ops.minimum(r, ops.minimum(g, b)));
    const some = ops.greater(range, one(0));
    const safe = ops.where(some, range, ops.add(range, one(1)));
    const step = (x, y, from) => ops.add(ops.divide(ops.divide(ops.subtract(x, y), safe), one(6)), one(from / 6));
    const others = ops.where(ops.equal(g, largest), step(b, r, 2), step(r, g, 4));
    const hue = ops.where(ops.equal(r, largest), step(g, b, 0), others);
    const turned = ops.where(ops.less(hue, one(0)), ops.add(hue, one(1)), hue);
    return { hue: ops.where(some, turned, one(0)), largest, range };
}
function saturationOf(ops, { largest, range }) {
    const [zero, one] = [number(ops, range, 0), number(ops, range, 1)];
    const bright = ops.greater(largest, zero);
    return ops.where(bright, ops.divide(range, ops.where(bright, largest, one)), zero);
}
/** How far each channel stands from the smallest one to the largest one, by the hue. */
function partsOf(ops, hue) {
    const one = (value) => number(ops, hue, value);
    const sixths = ops.multiply(hue, one(6));
    const away = (from) => ops.abs(ops.subtract(sixths, one(from)));
    return [
        ops.clip(ops.subtract(away(3), one(1)), 0, 1),
        ops.clip(ops.subtract(one(2), away(2)), 0, 1),
        ops.clip(ops.subtract(one(2), away(4)), 0, 1),
    ];
}
function toHsv(call) {
    const hue = hueOf(call);
    return call.ops.concatenate([hue.hue, saturationOf(call.ops, hue), hue.largest], -1);
}
/** Source: the same (`HSVToRGB`). */
function toRgb(call) {
    const { ops } = call;
    const [h, s, v] = channels(call);
    const pale = ops.subtract(number(ops, h, 1), s);
    const made = partsOf(ops, h).map((part) => ops.multiply(ops.add(pale, ops.multiply(s, part)), v));
    return ops.concatenate(made, -1);
}
function spread(ops, hue, smallest, range) {
    return ops.concatenate(partsOf(ops, hue).map((part) => ops.add(smallest, ops.multiply(part, range))), -1);
}
/** The hue turned, and what is light and strong left as it is. Source: tensorflow/core/kernels/image/adjust_hue_op.cc. */
function adjustHue(call) {
    const { ops } = call;
    const { hue, largest, range } = hueOf(call);
    const turned = ops.mod(ops.add(hue, ops.cast(call.value(1), hue.dtype)), number(ops, hue, 1));
    return spread(ops, turned, ops.subtract(largest, range), range);
}
/** Source: tensorflow/core/kernels/image/adjust_saturation_op.cc. */
function adjustSaturation(call) {
    const { ops } = call;
    const hue = hueOf(call);
    const { largest } = hue;
    const saturation = ops.multiply(saturationOf(ops, hue), ops.cast(call.value(1), largest.dtype));
    const range = ops.multiply(ops.clip(saturation, 0, 1), largest);
    return spread(ops, hue.hue, ops.subtract(largest, range), range);
}
/** Distances from the mean of each channel of each image, multiplied. */
function contrast(call) {
    const { ops } = call;
    const x = call.value(0);
    if (x.shape.length < 3)
        throw call.malformed(`an image of shape ${(0, shapes_ts_1.dims)(x.shape)}, allowed: height, width, channels`);
    const mean = ops.mean(x, [-3, -2], true);
    return ops.add(ops.multiply(ops.subtract(x, mean), ops.cast(call.value(1), x.dtype)), mean);
}
const sinc = (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const lanczos = (radius) => {
    return { radius, weight: (x) => (Math.abs(x) > radius ? 0 : sinc(x) * sinc(x / radius)) };
};
/** Source: tensorflow/core/kernels/image/sampling_kernels.h. */
const KERNELS = {
    triangle: { radius: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
    lanczos1: lanczos(1),
    lanczos3: lanczos(3),
    lanczos5: lanczos(5),
    keyscubic: {
        radius: 2,
        weight: (distance) => {
            const x = Math.abs(distance);
            if (x >= 2)
                return 0;
            return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
        },
    },
};
/**
 * An image resampled along both axes by a kernel that widens as the image shrinks: inputs image, size, scale,
 * translation. Source: tensorflow/core/kernels/image/scale_and_translate_op.cc (`ComputeSpansCore`).
 */
function scaleAndTranslate(call) {
    const name = call.attrs.text('kernel_type', 'lanczos3');
    const kernel = Object.hasOwn(KERNELS, name) ? KERNELS[name] : undefined;
    if (kernel === undefined)
        throw call.unsupported(`attribute kernel_type: found ${name}, which is not known`);
    const [size, scale, shift] = [call.ints(1), call.numbers(2), call.numbers(3)];
    const x = call.ops.cast(call.value(0), 'float32');
    if (x.shape.length !== 4 || size.length !== 2 || scale.length !== 2 || shift.length !== 2) {
        throw call.malformed(`resizes ${(0, shapes_ts_1.dims)(x.shape)} to ${(0, shapes_ts_1.dims)(size)}`);
    }
    const widens = call.attrs.bool('antialias', true);
    const along = (axis) => {
        const [from, to] = [(0, shapes_ts_1.at)(x.shape, axis + 1), (0, shapes_ts_1.at)(size, axis)];
        call.sized([to, from]);
        return call.make('float32', [to, from], weights(kernel, widens, from, to, (0, shapes_ts_1.at)(scale, axis), (0, shapes_ts_1.at)(shift, axis)));
    };
    return call.ops.einsum('bowc,pw->bopc', call.ops.einsum('bhwc,oh->bowc', x, along(0)), along(1));
}
function weights({ radius, weight }, widens, from, to, scale, shift) {
    const matrix = new Float64Array(to * from);
    const width = widens ? Math.max(1 / scale, 1) : 1;
    for (const row of (0, shapes_ts_1.upTo)(to)) {
        const centre = (row + 0.5) / scale - shift / scale;
        if (centre < 0 || centre > from)
            continue;
        const first = Math.max(0, Math.ceil(centre - radius * width - 0.5));
        const last = Math.min(from - 1, Math.floor(centre + radius * width - 0.5));
        let sum = 0;
        for (let place = first; place <= last; place += 1) {
            const share = weight((place + 0.5 - centre) / width);
            matrix[row * from + place] = share;
            sum += share;
        }
        for (let place = first; place <= last; place += 1) {
            if (sum !== 0)
                matrix[row * from + place] = (0, shapes_ts_1.at)(matrix, row * from + place) / sum;
        }
    }
    return matrix;
}
exports.COLOUR = {
    RGBToHSV: toHsv,
    HSVToRGB: toRgb,
    AdjustContrastv2: contrast,
    AdjustHue: adjustHue,
    AdjustSaturation: adjustSaturation,
    ScaleAndTranslate: scaleAndTranslate,
};


/***/ }),

/***/ 56216:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SWITCHES = exports.FLOW = void 0;
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
/** Whether a condition holds: a number is true unless it is 0, a text unless it is empty, anything else if it has elements. */
function isTrue(call, cell) {
    const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? call.ops.peek?.(cell.value) : undefined;
    if (tensor === undefined)
        throw call.unsupported('a condition whose value is not known');
    if (tensor.shape.length > 0)
        return tensor.data.length > 0;
    if (tensor.dtype === 'string')
        return tensor.data[0] !== undefined && numbersLength(tensor.data[0]) > 0;
    return (0, cells_ts_1.numbersIn)(tensor)[0] !== 0;
}
function numbersLength(text) {
    return text instanceof Uint8Array ? text.length : 0;
}
function branch(call) {
    const taken = isTrue(call, call.cell(0)) ? 'then_branch' : 'else_branch';
    return call.run(call.body(taken), call.inputs.slice(1));
}
function choose(call) {
    const count = call.step.bodies.size;
    const index = call.int(0);
    // Whatever is outside takes the last branch.
    const taken = index < 0 || index >= count ? count - 1 : index;
    return call.run(call.body(`branches/${taken}`), call.inputs.slice(1));
}
/** Each step's state is let go when the next one stands. */
function loop(call) {
    const [condition, body] = [call.body('cond'), call.body('body')];
    let state = call.inputs;
    for (const cell of state)
        call.hold(cell);
    for (let iteration = 0;; iteration += 1) {
        const [answer, ...others] = call.run(condition, state);
        if (answer === undefined || others.length > 0)
            throw call.malformed(`its condition has ${others.length} results`);
        const goesOn = isTrue(call, answer);
        call.drop(answer);
        if (!goesOn)
            return state;
        if (iteration >= limits_ts_1.GRAPH_LIMITS.iterations) {
            throw (0, errors_ts_1.exceeded)(call.step, `goes round more than ${limits_ts_1.GRAPH_LIMITS.iterations} times`);
        }
        const next = call.run(body, state);
        if (next.length !== state.length) {
            throw call.malformed(`its body makes ${next.length} values of ${state.length}, allowed: as many`);
        }
        for (const cell of state)
            call.drop(cell);
        state = next;
    }
}
/** Steps that run functions: what they make is held already, and they work in no scope of their own. */
exports.FLOW = {
    If: branch,
    StatelessIf: branch,
    Case: choose,
    StatelessCase: choose,
    While: loop,
    StatelessWhile: loop,
};
const DEAD = { kind: 'dead' };
/** TensorFlow 1's branches: a switch hands its input on to one side, the other side is dead until it is merged. */
exports.SWITCHES = {
    Switch: (call) => (isTrue(call, call.cell(1)) ? [DEAD, call.cell(0)] : [call.cell(0), DEAD]),
    Merge: (call) => {
        const [place = -1, ...others] = call.inputs.flatMap(({ kind }, i) => (kind === 'dead' ? [] : [i]));
        if (others.length > 0)
            throw call.unsupported('both of its branches were taken: which one comes first, nobody knows');
        return place < 0 ? [DEAD, DEAD] : [call.cell(place), (0, cells_ts_1.known)('int32', [], [place])];
    },
    LoopCond: ({ cell }) => cell(0),
};


/***/ }),

/***/ 52655:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONVOLUTION = void 0;
const fused_ts_1 = __webpack_require__(75582);
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
function geometryOf(call, rank) {
    const first = (0, layout_ts_1.channelsFirst)(call.attrs.text('data_format', rank === 5 ? 'NDHWC' : 'NHWC'));
    const padding = call.attrs.choice('padding', ['SAME', 'VALID', 'EXPLICIT']);
    return {
        first,
        strides: (0, layout_ts_1.spatialPart)(call, 'strides', rank, first),
        dilations: (0, layout_ts_1.spatialPart)(call, 'dilations', rank, first),
        padding: padding === 'SAME' ? 'same' : padding === 'VALID' ? 'valid' : (0, layout_ts_1.explicitPadding)(call, rank, first),
    };
}
/** Kernels `[...spatial, in / groups, out]`; how many groups there are follows from the input's channels. */
function convolved(call, rank) {
    const kernel = call.value(1);
    const x = call.value(0);
    if (x.shape.length !== rank || kernel.shape.length !== rank) {
        throw call.malformed(`convolves ${(0, shapes_ts_1.dims)(x.shape)} with ${(0, shapes_ts_1.dims)(kernel.shape)}, allowed: ${rank} dimensions each`);
    }
    const { first, ...options } = geometryOf(call, rank);
    const channels = (0, shapes_ts_1.at)(x.shape, first ? 1 : rank - 1);
    const groups = channels / (0, shapes_ts_1.at)(kernel.shape, rank - 2);
    if (!Number.isInteger(groups) || groups < 1) {
        throw call.malformed(`convolves ${channels} channels with a kernel of ${(0, shapes_ts_1.dims)(kernel.shape)}`);
    }
    return (0, layout_ts_1.withChannelsLast)(call.ops, x, first, (last) => call.ops.conv(last, kernel, { ...options, groups }));
}
function depthwise(call) {
    const { first, ...options } = geometryOf(call, 4);
    const kernel = call.value(1);
    return (0, layout_ts_1.withChannelsLast)(call.ops, call.value(0), first, (x) => call.ops.depthwiseConv(x, kernel, options));
}
/**
 * The gradient of a convolution with respect to its input, whose sizes are given: inputs sizes, kernel
 * `[...spatial, out, in]`, x. Every padding is the natural result, cut: how much was padded in front of the forward
 * convolution's input is cut off in front, and the size says how much behind.
 */
function transposed(call, rank) {
    const { ops } = call;
    const { first, strides, dilations, padding } = geometryOf(call, rank);
    const kernel = call.value(1);
    const given = call.ints(0);
    const sizes = given.length === rank ? (first ? given.slice(2) : given.slice(1, -1)) : given;
    if (sizes.length !== rank - 2)
        throw call.malformed(`input 0: found ${given.length} sizes, allowed: ${rank}`);
    call.sized(sizes);
    return (0, layout_ts_1.withChannelsLast)(ops, call.value(2), first, (x) => {
        const cuts = sizes.map((size, i) => {
            const [length, stride] = [(0, shapes_ts_1.at)(x.shape, i + 1), (0, shapes_ts_1.at)(strides, i)];
            const window = ((0, shapes_ts_1.at)(kernel.shape, i) - 1) * (0, shapes_ts_1.at)(dilations, i) + 1;
            const natural = (length - 1) * stride + window;
            const before = frontPadding(padding, i, size, window, stride);
            return { before, size, extra: Math.max(0, before + size - natural) };
        });
        const outputPadding = cuts.map(({ extra }) => extra);
        const whole = ops.convTranspose(x, kernel, { strides, dilations, padding: 'valid', outputPadding });
        const start = [0, ...cuts.map(({ before }) => before), 0];
        return ops.slice(whole, start, [(0, shapes_ts_1.at)(whole.shape, 0), ...sizes, (0, shapes_ts_1.at)(whole.shape, rank - 1)]);
    });
}
/** What the forward convolution puts in front of an input of the given size. */
function frontPadding(padding, axis, size, window, stride) {
    if (padding === 'valid')
        return 0;
    if (padding !== 'same')
        return padding[axis]?.[0] ?? 0;
    return Math.floor(Math.max((Math.ceil(size / stride) - 1) * stride + window - size, 0) / 2);
}
/** A convolution along one dimension is one along two, of which one has length 1. */
function alongOne(call) {
    const { ops, attrs } = call;
    const first = (0, layout_ts_1.channelsFirst)(attrs.text('data_format', 'NWC'));
    const kernel = call.value(1);
    const padding = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME' ? 'same' : 'valid';
    return (0, layout_ts_1.withChannelsLast)(ops, call.value(0), first, (x) => ops.conv(x, kernel, {
        strides: [attrs.int('stride', 1)],
        dilations: [attrs.int('dilation', attrs.int('dilations', 1))],
        padding,
        groups: 1,
    }));
}
/** The largest of a window's cells, each with the filter's cell added: `[batch, h, w, c]` and `[h, w, c]`. */
function dilation(call) {
    const { ops, attrs } = call;
    const [x, filter] = [call.value(0), call.value(1)];
    const strides = (0, layout_ts_1.spatialPart)(call, 'strides', 4, false);
    const rates = (0, layout_ts_1.spatialPart)(call, 'rates', 4, false);
    const same = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME';
    const sides = [0, 1].map((i) => {
        const [length, stride] = [(0, shapes_ts_1.at)(x.shape, i + 1), (0, shapes_ts_1.at)(strides, i)];
        const window = ((0, shapes_ts_1.at)(filter.shape, i) - 1) * (0, shapes_ts_1.at)(rates, i) + 1;
        const out = same ? Math.ceil(length / stride) : Math.floor((length - window) / stride) + 1;
        const total = Math.max((out - 1) * stride + window - length, 0);
        const before = same ? Math.floor(total / 2) : 0;
        return { out, widths: [before, same ? total - before : 0] };
    });
    const padded = ops.pad(x, [[0, 0], ...sides.map(({ widths }) => widths), [0, 0]], 'constant', -Infinity);
    const taps = (0, shapes_ts_1.upTo)((0, shapes_ts_1.at)(filter.shape, 0)).flatMap((row) => (0, shapes_ts_1.upTo)((0, shapes_ts_1.at)(filter.shape, 1)).map((column) => [row, column]));
    const windows = taps.map((tap) => {
        const ranges = sides.map(({ out }, i) => {
            const start = (0, shapes_ts_1.at)(tap, i) * (0, shapes_ts_1.at)(rates, i);
            return { start, stop: start + (out - 1) * (0, shapes_ts_1.at)(strides, i) + 1, step: (0, shapes_ts_1.at)(strides, i) };
        });
        const whole = { start: null, stop: null, step: 1 };
        const cell = ops.reshape(ops.slice(filter, [...tap, 0], [1, 1, (0, shapes_ts_1.at)(filter.shape, 2)]), [(0, shapes_ts_1.at)(filter.shape, 2)]);
        return ops.add(ops.stridedSlice(padded, [whole, ...ranges, whole]), cell);
    });
    const [head, ...others] = windows;
    if (head === undefined)
        throw call.malformed('a filter without cells');
    return others.reduce((most, window) => ops.maximum(most, window), head);
}
const conv = (rank) => (call) => convolved(call, rank);
function biased(call) {
    const x = call.value(0);
    return call.ops.add(x, (0, layout_ts_1.onChannels)(call.ops, call.value(1), x, call.attrs.text('data_format', 'NHWC')));
}
exports.CONVOLUTION = {
    Conv1D: alongOne,
    Conv2D: conv(4),
    Conv3D: conv(5),
    _FusedConv2D: (call) => (0, fused_ts_1.fused)(call, convolved(call, 4), 2),
    DepthwiseConv2d: depthwise,
    DepthwiseConv2dNative: depthwise,
    FusedDepthwiseConv2dNative: (call) => (0, fused_ts_1.fused)(call, depthwise(call), 2),
    _FusedDepthwiseConv2dNative: (call) => (0, fused_ts_1.fused)(call, depthwise(call), 2),
    Conv2DBackpropInput: (call) => transposed(call, 4),
    Conv3DBackpropInputV2: (call) => transposed(call, 5),
    Dilation2D: dilation,
    BiasAdd: biased,
    BiasAddV1: biased,
};


/***/ }),

/***/ 52428:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REFUSED = exports.CREATION = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const items_ts_1 = __webpack_require__(22662);
const random_ops_ts_1 = __webpack_require__(69194);
const shapes_ts_1 = __webpack_require__(43247);
const filled = (value) => (call) => {
    const cell = call.cell(0);
    // The zeros of a list are a list of zeros.
    if (cell.kind === 'list')
        return { ...cell, items: (0, items_ts_1.gaps)(cell.items.length) };
    return call.ops.full(call.sized(call.shape(0)), value, call.dtype(0));
};
/** TF.js knows these by shape alone. */
const shaped = (value) => (call) => call.ops.full(call.sized(call.attrs.ints('shape')), value, call.attrs.dtype('dtype', call.attrs.dtype('T', 'float32')));
function range(call) {
    const [start, limit, delta] = [0, 1, 2].map((place) => (0, shapes_ts_1.at)(call.numbers(place), 0));
    if (delta === 0)
        throw call.malformed('a range in steps of 0');
    const dtype = call.dtype(0);
    const count = Math.max(0, Math.ceil((limit - start) / delta));
    call.sized([count]);
    if (!(0, dtype_ts_1.isFloating)(dtype))
        return call.ops.arange(start, start + count * delta, delta, dtype);
    return call.make(dtype, [count], Float64Array.from({ length: count }, (_, i) => start + i * delta));
}
function oneHot(call) {
    const { ops } = call;
    const indices = call.value(0);
    const depth = call.int(1);
    const rank = indices.shape.length;
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', -1), rank + 1);
    call.sized([...indices.shape, depth]);
    const hot = ops.where(ops.oneHot(indices, depth, 'bool'), call.value(2), call.value(3));
    if (axis === rank)
        return hot;
    return ops.transpose(hot, (0, shapes_ts_1.upTo)(rank).toSpliced(axis, 0, rank));
}
/** Numbers that differ from run to run: there is nothing to compare. */
const random = ({ step }) => {
    throw (0, random_ops_ts_1.randomError)(step);
};
exports.CREATION = {
    Fill: (call) => {
        const shape = call.sized(call.ints(0));
        return call.ops.broadcastTo(call.value(1), shape);
    },
    ZerosLike: filled(0),
    OnesLike: filled(1),
    Zeros: shaped(0),
    Ones: shaped(1),
    Range: range,
    OneHot: oneHot,
};
/** Known, and refused by name. */
exports.REFUSED = Object.fromEntries([...random_ops_ts_1.RANDOM_OPS].map((name) => [name, random]));


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CROSSING = void 0;
const farmhash_ts_1 = __webpack_require__(56994);
const siphash_ts_1 = __webpack_require__(9310);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/**
 * Every combination of one feature from each column, row by row: inputs are the indices of the sparse columns, their
 * values, their shapes, and the dense columns. Source: tensorflow/core/kernels/sparse_cross_op.cc.
 */
const crossed = (valuesOf) => (call) => {
    const { columns, after } = columnsOf(call);
    const { dtype, make } = valuesOf(call, after);
    const batch = columns[0]?.rows.length ?? 0;
    if (columns.some(({ rows }) => rows.length !== batch))
        throw call.malformed('crosses columns of different lengths');
    const counts = (0, shapes_ts_1.upTo)(batch).map((row) => columns.reduce((all, { rows }) => all * (rows[row]?.length ?? 0), 1));
    const total = counts.reduce((sum, count) => sum + count, 0);
    call.sized([total, 2]);
    const made = [];
    const indices = [];
    for (const row of (0, shapes_ts_1.upTo)(batch)) {
        for (const cross of (0, shapes_ts_1.upTo)((0, shapes_ts_1.at)(counts, row))) {
            indices.push(row, cross);
            made.push(make(combination(columns, row, cross), columns));
        }
    }
    return [
        (0, cells_ts_1.known)('int64', [total, 2], indices),
        valuesCell(dtype, made),
        (0, cells_ts_1.known)('int64', [2], [batch, Math.max(0, ...counts)]),
    ];
};
/** The features of one combination; the last column goes round first. */
function combination(columns, row, number) {
    let left = number;
    return [...columns]
        .reverse()
        .map(({ rows }) => {
        const own = (0, shapes_ts_1.at)(rows, row);
        const feature = (0, shapes_ts_1.at)(own, left % own.length);
        left = Math.floor(left / own.length);
        return feature;
    })
        .reverse();
}
function valuesCell(dtype, made) {
    const shape = [made.length];
    if (dtype === 'string') {
        return { kind: 'known', tensor: { dtype, shape, data: made.map((feature) => textOf(feature)) } };
    }
    const data = BigInt64Array.from(made, (feature) => (typeof feature === 'bigint' ? feature : 0n));
    return { kind: 'known', tensor: { dtype: 'int64', shape, data } };
}
function columnsOf(call) {
    const { attrs, step } = call;
    const lengthOf = (name) => {
        const attr = step.attrs.get(name);
        return attr?.kind === 'list' ? attr.items.length : 0;
    };
    const sparse = attrs.int('N');
    const dense = lengthOf('dense_types');
    if (sparse !== lengthOf('sparse_types'))
        throw call.malformed(`attribute N: found ${sparse}, for other sparse_types`);
    const columns = [
        ...(0, shapes_ts_1.upTo)(sparse).map((i) => sparseColumn(call, i, sparse + i, 2 * sparse + i)),
        ...(0, shapes_ts_1.upTo)(dense).map((i) => denseColumn(call, 3 * sparse + i)),
    ];
    return { columns, after: 3 * sparse + dense };
}
function sparseColumn(call, indices, values, shape) {
    const [batch = 0] = call.ints(shape);
    const rank = call.shape(indices)[1] ?? 1;
    const places = call.ints(indices);
    const rows = (0, shapes_ts_1.upTo)(call.sized([batch])[0] ?? 0).map(() => []);
    featuresOf(call, values).forEach((feature, i) => {
        const row = rows[(0, shapes_ts_1.at)(places, i * rank)];
        if (row === undefined)
            throw call.malformed(`index ${(0, shapes_ts_1.at)(places, i * rank)} of ${batch} rows`);
        row.push(feature);
    });
    return { isSparse: true, rows };
}
function denseColumn(call, place) {
    const [batch = 0, width = 0] = call.shape(place);
    const features = featuresOf(call, place);
    return { isSparse: false, rows: (0, shapes_ts_1.upTo)(batch).map((row) => features.slice(row * width, (row + 1) * width)) };
}
function featuresOf(call, place) {
    const tensor = call.tensor(place);
    if (tensor.dtype === 'string')
        return (0, cells_ts_1.textsIn)(tensor);
    return Array.from(tensor.data, (number) => BigInt(number));
}
function textOf(feature) {
    return typeof feature === 'bigint' ? new Uint8Array(Buffer.from(String(feature))) : feature;
}
function joinedTexts(separator) {
    const make = (features) => {
        const parts = features.flatMap((feature, i) => (i === 0 ? [textOf(feature)] : [separator, textOf(feature)]));
        return new Uint8Array(Buffer.concat(parts));
    };
    return { dtype: 'string', make };
}
const LARGEST = 2n ** 63n - 1n;
/** Never negative: without buckets, what is left of the largest signed number. */
function bucketOf(hash, buckets) {
    return hash % (buckets > 0n ? buckets : LARGEST);
}
/** Integers are their own hash. */
function plainHash(feature) {
    return typeof feature === 'bigint' ? BigInt.asUintN(64, feature) : (0, farmhash_ts_1.fingerprint64)(feature);
}
/** TensorFlow 1's: one op for texts and for hashes. */
function oldCross(call) {
    const { attrs } = call;
    if (!attrs.bool('hashed_output'))
        return joinedTexts(new Uint8Array(Buffer.from('_X_')));
    const [buckets, key] = [attrs.int('num_buckets'), call.step.attrs.get('hash_key')];
    if (key?.kind !== 'int')
        throw call.malformed('attribute hash_key: found nothing, allowed: an integer');
    const start = BigInt.asUintN(64, BigInt(key.value));
    const make = (features) => bucketOf(features.reduce((hash, feature) => (0, farmhash_ts_1.joinedFingerprints)(hash, plainHash(feature)), start), BigInt(buckets));
    return { dtype: 'int64', make };
}
function textCross(call, after) {
    return joinedTexts((0, shapes_ts_1.at)(call.texts(after), 0));
}
/** Bytes of an integer that are hashed: TensorFlow takes as many as the name of a type has (`sizeof(DataType)`). */
const HASHED_BYTES = 4;
function hashedCross(call, after) {
    const buckets = BigInt(call.int(after));
    const isStrong = (0, shapes_ts_1.at)(call.numbers(after + 1), 0) !== 0;
    const [first = 0n, second = 0n] = featuresOf(call, after + 2).map((part) => BigInt.asUintN(64, plainHash(part)));
    const hash = (feature, isSparse) => {
        if (typeof feature !== 'bigint') {
            return isStrong ? (0, siphash_ts_1.sipHash64)(feature, first, second) : (0, farmhash_ts_1.fingerprint64)(feature);
        }
        if (isStrong)
            throw call.unsupported('integers hashed with a key, at which TensorFlow itself crashes');
        return isSparse ? (0, farmhash_ts_1.fingerprint64)(lowBytes(feature)) : plainHash(feature);
    };
    const make = (features, columns) => {
        const hashes = features.map((feature, i) => hash(feature, columns[i]?.isSparse === true));
        return bucketOf(hashes.reduce((sum, one) => (0, farmhash_ts_1.joinedFingerprints)(sum, one)), buckets);
    };
    return { dtype: 'int64', make };
}
function lowBytes(number) {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigInt64(0, number, true);
    return bytes.subarray(0, HASHED_BYTES);
}
exports.CROSSING = {
    SparseCross: crossed(oldCross),
    SparseCrossV2: crossed(textCross),
    SparseCrossHashed: crossed(hashedCross),
};


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DIAGONALS = void 0;
const shapes_ts_1 = __webpack_require__(43247);
function diagonalAt(call, number) {
    const shape = call.shape(0);
    const [rows, columns] = [shape.at(-2), shape.at(-1)];
    if (rows === undefined || columns === undefined)
        throw call.malformed('a diagonal of a tensor without matrices');
    const [row, column] = [Math.max(-number, 0), Math.max(number, 0)];
    const length = Math.min(rows - row, columns - column);
    if (length < 1)
        throw call.malformed(`diagonal ${number} of [${rows}, ${columns}]`);
    return { rows, columns, length, row, column };
}
/** @throws ArtifactError `unsupported-operation` for several at once. */
function numberAt(call, place) {
    const [lower = 0, upper = lower] = call.has(place) ? call.ints(place) : [];
    if (lower !== upper)
        throw call.unsupported('several diagonals at once');
    return lower;
}
function part(call) {
    const { ops } = call;
    const { columns, rows, length, row, column } = diagonalAt(call, numberAt(call, 1));
    const x = call.value(0);
    const flat = ops.reshape(x, [...x.shape.slice(0, -2), rows * columns]);
    const places = Float64Array.from((0, shapes_ts_1.upTo)(length), (i) => (row + i) * columns + column + i);
    return ops.take(flat, call.make('int32', [length], places), flat.shape.length - 1);
}
/** A matrix with other elements on a diagonal: inputs matrix, diagonal, which one. */
function withDiagonal(call) {
    const { ops } = call;
    const { columns, rows, length, row, column } = diagonalAt(call, numberAt(call, 2));
    const [x, given] = [call.value(0), call.value(1)];
    // One diagonal may stand as a matrix of one row.
    const diagonal = given.shape.length === x.shape.length ? ops.squeeze(given, [given.shape.length - 2]) : given;
    if ((0, shapes_ts_1.at)(diagonal.shape, diagonal.shape.length - 1) !== length)
        throw call.malformed(`a diagonal of ${length} elements`);
    const isOn = (i) => Math.floor(i / columns) - row === (i % columns) - column;
    const cells = (0, shapes_ts_1.upTo)(rows * columns);
    const mask = Float64Array.from(cells, (i) => (isOn(i) ? 1 : 0));
    const places = Float64Array.from(cells, (i) => (isOn(i) ? (i % columns) - column : 0));
    const spread = ops.take(diagonal, call.make('int32', [rows * columns], places), diagonal.shape.length - 1);
    return ops.where(call.make('bool', [rows, columns], mask), ops.reshape(spread, x.shape), x);
}
exports.DIAGONALS = {
    MatrixDiagPart: part,
    MatrixDiagPartV2: part,
    MatrixDiagPartV3: part,
    MatrixSetDiag: withDiagonal,
    MatrixSetDiagV2: withDiagonal,
    MatrixSetDiagV3: withDiagonal,
};


/***/ }),

/***/ 27957:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOGICAL = exports.BASIC_MATH = exports.ARITHMETIC = void 0;
exports.pair = pair;
exports.hardSwish = hardSwish;
exports.leakyRelu = leakyRelu;
exports.elu = elu;
exports.prelu = prelu;
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const shapes_ts_1 = __webpack_require__(43247);
const text_values_ts_1 = __webpack_require__(27081);
const unary = (name) => ({ ops, value }) => ops[name](value(0));
/** Both operands, once it is clear that what they broadcast to is within bounds. */
function pair(call) {
    call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), call.shape(1)));
    return [call.value(0), call.value(1)];
}
const binary = (name) => (call) => call.ops[name](...pair(call));
function like(ops, x, value) {
    return ops.scalar(value, x.dtype);
}
/** `x relu6(x + 3) / 6`. */
function hardSwish(ops, x) {
    return ops.divide(ops.multiply(x, ops.clip(ops.add(x, like(ops, x, 3)), 0, 6)), like(ops, x, 6));
}
/** Quotient without its fraction, for integers: TensorFlow's `Div` and `TruncateDiv`. */
function truncatedQuotient(ops, a, b) {
    const sign = ops.multiply(ops.sign(a), ops.sign(b));
    return ops.multiply(sign, ops.floorDivide(ops.abs(a), ops.abs(b)));
}
/** The remainder with the sign of the dividend, as C's `fmod`. */
function truncatedRemainder(ops, a, b) {
    const rest = ops.mod(ops.abs(a), ops.abs(b));
    return ops.where(ops.less(a, like(ops, a, 0)), ops.negative(rest), rest);
}
const divide = (call) => {
    const [a, b] = pair(call);
    return (0, dtype_ts_1.isFloating)(a.dtype) ? call.ops.divide(a, b) : truncatedQuotient(call.ops, a, b);
};
/** `f(a, b)`, but 0 wherever `when` (an operand) is 0, whatever the other one is. */
const zeroWhere = (when, combine) => (call) => {
    const { ops } = call;
    const [a, b] = pair(call);
    const zero = like(ops, a, 0);
    const isZero = ops.equal(when === 0 ? a : b, zero);
    // Where it does not count, a 1 stands in, so that nothing is divided by zero on the way.
    const safe = when === 1 ? ops.where(isZero, like(ops, b, 1), b) : b;
    const combined = combine(ops, a, safe);
    return ops.where(isZero, zero, combined);
};
exports.ARITHMETIC = {
    Add: binary('add'),
    AddV2: binary('add'),
    AddN: (call) => {
        const [first, ...others] = call.values();
        if (first === undefined)
            throw call.malformed('adds up nothing');
        return others.reduce((sum, x) => call.ops.add(sum, x), first);
    },
    Sub: binary('subtract'),
    Mul: binary('multiply'),
    RealDiv: divide,
    Div: divide,
    TruncateDiv: divide,
    DivNoNan: zeroWhere(1, (ops, a, b) => ops.divide(a, b)),
    MulNoNan: zeroWhere(1, (ops, a, b) => ops.multiply(a, b)),
    Xdivy: zeroWhere(0, (ops, a, b) => ops.divide(a, b)),
    Xlogy: zeroWhere(0, (ops, a, b) => ops.multiply(a, ops.log(b))),
    Xlog1py: zeroWhere(0, (ops, a, b) => ops.multiply(a, ops.log1p(b))),
    FloorDiv: binary('floorDivide'),
    FloorMod: binary('mod'),
    Mod: (call) => truncatedRemainder(call.ops, ...pair(call)),
    TruncateMod: (call) => truncatedRemainder(call.ops, ...pair(call)),
    Maximum: binary('maximum'),
    Minimum: binary('minimum'),
    Pow: binary('power'),
    SquaredDifference: (call) => call.ops.square(call.ops.subtract(...pair(call))),
    Atan2: binary('arctan2'),
};
const positive = (ops, x) => ops.greater(x, like(ops, x, 0));
/** 1.0507 and 1.6733 to full precision (Klambauer and others, 2017, section 2). */
const SELU = { scale: 1.0507009873554804934193349852946, alpha: 1.6732632423543772848170429916717 };
function leakyRelu(ops, x, alpha) {
    return ops.where(positive(ops, x), x, ops.multiply(x, like(ops, x, alpha)));
}
function elu(ops, x) {
    return ops.where(positive(ops, x), x, ops.expm1(ops.minimum(x, like(ops, x, 0))));
}
function prelu(ops, x, alpha) {
    return ops.where(positive(ops, x), x, ops.multiply(x, alpha));
}
exports.BASIC_MATH = {
    Abs: unary('abs'),
    Neg: unary('negative'),
    Sign: unary('sign'),
    Sqrt: unary('sqrt'),
    Rsqrt: unary('rsqrt'),
    Square: unary('square'),
    Reciprocal: unary('reciprocal'),
    Inv: unary('reciprocal'),
    Exp: unary('exp'),
    Expm1: unary('expm1'),
    Log: unary('log'),
    Log1p: unary('log1p'),
    Sin: unary('sin'),
    Cos: unary('cos'),
    Tan: unary('tan'),
    Asin: unary('arcsin'),
    Acos: unary('arccos'),
    Atan: unary('arctan'),
    Sinh: unary('sinh'),
    Cosh: unary('cosh'),
    Tanh: unary('tanh'),
    Asinh: unary('arcsinh'),
    Acosh: unary('arccosh'),
    Atanh: unary('arctanh'),
    Erf: unary('erf'),
    Erfc: ({ ops, value }) => ops.subtract(like(ops, value(0), 1), ops.erf(value(0))),
    Sigmoid: unary('sigmoid'),
    Softplus: unary('softplus'),
    Softsign: ({ ops, value }) => ops.divide(value(0), ops.add(like(ops, value(0), 1), ops.abs(value(0)))),
    Floor: unary('floor'),
    Ceil: unary('ceil'),
    Round: unary('round'),
    Rint: unary('round'),
    IsNan: unary('isnan'),
    IsFinite: unary('isfinite'),
    IsInf: ({ ops, value }) => {
        const x = value(0);
        return ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)));
    },
    Relu: unary('relu'),
    Relu6: ({ ops, value }) => ops.clip(value(0), 0, 6),
    Elu: ({ ops, value }) => elu(ops, value(0)),
    Selu: ({ ops, value }) => {
        const x = value(0);
        const bent = ops.multiply(elu(ops, x), ops.where(positive(ops, x), like(ops, x, 1), like(ops, x, SELU.alpha)));
        return ops.multiply(bent, like(ops, x, SELU.scale));
    },
    LeakyRelu: ({ ops, value, attrs }) => leakyRelu(ops, value(0), attrs.float('alpha', 0.2)),
    Prelu: ({ ops, value }) => prelu(ops, value(0), value(1)),
    ClipByValue: ({ ops, value }) => ops.minimum(ops.maximum(value(0), value(1)), value(2)),
};
/** Bit by bit, in as many bits as the dtype has. */
const bitwise = (combine) => (call) => {
    const [a, b] = pair(call);
    const shape = (0, shapes_ts_1.broadcastShape)(a.shape, b.shape);
    const left = call.ops.broadcastTo(a, shape);
    const right = call.ops.broadcastTo(b, shape);
    if (call.ops.peek === undefined)
        throw call.unsupported('needs the elements of its inputs');
    const [x, y] = [call.ops.peek(left).data, call.ops.peek(right).data];
    const elements = Float64Array.from({ length: x.length }, (_, i) => Number(combine(BigInt(Number(x[i] ?? 0)), BigInt(Number(y[i] ?? 0)))));
    return call.make(a.dtype, shape, elements);
};
exports.LOGICAL = {
    Equal: (0, text_values_ts_1.alsoTexts)(true, binary('equal')),
    NotEqual: (0, text_values_ts_1.alsoTexts)(false, binary('notEqual')),
    Less: binary('less'),
    LessEqual: binary('lessEqual'),
    Greater: binary('greater'),
    GreaterEqual: binary('greaterEqual'),
    LogicalAnd: binary('logicalAnd'),
    LogicalOr: binary('logicalOr'),
    LogicalNot: unary('logicalNot'),
    LogicalXor: binary('logicalXor'),
    Select: (call) => {
        const [condition, a] = [call.value(0), call.value(1)];
        // A vector chooses whole rows; any other condition has the shape of what it chooses from.
        const rows = condition.shape.length === 1 && a.shape.length > 1;
        const shape = [...condition.shape, ...a.shape.slice(1).map(() => 1)];
        return call.ops.where(rows ? call.ops.reshape(condition, shape) : condition, a, call.value(2));
    },
    SelectV2: (0, text_values_ts_1.chosenHere)((call) => {
        call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), (0, shapes_ts_1.broadcastShape)(call.shape(1), call.shape(2))));
        return call.ops.where(call.value(0), call.value(1), call.value(2));
    }),
    // How many of the boundaries, which rise, do not lie above each number; none lies above NaN.
    Bucketize: (call) => {
        const { ops } = call;
        const boundaries = call.attrs.floats('boundaries', []);
        const x = call.dtype(0).startsWith('float') ? call.value(0) : ops.cast(call.value(0), 'float32');
        const reached = boundaries.map((boundary) => ops.cast(ops.logicalNot(ops.less(x, like(ops, x, boundary))), 'int32'));
        return reached.reduce((sum, one) => ops.add(sum, one), ops.full(x.shape, 0, 'int32'));
    },
    Bitcast: (call) => {
        const [from, to] = [call.dtype(0), call.attrs.dtype('type')];
        if ((0, dtype_ts_1.byteWidth)(from) !== (0, dtype_ts_1.byteWidth)(to) || from === 'string') {
            throw call.unsupported(`attribute type: found ${to}, allowed: a type as wide as ${from}`);
        }
        const elements = (0, numbers_ts_1.dataOf)(from, call.numbers(0));
        const bytes = new Uint8Array((0, bytes_ts_1.toBytes)(from, elements));
        return call.ops.constant({
            dtype: to,
            shape: call.shape(0),
            data: (0, bytes_ts_1.fromBytes)(to, bytes, elements.length, call.step.name),
        });
    },
    BitwiseAnd: bitwise((a, b) => a & b),
    BitwiseOr: bitwise((a, b) => a | b),
    BitwiseXor: bitwise((a, b) => a ^ b),
};


/***/ }),

/***/ 75582:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fused = fused;
const elementwise_ts_1 = __webpack_require__(27957);
const layout_ts_1 = __webpack_require__(65131);
const normalization_ts_1 = __webpack_require__(9340);
/**
 * What a fused node does to its product, step by step: attribute `fused_ops` (`BiasAdd`, `Relu`, ...), their operands
 * from input `from` on. Source: tensorflow/core/kernels/fused_eigen_output_kernels.h; `Prelu` is TF.js's own.
 */
function fused(call, product, from) {
    const { ops, attrs } = call;
    let place = from;
    let x = product;
    for (const name of attrs.texts('fused_ops', [])) {
        switch (name) {
            case 'BiasAdd':
                x = ops.add(x, (0, layout_ts_1.onChannels)(ops, call.value(place), x, attrs.text('data_format', 'NHWC')));
                place += 1;
                break;
            case 'FusedBatchNorm': {
                const [scale, offset, mean, variance] = [0, 1, 2, 3].map((i) => (0, layout_ts_1.onChannels)(ops, call.value(place + i), x, attrs.text('data_format', 'NHWC')));
                x = (0, normalization_ts_1.normalised)(ops, x, { scale, offset, mean, variance }, attrs.float('epsilon', 1e-4));
                place += 4;
                break;
            }
            case 'Relu':
                x = ops.relu(x);
                break;
            case 'Relu6':
                x = ops.clip(x, 0, 6);
                break;
            case '_FusedHardSwish':
                x = (0, elementwise_ts_1.hardSwish)(ops, x);
                break;
            case 'Elu':
                x = (0, elementwise_ts_1.elu)(ops, x);
                break;
            case 'Sigmoid':
                x = ops.sigmoid(x);
                break;
            case 'Tanh':
                x = ops.tanh(x);
                break;
            case 'LeakyRelu':
                x = (0, elementwise_ts_1.leakyRelu)(ops, x, attrs.float('leakyrelu_alpha', 0.2));
                break;
            case 'Prelu':
                x = (0, elementwise_ts_1.prelu)(ops, x, call.value(place));
                place += 1;
                break;
            default:
                throw call.unsupported(`attribute fused_ops: found ${name}, which is not known`);
        }
    }
    return x;
}


/***/ }),

/***/ 60404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GAMMA = void 0;
exports.logGamma = logGamma;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
/**
 * The gamma function's relatives, element by element in float64: executors have no kernels for them. What they give at
 * the ends is what Eigen gives (unsupported/Eigen/src/SpecialFunctions/SpecialFunctionsImpl.h).
 */
/** Lanczos's approximation with g = 607/128 (Godfrey 2001), good to about 15 digits. */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
    0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
    0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
    -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
    -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];
/** The logarithm of |gamma(x)|; infinite at 0 and the negative integers. */
function logGamma(x) {
    if (Number.isNaN(x))
        return NaN;
    if (!Number.isFinite(x))
        return Infinity;
    if (x < 0.5) {
        const rest = Math.abs(x) % 1;
        return rest === 0 ? Infinity : Math.log(Math.PI / Math.sin(Math.PI * rest)) - logGamma(1 - x);
    }
    const sum = LANCZOS.reduce((total, part, i) => total + (i === 0 ? part : part / (x - 1 + i)), 0);
    const base = x - 0.5 + LANCZOS_G;
    return Math.log(sum) + (x - 0.5) * Math.log(base) - base + Math.log(2 * Math.PI) / 2;
}
const MOST_TERMS = 10_000;
const SMALLEST = 1e-300;
/** How much of gamma(a) lies below x, and how much above. NaN outside of a > 0 and x >= 0. */
function shares(a, x) {
    if (!(a > 0) || !(x >= 0))
        return [NaN, NaN];
    if (x === 0)
        return [0, 1];
    if (x === Infinity)
        return [1, 0];
    const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        const below = scale * series(a, x);
        return [below, 1 - below];
    }
    const above = scale * fraction(a, x);
    return [1 - above, above];
}
function series(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < MOST_TERMS && Math.abs(term) > Math.abs(sum) * Number.EPSILON; n += 1) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}
/** Lentz's method for the continued fraction of the upper part. */
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / SMALLEST;
    let d = 1 / b;
    let product = d;
    for (let n = 1; n < MOST_TERMS; n += 1) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / away(numerator * d + b);
        c = away(b + numerator / c);
        product *= d * c;
        if (Math.abs(d * c - 1) < Number.EPSILON)
            break;
    }
    return product;
}
function away(x) {
    return Math.abs(x) < SMALLEST ? SMALLEST : x;
}
/** The derivative of the logarithm of gamma; NaN at 0 and the negative integers. */
function digamma(x) {
    if (x <= 0) {
        const rest = x - Math.floor(x);
        return rest === 0 ? NaN : digamma(1 - x) - Math.PI / Math.tan(Math.PI * rest);
    }
    let [sum, place] = [0, x];
    for (; place < 10; place += 1)
        sum -= 1 / place;
    const square = 1 / (place * place);
    const tail = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];
    return sum + Math.log(place) - 0.5 / place - square * tail.reduceRight((rest, part) => rest * square + part, 0);
}
const one = (compute) => (call) => call.make(call.dtype(0), call.shape(0), call.numbers(0).map(compute));
const two = (compute) => (call) => {
    const [first, second] = [call.shape(0), call.shape(1)];
    const shape = call.sized((0, shapes_ts_1.broadcastShape)(first, second));
    const [a, x] = [call.numbers(0), call.numbers(1)];
    const made = Float64Array.from((0, shapes_ts_1.upTo)((0, tensor_ts_1.elementCount)(shape)), (i) => compute((0, shapes_ts_1.at)(a, (0, shapes_ts_1.placeIn)(first, shape, i)), (0, shapes_ts_1.at)(x, (0, shapes_ts_1.placeIn)(second, shape, i))));
    return call.make(call.dtype(0), shape, made);
};
exports.GAMMA = {
    Lgamma: one(logGamma),
    Digamma: one(digamma),
    Igamma: two((a, x) => shares(a, x)[0]),
    Igammac: two((a, x) => shares(a, x)[1]),
};


/***/ }),

/***/ 4704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IMAGE = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
function conventionOf(call) {
    const aligned = call.attrs.bool('align_corners', false);
    return { aligned, centred: call.attrs.bool('half_pixel_centers', false) };
}
function scaleOf(from, to, { aligned }) {
    return aligned && to > 1 ? (from - 1) / (to - 1) : from / to;
}
function sizesOf(call) {
    const [height = 0, width = 0, ...others] = call.ints(1);
    if (call.shape(0).length !== 4 || others.length > 0 || height < 1 || width < 1) {
        throw call.malformed(`resizes ${(0, shapes_ts_1.dims)(call.shape(0))} to ${(0, shapes_ts_1.dims)(call.ints(1))}`);
    }
    const [batch = 0, , , channels = 0] = call.shape(0);
    call.sized([batch, height, width, channels]);
    return [height, width];
}
function nearest(call) {
    const convention = conventionOf(call);
    return sizesOf(call).reduce((x, to, i) => {
        const from = (0, shapes_ts_1.at)(x.shape, i + 1);
        const scale = scaleOf(from, to, convention);
        const places = Float64Array.from({ length: to }, (_, place) => {
            // TensorFlow computes these in float32: where a product falls on a border, its rounding decides.
            const exact = Math.fround(Math.fround(convention.centred ? place + 0.5 : place) * Math.fround(scale));
            return Math.min(Math.max(convention.aligned ? Math.round(exact) : Math.floor(exact), 0), from - 1);
        });
        return call.ops.take(x, call.make('int32', [to], places), i + 1);
    }, call.value(0));
}
function bilinear(call) {
    const { ops } = call;
    const convention = conventionOf(call);
    const [height, width] = sizesOf(call);
    const x = ops.cast(call.value(0), 'float32');
    if (convention.centred && !convention.aligned) {
        return ops.resize(x, { size: [height, width], interpolation: 'bilinear' });
    }
    const rows = call.make('float32', [height, (0, shapes_ts_1.at)(x.shape, 1)], weights((0, shapes_ts_1.at)(x.shape, 1), height, convention));
    const columns = call.make('float32', [width, (0, shapes_ts_1.at)(x.shape, 2)], weights((0, shapes_ts_1.at)(x.shape, 2), width, convention));
    return ops.einsum('bhjc,wj->bhwc', ops.einsum('bijc,hi->bhjc', x, rows), columns);
}
/** A matrix `[to, from]`: how much each source place counts for each place of the result. */
function weights(from, to, convention) {
    const scale = scaleOf(from, to, convention);
    const matrix = new Float64Array(to * from);
    for (const place of (0, shapes_ts_1.upTo)(to)) {
        const exact = convention.centred ? (place + 0.5) * scale - 0.5 : place * scale;
        const lower = Math.floor(exact);
        const [left, right] = [Math.max(lower, 0), Math.min(lower + 1, from - 1)];
        const share = exact - lower;
        matrix[place * from + left] = (0, shapes_ts_1.at)(matrix, place * from + left) + 1 - share;
        matrix[place * from + right] = (0, shapes_ts_1.at)(matrix, place * from + right) + share;
    }
    return matrix;
}
function samplerOf(call, method, outside) {
    const [, height = 0, width = 0, channels = 0] = call.shape(0);
    const source = call.numbers(0);
    const cell = (image, y, x, channel) => {
        if (y < 0 || x < 0 || y >= height || x >= width)
            return outside;
        return (0, shapes_ts_1.at)(source, ((image * height + y) * width + x) * channels + channel);
    };
    if (method === 'nearest')
        return (image, y, x, channel) => cell(image, Math.round(y), Math.round(x), channel);
    return (image, y, x, channel) => {
        const [top, left] = [Math.floor(y), Math.floor(x)];
        const [down, right] = [y - top, x - left];
        const upper = cell(image, top, left, channel) * (1 - right) + cell(image, top, left + 1, channel) * right;
        const lower = cell(image, top + 1, left, channel) * (1 - right) + cell(image, top + 1, left + 1, channel) * right;
        return upper * (1 - down) + lower * down;
    };
}
/** Boxes cut out and brought to one size: image, boxes `[n, 4]` between 0 and 1, the image of each box, the size. */
function cropAndResize(call) {
    const [batch = 0, height = 0, width = 0, channels = 0] = call.shape(0);
    const [boxes, owners, size] = [call.numbers(1), call.ints(2), call.ints(3)];
    const [high = 0, wide = 0] = size;
    const method = call.attrs.choice('method', ['bilinear', 'nearest'], 'bilinear');
    const filling = call.attrs.float('extrapolation_value', 0);
    const sample = samplerOf(call, method, 0);
    const shape = [owners.length, high, wide, channels];
    const result = new Float64Array((0, tensor_ts_1.elementCount)(call.sized(shape)));
    // In float32, as TensorFlow computes it: the nearest cell of a place half-way is a matter of its rounding.
    const along = (from, to, length, count, i) => {
        if (count <= 1)
            return 0.5 * (from + to) * (length - 1);
        const step = Math.fround(Math.fround(Math.fround(to - from) * (length - 1)) / (count - 1));
        return Math.fround(Math.fround(from * (length - 1)) + Math.fround(i * step));
    };
    let place = 0;
    owners.forEach((owner, box) => {
        if (owner < 0 || owner >= batch)
            throw call.malformed(`box ${box} of image ${owner}, allowed: ${batch} images`);
        const [top, left, bottom, right] = [0, 1, 2, 3].map((i) => (0, shapes_ts_1.at)(boxes, box * 4 + i));
        for (const row of (0, shapes_ts_1.upTo)(high)) {
            const y = along(top, bottom, height, high, row);
            for (const column of (0, shapes_ts_1.upTo)(wide)) {
                const x = along(left, right, width, wide, column);
                const isInside = y >= 0 && y <= height - 1 && x >= 0 && x <= width - 1;
                for (const channel of (0, shapes_ts_1.upTo)(channels)) {
                    result[place] = isInside ? sample(owner, y, x, channel) : filling;
                    place += 1;
                }
            }
        }
    });
    return call.make('float32', shape, result);
}
function inside(place, length) {
    return Math.min(Math.max(place, 0), length - 1);
}
/** Where a place outside of `[0, length)` is read from. Source: tensorflow/core/kernels/image/image_ops.h. */
const FILLS = {
    CONSTANT: (place) => place,
    NEAREST: inside,
    WRAP: (place, length) => {
        const round = Math.max(length - 1, 1);
        if (place < 0)
            return inside(place + length * (Math.trunc(-place / round) + 1), length);
        return inside(place > length - 1 ? place - length * Math.trunc(place / round) : place, length);
    },
    REFLECT: (place, length) => {
        const twice = 2 * length;
        if (place < 0) {
            const near = place + twice * Math.trunc(-place / twice);
            return inside(near < -length ? near + twice : -near - 1, length);
        }
        const near = place > length - 1 ? place - twice * Math.trunc(place / twice) : place;
        return inside(near >= length ? twice - near - 1 : near, length);
    },
};
/** Images seen through projective transforms, eight numbers each: images, transforms, size, what stands outside. */
function projective(call) {
    const [batch = 0, height = 0, width = 0, channels = 0] = call.shape(0);
    const transforms = call.numbers(1);
    const [high = 0, wide = 0] = call.ints(2);
    const filling = call.has(3) ? (0, shapes_ts_1.at)(call.numbers(3), 0) : 0;
    const method = call.attrs.choice('interpolation', ['NEAREST', 'BILINEAR']);
    const fill = call.attrs.choice('fill_mode', ['CONSTANT', 'NEAREST', 'WRAP', 'REFLECT'], 'CONSTANT');
    const sample = samplerOf(call, method === 'NEAREST' ? 'nearest' : 'bilinear', filling);
    const shape = [batch, high, wide, channels];
    const result = new Float64Array((0, tensor_ts_1.elementCount)(call.sized(shape)));
    let place = 0;
    for (const image of (0, shapes_ts_1.upTo)(batch)) {
        const first = transforms.length === 8 ? 0 : image * 8;
        const [a, b, c, d, e, f, g, h] = (0, shapes_ts_1.upTo)(8).map((i) => (0, shapes_ts_1.at)(transforms, first + i));
        for (const row of (0, shapes_ts_1.upTo)(high)) {
            for (const column of (0, shapes_ts_1.upTo)(wide)) {
                const depth = g * column + h * row + 1;
                const x = FILLS[fill]((a * column + b * row + c) / depth, width);
                const y = FILLS[fill]((d * column + e * row + f) / depth, height);
                for (const channel of (0, shapes_ts_1.upTo)(channels)) {
                    result[place] = depth === 0 ? filling : sample(image, y, x, channel);
                    place += 1;
                }
            }
        }
    }
    return call.make(call.dtype(0), shape, result);
}
const cubic = (call) => {
    const { aligned, centred } = conventionOf(call);
    if (aligned || !centred)
        throw call.unsupported('attribute half_pixel_centers: found false, allowed: true');
    const size = sizesOf(call);
    return call.ops.resize(call.ops.cast(call.value(0), 'float32'), { size, interpolation: 'bicubic' });
};
/**
 * Means over the cells that a place of the result covers, each by the part of it that is covered.
 * Source: tensorflow/core/kernels/image/resize_area_op.cc.
 */
function area(call) {
    const { ops } = call;
    const convention = { aligned: call.attrs.bool('align_corners', false), centred: false };
    const [height, width] = sizesOf(call);
    const x = ops.cast(call.value(0), 'float32');
    const matrix = (axis, to) => {
        const from = (0, shapes_ts_1.at)(x.shape, axis);
        call.sized([to, from]);
        return call.make('float32', [to, from], covered(from, to, Math.fround(scaleOf(from, to, convention))));
    };
    return ops.einsum('bhjc,wj->bhwc', ops.einsum('bijc,hi->bhjc', x, matrix(1, height)), matrix(2, width));
}
function covered(from, to, scale) {
    const matrix = new Float64Array(to * from);
    for (const place of (0, shapes_ts_1.upTo)(to)) {
        // In float32, as TensorFlow computes them: which cell is the last is a matter of their rounding.
        const [first, last] = [Math.fround(place * scale), Math.fround((place + 1) * scale)];
        for (let cell = Math.floor(first); cell < Math.ceil(last); cell += 1) {
            const whole = cell < first ? cell + 1 - first : 1;
            const part = cell + 1 > last ? (cell < first ? scale : last - cell) : whole;
            const source = place * from + inside(cell, from);
            matrix[source] = (0, shapes_ts_1.at)(matrix, source) + part / scale;
        }
    }
    return matrix;
}
exports.IMAGE = {
    ResizeArea: area,
    ResizeNearestNeighbor: nearest,
    ResizeBilinear: bilinear,
    ResizeBicubic: cubic,
    CropAndResize: cropAndResize,
    ImageProjectiveTransformV3: projective,
};


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INDEXING = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Rows at indices along an axis; the first `batch` dimensions of both are walked side by side. */
function gathered(call, axis, batch) {
    const { ops } = call;
    if (call.dtype(0) === 'string')
        return gatheredTexts(call);
    const [x, indices] = [call.value(0), call.value(1)];
    const place = (0, shapes_ts_1.axisIn)(axis, x.shape.length);
    const shared = batch < 0 ? batch + indices.shape.length : batch;
    if (shared === 0)
        return ops.take(x, indices, place);
    if (shared > place || shared > indices.shape.length)
        throw call.malformed(`attribute batch_dims: found ${batch}`);
    // The axis goes behind the batch, both become one, and each row of indices counts from its own batch entry.
    const others = (0, shapes_ts_1.upTo)(x.shape.length)
        .slice(shared)
        .filter((each) => each !== place);
    const front = [...(0, shapes_ts_1.upTo)(shared), place, ...others];
    const moved = ops.transpose(x, front);
    const count = (0, tensor_ts_1.elementCount)(x.shape.slice(0, shared));
    const length = (0, shapes_ts_1.at)(x.shape, place);
    const flat = ops.reshape(moved, [count * length, ...others.map((each) => (0, shapes_ts_1.at)(x.shape, each))]);
    const inner = (0, tensor_ts_1.elementCount)(indices.shape.slice(shared));
    const offsets = ops.reshape(ops.arange(0, count * length, length, indices.dtype), [count, 1]);
    const places = ops.add(ops.reshape(indices, [count, inner]), length === 0 ? ops.full([count, 1], 0, indices.dtype) : offsets);
    const rows = ops.take(flat, ops.reshape(places, indices.shape), 0);
    // batch, indices, dimensions before the axis, dimensions behind it: those before it belong before the indices.
    const rank = indices.shape.length;
    const before = place - shared;
    const order = [
        ...(0, shapes_ts_1.upTo)(shared),
        ...(0, shapes_ts_1.upTo)(before).map((i) => rank + i),
        ...(0, shapes_ts_1.upTo)(rank - shared).map((i) => shared + i),
        ...(0, shapes_ts_1.upTo)(others.length - before).map((i) => rank + before + i),
    ];
    return ops.transpose(rows, order);
}
function gatheredTexts(call) {
    const texts = (0, cells_ts_1.textsIn)(call.tensor(0));
    if (call.shape(0).length !== 1)
        throw call.unsupported('takes texts of several dimensions');
    const data = call.ints(1).map((index) => {
        const text = texts[index];
        if (text === undefined)
            throw call.malformed(`index ${index} into ${texts.length} texts`);
        return text;
    });
    return { kind: 'known', tensor: { dtype: 'string', shape: call.shape(1), data } };
}
/** Indices whose last dimension names a place in the first dimensions of a shape, as places in the flattened ones. */
function flatPlaces(call, input, shape) {
    const indexShape = call.shape(input);
    const depth = indexShape.at(-1) ?? 1;
    if (depth > shape.length)
        throw call.malformed(`indexes ${depth} dimensions of ${(0, shapes_ts_1.dims)(shape)}`);
    const indices = call.ints(input);
    const strides = (0, shapes_ts_1.stridesOf)(shape.slice(0, depth));
    return (0, shapes_ts_1.upTo)((0, tensor_ts_1.elementCount)(indexShape.slice(0, -1))).map((row) => (0, shapes_ts_1.upTo)(depth).reduce((sum, i) => {
        const index = (0, shapes_ts_1.at)(indices, row * depth + i);
        if (index < 0 || index >= (0, shapes_ts_1.at)(shape, i))
            throw call.malformed(`index ${index} of ${(0, shapes_ts_1.dims)(shape)}, axis ${i}`);
        return sum + index * (0, shapes_ts_1.at)(strides, i);
    }, 0));
}
function gatherNd(call) {
    const { ops } = call;
    const x = call.value(0);
    const batch = call.attrs.int('batch_dims', 0);
    if (batch !== 0)
        throw call.unsupported(`attribute batch_dims: found ${batch}, allowed: 0`);
    const indexShape = call.shape(1);
    const depth = indexShape.at(-1) ?? 1;
    const places = flatPlaces(call, 1, x.shape);
    const flat = ops.reshape(x, [(0, tensor_ts_1.elementCount)(x.shape.slice(0, depth)), ...x.shape.slice(depth)]);
    const rows = ops.take(flat, call.make('int32', [places.length], Float64Array.from(places)), 0);
    return ops.reshape(rows, [...indexShape.slice(0, -1), ...x.shape.slice(depth)]);
}
/** Writes rows of updates over elements of a shape. */
function scattered(call, places, updates, target, combine) {
    const inner = places.length === 0 ? 0 : updates.length / places.length;
    places.forEach((place, row) => {
        for (let i = 0; i < inner; i += 1) {
            const to = place * inner + i;
            if (to >= target.length)
                throw call.malformed(`updates of ${updates.length} elements for ${places.length} places`);
            target[to] = combine((0, shapes_ts_1.at)(target, to), (0, shapes_ts_1.at)(updates, row * inner + i));
        }
    });
}
const last = (_, update) => update;
const added = (old, update) => old + update;
function scatterNd(call) {
    const shape = call.sized(call.ints(2));
    const target = new Float64Array((0, tensor_ts_1.elementCount)(shape));
    scattered(call, flatPlaces(call, 0, shape), call.numbers(1), target, added);
    return call.make(call.dtype(1), shape, target);
}
const scatterInto = (combine) => (call) => {
    const shape = call.shape(0);
    const target = Float64Array.from(call.numbers(0));
    scattered(call, flatPlaces(call, 1, shape), call.numbers(2), target, combine);
    return call.make(call.dtype(0), shape, target);
};
/** Indices of any rank up to 2, the shape, values, and what stands everywhere else. */
function sparseToDense(call) {
    const shape = call.sized(call.ints(1));
    const indices = call.ints(0);
    const depth = call.shape(0).length === 2 ? (0, shapes_ts_1.at)(call.shape(0), 1) : 1;
    const strides = (0, shapes_ts_1.stridesOf)(shape);
    const values = call.numbers(2);
    const target = new Float64Array((0, tensor_ts_1.elementCount)(shape)).fill(call.has(3) ? (0, shapes_ts_1.at)(call.numbers(3), 0) : 0);
    for (const row of (0, shapes_ts_1.upTo)(indices.length / depth)) {
        const place = (0, shapes_ts_1.upTo)(depth).reduce((sum, i) => {
            const index = (0, shapes_ts_1.at)(indices, row * depth + i);
            if (index < 0 || index >= (shape[i] ?? 0))
                throw call.malformed(`index ${index} of ${(0, shapes_ts_1.dims)(shape)}, axis ${i}`);
            return sum + index * (0, shapes_ts_1.at)(strides, i);
        }, 0);
        target[place] = (0, shapes_ts_1.at)(values, values.length === 1 ? 0 : row);
    }
    return call.make(call.dtype(2), shape, target);
}
/** Where a condition holds, one row of int64 indices each. */
function where(call) {
    const shape = call.shape(0);
    const strides = (0, shapes_ts_1.stridesOf)(shape);
    const hits = [...call.numbers(0).entries()].flatMap(([place, value]) => (value === 0 ? [] : [place]));
    const rows = hits.flatMap((place) => shape.map((dim, axis) => Math.floor(place / (0, shapes_ts_1.at)(strides, axis)) % dim));
    return (0, cells_ts_1.known)('int64', [hits.length, shape.length], rows);
}
/** Values of the first list that are not in the second, and where they stood. */
function difference(call) {
    const gone = new Set(call.numbers(1));
    const left = [...call.numbers(0).entries()].filter(([, value]) => !gone.has(value));
    return [
        (0, cells_ts_1.known)(call.dtype(0), [left.length], left.map(([, value]) => value)),
        (0, cells_ts_1.known)(call.attrs.dtype('out_idx', 'int32'), [left.length], left.map(([place]) => place)),
    ];
}
/** Each different slice along an axis in order of appearance, which of them stands where, and how often each comes. */
function unique(call, axis) {
    const { ops } = call;
    const rank = call.shape(0).length;
    const order = [axis, ...(0, shapes_ts_1.upTo)(rank).filter((each) => each !== axis)];
    const moved = ops.transpose(call.value(0), order);
    const [length = 0, ...rest] = moved.shape;
    if (ops.peek === undefined)
        throw call.unsupported('needs the elements of its input');
    const { data } = ops.peek(moved);
    const inner = (0, tensor_ts_1.elementCount)(rest);
    const first = new Map();
    const kept = [];
    const counts = [];
    const idx = (0, shapes_ts_1.upTo)(length).map((row) => {
        const key = (0, shapes_ts_1.upTo)(inner)
            .map((i) => String(data[row * inner + i]))
            .join(' ');
        const place = first.get(key) ?? kept.length;
        if (place === kept.length) {
            first.set(key, place);
            kept.push(row);
            counts.push(0);
        }
        counts[place] = (0, shapes_ts_1.at)(counts, place) + 1;
        return place;
    });
    const dtype = call.attrs.dtype('out_idx', 'int32');
    const rows = ops.take(moved, call.make('int32', [kept.length], Float64Array.from(kept)), 0);
    return [ops.transpose(rows, (0, shapes_ts_1.inverse)(order)), (0, cells_ts_1.known)(dtype, [length], idx), (0, cells_ts_1.known)(dtype, [kept.length], counts)];
}
function topK(ops, x, k, dtype) {
    const [values, places] = ops.topK(x, k);
    return [values, ops.cast(places, dtype)];
}
/** Where each value would be put into its sorted row so that the row stays sorted. */
const bound = (before) => (call) => {
    const [rows, length] = call.shape(0);
    const width = (0, shapes_ts_1.at)(call.shape(1), 1);
    const [sorted, values] = [call.numbers(0), call.numbers(1)];
    const places = Array.from(values, (value, i) => {
        const row = sorted.subarray(Math.floor(i / width) * length, (Math.floor(i / width) + 1) * length);
        return row.filter((element) => before(element, value)).length;
    });
    return (0, cells_ts_1.known)(call.attrs.dtype('out_type', 'int32'), [rows, width], places);
};
exports.INDEXING = {
    Gather: (call) => gathered(call, 0, 0),
    GatherV2: (call) => gathered(call, call.has(2) ? call.int(2) : 0, call.attrs.int('batch_dims', 0)),
    GatherNd: gatherNd,
    ScatterNd: scatterNd,
    TensorScatterUpdate: scatterInto(last),
    TensorScatterAdd: scatterInto(added),
    TensorScatterSub: scatterInto((old, update) => old - update),
    TensorScatterMax: scatterInto(Math.max),
    TensorScatterMin: scatterInto(Math.min),
    SparseToDense: sparseToDense,
    Where: where,
    ListDiff: difference,
    Unique: (call) => unique(call, 0).slice(0, 2),
    UniqueV2: (call) => {
        const axis = call.has(1) && call.shape(1)[0] !== 0 ? (0, shapes_ts_1.axisIn)(call.int(1), call.shape(0).length) : 0;
        return unique(call, axis).slice(0, 2);
    },
    UniqueWithCounts: (call) => unique(call, 0),
    TopKV2: (call) => {
        return topK(call.ops, call.value(0), call.int(1), call.attrs.dtype('index_type', 'int32'));
    },
    TopK: (call) => topK(call.ops, call.value(0), call.attrs.int('k'), 'int32'),
    LowerBound: bound((element, value) => element < value),
    UpperBound: bound((element, value) => element <= value),
};


/***/ }),

/***/ 65131:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.channelsFirst = channelsFirst;
exports.spatialPart = spatialPart;
exports.spatialNumbers = spatialNumbers;
exports.explicitPadding = explicitPadding;
exports.withChannelsLast = withChannelsLast;
exports.onChannels = onChannels;
const shapes_ts_1 = __webpack_require__(43247);
/** Whether a data format (`NCHW`, `NCDHW`, `NCW`) has its channels behind the batch. */
function channelsFirst(format) {
    return /^NC(D?HW|W)$/.test(format);
}
/** One number per spatial dimension of a list for all dimensions. @throws for batch and channel entries other than 1. */
function spatialPart(call, name, rank, first) {
    const all = call.attrs.ints(name, (0, shapes_ts_1.upTo)(rank).map(() => 1));
    return spatialNumbers(call, name, all, rank, first);
}
function spatialNumbers(call, name, all, rank, first) {
    if (all.length !== rank)
        throw call.malformed(`attribute ${name}: found ${all.length} numbers, allowed: ${rank}`);
    const [batch, channels] = [all[0], first ? all[1] : all[rank - 1]];
    if (batch !== 1 || channels !== 1) {
        throw call.unsupported(`attribute ${name}: found [${all.join(', ')}], allowed: 1 for batch and channels`);
    }
    const spatial = first ? all.slice(2) : all.slice(1, -1);
    if (spatial.some((size) => size < 1)) {
        throw call.malformed(`attribute ${name}: found [${all.join(', ')}], allowed: positive numbers`);
    }
    return spatial;
}
/** Padding in front of and behind each spatial dimension, of the attribute `explicit_paddings`. */
function explicitPadding(call, rank, first) {
    const all = call.attrs.ints('explicit_paddings');
    if (all.length !== 2 * rank || all.some((width) => width < 0)) {
        throw call.malformed(`attribute explicit_paddings: found [${all.join(', ')}], allowed: ${2 * rank} widths`);
    }
    const pairs = (0, shapes_ts_1.upTo)(rank).map((i) => [all[2 * i] ?? 0, all[2 * i + 1] ?? 0]);
    return first ? pairs.slice(2) : pairs.slice(1, -1);
}
/** Runs a body on a tensor with its channels last, and puts the result's channels where the node wants them. */
function withChannelsLast(ops, x, first, body) {
    if (!first)
        return body(x);
    const axes = (0, shapes_ts_1.upTo)(x.shape.length);
    const order = [0, ...axes.slice(2), 1];
    return ops.transpose(body(ops.transpose(x, order)), (0, shapes_ts_1.inverse)(order));
}
/** A vector over channels in a shape that broadcasts with a tensor of the format. */
function onChannels(ops, vector, x, format) {
    if (!channelsFirst(format))
        return vector;
    return ops.reshape(vector, [...vector.shape, ...x.shape.slice(2).map(() => 1)]);
}


/***/ }),

/***/ 17148:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TENSOR_ARRAYS = exports.TENSOR_LISTS = void 0;
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const items_ts_1 = __webpack_require__(22662);
const limits_ts_1 = __webpack_require__(95244);
const shapes_ts_1 = __webpack_require__(43247);
/**
 * Lists of tensors: TensorFlow 2's TensorList, and TensorFlow 1's TensorArray, whose elements travel with its flow. Lists
 * never change; elements that were never set are zeros of the list's shape.
 */
/** A shape given by a vector, or by -1 where nothing is known of it. */
function shapeAt(call, place) {
    return call.shape(place).length === 0 ? null : call.ints(place);
}
function emptyList(call, length, shape, dtype) {
    if (length < 0)
        throw call.malformed(`a list of ${length}`);
    if (length > limits_ts_1.GRAPH_LIMITS.listLength) {
        throw (0, errors_ts_1.exceeded)(call.step, `a list of ${length}, allowed: ${limits_ts_1.GRAPH_LIMITS.listLength} elements`);
    }
    return { kind: 'list', items: (0, items_ts_1.gaps)(length), dtype, shape };
}
/** The shape that elements have: the list's own, filled in from any element that is there. */
function elementShape(call, list, hint = null) {
    const there = (0, items_ts_1.someItem)(list.items);
    const found = there?.kind === 'value' ? there.value.shape : there?.kind === 'known' ? there.tensor.shape : null;
    const shape = [found, hint, list.shape].find((each) => each?.every((dim) => dim >= 0) === true);
    if (shape == null)
        throw call.malformed('elements whose shape nobody knows');
    return shape;
}
function itemValue(call, item) {
    if (item.kind === 'value')
        return item.value;
    if (item.kind === 'known')
        return item.exact ?? call.ops.constant(item.tensor);
    throw call.unsupported(`an element that is a ${item.kind}`);
}
function elementAt(call, list, index, hint = null) {
    const item = (0, items_ts_1.itemAt)(list.items, index);
    // Inputs may say which element: it is no word against the file.
    if (item === undefined)
        throw call.unsupported(`asks for element ${index} of ${list.items.length}`);
    return item ?? call.ops.full(call.sized(elementShape(call, list, hint)), 0, list.dtype);
}
function elements(call, list, hint) {
    return (0, shapes_ts_1.upTo)(list.items.length).map((i) => {
        const item = elementAt(call, list, i, hint);
        return 'kind' in item ? itemValue(call, item) : item;
    });
}
/** An element set; lists grow where TensorFlow lets them. */
function withElement(call, list, index, item, grows) {
    if (index < 0 || (index >= list.items.length && !grows)) {
        throw call.unsupported(`sets element ${index} of ${list.items.length}`);
    }
    if (item.kind !== 'value' && item.kind !== 'known')
        throw call.unsupported(`puts a ${item.kind} into a list`);
    if (index >= limits_ts_1.GRAPH_LIMITS.listLength)
        throw (0, errors_ts_1.exceeded)(call.step, `a list of ${index + 1}`);
    return { ...list, items: (0, items_ts_1.withItem)(list.items, index, item) };
}
function stacked(call, list, hint) {
    if (list.items.length === 0) {
        const shape = [hint, list.shape].find((each) => each != null) ?? [];
        return call.ops.full([0, ...shape.map((dim) => Math.max(dim, 0))], 0, list.dtype);
    }
    return call.ops.stack(elements(call, list, hint), 0);
}
function concatenated(call, list, hint) {
    const shape = hint === null || hint.length === 0 ? null : hint;
    if (list.items.length === 0)
        throw call.unsupported('joins an empty list');
    const values = elements(call, list, shape);
    const lengths = values.map((value) => (0, shapes_ts_1.at)(value.shape, 0));
    return [call.ops.concatenate(values, 0), (0, cells_ts_1.known)('int64', [lengths.length], lengths)];
}
function fromTensor(call, place, shape) {
    const x = call.value(place);
    if (x.shape.length < 1)
        throw call.malformed('makes a list of a scalar');
    const items = call.ops.unstack(x, 0).map((value) => ({ kind: 'value', value }));
    return { kind: 'list', items: (0, items_ts_1.itemsOf)(items), dtype: x.dtype, shape: shape ?? x.shape.slice(1) };
}
/** Rows of a tensor at the places that indices name; the others stay as they were. */
function scattered(call, list, rows, indices) {
    return indices.reduce((made, index, i) => withElement(call, made, index, { kind: 'value', value: (0, shapes_ts_1.at)(rows, i) }, true), list);
}
function pieces(call, place, lengths) {
    const x = call.value(place);
    if (lengths.reduce((sum, length) => sum + length, 0) !== (x.shape[0] ?? 0)) {
        throw call.malformed(`splits ${(0, shapes_ts_1.dims)(x.shape)} into ${(0, shapes_ts_1.dims)(lengths)}`);
    }
    return call.ops.split(x, lengths, 0).map((value) => ({ kind: 'value', value }));
}
function gathered(call, list, indices, hint) {
    return stacked(call, { ...list, items: (0, items_ts_1.itemsOf)(indices.map((index) => (0, items_ts_1.itemAt)(list.items, index) ?? null)) }, hint ?? list.shape);
}
exports.TENSOR_LISTS = {
    EmptyTensorList: (call) => emptyList(call, 0, shapeAt(call, 0), call.attrs.dtype('element_dtype')),
    TensorListReserve: (call) => emptyList(call, call.int(1), shapeAt(call, 0), call.attrs.dtype('element_dtype', 'float32')),
    TensorListFromTensor: (call) => fromTensor(call, 0, shapeAt(call, 1)),
    TensorListGetItem: (call) => elementAt(call, call.list(0), call.int(1), call.has(2) ? shapeAt(call, 2) : null),
    TensorListSetItem: (call) => withElement(call, call.list(0), call.int(1), call.cell(2), false),
    TensorListStack: (call) => stacked(call, call.list(0), call.has(1) ? shapeAt(call, 1) : null),
    TensorListConcat: (call) => concatenated(call, call.list(0), call.attrs.shape('element_shape', null)),
    TensorListConcatV2: (call) => concatenated(call, call.list(0), shapeAt(call, 1)),
    TensorListGather: (call) => gathered(call, call.list(0), call.ints(1), call.has(2) ? shapeAt(call, 2) : null),
    TensorListScatter: (call) => {
        const indices = call.ints(1);
        const list = emptyList(call, Math.max(-1, ...indices) + 1, shapeAt(call, 2), call.dtype(0));
        return scattered(call, list, call.ops.unstack(call.value(0), 0), indices);
    },
    TensorListScatterV2: (call) => {
        const indices = call.ints(1);
        const length = Math.max(call.int(3), ...indices.map((index) => index + 1));
        const list = emptyList(call, length, shapeAt(call, 2), call.dtype(0));
        return scattered(call, list, call.ops.unstack(call.value(0), 0), indices);
    },
    TensorListSplit: (call) => {
        return {
            kind: 'list',
            items: (0, items_ts_1.itemsOf)(pieces(call, 0, call.ints(2))),
            dtype: call.dtype(0),
            shape: shapeAt(call, 1),
        };
    },
    TensorListPushBack: (call) => {
        const list = call.list(0);
        return withElement(call, list, list.items.length, call.cell(1), true);
    },
    TensorListPopBack: (call) => {
        const list = call.list(0);
        const item = elementAt(call, list, list.items.length - 1, call.has(1) ? shapeAt(call, 1) : null);
        return [{ ...list, items: (0, items_ts_1.withoutLast)(list.items) }, item];
    },
    TensorListLength: (call) => (0, cells_ts_1.known)('int32', [], [call.list(0).items.length]),
    TensorListResize: (call) => {
        const [list, length] = [call.list(0), call.int(1)];
        const longer = emptyList(call, Math.max(length, 0), list.shape, list.dtype);
        const kept = (0, items_ts_1.arrayOf)(list.items).slice(0, longer.items.length);
        return { ...list, items: (0, items_ts_1.itemsOf)([...kept, ...(0, shapes_ts_1.upTo)(longer.items.length - kept.length).map(() => null)]) };
    },
    TensorListElementShape: (call) => {
        const shape = call.list(0).shape ?? [];
        return (0, cells_ts_1.known)(call.attrs.dtype('shape_type', 'int32'), [shape.length], shape);
    },
};
/** Inputs: handle, then operands, then the flow. */
exports.TENSOR_ARRAYS = {
    TensorArrayV3: (call) => {
        const dtype = call.attrs.dtype('dtype');
        return [{ kind: 'array', dtype }, emptyList(call, call.int(0), call.attrs.shape('element_shape', null), dtype)];
    },
    TensorArrayWriteV3: (call) => withElement(call, call.list(3), call.int(1), call.cell(2), true),
    TensorArrayReadV3: (call) => elementAt(call, call.list(2), call.int(1)),
    TensorArrayGatherV3: (call) => gathered(call, call.list(2), call.ints(1), call.attrs.shape('element_shape', null)),
    TensorArrayScatterV3: (call) => scattered(call, call.list(3), call.ops.unstack(call.value(2), 0), call.ints(1)),
    TensorArrayConcatV3: (call) => concatenated(call, call.list(1), null),
    TensorArraySplitV3: (call) => ({ ...call.list(3), items: (0, items_ts_1.itemsOf)(pieces(call, 1, call.ints(2))) }),
    TensorArraySizeV3: (call) => (0, cells_ts_1.known)('int32', [], [call.list(1).items.length]),
    TensorArrayCloseV3: () => [],
};


/***/ }),

/***/ 95425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MATRICES = void 0;
const fused_ts_1 = __webpack_require__(75582);
const shapes_ts_1 = __webpack_require__(43247);
/** The last two dimensions exchanged. */
function turned(ops, x) {
    const axes = (0, shapes_ts_1.upTo)(x.shape.length);
    return ops.transpose(x, [...axes.slice(0, -2), ...axes.slice(-2).reverse()]);
}
const product = (left, right) => (call) => multiplied(call, left, right);
function multiplied(call, left, right) {
    const { ops, attrs } = call;
    const turns = (names) => attrs.bool(names[0], false) || attrs.bool(names[1], false);
    const a = turns(left) ? turned(ops, call.value(0)) : call.value(0);
    const b = turns(right) ? turned(ops, call.value(1)) : call.value(1);
    const batch = (0, shapes_ts_1.broadcastShape)(a.shape.slice(0, -2), b.shape.slice(0, -2));
    call.sized([...batch, a.shape.at(-2) ?? 1, b.shape.at(-1) ?? 1]);
    const product = ops.matmul(a, b);
    return attrs.has('Tout') ? ops.cast(product, attrs.dtype('Tout')) : product;
}
const BATCH = [['adj_x', 'transpose_x'], ['adj_y', 'transpose_y']];
const PLAIN = [['transpose_a', 'adjoint_a'], ['transpose_b', 'adjoint_b']];
/** A vector on the main diagonal of a matrix: inputs diagonal, which one, rows, columns, filling. */
function onDiagonal(call) {
    const { ops } = call;
    const diagonal = call.value(0);
    const length = (0, shapes_ts_1.at)(diagonal.shape, diagonal.shape.length - 1);
    const which = call.has(1) ? call.ints(1) : [0];
    const sizes = [2, 3].map((place) => (call.has(place) ? call.int(place) : -1));
    const [rows = length, columns = length] = sizes.map((size) => (size < 0 ? length : size));
    const filling = call.has(4) ? call.numbers(4)[0] : 0;
    if (which.some((k) => k !== 0) || filling !== 0)
        throw call.unsupported('another diagonal than the main one, in zeros');
    if (Math.min(rows, columns) !== length)
        throw call.malformed(`${length} elements on a diagonal of [${rows}, ${columns}]`);
    call.sized([...diagonal.shape.slice(0, -1), rows, columns]);
    const places = Float64Array.from({ length: rows * columns }, (_, i) => Math.floor(i / columns) === i % columns ? 1 : 0);
    const padded = ops.pad(diagonal, diagonal.shape.map((_, axis) => [0, axis === diagonal.shape.length - 1 ? columns - length : 0]), 'constant');
    const spread = ops.expandDims(padded, diagonal.shape.length - 1);
    const zeros = ops.full([1], 0, diagonal.dtype);
    return ops.where(call.make('bool', [rows, columns], places), spread, zeros);
}
/** The product of vectors of three that stands upright on both. */
function cross(call) {
    const { ops } = call;
    const [a, b] = [call.value(0), call.value(1)];
    if (a.shape.at(-1) !== 3 || b.shape.at(-1) !== 3)
        throw call.malformed('vectors of another length than 3');
    const turned = (x, by) => {
        const parts = ops.split(x, [by, 3 - by], -1);
        return ops.concatenate([...parts].reverse(), -1);
    };
    return ops.subtract(ops.multiply(turned(a, 1), turned(b, 2)), ops.multiply(turned(a, 2), turned(b, 1)));
}
exports.MATRICES = {
    Cross: cross,
    MatrixDiag: onDiagonal,
    MatrixDiagV2: onDiagonal,
    MatrixDiagV3: onDiagonal,
    MatMul: product(...PLAIN),
    _FusedMatMul: (call) => (0, fused_ts_1.fused)(call, multiplied(call, ...PLAIN), 2),
    BatchMatMul: product(...BATCH),
    BatchMatMulV2: product(...BATCH),
    BatchMatMulV3: product(...BATCH),
    Einsum: (call) => call.ops.einsum(call.attrs.text('equation').replaceAll(' ', ''), ...call.values()),
    Transpose: (call) => call.ops.transpose(call.value(0), call.ints(1)),
    MatrixBandPart: (call) => {
        const x = call.value(0);
        const [rows, columns] = [x.shape.at(-2), x.shape.at(-1)];
        if (rows === undefined || columns === undefined)
            throw call.malformed('takes a band of a tensor without matrices');
        const [below, above] = [call.int(1), call.int(2)];
        const band = Float64Array.from({ length: rows * columns }, (_, i) => {
            const [row, column] = [Math.floor(i / columns), i % columns];
            return (below < 0 || row - column <= below) && (above < 0 || column - row <= above) ? 1 : 0;
        });
        return call.ops.where(call.make('bool', [rows, columns], band), x, call.ops.scalar(0, x.dtype));
    },
    InvertPermutation: (call) => {
        const order = call.numbers(0);
        const back = new Float64Array(order.length);
        order.forEach((from, to) => {
            if (from >= order.length || from < 0)
                throw call.malformed(`place ${from} of ${order.length}`);
            back[from] = to;
        });
        return call.make(call.dtype(0), [order.length], back);
    },
    LinSpace: (call) => {
        const [start, stop, count] = [(0, shapes_ts_1.at)(call.numbers(0), 0), (0, shapes_ts_1.at)(call.numbers(1), 0), call.int(2)];
        const step = count > 1 ? (stop - start) / (count - 1) : 0;
        call.sized([count]);
        return call.make(call.dtype(0), [count], Float64Array.from({ length: count }, (_, i) => (i > 0 && i === count - 1 ? stop : start + i * step)));
    },
};


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NORMALIZATION = void 0;
exports.normalised = normalised;
const tensor_ts_1 = __webpack_require__(76172);
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
function normalised(ops, x, { scale, offset, mean, variance }, epsilon) {
    const factor = ops.multiply(ops.rsqrt(ops.add(variance, ops.scalar(epsilon, variance.dtype))), scale);
    return ops.add(ops.multiply(ops.subtract(x, mean), factor), offset);
}
/**
 * Inputs x, scale, offset, mean, variance. As its default says, it is in training unless the node says otherwise: then
 * the batch's own moments count. Half floats are computed in float32, as TensorFlow does.
 */
function batchNorm(call) {
    const { ops, attrs } = call;
    const format = attrs.text('data_format', 'NHWC');
    const given = call.value(0);
    const [scale, offset] = [call.value(1), call.value(2)];
    const x = ops.cast(given, scale.dtype);
    const training = attrs.bool('is_training', true);
    const axes = (0, shapes_ts_1.upTo)(x.shape.length).filter((axis) => axis !== ((0, layout_ts_1.channelsFirst)(format) ? 1 : x.shape.length - 1));
    const count = axes.reduce((all, axis) => all * (0, shapes_ts_1.at)(x.shape, axis), 1);
    const mean = training ? ops.mean(x, axes) : call.value(3);
    const spread = (vector) => (0, layout_ts_1.onChannels)(ops, vector, x, format);
    const variance = training ? ops.mean(ops.square(ops.subtract(x, spread(mean))), axes) : call.value(4);
    const moments = { scale: spread(scale), offset: spread(offset), mean: spread(mean), variance: spread(variance) };
    const y = normalised(ops, x, moments, attrs.float('epsilon', 1e-4));
    const unbiased = ops.multiply(variance, ops.scalar(training ? count / Math.max(count - 1, 1) : 1, variance.dtype));
    const same = (of) => ops.cast(of, of.dtype);
    return [ops.cast(y, given.dtype), same(mean), unbiased, same(mean), same(variance), ops.full([0], 0, scale.dtype)];
}
/** Each element over a power of the sum of squares of its neighbours along the last axis. */
function localResponse(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const radius = attrs.int('depth_radius', 5);
    const channels = x.shape.at(-1) ?? 0;
    const band = Float64Array.from({ length: channels * channels }, (_, i) => Math.abs(Math.floor(i / channels) - (i % channels)) <= radius ? 1 : 0);
    call.sized([channels, channels]);
    const rows = ops.reshape(ops.square(x), [(0, tensor_ts_1.elementCount)(x.shape.slice(0, -1)), channels]);
    const sums = ops.reshape(ops.matmul(rows, call.make(x.dtype, [channels, channels], band)), x.shape);
    const scaled = ops.multiply(sums, ops.scalar(attrs.float('alpha', 1), x.dtype));
    const base = ops.add(scaled, ops.scalar(attrs.float('bias', 1), x.dtype));
    return ops.multiply(x, ops.power(base, ops.scalar(-attrs.float('beta', 0.5), x.dtype)));
}
exports.NORMALIZATION = {
    FusedBatchNorm: batchNorm,
    FusedBatchNormV2: batchNorm,
    FusedBatchNormV3: batchNorm,
    LRN: localResponse,
    Softmax: ({ ops, value }) => ops.softmax(value(0), -1),
    LogSoftmax: ({ ops, value }) => ops.logSoftmax(value(0), -1),
    L2Loss: ({ ops, value }) => ops.multiply(ops.sum(ops.square(value(0)), null), ops.scalar(0.5, value(0).dtype)),
};


/***/ }),

/***/ 25731:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PATCHES = void 0;
const shapes_ts_1 = __webpack_require__(43247);
/**
 * What each place of a window sees, as channels side by side: rows of the window, its columns, the image's channels.
 * Source: tensorflow/core/kernels/image/extract_image_patches_op.cc.
 */
function extractPatches(call) {
    const { ops, attrs } = call;
    const x = call.value(0);
    const sizes = along(call, 'ksizes');
    const [strides, rates] = [along(call, 'strides'), along(call, 'rates')];
    const padding = attrs.choice('padding', ['SAME', 'VALID']);
    if (x.shape.length !== 4)
        throw call.malformed(`patches of shape ${(0, shapes_ts_1.dims)(x.shape)}, allowed: 4 axes`);
    const axes = [0, 1].map((axis) => {
        const length = (0, shapes_ts_1.at)(x.shape, axis + 1);
        const reach = (sizes[axis] - 1) * rates[axis] + 1;
        const count = padding === 'SAME' ? Math.ceil(length / strides[axis]) : Math.ceil((length - reach + 1) / strides[axis]);
        const missing = padding === 'SAME' ? Math.max((count - 1) * strides[axis] + reach - length, 0) : 0;
        return { count: Math.max(count, 0), before: Math.floor(missing / 2), after: Math.ceil(missing / 2) };
    });
    const [rows, columns] = [(0, shapes_ts_1.at)(axes, 0), (0, shapes_ts_1.at)(axes, 1)];
    const [batch = 0, , , channels = 0] = x.shape;
    call.sized([batch, rows.count, columns.count, sizes[0], sizes[1], channels]);
    const widths = [
        [0, 0],
        [rows.before, rows.after],
        [columns.before, columns.after],
        [0, 0],
    ];
    const padded = ops.pad(x, widths, 'constant');
    const all = { start: null, stop: null, step: 1 };
    const range = (axis, place, count) => {
        const start = place * rates[axis];
        return { start, stop: start + (count - 1) * strides[axis] + 1, step: strides[axis] };
    };
    const seen = (0, shapes_ts_1.upTo)(sizes[0]).flatMap((row) => (0, shapes_ts_1.upTo)(sizes[1]).map((column) => ops.stridedSlice(padded, [all, range(0, row, rows.count), range(1, column, columns.count), all])));
    return ops.concatenate(seen, -1);
}
/** Rows and columns of an attribute that has a number for each axis. */
function along(call, name) {
    const [batch, rows = 0, columns = 0, channels] = call.attrs.ints(name);
    if (batch !== 1 || channels !== 1 || rows < 1 || columns < 1) {
        throw call.malformed(`attribute ${name}: found ${(0, shapes_ts_1.dims)(call.attrs.ints(name))}, allowed: [1, rows, columns, 1]`);
    }
    return [rows, columns];
}
exports.PATCHES = { ExtractImagePatches: extractPatches };


/***/ }),

/***/ 13271:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.POOLING = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
function pooled(call, rank, of, fromInputs) {
    const { ops, attrs } = call;
    const first = (0, layout_ts_1.channelsFirst)(attrs.text('data_format', rank === 5 ? 'NDHWC' : 'NHWC'));
    const size = fromInputs
        ? (0, layout_ts_1.spatialNumbers)(call, 'ksize', call.ints(1), rank, first)
        : (0, layout_ts_1.spatialPart)(call, 'ksize', rank, first);
    const strides = fromInputs
        ? (0, layout_ts_1.spatialNumbers)(call, 'strides', call.ints(2), rank, first)
        : (0, layout_ts_1.spatialPart)(call, 'strides', rank, first);
    const padding = attrs.choice('padding', ['SAME', 'VALID', 'EXPLICIT']);
    return (0, layout_ts_1.withChannelsLast)(ops, call.value(0), first, (x) => {
        if (padding !== 'EXPLICIT')
            return ops[of](x, { size, strides, padding: padding === 'SAME' ? 'same' : 'valid' });
        if (of !== 'maxPool')
            throw call.unsupported('attribute padding: EXPLICIT for an average');
        const widths = [[0, 0], ...(0, layout_ts_1.explicitPadding)(call, rank, first), [0, 0]];
        return ops.maxPool(ops.pad(x, widths, 'constant', -Infinity), { size, strides, padding: 'valid' });
    });
}
const pool = (rank, of, fromInputs = false) => (call) => pooled(call, rank, of, fromInputs);
/** Maxima, and where each was found: row-major in its image, the batch counted in if the node says so. */
function withPlaces(call) {
    const { attrs } = call;
    const shape = call.shape(0);
    const [batch = 0, height = 0, width = 0, channels = 0] = shape;
    const [rows, columns] = (0, layout_ts_1.spatialPart)(call, 'ksize', 4, false);
    const [down, right] = (0, layout_ts_1.spatialPart)(call, 'strides', 4, false);
    const same = attrs.choice('padding', ['SAME', 'VALID']) === 'SAME';
    const side = (length, window, stride) => {
        const out = same ? Math.ceil(length / stride) : Math.max(0, Math.floor((length - window) / stride) + 1);
        return [out, same ? Math.floor(Math.max((out - 1) * stride + window - length, 0) / 2) : 0];
    };
    const [high, top] = side(height, rows, down);
    const [wide, left] = side(width, columns, right);
    const source = call.numbers(0);
    const result = [batch, high, wide, channels];
    const values = new Float64Array((0, tensor_ts_1.elementCount)(call.sized(result)));
    const places = new Float64Array(values.length);
    const withBatch = attrs.bool('include_batch_in_index', false);
    (0, shapes_ts_1.upTo)(values.length).forEach((to) => {
        const c = to % channels;
        const x = Math.floor(to / channels) % wide;
        const y = Math.floor(to / (channels * wide)) % high;
        const image = Math.floor(to / (channels * wide * high));
        let [best, place] = [-Infinity, -1];
        for (let row = Math.max(0, y * down - top); row < Math.min(height, y * down - top + rows); row += 1) {
            for (let column = Math.max(0, x * right - left); column < Math.min(width, x * right - left + columns); column += 1) {
                const inImage = (row * width + column) * channels + c;
                const value = (0, shapes_ts_1.at)(source, image * height * width * channels + inImage);
                if (place < 0 || value > best)
                    [best, place] = [value, inImage];
            }
        }
        values[to] = best;
        places[to] = place + (withBatch ? image * height * width * channels : 0);
    });
    return [call.make(call.dtype(0), result, values), (0, cells_ts_1.known)(attrs.dtype('Targmax', 'int64'), result, places)];
}
exports.POOLING = {
    MaxPool: pool(4, 'maxPool'),
    MaxPoolV2: pool(4, 'maxPool', true),
    MaxPool3D: pool(5, 'maxPool'),
    AvgPool: pool(4, 'averagePool'),
    AvgPool3D: pool(5, 'averagePool'),
    MaxPoolWithArgmax: withPlaces,
};


/***/ }),

/***/ 82711:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RAGGED = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Rows of unequal length: values, and splits that say where each row ends. */
/** The rows that indices name, with what they hold: inputs splits (one list a level), values, indices. */
function gather(call) {
    const levels = call.attrs.int('PARAMS_RAGGED_RANK', call.inputs.length - 2);
    const splits = (0, shapes_ts_1.upTo)(levels).map((level) => call.ints(level));
    const indices = call.ints(levels + 1);
    const indexShape = call.shape(levels + 1);
    const dtype = call.dtype(0);
    // Indices of more than one dimension are rows of equal length above those of the values.
    const outer = (0, shapes_ts_1.upTo)(Math.max(indexShape.length - 1, 0)).map((axis) => {
        const count = (0, tensor_ts_1.elementCount)(indexShape.slice(0, axis + 1));
        return (0, shapes_ts_1.upTo)(count + 1).map((row) => row * (0, shapes_ts_1.at)(indexShape, axis + 1));
    });
    let rows = indices;
    const inner = splits.map((split) => {
        const made = [0];
        const next = [];
        for (const row of rows) {
            const [from, to] = [split[row], split[row + 1]];
            if (row < 0 || from === undefined || to === undefined) {
                throw call.malformed(`index ${row} into ${split.length - 1} rows`);
            }
            for (let place = from; place < to; place += 1)
                next.push(place);
            made.push(next.length);
        }
        rows = next;
        return made;
    });
    const places = call.make('int32', [rows.length], Float64Array.from(rows));
    const values = call.ops.take(call.value(levels), places, 0);
    return [...[...outer, ...inner].map((split) => (0, cells_ts_1.known)(dtype, [split.length], split)), values];
}
/** A range in each row. */
function range(call) {
    const [starts, limits, deltas] = [0, 1, 2].map((place) => call.numbers(place));
    const count = Math.max(starts.length, limits.length, deltas.length);
    const pick = (numbers, row) => (0, shapes_ts_1.at)(numbers, numbers.length === 1 ? 0 : row);
    const splits = [0];
    const values = [];
    for (const row of (0, shapes_ts_1.upTo)(count)) {
        const [start, limit, delta] = [pick(starts, row), pick(limits, row), pick(deltas, row)];
        if (delta === 0)
            throw call.malformed('a range in steps of 0');
        const size = Math.max(0, Math.ceil((limit - start) / delta));
        call.sized([values.length + size]);
        for (const i of (0, shapes_ts_1.upTo)(size))
            values.push(start + i * delta);
        splits.push(values.length);
    }
    const dtype = call.dtype(0);
    return [
        (0, cells_ts_1.known)(call.attrs.dtype('Tsplits', 'int64'), [splits.length], splits),
        call.make(dtype, [values.length], Float64Array.from(values)),
    ];
}
/**
 * Rows brought to one length: cut where they are longer, the default where they are shorter. Inputs shape, values,
 * default, then one tensor for each level. Source: tensorflow/core/kernels/ragged_tensor_to_tensor_op.cc.
 */
function toTensor(call) {
    const types = call.attrs.texts('row_partition_types');
    const partitions = types.map((type, i) => ({ type, numbers: call.ints(3 + i) }));
    const [first, ...others] = partitions;
    if (first === undefined)
        throw call.malformed('attribute row_partition_types: found nothing, allowed: a list');
    // A first level that only says how many rows there are has the rows themselves behind it.
    const levels = first.type === 'FIRST_DIM_SIZE' ? others : partitions;
    const owners = levels.map((level) => {
        if (level.type === 'VALUE_ROWIDS')
            return level.numbers;
        if (level.type !== 'ROW_SPLITS')
            throw call.unsupported(`attribute row_partition_types: found ${level.type}`);
        return (0, shapes_ts_1.upTo)(level.numbers.length - 1).flatMap((row) => (0, shapes_ts_1.upTo)((0, shapes_ts_1.at)(level.numbers, row + 1) - (0, shapes_ts_1.at)(level.numbers, row)).map(() => row));
    });
    const rows = first.type === 'FIRST_DIM_SIZE' ? (0, shapes_ts_1.at)(first.numbers, 0) : first.numbers.length - 1;
    const shape = call.shape(0).length === 0 ? [] : call.ints(0);
    const values = call.value(1);
    const natural = [rows, ...owners.map(longest), ...values.shape.slice(1)];
    const wanted = natural.map((dim, axis) => (shape[axis] === undefined || (0, shapes_ts_1.at)(shape, axis) < 0 ? dim : (0, shapes_ts_1.at)(shape, axis)));
    const result = call.sized(wanted);
    const depth = owners.length + 1;
    const strides = (0, shapes_ts_1.stridesOf)(result.slice(0, depth));
    let places = (0, shapes_ts_1.upTo)(rows).map((row) => (row < (0, shapes_ts_1.at)(result, 0) ? row * (0, shapes_ts_1.at)(strides, 0) : -1));
    owners.forEach((owner, level) => {
        const seen = new Map();
        places = owner.map((row) => {
            const column = seen.get(row) ?? 0;
            seen.set(row, column + 1);
            const above = places[row] ?? -1;
            return above < 0 || column >= (0, shapes_ts_1.at)(result, level + 1) ? -1 : above + column * (0, shapes_ts_1.at)(strides, level + 1);
        });
    });
    return spread(call, values, places, result, depth);
}
function longest(owner) {
    const counts = new Map();
    for (const row of owner)
        counts.set(row, (counts.get(row) ?? 0) + 1);
    return Math.max(0, ...counts.values());
}
/** Values at their places, the default everywhere else. */
function spread(call, values, places, shape, depth) {
    const { ops } = call;
    const count = (0, tensor_ts_1.elementCount)(shape.slice(0, depth));
    const from = new Float64Array(count).fill((0, shapes_ts_1.at)(values.shape, 0));
    places.forEach((place, i) => {
        if (place >= 0)
            from[place] = i;
    });
    const tail = values.shape.slice(1);
    const filling = ops.broadcastTo(call.value(2), [1, ...tail]);
    const rows = ops.concatenate([values, filling], 0);
    return ops.reshape(ops.take(rows, call.make('int32', [count], from), 0), shape);
}
/**
 * How often each row holds each number below a size, or the sum of its weights: inputs splits, values, size, weights.
 * Source: tensorflow/core/kernels/bincount_op.cc (`RaggedBincountOp`).
 */
function bincount(call) {
    const [splits, values, size] = [call.ints(0), call.ints(1), call.int(2)];
    const weights = call.has(3) && (0, tensor_ts_1.elementCount)(call.shape(3)) > 0 ? call.numbers(3) : null;
    const binary = call.attrs.bool('binary_output', false);
    const rows = Math.max(0, splits.length - 1);
    const counts = new Float64Array((0, tensor_ts_1.elementCount)(call.sized([rows, size])));
    for (const row of (0, shapes_ts_1.upTo)(rows)) {
        const [from, to] = [(0, shapes_ts_1.at)(splits, row), (0, shapes_ts_1.at)(splits, row + 1)];
        if (from > to || to > values.length)
            throw call.malformed(`row ${row} from ${from} to ${to} of ${values.length} values`);
        for (let i = from; i < to; i += 1) {
            const value = (0, shapes_ts_1.at)(values, i);
            if (value < 0)
                throw call.malformed(`counts ${value}, allowed: 0 and above`);
            if (value >= size)
                continue;
            const place = row * size + value;
            counts[place] = binary ? 1 : (0, shapes_ts_1.at)(counts, place) + (weights === null ? 1 : (0, shapes_ts_1.at)(weights, i));
        }
    }
    return call.make(call.dtype(3), [rows, size], counts);
}
exports.RAGGED = {
    RaggedBincount: bincount,
    RaggedGather: gather,
    RaggedRange: range,
    RaggedTensorToTensor: toTensor,
};


/***/ }),

/***/ 36732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REDUCTION = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const shapes_ts_1 = __webpack_require__(43247);
function axesOf(call) {
    const rank = call.shape(0).length;
    return [...new Set(call.ints(1).map((axis) => (0, shapes_ts_1.axisIn)(axis, rank)))];
}
/** Results have the operand's own dtype: Keras widens narrow integers, TensorFlow does not. */
const reduce = (reduction) => (call) => {
    const x = call.value(0);
    const keepDims = call.attrs.bool('keep_dims', false);
    const axes = axesOf(call);
    if (axes.length === 0)
        return call.ops.cast(x, x.dtype);
    return call.ops.cast(reduction(call.ops, x, axes, keepDims), x.dtype);
};
/** The mean of integers is an integer. */
const mean = (ops, x, axes, keepDims) => {
    if ((0, dtype_ts_1.isFloating)(x.dtype))
        return ops.mean(x, axes, keepDims);
    const count = axes.reduce((all, axis) => all * (0, shapes_ts_1.at)(x.shape, axis), 1);
    const sum = ops.cast(ops.sum(x, axes, keepDims), x.dtype);
    const sign = ops.sign(sum);
    return ops.multiply(sign, ops.floorDivide(ops.abs(sum), ops.scalar(count, x.dtype)));
};
const position = (of) => (call) => {
    const axis = call.has(1) ? call.int(1) : 0;
    return call.ops.cast(call.ops[of](call.value(0), axis), call.attrs.dtype('output_type', 'int64'));
};
/** Running totals, from either end, with or without the element itself. */
const running = (of, neutral) => (call) => {
    const { ops } = call;
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(call.int(1), x.shape.length);
    const reverse = call.attrs.bool('reverse', false);
    const exclusive = call.attrs.bool('exclusive', false);
    const forward = reverse ? ops.flip(x, [axis]) : x;
    const totals = ops.cast(ops[of](exclusive ? shifted(ops, forward, axis, neutral) : forward, axis), x.dtype);
    return reverse ? ops.flip(totals, [axis]) : totals;
};
/** One element later along an axis, a neutral one in front. */
function shifted(ops, x, axis, neutral) {
    const length = (0, shapes_ts_1.at)(x.shape, axis);
    if (length === 0)
        return x;
    const start = x.shape.map(() => 0);
    const shorter = ops.slice(x, start, x.shape.with(axis, length - 1));
    return ops.concatenate([ops.full(x.shape.with(axis, 1), neutral, x.dtype), shorter], axis);
}
exports.REDUCTION = {
    Sum: reduce((ops, x, axes, keepDims) => ops.sum(x, axes, keepDims)),
    Mean: reduce(mean),
    Max: reduce((ops, x, axes, keepDims) => ops.max(x, axes, keepDims)),
    Min: reduce((ops, x, axes, keepDims) => ops.min(x, axes, keepDims)),
    Prod: reduce((ops, x, axes, keepDims) => ops.prod(x, axes, keepDims)),
    All: reduce((ops, x, axes, keepDims) => ops.all(x, axes, keepDims)),
    Any: reduce((ops, x, axes, keepDims) => ops.any(x, axes, keepDims)),
    EuclideanNorm: reduce((ops, x, axes, keepDims) => ops.sqrt(ops.sum(ops.square(x), axes, keepDims))),
    ArgMax: position('argmax'),
    ArgMin: position('argmin'),
    Cumsum: running('cumsum', 0),
    Cumprod: running('cumprod', 1),
    Bincount: (call) => counted(call, call.int(1), false),
    DenseBincount: (call) => counted(call, call.int(1), call.attrs.bool('binary_output', false)),
};
/** How often each number below `size` comes, or what its weights add up to; a matrix is counted row by row. */
function counted(call, size, binary) {
    const shape = call.shape(0);
    const [input, weights] = [call.numbers(0), call.numbers(2)];
    if (shape.length > 2)
        throw call.malformed(`counts in a shape of ${shape.length} dimensions, allowed: up to 2`);
    const rows = shape.length === 2 ? (0, shapes_ts_1.at)(shape, 0) : 1;
    const columns = rows === 0 ? 0 : input.length / rows;
    const counts = new Float64Array((0, shapes_ts_1.at)(call.sized([rows * size]), 0));
    for (const row of (0, shapes_ts_1.upTo)(rows)) {
        for (const column of (0, shapes_ts_1.upTo)(columns)) {
            const place = row * columns + column;
            const number = (0, shapes_ts_1.at)(input, place);
            if (number < 0)
                throw call.malformed(`counts ${number}, allowed: not below 0`);
            if (number >= size)
                continue;
            const to = row * size + number;
            counts[to] = binary ? 1 : (0, shapes_ts_1.at)(counts, to) + (weights.length === 0 ? 1 : (0, shapes_ts_1.at)(weights, place));
        }
    }
    return call.make(call.dtype(2), shape.length === 2 ? [rows, size] : [size], counts);
}


/***/ }),

/***/ 14523:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SEGMENTS = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
const SMALLEST = {
    float32: -3.4028234663852886e38,
    float64: -Number.MAX_VALUE,
    float16: -65504,
    bfloat16: -3.3895313892515355e38,
    int8: -(2 ** 7),
    int16: -(2 ** 15),
    int32: -(2 ** 31),
};
function smallest(dtype) {
    return SMALLEST[dtype] ?? 0;
}
/** As far from zero on the other side: one more for floats, one less for integers. */
function largest(dtype) {
    return dtype.startsWith('int') ? -smallest(dtype) - 1 : -smallest(dtype);
}
/**
 * Rows of a tensor put together by the number of their segment: inputs data, segment of each row, and for some the number
 * of segments. Source: tensorflow/core/kernels/segment_reduction_ops_impl.h.
 */
function combined(call, count, { combine, empty, averages = false }) {
    const dtype = call.dtype(0);
    const [shape, ids, source] = [call.shape(0), call.ints(1), call.numbers(0)];
    const tail = shape.slice(call.shape(1).length);
    const inner = (0, tensor_ts_1.elementCount)(tail);
    const target = new Float64Array((0, tensor_ts_1.elementCount)(call.sized([count, ...tail])));
    const rows = (0, shapes_ts_1.upTo)(count).map(() => 0);
    ids.forEach((id, row) => {
        if (id < 0)
            return;
        if (id >= count)
            throw call.malformed(`segment ${id} of ${count}`);
        const isFirst = (0, shapes_ts_1.at)(rows, id) === 0;
        rows[id] = (0, shapes_ts_1.at)(rows, id) + 1;
        for (let i = 0; i < inner; i += 1) {
            const value = (0, shapes_ts_1.at)(source, row * inner + i);
            target[id * inner + i] = isFirst ? value : combine((0, shapes_ts_1.at)(target, id * inner + i), value);
        }
    });
    const nothing = typeof empty === 'number' ? empty : empty(dtype);
    rows.forEach((own, id) => {
        for (let i = id * inner; i < (id + 1) * inner; i += 1) {
            if (own === 0)
                target[i] = nothing;
            else if (averages)
                target[i] = (0, shapes_ts_1.at)(target, i) / own;
        }
    });
    return call.make(dtype, [count, ...tail], target);
}
/** Segments in order: there are as many as the last one says. */
const sorted = (combining) => (call) => {
    const ids = call.ints(1);
    if (ids.some((id, i) => id < 0 || (i > 0 && id < (0, shapes_ts_1.at)(ids, i - 1))))
        throw call.malformed('segments out of order');
    return combined(call, (ids.at(-1) ?? -1) + 1, combining);
};
const unsorted = (combining) => (call) => combined(call, call.int(2), combining);
const added = (old, row) => old + row;
const multiplied = (old, row) => old * row;
const SORTED = {
    SegmentSum: { combine: added, empty: 0 },
    SegmentMean: { combine: added, empty: 0, averages: true },
    SegmentProd: { combine: multiplied, empty: 1 },
    SegmentMax: { combine: Math.max, empty: 0 },
    SegmentMin: { combine: Math.min, empty: 0 },
};
exports.SEGMENTS = {
    ...Object.fromEntries(Object.entries(SORTED).map(([name, combining]) => [name, sorted(combining)])),
    UnsortedSegmentSum: unsorted({ combine: added, empty: 0 }),
    UnsortedSegmentProd: unsorted({ combine: multiplied, empty: 1 }),
    UnsortedSegmentMax: unsorted({ combine: Math.max, empty: smallest }),
    UnsortedSegmentMin: unsorted({ combine: Math.min, empty: largest }),
};


/***/ }),

/***/ 43247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.broadcastShape = broadcastShape;
exports.axisIn = axisIn;
exports.stridesOf = stridesOf;
exports.at = at;
exports.placeIn = placeIn;
exports.upTo = upTo;
exports.inverse = inverse;
exports.dims = dims;
const tensor_ts_1 = __webpack_require__(76172);
/** What two shapes broadcast to by numpy's rule. @throws RangeError where they do not. */
function broadcastShape(a, b) {
    const rank = Math.max(a.length, b.length);
    return Array.from({ length: rank }, (_, i) => {
        const [x, y] = [a[i - rank + a.length] ?? 1, b[i - rank + b.length] ?? 1];
        if (x !== y && x !== 1 && y !== 1) {
            throw new RangeError(`[${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
        }
        return x === 1 ? y : x;
    });
}
/** An axis counted from the front. @throws RangeError where there is none such. */
function axisIn(axis, rank) {
    const place = axis < 0 ? axis + rank : axis;
    if (!Number.isInteger(place) || place < 0 || place >= rank)
        throw new RangeError(`axis ${axis} of ${rank}`);
    return place;
}
/** Distances between neighbours along each axis of a row-major tensor. */
function stridesOf(shape) {
    return shape.map((_, i) => (0, tensor_ts_1.elementCount)(shape.slice(i + 1)));
}
/** The element at a place. @throws RangeError where there is none: a defect of whoever asks. */
function at(list, place) {
    const found = list[place];
    if (found === undefined)
        throw new RangeError(`place ${place} of ${list.length}`);
    return found;
}
/** Where in a tensor the element at a place of what it is broadcast to stands. */
function placeIn(from, to, place) {
    const [strides, own] = [stridesOf(to), stridesOf(from)];
    return from.reduce((sum, dim, axis) => {
        const along = to.length - from.length + axis;
        const index = Math.floor(place / at(strides, along)) % at(to, along);
        return sum + (dim === 1 ? 0 : index * at(own, axis));
    }, 0);
}
/** 0, 1, ... up to a number. */
function upTo(count) {
    return Array.from({ length: count }, (_, i) => i);
}
/** The order that undoes another. */
function inverse(order) {
    const back = upTo(order.length).map(() => 0);
    order.forEach((from, to) => {
        back[from] = to;
    });
    return back;
}
function dims(shape) {
    return `[${shape.join(', ')}]`;
}


/***/ }),

/***/ 13116:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SLICE_JOIN = void 0;
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Texts stay here: a vector or scalars of them are joined along the first axis, which is all that models do. */
function joinedTexts(call, count, from, shape) {
    const data = (0, shapes_ts_1.upTo)(count).flatMap((i) => [...(0, cells_ts_1.textsIn)(call.tensor(from + i))]);
    return { kind: 'known', tensor: { dtype: 'string', shape, data } };
}
function concatenated(call, from, without, axis) {
    const count = call.inputs.length - from - without;
    if (count < 1)
        throw call.malformed('joins nothing');
    const shapes = (0, shapes_ts_1.upTo)(count).map((i) => call.shape(from + i));
    if (call.dtype(from) === 'string') {
        if ((0, shapes_ts_1.axisIn)(axis, (0, shapes_ts_1.at)(shapes, 0).length) !== 0)
            throw call.unsupported('joins texts along an inner axis');
        const length = shapes.reduce((sum, shape) => sum + (0, shapes_ts_1.at)(shape, 0), 0);
        return joinedTexts(call, count, from, (0, shapes_ts_1.at)(shapes, 0).with(0, length));
    }
    const values = call.values(from, without);
    return call.ops.concatenate(values, axis);
}
function pack(call) {
    const axis = call.attrs.int('axis', 0);
    const count = call.inputs.length;
    if (count < 1)
        throw call.malformed('stacks nothing');
    if (call.dtype(0) !== 'string')
        return call.ops.stack(call.values(), axis);
    if (axis !== 0)
        throw call.unsupported('stacks texts along an inner axis');
    return joinedTexts(call, count, 0, [count, ...call.shape(0)]);
}
function unpack(call) {
    const x = call.value(0);
    const axis = (0, shapes_ts_1.axisIn)(call.attrs.int('axis', 0), x.shape.length);
    const parts = call.ops.unstack(x, axis);
    const promised = call.attrs.int('num', parts.length);
    if (promised !== parts.length)
        throw call.malformed(`attribute num: found ${promised}, allowed: ${parts.length}`);
    return parts;
}
function split(call) {
    const [axis, x] = [call.int(0), call.value(1)];
    const count = call.attrs.int('num_split');
    const size = (0, shapes_ts_1.at)(x.shape, (0, shapes_ts_1.axisIn)(axis, x.shape.length)) / count;
    if (!Number.isInteger(size))
        throw call.malformed(`splits ${(0, shapes_ts_1.dims)(x.shape)} along ${axis} into ${count} equal parts`);
    return call.ops.split(x, (0, shapes_ts_1.upTo)(count).map(() => size), axis);
}
/** Sizes of which one may be -1: what is left. */
function splitInto(call) {
    const [x, sizes, axis] = [call.value(0), call.ints(1), call.int(2)];
    const given = sizes.reduce((sum, size) => sum + Math.max(size, 0), 0);
    const rest = (0, shapes_ts_1.at)(x.shape, (0, shapes_ts_1.axisIn)(axis, x.shape.length)) - given;
    return call.ops.split(x, sizes.map((size) => (size < 0 ? rest : size)), axis);
}
function slice(call) {
    const [shape, start, size] = [call.shape(0), call.ints(1), call.ints(2)];
    const sizes = size.map((length, axis) => (length === -1 ? (shape[axis] ?? 0) - (0, shapes_ts_1.at)(start, axis) : length));
    const fits = start.length === shape.length &&
        sizes.length === shape.length &&
        sizes.every((length, axis) => (0, shapes_ts_1.at)(start, axis) >= 0 && length >= 0 && (0, shapes_ts_1.at)(start, axis) + length <= (0, shapes_ts_1.at)(shape, axis));
    if (!fits)
        throw call.malformed(`slices ${(0, shapes_ts_1.dims)(shape)} from ${(0, shapes_ts_1.dims)(start)}, sizes ${(0, shapes_ts_1.dims)(size)}`);
    if (call.dtype(0) === 'string')
        return slicedTexts(call, start, sizes);
    return call.ops.slice(call.value(0), start, sizes);
}
function slicedTexts(call, start, sizes) {
    if (sizes.length !== 1)
        throw call.unsupported('slices texts of several dimensions');
    const data = call.texts(0).slice((0, shapes_ts_1.at)(start, 0), (0, shapes_ts_1.at)(start, 0) + (0, shapes_ts_1.at)(sizes, 0));
    return { kind: 'known', tensor: { dtype: 'string', shape: sizes, data } };
}
/**
 * `x[begin:end:strides]` with TensorFlow's five masks, one bit for each entry of the slice: ignored bounds, an ellipsis,
 * new axes, axes taken at one place. Source: tensorflow/core/util/strided_slice_op.cc.
 */
function stridedSlice(call) {
    const { attrs, ops } = call;
    const shape = call.shape(0);
    const [begin, end, strides] = [call.ints(1), call.ints(2), call.ints(3)];
    const mask = (name) => {
        const bits = attrs.int(`${name}_mask`, 0);
        return (entry) => Math.floor(bits / 2 ** entry) % 2 === 1;
    };
    const [noBegin, noEnd] = [mask('begin'), mask('end')];
    const [ellipsis, fresh, shrink] = [mask('ellipsis'), mask('new_axis'), mask('shrink_axis')];
    const entries = (0, shapes_ts_1.upTo)(begin.length);
    const taken = entries.filter((entry) => ellipsis(entry) || !fresh(entry)).length;
    const dots = entries.filter(ellipsis).length;
    if (dots > 1)
        throw call.malformed(`attribute ellipsis_mask: found ${dots} ellipses, allowed: one`);
    const whole = { kind: 'range', range: { start: null, stop: null, step: 1 }, drop: false };
    const missing = shape.length - taken + dots;
    if (missing < 0)
        throw call.malformed(`slices ${taken - dots} dimensions of ${(0, shapes_ts_1.dims)(shape)}`);
    const sides = [];
    let axis = 0;
    for (const entry of entries) {
        if (ellipsis(entry)) {
            sides.push(...(0, shapes_ts_1.upTo)(missing).map(() => whole));
            axis += missing;
        }
        else if (fresh(entry))
            sides.push({ kind: 'new' });
        else {
            const [from, step, length] = [(0, shapes_ts_1.at)(begin, entry), (0, shapes_ts_1.at)(strides, entry), (0, shapes_ts_1.at)(shape, axis)];
            if (step === 0)
                throw call.malformed('slices in steps of 0');
            if (shrink(entry)) {
                const place = noBegin(entry) ? 0 : from < 0 ? from + length : from;
                if (place < 0 || place >= length)
                    throw call.malformed(`slices place ${from} of ${(0, shapes_ts_1.dims)(shape)}, axis ${axis}`);
                sides.push({ kind: 'range', range: { start: place, stop: place + 1, step: 1 }, drop: true });
            }
            else {
                const range = { start: noBegin(entry) ? null : from, stop: noEnd(entry) ? null : (0, shapes_ts_1.at)(end, entry), step };
                sides.push({ kind: 'range', range, drop: false });
            }
            axis += 1;
        }
    }
    if (dots === 0)
        sides.push(...(0, shapes_ts_1.upTo)(missing).map(() => whole));
    if (call.dtype(0) === 'string')
        throw call.unsupported('slices texts');
    const ranges = sides.flatMap((side) => (side.kind === 'range' ? [side.range] : []));
    const cut = ops.stridedSlice(call.value(0), ranges);
    let from = 0;
    const result = sides.flatMap((side) => {
        if (side.kind === 'new')
            return [1];
        const length = (0, shapes_ts_1.at)(cut.shape, from);
        from += 1;
        return side.drop ? [] : [length];
    });
    return ops.reshape(cut, result);
}
const flip = (call) => call.ops.flip(call.value(0), call.ints(1));
/** TensorFlow 1 says for each dimension whether it is turned round. */
function flipWhere(call) {
    const axes = [...call.numbers(1)].flatMap((turned, axis) => (turned === 0 ? [] : [axis]));
    return call.ops.flip(call.value(0), axes);
}
exports.SLICE_JOIN = {
    ConcatV2: (call) => concatenated(call, 0, 1, call.int(call.inputs.length - 1)),
    Concat: (call) => concatenated(call, 1, 0, call.int(0)),
    Pack: pack,
    Unpack: unpack,
    Split: split,
    SplitV: splitInto,
    Slice: slice,
    StridedSlice: stridedSlice,
    Tile: (call) => {
        const repeats = call.ints(1);
        call.sized(call.shape(0).map((dim, axis) => dim * (repeats[axis] ?? 1)));
        return call.ops.tile(call.value(0), repeats);
    },
    Reverse: flipWhere,
    ReverseV2: flip,
    Roll: (call) => {
        const [shifts, axes] = [call.ints(1), call.ints(2)];
        return axes.reduce((x, axis, i) => {
            const place = (0, shapes_ts_1.axisIn)(axis, x.shape.length);
            const length = (0, shapes_ts_1.at)(x.shape, place);
            const cut = length === 0 ? 0 : ((-(0, shapes_ts_1.at)(shifts, i) % length) + length) % length;
            const [head, tail] = call.ops.split(x, [cut, length - cut], place);
            return call.ops.concatenate([tail, head], place);
        }, call.value(0));
    },
};


/***/ }),

/***/ 88805:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPARSE = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/**
 * A default for every row that has nothing: inputs indices `[n, rank]`, values, dense shape, default.
 * Source: tensorflow/core/kernels/fill_empty_rows_functor.h.
 */
function fillEmptyRows(call) {
    const [count = 0, rank = 1] = call.shape(0);
    const [indices, shape] = [call.ints(0), call.ints(2)];
    const rows = call.sized([shape[0] ?? 0])[0] ?? 0;
    const members = (0, shapes_ts_1.upTo)(rows).map(() => []);
    for (const entry of (0, shapes_ts_1.upTo)(count)) {
        const row = (0, shapes_ts_1.at)(indices, entry * rank);
        const own = members[row];
        if (own === undefined)
            throw call.malformed(`index ${row} of ${(0, shapes_ts_1.dims)(shape)}, axis 0`);
        own.push(entry);
    }
    const order = members.flatMap((entries, row) => entries.length === 0 ? [{ row, entry: -1 }] : entries.map((entry) => ({ row, entry })));
    const made = order.flatMap(({ row, entry }) => entry < 0 ? [row, ...(0, shapes_ts_1.upTo)(rank - 1).map(() => 0)] : indices.slice(entry * rank, (entry + 1) * rank));
    const back = (0, shapes_ts_1.upTo)(count).map(() => 0);
    order.forEach(({ entry }, place) => {
        if (entry >= 0)
            back[entry] = place;
    });
    const index = call.dtype(0);
    const empty = members.map((entries) => (entries.length === 0 ? 1 : 0));
    return [
        (0, cells_ts_1.known)(index, [order.length, rank], made),
        filledValues(call, order.map(({ entry }) => entry)),
        (0, cells_ts_1.known)('bool', [rows], empty),
        (0, cells_ts_1.known)(index, [count], back),
    ];
}
/** Values by entry, the default where there is none. */
function filledValues(call, entries) {
    if (call.dtype(1) === 'string') {
        const [values, [filling]] = [call.texts(1), call.texts(3)];
        const data = entries.map((entry) => (entry < 0 ? filling : values[entry]) ?? new Uint8Array(0));
        return { kind: 'known', tensor: { dtype: 'string', shape: [data.length], data } };
    }
    const [values, filling] = [call.numbers(1), (0, shapes_ts_1.at)(call.numbers(3), 0)];
    const data = Float64Array.from(entries, (entry) => (entry < 0 ? filling : (0, shapes_ts_1.at)(values, entry)));
    return call.make(call.dtype(1), [data.length], data);
}
/** The same places under another dense shape, of which one dimension may be left open. */
function reshape(call) {
    const [count = 0, rank = 0] = call.shape(0);
    const [indices, shape, asked] = [call.ints(0), call.ints(1), call.ints(2)];
    const size = (0, tensor_ts_1.elementCount)(shape);
    const others = (0, tensor_ts_1.elementCount)(asked.filter((dim) => dim !== -1));
    const wanted = asked.map((dim) => (dim === -1 ? size / Math.max(others, 1) : dim));
    if ((0, tensor_ts_1.elementCount)(wanted) !== size)
        throw call.malformed(`shape ${(0, shapes_ts_1.dims)(shape)} as ${(0, shapes_ts_1.dims)(asked)}`);
    const [from, to] = [(0, shapes_ts_1.stridesOf)(shape), (0, shapes_ts_1.stridesOf)(wanted)];
    const made = (0, shapes_ts_1.upTo)(count).flatMap((entry) => {
        const place = (0, shapes_ts_1.upTo)(rank).reduce((sum, axis) => sum + (0, shapes_ts_1.at)(indices, entry * rank + axis) * (0, shapes_ts_1.at)(from, axis), 0);
        return wanted.map((dim, axis) => Math.floor(place / (0, shapes_ts_1.at)(to, axis)) % dim);
    });
    return [(0, cells_ts_1.known)('int64', [count, wanted.length], made), (0, cells_ts_1.known)('int64', [wanted.length], wanted)];
}
/** Rows at indices, added up or averaged by segment: inputs data, indices, segment of each. */
const segments = (averages) => (call) => {
    const [data, indices, owners] = [call.value(0), call.value(1), call.ints(2)];
    const { ops } = call;
    const rows = ops.take(data, indices, 0);
    const count = owners.length === 0 ? 0 : (0, shapes_ts_1.at)(owners, owners.length - 1) + 1;
    if (owners.some((owner, i) => owner < 0 || (i > 0 && owner < (0, shapes_ts_1.at)(owners, i - 1)))) {
        throw call.malformed('segments that are not in order');
    }
    call.sized([count, owners.length]);
    const sizes = (0, shapes_ts_1.upTo)(count).map(() => 0);
    for (const owner of owners)
        sizes[owner] = (0, shapes_ts_1.at)(sizes, owner) + 1;
    const matrix = new Float64Array(count * owners.length);
    owners.forEach((owner, i) => {
        matrix[owner * owners.length + i] = averages ? 1 / (0, shapes_ts_1.at)(sizes, owner) : 1;
    });
    const tail = data.shape.slice(1);
    const flat = ops.reshape(rows, [owners.length, (0, tensor_ts_1.elementCount)(tail)]);
    return ops.reshape(ops.matmul(call.make(data.dtype, [count, owners.length], matrix), flat), [count, ...tail]);
};
exports.SPARSE = {
    SparseFillEmptyRows: fillEmptyRows,
    SparseReshape: reshape,
    SparseSegmentSum: segments(false),
    SparseSegmentMean: segments(true),
};


/***/ }),

/***/ 41021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECTRAL = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const shapes_ts_1 = __webpack_require__(43247);
/** Complex numbers are pairs, and transforms are products with the matrix of their waves: exact, for moderate lengths. */
function complexAt(call, place) {
    const cell = call.cell(place);
    if (cell.kind !== 'complex')
        throw call.malformed(`input ${place}: found a ${cell.kind}, allowed: complex numbers`);
    return cell;
}
/** `[from, to]`: the angle of place i and frequency k is 2 pi i k / length. */
function waves(call, like, length, from, to) {
    call.sized([from, to]);
    const matrix = (of) => call.make(like.dtype, [from, to], Float64Array.from({ length: from * to }, (_, place) => {
        // The product is reduced first: angles far beyond a turn would lose digits.
        const turns = ((Math.floor(place / to) * (place % to)) % length) / length;
        return of(2 * Math.PI * turns);
    }));
    return { cos: matrix(Math.cos), sin: matrix(Math.sin) };
}
/** The last axis times a matrix. */
function times(ops, x, matrix) {
    const rows = ops.reshape(x, [(0, tensor_ts_1.elementCount)(x.shape.slice(0, -1)), (0, shapes_ts_1.at)(x.shape, x.shape.length - 1)]);
    return ops.reshape(ops.matmul(rows, matrix), [...x.shape.slice(0, -1), (0, shapes_ts_1.at)(matrix.shape, 1)]);
}
function transform(call, direction) {
    const { ops } = call;
    const { real, imaginary } = complexAt(call, 0);
    const length = real.shape.at(-1) ?? 0;
    const { cos, sin } = waves(call, real, length, length, length);
    const [a, b, c, d] = [
        times(ops, real, cos),
        times(ops, imaginary, sin),
        times(ops, imaginary, cos),
        times(ops, real, sin),
    ];
    // Forward turns are clockwise: e^(-i angle).
    const sums = direction === 1 ? [ops.add(a, b), ops.subtract(c, d)] : [ops.subtract(a, b), ops.add(c, d)];
    const scale = ops.scalar(direction === 1 ? 1 : 1 / Math.max(length, 1), real.dtype);
    return { kind: 'complex', real: ops.multiply(sums[0], scale), imaginary: ops.multiply(sums[1], scale) };
}
/** The last axis cut or filled up with zeros. */
function fitted(ops, x, length) {
    const from = x.shape.at(-1) ?? 0;
    const last = x.shape.length - 1;
    if (from >= length)
        return ops.slice(x, x.shape.map(() => 0), x.shape.with(last, length));
    return ops.pad(x, x.shape.map((_, axis) => [0, axis === last ? length - from : 0]), 'constant', 0);
}
/** Of real numbers: the frequencies from 0 to half the length. */
function fromReal(call) {
    const { ops } = call;
    const length = call.int(1);
    const x = fitted(ops, call.value(0), length);
    const { cos, sin } = waves(call, x, length, length, Math.floor(length / 2) + 1);
    return { kind: 'complex', real: times(ops, x, cos), imaginary: ops.negative(times(ops, x, sin)) };
}
/** Back to real numbers: frequencies other than 0 and the middle one of an even length count twice. */
function toReal(call) {
    const { ops } = call;
    const length = call.int(1);
    const half = Math.floor(length / 2) + 1;
    const cell = complexAt(call, 0);
    const [real, imaginary] = [fitted(ops, cell.real, half), fitted(ops, cell.imaginary, half)];
    const counts = Float64Array.from({ length: half }, (_, k) => (k === 0 || 2 * k === length ? 1 : 2) / length);
    const weights = call.make(real.dtype, [half], counts);
    const { cos, sin } = waves(call, real, length, half, length);
    return ops.subtract(times(ops, ops.multiply(real, weights), cos), times(ops, ops.multiply(imaginary, weights), sin));
}
const part = (of) => (call) => {
    const x = complexAt(call, 0)[of];
    return call.ops.cast(x, x.dtype);
};
exports.SPECTRAL = {
    Complex: (call) => ({ kind: 'complex', real: call.value(0), imaginary: call.value(1) }),
    ComplexAbs: (call) => {
        const { real, imaginary } = complexAt(call, 0);
        return call.ops.sqrt(call.ops.add(call.ops.square(real), call.ops.square(imaginary)));
    },
    Real: part('real'),
    Imag: part('imaginary'),
    FFT: (call) => transform(call, 1),
    IFFT: (call) => transform(call, -1),
    RFFT: fromReal,
    IRFFT: toReal,
};


/***/ }),

/***/ 93843:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STRINGS = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const farmhash_ts_1 = __webpack_require__(56994);
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const shapes_ts_1 = __webpack_require__(43247);
/** Texts are byte strings; `latin1` gives each byte a character of its own, so that nothing of them is lost. */
function decoded(text) {
    return Buffer.from(text).toString('latin1');
}
function encoded(text) {
    return new Uint8Array(Buffer.from(text, 'latin1'));
}
function texts(call, shape, made) {
    const bytes = made.reduce((sum, text) => sum + text.length, 0);
    if (bytes > limits_ts_1.GRAPH_LIMITS.textBytes) {
        throw (0, errors_ts_1.exceeded)(call.step, `makes ${bytes} bytes of text, allowed: ${limits_ts_1.GRAPH_LIMITS.textBytes}`);
    }
    return { kind: 'known', tensor: { dtype: 'string', shape, data: made.map(encoded) } };
}
/** A literal, an escape that means the same in RE2 and here, or a class of both: with one quantifier at most. */
const ESCAPE = String.raw `\\[dDwWstnr.[\]()*+?{}|^$\\/'"-]`;
const CLASS = String.raw `\[\^?(?:[^[\]\\\x80-\uffff]|${ESCAPE}|\[:(?:space|punct|digit|alpha|alnum|upper|lower):\])+\]`;
const CERTAIN = new RegExp(String.raw `^(?:(?:[\w ,;:'"!#%&@/<>=~\x60-]|${ESCAPE}|${CLASS}|\.)[*+?]?)*$`);
const TOKENS = new RegExp(`${CLASS}|${ESCAPE}|\\.`, 'g');
const POSIX = {
    space: String.raw `\t\n\v\f\r `,
    punct: String.raw `!-\/:-@\[-\x60{-~`,
    digit: '0-9',
    alpha: 'A-Za-z',
    alnum: '0-9A-Za-z',
    upper: 'A-Z',
    lower: 'a-z',
};
/** Quantifiers that have no end: each one multiplies what a hostile text can cost. */
const MOST_ENDLESS = 2;
/**
 * Patterns are RE2's, which never run away and lack what JavaScript's can do; what both know means the same but for a
 * few details. Only what is certain to mean the same is taken: no groups, no alternatives, no counts.
 * Source: github.com/google/re2/wiki/Syntax.
 */
function patternOf(call, pattern) {
    const endless = pattern.match(/[*+]/g)?.length ?? 0;
    const inClasses = pattern.match(TOKENS)?.join('').match(/[*+]/g)?.length ?? 0;
    if (pattern.length > 1000 || !CERTAIN.test(pattern) || endless - inClasses > MOST_ENDLESS) {
        throw call.unsupported(`attribute pattern: found ${pattern.slice(0, 100)}, which may mean something else here`);
    }
    return pattern.replaceAll(TOKENS, (token) => {
        if (token === '.')
            return String.raw `[^\n]`;
        if (!token.startsWith('['))
            return ours(token, String.raw `[\t\n\f\r ]`, '-');
        return token
            .replaceAll(/\[:(\w+):\]/g, (_, name) => POSIX[name] ?? '')
            .replaceAll(/\\./g, (escape) => ours(escape, String.raw `\t\n\f\r `, String.raw `\-`));
    });
}
/** An escape in JavaScript's words: RE2's white space is ASCII without the vertical tab, quotes need no escape. */
function ours(escape, space, dash) {
    const others = { '\\s': space, "\\'": "'", '\\"': '"', '\\-': dash };
    return others[escape] ?? escape;
}
function replaced(call) {
    const pattern = patternOf(call, call.attrs.text('pattern'));
    const rewrite = call.attrs.text('rewrite');
    if (rewrite.includes('\\'))
        throw call.unsupported(`attribute rewrite: found ${rewrite.slice(0, 100)}, with references`);
    const expression = new RegExp(pattern, call.attrs.bool('replace_global', true) ? 'gu' : 'u');
    const utf8 = new TextDecoder('utf8', { fatal: true, ignoreBOM: true });
    const made = call.texts(0).map((text) => {
        // RE2 goes by characters of UTF-8.
        const characters = utf8.decode(text);
        return Buffer.from(characters.replace(expression, () => rewrite)).toString('latin1');
    });
    return texts(call, call.shape(0), made);
}
/** Splits each text at any character of the delimiter; the result is sparse: places, pieces, dense shape. */
function split(call) {
    const delimiters = new Set(call.has(1) ? decoded((0, shapes_ts_1.at)(call.texts(1), 0)) : ' ');
    const skips = call.attrs.bool('skip_empty', true);
    const rows = call.texts(0).map((text) => {
        const characters = decoded(text);
        if (characters === '')
            return [];
        if (delimiters.size === 0)
            return [...characters];
        const pieces = [''];
        for (const character of characters) {
            if (delimiters.has(character))
                pieces.push('');
            else
                pieces[pieces.length - 1] = (0, shapes_ts_1.at)(pieces, pieces.length - 1) + character;
        }
        return skips ? pieces.filter((piece) => piece !== '') : pieces;
    });
    return sparse(call, rows);
}
/** Splits at a separator as a whole; an empty one means runs of white space. */
function splitWhole(call) {
    const separator = decoded((0, shapes_ts_1.at)(call.texts(1), 0));
    const most = call.attrs.int('maxsplit', -1);
    if (most >= 0)
        throw call.unsupported(`attribute maxsplit: found ${most}, allowed: -1`);
    const rows = call.texts(0).map((text) => {
        if (separator !== '')
            return decoded(text).split(separator);
        return decoded(text)
            .split(/[\t\n\v\f\r ]+/)
            .filter((piece) => piece !== '');
    });
    return sparse(call, rows);
}
function sparse(call, rows) {
    const pieces = rows.flat();
    const places = rows.flatMap((row, i) => row.flatMap((_, j) => [i, j]));
    const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return [
        (0, cells_ts_1.known)('int64', [pieces.length, 2], places),
        texts(call, [pieces.length], pieces),
        (0, cells_ts_1.known)('int64', [2], [rows.length, widest]),
    ];
}
/** Neighbouring texts of each row joined, by every width asked for. Source: tensorflow/core/kernels/string_ngrams_op.cc. */
function ngrams(call) {
    const { attrs } = call;
    const [data, splits] = [call.texts(0).map(decoded), call.ints(1)];
    const [separator, left, right] = ['separator', 'left_pad', 'right_pad'].map((name) => Buffer.from(attrs.text(name, '')).toString('latin1'));
    const widths = attrs.ints('ngram_widths');
    const padding = attrs.int('pad_width', 0);
    const made = [];
    const ends = [0];
    for (const row of (0, shapes_ts_1.upTo)(splits.length - 1)) {
        const words = data.slice((0, shapes_ts_1.at)(splits, row), (0, shapes_ts_1.at)(splits, row + 1));
        const before = made.length;
        for (const width of widths) {
            const pad = padding < 0 ? width - 1 : Math.min(padding, width - 1);
            const padded = [...(0, shapes_ts_1.upTo)(pad).map(() => left), ...words, ...(0, shapes_ts_1.upTo)(pad).map(() => right)];
            for (const from of (0, shapes_ts_1.upTo)(Math.max(0, padded.length - width + 1))) {
                made.push(padded.slice(from, from + width).join(separator));
            }
        }
        if (attrs.bool('preserve_short_sequences', false) && made.length === before && words.length > 0) {
            const pad = padding < 0 ? Math.max(...widths) - 1 : padding;
            made.push([...(0, shapes_ts_1.upTo)(pad).map(() => left), ...words, ...(0, shapes_ts_1.upTo)(pad).map(() => right)].join(separator));
        }
        ends.push(made.length);
    }
    return [texts(call, [made.length], made), (0, cells_ts_1.known)(attrs.dtype('Tsplits', 'int64'), [ends.length], ends)];
}
const cased = (change, letters) => (call) => {
    const encoding = call.attrs.text('encoding', '');
    const made = call
        .texts(0)
        .map((text) => encoding === 'utf-8'
        ? Buffer.from(change(Buffer.from(text).toString('utf8'))).toString('latin1')
        : decoded(text).replaceAll(letters, change));
    return texts(call, call.shape(0), made);
};
function joined(call) {
    const separator = Buffer.from(call.attrs.text('separator', '')).toString('latin1');
    const shapes = call.inputs.map((_, i) => call.shape(i));
    const shape = shapes.find((each) => each.length > 0) ?? [];
    const parts = call.inputs.map((_, i) => call.texts(i).map(decoded));
    const made = (0, shapes_ts_1.upTo)((0, tensor_ts_1.elementCount)(shape)).map((i) => parts.map((part) => (0, shapes_ts_1.at)(part, part.length === 1 ? 0 : i)).join(separator));
    return texts(call, shape, made);
}
exports.STRINGS = {
    StaticRegexReplace: replaced,
    StringSplit: split,
    StringSplitV2: splitWhole,
    StringNGrams: ngrams,
    StringLower: cased((letter) => letter.toLowerCase(), /[A-Z]/g),
    StringUpper: cased((letter) => letter.toUpperCase(), /[a-z]/g),
    StringJoin: joined,
    StringToHashBucketFast: (call) => {
        const buckets = BigInt(call.attrs.int('num_buckets'));
        if (buckets < 1n)
            throw call.malformed(`attribute num_buckets: found ${buckets}, allowed: at least 1`);
        const places = call.texts(0).map((text) => Number((0, farmhash_ts_1.fingerprint64)(text) % buckets));
        return (0, cells_ts_1.known)('int64', call.shape(0), places);
    },
};


/***/ }),

/***/ 52002:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SUPPRESSION = void 0;
const cells_ts_1 = __webpack_require__(19115);
const shapes_ts_1 = __webpack_require__(43247);
/** Boxes are `[y1, x1, y2, x2]`, corners in any order. */
function overlapOf(boxes, a, b) {
    const side = (box, axis) => {
        const [one, other] = [(0, shapes_ts_1.at)(boxes, box * 4 + axis), (0, shapes_ts_1.at)(boxes, box * 4 + axis + 2)];
        return one < other ? [one, other] : [other, one];
    };
    const [[top1, bottom1], [left1, right1]] = [side(a, 0), side(a, 1)];
    const [[top2, bottom2], [left2, right2]] = [side(b, 0), side(b, 1)];
    const [area1, area2] = [(bottom1 - top1) * (right1 - left1), (bottom2 - top2) * (right2 - left2)];
    if (area1 <= 0 || area2 <= 0)
        return 0;
    const height = Math.max(Math.min(bottom1, bottom2) - Math.max(top1, top2), 0);
    const width = Math.max(Math.min(right1, right2) - Math.max(left1, left2), 0);
    return (height * width) / (area1 + area2 - height * width);
}
/**
 * Takes the best box again and again, and drops, or lowers, what overlaps with it.
 * Source: DoNonMaxSuppressionOp in tensorflow/core/kernels/image/non_max_suppression_op.cc.
 */
function suppressed(boxes, given, { most, overlap, score, sigma }) {
    const order = (a, b) => b.score - a.score || a.place - b.place;
    const waiting = [...given.entries()]
        .filter(([, value]) => value > score)
        .map(([place, value]) => ({ place, score: value, seen: 0 }))
        .sort(order);
    const places = [];
    const scores = [];
    while (places.length < most) {
        const candidate = waiting.shift();
        if (candidate === undefined)
            break;
        let value = candidate.score;
        let dropped = false;
        for (const chosen of places.slice(candidate.seen).reverse()) {
            const shared = overlapOf(boxes, candidate.place, chosen);
            if (sigma > 0)
                value *= Math.exp((-0.5 / sigma) * shared * shared);
            else if (shared > overlap)
                dropped = true;
            if (dropped || value <= score)
                break;
        }
        if (dropped || value <= score)
            continue;
        if (value === candidate.score) {
            places.push(candidate.place);
            scores.push(value);
            continue;
        }
        const again = { place: candidate.place, score: value, seen: places.length };
        const behind = waiting.findIndex((other) => order(again, other) < 0);
        waiting.splice(behind < 0 ? waiting.length : behind, 0, again);
    }
    return { places, scores };
}
function chosenBy(call, score, sigma) {
    const [boxes, scores, most] = [call.numbers(0), call.numbers(1), call.int(2)];
    if (boxes.length !== scores.length * 4) {
        throw call.malformed(`boxes ${(0, shapes_ts_1.dims)(call.shape(0))} with scores ${(0, shapes_ts_1.dims)(call.shape(1))}`);
    }
    const overlap = call.has(3) ? (0, shapes_ts_1.at)(call.numbers(3), 0) : call.attrs.float('iou_threshold', 0.5);
    return suppressed(boxes, scores, { most, overlap, score, sigma });
}
const threshold = (call) => (0, shapes_ts_1.at)(call.numbers(4), 0);
const plain = (score) => (call) => {
    const { places } = chosenBy(call, score(call), 0);
    return (0, cells_ts_1.known)('int32', [places.length], places);
};
/** To the full length, where the node asks for it. */
function padded(call, numbers) {
    if (!call.attrs.bool('pad_to_max_output_size', false))
        return numbers;
    call.sized([call.int(2)]);
    return (0, shapes_ts_1.upTo)(Math.max(call.int(2), numbers.length)).map((i) => numbers[i] ?? 0);
}
/**
 * Suppression class by class, and the best of all classes: inputs boxes `[batch, n, classes or 1, 4]`, scores
 * `[batch, n, classes]`, most of a class, most in all, overlap, score. Source: `BatchedNonMaxSuppressionOp` of the same file.
 */
function combined(call) {
    const [batch = 0, count = 0, each = 0, sides = 0] = call.shape(0);
    const classes = call.shape(1)[2] ?? 0;
    if (sides !== 4 || (each !== 1 && each !== classes)) {
        throw call.malformed(`boxes ${(0, shapes_ts_1.dims)(call.shape(0))} with scores ${(0, shapes_ts_1.dims)(call.shape(1))}`);
    }
    const [boxes, scores, perClass, total] = [call.numbers(0), call.numbers(1), call.int(2), call.int(3)];
    const told = {
        most: Math.min(perClass, count),
        overlap: (0, shapes_ts_1.at)(call.numbers(4), 0),
        score: (0, shapes_ts_1.at)(call.numbers(5), 0),
        sigma: 0,
    };
    const length = call.attrs.bool('pad_per_class', false) ? Math.min(total, perClass * classes) : total;
    call.sized([batch, length, 4]);
    const clips = call.attrs.bool('clip_boxes', true);
    const found = (0, shapes_ts_1.upTo)(batch).map((image) => (0, shapes_ts_1.upTo)(classes)
        .flatMap((owner) => {
        const own = Float64Array.from((0, shapes_ts_1.upTo)(count), (i) => (0, shapes_ts_1.at)(scores, (image * count + i) * classes + owner));
        const boxAt = (i) => {
            const first = ((image * count + i) * each + (each > 1 ? owner : 0)) * 4;
            return boxes.subarray(first, first + 4);
        };
        const corners = Float64Array.from((0, shapes_ts_1.upTo)(count).flatMap((i) => [...boxAt(i)]));
        const chosen = suppressed(corners, own, told);
        return chosen.places.map((place, i) => {
            const box = [...boxAt(place)].map((side) => (clips ? Math.min(Math.max(side, 0), 1) : side));
            return { box, score: (0, shapes_ts_1.at)(chosen.scores, i), owner };
        });
    })
        .sort((a, b) => b.score - a.score)
        .slice(0, length));
    const spread = (width, of) => {
        const made = new Float64Array(batch * length * width);
        found.forEach((own, image) => {
            own.forEach((one, i) => {
                made.set(of(one), (image * length + i) * width);
            });
        });
        return made;
    };
    return [
        call.make('float32', [batch, length, 4], spread(4, ({ box }) => box)),
        call.make('float32', [batch, length], spread(1, ({ score }) => [score])),
        call.make('float32', [batch, length], spread(1, ({ owner }) => [owner])),
        (0, cells_ts_1.known)('int32', [batch], found.map((own) => own.length)),
    ];
}
exports.SUPPRESSION = {
    CombinedNonMaxSuppression: combined,
    NonMaxSuppression: plain(() => -Infinity),
    NonMaxSuppressionV2: plain(() => -Infinity),
    NonMaxSuppressionV3: plain(threshold),
    NonMaxSuppressionV4: (call) => {
        const { places } = chosenBy(call, threshold(call), 0);
        const indices = padded(call, places);
        return [(0, cells_ts_1.known)('int32', [indices.length], indices), (0, cells_ts_1.known)('int32', [], [places.length])];
    },
    NonMaxSuppressionV5: (call) => {
        const chosen = chosenBy(call, threshold(call), (0, shapes_ts_1.at)(call.numbers(5), 0));
        const [indices, scores] = [padded(call, chosen.places), padded(call, chosen.scores)];
        const dtype = call.dtype(1);
        return [
            (0, cells_ts_1.known)('int32', [indices.length], indices),
            call.make(dtype, [scores.length], Float64Array.from(scores)),
            (0, cells_ts_1.known)('int32', [], [chosen.places.length]),
        ];
    },
};


/***/ }),

/***/ 8032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TABLES = void 0;
const numbers_ts_1 = __webpack_require__(48211);
const cells_ts_1 = __webpack_require__(19115);
/** An element as a key: texts by their bytes, numbers by their value. */
function keysIn(tensor) {
    if (tensor.dtype === 'string')
        return (0, cells_ts_1.textsIn)(tensor).map((text) => Buffer.from(text).toString('latin1'));
    return Array.from(tensor.data, String);
}
/** A table with what the graph puts into it: freezing has made the contents the inputs of its node. */
function table(call) {
    if (call.inputs.length < 2)
        throw call.unsupported('a table whose contents the graph does not store');
    const [keys, values] = [call.tensor(0), call.tensor(1)];
    const names = keysIn(keys);
    if (names.length !== values.data.length) {
        throw call.malformed(`a table of ${names.length} keys and ${values.data.length} values`);
    }
    return { kind: 'table', keys, values, index: new Map(names.map((key, place) => [key, place])) };
}
function tableAt(call) {
    const cell = call.cell(0);
    if (cell.kind !== 'table')
        throw call.malformed(`input 0: found a ${cell.kind}, allowed: a table`);
    return cell;
}
/** The value of each key, or the default: inputs table, keys, default. */
function find(call) {
    const { values, index } = tableAt(call);
    const [keys, missing] = [call.tensor(1), call.tensor(2)];
    const places = keysIn(keys).map((key) => index.get(key));
    const { shape } = keys;
    if (values.dtype === 'string') {
        const [texts, [otherwise]] = [(0, cells_ts_1.textsIn)(values), (0, cells_ts_1.textsIn)(missing)];
        const data = places.map((place) => (place === undefined ? otherwise : texts[place]) ?? new Uint8Array(0));
        return { kind: 'known', tensor: { dtype: 'string', shape, data } };
    }
    const [numbers, otherwise] = [(0, numbers_ts_1.numbersOf)(values), (0, numbers_ts_1.numbersOf)(missing)?.[0] ?? 0];
    const found = places.map((place) => (place === undefined ? otherwise : (numbers?.[place] ?? 0)));
    return { kind: 'known', tensor: { dtype: values.dtype, shape, data: (0, numbers_ts_1.dataOf)(values.dtype, found) } };
}
const size = (call) => (0, cells_ts_1.known)('int64', [], [tableAt(call).keys.data.length]);
exports.TABLES = {
    HashTable: table,
    HashTableV2: table,
    MutableHashTableV2: table,
    LookupTableFind: find,
    LookupTableFindV2: find,
    LookupTableSize: size,
    LookupTableSizeV2: size,
    // Filling is what freezing has done.
    LookupTableImport: () => [],
    LookupTableImportV2: () => [],
    InitializeTable: () => [],
    InitializeTableV2: () => [],
};


/***/ }),

/***/ 27081:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TEXT_VALUES = exports.chosenHere = exports.alsoTexts = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const siphash_ts_1 = __webpack_require__(9310);
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const shapes_ts_1 = __webpack_require__(43247);
/** An op that also takes texts, which executors do not hold: whether each equals its partner, or the other way round. */
const alsoTexts = (wanted, otherwise) => (call) => {
    if (call.dtype(0) !== 'string' || call.dtype(1) !== 'string')
        return otherwise(call);
    const [a, b] = [spread(call, 0), spread(call, 1)];
    const shape = call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), call.shape(1)));
    const answers = (0, shapes_ts_1.upTo)((0, tensor_ts_1.elementCount)(shape)).map((i) => (Buffer.compare(a(shape, i), b(shape, i)) === 0) === wanted ? 1 : 0);
    return (0, cells_ts_1.known)('bool', shape, answers);
};
exports.alsoTexts = alsoTexts;
/** Chooses between texts, which executors do not hold, and between known 64-bit integers, of which they hold few. */
const chosenHere = (otherwise) => (call) => {
    const dtype = call.dtype(1);
    const isKnown = call.inputs.every(({ kind }) => kind === 'known');
    if (dtype !== 'string' && (dtype !== 'int64' || !isKnown))
        return otherwise(call);
    const shape = call.sized((0, shapes_ts_1.broadcastShape)(call.shape(0), (0, shapes_ts_1.broadcastShape)(call.shape(1), call.shape(2))));
    const condition = call.numbers(0);
    const sides = (0, shapes_ts_1.upTo)((0, tensor_ts_1.elementCount)(shape)).map((i) => ((0, shapes_ts_1.at)(condition, (0, shapes_ts_1.placeIn)(call.shape(0), shape, i)) === 0 ? 2 : 1));
    if (dtype === 'string') {
        const texts = { 1: spread(call, 1), 2: spread(call, 2) };
        return { kind: 'known', tensor: { dtype, shape, data: sides.map((side, i) => texts[side](shape, i)) } };
    }
    const numbers = sides.map((side, i) => integer(call, side, (0, shapes_ts_1.placeIn)(call.shape(side), shape, i)));
    return { kind: 'known', tensor: { dtype, shape, data: BigInt64Array.from(numbers) } };
};
exports.chosenHere = chosenHere;
function integer(call, place, at) {
    const { data } = call.tensor(place);
    const value = data[at];
    if (typeof value !== 'bigint')
        throw call.malformed(`input ${place}: found no 64-bit integers`);
    return value;
}
/** Elements of an input as they stand in a larger shape. */
function spread(call, place) {
    const [texts, from] = [call.texts(place), call.shape(place)];
    return (shape, i) => (0, shapes_ts_1.at)(texts, (0, shapes_ts_1.placeIn)(from, shape, i));
}
function strongHash(call) {
    const buckets = BigInt(call.attrs.int('num_buckets'));
    const [first, second, ...others] = call.attrs.ints('key');
    if (buckets < 1n)
        throw call.malformed(`attribute num_buckets: found ${buckets}, allowed: at least 1`);
    if (first === undefined || second === undefined || others.length > 0) {
        throw call.malformed(`attribute key: found ${call.attrs.ints('key').length} numbers, allowed: 2`);
    }
    const places = call.texts(0).map((text) => Number((0, siphash_ts_1.sipHash64)(text, BigInt(first), BigInt(second)) % buckets));
    return (0, cells_ts_1.known)('int64', call.shape(0), places);
}
/** Texts as the numbers of their characters, row after row: where rows end, and the numbers. */
function unicodeDecode(call) {
    refuseEncodings(call, 'input_encoding');
    if (call.attrs.text('errors', 'replace') !== 'replace' || call.attrs.bool('replace_control_characters', false)) {
        throw call.unsupported('attribute errors: allowed: replace, control characters kept');
    }
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    const rows = call.texts(0).map((text) => [...utf8.decode(text)].map((character) => character.codePointAt(0) ?? 0));
    const ends = [0];
    for (const row of rows)
        ends.push((0, shapes_ts_1.at)(ends, ends.length - 1) + row.length);
    const values = rows.flat();
    return [(0, cells_ts_1.known)(call.attrs.dtype('Tsplits', 'int64'), [ends.length], ends), (0, cells_ts_1.known)('int32', [values.length], values)];
}
/** The other way round. */
function unicodeEncode(call) {
    refuseEncodings(call, 'output_encoding');
    const [values, splits] = [call.ints(0), call.ints(1)];
    if (values.length * 4 > limits_ts_1.GRAPH_LIMITS.textBytes)
        throw (0, errors_ts_1.exceeded)(call.step, `makes a text of ${values.length} characters`);
    const data = (0, shapes_ts_1.upTo)(Math.max(0, splits.length - 1)).map((row) => {
        const characters = values.slice((0, shapes_ts_1.at)(splits, row), (0, shapes_ts_1.at)(splits, row + 1)).map((value) => {
            const isCharacter = value >= 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
            return String.fromCodePoint(isCharacter ? value : 0xfffd);
        });
        return new Uint8Array(Buffer.from(characters.join('')));
    });
    return { kind: 'known', tensor: { dtype: 'string', shape: [data.length], data } };
}
function refuseEncodings(call, attribute) {
    const encoding = call.attrs.text(attribute);
    if (!/^utf-?8$/i.test(encoding))
        throw call.unsupported(`attribute ${attribute}: found ${encoding}, allowed: UTF-8`);
}
/** Bytes, or characters: bytes that do not go on with one. */
function lengths(call) {
    const isByte = call.attrs.choice('unit', ['BYTE', 'UTF8_CHAR'], 'BYTE') === 'BYTE';
    const counts = call.texts(0).map((text) => (isByte ? text.length : text.filter((byte) => byte >> 6 !== 2).length));
    return (0, cells_ts_1.known)('int32', call.shape(0), counts);
}
/** Without white space at both ends. */
function stripped(call) {
    const data = call.texts(0).map((text) => {
        const plain = Buffer.from(text).toString('latin1');
        return new Uint8Array(Buffer.from(plain.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, ''), 'latin1'));
    });
    return { kind: 'known', tensor: { dtype: 'string', shape: call.shape(0), data } };
}
/** Whole numbers and truth values as texts. Digits of a float are a matter of its last rounding, and are not written. */
function asText(call) {
    const { attrs } = call;
    const { dtype, shape, data } = call.tensor(0);
    if (!/^u?int\d+$|^bool$/.test(dtype))
        throw call.unsupported(`${dtype} as texts, allowed: integers and booleans`);
    const width = attrs.int('width', -1);
    const fill = attrs.text('fill', '');
    if (!['', '0', '-'].includes(fill))
        throw call.unsupported(`attribute fill: found ${fill}, allowed: 0, -`);
    if (width > limits_ts_1.GRAPH_LIMITS.textBytes / Math.max((0, tensor_ts_1.elementCount)(shape), 1))
        throw (0, errors_ts_1.exceeded)(call.step, `width ${width}`);
    const texts = Array.from(data, (number) => {
        if (dtype === 'bool')
            return number ? 'true' : 'false';
        const digits = String(number);
        if (fill === '-')
            return digits.padEnd(width);
        if (fill === '')
            return digits.padStart(width);
        return digits.startsWith('-') ? `-${digits.slice(1).padStart(width - 1, '0')}` : digits.padStart(width, '0');
    });
    return {
        kind: 'known',
        tensor: { dtype: 'string', shape, data: texts.map((text) => new Uint8Array(Buffer.from(text))) },
    };
}
exports.TEXT_VALUES = {
    StringToHashBucketStrong: strongHash,
    UnicodeDecode: unicodeDecode,
    UnicodeEncode: unicodeEncode,
    StringLength: lengths,
    StringStrip: stripped,
    AsString: asText,
};


/***/ }),

/***/ 34076:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TRANSFORMATION = void 0;
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const layout_ts_1 = __webpack_require__(65131);
const shapes_ts_1 = __webpack_require__(43247);
/** Texts and other known cells change their shape here; everything else on the executor. */
function reshaped(call, shape) {
    const cell = call.cell(0);
    if (cell.kind === 'known')
        return { kind: 'known', tensor: { ...cell.tensor, shape } };
    return call.ops.reshape(call.value(0), shape);
}
function reshape(call) {
    const [from, wanted] = [call.shape(0), call.ints(1)];
    const others = (0, tensor_ts_1.elementCount)(wanted.filter((dim) => dim !== -1));
    const rest = others === 0 ? 0 : (0, tensor_ts_1.elementCount)(from) / others;
    const shape = wanted.map((dim) => (dim === -1 ? rest : dim));
    const fits = wanted.filter((dim) => dim === -1).length <= 1 && (0, tensor_ts_1.elementCount)(shape) === (0, tensor_ts_1.elementCount)(from);
    if (!fits)
        throw call.malformed(`shape ${(0, shapes_ts_1.dims)(from)} as ${(0, shapes_ts_1.dims)(wanted)}`);
    return reshaped(call, call.sized(shape));
}
function squeeze(call) {
    const shape = call.shape(0);
    const asked = call.attrs.ints('squeeze_dims', call.attrs.ints('axis', [])).map((axis) => (0, shapes_ts_1.axisIn)(axis, shape.length));
    const gone = new Set(asked.length > 0 ? asked : (0, shapes_ts_1.upTo)(shape.length).filter((axis) => shape[axis] === 1));
    const odd = [...gone].find((axis) => shape[axis] !== 1);
    if (odd !== undefined)
        throw call.malformed(`axis ${odd} of ${(0, shapes_ts_1.dims)(shape)}: found ${(0, shapes_ts_1.at)(shape, odd)}, allowed: 1`);
    return reshaped(call, shape.filter((_, axis) => !gone.has(axis)));
}
function expandDims(call) {
    const shape = call.shape(0);
    return reshaped(call, shape.toSpliced((0, shapes_ts_1.axisIn)(call.int(1), shape.length + 1), 0, 1));
}
function widthsOf(call) {
    const rank = call.shape(0).length;
    const all = call.ints(1);
    if (all.length !== 2 * rank)
        throw call.malformed(`pads ${rank} dimensions by ${all.length} widths`);
    const widths = (0, shapes_ts_1.upTo)(rank).map((axis) => [(0, shapes_ts_1.at)(all, 2 * axis), (0, shapes_ts_1.at)(all, 2 * axis + 1)]);
    call.sized(call.shape(0).map((dim, axis) => dim + (0, shapes_ts_1.at)((0, shapes_ts_1.at)(widths, axis), 0) + (0, shapes_ts_1.at)((0, shapes_ts_1.at)(widths, axis), 1)));
    return widths;
}
const pad = (call) => {
    const value = call.has(2) ? (0, shapes_ts_1.at)(call.numbers(2), 0) : 0;
    return call.ops.pad(call.value(0), widthsOf(call), 'constant', value);
};
function mirrorPad(call) {
    const mode = call.attrs.choice('mode', ['REFLECT', 'SYMMETRIC']);
    const modes = { REFLECT: 'reflect', SYMMETRIC: 'symmetric' };
    return call.ops.pad(call.value(0), widthsOf(call), modes[mode]);
}
/** Blocks of the padded spatial dimensions go into the batch, the position in the block outermost. */
function spaceToBatch(call) {
    const { ops } = call;
    const x = call.value(0);
    const [block, all] = [call.ints(1), call.ints(2)];
    const spatial = block.length;
    const rest = x.shape.length - 1 - spatial;
    const widths = (0, shapes_ts_1.upTo)(spatial).map((i) => [(0, shapes_ts_1.at)(all, 2 * i), (0, shapes_ts_1.at)(all, 2 * i + 1)]);
    const padded = ops.pad(x, [[0, 0], ...widths, ...(0, shapes_ts_1.upTo)(rest).map(() => [0, 0])], 'constant', 0);
    const tail = padded.shape.slice(1 + spatial);
    const cells = (0, shapes_ts_1.upTo)(spatial).map((i) => blocks(call, (0, shapes_ts_1.at)(padded.shape, i + 1), (0, shapes_ts_1.at)(block, i)));
    const split = [(0, shapes_ts_1.at)(x.shape, 0), ...cells.flatMap((cell, i) => [cell, (0, shapes_ts_1.at)(block, i)]), ...tail];
    const order = [
        ...(0, shapes_ts_1.upTo)(spatial).map((i) => 2 * i + 2),
        0,
        ...(0, shapes_ts_1.upTo)(spatial).map((i) => 2 * i + 1),
        ...(0, shapes_ts_1.upTo)(rest).map((i) => 1 + 2 * spatial + i),
    ];
    const batch = (0, shapes_ts_1.at)(x.shape, 0) * (0, tensor_ts_1.elementCount)(block);
    return ops.reshape(ops.transpose(ops.reshape(padded, split), order), [batch, ...cells, ...tail]);
}
function batchToSpace(call) {
    const { ops } = call;
    const x = call.value(0);
    const [block, all] = [call.ints(1), call.ints(2)];
    const spatial = block.length;
    const tail = x.shape.slice(1 + spatial);
    const batch = blocks(call, (0, shapes_ts_1.at)(x.shape, 0), (0, tensor_ts_1.elementCount)(block));
    const sides = x.shape.slice(1, 1 + spatial);
    const split = ops.reshape(x, [...block, batch, ...sides, ...tail]);
    const order = [
        spatial,
        ...(0, shapes_ts_1.upTo)(spatial).flatMap((i) => [spatial + 1 + i, i]),
        ...(0, shapes_ts_1.upTo)(tail.length).map((i) => 1 + 2 * spatial + i),
    ];
    const whole = sides.map((side, i) => side * (0, shapes_ts_1.at)(block, i));
    const joined = ops.reshape(ops.transpose(split, order), [batch, ...whole, ...tail]);
    const sizes = whole.map((side, i) => side - (0, shapes_ts_1.at)(all, 2 * i) - (0, shapes_ts_1.at)(all, 2 * i + 1));
    call.sized(sizes);
    const start = [0, ...(0, shapes_ts_1.upTo)(spatial).map((i) => (0, shapes_ts_1.at)(all, 2 * i)), ...tail.map(() => 0)];
    return ops.slice(joined, start, [batch, ...sizes, ...tail]);
}
function blocks(call, length, block) {
    const count = length / block;
    if (block < 1 || !Number.isInteger(count))
        throw call.malformed(`cuts ${length} into blocks of ${block}`);
    return count;
}
/** Channels become blocks of space. */
function depthToSpace(ops, x, block) {
    const [batch, height, width, channels] = x.shape;
    const depth = channels / (block * block);
    const split = ops.reshape(x, [batch, height, width, block, block, depth]);
    return ops.reshape(ops.transpose(split, [0, 1, 3, 2, 4, 5]), [batch, height * block, width * block, depth]);
}
/** Blocks of space become channels. */
function spaceToDepth(ops, x, block) {
    const [batch, height, width, channels] = x.shape;
    const split = ops.reshape(x, [batch, height / block, block, width / block, block, channels]);
    return ops.reshape(ops.transpose(split, [0, 1, 3, 2, 4, 5]), [
        batch,
        height / block,
        width / block,
        block * block * channels,
    ]);
}
const blockwise = (move) => (call) => {
    const x = call.value(0);
    if (x.shape.length !== 4)
        throw call.malformed(`found shape ${(0, shapes_ts_1.dims)(x.shape)}, allowed: 4 dimensions`);
    const block = call.attrs.int('block_size');
    if (block < 2)
        throw call.malformed(`attribute block_size: found ${block}, allowed: at least 2`);
    const first = (0, layout_ts_1.channelsFirst)(call.attrs.text('data_format', 'NHWC'));
    return (0, layout_ts_1.withChannelsLast)(call.ops, x, first, (last) => move(call.ops, last, block));
};
exports.TRANSFORMATION = {
    Cast: (call) => {
        const dtype = call.attrs.dtype('DstT');
        return call.ops.cast(call.value(0), dtype);
    },
    ExpandDims: expandDims,
    Squeeze: squeeze,
    Reshape: reshape,
    Pad: pad,
    PadV2: pad,
    MirrorPad: mirrorPad,
    SpaceToBatchND: spaceToBatch,
    BatchToSpaceND: batchToSpace,
    DepthToSpace: blockwise(depthToSpace),
    SpaceToDepth: blockwise(spaceToDepth),
    BroadcastTo: (call) => call.ops.broadcastTo(call.value(0), call.sized(call.ints(1))),
    BroadcastArgs: (call) => {
        const shape = (0, shapes_ts_1.broadcastShape)(call.ints(0), call.ints(1));
        return (0, cells_ts_1.known)(call.dtype(0), [shape.length], shape);
    },
};


/***/ }),

/***/ 76466:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STORED = exports.ABSENT = exports.ARGUMENT = void 0;
exports.ARGUMENT = -1;
/** Stands for an input that is left out, where an op has further ones behind it. */
exports.ABSENT = { step: -2, output: 0 };
/** Op of a step that reads a stored tensor which the graph itself does not treat as a variable. */
exports.STORED = 'VariableV2';


/***/ }),

/***/ 69194:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EXPORT_FOR_INFERENCE = exports.RANDOM_OPS = void 0;
exports.randomError = randomError;
const errors_ts_1 = __webpack_require__(17050);
/** Ops whose numbers differ from run to run. Those that only count keys for others (`StatelessRandomGetKeyCounter`) are with them. */
exports.RANDOM_OPS = new Set([
    ...['RandomStandardNormal', 'RandomUniform', 'RandomUniformInt', 'TruncatedNormal', 'Multinomial', 'RandomShuffle'],
    ...['StatelessRandomUniformV2', 'StatelessRandomNormalV2', 'StatelessTruncatedNormalV2'],
    ...['StatelessRandomGetKeyCounter', 'StatelessRandomGetKeyCounterAlg'],
    ...['StatelessRandomUniform', 'StatelessRandomNormal'],
]);
/**
 * Layers of Keras that draw random numbers in training alone, as their nodes are called: where one draws, the graph was
 * traced in training mode. `model.export` of Keras 3 calls a model without saying `training`, which augmentation layers
 * take for True (keras/src/layers/preprocessing/image_preprocessing), and so does a call recorded with `training=True`.
 */
const TRAINING_LAYER = new RegExp('^(?:random_(?:brightness|color_degeneration|color_jitter|contrast|crop|elastic_transform|erasing|flip|gaussian_blur|' +
    'grayscale|height|hue|invert|perspective|posterization|rotation|saturation|sharpness|shear|translation|width|zoom)|' +
    '[a-z_0-9]*dropout|gaussian_noise|aug_mix|cut_mix|mix_up|rand_augment|solarization)(?:_\\d+)?$');
/** Keras's own scope within any layer that drops values. */
const DROPPING = 'stateless_dropout';
/** The way out of an export in training mode. */
exports.EXPORT_FOR_INFERENCE = 'Export it for inference: `archive = keras.export.ExportArchive()`, `archive.track(model)`, then `archive.add_endpoint("serve", ' +
    'lambda x: model.call(x, training=False), input_signature)`; or leave augmentation and calls with training=True out of what is exported.';
/** Why a node that draws random numbers has no output that could be compared. */
function randomError({ name, op }) {
    const layer = trainingLayer(name.split('/').slice(0, -1));
    const node = `node ${name} (${op})`;
    if (layer === undefined) {
        const message = `${node}: makes random numbers, which no two runs agree about`;
        return new errors_ts_1.ArtifactError('unsupported-operation', message, { layer: name });
    }
    const message = `${node}: ${layer} draws random numbers whenever the model is served: it was exported in training mode, and answers ` +
        'differently each time.';
    return new errors_ts_1.ArtifactError('non-deterministic', message, { layer: name, fix: exports.EXPORT_FOR_INFERENCE });
}
function trainingLayer(scopes) {
    const place = scopes.findIndex((scope) => TRAINING_LAYER.test(scope));
    return scopes[place] === DROPPING ? scopes[place - 1] : scopes[place];
}


/***/ }),

/***/ 67463:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TENSORFLOW = void 0;
exports.opNamed = opNamed;
exports.computedOps = computedOps;
exports.isFlow = isFlow;
const basics_ts_1 = __webpack_require__(10754);
const control_ts_1 = __webpack_require__(56216);
const colour_ts_1 = __webpack_require__(19841);
const convolution_ts_1 = __webpack_require__(52655);
const crossing_ts_1 = __webpack_require__(2549);
const creation_ts_1 = __webpack_require__(52428);
const diagonals_ts_1 = __webpack_require__(3697);
const elementwise_ts_1 = __webpack_require__(27957);
const gamma_ts_1 = __webpack_require__(60404);
const image_ts_1 = __webpack_require__(4704);
const indexing_ts_1 = __webpack_require__(6593);
const lists_ts_1 = __webpack_require__(17148);
const matrices_ts_1 = __webpack_require__(95425);
const normalization_ts_1 = __webpack_require__(9340);
const patches_ts_1 = __webpack_require__(25731);
const pooling_ts_1 = __webpack_require__(13271);
const ragged_ts_1 = __webpack_require__(82711);
const reduction_ts_1 = __webpack_require__(36732);
const segments_ts_1 = __webpack_require__(14523);
const slice_join_ts_1 = __webpack_require__(13116);
const sparse_ts_1 = __webpack_require__(88805);
const spectral_ts_1 = __webpack_require__(41021);
const strings_ts_1 = __webpack_require__(93843);
const suppression_ts_1 = __webpack_require__(52002);
const tables_ts_1 = __webpack_require__(8032);
const text_values_ts_1 = __webpack_require__(27081);
const transformation_ts_1 = __webpack_require__(34076);
const host_ts_1 = __webpack_require__(54160);
/** Every op that is computed, by kind. */
const TABLES_BY_KIND = [
    elementwise_ts_1.ARITHMETIC,
    elementwise_ts_1.BASIC_MATH,
    elementwise_ts_1.LOGICAL,
    matrices_ts_1.MATRICES,
    convolution_ts_1.CONVOLUTION,
    pooling_ts_1.POOLING,
    normalization_ts_1.NORMALIZATION,
    reduction_ts_1.REDUCTION,
    transformation_ts_1.TRANSFORMATION,
    slice_join_ts_1.SLICE_JOIN,
    indexing_ts_1.INDEXING,
    image_ts_1.IMAGE,
    suppression_ts_1.SUPPRESSION,
    creation_ts_1.CREATION,
    basics_ts_1.BASICS,
    control_ts_1.SWITCHES,
    control_ts_1.FLOW,
    lists_ts_1.TENSOR_LISTS,
    lists_ts_1.TENSOR_ARRAYS,
    tables_ts_1.TABLES,
    spectral_ts_1.SPECTRAL,
    strings_ts_1.STRINGS,
    text_values_ts_1.TEXT_VALUES,
    colour_ts_1.COLOUR,
    ragged_ts_1.RAGGED,
    sparse_ts_1.SPARSE,
    crossing_ts_1.CROSSING,
    gamma_ts_1.GAMMA,
    patches_ts_1.PATCHES,
    segments_ts_1.SEGMENTS,
    diagonals_ts_1.DIAGONALS,
];
const COMPUTED = new Map(TABLES_BY_KIND.flatMap((table) => Object.entries(table)));
const REFUSALS = new Map(Object.entries(creation_ts_1.REFUSED));
/** How a TensorFlow op is computed; undefined for one that nobody here knows. Refused ones say why when they are run. */
function opNamed(name) {
    return COMPUTED.get(name) ?? REFUSALS.get(name);
}
/** Names of the ops that are computed. */
function computedOps() {
    return [...COMPUTED.keys()];
}
/** Whether an op runs functions of the graph. */
function isFlow(name) {
    return Object.hasOwn(control_ts_1.FLOW, name);
}
exports.TENSORFLOW = { opNamed, isFlow, onTheSide: host_ts_1.ON_THE_SIDE, sized: host_ts_1.SIZED };


/***/ }),

/***/ 81926:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createCall = createCall;
const ops_ts_1 = __webpack_require__(84872);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const attrs_ts_1 = __webpack_require__(26314);
const cells_ts_1 = __webpack_require__(19115);
const errors_ts_1 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
function createCall(step, inputs, around) {
    const { ops } = around;
    const wrong = (what) => (0, errors_ts_1.malformed)(step, what);
    const cell = (place) => {
        const found = inputs[place];
        if (found === undefined)
            throw wrong(`has ${inputs.length} inputs, allowed: at least ${place + 1}`);
        return found;
    };
    const kindOf = (place) => wrong(`input ${place}: found a ${cell(place).kind}, allowed: a tensor`);
    const value = (place) => {
        const found = cell(place);
        if (found.kind === 'value')
            return found.value;
        if (found.kind === 'known')
            return found.exact ?? ops.constant(found.tensor);
        throw kindOf(place);
    };
    const tensor = (place) => {
        const found = cell(place);
        if (found.kind === 'known')
            return found.tensor;
        if (found.kind !== 'value')
            throw kindOf(place);
        if (ops.peek === undefined) {
            throw new ops_ts_1.UnsupportedOperation(`input ${place} decides what is computed, and its elements are not known`);
        }
        return ops.peek(found.value);
    };
    const described = (place) => {
        const found = cell(place);
        if (found.kind === 'value')
            return found.value;
        if (found.kind === 'known')
            return found.tensor;
        throw kindOf(place);
    };
    const numbers = (place) => {
        const found = tensor(place);
        if (found.dtype === 'string')
            throw wrong(`input ${place}: found texts, allowed: numbers`);
        return (0, cells_ts_1.numbersIn)(found);
    };
    const ints = (place) => {
        const found = [...numbers(place)];
        const odd = found.find((number) => !Number.isSafeInteger(number));
        if (odd !== undefined)
            throw wrong(`input ${place}: found ${odd}, allowed: integers`);
        return found;
    };
    return {
        step,
        ops,
        attrs: (0, attrs_ts_1.attrsOf)(step),
        inputs,
        has: (place) => (inputs[place]?.kind ?? 'absent') !== 'absent',
        value,
        values: (from = 0, without = 0) => Array.from({ length: Math.max(0, inputs.length - from - without) }, (_, i) => value(from + i)),
        cell,
        list: (place) => {
            const found = cell(place);
            if (found.kind !== 'list')
                throw wrong(`input ${place}: found a ${found.kind}, allowed: a list of tensors`);
            return found;
        },
        dtype: (place) => described(place).dtype,
        shape: (place) => described(place).shape,
        tensor,
        numbers,
        ints,
        int: (place) => {
            const [first, ...others] = ints(place);
            if (first === undefined || others.length > 0) {
                throw wrong(`input ${place}: found ${others.length + (first === undefined ? 0 : 1)} numbers, allowed: one`);
            }
            return first;
        },
        texts: (place) => {
            const found = tensor(place);
            if (found.dtype !== 'string')
                throw wrong(`input ${place}: found ${found.dtype}, allowed: texts`);
            return (0, cells_ts_1.textsIn)(found);
        },
        make: (dtype, shape, elements) => {
            if (elements.length !== (0, tensor_ts_1.elementCount)(shape)) {
                throw wrong(`makes ${elements.length} elements for shape [${shape.join(', ')}]`);
            }
            if (!(0, dtype_ts_1.isFloating)(dtype))
                return ops.constant((0, cells_ts_1.tensorOf)(dtype, shape, elements));
            return ops.cast(ops.constant({ dtype: 'float64', shape, data: elements }), dtype);
        },
        run: (body, arguments_) => around.run(body, arguments_),
        body: (attribute) => {
            const body = step.bodies.get(attribute);
            if (body === undefined)
                throw wrong(`attribute ${attribute}: found nothing, allowed: a function`);
            return body;
        },
        hold: (held) => {
            around.hold(held);
        },
        drop: (held) => {
            around.drop(held);
        },
        variable: (handle) => {
            if (handle.kind !== 'variable')
                throw wrong(`found a ${handle.kind}, allowed: a variable`);
            return around.variable(handle.name);
        },
        malformed: wrong,
        unsupported: (what) => (0, errors_ts_1.unsupported)(step, what),
        sized: (shape) => {
            const odd = shape.find((dim) => !Number.isSafeInteger(dim) || dim < 0);
            if (odd !== undefined)
                throw wrong(`shape [${shape.join(', ')}]: found ${odd}, allowed: lengths`);
            if ((0, tensor_ts_1.elementCount)(shape) > limits_ts_1.GRAPH_LIMITS.elements) {
                throw (0, errors_ts_1.exceeded)(step, `a tensor of shape [${shape.join(', ')}], allowed: ${limits_ts_1.GRAPH_LIMITS.elements} elements`);
            }
            return shape;
        },
    };
}


/***/ }),

/***/ 54160:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SIZED = exports.ON_THE_SIDE = void 0;
exports.onTheSide = onTheSide;
exports.isReference = isReference;
exports.unrounded = unrounded;
exports.isSmall = isSmall;
exports.product = product;
const reference_ts_1 = __webpack_require__(52983);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const cells_ts_1 = __webpack_require__(19115);
const call_ts_1 = __webpack_require__(81926);
/**
 * Arithmetic on the side: what shapes, axes and counters come to is computed here, on the reference, and rounded to
 * its dtype after each step as TensorFlow does, so that no executor is asked for it.
 */
/** Elements of tensors that are kept here: shapes and counters have a few, tables of indices some hundred. */
const MOST_ELEMENTS = 4096;
/** Floating tensors are weights sooner than arithmetic about shapes; a few factors are all that is needed. */
const MOST_FLOATS = 16;
/** TensorFlow's ops of which shapes and counters are made. */
exports.ON_THE_SIDE = new Set(('Abs Add AddV2 All Any BroadcastArgs Cast Ceil ConcatV2 Div Equal ExpandDims Fill Floor FloorDiv FloorMod Gather ' +
    'GatherNd GatherV2 Greater GreaterEqual InvertPermutation Less LessEqual LogicalAnd LogicalNot LogicalOr Max Maximum Min Minimum Mod ' +
    'Mul Neg NotEqual OnesLike Pack Prod Range RealDiv Reshape ReverseV2 Rint Round Select SelectV2 Sign Slice Split SplitV ' +
    'Squeeze StridedSlice Sub Sum TruncateDiv Unpack ZerosLike Where Tile Size Shape Rank Square Transpose').split(' '));
/** Elements that those of them make which spread. */
exports.SIZED = {
    Fill: ([dims]) => (dims === undefined ? 0 : product((0, cells_ts_1.numbersIn)(dims.tensor))),
    Tile: ([x, repeats]) => x === undefined || repeats === undefined ? 0 : (0, tensor_ts_1.elementCount)(x.tensor.shape) * product((0, cells_ts_1.numbersIn)(repeats.tensor)),
    Range: (inputs) => {
        const [start = 0, limit = 0, delta = 1] = inputs.map(({ tensor }) => (0, cells_ts_1.numbersIn)(tensor)[0] ?? 0);
        return Math.ceil((limit - start) / delta);
    },
};
/** The step's outputs where all of its inputs are known and it is cheap to say, else null. */
function onTheSide(step, op, inputs, language) {
    if (!language.onTheSide.has(step.op) || inputs.length === 0)
        return null;
    const tensors = inputs.filter((cell) => cell.kind === 'known');
    if (!inputs.every(({ kind }) => kind === 'known' || kind === 'absent') || !tensors.every(isSmall))
        return null;
    const size = language.sized[step.op]?.(tensors) ?? 0;
    if (!(size <= MOST_ELEMENTS))
        return null;
    const made = op((0, call_ts_1.createCall)(step, inputs.map(rounded), NOWHERE));
    const results = (Array.isArray(made) ? made : [made]);
    const outputs = results.map(settled);
    return outputs.every((output) => output !== null) ? outputs : null;
}
function rounded(cell) {
    return cell.kind === 'known' && cell.exact !== undefined ? { kind: 'known', tensor: cell.tensor } : cell;
}
/** Whether an executor computes in float64, and what is computed on the side is not to be rounded for it. */
function isReference({ id }) {
    return id === reference_ts_1.referenceOps.id;
}
/**
 * The same outputs with floats as the reference computes them, for steps that compute with them. What decides shapes and
 * counts stays rounded as TensorFlow rounds it: 10 times the float32 nearest to 0.7 is 7 there, and less than 7 in float64.
 * @param compute the step on the reference itself
 */
function unrounded(outputs, inputs, compute) {
    if (outputs.every(({ tensor }) => !(0, dtype_ts_1.isFloating)(tensor.dtype)))
        return outputs;
    const exact = compute(inputs.map((cell) => cell.kind === 'known' && cell.exact !== undefined ? { kind: 'value', value: cell.exact } : cell));
    return outputs.map((output, i) => {
        const made = exact[i];
        const { dtype, shape } = output.tensor;
        const isIt = made?.kind === 'value' && made.value.dtype === dtype && sameShape(made.value.shape, shape);
        return isIt && (0, dtype_ts_1.isFloating)(dtype) ? { ...output, exact: made.value } : output;
    });
}
function sameShape(one, other) {
    return one.length === other.length && one.every((dim, axis) => dim === other[axis]);
}
/** Whether a tensor is kept here rather than on the executor. */
function isSmall({ tensor: { dtype, shape } }) {
    if (dtype === 'string')
        return true;
    const counts = dtype.startsWith('int') || dtype.startsWith('uint') || dtype === 'bool';
    return (0, tensor_ts_1.elementCount)(shape) <= (counts ? MOST_ELEMENTS : MOST_FLOATS) && !dtype.startsWith('complex');
}
/** A result of the reference as known elements of its dtype. */
function settled(result) {
    if ((0, cells_ts_1.isCell)(result))
        return result.kind === 'known' ? result : null;
    const elements = reference_ts_1.referenceOps.peek?.(result);
    return elements === undefined ? null : (0, cells_ts_1.known)(result.dtype, result.shape, (0, cells_ts_1.numbersIn)(elements));
}
function product(numbers) {
    return numbers.reduce((all, number) => all * Math.max(number, 0), 1);
}
const NOWHERE = {
    ops: reference_ts_1.referenceOps,
    run: nowhere,
    hold: nowhere,
    drop: nowhere,
    variable: nowhere,
};
function nowhere() {
    throw new Error('arithmetic on the side runs no functions and reads no variables');
}


/***/ }),

/***/ 28765:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.visitAll = visitAll;
exports.rootsAtLoading = rootsAtLoading;
exports.upstream = upstream;
exports.heldBehind = heldBehind;
const nodes_ts_1 = __webpack_require__(7505);
const variables_ts_1 = __webpack_require__(85221);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
/**
 * Goes through what running some nodes of the main graph runs: what they read and what they come after, and all nodes of
 * the functions that are called. Functions in which nothing of interest is called or stands are passed over.
 * @param roots names of nodes
 * @throws ArtifactError as `freeze` does for references that lead nowhere, recursion, and calls without end
 */
function visitAll(graph, roots, isOfInterest, visit) {
    const library = (0, scope_ts_1.createLibrary)(graph);
    const wanted = leadingTo(graph, isOfInterest);
    const main = (0, scope_ts_1.mainScope)(graph.nodes, new Map());
    const enter = (scope, node) => {
        visit({ library, main, scope, node });
        for (const [name, inner] of calls(library, scope, node)) {
            if (!wanted.has(name))
                continue;
            const within = inner();
            for (const one of within.nodes.values())
                enter(within, one);
        }
    };
    for (const node of upstream(main, roots))
        enter(main, node);
}
/** Names of the nodes that are run when the model is loaded, besides the one that restores. */
function rootsAtLoading({ initializer, runAtLoad = [] }) {
    return [...new Set([...runAtLoad, ...(initializer === undefined ? [] : [initializer])])];
}
/** Nodes of a scope that running some of them runs, by way of what they read and what they come after. */
function upstream(scope, roots) {
    const seen = new Set();
    const open = [...roots];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const node = scope.nodes.get(name);
        if (node === undefined || seen.has(node))
            continue;
        seen.add(node);
        open.push(...(0, refs_ts_1.dataInputs)(node).map(nodes_ts_1.nodeOf), ...(0, refs_ts_1.controlInputs)(node));
    }
    return [...seen];
}
/** Ops that hand a variable on from one of their inputs, besides identities. */
const PASSING = new Set(['Switch', 'Merge', 'Enter', 'Exit', 'NextIteration', 'Identity'].flatMap((op) => [op, `Ref${op}`]));
const LOOPS = new Set(['While', 'StatelessWhile']);
const MOST_STEPS = 1000;
/** The variable, the table, or whatever node of the main graph a reference leads to. */
function heldBehind({ library, main, scope, node: reader }, ref) {
    let source = (0, scope_ts_1.resolve)(library, scope, ref, reader);
    for (let step = 0; step < MOST_STEPS; step++) {
        if ('argument' in source)
            return null;
        const inputs = (0, refs_ts_1.dataInputs)(source.node);
        const next = LOOPS.has(source.node.op) ? inputs[source.output] : PASSING.has(source.node.op) ? inputs[0] : undefined;
        if (next === undefined)
            return source.scope === main || (0, variables_ts_1.isVariable)(source.node) ? source.node : null;
        source = (0, scope_ts_1.resolve)(library, source.scope, next, source.node);
    }
    return null;
}
/** Inputs of a node before those that its functions get. */
const FIRST_OPERAND = {
    If: 1,
    StatelessIf: 1,
    Case: 1,
    StatelessCase: 1,
    For: 3,
};
/** The functions that a node runs, by name, each with what enters it. */
function calls(library, scope, node) {
    const called = (0, scope_ts_1.calledBy)(library, node);
    if (called !== null)
        return [[called.name, () => (0, scope_ts_1.expand)(library, scope, node, called)]];
    if (scope_ts_1.INLINED.has(node.op))
        return [];
    return functionsIn(node).map((name) => [name, () => bodyScope(library, scope, node, name)]);
}
function bodyScope(library, caller, node, name) {
    library.spend(node);
    const fn = (0, scope_ts_1.functionNamed)(library.graph, name, node);
    const operands = (0, refs_ts_1.dataInputs)(node).slice(FIRST_OPERAND[node.op] ?? 0);
    return {
        nodes: (0, scope_ts_1.byName)(fn.nodes),
        bound: new Map(fn.inputs.map(({ name: argument }, i) => {
            const ref = operands[i];
            return [argument, ref === undefined ? { argument: i } : { scope: caller, ref }];
        })),
        path: `${caller.path}${node.name}/${name}/`,
        chain: (0, scope_ts_1.chained)(caller.chain, name, node),
        calls: new Map(),
        fn,
        resolved: new Map(),
    };
}
function functionsIn({ attrs }) {
    return [...attrs.values()].flatMap((attr) => (attr.kind === 'list' ? attr.items : [attr])).flatMap(nameOf);
}
function nameOf(attr) {
    return attr.kind === 'function' ? [attr.name] : [];
}
/** Names of the functions of interest, and of those that call one. */
function leadingTo({ functions }, isOfInterest) {
    const wanted = new Set();
    const callers = new Map();
    for (const fn of functions.values()) {
        if (isOfInterest(fn))
            wanted.add(fn.name);
        for (const called of new Set(fn.nodes.flatMap((node) => [node.op, ...functionsIn(node)]))) {
            if (functions.has(called))
                callers.set(called, [...(callers.get(called) ?? []), fn.name]);
        }
    }
    // Grows while it is walked.
    for (const name of wanted)
        for (const caller of callers.get(name) ?? [])
            wanted.add(caller);
    return wanted;
}


/***/ }),

/***/ 93961:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.definitionsIn = definitionsIn;
const errors_ts_1 = __webpack_require__(17050);
/** What a definition must have, and the type of each part; docs/custom-layers.md explains them. */
const REQUIRED = { className: 'string', variables: 'function', call: 'function' };
const OPTIONAL = { defaults: 'object', implied: 'function', mask: 'function', keepsInputDType: 'boolean' };
/**
 * The layer definitions that a module exports, by name, by default or in arrays. Other exports are left alone, unless
 * they look like a definition (they have a `className`) and are none.
 * @param path for messages
 * @throws UsageError which says what is missing
 */
function definitionsIn(module, path) {
    const defs = new Map();
    for (const [name, exported] of Object.entries(module)) {
        for (const value of Array.isArray(exported) ? exported : [exported]) {
            if (!hasClassName(value) || defs.has(value))
                continue;
            const faults = faultsOf(value);
            if (faults.length > 0) {
                throw new errors_ts_1.UsageError(`custom-layers: ${path}: export ${name}: ${faults.join('; ')} (docs/custom-layers.md)`);
            }
            defs.set(value, withDefaults(value));
        }
    }
    if (defs.size > 0)
        return [...defs.values()];
    throw new errors_ts_1.UsageError(`custom-layers: ${path} exports no layer definition: an object with className, variables(layer) and ` +
        'call(context) (docs/custom-layers.md)');
}
function hasClassName(value) {
    return typeof value === 'object' && value !== null && 'className' in value;
}
/** A definition may be an instance of a class: what it inherits stays. */
function withDefaults(value) {
    if (value['defaults'] !== undefined)
        return value;
    const prototype = Object.getPrototypeOf(value);
    const copy = Object.create(prototype);
    return Object.assign(copy, value, { defaults: {} });
}
function faultsOf(value) {
    const missing = Object.entries(REQUIRED).filter(([key, type]) => typeof value[key] !== type);
    const wrong = Object.entries(OPTIONAL).filter(([key, type]) => value[key] === null || (value[key] !== undefined && typeof value[key] !== type));
    return [...missing, ...wrong].map(([key, type]) => `${key} must be ${type === 'object' ? 'an' : 'a'} ${type}, found ${typeof value[key]}`);
}


/***/ }),

/***/ 46399:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withOneSizeAName = withOneSizeAName;
/** Shapes drawn for inputs, made to agree: dimensions of one name have the size that the first of them was given. */
function withOneSizeAName(inputs, shapes) {
    const sizes = new Map();
    return shapes.map((shape, i) => shape.map((dim, axis) => {
        const name = inputs[i]?.symbols?.[axis] ?? null;
        if (name === null)
            return dim;
        const size = sizes.get(name) ?? dim;
        sizes.set(name, size);
        return size;
    }));
}


/***/ })

};
