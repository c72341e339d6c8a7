export const id = 6192;
export const ids = [6192];
export const modules = {

/***/ 26192:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convert = convert;
exports.targetDialect = targetDialect;
const node_path_1 = __webpack_require__(76760);
const format_ts_1 = __webpack_require__(14309);
const registry_ts_1 = __webpack_require__(13965);
const bind_ts_1 = __webpack_require__(66963);
const lay_out_ts_1 = __webpack_require__(20921);
const owners_ts_1 = __webpack_require__(34216);
const order_ts_1 = __webpack_require__(69534);
const write_ts_1 = __webpack_require__(59837);
const dtype_ts_1 = __webpack_require__(19777);
const copies_ts_1 = __webpack_require__(68646);
const overflow_ts_1 = __webpack_require__(14721);
/**
 * Writes a model in another format by translating its layers. Weights are streamed. What the target cannot say is a
 * finding: `not-expressible`, as a warning where outputs may differ, as a note where they do not.
 * @throws ArtifactError where the target cannot hold the model at all
 */
async function convert(request) {
    const { model, bound, to, directory, stem, registry, options = {} } = request;
    const dialect = targetDialect(to, model, options.dialect, bound.dialect);
    const program = { kind: 'layers', root: (0, order_ts_1.inKerasOrder)(bound.program.root, dialect) };
    const { topology, findings } = (0, write_ts_1.writeProgram)(program, dialect, { container: containerOf(to) });
    const placings = placingsOf(program, bound, to, dialect === 'keras2' ? 'keras2' : 'keras3', registry);
    const { weights, left } = rename(placings, bound, program);
    const draft = { program: { kind: 'layers', dialect, topology }, weights };
    const receipt = await (await (0, registry_ts_1.formatOf)(to)).write(draft, directory, stem, options);
    return {
        artifact: artifactOf(receipt, to),
        places: placesOf(placings, receipt),
        findings: [
            ...findings,
            ...left.map((variable) => unwritten(variable, to)),
            ...strangers(bound, model.format, to),
            ...(to === 'tfjs-layers' ? ambiguous(placings) : []),
            ...(0, overflow_ts_1.overflows)(weights, receipt),
        ],
        receipt,
    };
}
/**
 * The dialect in which a target is written: TF.js's own for TF.js; Keras 3's for a `.keras`, since one of Keras 2 is rare,
 * and Keras 3 does not load it; for the other files the model's own generation, whose places differ.
 * @param borrowed the dialect of the program that weights alone were bound to
 */
function targetDialect(to, model, wanted, borrowed) {
    if (to === 'tfjs-layers')
        return 'tfjs';
    if (wanted !== undefined && wanted !== 'tfjs')
        return wanted;
    if (to === 'keras')
        return 'keras3';
    const program = (0, format_ts_1.layersOf)(model);
    const dialect = program === undefined ? (borrowed ?? (0, bind_ts_1.generationOf)('keras3', model)) : (0, bind_ts_1.dialectOf)(model, program);
    return dialect === 'tfjs' ? 'keras3' : dialect;
}
/** Weights alone are written without the topology: no legacy form of it stands in anybody's way. */
function containerOf(to) {
    return to === 'keras-h5' || to === 'tfjs-layers' ? 'legacy' : 'object';
}
function placingsOf(program, bound, to, generation, registry) {
    const root = (0, owners_ts_1.ownersOf)(program, registry);
    const unknown = new Set(bound.unknown.map(({ path }) => path));
    const strays = bound.variables
        .filter(({ layerPath }) => unknown.has(layerPath))
        .map(({ path, layerPath, name, entry }) => ({ path, layerPath, name, floating: (0, dtype_ts_1.isFloating)(entry.dtype) }));
    return (0, lay_out_ts_1.layOut)(root, to, { generation, strays });
}
/** The tensors under the target's names, and the variables that have no place there. */
function rename(placings, bound, program) {
    const byPath = new Map(bound.variables.map((variable) => [variable.path, variable]));
    const copies = (0, copies_ts_1.copiesOf)(program);
    const weights = [];
    for (const placing of placings) {
        const variable = byPath.get(placing.path) ?? byPath.get(copies.get(placing.path) ?? '');
        if (variable !== undefined)
            weights.push(renamed(variable.entry, placing));
    }
    const placed = new Set(placings.map(({ path }) => path));
    return { weights, left: bound.variables.filter(({ path }) => !placed.has(path)) };
}
function renamed(entry, { name, layer, owner }) {
    const { dtype, shape, byteLength } = entry;
    const chunks = (size) => entry.chunks(size);
    return { name, dtype, shape, byteLength, chunks, owner, ...(layer === undefined ? {} : { layer }) };
}
function placesOf(placings, receipt) {
    const moves = new Map(receipt.tensors.map(({ from, to, transform }) => [from, { to, transform }]));
    const places = new Map();
    for (const { path, name } of placings) {
        const move = moves.get(name);
        if (move !== undefined)
            places.set(path, move);
    }
    return places;
}
/** The written artifact; its paths are relative to the directory it stands in. */
function artifactOf({ files }, format) {
    const [entry = ''] = files;
    return { path: (0, node_path_1.basename)(entry), absolute: entry, format, files: files.map((file) => (0, node_path_1.basename)(file)).sort() };
}
/** Seed states and the like mean nothing at inference, and only Keras 3's own formats keep them. */
function unwritten({ path, bookkeeping, entry }, to) {
    return {
        cause: 'not-expressible',
        severity: bookkeeping ? 'note' : 'warning',
        tensor: entry.name,
        message: bookkeeping
            ? `${path} is state for training or a copy, for which ${to} has no place; it is left out.`
            : `${path} has no place in ${to}; it is left out.`,
    };
}
/** Formats that keep variables by object, by order within a layer, and by name. */
const KEEPING = {
    keras: 'object',
    'keras-weights-h5': 'object',
    'keras-h5': 'order',
    'keras-legacy-weights-h5': 'order',
    'tfjs-layers': 'name',
    'tf-checkpoint': 'name',
    'saved-model': 'name',
    'tfjs-graph': 'name',
};
/**
 * Layers whose class nobody has registered: their variables are carried over, but where the target keeps them otherwise
 * than the source, nobody knows the attribute or the order by which the class will look for them.
 */
function strangers(bound, from, to) {
    if (KEEPING[from] === KEEPING[to] || to === 'tfjs-layers')
        return [];
    const by = KEEPING[to] === 'object' ? 'by attribute' : 'by order';
    return bound.unknown
        .filter(({ path }) => bound.variables.some(({ layerPath }) => layerPath === path))
        .map(({ path, className }) => ({
        cause: 'unknown-layer',
        severity: 'warning',
        layer: path,
        message: `${path} is a ${className}, which is not registered: ${to} keeps weights ${by}, which only the class tells. Register it with custom-layers.`,
    }));
}
function ambiguous(placings) {
    return (0, lay_out_ts_1.sharedNames)(placings).map((name) => ({
        cause: 'not-expressible',
        severity: 'warning',
        tensor: name,
        message: `Two variables would be called ${JSON.stringify(name)}: TF.js leaves out the names of nested models and loads no model with a name twice.`,
    }));
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copiesOf = copiesOf;
/**
 * Variables that a format stores a second time, with the path of what they are a copy of: Keras 3 tracks the kernel that
 * a SpectralNormalization normalises in the wrapper, too (`keras/src/layers/normalization/spectral_normalization.py`).
 */
function copiesOf(program) {
    const copies = new Map();
    const visit = (layer, path) => {
        const at = (name) => (path === '' ? name : `${path}/${name}`);
        for (const { layer: child } of layer.children) {
            if (layer.className === 'SpectralNormalization') {
                const variable = child.className === 'Embedding' ? 'embeddings' : 'kernel';
                copies.set(at('kernel'), at(`${child.name}/${variable}`));
            }
            visit(child, at(child.name));
        }
        for (const inner of layer.graph?.layers ?? [])
            visit(inner, at(inner.name));
    };
    visit(program.root, '');
    return copies;
}


/***/ }),

/***/ 14721:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.overflows = overflows;
const dtype_ts_1 = __webpack_require__(19777);
/** Values from here on round to infinity: half a step above the largest finite number. */
const CEILINGS = {
    float32: (2 - 2 ** -24) * 2 ** 127,
    float16: 65520,
};
/** Tensors with finite values that a declared cast turns into infinities: more than rounding. */
function overflows(weights, receipt) {
    const byName = new Map(weights.map((entry) => [entry.name, entry]));
    return receipt.tensors.flatMap(({ from, to, transform }) => {
        const entry = byName.get(from);
        if (entry === undefined || transform.kind !== 'cast')
            return [];
        const ceiling = CEILINGS[transform.to];
        const lost = ceiling === undefined ? 0 : countBeyond(entry, ceiling);
        if (lost === 0)
            return [];
        return [
            {
                cause: 'not-expressible',
                severity: 'warning',
                tensor: to,
                message: `${lost} of its values are beyond ${transform.to} and become infinite.`,
                metrics: { values: lost },
            },
        ];
    });
}
/** Counts finite numbers of that size; only the wide types can hold any. */
function countBeyond(entry, ceiling) {
    const { dtype } = entry;
    if (dtype !== 'float64' && dtype !== 'float32')
        return 0;
    const width = (0, dtype_ts_1.byteWidth)(dtype);
    let count = 0;
    for (const chunk of entry.chunks()) {
        const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let at = 0; at < chunk.byteLength; at += width) {
            const size = Math.abs(width === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true));
            if (size >= ceiling && size !== Infinity)
                count++;
        }
    }
    return count;
}


/***/ }),

/***/ 20921:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layOut = layOut;
exports.sharedNames = sharedNames;
const errors_ts_1 = __webpack_require__(17050);
const legacy_order_ts_1 = __webpack_require__(8454);
const names_ts_1 = __webpack_require__(94562);
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
/**
 * The places of all variables of a program in a target format, in the order in which its framework stores them: the
 * inverse of binding. The tree has to be that of the program as it is written, its layers in Keras's order.
 */
function layOut(root, target, options) {
    switch (target) {
        case 'keras':
        case 'keras-weights-h5':
            return byObject(root, options);
        case 'keras-h5':
            return byLayer(root, 'model_weights/', options);
        case 'keras-legacy-weights-h5':
            return byLayer(root, '', options);
        case 'tfjs-layers':
            return byManifest(root, options);
        case 'tf-checkpoint':
        case 'saved-model':
        case 'tfjs-graph':
            throw new errors_ts_1.ArtifactError('not-expressible', `${target} keeps variables of graphs, not of layers`);
    }
}
function byObject(root, { generation, strays = [] }) {
    const sites = (0, object_paths_ts_1.objectSites)(root, generation);
    const known = sites.flatMap(({ owner, variables }) => [...variables].map(([slot, name]) => ({ path: slot.path, name, owner: owner.layer.name })));
    const groups = new Map(sites.map(({ owner, group }) => [owner.path, { group, name: owner.layer.name }]));
    const counts = new Map();
    const placed = strays.map(({ path, layerPath, name }) => {
        const site = groups.get(layerPath) ?? { group: '', name: layerPath };
        return { path, name: join(site.group, objectName(site.group, name, counts)), owner: site.name };
    });
    return [...known, ...placed];
}
/** Variables of unknown layers keep their number where they have one, and get one by their order where not. */
function objectName(group, name, counts) {
    if (/(?:^|\/)vars\/\d+$/.test(name))
        return name;
    const folder = [...name.split('/').slice(0, -1), 'vars'].join('/');
    const key = join(group, folder);
    const number = counts.get(key) ?? 0;
    counts.set(key, number + 1);
    return `${folder}/${number}`;
}
function byLayer(root, prefix, { generation, strays = [] }) {
    const names = (0, names_ts_1.flatNames)(root, generation);
    const suffix = generation === 'keras2' ? ':0' : '';
    return root.parts.flatMap(({ owner: top }) => {
        const layer = top.layer.name;
        const used = new Set();
        const known = (0, legacy_order_ts_1.legacyOrder)(top, generation).map((slot) => ({
            path: slot.path,
            flat: names.get(slot) ?? slot.path,
            owner: slot.owner.layer.name,
        }));
        const placed = likelyOrder(strays)
            .filter(({ layerPath }) => layerPath === top.path || layerPath.startsWith(`${top.path}/`))
            .map((stray) => ({ path: stray.path, flat: strayName(top, stray), owner: ownerName(stray) }));
        return [...known, ...placed].map(({ path, flat, owner }) => ({
            path,
            name: `${prefix}${layer}/${unused(flat, used)}${suffix}`,
            layer,
            owner,
        }));
    });
}
/** A layer's own variables come before those of the layers inside it, trained ones before state: a good guess. */
function likelyOrder(strays) {
    const isOwn = ({ name }) => /^(?:vars\/)?[^/]+$/.test(name);
    const own = [...strays.filter(isOwn), ...strays.filter((stray) => !isOwn(stray))];
    return [...own.filter(({ floating }) => floating), ...own.filter(({ floating }) => !floating)];
}
function byManifest(root, { strays = [] }) {
    const names = (0, names_ts_1.flatNames)(root, 'tfjs');
    const known = manifestOrder(root).map((slot) => ({
        path: slot.path,
        name: names.get(slot) ?? slot.path,
        owner: slot.owner.layer.name,
    }));
    const placed = strays.map((stray) => ({ path: stray.path, name: strayName(root, stray), owner: ownerName(stray) }));
    return [...known, ...placed];
}
/** TF.js saves the trainable weights of the whole model first (tfjs-layers `training.ts`, `getNamedWeights`). */
function manifestOrder(root) {
    const slots = (0, owners_ts_1.slotsBelow)(root).filter((slot) => slot.spec.bookkeeping !== true);
    return [...slots.filter((slot) => slot.trainable), ...slots.filter((slot) => !slot.trainable)];
}
/** Names that two variables of a TF.js model would share: TF.js does not load it. */
function sharedNames(placings) {
    const seen = new Set();
    return placings.map(({ name }) => name).filter((name) => seen.has(name) || seen.add(name) === undefined);
}
/** An unknown layer's variable under the layer's own name, wherever it stands. */
function strayName(top, stray) {
    const owner = (0, owners_ts_1.ownersBelow)(top).find(({ path }) => path === stray.layerPath);
    return join(owner?.layer.name ?? '', stray.name);
}
function ownerName({ layerPath }) {
    return layerPath.split('/').at(-1) ?? layerPath;
}
/** Keras's loaders go by order: a name only has to be one. */
function unused(name, used) {
    let candidate = name;
    for (let i = 1; used.has(candidate); i++)
        candidate = `${name}_${i}`;
    used.add(candidate);
    return candidate;
}
function join(group, name) {
    return group === '' ? name : `${group}/${name}`;
}


/***/ }),

/***/ 66140:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras2Writer = keras2Writer;
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const legacy_nodes_ts_1 = __webpack_require__(74255);
const objects_ts_1 = __webpack_require__(10290);
const writer_ts_1 = __webpack_require__(75155);
/** Classes of `tf_keras.layers` 2.21 that canonical programs can name. */
const CLASSES = new Set(`Activation ActivityRegularization Add AdditiveAttention AlphaDropout Attention Average AveragePooling1D
  AveragePooling2D AveragePooling3D BatchNormalization Bidirectional CategoryEncoding CenterCrop Concatenate Conv1D
  Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Cropping1D Cropping2D
  Cropping3D Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout ELU EinsumDense Embedding
  Flatten GRU GRUCell GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D
  GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization HashedCrossing
  Hashing Identity InputLayer IntegerLookup LSTM LSTMCell Lambda LayerNormalization LeakyReLU LocallyConnected1D
  LocallyConnected2D Masking MaxPooling1D MaxPooling2D MaxPooling3D Maximum Minimum MultiHeadAttention Multiply
  Normalization PReLU Permute RNN RandomBrightness RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation
  RandomTranslation RandomWidth RandomZoom ReLU RepeatVector Rescaling Reshape Resizing SeparableConv1D SeparableConv2D
  SimpleRNN SimpleRNNCell SlicingOpLambda Softmax SpatialDropout1D SpatialDropout2D SpatialDropout3D
  StackedRNNCells StringLookup Subtract TFOpLambda TensorFlowOpLayer TextVectorization
  TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D
  ZeroPadding3D`.split(/\s+/));
/** Activations that `tf_keras.activations.get` finds, by canonical name. */
const ACTIVATIONS = {
    ...Object.fromEntries(`linear relu relu6 leaky_relu elu selu gelu tanh sigmoid softmax log_softmax softplus softsign exponential
    mish`
        .split(/\s+/)
        .map((name) => [name, name])),
    silu: 'swish',
    [names_ts_1.LEGACY_HARD_SIGMOID]: 'hard_sigmoid',
};
const ANY = 'any';
/** Keys that only Keras 3 has, with the value at which they say nothing. */
const NEWER = {
    quantization_config: null,
    rms_scaling: false,
    use_gate: false,
    sliding_window: null,
    renorm: false,
    renorm_clipping: null,
    renorm_momentum: ANY,
    synchronized: false,
    optional: false,
    zero_output_for_mask: false,
};
/** Of these, the ones that tf_keras takes although it writes them only when they are set. */
const TAKEN = ['zero_output_for_mask', 'synchronized'];
/** Classes that got `seed` in Keras 3 only; it concerns training. */
const WITHOUT_SEED = /^(?:SimpleRNN|GRU|LSTM|ConvLSTM[123]D|(?:SimpleRNN|GRU|LSTM)Cell|MultiHeadAttention|Attention|AdditiveAttention|Gaussian\w+|AlphaDropout|SpatialDropout[123]D)$/;
/** Other keys that a class of Keras 2 does not take, at their default. */
const UNTAKEN = {
    Resizing: {
        pad_to_aspect_ratio: false,
        fill_mode: 'constant',
        fill_value: 0,
        antialias: false,
        data_format: 'channels_last',
    },
    CenterCrop: { data_format: 'channels_last' },
    ZeroPadding1D: { data_format: 'channels_last' },
};
/** Writes Keras 2's dialect, as tf_keras 2.21 does. */
function keras2Writer(container) {
    return {
        dialect: 'keras2',
        object: (layer, config, place) => {
            const full = container === 'object' || place === 'child';
            return full ? fullObject(layer, config) : { class_name: classNameOf(layer), config };
        },
        config: (layer, children, report) => writeConfig(layer, children, report, container),
        node: (call, scope) => (0, legacy_nodes_ts_1.legacyNode)(call, scope, { tensorKwargs: true, anyFirst: true }),
    };
}
function fullObject(layer, config) {
    const { origin, className } = layer;
    const build = buildObject(layer);
    if (origin !== null) {
        const registered = origin.registeredName ?? origin.className;
        return { module: origin.module, class_name: origin.className, config, registered_name: registered, ...build };
    }
    if (className === 'Functional') {
        const module = 'tf_keras.src.engine.functional';
        return { module, class_name: className, config, registered_name: className, ...build };
    }
    const module = className === 'Sequential' ? 'keras' : 'keras.layers';
    return { module, class_name: classNameOf(layer), config, registered_name: null, ...build };
}
/** Keras 2 builds a layer from one shape. */
function buildObject(layer) {
    const { buildConfig } = layer;
    const shape = buildConfig?.['input_shape'] ?? attentionShapes(layer)?.['query_shape'];
    return shape === undefined || shape === null ? {} : { build_config: { input_shape: shape } };
}
/** Keras 3 keeps the shapes of an attention layer in its build config, Keras 2 in its config. */
function attentionShapes(layer) {
    const shapes = layer.buildConfig?.['shapes_dict'];
    return (0, json_ts_1.isObject)(shapes) ? shapes : undefined;
}
function classNameOf(layer) {
    return layer.origin === null ? (0, writer_ts_1.plainClass)(layer) : (layer.origin.registeredName ?? layer.className);
}
function writeConfig(layer, children, report, container) {
    const { className, name } = layer;
    if (layer.origin !== null)
        return { name, ...writeCustom(layer.config, container), ...children };
    if ((0, classes_ts_1.isModelClass)(className)) {
        return className === 'Sequential' ? { name, ...children } : { name, ...layer.config, ...children };
    }
    if ((0, writer_ts_1.isOperation)(layer))
        report('Keras 2 has no operations of keras.ops');
    else if (!CLASSES.has(className))
        report(`Keras 2 has no layer class ${JSON.stringify(className)}`);
    const config = withoutNewer(layer, report);
    const written = {};
    for (const [key, value] of Object.entries(config)) {
        written[keyOf(className, key)] = writeValue(key, value, report);
    }
    return { name, ...written, ...(className === 'MultiHeadAttention' ? shapesOf(layer) : {}), ...children };
}
/** tf_keras asks for the three shapes, and builds the layer when it is called where they are null. */
function shapesOf(layer) {
    const { query_shape: query, value_shape: value, key_shape: key } = attentionShapes(layer) ?? {};
    return { query_shape: query ?? null, value_shape: value ?? null, key_shape: key ?? value ?? null };
}
/** Custom configs are the user's; only the policy has another form, and in legacy files a function is its name. */
function writeCustom(config, container) {
    const { dtype } = config;
    const written = dtype === undefined ? config : { ...config, dtype: policy(dtype) };
    if (container !== 'legacy')
        return written;
    return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, functionName(value)]));
}
/** `tf_keras.activations.get` does not know the object that a `.keras` file has for a function. */
function functionName(value) {
    if (!(0, json_ts_1.isObject)(value) || value['class_name'] !== 'function' || typeof value['config'] !== 'string')
        return value;
    return value['config'];
}
function withoutNewer(layer, report) {
    const { className, config } = layer;
    const neutral = {
        ...NEWER,
        ...(0, json_ts_1.own)(UNTAKEN, className),
        ...(WITHOUT_SEED.test(className) ? { seed: ANY } : {}),
    };
    const dropped = Object.keys(config).filter((key) => Object.hasOwn(neutral, key));
    const kept = dropped.filter((key) => neutral[key] !== ANY && !(0, json_ts_1.sameJson)(neutral[key], config[key]));
    const taken = kept.filter((key) => TAKEN.includes(key));
    for (const key of kept) {
        if (!taken.includes(key))
            report(`it has no option ${key}, which is ${JSON.stringify(config[key])}`);
    }
    return (0, objects_ts_1.without)(config, dropped.filter((key) => !taken.includes(key)));
}
function keyOf(className, key) {
    if (className === 'InputLayer' && key === 'batch_shape')
        return 'batch_input_shape';
    return className === 'LeakyReLU' && key === 'negative_slope' ? 'alpha' : key;
}
function writeValue(key, value, report) {
    if (key === 'dtype')
        return policy(value);
    const kind = (0, objects_ts_1.objectKind)(key);
    if (kind !== undefined)
        return olderObject(value, kind);
    if (key !== 'activation' && key !== 'recurrent_activation')
        return value;
    if (typeof value !== 'string')
        return value;
    const written = (0, json_ts_1.own)(ACTIVATIONS, value);
    if (written !== undefined)
        return written;
    const what = value === 'hard_sigmoid' ? "Keras 3's hard_sigmoid, relu6(x + 3) / 6" : JSON.stringify(value);
    report(`${key} is ${value === names_ts_1.TANH_GELU ? 'gelu in its tanh approximation' : what}, for which Keras 2 has no name`);
    return value;
}
/** Initializers of Keras 2 do not know which axes of a shape are inputs. */
function olderObject(value, kind) {
    const own = (0, objects_ts_1.ownParts)(value, kind);
    if (own === undefined || !(0, json_ts_1.isObject)(value))
        return value;
    return { ...value, config: (0, objects_ts_1.without)(own.config, ['input_axes', 'output_axes']) };
}
/** Plain types are texts; other policies are objects (`tf_keras/src/mixed_precision/policy.py`). */
function policy(value) {
    if (typeof value !== 'string' || !value.startsWith('mixed_'))
        return value;
    return { module: 'keras.mixed_precision', class_name: 'Policy', config: { name: value }, registered_name: null };
}


/***/ }),

/***/ 89211:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras3Writer = keras3Writer;
const defaults_ts_1 = __webpack_require__(57057);
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const objects_ts_1 = __webpack_require__(10290);
const operations_ts_1 = __webpack_require__(28646);
const writer_ts_1 = __webpack_require__(75155);
/** Classes of `keras.layers` 3.15 that have no defaults of their own, or none that the registry needs. */
const FURTHER_CLASSES = new Set([
    'Lambda',
    'Wrapper',
    'HashedCrossing',
    'Hashing',
    'GroupedQueryAttention',
    'RandomCrop',
    'RandomZoom',
    'TFSMLayer',
    'JaxLayer',
    'FlaxLayer',
    'TorchModuleWrapper',
]);
/** Classes that are exported under another name than their own. */
const EXPORTED_AS = { GroupedQueryAttention: 'GroupQueryAttention' };
/** Keys of older dialects without a word in Keras 3. */
const UNSAYABLE = ['time_major', 'causal', 'adjustment'];
/** Writes Keras 3's dialect: `keras/src/saving/serialization_lib.py`, and its legacy form for HDF5. */
function keras3Writer(container) {
    return {
        dialect: 'keras3',
        object: (layer, config, place) => {
            const full = container === 'object' || place === 'child';
            return full ? fullObject(layer, config) : { class_name: legacyClass(layer), config };
        },
        config: writeConfig,
        node: (call, scope) => ({
            args: call.args.map((argument) => writeArgument(argument, scope)),
            kwargs: Object.fromEntries(Object.entries(call.kwargs).map(([key, argument]) => [key, writeArgument(argument, scope)])),
        }),
    };
}
function fullObject(layer, config) {
    const build = layer.buildConfig === null ? {} : { build_config: layer.buildConfig };
    return { ...classObject(layer), config, ...build };
}
function classObject(layer) {
    const { origin, className } = layer;
    if (origin !== null) {
        return {
            module: origin.module,
            class_name: origin.className,
            registered_name: origin.registeredName ?? origin.className,
        };
    }
    if (className === 'Functional') {
        return { module: 'keras.src.models.functional', class_name: className, registered_name: className };
    }
    if (className === 'Sequential')
        return { module: 'keras', class_name: className, registered_name: null };
    const name = (0, writer_ts_1.plainClass)(layer);
    if ((0, writer_ts_1.isOperation)(layer))
        return { module: (0, operations_ts_1.operationModule)(name), class_name: name, registered_name: name };
    return { module: 'keras.layers', class_name: (0, json_ts_1.own)(EXPORTED_AS, name) ?? name, registered_name: null };
}
/** Legacy files know a custom class by the name it is registered under (`keras/src/legacy/saving/serialization.py`). */
function legacyClass(layer) {
    const { origin, className } = layer;
    return origin === null ? (0, writer_ts_1.plainClass)(layer) : (origin.registeredName ?? className);
}
function writeConfig(layer, children, report) {
    const { className, name, config } = layer;
    if (layer.origin === null && !isKnown(layer))
        report(`Keras 3 has no layer class ${JSON.stringify((0, writer_ts_1.plainClass)(layer))}${wayOut(layer)}`);
    for (const key of UNSAYABLE) {
        if (layer.origin === null && config[key] !== undefined)
            report(`it has no option ${key}`);
    }
    const own = layer.origin === null ? (0, objects_ts_1.without)(config, UNSAYABLE) : config;
    const written = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, writeValue(key, value, report)]));
    if (className === 'InputLayer')
        return { ...written, dtype: config['dtype'] ?? 'float32', name };
    // Their get_config leaves it out, and their constructor does not take it (spatial_dropout.py).
    if (/^SpatialDropout[123]D$/.test(className))
        return { name, ...(0, objects_ts_1.without)(written, ['trainable']) };
    const policy = className === 'Sequential' ? { dtype: policyObject('float32') } : {};
    return { name, ...policy, ...written, ...children };
}
/** Keras 2 records the functions of TensorFlow that a model calls; Keras 3 does not know them by name. */
function wayOut({ className, config }) {
    if (className !== 'TFOpLambda' && className !== 'SlicingOpLambda')
        return '';
    const called = typeof config['function'] === 'string' ? ` (here tf.${config['function']})` : '';
    return `, by which Keras 2 calls TensorFlow${called}: build the model with a layer in its place, or with keras.ops under Keras 3`;
}
function isKnown(layer) {
    const { className } = layer;
    return ((0, writer_ts_1.isOperation)(layer) ||
        (0, classes_ts_1.isModelClass)(className) ||
        Object.hasOwn(defaults_ts_1.DEFAULTS, className) ||
        FURTHER_CLASSES.has(className));
}
function writeValue(key, value, report) {
    if (key === 'dtype')
        return policyObject(value);
    if (key !== 'activation' && key !== 'recurrent_activation')
        return value;
    if (value === names_ts_1.LEGACY_HARD_SIGMOID) {
        report(`${key} is the hard_sigmoid of Keras 2 and TF.js, clip(0.2 x + 0.5, 0, 1); Keras 3's is relu6(x + 3) / 6`);
        return 'hard_sigmoid';
    }
    if (value === names_ts_1.TANH_GELU) {
        report(`${key} is gelu in its tanh approximation, for which Keras 3 has no name`);
        return 'gelu';
    }
    return value;
}
/** A dtype policy by name as `keras/src/dtype_policies` serializes it; other forms were kept as stored. */
function policyObject(value) {
    if (typeof value !== 'string')
        return value;
    return { module: 'keras', class_name: 'DTypePolicy', config: { name: value }, registered_name: null };
}
function writeArgument(argument, scope) {
    switch (argument.kind) {
        case 'tensor': {
            const { shape, dtype } = scope.spec(argument.ref);
            const history = scope.ref(argument.ref);
            return { class_name: '__keras_tensor__', config: { shape, dtype, keras_history: history } };
        }
        case 'value':
            return argument.value;
        case 'list':
            return argument.items.map((item) => writeArgument(item, scope));
        case 'dict': {
            const items = Object.entries(argument.items).map(([key, item]) => [
                key,
                writeArgument(item, scope),
            ]);
            return Object.fromEntries(items);
        }
    }
}


/***/ }),

/***/ 74850:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.legacyFaults = legacyFaults;
exports.legacyLoading = legacyLoading;
const json_ts_1 = __webpack_require__(92346);
const operations_ts_1 = __webpack_require__(28646);
const writer_ts_1 = __webpack_require__(75155);
/** Operations whose class is called as a layer is (`keras.ops.add` makes a node `Add`), and that such a layer cannot do. */
const CLASHING = new Set([
    'Add',
    'Average',
    'Dot',
    'Maximum',
    'Minimum',
    'Multiply',
    'Reshape',
    'Subtract',
]);
/** Those that the layer of the same name can do: it has the same options and is called the same. */
const ALIKE = new Set(['Concatenate', 'Softmax']);
/** Layers whose tables are empty, and refuse to be run, without a vocabulary. */
const LOOKUPS = new Set(['IntegerLookup', 'StringLookup', 'TextVectorization']);
/** Faults of a model's topology as a legacy file of Keras 3 has it, in the order of its layers. */
function legacyFaults(root) {
    const members = legacyMembers(root);
    const taken = new Map();
    for (const layer of members) {
        if (!(0, writer_ts_1.isOperation)(layer) && layer.origin === null)
            taken.set(layer.className, layer);
    }
    return members.flatMap((layer) => faultsOf(layer, taken));
}
/** The layers that a legacy file names without their module: all members of models; what a wrapper holds has one. */
function legacyMembers(layer) {
    const members = layer.graph?.layers ?? [];
    return [
        ...members.flatMap((member) => [member, ...legacyMembers(member)]),
        ...layer.children.flatMap((child) => legacyMembers(child.layer)),
    ];
}
function faultsOf(layer, taken) {
    if (layer.origin !== null)
        return [];
    const { config } = layer;
    const faults = [];
    if (layer.className === 'Attention' && config['score_mode'] === 'dot') {
        faults.push({
            layer,
            reason: "it takes its score_mode 'dot' for the function keras.layers.dot",
            severity: 'warning',
            customObject: "'dot': 'dot'",
        });
    }
    if ((0, json_ts_1.isArray)(config['axis']) && config['axis'].length > 1) {
        const reason = `it forgets its axis ${JSON.stringify(config['axis'])}`;
        faults.push({ layer, reason, severity: 'error', customObject: null });
    }
    if (LOOKUPS.has(layer.className) && (config['vocabulary'] ?? null) === null) {
        const reason = 'it has lost its vocabulary, which only a .keras file keeps where adapt() made it';
        faults.push({ layer, reason, severity: 'error', customObject: null });
    }
    if ((0, writer_ts_1.isOperation)(layer))
        faults.push(...operationFault(layer, taken));
    return faults;
}
function operationFault(layer, taken) {
    const name = (0, writer_ts_1.plainClass)(layer);
    const customObject = `'${name}': ${(0, operations_ts_1.operationModule)(name)}.${name}`;
    if (ALIKE.has(name))
        return [];
    if (!CLASHING.has(name)) {
        return [{ layer, reason: 'it is an operation, and Keras looks for layers alone', severity: 'note', customObject }];
    }
    const reason = `it is the operation ${name}, which Keras takes for the layer ${name}`;
    const other = taken.get(name);
    if (other === undefined)
        return [{ layer, reason, severity: 'warning', customObject }];
    const both = `${reason}; the model has such a layer too (${JSON.stringify(other.name)}), so that no name can stand for both`;
    return [{ layer, reason: both, severity: 'error', customObject: null }];
}
const SHOWN = 4;
/** The faults of a file that is there: one finding for what nothing helps, one for what `custom_objects` help. */
function legacyLoading(root, file) {
    const faults = legacyFaults(root);
    const hopeless = faults.filter(({ customObject }) => customObject === null);
    if (hopeless.length > 0) {
        const message = `${file}: keras.models.load_model of Keras 3 cannot load this file as it was saved, whatever ` +
            `custom_objects it is given: ${shown(hopeless)}. Deploy a .keras file, which says what is meant, or build the model from layers alone.`;
        return [finding('error', hopeless, message, file)];
    }
    if (faults.length === 0)
        return [];
    const objects = [...new Set(faults.map(({ customObject }) => customObject))].join(', ');
    const severity = faults.some((fault) => fault.severity === 'warning') ? 'warning' : 'note';
    const message = `${file}: Keras 3 loads this file only with keras.models.load_model(path, custom_objects={${objects}}): ` +
        `${shown(faults)}. A .keras file needs none of this.`;
    return [finding(severity, faults, message, file)];
}
function finding(severity, faults, message, file) {
    const [first] = faults;
    return {
        cause: 'not-loadable',
        severity,
        file,
        ...(first === undefined ? {} : { layer: first.layer.name }),
        message,
    };
}
function shown(faults) {
    const named = faults.slice(0, SHOWN).map(({ layer, reason }) => `of layer ${JSON.stringify(layer.name)}, ${reason}`);
    const more = faults.length - SHOWN;
    return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}


/***/ }),

/***/ 74255:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.legacyNode = legacyNode;
const calls_ts_1 = __webpack_require__(27431);
const writer_ts_1 = __webpack_require__(75155);
/**
 * An entry of `inbound_nodes` in the style of Keras 2 and TF.js: a nest of `[layer, node, tensor, kwargs]` for the first
 * argument, all others by name (`tf_keras/src/engine/node.py`, `serialize`).
 */
function legacyNode(call, scope, rules) {
    const { className } = scope.layer;
    const [first, others, named] = (0, calls_ts_1.isRecurrent)(className)
        ? withStates(call)
        : [call.args[0], call.args.slice(1), call.kwargs];
    const kwargs = {};
    others.forEach((argument, i) => {
        const name = (0, calls_ts_1.parametersOf)(className)[i + 1];
        if (name === undefined)
            scope.report('its call has several positional arguments, of which only the first can be one');
        else
            kwargs[name] = writeKwarg(name, argument, scope, rules);
    });
    for (const [key, argument] of Object.entries(named))
        kwargs[key] = writeKwarg(key, argument, scope, rules);
    if (first === undefined) {
        scope.report('its call has no positional argument');
        return [];
    }
    const written = writeFirst(first, kwargs, scope, rules);
    return first.kind === 'list' || first.kind === 'dict' ? written : [written];
}
/** A recurrent layer's initial state follows the sequence in one list. */
function withStates(call) {
    const { initial_state: state, ...rest } = call.kwargs;
    const [sequences, ...others] = call.args;
    if (sequences === undefined || state?.kind !== 'list')
        return [sequences, others, call.kwargs];
    return [{ kind: 'list', items: [sequences, ...state.items] }, others, rest];
}
function writeFirst(argument, kwargs, scope, rules) {
    switch (argument.kind) {
        case 'tensor':
            return [...scope.ref(argument.ref), { ...kwargs }];
        case 'list':
            return argument.items.map((item) => writeFirst(item, kwargs, scope, rules));
        case 'dict':
            if (!rules.anyFirst)
                scope.report('it is called on a dictionary of tensors');
            return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, writeFirst(item, kwargs, scope, rules)]));
        case 'value':
            if (!rules.anyFirst)
                scope.report('it is called on a constant');
            return ['_CONSTANT_VALUE', -1, argument.value, { ...kwargs }];
    }
}
function writeKwarg(key, argument, scope, rules) {
    if ((0, writer_ts_1.holdsTensor)(argument) && !rules.tensorKwargs)
        scope.report(`its call takes a tensor as ${key}`);
    return writeNested(argument, scope);
}
function writeNested(argument, scope) {
    switch (argument.kind) {
        case 'tensor':
            return [...scope.ref(argument.ref)];
        case 'value':
            return argument.value;
        case 'list':
            return argument.items.map((item) => writeNested(item, scope));
        case 'dict':
            return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, writeNested(item, scope)]));
    }
}


/***/ }),

/***/ 28646:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.operationModule = operationModule;
/**
 * Module of each operation of Keras 3.15 that can be a node of a functional model: the classes derived from `Operation`
 * in `keras/src/ops/*.py`. Topologies name the module, legacy files do not.
 */
const BY_MODULE = {
    core: `AssociativeScan Cast Cond ConvertToTensor ForiLoop Map SaturateCast Scan Scatter ScatterUpdate Slice
    SliceUpdate StopGradient Switch Unstack VectorizedMap WhileLoop`,
    einops: 'Rearrange',
    image: `AffineTransform CropImages ElasticTransform ExtractPatches GaussianBlur HSVToRGB MapCoordinates PadImages
    PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate SobelEdges`,
    linalg: `Cholesky CholeskyInverse Det Eig Eigh Inv JVP Lstsq LuFactor MatrixRank Norm Pinv Qr SVD Solve
    SolveTriangular`,
    math: `CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet Logsumexp RFFT Rsqrt STFT
    SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK ViewAsComplex ViewAsReal`,
    nn: `AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode CTCLoss
    CategoricalCrossentropy Celu Conv ConvTranspose DepthToSpace DepthwiseConv DotProductAttention Elu Fold Gelu Glu
    HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax MaxPool Moments MultiHot
    Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid Silu SoftShrink Softmax Softplus Softsign
    SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid Sparsemax Squareplus TanhShrink Threshold
    Unfold`,
};
const MODULES = new Map(Object.entries(BY_MODULE).flatMap(([module, names]) => names.split(/\s+/).map((name) => [name, `keras.src.ops.${module}`])));
/** The module of an operation; most of them stand in `numpy`. */
function operationModule(name) {
    return MODULES.get(name) ?? 'keras.src.ops.numpy';
}


/***/ }),

/***/ 35796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tensorSpecs = tensorSpecs;
const json_ts_1 = __webpack_require__(92346);
/**
 * Keras 3 writes a tensor's shape and dtype beside each reference, and does not read them again: it makes the tensors
 * by calling the layers (`keras/src/models/functional.py`, `deserialize_node`). Unknown ones are written as one unknown
 * dimension.
 */
function tensorSpecs(graph) {
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const shapes = new Map();
    for (const layer of graph.layers) {
        const shape = layer.className === 'InputLayer' ? layer.config['batch_shape'] : undefined;
        if (shape !== undefined && shape !== null)
            shapes.set(keyOf({ layer: layer.name, node: 0, tensor: 0 }), shape);
    }
    for (const call of graph.calls) {
        const build = byName.get(call.layer)?.buildConfig;
        if (build !== null && build !== undefined)
            learn(call.args, build, shapes);
    }
    return (ref) => ({ shape: shapes.get(keyOf(ref)) ?? [null], dtype: dtypeOf(byName.get(ref.layer)) });
}
/** The shapes a layer was built with are those of its arguments. */
function learn(args, build, shapes) {
    const [first, second] = args;
    const input = build['input_shape'];
    if (input !== undefined && first !== undefined)
        match(first, input, shapes);
    const several = build['shapes_dict'];
    if (!(0, json_ts_1.isObject)(several))
        return;
    if (first !== undefined)
        match(first, several['query_shape'] ?? null, shapes);
    if (second !== undefined)
        match(second, several['value_shape'] ?? null, shapes);
}
function match(argument, shape, shapes) {
    if (argument.kind === 'list' && (0, json_ts_1.isArray)(shape) && shape.every(json_ts_1.isArray)) {
        argument.items.forEach((item, i) => match(item, shape[i] ?? null, shapes));
    }
    if (argument.kind !== 'tensor' || !(0, json_ts_1.isArray)(shape))
        return;
    if (!shape.every((size) => size === null || typeof size === 'number'))
        return;
    const key = keyOf(argument.ref);
    if (!shapes.has(key))
        shapes.set(key, shape);
}
function keyOf(ref) {
    return `${ref.node}/${ref.tensor}/${ref.layer}`;
}
function dtypeOf(layer) {
    const dtype = layer?.config['dtype'];
    if (typeof dtype !== 'string')
        return 'float32';
    return dtype.startsWith('mixed_') ? dtype.slice('mixed_'.length) : dtype;
}


/***/ }),

/***/ 27464:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TFJS_OBJECTS = exports.TFJS_ACTIVATIONS = exports.TFJS_CLASSES = void 0;
const CONV = ['filters', 'kernel_size', 'strides', 'padding', 'activation', 'use_bias'];
const PLACED = [...CONV, 'data_format'];
const CELL = ['units', 'activation', 'use_bias', 'dropout', 'recurrent_dropout'];
const GATED = [...CELL, 'recurrent_activation'];
const STEPS = ['return_sequences', 'return_state', 'go_backwards', 'stateful'];
const POOL = ['pool_size', 'strides', 'padding'];
const NONE = { takes: [] };
const UNRESET = { reset_after: false };
/**
 * The classes that `@tensorflow/tfjs-layers` 4.22 registers, with the options that its `call` honours. An option that
 * is absent here is ignored by TF.js, silently in most cases, so only Keras's default of it can be said:
 * - `Conv*`: `groups`; `Conv1D`, pooling over one dimension: `data_format`; transposed: `dilation_rate`,
 *   `output_padding`; `DepthwiseConv2D`: `dilation_rate`; `SeparableConv2D`: `data_format` (its bias lands on the wrong
 *   axis)
 * - `UpSampling2D`: `interpolation` (its bilinear grid has no half-pixel centres)
 * - `ReLU`: all but `max_value`; `ELU`: `alpha`; global pooling: `keepdims`; `LayerNormalization`: `rms_scaling`
 * - recurrent layers: `zero_output_for_mask`; GRU: `reset_after` is refused
 */
exports.TFJS_CLASSES = {
    InputLayer: { takes: ['batch_shape', 'dtype', 'sparse'], renamed: { batch_shape: 'batch_input_shape' } },
    Dense: { takes: ['units', 'activation', 'use_bias'] },
    Activation: { takes: ['activation'] },
    Dropout: { takes: ['rate', 'noise_shape'] },
    SpatialDropout1D: { takes: ['rate'] },
    Flatten: { takes: ['data_format'] },
    Reshape: { takes: ['target_shape'] },
    Permute: { takes: ['dims'] },
    RepeatVector: { takes: ['n'] },
    Masking: { takes: ['mask_value'] },
    Embedding: { takes: ['input_dim', 'output_dim', 'mask_zero'] },
    Conv1D: { takes: [...CONV, 'dilation_rate'] },
    Conv2D: { takes: [...PLACED, 'dilation_rate'] },
    Conv3D: { takes: [...PLACED, 'dilation_rate'] },
    Conv2DTranspose: { takes: PLACED },
    Conv3DTranspose: { takes: PLACED },
    SeparableConv2D: { takes: [...CONV, 'dilation_rate', 'depth_multiplier'] },
    DepthwiseConv2D: {
        takes: ['kernel_size', 'strides', 'padding', 'data_format', 'activation', 'use_bias', 'depth_multiplier'],
    },
    Cropping2D: { takes: ['cropping', 'data_format'] },
    ZeroPadding2D: { takes: ['padding', 'data_format'] },
    UpSampling2D: { takes: ['size', 'data_format'] },
    MaxPooling1D: { takes: POOL },
    MaxPooling2D: { takes: [...POOL, 'data_format'] },
    MaxPooling3D: { takes: [...POOL, 'data_format'] },
    AveragePooling1D: { takes: POOL },
    AveragePooling2D: { takes: [...POOL, 'data_format'] },
    AveragePooling3D: { takes: [...POOL, 'data_format'] },
    GlobalAveragePooling1D: NONE,
    GlobalMaxPooling1D: NONE,
    GlobalAveragePooling2D: { takes: ['data_format'] },
    GlobalMaxPooling2D: { takes: ['data_format'] },
    Add: NONE,
    Multiply: NONE,
    Average: NONE,
    Maximum: NONE,
    Minimum: NONE,
    Concatenate: { takes: ['axis'] },
    Dot: { takes: ['axes', 'normalize'] },
    BatchNormalization: { takes: ['axis', 'momentum', 'epsilon', 'center', 'scale'] },
    LayerNormalization: { takes: ['axis', 'epsilon', 'center', 'scale'] },
    ReLU: { takes: ['max_value'] },
    LeakyReLU: { takes: ['negative_slope'], renamed: { negative_slope: 'alpha' } },
    PReLU: { takes: ['shared_axes'] },
    ELU: NONE,
    ThresholdedReLU: { takes: ['threshold'], renamed: { threshold: 'theta' } },
    Softmax: { takes: ['axis'] },
    GaussianNoise: { takes: ['stddev'] },
    GaussianDropout: { takes: ['rate'] },
    AlphaDropout: { takes: ['rate', 'noise_shape'] },
    SimpleRNN: { takes: [...CELL, ...STEPS] },
    LSTM: { takes: [...GATED, ...STEPS, 'unit_forget_bias'] },
    GRU: { takes: [...GATED, ...STEPS, 'reset_after'], only: UNRESET },
    SimpleRNNCell: { takes: CELL },
    LSTMCell: { takes: [...GATED, 'unit_forget_bias'] },
    GRUCell: { takes: [...GATED, 'reset_after'], only: UNRESET },
    RNN: { takes: STEPS },
    StackedRNNCells: NONE,
    ConvLSTM2D: {
        takes: [
            ...PLACED,
            'dilation_rate',
            'recurrent_activation',
            'unit_forget_bias',
            'dropout',
            'recurrent_dropout',
            ...STEPS,
        ],
    },
    Bidirectional: { takes: ['merge_mode'] },
    TimeDistributed: NONE,
};
/** Activations by canonical name. TF.js also has `gelu_new`, and cannot load it: it looks for `geluNew`. */
exports.TFJS_ACTIVATIONS = {
    linear: 'linear',
    relu: 'relu',
    relu6: 'relu6',
    elu: 'elu',
    selu: 'selu',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    softmax: 'softmax',
    log_softmax: 'log_softmax',
    softplus: 'softplus',
    softsign: 'softsign',
    gelu: 'gelu',
    mish: 'mish',
    silu: 'swish',
    'keras2>hard_sigmoid': 'hard_sigmoid',
};
/** Initializers, regularizers and constraints by Keras 3's class name. */
exports.TFJS_OBJECTS = new Set(`Zeros Ones Constant Identity Orthogonal RandomNormal TruncatedNormal RandomUniform VarianceScaling GlorotUniform
  GlorotNormal HeNormal HeUniform LecunNormal LecunUniform L1 L2 L1L2 MaxNorm MinMaxNorm NonNeg UnitNorm`.split(/\s+/));


/***/ }),

/***/ 80933:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportMasks = reportMasks;
const json_ts_1 = __webpack_require__(92346);
const order_ts_1 = __webpack_require__(69534);
/** Layers that use a mask, or hand it on, otherwise than Keras does (tfjs-layers 4.22). */
const DEVIATIONS = {
    GlobalAveragePooling1D: 'TF.js averages over masked steps, too',
    TimeDistributed: 'TF.js does not hand the mask on to the layer inside',
    ConvLSTM2D: 'TF.js does not mask it',
    Add: 'TF.js combines masks wrongly',
    Multiply: 'TF.js combines masks wrongly',
    Average: 'TF.js combines masks wrongly',
    Maximum: 'TF.js combines masks wrongly',
    Minimum: 'TF.js combines masks wrongly',
    Concatenate: 'TF.js combines masks otherwise',
};
/** Layers behind which there is no mask in Keras. */
const STOPS = /^(?:Flatten|Reshape|Permute|RepeatVector|Dot|.*Conv.*|.*Pooling.*|UpSampling.*|ZeroPadding.*|Cropping.*|InputLayer)$/;
const RECURRENT = /^(?:SimpleRNN|GRU|LSTM|RNN|Bidirectional)$/;
/** Follows masks from where they arise, and reports each layer that TF.js would run differently under one. */
function reportMasks(graph, report) {
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const masked = new Set(graph.layers.filter(makesMask).map((layer) => layer.name));
    const reported = new Set();
    // A mask may pass through as many layers as there are; each pass carries it one further at least.
    for (let before = -1; before !== masked.size;) {
        before = masked.size;
        for (const call of graph.calls) {
            const layer = byName.get(call.layer);
            if (layer === undefined || !(0, order_ts_1.refsOf)(call).some((ref) => masked.has(ref.layer)))
                continue;
            reportOne(layer, reported, report);
            if (handsOn(layer))
                masked.add(layer.name);
        }
    }
}
function makesMask(layer) {
    return layer.className === 'Masking' || (layer.className === 'Embedding' && layer.config['mask_zero'] === true);
}
function reportOne(layer, reported, report) {
    if (reported.has(layer.name))
        return;
    const reason = (0, json_ts_1.own)(DEVIATIONS, layer.className) ?? zeroing(layer);
    if (reason === undefined)
        return;
    reported.add(layer.name);
    report(layer, `it is called on masked steps, and ${reason}`);
}
/** Keras may put zeros at masked steps (a Bidirectional that returns sequences does), TF.js never does. */
function zeroing(layer) {
    const configs = [layer.config, ...layer.children.map((child) => child.layer.config)];
    const zeros = configs.some((config) => config['zero_output_for_mask'] === true && config['return_sequences'] === true);
    return zeros ? 'TF.js repeats the last output there instead of zeros' : undefined;
}
function handsOn(layer) {
    if (RECURRENT.test(layer.className)) {
        const inner = layer.children[0]?.layer.config['return_sequences'];
        return (layer.config['return_sequences'] ?? inner) === true;
    }
    return !STOPS.test(layer.className);
}


/***/ }),

/***/ 53285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfjsWriter = void 0;
exports.tfjsInputType = tfjsInputType;
const defaults_ts_1 = __webpack_require__(57057);
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const legacy_nodes_ts_1 = __webpack_require__(74255);
const objects_ts_1 = __webpack_require__(10290);
const tfjs_classes_ts_1 = __webpack_require__(27464);
const tfjs_masks_ts_1 = __webpack_require__(80933);
const writer_ts_1 = __webpack_require__(75155);
/** Keys without meaning for inference, whatever they say. */
const IRRELEVANT = new Set([
    'trainable',
    'dtype',
    'seed',
    'synchronized',
    'renorm_momentum',
    'renorm_clipping',
    'unroll',
    'ragged',
    'quantization_config',
    // told of under a mask alone (tfjs-masks.ts)
    'zero_output_for_mask',
]);
/** dtypes of TF.js inputs; the others are cast where that keeps every value it can. */
const INPUT_TYPES = {
    float32: 'float32',
    float64: 'float32',
    int32: 'int32',
    int64: 'int32',
    int16: 'int32',
    int8: 'int32',
    uint16: 'int32',
    uint8: 'int32',
    bool: 'bool',
};
/** Writes what `@tensorflow/tfjs-layers` 4.22 loads, and says what it would load otherwise than it was meant. */
exports.tfjsWriter = {
    dialect: 'tfjs',
    object: (layer, config) => ({ class_name: layer.origin === null ? classNameOf(layer) : layer.className, config }),
    config: writeConfig,
    node: (call, scope) => (0, legacy_nodes_ts_1.legacyNode)(call, scope, { tensorKwargs: false, anyFirst: false }),
    inspect,
};
/** TF.js has the negative slope and the threshold of a ReLU as classes of their own. */
function classNameOf(layer) {
    if (layer.className !== 'ReLU')
        return (0, writer_ts_1.plainClass)(layer);
    const { max_value: most, negative_slope: slope, threshold } = layer.config;
    if ((most ?? null) !== null)
        return 'ReLU';
    if (slope !== 0 && threshold === 0)
        return 'LeakyReLU';
    return slope === 0 && threshold !== 0 ? 'ThresholdedReLU' : 'ReLU';
}
function writeConfig(layer, children, report) {
    const { name, config } = layer;
    if (layer.origin !== null) {
        report('it is a custom layer; TF.js needs a class of the same name registered before it loads the model');
        return { name, ...config, ...children };
    }
    if ((0, classes_ts_1.isModelClass)(layer.className))
        return { name, ...children };
    const className = classNameOf(layer);
    const known = (0, json_ts_1.own)(tfjs_classes_ts_1.TFJS_CLASSES, className);
    if (known === undefined) {
        report((0, writer_ts_1.isOperation)(layer) ? 'TF.js has no operations of keras.ops' : 'TF.js has no such layer');
        return { name, ...config, ...children };
    }
    reportPolicy(layer, report);
    reportValues(layer, className, report);
    const defaults = (0, json_ts_1.own)(defaults_ts_1.DEFAULTS, layer.className) ?? {};
    const frozen = config['trainable'] === undefined ? {} : { trainable: config['trainable'] };
    const written = { name, ...frozen };
    for (const [key, value] of Object.entries(config)) {
        const kind = (0, objects_ts_1.objectKind)(key);
        const out = (0, json_ts_1.own)(known.renamed ?? {}, key) ?? key;
        if (kind !== undefined)
            Object.assign(written, writeObject(out, value, kind, report));
        else if (known.takes.includes(key))
            written[out] = writeValue(layer, key, value, report);
        else if (!IRRELEVANT.has(key) && !(0, json_ts_1.sameJson)(value, (0, json_ts_1.own)(defaults, key))) {
            report(`TF.js ignores its option ${key}, which is ${JSON.stringify(value)}`);
        }
    }
    for (const [key, value] of Object.entries(known.only ?? {})) {
        if (!(0, json_ts_1.sameJson)(config[key], value))
            report(`TF.js knows ${key}: ${JSON.stringify(value)} alone`);
    }
    return { ...written, ...children };
}
/** TF.js computes in float32. */
function reportPolicy(layer, report) {
    const dtype = layer.config['dtype'] ?? 'float32';
    if (layer.className === 'InputLayer' || dtype === 'float32')
        return;
    if (dtype === 'float64')
        report('TF.js computes in float32, and the layer in float64', 'note');
    else
        report(`TF.js computes in float32, and the layer's dtype policy is ${JSON.stringify(dtype)}`);
}
/** Values that TF.js refuses or takes in another sense. */
function reportValues(layer, className, report) {
    const { config } = layer;
    if (config['padding'] === 'causal')
        report('TF.js has no causal padding');
    if (className === 'Softmax' && config['axis'] !== -1) {
        report(`TF.js has softmax over the last axis alone, and its axis is ${JSON.stringify(config['axis'])}`);
    }
    if (className === 'BatchNormalization' && config['axis'] !== -1) {
        report(`TF.js normalizes wrongly along any axis but the last, and its axis is ${JSON.stringify(config['axis'])}`);
    }
    if (className === 'InputLayer' && (config['batch_shape'] ?? null) === null)
        report('TF.js needs to know its shape');
    if (className === 'RNN' && layer.children.some((child) => child.layer.origin !== null)) {
        report('its cell is a custom layer');
    }
}
function writeValue(layer, key, value, report) {
    if (key === 'activation' || key === 'recurrent_activation')
        return writeActivation(key, value, report);
    if (layer.className === 'InputLayer' && key === 'dtype')
        return writeInputType(value, report);
    return value;
}
function writeActivation(key, value, report) {
    const written = typeof value === 'string' ? (0, json_ts_1.own)(tfjs_classes_ts_1.TFJS_ACTIVATIONS, value) : undefined;
    if (written !== undefined)
        return written;
    if (value === 'hard_sigmoid') {
        report(`${key} is Keras 3's hard_sigmoid, relu6(x + 3) / 6; TF.js's is clip(0.2 x + 0.5, 0, 1)`);
        return tfjs_classes_ts_1.TFJS_ACTIVATIONS[names_ts_1.LEGACY_HARD_SIGMOID] ?? value;
    }
    report(`${key} is ${JSON.stringify(value)}, which TF.js does not have or cannot load`);
    return value;
}
/** The dtype that an input becomes in TF.js: a declared change. One that TF.js cannot stand in for stays itself. */
function tfjsInputType(dtype) {
    return typeof dtype === 'string' ? ((0, json_ts_1.own)(INPUT_TYPES, dtype) ?? dtype) : dtype;
}
function writeInputType(value, report) {
    const dtype = typeof value === 'string' ? value : 'float32';
    const written = (0, json_ts_1.own)(INPUT_TYPES, dtype);
    if (written === undefined) {
        report(`TF.js has no inputs of type ${dtype}`);
        return dtype;
    }
    if (written !== dtype)
        report(`TF.js has no inputs of type ${dtype}; it becomes ${written}`, 'note');
    return written;
}
/** Initializers, regularizers and constraints: for training alone, so that what TF.js lacks is a note. */
function writeObject(key, value, kind, report) {
    if (value === null)
        return {};
    const own = (0, objects_ts_1.ownParts)(value, kind);
    if (key === 'activity_regularizer') {
        report('TF.js calls no layer that has an activity_regularizer, which matters to training alone', 'note');
        return {};
    }
    if (own === undefined || !tfjs_classes_ts_1.TFJS_OBJECTS.has(own.className)) {
        report(`TF.js does not have its ${key}, which matters to training alone`, 'note');
        return {};
    }
    const { className, config } = own;
    if (kind === 'regularizer') {
        return { [key]: { class_name: 'L1L2', config: { l1: config['l1'] ?? 0, l2: config['l2'] ?? 0 } } };
    }
    const rest = distribution((0, objects_ts_1.without)(config, ['input_axes', 'output_axes']));
    return { [key]: { class_name: className.replace(/^Lecun/, 'LeCun'), config: rest } };
}
function distribution(config) {
    return config['distribution'] === 'truncated_normal' ? { ...config, distribution: 'normal' } : config;
}
/** TF.js names tensors by letters, digits and `-_./`, from a letter or digit on (tfjs-layers `common.ts`). */
const TENSOR_NAME = /^[A-Za-z0-9][-A-Za-z0-9_./]*$/;
function inspect(model, graph, report) {
    (0, tfjs_masks_ts_1.reportMasks)(graph, report);
    for (const layer of graph.layers) {
        if (!TENSOR_NAME.test(layer.name))
            report(layer, 'TF.js does not take its name');
    }
    for (const { name, ref } of [...graph.inputs, ...graph.outputs]) {
        if (name === ref.layer || name.replace(/_\d+$/, '') === ref.layer)
            continue;
        report(model, `TF.js calls an input or output ${JSON.stringify(ref.layer)} that the model calls ${JSON.stringify(name)}`);
    }
}


/***/ }),

/***/ 59837:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeProgram = writeProgram;
const children_ts_1 = __webpack_require__(32267);
const json_ts_1 = __webpack_require__(92346);
const keras2_ts_1 = __webpack_require__(66140);
const keras3_ts_1 = __webpack_require__(89211);
const legacy_loading_ts_1 = __webpack_require__(74850);
const order_ts_1 = __webpack_require__(69534);
const tfjs_ts_1 = __webpack_require__(53285);
const tensor_specs_ts_1 = __webpack_require__(35796);
const writer_ts_1 = __webpack_require__(75155);
/**
 * Writes a program in a dialect. What the dialect cannot say is a `not-expressible` finding that names the layer and the
 * reason (severity `note` where it concerns training alone); the rest is written all the same, so that weights keep
 * their places.
 */
function writeProgram(program, dialect, options = {}) {
    const container = options.container ?? (dialect === 'keras3' ? 'object' : 'legacy');
    const state = { writer: writerOf(dialect, container), findings: [] };
    const topology = writeLayer(state, program.root, 'root');
    if (dialect === 'keras3' && container === 'legacy')
        reportUnloadable(state, program.root);
    return { topology, findings: state.findings };
}
/** What Keras 3 writes and does not read again: of a trip, whatever it takes to load the file is no part. */
function reportUnloadable(state, root) {
    for (const { layer, reason, severity, customObject } of (0, legacy_loading_ts_1.legacyFaults)(root)) {
        const way = customObject === null ? '' : `; custom_objects={${customObject}} helps`;
        const said = `Keras does not load it from a legacy file: ${reason}${way}`;
        (0, writer_ts_1.reporter)(state, layer)(said, severity === 'note' ? 'note' : 'warning');
    }
}
function writerOf(dialect, container) {
    switch (dialect) {
        case 'keras3':
            return (0, keras3_ts_1.keras3Writer)(container);
        case 'keras2':
            return (0, keras2_ts_1.keras2Writer)(container);
        case 'tfjs':
            return tfjs_ts_1.tfjsWriter;
    }
}
function writeLayer(state, layer, place) {
    const { writer } = state;
    const report = (0, writer_ts_1.reporter)(state, layer);
    if (layer.graph === null) {
        const inner = (child) => writeLayer(state, child, 'child');
        const config = writer.config(layer, (0, children_ts_1.childConfig)(layer, writer.dialect, inner, report), report);
        return writer.object(layer, config, place);
    }
    writer.inspect?.(layer, layer.graph, (concerned, reason, severity) => (0, writer_ts_1.reporter)(state, concerned)(reason, severity));
    const graph = layer.graph.style === 'sequential' ? writeSequential(state, layer.graph) : writeFunctional(state, layer);
    return writer.object(layer, writer.config(layer, graph, report), place);
}
/** A sequential model's list. An input whose shape nobody knows stands for none. */
function writeSequential(state, graph) {
    const [input, ...others] = graph.layers;
    const shape = input?.config['batch_shape'] ?? null;
    const layers = (input === undefined || shape === null ? others : graph.layers).map((layer) => writeLayer(state, layer, 'member'));
    const built = state.writer.dialect === 'keras3' && shape !== null ? { build_input_shape: shape } : {};
    return { layers, ...built };
}
function writeFunctional(state, model) {
    const graph = model.graph;
    if (graph === null)
        return {};
    const { writer } = state;
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const specs = (0, tensor_specs_ts_1.tensorSpecs)(graph);
    const first = (ref) => firstNode(byName.get(ref.layer), writer.dialect);
    const calls = new Map();
    for (const call of graph.calls)
        calls.set(call.layer, [...(calls.get(call.layer) ?? []), call]);
    const layers = (0, order_ts_1.kerasOrder)(graph, writer.dialect).map((layer) => {
        const scope = {
            layer,
            report: (0, writer_ts_1.reporter)(state, layer),
            ref: (ref) => writer.dialect === 'keras3'
                ? [ref.layer, ref.node, ref.tensor]
                : [ref.layer, ref.node + first(ref), ref.tensor],
            spec: specs,
        };
        const nodes = (calls.get(layer.name) ?? []).map((call) => writer.node(call, scope));
        return { ...writeLayer(state, layer, 'member'), name: layer.name, inbound_nodes: nodes };
    });
    const end = (refs, nest) => {
        const written = writeNest(refs, nest, first);
        return writer.dialect === 'keras3' || typeof nest !== 'number' ? written : [written];
    };
    return {
        layers,
        input_layers: end(graph.inputs, graph.inputNest),
        output_layers: end(graph.outputs, graph.outputNest),
    };
}
/**
 * The number that a nested model's first call has where its construction counts as node 0: see `graph.ts`. Keras 3
 * counts so in `output_layers` alone, and for functional models alone.
 */
function firstNode(layer, dialect) {
    const graph = layer?.graph ?? null;
    if (graph === null)
        return 0;
    if (graph.style === 'functional')
        return 1;
    const knowsInput = (graph.layers[0]?.config['batch_shape'] ?? null) !== null;
    return dialect !== 'keras3' && (knowsInput || dialect === 'tfjs') ? 1 : 0;
}
function writeNest(refs, nest, first) {
    if (typeof nest === 'number') {
        const ref = refs[nest]?.ref;
        return ref === undefined ? null : [ref.layer, ref.node + first(ref), ref.tensor];
    }
    if (isNestArray(nest))
        return nest.map((item) => writeNest(refs, item, first));
    return Object.fromEntries(Object.entries(nest).map(([key, item]) => [key, writeNest(refs, item, first)]));
}
function isNestArray(nest) {
    return (0, json_ts_1.isArray)(nest);
}


/***/ }),

/***/ 75155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reporter = reporter;
exports.plainClass = plainClass;
exports.isOperation = isOperation;
exports.holdsTensor = holdsTensor;
const names_ts_1 = __webpack_require__(72304);
const TARGETS = { keras2: 'Keras 2', keras3: 'Keras 3', tfjs: 'TF.js' };
/** A reporter for one layer. */
function reporter(state, layer) {
    return (reason, severity = 'warning') => {
        state.findings.push({
            cause: 'not-expressible',
            severity,
            layer: layer.name,
            message: `Layer ${JSON.stringify(layer.name)} (${plainClass(layer)}) cannot be said in ${TARGETS[state.writer.dialect]}: ${reason}.`,
        });
    };
}
/** A class's name without the mark of operations. */
function plainClass(layer) {
    return layer.className.replace(names_ts_1.OPERATION_PREFIX, '');
}
function isOperation(layer) {
    return layer.className.startsWith(names_ts_1.OPERATION_PREFIX);
}
/** Whether any tensor stands in an argument. */
function holdsTensor(argument) {
    switch (argument.kind) {
        case 'tensor':
            return true;
        case 'value':
            return false;
        case 'list':
            return argument.items.some(holdsTensor);
        case 'dict':
            return Object.values(argument.items).some(holdsTensor);
    }
}


/***/ })

};
