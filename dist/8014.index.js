export const id = 8014;
export const ids = [8014];
export const modules = {

/***/ 43712:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withConstants = withConstants;
exports.fillConstants = fillConstants;
exports.compareConstants = compareConstants;
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
/**
 * The converter takes the values out of constants, in functions too, and puts them into the manifest under the nodes'
 * names (tensorflowjs/converters/tf_saved_model_conversion_v2.py, `extract_const_nodes`). Here they are put back; a
 * value is read when it is first asked for. As in TF.js, the manifest's shape counts, and its numbers do; they have the
 * type that the graph says, since the other nodes go by it: the manifest has int32 for every integer.
 */
function withConstants(graph, weights) {
    const functions = [...graph.functions].map(([name, body]) => [
        name,
        { ...body, nodes: fillConstants(body.nodes, weights) },
    ]);
    return { nodes: fillConstants(graph.nodes, weights), functions: new Map(functions) };
}
/** The nodes, each constant with the tensor of its name. */
function fillConstants(nodes, weights) {
    return nodes.map((node) => {
        const entry = node.op === 'Const' ? weights.get(node.name) : undefined;
        if (entry === undefined)
            return node;
        const dtype = node.attrs.get('dtype');
        const stated = dtype?.kind === 'dtype' ? dtype.value : null;
        const value = { kind: 'tensor', value: lazy(entry, stated ?? entry.dtype) };
        return { ...node, attrs: new Map([...node.attrs, ['value', value]]) };
    });
}
function lazy(entry, stated) {
    const isNumeric = [stated, entry.dtype].every((dtype) => dtype !== 'string' && !dtype.startsWith('complex'));
    const dtype = isNumeric ? stated : entry.dtype;
    return (0, entry_ts_1.lazyTensor)(dtype, entry.shape, () => inType((0, entry_ts_1.readTensor)(entry), dtype));
}
function inType(tensor, dtype) {
    const numbers = tensor.dtype === dtype ? null : (0, numbers_ts_1.numbersOf)(tensor);
    return numbers === null || dtype === 'string' ? tensor.data : (0, numbers_ts_1.dataOf)(dtype, numbers);
}
/** Constants without a tensor, of another shape than theirs, and tensors without a constant. */
function compareConstants(graph, others, weights, file) {
    const nodes = [...graph.nodes, ...others, ...[...graph.functions.values()].flatMap((body) => body.nodes)];
    const names = new Set(nodes.map(({ name }) => name));
    const constants = nodes.filter(({ op }) => op === 'Const');
    return [
        ...constants.flatMap((node) => constant(node, weights.get(node.name), file)),
        ...[...weights].filter(({ name }) => !names.has(name)).map(({ name }) => unused(name, file)),
    ];
}
function constant({ name, attrs }, entry, file) {
    if (entry === undefined) {
        const message = `${file}: the constant ${name} has no tensor in weightsManifest: TF.js cannot run the graph`;
        return [{ cause: 'missing-tensor', severity: 'error', file, tensor: name, message }];
    }
    const value = attrs.get('value');
    if (value?.kind !== 'tensor' || value.value.shape.join() === entry.shape.join())
        return [];
    const message = `${file}: the constant ${name} has the shape [${value.value.shape.join(', ')}] in the graph and [${entry.shape.join(', ')}] in weightsManifest`;
    return [{ cause: 'shape-mismatch', severity: 'error', file, tensor: name, message }];
}
function unused(name, file) {
    const message = `${file}: weightsManifest has the tensor ${name}, which no node of the graph is called: nothing uses it`;
    return { cause: 'extra-tensor', severity: 'note', file, tensor: name, message };
}


/***/ }),

/***/ 65271:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withDefaults = withDefaults;
/**
 * Attributes that TensorFlow leaves out of a file where they have their default, and for which TF.js has another default or
 * none. Sources: tensorflow/core/ops/*.cc, tfjs-converter/src/operations/op_list/*.ts.
 */
const DEFAULTS = {
    Conv2D: { dilations: ones(4) },
    DepthwiseConv2dNative: { dilations: ones(4) },
    Conv3D: { dilations: ones(5), data_format: text('NDHWC') },
    CropAndResize: { method: text('bilinear'), extrapolation_value: float(0) },
    DepthToSpace: { data_format: text('NHWC') },
    FusedBatchNorm: { epsilon: float(1e-4) },
    FusedBatchNormV2: { epsilon: float(1e-4) },
    FusedBatchNormV3: { epsilon: float(1e-4) },
    HashTable: { use_node_name_sharing: bool(false) },
    HashTableV2: { use_node_name_sharing: bool(false) },
    ImageProjectiveTransformV3: { fill_mode: text('CONSTANT') },
    NonMaxSuppressionV4: { pad_to_max_output_size: bool(false) },
    Range: { Tidx: { kind: 'dtype', value: 'int32' } },
    StaticRegexReplace: { replace_global: bool(true) },
    StringSplit: { skip_empty: bool(true) },
    TensorArrayV3: {
        element_shape: { kind: 'shape', value: null },
        dynamic_size: bool(false),
        clear_after_read: bool(true),
        identical_element_shapes: bool(false),
        tensor_array_name: text(''),
    },
    TensorListStack: { num_elements: { kind: 'int', value: -1 } },
    TopKV2: { sorted: bool(true) },
};
/** A node with the attributes that TF.js would take otherwise. */
function withDefaults(node) {
    const defaults = DEFAULTS[node.op];
    return defaults === undefined ? node : { ...node, attrs: new Map([...Object.entries(defaults), ...node.attrs]) };
}
function ones(count) {
    return { kind: 'list', items: Array.from({ length: count }, () => ({ kind: 'int', value: 1 })) };
}
function text(value) {
    return { kind: 'text', value };
}
function float(value) {
    return { kind: 'float', value };
}
function bool(value) {
    return { kind: 'bool', value };
}


/***/ }),

/***/ 78014:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfjsGraph = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const entry_ts_1 = __webpack_require__(18417);
const files_ts_1 = __webpack_require__(55479);
const entries_ts_1 = __webpack_require__(79348);
const group_source_ts_1 = __webpack_require__(37301);
const manifest_ts_1 = __webpack_require__(93499);
const stored_ts_1 = __webpack_require__(12717);
const verify_ts_1 = __webpack_require__(75091);
const read_graph_ts_1 = __webpack_require__(3263);
const verify_nodes_ts_1 = __webpack_require__(79487);
const constants_ts_1 = __webpack_require__(43712);
const graph_json_ts_1 = __webpack_require__(32068);
const initializer_ts_1 = __webpack_require__(46409);
const signature_ts_1 = __webpack_require__(37815);
const write_ts_1 = __webpack_require__(71754);
/**
 * TensorFlow.js graph models: `model.json` whose topology is a TensorFlow GraphDef, with the values of its constants in
 * the files that `weightsManifest` names. Sources: tfjs-core/src/io/types.ts, tfjs-converter/src/executor/graph_model.ts,
 * and the Python converter's tf_saved_model_conversion_v2.py.
 */
exports.tfjsGraph = {
    id: 'tfjs-graph',
    title: 'TensorFlow.js graph model',
    match: (candidate) => Promise.resolve(match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
    write: (draft, directory, stem, options) => Promise.resolve().then(() => (0, write_ts_1.writeGraphModel)(draft, directory, stem, options)),
};
function match({ path, absolute, byteLength }) {
    if (byteLength > limits_ts_1.DEFAULT_LIMITS.jsonBytes)
        return undefined;
    try {
        const json = (0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(absolute), path, limits_ts_1.DEFAULT_LIMITS);
        if (!isGraphModel(json))
            return undefined;
        return { path, absolute, format: 'tfjs-graph', files: [...new Set([path, ...(0, files_ts_1.shardPaths)(json, path)])].sort() };
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    }
}
function isGraphModel(json) {
    const topology = json['modelTopology'];
    return json['format'] === 'graph-model' || ((0, json_ts_1.isJsonObject)(topology) && Array.isArray(topology['node']));
}
/**
 * Opens a graph model. A shard that is missing or short does not keep it from opening: its tensors throw when they are
 * read, and `verify` names it.
 * @throws ArtifactError `malformed`, `limit-exceeded`, `path-traversal`, `missing-file`
 */
function open(artifact, limits) {
    const { path, absolute } = artifact;
    const json = (0, json_ts_1.parseJsonObject)((0, stored_ts_1.readEntryPoint)(artifact, limits), path, limits);
    const topology = json['modelTopology'];
    if (!(0, json_ts_1.isJsonObject)(topology))
        throw new errors_ts_1.ArtifactError('malformed', `${path}: has no modelTopology`, { file: path });
    const groups = (0, manifest_ts_1.parseManifest)(json['weightsManifest'] ?? [], path, limits).map((group) => {
        const source = (0, group_source_ts_1.openGroup)((0, node_path_1.dirname)(absolute), path, group.paths);
        return { source, layout: (0, entries_ts_1.layOut)(group.weights, source) };
    });
    const weights = (0, entry_ts_1.weightTable)(groups.flatMap(({ layout }) => layout.entries));
    const graph = (0, read_graph_ts_1.readGraphDef)((0, graph_json_ts_1.graphFromJson)(topology, path), path, limits);
    const before = initializerNodes(json, path, limits);
    const filled = (0, constants_ts_1.withConstants)(graph, weights);
    const signature = (0, signature_ts_1.signatureOf)(json, graph.nodes, path);
    const program = {
        kind: 'graph',
        functions: filled.functions,
        nodes: (0, initializer_ts_1.withInitializer)(filled.nodes, (0, constants_ts_1.fillConstants)(before, weights), json),
        signatures: new Map(signature === null ? [] : [[signature_ts_1.SIGNATURE, signature]]),
        variables: new Map(),
    };
    return {
        format: 'tfjs-graph',
        artifact,
        weights,
        program,
        metadata: metadataOf(json),
        verify: () => Promise.resolve().then(() => [
            ...(0, verify_ts_1.verifyGroups)(path, groups),
            ...(0, constants_ts_1.compareConstants)(graph, before, weights, path),
            ...(0, verify_nodes_ts_1.verifyNodes)(graph, { file: path, reader: 'tfjs' }),
            ...(signature === null ? [unsigned(path)] : []),
        ]),
        close() {
            for (const { source } of groups)
                source.close();
        },
    };
}
/** The graph that fills tables before the first run; it has a document of its own in `model.json`. */
function initializerNodes(json, path, limits) {
    const initializer = json['modelInitializer'];
    return (0, json_ts_1.isJsonObject)(initializer) ? (0, read_graph_ts_1.readGraphDef)((0, graph_json_ts_1.graphFromJson)(initializer, path), path, limits).nodes : [];
}
function unsigned(file) {
    const message = `${file}: states no signature, and its outputs' types cannot be told`;
    return { cause: 'unread-content', severity: 'note', file, message };
}
const DESCRIPTIVE = ['format', 'generatedBy', 'convertedBy', 'userDefinedMetadata', 'signature'];
function metadataOf(json) {
    return Object.fromEntries(Object.entries(json).filter(([key]) => DESCRIPTIVE.includes(key)));
}


/***/ }),

/***/ 32068:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.graphFromJson = graphFromJson;
exports.member = member;
const protobuf_1 = __webpack_require__(30054);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const dtypes_ts_1 = __webpack_require__(65187);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * A GraphDef as `model.json` has it: the JSON of protocol buffers, in which maps are objects and types are names. It is
 * put into the terms of our schema, and read like the binary form.
 * Sources: protobuf, ProtoJSON; tfjs-converter/src/operations/operation_mapper.ts.
 * @throws ArtifactError `malformed`
 */
function graphFromJson(topology, file) {
    const library = member(topology, 'library');
    const functions = (0, json_ts_1.isJsonObject)(library) ? listOf(library['function']) : [];
    const graph = {
        node: listOf(topology['node']).map(node),
        library: { function: functions.map(definition) },
    };
    try {
        return (0, protobuf_1.fromJson)(graph_pb_ts_1.GraphDefSchema, graph, { ignoreUnknownFields: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${file}: modelTopology is no GraphDef: ${reason}`, { file });
    }
}
function node(json) {
    if (!(0, json_ts_1.isJsonObject)(json))
        return json;
    return { ...pick(json, ['name', 'op', 'input']), attr: entries(json['attr'], attribute) };
}
function definition(json) {
    if (!(0, json_ts_1.isJsonObject)(json))
        return json;
    const signature = json['signature'];
    return {
        nodeDef: listOf(member(json, 'nodeDef')).map(node),
        ret: entries(json['ret'], (value) => value),
        ...((0, json_ts_1.isJsonObject)(signature) ? { signature: signatureOf(signature) } : {}),
    };
}
function signatureOf(json) {
    return {
        ...pick(json, ['name']),
        inputArg: listOf(member(json, 'inputArg')).map(argument),
        outputArg: listOf(member(json, 'outputArg')).map(argument),
    };
}
function argument(json) {
    if (!(0, json_ts_1.isJsonObject)(json))
        return json;
    return { ...json, ...(json['type'] === undefined ? {} : { type: typeOf(json['type']) }) };
}
function attribute(json) {
    if (!(0, json_ts_1.isJsonObject)(json))
        return json;
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, attributeValue(key, value)]));
}
function attributeValue(key, value) {
    switch (key) {
        case 's':
            return Array.isArray(value) && value.every((item) => typeof item === 'number') ? codes(value) : each(value, codes);
        case 'type':
            return each(value, typeOf);
        case 'tensor':
            return each(value, tensor);
        case 'func':
            return each(value, (item) => (0, json_ts_1.isJsonObject)(item) ? { ...pick(item, ['name']), attr: entries(item['attr'], attribute) } : item);
        case 'list':
            return attribute(value);
        default:
            return value;
    }
}
function tensor(json) {
    return (0, json_ts_1.isJsonObject)(json)
        ? { ...json, ...(json['dtype'] === undefined ? {} : { dtype: typeOf(json['dtype']) }) }
        : json;
}
/** TF.js takes texts as base64, as protocol buffers have them, and as lists of byte values. */
function codes(value) {
    if (!Array.isArray(value))
        return value;
    return Buffer.from(value.map(Number)).toString('base64');
}
/** A type by its name, or by its number. */
function typeOf(value) {
    return typeof value === 'string' ? ((0, dtypes_ts_1.dtypeNumber)(value) ?? UNKNOWN_TYPE) : value;
}
/** A type of a later TensorFlow: no number that is in use. */
const UNKNOWN_TYPE = 99;
function each(value, change) {
    return Array.isArray(value) ? value.map(change) : change(value);
}
function entries(json, change) {
    if (!(0, json_ts_1.isJsonObject)(json))
        return [];
    return Object.entries(json).map(([key, value]) => ({ key, value: change(value) }));
}
/** A field by its name in JSON, or as the schema writes it. */
function member(json, name) {
    return json[name] ?? json[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function pick(json, keys) {
    return Object.fromEntries(Object.entries(json).filter(([key]) => keys.includes(key)));
}


/***/ }),

/***/ 42829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutGroups = withoutGroups;
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
/** Ops that hand on as many channels as their first input has. */
const SAME_CHANNELS = new Set(['Identity', 'Relu', 'Relu6', 'Elu', 'Selu', 'LeakyRelu', 'Sigmoid', 'Tanh', 'Erf', 'Softplus', 'Softsign'].concat([
    'AvgPool',
    'MaxPool',
    'FusedBatchNorm',
    'FusedBatchNormV2',
    'FusedBatchNormV3',
    'ResizeBilinear',
]));
const BROADCASTING = new Set(['Add', 'AddV2', 'BiasAdd', 'Mul', 'Sub', 'RealDiv', 'Maximum', 'Minimum']);
/** Nodes that are looked at on the way back to one whose channels are known. */
const FAR = 64;
/**
 * A `Conv2D` of TensorFlow has groups where its kernel is for fewer channels than its input has; that of TF.js has none, and
 * throws. One channel a group, as in ConvNeXt, is a depthwise convolution, with the same numbers in its kernel.
 * @throws ArtifactError `not-expressible` where it is certain that a convolution has groups of several channels
 */
function withoutGroups(nodes) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const origin = (ref) => byName.get((0, nodes_ts_1.nodeOf)(ref ?? ''));
    return nodes.flatMap((node) => {
        const [input, filter] = node.inputs;
        const kernel = constantShape(origin(filter));
        if (node.op !== 'Conv2D' || kernel?.length !== 4 || !isChannelsLast(node))
            return [node];
        const [height = 0, width = 0, inner = 0, outputs = 0] = kernel;
        const channels = channelsOf(origin(input), origin, FAR);
        if (channels === null || channels === inner)
            return [node];
        if (inner !== 1 || outputs % channels !== 0) {
            const message = `node ${node.name} (Conv2D) has groups of ${inner} channels, which TF.js does not have`;
            throw new errors_ts_1.ArtifactError('not-expressible', message, { layer: node.name });
        }
        return depthwise(node, [height, width, channels, outputs / channels]);
    });
}
/** The kernel `[height, width, 1, outputs]` has the numbers of `[height, width, channels, outputs / channels]` in its order. */
function depthwise(node, shape) {
    const [input = '', filter = ''] = node.inputs;
    const [size, kernel] = [`${node.name}/kernel_shape`, `${node.name}/kernel`];
    const types = { T: node.attrs.get('T') ?? (0, nodes_ts_1.dtypeAttr)('float32'), Tshape: (0, nodes_ts_1.dtypeAttr)('int32') };
    const attrs = new Map([...node.attrs].filter(([name]) => name !== 'use_cudnn_on_gpu'));
    return [
        (0, nodes_ts_1.constantNode)(size, { dtype: 'int32', shape: [4], data: Int32Array.from(shape) }),
        (0, nodes_ts_1.makeNode)(kernel, 'Reshape', [filter, size], types),
        { ...node, op: 'DepthwiseConv2dNative', inputs: [input, kernel, ...node.inputs.slice(2)], attrs },
    ];
}
/** How many channels a node gives, channels last, where that is certain. */
function channelsOf(node, origin, steps) {
    if (node === undefined || steps === 0)
        return null;
    const [first, second] = node.inputs;
    const kernel = constantShape(origin(second));
    if (node.op === 'Conv2D')
        return isChannelsLast(node) ? (kernel?.[3] ?? null) : null;
    if (node.op === 'DepthwiseConv2dNative')
        return isChannelsLast(node) ? product(kernel?.slice(2)) : null;
    if (node.op === 'Placeholder') {
        const shape = node.attrs.get('shape');
        const last = shape?.kind === 'shape' ? shape.value?.at(-1) : undefined;
        return last !== undefined && last > 0 ? last : null;
    }
    if (SAME_CHANNELS.has(node.op))
        return isChannelsLast(node) ? channelsOf(origin(first), origin, steps - 1) : null;
    if (!BROADCASTING.has(node.op) || !isChannelsLast(node))
        return null;
    // A vector of several numbers has as many as there are channels; of a single one, the other side has the say.
    for (const ref of [second, first]) {
        const last = constantShape(origin(ref))?.at(-1);
        if (last !== undefined && last > 1)
            return last;
    }
    for (const ref of [first, second]) {
        const channels = constantShape(origin(ref)) === null ? channelsOf(origin(ref), origin, steps - 1) : null;
        if (channels !== null && channels > 1)
            return channels;
    }
    return null;
}
function constantShape(node) {
    const value = node?.op === 'Const' ? node.attrs.get('value') : undefined;
    return value?.kind === 'tensor' ? value.value.shape : null;
}
function product(dims) {
    return dims?.length === 2 ? dims.reduce((all, dim) => all * dim, 1) : null;
}
function isChannelsLast({ attrs }) {
    const format = attrs.get('data_format');
    if (format === undefined)
        return true;
    if (format.kind === 'text')
        return format.value === 'NHWC';
    return format.kind === 'bytes' && new TextDecoder().decode(format.value) === 'NHWC';
}


/***/ }),

/***/ 46409:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withInitializer = withInitializer;
const json_ts_1 = __webpack_require__(73172);
const nodes_ts_1 = __webpack_require__(7505);
const signature_ts_1 = __webpack_require__(37815);
const TABLES = new Set(['HashTable', 'HashTableV2', 'MutableHashTable', 'MutableHashTableV2']);
/** Before the names of nodes of the initializer that the graph uses otherwise. */
const BEFORE = 'modelInitializer/';
/**
 * The graph with the one that fills its tables before the first run, which has a document of its own in `model.json`.
 * A table that both graphs have by one name is one, and so is a constant, whose value is found by its name; a placeholder that a table is handed in by is the table whose number
 * (`resourceId`) the signatures of both give. Sources: tfjs-converter/src/executor/graph_model.ts (`loadSync`,
 * `setResourceIdToCapturedInput`) and resource_manager.ts.
 */
function withInitializer(nodes, before, json) {
    if (before.length === 0)
        return nodes;
    const ops = new Map(nodes.map(({ name, op }) => [name, op]));
    const isOne = ({ op, name }) => ops.get(name) === op && (op === 'Const' || TABLES.has(op));
    const joined = new Set(before.filter(isOne).map(({ name }) => name));
    const renamed = (name) => (joined.has(name) || !ops.has(name) ? name : `${BEFORE}${name}`);
    const moved = before
        .filter(({ name }) => !joined.has(name))
        .map((node) => ({
        ...node,
        name: renamed(node.name),
        inputs: node.inputs.map((input) => (0, nodes_ts_1.renamedRef)(input, renamed)),
    }));
    const handed = handedIn(json);
    const main = nodes.map((node) => {
        const table = node.op === 'Placeholder' ? handed.get(node.name) : undefined;
        return table === undefined ? node : { ...node, op: 'Identity', inputs: [(0, nodes_ts_1.renamedRef)(table, renamed)] };
    });
    return [...main, ...moved];
}
/** The tensor of the initializer for each placeholder of the graph that a table is handed in by. */
function handedIn(json) {
    const stated = (0, signature_ts_1.statedSignature)(json);
    const made = json['initializerSignature'];
    const tables = new Map(resources((0, json_ts_1.isJsonObject)(made) ? made['outputs'] : undefined));
    const given = resources((0, json_ts_1.isJsonObject)(stated) ? stated['inputs'] : undefined);
    return new Map(given.flatMap(([id, name]) => {
        const table = tables.get(id);
        return table === undefined ? [] : [[(0, nodes_ts_1.nodeOf)(name), table]];
    }));
}
function resources(side) {
    return Object.values((0, json_ts_1.isJsonObject)(side) ? side : {}).flatMap((value) => {
        if (!(0, json_ts_1.isJsonObject)(value))
            return [];
        const [id, name] = [value['resourceId'], value['name']];
        return typeof id === 'number' && typeof name === 'string' ? [[id, name]] : [];
    });
}


/***/ }),

/***/ 78183:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.graphJson = graphJson;
exports.tensorJson = tensorJson;
const errors_ts_1 = __webpack_require__(17050);
const dtypes_ts_1 = __webpack_require__(65187);
const nodes_ts_1 = __webpack_require__(7505);
const write_graph_ts_1 = __webpack_require__(27930);
/**
 * A graph in the JSON of protocol buffers, as `model.json` has it; the inverse of graph-json.ts. Values of constants are
 * left out: they stand in the manifest.
 * @throws ArtifactError `not-expressible` for attributes that were not read
 */
function graphJson({ nodes, functions }) {
    const library = functions.size === 0 ? {} : { function: [...functions.values()].map(functionJson) };
    return { node: nodes.map(nodeJson), library, versions: write_graph_ts_1.GRAPH_VERSIONS };
}
/** A tensor of the signature. */
function tensorJson(ref, { dtype, shape }) {
    return {
        name: ref.includes(':') ? ref : `${ref}:0`,
        dtype: typeName({ kind: 'dtype', value: dtype }, ref),
        tensorShape: shapeJson(shape),
    };
}
function nodeJson({ name, op, inputs, attrs }) {
    return { name, op, ...(inputs.length === 0 ? {} : { input: inputs }), attr: attrsJson(attrs, name) };
}
function functionJson({ name, inputs, outputs, nodes, returns }) {
    return {
        signature: { name, inputArg: inputs.map(argumentJson), outputArg: outputs.map(argumentJson) },
        nodeDef: nodes.map(nodeJson),
        ret: Object.fromEntries(returns),
    };
}
function argumentJson(argument) {
    return { name: argument.name, type: typeName((0, nodes_ts_1.argumentType)(argument), argument.name) };
}
function attrsJson(attrs, node) {
    return Object.fromEntries([...attrs].map(([key, attr]) => [key, attrJson(attr, `${node}.${key}`)]));
}
function attrJson(attr, field) {
    if (attr.kind !== 'list')
        return Object.fromEntries([one(attr, field)]);
    const lists = new Map();
    for (const [at, item] of attr.items.entries()) {
        const [key, value] = one(item, `${field}[${at}]`);
        lists.set(key, [...(lists.get(key) ?? []), value]);
    }
    return { list: Object.fromEntries(lists) };
}
function one(attr, field) {
    switch (attr.kind) {
        case 'text':
            return ['s', Buffer.from(attr.value).toString('base64')];
        case 'bytes':
            return ['s', Buffer.from(attr.value).toString('base64')];
        case 'int':
            return ['i', String(attr.value)];
        case 'float':
            return ['f', Number.isFinite(attr.value) ? attr.value : String(attr.value)];
        case 'bool':
            return ['b', attr.value];
        case 'dtype':
            return ['type', typeName(attr, field)];
        case 'shape':
            return ['shape', shapeJson(attr.value)];
        case 'tensor':
            return [
                'tensor',
                {
                    dtype: typeName({ kind: 'dtype', value: attr.value.dtype }, field),
                    tensorShape: shapeJson(attr.value.shape),
                },
            ];
        case 'function':
            return ['func', { name: attr.name, attr: attrsJson(attr.attrs, field) }];
        case 'list':
            throw unwritable(field, 'a list within a list');
        case 'unread':
            throw unwritable(field, attr.what);
    }
}
function shapeJson(shape) {
    if (shape === null)
        return { unknownRank: true };
    return shape.length === 0 ? {} : { dim: shape.map((size) => ({ size: String(size) })) };
}
function typeName(type, field) {
    const number = (0, dtypes_ts_1.numberOfType)(type);
    if (number === undefined)
        throw unwritable(field, 'a type that has no number here');
    return (0, dtypes_ts_1.dtypeName)(number);
}
function unwritable(field, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `${field} is ${what}, which cannot be written`);
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KNOWN_OPS = void 0;
/**
 * The ops that TF.js's converter 4.22 runs: those of tfjs-converter/src/operations/op_list, without `BitwiseAnd` and
 * ragged tensors, which it lists and cannot run, `FakeQuantWithMinMaxVars`, which it does not compute, and decision forests,
 * which are another package's.
 */
exports.KNOWN_OPS = new Set(('Abs Acos Acosh Add AddN AddV2 All Any ArgMax ArgMin Asin Asinh Atan Atan2 Atanh AvgPool AvgPool3D BatchMatMul ' +
    'BatchMatMulV2 BatchToSpaceND BiasAdd Bincount BroadcastArgs BroadcastTo Cast Ceil ClipByValue Complex ComplexAbs ' +
    'Concat ConcatV2 Const Conv1D Conv2D Conv2DBackpropInput Conv3D Cos Cosh CropAndResize Cumprod Cumsum ' +
    'DenseBincount DepthToSpace DepthwiseConv2d DepthwiseConv2dNative Dilation2D Div DivNoNan Einsum Elu ' +
    'EmptyTensorList EnsureShape Enter Equal Erf EuclideanNorm Exit Exp ExpandDims Expm1 FFT Fill Floor FloorDiv ' +
    'FloorMod FusedBatchNorm FusedBatchNormV2 FusedBatchNormV3 FusedDepthwiseConv2dNative Gather GatherNd GatherV2 ' +
    'Greater GreaterEqual HashTable HashTableV2 IFFT IRFFT Identity IdentityN If Imag ImageProjectiveTransformV3 ' +
    'InitializeTable InitializeTableV2 IsFinite IsInf IsNan LRN LeakyRelu Less LessEqual LinSpace ListDiff Log Log1p ' +
    'LogSoftmax LogicalAnd LogicalNot LogicalOr LookupTableFind LookupTableFindV2 LookupTableImport ' +
    'LookupTableImportV2 LookupTableSize LookupTableSizeV2 LoopCond LowerBound MatMul MatrixBandPart Max MaxPool ' +
    'MaxPool3D MaxPoolWithArgmax Maximum Mean Merge Min Minimum MirrorPad Mod Mul Multinomial Neg NextIteration NoOp ' +
    'NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5 NotEqual OneHot Ones OnesLike ' +
    'Pack Pad PadV2 Placeholder PlaceholderWithDefault Pow Prelu Print Prod RFFT ' +
    'RandomStandardNormal RandomUniform RandomUniformInt Range Rank Real RealDiv Reciprocal Relu ' +
    'Relu6 Reshape ResizeBilinear ResizeNearestNeighbor Reverse ReverseV2 Round Rsqrt ScatterNd Select SelectV2 Selu ' +
    'Shape ShapeN Sigmoid Sign ' +
    'Sin Sinh Size Slice Snapshot Softmax Softplus SpaceToBatchND ' +
    'SparseFillEmptyRows SparseReshape SparseSegmentMean SparseSegmentSum SparseToDense Split SplitV Sqrt Square ' +
    'SquaredDifference Squeeze StatelessIf StatelessWhile StaticRegexReplace StopGradient StridedSlice StringNGrams ' +
    'StringSplit StringToHashBucketFast Sub Sum Switch Tan Tanh TensorArrayCloseV3 TensorArrayConcatV3 ' +
    'TensorArrayGatherV3 TensorArrayReadV3 TensorArrayScatterV3 TensorArraySizeV3 TensorArraySplitV3 TensorArrayV3 ' +
    'TensorArrayWriteV3 TensorListConcat TensorListConcatV2 TensorListFromTensor TensorListGather TensorListGetItem ' +
    'TensorListLength TensorListPopBack TensorListPushBack TensorListReserve TensorListResize TensorListScatter ' +
    'TensorListScatterV2 TensorListSetItem TensorListSplit TensorListStack TensorScatterUpdate Tile TopKV2 Transpose ' +
    'TruncatedNormal Unique UniqueV2 Unpack UpperBound Where While Zeros ZerosLike _FusedConv2D _FusedMatMul').split(' '));


/***/ }),

/***/ 82280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutVariables = withoutVariables;
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const defaults_ts_1 = __webpack_require__(65271);
const groups_ts_1 = __webpack_require__(42829);
const tables_ts_1 = __webpack_require__(30952);
const wording_ts_1 = __webpack_require__(72525);
const table_ts_1 = __webpack_require__(59427);
const without_handles_ts_1 = __webpack_require__(42326);
const draft_ts_1 = __webpack_require__(35751);
const nodes_ts_1 = __webpack_require__(7505);
/**
 * Variables become constants, which is all that TF.js has: handles and reads of them are the values themselves, in the
 * functions of loops and branches too.
 * @param weights the tensors that `graph.variables` names
 * @throws ArtifactError `not-expressible` where a handle is used for something else than reading
 */
function withoutVariables(graph, weights) {
    const entryOf = (0, draft_ts_1.entryFinder)(graph, weights);
    const handles = new Map();
    for (const { name, op } of graph.nodes)
        if (op === 'VarHandleOp')
            handles.set(name, entryOf(name).dtype);
    const lowered = (0, without_handles_ts_1.withoutHandles)({ ...graph, nodes: (0, tables_ts_1.plainTables)(graph.nodes) }, handles, {
        node: (node, types) => {
            if (node.op === 'ResourceGather' && types[0] !== undefined)
                return [gathered(node, types[0])];
            if (types.every((type) => type === undefined) || node.op === 'VarHandleOp')
                return [node];
            const message = `node ${node.name} (${node.op}) takes a variable, which TF.js does not have`;
            throw new errors_ts_1.ArtifactError('not-expressible', message, { layer: node.name });
        },
        body: (fn) => ({ ...fn, ...withOneOutputEach(fn) }),
    });
    const constants = (node) => {
        if (node.op !== 'VarHandleOp')
            return node;
        const { dtype, shape } = entryOf(node.name);
        // As the converter writes it: its value stands in the manifest.
        return (0, nodes_ts_1.constantNode)(node.name, { dtype, shape, data: [] });
    };
    const names = new Set([...lowered.nodes, ...bodiesOf(lowered.functions)].map(({ name }) => name));
    const outputs = [...graph.signatures.values()].flatMap((one) => [...one.outputs.values()].map(({ ref }) => ref));
    const wanted = outputs.map(lowered.refOf);
    const main = inOtherWords(lowered.nodes.map(constants), { isInFunction: false, names, wanted });
    const nodes = (0, groups_ts_1.withoutGroups)(main.nodes);
    const bodies = [...lowered.functions].map(([name, fn]) => [name, bodyInOtherWords(fn, names)]);
    const functions = new Map(bodies.map(([name, { fn }]) => [name, fn]));
    const all = [...main.reworded, ...bodies.flatMap(([, { reworded: said }]) => said)];
    const refOf = (ref) => main.refOf(lowered.refOf(ref));
    const stored = new Map([...handles.keys()].map((name) => [name, { ...entryOf(name), name }]));
    return { nodes, functions, weights: constantsIn(nodes, functions, stored), reworded: all, refOf };
}
/** Nodes as TF.js takes them, without what was noted of them. */
function inOtherWords(nodes, scope) {
    const said = (0, wording_ts_1.reworded)(nodes, table_ts_1.rewriteOf, scope);
    const read = new Set([...said.nodes.flatMap(({ inputs }) => inputs), ...scope.wanted.map(said.refOf)].map(nodes_ts_1.nodeOf));
    const kept = said.nodes.filter(({ op, name }) => op !== 'Const' || read.has(name) || !isReadIn(nodes, name));
    return { ...said, nodes: kept.map((node) => (0, defaults_ts_1.withDefaults)(withoutNotes(node))) };
}
function isReadIn(nodes, name) {
    return nodes.some(({ inputs }) => inputs.some((ref) => (0, nodes_ts_1.nodeOf)(ref) === name));
}
function bodyInOtherWords(fn, names) {
    const wanted = [...fn.returns.values()];
    const { nodes, refOf, reworded: said } = inOtherWords(fn.nodes, { isInFunction: true, names, wanted });
    const returns = new Map([...fn.returns].map(([name, ref]) => [name, refOf(ref)]));
    return { fn: { ...fn, nodes, returns }, reworded: said };
}
function withoutNotes(node) {
    return { ...node, attrs: new Map([...node.attrs].filter(([name]) => !name.startsWith('_'))) };
}
function bodiesOf(functions) {
    return [...functions.values()].flatMap(({ nodes }) => nodes);
}
/** `ResourceGather` is `Gather` from the value: along the first axis, without a constant that says so. */
function gathered({ name, op, inputs, attrs }, dtype) {
    const batchDims = attrs.get('batch_dims');
    if (batchDims?.kind === 'int' && Number(batchDims.value) !== 0) {
        const message = `node ${name} (${op}) gathers within batches, which is not written for TF.js by this version`;
        throw new errors_ts_1.ArtifactError('not-expressible', message, { layer: name });
    }
    return (0, nodes_ts_1.makeNode)(name, 'Gather', inputs, {
        Tparams: (0, nodes_ts_1.dtypeAttr)(dtype),
        Tindices: attrs.get('Tindices') ?? (0, nodes_ts_1.dtypeAttr)('int32'),
    });
}
/**
 * TF.js takes one output of each node that a function returns, the last one named (operation_mapper.ts, `mapFunction`):
 * further ones are handed on by nodes of their own.
 */
function withOneOutputEach(body) {
    const returned = new Set();
    const nodes = [...body.nodes];
    const returns = new Map();
    for (const { name, dtype } of body.outputs) {
        const ref = body.returns.get(name) ?? '';
        const again = returned.has((0, nodes_ts_1.nodeOf)(ref)) && dtype !== null;
        returned.add((0, nodes_ts_1.nodeOf)(ref));
        returns.set(name, again ? `${name}/returned:output:0` : ref);
        if (again)
            nodes.push((0, nodes_ts_1.makeNode)(`${name}/returned`, 'Identity', [ref], { T: (0, nodes_ts_1.dtypeAttr)(dtype) }));
    }
    return { nodes, returns };
}
/** The values of all constants. The manifest knows them by name alone, in functions too. */
function constantsIn(nodes, functions, stored) {
    const all = [...nodes, ...bodiesOf(functions)];
    const entries = new Map();
    for (const { name, op, attrs } of all) {
        if (op !== 'Const')
            continue;
        if (entries.has(name)) {
            throw new errors_ts_1.ArtifactError('not-expressible', `two constants are called ${name}: TF.js finds their values by name`, {
                tensor: name,
            });
        }
        const value = attrs.get('value');
        const entry = stored.get(name) ?? (value?.kind === 'tensor' ? (0, entry_ts_1.memoryEntry)(name, value.value) : undefined);
        if (entry === undefined) {
            throw new errors_ts_1.ArtifactError('not-expressible', `the constant ${name} holds no numbers and no texts`, { tensor: name });
        }
        entries.set(name, entry);
    }
    return [...entries.values()];
}


/***/ }),

/***/ 37815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SIGNATURE = void 0;
exports.signatureOf = signatureOf;
exports.statedSignature = statedSignature;
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const dtypes_ts_1 = __webpack_require__(65187);
const made_signature_ts_1 = __webpack_require__(45016);
const graph_json_ts_1 = __webpack_require__(32068);
/** A graph model has one signature; this is what TensorFlow calls the one that servers use. */
exports.SIGNATURE = 'serving_default';
/**
 * The signature that `model.json` states, else the one that TF.js makes up. null where an output's type cannot be told.
 * @throws ArtifactError `malformed` where `structuredOutputKeys` does not have one name for each output
 */
function signatureOf(json, nodes, file) {
    const stated = statedSignature(json);
    if (!(0, json_ts_1.isJsonObject)(stated) || !(0, json_ts_1.isJsonObject)(stated['outputs']))
        return (0, made_signature_ts_1.signatureFromNodes)(nodes);
    const [inputs, outputs] = [tensorsOf(stated['inputs']), tensorsOf(stated['outputs'])];
    return inputs === null || outputs === null ? null : { inputs, outputs: asPredicted(outputs, json, file) };
}
/**
 * The signature that TF.js goes by: that of `userDefinedMetadata`, where older converters put it, before the model's own
 * (tfjs-converter/src/executor/graph_model.ts, `loadWithWeightMap`).
 */
function statedSignature(json) {
    return metadataOf(json)['signature'] ?? json['signature'];
}
/** The outputs under the names by which `predict` hands them out: `structuredOutputKeys`, place by place, where it is there. */
function asPredicted(outputs, json, file) {
    const keys = metadataOf(json)['structuredOutputKeys'] ?? null;
    if (keys === null)
        return outputs;
    const names = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
    if (names.length !== outputs.size || new Set(names).size !== names.length || names.length !== [keys].flat().length) {
        const message = `${file}: userDefinedMetadata.structuredOutputKeys: found ${JSON.stringify(keys)}, by which predict() hands outputs ` +
            `out; allowed: one name for each of the ${outputs.size} outputs of the signature (${[...outputs.keys()].join(', ')})`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file });
    }
    return new Map([...outputs.values()].map((output, i) => [names[i] ?? '', output]));
}
function metadataOf(json) {
    const metadata = json['userDefinedMetadata'];
    return (0, json_ts_1.isJsonObject)(metadata) ? metadata : {};
}
function tensorsOf(side) {
    const tensors = new Map();
    for (const [name, value] of Object.entries((0, json_ts_1.isJsonObject)(side) ? side : {})) {
        if (!(0, json_ts_1.isJsonObject)(value))
            return null;
        // Tables are handed in as resources, by number: no caller gives them.
        if (value['resourceId'] !== undefined || value['dtype'] === 'DT_RESOURCE')
            continue;
        const [ref, dtype] = [value['name'], typeOf(value['dtype'])];
        if (typeof ref !== 'string' || dtype === null)
            return null;
        tensors.set(name, { ref, dtype, shape: shapeOf((0, graph_json_ts_1.member)(value, 'tensorShape')) });
    }
    return tensors;
}
function typeOf(value) {
    if (typeof value === 'number')
        return (0, dtypes_ts_1.dtypeOf)(value);
    return typeof value === 'string' ? (0, dtypes_ts_1.dtypeOf)((0, dtypes_ts_1.dtypeNumber)(value) ?? 0) : null;
}
function shapeOf(shape) {
    if (!(0, json_ts_1.isJsonObject)(shape))
        return [];
    if ((0, graph_json_ts_1.member)(shape, 'unknownRank') === true)
        return null;
    const dims = shape['dim'];
    return Array.isArray(dims) ? dims.map((dim) => ((0, json_ts_1.isJsonObject)(dim) ? Number(dim['size'] ?? 0) : -1)) : [];
}


/***/ }),

/***/ 30952:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.plainTables = plainTables;
exports.splitTables = splitTables;
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
const TABLES = new Set(['HashTable', 'HashTableV2']);
const MUTABLE = {
    MutableHashTable: 'HashTable',
    MutableHashTableV2: 'HashTableV2',
};
const FILLS = /^(InitializeTable|LookupTableImport)(V2)?$/;
const LOOKS = /^LookupTable(Find|Size)(V2)?$/;
/** Types that JavaScript's maps tell apart as TensorFlow's tables do. */
const KEYS = ['string', 'int32', 'int64'];
/**
 * Tables that a graph changes nothing in are those that TF.js has.
 * @throws ArtifactError `not-expressible` for a table that is written to, or whose keys TF.js would mix up
 */
function plainTables(nodes) {
    return nodes.map((node) => {
        const plain = MUTABLE[node.op];
        if (plain === undefined && !TABLES.has(node.op))
            return node;
        const users = nodes.filter(({ inputs }) => (0, nodes_ts_1.nodeOf)(inputs[0] ?? '') === node.name);
        const other = users.find(({ op }) => !FILLS.test(op) && !LOOKS.test(op));
        if (other !== undefined)
            throw inexpressible(node, `node ${other.name} (${other.op}) does more with it than look up`);
        const type = node.attrs.get('key_dtype');
        if (type?.kind !== 'dtype' || !KEYS.includes(type.value)) {
            throw inexpressible(node, `its keys are no texts and no integers, which TF.js tells apart otherwise`);
        }
        for (const { inputs } of users.filter(({ op }) => FILLS.test(op)))
            mixed(node, nodes, inputs[1] ?? '');
        return plain === undefined ? node : { ...node, op: plain };
    });
}
/** TF.js reads texts as UTF-8: bytes that are none become one and the same character. */
function mixed(table, nodes, ref) {
    const value = nodes.find(({ name }) => name === (0, nodes_ts_1.nodeOf)(ref))?.attrs.get('value');
    if (value?.kind !== 'tensor' || value.value.dtype !== 'string')
        return;
    const { data } = value.value;
    if (ArrayBuffer.isView(data))
        return;
    const decoder = new TextDecoder();
    const bad = data.find((bytes) => decoder.decode(bytes).includes('\uFFFD'));
    if (bad !== undefined)
        throw inexpressible(table, `TF.js does not tell its key ${JSON.stringify(Buffer.from(bad).toString('latin1'))} apart from others: it is no UTF-8`);
}
/**
 * Takes out of a graph what fills its tables. Tables stand in both graphs by the same name, which makes them one
 * (tfjs-converter/src/operations/executors/hash_table_executor.ts); so do constants that both read, whose values are one.
 * @param initializer the node that runs what fills tables, by its control inputs
 */
function splitTables(nodes, initializer) {
    const run = nodes.find(({ name }) => name === initializer);
    if (run === undefined)
        return { nodes, before: [] };
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const reached = (from) => {
        const found = new Set();
        const open = [...from];
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            const node = byName.get(name);
            if (node === undefined || found.has(name))
                continue;
            found.add(name);
            open.push(...node.inputs.map((ref) => (0, nodes_ts_1.nodeOf)(ref.replace(/^\^/, ''))));
        }
        return found;
    };
    const filling = reached(run.inputs.map((ref) => ref.replace(/^\^/, '')));
    const ends = nodes.filter(({ name }) => name !== run.name && !filling.has(name)).map(({ name }) => name);
    const main = reached(ends);
    return {
        nodes: nodes.filter(({ name }) => name !== run.name && (main.has(name) || !filling.has(name))),
        before: nodes.filter(({ name }) => filling.has(name)),
    };
}
function inexpressible({ name, op }, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `node ${name} (${op}): ${what}`, { layer: name });
}


/***/ }),

/***/ 72525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.intList = void 0;
exports.reworded = reworded;
exports.placeOf = placeOf;
exports.textOf = textOf;
exports.filled = filled;
const errors_ts_1 = __webpack_require__(17050);
const numbers_ts_1 = __webpack_require__(48211);
const nodes_ts_1 = __webpack_require__(7505);
const output_names_ts_1 = __webpack_require__(25786);
/** Puts other nodes in the place of those that a table has a rewrite for. */
function reworded(nodes, rewriteOf, scope) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const read = new Set([...nodes.flatMap(({ inputs }) => inputs), ...scope.wanted].flatMap((ref) => {
        const place = placeOf(ref, byName);
        return place === null ? [] : [`${place.node.name}:${place.output}`];
    }));
    /** New references by the old ones' node and output. */
    const moved = new Map();
    const written = nodes.flatMap((node) => {
        const rewrite = rewriteOf(node.op);
        if (rewrite === undefined)
            return [node];
        const said = say(node, rewrite, { byName, read }, scope);
        if (said === null)
            return [node];
        moved.set(node.name, said.outputs);
        return said.nodes;
    });
    const refOf = (ref) => {
        if (ref.startsWith('^'))
            return ref;
        const found = placeOf(ref, byName);
        const outputs = found === null ? undefined : moved.get(found.node.name);
        if (found === null || outputs === undefined)
            return ref;
        const target = outputs[found.output];
        if (target === undefined) {
            throw inexpressible(found.node, `its output ${found.output} is read, which TF.js does not give`);
        }
        return target;
    };
    return {
        nodes: written.map((node) => ({ ...node, inputs: node.inputs.map(refOf) })),
        refOf,
        reworded: [...moved.keys()],
    };
}
/** The node and the output that `node`, `node:1` or `node:port:1` names; null for an argument of a function. */
function placeOf(ref, byName) {
    const [name = '', first = '0', second] = ref.split(':');
    const node = byName.get(name);
    if (node === undefined)
        return null;
    if (second === undefined)
        return { node, output: Number(first) };
    let before = 0;
    for (const port of (0, output_names_ts_1.portsOf)(node.op) ?? []) {
        if (port.name === first)
            break;
        before += (0, output_names_ts_1.portSize)(port, node.attrs) ?? 0;
    }
    return { node, output: before + Number(second) };
}
function say(node, rewrite, { byName, read }, { isInFunction, names }) {
    const made = [];
    const spelled = (name, op, output, attrs) => {
        if (isInFunction)
            return `${name}:${(0, output_names_ts_1.outputPort)(op, output, attrs)}`;
        return output === 0 ? name : `${name}:${output}`;
    };
    const inputs = node.inputs.filter((ref) => !ref.startsWith('^'));
    const attr = (name) => node.attrs.get(name);
    const add = (op, from, attrs = {}) => {
        const name = (0, nodes_ts_1.freeName)(`${node.name}/${op}`, (taken) => names.has(taken));
        names.add(name);
        const one = (0, nodes_ts_1.makeNode)(name, op, from, attrs);
        made.push(one);
        return spelled(name, op, 0, one.attrs);
    };
    const constant = (tensor) => add('Const', [], (0, nodes_ts_1.constantAttrs)(tensor));
    const constantOf = (ref) => {
        let found = placeOf(ref, byName);
        while (found?.node.op === 'Identity')
            found = placeOf(found.node.inputs[0] ?? '', byName);
        const value = found?.node.op === 'Const' ? found.node.attrs.get('value') : undefined;
        return value?.kind === 'tensor' ? value.value : null;
    };
    const outputs = rewrite({
        node,
        inputs,
        input: (place) => {
            const ref = inputs[place];
            if (ref !== undefined)
                return ref;
            const message = `node ${node.name} (${node.op}): found ${inputs.length} inputs, allowed: at least ${place + 1}`;
            throw new errors_ts_1.ArtifactError('malformed', message, { layer: node.name });
        },
        shapeOf: (ref) => shapeAt(placeOf(ref, byName)),
        numbersOf: (ref) => {
            const tensor = constantOf(ref);
            if (tensor === null || tensor.dtype === 'string' || !ArrayBuffer.isView(tensor.data))
                return null;
            return Array.from(tensor.data, Number);
        },
        isRead: (output) => read.has(`${node.name}:${output}`),
        dtype: (name) => {
            const found = attr(name);
            if (found?.kind === 'dtype' && found.value !== null)
                return found.value;
            throw inexpressible(node, `its attribute ${name} is no type that TF.js has`);
        },
        int: (name, otherwise) => {
            const found = attr(name);
            return found?.kind === 'int' ? Number(found.value) : otherwise;
        },
        ints: (name) => {
            const found = attr(name);
            return found?.kind === 'list'
                ? found.items.flatMap((item) => (item.kind === 'int' ? [Number(item.value)] : []))
                : [];
        },
        text: (name, otherwise) => textOf(attr(name)) ?? otherwise,
        flag: (name, otherwise) => {
            const found = attr(name);
            return found?.kind === 'bool' ? found.value : otherwise;
        },
        add,
        output: (ref, place) => {
            const one = made.find(({ name }) => name === ref.split(':')[0]);
            return one === undefined ? ref : spelled(one.name, one.op, place, one.attrs);
        },
        constant,
        number: (value, dtype) => constant(filled(dtype, [], [value])),
        vector: (values) => constant(filled('int32', [values.length], values)),
        refuse: (what) => {
            throw inexpressible(node, what);
        },
    });
    return outputs === null ? null : named(node, made, outputs, spelled);
}
/** The node of the first output gets the name of the one that it stands for: others, and people, know it by that name. */
function named({ name: wanted, inputs, attrs }, made, outputs, spelled) {
    const [first = ''] = outputs;
    const last = made.find(({ name }) => name === first.split(':')[0]);
    const control = inputs.filter((ref) => ref.startsWith('^'));
    if (last === undefined) {
        const T = attrs.get('T') ?? (0, nodes_ts_1.dtypeAttr)('float32');
        const identity = (0, nodes_ts_1.makeNode)(wanted, 'Identity', [first, ...control], { T });
        return {
            nodes: [...made, identity],
            outputs: [spelled(wanted, 'Identity', 0, identity.attrs), ...outputs.slice(1)],
        };
    }
    const renamed = (ref) => {
        const [name, ...rest] = ref.split(':');
        return name === last.name ? [wanted, ...rest].join(':') : ref;
    };
    const nodes = made.map((node) => ({
        ...node,
        name: node === last ? wanted : node.name,
        inputs: [...node.inputs.map(renamed), ...(node === last ? control : [])],
    }));
    return { nodes, outputs: outputs.map(renamed) };
}
/** What was noted of an output's shape, by us or by TensorFlow (`add_shapes`), else what the node itself says. */
function shapeAt(place) {
    if (place === null)
        return null;
    const { node, output } = place;
    const noted = node.attrs.get('_output_shapes');
    const item = noted?.kind === 'list' ? noted.items[output] : undefined;
    if (item?.kind === 'shape')
        return item.value;
    const own = node.attrs.get(node.op === 'Const' ? 'value' : 'shape');
    if (node.op === 'Const')
        return own?.kind === 'tensor' ? own.value.shape : null;
    return node.op === 'Placeholder' && own?.kind === 'shape' ? own.value : null;
}
function textOf(attr) {
    if (attr?.kind === 'text')
        return attr.value;
    return attr?.kind === 'bytes' ? new TextDecoder().decode(attr.value) : undefined;
}
function filled(dtype, shape, values) {
    if (dtype === 'string')
        throw new TypeError('numbers that are texts');
    return { dtype, shape, data: (0, numbers_ts_1.dataOf)(dtype, values) };
}
function inexpressible({ name, op }, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `node ${name} (${op}): ${what}`, { layer: name });
}
/** A list of numbers as attributes have it. */
const intList = (values) => ({ kind: 'list', items: values.map(nodes_ts_1.intAttr) });
exports.intList = intList;


/***/ }),

/***/ 1051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ARITHMETIC = void 0;
const nodes_ts_1 = __webpack_require__(7505);
const kit_ts_1 = __webpack_require__(61235);
/** A node of one or two operands of the type `T`, in the words that `say` gives. */
function over(say) {
    return (word) => {
        const said = say(word, [word.input(0), word.inputs[1] ?? word.input(0)], word.dtype('T'));
        return said === null ? null : [said];
    };
}
const called = (op) => over((word, [x], T) => (0, kit_ts_1.unary)(word, op, x, T));
/** The quotient with the sign of a division that goes towards zero, and what is left of it: TF.js goes downwards. */
const truncated = (op) => over((word, [a, b], T) => {
    const size = (0, kit_ts_1.binary)(word, op, (0, kit_ts_1.unary)(word, 'Abs', a, T), (0, kit_ts_1.unary)(word, 'Abs', b, T), T);
    const sign = (0, kit_ts_1.unary)(word, 'Sign', a, T);
    const signs = op === 'FloorMod' ? sign : (0, kit_ts_1.binary)(word, 'Mul', sign, (0, kit_ts_1.unary)(word, 'Sign', b, T), T);
    return (0, kit_ts_1.binary)(word, 'Mul', signs, size, T);
});
/** `say(x, y)`, but 0 where the operand at `place` is 0, whatever the other one is. */
const zeroWhere = (place, say) => over((word, operands, T) => {
    const zero = word.number(0, T);
    const isZero = (0, kit_ts_1.binary)(word, 'Equal', operands[place], zero, T);
    return (0, kit_ts_1.select)(word, isZero, zero, say(word, operands[0], operands[1], T), T);
});
/** Results of these wrap around in TensorFlow; TF.js computes in int32. */
const NARROW = new Set(['int8', 'uint8', 'int16', 'uint16']);
const RANGES = {
    int8: [-128, 256],
    uint8: [0, 256],
    int16: [-32_768, 65_536],
    uint16: [0, 65_536],
};
const wrapping = (word) => {
    if (!NARROW.has(word.dtype('T')))
        return null;
    return word.refuse(`computes in ${word.dtype('T')}, where results wrap around; TF.js has int32 only`);
};
/** TF.js has neither 0 and 1 where wasm casts to booleans, nor any integers but int32. */
const casts = (word) => {
    const [from, to, x] = [word.dtype('SrcT'), word.dtype('DstT'), word.input(0)];
    if (to === 'bfloat16')
        return word.refuse('TF.js does not have bfloat16');
    if (from === to || from === 'string' || to === 'string')
        return null;
    if (to === 'bool')
        return [(0, kit_ts_1.binary)(word, 'NotEqual', x, word.number(0, from), from)];
    const [low, count] = RANGES[to] ?? [];
    if (low === undefined || count === undefined || !(0, kit_ts_1.isWhole)(from))
        return null;
    if (RANGES[from] !== undefined && (RANGES[from]?.[1] ?? 0) < count && low <= RANGES[from][0])
        return null;
    const whole = (0, kit_ts_1.cast)(word, x, from, 'int32');
    const up = low === 0 ? whole : (0, kit_ts_1.binary)(word, 'AddV2', whole, word.number(-low, 'int32'), 'int32');
    const within = (0, kit_ts_1.binary)(word, 'FloorMod', up, word.number(count, 'int32'), 'int32');
    const back = low === 0 ? within : (0, kit_ts_1.binary)(word, 'AddV2', within, word.number(low, 'int32'), 'int32');
    return [(0, kit_ts_1.cast)(word, back, 'int32', to)];
};
/** How many boundaries do not lie above a number; all of them for NaN. */
const bucketize = (word) => {
    const [x, T] = [word.input(0), word.dtype('T')];
    const listed = word.node.attrs.get('boundaries');
    const items = listed?.kind === 'list' ? listed.items : [];
    const boundaries = items.flatMap((item) => (item.kind === 'float' ? [item.value] : []));
    const line = word.constant({ dtype: 'float32', shape: [boundaries.length], data: Float32Array.from(boundaries) });
    const numbers = (0, kit_ts_1.expandDims)(word, (0, kit_ts_1.cast)(word, x, T, 'float32'), -1, 'float32');
    const above = (0, kit_ts_1.cast)(word, (0, kit_ts_1.binary)(word, 'Less', numbers, line, 'float32'), 'bool', 'int32');
    const count = (0, kit_ts_1.reduce)(word, 'Sum', above, [-1], 'int32');
    return [(0, kit_ts_1.binary)(word, 'Sub', word.number(boundaries.length, 'int32'), count, 'int32')];
};
/** TF.js hands on what it is given. Source: the nudging of tensorflow/core/kernels/fake_quant_ops_functor.h. */
const fakeQuantised = (word) => {
    const bound = (place, attr, otherwise) => {
        const found = word.node.attrs.get(attr);
        const ref = word.inputs[place];
        const value = ref === undefined ? undefined : (word.numbersOf(ref) ?? word.refuse(`its ${attr} is no constant`))[0];
        return value ?? (found?.kind === 'float' ? found.value : otherwise);
    };
    const [x, min, max] = [word.input(0), bound(1, 'min', -6), bound(2, 'max', 6)];
    const lowest = word.flag('narrow_range', false) ? 1 : 0;
    const highest = 2 ** word.int('num_bits', 8) - 1;
    const number = (value) => word.number(value, 'float32');
    if (min === 0 && max === 0)
        return [(0, kit_ts_1.binary)(word, 'Mul', x, number(0), 'float32')];
    const scale = (max - min) / (highest - lowest);
    const zero = Math.min(Math.max(Math.round(lowest - min / scale), lowest), highest);
    const [from, to] = [(lowest - zero) * scale, (highest - zero) * scale];
    const within = (0, kit_ts_1.binary)(word, 'Minimum', (0, kit_ts_1.binary)(word, 'Maximum', x, number(from), 'float32'), number(to), 'float32');
    const shifted = (0, kit_ts_1.binary)(word, 'Sub', within, number(from), 'float32');
    const steps = (0, kit_ts_1.binary)(word, 'AddV2', (0, kit_ts_1.binary)(word, 'RealDiv', shifted, number(scale), 'float32'), number(0.5), 'float32');
    const grid = (0, kit_ts_1.binary)(word, 'Mul', (0, kit_ts_1.unary)(word, 'Floor', steps, 'float32'), number(scale), 'float32');
    return [(0, kit_ts_1.binary)(word, 'AddV2', grid, number(from), 'float32')];
};
/** TF.js reads one number for each bound, and its wasm kernel takes integers for floats. */
const clipped = (word) => {
    const T = word.dtype('T');
    const isOne = [1, 2].every((place) => word.shapeOf(word.input(place))?.length === 0);
    if (isOne && !(0, kit_ts_1.isWhole)(T))
        return null;
    return [(0, kit_ts_1.binary)(word, 'Minimum', (0, kit_ts_1.binary)(word, 'Maximum', word.input(0), word.input(1), T), word.input(2), T)];
};
/** TF.js makes floats of the mean of integers; TensorFlow goes towards zero. */
const wholeMean = (word) => {
    const T = word.dtype('T');
    if (!(0, kit_ts_1.isWhole)(T))
        return null;
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    const sum = word.add('Sum', word.inputs, attrs);
    const size = (x) => word.add('Size', [x], { T: (0, nodes_ts_1.dtypeAttr)(T), out_type: (0, nodes_ts_1.dtypeAttr)('int32') });
    const count = (0, kit_ts_1.cast)(word, (0, kit_ts_1.binary)(word, 'FloorDiv', size(word.input(0)), size(sum), 'int32'), 'int32', T);
    const quotient = (0, kit_ts_1.binary)(word, 'FloorDiv', (0, kit_ts_1.unary)(word, 'Abs', sum, T), count, T);
    return [(0, kit_ts_1.binary)(word, 'Mul', (0, kit_ts_1.unary)(word, 'Sign', sum, T), quotient, T)];
};
const hasNoOp = (what) => (word) => word.refuse(what);
exports.ARITHMETIC = {
    Add: wrapping,
    AddV2: wrapping,
    Sub: wrapping,
    Mul: wrapping,
    Neg: wrapping,
    Bucketize: bucketize,
    Cast: casts,
    ClipByValue: clipped,
    // Of integers TF.js makes the quotient that lies below.
    Div: (word) => ((0, kit_ts_1.isWhole)(word.dtype('T')) ? truncated('FloorDiv')(word) : null),
    Erfc: over((word, [x], T) => (0, kit_ts_1.binary)(word, 'Sub', (0, kit_ts_1.unary)(word, 'OnesLike', x, T), (0, kit_ts_1.unary)(word, 'Erf', x, T), T)),
    FakeQuantWithMinMaxArgs: fakeQuantised,
    FakeQuantWithMinMaxVars: fakeQuantised,
    FakeQuantWithMinMaxVarsPerChannel: hasNoOp('TF.js does not quantise by channels'),
    // On TF.js's cpu kernels the quotient of floats is an int32.
    FloorDiv: over((word, [a, b], T) => ((0, kit_ts_1.isWhole)(T) ? null : (0, kit_ts_1.unary)(word, 'Floor', (0, kit_ts_1.binary)(word, 'RealDiv', a, b, T), T))),
    Inv: called('Reciprocal'),
    L2Loss: over((word, [x], T) => {
        const sum = (0, kit_ts_1.reduce)(word, 'Sum', (0, kit_ts_1.reshape)(word, (0, kit_ts_1.unary)(word, 'Square', x, T), [-1], T), [0], T);
        return (0, kit_ts_1.binary)(word, 'Mul', sum, word.number(0.5, T), T);
    }),
    Mean: wholeMean,
    Mod: truncated('FloorMod'),
    MulNoNan: zeroWhere(1, (word, x, y, T) => (0, kit_ts_1.binary)(word, 'Mul', x, y, T)),
    Rint: called('Round'),
    Softsign: over((word, [x], T) => {
        const size = (0, kit_ts_1.binary)(word, 'AddV2', word.number(1, T), (0, kit_ts_1.unary)(word, 'Abs', x, T), T);
        return (0, kit_ts_1.binary)(word, 'RealDiv', x, size, T);
    }),
    TruncateDiv: truncated('FloorDiv'),
    TruncateMod: truncated('FloorMod'),
    Xdivy: zeroWhere(0, (word, x, y, T) => (0, kit_ts_1.binary)(word, 'RealDiv', x, y, T)),
    Xlog1py: zeroWhere(0, (word, x, y, T) => (0, kit_ts_1.binary)(word, 'Mul', x, (0, kit_ts_1.unary)(word, 'Log1p', y, T), T)),
    Xlogy: zeroWhere(0, (word, x, y, T) => (0, kit_ts_1.binary)(word, 'Mul', x, (0, kit_ts_1.unary)(word, 'Log', y, T), T)),
    EnsureShape: (word) => [word.add('Identity', [word.input(0)], { T: (0, nodes_ts_1.dtypeAttr)(word.dtype('T')) })],
};


/***/ }),

/***/ 27791:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sumOfProducts = sumOfProducts;
const kit_ts_1 = __webpack_require__(61235);
/**
 * A sum of products of one or two tensors, as a product of matrices: letters that both have and that stay are batches,
 * those that go are summed over.
 * @param operands the letters of each operand, without dots and none of them twice
 */
function sumOfProducts(word, operands, result) {
    const T = word.dtype('T');
    const sizes = new Map();
    operands.forEach((letters, i) => {
        const shape = word.shapeOf(word.input(i));
        [...letters].forEach((letter, axis) => {
            const size = shape?.[axis] ?? -1;
            if (size >= 0)
                sizes.set(letter, size);
        });
    });
    const [a, b] = operands.map((letters, i) => {
        const others = operands.filter((_, other) => other !== i).join('');
        return without(word, { ref: word.input(i), letters: [...letters] }, T, (letter) => {
            return !others.includes(letter) && !result.includes(letter);
        });
    });
    if (a === undefined)
        return word.refuse('has no operands');
    if (b === undefined)
        return inOrder(word, a, [...result], T).ref;
    const inBoth = a.letters.filter((letter) => b.letters.includes(letter));
    const batch = inBoth.filter((letter) => result.includes(letter));
    const summed = inBoth.filter((letter) => !result.includes(letter));
    const [rows, columns] = [a, b].map(({ letters }) => letters.filter((letter) => !inBoth.includes(letter)));
    if (rows === undefined || columns === undefined)
        return word.refuse('has no operands');
    const one = inOrder(word, a, [...batch, ...rows, ...summed], T);
    const other = inOrder(word, b, [...batch, ...summed, ...columns], T);
    const merged = (from, groups) => groups.every(({ length }) => length === 1)
        ? from.ref
        : shaped(word, from.ref, [...batch.map((letter) => [letter]), ...groups], [from], sizes, T);
    const product = (0, kit_ts_1.matmul)(word, merged(one, [rows, summed]), merged(other, [summed, columns]), T, [false, false]);
    const apart = [...batch, ...rows, ...columns];
    const isApart = rows.length === 1 && columns.length === 1;
    const split = isApart
        ? product
        : shaped(word, product, apart.map((letter) => [letter]), [one, other], sizes, T);
    return inOrder(word, { ref: split, letters: apart }, [...result], T).ref;
}
/** Summed over letters that nothing else has. */
function without(word, { ref, letters }, T, goes) {
    const axes = letters.flatMap((letter, axis) => (goes(letter) ? [axis] : []));
    if (axes.length === 0)
        return { ref, letters };
    return { ref: (0, kit_ts_1.reduce)(word, 'Sum', ref, axes, T), letters: letters.filter((letter) => !goes(letter)) };
}
function inOrder(word, { ref, letters }, wanted, T) {
    if (wanted.join('') === letters.join(''))
        return { ref, letters };
    return {
        ref: (0, kit_ts_1.transpose)(word, ref, wanted.map((letter) => letters.indexOf(letter)), T),
        letters: wanted,
    };
}
/** Reshaped to one axis for each group of letters, whose sizes are known or stand in tensors that have them as axes. */
function shaped(word, ref, groups, from, sizes, T) {
    const known = groups.map((letters) => letters.reduce((all, letter) => all * (sizes.get(letter) ?? NaN), 1));
    if (known.filter(Number.isNaN).length <= 1) {
        return (0, kit_ts_1.reshape)(word, ref, known.map((size) => (Number.isNaN(size) ? -1 : size)), T);
    }
    const vectors = from.map((one) => ({ ...one, sizes: (0, kit_ts_1.sizesOf)(word, one.ref, T) }));
    const parts = groups.map((letters, i) => {
        const size = known[i] ?? NaN;
        if (!Number.isNaN(size))
            return word.vector([size]);
        const holder = vectors.find((one) => letters.every((letter) => one.letters.includes(letter)));
        if (holder === undefined)
            return word.refuse('sums over sizes that are not known');
        const start = holder.letters.indexOf(letters[0] ?? '');
        const own = (0, kit_ts_1.part)(word, holder.sizes, start, start + letters.length);
        return letters.length === 1 ? own : (0, kit_ts_1.expandDims)(word, (0, kit_ts_1.reduce)(word, 'Prod', own, [0], 'int32'), 0, 'int32');
    });
    return (0, kit_ts_1.reshape)(word, ref, (0, kit_ts_1.concat)(word, parts, 0, 'int32'), T);
}


/***/ }),

/***/ 61235:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unary = unary;
exports.binary = binary;
exports.cast = cast;
exports.select = select;
exports.reshape = reshape;
exports.transpose = transpose;
exports.expandDims = expandDims;
exports.sizesOf = sizesOf;
exports.part = part;
exports.item = item;
exports.concat = concat;
exports.gather = gather;
exports.range = range;
exports.reduce = reduce;
exports.matmul = matmul;
exports.padded = padded;
exports.sized = sized;
exports.sizeOp = sizeOp;
exports.sizeOf = sizeOf;
exports.isWhole = isWhole;
const nodes_ts_1 = __webpack_require__(7505);
/** Nodes with all attributes that TensorFlow asks of them: what is written for TF.js makes a trip back. */
const INT = (0, nodes_ts_1.dtypeAttr)('int32');
const typed = (T) => ({ T: (0, nodes_ts_1.dtypeAttr)(T) });
function unary(word, op, x, T) {
    return word.add(op, [x], typed(T));
}
function binary(word, op, a, b, T) {
    return word.add(op, [a, b], typed(T));
}
function cast(word, x, from, to) {
    if (from === to)
        return x;
    return word.add('Cast', [x], {
        SrcT: (0, nodes_ts_1.dtypeAttr)(from),
        DstT: (0, nodes_ts_1.dtypeAttr)(to),
        Truncate: { kind: 'bool', value: false },
    });
}
/** Where `condition` holds `a`, else `b`; all three are broadcast. */
function select(word, condition, a, b, T) {
    return word.add('SelectV2', [condition, a, b], typed(T));
}
function reshape(word, x, shape, T) {
    const to = typeof shape === 'string' ? shape : word.vector(shape);
    return word.add('Reshape', [x, to], { ...typed(T), Tshape: INT });
}
function transpose(word, x, axes, T) {
    return word.add('Transpose', [x, word.vector(axes)], { ...typed(T), Tperm: INT });
}
function expandDims(word, x, axis, T) {
    return word.add('ExpandDims', [x, word.number(axis, 'int32')], { ...typed(T), Tdim: INT });
}
/** The sizes of a tensor, as a vector of int32. */
function sizesOf(word, x, T) {
    return word.add('Shape', [x], { ...typed(T), out_type: INT });
}
/** Part of a vector of int32, by places from its start or, below 0, its end; open where `stop` is null. */
function part(word, vector, start, stop) {
    return word.add('StridedSlice', [vector, word.vector([start]), word.vector([stop ?? 0]), word.vector([1])], {
        ...typed('int32'),
        Index: INT,
        begin_mask: (0, nodes_ts_1.intAttr)(0),
        end_mask: (0, nodes_ts_1.intAttr)(stop === null ? 1 : 0),
        ellipsis_mask: (0, nodes_ts_1.intAttr)(0),
        new_axis_mask: (0, nodes_ts_1.intAttr)(0),
        shrink_axis_mask: (0, nodes_ts_1.intAttr)(0),
    });
}
/** One number of a vector of int32. */
function item(word, vector, place) {
    return reshape(word, part(word, vector, place, place === -1 ? null : place + 1), [], 'int32');
}
function concat(word, parts, axis, T) {
    return word.add('ConcatV2', [...parts, word.number(axis, 'int32')], {
        ...typed(T),
        N: (0, nodes_ts_1.intAttr)(parts.length),
        Tidx: INT,
    });
}
function gather(word, x, indices, axis, T) {
    return word.add('GatherV2', [x, indices, word.number(axis, 'int32')], {
        Tparams: (0, nodes_ts_1.dtypeAttr)(T),
        Tindices: INT,
        Taxis: INT,
        batch_dims: (0, nodes_ts_1.intAttr)(0),
    });
}
function range(word, start, limit, step) {
    return word.add('Range', [start, limit, word.number(step, 'int32')], { Tidx: INT });
}
function reduce(word, op, x, axes, T, keepDims = false) {
    return word.add(op, [x, word.vector(axes)], { ...typed(T), Tidx: INT, keep_dims: { kind: 'bool', value: keepDims } });
}
function matmul(word, a, b, T, adjoint) {
    return word.add('BatchMatMulV2', [a, b], {
        ...typed(T),
        adj_x: { kind: 'bool', value: adjoint[0] },
        adj_y: { kind: 'bool', value: adjoint[1] },
    });
}
function padded(word, x, margins, value, T) {
    const pairs = word.constant({ dtype: 'int32', shape: [margins.length / 2, 2], data: Int32Array.from(margins) });
    return word.add('PadV2', [x, pairs, word.number(value, T)], { ...typed(T), Tpaddings: INT });
}
function sized(word, size) {
    return typeof size === 'number' ? word.number(size, 'int32') : size;
}
/** Arithmetic on sizes: at once where they are known, else by nodes. */
function sizeOp(word, op, a, b) {
    if (typeof a === 'number' && typeof b === 'number') {
        if (op === 'AddV2')
            return a + b;
        return op === 'Maximum' ? Math.max(a, b) : Math.min(a, b);
    }
    return binary(word, op, sized(word, a), sized(word, b), 'int32');
}
/** The size of one axis, counted from the end where it is below 0. */
function sizeOf(word, x, shape, axis, T) {
    const known = shape?.at(axis);
    return known !== undefined && known >= 0 ? known : item(word, sizesOf(word, x, T), axis);
}
function isWhole(dtype) {
    return /^u?int/.test(dtype);
}


/***/ }),

/***/ 55281:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LAYOUT = void 0;
const nodes_ts_1 = __webpack_require__(7505);
const wording_ts_1 = __webpack_require__(72525);
const kit_ts_1 = __webpack_require__(61235);
/**
 * TF.js has channels last, its wasm kernels nothing else, and most of its ops do not look at `data_format`: what has
 * channels first is turned round before and after. Padding of pools that is given in numbers becomes padding.
 */
/** Lists of numbers that have one for each axis. */
const BY_AXIS = ['strides', 'dilations', 'ksize', 'rates'];
/** Axes of a tensor with channels first, in the order in which they stand with channels last, and back. */
const LAST = { NCHW: [0, 2, 3, 1], NCDHW: [0, 2, 3, 4, 1] };
const FIRST = { NCHW: [0, 3, 1, 2], NCDHW: [0, 4, 1, 2, 3] };
/** The node's attributes for channels last, or null where it has them already. */
function channelsLast(word) {
    const format = word.text('data_format', 'NHWC');
    const [last, first] = [LAST[format], FIRST[format]];
    if (last === undefined || first === undefined) {
        return format === 'NHWC' || format === 'NDHWC' ? null : word.refuse(`TF.js does not have the data format ${format}`);
    }
    const attrs = { ...Object.fromEntries(word.node.attrs) };
    delete attrs['_output_shapes'];
    for (const name of BY_AXIS) {
        const values = word.ints(name);
        if (values.length === last.length)
            attrs[name] = (0, wording_ts_1.intList)(last.map((axis) => values[axis] ?? 1));
    }
    const margins = word.ints('explicit_paddings');
    if (margins.length === 2 * last.length) {
        attrs['explicit_paddings'] = (0, wording_ts_1.intList)(last.flatMap((axis) => margins.slice(2 * axis, 2 * axis + 2)));
    }
    attrs['data_format'] = (0, nodes_ts_1.textAttr)(format === 'NCHW' ? 'NHWC' : 'NDHWC');
    return { last, first, attrs };
}
/** An op on a tensor at `place`, with channels last. */
const turned = (place = 0) => (word) => {
    const layout = channelsLast(word);
    if (layout === null)
        return null;
    const T = word.dtype('T');
    const inputs = word.inputs.map((ref, i) => (i === place ? (0, kit_ts_1.transpose)(word, ref, layout.last, T) : ref));
    return [(0, kit_ts_1.transpose)(word, word.add(word.node.op, inputs, layout.attrs), layout.first, T)];
};
const either = (...rewrites) => (word) => {
    for (const rewrite of rewrites) {
        const said = rewrite(word);
        if (said !== null)
            return said;
    }
    return null;
};
/** The largest of a window, whose margins never win. */
const margined = (word) => {
    if (word.text('padding', '') !== 'EXPLICIT')
        return null;
    const [T, format, margins] = [word.dtype('T'), word.text('data_format', 'NHWC'), word.ints('explicit_paddings')];
    if (format !== 'NHWC' || margins.length !== 8)
        return word.refuse('pads by numbers with channels first');
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    const wide = (0, kit_ts_1.padded)(word, word.input(0), margins, -Infinity, T);
    return [word.add('MaxPool', [wide], { ...attrs, padding: (0, nodes_ts_1.textAttr)('VALID'), explicit_paddings: (0, wording_ts_1.intList)([]) })];
};
/** Windows and steps that are tensors in TensorFlow, and have to be constants. */
const poolOfTensors = (word) => {
    const [size, steps] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))];
    if (size === null || steps === null)
        return word.refuse('its window and its steps are no constants');
    const format = word.text('data_format', 'NHWC');
    if (format !== 'NHWC')
        return word.refuse(`TF.js does not have the data format ${format}`);
    return [
        word.add('MaxPool', [word.input(0)], {
            T: (0, nodes_ts_1.dtypeAttr)(word.dtype('T')),
            ksize: (0, wording_ts_1.intList)(size),
            strides: (0, wording_ts_1.intList)(steps),
            padding: (0, nodes_ts_1.textAttr)(word.text('padding', 'VALID')),
            data_format: (0, nodes_ts_1.textAttr)('NHWC'),
        }),
    ];
};
/** TF.js's wasm kernel takes no maximum below 0, and where it lies goes wrong with it. */
const poolWithPlaces = (word) => {
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => ['T', 'ksize', 'strides', 'padding'].includes(name)));
    return [word.add('MaxPool', [word.input(0)], { ...attrs, data_format: (0, nodes_ts_1.textAttr)('NHWC') })];
};
const bias = (word) => {
    if (word.text('data_format', 'NHWC') !== 'NCHW')
        return null;
    const [x, T] = [word.input(0), word.dtype('T')];
    const rank = word.shapeOf(x)?.length ?? word.refuse('adds along the second axis of a tensor of unknown rank');
    const column = (0, kit_ts_1.reshape)(word, word.input(1), [-1, ...Array.from({ length: rank - 2 }, () => 1)], T);
    return [(0, kit_ts_1.binary)(word, 'AddV2', x, column, T)];
};
/** The sizes that come out are a tensor too. */
const turnedBack = (word) => {
    if (word.ints('dilations').some((step) => step !== 1))
        return word.refuse('TF.js does not dilate it');
    const sizes = word.numbersOf(word.input(0));
    if (sizes !== null && sizes.length !== 4)
        return word.refuse('says two sizes of its four');
    const layout = channelsLast(word);
    if (layout === null)
        return null;
    const T = word.dtype('T');
    const turnedSizes = (0, kit_ts_1.gather)(word, word.input(0), word.vector(layout.last), 0, 'int32');
    const x = (0, kit_ts_1.transpose)(word, word.input(2), layout.last, T);
    const made = word.add(word.node.op, [turnedSizes, word.input(1), x], layout.attrs);
    return [(0, kit_ts_1.transpose)(word, made, layout.first, T)];
};
/** A convolution of TF.js has no groups: each is one by itself, beside the others. */
const grouped = (word) => {
    const [x, filter] = [word.input(0), word.input(1)];
    const T = word.dtype('T');
    const format = word.text('data_format', 'NHWC');
    const channels = word.shapeOf(x)?.at(format === 'NCHW' ? 1 : -1) ?? -1;
    const [inner = -1, outer = -1] = word.shapeOf(filter)?.slice(-2) ?? [];
    if (channels < 0 || inner < 0 || channels === inner)
        return null;
    const groups = channels / inner;
    // One channel a group is a depthwise convolution (groups.ts).
    if (inner === 1 && format === 'NHWC')
        return null;
    if (!Number.isInteger(groups) || outer < 0 || outer % groups !== 0 || format !== 'NHWC' || groups > MOST_GROUPS) {
        return word.refuse(`has groups of ${inner} channels, which TF.js does not have`);
    }
    const split = (from) => word.add('Split', [word.number(3, 'int32'), from], { T: (0, nodes_ts_1.dtypeAttr)(T), num_split: (0, nodes_ts_1.intAttr)(groups) });
    const [inputs, filters] = [split(x), split(filter)];
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    const parts = Array.from({ length: groups }, (_, i) => word.add('Conv2D', [word.output(inputs, i), word.output(filters, i)], attrs));
    return [(0, kit_ts_1.concat)(word, parts, 3, T)];
};
const MOST_GROUPS = 256;
/** Squares of `block_size` go into the channels. */
const squares = (word) => {
    const [x, T, block] = [word.input(0), word.dtype('T'), word.int('block_size', 1)];
    const shape = word.shapeOf(x);
    const [, height = -1, width = -1, channels = -1] = shape ?? [];
    if (word.text('data_format', 'NHWC') !== 'NHWC' || height < 0 || width < 0 || channels < 0) {
        return word.refuse('TF.js does not have it, and the sizes that other words need are not known');
    }
    const [rows, columns] = [height / block, width / block];
    // Two steps, each of five axes: TF.js turns no more round on all of its kernels.
    const byColumns = (0, kit_ts_1.reshape)(word, x, [-1, height, columns, block * channels], T);
    const inRows = (0, kit_ts_1.transpose)(word, (0, kit_ts_1.reshape)(word, byColumns, [-1, block, columns, block * channels], T), [0, 2, 1, 3], T);
    return [(0, kit_ts_1.reshape)(word, inRows, [-1, rows, columns, block * block * channels], T)];
};
/** Elements move along axes, and come in again at the other end. */
const rolled = (word) => {
    const [x, T] = [word.input(0), word.dtype('T')];
    const [shifts, axes] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))];
    const shape = word.shapeOf(x);
    if (shifts === null || axes === null)
        return word.refuse('moves by what is no constant, which TF.js does not have');
    let rolling = x;
    for (const [i, axis] of axes.entries()) {
        const size = (0, kit_ts_1.sizeOf)(word, x, shape, axis, T);
        if (typeof size !== 'number')
            return word.refuse('moves along an axis of unknown size, which TF.js does not have');
        const shift = (((shifts[i] ?? 0) % size) + size) % size;
        const order = Int32Array.from({ length: size }, (_, place) => (place - shift + size) % size);
        rolling = (0, kit_ts_1.gather)(word, rolling, word.constant({ dtype: 'int32', shape: [size], data: order }), axis, T);
    }
    return [rolling];
};
/** TF.js's wasm kernel takes no maximum below 0 of volumes: they are pooled by their planes, and then along their depth. */
const volumes = (word) => {
    const layout = channelsLast(word);
    const T = word.dtype('T');
    const given = word.shapeOf(word.input(0));
    const shape = layout === null ? given : layout.last.map((axis) => given?.[axis] ?? -1);
    const inOrder = (values) => layout === null ? values : layout.last.map((axis) => values[axis] ?? 1);
    const [window, steps] = [inOrder(word.ints('ksize')), inOrder(word.ints('strides'))];
    const [, depth = -1, height = -1, width = -1, channels = -1] = shape ?? [];
    if (Math.min(depth, height, width, channels) < 0) {
        return word.refuse("pools volumes of unknown size, which TF.js's wasm kernel does wrongly");
    }
    const isSame = word.text('padding', 'VALID') === 'SAME';
    const length = (size, axis) => {
        const step = steps[axis] ?? 1;
        return isSame ? Math.ceil(size / step) : Math.ceil((size - (window[axis] ?? 1) + 1) / step);
    };
    const pool = (x, axes) => {
        const along = (values) => axes.map((axis) => (axis === null ? 1 : (values[axis] ?? 1)));
        return word.add('MaxPool', [x], {
            T: (0, nodes_ts_1.dtypeAttr)(T),
            ksize: (0, wording_ts_1.intList)([1, ...along(window), 1]),
            strides: (0, wording_ts_1.intList)([1, ...along(steps), 1]),
            padding: (0, nodes_ts_1.textAttr)(isSame ? 'SAME' : 'VALID'),
            data_format: (0, nodes_ts_1.textAttr)('NHWC'),
            explicit_paddings: (0, wording_ts_1.intList)([]),
        });
    };
    const x = layout === null ? word.input(0) : (0, kit_ts_1.transpose)(word, word.input(0), layout.last, T);
    const planes = pool((0, kit_ts_1.reshape)(word, x, [-1, height, width, channels], T), [2, 3]);
    const [rows, columns] = [length(height, 2), length(width, 3)];
    const lines = pool((0, kit_ts_1.reshape)(word, planes, [-1, depth, rows * columns, channels], T), [1, null]);
    const made = (0, kit_ts_1.reshape)(word, lines, [-1, length(depth, 1), rows, columns, channels], T);
    return [layout === null ? made : (0, kit_ts_1.transpose)(word, made, layout.first, T)];
};
exports.LAYOUT = {
    AvgPool: turned(),
    AvgPool3D: turned(),
    BiasAdd: bias,
    Conv2D: either(grouped, turned()),
    Conv2DBackpropInput: turnedBack,
    Conv3D: turned(),
    DepthToSpace: turned(),
    DepthwiseConv2dNative: turned(),
    MaxPool: either(margined, turned()),
    MaxPool3D: volumes,
    MaxPoolV2: poolOfTensors,
    MaxPoolWithArgmax: poolWithPlaces,
    Roll: rolled,
    SpaceToDepth: squares,
};


/***/ }),

/***/ 45791:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MATRICES = void 0;
const nodes_ts_1 = __webpack_require__(7505);
const einsum_ts_1 = __webpack_require__(27791);
const kit_ts_1 = __webpack_require__(61235);
/**
 * TF.js multiplies as many pairs of matrices as the longer list has, each with the one at its place modulo the other
 * list's length (tfjs-backend-cpu/src/kernels/BatchMatMul.ts): right where one list is the other's end, or a single one.
 */
const product = (type) => (word) => {
    const [a, b, T] = [word.input(0), word.input(1), word.dtype(type)];
    if (type !== 'T' && (word.dtype('Tb') !== T || word.dtype('Tout') !== T)) {
        return word.refuse('multiplies matrices of different types, which TF.js does not');
    }
    const adjoint = [word.flag('adj_x', false), word.flag('adj_y', false)];
    if (pairsUp(word.shapeOf(a), word.shapeOf(b)))
        return type === 'T' ? null : [(0, kit_ts_1.matmul)(word, a, b, T, adjoint)];
    const [sizesA, sizesB] = [(0, kit_ts_1.sizesOf)(word, a, T), (0, kit_ts_1.sizesOf)(word, b, T)];
    const batch = word.add('BroadcastArgs', [(0, kit_ts_1.part)(word, sizesA, 0, -2), (0, kit_ts_1.part)(word, sizesB, 0, -2)], {
        T: (0, nodes_ts_1.dtypeAttr)('int32'),
    });
    const spread = (x, sizes) => word.add('BroadcastTo', [x, (0, kit_ts_1.concat)(word, [batch, (0, kit_ts_1.part)(word, sizes, -2, null)], 0, 'int32')], {
        T: (0, nodes_ts_1.dtypeAttr)(T),
        Tidx: (0, nodes_ts_1.dtypeAttr)('int32'),
    });
    return [(0, kit_ts_1.matmul)(word, spread(a, sizesA), spread(b, sizesB), T, adjoint)];
};
function pairsUp(a, b) {
    if (a === null || b === null)
        return false;
    const [one, other] = [withoutOnes(a.slice(0, -2)), withoutOnes(b.slice(0, -2))];
    const [long, short] = one.length < other.length ? [other, one] : [one, other];
    const end = long.slice(long.length - short.length);
    return short.every((size, i) => size !== -1 && size === end[i]);
}
/** Without the ones that come first. */
function withoutOnes(sizes) {
    const first = sizes.findIndex((size) => size !== 1);
    return first < 0 ? [] : sizes.slice(first);
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** TF.js knows sums of products of two tensors, without dots and without diagonals, on its cpu and WebGL kernels only. */
const einsum = (word) => {
    const equation = word.text('equation', '').replaceAll(' ', '');
    const [left = '', right = ''] = equation.split('->');
    const operands = left.split(',');
    if (operands.length > 2)
        return word.refuse(`sums products of ${operands.length} tensors, TF.js of two`);
    for (const operand of operands) {
        const letters = [...operand.replace('...', '')];
        if (new Set(letters).size < letters.length)
            return word.refuse(`takes a diagonal (${operand}), which TF.js does not`);
    }
    if (!equation.includes('...'))
        return [(0, einsum_ts_1.sumOfProducts)(word, operands, right)];
    const free = [...LETTERS].filter((letter) => !equation.includes(letter));
    const dots = operands.map((operand, i) => (operand.includes('...') ? between(word, i, operand) : []));
    const most = Math.max(...dots.map((sizes) => sizes.length));
    const names = free.slice(0, most);
    for (let place = 1; place <= most; place += 1) {
        const sizes = new Set(dots.flatMap((each) => each.at(-place) ?? []));
        if (sizes.size > 1 || sizes.has(-1))
            return word.refuse('the sizes that its dots stand for are not known to be equal');
    }
    const spelled = operands.map((operand, i) => operand.replace('...', names.slice(most - (dots[i]?.length ?? 0)).join('')));
    return [(0, einsum_ts_1.sumOfProducts)(word, spelled, right.replace('...', names.join('')))];
};
/** The sizes that an operand's dots stand for. Of a single operand it does not matter whether they are known. */
function between(word, place, operand) {
    const shape = word.shapeOf(word.input(place)) ?? word.refuse('its dots stand for axes of a tensor of unknown rank');
    const [before = '', after = ''] = operand.split('...');
    const sizes = shape.slice(before.length, shape.length - after.length);
    return sizes.map((size, i) => (size === -1 ? -2 - 1000 * (place + 1) - i : size));
}
/** TF.js's own (`linalg.bandPart`) mixes integers and floats, which its wasm kernels read for one another. */
const band = (word) => {
    const [x, T, shape] = [word.input(0), word.dtype('T'), word.shapeOf(word.input(0))];
    const [rows, columns] = [(0, kit_ts_1.sizeOf)(word, x, shape, -2, T), (0, kit_ts_1.sizeOf)(word, x, shape, -1, T)];
    const zero = word.number(0, 'int32');
    const column = (0, kit_ts_1.reshape)(word, (0, kit_ts_1.range)(word, zero, (0, kit_ts_1.sized)(word, rows), 1), [-1, 1], 'int32');
    const below = (0, kit_ts_1.binary)(word, 'Sub', column, (0, kit_ts_1.range)(word, zero, (0, kit_ts_1.sized)(word, columns), 1), 'int32');
    const indices = word.node.attrs.has('Tindex') ? word.dtype('Tindex') : 'int64';
    const within = [below, (0, kit_ts_1.unary)(word, 'Neg', below, 'int32')].flatMap((distance, i) => {
        const ref = word.input(i + 1);
        const known = word.numbersOf(ref)?.[0];
        if (known !== undefined && known < 0)
            return [];
        const most = (0, kit_ts_1.cast)(word, ref, indices, 'int32');
        const isNear = (0, kit_ts_1.binary)(word, 'LessEqual', distance, most, 'int32');
        if (known !== undefined)
            return [isNear];
        return [word.add('LogicalOr', [(0, kit_ts_1.binary)(word, 'Less', most, zero, 'int32'), isNear])];
    });
    const [first, second] = within;
    if (first === undefined)
        return [word.add('Identity', [x], { T: (0, nodes_ts_1.dtypeAttr)(T) })];
    const isIn = second === undefined ? first : word.add('LogicalAnd', [first, second]);
    return [T === 'bool' ? word.add('LogicalAnd', [x, isIn]) : (0, kit_ts_1.select)(word, isIn, x, (0, kit_ts_1.unary)(word, 'ZerosLike', x, T), T)];
};
exports.MATRICES = {
    BatchMatMul: product('T'),
    BatchMatMulV2: product('T'),
    BatchMatMulV3: product('Ta'),
    Einsum: einsum,
    MatrixBandPart: band,
};


/***/ }),

/***/ 85186:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NORMALIZATION = void 0;
const kit_ts_1 = __webpack_require__(61235);
/** Axes of the data formats that TF.js's `batchNorm` does not look at, and where the channels are among them. */
const CHANNELS = {
    NHWC: { axis: 3, rank: 4 },
    NCHW: { axis: 1, rank: 4 },
    NDHWC: { axis: 4, rank: 5 },
    NCDHW: { axis: 1, rank: 5 },
};
/**
 * Batch normalisation that TF.js takes for another one: it always normalises with the mean and the variance that it is
 * given, along the last axis of at most four, whatever `is_training` and `data_format` say. Legacy Keras writes its
 * `LayerNormalization` as one in training, with channels first.
 */
const batchNorm = (word) => {
    const format = word.text('data_format', 'NHWC');
    const isTraining = word.flag('is_training', true);
    if (!isTraining && format === 'NHWC')
        return asGiven(word);
    const { axis, rank } = CHANNELS[format] ?? word.refuse(`TF.js does not have the data format ${format}`);
    const [x, T] = [word.input(0), word.dtype('T')];
    const U = word.node.attrs.has('U') ? word.dtype('U') : T;
    const column = Array.from({ length: rank }, (_, i) => (i === axis ? -1 : 1));
    const others = column.flatMap((size, i) => (size === 1 ? [i] : []));
    const along = (ref) => (0, kit_ts_1.reshape)(word, (0, kit_ts_1.cast)(word, ref, U, T), column, T);
    const [scale, offset] = [along(word.input(1)), along(word.input(2))];
    const mean = isTraining ? (0, kit_ts_1.reduce)(word, 'Mean', x, others, T, true) : along(word.input(3));
    const variance = isTraining
        ? (0, kit_ts_1.reduce)(word, 'Mean', (0, kit_ts_1.binary)(word, 'SquaredDifference', x, mean, T), others, T, true)
        : along(word.input(4));
    const epsilon = word.node.attrs.get('epsilon');
    const least = word.number(epsilon?.kind === 'float' ? epsilon.value : 1e-4, T);
    const factor = (0, kit_ts_1.binary)(word, 'Mul', (0, kit_ts_1.unary)(word, 'Rsqrt', (0, kit_ts_1.binary)(word, 'AddV2', variance, least, T), T), scale, T);
    const centred = (0, kit_ts_1.binary)(word, 'Sub', x, mean, T);
    const outputs = [(0, kit_ts_1.binary)(word, 'AddV2', (0, kit_ts_1.binary)(word, 'Mul', centred, factor, T), offset, T)];
    return isTraining ? outputs : [...outputs, word.input(3), word.input(4)];
};
/** In inference what a normalisation says it normalised with is what it was given. */
function asGiven(word) {
    if (!word.isRead(1) && !word.isRead(2))
        return null;
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    return [word.add(word.node.op, word.inputs, attrs), word.input(3), word.input(4)];
}
/** One in training also says what it normalised with: the mean, and the variance of a sample. */
const withStatistics = (word) => {
    const outputs = batchNorm(word);
    if (outputs === null || outputs.length > 1 || !(word.isRead(1) || word.isRead(2)))
        return outputs;
    const average = word.node.attrs.get('exponential_avg_factor');
    const keepsNothing = average === undefined || (average.kind === 'float' && average.value === 1);
    return keepsNothing ? [...outputs, ...statistics(word)] : outputs;
};
function statistics(word) {
    const { axis = 3, rank = 4 } = CHANNELS[word.text('data_format', 'NHWC')] ?? {};
    const [x, T] = [word.input(0), word.dtype('T')];
    const others = Array.from({ length: rank }, (_, i) => i).filter((i) => i !== axis);
    const mean = (0, kit_ts_1.reduce)(word, 'Mean', x, others, T, true);
    const spread = (0, kit_ts_1.reduce)(word, 'Sum', (0, kit_ts_1.binary)(word, 'SquaredDifference', x, mean, T), others, T);
    const size = (ref) => word.add('Size', [ref], { T: typeOf(T), out_type: typeOf('int32') });
    const count = (0, kit_ts_1.binary)(word, 'FloorDiv', size(x), size(spread), 'int32');
    const less = (0, kit_ts_1.binary)(word, 'Maximum', (0, kit_ts_1.binary)(word, 'Sub', count, word.number(1, 'int32'), 'int32'), word.number(1, 'int32'), 'int32');
    return [(0, kit_ts_1.reshape)(word, mean, [-1], T), (0, kit_ts_1.binary)(word, 'RealDiv', spread, (0, kit_ts_1.cast)(word, less, 'int32', T), T)];
}
const typeOf = (value) => ({ kind: 'dtype', value });
exports.NORMALIZATION = {
    FusedBatchNorm: withStatistics,
    FusedBatchNormV2: withStatistics,
    FusedBatchNormV3: withStatistics,
};


/***/ }),

/***/ 13276:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.found = exports.SLICES = void 0;
const nodes_ts_1 = __webpack_require__(7505);
const kit_ts_1 = __webpack_require__(61235);
/**
 * TF.js drops a step of a slice that takes all of its axis (`x[:, ::-1]`: slice_util.ts takes it for a whole one), and its
 * wasm kernel calls what it makes floats. Steps are taken by `GatherV2`; the slice itself has none.
 */
const strided = (word) => {
    const strides = word.numbersOf(word.input(3));
    if (strides === null)
        return word.refuse('takes steps that are no constants');
    if (strides.every((step) => step === 1))
        return null;
    const [begins, ends] = [word.numbersOf(word.input(1)), word.numbersOf(word.input(2))];
    if (begins === null || ends === null)
        return word.refuse('takes steps between bounds that are no constants');
    const mask = (name) => word.int(name, 0);
    const has = (bits, place) => (bits & (1 << place)) !== 0;
    const [newAxes, dots, single] = [mask('new_axis_mask'), mask('ellipsis_mask'), mask('shrink_axis_mask')];
    const [beginMask, endMask] = [mask('begin_mask'), mask('end_mask')];
    const isAxis = (place) => !has(dots, place) && (has(dots, place) || !has(newAxes, place));
    const isBehind = (place) => dots !== 0 && place > 31 - Math.clz32(dots);
    const [x, T, shape] = [word.input(0), word.dtype('T'), word.shapeOf(word.input(0))];
    let [taken, wholeBegin, wholeEnd] = [x, beginMask, endMask];
    for (const [place, step] of strides.entries()) {
        if (!isAxis(place) || has(single, place) || step === 1)
            continue;
        const places = strides.map((_, i) => i);
        const axis = isBehind(place)
            ? -places.filter((i) => i >= place && isAxis(i)).length
            : places.filter((i) => i < place && isAxis(i)).length;
        const size = (0, kit_ts_1.sizeOf)(word, x, shape, axis, T);
        const bounds = boundsOf(word, size, step, {
            begin: has(beginMask, place) ? null : (begins[place] ?? 0),
            end: has(endMask, place) ? null : (ends[place] ?? 0),
        });
        taken = (0, kit_ts_1.gather)(word, taken, (0, kit_ts_1.range)(word, (0, kit_ts_1.sized)(word, bounds[0]), (0, kit_ts_1.sized)(word, bounds[1]), step), axis, T);
        wholeBegin |= 1 << place;
        wholeEnd |= 1 << place;
    }
    const rest = { begin_mask: wholeBegin, end_mask: wholeEnd, ellipsis_mask: dots, new_axis_mask: newAxes };
    const steps = word.vector(strides.map(() => 1));
    return [
        word.add('StridedSlice', [taken, word.input(1), word.input(2), steps], {
            T: (0, nodes_ts_1.dtypeAttr)(T),
            Index: (0, nodes_ts_1.dtypeAttr)(word.node.attrs.has('Index') ? word.dtype('Index') : 'int32'),
            ...Object.fromEntries(Object.entries(rest).map(([name, bits]) => [name, (0, nodes_ts_1.intAttr)(bits)])),
            shrink_axis_mask: (0, nodes_ts_1.intAttr)(single),
        }),
    ];
};
/** Where a slice with steps starts and stops, as TensorFlow brings its bounds into the axis. */
function boundsOf(word, size, step, { begin, end }) {
    const low = step > 0 ? 0 : -1;
    const high = step > 0 ? size : (0, kit_ts_1.sizeOp)(word, 'AddV2', size, -1);
    const within = (bound) => {
        const counted = bound < 0 ? (0, kit_ts_1.sizeOp)(word, 'AddV2', size, bound) : bound;
        return (0, kit_ts_1.sizeOp)(word, 'Maximum', (0, kit_ts_1.sizeOp)(word, 'Minimum', counted, high), low);
    };
    const [first, last] = step > 0 ? [low, high] : [high, low];
    return [begin === null ? first : within(begin), end === null ? last : within(end)];
}
/** Indices within batches, as indices into all batches in a row. */
const batched = (word) => {
    const rank = word.shapeOf(word.input(1))?.length;
    const given = word.int('batch_dims', 0);
    if (given === 0)
        return null;
    const [x, T, I] = [word.input(0), word.dtype('Tparams'), word.dtype('Tindices')];
    const xRank = word.shapeOf(x)?.length;
    const axis = word.numbersOf(word.input(2))?.[0];
    if (axis === undefined || rank === undefined || xRank === undefined) {
        return word.refuse('gathers within batches, along an axis or of a rank that is not known');
    }
    const batch = given < 0 ? given + rank : given;
    const along = axis < 0 ? axis + xRank : axis;
    const axes = Array.from({ length: xRank }, (_, i) => i);
    // The axis comes right behind the batches, and where it was afterwards.
    const front = [...axes.slice(0, batch), along, ...axes.slice(batch).filter((one) => one !== along)];
    const data = along === batch ? x : (0, kit_ts_1.transpose)(word, x, front, T);
    const sizes = (0, kit_ts_1.sizesOf)(word, data, T);
    const indices = (0, kit_ts_1.cast)(word, word.input(1), I, 'int32');
    const inner = (0, kit_ts_1.part)(word, sizes, batch + 1, null);
    const count = (0, kit_ts_1.reduce)(word, 'Prod', (0, kit_ts_1.part)(word, sizes, 0, batch), [0], 'int32');
    const length = (0, kit_ts_1.item)(word, sizes, batch);
    const rows = (0, kit_ts_1.reshape)(word, data, (0, kit_ts_1.concat)(word, [word.vector([-1]), inner], 0, 'int32'), T);
    const zero = word.number(0, 'int32');
    const starts = (0, kit_ts_1.binary)(word, 'Mul', (0, kit_ts_1.range)(word, zero, count, 1), length, 'int32');
    const lines = (0, kit_ts_1.reshape)(word, indices, (0, kit_ts_1.concat)(word, [(0, kit_ts_1.expandDims)(word, count, 0, 'int32'), word.vector([-1])], 0, 'int32'), 'int32');
    const places = (0, kit_ts_1.binary)(word, 'AddV2', lines, (0, kit_ts_1.expandDims)(word, starts, 1, 'int32'), 'int32');
    const shape = (0, kit_ts_1.concat)(word, [(0, kit_ts_1.sizesOf)(word, indices, 'int32'), inner], 0, 'int32');
    const found = (0, kit_ts_1.reshape)(word, (0, kit_ts_1.gather)(word, rows, places, 0, T), shape, T);
    if (along === batch)
        return [found];
    const [count1, outer] = [rank - batch, along - batch];
    const total = rank + xRank - batch - 1;
    const back = Array.from({ length: total }, (_, i) => {
        if (i < batch || i >= batch + outer + count1)
            return i;
        return i < batch + outer ? i + count1 : i - outer;
    });
    return [(0, kit_ts_1.transpose)(word, found, back, T)];
};
/**
 * TF.js puts the ones along the last axis only, and its wasm kernel writes integers where floats are asked for: they come
 * of comparing indices.
 */
const oneHot = (word) => {
    const [T, I] = [word.dtype('T'), word.node.attrs.has('TI') ? word.dtype('TI') : 'int64'];
    const axis = word.int('axis', -1);
    if (axis === -1 && T === 'int32')
        return null;
    const indices = (0, kit_ts_1.cast)(word, word.input(0), I, 'int32');
    const rank = word.shapeOf(word.input(0))?.length;
    const behind = axis === -1 ? 0 : (rank ?? word.refuse('puts its ones along an axis of a tensor of unknown rank')) - axis;
    const line = (0, kit_ts_1.range)(word, word.number(0, 'int32'), word.input(1), 1);
    const classes = behind === 0 ? line : (0, kit_ts_1.reshape)(word, line, [-1, ...Array.from({ length: behind }, () => 1)], 'int32');
    const isHot = (0, kit_ts_1.binary)(word, 'Equal', (0, kit_ts_1.expandDims)(word, indices, axis, 'int32'), classes, 'int32');
    const [on, off] = [2, 3].map((place) => word.numbersOf(word.input(place))?.[0]);
    if (on === 1 && off === 0)
        return [T === 'bool' ? isHot : (0, kit_ts_1.cast)(word, isHot, 'bool', T)];
    return [(0, kit_ts_1.select)(word, isHot, word.input(2), word.input(3), T)];
};
/** TF.js broadcasts a condition from its last axis on, `Select` from its first; and its wasm kernel knows no booleans. */
const chosen = (word) => {
    const [T, a, b] = [word.dtype('T'), word.input(1), word.input(2)];
    if (T === 'string')
        return word.refuse('TF.js chooses among numbers only');
    const condition = word.node.op === 'Select' ? fromTheFront(word) : word.input(0);
    if (T === 'bool') {
        const no = word.add('LogicalNot', [condition]);
        return [word.add('LogicalOr', [word.add('LogicalAnd', [condition, a]), word.add('LogicalAnd', [no, b])])];
    }
    return condition === word.input(0) && word.node.op === 'SelectV2' ? null : [(0, kit_ts_1.select)(word, condition, a, b, T)];
};
function fromTheFront(word) {
    const condition = word.input(0);
    const [one, whole] = [word.shapeOf(condition)?.length, word.shapeOf(word.input(1))?.length];
    if (one === 0 || (one !== undefined && one === whole))
        return condition;
    if (whole === undefined)
        return word.refuse('chooses by rows of a tensor of unknown rank');
    return (0, kit_ts_1.reshape)(word, condition, [-1, ...Array.from({ length: whole - 1 }, () => 1)], 'bool');
}
/** Booleans by way of floats: TF.js's wasm kernel takes four bytes for each. */
const reversed = (word) => {
    if (word.dtype('T') !== 'bool')
        return null;
    const floats = (0, kit_ts_1.cast)(word, word.input(0), 'bool', 'float32');
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    const turned = word.add(word.node.op, [floats, ...word.inputs.slice(1)], { ...attrs, T: (0, nodes_ts_1.dtypeAttr)('float32') });
    return [(0, kit_ts_1.binary)(word, 'NotEqual', turned, word.number(0, 'float32'), 'float32')];
};
/** What TF.js's wasm kernel makes of integers are floats. */
const nearest = (word) => {
    const T = word.dtype('T');
    if (!(0, kit_ts_1.isWhole)(T))
        return null;
    const resized = (x) => {
        const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
        const made = word.add(word.node.op, [(0, kit_ts_1.cast)(word, x, 'int32', 'float32'), word.input(1)], {
            ...attrs,
            T: (0, nodes_ts_1.dtypeAttr)('float32'),
        });
        return (0, kit_ts_1.cast)(word, made, 'float32', 'int32');
    };
    const whole = (0, kit_ts_1.cast)(word, word.input(0), T, 'int32');
    if (SMALL.has(T))
        return [(0, kit_ts_1.cast)(word, resized(whole), 'int32', T)];
    // Floats hold 24 bits: halves of integers.
    const half = word.number(65_536, 'int32');
    const [high, low] = [
        resized((0, kit_ts_1.binary)(word, 'FloorDiv', whole, half, 'int32')),
        resized((0, kit_ts_1.binary)(word, 'FloorMod', whole, half, 'int32')),
    ];
    return [(0, kit_ts_1.cast)(word, (0, kit_ts_1.binary)(word, 'AddV2', (0, kit_ts_1.binary)(word, 'Mul', high, half, 'int32'), low, 'int32'), 'int32', T)];
};
const SMALL = new Set(['int8', 'uint8', 'int16', 'uint16']);
/** In TF.js they are floats. */
const shapes = (word) => {
    const T = word.dtype('T');
    const out = word.node.attrs.has('out_type') ? word.dtype('out_type') : 'int32';
    return word.inputs.map((x) => word.add('Shape', [x], { T: (0, nodes_ts_1.dtypeAttr)(T), out_type: (0, nodes_ts_1.dtypeAttr)(out) }));
};
/** TF.js adds up what it scatters, and has no words for adding it to something. */
const scattered = (op) => (word) => {
    const [x, indices, updates] = [word.input(0), word.input(1), word.input(2)];
    const [T, I] = [word.dtype('T'), word.dtype('Tindices')];
    const places = (0, kit_ts_1.cast)(word, indices, I, 'int32');
    const sums = word.add('ScatterNd', [places, updates, (0, kit_ts_1.sizesOf)(word, x, T)], {
        T: (0, nodes_ts_1.dtypeAttr)(T),
        Tindices: (0, nodes_ts_1.dtypeAttr)('int32'),
    });
    return [(0, kit_ts_1.binary)(word, op, x, sums, T)];
};
/** TF.js says which were chosen, not how many. */
const suppressed = (word) => {
    if (word.flag('pad_to_max_output_size', false))
        return word.refuse('fills its output up, which TF.js does not');
    if (!word.isRead(2))
        return null;
    const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')));
    const made = word.add(word.node.op, word.inputs, attrs);
    const count = word.add('Size', [made], { T: (0, nodes_ts_1.dtypeAttr)('int32'), out_type: (0, nodes_ts_1.dtypeAttr)('int32') });
    return [made, word.output(made, 1), count];
};
/** TF.js's own kernels do not agree about it. */
const projected = (word) => word.refuse('the kernels of TF.js compute different pictures');
/** The nearest pixel is another one on some of TF.js's kernels. */
const cropped = (word) => word.text('method', 'bilinear') === 'bilinear'
    ? null
    : word.refuse('the kernels of TF.js take different pixels for the nearest');
exports.SLICES = {
    CropAndResize: cropped,
    GatherV2: batched,
    ImageProjectiveTransformV3: projected,
    NonMaxSuppressionV5: suppressed,
    OneHot: oneHot,
    ResizeNearestNeighbor: nearest,
    Reverse: reversed,
    ReverseV2: reversed,
    Select: chosen,
    SelectV2: chosen,
    ShapeN: shapes,
    StridedSlice: strided,
    TensorScatterAdd: scattered('AddV2'),
    TensorScatterSub: scattered('Sub'),
};
/** A table's rows come back in a row, whatever the shape of the keys: TF.js stacks what it finds. */
const found = (word) => {
    const keys = word.input(1);
    const rank = word.shapeOf(keys)?.length;
    if (rank === 1)
        return null;
    const [from, to] = [word.dtype('Tin'), word.dtype('Tout')];
    const attrs = { Tin: (0, nodes_ts_1.dtypeAttr)(from), Tout: (0, nodes_ts_1.dtypeAttr)(to) };
    const lines = word.add(word.node.op, [word.input(0), (0, kit_ts_1.reshape)(word, keys, [-1], from), word.input(2)], attrs);
    return [(0, kit_ts_1.reshape)(word, lines, (0, kit_ts_1.sizesOf)(word, keys, from), to)];
};
exports.found = found;


/***/ }),

/***/ 59427:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rewriteOf = rewriteOf;
const nodes_ts_1 = __webpack_require__(7505);
const wording_ts_1 = __webpack_require__(72525);
const known_ops_ts_1 = __webpack_require__(4211);
const arithmetic_ts_1 = __webpack_require__(1051);
const layout_ts_1 = __webpack_require__(55281);
const matrices_ts_1 = __webpack_require__(45791);
const normalization_ts_1 = __webpack_require__(85186);
const slices_ts_1 = __webpack_require__(13276);
/** Fewer outputs than TensorFlow gives: what is read of the others is not there. */
const only = (count) => (word) => word.isRead(count) ? word.refuse(`its output ${count} is read, which TF.js does not give`) : null;
/** What TF.js fuses with a bias (tfjs-core/src/ops/fused_util.ts). */
const ACTIVATIONS = new Set(['Relu', 'Relu6', 'Elu', 'LeakyRelu', 'Sigmoid']);
/** Fused ops of TensorFlow's optimizer: TF.js takes the first part for a bias, or does nothing. */
const fused = (word) => {
    const listed = word.node.attrs.get('fused_ops');
    const [first, second] = (listed?.kind === 'list' ? listed.items : []).map((part) => (0, wording_ts_1.textOf)(part) ?? '');
    if (first !== undefined && first !== 'BiasAdd')
        return word.refuse(`fuses ${first}, which TF.js leaves out`);
    if (second !== undefined && !ACTIVATIONS.has(second))
        return word.refuse(`fuses ${second}, which TF.js does not`);
    if (word.text('data_format', 'NHWC') !== 'NHWC')
        return word.refuse('TF.js fuses with channels last only');
    const isTurned = word.flag('transpose_a', false) || word.flag('transpose_b', false);
    return word.node.op === '_FusedMatMul' && isTurned && first !== undefined ? unfused(word, second) : null;
};
/** TF.js's wasm kernel adds a bias to a transposed product at other places. */
function unfused(word, activation) {
    const [T, flag] = [word.dtype('T'), (name) => ({ kind: 'bool', value: word.flag(name, false) })];
    const turned = { transpose_a: flag('transpose_a'), transpose_b: flag('transpose_b') };
    const product = word.add('MatMul', [word.input(0), word.input(1)], { T: (0, nodes_ts_1.dtypeAttr)(T), ...turned });
    const sum = word.add('BiasAdd', [product, word.input(2)], { T: (0, nodes_ts_1.dtypeAttr)(T), data_format: (0, nodes_ts_1.textAttr)('NHWC') });
    if (activation === undefined)
        return [sum];
    const alpha = word.node.attrs.get('leakyrelu_alpha');
    const slope = activation === 'LeakyRelu' && alpha !== undefined ? { alpha } : {};
    return [word.add(activation, [sum], { T: (0, nodes_ts_1.dtypeAttr)(T), ...slope })];
}
/** TF.js's wasm kernels do not compare texts, and say nothing of it. */
const texts = (word) => word.dtype('T') === 'string' ? word.refuse('TF.js compares and chooses texts on some of its kernels only') : null;
/** TF.js hands pattern and replacement to JavaScript, which means something else by these. */
const replaced = (word) => {
    const [pattern, by] = [word.text('pattern', ''), word.text('rewrite', '')];
    const isOther = /\[\[:|\(\?|\\[AaCGpPQz]/.test(pattern) || /[$\\]/.test(by);
    return isOther ? word.refuse(`TF.js reads ${JSON.stringify(pattern)} otherwise than TensorFlow`) : null;
};
/** TF.js transforms back to as many numbers as there are, whatever `fft_length` says. */
const spectrum = (lengthOf) => (word) => {
    const size = word.shapeOf(word.input(0))?.at(-1) ?? -1;
    const [length] = word.numbersOf(word.input(1)) ?? [];
    if (size >= 0 && length === lengthOf(size))
        return null;
    return word.refuse('its length is not known to be that of its input, which TF.js takes otherwise');
};
const OTHERS = {
    Dilation2D: (word) => word.refuse("TF.js's wasm kernel computes something else"),
    _FusedConv2D: fused,
    _FusedMatMul: fused,
    Equal: texts,
    FusedDepthwiseConv2dNative: fused,
    LookupTableFind: slices_ts_1.found,
    LookupTableFindV2: slices_ts_1.found,
    IRFFT: spectrum((size) => 2 * (size - 1)),
    Merge: only(1),
    NotEqual: texts,
    RFFT: spectrum((size) => size),
    StaticRegexReplace: replaced,
    TensorArrayConcatV3: only(1),
    TensorListConcat: only(1),
    TensorListConcatV2: only(1),
    TensorListPopBack: (word) => word.refuse('TF.js gives the element in the place of the list that is left'),
};
const REWRITES = new Map([arithmetic_ts_1.ARITHMETIC, layout_ts_1.LAYOUT, matrices_ts_1.MATRICES, normalization_ts_1.NORMALIZATION, slices_ts_1.SLICES, OTHERS].flatMap((table) => Object.entries(table)));
const unknown = (word) => word.refuse('TF.js does not have this op');
/**
 * What TF.js drops, misreads or does not have, and how it is said instead: each op of tfjs-converter/src/operations/op_list
 * was held against its executor and, run in both, against TensorFlow (test/formats/tfjs-graph/words.test.ts).
 */
function rewriteOf(op) {
    return REWRITES.get(op) ?? (known_ops_ts_1.KNOWN_OPS.has(op) ? undefined : unknown);
}


/***/ }),

/***/ 71754:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeGraphModel = writeGraphModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const manifest_writer_ts_1 = __webpack_require__(37026);
const draft_ts_1 = __webpack_require__(35751);
const json_writer_ts_1 = __webpack_require__(78183);
const lower_ts_1 = __webpack_require__(82280);
const signature_ts_1 = __webpack_require__(37815);
const tables_ts_1 = __webpack_require__(30952);
/**
 * Writes `<stem>.json` and its shards: variables as constants, and the values of all constants in the manifest, as the
 * converter does. Types that TF.js does not have stay in the graph, which TF.js reads as those that it has.
 * @throws ArtifactError `not-expressible` where there is no graph, where it has not exactly one signature, or where a value has no form in TF.js
 */
function writeGraphModel(draft, directory, stem, options = {}) {
    const { program } = draft;
    if (program?.kind !== 'graph') {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a TF.js graph model holds a graph, and there is none to write');
    }
    const signature = (0, draft_ts_1.onlySignature)(program, 'a TF.js graph model');
    const { weights, reworded, refOf, functions, ...lowered } = (0, lower_ts_1.withoutVariables)(program, draft.weights);
    const { nodes, before } = (0, tables_ts_1.splitTables)(lowered.nodes, program.initializer);
    const { manifest, files, tensors } = (0, manifest_writer_ts_1.writeWeights)(weights, directory, options);
    const entryPoint = (0, node_path_1.join)(directory, `${stem}.json`);
    const document = {
        format: 'graph-model',
        generatedBy: generatedBy(draft.metadata),
        convertedBy: 'Model Roundtrip',
        signature: signatureJson(signature, refOf),
        modelTopology: (0, json_writer_ts_1.graphJson)({ nodes, functions }),
        ...(before.length === 0 ? {} : { modelInitializer: (0, json_writer_ts_1.graphJson)({ nodes: before, functions: new Map() }) }),
        weightsManifest: manifest,
    };
    (0, node_fs_1.writeFileSync)(entryPoint, (0, json_ts_1.formatJson)(document), { flag: 'wx' });
    return {
        files: [entryPoint, ...files],
        tensors: tensors.map(({ from, to, transform }) => ({ from: program.variables.get(from) ?? from, to, transform })),
        reworded,
    };
}
function generatedBy(metadata) {
    const version = metadata?.['tensorflow_version'];
    return typeof version === 'string' && version !== '' ? version : 'Model Roundtrip';
}
function signatureJson({ inputs, outputs }, refOf) {
    const side = (tensors) => Object.fromEntries([...tensors].map(([name, tensor]) => [keyOf(name), (0, json_writer_ts_1.tensorJson)(refOf(tensor.ref), tensor)]));
    return { methodName: signature_ts_1.SIGNATURE, inputs: side(inputs), outputs: side(outputs) };
}
/** JSON readers, ours among them, take no key that replaces what an object is made from. */
function keyOf(name) {
    if (name !== '__proto__')
        return name;
    throw new errors_ts_1.ArtifactError('not-expressible', 'TF.js takes no input or output called __proto__', { layer: name });
}


/***/ }),

/***/ 48211:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.numbersOf = numbersOf;
exports.dataOf = dataOf;
const halves_ts_1 = __webpack_require__(16480);
const WIDEN = {
    float16: halves_ts_1.fromFloat16,
    bfloat16: halves_ts_1.fromBfloat16,
    float8_e4m3fn: halves_ts_1.fromFloat8e4m3fn,
    float8_e5m2: halves_ts_1.fromFloat8e5m2,
};
/** A tensor in memory as numbers; complex elements give two. null for texts. 64-bit integers round beyond 2^53. */
function numbersOf({ dtype, data }) {
    if (!ArrayBuffer.isView(data))
        return null;
    if (data instanceof BigInt64Array || data instanceof BigUint64Array)
        return Float64Array.from(data, Number);
    const widen = WIDEN[dtype];
    return widen === undefined ? data : Float64Array.from(data, widen);
}
/**
 * Numbers as elements of a dtype other than `string`; complex elements take two. Floats are correctly rounded, fractions
 * of integers are cut off; whoever calls sees to it that integers fit.
 */
function dataOf(dtype, numbers) {
    switch (dtype) {
        case 'float64':
        case 'complex128':
            return Float64Array.from(numbers);
        case 'float32':
        case 'complex64':
            return Float32Array.from(numbers);
        case 'float16':
            return Uint16Array.from(numbers, halves_ts_1.toFloat16);
        case 'bfloat16':
            return Uint16Array.from(numbers, halves_ts_1.toBfloat16);
        case 'float8_e4m3fn':
            return Uint8Array.from(numbers, halves_ts_1.toFloat8e4m3fn);
        case 'float8_e5m2':
            return Uint8Array.from(numbers, halves_ts_1.toFloat8e5m2);
        case 'int64':
            return BigInt64Array.from(Array.from(numbers, (value) => BigInt(Math.trunc(value))));
        case 'uint64':
            return BigUint64Array.from(Array.from(numbers, (value) => BigInt(Math.trunc(value))));
        case 'int32':
            return Int32Array.from(numbers);
        case 'uint32':
            return Uint32Array.from(numbers);
        case 'int16':
            return Int16Array.from(numbers);
        case 'uint16':
            return Uint16Array.from(numbers);
        case 'int8':
            return Int8Array.from(numbers);
        case 'uint8':
            return Uint8Array.from(numbers);
        case 'bool':
            return Uint8Array.from(numbers, (value) => (value === 0 ? 0 : 1));
    }
}


/***/ })

};
