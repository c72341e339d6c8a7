export const id = 2083;
export const ids = [2083];
export const modules = {

/***/ 8573:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ATTRIBUTE_TYPES = void 0;
exports.valuesOf = valuesOf;
/** Names of `AttributeProto.AttributeType`, by number. Source: onnx.proto. */
exports.ATTRIBUTE_TYPES = [
    ...['undefined', 'float', 'int', 'string', 'tensor', 'graph', 'floats', 'ints', 'strings', 'tensors', 'graphs'],
    ...['sparse tensor', 'sparse tensors', 'type', 'types'],
];
/** The types of the values that an attribute has: one, or none where it is a list that is empty. */
function valuesOf(one) {
    const there = {
        float: one.f !== undefined,
        int: one.i !== undefined,
        string: one.s !== undefined,
        tensor: one.t !== undefined,
        graph: one.g !== undefined,
        floats: one.floats.length > 0,
        ints: one.ints.length > 0,
        strings: one.strings.length > 0,
        tensors: one.tensors.length > 0,
        graphs: one.graphs.length > 0,
    };
    return Object.keys(there).filter((type) => there[type]);
}


/***/ }),

/***/ 63169:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dtypeOf = dtypeOf;
exports.dtypeName = dtypeName;
exports.dataTypeOf = dataTypeOf;
/** `TensorProto.DataType` by number. Source: onnx.proto. What has no counterpart here is named in NAMES only. */
const DTYPES = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    4: 'uint16',
    5: 'int16',
    6: 'int32',
    7: 'int64',
    8: 'string',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    12: 'uint32',
    13: 'uint64',
    14: 'complex64',
    15: 'complex128',
    16: 'bfloat16',
    17: 'float8_e4m3fn',
    19: 'float8_e5m2',
};
const NAMES = ('UNDEFINED FLOAT UINT8 INT8 UINT16 INT16 INT32 INT64 STRING BOOL FLOAT16 DOUBLE UINT32 UINT64 COMPLEX64 COMPLEX128 ' +
    'BFLOAT16 FLOAT8E4M3FN FLOAT8E4M3FNUZ FLOAT8E5M2 FLOAT8E5M2FNUZ UINT4 INT4 FLOAT4E2M1 FLOAT8E8M0 UINT2 INT2 ' +
    'FLOAT6E2M3 FLOAT6E3M2').split(' ');
/** The element type of a `DataType`, or null where it has none here (four bits and less, other 8-bit floats). */
function dtypeOf(number) {
    return DTYPES[number] ?? null;
}
/** `INT4` for 22, for messages. */
function dtypeName(number) {
    return NAMES[number] ?? `DataType ${number}`;
}
/** The `DataType` of an element type; null where this tool knows none. */
function dataTypeOf(dtype) {
    if (dtype === null)
        return null;
    return NUMBERS.get(dtype) ?? null;
}
const NUMBERS = new Map(Object.entries(DTYPES).map(([number, dtype]) => [dtype, Number(number)]));


/***/ }),

/***/ 55266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.entryStore = entryStore;
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const external_ts_1 = __webpack_require__(38571);
const tensors_ts_1 = __webpack_require__(98228);
function entryStore(own, files) {
    const names = new Set();
    const entries = [];
    const external = [];
    const problems = [];
    const outside = (proto, facts, place) => {
        try {
            const { location, offset, length, checksum } = (0, external_ts_1.externalPlace)(proto, place);
            const promised = facts.count * (0, dtype_ts_1.byteWidth)(facts.dtype);
            if (facts.dtype === 'string')
                throw (0, tensors_ts_1.wrong)('malformed', place, 'texts in another file');
            if (length !== null)
                (0, tensors_ts_1.assertLength)(length, facts, place);
            const source = files.open(location, place);
            if (offset + promised > source.byteLength) {
                const what = `${promised} bytes are expected at ${offset} of ${files.pathOf(location)}, which ends at ${source.byteLength}`;
                throw (0, tensors_ts_1.wrong)('truncated-file', { ...place, file: files.pathOf(location) }, what);
            }
            external.push({ name: place.tensor ?? '', location, offset, length: promised, checksum });
            return () => ({ source, offset });
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            problems.push(error.toFinding());
            return () => {
                throw error;
            };
        }
    };
    return {
        entries,
        external,
        problems,
        add(name, proto) {
            const place = { field: `${own.path}: tensor ${name}`, file: own.path, limits: own.limits, tensor: name };
            if (names.has(name))
                throw (0, tensors_ts_1.wrong)('malformed', place, 'is stored twice');
            names.add(name);
            if (entries.length >= own.limits.tensors)
                throw (0, tensors_ts_1.wrong)('limit-exceeded', place, `more than ${own.limits.tensors} tensors`);
            const facts = (0, tensors_ts_1.tensorFacts)(proto, place);
            const { dtype, shape, count } = facts;
            const byteLength = count * (0, dtype_ts_1.byteWidth)(dtype);
            if (proto.dataLocation === tensors_ts_1.EXTERNAL) {
                const at = outside(proto, facts, place);
                entries.push({
                    name,
                    dtype,
                    shape,
                    byteLength,
                    chunks: (size) => stretch(at(), byteLength, (0, dtype_ts_1.byteWidth)(dtype), size),
                });
            }
            else if ((0, tensors_ts_1.isRaw)(proto)) {
                (0, tensors_ts_1.assertLength)(proto.rawData.byteLength, facts, place);
                const at = { source: own.source, offset: proto.rawData.byteOffset - own.bytes.byteOffset };
                entries.push({
                    name,
                    dtype,
                    shape,
                    byteLength,
                    chunks: (size) => stretch(at, byteLength, (0, dtype_ts_1.byteWidth)(dtype), size),
                });
            }
            else {
                const bytes = (0, tensors_ts_1.insideBytes)(proto, place);
                const width = (0, dtype_ts_1.byteWidth)(dtype);
                entries.push({ name, dtype, shape, byteLength: bytes.byteLength, chunks: (size) => pieces(bytes, width, size) });
            }
        },
    };
}
/** A stretch of a file, through a buffer that is used again. */
function* stretch({ source, offset }, length, width, size = tensor_ts_1.CHUNK_BYTES) {
    const step = (0, entry_ts_1.pieceBytes)(size, width);
    const buffer = new Uint8Array(Math.min(step, length));
    for (let at = 0; at < length; at += step) {
        const piece = buffer.subarray(0, Math.min(step, length - at));
        source.read(offset + at, piece);
        yield piece;
    }
}
function* pieces(bytes, width, size = tensor_ts_1.CHUNK_BYTES) {
    const step = (0, entry_ts_1.pieceBytes)(size, width);
    for (let at = 0; at < bytes.byteLength; at += step)
        yield bytes.subarray(at, Math.min(at + step, bytes.byteLength));
}


/***/ }),

/***/ 38571:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.externalPlace = externalPlace;
exports.externalFiles = externalFiles;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
const tensors_ts_1 = __webpack_require__(98228);
/** ONNX Runtime refuses all others; `prepacked` ones are its own. */
const KNOWN_KEYS = /^(location|offset|length|checksum|prepacked.*)$/;
/** @throws ArtifactError `malformed`; `unsupported-format` for `basepath`, which onnx writes and ONNX Runtime refuses. */
function externalPlace({ externalData }, place) {
    const locations = externalData.filter(({ key }) => key === 'location');
    if (locations.length > 1)
        throw (0, tensors_ts_1.wrong)('malformed', place, `external_data has ${locations.length} locations`);
    const unknown = externalData.find(({ key }) => !KNOWN_KEYS.test(key));
    if (unknown !== undefined) {
        const what = `external_data: found the key ${JSON.stringify(unknown.key)}, allowed: location, offset, length, checksum`;
        throw (0, tensors_ts_1.wrong)(unknown.key === 'basepath' ? 'unsupported-format' : 'malformed', place, what);
    }
    const entries = new Map(externalData.map(({ key, value }) => [key, value]));
    const number = (key) => {
        const text = entries.get(key);
        if (text === undefined)
            return null;
        const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
        if (Number.isSafeInteger(value))
            return value;
        throw (0, tensors_ts_1.wrong)('malformed', place, `external_data ${key}: found ${JSON.stringify(text)}, allowed: a whole number`);
    };
    const location = entries.get('location');
    if (location === undefined)
        throw (0, tensors_ts_1.wrong)('malformed', place, 'external_data without a location');
    return {
        location,
        offset: number('offset') ?? 0,
        length: number('length'),
        checksum: entries.get('checksum') ?? null,
    };
}
function externalFiles({ path, absolute }) {
    const sources = new Map();
    const pathOf = (location) => node_path_1.posix.join(node_path_1.posix.dirname(path), location);
    return {
        pathOf,
        open(location, place) {
            const known = sources.get(location);
            if (known !== undefined)
                return known;
            if (!(0, paths_ts_1.isSafeRelative)(location)) {
                const message = `external data location ${JSON.stringify(location)}, which does not lie in the artifact's own folder`;
                throw (0, tensors_ts_1.wrong)('path-traversal', place, message);
            }
            const target = (0, paths_ts_1.resolveInside)((0, node_path_1.dirname)(absolute), location, path);
            if (!(0, node_fs_1.existsSync)(target)) {
                const message = `${path}: ${pathOf(location)} is missing, in which it keeps tensors: commit it beside the model`;
                throw new errors_ts_1.ArtifactError('external-data-missing', message, { file: path });
            }
            const source = (0, sources_ts_1.openFileSource)(target, pathOf(location));
            sources.set(location, source);
            return source;
        },
        close() {
            for (const source of sources.values())
                source.close();
            sources.clear();
        },
    };
}


/***/ }),

/***/ 12083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onnx = void 0;
const errors_ts_1 = __webpack_require__(17050);
const match_ts_1 = __webpack_require__(74423);
const read_ts_1 = __webpack_require__(77940);
/** ONNX models, with tensors inside or in files beside them. Source of the format: onnx.proto, onnx/docs/IR.md. */
exports.onnx = {
    id: 'onnx',
    title: 'ONNX model',
    match: (candidate) => Promise.resolve().then(() => (0, match_ts_1.matchOnnx)(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => (0, read_ts_1.openOnnx)(artifact, limits)),
    write: () => Promise.reject(new errors_ts_1.ArtifactError('not-expressible', 'ONNX models are not written by this version')),
};


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

/***/ 249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// The parts of ONNX models that this tool reads, with the field numbers of onnx.proto (IR version 13).
//
// Two things are said otherwise than there, and are the same on the wire: enums are int32, so that types of later
// versions are read; and what nobody asks for (texts for people, devices, training) is left out.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ModelSchema = exports.TrainingInfoSchema = exports.FunctionSchema = exports.GraphSchema = exports.NodeSchema = exports.AttributeSchema = exports.ValueInfoSchema = exports.Type_OtherSchema = exports.Type_TensorSchema = exports.TypeSchema = exports.Shape_DimSchema = exports.ShapeSchema = exports.SparseTensorSchema = exports.TensorProto_SegmentSchema = exports.TensorProtoSchema = exports.OperatorSetSchema = exports.EntrySchema = exports.file_onnx = void 0;
const codegenv2_1 = __webpack_require__(76612);
/**
 * Describes the file onnx.proto.
 */
exports.file_onnx = (0, codegenv2_1.fileDesc)("Cgpvbm54LnByb3RvEg5yb3VuZHRyaXAub25ueCIjCgVFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkiLgoLT3BlcmF0b3JTZXQSDgoGZG9tYWluGAEgASgJEg8KB3ZlcnNpb24YAiABKAMi/QIKC1RlbnNvclByb3RvEgwKBGRpbXMYASADKAMSEQoJZGF0YV90eXBlGAIgASgFEjQKB3NlZ21lbnQYAyABKAsyIy5yb3VuZHRyaXAub25ueC5UZW5zb3JQcm90by5TZWdtZW50EhIKCmZsb2F0X2RhdGEYBCADKAISEgoKaW50MzJfZGF0YRgFIAMoBRITCgtzdHJpbmdfZGF0YRgGIAMoDBISCgppbnQ2NF9kYXRhGAcgAygDEgwKBG5hbWUYCCABKAkSFQoIcmF3X2RhdGEYCSABKAxIAIgBARITCgtkb3VibGVfZGF0YRgKIAMoARITCgt1aW50NjRfZGF0YRgLIAMoBBIsCg1leHRlcm5hbF9kYXRhGA0gAygLMhUucm91bmR0cmlwLm9ubnguRW50cnkSFQoNZGF0YV9sb2NhdGlvbhgOIAEoBRolCgdTZWdtZW50Eg0KBWJlZ2luGAEgASgDEgsKA2VuZBgCIAEoA0ILCglfcmF3X2RhdGEiOwoMU3BhcnNlVGVuc29yEisKBnZhbHVlcxgBIAEoCzIbLnJvdW5kdHJpcC5vbm54LlRlbnNvclByb3RvImkKBVNoYXBlEiYKA2RpbRgBIAMoCzIZLnJvdW5kdHJpcC5vbm54LlNoYXBlLkRpbRo4CgNEaW0SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSABCBwoFdmFsdWUilgMKBFR5cGUSMgoLdGVuc29yX3R5cGUYASABKAsyGy5yb3VuZHRyaXAub25ueC5UeXBlLlRlbnNvckgAEjMKDXNlcXVlbmNlX3R5cGUYBCABKAsyGi5yb3VuZHRyaXAub25ueC5UeXBlLk90aGVySAASLgoIbWFwX3R5cGUYBSABKAsyGi5yb3VuZHRyaXAub25ueC5UeXBlLk90aGVySAASMQoLb3BhcXVlX3R5cGUYByABKAsyGi5yb3VuZHRyaXAub25ueC5UeXBlLk90aGVySAASOAoSc3BhcnNlX3RlbnNvcl90eXBlGAggASgLMhoucm91bmR0cmlwLm9ubnguVHlwZS5PdGhlckgAEjMKDW9wdGlvbmFsX3R5cGUYCSABKAsyGi5yb3VuZHRyaXAub25ueC5UeXBlLk90aGVySAAaQQoGVGVuc29yEhEKCWVsZW1fdHlwZRgBIAEoBRIkCgVzaGFwZRgCIAEoCzIVLnJvdW5kdHJpcC5vbm54LlNoYXBlGgcKBU90aGVyQgcKBXZhbHVlIj0KCVZhbHVlSW5mbxIMCgRuYW1lGAEgASgJEiIKBHR5cGUYAiABKAsyFC5yb3VuZHRyaXAub25ueC5UeXBlIs4CCglBdHRyaWJ1dGUSDAoEbmFtZRgBIAEoCRIOCgFmGAIgASgCSACIAQESDgoBaRgDIAEoA0gBiAEBEg4KAXMYBCABKAxIAogBARImCgF0GAUgASgLMhsucm91bmR0cmlwLm9ubnguVGVuc29yUHJvdG8SIAoBZxgGIAEoCzIVLnJvdW5kdHJpcC5vbm54LkdyYXBoEg4KBmZsb2F0cxgHIAMoAhIMCgRpbnRzGAggAygDEg8KB3N0cmluZ3MYCSADKAwSLAoHdGVuc29ycxgKIAMoCzIbLnJvdW5kdHJpcC5vbm54LlRlbnNvclByb3RvEiUKBmdyYXBocxgLIAMoCzIVLnJvdW5kdHJpcC5vbm54LkdyYXBoEgwKBHR5cGUYFCABKAUSFQoNcmVmX2F0dHJfbmFtZRgVIAEoCUIECgJfZkIECgJfaUIECgJfcyKUAQoETm9kZRINCgVpbnB1dBgBIAMoCRIOCgZvdXRwdXQYAiADKAkSDAoEbmFtZRgDIAEoCRIPCgdvcF90eXBlGAQgASgJEiwKCWF0dHJpYnV0ZRgFIAMoCzIZLnJvdW5kdHJpcC5vbm54LkF0dHJpYnV0ZRIOCgZkb21haW4YByABKAkSEAoIb3ZlcmxvYWQYCCABKAkiqQIKBUdyYXBoEiIKBG5vZGUYASADKAsyFC5yb3VuZHRyaXAub25ueC5Ob2RlEgwKBG5hbWUYAiABKAkSMAoLaW5pdGlhbGl6ZXIYBSADKAsyGy5yb3VuZHRyaXAub25ueC5UZW5zb3JQcm90bxIoCgVpbnB1dBgLIAMoCzIZLnJvdW5kdHJpcC5vbm54LlZhbHVlSW5mbxIpCgZvdXRwdXQYDCADKAsyGS5yb3VuZHRyaXAub25ueC5WYWx1ZUluZm8SLQoKdmFsdWVfaW5mbxgNIAMoCzIZLnJvdW5kdHJpcC5vbm54LlZhbHVlSW5mbxI4ChJzcGFyc2VfaW5pdGlhbGl6ZXIYDyADKAsyHC5yb3VuZHRyaXAub25ueC5TcGFyc2VUZW5zb3Ii9wEKCEZ1bmN0aW9uEgwKBG5hbWUYASABKAkSDQoFaW5wdXQYBCADKAkSDgoGb3V0cHV0GAUgAygJEhEKCWF0dHJpYnV0ZRgGIAMoCRIiCgRub2RlGAcgAygLMhQucm91bmR0cmlwLm9ubnguTm9kZRIxCgxvcHNldF9pbXBvcnQYCSADKAsyGy5yb3VuZHRyaXAub25ueC5PcGVyYXRvclNldBIOCgZkb21haW4YCiABKAkSMgoPYXR0cmlidXRlX3Byb3RvGAsgAygLMhkucm91bmR0cmlwLm9ubnguQXR0cmlidXRlEhAKCG92ZXJsb2FkGA0gASgJIg4KDFRyYWluaW5nSW5mbyLdAgoFTW9kZWwSEgoKaXJfdmVyc2lvbhgBIAEoAxIVCg1wcm9kdWNlcl9uYW1lGAIgASgJEhgKEHByb2R1Y2VyX3ZlcnNpb24YAyABKAkSDgoGZG9tYWluGAQgASgJEhUKDW1vZGVsX3ZlcnNpb24YBSABKAMSJAoFZ3JhcGgYByABKAsyFS5yb3VuZHRyaXAub25ueC5HcmFwaBIxCgxvcHNldF9pbXBvcnQYCCADKAsyGy5yb3VuZHRyaXAub25ueC5PcGVyYXRvclNldBItCg5tZXRhZGF0YV9wcm9wcxgOIAMoCzIVLnJvdW5kdHJpcC5vbm54LkVudHJ5EjMKDXRyYWluaW5nX2luZm8YFCADKAsyHC5yb3VuZHRyaXAub25ueC5UcmFpbmluZ0luZm8SKwoJZnVuY3Rpb25zGBkgAygLMhgucm91bmR0cmlwLm9ubnguRnVuY3Rpb25iBnByb3RvMw");
/**
 * Describes the message roundtrip.onnx.Entry.
 * Use `create(EntrySchema)` to create a new message.
 */
exports.EntrySchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 0);
/**
 * Describes the message roundtrip.onnx.OperatorSet.
 * Use `create(OperatorSetSchema)` to create a new message.
 */
exports.OperatorSetSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 1);
/**
 * Describes the message roundtrip.onnx.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
exports.TensorProtoSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 2);
/**
 * Describes the message roundtrip.onnx.TensorProto.Segment.
 * Use `create(TensorProto_SegmentSchema)` to create a new message.
 */
exports.TensorProto_SegmentSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 2, 0);
/**
 * Describes the message roundtrip.onnx.SparseTensor.
 * Use `create(SparseTensorSchema)` to create a new message.
 */
exports.SparseTensorSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 3);
/**
 * Describes the message roundtrip.onnx.Shape.
 * Use `create(ShapeSchema)` to create a new message.
 */
exports.ShapeSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 4);
/**
 * Describes the message roundtrip.onnx.Shape.Dim.
 * Use `create(Shape_DimSchema)` to create a new message.
 */
exports.Shape_DimSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 4, 0);
/**
 * Describes the message roundtrip.onnx.Type.
 * Use `create(TypeSchema)` to create a new message.
 */
exports.TypeSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 5);
/**
 * Describes the message roundtrip.onnx.Type.Tensor.
 * Use `create(Type_TensorSchema)` to create a new message.
 */
exports.Type_TensorSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 5, 0);
/**
 * Describes the message roundtrip.onnx.Type.Other.
 * Use `create(Type_OtherSchema)` to create a new message.
 */
exports.Type_OtherSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 5, 1);
/**
 * Describes the message roundtrip.onnx.ValueInfo.
 * Use `create(ValueInfoSchema)` to create a new message.
 */
exports.ValueInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 6);
/**
 * Describes the message roundtrip.onnx.Attribute.
 * Use `create(AttributeSchema)` to create a new message.
 */
exports.AttributeSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 7);
/**
 * Describes the message roundtrip.onnx.Node.
 * Use `create(NodeSchema)` to create a new message.
 */
exports.NodeSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 8);
/**
 * Describes the message roundtrip.onnx.Graph.
 * Use `create(GraphSchema)` to create a new message.
 */
exports.GraphSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 9);
/**
 * Describes the message roundtrip.onnx.Function.
 * Use `create(FunctionSchema)` to create a new message.
 */
exports.FunctionSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 10);
/**
 * Describes the message roundtrip.onnx.TrainingInfo.
 * Use `create(TrainingInfoSchema)` to create a new message.
 */
exports.TrainingInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 11);
/**
 * Describes the message roundtrip.onnx.Model.
 * Use `create(ModelSchema)` to create a new message.
 */
exports.ModelSchema = (0, codegenv2_1.messageDesc)(exports.file_onnx, 12);


/***/ }),

/***/ 41125:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.graphReader = graphReader;
exports.opsetsOf = opsetsOf;
const errors_ts_1 = __webpack_require__(17050);
const read_graph_ts_1 = __webpack_require__(3263);
const attributes_ts_1 = __webpack_require__(8573);
const dtypes_ts_1 = __webpack_require__(63169);
const graph_ts_1 = __webpack_require__(57814);
const tensors_ts_1 = __webpack_require__(98228);
/** @throws ArtifactError `malformed`, `unsupported-format`, `limit-exceeded` */
function graphReader(file, limits, store) {
    const attribute = (one, within) => {
        const field = `${file}: ${within}.${one.name}`;
        const given = (0, attributes_ts_1.valuesOf)(one);
        const type = attributes_ts_1.ATTRIBUTE_TYPES[one.type] ?? `the type ${one.type}`;
        if (given.length > 1 || (one.type !== 0 && given.some((value) => value !== type))) {
            throw (0, tensors_ts_1.wrong)('malformed', { field, file, limits }, `says to be ${type}, and has ${given.join(' and ')}`);
        }
        if (one.refAttrName !== '')
            return { kind: 'reference', name: one.refAttrName };
        const list = (items, of) => ({ kind: 'list', items: items.map(of) });
        // A view of the file's bytes would keep all of them in memory.
        const tensor = (proto) => ({
            kind: 'tensor',
            value: (0, tensors_ts_1.insideTensor)({ ...proto, rawData: proto.rawData?.slice() }, { field, file, limits }),
        });
        switch (type) {
            case 'float':
                return { kind: 'float', value: one.f ?? 0 };
            case 'int':
                return (0, read_graph_ts_1.integer)(one.i ?? 0n);
            case 'string':
                return (0, read_graph_ts_1.text)(one.s ?? new Uint8Array(0));
            case 'floats':
                return list(one.floats, (value) => ({ kind: 'float', value }));
            case 'ints':
                return list(one.ints, read_graph_ts_1.integer);
            case 'strings':
                return list(one.strings, read_graph_ts_1.text);
            case 'tensor':
                return one.t === undefined ? { kind: 'unread', what: 'no tensor' } : tensor(one.t);
            case 'tensors':
                return list(one.tensors, tensor);
            case 'graph':
                return { kind: 'graph', graph: graph(one.g, `${within}.${one.name}`) };
            default:
                return { kind: 'unread', what: `an attribute of the type ${type}` };
        }
    };
    const attributes = (list, within) => {
        const found = new Map();
        for (const one of list) {
            const place = { field: `${file}: ${within}.${one.name}`, file, limits };
            if (found.has(one.name))
                throw (0, tensors_ts_1.wrong)('malformed', place, 'this attribute is there twice');
            found.set(one.name, attribute(one, within));
        }
        return found;
    };
    const node = (one, within, place) => {
        const made = one.output.find((output) => output !== '') ?? `${one.opType}_${place}`;
        const name = one.name === '' ? made : one.name;
        return {
            name,
            op: one.opType,
            domain: (0, graph_ts_1.domainOf)(one.domain),
            overload: one.overload,
            inputs: one.input,
            outputs: one.output,
            attrs: attributes(one.attribute, `${within}${name}`),
            attrTypes: new Map(one.attribute.map((attr) => [attr.name, attr.type])),
        };
    };
    const graph = (one, within) => {
        if (one === undefined)
            throw new errors_ts_1.ArtifactError('malformed', `${file}: ${within}holds no graph`, { file });
        const [sparse] = one.sparseInitializer;
        if (sparse !== undefined) {
            const message = `${file}: ${within}the initialiser ${sparse.values?.name ?? ''} is sparse, which is not read`;
            throw new errors_ts_1.ArtifactError('unsupported-format', message, { file });
        }
        const prefix = within === '' ? '' : `${within}/`;
        const initializers = new Map();
        for (const proto of one.initializer) {
            if (initializers.has(proto.name)) {
                throw new errors_ts_1.ArtifactError('malformed', `${file}: the initialiser ${prefix}${proto.name} is stored twice`, {
                    file,
                    tensor: proto.name,
                });
            }
            store.add(`${prefix}${proto.name}`, proto);
            initializers.set(proto.name, `${prefix}${proto.name}`);
        }
        const names = new Set();
        for (const { name, opType } of one.node) {
            const place = { field: `${file}: node ${prefix}${name} (${opType})`, file, limits };
            if (names.has(name))
                throw (0, tensors_ts_1.wrong)('malformed', place, 'another node of this graph has the same name');
            if (name !== '')
                names.add(name);
        }
        const value = (info) => valueOf(info, file, limits);
        const ports = new Set([...one.input, ...one.output].map(({ name }) => name));
        return {
            name: one.name,
            inputs: one.input.filter(({ name }) => !initializers.has(name)).map(value),
            outputs: one.output.map(value),
            stated: [
                ...one.input.filter(({ name }) => initializers.has(name)),
                // Of inputs, outputs and initialisers, what stands there counts.
                ...one.valueInfo.filter(({ name }) => !ports.has(name) && !initializers.has(name)),
            ].map(value),
            nodes: one.node.map((inner, place) => node(inner, prefix, place)),
            initializers,
        };
    };
    return {
        graph,
        functions(list) {
            const functions = new Map();
            for (const one of list) {
                const key = (0, graph_ts_1.functionKey)((0, graph_ts_1.domainOf)(one.domain), one.name, one.overload);
                if (functions.has(key)) {
                    throw new errors_ts_1.ArtifactError('malformed', `${file}: the function ${one.domain}.${one.name} is defined twice`, {
                        file,
                    });
                }
                functions.set(key, {
                    name: one.name,
                    domain: (0, graph_ts_1.domainOf)(one.domain),
                    inputs: one.input,
                    outputs: one.output,
                    opsets: opsetsOf(one.opsetImport),
                    nodes: one.node.map((inner, place) => node(inner, `${one.name}/`, place)),
                    attrs: attributes(one.attributeProto, `${one.name}/`),
                });
            }
            return functions;
        },
    };
}
/** Versions above 2^53 are nobody's. */
function opsetsOf(list) {
    return new Map(list.map(({ domain, version }) => [(0, graph_ts_1.domainOf)(domain), Number(version)]));
}
function valueOf({ name, type }, file, limits) {
    if (type?.value.case !== 'tensorType')
        return { name, dtype: null, shape: null };
    const { elemType, shape } = type.value.value;
    if ((shape?.dim.length ?? 0) > limits.rank) {
        const message = `${file}: ${name} has ${shape?.dim.length ?? 0} dimensions, allowed are ${limits.rank}`;
        throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
    }
    const dims = shape?.dim.map(({ value }) => {
        if (value.case === 'dimParam')
            return value.value === '' ? -1 : value.value;
        if (value.case === undefined)
            return -1;
        const size = Number(value.value);
        // Old exporters wrote 0 or -1 for what they did not know.
        return size > 0 && Number.isSafeInteger(size) ? size : -1;
    });
    return { name, dtype: (0, dtypes_ts_1.dtypeOf)(elemType), shape: dims ?? null };
}


/***/ }),

/***/ 77940:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openOnnx = openOnnx;
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const decode_ts_1 = __webpack_require__(37180);
const entries_ts_1 = __webpack_require__(55266);
const external_ts_1 = __webpack_require__(38571);
const onnx_pb_ts_1 = __webpack_require__(249);
const read_graph_ts_1 = __webpack_require__(41125);
const verify_ts_1 = __webpack_require__(40317);
/**
 * Opens an ONNX model. Tensors are read where they lie when they are asked for; files beside the model that are missing
 * do not keep it from opening: `verify` names them.
 * @throws ArtifactError where the model itself cannot be read
 */
function openOnnx(artifact, limits) {
    const { path, absolute } = artifact;
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    const files = (0, external_ts_1.externalFiles)(artifact);
    const close = () => {
        files.close();
        source.close();
    };
    try {
        const bytes = (0, decode_ts_1.messageBytes)(source, limits);
        const model = (0, decode_ts_1.decodeMessage)(onnx_pb_ts_1.ModelSchema, bytes, { name: path, file: path, limits });
        const store = (0, entries_ts_1.entryStore)({ path, bytes, source, limits }, files);
        const reader = (0, read_graph_ts_1.graphReader)(path, limits, store);
        const program = {
            kind: 'onnx',
            irVersion: Number(model.irVersion),
            opsets: (0, read_graph_ts_1.opsetsOf)(model.opsetImport),
            graph: reader.graph(model.graph, ''),
            functions: reader.functions(model.functions),
        };
        const trains = model.trainingInfo.length > 0;
        const facts = { artifact, program, store, files, trains, limits };
        return {
            format: 'onnx',
            artifact,
            weights: (0, entry_ts_1.weightTable)(store.entries),
            program,
            metadata: {
                producer: [model.producerName, model.producerVersion].filter((part) => part !== '').join(' '),
                ir_version: program.irVersion,
                opsets: Object.fromEntries([...program.opsets].map(([domain, version]) => [domain || 'ai.onnx', version])),
            },
            verify: () => (0, verify_ts_1.verifyOnnx)(facts),
            close,
        };
    }
    catch (error) {
        close();
        throw error;
    }
}


/***/ }),

/***/ 98228:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EXTERNAL = void 0;
exports.tensorFacts = tensorFacts;
exports.isRaw = isRaw;
exports.assertLength = assertLength;
exports.insideTensor = insideTensor;
exports.insideBytes = insideBytes;
exports.wrong = wrong;
const errors_ts_1 = __webpack_require__(17050);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
const tensor_ts_1 = __webpack_require__(76172);
const dtypes_ts_1 = __webpack_require__(63169);
exports.EXTERNAL = 1;
/**
 * Dtype and shape of a stored tensor.
 * @throws ArtifactError `malformed`, `limit-exceeded`; `unsupported-format` for types that have no counterpart here
 */
function tensorFacts({ dataType, dims, segment }, place) {
    const dtype = (0, dtypes_ts_1.dtypeOf)(dataType);
    if (dtype === null) {
        throw wrong('unsupported-format', place, `holds elements of ${(0, dtypes_ts_1.dtypeName)(dataType)}, which are not read`);
    }
    if (segment !== undefined)
        throw wrong('unsupported-format', place, 'is stored in segments, which are not read');
    if (dims.length > place.limits.rank) {
        throw wrong('limit-exceeded', place, `${dims.length} dimensions, allowed are ${place.limits.rank}`);
    }
    const shape = dims.map((dim) => {
        const size = Number(dim);
        if (size >= 0 && Number.isSafeInteger(size))
            return size;
        throw wrong('malformed', place, `a dimension of ${dim}`);
    });
    const count = (0, tensor_ts_1.elementCount)(shape);
    if (!(count * Math.max((0, dtype_ts_1.byteWidth)(dtype), 1) <= place.limits.tensorBytes)) {
        throw wrong('limit-exceeded', place, `shape [${shape.join(', ')}] of ${dtype}, allowed are ${place.limits.tensorBytes} bytes`);
    }
    return { dtype, shape, count };
}
/** Whether the values stand as bytes in one piece. */
function isRaw(proto) {
    // Where the field is there, it counts, be it empty: no list is looked at.
    return proto.rawData !== undefined && (proto.rawData.byteLength > 0 || proto.dataType !== STRING);
}
const STRING = 8;
/** @throws ArtifactError where there are fewer or more bytes than shape and dtype ask for. */
function assertLength(found, { dtype, shape, count }, place) {
    const promised = count * (0, dtype_ts_1.byteWidth)(dtype);
    if (dtype === 'string')
        throw wrong('malformed', place, 'texts as raw bytes');
    if (found === promised)
        return;
    const cause = found < promised ? 'truncated-file' : 'trailing-bytes';
    throw wrong(cause, place, `${found} bytes, shape [${shape.join(', ')}] of ${dtype} asks for ${promised}`);
}
/**
 * Values inside the message: raw bytes, or a list by type. Sources: onnx.proto, comments of TensorProto; narrow types,
 * float16 and bfloat16 as their bit patterns, share `int32_data`.
 * @throws ArtifactError where there are fewer or more values than the shape asks for
 */
function insideTensor(proto, place) {
    const facts = tensorFacts(proto, place);
    const { dtype, shape, count } = facts;
    if (proto.dataLocation === exports.EXTERNAL) {
        throw wrong('unsupported-format', place, 'lies in another file, which is read for initialisers only');
    }
    if (isRaw(proto)) {
        assertLength(proto.rawData.byteLength, facts, place);
        const { rawData } = proto;
        return (0, entry_ts_1.lazyTensor)(dtype, shape, () => (0, bytes_ts_1.fromBytes)(dtype, (0, bytes_ts_1.aligned)(rawData, (0, bytes_ts_1.partWidth)(dtype)), count, place.field));
    }
    const found = listLength(proto, dtype);
    const promised = count * (dtype.startsWith('complex') ? 2 : 1);
    if (found !== promised)
        throw wrong('malformed', place, `${found} values, shape [${shape.join(', ')}] asks for ${promised}`);
    return (0, entry_ts_1.lazyTensor)(dtype, shape, () => listed(proto, dtype));
}
/** Little-endian bytes of the values inside the message. */
function insideBytes(proto, place) {
    const tensor = insideTensor(proto, place);
    return (0, bytes_ts_1.toBytes)(tensor.dtype, tensor.data);
}
function listLength(proto, dtype) {
    return listOf(proto, dtype).length;
}
function listOf(proto, dtype) {
    switch (dtype) {
        case 'float32':
        case 'complex64':
            return proto.floatData;
        case 'float64':
        case 'complex128':
            return proto.doubleData;
        case 'int64':
            return proto.int64Data;
        case 'uint32':
        case 'uint64':
            return proto.uint64Data;
        case 'string':
            return proto.stringData;
        default:
            return proto.int32Data;
    }
}
function listed(proto, dtype) {
    switch (dtype) {
        case 'string':
            return proto.stringData;
        case 'int64':
            return BigInt64Array.from(proto.int64Data);
        case 'uint64':
            return BigUint64Array.from(proto.uint64Data);
        case 'float16':
        case 'bfloat16':
            return Uint16Array.from(proto.int32Data);
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return Uint8Array.from(proto.int32Data);
        case 'uint32':
            return Uint32Array.from(proto.uint64Data, Number);
        default:
            return (0, numbers_ts_1.dataOf)(dtype, listOf(proto, dtype));
    }
}
function wrong(cause, { field, file, tensor }, what) {
    return new errors_ts_1.ArtifactError(cause, `${field}: ${what}`, { file, ...(tensor === undefined ? {} : { tensor }) });
}


/***/ }),

/***/ 40317:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyOnnx = verifyOnnx;
const node_crypto_1 = __webpack_require__(77598);
const sources_ts_1 = __webpack_require__(89746);
const graph_ts_1 = __webpack_require__(57814);
/** The first version that names its operator sets, and the latest that onnx knows. */
const LEAST_IR_VERSION = 3;
const KNOWN_IR_VERSION = 14;
/** What a model's files do not keep of what it promises. Reads files beside it once. */
async function verifyOnnx(model) {
    // The table of operators is for those who ask.
    const { verifyFunctionSets, verifyNodes, verifySets } = await Promise.all(/* import() */[__webpack_require__.e(9705), __webpack_require__.e(3969)]).then(__webpack_require__.bind(__webpack_require__, 93969));
    const { artifact, program, store } = model;
    return [
        ...versions(model),
        ...verifySets(artifact.path, program),
        ...order(model),
        ...verifyFunctionSets(artifact.path, program),
        ...verifyNodes(artifact.path, program, store.entries),
        ...unique(store.problems),
        ...external(model),
        ...unread(model),
    ];
}
/** One file that is missing takes many tensors with it. */
function unique(findings) {
    return findings.filter((one, place) => one.tensor !== undefined ||
        findings.findIndex(({ cause, file, tensor }) => cause === one.cause && file === one.file && !tensor) === place);
}
function versions({ artifact: { path }, program }) {
    const found = [];
    const say = (message) => {
        found.push({ cause: 'malformed', severity: 'error', file: path, message });
    };
    if (!(program.irVersion >= 1))
        say(`${path}: ir_version: found ${program.irVersion}, allowed: 1 and more`);
    if (program.irVersion > KNOWN_IR_VERSION) {
        const message = `${path}: ir_version: found ${program.irVersion}, allowed: 1 to ${KNOWN_IR_VERSION}, the latest that is known`;
        const fix = 'Export the model with an ir_version that this version of the tool knows: runtimes refuse those to come.';
        found.push({ cause: 'unsupported-format', severity: 'warning', file: path, message, fix });
    }
    if (program.irVersion >= LEAST_IR_VERSION) {
        const imported = new Set(program.opsets.keys());
        const used = new Map();
        for (const { domain, name } of nodesIn(program.graph))
            if (!used.has(domain))
                used.set(domain, name);
        for (const [domain, node] of used) {
            if (imported.has(domain))
                continue;
            say(`${path}: node ${node} is of the operator set ${domain || 'ai.onnx'}, which opset_import does not list`);
        }
    }
    return found;
}
function* nodesIn(graph) {
    for (const node of graph.nodes) {
        yield node;
        for (const attr of node.attrs.values())
            if (attr.kind === 'graph')
                yield* nodesIn(attr.graph);
    }
}
/** Every value is made once, and before it is read (onnx/docs/IR.md: single assignment, topological order). */
function order({ artifact: { path }, program }) {
    const found = [];
    const say = (layer, message) => {
        found.push({ cause: 'malformed', severity: 'error', file: path, layer, message: `${path}: ${message}` });
    };
    const walk = (graph, outer, own) => {
        const known = new Set(outer);
        for (const name of own)
            known.add(name);
        const later = new Set(graph.nodes.flatMap(({ outputs }) => outputs));
        for (const node of graph.nodes) {
            for (const input of node.inputs) {
                if (input === '' || known.has(input))
                    continue;
                const why = later.has(input)
                    ? 'which a later node makes: nodes stand out of order, or in a circle'
                    : 'which nothing makes';
                say(node.name, `node ${node.name} (${node.op}) reads ${input}, ${why}`);
            }
            for (const attr of node.attrs.values()) {
                if (attr.kind !== 'graph')
                    continue;
                const inner = attr.graph;
                const names = [...inner.inputs.map(({ name }) => name), ...inner.initializers.keys()];
                walk({ ...inner, outputs: inner.outputs.map(({ name }) => name) }, known, names);
            }
            for (const output of node.outputs) {
                if (output === '')
                    continue;
                if (known.has(output))
                    say(node.name, `node ${node.name} (${node.op}) makes ${output}, which is there already`);
                known.add(output);
            }
            if (found.length >= MOST_FINDINGS)
                return;
        }
        for (const name of graph.outputs)
            if (!known.has(name))
                say(name, `the output ${name} of ${graph.name} is made by no node`);
    };
    const { graph } = program;
    const names = [...graph.inputs.map(({ name }) => name), ...graph.initializers.keys()];
    walk({ ...graph, outputs: graph.outputs.map(({ name }) => name) }, new Set(), names);
    for (const one of program.functions.values())
        walk(one, new Set(), one.inputs);
    found.push(...circles(path, program));
    return found.slice(0, MOST_FINDINGS);
}
const MOST_FINDINGS = 20;
/** Functions that call themselves, by whatever way round. */
function circles(path, { functions }) {
    const state = new Map();
    const found = [];
    const visit = (key) => {
        const one = functions.get(key);
        if (one === undefined || state.get(key) === 'done')
            return;
        if (state.get(key) === 'open') {
            const message = `${path}: the function ${one.name} calls itself`;
            found.push({ cause: 'malformed', severity: 'error', file: path, layer: one.name, message });
            return;
        }
        state.set(key, 'open');
        for (const { domain, op, overload } of one.nodes)
            visit((0, graph_ts_1.functionKey)(domain, op, overload));
        state.set(key, 'done');
    };
    for (const key of functions.keys())
        visit(key);
    return found;
}
/** Files beside the model: no two tensors share a part, and nothing but padding is left between and behind them. */
function external({ artifact: { path }, store, files, limits }) {
    // What belongs to a tensor whose place cannot be told would look like nobody's.
    if (store.problems.length > 0)
        return [];
    const byFile = new Map();
    for (const one of store.external)
        byFile.set(one.location, [...(byFile.get(one.location) ?? []), one]);
    return [...byFile].flatMap(([location, tensors]) => {
        const file = files.pathOf(location);
        const source = files.open(location, { field: path, file: path, limits });
        const sorted = tensors.sort((a, b) => a.offset - b.offset || a.length - b.length);
        return [...stretches(file, source, sorted), ...checksums(file, source, sorted)];
    });
}
function stretches(file, source, tensors) {
    const found = [];
    let [end, before] = [0, ''];
    for (const { name, offset, length } of tensors) {
        const same = tensors.some((one) => one.name === before && one.offset === offset && one.length === length);
        if (offset < end && !same) {
            const message = `${file}: ${name} begins at ${offset}, inside of ${before}, which ends at ${end}`;
            found.push({ cause: 'malformed', severity: 'error', file, tensor: name, message });
        }
        else if (offset > end && !isPadding(source, end, offset)) {
            const message = `${file}: ${offset - end} bytes from ${end} on, in front of ${name}, belong to no tensor and are not 0`;
            found.push({ cause: 'unread-content', severity: 'note', file, message, metrics: { bytes: offset - end } });
        }
        if (offset + length >= end)
            [end, before] = [offset + length, name];
    }
    const left = source.byteLength - end;
    if (left > 0 && !(left < MOST_PADDING && isPadding(source, end, source.byteLength))) {
        const message = `${file}: ${left} bytes are left behind ${before}, the last tensor, which ends at ${end}`;
        found.push({ cause: 'trailing-bytes', severity: 'error', file, message, metrics: { bytes: left } });
    }
    return found;
}
/** Exporters align tensors to pages and to the allocation granularity of Windows (onnx/docs/ExternalData.md). */
const MOST_PADDING = 65_536;
function isPadding(source, from, to) {
    const buffer = new Uint8Array(Math.min(sources_ts_1.PASS_BYTES, to - from));
    for (let at = from; at < to; at += buffer.byteLength) {
        const piece = buffer.subarray(0, Math.min(buffer.byteLength, to - at));
        source.read(at, piece);
        if (piece.some((byte) => byte !== 0))
            return false;
    }
    return true;
}
/** A checksum is the SHA-1 of the whole file. */
function checksums(file, source, tensors) {
    const promised = new Set(tensors.flatMap(({ checksum }) => checksum?.toLowerCase() ?? []));
    if (promised.size === 0)
        return [];
    const hash = (0, node_crypto_1.createHash)('sha1');
    for (const piece of (0, sources_ts_1.pieces)(source))
        hash.update(piece);
    const actual = hash.digest('hex');
    return [...promised]
        .filter((one) => one !== actual)
        .map((one) => {
        const message = `${file}: its SHA-1 is ${actual}, the model promises ${one}`;
        return { cause: 'checksum-mismatch', severity: 'error', file, message };
    });
}
function unread({ artifact: { path }, trains }) {
    if (!trains)
        return [];
    const message = `${path}: brings graphs for training along, which were not looked at`;
    return [{ cause: 'unread-content', severity: 'note', file: path, message }];
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

/***/ 65187:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RESOURCE = void 0;
exports.dtypeOf = dtypeOf;
exports.typeNumberOf = typeNumberOf;
exports.typeOf = typeOf;
exports.numberOfType = numberOfType;
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
/** `DT_RESOURCE`: handles of variables, tables and whatever else a session holds. */
exports.RESOURCE = 20;
/** Types of references (TensorFlow 1's variables) are numbered as what they refer to, and this more. */
const REFERENCE = 100;
/** The names of the same numbers, in their order, as JSON writes them (`DT_FLOAT`). */
const NAMES = ('INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8 QINT32 BFLOAT16 QINT16 ' +
    'QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64 FLOAT8_E5M2 FLOAT8_E4M3FN').split(' ');
/** The element type of a `DataType`, or null where it has none here. */
function dtypeOf(number) {
    return DTYPES[number > REFERENCE ? number - REFERENCE : number] ?? null;
}
/** Quantised integers, which are stored like the plain ones. */
const QUANTISED = new Set([11, 12, 13, 15, 16]);
/** The `DataType` of an element type. */
function typeNumberOf(dtype) {
    return Number(Object.entries(DTYPES).find(([number, name]) => name === dtype && !QUANTISED.has(Number(number)))?.[0]);
}
/** A `DataType` with the number itself where the element type does not tell it; that of a reference is what it refers to. */
function typeOf(number) {
    const value = dtypeOf(number);
    const plain = number > REFERENCE ? number - REFERENCE : number;
    return value !== null && typeNumberOf(value) === plain ? { value } : { value, number: plain };
}
/** The `DataType` of a stored type; undefined where nobody knows it. */
function numberOfType({ value, number, }) {
    return number ?? (value === null ? undefined : typeNumberOf(value));
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
