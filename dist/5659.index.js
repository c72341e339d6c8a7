export const id = 5659;
export const ids = [5659];
export const modules = {

/***/ 75270:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.figure = figure;
exports.exact = exact;
exports.coordinates = coordinates;
exports.dims = dims;
exports.list = list;
exports.many = many;
exports.fit = fit;
exports.percent = percent;
exports.finite = finite;
/** A figure for people: four significant digits, and exact where it is a small integer. */
function figure(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e6)
        return Object.is(value, -0) ? '-0' : String(value);
    return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}
/** A float32 value, told apart from its neighbours. */
function exact(value) {
    if (Object.is(value, -0))
        return '-0';
    const short = String(Number(value.toPrecision(9)));
    return Math.fround(Number(short)) === Math.fround(value) ? short : String(value);
}
/** A flat row-major index as coordinates: `[2, 0, 5]`. */
function coordinates(index, shape) {
    const places = [];
    let rest = index;
    for (const dim of [...shape].reverse()) {
        places.unshift(rest % dim);
        rest = Math.floor(rest / dim);
    }
    return `[${places.join(', ')}]`;
}
function dims(shape) {
    return `[${shape.join(', ')}]`;
}
/** `a`, `a and b`, `a, b and c`, at most `most` of them by name. */
function list(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
/** `1 output`, `3 outputs`. */
function many(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** The word that fits a number: `stands` for one, `stand` for several. */
function fit(count, one, several) {
    return count === 1 ? one : several;
}
/** A share for people, rounded up: nothing is said to be less than it is. */
function percent(share) {
    return `${Math.max(1, Math.ceil(share * 100))} %`;
}
/** A figure as the report's JSON holds it. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 98723:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assetFiles = assetFiles;
exports.assetsByTensor = assetsByTensor;
exports.assetBytes = assetBytes;
exports.writeAssets = writeAssets;
exports.assetName = assetName;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const sources_ts_1 = __webpack_require__(89746);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const layout_ts_1 = __webpack_require__(81016);
/** The collection in which TensorFlow 1's builder names the files (saved_model/constants.h). */
const COLLECTION = 'saved_model_assets';
/**
 * What a graph says of its files: `asset_file_def`, or TensorFlow 1's collection where that is empty (`GetAssetFileDefs`
 * of tensorflow/cc/saved_model/loader_util.cc).
 * @throws ArtifactError where the collection holds something else
 */
function assetFiles({ assetFileDef, collectionDef }, file, limits) {
    if (assetFileDef.length > 0)
        return assetFileDef;
    return collectionDef
        .filter(({ key }) => key === COLLECTION)
        .flatMap(({ value }) => value?.anyList?.value ?? [])
        .map(({ value }) => (0, decode_ts_1.decodeMessage)(saved_model_pb_ts_1.AssetFileSchema, value, { name: `${file}: ${COLLECTION}`, file, limits }));
}
/** Files of the artifact by the tensors that name them. Only their names: nothing is opened here. */
function assetsByTensor(files) {
    const assets = new Map();
    for (const { tensorInfo, filename } of files) {
        const path = (0, layout_ts_1.assetPath)(filename);
        if (path !== undefined && tensorInfo !== undefined)
            assets.set(tensorInfo.name, path);
    }
    return assets;
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
/**
 * Writes the files that a graph reads.
 * @returns their absolute paths
 * @throws ArtifactError `missing-file` where nobody has a file's bytes, `path-traversal` for one outside of `assets/`
 */
function writeAssets({ assets, readAsset }, directory) {
    return [...new Set(assets?.values() ?? [])].map((path) => {
        assetName(path);
        if (readAsset === undefined) {
            throw new errors_ts_1.ArtifactError('missing-file', `${path}: its bytes are not at hand`, { file: path });
        }
        const bytes = readAsset(path);
        const file = (0, node_path_1.join)(directory, path);
        (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(file), { recursive: true });
        (0, node_fs_1.writeFileSync)(file, bytes, { flag: 'wx' });
        return file;
    });
}
/** What `AssetFileDef` calls a file (tensorflow/core/protobuf/meta_graph.proto): its path below `assets/`. */
function assetName(path) {
    const name = path.slice(layout_ts_1.ASSETS.length + 1);
    if ((0, layout_ts_1.assetPath)(name) === path)
        return name;
    throw new errors_ts_1.ArtifactError('path-traversal', `${path}: found an asset that does not lie below ${layout_ts_1.ASSETS}/`, {
        file: path,
    });
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
    return /(^|\/)saved_model\.(pb|pbtxt|cpb)$/.test(path);
}
function match({ path, absolute }) {
    if (!isSavedModelPath(path))
        return undefined;
    const folder = node_path_1.posix.dirname(path);
    const names = (0, files_ts_1.filesBelow)((0, node_path_1.dirname)(absolute));
    // TensorFlow reads the whole one where both are there (tensorflow/python/saved_model/loader_impl.py).
    if (path.endsWith('.cpb') && names.includes('saved_model.pb'))
        return undefined;
    const files = names.map((name) => node_path_1.posix.join(folder, name));
    return { path, absolute, format: 'saved-model', files: [...new Set([path, ...files])].sort() };
}


/***/ }),

/***/ 67990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSavedModel = openSavedModel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const entry_ts_1 = __webpack_require__(18417);
const read_ts_1 = __webpack_require__(78450);
const decode_ts_1 = __webpack_require__(37180);
const saved_model_pb_ts_1 = __webpack_require__(24877);
const read_graph_ts_1 = __webpack_require__(3263);
const assets_ts_1 = __webpack_require__(98723);
const layout_ts_1 = __webpack_require__(81016);
const objects_ts_1 = __webpack_require__(94384);
const restore_ts_1 = __webpack_require__(86370);
const signatures_ts_1 = __webpack_require__(93973);
const verify_ts_1 = __webpack_require__(88127);
/** The only one there has been (tensorflow/cc/saved_model/constants.h). */
const SCHEMA_VERSION = 1n;
/**
 * Opens a SavedModel: the graph that is tagged for serving, and the checkpoint beside it. A checkpoint that is missing
 * does not keep it from opening: `verify` names it.
 * @throws ArtifactError where `saved_model.pb` or the checkpoint's index cannot be read
 */
function openSavedModel(artifact, limits) {
    const { path, absolute, serves } = artifact;
    if (path.endsWith('.pbtxt')) {
        const message = `${path}: a SavedModel in text form, which TensorFlow writes for people: save it as saved_model.pb`;
        throw new errors_ts_1.ArtifactError('unsupported-format', message, { file: path });
    }
    if (path.endsWith('.cpb')) {
        const message = `${path}: a SavedModel in parts, which TensorFlow 2.16 and later write of graphs above 2 GB, and which is not read here. ` +
            'Save it without `experimental_image_format`, as saved_model.pb, with large constants as variables.';
        throw new errors_ts_1.ArtifactError('unsupported-format', message, { file: path });
    }
    const savedModel = (0, decode_ts_1.readMessage)(saved_model_pb_ts_1.SavedModelSchema, artifact, limits);
    const meta = servingGraph(savedModel, path, serves?.tags);
    const checkpoint = checkpointOf(artifact, limits);
    const read = (one) => readMeta(one, checkpoint, artifact, limits);
    const { graph, ...served } = read(meta);
    const chosen = chosenSignature(serves?.signature, graph.signatures, path);
    const program = chosen === undefined ? graph : { ...graph, serves: chosen };
    const others = savedModel.metaGraphs.filter((one) => one !== meta);
    return {
        format: 'saved-model',
        artifact,
        weights: (0, entry_ts_1.weightTable)(checkpoint?.entries ?? []),
        program,
        others: others.map((one) => ({ tags: (0, signatures_ts_1.tagsOf)(one), read: () => read(one).graph })),
        metadata: metadataOf(savedModel, meta),
        verify: () => Promise.resolve().then(() => {
            const opened = { folder: (0, node_path_1.dirname)(absolute), path, limits, checkpoint, savedModel };
            return (0, verify_ts_1.verifySavedModel)({ ...opened, ...served, meta, program }, (one) => {
                const { graph: other, ...rest } = read(one);
                return { ...opened, ...rest, meta: one, program: other };
            });
        }),
        close() {
            checkpoint?.close();
        },
    };
}
function readMeta(meta, checkpoint, { path, absolute }, limits) {
    const nodes = (0, read_graph_ts_1.readGraphDef)(meta.graphDef, path, limits);
    const { signatures, unread, initializer } = (0, signatures_ts_1.readSignatures)(meta, path, limits);
    const restorer = meta.saverDef?.restoreOpName ?? '';
    const restored = (0, restore_ts_1.restoredVariables)(nodes, meta.saverDef);
    const files = (0, assets_ts_1.assetFiles)(meta, path, limits);
    const objects = (0, objects_ts_1.storedObjects)(meta, checkpoint?.objects);
    const graph = {
        kind: 'graph',
        ...nodes,
        signatures,
        ...(unread.length === 0 ? {} : { unreadSignatures: unread }),
        variables: restored.variables,
        ...(restored.otherwise.size === 0 ? {} : { restoredOtherwise: restored.otherwise }),
        ...(initializer === undefined ? {} : { initializer }),
        runAtLoad: (0, signatures_ts_1.nodesRunAtLoad)(meta),
        ...(restorer === '' ? {} : { restorer }),
        ...(objects === undefined ? {} : { objects }),
        assets: (0, assets_ts_1.assetsByTensor)(files),
        readAsset: (name) => (0, assets_ts_1.assetBytes)((0, node_path_1.join)((0, node_path_1.dirname)(absolute), name), (0, layout_ts_1.folderOf)(path) + name, limits),
    };
    return { graph, files, restored, unread };
}
/** The graph with the tags that are asked for, else the one that servers load: tagged `serve` and nothing else where there is one. */
function servingGraph({ savedModelSchemaVersion: version, metaGraphs }, path, asked) {
    if (version !== SCHEMA_VERSION) {
        const message = `${path}: saved_model_schema_version is ${version}, known is ${SCHEMA_VERSION}`;
        throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
    }
    refuseTwins(metaGraphs, path);
    if (asked !== undefined) {
        const found = metaGraphs.find((meta) => setOf((0, signatures_ts_1.tagsOf)(meta)) === setOf(asked));
        if (found !== undefined)
            return found;
        const sets = metaGraphs.map((meta) => `[${setOf((0, signatures_ts_1.tagsOf)(meta))}]`).join(', ');
        const message = `${path}: the policy asks for the graph tagged [${setOf(asked)}], found: ${sets === '' ? 'none' : sets}`;
        throw new errors_ts_1.ArtifactError('policy', message, { file: path });
    }
    const tagged = metaGraphs.filter((meta) => (0, signatures_ts_1.tagsOf)(meta).includes(layout_ts_1.SERVE));
    const meta = tagged.find((one) => (0, signatures_ts_1.tagsOf)(one).length === 1) ?? tagged[0] ?? metaGraphs[0];
    if (meta === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `${path}: holds no graph`, { file: path });
    return meta;
}
/** A signature that the policy names has to be there. */
function chosenSignature(asked, signatures, path) {
    if (asked === undefined || signatures.has(asked))
        return asked;
    const names = [...signatures.keys()].join(', ');
    const message = `${path}: the policy asks for the signature ${asked}, found: ${names === '' ? 'none that can be read' : names}`;
    throw new errors_ts_1.ArtifactError('policy', message, { file: path });
}
/** Tags are a set: neither their order nor their number says anything. */
function setOf(tags) {
    return [...new Set(tags)].sort().join(', ');
}
/** Loaders ask for a graph by the set of its tags, and are given the first one that has it. */
function refuseTwins(metaGraphs, path) {
    const sets = metaGraphs.map((meta) => setOf((0, signatures_ts_1.tagsOf)(meta)));
    const twin = sets.find((tags, place) => sets.indexOf(tags) !== place);
    if (twin === undefined)
        return;
    const message = `${path}: two graphs are tagged [${twin}], allowed: one for each set of tags`;
    throw new errors_ts_1.ArtifactError('malformed', message, { file: path });
}
function metadataOf({ metaGraphs }, meta) {
    return {
        tensorflow_version: meta.metaInfoDef?.tensorflowVersion ?? '',
        tags: (0, signatures_ts_1.tagsOf)(meta),
        meta_graphs: metaGraphs.map((one) => (0, signatures_ts_1.tagsOf)(one)),
    };
}
function checkpointOf({ path, absolute }, limits) {
    const index = (0, node_path_1.join)((0, node_path_1.dirname)(absolute), layout_ts_1.VARIABLES_INDEX);
    if (!(0, node_fs_1.existsSync)(index))
        return undefined;
    return (0, read_ts_1.openCheckpoint)({ absolute: index, path: (0, layout_ts_1.folderOf)(path) + layout_ts_1.VARIABLES_INDEX }, limits);
}


/***/ }),

/***/ 86370:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.restoredVariables = restoredVariables;
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
const variables_ts_1 = __webpack_require__(85221);
/**
 * Which stored tensor each variable of the main graph is given, found where TensorFlow's own loader finds it: in what
 * running `restore_op_name` runs, and nowhere else. `RestoreV2` reads tensors by name from the file whose path the loader
 * feeds, and each goes, through identities, into an assignment. TensorFlow 1 writes these nodes into the main graph,
 * TensorFlow 2 into a function (tensorflow/cc/saved_model/loader.cc, `RunRestore`). Without a node to run nothing is
 * restored.
 */
function restoredVariables(graph, setting) {
    const variables = new Map();
    const otherwise = new Map();
    const problems = [];
    const identities = new Map();
    const main = { nodes: byName(graph.nodes), given: new Map() };
    for (const { scope, node } of reached(graph, main, setting?.restoreOpName ?? '')) {
        if (!(0, variables_ts_1.isWrite)(node.op))
            continue;
        const variable = follow({ scope, ref: node.inputs[0] ?? '' });
        const problem = (what, isWrong = true) => problems.push({ node, what, isWrong });
        if (variable?.scope !== main || !(0, variables_ts_1.isVariable)(variable.node)) {
            // Assets are assigned by functions of their own, and tables are filled otherwise.
            problem('writes to what is no variable of the main graph', false);
            continue;
        }
        const told = ASSIGNS.has(node.op)
            ? keyOf({ scope, ref: node.inputs[1] ?? '' }, main, setting)
            : `changes variable ${variable.node.name} beyond what is stored`;
        if (typeof told === 'string') {
            problem(told, false);
            otherwise.set(variable.node.name, `node ${node.name} ${told}`);
            continue;
        }
        const { key, wrong } = told;
        if (wrong !== undefined)
            problem(wrong);
        const identity = (0, variables_ts_1.variableIdentity)(variable.node);
        const before = identities.get(identity);
        if (before !== undefined && before.key !== key) {
            problem(`restores variable ${variable.node.name} from ${key}, and ${before.node} restores it from ${before.key}`);
        }
        else
            identities.set(identity, { key, node: node.name });
        variables.set(variable.node.name, variables.get(variable.node.name) ?? key);
    }
    for (const node of graph.nodes) {
        // Another node for the same variable.
        const shared = (0, variables_ts_1.isVariable)(node) && !variables.has(node.name) ? identities.get((0, variables_ts_1.variableIdentity)(node)) : undefined;
        if (shared !== undefined)
            variables.set(node.name, shared.key);
    }
    return { variables, otherwise, findings: (path) => problems.map((problem) => findingOf(problem, path)) };
}
function findingOf({ node, what, isWrong }, path) {
    const message = `${path}: node ${node.name} (${node.op}), which runs when the variables are restored, ${what}.`;
    const [cause, severity] = isWrong
        ? ['malformed', 'error']
        : ['unsupported-operation', 'warning'];
    return { cause, severity, file: path, layer: node.name, message };
}
const ASSIGNS = new Set(['AssignVariableOp', 'Assign']);
const CALLS = new Set(['PartitionedCall', 'StatefulPartitionedCall']);
/** Between the read and the assignment, on the way of the value. The shape is held against the stored one elsewhere. */
const PASSING = new Set(['Identity', 'Reshape']);
const MOST_STEPS = 64;
/** Functions within functions: TensorFlow's savers have one. */
const MOST_DEEP = 8;
/** Far more than there are tensors in any checkpoint, times the three nodes that restore one. */
const MOST_NODES = 2_000_000;
function byName(nodes) {
    return new Map(nodes.map((node) => [node.name, node]));
}
/** All nodes that running a node of the main graph runs, those of called functions whole. */
function reached({ functions }, main, root) {
    const found = [];
    const enter = (placed, depth) => {
        if (found.push(placed) > MOST_NODES) {
            throw new errors_ts_1.ArtifactError('limit-exceeded', `restoring runs more than ${MOST_NODES} nodes, beginning at ${root}`);
        }
        const { scope, node } = placed;
        const attr = node.attrs.get('f');
        const called = attr?.kind === 'function' && CALLS.has(node.op) ? functions.get(attr.name) : functions.get(node.op);
        if (called === undefined || depth >= MOST_DEEP)
            return;
        const refs = node.inputs.filter((input) => !input.startsWith('^'));
        const given = new Map(called.inputs.map(({ name }, i) => [name, { scope, ref: refs[i] ?? '' }]));
        const inner = { nodes: byName(called.nodes), given };
        for (const one of called.nodes)
            enter({ scope: inner, node: one }, depth + 1);
    };
    const seen = new Set();
    const open = [(0, nodes_ts_1.nodeOf)(root)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const node = main.nodes.get(name);
        if (node === undefined || seen.has(name))
            continue;
        seen.add(name);
        enter({ scope: main, node }, 0);
        for (const input of node.inputs)
            open.push((0, nodes_ts_1.nodeOf)(input.replace('^', '')));
    }
    return found;
}
/** The node behind a reference, out of functions and through the given ops. */
function follow(from, passing = new Set(['Identity'])) {
    let { scope, ref } = from;
    for (let step = 0; step < MOST_STEPS; step++) {
        const given = scope.given.get((0, nodes_ts_1.nodeOf)(ref));
        const node = scope.nodes.get((0, nodes_ts_1.nodeOf)(ref));
        if (given !== undefined)
            ({ scope, ref } = given);
        else if (node === undefined)
            return undefined;
        else if (passing.has(node.op) && node.inputs[0] !== undefined)
            ref = node.inputs[0];
        else
            return { scope, node, ref };
    }
    return undefined;
}
/** The name that `RestoreV2` reads a value under; else in words what is done instead. */
function keyOf(value, main, setting) {
    const found = follow(value, PASSING);
    if (found?.node.op !== 'RestoreV2') {
        return `assigns what ${found === undefined ? 'cannot be told' : `node ${found.node.name} (${found.node.op}) makes of it`}, not what is stored`;
    }
    const { scope, node, ref } = found;
    const [prefix = '', names = '', slices = ''] = node.inputs;
    const index = Number(/:(\d+)$/.exec(ref)?.[1] ?? 0);
    const textIn = (list) => textAt(follow({ scope, ref: list })?.node.attrs.get('value'), index);
    const key = textIn(names);
    if (key === undefined)
        return `assigns a tensor whose name node ${node.name} (${node.op}) does not say`;
    const slice = textIn(slices) ?? '';
    if (!isWhole(slice))
        return `assigns a part (${slice}) of ${key}`;
    const file = follow({ scope, ref: prefix })?.node;
    if (file !== undefined && file === main.nodes.get((0, nodes_ts_1.nodeOf)(setting?.filenameTensorName ?? '')))
        return { key };
    const named = file === undefined ? 'a file' : `the file that node ${file.name} (${file.op}) names`;
    return { key, wrong: `reads ${key} from ${named}, not from the model's own checkpoint` };
}
/** `''`, or a shape and, along every dimension, all of it (tensorflow/core/framework/tensor_slice.cc). */
function isWhole(slice) {
    if (slice === '')
        return true;
    const words = slice.split(' ');
    const extents = (words.pop() ?? '').split(':');
    return extents.length === words.length && extents.every((one, axis) => one === '-' || one === `0,${words[axis]}`);
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
const assets_ts_1 = __webpack_require__(98723);
const canonical_ts_1 = __webpack_require__(54554);
const fingerprint_ts_1 = __webpack_require__(25716);
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
 * Writes `saved_model.pb`, `fingerprint.pb`, `variables/`, and the files below `assets/` that the graph reads. The meta
 * graph is one of TensorFlow 1's kind: signatures, and a saver that restores the variables by name, without a tree of
 * Python's objects. `tf.saved_model.load`, Keras's `TFSMLayer`, the C API and servers load it. Variables keep their tensors' names.
 * @throws ArtifactError `not-expressible` where there is no graph, or one of its parts has no form here; for its files as
 * `writeAssets` does
 */
function writeSavedModel(draft, directory) {
    const { program } = draft;
    if (program?.kind !== 'graph') {
        throw new errors_ts_1.ArtifactError('not-expressible', 'a SavedModel holds a graph, and there is none to write');
    }
    const weights = [...draft.weights];
    const entryOf = (0, draft_ts_1.entryFinder)(program, weights);
    const variables = [...program.variables.keys()].map((node) => ({ node, entry: entryOf(node) }));
    const entryPoint = (0, node_path_1.join)(directory, 'saved_model.pb');
    const bytes = savedModelBytes(program, variables);
    (0, node_fs_1.writeFileSync)(entryPoint, bytes, { flag: 'wx' });
    const assets = (0, assets_ts_1.writeAssets)(program, directory);
    const { files, tensors } = writeVariables(weights, directory);
    const fingerprint = (0, fingerprint_ts_1.writeFingerprint)(directory, bytes, files[0] ?? null);
    return { files: [entryPoint, fingerprint, ...assets, ...files], tensors };
}
function writeVariables(weights, directory) {
    if (weights.length === 0)
        return { files: [], tensors: [] };
    const folder = (0, node_path_1.join)(directory, (0, node_path_1.dirname)(layout_ts_1.VARIABLES_INDEX));
    (0, node_fs_1.mkdirSync)(folder);
    return (0, write_ts_1.writeCheckpoint)({ weights }, folder, 'variables');
}
/** The same bytes for the same graph, as TensorFlow itself would write them. */
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
                assetFileDef: [...(program.assets ?? [])].map(([name, path]) => ({
                    tensorInfo: { name },
                    filename: (0, assets_ts_1.assetName)(path),
                })),
                collectionDef: [
                    ...(initializer === undefined ? [] : [{ key: MAIN_OP, value: { nodeList: { value: [initializer] } } }]),
                    ...['trainable_variables', 'variables'].flatMap((key) => saver === null ? [] : [{ key, value: { bytesList: { value: [...saver.collection] } } }]),
                ],
                ...(saver === null ? {} : { saverDef: saver.saverDef }),
            },
        ],
    });
    return (0, canonical_ts_1.canonicalBytes)((0, protobuf_1.toBinary)(saved_model_pb_ts_1.SavedModelSchema, message), 'saved_model.pb');
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

/***/ 85221:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isVariable = isVariable;
exports.variableIdentity = variableIdentity;
exports.isWrite = isWrite;
exports.isRead = isRead;
/** Nodes that stand for variables: handles, and TensorFlow 1's references. */
const HANDLE = 'VarHandleOp';
const REFERENCES = new Set(['VariableV2', 'Variable']);
/** The name of handles that are each a variable of their own (tensorflow/core/framework/resource_handle.h). */
const ANONYMOUS = 'cd2c89b7-88b7-44c8-ad83-06c2a9158347';
function isVariable({ op }) {
    return op === HANDLE || REFERENCES.has(op);
}
/**
 * What tells variables apart in a session: not their nodes, but their `container` and `shared_name`. A handle without the
 * latter shares the variable with no name; a reference without it goes by its node.
 * Source: tensorflow/core/kernels/{resource_variable_ops,variable_ops}.cc.
 */
function variableIdentity(node) {
    const [container, shared] = [textOf(node, 'container'), textOf(node, 'shared_name')];
    if (node.op === HANDLE)
        return shared === ANONYMOUS ? `anonymous ${node.name}` : `handle ${container} ${shared}`;
    return `reference ${container} ${shared === '' ? node.name : shared}`;
}
function textOf({ attrs }, name) {
    const attr = attrs.get(name);
    if (attr?.kind === 'bytes')
        return Buffer.from(attr.value).toString('latin1');
    return attr?.kind === 'text' ? attr.value : '';
}
/** Ops that change what a variable or a table holds: of tensorflow/core/ops, those that take a resource or a reference. */
const WRITES = /^(Assign\w*|Resource(Apply|SparseApply|Scatter|Strided|CountUpTo)\w*|(Sparse)?Apply[A-Z]\w*|StridedSliceAssign|CountUpTo|Scatter(Add|Sub|Mul|Div|Min|Max|Update|Nd(Add|Sub|Min|Max|Update))|Rng(Read)?(And)?Skip|Stateful(Uniform\w*|StandardNormal\w*|TruncatedNormal|RandomBinomial)|LookupTable(Insert|Remove)\w*|DestroyResourceOp)$/;
/** Whether an op writes to the variable, or the table, that is its first input. */
function isWrite(op) {
    return WRITES.test(op);
}
/** Of the same ops, those that leave it as it is. */
const READS = /^(ReadVariableOp|VariableShape|VarIsInitializedOp|IsVariableInitialized|DisableCopyOnRead|ResourceGather(Nd)?|Ref(Enter|Exit|Identity|NextIteration|Merge|Switch)|LookupTable(Find|Size|Export)(V2)?)$/;
/** Whether an op reads a variable or a table, and does nothing else to it. */
function isRead(op) {
    return READS.test(op);
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


/***/ }),

/***/ 56994:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fingerprint64 = fingerprint64;
exports.joinedFingerprints = joinedFingerprints;
/**
 * FarmHash's `Fingerprint64` (Google, farmhashna::Hash64): fixed for ever, so files may depend on it. Written without
 * closures and pairs where it is hot: the engine then keeps the words in registers.
 */
function fingerprint64(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = bytes.byteLength;
    if (length <= 16)
        return upTo16(view);
    if (length <= 32)
        return upTo32(view);
    return length <= 64 ? upTo64(view) : longer(view);
}
/**
 * Two fingerprints made into one, in this order; TensorFlow's own rule
 * (`FingerprintCat64` in third_party/xla/third_party/tsl/tsl/platform/fingerprint.h).
 */
function joinedFingerprints(one, other) {
    const a = word(shiftMix(word(other * JOIN)) * JOIN);
    const b = word((one ^ JOIN ^ a) * JOIN);
    return shiftMix(word(shiftMix(b) * JOIN));
}
const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;
const JOIN = 0xc6a4a7935bd1e995n;
function upTo16(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    if (length >= 8) {
        const a = word(fetch64(s, 0) + K2);
        const b = fetch64(s, length - 8);
        const c = word(rotate(b, 37n) * mul + a);
        const d = word((rotate(a, 25n) + b) * mul);
        return hash16(c, d, mul);
    }
    if (length >= 4)
        return hash16(BigInt(length) + (fetch32(s, 0) << 3n), fetch32(s, length - 4), mul);
    if (length === 0)
        return K2;
    const y = BigInt(s.getUint8(0) + (s.getUint8(length >> 1) << 8));
    const z = BigInt(length + (s.getUint8(length - 1) << 2));
    return word(shiftMix(word(y * K2) ^ word(z * K0)) * K2);
}
function upTo32(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    const a = word(fetch64(s, 0) * K1);
    const b = fetch64(s, 8);
    const c = word(fetch64(s, length - 8) * mul);
    const d = word(fetch64(s, length - 16) * K2);
    return hash16(word(rotate(word(a + b), 43n) + rotate(c, 30n) + d), word(a + rotate(word(b + K2), 18n) + c), mul);
}
function upTo64(s) {
    const length = s.byteLength;
    const mul = word(K2 + BigInt(length) * 2n);
    const a = word(fetch64(s, 0) * K2);
    const b = fetch64(s, 8);
    const c = word(fetch64(s, length - 8) * mul);
    const d = word(fetch64(s, length - 16) * K2);
    const y = word(rotate(word(a + b), 43n) + rotate(c, 30n) + d);
    const z = hash16(y, word(a + rotate(word(b + K2), 18n) + c), mul);
    const e = word(fetch64(s, 16) * mul);
    const f = fetch64(s, 24);
    const g = word((y + fetch64(s, length - 32)) * mul);
    const h = word((z + fetch64(s, length - 24)) * mul);
    return hash16(word(rotate(word(e + f), 43n) + rotate(g, 30n) + h), word(e + rotate(word(f + a), 18n) + g), mul);
}
function longer(s) {
    const last = s.byteLength - 1;
    const end = last - (last & 63);
    let x = word(81n * K2 + fetch64(s, 0));
    let y = word(81n * K1 + 113n);
    let z = word(shiftMix(word(y * K2 + 113n)) * K2);
    let [v0, v1, w0, w1] = [0n, 0n, 0n, 0n];
    let [mul, nine] = [K1, 1n];
    for (let p = 0; p <= end; p += 64) {
        let at = p;
        if (p === end) {
            // The last 64 bytes, which may overlap those before, are mixed otherwise.
            at = last - 63;
            mul = word(K1 + ((z & 0xffn) << 1n));
            nine = 9n;
            w0 = word(w0 + BigInt(last & 63));
            v0 = word(v0 + w0);
            w0 = word(w0 + v0);
        }
        const s0 = fetch64(s, at);
        const s1 = fetch64(s, at + 8);
        const s2 = fetch64(s, at + 16);
        const s3 = fetch64(s, at + 24);
        const s4 = fetch64(s, at + 32);
        const s5 = fetch64(s, at + 40);
        const s6 = fetch64(s, at + 48);
        const s7 = fetch64(s, at + 56);
        x = word(rotate(word(x + y + v0 + s1), 37n) * mul);
        y = word(rotate(word(y + v1 + s6), 42n) * mul);
        x ^= word(w1 * nine);
        y = word(y + word(v0 * nine) + s5);
        z = word(rotate(word(z + w0), 33n) * mul);
        const a = word(word(v1 * mul) + s0);
        const b = word(a + s1 + s2);
        v1 = word(rotate(word(x + w0 + a + s3), 21n) + rotate(b, 44n) + a);
        v0 = word(b + s3);
        const c = word(z + w1 + s4);
        const d = word(c + s5 + s6);
        w1 = word(rotate(word(y + s2 + c + s7), 21n) + rotate(d, 44n) + c);
        w0 = word(d + s7);
        const held = z;
        z = x;
        x = held;
    }
    return hash16(word(hash16(v0, w0, mul) + word(shiftMix(y) * K0) + z), word(hash16(v1, w1, mul) + x), mul);
}
function hash16(u, v, mul) {
    const a = shiftMix(word((u ^ v) * mul));
    return word(shiftMix(word((v ^ a) * mul)) * mul);
}
function shiftMix(x) {
    return x ^ (x >> 47n);
}
/** To the right, of a word. */
function rotate(x, bits) {
    return word((x >> bits) | (x << (64n - bits)));
}
function word(x) {
    return BigInt.asUintN(64, x);
}
function fetch64(s, p) {
    return s.getBigUint64(p, true);
}
function fetch32(s, p) {
    return BigInt(s.getUint32(p, true));
}


/***/ })

};
