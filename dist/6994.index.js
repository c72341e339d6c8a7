export const id = 6994;
export const ids = [6994];
export const modules = {

/***/ 32274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signatureOfNode = signatureOfNode;
exports.argumentPort = argumentPort;
exports.tensorsOf = tensorsOf;
const dtypes_ts_1 = __webpack_require__(65187);
const nodes_ts_1 = __webpack_require__(7505);
const op_defs_ts_1 = __webpack_require__(72074);
function signatureOfNode(node, functions) {
    const called = functions.get(node.op);
    if (called !== undefined) {
        return { inputs: called.inputs.map(argumentPort), outputs: called.outputs.map(argumentPort) };
    }
    const definition = (0, op_defs_ts_1.opDef)(node.op);
    if (definition === undefined)
        return undefined;
    const port = (argument) => portOf(argument, node, definition);
    return { inputs: definition.inputs.map(port), outputs: definition.outputs.map(port) };
}
/** An argument of a function; those of functions for any type say none. */
function argumentPort(argument) {
    return { name: argument.name, tensors: [{ type: told((0, dtypes_ts_1.numberOfType)((0, nodes_ts_1.argumentType)(argument))), attr: null }] };
}
/** All tensors in their order; null where not even their number is told. */
function tensorsOf(ports) {
    const lists = ports.map(({ tensors }) => tensors);
    return lists.every((list) => list !== null) ? lists.flat() : null;
}
function portOf({ name, number, type }, { attrs }, definition) {
    if (type.kind === 'types') {
        const types = typesIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard);
        return { name, tensors: types?.map((one) => ({ type: one, attr: type.attr })) ?? null };
    }
    const tensor = type.kind === 'fixed'
        ? { type: type.number, attr: null }
        : { type: typeIn(attrs.get(type.attr), definition.attrs.get(type.attr)?.standard), attr: type.attr };
    if (number === null)
        return { name, tensors: [tensor] };
    const count = countIn(attrs.get(number), definition.attrs.get(number)?.standard);
    // A graph that says more inputs than a node can have is found by their number.
    return { name, tensors: count === null ? null : Array.from({ length: Math.min(count, MOST_TENSORS) }, () => tensor) };
}
const MOST_TENSORS = 1 << 16;
function typeIn(attr, standard) {
    if (attr?.kind === 'dtype')
        return told((0, dtypes_ts_1.numberOfType)(attr));
    return attr === undefined && standard !== null && standard !== undefined ? told(Number(standard)) : undefined;
}
function typesIn(attr, standard) {
    if (attr?.kind === 'list')
        return attr.items.map((item) => typeIn(item, null));
    if (attr !== undefined || standard === null || standard === undefined)
        return null;
    return standard === '' ? [] : standard.split(',').map(Number);
}
function countIn(attr, standard) {
    if (attr?.kind === 'int')
        return Math.max(Number(attr.value), 0);
    return attr === undefined && standard !== null && standard !== undefined ? Number(standard) : null;
}
/** No type at all is what stands where a type is not told. */
function told(type) {
    return type === 0 ? undefined : type;
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

/***/ 72074:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.opDef = opDef;
exports.definedOps = definedOps;
const op_table_ts_1 = __webpack_require__(8748);
/** The definition of an op, or undefined where TensorFlow has none: an op of somebody's own, or of a later version. */
function opDef(op) {
    const known = READ.get(op);
    if (known !== undefined)
        return known;
    const line = lines().get(op);
    if (line === undefined)
        return undefined;
    const definition = definitionOf(line);
    READ.set(op, definition);
    return definition;
}
/** The names of all ops that TensorFlow has. */
function definedOps() {
    return [...lines().keys()];
}
const READ = new Map();
let byName;
function lines() {
    byName ??= new Map(op_table_ts_1.OPS.trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('|')), line]));
    return byName;
}
function definitionOf(line) {
    const [, inputs = '', outputs = '', attrs = '', until] = line.split('|');
    return {
        inputs: words(inputs).map(argumentOf),
        outputs: words(outputs).map(argumentOf),
        attrs: new Map(words(attrs).map(attributeOf)),
        until: until === undefined ? null : Number(until),
    };
}
function words(text) {
    return text === '' ? [] : text.split(' ');
}
function argumentOf(word) {
    const [, name = '', reference = '', number, list = '', type = ''] = /^(\w+):(&?)(?:(\w+)\*)?(\*?)(\w+)$/.exec(word) ?? [];
    return {
        name,
        isReference: reference !== '',
        type: /^\d+$/.test(type)
            ? { kind: 'fixed', number: Number(type) }
            : { kind: list === '' ? 'attr' : 'types', attr: type },
        number: number ?? null,
    };
}
const KINDS = {
    s: 'string',
    i: 'int',
    f: 'float',
    b: 'bool',
    t: 'type',
    h: 'shape',
    n: 'tensor',
    u: 'function',
};
function attributeOf(word) {
    const [, name = '', list = '', kind = '', allowed, least, standard] = /^(\w+):(l?)(\w)(?:\{(.*?)\})?(?:>(-?\d+))?(?:\?(.*))?$/.exec(word) ?? [];
    const attribute = {
        kind: KINDS[kind] ?? 'string',
        isList: list !== '',
        allowed: allowed === undefined ? null : new Set(valuesOf(allowed)),
        least: least === undefined ? null : Number(least),
        standard: standard ?? null,
    };
    return [name, attribute];
}
function valuesOf(allowed) {
    const set = allowed.startsWith('$') ? op_table_ts_1.TYPE_SETS.trim().split('\n')[Number(allowed.slice(1))] : allowed;
    return (set ?? '').split(',');
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
exports.file_graph = (0, codegenv2_1.fileDesc)("CgtncmFwaC5wcm90bxIJcm91bmR0cmlwImEKC1RlbnNvclNoYXBlEicKA2RpbRgCIAMoCzIaLnJvdW5kdHJpcC5UZW5zb3JTaGFwZS5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGhMKA0RpbRIMCgRzaXplGAEgASgDIs0CCgtUZW5zb3JQcm90bxINCgVkdHlwZRgBIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhQKDHNjb21wbGV4X3ZhbBgJIAMoAhIRCglpbnQ2NF92YWwYCiADKAMSEAoIYm9vbF92YWwYCyADKAgSFAoMZGNvbXBsZXhfdmFsGAwgAygBEhAKCGhhbGZfdmFsGA0gAygFEhIKCnVpbnQzMl92YWwYECADKA0SEgoKdWludDY0X3ZhbBgRIAMoBBISCgpmbG9hdDhfdmFsGBIgASgMItkDCglBdHRyVmFsdWUSLgoEbGlzdBgBIAEoCzIeLnJvdW5kdHJpcC5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEg4KBHR5cGUYBiABKAVIABInCgVzaGFwZRgHIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZUgAEigKBnRlbnNvchgIIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JQcm90b0gAEhUKC3BsYWNlaG9sZGVyGAkgASgJSAASJwoEZnVuYxgKIAEoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RIABq7AQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSDAoEdHlwZRgGIAMoBRIlCgVzaGFwZRgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRImCgZ0ZW5zb3IYCCADKAsyFi5yb3VuZHRyaXAuVGVuc29yUHJvdG8SJQoEZnVuYxgJIAMoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RCBwoFdmFsdWUiPQoJQXR0ckVudHJ5EgsKA2tleRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULnJvdW5kdHJpcC5BdHRyVmFsdWUiQAoMTmFtZUF0dHJMaXN0EgwKBG5hbWUYASABKAkSIgoEYXR0chgCIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiZgoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEg4KBmRldmljZRgEIAEoCRIiCgRhdHRyGAUgAygLMhQucm91bmR0cmlwLkF0dHJFbnRyeSLUAQoFT3BEZWYSDAoEbmFtZRgBIAEoCRIqCglpbnB1dF9hcmcYAiADKAsyFy5yb3VuZHRyaXAuT3BEZWYuQXJnRGVmEisKCm91dHB1dF9hcmcYAyADKAsyFy5yb3VuZHRyaXAuT3BEZWYuQXJnRGVmGmQKBkFyZ0RlZhIMCgRuYW1lGAEgASgJEgwKBHR5cGUYAyABKAUSEQoJdHlwZV9hdHRyGAQgASgJEhMKC251bWJlcl9hdHRyGAUgASgJEhYKDnR5cGVfbGlzdF9hdHRyGAYgASgJIicKCVRleHRFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkinwEKC0Z1bmN0aW9uRGVmEiMKCXNpZ25hdHVyZRgBIAEoCzIQLnJvdW5kdHJpcC5PcERlZhIkCghub2RlX2RlZhgDIAMoCzISLnJvdW5kdHJpcC5Ob2RlRGVmEiEKA3JldBgEIAMoCzIULnJvdW5kdHJpcC5UZXh0RW50cnkSIgoEYXR0chgFIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiPgoSRnVuY3Rpb25EZWZMaWJyYXJ5EigKCGZ1bmN0aW9uGAEgAygLMhYucm91bmR0cmlwLkZ1bmN0aW9uRGVmIk4KDUdyYXBoVmVyc2lvbnMSEAoIcHJvZHVjZXIYASABKAUSFAoMbWluX2NvbnN1bWVyGAIgASgFEhUKDWJhZF9jb25zdW1lcnMYAyADKAUiiAEKCEdyYXBoRGVmEiAKBG5vZGUYASADKAsyEi5yb3VuZHRyaXAuTm9kZURlZhIuCgdsaWJyYXJ5GAIgASgLMh0ucm91bmR0cmlwLkZ1bmN0aW9uRGVmTGlicmFyeRIqCgh2ZXJzaW9ucxgEIAEoCzIYLnJvdW5kdHJpcC5HcmFwaFZlcnNpb25zYgZwcm90bzM");
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

/***/ 98381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapeOf = shapeOf;
const errors_ts_1 = __webpack_require__(17050);
/**
 * A stored shape; -1 for an unknown dimension, null for an unknown rank. An absent one is that of a scalar.
 * @param field for messages: file and place
 * @param inferred whether it is one that TensorFlow's optimizer noted down: it numbers unknown dimensions from -2 downwards
 *   (tensorflow/core/grappler/costs/graph_properties.cc), and they are unknown ones all the same
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function shapeOf(shape, field, file, limits, inferred = false) {
    if (shape === undefined)
        return [];
    if (shape.unknownRank)
        return null;
    if (shape.dim.length > limits.rank) {
        const message = `${field}: ${shape.dim.length} dimensions, allowed are ${limits.rank}`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    return shape.dim.map(({ size }) => {
        const dim = inferred ? Math.max(Number(size), -1) : Number(size);
        if (dim >= -1 && Number.isSafeInteger(dim))
            return dim;
        throw new errors_ts_1.ArtifactError('malformed', `${field}: a dimension of ${size}`, { file });
    });
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attributeProblems = attributeProblems;
const dtypes_ts_1 = __webpack_require__(65187);
const op_defs_ts_1 = __webpack_require__(72074);
/** What in a node's attributes its op does not allow, in words. Attributes that the op does not have are passed over. */
function attributeProblems(node, reader) {
    const definition = (0, op_defs_ts_1.opDef)(node.op);
    if (definition === undefined)
        return [];
    const problems = [...definition.attrs].flatMap(([name, attribute]) => problemsOf(name, attribute, node.attrs.get(name), reader));
    return reader === 'tfjs' ? problems : [...problems, ...constantProblems(node), ...paddingProblems(node)];
}
function problemsOf(name, attribute, attr, reader) {
    if (attr === undefined) {
        return reader === 'tfjs' || attribute.standard !== null
            ? []
            : [`has no attribute ${name}, allowed: ${inWords(attribute)}`];
    }
    const items = attribute.isList ? (attr.kind === 'list' ? attr.items : null) : [attr];
    const wrong = items?.find((item) => !isOfKind(item, attribute.kind));
    if (items === null || wrong !== undefined) {
        return [`attribute ${name}: found ${kindInWords(wrong ?? attr)}, allowed: ${inWords(attribute)}`];
    }
    const { allowed, least } = attribute;
    // TF.js has types of its own, and fewer.
    const isAsked = allowed !== null && (reader === 'tensorflow' || attribute.kind === 'string');
    const strange = isAsked ? items.find((item) => !isAllowed(item, allowed, reader)) : undefined;
    if (strange !== undefined) {
        return [`attribute ${name}: found ${valueInWords(strange)}, allowed: ${inWords(attribute)}`];
    }
    const size = attribute.isList ? items.length : attr.kind === 'int' ? Number(attr.value) : null;
    if (reader === 'tfjs' || least === null || size === null || size >= least)
        return [];
    const what = attribute.isList ? `a list of ${size}` : String(size);
    return [`attribute ${name}: found ${what}, allowed: ${attribute.isList ? 'at least' : 'from'} ${least}`];
}
/** A constant is of the type that its tensor has (tensorflow/core/kernels/constant_op.cc). */
function constantProblems({ op, attrs }) {
    const [type, value] = [attrs.get('dtype'), attrs.get('value')];
    if (op !== 'Const' || type?.kind !== 'dtype' || value?.kind !== 'tensor')
        return [];
    const number = (0, dtypes_ts_1.numberOfType)(type);
    // Quantised integers are stored as what they are made of.
    if (number === undefined || (0, dtypes_ts_1.dtypeOf)(number) === value.value.dtype)
        return [];
    return [`attribute dtype: found ${(0, dtypes_ts_1.dtypeName)(number)}, allowed: that of the tensor in value, ${value.value.dtype}`];
}
/** tensorflow/core/util/padding.cc, `CheckValidPadding`. */
function paddingProblems({ attrs }) {
    const [padding, explicit] = [attrs.get('padding'), attrs.get('explicit_paddings')];
    if (padding?.kind !== 'text' || explicit?.kind !== 'list' || padding.value === 'EXPLICIT')
        return [];
    if (explicit.items.length === 0)
        return [];
    return [
        `attribute explicit_paddings: found ${explicit.items.length} numbers beside padding ${padding.value}, allowed: none`,
    ];
}
const KINDS = {
    string: ['text', 'bytes'],
    int: ['int'],
    float: ['float'],
    bool: ['bool'],
    type: ['dtype'],
    shape: ['shape'],
    tensor: ['tensor'],
    function: ['function'],
};
/** What this tool has no form for may be of any kind. */
function isOfKind(attr, kind) {
    return attr.kind === 'unread' || KINDS[kind].includes(attr.kind);
}
function isAllowed(attr, allowed, reader) {
    if (attr.kind === 'unread')
        return true;
    if (attr.kind === 'dtype') {
        const number = (0, dtypes_ts_1.numberOfType)(attr);
        return number === undefined || allowed.has(String(number));
    }
    if (attr.kind !== 'text')
        return false;
    return allowed.has(attr.value) || (reader === 'tfjs' && allowed.has(attr.value.toUpperCase()));
}
const WORDS = {
    string: 'text',
    int: 'whole number',
    float: 'number',
    bool: 'true or false',
    type: 'type',
    shape: 'shape',
    tensor: 'tensor',
    function: 'function',
};
function inWords({ kind, isList, allowed }) {
    const one = allowed === null ? (kind === 'bool' ? WORDS.bool : `a ${WORDS[kind]}`) : listed(allowed, kind);
    return isList ? `a list of ${allowed === null ? `${WORDS[kind]}${kind === 'bool' ? '' : 's'}` : one}` : one;
}
function listed(allowed, kind) {
    return [...allowed].map((one) => (kind === 'type' ? (0, dtypes_ts_1.dtypeName)(Number(one)) : one || "''")).join(', ');
}
function kindInWords(attr) {
    switch (attr.kind) {
        case 'text':
        case 'bytes':
        case 'int':
        case 'bool':
        case 'dtype':
            return valueInWords(attr);
        case 'float':
            return `the number ${attr.value}`;
        case 'unread':
            return attr.what;
        default:
            return `a ${attr.kind}`;
    }
}
function valueInWords(attr) {
    if (attr.kind === 'dtype')
        return (0, dtypes_ts_1.dtypeName)((0, dtypes_ts_1.numberOfType)(attr) ?? 0);
    if (attr.kind === 'text')
        return JSON.stringify(attr.value);
    if (attr.kind === 'int')
        return `the whole number ${attr.value}`;
    if (attr.kind === 'bool')
        return String(attr.value);
    return 'bytes that are no text';
}


/***/ }),

/***/ 79487:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyNodes = verifyNodes;
const dtypes_ts_1 = __webpack_require__(65187);
const node_types_ts_1 = __webpack_require__(32274);
const op_defs_ts_1 = __webpack_require__(72074);
const op_table_ts_1 = __webpack_require__(8748);
const verify_attributes_ts_1 = __webpack_require__(657);
/**
 * What in the nodes of a graph and of its functions is not as the definitions of their ops have it, so that TensorFlow
 * refuses the whole graph, whether they are run or not: attributes, the number of inputs, their types, names. Ops that
 * TensorFlow does not have are named, for the same reason. TF.js asks for less: of its graphs, inputs that are missing and
 * attributes of another kind are found.
 * Sources: tensorflow/core/framework/{node_def_util,op_def_util}.cc, tensorflow/core/common_runtime/graph_constructor.cc.
 */
function verifyNodes({ nodes, functions }, place) {
    const scopes = [mainScope(nodes, functions), ...[...functions.values()].map((fn) => functionScope(fn, functions))];
    const problems = scopes.flatMap((scope) => scope.nodes.flatMap((node) => problemsOf(node, scope, functions, place).map((what) => ({ within: scope.name, node, what }))));
    return [
        ...problems.slice(0, MOST_SHOWN).map((problem) => findingOf(problem, place)),
        ...left(problems.length - MOST_SHOWN, place),
        ...(place.reader === 'tensorflow' ? unknownOps(scopes, functions, place) : []),
    ];
}
const MOST_SHOWN = 10;
function mainScope(nodes, functions) {
    const outputs = outputsOf(nodes, functions);
    return {
        name: '',
        nodes,
        typeOf(ref) {
            const [name = '', output = '0'] = ref.split(':');
            return (0, node_types_ts_1.tensorsOf)(outputs.get(name) ?? [])?.[Number(output)]?.type;
        },
    };
}
function functionScope({ name, inputs, nodes }, functions) {
    const outputs = outputsOf(nodes, functions);
    const given = new Map(inputs.map((input) => [input.name, (0, node_types_ts_1.argumentPort)(input)]));
    return {
        name,
        nodes,
        typeOf(ref) {
            const [node = '', port = '', place = '0'] = ref.split(':');
            const argument = given.get(node);
            if (argument !== undefined)
                return argument.tensors?.[0]?.type;
            return outputs.get(node)?.find((one) => one.name === port)?.tensors?.[Number(place)]?.type;
        },
    };
}
function outputsOf(nodes, functions) {
    return new Map(nodes.map((node) => [node.name, (0, node_types_ts_1.signatureOfNode)(node, functions)?.outputs ?? []]));
}
/** tensorflow/core/common_runtime/graph_constructor.cc, `IsValidNodeName`; `_` begins what TensorFlow itself adds. */
const NODE_NAME = /^[A-Za-z0-9._][A-Za-z0-9_./-]*(>[A-Za-z0-9.][A-Za-z0-9_./-]*)*$/;
function problemsOf(node, scope, functions, place) {
    const isTensorFlow = place.reader === 'tensorflow';
    const problems = [...(0, verify_attributes_ts_1.attributeProblems)(node, place.reader)];
    if (isTensorFlow && scope.name === '' && !NODE_NAME.test(node.name)) {
        problems.push('has a name that TensorFlow does not take, allowed: letters, digits and . _ / > -');
    }
    const until = (0, op_defs_ts_1.opDef)(node.op)?.until ?? null;
    if (isTensorFlow && until !== null && (place.producer ?? 0) >= until) {
        problems.push(`is no op of graphs of version ${place.producer ?? 0}, allowed: below ${until}`);
    }
    const signature = (0, node_types_ts_1.signatureOfNode)(node, functions);
    const wanted = signature === undefined ? null : (0, node_types_ts_1.tensorsOf)(signature.inputs);
    if (signature === undefined || wanted === null)
        return problems;
    const given = node.inputs.filter((ref) => !ref.startsWith('^'));
    if (isTensorFlow ? given.length !== wanted.length : given.length < wanted.length) {
        const names = signature.inputs.map(({ name }) => name).join(', ');
        problems.push(`reads ${given.length} tensors, allowed: ${wanted.length}${names === '' ? '' : ` (${names})`}`);
    }
    else if (isTensorFlow) {
        problems.push(...given.flatMap((ref, index) => typeProblem(ref, scope.typeOf(ref), wanted[index]) ?? []));
    }
    return problems;
}
function typeProblem(ref, found, wanted) {
    if (found === undefined || wanted?.type === undefined || found === wanted.type)
        return undefined;
    const why = wanted.attr === null ? '' : `, as the attribute ${wanted.attr} says`;
    return `reads ${ref} of type ${(0, dtypes_ts_1.dtypeName)(found)}, allowed: ${(0, dtypes_ts_1.dtypeName)(wanted.type)}${why}`;
}
/** Ops of later versions may be defined otherwise. */
function isLater({ reader, producer = 0 }) {
    return reader === 'tensorflow' && producer > op_table_ts_1.GRAPH_VERSION;
}
function findingOf({ within, node, what }, place) {
    const { file } = place;
    const where = within === '' ? '' : `function ${within}: `;
    const message = `${file}: ${where}node ${node.name} (${node.op}) ${what}`;
    const why = isLater(place)
        ? `; the graph is of version ${place.producer ?? 0}, known are the ops of ${op_table_ts_1.GRAPH_VERSION} (TensorFlow ${op_table_ts_1.TENSORFLOW})`
        : '';
    return { ...judged(place), file, layer: node.name, message: message + why };
}
function left(count, place) {
    if (count <= 0)
        return [];
    const { file } = place;
    const message = `${file}: ${count} more of its nodes are not as their ops are defined`;
    return [{ ...judged(place), file, message }];
}
function judged(place) {
    return isLater(place)
        ? { cause: 'unsupported-operation', severity: 'warning' }
        : { cause: 'malformed', severity: 'error' };
}
/** Each op that neither TensorFlow nor the graph has, with the first node of it. */
function unknownOps(scopes, functions, { file }) {
    const first = new Map();
    for (const { name, nodes } of scopes) {
        for (const node of nodes) {
            if (first.has(node.op) || functions.has(node.op) || (0, op_defs_ts_1.opDef)(node.op) !== undefined)
                continue;
            first.set(node.op, name === '' ? `node ${node.name}` : `node ${node.name} of function ${name}`);
        }
    }
    return [...first].slice(0, MOST_SHOWN).map(([op, node]) => {
        const message = `${file}: ${node} is of the op ${op}, which TensorFlow ${op_table_ts_1.TENSORFLOW} does not have: it loads the file only where ` +
            'somebody else has added the op, even if nothing depends on the node';
        return { cause: 'unsupported-operation', severity: 'warning', file, layer: op, message };
    });
}


/***/ })

};
