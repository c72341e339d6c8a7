export const id = 3751;
export const ids = [3751];
export const modules = {

/***/ 75270:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.exact = exact;
exports.coordinates = coordinates;
exports.dims = dims;
exports.list = list;
exports.many = many;
exports.fit = fit;
exports.percent = percent;
exports.finite = finite;
/** A figure for people: four significant digits, and exact where it is a small integer. */
function figure(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return Object.is(value, -0) ? '-0' : String(value);
    return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}
/** A float32 value, told apart from its neighbours. */
function exact(value) {
    if (Object.is(value, -0))
        return '-0';
    const short = String(Number(value.toPrecision(9)));
    return Math.fround(Number(short)) === Math.fround(value) ? short : String(value);
}
/** A flat row-major index as coordinates: `[2, 0, 5]`. */
function coordinates(index, shape) {
    const places = [];
    let rest = index;
    for (const dim of [...shape].reverse()) {
        places.unshift(rest % dim);
        rest = Math.floor(rest / dim);
    }
    return `[${places.join(', ')}]`;
}
function dims(shape) {
    return `[${shape.join(', ')}]`;
}
/** `a`, `a and b`, `a, b and c`, at most `most` of them by name. */
function list(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
/** `1 output`, `3 outputs`. */
function many(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** The word that fits a number: `stands` for one, `stand` for several. */
function fit(count, one, several) {
    return count === 1 ? one : several;
}
/** A share for people, rounded up: nothing is said to be less than it is. */
function percent(share) {
    return `${Math.max(1, Math.ceil(share * 100))} %`;
}
/** A figure as the report's JSON holds it. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 33751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.frozenGraph = void 0;
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const decode_ts_1 = __webpack_require__(37180);
const made_signature_ts_1 = __webpack_require__(45016);
const graph_pb_ts_1 = __webpack_require__(1994);
const read_graph_ts_1 = __webpack_require__(3263);
const verify_nodes_ts_1 = __webpack_require__(79487);
const verify_versions_ts_1 = __webpack_require__(3777);
const match_ts_1 = __webpack_require__(21507);
const noted_shapes_ts_1 = __webpack_require__(58777);
const weights_ts_1 = __webpack_require__(80523);
const write_ts_1 = __webpack_require__(16169);
/** What TensorFlow calls the signature that servers use; a GraphDef states none. */
const SIGNATURE = 'serving_default';
/**
 * Frozen graphs: one GraphDef in one `.pb` file, its variables turned into constants (`convert_variables_to_constants`
 * of TensorFlow 1, `convert_variables_to_constants_v2`). Source: tensorflow/core/framework/graph.proto.
 */
exports.frozenGraph = {
    id: 'frozen-graph',
    title: 'TensorFlow frozen graph',
    match: (candidate) => Promise.resolve((0, match_ts_1.couldBeFrozenGraph)(candidate) ? artifactOf(candidate) : undefined),
    open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
    write: (draft, directory, stem) => Promise.resolve().then(() => (0, write_ts_1.writeFrozenGraph)(draft, directory, stem)),
};
function artifactOf({ path, absolute }) {
    return { path, absolute, format: 'frozen-graph', files: [path] };
}
/** @throws ArtifactError `malformed`, `limit-exceeded` */
function open(artifact, limits) {
    const { path } = artifact;
    const stored = (0, decode_ts_1.readMessage)(graph_pb_ts_1.GraphDefSchema, artifact, limits);
    const graph = (0, read_graph_ts_1.readGraphDef)(stored, path, limits);
    if (graph.nodes.length === 0)
        throw new errors_ts_1.ArtifactError('malformed', `${path}: holds no nodes`, { file: path });
    const signature = (0, made_signature_ts_1.signatureFromNodes)(graph.nodes);
    const program = {
        kind: 'graph',
        ...graph,
        signatures: new Map(signature === null ? [] : [[SIGNATURE, signature]]),
        variables: new Map(),
    };
    return {
        format: 'frozen-graph',
        artifact,
        weights: (0, entry_ts_1.weightTable)((0, weights_ts_1.frozenWeights)(graph)),
        program,
        metadata: {},
        verify: () => Promise.resolve().then(() => [
            ...(0, verify_versions_ts_1.verifyGraphDef)(stored, path),
            ...(0, verify_nodes_ts_1.verifyNodes)(graph, { file: path, reader: 'tensorflow', producer: stored.versions?.producer ?? 0 }),
            ...(0, noted_shapes_ts_1.verifyNotedShapes)(graph.nodes, path),
            ...(signature === null ? [unsigned(path)] : leftOver(graph.nodes, path)),
        ]),
        close() {
            // The file was read whole, and is closed already.
        },
    };
}
function leftOver(nodes, file) {
    const names = (0, made_signature_ts_1.leftOverPlaceholders)(nodes);
    if (names.length === 0)
        return [];
    const shown = names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')} and more` : names.join(', ');
    const message = `${file}: ${(0, words_ts_1.many)(names.length, 'placeholder')} that nothing reads ${(0, words_ts_1.fit)(names.length, 'was', 'were')} taken for no ${(0, words_ts_1.fit)(names.length, 'input', 'inputs')}: ${shown}`;
    return [{ cause: 'unread-content', severity: 'note', file, message }];
}
const MOST_SHOWN = 3;
function unsigned(file) {
    const message = `${file}: which tensors it gives out cannot be told: of a node that nobody reads, the type is not known`;
    return { cause: 'unread-content', severity: 'note', file, message };
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyNotedShapes = verifyNotedShapes;
const nodes_ts_1 = __webpack_require__(7505);
const output_names_ts_1 = __webpack_require__(25786);
/** Where `add_shapes` notes down the shapes of a node's outputs. */
const NOTED = '_output_shapes';
const MOST_SHOWN = 10;
/**
 * Shapes that a graph notes down of its nodes and that cannot be: TensorFlow holds them against its own and imports no graph
 * in which they differ (tensorflow/core/common_runtime/graph_constructor.cc, `ValidateShape`). Known are those of constants
 * and placeholders, the number of axes of convolutions and the like, and what goes through a node as it is.
 */
function verifyNotedShapes(nodes, file) {
    const noted = new Map(nodes.map((node) => [node.name, notedShapes(node)]));
    return nodes
        .flatMap((node) => {
        const what = problemOf(node, noted);
        if (what === undefined)
            return [];
        const message = `${file}: node ${node.name} (${node.op}) attribute ${NOTED}: ${what}`;
        return [{ cause: 'shape-mismatch', severity: 'error', file, layer: node.name, message }];
    })
        .slice(0, MOST_SHOWN);
}
function notedShapes({ attrs }) {
    const list = attrs.get(NOTED);
    return list?.kind === 'list' ? list.items.map((item) => (item.kind === 'shape' ? item.value : null)) : [];
}
function problemOf(node, noted) {
    const shapes = noted.get(node.name) ?? [];
    const count = (0, output_names_ts_1.outputCount)(node);
    if (node.attrs.get(NOTED)?.kind === 'list' && count !== null && shapes.length !== count) {
        return `found ${shapes.length} shapes, allowed: ${count}`;
    }
    const [found = null] = shapes;
    if (found === null)
        return undefined;
    const axes = axesOf(node);
    if (axes !== undefined && found.length !== axes)
        return `found ${inWords(found)}, allowed: ${axes} axes`;
    const known = knownShape(node, noted);
    return known === null || isCompatible(found, known)
        ? undefined
        : `found ${inWords(found)}, allowed: ${inWords(known)}`;
}
/** The shape of a node's first output as far as it is known; null where it is not. */
function knownShape({ op, attrs, inputs }, noted) {
    if (op === 'Const') {
        const value = attrs.get('value');
        return value?.kind === 'tensor' ? value.value.shape : null;
    }
    if (op === 'Placeholder') {
        const shape = attrs.get('shape');
        return shape?.kind === 'shape' ? shape.value : null;
    }
    if (!PASSES_SHAPE.has(op))
        return null;
    const [name = '', output = '0'] = (inputs[0] ?? '').split(':');
    return noted.get((0, nodes_ts_1.nodeOf)(name))?.[Number(output)] ?? null;
}
/** Ops whose output has the shape of their first input (tensorflow/core/framework/common_shape_fns.h, `UnchangedShape`). */
const PASSES_SHAPE = new Set(('Abs BiasAdd Cast Ceil Cos Elu Erf Exp Floor Identity LeakyRelu Log Log1p LogSoftmax LogicalNot Neg Relu Relu6 Round ' +
    'Rsqrt Selu Sigmoid Sign Sin Softmax Softplus Softsign Sqrt Square StopGradient Tanh').split(' '));
const AXES = {
    AvgPool: 4,
    AvgPool3D: 5,
    Conv2D: 4,
    Conv2DBackpropInput: 4,
    Conv3D: 5,
    DepthwiseConv2dNative: 4,
    FusedBatchNorm: 4,
    MatMul: 2,
    MaxPool: 4,
    MaxPool3D: 5,
};
/** How many axes an op's first output has; those in blocks of channels have more, and are passed over. */
function axesOf({ op, attrs }) {
    const format = attrs.get('data_format');
    return format?.kind === 'text' && format.value.includes('_VECT_') ? undefined : AXES[op];
}
function isCompatible(one, other) {
    if (one.length !== other.length)
        return false;
    return one.every((size, axis) => size === -1 || other[axis] === -1 || size === other[axis]);
}
function inWords(shape) {
    return `[${shape.join(', ')}]`;
}


/***/ }),

/***/ 38775:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withOwnNames = withOwnNames;
const errors_ts_1 = __webpack_require__(17050);
const output_names_ts_1 = __webpack_require__(25786);
const nodes_ts_1 = __webpack_require__(7505);
/**
 * The nodes with the signature's names for what is given and what comes out: placeholders are called as the inputs, and
 * each output is a node of its name which nobody reads, with its shape where TensorFlow's `add_shapes` has it. Other
 * nodes of these names make room.
 * @throws ArtifactError `not-expressible` for names that no node can have, or that an input and an output share
 */
function withOwnNames({ nodes, functions, signature }) {
    const { inputs, outputs } = signature;
    const sinks = new Set([...outputs].filter(([name, { ref }]) => isSink(nodes, outputs, name, ref)).map(([name]) => name));
    const wanted = new Set([...inputs.keys(), ...outputs.keys()].map(usable));
    if (wanted.size < inputs.size + outputs.size) {
        const both = [...inputs.keys()].filter((name) => outputs.has(name)).join(', ');
        throw inexpressible(`an input and an output are called ${both}: in a frozen graph they are nodes, each with a name of its own`);
    }
    const taken = new Set([
        ...wanted,
        ...nodes.map(({ name }) => name),
        ...[...functions.values()].flatMap((fn) => fn.nodes.map(({ name }) => name)),
    ]);
    const renamed = new Map([...inputs].map(([name, { ref }]) => [(0, nodes_ts_1.nodeOf)(ref), name]));
    for (const { name } of nodes) {
        if (renamed.has(name) || !wanted.has(name) || sinks.has(name))
            continue;
        const other = (0, nodes_ts_1.freeName)(name, (one) => taken.has(one));
        taken.add(other);
        renamed.set(name, other);
    }
    const nameOf = (node) => renamed.get(node) ?? node;
    const refOf = (ref) => (0, nodes_ts_1.renamedRef)(ref, nameOf);
    const shapes = (name) => {
        return ['_output_shapes', { kind: 'list', items: [(0, nodes_ts_1.shapeAttr)(outputs.get(name)?.shape ?? null)] }];
    };
    const named = nodes.map(({ name, inputs: reads, attrs, ...rest }) => {
        const own = sinks.has(name) ? new Map([...attrs, shapes(name)]) : attrs;
        return { ...rest, name: nameOf(name), inputs: reads.map(refOf), attrs: own };
    });
    const identities = [...outputs].flatMap(([name, { ref, dtype }]) => {
        if (sinks.has(name))
            return [];
        const attrs = new Map([['T', (0, nodes_ts_1.dtypeAttr)(dtype)], shapes(name)]);
        return [{ name, op: 'Identity', inputs: [refOf(ref.replace(/:0$/, ''))], attrs }];
    });
    return { nodes: [...named, ...identities], nameOf };
}
/** Whether an output is a node of its name already, and the end of the graph. */
function isSink(nodes, outputs, name, ref) {
    const isOutput = ({ ref: other }) => (0, nodes_ts_1.nodeOf)(other) === name;
    if (ref.replace(/:0$/, '') !== name || [...outputs.values()].filter(isOutput).length > 1)
        return false;
    const node = nodes.find((other) => other.name === name);
    if (node === undefined || ENDS_NOTHING.has(node.op))
        return false;
    // Shapes are noted down for all outputs of a node or for none, and only that of this one is known.
    if (((0, output_names_ts_1.outputCount)(node) ?? 1) !== 1)
        return false;
    return !nodes.some(({ inputs }) => inputs.some((input) => (0, nodes_ts_1.nodeOf)(input.replace(/^\^/, '')) === name));
}
/** What stands in a graph without being one of its outputs. */
const ENDS_NOTHING = new Set(['Const', 'Placeholder', 'PlaceholderWithDefault']);
/** A name that TensorFlow takes for a node (tensorflow/core/graph/graph_constructor.cc, `IsValidNodeName`). */
function usable(name) {
    if (/^[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*$/.test(name))
        return name;
    throw inexpressible(`the signature has ${JSON.stringify(name)}, which TensorFlow takes for no name of a node`);
}
function inexpressible(message) {
    return new errors_ts_1.ArtifactError('not-expressible', message);
}


/***/ }),

/***/ 80523:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.frozenWeights = frozenWeights;
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
/**
 * What was trained stands in a frozen graph as constants, among those that the program itself needs. Those of a floating
 * type with at least one axis are taken for weights, by the names of their nodes; scalars (epsilons, factors) and
 * integers (shapes, axes) belong to the program. In functions they are called `function/node`.
 */
function frozenWeights({ nodes, functions }) {
    return [
        ...nodes.flatMap((node) => weight(node, '')),
        ...[...functions].flatMap(([name, fn]) => fn.nodes.flatMap((node) => weight(node, `${name}/`))),
    ];
}
function weight({ name, op, attrs }, within) {
    const value = attrs.get('value');
    if (op !== 'Const' || value?.kind !== 'tensor')
        return [];
    const { dtype, shape } = value.value;
    return (0, dtype_ts_1.isFloating)(dtype) && shape.length > 0 ? [(0, entry_ts_1.lazyEntry)(`${within}${name}`, value.value)] : [];
}


/***/ }),

/***/ 16169:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeFrozenGraph = writeFrozenGraph;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const protobuf_1 = __webpack_require__(30054);
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const draft_ts_1 = __webpack_require__(35751);
const nodes_ts_1 = __webpack_require__(7505);
const graph_pb_ts_1 = __webpack_require__(1994);
const without_handles_ts_1 = __webpack_require__(42326);
const write_graph_ts_1 = __webpack_require__(27930);
const own_names_ts_1 = __webpack_require__(38775);
/** Bytes of a protocol buffer at most (protobuf's `INT_MAX` limit, which TensorFlow has too), less room for the nodes. */
const MOST_TENSOR_BYTES = 2 ** 31 - 1 - 2 ** 24;
/**
 * Writes `<stem>.pb`: one GraphDef with every variable as a constant of its name, as `convert_variables_to_constants`
 * leaves it. A GraphDef has no signature: inputs are placeholders, and outputs nodes that nobody reads, both called as
 * the signature calls them.
 * @throws ArtifactError `not-expressible` where there is no graph, where it has not exactly one signature or hash tables,
 * where a handle is used for something else than reading, or where it would have more than 2 GB
 */
function writeFrozenGraph(draft, directory, stem) {
    const { program } = draft;
    if (program?.kind !== 'graph')
        throw inexpressible('a frozen graph holds a graph, and there is none to write');
    const signature = (0, draft_ts_1.onlySignature)(program, 'a frozen graph');
    if (program.initializer !== undefined || (program.assets?.size ?? 0) > 0) {
        throw inexpressible('a frozen graph has nothing that fills hash tables, and this graph needs it');
    }
    const weights = [...draft.weights];
    const bytes = bytesOf(program, weights);
    if (bytes > MOST_TENSOR_BYTES) {
        throw inexpressible(`weights of ${bytes} bytes: a frozen graph is one protocol buffer, which has at most 2 GB`);
    }
    const constants = withConstants(program, signature, weights);
    const { nodes, nameOf } = (0, own_names_ts_1.withOwnNames)(constants);
    const entryPoint = (0, node_path_1.join)(directory, `${stem}.pb`);
    const message = (0, protobuf_1.create)(graph_pb_ts_1.GraphDefSchema, (0, write_graph_ts_1.graphDefOf)({ nodes, functions: constants.functions }));
    (0, node_fs_1.writeFileSync)(entryPoint, (0, protobuf_1.toBinary)(graph_pb_ts_1.GraphDefSchema, message), { flag: 'wx' });
    const tensors = [...program.variables].map(([node, from]) => {
        return { from, to: nameOf(node), transform: { kind: 'identity' } };
    });
    return { files: [entryPoint], tensors };
}
/** What all tensors take that stand in the graph, or are about to. */
function bytesOf({ nodes, functions }, weights) {
    const all = [...nodes, ...[...functions.values()].flatMap((fn) => fn.nodes)];
    const constants = all.map(({ attrs }) => {
        const value = attrs.get('value');
        return value?.kind === 'tensor' ? (0, tensor_ts_1.elementCount)(value.value.shape) * (0, dtype_ts_1.byteWidth)(value.value.dtype) : 0;
    });
    return [...constants, ...weights.map(({ byteLength }) => byteLength)].reduce((sum, n) => sum + n, 0);
}
/** Handles as constants, and reads of them as these. */
function withConstants(program, signature, weights) {
    const entryOf = (0, draft_ts_1.entryFinder)(program, weights);
    const handles = new Map();
    for (const { name, op } of program.nodes)
        if (op === 'VarHandleOp')
            handles.set(name, entryOf(name));
    const types = new Map([...handles].map(([name, { dtype }]) => [name, dtype]));
    const { nodes, functions, refOf } = (0, without_handles_ts_1.withoutHandles)(program, types, {
        node: (node, given, isInFunction) => {
            const own = isInFunction ? undefined : handles.get(node.name);
            if (own !== undefined)
                return [(0, nodes_ts_1.constantNode)(node.name, (0, entry_ts_1.readTensor)(own))];
            const [dtype] = given;
            if (node.op === 'ResourceGather' && dtype !== undefined)
                return gather(node, dtype, isInFunction);
            if (given.every((type) => type === undefined))
                return [node];
            const message = `node ${node.name} (${node.op}) takes a variable, of which a frozen graph has none`;
            throw new errors_ts_1.ArtifactError('not-expressible', message, { layer: node.name });
        },
    });
    const outputs = new Map([...signature.outputs].map(([name, tensor]) => [name, { ...tensor, ref: refOf(tensor.ref) }]));
    return { nodes, functions, signature: { ...signature, outputs } };
}
/** `ResourceGather` is `GatherV2` from the value, along the axis behind the batch. */
function gather(node, dtype, isInFunction) {
    const batchDims = node.attrs.get('batch_dims');
    const dims = batchDims?.kind === 'int' ? Number(batchDims.value) : 0;
    const place = `${node.name}/axis`;
    const inputs = [...node.inputs, isInFunction ? `${place}:output:0` : place];
    return [
        (0, nodes_ts_1.constantNode)(place, { dtype: 'int32', shape: [], data: Int32Array.of(dims) }),
        (0, nodes_ts_1.makeNode)(node.name, 'GatherV2', inputs, {
            Tparams: (0, nodes_ts_1.dtypeAttr)(dtype),
            Tindices: node.attrs.get('Tindices') ?? (0, nodes_ts_1.dtypeAttr)('int32'),
            Taxis: (0, nodes_ts_1.dtypeAttr)('int32'),
            batch_dims: (0, nodes_ts_1.intAttr)(dims),
        }),
    ];
}
function inexpressible(message) {
    return new errors_ts_1.ArtifactError('not-expressible', message);
}


/***/ }),

/***/ 37180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeMessage = decodeMessage;
exports.messageBytes = messageBytes;
exports.readMessage = readMessage;
const protobuf_1 = __webpack_require__(30054);
const wire_1 = __webpack_require__(71486);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
/** What the library itself allows, and far more than any graph needs (functions within attributes within lists). */
const MOST_DEEP = 100;
/**
 * Decodes a message after a look at its size: a few bytes on the wire can stand for a large object, millions of times.
 * Bytes fields are views of `bytes`, not copies.
 * @param name what messages call the file; `file` is where findings point to
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function decodeMessage(schema, bytes, { name, file, limits }) {
    try {
        const counts = { messages: 0, values: 0 };
        measure(schema, new wire_1.BinaryReader(bytes), bytes.byteLength, MOST_DEEP, counts, limits);
        return (0, protobuf_1.fromBinary)(schema, bytes, { readUnknownFields: false });
    }
    catch (error) {
        if (error instanceof TooLarge) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${error.message}`, { file });
        }
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${name}: is no ${schema.name} message: ${reason}`, { file });
    }
}
/** All of a file that is one message. @throws ArtifactError `limit-exceeded` */
function messageBytes(source, { messageBytes: most }) {
    const { name, file, byteLength } = source;
    if (byteLength <= most)
        return (0, sources_ts_1.readBytes)(source, 0, byteLength);
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${name}: ${byteLength} bytes, a protocol buffer has at most ${most}`, {
        file,
    });
}
/** A file that is one message. @throws ArtifactError `malformed`, `limit-exceeded` */
function readMessage(schema, { path, absolute }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return decodeMessage(schema, messageBytes(source, limits), { name: path, file: path, limits });
    }
    finally {
        source.close();
    }
}
class TooLarge extends Error {
}
/** Walks a message without building it. */
function measure(schema, reader, length, depth, counts, limits) {
    if (depth === 0)
        throw new TooLarge(`messages are nested deeper than ${MOST_DEEP}`);
    if (++counts.messages > limits.messages)
        throw new TooLarge(`more than ${limits.messages} messages`);
    const fields = fieldsOf(schema);
    const end = reader.pos + length;
    while (reader.pos < end) {
        const [number, wire] = reader.tag();
        const field = fields.get(number);
        const inner = field === undefined ? undefined : messageOf(field);
        if (inner !== undefined && wire === wire_1.WireType.LengthDelimited) {
            const size = reader.uint32();
            if (reader.pos + size > end)
                throw new RangeError('a message ends beyond the one it stands in');
            measure(inner, reader, size, depth - 1, counts, limits);
            continue;
        }
        const from = reader.pos;
        reader.skip(wire, number);
        if (field?.fieldKind !== 'list')
            continue;
        counts.values += wire === wire_1.WireType.LengthDelimited && !isText(field) ? reader.pos - from : 1;
        if (counts.values > limits.messageValues)
            throw new TooLarge(`more than ${limits.messageValues} repeated values`);
    }
    if (reader.pos !== end)
        throw new RangeError('a field ends beyond its message');
}
const FIELDS = new WeakMap();
function fieldsOf(schema) {
    const known = FIELDS.get(schema);
    if (known !== undefined)
        return known;
    const fields = new Map(schema.fields.map((field) => [field.number, field]));
    FIELDS.set(schema, fields);
    return fields;
}
function messageOf(field) {
    return field.fieldKind === 'message' || field.fieldKind === 'list' ? field.message : undefined;
}
/** Repeated texts stand one by one; repeated numbers may stand together, each in a byte or more. */
function isText(field) {
    return field.scalar === protobuf_1.ScalarType.STRING || field.scalar === protobuf_1.ScalarType.BYTES;
}


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyVersions = verifyVersions;
exports.verifyGraphDef = verifyGraphDef;
const op_table_ts_1 = __webpack_require__(8748);
/**
 * Whether a reader of a version may load what the file rules readers out of; it refuses where not
 * (tensorflow/core/framework/versions.cc, `CheckVersions`).
 * @param what `the graph`
 */
function verifyVersions(versions, { file, what, known }) {
    const { minConsumer = 0, badConsumers = [] } = versions ?? {};
    const refused = minConsumer > known
        ? `min_consumer is ${minConsumer}, allowed: up to ${known}`
        : badConsumers.includes(known)
            ? `bad_consumers names ${known}, allowed: others`
            : undefined;
    if (refused === undefined)
        return [];
    const message = `${file}: ${what} is not for TensorFlow ${op_table_ts_1.TENSORFLOW}, whose version of it is ${known}: ${refused}`;
    return [{ cause: 'malformed', severity: 'error', file, message }];
}
/** Versions of a graph, and the machines that its nodes are meant for. */
function verifyGraphDef(graph, file) {
    return [
        ...verifyVersions(graph?.versions, { file, what: 'the graph', known: op_table_ts_1.GRAPH_VERSION }),
        ...otherMachines(graph, file),
    ];
}
/** A node that is meant for a machine of a cluster runs on no other (tensorflow/core/common_runtime/placer.cc). */
function otherMachines(graph, file) {
    const nodes = [...(graph?.node ?? []), ...(graph?.library?.function ?? []).flatMap(({ nodeDef }) => nodeDef)];
    const away = nodes.filter(({ device }) => isElsewhere(device));
    const [first] = away;
    if (first === undefined)
        return [];
    const message = `${file}: ${away.length === 1 ? 'a node runs' : `${away.length} nodes run`} on machines of a cluster only, the first ` +
        `is ${first.name} on ${first.device}: this was not looked at. Export the model without devices.`;
    return [{ cause: 'unsupported-operation', severity: 'warning', file, layer: first.name, message }];
}
/** `/job:worker/replica:0/task:7/...`: what is not of the one process that there is otherwise. */
function isElsewhere(device) {
    const [, job = 'localhost'] = /\/job:([^/]*)/.exec(device) ?? [];
    const tasks = [...device.matchAll(/\/(?:replica|task):(\d+)/g)];
    return job !== 'localhost' || tasks.some(([, number]) => Number(number) !== 0);
}


/***/ })

};
