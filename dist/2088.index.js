export const id = 2088;
export const ids = [2088];
export const modules = {

/***/ 14309:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HEAD_BYTES = void 0;
exports.layersOf = layersOf;
/** The stored layers of a model, or undefined where it computes something else, or nothing. */
function layersOf({ program }) {
    return program?.kind === 'layers' ? program : undefined;
}
/** Bytes of a file that recognition may look at. */
exports.HEAD_BYTES = 4096;


/***/ }),

/***/ 42088:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kerasH5 = void 0;
exports.dialectOf = dialectOf;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const draft_ts_1 = __webpack_require__(48571);
const file_ts_1 = __webpack_require__(13440);
const kind_ts_1 = __webpack_require__(91076);
const format_ts_1 = __webpack_require__(14309);
const layers_ts_1 = __webpack_require__(49973);
const names_ts_1 = __webpack_require__(29783);
const write_ts_1 = __webpack_require__(2548);
/**
 * A whole model in one HDF5 file: topology in the attribute `model_config`, weights by layer under `model_weights`.
 * Source: keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15) and tf_keras's hdf5_format.py, which agree.
 */
exports.kerasH5 = {
    id: 'keras-h5',
    title: 'Keras model (.h5)',
    match: (candidate) => (0, kind_ts_1.matchKind)(candidate, 'keras-h5'),
    open,
    write,
};
const WEIGHTS = 'model_weights';
const OPTIMIZER = 'optimizer_weights';
async function open(artifact, limits) {
    const file = await (0, file_ts_1.openHdf5)((0, sources_ts_1.openFileSource)(artifact.absolute, artifact.path), limits);
    try {
        return modelOf(artifact, file, limits);
    }
    catch (error) {
        file.close();
        throw error;
    }
}
function modelOf(artifact, file, limits) {
    const root = file.groups.get('');
    const config = root === undefined ? undefined : (0, names_ts_1.readText)(root, 'model_config');
    if (root === undefined || config === undefined) {
        throw new errors_ts_1.ArtifactError('malformed', `${artifact.path}: has no model_config`, { file: artifact.path });
    }
    const topology = (0, json_ts_1.parseJsonObject)(config, `${artifact.path}!model_config`, limits, artifact.path);
    const compiled = (0, names_ts_1.readText)(root, 'training_config');
    const training = compiled === undefined ? undefined : (0, json_ts_1.parseJson)(compiled, `${artifact.path}!training_config`, limits, artifact.path);
    const { weights, findings } = (0, layers_ts_1.readLayerWeights)(file, WEIGHTS);
    const version = (0, names_ts_1.readString)(root, 'keras_version');
    return {
        format: 'keras-h5',
        artifact,
        weights: (0, entry_ts_1.weightTable)(weights),
        program: {
            kind: 'layers',
            dialect: dialectOf(version, topology),
            topology,
            fractions: (0, json_ts_1.wholeFractions)(config),
            ...(training === undefined ? {} : { training }),
        },
        metadata: {
            ...(version === undefined ? {} : { keras_version: version }),
            backend: (0, names_ts_1.readString)(root, 'backend') ?? null,
            training_config: root.names.includes('training_config'),
            optimizer_variables: [...file.datasets.keys()].filter((path) => path.startsWith(`${OPTIMIZER}/`)).length,
        },
        verify: async () => [...findings, ...file.verify()],
        close: file.close,
    };
}
/** By the version that wrote it; without one, by a key that only Keras 3 writes. */
function dialectOf(version, topology) {
    if (version !== undefined)
        return Number.parseInt(version, 10) >= 3 ? 'keras3' : 'keras2';
    return JSON.stringify(topology).includes('"batch_shape"') ? 'keras3' : 'keras2';
}
async function write(draft, directory, stem) {
    const path = (0, node_path_1.join)(directory, `${stem}.h5`);
    const program = (0, format_ts_1.layersOf)(draft);
    if (program === undefined)
        throw new errors_ts_1.ArtifactError('not-expressible', 'a Keras .h5 model needs a topology');
    const tree = (0, write_ts_1.layerTree)(draft, WEIGHTS);
    (0, draft_ts_1.writingHdf5)(path, (writer) => {
        writer.group('', {
            ...(0, write_ts_1.versionAttributes)(draft, program.dialect),
            model_config: { kind: 'bytes', value: (0, json_ts_1.formatJson)(program.topology) },
        });
        (0, write_ts_1.writeLayers)(writer, tree, WEIGHTS, (0, write_ts_1.versionAttributes)(draft, program.dialect));
    });
    return (0, draft_ts_1.identityReceipt)(path, tree.weights);
}


/***/ }),

/***/ 49973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TOP_LEVEL = void 0;
exports.readLayerWeights = readLayerWeights;
const errors_ts_1 = __webpack_require__(17050);
const names_ts_1 = __webpack_require__(29783);
/** Where Keras keeps variables that belong to the model itself and to none of its layers. */
exports.TOP_LEVEL = 'top_level_model_weights';
/**
 * @param group the group that holds the layers: `model_weights`, or '' in a file of weights alone
 * @throws ArtifactError `malformed` where the names cannot be read, `unsupported-format` where a weight's type is not read
 */
function readLayerWeights(file, group) {
    const where = file.source.name;
    const names = (0, names_ts_1.readNames)(attributesAt(file, group), 'layer_names', `${where}: ${group}`);
    if (names === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `${where}: ${group} has no layer_names`, { file: where });
    const reader = new LayerReader(file, group);
    for (const name of names)
        reader.readLayer(name);
    if (file.groups.has(join(group, exports.TOP_LEVEL)) && !names.includes(exports.TOP_LEVEL))
        reader.readLayer(exports.TOP_LEVEL);
    reader.reportUnnamed();
    return { weights: reader.weights, findings: reader.findings };
}
/** Collects weights and findings layer by layer. */
class LayerReader {
    weights = [];
    findings = [];
    #layers = new Set();
    #named = new Set();
    #file;
    #group;
    constructor(file, group) {
        this.#file = file;
        this.#group = group;
    }
    readLayer(layer) {
        const where = this.#file.source.name;
        if (this.#layers.has(layer)) {
            this.#report('malformed', layer, `layer_names has ${JSON.stringify(layer)} twice: one of them is not loaded`);
            return;
        }
        this.#layers.add(layer);
        const path = join(this.#group, layer);
        const attributes = this.#file.groups.get(path);
        if (attributes === undefined) {
            this.#report('missing-tensor', layer, `layer_names has ${JSON.stringify(layer)}, which is no group of the file`);
            return;
        }
        for (const name of (0, names_ts_1.readNames)(attributes, 'weight_names', `${where}: ${path}`) ?? [])
            this.#readWeight(layer, path, name);
    }
    #readWeight(layer, group, name) {
        const path = `${group}/${name}`;
        if (this.#named.has(path)) {
            this.#report('malformed', layer, `weight_names of ${layer} has ${JSON.stringify(name)} twice`, path);
            return;
        }
        this.#named.add(path);
        const dataset = this.#file.datasets.get(path);
        if (dataset?.readable === true) {
            this.weights.push({ ...dataset.entry, layer });
            return;
        }
        if (dataset?.reason.code === 'unsupported-format')
            throw dataset.reason;
        // Values kept in other files are reported by the file itself.
        if (dataset !== undefined || this.#file.links.has(path))
            return;
        this.#report('missing-tensor', layer, `weight_names of ${layer} has ${JSON.stringify(name)}, the file has no such dataset`, path);
    }
    reportUnnamed() {
        for (const path of this.#file.datasets.keys()) {
            const isInside = this.#group === '' || path.startsWith(`${this.#group}/`);
            if (!isInside || this.#named.has(path))
                continue;
            this.findings.push({
                cause: 'unread-content',
                severity: 'error',
                message: `${this.#file.source.name}: dataset ${path} stands in no weight_names: Keras never loads it`,
                file: this.#file.source.name,
                tensor: path,
            });
        }
    }
    #report(cause, layer, what, tensor) {
        const { name, file } = this.#file.source;
        const message = `${name}: ${what}`;
        this.findings.push({ cause, severity: 'error', message, file, layer, ...(tensor === undefined ? {} : { tensor }) });
    }
}
function attributesAt(file, group) {
    const attributes = file.groups.get(group);
    if (attributes !== undefined)
        return attributes;
    throw new errors_ts_1.ArtifactError('malformed', `${file.source.name}: has no group ${group}`, { file: file.source.file });
}
function join(group, name) {
    return group === '' ? name : `${group}/${name}`;
}


/***/ }),

/***/ 2548:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layerTree = layerTree;
exports.writeLayers = writeLayers;
exports.versionAttributes = versionAttributes;
const errors_ts_1 = __webpack_require__(17050);
const format_ts_1 = __webpack_require__(14309);
const json_ts_1 = __webpack_require__(73172);
const layers_ts_1 = __webpack_require__(49973);
const names_ts_1 = __webpack_require__(29783);
/** Versions that the dialects are written for, where the draft does not say. */
const VERSIONS = { keras2: '2.15.0', keras3: '3.15.1', tfjs: '2.15.0' };
/**
 * Sorts a draft's weights by layer. Every layer of the topology gets its group, as Keras makes it, also those without
 * weights; Keras counts only layers that have some.
 * @param group where the layers lie: `model_weights`, or '' in a file of weights alone
 * @throws ArtifactError `not-expressible` where a weight has no layer, or its name does not lie in its layer's group
 */
function layerTree(draft, group) {
    const layers = new Map(topLevelLayers(draft).map((name) => [name, []]));
    const weights = [...draft.weights];
    for (const entry of weights) {
        const { layer } = entry;
        if (layer === undefined || !entry.name.startsWith(`${pathOf(group, layer)}/`)) {
            throw new errors_ts_1.ArtifactError('not-expressible', `${entry.name}: a legacy Keras file keeps weights as ${pathOf(group, '<layer>/<weight>')}, this one's layer is ` +
                (layer ?? 'not known'), { tensor: entry.name });
        }
        const held = layers.get(layer);
        if (held === undefined)
            layers.set(layer, [entry]);
        else
            held.push(entry);
    }
    return { layers, weights };
}
/** Writes the layers as Keras does: groups, `layer_names`, `weight_names`, datasets under their full names. */
function writeLayers(writer, tree, group, attributes) {
    const names = [...tree.layers.keys()].filter((name) => name !== layers_ts_1.TOP_LEVEL);
    writer.group(group, { ...(0, names_ts_1.nameAttributes)('layer_names', names), ...attributes });
    for (const name of [...names, layers_ts_1.TOP_LEVEL]) {
        const path = pathOf(group, name);
        const entries = tree.layers.get(name) ?? [];
        const weightNames = entries.map((entry) => entry.name.slice(path.length + 1));
        writer.group(path, (0, names_ts_1.nameAttributes)('weight_names', weightNames));
        for (const entry of entries)
            writer.dataset(entry.name, entry);
    }
}
function versionAttributes(draft, dialect) {
    const version = draft.metadata?.['keras_version'];
    const backend = draft.metadata?.['backend'];
    return {
        backend: { kind: 'bytes', value: typeof backend === 'string' ? backend : 'tensorflow' },
        keras_version: { kind: 'bytes', value: typeof version === 'string' ? version : VERSIONS[dialect] },
    };
}
/** Names of the layers at the top of a topology, in its order. */
function topLevelLayers(draft) {
    const config = member((0, format_ts_1.layersOf)(draft)?.topology, 'config');
    // Keras 2.1 and before stored a Sequential model's layers as its config itself.
    const layers = Array.isArray(config) ? config : member(config, 'layers');
    if (!Array.isArray(layers))
        return [];
    return layers.flatMap((layer) => {
        const name = member(layer, 'name') ?? member(member(layer, 'config'), 'name');
        return typeof name === 'string' && !isSequentialInput((0, format_ts_1.layersOf)(draft)?.topology, layer) ? [name] : [];
    });
}
/** `Sequential.layers` leaves its input layer out; a functional model's layers keep theirs. */
function isSequentialInput(topology, layer) {
    return topology?.['class_name'] === 'Sequential' && member(layer, 'class_name') === 'InputLayer';
}
function member(value, key) {
    return (0, json_ts_1.isJsonObject)(value) ? value[key] : undefined;
}
function pathOf(group, name) {
    return group === '' ? name : `${group}/${name}`;
}


/***/ })

};
