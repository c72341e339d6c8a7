export const id = 5474;
export const ids = [5474];
export const modules = {

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

/***/ 35745:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfCheckpoint = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const files_ts_1 = __webpack_require__(43821);
const read_ts_1 = __webpack_require__(78450);
const table_ts_1 = __webpack_require__(25472);
const write_ts_1 = __webpack_require__(51827);
/**
 * TensorFlow checkpoints (version 2): `<prefix>.index`, a sorted table of tensors, and `<prefix>.data-*-of-*`, their
 * bytes. Source of the format: tensorflow/core/util/tensor_bundle and tensorflow/core/protobuf/tensor_bundle.proto.
 */
exports.tfCheckpoint = {
    id: 'tf-checkpoint',
    title: 'TensorFlow checkpoint',
    match: (candidate) => Promise.resolve().then(() => match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
    write: (draft, directory, stem) => Promise.resolve().then(() => (0, write_ts_1.writeCheckpoint)(draft, directory, stem)),
};
/** The index of a checkpoint of its own; the one inside a SavedModel belongs to that. */
function match(candidate) {
    const { path, absolute } = candidate;
    if (!path.endsWith('.index'))
        return undefined;
    const folder = (0, node_path_1.dirname)(absolute);
    if ((0, node_path_1.basename)(folder) === 'variables' && (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, '..', 'saved_model.pb')))
        return undefined;
    const prefix = (0, node_path_1.basename)(absolute).slice(0, -'.index'.length);
    const shards = (0, files_ts_1.filesIn)(folder).filter((name) => name.startsWith(`${prefix}.data-`) && /-of-\d{5}$/.test(name));
    if (shards.length === 0 && !endsLikeTable(candidate))
        return undefined;
    const parent = path.slice(0, path.lastIndexOf('/') + 1);
    return { path, absolute, format: 'tf-checkpoint', files: [path, ...shards.map((name) => parent + name)].sort() };
}
function endsLikeTable({ absolute, path, byteLength }) {
    if (byteLength < table_ts_1.FOOTER_BYTES)
        return false;
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        return new DataView((0, sources_ts_1.readBytes)(source, byteLength - 8, 8).buffer).getBigUint64(0, true) === table_ts_1.TABLE_MAGIC;
    }
    finally {
        source.close();
    }
}
function open(artifact, limits) {
    const checkpoint = (0, read_ts_1.openCheckpoint)(artifact, limits);
    return {
        format: 'tf-checkpoint',
        artifact,
        weights: (0, entry_ts_1.weightTable)(checkpoint.entries),
        metadata: {},
        verify: () => Promise.resolve().then(() => checkpoint.verify()),
        close: checkpoint.close,
    };
}


/***/ })

};
