export const id = 3903;
export const ids = [3903];
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
exports.firstOutputType = firstOutputType;
const nodes_ts_1 = __webpack_require__(7505);
/**
 * The signature of a graph that states none, as TF.js makes one up (operation_mapper.ts, `transformGraph`): its
 * placeholders, and the nodes that no other one reads. null where an output's type cannot be told.
 */
function signatureFromNodes(nodes) {
    const read = new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => (0, nodes_ts_1.nodeOf)(input.replace(/^\^/, '')))));
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

/***/ 7505:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeNode = makeNode;
exports.constantNode = constantNode;
exports.constantAttrs = constantAttrs;
exports.dtypeAttr = dtypeAttr;
exports.textAttr = textAttr;
exports.intAttr = intAttr;
exports.shapeAttr = shapeAttr;
exports.argumentType = argumentType;
exports.nodeOf = nodeOf;
exports.renamedRef = renamedRef;
exports.freeName = freeName;
function makeNode(name, op, inputs, attrs = {}) {
    return { name, op, inputs, attrs: new Map(Object.entries(attrs)) };
}
function constantNode(name, tensor) {
    return makeNode(name, 'Const', [], constantAttrs(tensor));
}
function constantAttrs(tensor) {
    return { dtype: dtypeAttr(tensor.dtype), value: { kind: 'tensor', value: tensor } };
}
function dtypeAttr(value) {
    return { kind: 'dtype', value };
}
function textAttr(value) {
    return { kind: 'text', value };
}
function intAttr(value) {
    return { kind: 'int', value };
}
function shapeAttr(value) {
    return { kind: 'shape', value };
}
/** The type of an argument as attributes have it. */
function argumentType({ dtype, number }) {
    return { kind: 'dtype', value: dtype, ...(number === undefined ? {} : { number }) };
}
/** The node of `node`, `node:0`, `node:port:0`. */
function nodeOf(ref) {
    return ref.split(':')[0] ?? ref;
}
/** `^node`, `node` or `node:output` with the node's other name. */
function renamedRef(ref, nameOf) {
    return ref.replace(/^(\^?)([^:]*)/, (_, control, node) => control + nameOf(node));
}
/** The name itself, or with the first number behind it that makes it free. */
function freeName(name, isTaken) {
    if (!isTaken(name))
        return name;
    for (let number = 1;; number += 1)
        if (!isTaken(`${name}_${number}`))
            return `${name}_${number}`;
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
