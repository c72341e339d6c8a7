export const id = 3756;
export const ids = [3756];
export const modules = {

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


/***/ }),

/***/ 84872:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UnsupportedOperation = void 0;
/** An executor cannot run this operation; the check that asked becomes inconclusive, with this text as its reason. */
class UnsupportedOperation extends Error {
    name = 'UnsupportedOperation';
}
exports.UnsupportedOperation = UnsupportedOperation;


/***/ }),

/***/ 61312:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pathTest = pathTest;
exports.isGlob = isGlob;
exports.folderOf = folderOf;
exports.globProblem = globProblem;
const picomatch_1 = __importDefault(__webpack_require__(14006));
/**
 * Globs as GitHub users know them (picomatch): `*` within a name, `**` across folders, `{a,b}`, `?`, `[ab]`.
 * A glob that names a folder means everything in it. Names that start with a dot are matched like others, and upper
 * and lower case differ on every system, so that one policy gives one verdict everywhere.
 */
function pathTest(globs) {
    const tests = globs.flatMap((glob) => {
        const plain = glob.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        if (plain === '' || plain === '.')
            return [() => true];
        return [plain, `${plain}/**`].map((pattern) => (0, picomatch_1.default)(pattern, OPTIONS));
    });
    return (path) => tests.some((test) => test(path));
}
/** Whether a text means more than the path that it spells. */
function isGlob(text) {
    return picomatch_1.default.scan(text, OPTIONS).isGlob;
}
/** The folder, or the file, that all that a glob means lies in; empty for the workspace itself. */
function folderOf(glob) {
    const { base } = picomatch_1.default.scan(glob.replace(/^(\.\/)+/, '').replace(/\/+$/, ''), OPTIONS);
    return base === '.' ? '' : base;
}
/** Why a text is no glob that we take, or null where it is one. */
function globProblem(glob) {
    if (glob.trim() === '')
        return 'an empty glob matches nothing';
    if (glob.startsWith('!'))
        return 'a glob that starts with ! excludes; put it under `ignore`, without the !';
    if (glob.startsWith('/') || /^[A-Za-z]:[\\/]/.test(glob))
        return 'globs are relative to the workspace';
    if (glob.split('/').includes('..'))
        return 'a glob cannot leave the workspace with ..';
    return null;
}
/**
 * Without `windows`, picomatch would ask the system which separator paths have; ours always have `/`. Without the
 * flag `s`, a line break in a name would hide the file from `**`.
 */
const OPTIONS = { dot: true, nocase: false, windows: false, nonegate: true, flags: 's' };


/***/ }),

/***/ 12257:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.knowsActivation = knowsActivation;
exports.activationName = activationName;
exports.activate = activate;
exports.rectify = rectify;
exports.leakyRelu = leakyRelu;
exports.elu = elu;
const errors_ts_1 = __webpack_require__(17050);
const likely_ts_1 = __webpack_require__(80989);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const names_ts_1 = __webpack_require__(72304);
/** Constants of the scaled exponential linear unit (Klambauer et al. 2017), as TensorFlow has them. */
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;
const ACTIVATIONS = {
    linear: (_, x) => x,
    relu: (ops, x, o) => rectify(ops, x, (0, config_ts_1.num)(o, 'negative_slope', 0), (0, config_ts_1.numOrNull)(o, 'max_value'), (0, config_ts_1.num)(o, 'threshold', 0)),
    relu6: (ops, x) => ops.clip(x, 0, 6),
    leaky_relu: (ops, x, o) => leakyRelu(ops, x, (0, config_ts_1.num)(o, 'negative_slope', 0.2)),
    softmax: (ops, x, o) => (0, likely_ts_1.likely)(ops.softmax(x, (0, config_ts_1.num)(o, 'axis', -1))),
    log_softmax: (ops, x, o) => ops.logSoftmax(x, (0, config_ts_1.num)(o, 'axis', -1)),
    sparsemax: (ops, x, o) => sparsemax(ops, x, (0, config_ts_1.num)(o, 'axis', -1)),
    elu: (ops, x, o) => elu(ops, x, (0, config_ts_1.num)(o, 'alpha', 1)),
    celu: (ops, x, o) => celu(ops, x, (0, config_ts_1.num)(o, 'alpha', 1)),
    selu: (ops, x) => ops.multiply(elu(ops, x, SELU_ALPHA), (0, math_ts_1.like)(ops, x, SELU_SCALE)),
    softplus: (ops, x) => ops.softplus(x),
    softsign: (ops, x) => ops.divide(x, ops.add(ops.abs(x), (0, math_ts_1.like)(ops, x, 1))),
    soft_shrink: (ops, x, o) => softShrink(ops, x, (0, config_ts_1.num)(o, 'threshold', 0.5)),
    hard_shrink: (ops, x, o) => hardShrink(ops, x, (0, config_ts_1.num)(o, 'threshold', 0.5)),
    sparse_plus: sparsePlus,
    sparse_sigmoid: (ops, x) => ops.clip(ops.multiply(ops.add(x, (0, math_ts_1.like)(ops, x, 1)), (0, math_ts_1.like)(ops, x, 0.5)), 0, 1),
    silu: (ops, x) => ops.multiply(x, ops.sigmoid(x)),
    squareplus: (ops, x, o) => squareplus(ops, x, (0, config_ts_1.num)(o, 'b', 4)),
    gelu: (ops, x, o) => ((0, config_ts_1.flag)(o, 'approximate', false) ? tanhGelu(ops, x) : erfGelu(ops, x)),
    gelu_new: tanhGelu,
    glu: (ops, x, o) => glu(ops, x, (0, config_ts_1.num)(o, 'axis', -1)),
    tanh: (ops, x) => ops.tanh(x),
    tanh_shrink: (ops, x) => ops.subtract(x, ops.tanh(x)),
    hard_tanh: (ops, x) => ops.clip(x, -1, 1),
    threshold: (ops, x, o) => threshold(ops, x, (0, config_ts_1.num)(o, 'threshold'), (0, config_ts_1.num)(o, 'default_value')),
    sigmoid: (ops, x) => (0, likely_ts_1.likely)(ops.sigmoid(x)),
    log_sigmoid: (ops, x) => ops.negative(ops.softplus(ops.negative(x))),
    exponential: (ops, x) => ops.exp(x),
    hard_sigmoid: hardSigmoid,
    'keras2>hard_sigmoid': (ops, x) => ops.clip(ops.add(ops.multiply(x, (0, math_ts_1.like)(ops, x, 0.2)), (0, math_ts_1.like)(ops, x, 0.5)), 0, 1),
    hard_silu: (ops, x) => ops.multiply(x, hardSigmoid(ops, x)),
    mish: (ops, x) => ops.multiply(x, ops.tanh(ops.softplus(x))),
};
const ALIASES = { swish: 'silu', hard_swish: 'hard_silu' };
/** Whether {@link activate} knows this activation. */
function knowsActivation(spec) {
    return activationOf(spec) !== undefined;
}
/**
 * The name of an activation as a config states it: a string, an object with `class_name`, or null for `linear`. One of
 * a module that is not Keras's goes by that module: `mypkg>relu`.
 */
function activationName(spec) {
    if (spec === null)
        return 'linear';
    if (typeof spec === 'string')
        return spec;
    if (typeof spec !== 'object' || Array.isArray(spec))
        return JSON.stringify(spec);
    const { class_name: kind, config, module } = spec;
    const name = kind === 'function' && typeof config === 'string' ? config : kind;
    if (typeof name !== 'string')
        return JSON.stringify(spec);
    return isForeign(module) ? `${module}>${name}` : name;
}
/** Python functions are stored as of `builtins`, Keras's own among them. */
function isForeign(module) {
    return typeof module === 'string' && module !== 'builtins' && !(0, names_ts_1.isKerasModule)(module);
}
/**
 * Applies the activation a config states: a name, null, or a serialized object (`{ class_name: 'ReLU', config }`).
 * @throws ArtifactError `unknown-layer` for a function that Keras does not have.
 */
function activate(ops, x, spec) {
    if (spec === undefined || spec === null)
        return x;
    const found = activationOf(spec);
    if (found === undefined) {
        throw new errors_ts_1.ArtifactError('unknown-layer', `activation: found ${JSON.stringify(activationName(spec))}, which is none of keras.activations`);
    }
    return found.run(ops, x, found.options);
}
function activationOf(spec) {
    if (spec !== null && typeof spec === 'object' && isForeign(spec['module']))
        return undefined;
    const name = activationName(spec);
    const plain = name.includes('>') && !Object.hasOwn(ACTIVATIONS, name) ? name.slice(name.lastIndexOf('>') + 1) : name;
    const builtin = name === plain ? lookUp(plain) : undefined;
    const config = spec !== null && typeof spec === 'object' ? spec['config'] : undefined;
    if (builtin === undefined)
        return undefined;
    const options = config !== null && typeof config === 'object' && !Array.isArray(config) ? config : {};
    return { run: builtin, options };
}
/** Activations by function name (`leaky_relu`) or by the class of an activation object (`LeakyReLU`, `ReLU`). */
function lookUp(name) {
    for (const key of [name, ALIASES[name], snakeCase(name), CLASS_NAMES[name]]) {
        if (key !== undefined && Object.hasOwn(ACTIVATIONS, key))
            return ACTIVATIONS[key];
    }
    return undefined;
}
const CLASS_NAMES = {
    ReLU: 'relu',
    ReLU6: 'relu6',
    LeakyReLU: 'leaky_relu',
    LeakyRelu: 'leaky_relu',
    ELU: 'elu',
    SiLU: 'silu',
    HardSiLU: 'hard_silu',
    GELU: 'gelu',
    Exp: 'exponential',
};
function snakeCase(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
/** `keras.activations.relu`: values up to the threshold become 0 (or slope times their distance from it). */
function rectify(ops, x, slope, max, limit) {
    if (slope !== 0 && max === null && limit === 0)
        return leakyRelu(ops, x, slope);
    let positive = limit === 0 ? ops.relu(x) : ops.where(ops.greater(x, (0, math_ts_1.like)(ops, x, limit)), x, ops.multiply(x, (0, math_ts_1.like)(ops, x, 0)));
    if (max !== null)
        positive = ops.clip(positive, 0, max);
    if (slope === 0)
        return positive;
    const negative = ops.relu(ops.subtract((0, math_ts_1.like)(ops, x, limit), x));
    return ops.subtract(positive, ops.multiply(negative, (0, math_ts_1.like)(ops, x, slope)));
}
function leakyRelu(ops, x, slope) {
    return ops.subtract(ops.relu(x), ops.multiply(ops.relu(ops.negative(x)), (0, math_ts_1.like)(ops, x, slope)));
}
function elu(ops, x, alpha) {
    const negative = ops.multiply(ops.expm1(ops.minimum(x, (0, math_ts_1.like)(ops, x, 0))), (0, math_ts_1.like)(ops, x, alpha));
    return ops.add(ops.relu(x), negative);
}
function celu(ops, x, alpha) {
    const below = ops.divide(ops.minimum(x, (0, math_ts_1.like)(ops, x, 0)), (0, math_ts_1.like)(ops, x, alpha));
    return ops.add(ops.relu(x), ops.multiply(ops.expm1(below), (0, math_ts_1.like)(ops, x, alpha)));
}
function softShrink(ops, x, limit) {
    const beyond = ops.subtract(ops.abs(x), (0, math_ts_1.like)(ops, x, limit));
    return ops.multiply(ops.sign(x), ops.relu(beyond));
}
function hardShrink(ops, x, limit) {
    return ops.where(ops.greater(ops.abs(x), (0, math_ts_1.like)(ops, x, limit)), x, zeros(ops, x));
}
function sparsePlus(ops, x) {
    const curve = ops.multiply(ops.square(ops.add(x, (0, math_ts_1.like)(ops, x, 1))), (0, math_ts_1.like)(ops, x, 0.25));
    const upper = ops.where(ops.less(x, (0, math_ts_1.like)(ops, x, 1)), curve, x);
    return ops.where(ops.lessEqual(x, (0, math_ts_1.like)(ops, x, -1)), zeros(ops, x), upper);
}
function squareplus(ops, x, b) {
    const root = ops.sqrt(ops.add(ops.square(x), (0, math_ts_1.like)(ops, x, b)));
    return ops.multiply(ops.add(x, root), (0, math_ts_1.like)(ops, x, 0.5));
}
/** x times the Gaussian distribution function, exactly. */
function erfGelu(ops, x) {
    const share = ops.add(ops.erf(ops.multiply(x, (0, math_ts_1.like)(ops, x, Math.SQRT1_2))), (0, math_ts_1.like)(ops, x, 1));
    return ops.multiply(ops.multiply(x, (0, math_ts_1.like)(ops, x, 0.5)), share);
}
/** The approximation by a hyperbolic tangent; it stands up to 5e-4 from the exact function. */
function tanhGelu(ops, x) {
    const cube = ops.multiply(ops.multiply(ops.square(x), x), (0, math_ts_1.like)(ops, x, 0.044715));
    const inner = ops.multiply(ops.add(x, cube), (0, math_ts_1.like)(ops, x, Math.sqrt(2 / Math.PI)));
    return ops.multiply(ops.multiply(x, (0, math_ts_1.like)(ops, x, 0.5)), ops.add(ops.tanh(inner), (0, math_ts_1.like)(ops, x, 1)));
}
function glu(ops, x, axis) {
    const size = (0, math_ts_1.at)(x.shape, axis);
    if (size % 2 !== 0)
        throw new errors_ts_1.ArtifactError('malformed', `glu: axis ${axis} has size ${size}, allowed: an even one`);
    const [a, b] = ops.split(x, [size / 2, size / 2], axis);
    if (a === undefined || b === undefined)
        throw new Error('split gave fewer pieces than asked for');
    return ops.multiply(a, ops.sigmoid(b));
}
function threshold(ops, x, limit, otherwise) {
    return ops.where(ops.greater(x, (0, math_ts_1.like)(ops, x, limit)), x, ops.full(x.shape, otherwise, x.dtype));
}
function hardSigmoid(ops, x) {
    return ops.divide(ops.clip(ops.add(x, (0, math_ts_1.like)(ops, x, 3)), 0, 6), (0, math_ts_1.like)(ops, x, 6));
}
/**
 * `keras.ops.sparsemax` as Keras 3.15 computes it: tau takes the sum of all partial sums of the support, where
 * Martins and Astudillo (2016) take the last one. The two agree where the support has one element only.
 */
function sparsemax(ops, x, axis) {
    const size = (0, math_ts_1.at)(x.shape, axis);
    const sorted = ops.flip(ops.sort(x, axis), [axis]);
    const sums = ops.cumsum(sorted, axis);
    const shape = x.shape.map((_, i) => (i === (axis < 0 ? axis + x.shape.length : axis) ? size : 1));
    const ranks = ops.reshape(ops.arange(1, size + 1, 1, x.dtype), shape);
    const excess = ops.subtract(sorted, ops.divide(ops.subtract(sums, (0, math_ts_1.like)(ops, x, 1)), ranks));
    const inside = ops.greater(excess, (0, math_ts_1.like)(ops, x, 0));
    const support = ops.sum(ops.cast(inside, x.dtype), [axis], true);
    const total = ops.sum(ops.where(inside, sums, zeros(ops, x)), [axis], true);
    const tau = ops.divide(ops.subtract(total, (0, math_ts_1.like)(ops, x, 1)), support);
    return ops.relu(ops.subtract(x, tau));
}
function zeros(ops, x) {
    return ops.full(x.shape, 0, x.dtype);
}


/***/ }),

/***/ 66963:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bind = bind;
exports.dialectOf = dialectOf;
exports.bindProgram = bindProgram;
exports.generationOf = generationOf;
const errors_ts_1 = __webpack_require__(17050);
const format_ts_1 = __webpack_require__(14309);
const json_ts_1 = __webpack_require__(92346);
const read_ts_1 = __webpack_require__(620);
const h5_ts_1 = __webpack_require__(659);
const keras_ts_1 = __webpack_require__(68280);
const owners_ts_1 = __webpack_require__(34216);
const places_ts_1 = __webpack_require__(47920);
const shapes_ts_1 = __webpack_require__(47066);
const tfjs_ts_1 = __webpack_require__(42721);
const vocabularies_ts_1 = __webpack_require__(53120);
/**
 * Reads a model's topology and pairs each of its variables with a stored tensor. Every stored tensor and every variable
 * is accounted for: in `variables`, or in a finding (`missing-tensor`, `extra-tensor`, `shape-mismatch`).
 * @throws ArtifactError where the topology cannot be read, or there is none (`unsupported-operation`)
 */
function bind(model, registry, options = {}) {
    const stored = (0, format_ts_1.layersOf)(model) ?? (options.programOf === undefined ? undefined : (0, format_ts_1.layersOf)(options.programOf));
    const file = model.artifact.path;
    if (stored === undefined) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `${file} holds weights only; its topology stands in no sibling`, {
            file,
        });
    }
    const owner = (0, format_ts_1.layersOf)(model) === undefined ? (options.programOf ?? model) : model;
    const dialect = dialectOf(owner, stored);
    const { path } = owner.artifact;
    const { program: plain, findings } = (0, read_ts_1.readProgram)({ ...stored, dialect }, registry, options.limits, path);
    const beside = {
        assets: stored.assets ?? new Map(),
        weights: owner.weights,
        generation: generationOf(dialect, owner),
        file: path,
    };
    const read = (0, vocabularies_ts_1.withVocabularies)(plain, beside, registry);
    const bound = bindProgram(read.program, generationOf(dialect, model), model, registry);
    return { ...bound, dialect, findings: [...findings, ...read.findings, ...bound.findings] };
}
/**
 * The dialect that a model's topology is read in. A TF.js model means what TF.js makes of it, also where a converter has
 * written it in Keras's dialect: its loader knows one only.
 */
function dialectOf(model, stored) {
    return model.format === 'tfjs-layers' ? 'tfjs' : stored.dialect;
}
/** Pairs an already read program with a model's tensors. */
function bindProgram(program, generation, model, registry) {
    const root = (0, owners_ts_1.ownersOf)(program, registry);
    const file = model.artifact.path;
    const placement = place(root, model, generation);
    const slots = (0, owners_ts_1.slotsBelow)(root);
    const variables = [];
    for (const slot of slots) {
        const entry = placement.bySlot.get(slot);
        if (entry !== undefined)
            variables.push(boundVariable(slot, entry));
    }
    variables.push(...placement.byPlace.map(places_ts_1.placedVariable));
    return {
        program,
        variables: unambiguous(variables),
        findings: [
            ...placement.findings,
            ...missing(slots, placement, file),
            ...extra(model, placement, root, file, registry),
            ...misshapen(root, placement, file),
        ],
        unknown: (0, owners_ts_1.unknownBelow)(root, registry),
    };
}
/** Whose rules the file follows: it names its version, or its topology's dialect tells. */
function generationOf(dialect, model) {
    const version = model.metadata['keras_version'];
    if (typeof version === 'string' && /^\d/.test(version))
        return version.startsWith('3') ? 'keras3' : 'keras2';
    return dialect === 'keras3' ? 'keras3' : 'keras2';
}
function place(root, model, generation) {
    switch (model.format) {
        case 'keras':
        case 'keras-weights-h5':
            return (0, keras_ts_1.placeByObject)(root, model.weights, generation, model.artifact.path);
        case 'keras-h5':
        case 'keras-legacy-weights-h5':
            return (0, h5_ts_1.placeByOrder)(root, model.weights, generation, model.artifact.path);
        case 'tfjs-layers':
            return (0, tfjs_ts_1.placeByManifest)(root, model.weights);
        case 'tf-checkpoint':
        case 'saved-model':
        case 'tfjs-graph':
        case 'frozen-graph':
        case 'onnx':
            throw new errors_ts_1.ArtifactError('unsupported-operation', `${model.artifact.path}: ${model.format} holds no layers`, {
                file: model.artifact.path,
            });
    }
}
function boundVariable(slot, entry) {
    return {
        path: slot.path,
        layerPath: slot.owner.path,
        name: slot.spec.name,
        trainable: slot.trainable,
        bookkeeping: slot.spec.bookkeeping === true,
        entry,
    };
}
/** Paths are unique; two tensors that landed on one keep their file's words. */
function unambiguous(variables) {
    const used = new Set();
    return variables.map((variable) => {
        if (!used.has(variable.path)) {
            used.add(variable.path);
            return variable;
        }
        const path = `${variable.path}@${variable.entry.name}`;
        used.add(path);
        return { ...variable, path };
    });
}
function missing(slots, placement, file) {
    return slots
        .filter((slot) => slot.spec.bookkeeping !== true && !placement.bySlot.has(slot))
        .map((slot) => ({
        cause: 'missing-tensor',
        severity: 'error',
        file,
        tensor: slot.path,
        layer: slot.owner.layer.name,
        message: `${file} has no tensor for ${JSON.stringify(slot.path)}, which layer ${JSON.stringify(slot.owner.layer.name)} (${slot.owner.layer.className}) needs.`,
    }));
}
function extra(model, placement, root, file, registry) {
    const custom = customClasses(root, registry);
    const hint = custom.length === 0
        ? ''
        : ` If it belongs to ${custom.join(' or ')}, declare it in the definition's variables (docs/custom-layers.md).`;
    const claimed = new Set([
        ...[...placement.bySlot.values()].map((entry) => entry.name),
        ...placement.byPlace.map(({ entry }) => entry.name),
        ...placement.ignored,
    ]);
    return [...model.weights]
        .filter((entry) => !claimed.has(entry.name))
        .map((entry) => ({
        cause: 'extra-tensor',
        severity: 'error',
        file,
        tensor: entry.name,
        ...(entry.layer === undefined ? {} : { layer: entry.layer }),
        message: `${file} stores ${JSON.stringify(entry.name)}, which no variable of the model takes.${hint}`,
    }));
}
/** Classes of the user's that the model has, with the modules that define them. */
function customClasses(root, registry) {
    const named = (0, owners_ts_1.ownersBelow)(root).flatMap(({ layer }) => {
        const module = registry.moduleOf?.(layer.className);
        return module === undefined ? [] : [`${layer.className} (${module})`];
    });
    return [...new Set(named)];
}
function misshapen(root, placement, file) {
    return (0, owners_ts_1.ownersBelow)(root).flatMap((owner) => {
        const shapes = (0, shapes_ts_1.expectedShapes)(owner.layer);
        return owner.variables.flatMap((slot) => {
            const entry = placement.bySlot.get(slot);
            const expected = (0, json_ts_1.own)(shapes, slot.spec.name);
            if (entry === undefined || expected === undefined || (0, shapes_ts_1.fits)(entry.shape, expected))
                return [];
            return [
                {
                    cause: 'shape-mismatch',
                    severity: 'error',
                    file,
                    tensor: entry.name,
                    layer: owner.layer.name,
                    message: `${file} stores ${JSON.stringify(entry.name)} with shape ${shapeText(entry.shape)}; layer ${JSON.stringify(owner.layer.name)} (${owner.layer.className}) needs ${shapeText(expected)} for ${JSON.stringify(slot.path)}.`,
                },
            ];
        });
    });
}
function shapeText(shape) {
    return `[${shape.map((size) => size ?? '?').join(', ')}]`;
}


/***/ }),

/***/ 659:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeByOrder = placeByOrder;
const legacy_order_ts_1 = __webpack_require__(8454);
const names_ts_1 = __webpack_require__(94562);
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
const places_ts_1 = __webpack_require__(47920);
/** Group of variables that a model itself owns. */
const TOP_LEVEL = 'top_level_model_weights';
/**
 * Binds legacy HDF5. Its loaders go by order alone: the n-th group that has weights belongs to the n-th layer that has
 * weights, and its tensors to the layer's variables in {@link legacyOrder}. Names are compared, and where they say
 * otherwise that is a finding: the loader has filled one variable with another's values.
 */
function placeByOrder(root, weights, generation, file) {
    const groups = groupsOf(weights);
    const findings = [];
    const bySlot = new Map();
    const byPlace = [];
    const ignored = new Set([...weights].map(({ name }) => name).filter(object_paths_ts_1.isTrainingState));
    const pairs = pairUp(root, groups, generation, file, findings);
    const names = (0, names_ts_1.flatNames)(root, generation);
    for (const { owner, group } of pairs) {
        if (group === undefined)
            continue;
        const expected = (0, legacy_order_ts_1.legacyOrder)(owner, generation);
        if (!(0, places_ts_1.holdsUnknown)(owner) && expected.length === group.entries.length) {
            expected.forEach((slot, i) => {
                const entry = group.entries[i];
                if (entry !== undefined)
                    bySlot.set(slot, entry);
            });
            findings.push(...misnamed(group, expected, owner, file));
        }
        else
            placeByName(owner, group, expected, names, bySlot, byPlace);
    }
    return { bySlot, byPlace, findings, ignored };
}
/** Groups with weights, in file order. */
function groupsOf(weights) {
    const groups = new Map();
    for (const entry of weights) {
        if (entry.layer === undefined || entry.layer === TOP_LEVEL)
            continue;
        const entries = groups.get(entry.layer) ?? [];
        entries.push(entry);
        groups.set(entry.layer, entries);
    }
    return [...groups].map(([name, entries]) => ({ name, entries }));
}
function pairUp(root, groups, generation, file, findings) {
    const byName = new Map(groups.map((group) => [group.name, group]));
    const layers = root.parts
        .map((part) => part.owner)
        .filter((owner) => (0, legacy_order_ts_1.legacyOrder)(owner, generation).length > 0 || ((0, places_ts_1.holdsUnknown)(owner) && byName.has(owner.layer.name)));
    const byOrder = layers.map((owner, i) => ({ owner, group: groups[i] }));
    const renamed = byOrder.filter(({ owner, group }) => group !== undefined && group.name !== owner.layer.name);
    if (layers.length !== groups.length || renamed.some(({ owner }) => (0, places_ts_1.holdsUnknown)(owner))) {
        return layers.map((owner) => ({ owner, group: byName.get(owner.layer.name) }));
    }
    for (const { owner, group } of renamed) {
        if (group === undefined || !byName.has(owner.layer.name))
            continue;
        findings.push({
            cause: 'tensors-swapped',
            severity: 'error',
            file,
            layer: owner.layer.name,
            message: `${file} lists layer ${JSON.stringify(group.name)} where the model has ${JSON.stringify(owner.layer.name)}. ` +
                'Keras loads this format by order, so the one gets the weights of the other. Save the model again.',
        });
    }
    return byOrder;
}
/** Where a stored name is another variable's of the same layer. */
function misnamed(group, expected, owner, file) {
    const bySuffix = uniqueSuffixes(expected);
    const findings = [];
    expected.forEach((slot, i) => {
        const entry = group.entries[i];
        if (entry === undefined)
            return;
        const named = bySuffix.get((0, names_ts_1.suffix)(entry.name));
        if (named === undefined || named === slot)
            return;
        findings.push({
            cause: 'tensors-swapped',
            severity: 'error',
            file,
            tensor: entry.name,
            layer: owner.layer.name,
            message: `${file} stores ${JSON.stringify(entry.name)} where layer ${JSON.stringify(owner.layer.name)} expects ` +
                `${JSON.stringify(slot.path)}. Keras loads this format by order, so that variable gets the other one's values.`,
        });
    });
    return findings;
}
/** Slots by layer and variable name, where that names one alone. */
function uniqueSuffixes(slots) {
    const found = new Map();
    for (const slot of slots) {
        const key = (0, names_ts_1.suffix)(slot.path);
        found.set(key, found.has(key) ? null : slot);
    }
    return new Map([...found].filter((pair) => pair[1] !== null));
}
/** A layer of which the order cannot be known in full: by names, and the rest by place. */
function placeByName(owner, group, expected, names, bySlot, byPlace) {
    const bySuffix = uniqueSuffixes(expected);
    const byFlatName = new Map((0, owners_ts_1.slotsBelow)(owner).map((slot) => [names.get(slot) ?? '', slot]));
    const unknown = (0, owners_ts_1.ownersBelow)(owner).filter((inner) => !inner.known);
    for (const entry of group.entries) {
        const name = within(entry.name, group.name);
        const slot = byFlatName.get(name) ?? bySuffix.get((0, names_ts_1.suffix)(name));
        if (slot !== undefined && !bySlot.has(slot))
            bySlot.set(slot, entry);
        else {
            const at = unknown.map((inner) => ({ inner, rest: below(name, inner) })).find(({ rest }) => rest !== undefined);
            const only = unknown.length === 1 ? unknown[0] : undefined;
            if (at?.rest !== undefined)
                byPlace.push({ owner: at.inner, name: at.rest, entry });
            else if (only !== undefined)
                byPlace.push({ owner: only, name, entry });
        }
    }
}
/** The name inside its group: `model_weights/conv/conv/kernel:0` is `conv/kernel`. */
function within(name, group) {
    const start = name.indexOf(`${group}/`);
    return (0, names_ts_1.plain)(start < 0 ? name : name.slice(start + group.length + 1));
}
/** What follows the layer's name in a flat name, wherever that stands in it. */
function below(name, owner) {
    const steps = name.split('/');
    const at = steps.indexOf(owner.layer.name);
    return at < 0 || at === steps.length - 1 ? undefined : steps.slice(at + 1).join('/');
}


/***/ }),

/***/ 68280:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeByObject = placeByObject;
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
const places_ts_1 = __webpack_require__(47920);
/** Binds the object-path formats: `.keras` and `.weights.h5`. */
function placeByObject(root, weights, generation, file) {
    const byName = new Map([...weights].map((entry) => [(0, object_paths_ts_1.todaysName)(entry.name), entry]));
    const sites = (0, object_paths_ts_1.objectSites)(root, generation);
    const bySlot = new Map();
    const claimed = new Set();
    for (const { variables } of [...sites, ...(0, object_paths_ts_1.objectSites)(root, generation, true)]) {
        for (const [slot, name] of variables) {
            const entry = byName.get(name);
            if (entry === undefined || bySlot.has(slot))
                continue;
            bySlot.set(slot, entry);
            claimed.add(entry.name);
        }
    }
    lend(root, bySlot);
    // The deepest group comes first: an unknown layer may hold another one's group.
    const unknown = sites.filter((site) => !site.owner.known).sort((a, b) => b.group.length - a.group.length);
    const byPlace = [];
    const ignored = new Set();
    for (const entry of (0, places_ts_1.unclaimed)(weights, claimed)) {
        const name = (0, object_paths_ts_1.todaysName)(entry.name);
        const site = unknown.find(({ group }) => group === '' || name.startsWith(`${group}/`));
        if ((0, object_paths_ts_1.isTrainingState)(name))
            ignored.add(entry.name);
        else if (site !== undefined) {
            const rest = site.group === '' ? name : name.slice(site.group.length + 1);
            byPlace.push({ owner: site.owner, name: rest, entry });
        }
    }
    return { bySlot, byPlace, findings: misplaced(root, bySlot, file), ignored };
}
/** A layer of the model that another one was given as well is stored once: both get its tensors. */
function lend(root, bySlot) {
    for (const model of (0, owners_ts_1.ownersBelow)(root).filter((owner) => owner.layer.graph !== null)) {
        for (const { owner: given } of model.parts.flatMap((part) => (0, owners_ts_1.ownersBelow)(part.owner).flatMap(sharedParts))) {
            const twin = model.parts.map((part) => part.owner).find((owner) => isSame(owner, given));
            for (const slot of twin === undefined ? [] : given.variables) {
                const other = twin?.variables.find(({ spec }) => spec.name === slot.spec.name);
                if (other === undefined)
                    continue;
                const entry = bySlot.get(slot) ?? bySlot.get(other);
                if (entry === undefined)
                    continue;
                if (!bySlot.has(slot))
                    bySlot.set(slot, entry);
                if (!bySlot.has(other))
                    bySlot.set(other, entry);
            }
        }
    }
}
function sharedParts({ parts }) {
    return parts.filter((part) => part.shared === true);
}
function isSame(owner, given) {
    return owner.layer.name === given.layer.name && owner.layer.className === given.layer.className;
}
/**
 * Keras finds a layer's variables by the number of its class alone. Newer files say beside it which layer they were
 * saved from; where that is another layer of the same model, Keras has filled one with the other's values.
 */
function misplaced(root, bySlot, file) {
    return (0, owners_ts_1.ownersBelow)(root).flatMap(({ parts }) => {
        const siblings = new Map(parts.map(({ owner }) => [owner.layer.name, owner.layer.className]));
        return parts.flatMap(({ owner }) => {
            const { name, className } = owner.layer;
            const stored = owner.variables.map((slot) => bySlot.get(slot)).find((entry) => entry?.owner !== undefined);
            if (stored?.owner === undefined || stored.owner === name || siblings.get(stored.owner) !== className)
                return [];
            return [
                {
                    cause: 'tensors-swapped',
                    severity: 'error',
                    file,
                    tensor: stored.name,
                    layer: name,
                    message: `${file} saved ${JSON.stringify(stored.name)} from layer ${JSON.stringify(stored.owner)}, and Keras loads it ` +
                        `into ${JSON.stringify(name)}: it counts layers of a class and does not look at names.`,
                },
            ];
        });
    });
}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.legacyOrder = legacyOrder;
/**
 * The variables of a layer in the order of a legacy HDF5 file: trainable ones first, whatever layer they stand in
 * (`_legacy_weights` in keras/src/legacy/saving/legacy_h5_format.py and tf_keras/src/saving/legacy/hdf5_format.py).
 * Bookkeeping variables are not in these files.
 */
function legacyOrder(owner, generation) {
    const stored = generation === 'keras3' ? keras3(owner) : [...keras2(owner, true), ...keras2(owner, false)];
    return stored.filter((slot) => slot.spec.bookkeeping !== true);
}
/** Keras 3: a frozen layer's variables stay together; otherwise each variable's own word decides (`layer.py`). */
function keras3(owner) {
    const all = natural(owner);
    if (isFrozen(owner))
        return all;
    return [...all.filter((slot) => slot.trainable), ...all.filter((slot) => !slot.trainable)];
}
function natural(owner) {
    const own = [...owner.variables.filter(made), ...owner.variables.filter((slot) => !made(slot))];
    return [...own, ...owner.parts.flatMap((part) => natural(part.owner))];
}
/** Whether the variable was made to be trained: its list in the layer, which freezing does not change. */
function made(slot) {
    return slot.spec.trainable;
}
/**
 * Keras 2: each layer sorts its own and its parts' lists (`engine/base_layer.py`, `engine/training.py`). A frozen
 * layer's are all non-trainable: its own, then each part's trainable and non-trainable ones.
 */
function keras2(owner, trainable) {
    const parts = (wanted) => owner.parts.flatMap((part) => keras2(part.owner, wanted));
    const own = (wanted) => owner.variables.filter((slot) => made(slot) === wanted);
    if (!isFrozen(owner))
        return [...own(trainable), ...parts(trainable)];
    if (trainable)
        return [];
    if (owner.layer.graph !== null)
        return [...parts(true), ...own(true), ...parts(false), ...own(false)];
    const both = owner.parts.flatMap((part) => [...keras2(part.owner, true), ...keras2(part.owner, false)]);
    return [...own(true), ...own(false), ...both];
}
function isFrozen(owner) {
    return owner.layer.config['trainable'] === false;
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.flatNames = flatNames;
exports.suffix = suffix;
exports.plain = plain;
exports.snakeCase = snakeCase;
const json_ts_1 = __webpack_require__(92346);
/** Variables that Keras 3 has renamed. */
const FORMER_NAMES = {
    DepthwiseConv1D: { kernel: 'depthwise_kernel' },
    DepthwiseConv2D: { kernel: 'depthwise_kernel' },
};
/**
 * Names of variables as the frameworks give them: the names of the layers around, from the innermost model on. Keras 3
 * adds a sequential model's own name, Keras 2 and TF.js none.
 * Found by saving models of every nesting with Keras 3.15, tf_keras 2.21 and TF.js 4.22.
 */
function flatNames(root, naming) {
    const names = new Map();
    const visit = (owner, scope) => {
        const { graph, name, className } = owner.layer;
        const former = naming === 'keras3' ? undefined : (0, json_ts_1.own)(FORMER_NAMES, className);
        for (const slot of owner.variables)
            names.set(slot, scope + (former?.[slot.spec.name] ?? slot.spec.name));
        const modelScope = graph?.style === 'sequential' && naming === 'keras3' ? `${name}/` : '';
        for (const { attribute, owner: inner } of owner.parts) {
            if (inner.layer.graph !== null)
                visit(inner, '');
            else if (graph !== null)
                visit(inner, `${modelScope}${inner.layer.name}/`);
            else
                visit(inner, scope + partScope(owner, attribute, inner.layer.name, naming));
        }
    };
    visit(root, '');
    return names;
}
/**
 * Keras 2 and TF.js build the layer of a TimeDistributed and the cell of a ConvLSTM without a scope of its own, TF.js the cell of a recurrent layer, and
 * stacked cells by number (tfjs-layers `recurrent.ts`, `wrappers.ts`).
 */
function partScope(owner, attribute, name, naming) {
    if (naming === 'keras3')
        return `${name}/`;
    if (/^(?:TimeDistributed|ConvLSTM[123]D)$/.test(owner.layer.className))
        return '';
    if (naming === 'keras2')
        return `${name}/`;
    if (attribute === 'backward_layer')
        return `${mirroredName(owner) ?? name}/`;
    if (attribute === 'cell')
        return '';
    const stacked = /^cells\/(\d+)$/.exec(attribute);
    return stacked === null ? `${name}/` : `RNNCell_${stacked[1] ?? ''}/`;
}
/** TF.js makes a Bidirectional's backward layer itself, and names it after the forward one. */
function mirroredName(owner) {
    const forward = owner.parts.find(({ attribute }) => attribute === 'forward_layer')?.owner.layer.name;
    return forward?.replace(/^(?:forward_)?/, 'backward_');
}
/** The last two parts of a name, without TensorFlow's `:0`: layer and variable. */
function suffix(name) {
    return plain(name).split('/').slice(-2).join('/');
}
/** A name without TensorFlow's output index. */
function plain(name) {
    return name.replace(/:\d+$/, '');
}
/** A class's name as files spell it (`keras/src/utils/naming.py`, `to_snake_case`; tf_keras has the same). */
function snakeCase(className) {
    const spaced = className
        .replace(/[^\p{L}\p{N}_]+/gu, '')
        .replace(/(.)([A-Z][a-z]+)/gu, '$1_$2')
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase();
    return spaced.startsWith('_') ? `private${spaced}` : spaced;
}


/***/ }),

/***/ 45498:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.objectSites = objectSites;
exports.isSeed = isSeed;
exports.todaysName = todaysName;
exports.isTrainingState = isTrainingState;
const names_ts_1 = __webpack_require__(94562);
/**
 * Sites of all owners, the root first.
 * @param otherwise whether layers that two attributes hold are looked for under the one that is not usual
 */
function objectSites(root, generation, otherwise = false) {
    const sites = [];
    const visit = (owner, group) => {
        sites.push({ owner, group, variables: ownVariables(owner, group) });
        const groups = owner.layer.graph !== null ? memberGroups(owner, group) : partGroups(owner, group, generation, otherwise);
        owner.parts.forEach((part, i) => visit(part.owner, groups[i] ?? group));
    };
    visit(root, '');
    return sites;
}
/**
 * A layer stores what it tracks as trainable, then the rest, by number (`layer.py`, `save_own_variables`). A seed
 * generator, where one is stored, is an object of its own.
 */
function ownVariables(owner, group) {
    const places = new Map();
    for (const slot of owner.variables) {
        if (slot.spec.dataset !== undefined)
            places.set(slot, join(group, `vars/${slot.spec.dataset}`));
    }
    const stored = owner.variables.filter((slot) => !isSeed(slot) && !places.has(slot));
    const sorted = [...stored.filter((slot) => slot.spec.trainable), ...stored.filter((slot) => !slot.spec.trainable)];
    sorted.forEach((slot, i) => places.set(slot, join(group, `vars/${i}`)));
    for (const slot of owner.variables.filter(isSeed)) {
        places.set(slot, join(group, `${slot.spec.name.split('/').slice(0, -1).join('/')}/vars/0`));
    }
    return places;
}
/** State of a random generator: `<attribute>/seed_generator_state`. */
function isSeed(slot) {
    return slot.spec.bookkeeping === true && slot.spec.name.includes('/');
}
/** A model's layers: `layers/<class>`, numbered from the second of a class on. Sequential models leave out the input. */
function memberGroups(owner, group) {
    const used = new Map();
    const sequential = owner.layer.graph?.style === 'sequential';
    return owner.parts.map((part, i) => {
        const input = sequential && i === 0 && part.owner.layer.className === 'InputLayer';
        return input ? join(group, 'layers/-') : join(group, `layers/${numbered(classNameOf(part.owner), used)}`);
    });
}
function partGroups(owner, group, generation, otherwise) {
    const used = new Map();
    return owner.parts.map((part) => {
        const [attribute = '', index] = heldAs(part, generation, otherwise).split('/');
        if (index === undefined)
            return join(group, attributeOf(owner, attribute, generation));
        const within = used.get(attribute) ?? new Map();
        used.set(attribute, within);
        return join(group, `${attribute}/${numbered(classNameOf(part.owner), within)}`);
    });
}
/** Of two attributes Keras 3 takes the first by name, Keras 2 the last (`_walk_trackable`; before 2.13 the first). */
function heldAs({ attribute, alias }, generation, otherwise) {
    if (alias === undefined)
        return attribute;
    const [first, last] = attribute < alias ? [attribute, alias] : [alias, attribute];
    return (generation === 'keras2') !== otherwise ? last : first;
}
/** Keras 3 has properties (`query_dense`) for what Keras 2 keeps under private names. */
function attributeOf(owner, attribute, generation) {
    const hidden = generation === 'keras2' && owner.layer.className === 'MultiHeadAttention';
    return hidden && !attribute.startsWith('_') ? `_${attribute}` : attribute;
}
function numbered(className, used) {
    const name = (0, names_ts_1.snakeCase)(className);
    const before = used.get(name);
    used.set(name, before === undefined ? 0 : before + 1);
    return before === undefined ? name : `${name}_${before + 1}`;
}
/** Python's name of a layer's class: without the package it is registered in. */
function classNameOf(owner) {
    const { origin, className } = owner.layer;
    return origin?.className ?? className.slice(className.lastIndexOf('>') + 1);
}
function join(group, step) {
    return group === '' ? step : `${group}/${step}`;
}
/** Names as TF 2.12 wrote them, in today's words. */
function todaysName(name) {
    return name
        .replaceAll('\\', '/')
        .split('/')
        .map((step) => (step === '_layer_checkpoint_dependencies' ? 'layers' : step))
        .join('/');
}
/** What a compiled model keeps for training: of no concern to what it computes. */
function isTrainingState(name) {
    return /^(?:optimizer|optimizer_weights|_?metrics?|loss_tracker|compile_metrics|_compile_metrics)(?:\/|$)/.test(name);
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ownersOf = ownersOf;
exports.slotsBelow = slotsBelow;
exports.ownersBelow = ownersBelow;
exports.unknownBelow = unknownBelow;
exports.isOperation = isOperation;
const errors_ts_1 = __webpack_require__(17050);
const names_ts_1 = __webpack_require__(72304);
/**
 * The tree of owners of a program.
 * @throws ArtifactError `malformed` where a layer's config contradicts its class
 */
function ownersOf(program, registry) {
    return owner(program.root, '', true, registry);
}
/** All variables below an owner, in natural order: its own, then each part's. */
function slotsBelow(top) {
    const slots = [];
    const visit = (item) => {
        slots.push(...item.variables);
        for (const part of item.parts)
            visit(part.owner);
    };
    visit(top);
    return slots;
}
/** Every owner below and including `top`. */
function ownersBelow(top) {
    return [top, ...top.parts.flatMap((part) => ownersBelow(part.owner))];
}
/** Layers and operations of a program that the registry does not know, with their paths. */
function unknownBelow(top, registry) {
    return ownersBelow(top).flatMap((item) => {
        const own = item.known ? [] : [{ path: item.path, className: item.layer.className }];
        const operations = (item.layer.graph?.layers ?? [])
            .filter((layer) => isOperation(layer) && registry.get(layer.className) === undefined)
            .map((layer) => ({ path: join(item.path, layer.name), className: layer.className }));
        return [...own, ...operations];
    });
}
function isOperation(layer) {
    return layer.className.startsWith(names_ts_1.OPERATION_PREFIX);
}
function owner(layer, path, thawed, registry) {
    const trainable = thawed && layer.config['trainable'] !== false;
    const below = (attribute, inner) => ({
        attribute,
        owner: owner(inner, join(path, inner.name), trainable, registry),
    });
    if (layer.graph !== null) {
        const layers = layer.graph.layers.filter((inner) => !isOperation(inner));
        const known = layer.className === 'Functional' || layer.className === 'Sequential';
        return { layer, path, known, variables: [], parts: layers.map((inner) => below('', inner)) };
    }
    const def = registry.get(layer.className);
    if (def === undefined)
        return { layer, path, known: false, variables: [], parts: [] };
    return guarded(layer, () => {
        const place = { path, layer };
        const variables = def.variables(layer).map((spec) => ({
            path: join(path, spec.name),
            owner: place,
            spec,
            trainable: trainable && spec.trainable,
        }));
        const implied = (def.implied?.(layer) ?? []).map((child) => ({
            ...below(child.attribute, impliedLayer(child)),
            ...(child.shared === undefined ? {} : { shared: child.shared }),
            ...(child.alias === undefined ? {} : { alias: child.alias }),
        }));
        const children = layer.children.map((child) => below(child.attribute, child.layer));
        return { layer, path, known: true, variables, parts: [...implied, ...children] };
    });
}
/** A definition that trips over a config says so of the config. */
function guarded(layer, make) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof errors_ts_1.ArtifactError))
            throw error;
        throw new errors_ts_1.ArtifactError(error.code, error.message, { layer: layer.name, ...error.place });
    }
}
function impliedLayer({ name, className, config }) {
    return { name, className, origin: null, config, buildConfig: null, children: [], graph: null };
}
function join(path, name) {
    return path === '' ? name : `${path}/${name}`;
}


/***/ }),

/***/ 47920:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placedVariable = placedVariable;
exports.holdsUnknown = holdsUnknown;
exports.unclaimed = unclaimed;
/** A variable of an unknown layer, at its place. */
function placedVariable({ owner, name, entry }) {
    return {
        path: owner.path === '' ? name : `${owner.path}/${name}`,
        layerPath: owner.path,
        name,
        trainable: owner.layer.config['trainable'] !== false,
        bookkeeping: false,
        entry,
    };
}
/** Whether an unknown layer stands at or below an owner. */
function holdsUnknown(owner) {
    return !owner.known || owner.parts.some((part) => holdsUnknown(part.owner));
}
/** Stored tensors that nothing has claimed yet, in file order. */
function unclaimed(weights, claimed) {
    return [...weights].filter((entry) => !claimed.has(entry.name));
}


/***/ }),

/***/ 47066:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fits = fits;
exports.expectedShapes = expectedShapes;
/** Whether a stored shape can be a variable's. */
function fits(shape, expected) {
    return shape.length === expected.length && expected.every((size, i) => size === null || size === shape[i]);
}
/** Shapes of a layer's own variables by name; variables whose shape is not known are absent. */
function expectedShapes(layer) {
    const { className, config } = layer;
    const input = inputShape(layer);
    const features = lastOf(input);
    switch (className) {
        case 'Dense':
            return isQuantized(config) ? {} : { kernel: [features, size(config, 'units')], bias: [size(config, 'units')] };
        case 'Embedding':
            return isQuantized(config) ? {} : { embeddings: [size(config, 'input_dim'), size(config, 'output_dim')] };
        case 'Conv1D':
        case 'Conv2D':
        case 'Conv3D':
            return convolution(config, input);
        case 'Conv1DTranspose':
        case 'Conv2DTranspose':
        case 'Conv3DTranspose':
            return transposed(config, input);
        case 'DepthwiseConv1D':
        case 'DepthwiseConv2D':
            return depthwise(config, input);
        case 'SeparableConv1D':
        case 'SeparableConv2D':
            return separable(config, input);
        case 'BatchNormalization': {
            const channels = alongAxis(input, config['axis']);
            return { gamma: [channels], beta: [channels], moving_mean: [channels], moving_variance: [channels] };
        }
        case 'SimpleRNNCell':
            return cell(config, features, 1, 1);
        case 'LSTMCell':
            return cell(config, features, 4, 1);
        case 'GRUCell':
            return cell(config, features, 3, config['reset_after'] === true ? 2 : 1);
        default:
            return {};
    }
}
function convolution(config, input) {
    const filters = size(config, 'filters');
    const channels = channelsOf(config, input);
    const groups = size(config, 'groups') ?? 1;
    return kernelAndBias(config, 'kernel', [channels === null ? null : channels / groups, filters], filters);
}
function transposed(config, input) {
    const filters = size(config, 'filters');
    return kernelAndBias(config, 'kernel', [filters, channelsOf(config, input)], filters);
}
function depthwise(config, input) {
    const channels = channelsOf(config, input);
    const multiplier = size(config, 'depth_multiplier');
    const out = channels === null || multiplier === null ? null : channels * multiplier;
    // Keras 3 calls it kernel, Keras 2 depthwise_kernel; the registry decides which of them there is.
    const shapes = kernelAndBias(config, 'kernel', [channels, multiplier], out);
    return shapes['kernel'] === undefined ? shapes : { ...shapes, depthwise_kernel: shapes['kernel'] };
}
function separable(config, input) {
    const channels = channelsOf(config, input);
    const multiplier = size(config, 'depth_multiplier');
    const filters = size(config, 'filters');
    const middle = channels === null || multiplier === null ? null : channels * multiplier;
    const shapes = kernelAndBias(config, 'depthwise_kernel', [channels, multiplier], filters);
    const kernel = config['kernel_size'];
    if (!Array.isArray(kernel))
        return shapes;
    return { ...shapes, pointwise_kernel: [...kernel.map(() => 1), middle, filters] };
}
function kernelAndBias(config, name, ends, bias) {
    const kernel = config['kernel_size'];
    if (!Array.isArray(kernel) || !kernel.every((side) => typeof side === 'number'))
        return { bias: [bias] };
    return { [name]: [...kernel, ...ends], bias: [bias] };
}
/** Kernels of all gates side by side. */
function cell(config, features, gates, biases) {
    const units = size(config, 'units');
    const width = units === null ? null : units * gates;
    return {
        kernel: [features, width],
        recurrent_kernel: [units, width],
        bias: biases === 1 ? [width] : [biases, width],
    };
}
function isQuantized(config) {
    return typeof config['dtype'] !== 'string' || /^(?:int|float8)/.test(config['dtype']);
}
function size(config, key) {
    const value = config[key];
    return typeof value === 'number' ? value : null;
}
function inputShape(layer) {
    const shape = layer.buildConfig?.['input_shape'];
    return isShape(shape) ? shape : null;
}
function isShape(value) {
    return Array.isArray(value) && value.every((item) => item === null || typeof item === 'number');
}
function lastOf(shape) {
    return shape?.at(-1) ?? null;
}
function channelsOf(config, shape) {
    return config['data_format'] === 'channels_first' ? (shape?.[1] ?? null) : lastOf(shape);
}
function alongAxis(shape, axis) {
    return typeof axis === 'number' ? (shape?.at(axis) ?? null) : null;
}


/***/ }),

/***/ 42721:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeByManifest = placeByManifest;
const legacy_order_ts_1 = __webpack_require__(8454);
const names_ts_1 = __webpack_require__(94562);
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
const places_ts_1 = __webpack_require__(47920);
/**
 * Binds a TF.js manifest as `tfjs-layers/src/engine/container.ts` (`loadWeights`) does: a tensor belongs to the
 * variable of its name, else of its name without the last but one part (TensorFlow 2.2 added the cell there). Where the
 * first name ends in a number, the file was converted from Keras 3, and names are `<layer>/<n>`.
 */
function placeByManifest(root, weights) {
    const slots = (0, owners_ts_1.slotsBelow)(root).filter((slot) => slot.spec.bookkeeping !== true);
    const byName = isNumbered(weights) ? numberedNames(root) : invert((0, names_ts_1.flatNames)(root, 'tfjs'), slots);
    const withCells = invert((0, names_ts_1.flatNames)(root, 'keras2'), slots);
    const bySlot = new Map();
    const claimed = new Set();
    for (const entry of weights) {
        const slot = byName.get(entry.name) ?? byName.get(shortened(entry.name)) ?? withCells.get(entry.name);
        if (slot === undefined || bySlot.has(slot))
            continue;
        bySlot.set(slot, entry);
        claimed.add(entry.name);
    }
    const unknown = (0, owners_ts_1.ownersBelow)(root).filter((owner) => !owner.known);
    const byPlace = [];
    for (const entry of (0, places_ts_1.unclaimed)(weights, claimed)) {
        const steps = entry.name.split('/');
        const owner = unknown.find((inner) => inner.path !== '' && steps.slice(0, -1).includes(inner.layer.name));
        if (owner === undefined)
            continue;
        byPlace.push({ owner, name: steps.slice(steps.indexOf(owner.layer.name) + 1).join('/'), entry });
    }
    const ignored = new Set([...(0, places_ts_1.unclaimed)(weights, claimed)].map(({ name }) => name).filter(object_paths_ts_1.isTrainingState));
    return { bySlot, byPlace, findings: [], ignored };
}
function isNumbered(weights) {
    for (const { name } of weights)
        return /^\d+$/.test(name.split('/').at(-1) ?? '');
    return false;
}
/** `<scope>/<n>`: the n-th of the layer's weights, trainable ones first, as TF.js numbers them. */
function numberedNames(root) {
    const names = new Map();
    const flat = (0, names_ts_1.flatNames)(root, 'tfjs');
    const number = (owner) => {
        for (const { owner: inner } of owner.parts) {
            if (inner.layer.graph !== null)
                number(inner);
            else {
                (0, legacy_order_ts_1.legacyOrder)(inner, 'keras2').forEach((slot, i) => {
                    const scope = (flat.get(slot) ?? '').split('/').slice(0, -1);
                    names.set([...scope, 'vars', String(i)].join('/'), slot);
                    names.set([...scope, String(i)].join('/'), slot);
                });
            }
        }
    };
    number(root);
    return names;
}
/** Slots by name, where a name is one slot's alone. */
function invert(names, slots) {
    const found = new Map();
    for (const slot of slots) {
        const name = names.get(slot);
        if (name !== undefined && !found.has(name))
            found.set(name, slot);
    }
    return found;
}
function shortened(name) {
    const steps = name.split('/');
    return [...steps.slice(0, -2), ...steps.slice(-1)].join('/');
}


/***/ }),

/***/ 53120:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withVocabularies = withVocabularies;
const numbers_ts_1 = __webpack_require__(48211);
const entry_ts_1 = __webpack_require__(18417);
const vocabulary_ts_1 = __webpack_require__(71420);
const object_paths_ts_1 = __webpack_require__(45498);
const owners_ts_1 = __webpack_require__(34216);
/** Python's `str.splitlines`, by which Keras reads the file. */
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
/**
 * The program with the vocabularies that stand in files beside it, and the weights of their words, in the configs of their
 * layers, where Keras takes them as well. What no layer takes is a finding.
 */
function withVocabularies(program, beside, registry) {
    const { assets, weights, generation, file } = beside;
    const taken = new Set();
    const found = new Map();
    for (const { owner, group } of (0, object_paths_ts_1.objectSites)((0, owners_ts_1.ownersOf)(program, registry), generation)) {
        const { layer } = owner;
        if (!(0, vocabulary_ts_1.isLookup)(layer))
            continue;
        // A TextVectorization has both twice; Keras loads those of the layer inside it last.
        const inside = [group, `${group}/_lookup_layer`];
        const config = {};
        for (const path of inside.map((place) => `${place}/vocabulary.txt`)) {
            const text = assets.get(path);
            if (text === undefined || Array.isArray(layer.config['vocabulary']))
                continue;
            config['vocabulary'] = tokensOf(text, layer);
            taken.add(path);
        }
        for (const path of inside.map((place) => `${place}/vars/${vocabulary_ts_1.IDF_WEIGHTS}`)) {
            const numbers = layer.config['output_mode'] === 'tf_idf' ? numbersAt(weights, path) : null;
            if (numbers === null || Array.isArray(layer.config[vocabulary_ts_1.IDF_WEIGHTS]))
                continue;
            // One is stored for each index up to max_tokens, and taken for each word.
            const words = config['vocabulary'] ?? layer.config['vocabulary'];
            config[vocabulary_ts_1.IDF_WEIGHTS] = Array.isArray(words) ? numbers.slice(0, words.length) : numbers;
        }
        if (Object.keys(config).length > 0)
            found.set(layer, config);
    }
    const root = mapped(program.root, (layer) => {
        const config = found.get(layer);
        return config === undefined ? layer : { ...layer, config: { ...layer.config, ...config } };
    });
    const left = [...assets.keys()].filter((path) => !taken.has(path));
    return { program: { kind: 'layers', root }, findings: left.map((path) => unread(path, file)) };
}
/** A stored list of numbers; null where there is none of that name. */
function numbersAt(weights, name) {
    const entry = weights.get(name);
    const numbers = entry?.shape.length === 1 ? (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(entry)) : null;
    return numbers === null ? null : Array.from(numbers);
}
function tokensOf(text, { className }) {
    const lines = text.split(LINE_END);
    while (lines.at(-1) === '')
        lines.pop();
    return className === 'IntegerLookup' ? lines.map(Number) : lines;
}
function mapped(layer, change) {
    const changed = change(layer);
    const { graph } = changed;
    return {
        ...changed,
        children: changed.children.map((child) => ({ ...child, layer: mapped(child.layer, change) })),
        graph: graph === null ? null : { ...graph, layers: graph.layers.map((member) => mapped(member, change)) },
    };
}
function unread(path, file) {
    return {
        cause: 'unread-content',
        severity: 'warning',
        file,
        message: `${file}: the vocabulary in assets/${path} belongs to no layer whose vocabulary is read: it is checked for damage, not converted or compared`,
    };
}


/***/ }),

/***/ 27431:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readCall = readCall;
exports.withoutTraining = withoutTraining;
exports.keepsStructure = keepsStructure;
exports.readRef = readRef;
exports.isRecurrent = isRecurrent;
exports.parametersOf = parametersOf;
const training_ts_1 = __webpack_require__(68709);
const json_ts_1 = __webpack_require__(92346);
/** Mark of a constant as first argument (`tf_keras/src/engine/node.py`). */
const CONSTANT = '_CONSTANT_VALUE';
/** One entry of `inbound_nodes` in any of the styles. */
function readCall(layer, className, node, scope, spot) {
    if ((0, json_ts_1.isObject)(node) && (0, json_ts_1.isArray)(node['args']))
        return readKeras3(layer, className, node, scope, spot);
    return readLegacy(layer, className, node, scope, spot);
}
/** Keras 3: `{ args, kwargs }` with tensors as `__keras_tensor__` (`keras/src/models/functional.py`). */
function readKeras3(layer, className, node, scope, spot) {
    const argsSpot = (0, json_ts_1.inside)(spot, 'args');
    const args = (0, json_ts_1.asArray)(node['args'], argsSpot).map((arg, i) => keras3Argument(arg, scope, (0, json_ts_1.inside)(argsSpot, i)));
    const kwargsSpot = (0, json_ts_1.inside)(spot, 'kwargs');
    const stored = node['kwargs'] === undefined ? {} : (0, json_ts_1.asObject)(node['kwargs'], kwargsSpot);
    const kwargs = {};
    for (const [key, value] of Object.entries(stored)) {
        kwargs[key] = keras3Argument(value, scope, (0, json_ts_1.inside)(kwargsSpot, key));
    }
    return normalCall(layer, className, args, kwargs);
}
/** A call as `predict` makes it where it passes over `training`; that it was recorded is kept beside, if it may count. */
function withoutTraining(call, called) {
    const { training, ...kwargs } = call.kwargs;
    if (training === undefined)
        return call;
    const recorded = training.kind === 'value' && training.value === true && (0, training_ts_1.heedsTraining)(called);
    return { ...call, kwargs, ...(recorded ? { recordsTraining: true } : {}) };
}
function keras3Argument(value, scope, spot) {
    if ((0, json_ts_1.isArray)(value)) {
        if (!holdsTensor(value))
            return { kind: 'value', value };
        return { kind: 'list', items: value.map((item, i) => keras3Argument(item, scope, (0, json_ts_1.inside)(spot, i))) };
    }
    if (!(0, json_ts_1.isObject)(value))
        return { kind: 'value', value };
    if (value['class_name'] === '__keras_tensor__') {
        const history = (0, json_ts_1.inside)((0, json_ts_1.inside)(spot, 'config'), 'keras_history');
        const config = (0, json_ts_1.asObject)(value['config'], (0, json_ts_1.inside)(spot, 'config'));
        return { kind: 'tensor', ref: scope.resolve(readRef(config['keras_history'], scope, history), 'keras3', history) };
    }
    if (!holdsTensor(value))
        return { kind: 'value', value };
    const items = {};
    for (const [key, item] of Object.entries(value))
        items[key] = keras3Argument(item, scope, (0, json_ts_1.inside)(spot, key));
    return { kind: 'dict', items };
}
function holdsTensor(value) {
    if ((0, json_ts_1.isArray)(value))
        return value.some(holdsTensor);
    if (!(0, json_ts_1.isObject)(value))
        return false;
    return value['class_name'] === '__keras_tensor__' || Object.values(value).some(holdsTensor);
}
/**
 * Keras 2 and TF.js: a nest of `[layer, node, tensor, kwargs]` for the first argument, all other arguments as kwargs,
 * in which `[layer, node, tensor]` is a tensor (`tf_keras/src/engine/{node,functional}.py`).
 */
function readLegacy(layer, className, node, scope, spot) {
    let kwargs;
    const read = (value, here) => {
        if (isLegacyTensor(value, scope)) {
            const entry = (0, json_ts_1.asArray)(value, here);
            if (entry.length > 4)
                throw (0, json_ts_1.malformed)(here, value, 'an array of 3 or 4: layer, node, tensor, keyword arguments');
            if (entry[3] !== undefined && entry[3] !== null)
                kwargs ??= (0, json_ts_1.asObject)(entry[3], (0, json_ts_1.inside)(here, 3));
            if (entry[0] === CONSTANT)
                return { kind: 'value', value: entry[2] ?? null };
            return { kind: 'tensor', ref: scope.resolve(readRef(entry.slice(0, 3), scope, here), 'legacy', here) };
        }
        if ((0, json_ts_1.isArray)(value))
            return { kind: 'list', items: value.map((item, i) => read(item, (0, json_ts_1.inside)(here, i))) };
        if (!(0, json_ts_1.isObject)(value))
            throw (0, json_ts_1.malformed)(here, value, 'a reference [layer, node, tensor, kwargs] or a nest of them');
        const items = {};
        for (const [key, item] of Object.entries(value))
            items[key] = read(item, (0, json_ts_1.inside)(here, key));
        return { kind: 'dict', items };
    };
    const whole = read(node, spot);
    const first = keepsStructure(className) ? whole : unwrapped(whole);
    const named = {};
    for (const [key, value] of Object.entries(kwargs ?? {})) {
        named[key] = legacyKwarg(value, scope, (0, json_ts_1.inside)(spot, key));
    }
    return normalCall(layer, className, [first], named);
}
/**
 * Layers of Keras 2 whose first argument stands in the file as it was: a list of one is a list, and a tensor is in none
 * (`_preserve_input_structure_in_config`, `tf_keras/src/layers/core/tf_op_layer.py`).
 */
function keepsStructure(className) {
    return className === 'TFOpLambda' || className === 'SlicingOpLambda';
}
/** A list of one is the tensor itself: both loaders unwrap it before they call. */
function unwrapped(argument) {
    return argument.kind === 'list' && argument.items.length === 1 ? (argument.items[0] ?? argument) : argument;
}
function legacyKwarg(value, scope, spot) {
    if (isLegacyRef(value, scope)) {
        return { kind: 'tensor', ref: scope.resolve(readRef(value, scope, spot), 'legacy', spot) };
    }
    if ((0, json_ts_1.isArray)(value) && value.some((item) => isLegacyRef(item, scope))) {
        return { kind: 'list', items: value.map((item, i) => legacyKwarg(item, scope, (0, json_ts_1.inside)(spot, i))) };
    }
    return { kind: 'value', value };
}
function isLegacyTensor(value, scope) {
    if (!(0, json_ts_1.isArray)(value) || typeof value[0] !== 'string' || value.length < 3)
        return false;
    return typeof value[1] === 'number' || scope.has(value[0]);
}
function isLegacyRef(value, scope) {
    if (!(0, json_ts_1.isArray)(value) || value.length !== 3)
        return false;
    const [name, node, tensor] = value;
    return typeof name === 'string' && scope.has(name) && Number.isInteger(node) && Number.isInteger(tensor);
}
/** `[layer, node, tensor]`, of a layer that is there. */
function readRef(value, scope, spot) {
    const entry = (0, json_ts_1.asArray)(value, spot);
    if (entry.length !== 3)
        throw (0, json_ts_1.malformed)(spot, value, 'an array of 3: layer, node, tensor');
    const layer = (0, json_ts_1.asText)(entry[0], (0, json_ts_1.inside)(spot, 0));
    if (!scope.has(layer))
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, 0), layer, 'the name of a layer of the same model');
    return { layer, node: (0, json_ts_1.asIndex)(entry[1], (0, json_ts_1.inside)(spot, 1)), tensor: (0, json_ts_1.asIndex)(entry[2], (0, json_ts_1.inside)(spot, 2)) };
}
/** Positional parameters of `call`, for the layers whose further arguments may be given by name. */
const PARAMETERS = {
    MultiHeadAttention: ['query', 'value', 'key'],
    GroupedQueryAttention: ['query', 'value', 'key'],
};
/** Layers whose list of inputs, in the older dialects, is the sequence and then its initial state. */
const RECURRENT = new Set([
    'RNN',
    'SimpleRNN',
    'GRU',
    'LSTM',
    'Bidirectional',
    'ConvLSTM1D',
    'ConvLSTM2D',
    'ConvLSTM3D',
]);
function isRecurrent(className) {
    return RECURRENT.has(className);
}
function parametersOf(className) {
    return (0, json_ts_1.own)(PARAMETERS, className) ?? [];
}
/** A call in the form that {@link Call} promises. */
function normalCall(layer, className, args, stored) {
    const kwargs = Object.fromEntries(Object.entries(stored).filter(([key, value]) => !saysNothing(key, value)));
    if (RECURRENT.has(className))
        return { layer, ...recurrentArguments(args, kwargs) };
    const positional = [...args];
    const moved = new Set();
    for (const name of parametersOf(className).slice(args.length)) {
        const value = kwargs[name];
        if (value === undefined)
            break;
        positional.push(value);
        moved.add(name);
    }
    const named = Object.fromEntries(Object.entries(kwargs).filter(([key]) => !moved.has(key)));
    return { layer, args: positional, kwargs: named };
}
function saysNothing(key, argument) {
    if (argument.kind !== 'value')
        return false;
    return argument.value === null || (key === 'training' && argument.value === false);
}
function recurrentArguments(args, kwargs) {
    const [first, second, ...others] = args;
    if (first?.kind === 'list' && second === undefined && kwargs['initial_state'] === undefined) {
        const [sequences, ...states] = first.items;
        if (sequences !== undefined && states.length > 0) {
            return { args: [sequences], kwargs: { ...kwargs, initial_state: { kind: 'list', items: states } } };
        }
    }
    if (first === undefined || second === undefined)
        return { args, kwargs };
    const state = second.kind === 'tensor' ? { kind: 'list', items: [second] } : second;
    if (state.kind === 'value' && state.value === null)
        return { args: [first, ...others], kwargs };
    return { args: [first, ...others], kwargs: { ...kwargs, initial_state: state } };
}


/***/ }),

/***/ 32267:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.takeChildren = takeChildren;
exports.childConfig = childConfig;
const json_ts_1 = __webpack_require__(92346);
const objects_ts_1 = __webpack_require__(10290);
/** Config keys under which Keras's own wrappers serialize their sublayers, with the attribute that holds them. */
const HOLDERS = {
    TimeDistributed: { layer: 'layer' },
    SpectralNormalization: { layer: 'layer' },
    Wrapper: { layer: 'layer' },
    Bidirectional: { layer: 'forward_layer', backward_layer: 'backward_layer' },
    RNN: { cell: 'cell' },
    ConvRNN2D: { cell: 'cell' },
    StackedRNNCells: { cells: 'cells' },
    Pipeline: { layers: 'layers' },
};
/** The sublayers of one of Keras's own wrappers, and the config without them. */
function takeChildren(className, config, dialect, spot, readLayer) {
    const holders = (0, json_ts_1.own)(HOLDERS, className);
    if (holders === undefined)
        return { children: [], rest: config };
    const children = [];
    for (const [key, attribute] of Object.entries(holders)) {
        const value = config[key];
        if (value === undefined || value === null)
            continue;
        const here = (0, json_ts_1.inside)(spot, key);
        if (key === 'cells' || key === 'layers') {
            (0, json_ts_1.asArray)(value, here).forEach((item, i) => {
                const at = (0, json_ts_1.inside)(here, i);
                children.push({ attribute: `${attribute}/${i}`, layer: readLayer((0, json_ts_1.asObject)(item, at), at) });
            });
        }
        else
            children.push({ attribute, layer: readLayer((0, json_ts_1.asObject)(value, here), here) });
    }
    const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !Object.hasOwn(holders, key)));
    if (className !== 'Bidirectional')
        return { children, rest };
    const given = children.find((child) => child.attribute === 'forward_layer');
    if (given === undefined)
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, 'layer'), config['layer'], 'a recurrent layer');
    return { children: bothDirections(children, given.layer, dialect), rest };
}
/**
 * A Bidirectional layer has two children whatever the file says: the constructor renames the layer it is given, makes
 * the backward one from its config where none is stored, and lets both put zeros at masked steps if they return
 * sequences (`keras/src/layers/rnn/bidirectional.py`; tf_keras likewise, but it prefixes names that have a prefix; so
 * does tfjs-layers `wrappers.ts`).
 */
function bothDirections(stored, given, dialect) {
    const backward = stored.find((child) => child.attribute === 'backward_layer')?.layer;
    const turned = { ...given, config: { ...given.config, go_backwards: given.config['go_backwards'] !== true } };
    const prefixed = dialect === 'keras3' ? prefixedOnce : prefixedAlways;
    const last = backward !== undefined && dialect === 'keras3' ? backward : prefixed('backward_', backward ?? turned);
    return [
        { attribute: 'forward_layer', layer: zeroing(prefixed('forward_', given)) },
        { attribute: 'backward_layer', layer: zeroing(last) },
    ];
}
function prefixedOnce(prefix, layer) {
    return layer.name.startsWith(prefix) ? layer : prefixedAlways(prefix, layer);
}
function prefixedAlways(prefix, layer) {
    return { ...layer, name: prefix + layer.name };
}
function zeroing(layer) {
    const sequences = layer.config['return_sequences'];
    if (typeof sequences !== 'boolean' || !Object.hasOwn(layer.config, 'zero_output_for_mask'))
        return layer;
    return { ...layer, config: { ...layer.config, zero_output_for_mask: sequences } };
}
/**
 * The sublayers of a wrapper under their config keys. The older dialects want names without the prefixes that the
 * wrapper adds, and make the backward layer themselves where it is the forward one turned round.
 */
function childConfig(layer, dialect, write, report) {
    const lists = {};
    const config = {};
    const children = layer.children.filter((child) => isWritten(layer, child, dialect, report));
    for (const [key, attribute] of Object.entries((0, json_ts_1.own)(HOLDERS, layer.className) ?? {})) {
        for (const child of children) {
            if (child.attribute === attribute)
                config[key] = write(unprefixed(layer, child, dialect));
            else if (child.attribute.startsWith(`${attribute}/`))
                (lists[key] ??= []).push(write(child.layer));
        }
    }
    return { ...config, ...lists };
}
function unprefixed(layer, child, dialect) {
    if (layer.className !== 'Bidirectional' || dialect === 'keras3')
        return child.layer;
    return { ...child.layer, name: child.layer.name.replace(/^(?:forward|backward)_/, '') };
}
/** TF.js cannot have a backward layer of another kind. */
function isWritten(layer, child, dialect, report) {
    if (child.attribute !== 'backward_layer' || dialect === 'keras3')
        return true;
    const forward = layer.children.find(({ attribute }) => attribute === 'forward_layer')?.layer;
    if (forward === undefined || isMirrored(forward, child.layer))
        return false;
    if (dialect === 'tfjs') {
        report('its backward layer differs from its forward layer, and TF.js makes the one from the other');
    }
    return dialect !== 'tfjs';
}
function isMirrored(forward, backward) {
    const turned = { ...forward.config, go_backwards: forward.config['go_backwards'] !== true };
    return forward.className === backward.className && (0, json_ts_1.sameJson)(untrained(turned), untrained(backward.config));
}
/** A config without what only training reads. */
function untrained(config) {
    return Object.fromEntries(Object.entries(config).filter(([key]) => (0, objects_ts_1.objectKind)(key) === undefined && key !== 'seed'));
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.classOf = classOf;
exports.isModelClass = isModelClass;
const names_ts_1 = __webpack_require__(72304);
const names_ts_2 = __webpack_require__(43037);
const json_ts_1 = __webpack_require__(92346);
/**
 * Names under which Keras 2 and TF.js know a class of Keras 3: aliases of `tf_keras/src/layers/__init__.py`, versions
 * that `serialization.py` keeps for old files, and TF.js's name for a functional model (tfjs-layers `models.ts`).
 */
const ALIASES = {
    Model: 'Functional',
    LayersModel: 'Functional',
    Network: 'Functional',
    BatchNormalizationV1: 'BatchNormalization',
    BatchNormalizationV2: 'BatchNormalization',
    SyncBatchNormalization: 'BatchNormalization',
    LSTMV1: 'LSTM',
    LSTMV2: 'LSTM',
    GRUV1: 'GRU',
    GRUV2: 'GRU',
    LSTMCellV2: 'LSTMCell',
    GRUCellV2: 'GRUCell',
    BidirectionalV2: 'Bidirectional',
    Convolution1D: 'Conv1D',
    Convolution2D: 'Conv2D',
    Convolution3D: 'Conv3D',
    Convolution1DTranspose: 'Conv1DTranspose',
    Convolution2DTranspose: 'Conv2DTranspose',
    Convolution3DTranspose: 'Conv3DTranspose',
    Deconvolution2D: 'Conv2DTranspose',
    Deconvolution3D: 'Conv3DTranspose',
    SeparableConvolution1D: 'SeparableConv1D',
    SeparableConvolution2D: 'SeparableConv2D',
    MaxPool1D: 'MaxPooling1D',
    MaxPool2D: 'MaxPooling2D',
    MaxPool3D: 'MaxPooling3D',
    AvgPool1D: 'AveragePooling1D',
    AvgPool2D: 'AveragePooling2D',
    AvgPool3D: 'AveragePooling3D',
    GlobalMaxPool1D: 'GlobalMaxPooling1D',
    GlobalMaxPool2D: 'GlobalMaxPooling2D',
    GlobalMaxPool3D: 'GlobalMaxPooling3D',
    GlobalAvgPool1D: 'GlobalAveragePooling1D',
    GlobalAvgPool2D: 'GlobalAveragePooling2D',
    GlobalAvgPool3D: 'GlobalAveragePooling3D',
    ThresholdedReLU: 'ReLU',
    GroupQueryAttention: 'GroupedQueryAttention',
    ConvLSTM2DCell: 'ConvLSTMCell',
    ConvLSTM1DCell: 'ConvLSTMCell',
    ConvLSTM3DCell: 'ConvLSTMCell',
};
/** Modules of operations: `keras.src.ops.numpy`, `keras.ops`. */
const OPERATION_MODULE = /^keras\.(?:src\.)?ops(?:\.|$)/;
/** The class of a serialized layer. */
function classOf(json, dialect, registry, spot) {
    const knows = (name) => registry.get(name) !== undefined;
    const stored = (0, json_ts_1.asText)(json['class_name'], (0, json_ts_1.inside)(spot, 'class_name'));
    const module = typeof json['module'] === 'string' ? json['module'] : null;
    const registeredName = typeof json['registered_name'] === 'string' ? json['registered_name'] : null;
    const community = knows(stored) ? undefined : (0, names_ts_2.unregisteredName)(stored, module, configOf(json));
    if (community !== undefined) {
        return { stored, className: community, origin: { module, registeredName: stored, className: stored } };
    }
    if (module !== null && OPERATION_MODULE.test(module))
        return ours(stored, names_ts_1.OPERATION_PREFIX + stored);
    if (module !== null && (0, names_ts_1.isKerasModule)(module))
        return ours(stored, (0, json_ts_1.own)(ALIASES, stored) ?? stored);
    if (module !== null || (registeredName ?? '').includes('>')) {
        const name = registeredName ?? stored;
        if (module !== null && isTaken(name, registry))
            return namesake(stored, module, registeredName);
        return { stored, className: name, origin: { module, registeredName, className: stored } };
    }
    if (stored.includes('>'))
        return custom(stored, stored);
    const name = (0, json_ts_1.own)(ALIASES, stored) ?? stored;
    if (dialect === 'keras3' && isOperation(json, name, knows))
        return ours(stored, names_ts_1.OPERATION_PREFIX + stored);
    if (knows(name) || isModelClass(name))
        return ours(stored, name);
    return custom(stored, null);
}
function configOf({ config }) {
    return (0, json_ts_1.isObject)(config) ? config : {};
}
/** Whether a name without a package stands for a class that is not the user's. */
function isTaken(name, registry) {
    const isPlain = !name.includes('>') || name.startsWith(names_ts_1.OPERATION_PREFIX);
    const isBuiltIn = registry.get(name) !== undefined && registry.moduleOf?.(name) === undefined;
    return isModelClass(name) || (isPlain && isBuiltIn);
}
/**
 * A class of another module that is called as one of Keras's own, which says nothing of what it computes: it goes by
 * its module. Keras stores the plain name as registered where a class is not registered at all.
 */
function namesake(stored, module, registeredName) {
    const registered = registeredName === stored ? null : registeredName;
    return { stored, className: `${module}>${stored}`, origin: { module, registeredName: registered, className: stored } };
}
/** A class of which only the name is known; `package>Name` stands for a class `Name`. */
function custom(stored, registeredName) {
    const className = stored.slice(stored.indexOf('>') + 1);
    return { stored, className: stored, origin: { module: null, registeredName, className } };
}
function ours(stored, className) {
    return { stored, className, origin: null };
}
/** The legacy file names no module: an operation shows by a config without `trainable`, or by a name no layer has. */
function isOperation(json, name, knows) {
    if (name === 'InputLayer' || isModelClass(name) || !knows(names_ts_1.OPERATION_PREFIX + name))
        return false;
    const { config } = json;
    const bare = typeof config === 'object' && config !== null && !Object.hasOwn(config, 'trainable');
    return bare || !knows(name);
}
function isModelClass(className) {
    return className === 'Functional' || className === 'Sequential';
}


/***/ }),

/***/ 98862:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalConfig = canonicalConfig;
exports.customConfig = customConfig;
const names_ts_1 = __webpack_require__(72304);
const json_ts_1 = __webpack_require__(92346);
const objects_ts_1 = __webpack_require__(10290);
/**
 * Keys of older dialects that say nothing about inference or about the variables, each with the values at which that
 * is so (`any`: at every value). Sources: `get_config` of tf_keras/src/layers and of tfjs-layers/src/layers.
 */
const ANY = 'any';
const SILENT = {
    // where the shape stands in Keras 2 and TF.js; the input layer has it
    batch_input_shape: ANY,
    input_shape: ANY,
    input_dtype: ANY,
    build_input_shape: ANY,
    input_length: ANY,
    // how a recurrent layer computes, not what
    implementation: ANY,
    time_major: [false],
    // multi-head attention repeats what build_config says
    query_shape: ANY,
    key_shape: ANY,
    value_shape: ANY,
    softmax_robust_masking: [false],
    // batch normalization in training
    fused: ANY,
    virtual_batch_size: ANY,
    adjustment: [null],
    // others at their default
    autocast: [true],
    causal: [false],
    num_constants: [0],
    type_spec: [null],
    name: ANY,
};
/** Keys that a class inherits in Keras 2's serialization and does not use. */
const INHERITED = {
    DepthwiseConv1D: ['groups', 'filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
    DepthwiseConv2D: ['groups', 'filters', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
    SeparableConv1D: ['groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
    SeparableConv2D: ['groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
    Conv1DTranspose: ['groups'],
    Conv2DTranspose: ['groups'],
    Conv3DTranspose: ['groups'],
    LSTM: ['cell'],
    GRU: ['cell'],
    SimpleRNN: ['cell'],
};
/** New names of keys, by class as stored. */
const RENAMED = {
    LeakyReLU: { alpha: 'negative_slope' },
    ThresholdedReLU: { theta: 'threshold' },
    InputLayer: { batch_input_shape: 'batch_shape' },
};
/** What a stored class name says that the canonical one does not. */
const BY_CLASS = { SyncBatchNormalization: { synchronized: true } };
/** What a key means where the dialect leaves it out, if that is not Keras 3's default. */
const RECURRENT_TFJS = { recurrent_activation: names_ts_1.LEGACY_HARD_SIGMOID };
const ABSENT = {
    keras3: {},
    // tf_keras writes every key; files without reset_after are older than it, when it was false.
    keras2: { GRU: { reset_after: false }, GRUCell: { reset_after: false } },
    // tfjs-layers/src/layers/recurrent.ts: DEFAULT_RECURRENT_ACTIVATION, resetAfter unsupported.
    tfjs: {
        LSTM: RECURRENT_TFJS,
        LSTMCell: RECURRENT_TFJS,
        GRU: { ...RECURRENT_TFJS, reset_after: false },
        GRUCell: { ...RECURRENT_TFJS, reset_after: false },
        ConvLSTM2D: RECURRENT_TFJS,
        ConvLSTMCell: RECURRENT_TFJS,
    },
};
/** Keys whose default comes from another key: a fixed one in the registry is an example. */
const DERIVED = ['value_dim'];
/** Keys that hold one number a spatial dimension. */
const PER_DIMENSION = new Set(['kernel_size', 'pool_size', 'strides', 'dilation_rate']);
/**
 * The config of one of Keras's own layers in Keras 3's words.
 * @param defaults of the registry's class
 */
function canonicalConfig(ref, stored, dialect, defaults) {
    const { className } = ref;
    const renamed = (0, json_ts_1.own)(RENAMED, ref.stored) ?? (0, json_ts_1.own)(RENAMED, className) ?? {};
    const found = {};
    for (const [key, value] of Object.entries(stored)) {
        const name = (0, json_ts_1.own)(renamed, key) ?? key;
        if (name === key && (isSilent(key, value) || (0, json_ts_1.own)(INHERITED, className)?.includes(key)))
            continue;
        const canonical = canonicalValue(className, name, value, dialect, (0, json_ts_1.own)(defaults, name));
        if (canonical === null && !Object.hasOwn(defaults, name))
            continue;
        found[name] = canonical;
    }
    return complete(className, {
        ...(0, objects_ts_1.without)(defaults, DERIVED),
        ...(0, json_ts_1.own)(ABSENT[dialect], className),
        ...(0, json_ts_1.own)(BY_CLASS, ref.stored),
        ...found,
    });
}
/** The config of a custom layer: as stored, but for the dtype policy and marks without meaning. */
function customConfig(stored) {
    const { dtype } = stored;
    const rest = (0, objects_ts_1.withoutMarks)((0, objects_ts_1.without)(stored, ['name', 'batch_input_shape']));
    return dtype === undefined ? rest : { ...rest, dtype: (0, objects_ts_1.readPolicy)(dtype) };
}
function isSilent(key, value) {
    const values = (0, json_ts_1.own)(SILENT, key);
    return values !== undefined && (values === ANY || values.includes(value));
}
function canonicalValue(className, key, stored, dialect, fallback) {
    const value = dialect === 'tfjs' ? plainScalar(stored) : asPythonTakes(key, plainScalar(stored), fallback);
    if (key === 'dtype')
        return (0, objects_ts_1.readPolicy)(value);
    if (key === 'activation' || key === 'recurrent_activation')
        return (0, objects_ts_1.readActivation)(value, dialect);
    const kind = (0, objects_ts_1.objectKind)(key);
    if (kind !== undefined)
        return (0, objects_ts_1.readObject)(value, kind);
    if (PER_DIMENSION.has(key) && typeof value === 'number') {
        const rank = spatialRank(className);
        if (rank !== undefined)
            return Array.from({ length: rank }, () => value);
    }
    return (0, objects_ts_1.withoutMarks)(shapedLike(value, fallback));
}
/** Old Keras stored numpy scalars as `{ type: 'ndarray', value }`. */
function plainScalar(value) {
    return (0, json_ts_1.isObject)(value) && value['type'] === 'ndarray' && value['value'] !== undefined ? value['value'] : value;
}
/** Keys whose words Keras writes small before it looks at them (`standardize_padding`, `standardize_data_format`). */
const LOWERED = new Set(['padding', 'data_format']);
/** A text where Keras expects something else, and takes it: for a flag, any but an empty one is true. */
function asPythonTakes(key, value, fallback) {
    if (typeof value !== 'string')
        return value;
    if (LOWERED.has(key))
        return value.toLowerCase();
    if (typeof fallback === 'boolean')
        return value !== '';
    return typeof fallback === 'number' && /^-?[\d.]+(e-?\d+)?$/i.test(value) ? Number(value) : value;
}
/** One number meant for every place, or a list of one meant as a number: as the default has it. */
function shapedLike(value, fallback) {
    if (typeof fallback === 'number' && (0, json_ts_1.isArray)(value) && value.length === 1 && typeof value[0] === 'number') {
        return value[0];
    }
    if (!(0, json_ts_1.isArray)(fallback))
        return value;
    if (typeof value === 'number')
        return fallback.map((inner) => shapedLike(value, inner));
    if ((0, json_ts_1.isArray)(value) && value.length === fallback.length)
        return value.map((item, i) => shapedLike(item, fallback[i]));
    return value;
}
/** Values that a layer derives from others where they are not given. */
function complete(className, config) {
    if (/^(?:Max|Average)Pooling[123]D$/.test(className) && (config['strides'] ?? null) === null) {
        return { ...config, strides: config['pool_size'] ?? null };
    }
    if (className !== 'MultiHeadAttention')
        return config;
    const { output_shape: shape, value_dim: value } = config;
    return {
        ...config,
        value_dim: value ?? config['key_dim'] ?? null,
        output_shape: typeof shape === 'number' ? [shape] : (shape ?? null),
    };
}
function spatialRank(className) {
    const digit = /([123])D(?:Transpose)?$/.exec(className)?.[1];
    return digit === undefined ? undefined : Number(digit);
}


/***/ }),

/***/ 31150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readFunctional = readFunctional;
exports.indexByName = indexByName;
exports.readSequential = readSequential;
const calls_ts_1 = __webpack_require__(27431);
const json_ts_1 = __webpack_require__(92346);
const order_ts_1 = __webpack_require__(69534);
/** The graph of a functional model from its config, in any dialect. */
function readFunctional(config, dialect, spot, readLayer) {
    const layersSpot = (0, json_ts_1.inside)(spot, 'layers');
    const stored = (0, json_ts_1.asArray)(config['layers'], layersSpot).map((item, i) => (0, json_ts_1.asObject)(item, (0, json_ts_1.inside)(layersSpot, i)));
    const layers = stored.map((json, i) => readLayer(json, (0, json_ts_1.inside)(layersSpot, i)));
    const byName = indexByName(layers, layersSpot);
    const nodes = stored.map((json, i) => {
        const here = (0, json_ts_1.inside)((0, json_ts_1.inside)(layersSpot, i), 'inbound_nodes');
        return json['inbound_nodes'] === undefined ? [] : (0, json_ts_1.asArray)(json['inbound_nodes'], here);
    });
    const counts = new Map(layers.map((layer, i) => [layer.name, nodes[i]?.length ?? 0]));
    const scope = callScope(byName, counts, firstNodes(layers, nodes, config, isKeras3(dialect, nodes)));
    const calls = [];
    layers.forEach((layer, i) => {
        const here = (0, json_ts_1.inside)({ ...(0, json_ts_1.inside)(layersSpot, i), layer: layer.name }, 'inbound_nodes');
        nodes[i]?.forEach((node, n) => {
            const call = (0, calls_ts_1.readCall)(layer.name, layer.className, node, scope, (0, json_ts_1.inside)(here, n));
            calls.push(dialect === 'keras2' ? call : (0, calls_ts_1.withoutTraining)(call, layer));
        });
    });
    (0, order_ts_1.assertAcyclic)(layers, calls, spot);
    const inputs = readEnds(config['input_layers'], scope, (0, json_ts_1.inside)(spot, 'input_layers'));
    const outputs = readEnds(config['output_layers'], scope, (0, json_ts_1.inside)(spot, 'output_layers'));
    return {
        style: 'functional',
        layers,
        calls,
        inputs: inputs.refs,
        outputs: outputs.refs,
        inputNest: inputs.nest,
        outputNest: outputs.nest,
    };
}
function indexByName(layers, spot) {
    const byName = new Map();
    layers.forEach((layer, i) => {
        if (byName.has(layer.name)) {
            throw (0, json_ts_1.malformed)((0, json_ts_1.inside)((0, json_ts_1.inside)(spot, i), 'name'), layer.name, 'a name that no other layer of the model has');
        }
        byName.set(layer.name, layer);
    });
    return byName;
}
function isKeras3(dialect, nodes) {
    const styles = nodes.flat().map((node) => (0, json_ts_1.isObject)(node) && (0, json_ts_1.isArray)(node['args']));
    return styles.length === 0 ? dialect === 'keras3' : styles.includes(true);
}
/**
 * The number a nested model's first call has where its own construction counts as node 0 (1), or does not (0). tf_keras
 * counts it for models that know their input (`functional.py`, `_should_skip_first_node`), TF.js for all, Keras 3 for
 * functional ones, and in `output_layers` only. References that could not be otherwise decide.
 */
function firstNodes(layers, nodes, config, keras3) {
    const nested = new Map();
    layers.forEach((layer, i) => {
        if (layer.graph !== null)
            nested.set(layer.name, nodes[i]?.length ?? 0);
    });
    if (nested.size === 0)
        return new Map();
    const seen = new Map();
    forEachLegacyRef(keras3 ? [config['output_layers']] : [nodes, config['output_layers']], (name, node) => {
        if (!nested.has(name))
            return;
        const range = seen.get(name) ?? { least: node, most: node };
        seen.set(name, { least: Math.min(range.least, node), most: Math.max(range.most, node) });
    });
    const first = new Map();
    for (const layer of layers) {
        const calls = nested.get(layer.name);
        if (calls === undefined || layer.graph === null)
            continue;
        const range = seen.get(layer.name);
        const rule = layer.graph.style === 'functional' || (!keras3 && knowsInput(layer.graph)) ? 1 : 0;
        first.set(layer.name, range === undefined ? rule : range.least === 0 ? 0 : range.most >= calls ? 1 : rule);
    }
    return first;
}
function knowsInput(graph) {
    return (graph.layers[0]?.config['batch_shape'] ?? null) !== null;
}
/** Every `[layer, node, tensor, ...]` in a nest. */
function forEachLegacyRef(roots, visit) {
    const pending = [...roots];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (Array.isArray(next)) {
            const [name, node, tensor] = next;
            if (typeof name === 'string' && typeof node === 'number' && typeof tensor === 'number')
                visit(name, node);
            for (const item of next)
                pending.push(item);
        }
        else if (typeof next === 'object' && next !== null)
            pending.push(...Object.values(next));
    }
}
function callScope(byName, counts, firstNode) {
    const resolve = (ref, counting, spot) => {
        const layer = byName.get(ref.layer);
        const node = counting === 'legacy' ? ref.node - (firstNode.get(ref.layer) ?? 0) : ref.node;
        const calls = layer?.className === 'InputLayer' ? 1 : (counts.get(ref.layer) ?? 0);
        if (node < 0 || node >= calls) {
            throw (0, json_ts_1.malformed)(spot, ref.node, `the number of one of the ${calls} calls of layer ${JSON.stringify(ref.layer)}`);
        }
        return { ...ref, node };
    };
    return { has: (name) => byName.has(name), resolve };
}
/**
 * Inputs and outputs. Keras 3 leaves a functional model's own node out of `inbound_nodes`, yet counts it here
 * (`functional.py`, `get_config` and `get_tensor`), as the older dialects do everywhere.
 */
function readEnds(value, scope, spot) {
    const refs = [];
    const used = new Set();
    const read = (item, here, key) => {
        if ((0, json_ts_1.isArray)(item) && typeof item[0] === 'string') {
            const ref = scope.resolve((0, calls_ts_1.readRef)(item, scope, here), 'legacy', here);
            refs.push({ name: unused(key ?? ref.layer, used), ref });
            return refs.length - 1;
        }
        if ((0, json_ts_1.isArray)(item))
            return item.map((inner, i) => read(inner, (0, json_ts_1.inside)(here, i), undefined));
        const dictionary = (0, json_ts_1.asObject)(item, here);
        const nest = {};
        for (const name of (0, json_ts_1.sortedKeys)(dictionary))
            nest[name] = read(dictionary[name] ?? null, (0, json_ts_1.inside)(here, name), name);
        return nest;
    };
    const nest = read(value ?? null, spot, undefined);
    if (refs.length === 0)
        throw (0, json_ts_1.malformed)(spot, value, 'at least one reference [layer, node, tensor]');
    return { refs, nest: (0, json_ts_1.isArray)(nest) && nest.length === 1 ? (nest[0] ?? 0) : nest };
}
/** Output names are made unique as tf_keras does: `kind`, `kind_1`. */
function unused(name, used) {
    let candidate = name;
    for (let i = 1; used.has(candidate); i++)
        candidate = `${name}_${i}`;
    used.add(candidate);
    return candidate;
}
/** The graph of a sequential model: a chain. */
function readSequential(config, layersJson, dialect, spot, readLayer) {
    const layersSpot = (0, json_ts_1.inside)(spot, 'layers');
    const stored = layersJson.map((item, i) => (0, json_ts_1.asObject)(item, (0, json_ts_1.inside)(layersSpot, i)));
    const read = stored.map((json, i) => readLayer(json, (0, json_ts_1.inside)(layersSpot, i)));
    const [first] = read;
    if (first === undefined)
        throw (0, json_ts_1.malformed)(layersSpot, layersJson, 'at least one layer');
    const stated = first.className === 'InputLayer';
    const layers = stated ? read : [impliedInput(first, stored[0] ?? {}, config, dialect), ...read];
    indexByName(layers, layersSpot);
    const calls = [];
    for (let i = 1; i < layers.length; i++) {
        const before = layers[i - 1];
        const layer = layers[i];
        if (before === undefined || layer === undefined)
            continue;
        const ref = { layer: before.name, node: 0, tensor: 0 };
        calls.push({ layer: layer.name, args: [{ kind: 'tensor', ref }], kwargs: {} });
    }
    const end = (layer) => {
        const name = (0, json_ts_1.asText)(layer?.name, layersSpot);
        return { name, ref: { layer: name, node: 0, tensor: 0 } };
    };
    const inputs = [end(layers[0])];
    return { style: 'sequential', layers, calls, inputs, outputs: [end(layers.at(-1))], inputNest: 0, outputNest: 0 };
}
/**
 * The input of a sequential model that stores none: Keras 2 and TF.js name it after the first layer, whose
 * `batch_input_shape` it has; Keras 3 keeps the shape it was built with. In TF.js a model as first layer lends its own.
 */
function impliedInput(first, stored, config, dialect) {
    const own = (0, json_ts_1.isObject)(stored['config']) ? stored['config'] : {};
    const inner = first.graph?.layers[0];
    const shape = own['batch_input_shape'] ?? config['build_input_shape'] ?? inner?.config['batch_shape'] ?? null;
    return {
        name: dialect === 'tfjs' && inner !== undefined ? inner.name : `${first.name}_input`,
        className: 'InputLayer',
        origin: null,
        config: {
            batch_shape: shape,
            dtype: inner?.config['dtype'] ?? inputDtype(own['dtype']),
            sparse: false,
            ragged: false,
            optional: false,
        },
        buildConfig: null,
        children: [],
        graph: null,
    };
}
/** A layer's dtype is its input's where it is a plain type. */
function inputDtype(dtype) {
    return typeof dtype === 'string' && !dtype.startsWith('mixed_') ? dtype : 'float32';
}


/***/ }),

/***/ 92346:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inside = inside;
exports.malformed = malformed;
exports.malformedText = malformedText;
exports.placeOf = placeOf;
exports.isObject = isObject;
exports.isArray = isArray;
exports.asObject = asObject;
exports.asArray = asArray;
exports.asText = asText;
exports.asIndex = asIndex;
exports.brief = brief;
exports.own = own;
exports.sameJson = sameJson;
exports.depthOf = depthOf;
exports.sortedKeys = sortedKeys;
exports.byCodePoint = byCodePoint;
const errors_ts_1 = __webpack_require__(17050);
/** The spot of an entry: a key with a dot before it, an index in brackets. */
function inside(spot, step) {
    const next = typeof step === 'number' ? `[${step}]` : spot.path === '' ? step : `.${step}`;
    return { ...spot, path: spot.path + next };
}
/** An error that says file, field, found and allowed. */
function malformed(spot, found, allowed) {
    return malformedText(spot, `found ${brief(found)}, allowed: ${allowed}`);
}
function malformedText(spot, text) {
    const layer = spot.layer === undefined ? '' : ` (layer ${brief(spot.layer)})`;
    const file = spot.file === undefined ? '' : `${spot.file}: `;
    return new errors_ts_1.ArtifactError('malformed', `${file}topology ${spot.path}${layer}: ${text}`, placeOf(spot));
}
function placeOf(spot) {
    return {
        ...(spot.file === undefined ? {} : { file: spot.file }),
        ...(spot.layer === undefined ? {} : { layer: spot.layer }),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}
function asObject(value, spot) {
    if (!isObject(value))
        throw malformed(spot, value, 'an object');
    return value;
}
function asArray(value, spot) {
    if (!isArray(value))
        throw malformed(spot, value, 'an array');
    return value;
}
function asText(value, spot) {
    if (typeof value !== 'string')
        throw malformed(spot, value, 'a text');
    return value;
}
/** A count or position: a whole number from 0. */
function asIndex(value, spot) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw malformed(spot, value, 'a whole number from 0');
    }
    return value;
}
/** A value as it stands in a message: at most 60 characters of JSON. */
function brief(value) {
    if (value === undefined)
        return 'nothing';
    if (isArray(value) && value.length > 8)
        return `an array of ${value.length}`;
    const text = JSON.stringify(isObject(value) ? summary(value) : value);
    return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
/** Keys alone: values may be large. */
function summary(value) {
    return Object.fromEntries(Object.keys(value).map((key) => [key, '…']));
}
/** An entry of a table; names from models are looked up, and every object has a `constructor`. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** Deep equality of JSON; -0 equals 0, as in the text, and NaN equals NaN. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (isArray(a) && isArray(b))
        return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
    if (isObject(a) && isObject(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
    }
    return typeof a === 'number' && typeof b === 'number' && Number.isNaN(a) && Number.isNaN(b);
}
/** Deepest nesting of a value, measured without recursion; stops counting beyond `limit`. */
function depthOf(value, limit) {
    let deepest = 0;
    const pending = [{ value, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value: item, depth } = next;
        if (typeof item !== 'object' || item === null)
            continue;
        deepest = Math.max(deepest, depth + 1);
        if (deepest > limit)
            return deepest;
        for (const inner of isArray(item) ? item : Object.values(item))
            pending.push({ value: inner, depth: depth + 1 });
    }
    return deepest;
}
/** Keys of a dictionary in the order in which Keras flattens it: by code point. */
function sortedKeys(object) {
    return Object.keys(object).sort(byCodePoint);
}
/** Python's order of texts. */
function byCodePoint(a, b) {
    const left = Array.from(a, codePoint);
    const right = Array.from(b, codePoint);
    const length = Math.min(left.length, right.length);
    for (let i = 0; i < length; i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 10290:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.objectKind = objectKind;
exports.readObject = readObject;
exports.ownObject = ownObject;
exports.ownParts = ownParts;
exports.without = without;
exports.withoutMarks = withoutMarks;
exports.readPolicy = readPolicy;
exports.readActivation = readActivation;
const names_ts_1 = __webpack_require__(72304);
const json_ts_1 = __webpack_require__(92346);
const KINDS = ['initializer', 'regularizer', 'constraint'];
function objectKind(key) {
    return KINDS.find((kind) => key.endsWith(`_${kind}`));
}
/** Config of a fresh object of each class, as Keras 3.15 writes it (`keras/src/{initializers,regularizers,constraints}`). */
const SEEDED = { seed: null };
const GLOROT = { seed: null, input_axes: null, output_axes: null };
const OBJECT_DEFAULTS = {
    initializer: {
        Zeros: {},
        Ones: {},
        Constant: { value: 0 },
        Identity: { gain: 1 },
        Orthogonal: { ...SEEDED, gain: 1 },
        RandomNormal: { ...SEEDED, mean: 0, stddev: 0.05 },
        TruncatedNormal: { ...SEEDED, mean: 0, stddev: 0.05 },
        RandomUniform: { ...SEEDED, minval: -0.05, maxval: 0.05 },
        VarianceScaling: { ...GLOROT, scale: 1, mode: 'fan_in', distribution: 'truncated_normal' },
        GlorotUniform: GLOROT,
        GlorotNormal: GLOROT,
        HeNormal: GLOROT,
        HeUniform: GLOROT,
        LecunNormal: GLOROT,
        LecunUniform: GLOROT,
        STFT: { side: 'real', window: 'hann', scaling: 'density', periodic: false },
    },
    regularizer: {
        L1: { l1: 0.01 },
        L2: { l2: 0.01 },
        L1L2: { l1: 0, l2: 0 },
        OrthogonalRegularizer: { factor: 0.01, mode: 'rows' },
    },
    constraint: {
        MaxNorm: { max_value: 2, axis: 0 },
        MinMaxNorm: { min_value: 0, max_value: 1, rate: 1, axis: 0 },
        NonNeg: {},
        UnitNorm: { axis: 0 },
    },
};
/** Other spellings: Keras 2's versions and lower-case names, TF.js's `LeCun`. */
const OBJECT_ALIASES = {
    zero: 'Zeros',
    one: 'Ones',
    glorot_uniform: 'GlorotUniform',
    glorot_normal: 'GlorotNormal',
    LeCunNormal: 'LecunNormal',
    LeCunUniform: 'LecunUniform',
    IdentityInitializer: 'Identity',
    OrthogonalInitializer: 'Orthogonal',
    normal: 'RandomNormal',
    uniform: 'RandomUniform',
    l1_l2: 'L1L2',
    orthogonal_regularizer: 'OrthogonalRegularizer',
    max_norm: 'MaxNorm',
    maxnorm: 'MaxNorm',
    min_max_norm: 'MinMaxNorm',
    minmaxnorm: 'MinMaxNorm',
    non_neg: 'NonNeg',
    nonneg: 'NonNeg',
    unit_norm: 'UnitNorm',
    unitnorm: 'UnitNorm',
};
const MODULES = {
    initializer: 'keras.initializers',
    regularizer: 'keras.regularizers',
    constraint: 'keras.constraints',
};
/** Keys by which serializers mark identity; they mean nothing once the tree is read. */
const MARKS = new Set(['shared_object_id']);
/** An initializer, regularizer or constraint in Keras 3's form; one that is not Keras's own is kept as stored. */
function readObject(value, kind) {
    if (value === null)
        return null;
    const stored = typeof value === 'string' ? { class_name: value, config: {} } : value;
    if (!(0, json_ts_1.isObject)(stored) || typeof stored['class_name'] !== 'string')
        return withoutMarks(value);
    const className = objectClass(stored['class_name'], kind);
    const config = (0, json_ts_1.isObject)(stored['config']) ? stored['config'] : {};
    if (className === undefined)
        return withoutMarks(value);
    return ownObject(kind, className, readObjectConfig(className, config));
}
/** One of Keras's own objects as Keras 3 serializes it. */
function ownObject(kind, className, config) {
    const defaults = (0, json_ts_1.own)(OBJECT_DEFAULTS[kind], className) ?? {};
    return { module: MODULES[kind], class_name: className, config: { ...defaults, ...config }, registered_name: null };
}
/** The class and config of one of Keras's own objects, or undefined for a custom one. */
function ownParts(value, kind) {
    if (!(0, json_ts_1.isObject)(value) || typeof value['class_name'] !== 'string' || !(0, json_ts_1.isObject)(value['config']))
        return undefined;
    if (!Object.hasOwn(OBJECT_DEFAULTS[kind], value['class_name']))
        return undefined;
    return { className: value['class_name'], config: value['config'] };
}
function objectClass(stored, kind) {
    const plain = stored.replace(/V[12]$/, '');
    const candidates = [plain, (0, json_ts_1.own)(OBJECT_ALIASES, plain), pascalCase(plain)];
    return candidates.find((name) => name !== undefined && Object.hasOwn(OBJECT_DEFAULTS[kind], name));
}
/** `distribution: normal` of Keras 2 and TF.js is what Keras 3 calls truncated_normal; TF.js stores `dtype` never. */
function readObjectConfig(className, config) {
    const rest = without(config, ['dtype']);
    if (className === 'VarianceScaling' && rest['distribution'] === 'normal') {
        return { ...rest, distribution: 'truncated_normal' };
    }
    return rest;
}
/** An object without some of its keys. */
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
function pascalCase(name) {
    return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** A value without the marks of shared objects, at any depth. */
function withoutMarks(value) {
    if ((0, json_ts_1.isArray)(value))
        return value.map(withoutMarks);
    if (!(0, json_ts_1.isObject)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => !MARKS.has(key))
        .map(([key, item]) => [key, withoutMarks(item)]));
}
/** A dtype policy's name; policies that are more than a name (`DTypePolicyMap`) are kept as stored. */
function readPolicy(value) {
    if (value === null)
        return 'float32';
    if (!(0, json_ts_1.isObject)(value))
        return value;
    const { config } = value;
    if (!(0, json_ts_1.isObject)(config) || typeof config['name'] !== 'string' || value['class_name'] === 'DTypePolicyMap') {
        return withoutMarks(value);
    }
    return config['name'];
}
const ACTIVATION_ALIASES = {
    swish: 'silu',
    hard_swish: 'hard_silu',
    geluNew: names_ts_1.TANH_GELU,
};
/** An activation's canonical name; one that is a layer or a custom function is kept as stored. */
function readActivation(value, dialect) {
    if (value === null)
        return 'linear';
    if (typeof value === 'string')
        return readActivationName(value, dialect);
    if (!(0, json_ts_1.isObject)(value))
        return value;
    const { class_name: kind, config, module } = value;
    if (kind === 'function' && typeof config === 'string' && isOwnFunction(module)) {
        return readActivationName(config, dialect);
    }
    return withoutMarks(value);
}
function isOwnFunction(module) {
    return typeof module !== 'string' || module === 'builtins' || (0, names_ts_1.isKerasModule)(module);
}
function readActivationName(name, dialect) {
    if (name === 'hard_sigmoid' && dialect !== 'keras3')
        return names_ts_1.LEGACY_HARD_SIGMOID;
    return (0, json_ts_1.own)(ACTIVATION_ALIASES, name) ?? name;
}


/***/ }),

/***/ 69534:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refsOf = refsOf;
exports.assertAcyclic = assertAcyclic;
exports.kerasOrder = kerasOrder;
exports.inKerasOrder = inKerasOrder;
const refs_ts_1 = __webpack_require__(9980);
const json_ts_1 = __webpack_require__(92346);
/**
 * References of a call in Keras's order: positional arguments, then keyword arguments. Keras 3 flattens the latter by
 * sorted name (`keras/src/ops/symbolic_arguments.py`), tf_keras in the order in which they were given.
 */
function refsOf(call, sorted = false) {
    const named = sorted ? (0, json_ts_1.sortedKeys)(call.kwargs).flatMap((name) => call.kwargs[name] ?? []) : Object.values(call.kwargs);
    return [...call.args, ...named].flatMap(refs_ts_1.refsIn);
}
function keyOf(ref) {
    return `${ref.node}/${ref.layer}`;
}
function nodesOf(layers, calls, sorted = false) {
    const nodes = new Map();
    for (const layer of layers) {
        if (layer.className === 'InputLayer')
            nodes.set(keyOf({ layer: layer.name, node: 0 }), { layer: layer.name, parents: [] });
    }
    const counted = new Map();
    for (const call of calls) {
        const node = counted.get(call.layer) ?? 0;
        counted.set(call.layer, node + 1);
        nodes.set(keyOf({ layer: call.layer, node }), { layer: call.layer, parents: refsOf(call, sorted).map(keyOf) });
    }
    return nodes;
}
/**
 * Holds that no call needs its own result.
 * @throws ArtifactError `malformed`
 */
function assertAcyclic(layers, calls, spot) {
    const nodes = nodesOf(layers, calls);
    const waiting = new Map();
    const children = new Map();
    const ready = [];
    for (const [key, { parents }] of nodes) {
        const known = new Set(parents);
        waiting.set(key, known.size);
        if (known.size === 0)
            ready.push(key);
        for (const parent of known)
            children.set(parent, [...(children.get(parent) ?? []), key]);
    }
    let done = 0;
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
        done++;
        for (const child of children.get(next) ?? []) {
            const left = (waiting.get(child) ?? 0) - 1;
            waiting.set(child, left);
            if (left === 0)
                ready.push(child);
        }
    }
    if (done === nodes.size)
        return;
    const stuck = [...nodes].filter(([key]) => (waiting.get(key) ?? 0) > 0).map(([, node]) => node.layer);
    const names = [...new Set(stuck)].slice(0, 4).map((name) => JSON.stringify(name));
    throw (0, json_ts_1.malformedText)(spot, `found a cycle through layers ${names.join(', ')}, allowed: an acyclic graph`);
}
/**
 * Layers of a functional model in the order in which Keras keeps them once it has built the graph: by depth from the
 * outputs, then by first visit (`keras/src/ops/function.py`, `map_graph`; tf_keras `functional.py`,
 * `_map_graph_network`, is the same in this). Files number layers and store weights in this order. Layers that no
 * output needs are not part of Keras's model; they come last, in stored order.
 */
function kerasOrder(graph, dialect) {
    if (graph.style === 'sequential')
        return graph.layers;
    const nodes = nodesOf(graph.layers, graph.calls, dialect === 'keras3');
    const { order, firstVisit } = visit(nodes, graph.outputs);
    const depthOfNode = new Map();
    const depthOfLayer = new Map();
    for (const key of [...order].reverse()) {
        const node = nodes.get(key);
        if (node === undefined)
            continue;
        const depth = Math.max(depthOfNode.get(key) ?? 0, depthOfLayer.get(node.layer) ?? 0);
        depthOfLayer.set(node.layer, depth);
        depthOfNode.set(key, depth);
        for (const parent of node.parents)
            depthOfNode.set(parent, Math.max(depth + 1, depthOfNode.get(parent) ?? 0));
    }
    for (const { ref } of graph.inputs) {
        if (depthOfLayer.has(ref.layer))
            continue;
        depthOfLayer.set(ref.layer, 0);
        firstVisit.set(ref.layer, -1);
    }
    const place = (layer) => [
        -(depthOfLayer.get(layer.name) ?? -1),
        firstVisit.get(layer.name) ?? 0,
    ];
    return graph.layers
        .map((layer) => ({ layer, place: place(layer) }))
        .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
        .map(({ layer }) => layer);
}
/** A program with all layers in {@link kerasOrder}: as Keras has it once it has loaded what we write. */
function inKerasOrder(layer, dialect) {
    const children = layer.children.map((child) => ({ ...child, layer: inKerasOrder(child.layer, dialect) }));
    if (layer.graph === null)
        return { ...layer, children };
    const layers = kerasOrder(layer.graph, dialect).map((inner) => inKerasOrder(inner, dialect));
    return { ...layer, children, graph: { ...layer.graph, layers } };
}
/** Depth-first from the outputs: nodes as they are finished, and the number of each layer's first visit. */
function visit(nodes, outputs) {
    const order = [];
    const entered = new Set();
    const firstVisit = new Map();
    for (const { ref } of outputs) {
        const path = [];
        const enter = (key) => {
            const node = nodes.get(key);
            if (node === undefined || entered.has(key))
                return;
            entered.add(key);
            if (!firstVisit.has(node.layer))
                firstVisit.set(node.layer, firstVisit.size);
            path.push({ key, next: 0 });
        };
        enter(keyOf(ref));
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const parent = nodes.get(top.key)?.parents[top.next++];
            if (parent !== undefined)
                enter(parent);
            else {
                order.push(top.key);
                path.pop();
            }
        }
    }
    return { order, firstVisit };
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withAxesFromBehind = withAxesFromBehind;
const refs_ts_1 = __webpack_require__(9980);
const calls_ts_1 = __webpack_require__(27431);
const json_ts_1 = __webpack_require__(92346);
/**
 * Writes axes that count from the front as Keras 3 does by default: Keras 2 stores the resolved axis of a
 * normalization (`[3]`), Keras 3 what was asked for (`-1`). To know that they are one, the rank of the input is
 * followed from the input layers on.
 */
function withAxesFromBehind(root) {
    const { graph } = root;
    return graph === null ? root : { ...root, graph: resolve(graph, inputRanks(graph)).graph };
}
/** Layers with an axis that Keras 2 resolves. */
const RESOLVED = new Set(['BatchNormalization', 'LayerNormalization']);
function inputRanks(graph) {
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    return graph.inputs.map(({ ref }) => rankOf(byName.get(ref.layer)?.config['batch_shape']));
}
/** Follows ranks through a graph, in whatever order the calls stand. */
function resolve(graph, inputs) {
    const layers = new Map(graph.layers.map((layer) => [layer.name, layer]));
    const known = new Map();
    graph.inputs.forEach(({ ref }, i) => known.set(keyOf(ref), inputs[i]));
    for (const { call, node } of inOrder(graph)) {
        const layer = layers.get(call.layer);
        if (layer === undefined)
            continue;
        const given = call.args.flatMap(refs_ts_1.refsIn).map((ref) => known.get(keyOf(ref)));
        const { layer: seen, outputs } = apply(layer, given);
        layers.set(call.layer, seen);
        outputs.forEach((rank, tensor) => known.set(keyOf({ layer: call.layer, node, tensor }), rank));
    }
    return {
        graph: { ...graph, layers: graph.layers.map((layer) => layers.get(layer.name) ?? layer) },
        outputs: graph.outputs.map(({ ref }) => known.get(keyOf(ref))),
    };
}
/** A layer as its input's rank shows it, and the ranks of its outputs. */
function apply(layer, given) {
    if (layer.graph !== null) {
        const { graph, outputs } = resolve(layer.graph, given.length === layer.graph.inputs.length ? given : inputRanks(layer.graph));
        return { layer: { ...layer, graph }, outputs };
    }
    const first = given[0] ?? rankOf(layer.buildConfig?.['input_shape']);
    if (layer.className === 'TimeDistributed')
        return applyPerStep(layer, first);
    return { layer: axisFromBehind(layer, first), outputs: [outputRank(layer, first, given)] };
}
function applyPerStep(layer, rank) {
    const [child] = layer.children;
    if (child === undefined)
        return { layer, outputs: [undefined] };
    const { layer: inner, outputs } = apply(child.layer, [rank === undefined ? undefined : rank - 1]);
    const [first] = outputs;
    return {
        layer: { ...layer, children: [{ ...child, layer: inner }] },
        outputs: [first === undefined ? undefined : first + 1],
    };
}
function axisFromBehind(layer, rank) {
    const { axis } = layer.config;
    if (!RESOLVED.has(layer.className) || rank === undefined || axis !== rank - 1)
        return layer;
    return { ...layer, config: { ...layer.config, axis: -1 } };
}
const KEEPING = /^(?:Dense|Activation|.*Dropout.*|.*Noise|.*Normalization|Masking|Conv\d.*|.*Conv\dD|(?:Max|Average)Pooling.*|UpSampling.*|ZeroPadding.*|Cropping.*|.*ReLU|ELU|Softmax|Permute|Identity|ActivityRegularization|Rescaling|Resizing|CenterCrop|MultiHeadAttention|Add|Subtract|Multiply|Average|Maximum|Minimum|Concatenate|Attention|AdditiveAttention|Random.*)$/;
function outputRank(layer, first, given) {
    const { className, config } = layer;
    if (className === 'Flatten')
        return 2;
    if (className === 'RepeatVector')
        return 3;
    if (className === 'Reshape')
        return (0, json_ts_1.isArray)(config['target_shape']) ? config['target_shape'].length + 1 : undefined;
    if (className === 'Embedding')
        return first === undefined ? undefined : first + 1;
    if (className.startsWith('Global'))
        return config['keepdims'] === true ? first : 2;
    if (className === 'Dot')
        return dotRank(given);
    if ((0, calls_ts_1.isRecurrent)(className))
        return recurrentRank(layer, first);
    if (!KEEPING.test(className))
        return undefined;
    return given.length < 2 || className === 'MultiHeadAttention' ? first : widest(given);
}
/** A recurrent layer that returns its last step alone loses the time dimension. */
function recurrentRank(layer, first) {
    const inner = layer.children[0]?.layer.config['return_sequences'];
    const sequences = (layer.config['return_sequences'] ?? inner) === true;
    return sequences || first === undefined ? first : first - 1;
}
/** Both operands lose a dimension and share the batch; two vectors give a column. */
function dotRank(given) {
    const [a, b] = given;
    return a === undefined || b === undefined ? undefined : Math.max(2, a + b - 3);
}
function widest(ranks) {
    let most = 0;
    for (const rank of ranks) {
        if (rank === undefined)
            return undefined;
        most = Math.max(most, rank);
    }
    return most;
}
/** Calls with their numbers, each after those it needs. The graph is known to have no cycle. */
function inOrder(graph) {
    const counts = new Map();
    const pending = graph.calls.map((call) => {
        const node = counts.get(call.layer) ?? 0;
        counts.set(call.layer, node + 1);
        return { call, node };
    });
    const byKey = new Map(pending.map((entry) => [keyOf({ layer: entry.call.layer, node: entry.node }), entry]));
    const ordered = [];
    const done = new Set();
    for (const start of pending) {
        const path = [start];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const key = keyOf({ layer: top.call.layer, node: top.node });
            const missing = top.call.args
                .flatMap(refs_ts_1.refsIn)
                .map((ref) => byKey.get(keyOf({ layer: ref.layer, node: ref.node })))
                .find((entry) => entry !== undefined && !done.has(keyOf({ layer: entry.call.layer, node: entry.node })));
            if (missing !== undefined && !done.has(key))
                path.push(missing);
            else {
                path.pop();
                if (!done.has(key))
                    ordered.push(top);
                done.add(key);
            }
        }
    }
    return ordered;
}
function keyOf(ref) {
    return `${ref.node}/${ref.tensor ?? '*'}/${ref.layer}`;
}
function rankOf(shape) {
    if (!(0, json_ts_1.isArray)(shape) || shape.some((size) => (0, json_ts_1.isArray)(size) || (0, json_ts_1.isObject)(size)))
        return undefined;
    return shape.length;
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OwnModel = void 0;
exports.readProgram = readProgram;
const errors_ts_1 = __webpack_require__(17050);
const limits_ts_1 = __webpack_require__(52034);
const children_ts_1 = __webpack_require__(32267);
const classes_ts_1 = __webpack_require__(9710);
const config_ts_1 = __webpack_require__(98862);
const graph_ts_1 = __webpack_require__(31150);
const json_ts_1 = __webpack_require__(92346);
const objects_ts_1 = __webpack_require__(10290);
const ranks_ts_1 = __webpack_require__(9021);
/**
 * Reads a stored topology of any dialect into the canonical program.
 * @param file for messages: the artifact's path
 * @throws ArtifactError `malformed` (structure, references, names, cycles), `limit-exceeded` (nesting)
 */
function readProgram(stored, registry, limits = limits_ts_1.DEFAULT_LIMITS, file) {
    const spot = { file, layer: undefined, path: '' };
    if ((0, json_ts_1.depthOf)(stored.topology, limits.depth) > limits.depth) {
        const where = file === undefined ? '' : `${file}: `;
        throw new errors_ts_1.ArtifactError('limit-exceeded', `${where}topology is nested deeper than ${limits.depth}`, (0, json_ts_1.placeOf)(spot));
    }
    const findings = [];
    const reader = { dialect: stored.dialect, registry, findings };
    const model = modelObject(stored.topology);
    refuseOwnModel(reader, model, spot);
    const root = readLayer(reader, model, spot);
    if (root.graph === null) {
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, 'class_name'), model['class_name'], 'a functional or sequential model');
    }
    return { program: { kind: 'layers', root: (0, ranks_ts_1.withAxesFromBehind)(root) }, findings };
}
/** The model is a class of the user's: its weights stand in the file, and what it computes does not. */
class OwnModel extends errors_ts_1.ArtifactError {
    className;
    constructor({ className, stored }, spot) {
        const where = spot.file === undefined ? '' : `${spot.file}: `;
        const message = `${where}the model itself is ${className}, a class of your own: what it computes stands in its Python code, not in ` +
            'the file. Its weights are compared; its outputs only by Keras in Python, with recorded inputs and outputs.';
        const fix = `Name the class with \`custom-objects\` (module:${stored}) and record a golden; or save a functional model.`;
        super('unknown-layer', message, { ...(0, json_ts_1.placeOf)(spot), fix });
        this.className = className;
    }
}
exports.OwnModel = OwnModel;
/** A model that is a class of the user's: its file holds how it is made, not what it computes. */
function refuseOwnModel(reader, model, spot) {
    const { registry, dialect } = reader;
    const ref = (0, classes_ts_1.classOf)(model, dialect, registry, spot);
    const config = model['config'];
    if (ref.origin === null || ((0, json_ts_1.isObject)(config) && isModel(ref, config)))
        return;
    throw new OwnModel(ref, spot);
}
/** Converters wrap the model's object (`model_config`). */
function modelObject(topology) {
    const inner = topology['model_config'];
    return topology['class_name'] === undefined && (0, json_ts_1.isObject)(inner) ? inner : topology;
}
function readLayer(reader, json, spot) {
    const ref = (0, classes_ts_1.classOf)(json, reader.dialect, reader.registry, spot);
    const configSpot = (0, json_ts_1.inside)(spot, 'config');
    if (ref.className === 'Sequential' && (0, json_ts_1.isArray)(json['config'])) {
        return readModel(reader, ref, json, { layers: json['config'] }, spot);
    }
    const config = (0, json_ts_1.asObject)(json['config'], configSpot);
    if (isModel(ref, config))
        return readModel(reader, ref, json, config, spot);
    const name = nameOf(json, config, ref, spot);
    const named = { ...spot, layer: name };
    const within = { ...configSpot, layer: name };
    const def = reader.registry.get(ref.className);
    if (ref.origin !== null) {
        return plainLayer(name, ref, (0, config_ts_1.customConfig)(config), json);
    }
    const { children, rest } = (0, children_ts_1.takeChildren)(ref.className, config, reader.dialect, within, (inner, at) => readLayer(reader, inner, at));
    const canonical = (0, config_ts_1.canonicalConfig)(ref, rest, reader.dialect, def?.defaults ?? {});
    reportUnsupported(reader, canonical, named);
    if (ref.className === 'InputLayer')
        refuseImpossible(canonical['batch_shape'], (0, json_ts_1.inside)(within, 'batch_shape'));
    return { ...plainLayer(name, ref, canonical, json), ...shapesInConfig(ref, config), children };
}
/** Sizes that no library takes for an input; one of 0 is allowed, though nothing can be computed with it. */
function refuseImpossible(shape, spot) {
    if (shape === undefined || shape === null)
        return;
    (0, json_ts_1.asArray)(shape, spot).forEach((size, axis) => {
        if (size === null || (Number.isSafeInteger(size) && Number(size) >= 0))
            return;
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, axis), size, 'null or a whole number from 0');
    });
}
/** Keras 2 keeps the shapes of an attention layer in its config, Keras 3 in its build config. */
function shapesInConfig(ref, config) {
    const { query_shape: query, value_shape: value, key_shape: key } = config;
    if (ref.className !== 'MultiHeadAttention' || !(0, json_ts_1.isArray)(query) || !(0, json_ts_1.isArray)(value))
        return {};
    const further = (0, json_ts_1.isArray)(key) && !(0, json_ts_1.sameJson)(key, value) ? { key_shape: key } : {};
    return { buildConfig: { shapes_dict: { query_shape: query, value_shape: value, ...further } } };
}
function plainLayer(name, ref, config, json) {
    return {
        name,
        className: ref.className,
        origin: ref.origin,
        config,
        buildConfig: buildConfigOf(json),
        children: [],
        graph: null,
    };
}
/** Whether a serialized object holds a graph: Keras's own models, and subclasses with the same config. */
function isModel(ref, config) {
    if ((0, classes_ts_1.isModelClass)(ref.className))
        return true;
    return ref.origin !== null && (0, json_ts_1.isArray)(config['layers']) && Object.hasOwn(config, 'output_layers');
}
const GRAPH_KEYS = new Set([
    'name',
    'layers',
    'input_layers',
    'output_layers',
    'build_input_shape',
    'batch_input_shape',
    'dtype',
]);
function readModel(reader, ref, json, config, spot) {
    const name = nameOf(json, config, ref, spot);
    const within = { ...(0, json_ts_1.inside)(spot, 'config'), layer: name };
    const readInner = (inner, at) => readLayer(reader, inner, at);
    const graph = ref.className === 'Sequential'
        ? (0, graph_ts_1.readSequential)(config, layersOf(config, within), reader.dialect, within, readInner)
        : (0, graph_ts_1.readFunctional)(config, reader.dialect, within, readInner);
    const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !GRAPH_KEYS.has(key)));
    const own = (0, objects_ts_1.withoutMarks)({ trainable: true, ...rest });
    return { ...plainLayer(name, ref, own, json), graph };
}
function layersOf(config, spot) {
    const { layers } = config;
    if (!(0, json_ts_1.isArray)(layers))
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, 'layers'), layers, 'an array of layers');
    return layers;
}
/** Functional models store a layer's name beside its config, sequential ones inside it; a Keras 1 list has none. */
function nameOf(json, config, ref, spot) {
    const name = json['name'] ?? config['name'];
    if (name === undefined && (0, classes_ts_1.isModelClass)(ref.className))
        return ref.className === 'Sequential' ? 'sequential' : 'model';
    const text = (0, json_ts_1.asText)(name, (0, json_ts_1.inside)(spot, 'name'));
    if (text === '')
        throw (0, json_ts_1.malformed)((0, json_ts_1.inside)(spot, 'name'), text, 'a name');
    return text;
}
function buildConfigOf(json) {
    const build = json['build_config'];
    if (!(0, json_ts_1.isObject)(build) || Object.values(build).every((value) => value === null))
        return null;
    return (0, objects_ts_1.withoutMarks)(build);
}
/** Options of older dialects that change the result and have no word in Keras 3. */
function reportUnsupported(reader, config, spot) {
    for (const [key, allowed] of [
        ['time_major', false],
        ['causal', false],
    ]) {
        const value = config[key];
        if (value === undefined || value === allowed)
            continue;
        reader.findings.push({
            cause: 'unsupported-operation',
            severity: 'warning',
            message: `layer ${JSON.stringify(spot.layer)} has ${key}: ${JSON.stringify(value)}, which Keras 3 cannot say; allowed: ${allowed}`,
            ...(0, json_ts_1.placeOf)(spot),
        });
    }
}


/***/ }),

/***/ 18912:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ACTIVATION_LAYERS = void 0;
const activations_ts_1 = __webpack_require__(12257);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const softmax_ts_1 = __webpack_require__(86447);
/** `keras/src/layers/activations`, and `Activation` of `core`. */
exports.ACTIVATION_LAYERS = [
    (0, define_ts_1.define)('Activation', { call: (context) => (0, activations_ts_1.activate)(context.ops, (0, core_ts_1.first)(context), context.config['activation']) }),
    (0, define_ts_1.define)('ReLU', {
        call: ({ ops, config, ...context }) => (0, activations_ts_1.rectify)(ops, (0, core_ts_1.first)({ ops, config, ...context }), (0, config_ts_1.num)(config, 'negative_slope', 0), (0, config_ts_1.numOrNull)(config, 'max_value'), (0, config_ts_1.num)(config, 'threshold', 0)),
    }),
    (0, define_ts_1.define)('LeakyReLU', {
        call: (context) => (0, activations_ts_1.leakyRelu)(context.ops, (0, core_ts_1.first)(context), (0, config_ts_1.num)(context.config, 'negative_slope', 0.3)),
    }),
    (0, define_ts_1.define)('ELU', { call: (context) => (0, activations_ts_1.elu)(context.ops, (0, core_ts_1.first)(context), (0, config_ts_1.num)(context.config, 'alpha', 1)) }),
    (0, define_ts_1.define)('PReLU', {
        variables: () => [(0, define_ts_1.weight)('alpha')],
        call: (context) => {
            const { ops } = context;
            const x = (0, core_ts_1.first)(context);
            const negative = ops.multiply(context.variable('alpha'), ops.relu(ops.negative(x)));
            return ops.subtract(ops.relu(x), negative);
        },
    }),
    (0, define_ts_1.define)('Softmax', { call: softmax_ts_1.softmaxLayer }),
];


/***/ }),

/***/ 80989:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.likely = likely;
exports.isLikely = isLikely;
const made = new WeakSet();
/** Marks what a sigmoid or a softmax gave: losses of Keras take the numbers before it in its place (`_keras_logits`). */
function likely(x) {
    made.add(x);
    return x;
}
function isLikely(x) {
    return made.has(x);
}


/***/ }),

/***/ 86447:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.softmaxLayer = softmaxLayer;
exports.maskedSoftmax = maskedSoftmax;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const likely_ts_1 = __webpack_require__(80989);
/** `keras.layers.Softmax`, whose mask keeps positions out of the normalisation. */
function softmaxLayer(context) {
    const { ops, config } = context;
    const [mask = null] = context.masks;
    const found = maskedSoftmax(ops, (0, core_ts_1.first)(context), mask, (0, config_ts_1.numberList)({ axis: -1, ...config }, 'axis'));
    return mask === null ? (0, likely_ts_1.likely)(found) : found;
}
/** Softmax over axes; positions whose mask is false get 0, also where a whole row is masked. */
function maskedSoftmax(ops, x, mask, axes) {
    if (mask === null)
        return softmaxOver(ops, x, axes);
    const keep = mask.dtype === 'bool' ? mask : ops.greater(mask, (0, math_ts_1.like)(ops, mask, 0.5));
    const low = (0, math_ts_1.like)(ops, x, x.dtype === 'float16' ? -3e4 : -1e9);
    const out = softmaxOver(ops, ops.where(keep, x, low), axes);
    return ops.multiply(out, (0, math_ts_1.castTo)(ops, keep, out.dtype));
}
function softmaxOver(ops, x, axes) {
    const [axis] = axes;
    if (axes.length === 1 && axis !== undefined)
        return ops.softmax(x, axis);
    return ops.exp(ops.subtract(x, ops.logsumexp(x, axes, true)));
}


/***/ }),

/***/ 76948:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ATTENTION_LAYERS = void 0;
const config_ts_1 = __webpack_require__(90089);
const defaults_ts_1 = __webpack_require__(57057);
const define_ts_1 = __webpack_require__(96392);
const dot_ts_1 = __webpack_require__(2677);
const grouped_ts_1 = __webpack_require__(89864);
const multi_head_ts_1 = __webpack_require__(36206);
/** `keras/src/layers/attention`. */
exports.ATTENTION_LAYERS = [
    (0, define_ts_1.define)('Attention', {
        variables: (config) => (0, define_ts_1.specs)((0, config_ts_1.flag)(config, 'use_scale', false) && (0, define_ts_1.weight)('scale'), (0, config_ts_1.word)(config, 'score_mode', ['dot', 'concat'], 'dot') === 'concat' && (0, define_ts_1.weight)('concat_score_weight'), (0, config_ts_1.num)(config, 'dropout', 0) > 0 && (0, define_ts_1.seedState)('seed_generator')),
        call: dot_ts_1.dotAttention,
        mask: dot_ts_1.attentionMask,
    }),
    (0, define_ts_1.define)('AdditiveAttention', {
        variables: (config) => (0, define_ts_1.specs)((0, config_ts_1.flag)(config, 'use_scale', true) && (0, define_ts_1.weight)('scale'), (0, config_ts_1.num)(config, 'dropout', 0) > 0 && (0, define_ts_1.seedState)('seed_generator')),
        call: dot_ts_1.additiveAttention,
        mask: dot_ts_1.attentionMask,
    }),
    (0, define_ts_1.define)('MultiHeadAttention', {
        implied: (layer) => projections(layer, '', 'bqm,mnh->bqnh', 'bqnh,nhm->bqm', 'nh'),
        call: multi_head_ts_1.multiHeadAttention,
    }),
    (0, define_ts_1.define)('GroupedQueryAttention', {
        implied: (layer) => projections(layer, '_', 'bqm,muh->bquh', 'bquh,uhm->bqm', 'uh'),
        call: grouped_ts_1.groupedQueryAttention,
    }),
];
/**
 * The sublayers that an attention layer makes when it is built. The equations are those of `[batch, time, features]`
 * inputs; with more dimensions they are longer, which the layer's own `call` works out from its inputs.
 */
function projections(layer, prefix, into, back, heads) {
    const { config } = layer;
    const bias = (0, config_ts_1.flag)(config, 'use_bias', true);
    const query = [(0, config_ts_1.integer)(config, 'num_heads', numberOf(config, 'num_query_heads')), keySize(config)];
    const key = [numberOf(config, 'num_key_value_heads') ?? query[0] ?? 1, keySize(config)];
    const value = [key[0] ?? 1, numberOf(config, 'value_dim') ?? keySize(config)];
    const dense = (attribute, name, equation, shape, axes) => child(layer, attribute, name, 'EinsumDense', {
        equation,
        output_shape: shape,
        bias_axes: bias ? axes : null,
        ...sharedWithDense(config),
    });
    const gate = dense('_gate_dense', 'gate', into, [null, query[0] ?? 1, value[1] ?? 1], heads);
    return [
        dense(`${prefix}query_dense`, 'query', into, [null, ...query], heads),
        dense(`${prefix}key_dense`, 'key', into, [null, ...key], heads),
        ...((0, config_ts_1.flag)(config, 'use_gate', false) ? [{ ...gate, config: { ...gate.config, activation: 'sigmoid' } }] : []),
        dense(`${prefix}value_dense`, 'value', into, [null, ...value], heads),
        child(layer, '_softmax', 'softmax', 'Softmax', { axis: -1 }),
        child(layer, '_dropout_layer', 'dropout', 'Dropout', {
            rate: (0, config_ts_1.num)(config, 'dropout', 0),
            seed: config['seed'] ?? null,
        }),
        dense(`${prefix}output_dense`, 'attention_output', back, [null, null], 'm'),
    ];
}
function child(layer, attribute, name, className, config) {
    const dtype = layer.config['dtype'] ?? 'float32';
    return { attribute, name, className, config: { ...defaults_ts_1.DEFAULTS[className], ...config, name, dtype } };
}
function keySize(config) {
    return (0, config_ts_1.integer)(config, 'key_dim', numberOf(config, 'head_dim'));
}
function numberOf(config, key) {
    const value = config[key];
    return typeof value === 'number' ? value : undefined;
}
/** What the attention layer hands on to its projections. */
function sharedWithDense(config) {
    const keys = ['kernel_initializer', 'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'kernel_constraint'];
    return Object.fromEntries([...keys, 'bias_constraint'].map((key) => [key, config[key] ?? null]));
}


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dotAttention = dotAttention;
exports.additiveAttention = additiveAttention;
exports.attentionMask = attentionMask;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const math_ts_2 = __webpack_require__(30165);
const masks_ts_1 = __webpack_require__(21387);
/** `keras.layers.Attention` on `[query, value]` or `[query, value, key]`. */
function dotAttention(context) {
    const concat = (0, config_ts_1.text)(context.config, 'score_mode', 'dot') === 'concat';
    return attend(context, concat ? concatScores : dotScores);
}
/** `keras.layers.AdditiveAttention`: `sum(scale * tanh(query + key))`. */
function additiveAttention(context) {
    return attend(context, additiveScores);
}
/** The query's mask goes on. */
function attentionMask({ masks }) {
    return masks[0] ?? null;
}
function attend(context, score) {
    const { ops, inputs, masks, kwargs, layer } = context;
    const [query, value, third] = inputs;
    if (query === undefined || value === undefined) {
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: found ${inputs.length} inputs, allowed: 2 or 3`);
    }
    const scores = score(context, query, third ?? value);
    const mask = scoreMask(ops, scores, masks[1] ?? null, kwargs['use_causal_mask'] === true);
    const low = (0, math_ts_2.like)(ops, scores, scores.dtype === 'float16' ? 65504 : 1e9);
    const masked = mask === null ? scores : ops.where(mask, scores, ops.subtract(scores, low));
    const weights = ops.softmax(masked, -1);
    const found = ops.matmul(weights, value);
    const queryMask = masks[0] ?? null;
    const output = queryMask === null
        ? found
        : ops.multiply(found, (0, math_ts_1.castTo)(ops, ops.expandDims((0, math_ts_1.castTo)(ops, queryMask, 'bool'), -1), found.dtype));
    return kwargs['return_attention_scores'] === true ? [output, weights] : output;
}
function scoreMask(ops, scores, valueMask, causal) {
    const own = valueMask === null ? null : ops.expandDims((0, math_ts_1.castTo)(ops, valueMask, 'bool'), -2);
    if (!causal)
        return own;
    const seen = (0, masks_ts_1.causalMask)(ops, (0, math_ts_1.at)(scores.shape, -2), (0, math_ts_1.at)(scores.shape, -1));
    return own === null ? seen : ops.logicalAnd(own, seen);
}
function dotScores(context, query, key) {
    const { ops, config } = context;
    const rank = key.shape.length;
    const turned = ops.transpose(key, [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2]);
    const scores = ops.matmul(query, turned);
    return (0, config_ts_1.flag)(config, 'use_scale', false) ? ops.multiply(scores, context.variable('scale')) : scores;
}
function concatScores(context, query, key) {
    const { ops, config } = context;
    const sum = ops.add(ops.expandDims(query, -2), ops.expandDims(key, -3));
    const inner = (0, config_ts_1.flag)(config, 'use_scale', false) ? ops.multiply(sum, context.variable('scale')) : sum;
    return ops.multiply(ops.sum(ops.tanh(inner), [-1]), context.variable('concat_score_weight'));
}
function additiveScores(context, query, key) {
    const { ops, config } = context;
    const curve = ops.tanh(ops.add(ops.expandDims(query, -2), ops.expandDims(key, -3)));
    return ops.sum((0, config_ts_1.flag)(config, 'use_scale', true) ? ops.multiply(curve, context.variable('scale')) : curve, [-1]);
}


/***/ }),

/***/ 89864:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.groupedQueryAttention = groupedQueryAttention;
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const masks_ts_1 = __webpack_require__(21387);
const multi_head_ts_1 = __webpack_require__(36206);
/** Attention in which several query heads share one key and value head. */
function groupedQueryAttention(context) {
    const { ops, config } = context;
    const call = (0, masks_ts_1.attentionCall)(context);
    const repeats = (0, config_ts_1.integer)(config, 'num_query_heads') / (0, config_ts_1.integer)(config, 'num_key_value_heads');
    const mask = (0, masks_ts_1.joinedMask)(ops, call, config);
    const query = (0, multi_head_ts_1.projected)(context, '_query_dense', call.query);
    const key = ops.repeat((0, multi_head_ts_1.projected)(context, '_key_dense', call.key), repeats, 2);
    const value = ops.repeat((0, multi_head_ts_1.projected)(context, '_value_dense', call.value), repeats, 2);
    const scaled = ops.multiply(query, (0, math_ts_1.like)(ops, query, 1 / Math.sqrt((0, config_ts_1.integer)(config, 'head_dim'))));
    const fused = !((0, config_ts_1.num)(config, 'dropout', 0) > 0 || call.returnScores);
    const scores = ops.einsum('bquh,bkuh->buqk', scaled, key);
    const weights = (0, masks_ts_1.attentionWeights)(ops, scores, mask, fused, 1);
    const heads = ops.einsum('buqk,bkuh->bquh', weights, value);
    const gated = (0, config_ts_1.flag)(config, 'use_gate', false)
        ? ops.multiply(heads, ops.sigmoid((0, multi_head_ts_1.projected)(context, '_gate_dense', call.query)))
        : heads;
    const output = (0, multi_head_ts_1.projectedBack)(context, '_output_dense', gated);
    return call.returnScores ? [output, weights] : output;
}


/***/ }),

/***/ 21387:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.attentionCall = attentionCall;
exports.joinedMask = joinedMask;
exports.causalMask = causalMask;
exports.attentionWeights = attentionWeights;
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const softmax_ts_1 = __webpack_require__(86447);
/** Reads the call arguments; tensors may be positional or by keyword. */
function attentionCall(context) {
    const { inputs, kwargs } = context;
    const named = (key) => (kwargs[key] ?? null);
    const query = (0, math_ts_1.at)(inputs, 0);
    const value = inputs[1] ?? named('value') ?? query;
    const key = inputs[2] ?? named('key');
    return {
        query,
        value,
        key: key ?? value,
        queryMask: context.maskOf(query),
        valueMask: named('value_mask') ?? context.maskOf(value),
        keyMask: named('key_mask') ?? (key === null ? null : context.maskOf(key)),
        attentionMask: named('attention_mask'),
        returnScores: kwargs['return_attention_scores'] === true,
        causal: kwargs['use_causal_mask'] === true,
    };
}
/** All masks joined: `[batch or 1, time, source]`, or null where nothing is masked. */
function joinedMask(ops, call, config) {
    const { queryMask, valueMask, keyMask, attentionMask } = call;
    const times = (0, math_ts_1.at)(call.query.shape, 1);
    const sources = (0, math_ts_1.at)(call.value.shape, 1);
    const window = (0, config_ts_1.numOrNull)(config, 'sliding_window');
    const list = [
        queryMask === null ? null : ops.expandDims((0, math_ts_1.castTo)(ops, queryMask, 'bool'), -1),
        valueMask === null ? null : ops.expandDims((0, math_ts_1.castTo)(ops, valueMask, 'bool'), -2),
        keyMask === null ? null : ops.expandDims((0, math_ts_1.castTo)(ops, keyMask, 'bool'), -2),
        call.causal ? causalMask(ops, times, sources) : null,
        window === null ? null : windowMask(ops, times, sources, window),
        attentionMask === null ? null : (0, math_ts_1.castTo)(ops, attentionMask, 'bool'),
    ].flatMap((mask) => (mask === null ? [] : [mask]));
    return list.length === 0 ? null : list.reduce((a, b) => ops.logicalAnd(b, a));
}
/** True where a time may see a source: not later than itself. `[1, time, source]`. */
function causalMask(ops, times, sources) {
    return ops.greaterEqual(column(ops, times), rowOf(ops, sources));
}
function windowMask(ops, times, sources, window) {
    return ops.less(ops.abs(ops.subtract(column(ops, times), rowOf(ops, sources))), ops.scalar(window, 'int32'));
}
function column(ops, size) {
    return ops.reshape(ops.arange(0, size, 1, 'int32'), [1, size, 1]);
}
function rowOf(ops, size) {
    return ops.reshape(ops.arange(0, size, 1, 'int32'), [1, 1, size]);
}
/**
 * Scores to weights. Keras has two ways, which part where a whole row is masked: the fused kernel spreads such a row
 * evenly, the explicit one (dropout, returned scores, more than one attention axis) gives zeros.
 */
function attentionWeights(ops, scores, mask, fused, axes) {
    const spread = mask === null ? null : expanded(ops, mask, scores.shape.length, axes);
    if (!fused)
        return (0, softmax_ts_1.maskedSoftmax)(ops, scores, spread, (0, math_ts_1.range)(axes).map((i) => i - axes));
    const wide = scores.dtype === 'float16' || scores.dtype === 'bfloat16' ? ops.cast(scores, 'float32') : scores;
    const low = ops.scalar(-0.7 * 3.38953e38, wide.dtype);
    const masked = spread === null ? wide : ops.where(spread, wide, low);
    return (0, math_ts_1.castTo)(ops, ops.softmax(masked, -1), scores.dtype);
}
/** Puts the missing dimensions (heads first of all) before the time axes. */
function expanded(ops, mask, rank, axes) {
    const behind = mask.shape.slice(-2 * axes);
    const before = mask.shape.slice(0, -2 * axes);
    const missing = (0, math_ts_1.range)(rank - mask.shape.length).map(() => 1);
    return ops.reshape(mask, [...before, ...missing, ...behind]);
}


/***/ }),

/***/ 36206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.multiHeadAttention = multiHeadAttention;
exports.projected = projected;
exports.projectedBack = projectedBack;
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const masks_ts_1 = __webpack_require__(21387);
/** Attention over one or several axes, each head with projections of its own. */
function multiHeadAttention(context) {
    const { ops, config } = context;
    const call = (0, masks_ts_1.attentionCall)(context);
    for (const x of [call.query, call.value, call.key])
        context.dropMask(x);
    const rank = call.query.shape.length;
    const axes = attentionAxes(context, rank);
    const mask = (0, masks_ts_1.joinedMask)(ops, call, config);
    const query = projected(context, 'query_dense', call.query);
    const key = projected(context, 'key_dense', call.key);
    const value = projected(context, 'value_dense', call.value);
    const scaled = ops.multiply(query, (0, math_ts_1.like)(ops, query, 1 / Math.sqrt((0, config_ts_1.integer)(config, 'key_dim'))));
    const { scores, combine } = equations(rank + 1, axes);
    const fused = !((0, config_ts_1.num)(config, 'dropout', 0) > 0 || call.returnScores || rank !== 3);
    const weights = (0, masks_ts_1.attentionWeights)(ops, ops.einsum(scores, key, scaled), mask, fused, axes.length);
    const heads = ops.einsum(combine, weights, value);
    const gated = (0, config_ts_1.flag)(config, 'use_gate', false)
        ? ops.multiply(heads, ops.sigmoid(projected(context, '_gate_dense', call.query)))
        : heads;
    const output = projectedBack(context, 'output_dense', gated);
    return call.returnScores ? [output, weights] : output;
}
function attentionAxes({ config }, rank) {
    if ((config['attention_axes'] ?? null) === null)
        return (0, math_ts_1.range)(rank).slice(1, -1);
    return (0, config_ts_1.numberList)(config, 'attention_axes').map((axis) => (axis < 0 ? axis + rank : axis));
}
/** `[..., features]` to `[..., heads, size]`. */
function projected(context, attribute, x) {
    const { ops } = context;
    const free = LETTERS.slice(0, x.shape.length - 1);
    const product = ops.einsum(`${free}x,xyz->${free}yz`, x, context.variable(`${attribute}/kernel`));
    return biased(context, attribute, product);
}
/** `[..., heads, size]` to `[..., features]`, or to the shape that `output_shape` asks for. */
function projectedBack(context, attribute, x) {
    const { ops } = context;
    const kernel = context.variable(`${attribute}/kernel`);
    const free = LETTERS.slice(0, x.shape.length - 2);
    const out = LETTERS.slice(10, 10 + kernel.shape.length - 2);
    return biased(context, attribute, ops.einsum(`${free}xy,xy${out}->${free}${out}`, x, kernel));
}
function biased(context, attribute, x) {
    return (0, config_ts_1.flag)(context.config, 'use_bias', true) ? context.ops.add(x, context.variable(`${attribute}/bias`)) : x;
}
const LETTERS = 'abcdefghijklmnopqrstuvw';
/** Keras's equations for attention over some axes of `[batch, ..., heads, size]`; the other axes are batch axes. */
function equations(rank, axes) {
    const target = (0, math_ts_1.range)(rank).map((i) => (0, math_ts_1.at)([...LETTERS], i));
    const source = target.map((letter, i) => (axes.includes(i) ? (0, math_ts_1.at)([...LETTERS], rank + i) : letter));
    const batch = (0, math_ts_1.range)(rank - 1).filter((i) => !axes.includes(i));
    const product = [...batch.map((i) => target[i]), ...axes.map((i) => target[i]), ...axes.map((i) => source[i])];
    return {
        scores: `${source.join('')},${target.join('')}->${product.join('')}`,
        combine: `${product.join('')},${source.join('')}->${target.join('')}`,
    };
}


/***/ }),

/***/ 68652:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.packageActivation = packageActivation;
const json_ts_1 = __webpack_require__(92346);
const names_ts_1 = __webpack_require__(72304);
/**
 * Functions that the packages register, in our words: Model Garden's `official/modeling/activations` (package `Text`),
 * and KerasHub's `keras_hub/src/utils/keras_utils.py`. Model Garden's gelu is the tanh approximation, whatever its name.
 */
const REGISTERED = {
    'Text>gelu': names_ts_1.TANH_GELU,
    'Text>relu6': 'relu6',
    'Text>simple_swish': 'silu',
    'Text>hard_swish': 'hard_silu',
    'Text>identity': 'linear',
    'Text>mish': 'mish',
    'keras_hub>gelu_approximate': names_ts_1.TANH_GELU,
    'keras_nlp>gelu_approximate': names_ts_1.TANH_GELU,
};
/** An activation as a config of these packages states it; one of Keras's own stays as it stands. */
function packageActivation(spec) {
    const found = namesOf(spec)
        .map((name) => (0, json_ts_1.own)(REGISTERED, name))
        .find((name) => name !== undefined);
    return found ?? spec ?? null;
}
/** A registered function is a name, or an object that has the name as `registered_name` or as its config. */
function namesOf(spec) {
    if (typeof spec === 'string')
        return [spec];
    if (spec === null || typeof spec !== 'object' || Array.isArray(spec))
        return [];
    const { registered_name: name, config } = spec;
    return [name, config].filter((part) => typeof part === 'string');
}


/***/ }),

/***/ 18447:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeOf = placeOf;
exports.attendTo = attendTo;
exports.causalFrom = causalFrom;
const call_ts_1 = __webpack_require__(78436);
const masks_ts_1 = __webpack_require__(21387);
const multi_head_ts_1 = __webpack_require__(36206);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const parts_ts_1 = __webpack_require__(88519);
/** An index that is given as a number or as a tensor of one. */
function placeOf(ops, given) {
    if (typeof given === 'number')
        return ops.scalar(given, 'int32');
    return (0, call_ts_1.isValue)(given) ? ops.reshape((0, math_ts_1.castTo)(ops, given, 'int32'), []) : null;
}
/** Multi-head attention to a cache, as `keras_hub.layers.CachedMultiHeadAttention` has it. */
function attendTo(context, attribute, { held, place }, query, value, mask, config) {
    const { ops } = context;
    const inner = (0, parts_ts_1.within)(context, attribute, config);
    const asked = (0, multi_head_ts_1.projected)(inner, 'query_dense', query);
    const [keys, values] = ops.unstack(held, 1);
    if (keys === undefined || values === undefined)
        throw new RangeError('a cache holds keys and values');
    const updated = (cached, dense) => {
        const same = (0, math_ts_1.castTo)(ops, cached, asked.dtype);
        return place === null ? same : written(ops, same, (0, multi_head_ts_1.projected)(inner, dense, value), place);
    };
    const scaled = ops.multiply(asked, (0, math_ts_1.like)(ops, asked, 1 / Math.sqrt((0, math_ts_1.at)(asked.shape, -1))));
    const scores = ops.einsum('bsnh,btnh->bnts', updated(keys, 'key_dense'), scaled);
    const weights = (0, masks_ts_1.attentionWeights)(ops, scores, mask, (0, config_ts_1.num)(config, 'dropout', 0) === 0, 1);
    return (0, multi_head_ts_1.projectedBack)(inner, 'output_dense', ops.einsum('bnts,bsnh->btnh', weights, updated(values, 'value_dense')));
}
/** `update` in the steps of `cached` from `place` on, or so much earlier that it fits (`ops.slice_update`). */
function written(ops, cached, update, place) {
    const [steps, count] = [(0, math_ts_1.at)(cached.shape, 1), (0, math_ts_1.at)(update.shape, 1)];
    const start = ops.clip(place, 0, steps - count);
    const rows = ops.subtract(ops.arange(0, steps, 1, 'int32'), start);
    const chosen = ops.clip(rows, 0, count - 1);
    const inside = ops.reshape(ops.equal(rows, chosen), [1, steps, 1, 1]);
    return ops.where(inside, ops.take(update, chosen, 1), cached);
}
/** True where a step may see one of the cache: not later than itself. `[1, steps of the call, steps of the cache]`. */
function causalFrom(ops, count, { held, place }) {
    const steps = (0, math_ts_1.at)(held.shape, 2);
    const own = ops.reshape(ops.arange(0, count, 1, 'int32'), [1, count, 1]);
    const shifted = place === null ? own : ops.add(own, place);
    return ops.greaterEqual(shifted, ops.reshape(ops.arange(0, steps, 1, 'int32'), [1, 1, steps]));
}


/***/ }),

/***/ 53456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMMUNITY_LAYERS = void 0;
const attention_ts_1 = __webpack_require__(76948);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const garden_decoder_ts_1 = __webpack_require__(31017);
const garden_embeddings_ts_1 = __webpack_require__(47979);
const hub_embeddings_ts_1 = __webpack_require__(75141);
const hub_heads_ts_1 = __webpack_require__(83319);
const hub_transformers_ts_1 = __webpack_require__(5299);
const model_garden_ts_1 = __webpack_require__(48172);
const multi_query_ts_1 = __webpack_require__(17145);
const names_ts_1 = __webpack_require__(43037);
const rotary_ts_1 = __webpack_require__(53012);
/** `keras_hub/src/layers/modeling` (0.32); older files have the package's former name, `keras_nlp`. */
const KERAS_HUB = [
    (0, define_ts_1.define)('TransformerEncoder', { implied: hub_transformers_ts_1.encoderParts, call: hub_transformers_ts_1.encode }),
    (0, define_ts_1.define)('TransformerDecoder', { implied: hub_transformers_ts_1.decoderParts, call: hub_transformers_ts_1.decode }),
    { ...of(attention_ts_1.ATTENTION_LAYERS, 'MultiHeadAttention'), className: 'CachedMultiHeadAttention', call: hub_transformers_ts_1.attendCached },
    (0, define_ts_1.define)('TokenAndPositionEmbedding', {
        keepsInputDType: true,
        implied: hub_embeddings_ts_1.tokenAndPositionParts,
        call: hub_embeddings_ts_1.tokenAndPosition,
        mask: (context) => {
            const [tokens] = context.inputs;
            const { ops, config } = context;
            return tokens === undefined || config['mask_zero'] !== true
                ? null
                : ops.notEqual(tokens, ops.scalar(0, tokens.dtype));
        },
    }),
    (0, define_ts_1.define)('PositionEmbedding', {
        variables: () => (0, define_ts_1.specs)((0, define_ts_1.weight)('embeddings')),
        call: hub_embeddings_ts_1.positionEmbedding,
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)('SinePositionEncoding', { call: hub_embeddings_ts_1.sinePositions, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('RotaryEmbedding', { call: rotary_ts_1.rotate, mask: define_ts_1.stopsMask }),
    { ...of(core_ts_1.CORE_LAYERS, 'ReversibleEmbedding'), className: 'ReversibleEmbedding' },
    (0, define_ts_1.define)('FNetEncoder', { implied: hub_heads_ts_1.fnetParts, call: hub_heads_ts_1.mix, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('MaskedLMHead', {
        keepsInputDType: true,
        variables: hub_heads_ts_1.maskedLmVariables,
        implied: hub_heads_ts_1.maskedLmParts,
        call: hub_heads_ts_1.predictMasked,
        mask: define_ts_1.stopsMask,
    }),
];
/** TensorFlow Model Garden, `official/nlp/modeling` (2.20), which is written in Keras 2 and registers as `Text`. */
const MODEL_GARDEN = [
    (0, define_ts_1.define)(names_ts_1.ENCODER_STACK, { implied: model_garden_ts_1.encoderStackParts, call: model_garden_ts_1.encodeStack, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(names_ts_1.DECODER_STACK, { implied: garden_decoder_ts_1.decoderStackParts, call: garden_decoder_ts_1.decodeStack, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Text>TransformerDecoderBlock', { implied: garden_decoder_ts_1.decoderBlockParts, call: garden_decoder_ts_1.decodeBlock, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Text>TransformerEncoderBlock', { implied: model_garden_ts_1.blockParts, call: model_garden_ts_1.encodeBlock, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Text>Transformer', { implied: model_garden_ts_1.blockParts, call: model_garden_ts_1.encodeBlock, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(multi_query_ts_1.MULTI_QUERY, { implied: multi_query_ts_1.multiQueryParts, call: multi_query_ts_1.insideBlocksOnly, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Text>OnDeviceEmbedding', {
        keepsInputDType: true,
        variables: () => (0, define_ts_1.specs)((0, define_ts_1.weight)('embeddings')),
        call: garden_embeddings_ts_1.onDeviceEmbed,
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)('Text>PositionEmbedding', {
        variables: () => (0, define_ts_1.specs)((0, define_ts_1.weight)('embeddings')),
        call: garden_embeddings_ts_1.gardenPositions,
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)('Text>RelativePositionEmbedding', { keepsInputDType: true, call: garden_embeddings_ts_1.relativePositions, mask: define_ts_1.stopsMask }),
];
/** `keras/src/applications/convnext.py` (3.15): a factor for each channel; and a layer that only training knows. */
const APPLICATIONS = [
    (0, define_ts_1.define)(names_ts_1.LAYER_SCALE, {
        variables: () => (0, define_ts_1.specs)((0, define_ts_1.weight)('gamma')),
        call: ({ ops, inputs, variable }) => inputs.map((input) => ops.multiply(input, variable('gamma'))),
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)(names_ts_1.STOCHASTIC_DEPTH, { call: ({ inputs }) => inputs, mask: define_ts_1.stopsMask }),
];
/** Layers of packages that many models are made with, under every name that a file may have for them. */
exports.COMMUNITY_LAYERS = [
    ...KERAS_HUB.flatMap((def) => ['keras_hub', 'keras_nlp'].map((name) => ({ ...def, className: `${name}>${def.className}`, defaults: {} }))),
    ...MODEL_GARDEN,
    ...APPLICATIONS,
];
function of(defs, className) {
    const found = defs.find((def) => def.className === className);
    if (found === undefined)
        throw new Error(`${className} is not among the layers`);
    return found;
}


/***/ }),

/***/ 31017:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decoderBlockParts = decoderBlockParts;
exports.decodeBlock = decodeBlock;
exports.decoderStackParts = decoderStackParts;
exports.decodeStack = decodeStack;
const ops_ts_1 = __webpack_require__(84872);
const call_ts_1 = __webpack_require__(78436);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const activations_ts_1 = __webpack_require__(68652);
const model_garden_ts_1 = __webpack_require__(48172);
const parts_ts_1 = __webpack_require__(88519);
/**
 * Sublayers of `Text>TransformerDecoderBlock` of official/nlp/modeling/layers/transformer.py (2.20), in the order in which
 * `build` makes them; what it makes besides (`self_attention_output_dense`) is never called and has no variables.
 */
function decoderBlockParts(layer) {
    const { config } = layer;
    const epsilon = (0, config_ts_1.num)(config, 'norm_epsilon', 1e-12);
    const rate = (0, config_ts_1.num)(config, 'dropout_rate', 0);
    const norm = (attribute, name) => {
        const plain = (0, parts_ts_1.normChild)(layer, attribute, name, epsilon);
        return { ...plain, config: { ...plain.config, dtype: 'float32' } };
    };
    return [
        (0, parts_ts_1.attentionChild)(layer, 'self_attention', 'self_attention', attentionOf(config)),
        (0, parts_ts_1.dropoutChild)(layer, 'self_attention_dropout', 'dropout', rate),
        norm('self_attention_layer_norm', 'self_attention_layer_norm'),
        (0, parts_ts_1.attentionChild)(layer, 'encdec_attention', 'attention/encdec', attentionOf(config)),
        (0, parts_ts_1.dropoutChild)(layer, 'encdec_attention_dropout', 'dropout_1', rate),
        norm('encdec_attention_layer_norm', 'attention/encdec_output_layer_norm'),
        (0, model_garden_ts_1.projection)(layer, 'intermediate_dense', 'intermediate'),
        (0, parts_ts_1.dropoutChild)(layer, '_intermediate_dropout_layer', 'dropout_2', (0, config_ts_1.num)(config, 'intermediate_dropout', 0)),
        (0, model_garden_ts_1.projection)(layer, 'output_dense', 'output'),
        (0, parts_ts_1.dropoutChild)(layer, 'output_dropout', 'dropout_3', rate),
        norm('output_layer_norm', 'output_layer_norm'),
    ];
}
/** Keras 2 adds -1e9 to what a mask hides; without `dropout` our attention does the same. */
function attentionOf(config) {
    return { num_heads: (0, config_ts_1.integer)(config, 'num_attention_heads'), use_bias: (0, config_ts_1.flag)(config, 'use_bias', true), dropout: 0 };
}
/** Classes of attention that somebody hands over are code; the package's own stand by their names. */
const OWN_ATTENTION = [null, undefined, 'CachedAttention', 'MultiHeadAttention'];
function refuseOtherAttention(config) {
    const others = ['self_attention_cls', 'cross_attention_cls'].filter((key) => !OWN_ATTENTION.includes(config[key]));
    if (others.length > 0 || (0, config_ts_1.flag)(config, 'multi_channel_cross_attention', false)) {
        throw new ops_ts_1.UnsupportedOperation(`${others[0] ?? 'multi_channel_cross_attention'}: another attention is not run`);
    }
}
/** Attention to itself, to an encoder's output, and a feed-forward pair, over `[x, memory, mask, own mask]`. */
function decodeBlock(given) {
    const context = (0, parts_ts_1.maskKeeping)(given);
    const { ops, config } = context;
    refuseOtherAttention(config);
    const inputs = Array.isArray(context.args[0]) ? context.args[0] : context.args;
    const [x, memory, mask = context.kwargs['attention_mask'], ownMask = context.kwargs['self_attention_mask']] = inputs;
    if (!(0, call_ts_1.isValue)(x) || !(0, call_ts_1.isValue)(memory))
        throw new RangeError('inputs: allowed: [x, memory, mask, own mask]');
    if ((context.kwargs['cache'] ?? null) !== null) {
        throw new ops_ts_1.UnsupportedOperation('the layer is called with a cache, which is not run');
    }
    const before = (0, config_ts_1.flag)(config, 'norm_first', false);
    const residual = (from, norm, body) => {
        if (before)
            return ops.add(from, (0, math_ts_1.castTo)(ops, body((0, parts_ts_1.through)(context, norm, from)), from.dtype));
        return (0, parts_ts_1.through)(context, norm, ops.add(from, (0, math_ts_1.castTo)(ops, body(from), from.dtype)));
    };
    const maskOrNone = (arg) => ((0, call_ts_1.isValue)(arg) ? arg : null);
    // The attention with a cache does not look at the masks of its inputs.
    const own = residual(x, 'self_attention_layer_norm', (query) => (0, parts_ts_1.attend)((0, parts_ts_1.maskless)(context), 'self_attention', { query, value: query, mask: maskOrNone(ownMask) }, attentionOf(config)));
    const crossed = residual(own, 'encdec_attention_layer_norm', (query) => (0, parts_ts_1.attend)(context, 'encdec_attention', { query, value: memory, mask: maskOrNone(mask) }, attentionOf(config)));
    return residual(crossed, 'output_layer_norm', (query) => {
        const inner = (0, parts_ts_1.through)(context, 'intermediate_dense', query);
        return (0, parts_ts_1.through)(context, 'output_dense', context.activate(inner, (0, activations_ts_1.packageActivation)(config['intermediate_activation'])));
    });
}
/** Sublayers of `TransformerDecoder` of official/nlp/modeling/models/seq2seq_transformer.py. */
function decoderStackParts(layer) {
    const { config } = layer;
    const options = {
        num_attention_heads: (0, config_ts_1.integer)(config, 'num_attention_heads', 8),
        intermediate_size: (0, config_ts_1.integer)(config, 'intermediate_size', 2048),
        intermediate_activation: config['activation'] ?? 'relu',
        dropout_rate: (0, config_ts_1.num)(config, 'dropout_rate', 0),
        attention_dropout_rate: (0, config_ts_1.num)(config, 'attention_dropout_rate', 0),
        intermediate_dropout: (0, config_ts_1.num)(config, 'intermediate_dropout', 0),
        use_bias: (0, config_ts_1.flag)(config, 'use_bias', false),
        norm_first: (0, config_ts_1.flag)(config, 'norm_first', true),
        norm_epsilon: (0, config_ts_1.num)(config, 'norm_epsilon', 1e-6),
        self_attention_cls: config['self_attention_cls'] ?? null,
        cross_attention_cls: config['cross_attention_cls'] ?? null,
    };
    const last = (0, parts_ts_1.normChild)(layer, 'output_normalization', 'layer_normalization', 1e-6);
    return [
        ...(0, math_ts_1.range)((0, model_garden_ts_1.layersOf)(config)).map((i) => (0, parts_ts_1.child)(layer, `decoder_layers/${i}`, `layer_${i}`, 'Text>TransformerDecoderBlock', options)),
        { ...last, config: { ...last.config, dtype: 'float32' } },
    ];
}
/** Blocks one after the other and a normalization, of the last one's output or, where asked for, of each one's. */
function decodeStack(given) {
    const context = (0, parts_ts_1.maskKeeping)(given);
    refuseOtherAttention(context.config);
    const memory = (0, parts_ts_1.tensorArgument)(context, 1, 'memory');
    if (memory === null)
        throw new RangeError('memory: found none, allowed: a tensor');
    const own = (0, parts_ts_1.tensorArgument)(context, 2, 'self_attention_mask');
    const cross = (0, parts_ts_1.tensorArgument)(context, 3, 'cross_attention_mask');
    if ((0, parts_ts_1.argument)(context, 4, 'cache') !== null) {
        throw new ops_ts_1.UnsupportedOperation('the layer is called with a cache, which is not run');
    }
    const [first] = context.inputs;
    if (first === undefined)
        throw new RangeError('target: found none, allowed: a tensor');
    let x = first;
    const all = [];
    for (let i = 0; i < (0, model_garden_ts_1.layersOf)(context.config); i++) {
        const masks = { attention_mask: cross, self_attention_mask: own };
        const seen = [context.maskOf(x), context.maskOf(memory)];
        const next = context.callChild(`decoder_layers/${i}`, [x, memory], seen, masks);
        if (!(0, call_ts_1.isValue)(next))
            throw new Error('a block gave several values');
        x = next;
        all.push(x);
    }
    const normed = (value) => (0, parts_ts_1.through)(context, 'output_normalization', value);
    return (0, parts_ts_1.argument)(context, 6, 'return_all_decoder_outputs') === true ? all.map(normed) : normed(x);
}


/***/ }),

/***/ 47979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onDeviceEmbed = onDeviceEmbed;
exports.gardenPositions = gardenPositions;
exports.relativePositions = relativePositions;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** Rows of a table, by number or as a product with one-hot rows (an index outside is then a row of zeros), scaled. */
function onDeviceEmbed(context) {
    const { ops, config } = context;
    const indices = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), 'int32');
    const table = context.variable('embeddings');
    const rows = (0, config_ts_1.flag)(config, 'use_one_hot', false) ? oneHotRows(ops, indices, table) : ops.take(table, indices, 0);
    const scale = (0, config_ts_1.numOrNull)(config, 'scale_factor') ?? 0;
    return scale === 0 ? rows : ops.multiply(rows, ops.scalar(scale, rows.dtype));
}
function oneHotRows(ops, indices, table) {
    const count = indices.shape.reduce((a, b) => a * b, 1);
    const oneHot = ops.oneHot(ops.reshape(indices, [count]), (0, math_ts_1.at)(table.shape, 0), table.dtype);
    return ops.reshape(ops.matmul(oneHot, table), [...indices.shape, (0, math_ts_1.at)(table.shape, -1)]);
}
/** A learned row for each place along `seq_axis`, the same over all other axes. */
function gardenPositions(context) {
    const { ops, config } = context;
    const { shape } = (0, core_ts_1.first)(context);
    const axis = (0, config_ts_1.integer)(config, 'seq_axis', 1);
    const steps = (0, math_ts_1.at)(shape, axis);
    const width = (0, math_ts_1.at)(shape, -1);
    const rows = ops.slice(context.variable('embeddings'), [0, 0], [steps, width]);
    const place = (0, math_ts_1.fromFront)(axis, shape.length);
    const laid = shape.map((_, i) => (i === shape.length - 1 ? width : i === place ? steps : 1));
    return ops.broadcastTo(ops.reshape(rows, laid), shape);
}
/** Sines, then cosines, of places over wavelengths in geometric steps: `[steps, hidden_size]`, without a batch. */
function relativePositions(context) {
    const { ops, config } = context;
    const steps = (0, math_ts_1.at)((0, core_ts_1.first)(context).shape, 1);
    const count = Math.floor((0, config_ts_1.integer)(config, 'hidden_size') / 2);
    const [least, most] = [(0, config_ts_1.num)(config, 'min_timescale', 1), (0, config_ts_1.num)(config, 'max_timescale', 1e4)];
    const increment = Math.log(most / least) / (count - 1);
    const scalar = (value) => ops.scalar(value, 'float32');
    const frequencies = ops.multiply(scalar(least), ops.exp(ops.multiply(ops.arange(0, count, 1, 'float32'), scalar(-increment))));
    const times = ops.multiply(ops.reshape(ops.arange(0, steps, 1, 'float32'), [steps, 1]), ops.reshape(frequencies, [1, count]));
    return ops.concatenate([ops.sin(times), ops.cos(times)], 1);
}


/***/ }),

/***/ 75141:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tokenAndPositionParts = tokenAndPositionParts;
exports.tokenAndPosition = tokenAndPosition;
exports.positionEmbedding = positionEmbedding;
exports.startIndex = startIndex;
exports.batched = batched;
exports.sinePositions = sinePositions;
exports.countedFrom = countedFrom;
const ops_ts_1 = __webpack_require__(84872);
const call_ts_1 = __webpack_require__(78436);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const parts_ts_1 = __webpack_require__(88519);
/** Sublayers of `keras_hub.layers.TokenAndPositionEmbedding`. */
function tokenAndPositionParts(layer) {
    const { config } = layer;
    return [
        (0, parts_ts_1.child)(layer, 'token_embedding', 'token_embedding', 'ReversibleEmbedding', {
            input_dim: (0, config_ts_1.integer)(config, 'vocabulary_size'),
            output_dim: (0, config_ts_1.integer)(config, 'embedding_dim'),
            tie_weights: (0, config_ts_1.flag)(config, 'tie_weights', true),
            mask_zero: (0, config_ts_1.flag)(config, 'mask_zero', false),
        }),
        (0, parts_ts_1.child)(layer, 'position_embedding', 'position_embedding', 'keras_hub>PositionEmbedding', {
            sequence_length: (0, config_ts_1.integer)(config, 'sequence_length'),
        }),
    ];
}
/** The sum of a token's and a place's embedding. */
function tokenAndPosition(context) {
    const { ops } = context;
    const embedded = context.callChild('token_embedding', [(0, core_ts_1.first)(context)], [null]);
    if (!(0, call_ts_1.isValue)(embedded))
        throw new Error('an embedding gave several values');
    const table = context.variable('position_embedding/embeddings');
    return ops.add(embedded, positionRows(context, table, embedded.shape));
}
/** Rows of a learned table at places 0, 1, ... from `start_index` on, or at `positions`. */
function positionEmbedding(context) {
    return positionRows(context, context.variable('embeddings'), (0, core_ts_1.first)(context).shape);
}
function positionRows(context, table, shape) {
    const { ops } = context;
    const positions = (0, parts_ts_1.tensorArgument)(context, 2, 'positions');
    if (positions !== null) {
        const rows = ops.take(table, (0, math_ts_1.castTo)(ops, batched(ops, positions), 'int32'), 0);
        return ops.broadcastTo(rows, shape);
    }
    const size = [(0, math_ts_1.at)(shape, -2), (0, math_ts_1.at)(shape, -1)];
    const start = startIndex(context);
    if (typeof start === 'number')
        return ops.broadcastTo(ops.slice(table, [start, 0], size), shape);
    const indices = ops.add(ops.arange(0, (0, math_ts_1.at)(shape, -2), 1, 'int32'), (0, math_ts_1.castTo)(ops, start, 'int32'));
    return ops.broadcastTo(ops.take(table, indices, 0), shape);
}
/** The first place: a number, or a tensor of one. */
function startIndex(context) {
    const start = (0, parts_ts_1.argument)(context, 1, 'start_index') ?? 0;
    if ((0, call_ts_1.isValue)(start) || (typeof start === 'number' && Number.isInteger(start)))
        return start;
    throw new ops_ts_1.UnsupportedOperation(`start_index: found ${JSON.stringify(start)}, allowed: an integer`);
}
/** Places of one sequence stand for all of the batch. */
function batched(ops, positions) {
    return positions.shape.length === 1 ? ops.expandDims(positions, 0) : positions;
}
/** Sines at even features and cosines at odd ones, of wavelengths up to 2 pi `max_wavelength`. */
function sinePositions(context) {
    const { ops, config, computeDType } = context;
    const { shape } = (0, core_ts_1.first)(context);
    const [steps, width] = [(0, math_ts_1.at)(shape, -2), (0, math_ts_1.at)(shape, -1)];
    const angles = ops.multiply(ops.expandDims(floatPositions(context, steps), -1), ops.power(ops.scalar(1 / (0, config_ts_1.num)(config, 'max_wavelength', 10000), computeDType), ops.divide(evenFeatures(ops, width, computeDType), ops.scalar(width, computeDType))));
    const odd = ops.equal(ops.mod(ops.arange(0, width, 1, 'int32'), ops.scalar(2, 'int32')), ops.scalar(1, 'int32'));
    return ops.broadcastTo(ops.where(odd, ops.cos(angles), ops.sin(angles)), shape);
}
/** 0, 0, 2, 2, 4, ... */
function evenFeatures(ops, width, dtype) {
    const features = ops.arange(0, width, 1, 'int32');
    const odd = ops.mod(features, ops.scalar(2, 'int32'));
    return ops.cast(ops.subtract(features, odd), dtype);
}
/** `[batch or 1, steps]` in the compute dtype. */
function floatPositions(context, steps) {
    const { ops, computeDType } = context;
    const given = (0, parts_ts_1.tensorArgument)(context, 2, 'positions');
    if (given !== null)
        return (0, math_ts_1.castTo)(ops, batched(ops, given), computeDType);
    return ops.expandDims(countedFrom(context, steps, computeDType), 0);
}
/** `start_index`, `start_index` + 1, ... */
function countedFrom(context, steps, dtype) {
    const { ops } = context;
    const places = ops.arange(0, steps, 1, dtype);
    const start = startIndex(context);
    return ops.add(places, typeof start === 'number' ? (0, math_ts_1.like)(ops, places, start) : (0, math_ts_1.castTo)(ops, start, dtype));
}


/***/ }),

/***/ 83319:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fnetParts = fnetParts;
exports.mix = mix;
exports.maskedLmVariables = maskedLmVariables;
exports.maskedLmParts = maskedLmParts;
exports.predictMasked = predictMasked;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const dense_ts_1 = __webpack_require__(4968);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const policy_ts_1 = __webpack_require__(29809);
const activations_ts_1 = __webpack_require__(68652);
const parts_ts_1 = __webpack_require__(88519);
/** Sublayers of `keras_hub.layers.FNetEncoder`. */
function fnetParts(layer) {
    const { config } = layer;
    const epsilon = (0, config_ts_1.num)(config, 'layer_norm_epsilon', 1e-5);
    const activation = (0, activations_ts_1.packageActivation)(config['activation'] ?? 'relu');
    return [
        (0, parts_ts_1.normChild)(layer, '_mixing_layer_norm', 'mixing_layer_norm', epsilon),
        (0, parts_ts_1.normChild)(layer, '_output_layer_norm', 'output_layer_norm', epsilon),
        (0, parts_ts_1.denseChild)(layer, '_intermediate_dense', 'intermediate_dense', (0, config_ts_1.integer)(config, 'intermediate_dim'), activation),
        (0, parts_ts_1.denseChild)(layer, '_output_dense', 'output_dense', null),
        (0, parts_ts_1.dropoutChild)(layer, '_output_dropout', 'output_dropout', (0, config_ts_1.num)(config, 'dropout', 0)),
    ];
}
/** An encoder that mixes by the real part of a Fourier transform over steps and features. */
function mix(context) {
    const { ops } = context;
    const x = (0, core_ts_1.first)(context);
    const mixed = (0, parts_ts_1.through)(context, '_mixing_layer_norm', ops.add(x, fourier(ops, x)));
    const fed = (0, parts_ts_1.through)(context, '_output_dense', (0, parts_ts_1.through)(context, '_intermediate_dense', mixed));
    return (0, parts_ts_1.through)(context, '_output_layer_norm', ops.add(mixed, fed));
}
/** Re(F X F') = C X C' - S X S', with the matrices of cosines and sines. In float32, as Keras computes it. */
function fourier(ops, x) {
    const wide = (0, math_ts_1.castTo)(ops, x, 'float32');
    const [rows, columns] = [turns(ops, (0, math_ts_1.at)(x.shape, -2)), turns(ops, (0, math_ts_1.at)(x.shape, -1))];
    const part = (f) => ops.matmul(f(rows), (0, dense_ts_1.multiplyLast)(ops, wide, f(columns)));
    return (0, math_ts_1.castTo)(ops, ops.subtract(part((angles) => ops.cos(angles)), part((angles) => ops.sin(angles))), x.dtype);
}
/** Angles of a discrete Fourier transform: 2 pi (j k mod n) / n. */
function turns(ops, size) {
    const index = ops.arange(0, size, 1, 'int32');
    const products = ops.multiply(ops.reshape(index, [size, 1]), ops.reshape(index, [1, size]));
    const steps = ops.cast(ops.mod(products, ops.scalar(size, 'int32')), 'float32');
    return ops.multiply(steps, ops.scalar((2 * Math.PI) / size, 'float32'));
}
/** Own variables of `keras_hub.layers.MaskedLMHead`: the way to the vocabulary is its own, or an embedding's. */
function maskedLmVariables(config) {
    return (0, define_ts_1.specs)(embeddingOf(config) === null && (0, define_ts_1.weight)('output_kernel'), (0, define_ts_1.weight)('output_bias'));
}
/** Sublayers of `keras_hub.layers.MaskedLMHead`; the embedding it is given may be a layer of the model too. */
function maskedLmParts(layer) {
    const { config } = layer;
    const embedding = embeddingOf(config);
    const activation = (0, activations_ts_1.packageActivation)(config['intermediate_activation'] ?? 'relu');
    return [
        ...(embedding === null ? [] : [embedding]),
        (0, parts_ts_1.denseChild)(layer, '_intermediate_dense', 'intermediate_dense', null, activation),
        (0, parts_ts_1.normChild)(layer, '_intermediate_layer_norm', 'intermediate_layer_norm', (0, config_ts_1.num)(config, 'layer_norm_epsilon', 1e-5)),
    ];
}
/** The layer that `token_embedding` describes, or null where there is none. */
function embeddingOf(config) {
    const stored = config['token_embedding'] ?? null;
    if (stored === null || typeof stored !== 'object' || Array.isArray(stored))
        return null;
    const { class_name: plain, registered_name: registered, config: inner } = stored;
    const className = typeof registered === 'string' ? registered : plain;
    if (typeof className !== 'string' || inner === null || typeof inner !== 'object' || Array.isArray(inner))
        return null;
    const embedding = inner;
    const name = (0, config_ts_1.text)(embedding, 'name', 'token_embedding');
    return { attribute: 'token_embedding', name, className, config: embedding, shared: true };
}
/** Logits (or what the activation makes of them) over the vocabulary for the steps at `mask_positions`. */
function predictMasked(context) {
    const { ops, config, computeDType } = context;
    const x = (0, core_ts_1.first)(context);
    const positions = (0, parts_ts_1.tensorArgument)(context, 1, 'mask_positions');
    if (positions === null)
        throw new RangeError('mask_positions: found nothing, allowed: a tensor');
    const places = ops.expandDims((0, math_ts_1.castTo)(ops, positions, 'int32'), -1);
    const wanted = ops.takeAlongAxis(x, ops.broadcastTo(places, [...positions.shape, (0, math_ts_1.at)(x.shape, -1)]), 1);
    const hidden = (0, parts_ts_1.through)(context, '_intermediate_layer_norm', (0, parts_ts_1.through)(context, '_intermediate_dense', wanted));
    const { variable } = (0, policy_ts_1.policyOf)(config['dtype']);
    const logits = embeddingOf(config) === null
        ? (0, dense_ts_1.multiplyLast)(ops, (0, math_ts_1.castTo)(ops, hidden, variable), context.variable('output_kernel', variable))
        : reversed(context, hidden);
    const bias = context.variable('output_bias', variable);
    const shifted = ops.add((0, math_ts_1.castTo)(ops, (0, math_ts_1.castTo)(ops, logits, computeDType), variable), bias);
    return context.activate(shifted, (0, activations_ts_1.packageActivation)(config['activation']));
}
function reversed(context, hidden) {
    const logits = context.callChild('token_embedding', [hidden], [null], { reverse: true });
    if (Array.isArray(logits))
        throw new Error('an embedding gave several values');
    return logits;
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.encoderParts = encoderParts;
exports.encode = encode;
exports.decoderParts = decoderParts;
exports.decode = decode;
exports.attendCached = attendCached;
const ops_ts_1 = __webpack_require__(84872);
const call_ts_1 = __webpack_require__(78436);
const masks_ts_1 = __webpack_require__(21387);
const multi_head_ts_1 = __webpack_require__(36206);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const activations_ts_1 = __webpack_require__(68652);
const cached_ts_1 = __webpack_require__(18447);
const parts_ts_1 = __webpack_require__(88519);
/** Sublayers of `keras_hub.layers.TransformerEncoder` in the order in which its `build` makes them. */
function encoderParts(layer) {
    const { config } = layer;
    const epsilon = (0, config_ts_1.num)(config, 'layer_norm_epsilon', 1e-5);
    const rate = (0, config_ts_1.num)(config, 'dropout', 0);
    return [
        (0, parts_ts_1.attentionChild)(layer, '_self_attention_layer', 'self_attention_layer', (0, parts_ts_1.heads)(config)),
        (0, parts_ts_1.normChild)(layer, '_self_attention_layer_norm', 'self_attention_layer_norm', epsilon),
        (0, parts_ts_1.dropoutChild)(layer, '_self_attention_dropout', 'self_attention_dropout', rate),
        (0, parts_ts_1.normChild)(layer, '_feedforward_layer_norm', 'feedforward_layer_norm', epsilon),
        ...feedForward(layer),
        (0, parts_ts_1.dropoutChild)(layer, '_feedforward_dropout', 'feedforward_dropout', rate),
    ];
}
/** The second dense layer is as wide as the inputs. */
function feedForward(layer) {
    const units = (0, config_ts_1.integer)(layer.config, 'intermediate_dim');
    const activation = (0, activations_ts_1.packageActivation)(layer.config['activation'] ?? 'relu');
    return [
        (0, parts_ts_1.denseChild)(layer, '_feedforward_intermediate_dense', 'feedforward_intermediate_dense', units, activation),
        (0, parts_ts_1.denseChild)(layer, '_feedforward_output_dense', 'feedforward_output_dense', null),
    ];
}
/**
 * Attention and a feed-forward pair, each with a residual sum; normalised before (`normalize_first`) or after. A padding
 * mask that is given stands for the mask of the inputs in the attention's own mask, not in what Keras's attention takes
 * from its inputs.
 */
function encode(context) {
    const { config } = context;
    const x = (0, core_ts_1.first)(context);
    const padding = (0, parts_ts_1.tensorArgument)(context, 1, 'padding_mask');
    const mask = mergedMask(context.ops, padding ?? context.maskOf(x), (0, parts_ts_1.tensorArgument)(context, 2, 'attention_mask'));
    if ((0, parts_ts_1.argument)(context, 4, 'return_attention_scores') === true)
        refuse('returns attention scores');
    const block = residual(context, x, '_self_attention_layer_norm', (query) => (0, parts_ts_1.attend)(context, '_self_attention_layer', { query, value: query, mask }, (0, parts_ts_1.heads)(config)));
    return residual(context, block, '_feedforward_layer_norm', (y) => fedForward(context, y));
}
/** `norm(x + body(x))`, or `x + body(norm(x))`. */
function residual(context, x, norm, body) {
    if ((0, config_ts_1.flag)(context.config, 'normalize_first', false)) {
        return context.ops.add(body((0, parts_ts_1.through)(context, norm, x)), x);
    }
    return (0, parts_ts_1.through)(context, norm, context.ops.add(body(x), x));
}
function fedForward(context, x) {
    return (0, parts_ts_1.through)(context, '_feedforward_output_dense', (0, parts_ts_1.through)(context, '_feedforward_intermediate_dense', x));
}
/** A padding mask `[batch, source]` and an attention mask `[batch, time, source]` together. */
function mergedMask(ops, padding, attention) {
    const spread = padding === null ? null : ops.expandDims((0, math_ts_1.castTo)(ops, padding, 'bool'), 1);
    const given = attention === null ? null : (0, math_ts_1.castTo)(ops, attention, 'bool');
    if (spread === null || given === null)
        return spread ?? given;
    return ops.logicalAnd(spread, given);
}
/** Sublayers of `keras_hub.layers.TransformerDecoder` in the order in which its `build` makes them. */
function decoderParts(layer) {
    const { config } = layer;
    const epsilon = (0, config_ts_1.num)(config, 'layer_norm_epsilon', 1e-5);
    const rate = (0, config_ts_1.num)(config, 'dropout', 0);
    const attention = (kind) => [
        (0, parts_ts_1.attentionChild)(layer, `_${kind}_attention_layer`, `${kind}_attention`, (0, parts_ts_1.heads)(config)),
        (0, parts_ts_1.normChild)(layer, `_${kind}_attention_layer_norm`, `${kind}_attention_layer_norm`, epsilon),
        (0, parts_ts_1.dropoutChild)(layer, `_${kind}_attention_dropout`, `${kind}_attention_dropout`, rate),
    ];
    return [
        ...attention('self'),
        ...(hasCrossAttention(layer) ? attention('cross') : []),
        ...feedForward(layer),
        (0, parts_ts_1.normChild)(layer, '_feedforward_layer_norm', 'feedforward_layer_norm', epsilon),
        (0, parts_ts_1.dropoutChild)(layer, '_feedforward_dropout', 'feedforward_dropout', rate),
    ];
}
/** The config has the shapes that the layer was built with; so has the build config of newer files. */
function hasCrossAttention({ config, buildConfig }) {
    const shapes = buildConfig?.['shapes_dict'];
    const built = typeof shapes === 'object' && shapes !== null ? shapes['encoder_sequence_shape'] : null;
    return (config['encoder_sequence_shape'] ?? built ?? null) !== null;
}
/**
 * Self-attention (causal unless told otherwise), attention to an encoder's output where there is one, feed-forward. With
 * caches a functional model takes the first result alone: the layer tells the shape of no other.
 */
function decode(context) {
    const { ops, config } = context;
    const x = (0, core_ts_1.first)(context);
    const cache = (place, name) => {
        const held = (0, parts_ts_1.tensorArgument)(context, place, name);
        return held && { held, place: (0, cached_ts_1.placeOf)(ops, (0, parts_ts_1.argument)(context, place + 1, `${name}_update_index`)) };
    };
    const [ownCache, farCache] = [cache(6, 'self_attention_cache'), cache(8, 'cross_attention_cache')];
    const memory = (0, parts_ts_1.tensorArgument)(context, 1, 'encoder_sequence');
    const own = (0, parts_ts_1.tensorArgument)(context, 2, 'decoder_padding_mask') ?? context.maskOf(x);
    const merged = mergedMask(ops, own, (0, parts_ts_1.tensorArgument)(context, 3, 'decoder_attention_mask'));
    const isCausal = (0, parts_ts_1.argument)(context, 10, 'use_causal_mask') !== false;
    const causal = !isCausal ? null : ownCache ? (0, cached_ts_1.causalFrom)(ops, steps(x), ownCache) : (0, masks_ts_1.causalMask)(ops, steps(x), steps(x));
    const mask = merged !== null && causal !== null ? ops.logicalAnd(merged, causal) : (merged ?? causal);
    const quiet = (0, parts_ts_1.maskless)(context);
    const attended = (layer, known, query, value, seen) => known === null
        ? (0, parts_ts_1.attend)(quiet, layer, { query, value, mask: seen }, (0, parts_ts_1.heads)(config))
        : (0, cached_ts_1.attendTo)(quiet, layer, known, query, value, seen, (0, parts_ts_1.heads)(config));
    let block = residual(context, x, '_self_attention_layer_norm', (query) => attended('_self_attention_layer', ownCache, query, query, mask));
    if (memory !== null) {
        const far = (0, parts_ts_1.tensorArgument)(context, 4, 'encoder_padding_mask') ?? context.maskOf(memory);
        const cross = mergedMask(ops, far, (0, parts_ts_1.tensorArgument)(context, 5, 'encoder_attention_mask'));
        block = residual(context, block, '_cross_attention_layer_norm', (query) => attended('_cross_attention_layer', farCache, query, memory, cross));
    }
    return residual(context, block, '_feedforward_layer_norm', (y) => fedForward(context, y));
}
function steps(x) {
    return (0, math_ts_1.at)(x.shape, 1);
}
/** Keras's multi-head attention but for the masks of its inputs, which it does not look at. */
function attendCached(context) {
    if ((0, parts_ts_1.argument)(context, 4, 'cache') !== null)
        refuse('is called with a cache, which no functional model can record');
    const mask = (0, parts_ts_1.tensorArgument)(context, 3, 'attention_mask');
    const inputs = context.args.slice(0, 3).filter(call_ts_1.isValue);
    return (0, multi_head_ts_1.multiHeadAttention)({ ...(0, parts_ts_1.maskless)(context), inputs, kwargs: { ...context.kwargs, attention_mask: mask } });
}
function refuse(what) {
    throw new ops_ts_1.UnsupportedOperation(`the layer ${what}: that is not run`);
}


/***/ }),

/***/ 48172:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blockParts = blockParts;
exports.projection = projection;
exports.encodeBlock = encodeBlock;
exports.encoderStackParts = encoderStackParts;
exports.layersOf = layersOf;
exports.encodeStack = encodeStack;
const ops_ts_1 = __webpack_require__(84872);
const call_ts_1 = __webpack_require__(78436);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const activations_ts_1 = __webpack_require__(68652);
const multi_query_ts_1 = __webpack_require__(17145);
const parts_ts_1 = __webpack_require__(88519);
/**
 * `Text>TransformerEncoderBlock` of official/nlp/modeling/layers/transformer_encoder_block.py (2.4 to 2.20), and its
 * former self `Text>Transformer`, which has other words for some options.
 */
function blockConfig(config) {
    if (config['intermediate_size'] === undefined)
        return config;
    return {
        ...config,
        inner_dim: config['intermediate_size'],
        inner_activation: config['intermediate_activation'] ?? null,
    };
}
/** Sublayers of a block in the order in which `build` makes them. Its normalizations stay in float32. */
function blockParts(layer) {
    const config = blockConfig(layer.config);
    const epsilon = (0, config_ts_1.num)(config, 'norm_epsilon', 1e-12);
    const norm = (attribute, name) => {
        const plain = (0, parts_ts_1.normChild)(layer, attribute, name, epsilon);
        return { ...plain, config: { ...plain.config, dtype: 'float32' } };
    };
    const lowRank = (config['linformer_dim'] ?? null) !== null;
    return [
        attentionPart(layer, config),
        (0, parts_ts_1.dropoutChild)(layer, '_attention_dropout', 'attention_dropout', (0, config_ts_1.num)(config, 'attention_dropout', 0)),
        ...((0, config_ts_1.flag)(config, 'diff_q_kv_att_layer_norm', false)
            ? [
                norm('_attention_layer_norm', 'self_attention_layer_norm'),
                norm('_attention_layer_norm_kv', 'self_attention_layer_norm_kv'),
            ]
            : [{ ...norm('_attention_layer_norm', 'self_attention_layer_norm'), alias: '_attention_layer_norm_kv' }]),
        projection(layer, '_intermediate_dense', 'intermediate'),
        (0, parts_ts_1.dropoutChild)(layer, '_inner_dropout_layer', 'inner_dropout', (0, config_ts_1.num)(config, 'inner_dropout', 0)),
        projection(layer, '_output_dense', 'output'),
        (0, parts_ts_1.dropoutChild)(layer, '_output_dropout', 'output_dropout', (0, config_ts_1.num)(config, 'output_dropout', 0)),
        norm('_output_layer_norm', 'output_layer_norm'),
        ...(lowRank ? [projection(layer, '_lowrank_kv_projection', 'lowrank_kv_projection', null)] : []),
    ];
}
function attentionPart(layer, config) {
    const options = attentionConfig(config);
    if ((config['num_kv_heads'] ?? null) === null) {
        return (0, parts_ts_1.attentionChild)(layer, '_attention_layer', 'self_attention', options);
    }
    return (0, parts_ts_1.child)(layer, '_attention_layer', 'multi_query_attention', multi_query_ts_1.MULTI_QUERY, options);
}
/**
 * Keras 2 adds -1e9 to what a mask hides, so that a row hidden in full is spread evenly; without `dropout` our attention
 * does the same.
 */
function attentionConfig(config) {
    return {
        num_heads: (0, config_ts_1.integer)(config, 'num_attention_heads'),
        use_bias: (0, config_ts_1.flag)(config, 'use_bias', true),
        attention_axes: config['attention_axes'] ?? null,
        num_kv_heads: config['num_kv_heads'] ?? null,
        dropout: 0,
    };
}
/** A product over the last axis; the equation of inputs with three dimensions means the same. */
function projection(layer, attribute, name, bias = 'd') {
    const equation = '...bc,cd->...bd';
    return (0, parts_ts_1.child)(layer, attribute, name, 'EinsumDense', { equation, output_shape: [null, 1], bias_axes: bias });
}
/** Attention and a feed-forward pair over `[x]`, `[x, mask]` or `[query, key and value, mask]`. */
function encodeBlock(given) {
    const context = (0, parts_ts_1.maskKeeping)(given);
    const { ops } = context;
    const config = blockConfig(context.config);
    if ((config['src_block_size'] ?? null) !== null)
        throw new ops_ts_1.UnsupportedOperation('block sparse attention is not run');
    const before = (0, config_ts_1.flag)(config, 'norm_first', false);
    const streams = streamsOf(context, config, before);
    const residual = (0, config_ts_1.flag)(config, 'use_query_residual', true);
    const attention = attended(context, config, streams);
    const summed = residual ? ops.add(streams.source, (0, math_ts_1.castTo)(ops, attention, streams.source.dtype)) : attention;
    if (before) {
        return ops.add(summed, (0, math_ts_1.castTo)(ops, feedForward(context, config, (0, parts_ts_1.through)(context, '_output_layer_norm', summed)), summed.dtype));
    }
    const normed = (0, parts_ts_1.through)(context, '_attention_layer_norm', summed);
    const fed = feedForward(context, config, normed);
    return (0, parts_ts_1.through)(context, '_output_layer_norm', ops.add((0, math_ts_1.castTo)(ops, fed, normed.dtype), normed));
}
function streamsOf(context, config, before) {
    const { ops } = context;
    const { x, keyValue, mask } = inputsOf(context);
    const query = before ? (0, parts_ts_1.through)(context, '_attention_layer_norm', x) : x;
    const kvNorm = (0, config_ts_1.flag)(config, 'diff_q_kv_att_layer_norm', false) ? '_attention_layer_norm_kv' : '_attention_layer_norm';
    const both = keyValue === null ? query : before ? (0, parts_ts_1.through)(context, kvNorm, keyValue) : keyValue;
    const shown = outputRange(context, config);
    const cut = (value) => (shown === null ? value : upTo(ops, value, shown));
    const target = cut(query);
    const source = before ? cut(x) : target;
    return lowRank(context, config, before, {
        source,
        query: target,
        key: both,
        value: both,
        mask: mask === null ? null : cut(mask),
    });
}
/** What a block is called with: a tensor or a list of up to three. */
function inputsOf({ args }) {
    const given = Array.isArray(args[0]) ? args[0] : args;
    const tensors = given.map((arg) => ((0, call_ts_1.isValue)(arg) ? arg : null));
    const [x, second, third] = tensors;
    if (x === undefined || x === null || tensors.length > 3) {
        throw new RangeError(`inputs: found ${tensors.length} of them, allowed: [x], [x, mask] or [query, key and value, mask]`);
    }
    return tensors.length === 3
        ? { x, keyValue: second ?? null, mask: third ?? null }
        : { x, keyValue: null, mask: second ?? null };
}
/** The first steps that are asked for; all of them where it is null or 0. */
function outputRange({ kwargs }, config) {
    const asked = kwargs['output_range'] ?? config['output_range'] ?? null;
    if (asked === null || asked === 0)
        return null;
    if (typeof asked === 'number' && Number.isInteger(asked) && asked > 0)
        return asked;
    throw new ops_ts_1.UnsupportedOperation('output_range: allowed: a positive integer');
}
function upTo(ops, x, steps) {
    const size = x.shape.map((length, axis) => (axis === 1 ? Math.min(length, steps) : length));
    return ops.slice(x, x.shape.map(() => 0), size);
}
/** Linformer (Wang et al. 2020): keys and values of fewer steps, by a learned sum over steps; masks are applied before. */
function lowRank(context, config, before, streams) {
    const size = (0, config_ts_1.numOrNull)(config, 'linformer_dim');
    if (size === null)
        return streams;
    const { ops } = context;
    const { mask } = streams;
    const hidden = (x, sources) => {
        if (mask === null)
            return x;
        const [batch, times, steps] = [(0, math_ts_1.at)(mask.shape, 0), (0, math_ts_1.at)(mask.shape, 1), (0, math_ts_1.at)(mask.shape, 2)];
        const line = sources ? ops.slice(mask, [0, 0, 0], [batch, 1, steps]) : ops.slice(mask, [0, 0, 0], [batch, times, 1]);
        return ops.multiply(x, (0, math_ts_1.castTo)(ops, ops.reshape(line, [batch, sources ? steps : times, 1]), x.dtype));
    };
    const turned = ops.transpose(hidden(streams.value, true), [0, 2, 1]);
    const projected = (0, parts_ts_1.through)(context, '_lowrank_kv_projection', turned);
    const shared = (0, config_ts_1.flag)(config, 'linformer_shared_kv_projection', true);
    const parts = shared ? [projected] : ops.split(projected, [size, size], -1);
    const [key, value] = [(0, math_ts_1.at)(parts, 0), (0, math_ts_1.at)(parts, -1)].map((part) => ops.transpose(part, [0, 2, 1]));
    if (key === undefined || value === undefined)
        throw new Error('split gave fewer pieces than asked for');
    const query = hidden(streams.query, false);
    return { source: before ? streams.source : query, query, key, value, mask: null };
}
function attended(context, config, { query, key, value, mask }) {
    const options = attentionConfig(config);
    if (options['num_kv_heads'] === null)
        return (0, parts_ts_1.attend)(context, '_attention_layer', { query, value, key, mask }, options);
    return (0, multi_query_ts_1.multiQueryAttention)(context, '_attention_layer', { query, value, key, mask }, options);
}
/** In bfloat16 the activation is computed in float32. */
function feedForward(context, config, x) {
    const { ops, computeDType } = context;
    const inner = (0, parts_ts_1.through)(context, '_intermediate_dense', x);
    const wide = computeDType === 'bfloat16' ? (0, math_ts_1.castTo)(ops, inner, 'float32') : inner;
    return (0, parts_ts_1.through)(context, '_output_dense', context.activate(wide, (0, activations_ts_1.packageActivation)(config['inner_activation'])));
}
/** Sublayers of `TransformerEncoder` of official/nlp/modeling/models/seq2seq_transformer.py. */
function encoderStackParts(layer) {
    const { config } = layer;
    const epsilon = (0, config_ts_1.num)(config, 'norm_epsilon', 1e-6);
    const options = {
        num_attention_heads: (0, config_ts_1.integer)(config, 'num_attention_heads', 8),
        inner_dim: (0, config_ts_1.integer)(config, 'intermediate_size', 2048),
        inner_activation: config['activation'] ?? 'relu',
        output_dropout: (0, config_ts_1.num)(config, 'dropout_rate', 0),
        attention_dropout: (0, config_ts_1.num)(config, 'attention_dropout_rate', 0),
        inner_dropout: (0, config_ts_1.num)(config, 'intermediate_dropout', 0),
        use_bias: (0, config_ts_1.flag)(config, 'use_bias', false),
        norm_first: (0, config_ts_1.flag)(config, 'norm_first', true),
        norm_epsilon: epsilon,
    };
    const last = (0, parts_ts_1.normChild)(layer, 'output_normalization', 'layer_normalization', epsilon);
    return [
        ...(0, math_ts_1.range)(layersOf(config)).map((i) => (0, parts_ts_1.child)(layer, `encoder_layers/${i}`, `layer_${i}`, 'Text>TransformerEncoderBlock', options)),
        { ...last, config: { ...last.config, dtype: 'float32' } },
    ];
}
/** More layers than any model has are a fault of the file. */
const MOST_LAYERS = 1024;
function layersOf(config) {
    const count = (0, config_ts_1.integer)(config, 'num_layers', 6);
    if (count >= 0 && count <= MOST_LAYERS)
        return count;
    throw (0, config_ts_1.wrong)('num_layers', count, `0 to ${MOST_LAYERS}`);
}
/** Blocks one after the other, all with the same attention mask, and a normalization. */
function encodeStack(given) {
    const context = (0, parts_ts_1.maskKeeping)(given);
    const mask = (0, parts_ts_1.tensorArgument)(context, 1, 'attention_mask');
    let x = (0, core_ts_1.first)(context);
    for (let i = 0; i < layersOf(context.config); i++) {
        const inputs = mask === null ? [x] : [x, mask];
        const next = context.callChild(`encoder_layers/${i}`, inputs, [context.maskOf(x), null]);
        if (!(0, call_ts_1.isValue)(next))
            throw new Error('a block gave several values');
        x = next;
    }
    return (0, parts_ts_1.through)(context, 'output_normalization', x);
}


/***/ }),

/***/ 17145:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MULTI_QUERY = void 0;
exports.insideBlocksOnly = insideBlocksOnly;
exports.multiQueryParts = multiQueryParts;
exports.multiQueryAttention = multiQueryAttention;
const ops_ts_1 = __webpack_require__(84872);
const masks_ts_1 = __webpack_require__(21387);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const parts_ts_1 = __webpack_require__(88519);
/** Our name for the class of official/nlp/modeling/layers/multi_query_attention.py, which is inside blocks only. */
exports.MULTI_QUERY = 'official.nlp>MultiQueryAttention';
/** Blocks run it by {@link multiQueryAttention}. */
function insideBlocksOnly() {
    throw new ops_ts_1.UnsupportedOperation('multi-query attention is run inside TransformerEncoderBlock only');
}
/**
 * Projections of Model Garden's multi-query attention in the order in which tf_keras tracks them: keys and values are
 * made anew after the others.
 */
function multiQueryParts(layer) {
    const bias = (0, config_ts_1.flag)(layer.config, 'use_bias', true);
    const dense = (attribute, name, axes) => (0, parts_ts_1.child)(layer, attribute, name, 'EinsumDense', {
        equation: 'abc,cde->abde',
        output_shape: [null, 1, 1],
        bias_axes: bias ? axes : null,
    });
    return [
        dense('_query_dense', 'query', 'de'),
        dense('_output_dense', 'attention_output', 'e'),
        dense('_key_dense', 'key', 'de'),
        dense('_value_dense', 'value', 'de'),
    ];
}
/** Attention in which several heads of the query share one of the keys and values. */
function multiQueryAttention(context, attribute, { query, value, key, mask }, config) {
    const { ops } = context;
    const heads = (0, config_ts_1.integer)(config, 'num_heads');
    const shared = (0, config_ts_1.integer)(config, 'num_kv_heads');
    const dense = (name, x) => projected(context, `${attribute}/_${name}_dense`, x, config);
    const queries = dense('query', query);
    const scaled = ops.multiply(queries, (0, math_ts_1.like)(ops, queries, 1 / Math.sqrt((0, math_ts_1.at)(queries.shape, -1))));
    const keys = spread(ops, dense('key', key ?? value), heads / shared);
    const values = spread(ops, dense('value', value), heads / shared);
    const call = {
        query,
        value,
        key: key ?? value,
        queryMask: context.maskOf(query),
        valueMask: context.maskOf(value),
        keyMask: key === undefined ? null : context.maskOf(key),
        attentionMask: mask,
        returnScores: false,
        causal: false,
    };
    const scores = ops.einsum('bshd,bthd->bhts', keys, scaled);
    const joined = (0, masks_ts_1.joinedMask)(ops, call, {});
    const weights = shared === 1 ? (0, masks_ts_1.attentionWeights)(ops, scores, joined, true, 1) : overTargets(ops, scores, joined);
    const mixed = regrouped(ops, ops.einsum('bhts,bshd->bthd', weights, values), shared);
    const out = ops.einsum('bthd,hde->bte', mixed, context.variable(`${attribute}/_output_dense/kernel`));
    return (0, config_ts_1.flag)(config, 'use_bias', true) ? ops.add(out, context.variable(`${attribute}/_output_dense/bias`)) : out;
}
/**
 * With several groups the package's scores have a fifth dimension, and the softmax that Keras made for four of them runs
 * over the targets instead of the sources (2.20); so do models that were trained with it.
 */
function overTargets(ops, scores, mask) {
    if (mask === null)
        return ops.softmax(scores, -2);
    return ops.softmax(ops.where(ops.expandDims(mask, 1), scores, (0, math_ts_1.like)(ops, scores, -1e9)), -2);
}
/** The package lays heads out by group before, and with the group last after (`...nKTS,...SKH->...TnKH`). */
function regrouped(ops, x, groups) {
    const [batch = 0, steps = 0, heads = 0, size = 0] = x.shape;
    const grouped = ops.reshape(x, [batch, steps, groups, heads / groups, size]);
    return ops.reshape(ops.transpose(grouped, [0, 1, 3, 2, 4]), x.shape);
}
/** `[batch, steps, heads, size]`; a kernel shared by all heads has no dimension for them. */
function projected(context, path, x, config) {
    const { ops } = context;
    const kernel = context.variable(`${path}/kernel`);
    const whole = kernel.shape.length === 3 ? kernel : ops.expandDims(kernel, 1);
    const product = ops.einsum('bsc,chd->bshd', x, whole);
    return (0, config_ts_1.flag)(config, 'use_bias', true) ? ops.add(product, context.variable(`${path}/bias`)) : product;
}
/** Each head of keys or values as often as heads of the query share it. */
function spread(ops, x, times) {
    if (!Number.isInteger(times))
        throw new RangeError('num_kv_heads: allowed: a divisor of num_attention_heads');
    return times === 1 ? x : ops.repeat(x, times, 2);
}


/***/ }),

/***/ 43037:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STOCHASTIC_DEPTH = exports.LAYER_SCALE = exports.DECODER_STACK = exports.ENCODER_STACK = void 0;
exports.unregisteredName = unregisteredName;
/** Our name for `TransformerEncoder` of `tfm.nlp.models`, which the package registers under none. */
exports.ENCODER_STACK = 'official.nlp>TransformerEncoder';
/** The same of `TransformerDecoder`. */
exports.DECODER_STACK = 'official.nlp>TransformerDecoder';
const ENCODER_STACK_MODULE = /^official\.nlp\.modeling\.models(?:\.|$)/;
/** The options that its `get_config` writes (2.5 to 2.20). */
const ENCODER_STACK_KEYS = [
    'num_layers',
    'num_attention_heads',
    'intermediate_size',
    'activation',
    'dropout_rate',
    'attention_dropout_rate',
    'use_bias',
    'norm_first',
    'norm_epsilon',
    'intermediate_dropout',
];
/** What newer decoders say besides: what to attend with, where it is not the package's own. */
const OF_NEWER_FILES = ['self_attention_cls', 'cross_attention_cls'];
/**
 * Classes of the models of `keras.applications.convnext` (Keras 3.15, tf_keras 2.21), which lie outside `keras.layers`
 * and are not registered; our names for them, and the options that their `get_config` writes.
 */
const APPLICATIONS = {
    LayerScale: ['init_values', 'projection_dim'],
    StochasticDepth: ['drop_path_rate'],
};
const APPLICATIONS_MODULE = /^(?:keras|tf_keras|tensorflow\.keras)(?:\.src)?\.applications\.convnext$/;
exports.LAYER_SCALE = 'keras.applications>LayerScale';
exports.STOCHASTIC_DEPTH = 'keras.applications>StochasticDepth';
const OF_EVERY_LAYER = ['name', 'trainable', 'dtype', 'batch_input_shape'];
/**
 * Our name for a class that a package uses without registering it, or undefined. Many people have a class of the same
 * name: the module has to be the package's, or, where the file names none, the options have to be exactly these.
 */
function unregisteredName(className, module, config) {
    const [name, modules, options] = className === 'TransformerEncoder'
        ? ENCODER_STACK_CLASS
        : className === 'TransformerDecoder'
            ? DECODER_STACK_CLASS
            : applicationsClass(className);
    if (name === undefined)
        return undefined;
    if (module !== null)
        return modules.test(module) ? name : undefined;
    const keys = Object.keys(config).filter((key) => !OF_EVERY_LAYER.includes(key) && !(name === exports.DECODER_STACK && OF_NEWER_FILES.includes(key)));
    return keys.length === options.length && keys.every((key) => options.includes(key)) ? name : undefined;
}
const DECODER_STACK_CLASS = [exports.DECODER_STACK, ENCODER_STACK_MODULE, ENCODER_STACK_KEYS];
const ENCODER_STACK_CLASS = [exports.ENCODER_STACK, ENCODER_STACK_MODULE, ENCODER_STACK_KEYS];
function applicationsClass(className) {
    const options = Object.hasOwn(APPLICATIONS, className) ? APPLICATIONS[className] : undefined;
    const name = options === undefined ? undefined : `keras.applications>${className}`;
    return [name, APPLICATIONS_MODULE, options ?? []];
}


/***/ }),

/***/ 88519:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.child = child;
exports.denseChild = denseChild;
exports.normChild = normChild;
exports.dropoutChild = dropoutChild;
exports.attentionChild = attentionChild;
exports.within = within;
exports.attend = attend;
exports.maskless = maskless;
exports.through = through;
exports.maskKeeping = maskKeeping;
exports.argument = argument;
exports.tensorArgument = tensorArgument;
exports.heads = heads;
const errors_ts_1 = __webpack_require__(17050);
const call_ts_1 = __webpack_require__(78436);
const config_ts_1 = __webpack_require__(90089);
const multi_head_ts_1 = __webpack_require__(36206);
const defaults_ts_1 = __webpack_require__(57057);
const math_ts_1 = __webpack_require__(30165);
/** A sublayer that a class makes in code, with the layer's dtype policy unless the config has another. */
function child(layer, attribute, name, className, config) {
    const dtype = layer.config['dtype'] ?? 'float32';
    return { attribute, name, className, config: { ...defaults_ts_1.DEFAULTS[className], dtype, ...config, name } };
}
/** `units` is null where they follow from the width of the inputs. */
function denseChild(layer, attribute, name, units, activation = 'linear') {
    return child(layer, attribute, name, 'Dense', { units, activation });
}
function normChild(layer, attribute, name, epsilon) {
    return child(layer, attribute, name, 'LayerNormalization', { epsilon });
}
function dropoutChild(layer, attribute, name, rate) {
    return child(layer, attribute, name, 'Dropout', { rate });
}
/**
 * The attention that a transformer layer makes. Its head size follows from the width of the inputs, which a config does
 * not say; {@link attend} reads it from the kernel, and until then only names follow from it.
 */
function attentionChild(layer, attribute, name, config) {
    return child(layer, attribute, name, 'MultiHeadAttention', { key_dim: 1, value_dim: 1, ...config });
}
/** A context as a sublayer has it: with its variables and config. */
function within(context, attribute, config) {
    return {
        ...context,
        config,
        variable: (name, dtype) => context.variable(`${attribute}/${name}`, dtype),
        hasVariable: (name) => context.hasVariable(`${attribute}/${name}`),
    };
}
/** Multi-head attention by a sublayer of {@link attentionChild}. */
function attend(context, attribute, { query, value, key, mask }, config) {
    const keyDim = (0, math_ts_1.at)(context.variable(`${attribute}/query_dense/kernel`).shape, -1);
    const inner = within(context, attribute, { ...config, key_dim: keyDim });
    const inputs = key === undefined ? [query, value] : [query, value, key];
    return one((0, multi_head_ts_1.multiHeadAttention)({ ...inner, inputs, args: inputs, kwargs: { attention_mask: mask } }));
}
/** A context for attention that does not look at the masks that its inputs carry, and leaves them. */
function maskless(context) {
    return { ...context, maskOf: () => null, dropMask: () => undefined };
}
/** Calls a sublayer of one input and one output; the input's mask goes with it. */
function through(context, attribute, x) {
    return one(context.callChild(attribute, [x], [context.maskOf(x)]));
}
function one(result) {
    const [value] = Array.isArray(result) ? result : [result];
    if (value === undefined)
        throw new Error('a sublayer gave no value');
    return value;
}
/** A context for the attention of Keras 2, which looks at the masks of its inputs and leaves them where they are. */
function maskKeeping(context) {
    return { ...context, dropMask: () => undefined };
}
/** An argument by place or name; null where it is not given. */
function argument(context, place, name) {
    return context.args[place] ?? context.kwargs[name] ?? null;
}
/** A tensor argument by place or name; null where it is not given. */
function tensorArgument(context, place, name) {
    const value = argument(context, place, name);
    if (value === null)
        return null;
    if ((0, call_ts_1.isValue)(value))
        return value;
    throw new errors_ts_1.ArtifactError('malformed', `${name}: found ${JSON.stringify(value)}, allowed: a tensor`);
}
function heads(config) {
    return { num_heads: (0, config_ts_1.integer)(config, 'num_heads'), dropout: config['dropout'] ?? 0, use_bias: true };
}


/***/ }),

/***/ 53012:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rotate = rotate;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const hub_embeddings_ts_1 = __webpack_require__(75141);
const parts_ts_1 = __webpack_require__(88519);
/**
 * `keras_hub.layers.RotaryEmbedding`: turns pairs of features (the n-th of each half) by an angle that grows with the
 * place. Frequencies are computed in float32 whatever the layer's dtype, as `_get_inverse_freq` has them.
 */
function rotate(context) {
    const { ops, config } = context;
    const x = (0, core_ts_1.first)(context);
    const rank = x.shape.length;
    const sequence = (0, math_ts_1.fromFront)((0, config_ts_1.integer)(config, 'sequence_axis', 1), rank);
    const features = (0, math_ts_1.fromFront)((0, config_ts_1.integer)(config, 'feature_axis', -1), rank);
    const order = moved(rank, [features, sequence], [rank - 1, 1]);
    const laid = ops.transpose(x, order);
    const { cos, sin } = angles(context, laid.shape);
    const [low, high] = ops.split(laid, halves((0, math_ts_1.at)(laid.shape, -1)), -1);
    if (low === undefined || high === undefined)
        throw new Error('split gave fewer pieces than asked for');
    const turned = ops.reshape(ops.stack([ops.negative(high), low], -2), laid.shape);
    const result = ops.add(ops.multiply(laid, cos), ops.multiply(turned, sin));
    return ops.transpose(result, (0, math_ts_1.range)(rank).map((axis) => order.indexOf(axis)));
}
function halves(width) {
    if (width % 2 !== 0)
        throw new RangeError(`found ${width} features, allowed: an even number`);
    return [width / 2, width / 2];
}
/** The order of axes that puts `from` at `to` and leaves the others in theirs (`keras.ops.moveaxis`). */
function moved(rank, from, to) {
    const order = (0, math_ts_1.range)(rank).filter((axis) => !from.includes(axis));
    const pairs = from.map((source, i) => [(0, math_ts_1.at)(to, i), source]).sort((a, b) => a[0] - b[0]);
    for (const [target, source] of pairs)
        order.splice(target, 0, source);
    return order;
}
/** Cosines and sines, shaped to multiply `[batch, steps, ..., features]`. */
function angles(context, shape) {
    const { ops, config, computeDType } = context;
    const width = (0, math_ts_1.at)(shape, -1);
    const given = (0, parts_ts_1.tensorArgument)(context, 2, 'positions');
    const places = given === null
        ? ops.expandDims((0, hub_embeddings_ts_1.countedFrom)(context, (0, math_ts_1.at)(shape, 1), 'float32'), 0)
        : (0, math_ts_1.castTo)(ops, (0, hub_embeddings_ts_1.batched)(ops, given), 'float32');
    const frequencies = ops.multiply(ops.expandDims(places, -1), inverseFrequencies(ops, config, width));
    const [batch, steps] = [(0, math_ts_1.at)(frequencies.shape, 0), (0, math_ts_1.at)(frequencies.shape, 1)];
    const both = ops.reshape(ops.stack([frequencies, frequencies], -2), [
        batch,
        steps,
        ...(0, math_ts_1.range)(shape.length - 3).map(() => 1),
        width,
    ]);
    const factor = word(config) === 'yarn' ? 0.1 * Math.log((0, config_ts_1.num)(config, 'scaling_factor', 1)) + 1 : 1;
    const scaled = (x) => {
        const cast = (0, math_ts_1.castTo)(ops, x, computeDType);
        return factor === 1 ? cast : ops.multiply(cast, (0, math_ts_1.like)(ops, cast, factor));
    };
    return { cos: scaled(ops.cos(both)), sin: scaled(ops.sin(both)) };
}
/** Files of before YaRN name no type: frequencies were divided by the scaling factor. */
function word(config) {
    return (0, config_ts_1.text)(config, 'rope_type', 'linear');
}
function inverseFrequencies(ops, config, width) {
    const base = (0, config_ts_1.num)(config, 'max_wavelength', 10000);
    const factor = (0, config_ts_1.num)(config, 'scaling_factor', 1);
    const denominator = (0, config_ts_1.numOrNull)(config, 'denominator_dim') ?? width;
    const even = ops.arange(0, width, 2, 'float32');
    if (word(config) === 'yarn')
        return yarn(ops, config, width);
    const inverse = ops.power(ops.scalar(base, 'float32'), ops.negative(ops.divide(even, ops.scalar(denominator, 'float32'))));
    if (word(config) === 'linear')
        return ops.divide(inverse, ops.scalar(factor, 'float32'));
    if (word(config) !== 'dynamic')
        return inverse;
    return ops.divide(inverse, ops.scalar(factor ** (width / Math.max(1, width - 2)), 'float32'));
}
/** YaRN (Peng et al. 2023): high frequencies stay, low ones are divided by the factor, those between are mixed. */
function yarn(ops, config, width) {
    const base = (0, config_ts_1.num)(config, 'max_wavelength', 10000);
    const even = ops.arange(0, width, 2, 'float32');
    const kept = ops.reciprocal(ops.power(ops.scalar(base, 'float32'), ops.divide(even, (0, math_ts_1.like)(ops, even, width))));
    const slowed = ops.divide(kept, (0, math_ts_1.like)(ops, kept, (0, config_ts_1.num)(config, 'scaling_factor', 1)));
    const { low, high } = ramp(config, base, width);
    const places = ops.arange(0, width / 2, 1, 'float32');
    const span = Math.max(high - low, 0.001);
    const share = ops.clip(ops.divide(ops.subtract(places, (0, math_ts_1.like)(ops, places, low)), (0, math_ts_1.like)(ops, places, span)), 0, 1);
    const rest = ops.subtract((0, math_ts_1.like)(ops, share, 1), share);
    return ops.add(ops.multiply(slowed, share), ops.multiply(kept, rest));
}
function ramp(config, base, width) {
    const positions = (0, config_ts_1.num)(config, 'original_max_position_embeddings', 4096);
    const dimension = (rotations) => (width * Math.log(positions / (rotations * 2 * Math.PI))) / (2 * Math.log(base));
    const [low, high] = [dimension((0, config_ts_1.num)(config, 'beta_fast', 32)), dimension((0, config_ts_1.num)(config, 'beta_slow', 1))];
    const whole = (0, config_ts_1.flag)(config, 'truncate', true);
    return { low: Math.max(whole ? Math.floor(low) : low, 0), high: Math.min(whole ? Math.ceil(high) : high, width - 1) };
}


/***/ }),

/***/ 90089:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.num = num;
exports.numOrNull = numOrNull;
exports.integer = integer;
exports.counts = counts;
exports.flag = flag;
exports.text = text;
exports.word = word;
exports.numbers = numbers;
exports.numberList = numberList;
exports.wrong = wrong;
const errors_ts_1 = __webpack_require__(17050);
/** Readers of config entries: what a model file says is checked where it is used. */
function num(config, key, fallback) {
    const value = config[key] ?? fallback;
    if (typeof value !== 'number')
        throw wrong(key, value, 'a number');
    return value;
}
function numOrNull(config, key) {
    return config[key] === undefined || config[key] === null ? null : num(config, key);
}
function integer(config, key, fallback) {
    const value = num(config, key, fallback);
    if (!Number.isSafeInteger(value))
        throw wrong(key, value, 'an integer');
    return value;
}
/** Refuses numbers of which there have to be some. */
function counts(key, found, least = 1) {
    if (found.every((count) => Number.isSafeInteger(count) && count >= least))
        return found;
    throw wrong(key, found.length === 1 ? found[0] : found, `whole numbers from ${least}`);
}
/** Keras keeps what it was given, and Python takes 1 and 0 for true and false. */
function flag(config, key, fallback) {
    const value = config[key] ?? fallback;
    if (value === 0 || value === 1)
        return value === 1;
    if (typeof value !== 'boolean')
        throw wrong(key, value, 'true or false');
    return value;
}
function text(config, key, fallback) {
    const value = config[key] ?? fallback;
    if (typeof value !== 'string')
        throw wrong(key, value, 'a text');
    return value;
}
/** One of several words. */
function word(config, key, allowed, fallback) {
    const value = text(config, key, fallback);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw wrong(key, value, allowed.join(', '));
    return found;
}
/** A list of numbers, or one number meant for each of `length` places. */
function numbers(config, key, length, fallback) {
    const value = config[key] ?? fallback;
    if (typeof value === 'number')
        return Array.from({ length }, () => value);
    if (!Array.isArray(value) || value.length !== length)
        throw wrong(key, value, `${length} numbers`);
    return value.map((item) => {
        if (typeof item !== 'number')
            throw wrong(key, value, `${length} numbers`);
        return item;
    });
}
/** A list of numbers of any length; one number is a list of one. */
function numberList(config, key) {
    const value = config[key];
    if (typeof value === 'number')
        return [value];
    return numbers(config, key, Array.isArray(value) ? value.length : -1);
}
function wrong(key, found, allowed) {
    return new errors_ts_1.ArtifactError('malformed', `${key}: found ${JSON.stringify(found) ?? 'nothing'}, allowed: ${allowed}`);
}


/***/ }),

/***/ 82422:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convOptions = convOptions;
exports.fittingOptions = fittingOptions;
exports.convolve = convolve;
exports.spatial = spatial;
const activations_ts_1 = __webpack_require__(12257);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const sizes_ts_1 = __webpack_require__(51180);
/** What all convolutions read from their config. */
function convOptions(config, rank, sizes) {
    const dilations = (0, config_ts_1.numbers)(config, 'dilation_rate', rank, 1);
    return {
        strides: (0, config_ts_1.numbers)(config, 'strides', rank, 1),
        padding: padding(config, sizes, dilations),
        dilations,
        groups: (0, config_ts_1.integer)(config, 'groups', 1),
    };
}
/** The same for a kernel of these sizes, which must fit into the input. */
function fittingOptions(context, x, sizes) {
    const options = convOptions(context.config, sizes.length, sizes);
    (0, sizes_ts_1.refuseTooSmall)(context, x.shape, { padding: options.padding, sizes, dilations: options.dilations });
    return options;
}
/** `causal` puts all padding before the first step, so that no output sees a later input. */
function padding(config, sizes, dilations) {
    const named = (0, config_ts_1.word)(config, 'padding', ['valid', 'same', 'causal'], 'valid');
    if (named !== 'causal')
        return named;
    return sizes.map((size, i) => [(size - 1) * (dilations[i] ?? 1), 0]);
}
function convolve(rank) {
    return (context) => spatial(context, (ops, x) => {
        const kernel = context.variable('kernel');
        return ops.conv(x, kernel, fittingOptions(context, x, kernel.shape.slice(0, rank)));
    });
}
/** Runs a convolution channels last, then bias and activation. */
function spatial(context, body) {
    const { ops, config } = context;
    const format = (0, config_ts_1.text)(config, 'data_format', 'channels_last');
    const out = (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), format, (x) => {
        const product = body(ops, x);
        return (0, config_ts_1.flag)(config, 'use_bias', true) ? ops.add(product, context.variable('bias')) : product;
    });
    return (0, activations_ts_1.activate)(ops, out, config['activation']);
}


/***/ }),

/***/ 95236:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONVOLUTION_LAYERS = void 0;
const config_ts_1 = __webpack_require__(90089);
const define_ts_1 = __webpack_require__(96392);
const conv_ts_1 = __webpack_require__(82422);
const depthwise_ts_1 = __webpack_require__(99483);
const transposed_ts_1 = __webpack_require__(41173);
/** `keras/src/layers/convolutional`. */
exports.CONVOLUTION_LAYERS = [
    ...[1, 2, 3].flatMap((rank) => [
        convolution(`Conv${rank}D`, ['kernel'], (0, conv_ts_1.convolve)(rank)),
        convolution(`Conv${rank}DTranspose`, ['kernel'], (0, transposed_ts_1.transposed)(rank)),
    ]),
    ...[1, 2].flatMap((rank) => [
        convolution(`DepthwiseConv${rank}D`, ['kernel'], (0, depthwise_ts_1.depthwise)(rank)),
        convolution(`SeparableConv${rank}D`, ['depthwise_kernel', 'pointwise_kernel'], (0, depthwise_ts_1.separable)(rank)),
    ]),
];
function convolution(className, kernels, call) {
    return (0, define_ts_1.define)(className, {
        variables: (config) => (0, define_ts_1.specs)(...kernels.map(define_ts_1.weight), (0, config_ts_1.flag)(config, 'use_bias', true) && (0, define_ts_1.weight)('bias')),
        call,
        mask: define_ts_1.stopsMask,
    });
}


/***/ }),

/***/ 99483:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.depthwise = depthwise;
exports.separable = separable;
const math_ts_1 = __webpack_require__(30165);
const conv_ts_1 = __webpack_require__(82422);
/** Each channel with kernels of its own. */
function depthwise(rank) {
    return (context) => (0, conv_ts_1.spatial)(context, (ops, x) => {
        const kernel = context.variable('kernel');
        return ops.depthwiseConv(x, kernel, (0, conv_ts_1.fittingOptions)(context, x, kernel.shape.slice(0, rank)));
    });
}
/** Channel by channel, then a mixing of channels cell by cell; strides and dilations belong to the first step. */
function separable(rank) {
    return (context) => (0, conv_ts_1.spatial)(context, (ops, x) => {
        const kernel = context.variable('depthwise_kernel');
        const apart = ops.depthwiseConv(x, kernel, (0, conv_ts_1.fittingOptions)(context, x, kernel.shape.slice(0, rank)));
        const ones = (0, math_ts_1.range)(rank).map(() => 1);
        return ops.conv(apart, context.variable('pointwise_kernel'), {
            strides: ones,
            padding: 'valid',
            dilations: ones,
            groups: 1,
        });
    });
}


/***/ }),

/***/ 51180:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refuseTooSmall = refuseTooSmall;
const errors_ts_1 = __webpack_require__(17050);
/**
 * A window without padding that is larger than what it is laid over: no library takes such a layer ("Computed output size
 * would be zero or negative", `keras/src/ops/operation_utils.py`).
 * @param shape channels last
 * @throws ArtifactError `malformed` where the model's own sizes lead to it, `unsupported-operation` where drawn ones do
 */
function refuseTooSmall(context, shape, window) {
    if (window.padding !== 'valid')
        return;
    const spatial = shape.slice(1, -1);
    const reach = window.sizes.map((size, i) => (size - 1) * (window.dilations?.[i] ?? 1) + 1);
    // An emitter may not know a size (-1).
    if (spatial.every((size, i) => size < 0 || size >= (reach[i] ?? 1)))
        return;
    const allowed = `at least the window of [${reach.join(', ')}], without padding`;
    throw new errors_ts_1.ArtifactError(context.fixedSizes ? 'malformed' : 'unsupported-operation', `input: found sizes [${spatial.join(', ')}]${context.fixedSizes ? '' : ' for the sizes that were drawn'}, allowed: ${allowed}`);
}


/***/ }),

/***/ 41173:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.transposed = transposed;
const config_ts_1 = __webpack_require__(90089);
const conv_ts_1 = __webpack_require__(82422);
function transposed(rank) {
    return (context) => (0, conv_ts_1.spatial)(context, (ops, x) => {
        const { config } = context;
        return ops.convTranspose(x, context.variable('kernel'), {
            strides: (0, config_ts_1.numbers)(config, 'strides', rank, 1),
            padding: (0, config_ts_1.word)(config, 'padding', ['valid', 'same'], 'valid'),
            dilations: (0, config_ts_1.numbers)(config, 'dilation_rate', rank, 1),
            outputPadding: (config['output_padding'] ?? null) === null ? null : (0, config_ts_1.numbers)(config, 'output_padding', rank),
        });
    });
}


/***/ }),

/***/ 96836:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CORE_LAYERS = void 0;
exports.first = first;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const dense_ts_1 = __webpack_require__(4968);
const embedding_ts_1 = __webpack_require__(8286);
const quantized_ts_1 = __webpack_require__(85482);
/** `keras/src/layers/core`. */
exports.CORE_LAYERS = [
    (0, define_ts_1.define)('InputLayer', { call: first }),
    (0, define_ts_1.define)('Dense', {
        variables: (config) => (0, quantized_ts_1.quantizedSpecs)(config, 'kernel', (0, config_ts_1.flag)(config, 'use_bias', true)),
        call: dense_ts_1.dense,
    }),
    (0, define_ts_1.define)('EinsumDense', {
        variables: (config) => (0, quantized_ts_1.quantizedSpecs)(config, 'kernel', (config['bias_axes'] ?? null) !== null, 'zero_point'),
        call: dense_ts_1.einsumDense,
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)('Embedding', {
        keepsInputDType: true,
        variables: (config) => (0, embedding_ts_1.embeddingSpecs)(config),
        call: (context) => (0, embedding_ts_1.embed)(context),
        mask: embeddingMask,
    }),
    (0, define_ts_1.define)('ReversibleEmbedding', {
        keepsInputDType: true,
        variables: (config) => (0, define_ts_1.specs)(...(0, embedding_ts_1.embeddingSpecs)(config), !(0, config_ts_1.flag)(config, 'tie_weights', true) && (0, define_ts_1.weight)('reverse_embeddings')),
        call: (context) => (context.kwargs['reverse'] === true ? reverseEmbed(context) : (0, embedding_ts_1.embed)(context)),
        mask: (context) => (context.kwargs['reverse'] === true ? null : embeddingMask(context)),
    }),
    (0, define_ts_1.define)('Identity', { call: first }),
    (0, define_ts_1.define)('Masking', { call: maskOut, mask: unmasked }),
    (0, define_ts_1.define)('Lambda', { call: refuseLambda, mask: define_ts_1.stopsMask }),
];
/** The layer hands on what it gets. */
function first({ inputs }) {
    const [x] = inputs;
    if (x === undefined)
        throw new errors_ts_1.ArtifactError('malformed', 'found a call without a tensor, allowed: at least one');
    return x;
}
function embeddingMask(context) {
    const { ops, config } = context;
    if (!(0, config_ts_1.flag)(config, 'mask_zero', false))
        return null;
    const x = first(context);
    return ops.notEqual(x, ops.scalar(0, x.dtype));
}
/** True where a step has any feature that differs from the mask value. */
function unmasked(context) {
    const { ops, config } = context;
    const x = first(context);
    return ops.any(ops.notEqual(x, (0, math_ts_1.like)(ops, x, (0, config_ts_1.num)(config, 'mask_value', 0))), [-1]);
}
/** Masked steps become zero. */
function maskOut(context) {
    const { ops } = context;
    const x = first(context);
    return ops.multiply(x, (0, math_ts_1.castTo)(ops, ops.expandDims(unmasked(context), -1), x.dtype));
}
/** The way back from features to logits over the vocabulary. */
function reverseEmbed(context) {
    const { ops, config } = context;
    let x = first(context);
    const tied = (0, config_ts_1.flag)(config, 'tie_weights', true);
    let kernel = tied ? ops.transpose(context.variable('embeddings'), [1, 0]) : context.variable('reverse_embeddings');
    if ((config['reverse_dtype'] ?? null) !== null && (0, config_ts_1.text)(config, 'reverse_dtype') === 'float32') {
        x = (0, math_ts_1.castTo)(ops, x, 'float32');
        kernel = (0, math_ts_1.castTo)(ops, kernel, 'float32');
    }
    const logits = ops.matmul(x, kernel);
    const cap = (0, config_ts_1.numOrNull)(config, 'logit_soft_cap');
    if (cap === null)
        return logits;
    return ops.multiply(ops.tanh(ops.divide(logits, (0, math_ts_1.like)(ops, logits, cap))), (0, math_ts_1.like)(ops, logits, cap));
}
/** A Lambda layer holds code from the model file; it is never run. */
function refuseLambda({ layer }) {
    throw new errors_ts_1.ArtifactError('unsafe-lambda-bytecode', `layer ${layer.name}: holds code of its own (Lambda), which is never run; make it a registered layer class`, { layer: layer.name });
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dense = dense;
exports.einsumDense = einsumDense;
exports.multiplyLast = multiplyLast;
const errors_ts_1 = __webpack_require__(17050);
const activations_ts_1 = __webpack_require__(12257);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const policy_ts_1 = __webpack_require__(29809);
const quantized_ts_1 = __webpack_require__(85482);
/** Keras adds it to the largest magnitude before it divides by it (`keras.backend.epsilon`). */
const EPSILON = 1e-7;
/** `activation(x @ kernel + bias)` over the last axis. */
function dense(context) {
    const { ops, config } = context;
    const x = withRank(ops, firstInput(context), 2);
    return finish(context, denseProduct(context, x), (0, config_ts_1.flag)(config, 'use_bias', true));
}
/** `activation(einsum(equation, x, kernel) + bias)`. */
function einsumDense(context) {
    const { ops, config } = context;
    const product = einsumProduct(context, (0, config_ts_1.text)(config, 'equation').replaceAll(' ', ''), firstInput(context));
    const axes = config['bias_axes'] ?? null;
    if (axes === null)
        return (0, activations_ts_1.activate)(ops, product, config['activation']);
    return finish(context, product, true);
}
function denseProduct(context, x) {
    const { ops, config } = context;
    const { quantization } = (0, policy_ts_1.policyOf)(config['dtype']);
    if (quantization === null)
        return multiplyLast(ops, x, context.variable('kernel'));
    if (quantization === 'int8')
        return int8Product(context, x);
    if (quantization === 'float8') {
        return multiplyLast(ops, (0, quantized_ts_1.float8)(ops, x, context.variable('inputs_scale')), (0, quantized_ts_1.float8Kernel)(context));
    }
    if (quantization === 'int4' && !(0, quantized_ts_1.isGrouped)(config) && (0, quantized_ts_1.quantizesInputs)(config)) {
        const { rounded, scale } = roundedInputs(ops, x, [-1]);
        return ops.divide(multiplyLast(ops, rounded, (0, quantized_ts_1.int4Kernel)(context)), scale);
    }
    return multiplyLast(ops, x, (0, quantized_ts_1.kernelOf)(context));
}
function einsumProduct(context, equation, x) {
    const { ops, config } = context;
    const { quantization } = (0, policy_ts_1.policyOf)(config['dtype']);
    if (quantization === null)
        return ops.einsum(equation, x, context.variable('kernel'));
    if (quantization === 'int8')
        return int8Einsum(context, equation, x);
    if (quantization === 'float8') {
        return ops.einsum(equation, (0, quantized_ts_1.float8)(ops, x, context.variable('inputs_scale')), (0, quantized_ts_1.float8Kernel)(context));
    }
    const kernel = ops.reshape((0, quantized_ts_1.kernelOf)(context), (0, quantized_ts_1.kernelShape)(context, equation, x));
    if (quantization !== 'int4' || (0, quantized_ts_1.isGrouped)(config) || !(0, quantized_ts_1.quantizesInputs)(config))
        return ops.einsum(equation, x, kernel);
    const { rounded, scale } = roundedEinsumInputs(ops, equation, x);
    return ops.divide(ops.einsum(equation, rounded, kernel), scale);
}
/** `x @ kernel` over the last axis of `x`, as one matrix product whatever its rank. */
function multiplyLast(ops, x, kernel) {
    const rows = x.shape.slice(0, -1);
    const flat = x.shape.length === 2 ? x : ops.reshape(x, [rows.reduce((a, b) => a * b, 1), (0, math_ts_1.at)(x.shape, -1)]);
    const product = ops.matmul(flat, kernel);
    return x.shape.length === 2 ? product : ops.reshape(product, [...rows, (0, math_ts_1.at)(kernel.shape, -1)]);
}
function finish(context, product, bias) {
    const { ops, config } = context;
    const shifted = bias ? ops.add(product, biasOf(context)) : product;
    return (0, activations_ts_1.activate)(ops, shifted, config['activation']);
}
/** Keras rounds the bias of a float8 layer that computes in float32 to bfloat16, for the sake of a fused kernel. */
function biasOf(context) {
    const { ops, config, computeDType } = context;
    const bias = context.variable('bias');
    const { quantization } = (0, policy_ts_1.policyOf)(config['dtype']);
    return quantization === 'float8' && computeDType === 'float32'
        ? ops.cast(ops.cast(bias, 'bfloat16'), 'float32')
        : bias;
}
/** Inputs are rounded to int8 by their largest magnitude, row by row; the product is exact in float32 below 2^24. */
function int8Product(context, x) {
    const { ops } = context;
    const kernel = (0, math_ts_1.castTo)(ops, context.variable('kernel'), x.dtype);
    if (isWeightOnly(context))
        return ops.divide(multiplyLast(ops, x, kernel), context.variable('kernel_scale'));
    const { rounded, scale } = roundedInputs(ops, x, [-1]);
    return ops.divide(multiplyLast(ops, rounded, kernel), ops.multiply(scale, context.variable('kernel_scale')));
}
/** The same for any equation; `kernel_scale` is stored in the layout of the output. */
function int8Einsum(context, equation, x) {
    const { ops } = context;
    if (equation.includes('.'))
        throw (0, quantized_ts_1.refusal)(context, 'int8 with an ellipsis');
    const kernel = (0, math_ts_1.castTo)(ops, context.variable('kernel'), x.dtype);
    if (isWeightOnly(context))
        return ops.divide(ops.einsum(equation, x, kernel), context.variable('kernel_scale'));
    const { rounded, scale } = roundedEinsumInputs(ops, equation, x);
    return ops.divide(ops.einsum(equation, rounded, kernel), ops.multiply(scale, context.variable('kernel_scale')));
}
/** Inputs rounded over the axes that are summed over; their scale in the layout of the output. */
function roundedEinsumInputs(ops, equation, x) {
    const { input, weights, output } = (0, quantized_ts_1.einsumParts)(equation);
    const letters = [...input];
    const reduced = (0, math_ts_1.range)(letters.length).filter((i) => weights.includes((0, math_ts_1.at)(letters, i)) && !output.includes((0, math_ts_1.at)(letters, i)));
    const { rounded, scale } = roundedInputs(ops, x, reduced);
    const kept = [...output].filter((letter) => input.includes(letter)).map((letter) => input.indexOf(letter));
    const shape = [...output].map((letter) => (input.includes(letter) ? (0, math_ts_1.at)(x.shape, input.indexOf(letter)) : 1));
    return { rounded, scale: ops.reshape(ops.transpose(scale, [...kept, ...reduced]), shape) };
}
function roundedInputs(ops, x, axes) {
    const largest = ops.max(ops.abs(x), axes, true);
    const scale = ops.divide((0, math_ts_1.like)(ops, x, 127), ops.add(largest, (0, math_ts_1.like)(ops, x, EPSILON)));
    return { rounded: ops.clip(ops.round(ops.multiply(x, scale)), -127, 127), scale };
}
/** A quantization config without a quantizer for activations leaves the inputs as they are. */
function isWeightOnly({ config }) {
    return (0, quantized_ts_1.quantizationConfig)(config)?.['activation_quantizer'] === null;
}
function firstInput({ inputs, layer }) {
    const [x] = inputs;
    if (x === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: called without a tensor`);
    return x;
}
function withRank(ops, x, least) {
    return x.shape.length >= least ? x : ops.reshape(x, [...(0, math_ts_1.range)(least - x.shape.length).map(() => 1), ...x.shape]);
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.embeddingSpecs = embeddingSpecs;
exports.embed = embed;
const errors_ts_1 = __webpack_require__(17050);
const define_ts_1 = __webpack_require__(96392);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const policy_ts_1 = __webpack_require__(29809);
const quantized_ts_1 = __webpack_require__(85482);
/** Variables of an embedding, in the order of Keras's `variable_serialization_spec`. */
function embeddingSpecs(config) {
    const { quantization } = (0, policy_ts_1.policyOf)(config['dtype']);
    if (quantization !== 'int8' && quantization !== 'int4')
        return (0, define_ts_1.specs)((0, define_ts_1.weight)('embeddings'));
    const grouped = quantization === 'int4' && (0, quantized_ts_1.isGrouped)(config);
    return (0, define_ts_1.specs)((0, define_ts_1.statistic)('embeddings'), (0, define_ts_1.statistic)('embeddings_scale'), grouped && (0, define_ts_1.statistic)('embeddings_zero'), grouped && (0, define_ts_1.statistic)('g_idx'));
}
function width(config) {
    return (0, config_ts_1.integer)(config, 'output_dim');
}
/** Rows of the table; indices that are not integers are truncated, as Keras casts them. */
function embed(context) {
    const { ops, config, layer, computeDType } = context;
    const [x] = context.inputs;
    if (x === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: called without a tensor`);
    const indices = (0, math_ts_1.castTo)(ops, x, 'int32');
    const { quantization } = (0, policy_ts_1.policyOf)(config['dtype']);
    if (quantization === null)
        return ops.take(context.variable('embeddings'), indices, 0);
    if (quantization !== 'int8' && quantization !== 'int4')
        throw (0, quantized_ts_1.refusal)(context, quantization);
    const stored = context.variable('embeddings');
    const table = quantization === 'int4' ? (0, quantized_ts_1.unpacked)(ops, stored, -1, width(config), true) : stored;
    const rows = ops.take((0, math_ts_1.castTo)(ops, table, computeDType), indices, 0);
    const scale = ops.take(context.variable('embeddings_scale'), indices, 0);
    if (quantization === 'int8' || !(0, quantized_ts_1.isGrouped)(config))
        return ops.divide(rows, ops.expandDims(scale, -1));
    const zero = ops.take((0, math_ts_1.castTo)(ops, context.variable('embeddings_zero'), computeDType), indices, 0);
    const groups = (0, math_ts_1.castTo)(ops, context.variable('g_idx'), 'int32');
    return ops.multiply(ops.subtract(rows, ops.take(zero, groups, -1)), ops.take(scale, groups, -1));
}


/***/ }),

/***/ 85482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.quantizedSpecs = quantizedSpecs;
exports.quantizationConfig = quantizationConfig;
exports.isGrouped = isGrouped;
exports.quantizesInputs = quantizesInputs;
exports.kernelOf = kernelOf;
exports.int4Kernel = int4Kernel;
exports.unpacked = unpacked;
exports.float8Kernel = float8Kernel;
exports.float8 = float8;
exports.einsumParts = einsumParts;
exports.kernelShape = kernelShape;
exports.refusal = refusal;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const policy_ts_1 = __webpack_require__(29809);
/**
 * Kernels as Keras 3.15 stores them quantised (`keras/src/layers/core/dense.py`, `keras/src/quantizers`). A file of a
 * GPTQ or AWQ layer holds a calibrated kernel: Keras counts every loaded one as such.
 */
const FLOAT8 = [
    'inputs_scale',
    'inputs_amax_history',
    'kernel_scale',
    'kernel_amax_history',
    'outputs_grad_scale',
    'outputs_grad_amax_history',
];
/**
 * Variables of a layer with one kernel, in the order of Keras's `variable_serialization_spec`.
 * @param zero the name of the zero points of a GPTQ or AWQ kernel, which differs from class to class
 */
function quantizedSpecs(config, kernel, bias, zero = 'kernel_zero') {
    const optional = bias && (0, define_ts_1.weight)('bias');
    const grouped = [(0, define_ts_1.statistic)('kernel_zero'), (0, define_ts_1.statistic)('g_idx')];
    switch ((0, policy_ts_1.policyOf)(config['dtype']).quantization) {
        case null:
            return (0, define_ts_1.specs)((0, define_ts_1.weight)(kernel), optional);
        case 'int8':
            return (0, define_ts_1.specs)((0, define_ts_1.statistic)(kernel), optional, (0, define_ts_1.statistic)('kernel_scale'));
        case 'int4':
            return (0, define_ts_1.specs)((0, define_ts_1.statistic)(kernel), optional, (0, define_ts_1.statistic)('kernel_scale'), ...(isGrouped(config) ? grouped : []));
        case 'float8':
            return (0, define_ts_1.specs)((0, define_ts_1.weight)(kernel), optional, ...FLOAT8.map(define_ts_1.statistic));
        case 'gptq':
            return (0, define_ts_1.specs)(optional, ...['kernel', 'kernel_scale', zero, 'g_idx'].map(define_ts_1.statistic));
        case 'awq':
            return (0, define_ts_1.specs)(optional, ...['kernel', 'kernel_scale', zero, 'awq_scales', 'g_idx'].map(define_ts_1.statistic));
    }
}
/** The config of a layer's quantisation, where one is stored. */
function quantizationConfig(config) {
    return asObject(asObject(config['quantization_config'])?.['config']);
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** Whether int4 values are scaled in blocks, each with a zero point, instead of column by column. */
function isGrouped(config) {
    const stored = quantizationConfig(config);
    const block = stored !== null && 'block_size' in stored ? stored['block_size'] : (0, policy_ts_1.policyOf)(config['dtype']).parameters[0];
    return typeof block === 'number' && block > 0;
}
/** Whether an int4 layer rounds its inputs too: it does where its config names a quantizer for them. */
function quantizesInputs(config) {
    return (quantizationConfig(config)?.['activation_quantizer'] ?? null) !== null;
}
/** The kernel of an int4, GPTQ or AWQ layer as `[rows, columns]` in the compute dtype. */
function kernelOf(context) {
    return (0, policy_ts_1.policyOf)(context.config['dtype']).quantization === 'int4' ? int4Kernel(context) : groupedKernel(context);
}
/** Two values a byte along the columns; divided by a scale a column, or shifted and multiplied block by block. */
function int4Kernel(context) {
    const { ops, config, computeDType } = context;
    const scale = context.variable('kernel_scale');
    const kernel = (0, math_ts_1.castTo)(ops, unpacked(ops, context.variable('kernel'), -1, (0, math_ts_1.at)(scale.shape, -1), true), computeDType);
    return isGrouped(config) ? shifted(context, kernel, 0) : ops.divide(kernel, scale);
}
/** Stored transposed, with a scale and a zero point for each output and group of inputs. */
function groupedKernel(context) {
    const { ops, config, computeDType } = context;
    const { quantization, parameters } = (0, policy_ts_1.policyOf)(config['dtype']);
    const bits = (0, math_ts_1.at)(parameters, 0);
    const stored = context.variable('kernel');
    const columns = (0, math_ts_1.at)(context.variable('kernel_scale').shape, 0);
    const packed = quantization === 'awq' || bits === 4;
    const whole = packed ? unpacked(ops, stored, 0, columns, false) : (0, math_ts_1.castTo)(ops, stored, 'int32');
    const kernel = ops.transpose(shifted(context, (0, math_ts_1.castTo)(ops, whole, computeDType), -1), [1, 0]);
    return quantization === 'awq' ? ops.divide(kernel, ops.expandDims(context.variable('awq_scales'), -1)) : kernel;
}
/** `(kernel - zero) * scale`, each row or column by the group that `g_idx` names. */
function shifted(context, kernel, axis) {
    const { ops, computeDType } = context;
    const groups = (0, math_ts_1.castTo)(ops, context.variable('g_idx'), 'int32');
    const zero = context.hasVariable('zero_point') ? 'zero_point' : 'kernel_zero';
    const spread = (name) => ops.take((0, math_ts_1.castTo)(ops, context.variable(name), computeDType), groups, axis);
    return ops.multiply(ops.subtract(kernel, spread(zero)), spread('kernel_scale'));
}
/**
 * Bytes of a matrix as two int32 values each along an axis, the low half first; a half that only fills the last byte
 * is dropped. Signed halves reach from -8 to 7.
 */
function unpacked(ops, bytes, axis, length, signed) {
    const whole = (0, math_ts_1.castTo)(ops, bytes, 'int32');
    const sixteen = (0, math_ts_1.like)(ops, whole, 16);
    const low = ops.mod(whole, sixteen);
    const negative = ops.cast(ops.greaterEqual(low, (0, math_ts_1.like)(ops, low, 8)), 'int32');
    const first = signed ? ops.subtract(low, ops.multiply(negative, sixteen)) : low;
    const [rows, columns] = [(0, math_ts_1.at)(whole.shape, 0), (0, math_ts_1.at)(whole.shape, 1)];
    const pairs = ops.stack([first, ops.floorDivide(whole, sixteen)], axis === 0 ? 1 : 2);
    const shape = axis === 0 ? [2 * rows, columns] : [rows, 2 * columns];
    return ops.slice(ops.reshape(pairs, shape), [0, 0], axis === 0 ? [length, columns] : [rows, length]);
}
function float8Kernel(context) {
    return float8(context.ops, context.variable('kernel'), context.variable('kernel_scale'));
}
/** The largest finite number of float8 e4m3fn; its smallest normal number is 2^-6, with three bits behind the first. */
const FLOAT8_MAX = 448;
/** Rounds `x / scale` to float8 e4m3fn (halves to even) and multiplies it back. */
function float8(ops, x, scale) {
    const divisor = (0, math_ts_1.castTo)(ops, scale, x.dtype);
    const scaled = ops.clip(ops.divide(x, divisor), -FLOAT8_MAX, FLOAT8_MAX);
    const size = ops.abs(scaled);
    // Steps double at each power of two; counting comparisons is exact where a logarithm is not.
    let step = (0, math_ts_1.like)(ops, x, 2 ** -9);
    for (let power = -5; power <= 8; power += 1) {
        const beyond = (0, math_ts_1.castTo)(ops, ops.greaterEqual(size, (0, math_ts_1.like)(ops, size, 2 ** power)), x.dtype);
        step = ops.multiply(step, ops.add(beyond, (0, math_ts_1.like)(ops, x, 1)));
    }
    return ops.multiply(ops.multiply(ops.round(ops.divide(scaled, step)), step), divisor);
}
/** The letters of an equation of one input and one kernel. */
function einsumParts(equation) {
    const [operands = '', output = ''] = equation.split('->');
    const [input = '', weights = ''] = operands.split(',');
    return { input, weights, output };
}
/** The kernel's own shape: what it shares with the input, then what `output_shape` says of the rest. */
function kernelShape(context, equation, x) {
    if (equation.includes('.'))
        throw refusal(context, 'int4, GPTQ or AWQ with an ellipsis');
    const { input, weights, output } = einsumParts(equation);
    const stated = context.config['output_shape'];
    const sizes = Array.isArray(stated) ? stated : [stated];
    return [...weights].map((letter) => {
        if (input.includes(letter))
            return (0, math_ts_1.at)(x.shape, input.indexOf(letter));
        const size = sizes[output.indexOf(letter) - 1];
        return (0, config_ts_1.integer)({ output_shape: size ?? null }, 'output_shape');
    });
}
function refusal({ layer }, quantization) {
    return new errors_ts_1.ArtifactError('unsupported-operation', `layer ${layer.name}: ${layer.className} quantised as ${quantization} is not run`, { layer: layer.name });
}


/***/ }),

/***/ 57057:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULTS = void 0;
// Written by tools/conformance/facts.py from Keras 3.15.1; do not edit.
const GLOROT_UNIFORM = {
    module: 'keras.initializers',
    class_name: 'GlorotUniform',
    config: { seed: null, input_axes: null, output_axes: null },
    registered_name: null,
};
const ONES = { module: 'keras.initializers', class_name: 'Ones', config: {}, registered_name: null };
const ORTHOGONAL = {
    module: 'keras.initializers',
    class_name: 'Orthogonal',
    config: { seed: null, gain: 1.0 },
    registered_name: null,
};
const RANDOM_UNIFORM = {
    module: 'keras.initializers',
    class_name: 'RandomUniform',
    config: { seed: null, minval: -0.05, maxval: 0.05 },
    registered_name: null,
};
const ZEROS = { module: 'keras.initializers', class_name: 'Zeros', config: {}, registered_name: null };
/** The config of a fresh layer of each class, without its name and the arguments one must give. */
exports.DEFAULTS = {
    Activation: { trainable: true, dtype: 'float32' },
    ActivityRegularization: { trainable: true, dtype: 'float32', l1: 0.0, l2: 0.0 },
    AdaptiveAveragePooling1D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    AdaptiveAveragePooling2D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    AdaptiveAveragePooling3D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    AdaptiveMaxPooling1D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    AdaptiveMaxPooling2D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    AdaptiveMaxPooling3D: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    Add: { trainable: true, dtype: 'float32' },
    AdditiveAttention: { trainable: true, dtype: 'float32', use_scale: true, dropout: 0.0, seed: null },
    AlphaDropout: { trainable: true, dtype: 'float32', seed: null, noise_shape: null },
    Attention: { trainable: true, dtype: 'float32', use_scale: false, score_mode: 'dot', dropout: 0.0, seed: null },
    AugMix: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        num_chains: 3,
        chain_depth: 3,
        factor: [0, 0.3],
        alpha: 1.0,
        all_ops: true,
        interpolation: 'bilinear',
        seed: null,
    },
    AutoContrast: { trainable: true, dtype: 'float32', data_format: 'channels_last', value_range: [0, 255] },
    Average: { trainable: true, dtype: 'float32' },
    AveragePooling1D: {
        trainable: true,
        dtype: 'float32',
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    AveragePooling2D: {
        trainable: true,
        dtype: 'float32',
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    AveragePooling3D: {
        trainable: true,
        dtype: 'float32',
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    BatchNormalization: {
        trainable: true,
        dtype: 'float32',
        axis: -1,
        momentum: 0.99,
        epsilon: 0.001,
        center: true,
        scale: true,
        beta_initializer: ZEROS,
        gamma_initializer: ONES,
        moving_mean_initializer: ZEROS,
        moving_variance_initializer: ONES,
        beta_regularizer: null,
        gamma_regularizer: null,
        beta_constraint: null,
        gamma_constraint: null,
        synchronized: false,
        renorm: false,
        renorm_clipping: null,
        renorm_momentum: 0.99,
    },
    Bidirectional: { trainable: true, dtype: 'float32', merge_mode: 'concat' },
    CategoryEncoding: { trainable: true, dtype: 'float32', output_mode: 'multi_hot' },
    CenterCrop: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    Concatenate: { trainable: true, dtype: 'float32', axis: -1 },
    ContrastLimitedAdaptiveHistogramEqualization: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        clip_limit: 4.0,
        tile_grid_size: [8, 8],
    },
    Conv1D: {
        trainable: true,
        dtype: 'float32',
        strides: [1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1],
        groups: 1,
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    Conv1DTranspose: {
        trainable: true,
        dtype: 'float32',
        strides: [1],
        padding: 'valid',
        output_padding: null,
        data_format: 'channels_last',
        dilation_rate: [1],
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    Conv2D: {
        trainable: true,
        dtype: 'float32',
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        groups: 1,
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    Conv2DTranspose: {
        trainable: true,
        dtype: 'float32',
        strides: [1, 1],
        padding: 'valid',
        output_padding: null,
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    Conv3D: {
        trainable: true,
        dtype: 'float32',
        strides: [1, 1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1, 1],
        groups: 1,
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    Conv3DTranspose: {
        trainable: true,
        dtype: 'float32',
        strides: [1, 1, 1],
        padding: 'valid',
        output_padding: null,
        data_format: 'channels_last',
        dilation_rate: [1, 1, 1],
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
    },
    ConvLSTM1D: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        strides: [1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1],
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        unit_forget_bias: true,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    ConvLSTM2D: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        unit_forget_bias: true,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    ConvLSTM3D: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        strides: [1, 1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1, 1],
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        unit_forget_bias: true,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    ConvLSTMCell: {
        trainable: true,
        dtype: 'float32',
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        unit_forget_bias: true,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    Cropping1D: { trainable: true, dtype: 'float32', cropping: [1, 1] },
    Cropping2D: {
        trainable: true,
        dtype: 'float32',
        cropping: [
            [0, 0],
            [0, 0],
        ],
        data_format: 'channels_last',
    },
    Cropping3D: {
        trainable: true,
        dtype: 'float32',
        cropping: [
            [1, 1],
            [1, 1],
            [1, 1],
        ],
        data_format: 'channels_last',
    },
    CutMix: { trainable: true, dtype: 'float32', data_format: 'channels_last', factor: [0, 1.0], seed: null },
    Dense: {
        trainable: true,
        dtype: 'float32',
        activation: 'linear',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
        quantization_config: null,
    },
    DepthwiseConv1D: {
        trainable: true,
        dtype: 'float32',
        depth_multiplier: 1,
        strides: [1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1],
        activation: 'linear',
        use_bias: true,
        depthwise_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        depthwise_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        depthwise_constraint: null,
        bias_constraint: null,
    },
    DepthwiseConv2D: {
        trainable: true,
        dtype: 'float32',
        depth_multiplier: 1,
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'linear',
        use_bias: true,
        depthwise_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        depthwise_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        depthwise_constraint: null,
        bias_constraint: null,
    },
    Discretization: {
        trainable: true,
        bin_boundaries: null,
        num_bins: null,
        epsilon: 0.01,
        output_mode: 'int',
        sparse: false,
        dtype: 'float32',
    },
    Dot: { trainable: true, dtype: 'float32', normalize: false },
    Dropout: { trainable: true, dtype: 'float32', seed: null, noise_shape: null },
    ELU: { trainable: true, alpha: 1.0, dtype: 'float32' },
    EinsumDense: {
        trainable: true,
        dtype: 'float32',
        activation: 'linear',
        bias_axes: null,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
        quantization_config: null,
    },
    Embedding: {
        trainable: true,
        dtype: 'float32',
        embeddings_initializer: RANDOM_UNIFORM,
        embeddings_regularizer: null,
        activity_regularizer: null,
        embeddings_constraint: null,
        mask_zero: false,
        quantization_config: null,
    },
    Equalization: { trainable: true, dtype: 'float32', data_format: 'channels_last', bins: 256, value_range: [0, 255] },
    Flatten: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    GRU: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        reset_after: true,
        seed: null,
    },
    GRUCell: {
        trainable: true,
        dtype: 'float32',
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        reset_after: true,
        seed: null,
    },
    GaussianDropout: { trainable: true, dtype: 'float32', seed: null },
    GaussianNoise: { trainable: true, dtype: 'float32', seed: null },
    GlobalAveragePooling1D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GlobalAveragePooling2D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GlobalAveragePooling3D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GlobalMaxPooling1D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GlobalMaxPooling2D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GlobalMaxPooling3D: { trainable: true, dtype: 'float32', data_format: 'channels_last', keepdims: false },
    GroupNormalization: {
        trainable: true,
        dtype: 'float32',
        groups: 32,
        axis: -1,
        epsilon: 0.001,
        center: true,
        scale: true,
        beta_initializer: ZEROS,
        gamma_initializer: ONES,
        beta_regularizer: null,
        gamma_regularizer: null,
        beta_constraint: null,
        gamma_constraint: null,
    },
    GroupedQueryAttention: {
        trainable: true,
        dtype: 'float32',
        use_bias: true,
        use_gate: false,
        sliding_window: null,
        dropout: 0.0,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
        seed: null,
    },
    HashedCrossing: { trainable: true, output_mode: 'int', sparse: false, dtype: 'float32' },
    Hashing: { trainable: true, dtype: 'float32', salt: null, mask_value: null, output_mode: 'int', sparse: false },
    Identity: { trainable: true, dtype: 'float32' },
    InputLayer: { dtype: 'float32', sparse: false, ragged: false, optional: false },
    IntegerLookup: {
        trainable: true,
        dtype: 'float32',
        invert: false,
        max_tokens: null,
        num_oov_indices: 1,
        oov_token: -1,
        mask_token: null,
        output_mode: 'int',
        sparse: false,
        pad_to_max_tokens: false,
        vocabulary_dtype: 'int64',
        idf_weights: null,
        vocabulary: null,
        vocabulary_size: null,
        oov_method: 'floormod',
        salt: null,
    },
    LSTM: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        unit_forget_bias: true,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    LSTMCell: {
        trainable: true,
        dtype: 'float32',
        activation: 'tanh',
        recurrent_activation: 'sigmoid',
        use_bias: true,
        unit_forget_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    LayerNormalization: {
        trainable: true,
        dtype: 'float32',
        axis: -1,
        epsilon: 0.001,
        center: true,
        scale: true,
        rms_scaling: false,
        beta_initializer: ZEROS,
        gamma_initializer: ONES,
        beta_regularizer: null,
        gamma_regularizer: null,
        beta_constraint: null,
        gamma_constraint: null,
    },
    LeakyReLU: { trainable: true, dtype: 'float32', negative_slope: 0.3 },
    Masking: { trainable: true, dtype: 'float32', mask_value: 0.0 },
    MaxNumBoundingBoxes: { trainable: true, dtype: 'float32', data_format: 'channels_last' },
    MaxPooling1D: {
        trainable: true,
        dtype: 'float32',
        pool_size: [2],
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    MaxPooling2D: {
        trainable: true,
        dtype: 'float32',
        pool_size: [2, 2],
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    MaxPooling3D: {
        trainable: true,
        dtype: 'float32',
        pool_size: [2, 2, 2],
        padding: 'valid',
        strides: null,
        data_format: 'channels_last',
    },
    Maximum: { trainable: true, dtype: 'float32' },
    MelSpectrogram: {
        trainable: true,
        dtype: 'float32',
        fft_length: 2048,
        sequence_stride: 512,
        sequence_length: 2048,
        window: 'hann',
        sampling_rate: 16000,
        num_mel_bins: 128,
        min_freq: 20.0,
        max_freq: 8000,
        power_to_db: true,
        top_db: 80.0,
        mag_exp: 2.0,
        min_power: 1e-10,
        ref_power: 1.0,
    },
    Minimum: { trainable: true, dtype: 'float32' },
    MixUp: { trainable: true, dtype: 'float32', data_format: 'channels_last', alpha: 0.2, seed: null },
    MultiHeadAttention: {
        trainable: true,
        dtype: 'float32',
        value_dim: 3,
        dropout: 0.0,
        use_bias: true,
        use_gate: false,
        output_shape: null,
        attention_axes: null,
        sliding_window: null,
        kernel_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
        seed: null,
    },
    Multiply: { trainable: true, dtype: 'float32' },
    Normalization: { trainable: true, dtype: 'float32', axis: [-1], invert: false, mean: null, variance: null },
    PReLU: {
        trainable: true,
        dtype: 'float32',
        alpha_initializer: ZEROS,
        alpha_regularizer: null,
        alpha_constraint: null,
        shared_axes: null,
    },
    Permute: { trainable: true, dtype: 'float32' },
    Pipeline: { trainable: true, dtype: 'float32' },
    RMSNormalization: { trainable: true, dtype: 'float32', axis: -1, epsilon: 1e-6 },
    RNN: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
    },
    RandAugment: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        num_ops: 2,
        factor: [0, 0.5],
        interpolation: 'bilinear',
        seed: null,
    },
    RandomBrightness: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomColorDegeneration: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomColorJitter: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        brightness_factor: null,
        contrast_factor: null,
        saturation_factor: null,
        hue_factor: null,
        seed: null,
    },
    RandomContrast: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomCrop: { trainable: true, dtype: 'float32', data_format: 'channels_last', seed: 249634917 },
    RandomElasticTransform: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        factor: [0, 1.0],
        scale: [0, 1.0],
        interpolation: 'bilinear',
        fill_mode: 'reflect',
        fill_value: 0.0,
        value_range: [0, 255],
        seed: null,
    },
    RandomErasing: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        factor: [0, 1.0],
        scale: [0.02, 0.33],
        fill_value: null,
        value_range: [0, 255],
        seed: null,
    },
    RandomFlip: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        seed: null,
        mode: 'horizontal_and_vertical',
    },
    RandomGaussianBlur: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        factor: [0, 1.0],
        kernel_size: [3, 3],
        sigma: [0, 1.0],
        value_range: [0, 255],
        seed: null,
    },
    RandomGrayscale: { trainable: true, dtype: 'float32', data_format: 'channels_last', factor: 0.5 },
    RandomHue: { trainable: true, dtype: 'float32', data_format: 'channels_last', value_range: [0, 255], seed: null },
    RandomInvert: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        factor: [0, 1.0],
        value_range: [0, 255],
        seed: null,
    },
    RandomPerspective: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        factor: [0, 1.0],
        scale: 1.0,
        interpolation: 'bilinear',
        fill_value: 0.0,
        seed: null,
    },
    RandomPosterization: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomRotation: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        fill_mode: 'reflect',
        fill_value: 0.0,
        interpolation: 'bilinear',
        seed: null,
    },
    RandomSaturation: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomSharpness: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        seed: null,
    },
    RandomShear: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        x_factor: [-0.0, 0.0],
        y_factor: [-0.0, 0.0],
        fill_mode: 'reflect',
        interpolation: 'bilinear',
        seed: null,
        fill_value: 0.0,
    },
    RandomTranslation: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        fill_mode: 'reflect',
        interpolation: 'bilinear',
        seed: null,
        fill_value: 0.0,
    },
    RandomZoom: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        width_factor: null,
        fill_mode: 'reflect',
        interpolation: 'bilinear',
        seed: null,
        fill_value: 0.0,
    },
    ReLU: { trainable: true, dtype: 'float32', max_value: null, negative_slope: 0.0, threshold: 0.0 },
    RepeatVector: { trainable: true, dtype: 'float32' },
    Rescaling: { trainable: true, dtype: 'float32', offset: 0.0 },
    Reshape: { trainable: true, dtype: 'float32' },
    Resizing: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        interpolation: 'bilinear',
        crop_to_aspect_ratio: false,
        pad_to_aspect_ratio: false,
        fill_mode: 'constant',
        fill_value: 0.0,
        antialias: false,
    },
    ReversibleEmbedding: {
        trainable: true,
        dtype: 'float32',
        embeddings_initializer: RANDOM_UNIFORM,
        embeddings_regularizer: null,
        activity_regularizer: null,
        embeddings_constraint: null,
        mask_zero: false,
        quantization_config: null,
        tie_weights: true,
        reverse_dtype: null,
        logit_soft_cap: null,
    },
    STFTSpectrogram: {
        trainable: true,
        dtype: 'float32',
        mode: 'log',
        frame_length: 256,
        frame_step: null,
        fft_length: null,
        window: 'hann',
        periodic: false,
        scaling: 'density',
        padding: 'valid',
        data_format: 'channels_last',
        expand_dims: false,
    },
    SeparableConv1D: {
        trainable: true,
        dtype: 'float32',
        depth_multiplier: 1,
        strides: [1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1],
        activation: 'linear',
        use_bias: true,
        depthwise_initializer: GLOROT_UNIFORM,
        pointwise_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        depthwise_regularizer: null,
        pointwise_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        depthwise_constraint: null,
        pointwise_constraint: null,
        bias_constraint: null,
    },
    SeparableConv2D: {
        trainable: true,
        dtype: 'float32',
        depth_multiplier: 1,
        strides: [1, 1],
        padding: 'valid',
        data_format: 'channels_last',
        dilation_rate: [1, 1],
        activation: 'linear',
        use_bias: true,
        depthwise_initializer: GLOROT_UNIFORM,
        pointwise_initializer: GLOROT_UNIFORM,
        bias_initializer: ZEROS,
        depthwise_regularizer: null,
        pointwise_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        depthwise_constraint: null,
        pointwise_constraint: null,
        bias_constraint: null,
    },
    SimpleRNN: {
        trainable: true,
        dtype: 'float32',
        return_sequences: false,
        return_state: false,
        go_backwards: false,
        stateful: false,
        unroll: false,
        zero_output_for_mask: false,
        activation: 'tanh',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
    },
    SimpleRNNCell: {
        trainable: true,
        dtype: 'float32',
        activation: 'tanh',
        use_bias: true,
        kernel_initializer: GLOROT_UNIFORM,
        recurrent_initializer: ORTHOGONAL,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        recurrent_regularizer: null,
        bias_regularizer: null,
        kernel_constraint: null,
        recurrent_constraint: null,
        bias_constraint: null,
        dropout: 0.0,
        recurrent_dropout: 0.0,
        seed: null,
    },
    Softmax: { trainable: true, dtype: 'float32', axis: -1 },
    Solarization: {
        trainable: true,
        dtype: 'float32',
        data_format: 'channels_last',
        value_range: [0, 255],
        addition_factor: [0, 0.0],
        threshold_factor: [0, 0.0],
        seed: null,
    },
    SpatialDropout1D: { trainable: true, seed: null, dtype: 'float32' },
    SpatialDropout2D: { trainable: true, seed: null, dtype: 'float32', data_format: 'channels_last' },
    SpatialDropout3D: { trainable: true, seed: null, dtype: 'float32', data_format: 'channels_last' },
    SpectralNormalization: { trainable: true, dtype: 'float32', power_iterations: 1 },
    StackedRNNCells: { trainable: true, dtype: 'float32' },
    StringLookup: {
        trainable: true,
        dtype: 'float32',
        invert: false,
        max_tokens: null,
        num_oov_indices: 1,
        oov_token: '[UNK]',
        mask_token: null,
        output_mode: 'int',
        sparse: false,
        pad_to_max_tokens: false,
        idf_weights: null,
        vocabulary: null,
        vocabulary_size: null,
        oov_method: 'floormod',
        salt: null,
        encoding: 'utf-8',
    },
    Subtract: { trainable: true, dtype: 'float32' },
    TextVectorization: {
        trainable: true,
        dtype: 'float32',
        max_tokens: null,
        standardize: 'lower_and_strip_punctuation',
        split: 'whitespace',
        ngrams: null,
        output_mode: 'int',
        output_sequence_length: null,
        pad_to_max_tokens: false,
        sparse: false,
        ragged: false,
        vocabulary: null,
        idf_weights: null,
        encoding: 'utf-8',
        vocabulary_size: 2,
    },
    TimeDistributed: { trainable: true, dtype: 'float32' },
    UnitNormalization: { trainable: true, dtype: 'float32', axis: -1 },
    UpSampling1D: { trainable: true, dtype: 'float32', size: 2 },
    UpSampling2D: {
        trainable: true,
        dtype: 'float32',
        size: [2, 2],
        data_format: 'channels_last',
        interpolation: 'nearest',
    },
    UpSampling3D: { trainable: true, dtype: 'float32', size: [2, 2, 2], data_format: 'channels_last' },
    ZeroPadding1D: { trainable: true, dtype: 'float32', padding: [1, 1], data_format: 'channels_last' },
    ZeroPadding2D: {
        trainable: true,
        dtype: 'float32',
        padding: [
            [1, 1],
            [1, 1],
        ],
        data_format: 'channels_last',
    },
    ZeroPadding3D: {
        trainable: true,
        dtype: 'float32',
        padding: [
            [1, 1],
            [1, 1],
            [1, 1],
        ],
        data_format: 'channels_last',
    },
};


/***/ }),

/***/ 96392:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.define = define;
exports.weight = weight;
exports.statistic = statistic;
exports.seedState = seedState;
exports.specs = specs;
exports.stopsMask = stopsMask;
const defaults_ts_1 = __webpack_require__(57057);
/** A layer class of Keras's own: its defaults come from the generated table. */
function define(className, parts) {
    const { variables } = parts;
    return {
        className,
        defaults: parts.defaults ?? defaults_ts_1.DEFAULTS[className] ?? {},
        variables: (layer) => variables?.(layer.config, layer) ?? [],
        keepsInputDType: parts.keepsInputDType ?? false,
        ...(parts.implied === undefined ? {} : { implied: parts.implied }),
        call: parts.call,
        ...(parts.mask === undefined ? {} : { mask: parts.mask }),
    };
}
/** A variable that training changes. */
function weight(name) {
    return { name, trainable: true };
}
/** A variable that training does not change by gradients. */
function statistic(name) {
    return { name, trainable: false };
}
/**
 * State of a random generator. Its name is `<attribute>/seed_generator_state`: a `.keras` file that holds it has it
 * under `<layer>/<attribute>/vars/0`. Keras 3.15 stores none (its SeedGenerator is not saveable); others may.
 */
function seedState(attribute) {
    return { name: `${attribute}/seed_generator_state`, trainable: false, bookkeeping: true };
}
/** The given specs without the absent ones. */
function specs(...list) {
    return list.filter((spec) => spec !== false);
}
/** For layers that do not support masking: Keras lets the mask go. */
function stopsMask() {
    return null;
}


/***/ }),

/***/ 30165:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.like = like;
exports.at = at;
exports.castTo = castTo;
exports.fromFront = fromFront;
exports.range = range;
exports.alongAxis = alongAxis;
exports.channelsLast = channelsLast;
exports.channelsFirst = channelsFirst;
exports.inChannelsLast = inChannelsLast;
/** A number with the dtype of `x`. */
function like(ops, x, value) {
    return ops.scalar(value, x.dtype);
}
/** An entry of a list, counted from the end where negative. */
function at(list, index) {
    const found = list.at(index);
    if (found === undefined)
        throw new RangeError(`index ${index} of a list of ${list.length}`);
    return found;
}
/** `x` itself where it has the dtype already. */
function castTo(ops, x, dtype) {
    return x.dtype === dtype ? x : ops.cast(x, dtype);
}
/** An axis counted from the front. */
function fromFront(axis, rank) {
    return axis < 0 ? axis + rank : axis;
}
/** 0, 1, ..., count - 1. */
function range(count) {
    return Array.from({ length: count }, (_, i) => i);
}
/** Reshapes a vector so that it broadcasts along one axis of a value of the given rank. */
function alongAxis(ops, vector, axis, rank) {
    const front = fromFront(axis, rank);
    if (front === rank - 1)
        return vector;
    return ops.reshape(vector, range(rank).map((i) => (i === front ? at(vector.shape, 0) : 1)));
}
/** From `[batch, channels, ...spatial]` to channels last. */
function channelsLast(ops, x) {
    const spatial = range(x.shape.length).slice(2);
    return ops.transpose(x, [0, ...spatial, 1]);
}
/** From channels last to `[batch, channels, ...spatial]`. */
function channelsFirst(ops, x) {
    const rank = x.shape.length;
    return ops.transpose(x, [0, rank - 1, ...range(rank).slice(1, -1)]);
}
/** Runs a channels-last operation on a value that may be channels first. */
function inChannelsLast(ops, x, format, body) {
    return format === 'channels_first' ? channelsFirst(ops, body(channelsLast(ops, x))) : body(x);
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.concatenate = concatenate;
exports.concatenateMask = concatenateMask;
const config_ts_1 = __webpack_require__(90089);
const promotion_ts_1 = __webpack_require__(51150);
function concatenate({ ops, inputs, config }) {
    const axis = (0, config_ts_1.integer)(config, 'axis', -1);
    const [only] = inputs;
    return only !== undefined && inputs.length === 1 ? only : ops.concatenate((0, promotion_ts_1.promotedAll)(ops, inputs), axis);
}
/** Masks joined like the values; inputs without a mask count as kept; no mask at all where no input has one. */
function concatenateMask({ ops, inputs, masks, config }) {
    if (masks.every((mask) => mask === null))
        return null;
    const spread = inputs.map((x, i) => {
        const mask = masks[i] ?? null;
        if (mask === null)
            return ops.full(x.shape, 1, 'bool');
        return mask.shape.length < x.shape.length ? ops.broadcastTo(ops.expandDims(mask, -1), x.shape) : mask;
    });
    return ops.any(ops.concatenate(spread, (0, config_ts_1.integer)(config, 'axis', -1)), [-1]);
}


/***/ }),

/***/ 52848:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dot = dot;
exports.batchDot = batchDot;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const unit_ts_1 = __webpack_require__(96163);
const promotion_ts_1 = __webpack_require__(51150);
/** Products summed over one axis of each input; with `normalize` their cosine. */
function dot({ ops, inputs, config }) {
    const [x, y] = (0, promotion_ts_1.promotedAll)(ops, inputs);
    if (x === undefined || y === undefined || inputs.length !== 2) {
        throw new errors_ts_1.ArtifactError('malformed', `Dot: found ${inputs.length} inputs, allowed: 2`);
    }
    const [ax, ay] = (0, config_ts_1.numbers)(config, 'axes', 2);
    const first = (0, math_ts_1.fromFront)((0, math_ts_1.at)([ax ?? 1], 0), x.shape.length);
    const second = (0, math_ts_1.fromFront)((0, math_ts_1.at)([ay ?? 1], 0), y.shape.length);
    if (!(0, config_ts_1.flag)(config, 'normalize', false))
        return batchDot(ops, x, y, first, second);
    return batchDot(ops, (0, unit_ts_1.normalizeL2)(ops, x, [first]), (0, unit_ts_1.normalizeL2)(ops, y, [second]), first, second);
}
/** `[batch, ...x without its axis, ...y without its axis]`; two vectors give `[batch, 1]`. */
function batchDot(ops, x, y, ax, ay) {
    const left = movedLast(ops, x, ax);
    const right = movedSecond(ops, y, ay);
    const batch = (0, math_ts_1.at)(x.shape, 0);
    const size = (0, math_ts_1.at)(left.shape, -1);
    const before = left.shape.slice(1, -1);
    const behind = right.shape.slice(2);
    const product = ops.matmul(ops.reshape(left, [batch, count(before), size]), ops.reshape(right, [batch, size, count(behind)]));
    const shape = [batch, ...before, ...behind];
    return ops.reshape(product, shape.length === 1 ? [batch, 1] : shape);
}
function movedLast(ops, x, axis) {
    const rank = x.shape.length;
    if (axis === rank - 1)
        return x;
    return ops.transpose(x, [...(0, math_ts_1.range)(rank).filter((i) => i !== axis), axis]);
}
function movedSecond(ops, x, axis) {
    if (axis === 1)
        return x;
    return ops.transpose(x, [0, axis, ...(0, math_ts_1.range)(x.shape.length).filter((i) => i !== 0 && i !== axis)]);
}
function count(dims) {
    return dims.reduce((a, b) => a * b, 1);
}


/***/ }),

/***/ 40115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.folded = folded;
exports.average = average;
exports.subtract = subtract;
exports.maskedFold = maskedFold;
exports.multiply = multiply;
exports.mergeMask = mergeMask;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
/** Add and Average take their inputs as they are; masks are only handed on. */
function folded(combine) {
    return (context) => operands(context)
        .map(({ x }) => x)
        .reduce((a, b) => combine(context.ops, a, b));
}
function average(context) {
    const { ops } = context;
    const sum = folded((o, a, b) => o.add(a, b))(context);
    return ops.divide(sum, (0, math_ts_1.like)(ops, sum, context.inputs.length));
}
function subtract(context) {
    const [a, b] = operands(context);
    if (a === undefined || b === undefined || context.inputs.length !== 2) {
        throw new errors_ts_1.ArtifactError('malformed', `Subtract: found ${context.inputs.length} inputs, allowed: 2`);
    }
    return context.ops.subtract(a.x, b.x);
}
/** Maximum and Minimum: where one operand is masked, the other stands (`_apply_merge_op_and_or_mask`, since 3.4). */
function maskedFold(combine) {
    return (context) => {
        const { ops } = context;
        const [start, ...others] = operands(context);
        if (start === undefined)
            throw new errors_ts_1.ArtifactError('malformed', 'merge: found no input, allowed: at least one');
        let { x: out, mask } = start;
        for (const operand of others) {
            const x = operand.mask === null ? operand.x : ops.where(operand.mask, operand.x, out);
            const kept = mask === null ? out : ops.where(mask, out, x);
            mask = operand.mask !== null && mask !== null ? ops.logicalOr(mask, operand.mask) : null;
            out = combine(ops, kept, x);
        }
        return out;
    };
}
/** Multiply: a masked operand counts as 1; where all are masked, the product is 0. */
function multiply(context) {
    const { ops } = context;
    const list = operands(context);
    const product = list
        .map(({ x, mask }) => (mask === null ? x : ops.where(mask, x, ops.full(x.shape, 1, x.dtype))))
        .reduce((a, b) => ops.multiply(a, b));
    const masks = list.flatMap(({ mask }) => (mask === null ? [] : [mask]));
    if (masks.length < list.length)
        return product;
    const any = masks.reduce((a, b) => ops.logicalOr(a, b));
    return ops.where(any, product, ops.full(product.shape, 0, product.dtype));
}
/** Masked only where every input is masked; no mask where any input has none. */
function mergeMask({ ops, masks }) {
    const present = masks.flatMap((mask) => (mask === null ? [] : [mask]));
    if (present.length < masks.length || present.length === 0)
        return null;
    return present.reduce((a, b) => ops.logicalOr(a, b));
}
/** Inputs with equal dtypes and ranks: Keras promotes them to one dtype; missing dimensions go behind the batch, and take the mask with them. */
function operands({ ops, inputs, masks }) {
    const rank = Math.max(...inputs.map((x) => x.shape.length));
    return (0, promotion_ts_1.promotedAll)(ops, inputs).map((x, i) => {
        if (x.shape.length < rank) {
            const [batch = 1, ...rest] = x.shape;
            return { x: ops.reshape(x, [batch, ...(0, math_ts_1.range)(rank - x.shape.length).map(() => 1), ...rest]), mask: null };
        }
        const mask = masks[i] ?? null;
        return { x, mask: mask === null ? null : ops.broadcastTo(ops.expandDims(mask, -1), (0, math_ts_1.at)([x.shape], 0)) };
    });
}


/***/ }),

/***/ 82628:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MERGING_LAYERS = void 0;
const define_ts_1 = __webpack_require__(96392);
const concatenate_ts_1 = __webpack_require__(4114);
const dot_ts_1 = __webpack_require__(52848);
const merge_ts_1 = __webpack_require__(40115);
/** `keras/src/layers/merging`. */
exports.MERGING_LAYERS = [
    (0, define_ts_1.define)('Add', { call: (0, merge_ts_1.folded)((ops, a, b) => ops.add(a, b)), mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Multiply', { call: merge_ts_1.multiply, mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Maximum', { call: (0, merge_ts_1.maskedFold)((ops, a, b) => ops.maximum(a, b)), mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Minimum', { call: (0, merge_ts_1.maskedFold)((ops, a, b) => ops.minimum(a, b)), mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Average', { call: merge_ts_1.average, mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Subtract', { call: merge_ts_1.subtract, mask: merge_ts_1.mergeMask }),
    (0, define_ts_1.define)('Concatenate', { call: concatenate_ts_1.concatenate, mask: concatenate_ts_1.concatenateMask }),
    (0, define_ts_1.define)('Dot', { call: dot_ts_1.dot, mask: () => null }),
];


/***/ }),

/***/ 17277:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.batchNormalize = batchNormalize;
const ops_ts_1 = __webpack_require__(84872);
const math_ts_1 = __webpack_require__(30165);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const training_ts_1 = __webpack_require__(68709);
const wide_ts_1 = __webpack_require__(34114);
/**
 * With the moving statistics, as at inference: `(x - mean) / sqrt(variance + epsilon) * gamma + beta`. A call recorded
 * with `training=True` takes the batch's own, over the kept steps where there is a mask.
 */
function batchNormalize(context) {
    const { ops, config } = context;
    const x = (0, wide_ts_1.wide)(ops, (0, core_ts_1.first)(context));
    const rank = x.shape.length;
    const axis = (0, math_ts_1.fromFront)((0, math_ts_1.at)((0, config_ts_1.numberList)({ axis: -1, ...config }, 'axis'), 0), rank);
    const read = (name) => context.variable(name, x.dtype);
    const { mean, variance } = usesBatch(context)
        ? batchMoments(context, x, axis)
        : { mean: read('moving_mean'), variance: read('moving_variance') };
    let factor = ops.rsqrt(ops.add(variance, (0, math_ts_1.like)(ops, variance, (0, config_ts_1.num)(config, 'epsilon', 1e-3))));
    if ((0, config_ts_1.flag)(config, 'scale', true))
        factor = ops.multiply(factor, read('gamma'));
    let shift = ops.negative(ops.multiply(mean, factor));
    if ((0, config_ts_1.flag)(config, 'center', true))
        shift = ops.add(shift, read('beta'));
    const out = ops.add(ops.multiply(x, (0, math_ts_1.alongAxis)(ops, factor, axis, rank)), (0, math_ts_1.alongAxis)(ops, shift, axis, rank));
    return (0, math_ts_1.castTo)(ops, out, context.computeDType);
}
function usesBatch({ kwargs, layer, config }) {
    if (kwargs['training'] !== true || (0, training_ts_1.kerasTraining)(layer) !== 'statistics')
        return false;
    if (!(0, config_ts_1.flag)(config, 'renorm', false))
        return true;
    throw new ops_ts_1.UnsupportedOperation('renorm with training=True is not run');
}
function batchMoments(context, x, axis) {
    const { ops } = context;
    const axes = (0, math_ts_1.range)(x.shape.length).filter((i) => i !== axis);
    const mask = context.masks[0] ?? null;
    const weights = mask === null ? null : (0, math_ts_1.castTo)(ops, ops.expandDims((0, math_ts_1.castTo)(ops, mask, 'bool'), -1), x.dtype);
    const count = weights === null ? null : ops.sum(ops.broadcastTo(weights, x.shape), axes);
    const average = (y) => {
        if (weights === null || count === null)
            return ops.mean(y, axes);
        return ops.divide(ops.sum(ops.multiply(y, weights), axes), count);
    };
    const mean = average(x);
    const centred = ops.subtract(x, (0, math_ts_1.alongAxis)(ops, mean, axis, x.shape.length));
    return { mean, variance: average(ops.square(centred)) };
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.groupNormalize = groupNormalize;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const wide_ts_1 = __webpack_require__(34114);
/** Each sample is normalised over all axes but the batch, group by group of channels; -1 groups is one per channel. */
function groupNormalize(context) {
    const { ops, config, layer } = context;
    const x = (0, wide_ts_1.wide)(ops, (0, core_ts_1.first)(context));
    const axis = (0, math_ts_1.fromFront)((0, config_ts_1.integer)(config, 'axis', -1), x.shape.length);
    const channels = (0, math_ts_1.at)(x.shape, axis);
    const stated = (0, config_ts_1.integer)(config, 'groups', 32);
    const groups = stated === -1 ? channels : stated;
    if (groups <= 0 || channels % groups !== 0) {
        throw new errors_ts_1.ArtifactError('malformed', `groups: found ${groups} for ${channels} channels, allowed: a divisor`, {
            layer: layer.name,
        });
    }
    const split = [...x.shape.slice(0, axis), groups, channels / groups, ...x.shape.slice(axis + 1)];
    const grouped = ops.reshape(x, split);
    const axes = (0, math_ts_1.range)(split.length).filter((i) => i !== 0 && i !== axis);
    const { mean, variance } = (0, wide_ts_1.moments)(ops, grouped, axes);
    const parameter = split.map((size, i) => (i === axis || i === axis + 1 ? size : 1));
    let factor = (0, wide_ts_1.inverseRoot)(ops, variance, (0, config_ts_1.num)(config, 'epsilon', 1e-3));
    if ((0, config_ts_1.flag)(config, 'scale', true)) {
        factor = ops.multiply(factor, ops.reshape(context.variable('gamma', x.dtype), parameter));
    }
    let out = ops.multiply(ops.subtract(grouped, mean), factor);
    if ((0, config_ts_1.flag)(config, 'center', true))
        out = ops.add(out, ops.reshape(context.variable('beta', x.dtype), parameter));
    return (0, math_ts_1.castTo)(ops, ops.reshape(out, x.shape), context.computeDType);
}


/***/ }),

/***/ 44184:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layerNormalize = layerNormalize;
exports.rmsNormalize = rmsNormalize;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const wide_ts_1 = __webpack_require__(34114);
/** Mean 0 and variance 1 over the axes, then gamma and beta; `rms_scaling` (deprecated) divides by the deviation only. */
function layerNormalize(context) {
    const { ops, config } = context;
    const x = (0, wide_ts_1.wide)(ops, (0, core_ts_1.first)(context));
    const rank = x.shape.length;
    const axes = (0, config_ts_1.numberList)({ axis: -1, ...config }, 'axis').map((axis) => (0, math_ts_1.fromFront)(axis, rank));
    const epsilon = (0, config_ts_1.num)(config, 'epsilon', 1e-3);
    const rms = (0, config_ts_1.flag)(config, 'rms_scaling', false);
    const gamma = (0, config_ts_1.flag)(config, 'scale', true) || rms ? spread(ops, context.variable('gamma', x.dtype), x, axes) : null;
    const { mean, variance } = (0, wide_ts_1.moments)(ops, x, axes);
    let factor = (0, wide_ts_1.inverseRoot)(ops, variance, epsilon);
    if (gamma !== null)
        factor = ops.multiply(factor, gamma);
    if (rms)
        return (0, math_ts_1.castTo)(ops, ops.multiply(x, factor), context.computeDType);
    let out = ops.multiply(ops.subtract(x, mean), factor);
    if ((0, config_ts_1.flag)(config, 'center', true))
        out = ops.add(out, spread(ops, context.variable('beta', x.dtype), x, axes));
    return (0, math_ts_1.castTo)(ops, out, context.computeDType);
}
/** `x / sqrt(mean(x^2) + epsilon) * scale`. */
function rmsNormalize(ops, x, scale, axes, epsilon) {
    const y = (0, wide_ts_1.wide)(ops, x);
    const front = axes.map((axis) => (0, math_ts_1.fromFront)(axis, x.shape.length));
    const inverse = (0, wide_ts_1.inverseRoot)(ops, ops.mean(ops.square(y), front, true), epsilon);
    const out = ops.multiply(ops.multiply(y, inverse), spread(ops, (0, math_ts_1.castTo)(ops, scale, y.dtype), y, front));
    return (0, math_ts_1.castTo)(ops, out, x.dtype);
}
/** Gives a parameter over some axes the rank of `x`. */
function spread(ops, parameter, x, axes) {
    const rank = x.shape.length;
    if (axes.length === 1 && axes[0] === rank - 1)
        return parameter;
    return ops.reshape(parameter, x.shape.map((size, i) => (axes.includes(i) ? size : 1)));
}


/***/ }),

/***/ 16228:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NORMALIZATION_LAYERS = void 0;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const batch_ts_1 = __webpack_require__(17277);
const group_ts_1 = __webpack_require__(5102);
const layer_ts_1 = __webpack_require__(44184);
const unit_ts_1 = __webpack_require__(96163);
/** `keras/src/layers/normalization`; `SpectralNormalization` is a wrapper. */
exports.NORMALIZATION_LAYERS = [
    (0, define_ts_1.define)('BatchNormalization', {
        variables: (config) => (0, define_ts_1.specs)((0, config_ts_1.flag)(config, 'scale', true) && (0, define_ts_1.weight)('gamma'), (0, config_ts_1.flag)(config, 'center', true) && (0, define_ts_1.weight)('beta'), (0, define_ts_1.statistic)('moving_mean'), (0, define_ts_1.statistic)('moving_variance'), ...((0, config_ts_1.flag)(config, 'renorm', false) ? ['moving_stddev', 'renorm_mean', 'renorm_stddev'].map(define_ts_1.statistic) : [])),
        call: batch_ts_1.batchNormalize,
    }),
    (0, define_ts_1.define)('LayerNormalization', {
        keepsInputDType: true,
        variables: (config) => {
            const rms = (0, config_ts_1.flag)(config, 'rms_scaling', false);
            return (0, define_ts_1.specs)(((0, config_ts_1.flag)(config, 'scale', true) || rms) && (0, define_ts_1.weight)('gamma'), (0, config_ts_1.flag)(config, 'center', true) && !rms && (0, define_ts_1.weight)('beta'));
        },
        call: layer_ts_1.layerNormalize,
    }),
    (0, define_ts_1.define)('GroupNormalization', {
        keepsInputDType: true,
        variables: (config) => (0, define_ts_1.specs)((0, config_ts_1.flag)(config, 'scale', true) && (0, define_ts_1.weight)('gamma'), (0, config_ts_1.flag)(config, 'center', true) && (0, define_ts_1.weight)('beta')),
        call: group_ts_1.groupNormalize,
    }),
    (0, define_ts_1.define)('RMSNormalization', { variables: () => [(0, define_ts_1.weight)('scale')], call: rmsLayer, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('UnitNormalization', { call: unitLayer }),
];
function rmsLayer(context) {
    const { ops, config } = context;
    const x = (0, core_ts_1.first)(context);
    return (0, layer_ts_1.rmsNormalize)(ops, x, context.variable('scale', 'float32'), axesOf(context), (0, config_ts_1.num)(config, 'epsilon', 1e-6));
}
function unitLayer(context) {
    return (0, unit_ts_1.normalizeL2)(context.ops, (0, core_ts_1.first)(context), axesOf(context), 1e-12);
}
function axesOf({ config }) {
    return (0, config_ts_1.numberList)({ axis: -1, ...config }, 'axis');
}


/***/ }),

/***/ 96163:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.normalizeL2 = normalizeL2;
const math_ts_1 = __webpack_require__(30165);
/** `keras.ops.normalize` of order 2: `x * min(1 / |x|, 1 / epsilon)`; zeros stay zeros. */
function normalizeL2(ops, x, axes, epsilon = 1e-7) {
    const inverse = ops.rsqrt(ops.sum(ops.square(x), axes, true));
    return ops.multiply(x, ops.minimum(inverse, (0, math_ts_1.like)(ops, x, 1 / epsilon)));
}


/***/ }),

/***/ 34114:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.wide = wide;
exports.moments = moments;
exports.inverseRoot = inverseRoot;
const math_ts_1 = __webpack_require__(30165);
/** Half precisions are normalised in float32, as Keras does. */
function wide(ops, x) {
    return x.dtype === 'float16' || x.dtype === 'bfloat16' ? ops.cast(x, 'float32') : x;
}
/** Mean and variance over axes, which are kept with size 1. */
function moments(ops, x, axes) {
    const mean = ops.mean(x, axes, true);
    return { mean, variance: ops.mean(ops.square(ops.subtract(x, mean)), axes, true) };
}
/** `1 / sqrt(x + epsilon)`. */
function inverseRoot(ops, x, epsilon) {
    return ops.rsqrt(ops.add(x, (0, math_ts_1.like)(ops, x, epsilon)));
}


/***/ }),

/***/ 49381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CONFIG = void 0;
exports.argument = argument;
exports.tensor = tensor;
exports.operands = operands;
exports.toValue = toValue;
exports.floated = floated;
exports.axesArgument = axesArgument;
exports.numbersArgument = numbersArgument;
exports.numberArgument = numberArgument;
exports.flagArgument = flagArgument;
exports.tensors = tensors;
exports.dtypeArgument = dtypeArgument;
exports.decidedBySizes = decidedBySizes;
const errors_ts_1 = __webpack_require__(17050);
const call_ts_1 = __webpack_require__(78436);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
/** Position of what an operation has in its config or by keyword only. */
exports.CONFIG = -1;
/** An argument of a recorded operation: positional, by keyword, or kept in its config. */
function argument({ args, kwargs, config }, position, name) {
    const given = args[position] ?? kwargs[name];
    return given === undefined ? (config[name] ?? null) : given;
}
/** A tensor argument; numbers and arrays become tensors. */
function tensor(context, position, name) {
    return toValue(context.ops, argument(context, position, name), name);
}
/** Two operands in the dtype that Keras promotes them to; a plain number takes the other's kind. */
function operands(context) {
    const { ops } = context;
    const [a, b] = [argument(context, 0, 'x1'), argument(context, 1, 'x2')];
    return (0, promotion_ts_1.promoted)(ops, weak(ops, a, b, 'x1'), weak(ops, b, a, 'x2'));
}
/** A number beside a tensor: an integer takes any numeric dtype, a fraction any floating one. */
function weak(ops, arg, other, name) {
    if (typeof arg !== 'number' || !(0, call_ts_1.isValue)(other))
        return toValue(ops, arg, name);
    const fits = (0, dtype_ts_1.isFloating)(other.dtype) || (Number.isInteger(arg) && other.dtype !== 'bool');
    return ops.scalar(arg, fits ? other.dtype : Number.isInteger(arg) ? 'int32' : 'float32');
}
function toValue(ops, arg, name) {
    if ((0, call_ts_1.isValue)(arg))
        return arg;
    if (typeof arg === 'number')
        return ops.scalar(arg, Number.isInteger(arg) ? 'int32' : 'float32');
    if (typeof arg === 'boolean')
        return ops.scalar(arg, 'bool');
    const held = heldArray(arg);
    if (held !== null)
        return fromNested(ops, held.value, held.dtype);
    if (Array.isArray(arg)) {
        if (arg.some(call_ts_1.isValue)) {
            return ops.stack(arg.map((item) => toValue(ops, item, name)), 0);
        }
        return fromNested(ops, arg, null);
    }
    throw new errors_ts_1.ArtifactError('malformed', `${name}: found ${JSON.stringify(arg)}, allowed: a tensor or numbers`);
}
/** Keras writes arrays and tensors as `{ class_name: '__numpy__' | '__tensor__', config: { value, dtype } }`. */
function heldArray(arg) {
    if (arg === null || typeof arg !== 'object' || !('config' in arg) || !('class_name' in arg))
        return null;
    const { class_name: kind, config } = arg;
    if (kind !== '__numpy__' && kind !== '__tensor__')
        return null;
    const { value, dtype } = config;
    return { value, dtype: typeof dtype === 'string' && (0, dtype_ts_1.isDType)(dtype) ? dtype : null };
}
function fromNested(ops, nested, dtype) {
    const shape = [];
    for (let level = nested; Array.isArray(level); level = level[0])
        shape.push(level.length);
    const flat = [nested].flat(shape.length);
    const numbers = flat.map((item) => {
        if (typeof item === 'number')
            return item;
        if (typeof item === 'boolean')
            return Number(item);
        throw new errors_ts_1.ArtifactError('malformed', `found ${JSON.stringify(item)} in an array, allowed: numbers`);
    });
    const whole = numbers.every(Number.isInteger);
    const wanted = dtype ?? (whole ? 'int32' : 'float32');
    const exact = ops.constant({ dtype: 'float64', shape, data: Float64Array.from(numbers) });
    return whole && wanted !== 'float32'
        ? ops.cast(ops.constant({ dtype: 'int32', shape, data: Int32Array.from(numbers) }), wanted)
        : (0, math_ts_1.castTo)(ops, exact, wanted);
}
/** The float dtype that an operation on reals gives: integers become float32. */
function floated(ops, x) {
    return (0, dtype_ts_1.isFloating)(x.dtype) ? x : ops.cast(x, 'float32');
}
/** An axis argument: null for all, one number, or several. */
function axesArgument(context, position, name) {
    const given = argument(context, position, name);
    if (given === null)
        return null;
    return numbersArgument(given, name);
}
function numbersArgument(given, name) {
    const list = Array.isArray(given) ? given : [given];
    return list.map((item) => {
        if (typeof item === 'number')
            return item;
        throw new errors_ts_1.ArtifactError('malformed', `${name}: found ${JSON.stringify(given)}, allowed: numbers`);
    });
}
function numberArgument(context, position, name, fallback) {
    const given = argument(context, position, name) ?? fallback;
    return (0, math_ts_1.at)(numbersArgument(given, name), 0);
}
function flagArgument(context, position, name) {
    return argument(context, position, name) === true;
}
/** Tensors of a list argument. */
function tensors(context, position, name) {
    const given = argument(context, position, name);
    const list = Array.isArray(given) ? given : [given];
    const values = list.map((item) => toValue(context.ops, item, name));
    const dtype = values.map((value) => value.dtype).reduce(promotion_ts_1.commonDType);
    return values.map((value) => (0, math_ts_1.castTo)(context.ops, value, dtype));
}
function dtypeArgument(context, position, fallback) {
    const given = argument(context, position, 'dtype');
    return typeof given === 'string' && (0, dtype_ts_1.isDType)(given) ? given : fallback;
}
/**
 * For what is another program for other sizes of its inputs.
 * @throws ArtifactError where the model leaves them open, and the program is written down for all of them
 */
function decidedBySizes({ ops, fixedSizes }, what) {
    if (fixedSizes || ops.peek !== undefined)
        return;
    throw new errors_ts_1.ArtifactError('unsupported-operation', `${what} of open sizes: other sizes make it another program`);
}


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ARRAYS = void 0;
exports.isClose = isClose;
exports.diagonal = diagonal;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
const real = (body) => ({ ops, ...rest }) => body(ops, (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)({ ops, ...rest }, 0, 'x')));
const test = (body) => (context) => body(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'));
const pair = (body) => (context) => body(context.ops, ...(0, args_ts_1.operands)(context));
/** Further operations of `keras/src/ops/numpy.py` and `nn.py`, each made of those that executors have. */
exports.ARRAYS = {
    // Numbers here are real: complex ones are not computed with.
    Conjugate: test((_, x) => x),
    Real: test((_, x) => x),
    Imag: test((ops, x) => ops.full(x.shape, 0, x.dtype)),
    Isreal: test((ops, x) => ops.full(x.shape, 1, 'bool')),
    Cbrt: real((ops, x) => ops.multiply(ops.sign(x), ops.power(ops.abs(x), (0, math_ts_1.like)(ops, x, 1 / 3)))),
    Sinc: real(sinc),
    Isposinf: test((ops, x) => ops.equal(x, (0, math_ts_1.like)(ops, x, Infinity))),
    Isneginf: test((ops, x) => ops.equal(x, (0, math_ts_1.like)(ops, x, -Infinity))),
    Isclose: (context) => isClose(context, false),
    NanToNum: nanToNumber,
    Heaviside: pair((ops, a, b) => {
        const [x, y] = [(0, args_ts_1.floated)(ops, a), (0, args_ts_1.floated)(ops, b)];
        const zero = (0, math_ts_1.like)(ops, x, 0);
        const step = ops.where(ops.less(x, zero), ops.broadcastTo(zero, x.shape), ops.broadcastTo((0, math_ts_1.like)(ops, x, 1), x.shape));
        return ops.where(ops.isnan(x), x, ops.where(ops.equal(x, zero), y, step));
    }),
    Fmax: pair((ops, a, b) => ops.where(ops.isnan(a), b, ops.where(ops.isnan(b), a, ops.maximum(a, b)))),
    Fmin: pair((ops, a, b) => ops.where(ops.isnan(a), b, ops.where(ops.isnan(b), a, ops.minimum(a, b)))),
    Fmod: pair((ops, a, b) => {
        const rest = ops.mod(ops.abs(a), ops.abs(b));
        return ops.where(ops.less(a, (0, math_ts_1.like)(ops, a, 0)), ops.negative(rest), rest);
    }),
    Logaddexp2: pair((ops, a, b) => {
        const [x, y] = [(0, args_ts_1.floated)(ops, a), (0, args_ts_1.floated)(ops, b)];
        const two = (v) => ops.multiply(v, (0, math_ts_1.like)(ops, v, Math.LN2));
        const most = ops.maximum(x, y);
        const rest = ops.log1p(ops.exp(two(ops.negative(ops.abs(ops.subtract(x, y))))));
        return ops.add(most, ops.divide(rest, (0, math_ts_1.like)(ops, rest, Math.LN2)));
    }),
    EmptyLike: test((ops, x) => ops.full(x.shape, 0, x.dtype)),
    Fliplr: test((ops, x) => ops.flip(x, [1])),
    Flipud: test((ops, x) => ops.flip(x, [0])),
    Rot90: rotated,
    Dstack: (context) => {
        const deep = (0, args_ts_1.tensors)(context, 0, 'xs').map((x) => (x.shape.length < 3 ? context.ops.expandDims(x, 2) : x));
        return context.ops.concatenate(deep, 2);
    },
    Diagonal: diagonal,
    Trace: (context) => {
        const { ops } = context;
        const lines = diagonal(context);
        return ops.sum((0, dtype_ts_1.isFloating)(lines.dtype) ? lines : (0, math_ts_1.castTo)(ops, lines, 'int32'), [-1]);
    },
    Inner: (context) => {
        const { ops } = context;
        const [a, b] = (0, args_ts_1.operands)(context);
        if (a.shape.length === 0 || b.shape.length === 0)
            return ops.multiply(a, b);
        const depth = (0, math_ts_1.at)(a.shape, -1);
        const flat = (x) => ops.reshape(x, [x.shape.slice(0, -1).reduce((p, d) => p * d, 1), depth]);
        const product = ops.matmul(flat(a), ops.transpose(flat(b), [1, 0]));
        return ops.reshape(product, [...a.shape.slice(0, -1), ...b.shape.slice(0, -1)]);
    },
    Cross: cross,
    Trapezoid: trapezoid,
    MultiHot: (context) => {
        const { ops } = context;
        const indices = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'inputs'), 'int32');
        const classes = (0, args_ts_1.numberArgument)(context, 1, 'num_classes');
        const dtype = (0, args_ts_1.argument)(context, 3, 'dtype') === 'int32' ? 'int32' : 'float32';
        const each = ops.oneHot(indices, classes, dtype);
        return ops.max(each, [indices.shape.length === 1 ? 0 : 1], false);
    },
    Select: select,
    RGBToGrayscale: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'images');
        const first = (0, args_ts_1.argument)(context, 1, 'data_format') === 'channels_first';
        const axis = first ? x.shape.length - 3 : x.shape.length - 1;
        // ITU-R BT.601, as Keras has it (keras/src/backend/tensorflow/image.py).
        const shares = [0.2989, 0.587, 0.114].map((share, i) => {
            const start = (0, math_ts_1.range)(x.shape.length).map((a) => (a === axis ? i : 0));
            const channel = ops.slice(x, start, x.shape.with(axis, 1));
            return ops.multiply((0, args_ts_1.floated)(ops, channel), (0, math_ts_1.like)(ops, (0, args_ts_1.floated)(ops, channel), share));
        });
        return (0, math_ts_1.castTo)(ops, shares.reduce((sum, share) => ops.add(sum, share)), x.dtype);
    },
};
function sinc(ops, x) {
    const angle = ops.multiply(x, (0, math_ts_1.like)(ops, x, Math.PI));
    const zero = ops.equal(x, (0, math_ts_1.like)(ops, x, 0));
    const safe = ops.where(zero, ops.broadcastTo((0, math_ts_1.like)(ops, x, 1), x.shape), angle);
    return ops.where(zero, ops.broadcastTo((0, math_ts_1.like)(ops, x, 1), x.shape), ops.divide(ops.sin(safe), safe));
}
/** Whole numbers are close where they are equal. `endless`: infinities are close to themselves alone. */
function isClose(context, endless) {
    const { ops } = context;
    const [x, y] = (0, args_ts_1.operands)(context);
    if (!(0, dtype_ts_1.isFloating)(x.dtype))
        return ops.equal(x, y);
    const [rtol, atol] = [(0, args_ts_1.numberArgument)(context, 2, 'rtol', 1e-5), (0, args_ts_1.numberArgument)(context, 3, 'atol', 1e-8)];
    const allowed = ops.add(ops.multiply(ops.abs(y), (0, math_ts_1.like)(ops, y, rtol)), (0, math_ts_1.like)(ops, y, atol));
    const near = ops.lessEqual(ops.abs(ops.subtract(x, y)), allowed);
    const finite = ops.logicalAnd(ops.isfinite(x), ops.isfinite(y));
    const same = endless ? ops.logicalOr(ops.logicalAnd(near, finite), ops.equal(x, y)) : near;
    return (0, args_ts_1.flagArgument)(context, 4, 'equal_nan') ? ops.logicalOr(same, ops.logicalAnd(ops.isnan(x), ops.isnan(y))) : same;
}
/** Infinities become the largest numbers of float32 unless others are named, NaN becomes zero. */
function nanToNumber(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    if (!(0, dtype_ts_1.isFloating)(x.dtype))
        return x;
    const most = x.dtype === 'float64' ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127;
    const named = (position, name, fallback) => (0, args_ts_1.numberArgument)(context, position, name, fallback);
    const [nan, high, low] = [named(1, 'nan', 0), named(2, 'posinf', most), named(3, 'neginf', -most)];
    const whole = ops.where(ops.isnan(x), (0, math_ts_1.like)(ops, x, nan), x);
    const below = ops.where(ops.equal(whole, (0, math_ts_1.like)(ops, x, Infinity)), (0, math_ts_1.like)(ops, x, high), whole);
    return ops.where(ops.equal(below, (0, math_ts_1.like)(ops, x, -Infinity)), (0, math_ts_1.like)(ops, x, low), below);
}
/**
 * Keras turns once, and then reads what it has as a plane of the final shape before it turns on
 * (keras/src/backend/tensorflow/numpy.py): of a plane that is no square, two turns are not what numpy makes of it.
 */
function rotated(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'array');
    const rank = x.shape.length;
    const turns = (((0, args_ts_1.numberArgument)(context, 1, 'k', 1) % 4) + 4) % 4;
    if (turns === 0)
        return x;
    const axes = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 2, 'axes') ?? [0, 1], 'axes').map((axis) => (0, math_ts_1.fromFront)(axis, rank));
    const order = [...(0, math_ts_1.range)(rank).filter((axis) => !axes.includes(axis)), ...axes];
    const swap = [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2];
    const turned = (value) => ops.transpose(ops.flip(value, [rank - 1]), swap);
    const moved = ops.transpose(x, order);
    const [height, width] = [(0, math_ts_1.at)(moved.shape, -2), (0, math_ts_1.at)(moved.shape, -1)];
    const plane = turns === 2 ? [height, width] : [width, height];
    const first = ops.reshape(turned(moved), [...moved.shape.slice(0, -2), ...plane]);
    const last = (0, math_ts_1.range)(turns - 1).reduce((value) => turned(value), first);
    const shaped = ops.reshape(last, [...moved.shape.slice(0, -2), ...plane]);
    const back = (0, math_ts_1.range)(rank).map((axis) => order.indexOf(axis));
    return ops.transpose(shaped, back);
}
/** The two axes go, their diagonal comes last. */
function diagonal(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const rank = x.shape.length;
    const offset = (0, args_ts_1.numberArgument)(context, 1, 'offset', 0);
    const [a, b] = [(0, args_ts_1.numberArgument)(context, 2, 'axis1', 0), (0, args_ts_1.numberArgument)(context, 3, 'axis2', 1)].map((axis) => (0, math_ts_1.fromFront)(axis, rank));
    const kept = (0, math_ts_1.range)(rank).filter((axis) => axis !== a && axis !== b);
    const [rows, columns] = [(0, math_ts_1.at)(x.shape, a), (0, math_ts_1.at)(x.shape, b)];
    const count = Math.max(0, Math.min(rows + Math.min(offset, 0), columns - Math.max(offset, 0)));
    const flat = ops.reshape(ops.transpose(x, [...kept, a, b]), [
        ...kept.map((axis) => (0, math_ts_1.at)(x.shape, axis)),
        rows * columns,
    ]);
    const places = (0, math_ts_1.range)(count).map((i) => (i - Math.min(offset, 0)) * columns + i + Math.max(offset, 0));
    const indices = ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from(places) });
    return ops.take(flat, indices, kept.length);
}
/** Of vectors of three along the last axis, or of two, whose third is zero. */
function cross(context) {
    const { ops } = context;
    const axis = (0, args_ts_1.argument)(context, 5, 'axis');
    const [x, y] = (0, args_ts_1.operands)(context);
    const named = ['axisa', 'axisb', 'axisc'].map((name, i) => (0, args_ts_1.numberArgument)(context, i + 2, name, -1));
    if (axis !== null && axis !== -1 ? true : named.some((one) => one !== -1)) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', 'cross: other axes than the last one');
    }
    const parts = (v) => (0, math_ts_1.range)((0, math_ts_1.at)(v.shape, -1)).map((i) => (0, math_ts_1.at)(ops.split(v, (0, math_ts_1.range)((0, math_ts_1.at)(v.shape, -1)).map(() => 1), -1), i));
    const [p, q] = [parts(x), parts(y)];
    const part = (of, i) => of[i] ?? (0, math_ts_1.like)(ops, (0, math_ts_1.at)(of, 0), 0);
    const turn = (i, j) => ops.subtract(ops.multiply(part(p, i), part(q, j)), ops.multiply(part(p, j), part(q, i)));
    if (p.length === 2 && q.length === 2)
        return ops.squeeze(turn(0, 1), [-1]);
    return ops.concatenate([turn(1, 2), turn(2, 0), turn(0, 1)], -1);
}
function trapezoid(context) {
    const { ops } = context;
    const y = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'y'));
    const given = (0, args_ts_1.argument)(context, 1, 'x');
    const axis = (0, math_ts_1.fromFront)((0, args_ts_1.numberArgument)(context, 3, 'axis', -1), y.shape.length);
    const part = (v, from, at_) => ops.slice(v, v.shape.map((_, i) => (i === at_ ? from : 0)), v.shape.with(at_, (v.shape[at_] ?? 1) - 1));
    const means = ops.multiply(ops.add(part(y, 0, axis), part(y, 1, axis)), (0, math_ts_1.like)(ops, y, 0.5));
    if (given === null)
        return ops.multiply(ops.sum(means, [axis]), (0, math_ts_1.like)(ops, y, (0, args_ts_1.numberArgument)(context, 2, 'dx', 1)));
    const [x] = (0, promotion_ts_1.promoted)(ops, (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'x'), y.dtype), y);
    const along = x.shape.length === 1 ? 0 : axis;
    const steps = ops.subtract(part(x, 1, along), part(x, 0, along));
    const spread = x.shape.length === 1
        ? ops.reshape(steps, y.shape.map((_, i) => (i === axis ? (0, math_ts_1.at)(steps.shape, 0) : 1)))
        : steps;
    return ops.sum(ops.multiply(means, spread), [axis]);
}
/** The first choice whose condition holds, else the default. */
function select(context) {
    const { ops } = context;
    const choices = (0, args_ts_1.tensors)(context, 1, 'choicelist');
    const given = (0, args_ts_1.argument)(context, 0, 'condlist');
    const tests = (Array.isArray(given) ? given : [given]).map((_, i) => (0, math_ts_1.castTo)(ops, (0, math_ts_1.at)((0, args_ts_1.tensors)(context, 0, 'condlist'), i), 'bool'));
    const fallback = (0, math_ts_1.like)(ops, (0, math_ts_1.at)(choices, 0), (0, args_ts_1.numberArgument)(context, 2, 'default', 0));
    return tests.reduceRight((rest, condition, i) => ops.where(condition, (0, math_ts_1.at)(choices, i), rest), fallback);
}


/***/ }),

/***/ 77720:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BITS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
/**
 * Whole numbers by their bits (`keras/src/backend/tensorflow/numpy.py`). Bits are told by division: dividing by 2^k and
 * rounding down moves the two's complement of a number k places to the right.
 */
exports.BITS = {
    BitwiseAnd: bitwise((ops, a, b) => ops.multiply(a, b)),
    BitwiseOr: bitwise((ops, a, b) => ops.maximum(a, b)),
    BitwiseXor: bitwise((ops, a, b) => (0, math_ts_1.castTo)(ops, ops.notEqual(a, b), 'int32')),
    BitwiseNot: (context) => inverted(context),
    BitwiseInvert: (context) => inverted(context),
    BitwiseLeftShift: leftShift,
    LeftShift: leftShift,
    BitwiseRightShift: rightShift,
    RightShift: rightShift,
    Gcd: (context) => divisor(context.ops, ...sizes(context)),
    Lcm: (context) => {
        const { ops } = context;
        const [a, b] = sizes(context);
        const common = divisor(ops, a, b);
        const zero = (0, math_ts_1.like)(ops, common, 0);
        const none = ops.equal(common, zero);
        return ops.where(none, zero, ops.multiply(a, ops.floorDivide(b, ops.where(none, (0, math_ts_1.like)(ops, common, 1), common))));
    },
    Ldexp: (context) => {
        const { ops } = context;
        const [x, given] = [(0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x1')), (0, args_ts_1.tensor)(context, 1, 'x2')];
        const exponent = (0, math_ts_1.castTo)(ops, given, x.dtype);
        const moved = ops.multiply(x, ops.power(ops.broadcastTo((0, math_ts_1.like)(ops, x, 2), exponent.shape), exponent));
        const stays = ops.logicalOr(ops.equal(x, (0, math_ts_1.like)(ops, x, 0)), ops.equal(ops.abs(x), (0, math_ts_1.like)(ops, x, Infinity)));
        return ops.where(stays, x, moved);
    },
    // The zero below zero is told by its reciprocal. No executor keeps the sign of what is no number.
    Signbit: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        if (x.dtype === 'bool')
            return ops.notEqual(x, x);
        const below = ops.less(x, (0, math_ts_1.like)(ops, x, 0));
        if (!(0, dtype_ts_1.isFloating)(x.dtype))
            return below;
        const isZero = ops.equal(x, (0, math_ts_1.like)(ops, x, 0));
        const turned = ops.reciprocal(ops.where(isZero, x, (0, math_ts_1.like)(ops, x, 1)));
        return ops.logicalOr(below, ops.less(turned, (0, math_ts_1.like)(ops, x, 0)));
    },
};
const WIDTHS = { int8: 8, uint8: 8, int16: 16, uint16: 16, int32: 32 };
/** @throws ArtifactError for dtypes whose bits executors do not hold */
function widthOf(dtype) {
    const width = WIDTHS[dtype];
    if (width !== undefined)
        return width;
    throw new errors_ts_1.ArtifactError('unsupported-operation', `bits of ${dtype}: executors hold those of 32 at most`);
}
/** @param body on bits, which are 0 or 1 */
function bitwise(body) {
    return (context) => {
        const { ops } = context;
        const [a, b] = (0, args_ts_1.operands)(context);
        const width = widthOf(a.dtype);
        const wide = body(ops, bitsOf(ops, a, width), bitsOf(ops, b, width));
        return (0, math_ts_1.castTo)(ops, numberOf(ops, wide, width, !a.dtype.startsWith('u')), a.dtype);
    };
}
/** 1, 2, 4, ... with as many as there are below the highest bit. */
function powers(ops, count) {
    return ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from((0, math_ts_1.range)(count), (k) => 2 ** k) });
}
/** The bits of each number along a new last axis, int32. */
function bitsOf(ops, x, width) {
    const column = ops.expandDims((0, math_ts_1.castTo)(ops, x, 'int32'), -1);
    const two = ops.scalar(2, 'int32');
    const lower = ops.mod(ops.floorDivide(column, powers(ops, Math.min(width, 31))), two);
    if (width < 32)
        return lower;
    return ops.concatenate([lower, (0, math_ts_1.castTo)(ops, ops.less(column, ops.scalar(0, 'int32')), 'int32')], -1);
}
function numberOf(ops, bits, width, isSigned) {
    const places = (0, math_ts_1.range)(width).map((k) => (isSigned && k === width - 1 ? -(2 ** k) : 2 ** k));
    const weights = ops.constant({ dtype: 'int32', shape: [width], data: Int32Array.from(places) });
    return ops.sum(ops.multiply(bits, weights), [-1]);
}
/** -1 - x, and of numbers without a sign the highest one less x. */
function inverted(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const highest = x.dtype.startsWith('u') ? 2 ** widthOf(x.dtype) - 1 : -1;
    return ops.subtract((0, math_ts_1.like)(ops, x, highest), x);
}
/** As far as 2^place goes: TensorFlow takes places beyond the width for the last one, and those below 0 for 0. */
function placesOf(ops, b, width) {
    return ops.clip((0, math_ts_1.castTo)(ops, b, 'int32'), 0, width - 1);
}
function leftShift(context) {
    const { ops } = context;
    const [a, b] = (0, args_ts_1.operands)(context);
    const width = widthOf(a.dtype);
    const factor = ops.take(ops.concatenate([powers(ops, 31), ops.full([1], -(2 ** 31), 'int32')], 0), placesOf(ops, b, width), 0);
    const moved = ops.multiply((0, math_ts_1.castTo)(ops, a, 'int32'), factor);
    return width === 32
        ? moved
        : (0, math_ts_1.castTo)(ops, numberOf(ops, bitsOf(ops, moved, width), width, !a.dtype.startsWith('u')), a.dtype);
}
function rightShift(context) {
    const { ops } = context;
    const [a, b] = (0, args_ts_1.operands)(context);
    const places = placesOf(ops, b, widthOf(a.dtype));
    const half = ops.floorDivide((0, math_ts_1.castTo)(ops, a, 'int32'), ops.take(powers(ops, 31), ops.minimum(places, ops.scalar(30, 'int32')), 0));
    const last = ops.greater(places, ops.scalar(30, 'int32'));
    return (0, math_ts_1.castTo)(ops, ops.where(last, ops.floorDivide(half, ops.scalar(2, 'int32')), half), a.dtype);
}
function sizes(context) {
    const { ops } = context;
    const [a, b] = (0, args_ts_1.operands)(context);
    const size = (x) => (x.dtype.startsWith('u') ? x : ops.abs(x));
    return (0, promotion_ts_1.promoted)(ops, size(a), size(b));
}
/** Steps that two numbers of 32 bits take at most, which neighbours in Fibonacci's row do. */
const STEPS = 47;
/** Euclid's algorithm on numbers that are not below zero. */
function divisor(ops, a, b) {
    const bits = widthOf(a.dtype);
    const shape = ops.add(a, b).shape;
    const step = ([high, low]) => {
        const zero = (0, math_ts_1.like)(ops, low, 0);
        const done = ops.equal(low, zero);
        const rest = ops.mod(high, ops.where(done, (0, math_ts_1.like)(ops, low, 1), low));
        return [ops.where(done, high, low), ops.where(done, zero, rest)];
    };
    let state = [ops.broadcastTo(a, shape), ops.broadcastTo(b, shape)];
    for (let i = 0; i < Math.ceil((STEPS * bits) / 32); i += 1)
        state = step(state);
    return state[0];
}


/***/ }),

/***/ 52564:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COUNTS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const tensor_ts_1 = __webpack_require__(76172);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** Functions whose results are as long as the numbers say: executors that hold no elements refuse them. */
exports.COUNTS = {
    Bincount: (context) => {
        const { ops } = context;
        // An array of weights cannot be stored with the model.
        if ((0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'sparse') === true)
            throw refused('bincount: a sparse result');
        const x = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'x'), 'int32');
        const seen = Array.from(elements(ops, x, 'bincount').data, Number);
        if (seen.some((number) => number < 0))
            throw new errors_ts_1.ArtifactError('malformed', 'bincount: found a number below 0');
        const least = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'minlength', 0);
        const length = seen.reduce((longest, number) => Math.max(longest, number + 1), least);
        const met = ops.equal(ops.expandDims(x, -1), ops.arange(0, length, 1, 'int32'));
        return ops.sum((0, math_ts_1.castTo)(ops, met, 'int32'), [-2]);
    },
    Nonzero: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const isNot = ops.notEqual(x, (0, math_ts_1.like)(ops, x, 0));
        const places = [...elements(ops, (0, math_ts_1.castTo)(ops, isNot, 'int32'), 'nonzero').data.entries()].flatMap(([i, found]) => Number(found) === 0 ? [] : [i]);
        return (0, math_ts_1.range)(x.shape.length).map((axis) => {
            const stride = (0, tensor_ts_1.elementCount)(x.shape.slice(axis + 1));
            const data = Int32Array.from(places, (place) => Math.floor(place / stride) % (0, math_ts_1.at)(x.shape, axis));
            return ops.constant({ dtype: 'int32', shape: [places.length], data });
        });
    },
};
function elements(ops, x, name) {
    if (ops.peek === undefined)
        throw refused(`${name}: the shape of its result depends on the numbers`);
    return ops.peek(x);
}
function refused(what) {
    return new errors_ts_1.ArtifactError('unsupported-operation', what);
}


/***/ }),

/***/ 93430:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ELEMENTWISE = void 0;
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
/** On any number: integers stay integers. */
const plain = (body) => (context) => body(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'));
/** On reals: integers become float32 first. */
const real = (body) => (context) => body(context.ops, (0, args_ts_1.floated)(context.ops, (0, args_ts_1.tensor)(context, 0, 'x')));
const pair = (body) => (context) => body(context.ops, ...(0, args_ts_1.operands)(context));
const realPair = (body) => (context) => {
    const [a, b] = (0, args_ts_1.operands)(context);
    return body(context.ops, (0, args_ts_1.floated)(context.ops, a), (0, args_ts_1.floated)(context.ops, b));
};
const logical = (body) => (context) => {
    const [a, b] = (0, args_ts_1.operands)(context);
    return body(context.ops, (0, math_ts_1.castTo)(context.ops, a, 'bool'), (0, math_ts_1.castTo)(context.ops, b, 'bool'));
};
/** `keras/src/ops/numpy.py` and `math.py`: element by element. */
exports.ELEMENTWISE = {
    Absolute: plain((ops, x) => ops.abs(x)),
    Fabs: real((ops, x) => ops.abs(x)),
    Negative: plain((ops, x) => ops.negative(x)),
    Sign: plain((ops, x) => ops.sign(x)),
    Square: plain((ops, x) => ops.square(x)),
    Sqrt: real((ops, x) => ops.sqrt(x)),
    Rsqrt: real((ops, x) => ops.rsqrt(x)),
    Reciprocal: real((ops, x) => ops.reciprocal(x)),
    Exp: real((ops, x) => ops.exp(x)),
    Exp2: real((ops, x) => ops.power((0, math_ts_1.like)(ops, x, 2), x)),
    Expm1: real((ops, x) => ops.expm1(x)),
    Log: real((ops, x) => ops.log(x)),
    Log1p: real((ops, x) => ops.log1p(x)),
    Log2: real((ops, x) => ops.divide(ops.log(x), (0, math_ts_1.like)(ops, x, Math.LN2))),
    Log10: real((ops, x) => ops.divide(ops.log(x), (0, math_ts_1.like)(ops, x, Math.LN10))),
    Sin: real((ops, x) => ops.sin(x)),
    Cos: real((ops, x) => ops.cos(x)),
    Tan: real((ops, x) => ops.tan(x)),
    Arcsin: real((ops, x) => ops.arcsin(x)),
    Arccos: real((ops, x) => ops.arccos(x)),
    Arctan: real((ops, x) => ops.arctan(x)),
    Sinh: real((ops, x) => ops.sinh(x)),
    Cosh: real((ops, x) => ops.cosh(x)),
    Tanh: real((ops, x) => ops.tanh(x)),
    Arcsinh: real((ops, x) => ops.arcsinh(x)),
    Arccosh: real((ops, x) => ops.arccosh(x)),
    Arctanh: real((ops, x) => ops.arctanh(x)),
    Erf: real((ops, x) => ops.erf(x)),
    Erfc: real((ops, x) => ops.subtract((0, math_ts_1.like)(ops, x, 1), ops.erf(x))),
    Floor: real((ops, x) => ops.floor(x)),
    Ceil: real((ops, x) => ops.ceil(x)),
    Deg2rad: real((ops, x) => ops.multiply(x, (0, math_ts_1.like)(ops, x, Math.PI / 180))),
    Rad2deg: real((ops, x) => ops.multiply(x, (0, math_ts_1.like)(ops, x, 180 / Math.PI))),
    Round: (context) => rounded(context),
    Trunc: plain((ops, x) => ops.multiply(ops.sign(x), ops.floor(ops.abs(x)))),
    Isnan: real((ops, x) => ops.isnan(x)),
    Isfinite: real((ops, x) => ops.isfinite(x)),
    Isinf: real((ops, x) => ops.logicalNot(ops.logicalOr(ops.isfinite(x), ops.isnan(x)))),
    LogicalNot: plain((ops, x) => ops.logicalNot((0, math_ts_1.castTo)(ops, x, 'bool'))),
    Clip: (context) => clipped(context),
    Copy: plain((_, x) => x),
    StopGradient: (context) => (0, args_ts_1.tensor)(context, 0, 'variable'),
    ConvertToTensor: (context) => (0, args_ts_1.tensor)(context, 0, 'x'),
    Add: pair((ops, a, b) => ops.add(a, b)),
    Subtract: pair((ops, a, b) => ops.subtract(a, b)),
    Multiply: pair((ops, a, b) => ops.multiply(a, b)),
    Divide: realPair((ops, a, b) => ops.divide(a, b)),
    TrueDivide: realPair((ops, a, b) => ops.divide(a, b)),
    DivideNoNan: realPair((ops, a, b) => divideNoNan(ops, a, b)),
    FloorDivide: pair((ops, a, b) => ops.floorDivide(a, b)),
    Mod: pair((ops, a, b) => ops.mod(a, b)),
    Power: pair((ops, a, b) => ops.power(a, b)),
    Maximum: pair((ops, a, b) => ops.maximum(a, b)),
    Minimum: pair((ops, a, b) => ops.minimum(a, b)),
    Arctan2: realPair((ops, a, b) => ops.arctan2(a, b)),
    Hypot: realPair((ops, a, b) => ops.sqrt(ops.add(ops.square(a), ops.square(b)))),
    Logaddexp: realPair((ops, a, b) => {
        const high = ops.maximum(a, b);
        return ops.add(high, ops.log1p(ops.exp(ops.negative(ops.abs(ops.subtract(a, b))))));
    }),
    Equal: pair((ops, a, b) => ops.equal(a, b)),
    NotEqual: pair((ops, a, b) => ops.notEqual(a, b)),
    Less: pair((ops, a, b) => ops.less(a, b)),
    LessEqual: pair((ops, a, b) => ops.lessEqual(a, b)),
    Greater: pair((ops, a, b) => ops.greater(a, b)),
    GreaterEqual: pair((ops, a, b) => ops.greaterEqual(a, b)),
    LogicalAnd: logical((ops, a, b) => ops.logicalAnd(a, b)),
    LogicalOr: logical((ops, a, b) => ops.logicalOr(a, b)),
    LogicalXor: logical((ops, a, b) => ops.logicalXor(a, b)),
    Where: (context) => {
        const { ops } = context;
        const condition = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'condition'), 'bool');
        const shifted = { ...context, args: context.args.slice(1) };
        return ops.where(condition, ...(0, args_ts_1.operands)(shifted));
    },
};
function divideNoNan(ops, a, b) {
    const zero = ops.equal(b, (0, math_ts_1.like)(ops, b, 0));
    const quotient = ops.divide(a, ops.where(zero, (0, math_ts_1.like)(ops, b, 1), b));
    return ops.where(zero, ops.multiply(quotient, (0, math_ts_1.like)(ops, quotient, 0)), quotient);
}
function clipped(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const [low, high] = [(0, args_ts_1.argument)(context, 1, 'x_min'), (0, args_ts_1.argument)(context, 2, 'x_max')];
    if (typeof low === 'number' && typeof high === 'number')
        return ops.clip(x, low, high);
    const floor = low === null ? x : ops.maximum(...(0, promotion_ts_1.promoted)(ops, x, (0, math_ts_1.castTo)(ops, (0, args_ts_1.toValue)(ops, low, 'x_min'), x.dtype)));
    return high === null ? floor : ops.minimum(...(0, promotion_ts_1.promoted)(ops, floor, (0, math_ts_1.castTo)(ops, (0, args_ts_1.toValue)(ops, high, 'x_max'), x.dtype)));
}
function rounded(context) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const decimals = (0, args_ts_1.numberArgument)(context, 1, 'decimals', 0);
    if (decimals === 0)
        return ops.round(x);
    const factor = (0, math_ts_1.like)(ops, x, 10 ** decimals);
    return ops.divide(ops.round(ops.multiply(x, factor)), factor);
}


/***/ }),

/***/ 36130:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FOURIER = void 0;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const spectrograms_ts_1 = __webpack_require__(72086);
const args_ts_1 = __webpack_require__(49381);
/**
 * Fourier transforms (`keras/src/ops/math.py`): complex numbers come and go as pairs of real tensors. Each is a product
 * with a table of cosines and sines.
 */
exports.FOURIER = {
    FFT: (context) => alongLast(context.ops, pairOf(context), 1),
    FFT2: (context) => alongBoth(context.ops, pairOf(context), 1),
    IFFT2: (context) => {
        const { ops } = context;
        const found = alongBoth(ops, pairOf(context), -1);
        const [rows, columns] = found[0].shape.slice(-2);
        return found.map((part) => ops.divide(part, (0, math_ts_1.like)(ops, part, (rows ?? 1) * (columns ?? 1))));
    },
    RFFT: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const length = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'fft_length', (0, math_ts_1.at)(x.shape, -1));
        return ofReals(ops, fitted(ops, x, length));
    },
    IRFFT: (context) => {
        const { ops } = context;
        const given = pairOf(context);
        const length = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'fft_length', 2 * ((0, math_ts_1.at)(given[0].shape, -1) - 1));
        return product(ops, joined(ops, given, length), inverseTable(ops, given[0], length));
    },
    STFT: (context) => {
        const { ops } = context;
        const { length, stride, window, center } = framesOf(context);
        const given = (0, args_ts_1.tensor)(context, 0, 'x');
        const half = Math.floor(length / 2);
        const signal = ops.reshape(given, [countOf(given), (0, math_ts_1.at)(given.shape, -1)]);
        const x = center
            ? ops.pad(signal, [
                [0, 0],
                [half, half],
            ], 'reflect')
            : signal;
        const bins = half + 1;
        const plain = table(ops, x, [length, 1, 2 * bins], ([t, , k]) => wave(t * (k % bins), length, k < bins ? 'cos' : '-sin'));
        const kernel = window === null ? plain : ops.multiply(plain, ops.reshape(window, [length, 1, 1]));
        const options = { strides: [stride], padding: 'valid', dilations: [1], groups: 1 };
        const both = ops.conv(ops.expandDims(x, -1), kernel, options);
        const shape = [...given.shape.slice(0, -1), (0, math_ts_1.at)(both.shape, 1), bins];
        return ops.split(both, [bins, bins], 2).map((part) => ops.reshape(part, shape));
    },
    ISTFT: (context) => {
        const { ops } = context;
        const { length, stride, window, center } = framesOf(context);
        const given = pairOf(context);
        const lead = given[0].shape.slice(0, -2);
        const frames = (0, math_ts_1.at)(given[0].shape, -2);
        const spectrum = joined(ops, given, length);
        const channels = (0, math_ts_1.at)(spectrum.shape, -1);
        const signals = ops.reshape(spectrum, [lead.reduce((a, b) => a * b, 1), frames, channels]);
        const plain = ops.reshape(ops.transpose(inverseTable(ops, signals, length), [1, 0]), [length, 1, channels]);
        const kernel = window === null ? plain : ops.multiply(plain, ops.reshape(inverted(ops, window, stride), [length, 1, 1]));
        const options = { strides: [stride], padding: 'valid', dilations: [1], outputPadding: null };
        const whole = length + stride * (frames - 1);
        const half = Math.floor(length / 2);
        const start = center ? half : 0;
        const asked = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'length');
        if (typeof asked === 'number')
            (0, args_ts_1.decidedBySizes)(context, 'a signal');
        const stop = typeof asked === 'number' ? Math.min(start + asked, whole) : center ? whole - half : whole;
        const sum = ops.slice(ops.convTranspose(signals, kernel, options), [0, start, 0], [(0, math_ts_1.at)(signals.shape, 0), stop - start, 1]);
        return ops.reshape(sum, [...lead, stop - start]);
    },
};
/** A pair that is given as one argument. @throws ArtifactError */
function pairOf(context) {
    const [real, imaginary, ...others] = (0, args_ts_1.tensors)(context, 0, 'x');
    if (real === undefined || imaginary === undefined || others.length > 0) {
        throw new errors_ts_1.ArtifactError('malformed', 'x: allowed: two tensors, the real and the imaginary part');
    }
    return [real, imaginary];
}
function countOf(x) {
    return x.shape.slice(0, -1).reduce((a, b) => a * b, 1);
}
/** Elements of a table: 128 MB. */
const MOST = 2 ** 24;
function table(ops, x, shape, body) {
    const [rows = 1, columns = 1, layers = 1] = shape;
    const count = rows * columns * layers;
    if (count > MOST) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `a Fourier transform: found a table of ${count}, allowed: ${MOST}`);
    }
    const data = new Float64Array(count);
    for (let i = 0; i < count; i += 1) {
        data[i] = body([Math.floor(i / (columns * layers)), Math.floor(i / layers) % columns, i % layers]);
    }
    return (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float64', shape, data }), x.dtype);
}
/** A part of the whole turn. The remainder keeps the angle small, and with it its rounding. */
function wave(steps, length, kind) {
    const angle = (2 * Math.PI * (steps % length)) / length;
    return kind === 'cos' ? Math.cos(angle) : kind === 'sin' ? Math.sin(angle) : -Math.sin(angle);
}
/** `x` with its last axis multiplied by a table. */
function product(ops, x, by) {
    const rows = ops.reshape(x, [countOf(x), (0, math_ts_1.at)(x.shape, -1)]);
    return ops.reshape(ops.matmul(rows, by), [...x.shape.slice(0, -1), (0, math_ts_1.at)(by.shape, 1)]);
}
/** @param sign 1 forwards, -1 backwards */
function alongLast(ops, [real, imaginary], sign) {
    const length = (0, math_ts_1.at)(real.shape, -1);
    const of = (kind) => table(ops, real, [length, length], ([t, k]) => wave(t * k, length, kind));
    const [cos, sin] = [of('cos'), ops.multiply(of('sin'), (0, math_ts_1.like)(ops, real, sign))];
    return [
        ops.add(product(ops, real, cos), product(ops, imaginary, sin)),
        ops.subtract(product(ops, imaginary, cos), product(ops, real, sin)),
    ];
}
function alongBoth(ops, pair, sign) {
    const rank = pair[0].shape.length;
    const turned = ([real, imaginary]) => {
        const axes = [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2];
        return [ops.transpose(real, axes), ops.transpose(imaginary, axes)];
    };
    return turned(alongLast(ops, turned(alongLast(ops, pair, sign)), sign));
}
function ofReals(ops, x) {
    const length = (0, math_ts_1.at)(x.shape, -1);
    const bins = Math.floor(length / 2) + 1;
    const of = (kind) => product(ops, x, table(ops, x, [length, bins], ([t, k]) => wave(t * k, length, kind)));
    return [of('cos'), of('-sin')];
}
/** The last axis cut, or filled with zeros: filled up and cut, so that it is one program for any length. */
function fitted(ops, x, length) {
    if ((0, math_ts_1.at)(x.shape, -1) === length)
        return x;
    const lead = x.shape.slice(0, -1);
    const filled = ops.pad(x, [...lead.map(() => [0, 0]), [0, length]], 'constant', 0);
    return ops.slice(filled, x.shape.map(() => 0), [...lead, length]);
}
/** Both parts side by side, with as many frequencies as a signal of that length has. */
function joined(ops, [real, imaginary], length) {
    const bins = Math.floor(length / 2) + 1;
    return ops.concatenate([fitted(ops, real, bins), fitted(ops, imaginary, bins)], -1);
}
/** From both parts to the signal: each frequency but the first, and the last of an even length, stands for two. */
function inverseTable(ops, x, length) {
    const bins = Math.floor(length / 2) + 1;
    return table(ops, x, [2 * bins, length], ([row, t]) => {
        const k = row % bins;
        const isAlone = k === 0 || 2 * k === length;
        if (row >= bins)
            return isAlone ? 0 : (2 * wave(t * k, length, '-sin')) / length;
        return ((isAlone ? 1 : 2) * wave(t * k, length, 'cos')) / length;
    });
}
function framesOf(context) {
    const { ops } = context;
    const [given = ops.scalar(0, 'float32')] = (0, args_ts_1.tensors)(context, 0, 'x');
    const sequence = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'sequence_length');
    const length = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'fft_length');
    const before = Math.floor((length - sequence) / 2);
    // Windows of numbers cannot be stored with the model.
    const name = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'window');
    const window = () => ops.pad(table(ops, given, [sequence], ([i]) => (0, math_ts_1.at)((0, spectrograms_ts_1.windowOf)(name, sequence, context.layer.name), i)), [[before, length - sequence - before]], 'constant', 0);
    return {
        length,
        stride: (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'sequence_stride'),
        window: name === null ? null : window(),
        center: (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'center') !== false,
    };
}
/** The window that undoes another one where frames overlap (`inverse_stft_window_fn` of `tf.signal`). */
function inverted(ops, window, stride) {
    const length = (0, math_ts_1.at)(window.shape, 0);
    const overlaps = Math.ceil(length / stride);
    const squares = ops.pad(ops.square(window), [[0, overlaps * stride - length]], 'constant', 0);
    const sum = ops.sum(ops.reshape(squares, [overlaps, stride]), [0]);
    const shares = ops.slice(ops.tile(sum, [overlaps]), [0], [length]);
    const none = ops.equal(shares, (0, math_ts_1.like)(ops, shares, 0));
    const zeros = ops.multiply(window, (0, math_ts_1.like)(ops, window, 0));
    return ops.where(none, zeros, ops.divide(window, ops.where(none, (0, math_ts_1.like)(ops, shares, 1), shares)));
}


/***/ }),

/***/ 17468:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getItem = getItem;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const WHOLE = { start: null, stop: null, step: 1 };
/**
 * Python's `x[key]` with integers, slices, `...` and `None`. Slices are written as
 * `{ class_name: '__slice__', config: { start, stop, step } }` or, by Keras 2, as `{ start, stop, step }`.
 */
function getItem(ops, x, key) {
    const keys = Array.isArray(key) ? key : [key];
    const consumed = keys.filter((part) => part !== null && !isEllipsis(part)).length;
    const ranges = [];
    const shape = [];
    const take = (range, dropped) => {
        ranges.push(range);
        if (!dropped)
            shape.push(-1);
    };
    for (const part of keys) {
        if (part === null)
            shape.push(1);
        else if (isEllipsis(part)) {
            const free = x.shape.length - consumed;
            for (let i = 0; i < free; i += 1)
                take(WHOLE, false);
        }
        else if (typeof part === 'number')
            take(single(part, (0, math_ts_1.at)(x.shape, ranges.length)), true);
        else
            take(rangeOf(part), false);
    }
    while (ranges.length < x.shape.length)
        take(WHOLE, false);
    const picked = ops.stridedSlice(x, ranges);
    const kept = picked.shape.filter((_, i) => !isDropped(keys, i, x.shape.length, consumed));
    const target = shape.map((dim) => (dim === -1 ? (kept.shift() ?? 1) : dim));
    return ops.reshape(picked, target);
}
/** Whether an integer stands at a dimension of the input. */
function isDropped(keys, dimension, rank, consumed) {
    let place = 0;
    for (const part of keys) {
        if (part === null)
            continue;
        if (isEllipsis(part)) {
            place += rank - consumed;
            continue;
        }
        if (place === dimension)
            return typeof part === 'number';
        place += 1;
    }
    return false;
}
function single(index, size) {
    const front = index < 0 ? index + size : index;
    if (front < 0 || front >= size)
        throw new errors_ts_1.ArtifactError('malformed', `key: found ${index}, allowed: below ${size}`);
    return { start: front, stop: front + 1, step: 1 };
}
function isEllipsis(part) {
    if (typeof part === 'string')
        return part === '...' || part === 'Ellipsis';
    return part !== null && typeof part === 'object' && 'class_name' in part && part.class_name === '__ellipsis__';
}
function rangeOf(part) {
    if (part === null || typeof part !== 'object') {
        throw new errors_ts_1.ArtifactError('malformed', `key: found ${JSON.stringify(part)}, allowed: integers and slices`);
    }
    const inner = 'config' in part && typeof part.config === 'object' && part.config !== null ? part.config : part;
    const { start, stop, step } = inner;
    return { start: numberOrNull(start), stop: numberOrNull(stop), step: numberOrNull(step) ?? 1 };
}
function numberOrNull(bound) {
    if (bound === null || bound === undefined)
        return null;
    if (typeof bound === 'number')
        return bound;
    throw new errors_ts_1.ArtifactError('malformed', `key: found a bound ${JSON.stringify(bound)}, allowed: a number`);
}


/***/ }),

/***/ 96855:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRIDS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
const arrays_ts_1 = __webpack_require__(6750);
const size = (shape) => shape.reduce((a, b) => a * b, 1);
/** Lines and grids of numbers, shapes, products of vectors: further operations of `keras/src/ops/numpy.py` and `math.py`. */
exports.GRIDS = {
    Array: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        return (0, math_ts_1.castTo)(context.ops, x, (0, args_ts_1.dtypeArgument)(context, 1, x.dtype));
    },
    // Counted, so that a batch of any size counts.
    Size: ({ ops, ...rest }) => ops.sum(ops.full((0, args_ts_1.tensor)({ ops, ...rest }, 0, 'x').shape, 1, 'int32'), null),
    Ndim: ({ ops, ...rest }) => ops.scalar((0, args_ts_1.tensor)({ ops, ...rest }, 0, 'x').shape.length, 'int32'),
    Full: (context) => {
        const { ops } = context;
        const shape = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'shape'), 'shape');
        const value = (0, args_ts_1.toValue)(ops, context.args[0] ?? context.kwargs['fill_value'], 'fill_value');
        return ops.broadcastTo((0, math_ts_1.castTo)(ops, value, (0, args_ts_1.dtypeArgument)(context, 2, 'float32')), shape);
    },
    Linspace: (context) => {
        const { ops } = context;
        const { line, dtype } = linspace(context, (0, args_ts_1.tensor)(context, 0, 'start'), (0, args_ts_1.tensor)(context, 1, 'stop'));
        return (0, dtype_ts_1.isFloating)(dtype) ? line : ops.cast(ops.floor(line), dtype);
    },
    Logspace: (context) => logspace(context, (0, args_ts_1.tensor)(context, 0, 'start'), (0, args_ts_1.tensor)(context, 1, 'stop'), 10),
    Geomspace: (context) => {
        const { ops } = context;
        const dtype = (0, args_ts_1.dtypeArgument)(context, 4, 'float32');
        const [start, stop] = [(0, args_ts_1.tensor)(context, 0, 'start'), (0, args_ts_1.tensor)(context, 1, 'stop')];
        const tens = (x) => ops.divide(ops.log((0, math_ts_1.castTo)(ops, ops.abs(x), dtype)), ops.scalar(Math.LN10, dtype));
        return ops.multiply(logspace(context, tens(start), tens(stop), 10), ops.sign((0, math_ts_1.castTo)(ops, start, dtype)));
    },
    Meshgrid: (context) => {
        const { ops, args } = context;
        const lines = args.map((arg) => (0, args_ts_1.toValue)(ops, arg, 'x')).map((x) => ops.reshape(x, [size(x.shape)]));
        const swapped = (0, args_ts_1.argument)(context, -1, 'indexing') !== 'ij' && lines.length > 1;
        const order = (0, math_ts_1.range)(lines.length).map((i) => (swapped && i < 2 ? 1 - i : i));
        const shape = order.map((i) => (0, math_ts_1.at)((0, math_ts_1.at)(lines, i).shape, 0));
        return lines.map((line, i) => {
            const axis = order.indexOf(i);
            return ops.broadcastTo(ops.reshape(line, shape.map((dim, a) => (a === axis ? dim : 1))), shape);
        });
    },
    Diag: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const { rank, offset } = { rank: x.shape.length, offset: (0, args_ts_1.numberArgument)(context, 1, 'k', 0) };
        if (rank === 1)
            return onDiagonal(context.ops, x, offset);
        return (0, arrays_ts_1.diagonal)({ ...context, args: [x], kwargs: {}, config: { offset, axis1: 0, axis2: 1 } });
    },
    Diagflat: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        return onDiagonal(context.ops, context.ops.reshape(x, [size(x.shape)]), (0, args_ts_1.numberArgument)(context, 1, 'k', 0));
    },
    Vander: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const given = (0, args_ts_1.argument)(context, 1, 'N');
        const count = typeof given === 'number' ? given : (0, math_ts_1.at)(x.shape, 0);
        const powers = (0, math_ts_1.range)(count).map((i) => ((0, args_ts_1.flagArgument)(context, 2, 'increasing') ? i : count - 1 - i));
        const base = ops.expandDims((0, args_ts_1.floated)(ops, x), -1);
        const exponents = (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'int32', shape: [count], data: Int32Array.from(powers) }), base.dtype);
        const shape = [...x.shape, count];
        return (0, math_ts_1.castTo)(ops, ops.power(ops.broadcastTo(base, shape), ops.broadcastTo(exponents, shape)), x.dtype);
    },
    Vdot: (context) => {
        const { ops } = context;
        const [a, b] = (0, args_ts_1.operands)(context);
        const flat = (x) => ops.reshape((0, args_ts_1.floated)(ops, x), [size(x.shape)]);
        return (0, math_ts_1.castTo)(ops, ops.sum(ops.multiply(flat(a), flat(b)), null), a.dtype);
    },
    CDist: (context) => {
        const { ops } = context;
        const [x, y] = (0, promotion_ts_1.promoted)(ops, (0, args_ts_1.tensor)(context, 0, 'x'), (0, args_ts_1.tensor)(context, 1, 'y'));
        const off = ops.subtract(ops.expandDims(x, -2), ops.expandDims(y, -3));
        return ops.sqrt((0, args_ts_1.floated)(ops, ops.sum(ops.square(off), [-1])));
    },
    Correlate: correlate,
    UnravelIndex: (context) => {
        const { ops } = context;
        let rest = (0, args_ts_1.tensor)(context, 0, 'indices');
        const shape = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'shape'), 'shape');
        // Of what is no vector, Keras divides from the first dimension on (keras/src/backend/tensorflow/numpy.py).
        const order = rest.shape.length === 1 ? shape.toReversed() : shape;
        const places = order.map((dim) => {
            const place = ops.mod(rest, (0, math_ts_1.like)(ops, rest, dim));
            rest = ops.floorDivide(rest, (0, math_ts_1.like)(ops, rest, dim));
            return place;
        });
        return places.toReversed();
    },
    SaturateCast: saturate,
    Rearrange: rearrange,
};
/** A square with a vector on one of its diagonals. */
function onDiagonal(ops, x, offset) {
    const side = (0, math_ts_1.at)(x.shape, 0) + Math.abs(offset);
    const placed = ops.pad(x, [[Math.max(0, -offset), Math.max(0, offset)]], 'constant', 0);
    const rows = ops.broadcastTo(ops.expandDims(placed, 1), [side, side]);
    const numbers = ops.arange(0, side, 1, 'int32');
    const there = ops.equal(ops.subtract(numbers, ops.expandDims(numbers, 1)), ops.scalar(offset, 'int32'));
    return ops.where(there, rows, (0, math_ts_1.like)(ops, x, 0));
}
/** Numbers in equal steps along a new axis; the last one is `stop` itself. */
function linspace(context, from, to) {
    const { ops } = context;
    const count = (0, args_ts_1.numberArgument)(context, 2, 'num', 50);
    const dtype = (0, args_ts_1.dtypeArgument)(context, 5, floatOf((0, promotion_ts_1.commonDType)(from.dtype, to.dtype)));
    const [a, b] = (0, promotion_ts_1.promoted)(ops, (0, args_ts_1.floated)(ops, (0, math_ts_1.castTo)(ops, from, dtype)), (0, args_ts_1.floated)(ops, (0, math_ts_1.castTo)(ops, to, dtype)));
    const [start, stop] = [ops.add(a, ops.multiply(b, (0, math_ts_1.like)(ops, b, 0))), ops.add(b, ops.multiply(a, (0, math_ts_1.like)(ops, a, 0)))];
    const closed = (0, args_ts_1.argument)(context, 3, 'endpoint') !== false;
    const whole = ops.subtract(stop, start);
    const steps = closed ? count - 1 : count;
    const step = steps > 0 ? ops.divide(whole, (0, math_ts_1.like)(ops, whole, steps)) : (0, math_ts_1.like)(ops, whole, NaN);
    const last = closed ? stop : ops.subtract(stop, step);
    const each = ops.divide(ops.subtract(last, start), (0, math_ts_1.like)(ops, start, Math.max(1, count - 1)));
    const lines = (0, math_ts_1.range)(count).map((i) => {
        if (i === 0)
            return start;
        return i === count - 1 ? last : ops.add(start, ops.multiply(each, (0, math_ts_1.like)(ops, each, i)));
    });
    if (lines.length === 0)
        throw new errors_ts_1.ArtifactError('unsupported-operation', 'linspace of no numbers');
    return { line: ops.stack(lines, (0, math_ts_1.fromFront)((0, args_ts_1.numberArgument)(context, 6, 'axis', 0), start.shape.length + 1)), dtype };
}
const floatOf = (dtype) => ((0, dtype_ts_1.isFloating)(dtype) ? dtype : 'float32');
function logspace(context, start, stop, fallback) {
    const { ops } = context;
    const base = (0, args_ts_1.numberArgument)(context, 4, 'base', fallback);
    const { line, dtype } = linspace(context, start, stop);
    const exponents = (0, dtype_ts_1.isFloating)(dtype) ? line : ops.floor(line);
    return (0, math_ts_1.castTo)(ops, ops.power(ops.broadcastTo((0, math_ts_1.like)(ops, exponents, base), exponents.shape), exponents), dtype);
}
/** Of two vectors: sums of products at each place that one has along the other. */
function correlate(context) {
    const { ops } = context;
    const [x, y] = (0, args_ts_1.operands)(context).map((v) => (0, args_ts_1.floated)(ops, v));
    const [n, m] = [(0, math_ts_1.at)(x.shape, 0), (0, math_ts_1.at)(y.shape, 0)];
    const mode = (0, args_ts_1.argument)(context, 2, 'mode') ?? 'valid';
    const padded = mode === 'valid' ? x : ops.pad(x, [[m - 1, m - 1]], 'constant', 0);
    const length = (0, math_ts_1.at)(padded.shape, 0);
    if (length < m)
        throw new errors_ts_1.ArtifactError('unsupported-operation', 'correlate: a second vector longer than the first');
    const line = ops.conv(ops.reshape(padded, [1, length, 1]), ops.reshape(y, [m, 1, 1]), {
        strides: [1],
        padding: 'valid',
        dilations: [1],
        groups: 1,
    });
    const full = ops.reshape(line, [length - m + 1]);
    if (mode !== 'same')
        return full;
    const wanted = Math.max(n, m);
    return ops.slice(full, [Math.floor((n + m - 1 - wanted) / 2)], [wanted]);
}
/** Smallest and largest numbers of whole dtypes. */
const ENDS = {
    bool: [0, 1],
    int8: [-128, 127],
    uint8: [0, 255],
    int16: [-32768, 32767],
    uint16: [0, 65535],
    int32: [-(2 ** 31), 2 ** 31 - 1],
};
/** Numbers beyond the other dtype become its last ones. */
function saturate(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const dtype = (0, args_ts_1.dtypeArgument)(context, 1, x.dtype);
    const ends = ENDS[dtype];
    if (ends === undefined) {
        const wider = (0, promotion_ts_1.commonDType)(x.dtype, dtype) === dtype;
        if (wider)
            return (0, math_ts_1.castTo)(ops, x, dtype);
        throw new errors_ts_1.ArtifactError('unsupported-operation', `saturate_cast: from ${x.dtype} to ${dtype}`);
    }
    // The number below the largest int32 that float32 has, as Keras takes it (keras/src/ops/core.py).
    const most = dtype === 'int32' && x.dtype === 'float32' ? 2 ** 31 - 128 : ends[1];
    return ops.cast(ops.clip(x, ends[0], most), dtype);
}
/** Axes by name, grouped in parentheses, from one order to another (keras/src/ops/einops.py). */
function rearrange(context) {
    const { ops, kwargs } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'tensor');
    const pattern = (0, args_ts_1.argument)(context, 1, 'pattern');
    const [from = '', to = ''] = typeof pattern === 'string' ? pattern.split(/\s*->\s*/) : [];
    const groups = (text) => (text.match(/\w+|\(.*?\)/g) ?? []).map((group) => group.match(/\w+/g) ?? []);
    const lengths = new Map();
    groups(from).forEach((names, axis) => {
        const dim = (0, math_ts_1.at)(x.shape, axis);
        const known = names.flatMap((name) => (typeof kwargs[name] === 'number' ? [kwargs[name]] : []));
        for (const name of names) {
            const given = names.length > 1 ? kwargs[name] : null;
            lengths.set(name, typeof given === 'number' ? given : names.length > 1 ? Math.floor(dim / size(known)) : dim);
        }
    });
    const lengthOf = (name) => {
        const length = lengths.get(name);
        if (length === undefined)
            throw new errors_ts_1.ArtifactError('malformed', `rearrange: found no axis ${name} in "${from}"`);
        return length;
    };
    const before = groups(from).flat();
    const after = groups(to);
    const apart = ops.reshape(x, before.map(lengthOf));
    const moved = ops.transpose(apart, after.flat().map((name) => before.indexOf(name)));
    return ops.reshape(moved, after.map((names) => size(names.map(lengthOf))));
}


/***/ }),

/***/ 95003:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tfOpLambda = tfOpLambda;
exports.slicingOpLambda = slicingOpLambda;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const synonyms_ts_1 = __webpack_require__(54410);
/** Runs a recorded TensorFlow function through the operation that does the same. */
function tfOpLambda(operations) {
    return (context) => {
        const name = (0, config_ts_1.text)(context.config, 'function');
        const synonym = (0, synonyms_ts_1.synonymOf)(name);
        const operation = synonym === undefined ? undefined : operations[synonym.operation];
        if (synonym === undefined || operation === undefined) {
            throw new errors_ts_1.ArtifactError('unsupported-operation', `TensorFlow function tf.${name} is not run`);
        }
        const other = (0, synonyms_ts_1.unsaid)(synonym, context.kwargs);
        if (other !== undefined) {
            throw new errors_ts_1.ArtifactError('unsupported-operation', `TensorFlow function tf.${name} is not run with ${other}`);
        }
        return operation(renamed(context, synonym));
    };
}
function renamed(context, { operation, names }) {
    const kwargs = {};
    names.forEach(([tensorflow, keras], i) => {
        const given = context.args[i] ?? context.kwargs[tensorflow];
        if (given !== undefined && given !== null)
            kwargs[keras] = (0, synonyms_ts_1.dtypeName)(given);
    });
    // Its epsilon bounds the square of the norm, and the operation's the norm.
    if (operation === 'Normalize')
        kwargs['epsilon'] = Math.sqrt(Number(kwargs['epsilon'] ?? 1e-12));
    // Gather picks along the first axis by default, one_hot along a new last one.
    if (operation === 'Take')
        kwargs['axis'] ??= 0;
    const positional = operation === 'Where' ? ['condition', 'x1', 'x2'] : ['x1', 'x2', 'x', 'xs'].filter((key) => key in kwargs);
    return { ...context, args: positional.map((key) => kwargs[key]), kwargs, config: {} };
}
/** `x[...]` of a Keras 2 model: the slices stand in `slice_spec`. */
function slicingOpLambda(getItem) {
    return (context) => {
        const key = context.kwargs['slice_spec'] ?? context.args[1];
        return getItem(context, key);
    };
}


/***/ }),

/***/ 16393:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LINEAR = void 0;
exports.matmul = matmul;
const errors_ts_1 = __webpack_require__(17050);
const call_ts_1 = __webpack_require__(78436);
const masks_ts_1 = __webpack_require__(21387);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
/** Products. */
exports.LINEAR = {
    Matmul: (context) => matmul(context.ops, ...(0, args_ts_1.operands)(context)),
    Dot: (context) => {
        const [a, b] = (0, args_ts_1.operands)(context);
        if (a.shape.length === 0 || b.shape.length === 0)
            return context.ops.multiply(a, b);
        return tensordot(context.ops, a, b, [a.shape.length - 1], [Math.max(0, b.shape.length - 2)]);
    },
    Tensordot: (context) => {
        const [a, b] = (0, args_ts_1.operands)(context);
        const axes = (0, args_ts_1.argument)(context, 2, 'axes') ?? 2;
        if (typeof axes === 'number') {
            const rank = a.shape.length;
            return tensordot(context.ops, a, b, (0, math_ts_1.range)(axes).map((i) => rank - axes + i), (0, math_ts_1.range)(axes));
        }
        const [left, right] = axes;
        return tensordot(context.ops, a, b, [left ?? 0].flat(), [right ?? 0].flat());
    },
    Outer: (context) => {
        const [a, b] = (0, args_ts_1.operands)(context);
        return context.ops.multiply(column(context.ops, a), rowOf(context.ops, b));
    },
    Einsum: (context) => {
        const equation = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'subscripts');
        if (typeof equation !== 'string')
            throw new errors_ts_1.ArtifactError('malformed', 'subscripts: allowed: a text');
        const values = context.args.filter(call_ts_1.isValue);
        return context.ops.einsum(equation.replaceAll(' ', ''), ...values);
    },
    DotProductAttention: dotProductAttention,
};
/** numpy's `matmul`: vectors get a dimension of 1, which goes again. */
function matmul(ops, a, b) {
    const left = a.shape.length === 1 ? ops.expandDims(a, 0) : a;
    const right = b.shape.length === 1 ? ops.expandDims(b, 1) : b;
    const product = ops.matmul(left, right);
    const gone = [...(a.shape.length === 1 ? [-2] : []), ...(b.shape.length === 1 ? [-1] : [])];
    return gone.length === 0 ? product : ops.squeeze(product, gone);
}
function tensordot(ops, a, b, left, right) {
    const ax = left.map((axis) => (0, math_ts_1.fromFront)(axis, a.shape.length));
    const bx = right.map((axis) => (0, math_ts_1.fromFront)(axis, b.shape.length));
    const freeA = (0, math_ts_1.range)(a.shape.length).filter((i) => !ax.includes(i));
    const freeB = (0, math_ts_1.range)(b.shape.length).filter((i) => !bx.includes(i));
    const count = (x, axes) => axes.reduce((n, axis) => n * (0, math_ts_1.at)(x.shape, axis), 1);
    const rows = ops.reshape(ops.transpose(a, [...freeA, ...ax]), [count(a, freeA), count(a, ax)]);
    const columns = ops.reshape(ops.transpose(b, [...bx, ...freeB]), [count(b, bx), count(b, freeB)]);
    return ops.reshape(ops.matmul(rows, columns), [
        ...freeA.map((i) => (0, math_ts_1.at)(a.shape, i)),
        ...freeB.map((i) => (0, math_ts_1.at)(b.shape, i)),
    ]);
}
/** `[batch, time, heads, size]`; `mask` true keeps; heads of key and value are repeated for grouped queries. */
function dotProductAttention(context) {
    const { ops } = context;
    const query = (0, args_ts_1.tensor)(context, 0, 'query');
    const [, key] = (0, promotion_ts_1.promoted)(ops, query, (0, args_ts_1.tensor)(context, 1, 'key'));
    const [, value] = (0, promotion_ts_1.promoted)(ops, query, (0, args_ts_1.tensor)(context, 2, 'value'));
    const repeats = (0, math_ts_1.at)(query.shape, 2) / (0, math_ts_1.at)(key.shape, 2);
    const shared = (x) => (repeats === 1 ? x : ops.repeat(x, repeats, 2));
    const scale = (0, args_ts_1.numberArgument)(context, 5, 'scale', 1 / Math.sqrt((0, math_ts_1.at)(key.shape, -1)));
    let scores = ops.multiply(ops.einsum('btnh,bsnh->bnts', query, shared(key)), (0, math_ts_1.like)(ops, query, scale));
    if ((0, args_ts_1.argument)(context, 3, 'bias') !== null) {
        scores = ops.add(scores, (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 3, 'bias'), scores.dtype));
    }
    const given = (0, args_ts_1.argument)(context, 4, 'mask') === null ? null : (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 4, 'mask'), 'bool');
    const causal = (0, args_ts_1.argument)(context, 6, 'is_causal') === true ? causalOver(ops, scores) : null;
    const mask = given !== null && causal !== null ? ops.logicalAnd(given, causal) : (given ?? causal);
    const weights = (0, masks_ts_1.attentionWeights)(ops, scores, mask, true, 1);
    return ops.einsum('bnts,bsnh->btnh', weights, shared(value));
}
function causalOver(ops, scores) {
    const [times, sources] = [(0, math_ts_1.at)(scores.shape, -2), (0, math_ts_1.at)(scores.shape, -1)];
    const rows = ops.reshape(ops.arange(0, times, 1, 'int32'), [1, 1, times, 1]);
    return ops.greaterEqual(rows, ops.reshape(ops.arange(0, sources, 1, 'int32'), [1, 1, 1, sources]));
}
function column(ops, x) {
    return ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1), 1]);
}
function rowOf(ops, x) {
    return ops.reshape(x, [1, x.shape.reduce((a, b) => a * b, 1)]);
}


/***/ }),

/***/ 95435:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LOSSES = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const likely_ts_1 = __webpack_require__(80989);
const args_ts_1 = __webpack_require__(49381);
/** `keras.backend.epsilon()`: what a probability is at least. */
const EPSILON = 1e-7;
/** Losses and measures that are plain arithmetic (`keras/src/backend/tensorflow/nn.py`, `math.py`, `ops/image.py`). */
exports.LOSSES = {
    BinaryCrossentropy: (context) => {
        const { ops } = context;
        const { target, output, isLogits } = compared(context);
        const one = (0, math_ts_1.like)(ops, output, 1);
        if (isLogits) {
            const rest = ops.log1p(ops.exp(ops.negative(ops.abs(output))));
            return ops.add(ops.subtract(ops.relu(output), ops.multiply(output, target)), rest);
        }
        const likely = probable(ops, output);
        const met = ops.multiply(target, ops.log(likely));
        const missed = ops.multiply(ops.subtract(one, target), ops.log(ops.subtract(one, likely)));
        return ops.negative(ops.add(met, missed));
    },
    CategoricalCrossentropy: (context) => {
        const { ops } = context;
        const { target, output, isLogits } = compared(context);
        const axis = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'axis', -1);
        const logs = isLogits
            ? ops.logSoftmax(output, axis)
            : ops.log(probable(ops, ops.divide(output, ops.sum(output, [axis], true))));
        return ops.negative(ops.sum(ops.multiply(target, logs), [axis]));
    },
    SparseCategoricalCrossentropy: (context) => {
        const { ops } = context;
        const output = (0, args_ts_1.tensor)(context, 1, 'output');
        const labels = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'target'), 'int32');
        const column = labels.shape.length === output.shape.length ? labels : ops.expandDims(labels, -1);
        const isLogits = (0, args_ts_1.flagArgument)(context, args_ts_1.CONFIG, 'from_logits');
        refuseCut(context, output, isLogits);
        const logits = isLogits ? output : ops.log(probable(ops, output));
        return ops.negative(ops.squeeze(ops.takeAlongAxis(ops.logSoftmax(logits, -1), column, -1), [-1]));
    },
    PSNR: (context) => {
        const { ops } = context;
        const [a, b] = (0, args_ts_1.operands)(context);
        const error = ops.mean(ops.square(ops.subtract(a, b)), null);
        const most = 20 * Math.log10((0, args_ts_1.numberArgument)(context, 2, 'max_val'));
        return ops.subtract((0, math_ts_1.like)(ops, error, most), ops.multiply(ops.log(error), (0, math_ts_1.like)(ops, error, 10 / Math.LN10)));
    },
    InTopK: (context) => {
        const { ops } = context;
        const predictions = (0, args_ts_1.tensor)(context, 1, 'predictions');
        const targets = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'targets'), 'int32');
        const classes = (0, math_ts_1.at)(predictions.shape, -1);
        const zero = ops.scalar(0, 'int32');
        const isThere = ops.logicalAnd(ops.greaterEqual(targets, zero), ops.less(targets, ops.scalar(classes, 'int32')));
        const found = ops.takeAlongAxis(predictions, ops.expandDims(ops.where(isThere, targets, zero), -1), -1);
        const better = ops.sum((0, math_ts_1.castTo)(ops, ops.greater(predictions, found), 'int32'), [-1]);
        const isFew = ops.less(better, ops.scalar((0, args_ts_1.numberArgument)(context, 2, 'k'), 'int32'));
        return ops.logicalAnd(ops.logicalAnd(isThere, isFew), ops.all(ops.isfinite(predictions), [-1]));
    },
    Corrcoef: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
        const centred = ops.subtract(x, ops.mean(x, [-1], true));
        if (x.shape.length !== 2)
            throw new errors_ts_1.ArtifactError('unsupported-operation', 'corrcoef: of more or less than two axes');
        const products = ops.matmul(centred, ops.transpose(centred, [1, 0]));
        const size = (0, math_ts_1.at)(x.shape, -1);
        const covariance = ops.divide(products, (0, math_ts_1.like)(ops, products, size - 1));
        const own = ops.divide(ops.sum(ops.square(centred), [-1], true), (0, math_ts_1.like)(ops, products, size - 1));
        const deviation = ops.sqrt(own);
        const apart = ops.multiply(deviation, ops.transpose(deviation, [1, 0]));
        return ops.clip(ops.divide(covariance, apart), -1, 1);
    },
    SSIM: (context) => {
        const { ops } = context;
        const format = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'data_format') === 'channels_first' ? 'channels_first' : 'channels_last';
        const [one, other] = [(0, args_ts_1.tensor)(context, 0, 'image1'), (0, args_ts_1.tensor)(context, 1, 'image2')];
        const isSingle = one.shape.length === 3;
        const [a, b] = [one, other].map((image) => {
            const wide = (0, args_ts_1.floated)(ops, image);
            return inFront(ops, isSingle ? ops.expandDims(wide, 0) : wide, format);
        });
        const found = (0, math_ts_1.castTo)(ops, likeness(context, a ?? one, b ?? other), one.dtype);
        return isSingle ? ops.squeeze(found, [0]) : found;
    },
};
function compared(context) {
    const output = (0, args_ts_1.tensor)(context, 1, 'output');
    const target = (0, math_ts_1.castTo)(context.ops, (0, args_ts_1.tensor)(context, 0, 'target'), (0, dtype_ts_1.isFloating)(output.dtype) ? output.dtype : 'float32');
    const isLogits = (0, args_ts_1.flagArgument)(context, args_ts_1.CONFIG, 'from_logits');
    refuseCut(context, output, isLogits);
    return { target, output, isLogits };
}
/** Farther from 0 and 1 than this, a probability and the number before its sigmoid or softmax give the same loss. */
const SAFE = 1e-6;
/**
 * Right behind a sigmoid or a softmax Keras computes with the numbers before it, which are not kept here. Where no
 * probability is cut that is the same.
 * @throws ArtifactError where it is not, or nobody can look
 */
function refuseCut({ ops }, output, isLogits) {
    if (!(0, likely_ts_1.isLikely)(output))
        return;
    const wide = (0, math_ts_1.castTo)(ops, output, 'float32');
    const ends = isLogits ? [] : [ops.min(wide, null), ops.max(wide, null)].map((end) => Number(ops.peek?.(end).data[0]));
    const [low = NaN, high = NaN] = ends;
    if (low > SAFE && high < 1 - SAFE)
        return;
    throw new errors_ts_1.ArtifactError('unsupported-operation', 'a loss right behind a sigmoid or softmax: Keras takes the numbers before it, and the two part here');
}
function probable(ops, x) {
    return ops.clip(x, EPSILON, 1 - EPSILON);
}
/** Each channel an image of its own: `[batch, channels, height, width]`. */
function inFront(ops, x, format) {
    return format === 'channels_first' ? x : ops.transpose(x, [0, 3, 1, 2]);
}
/** The structural similarity of each image, over a window of Gauss. */
function likeness(context, a, b) {
    const { ops } = context;
    const setting = (name, fallback) => (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, name, fallback);
    const size = setting('filter_size', 11);
    const [batch, channels, height, width] = [(0, math_ts_1.at)(a.shape, 0), (0, math_ts_1.at)(a.shape, 1), (0, math_ts_1.at)(a.shape, 2), (0, math_ts_1.at)(a.shape, 3)];
    const line = bell(size, setting('filter_sigma', 1.5));
    const data = Float64Array.from((0, math_ts_1.range)(size * size), (i) => (0, math_ts_1.at)(line, Math.floor(i / size)) * (0, math_ts_1.at)(line, i % size));
    const kernel = (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float64', shape: [size, size, 1, 1], data }), a.dtype);
    const plain = (x) => ops.reshape(x, [batch * channels, height, width, 1]);
    const blurred = (x) => ops.conv(x, kernel, { strides: [1, 1], padding: 'valid', dilations: [1, 1], groups: 1 });
    const [x, y] = [plain(a), plain(b)];
    const [meanX, meanY] = [blurred(x), blurred(y)];
    const spread = (one, other, means) => ops.subtract(blurred(ops.multiply(one, other)), means);
    const [squareX, squareY, both] = [ops.square(meanX), ops.square(meanY), ops.multiply(meanX, meanY)];
    const most = setting('max_val', 1);
    const [c1, c2] = [setting('k1', 0.01), setting('k2', 0.03)].map((k) => (0, math_ts_1.like)(ops, a, (k * most) ** 2));
    const two = (0, math_ts_1.like)(ops, a, 2);
    const plus = (sum, constant) => (constant === undefined ? sum : ops.add(sum, constant));
    const above = ops.multiply(plus(ops.multiply(two, both), c1), plus(ops.multiply(two, spread(x, y, both)), c2));
    const spreads = ops.add(spread(x, x, squareX), spread(y, y, squareY));
    const below = ops.multiply(plus(ops.add(squareX, squareY), c1), plus(spreads, c2));
    return ops.mean(ops.reshape(ops.mean(ops.divide(above, below), [1, 2, 3]), [batch, channels]), [-1]);
}
function bell(size, sigma) {
    const heights = (0, math_ts_1.range)(size).map((i) => Math.exp(-((i - (size - 1) / 2) ** 2) / (2 * sigma ** 2)));
    const sum = heights.reduce((a, b) => a + b, 0);
    return heights.map((height) => height / sum);
}


/***/ }),

/***/ 16720:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MATRICES = void 0;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
const singular_ts_1 = __webpack_require__(26057);
/**
 * Systems of equations and determinants (`keras/src/ops/linalg.py`), one step for each row. What has no solution gives
 * what is no number; Keras stops there.
 */
exports.MATRICES = {
    Cholesky: (context) => {
        const { ops } = context;
        const lower = cholesky(ops, square(context, 0, 'x'));
        return (0, args_ts_1.argument)(context, 1, 'upper') === true ? flipped(ops, lower) : lower;
    },
    CholeskyInverse: (context) => {
        const { ops } = context;
        const x = square(context, 0, 'x');
        const upper = (0, args_ts_1.argument)(context, 1, 'upper') === true;
        const inverse = triangular(ops, x, unit(ops, x), !upper);
        return upper ? ops.matmul(inverse, flipped(ops, inverse)) : ops.matmul(flipped(ops, inverse), inverse);
    },
    Det: (context) => {
        const { ops } = context;
        const x = square(context, 0, 'x');
        const { factors, swaps } = eliminated(ops, x, null);
        return ops.multiply(swaps, ops.prod(diagonalOf(ops, factors), [-1]));
    },
    Slogdet: (context) => {
        const { ops } = context;
        const { factors, swaps } = eliminated(ops, square(context, 0, 'x'), null);
        const line = diagonalOf(ops, factors);
        const sign = ops.multiply(swaps, ops.prod(ops.sign(line), [-1]));
        return [sign, ops.sum(ops.log(ops.abs(line)), [-1])];
    },
    // Through the factor of Cholesky, as `tf.linalg.logdet`: of positive definite matrices alone.
    Logdet: (context) => {
        const { ops } = context;
        const line = diagonalOf(ops, cholesky(ops, square(context, 0, 'x')));
        return ops.multiply(ops.sum(ops.log(line), [-1]), (0, math_ts_1.like)(ops, line, 2));
    },
    Inv: (context) => {
        const x = square(context, 0, 'x');
        return solved(context.ops, x, unit(context.ops, x));
    },
    LuFactor: (context) => {
        const { ops } = context;
        const x = square(context, 0, 'a');
        if (x.shape.length !== 2)
            throw new errors_ts_1.ArtifactError('unsupported-operation', 'lu_factor: of more than one matrix');
        const { factors, order } = eliminated(ops, x, null);
        // Where each row of the matrix went, as Keras has it (keras/src/backend/tensorflow/linalg.py).
        const met = ops.equal(order, ops.arange(0, (0, math_ts_1.at)(x.shape, 0), 1, 'int32'));
        return [factors, ops.argmax((0, math_ts_1.castTo)(ops, met, 'int32'), 0)];
    },
    Qr: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
        return reflected(context, x, (0, args_ts_1.argument)(context, 1, 'mode') !== 'complete');
    },
    Solve: (context) => equations(context, solved),
    SolveTriangular: (context) => equations(context, (ops, a, b) => triangular(ops, a, b, (0, args_ts_1.argument)(context, 2, 'lower') === true)),
};
/** Rows up to which the steps are written out. */
const MOST = 64;
function square(context, position, name) {
    const x = (0, args_ts_1.floated)(context.ops, (0, args_ts_1.tensor)(context, position, name));
    const [rows, count] = [(0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1)];
    if (rows !== count)
        throw new errors_ts_1.ArtifactError('malformed', `${name}: found ${rows} rows of ${count}, allowed: a square`);
    if (rows > MOST) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `${name}: found ${rows} rows, allowed: ${MOST}, a step for each`);
    }
    return x;
}
/** `b` may be one vector for each matrix. */
function equations(context, body) {
    const { ops } = context;
    const [a, b] = (0, promotion_ts_1.promoted)(ops, square(context, 0, 'a'), (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 1, 'b')));
    if (b.shape.length !== a.shape.length - 1)
        return body(ops, a, b);
    return ops.squeeze(body(ops, a, ops.expandDims(b, -1)), [-1]);
}
function flipped(ops, x) {
    const rank = x.shape.length;
    return ops.transpose(x, [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2]);
}
/** Numbers along the last two axes, from `[from]` on. */
function part(ops, x, from, size) {
    const outer = x.shape.slice(0, -2);
    return ops.slice(x, [...outer.map(() => 0), ...from], [...outer, ...size]);
}
const rowOf = (ops, x, i) => part(ops, x, [i, 0], [1, (0, math_ts_1.at)(x.shape, -1)]);
const columnOf = (ops, x, j) => part(ops, x, [0, j], [(0, math_ts_1.at)(x.shape, -2), 1]);
/** 0, 1, ..., one below the other. */
function numbered(ops, count) {
    return ops.expandDims(ops.arange(0, count, 1, 'int32'), 1);
}
const whole = (ops, value) => ops.scalar(value, 'int32');
function diagonalOf(ops, x) {
    const count = (0, math_ts_1.at)(x.shape, -2);
    const each = (0, math_ts_1.range)(count).map((i) => part(ops, x, [i, i], [1, 1]));
    return ops.squeeze(ops.concatenate(each, -1), [-2]);
}
/** Squares of ones along the diagonal, as many as `x` has. */
function unit(ops, x) {
    const count = (0, math_ts_1.at)(x.shape, -1);
    const eye = ops.equal(numbered(ops, count), ops.arange(0, count, 1, 'int32'));
    return ops.broadcastTo((0, math_ts_1.castTo)(ops, eye, x.dtype), x.shape);
}
/** The lower factor; of the matrix only its lower half is read. */
function cholesky(ops, x) {
    const count = (0, math_ts_1.at)(x.shape, -1);
    const rows = numbered(ops, count);
    let rest = x;
    const columns = (0, math_ts_1.range)(count).map((k) => {
        const root = ops.sqrt(part(ops, rest, [k, k], [1, 1]));
        const below = ops.greaterEqual(rows, whole(ops, k));
        const column = ops.where(below, ops.divide(columnOf(ops, rest, k), root), (0, math_ts_1.like)(ops, x, 0));
        rest = ops.subtract(rest, ops.multiply(column, flipped(ops, column)));
        return column;
    });
    return ops.concatenate(columns, -1);
}
/** Solves row by row, from the first (`lower`) or from the last; only one half of the matrix is read. */
function triangular(ops, a, b, lower) {
    const count = (0, math_ts_1.at)(a.shape, -1);
    let rest = b;
    const found = (lower ? (0, math_ts_1.range)(count) : (0, math_ts_1.range)(count).toReversed()).map((i) => {
        const row = ops.divide(rowOf(ops, rest, i), part(ops, a, [i, i], [1, 1]));
        rest = ops.subtract(rest, ops.multiply(columnOf(ops, a, i), row));
        return row;
    });
    return ops.concatenate(lower ? found : found.toReversed(), -2);
}
/** Gauss's elimination; the row whose number is farthest from zero goes first, as in LAPACK. */
function eliminated(ops, a, b) {
    const count = (0, math_ts_1.at)(a.shape, -1);
    const rows = numbered(ops, count);
    let both = b === null ? a : ops.concatenate([a, b], -1);
    const columns = ops.arange(0, (0, math_ts_1.at)(both.shape, -1), 1, 'int32');
    let swaps = ops.full(a.shape.slice(0, -2), 1, a.dtype);
    let order = ops.broadcastTo(rows, [...a.shape.slice(0, -1), 1]);
    const zero = (0, math_ts_1.like)(ops, a, 0);
    for (const k of (0, math_ts_1.range)(count)) {
        const sizes = ops.where(ops.less(rows, whole(ops, k)), (0, math_ts_1.like)(ops, a, -1), ops.abs(columnOf(ops, both, k)));
        const chosen = ops.argmax(ops.squeeze(sizes, [-1]), -1);
        const there = ops.equal(rows, ops.expandDims(ops.expandDims(chosen, -1), -1));
        const here = ops.equal(rows, whole(ops, k));
        const pivotRow = ops.sum(ops.where(there, both, zero), [-2], true);
        both = ops.where(here, pivotRow, ops.where(there, rowOf(ops, both, k), both));
        const moved = ops.sum(ops.where(there, order, whole(ops, 0)), [-2], true);
        order = ops.where(here, moved, ops.where(there, rowOf(ops, order, k), order));
        swaps = ops.where(ops.equal(chosen, whole(ops, k)), swaps, ops.negative(swaps));
        const pivot = part(ops, pivotRow, [0, k], [1, 1]);
        const safe = ops.where(ops.equal(pivot, zero), (0, math_ts_1.like)(ops, pivot, 1), pivot);
        const shares = ops.where(ops.greater(rows, whole(ops, k)), ops.divide(columnOf(ops, both, k), safe), zero);
        const after = ops.greater(columns, whole(ops, k));
        const kept = ops.where(ops.logicalAnd(ops.equal(columns, whole(ops, k)), ops.greater(rows, whole(ops, k))), shares, both);
        both = ops.where(after, ops.subtract(both, ops.multiply(shares, pivotRow)), kept);
    }
    const wide = (0, math_ts_1.at)(both.shape, -1);
    const right = b === null ? null : part(ops, both, [0, count], [count, wide - count]);
    return { factors: part(ops, both, [0, 0], [count, count]), order, right, swaps };
}
function solved(ops, a, b) {
    const { factors, right } = eliminated(ops, a, b);
    return triangular(ops, factors, right ?? b, false);
}
/** Householder's reflections, none where a column is zero below the diagonal already: the signs are those of LAPACK. */
function reflected(context, x, reduced) {
    const { ops } = context;
    const [height, width] = [(0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1)];
    const steps = (0, singular_ts_1.isWide)(context, x) ? height : width;
    if (steps > MOST)
        throw new errors_ts_1.ArtifactError('unsupported-operation', `qr: found ${steps} columns, allowed: ${MOST}`);
    const rows = numbered(ops, height);
    const zero = (0, math_ts_1.like)(ops, x, 0);
    const two = (0, math_ts_1.like)(ops, x, 2);
    let r = x;
    let q = unit(ops, ops.broadcastTo(ops.sum(ops.multiply(x, zero), [-1], true), [...x.shape.slice(0, -1), height]));
    for (const k of (0, math_ts_1.range)(steps)) {
        const below = ops.where(ops.greater(rows, whole(ops, k)), columnOf(ops, r, k), zero);
        const first = part(ops, r, [k, k], [1, 1]);
        const rest = ops.sum(ops.square(below), [-2], true);
        const size = ops.sqrt(ops.add(ops.square(first), rest));
        const turned = ops.where(ops.greaterEqual(first, zero), ops.negative(size), size);
        const axis = ops.where(ops.equal(rows, whole(ops, k)), ops.subtract(first, turned), below);
        const none = ops.equal(rest, zero);
        const length = ops.where(none, (0, math_ts_1.like)(ops, rest, 1), ops.sum(ops.square(axis), [-2], true));
        const unitAxis = ops.where(none, zero, axis);
        const share = ops.divide(ops.multiply(unitAxis, two), length);
        r = ops.subtract(r, ops.multiply(share, ops.sum(ops.multiply(unitAxis, r), [-2], true)));
        q = ops.subtract(q, ops.multiply(ops.matmul(q, unitAxis), flipped(ops, share)));
    }
    const upper = ops.where(ops.greater(rows, ops.arange(0, width, 1, 'int32')), zero, r);
    if (!reduced)
        return [q, upper];
    return [part(ops, q, [0, 0], [height, steps]), part(ops, upper, [0, 0], [steps, width])];
}


/***/ }),

/***/ 88283:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BY_RANK = void 0;
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** Reductions that pass over NaN, and those by rank. */
exports.BY_RANK = {
    Nansum: (context) => numbers(context, 0, ({ ops }, x, axes, keep) => ops.sum(x, axes, keep)),
    Nanprod: (context) => numbers(context, 1, ({ ops }, x, axes, keep) => ops.prod(x, axes, keep)),
    Nanmax: (context) => numbers(context, -Infinity, ({ ops }, x, axes, keep) => emptied(ops, ops.max(x, axes, keep))),
    Nanmin: (context) => numbers(context, Infinity, ({ ops }, x, axes, keep) => emptied(ops, ops.min(x, axes, keep))),
    Nanmean: (context) => numbers(context, 0, meanOf),
    Nanvar: (context) => numbers(context, 0, varianceOf),
    Nanstd: (context) => numbers(context, 0, (...given) => context.ops.sqrt(varianceOf(...given))),
    Nancumsum: (context) => running(context, 0, (ops, x, axis) => ops.cumsum(x, axis)),
    Nancumprod: (context) => running(context, 1, (ops, x, axis) => ops.cumprod(x, axis)),
    Median: (context) => quantiles(context, 0.5, 1),
    Quantile: (context) => quantiles(context, null, 2),
    Percentile: (context) => quantiles(context, null, 2, 100),
};
/** `body` on numbers alone: `instead` stands where NaN was; `seen` counts 1 where it was not. */
function numbers(context, instead, body) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const lost = ops.isnan(x);
    const filled = ops.where(lost, (0, math_ts_1.like)(ops, x, instead), x);
    const seen = ops.cast(ops.logicalNot(lost), x.dtype);
    return body(context, filled, (0, args_ts_1.axesArgument)(context, 1, 'axis'), (0, args_ts_1.flagArgument)(context, 2, 'keepdims'), seen);
}
/** Where there was no number at all, an extreme of numbers is NaN. */
function emptied(ops, x) {
    return ops.where(ops.isfinite(x), x, (0, math_ts_1.like)(ops, x, NaN));
}
const meanOf = ({ ops }, x, axes, keep, seen) => ops.divide(ops.sum(x, axes, keep), ops.sum(seen, axes, keep));
const varianceOf = (context, x, axes, keep, seen) => {
    const { ops } = context;
    const off = ops.multiply(ops.subtract(x, meanOf(context, x, axes, true, seen)), seen);
    return meanOf(context, ops.square(off), axes, keep, seen);
};
function running(context, instead, body) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const filled = ops.where(ops.isnan(x), (0, math_ts_1.like)(ops, x, instead), x);
    const axis = (0, args_ts_1.argument)(context, 1, 'axis');
    if (axis !== null)
        return body(ops, filled, (0, args_ts_1.numberArgument)(context, 1, 'axis'));
    return body(ops, ops.reshape(filled, [x.shape.reduce((a, b) => a * b, 1)]), 0);
}
/**
 * Between two numbers in order, in proportion: a recorded call of Keras 3.15 does so whatever `method` says
 * (keras/src/ops/numpy.py, `Quantile.call`). `whole`: what stands for all, 1 or 100. NaN anywhere among the numbers makes NaN.
 */
function quantiles(context, fixed, position, whole = 1) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const rank = x.shape.length;
    const asked = fixed ?? (0, args_ts_1.argument)(context, 1, 'q');
    const places = (0, args_ts_1.numbersArgument)(asked, 'q').map((q) => (whole === 1 ? Math.fround(q) : q / whole));
    const axes = (0, args_ts_1.axesArgument)(context, position, 'axis')?.map((axis) => (0, math_ts_1.fromFront)(axis, rank)) ?? (0, math_ts_1.range)(rank);
    const kept = (0, math_ts_1.range)(rank).filter((axis) => !axes.includes(axis));
    const outer = kept.map((axis) => (0, math_ts_1.at)(x.shape, axis));
    const count = axes.reduce((product, axis) => product * (0, math_ts_1.at)(x.shape, axis), 1);
    const lines = ops.reshape(ops.transpose(x, [...kept, ...axes]), [...outer, count]);
    const sorted = ops.sort(lines, -1);
    const found = places.map((q) => between(ops, sorted, q * (count - 1)));
    const lost = ops.any(ops.isnan(lines), [-1]);
    const keep = (0, args_ts_1.flagArgument)(context, fixed === null ? position + 2 : position + 1, 'keepdims');
    const shape = keep ? (0, math_ts_1.range)(rank).map((axis) => (axes.includes(axis) ? 1 : (0, math_ts_1.at)(x.shape, axis))) : outer;
    const shaped = found.map((value) => ops.reshape(ops.where(lost, (0, math_ts_1.like)(ops, value, NaN), value), shape));
    return Array.isArray(asked) ? ops.stack(shaped, 0) : (0, math_ts_1.at)(shaped, 0);
}
function between(ops, sorted, place) {
    const line = (index) => {
        const start = sorted.shape.map((_, axis) => (axis === sorted.shape.length - 1 ? index : 0));
        return ops.squeeze(ops.slice(sorted, start, sorted.shape.with(-1, 1)), [-1]);
    };
    const [low, share] = [Math.floor(place), place - Math.floor(place)];
    if (share === 0)
        return line(low);
    const [a, b] = [line(low), line(low + 1)];
    return ops.add(a, ops.multiply(ops.subtract(b, a), (0, math_ts_1.like)(ops, a, share)));
}


/***/ }),

/***/ 32076:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NN = void 0;
const activations_ts_1 = __webpack_require__(12257);
const conv_ts_1 = __webpack_require__(82422);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const wide_ts_1 = __webpack_require__(34114);
const adaptive_ts_1 = __webpack_require__(80734);
const window_ts_1 = __webpack_require__(9672);
const reshaping_ts_1 = __webpack_require__(5140);
const args_ts_1 = __webpack_require__(49381);
/** Operation classes that are activations, by the name of the function. */
const ACTIVATION_CLASSES = {
    Relu: 'relu',
    ReLU: 'relu',
    Relu6: 'relu6',
    Sigmoid: 'sigmoid',
    SparseSigmoid: 'sparse_sigmoid',
    Softplus: 'softplus',
    Softsign: 'softsign',
    SoftShrink: 'soft_shrink',
    SparsePlus: 'sparse_plus',
    Silu: 'silu',
    Squareplus: 'squareplus',
    LogSigmoid: 'log_sigmoid',
    LeakyRelu: 'leaky_relu',
    HardSigmoid: 'hard_sigmoid',
    HardSilu: 'hard_silu',
    Elu: 'elu',
    Selu: 'selu',
    Gelu: 'gelu',
    Celu: 'celu',
    Glu: 'glu',
    TanhShrink: 'tanh_shrink',
    HardTanh: 'hard_tanh',
    HardShrink: 'hard_shrink',
    Threshold: 'threshold',
    Softmax: 'softmax',
    LogSoftmax: 'log_softmax',
    Sparsemax: 'sparsemax',
    Mish: 'mish',
};
/** `keras/src/ops/nn.py` and the resizing of `image.py`. */
exports.NN = {
    ...Object.fromEntries(Object.entries(ACTIVATION_CLASSES).map(([name, called]) => [name, activation(called)])),
    MaxPool: (context) => pooled(context, 'max'),
    AveragePool: (context) => pooled(context, 'average'),
    AdaptiveMaxPool: (context) => (0, adaptive_ts_1.adaptivePool)(spatialRank(context), 'max')(context),
    AdaptiveAveragePool: (context) => (0, adaptive_ts_1.adaptivePool)(spatialRank(context), 'average')(context),
    Conv: (context) => convolution(context, (x, config, rank) => {
        const kernel = (0, args_ts_1.tensor)(context, 1, 'kernel');
        const channels = (0, math_ts_1.at)(x.shape, -1);
        const groups = channels / (0, math_ts_1.at)(kernel.shape, -2);
        return context.ops.conv(x, kernel, { ...(0, conv_ts_1.convOptions)(config, rank, kernel.shape.slice(0, rank)), groups });
    }),
    DepthwiseConv: (context) => convolution(context, (x, config, rank) => {
        const kernel = (0, args_ts_1.tensor)(context, 1, 'kernel');
        return context.ops.depthwiseConv(x, kernel, (0, conv_ts_1.convOptions)(config, rank, kernel.shape.slice(0, rank)));
    }),
    SeparableConv: (context) => convolution(context, (x, config, rank) => {
        const kernel = (0, args_ts_1.tensor)(context, 1, 'depthwise_kernel');
        const each = context.ops.depthwiseConv(x, kernel, (0, conv_ts_1.convOptions)(config, rank, kernel.shape.slice(0, rank)));
        const ones = (0, math_ts_1.range)(rank).map(() => 1);
        return context.ops.conv(each, (0, args_ts_1.tensor)(context, 2, 'pointwise_kernel'), {
            strides: ones,
            padding: 'valid',
            dilations: ones,
            groups: 1,
        });
    }),
    ConvTranspose: (context) => convolution(context, (x, config, rank) => context.ops.convTranspose(x, (0, args_ts_1.tensor)(context, 1, 'kernel'), {
        strides: (0, config_ts_1.numbers)(config, 'strides', rank, 1),
        padding: (0, config_ts_1.word)(config, 'padding', ['valid', 'same'], 'valid'),
        dilations: (0, config_ts_1.numbers)(config, 'dilation_rate', rank, 1),
        outputPadding: (config['output_padding'] ?? null) === null ? null : (0, config_ts_1.numbers)(config, 'output_padding', rank),
    })),
    BatchNorm: batchNorm,
    LayerNorm: layerNorm,
    RMSNorm: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
        const axes = (0, args_ts_1.axesArgument)(context, 2, 'axis') ?? [-1];
        const inverse = (0, wide_ts_1.inverseRoot)(ops, ops.mean(ops.square(x), axes, true), (0, args_ts_1.numberArgument)(context, 3, 'epsilon', 1e-7));
        const out = ops.multiply(x, inverse);
        return (0, args_ts_1.argument)(context, 1, 'scale') === null ? out : ops.multiply(out, (0, args_ts_1.tensor)(context, 1, 'scale'));
    },
    Resize: resize,
};
function activation(name) {
    return (context) => {
        const config = { ...context.config };
        for (const [key, value] of Object.entries(context.kwargs))
            if (isPlain(value))
                config[key] = value;
        return (0, activations_ts_1.activate)(context.ops, (0, args_ts_1.floated)(context.ops, (0, args_ts_1.tensor)(context, 0, 'x')), { class_name: name, config });
    };
}
function isPlain(value) {
    return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}
function spatialRank(context) {
    return (0, args_ts_1.tensor)(context, 0, 'inputs').shape.length - 2;
}
function pooled(context, mode) {
    const padding = String(context.config['padding'] ?? 'valid').toLowerCase();
    return (0, window_ts_1.windowPool)(spatialRank(context), mode)({ ...context, config: { ...context.config, padding } });
}
function convolution(context, body) {
    const { ops } = context;
    const padding = String(context.config['padding'] ?? 'valid').toLowerCase();
    const config = { ...context.config, padding };
    const format = (0, config_ts_1.text)(config, 'data_format', 'channels_last');
    return (0, math_ts_1.inChannelsLast)(ops, (0, args_ts_1.tensor)(context, 0, 'inputs'), format, (x) => body(x, config, x.shape.length - 2));
}
function batchNorm(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const axis = (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'axis', -1);
    let factor = (0, wide_ts_1.inverseRoot)(ops, (0, args_ts_1.tensor)(context, 2, 'variance'), (0, args_ts_1.numberArgument)(context, args_ts_1.CONFIG, 'epsilon', 1e-3));
    if ((0, args_ts_1.argument)(context, 5, 'scale') !== null)
        factor = ops.multiply(factor, (0, args_ts_1.tensor)(context, 5, 'scale'));
    let shift = ops.negative(ops.multiply((0, args_ts_1.tensor)(context, 1, 'mean'), factor));
    if ((0, args_ts_1.argument)(context, 4, 'offset') !== null)
        shift = ops.add(shift, (0, args_ts_1.tensor)(context, 4, 'offset'));
    const rank = x.shape.length;
    return ops.add(ops.multiply(x, (0, math_ts_1.alongAxis)(ops, factor, axis, rank)), (0, math_ts_1.alongAxis)(ops, shift, axis, rank));
}
function layerNorm(context) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const { mean, variance } = (0, wide_ts_1.moments)(ops, x, (0, args_ts_1.axesArgument)(context, 3, 'axis') ?? [-1]);
    const out = ops.multiply(ops.subtract(x, mean), (0, wide_ts_1.inverseRoot)(ops, variance, (0, args_ts_1.numberArgument)(context, 4, 'epsilon', 1e-7)));
    const scaled = (0, args_ts_1.argument)(context, 1, 'gamma') === null ? out : ops.multiply(out, (0, args_ts_1.tensor)(context, 1, 'gamma'));
    return (0, args_ts_1.argument)(context, 2, 'beta') === null ? scaled : ops.add(scaled, (0, args_ts_1.tensor)(context, 2, 'beta'));
}
function resize(context) {
    const { ops } = context;
    const [height, width] = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'size'), 'size');
    const interpolation = (0, config_ts_1.word)(context.config, 'interpolation', reshaping_ts_1.INTERPOLATIONS, 'bilinear');
    const images = (0, args_ts_1.tensor)(context, 0, 'images');
    const flat = images.shape.length === 3 ? ops.expandDims(images, 0) : images;
    const format = (0, config_ts_1.text)(context.config, 'data_format', 'channels_last');
    const out = (0, math_ts_1.inChannelsLast)(ops, flat, format, (x) => ops.resize(x, { size: [height ?? 1, width ?? 1], interpolation }));
    return images.shape.length === 3
        ? ops.reshape(out, (0, math_ts_1.range)(3).map((i) => (0, math_ts_1.at)(out.shape, i + 1)))
        : out;
}


/***/ }),

/***/ 20967:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tensorFlowOpLayer = tensorFlowOpLayer;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const call_ts_1 = __webpack_require__(78436);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
const along = (inputs, attrs) => ({
    args: [inputs[0]],
    kwargs: { axis: inputs[1], keepdims: attrs.flag('keep_dims') },
});
const last = (inputs) => ({ args: [inputs[0]], kwargs: { axis: -1 } });
/** Ops under the name of another, with inputs as they are. */
const SAME = {
    ...byName('Add Sub:Subtract Mul:Multiply AddV2:Add RealDiv:Divide Div:Divide DivNoNan:DivideNoNan FloorDiv:FloorDivide'),
    ...byName('FloorMod:Mod Pow:Power Maximum Minimum Equal NotEqual Less LessEqual Greater GreaterEqual Atan2:Arctan2'),
    ...byName('LogicalAnd LogicalOr LogicalNot Abs:Absolute Neg:Negative Exp Expm1 Log Log1p Sqrt Rsqrt Square Sign Sin'),
    ...byName('Cos Tan Tanh Sigmoid Softplus Erf Floor Ceil Rint:Round Reciprocal Inv:Reciprocal Relu Relu6 Elu Selu'),
    ...byName('Identity:Copy StopGradient:Copy ZerosLike OnesLike SelectV2:Where Select:Where BiasAdd:Add'),
};
const OTHERS = {
    ...Object.fromEntries(['Sum', 'Mean', 'Max', 'Min', 'Prod', 'Any', 'All'].map((name) => [name, { operation: name, given: along }])),
    Softmax: { operation: 'Softmax', given: last },
    LogSoftmax: { operation: 'LogSoftmax', given: last },
    LeakyRelu: { operation: 'LeakyRelu', given: (inputs) => ({ args: inputs }) },
    Reshape: { operation: 'Reshape', given: ([x, shape]) => ({ args: [x], kwargs: { newshape: shape } }) },
    Transpose: { operation: 'Transpose', given: ([x, axes]) => ({ args: [x], kwargs: { axes } }) },
    ExpandDims: { operation: 'ExpandDims', given: ([x, axis]) => ({ args: [x], kwargs: { axis } }) },
    Squeeze: {
        operation: 'Squeeze',
        given: ([x], attrs) => {
            const axis = attrs.ints('squeeze_dims');
            return { args: [x], kwargs: axis.length === 0 ? {} : { axis } };
        },
    },
    ConcatV2: {
        operation: 'Concatenate',
        given: (inputs) => ({ args: [inputs.slice(0, -1)], kwargs: { axis: inputs.at(-1) } }),
    },
    Pack: {
        operation: 'Stack',
        given: (inputs, attrs) => ({ args: [inputs], kwargs: { axis: attrs.int('axis', 0) } }),
    },
    Tile: { operation: 'Tile', given: ([x, repeats]) => ({ args: [x], kwargs: { repeats } }) },
    GatherV2: { operation: 'Take', given: ([x, indices, axis]) => ({ args: [x], kwargs: { indices, axis: axis ?? 0 } }) },
    Cast: { operation: 'Cast', given: ([x], attrs) => ({ args: [x], kwargs: { dtype: attrs.dtype('DstT') } }) },
};
function byName(names) {
    return Object.fromEntries(names.split(' ').map((name) => {
        const [tensorflow = name, keras = tensorflow] = name.split(':');
        return [tensorflow, keras];
    }));
}
/**
 * Keras 2.3 and 2.4 record a TensorFlow op that was called on a layer's output as a layer of its own: its NodeDef as
 * JSON, and those inputs that are constants by their place (`tf_keras/src/engine/base_layer.py`, `TensorFlowOpLayer`).
 */
function tensorFlowOpLayer(operations) {
    return (context) => {
        const { node_def: node, constants } = context.config;
        if (!isObject(node))
            throw refusal('node_def is stored in its binary form, which is not read');
        const op = node['op'];
        if (typeof op !== 'string')
            throw new errors_ts_1.ArtifactError('malformed', `node_def: op: found ${JSON.stringify(op)}`);
        const attrs = attrsOf(node);
        const inputs = allInputs(context, constants);
        if (op === 'MatMul' || op.startsWith('BatchMatMul'))
            return product(context.ops, inputs, attrs);
        if (op === 'StridedSlice')
            return strided(context.ops, inputs, attrs);
        if (op === 'SquaredDifference')
            return squaredDifference(context.ops, inputs);
        const wrapped = Object.hasOwn(OTHERS, op) ? OTHERS[op] : undefined;
        const name = wrapped?.operation ?? (Object.hasOwn(SAME, op) ? SAME[op] : undefined);
        const operation = name === undefined ? undefined : operations[name];
        if (operation === undefined) {
            throw refusal(`TensorFlow's op ${op} within a layer is not run: build the model with a layer of Keras in its place`);
        }
        const { args, kwargs = {} } = wrapped?.given?.(inputs, attrs) ?? { args: inputs };
        return operation({ ...context, args, kwargs, config: {} });
    };
}
function refusal(message) {
    return new errors_ts_1.ArtifactError('unsupported-operation', message);
}
/** The layer's tensors with the constants put in at their places. */
function allInputs({ inputs }, constants) {
    const all = [...inputs];
    const places = isObject(constants) ? Object.entries(constants) : [];
    for (const [index, value] of places.sort(([a], [b]) => Number(a) - Number(b)))
        all.splice(Number(index), 0, value);
    return all;
}
function attrsOf(node) {
    const attrs = isObject(node['attr']) ? node['attr'] : {};
    const attr = (name) => {
        const found = attrs[name];
        return isObject(found) ? found : {};
    };
    return {
        int: (name, fallback) => Number(attr(name)['i'] ?? fallback),
        flag: (name) => attr(name)['b'] === true,
        ints: (name) => {
            const { list } = attr(name);
            const items = isObject(list) ? list['i'] : undefined;
            return Array.isArray(items) ? items.map(Number) : [];
        },
        dtype: (name) => {
            const { type } = attr(name);
            const dtype = typeof type === 'string' ? (TYPES[type] ?? type.replace(/^DT_/, '').toLowerCase()) : '';
            if ((0, dtype_ts_1.isDType)(dtype))
                return dtype;
            throw new errors_ts_1.ArtifactError('malformed', `node_def: ${name}: found ${JSON.stringify(type)}, allowed: a type`);
        },
    };
}
/** Names of types that are not Keras's own in lower case (tensorflow/core/framework/types.proto). */
const TYPES = { DT_FLOAT: 'float32', DT_DOUBLE: 'float64', DT_HALF: 'float16' };
function product(ops, inputs, attrs) {
    const [a, b] = [(0, args_ts_1.toValue)(ops, inputs[0], 'a'), (0, args_ts_1.toValue)(ops, inputs[1], 'b')];
    return ops.matmul(turned(ops, a, attrs.flag('transpose_a') || attrs.flag('adj_x')), turned(ops, b, attrs.flag('transpose_b') || attrs.flag('adj_y')));
}
function turned(ops, x, turn) {
    if (!turn)
        return x;
    const rank = x.shape.length;
    return ops.transpose(x, [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2]);
}
function squaredDifference(ops, inputs) {
    return ops.square(ops.subtract((0, args_ts_1.toValue)(ops, inputs[0], 'x'), (0, args_ts_1.toValue)(ops, inputs[1], 'y')));
}
/** `x[begin:end:strides]` with TensorFlow's masks, one bit a dimension. */
function strided(ops, [x, begin, end, strides], attrs) {
    if (!(0, call_ts_1.isValue)(x) || ![begin, end, strides].every(isNumbers)) {
        throw refusal('a slice whose bounds are computed, within a layer, is not run');
    }
    if (attrs.int('ellipsis_mask', 0) !== 0)
        throw refusal('a slice with an ellipsis, within a layer, is not run');
    const has = (mask, bit) => (attrs.int(mask, 0) & (1 << bit)) !== 0;
    const [from, to, by] = [begin, end, strides];
    const ranges = [];
    const shape = [];
    for (const bit of (0, math_ts_1.range)(from?.length ?? 0)) {
        const [start, stop, step] = [from?.[bit] ?? 0, to?.[bit] ?? 0, by?.[bit] ?? 1];
        if (has('new_axis_mask', bit))
            shape.push('new');
        else if (has('shrink_axis_mask', bit)) {
            ranges.push({ start, stop: start === -1 ? null : start + 1, step: 1 });
            shape.push('gone');
        }
        else {
            const isWhole = { start: has('begin_mask', bit), stop: has('end_mask', bit) };
            ranges.push({ start: isWhole.start ? null : start, stop: isWhole.stop ? null : stop, step });
            shape.push('kept');
        }
    }
    const rest = (0, math_ts_1.range)(x.shape.length - ranges.length).map(() => ({ start: null, stop: null, step: 1 }));
    const cut = ops.stridedSlice(x, [...ranges, ...rest]);
    let axis = 0;
    const sizes = shape.flatMap((kind) => {
        if (kind === 'new')
            return [1];
        const size = (0, math_ts_1.at)(cut.shape, axis);
        axis += 1;
        return kind === 'gone' ? [] : [size];
    });
    return ops.reshape(cut, [...sizes, ...cut.shape.slice(axis)]);
}
function isNumbers(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OPERATIONS = void 0;
const names_ts_1 = __webpack_require__(72304);
const define_ts_1 = __webpack_require__(96392);
const args_ts_1 = __webpack_require__(49381);
const arrays_ts_1 = __webpack_require__(6750);
const elementwise_ts_1 = __webpack_require__(93430);
const get_item_ts_1 = __webpack_require__(17468);
const grids_ts_1 = __webpack_require__(96855);
const lambda_ts_1 = __webpack_require__(95003);
const linear_ts_1 = __webpack_require__(16393);
const matrices_ts_1 = __webpack_require__(16720);
const bits_ts_1 = __webpack_require__(77720);
const counts_ts_1 = __webpack_require__(52564);
const fourier_ts_1 = __webpack_require__(36130);
const losses_ts_1 = __webpack_require__(95435);
const nan_ts_1 = __webpack_require__(88283);
const nn_ts_1 = __webpack_require__(32076);
const pictures_ts_1 = __webpack_require__(8959);
const pieces_ts_1 = __webpack_require__(20307);
const places_ts_1 = __webpack_require__(50828);
const op_layer_ts_1 = __webpack_require__(20967);
const ranks_ts_1 = __webpack_require__(63925);
const reduce_ts_1 = __webpack_require__(98390);
const shape_ts_1 = __webpack_require__(23159);
const singular_ts_1 = __webpack_require__(26057);
const special_ts_1 = __webpack_require__(9753);
const warp_ts_1 = __webpack_require__(86126);
const BY_NAME = {
    ...elementwise_ts_1.ELEMENTWISE,
    ...reduce_ts_1.REDUCTIONS,
    ...shape_ts_1.SHAPES,
    ...linear_ts_1.LINEAR,
    ...nn_ts_1.NN,
    ...arrays_ts_1.ARRAYS,
    ...nan_ts_1.BY_RANK,
    ...pieces_ts_1.PIECES,
    ...grids_ts_1.GRIDS,
    ...ranks_ts_1.RANKS,
    ...places_ts_1.PLACES,
    ...pictures_ts_1.PICTURES,
    ...special_ts_1.SPECIAL,
    ...warp_ts_1.WARPS,
    ...matrices_ts_1.MATRICES,
    ...fourier_ts_1.FOURIER,
    ...losses_ts_1.LOSSES,
    ...bits_ts_1.BITS,
    ...counts_ts_1.COUNTS,
    ...singular_ts_1.SINGULAR,
};
/** `keras.ops` calls recorded in functional models, as `keras.ops>NotEqual`, and Keras 2's `TFOpLambda` family. */
exports.OPERATIONS = [
    ...Object.entries(BY_NAME).map(([name, call]) => operation(names_ts_1.OPERATION_PREFIX + name, call)),
    operation('TFOpLambda', (0, lambda_ts_1.tfOpLambda)(BY_NAME)),
    operation('TensorFlowOpLayer', (0, op_layer_ts_1.tensorFlowOpLayer)(BY_NAME)),
    operation('SlicingOpLambda', (0, lambda_ts_1.slicingOpLambda)((context, key) => (0, get_item_ts_1.getItem)(context.ops, (0, args_ts_1.tensor)(context, 0, 'tensor'), key))),
];
function operation(className, call) {
    return (0, define_ts_1.define)(className, { keepsInputDType: true, call, mask: define_ts_1.stopsMask });
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PICTURES = void 0;
exports.table = table;
exports.pictures = pictures;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** Further operations of `keras/src/ops/image.py`. */
exports.PICTURES = {
    RGBToHSV: (context) => pictures(context, 0, (x) => toHsv(context.ops, x)),
    HSVToRGB: (context) => pictures(context, 0, (x) => toRgb(context.ops, x)),
    ExtractPatches: extractPatches,
    GaussianBlur: gaussianBlur,
    SobelEdges: (context) => {
        const { ops } = context;
        const images = (0, args_ts_1.tensor)(context, 0, 'images');
        const first = (0, args_ts_1.argument)(context, 1, 'data_format') === 'channels_first';
        const x = first ? ops.transpose(images, [0, 2, 3, 1]) : images;
        const channels = (0, math_ts_1.at)(x.shape, -1);
        const kernel = (0, math_ts_1.range)(9).flatMap((cell) => (0, math_ts_1.range)(channels).flatMap(() => [(0, math_ts_1.at)(DOWN, cell), (0, math_ts_1.at)(ACROSS, cell)]));
        const padded = ops.pad(x, [
            [0, 0],
            [1, 1],
            [1, 1],
            [0, 0],
        ], 'reflect');
        const made = ops.depthwiseConv(padded, table(ops, kernel, [3, 3, channels, 2], x.dtype), {
            strides: [1, 1],
            padding: 'valid',
            dilations: [1, 1],
        });
        const edges = ops.reshape(made, [...x.shape, 2]);
        return first ? ops.transpose(edges, [0, 3, 1, 2, 4]) : edges;
    },
    MapCoordinates: mapCoordinates,
};
const DOWN = [-1, -2, -1, 0, 0, 0, 1, 2, 1];
const ACROSS = [-1, 0, 1, -2, 0, 2, -1, 0, 1];
/** Numbers of a program, with full precision where the executor has it. */
function table(ops, numbers, shape, dtype) {
    return (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float64', shape, data: Float64Array.from(numbers) }), dtype);
}
/** Images with a batch or without, channels last. */
function pictures(context, position, body, rank = 2) {
    const { ops } = context;
    const given = (0, args_ts_1.tensor)(context, position, 'images');
    const single = given.shape.length === rank + 1;
    const x = single ? ops.expandDims(given, 0) : given;
    const format = String((0, args_ts_1.argument)(context, -1, 'data_format') ?? 'channels_last');
    const made = (0, math_ts_1.inChannelsLast)(ops, x, format, body);
    return single ? ops.squeeze(made, [0]) : made;
}
function channels(ops, x) {
    const [a, b, c] = ops.split(x, [1, 1, 1], -1);
    if (a === undefined || b === undefined || c === undefined)
        throw new RangeError('an image of no channels');
    return [a, b, c];
}
/** Source: tensorflow/core/kernels/image/colorspace_op.h. A grey has no hue, a black no saturation. */
function toHsv(ops, x) {
    const [r, g, b] = channels(ops, x);
    const number = (value) => (0, math_ts_1.like)(ops, x, value);
    const value = ops.maximum(r, ops.maximum(g, b));
    const reach = ops.subtract(value, ops.minimum(r, ops.minimum(g, b)));
    const bright = ops.greater(value, number(0));
    const saturation = ops.where(bright, ops.divide(reach, ops.where(bright, value, number(1))), number(0));
    const some = ops.greater(reach, number(0));
    const sixth = ops.divide(number(1), ops.multiply(ops.where(some, reach, number(1)), number(6)));
    const turn = (p, q, from) => ops.add(ops.multiply(sixth, ops.subtract(p, q)), number(from));
    const other = ops.where(ops.equal(g, value), turn(b, r, 2 / 6), turn(r, g, 4 / 6));
    const angle = ops.where(ops.equal(r, value), turn(g, b, 0), other);
    const hue = ops.where(some, ops.where(ops.less(angle, number(0)), ops.add(angle, number(1)), angle), number(0));
    return ops.concatenate([hue, saturation, value], -1);
}
function toRgb(ops, x) {
    const [hue, saturation, value] = channels(ops, x);
    const number = (n) => (0, math_ts_1.like)(ops, x, n);
    const sixths = ops.multiply(hue, number(6));
    const away = (from) => ops.abs(ops.subtract(sixths, number(from)));
    const shares = [ops.subtract(away(3), number(1)), ops.subtract(number(2), away(2)), ops.subtract(number(2), away(4))];
    const rest = ops.subtract(number(1), saturation);
    return ops.concatenate(shares.map((share) => ops.multiply(ops.add(rest, ops.multiply(saturation, ops.clip(share, 0, 1))), value)), -1);
}
/** A convolution that hands each cell of its window on as a channel. */
function extractPatches(context) {
    const { ops } = context;
    const given = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'size'), 'size');
    const window = given.length === 1 ? [(0, math_ts_1.at)(given, 0), (0, math_ts_1.at)(given, 0)] : given;
    const rank = window.length;
    const spread = (value, name) => {
        const list = (0, args_ts_1.numbersArgument)(value, name);
        return list.length === 1 ? (0, math_ts_1.range)(rank).map(() => (0, math_ts_1.at)(list, 0)) : list;
    };
    const padding = String((0, args_ts_1.argument)(context, 4, 'padding') ?? 'valid').toLowerCase();
    if (padding !== 'valid' && padding !== 'same') {
        throw new errors_ts_1.ArtifactError('malformed', `extract_patches: padding: found ${padding}, allowed: valid, same`);
    }
    return pictures(context, 0, (x) => {
        const depth = (0, math_ts_1.at)(x.shape, -1);
        const count = window.reduce((a, b) => a * b, depth);
        const eye = (0, math_ts_1.range)(count).flatMap((i) => (0, math_ts_1.range)(count).map((j) => (i === j ? 1 : 0)));
        return ops.conv(x, table(ops, eye, [...window, depth, count], x.dtype), {
            strides: spread((0, args_ts_1.argument)(context, 2, 'strides') ?? window, 'strides'),
            padding,
            dilations: spread((0, args_ts_1.argument)(context, 3, 'dilation_rate') ?? 1, 'dilation_rate'),
            groups: 1,
        });
    }, rank);
}
function gaussianBlur(context) {
    const { ops } = context;
    const pair = (position, name, fallback) => {
        const numbers = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, position, name) ?? fallback, name);
        return [(0, math_ts_1.at)(numbers, 0), (0, math_ts_1.at)(numbers, 1)];
    };
    const [rows, columns] = pair(1, 'kernel_size', [3, 3]);
    const sigma = pair(2, 'sigma', [1, 1]);
    const bell = (count, width) => {
        const heights = (0, math_ts_1.range)(count).map((i) => Math.exp(-0.5 * ((i - (count - 1) / 2) / width) ** 2));
        const sum = heights.reduce((a, b) => a + b, 0);
        return heights.map((height) => height / sum);
    };
    // Keras makes its product the other way round, and reads it row by row all the same.
    const [x, y] = [bell(rows, sigma[0]), bell(columns, sigma[1])];
    const cells = y.flatMap((a) => x.map((b) => a * b));
    return pictures(context, 0, (images) => {
        const depth = (0, math_ts_1.at)(images.shape, -1);
        const kernel = cells.flatMap((cell) => (0, math_ts_1.range)(depth).map(() => cell));
        return ops.depthwiseConv(images, table(ops, kernel, [rows, columns, depth, 1], images.dtype), {
            strides: [1, 1],
            padding: 'same',
            dilations: [1, 1],
        });
    });
}
/** Where an index outside is read, as `process_coordinates` of keras/src/backend/tensorflow/image.py has it. */
function within(ops, index, length, mode) {
    const number = (value) => ops.scalar(value, 'int32');
    if (mode === 'constant' || mode === 'nearest') {
        return ops.minimum(ops.maximum(index, number(0)), number(length - 1));
    }
    if (mode === 'wrap')
        return ops.mod(index, number(length));
    if (mode !== 'mirror' && mode !== 'reflect') {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `map_coordinates: fill mode ${mode}`);
    }
    const rest = ops.mod(ops.abs(index), number(length * 2));
    const back = ops.subtract(number(mode === 'reflect' ? length * 2 - 1 : length * 2), rest);
    return ops.where(ops.less(rest, number(length)), rest, back);
}
/** Elements at places between them: `coordinates` has one place for each dimension, `[rank, ...]`. */
function mapCoordinates(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'inputs');
    const places = ops.unstack((0, args_ts_1.tensor)(context, 1, 'coordinates'), 0);
    const order = (0, args_ts_1.numberArgument)(context, 2, 'order');
    const mode = String((0, args_ts_1.argument)(context, 3, 'fill_mode') ?? 'constant');
    const fill = (0, args_ts_1.numberArgument)(context, 4, 'fill_value', 0);
    const flat = ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]);
    const nodes = places.map((place, i) => {
        const length = (0, math_ts_1.at)(x.shape, i);
        const real = (0, dtype_ts_1.isFloating)(place.dtype) ? place : ops.cast(place, 'float32');
        const low = order === 0 ? ops.round(real) : ops.floor(real);
        const share = ops.subtract(real, low);
        const first = ops.cast(low, 'int32');
        const one = (0, math_ts_1.like)(ops, real, 1);
        const ends = order === 0
            ? [{ index: first, weight: one }]
            : [
                { index: first, weight: ops.subtract(one, share) },
                { index: ops.add(first, ops.scalar(1, 'int32')), weight: share },
            ];
        return ends.map(({ index, weight }) => {
            const [zero, end] = [ops.scalar(0, 'int32'), ops.scalar(length, 'int32')];
            const valid = ops.logicalAnd(ops.greaterEqual(index, zero), ops.less(index, end));
            const stride = ops.scalar(x.shape.slice(i + 1).reduce((a, b) => a * b, 1), 'int32');
            return { place: ops.multiply(within(ops, index, length, mode), stride), valid, weight };
        });
    });
    const corners = nodes.reduce((all, ends) => all.flatMap((corner) => ends.map((end) => [...corner, end])), [[]]);
    const parts = corners.map((corner) => {
        const weight = corner.map((node) => node.weight).reduce((a, b) => ops.multiply(a, b));
        const place = corner.map((node) => node.place).reduce((a, b) => ops.add(a, b));
        const count = place.shape.reduce((a, b) => a * b, 1);
        const read = (0, math_ts_1.castTo)(ops, ops.reshape(ops.take(flat, ops.reshape(place, [count]), 0), place.shape), weight.dtype);
        if (mode !== 'constant')
            return ops.multiply(weight, read);
        const valid = corner.map((node) => node.valid).reduce((a, b) => ops.logicalAnd(a, b));
        return ops.multiply(weight, ops.where(valid, read, (0, math_ts_1.like)(ops, read, fill)));
    });
    const sum = parts.reduce((a, b) => ops.add(a, b));
    return (0, math_ts_1.castTo)(ops, (0, dtype_ts_1.isFloating)(x.dtype) ? sum : ops.round(sum), x.dtype);
}


/***/ }),

/***/ 20307:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PIECES = void 0;
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** Cutting, joining and placing elements: further operations of `keras/src/ops/numpy.py`, `nn.py`, `core.py` and `image.py`. */
exports.PIECES = {
    Hsplit: (context) => cut(context, Math.min(1, (0, args_ts_1.tensor)(context, 0, 'x').shape.length - 1)),
    Dsplit: (context) => cut(context, 2),
    Vsplit: (context) => cut(context, 0),
    ArraySplit: (context) => cut(context, (0, args_ts_1.numberArgument)(context, 2, 'axis', 0)),
    Argsort: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axis = (0, args_ts_1.argument)(context, 1, 'axis');
        const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x;
        const place = (0, math_ts_1.fromFront)(typeof axis === 'number' ? axis : -1, flat.shape.length);
        const order = [...(0, math_ts_1.range)(flat.shape.length).filter((i) => i !== place), place];
        const last = ops.transpose(flat, order);
        // Of equal numbers the first comes first.
        const [, indices] = ops.topK(ops.negative(last), (0, math_ts_1.at)(last.shape, -1));
        const back = (0, math_ts_1.range)(order.length).map((i) => order.indexOf(i));
        return ops.transpose(indices, back);
    },
    Kron: (context) => {
        const { ops } = context;
        const [a, b] = (0, args_ts_1.operands)(context);
        const rank = Math.max(a.shape.length, b.shape.length);
        const grown = (x) => [...(0, math_ts_1.range)(rank - x.shape.length).map(() => 1), ...x.shape];
        const [x, y] = [grown(a), grown(b)];
        const product = ops.multiply(ops.reshape(a, x.flatMap((dim) => [dim, 1])), ops.reshape(b, y.flatMap((dim) => [1, dim])));
        return ops.reshape(product, x.map((dim, i) => dim * (0, math_ts_1.at)(y, i)));
    },
    DepthToSpace: (context) => blocks(context, false),
    SpaceToDepth: (context) => blocks(context, true),
    Digitize: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const bins = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'bins'), x.dtype);
        const reached = ops.greaterEqual(ops.expandDims(x, -1), bins);
        return ops.sum(ops.cast(reached, 'int32'), [-1]);
    },
    IsIn: (context) => {
        const { ops } = context;
        const [x, among] = (0, args_ts_1.operands)(context);
        const flat = ops.reshape(among, [among.shape.reduce((a, b) => a * b, 1)]);
        const found = ops.any(ops.equal(ops.expandDims(x, -1), flat), [-1]);
        return (0, args_ts_1.flagArgument)(context, 3, 'invert') ? ops.logicalNot(found) : found;
    },
    SliceUpdate: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'inputs');
        const start = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'start_indices'), 'start_indices');
        const updates = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 2, 'updates'), x.dtype);
        const widths = x.shape.map((dim, i) => {
            const from = start[i] ?? 0;
            return [from, dim - from - (0, math_ts_1.at)(updates.shape, i)];
        });
        const inside = ops.pad(ops.full(updates.shape, 1, 'int32'), widths, 'constant', 0);
        const placed = ops.pad(updates, widths, 'constant', 0);
        return ops.where(ops.cast(inside, 'bool'), placed, x);
    },
    PadImages: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'images');
        return ops.pad(x, framed(context, x, SIDES, (whole, size) => whole - size), 'constant', 0);
    },
    CropImages: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'images');
        const widths = framed(context, x, CROPPED, (whole, size) => size - whole);
        return ops.slice(x, widths.map(([before]) => before), x.shape.map((dim, i) => dim - (0, math_ts_1.at)(widths, i)[0] - (0, math_ts_1.at)(widths, i)[1]));
    },
};
/** Pieces of equal length, the first ones longer by one where they do not come out even; or cut at places. */
function cut(context, axis) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const size = (0, math_ts_1.at)(x.shape, axis);
    const given = (0, args_ts_1.argument)(context, 1, 'indices_or_sections');
    if (typeof given === 'number') {
        const [length, longer] = [Math.floor(size / given), size % given];
        return ops.split(x, (0, math_ts_1.range)(given).map((i) => length + (i < longer ? 1 : 0)), axis);
    }
    const cuts = [0, ...(0, args_ts_1.numbersArgument)(given, 'indices_or_sections'), size];
    return ops.split(x, cuts.slice(1).map((place, i) => place - (cuts[i] ?? 0)), axis);
}
/** Channels into blocks of cells, or blocks of cells into channels. */
function blocks(context, deeper) {
    const { ops } = context;
    const given = (0, args_ts_1.tensor)(context, 0, 'x');
    const size = (0, args_ts_1.numberArgument)(context, 1, 'block_size');
    const first = (0, args_ts_1.argument)(context, 2, 'data_format') === 'channels_first';
    const x = first ? ops.transpose(given, [0, 2, 3, 1]) : given;
    const [batch, height, width, depth] = x.shape;
    const made = deeper
        ? ops.reshape(ops.transpose(ops.reshape(x, [batch, height / size, size, width / size, size, depth]), [0, 1, 3, 2, 4, 5]), [batch, height / size, width / size, depth * size * size])
        : ops.reshape(ops.transpose(ops.reshape(x, [batch, height, width, size, size, depth / size / size]), [0, 1, 3, 2, 4, 5]), [batch, height * size, width * size, depth / size / size]);
    return first ? ops.transpose(made, [0, 3, 1, 2]) : made;
}
const TARGETS = ['target_height', 'target_width'];
const SIDES = [
    ['top_padding', 'bottom_padding'],
    ['left_padding', 'right_padding'],
];
const CROPPED = [
    ['top_cropping', 'bottom_cropping'],
    ['left_cropping', 'right_cropping'],
];
/**
 * Widths on both sides of height and width, of images with a batch or without. Where one of them is not told, it follows from
 * the target size: `spare` says what both take together.
 */
function framed(context, x, keys, spare) {
    const first = (0, args_ts_1.argument)(context, -1, 'data_format') === 'channels_first';
    const height = x.shape.length - (first ? 2 : 3);
    return x.shape.map((size, axis) => {
        const names = keys[axis - height];
        if (names === undefined)
            return [0, 0];
        const [before, after] = names.map((name) => (0, args_ts_1.argument)(context, -1, name));
        const whole = (0, args_ts_1.argument)(context, -1, (0, math_ts_1.at)(TARGETS, axis - height));
        if (typeof whole === 'number') {
            if (typeof before !== 'number')
                return [spare(whole, size) - Number(after), Number(after)];
            if (typeof after !== 'number')
                return [Number(before), spare(whole, size) - Number(before)];
        }
        return [Number(before ?? 0), Number(after ?? 0)];
    });
}


/***/ }),

/***/ 50828:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PLACES = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
const size = (shape) => shape.reduce((a, b) => a * b, 1);
/** Numbers put at places, and windows over numbers: further operations of `keras/src/ops/core.py`, `math.py` and `nn.py`. */
exports.PLACES = {
    Scatter: (context) => {
        const { ops } = context;
        const values = (0, args_ts_1.tensor)(context, 1, 'values');
        const shape = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 2, 'shape'), 'shape');
        const target = targetOf(ops, (0, args_ts_1.tensor)(context, 0, 'indices'), shape);
        return ops.reshape(gathered(ops, target, values, 0, (x) => ops.sum(x, [1])), shape);
    },
    ScatterUpdate: scatterUpdate,
    SegmentSum: (context) => segments(context, 0, (ops, x) => ops.sum(x, [1])),
    SegmentMax: (context) => segments(context, 'lowest', (ops, x) => ops.max(x, [1])),
    SegmentMin: (context) => segments(context, 'highest', (ops, x) => ops.min(x, [1])),
    SegmentProd: (context) => segments(context, 1, (ops, x) => ops.prod(x, [1])),
    ExtractSequences: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const length = (0, args_ts_1.numberArgument)(context, 1, 'sequence_length');
        const stride = (0, args_ts_1.numberArgument)(context, 2, 'sequence_stride');
        const count = Math.max(0, 1 + Math.floor(((0, math_ts_1.at)(x.shape, -1) - length) / stride));
        const places = (0, math_ts_1.range)(count).flatMap((i) => (0, math_ts_1.range)(length).map((j) => i * stride + j));
        const indices = ops.constant({ dtype: 'int32', shape: [places.length], data: Int32Array.from(places) });
        return ops.reshape(ops.take(x, indices, x.shape.length - 1), [...x.shape.slice(0, -1), count, length]);
    },
    Unfold: (context) => {
        const { ops } = context;
        const given = (0, args_ts_1.tensor)(context, 0, 'input');
        const { kernel, dilation, padding, stride } = windowOf(context, 1);
        const x = ops.pad(given, [[0, 0], [0, 0], ...padding.map((p) => [p, p])], 'constant', 0);
        const counts = (0, math_ts_1.range)(2).map((i) => countOf((0, math_ts_1.at)(x.shape, i + 2), i, { kernel, dilation, stride }));
        const parts = cells(kernel).map((cell) => ops.stridedSlice(x, [
            { start: null, stop: null, step: 1 },
            { start: null, stop: null, step: 1 },
            ...cell.map((place, i) => {
                const start = place * (0, math_ts_1.at)(dilation, i);
                return { start, stop: start + ((0, math_ts_1.at)(counts, i) - 1) * (0, math_ts_1.at)(stride, i) + 1, step: (0, math_ts_1.at)(stride, i) };
            }),
        ]));
        const [batch, channels] = x.shape;
        return ops.reshape(ops.stack(parts, 2), [batch, channels * size(kernel), size(counts)]);
    },
    Fold: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const output = pairOf((0, args_ts_1.argument)(context, 1, 'output_size'), 'output_size', 1);
        const { kernel, dilation, padding, stride } = windowOf(context, 2);
        const whole = output.map((length, i) => length + 2 * (0, math_ts_1.at)(padding, i));
        const counts = whole.map((length, i) => countOf(length, i, { kernel, dilation, stride }));
        const [batch, depth] = x.shape;
        const channels = depth / size(kernel);
        const parts = ops.unstack(ops.reshape(x, [batch, channels, size(kernel), ...counts]), 2);
        const sum = cells(kernel)
            .map((cell, part) => (0, math_ts_1.range)(2).reduce((value, i) => {
            const [axis, count, step] = [i + 2, (0, math_ts_1.at)(counts, i), (0, math_ts_1.at)(stride, i)];
            const spread = spaced(ops, value, axis, step);
            const before = (0, math_ts_1.at)(cell, i) * (0, math_ts_1.at)(dilation, i);
            const after = (0, math_ts_1.at)(whole, i) - before - ((count - 1) * step + 1);
            return ops.pad(spread, spread.shape.map((_, a) => (a === axis ? [before, after] : [0, 0])), 'constant', 0);
        }, (0, math_ts_1.at)(parts, part)))
            .reduce((total, part) => ops.add(total, part));
        return ops.slice(sum, [0, 0, ...padding], [batch, channels, ...output]);
    },
};
/** One number stands for both sides. */
function pairOf(given, name, fallback) {
    const numbers = (0, args_ts_1.numbersArgument)(given ?? fallback, name);
    return numbers.length === 1 ? [(0, math_ts_1.at)(numbers, 0), (0, math_ts_1.at)(numbers, 0)] : numbers;
}
function windowOf(context, position) {
    const pair = (offset, name, fallback) => pairOf((0, args_ts_1.argument)(context, position + offset, name), name, fallback);
    return {
        kernel: pair(0, 'kernel_size', 1),
        dilation: pair(1, 'dilation', 1),
        padding: pair(2, 'padding', 0),
        stride: pair(3, 'stride', 1),
    };
}
/** How many windows lie along one side. */
function countOf(length, side, { kernel, dilation, stride }) {
    return Math.floor((length - (0, math_ts_1.at)(dilation, side) * ((0, math_ts_1.at)(kernel, side) - 1) - 1) / (0, math_ts_1.at)(stride, side)) + 1;
}
const cells = (kernel) => (0, math_ts_1.range)((0, math_ts_1.at)(kernel, 0)).flatMap((i) => (0, math_ts_1.range)((0, math_ts_1.at)(kernel, 1)).map((j) => [i, j]));
/** With zeros between its elements along an axis, one element each `step`. */
function spaced(ops, x, axis, step) {
    const count = (0, math_ts_1.at)(x.shape, axis);
    const apart = ops.expandDims(x, axis + 1);
    const padded = ops.pad(apart, apart.shape.map((_, a) => (a === axis + 1 ? [0, step - 1] : [0, 0])), 'constant', 0);
    const joined = ops.reshape(padded, x.shape.with(axis, count * step));
    return ops.slice(joined, joined.shape.map(() => 0), x.shape.with(axis, (count - 1) * step + 1));
}
/** Indices `[..., depth]` into the first dimensions of a shape; one outside of them is an error. */
function targetOf(ops, given, shape) {
    const depth = (0, math_ts_1.at)(given.shape, -1);
    const count = size(given.shape.slice(0, -1));
    const indices = ops.reshape((0, math_ts_1.castTo)(ops, given, 'int32'), [count, depth]);
    const places = (0, math_ts_1.range)(depth)
        .map((i) => {
        const stride = size(shape.slice(i + 1, depth));
        const steps = ops.arange(0, (0, math_ts_1.at)(shape, i) * stride, stride, 'int32');
        return ops.take(steps, ops.reshape(ops.slice(indices, [0, i], [count, 1]), [count]), 0);
    })
        .reduce((sum, part) => ops.add(sum, part));
    const rows = size(shape.slice(0, depth));
    const meets = ops.equal(ops.expandDims(ops.arange(0, rows, 1, 'int32'), 1), ops.expandDims(places, 0));
    return { meets, rows, width: size(shape.slice(depth)), count };
}
/** The updates that meet each row, `instead` for all others, brought together along axis 1: `[rows, width]`. */
function gathered(ops, target, updates, instead, body) {
    const flat = ops.reshape(updates, [1, target.count, target.width]);
    return body(ops.where(ops.expandDims(target.meets, -1), flat, (0, math_ts_1.like)(ops, flat, instead)));
}
function scatterUpdate(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'inputs');
    const updates = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 2, 'updates'), x.dtype);
    const target = targetOf(ops, (0, args_ts_1.tensor)(context, 1, 'indices'), x.shape);
    const { rows, width, count, meets } = target;
    const flat = ops.reshape(x, [rows, width]);
    const shaped = (value) => ops.reshape(value, x.shape);
    const reduction = (0, args_ts_1.argument)(context, 3, 'reduction');
    if (reduction === 'add') {
        return shaped(ops.add(flat, gathered(ops, target, updates, 0, (v) => ops.sum(v, [1]))));
    }
    if (reduction === 'mul') {
        return shaped(ops.multiply(flat, gathered(ops, target, updates, 1, (v) => ops.prod(v, [1]))));
    }
    if (reduction === 'max' || reduction === 'min') {
        const [low, high] = endsOf(x.dtype);
        const most = reduction === 'max';
        const found = gathered(ops, target, updates, most ? low : high, (v) => (most ? ops.max(v, [1]) : ops.min(v, [1])));
        return shaped(most ? ops.maximum(flat, found) : ops.minimum(flat, found));
    }
    if (reduction !== null)
        throw new errors_ts_1.ArtifactError('unsupported-operation', `scatter_update: ${JSON.stringify(reduction)}`);
    // Of several updates of one row the last one stays.
    const last = ops.max(ops.where(meets, ops.arange(0, count, 1, 'int32'), ops.scalar(-1, 'int32')), [1]);
    const some = ops.expandDims(ops.greaterEqual(last, ops.scalar(0, 'int32')), 1);
    const chosen = ops.take(ops.reshape(updates, [count, width]), ops.maximum(last, ops.scalar(0, 'int32')), 0);
    return shaped(ops.where(some, chosen, flat));
}
/** The lowest and the highest number of a dtype. */
function endsOf(dtype) {
    if ((0, dtype_ts_1.isFloating)(dtype))
        return [-Infinity, Infinity];
    if (dtype === 'int32' || dtype === 'int64')
        return [-(2 ** 31), 2 ** 31 - 1];
    throw new errors_ts_1.ArtifactError('unsupported-operation', `the extremes of ${dtype}`);
}
/** Rows by number, brought together; a number that no row has gives `instead`. */
function segments(context, instead, body) {
    const { ops } = context;
    const data = (0, args_ts_1.tensor)(context, 0, 'data');
    const rows = (0, args_ts_1.argument)(context, 2, 'num_segments');
    if (typeof rows !== 'number') {
        throw new errors_ts_1.ArtifactError('unsupported-operation', 'num_segments: found none; then the shape depends on the numbers');
    }
    const ids = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'segment_ids'), 'int32');
    const count = (0, math_ts_1.at)(data.shape, 0);
    const meets = ops.equal(ops.expandDims(ops.arange(0, rows, 1, 'int32'), 1), ops.expandDims(ids, 0));
    const width = size(data.shape.slice(1));
    const most = data.dtype === 'float64' ? Number.MAX_VALUE : (2 - 2 ** -23) * 2 ** 127;
    const ends = () => ((0, dtype_ts_1.isFloating)(data.dtype) ? [-most, most] : endsOf(data.dtype));
    const empty = typeof instead === 'number' ? instead : (0, math_ts_1.at)(ends(), instead === 'lowest' ? 0 : 1);
    const made = gathered(ops, { meets, rows, width, count }, data, empty, (x) => body(ops, x));
    return ops.reshape(made, [rows, ...data.shape.slice(1)]);
}


/***/ }),

/***/ 63925:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RANKS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
const arrays_ts_1 = __webpack_require__(6750);
const reduce_ts_1 = __webpack_require__(98390);
/** Extremes and ranks that pass over NaN, places in order, and closeness of all: further ones of `keras/src/ops/numpy.py`. */
exports.RANKS = {
    AllClose: (context) => {
        const { ops } = context;
        return ops.all((0, arrays_ts_1.isClose)(context, true), null);
    },
    Nanargmax: (context) => placed(context, 'Argmax', -Infinity),
    Nanargmin: (context) => placed(context, 'Argmin', Infinity),
    Nanmedian: (context) => quantiles(context, 0.5, 1),
    Nanquantile: (context) => quantiles(context, null, 2),
    Nanpercentile: (context) => quantiles(context, null, 2, 100),
    SearchSorted: (context) => {
        const { ops } = context;
        const line = (0, args_ts_1.tensor)(context, 0, 'sorted_sequence');
        const values = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'values'), line.dtype);
        const each = ops.expandDims(values, -1);
        const right = (0, args_ts_1.argument)(context, 2, 'side') === 'right';
        const below = right ? ops.lessEqual(line, each) : ops.less(line, each);
        return ops.sum(ops.cast(below, 'int32'), [-1]);
    },
    Argpartition: partition,
};
/** -1 where there is no number at all. */
function placed(context, name, instead) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const search = reduce_ts_1.REDUCTIONS[name];
    const searched = (value) => {
        const found = search?.({ ...context, args: [value, ...context.args.slice(1)], kwargs: {} });
        if (found === undefined || Array.isArray(found))
            throw new TypeError(name);
        return found;
    };
    if (!(0, dtype_ts_1.isFloating)(x.dtype))
        return searched(x);
    const lost = ops.isnan(x);
    const found = searched(ops.where(lost, (0, math_ts_1.like)(ops, x, instead), x));
    const none = ops.all(lost, (0, args_ts_1.axesArgument)(context, 1, 'axis'), (0, args_ts_1.flagArgument)(context, 2, 'keepdims'));
    return ops.where(none, (0, math_ts_1.like)(ops, found, -1), found);
}
/** Of those that are numbers: how many they are differs from line to line, and so does the place between two of them. */
function quantiles(context, fixed, position, whole = 1) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const rank = x.shape.length;
    const asked = fixed ?? (0, args_ts_1.argument)(context, 1, 'q');
    const axes = (0, args_ts_1.axesArgument)(context, position, 'axis')?.map((axis) => (0, math_ts_1.fromFront)(axis, rank)) ?? (0, math_ts_1.range)(rank);
    if (axes.length === 0)
        return x;
    const kept = (0, math_ts_1.range)(rank).filter((axis) => !axes.includes(axis));
    const outer = kept.map((axis) => (0, math_ts_1.at)(x.shape, axis));
    const count = axes.reduce((product, axis) => product * (0, math_ts_1.at)(x.shape, axis), 1);
    const lines = ops.reshape(ops.transpose(x, [...kept, ...axes]), [...outer, count]);
    const lost = ops.isnan(lines);
    const sorted = ops.sort(ops.where(lost, (0, math_ts_1.like)(ops, x, Infinity), lines), -1);
    const seen = ops.sum(ops.cast(ops.logicalNot(lost), x.dtype), [-1], true);
    const method = fixed === null ? ((0, args_ts_1.argument)(context, position + 1, 'method') ?? 'linear') : 'linear';
    const keep = (0, args_ts_1.flagArgument)(context, fixed === null ? position + 2 : position + 1, 'keepdims');
    const shape = keep ? (0, math_ts_1.range)(rank).map((axis) => (axes.includes(axis) ? 1 : (0, math_ts_1.at)(x.shape, axis))) : outer;
    const found = (0, args_ts_1.numbersArgument)(asked, 'q').map((q) => {
        const value = between(ops, sorted, seen, q / whole, String(method));
        const empty = ops.equal(seen, (0, math_ts_1.like)(ops, seen, 0));
        return ops.reshape(ops.where(empty, (0, math_ts_1.like)(ops, value, NaN), value), shape);
    });
    return Array.isArray(asked) ? ops.stack(found, 0) : (0, math_ts_1.at)(found, 0);
}
/** Source: keras/src/backend/tensorflow/numpy.py (`_quantile`). */
function between(ops, sorted, seen, q, method) {
    const last = ops.subtract(seen, (0, math_ts_1.like)(ops, seen, 1));
    const place = ops.multiply(last, (0, math_ts_1.like)(ops, last, q));
    const zero = (0, math_ts_1.like)(ops, place, 0);
    const line = (index) => {
        const inside = ops.maximum(ops.minimum(index, last), zero);
        return ops.takeAlongAxis(sorted, ops.cast(inside, 'int32'), -1);
    };
    if (method === 'lower')
        return line(ops.floor(place));
    if (method === 'higher')
        return line(ops.ceil(place));
    if (method === 'nearest')
        return line(ops.round(place));
    const [low, high] = [line(ops.floor(place)), line(ops.ceil(place))];
    if (method === 'midpoint')
        return ops.multiply(ops.add(low, high), (0, math_ts_1.like)(ops, low, 0.5));
    if (method !== 'linear')
        throw new errors_ts_1.ArtifactError('unsupported-operation', `quantile: method ${method}`);
    const share = ops.subtract(place, ops.floor(place));
    return ops.add(ops.multiply(low, ops.subtract((0, math_ts_1.like)(ops, share, 1), share)), ops.multiply(high, share));
}
/**
 * Keras puts zeros where the smallest numbers were and takes the largest of what is left, as whole numbers
 * (keras/src/backend/tensorflow/numpy.py); of more than one axis that is no partition, and is not run.
 */
function partition(context) {
    const { ops } = context;
    const given = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 0, 'x'), 'int32');
    const whole = (0, args_ts_1.argument)(context, 2, 'axis') === null;
    if (given.shape.length !== 1 && !whole) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', 'argpartition: of more than a vector');
    }
    const count = given.shape.reduce((a, b) => a * b, 1);
    const x = ops.reshape(given, [count]);
    const place = Math.min(Math.max((0, args_ts_1.numberArgument)(context, 1, 'kth'), 0), count - 1);
    const [, bottom] = ops.topK(ops.negative(x), place + 1);
    const taken = ops.sum(ops.oneHot(bottom, count, 'int32'), [0]);
    const left = ops.where(ops.cast(taken, 'bool'), (0, math_ts_1.like)(ops, x, 0), x);
    if (count - place - 1 === 0)
        return bottom;
    const [, top] = ops.topK(left, count - place - 1);
    return ops.concatenate([bottom, top], 0);
}


/***/ }),

/***/ 98390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REDUCTIONS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const unit_ts_1 = __webpack_require__(96163);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
const singular_ts_1 = __webpack_require__(26057);
const reduced = (body, prepare = (_, x) => x) => (context) => body(context.ops, prepare(context.ops, (0, args_ts_1.tensor)(context, 0, 'x')), (0, args_ts_1.axesArgument)(context, 1, 'axis'), (0, args_ts_1.flagArgument)(context, 2, 'keepdims'));
/** Sums of bool and of narrow integers are int32, as in Keras. */
const counted = (ops, x) => (['bool', 'int8', 'int16'].includes(x.dtype) ? ops.cast(x, 'int32') : x);
const truth = (ops, x) => (0, math_ts_1.castTo)(ops, x, 'bool');
/** Numbers over axes. */
exports.REDUCTIONS = {
    Sum: reduced((ops, x, axes, keep) => ops.sum(x, axes, keep), counted),
    Prod: reduced((ops, x, axes, keep) => ops.prod(x, axes, keep), counted),
    Mean: reduced((ops, x, axes, keep) => ops.mean(x, axes, keep), args_ts_1.floated),
    Max: reduced((ops, x, axes, keep) => ops.max(x, axes, keep)),
    Amax: reduced((ops, x, axes, keep) => ops.max(x, axes, keep)),
    Min: reduced((ops, x, axes, keep) => ops.min(x, axes, keep)),
    Amin: reduced((ops, x, axes, keep) => ops.min(x, axes, keep)),
    Any: reduced((ops, x, axes, keep) => ops.any(x, axes, keep), truth),
    All: reduced((ops, x, axes, keep) => ops.all(x, axes, keep), truth),
    Ptp: reduced((ops, x, axes, keep) => ops.subtract(ops.max(x, axes, keep), ops.min(x, axes, keep))),
    Var: reduced(variance, args_ts_1.floated),
    Std: reduced((ops, x, axes, keep) => ops.sqrt(variance(ops, x, axes, keep)), args_ts_1.floated),
    CountNonzero: reduced((ops, x, axes, keep) => ops.sum(ops.cast(ops.notEqual(x, (0, math_ts_1.like)(ops, x, 0)), 'int32'), axes, keep)),
    Logsumexp: reduced((ops, x, axes, keep) => ops.logsumexp(x, axes, keep), args_ts_1.floated),
    Norm: norm,
    Normalize: normalize,
    Argmax: (context) => extreme(context, (ops, x, axis) => ops.argmax(x, axis)),
    Argmin: (context) => extreme(context, (ops, x, axis) => ops.argmin(x, axis)),
    Cumsum: (context) => cumulative(context, (ops, x, axis) => ops.cumsum(x, axis)),
    Cumprod: (context) => cumulative(context, (ops, x, axis) => ops.cumprod(x, axis)),
    Average: average,
    Moments: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axes = (0, args_ts_1.axesArgument)(context, 1, 'axes');
        const keep = (0, args_ts_1.flagArgument)(context, 2, 'keepdims');
        return [ops.mean(x, axes, keep), variance(ops, x, axes, keep)];
    },
};
function variance(ops, x, axes, keep) {
    return ops.mean(ops.square(ops.subtract(x, ops.mean(x, axes, true))), axes, keep);
}
/**
 * Of one axis a norm of vectors, of two axes one of matrices (keras/src/backend/tensorflow/linalg.py). Without an order it is
 * the root of all squares.
 */
function norm(context) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const rank = x.shape.length;
    const given = (0, args_ts_1.argument)(context, 1, 'ord');
    const axes = ((0, args_ts_1.axesArgument)(context, 2, 'axis') ?? (0, math_ts_1.range)(rank)).map((axis) => (0, math_ts_1.fromFront)(axis, rank));
    const keep = (0, args_ts_1.flagArgument)(context, 3, 'keepdims');
    const order = given === 'inf' || given === '-inf' ? (given === 'inf' ? Infinity : -Infinity) : given;
    const sizes = ops.abs(x);
    if (order === null || (axes.length === 2 ? order === 'fro' : order === 2)) {
        return ops.sqrt(ops.sum(ops.square(x), axes, keep));
    }
    const refused = new errors_ts_1.ArtifactError('unsupported-operation', `norm: order ${String(order)} of ${axes.length} axes`);
    if (axes.length === 2 && order === 'nuc')
        return spectral(context, x, axes, 'sum', keep);
    if (typeof order !== 'number')
        throw refused;
    if (axes.length === 2) {
        if (Math.abs(order) === 2)
            return spectral(context, x, axes, order > 0 ? 'max' : 'min', keep);
        if (Math.abs(order) !== 1 && Math.abs(order) !== Infinity)
            throw refused;
        const [rows, columns] = Math.abs(order) === 1 ? [(0, math_ts_1.at)(axes, 0), (0, math_ts_1.at)(axes, 1)] : [(0, math_ts_1.at)(axes, 1), (0, math_ts_1.at)(axes, 0)];
        const sums = ops.sum(sizes, [rows], true);
        const found = order > 0 ? ops.max(sums, [columns], true) : ops.min(sums, [columns], true);
        return keep ? found : ops.squeeze(found, axes);
    }
    if (axes.length !== 1)
        throw refused;
    if (order === Infinity)
        return ops.max(sizes, axes, keep);
    if (order === -Infinity)
        return ops.min(sizes, axes, keep);
    if (order === 0)
        return ops.sum((0, math_ts_1.castTo)(ops, ops.notEqual(x, (0, math_ts_1.like)(ops, x, 0)), x.dtype), axes, keep);
    if (order === 1)
        return ops.sum(sizes, axes, keep);
    const power = (value, by) => ops.power(value, ops.broadcastTo((0, math_ts_1.like)(ops, value, by), value.shape));
    return power(ops.sum(power(sizes, order), axes, keep), 1 / order);
}
/** The largest or the smallest singular value of each matrix, or all of them together. */
function spectral(context, x, axes, which, keep) {
    const { ops } = context;
    const others = (0, math_ts_1.range)(x.shape.length).filter((axis) => !axes.includes(axis));
    const found = ops[which]((0, singular_ts_1.singularValues)(context, ops.transpose(x, [...others, ...axes])), [-1], false);
    return keep ? [...axes].sort((a, b) => a - b).reduce((value, axis) => ops.expandDims(value, axis), found) : found;
}
/** Divided by its norm, which counts as `epsilon` at least; without an axis over all of them. */
function normalize(context) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const axes = (0, args_ts_1.axesArgument)(context, 1, 'axis');
    const order = (0, args_ts_1.numberArgument)(context, 2, 'order', 2);
    const epsilon = (0, args_ts_1.numberArgument)(context, 3, 'epsilon', 1e-7);
    if (order === 2)
        return (0, unit_ts_1.normalizeL2)(ops, x, axes ?? (0, math_ts_1.range)(x.shape.length), epsilon);
    const size = norm({ ...context, args: [x], kwargs: { ord: order, axis: axes, keepdims: true }, config: {} });
    return ops.divide(x, ops.maximum(size, (0, math_ts_1.like)(ops, size, epsilon)));
}
function extreme(context, body) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const axis = (0, args_ts_1.argument)(context, 1, 'axis');
    const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x;
    const chosen = body(ops, flat, typeof axis === 'number' ? axis : 0);
    return (0, args_ts_1.flagArgument)(context, 2, 'keepdims') && typeof axis === 'number' ? ops.expandDims(chosen, axis) : chosen;
}
function cumulative(context, body) {
    const { ops } = context;
    const x = counted(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const axis = (0, args_ts_1.argument)(context, 1, 'axis');
    if (axis !== null)
        return body(ops, x, (0, args_ts_1.numberArgument)(context, 1, 'axis'));
    return body(ops, ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]), 0);
}
function average(context) {
    const { ops } = context;
    const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
    const given = (0, args_ts_1.argument)(context, 1, 'weights');
    const axis = (0, args_ts_1.axesArgument)(context, 2, 'axis');
    if (given === null)
        return ops.mean(x, axis, false);
    const weights = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'weights'), x.dtype);
    const front = axis === null ? null : axis.map((a) => (0, math_ts_1.fromFront)(a, x.shape.length));
    const spread = weights.shape.length === x.shape.length || front === null
        ? weights
        : ops.reshape(weights, (0, math_ts_1.range)(x.shape.length).map((i) => (front.includes(i) ? (x.shape[i] ?? 1) : 1)));
    const full = ops.broadcastTo(spread, x.shape);
    return ops.divide(ops.sum(ops.multiply(x, full), axis, false), ops.sum(full, axis, false));
}


/***/ }),

/***/ 23159:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHAPES = void 0;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const reshaping_ts_1 = __webpack_require__(5140);
const args_ts_1 = __webpack_require__(49381);
const get_item_ts_1 = __webpack_require__(17468);
/** Moving, joining and picking elements. */
exports.SHAPES = {
    Reshape: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const target = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'newshape'), 'newshape');
        return context.ops.reshape(x, (0, reshaping_ts_1.resolveShape)(x.shape, openFirst(x, target)));
    },
    Ravel: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        return context.ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]);
    },
    Transpose: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axes = (0, args_ts_1.axesArgument)(context, 1, 'axes') ?? (0, math_ts_1.range)(x.shape.length).map((i) => x.shape.length - 1 - i);
        return context.ops.transpose(x, axes);
    },
    Swapaxes: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axes = [...(0, math_ts_1.range)(x.shape.length)];
        const [a, b] = ['axis1', 'axis2'].map((key, i) => (0, math_ts_1.fromFront)((0, args_ts_1.numberArgument)(context, i + 1, key), x.shape.length));
        [axes[a ?? 0], axes[b ?? 0]] = [b ?? 0, a ?? 0];
        return context.ops.transpose(x, axes);
    },
    Moveaxis: moveAxis,
    ExpandDims: (context) => ((0, args_ts_1.axesArgument)(context, 1, 'axis') ?? []).reduce((x, axis) => context.ops.expandDims(x, axis), (0, args_ts_1.tensor)(context, 0, 'x')),
    Squeeze: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const ones = (0, math_ts_1.range)(x.shape.length).filter((i) => x.shape[i] === 1);
        return context.ops.squeeze(x, (0, args_ts_1.axesArgument)(context, 1, 'axis') ?? ones);
    },
    BroadcastTo: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const shape = numbersOrSizes((0, args_ts_1.argument)(context, 1, 'shape'), x);
        return context.ops.broadcastTo(x, shape);
    },
    Concatenate: (context) => context.ops.concatenate((0, args_ts_1.tensors)(context, 0, 'xs'), (0, args_ts_1.numberArgument)(context, 1, 'axis', 0)),
    Stack: (context) => context.ops.stack((0, args_ts_1.tensors)(context, 0, 'x'), (0, args_ts_1.numberArgument)(context, 1, 'axis', 0)),
    Hstack: (context) => {
        const values = (0, args_ts_1.tensors)(context, 0, 'xs');
        return context.ops.concatenate(values, (0, math_ts_1.at)(values, 0).shape.length === 1 ? 0 : 1);
    },
    Vstack: (context) => context.ops.concatenate((0, args_ts_1.tensors)(context, 0, 'xs'), 0),
    Append: (context) => {
        const [a, b] = [(0, args_ts_1.tensor)(context, 0, 'x1'), (0, args_ts_1.tensor)(context, 1, 'x2')];
        return context.ops.concatenate([a, (0, math_ts_1.castTo)(context.ops, b, a.dtype)], (0, args_ts_1.numberArgument)(context, 2, 'axis', 0));
    },
    Split: split,
    Unstack: (context) => context.ops.unstack((0, args_ts_1.tensor)(context, 0, 'x'), (0, args_ts_1.numberArgument)(context, 2, 'axis', 0)),
    Slice: (context) => context.ops.slice((0, args_ts_1.tensor)(context, 0, 'inputs'), (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'start_indices'), 'start_indices'), (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 2, 'shape'), 'shape')),
    GetItem: (context) => (0, get_item_ts_1.getItem)(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'), (0, args_ts_1.argument)(context, 1, 'key')),
    Pad: pad,
    Tile: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const repeats = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'repeats'), 'repeats');
        const rank = Math.max(x.shape.length, repeats.length);
        const ones = (count) => (0, math_ts_1.range)(count).map(() => 1);
        const grown = context.ops.reshape(x, [...ones(rank - x.shape.length), ...x.shape]);
        return context.ops.tile(grown, [...ones(rank - repeats.length), ...repeats]);
    },
    Repeat: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axis = (0, args_ts_1.argument)(context, 2, 'axis');
        const flat = axis === null ? context.ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x;
        return context.ops.repeat(flat, (0, args_ts_1.numberArgument)(context, 1, 'repeats'), typeof axis === 'number' ? axis : 0);
    },
    Flip: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        return context.ops.flip(x, (0, args_ts_1.axesArgument)(context, 1, 'axis') ?? (0, math_ts_1.range)(x.shape.length));
    },
    Roll: roll,
    Take: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        const axis = (0, args_ts_1.argument)(context, 2, 'axis');
        const indices = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'indices'), 'int32');
        const flat = axis === null ? ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1)]) : x;
        const size = (0, math_ts_1.at)(flat.shape, typeof axis === 'number' ? axis : 0);
        const positive = ops.where(ops.less(indices, ops.scalar(0, 'int32')), ops.add(indices, ops.scalar(size, 'int32')), indices);
        return ops.take(flat, positive, typeof axis === 'number' ? axis : 0);
    },
    TakeAlongAxis: (context) => context.ops.takeAlongAxis((0, args_ts_1.tensor)(context, 0, 'x'), (0, math_ts_1.castTo)(context.ops, (0, args_ts_1.tensor)(context, 1, 'indices'), 'int32'), (0, args_ts_1.numberArgument)(context, 2, 'axis')),
    Sort: (context) => context.ops.sort((0, args_ts_1.tensor)(context, 0, 'x'), (0, args_ts_1.numberArgument)(context, 1, 'axis', -1)),
    TopK: (context) => context.ops.topK((0, args_ts_1.tensor)(context, 0, 'x'), (0, args_ts_1.numberArgument)(context, 1, 'k')),
    OneHot: (context) => context.ops.oneHot((0, math_ts_1.castTo)(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'), 'int32'), (0, args_ts_1.numberArgument)(context, 1, 'num_classes'), (0, args_ts_1.dtypeArgument)(context, 3, 'float32')),
    Cast: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'x');
        return (0, math_ts_1.castTo)(context.ops, x, (0, args_ts_1.dtypeArgument)(context, 1, x.dtype));
    },
    ZerosLike: (context) => filledLike(context, 0),
    OnesLike: (context) => filledLike(context, 1),
    FullLike: (context) => filledLike(context, (0, args_ts_1.numberArgument)(context, 1, 'fill_value')),
    Tril: (context) => triangle(context, (ops, rows, columns) => ops.lessEqual(columns, rows)),
    Triu: (context) => triangle(context, (ops, rows, columns) => ops.greaterEqual(columns, rows)),
    Diff: (context) => {
        const x = (0, args_ts_1.tensor)(context, 0, 'a');
        const axis = (0, math_ts_1.fromFront)((0, args_ts_1.numberArgument)(context, 2, 'axis', -1), x.shape.length);
        return (0, math_ts_1.range)((0, args_ts_1.numberArgument)(context, 1, 'n', 1)).reduce((value) => difference(context.ops, value, axis), x);
    },
};
/** A recorded shape has -1 or null for the batch. */
function openFirst(x, target) {
    const [first, ...rest] = target;
    return first === -1 && rest.includes(-1) ? [(0, math_ts_1.at)(x.shape, 0), ...rest] : target;
}
function numbersOrSizes(given, x) {
    if (!Array.isArray(given))
        return (0, args_ts_1.numbersArgument)(given, 'shape');
    const own = x.shape;
    return given.map((dim, i) => typeof dim === 'number' && dim >= 0 ? dim : (own[i - given.length + own.length] ?? 1));
}
function moveAxis(context) {
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const rank = x.shape.length;
    const front = (position, name) => (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, position, name), name).map((axis) => (0, math_ts_1.fromFront)(axis, rank));
    const [from, to] = [front(1, 'source'), front(2, 'destination')];
    const rest = (0, math_ts_1.range)(rank).filter((i) => !from.includes(i));
    const order = [];
    for (let i = 0; i < rank; i += 1) {
        const moved = to.indexOf(i);
        order.push(moved === -1 ? (rest.shift() ?? 0) : (from[moved] ?? 0));
    }
    return context.ops.transpose(x, order);
}
function split(context) {
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const axis = (0, args_ts_1.numberArgument)(context, 2, 'axis', 0);
    const size = (0, math_ts_1.at)(x.shape, axis);
    const given = (0, args_ts_1.argument)(context, 1, 'indices_or_sections');
    if (typeof given === 'number') {
        return context.ops.split(x, (0, math_ts_1.range)(given).map(() => size / given), axis);
    }
    const cuts = [0, ...(0, args_ts_1.numbersArgument)(given, 'indices_or_sections'), size];
    return context.ops.split(x, cuts.slice(1).map((cut, i) => cut - (cuts[i] ?? 0)), axis);
}
function pad(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const given = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'pad_width');
    const list = (Array.isArray(given) ? given : [given]);
    const pairs = list.map((item) => {
        const [before, behind] = (0, args_ts_1.numbersArgument)(item, 'pad_width');
        return [before ?? 0, behind ?? before ?? 0];
    });
    const widths = pairs.length === x.shape.length ? pairs : x.shape.map(() => (0, math_ts_1.at)(pairs, 0));
    const mode = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'mode') ?? 'constant';
    if (mode !== 'constant' && mode !== 'reflect' && mode !== 'symmetric') {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `mode: found ${JSON.stringify(mode)}`);
    }
    const value = (0, args_ts_1.argument)(context, 1, 'constant_values');
    return ops.pad(x, widths, mode, typeof value === 'number' ? value : 0);
}
function roll(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const axis = (0, args_ts_1.argument)(context, 2, 'axis');
    const count = x.shape.reduce((a, b) => a * b, 1);
    if (axis === null) {
        return ops.reshape(turned(ops, ops.reshape(x, [count]), (0, args_ts_1.numberArgument)(context, 1, 'shift'), 0), x.shape);
    }
    const shifts = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'shift'), 'shift');
    return (0, args_ts_1.numbersArgument)(axis, 'axis').reduce((value, a, i) => turned(ops, value, shifts[i] ?? (0, math_ts_1.at)(shifts, 0), a), x);
}
function turned(ops, x, shift, axis) {
    const size = (0, math_ts_1.at)(x.shape, axis);
    const by = ((shift % size) + size) % size;
    if (by === 0)
        return x;
    const [head, tail] = ops.split(x, [size - by, by], axis);
    return ops.concatenate([(0, args_ts_1.toValue)(ops, tail, 'x'), (0, args_ts_1.toValue)(ops, head, 'x')], axis);
}
function filledLike(context, value) {
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    return context.ops.full(x.shape, value, (0, args_ts_1.dtypeArgument)(context, args_ts_1.CONFIG, x.dtype));
}
function triangle(context, keep) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'x');
    const [rows, columns] = [(0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1)];
    const shift = (0, args_ts_1.numberArgument)(context, 1, 'k', 0);
    const mask = keep(ops, ops.reshape(ops.arange(shift, rows + shift, 1, 'int32'), [rows, 1]), ops.reshape(ops.arange(0, columns, 1, 'int32'), [1, columns]));
    return ops.where(mask, x, ops.full(x.shape, 0, x.dtype));
}
function difference(ops, x, axis) {
    const size = (0, math_ts_1.at)(x.shape, axis);
    const piece = (start) => ops.slice(x, x.shape.map((_, i) => (i === axis ? start : 0)), x.shape.map((dim, i) => (i === axis ? size - 1 : dim)));
    return ops.subtract(piece(1), piece(0));
}


/***/ }),

/***/ 26057:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SINGULAR = void 0;
exports.isWide = isWide;
exports.singularValues = singularValues;
const errors_ts_1 = __webpack_require__(17050);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
/**
 * What singular values determine (`keras/src/ops/linalg.py`). Singular vectors are determined but for their signs, and
 * where values are equal not even so far: they are refused.
 */
exports.SINGULAR = {
    SVD: (context) => {
        if ((0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'compute_uv') !== false) {
            throw new errors_ts_1.ArtifactError('unsupported-operation', 'svd: the signs of singular vectors are not determined');
        }
        return singularValues(context, (0, args_ts_1.floated)(context.ops, (0, args_ts_1.tensor)(context, 0, 'x')));
    },
    MatrixRank: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
        const values = singularValues(context, x);
        const given = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'tol');
        const share = stepOf(x) * Math.max((0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1));
        const least = typeof given === 'number' ? (0, math_ts_1.like)(ops, x, given) : ops.multiply(ops.max(values, [-1], true), (0, math_ts_1.like)(ops, x, share));
        return ops.sum((0, math_ts_1.castTo)(ops, ops.greater(values, least), 'int32'), [-1]);
    },
    Pinv: (context) => {
        const { ops } = context;
        const x = (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'x'));
        const given = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'rcond');
        const share = typeof given === 'number' ? given : 10 * Math.max((0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1)) * stepOf(x);
        return inverse(context, x, (value, most) => ops.greater(value, ops.multiply(most, (0, math_ts_1.like)(ops, x, share))));
    },
    Lstsq: (context) => {
        const { ops } = context;
        const [a, b] = (0, promotion_ts_1.promoted)(ops, (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 0, 'a')), (0, args_ts_1.floated)(ops, (0, args_ts_1.tensor)(context, 1, 'b')));
        const given = (0, args_ts_1.argument)(context, args_ts_1.CONFIG, 'rcond');
        const size = Math.max((0, math_ts_1.at)(a.shape, -2), (0, math_ts_1.at)(a.shape, -1));
        const share = typeof given !== 'number' ? stepOf(a) * size : given < 0 ? stepOf(a) : given;
        const solver = inverse(context, a, (value, most) => ops.greaterEqual(value, ops.multiply(most, (0, math_ts_1.like)(ops, a, share))));
        if (b.shape.length > 1)
            return ops.matmul(solver, b);
        return ops.squeeze(ops.matmul(solver, ops.expandDims(b, -1)), [-1]);
    },
};
/** Whether a matrix has more columns than rows. */
function isWide(context, x) {
    (0, args_ts_1.decidedBySizes)(context, 'a matrix');
    return (0, math_ts_1.at)(x.shape, -2) < (0, math_ts_1.at)(x.shape, -1);
}
/** From 1 to the next number. */
function stepOf({ dtype }) {
    return dtype === 'float64' ? Number.EPSILON : 2 ** -23;
}
/** The largest first: `[..., min(rows, columns)]`. */
function singularValues(context, x) {
    const { ops } = context;
    const tall = isWide(context, x) ? turned(ops, x) : x;
    const lengths = ops.sqrt(ops.sum(ops.square(orthogonal(ops, tall, (0, math_ts_1.at)(tall.shape, -2))), [-2]));
    return ops.flip(ops.sort(lengths, -1), [-1]);
}
/** The pseudoinverse. @param counts which singular values do, given the largest */
function inverse(context, x, counts) {
    const { ops } = context;
    if (isWide(context, x))
        return turned(ops, inverse(context, turned(ops, x), counts));
    const [rows, columns] = [(0, math_ts_1.at)(x.shape, -2), (0, math_ts_1.at)(x.shape, -1)];
    const unit = (0, math_ts_1.castTo)(ops, ops.equal(numbered(ops, columns, 1), numbered(ops, columns, 0)), x.dtype);
    const below = ops.broadcastTo(unit, [...x.shape.slice(0, -2), columns, columns]);
    const found = orthogonal(ops, ops.concatenate([x, below], -2), rows);
    const [scaled, right] = ops.split(found, [rows, columns], -2);
    if (scaled === undefined || right === undefined)
        return found;
    const squares = ops.sum(ops.square(scaled), [-2], true);
    const lengths = ops.sqrt(squares);
    const kept = counts(lengths, ops.max(lengths, [-1], true));
    const shares = ops.where(kept, ops.reciprocal(ops.where(kept, squares, (0, math_ts_1.like)(ops, x, 1))), (0, math_ts_1.like)(ops, x, 0));
    return ops.matmul(ops.multiply(right, shares), turned(ops, scaled));
}
function turned(ops, x) {
    const rank = x.shape.length;
    return ops.transpose(x, [...(0, math_ts_1.range)(rank - 2), rank - 1, rank - 2]);
}
function numbered(ops, count, axis) {
    return ops.expandDims(ops.arange(0, count, 1, 'int32'), axis);
}
/** Columns up to which the rotations are written out, and how often each pair is turned: they settle quadratically. */
const MOST = 32;
const SWEEPS = 10;
/**
 * Jacobi's rotations from one side: pairs of columns are turned until the first `rows` numbers of all columns are at right
 * angles. What stands below them turns with them. All pairs that share no column are turned at once, in the order of a
 * tournament.
 */
function orthogonal(ops, x, rows) {
    const count = (0, math_ts_1.at)(x.shape, -1);
    if (count > MOST) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `singular values: found ${count} columns, allowed: ${MOST}`);
    }
    if (count < 2)
        return x;
    const isOdd = count % 2 === 1;
    const players = isOdd ? count + 1 : count;
    const none = x.shape.slice(0, -1).map(() => [0, 0]);
    let found = isOdd ? ops.pad(x, [...none, [0, 1]], 'constant', 0) : x;
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        for (let round = 0; round < players - 1; round += 1) {
            const { left, right } = pairs(players, round);
            found = rotated(ops, found, rows, left, right);
        }
    }
    return isOdd
        ? ops.slice(found, found.shape.map(() => 0), x.shape)
        : found;
}
/** Who meets whom in a round: the first stays, the others go round. */
function pairs(players, round) {
    const others = (0, math_ts_1.range)(players - 1).map((i) => 1 + ((i + round) % (players - 1)));
    const order = [0, ...others];
    const half = players / 2;
    return { left: order.slice(0, half), right: order.slice(half).toReversed() };
}
function rotated(ops, x, rows, left, right) {
    const numbers = (list) => ops.constant({ dtype: 'int32', shape: [list.length], data: Int32Array.from(list) });
    const [a, b] = [ops.take(x, numbers(left), -1), ops.take(x, numbers(right), -1)];
    const upper = (part) => ops.slice(part, part.shape.map(() => 0), [...part.shape.slice(0, -2), rows, left.length]);
    const [p, q] = [upper(a), upper(b)];
    const sum = (part) => ops.sum(part, [-2], true);
    const product = sum(ops.multiply(p, q));
    const [zero, one, two] = [0, 1, 2].map((value) => (0, math_ts_1.like)(ops, x, value));
    const isRight = ops.equal(product, zero);
    const apart = ops.subtract(sum(ops.square(q)), sum(ops.square(p)));
    const ratio = ops.divide(apart, ops.multiply(ops.where(isRight, one, product), two));
    const size = ops.add(ops.abs(ratio), ops.sqrt(ops.add(ops.square(ratio), one)));
    const direction = ops.where(ops.less(ratio, zero), ops.negative(one), one);
    const tangent = ops.where(isRight, zero, ops.divide(direction, size));
    const cosine = ops.rsqrt(ops.add(ops.square(tangent), one));
    const sine = ops.multiply(cosine, tangent);
    const both = ops.concatenate([
        ops.subtract(ops.multiply(a, cosine), ops.multiply(b, sine)),
        ops.add(ops.multiply(a, sine), ops.multiply(b, cosine)),
    ], -1);
    const order = [...left, ...right];
    return ops.take(both, numbers((0, math_ts_1.range)(order.length).map((column) => order.indexOf(column))), -1);
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** Functions that executors have none for, by approximations that hold to the last digits of float64. */
exports.SPECIAL = {
    Erfinv: (context) => precise(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'), erfInverse),
    I0: (context) => precise(context.ops, (0, args_ts_1.tensor)(context, 0, 'x'), besselI0),
};
/** Half precisions and integers are computed in float32; what was an integer stays there. */
function precise(ops, x, body) {
    if (!(0, dtype_ts_1.isFloating)(x.dtype))
        return body(ops, ops.cast(x, 'float32'));
    const wide = x.dtype === 'float16' || x.dtype === 'bfloat16' ? ops.cast(x, 'float32') : x;
    return (0, math_ts_1.castTo)(ops, body(ops, wide), x.dtype);
}
/** The highest power first. */
function polynomial(ops, x, factors) {
    return factors.reduce((sum, factor) => ops.add(ops.multiply(sum, x), (0, math_ts_1.like)(ops, x, factor)), ops.multiply(x, (0, math_ts_1.like)(ops, x, 0)));
}
// M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (3), 1988: the normal quantile, in its middle and in its tails.
const MIDDLE = [
    [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1.0,
    ],
];
const TAIL = [
    [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1.0,
    ],
];
const FAR = [
    [
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    [
        2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1.0,
    ],
];
function ratio(ops, x, [above, below]) {
    return ops.divide(polynomial(ops, x, above), polynomial(ops, x, below));
}
/** The normal quantile of (x + 1) / 2, divided by √2. */
function erfInverse(ops, x) {
    const number = (value) => (0, math_ts_1.like)(ops, x, value);
    const half = ops.multiply(x, number(0.5));
    const size = ops.abs(half);
    const near = ops.lessEqual(size, number(0.425));
    const middle = ops.multiply(half, ratio(ops, ops.subtract(number(0.180625), ops.square(half)), MIDDLE));
    const inside = ops.less(size, number(0.5));
    const tail = ops.where(inside, ops.subtract(number(0.5), size), number(0.25));
    const root = ops.sqrt(ops.negative(ops.log(tail)));
    const outer = ops.where(ops.greater(root, number(5)), ratio(ops, ops.subtract(root, number(5)), FAR), ratio(ops, ops.subtract(root, number(1.6)), TAIL));
    const beyond = ops.where(ops.equal(size, number(0.5)), number(Infinity), number(NaN));
    const far = ops.multiply(ops.sign(x), ops.where(inside, outer, beyond));
    return ops.multiply(ops.where(near, middle, far), number(Math.SQRT1_2));
}
// Chebyshev series of e^-x I0(x) up to 8, and of e^-x √x I0(x) beyond it, as Cephes has them (i0.c).
const UP_TO_8 = [
    -4.4153416464793395e-18, 3.3307945188222384e-17, -2.431279846547955e-16, 1.715391285555133e-15,
    -1.1685332877993451e-14, 7.676185498604936e-14, -4.856446783111929e-13, 2.95505266312964e-12, -1.726826291441556e-11,
    9.675809035373237e-11, -5.189795601635263e-10, 2.6598237246823866e-9, -1.300025009986248e-8, 6.046995022541919e-8,
    -2.670793853940612e-7, 1.1173875391201037e-6, -4.4167383584587505e-6, 1.6448448070728896e-5, -5.754195010082104e-5,
    0.00018850288509584165, -0.0005763755745385824, 0.0016394756169413357, -0.004324309995050576, 0.010546460394594998,
    -0.02373741480589947, 0.04930528423967071, -0.09490109704804764, 0.17162090152220877, -0.3046826723431984,
    0.6767952744094761,
];
const BEYOND_8 = [
    -7.233180487874754e-18, -4.830504485944182e-18, 4.46562142029676e-17, 3.461222867697461e-17, -2.8276239805165836e-16,
    -3.425485619677219e-16, 1.7725601330565263e-15, 3.8116806693526224e-15, -9.554846698828307e-15,
    -4.150569347287222e-14, 1.54008621752141e-14, 3.8527783827421426e-13, 7.180124451383666e-13, -1.7941785315068062e-12,
    -1.3215811840447713e-11, -3.1499165279632416e-11, 1.1889147107846439e-11, 4.94060238822497e-10, 3.3962320257083865e-9,
    2.266668990498178e-8, 2.0489185894690638e-7, 2.8913705208347567e-6, 6.889758346916825e-5, 0.0033691164782556943,
    0.8044904110141088,
];
function besselI0(ops, x) {
    const number = (value) => (0, math_ts_1.like)(ops, x, value);
    const size = ops.abs(x);
    const large = ops.maximum(size, number(8));
    const small = ops.minimum(size, number(8));
    const low = chebyshev(ops, ops.subtract(ops.multiply(small, number(0.5)), number(2)), UP_TO_8);
    const turned = chebyshev(ops, ops.subtract(ops.divide(number(32), large), number(2)), BEYOND_8);
    const high = ops.multiply(turned, ops.rsqrt(large));
    return ops.multiply(ops.exp(size), ops.where(ops.lessEqual(size, number(8)), low, high));
}
function chebyshev(ops, x, factors) {
    const zero = ops.multiply(x, (0, math_ts_1.like)(ops, x, 0));
    const [last, , earlier] = factors.reduce(([newest, before], factor) => [
        ops.add(ops.subtract(ops.multiply(x, newest), before), (0, math_ts_1.like)(ops, x, factor)),
        newest,
        before,
    ], [zero, zero, zero]);
    return ops.multiply(ops.subtract(last, earlier), (0, math_ts_1.like)(ops, x, 0.5));
}


/***/ }),

/***/ 54410:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SYNONYMS = void 0;
exports.synonymOf = synonymOf;
exports.unsaid = unsaid;
exports.dtypeName = dtypeName;
const X = [['x', 'x']];
const PAIR = [
    ['x', 'x1'],
    ['y', 'x2'],
];
const REDUCED = [
    ['input_tensor', 'x'],
    ['axis', 'axis'],
    ['keepdims', 'keepdims'],
];
const ONE = (operation) => ({ operation, names: X });
const TWO = (operation) => ({ operation, names: PAIR });
const OVER = (operation) => ({ operation, names: REDUCED });
/** Functions that Keras 2 records as `TFOpLambda` under their canonical TensorFlow name (`math.add`). */
exports.SYNONYMS = {
    ...named(ONE, {
        abs: 'Absolute',
        negative: 'Negative',
        sign: 'Sign',
        square: 'Square',
        sqrt: 'Sqrt',
        rsqrt: 'Rsqrt',
        reciprocal: 'Reciprocal',
        exp: 'Exp',
        expm1: 'Expm1',
        log: 'Log',
        log1p: 'Log1p',
        sin: 'Sin',
        cos: 'Cos',
        tan: 'Tan',
        tanh: 'Tanh',
        sigmoid: 'Sigmoid',
        softplus: 'Softplus',
        erf: 'Erf',
        floor: 'Floor',
        ceil: 'Ceil',
        logical_not: 'LogicalNot',
    }),
    ...named(TWO, {
        add: 'Add',
        subtract: 'Subtract',
        multiply: 'Multiply',
        divide: 'Divide',
        truediv: 'TrueDivide',
        floordiv: 'FloorDivide',
        floormod: 'Mod',
        mod: 'Mod',
        pow: 'Power',
        maximum: 'Maximum',
        minimum: 'Minimum',
        equal: 'Equal',
        not_equal: 'NotEqual',
        less: 'Less',
        less_equal: 'LessEqual',
        greater: 'Greater',
        greater_equal: 'GreaterEqual',
        logical_and: 'LogicalAnd',
        logical_or: 'LogicalOr',
        divide_no_nan: 'DivideNoNan',
    }),
    ...named(OVER, {
        reduce_sum: 'Sum',
        reduce_mean: 'Mean',
        reduce_max: 'Max',
        reduce_min: 'Min',
        reduce_prod: 'Prod',
        reduce_any: 'Any',
        reduce_all: 'All',
        reduce_variance: 'Var',
        reduce_std: 'Std',
        reduce_logsumexp: 'Logsumexp',
    }),
    '__operators__.add': TWO('Add'),
    'nn.relu': { operation: 'Relu', names: [['features', 'x']] },
    'nn.relu6': { operation: 'Relu6', names: [['features', 'x']] },
    'nn.elu': { operation: 'Elu', names: [['features', 'x']] },
    'nn.selu': { operation: 'Selu', names: [['features', 'x']] },
    'nn.silu': { operation: 'Silu', names: [['features', 'x']] },
    'nn.gelu': {
        operation: 'Gelu',
        names: [
            ['features', 'x'],
            ['approximate', 'approximate'],
        ],
    },
    'nn.sigmoid': ONE('Sigmoid'),
    'nn.tanh': ONE('Tanh'),
    'nn.softmax': {
        operation: 'Softmax',
        names: [
            ['logits', 'x'],
            ['axis', 'axis'],
        ],
    },
    'nn.leaky_relu': {
        operation: 'LeakyRelu',
        names: [
            ['features', 'x'],
            ['alpha', 'negative_slope'],
        ],
    },
    'math.l2_normalize': {
        operation: 'Normalize',
        names: [
            ['x', 'x'],
            ['axis', 'axis'],
            ['epsilon', 'epsilon'],
        ],
    },
    reshape: {
        operation: 'Reshape',
        names: [
            ['tensor', 'x'],
            ['shape', 'newshape'],
        ],
    },
    transpose: {
        operation: 'Transpose',
        names: [
            ['a', 'x'],
            ['perm', 'axes'],
        ],
    },
    expand_dims: {
        operation: 'ExpandDims',
        names: [
            ['input', 'x'],
            ['axis', 'axis'],
        ],
    },
    squeeze: {
        operation: 'Squeeze',
        names: [
            ['input', 'x'],
            ['axis', 'axis'],
        ],
    },
    concat: {
        operation: 'Concatenate',
        names: [
            ['values', 'xs'],
            ['axis', 'axis'],
        ],
    },
    stack: {
        operation: 'Stack',
        names: [
            ['values', 'x'],
            ['axis', 'axis'],
        ],
    },
    cast: {
        operation: 'Cast',
        names: [
            ['x', 'x'],
            ['dtype', 'dtype'],
        ],
    },
    clip_by_value: {
        operation: 'Clip',
        names: [
            ['t', 'x'],
            ['clip_value_min', 'x_min'],
            ['clip_value_max', 'x_max'],
        ],
    },
    tile: {
        operation: 'Tile',
        names: [
            ['input', 'x'],
            ['multiples', 'repeats'],
        ],
    },
    where: {
        operation: 'Where',
        names: [
            ['condition', 'condition'],
            ['x', 'x1'],
            ['y', 'x2'],
        ],
    },
    zeros_like: {
        operation: 'ZerosLike',
        names: [
            ['input', 'x'],
            ['dtype', 'dtype'],
        ],
    },
    ones_like: {
        operation: 'OnesLike',
        names: [
            ['input', 'x'],
            ['dtype', 'dtype'],
        ],
    },
    one_hot: {
        operation: 'OneHot',
        names: [
            ['indices', 'x'],
            ['depth', 'num_classes'],
            ['axis', 'axis'],
            ['dtype', 'dtype'],
        ],
    },
    identity: { operation: 'Copy', names: [['input', 'x']] },
    stop_gradient: { operation: 'Copy', names: [['input', 'x']] },
    'linalg.matmul': {
        operation: 'Matmul',
        names: [
            ['a', 'x1'],
            ['b', 'x2'],
        ],
    },
    gather: {
        operation: 'Take',
        names: [
            ['params', 'x'],
            ['indices', 'indices'],
            ['validate_indices', '-'],
            ['axis', 'axis'],
        ],
    },
};
/** Functions that `tf.` exports in TensorFlow 1's form, which Keras 2 records under its own name: `tf.squeeze` for one. */
const OLDER = {
    'compat.v1.squeeze': 'squeeze',
    'compat.v1.expand_dims': 'expand_dims',
    'compat.v1.transpose': 'transpose',
    'compat.v1.gather': 'gather',
    'compat.v1.where': 'where',
    'compat.v1.nn.softmax': 'nn.softmax',
    'compat.v1.ones_like': 'ones_like',
    'compat.v1.zeros_like': 'zeros_like',
};
function named(make, names) {
    return Object.fromEntries(Object.entries(names).map(([name, operation]) => [`math.${name}`, make(operation)]));
}
/** The operation that does what a function of TensorFlow does, by its canonical name; undefined where none is known. */
function synonymOf(name) {
    const current = Object.hasOwn(OLDER, name) ? OLDER[name] : name;
    return current !== undefined && Object.hasOwn(exports.SYNONYMS, current) ? exports.SYNONYMS[current] : undefined;
}
/** Arguments that change nothing at these values. */
const NEUTRAL = { batch_dims: 0, on_value: 1, off_value: 0 };
/** The argument of a recorded function that its synonym has no word for, and that does say something. */
function unsaid({ names }, kwargs) {
    const known = new Set(names.map(([tensorflow]) => tensorflow));
    return Object.keys(kwargs).find((key) => {
        const value = kwargs[key] ?? null;
        return !known.has(key) && key !== 'name' && value !== null && value !== false && value !== NEUTRAL[key];
    });
}
/** TensorFlow writes dtypes as `tf.float32` or as their number's name. */
function dtypeName(given) {
    return typeof given === 'string' ? given.replace(/^(?:tf\.|<dtype: '|tensorflow\.)/, '').replace(/'>$/, '') : given;
}


/***/ }),

/***/ 86126:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WARPS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const promotion_ts_1 = __webpack_require__(51150);
const args_ts_1 = __webpack_require__(49381);
const pictures_ts_1 = __webpack_require__(8959);
/** Images seen through transforms: further operations of `keras/src/ops/image.py`. */
exports.WARPS = {
    AffineTransform: (context) => {
        const { ops } = context;
        const given = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, 1, 'transform'), 'float32');
        const rows = given.shape.length === 1 ? ops.expandDims(given, 0) : given;
        const mode = String((0, args_ts_1.argument)(context, 3, 'fill_mode') ?? 'constant');
        return (0, pictures_ts_1.pictures)(context, 0, (x) => projected(context, x, columns(ops, rows), mode));
    },
    PerspectiveTransform: (context) => {
        const { ops } = context;
        const corners = (position, name) => {
            const points = (0, math_ts_1.castTo)(ops, (0, args_ts_1.tensor)(context, position, name), 'float32');
            return columns(ops, ops.reshape(points, [points.shape.length === 2 ? 1 : (0, math_ts_1.at)(points.shape, 0), 8]));
        };
        const transform = homography(ops, corners(1, 'start_points'), corners(2, 'end_points'));
        return (0, pictures_ts_1.pictures)(context, 0, (x) => projected(context, x, transform, 'constant'));
    },
    ScaleAndTranslate: scaleAndTranslate,
};
/** Eight numbers of each image, each `[images, 1, 1]`. */
function columns(ops, rows) {
    const parts = ops.split(rows, (0, math_ts_1.range)(8).map(() => 1), -1);
    return parts.map((part) => ops.expandDims(part, -1));
}
/**
 * The projective map of the second four corners to the first: from the one square to the unit square and on to the other
 * (P. S. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989); Keras solves eight equations for the same.
 */
function homography(ops, start, end) {
    const [to, from] = [ofUnitSquare(ops, start), adjugate(ops, ofUnitSquare(ops, end))];
    const product = (0, math_ts_1.range)(3).map((i) => (0, math_ts_1.range)(3).map((j) => (0, math_ts_1.range)(3)
        .map((k) => ops.multiply((0, math_ts_1.at)((0, math_ts_1.at)(to, i), k), (0, math_ts_1.at)((0, math_ts_1.at)(from, k), j)))
        .reduce((a, b) => ops.add(a, b))));
    const last = (0, math_ts_1.at)((0, math_ts_1.at)(product, 2), 2);
    return product
        .flat()
        .slice(0, 8)
        .map((entry) => ops.divide(entry, last));
}
/** Corners come in rows: (0, 0), (1, 0), (0, 1), (1, 1) of the unit square. */
function ofUnitSquare(ops, corners) {
    const [x0, y0, x1, y1, x3, y3, x2, y2] = corners;
    const minus = (a, b) => ops.subtract(a, b);
    const cross = (a, b, c, d) => minus(ops.multiply(a, d), ops.multiply(b, c));
    const [dx1, dx2, sx] = [minus(x1, x2), minus(x3, x2), ops.add(minus(x0, x1), minus(x2, x3))];
    const [dy1, dy2, sy] = [minus(y1, y2), minus(y3, y2), ops.add(minus(y0, y1), minus(y2, y3))];
    const whole = cross(dx1, dx2, dy1, dy2);
    const [g, h] = [ops.divide(cross(sx, dx2, sy, dy2), whole), ops.divide(cross(dx1, sx, dy1, sy), whole)];
    const side = (from, to, bend) => ops.add(minus(to, from), ops.multiply(bend, to));
    return [
        [side(x0, x1, g), side(x0, x3, h), x0],
        [side(y0, y1, g), side(y0, y3, h), y0],
        [g, h, (0, math_ts_1.like)(ops, g, 1)],
    ];
}
/** The inverse, but for a factor. */
function adjugate(ops, matrix) {
    const cell = (row, column) => (0, math_ts_1.at)((0, math_ts_1.at)(matrix, row % 3), column % 3);
    const minor = (i, j) => ops.subtract(ops.multiply(cell(j + 1, i + 1), cell(j + 2, i + 2)), ops.multiply(cell(j + 1, i + 2), cell(j + 2, i + 1)));
    return (0, math_ts_1.range)(3).map((i) => [minor(i, 0), minor(i, 1), minor(i, 2)]);
}
/** Where a place outside is read from. Source: tensorflow/core/kernels/image/image_ops.h. */
function filled(ops, place, length, mode) {
    const number = (value) => (0, math_ts_1.like)(ops, place, value);
    const times = (x, value) => ops.multiply(x, number(value));
    const rounds = (x, by) => ops.floor(ops.divide(x, number(by)));
    const below = ops.less(place, number(0));
    const above = ops.greater(place, number(length - 1));
    // Beyond the cells next to the image there is nothing but what fills it.
    if (mode === 'constant')
        return ops.clip(place, -2, length + 1);
    if (mode === 'nearest')
        return ops.clip(place, 0, length - 1);
    if (mode === 'wrap') {
        const step = Math.max(length - 1, 1);
        const up = ops.add(place, times(ops.add(rounds(ops.negative(place), step), number(1)), length));
        const down = ops.subtract(place, times(rounds(place, step), length));
        return ops.clip(ops.where(below, up, ops.where(above, down, place)), 0, length - 1);
    }
    if (mode !== 'reflect')
        throw new errors_ts_1.ArtifactError('unsupported-operation', `affine_transform: fill mode ${mode}`);
    const twice = 2 * length;
    const near = ops.add(place, times(rounds(ops.negative(place), twice), twice));
    const mirrored = ops.subtract(ops.negative(near), number(1));
    const up = ops.where(ops.less(near, number(-length)), ops.add(near, number(twice)), mirrored);
    const rest = ops.subtract(place, times(rounds(place, twice), twice));
    const down = ops.where(ops.greaterEqual(rest, number(length)), ops.subtract(number(twice - 1), rest), rest);
    return ops.clip(ops.where(below, up, ops.where(above, down, place)), 0, length - 1);
}
/** `transform`: eight numbers `[images or 1, 1, 1]` that lead from a place of the result to one of the image. */
function projected(context, x, transform, mode) {
    const { ops } = context;
    const [batch, height, width, depth] = x.shape;
    const fill = (0, args_ts_1.numberArgument)(context, -1, 'fill_value', 0);
    const across = ops.arange(0, width, 1, 'float32');
    const down = ops.expandDims(ops.arange(0, height, 1, 'float32'), 1);
    const along = (a, b) => ops.add(ops.multiply((0, math_ts_1.at)(transform, a), across), ops.multiply((0, math_ts_1.at)(transform, b), down));
    const scale = ops.add(along(6, 7), ops.scalar(1, 'float32'));
    const lost = ops.equal(scale, ops.scalar(0, 'float32'));
    const safe = ops.where(lost, ops.scalar(1, 'float32'), scale);
    const place = (a, length) => filled(ops, ops.divide(ops.add(along(a, a + 1), (0, math_ts_1.at)(transform, a + 2)), safe), length, mode);
    const [column, row] = [place(0, width), place(3, height)];
    const cells = ops.reshape(x, [batch, height * width, depth]);
    const whole = (value) => ops.scalar(value, 'int32');
    const read = (y, z) => {
        const [i, j] = [ops.cast(y, 'int32'), ops.cast(z, 'int32')];
        const inside = (index, length) => ops.logicalAnd(ops.greaterEqual(index, whole(0)), ops.less(index, whole(length)));
        const held = (index, length) => ops.maximum(ops.minimum(index, whole(length - 1)), whole(0));
        const flat = ops.add(ops.multiply(held(i, height), whole(width)), held(j, width));
        const indices = ops.broadcastTo(ops.reshape(flat, [(0, math_ts_1.at)(flat.shape, 0), height * width, 1]), cells.shape);
        const taken = (0, math_ts_1.castTo)(ops, ops.reshape(ops.takeAlongAxis(cells, indices, 1), x.shape), 'float32');
        const valid = ops.logicalAnd(ops.logicalAnd(inside(i, height), inside(j, width)), ops.logicalNot(lost));
        return ops.where(ops.expandDims(valid, -1), taken, ops.scalar(fill, 'float32'));
    };
    const nearest = (value) => ops.multiply(ops.sign(value), ops.floor(ops.add(ops.abs(value), ops.scalar(0.5, 'float32'))));
    if ((0, args_ts_1.argument)(context, -1, 'interpolation') === 'nearest') {
        return (0, math_ts_1.castTo)(ops, read(nearest(row), nearest(column)), x.dtype);
    }
    const one = ops.scalar(1, 'float32');
    const [top, left] = [ops.floor(row), ops.floor(column)];
    const [bottom, right] = [ops.add(top, one), ops.add(left, one)];
    const weighed = (share, near, far) => {
        const part = ops.expandDims(share, -1);
        return ops.add(ops.multiply(ops.subtract(one, part), near), ops.multiply(part, far));
    };
    const [aside, under] = [ops.subtract(column, left), ops.subtract(row, top)];
    const upper = weighed(aside, read(top, left), read(top, right));
    const lower = weighed(aside, read(bottom, left), read(bottom, right));
    return (0, math_ts_1.castTo)(ops, weighed(under, upper, lower), x.dtype);
}
/** How much a cell weighs by its distance. Source: keras/src/backend/tensorflow/image.py (`_kernels`). */
function weightsOf(ops, x, method) {
    const number = (value) => (0, math_ts_1.like)(ops, x, value);
    const times = (a, b) => ops.multiply(a, number(b));
    const plus = (a, b) => ops.add(a, number(b));
    if (['linear', 'bilinear', 'trilinear', 'triangle'].includes(method)) {
        return ops.maximum(ops.subtract(number(1), x), number(0));
    }
    if (['cubic', 'bicubic', 'tricubic'].includes(method)) {
        const near = plus(ops.multiply(ops.multiply(plus(times(x, 1.5), -2.5), x), x), 1);
        const far = plus(ops.multiply(plus(ops.multiply(plus(times(x, -0.5), 2.5), x), -4), x), 2);
        const either = ops.where(ops.greaterEqual(x, number(1)), far, near);
        return ops.where(ops.greaterEqual(x, number(2)), number(0), either);
    }
    const radius = { lanczos3: 3, lanczos5: 5 }[method];
    if (radius === undefined)
        throw new errors_ts_1.ArtifactError('unsupported-operation', `scale_and_translate: method ${method}`);
    const some = ops.greater(x, number(1e-3));
    const waves = ops.multiply(ops.sin(times(x, Math.PI)), ops.sin(times(x, Math.PI / radius)));
    const bell = ops.divide(times(waves, radius), times(ops.square(ops.where(some, x, number(1))), Math.PI ** 2));
    return ops.where(ops.greater(x, number(radius)), number(0), ops.where(some, bell, number(1)));
}
/** `[from, to]`: what each cell adds to each place of the result along one side. */
function weights(context, scale, shift, from, to) {
    const { ops } = context;
    const number = (value) => (0, math_ts_1.like)(ops, scale, value);
    const inverse = ops.divide(number(1), scale);
    const spread = (0, args_ts_1.argument)(context, -1, 'antialias') === false ? number(1) : ops.maximum(inverse, number(1));
    const half = ops.add(ops.arange(0, to, 1, scale.dtype), number(0.5));
    const places = ops.subtract(ops.subtract(ops.multiply(half, inverse), ops.multiply(shift, inverse)), number(0.5));
    const cells = ops.expandDims(ops.arange(0, from, 1, scale.dtype), 1);
    const apart = ops.divide(ops.abs(ops.subtract(places, cells)), spread);
    const raw = weightsOf(ops, apart, String((0, args_ts_1.argument)(context, -1, 'method')));
    const sum = ops.sum(raw, [0], true);
    const enough = ops.greater(ops.abs(sum), number(1000 * 2 ** -23));
    const shares = ops.where(enough, ops.divide(raw, ops.where(enough, sum, number(1))), number(0));
    const inside = ops.logicalAnd(ops.greaterEqual(places, number(-0.5)), ops.lessEqual(places, number(from - 0.5)));
    return ops.where(inside, shares, number(0));
}
function scaleAndTranslate(context) {
    const { ops } = context;
    const x = (0, args_ts_1.tensor)(context, 0, 'images');
    const output = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, 1, 'output_shape'), 'output_shape');
    const [scales, shifts] = (0, promotion_ts_1.promoted)(ops, (0, args_ts_1.tensor)(context, 2, 'scale'), (0, args_ts_1.tensor)(context, 3, 'translation'));
    const rank = x.shape.length;
    const sides = (0, args_ts_1.numbersArgument)((0, args_ts_1.argument)(context, -1, 'spatial_dims'), 'spatial_dims');
    const wide = (0, dtype_ts_1.isFloating)(x.dtype) ? x : ops.cast(x, 'float32');
    const made = sides.reduce((value, side, i) => {
        const axis = (0, math_ts_1.fromFront)(side, rank);
        const one = (list) => ops.reshape(ops.slice(list, [i], [1]), []);
        const matrix = weights(context, one(scales), one(shifts), (0, math_ts_1.at)(value.shape, axis), (0, math_ts_1.at)(output, axis));
        const order = [...(0, math_ts_1.range)(rank).filter((a) => a !== axis), axis];
        const last = ops.transpose(value, order);
        const count = last.shape.slice(0, -1).reduce((a, b) => a * b, 1);
        const product = ops.matmul(ops.reshape(last, [count, (0, math_ts_1.at)(last.shape, -1)]), (0, math_ts_1.castTo)(ops, matrix, value.dtype));
        return ops.transpose(ops.reshape(product, last.shape.with(-1, (0, math_ts_1.at)(output, axis))), (0, math_ts_1.range)(rank).map((a) => order.indexOf(a)));
    }, wide);
    if ((0, dtype_ts_1.isFloating)(x.dtype))
        return made;
    const [low, high] = [ops.cast(ops.min(x, null), 'float32'), ops.cast(ops.max(x, null), 'float32')];
    return ops.cast(ops.maximum(ops.minimum(ops.round(made), high), low), x.dtype);
}


/***/ }),

/***/ 29809:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.policyOf = policyOf;
const dtype_ts_1 = __webpack_require__(19777);
const QUANTIZED = /^(int8|int4|float8|gptq|awq)((?:\/-?\d{1,9})*)_from_(.+)$/;
/**
 * Reads a policy name (`float32`, `mixed_bfloat16`, `int8_from_float32`) or a serialized policy object.
 * Unknown names compute in float32, as a policy map without an entry does.
 */
function policyOf(stored) {
    const name = nameOf(stored);
    const quantized = QUANTIZED.exec(name);
    if (quantized !== null) {
        const [, mode, numbers = '', source] = quantized;
        const parameters = numbers.split('/').slice(1).map(Number);
        return { ...policyOf(source ?? 'float32'), quantization: mode, parameters };
    }
    if (name === 'mixed_float16')
        return { compute: 'float16', variable: 'float32', quantization: null, parameters: [] };
    if (name === 'mixed_bfloat16')
        return { compute: 'bfloat16', variable: 'float32', quantization: null, parameters: [] };
    const dtype = (0, dtype_ts_1.isDType)(name) ? name : 'float32';
    return { compute: dtype, variable: dtype, quantization: null, parameters: [] };
}
function nameOf(stored) {
    if (typeof stored === 'string')
        return stored;
    if (stored === null || typeof stored !== 'object' || Array.isArray(stored))
        return 'float32';
    const config = stored['config'];
    if (config === null || typeof config !== 'object' || Array.isArray(config))
        return 'float32';
    const { name, mode, source_name: source } = config;
    if (typeof mode === 'string' && typeof source === 'string')
        return `${mode}_from_${source}`;
    return typeof name === 'string' ? name : 'float32';
}


/***/ }),

/***/ 80734:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.adaptivePool = adaptivePool;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/**
 * Pools to a given size: cell `i` of `m` covers the inputs from `floor(i n / m)` to `ceil((i + 1) n / m)`.
 * Dimensions are pooled one after the other, as Keras does.
 */
function adaptivePool(rank, mode) {
    return (context) => {
        const { ops, config } = context;
        const sizes = (0, config_ts_1.numbers)(config, 'output_size', rank);
        return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => sizes.reduce((value, size, i) => poolAxis(ops, value, i + 1, size, mode), x));
    };
}
function poolAxis(ops, x, axis, cells, mode) {
    const length = (0, math_ts_1.at)(x.shape, axis);
    const pooled = (0, math_ts_1.range)(cells).map((i) => {
        const start = Math.floor((i * length) / cells);
        const stop = Math.ceil(((i + 1) * length) / cells);
        const piece = ops.slice(x, x.shape.map((_, d) => (d === axis ? start : 0)), x.shape.map((size, d) => (d === axis ? stop - start : size)));
        return mode === 'max' ? ops.max(piece, [axis], true) : ops.mean(piece, [axis], true);
    });
    return pooled.length === 1 ? (0, math_ts_1.at)(pooled, 0) : ops.concatenate(pooled, axis);
}


/***/ }),

/***/ 88355:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.globalPool = globalPool;
exports.globalAverage1D = globalAverage1D;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** One number for each channel, over all spatial dimensions. */
function globalPool(rank, mode) {
    return (context) => {
        const { ops, config } = context;
        const axes = spatialAxes(context, rank);
        const keep = (0, config_ts_1.flag)(config, 'keepdims', false);
        return mode === 'max' ? ops.max((0, core_ts_1.first)(context), axes, keep) : ops.mean((0, core_ts_1.first)(context), axes, keep);
    };
}
/** The mean over the steps whose mask is true; a row without any has no mean (0/0), as in Keras. */
function globalAverage1D(context) {
    const { ops, config } = context;
    const mask = context.masks[0] ?? null;
    if (mask === null)
        return globalPool(1, 'average')(context);
    const axes = spatialAxes(context, 1);
    const keep = (0, config_ts_1.flag)(config, 'keepdims', false);
    const x = (0, core_ts_1.first)(context);
    const shape = [...x.shape].map((size, i) => (i === 0 || axes.includes(i) ? size : 1));
    const kept = (0, math_ts_1.castTo)(ops, ops.reshape((0, math_ts_1.castTo)(ops, mask, 'bool'), shape), x.dtype);
    return ops.divide(ops.sum(ops.multiply(x, kept), axes, keep), ops.sum(kept, axes, keep));
}
function spatialAxes({ config }, rank) {
    const start = (0, config_ts_1.text)(config, 'data_format', 'channels_last') === 'channels_first' ? 2 : 1;
    return (0, math_ts_1.range)(rank).map((i) => i + start);
}


/***/ }),

/***/ 82712:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.POOLING_LAYERS = void 0;
const define_ts_1 = __webpack_require__(96392);
const adaptive_ts_1 = __webpack_require__(80734);
const global_ts_1 = __webpack_require__(88355);
const window_ts_1 = __webpack_require__(9672);
/** `keras/src/layers/pooling`. */
exports.POOLING_LAYERS = [1, 2, 3].flatMap((rank) => [
    (0, define_ts_1.define)(`MaxPooling${rank}D`, { call: (0, window_ts_1.windowPool)(rank, 'max'), mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(`AveragePooling${rank}D`, { call: (0, window_ts_1.windowPool)(rank, 'average'), mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(`GlobalMaxPooling${rank}D`, { call: (0, global_ts_1.globalPool)(rank, 'max'), mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(`GlobalAveragePooling${rank}D`, {
        ...(rank === 1
            ? { call: global_ts_1.globalAverage1D, mask: usesMaskUp }
            : { call: (0, global_ts_1.globalPool)(rank, 'average'), mask: define_ts_1.stopsMask }),
    }),
    (0, define_ts_1.define)(`AdaptiveMaxPooling${rank}D`, { call: (0, adaptive_ts_1.adaptivePool)(rank, 'max'), mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)(`AdaptiveAveragePooling${rank}D`, { call: (0, adaptive_ts_1.adaptivePool)(rank, 'average'), mask: define_ts_1.stopsMask }),
]);
/** There are no steps left to mask. */
function usesMaskUp() {
    return null;
}


/***/ }),

/***/ 9672:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.windowPool = windowPool;
const config_ts_1 = __webpack_require__(90089);
const sizes_ts_1 = __webpack_require__(51180);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** Pooling over windows of `rank` dimensions; strides are the window where the config gives none. */
function windowPool(rank, mode) {
    return (context) => {
        const { ops, config } = context;
        const size = (0, config_ts_1.numbers)(config, 'pool_size', rank, 2);
        const options = {
            size,
            strides: (config['strides'] ?? null) === null ? size : (0, config_ts_1.numbers)(config, 'strides', rank),
            padding: (0, config_ts_1.word)(config, 'padding', ['valid', 'same'], 'valid'),
        };
        return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => {
            (0, sizes_ts_1.refuseTooSmall)(context, x.shape, { padding: options.padding, sizes: size });
            return mode === 'max' ? ops.maxPool(x, options) : ops.averagePool(x, options);
        });
    };
}


/***/ }),

/***/ 44482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.antialiased = antialiased;
const math_ts_1 = __webpack_require__(30165);
const KERNELS = {
    bilinear: { radius: 1, weigh: (x) => Math.max(0, 1 - x) },
    bicubic: { radius: 2, weigh: keys },
    lanczos3: { radius: 3, weigh: (x) => lanczos(x, 3) },
    lanczos5: { radius: 5, weigh: (x) => lanczos(x, 5) },
};
/** Resizes `[batch, height, width, channels]` with kernels that widen where the image shrinks. */
function antialiased(ops, x, [height, width], interpolation) {
    const kernel = KERNELS[interpolation];
    const rows = (0, math_ts_1.castTo)(ops, weights(ops, (0, math_ts_1.at)(x.shape, 1), height, kernel), x.dtype);
    const columns = (0, math_ts_1.castTo)(ops, weights(ops, (0, math_ts_1.at)(x.shape, 2), width, kernel), x.dtype);
    return ops.einsum('wj,bhjc->bhwc', columns, ops.einsum('hi,bijc->bhjc', rows, x));
}
/** `[to, from]`: what each cell of the source gives to each of the result; rows add up to 1. */
function weights(ops, from, to, { radius, weigh }) {
    const step = from / to;
    const widened = Math.max(step, 1);
    const data = new Float32Array(to * from);
    for (let i = 0; i < to; i += 1) {
        const middle = (i + 0.5) * step;
        const first = Math.max(0, Math.ceil(middle - radius * widened - 0.5));
        const last = Math.min(from - 1, Math.floor(middle + radius * widened - 0.5));
        const row = [];
        for (let j = first; j <= last; j += 1)
            row.push(weigh(Math.abs(j + 0.5 - middle) / widened));
        const sum = row.reduce((a, b) => a + b, 0);
        for (const [j, weight] of row.entries())
            data[i * from + first + j] = weight / sum;
    }
    return ops.constant({ dtype: 'float32', shape: [to, from], data });
}
/** Keys's cubic with a = -0.5. */
function keys(x) {
    if (x >= 2)
        return 0;
    return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
}
function lanczos(x, radius) {
    if (x > radius)
        return 0;
    if (x <= 1e-3)
        return 1;
    return (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * Math.PI * x * x);
}


/***/ }),

/***/ 61895:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.clahe = clahe;
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const images_ts_1 = __webpack_require__(19286);
/** Grey levels, as many as the histograms have bins. */
const LEVELS = 256;
/** `keras.layers.ContrastLimitedAdaptiveHistogramEqualization`: at inference too, tile by tile. */
function clahe(context) {
    const { ops, config } = context;
    const [low = 0, high = 255] = (0, config_ts_1.numbers)(config, 'value_range', 2, [0, 255]);
    const [down = 8, across = 8] = (0, config_ts_1.numbers)(config, 'tile_grid_size', 2, [8, 8]);
    const clip = (0, config_ts_1.num)(config, 'clip_limit', 4);
    return (0, images_ts_1.onImages)(context, (images) => {
        const x = (0, images_ts_1.ranged)(ops, (0, math_ts_1.castTo)(ops, images, 'float32'), [low, high], [0, 255]);
        return (0, math_ts_1.castTo)(ops, (0, images_ts_1.ranged)(ops, equalised(ops, x, [down, across], clip), [0, 255], [low, high]), images.dtype);
    });
}
function equalised(ops, images, grid, clip) {
    const [batch, height, width, channels] = sizes(images);
    const [down, across] = grid;
    const tile = [Math.ceil(height / down), Math.ceil(width / across)];
    const none = [0, 0];
    const widths = [none, [0, tile[0] * down - height], [0, tile[1] * across - width], none];
    const padded = ops.pad(images, widths, 'symmetric');
    const levels = ops.cast(ops.clip(padded, 0, LEVELS - 1), 'int32');
    const curves = curvesOf(ops, levels, grid, tile, clip);
    // Each pixel blends what the curves of the four tiles around it make of its level.
    const [rows, columns] = [neighbours(tile[0] * down, tile[0], down), neighbours(tile[1] * across, tile[1], across)];
    const flat = ops.reshape(curves, [batch, (down + 2) * (across + 2) * channels * LEVELS]);
    const int = (shape, data) => ops.constant({ dtype: 'int32', shape, data: Int32Array.from(data) });
    const float = (shape, data) => ops.constant({ dtype: 'float32', shape, data: Float32Array.from(data) });
    const perColumn = channels * LEVELS;
    const perRow = (across + 2) * perColumn;
    const base = ops.add(levels, int([1, 1, 1, channels], (0, math_ts_1.range)(channels).map((c) => c * LEVELS)));
    const side = (y, x) => {
        const tall = int([1, y.length, 1, 1], y.map((row) => row * perRow));
        const wide = int([1, 1, x.length, 1], x.map((column) => column * perColumn));
        const places = ops.add(ops.add(base, tall), wide);
        const [, high, broad] = sizes(places);
        const taken = ops.takeAlongAxis(flat, ops.reshape(places, [batch, high * broad * channels]), 1);
        return ops.reshape(taken, [batch, high, broad, channels]);
    };
    const [tall, wide] = [
        float([1, rows.share.length, 1, 1], rows.share),
        float([1, 1, columns.share.length, 1], columns.share),
    ];
    const blend = (a, b, share) => ops.add(ops.multiply(a, ops.subtract((0, math_ts_1.like)(ops, share, 1), share)), ops.multiply(b, share));
    const top = blend(side(rows.before, columns.before), side(rows.before, columns.after), wide);
    const bottom = blend(side(rows.after, columns.before), side(rows.after, columns.after), wide);
    return ops.slice(blend(top, bottom, tall), [0, 0, 0, 0], [batch, height, width, channels]);
}
/** `[batch, down + 2, across + 2, channels, levels]`: each tile's curve, those at the border twice. */
function curvesOf(ops, levels, [down, across], tile, clip) {
    const [batch, , , channels] = sizes(levels);
    const cells = tile[0] * tile[1];
    const tiled = ops.transpose(ops.reshape(levels, [batch, down, tile[0], across, tile[1], channels]), [0, 1, 3, 5, 2, 4]);
    const flat = ops.reshape(tiled, [batch < 0 ? -1 : batch * down * across * channels, cells]);
    const counts = ops.sum(ops.oneHot(flat, LEVELS, 'float32'), [1]);
    const cumulated = ops.cumsum(clip > 0 ? clipped(ops, counts, (clip * cells) / LEVELS) : counts, -1);
    const least = ops.min(cumulated, [-1], true);
    const rest = ops.subtract((0, math_ts_1.like)(ops, least, cells), least);
    const divisor = ops.where(ops.equal(rest, (0, math_ts_1.like)(ops, rest, 0)), (0, math_ts_1.like)(ops, rest, 1), rest);
    const risen = ops.multiply(ops.subtract(cumulated, least), (0, math_ts_1.like)(ops, least, LEVELS - 1));
    const curves = ops.clip(ops.divide(risen, divisor), 0, LEVELS - 1);
    const laid = ops.reshape(curves, [batch, down, across, channels, LEVELS]);
    return ops.pad(laid, [
        [0, 0],
        [1, 1],
        [1, 1],
        [0, 0],
        [0, 0],
    ], 'symmetric');
}
/** Counts beyond the limit are dealt out evenly. */
function clipped(ops, counts, limit) {
    const cut = ops.clip(counts, 0, limit);
    const excess = ops.sum(ops.subtract(counts, cut), [-1], true);
    return ops.add(cut, ops.divide(excess, (0, math_ts_1.like)(ops, excess, LEVELS)));
}
/** For each pixel of a side: the tiles before and after it, counted with the doubled ones, and its share of the second. */
function neighbours(length, tile, tiles) {
    const places = (0, math_ts_1.range)(length).map((i) => Math.fround((i - tile / 2) / tile) + 1);
    const before = places.map(Math.floor);
    const within = (index) => Math.min(Math.max(index, 0), tiles + 1);
    return {
        before: before.map(within),
        after: before.map((index) => within(index + 1)),
        share: places.map((place, i) => place - (0, math_ts_1.at)(before, i)),
    };
}
function sizes(x) {
    return [(0, math_ts_1.at)(x.shape, 0), (0, math_ts_1.at)(x.shape, 1), (0, math_ts_1.at)(x.shape, 2), (0, math_ts_1.at)(x.shape, 3)];
}


/***/ }),

/***/ 63732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ofDictionaries = ofDictionaries;
const errors_ts_1 = __webpack_require__(17050);
const ops_ts_1 = __webpack_require__(84872);
const call_ts_1 = __webpack_require__(78436);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
/** Layers that Keras 3.15 runs on dictionaries within a functional model, and that change the images in them alone. */
const RUN = new Set([
    ...['AugMix', 'AutoContrast', 'CutMix', 'MaxNumBoundingBoxes', 'MixUp', 'RandAugment', 'RandomBrightness'],
    ...['RandomColorJitter', 'RandomContrast', 'RandomElasticTransform', 'RandomErasing', 'RandomFlip'],
    ...['RandomGaussianBlur', 'RandomHue', 'RandomInvert', 'RandomPerspective', 'RandomPosterization', 'RandomRotation'],
    ...['RandomSaturation', 'RandomSharpness', 'RandomTranslation', 'RandomZoom', 'Solarization'],
]);
/** Of these it runs none with boxes. */
const WITHOUT_BOXES = new Set(['CutMix', 'RandomElasticTransform']);
/**
 * Layers for images take dictionaries as well, of images with boxes, masks or labels, and change all of them together in
 * training (`keras/src/layers/preprocessing/image_preprocessing`). At inference most leave them as they are. Those that do
 * not, and those that Keras cannot put into a functional model with a dictionary, are refused.
 */
function ofDictionaries(def) {
    return {
        ...def,
        call: (context) => {
            const [given] = context.args;
            return isDictionary(given) ? together(def, context, given) : def.call(context);
        },
    };
}
/** All tensors of the dictionary in Keras's order, that of the sorted keys. */
function together(def, context, given) {
    const { className, name } = context.layer;
    const { images, bounding_boxes: boxes } = given;
    const hasBoxes = boxes !== undefined;
    if (!RUN.has(className) || !(0, call_ts_1.isValue)(images) || (hasBoxes && WITHOUT_BOXES.has(className))) {
        const keys = Object.keys(given).join(', ');
        throw new ops_ts_1.UnsupportedOperation(`layer ${name}: ${className} of a dictionary (${keys}) is not run, of a tensor it is`);
    }
    const changed = def.call({ ...context, inputs: [images], args: [images] });
    return (0, call_ts_1.valuesIn)({ ...given, images: changed, ...(hasBoxes ? { bounding_boxes: boxesOf(context, boxes) } : {}) });
}
/** Boxes are float32 whatever the layer computes in. */
function boxesOf(context, given) {
    const { ops, config, layer } = context;
    const { boxes, labels } = isDictionary(given) ? given : {};
    if ((config['bounding_box_format'] ?? null) === null || !(0, call_ts_1.isValue)(boxes) || !(0, call_ts_1.isValue)(labels)) {
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: allowed: boxes with labels, and a bounding_box_format`);
    }
    const wide = (0, math_ts_1.castTo)(ops, boxes, 'float32');
    if (layer.className !== 'MaxNumBoundingBoxes')
        return { boxes: wide, labels };
    const most = (0, config_ts_1.integer)(config, 'max_number');
    // Keras 3.15 does not store it, and so loads -1.
    const fill = (0, config_ts_1.numOrNull)(config, 'fill_value') ?? -1;
    // Filled up and cut, so that it is one program for any count.
    const sized = (x) => {
        const rest = x.shape.slice(2);
        const filled = ops.pad(x, [[0, 0], [0, most], ...rest.map(() => [0, 0])], 'constant', fill);
        return ops.slice(filled, x.shape.map(() => 0), [(0, math_ts_1.at)(x.shape, 0), most, ...rest]);
    };
    return { boxes: sized(wide), labels: sized(labels) };
}
function isDictionary(given) {
    return given !== null && typeof given === 'object' && !(0, call_ts_1.isValue)(given) && !Array.isArray(given);
}


/***/ }),

/***/ 57314:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.encodeCategories = encodeCategories;
exports.categoryEncoding = categoryEncoding;
exports.discretize = discretize;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** `encode_categorical_inputs`: indices as they are, as one row each, or one row for all of a sample. */
function encodeCategories(ops, indices, mode, depth, dtype) {
    if (mode === 'int')
        return (0, math_ts_1.castTo)(ops, indices, dtype);
    const rank = indices.shape.length;
    const whole = (0, math_ts_1.castTo)(ops, rank === 0 ? ops.expandDims(indices, 0) : indices, 'int32');
    if (mode === 'one_hot') {
        const single = rank > 1 && (0, math_ts_1.at)(indices.shape, -1) === 1;
        return ops.oneHot(single ? ops.reshape(whole, indices.shape.slice(0, -1)) : whole, depth, dtype);
    }
    const rows = ops.oneHot(whole, depth, 'int32');
    const axis = whole.shape.length > 1 ? 1 : 0;
    // The largest of no elements is no number: a text without words has none of any.
    if ((0, math_ts_1.at)(whole.shape, axis) === 0 && mode !== 'one_hot')
        return ops.full(rows.shape.toSpliced(axis, 1), 0, dtype);
    if (mode === 'multi_hot')
        return (0, math_ts_1.castTo)(ops, ops.max(rows, [axis]), dtype);
    if (mode === 'count')
        return (0, math_ts_1.castTo)(ops, ops.sum(rows, [axis]), dtype);
    throw new errors_ts_1.ArtifactError('malformed', `output_mode: found ${mode}, allowed: int, one_hot, multi_hot, count`);
}
function categoryEncoding(context) {
    const { ops, config, computeDType } = context;
    const mode = (0, config_ts_1.text)(config, 'output_mode', 'multi_hot');
    return encodeCategories(ops, (0, core_ts_1.first)(context), mode, (0, config_ts_1.integer)(config, 'num_tokens'), computeDType);
}
/** The number of boundaries at or below each value. */
function discretize(context) {
    const { ops, config, layer } = context;
    if ((config['bin_boundaries'] ?? null) === null) {
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: bin_boundaries: found nothing, allowed: numbers`);
    }
    const boundaries = (0, config_ts_1.numberList)(config, 'bin_boundaries');
    const mode = (0, config_ts_1.text)(config, 'output_mode', 'int');
    const x = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), 'float32');
    const limits = ops.constant({ dtype: 'float32', shape: [boundaries.length], data: Float32Array.from(boundaries) });
    const reached = ops.greaterEqual(ops.expandDims(x, -1), ops.reshape(limits, [...(0, math_ts_1.range)(x.shape.length).map(() => 1), boundaries.length]));
    const indices = ops.sum(ops.cast(reached, 'int32'), [-1]);
    return encodeCategories(ops, indices, mode, boundaries.length + 1, mode === 'int' ? 'int64' : 'float32');
}


/***/ }),

/***/ 83242:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hashing = hashing;
exports.hashedCrossing = hashedCrossing;
exports.bucket = bucket;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const encode_ts_1 = __webpack_require__(57314);
const farmhash_ts_1 = __webpack_require__(56994);
const siphash_ts_1 = __webpack_require__(9310);
const texts_ts_1 = __webpack_require__(7722);
/** Texts and integers to bins, as TensorFlow's `string_to_hash_bucket` operations have them. */
function hashing(context) {
    const { ops, config, layer } = context;
    const x = (0, core_ts_1.first)(context);
    const elements = (0, texts_ts_1.isTexts)(x) ? (0, texts_ts_1.bytesOf)(x) : (0, texts_ts_1.integersOf)(ops, x)?.map((value) => new TextEncoder().encode(String(value)));
    if (elements === undefined) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `layer ${layer.name}: hashes numbers that the model computes`);
    }
    const bins = (0, config_ts_1.integer)(config, 'num_bins');
    const mask = config['mask_value'] ?? null;
    const reserved = mask !== null && bins > 1;
    const masked = new TextEncoder().encode(String(mask));
    const indices = elements.map((bytes) => {
        if (!reserved)
            return bucket(bytes, bins, config['salt']);
        return same(bytes, masked) ? 0 : 1 + bucket(bytes, bins - 1, config['salt']);
    });
    const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) });
    const mode = (0, config_ts_1.text)(config, 'output_mode', 'int');
    const dtype = (0, config_ts_1.text)(config, 'dtype', 'int64');
    return (0, encode_ts_1.encodeCategories)(ops, value, mode, bins, (0, dtype_ts_1.isDType)(dtype) ? dtype : 'int64');
}
/** TensorFlow's key where a crossing names none (`tf.sparse.cross_hashed`). */
const CROSSING_KEY = 0xdecafcaffen;
/** Features of several columns, row by row, as one bin: integers are their own hash, texts have a fingerprint. */
function hashedCrossing(context) {
    const { ops, config, layer, inputs } = context;
    const x = (0, core_ts_1.first)(context);
    const columns = inputs.map((input) => (0, texts_ts_1.isTexts)(input)
        ? (0, texts_ts_1.bytesOf)(input).map(farmhash_ts_1.fingerprint64)
        : (0, texts_ts_1.integersOf)(ops, input)?.map((value) => BigInt.asUintN(64, BigInt(value))));
    const bins = (0, config_ts_1.integer)(config, 'num_bins');
    const count = x.shape.reduce((a, b) => a * b, 1);
    const indices = Array.from({ length: count }, (_, row) => {
        let hash = CROSSING_KEY;
        for (const column of columns) {
            const feature = column?.[row];
            if (feature === undefined) {
                throw new errors_ts_1.ArtifactError('unsupported-operation', `layer ${layer.name}: crosses numbers that the model computes`);
            }
            hash = (0, farmhash_ts_1.joinedFingerprints)(hash, feature);
        }
        return Number(hash % BigInt(bins));
    });
    const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) });
    const dtype = (0, config_ts_1.text)(config, 'dtype', 'int64');
    return (0, encode_ts_1.encodeCategories)(ops, value, (0, config_ts_1.text)(config, 'output_mode', 'int'), bins, (0, dtype_ts_1.isDType)(dtype) ? dtype : 'int64');
}
/** A bin for bytes: FarmHash's fingerprint, or SipHash where there is a salt (one number, or two). */
function bucket(bytes, bins, salt) {
    if (salt === undefined || salt === null)
        return Number((0, farmhash_ts_1.fingerprint64)(bytes) % BigInt(bins));
    const [first, second] = (Array.isArray(salt) ? salt : [salt, salt]).map((part) => BigInt(Number(part)));
    return Number((0, siphash_ts_1.sipHash64)(bytes, first ?? 0n, second ?? 0n) % BigInt(bins));
}
function same(a, b) {
    return a.length === b.length && a.every((byte, i) => byte === b[i]);
}


/***/ }),

/***/ 19286:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resizing = resizing;
exports.centerCrop = centerCrop;
exports.autoContrast = autoContrast;
exports.ranged = ranged;
exports.onImages = onImages;
const dtype_ts_1 = __webpack_require__(19777);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const reshaping_ts_1 = __webpack_require__(5140);
const antialias_ts_1 = __webpack_require__(44482);
/** `keras.layers.Resizing`: to a size, after a crop or a padding to its aspect ratio where asked for. */
function resizing(context) {
    const { ops, config } = context;
    const size = target(context);
    const interpolation = (0, config_ts_1.word)(config, 'interpolation', reshaping_ts_1.INTERPOLATIONS, 'bilinear');
    return onImages(context, (x) => {
        const shaped = (0, config_ts_1.flag)(config, 'crop_to_aspect_ratio', false)
            ? aspectCrop(ops, x, size)
            : (0, config_ts_1.flag)(config, 'pad_to_aspect_ratio', false)
                ? aspectPad(ops, x, size, (0, config_ts_1.num)(config, 'fill_value', 0))
                : x;
        // Nearest neighbours are taken as they are.
        return (0, config_ts_1.flag)(config, 'antialias', false) && interpolation !== 'nearest'
            ? (0, antialias_ts_1.antialiased)(ops, (0, dtype_ts_1.isFloating)(shaped.dtype) ? shaped : ops.cast(shaped, 'float32'), size, interpolation)
            : resized(ops, shaped, size, interpolation);
    });
}
/** The middle of the image; a smaller image is cropped to the aspect ratio and enlarged. */
function centerCrop(context) {
    const { ops } = context;
    const [height, width] = target(context);
    return onImages(context, (x) => {
        const [tall, wide] = [(0, math_ts_1.at)(x.shape, 1) - height, (0, math_ts_1.at)(x.shape, 2) - width];
        if (tall >= 0 && wide >= 0)
            return window(ops, x, [Math.floor(tall / 2), Math.floor(wide / 2)], [height, width]);
        return resized(ops, aspectCrop(ops, x, [height, width]), [height, width], 'bilinear');
    });
}
/** Stretches each image to the whole range of values, channel by channel; flat channels stay as they are. */
function autoContrast(context) {
    const { ops, config, computeDType } = context;
    const images = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), computeDType);
    const [bottom = 0, top = 255] = (0, config_ts_1.numbers)(config, 'value_range', 2, [0, 255]);
    const x = ranged(ops, images, [bottom, top], [0, 255]);
    const [low, high] = [ops.min(x, [1, 2], true), ops.max(x, [1, 2], true)];
    const scale = ops.divide(ops.full(low.shape, 255, low.dtype), ops.subtract(high, low));
    const stretched = ops.subtract(ops.multiply(x, scale), ops.multiply(low, scale));
    const out = ranged(ops, ops.clip(stretched, 0, 255), [0, 255], [bottom, top]);
    return ops.where(ops.isnan(out), images, out);
}
function ranged(ops, x, from, to) {
    const share = ops.divide(ops.subtract(x, (0, math_ts_1.like)(ops, x, from[0])), (0, math_ts_1.like)(ops, x, from[1] - from[0]));
    return ops.add(ops.multiply(share, (0, math_ts_1.like)(ops, x, to[1] - to[0])), (0, math_ts_1.like)(ops, x, to[0]));
}
function target({ config }) {
    const [height, width] = [(0, config_ts_1.integer)(config, 'height'), (0, config_ts_1.integer)(config, 'width')];
    (0, config_ts_1.counts)('height', [height]);
    (0, config_ts_1.counts)('width', [width]);
    return [height, width];
}
/** Runs on `[batch, height, width, channels]`, whatever the format and with or without a batch. */
function onImages(context, body) {
    const { ops, config, computeDType } = context;
    const given = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), computeDType);
    const batch = given.shape.length === 3 ? ops.expandDims(given, 0) : given;
    const out = (0, math_ts_1.inChannelsLast)(ops, batch, (0, config_ts_1.text)(config, 'data_format', 'channels_last'), body);
    return given.shape.length === 3 ? ops.reshape(out, out.shape.slice(1)) : out;
}
function resized(ops, x, size, interpolation) {
    return ops.resize((0, dtype_ts_1.isFloating)(x.dtype) ? x : ops.cast(x, 'float32'), { size, interpolation });
}
/** The largest part in the middle that has the aspect ratio. Sizes are cut to whole cells as in `ops.image.resize`. */
function aspectCrop(ops, x, [height, width]) {
    const [tall, wide] = [(0, math_ts_1.at)(x.shape, 1), (0, math_ts_1.at)(x.shape, 2)];
    const rows = Math.max(Math.min(tall, Math.trunc((wide * height) / width)), 1);
    const columns = Math.max(Math.min(wide, Math.trunc((tall * width) / height)), 1);
    return window(ops, x, [Math.trunc((tall - rows) / 2), Math.trunc((wide - columns) / 2)], [rows, columns]);
}
/** Equal borders on both sides up to the aspect ratio. */
function aspectPad(ops, x, [height, width], value) {
    const [tall, wide] = [(0, math_ts_1.at)(x.shape, 1), (0, math_ts_1.at)(x.shape, 2)];
    const rows = Math.trunc((Math.max(tall, Math.trunc((wide * height) / width)) - tall) / 2);
    const columns = Math.trunc((Math.max(wide, Math.trunc((tall * width) / height)) - wide) / 2);
    const widths = [
        [0, 0],
        [rows, rows],
        [columns, columns],
        [0, 0],
    ];
    return ops.pad(x, widths, 'constant', value);
}
function window(ops, x, [top, left], [rows, columns]) {
    return ops.slice(x, [0, top, left, 0], [(0, math_ts_1.at)(x.shape, 0), rows, columns, (0, math_ts_1.at)(x.shape, 3)]);
}


/***/ }),

/***/ 37166:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stringLookup = stringLookup;
exports.indexer = indexer;
exports.integerLookup = integerLookup;
exports.encoded = encoded;
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const encode_ts_1 = __webpack_require__(57314);
const hashing_ts_1 = __webpack_require__(83242);
const texts_ts_1 = __webpack_require__(7722);
const vocabulary_ts_1 = __webpack_require__(71420);
/** Numbers beyond any vocabulary: a row of zeros. */
const DROPPED = -1;
/** Words to indices. */
function stringLookup(context) {
    const { ops, config, layer } = context;
    const x = (0, core_ts_1.first)(context);
    const vocabulary = (0, vocabulary_ts_1.vocabularyOf)(config, layer.name);
    if ((0, config_ts_1.flag)(config, 'invert', false))
        return wordsAt(context, x, vocabulary);
    if (!(0, texts_ts_1.isTexts)(x)) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `layer ${layer.name}: found numbers, allowed: texts`);
    }
    const indices = (0, texts_ts_1.textsOf)(x).map(indexer(vocabulary, config));
    const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) });
    return encoded(context, value, vocabulary, config);
}
/** Indices to words: whatever is no index of a word is the word for those outside of the vocabulary. */
function wordsAt({ ops, config, layer }, x, { tokens, start, mask }) {
    if (ops.peek === undefined) {
        throw new errors_ts_1.ArtifactError('not-expressible', `layer ${layer.name}: gives texts, for which no graph is written`);
    }
    const otherwise = String(config['oov_token'] ?? '[UNK]');
    const encoder = new TextEncoder();
    const data = Array.from(ops.peek(x).data, (index) => {
        const place = Number(index);
        if (place === 0 && mask !== null)
            return encoder.encode(String(mask));
        return encoder.encode(String(tokens[place - start] ?? otherwise));
    });
    return (0, texts_ts_1.createTexts)({ dtype: 'string', shape: x.shape, data });
}
/** How a vocabulary answers a word. */
function indexer(vocabulary, config) {
    const { tokens, start, oovStart, oovCount, mask, mode } = vocabulary;
    const known = new Map(tokens.map((token, i) => [token, start + i]));
    return (word) => {
        if (mask !== null && word === mask)
            return mode === 'int' ? 0 : DROPPED;
        const index = known.get(word);
        if (index !== undefined)
            return index;
        if (oovCount === 0)
            throw new errors_ts_1.ArtifactError('malformed', `input ${JSON.stringify(word)}: not in the vocabulary`);
        return oovStart + (oovCount === 1 ? 0 : (0, hashing_ts_1.bucket)(new TextEncoder().encode(word), oovCount, config['salt']));
    };
}
/** Integers to indices, or back; out of the vocabulary they are spread by their remainder. */
function integerLookup(context) {
    const { ops, config, layer } = context;
    const x = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), 'int32');
    const vocabulary = (0, vocabulary_ts_1.vocabularyOf)(config, layer.name);
    const { start, oovStart, oovCount, mask, mode } = vocabulary;
    const tokens = vocabulary.tokens.map(Number);
    const ranks = (0, math_ts_1.range)(tokens.length).map((i) => start + i);
    if ((0, config_ts_1.flag)(config, 'invert', false)) {
        const oov = ops.scalar(Number(config['oov_token'] ?? -1), 'int32');
        return (0, math_ts_1.castTo)(ops, mapped(ops, x, ranks, tokens, oov), 'int64');
    }
    const oov = ops.scalar(oovCount, 'int32');
    const spread = oovCount > 1 ? ops.add(ops.mod(x, oov), ops.scalar(oovStart, 'int32')) : ops.scalar(oovStart, 'int32');
    const found = mapped(ops, x, tokens, ranks, spread);
    const dropped = ops.scalar(mode === 'int' ? 0 : DROPPED, 'int32');
    const indices = mask === null ? found : ops.where(ops.equal(x, ops.scalar(Number(mask), 'int32')), dropped, found);
    return encoded(context, indices, vocabulary, config);
}
/** Elements of `from` become those of `to` at the same place; all others `otherwise`. */
function mapped(ops, x, from, to, otherwise) {
    const column = (values) => ops.constant({ dtype: 'int32', shape: [values.length], data: Int32Array.from(values) });
    const hits = ops.equal(ops.expandDims(x, -1), column(from));
    const picked = ops.sum(ops.multiply(ops.cast(hits, 'int32'), column(to)), [-1]);
    return ops.where(ops.any(hits, [-1]), picked, ops.broadcastTo(otherwise, x.shape));
}
/** Indices as the output mode has them. Rows are of whole numbers in Keras 3, of what the layer computes in in Keras 2. */
function encoded(context, indices, vocabulary, config) {
    const { ops, computeDType, ofKeras2 } = context;
    const { mode, depth } = vocabulary;
    // Keras 2 gives a TextVectorization the policy `string`, and its rows floats.
    const floats = (0, dtype_ts_1.isFloating)(computeDType) ? computeDType : 'float32';
    const dtype = ofKeras2 && mode !== 'int' ? floats : 'int64';
    if (mode !== 'tf_idf')
        return (0, encode_ts_1.encodeCategories)(ops, indices, mode, depth, dtype);
    const counts = (0, encode_ts_1.encodeCategories)(ops, indices, 'count', depth, 'float32');
    const data = Float64Array.from((0, vocabulary_ts_1.idfWeights)(config, vocabulary));
    return ops.multiply(counts, (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float64', shape: [depth], data }), counts.dtype));
}


/***/ }),

/***/ 69561:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.normalize = normalize;
exports.rescale = rescale;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const args_ts_1 = __webpack_require__(49381);
/** `keras.backend.epsilon()`: deviations below it count as it. */
const EPSILON = 1e-7;
/** `(x - mean) / max(sqrt(variance), 1e-7)`, or back with `invert`. */
function normalize(context) {
    const { ops, config, computeDType } = context;
    const x = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), computeDType);
    const [mean, variance] = statistics(context, x);
    const root = ops.sqrt(variance);
    const deviation = ops.maximum(root, (0, math_ts_1.like)(ops, root, EPSILON));
    return (0, config_ts_1.flag)(config, 'invert', false)
        ? ops.add(mean, ops.multiply(x, deviation))
        : ops.divide(ops.subtract(x, mean), deviation);
}
/** Adapted statistics are variables over the kept axes; given ones stand in the config, aligned from the right. */
function statistics(context, x) {
    const { ops, config } = context;
    const rank = x.shape.length;
    const kept = keptAxes(context, rank);
    if ((config['mean'] ?? null) === null) {
        const shape = x.shape.map((size, i) => (kept.includes(i) ? size : 1));
        return [ops.reshape(context.variable('mean'), shape), ops.reshape(context.variable('variance'), shape)];
    }
    const given = (key) => aligned(ops, (0, math_ts_1.castTo)(ops, (0, args_ts_1.toValue)(ops, config[key], key), x.dtype), kept, rank);
    return [given('mean'), given('variance')];
}
function aligned(ops, value, kept, rank) {
    const shape = Array.from({ length: rank }, () => 1);
    for (let i = 1; i <= value.shape.length; i += 1)
        shape[(0, math_ts_1.at)(kept, -i)] = (0, math_ts_1.at)(value.shape, -i);
    return value.shape.length === 0 ? value : ops.reshape(value, shape);
}
function keptAxes({ config }, rank) {
    if (config['axis'] === null)
        return [];
    return (0, config_ts_1.numberList)({ axis: -1, ...config }, 'axis')
        .map((axis) => (0, math_ts_1.fromFront)(axis, rank))
        .sort((a, b) => a - b);
}
/** `x * scale + offset`, each a number or a list along the last axis. */
function rescale(context) {
    const { ops, config, computeDType } = context;
    const x = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), computeDType);
    const read = (key) => (0, math_ts_1.castTo)(ops, (0, args_ts_1.toValue)(ops, config[key] ?? 0, key), x.dtype);
    return ops.add(ops.multiply(x, read('scale')), read('offset'));
}


/***/ }),

/***/ 27519:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipeline = pipeline;
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** One layer after the other. */
function pipeline(context) {
    return context.layer.children.reduce((x, { attribute }) => {
        const result = context.callChild(attribute, [x]);
        return Array.isArray(result) ? (0, math_ts_1.at)(result, 0) : result;
    }, (0, core_ts_1.first)(context));
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PREPROCESSING_LAYERS = void 0;
const core_ts_1 = __webpack_require__(96836);
const concatenate_ts_1 = __webpack_require__(4114);
const define_ts_1 = __webpack_require__(96392);
const clahe_ts_1 = __webpack_require__(61895);
const dictionaries_ts_1 = __webpack_require__(63732);
const encode_ts_1 = __webpack_require__(57314);
const hashing_ts_1 = __webpack_require__(83242);
const images_ts_1 = __webpack_require__(19286);
const lookup_ts_1 = __webpack_require__(37166);
const normalize_ts_1 = __webpack_require__(69561);
const others_ts_1 = __webpack_require__(27519);
const spectrograms_ts_1 = __webpack_require__(72086);
const vectorize_ts_1 = __webpack_require__(92777);
const vocabulary_ts_1 = __webpack_require__(71420);
/** `keras/src/layers/preprocessing`: what is arithmetic runs; augmentation is the identity at inference. */
exports.PREPROCESSING_LAYERS = [
    (0, define_ts_1.define)('Normalization', {
        variables: (config) => (config['mean'] ?? null) === null ? [(0, define_ts_1.statistic)('mean'), (0, define_ts_1.statistic)('variance'), (0, define_ts_1.statistic)('count')] : [],
        keepsInputDType: true,
        call: normalize_ts_1.normalize,
    }),
    (0, define_ts_1.define)('Rescaling', { keepsInputDType: true, call: normalize_ts_1.rescale }),
    (0, define_ts_1.define)('Resizing', { call: images_ts_1.resizing, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('CenterCrop', { call: images_ts_1.centerCrop, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('CategoryEncoding', { call: encode_ts_1.categoryEncoding, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Discretization', { keepsInputDType: true, call: encode_ts_1.discretize, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Hashing', { keepsInputDType: true, call: hashing_ts_1.hashing, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('HashedCrossing', { keepsInputDType: true, call: hashing_ts_1.hashedCrossing, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('IntegerLookup', { variables: vocabulary_ts_1.idfSpecs, keepsInputDType: true, call: lookup_ts_1.integerLookup, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('StringLookup', { variables: vocabulary_ts_1.idfSpecs, keepsInputDType: true, call: lookup_ts_1.stringLookup, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('TextVectorization', {
        variables: vocabulary_ts_1.idfSpecs,
        implied: ({ config: { output_mode: mode = 'int' } }) => [
            {
                attribute: '_lookup_layer',
                name: 'string_lookup',
                className: 'StringLookup',
                config: { output_mode: mode },
            },
        ],
        keepsInputDType: true,
        call: vectorize_ts_1.textVectorization,
        mask: define_ts_1.stopsMask,
    }),
    (0, define_ts_1.define)('MelSpectrogram', { call: spectrograms_ts_1.melSpectrogram, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('STFTSpectrogram', { variables: spectrograms_ts_1.stftSpecs, call: spectrograms_ts_1.stftSpectrogram, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Pipeline', { call: others_ts_1.pipeline, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('AutoContrast', { call: images_ts_1.autoContrast, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('ContrastLimitedAdaptiveHistogramEqualization', { call: clahe_ts_1.clahe, mask: define_ts_1.stopsMask }),
    // Keras equalises in training only, and leaves images without boxes as they are.
    (0, define_ts_1.define)('Equalization', { call: core_ts_1.first, mask: define_ts_1.stopsMask }),
    // What `keras.utils.FeatureSpace` joins its features with.
    (0, define_ts_1.define)('TFDConcat', { call: concatenate_ts_1.concatenate, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('TFDIdentity', { keepsInputDType: true, call: core_ts_1.first, mask: define_ts_1.stopsMask }),
    // Boxes come with images in a dictionary; images alone pass.
    (0, define_ts_1.define)('MaxNumBoundingBoxes', { call: core_ts_1.first, mask: define_ts_1.stopsMask }),
    ...[
        'AugMix',
        'CutMix',
        'MixUp',
        'RandAugment',
        'RandomBrightness',
        'RandomColorDegeneration',
        'RandomColorJitter',
        'RandomContrast',
        'RandomCrop',
        'RandomElasticTransform',
        'RandomErasing',
        'RandomFlip',
        'RandomGaussianBlur',
        'RandomGrayscale',
        'RandomHue',
        'RandomInvert',
        'RandomPerspective',
        'RandomPosterization',
        'RandomRotation',
        'RandomSaturation',
        'RandomSharpness',
        'RandomShear',
        'RandomTranslation',
        'RandomZoom',
        'Solarization',
    ].map((className) => (0, define_ts_1.define)(className, { variables: () => [(0, define_ts_1.seedState)('generator')], call: core_ts_1.first, mask: define_ts_1.stopsMask })),
].map(dictionaries_ts_1.ofDictionaries);


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sipHash64 = sipHash64;
/** SipHash-2-4 of bytes under a key of two 64-bit numbers (Aumasson and Bernstein 2012). */
function sipHash64(bytes, key0, key1) {
    const state = [
        word(0x736f6d6570736575n ^ key0),
        word(0x646f72616e646f6dn ^ key1),
        word(0x6c7967656e657261n ^ key0),
        word(0x7465646279746573n ^ key1),
    ];
    const whole = bytes.length - (bytes.length % 8);
    for (let i = 0; i < whole; i += 8)
        absorb(state, littleEndian(bytes, i, 8));
    absorb(state, littleEndian(bytes, whole, bytes.length - whole) | (BigInt(bytes.length & 0xff) << 56n));
    state[2] ^= 0xffn;
    for (let i = 0; i < 4; i += 1)
        mix(state);
    return state[0] ^ state[1] ^ state[2] ^ state[3];
}
function absorb(state, message) {
    state[3] ^= message;
    mix(state);
    mix(state);
    state[0] ^= message;
}
function mix(state) {
    let [a, b, c, d] = state;
    a = word(a + b);
    b = rotate(b, 13n) ^ a;
    a = rotate(a, 32n);
    c = word(c + d);
    d = rotate(d, 16n) ^ c;
    a = word(a + d);
    d = rotate(d, 21n) ^ a;
    c = word(c + b);
    b = rotate(b, 17n) ^ c;
    c = rotate(c, 32n);
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}
function rotate(x, bits) {
    return word((x << bits) | (x >> (64n - bits)));
}
function word(x) {
    return BigInt.asUintN(64, x);
}
function littleEndian(bytes, from, count) {
    let value = 0n;
    for (let i = count - 1; i >= 0; i -= 1)
        value = (value << 8n) | BigInt(bytes[from + i] ?? 0);
    return value;
}


/***/ }),

/***/ 72086:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stftSpecs = stftSpecs;
exports.stftSpectrogram = stftSpectrogram;
exports.melSpectrogram = melSpectrogram;
exports.windowOf = windowOf;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const MODES = ['log', 'magnitude', 'psd', 'real', 'imag', 'angle', 'stft'];
/** `keras.backend.epsilon()`: powers and magnitudes below it count as it. */
const EPSILON = 1e-7;
function stftSpecs(config) {
    const mode = (0, config_ts_1.word)(config, 'mode', MODES, 'log');
    return (0, define_ts_1.specs)(mode !== 'imag' && (0, define_ts_1.weight)('real_kernel'), mode !== 'real' && (0, define_ts_1.weight)('imag_kernel'));
}
/** A short-time Fourier transform as two convolutions with stored kernels, channel by channel. */
function stftSpectrogram(context) {
    const { ops, config } = context;
    const isLast = (0, config_ts_1.text)(config, 'data_format', 'channels_last') === 'channels_last';
    const given = (0, core_ts_1.first)(context);
    const x = isLast ? ops.transpose(given, [0, 2, 1]) : given;
    const [batch, channels, length] = [(0, math_ts_1.at)(x.shape, 0), (0, math_ts_1.at)(x.shape, 1), (0, math_ts_1.at)(x.shape, 2)];
    const step = (0, config_ts_1.numOrNull)(config, 'frame_step') ?? Math.floor((0, config_ts_1.integer)(config, 'frame_length', 256) / 2);
    const signal = (kernel) => {
        const out = ops.conv(ops.reshape(x, [batch * channels, length, 1]), (0, math_ts_1.castTo)(ops, context.variable(kernel), x.dtype), {
            strides: [step],
            padding: (0, config_ts_1.word)(config, 'padding', ['valid', 'same'], 'valid'),
            dilations: [1],
            groups: 1,
        });
        return ops.reshape(out, [batch, channels, (0, math_ts_1.at)(out.shape, 1), (0, math_ts_1.at)(out.shape, 2)]);
    };
    return laidOut(ops, spectrum(context, signal), isLast, (0, config_ts_1.flag)(config, 'expand_dims', false));
}
/** `[batch, channels, time, frequencies]`. */
function spectrum({ ops, config }, signal) {
    const mode = (0, config_ts_1.word)(config, 'mode', MODES, 'log');
    if (mode === 'real')
        return signal('real_kernel');
    if (mode === 'imag')
        return signal('imag_kernel');
    const [real, imag] = [signal('real_kernel'), signal('imag_kernel')];
    if (mode === 'angle')
        return ops.arctan2(imag, real);
    if (mode === 'stft')
        return ops.concatenate([real, imag], 3);
    const power = ops.add(ops.square(real), ops.square(imag));
    if (mode === 'psd')
        return ops.add(power, withoutEnds(ops, power));
    const floor = (0, math_ts_1.like)(ops, power, EPSILON);
    const magnitude = ops.sqrt(ops.maximum(power, floor));
    return mode === 'magnitude' ? magnitude : ops.log(ops.maximum(magnitude, floor));
}
/** Power between the first and the last frequency counts twice, for the half that a real signal mirrors. */
function withoutEnds(ops, power) {
    const [batch, channels, time, bins] = [(0, math_ts_1.at)(power.shape, 0), (0, math_ts_1.at)(power.shape, 1), (0, math_ts_1.at)(power.shape, 2), (0, math_ts_1.at)(power.shape, 3)];
    const inner = ops.slice(power, [0, 0, 0, 1], [batch, channels, time, Math.max(bins - 2, 0)]);
    const none = [0, 0];
    return ops.pad(inner, [none, none, none, [1, 1]], 'constant');
}
function laidOut(ops, x, isLast, expand) {
    const [batch, channels, time, bins] = [(0, math_ts_1.at)(x.shape, 0), (0, math_ts_1.at)(x.shape, 1), (0, math_ts_1.at)(x.shape, 2), (0, math_ts_1.at)(x.shape, 3)];
    if (expand)
        return isLast ? ops.transpose(x, [0, 2, 3, 1]) : x;
    if (isLast)
        return ops.reshape(ops.transpose(x, [0, 2, 1, 3]), [batch, time, channels * bins]);
    return ops.reshape(ops.transpose(x, [0, 1, 3, 2]), [batch, channels * bins, time]);
}
/** `keras.layers.MelSpectrogram`: `[..., time]` to `[..., mel bins, frames]`. */
function melSpectrogram(context) {
    const { ops, config, computeDType } = context;
    const given = (0, math_ts_1.castTo)(ops, (0, core_ts_1.first)(context), computeDType === 'float64' ? 'float64' : 'float32');
    const x = given.shape.length === 1 ? ops.expandDims(given, 0) : given;
    const bands = ops.matmul(magnitudes(context, x), melWeights(context, x));
    const scaled = (0, config_ts_1.flag)(config, 'power_to_db', true) ? decibels(context, bands) : bands;
    const out = (0, math_ts_1.castTo)(ops, ops.transpose(scaled, [0, 2, 1]), computeDType);
    return given.shape.length === 1 ? ops.squeeze(out, [0]) : out;
}
/** Magnitudes of the windowed frames, centred over the reflected signal, to the power `mag_exp`: `[batch, frames, bins]`. */
function magnitudes({ ops, config, layer }, x) {
    const size = (0, config_ts_1.integer)(config, 'fft_length', 2048);
    const half = Math.floor(size / 2);
    // Without a window Keras takes the whole frame, whatever the sequence length.
    const name = config['window'] === undefined ? 'hann' : config['window'];
    const length = name === null ? size : ((0, config_ts_1.numOrNull)(config, 'sequence_length') ?? size);
    const window = windowOf(name, length, layer.name);
    const none = [0, 0];
    const padded = ops.pad(x, [none, [half, half]], 'reflect');
    const bins = half + 1;
    const data = new Float32Array(size * 2 * bins);
    const before = Math.floor((size - length) / 2);
    for (let t = 0; t < length; t += 1) {
        for (let k = 0; k < bins; k += 1) {
            // The remainder keeps the angle small, and with it its rounding.
            const angle = (2 * Math.PI * ((k * (t + before)) % size)) / size;
            data[(t + before) * 2 * bins + k] = (0, math_ts_1.at)(window, t) * Math.cos(angle);
            data[(t + before) * 2 * bins + bins + k] = -(0, math_ts_1.at)(window, t) * Math.sin(angle);
        }
    }
    const kernel = (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float32', shape: [size, 1, 2 * bins], data }), x.dtype);
    const options = { strides: [(0, config_ts_1.integer)(config, 'sequence_stride', 512)], dilations: [1], groups: 1 };
    const parts = ops.conv(ops.expandDims(padded, -1), kernel, { ...options, padding: 'valid' });
    const [real = parts, imag = parts] = ops.split(parts, [bins, bins], 2);
    const magnitude = ops.sqrt(ops.add(ops.square(real), ops.square(imag)));
    return ops.power(magnitude, (0, math_ts_1.like)(ops, magnitude, (0, config_ts_1.num)(config, 'mag_exp', 2)));
}
/** Periodic windows as `tf.signal` has them, where those of an odd length are symmetric all the same; null is none. */
function windowOf(name, length, layer) {
    const cosine = (base, swing) => Array.from({ length }, (_, i) => base - swing * Math.cos((2 * Math.PI * i) / (length % 2 === 0 ? length : length - 1)));
    if (name === null || length === 1)
        return Array.from({ length }, () => 1);
    if (name === 'hann')
        return cosine(0.5, 0.5);
    if (name === 'hamming')
        return cosine(0.54, 0.46);
    throw new errors_ts_1.ArtifactError('malformed', `layer ${layer}: window: found ${JSON.stringify(name)}, allowed: hann, hamming`);
}
/** Triangles on the mel scale of the Hidden Markov Toolkit, `[bins, mel bins]`; the first bin belongs to none. */
function melWeights({ ops, config }, x) {
    const bins = Math.floor((0, config_ts_1.integer)(config, 'fft_length', 2048) / 2) + 1;
    const mels = (0, config_ts_1.integer)(config, 'num_mel_bins', 128);
    const rate = (0, config_ts_1.num)(config, 'sampling_rate', 16000);
    const [low, high] = [mel((0, config_ts_1.num)(config, 'min_freq', 20)), mel((0, config_ts_1.numOrNull)(config, 'max_freq') ?? Math.trunc(rate / 2))];
    const edge = (i) => low + ((high - low) * i) / (mels + 1);
    const data = new Float32Array(bins * mels);
    for (let k = 1; k < bins; k += 1) {
        const place = mel((rate / 2 / (bins - 1)) * k);
        for (let m = 0; m < mels; m += 1) {
            const rising = (place - edge(m)) / (edge(m + 1) - edge(m));
            const falling = (edge(m + 2) - place) / (edge(m + 2) - edge(m + 1));
            data[k * mels + m] = Math.max(0, Math.min(rising, falling));
        }
    }
    return (0, math_ts_1.castTo)(ops, ops.constant({ dtype: 'float32', shape: [bins, mels], data }), x.dtype);
}
function mel(hertz) {
    return 1127 * Math.log(1 + hertz / 700);
}
/** Ten times the decimal logarithm over the reference, cut `top_db` below the loudest of the whole batch. */
function decibels({ ops, config }, x) {
    const least = (0, config_ts_1.num)(config, 'min_power', 1e-10);
    const factor = (0, math_ts_1.like)(ops, x, 10 / Math.LN10);
    const log = ops.multiply(ops.log(ops.maximum(x, (0, math_ts_1.like)(ops, x, least))), factor);
    const reference = 10 * Math.log10(Math.max(Math.abs((0, config_ts_1.num)(config, 'ref_power', 1)), least));
    const spectrum = ops.subtract(log, (0, math_ts_1.like)(ops, x, reference));
    const loudest = ops.max(spectrum, null);
    return ops.maximum(spectrum, ops.subtract(loudest, (0, math_ts_1.like)(ops, x, (0, config_ts_1.num)(config, 'top_db', 80))));
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createTexts = createTexts;
exports.isTexts = isTexts;
exports.bytesOf = bytesOf;
exports.textsOf = textsOf;
exports.rememberSource = rememberSource;
exports.integersOf = integersOf;
const tensor_ts_1 = __webpack_require__(76172);
function createTexts(tensor) {
    return { shape: tensor.shape, dtype: 'string', tensor };
}
function isTexts(value) {
    return value.dtype === 'string' && 'tensor' in value;
}
/** The elements as bytes. */
function bytesOf({ tensor }) {
    return tensor.data;
}
/** The elements as text. */
function textsOf(texts) {
    const decoder = new TextDecoder();
    return bytesOf(texts).map((bytes) => decoder.decode(bytes));
}
const sources = new WeakMap();
/** Remembers the numbers of a model input: an executor may hold them as narrower ones. */
function rememberSource(value, tensor) {
    sources.set(value, tensor);
    return value;
}
/** Integers as they are, at once; null where they are computed and nobody can say what they come to. */
function integersOf(ops, value) {
    const tensor = sources.get(value) ?? ops.peek?.(value);
    if (tensor === undefined)
        return null;
    return Array.from({ length: (0, tensor_ts_1.elementCount)(tensor.shape) }, (_, i) => {
        const element = tensor.data[i];
        return typeof element === 'bigint' ? element : BigInt(Math.trunc(Number(element ?? 0)));
    });
}


/***/ }),

/***/ 92777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TEXT_VOCABULARY = void 0;
exports.textVectorization = textVectorization;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const encode_ts_1 = __webpack_require__(57314);
const lookup_ts_1 = __webpack_require__(37166);
const texts_ts_1 = __webpack_require__(7722);
const vocabulary_ts_1 = __webpack_require__(71420);
/** What Keras fixes of the lookup inside. */
exports.TEXT_VOCABULARY = { mask_token: '', oov_token: '[UNK]', num_oov_indices: 1 };
/** Texts to rows of word indices, padded with 0, or to one row of counts each. */
function textVectorization(context) {
    const { ops, config, layer } = context;
    const x = (0, core_ts_1.first)(context);
    if (!(0, texts_ts_1.isTexts)(x))
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: found ${x.dtype}, allowed: texts`);
    const mode = config['output_mode'] ?? 'int';
    const inner = { ...config, ...exports.TEXT_VOCABULARY };
    const vocabulary = (0, vocabulary_ts_1.vocabularyOf)(inner, layer.name);
    const index = (0, lookup_ts_1.indexer)(vocabulary, inner);
    const rows = (0, texts_ts_1.textsOf)(x).map((text) => words(text, config).map(index));
    const longest = Math.max(0, ...rows.map((row) => row.length));
    const asked = mode === 'int' ? (0, config_ts_1.numOrNull)(config, 'output_sequence_length') : null;
    const width = asked ?? longest;
    const filler = mode === 'int' ? 0 : -1;
    const data = Int32Array.from(rows.flatMap((row) => Array.from({ length: width }, (_, i) => row[i] ?? filler)));
    const value = ops.constant({ dtype: 'int32', shape: [rows.length, width], data });
    return mode === 'int'
        ? (0, encode_ts_1.encodeCategories)(ops, value, 'int', vocabulary.depth, 'int64')
        : (0, lookup_ts_1.encoded)(context, value, vocabulary, inner);
}
/** Keras's `lower_and_strip_punctuation` strips these. */
const PUNCTUATION = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g;
function words(text, config) {
    const standard = standardized(text, config['standardize'] ?? null);
    const parts = split(standard, config['split'] ?? null);
    const ngrams = config['ngrams'] ?? null;
    if (ngrams === null)
        return parts;
    const sizes = typeof ngrams === 'number' ? Array.from({ length: ngrams }, (_, i) => i + 1) : ngrams;
    return sizes.flatMap((size) => Array.from({ length: Math.max(0, parts.length - size + 1) }, (_, i) => parts.slice(i, i + size).join(' ')));
}
function standardized(text, how) {
    switch (how) {
        case null:
            return text;
        case 'lower':
            return text.toLowerCase();
        case 'strip_punctuation':
            return text.replace(PUNCTUATION, '');
        case 'lower_and_strip_punctuation':
            return text.toLowerCase().replace(PUNCTUATION, '');
        default:
            throw new errors_ts_1.ArtifactError('unsupported-operation', 'standardize: is a function of its own, which is never run');
    }
}
function split(text, how) {
    switch (how) {
        case null:
            return [text];
        case 'whitespace':
            return text.split(/\s+/).filter((part) => part !== '');
        case 'character':
            return [...text];
        default:
            throw new errors_ts_1.ArtifactError('unsupported-operation', 'split: is a function of its own, which is never run');
    }
}


/***/ }),

/***/ 71420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IDF_WEIGHTS = void 0;
exports.isLookup = isLookup;
exports.vocabularyOf = vocabularyOf;
exports.idfSpecs = idfSpecs;
exports.idfWeights = idfWeights;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
/** Key of the config, and name of the dataset. */
exports.IDF_WEIGHTS = 'idf_weights';
/** Layers that have a vocabulary (`keras/src/layers/preprocessing/index_lookup.py`). */
const LOOKUPS = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization']);
function isLookup({ className, origin }) {
    return LOOKUPS.has(className) && origin === null;
}
/** @throws ArtifactError where the vocabulary does not stand in the file: legacy files lose one that `adapt` made. */
function vocabularyOf(config, layer) {
    const mode = (0, config_ts_1.text)(config, 'output_mode', 'int');
    const mask = config['mask_token'] ?? null;
    const oovCount = (0, config_ts_1.integer)(config, 'num_oov_indices', 1);
    const oovStart = mask !== null && mode === 'int' ? 1 : 0;
    const start = oovStart + oovCount;
    const stored = config['vocabulary'];
    if (!Array.isArray(stored)) {
        throw new errors_ts_1.ArtifactError('unsupported-operation', `layer ${layer}: its vocabulary is not in this file: only .keras files keep the one that adapt() made`);
    }
    const special = [
        ...Array.from({ length: oovStart }, () => mask),
        ...Array.from({ length: oovCount }, () => config['oov_token'] ?? null),
    ];
    const included = special.length > 0 && special.every((token, i) => stored[i] === token);
    const tokens = included ? stored.slice(start) : stored;
    const max = config['max_tokens'];
    const padded = config['pad_to_max_tokens'] === true && typeof max === 'number';
    return { tokens, start, oovStart, oovCount, mask, depth: padded ? max : start + tokens.length, mode };
}
/**
 * What a lookup stores beside its vocabulary (`IndexLookup.save_own_variables`). Its config has the same once it is bound
 * (`bind/vocabularies.ts`), so this is a copy.
 */
function idfSpecs({ output_mode: mode }) {
    return mode === 'tf_idf' ? [{ name: exports.IDF_WEIGHTS, trainable: false, bookkeeping: true, dataset: exports.IDF_WEIGHTS }] : [];
}
/** Inverse document frequencies of all indices: special tokens get their mean. */
function idfWeights(config, { tokens, start, depth }) {
    const given = config[exports.IDF_WEIGHTS];
    if (!Array.isArray(given)) {
        throw new errors_ts_1.ArtifactError('malformed', `${exports.IDF_WEIGHTS}: found none, allowed: a number a word for output_mode tf_idf`);
    }
    const numbers = given.map(Number);
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const isWhole = numbers.length >= start + tokens.length;
    const all = isWhole ? numbers : [...Array.from({ length: start }, () => mean), ...numbers];
    return [...all, ...Array.from({ length: Math.max(0, depth - all.length) }, () => 0)];
}


/***/ }),

/***/ 51150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commonDType = commonDType;
exports.promoted = promoted;
exports.promotedAll = promotedAll;
exports.promoting = promoting;
const dtype_ts_1 = __webpack_require__(19777);
const math_ts_1 = __webpack_require__(30165);
const WIDTH = {
    bool: 0,
    uint8: 1,
    int8: 1,
    uint16: 2,
    int16: 2,
    uint32: 4,
    int32: 4,
    uint64: 8,
    int64: 8,
};
/** The dtype of two operands together, as `keras.backend.result_type` has it for the dtypes that are run. */
function commonDType(a, b) {
    if (a === b)
        return a;
    if ((0, dtype_ts_1.isFloating)(a) && (0, dtype_ts_1.isFloating)(b)) {
        if (a === 'float64' || b === 'float64')
            return 'float64';
        return 'float32';
    }
    if ((0, dtype_ts_1.isFloating)(a))
        return a;
    if ((0, dtype_ts_1.isFloating)(b))
        return b;
    const [narrow, broad] = (WIDTH[a] ?? 4) <= (WIDTH[b] ?? 4) ? [a, b] : [b, a];
    const mixed = narrow.startsWith('u') !== broad.startsWith('u') && narrow !== 'bool';
    if (!mixed || !broad.startsWith('u'))
        return (WIDTH[a] ?? 4) === (WIDTH[b] ?? 4) && mixed ? wider(broad) : broad;
    return wider(broad);
}
function wider(dtype) {
    const bytes = (WIDTH[dtype] ?? 4) * 2;
    return bytes === 2 ? 'int16' : bytes === 4 ? 'int32' : 'int64';
}
/** Two tensors in the dtype that Keras promotes them to. */
function promoted(ops, a, b) {
    const dtype = commonDType(a.dtype, b.dtype);
    return [(0, math_ts_1.castTo)(ops, a, dtype), (0, math_ts_1.castTo)(ops, b, dtype)];
}
/** Any number of tensors in the dtype that Keras promotes them to. */
function promotedAll(ops, values) {
    const [first, ...others] = values.map(({ dtype }) => dtype);
    if (first === undefined)
        return values;
    const dtype = others.reduce(commonDType, first);
    return values.map((value) => (0, math_ts_1.castTo)(ops, value, dtype));
}
const cache = new WeakMap();
/**
 * Operations that take operands of different dtypes, as `keras.ops` do: both are cast to the dtype that they have
 * together. Keras casts a layer's floating inputs to its compute dtype and leaves integers as they are
 * (`DTypePolicy.convert_input`), so that a `Dense` behind a lookup is given whole numbers, which its product with the
 * kernel makes floats (`keras/src/backend/tensorflow/numpy.py`). Convolutions and pools do not promote there either.
 */
function promoting(ops) {
    const known = cache.get(ops);
    if (known !== undefined)
        return known;
    const pair = (operation) => (a, b) => a.dtype === b.dtype ? operation(a, b) : operation(...promoted(ops, a, b));
    const made = {
        ...ops,
        add: pair(ops.add),
        subtract: pair(ops.subtract),
        multiply: pair(ops.multiply),
        divide: pair(ops.divide),
        floorDivide: pair(ops.floorDivide),
        mod: pair(ops.mod),
        power: pair(ops.power),
        maximum: pair(ops.maximum),
        minimum: pair(ops.minimum),
        arctan2: pair(ops.arctan2),
        equal: pair(ops.equal),
        notEqual: pair(ops.notEqual),
        less: pair(ops.less),
        lessEqual: pair(ops.lessEqual),
        greater: pair(ops.greater),
        greaterEqual: pair(ops.greaterEqual),
        matmul: pair(ops.matmul),
        where: (condition, a, b) => ops.where(condition, ...promoted(ops, a, b)),
        einsum: (equation, ...operands) => ops.einsum(equation, ...promotedAll(ops, operands)),
        concatenate: (values, axis) => ops.concatenate(promotedAll(ops, values), axis),
        stack: (values, axis) => ops.stack(promotedAll(ops, values), axis),
    };
    cache.set(ops, made);
    return made;
}


/***/ }),

/***/ 64639:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GRU = exports.LSTM = exports.SIMPLE = void 0;
exports.lstmStep = lstmStep;
exports.cellCall = cellCall;
exports.cellWeights = cellWeights;
exports.quarters = quarters;
const errors_ts_1 = __webpack_require__(17050);
const activations_ts_1 = __webpack_require__(12257);
const config_ts_1 = __webpack_require__(90089);
const math_ts_1 = __webpack_require__(30165);
const dense_ts_1 = __webpack_require__(4968);
/** `h' = activation(x W + b + h U)`. */
exports.SIMPLE = {
    states: 1,
    project: (ops, x, { kernel, bias }) => shifted(ops, (0, dense_ts_1.multiplyLast)(ops, x, kernel), bias),
    step: (ops, projected, states, { recurrent }, config) => [
        (0, activations_ts_1.activate)(ops, ops.add(projected, ops.matmul((0, math_ts_1.at)(states, 0), recurrent)), config['activation']),
    ],
};
/** Gates in the order input, forget, candidate, output. */
exports.LSTM = {
    states: 2,
    project: (ops, x, { kernel, bias }) => shifted(ops, (0, dense_ts_1.multiplyLast)(ops, x, kernel), bias),
    step: (ops, projected, states, { recurrent }, config) => {
        const gates = quarters(ops, ops.add(projected, ops.matmul((0, math_ts_1.at)(states, 0), recurrent)));
        return lstmStep(ops, gates, (0, math_ts_1.at)(states, 1), config);
    },
};
/** The new output and carry from the four gates before their activations. */
function lstmStep(ops, gates, carry, config) {
    const gate = (i) => (0, activations_ts_1.activate)(ops, (0, math_ts_1.at)(gates, i), config['recurrent_activation']);
    const candidate = (0, activations_ts_1.activate)(ops, (0, math_ts_1.at)(gates, 2), config['activation']);
    const c = ops.add(ops.multiply(gate(1), carry), ops.multiply(gate(0), candidate));
    return [ops.multiply(gate(3), (0, activations_ts_1.activate)(ops, c, config['activation'])), c];
}
/** Gates in the order update, reset, candidate; `reset_after` resets after the recurrent product, with a bias of its own. */
exports.GRU = {
    states: 1,
    project: (ops, x, { kernel, bias }, config) => {
        const own = bias === null ? null : (0, config_ts_1.flag)(config, 'reset_after', true) ? row(ops, bias, 0) : bias;
        return shifted(ops, (0, dense_ts_1.multiplyLast)(ops, x, kernel), own);
    },
    step: (ops, projected, states, { recurrent, bias }, config) => {
        const h = (0, math_ts_1.at)(states, 0);
        const units = (0, math_ts_1.at)(h.shape, -1);
        const [xz, xr, xh] = thirds(ops, projected);
        if (!(0, config_ts_1.flag)(config, 'reset_after', true)) {
            const kernels = ops.split(recurrent, [2 * units, units], -1);
            const gates = ops.split(ops.matmul(h, (0, math_ts_1.at)(kernels, 0)), [units, units], -1);
            const z = sum(ops, xz, (0, math_ts_1.at)(gates, 0), config['recurrent_activation']);
            const r = sum(ops, xr, (0, math_ts_1.at)(gates, 1), config['recurrent_activation']);
            const candidate = sum(ops, xh, ops.matmul(ops.multiply(r, h), (0, math_ts_1.at)(kernels, 1)), config['activation']);
            return [mixed(ops, z, h, candidate)];
        }
        const inner = shifted(ops, ops.matmul(h, recurrent), bias === null ? null : row(ops, bias, 1));
        const [hz, hr, hh] = thirds(ops, inner);
        const z = sum(ops, xz, hz, config['recurrent_activation']);
        const r = sum(ops, xr, hr, config['recurrent_activation']);
        const candidate = sum(ops, xh, ops.multiply(r, hh), config['activation']);
        return [mixed(ops, z, h, candidate)];
    },
};
/** A cell called by itself: `[x, ...states]` to `[output, ...states]`. */
function cellCall(math) {
    return (context) => {
        const { ops, config, layer } = context;
        const [x, ...states] = context.inputs;
        if (x === undefined || states.length !== math.states) {
            throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: found ${states.length} states, allowed: ${math.states}`);
        }
        const weights = cellWeights(context, '');
        const next = math.step(ops, math.project(ops, x, weights, config), states, weights, config);
        return [(0, math_ts_1.at)(next, 0), ...next];
    };
}
/** The cell's variables, its own (`''`) or through the layer that owns it (`cell/`). */
function cellWeights(context, prefix) {
    return {
        kernel: context.variable(`${prefix}kernel`),
        recurrent: context.variable(`${prefix}recurrent_kernel`),
        bias: (0, config_ts_1.flag)(context.config, 'use_bias', true) ? context.variable(`${prefix}bias`) : null,
    };
}
/** `z h + (1 - z) candidate`. */
function mixed(ops, z, h, candidate) {
    return ops.add(ops.multiply(z, h), ops.multiply(ops.subtract((0, math_ts_1.like)(ops, z, 1), z), candidate));
}
function sum(ops, a, b, activation) {
    return (0, activations_ts_1.activate)(ops, ops.add(a, b), activation);
}
function shifted(ops, x, bias) {
    return bias === null ? x : ops.add(x, bias);
}
function row(ops, x, index) {
    const width = (0, math_ts_1.at)(x.shape, -1);
    return ops.reshape(ops.slice(x, [index, 0], [1, width]), [width]);
}
function thirds(ops, x) {
    const size = (0, math_ts_1.at)(x.shape, -1) / 3;
    const parts = ops.split(x, [size, size, size], -1);
    return [(0, math_ts_1.at)(parts, 0), (0, math_ts_1.at)(parts, 1), (0, math_ts_1.at)(parts, 2)];
}
/** Four equal pieces along the last axis. */
function quarters(ops, x) {
    const size = (0, math_ts_1.at)(x.shape, -1) / 4;
    return ops.split(x, [size, size, size, size], -1);
}


/***/ }),

/***/ 55177:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.convLstmLayer = convLstmLayer;
exports.convLstmCell = convLstmCell;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const cells_ts_1 = __webpack_require__(64639);
const layers_ts_1 = __webpack_require__(35274);
/** `ConvLSTM1D` to `3D`: an LSTM whose products are convolutions. Works channels last inside. */
function convLstmLayer(rank) {
    return (context) => {
        const { ops, config, computeDType } = context;
        const swapped = (0, config_ts_1.text)(config, 'data_format', 'channels_last') === 'channels_first';
        const sequence = (0, core_ts_1.first)(context);
        const [batch = 1, steps = 1, ...rest] = sequence.shape;
        const frames = ops.reshape(sequence, [batch * steps, ...rest]);
        const weights = (0, cells_ts_1.cellWeights)(context, 'cell/');
        const projected = project(ops, swapped ? (0, math_ts_1.channelsLast)(ops, frames) : frames, weights, config, rank);
        const [, ...cells] = projected.shape;
        const given = (0, layers_ts_1.initialStates)(context)?.map((state) => (swapped ? (0, math_ts_1.channelsLast)(ops, state) : state));
        const stateShape = [batch, ...cells.slice(0, -1), (0, math_ts_1.at)(cells, -1) / 4];
        const result = (0, layers_ts_1.run)(context, {
            sequence: ops.reshape(projected, [batch, steps, ...cells]),
            initial: given ?? [0, 1].map(() => ops.full(stateShape, 0, computeDType)),
            step: (step, states) => {
                const next = advance(ops, step, states, weights, config, rank);
                return { output: (0, math_ts_1.at)(next, 0), states: next };
            },
        });
        if (!swapped)
            return result;
        const back = (value) => value.shape.length === rank + 3 ? timeChannelsFirst(ops, value) : (0, math_ts_1.channelsFirst)(ops, value);
        return Array.isArray(result) ? result.map(back) : back(result);
    };
}
/** One step: `[x, h, c]` to `[output, h, c]`. */
function convLstmCell(context) {
    const { ops, config } = context;
    const rank = (0, config_ts_1.integer)(config, 'rank', (0, core_ts_1.first)(context).shape.length - 2);
    const swapped = (0, config_ts_1.text)(config, 'data_format', 'channels_last') === 'channels_first';
    const inputs = context.inputs.map((x) => (swapped ? (0, math_ts_1.channelsLast)(ops, x) : x));
    const weights = (0, cells_ts_1.cellWeights)(context, '');
    const next = advance(ops, project(ops, (0, math_ts_1.at)(inputs, 0), weights, config, rank), inputs.slice(1), weights, config, rank);
    const out = next.map((x) => (swapped ? (0, math_ts_1.channelsFirst)(ops, x) : x));
    return [(0, math_ts_1.at)(out, 0), ...out];
}
function project(ops, x, { kernel, bias }, config, rank) {
    const product = ops.conv(x, kernel, {
        strides: (0, config_ts_1.numbers)(config, 'strides', rank, 1),
        padding: (0, config_ts_1.word)(config, 'padding', ['valid', 'same'], 'valid'),
        dilations: (0, config_ts_1.numbers)(config, 'dilation_rate', rank, 1),
        groups: 1,
    });
    return bias === null ? product : ops.add(product, bias);
}
function advance(ops, projected, states, { recurrent }, config, rank) {
    const ones = (0, math_ts_1.range)(rank).map(() => 1);
    const options = { strides: ones, padding: 'same', dilations: ones, groups: 1 };
    const inner = ops.conv((0, math_ts_1.at)(states, 0), recurrent, options);
    return (0, cells_ts_1.lstmStep)(ops, (0, cells_ts_1.quarters)(ops, ops.add(projected, inner)), (0, math_ts_1.at)(states, 1), config);
}
/** `[batch, time, ...spatial, channels]` to `[batch, time, channels, ...spatial]`. */
function timeChannelsFirst(ops, x) {
    const rank = x.shape.length;
    return ops.transpose(x, [0, 1, rank - 1, ...(0, math_ts_1.range)(rank).slice(2, -1)]);
}


/***/ }),

/***/ 35274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fusedLayer = fusedLayer;
exports.genericLayer = genericLayer;
exports.run = run;
exports.stepMaskOf = stepMaskOf;
exports.initialStates = initialStates;
exports.stackedCells = stackedCells;
exports.stateSizes = stateSizes;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
const cells_ts_1 = __webpack_require__(64639);
const loop_ts_1 = __webpack_require__(77390);
/** `SimpleRNN`, `GRU` and `LSTM`: all steps are projected in one product before the loop. */
function fusedLayer(math) {
    return (context) => {
        const { ops, config, computeDType } = context;
        const x = (0, core_ts_1.first)(context);
        const weights = (0, cells_ts_1.cellWeights)(context, 'cell/');
        const projected = math.project(ops, x, weights, config);
        const shape = [(0, math_ts_1.at)(x.shape, 0), (0, config_ts_1.integer)(config, 'units')];
        return run(context, {
            sequence: projected,
            initial: initialStates(context) ?? Array.from({ length: math.states }, () => ops.full(shape, 0, computeDType)),
            step: (step, states) => {
                const next = math.step(ops, step, states, weights, config);
                return { output: (0, math_ts_1.at)(next, 0), states: next };
            },
        });
    };
}
/** `RNN` over any cell, stacked ones too. */
function genericLayer(context) {
    const { ops, computeDType, layer } = context;
    const x = (0, core_ts_1.first)(context);
    const cell = layer.children.find(({ attribute }) => attribute === 'cell')?.layer;
    if (cell === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: has no cell`, { layer: layer.name });
    const batch = (0, math_ts_1.at)(x.shape, 0);
    return run(context, {
        sequence: x,
        initial: initialStates(context) ?? stateSizes(cell).map((size) => ops.full([batch, size], 0, computeDType)),
        step: (step, states) => {
            const result = context.callChild('cell', [step, ...states]);
            const [output, ...next] = Array.isArray(result) ? result : [result];
            if (output === undefined)
                throw new errors_ts_1.ArtifactError('malformed', `layer ${cell.name}: gave no output`);
            return { output, states: next };
        },
    });
}
/** Runs the loop with what all recurrent layers read from config and call. */
function run(context, parts) {
    const { ops, config } = context;
    const { output, states } = (0, loop_ts_1.loop)(ops, {
        ...parts,
        mask: stepMaskOf(context),
        backwards: (0, config_ts_1.flag)(config, 'go_backwards', false),
        zeroOutputForMask: (0, config_ts_1.flag)(config, 'zero_output_for_mask', false),
        returnSequences: (0, config_ts_1.flag)(config, 'return_sequences', false),
    });
    return (0, config_ts_1.flag)(config, 'return_state', false) ? [output, ...states] : output;
}
/**
 * The mask of the steps. Keras fills it in from the input only where the sequence is the only tensor argument
 * (`Layer.__call__`): with an initial state it must be given by name.
 */
function stepMaskOf({ masks, kwargs, inputs }) {
    const named = (kwargs['mask'] ?? null) !== null;
    const alone = inputs.length === 1 && (kwargs['initial_state'] ?? null) === null;
    return named || alone ? (masks[0] ?? null) : null;
}
/** States given by the caller: `initial_state=`, or further positional tensors. */
function initialStates({ ops, inputs, kwargs, computeDType }) {
    const given = kwargs['initial_state'] ?? null;
    const list = given === null ? inputs.slice(1) : flatten(given);
    return list.length === 0 ? null : list.map((state) => (0, math_ts_1.castTo)(ops, state, computeDType));
}
function flatten(given) {
    return Array.isArray(given) ? given.flatMap(flatten) : [given];
}
/** Cells one upon another: `[x, ...states of all]` to `[output, ...new states of all]`. */
function stackedCells(context) {
    const { inputs, layer } = context;
    let [x, ...left] = inputs;
    const states = [];
    for (const { attribute, layer: cell } of layer.children) {
        const count = stateSizes(cell).length;
        const result = context.callChild(attribute, [x, ...left.slice(0, count)]);
        const [output, ...next] = Array.isArray(result) ? result : [result];
        x = output;
        left = left.slice(count);
        states.push(...next);
    }
    if (x === undefined)
        throw new errors_ts_1.ArtifactError('malformed', `layer ${layer.name}: called without a tensor`);
    return [x, ...states];
}
/** Widths of the states of a cell, nested ones flattened. */
function stateSizes(cell) {
    if (cell.className === 'StackedRNNCells')
        return cell.children.flatMap((child) => stateSizes(child.layer));
    const config = cell.config;
    if ((config['state_size'] ?? null) !== null)
        return (0, config_ts_1.numberList)(config, 'state_size');
    const units = (0, config_ts_1.integer)(config, 'units');
    return cell.className === 'LSTMCell' ? [units, units] : [units];
}


/***/ }),

/***/ 77390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loop = loop;
const math_ts_1 = __webpack_require__(30165);
/**
 * `keras.backend.rnn`: a masked step keeps the states and repeats the previous output, or gives 0 with
 * `zero_output_for_mask`. Returns the output (`[batch, steps, ...]` or the last one) and the last states.
 */
function loop(ops, loop) {
    const { mask, initial, backwards, returnSequences } = loop;
    const sequence = timeFirst(ops, loop.sequence);
    const options = { backwards, outputs: returnSequences ? 'all' : 'last' };
    const collected = (output) => (returnSequences ? timeFirst(ops, output) : output);
    if (mask === null) {
        const run = ops.scan((rows, states) => {
            const next = loop.step((0, math_ts_1.at)(rows, 0), states);
            return { state: next.states, output: next.output };
        }, initial, [sequence], options);
        return { output: collected(run.output), states: run.state };
    }
    const [, ...row] = sequence.shape;
    const probe = ops.scope(() => {
        const first = ops.slice(sequence, [0, ...row.map(() => 0)], [1, ...row]);
        return loop.step(ops.reshape(first, row), initial).output;
    });
    const zero = ops.full(probe.shape, 0, probe.dtype);
    const run = ops.scan((rows, state) => {
        const states = state.slice(1);
        const next = loop.step((0, math_ts_1.at)(rows, 0), states);
        const counts = (0, math_ts_1.at)(rows, 1);
        const output = kept(ops, counts, next.output, loop.zeroOutputForMask ? zero : (0, math_ts_1.at)(state, 0));
        return { state: [output, ...next.states.map((value, i) => kept(ops, counts, value, (0, math_ts_1.at)(states, i)))], output };
    }, [zero, ...initial], [sequence, (0, math_ts_1.castTo)(ops, timeFirst(ops, mask), 'bool')], options);
    return { output: collected(run.output), states: run.state.slice(1) };
}
/** `[batch, time, ...]` to `[time, batch, ...]`, and back. */
function timeFirst(ops, x) {
    return ops.transpose(x, [1, 0, ...(0, math_ts_1.range)(x.shape.length).slice(2)]);
}
function kept(ops, counts, value, otherwise) {
    const shape = [...counts.shape, ...(0, math_ts_1.range)(value.shape.length - counts.shape.length).map(() => 1)];
    return ops.where(ops.reshape(counts, shape), value, otherwise);
}


/***/ }),

/***/ 65680:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RECURRENT_LAYERS = void 0;
const config_ts_1 = __webpack_require__(90089);
const defaults_ts_1 = __webpack_require__(57057);
const define_ts_1 = __webpack_require__(96392);
const cells_ts_1 = __webpack_require__(64639);
const conv_lstm_ts_1 = __webpack_require__(55177);
const layers_ts_1 = __webpack_require__(35274);
/** `keras/src/layers/rnn` without its wrappers. */
exports.RECURRENT_LAYERS = [
    cell('SimpleRNNCell', (0, cells_ts_1.cellCall)(cells_ts_1.SIMPLE)),
    cell('GRUCell', (0, cells_ts_1.cellCall)(cells_ts_1.GRU)),
    cell('LSTMCell', (0, cells_ts_1.cellCall)(cells_ts_1.LSTM)),
    cell('ConvLSTMCell', conv_lstm_ts_1.convLstmCell),
    recurrent('SimpleRNN', 'simple_rnn_cell', (0, layers_ts_1.fusedLayer)(cells_ts_1.SIMPLE)),
    recurrent('GRU', 'gru_cell', (0, layers_ts_1.fusedLayer)(cells_ts_1.GRU)),
    recurrent('LSTM', 'lstm_cell', (0, layers_ts_1.fusedLayer)(cells_ts_1.LSTM)),
    ...[1, 2, 3].map((rank) => recurrent(`ConvLSTM${rank}D`, 'conv_lstm_cell', (0, conv_lstm_ts_1.convLstmLayer)(rank), rank)),
    (0, define_ts_1.define)('StackedRNNCells', { call: layers_ts_1.stackedCells, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('RNN', { call: layers_ts_1.genericLayer, mask: stepMask }),
];
function cell(className, call) {
    return (0, define_ts_1.define)(className, { variables: cellVariables, call, mask: define_ts_1.stopsMask });
}
function cellVariables(config) {
    return (0, define_ts_1.specs)((0, define_ts_1.weight)('kernel'), (0, define_ts_1.weight)('recurrent_kernel'), (0, config_ts_1.flag)(config, 'use_bias', true) && (0, define_ts_1.weight)('bias'), (0, define_ts_1.seedState)('seed_generator'));
}
/** A layer that makes its own cell from its own config. */
function recurrent(className, cellName, call, rank) {
    const cellClass = className.startsWith('ConvLSTM') ? 'ConvLSTMCell' : `${className}Cell`;
    return (0, define_ts_1.define)(className, {
        implied: (layer) => {
            const known = [...Object.keys(defaults_ts_1.DEFAULTS[cellClass] ?? {}), 'units', 'filters', 'kernel_size', 'implementation'];
            const shared = Object.fromEntries(Object.entries(layer.config).filter(([key]) => known.includes(key)));
            const config = { ...defaults_ts_1.DEFAULTS[cellClass], ...shared, name: cellName, ...(rank === undefined ? {} : { rank }) };
            return [{ attribute: 'cell', name: cellName, className: cellClass, config }];
        },
        call,
        mask: stepMask,
    });
}
/** Steps keep their mask only where the layer returns all of them. */
function stepMask({ config, masks }) {
    return (0, config_ts_1.flag)(config, 'return_sequences', false) ? (masks[0] ?? null) : null;
}


/***/ }),

/***/ 59998:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.REGULARIZATION_LAYERS = void 0;
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
/** `keras/src/layers/regularization`: these act in training only. */
exports.REGULARIZATION_LAYERS = [
    (0, define_ts_1.define)('ActivityRegularization', { call: core_ts_1.first }),
    ...['Dropout', 'AlphaDropout', 'GaussianDropout', 'SpatialDropout1D', 'SpatialDropout2D', 'SpatialDropout3D'].map((className) => noise(className, 'rate')),
    noise('GaussianNoise', 'stddev'),
];
function noise(className, strength) {
    return (0, define_ts_1.define)(className, {
        variables: (config) => (0, define_ts_1.specs)((0, config_ts_1.num)(config, strength, 0) > 0 && (0, define_ts_1.seedState)('seed_generator')),
        call: core_ts_1.first,
    });
}


/***/ }),

/***/ 10942:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.crop = crop;
exports.zeroPad = zeroPad;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const math_ts_1 = __webpack_require__(30165);
/** Cuts cells off both ends of each spatial dimension. */
function crop(rank) {
    return (context) => {
        const { ops, config } = context;
        const sides = bothSides(config, 'cropping', rank);
        return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => {
            const start = [0, ...sides.map(([before]) => before), 0];
            const size = x.shape.map((dim, i) => {
                const [before, behind] = sides[i - 1] ?? [0, 0];
                if (before + behind >= dim && i > 0 && i <= rank) {
                    throw new errors_ts_1.ArtifactError('malformed', `cropping: found ${before} + ${behind} of ${dim} cells, allowed: fewer`);
                }
                return dim - before - behind;
            });
            return ops.slice(x, start, size);
        });
    };
}
/** Puts zeros at both ends of each spatial dimension. */
function zeroPad(rank) {
    return (context) => {
        const { ops, config } = context;
        const widths = [[0, 0], ...bothSides(config, 'padding', rank), [0, 0]];
        return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => ops.pad(x, widths, 'constant', 0));
    };
}
/** `3`, `[1, 2]` or `[[1, 2], [3, 4]]`: the cells before and behind each dimension. For 1D, `[1, 2]` is both ends. */
function bothSides(config, key, rank) {
    const value = config[key];
    if (typeof value === 'number')
        return Array.from({ length: rank }, () => [value, value]);
    if (!Array.isArray(value))
        throw (0, config_ts_1.wrong)(key, value, 'numbers');
    if (rank === 1 && value.length === 2 && typeof value[0] === 'number')
        return [pair(key, value)];
    if (value.length !== rank)
        throw (0, config_ts_1.wrong)(key, value, `${rank} entries`);
    return value.map((entry) => pair(key, entry));
}
function pair(key, entry) {
    if (typeof entry === 'number')
        return [entry, entry];
    if (Array.isArray(entry) && entry.length === 2) {
        const [before, behind] = [(0, math_ts_1.at)(entry, 0), (0, math_ts_1.at)(entry, 1)];
        if (typeof before === 'number' && typeof behind === 'number')
            return [before, behind];
    }
    throw (0, config_ts_1.wrong)(key, entry, 'one number, or two');
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INTERPOLATIONS = exports.RESHAPING_LAYERS = void 0;
exports.resolveShape = resolveShape;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const borders_ts_1 = __webpack_require__(10942);
/** `keras/src/layers/reshaping`. */
exports.RESHAPING_LAYERS = [
    (0, define_ts_1.define)('Flatten', { call: flatten, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Permute', { call: permute, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('RepeatVector', { call: repeatVector, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('Reshape', { call: reshape, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('UpSampling1D', { call: upSample(1), mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('UpSampling2D', { call: upSample2D, mask: define_ts_1.stopsMask }),
    (0, define_ts_1.define)('UpSampling3D', { call: upSample(3), mask: define_ts_1.stopsMask }),
    ...[1, 2, 3].flatMap((rank) => [
        (0, define_ts_1.define)(`Cropping${rank}D`, { call: (0, borders_ts_1.crop)(rank), mask: define_ts_1.stopsMask }),
        (0, define_ts_1.define)(`ZeroPadding${rank}D`, { call: (0, borders_ts_1.zeroPad)(rank), mask: define_ts_1.stopsMask }),
    ]),
];
/** Channels-first values are put channels last before they are flattened, so that weights behind fit both. */
function flatten(context) {
    const { ops, config } = context;
    let x = (0, core_ts_1.first)(context);
    const rank = x.shape.length;
    if ((0, config_ts_1.text)(config, 'data_format', 'channels_last') === 'channels_first' && rank > 2) {
        x = ops.transpose(x, [0, ...(0, math_ts_1.range)(rank).slice(2), 1]);
    }
    const [batch = 1, ...rest] = x.shape;
    return ops.reshape(x, [batch, count(rest)]);
}
function permute(context) {
    return context.ops.transpose((0, core_ts_1.first)(context), [0, ...(0, config_ts_1.numberList)(context.config, 'dims')]);
}
function repeatVector(context) {
    const n = (0, config_ts_1.integer)(context.config, 'n');
    (0, config_ts_1.counts)('n', [n]);
    return context.ops.repeat(context.ops.expandDims((0, core_ts_1.first)(context), 1), n, 1);
}
function reshape(context) {
    const x = (0, core_ts_1.first)(context);
    const [batch = 1, ...rest] = x.shape;
    return context.ops.reshape(x, [batch, ...resolveShape(rest, (0, config_ts_1.numberList)(context.config, 'target_shape'))]);
}
/** A shape with at most one -1, which takes what is left. */
function resolveShape(from, target) {
    const total = count(from);
    const known = count(target.filter((dim) => dim !== -1));
    const fits = target.includes(-1) ? known > 0 && total % known === 0 : total === known;
    if (!fits || target.filter((dim) => dim === -1).length > 1) {
        throw new errors_ts_1.ArtifactError('malformed', `target_shape: found [${target.join(', ')}], allowed: ${total} elements in all`);
    }
    return target.map((dim) => (dim === -1 ? total / known : dim));
}
/** Each cell repeated, in every spatial dimension. */
function upSample(rank) {
    return (context) => {
        const { ops, config } = context;
        const factors = (0, config_ts_1.counts)('size', (0, config_ts_1.numbers)(config, 'size', rank));
        return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => repeated(ops, x, factors));
    };
}
function upSample2D(context) {
    const { ops, config } = context;
    const interpolation = (0, config_ts_1.word)(config, 'interpolation', exports.INTERPOLATIONS, 'nearest');
    if (interpolation === 'nearest')
        return upSample(2)(context);
    const [tall, wide] = (0, config_ts_1.counts)('size', (0, config_ts_1.numbers)(config, 'size', 2));
    return (0, math_ts_1.inChannelsLast)(ops, (0, core_ts_1.first)(context), (0, config_ts_1.text)(config, 'data_format', 'channels_last'), (x) => ops.resize(x, { size: [(0, math_ts_1.at)(x.shape, 1) * (tall ?? 1), (0, math_ts_1.at)(x.shape, 2) * (wide ?? 1)], interpolation }));
}
exports.INTERPOLATIONS = ['nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5'];
function repeated(ops, x, factors) {
    return factors.reduce((value, factor, i) => (factor === 1 ? value : ops.repeat(value, factor, i + 1)), x);
}
function count(dims) {
    return dims.reduce((a, b) => a * b, 1);
}


/***/ }),

/***/ 68709:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trainsByDefault = trainsByDefault;
exports.kerasTraining = kerasTraining;
exports.trainingWithin = trainingWithin;
exports.heedsTraining = heedsTraining;
/** Config keys that are the strength of a noise. */
const STRENGTHS = [
    ...['rate', 'stddev', 'dropout', 'recurrent_dropout'],
    ...['dropout_rate', 'attention_dropout_rate', 'intermediate_dropout'],
    ...['output_dropout', 'attention_dropout', 'inner_dropout'],
];
const AUGMENTATION = /^(?:Random|AugMix$|CutMix$|MixUp$|RandAugment$|Solarization$)/;
/**
 * Whether a layer of Keras 3 takes `training` for True where nobody says otherwise (`call(self, inputs, training=True)` in
 * keras/src/layers/preprocessing/image_preprocessing): so does `model(x)`, and what is exported, but not `predict`.
 */
function trainsByDefault({ className, origin }) {
    return origin === null && AUGMENTATION.test(className);
}
/** What a layer of Keras does otherwise in training: nothing, draw random numbers, or use the batch's own statistics. */
function kerasTraining({ className, config }) {
    if (AUGMENTATION.test(className))
        return 'random';
    if (STRENGTHS.some((key) => typeof config[key] === 'number' && config[key] > 0))
        return 'random';
    return className === 'BatchNormalization' && config['trainable'] !== false ? 'statistics' : 'same';
}
/** The same of a layer and of everything inside it: what draws random numbers anywhere is random. */
function trainingWithin(layer) {
    const all = [kerasTraining(layer), ...innerOf(layer).map(trainingWithin)];
    if (all.includes('random'))
        return 'random';
    return all.includes('statistics') ? 'statistics' : 'same';
}
/** Whether `training` may change what a layer computes; of a custom one nobody knows. */
function heedsTraining(layer) {
    return layer.origin !== null || kerasTraining(layer) !== 'same' || innerOf(layer).some(heedsTraining);
}
function innerOf({ children, graph }) {
    return [...children.map((child) => child.layer), ...(graph?.layers ?? [])];
}


/***/ }),

/***/ 68698:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.WRAPPER_LAYERS = void 0;
const errors_ts_1 = __webpack_require__(17050);
const config_ts_1 = __webpack_require__(90089);
const core_ts_1 = __webpack_require__(96836);
const define_ts_1 = __webpack_require__(96392);
const math_ts_1 = __webpack_require__(30165);
const layers_ts_1 = __webpack_require__(35274);
/** Layers around a layer: `Bidirectional`, `TimeDistributed`, `SpectralNormalization`. */
exports.WRAPPER_LAYERS = [
    (0, define_ts_1.define)('Bidirectional', { call: bidirectional, mask: bidirectionalMask }),
    (0, define_ts_1.define)('TimeDistributed', { call: timeDistributed }),
    (0, define_ts_1.define)('SpectralNormalization', {
        // Keras tracks the kernel of the wrapped layer a second time, so a .keras file stores it twice.
        variables: () => [{ name: 'kernel', trainable: true, bookkeeping: true }, (0, define_ts_1.statistic)('vector_u')],
        call: (context) => (0, math_ts_1.castTo)(context.ops, one(context.callChild('layer', context.inputs)), (0, core_ts_1.first)(context).dtype),
        mask: define_ts_1.stopsMask,
    }),
];
/** Both directions merged; with `return_state` then the states of the forward and of the backward layer. */
function bidirectional(context) {
    const { ops, config, computeDType } = context;
    const x = (0, core_ts_1.first)(context);
    const mask = (0, layers_ts_1.stepMaskOf)(context);
    const states = (0, layers_ts_1.initialStates)(context);
    const half = states === null ? 0 : states.length / 2;
    const call = (attribute, given) => {
        const result = context.callChild(attribute, [x], [mask], {
            ...(given === undefined ? {} : { initial_state: given }),
            ...(mask === null ? {} : { mask }),
        });
        return Array.isArray(result) ? result : [result];
    };
    const [forward, ...forwardStates] = call('forward_layer', states?.slice(0, half));
    const [backward, ...backwardStates] = call('backward_layer', states?.slice(half));
    if (forward === undefined || backward === undefined)
        throw new Error('a recurrent layer gave no output');
    const y = (0, math_ts_1.castTo)(ops, forward, computeDType);
    const turned = (0, math_ts_1.castTo)(ops, backward, computeDType);
    const merged = merge(ops, config['merge_mode'], y, innerFlag(context, 'return_sequences') ? ops.flip(turned, [1]) : turned);
    const all = [...merged, ...forwardStates, ...backwardStates];
    return all.length === 1 ? (0, math_ts_1.at)(all, 0) : all;
}
function merge(ops, mode, a, b) {
    switch (mode) {
        case 'concat':
        case undefined:
            return [ops.concatenate([a, b], -1)];
        case 'sum':
            return [ops.add(a, b)];
        case 'mul':
            return [ops.multiply(a, b)];
        case 'ave':
            return [ops.divide(ops.add(a, b), (0, math_ts_1.like)(ops, a, 2))];
        case null:
            return [a, b];
        default:
            throw new errors_ts_1.ArtifactError('malformed', `merge_mode: found ${JSON.stringify(mode)}, allowed: concat, sum, mul, ave or null`);
    }
}
function bidirectionalMask(context) {
    if (!innerFlag(context, 'return_sequences'))
        return null;
    const mask = context.masks[0] ?? null;
    return context.config['merge_mode'] === null ? [mask, mask] : mask;
}
function innerFlag({ layer }, key) {
    const inner = layer.children.find(({ attribute }) => attribute === 'forward_layer')?.layer;
    return inner !== undefined && (0, config_ts_1.flag)(inner.config, key, false);
}
/** The layer applied to every step: steps are folded into the batch, which no layer mixes at inference. */
function timeDistributed(context) {
    const { ops } = context;
    const x = (0, core_ts_1.first)(context);
    const [batch = 1, steps = 1, ...rest] = x.shape;
    const mask = context.masks[0] ?? null;
    const folded = mask === null || mask.shape.length < 3 ? null : ops.reshape(mask, [batch * steps, ...mask.shape.slice(2)]);
    const out = one(context.callChild('layer', [ops.reshape(x, [batch * steps, ...rest])], [folded]));
    return ops.reshape(out, [batch, steps, ...out.shape.slice(1)]);
}
function one(result) {
    return Array.isArray(result) ? (0, math_ts_1.at)(result, 0) : result;
}


/***/ }),

/***/ 72304:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Names that canonical configs use and no dialect does, because one name means two functions in the dialects.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.OPERATION_PREFIX = exports.TANH_GELU = exports.LEGACY_HARD_SIGMOID = void 0;
exports.isKerasModule = isKerasModule;
/**
 * `max(0, min(1, 0.2 x + 0.5))`: what Keras 2 (tf_keras/src/backend.py, `hard_sigmoid`) and TF.js
 * (tfjs-layers/src/activations.ts) call `hard_sigmoid`. Keras 3's own is `relu6(x + 3) / 6`.
 */
exports.LEGACY_HARD_SIGMOID = 'keras2>hard_sigmoid';
/** `0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))`, TF.js's name for it. `gelu` is the exact one in all dialects. */
exports.TANH_GELU = 'gelu_new';
/** Whether a Python module is Keras's own, in any of the packages that it is or was published in. */
function isKerasModule(module) {
    return /^(?:keras|tf_keras|keras_core|tensorflow\.keras|tensorflow\.python\.keras|tensorflow_core\.keras)(?:\.|$)/.test(module);
}
/** Marks an operation of `keras.ops` used as a node: `keras.ops>NotEqual`. */
exports.OPERATION_PREFIX = 'keras.ops>';


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refsIn = refsIn;
/** The tensors in an argument of a call, in the order in which they stand. */
function refsIn(argument) {
    switch (argument.kind) {
        case 'tensor':
            return [argument.ref];
        case 'value':
            return [];
        case 'list':
            return argument.items.flatMap(refsIn);
        case 'dict':
            return Object.values(argument.items).flatMap(refsIn);
    }
}


/***/ }),

/***/ 51709:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kerasLayers = void 0;
exports.kerasClassNames = kerasClassNames;
exports.communityClassNames = communityClassNames;
exports.withCustom = withCustom;
const activations_ts_1 = __webpack_require__(18912);
const attention_ts_1 = __webpack_require__(76948);
const community_ts_1 = __webpack_require__(53456);
const convolution_ts_1 = __webpack_require__(95236);
const core_ts_1 = __webpack_require__(96836);
const merging_ts_1 = __webpack_require__(82628);
const normalization_ts_1 = __webpack_require__(16228);
const operations_ts_1 = __webpack_require__(52334);
const pooling_ts_1 = __webpack_require__(82712);
const preprocessing_ts_1 = __webpack_require__(9888);
const recurrent_ts_1 = __webpack_require__(65680);
const regularization_ts_1 = __webpack_require__(59998);
const reshaping_ts_1 = __webpack_require__(5140);
const wrappers_ts_1 = __webpack_require__(68698);
const KERAS = byName([
    ...core_ts_1.CORE_LAYERS,
    ...activations_ts_1.ACTIVATION_LAYERS,
    ...convolution_ts_1.CONVOLUTION_LAYERS,
    ...pooling_ts_1.POOLING_LAYERS,
    ...normalization_ts_1.NORMALIZATION_LAYERS,
    ...recurrent_ts_1.RECURRENT_LAYERS,
    ...attention_ts_1.ATTENTION_LAYERS,
    ...merging_ts_1.MERGING_LAYERS,
    ...reshaping_ts_1.RESHAPING_LAYERS,
    ...regularization_ts_1.REGULARIZATION_LAYERS,
    ...preprocessing_ts_1.PREPROCESSING_LAYERS,
    ...wrappers_ts_1.WRAPPER_LAYERS,
    ...operations_ts_1.OPERATIONS,
]);
const COMMUNITY = byName(community_ts_1.COMMUNITY_LAYERS);
/**
 * Keras's own layer classes by Keras 3 class name, `keras.ops` operations recorded in functional models as
 * `keras.ops>NotEqual` (several share their name with a layer: `Add`, `Reshape`), and Keras 2's `TFOpLambda` family.
 * The layers of TensorFlow Model Garden and KerasHub that models are often made with are in it under their registered
 * names. Models (`Functional`, `Sequential`) are not: they are run, not defined.
 */
exports.kerasLayers = { get: builtIn };
/** All canonical names of Keras's own that {@link kerasLayers} knows, sorted. */
function kerasClassNames() {
    return [...KERAS.keys()].sort();
}
/** Names of the layers of other packages that {@link kerasLayers} knows, sorted. */
function communityClassNames() {
    return [...COMMUNITY.keys()].sort();
}
function builtIn(className) {
    return KERAS.get(className) ?? COMMUNITY.get(className);
}
/**
 * The layers we know and the user's, who may replace ours.
 * @param modules where each of the user's classes is defined, for messages
 */
function withCustom(defs, modules = new Map()) {
    const custom = byName(defs);
    return {
        get: (className) => custom.get(className) ?? builtIn(className),
        moduleOf: (className) => (custom.has(className) ? (modules.get(className) ?? 'custom-layers') : undefined),
    };
}
function byName(defs) {
    return new Map(defs.map((def) => [def.className, def]));
}


/***/ }),

/***/ 78436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callLayer = callLayer;
exports.defOf = defOf;
exports.joined = joined;
exports.valuesIn = valuesIn;
exports.isValue = isValue;
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const ops_ts_1 = __webpack_require__(84872);
const dtype_ts_1 = __webpack_require__(19777);
const activations_ts_1 = __webpack_require__(12257);
const policy_ts_1 = __webpack_require__(29809);
const promotion_ts_1 = __webpack_require__(51150);
const training_ts_1 = __webpack_require__(62226);
/** Calls a layer that is not a model. Everything made on the way is let go; outputs carry their masks. */
function callLayer(run, layer, path, call) {
    const def = defOf(run, layer, path);
    const { keeper } = run;
    (0, training_ts_1.refuseTraining)(layer, path, call.kwargs['training']);
    const { outputs, masks, before } = inLayer(run.registry, layer, path, () => run.ops.scope(() => {
        const context = contextOf(run, def, layer, path, call);
        // Before the call, which may take masks away: Keras hands on what its inputs carried (layer.py, `previous_mask`).
        const before = carried(context, call);
        hold(keeper, before);
        const result = listOf(def.call(context));
        return { outputs: result, masks: outputMasks(def, { ...context, masks: before }), before };
    }));
    outputs.forEach((output, i) => {
        keeper.setMask(output, masks[i] ?? null);
    });
    for (const mask of before)
        if (mask !== null)
            keeper.letGo(mask);
    keeper.settle();
    return outputs;
}
/** Masks live on through a call that takes them away. */
function hold(keeper, masks) {
    for (const mask of masks)
        if (mask !== null)
            keeper.retain(mask, 1);
}
/** Masks for the outputs, first output first. */
function outputMasks(def, context) {
    if (def.mask === undefined)
        return [context.masks[0] ?? null];
    const masks = def.mask(context);
    return Array.isArray(masks) ? masks : [masks];
}
/** Masks that the inputs themselves carry: an explicit `mask` argument does not go on to the next layer. */
function carried(context, call) {
    return call.masks ?? context.inputs.map((x) => context.maskOf(x));
}
function contextOf(run, def, layer, path, call) {
    const { keeper, weights } = run;
    const ops = (0, promotion_ts_1.promoting)(run.ops);
    const { compute } = (0, policy_ts_1.policyOf)(layer.config['dtype']);
    const originals = new Map();
    const suited = (x) => {
        if (def.keepsInputDType === true || !(0, dtype_ts_1.isFloating)(x.dtype) || x.dtype === compute || compute === 'float64')
            return x;
        const cast = ops.cast(x, compute);
        originals.set(cast, x);
        return cast;
    };
    const args = call.args.map((arg) => mapValues(arg, suited));
    const kwargs = Object.fromEntries(Object.entries(call.kwargs).map(([key, arg]) => [key, mapValues(arg, suited)]));
    const inputs = args.flatMap(valuesIn);
    const maskOf = (x) => keeper.maskOf(originals.get(x) ?? x);
    const own = (name) => variablePath(run, layer, path, name);
    return {
        ops,
        layer,
        config: layer.config,
        inputs,
        masks: call.masks ?? explicitMasks(kwargs['mask']) ?? inputs.map(maskOf),
        maskOf,
        dropMask: (x) => {
            keeper.dropMask(originals.get(x) ?? x);
        },
        args,
        kwargs,
        computeDType: compute,
        fixedSizes: run.fixedSizes,
        ofKeras2: run.ofKeras2,
        variable: (name, dtype) => weights.get(own(name), dtype ?? compute),
        hasVariable: (name) => weights.has(own(name)),
        activate: (x, activation) => (0, activations_ts_1.activate)(ops, x, activation),
        callChild: (attribute, values, masks, extra) => callChild(run, layer, path, attribute, values, masks, extra),
    };
}
function callChild(run, layer, path, attribute, values, masks, kwargs) {
    const child = childOf(run, layer, path, attribute);
    const inner = joined(path, child.name);
    if (child.graph === null) {
        const outputs = callLayer(run, child, inner, { args: values, kwargs: kwargs ?? {}, masks });
        return outputs.length === 1 && outputs[0] !== undefined ? outputs[0] : outputs;
    }
    values.forEach((value, i) => {
        run.keeper.retain(value, 1);
        run.keeper.setMask(value, masks?.[i] ?? null);
    });
    const outputs = run.graph(child, inner, values);
    for (const value of [...outputs, ...values])
        run.keeper.forget(value);
    return outputs.length === 1 && outputs[0] !== undefined ? outputs[0] : outputs;
}
/** A sublayer by attribute: read from the file, or made by the class itself. */
function childOf(run, layer, path, attribute) {
    const stored = layer.children.find((child) => child.attribute === attribute)?.layer;
    if (stored !== undefined)
        return stored;
    const implied = defOf(run, layer, path).implied?.(layer) ?? [];
    const found = implied.find((child) => child.attribute === attribute);
    if (found !== undefined)
        return layerOf(found);
    throw new errors_ts_1.ArtifactError('malformed', `layer ${path}: ${layer.className} has no sublayer ${attribute}`, {
        layer: path,
    });
}
function layerOf({ name, className, config }) {
    return { name, className, origin: null, config, buildConfig: null, children: [], graph: null };
}
/** `attribute/.../name` by the sublayers' names, as variables are bound. */
function variablePath(run, layer, path, name) {
    const parts = name.split('/');
    let owner = layer;
    let place = path;
    while (parts.length > 1) {
        const attribute = attributeAt(run, owner, place, parts);
        if (attribute === undefined)
            break;
        owner = childOf(run, owner, place, attribute);
        place = joined(place, owner.name);
        parts.splice(0, attribute.split('/').length);
    }
    return joined(place, parts.join('/'));
}
/** The attribute at the head of a path: one part, or two where it names an element of a list (`cells/0`). */
function attributeAt(run, layer, path, parts) {
    const implied = defOf(run, layer, path).implied?.(layer) ?? [];
    const attributes = new Set([...layer.children, ...implied].map((child) => child.attribute));
    return [parts.slice(0, 1), parts.slice(0, 2)].map((head) => head.join('/')).find((head) => attributes.has(head));
}
function defOf(run, layer, path) {
    const def = run.registry.get(layer.className);
    if (def !== undefined)
        return def;
    throw new errors_ts_1.ArtifactError('unknown-layer', `layer ${path}: found class ${layer.className}, which is not known; register it with custom-layers: ./file.mjs`, { layer: path });
}
function joined(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
/** Applies a function to every tensor of a nest. */
function mapValues(arg, change) {
    if (isValue(arg))
        return change(arg);
    if (Array.isArray(arg))
        return arg.map((item) => mapValues(item, change));
    if (arg === null || typeof arg !== 'object')
        return arg;
    return Object.fromEntries(Object.entries(arg).map(([key, item]) => [key, mapValues(item, change)]));
}
/** Tensors of a nest: lists in order, dictionaries by sorted key, as Keras flattens them. */
function valuesIn(arg) {
    if (isValue(arg))
        return [arg];
    if (Array.isArray(arg))
        return arg.flatMap(valuesIn);
    if (arg === null || typeof arg !== 'object')
        return [];
    return Object.entries(arg)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, item]) => valuesIn(item));
}
/** Whether an argument is a tensor. JSON that looks like one is refused by the executor, which knows its own. */
function isValue(arg) {
    if (typeof arg !== 'object' || arg === null)
        return false;
    const { shape, dtype } = arg;
    return Array.isArray(shape) && typeof dtype === 'string';
}
function explicitMasks(mask) {
    if (isValue(mask))
        return [mask];
    if (!Array.isArray(mask))
        return null;
    return mask.map((item) => (isValue(item) ? item : null));
}
function listOf(result) {
    return Array.isArray(result) ? result : [result];
}
/** What goes wrong inside a layer is told with the layer's name, and where the user defined it, with the module's. */
function inLayer(registry, layer, path, body) {
    try {
        return body();
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError) {
            if (error.place.layer !== undefined)
                throw error;
            throw new errors_ts_1.ArtifactError(error.code, (0, sentences_ts_1.headed)(`layer ${path}`, bare(error.message, layer)), {
                ...error.place,
                layer: path,
            });
        }
        const message = error instanceof Error ? error.message : String(error);
        const module = registry.moduleOf?.(layer.className);
        if (module !== undefined) {
            const told = `layer ${path}: the definition of ${layer.className} in ${module} cannot be run: ${message}`;
            throw new errors_ts_1.ArtifactError('unknown-layer', (0, sentences_ts_1.sentences)(told, 'The model is not at fault: mend the definition (docs/custom-layers.md).'), {
                layer: path,
            });
        }
        const told = `layer ${path} (${layer.className}): ${bare(message, layer)}`;
        // Our own code broke on it. Who is at fault, the file or we, nobody knows: it is no word against the file.
        if (error instanceof ops_ts_1.UnsupportedOperation || error instanceof RangeError || error instanceof TypeError) {
            throw new errors_ts_1.ArtifactError('unsupported-operation', told, { layer: path });
        }
        throw error;
    }
}
/** A message without the name of the layer that it begins with: its whole path is said. */
function bare(message, { name }) {
    const heading = `layer ${name}: `;
    return message.startsWith(heading) ? message.slice(heading.length) : message;
}


/***/ }),

/***/ 62226:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refuseTraining = refuseTraining;
const errors_ts_1 = __webpack_require__(17050);
const training_ts_1 = __webpack_require__(68709);
/**
 * A call may be recorded with `training=True`: Keras 2 then trains in it whenever the model predicts. What draws random
 * numbers there has no outputs that could be compared; batch statistics are run where the layer itself is called so.
 * @throws ArtifactError `unsupported-operation`
 */
function refuseTraining(layer, path, training) {
    if (training !== true)
        return;
    const within = (0, training_ts_1.trainingWithin)(layer);
    if (within === 'random')
        throw refusal(path, 'which draws random numbers in every prediction');
    if (within !== (0, training_ts_1.kerasTraining)(layer))
        throw refusal(path, 'which is not run for batch normalization inside of it');
}
function refusal(path, why) {
    return new errors_ts_1.ArtifactError('unsupported-operation', `layer ${path}: is called with training=True, ${why}`, {
        layer: path,
    });
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
