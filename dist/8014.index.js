export const id = 8014;
export const ids = [8014];
export const modules = {

/***/ 65187:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dtypeOf = dtypeOf;
exports.typeNumberOf = typeNumberOf;
exports.dtypeName = dtypeName;
exports.dtypeNumber = dtypeNumber;
/**
 * `DataType` numbers. Source: tensorflow/core/framework/types.proto. Quantised integers are the integers that they are
 * stored as; what is not listed (resources, variants, types of less than a byte) has no counterpart here.
 */
const DTYPES = {
    1: 'float32',
    2: 'float64',
    3: 'int32',
    4: 'uint8',
    5: 'int16',
    6: 'int8',
    7: 'string',
    8: 'complex64',
    9: 'int64',
    10: 'bool',
    11: 'int8',
    12: 'uint8',
    13: 'int32',
    14: 'bfloat16',
    15: 'int16',
    16: 'uint16',
    17: 'uint16',
    18: 'complex128',
    19: 'float16',
    22: 'uint32',
    23: 'uint64',
    24: 'float8_e5m2',
    25: 'float8_e4m3fn',
};
/** Types of references (TensorFlow 1's variables) are numbered as what they refer to, and this more. */
const REFERENCE = 100;
/** The names of the same numbers, in their order, as JSON writes them (`DT_FLOAT`). */
const NAMES = ('INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8 QINT32 BFLOAT16 QINT16 ' +
    'QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64 FLOAT8_E5M2 FLOAT8_E4M3FN').split(' ');
/** The element type of a `DataType`, or null where it has none here. */
function dtypeOf(number) {
    return DTYPES[number > REFERENCE ? number - REFERENCE : number] ?? null;
}
/** The `DataType` of an element type. */
function typeNumberOf(dtype) {
    return Number(Object.entries(DTYPES).find(([, name]) => name === dtype)?.[0]);
}
/** `DT_FLOAT` for 1, for messages. */
function dtypeName(number) {
    const name = NAMES[number];
    return name === undefined ? `DataType ${number}` : `DT_${name}`;
}
/** The number of `DT_FLOAT`, with `_REF` or without; undefined for a name that is not known. */
function dtypeNumber(name) {
    const [, base = '', reference] = /^DT_(.*?)(_REF)?$/.exec(name) ?? [];
    const number = NAMES.indexOf(base);
    return number < 0 ? undefined : number + (reference === undefined ? 0 : REFERENCE);
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// The parts of TensorFlow's graphs that this tool reads, with the field numbers of
// tensorflow/core/framework/{graph,node_def,function,op_def,attr_value,tensor,tensor_shape}.proto.
//
// Three things are said otherwise than there, and are the same on the wire: maps are repeated entries, so that a key
// like `__proto__` is only a key; enums are int32, so that types of later versions are read; what nobody asks for is left out.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GraphDefSchema = exports.FunctionDefLibrarySchema = exports.FunctionDefSchema = exports.TextEntrySchema = exports.OpDef_ArgDefSchema = exports.OpDefSchema = exports.NodeDefSchema = exports.NameAttrListSchema = exports.AttrEntrySchema = exports.AttrValue_ListValueSchema = exports.AttrValueSchema = exports.TensorProtoSchema = exports.TensorShape_DimSchema = exports.TensorShapeSchema = exports.file_graph = void 0;
const codegenv2_1 = __webpack_require__(76612);
/**
 * Describes the file graph.proto.
 */
exports.file_graph = (0, codegenv2_1.fileDesc)("CgtncmFwaC5wcm90bxIJcm91bmR0cmlwImEKC1RlbnNvclNoYXBlEicKA2RpbRgCIAMoCzIaLnJvdW5kdHJpcC5UZW5zb3JTaGFwZS5EaW0SFAoMdW5rbm93bl9yYW5rGAMgASgIGhMKA0RpbRIMCgRzaXplGAEgASgDIs0CCgtUZW5zb3JQcm90bxINCgVkdHlwZRgBIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSFgoOdGVuc29yX2NvbnRlbnQYBCABKAwSEQoJZmxvYXRfdmFsGAUgAygCEhIKCmRvdWJsZV92YWwYBiADKAESDwoHaW50X3ZhbBgHIAMoBRISCgpzdHJpbmdfdmFsGAggAygMEhQKDHNjb21wbGV4X3ZhbBgJIAMoAhIRCglpbnQ2NF92YWwYCiADKAMSEAoIYm9vbF92YWwYCyADKAgSFAoMZGNvbXBsZXhfdmFsGAwgAygBEhAKCGhhbGZfdmFsGA0gAygFEhIKCnVpbnQzMl92YWwYECADKA0SEgoKdWludDY0X3ZhbBgRIAMoBBISCgpmbG9hdDhfdmFsGBIgASgMItkDCglBdHRyVmFsdWUSLgoEbGlzdBgBIAEoCzIeLnJvdW5kdHJpcC5BdHRyVmFsdWUuTGlzdFZhbHVlSAASCwoBcxgCIAEoDEgAEgsKAWkYAyABKANIABILCgFmGAQgASgCSAASCwoBYhgFIAEoCEgAEg4KBHR5cGUYBiABKAVIABInCgVzaGFwZRgHIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZUgAEigKBnRlbnNvchgIIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JQcm90b0gAEhUKC3BsYWNlaG9sZGVyGAkgASgJSAASJwoEZnVuYxgKIAEoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RIABq7AQoJTGlzdFZhbHVlEgkKAXMYAiADKAwSCQoBaRgDIAMoAxIJCgFmGAQgAygCEgkKAWIYBSADKAgSDAoEdHlwZRgGIAMoBRIlCgVzaGFwZRgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRImCgZ0ZW5zb3IYCCADKAsyFi5yb3VuZHRyaXAuVGVuc29yUHJvdG8SJQoEZnVuYxgJIAMoCzIXLnJvdW5kdHJpcC5OYW1lQXR0ckxpc3RCBwoFdmFsdWUiPQoJQXR0ckVudHJ5EgsKA2tleRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULnJvdW5kdHJpcC5BdHRyVmFsdWUiQAoMTmFtZUF0dHJMaXN0EgwKBG5hbWUYASABKAkSIgoEYXR0chgCIAMoCzIULnJvdW5kdHJpcC5BdHRyRW50cnkiVgoHTm9kZURlZhIMCgRuYW1lGAEgASgJEgoKAm9wGAIgASgJEg0KBWlucHV0GAMgAygJEiIKBGF0dHIYBSADKAsyFC5yb3VuZHRyaXAuQXR0ckVudHJ5ItQBCgVPcERlZhIMCgRuYW1lGAEgASgJEioKCWlucHV0X2FyZxgCIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYSKwoKb3V0cHV0X2FyZxgDIAMoCzIXLnJvdW5kdHJpcC5PcERlZi5BcmdEZWYaZAoGQXJnRGVmEgwKBG5hbWUYASABKAkSDAoEdHlwZRgDIAEoBRIRCgl0eXBlX2F0dHIYBCABKAkSEwoLbnVtYmVyX2F0dHIYBSABKAkSFgoOdHlwZV9saXN0X2F0dHIYBiABKAkiJwoJVGV4dEVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCSJ7CgtGdW5jdGlvbkRlZhIjCglzaWduYXR1cmUYASABKAsyEC5yb3VuZHRyaXAuT3BEZWYSJAoIbm9kZV9kZWYYAyADKAsyEi5yb3VuZHRyaXAuTm9kZURlZhIhCgNyZXQYBCADKAsyFC5yb3VuZHRyaXAuVGV4dEVudHJ5Ij4KEkZ1bmN0aW9uRGVmTGlicmFyeRIoCghmdW5jdGlvbhgBIAMoCzIWLnJvdW5kdHJpcC5GdW5jdGlvbkRlZiJcCghHcmFwaERlZhIgCgRub2RlGAEgAygLMhIucm91bmR0cmlwLk5vZGVEZWYSLgoHbGlicmFyeRgCIAEoCzIdLnJvdW5kdHJpcC5GdW5jdGlvbkRlZkxpYnJhcnliBnByb3RvMw");
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
 * Describes the message roundtrip.GraphDef.
 * Use `create(GraphDefSchema)` to create a new message.
 */
exports.GraphDefSchema = (0, codegenv2_1.messageDesc)(exports.file_graph, 10);


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
            const attr = value === undefined ? undefined : attribute(value, `${field}.${key}`);
            if (attr !== undefined)
                read.set(key, attr);
        }
        return read;
    };
    const attribute = ({ value }, field) => {
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
                return { kind: 'dtype', value: (0, dtypes_ts_1.dtypeOf)(value.value) };
            case 'shape':
                return { kind: 'shape', value: (0, shape_ts_1.shapeOf)(value.value, field, file, limits) };
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
                return { kind: 'list', items: items.flatMap((item, at) => attribute({ value: item }, `${field}[${at}]`) ?? []) };
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
        function({ signature, nodeDef, ret }) {
            const name = signature?.name ?? '';
            return {
                name,
                inputs: (signature?.inputArg ?? []).map(argument),
                outputs: (signature?.outputArg ?? []).map(argument),
                nodes: nodes(nodeDef, `${name}/`),
                returns: new Map(ret.map(({ key, value }) => [key, value])),
            };
        },
    };
}
function argument({ name, type }) {
    return { name, dtype: (0, dtypes_ts_1.dtypeOf)(type) };
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
    return { kind: 'tensor', value: lazy(dtype, shape, () => valuesOf(proto, dtype, count, field)) };
}
function lazy(dtype, shape, read) {
    let data;
    return {
        dtype,
        shape,
        get data() {
            return (data ??= read());
        },
    };
}
function valuesOf(proto, dtype, count, field) {
    const content = proto.tensorContent;
    if (content.byteLength > 0)
        return (0, bytes_ts_1.fromBytes)(dtype, aligned(content, (0, bytes_ts_1.partWidth)(dtype)), count, field);
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
/** The same bytes where they begin at a multiple of the width; a copy where not. */
function aligned(bytes, width) {
    const isAligned = bytes.byteOffset % width === 0 && bytes.buffer instanceof ArrayBuffer;
    return isAligned ? bytes : bytes.slice();
}
function malformed({ field, file }, what) {
    return new errors_ts_1.ArtifactError('malformed', `${field}: ${what}`, { file });
}


/***/ }),

/***/ 98381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shapeOf = shapeOf;
const errors_ts_1 = __webpack_require__(17050);
/**
 * A stored shape; -1 for an unknown dimension, null for an unknown rank. An absent one is that of a scalar.
 * @param field for messages: file and place
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
function shapeOf(shape, field, file, limits) {
    if (shape === undefined)
        return [];
    if (shape.unknownRank)
        return null;
    if (shape.dim.length > limits.rank) {
        const message = `${field}: ${shape.dim.length} dimensions, allowed are ${limits.rank}`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    return shape.dim.map(({ size }) => {
        const dim = Number(size);
        if (dim >= -1 && Number.isSafeInteger(dim))
            return dim;
        throw new errors_ts_1.ArtifactError('malformed', `${field}: a dimension of ${size}`, { file });
    });
}


/***/ }),

/***/ 43712:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withConstants = withConstants;
exports.compareConstants = compareConstants;
const entry_ts_1 = __webpack_require__(18417);
/**
 * The converter takes the values out of constants, in functions too, and puts them into the manifest under the nodes'
 * names (tensorflowjs/converters/tf_saved_model_conversion_v2.py, `extract_const_nodes`). Here they are put back; a
 * value is read when it is first asked for. As in TF.js, the manifest's type and shape count.
 */
function withConstants(graph, weights) {
    const fill = (node) => {
        const entry = node.op === 'Const' ? weights.get(node.name) : undefined;
        if (entry === undefined)
            return node;
        const value = { kind: 'tensor', value: lazy(entry) };
        return { ...node, attrs: new Map([...node.attrs, ['value', value]]) };
    };
    const functions = [...graph.functions].map(([name, body]) => [
        name,
        { ...body, nodes: body.nodes.map(fill) },
    ]);
    return { nodes: graph.nodes.map(fill), functions: new Map(functions) };
}
function lazy(entry) {
    let data;
    return {
        dtype: entry.dtype,
        shape: entry.shape,
        get data() {
            return (data ??= (0, entry_ts_1.readTensor)(entry).data);
        },
    };
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
const signature_ts_1 = __webpack_require__(37815);
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
    write: () => Promise.reject(new errors_ts_1.ArtifactError('not-expressible', 'TF.js graph models are not written by this version')),
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
    const signature = (0, signature_ts_1.signatureOf)(json, graph.nodes);
    const program = {
        kind: 'graph',
        ...(0, constants_ts_1.withConstants)(graph, weights),
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
            ...unread(before, signature === null, path),
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
function unread(before, noSignature, file) {
    const note = (message) => ({ cause: 'unread-content', severity: 'note', file, message });
    return [
        ...(before.length === 0 ? [] : [note(`${file}: its modelInitializer of ${before.length} nodes is not run`)]),
        ...(noSignature ? [note(`${file}: states no signature, and its outputs' types cannot be told`)] : []),
    ];
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

/***/ 37815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SIGNATURE = void 0;
exports.signatureOf = signatureOf;
const json_ts_1 = __webpack_require__(73172);
const dtypes_ts_1 = __webpack_require__(65187);
const graph_json_ts_1 = __webpack_require__(32068);
/** A graph model has one signature; this is what TensorFlow calls the one that servers use. */
exports.SIGNATURE = 'serving_default';
/**
 * The signature that `model.json` states, else the one that TF.js makes up (operation_mapper.ts, `transformGraph`): the
 * placeholders, and the nodes that no other one reads. null where an output's type cannot be told.
 */
function signatureOf(json, nodes) {
    const metadata = json['userDefinedMetadata'];
    const stated = json['signature'] ?? ((0, json_ts_1.isJsonObject)(metadata) ? metadata['signature'] : undefined);
    if ((0, json_ts_1.isJsonObject)(stated) && (0, json_ts_1.isJsonObject)(stated['outputs'])) {
        const [inputs, outputs] = [tensorsOf(stated['inputs']), tensorsOf(stated['outputs'])];
        return inputs === null || outputs === null ? null : { inputs, outputs };
    }
    const read = new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => input.replace(/^\^/, '').split(':')[0])));
    const inputs = named(nodes.filter(({ op }) => op.startsWith('Placeholder')));
    const outputs = named(nodes.filter(({ name, op }) => !read.has(name) && !op.startsWith('Placeholder') && op !== 'Const'));
    return inputs === null || outputs === null ? null : { inputs, outputs };
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
/** Attributes that say the type of a node's first output, the most telling first. */
const TYPES = ['dtype', 'output_type', 'DstT', 'T', 'Tparams'];
function named(nodes) {
    const tensors = new Map();
    for (const { name, attrs } of nodes) {
        const type = TYPES.map((key) => attrs.get(key)).find((attr) => attr?.kind === 'dtype');
        if (type?.kind !== 'dtype' || type.value === null)
            return null;
        const shape = attrs.get('shape');
        tensors.set(name, { ref: `${name}:0`, dtype: type.value, shape: shape?.kind === 'shape' ? shape.value : null });
    }
    return tensors;
}


/***/ })

};
