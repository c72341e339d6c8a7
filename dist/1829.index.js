export const id = 1829;
export const ids = [1829];
export const modules = {

/***/ 43661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairChunks = pairChunks;
exports.decoderOf = decoderOf;
exports.scalarWidth = scalarWidth;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * Walks two tensors side by side, however differently they cut their bytes, without copying. Ends when either ends:
 * element counts are compared by the caller.
 */
function* pairChunks(a, b, size = tensor_ts_1.CHUNK_BYTES) {
    // Strings vary in length: they are walked as bytes.
    const [widthA, widthB] = [(0, dtype_ts_1.byteWidth)(a.dtype) || 1, (0, dtype_ts_1.byteWidth)(b.dtype) || 1];
    const left = a.chunks(size)[Symbol.iterator]();
    const right = b.chunks(size)[Symbol.iterator]();
    let [restA, restB] = [new Uint8Array(0), new Uint8Array(0)];
    let start = 0;
    try {
        for (;;) {
            if (restA.byteLength === 0) {
                const next = left.next();
                if (next.done === true)
                    return;
                restA = next.value;
                continue;
            }
            if (restB.byteLength === 0) {
                const next = right.next();
                if (next.done === true)
                    return;
                restB = next.value;
                continue;
            }
            const count = Math.min(restA.byteLength / widthA, restB.byteLength / widthB);
            yield { a: restA.subarray(0, count * widthA), b: restB.subarray(0, count * widthB), start, count };
            restA = restA.subarray(count * widthA);
            restB = restB.subarray(count * widthB);
            start += count;
        }
    }
    finally {
        left.return?.();
        right.return?.();
    }
}
/**
 * A decoder for numeric dtypes. 64-bit integers beyond 2^53 round to the nearest double: exactness is judged on bytes,
 * numbers only describe. Complex elements give two numbers each. `string` has no numbers.
 */
function decoderOf(dtype) {
    let out = new Float64Array(0);
    let aligned = new ArrayBuffer(0);
    const fill = FILLERS[dtype];
    return (bytes) => {
        if (aligned.byteLength < bytes.byteLength)
            aligned = new ArrayBuffer(bytes.byteLength);
        new Uint8Array(aligned).set(bytes);
        const count = bytes.byteLength / scalarWidth(dtype);
        if (out.length < count)
            out = new Float64Array(count);
        fill(aligned, count, out);
        return out.subarray(0, count);
    };
}
/** Bytes of one number: half an element for complex dtypes. */
function scalarWidth(dtype) {
    const width = (0, dtype_ts_1.byteWidth)(dtype) || 1;
    return dtype.startsWith('complex') ? width / 2 : width;
}
const float32 = (bytes, count, out) => {
    out.set(new Float32Array(bytes, 0, count));
};
const float64 = (bytes, count, out) => {
    out.set(new Float64Array(bytes, 0, count));
};
const uint8 = (bytes, count, out) => {
    out.set(new Uint8Array(bytes, 0, count));
};
/** 16-bit floats by table: 65 536 values are computed once. */
function halves(from) {
    let table = null;
    return (bytes, count, out) => {
        table ??= Float64Array.from({ length: 65_536 }, (_, bits) => from(bits));
        const source = new Uint16Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
function quarters(from) {
    const table = Float64Array.from({ length: 256 }, (_, bits) => from(bits));
    return (bytes, count, out) => {
        const source = new Uint8Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
const FILLERS = {
    float64,
    complex128: float64,
    float32,
    complex64: float32,
    float16: halves(halves_ts_1.fromFloat16),
    bfloat16: halves(halves_ts_1.fromBfloat16),
    float8_e4m3fn: quarters(halves_ts_1.fromFloat8e4m3fn),
    float8_e5m2: quarters(halves_ts_1.fromFloat8e5m2),
    int64: (bytes, count, out) => {
        const source = new BigInt64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    uint64: (bytes, count, out) => {
        const source = new BigUint64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    int32: (bytes, count, out) => {
        out.set(new Int32Array(bytes, 0, count));
    },
    uint32: (bytes, count, out) => {
        out.set(new Uint32Array(bytes, 0, count));
    },
    int16: (bytes, count, out) => {
        out.set(new Int16Array(bytes, 0, count));
    },
    uint16: (bytes, count, out) => {
        out.set(new Uint16Array(bytes, 0, count));
    },
    int8: (bytes, count, out) => {
        out.set(new Int8Array(bytes, 0, count));
    },
    uint8,
    bool: uint8,
    string: uint8,
};


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentHash = contentHash;
exports.groupBy = groupBy;
const node_crypto_1 = __webpack_require__(77598);
/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
function contentHash(entry) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(`${entry.dtype}[${entry.shape.join(',')}]`);
    for (const chunk of entry.chunks())
        hash.update(chunk);
    return hash.digest('hex');
}
/** Groups items by a key; items without one are left out. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = key(item);
        if (group === undefined)
            continue;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [item]);
        else
            members.push(item);
    }
    return groups;
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isCopy = isCopy;
exports.compareCopies = compareCopies;
const chunks_ts_1 = __webpack_require__(43661);
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/';
const ORIGINALS = 'variables/';
/** Whether a tensor is such a second copy. */
function isCopy(name) {
    return name.startsWith(COPIES);
}
/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
function compareCopies(entries, broken, file) {
    const originals = groups(entries, ORIGINALS);
    return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
        const sources = originals.get(alias) ?? [];
        if ([...copies, ...sources].some(({ name }) => broken.has(name)))
            return [];
        const different = differing(sources, copies);
        if (different === null)
            return [];
        const [first] = sources;
        const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`;
        const message = `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
            'hands back the other. Export the model again.';
        return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }];
    });
}
function groups(entries, prefix) {
    const found = new Map();
    for (const entry of entries) {
        const { alias } = entry;
        // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
        if (alias === undefined || !entry.name.startsWith(prefix))
            continue;
        found.set(alias, [...(found.get(alias) ?? []), entry]);
    }
    return found;
}
/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources, copies) {
    try {
        const [source, copy] = [sources[0], copies[0]];
        if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
            return same(source, copy) ? null : copy;
        }
        // One name for several variables: every content has to be there.
        const known = new Set(sources.map(contents_ts_1.contentHash));
        return copies.find((one) => !known.has((0, contents_ts_1.contentHash)(one))) ?? null;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}
function same(a, b) {
    if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join())
        return false;
    for (const piece of (0, chunks_ts_1.pairChunks)(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.savedModel = void 0;
exports.isSavedModelPath = isSavedModelPath;
const node_path_1 = __webpack_require__(76760);
const files_ts_1 = __webpack_require__(43821);
const read_ts_1 = __webpack_require__(67990);
const write_ts_1 = __webpack_require__(38167);
/**
 * TensorFlow SavedModels: a folder with `saved_model.pb`; all that lies in it and below belongs to it.
 * Source of the format: tensorflow/cc/saved_model and tensorflow/core/protobuf/{saved_model,meta_graph}.proto.
 */
exports.savedModel = {
    id: 'saved-model',
    title: 'TensorFlow SavedModel',
    match: (candidate) => Promise.resolve(match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => (0, read_ts_1.openSavedModel)(artifact, limits)),
    write: (draft, directory) => Promise.resolve().then(() => (0, write_ts_1.writeSavedModel)(draft, directory)),
};
function isSavedModelPath(path) {
    return /(^|\/)saved_model\.pb(txt)?$/.test(path);
}
function match({ path, absolute }) {
    if (!isSavedModelPath(path))
        return undefined;
    const folder = node_path_1.posix.dirname(path);
    const files = (0, files_ts_1.filesBelow)((0, node_path_1.dirname)(absolute)).map((name) => node_path_1.posix.join(folder, name));
    return { path, absolute, format: 'saved-model', files: [...new Set([path, ...files])].sort() };
}


/***/ }),

/***/ 81016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASSETS = exports.VARIABLES_INDEX = void 0;
exports.assetPath = assetPath;
exports.folderOf = folderOf;
const paths_ts_1 = __webpack_require__(67336);
/** Where things lie in a SavedModel. Source: tensorflow/cc/saved_model/constants.h. */
exports.VARIABLES_INDEX = 'variables/variables.index';
exports.ASSETS = 'assets';
/** The path of an asset within the artifact, or undefined for a name that leads elsewhere. */
function assetPath(filename) {
    return (0, paths_ts_1.isSafeRelative)(filename) ? `${exports.ASSETS}/${filename}` : undefined;
}
/** The folder that a path lies in, with its slash; '' for the workspace itself. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 67990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSavedModel = openSavedModel;
exports.tagsOf = tagsOf;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const read_ts_1 = __webpack_require__(78450);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const read_graph_ts_1 = __webpack_require__(3263);
const layout_ts_1 = __webpack_require__(81016);
const restore_ts_1 = __webpack_require__(86370);
const signatures_ts_1 = __webpack_require__(93973);
const verify_ts_1 = __webpack_require__(88127);
/** The only one there has been (tensorflow/cc/saved_model/constants.h). */
const SCHEMA_VERSION = 1n;
/** Tag of the graph that is exported for inference. */
const SERVE = 'serve';
/**
 * Opens a SavedModel: the graph that is tagged for serving, and the checkpoint beside it. A checkpoint that is missing
 * does not keep it from opening: `verify` names it.
 * @throws ArtifactError where `saved_model.pb` or the checkpoint's index cannot be read
 */
function openSavedModel(artifact, limits) {
    const { path, absolute } = artifact;
    if (path.endsWith('.pbtxt')) {
        const message = `${path}: a SavedModel in text form, which TensorFlow writes for people: save it as saved_model.pb`;
        throw new errors_ts_1.ArtifactError('unsupported-format', message, { file: path });
    }
    const savedModel = (0, decode_ts_1.readMessage)(saved_model_pb_ts_1.SavedModelSchema, artifact, limits);
    const meta = servingGraph(savedModel, path);
    const graph = (0, read_graph_ts_1.readGraphDef)(meta.graphDef, path, limits);
    const { signatures, unread, initializer } = (0, signatures_ts_1.readSignatures)(meta, path, limits);
    const restorer = meta.saverDef?.restoreOpName ?? '';
    const variables = (0, restore_ts_1.restoredVariables)(graph, restorer);
    const checkpoint = checkpointOf(artifact, limits);
    const program = {
        kind: 'graph',
        ...graph,
        signatures,
        variables,
        ...(initializer === undefined ? {} : { initializer }),
        runAtLoad: (0, signatures_ts_1.nodesRunAtLoad)(meta),
        ...(restorer === '' ? {} : { restorer }),
        assets: assetsOf(meta),
        readAsset: (name) => assetBytes((0, node_path_1.join)((0, node_path_1.dirname)(absolute), name), (0, layout_ts_1.folderOf)(path) + name, limits),
    };
    return {
        format: 'saved-model',
        artifact,
        weights: (0, entry_ts_1.weightTable)(checkpoint?.entries ?? []),
        program,
        metadata: metadataOf(savedModel, meta),
        verify: () => Promise.resolve().then(() => (0, verify_ts_1.verifySavedModel)({ folder: (0, node_path_1.dirname)(absolute), path, limits, meta, program, unread, checkpoint, savedModel })),
        close() {
            checkpoint?.close();
        },
    };
}
/** The graph that servers load: tagged `serve` and nothing else where there is one. */
function servingGraph({ savedModelSchemaVersion: version, metaGraphs }, path) {
    if (version !== SCHEMA_VERSION) {
        const message = `${path}: saved_model_schema_version is ${version}, known is ${SCHEMA_VERSION}`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
    }
    const tagged = metaGraphs.filter((meta) => tagsOf(meta).includes(SERVE));
    const meta = tagged.find((one) => tagsOf(one).length === 1) ?? tagged[0] ?? metaGraphs[0];
    if (meta === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `${path}: holds no graph`, { file: path });
    return meta;
}
function tagsOf({ metaInfoDef }) {
    return metaInfoDef?.tags ?? [];
}
function metadataOf({ metaGraphs }, meta) {
    return {
        tensorflow_version: meta.metaInfoDef?.tensorflowVersion ?? '',
        tags: tagsOf(meta),
        meta_graphs: metaGraphs.map((one) => tagsOf(one)),
    };
}
function checkpointOf({ path, absolute }, limits) {
    const index = (0, node_path_1.join)((0, node_path_1.dirname)(absolute), layout_ts_1.VARIABLES_INDEX);
    if (!(0, node_fs_1.existsSync)(index))
        return undefined;
    return (0, read_ts_1.openCheckpoint)({ absolute: index, path: (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX }, limits);
}
/** Tables of millions of words have some tens of megabytes. */
function assetBytes(absolute, file, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, file);
    try {
        if (source.byteLength > limits.jsonBytes) {
            const message = `${file}: ${source.byteLength} bytes, a table of words has at most ${limits.jsonBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file });
        }
        return (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
    }
    finally {
        source.close();
    }
}
/** Files of the artifact by the tensors that name them. Only their names: nothing is opened here. */
function assetsOf({ assetFileDef }) {
    const assets = new Map();
    for (const { tensorInfo, filename } of assetFileDef) {
        const path = (0, layout_ts_1.assetPath)(filename);
        if (path !== undefined && tensorInfo !== undefined)
            assets.set(tensorInfo.name, path);
    }
    return assets;
}


/***/ }),

/***/ 86370:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.restoredVariables = restoredVariables;
const nodes_ts_1 = __webpack_require__(7505);
/**
 * Which stored tensor each variable of the main graph is given, found where TensorFlow's own loader finds it: in the
 * graph that restores. `RestoreV2` reads tensors by name, and each goes, through identities, into an assignment.
 * TensorFlow 1 writes these nodes into the main graph, TensorFlow 2 into a function that `restore_op_name` calls
 * (tensorflow/cc/saved_model/loader.cc, `RunRestore`).
 */
function restoredVariables({ nodes, functions }, restoreOp) {
    const variables = new Map();
    const found = (variable, key) => {
        if (variable !== undefined && !variables.has(variable))
            variables.set(variable, key);
    };
    const caller = nodes.find(({ name }) => name === restoreOp);
    const called = caller?.attrs.get('f');
    const body = called?.kind === 'function' ? functions.get(called.name) : undefined;
    if (caller !== undefined && body !== undefined) {
        const given = caller.inputs.filter((input) => !input.startsWith('^')).map(nodes_ts_1.nodeOf);
        const place = new Map(body.inputs.map(({ name }, index) => [name, given[index]]));
        for (const { variable, key } of assignments(body.nodes))
            found(place.get(variable), key);
    }
    for (const { variable, key } of assignments(nodes))
        found(variable, key);
    return variables;
}
const ASSIGN = new Set(['AssignVariableOp', 'Assign']);
/** Between the read and the assignment, on the way of the value. */
const PASSING = new Set(['Identity', 'Reshape', 'Cast']);
const MOST_STEPS = 8;
function assignments(nodes) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    return nodes.flatMap(({ op, inputs }) => {
        if (!ASSIGN.has(op))
            return [];
        const [variable = '', value = ''] = inputs;
        const key = keyOf(value, byName);
        return key === undefined ? [] : [{ variable: (0, nodes_ts_1.nodeOf)(variable), key }];
    });
}
/** The name that `RestoreV2` reads a value under. */
function keyOf(value, byName) {
    let ref = value;
    for (let step = 0; step < MOST_STEPS; step++) {
        const node = byName.get((0, nodes_ts_1.nodeOf)(ref));
        if (node === undefined)
            return undefined;
        if (node.op === 'RestoreV2') {
            const names = byName.get((0, nodes_ts_1.nodeOf)(node.inputs[1] ?? ''))?.attrs.get('value');
            return textAt(names, Number(/:(\d+)$/.exec(ref)?.[1] ?? 0));
        }
        if (!PASSING.has(node.op))
            return undefined;
        ref = node.inputs[0] ?? '';
    }
    return undefined;
}
function textAt(attr, index) {
    if (attr?.kind !== 'tensor')
        return undefined;
    const { data } = attr.value;
    const bytes = ArrayBuffer.isView(data) ? undefined : data[index];
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 15645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.saverOf = saverOf;
const protobuf_1 = __webpack_require__(30054);
const nodes_ts_1 = __webpack_require__(7505);
const saved_model_pb_ts_1 = __webpack_require__(24877);
/** `SaverDef.CheckpointFormatVersion.V2`. */
const FORMAT = 2;
/**
 * What TensorFlow 1's `Saver` adds to a graph, which every loader of TensorFlow understands: one op that reads all tensors
 * and one assignment for each. Sources: tensorflow/python/training/saver.py, tensorflow/cc/saved_model/loader.cc and
 * tensorflow/core/framework/variable.proto.
 * @param prefix a scope that no node of the graph has
 */
function saverOf(variables, prefix) {
    const at = (name) => `${prefix}/${name}`;
    const types = {
        kind: 'list',
        items: variables.map(({ entry }) => (0, nodes_ts_1.dtypeAttr)(entry.dtype)),
    };
    const tensors = variables.map(({ node, entry }, i) => {
        const dtype = (0, nodes_ts_1.dtypeAttr)(entry.dtype);
        return [
            (0, nodes_ts_1.makeNode)(at(`Read_${i}`), 'ReadVariableOp', [node], { dtype }),
            (0, nodes_ts_1.makeNode)(at(`Identity_${i}`), 'Identity', [`${at('RestoreV2')}:${i}`], { T: dtype }),
            (0, nodes_ts_1.makeNode)(at(`Assign_${i}`), 'AssignVariableOp', [node, at(`Identity_${i}`)], { dtype }),
        ];
    });
    const reads = variables.map((_, i) => at(`Read_${i}`));
    const assigns = variables.map((_, i) => `^${at(`Assign_${i}`)}`);
    const nodes = [
        texts(at('filename/input'), [], ['model']),
        (0, nodes_ts_1.makeNode)(at('Const'), 'PlaceholderWithDefault', [at('filename/input')], {
            dtype: (0, nodes_ts_1.dtypeAttr)('string'),
            shape: (0, nodes_ts_1.shapeAttr)([]),
        }),
        texts(at('names'), [variables.length], variables.map(({ entry }) => entry.name)),
        texts(at('slices'), [variables.length], variables.map(() => '')),
        (0, nodes_ts_1.makeNode)(at('RestoreV2'), 'RestoreV2', [at('Const'), at('names'), at('slices')], { dtypes: types }),
        ...tensors.flat(),
        (0, nodes_ts_1.makeNode)(at('restore_all'), 'NoOp', assigns),
        (0, nodes_ts_1.makeNode)(at('SaveV2'), 'SaveV2', [at('Const'), at('names'), at('slices'), ...reads], { dtypes: types }),
        (0, nodes_ts_1.makeNode)(at('saved'), 'Identity', [at('Const'), `^${at('SaveV2')}`], { T: (0, nodes_ts_1.dtypeAttr)('string') }),
    ];
    return {
        nodes,
        saverDef: {
            filenameTensorName: `${at('Const')}:0`,
            saveTensorName: `${at('saved')}:0`,
            restoreOpName: at('restore_all'),
            version: FORMAT,
        },
        collection: variables.map(({ node }, i) => (0, protobuf_1.toBinary)(saved_model_pb_ts_1.VariableDefSchema, (0, protobuf_1.create)(saved_model_pb_ts_1.VariableDefSchema, {
            variableName: `${node}:0`,
            initializerName: at(`Assign_${i}`),
            initialValueName: `${at(`Identity_${i}`)}:0`,
            snapshotName: `${at(`Read_${i}`)}:0`,
            isResource: true,
            trainable: true,
        }))),
    };
}
function texts(name, shape, values) {
    return (0, nodes_ts_1.constantNode)(name, { dtype: 'string', shape, data: values.map((value) => Buffer.from(value)) });
}


/***/ }),

/***/ 93973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INIT_OP = void 0;
exports.nodesRunAtLoad = nodesRunAtLoad;
exports.readSignatures = readSignatures;
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
/**
 * Collections of nodes that are run at loading in models without the signature below, and the key of TensorFlow 1's
 * first ones (saved_model/constants.h, loader_util.cc).
 */
const RUN_AT_LOAD = ['saved_model_main_op', 'legacy_init_op'];
/** Not a signature for callers: its one output is the node that prepares the graph (saved_model/constants.h). */
exports.INIT_OP = '__saved_model_init_op';
/** Names of all nodes that a loader may run to prepare the graph, by whichever way it is told of them. */
function nodesRunAtLoad({ signatureDef, collectionDef }) {
    const bySignature = signatureDef.filter(({ key }) => key === exports.INIT_OP).flatMap(({ value }) => value?.outputs ?? []);
    const collected = collectionDef.filter(({ key }) => RUN_AT_LOAD.includes(key));
    const names = [
        ...bySignature.map(({ value }) => value?.name ?? ''),
        ...collected.flatMap(({ value }) => value?.nodeList?.value ?? []),
    ];
    return [...new Set(names.map((name) => name.replace(/:\d+$/, '')).filter((name) => name !== ''))];
}
/** @throws ArtifactError where a shape is malformed */
function readSignatures({ signatureDef }, file, limits) {
    const signatures = new Map();
    const unread = [];
    for (const { key, value } of signatureDef) {
        if (key === exports.INIT_OP)
            continue;
        const [inputs, outputs] = [value?.inputs ?? [], value?.outputs ?? []].map((side) => tensors(side, key, file, limits));
        if (inputs === undefined || inputs === null || outputs === undefined || outputs === null)
            unread.push(key);
        else
            signatures.set(key, { inputs, outputs });
    }
    const init = signatureDef.find(({ key }) => key === exports.INIT_OP)?.value?.outputs[0]?.value?.name;
    return { signatures, unread, initializer: init?.replace(/:\d+$/, '') };
}
/** null where one of them is no plain tensor. */
function tensors(entries, signature, file, limits) {
    const read = new Map();
    for (const { key, value } of entries) {
        const dtype = (0, dtypes_ts_1.dtypeOf)(value?.dtype ?? 0);
        const ref = value?.name ?? '';
        if (dtype === null || ref === '')
            return null;
        const field = `${file}: signature ${signature}.${key}`;
        read.set(key, { ref, dtype, shape: (0, shape_ts_1.shapeOf)(value?.tensorShape, field, file, limits) });
    }
    return read;
}


/***/ }),

/***/ 88127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySavedModel = verifySavedModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const files_ts_1 = __webpack_require__(43821);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const copies_ts_1 = __webpack_require__(92763);
const layout_ts_1 = __webpack_require__(81016);
/** What the files of a SavedModel do not keep of what they promise. Reads every byte of the weights once, copies twice. */
function verifySavedModel(model) {
    const stored = model.checkpoint?.verify() ?? [];
    const broken = new Set(stored.flatMap(({ tensor }) => (tensor === undefined ? [] : [tensor])));
    return [
        ...stored,
        ...variables(model),
        ...(model.checkpoint === undefined ? [] : (0, copies_ts_1.compareCopies)(model.checkpoint.entries, broken, model.path)),
        ...assets(model),
        ...fingerprint(model),
        ...strangers(model),
        ...unreadParts(model),
    ];
}
/** Variables of the graph that the checkpoint does not have. */
function variables({ path, program, checkpoint }) {
    const keys = [...new Set(program.variables.values())];
    if (checkpoint === undefined) {
        if (keys.length === 0)
            return [];
        const file = (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX;
        const message = `${file} is missing: ${keys.length} variables of ${path} are restored from it. Commit it with its data.`;
        return [{ cause: 'missing-file', severity: 'error', file, message, metrics: { tensors: keys.length } }];
    }
    const stored = new Set(checkpoint.entries.map(({ name }) => name));
    return keys
        .filter((key) => !stored.has(key))
        .map((key) => {
        const message = `${path}: a variable is restored from ${key}, which ${layout_ts_1.VARIABLES_INDEX} does not have`;
        return { cause: 'missing-tensor', severity: 'error', file: path, tensor: key, message };
    });
}
function assets({ folder, path, meta }) {
    return meta.assetFileDef.flatMap(({ filename }) => {
        const asset = (0, layout_ts_1.assetPath)(filename);
        if (asset === undefined) {
            const message = `${path}: names the asset ${JSON.stringify(filename)}, which does not lie in the artifact's own folder`;
            return [{ cause: 'path-traversal', severity: 'error', file: path, message }];
        }
        if ((0, node_fs_1.existsSync)((0, node_path_1.join)(folder, asset)))
            return [];
        const file = (0, layout_ts_1.folderOf)(path) + asset;
        return [
            { cause: 'missing-file', severity: 'error', file, message: `${file} is missing: ${path} names it as an asset` },
        ];
    });
}
/** `fingerprint.pb` has to be a message; what its hashes are taken over depends on the version of TensorFlow. */
function fingerprint({ folder, path, limits }) {
    const name = (0, layout_ts_1.folderOf)(path) + FINGERPRINT;
    if (!(0, node_fs_1.existsSync)((0, node_path_1.join)(folder, FINGERPRINT)))
        return [];
    try {
        const source = (0, sources_ts_1.openFileSource)((0, node_path_1.join)(folder, FINGERPRINT), name);
        try {
            const bytes = (0, sources_ts_1.readBytes)(source, 0, Math.min(source.byteLength, MOST_FINGERPRINT_BYTES));
            (0, decode_ts_1.decodeMessage)(saved_model_pb_ts_1.FingerprintSchema, bytes, { name, file: name, limits });
            return [];
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return [error.toFinding()];
        throw error;
    }
}
const FINGERPRINT = 'fingerprint.pb';
/** Six numbers and a UUID. */
const MOST_FINGERPRINT_BYTES = 4096;
/** Files that TensorFlow, Keras and servers put into the folder, besides those that the model itself names. */
const KNOWN = [/^saved_model\.pb$/, /^fingerprint\.pb$/, /^keras_metadata\.pb$/, /^assets\.extra\//, /^debug\//];
/** Files that nothing accounts for. Loaders pass them over, so they are said and not judged. */
function strangers({ folder, path, meta, checkpoint }) {
    const base = (0, layout_ts_1.folderOf)(path);
    const shards = Array.from({ length: checkpoint?.shards.count ?? 0 }, (_, shard) => checkpoint?.shards.path(shard) ?? '');
    const named = new Set([
        layout_ts_1.VARIABLES_INDEX,
        ...shards.map((shard) => shard.slice(base.length)),
        ...meta.assetFileDef.map(({ filename }) => (0, layout_ts_1.assetPath)(filename) ?? ''),
    ]);
    // Shards of another save are found, and judged, with the checkpoint.
    const left = (0, files_ts_1.filesBelow)(folder).filter((name) => !named.has(name) && !KNOWN.some((known) => known.test(name)) && !/^variables\/variables\.data-/.test(name));
    const [first] = left;
    if (first === undefined)
        return [];
    const shown = left.length > MOST_SHOWN ? `${left.slice(0, MOST_SHOWN).join(', ')} and more` : left.join(', ');
    const message = `${path}: ${left.length} files of its folder are no part of the model, and were not read: ${shown}`;
    return [{ cause: 'unread-content', severity: 'note', file: base + first, message }];
}
const MOST_SHOWN = 5;
function unreadParts({ path, savedModel, meta, unread }) {
    const note = (message) => ({ cause: 'unread-content', severity: 'note', file: path, message });
    const others = savedModel.metaGraphs.filter((one) => one !== meta);
    return [
        ...others.map((one) => note(`${path}: the graph tagged [${(one.metaInfoDef?.tags ?? []).join(', ')}] was not looked at`)),
        ...unread.map((name) => note(`${path}: the signature ${name} has inputs or outputs that are no plain tensors; it was not read`)),
    ];
}


/***/ }),

/***/ 38167:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeSavedModel = writeSavedModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const protobuf_1 = __webpack_require__(30054);
const errors_ts_1 = __webpack_require__(17050);
const write_ts_1 = __webpack_require__(51827);
const dtypes_ts_1 = __webpack_require__(65187);
const draft_ts_1 = __webpack_require__(35751);
const nodes_ts_1 = __webpack_require__(7505);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const write_graph_ts_1 = __webpack_require__(27930);
const layout_ts_1 = __webpack_require__(81016);
const saver_ts_1 = __webpack_require__(15645);
/** What servers call a signature that computes (tensorflow/cc/saved_model/signature_constants.h). */
const PREDICT = 'tensorflow/serving/predict';
/**
 * The collection that names what is run when a graph of TensorFlow 1's kind is loaded (saved_model/constants.h). Under its
 * later name it stands among the signatures, where Python's loader takes it for one.
 */
const MAIN_OP = 'saved_model_main_op';
/** The version of TensorFlow whose ops are written: see `GRAPH_VERSIONS`. */
const TENSORFLOW_VERSION = '2.15.0';
/**
 * Writes `saved_model.pb` and `variables/`. The meta graph is one of TensorFlow 1's kind: signatures, and a saver that
 * restores the variables by name, without a tree of Python's objects. `tf.saved_model.load`, Keras's `TFSMLayer`, the C
 * API and servers load it. Variables keep their tensors' names.
 * @throws ArtifactError `not-expressible` where there is no graph, or one of its parts has no form here
 */
function writeSavedModel(draft, directory) {
    const { program } = draft;
    if (program?.kind !== 'graph') {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a SavedModel holds a graph, and there is none to write');
    }
    if ((program.assets?.size ?? 0) > 0) {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a graph that reads files of its own is not written by this version');
    }
    const weights = [...draft.weights];
    const entryOf = (0, draft_ts_1.entryFinder)(program, weights);
    const variables = [...program.variables.keys()].map((node) => ({ node, entry: entryOf(node) }));
    const entryPoint = (0, node_path_1.join)(directory, 'saved_model.pb');
    (0, node_fs_1.writeFileSync)(entryPoint, savedModelBytes(program, variables), { flag: 'wx' });
    if (weights.length === 0)
        return { files: [entryPoint], tensors: [] };
    const folder = (0, node_path_1.join)(directory, (0, node_path_1.dirname)(layout_ts_1.VARIABLES_INDEX));
    (0, node_fs_1.mkdirSync)(folder);
    const { files, tensors } = (0, write_ts_1.writeCheckpoint)({ weights }, folder, 'variables');
    return { files: [entryPoint, ...files], tensors };
}
function savedModelBytes(program, variables) {
    const saver = variables.length === 0 ? null : (0, saver_ts_1.saverOf)(variables, freeScope(program));
    const graph = { ...program, nodes: [...program.nodes, ...(saver?.nodes ?? [])] };
    const signatures = [...program.signatures].map(([key, signature]) => ({ key, value: signatureDef(signature) }));
    const { initializer } = program;
    const message = (0, protobuf_1.create)(saved_model_pb_ts_1.SavedModelSchema, {
        savedModelSchemaVersion: 1n,
        metaGraphs: [
            {
                metaInfoDef: { tags: ['serve'], tensorflowVersion: TENSORFLOW_VERSION },
                graphDef: (0, write_graph_ts_1.graphDefOf)(graph),
                signatureDef: signatures,
                collectionDef: [
                    ...(initializer === undefined ? [] : [{ key: MAIN_OP, value: { nodeList: { value: [initializer] } } }]),
                    ...['trainable_variables', 'variables'].flatMap((key) => saver === null ? [] : [{ key, value: { bytesList: { value: [...saver.collection] } } }]),
                ],
                ...(saver === null ? {} : { saverDef: saver.saverDef }),
            },
        ],
    });
    return (0, protobuf_1.toBinary)(saved_model_pb_ts_1.SavedModelSchema, message);
}
function signatureDef({ inputs, outputs }) {
    const side = (tensors) => [...tensors].map(([key, { ref, dtype, shape }]) => ({
        key,
        value: {
            name: ref.includes(':') ? ref : `${ref}:0`,
            dtype: (0, dtypes_ts_1.typeNumberOf)(dtype),
            tensorShape: (0, write_graph_ts_1.shapeInit)(shape),
        },
    }));
    return { inputs: side(inputs), outputs: side(outputs), methodName: PREDICT };
}
/** A scope in which no node of the graph lies. */
function freeScope({ nodes }) {
    const taken = new Set(nodes.map(({ name }) => name.split('/')[0]));
    return (0, nodes_ts_1.freeName)('save', (scope) => taken.has(scope));
}


/***/ }),

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

/***/ 24877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// SavedModel, with the field numbers of
// tensorflow/core/protobuf/{saved_model,meta_graph,saver,saved_object_graph,fingerprint}.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FingerprintSchema = exports.SavedVariableSchema = exports.SavedObjectSchema = exports.SavedObjectGraphSchema = exports.AssetFileSchema = exports.TensorInfoSchema = exports.SignatureDef_TensorEntrySchema = exports.SignatureDefSchema = exports.VariableDefSchema = exports.SaverDefSchema = exports.Collection_MessagesSchema = exports.Collection_NodesSchema = exports.CollectionSchema = exports.MetaGraph_SignatureEntrySchema = exports.MetaGraph_CollectionEntrySchema = exports.MetaGraph_MetaInfoSchema = exports.MetaGraphSchema = exports.SavedModelSchema = exports.file_saved_model = void 0;
const codegenv2_1 = __webpack_require__(76612);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file saved_model.proto.
 */
exports.file_saved_model = (0, codegenv2_1.fileDesc)("ChFzYXZlZF9tb2RlbC5wcm90bxIJcm91bmR0cmlwIlsKClNhdmVkTW9kZWwSIgoac2F2ZWRfbW9kZWxfc2NoZW1hX3ZlcnNpb24YASABKAMSKQoLbWV0YV9ncmFwaHMYAiADKAsyFC5yb3VuZHRyaXAuTWV0YUdyYXBoIrMECglNZXRhR3JhcGgSNAoNbWV0YV9pbmZvX2RlZhgBIAEoCzIdLnJvdW5kdHJpcC5NZXRhR3JhcGguTWV0YUluZm8SJgoJZ3JhcGhfZGVmGAIgASgLMhMucm91bmR0cmlwLkdyYXBoRGVmEiYKCXNhdmVyX2RlZhgDIAEoCzITLnJvdW5kdHJpcC5TYXZlckRlZhI8Cg5jb2xsZWN0aW9uX2RlZhgEIAMoCzIkLnJvdW5kdHJpcC5NZXRhR3JhcGguQ29sbGVjdGlvbkVudHJ5EjoKDXNpZ25hdHVyZV9kZWYYBSADKAsyIy5yb3VuZHRyaXAuTWV0YUdyYXBoLlNpZ25hdHVyZUVudHJ5EiwKDmFzc2V0X2ZpbGVfZGVmGAYgAygLMhQucm91bmR0cmlwLkFzc2V0RmlsZRI1ChBvYmplY3RfZ3JhcGhfZGVmGAcgASgLMhsucm91bmR0cmlwLlNhdmVkT2JqZWN0R3JhcGgaNAoITWV0YUluZm8SDAoEdGFncxgEIAMoCRIaChJ0ZW5zb3JmbG93X3ZlcnNpb24YBSABKAkaRAoPQ29sbGVjdGlvbkVudHJ5EgsKA2tleRgBIAEoCRIkCgV2YWx1ZRgCIAEoCzIVLnJvdW5kdHJpcC5Db2xsZWN0aW9uGkUKDlNpZ25hdHVyZUVudHJ5EgsKA2tleRgBIAEoCRImCgV2YWx1ZRgCIAEoCzIXLnJvdW5kdHJpcC5TaWduYXR1cmVEZWYiowEKCkNvbGxlY3Rpb24SLgoJbm9kZV9saXN0GAEgASgLMhsucm91bmR0cmlwLkNvbGxlY3Rpb24uTm9kZXMSMgoKYnl0ZXNfbGlzdBgCIAEoCzIeLnJvdW5kdHJpcC5Db2xsZWN0aW9uLk1lc3NhZ2VzGhYKBU5vZGVzEg0KBXZhbHVlGAEgAygJGhkKCE1lc3NhZ2VzEg0KBXZhbHVlGAEgAygMImwKCFNhdmVyRGVmEhwKFGZpbGVuYW1lX3RlbnNvcl9uYW1lGAEgASgJEhgKEHNhdmVfdGVuc29yX25hbWUYAiABKAkSFwoPcmVzdG9yZV9vcF9uYW1lGAMgASgJEg8KB3ZlcnNpb24YByABKAUimQEKC1ZhcmlhYmxlRGVmEhUKDXZhcmlhYmxlX25hbWUYASABKAkSGAoQaW5pdGlhbGl6ZXJfbmFtZRgCIAEoCRIVCg1zbmFwc2hvdF9uYW1lGAMgASgJEhMKC2lzX3Jlc291cmNlGAUgASgIEhoKEmluaXRpYWxfdmFsdWVfbmFtZRgGIAEoCRIRCgl0cmFpbmFibGUYByABKAgi0AEKDFNpZ25hdHVyZURlZhIzCgZpbnB1dHMYASADKAsyIy5yb3VuZHRyaXAuU2lnbmF0dXJlRGVmLlRlbnNvckVudHJ5EjQKB291dHB1dHMYAiADKAsyIy5yb3VuZHRyaXAuU2lnbmF0dXJlRGVmLlRlbnNvckVudHJ5EhMKC21ldGhvZF9uYW1lGAMgASgJGkAKC1RlbnNvckVudHJ5EgsKA2tleRgBIAEoCRIkCgV2YWx1ZRgCIAEoCzIVLnJvdW5kdHJpcC5UZW5zb3JJbmZvIlcKClRlbnNvckluZm8SDAoEbmFtZRgBIAEoCRINCgVkdHlwZRgCIAEoBRIsCgx0ZW5zb3Jfc2hhcGUYAyABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUiSQoJQXNzZXRGaWxlEioKC3RlbnNvcl9pbmZvGAEgASgLMhUucm91bmR0cmlwLlRlbnNvckluZm8SEAoIZmlsZW5hbWUYAiABKAkiOQoQU2F2ZWRPYmplY3RHcmFwaBIlCgVub2RlcxgBIAMoCzIWLnJvdW5kdHJpcC5TYXZlZE9iamVjdCJnCgtTYXZlZE9iamVjdBIsCghjaGlsZHJlbhgBIAMoCzIaLnJvdW5kdHJpcC5PYmplY3RSZWZlcmVuY2USKgoIdmFyaWFibGUYByABKAsyGC5yb3VuZHRyaXAuU2F2ZWRWYXJpYWJsZSJmCg1TYXZlZFZhcmlhYmxlEg0KBWR0eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYucm91bmR0cmlwLlRlbnNvclNoYXBlEhEKCXRyYWluYWJsZRgDIAEoCBIMCgRuYW1lGAYgASgJIisKC0ZpbmdlcnByaW50EhwKFHNhdmVkX21vZGVsX2NoZWNrc3VtGAEgASgEYgZwcm90bzM", [checkpoint_pb_ts_1.file_checkpoint, graph_pb_ts_1.file_graph]);
/**
 * Describes the message roundtrip.SavedModel.
 * Use `create(SavedModelSchema)` to create a new message.
 */
exports.SavedModelSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 0);
/**
 * Describes the message roundtrip.MetaGraph.
 * Use `create(MetaGraphSchema)` to create a new message.
 */
exports.MetaGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1);
/**
 * Describes the message roundtrip.MetaGraph.MetaInfo.
 * Use `create(MetaGraph_MetaInfoSchema)` to create a new message.
 */
exports.MetaGraph_MetaInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 0);
/**
 * Describes the message roundtrip.MetaGraph.CollectionEntry.
 * Use `create(MetaGraph_CollectionEntrySchema)` to create a new message.
 */
exports.MetaGraph_CollectionEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 1);
/**
 * Describes the message roundtrip.MetaGraph.SignatureEntry.
 * Use `create(MetaGraph_SignatureEntrySchema)` to create a new message.
 */
exports.MetaGraph_SignatureEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 2);
/**
 * Describes the message roundtrip.Collection.
 * Use `create(CollectionSchema)` to create a new message.
 */
exports.CollectionSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2);
/**
 * Describes the message roundtrip.Collection.Nodes.
 * Use `create(Collection_NodesSchema)` to create a new message.
 */
exports.Collection_NodesSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2, 0);
/**
 * Describes the message roundtrip.Collection.Messages.
 * Use `create(Collection_MessagesSchema)` to create a new message.
 */
exports.Collection_MessagesSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2, 1);
/**
 * Describes the message roundtrip.SaverDef.
 * Use `create(SaverDefSchema)` to create a new message.
 */
exports.SaverDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 3);
/**
 * Describes the message roundtrip.VariableDef.
 * Use `create(VariableDefSchema)` to create a new message.
 */
exports.VariableDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 4);
/**
 * Describes the message roundtrip.SignatureDef.
 * Use `create(SignatureDefSchema)` to create a new message.
 */
exports.SignatureDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 5);
/**
 * Describes the message roundtrip.SignatureDef.TensorEntry.
 * Use `create(SignatureDef_TensorEntrySchema)` to create a new message.
 */
exports.SignatureDef_TensorEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 5, 0);
/**
 * Describes the message roundtrip.TensorInfo.
 * Use `create(TensorInfoSchema)` to create a new message.
 */
exports.TensorInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 6);
/**
 * Describes the message roundtrip.AssetFile.
 * Use `create(AssetFileSchema)` to create a new message.
 */
exports.AssetFileSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 7);
/**
 * Describes the message roundtrip.SavedObjectGraph.
 * Use `create(SavedObjectGraphSchema)` to create a new message.
 */
exports.SavedObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 8);
/**
 * Describes the message roundtrip.SavedObject.
 * Use `create(SavedObjectSchema)` to create a new message.
 */
exports.SavedObjectSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 9);
/**
 * Describes the message roundtrip.SavedVariable.
 * Use `create(SavedVariableSchema)` to create a new message.
 */
exports.SavedVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 10);
/**
 * Describes the message roundtrip.Fingerprint.
 * Use `create(FingerprintSchema)` to create a new message.
 */
exports.FingerprintSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 11);


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


/***/ }),

/***/ 16480:
/***/ ((__unused_webpack_module, exports) => {


/**
 * 16-bit and 8-bit floats as numbers and back. Narrowing rounds to nearest, ties to even, as IEEE 754, numpy and
 * ml_dtypes do; NaN stays NaN, and what is too large becomes infinite (NaN in float8_e4m3fn, which has no infinity).
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fromFloat16 = fromFloat16;
exports.toFloat16 = toFloat16;
exports.fromBfloat16 = fromBfloat16;
exports.toBfloat16 = toBfloat16;
exports.fromFloat8e5m2 = fromFloat8e5m2;
exports.toFloat8e5m2 = toFloat8e5m2;
exports.fromFloat8e4m3fn = fromFloat8e4m3fn;
exports.toFloat8e4m3fn = toFloat8e4m3fn;
const f32 = new Float32Array(1);
const u32 = new Uint32Array(f32.buffer);
/** A bit pattern's value in a format of `exponentBits` and `mantissaBits`, with IEEE's special values. */
function widen(bits, exponentBits, mantissaBits) {
    const mantissa = bits & ((1 << mantissaBits) - 1);
    const exponentMask = (1 << exponentBits) - 1;
    const exponent = (bits >> mantissaBits) & exponentMask;
    const sign = bits >> (exponentBits + mantissaBits) === 0 ? 1 : -1;
    const bias = exponentMask >> 1;
    if (exponent === exponentMask)
        return mantissa === 0 ? sign * Infinity : NaN;
    const fraction = mantissa / (1 << mantissaBits);
    if (exponent === 0)
        return sign * fraction * 2 ** (1 - bias);
    return sign * (1 + fraction) * 2 ** (exponent - bias);
}
/** Rounds a magnitude to a whole number of steps, ties to even. Exact: `value / step` only moves the exponent. */
function stepsToEven(value, step) {
    const quotient = value / step;
    const below = Math.floor(quotient);
    const rest = quotient - below;
    if (rest < 0.5 || (rest === 0.5 && below % 2 === 0))
        return below;
    return below + 1;
}
/** The bit pattern nearest to `value` in a format with IEEE's special values. */
function narrow(value, exponentBits, mantissaBits) {
    const signBit = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + mantissaBits) : 0;
    const exponentMask = (1 << exponentBits) - 1;
    const infinity = exponentMask << mantissaBits;
    if (Number.isNaN(value))
        return infinity | (1 << (mantissaBits - 1));
    const magnitude = Math.abs(value);
    if (magnitude === Infinity)
        return signBit | infinity;
    if (magnitude === 0)
        return signBit;
    const bias = exponentMask >> 1;
    const exponent = Math.max(exponentOf(magnitude), 1 - bias);
    const steps = stepsToEven(magnitude, 2 ** (exponent - mantissaBits));
    // A whole binade of steps carries into the exponent field by itself, since the fields are adjacent.
    const bits = steps + (exponent + bias - 1) * 2 ** mantissaBits;
    return signBit | (bits >= infinity ? infinity : bits);
}
const f64 = new Float64Array(1);
const f64words = new Uint32Array(f64.buffer);
/** The exponent of a positive finite number: `2 ** exponent <= value < 2 ** (exponent + 1)`. */
function exponentOf(value) {
    f64[0] = value;
    return (((f64words[1] ?? 0) >>> 20) & 0x7ff) - 1023;
}
/** Value of float16 bits. */
function fromFloat16(bits) {
    return widen(bits, 5, 10);
}
/** float16 bits nearest to a number. */
function toFloat16(value) {
    return narrow(value, 5, 10);
}
/** Value of bfloat16 bits. */
function fromBfloat16(bits) {
    u32[0] = bits << 16;
    return f32[0] ?? NaN;
}
/** bfloat16 bits nearest to a number. */
function toBfloat16(value) {
    return narrow(value, 8, 7);
}
/** Value of float8_e5m2 bits. */
function fromFloat8e5m2(bits) {
    return widen(bits, 5, 2);
}
/** float8_e5m2 bits nearest to a number. */
function toFloat8e5m2(value) {
    return narrow(value, 5, 2);
}
/** Value of float8_e4m3fn bits: no infinities, and only all ones in exponent and mantissa are NaN. */
function fromFloat8e4m3fn(bits) {
    if ((bits & 0x7f) === 0x7f)
        return NaN;
    const sign = bits >> 7 === 0 ? 1 : -1;
    const exponent = (bits >> 3) & 15;
    const fraction = (bits & 7) / 8;
    return exponent === 0 ? sign * fraction * 2 ** -6 : sign * (1 + fraction) * 2 ** (exponent - 7);
}
/** float8_e4m3fn bits nearest to a number; beyond 448 (after rounding) there is only NaN. */
function toFloat8e4m3fn(value) {
    const signBit = value < 0 || Object.is(value, -0) ? 0x80 : 0;
    const magnitude = Math.abs(value);
    if (!Number.isFinite(value))
        return signBit | 0x7f;
    if (magnitude === 0)
        return signBit;
    const exponent = Math.max(exponentOf(magnitude), -6);
    const bits = stepsToEven(magnitude, 2 ** (exponent - 3)) + (exponent + 6) * 8;
    return signBit | Math.min(bits, 0x7f);
}


/***/ })

};
