export const id = 3489;
export const ids = [3489];
export const modules = {

/***/ 35751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.entryFinder = entryFinder;
exports.onlySignature = onlySignature;
const errors_ts_1 = __webpack_require__(17050);
/**
 * Finds the tensor of a variable among those that are to be written, by the name of its node.
 * @throws ArtifactError `missing-tensor`
 */
function entryFinder({ variables }, weights) {
    const byName = new Map([...weights].map((entry) => [entry.name, entry]));
    return (node) => {
        const tensor = variables.get(node) ?? node;
        const entry = byName.get(tensor);
        if (entry !== undefined)
            return entry;
        throw new errors_ts_1.ArtifactError('missing-tensor', `variable ${node}: there is no tensor ${tensor}`, { tensor });
    };
}
/**
 * The signature of a graph that is to be written where there is room for one.
 * @param what the format in words: `a frozen graph`
 * @throws ArtifactError `not-expressible` where there are others, or none
 */
function onlySignature({ signatures }, what) {
    const [signature, ...others] = signatures.values();
    if (signature !== undefined && others.length === 0)
        return signature;
    const found = [...signatures.keys()].join(', ');
    throw new errors_ts_1.ArtifactError('not-expressible', `${what} has one signature, found: ${found || 'none'}`);
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

/***/ 3263:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readGraphDef = readGraphDef;
exports.text = text;
exports.integer = integer;
const errors_ts_1 = __webpack_require__(17050);
const dtypes_ts_1 = __webpack_require__(65187);
const read_tensor_ts_1 = __webpack_require__(67054);
const shape_ts_1 = __webpack_require__(98381);
/** @throws ArtifactError `malformed`, `limit-exceeded` */
function readGraphDef(graph, file, limits) {
    const read = reader(file, limits);
    const functions = new Map();
    for (const definition of graph?.library?.function ?? []) {
        const found = read.function(definition);
        if (functions.has(found.name)) {
            throw new errors_ts_1.ArtifactError('malformed', `${file}: the function ${found.name} is defined twice`, { file });
        }
        functions.set(found.name, found);
    }
    return { nodes: read.nodes(graph?.node ?? [], ''), functions };
}
function reader(file, limits) {
    const attrs = (entries, field) => {
        const read = new Map();
        for (const { key, value } of entries) {
            const attr = value === undefined ? undefined : attribute(value, `${field}.${key}`, key.startsWith('_'));
            if (attr !== undefined)
                read.set(key, attr);
        }
        return read;
    };
    const attribute = ({ value }, field, inferred) => {
        switch (value.case) {
            case 's':
                return text(value.value);
            case 'i':
                return integer(value.value);
            case 'f':
                return { kind: 'float', value: value.value };
            case 'b':
                return { kind: 'bool', value: value.value };
            case 'type':
                return { kind: 'dtype', ...(0, dtypes_ts_1.typeOf)(value.value) };
            case 'shape':
                return { kind: 'shape', value: (0, shape_ts_1.shapeOf)(value.value, field, file, limits, inferred) };
            case 'tensor':
                return (0, read_tensor_ts_1.readTensorProto)(value.value, { field, file, limits });
            case 'func':
                return { kind: 'function', name: value.value.name, attrs: attrs(value.value.attr, field) };
            case 'placeholder':
                return { kind: 'unread', what: `a placeholder for ${value.value}` };
            case 'list': {
                const { s, i, f, b, type, shape, tensor, func } = value.value;
                const items = [
                    ...s.map((item) => ({ case: 's', value: item })),
                    ...i.map((item) => ({ case: 'i', value: item })),
                    ...f.map((item) => ({ case: 'f', value: item })),
                    ...b.map((item) => ({ case: 'b', value: item })),
                    ...type.map((item) => ({ case: 'type', value: item })),
                    ...shape.map((item) => ({ case: 'shape', value: item })),
                    ...tensor.map((item) => ({ case: 'tensor', value: item })),
                    ...func.map((item) => ({ case: 'func', value: item })),
                ];
                return {
                    kind: 'list',
                    items: items.flatMap((item, at) => attribute({ value: item }, `${field}[${at}]`, inferred) ?? []),
                };
            }
            default:
                return undefined;
        }
    };
    const nodes = (list, within) => list.map(({ name, op, input, attr }) => ({
        name,
        op,
        inputs: input,
        attrs: attrs(attr, `${file}: ${within}${name}`),
    }));
    return {
        nodes,
        function({ signature, nodeDef, ret, attr }) {
            const name = signature?.name ?? '';
            const own = attrs(attr.filter(({ key }) => key === 'api_implements' || key === 'api_preferred_device'), name);
            const [api, device] = [textIn(own.get('api_implements')), textIn(own.get('api_preferred_device'))];
            return {
                name,
                inputs: (signature?.inputArg ?? []).map(argument),
                outputs: (signature?.outputArg ?? []).map(argument),
                nodes: nodes(nodeDef, `${name}/`),
                returns: new Map(ret.map(({ key, value }) => [key, value])),
                ...(api === undefined ? {} : { implements: api }),
                ...(device === undefined ? {} : { device }),
            };
        },
    };
}
function textIn(attr) {
    if (attr?.kind === 'bytes')
        return Buffer.from(attr.value).toString('latin1');
    return attr?.kind === 'text' ? attr.value : undefined;
}
function argument({ name, type }) {
    const { value: dtype, ...number } = (0, dtypes_ts_1.typeOf)(type);
    return { name, dtype, ...number };
}
/** Byte strings that are texts, which nearly all are. */
function text(value) {
    try {
        return { kind: 'text', value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value) };
    }
    catch {
        return { kind: 'bytes', value };
    }
}
function integer(value) {
    const number = Number(value);
    return { kind: 'int', value: Number.isSafeInteger(number) ? number : value };
}


/***/ }),

/***/ 67054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTensorProto = readTensorProto;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
/**
 * Bytes of a tensor whose values the file does not spell out: one value stands for all. A few bytes could ask for any
 * amount of memory; a fill of a thousand times a thousand numbers is the most that exporters leave in a graph.
 */
const MOST_FILLED_BYTES = 2 ** 28;
/**
 * A tensor inside a graph. Its values are bytes as they lie in memory, or a list of numbers of which the last stands for
 * all further ones. Sources: tensorflow/core/framework/tensor.proto, `Tensor::FromProto` in tensor.cc.
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function readTensorProto(proto, place) {
    const { field, file, limits } = place;
    const dtype = (0, dtypes_ts_1.dtypeOf)(proto.dtype);
    const shape = (0, shape_ts_1.shapeOf)(proto.tensorShape, field, file, limits);
    if (dtype === null)
        return { kind: 'unread', what: `a tensor of ${(0, dtypes_ts_1.dtypeName)(proto.dtype)}` };
    if (shape === null || shape.includes(-1))
        throw malformed(place, 'a tensor without a definite shape');
    const count = (0, tensor_ts_1.elementCount)(shape);
    const width = Math.max((0, dtype_ts_1.byteWidth)(dtype), 1);
    const given = proto.tensorContent.byteLength;
    if (given > 0 && (dtype === 'string' || given !== count * width)) {
        throw malformed(place, `${given} bytes for ${count} elements of ${dtype}`);
    }
    const parts = partsIn(proto, dtype);
    const perElement = (0, dtype_ts_1.byteWidth)(dtype) / Math.max((0, bytes_ts_1.partWidth)(dtype), 1) || 1;
    if (parts > count * perElement)
        throw malformed(place, `${parts} values for ${count} elements of ${dtype}`);
    if (given === 0 && parts < count * perElement && count * width > MOST_FILLED_BYTES) {
        const message = `${field}: ${count} elements of ${dtype} that are not spelled out, allowed are ${MOST_FILLED_BYTES} bytes of them`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    return { kind: 'tensor', value: (0, entry_ts_1.lazyTensor)(dtype, shape, () => valuesOf(proto, dtype, count, field)) };
}
function valuesOf(proto, dtype, count, field) {
    const content = proto.tensorContent;
    if (content.byteLength > 0)
        return (0, bytes_ts_1.fromBytes)(dtype, (0, bytes_ts_1.aligned)(content, (0, bytes_ts_1.partWidth)(dtype)), count, field);
    const list = listOf(proto, dtype);
    switch (dtype) {
        case 'string':
            return filled(proto.stringVal, count, new Uint8Array(0));
        case 'float64':
            return fill(new Float64Array(count), list);
        case 'complex128':
            return fillPairs(new Float64Array(2 * count), list);
        case 'complex64':
            return fillPairs(new Float32Array(2 * count), list);
        case 'float32':
            return fill(new Float32Array(count), list);
        case 'int64':
            return fillBig(new BigInt64Array(count), proto.int64Val);
        case 'uint64':
            return fillBig(new BigUint64Array(count), proto.uint64Val);
        case 'int32':
            return fill(new Int32Array(count), list);
        case 'uint32':
            return fill(new Uint32Array(count), list);
        case 'int16':
            return fill(new Int16Array(count), list);
        case 'int8':
            return fill(new Int8Array(count), list);
        case 'uint16':
        case 'float16':
        case 'bfloat16':
            return fill(new Uint16Array(count), list);
        default:
            return fill(new Uint8Array(count), list);
    }
}
/** The numbers that are spelled out; those of 64 bits and texts have lists of their own. */
function listOf(proto, dtype) {
    switch (dtype) {
        case 'float32':
            return proto.floatVal;
        case 'float64':
            return proto.doubleVal;
        case 'complex64':
            return proto.scomplexVal;
        case 'complex128':
            return proto.dcomplexVal;
        case 'float16':
        case 'bfloat16':
            return proto.halfVal;
        case 'uint32':
            return proto.uint32Val;
        case 'bool':
            return proto.boolVal.map(Number);
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return proto.float8Val;
        default:
            return proto.intVal;
    }
}
function partsIn(proto, dtype) {
    if (dtype === 'string')
        return proto.stringVal.length;
    if (dtype === 'int64')
        return proto.int64Val.length;
    if (dtype === 'uint64')
        return proto.uint64Val.length;
    return listOf(proto, dtype).length;
}
function fill(target, values) {
    target.set(values);
    if (values.length > 0)
        target.fill(values[values.length - 1] ?? 0, values.length);
    return target;
}
function fillBig(target, values) {
    target.set(values);
    return target.fill(values.at(-1) ?? 0n, values.length);
}
function fillPairs(target, values) {
    target.set(values);
    for (let at = Math.max(values.length, 2); at < target.length; at++)
        target[at] = target[at - 2] ?? 0;
    return target;
}
function filled(values, count, empty) {
    const last = values.at(-1) ?? empty;
    return Array.from({ length: count }, (_, index) => values[index] ?? last);
}
function malformed({ field, file }, what) {
    return new errors_ts_1.ArtifactError('malformed', `${field}: ${what}`, { file });
}


/***/ }),

/***/ 42326:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withoutHandles = withoutHandles;
const nodes_ts_1 = __webpack_require__(7505);
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
        const refOf = (ref) => refs.get(ref.replace(/:0$/, '')) ?? refs.get((0, nodes_ts_1.nodeOf)(ref)) ?? ref;
        const kept = nodes.flatMap((node) => {
            if (refs.has(node.name))
                return [];
            const moved = { ...node, inputs: node.inputs.map(refOf) };
            const types = node.inputs.map((input) => given.get((0, nodes_ts_1.nodeOf)(input)));
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
        const source = (0, nodes_ts_1.nodeOf)(inputs[0] ?? '');
        if (op === 'ReadVariableOp' && given.has(source))
            reads.set(name, source);
    }
    return reads;
}
/** The types of operands, those that were handles by what they hold. */
function withTypes(attrs, names, operands) {
    return new Map([...attrs].map(([name, attr]) => {
        if (!names.includes(name) || attr.kind !== 'list')
            return [name, attr];
        const items = attr.items.map((item, i) => {
            const type = operands[i];
            return type === undefined ? item : (0, nodes_ts_1.argumentType)({ name, dtype: type });
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
exports.shapeInit = shapeInit;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtypes_ts_1 = __webpack_require__(65187);
const nodes_ts_1 = __webpack_require__(7505);
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
    return { name: argument.name, type: typeNumber((0, nodes_ts_1.argumentType)(argument), argument.name) };
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
