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
    const signature = (0, signature_ts_1.signatureOf)(json, graph.nodes);
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
const TABLES = new Set(['HashTable', 'HashTableV2', 'MutableHashTable', 'MutableHashTableV2']);
/** Before the names of the nodes of the initializer: both graphs may use the same ones. */
const BEFORE = 'modelInitializer/';
/**
 * The graph with the one that fills its tables before the first run, which has a document of its own in `model.json`.
 * A table that both graphs have by one name is one; a placeholder that a table is handed in by is the table whose number
 * (`resourceId`) the signatures of both give. Sources: tfjs-converter/src/executor/graph_model.ts (`loadSync`,
 * `setResourceIdToCapturedInput`) and resource_manager.ts.
 */
function withInitializer(nodes, before, json) {
    if (before.length === 0)
        return nodes;
    const shared = new Set(nodes.filter(({ op }) => TABLES.has(op)).map(({ name }) => name));
    const joined = new Set(before.filter(({ op, name }) => TABLES.has(op) && shared.has(name)).map(({ name }) => name));
    const renamed = (name) => (joined.has(name) ? name : `${BEFORE}${name}`);
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
    const metadata = json['userDefinedMetadata'];
    const stated = json['signature'] ?? ((0, json_ts_1.isJsonObject)(metadata) ? metadata['signature'] : undefined);
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

/***/ 82280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutVariables = withoutVariables;
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const defaults_ts_1 = __webpack_require__(65271);
const groups_ts_1 = __webpack_require__(42829);
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
    const { functions, refOf, ...main } = (0, without_handles_ts_1.withoutHandles)(graph, handles, {
        node: (node, types) => {
            if (node.op === 'Erfc')
                return complement(node);
            if (node.op === 'ResourceGather' && types[0] !== undefined)
                return [gathered(node, types[0])];
            if (types.every((type) => type === undefined) || node.op === 'VarHandleOp')
                return [(0, defaults_ts_1.withDefaults)(node)];
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
    const nodes = (0, groups_ts_1.withoutGroups)(main.nodes.map(constants));
    const stored = new Map([...handles.keys()].map((name) => [name, { ...entryOf(name), name }]));
    return { nodes, functions, weights: constantsIn(nodes, functions, stored), refOf };
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
/** TF.js has no `Erfc`, which Keras's exact GELU asks for: it is 1 - erf(x), whose error is a rounding step of 1. */
function complement({ name, inputs, attrs }) {
    const [one, erf] = [`${name}/one`, `${name}/erf`];
    const isInFunction = inputs.some((input) => input.split(':').length === 3);
    const operands = isInFunction ? [`${one}:y:0`, `${erf}:y:0`] : [one, erf];
    return [
        { name: one, op: 'OnesLike', inputs, attrs },
        { name: erf, op: 'Erf', inputs, attrs },
        { name, op: 'Sub', inputs: operands, attrs },
    ];
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
    const all = [...nodes, ...[...functions.values()].flatMap((body) => body.nodes)];
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
const json_ts_1 = __webpack_require__(73172);
const dtypes_ts_1 = __webpack_require__(65187);
const made_signature_ts_1 = __webpack_require__(45016);
const graph_json_ts_1 = __webpack_require__(32068);
/** A graph model has one signature; this is what TensorFlow calls the one that servers use. */
exports.SIGNATURE = 'serving_default';
/**
 * The signature that `model.json` states, else the one that TF.js makes up. null where an output's type cannot be told.
 */
function signatureOf(json, nodes) {
    const metadata = json['userDefinedMetadata'];
    const stated = json['signature'] ?? ((0, json_ts_1.isJsonObject)(metadata) ? metadata['signature'] : undefined);
    if ((0, json_ts_1.isJsonObject)(stated) && (0, json_ts_1.isJsonObject)(stated['outputs'])) {
        const [inputs, outputs] = [tensorsOf(stated['inputs']), tensorsOf(stated['outputs'])];
        return inputs === null || outputs === null ? null : { inputs, outputs };
    }
    return (0, made_signature_ts_1.signatureFromNodes)(nodes);
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
/**
 * Writes `<stem>.json` and its shards: variables as constants, and the values of all constants in the manifest, as the
 * converter does. Types that TF.js does not have stay in the graph, which TF.js reads as those that it has.
 * @throws ArtifactError `not-expressible` where there is no graph, where it has not exactly one signature or hash tables,
 * or where a value has no form in TF.js
 */
function writeGraphModel(draft, directory, stem, options = {}) {
    const { program } = draft;
    if (program?.kind !== 'graph') {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a TF.js graph model holds a graph, and there is none to write');
    }
    const signature = (0, draft_ts_1.onlySignature)(program, 'a TF.js graph model');
    if (program.initializer !== undefined) {
        const message = 'a graph that fills hash tables is not written as a TF.js graph model by this version';
        throw new errors_ts_1.ArtifactError('not-expressible', message);
    }
    const { weights, refOf, ...graph } = (0, lower_ts_1.withoutVariables)(program, draft.weights);
    const { manifest, files, tensors } = (0, manifest_writer_ts_1.writeWeights)(weights, directory, options);
    const entryPoint = (0, node_path_1.join)(directory, `${stem}.json`);
    const document = {
        format: 'graph-model',
        generatedBy: generatedBy(draft.metadata),
        convertedBy: 'Model Roundtrip',
        signature: signatureJson(signature, refOf),
        modelTopology: (0, json_writer_ts_1.graphJson)(graph),
        weightsManifest: manifest,
    };
    (0, node_fs_1.writeFileSync)(entryPoint, (0, json_ts_1.formatJson)(document), { flag: 'wx' });
    return {
        files: [entryPoint, ...files],
        tensors: tensors.map(({ from, to, transform }) => ({ from: program.variables.get(from) ?? from, to, transform })),
    };
}
function generatedBy(metadata) {
    const version = metadata?.['tensorflow_version'];
    return typeof version === 'string' && version !== '' ? version : 'Model Roundtrip';
}
function signatureJson({ inputs, outputs }, refOf) {
    const side = (tensors) => Object.fromEntries([...tensors].map(([name, tensor]) => [name, (0, json_writer_ts_1.tensorJson)(refOf(tensor.ref), tensor)]));
    return { methodName: signature_ts_1.SIGNATURE, inputs: side(inputs), outputs: side(outputs) };
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
