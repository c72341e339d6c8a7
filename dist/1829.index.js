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
const errors_ts_1 = __webpack_require__(17050);
const files_ts_1 = __webpack_require__(43821);
const read_ts_1 = __webpack_require__(67990);
/**
 * TensorFlow SavedModels: a folder with `saved_model.pb`; all that lies in it and below belongs to it.
 * Source of the format: tensorflow/cc/saved_model and tensorflow/core/protobuf/{saved_model,meta_graph}.proto.
 */
exports.savedModel = {
    id: 'saved-model',
    title: 'TensorFlow SavedModel',
    match: (candidate) => Promise.resolve(match(candidate)),
    open: (artifact, limits) => Promise.resolve().then(() => (0, read_ts_1.openSavedModel)(artifact, limits)),
    write: () => Promise.reject(new errors_ts_1.ArtifactError('not-expressible', 'SavedModels are not written by this version')),
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
    const savedModel = readMessage(artifact, limits);
    const meta = servingGraph(savedModel, path);
    const graph = (0, read_graph_ts_1.readGraphDef)(meta.graphDef, path, limits);
    const { signatures, unread, initializer } = (0, signatures_ts_1.readSignatures)(meta, path, limits);
    const variables = (0, restore_ts_1.restoredVariables)(graph, meta.saverDef?.restoreOpName ?? '');
    const checkpoint = checkpointOf(artifact, limits);
    const program = {
        kind: 'graph',
        ...graph,
        signatures,
        variables,
        ...(initializer === undefined ? {} : { initializer }),
        assets: assetsOf(meta),
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
function readMessage({ path, absolute }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        if (source.byteLength > limits.messageBytes) {
            const message = `${path}: ${source.byteLength} bytes, a protocol buffer has at most ${limits.messageBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file: path });
        }
        const bytes = (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
        return (0, decode_ts_1.decodeMessage)(saved_model_pb_ts_1.SavedModelSchema, bytes, { name: path, file: path, limits });
    }
    finally {
        source.close();
    }
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
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.restoredVariables = restoredVariables;
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
        const given = caller.inputs.filter((input) => !input.startsWith('^')).map(nodeOf);
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
        return key === undefined ? [] : [{ variable: nodeOf(variable), key }];
    });
}
/** The name that `RestoreV2` reads a value under. */
function keyOf(value, byName) {
    let ref = value;
    for (let step = 0; step < MOST_STEPS; step++) {
        const node = byName.get(nodeOf(ref));
        if (node === undefined)
            return undefined;
        if (node.op === 'RestoreV2') {
            const names = byName.get(nodeOf(node.inputs[1] ?? ''))?.attrs.get('value');
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
/** The node of `node`, `node:0` or `node:port:0`. */
function nodeOf(ref) {
    return ref.split(':')[0] ?? ref;
}


/***/ }),

/***/ 93973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INIT_OP = void 0;
exports.readSignatures = readSignatures;
const dtypes_ts_1 = __webpack_require__(65187);
const shape_ts_1 = __webpack_require__(98381);
/** Not a signature for callers: its one output is the node that prepares the graph (saved_model/constants.h). */
exports.INIT_OP = '__saved_model_init_op';
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

/***/ 24877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// SavedModel, with the field numbers of
// tensorflow/core/protobuf/{saved_model,meta_graph,saver,saved_object_graph,fingerprint}.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FingerprintSchema = exports.SavedVariableSchema = exports.SavedObjectSchema = exports.SavedObjectGraphSchema = exports.AssetFileSchema = exports.TensorInfoSchema = exports.SignatureDef_TensorEntrySchema = exports.SignatureDefSchema = exports.SaverDefSchema = exports.MetaGraph_SignatureEntrySchema = exports.MetaGraph_MetaInfoSchema = exports.MetaGraphSchema = exports.SavedModelSchema = exports.file_saved_model = void 0;
const codegenv2_1 = __webpack_require__(76612);
const checkpoint_pb_ts_1 = __webpack_require__(34696);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file saved_model.proto.
 */
exports.file_saved_model = (0, codegenv2_1.fileDesc)("ChFzYXZlZF9tb2RlbC5wcm90bxIJcm91bmR0cmlwIlsKClNhdmVkTW9kZWwSIgoac2F2ZWRfbW9kZWxfc2NoZW1hX3ZlcnNpb24YASABKAMSKQoLbWV0YV9ncmFwaHMYAiADKAsyFC5yb3VuZHRyaXAuTWV0YUdyYXBoIq8DCglNZXRhR3JhcGgSNAoNbWV0YV9pbmZvX2RlZhgBIAEoCzIdLnJvdW5kdHJpcC5NZXRhR3JhcGguTWV0YUluZm8SJgoJZ3JhcGhfZGVmGAIgASgLMhMucm91bmR0cmlwLkdyYXBoRGVmEiYKCXNhdmVyX2RlZhgDIAEoCzITLnJvdW5kdHJpcC5TYXZlckRlZhI6Cg1zaWduYXR1cmVfZGVmGAUgAygLMiMucm91bmR0cmlwLk1ldGFHcmFwaC5TaWduYXR1cmVFbnRyeRIsCg5hc3NldF9maWxlX2RlZhgGIAMoCzIULnJvdW5kdHJpcC5Bc3NldEZpbGUSNQoQb2JqZWN0X2dyYXBoX2RlZhgHIAEoCzIbLnJvdW5kdHJpcC5TYXZlZE9iamVjdEdyYXBoGjQKCE1ldGFJbmZvEgwKBHRhZ3MYBCADKAkSGgoSdGVuc29yZmxvd192ZXJzaW9uGAUgASgJGkUKDlNpZ25hdHVyZUVudHJ5EgsKA2tleRgBIAEoCRImCgV2YWx1ZRgCIAEoCzIXLnJvdW5kdHJpcC5TaWduYXR1cmVEZWYiIwoIU2F2ZXJEZWYSFwoPcmVzdG9yZV9vcF9uYW1lGAMgASgJItABCgxTaWduYXR1cmVEZWYSMwoGaW5wdXRzGAEgAygLMiMucm91bmR0cmlwLlNpZ25hdHVyZURlZi5UZW5zb3JFbnRyeRI0CgdvdXRwdXRzGAIgAygLMiMucm91bmR0cmlwLlNpZ25hdHVyZURlZi5UZW5zb3JFbnRyeRITCgttZXRob2RfbmFtZRgDIAEoCRpACgtUZW5zb3JFbnRyeRILCgNrZXkYASABKAkSJAoFdmFsdWUYAiABKAsyFS5yb3VuZHRyaXAuVGVuc29ySW5mbyJXCgpUZW5zb3JJbmZvEgwKBG5hbWUYASABKAkSDQoFZHR5cGUYAiABKAUSLAoMdGVuc29yX3NoYXBlGAMgASgLMhYucm91bmR0cmlwLlRlbnNvclNoYXBlIkkKCUFzc2V0RmlsZRIqCgt0ZW5zb3JfaW5mbxgBIAEoCzIVLnJvdW5kdHJpcC5UZW5zb3JJbmZvEhAKCGZpbGVuYW1lGAIgASgJIjkKEFNhdmVkT2JqZWN0R3JhcGgSJQoFbm9kZXMYASADKAsyFi5yb3VuZHRyaXAuU2F2ZWRPYmplY3QiZwoLU2F2ZWRPYmplY3QSLAoIY2hpbGRyZW4YASADKAsyGi5yb3VuZHRyaXAuT2JqZWN0UmVmZXJlbmNlEioKCHZhcmlhYmxlGAcgASgLMhgucm91bmR0cmlwLlNhdmVkVmFyaWFibGUiZgoNU2F2ZWRWYXJpYWJsZRINCgVkdHlwZRgBIAEoBRIlCgVzaGFwZRgCIAEoCzIWLnJvdW5kdHJpcC5UZW5zb3JTaGFwZRIRCgl0cmFpbmFibGUYAyABKAgSDAoEbmFtZRgGIAEoCSIrCgtGaW5nZXJwcmludBIcChRzYXZlZF9tb2RlbF9jaGVja3N1bRgBIAEoBGIGcHJvdG8z", [checkpoint_pb_ts_1.file_checkpoint, graph_pb_ts_1.file_graph]);
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
 * Describes the message roundtrip.MetaGraph.SignatureEntry.
 * Use `create(MetaGraph_SignatureEntrySchema)` to create a new message.
 */
exports.MetaGraph_SignatureEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 1, 1);
/**
 * Describes the message roundtrip.SaverDef.
 * Use `create(SaverDefSchema)` to create a new message.
 */
exports.SaverDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 2);
/**
 * Describes the message roundtrip.SignatureDef.
 * Use `create(SignatureDefSchema)` to create a new message.
 */
exports.SignatureDefSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 3);
/**
 * Describes the message roundtrip.SignatureDef.TensorEntry.
 * Use `create(SignatureDef_TensorEntrySchema)` to create a new message.
 */
exports.SignatureDef_TensorEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 3, 0);
/**
 * Describes the message roundtrip.TensorInfo.
 * Use `create(TensorInfoSchema)` to create a new message.
 */
exports.TensorInfoSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 4);
/**
 * Describes the message roundtrip.AssetFile.
 * Use `create(AssetFileSchema)` to create a new message.
 */
exports.AssetFileSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 5);
/**
 * Describes the message roundtrip.SavedObjectGraph.
 * Use `create(SavedObjectGraphSchema)` to create a new message.
 */
exports.SavedObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 6);
/**
 * Describes the message roundtrip.SavedObject.
 * Use `create(SavedObjectSchema)` to create a new message.
 */
exports.SavedObjectSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 7);
/**
 * Describes the message roundtrip.SavedVariable.
 * Use `create(SavedVariableSchema)` to create a new message.
 */
exports.SavedVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 8);
/**
 * Describes the message roundtrip.Fingerprint.
 * Use `create(FingerprintSchema)` to create a new message.
 */
exports.FingerprintSchema = (0, codegenv2_1.messageDesc)(exports.file_saved_model, 9);


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

/***/ 67336:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveInside = resolveInside;
exports.isSafeRelative = isSafeRelative;
exports.isInside = isInside;
exports.mayBeRead = mayBeRead;
exports.reportedPath = reportedPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
/**
 * The absolute path of `name`, a relative path with `/` that a model gave, inside `folder`.
 * The file need not exist; where it does, symlinks on the way must not lead out of `folder`, nor into a `.git`.
 * @param file the file that gave the name, for messages
 * @throws ArtifactError `path-traversal`
 */
function resolveInside(folder, name, file) {
    const parts = name.split('/');
    if (name === '' || (0, node_path_1.isAbsolute)(name) || parts.some(isUnsafePart))
        throw traversal(name, file);
    const path = (0, node_path_1.join)(folder, ...parts);
    const root = (0, node_fs_1.realpathSync)(folder);
    const real = realPathOf(path);
    if (real !== undefined && !mayBeRead(root, real))
        throw traversal(name, file);
    return path;
}
/** Whether a name is a plain relative path with `/`: no `..`, no `.git`, no drive, no device, no control character. */
function isSafeRelative(name) {
    return name !== '' && !(0, node_path_1.isAbsolute)(name) && !name.split('/').some(isUnsafePart);
}
/** Whether `path` is `root` or lies under it; both absolute and free of symlinks. */
function isInside(root, path) {
    const way = (0, node_path_1.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path_1.sep}`) && !(0, node_path_1.isAbsolute)(way));
}
/** Whether `path` lies inside `root` and in no `.git`; both absolute and free of symlinks. */
function mayBeRead(root, path) {
    return isInside(root, path) && !(0, node_path_1.relative)(root, path).split(node_path_1.sep).some(isGitFolder);
}
/** A path as reports show it: relative to `root`, with `/`. */
function reportedPath(root, absolute) {
    return (0, node_path_1.relative)(root, absolute).split(node_path_1.sep).join('/');
}
// Backslashes and colons are separators, drives and streams on Windows: refused everywhere, so that a verdict is the
// same on every system.
function isUnsafePart(part) {
    return part === '' || part === '.' || part === '..' || /[\\:\p{Cc}]/u.test(part) || isGitFolder(part);
}
/**
 * Git's own folder holds tokens, whose bytes would come out as a model's figures. Windows drops dots and spaces at the
 * end and has the short name `git~1`; macOS passes over characters that have no width.
 */
function isGitFolder(part) {
    return /^(\.git|git~\d+)[. ]*$/i.test(part.replaceAll(/\p{Cf}/gu, ''));
}
/** The real path of what exists, else of its nearest existing parent; undefined where none exists. */
function realPathOf(path) {
    try {
        return (0, node_fs_1.realpathSync)(path);
    }
    catch {
        const parent = (0, node_path_1.join)(path, '..');
        return parent === path ? undefined : realPathOf(parent);
    }
}
function traversal(name, file) {
    return new errors_ts_1.ArtifactError('path-traversal', `${file}: names the file ${JSON.stringify(name)}, which does not lie in the artifact's own folder`, { file });
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
