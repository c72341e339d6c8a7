export const id = 5784;
export const ids = [5784];
export const modules = {

/***/ 85784:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kerasWeightsH5 = void 0;
const node_path_1 = __webpack_require__(76760);
const limits_ts_1 = __webpack_require__(52034);
const sources_ts_1 = __webpack_require__(89746);
const entry_ts_1 = __webpack_require__(18417);
const draft_ts_1 = __webpack_require__(48571);
const file_ts_1 = __webpack_require__(13440);
const kind_ts_1 = __webpack_require__(91076);
const superblock_ts_1 = __webpack_require__(42806);
const sharded_ts_1 = __webpack_require__(38158);
const store_ts_1 = __webpack_require__(57562);
const write_ts_1 = __webpack_require__(21028);
/**
 * Weights alone, as Keras 3's `save_weights` writes them: one file, or shards with a list.
 * Source: keras/src/saving/saving_lib.py (Keras 3.15).
 */
exports.kerasWeightsH5 = {
    id: 'keras-weights-h5',
    title: 'Keras 3 weights (.weights.h5)',
    match,
    open,
    write,
};
async function match(candidate) {
    return (0, superblock_ts_1.hasHdf5Signature)(candidate.head)
        ? (0, kind_ts_1.matchKind)(candidate, 'keras-weights-h5')
        : (0, sharded_ts_1.matchSharded)(candidate, limits_ts_1.DEFAULT_LIMITS);
}
async function open(artifact, limits) {
    const shards = artifact.path.endsWith('.json')
        ? await (0, sharded_ts_1.openShards)(artifact, limits)
        : { files: [await (0, file_ts_1.openHdf5)((0, sources_ts_1.openFileSource)(artifact.absolute, artifact.path), limits)], map: null };
    const close = () => {
        for (const file of shards.files)
            file.close();
    };
    try {
        return modelOf(artifact, shards, close);
    }
    catch (error) {
        close();
        throw error;
    }
}
function modelOf(artifact, shards, close) {
    const { files, map } = shards;
    const store = (0, store_ts_1.readWeightStore)(files);
    return {
        format: 'keras-weights-h5',
        artifact,
        weights: (0, entry_ts_1.weightTable)(store.weights),
        metadata: {
            ...(store.model === undefined ? {} : { name: store.model }),
            training_variables: store.training.length,
            ...(map === null ? {} : { shards: files.length }),
        },
        verify: async () => [
            ...(0, sharded_ts_1.compareWithMap)(artifact, shards),
            ...store.findings,
            ...files.flatMap((file) => file.verify()),
        ],
        close,
    };
}
async function write(draft, directory, stem, options = {}) {
    const weights = [...draft.weights];
    const name = draft.metadata?.['name'];
    const model = typeof name === 'string' ? name : undefined;
    if (options.shardBytes !== undefined) {
        const files = (0, sharded_ts_1.writeShards)(weights, directory, stem, options.shardBytes, model);
        return { ...(0, draft_ts_1.identityReceipt)(stem, weights), files };
    }
    const path = (0, node_path_1.join)(directory, `${stem}.weights.h5`);
    (0, draft_ts_1.writingHdf5)(path, (writer) => {
        (0, write_ts_1.writeStore)(writer, weights, model);
    });
    return (0, draft_ts_1.identityReceipt)(path, weights);
}


/***/ }),

/***/ 38158:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.matchSharded = matchSharded;
exports.openShards = openShards;
exports.compareWithMap = compareWithMap;
exports.writeShards = writeShards;
const node_path_1 = __webpack_require__(76760);
const node_fs_1 = __webpack_require__(73024);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
const draft_ts_1 = __webpack_require__(48571);
const file_ts_1 = __webpack_require__(13440);
const write_ts_1 = __webpack_require__(21028);
const SUFFIX = '.weights.h5';
/** The list as an artifact with its shards, or undefined where a JSON file is no such list. */
function matchSharded(candidate, limits) {
    if (!candidate.path.endsWith('.json') || !new TextDecoder().decode(candidate.head).includes('"weight_map"')) {
        return undefined;
    }
    const map = mapOf((0, json_ts_1.parseJsonObject)((0, node_fs_1.readFileSync)(candidate.absolute), candidate.path, limits));
    if (map === undefined)
        return undefined;
    const folder = candidate.path.slice(0, candidate.path.lastIndexOf('/') + 1);
    const shards = shardNames(map).filter(paths_ts_1.isSafeRelative);
    return {
        path: candidate.path,
        absolute: candidate.absolute,
        format: 'keras-weights-h5',
        files: [candidate.path, ...shards.map((name) => folder + name)].sort(),
    };
}
/** @throws ArtifactError `missing-shard`, `path-traversal`, and what opening HDF5 files throws */
async function openShards(artifact, limits) {
    const list = (0, sources_ts_1.openFileSource)(artifact.absolute, artifact.path);
    try {
        const bytes = (0, sources_ts_1.readBytes)(list, 0, Math.min(list.byteLength, limits.jsonBytes + 1));
        const map = mapOf((0, json_ts_1.parseJsonObject)(bytes, artifact.path, limits));
        if (map === undefined) {
            throw new errors_ts_1.ArtifactError('malformed', `${artifact.path}: weight_map does not name ${SUFFIX} files`, {
                file: artifact.path,
            });
        }
        return { map, files: await openAll(artifact, shardNames(map), limits) };
    }
    finally {
        list.close();
    }
}
/** Groups that the list promises and no shard has, and groups that no list names. */
function compareWithMap(artifact, { files, map }) {
    const findings = [];
    const report = (cause, tensor, what) => {
        findings.push({
            cause,
            severity: 'error',
            message: `${artifact.path}: ${what}`,
            file: artifact.path,
            tensor,
        });
    };
    const held = files.map((file) => [baseName(file), new Set([...file.datasets.keys()].map(groupOf))]);
    for (const [group, shards] of map ?? []) {
        for (const [shard, groups] of held) {
            if (shards.includes(shard) && !groups.has(group)) {
                report('missing-tensor', group, `weight_map says that ${shard} holds ${group}; it does not`);
            }
        }
    }
    for (const [shard, groups] of held) {
        for (const group of groups) {
            if (map !== null && map.get(group)?.includes(shard) !== true) {
                report('unread-content', group, `${shard} holds ${group}, which weight_map does not say: Keras never loads it`);
            }
        }
    }
    return findings;
}
/** Writes shards of at most `shardBytes` bytes of values and their list. @returns paths, the list first */
function writeShards(weights, directory, stem, shardBytes, model) {
    const map = new Map();
    const paths = [];
    for (const [index, part] of partsOf(weights, shardBytes).entries()) {
        const name = `${stem}_${String(index).padStart(5, '0')}${SUFFIX}`;
        const path = (0, node_path_1.join)(directory, name);
        (0, draft_ts_1.writingHdf5)(path, (writer) => {
            (0, write_ts_1.writeStore)(writer, part, model);
        });
        paths.push(path);
        for (const group of new Set(part.map((entry) => `/${groupOf(entry.name)}`))) {
            map.set(group, [...(map.get(group) ?? []), name]);
        }
    }
    const total = weights.reduce((sum, entry) => sum + entry.byteLength, 0);
    const list = (0, node_path_1.join)(directory, `${stem}.weights.json`);
    (0, node_fs_1.writeFileSync)(list, (0, json_ts_1.formatJson)({ metadata: { total_size: total }, weight_map: Object.fromEntries(map) }, 4));
    return [list, ...paths];
}
function partsOf(weights, shardBytes) {
    const parts = [[]];
    let bytes = 0;
    for (const entry of weights) {
        bytes += entry.byteLength;
        if (bytes > shardBytes && (parts.at(-1)?.length ?? 0) > 0) {
            parts.push([]);
            bytes = entry.byteLength;
        }
        parts.at(-1)?.push(entry);
    }
    return parts;
}
function mapOf(list) {
    const stored = list['weight_map'];
    if (!(0, json_ts_1.isJsonObject)(stored))
        return undefined;
    const map = new Map();
    for (const [group, value] of Object.entries(stored)) {
        const names = Array.isArray(value) ? value : [value];
        if (!names.every((name) => typeof name === 'string' && name.endsWith(SUFFIX)))
            return undefined;
        map.set(group.replace(/^\//, ''), names);
    }
    return map.size === 0 ? undefined : map;
}
function shardNames(map) {
    return [...new Set([...map.values()].flat())].sort();
}
async function openAll(artifact, names, limits) {
    if (names.length > limits.files) {
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${artifact.path}: ${names.length} shards, allowed are ${limits.files}`, {
            file: artifact.path,
        });
    }
    const files = [];
    try {
        for (const name of names)
            files.push(await (0, file_ts_1.openHdf5)(openShard(artifact, name), limits));
        return files;
    }
    catch (error) {
        for (const file of files)
            file.close();
        throw error;
    }
}
function openShard(artifact, name) {
    const absolute = (0, paths_ts_1.resolveInside)((0, node_path_1.dirname)(artifact.absolute), name, artifact.path);
    const path = artifact.path.slice(0, artifact.path.lastIndexOf('/') + 1) + name;
    try {
        return (0, sources_ts_1.openFileSource)(absolute, path);
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError) || error.code !== 'missing-file')
            throw error;
        throw new errors_ts_1.ArtifactError('missing-shard', `${artifact.path}: lists the shard ${name}, which is not there`, {
            file: path,
        });
    }
}
function baseName(file) {
    return file.source.name.slice(file.source.name.lastIndexOf('/') + 1);
}
function groupOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
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


/***/ })

};
