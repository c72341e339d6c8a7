export const id = 6350;
export const ids = [6350,2088];
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


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readWeightStore = readWeightStore;
const names_ts_1 = __webpack_require__(29783);
/**
 * Attributes of a model under which Keras keeps what only training needs. Source: `_walk_saveable` of
 * keras/src/saving/saving_lib.py over a compiled model, and tf_keras's counterpart (`metrics`).
 */
const TRAINING = new Set([
    'optimizer',
    'metrics',
    '_metrics',
    'loss_tracker',
    '_loss_tracker',
    'compiled_loss',
    'compiled_metrics',
    '_compile_loss',
    '_compile_metrics',
]);
/**
 * @param files one file, or all shards in order
 * @throws ArtifactError `unsupported-format` where a weight's type is not read
 */
function readWeightStore(files) {
    const weights = [];
    const training = [];
    const findings = [];
    for (const [group, variables] of variableGroups(files, findings)) {
        if (isTraining(group)) {
            training.push(...variables.map(({ name }) => `${group}/${name}`));
            continue;
        }
        findings.push(...gaps(group, variables));
        const owner = ownerOf(group, files);
        for (const { name, file } of variables) {
            const dataset = file.datasets.get(`${group}/${name}`);
            if (dataset?.readable === true)
                weights.push(owner === undefined ? dataset.entry : { ...dataset.entry, owner });
            else if (dataset?.reason.code === 'unsupported-format')
                throw dataset.reason;
        }
    }
    for (const file of files)
        findings.push(...outsiders(file));
    return { weights, training, findings, model: ownerOf('vars', files) };
}
function ownerOf(group, files) {
    for (const file of files) {
        const attributes = file.groups.get(group);
        const name = attributes === undefined ? undefined : (0, names_ts_1.readString)(attributes, 'name');
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** Variables by group, by their numbers and not by the digits of these. */
function variableGroups(files, findings) {
    const groups = new Map();
    for (const file of files) {
        for (const path of [...file.datasets.keys(), ...file.links.keys()]) {
            const [group, name] = splitVariable(path);
            if (group === undefined)
                continue;
            const members = groups.get(group) ?? new Map();
            groups.set(group, members);
            if (members.has(name))
                findings.push(twice(file, path));
            else
                members.set(name, { name, file });
        }
    }
    return new Map([...groups].map(([group, members]) => [group, [...members.values()].sort(byNumber)]));
}
function twice(file, path) {
    return {
        cause: 'malformed',
        severity: 'error',
        message: `${file.source.name}: ${path} stands in an earlier shard too`,
        file: file.source.file,
        tensor: path,
    };
}
function splitVariable(path) {
    const at = path.lastIndexOf('/');
    const group = path.slice(0, Math.max(0, at));
    return group === 'vars' || group.endsWith('/vars') ? [group, path.slice(at + 1)] : [undefined, path];
}
function byNumber({ name: a }, { name: b }) {
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    return a < b ? -1 : 1;
}
function isNumber(name) {
    return /^\d+$/.test(name);
}
function isTraining(group) {
    return TRAINING.has(group.split('/')[0] ?? '');
}
/** Keras numbers the variables of a layer without gaps; a number that is left out was there once. */
function gaps(group, variables) {
    const last = variables.at(-1);
    if (last === undefined || !variables.every(({ name }) => isNumber(name)))
        return [];
    const present = new Set(variables.map(({ name }) => Number(name)));
    // More gaps than variables would be a file of another kind, or a hostile one.
    const below = Math.min(Number(last.name), 2 * present.size);
    const missing = Array.from({ length: below }, (_, number) => number).filter((number) => !present.has(number));
    const { file } = last;
    return missing.map((number) => ({
        cause: 'missing-tensor',
        severity: 'error',
        message: `${file.source.name}: ${group} holds variables up to number ${last.name}, and no ${number}`,
        file: file.source.file,
        tensor: `${group}/${number}`,
    }));
}
function outsiders(file) {
    return [...file.datasets.keys()]
        .filter((path) => splitVariable(path)[0] === undefined)
        .map((path) => ({
        cause: 'unread-content',
        severity: 'error',
        message: `${file.source.name}: dataset ${path} is in no group of variables (vars): Keras never loads it`,
        file: file.source.file,
        tensor: path,
    }));
}


/***/ }),

/***/ 21028:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeStore = writeStore;
const errors_ts_1 = __webpack_require__(17050);
/**
 * Writes variables as Keras 3's H5IOStore does: each under its path, the owning layer's name as attribute `name` of
 * its `vars` group, bfloat16 as marked pairs of bytes. The root has its group in any case: tf_keras will not load a file
 * without it. Keras also makes empty groups for layers without variables, and loads files without these just the same.
 * @param model name of the model, where the dialect stores names (Keras 3)
 * @throws ArtifactError `not-expressible` where a name is not of the form `<path>/vars/<number>`
 */
function writeStore(writer, weights, model) {
    writer.group('vars', nameAttribute(model));
    const named = new Set(['vars']);
    for (const entry of weights) {
        const group = entry.name.slice(0, entry.name.lastIndexOf('/'));
        if (group !== 'vars' && !group.endsWith('/vars')) {
            throw new errors_ts_1.ArtifactError('not-expressible', `${entry.name}: Keras 3 keeps variables as <path>/vars/<number>`, {
                tensor: entry.name,
            });
        }
        if (!named.has(group))
            writer.group(group, nameAttribute(entry.owner));
        named.add(group);
        writer.dataset(entry.name, entry, entry.dtype === 'bfloat16' ? { dtype: { kind: 'text', value: 'bfloat16' } } : {});
    }
}
function nameAttribute(name) {
    return name === undefined ? {} : { name: { kind: 'text', value: name } };
}


/***/ }),

/***/ 96350:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const limits_ts_1 = __webpack_require__(52034);
const sources_ts_1 = __webpack_require__(89746);
const zip_ts_1 = __webpack_require__(74975);
const zip_layout_ts_1 = __webpack_require__(25122);
const zip_writer_ts_1 = __webpack_require__(33351);
const entry_ts_1 = __webpack_require__(18417);
const draft_ts_1 = __webpack_require__(48571);
const file_ts_1 = __webpack_require__(13440);
const format_ts_1 = __webpack_require__(14309);
const format_ts_2 = __webpack_require__(42088);
const store_ts_1 = __webpack_require__(57562);
const write_ts_1 = __webpack_require__(21028);
/**
 * A zip of `config.json` (topology), `metadata.json` (version), `model.weights.h5` and perhaps `assets/`.
 * Keras 3 writes it, and tf_keras 2.13 and later in its own dialect. Source: keras/src/saving/saving_lib.py.
 */
exports.keras = {
    id: 'keras',
    title: 'Keras model (.keras)',
    match,
    open,
    write,
};
const CONFIG = 'config.json';
const METADATA = 'metadata.json';
const WEIGHTS = 'model.weights.h5';
const NPZ_WEIGHTS = 'model.weights.npz';
const ASSETS = 'assets/';
/** What a lookup layer keeps there; a layer reads it (`programs/layers/bind/vocabularies.ts`). */
const VOCABULARY = /^assets\/.*\/vocabulary\.txt$/;
/** metadata.json holds two short texts. */
const METADATA_BYTES = 2 ** 20;
/** Versions that the dialects are written for, where the draft does not say. */
const VERSIONS = { keras2: '2.15.0', keras3: '3.15.1', tfjs: '2.15.0' };
/** The same model gives the same bytes: a date would not. */
const DATE_SAVED = '1980-01-01@00:00:00';
async function match(candidate) {
    if (!(0, zip_layout_ts_1.hasZipSignature)(candidate.head))
        return undefined;
    const zip = await (0, zip_ts_1.openZip)((0, sources_ts_1.openFileSource)(candidate.absolute, candidate.path), limits_ts_1.DEFAULT_LIMITS);
    try {
        const isKeras = zip.get(CONFIG) !== undefined && (zip.get(WEIGHTS) ?? zip.get(NPZ_WEIGHTS)) !== undefined;
        if (!isKeras)
            return undefined;
        return { path: candidate.path, absolute: candidate.absolute, format: 'keras', files: [candidate.path] };
    }
    finally {
        zip.close();
    }
}
async function open(artifact, limits) {
    const zip = await (0, zip_ts_1.openZip)((0, sources_ts_1.openFileSource)(artifact.absolute, artifact.path), limits);
    try {
        return await modelOf(artifact, zip, limits);
    }
    catch (error) {
        zip.close();
        throw error;
    }
}
async function modelOf(artifact, zip, limits) {
    const topology = await readJson(artifact, zip, CONFIG, limits.jsonBytes, limits);
    const fractions = (0, json_ts_1.wholeFractions)(await zip.read(CONFIG, limits.jsonBytes));
    const metadata = zip.get(METADATA) === undefined ? {} : await readJson(artifact, zip, METADATA, METADATA_BYTES, limits);
    const version = metadata['keras_version'];
    const vocabularies = await readVocabularies(zip, limits);
    const file = await openWeights(artifact, zip, limits);
    const close = () => {
        file.close();
        zip.close();
    };
    try {
        const store = (0, store_ts_1.readWeightStore)([file]);
        const assets = zip.members.filter(({ name }) => name.startsWith(ASSETS)).length;
        return {
            format: 'keras',
            artifact,
            weights: (0, entry_ts_1.weightTable)(store.weights),
            program: {
                kind: 'layers',
                dialect: (0, format_ts_2.dialectOf)(typeof version === 'string' ? version : undefined, topology),
                topology,
                assets: vocabularies,
                fractions,
            },
            metadata: { ...metadata, training_variables: store.training.length, assets },
            verify: async () => [
                ...(await zip.verify()),
                ...store.findings,
                ...file.verify(),
                ...unknownMembers(artifact, zip),
            ],
            close,
        };
    }
    catch (error) {
        file.close();
        throw error;
    }
}
async function readJson(artifact, zip, name, bytes, limits) {
    return (0, json_ts_1.parseJsonObject)(await zip.read(name, bytes), `${artifact.path}!${name}`, limits, artifact.path);
}
async function readVocabularies(zip, limits) {
    const texts = new Map();
    for (const { name } of zip.members.filter((member) => VOCABULARY.test(member.name))) {
        texts.set(name.slice(ASSETS.length), new TextDecoder().decode(await zip.read(name, limits.jsonBytes)));
    }
    return texts;
}
async function openWeights(artifact, zip, limits) {
    if (zip.get(WEIGHTS) === undefined && zip.get(NPZ_WEIGHTS) !== undefined) {
        throw new errors_ts_1.ArtifactError('unsupported-format', `${artifact.path}: weights in ${NPZ_WEIGHTS} are not read yet`, {
            file: artifact.path,
        });
    }
    try {
        return await (0, file_ts_1.openHdf5)(await zip.source(WEIGHTS), limits);
    }
    catch (error) {
        // Where bytes were changed, that says more than what the HDF5 library stumbled over.
        const changed = (await zip.verify()).find(({ cause }) => cause === 'zip-crc-mismatch');
        if (changed === undefined)
            throw error;
        throw new errors_ts_1.ArtifactError('zip-crc-mismatch', changed.message, { file: artifact.path });
    }
}
function unknownMembers(artifact, zip) {
    const known = new Set([CONFIG, METADATA, WEIGHTS]);
    const findings = [];
    for (const { name } of zip.members) {
        if (known.has(name) || VOCABULARY.test(name))
            continue;
        const isAsset = name.startsWith(ASSETS);
        const why = isAsset
            ? 'is an asset of a layer: it is checked for damage, not converted or compared'
            : 'is no part of a Keras model: Keras never reads it';
        findings.push({
            cause: 'unread-content',
            severity: isAsset ? 'warning' : 'error',
            message: `${artifact.path}: member ${JSON.stringify(name)} ${why}`,
            file: artifact.path,
        });
    }
    return findings;
}
function modelName({ config }) {
    return (0, json_ts_1.isJsonObject)(config) && typeof config['name'] === 'string' ? config['name'] : undefined;
}
async function write(draft, directory, stem) {
    const program = (0, format_ts_1.layersOf)(draft);
    if (program === undefined)
        throw new errors_ts_1.ArtifactError('not-expressible', 'a .keras model needs a topology');
    const path = (0, node_path_1.join)(directory, `${stem}.keras`);
    const weightsPath = (0, node_path_1.join)(directory, `${stem}.${WEIGHTS}`);
    const weights = [...draft.weights];
    const version = draft.metadata?.['keras_version'];
    const metadata = {
        keras_version: typeof version === 'string' ? version : VERSIONS[program.dialect],
        date_saved: DATE_SAVED,
    };
    try {
        (0, draft_ts_1.writingHdf5)(weightsPath, (writer) => {
            (0, write_ts_1.writeStore)(writer, weights, program.dialect === 'keras3' ? modelName(program.topology) : undefined);
        });
        (0, zip_writer_ts_1.writeZip)(path, [
            { name: METADATA, content: new TextEncoder().encode((0, json_ts_1.formatJson)(metadata)) },
            { name: CONFIG, content: new TextEncoder().encode((0, json_ts_1.formatJson)(program.topology)) },
            { name: WEIGHTS, content: { file: weightsPath } },
        ]);
    }
    finally {
        (0, node_fs_1.rmSync)(weightsPath, { force: true });
    }
    return (0, draft_ts_1.identityReceipt)(path, weights);
}


/***/ })

};
