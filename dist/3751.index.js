export const id = 3751;
export const ids = [3751];
export const modules = {

/***/ 33751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.frozenGraph = void 0;
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const decode_ts_1 = __webpack_require__(37180);
const made_signature_ts_1 = __webpack_require__(45016);
const graph_pb_ts_1 = __webpack_require__(1994);
const read_graph_ts_1 = __webpack_require__(3263);
const match_ts_1 = __webpack_require__(21507);
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
    const graph = (0, read_graph_ts_1.readGraphDef)(readMessage(artifact, limits), path, limits);
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
        verify: () => Promise.resolve(signature === null ? [unsigned(path)] : []),
        close() {
            // The file was read whole, and is closed already.
        },
    };
}
function readMessage({ path, absolute }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        if (source.byteLength > limits.messageBytes) {
            const message = `${path}: ${source.byteLength} bytes, a protocol buffer has at most ${limits.messageBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file: path });
        }
        const bytes = (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
        return (0, decode_ts_1.decodeMessage)(graph_pb_ts_1.GraphDefSchema, bytes, { name: path, file: path, limits });
    }
    finally {
        source.close();
    }
}
function unsigned(file) {
    const message = `${file}: which tensors it gives out cannot be told: of a node that nobody reads, the type is not known`;
    return { cause: 'unread-content', severity: 'note', file, message };
}


/***/ }),

/***/ 38775:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withOwnNames = withOwnNames;
const errors_ts_1 = __webpack_require__(17050);
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
    const renamed = new Map([...inputs].map(([name, { ref }]) => [baseOf(ref), name]));
    for (const { name } of nodes) {
        if (renamed.has(name) || !wanted.has(name) || sinks.has(name))
            continue;
        const other = free(name, taken);
        taken.add(other);
        renamed.set(name, other);
    }
    const nameOf = (node) => renamed.get(node) ?? node;
    const refOf = (ref) => ref.replace(/^(\^?)([^:]*)/, (_, control, node) => control + nameOf(node));
    const shapes = (name) => {
        return ['_output_shapes', { kind: 'list', items: [{ kind: 'shape', value: outputs.get(name)?.shape ?? null }] }];
    };
    const named = nodes.map(({ name, inputs: reads, attrs, ...rest }) => {
        const own = sinks.has(name) ? new Map([...attrs, shapes(name)]) : attrs;
        return { ...rest, name: nameOf(name), inputs: reads.map(refOf), attrs: own };
    });
    const identities = [...outputs].flatMap(([name, { ref, dtype }]) => {
        if (sinks.has(name))
            return [];
        const attrs = new Map([['T', { kind: 'dtype', value: dtype }], shapes(name)]);
        return [{ name, op: 'Identity', inputs: [refOf(ref.replace(/:0$/, ''))], attrs }];
    });
    return { nodes: [...named, ...identities], nameOf };
}
/** Whether an output is a node of its name already, and the end of the graph. */
function isSink(nodes, outputs, name, ref) {
    const isOutput = ({ ref: other }) => baseOf(other) === name;
    if (ref.replace(/:0$/, '') !== name || [...outputs.values()].filter(isOutput).length > 1)
        return false;
    const node = nodes.find((other) => other.name === name);
    if (node === undefined || ENDS_NOTHING.has(node.op))
        return false;
    return !nodes.some(({ inputs }) => inputs.some((input) => baseOf(input.replace(/^\^/, '')) === name));
}
/** What stands in a graph without being one of its outputs. */
const ENDS_NOTHING = new Set(['Const', 'Placeholder', 'PlaceholderWithDefault']);
/** A name that TensorFlow takes for a node (tensorflow/core/graph/graph_constructor.cc, `IsValidNodeName`). */
function usable(name) {
    if (/^[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*$/.test(name))
        return name;
    throw inexpressible(`the signature has ${JSON.stringify(name)}, which TensorFlow takes for no name of a node`);
}
function baseOf(ref) {
    return ref.split(':')[0] ?? ref;
}
function free(name, taken) {
    for (let number = 1;; number += 1)
        if (!taken.has(`${name}_${number}`))
            return `${name}_${number}`;
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
const tensor_ts_1 = __webpack_require__(76172);
const dtype_ts_2 = __webpack_require__(19777);
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
    return (0, dtype_ts_1.isFloating)(dtype) && shape.length > 0 ? [lazyEntry(`${within}${name}`, value.value)] : [];
}
/** Values are made from the file's bytes when they are asked for. */
function lazyEntry(name, tensor) {
    const { dtype, shape } = tensor;
    const byteLength = (0, tensor_ts_1.elementCount)(shape) * (0, dtype_ts_2.byteWidth)(dtype);
    return { name, dtype, shape, byteLength, chunks: (size) => (0, entry_ts_1.memoryEntry)(name, tensor).chunks(size) };
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
    const [signature, ...others] = program.signatures.values();
    if (signature === undefined || others.length > 0) {
        const found = [...program.signatures.keys()].join(', ');
        throw inexpressible(`a frozen graph has one signature, found: ${found || 'none'}`);
    }
    if (program.initializer !== undefined || (program.assets?.size ?? 0) > 0) {
        throw inexpressible('a frozen graph has nothing that fills hash tables, and this graph needs it');
    }
    const entries = new Map([...draft.weights].map((entry) => [entry.name, entry]));
    const bytes = bytesOf(program, entries);
    if (bytes > MOST_TENSOR_BYTES) {
        throw inexpressible(`weights of ${bytes} bytes: a frozen graph is one protocol buffer, which has at most 2 GB`);
    }
    const constants = withConstants(program, signature, entries);
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
function bytesOf({ nodes, functions }, entries) {
    const all = [...nodes, ...[...functions.values()].flatMap((fn) => fn.nodes)];
    const constants = all.map(({ attrs }) => {
        const value = attrs.get('value');
        return value?.kind === 'tensor' ? (0, tensor_ts_1.elementCount)(value.value.shape) * (0, dtype_ts_1.byteWidth)(value.value.dtype) : 0;
    });
    return [...constants, ...[...entries.values()].map(({ byteLength }) => byteLength)].reduce((sum, n) => sum + n, 0);
}
/** Handles as constants, and reads of them as these. */
function withConstants(program, signature, entries) {
    const handles = new Map();
    for (const { name, op } of program.nodes) {
        if (op !== 'VarHandleOp')
            continue;
        const tensor = program.variables.get(name) ?? name;
        const entry = entries.get(tensor);
        if (entry === undefined) {
            throw new errors_ts_1.ArtifactError('missing-tensor', `variable ${name}: there is no tensor ${tensor}`, { tensor });
        }
        handles.set(name, entry);
    }
    const types = new Map([...handles].map(([name, { dtype }]) => [name, dtype]));
    const { nodes, functions, refOf } = (0, without_handles_ts_1.withoutHandles)(program, types, {
        node: (node, given, isInFunction) => {
            const own = isInFunction ? undefined : handles.get(node.name);
            if (own !== undefined)
                return [constant(node.name, own)];
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
function constant(name, entry) {
    const value = { kind: 'tensor', value: (0, entry_ts_1.readTensor)(entry) };
    return {
        name,
        op: 'Const',
        inputs: [],
        attrs: new Map([
            ['dtype', { kind: 'dtype', value: entry.dtype }],
            ['value', value],
        ]),
    };
}
/** `ResourceGather` is `GatherV2` from the value, along the axis behind the batch. */
function gather(node, dtype, isInFunction) {
    const batchDims = node.attrs.get('batch_dims');
    const dims = batchDims?.kind === 'int' ? Number(batchDims.value) : 0;
    const axis = { kind: 'tensor', value: { dtype: 'int32', shape: [], data: Int32Array.of(dims) } };
    const int32 = { kind: 'dtype', value: 'int32' };
    const attrs = new Map([
        ['Tparams', { kind: 'dtype', value: dtype }],
        ['Tindices', node.attrs.get('Tindices') ?? int32],
        ['Taxis', int32],
        ['batch_dims', { kind: 'int', value: dims }],
    ]);
    const axisAttrs = new Map([
        ['dtype', int32],
        ['value', axis],
    ]);
    const place = `${node.name}/axis`;
    return [
        {
            name: place,
            op: 'Const',
            inputs: [],
            attrs: axisAttrs,
        },
        { name: node.name, op: 'GatherV2', inputs: [...node.inputs, isInFunction ? `${place}:output:0` : place], attrs },
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
const protobuf_1 = __webpack_require__(30054);
const wire_1 = __webpack_require__(71486);
const errors_ts_1 = __webpack_require__(17050);
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

/***/ 45016:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signatureFromNodes = signatureFromNodes;
exports.firstOutputType = firstOutputType;
/**
 * The signature of a graph that states none, as TF.js makes one up (operation_mapper.ts, `transformGraph`): its
 * placeholders, and the nodes that no other one reads. null where an output's type cannot be told.
 */
function signatureFromNodes(nodes) {
    const read = new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => input.replace(/^\^/, '').split(':')[0])));
    const inputs = named(nodes.filter(({ op }) => op.startsWith('Placeholder')));
    const outputs = named(nodes.filter(({ name, op }) => !read.has(name) && !op.startsWith('Placeholder') && !WITHOUT_RESULT.has(op)));
    return inputs === null || outputs === null ? null : { inputs, outputs };
}
/** What stands at the end of a graph and gives nothing out. */
const WITHOUT_RESULT = new Set(['Const', 'NoOp', 'Assert']);
/** Ops that answer yes or no, whatever the type of what they read. */
const ANSWERS = new Set(('All Any Equal Greater GreaterEqual IsFinite IsInf IsNan Less LessEqual LogicalAnd LogicalNot LogicalOr NotEqual ' +
    'ApproximateEqual InTopK InTopKV2').split(' '));
/** Attributes that say the type of a node's first output, the most telling first. */
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
/** The type of a node's first output by its own attributes; null where they do not tell it. */
function firstOutputType({ op, attrs }) {
    if (ANSWERS.has(op))
        return 'bool';
    const type = TYPES.map((key) => attrs.get(key)).find((attr) => attr?.kind === 'dtype');
    return type?.kind === 'dtype' ? type.value : null;
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// The parts of TensorFlow's graphs that this tool reads and writes, with the field numbers of
// tensorflow/core/framework/{graph,node_def,function,op_def,attr_value,tensor,tensor_shape}.proto.
//
// Three things are said otherwise than there, and are the same on the wire: maps are repeated entries, so that a key
// like `__proto__` is only a key; enums are int32, so that types of later versions are read; what nobody asks for is left out.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GraphDefSchema = exports.GraphVersionsSchema = exports.FunctionDefLibrarySchema = exports.FunctionDefSchema = exports.TextEntrySchema = exports.OpDef_ArgDefSchema = exports.OpDefSchema = exports.NodeDefSchema = exports.NameAttrListSchema = exports.AttrEntrySchema = exports.AttrValue_ListValueSchema = exports.AttrValueSchema = exports.TensorProtoSchema = exports.TensorShape_DimSchema = exports.TensorShapeSchema = exports.file_graph = void 0;
const codegenv2_1 = __webpack_require__(76612);
/**
 * Describes the file graph.proto.
 */
exports.file_graph = (0, codegenv2_1.fileDesc)("CgtncmFwaC5wcm90bxIJcm91bmR0cmlwImEKC1RlbnNvclNoYXBlEicKA2RpbRgCIAMoCzIaLnJvdW5kdHJpcC5UZW5zb3JTaGFwZS5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGhMKA0RpbRIMCgRzaXplGAEgASgDIs0CCgtUZW5zb3JQcm90bxINCgVkdHlwZRgBIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhQKDHNjb21wbGV4X3ZhbBgJIAMoAhIRCglpbnQ2NF92YWwYCiADKAMSEAoIYm9vbF92YWwYCyADKAgSFAoMZGNvbXBsZXhfdmFsGAwgAygBEhAKCGhhbGZfdmFsGA0gAygFEhIKCnVpbnQzMl92YWwYECADKA0SEgoKdWludDY0X3ZhbBgRIAMoBBISCgpmbG9hdDhfdmFsGBIgASgMItkDCglBdHRyVmFsdWUSLgoEbGlzdBgBIAEoCzIeLnJvdW5kdHJpcC5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEg4KBHR5cGUYBiABKAVIABInCgVzaGFwZRgHIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZUgAEigKBnRlbnNvchgIIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JQcm90b0gAEhUKC3BsYWNlaG9sZGVyGAkgASgJSAASJwoEZnVuYxgKIAEoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RIABq7AQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSDAoEdHlwZRgGIAMoBRIlCgVzaGFwZRgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRImCgZ0ZW5zb3IYCCADKAsyFi5yb3VuZHRyaXAuVGVuc29yUHJvdG8SJQoEZnVuYxgJIAMoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RCBwoFdmFsdWUiPQoJQXR0ckVudHJ5EgsKA2tleRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULnJvdW5kdHJpcC5BdHRyVmFsdWUiQAoMTmFtZUF0dHJMaXN0EgwKBG5hbWUYASABKAkSIgoEYXR0chgCIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiVgoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEiIKBGF0dHIYBSADKAsyFC5yb3VuZHRyaXAuQXR0ckVudHJ5ItQBCgVPcERlZhIMCgRuYW1lGAEgASgJEioKCWlucHV0X2FyZxgCIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYSKwoKb3V0cHV0X2FyZxgDIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYaZAoGQXJnRGVmEgwKBG5hbWUYASABKAkSDAoEdHlwZRgDIAEoBRIRCgl0eXBlX2F0dHIYBCABKAkSEwoLbnVtYmVyX2F0dHIYBSABKAkSFgoOdHlwZV9saXN0X2F0dHIYBiABKAkiJwoJVGV4dEVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCSKfAQoLRnVuY3Rpb25EZWYSIwoJc2lnbmF0dXJlGAEgASgLMhAucm91bmR0cmlwLk9wRGVmEiQKCG5vZGVfZGVmGAMgAygLMhIucm91bmR0cmlwLk5vZGVEZWYSIQoDcmV0GAQgAygLMhQucm91bmR0cmlwLlRleHRFbnRyeRIiCgRhdHRyGAUgAygLMhQucm91bmR0cmlwLkF0dHJFbnRyeSI+ChJGdW5jdGlvbkRlZkxpYnJhcnkSKAoIZnVuY3Rpb24YASADKAsyFi5yb3VuZHRyaXAuRnVuY3Rpb25EZWYiNwoNR3JhcGhWZXJzaW9ucxIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUiiAEKCEdyYXBoRGVmEiAKBG5vZGUYASADKAsyEi5yb3VuZHRyaXAuTm9kZURlZhIuCgdsaWJyYXJ5GAIgASgLMh0ucm91bmR0cmlwLkZ1bmN0aW9uRGVmTGlicmFyeRIqCgh2ZXJzaW9ucxgEIAEoCzIYLnJvdW5kdHJpcC5HcmFwaFZlcnNpb25zYgZwcm90bzM");
/**
 * Describes the message roundtrip.TensorShape.
 * Use `create(TensorShapeSchema)` to create a new message.
 */
exports.TensorShapeSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 0);
/**
 * Describes the message roundtrip.TensorShape.Dim.
 * Use `create(TensorShape_DimSchema)` to create a new message.
 */
exports.TensorShape_DimSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 0, 0);
/**
 * Describes the message roundtrip.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
exports.TensorProtoSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 1);
/**
 * Describes the message roundtrip.AttrValue.
 * Use `create(AttrValueSchema)` to create a new message.
 */
exports.AttrValueSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 2);
/**
 * Describes the message roundtrip.AttrValue.ListValue.
 * Use `create(AttrValue_ListValueSchema)` to create a new message.
 */
exports.AttrValue_ListValueSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 2, 0);
/**
 * Describes the message roundtrip.AttrEntry.
 * Use `create(AttrEntrySchema)` to create a new message.
 */
exports.AttrEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 3);
/**
 * Describes the message roundtrip.NameAttrList.
 * Use `create(NameAttrListSchema)` to create a new message.
 */
exports.NameAttrListSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 4);
/**
 * Describes the message roundtrip.NodeDef.
 * Use `create(NodeDefSchema)` to create a new message.
 */
exports.NodeDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 5);
/**
 * Describes the message roundtrip.OpDef.
 * Use `create(OpDefSchema)` to create a new message.
 */
exports.OpDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 6);
/**
 * Describes the message roundtrip.OpDef.ArgDef.
 * Use `create(OpDef_ArgDefSchema)` to create a new message.
 */
exports.OpDef_ArgDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 6, 0);
/**
 * Describes the message roundtrip.TextEntry.
 * Use `create(TextEntrySchema)` to create a new message.
 */
exports.TextEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 7);
/**
 * Describes the message roundtrip.FunctionDef.
 * Use `create(FunctionDefSchema)` to create a new message.
 */
exports.FunctionDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 8);
/**
 * Describes the message roundtrip.FunctionDefLibrary.
 * Use `create(FunctionDefLibrarySchema)` to create a new message.
 */
exports.FunctionDefLibrarySchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 9);
/**
 * Describes the message roundtrip.GraphVersions.
 * Use `create(GraphVersionsSchema)` to create a new message.
 */
exports.GraphVersionsSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 10);
/**
 * Describes the message roundtrip.GraphDef.
 * Use `create(GraphDefSchema)` to create a new message.
 */
exports.GraphDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 11);


/***/ }),

/***/ 42326:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutHandles = withoutHandles;
const write_graph_ts_1 = __webpack_require__(27930);
/** Ops that run functions, with the attributes that name these and that hold the types of what goes in and comes out. */
const FLOW = {
    While: { bodies: ['cond', 'body'], types: ['T'] },
    StatelessWhile: { bodies: ['cond', 'body'], types: ['T'] },
    If: { bodies: ['then_branch', 'else_branch'], types: ['Tin'] },
    StatelessIf: { bodies: ['then_branch', 'else_branch'], types: ['Tin'] },
};
/** Places among a loop's or a branch's operands at which the first input is no operand but the condition. */
const FIRST_OPERAND = { If: 1, StatelessIf: 1 };
/**
 * Takes handles to variables out of a graph: reads of them are the values themselves, in the functions of loops and
 * branches too.
 * @param handles what each variable of the main graph holds, by the name of its handle
 */
function withoutHandles(graph, handles, lowering) {
    const functions = new Map();
    /** Lowers a list of nodes in which some names are handles; functions that are given handles are lowered with it. */
    const lower = (nodes, given, isInFunction) => {
        const refs = readsIn(nodes, given);
        const refOf = (ref) => refs.get(ref.replace(/:0$/, '')) ?? refs.get(baseOf(ref)) ?? ref;
        const kept = nodes.flatMap((node) => {
            if (refs.has(node.name))
                return [];
            const moved = { ...node, inputs: node.inputs.map(refOf) };
            const types = node.inputs.map((input) => given.get(baseOf(input)));
            return FLOW[node.op] === undefined ? lowering.node(moved, types, isInFunction) : [lowerFlow(moved, types)];
        });
        return { nodes: kept, refOf };
    };
    const lowerFlow = (node, types) => {
        const flow = FLOW[node.op];
        const operands = types.slice(FIRST_OPERAND[node.op] ?? 0);
        for (const attribute of flow?.bodies ?? []) {
            const called = node.attrs.get(attribute);
            const body = called?.kind === 'function' ? graph.functions.get(called.name) : undefined;
            if (body === undefined || functions.has(body.name))
                continue;
            const given = new Map(body.inputs.flatMap(({ name }, i) => {
                const type = operands[i];
                return type === undefined ? [] : [[name, type]];
            }));
            const { nodes, refOf } = lower(body.nodes, given, true);
            const typed = (argument, place) => {
                const type = argument.number === undefined ? undefined : operands[place];
                return type === undefined ? argument : { name: argument.name, dtype: type };
            };
            const lowered = {
                ...body,
                inputs: body.inputs.map(typed),
                // What a loop hands on is in the order of what it is given.
                outputs: attribute === 'body' ? body.outputs.map(typed) : body.outputs,
                nodes,
                returns: new Map([...body.returns].map(([name, ref]) => [name, refOf(ref)])),
            };
            functions.set(body.name, lowering.body?.(lowered) ?? lowered);
        }
        return { ...node, attrs: withTypes(node.attrs, flow?.types ?? [], operands) };
    };
    const { nodes, refOf } = lower(graph.nodes, handles, false);
    for (const [name, body] of graph.functions)
        if (!functions.has(name))
            functions.set(name, body);
    return { nodes, functions, refOf };
}
/** What reads of handles are the same as. */
function readsIn(nodes, given) {
    const reads = new Map();
    for (const { name, op, inputs } of nodes) {
        const source = baseOf(inputs[0] ?? '');
        if (op === 'ReadVariableOp' && given.has(source))
            reads.set(name, source);
    }
    return reads;
}
/** The node of `node`, `node:0`, `node:port:0`. */
function baseOf(ref) {
    return ref.split(':')[0] ?? ref;
}
/** The types of operands, those that were handles by what they hold. */
function withTypes(attrs, names, operands) {
    return new Map([...attrs].map(([name, attr]) => {
        if (!names.includes(name) || attr.kind !== 'list')
            return [name, attr];
        const items = attr.items.map((item, i) => {
            const type = operands[i];
            return type === undefined ? item : (0, write_graph_ts_1.argumentType)({ name, dtype: type });
        });
        return [name, { kind: 'list', items }];
    }));
}


/***/ }),

/***/ 27930:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRAPH_VERSIONS = void 0;
exports.graphDefOf = graphDefOf;
exports.argumentType = argumentType;
exports.shapeInit = shapeInit;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtypes_ts_1 = __webpack_require__(65187);
/**
 * The version that written graphs claim: that of TensorFlow 2.15. It decides which old behaviours are kept alive; any
 * TensorFlow 1.13 or later reads it (tensorflow/core/public/version.h).
 */
exports.GRAPH_VERSIONS = { producer: 1645, minConsumer: 12 };
/**
 * A graph as a GraphDef; the inverse of `readGraphDef`.
 * @throws ArtifactError `not-expressible` for attributes that were not read
 */
function graphDefOf({ nodes, functions, }) {
    return {
        node: nodes.map(nodeDef),
        library: { function: [...functions.values()].map(functionDef) },
        versions: exports.GRAPH_VERSIONS,
    };
}
function nodeDef({ name, op, inputs, attrs }) {
    return { name, op, input: [...inputs], attr: attrEntries(attrs, name) };
}
function functionDef({ name, inputs, outputs, nodes, returns, }) {
    return {
        signature: { name, inputArg: inputs.map(argDef), outputArg: outputs.map(argDef) },
        nodeDef: nodes.map(nodeDef),
        ret: [...returns].map(([key, value]) => ({ key, value })),
    };
}
function argDef(argument) {
    return { name: argument.name, type: typeNumber(argumentType(argument), argument.name) };
}
/** The type of an argument as attributes have it. */
function argumentType({ dtype, number }) {
    return { kind: 'dtype', value: dtype, ...(number === undefined ? {} : { number }) };
}
function attrEntries(attrs, node) {
    return [...attrs].map(([key, attr]) => ({ key, value: { value: attrValue(attr, `${node}.${key}`) } }));
}
function attrValue(attr, field) {
    switch (attr.kind) {
        case 'text':
            return { case: 's', value: Buffer.from(attr.value) };
        case 'bytes':
            return { case: 's', value: attr.value };
        case 'int':
            return { case: 'i', value: BigInt(attr.value) };
        case 'float':
            return { case: 'f', value: attr.value };
        case 'bool':
            return { case: 'b', value: attr.value };
        case 'dtype':
            return { case: 'type', value: typeNumber(attr, field) };
        case 'shape':
            return { case: 'shape', value: shapeInit(attr.value) };
        case 'tensor':
            return { case: 'tensor', value: tensorInit(attr.value) };
        case 'function':
            return { case: 'func', value: { name: attr.name, attr: attrEntries(attr.attrs, field) } };
        case 'list':
            return { case: 'list', value: listInit(attr.items, field) };
        case 'unread':
            throw unwritable(field, attr.what);
    }
}
function listInit(items, field) {
    const list = {
        s: [],
        i: [],
        f: [],
        b: [],
        type: [],
        shape: [],
        tensor: [],
        func: [],
    };
    for (const [at, item] of items.entries()) {
        const place = `${field}[${at}]`;
        switch (item.kind) {
            case 'text':
                list.s.push(Buffer.from(item.value));
                break;
            case 'bytes':
                list.s.push(item.value);
                break;
            case 'int':
                list.i.push(BigInt(item.value));
                break;
            case 'float':
                list.f.push(item.value);
                break;
            case 'bool':
                list.b.push(item.value);
                break;
            case 'dtype':
                list.type.push(typeNumber(item, place));
                break;
            case 'shape':
                list.shape.push(shapeInit(item.value));
                break;
            case 'tensor':
                list.tensor.push(tensorInit(item.value));
                break;
            case 'function':
                list.func.push({ name: item.name, attr: attrEntries(item.attrs, place) });
                break;
            default:
                throw unwritable(place, item.kind === 'unread' ? item.what : 'a list within a list');
        }
    }
    return list;
}
/** A shape as it is stored; null for one of unknown rank. */
function shapeInit(shape) {
    return shape === null ? { unknownRank: true } : { dim: shape.map((size) => ({ size: BigInt(size) })) };
}
/** Texts stand one by one, everything else as bytes in memory's order. */
function tensorInit({ dtype, shape, data }) {
    const values = ArrayBuffer.isView(data) ? { tensorContent: (0, bytes_ts_1.toBytes)(dtype, data) } : { stringVal: [...data] };
    return { dtype: (0, dtypes_ts_1.typeNumberOf)(dtype), tensorShape: shapeInit(shape), ...values };
}
function typeNumber(type, field) {
    const number = (0, dtypes_ts_1.numberOfType)(type);
    if (number === undefined)
        throw unwritable(field, 'a type that has no number here');
    return number;
}
function unwritable(field, what) {
    return new errors_ts_1.ArtifactError('not-expressible', `${field} is ${what}, which cannot be written`, {});
}


/***/ })

};
