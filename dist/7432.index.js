export const id = 7432;
export const ids = [7432];
export const modules = {

/***/ 19947:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.otherActivations = otherActivations;
exports.activationHint = activationHint;
const curve_ts_1 = __webpack_require__(24782);
const reference_ts_1 = __webpack_require__(52983);
const activations_ts_1 = __webpack_require__(12257);
const names_ts_1 = __webpack_require__(72304);
const numbers_ts_1 = __webpack_require__(48211);
const RELU = ['relu', 'relu'];
const leaky = (slope) => [
    { class_name: 'LeakyReLU', config: { negative_slope: slope } },
    `leaky relu with slope ${slope}`,
];
/** Activations that are taken for one another. Each pair is tried in both directions. */
const PAIRS = [
    [
        ['gelu', 'the exact GELU'],
        [names_ts_1.TANH_GELU, 'the tanh approximation of GELU'],
    ],
    [
        ['hard_sigmoid', "Keras 3's hard sigmoid"],
        [names_ts_1.LEGACY_HARD_SIGMOID, "Keras 2's hard sigmoid"],
    ],
    [
        ['sigmoid', 'sigmoid'],
        ['hard_sigmoid', "Keras 3's hard sigmoid"],
    ],
    [
        ['sigmoid', 'sigmoid'],
        [names_ts_1.LEGACY_HARD_SIGMOID, "Keras 2's hard sigmoid"],
    ],
    [
        ['silu', 'silu'],
        ['hard_silu', 'hard silu'],
    ],
    [
        ['gelu', 'the exact GELU'],
        ['silu', 'silu'],
    ],
    // Slopes that Keras 3, Keras 2 and PyTorch take where none is given.
    [leaky(0.2), leaky(0.3)],
    [leaky(0.3), leaky(0.01)],
    [leaky(0.2), leaky(0.01)],
    [
        ['linear', 'no activation'],
        ['relu', 'relu'],
    ],
    [RELU, ['relu6', 'relu6']],
];
/** Arguments at which activations are taken: beyond them they are all straight, or as good as constant. */
const REACH = 8;
/** Steps of a power of two: where a function has a corner (0, 2.5, 3, 6), there is a point. */
const POINTS = 2 ** 15 + 1;
/** Further activations of Keras, which nobody takes for another but by a slip. */
const OTHERS = [
    'linear',
    'relu',
    'relu6',
    'elu',
    'selu',
    'silu',
    'gelu',
    'tanh',
    'sigmoid',
    'softplus',
    'softsign',
    'mish',
];
/** What a layer may have instead of an activation, the likeliest first. */
function otherActivations(activation) {
    const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    const variants = PAIRS.flatMap(([a, b]) => isSame(a[0], activation) ? [b] : isSame(b[0], activation) ? [a] : []).map(([spec, name]) => ({ spec, name, isVariant: true }));
    const others = OTHERS.map((name) => ({ spec: name, name, isVariant: false }));
    return [
        ...variants,
        ...others.filter(({ spec }) => !isSame(spec, activation) && !variants.some((one) => isSame(one.spec, spec))),
    ];
}
/** Which activations two outputs of a layer are the outputs of, in words; null where none of the pairs that are tried fits. */
function activationHint(expected, found) {
    const [x, y] = [(0, numbers_ts_1.numbersOf)(expected), (0, numbers_ts_1.numbersOf)(found)];
    if (x === null || y === null)
        return null;
    for (const pair of PAIRS) {
        for (const [from, to] of [pair, [pair[1], pair[0]]]) {
            if ((0, curve_ts_1.liesOnCurve)(x, y, curveOf(valuesOf(from), valuesOf(to))))
                return `The difference is that of ${from[1]} (expected) and ${to[1]} (found).`;
        }
    }
    return null;
}
/** Both functions where the first one rises, from its last minimum on. */
function curveOf(expected, found) {
    const rising = [];
    let above = Infinity;
    for (let i = POINTS - 1; i >= 0; i--) {
        const value = expected[i] ?? NaN;
        if (value < above) {
            rising.push(i);
            above = value;
        }
        else if (value > above)
            break;
    }
    rising.reverse();
    // At both ends a flat piece of the function is one point with many arguments: it tells nothing. Nor do values that the
    // function takes a second time on the other side of its minimum, where it comes from 0.
    const [start = 0] = rising;
    const telling = rising.slice(1, -1).filter((i) => start === 0 || (expected[i] ?? NaN) > 0);
    return { expected: telling.map((i) => expected[i] ?? NaN), found: telling.map((i) => found[i] ?? NaN) };
}
const known = new Map();
function valuesOf([activation, name]) {
    const values = known.get(name) ?? computed(activation);
    known.set(name, values);
    return values;
}
function computed(activation) {
    const data = Float64Array.from({ length: POINTS }, (_, i) => ((2 * i) / (POINTS - 1) - 1) * REACH);
    const values = (0, activations_ts_1.activate)(reference_ts_1.referenceOps, reference_ts_1.referenceOps.constant({ dtype: 'float64', shape: [POINTS], data }), activation);
    const tensor = reference_ts_1.referenceOps.peek?.(values);
    return (tensor === undefined ? null : (0, numbers_ts_1.numbersOf)(tensor)) ?? [];
}


/***/ }),

/***/ 72408:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.inspect = inspect;
exports.runOn = runOn;
const output_sets_ts_1 = __webpack_require__(11474);
const sets_ts_1 = __webpack_require__(98650);
const tolerance_ts_1 = __webpack_require__(91988);
const runtime_ts_1 = __webpack_require__(71073);
const claims_ts_1 = __webpack_require__(36552);
const contents_ts_1 = __webpack_require__(62975);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const trip_ts_1 = __webpack_require__(75886);
const widened_ts_1 = __webpack_require__(81095);
const witnesses_ts_1 = __webpack_require__(85206);
const IDENTITY = { kind: 'identity' };
/** Holds what arrived against what left: weights, configuration, and outputs by our own reading. */
async function inspect(trip, from, arrived, hop, index, journal) {
    const { original, context } = trip;
    const place = (0, trip_ts_1.placeOf)(trip, index);
    const [source, target] = [from.artifact.format, arrived.artifact.format];
    const isHome = index === trip.stops.length - 1;
    const files = {
        expected: index === 0 ? original.artifact.path : `hop ${index} (${source})`,
        found: `hop ${index + 1} (${target})`,
    };
    context.progress(`comparing after ${target}`, (index + 0.5) / trip.stops.length);
    const bound = arrived.bound.findings.map((finding) => ({ ...finding, ...place }));
    const weights = (0, sets_ts_1.compareSets)(...trip.kind.sides(from, arrived), {
        files,
        ...place,
        transformsOf: ({ path }) => [hop.places.get(path)?.transform ?? IDENTITY],
    });
    journal.weights.push(weights);
    context.workshop.learn(weights.same);
    journal.findings.push(...bound, ...(0, contents_ts_1.without)(weights.findings, bound), ...misplaced(trip.kind, hop, arrived, place));
    if (isHome)
        journal.home = journal.weights.every(isExact)
            ? (journal.weights[trip.kind.returns ? index : 0] ?? weights)
            : cameHome(trip, arrived, weights, index);
    if (!journal.said.has(index))
        return;
    const stops = trip.stops.slice(0, index + 1);
    journal.findings.push(...(await trip.kind.differences(original, arrived, files.found, stops, place)));
    await runOn('ops', trip, arrived, index, journal);
}
/** The final artifact against the original, directly: hops may each have kept something else. */
function cameHome(trip, arrived, last, index) {
    if (index === 0)
        return last;
    return (0, sets_ts_1.compareSets)(...trip.kind.sides(trip.original, arrived), {
        files: { expected: trip.original.artifact.path, found: 'the artifact that came back' },
        ...(0, trip_ts_1.placeOf)(trip, index),
        transformsOf: () => [IDENTITY],
    });
}
function isExact(result) {
    return result !== null && Object.keys(result.classes).every((name) => name === 'identical');
}
/** Where a writer says that it put a variable, and where the reader finds it. */
function misplaced(kind, hop, arrived, place) {
    return kind.tensors(arrived).flatMap(({ path, entry }) => {
        const declared = hop.places.get(path ?? '');
        if (declared === undefined || declared.to === entry.name)
            return [];
        const message = `${place.file}: on the way to ${arrived.artifact.format} ${path} was written as ${declared.to}, and is read from ${entry.name}.`;
        return [{ cause: 'tensors-swapped', severity: 'error', tensor: entry.name, message, ...place }];
    });
}
/** Runs what arrived: on our own reading, or on the library that would run it in production. */
async function runOn(id, trip, arrived, index, journal) {
    const { outputs } = trip.before;
    const { policy, workshop } = trip.context;
    if (trip.before.probes.length === 0 || !journal.said.has(index))
        return;
    const place = (0, trip_ts_1.placeOf)(trip, index);
    const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)([id], arrived, policy, trip.registry, workshop.runtime);
    journal.findings.push(...findings.map((finding) => ({ ...finding, ...place })));
    const [runtime] = runtimes;
    if (runtime === undefined)
        return;
    if (id !== 'ops')
        workshop.makeRoom();
    const wider = (0, widened_ts_1.widened)(id, arrived);
    const loss = (0, claims_ts_1.coarser)((0, claims_ts_1.declaredLoss)(arrived.model), wider);
    journal.findings.push(...(0, widened_ts_1.widenedNote)(wider, trip.original.artifact.path).map((note) => ({ ...note, ...place })));
    const rules = (0, claims_ts_1.toleranceRules)(policy, trip.original.artifact);
    const isHome = trip.kind.returns && index === trip.stops.length - 1;
    const exactly = id === 'ops' && isHome && isExact(journal.home);
    const isSame = id === 'ops' && trip.kind.isSame(trip.original, arrived, trip.context);
    const probes = isSame ? trip.before.probes.slice(0, 1) : trip.before.probes;
    if (id === 'ops')
        journal.probes.push(probes.length);
    try {
        const found = await workshop.withSession(runtime, arrived, (session) => (0, evaluate_ts_1.runProbes)(session, probes));
        const result = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(probes, outputs, found), {
            witnesses: {
                expected: trip.original.artifact.path,
                found: `${runtime_ts_1.RUNTIME_WORDS[id]} after ${arrived.artifact.format}`,
            },
            ...place,
            toleranceOf: (output, dtype) => (exactly ? tolerance_ts_1.EXACT : (0, tolerance_ts_1.toleranceFor)(output, dtype, loss, rules)),
        });
        if (id === 'ops')
            journal.outputs.push(result);
        journal.findings.push(...result.findings.filter(({ severity }) => severity !== 'note'));
        if (id === 'ops')
            await nameParts(trip, arrived, found, index, journal);
    }
    catch (error) {
        journal.findings.push({ ...(0, open_ts_1.findingOf)(error, trip.original.artifact), ...place });
    }
}
/** Says of what was found on this hop where in the program what arrived parts from the original. */
async function nameParts(trip, arrived, found, index, { findings }) {
    const { original, before, context, kind } = trip;
    const here = findings.filter(({ hop }) => hop === index);
    const sides = {
        original,
        arrived,
        found: `hop ${index + 1} (${arrived.artifact.format})`,
        loss: (0, claims_ts_1.declaredLoss)(arrived.model),
    };
    const runs = { probes: before.probes.slice(0, found.length), expected: before.outputs, found };
    const told = await kind.explain(here, sides, runs, (0, trip_ts_1.placeOf)(trip, index), context);
    findings.splice(0, findings.length, ...findings.filter(({ hop }) => hop !== index), ...told);
}


/***/ }),

/***/ 46010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blame = blame;
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
/** Causes that only the side that has them can be guilty of: nothing turns zeros into trained weights. */
const TELLING = new Set([
    'nan-poisoned',
    'non-finite-weight',
    'float16-overflow',
    'zeroed',
    'constant',
    'batchnorm-statistics-reset',
    'undeclared-downcast',
    'float16-rounded',
    'bfloat16-rounded',
    'underflowed',
    'integer-wrap',
    'quantised',
    'quantisation-range-collapsed',
    'shards-swapped',
]);
/**
 * Decides whom the findings land on: a file that contradicts itself, then the golden's word, then the majority of the
 * other siblings, then causes that point one way.
 */
function blame({ names, broken, golden, others, forward, backward }) {
    if (broken !== null)
        return decided(broken, 'it lacks tensors that its own program needs', names);
    if (golden !== null)
        return decided(golden.against, `${golden.by} agrees with ${other(golden.against, names)}`, names);
    const against = (side) => others.filter((vote) => vote.against === side);
    const [artifact, sibling] = [against('artifact'), against('sibling')];
    if (artifact.length !== sibling.length) {
        const side = artifact.length > sibling.length ? 'artifact' : 'sibling';
        const voters = (0, words_ts_1.list)(against(side).map(({ by }) => by));
        return decided(side, `${voters} ${against(side).length === 1 ? 'agrees' : 'agree'} with ${other(side, names)}`, names);
    }
    const [forth, back] = [telling(forward), telling(backward)];
    if (forth !== back) {
        const side = forth > back ? 'artifact' : 'sibling';
        return decided(side, 'what was found has a direction: it cannot have come about the other way round', names);
    }
    return {
        wrong: null,
        why: `Which of ${names.artifact} and ${names.sibling} is wrong cannot be told: no golden and no majority of siblings ` +
            'speaks for either. Record a golden from the model that is meant: `model-roundtrip record`.',
    };
}
function telling(findings) {
    return findings.filter(({ cause, severity }) => severity === 'error' && TELLING.has(cause)).length;
}
function other(side, names) {
    return side === 'artifact' ? names.sibling : names.artifact;
}
function decided(wrong, why, names) {
    return { wrong, why: (0, sentences_ts_1.ended)(`${names[wrong]} is the wrong one: ${why}`) };
}


/***/ }),

/***/ 22702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFirstLayerBesideGraph = withFirstLayerBesideGraph;
const border_parting_ts_1 = __webpack_require__(61287);
const output_sets_ts_1 = __webpack_require__(11474);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const activation_hint_ts_1 = __webpack_require__(19947);
const border_variants_ts_1 = __webpack_require__(72630);
const border_walk_ts_1 = __webpack_require__(37937);
const divergence_ts_1 = __webpack_require__(72247);
const graph_walk_ts_1 = __webpack_require__(5283);
const open_ts_1 = __webpack_require__(93573);
/**
 * Says of outputs that differ at which layer a program of layers and a graph first part, as `withFirstLayer` does of two
 * programs of layers, and what that layer would have to compute with for the difference to be gone.
 * @returns the findings with the layer named, those that explain it in front
 */
async function withFirstLayerBesideGraph(findings, sides, runs, context, registry) {
    const both = partiesOf(sides);
    if (both === null || !findings.some(divergence_ts_1.isOfOutput))
        return findings;
    const probe = (0, divergence_ts_1.farthestProbe)(runs);
    if (probe === null)
        return findings;
    context.progress('looking for the first layer that parts', null);
    context.workshop.makeRoom();
    try {
        const walkers = { ...both, loss: sides.loss, outputs: outputsOf(sides, runs, probe) };
        return await (0, border_walk_ts_1.walkBorder)(walkers, probe.feeds, context, registry, (walk) => told(findings, sides, walkers, probe, walk, registry));
    }
    catch (error) {
        return [...findings, (0, divergence_ts_1.notLooked)(sides, error)];
    }
}
function partiesOf({ expected, found }) {
    if ((0, open_ts_1.isOfLayers)(expected) && (0, graph_walk_ts_1.isOfGraph)(found))
        return { layers: expected, graph: found };
    return (0, open_ts_1.isOfLayers)(found) && (0, graph_walk_ts_1.isOfGraph)(expected) ? { layers: found, graph: expected } : null;
}
/** The graph's output for each of the layers', by name. */
function outputsOf({ expected }, runs, probe) {
    const at = runs.probes.indexOf(probe);
    const { pairs } = (0, output_sets_ts_1.pairOutputs)(runs.expected[at] ?? new Map(), runs.found[at] ?? new Map());
    return new Map(pairs.map((pair) => ((0, open_ts_1.isOfLayers)(expected) ? [pair.expected, pair.found] : [pair.found, pair.expected])));
}
async function told(findings, sides, walkers, probe, walk, registry) {
    const layersAreFound = walkers.layers === sides.found;
    const ours = new Map([...walkers.outputs].map(([layers, graph]) => [layersAreFound ? layers : graph, layers]));
    const explained = new Map();
    const named = [];
    for (const finding of findings) {
        const output = walk.outputs.get(ours.get(finding.output ?? '') ?? '');
        const parting = !(0, divergence_ts_1.isOfOutput)(finding) || output === undefined ? null : (0, border_parting_ts_1.firstOf)(output.trace, walk.noise);
        if (output === undefined || parting === null) {
            named.push(finding);
            continue;
        }
        const { value, place } = parting;
        const known = explained.get(value);
        const cause = known === undefined
            ? await (0, border_variants_ts_1.explainedByVariant)(parting, output.value, walk, walkers, probe.feeds, registry)
            : known;
        explained.set(value, cause);
        const layer = cause?.layer ?? (parting.among.length > 1 ? undefined : place.path);
        named.push({
            ...finding,
            ...(layer === undefined ? {} : { layer }),
            message: (0, sentences_ts_1.sentences)(finding.message, `First parts ${sides.witness === undefined ? '' : `from ${sides.witness}, `}at ` +
                `${(0, border_variants_ts_1.placeInWords)(parting, cause?.layer)} on the probe "${probe.name}": ${figuresInWords(parting)}${nodeInWords(walk, parting)}`, parting.among.length > 1 && cause === null ? 'The graph does not show what comes out between them.' : '', cause === null ? hintOf(walk, value, layersAreFound) : ''),
            metrics: { ...finding.metrics, ...(0, divergence_ts_1.metricsOf)(parting) },
        });
    }
    const causes = [...explained.values()].flatMap((one) => (one === null ? [] : [one.finding]));
    const told = [
        ...causes.map((one) => ({ ...one, severity: 'error', file: sides.file, ...hopOf(sides) })),
        ...named,
    ];
    return walk.full
        ? [...told, (0, divergence_ts_1.notLooked)(sides, 'the values of its layers take more scratch space than is allowed')]
        : told;
}
function figuresInWords(parting) {
    const { among, before, after, place } = parting;
    if (among.length === 1)
        return (0, divergence_ts_1.inWords)(parting);
    const goesIn = before.maxAbs === 0 ? 'what goes in is equal' : `what goes in agrees within ${(0, words_ts_1.figure)(before.maxAbs)}`;
    if (after.maxAbs === Infinity)
        return `${goesIn}, what comes out of ${place.path} stands apart by NaN, or an infinity,`;
    return `${goesIn}, what comes out of ${place.path} differs by ${(0, words_ts_1.figure)(after.maxAbs)}`;
}
function nodeInWords(walk, { value, among }) {
    const like = walk.like(value);
    return like === null ? '' : ` from ${among.length === 1 ? 'those' : 'that'} of node ${like.node} (${like.op})`;
}
function hintOf(walk, value, layersAreFound) {
    const pair = walk.pair(value);
    if (pair === null)
        return '';
    return (layersAreFound ? (0, activation_hint_ts_1.activationHint)(pair.node, pair.layer) : (0, activation_hint_ts_1.activationHint)(pair.layer, pair.node)) ?? '';
}
function hopOf({ hop }) {
    return hop === undefined ? {} : { hop };
}


/***/ }),

/***/ 97606:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.likesOf = likesOf;
const scopes_ts_1 = __webpack_require__(26624);
/** Values farther apart than this have nothing to do with each other, unless names say so. */
const NEAR = 0.25;
/** Nearer than this, a value lies in the layer's own scope if it lies in one that can be. */
const HELD = 1e-3;
/** A node stands for another layer's value where it is so many times nearer to that one. */
const CLEARLY = 2;
/**
 * The node that stands for each layer's value, or null. A value that lies within the noise floor is held; else names of
 * scopes tell, and then what is near. A node that is clearly nearer to another layer's value stands for that one.
 */
function likesOf(values, floor) {
    const scopes = (0, scopes_ts_1.settleScopes)(values.map(({ path, nearest, scoped }) => ({
        path,
        scopes: [...scoped.keys()],
        known: nearest !== null && nearest.distance <= HELD ? scopeOf(scoped, nearest) : null,
    })));
    const owners = new Map();
    for (const { nearest } of values) {
        if (nearest !== null)
            owners.set(nearest.key, Math.min(nearest.distance, owners.get(nearest.key) ?? Infinity));
    }
    const isOthers = ({ key, distance }) => distance > floor && distance > CLEARLY * Math.max(owners.get(key) ?? Infinity, floor);
    return values.map(({ nearest, scoped, output }, i) => {
        if (output !== null)
            return { ...output, isSure: true, isNamed: false };
        if (nearest !== null && nearest.apart.relative <= floor)
            return { ...nearest, isSure: true, isNamed: false };
        const named = scoped.get(scopes[i] ?? '');
        if (named !== undefined && !isOthers(named))
            return { ...named, isSure: named.distance <= NEAR, isNamed: true };
        return nearest === null || nearest.distance > NEAR || isOthers(nearest)
            ? null
            : { ...nearest, isSure: false, isNamed: false };
    });
}
/** The scope in which a node lies, of those that can be the layer's; the innermost, where one lies in the other. */
function scopeOf(scoped, { node }) {
    const around = [...scoped.keys()].filter((scope) => node.startsWith(`${scope}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? null;
}


/***/ }),

/***/ 83331:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.borderTrip = borderTrip;
const bind_ts_1 = __webpack_require__(35143);
const trace_ts_1 = __webpack_require__(4596);
const open_ts_1 = __webpack_require__(93573);
const signatures_ts_1 = __webpack_require__(57262);
/**
 * A trip of layers into a format that holds a graph, and from there on into another one. A graph does not come back as
 * layers: it ends where it is, under the signature that it set out with.
 * @param layers how layers travel: what sets out
 * @param graphs how graphs travel: what arrives
 */
function borderTrip(layers, graphs, registry) {
    /** The node that reads each variable, as the first hop says, with its canonical path; held against bytes and outputs. */
    let paths = new Map();
    /** Stored names of what the first hop says that nothing computes with. */
    let left = new Set();
    const underPath = (tensor) => ({
        ...tensor,
        path: paths.get(tensor.path ?? '') ?? tensor.path,
    });
    const kindOf = (opened) => ((0, open_ts_1.isOfLayers)(opened) ? layers : graphs);
    const tensors = (opened) => (0, open_ts_1.isOfLayers)(opened)
        ? layers.tensors(opened).filter(({ entry }) => !left.has(entry.name))
        : graphs.tensors(opened).map(underPath);
    return {
        ...graphs,
        returns: false,
        tensors,
        sides: (from, arrived) => {
            if (!(0, open_ts_1.isOfLayers)(from)) {
                const [ours, theirs] = graphs.sides(from, arrived);
                return [ours.map(underPath), theirs.map(underPath)];
            }
            const known = new Set(layers.tensors(from).map(({ path }) => path));
            const isStored = variablesOf(arrived);
            // Numbers that layers have in their configuration, or none at all, are constants of a graph: outputs prove them.
            return [tensors(from), tensors(arrived).filter((tensor) => known.has(tensor.path) || isStored(tensor))];
        },
        outputs: layers.outputs,
        lacking: layers.lacking,
        write: async (request) => {
            const hop = await kindOf(request.from).write(request);
            if (!(0, open_ts_1.isOfLayers)(request.from))
                return { ...hop, places: underPaths(hop.places, paths) };
            paths = new Map([...hop.places].map(([path, { node }]) => [node ?? path, path]));
            left = leftOut(request.from, hop);
            return hop;
        },
        differences: async (original, arrived, found, _stops, place) => {
            const [expected, { inputs, outputs }] = [await (0, trace_ts_1.signatureOf)(original.bound, registry), signatureIn(arrived)];
            const known = new Map(expected.outputs.map(({ name, shape }) => [name, shape]));
            // Where nobody could tell the shape of an output of layers, the graph may say it.
            const said = outputs.map((spec) => (known.get(spec.name) === null ? { ...spec, shape: null } : spec));
            return (0, signatures_ts_1.compareSignatures)(expected, { inputs, outputs: said }, found, place);
        },
    };
}
/** Variables of a graph; where it has none of its own, nothing. */
function variablesOf({ bound }) {
    const entries = new Set((0, bind_ts_1.isGraph)(bound) ? bound.entries.values() : []);
    return ({ entry }) => entries.has(entry);
}
function underPaths(places, paths) {
    return new Map([...places].map(([node, place]) => [paths.get(node) ?? node, place]));
}
/** What was not written, and is said to have no part in any output: the outputs have to prove it. */
function leftOut(from, { places, findings }) {
    if (!(0, open_ts_1.isOfLayers)(from))
        return new Set();
    const said = new Set(findings.flatMap(({ cause, tensor }) => (cause === 'not-expressible' ? [tensor] : [])));
    const silent = from.bound.variables.filter(({ path, entry }) => !places.has(path) && said.has(entry.name));
    return new Set(silent.map(({ entry }) => entry.name));
}
function signatureIn({ bound }) {
    if ((0, bind_ts_1.isGraph)(bound))
        return bound.program.signature;
    throw new TypeError('layers arrived where a graph was written');
}


/***/ }),

/***/ 72630:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.explainedByVariant = explainedByVariant;
exports.placeInWords = placeInWords;
const first_divergence_ts_1 = __webpack_require__(67972);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const layer_at_ts_1 = __webpack_require__(75751);
const activation_hint_ts_1 = __webpack_require__(19947);
const border_walk_ts_1 = __webpack_require__(37937);
const folds_ts_1 = __webpack_require__(11425);
const walk_ts_1 = __webpack_require__(45420);
/** Epsilons that frameworks take where none is given. */
const EPSILONS = [1e-3, 1e-5, 1e-6, 1e-7, 1e-12];
/** Other tensors of its shape that a layer is tried with. */
const MOST_EXCHANGES = 12;
/** Something explains a difference only where with it this share of it is left. */
const LARGEST_SHARE_LEFT = 0.05;
/**
 * Runs the layers with what exporters and loaders take for one another: epsilons, activations, tensors of one shape.
 * @param end the value of an output that the difference leads to
 * @returns what explains the difference at a parting; null where nothing does, or it would be too costly to look.
 */
async function explainedByVariant(parting, end, walk, { layers, graph }, feeds, registry) {
    const [here, there] = [walk.pair(parting.value), walk.pair(end)];
    const [mine, last] = [walk.where(parting.value), walk.where(end)];
    if (here === null || mine === null)
        return null;
    let left = walk.executor.runs;
    const attempt = async (bound) => {
        if (left <= 0)
            return null;
        left -= 1;
        let [own, output] = [null, null];
        const count = (0, border_walk_ts_1.occasions)();
        try {
            await (0, walk_ts_1.runLayersOn)(walk.executor.ops, { ...layers, bound }, feeds, registry, (place, value) => {
                if (value.dtype === 'string')
                    return;
                const at = { place, nth: count(place) };
                if (isSame(at, mine))
                    own = here.flat(walk.executor.peek(value));
                if (last !== null && isSame(at, last))
                    output = there?.flat(walk.executor.peek(value)) ?? null;
            });
        }
        catch {
            // What cannot be run otherwise explains nothing.
            return null;
        }
        return { here: apartFrom(own, here.node), end: apartFrom(output, there?.node ?? null) };
    };
    const epsilons = (0, folds_ts_1.epsilonsOfGraph)(graph.model.program);
    const variants = placesOf(parting).flatMap((path) => variantsOf(path, layers.bound, epsilons));
    let best = null;
    for (const variant of variants) {
        const tried = await attempt(variant.apply(layers.bound));
        if (tried?.here == null || !explains(tried.here, parting.after))
            continue;
        if (best === null || tried.here.relative < best.tried.here.relative)
            best = { variant, tried: { ...tried, here: tried.here } };
        if (tried.here.relative <= walk.noise.floor)
            break;
    }
    if (best === null)
        return null;
    const { variant, tried } = best;
    const more = variant.everywhere === null || (tried.end?.relative ?? 0) <= walk.noise.floor
        ? null
        : await attempt(variant.everywhere.apply(layers.bound));
    const isMore = more?.end != null && more.end.relative < (tried.end?.relative ?? Infinity) / 2;
    const ends = { was: there === null ? null : (0, first_divergence_ts_1.apartOf)(there.node, there.layer), is: isMore ? more.end : tried.end };
    const names = { layers: layers.artifact.path, graph: graph.artifact.path };
    return { layer: variant.layer, finding: findingOf(variant, parting, tried.here, ends, isMore, names) };
}
function findingOf({ cause, layer, className, is, otherwise, everywhere }, { after, among, place }, here, ends, isEverywhere, names) {
    const { was, is: now } = ends;
    const fall = was === null || now === null ? '' : `falls from ${(0, words_ts_1.figure)(was.maxAbs)} to ${(0, words_ts_1.figure)(now.maxAbs)}`;
    return {
        cause,
        layer,
        message: (0, sentences_ts_1.sentences)(`${names.layers}: layer ${layer} (${className}) computes with ${is}. With ${otherwise} ` +
            `${among.length > 1 ? `what comes out of ${place.path} is` : 'it gives'} what ${names.graph} gives: the largest ` +
            `difference falls from ${(0, words_ts_1.figure)(after.maxAbs)} to ${(0, words_ts_1.figure)(here.maxAbs)}`, fall === ''
            ? ''
            : isEverywhere
                ? `With the same in all ${everywhere?.layers ?? 0} layers that are set so, that of the model's output ${fall}`
                : `That of the model's output then ${fall}`),
        metrics: {
            layer_outputs_max_abs: (0, words_ts_1.finite)(after.maxAbs),
            layer_outputs_max_abs_otherwise: (0, words_ts_1.finite)(here.maxAbs),
            ...(was === null || now === null
                ? {}
                : { outputs_max_abs: (0, words_ts_1.finite)(was.maxAbs), outputs_max_abs_otherwise: (0, words_ts_1.finite)(now.maxAbs) }),
        },
    };
}
function explains(now, before) {
    return now.relative <= before.relative * LARGEST_SHARE_LEFT;
}
function apartFrom(found, expected) {
    return found === null || expected === null ? null : (0, first_divergence_ts_1.apartOf)(expected, found);
}
function isSame(a, b) {
    const [one, other] = [a.place, b.place];
    return one.path === other.path && one.call === other.call && one.tensor === other.tensor && a.nth === b.nth;
}
function variantsOf(path, bound, epsilonsOf) {
    const layer = (0, layer_at_ts_1.layerAt)(bound.program, path);
    if (layer === undefined)
        return [];
    return [...configured(path, layer, bound.program, epsilonsOf), ...exchanges(path, layer, bound)];
}
function configured(path, layer, program, epsilonsOf) {
    const { className, config } = layer;
    return Object.entries(config).flatMap(([key, value]) => {
        const others = othersOf(key, value, () => epsilonsOf(path));
        if (others.length === 0)
            return [];
        const alike = pathsOf(program.root).filter(([, other]) => other.className === className && isEqual(other.config[key], value));
        return others.map(({ spec, words, cause }) => {
            const set = (paths) => (from) => ({
                ...from,
                program: { ...from.program, root: reconfigured(from.program.root, '', new Set(paths), key, spec) },
            });
            return {
                cause,
                layer: path,
                className,
                is: `${key} ${typeof value === 'number' ? (0, words_ts_1.figure)(value) : JSON.stringify(value)}`,
                otherwise: words,
                apply: set([path]),
                everywhere: alike.length < 2 ? null : { layers: alike.length, apply: set(alike.map(([at]) => at)) },
            };
        });
    });
}
/** What else a key of a configuration may say. */
function othersOf(key, value, known) {
    if (/(^|_)epsilon$/.test(key) && typeof value === 'number') {
        const all = [...new Set([...known().map((epsilon) => Number(epsilon.toPrecision(7))), ...EPSILONS])];
        return all
            .filter((epsilon) => Math.fround(epsilon) !== Math.fround(value))
            .map((epsilon) => ({ spec: epsilon, words: (0, words_ts_1.figure)(epsilon), cause: 'config-epsilon' }));
    }
    if (!/(^|_)activation$/.test(key) || value === undefined || value === null)
        return [];
    return (0, activation_hint_ts_1.otherActivations)(value).map(({ spec, name, isVariant }) => ({
        spec,
        words: name,
        cause: isVariant ? 'activation-approximation' : 'config-differs',
    }));
}
/** Tensors of the layer in the place of others of their type and shape, those of one name first, then the nearest. */
function exchanges(path, { className }, { variables }) {
    const isMine = ({ layerPath }) => layerPath === path || layerPath.startsWith(`${path}/`);
    const pairs = variables.flatMap((mine, i) => !isMine(mine)
        ? []
        : variables.flatMap((other, k) => {
            const isAlike = other.entry.dtype === mine.entry.dtype && isEqual(other.entry.shape, mine.entry.shape);
            if (!isAlike || i === k || (isMine(other) && k < i) || mine.bookkeeping || other.bookkeeping)
                return [];
            return [{ mine, other, far: Math.abs(i - k) + (mine.name === other.name ? 0 : variables.length) }];
        }));
    return pairs
        .sort((a, b) => a.far - b.far)
        .slice(0, MOST_EXCHANGES)
        .map(({ mine, other }) => ({
        cause: 'tensors-swapped',
        layer: path,
        className,
        is: mine.path,
        otherwise: `${other.path} in its place, and the other way round,`,
        apply: (bound) => ({
            ...bound,
            variables: bound.variables.map((variable) => variable.path === mine.path
                ? { ...variable, entry: other.entry }
                : variable.path === other.path
                    ? { ...variable, entry: mine.entry }
                    : variable),
        }),
        everywhere: null,
    }));
}
function reconfigured(layer, path, paths, key, value) {
    const config = paths.has(path) ? { ...layer.config, [key]: value } : layer.config;
    const inside = (name) => (path === '' ? name : `${path}/${name}`);
    const { graph } = layer;
    if (graph === null)
        return { ...layer, config };
    const layers = graph.layers.map((inner) => reconfigured(inner, inside(inner.name), paths, key, value));
    return { ...layer, config, graph: { ...graph, layers } };
}
/** All layers of a model, those of models in it too, by path. */
function pathsOf(layer, path = '') {
    return (layer.graph?.layers ?? []).flatMap((inner) => {
        const at = path === '' ? inner.name : `${path}/${inner.name}`;
        return [[at, inner], ...pathsOf(inner, at)];
    });
}
function isEqual(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The layers that a parting can be at, each once, the likely ones first. */
function placesOf({ among, likely }) {
    return [...new Set([...likely, ...among].map(({ path }) => path))];
}
/**
 * The layers that a parting can be at, in words: `layer a (Dense)`, `one of the layers a (Dense) and b (ReLU)`.
 * @param layer the one of them that explains the difference, where one does
 */
function placeInWords({ among, likely }, layer) {
    const words = (places) => (0, words_ts_1.list)(places.map(({ path, className, call }) => `${path} (${className}${call > 0 ? `, call ${call + 1}` : ''})`));
    if (among.length === 1)
        return `layer ${words(among)}`;
    const told = among.find(({ path }) => path === layer);
    if (told !== undefined)
        return `layer ${words([told])}, one of ${among.length} between which the graph shows nothing,`;
    return `one of the layers ${words(among)}${likely.length < among.length ? `, most likely at ${words(likely)},` : ''}`;
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.walkBorder = walkBorder;
exports.occasions = occasions;
const border_parting_ts_1 = __webpack_require__(61287);
const first_divergence_ts_1 = __webpack_require__(67972);
const likeness_ts_1 = __webpack_require__(37271);
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const tensor_ts_1 = __webpack_require__(76172);
const border_likes_ts_1 = __webpack_require__(97606);
const graph_walk_ts_1 = __webpack_require__(5283);
const scopes_ts_1 = __webpack_require__(26624);
const value_store_ts_1 = __webpack_require__(25368);
const walk_ts_1 = __webpack_require__(45420);
const walk_executor_ts_1 = __webpack_require__(84108);
/** Values nearer than this are the same one: what is in doubt is rounding. */
const HELD = 1e-5;
/** Values in which more than this share differs are not looked at any closer. */
const FAR = 0.35;
/**
 * Runs layers and a graph on the same inputs, and looks among all values of the graph for each of the layers'. Those of
 * the layers lie in a scratch file, and of the graph's those that may be the like of one.
 * @param body what the walk is told to; values can be asked for until it returns
 * @throws what the runs throw, and errors of the file system.
 */
async function walkBorder(walkers, feeds, context, registry, body) {
    const { layers, loss } = walkers;
    const executor = await (0, walk_executor_ts_1.executorFor)(layers, feeds, context, registry);
    const noise = (0, first_divergence_ts_1.noiseOf)(executor.step, loss);
    const store = (0, value_store_ts_1.createValueStore)(context.scratch);
    try {
        const { kept, results } = await keepLayers(walkers, executor, feeds, registry, store);
        await holdGraph(walkers, kept, results, executor, feeds, registry, store);
        const likes = (0, border_likes_ts_1.likesOf)(kept.map((value) => ({ ...value, path: value.place.path })), noise.floor);
        const values = kept.map(({ place, sources }, i) => {
            const like = likes[i] ?? null;
            // A node in the layer's own scope gives something else only where a converter has folded the next layer into it.
            const isOwn = like?.isNamed === true && !isFolded(i, kept, likes);
            return { place, sources, apart: like?.apart ?? null, isSure: like?.isSure === true || isOwn };
        });
        const traces = (0, border_parting_ts_1.borderTraces)(values, noise);
        return await body({
            outputs: new Map([...results].flatMap(([name, value]) => {
                const trace = traces[value];
                return trace === undefined ? [] : [[name, { value, trace }]];
            })),
            where: (value) => kept[value] ?? null,
            noise,
            executor,
            like: (value) => likes[value] ?? null,
            pair: (value) => pairOf(value, likes[value] ?? null, kept[value], store),
            full: store.isFull(),
        });
    }
    finally {
        store.close();
    }
}
/** Whether a value goes into one layer alone, of which the graph shows nothing. */
function isFolded(index, kept, likes) {
    const readers = [...kept.keys()].filter((other) => kept[other]?.sources.includes(index) === true);
    return readers.length === 1 && readers.every((reader) => likes[reader] === null);
}
/** Runs the layers. @returns their values, and which of them is each output. */
async function keepLayers({ layers, graph }, executor, feeds, registry, store) {
    const numbered = new WeakMap();
    const byPlace = new Map();
    const kept = [];
    const count = occasions();
    await (0, walk_ts_1.runLayersOn)(executor.ops, layers, feeds, registry, (place, value, inputs) => {
        if (value.dtype === 'string')
            return;
        const nth = count(place);
        // A model hands on what its last layer made, and some layers what they were given: that is one value.
        const known = numbered.get(value);
        byPlace.set(placeKey(place), known ?? kept.length);
        if (known !== undefined)
            return;
        const tensor = executor.peek(value);
        const numbers = (0, numbers_ts_1.numbersOf)(tensor);
        if (numbers === null)
            return;
        numbered.set(value, kept.length);
        store.put(layerKey(kept.length), tensor);
        kept.push({
            place,
            nth,
            sources: inputs.flatMap((input) => numbered.get(input) ?? []),
            isFloat: (0, dtype_ts_1.isFloating)(tensor.dtype),
            count: numbers.length,
            layouts: layoutsOf(tensor.shape, graph).map((order) => ({
                order,
                samples: (0, likeness_ts_1.samplesOf)(order === null ? numbers : (0, likeness_ts_1.relaid)(numbers, tensor.shape, order)),
            })),
            nearest: null,
            scoped: new Map(),
            output: null,
        });
    });
    const results = new Map();
    for (const { name, ref } of layers.bound.program.root.graph?.outputs ?? []) {
        const value = byPlace.get(placeKey({ path: ref.layer, className: '', call: ref.node, tensor: ref.tensor }));
        if (value !== undefined)
            results.set(name, value);
    }
    return { kept, results };
}
/** Runs the graph, and holds each of its values against those of the layers that have as many elements. */
async function holdGraph({ graph, outputs }, kept, results, executor, feeds, registry, store) {
    const bySize = new Map();
    for (const value of kept)
        bySize.set(value.count, [...(bySize.get(value.count) ?? []), value]);
    const indices = new Map(kept.map((value, i) => [value, i]));
    const ends = endsOf(graph, outputs, results);
    let seen = 0;
    await (0, graph_walk_ts_1.runGraphOn)(executor, graph, feeds, registry, (step, output, value) => {
        const rivals = value.dtype === 'string' ? undefined : bySize.get((0, tensor_ts_1.elementCount)(value.shape));
        if (rivals === undefined)
            return;
        const tensor = executor.peek(value);
        const numbers = (0, numbers_ts_1.numbersOf)(tensor);
        if (numbers === null)
            return;
        const samples = (0, likeness_ts_1.samplesOf)(numbers);
        const key = nodeKey(seen);
        seen += 1;
        let isKept = false;
        const end = ends.get(endKey(step, output));
        for (const rival of rivals) {
            if (rival.isFloat !== (0, dtype_ts_1.isFloating)(tensor.dtype))
                continue;
            const index = indices.get(rival) ?? -1;
            const isEnd = end?.has(index) === true;
            const scope = (0, scopes_ts_1.scopeIn)(rival.place.path, step.name);
            const known = scope === null ? undefined : rival.scoped.get(scope);
            for (const { order, samples: mine } of rival.layouts) {
                const rough = (0, likeness_ts_1.distanceOf)(mine, samples);
                const isNearer = rough <= FAR && rough <= 1.5 * (rival.nearest?.distance ?? Infinity);
                // In a scope what comes last is what the layer gives, unless its value is there before.
                const isNamed = scope !== null && !((known?.distance ?? Infinity) <= HELD && rough > 1.5 * HELD);
                if (!isNearer && !isNamed && !isEnd)
                    continue;
                const other = flat(store.read(layerKey(index)), order);
                if (other === null)
                    continue;
                const distance = (0, likeness_ts_1.distanceOf)((0, numbers_ts_1.numbersOf)(other) ?? [], numbers);
                const apart = (0, first_divergence_ts_1.apartOf)(other, { ...tensor, shape: [numbers.length] });
                const found = { node: step.name, op: step.op, key, distance, apart, order };
                if (isEnd && !(distance >= (rival.output?.distance ?? Infinity)))
                    rival.output = found;
                if (isNearer && isBetter(found, rival.nearest, scope !== null))
                    rival.nearest = found;
                if (scope !== null && isLater(found, rival.scoped.get(scope)))
                    rival.scoped.set(scope, found);
                isKept ||= rival.output === found || rival.nearest === found || rival.scoped.get(scope ?? '') === found;
            }
        }
        if (isKept)
            store.put(key, tensor);
    });
}
/** Of values that are the same the one in the layer's own scope, else the first. */
function isBetter({ distance }, known, isScoped) {
    if (known === null)
        return true;
    return distance < known.distance * 0.999 || (isScoped && distance <= known.distance);
}
/** Of what lies in one scope: what holds the value, else what comes last. */
function isLater({ distance, key }, known) {
    // Of the two layouts of one value the nearer one is meant.
    if (known === undefined || known.key === key)
        return distance < (known?.distance ?? Infinity) || known === undefined;
    return known.distance > HELD || distance < known.distance;
}
/** Which nodes of the graph give outputs, with the layers' values that these are. */
function endsOf({ bound: { program } }, outputs, results) {
    const ends = new Map();
    for (const [ours, theirs] of outputs) {
        const value = results.get(ours);
        const slot = program.body.results[program.signature.outputs.findIndex(({ name }) => name === theirs)];
        const step = slot === undefined ? undefined : program.body.steps[slot.step];
        if (value === undefined || slot === undefined || step === undefined)
            continue;
        const key = endKey(step, slot.output);
        ends.set(key, (ends.get(key) ?? new Set()).add(value));
    }
    return ends;
}
function pairOf(value, like, kept, store) {
    if (like === null || kept === undefined)
        return null;
    const found = [kept.output, kept.nearest, ...kept.scoped.values()].find((one) => one?.key === like.key);
    const order = found?.order ?? null;
    const [layer, node] = [flat(store.read(layerKey(value)), order), store.read(like.key)];
    if (layer === null || node === null)
        return null;
    return { layer, node: { ...node, shape: layer.shape }, flat: (tensor) => flat(tensor, order) };
}
/** A value as a list, its axes in another order first. */
function flat(tensor, order) {
    if (tensor === null)
        return null;
    const shape = [(0, tensor_ts_1.elementCount)(tensor.shape)];
    if (order === null)
        return { ...tensor, shape };
    const numbers = (0, numbers_ts_1.numbersOf)(tensor);
    return numbers === null ? null : { dtype: 'float64', shape, data: (0, likeness_ts_1.relaid)(numbers, tensor.shape, order) };
}
/** Exporters to ONNX put channels or steps first; graphs of TensorFlow have them where the layers have them. */
function layoutsOf(shape, { bound }) {
    return [null, ...(bound.program.dialect === 'onnx' ? (0, likeness_ts_1.otherOrders)(shape) : [])];
}
function layerKey(index) {
    return `layer ${index}`;
}
function nodeKey(index) {
    return `node ${index}`;
}
function endKey({ name }, output) {
    return JSON.stringify([name, output]);
}
/** Counts the values that are given at each place, from 0 on. */
function occasions() {
    const seen = new Map();
    return (place) => {
        const key = placeKey(place);
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        return nth;
    };
}
function placeKey({ path, call, tensor }) {
    return JSON.stringify([path, call, tensor]);
}


/***/ }),

/***/ 36552:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.declaredTransforms = declaredTransforms;
exports.declaredLoss = declaredLoss;
exports.coarser = coarser;
exports.toleranceRules = toleranceRules;
const scan_ts_1 = __webpack_require__(22238);
const families_ts_1 = __webpack_require__(20439);
const globs_ts_1 = __webpack_require__(61312);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const IDENTITY = { kind: 'identity' };
/**
 * What two siblings' own manifests and the policy allow to stand between two of their tensors. A manifest's declaration
 * comes first; the policy's holds for what no manifest speaks of. The comparer verifies whichever it is.
 */
function declaredTransforms({ expected, found }, policy) {
    const [from, to] = [expected.entry.stored, found.entry.stored];
    if (from === undefined && to === undefined)
        return fromPolicy(expected.entry, policy);
    if (from !== undefined && to !== undefined)
        return bothStored(expected.entry, found.entry);
    if (to !== undefined)
        return [ofStorage(to, expected.entry)];
    return [ofStorage(from ?? { dtype: expected.entry.dtype }, found.entry)];
}
/** `other` is the same tensor as the other side holds it: what a declared step is measured by. */
function ofStorage({ dtype, scale, min }, other) {
    if (scale === undefined)
        return { kind: 'cast', to: dtype };
    return { kind: 'affine', scale: believed(scale, dtype, other), min: min ?? 0, dtype };
}
/** Quantisers that move zero onto the grid, or round the step, end up to one step of 255 wider than the range. */
const STEP_SLACK = 1 + 2 ** -7;
/**
 * A manifest's step as far as the other side's range bears it out: no type needs a coarser step than its own grid over
 * that range, and a file that declares one would excuse any value at all. An infinite range bears out nothing.
 */
function believed(scale, dtype, other) {
    const needed = ownStep(other, dtype) * STEP_SLACK;
    return Math.min(scale, Number.isFinite(needed) ? needed : 0);
}
/** Both were rounded from one source: equal where the grids are, else apart by half of each step together. */
function bothStored(from, to) {
    const [a, b] = [from.stored, to.stored];
    if (a === undefined || b === undefined)
        return [IDENTITY];
    if (a.scale === undefined && b.scale === undefined)
        return [IDENTITY, ofStorage(b, from), ofStorage(a, to)];
    const scale = stepOf(from, a, to) + stepOf(to, b, from);
    return [IDENTITY, { kind: 'affine', scale, min: b.min ?? a.min ?? 0, dtype: b.dtype }];
}
/** Twice the largest error that a storage form makes: an affine step, or a float's rounding step at the largest value. */
function stepOf(entry, { scale, dtype }, other) {
    if (scale !== undefined)
        return believed(scale, dtype, other);
    const largest = Math.max(Math.abs((0, scan_ts_1.smallest)(entry, 1).value), Math.abs((0, scan_ts_1.smallest)(entry, -1).value));
    return largest * (dtype === 'bfloat16' ? 2 ** -7 : 2 ** -10);
}
function fromPolicy(entry, loss) {
    if (loss === null || !(0, dtype_ts_1.isFloating)(entry.dtype))
        return [IDENTITY];
    if (loss === 'float16' || loss === 'bfloat16')
        return [IDENTITY, { kind: 'cast', to: loss }];
    return [IDENTITY, { kind: 'affine', scale: ownStep(entry, loss), min: 0, dtype: loss }];
}
/** The step of an affine grid over a tensor's own range, zero included, as quantisers lay it. */
function ownStep(entry, dtype) {
    const low = Math.min(0, (0, scan_ts_1.smallest)(entry, 1).value);
    const high = Math.max(0, -(0, scan_ts_1.smallest)(entry, -1).value);
    return (high - low) / (dtype === 'uint8' ? 255 : 65_535);
}
/** The coarsest loss that a model's own manifest declares, or null. */
function declaredLoss(model) {
    const order = ['uint8', 'bfloat16', 'float16', 'uint16'];
    const stored = new Set([...model.weights].map((entry) => entry.stored?.dtype));
    return order.find((loss) => stored.has(loss)) ?? null;
}
/** The coarser of two losses. */
function coarser(a, b) {
    const order = ['uint8', 'bfloat16', 'float16', 'uint16', null];
    return order.indexOf(a) < order.indexOf(b) ? a : b;
}
/**
 * The policy's tolerances as they hold for one artifact. With its model, what its manifest quantises weighs by its share
 * of the parameters, unless the policy declares a loss for the file as a whole.
 */
function toleranceRules(policy, artifact, model) {
    const family = (0, families_ts_1.familyPolicyOf)(policy, artifact);
    const own = family?.tolerance ?? null;
    const rules = { byDType: policy.tolerance.byDType, byOutput: policy.tolerance.byOutput, family: own };
    const isWhole = (0, globs_ts_1.pathTest)(Object.keys(family?.lossy ?? {}))(artifact.path);
    return model === undefined || isWhole ? rules : { ...rules, quantisedShare: sharesOf(model) };
}
function sharesOf({ weights }) {
    const shares = { uint8: 0, uint16: 0 };
    let all = 0;
    for (const { shape, stored } of weights) {
        const elements = (0, tensor_ts_1.elementCount)(shape);
        all += elements;
        if (stored?.dtype === 'uint8' || stored?.dtype === 'uint16')
            shares[stored.dtype] += elements;
    }
    return { uint8: shares.uint8 / Math.max(1, all), uint16: shares.uint16 / Math.max(1, all) };
}


/***/ }),

/***/ 23339:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configDifferences = configDifferences;
exports.isObject = isObject;
exports.sameJson = sameJson;
exports.causeOfConfig = causeOfConfig;
const activations_ts_1 = __webpack_require__(12257);
const json_ts_1 = __webpack_require__(92346);
const names_ts_1 = __webpack_require__(72304);
/**
 * Configuration that says how a model is trained, how its variables begin, or how a loader is to batch. Two siblings
 * may differ in it and compute the same.
 */
const TRAINING_ONLY = new Set([
    'trainable',
    'autocast',
    'activity_regularizer',
    'rate',
    'seed',
    'momentum',
    'noise_shape',
    'sparse',
    'ragged',
    'optional',
    'batch_input_shape',
    'build_config',
    'implementation',
    'unroll',
    'lora_rank',
    'lora_alpha',
    'quantization_config',
    'synchronized',
    'renorm',
    'renorm_clipping',
    'renorm_momentum',
    'flash_attention',
]);
/** Keras's layers that hand their input on at inference: what they are configured by says how they train. */
const PASSED_THROUGH = new Set(('GaussianNoise ActivityRegularization AugMix CutMix MixUp RandAugment RandomBrightness RandomColorDegeneration ' +
    'RandomColorJitter RandomContrast RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur ' +
    'RandomGrayscale RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation ' +
    'RandomSharpness RandomShear RandomTranslation RandomZoom Solarization').split(' '));
function isTrainingOnly(key, { className }) {
    if (key !== 'dtype' && key !== 'data_format' && PASSED_THROUGH.has(className))
        return true;
    return TRAINING_ONLY.has(key) || /_(initializer|regularizer|constraint)$|(^|_)dropout(_rate)?$/.test(key);
}
/** Where two layers of one class are configured otherwise, each key for itself; sublayers are not looked into. */
function configDifferences(expected, found) {
    const keys = new Set([...Object.keys(expected.config), ...Object.keys(found.config)]);
    return [...keys].flatMap((key) => {
        const [a, b] = [(0, json_ts_1.own)(expected.config, key) ?? null, (0, json_ts_1.own)(found.config, key) ?? null];
        if (sameJson(a, b) || isSameAxis(key, a, b, expected, found))
            return [];
        // A chain need not say what its input is.
        if (expected.className === 'InputLayer' && (a === null) !== (b === null))
            return [];
        return [{ key, expected: a, found: b, isTrainingOnly: isTrainingOnly(key, expected) }];
    });
}
/** Axes counted from the front and from the end are one where the rank says so; Keras 2 stores the former. */
function isSameAxis(key, a, b, ...layers) {
    if (key !== 'axis')
        return false;
    const [x, y] = [axesOf(a), axesOf(b)];
    if (x === null || y === null || x.length !== y.length)
        return false;
    const ranks = layers.flatMap(({ buildConfig }) => {
        const shape = buildConfig?.['input_shape'];
        return Array.isArray(shape) ? [shape.length] : [];
    });
    return x.every((axis, i) => {
        const other = y[i] ?? NaN;
        const rank = Math.abs(axis - other);
        return axis === other || (axis < 0 !== other < 0 && ranks.every((known) => known === rank));
    });
}
function axesOf(value) {
    const axes = Array.isArray(value) ? value : [value ?? null];
    return axes.every((axis) => typeof axis === 'number') ? axes : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Equal JSON, whatever the order of keys; null and absent are one. */
function sameJson(a, b) {
    if (a === b || (a ?? null) === (b ?? null))
        return true;
    if (typeof a === 'number' && typeof b === 'number')
        return sameNumber(a, b);
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
    if (!isObject(a) || !isObject(b))
        return false;
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson((0, json_ts_1.own)(a, key), (0, json_ts_1.own)(b, key)));
}
/** Integers count or identify (a vocabulary's ids): they are exact. Fractions are what float32 makes of them. */
function sameNumber(a, b) {
    if (Number.isInteger(a) && Number.isInteger(b))
        return a === b;
    return Object.is(a, b) || Math.fround(a) === Math.fround(b);
}
/** What another value of a key is called. */
function causeOfConfig(key, expected, found) {
    if (/(^|_)epsilon$/.test(key))
        return 'config-epsilon';
    return key === 'approximate' || isVariant(key, expected, found) ? 'activation-approximation' : 'config-differs';
}
/** Activations that stand for one another: the function itself, and what is computed in its place. */
const VARIANTS = [
    ['gelu', names_ts_1.TANH_GELU, 'GELU'],
    ['sigmoid', 'hard_sigmoid', names_ts_1.LEGACY_HARD_SIGMOID, 'HardSigmoid'],
    ['silu', 'swish', 'hard_silu', 'hard_swish', 'SiLU', 'HardSiLU', 'HardSwish'],
    ['tanh', 'hard_tanh', 'HardTanh'],
];
function isVariant(key, expected, found) {
    if (!key.endsWith('activation'))
        return false;
    const [a, b] = [(0, activations_ts_1.activationName)(expected), (0, activations_ts_1.activationName)(found)];
    return VARIANTS.some((names) => names.includes(a) && names.includes(b));
}


/***/ }),

/***/ 62975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareContents = compareContents;
exports.without = without;
exports.isError = isError;
const sets_ts_1 = __webpack_require__(98650);
const claims_ts_1 = __webpack_require__(36552);
const open_ts_1 = __webpack_require__(93573);
const shards_ts_1 = __webpack_require__(77364);
const topology_ts_1 = __webpack_require__(75904);
/** Compares two siblings' weights and topologies; findings land on `found`. */
function compareContents(expected, found, loss, progress = () => undefined) {
    const files = { expected: expected.artifact.path, found: found.artifact.path };
    const [a, b] = [(0, open_ts_1.namedTensors)(expected), (0, open_ts_1.namedTensors)(found)];
    const transformsOf = (pair) => (0, claims_ts_1.declaredTransforms)(pair, loss);
    const weights = (0, sets_ts_1.compareSets)(a, b, { files, transformsOf, progress });
    const shards = (weights.classes.different ?? 0) > 0 ? (0, shards_ts_1.swappedShards)(found, a, files.expected) : null;
    const explained = (finding) => (finding.tensors ?? [finding.tensor]).every((name) => name !== undefined && shards?.tensors.has(name) === true);
    const findings = shards === null ? weights.findings : [shards.finding, ...weights.findings.filter((finding) => !explained(finding))];
    return {
        weights,
        findings: [...findings, ...(0, topology_ts_1.compareTopologies)(expected.bound.program, found.bound.program, { files })],
    };
}
/** Findings without those that say again what is known: the same cause for the same tensor of the same file. */
function without(findings, known) {
    const key = ({ cause, file, tensor, layer }) => JSON.stringify([cause, file, tensor ?? layer]);
    const said = new Set(known.map(key));
    return findings.filter((finding) => !said.has(key(finding)));
}
function isError({ severity }) {
    return severity === 'error';
}


/***/ }),

/***/ 72247:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFirstLayer = withFirstLayer;
exports.isOfOutput = isOfOutput;
exports.isOfConfig = isOfConfig;
exports.farthestProbe = farthestProbe;
exports.metricsOf = metricsOf;
exports.inWords = inWords;
exports.isWithin = isWithin;
exports.notLooked = notLooked;
const first_divergence_ts_1 = __webpack_require__(67972);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const layer_at_ts_1 = __webpack_require__(75751);
const config_ts_1 = __webpack_require__(23339);
const topology_ts_1 = __webpack_require__(75904);
const walk_ts_1 = __webpack_require__(45420);
/**
 * Says of outputs and configurations that differ at which layer the two programs first part. Both run once more on the
 * probe on which they stand farthest apart, in float64 where the reference is not too costly, else on kernels. All other
 * findings are handed back as they are; where no layer can be told, a note says why.
 */
async function withFirstLayer(findings, sides, runs, context, registry) {
    if (!findings.some((finding) => isOfOutput(finding) || isOfConfig(finding)))
        return findings;
    const probe = farthestProbe(runs);
    if (probe === null)
        return runs.probes.length === 0 ? findings : findings.map(unseen);
    context.progress('looking for the first layer that parts', null);
    context.workshop.makeRoom();
    try {
        const walk = await (0, walk_ts_1.walkBoth)(sides, probe.feeds, context, registry);
        const told = findings.map((finding) => named(finding, findings, sides, probe, walk));
        return walk.full && !told.some(({ layer }) => layer !== undefined) ? [...told, notHeld(sides)] : told;
    }
    catch (error) {
        return [...findings, notLooked(sides, error)];
    }
}
function isOfOutput({ cause, severity, output }) {
    return cause === 'output-differs' && severity === 'error' && output !== undefined;
}
function isOfConfig({ cause, severity, layer }) {
    const causes = ['config-epsilon', 'activation-approximation', 'config-differs'];
    return causes.includes(cause) && severity === 'error' && layer !== undefined;
}
/** The probe on which outputs stand farthest apart, or null where they are equal on all. */
function farthestProbe({ probes, expected, found }) {
    let [farthest, most] = [null, 0];
    for (const [i, probe] of probes.entries()) {
        const inOrder = [...(found[i] ?? [])];
        for (const [position, [name, tensor]] of [...(expected[i] ?? [])].entries()) {
            const other = found[i]?.get(name) ?? inOrder[position]?.[1];
            const { relative } = other === undefined ? first_divergence_ts_1.TOGETHER : (0, first_divergence_ts_1.apartOf)(tensor, other);
            if (relative > most)
                [farthest, most] = [probe, relative];
        }
    }
    return farthest;
}
/** A finding with the layer that explains it, where there is one. */
function named(finding, findings, sides, probe, walk) {
    if (isOfConfig(finding))
        return withFigures(finding, probe, walk);
    if (!isOfOutput(finding))
        return finding;
    const trace = walk.outputs.get(finding.output ?? '');
    if (trace === undefined)
        return finding;
    const parting = (0, first_divergence_ts_1.firstParting)(trace, walk.noise, ({ place }) => findings.some((one) => explains(one, place, sides)));
    if (parting === null)
        return finding;
    const { place } = parting;
    const call = place.call > 0 ? `, call ${place.call + 1}` : '';
    const hint = walk.hints.get(parting);
    const witness = sides.witness === undefined ? '' : `from ${sides.witness}, `;
    return {
        ...finding,
        layer: place.path,
        message: (0, sentences_ts_1.sentences)(finding.message, `First parts ${witness}at layer ${place.path} (${place.className}${call}) on the probe "${probe.name}": ` +
            `${inWords(parting)}; ${reason(place, findings, sides)}`, hint ?? ''),
        metrics: { ...finding.metrics, ...metricsOf(parting) },
    };
}
/** A configuration that differs, with what that does to the layer. */
function withFigures(finding, probe, { all, hints }) {
    const parting = all.partings.find(({ place }) => isWithin(finding.layer ?? '', place.path));
    if (parting === undefined)
        return finding;
    const hint = hints.get(parting);
    return {
        ...finding,
        message: (0, sentences_ts_1.sentences)(finding.message, `On the probe "${probe.name}" ${inWords(parting)}`, hint ?? ''),
        metrics: { ...finding.metrics, ...metricsOf(parting) },
    };
}
function metricsOf({ before, after }) {
    return { layer_inputs_max_abs: (0, words_ts_1.finite)(before.maxAbs), layer_outputs_max_abs: (0, words_ts_1.finite)(after.maxAbs) };
}
function inWords({ before, after }) {
    const inputs = before.maxAbs === 0 ? 'its inputs are equal' : `its inputs agree within ${(0, words_ts_1.figure)(before.maxAbs)}`;
    if (after.maxAbs === Infinity)
        return `${inputs}, its outputs have another shape, or NaN on one side only`;
    return `${inputs}, its outputs differ by ${(0, words_ts_1.figure)(after.maxAbs)}`;
}
/** What is known of the layer: its configuration, its weights, or that both agree. */
function reason(place, findings, sides) {
    const [a, b] = [sides.expected, sides.found].map(({ bound }) => (0, layer_at_ts_1.layerAt)(bound.program, place.path));
    const config = a === undefined || b === undefined ? [] : (0, config_ts_1.configDifferences)(a, b).filter(({ isTrainingOnly }) => !isTrainingOnly);
    if (config.length > 0) {
        const keys = config.map(({ key, expected, found }) => `${key} ${(0, topology_ts_1.shown)(found)} here and ${(0, topology_ts_1.shown)(expected)}`);
        return `its config says ${keys.join(', ')} in ${sides.names.expected}`;
    }
    const inside = findings.find((finding) => isOfConfig(finding) && isWithin(finding.layer ?? '', place.path));
    if (inside !== undefined)
        return `the configuration of ${inside.layer ?? ''} differs`;
    const tensors = differingTensors(place, findings, sides);
    return tensors.length > 0 ? `its weights differ (${(0, words_ts_1.list)(tensors)})` : 'its configuration and its weights agree';
}
function explains(finding, place, sides) {
    if (isOfConfig(finding))
        return isWithin(finding.layer ?? '', place.path);
    return differingTensors(place, [finding], sides).length > 0;
}
/** Tensors of a layer, and of those inside it, that findings speak of. */
function differingTensors(place, findings, { found }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const said = new Set(errors.flatMap(({ tensor, tensors }) => tensors ?? [tensor]));
    return found.bound.variables.flatMap(({ layerPath, entry }) => isWithin(layerPath, place.path) && said.has(entry.name) ? [entry.name] : []);
}
/** Whether a path is a layer's, or that of something inside it. */
function isWithin(path, layer) {
    return path === layer || path.startsWith(`${layer}/`);
}
function unseen(finding) {
    if (!isOfConfig(finding))
        return finding;
    return { ...finding, message: (0, sentences_ts_1.sentences)(finding.message, 'No probe shows it: all outputs are equal.') };
}
function notHeld(sides) {
    return note(sides, 'the values of its layers take more scratch space than is allowed');
}
function notLooked(sides, error) {
    return note(sides, error instanceof Error ? error.message : String(error));
}
function note({ names, file, hop }, why) {
    return {
        cause: 'no-runtime',
        severity: 'note',
        file,
        ...(hop === undefined ? {} : { hop }),
        message: (0, sentences_ts_1.ended)(`${names.found}: the first layer at which it parts from ${names.expected} could not be told: ${why}`),
    };
}


/***/ }),

/***/ 79979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.referenceOutputs = referenceOutputs;
exports.referenceOrEstimate = referenceOrEstimate;
exports.judgeByFloor = judgeByFloor;
exports.judgeByEstimate = judgeByEstimate;
exports.withoutRounding = withoutRounding;
const noise_floor_ts_1 = __webpack_require__(76134);
const numbers_ts_1 = __webpack_require__(48211);
const rounding_ts_1 = __webpack_require__(46919);
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const dtype_ts_1 = __webpack_require__(19777);
const evaluate_ts_1 = __webpack_require__(71454);
const nudges_ts_1 = __webpack_require__(71853);
/** Runs the reference where the policy has it and it is not too costly. @throws what the run throws. */
async function referenceOutputs(opened, feeds, policy, registry) {
    if (!policy.runtimes.includes('reference'))
        return { note: null };
    const { createReferenceRuntime, costIfTold } = await __webpack_require__.e(/* import() */ 2651).then(__webpack_require__.bind(__webpack_require__, 5032));
    const runtime = createReferenceRuntime(registry);
    if (runtime.refuses(opened) !== null)
        return { note: null };
    return (0, evaluate_ts_1.withSession)(runtime, opened, async (session) => {
        const fitted = (0, evaluate_ts_1.fittedFeeds)(feeds, session.signature);
        const cost = await costIfTold(opened.bound, registry, fitted);
        if (cost instanceof errors_ts_1.ArtifactError)
            return { note: untold(opened, cost) };
        const { seconds } = cost;
        if (seconds > policy.referenceLimitSeconds)
            return { note: tooCostly(opened, seconds, policy) };
        return { outputs: await session.run(fitted) };
    });
}
/**
 * The same, and where it is too costly, the noise floor that nudges show instead.
 * @param own what our own reading on kernels gave on these inputs, and the runtime; null where it did not run.
 * @throws what the runs throw.
 */
async function referenceOrEstimate(opened, feeds, own, { policy, workshop }, registry) {
    const reference = await referenceOutputs(opened, feeds, policy, registry);
    if ('outputs' in reference || reference.note === null || own === null)
        return reference;
    // The nudged weights are loaded beside those of the model.
    workshop.makeRoom();
    const floors = await (0, nudges_ts_1.floorsByNudges)(opened, feeds, own.outputs, own.ops);
    if (floors.size === 0)
        return reference;
    const most = Math.max(...floors.values());
    const message = reference.note.message.replace(ALONE, `the noise floor was estimated by rounding-step nudges instead: with inputs and weights moved by one step, ` +
        `${nudges_ts_1.NUDGED_RUNS} times, outputs move by ${most <= noise_floor_ts_1.LEAST_FLOOR ? 'no more than' : 'up to'} ${(0, words_ts_1.figure)(most)} rounding steps.`);
    return { estimate: { floors, note: { ...reference.note, message } } };
}
const ALONE = 'the tolerance alone is the judge.';
function untold({ artifact }, { message }) {
    return {
        cause: 'no-runtime',
        severity: 'note',
        file: artifact.path,
        message: `${artifact.path}: what the float64 reference would take cannot be told beforehand (${message}), so it was not run; ` +
            ALONE,
    };
}
function tooCostly({ artifact }, seconds, { referenceLimitSeconds }) {
    return {
        cause: 'no-runtime',
        severity: 'note',
        file: artifact.path,
        message: `${artifact.path}: the float64 reference would take about ${(0, words_ts_1.figure)(seconds)} s for one batch, allowed are ` +
            `${referenceLimitSeconds} s (\`reference-limit\`), and was not run; ${ALONE}`,
    };
}
/** Holds two witnesses against the reference: one that stands many times farther off computes something else. */
function judgeByFloor(reference, witnesses, parties) {
    const findings = [];
    let worst = { times: -1, metrics: {} };
    const [firstOutputs, secondOutputs] = witnesses.map((outputs) => [...outputs.values()]);
    for (const [position, [name, truth]] of [...reference].entries()) {
        const [a, b] = [
            witnesses[0].get(name) ?? firstOutputs?.[position],
            witnesses[1].get(name) ?? secondOutputs?.[position],
        ];
        if (a === undefined || b === undefined || !(0, dtype_ts_1.isFloating)(b.dtype))
            continue;
        const [x, y, z] = [(0, numbers_ts_1.numbersOf)(truth), (0, numbers_ts_1.numbersOf)(a), (0, numbers_ts_1.numbersOf)(b)];
        if (x === null || y === null || z === null || x.length !== y.length || x.length !== z.length)
            continue;
        const { floor, times, apart, distances } = (0, noise_floor_ts_1.judge)(x, [y, z], b.dtype);
        const metrics = {
            noise_floor: floor,
            first_units: finiteOr(distances[0].units),
            second_units: finiteOr(distances[1].units),
        };
        if (times > worst.times)
            worst = { times, metrics };
        if (apart === null)
            continue;
        const [off, near] = [parties.names[apart], parties.names[1 - apart] ?? ''];
        findings.push({
            cause: 'output-differs',
            severity: 'error',
            file: parties.file,
            output: name,
            message: `${parties.file}: output ${name} of ${off} stands ${(0, words_ts_1.figure)(distances[apart].units)} rounding steps from the float64 ` +
                `reference, ${(0, words_ts_1.figure)(times)} times as far as ${near}: that is no rounding, it computes something else.`,
            metrics,
        });
    }
    return { findings, metrics: worst.metrics };
}
/**
 * Holds two witnesses against each other where nobody knows the truth: they may stand apart by many times of what nudges
 * move the first one's outputs by, no more. Which of them is off cannot be told.
 * @param witnesses our own reading on kernels, and another one.
 */
function judgeByEstimate({ floors }, witnesses, { names, file }) {
    const findings = [];
    let worst = { times: -1, metrics: {} };
    const inOrder = [...witnesses[1].values()];
    for (const [position, [name, ours]] of [...witnesses[0]].entries()) {
        const other = witnesses[1].get(name) ?? inOrder[position];
        const estimated = floors.get(name);
        if (other === undefined || estimated === undefined)
            continue;
        const [x, y] = [(0, numbers_ts_1.numbersOf)(ours), (0, numbers_ts_1.numbersOf)(other)];
        if (x === null || y === null || x.length !== y.length)
            continue;
        const { floor, times, apart, distances } = (0, noise_floor_ts_1.judge)(x, [x, y], ours.dtype, estimated);
        const metrics = { noise_floor: floor, units_apart: finiteOr(distances[1].units) };
        if (times > worst.times)
            worst = { times, metrics };
        if (apart === null)
            continue;
        findings.push({
            cause: 'output-differs',
            severity: 'error',
            file,
            output: name,
            message: `${file}: output ${name} of ${names[0]} and of ${names[1]} stand ${(0, words_ts_1.figure)(distances[1].units)} rounding steps apart, ` +
                `${(0, words_ts_1.figure)(times)} times the noise floor, as rounding-step nudges of inputs and weights show it: that is no ` +
                'rounding, one of the two computes something else.',
            metrics,
        });
    }
    return { findings, metrics: worst.metrics };
}
/**
 * Takes back differences beyond the tolerance that are rounding alone, on every probe, by the word of the reference:
 * they become notes. `references` has an entry for every probe that was compared.
 */
function withoutRounding(findings, probes) {
    return findings.map((finding) => {
        const { cause, severity, output, metrics, message } = finding;
        if (cause !== 'output-differs' || severity !== 'error' || output === undefined || metrics === undefined)
            return finding;
        if (probes.length === 0 || !probes.every((probe) => isRoundingOf(output, probe)))
            return finding;
        const why = 'By the float64 reference that is rounding alone: both stand within a few rounding steps of it.';
        return { ...finding, severity: 'note', message: `${message} ${why}` };
    });
}
function isRoundingOf(output, { truth, witnesses }) {
    // The witness under check gives the name; the others may call their outputs otherwise, in the same order.
    const position = [...witnesses[1].keys()].indexOf(output);
    const [t, a, b] = [truth, ...witnesses].map((outputs) => outputs.get(output) ?? [...outputs.values()][position]);
    if (t === undefined || a === undefined || b === undefined || b.dtype !== 'float32')
        return false;
    const [x, y, z] = [(0, numbers_ts_1.numbersOf)(t), (0, numbers_ts_1.numbersOf)(a), (0, numbers_ts_1.numbersOf)(b)];
    return x !== null && y !== null && z !== null && (0, rounding_ts_1.isRounding)(x, [y, z], b.shape);
}
function finiteOr(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 11425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFolds = withFolds;
exports.epsilonsOfLayers = epsilonsOfLayers;
exports.epsilonsOfGraph = epsilonsOfGraph;
const folds_ts_1 = __webpack_require__(51871);
const words_ts_1 = __webpack_require__(75270);
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
const lost_ts_1 = __webpack_require__(72315);
/**
 * What became of variables that a graph does not have as they are: those that are verified to be folded into its constants,
 * and offsets of zeros, count as `folded`. Constants that are such a fold but for some elements are errors, and so are two
 * that work on one value and are of two normalisations.
 * @param ties of the graph's constants
 * @param result of the comparison by name and content
 * @param found the graph's constants
 */
function withFolds(result, expected, found, files, ties = []) {
    const lost = (0, lost_ts_1.lostOf)(result, expected.tensors);
    if (lost.length === 0)
        return { ...result, folds: new Set() };
    const norms = (0, folds_ts_1.normsOf)(expected.tensors, (layer) => expected.epsilonsOf(layer));
    const constants = found.map(({ entry }) => entry).filter((entry) => !result.same.has(entry));
    const folds = [...(0, folds_ts_1.foldsOf)(norms, lost, constants), ...equalToOffsets(result, norms, lost)];
    const exact = folds.filter(({ differing }) => differing === 0);
    const apart = exchanged(exact, ties);
    const sound = exact.filter((fold) => !apart.some(({ offset }) => offset === fold));
    const broken = folds.filter((fold) => !sound.includes(fold));
    const within = (some) => {
        const parts = new Set(some.flatMap(({ parts: each }) => each));
        return lost.filter((tensor) => parts.has(tensor));
    };
    // A constant that is wrong is a word against what stands in no other one; else against its first part.
    const alone = within(broken).filter((tensor) => !within(sound).includes(tensor));
    const wrong = alone.length > 0 ? alone : within(broken).slice(0, 1);
    const folded = [...within(sound).filter((tensor) => !wrong.includes(tensor)), ...lost.filter(addsNothing)];
    const told = (0, lost_ts_1.settled)((0, lost_ts_1.settled)(result, folded, 'folded'), wrong, 'different');
    return {
        ...told,
        folds: new Set(folds.map((fold) => fold.found)),
        findings: [
            ...told.findings,
            ...broken.filter(({ differing }) => differing > 0).map((fold) => differs(fold, files)),
            ...apart.map((pair) => comesFromElsewhere(pair, files)),
        ],
    };
}
/**
 * Offsets that are equal to a `beta` in every bit, since the mean that is taken off it vanishes beside it: they were found
 * as that, and are the mean's fold all the same.
 */
function equalToOffsets(result, norms, lost) {
    const isLost = new Set(lost);
    const betas = new Map(norms.flatMap((norm) => (norm.beta === null ? [] : [[norm.beta.entry, norm]])));
    return [...result.same].flatMap(([found, expected]) => {
        const norm = betas.get(expected);
        if (norm === undefined || !isLost.has(norm.mean))
            return [];
        return (0, folds_ts_1.foldsOf)([norm], [norm.mean], [found]).filter(({ differing }) => differing === 0);
    });
}
function exchanged(folds, ties) {
    const byName = new Map(folds.map((fold) => [fold.found.name, fold]));
    return ties.flatMap((tie) => {
        const [factor, offset] = [byName.get(tie.factor), byName.get(tie.offset)];
        if (factor === undefined || offset === undefined || (0, folds_ts_1.belongTogether)(factor, offset))
            return [];
        return [{ factor, offset }];
    });
}
function comesFromElsewhere({ factor, offset }, files) {
    return {
        cause: 'tensors-swapped',
        severity: 'error',
        file: files.found,
        tensor: offset.found.name,
        tensors: [offset.found.name, factor.found.name],
        message: `${files.found}: ${offset.found.name} is ${offset.words} of ${files.expected}, and is added to what ` +
            `${factor.found.name} makes, which is ${factor.words}: it belongs to another place. Convert it again.`,
    };
}
/** Whether it is an offset of zeros, which optimisers leave out with the sum that it stood in. */
function addsNothing({ path, entry }) {
    if (!/(^|\/)(bias|beta)$/.test(path ?? entry.name) || entry.shape.length !== 1)
        return false;
    const values = (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(entry));
    return values !== null && Array.from(values).every((value) => value === 0);
}
function differs({ found, words, differing, elements, maxAbs }, files) {
    return {
        cause: 'tensor-differs',
        severity: 'error',
        file: files.found,
        tensor: found.name,
        message: `${files.found}: ${found.name} is ${words} of ${files.expected}, but for ${(0, words_ts_1.many)(differing, 'element')} of ` +
            `${(0, words_ts_1.figure)(elements)}, which differ by up to ${(0, words_ts_1.figure)(maxAbs)}: that is no rounding. Convert it again.`,
        metrics: { max_abs: maxAbs, differing, elements },
    };
}
/** Epsilons of layers by their configuration; float32, as they are added. */
function epsilonsOfLayers({ root }) {
    const known = new Map();
    const visit = (layer, path) => {
        const { epsilon } = layer.config;
        if (typeof epsilon === 'number')
            known.set(path, Math.fround(epsilon));
        const at = (name) => (path === '' ? name : `${path}/${name}`);
        for (const { layer: child } of layer.children)
            visit(child, at(child.name));
        for (const inner of layer.graph?.layers ?? [])
            visit(inner, at(inner.name));
    };
    visit(root, '');
    return (layer) => {
        const epsilon = known.get(layer);
        return epsilon === undefined ? [] : [epsilon];
    };
}
/** The largest number that is taken for an epsilon. */
const MOST_EPSILON = 0.1;
/**
 * Epsilons in a graph: attributes of normalisations, and small constants. Those of nodes that are called after the layer,
 * where there are any.
 */
function epsilonsOfGraph(program) {
    if (program?.kind !== 'graph')
        return () => [];
    const nodes = [...program.nodes, ...[...program.functions.values()].flatMap((fn) => fn.nodes)];
    const all = nodes.flatMap((node) => epsilonIn(node).map((value) => ({ name: node.name, value })));
    return (layer) => {
        const own = layer.split('/').at(-1);
        const called = all.filter(({ name }) => name.split('/').some((part) => part === own || part.replace(/_\d+$/, '') === own));
        return [...new Set((called.length > 0 ? called : all).map(({ value }) => value))];
    };
}
function epsilonIn({ op, attrs }) {
    const attr = attrs.get(op === 'Const' ? 'value' : 'epsilon');
    const value = attr?.kind === 'float'
        ? attr.value
        : attr?.kind === 'tensor' && attr.value.shape.length === 0
            ? scalar(attr)
            : undefined;
    return value !== undefined && value > 0 && value <= MOST_EPSILON ? [value] : [];
}
function scalar({ value }) {
    return value.dtype.startsWith('float') ? (0, numbers_ts_1.numbersOf)(value)?.[0] : undefined;
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.programsOf = programsOf;
exports.inspectFurther = inspectFurther;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const bind_ts_1 = __webpack_require__(35143);
const runtime_ts_1 = __webpack_require__(71073);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const programs_ts_1 = __webpack_require__(56208);
const signatures_ts_1 = __webpack_require__(57262);
const trip_ts_1 = __webpack_require__(75886);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/** Programs of the file besides the one that it is run by, that are to come along on a trip between SavedModels. */
function programsOf({ original, context }) {
    return context.workshop.further(original).programs.filter(({ isServed }) => isServed);
}
/** Holds every further signature of what arrived against the original's: names, types and shapes, and outputs on probes. */
async function inspectFurther(trip, arrived, index, journal) {
    const { original, context } = trip;
    const { path } = original.artifact;
    const place = (0, trip_ts_1.placeOf)(trip, index);
    const { program: graph } = arrived.model;
    if (graph?.kind !== 'graph')
        return;
    const found = `hop ${index + 1} (${arrived.artifact.format})`;
    for (const name of lost(original, graph)) {
        const message = `${path}: the signature ${name} is not there in ${found}.`;
        journal.findings.push({ cause: 'config-differs', severity: 'error', message, ...place });
    }
    for (const { name, signature, opened } of programsOf(trip)) {
        if (!graph.signatures.has(signature))
            continue;
        const say = (findings) => {
            journal.findings.push(...findings.map((finding) => ({ ...(0, programs_ts_1.ofSignature)(finding, name, path), ...place })));
        };
        try {
            const bound = (0, bind_ts_1.bindGraph)(graph, arrived.model.weights, arrived.artifact.path, signature);
            const model = { ...arrived.model, program: { ...graph, serves: signature } };
            say([
                ...bound.findings,
                ...(0, signatures_ts_1.compareSignatures)(opened.bound.program.signature, bound.program.signature, found, place),
            ]);
            const before = await outputsBefore(opened, trip);
            if (before === null)
                continue;
            context.progress(`running the signature ${name} after ${arrived.artifact.format}`, null);
            for (const id of ['ops', 'tensorflow']) {
                const result = await runOn(id, { ...arrived, model, bound }, before, trip, index, journal);
                if (result === null)
                    continue;
                if (id === 'ops')
                    journal.further.push(result);
                say(result.findings.filter(({ severity }) => severity !== 'note'));
            }
        }
        catch (error) {
            say([(0, open_ts_1.findingOf)(error, original.artifact)]);
        }
    }
}
/** Signatures that did not arrive; those that could not be written are said by the writer. */
function lost({ model }, arrived) {
    const all = model.program?.kind === 'graph' ? [...model.program.signatures] : [];
    return all.filter(([name, { outputs }]) => outputs.size > 0 && !arrived.signatures.has(name)).map(([name]) => name);
}
/** What the original gives; null where nobody can run it, which its own check says. */
async function outputsBefore(opened, trip) {
    const { policy, workshop } = trip.context;
    if ((0, unknown_ts_1.outputsLacking)(opened).length > 0)
        return null;
    const { runtimes } = await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, policy, trip.registry, workshop.runtime);
    const [ops] = runtimes;
    try {
        return ops === undefined ? null : await workshop.probeOutputs(ops, opened, policy);
    }
    catch {
        // That it does not run at all says nothing of the trip; the check of further signatures tells it.
        return null;
    }
}
/** Runs one signature of what arrived; null where that runtime is not at hand. */
async function runOn(id, arrived, { probes, outputs }, { original, context, registry, stops, kind }, index, { home }) {
    const { policy, workshop } = context;
    const [runtime] = (await (0, witnesses_ts_1.witnessesFor)([id], arrived, policy, registry, workshop.runtime)).runtimes;
    if (runtime === undefined)
        return null;
    workshop.makeRoom();
    const found = await workshop.withSession(runtime, arrived, (session) => (0, evaluate_ts_1.runProbes)(session, probes));
    const rules = (0, claims_ts_1.toleranceRules)(policy, original.artifact);
    const isHome = kind.returns && index === stops.length - 1;
    const isSame = home !== null && Object.keys(home.classes).every((name) => name === 'identical');
    return (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(probes, outputs, found), {
        witnesses: { expected: original.artifact.path, found: `${runtime_ts_1.RUNTIME_WORDS[id]} after ${arrived.artifact.format}` },
        file: original.artifact.path,
        hop: index,
        toleranceOf: (output, dtype) => id === 'ops' && isHome && isSame ? tolerance_ts_1.EXACT : (0, tolerance_ts_1.toleranceFor)(output, dtype, null, rules),
    });
}


/***/ }),

/***/ 40655:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.underAnotherProgram = underAnotherProgram;
const claims_ts_1 = __webpack_require__(36552);
const open_ts_1 = __webpack_require__(93573);
const replay_ts_1 = __webpack_require__(27050);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/**
 * Weights alone that do not give what was recorded, and do so with the program of another member: it is the program
 * they borrowed that is wrong, which its own artifact's golden check says.
 * @returns what they give with that program, and the note; null where no other program helps
 */
async function underAnotherProgram(golden, { artifact, programOf, golden: file, others = [], lossy = null }, context, registry) {
    if (programOf === null)
        return null;
    for (const other of others.filter(({ absolute }) => absolute !== programOf.absolute)) {
        try {
            const replayed = await (0, open_ts_1.withBound)(artifact, other, registry, async (opened) => {
                const { policy, workshop } = context;
                const [ops] = (await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, policy, registry, workshop.runtime)).runtimes;
                if (ops === undefined || opened.bound.findings.length > 0 || (0, unknown_ts_1.outputsLacking)(opened).length > 0)
                    return null;
                const result = await (0, replay_ts_1.replay)(golden, file, ops, opened, context, (0, claims_ts_1.coarser)(lossy, (0, claims_ts_1.declaredLoss)(opened.model)));
                return result.outputs[0] > 0 && result.findings.every(({ severity }) => severity === 'note') ? result : null;
            });
            if (replayed === null)
                continue;
            const message = `${artifact.path}: with the program of ${other.path} these weights give what was recorded, with that of ` +
                `${programOf.path} they do not: it is ${programOf.path} that is wrong.`;
            const note = { cause: 'output-differs', severity: 'note', file: artifact.path, message };
            return { replayed, note };
        }
        catch {
            // A sibling that cannot be read or run has its own checks; here it has no say.
        }
    }
    return null;
}


/***/ }),

/***/ 20855:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.againstSoundSibling = againstSoundSibling;
const kinds_ts_1 = __webpack_require__(94284);
const claims_ts_1 = __webpack_require__(36552);
const contents_ts_1 = __webpack_require__(62975);
const divergence_ts_1 = __webpack_require__(72247);
const graph_divergence_ts_1 = __webpack_require__(35476);
const open_ts_1 = __webpack_require__(93573);
/** Siblings asked for their word at most. */
const MOST_SIBLINGS = 4;
/**
 * A golden alone does not show where a model went wrong; a member of its family that gives what was recorded does.
 * @returns the findings with the layer named at which the two part, and what its configuration has to do with it; as
 * they are where no sibling gives what was recorded.
 */
async function againstSoundSibling(accused, siblings, soundOutputs, context, registry) {
    for (const artifact of siblings.slice(0, MOST_SIBLINGS)) {
        try {
            const ask = async (sibling) => {
                const outputs = await soundOutputs(sibling);
                return outputs === null ? null : named(accused, sibling, outputs, context, registry);
            };
            const told = (0, kinds_ts_1.hasProgram)(artifact)
                ? await (0, open_ts_1.withBound)(artifact, null, registry, ask)
                : await ask(await context.workshop.runnable(artifact, null, registry));
            if (told !== null)
                return told;
        }
        catch {
            // A sibling that cannot be read or run has its own checks; here it has no say.
        }
    }
    return accused.findings;
}
async function named({ opened, golden, found, findings }, sibling, outputs, context, registry) {
    const loss = (0, claims_ts_1.coarser)((0, claims_ts_1.declaredLoss)(sibling.model), (0, claims_ts_1.declaredLoss)(opened.model));
    const names = { expected: sibling.artifact.path, found: opened.artifact.path };
    const witness = `${names.expected}, which gives what was recorded`;
    const runs = { probes: [{ name: 'golden', feeds: golden.inputs }], expected: [outputs], found: [found] };
    const shared = { names, loss, file: opened.artifact.path, witness };
    if ((0, open_ts_1.isOfLayers)(sibling) && (0, open_ts_1.isOfLayers)(opened)) {
        return namedByLayers(findings, { ...shared, expected: sibling, found: opened }, runs, context, registry);
    }
    const told = await (0, graph_divergence_ts_1.withFirstNode)(findings, { ...shared, expected: sibling, found: opened }, runs, context, registry);
    return told.some((finding) => (0, divergence_ts_1.isOfOutput)(finding) && finding.layer !== undefined) ? told : null;
}
async function namedByLayers(findings, sides, runs, context, registry) {
    const contents = (0, contents_ts_1.compareContents)(sides.expected, sides.found, sides.loss).findings;
    const told = await (0, divergence_ts_1.withFirstLayer)([...contents, ...findings], sides, runs, context, registry);
    const own = told.slice(contents.length);
    const layers = own.filter(divergence_ts_1.isOfOutput).flatMap(({ layer }) => layer ?? []);
    if (layers.length === 0)
        return null;
    // What else the two do not have in common is the business of their parity.
    const causes = told
        .slice(0, contents.length)
        .filter((finding) => (0, divergence_ts_1.isOfConfig)(finding) && layers.some((layer) => (0, divergence_ts_1.isWithin)(finding.layer ?? '', layer)));
    return [...causes, ...own];
}


/***/ }),

/***/ 39936:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkGolden = checkGolden;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const golden_ts_1 = __webpack_require__(14982);
const bind_ts_1 = __webpack_require__(35143);
const claims_ts_1 = __webpack_require__(36552);
const divergence_ts_1 = __webpack_require__(72247);
const floor_ts_1 = __webpack_require__(79979);
const golden_lender_ts_1 = __webpack_require__(40655);
const golden_sibling_ts_1 = __webpack_require__(20855);
const narrowed_ts_1 = __webpack_require__(75115);
const open_ts_1 = __webpack_require__(93573);
const programs_ts_1 = __webpack_require__(56208);
const replay_ts_1 = __webpack_require__(27050);
const variants_ts_1 = __webpack_require__(3067);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/** Outputs recorded when the model was trained against what the artifact computes now, on every runtime at hand. */
async function checkGolden(planned, context) {
    const { artifact, programOf, golden: file, signature, lossy = null } = planned;
    const gathered = { findings: [], replays: [], titles: [], metrics: {}, outputs: 1 };
    try {
        const golden = await (0, golden_ts_1.readGolden)(file.absolute, file.path);
        gathered.outputs = golden.outputs.size;
        const registry = await context.workshop.registry(context.policy.customLayers);
        const model = await context.workshop.runnable(artifact, programOf, registry);
        const opened = signature === undefined ? model : recordedFrom(signature, model, context);
        if (opened === null)
            return ofNothing(planned, model);
        const lacking = (0, unknown_ts_1.outputsLacking)(opened);
        gathered.findings.push(...lacking);
        if (lacking.length === 0) {
            const loss = (0, claims_ts_1.coarser)(lossy, (0, claims_ts_1.declaredLoss)(opened.model));
            gathered.findings.push(...(0, narrowed_ts_1.narrowedNotes)((0, narrowed_ts_1.narrowed)(opened), artifact.path));
            await replayAll(golden, file, opened, loss, context, registry, gathered);
            const isTold = await tryVariants(golden, planned, opened, context, registry, gathered);
            if (!isTold)
                await askSiblings(golden, planned, opened, context, registry, gathered);
        }
    }
    catch (error) {
        gathered.findings.push((0, open_ts_1.findingOf)(error, artifact));
    }
    const evidence = evidenceOf(gathered, file);
    if (signature === undefined)
        return evidence;
    const findings = evidence.findings.map((finding) => (0, programs_ts_1.ofSignature)(finding, signature, artifact.path));
    return { ...evidence, title: `recorded outputs of the signature ${signature}`, findings };
}
/** The model by the signature that outputs were recorded from; null where it has none of that name. */
function recordedFrom(signature, model, { workshop }) {
    const further = workshop.further(model);
    const opened = (0, programs_ts_1.bySignature)(model, further).get(signature);
    if (opened !== undefined)
        return opened;
    const left = further.left.find(({ name }) => name === signature);
    if (left === undefined)
        return null;
    throw new errors_ts_1.ArtifactError('unsupported-operation', `${model.artifact.path}: ${left.why}`, { file: model.artifact.path });
}
/** Recorded outputs of a signature that is not there: somebody's mistake where the policy names them. */
function ofNothing({ golden: { path }, signature = '', asked = false }, { model }) {
    const names = model.program?.kind === 'graph' ? [...model.program.signatures.keys()] : [];
    const file = model.artifact.path;
    const message = `${file}: ${path} was recorded from the signature ${signature}, found: ${names.length === 0 ? 'none' : names.join(', ')}`;
    return {
        stage: 'golden',
        title: `recorded outputs of the signature ${signature}`,
        witnesses: [path, 'no runtime'],
        coverage: { tensors: [0, 0], outputs: [0, asked ? 1 : 0], probes: 0 },
        findings: [{ cause: asked ? 'policy' : 'unread-content', severity: asked ? 'error' : 'note', file, message }],
        agreed: '',
    };
}
async function replayAll(golden, file, opened, loss, context, registry, gathered) {
    const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)(['ops', 'tfjs', 'tensorflow'], opened, context.policy, registry, context.workshop.runtime);
    gathered.findings.push(...findings);
    for (const [index, runtime] of runtimes.entries()) {
        context.progress(`running recorded inputs on ${runtime.id}`, index / (runtimes.length + 1));
        gathered.titles.push(runtime.title);
        try {
            gathered.replays.push(await (0, replay_ts_1.replay)(golden, file, runtime, opened, context, loss));
        }
        catch (error) {
            gathered.findings.push((0, open_ts_1.findingOf)(error, opened.artifact));
        }
    }
    const [ours] = gathered.replays;
    if (ours === undefined || ours.outputs[0] === 0 || loss !== null)
        return;
    const narrow = (0, narrowed_ts_1.narrowed)(opened);
    // Between two that round otherwise the reference is asked for what was recorded alone.
    if (narrow.size > 0 && !ours.findings.some(divergence_ts_1.isOfOutput))
        return;
    context.progress('asking the float64 reference', runtimes.length / (runtimes.length + 1));
    const ops = runtimes.find(({ id }) => id === 'ops');
    const own = ops === undefined ? null : { outputs: ours.found, ops };
    const reference = await (0, floor_ts_1.referenceOrEstimate)(opened, golden.inputs, own, context, registry);
    const names = [file.path, `${opened.artifact.path} by our own reading`];
    const parties = { names, file: opened.artifact.path };
    let floor;
    if (narrow.size > 0) {
        if (!('outputs' in reference))
            return;
        const rules = (0, claims_ts_1.toleranceRules)(context.policy, opened.artifact, opened.model);
        for (const [index, result] of gathered.replays.entries()) {
            const findings = (0, narrowed_ts_1.withoutNarrowing)(result.findings, result.expected, reference.outputs, (output) => {
                const type = narrow.get(output);
                return type === undefined ? null : (0, tolerance_ts_1.toleranceFor)(output, 'float32', type, rules);
            });
            gathered.replays[index] = { ...result, findings };
        }
        return;
    }
    if ('outputs' in reference) {
        const truth = reference.outputs;
        floor = (0, floor_ts_1.judgeByFloor)(truth, [ours.expected, ours.found], parties);
        for (const [index, result] of gathered.replays.entries()) {
            const judged = { truth, witnesses: [result.expected, result.found] };
            gathered.replays[index] = { ...result, findings: (0, floor_ts_1.withoutRounding)(result.findings, [judged]) };
        }
    }
    else if ('estimate' in reference) {
        gathered.findings.push(reference.estimate.note);
        floor = (0, floor_ts_1.judgeByEstimate)(reference.estimate, [ours.found, ours.expected], {
            ...parties,
            names: [names[1], names[0]],
        });
    }
    else {
        if (reference.note !== null)
            gathered.findings.push(reference.note);
        return;
    }
    gathered.metrics = floor.metrics;
    // Beyond the tolerance it is said already, with better figures.
    if (!ours.findings.some(({ severity }) => severity === 'error'))
        gathered.findings.push(...floor.findings);
}
/**
 * An ONNX model that does not give what was recorded is run with other variants of its nodes.
 * @returns whether they explain it
 */
async function tryVariants(golden, { golden: file }, opened, context, registry, gathered) {
    const { bound } = opened;
    const [ours, ...more] = gathered.replays;
    if (ours === undefined || !(0, bind_ts_1.isGraph)(bound) || bound.program.dialect !== 'onnx')
        return false;
    const accusations = [...gathered.findings.filter(divergence_ts_1.isOfOutput), ...ours.findings];
    if (!accusations.some(divergence_ts_1.isOfOutput))
        return false;
    const told = await (0, variants_ts_1.explainedByVariants)({ opened, bound, golden, file, ours }, accusations, context, registry);
    if (told === null)
        return false;
    const rest = gathered.findings.filter((one) => !(0, divergence_ts_1.isOfOutput)(one));
    gathered.findings.splice(0, gathered.findings.length, ...rest);
    gathered.replays.splice(0, gathered.replays.length, { ...ours, findings: told }, ...more);
    return true;
}
/** Where our own reading does not give what was recorded, members of the family that do are asked where it parts. */
async function askSiblings(golden, planned, opened, context, registry, gathered) {
    const { golden: file, others = [] } = planned;
    const [ours, ...more] = gathered.replays;
    if (ours === undefined)
        return;
    const accusations = [...gathered.findings.filter(divergence_ts_1.isOfOutput), ...ours.findings];
    if (!accusations.some(divergence_ts_1.isOfOutput))
        return;
    const cleared = await (0, golden_lender_ts_1.underAnotherProgram)(golden, planned, context, registry);
    if (cleared !== null) {
        const rest = gathered.findings.filter((finding) => !(0, divergence_ts_1.isOfOutput)(finding));
        gathered.findings.splice(0, gathered.findings.length, ...rest, cleared.note);
        gathered.replays.splice(0, gathered.replays.length, cleared.replayed);
        gathered.metrics = {};
        return;
    }
    const echoes = [];
    const soundOutputs = async (sibling) => {
        const { policy, workshop } = context;
        const [ops] = (await (0, witnesses_ts_1.witnessesFor)(['ops'], sibling, policy, registry, workshop.runtime)).runtimes;
        if (ops === undefined || (0, unknown_ts_1.outputsLacking)(sibling).length > 0)
            return null;
        const { findings, found } = await (0, replay_ts_1.replay)(golden, file, ops, sibling, context);
        echoes.push(isSame(ours.found, found, context, sibling));
        return findings.every(({ severity }) => severity === 'note') ? found : null;
    };
    const accused = { opened, golden, found: ours.found, findings: accusations };
    const findings = await (0, golden_sibling_ts_1.againstSoundSibling)(accused, others, soundOutputs, context, registry);
    const rest = gathered.findings.filter((one) => !(0, divergence_ts_1.isOfOutput)(one));
    gathered.findings.splice(0, gathered.findings.length, ...rest);
    // Members that are all understood wrongly, by one definition of a custom layer, agree too.
    const isUnderstood = opened.bound.findings.every(({ severity }) => severity !== 'error');
    const isOld = isUnderstood && echoes.length > 0 && echoes.every(Boolean);
    const replays = [{ ...ours, findings }, ...more];
    const told = isOld ? replays.map((one) => ({ ...one, findings: one.findings.map(asOld) })) : replays;
    gathered.replays.splice(0, gathered.replays.length, ...told);
}
/** Whether a sibling computes what the artifact does, within the tolerance. */
function isSame(ours, others, { policy }, { artifact, model }) {
    const rules = (0, claims_ts_1.toleranceRules)(policy, artifact);
    const { outputs, findings } = (0, output_sets_ts_1.compareOutputSets)([{ probe: 'golden', expected: ours, found: others }], {
        witnesses: { expected: 'the artifact', found: 'its sibling' },
        file: artifact.path,
        toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, (0, claims_ts_1.declaredLoss)(model), rules),
    });
    return outputs[0] > 0 && outputs[0] === outputs[1] && findings.every(({ severity }) => severity === 'note');
}
/** Where all members agree with each other, the recording is the odd one. */
function asOld(finding) {
    if (!(0, divergence_ts_1.isOfOutput)(finding))
        return finding;
    const message = (0, sentences_ts_1.sentences)(finding.message, 'All members of the family agree with each other: probably the recording is old.');
    return {
        ...finding,
        message,
        fix: 'Record it again from the model that is meant (`record`), or put the old model back.',
    };
}
function evidenceOf({ findings, replays, titles, metrics, outputs }, file) {
    const [worst] = [...replays].sort((a, b) => b.used - a.used);
    const compared = replays.length === 0 ? 0 : Math.min(...replays.map((result) => result.outputs[0]));
    return {
        stage: 'golden',
        title: 'recorded outputs',
        witnesses: [file.path, titles.length === 0 ? 'no runtime' : titles.join(', ')],
        coverage: {
            tensors: [0, 0],
            outputs: [compared, Math.max(outputs, compared)],
            probes: replays.length === 0 ? 0 : 1,
        },
        worst: worst?.worst == null ? null : { ...worst.worst, metrics: { ...worst.worst.metrics, ...metrics } },
        findings: [...findings, ...replays.flatMap((result) => result.findings)],
        agreed: `${(0, words_ts_1.many)(outputs, 'output')} as recorded, within ${(0, words_ts_1.percent)(worst?.used ?? 0)} of the tolerance, ` +
            `on ${titles.join(' and ')}.`,
    };
}


/***/ }),

/***/ 35476:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withFirstNode = withFirstNode;
const first_divergence_ts_1 = __webpack_require__(67972);
const sentences_ts_1 = __webpack_require__(6255);
const border_divergence_ts_1 = __webpack_require__(22702);
const divergence_ts_1 = __webpack_require__(72247);
const graph_walk_ts_1 = __webpack_require__(5283);
/**
 * Says of outputs that differ at which node two graphs first part, as `withFirstLayer` does of layers. Graphs of one
 * language are walked; where they share no names nothing is said.
 */
async function withFirstNode(findings, sides, runs, context, registry) {
    const { expected, found } = sides;
    if (!findings.some(divergence_ts_1.isOfOutput))
        return findings;
    if ((0, graph_walk_ts_1.isOfGraph)(expected) !== (0, graph_walk_ts_1.isOfGraph)(found))
        return (0, border_divergence_ts_1.withFirstLayerBesideGraph)(findings, sides, runs, context, registry);
    if (!(0, graph_walk_ts_1.isOfGraph)(expected) || !(0, graph_walk_ts_1.isOfGraph)(found))
        return findings;
    if (expected.bound.program.dialect !== found.bound.program.dialect)
        return findings;
    const probe = (0, divergence_ts_1.farthestProbe)(runs);
    if (probe === null)
        return findings;
    context.progress('looking for the first node that parts', null);
    context.workshop.makeRoom();
    try {
        const walk = await (0, graph_walk_ts_1.walkGraphs)({ expected, found, loss: sides.loss }, probe.feeds, context, registry);
        return findings.map((finding) => {
            if (!(0, divergence_ts_1.isOfOutput)(finding) || finding.layer !== undefined)
                return finding;
            const trace = walk.outputs.get(finding.output ?? '');
            const parting = trace === undefined ? null : (0, first_divergence_ts_1.firstParting)(trace, walk.noise, () => false);
            if (parting === null)
                return finding;
            const { path, className } = parting.place;
            const from = sides.witness === undefined ? '' : `from ${sides.witness}, `;
            return {
                ...finding,
                layer: path,
                message: (0, sentences_ts_1.sentences)(finding.message, `First parts ${from}at node ${path} (${className}) on the probe "${probe.name}": ${(0, divergence_ts_1.inWords)(parting)}`),
                metrics: { ...finding.metrics, ...(0, divergence_ts_1.metricsOf)(parting) },
            };
        });
    }
    catch (error) {
        return [...findings, (0, divergence_ts_1.notLooked)(sides, error)];
    }
}


/***/ }),

/***/ 16279:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyGraph = verifyGraph;
exports.verifyOthers = verifyOthers;
const errors_ts_1 = __webpack_require__(17050);
const verify_ts_1 = __webpack_require__(88127);
const bind_ts_1 = __webpack_require__(35143);
const accounts_ts_1 = __webpack_require__(20820);
const captures_ts_1 = __webpack_require__(66815);
const effects_ts_1 = __webpack_require__(98316);
const freeze_ts_1 = __webpack_require__(35931);
const implementations_ts_1 = __webpack_require__(8029);
const contents_ts_1 = __webpack_require__(62975);
const open_ts_1 = __webpack_require__(93573);
/**
 * What a graph says against itself: every signature is bound to the stored tensors, and nothing is written to where
 * somebody reads.
 * @param known what was found in the files
 */
function verifyGraph(model, graph, known) {
    const { artifact, weights } = model;
    const { path: file } = artifact;
    const serving = (0, freeze_ts_1.servingSignature)(graph);
    const findings = [];
    const programs = new Map();
    const say = (more) => {
        for (const finding of more)
            if (!isSaid(finding, [...known, ...findings]))
                findings.push(finding);
    };
    for (const [name, signature] of graph.signatures) {
        if (signature.outputs.size === 0)
            continue;
        try {
            const bound = (0, bind_ts_1.bindGraph)(graph, weights, file, name);
            // What one of ops that nobody knows does to others cannot be told, and it is not run.
            if (bound.unknown.length === 0 || name === serving)
                programs.set(name, bound.program);
            // A checkpoint that is not there at all is one finding.
            if (!known.some(({ cause }) => cause === 'missing-file'))
                say(bound.findings);
        }
        catch (error) {
            const finding = (0, open_ts_1.findingOf)(error, artifact);
            // Why one cannot be run is said where it should have been.
            if ((0, contents_ts_1.isError)(finding))
                say([{ ...finding, message: `${file}: signature ${name}: ${finding.message}` }]);
        }
    }
    const effects = (of) => {
        try {
            say(of());
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            if ((0, contents_ts_1.isError)((0, open_ts_1.findingOf)(error, artifact)))
                say([(0, open_ts_1.findingOf)(error, artifact)]);
        }
    };
    effects(() => (0, effects_ts_1.effectsOfLoading)(graph, weights, file));
    const broken = new Set(known.flatMap(({ tensor, severity }) => (tensor === undefined || severity === 'note' ? [] : [tensor])));
    effects(() => (0, captures_ts_1.compareCaptures)(graph, weights, file, broken));
    effects(() => (0, implementations_ts_1.otherImplementations)(graph, file));
    say((0, accounts_ts_1.compareSignatureAccounts)(graph, file));
    say((0, accounts_ts_1.mismatchedFeeds)(graph, file));
    for (const name of programs.keys())
        effects(() => (0, effects_ts_1.effectsOfServing)(graph, name, programs, file));
    return findings;
}
/** Whether something was said before: of the same tensor or node, or else in the same words. */
function isSaid(finding, before) {
    const isOfSomething = (finding.tensor ?? finding.layer) !== undefined;
    return isOfSomething
        ? (0, contents_ts_1.without)([finding], before).length === 0
        : before.some(({ message }) => message === finding.message);
}
/** The same for the graphs that servers do not load: what they say against themselves or against the stored tensors. */
function verifyOthers(model, known) {
    const { path } = model.artifact;
    return (model.others ?? []).flatMap(({ tags, read }) => {
        try {
            const found = verifyGraph(model, read(), known).filter((finding) => (0, contents_ts_1.isError)(finding));
            return found.map((finding) => (0, verify_ts_1.ofGraph)(finding, tags, path)).filter((finding) => !isSaid(finding, known));
        }
        catch (error) {
            // One that cannot be read is found with the files.
            if (error instanceof errors_ts_1.ArtifactError)
                return [];
            throw error;
        }
    });
}


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOfGraph = isOfGraph;
exports.walkGraphs = walkGraphs;
exports.runGraphOn = runGraphOn;
const first_divergence_ts_1 = __webpack_require__(67972);
const bind_ts_1 = __webpack_require__(35143);
const registry_ts_1 = __webpack_require__(67463);
const run_ts_1 = __webpack_require__(29875);
const registry_ts_2 = __webpack_require__(46442);
const trace_ts_1 = __webpack_require__(4596);
const evaluate_ts_1 = __webpack_require__(71454);
const value_store_ts_1 = __webpack_require__(25368);
const walk_executor_ts_1 = __webpack_require__(84108);
function isOfGraph(opened) {
    return (0, bind_ts_1.isGraph)(opened.bound);
}
/**
 * Runs both graphs on the same inputs and compares every value that both compute: nodes of one name and one op are each
 * other's like, for converters keep names. The first one's values are kept in a scratch file. In float64 where the policy
 * has the reference and it is not too costly, else on kernels.
 * @throws what the runs throw, and errors of the file system.
 */
async function walkGraphs({ expected, found, loss, sameNodes = false }, feeds, context, registry) {
    const keyOf = ({ name, op }, output) => JSON.stringify([name, sameNodes ? '' : op, output]);
    const executor = await (0, walk_executor_ts_1.executorFor)(expected, feeds, context, registry);
    const noise = (0, first_divergence_ts_1.noiseOf)(executor.step, loss);
    const store = (0, value_store_ts_1.createValueStore)(context.scratch);
    const traces = new WeakMap();
    const places = new Map();
    const nodes = new Map();
    try {
        await runGraphOn(executor, expected, feeds, registry, (step, output, value) => {
            store.put(keyOf(step, output), executor.peek(value));
        });
        await runGraphOn(executor, found, feeds, registry, (step, output, value, inputs) => {
            const sources = inputs.flatMap((input) => traces.get(input) ?? []);
            const other = store.take(keyOf(step, output));
            // A value without its like hands on what is known of those that it was computed from.
            const trace = other === null
                ? handedOn(sources)
                : (0, first_divergence_ts_1.traceOf)(placeOf(step), (0, first_divergence_ts_1.apartOf)(other, executor.peek(value)), sources, noise);
            if (trace === null)
                return;
            traces.set(value, trace);
            places.set(keyOf(step, output), trace);
            if (other !== null)
                nodes.set(step.name, { before: farthest(sources), after: trace.apart });
        });
        return {
            outputs: outputsOf(found.bound, (step, output) => places.get(keyOf(step, output))),
            nodes,
            noise,
            full: store.isFull(),
        };
    }
    finally {
        store.close();
    }
}
/** The trace of what was computed from values of which one stands apart the most. */
function handedOn(sources) {
    if (sources.length === 0)
        return null;
    return { apart: farthest(sources), partings: [...new Set(sources.flatMap(({ partings }) => partings))] };
}
function farthest(sources) {
    return sources.reduce((most, { apart }) => (apart.relative > most.relative ? apart : most), {
        maxAbs: 0,
        relative: 0,
    });
}
function outputsOf({ program }, traceAt) {
    const outputs = new Map();
    for (const [i, { name }] of program.signature.outputs.entries()) {
        const slot = program.body.results[i];
        const step = slot === undefined ? undefined : program.body.steps[slot.step];
        const trace = step === undefined || slot === undefined ? undefined : traceAt(step, slot.output);
        if (trace !== undefined)
            outputs.set(name, trace);
    }
    return outputs;
}
function placeOf({ name, op }) {
    return { path: name, className: op, call: 0, tensor: 0 };
}
/** Runs a graph on inputs by name, or by place where names are others. */
async function runGraphOn({ ops }, { bound }, feeds, registry, onValue) {
    const fitted = (0, evaluate_ts_1.fittedFeeds)(feeds, await (0, trace_ts_1.signatureOf)(bound, registry));
    const runner = (0, run_ts_1.createGraphRunner)(ops, bound, bound.program.dialect === 'onnx' ? registry_ts_2.ONNX : registry_ts_1.TENSORFLOW);
    try {
        await runner.run(fitted, { onValue });
    }
    finally {
        runner.close();
    }
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runCheck = void 0;
const registry_ts_1 = __webpack_require__(13965);
const golden_ts_1 = __webpack_require__(39936);
const integrity_ts_1 = __webpack_require__(33370);
const load_ts_1 = __webpack_require__(88953);
const open_ts_1 = __webpack_require__(93573);
const parity_ts_1 = __webpack_require__(97656);
const randomness_ts_1 = __webpack_require__(96717);
const rewrite_ts_1 = __webpack_require__(40781);
const roundtrip_ts_1 = __webpack_require__(93758);
const run_load_ts_1 = __webpack_require__(73721);
const run_parity_ts_1 = __webpack_require__(13464);
const verdict_ts_1 = __webpack_require__(29948);
const workshop_ts_1 = __webpack_require__(91684);
/** Runs one planned check to its verdict; a broken artifact is a verdict, never a rejection. */
const runCheck = async (planned, context, shared) => {
    const started = performance.now();
    const workshop = shared ?? (0, workshop_ts_1.createWorkshop)();
    const evidence = await gather(planned, { ...context, workshop }).catch((error) => broken(planned, error));
    if (shared === undefined)
        workshop.close();
    return (0, verdict_ts_1.judge)(evidence, Math.round(performance.now() - started));
};
exports.runCheck = runCheck;
async function gather(planned, context) {
    switch (planned.stage) {
        case 'integrity':
            return (0, integrity_ts_1.checkIntegrity)(planned.artifact, context);
        case 'load':
            // Few runs need it.
            if (planned.further === true)
                return (await __webpack_require__.e(/* import() */ 5151).then(__webpack_require__.bind(__webpack_require__, 75151))).checkFurther(planned, context);
            if (planned.python === undefined) {
                return planned.artifact.format === 'onnx' ? (0, run_load_ts_1.checkRunLoad)(planned, context) : (0, load_ts_1.checkLoad)(planned, context);
            }
            if (planned.python.loader === 'checkpoint') {
                return (await Promise.all(/* import() */[__webpack_require__.e(1115), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 34242))).checkPythonCheckpoint(planned, planned.python, context);
            }
            return (await Promise.all(/* import() */[__webpack_require__.e(1115), __webpack_require__.e(7284)]).then(__webpack_require__.bind(__webpack_require__, 97284))).checkPythonLoad(planned, planned.python, context);
        case 'golden':
            return (0, golden_ts_1.checkGolden)(planned, context);
        case 'parity':
            if (planned.outputsOnly === true)
                return (0, run_parity_ts_1.checkRunParity)(planned, context);
            if (planned.weightsOnly !== true)
                return (0, parity_ts_1.checkParity)(planned, context);
            // Few runs need it, and the readers of TensorFlow's messages that come with it.
            return (await __webpack_require__.e(/* import() */ 6778).then(__webpack_require__.bind(__webpack_require__, 6778))).checkStoredParity(planned, context);
        case 'roundtrip': {
            const random = planned.further === true ? null : await (0, randomness_ts_1.randomTrip)(planned, context);
            if (random !== null)
                return random;
            return planned.through.length === 0 && planned.further !== true && (0, registry_ts_1.isFormatId)(planned.artifact.format)
                ? (0, rewrite_ts_1.checkRewrite)(planned.artifact, planned.artifact.format, context)
                : (0, roundtrip_ts_1.checkRoundtrip)(planned, context);
        }
    }
}
/** What is left to say where a check itself broke. */
function broken(planned, error) {
    return {
        stage: planned.stage,
        title: planned.stage,
        witnesses: [planned.artifact.format, 'none'],
        coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 },
        findings: [(0, open_ts_1.findingOf)(error, planned.artifact)],
        agreed: '',
    };
}


/***/ }),

/***/ 33370:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkIntegrity = checkIntegrity;
const scan_ts_1 = __webpack_require__(22238);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const format_ts_1 = __webpack_require__(14309);
const copies_ts_1 = __webpack_require__(92763);
const bind_ts_1 = __webpack_require__(66963);
const keras3_loading_ts_1 = __webpack_require__(85910);
const legacy_loading_ts_1 = __webpack_require__(74850);
const graph_integrity_ts_1 = __webpack_require__(16279);
const open_ts_1 = __webpack_require__(93573);
const programs_ts_1 = __webpack_require__(56208);
const randomness_ts_1 = __webpack_require__(96717);
const unsafe_ts_1 = __webpack_require__(34491);
/** The files against what their headers promise: whole, consistent, finite, and free of code. */
async function checkIntegrity(artifact, context) {
    const findings = [];
    let [read, all] = [0, 0];
    let twins = '';
    try {
        const model = await context.workshop.model(artifact);
        all = model.weights.size - (0, copies_ts_1.copiesAmong)(model.weights).size;
        context.progress('verifying files', 0);
        findings.push(...(await model.verify()));
        if (model.program?.kind === 'graph') {
            findings.push(...(0, graph_integrity_ts_1.verifyGraph)(model, model.program, findings), ...(0, graph_integrity_ts_1.verifyOthers)(model, findings));
            findings.push(...(await (0, randomness_ts_1.trainedGraph)(artifact, context)));
            twins = await sameSignatures(artifact, context);
        }
        const { variances, findings: unbound } = await understood(model, context);
        findings.push(...unbound);
        read = scanAll(model, variances, findings, context);
    }
    catch (error) {
        findings.push((0, open_ts_1.findingOf)(error, artifact));
    }
    return {
        stage: 'integrity',
        title: 'files whole and finite',
        witnesses: ['the files', 'what their headers promise'],
        coverage: { tensors: [read, all], outputs: [0, 0], probes: 0 },
        findings,
        agreed: (0, sentences_ts_1.sentences)(`All ${all} tensors are there, whole and finite.`, twins),
    };
}
/** Which signatures of a graph are one program, and are run as one. */
async function sameSignatures(artifact, { workshop, policy }) {
    const opened = await workshop
        .runnable(artifact, null, await workshop.registry(policy.customLayers))
        // What cannot be bound is said by whoever runs it.
        .catch(() => null);
    return opened === null ? '' : (0, programs_ts_1.twinsInWords)(workshop.further(opened).twins);
}
/** Whether a file agrees with its own program, and which of its tensors are variances. Weights alone go by their names. */
async function understood(model, context) {
    const named = [...model.weights].filter(({ name, alias }) => VARIANCE.test(alias ?? name)).map(({ name }) => name);
    const layers = (0, format_ts_1.layersOf)(model);
    if (layers === undefined)
        return { variances: new Set(named), findings: [] };
    const code = [
        ...(0, unsafe_ts_1.unsafeCode)(layers.topology, model.artifact.path),
        ...(0, unsafe_ts_1.unsafeTraining)(layers.training ?? null, model.artifact.path),
        ...(0, unsafe_ts_1.foreignObjects)(layers.topology, layers.training ?? null, model.artifact.path),
        ...refusedByKeras(model, layers),
    ];
    try {
        const bound = (0, bind_ts_1.bind)(model, await context.workshop.registry(context.policy.customLayers));
        const variances = bound.variables.filter(({ name }) => name === 'moving_variance').map(({ entry }) => entry.name);
        const isLegacy = model.format === 'keras-h5' && layers.dialect === 'keras3';
        const unloadable = isLegacy ? (0, legacy_loading_ts_1.legacyLoading)(bound.program.root, model.artifact.path) : [];
        const random = (0, randomness_ts_1.recordedRandomness)(bound.program, model.artifact.path, bound.dialect);
        return {
            variances: new Set([...named, ...variances]),
            findings: [...code, ...bound.findings, ...unloadable, ...random],
        };
    }
    catch (error) {
        return { variances: new Set(named), findings: [...code, (0, open_ts_1.findingOf)(error, model.artifact)] };
    }
}
/** What Keras 3 does not load. What other libraries load is theirs to say: legacy Keras and TF.js have dialects of their own. */
function refusedByKeras({ format, artifact, metadata }, layers) {
    const isLegacy = format === 'keras-h5';
    if (layers.dialect !== 'keras3' || !(isLegacy || format === 'keras'))
        return [];
    const { keras_version: version } = metadata;
    return (0, keras3_loading_ts_1.keras3Loading)(layers, {
        file: artifact.path,
        version: typeof version === 'string' ? version : undefined,
        isLegacy,
    });
}
/** A variance by the name that Keras stores it under. */
const VARIANCE = /(^|\/)(moving|running)_var(iance)?(:0)?$/;
/** Reads every tensor once; one that cannot be read costs only itself. Returns how many were read, second copies not counted. */
function scanAll(model, variances, findings, context) {
    const copies = (0, copies_ts_1.copiesAmong)(model.weights);
    let [seen, read] = [0, 0];
    for (const entry of model.weights) {
        context.progress(`reading ${entry.name}`, seen / model.weights.size);
        seen++;
        try {
            findings.push(...inspect(entry, model.artifact, variances.has(entry.name)));
            if (!copies.has(entry))
                read++;
        }
        catch (error) {
            const finding = (0, open_ts_1.findingOf)(error, model.artifact);
            if (!findings.some((known) => known.cause === finding.cause && known.file === finding.file)) {
                findings.push({ tensor: entry.name, ...finding });
            }
        }
    }
    return read;
}
function inspect(entry, artifact, isVariance) {
    const scan = (0, scan_ts_1.scanTensor)(entry);
    const at = { file: artifact.path, tensor: entry.name, severity: 'error' };
    const found = [];
    if (scan.bytes !== entry.byteLength) {
        const message = `${artifact.path}: ${entry.name} has ${scan.bytes} bytes, its shape and type ask for ${entry.byteLength}.`;
        found.push({ ...at, cause: 'truncated-file', message });
    }
    if (scan.nan + scan.infinite > 0)
        found.push({ ...at, ...nonFinite(scan, entry, artifact) });
    if (isVariance) {
        const least = (0, scan_ts_1.smallest)(entry);
        if (least.value < 0)
            found.push({ ...at, ...negativeVariance(least, entry, artifact) });
    }
    const use = (0, scan_ts_1.gridUse)(entry);
    const collapse = use === null ? null : (0, scan_ts_1.rangeCollapse)(use);
    if (use !== null && collapse !== null) {
        const message = `${artifact.path}: in ${entry.name} ${collapse.outliers} of ${use.elements} values stretch the quantised range ` +
            `so far that the others share ${collapse.levels} of its steps (one step is ${entry.stored?.scale ?? 0}). ` +
            'Leave this tensor out of quantisation, or clip the outlier before it.';
        const severity = collapse.certain ? 'error' : 'warning';
        const metrics = { outliers: collapse.outliers, levels: collapse.levels, elements: use.elements };
        found.push({ ...at, severity, cause: 'quantisation-range-collapsed', message, metrics });
    }
    return found;
}
function nonFinite(scan, entry, artifact) {
    const counts = [
        ...(scan.nan > 0 ? [`${scan.nan} NaN`] : []),
        ...(scan.infinite > 0 ? [(0, words_ts_1.many)(scan.infinite, 'infinite value')] : []),
    ];
    const stored = entry.stored?.dtype ?? entry.dtype;
    const hint = scan.nan === 0 && stored === 'float16'
        ? ' It is stored as float16, which ends at 65504: store this tensor as float32.'
        : ' Export the model again from a sound training state.';
    return {
        cause: 'non-finite-weight',
        message: `${artifact.path}: ${entry.name} holds ${(0, words_ts_1.list)(counts)}, ` +
            `the first at flat index ${scan.firstNonFinite}.${hint}`,
        metrics: { nan: scan.nan, infinite: scan.infinite, index: scan.firstNonFinite },
    };
}
function negativeVariance(least, entry, artifact) {
    return {
        cause: 'malformed',
        message: `${artifact.path}: ${entry.name} holds the negative variance ${least.value} at flat index ${least.index}; ` +
            'its square root is NaN. The tensor is corrupt or another one stands in its place.',
        metrics: { value: least.value, index: least.index },
    };
}


/***/ }),

/***/ 88953:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkLoad = checkLoad;
const output_sets_ts_1 = __webpack_require__(11474);
const sets_ts_1 = __webpack_require__(98650);
const tolerance_ts_1 = __webpack_require__(91988);
const words_ts_1 = __webpack_require__(75270);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const own_reading_ts_1 = __webpack_require__(39200);
const IDENTITY = [{ kind: 'identity' }];
/** What a loader hands back against the stored bytes, and the same loader against itself: what is made up shows there. */
async function checkLoad(planned, context) {
    const { artifact, programOf } = planned;
    const base = { stage: 'load', title: 'what the loader holds' };
    const registry = await context.workshop.registry(context.policy.customLayers);
    if (planned.absent !== undefined)
        return { ...base, ...nobody(artifact.path, [missingLoader(planned.absent, artifact)]) };
    try {
        const opened = await context.workshop.runnable(artifact, programOf, registry);
        const runtime = await context.workshop.runtime(artifact.format === 'saved-model' ? 'tensorflow' : 'tfjs', registry);
        const refusal = runtime.refuses(opened);
        if (refusal === null)
            return { ...base, ...(await loadTwice(runtime, opened, context, registry)) };
        return { ...base, ...nobody(artifact.path, [{ file: artifact.path, ...refusal, severity: 'warning' }]) };
    }
    catch (error) {
        return { ...base, ...nobody(artifact.path, [(0, open_ts_1.findingOf)(error, artifact)]) };
    }
}
function missingLoader(reason, { path }) {
    const message = `${path}: ${reason}, and the policy requires it.`;
    const fix = 'Install @tensorflow/tfjs-node (docs/native-tensorflow.md), let the action do so with `tensorflow: install`, ' +
        'or do without it: `tensorflow: auto`.';
    return { cause: 'no-runtime', severity: 'warning', file: path, message, fix };
}
function nobody(path, findings) {
    return {
        witnesses: [path, 'no loader'],
        coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 },
        findings,
        agreed: '',
    };
}
async function loadTwice(runtime, opened, context, registry) {
    const { path } = opened.artifact;
    context.progress(`loading with ${runtime.title}`, 0);
    const own = await (0, own_reading_ts_1.ownReading)(opened, context, registry);
    // The library is about to load weights of its own, twice.
    context.workshop.makeRoom();
    return (0, evaluate_ts_1.withSession)(runtime, opened, async (first) => {
        const weights = heldWeights(runtime, opened, first);
        const deployed = await (0, evaluate_ts_1.runProbes)(first, own.probes);
        context.progress('loading it again', 0.5);
        const again = await (0, evaluate_ts_1.withSession)(runtime, opened, async (second) => ({
            held: tensorsOf(second),
            outputs: await (0, evaluate_ts_1.runProbes)(second, own.probes.slice(0, 1)),
        }));
        const unstable = differences(tensorsOf(first), again.held, (0, evaluate_ts_1.runsOf)(own.probes.slice(0, 1), deployed, again.outputs), path);
        const { outputs, settled, floor, notes } = await (0, own_reading_ts_1.compareDeployed)({ own, deployed, runtime, reading: 'our own reading of its layers' }, opened, context, registry);
        return {
            witnesses: [path, runtime.title],
            coverage: {
                tensors: weights.tensors,
                outputs: own.probes.length === 0 ? [0, 1] : outputs.outputs,
                probes: own.probes.length,
            },
            weights: weights.classes,
            worst: worstOf(weights, outputs, floor.metrics),
            findings: [
                ...weights.findings,
                ...nonDeterministic(unstable, path, runtime),
                ...own.findings,
                ...settled,
                ...floor.findings,
                ...notes,
            ],
            agreed: `${runtime.title} holds what is stored (${(0, sets_ts_1.classesInWords)(weights.classes)}), the same when it loads the model ` +
                `again, and computes what our own reading does, within ${(0, words_ts_1.percent)(outputs.used)} of the tolerance.`,
        };
    });
}
/** What the loader holds, against the stored bytes. */
function heldWeights(runtime, opened, session) {
    const { path } = opened.artifact;
    const stored = storedTensors(opened, session);
    const files = { expected: path, found: `${path} as loaded by ${runtime.title}` };
    return (0, sets_ts_1.compareSets)(stored, tensorsOf(session), { files, file: path, transformsOf: () => IDENTITY });
}
/**
 * What is stored of what the loader holds; a graph's variables go by the names that they are stored under, and only those
 * that the loader can be asked for.
 */
function storedTensors(opened, session) {
    if ((0, open_ts_1.isOfLayers)(opened))
        return (0, open_ts_1.namedTensors)(opened).filter(({ bookkeeping }) => !bookkeeping);
    return [...(session.weights?.() ?? [])].flatMap(({ name }) => {
        const entry = opened.model.weights.get(name);
        return entry === undefined ? [] : [{ path: name, entry, trainable: true, bookkeeping: false }];
    });
}
function tensorsOf(session) {
    return [...(session.weights?.() ?? [])].map((entry) => ({
        path: entry.name,
        entry,
        trainable: true,
        bookkeeping: false,
    }));
}
function worstOf(weights, outputs, metrics) {
    if ((weights.classes.different ?? 0) > 0 || outputs.worst === null)
        return weights.worst;
    return { ...outputs.worst, metrics: { ...outputs.worst.metrics, ...metrics } };
}
/** Errors between two loadings of one artifact. */
function differences(first, second, runs, file) {
    const files = { expected: 'its first loading', found: 'its second' };
    const weights = (0, sets_ts_1.compareSets)(first, second, { files, file, transformsOf: () => IDENTITY });
    const outputs = (0, output_sets_ts_1.compareOutputSets)(runs, { witnesses: files, file, toleranceOf: () => tolerance_ts_1.EXACT });
    return [...weights.findings, ...outputs.findings].filter(({ severity }) => severity === 'error');
}
/** Two loadings of one artifact that differ: what differs was not loaded, but made up. */
function nonDeterministic(unstable, path, runtime) {
    const [first] = unstable;
    if (first === undefined)
        return [];
    const names = unstable.flatMap(({ tensors, tensor, output }) => tensors ?? [tensor ?? output ?? '']);
    return [
        {
            cause: 'non-deterministic',
            severity: 'error',
            file: path,
            ...(first.tensor === undefined ? {} : { tensor: first.tensor }),
            ...(first.output === undefined ? {} : { output: first.output }),
            message: `${path}: ${runtime.title} gives something else each time it loads the model (${names.slice(0, 5).join(', ')}): ` +
                'those values do not come from the file. Look for weights whose names do not match the layers.',
            metrics: { differing: names.length },
        },
    ];
}


/***/ }),

/***/ 72315:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lostOf = lostOf;
exports.settled = settled;
/** The tensors of the expected side that a comparison did not find. */
function lostOf({ findings }, expected) {
    const missing = new Set(findings.flatMap(({ cause, tensor }) => (cause === 'missing-tensor' ? [tensor] : [])));
    return expected.filter(({ path, entry }) => missing.has(entry.name) || missing.has(path ?? entry.name));
}
/** A comparison in which some of these have been found after all, as what is said. */
function settled(result, tensors, as) {
    if (tensors.length === 0)
        return result;
    const told = new Set(tensors.flatMap(({ path, entry }) => [path ?? entry.name, entry.name]));
    const { classes, tensors: counts, findings } = result;
    return {
        ...result,
        classes: { ...classes, [as]: (classes[as] ?? 0) + tensors.length },
        tensors: [counts[0] + tensors.length, counts[1]],
        findings: findings.filter(({ cause, tensor }) => cause !== 'missing-tensor' || !told.has(tensor ?? '')),
    };
}


/***/ }),

/***/ 75115:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowed = narrowed;
exports.narrowedNotes = narrowedNotes;
exports.withoutNarrowing = withoutNarrowing;
const bind_ts_1 = __webpack_require__(35143);
const narrow_ts_1 = __webpack_require__(92707);
const narrow_ts_2 = __webpack_require__(41933);
const narrow_ts_3 = __webpack_require__(45338);
const numbers_ts_1 = __webpack_require__(48211);
/**
 * Outputs that a model gives in a wider float than it computes them in, as its own operators or the dtype policies of its
 * layers say; each with that type.
 */
function narrowed({ bound }) {
    if (!(0, bind_ts_1.isGraph)(bound))
        return (0, narrow_ts_2.narrowOutputs)(bound);
    return bound.program.dialect === 'onnx' ? (0, narrow_ts_3.narrowOutputs)(bound) : (0, narrow_ts_1.narrowOutputs)(bound);
}
/** The same in words. */
function narrowedNotes(outputs, file) {
    return [...outputs].map(([output, loss]) => {
        const message = `${file}: the output ${output} is computed in ${loss} on the way, and cast to a wider type: it is held to the ` +
            `tolerance of ${loss}.`;
        const cause = loss === 'bfloat16' ? 'bfloat16-rounded' : 'float16-rounded';
        return { cause, severity: 'note', file, output, message };
    });
}
/**
 * Takes back that such an output differs, where what was recorded is what the float64 reference gives, which rounds nothing
 * in between: runtimes may keep float32 between two nodes of float16, and ONNX Runtime does on processors without it.
 * @param toleranceOf of an output, by the model's own name for it; null for one that nothing is taken back of
 */
function withoutNarrowing(findings, expected, truth, toleranceOf) {
    const inOrder = [...expected.values()];
    const names = [...truth.keys()];
    return findings.map((finding) => {
        const { cause, severity, output = '', message } = finding;
        const tolerance = cause === 'output-differs' && severity === 'error' ? toleranceOf(output) : null;
        // Findings have the model's own name; what was recorded may have another, in the same order.
        const recorded = expected.get(output) ?? inOrder[names.indexOf(output)];
        const reference = truth.get(output);
        if (tolerance === null || recorded === undefined || reference === undefined)
            return finding;
        const [a, b] = [(0, numbers_ts_1.numbersOf)(recorded), (0, numbers_ts_1.numbersOf)(reference)];
        if (a === null || b === null || a.length !== b.length || !isWithin(a, b, tolerance))
            return finding;
        const why = 'What was recorded is what the float64 reference gives, without the roundings in between.';
        return { ...finding, severity: 'note', message: `${message} ${why}` };
    });
}
function isWithin(a, b, { rtol, atol }) {
    return Array.from(a).every((value, i) => {
        const other = b[i] ?? NaN;
        return Object.is(value, other) || Math.abs(value - other) <= atol + rtol * Math.abs(other);
    });
}


/***/ }),

/***/ 71853:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NUDGED_RUNS = void 0;
exports.floorsByNudges = floorsByNudges;
exports.nudgedEntry = nudgedEntry;
const noise_floor_ts_1 = __webpack_require__(76134);
const programs_ts_1 = __webpack_require__(40776);
const bytes_ts_1 = __webpack_require__(98214);
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const evaluate_ts_1 = __webpack_require__(71454);
/** Runs with other nudges: of several draws of rounding the worst one counts. */
exports.NUDGED_RUNS = 3;
/**
 * How far rounding alone moves outputs, in rounding steps at their scale, by name: the model runs again on kernels with every
 * float32 and float64 number of its inputs and weights moved by one rounding step of float32, up or down, several times.
 * Narrower types stay: their step is far coarser than that of the arithmetic.
 * @param own what it gave with the numbers as they are, by the same runtime.
 * @throws what the run throws.
 */
async function floorsByNudges(opened, feeds, own, ops) {
    const floors = new Map();
    for (let seed = 1; seed <= exports.NUDGED_RUNS; seed++) {
        const bound = (0, programs_ts_1.overEntries)(opened.bound, (entry) => nudgedEntry(entry, seed));
        const nudged = await (0, evaluate_ts_1.withSession)(ops, { ...opened, bound }, (session) => session.run(nudgedFeeds((0, evaluate_ts_1.fittedFeeds)(feeds, session.signature), seed)));
        for (const [name, tensor] of own) {
            const [before, after] = [(0, numbers_ts_1.numbersOf)(tensor), (0, numbers_ts_1.numbersOf)(nudged.get(name) ?? tensor)];
            if (before === null || after === null || before.length !== after.length || !(0, dtype_ts_1.isFloating)(tensor.dtype))
                continue;
            floors.set(name, Math.max(floors.get(name) ?? 0, (0, noise_floor_ts_1.floorByNudge)(before, after, tensor.dtype)));
        }
    }
    return floors;
}
/** The entry with every number moved by a rounding step, read anew each time: nothing of it stays in memory. */
function nudgedEntry(entry, seed) {
    const { dtype } = entry;
    if (!isNudged(dtype))
        return entry;
    return {
        ...entry,
        *chunks(size) {
            let start = 0;
            for (const chunk of entry.chunks(size)) {
                const count = chunk.byteLength / (0, dtype_ts_1.byteWidth)(dtype);
                yield (0, bytes_ts_1.toBytes)(dtype, nudgedData((0, bytes_ts_1.fromBytes)(dtype, chunk.slice(), count, entry.name), seed, start));
                start += count;
            }
        },
    };
}
function nudgedFeeds(feeds, seed) {
    return new Map([...feeds].map(([name, tensor]) => [
        name,
        isNudged(tensor.dtype) ? { ...tensor, data: nudgedData(tensor.data, seed, 0) } : tensor,
    ]));
}
function isNudged(dtype) {
    return dtype === 'float32' || dtype === 'float64';
}
/** Kernels round float64 to float32: a step there is float32's. */
function nudgedData(data, seed, start) {
    if (data instanceof Float32Array)
        return (0, noise_floor_ts_1.nudge)(data, seed, start);
    if (data instanceof Float64Array)
        return Float64Array.from((0, noise_floor_ts_1.nudge)(Float32Array.from(data), seed, start));
    return data;
}


/***/ }),

/***/ 32016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_OUTPUTS = void 0;
exports.compareOutputs = compareOutputs;
exports.lossBetween = lossBetween;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const probes_ts_1 = __webpack_require__(68392);
const bind_ts_1 = __webpack_require__(35143);
const runtime_ts_1 = __webpack_require__(71073);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const graph_divergence_ts_1 = __webpack_require__(35476);
const narrowed_ts_1 = __webpack_require__(75115);
const open_ts_1 = __webpack_require__(93573);
const unknown_ts_1 = __webpack_require__(73887);
const votes_ts_1 = __webpack_require__(70824);
const witnesses_ts_1 = __webpack_require__(85206);
const NO_RUNS = { probes: [], expected: [], found: [] };
/** What no comparison comes to: one output at least was not looked at. */
exports.NO_OUTPUTS = {
    outputs: [0, 1],
    probes: 0,
    worst: null,
    findings: [],
    used: 0,
    runs: NO_RUNS,
};
/**
 * Outputs of two siblings on the policy's probes, both by our own reading on the same kernels; where one of them is a
 * graph, where they first part as well.
 * @param asks whether the golden and the further members of the family are asked which of the two is wrong, where outputs
 * differ; `expected` is the planned sibling then, and `found` the artifact. Where it is the sibling, they change places.
 */
async function compareOutputs(expected, found, planned, context, registry, asks = false) {
    const all = Math.max(1, outputCount(found.bound));
    const nothing = { ...exports.NO_OUTPUTS, outputs: [0, all] };
    const lacking = (0, unknown_ts_1.outputsLacking)(found);
    if (lacking.length > 0)
        return { ...nothing, findings: lacking };
    try {
        return await compareRuns(expected, found, planned, context, registry, nothing, asks);
    }
    catch (error) {
        const finding = error instanceof probes_ts_1.NoProbe ? (0, evaluate_ts_1.noProbe)(error, found) : (0, open_ts_1.findingOf)(error, found.artifact);
        return { ...nothing, findings: [finding] };
    }
}
async function compareRuns(expected, found, planned, context, registry, nothing, asks) {
    const { policy, workshop } = context;
    const ours = await (0, witnesses_ts_1.witnessesFor)(['ops'], found, policy, registry, workshop.runtime);
    const [ops] = ours.runtimes;
    if (ops === undefined)
        return { ...nothing, findings: ours.findings };
    context.progress('running probes', null);
    const { probes, outputs: before, refused } = await workshop.probeOutputs(ops, expected, policy);
    const after = await workshop.withSession(ops, found, (session) => (0, evaluate_ts_1.runProbes)(session, probes));
    const straight = { expected, found, before, after };
    const result = compared(straight, probes, planned, ops, policy);
    const fault = asks && result.findings.some(({ severity }) => severity === 'error')
        ? await (0, votes_ts_1.outputBlame)({ artifact: found, sibling: expected }, planned, { probes, artifact: after, sibling: before }, context, registry)
        : null;
    const isTurned = fault?.wrong === 'sibling';
    const turned = { expected: found, found: expected, before: after, after: before };
    const [sides, evidence] = isTurned ? [turned, compared(turned, probes, planned, ops, policy)] : [straight, result];
    const runs = { probes, expected: sides.before, found: sides.after };
    const findings = await (0, graph_divergence_ts_1.withFirstNode)(evidence.findings, {
        expected: sides.expected,
        found: sides.found,
        names: { expected: sides.expected.artifact.path, found: sides.found.artifact.path },
        loss: lossBetween(expected, found, planned),
        file: sides.found.artifact.path,
    }, runs, context, registry);
    const notes = (0, narrowed_ts_1.narrowedNotes)((0, narrowed_ts_1.narrowed)(sides.found), sides.found.artifact.path);
    const blamed = fault === null ? [] : [faultNote(fault, sides.found)];
    return {
        ...evidence,
        findings: [...findings, ...notes, ...refused, ...blamed],
        probes: probes.length,
        runs,
    };
}
function compared({ expected, found, before, after }, probes, planned, ops, policy) {
    const loss = lossBetween(expected, found, planned);
    const narrow = narrowedBetween(expected, found);
    const rules = (0, claims_ts_1.toleranceRules)(policy, found.artifact);
    return (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(probes, before, after), {
        witnesses: { expected: expected.artifact.path, found: runtime_ts_1.RUNTIME_WORDS[ops.id] },
        file: found.artifact.path,
        toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, (0, claims_ts_1.coarser)(loss, narrow.get(output) ?? null), rules),
    });
}
function faultNote({ why }, found) {
    return { cause: 'output-differs', severity: 'note', file: found.artifact.path, message: why };
}
function lossBetween(expected, found, { lossy }) {
    return (0, claims_ts_1.coarser)(lossy, (0, claims_ts_1.coarser)((0, claims_ts_1.declaredLoss)(expected.model), (0, claims_ts_1.declaredLoss)(found.model)));
}
/** Both sides' outputs, by either's names, that are computed in a narrower float than they are given in. */
function narrowedBetween(expected, found) {
    const all = new Map((0, narrowed_ts_1.narrowed)(expected));
    for (const [output, loss] of (0, narrowed_ts_1.narrowed)(found))
        all.set(output, (0, claims_ts_1.coarser)(loss, all.get(output) ?? null) ?? loss);
    return all;
}
function outputCount(bound) {
    return (0, bind_ts_1.isGraph)(bound) ? bound.program.signature.outputs.length : (bound.program.root.graph?.outputs.length ?? 1);
}


/***/ }),

/***/ 39200:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ownReading = ownReading;
exports.compareDeployed = compareDeployed;
exports.settle = settle;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const probes_ts_1 = __webpack_require__(68392);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const floor_ts_1 = __webpack_require__(79979);
const narrowed_ts_1 = __webpack_require__(75115);
const open_ts_1 = __webpack_require__(93573);
const widened_ts_1 = __webpack_require__(81095);
const witnesses_ts_1 = __webpack_require__(85206);
async function ownReading(opened, context, registry) {
    const nothing = { probes: [], outputs: [], reference: null, estimate: null, findings: [] };
    try {
        const { policy, workshop } = context;
        const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, policy, registry, workshop.runtime);
        const [ops] = runtimes;
        if (ops === undefined)
            return { ...nothing, findings };
        const run = await workshop.probeOutputs(ops, opened, policy);
        const [probe] = run.probes;
        const [outputs] = run.outputs;
        if (probe === undefined || outputs === undefined)
            return { ...nothing, ...run };
        const reference = await (0, floor_ts_1.referenceOrEstimate)(opened, probe.feeds, { outputs, ops }, context, registry);
        if ('outputs' in reference)
            return { ...nothing, ...run, reference: reference.outputs };
        if ('estimate' in reference) {
            const { estimate } = reference;
            return { ...nothing, ...run, estimate, findings: [estimate.note] };
        }
        return { ...nothing, ...run, findings: reference.note === null ? [] : [reference.note] };
    }
    catch (error) {
        return {
            ...nothing,
            findings: [error instanceof probes_ts_1.NoProbe ? (0, evaluate_ts_1.noProbe)(error, opened) : (0, open_ts_1.findingOf)(error, opened.artifact)],
        };
    }
}
/** Holds what a runtime gives against our own reading, within what both compute in, and asks the reference about the two. */
async function compareDeployed({ own, deployed, runtime, reading }, opened, context, registry) {
    const { path } = opened.artifact;
    const rules = (0, claims_ts_1.toleranceRules)(context.policy, opened.artifact);
    const wider = (0, widened_ts_1.widened)(runtime.id, opened);
    const narrow = (0, narrowed_ts_1.narrowed)(opened);
    const outputs = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(own.probes, own.outputs, deployed), {
        witnesses: { expected: reading, found: runtime.title },
        file: path,
        toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, (0, claims_ts_1.coarser)(wider, narrow.get(output) ?? null), rules),
    });
    const floor = floorFindings(own, deployed, outputs, runtime, path);
    const settled = await settle(outputs.findings, own, deployed, opened, context, registry);
    // The reference is no judge between two types that round otherwise.
    const isJudge = wider === null && narrow.size === 0;
    return {
        outputs,
        settled,
        floor: isJudge ? floor : { ...floor, findings: [] },
        notes: [...(0, widened_ts_1.widenedNote)(wider, path), ...(0, narrowed_ts_1.narrowedNotes)(narrow, path)],
    };
}
/** Differences beyond the tolerance, without those that the reference calls rounding; it is asked about every probe then. */
async function settle(findings, own, deployed, opened, context, registry) {
    if (own.reference === null || !findings.some(({ severity }) => severity === 'error'))
        return findings;
    const judged = [];
    for (const [i, { feeds }] of own.probes.entries()) {
        const [a, b] = [own.outputs[i], deployed[i]];
        const reference = await (0, floor_ts_1.referenceOutputs)(opened, feeds, context.policy, registry);
        if ('note' in reference || a === undefined || b === undefined)
            return findings;
        judged.push({ truth: reference.outputs, witnesses: [a, b] });
    }
    return (0, floor_ts_1.withoutRounding)(findings, judged);
}
/** What the reference, or the estimate, says of another witness's outputs on the first probe. */
function floorFindings(own, deployed, outputs, runtime, file) {
    const [a, b] = [own.outputs[0], deployed[0]];
    if (a === undefined || b === undefined)
        return { findings: [], metrics: {} };
    const parties = { names: ['our own reading', runtime.title], file };
    const result = own.reference !== null
        ? (0, floor_ts_1.judgeByFloor)(own.reference, [a, b], parties)
        : own.estimate !== null
            ? (0, floor_ts_1.judgeByEstimate)(own.estimate, [a, b], parties)
            : { findings: [], metrics: {} };
    // Beyond the tolerance it is said already, with better figures.
    return outputs.findings.some(({ severity }) => severity === 'error') ? { ...result, findings: [] } : result;
}


/***/ }),

/***/ 97656:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkParity = checkParity;
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const kinds_ts_1 = __webpack_require__(94284);
const read_ts_1 = __webpack_require__(620);
const blame_ts_1 = __webpack_require__(46010);
const contents_ts_1 = __webpack_require__(62975);
const divergence_ts_1 = __webpack_require__(72247);
const output_parity_ts_1 = __webpack_require__(32016);
const open_ts_1 = __webpack_require__(93573);
const sibling_ts_1 = __webpack_require__(49743);
const votes_ts_1 = __webpack_require__(70824);
/** Siblings asked for their word at most. */
const MOST_VOTERS = 4;
/** One committed artifact against its family's reference member: weights, configuration, and outputs on probes. */
async function checkParity(planned, context) {
    const { artifact, sibling, programOf } = planned;
    const registry = await context.workshop.registry(context.policy.customLayers);
    const base = {
        stage: 'parity',
        title: `against ${sibling.path}`,
        witnesses: [sibling.path, artifact.path],
    };
    try {
        // First, since what is wrong with it is its own business.
        const found = await context.workshop.bound(artifact, programOf ?? sibling, registry);
        return await (0, sibling_ts_1.withSibling)(planned, registry, async (expected) => {
            const result = await compare(expected, found, planned, context, registry);
            return { ...base, ...result };
        });
    }
    catch (error) {
        // What no program of layers names is compared by the places at which it is stored.
        if (error instanceof read_ts_1.OwnModel)
            return (await __webpack_require__.e(/* import() */ 6778).then(__webpack_require__.bind(__webpack_require__, 6778))).checkStoredParity(planned, context);
        const finding = error instanceof sibling_ts_1.Unreadable ? error.finding : (0, open_ts_1.findingOf)(error, planned.artifact);
        return { ...base, coverage: { tensors: [0, 1], outputs: [0, 1], probes: 0 }, findings: [finding], agreed: '' };
    }
}
async function compare(sibling, artifact, planned, context, registry) {
    const progress = (done, all) => {
        context.progress('comparing weights', done / Math.max(1, all));
    };
    let contents = (0, contents_ts_1.compareContents)(sibling, artifact, planned.lossy, progress);
    // What stays loaded is the artifact under check: its tensors stand for the sibling's.
    context.workshop.learn([...contents.weights.same].map(([found, expected]) => [expected, found]));
    let fault = null;
    if (contents.findings.some(contents_ts_1.isError)) {
        const names = { artifact: planned.artifact.path, sibling: planned.sibling.path };
        const backward = (0, contents_ts_1.compareContents)(artifact, sibling, planned.lossy);
        const golden = await (0, votes_ts_1.goldenVote)({ artifact, sibling }, planned, context, registry);
        const votes = golden === null ? await siblingVotes(sibling, artifact, planned, registry) : [];
        if (golden === null && isTied(votes)) {
            // Graphs have no layers to compare: they are asked what they answer.
            const graphs = { ...planned, others: (planned.others ?? []).filter(isOfGraph) };
            votes.push(...(await (0, votes_ts_1.familyVotes)({ artifact, sibling }, graphs, context, registry)));
        }
        const broken = brokenSide(sibling, artifact);
        fault = (0, blame_ts_1.blame)({ names, broken, golden, others: votes, forward: contents.findings, backward: backward.findings });
        if (fault.wrong === 'sibling')
            contents = backward;
    }
    const [expected, found] = fault?.wrong === 'sibling' ? [artifact, sibling] : [sibling, artifact];
    const outputs = await (0, output_parity_ts_1.compareOutputs)(expected, found, planned, context, registry);
    const bound = [...sibling.bound.findings, ...artifact.bound.findings];
    const stored = [...contents.findings, ...(0, contents_ts_1.without)(bound, contents.findings)];
    const sides = {
        expected,
        found,
        names: { expected: expected.artifact.path, found: found.artifact.path },
        loss: (0, output_parity_ts_1.lossBetween)(expected, found, planned),
        file: found.artifact.path,
    };
    const told = [...stored, ...(0, contents_ts_1.without)(outputs.findings, stored)];
    const findings = await (0, divergence_ts_1.withFirstLayer)(told, sides, outputs.runs, context, registry);
    return {
        coverage: { tensors: contents.weights.tensors, outputs: outputs.outputs, probes: outputs.probes },
        weights: contents.weights.classes,
        worst: worstOf(contents, outputs),
        findings: fault === null ? findings : [...findings, blameNote(fault, contents, planned.artifact)],
        agreed: `${(0, words_ts_1.many)(contents.weights.tensors[0], 'tensor')} (${(0, sets_ts_1.classesInWords)(contents.weights.classes)}) and ` +
            `${(0, words_ts_1.many)(outputs.outputs[0], 'output')} on ${(0, words_ts_1.many)(outputs.probes, 'probe')} agree, within ${(0, words_ts_1.percent)(outputs.used)} of the tolerance.`,
    };
}
function brokenSide(sibling, artifact) {
    const [a, b] = [sibling, artifact].map(({ bound }) => bound.findings.some(contents_ts_1.isError));
    if (a === b)
        return null;
    return b === true ? 'artifact' : 'sibling';
}
function worstOf(contents, outputs) {
    return (contents.weights.classes.different ?? 0) > 0
        ? contents.weights.worst
        : (outputs.worst ?? contents.weights.worst);
}
function blameNote(fault, contents, artifact) {
    const first = contents.findings.find(contents_ts_1.isError);
    return {
        cause: first?.cause ?? 'tensor-differs',
        severity: 'note',
        file: first?.file ?? artifact.path,
        message: fault.why,
    };
}
/** Which of the two each further sibling speaks against; one that agrees with neither, or cannot be read, has no say. */
async function siblingVotes(sibling, artifact, planned, registry) {
    const votes = [];
    for (const other of (planned.others ?? []).filter((one) => !isOfGraph(one)).slice(0, MOST_VOTERS)) {
        try {
            await (0, open_ts_1.withBound)(other, planned.programOf ?? planned.sibling, registry, (witness) => {
                const agrees = [sibling, artifact].map((opened) => !(0, contents_ts_1.compareContents)(witness, opened, planned.lossy).findings.some(contents_ts_1.isError));
                if (agrees[0] !== agrees[1])
                    votes.push({ by: other.path, against: agrees[0] === true ? 'artifact' : 'sibling' });
                return Promise.resolve();
            });
        }
        catch {
            // A sibling that cannot be read has its own checks; here it has no say.
        }
    }
    return votes;
}
function isTied(votes) {
    return votes.filter(({ against }) => against === 'artifact').length * 2 === votes.length;
}
function isOfGraph(artifact) {
    return (0, kinds_ts_1.canRun)(artifact) && !(0, kinds_ts_1.hasProgram)(artifact);
}


/***/ }),

/***/ 56208:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.furtherPrograms = furtherPrograms;
exports.bySignature = bySignature;
exports.furtherVariables = furtherVariables;
exports.ofSignature = ofSignature;
exports.withoutPath = withoutPath;
exports.twinsInWords = twinsInWords;
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const held_ts_1 = __webpack_require__(38871);
const same_ts_1 = __webpack_require__(91330);
const open_ts_1 = __webpack_require__(93573);
/**
 * Every signature of every graph in a file but the one that it is run by, each program once. What cannot be bound is left:
 * whether the file is at fault is found with its integrity.
 */
function furtherPrograms({ artifact, model, bound }) {
    const { program } = model;
    const programs = [];
    const twins = new Map();
    const left = [];
    if (!(0, bind_ts_1.isGraph)(bound) || program?.kind !== 'graph')
        return { programs, twins, left };
    const serving = (0, freeze_ts_1.servingSignature)(program);
    const known = [{ name: serving ?? '', bound }];
    const add = (graph, of, label) => {
        const isServed = graph === program;
        for (const [signature, { outputs }] of graph.signatures) {
            if (outputs.size === 0 || (isServed && signature === serving))
                continue;
            const name = label(signature);
            try {
                const one = (0, bind_ts_1.bindGraph)(graph, model.weights, artifact.path, signature);
                const twin = known.find(({ bound: before }) => (0, same_ts_1.isSameProgram)(one.program, before.program));
                if (twin !== undefined) {
                    twins.set(name, twin.name);
                    continue;
                }
                known.push({ name, bound: one });
                const view = { ...of, program: { ...graph, serves: signature } };
                programs.push({ name, signature, isServed, opened: { artifact, model: view, bound: one } });
            }
            catch (error) {
                left.push({ name, why: withoutPath((0, open_ts_1.findingOf)(error, artifact).message, artifact.path) });
            }
        }
        for (const name of graph.unreadSignatures ?? []) {
            if (!isServed)
                left.push({ name: label(name), why: 'its inputs or outputs are no plain tensors' });
        }
    };
    add(program, model, (signature) => signature);
    for (const { tags, read } of model.others ?? []) {
        const words = `graph [${tags.join(', ')}]`;
        try {
            add(read(), { ...model, metadata: { ...model.metadata, tags } }, (signature) => `${signature} of ${words}`);
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            left.push({ name: words, why: withoutPath(error.message, artifact.path) });
        }
    }
    return { programs, twins, left };
}
/** Every signature of the served graph that can be run, by name; those that are one program are opened as one. */
function bySignature(opened, { programs, twins }) {
    const { program } = opened.model;
    if (program?.kind !== 'graph')
        return new Map();
    const byName = new Map([[(0, freeze_ts_1.servingSignature)(program) ?? '', opened]]);
    for (const { name, isServed, opened: view } of programs)
        if (isServed)
            byName.set(name, view);
    for (const [name, as] of twins) {
        const view = byName.get(as);
        if (view !== undefined && program.signatures.has(name))
            byName.set(name, view);
    }
    return byName;
}
/** Variables that further signatures of the served graph compute with, and the one that it is run by does not. */
function furtherVariables({ artifact, model, bound }) {
    const { program } = model;
    if (!(0, bind_ts_1.isGraph)(bound) || program?.kind !== 'graph')
        return [];
    const seen = new Set((0, held_ts_1.heldTensors)(bound, model.weights).map(({ path }) => path));
    return [...program.signatures].flatMap(([name, { outputs }]) => {
        if (outputs.size === 0)
            return [];
        const held = unlessBroken(() => (0, held_ts_1.heldTensors)((0, bind_ts_1.bindGraph)(program, model.weights, artifact.path, name), model.weights));
        return (held ?? []).flatMap(({ path, entry, isVariable }) => {
            if (!isVariable || seen.has(path))
                return [];
            seen.add(path);
            return [{ path, entry, trainable: true, bookkeeping: false }];
        });
    });
}
/** Undefined where a signature cannot be bound: that is said of the file. */
function unlessBroken(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    }
}
/** A finding on a signature, which it names. */
function ofSignature(finding, name, path) {
    return { ...finding, message: `${path}: ${(0, sentences_ts_1.headed)(`signature ${name}`, withoutPath(finding.message, path))}` };
}
function withoutPath(message, path) {
    return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}
/** `serve is the same program as serving_default.`; nothing where every signature is a program of its own. */
function twinsInWords(twins) {
    const groups = new Map();
    for (const [name, as] of twins)
        groups.set(as, [...(groups.get(as) ?? []), name]);
    return [...groups]
        .map(([as, names]) => `${(0, words_ts_1.list)(names, 3)} ${names.length === 1 ? 'is' : 'are'} the same program as ${as}.`)
        .join(' ');
}


/***/ }),

/***/ 96717:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.recordedRandomness = recordedRandomness;
exports.randomTrip = randomTrip;
exports.trainedGraph = trainedGraph;
const words_ts_1 = __webpack_require__(75270);
const bind_ts_1 = __webpack_require__(35143);
const random_ops_ts_1 = __webpack_require__(69194);
const random_ts_1 = __webpack_require__(23611);
const training_ts_1 = __webpack_require__(68709);
/**
 * Layers of Keras 3 that draw random numbers when `model(x)` is called, or exported, and not when it predicts: those that
 * were called with `training=True`, and augmentation in a chain, where no file says what Keras takes for True by itself.
 */
function recordedRandomness({ root }, file, dialect) {
    return randomBelow(root, '', dialect === 'keras3').map(({ layer, path, isRecorded }) => ({
        cause: 'non-deterministic',
        severity: 'warning',
        file,
        layer: path,
        message: `${file}: layer ${path} (${layer.className}) ` +
            (isRecorded ? 'is called with training=True' : 'takes training for True where nobody says training=False') +
            ', and draws random numbers then: ' +
            'only predict() passes over it, while model(x), an export and TF.js answer differently each time.',
        fix: isRecorded
            ? 'Call the layer without training=True, or accept it in the policy where the model is meant to be random.'
            : 'Leave augmentation out of the model that is deployed; or call and export it with training=False, and accept this in the policy.',
    }));
}
function randomBelow({ graph }, path, byDefault) {
    return (graph?.layers ?? []).flatMap((layer) => {
        const place = path === '' ? layer.name : `${path}/${layer.name}`;
        const isRecorded = graph?.calls.some((call) => call.layer === layer.name && call.recordsTraining === true) === true;
        if (isRecorded && (0, training_ts_1.trainingWithin)(layer) === 'random')
            return [{ layer, path: place, isRecorded: !(0, training_ts_1.trainsByDefault)(layer) }];
        if (byDefault && graph?.style === 'sequential' && (0, training_ts_1.trainsByDefault)(layer)) {
            return [{ layer, path: place, isRecorded: false }];
        }
        return randomBelow(layer, place, byDefault);
    });
}
/** A trip of a graph that draws random numbers proves nothing: what it draws is said instead. Null for any other. */
async function randomTrip(planned, { workshop, policy }) {
    const { artifact, through } = planned;
    if (artifact.format !== 'saved-model' && artifact.format !== 'tfjs-graph' && artifact.format !== 'frozen-graph') {
        return null;
    }
    const opened = await workshop
        .runnable(artifact, null, await workshop.registry(policy.customLayers))
        // What cannot be bound has nothing to say here, and is said by the trip.
        .catch(() => null);
    const error = opened !== null && (0, bind_ts_1.isGraph)(opened.bound) ? (0, random_ts_1.randomIn)(opened.bound.program) : null;
    if (error === null)
        return null;
    return {
        stage: 'roundtrip',
        title: [artifact.format, ...through, artifact.format].join(' -> '),
        witnesses: [artifact.format, 'none'],
        coverage: { tensors: [0, 0], outputs: [0, 1], probes: 0 },
        findings: [{ file: artifact.path, ...error.toFinding() }],
        agreed: '',
    };
}
/** What a graph does otherwise than a model that predicts: it draws random numbers, or uses each batch's own statistics. */
async function trainedGraph(artifact, { workshop, policy }) {
    const opened = await workshop
        .runnable(artifact, null, await workshop.registry(policy.customLayers))
        // What cannot be bound is said by whoever runs it.
        .catch(() => null);
    if (opened === null || !(0, bind_ts_1.isGraph)(opened.bound))
        return [];
    const { program } = opened.bound;
    const random = (0, random_ts_1.randomIn)(program);
    const drawn = random === null || !isOurs(random) ? [] : [{ file: artifact.path, ...random.toFinding() }];
    return [...drawn, ...batchStatistics(program, [...opened.model.weights], artifact.path)];
}
function isOurs({ code }) {
    return code === 'non-deterministic';
}
/** Parts of a batch normalisation that it always computes with, where it has them. */
const TRAINED = ['gamma', 'beta'];
/**
 * Batch normalisations that compute with `gamma` or `beta` and with none of the statistics stored beside them: in training
 * mode they take those of each batch, so that what is answered for one row depends on the rows beside it.
 */
function batchStatistics(program, weights, file) {
    const keys = new Set(program.variables.values());
    const paths = new Map(weights.map((entry) => [entry.name, (entry.alias ?? entry.name).replace(/:0$/, '')]));
    // Keras stores every variable under two keys.
    const used = new Set([...keys].map((key) => paths.get(key)));
    const layers = [...new Set(paths.values())].flatMap((path) => {
        const layer = /^(.*\/)?moving_variance$/.exec(path)?.[1];
        if (layer === undefined || used.has(path) || used.has(`${layer}moving_mean`))
            return [];
        return TRAINED.some((part) => used.has(layer + part)) ? [layer.slice(0, -1)] : [];
    });
    const [first] = layers;
    if (first === undefined)
        return [];
    const message = `${file}: ${(0, words_ts_1.list)(layers, 3)} computes with the statistics of each batch, not with the moving ones that are stored: ` +
        'it was exported in training mode, and what it answers for one row depends on the rows beside it. Keras 3 exports ' +
        'all layers behind one such as Resizing, CenterCrop or RandomFlip so.';
    return [{ cause: 'non-deterministic', severity: 'error', file, layer: first, message, fix: random_ops_ts_1.EXPORT_FOR_INFERENCE }];
}


/***/ }),

/***/ 27050:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.replay = replay;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const runtime_ts_1 = __webpack_require__(71073);
const dtype_ts_1 = __webpack_require__(19777);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const narrowed_ts_1 = __webpack_require__(75115);
const widened_ts_1 = __webpack_require__(81095);
/** Runs the recorded inputs on one runtime. @throws what the runtime throws. */
async function replay(golden, file, runtime, opened, { policy, workshop }, loss = (0, claims_ts_1.declaredLoss)(opened.model)) {
    return workshop.withSession(runtime, opened, async (session) => {
        const misfits = misfitInputs(golden, session.signature, file);
        const all = golden.outputs.size;
        const refused = (findings) => {
            return { outputs: [0, all], worst: null, findings, used: 0, expected: new Map(), found: new Map() };
        };
        if (misfits.length > 0)
            return refused(misfits);
        const found = await session.run((0, evaluate_ts_1.fittedFeeds)(golden.inputs, session.signature));
        const expected = fittedOutputs(golden.outputs, found);
        const misshapen = misfitOutputs(expected, found, file);
        if (misshapen.length > 0)
            return refused(misshapen);
        const rules = (0, claims_ts_1.toleranceRules)(policy, opened.artifact, opened.model);
        const allowed = (0, claims_ts_1.coarser)(loss, (0, widened_ts_1.widened)(runtime.id, opened));
        const narrow = (0, narrowed_ts_1.narrowed)(opened);
        const inOrder = [...found.keys()];
        const own = new Map([...expected.keys()].map((name, place) => [name, found.has(name) ? name : inOrder[place]]));
        const lossOf = (output) => (0, claims_ts_1.coarser)(allowed, narrow.get(own.get(output) ?? output) ?? null);
        const result = (0, output_sets_ts_1.compareOutputSets)([{ probe: 'golden', expected, found }], {
            witnesses: { expected: file.path, found: runtime_ts_1.RUNTIME_WORDS[runtime.id] },
            file: opened.artifact.path,
            toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, lossOf(output), rules),
        });
        return { ...result, expected, found };
    });
}
/** Recorded outputs in the types that the model gives: a golden may have been kept in float64, or in wider integers. */
function fittedOutputs(outputs, found) {
    const inOrder = [...found.values()];
    const fitted = [...outputs].map(([name, tensor], position) => {
        const like = found.get(name) ?? inOrder[position];
        const sameKind = like !== undefined && (0, dtype_ts_1.isFloating)(like.dtype) === (0, dtype_ts_1.isFloating)(tensor.dtype);
        return [name, sameKind ? (0, evaluate_ts_1.withType)(tensor, like.dtype) : tensor];
    });
    return new Map(fitted);
}
function misfitInputs(golden, { inputs }, file) {
    const names = [...golden.inputs.keys()];
    if (names.length !== inputs.length) {
        const takes = inputs.map(({ name }) => name).join(', ');
        return [
            mismatch(file, `inputs/${names[0] ?? ''}`, `records ${names.length} inputs (${names.join(', ')}), the model takes ${inputs.length} (${takes})`),
        ];
    }
    return inputs.flatMap(({ name, shape }, position) => {
        const recorded = golden.inputs.has(name) ? name : (names[position] ?? '');
        const tensor = golden.inputs.get(recorded);
        if (tensor === undefined || shape === null)
            return [];
        const fits = tensor.shape.length === shape.length && shape.every((dim, axis) => dim < 0 || dim === tensor.shape[axis]);
        if (fits)
            return [];
        return [
            mismatch(file, `inputs/${recorded}`, `has shape [${tensor.shape.join(', ')}], the model takes [${dims(shape)}]`),
        ];
    });
}
function misfitOutputs(expected, found, file) {
    const inOrder = [...found.values()];
    const findings = [...expected].flatMap(([name, tensor], position) => {
        const other = found.get(name) ?? (expected.size === found.size ? inOrder[position] : undefined);
        if (other === undefined)
            return [];
        const fits = tensor.shape.length === other.shape.length && tensor.shape.every((dim, axis) => dim === other.shape[axis]);
        if (fits)
            return [];
        return [
            mismatch(file, `outputs/${name}`, `has shape [${tensor.shape.join(', ')}], the model gives [${other.shape.join(', ')}]`),
        ];
    });
    return findings;
}
function dims(shape) {
    return shape.map((dim) => (dim < 0 ? 'any' : String(dim))).join(', ');
}
function mismatch({ path }, array, what) {
    return {
        cause: 'golden-shape-mismatch',
        severity: 'error',
        file: path,
        tensor: array,
        message: `${path}: ${array} ${what}: one of the two is not the one that is meant.`,
    };
}


/***/ }),

/***/ 40781:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkRewrite = checkRewrite;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const registry_ts_1 = __webpack_require__(13965);
const open_ts_1 = __webpack_require__(93573);
/**
 * Weights that come without any program: all that can be asked is that they come back from their own format, written
 * and read again. Outputs are no part of it.
 */
async function checkRewrite(artifact, format, context) {
    const via = [format, format];
    const title = via.join(' -> ');
    const base = { stage: 'roundtrip', title, witnesses: [format, title], via };
    try {
        const model = await context.workshop.model(artifact);
        const directory = (0, node_path_1.join)(context.scratch, 'rewritten');
        (0, node_fs_1.mkdirSync)(directory);
        context.progress(`writing ${format}`, 0);
        const receipt = await (await (0, registry_ts_1.formatOf)(format)).write({ weights: model.weights }, directory, 'model');
        const files = receipt.files.map((file) => (0, node_path_1.basename)(file));
        const [absolute = ''] = receipt.files;
        const written = { path: (0, node_path_1.basename)(absolute), absolute, format, files: [...files].sort() };
        return await (0, open_ts_1.withModel)(written, (back) => {
            const found = { expected: artifact.path, found: `what was written of it (${format})` };
            const result = (0, sets_ts_1.compareSets)(tensorsOf(model), tensorsOf(back), {
                files: found,
                file: artifact.path,
                hop: 0,
                transformsOf: () => [{ kind: 'identity' }],
                progress: (done, all) => {
                    context.progress(`comparing after ${format}`, done / Math.max(1, all));
                },
            });
            return Promise.resolve({
                ...base,
                coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
                weights: result.classes,
                worst: result.worst,
                findings: result.findings,
                agreed: `${(0, words_ts_1.many)(result.tensors[0], 'tensor')} came back (${(0, sets_ts_1.classesInWords)(result.classes)}).`,
            });
        });
    }
    catch (error) {
        const findings = [(0, open_ts_1.findingOf)(error, artifact)];
        return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings, agreed: '' };
    }
}
function tensorsOf({ weights }) {
    return [...weights].map((entry) => ({ path: null, entry, trainable: true, bookkeeping: false }));
}


/***/ }),

/***/ 93758:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkRoundtrip = checkRoundtrip;
const sets_ts_1 = __webpack_require__(98650);
const words_ts_1 = __webpack_require__(75270);
const format_ts_1 = __webpack_require__(14309);
const registry_ts_1 = __webpack_require__(13965);
const plan_ts_1 = __webpack_require__(48720);
const probes_ts_1 = __webpack_require__(68392);
const bind_ts_1 = __webpack_require__(35143);
const random_ts_1 = __webpack_require__(23611);
const read_ts_1 = __webpack_require__(620);
const contents_ts_1 = __webpack_require__(62975);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const travel_ts_1 = __webpack_require__(92553);
const trip_kinds_ts_1 = __webpack_require__(77856);
const witnesses_ts_1 = __webpack_require__(85206);
/** The artifact out to other formats and back: weights against each receipt, topology, outputs after every hop. */
async function checkRoundtrip(planned, context) {
    const { artifact, programOf, oneWay, like, further = false } = planned;
    const via = (0, plan_ts_1.stationsOf)(planned);
    const stops = via.slice(1).filter(registry_ts_1.isFormatId);
    if (further && !(await hasFurther(artifact, context)))
        return ofNothing(via);
    const journal = {
        said: new Set(),
        findings: [],
        weights: [],
        outputs: [],
        further: [],
        probes: [],
        hops: via.length - 1,
        home: null,
    };
    let [tensors, outputs, probes] = [1, 1, 0];
    try {
        const registry = await context.workshop.registry(context.policy.customLayers);
        const original = await context.workshop.runnable(artifact, programOf, registry);
        const kind = (0, trip_kinds_ts_1.tripKind)(original, programOf ?? artifact, registry, oneWay === undefined, further);
        const counted = () => kind.tensors(original).filter(({ bookkeeping }) => !bookkeeping).length;
        tensors = counted();
        outputs = kind.outputs(original);
        journal.findings.push(...original.bound.findings);
        const before = await outputsBefore(kind, original, context, registry, journal);
        probes = before.probes.length;
        const needsLast = oneWay?.onwardAsked ?? true;
        const through = like === undefined ? null : await dialectIn(like);
        const trip = { kind, original, stops, needsLast, through, further, before, context, registry };
        await (0, travel_ts_1.travel)(trip, original, 0, journal);
        tensors = counted();
    }
    catch (error) {
        if (error instanceof read_ts_1.OwnModel) {
            tensors = (await context.workshop.model(artifact)).weights.size;
            journal.findings.push(nowhereToGo(artifact, error));
        }
        else
            journal.findings.push(...(0, contents_ts_1.without)([(0, open_ts_1.findingOf)(error, artifact)], journal.findings));
    }
    return evidenceOf(journal, via.slice(0, journal.hops + 1), {
        tensors,
        outputs,
        probes: Math.min(probes, ...journal.probes),
    });
}
/** A file of a class of the user's says how it is made; no other format has room for that. */
function nowhereToGo({ path }, { className }) {
    const message = `${path}: the model itself is ${className}, a class of your own, which no other format can say.`;
    return { cause: 'not-expressible', severity: 'warning', file: path, message };
}
/** The dialect that an artifact is written in; null where that cannot be told. */
async function dialectIn(artifact) {
    try {
        return await (0, open_ts_1.withModel)(artifact, (model) => Promise.resolve((0, format_ts_1.layersOf)(model)?.dialect ?? null));
    }
    catch {
        // What is wrong with it, its own checks say.
        return null;
    }
}
/** Whether there is anything that only this trip shows: a served model of one program has made its trip. */
async function hasFurther(artifact, { workshop, policy }) {
    const opened = await workshop
        .runnable(artifact, null, await workshop.registry(policy.customLayers))
        // What cannot be bound has nothing to say here, and is said by the other trip.
        .catch(() => null);
    if (opened === null || ((0, bind_ts_1.isGraph)(opened.bound) && (0, random_ts_1.randomIn)(opened.bound.program) !== null))
        return false;
    return workshop.further(opened).programs.some(({ isServed }) => isServed);
}
/** A trip for the sake of further signatures, where there are none. */
function ofNothing(via) {
    const title = via.join(' -> ');
    const coverage = { tensors: [0, 0], outputs: [0, 0], probes: 0 };
    return { stage: 'roundtrip', title, witnesses: [via[0] ?? '', title], via, coverage, findings: [], agreed: '' };
}
function evidenceOf({ findings, weights, outputs: results, further, home }, via, 
/** Tensors without bookkeeping, which counts where it came along on every hop. */
all) {
    const hops = via.length - 1;
    // One hop that was not travelled leaves everything behind it unseen.
    const least = (counts) => (counts.length < hops ? 0 : Math.min(...counts));
    const bookkeeping = least(weights.map((result) => result.bookkeeping));
    const tensors = [least(weights.map((result) => result.tensors[0])), all.tensors + bookkeeping];
    const more = (place) => further.reduce((sum, result) => sum + result.outputs[place], 0);
    const outputs = [
        least(results.map((result) => result.outputs[0])) + more(0),
        all.outputs + more(1),
    ];
    const [worst] = [...results, ...further].sort((a, b) => b.used - a.used);
    const classes = home?.classes ?? {};
    return {
        stage: 'roundtrip',
        title: via.join(' -> '),
        witnesses: [via[0] ?? '', via.join(' -> ')],
        via,
        coverage: { tensors, outputs, probes: all.probes },
        weights: classes,
        worst: (classes.different ?? 0) > 0 ? (home?.worst ?? null) : (worst?.worst ?? home?.worst ?? null),
        findings,
        agreed: `${(0, words_ts_1.many)(tensors[0], 'tensor')} came back (${(0, sets_ts_1.classesInWords)(classes)}), and ${(0, words_ts_1.many)(outputs[0], 'output')} on ` +
            `${(0, words_ts_1.many)(all.probes, 'probe')} stayed the same on every hop, within ${(0, words_ts_1.percent)(worst?.used ?? 0)} of the tolerance.`,
    };
}
async function outputsBefore(kind, original, context, registry, journal) {
    const nothing = { probes: [], outputs: [] };
    const lacking = kind.lacking(original);
    journal.findings.push(...(0, contents_ts_1.without)(lacking, journal.findings));
    if (lacking.length > 0)
        return nothing;
    context.progress('running probes', 0);
    try {
        const { policy, workshop } = context;
        const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)(['ops'], original, policy, registry, workshop.runtime);
        journal.findings.push(...findings);
        const [ops] = runtimes;
        if (ops === undefined)
            return nothing;
        const before = await workshop.probeOutputs(ops, original, policy);
        journal.findings.push(...before.refused);
        return before;
    }
    catch (error) {
        journal.findings.push(error instanceof probes_ts_1.NoProbe ? (0, evaluate_ts_1.noProbe)(error, original) : (0, open_ts_1.findingOf)(error, original.artifact));
        return nothing;
    }
}


/***/ }),

/***/ 73721:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkRunLoad = checkRunLoad;
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const probes_ts_1 = __webpack_require__(68392);
const bind_ts_1 = __webpack_require__(35143);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/** A graph that nothing lies beside to compare it with: whether it is understood, and runs on drawn inputs. */
async function checkRunLoad({ artifact }, context) {
    const base = {
        stage: 'load',
        title: 'understood, and runs on drawn inputs',
        witnesses: ['the graph', 'our own reading on TF.js kernels'],
    };
    try {
        const registry = await context.workshop.registry(context.policy.customLayers);
        const opened = await context.workshop.runnable(artifact, null, registry);
        return { ...base, ...(await ran(opened, context, registry)) };
    }
    catch (error) {
        return { ...base, ...notRun(1, [(0, open_ts_1.findingOf)(error, artifact)]) };
    }
}
async function ran(opened, { policy, workshop }, registry) {
    const all = (0, bind_ts_1.isGraph)(opened.bound) ? opened.bound.program.signature.outputs.length : 1;
    const lacking = (0, unknown_ts_1.outputsLacking)(opened);
    if (lacking.length > 0)
        return notRun(all, lacking);
    const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, policy, registry, workshop.runtime);
    const [ops] = runtimes;
    if (ops === undefined)
        return notRun(all, findings);
    try {
        const { probes } = await workshop.probeOutputs(ops, opened, policy);
        return {
            coverage: { tensors: [0, 0], outputs: [all, all], probes: probes.length },
            findings: [],
            agreed: `${(0, words_ts_1.many)(all, 'output')} computed on ${(0, words_ts_1.many)(probes.length, 'probe')}; nothing lies beside it to compare them with.`,
        };
    }
    catch (error) {
        return notRun(all, [error instanceof probes_ts_1.NoProbe ? (0, evaluate_ts_1.noProbe)(error, opened) : ofDrawnInputs(error, opened)]);
    }
}
/** What fails on inputs that were drawn is no word against the model: nobody knows what it is meant to take. */
function ofDrawnInputs(error, { artifact }) {
    const finding = (0, open_ts_1.findingOf)(error, artifact);
    if (finding.severity !== 'error')
        return finding;
    const message = (0, sentences_ts_1.sentences)(`${artifact.path}: does not run on inputs that were drawn: ${finding.message}`, 'Record a golden instead.');
    return { ...finding, cause: 'no-runtime', severity: 'warning', message };
}
function notRun(all, findings) {
    return { coverage: { tensors: [0, 0], outputs: [0, all], probes: 0 }, findings, agreed: '' };
}


/***/ }),

/***/ 13464:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkRunParity = checkRunParity;
const words_ts_1 = __webpack_require__(75270);
const open_ts_1 = __webpack_require__(93573);
const output_parity_ts_1 = __webpack_require__(32016);
const unknown_ts_1 = __webpack_require__(73887);
/** Two siblings of which only outputs can be compared, on probes; the golden, or the family, says which of them is wrong. */
async function checkRunParity(planned, context) {
    const { artifact, sibling } = planned;
    const base = {
        stage: 'parity',
        title: `outputs against ${sibling.path}`,
        witnesses: [sibling.path, artifact.path],
    };
    try {
        const registry = await context.workshop.registry(context.policy.customLayers);
        // The artifact under check last, so that it is the one that stays loaded.
        const theirs = await context.workshop.runnable(sibling, null, registry);
        const ours = await context.workshop.runnable(artifact, null, registry);
        const evidence = await compareBoth(theirs, ours, planned, context, registry);
        return { ...base, ...evidence };
    }
    catch (error) {
        const coverage = { tensors: [0, 0], outputs: [0, 1], probes: 0 };
        return { ...base, coverage, findings: [(0, open_ts_1.findingOf)(error, artifact)], agreed: '' };
    }
}
async function compareBoth(theirs, ours, planned, context, registry) {
    const lacking = (0, unknown_ts_1.outputsLacking)(theirs);
    if (lacking.length > 0)
        return evidenceOf(output_parity_ts_1.NO_OUTPUTS, lacking);
    const outputs = await (0, output_parity_ts_1.compareOutputs)(theirs, ours, planned, context, registry, true);
    return evidenceOf(outputs, outputs.findings);
}
function evidenceOf({ outputs, probes, worst, used }, findings) {
    return {
        coverage: { tensors: [0, 0], outputs, probes },
        worst,
        findings,
        agreed: `${(0, words_ts_1.many)(outputs[0], 'output')} on ${(0, words_ts_1.many)(probes, 'probe')} agree, within ${(0, words_ts_1.percent)(used)} of the tolerance; ` +
            'weights were not compared.',
    };
}


/***/ }),

/***/ 26624:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Names of layers in names of nodes. Keras opens a name scope for each call of a layer, so that its nodes are called
 * `StatefulPartitionedCall/model_1/dense_1/BiasAdd`: after the layer, or, where the graph has that scope already, after the
 * layer and a number. `dense_1` may be the scope of the layer `dense_1`, or the second one of `dense`.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scopeIn = scopeIn;
exports.settleScopes = settleScopes;
/** The part of a node's name up to the scope that can be the layer's, or null: names on its path come in their order. */
function scopeIn(path, node) {
    const segments = node.split('/');
    // The last one is the node's own.
    const last = segments.length - 1;
    let at = 0;
    for (const name of path.split('/')) {
        while (at < last && !isCalledAfter(segments[at] ?? '', name))
            at += 1;
        if (at >= last)
            return null;
        at += 1;
    }
    return segments.slice(0, at).join('/');
}
/** The scope of each call, in the order of `calls`; null where none is left. A scope is of one call. */
function settleScopes(calls) {
    const taken = new Set(calls.flatMap(({ known }) => known ?? []));
    const isBare = ({ path }, scope) => nameOf(path) === nameOf(scope);
    // A graph numbers all its scopes anew or none of them: those tell that can be of one kind only.
    const kinds = calls.map((call) => {
        const bare = (call.known === null ? call.scopes : [call.known]).map((scope) => isBare(call, scope));
        return new Set(bare).size === 1 ? bare[0] : undefined;
    });
    const [bare, numbered] = [true, false].map((kind) => kinds.filter((one) => one === kind).length);
    return calls.map((call) => {
        if (call.known !== null)
            return call.known;
        const free = call.scopes.filter((scope) => !taken.has(scope));
        const [own, later] = [true, false].map((kind) => free.filter((scope) => isBare(call, scope) === kind));
        const order = bare === numbered ? [...(own ?? []), ...(later ?? [])] : (bare ?? 0) > (numbered ?? 0) ? own : later;
        const scope = [...(order ?? [])].sort((a, b) => depthOf(a) - depthOf(b))[0] ?? null;
        if (scope !== null)
            taken.add(scope);
        return scope;
    });
}
function isCalledAfter(segment, name) {
    return segment === name || (segment.startsWith(`${name}_`) && /^\d+$/.test(segment.slice(name.length + 1)));
}
function nameOf(path) {
    return path.split('/').at(-1) ?? '';
}
function depthOf(scope) {
    return scope.split('/').length;
}


/***/ }),

/***/ 77364:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.swappedShards = swappedShards;
const node_crypto_1 = __webpack_require__(77598);
const node_path_1 = __webpack_require__(76760);
const pieces_ts_1 = __webpack_require__(56244);
const pairing_ts_1 = __webpack_require__(11735);
const manifest_ts_1 = __webpack_require__(93499);
const stored_ts_1 = __webpack_require__(12717);
const limits_ts_1 = __webpack_require__(52034);
const open_ts_1 = __webpack_require__(93573);
/**
 * Whether shards of a TF.js model have exchanged contents: put back into the order that a sibling's tensors ask for,
 * every byte agrees. null where that is not so, or cannot be told (quantised weights, sizes that do not add up).
 */
function swappedShards(found, expected, against) {
    if (found.artifact.format !== 'tfjs-layers')
        return null;
    const groups = (0, manifest_ts_1.parseManifest)((0, stored_ts_1.readDocument)(found.artifact, limits_ts_1.DEFAULT_LIMITS)['weightsManifest'], found.artifact.path, limits_ts_1.DEFAULT_LIMITS);
    const partners = new Map((0, pairing_ts_1.pairTensors)(expected, (0, open_ts_1.namedTensors)(found)).pairs.map((pair) => [pair.found.entry.name, pair.expected.entry]));
    const [wanted, held, paths, tensors] = [[], [], [], []];
    for (const group of groups) {
        const ordered = sourcesOf(group, partners);
        if (ordered === null)
            return null;
        const shards = group.paths.map((path) => shardOf(found.artifact, path));
        const digests = (0, pieces_ts_1.pieceHashes)({ tensors: ordered, sizes: shards.map(({ size }) => size) });
        if (digests === null)
            return null;
        wanted.push(...digests);
        held.push(...shards.map(({ digest }) => digest));
        paths.push(...group.paths);
        tensors.push(...group.weights.map(({ name }) => name));
    }
    const circles = (0, pieces_ts_1.exchanged)(wanted, held);
    if (circles === null)
        return null;
    const names = circles.flat().map((place) => shardPath(found.artifact, paths[place] ?? ''));
    return { finding: findingOf(names, found.artifact, against), tensors: new Set(tensors) };
}
/** The sibling's tensors in the order of a group; null where one is missing or is stored otherwise. */
function sourcesOf(group, partners) {
    const ordered = [];
    for (const { name, dtype, quantization } of group.weights) {
        const source = partners.get(name);
        if (source === undefined || quantization !== undefined || source.dtype !== dtype || dtype === 'string')
            return null;
        ordered.push(source);
    }
    return ordered;
}
/** Size and digest of one shard; only one is held in memory at a time. */
function shardOf(artifact, path) {
    const [bytes] = (0, stored_ts_1.readShards)(artifact, [path]);
    const shard = new Uint8Array(bytes ?? new ArrayBuffer(0));
    return { size: shard.byteLength, digest: (0, node_crypto_1.createHash)('sha256').update(shard).digest('hex') };
}
function shardPath({ path }, name) {
    return node_path_1.posix.join(node_path_1.posix.dirname(path), name);
}
function findingOf(names, { path }, against) {
    return {
        cause: 'shards-swapped',
        severity: 'error',
        file: names[0] ?? path,
        message: `${path}: the files ${names.join(' and ')} have exchanged contents: put back, every byte agrees with ${against}. ` +
            'Rename them back, or upload the shards again.',
        metrics: { shards: names.length },
    };
}


/***/ }),

/***/ 49743:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Unreadable = void 0;
exports.withSibling = withSibling;
const read_ts_1 = __webpack_require__(620);
const open_ts_1 = __webpack_require__(93573);
/** The sibling cannot be read: that fails its own checks, and here it only leaves nothing to compare with. */
class Unreadable extends Error {
    name = 'Unreadable';
    finding;
    constructor(finding, { sibling, artifact }) {
        super(finding.message);
        const message = `${artifact.path}: not compared, since ${sibling.path} cannot be read (see its own checks): ${finding.message}`;
        this.finding = { cause: finding.cause, severity: 'warning', file: sibling.path, message };
    }
}
exports.Unreadable = Unreadable;
/** Runs `body` with the sibling's weights bound to its program. @throws Unreadable where it cannot be opened, and what `body` throws. */
async function withSibling(planned, registry, body) {
    let isOpen = false;
    try {
        return await (0, open_ts_1.withBound)(planned.sibling, planned.programOf, registry, (sibling) => {
            isOpen = true;
            return body(sibling);
        });
    }
    catch (error) {
        throw isOpen || error instanceof read_ts_1.OwnModel ? error : new Unreadable((0, open_ts_1.findingOf)(error, planned.sibling), planned);
    }
}


/***/ }),

/***/ 57262:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareSignatures = compareSignatures;
/** Holds what a graph takes and gives on one side of a hop against the other: names, types, shapes. */
function compareSignatures(expected, found, where, place) {
    const sides = [
        ['input', expected.inputs, found.inputs],
        ['output', expected.outputs, found.outputs],
    ];
    return sides.flatMap(([side, one, other]) => {
        const names = new Set([...one, ...other].map(({ name }) => name));
        return [...names].flatMap((name) => {
            const [a, b] = [one, other].map((specs) => inWords(specs.find((spec) => spec.name === name)));
            if (a === b)
                return [];
            const message = `${place.file}: the ${side} ${name} of its signature is ${a}, and ${b} in ${where}.`;
            return [{ cause: 'config-differs', severity: 'error', message, ...place }];
        });
    });
}
function inWords(spec) {
    if (spec === undefined)
        return 'not there';
    return `${spec.dtype} ${spec.shape === null ? 'of any rank' : `[${spec.shape.join(', ')}]`}`;
}


/***/ }),

/***/ 41892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.takenProbes = takenProbes;
const errors_ts_1 = __webpack_require__(17050);
const evaluate_ts_1 = __webpack_require__(71454);
/**
 * A model's outputs on the probes that it takes. Whole numbers of which nobody says what they count (lengths, places) may
 * be drawn so that the model asks for what is not there, as it would in TensorFlow: that says nothing against the file
 * where other probes run, and each probe that is left out is said.
 * @throws ArtifactError what the first probe meets, where no probe runs, or its inputs are no such numbers
 */
async function takenProbes(session, probes, file) {
    const taken = [];
    const met = [];
    for (const probe of probes) {
        try {
            for (const outputs of await (0, evaluate_ts_1.runProbes)(session, [probe]))
                taken.push({ probe, outputs });
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError) || !countsUnknown(session.signature))
                throw error;
            met.push({ probe, error });
        }
    }
    const [first] = met;
    if (first !== undefined && taken.length === 0)
        throw first.error;
    const refused = met.map(({ probe: { name }, error }) => {
        const message = `${file}: the probe ${name} was left out, since the model does not take what was drawn: ${error.message}`;
        return { cause: 'unsupported-operation', severity: 'note', file, message };
    });
    return { probes: taken.map(({ probe }) => probe), outputs: taken.map(({ outputs }) => outputs), refused };
}
/** Whether an input has whole numbers of which nothing is known. */
function countsUnknown({ inputs }) {
    return inputs.some(({ dtype, below, known = [] }) => /^u?int\d+$/.test(dtype) && below === undefined && known.length === 0);
}


/***/ }),

/***/ 75904:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareTopologies = compareTopologies;
exports.shown = shown;
const functions_ts_1 = __webpack_require__(75719);
const json_ts_1 = __webpack_require__(92346);
const training_ts_1 = __webpack_require__(68709);
const config_ts_1 = __webpack_require__(23339);
/**
 * Holds two canonical programs against each other: layers by name, their classes, configurations, calls, inputs and
 * outputs. What only training reads changes no output, and is at most mentioned.
 */
function compareTopologies(expected, found, claim) {
    // A function of TensorFlow that Keras 2 records, and the operation of Keras 3 that does the same, are one.
    return compareLayers((0, functions_ts_1.withOperations)(expected.root), (0, functions_ts_1.withOperations)(found.root), '', claim);
}
function compareLayers(expected, found, path, claim) {
    const bothModels = expected.graph !== null && found.graph !== null;
    if (!bothModels && expected.className !== found.className) {
        return [differs(path, 'class', expected.className, found.className, claim)];
    }
    // A model's own configuration is its graph; a chain says the same as Sequential and as Functional.
    const findings = bothModels ? [] : compareConfigs(expected, found, path, claim);
    const attributes = new Set([...expected.children, ...found.children].map(({ attribute }) => attribute));
    for (const attribute of attributes) {
        const [a, b] = [expected, found].map(({ children }) => children.find((child) => child.attribute === attribute));
        if (a === undefined || b === undefined) {
            findings.push(differs(path, attribute, a?.layer.className ?? null, b?.layer.className ?? null, claim));
        }
        else
            findings.push(...compareLayers(a.layer, b.layer, join(path, attribute), claim));
    }
    if (expected.graph !== null && found.graph !== null) {
        findings.push(...compareGraphs(expected.graph, found.graph, path, claim));
    }
    else if (expected.graph !== found.graph) {
        findings.push(differs(path, 'graph', expected.graph !== null, found.graph !== null, claim));
    }
    return findings;
}
function compareConfigs(one, other, path, claim) {
    return (0, config_ts_1.configDifferences)(one, other).flatMap(({ key, expected, found, isTrainingOnly: isHarmless }) => {
        const isInputType = one.className === 'InputLayer' && key === 'dtype';
        if (isInputType && (0, config_ts_1.sameJson)(claim.inputType?.(expected), found))
            return [];
        if (!isHarmless)
            return [differs(path, key, expected, found, claim)];
        return claim.mentionTraining === true ? [trainingDiffers(path, key, expected, found, claim)] : [];
    });
}
/** The graph with its inputs called by position: siblings may name them otherwise. */
function withPlainInputs(graph) {
    const names = new Map(graph.inputs.map(({ ref }, position) => [ref.layer, `input ${position}`]));
    const renamed = (value) => {
        if (Array.isArray(value))
            return value.map(renamed);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value).map(([key, item]) => key === 'layer' && typeof item === 'string' ? [key, names.get(item) ?? item] : [key, renamed(item)]);
        return Object.fromEntries(entries);
    };
    const { calls, inputs, outputs } = renamed({
        calls: graph.calls,
        inputs: graph.inputs,
        outputs: graph.outputs,
    });
    return {
        ...graph,
        layers: graph.layers.map((layer) => ({ ...layer, name: names.get(layer.name) ?? layer.name })),
        calls,
        inputs: inputs.map(({ ref }, position) => ({ name: `input ${position}`, ref })),
        outputs,
    };
}
function compareGraphs(one, other, path, claim) {
    const [expected, found] = [withPlainInputs(one), withPlainInputs(other)];
    const findings = [];
    const others = new Map(found.layers.map((layer) => [layer.name, layer]));
    const alone = [];
    for (const layer of expected.layers) {
        const other = others.get(layer.name);
        others.delete(layer.name);
        if (other === undefined)
            alone.push(oneSided(join(path, layer.name), layer, 'expected', claim));
        else
            findings.push(...compareLayers(layer, other, join(path, layer.name), claim));
    }
    alone.push(...[...others.values()].map((layer) => oneSided(join(path, layer.name), layer, 'found', claim)));
    // Which layers there are says more than that calls then differ as well.
    if (alone.length > 0)
        return [...findings, ...alone];
    const aspects = {
        calls: callsOf,
        inputs: ({ inputs }) => inputs,
        outputs: ({ outputs }) => outputs,
    };
    for (const [aspect, of] of Object.entries(aspects)) {
        const [a, b] = [plain(of(expected)), plain(of(found))];
        const place = aspect === 'calls' ? firstDifference(a, b) : null;
        if (place !== null)
            findings.push(differs(join(path, place.name), aspect, place.expected, place.found, claim));
        else if (!(0, config_ts_1.sameJson)(a, b))
            findings.push(differs(path, aspect, a, b, claim));
    }
    return findings;
}
/** Calls by layer: the order in which a file lists them says nothing. */
function callsOf({ calls, layers }) {
    const trains = new Set(layers.filter(training_ts_1.heedsTraining).map(({ name }) => name));
    // A map: a layer may be called as something that every object has (`constructor`).
    const byLayer = new Map();
    for (const { layer, args, kwargs: all, recordsTraining } of calls) {
        const { training, ...others } = all;
        const kwargs = training === undefined || !trains.has(layer) ? others : all;
        const recorded = recordsTraining === true && trains.has(layer) ? { training: 'recorded' } : {};
        byLayer.set(layer, [...(byLayer.get(layer) ?? []), { args, kwargs, ...recorded }]);
    }
    return Object.fromEntries(byLayer);
}
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}
function firstDifference(a, b) {
    if (!(0, config_ts_1.isObject)(a) || !(0, config_ts_1.isObject)(b))
        return null;
    for (const name of Object.keys({ ...a, ...b })) {
        const [expected, found] = [(0, json_ts_1.own)(a, name) ?? null, (0, json_ts_1.own)(b, name) ?? null];
        if (!(0, config_ts_1.sameJson)(expected, found))
            return { name, expected, found };
    }
    return null;
}
function join(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function differs(path, key, expected, found, claim) {
    const layer = path === '' ? 'the model itself' : path;
    return {
        cause: (0, config_ts_1.causeOfConfig)(key, expected, found),
        severity: 'error',
        file: claim.file ?? claim.files.found,
        layer: path,
        message: `${claim.files.found}: ${layer} has ${key} ${shown(found)}, ${claim.files.expected} has ${shown(expected)}. ` +
            'Weights alone do not show this: export the model again from the source that is meant.',
        ...(claim.hop === undefined ? {} : { hop: claim.hop }),
    };
}
function trainingDiffers(path, key, expected, found, claim) {
    const { message, ...finding } = differs(path, key, expected, found, claim);
    const [what] = message.split('. Weights alone');
    return { ...finding, cause: 'config-differs', severity: 'note', message: `${what ?? ''}; only training reads it.` };
}
/** A value of a configuration as messages quote it. */
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
function oneSided(path, layer, side, claim) {
    return {
        cause: 'config-differs',
        severity: 'error',
        file: claim.file ?? claim.files.found,
        layer: path,
        message: `${claim.files.found}: the layer ${path} (${layer.className}) exists only in ${claim.files[side]}.`,
        ...(claim.hop === undefined ? {} : { hop: claim.hop }),
    };
}


/***/ }),

/***/ 92553:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.travel = travel;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sentences_ts_1 = __webpack_require__(6255);
const backend_ts_1 = __webpack_require__(96796);
const arrival_ts_1 = __webpack_require__(72408);
const further_trip_ts_1 = __webpack_require__(4023);
const open_ts_1 = __webpack_require__(93573);
const trip_ts_1 = __webpack_require__(75886);
/** Goes from one stop to the next, and on, as long as there is one. */
async function travel(trip, from, index, journal) {
    const to = trip.stops[index];
    if (to === undefined)
        return;
    const directory = (0, node_path_1.join)(trip.context.scratch, `hop-${index}`);
    (0, node_fs_1.mkdirSync)(directory);
    trip.context.progress(`writing ${to}`, index / trip.stops.length);
    const hop = await leave(trip, { from, to, directory, options: optionsOf(trip, index) }, index, journal);
    if (hop === null)
        return;
    journal.findings.push(...hop.findings.map((finding) => ({ ...finding, ...(0, trip_ts_1.placeOf)(trip, index) })));
    const isSaid = index === 0 || journal.said.has(index - 1);
    if (isSaid && hop.findings.every(({ severity }) => severity === 'note'))
        journal.said.add(index);
    const arriving = trip.kind.arrive(hop.artifact, async (arrived) => {
        await (0, arrival_ts_1.inspect)(trip, from, arrived, hop, index, journal);
        if (trip.further && journal.said.has(index))
            await (0, further_trip_ts_1.inspectFurther)(trip, arrived, index, journal);
        // A borrowed program is not the one that arrived where some of it could not be said: it fits nothing written after.
        if (journal.said.has(index) || (0, trip_ts_1.isWhole)(trip.original))
            await travel(trip, arrived, index + 1, journal);
        // Last, since it loads weights of its own, and there may be no room for two sets of them.
        await (0, arrival_ts_1.runOn)('tfjs', trip, arrived, index, journal);
        if (await hasTensorflow())
            await (0, arrival_ts_1.runOn)('tensorflow', trip, arrived, index, journal);
    });
    await arriving.catch((error) => {
        journal.findings.push({ ...(0, open_ts_1.findingOf)(error, trip.original.artifact), ...(0, trip_ts_1.placeOf)(trip, index) });
    });
}
/** Writes the next stop; null where that cannot be done, which is said. The stops before it stand all the same. */
async function leave(trip, request, index, journal) {
    try {
        return await trip.kind.write(request);
    }
    catch (error) {
        if (index === 0)
            throw error;
        const finding = { ...(0, open_ts_1.findingOf)(error, trip.original.artifact), ...(0, trip_ts_1.placeOf)(trip, index) };
        if (finding.cause !== 'not-expressible' || trip.needsLast)
            journal.findings.push(finding);
        else {
            const message = (0, sentences_ts_1.sentences)(finding.message, `The trip ends before ${request.to}, which nobody asked for.`);
            journal.findings.push({ ...finding, message, severity: 'note' });
            journal.hops = index;
            journal.home = journal.weights[0] ?? null;
        }
        return null;
    }
}
/** Whether native TensorFlow runs in this process: no trip waits for it, and policies leave it out. */
async function hasTensorflow() {
    return (await (0, backend_ts_1.startKernels)()).node !== undefined;
}
/**
 * Weights alone come home in the generation of the program that they borrow: its places are looked for. A model of Keras 2
 * comes home as one, and is a `.keras` of Keras 2 on the way where the family has one: Keras 3 may have no words for it.
 */
function optionsOf({ original, stops, through }, index) {
    const dialect = (0, open_ts_1.isOfLayers)(original) ? original.bound.dialect : undefined;
    if (dialect === undefined)
        return {};
    const isHome = index === stops.length - 1;
    if (dialect === 'keras2' && (isHome || (stops[index] === 'keras' && through === 'keras2')))
        return { dialect };
    return isHome && !(0, trip_ts_1.isWhole)(original) ? { dialect } : {};
}


/***/ }),

/***/ 77856:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tripKind = tripKind;
const node_util_1 = __webpack_require__(57975);
const convert_ts_1 = __webpack_require__(26192);
const graph_ts_1 = __webpack_require__(60635);
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
const tfjs_ts_1 = __webpack_require__(53285);
const border_trip_ts_1 = __webpack_require__(83331);
const programs_ts_1 = __webpack_require__(56208);
const divergence_ts_1 = __webpack_require__(72247);
const graph_divergence_ts_1 = __webpack_require__(35476);
const open_ts_1 = __webpack_require__(93573);
const signatures_ts_1 = __webpack_require__(57262);
const topology_ts_1 = __webpack_require__(75904);
const unknown_ts_1 = __webpack_require__(73887);
const words_ts_1 = __webpack_require__(21460);
/**
 * The kind of a trip by the model that sets out, and whether it is to come home. `lender` is whose program weights alone
 * borrow. `further`: whether all signatures of a graph come along.
 */
function tripKind(original, lender, registry, returns, further = false) {
    if ((0, bind_ts_1.isGraph)(original.bound)) {
        const { program } = original.model;
        return graphs(registry, program?.kind === 'graph' ? (0, freeze_ts_1.servingSignature)(program) : null, further);
    }
    return returns ? layers(lender, registry) : (0, border_trip_ts_1.borderTrip)(layers(lender, registry), graphs(registry), registry);
}
function layers(lender, registry) {
    const tensors = (opened) => (0, open_ts_1.namedTensors)(ofLayers(opened));
    return {
        returns: true,
        tensors,
        sides: (from, arrived) => [tensors(from), tensors(arrived)],
        outputs: (opened) => ofLayers(opened).bound.program.root.graph?.outputs.length ?? 1,
        lacking: (opened) => (0, unknown_ts_1.outputsLacking)(ofLayers(opened)),
        write: ({ from, ...rest }) => {
            const { model, bound } = ofLayers(from);
            return (0, convert_ts_1.convert)({ model, bound, stem: 'model', registry, ...rest });
        },
        // Weights alone come back to weights alone: they borrow the program that they set out with.
        arrive: (artifact, body) => (0, open_ts_1.withBound)(artifact, lender, registry, body),
        differences: (original, arrived, found, stops, place) => [
            ...(0, topology_ts_1.compareTopologies)(ofLayers(original).bound.program, ofLayers(arrived).bound.program, {
                files: { expected: original.artifact.path, found },
                ...place,
                // What TF.js made of an input's type, and said, nothing on the way home makes up for.
                ...(stops.includes('tfjs-layers') ? { inputType: tfjs_ts_1.tfjsInputType } : {}),
                mentionTraining: true,
            }),
        ],
        isSame: (original, arrived, { workshop }) => {
            const [one, other] = [ofLayers(original).bound, ofLayers(arrived).bound];
            return workshop.isLent(other) && sameProgram(one, other);
        },
        explain: (findings, { original, arrived, found, loss }, runs, place, context) => {
            const names = { expected: original.artifact.path, found };
            const sides = { expected: ofLayers(original), found: ofLayers(arrived), names, loss, ...place };
            return (0, divergence_ts_1.withFirstLayer)(findings, sides, runs, context, registry);
        },
    };
}
function ofLayers(opened) {
    if ((0, open_ts_1.isOfLayers)(opened))
        return opened;
    throw new TypeError(`${opened.artifact.path}: a graph on a trip of layers`);
}
/**
 * Whether two programs are the same to the last number, but for the shapes that Keras's own layers were built with, which
 * only binding looks at. With the same weights they are one function, and one probe shows that it runs.
 */
function sameProgram(one, other) {
    const plain = (value) => JSON.parse(JSON.stringify(value, withoutBuildShapes));
    return (0, node_util_1.isDeepStrictEqual)(plain(one.program), plain(other.program));
}
function withoutBuildShapes(_key, value) {
    const isOwn = value instanceof Object && 'buildConfig' in value && 'origin' in value && value.origin === null;
    return isOwn ? { ...value, buildConfig: null } : value;
}
/**
 * @param serves the signature that sets out: which one of several is meant, no file says
 * @param further whether the others come along
 */
function graphs(registry, serves = null, further = false) {
    const words = (0, words_ts_1.createWords)();
    const more = (opened) => (further ? (0, programs_ts_1.furtherVariables)(opened) : []);
    return {
        returns: true,
        tensors: (opened) => [...words.tensors(opened), ...more(opened)],
        sides: (from, arrived) => {
            const [ours, theirs] = words.sides(from, arrived);
            return [
                [...ours, ...more(from)],
                [...theirs, ...more(arrived)],
            ];
        },
        outputs: ({ bound }) => graphIn(bound).program.signature.outputs.length,
        lacking: () => [],
        write: async ({ from, ...rest }) => {
            const hop = await (0, graph_ts_1.convertGraph)({ model: from.model, bound: graphIn(from.bound), stem: 'model', ...rest });
            words.learn(hop.receipt.reworded ?? []);
            return hop;
        },
        arrive: (artifact, body) => (0, open_ts_1.withModel)(artifact, async (model) => {
            if (model.program?.kind !== 'graph')
                throw new TypeError(`${artifact.path}: no graph was written`);
            const { program } = model;
            const isThere = serves !== null && program.signatures.has(serves);
            const graph = isThere ? { ...program, serves } : program;
            await body({
                artifact,
                model: { ...model, program: graph },
                bound: (0, bind_ts_1.bindGraph)(graph, model.weights, artifact.path),
            });
        }),
        differences: (original, arrived, found, _stops, place) => [
            ...(0, signatures_ts_1.compareSignatures)(graphIn(original.bound).program.signature, graphIn(arrived.bound).program.signature, found, place),
        ],
        // Steps are rewritten on the way: variables become constants, and constants variables.
        isSame: () => false,
        explain: (findings, { original, arrived, found, loss }, runs, place, context) => {
            const names = { expected: original.artifact.path, found };
            const sides = { expected: original, found: arrived, names, loss, ...place };
            return (0, graph_divergence_ts_1.withFirstNode)(findings, sides, runs, context, registry);
        },
    };
}
function graphIn(bound) {
    if ((0, bind_ts_1.isGraph)(bound))
        return bound;
    throw new TypeError('layers on a trip of graphs');
}


/***/ }),

/***/ 75886:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeOf = placeOf;
exports.isWhole = isWhole;
/** Where a finding on a hop belongs. */
function placeOf({ original }, hop) {
    return { file: original.artifact.path, hop };
}
/** Whether an artifact has a program of its own, not one that it borrows. */
function isWhole({ model }) {
    return model.program !== undefined;
}


/***/ }),

/***/ 73887:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.outputsLacking = outputsLacking;
const words_ts_1 = __webpack_require__(75270);
const bind_ts_1 = __webpack_require__(35143);
const programs_ts_1 = __webpack_require__(40776);
/**
 * Why outputs cannot be computed, known before anything runs: tensors that are not there, classes and ops that nobody
 * knows.
 */
function outputsLacking({ artifact, bound }) {
    const missing = bound.findings.filter(({ cause, severity }) => cause === 'missing-tensor' && severity === 'error');
    if (bound.unknown.length === 0 || missing.length > 0)
        return missing;
    if ((0, bind_ts_1.isGraph)(bound))
        return [(0, programs_ts_1.refusal)(bound, artifact.path)].filter((finding) => finding !== null);
    const classes = [...new Set(bound.unknown.map(({ className }) => className))];
    const [first] = bound.unknown;
    return [
        {
            cause: 'unknown-layer',
            severity: 'warning',
            file: artifact.path,
            ...(first === undefined ? {} : { layer: first.path }),
            message: `${artifact.path}: outputs cannot be computed, since nobody has registered the layer class ` +
                `${(0, words_ts_1.list)(classes)} (${(0, words_ts_1.list)(bound.unknown.map(({ path }) => path))}). Name a module that exports its definition ` +
                'under `custom-layers` (docs/custom-layers.md). Weights are checked all the same.',
        },
    ];
}


/***/ }),

/***/ 34491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unsafeCode = unsafeCode;
exports.unsafeTraining = unsafeTraining;
exports.foreignObjects = foreignObjects;
const names_ts_1 = __webpack_require__(72304);
/**
 * Looks for serialised code anywhere in a topology; nothing of it is ever decoded or run.
 *
 * - Keras 3 stores a Lambda's function as `{ class_name: '__lambda__', config: { code, ... } }`, base64 of `marshal.dumps`
 *   (keras/src/saving/serialization_lib.py).
 * - Keras 2 stores it as `[code, defaults, closure]` beside `function_type: 'lambda'` (keras/src/layers/core/lambda.py).
 * - A `class_name` of `function` or `type` from a system module imports and calls what it names (CVE-2024-3660,
 *   CVE-2025-1550).
 */
function unsafeCode(topology, file) {
    return search(topology).map(({ what, layer }) => finding(what, layer, file));
}
/** The same for what a file says of training, which stands apart from the topology: losses, metrics, the optimizer. */
function unsafeTraining(training, file) {
    return search(training).map(({ what }) => ({
        cause: 'unsafe-lambda-bytecode',
        severity: 'error',
        message: `${file}: its training_config holds ${what}; whoever loads the model compiled runs it. It was not run. ` +
            'Save the model uncompiled (include_optimizer=False), or replace it by a registered function.',
        file,
    }));
}
/** Keys under which a topology holds objects that are no layers, and that a loader makes all the same. */
const OBJECT_KEY = /(^|_)(regularizer|constraint)$|^(quantization_config|dtype|dtype_policy)$/;
/** Those that mean something in training alone: no output depends on them. */
const TRAINING_KEY = /(^|_)(regularizer|constraint)$/;
/**
 * Objects of other modules than Keras's, beside the layers: a loader imports the module that the file names. What decides
 * how a layer computes leaves the integrity of a topology unsaid; a loader of outputs does without what only trains.
 */
function foreignObjects(topology, training, file) {
    const { compile_config: compiled = null, ...rest } = topology;
    return [
        ...foreign(rest, false).map((found) => foreignFinding(found, file, TRAINING_KEY.test(found.key) ? 'note' : 'warning')),
        ...foreign([compiled, training], true).map((found) => foreignFinding(found, file, 'note')),
    ];
}
function foreign(root, anyKey) {
    const found = [];
    const waiting = [
        { value: root, key: 'training', layer: '' },
    ];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, key, layer } = next;
        if (isList(value))
            for (const item of value)
                waiting.push({ value: item, key, layer });
        if (!isObject(value))
            continue;
        const name = foreignName(value);
        if (name !== null && (anyKey || OBJECT_KEY.test(key)))
            found.push({ key, name, layer });
        const own = OBJECT_KEY.test(key) ? layer : (layerName(value) ?? layer);
        for (const [inner, item] of Object.entries(value)) {
            waiting.push({ value: item, key: inner === 'config' ? key : inner, layer: own });
        }
    }
    return found.reverse();
}
/** `module.Class` of an object of another module, or null. System modules are findings of their own. */
function foreignName(value) {
    const { module, class_name: kind, config, registered_name: registered } = value;
    if (typeof kind !== 'string' || unsafe(value) !== null)
        return null;
    const name = kind === 'function' && typeof config === 'string' ? config : kind;
    if (typeof module === 'string' && module !== 'builtins' && !(0, names_ts_1.isKerasModule)(module))
        return `${module}.${name}`;
    if (typeof registered === 'string' && registered.includes('>'))
        return registered;
    return kind.includes('>') ? kind : null;
}
function foreignFinding({ key, name, layer }, file, severity) {
    const where = layer === '' ? '' : ` of layer ${JSON.stringify(layer)}`;
    return {
        cause: 'unknown-layer',
        severity,
        message: `${file}: ${key}${where}: found ${JSON.stringify(name)}, which is none of Keras’s own; whoever loads the model ` +
            `imports it. It was not read${severity === 'note' ? ', and no output depends on it' : ''}.`,
        fix: 'Save the model without it, or waive the finding with a reason once you know the module.',
        file,
        ...(layer === '' ? {} : { layer }),
    };
}
function search(root) {
    const found = [];
    const waiting = [{ value: root, layer: '' }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, layer } = next;
        if (value === null || typeof value !== 'object')
            continue;
        if (isList(value)) {
            for (const item of value)
                waiting.push({ value: item, layer });
            continue;
        }
        const name = layerName(value) ?? layer;
        const what = unsafe(value);
        if (what !== null)
            found.push({ what, layer: name });
        else
            for (const item of Object.values(value))
                waiting.push({ value: item, layer: name });
    }
    return found.reverse();
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Modules that act on the machine: no layer lives there. */
const SYSTEM_MODULES = /^(os|posix|nt|sys|subprocess|shutil|socket|importlib|runpy|code|marshal|pickle|ctypes|pty|multiprocessing|webbrowser|urllib|requests)(\.|$)/;
/**
 * Functions of Python and Keras that act on the machine. Harmless ones are stored in the same way: an activation is
 * `{ module: 'builtins', class_name: 'function', config: 'relu' }`.
 */
const ACTING = new Set([
    '__import__',
    'breakpoint',
    'compile',
    'delattr',
    'enable_unsafe_deserialization',
    'eval',
    'exec',
    'get_file',
    'getattr',
    'input',
    'load_model',
    'open',
    'setattr',
]);
function unsafe(value) {
    if (value['class_name'] === '__lambda__')
        return 'a Python function as marshalled bytecode';
    if (value['class_name'] === 'Lambda' && isObject(value['config'])) {
        const { function: body, function_type: type } = value['config'];
        if (Array.isArray(body) || type === 'lambda' || (isObject(body) && body['class_name'] === '__lambda__')) {
            return 'a Python function as marshalled bytecode';
        }
    }
    const { module, class_name: kind, config } = value;
    if (typeof module !== 'string' || typeof kind !== 'string')
        return null;
    if (SYSTEM_MODULES.test(module) || (kind === 'function' && ACTING.has(config))) {
        return `the function ${module}.${typeof config === 'string' ? config : kind}`;
    }
    return null;
}
function layerName(value) {
    if (typeof value['class_name'] !== 'string')
        return null;
    const config = value['config'];
    if (isObject(config) && typeof config['name'] === 'string')
        return config['name'];
    return typeof value['name'] === 'string' ? value['name'] : null;
}
function finding(what, layer, file) {
    return {
        cause: 'unsafe-lambda-bytecode',
        severity: 'error',
        message: `${file}: layer ${JSON.stringify(layer)} holds ${what}; whoever loads the model runs it. ` +
            'It was not run, and its outputs are not checked. Replace it by a registered layer class, or by operations.',
        file,
        layer,
    };
}


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_SCRATCH_BYTES = void 0;
exports.createValueStore = createValueStore;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const bytes_ts_1 = __webpack_require__(98214);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * Scratch space that one run's values may take: those of VGG16 for three images take a tenth of it, and a hosted runner
 * has seven times as much.
 */
exports.MOST_SCRATCH_BYTES = 2 ** 31;
/** Makes an empty store in a directory. @throws Error of the file system: the disk may be full. */
function createValueStore(directory, most = exports.MOST_SCRATCH_BYTES) {
    const path = (0, node_path_1.join)(directory, 'values.bin');
    const file = (0, node_fs_1.openSync)(path, 'w+');
    const slots = new Map();
    let [end, full] = [0, false];
    const valueIn = (slot, key) => {
        if (slot === undefined)
            return null;
        const bytes = new Uint8Array(slot.bytes);
        readAll(file, bytes, slot.at);
        return { dtype: slot.dtype, shape: slot.shape, data: (0, bytes_ts_1.fromBytes)(slot.dtype, bytes, (0, tensor_ts_1.elementCount)(slot.shape), key) };
    };
    return {
        put(key, { dtype, shape, data }) {
            if (full || dtype === 'string')
                return;
            const bytes = (0, bytes_ts_1.toBytes)(dtype, data);
            if (end + bytes.length > most) {
                full = true;
                return;
            }
            writeAll(file, bytes, end);
            slots.set(key, [...(slots.get(key) ?? []), { at: end, bytes: bytes.length, dtype, shape }]);
            end += bytes.length;
        },
        take: (key) => valueIn(slots.get(key)?.shift(), key),
        read: (key) => valueIn(slots.get(key)?.[0], key),
        isFull: () => full,
        close: () => {
            (0, node_fs_1.closeSync)(file);
            (0, node_fs_1.rmSync)(path);
        },
    };
}
function writeAll(file, bytes, position) {
    let done = 0;
    while (done < bytes.length)
        done += (0, node_fs_1.writeSync)(file, bytes, done, bytes.length - done, position + done);
}
function readAll(file, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        const read = (0, node_fs_1.readSync)(file, bytes, done, bytes.length - done, position + done);
        if (read === 0)
            throw new Error(`scratch file ends at ${position + done}`);
        done += read;
    }
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.explainedByVariants = explainedByVariants;
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const sentences_ts_1 = __webpack_require__(6255);
const alternatives_ts_1 = __webpack_require__(42797);
const numbers_ts_1 = __webpack_require__(48211);
const divergence_ts_1 = __webpack_require__(72247);
const graph_walk_ts_1 = __webpack_require__(5283);
const replay_ts_1 = __webpack_require__(27050);
const witnesses_ts_1 = __webpack_require__(85206);
/** Multiply-adds that looking for a variant may take in all: about a minute on one core. */
const MOST_MULTIPLY_ADDS = 1e11;
/** Runs at most, however small the model. */
const MOST_RUNS = 400;
/** A node is named only where with it the difference falls to this share of what it was. */
const LARGEST_SHARE_LEFT = 0.05;
/** And only where leaving it as it is, with all others exchanged, makes the difference this many times larger. */
const LEAST_PART = 2;
/**
 * A golden alone has no values inside of a model. But where exporters take one formula for another (the two GELUs, an
 * epsilon), the model can be run with the other one: the nodes at which that brings the recorded outputs back are named.
 * @returns the findings with these nodes in front; null where no exchange explains the difference
 */
async function explainedByVariants(accused, findings, context, registry) {
    const { opened, bound, golden, file, ours } = accused;
    const options = (0, alternatives_ts_1.alternatives)(bound.program.body);
    const before = distance(ours.expected, ours.found);
    if (options.length === 0 || !(before > 0))
        return null;
    const { costIfTold } = await __webpack_require__.e(/* import() */ 2651).then(__webpack_require__.bind(__webpack_require__, 5032));
    const cost = await costIfTold(bound, registry, golden.inputs);
    // What cannot be told beforehand may be anything.
    if (cost instanceof errors_ts_1.ArtifactError)
        return null;
    let left = Math.min(MOST_RUNS, Math.floor(MOST_MULTIPLY_ADDS / Math.max(cost.multiplyAdds, 1)));
    const [ops] = (await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, context.policy, registry, context.workshop.runtime)).runtimes;
    if (ops === undefined)
        return null;
    context.progress('running the model with other variants of its nodes', null);
    const attempt = async (choice) => {
        if (left <= 0)
            return null;
        left -= 1;
        const exchanged = { ...bound, program: (0, alternatives_ts_1.withAlternatives)(bound.program, [...choice.values()]) };
        const result = await (0, replay_ts_1.replay)(golden, file, ops, { ...opened, bound: exchanged }, context);
        return { choice, error: distance(result.expected, result.found), replay: result };
    };
    const starts = [new Map(), ...allOfAKind(options)];
    let best = null;
    for (const start of starts) {
        const found = await improved(start, options, attempt);
        if (found !== null && (best === null || found.error < best.error))
            best = found;
        if (best !== null && best.error < before * LARGEST_SHARE_LEFT && isSound(best.replay))
            break;
    }
    if (best === null || !isSound(best.replay) || !(best.error < before * LARGEST_SHARE_LEFT))
        return null;
    const needed = await neededOf(best, attempt);
    if (needed.length === 0)
        return null;
    const exchanged = { ...bound, program: (0, alternatives_ts_1.withAlternatives)(bound.program, needed) };
    return told(accused, findings, needed, best.replay, await figuresOf(accused, exchanged, context, registry));
}
/** How far each node's inputs and outputs stand from those with the exchange; none where that could not be run. */
async function figuresOf({ opened, bound, golden }, exchanged, context, registry) {
    try {
        const walkers = {
            expected: { ...opened, bound: exchanged },
            found: { ...opened, bound },
            loss: null,
            sameNodes: true,
        };
        return (await (0, graph_walk_ts_1.walkGraphs)(walkers, golden.inputs, context, registry)).nodes;
    }
    catch {
        // What is told stands without them: the exchange itself was run.
        return new Map();
    }
}
/** All nodes exchanged that have an alternative of one kind: exporters make the same mistake everywhere. */
function allOfAKind(options) {
    const kinds = [...new Set(options.map(({ kind }) => kind))];
    return kinds.map((kind) => new Map(options.filter((one) => one.kind === kind).map((option) => [option.place, option])));
}
/** The best that is reached by exchanging, or putting back, one node after the other. */
async function improved(start, options, attempt) {
    let best = await attempt(start);
    for (let better = best !== null; better;) {
        better = false;
        const from = best?.choice ?? start;
        for (const option of options) {
            const choice = new Map(from);
            if (from.get(option.place) === option)
                choice.delete(option.place);
            else
                choice.set(option.place, option);
            const tried = await attempt(choice);
            if (tried !== null && best !== null && tried.error < best.error) {
                best = tried;
                better = true;
            }
        }
    }
    return best;
}
/** Those exchanges without which the outputs are clearly farther off. */
async function neededOf({ choice, error }, attempt) {
    const needed = [];
    for (const option of [...choice.values()].sort((a, b) => a.place - b.place)) {
        const without = new Map(choice);
        without.delete(option.place);
        const tried = await attempt(without);
        if (tried !== null && tried.error > error * LEAST_PART)
            needed.push(option);
    }
    return needed;
}
function isSound({ findings, outputs: [compared, all] }) {
    return compared > 0 && compared === all && findings.every(({ severity }) => severity === 'note');
}
function told({ opened, file, ours }, findings, needed, after, figures) {
    const path = opened.artifact.path;
    const [was, is] = [farthest(ours.expected, ours.found), farthest(after.expected, after.found)];
    const metrics = { outputs_max_abs: (0, words_ts_1.finite)(was), outputs_max_abs_otherwise: (0, words_ts_1.finite)(is) };
    const names = (0, words_ts_1.list)(needed.map(({ name }) => name));
    const causes = needed.map(({ name, op, cause, found, otherwise }) => {
        const message = `${path}: node ${name} (${op}) computes ${found}. With ${otherwise} there` +
            `${needed.length > 1 ? `, and the same exchange at all of ${names}` : ''}, the model gives what ${file.path} ` +
            `records: the largest difference falls from ${(0, words_ts_1.figure)(was)} to ${(0, words_ts_1.figure)(is)}.`;
        const here = figures.get(name);
        if (here === undefined)
            return { cause, severity: 'error', file: path, layer: name, message, metrics };
        return {
            cause,
            severity: 'error',
            file: path,
            layer: name,
            message: (0, sentences_ts_1.sentences)(message, `Held against that, ${(0, divergence_ts_1.inWords)(here)}`),
            metrics: { ...metrics, ...(0, divergence_ts_1.metricsOf)(here) },
        };
    });
    const [first] = needed;
    const there = first === undefined ? undefined : figures.get(first.name);
    const placed = findings.map((finding) => (0, divergence_ts_1.isOfOutput)(finding) && first !== undefined
        ? {
            ...finding,
            layer: first.name,
            message: (0, sentences_ts_1.sentences)(finding.message, `First parts at node ${first.name} (${first.op})${there === undefined ? '' : `: ${(0, divergence_ts_1.inWords)(there)}`}`),
            metrics: { ...finding.metrics, ...(there === undefined ? {} : (0, divergence_ts_1.metricsOf)(there)) },
        }
        : finding);
    return [...causes, ...placed];
}
/** Euclidean distance over the norm of what was expected, of all outputs together; outputs go by name, else by place. */
function distance(expected, found) {
    let [apart, size] = [0, 0];
    for (const [a, b] of pairs(expected, found)) {
        for (let i = 0; i < a.length; i += 1) {
            apart += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
            size += (a[i] ?? 0) ** 2;
        }
    }
    return Math.sqrt(apart / Math.max(size, Number.MIN_VALUE));
}
function farthest(expected, found) {
    let most = 0;
    for (const [a, b] of pairs(expected, found)) {
        for (let i = 0; i < a.length; i += 1)
            most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)));
    }
    return most;
}
function pairs(expected, found) {
    const inOrder = [...found.values()];
    return [...expected].flatMap(([name, tensor], place) => {
        const other = found.get(name) ?? inOrder[place];
        const [a, b] = [(0, numbers_ts_1.numbersOf)(tensor), other === undefined ? null : (0, numbers_ts_1.numbersOf)(other)];
        return a === null || b === null || a.length !== b.length ? [] : [[a, b]];
    });
}


/***/ }),

/***/ 70824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.goldenVote = goldenVote;
exports.outputVotes = outputVotes;
exports.familyVotes = familyVotes;
exports.outputBlame = outputBlame;
const output_sets_ts_1 = __webpack_require__(11474);
const tolerance_ts_1 = __webpack_require__(91988);
const golden_ts_1 = __webpack_require__(14982);
const kinds_ts_1 = __webpack_require__(94284);
const blame_ts_1 = __webpack_require__(46010);
const claims_ts_1 = __webpack_require__(36552);
const evaluate_ts_1 = __webpack_require__(71454);
const replay_ts_1 = __webpack_require__(27050);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/** Siblings asked for their word at most. */
const MOST_VOTERS = 4;
/** Which of the two the family's golden speaks against; null where it agrees with both or neither, or cannot tell. */
async function goldenVote({ artifact, sibling }, planned, context, registry) {
    const file = planned.golden ?? null;
    if (file === null || [sibling, artifact].some((opened) => (0, unknown_ts_1.outputsLacking)(opened).length > 0))
        return null;
    context.progress('asking the golden which of the two is wrong', null);
    try {
        const golden = await (0, golden_ts_1.readGolden)(file.absolute, file.path);
        const agrees = [];
        for (const opened of [sibling, artifact]) {
            const runtime = await readingOf(opened, context, registry);
            if (runtime === null)
                return null;
            const loss = (0, claims_ts_1.coarser)(planned.lossy, (0, claims_ts_1.declaredLoss)(opened.model));
            const { findings, outputs } = await (0, replay_ts_1.replay)(golden, file, runtime, opened, context, loss);
            agrees.push(outputs[0] > 0 && findings.every(({ severity }) => severity === 'note'));
        }
        const [sound, asked] = agrees;
        if (sound === asked)
            return null;
        return { by: file.path, against: sound === true ? 'artifact' : 'sibling' };
    }
    catch {
        // A golden that cannot be read or run has its own check; here it has no say.
        return null;
    }
}
/**
 * Which of the two each further member of the family speaks against by what it answers on their probes. One that agrees
 * with both or neither, or cannot be run, has no say.
 */
async function outputVotes({ artifact, sibling }, { others = [], lossy }, answered, context, registry) {
    const votes = [];
    for (const other of others.filter(kinds_ts_1.canRun).slice(0, MOST_VOTERS)) {
        context.progress(`asking ${other.path} which of the two is wrong`, null);
        const outputs = await answersOf(other, answered.probes, context, registry);
        if (outputs === null)
            continue;
        const agrees = [artifact, sibling].map((opened, i) => {
            const loss = (0, claims_ts_1.coarser)(lossy, (0, claims_ts_1.coarser)((0, claims_ts_1.declaredLoss)(opened.model), (0, claims_ts_1.declaredLoss)(outputs.opened.model)));
            const rules = (0, claims_ts_1.toleranceRules)(context.policy, opened.artifact);
            const theirs = i === 0 ? answered.artifact : answered.sibling;
            const result = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(answered.probes, outputs.all, theirs), {
                witnesses: { expected: other.path, found: opened.artifact.path },
                file: opened.artifact.path,
                toleranceOf: (output, dtype) => (0, tolerance_ts_1.toleranceFor)(output, dtype, loss, rules),
            });
            const [compared, all] = result.outputs;
            return compared > 0 && compared === all && result.findings.every(({ severity }) => severity !== 'error');
        });
        const [withArtifact, withSibling] = agrees;
        if (withArtifact !== withSibling) {
            votes.push({ by: other.path, against: withArtifact === true ? 'sibling' : 'artifact' });
        }
    }
    return votes;
}
/** The same, of two that have not been run yet; nobody has a say where they cannot be. */
async function familyVotes({ artifact, sibling }, planned, context, registry) {
    if (!(planned.others ?? []).some(kinds_ts_1.canRun))
        return [];
    if ([artifact, sibling].some((opened) => (0, unknown_ts_1.outputsLacking)(opened).length > 0))
        return [];
    try {
        const { workshop, policy } = context;
        const ops = await readingOf(artifact, context, registry);
        if (ops === null)
            return [];
        const { probes, outputs } = await workshop.probeOutputs(ops, sibling, policy);
        const ours = await workshop.withSession(ops, artifact, (session) => (0, evaluate_ts_1.runProbes)(session, probes));
        const answered = { probes, artifact: ours, sibling: outputs };
        return await outputVotes({ artifact, sibling }, planned, answered, context, registry);
    }
    catch {
        // What keeps the two from running is said where their outputs are compared.
        return [];
    }
}
/** Whom outputs that differ land on: the golden's word, then that of the other members. */
async function outputBlame(opponents, planned, answered, context, registry) {
    const golden = await goldenVote(opponents, planned, context, registry);
    const others = golden === null ? await outputVotes(opponents, planned, answered, context, registry) : [];
    const names = { artifact: planned.artifact.path, sibling: planned.sibling.path };
    return (0, blame_ts_1.blame)({ names, broken: null, golden, others, forward: [], backward: [] });
}
async function answersOf(other, probes, context, registry) {
    try {
        const opened = await context.workshop.runnable(other, null, registry);
        const runtime = (0, unknown_ts_1.outputsLacking)(opened).length > 0 ? null : await readingOf(opened, context, registry);
        if (runtime === null)
            return null;
        const all = await context.workshop.withSession(runtime, opened, (session) => (0, evaluate_ts_1.runProbes)(session, probes));
        return { opened, all };
    }
    catch {
        // A sibling that cannot be read or run has its own checks; here it has no say.
        return null;
    }
}
/** Our own reading of a model; null where it cannot run it. */
async function readingOf(opened, { policy, workshop }, registry) {
    return (await (0, witnesses_ts_1.witnessesFor)(['ops'], opened, policy, registry, workshop.runtime)).runtimes[0] ?? null;
}


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.executorFor = executorFor;
const trace_ts_1 = __webpack_require__(4596);
const evaluate_ts_1 = __webpack_require__(71454);
/** Runs that are made at most to find out what makes a difference, however small the model. */
const MOST_RUNS = 40;
/** Seconds that they may take together in float64, as foretold. */
const MOST_SECONDS = 40;
/** Multiply-adds that they may take together on kernels: about a minute on one core. */
const MOST_MULTIPLY_ADDS = 1e11;
/** The reference where the policy has it and it is not too costly, else kernels. */
async function executorFor({ bound }, feeds, { policy }, registry) {
    const { costIfTold } = await __webpack_require__.e(/* import() */ 2651).then(__webpack_require__.bind(__webpack_require__, 5032));
    const fitted = (0, evaluate_ts_1.fittedFeeds)(feeds, await (0, trace_ts_1.signatureOf)(bound, registry));
    const cost = await costIfTold(bound, registry, fitted);
    const isCheap = 'seconds' in cost && cost.seconds <= policy.referenceLimitSeconds;
    const inFloat64 = policy.runtimes.includes('reference') && isCheap;
    const ops = inFloat64
        ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 52983))).referenceOps
        : await (await __webpack_require__.e(/* import() */ 1176).then(__webpack_require__.bind(__webpack_require__, 91176))).startTfjsOps();
    const { peek } = ops;
    if (peek === undefined)
        throw new Error(`${ops.id} does not show values`);
    // What cannot be told beforehand may be anything.
    const few = !('seconds' in cost)
        ? 0
        : inFloat64
            ? MOST_SECONDS / cost.seconds
            : MOST_MULTIPLY_ADDS / Math.max(cost.multiplyAdds, 1);
    return { ops, peek, step: inFloat64 ? 2 ** -52 : 2 ** -23, runs: Math.min(MOST_RUNS, Math.floor(few)) };
}


/***/ }),

/***/ 45420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.walkBoth = walkBoth;
exports.runLayersOn = runLayersOn;
const first_divergence_ts_1 = __webpack_require__(67972);
const run_ts_1 = __webpack_require__(60317);
const trace_ts_1 = __webpack_require__(4596);
const activation_hint_ts_1 = __webpack_require__(19947);
const evaluate_ts_1 = __webpack_require__(71454);
const walk_executor_ts_1 = __webpack_require__(84108);
const value_store_ts_1 = __webpack_require__(25368);
/**
 * Runs both programs on the same inputs and compares every value that both compute, the first one's kept in a scratch
 * file: in float64 where the policy has the reference and it is not too costly, else on kernels.
 * @throws what the runs throw, and errors of the file system.
 */
async function walkBoth(walkers, feeds, context, registry) {
    const { expected, found, loss } = walkers;
    const executor = await (0, walk_executor_ts_1.executorFor)(expected, feeds, context, registry);
    const store = (0, value_store_ts_1.createValueStore)(context.scratch);
    try {
        const keep = counted((key, value) => {
            store.put(key, executor.peek(value));
        });
        await runLayersOn(executor.ops, expected, feeds, registry, keep);
        return await walkSecond(executor, found, feeds, registry, store, (0, first_divergence_ts_1.noiseOf)(executor.step, loss));
    }
    finally {
        store.close();
    }
}
async function walkSecond(executor, found, feeds, registry, store, noise) {
    const traces = new WeakMap();
    const places = new Map();
    const hints = new Map();
    const partings = new Set();
    const see = counted((key, value, place, inputs) => {
        const other = store.take(key);
        if (other === null)
            return;
        const mine = executor.peek(value);
        const apart = (0, first_divergence_ts_1.apartOf)(other, mine);
        // A model hands on what its last layer made: that is one value, told of twice.
        const known = traces.get(value);
        const isToldAgain = known?.apart.maxAbs === apart.maxAbs && known.apart.relative === apart.relative;
        const sources = inputs.flatMap((input) => traces.get(input) ?? []);
        const trace = isToldAgain ? known : (0, first_divergence_ts_1.traceOf)(place, apart, sources, noise);
        traces.set(value, trace);
        places.set(placeKey(place), trace);
        for (const parting of trace.partings) {
            if (partings.has(parting))
                continue;
            partings.add(parting);
            const hint = (0, activation_hint_ts_1.activationHint)(other, mine);
            if (hint !== null)
                hints.set(parting, hint);
        }
    });
    await runLayersOn(executor.ops, found, feeds, registry, see);
    const outputs = new Map();
    for (const { name, ref } of found.bound.program.root.graph?.outputs ?? []) {
        const trace = places.get(placeKey({ path: ref.layer, className: '', call: ref.node, tensor: ref.tensor }));
        if (trace !== undefined)
            outputs.set(name, trace);
    }
    return { outputs, all: { apart: first_divergence_ts_1.TOGETHER, partings: [...partings] }, noise, hints, full: store.isFull() };
}
/** Runs layers on inputs by name, or by place where names are others. */
async function runLayersOn(ops, { bound }, feeds, registry, onValue) {
    const fitted = (0, evaluate_ts_1.fittedFeeds)(feeds, await (0, trace_ts_1.signatureOf)(bound, registry));
    const runner = (0, run_ts_1.createRunner)(ops, bound, registry);
    try {
        await runner.run(fitted, { onValue });
    }
    finally {
        runner.close();
    }
}
function placeKey({ path, call, tensor }) {
    return JSON.stringify([path, call, tensor]);
}
/** Calls `body` with the key of every value that is numbers: the same for both runs, also where a model is called twice. */
function counted(body) {
    return (place, value, inputs) => {
        if (value.dtype !== 'string')
            body(placeKey(place), value, place, inputs);
    };
}


/***/ }),

/***/ 81095:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.widened = widened;
exports.widenedNote = widenedNote;
const bind_ts_1 = __webpack_require__(35143);
const freeze_ts_1 = __webpack_require__(35931);
/**
 * The type in which a graph computes and TF.js does not: it has float32 for every float. What it rounds otherwise is held
 * to the tolerance of that type; null where there is none.
 */
function widened(runtime, { bound }) {
    if (runtime !== 'tfjs' || !(0, bind_ts_1.isGraph)(bound))
        return null;
    let found = null;
    for (const { attrs } of (0, freeze_ts_1.stepsOf)(bound.program.body)) {
        for (const attr of attrs.values()) {
            if (attr.kind !== 'dtype')
                continue;
            if (attr.value === 'bfloat16')
                return 'bfloat16';
            if (attr.value === 'float16')
                found = 'float16';
        }
    }
    return found;
}
/** The same in words. */
function widenedNote(loss, file) {
    if (loss === null)
        return [];
    const message = `${file}: TensorFlow.js computes in float32 what the graph computes in ${loss}: its outputs are held to the ` +
        `tolerance of ${loss}.`;
    return [{ cause: 'not-expressible', severity: 'note', file, message }];
}


/***/ }),

/***/ 21460:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWords = createWords;
const bind_ts_1 = __webpack_require__(35143);
const held_ts_1 = __webpack_require__(38871);
const dtype_ts_1 = __webpack_require__(19777);
/**
 * Where nodes are said in other words, small constants come and go: bounds, axes, sizes. They are no weights, and the
 * outputs prove them. Put aside is what only one side has and what is no variable there and no vector of floats, or what
 * bears the name of such a node; everything else has to be on both sides.
 */
function createWords() {
    const reworded = new Set();
    const aside = new Set();
    const left = (opened) => held(opened).filter(({ path }) => !aside.has(path));
    return {
        tensors: (opened) => left(opened).map(named),
        sides: (from, arrived) => {
            const [ours, theirs] = [held(from), held(arrived)];
            if (reworded.size > 0) {
                for (const [some, others] of [
                    [ours, new Set(theirs.map(({ path }) => path))],
                    [theirs, new Set(ours.map(({ path }) => path))],
                ]) {
                    for (const tensor of some)
                        if (!others.has(tensor.path) && isWord(tensor, reworded))
                            aside.add(tensor.path);
                }
            }
            return [left(from).map(named), left(arrived).map(named)];
        },
        learn: (nodes) => {
            for (const node of nodes)
                reworded.add(node);
        },
    };
}
function isWord({ path, entry, isVariable }, reworded) {
    if (isVariable)
        return false;
    const isNumbers = (0, dtype_ts_1.isFloating)(entry.dtype) && entry.shape.length > 0 && entry.byteLength > 0;
    if (!isNumbers)
        return entry.byteLength <= MOST_BYTES;
    return isUnder(path, reworded);
}
/** Large constants are weights, whatever their type. */
const MOST_BYTES = 65_536;
function isUnder(path, reworded) {
    const steps = path.split('/');
    return steps.some((_, count) => reworded.has(steps.slice(0, count + 1).join('/')));
}
function held({ bound, model }) {
    if (!(0, bind_ts_1.isGraph)(bound))
        throw new TypeError('layers on a trip of graphs');
    return (0, held_ts_1.heldTensors)(bound, model.weights);
}
function named({ path, entry }) {
    return { path, entry, trainable: true, bookkeeping: false };
}


/***/ }),

/***/ 91684:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createWorkshop = createWorkshop;
const registry_ts_1 = __webpack_require__(13965);
const limits_ts_1 = __webpack_require__(52034);
const probes_ts_1 = __webpack_require__(68392);
const bind_ts_1 = __webpack_require__(35143);
const bind_ts_2 = __webpack_require__(66963);
const bind_ts_3 = __webpack_require__(62018);
const programs_ts_1 = __webpack_require__(40776);
const custom_layers_ts_1 = __webpack_require__(51209);
const evaluate_ts_1 = __webpack_require__(71454);
const programs_ts_2 = __webpack_require__(56208);
const taken_probes_ts_1 = __webpack_require__(41892);
const open_ts_1 = __webpack_require__(93573);
const witnesses_ts_1 = __webpack_require__(85206);
function createWorkshop() {
    const registries = new Map();
    const runtimes = new Map();
    const models = new Map();
    const opened = new Map();
    const graphs = new Map();
    const others = new Map();
    const lasting = new Set();
    const lastingEntries = new Set();
    const outputs = new Map();
    const proxies = new WeakMap();
    let loaded;
    const makeRoom = () => {
        loaded?.session.close();
        loaded = undefined;
    };
    const model = (artifact) => once(models, keyOf(artifact), async () => {
        (0, open_ts_1.refusePointer)(artifact);
        return (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS);
    });
    const bound = (artifact, programOf, registry) => once(opened, `${keyOf(artifact)}\0${programOf?.absolute ?? ''}`, async () => {
        const own = await model(artifact);
        const lender = own.program === undefined && programOf !== null ? { programOf: await model(programOf) } : {};
        const result = { artifact, model: own, bound: (0, bind_ts_2.bind)(own, registry, lender) };
        lasting.add(result.bound);
        for (const { entry } of result.bound.variables)
            lastingEntries.add(entry);
        return result;
    });
    const runnable = async (artifact, programOf, registry) => {
        const own = await model(artifact);
        const { program } = own;
        if (program === undefined || program.kind === 'layers')
            return bound(artifact, programOf, registry);
        return once(graphs, keyOf(artifact), () => {
            const result = {
                artifact,
                model: own,
                bound: program.kind === 'onnx'
                    ? (0, bind_ts_3.bindOnnx)(program, own.weights, artifact.path)
                    : (0, bind_ts_1.bindGraph)(program, own.weights, artifact.path),
            };
            lasting.add(result.bound);
            return Promise.resolve(result);
        });
    };
    const session = async (runtime, artifact, body) => {
        if (runtime.id !== 'ops')
            return (0, evaluate_ts_1.withSession)(runtime, artifact, body);
        if (lasting.has(artifact.bound)) {
            if (loaded?.of !== artifact.bound) {
                makeRoom();
                loaded = { of: artifact.bound, session: await runtime.load(artifact) };
            }
            return body(loaded.session);
        }
        const lending = loaded === undefined ? {} : { borrowFrom: loaded.session };
        return (0, evaluate_ts_1.withSession)(runtime, { ...artifact, bound: (0, programs_ts_1.overEntries)(artifact.bound, (entry) => proxies.get(entry) ?? entry), ...lending }, body);
    };
    return {
        registry: (modules) => once(registries, modules.join('\0'), () => (0, custom_layers_ts_1.loadRegistry)(modules)),
        runtime: (id, registry) => {
            const made = runtimes.get(registry) ?? new Map();
            runtimes.set(registry, made);
            return once(made, id, () => (0, witnesses_ts_1.makeRuntime)(id, registry));
        },
        model,
        bound,
        runnable,
        further: (one) => {
            const known = others.get(one.bound) ?? (0, programs_ts_2.furtherPrograms)(one);
            others.set(one.bound, known);
            if (lasting.has(one.bound))
                for (const program of known.programs)
                    lasting.add(program.opened.bound);
            return known;
        },
        withSession: session,
        probeOutputs: (ops, artifact, policy) => {
            const run = () => session(ops, artifact, async (on) => {
                return (0, taken_probes_ts_1.takenProbes)(on, (0, probes_ts_1.probesFor)(on.signature, policy), artifact.artifact.path);
            });
            return lasting.has(artifact.bound) ? once(outputs, artifact.bound, run) : run();
        },
        learn: (same) => {
            for (const [entry, equal] of same) {
                const proxy = proxies.get(equal) ?? equal;
                // What was lost on one hop is not made up for by the next one, which keeps the rest.
                if (lastingEntries.has(proxy))
                    proxies.set(entry, proxy);
            }
        },
        isLent: ({ variables }) => variables.every(({ entry }) => proxies.has(entry)),
        makeRoom,
        close: () => {
            makeRoom();
            for (const pending of models.values()) {
                // One that could not be opened has said so to whoever asked for it, and holds nothing.
                void pending.then((one) => one.close(), () => undefined);
            }
        },
    };
}
/** The same file by another of its graphs or signatures is another model. */
function keyOf({ absolute, serves }) {
    return serves === undefined ? absolute : `${absolute}\0${JSON.stringify(serves)}`;
}
function once(made, key, make) {
    const known = made.get(key);
    if (known !== undefined)
        return known;
    const pending = make();
    made.set(key, pending);
    return pending;
}


/***/ }),

/***/ 61287:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.borderTraces = borderTraces;
exports.firstOf = firstOf;
const first_divergence_ts_1 = __webpack_require__(67972);
const noise_floor_ts_1 = __webpack_require__(76134);
/** Says of each value where its difference was made. */
function borderTraces(values, noise) {
    const traces = [];
    for (const [index, value] of values.entries()) {
        const sources = value.sources.flatMap((source) => traces[source] ?? []);
        traces.push(traceOf(index, values, sources, noise));
    }
    return traces;
}
/**
 * The parting to name: the first beyond the noise floor, else the last one. None where the value itself is nowhere in the
 * graph, because it has another shape there: what differs within the floor before it is not what took its shape.
 */
function firstOf({ partings, open }, { floor }) {
    return partings.find(({ after }) => after.relative > floor) ?? (open.length > 0 ? null : (partings.at(-1) ?? null));
}
function traceOf(index, values, sources, { rounding }) {
    const { place, apart = null } = values[index] ?? {};
    const inherited = unique(sources.flatMap(({ partings }) => partings));
    const open = unique(sources.flatMap((source) => source.open));
    if (place === undefined || apart === null) {
        return { apart: farthest(sources), partings: inherited, open: place === undefined ? open : [...open, place] };
    }
    if (apart.relative <= rounding)
        return { apart, partings: [], open: [] };
    // A difference that is gone behind the next layers was none: the graph does not show that value, but another one.
    const isGone = ({ after, value }) => values[value]?.isSure !== true && after.relative > noise_floor_ts_1.MANY_TIMES * apart.relative;
    const gone = inherited.filter(isGone);
    const kept = inherited.filter((parting) => !isGone(parting));
    const isCovered = (source) => source.partings.some((parting) => gone.includes(parting));
    const before = farthest([
        ...sources.filter((source) => !isCovered(source)),
        ...gone.map((parting) => ({ apart: parting.before })),
    ]);
    const isMade = before.relative <= rounding || (before.relative < Infinity && apart.relative > noise_floor_ts_1.MANY_TIMES * before.relative);
    if (!isMade)
        return { apart, partings: kept, open: [] };
    const among = unique([...gone.flatMap((parting) => parting.among), ...open, place, ...behind(index, values)]);
    const likely = likelyOf(among, values);
    return { apart, partings: [...kept, { value: index, place, before, after: apart, among, likely }], open: [] };
}
/** Layers that compute sums of products, of which converters take no two together. */
const PRODUCTS = /Conv|Dense|Attention|LSTM|GRU|RNN|Embedding|Bidirectional|TimeDistributed|Dot|Matmul|Einsum/;
/** Layers that can be folded into the products behind them as well as into those before. */
const FACTORS = /Normalization|Rescaling|Add|Multiply|Subtract/;
/** The first of some layers, and those behind it up to the next product. */
function likelyOf(among, values) {
    const start = values.findIndex(({ place }) => place === among[0]);
    const first = values[start];
    if (first === undefined || among.length === 1)
        return among;
    const products = new Map([[start, FACTORS.test(first.place.className) ? 0 : 1]]);
    for (const [index, { place, sources }] of values.entries()) {
        const before = sources.flatMap((source) => products.get(source) ?? []);
        if (before.length === 0 || !among.includes(place))
            continue;
        const here = Math.max(...before) + (PRODUCTS.test(place.className) ? 1 : 0);
        if (here <= 1)
            products.set(index, here);
    }
    const places = new Set([...products.keys()].map((index) => values[index]?.place));
    return among.filter((place) => places.has(place));
}
/** Layers that take nothing else than a value and that the graph shows nothing of: what they do may lie in its node. */
function behind(index, values) {
    if (values[index]?.isSure === true)
        return [];
    const places = [];
    for (let at = index;;) {
        const [reader, ...more] = [...values.keys()].filter((other) => values[other]?.sources.includes(at) === true);
        const next = reader === undefined || more.length > 0 ? undefined : values[reader];
        if (reader === undefined || next?.apart !== null)
            return places;
        places.push(next.place);
        at = reader;
    }
}
function farthest(sources) {
    return sources.reduce((most, { apart }) => (apart.relative > most.relative ? apart : most), first_divergence_ts_1.TOGETHER);
}
function unique(items) {
    return [...new Set(items)];
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.explain = explain;
exports.explainAlone = explainAlone;
const contents_ts_1 = __webpack_require__(13225);
const non_finite_ts_1 = __webpack_require__(28380);
const quantised_ts_1 = __webpack_require__(27563);
const rearranged_ts_1 = __webpack_require__(84328);
const rounding_ts_1 = __webpack_require__(14765);
const signs_ts_1 = __webpack_require__(96803);
const unrelated_ts_1 = __webpack_require__(44483);
const values_ts_1 = __webpack_require__(30907);
const words_ts_1 = __webpack_require__(75270);
/** Facts that need no second opinion, however small the tensor. */
const FACTS = [non_finite_ts_1.nanPoisoned, non_finite_ts_1.float16Overflow, non_finite_ts_1.infinite, non_finite_ts_1.negativeZero, non_finite_ts_1.nanPayload, values_ts_1.zeroed];
/** Ways of coming to be that must account for every element; the most specific first. */
const HYPOTHESES = [
    signs_ts_1.bitFlip,
    signs_ts_1.signFlipped,
    signs_ts_1.channelSignFlipped,
    values_ts_1.constant,
    rounding_ts_1.integerWrap,
    rounding_ts_1.roundedFloat,
    rounding_ts_1.underflowed,
    values_ts_1.varianceForDeviation,
    values_ts_1.scaled,
    quantised_ts_1.quantised,
    rearranged_ts_1.rearranged,
];
/** What a cause makes true besides: no second opinion, only the same thing said more weakly. */
const INCLUDES = {
    'sign-flipped': ['scaled'],
    constant: ['quantised', 'permuted'],
    'undeclared-downcast': ['quantised', 'scaled', 'underflowed'],
    'float16-rounded': ['quantised', 'scaled', 'underflowed'],
    'bfloat16-rounded': ['quantised', 'scaled', 'underflowed'],
    scaled: ['quantised'],
};
/** In tensors this small, several explanations fit by accident. */
const TINY = 4;
/**
 * Names the causes of all differences between two sets of tensors, from their fingerprints. What belongs together is
 * said once. Every differing tensor is in exactly one explanation.
 */
function explain(differing, origins) {
    const waiting = new Set(differing);
    const explained = [];
    const take = (found) => {
        for (const item of found) {
            explained.push(item);
            for (const tensor of item.tensors)
                waiting.delete(tensor);
        }
    };
    take(statisticsReset(differing));
    take(movedContents([...waiting], origins));
    const alone = [];
    for (const tensor of waiting) {
        const explanation = explainAlone(tensor);
        if (explanation !== null)
            alone.push({ tensors: [tensor], explanation });
    }
    take(roundedAlike(alone));
    take(reinitialised([...waiting]));
    take(stale([...waiting], origins.filter(({ trainable }) => trainable).length));
    take([...waiting].map((tensor) => ({ tensors: [tensor], explanation: lastResort(tensor) })));
    return explained;
}
/** What one tensor's own figures say, or null. */
function explainAlone(tensor) {
    for (const fact of FACTS) {
        const explanation = fact(tensor);
        if (explanation !== null)
            return explanation;
    }
    const fits = [];
    for (const hypothesis of HYPOTHESES) {
        const explanation = hypothesis(tensor);
        if (explanation === null)
            continue;
        if (fits.some(({ cause }) => INCLUDES[cause]?.includes(explanation.cause) === true))
            continue;
        fits.push(explanation);
    }
    const [first, ...others] = fits;
    if (first === undefined || others.length === 0)
        return first ?? null;
    const also = `; it also ${(0, words_ts_1.list)(others.map(({ what }) => what))}, and the figures cannot tell which`;
    if (tensor.difference.count > TINY)
        return { ...first, what: first.what + also };
    const certain = lastResort(tensor);
    return { ...certain, what: `${certain.what}: it ${first.what}${also}` };
}
/** Roundings that a whole file went through. */
const ROUNDINGS = ['undeclared-downcast', 'float16-rounded', 'bfloat16-rounded'];
/** Tensors that were rounded in the same way are one finding, with the figures of the one that lost most. */
function roundedAlike(explained) {
    const kindOf = ({ explanation: { cause, what } }) => ROUNDINGS.includes(cause) ? `${cause} ${what.replace(/ \(largest error [^)]*\)/, '')}` : undefined;
    const groups = (0, contents_ts_1.groupBy)(explained, kindOf);
    const others = explained.filter((item) => kindOf(item) === undefined);
    return [...groups.values()].flatMap(together).concat(others);
}
function together(group) {
    const loss = ({ explanation }) => explanation.metrics?.['max_abs'] ?? 0;
    const [worst] = [...group].sort((a, b) => loss(b) - loss(a));
    if (worst === undefined || group.length === 1)
        return group;
    const what = worst.explanation.what.replace(/^is what/, 'are what').replace('it is stored', 'they are stored');
    return [{ tensors: group.flatMap(({ tensors }) => tensors), explanation: { ...worst.explanation, what } }];
}
/** Means of 0 and variances of 1 throughout: statistics that never saw data, or were not loaded. */
function statisticsReset(differing) {
    const filled = (role, value) => differing.filter(({ path, difference }) => role.test(path) && difference.foundLevels?.size === 1 && difference.foundLevels.has(value));
    const [means, variances] = [filled(/(^|\/)moving_mean$/, 0), filled(/(^|\/)moving_variance$/, 1)];
    if (means.length === 0 || variances.length === 0)
        return [];
    const tensors = differing.filter((tensor) => means.includes(tensor) || variances.includes(tensor));
    const layers = new Set(tensors.map(({ path }) => path.replace(/\/[^/]*$/, '')));
    const explanation = {
        cause: 'batchnorm-statistics-reset',
        what: `hold only means of 0 and variances of 1, as in an untrained BatchNormalization (${(0, words_ts_1.list)([...layers])})`,
        fix: 'The moving statistics are not trainable weights: save them too, and export from the trained model.',
        metrics: { layers: layers.size, tensors: tensors.length },
    };
    return [{ tensors, explanation }];
}
/** Tensors that hold what belongs into others of the same type and shape: exchanged in a circle, or copied. */
function movedContents(differing, origins) {
    const kind = ({ expected }) => (0, contents_ts_1.formOf)(expected);
    const byKind = (0, contents_ts_1.groupBy)(origins, kind);
    const owner = new Map();
    for (const [key, members] of (0, contents_ts_1.groupBy)(differing.filter(isTelling), (tensor) => kind(tensor))) {
        const homes = byKind.get(key) ?? [];
        if (homes.length < 2)
            continue;
        const byContent = (0, contents_ts_1.groupBy)(homes, (origin) => (0, contents_ts_1.contentHash)(origin.expected));
        for (const tensor of members) {
            const candidates = byContent.get((0, contents_ts_1.contentHash)(tensor.found)) ?? [];
            if (candidates.length === 1 && candidates[0] !== undefined)
                owner.set(tensor, candidates[0].path);
        }
    }
    const byPath = new Map([...owner.keys()].map((tensor) => [tensor.path, tensor]));
    const done = new Set();
    const explained = [];
    for (const start of owner.keys()) {
        if (done.has(start))
            continue;
        const circle = circleFrom(start, owner, byPath);
        for (const tensor of circle ?? [start])
            done.add(tensor);
        explained.push(circle === null ? copied(start, owner.get(start) ?? '') : swapped(circle));
    }
    return explained;
}
/** A constant's content says nothing about where it came from. */
function isTelling({ difference, found }) {
    return found.dtype !== 'string' && difference.foundLevels?.size !== 1;
}
function circleFrom(start, owner, byPath) {
    const circle = [];
    let next = start;
    while (next !== undefined && !circle.includes(next)) {
        circle.push(next);
        next = byPath.get(owner.get(next) ?? '');
    }
    return next === start ? circle : null;
}
function swapped(circle) {
    const names = circle.map(({ found }) => found.name);
    const what = circle.length === 2
        ? `hold each other's values: ${(0, words_ts_1.list)(names)} are exchanged`
        : `hold each other's values in a circle: ${names.join(' <- ')} <- ${names[0] ?? ''}`;
    return {
        tensors: circle,
        explanation: {
            cause: 'tensors-swapped',
            what,
            fix: 'Both have one shape, so loading by position cannot notice: match them by name.',
            metrics: { tensors: circle.length },
        },
    };
}
function copied(tensor, from) {
    return {
        tensors: [tensor],
        explanation: {
            cause: 'tensor-differs',
            what: `holds the values of ${from}`,
            fix: 'One tensor was written twice and another one lost: match them by name.',
        },
    };
}
/** Tensors that have nothing to do with what was expected and stand in no file: drawn anew. */
function reinitialised(differing) {
    const proven = differing.filter((tensor) => (0, unrelated_ts_1.unrelated)(tensor) === 2);
    if (proven.length === 0)
        return [];
    const tensors = differing.filter((tensor) => (0, unrelated_ts_1.unrelated)(tensor) > 0);
    const worst = proven.reduce((a, b) => (b.difference.count > a.difference.count ? b : a));
    const initializer = proven.map(unrelated_ts_1.initializerOf).find((name) => name !== null);
    const { relativeL2, cosine, maxAbs } = worst.difference;
    return [
        {
            tensors,
            explanation: {
                cause: 'reinitialised-tensors',
                what: `${(0, words_ts_1.fit)(tensors.length, 'has', 'have')} nothing in common with what was expected (in the largest: cosine ${(0, words_ts_1.figure)(cosine)}, relative L2 ` +
                    `${(0, words_ts_1.figure)(relativeL2)}; independent draws give 0 and about 1.414), and no stored tensor holds ${(0, words_ts_1.fit)(tensors.length, 'its', 'their')} values` +
                    (initializer === undefined
                        ? ''
                        : `; ${(0, words_ts_1.fit)(tensors.length, 'its', 'their')} range is that of a fresh ${initializer}`),
                fix: `${(0, words_ts_1.fit)(tensors.length, 'It was', 'They were')} initialised again while loading: layers that build their variables on first call find nothing ` +
                    'to restore into. Load and save again with every layer built, and compare.',
                metrics: { tensors: tensors.length, relative_l2: relativeL2, cosine, max_abs: maxAbs },
            },
        },
    ];
}
/** Share of the trainable tensors that training moves. */
const NEARLY_ALL = 0.9;
/** Two steps of one training run point the same way. */
const SAME_RUN = 0.7;
/** Every trainable tensor a little off: another step of the same training run. */
function stale(differing, trainable) {
    const trained = differing.filter((tensor) => tensor.trainable);
    if (trained.length < 2 || trained.length < trainable * NEARLY_ALL)
        return [];
    let [product, expected, found] = [0, 0, 0];
    for (const { difference } of trained) {
        const { cosine, expectedNorm, foundNorm } = difference;
        product += Number.isNaN(cosine) ? 0 : cosine * expectedNorm * foundNorm;
        expected += expectedNorm ** 2;
        found += foundNorm ** 2;
    }
    const cosine = product / Math.sqrt(expected * found);
    if (!(cosine >= SAME_RUN))
        return [];
    const worst = Math.max(...trained.map(({ difference }) => difference.maxAbs));
    return [
        {
            tensors: differing,
            explanation: {
                cause: 'stale-sibling',
                what: `all differ a little (overall cosine ${(0, words_ts_1.figure)(cosine)}, largest difference ${(0, words_ts_1.figure)(worst)}): another step of the same training`,
                fix: 'Export all siblings from the same training state again.',
                metrics: { tensors: differing.length, cosine, max_abs: worst },
            },
        },
    ];
}
/** The figures alone. */
function lastResort({ difference, found }) {
    const { differing, count, maxAbs, worstIndex, worstExpected, worstFound, relativeL2, cosine } = difference;
    const where = worstIndex < 0
        ? ''
        : `; the largest difference is ${(0, words_ts_1.figure)(maxAbs)} at ${(0, words_ts_1.coordinates)(worstIndex, found.shape)}: ` +
            `${(0, words_ts_1.exact)(worstExpected)} became ${(0, words_ts_1.exact)(worstFound)}`;
    return {
        cause: 'tensor-differs',
        what: `differs in ${differing} of ${count} elements${where} (relative L2 ${(0, words_ts_1.figure)(relativeL2)}, cosine ${(0, words_ts_1.figure)(cosine)})`,
        fix: 'Find out which of the two is meant, and export the other one again from it.',
        metrics: { differing, max_abs: maxAbs, relative_l2: relativeL2, cosine },
    };
}


/***/ }),

/***/ 54815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyTransform = applyTransform;
exports.permuted = permuted;
exports.flipped = flipped;
exports.rounded = rounded;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const entry_ts_1 = __webpack_require__(18417);
const tensor_ts_1 = __webpack_require__(76172);
const chunks_ts_1 = __webpack_require__(43661);
/** A permuted tensor is gathered window by window, each a pass over the source: bounded memory, whatever the size. */
const WINDOW_BYTES = 64 * 2 ** 20;
/**
 * The tensor that a transform ought to have produced, as a view that computes its bytes while they are read.
 * `affine` has no single right answer (any rounding to half a step will do) and stays as it is.
 * @throws RangeError where the transform cannot be meant for this tensor.
 */
function applyTransform(entry, transform) {
    switch (transform.kind) {
        case 'identity':
        case 'affine':
            return entry;
        case 'reshape':
            return reshaped(entry, transform.to);
        case 'permute':
            return permuted(entry, transform.axes);
        case 'cast':
            return rounded(entry, transform.to);
    }
}
function reshaped(entry, shape) {
    if ((0, tensor_ts_1.elementCount)(shape) !== (0, tensor_ts_1.elementCount)(entry.shape)) {
        throw new RangeError(`cannot reshape [${entry.shape.join(', ')}] to [${shape.join(', ')}]`);
    }
    return { ...(0, entry_ts_1.calledEntry)(entry, entry.name), shape };
}
/** The tensor with its axes in another order: axis `i` of the result is axis `axes[i]` of the source. */
function permuted(entry, axes, windowBytes = WINDOW_BYTES) {
    const rank = entry.shape.length;
    if (axes.length !== rank || [...axes].sort((a, b) => a - b).some((axis, place) => axis !== place)) {
        throw new RangeError(`[${axes.join(', ')}] is no order of ${String(rank)} axes`);
    }
    const shape = axes.map((axis) => entry.shape[axis] ?? 1);
    // How far one step along each source axis goes in the result.
    const strides = new Array(rank).fill(0);
    let stride = 1;
    for (let place = rank - 1; place >= 0; place--) {
        strides[axes[place] ?? 0] = stride;
        stride *= shape[place] ?? 1;
    }
    return { ...rearranged(entry, strides, 0, windowBytes), shape };
}
/** The tensor read backwards along some axes. */
function flipped(entry, axes, windowBytes = WINDOW_BYTES) {
    const strides = [];
    let stride = 1;
    let first = 0;
    for (let axis = entry.shape.length - 1; axis >= 0; axis--) {
        const dim = entry.shape[axis] ?? 1;
        const back = axes.includes(axis);
        strides[axis] = back ? -stride : stride;
        if (back)
            first += (dim - 1) * stride;
        stride *= dim;
    }
    return rearranged(entry, strides, first, windowBytes);
}
/** Elements of a source in new places: a step along source axis `i` moves `strides[i]` places in the result. */
function rearranged(entry, strides, first, windowBytes) {
    const width = (0, dtype_ts_1.byteWidth)(entry.dtype);
    if (width === 0)
        throw new RangeError('strings are not rearranged');
    const total = (0, tensor_ts_1.elementCount)(entry.shape);
    function* chunks(size = tensor_ts_1.CHUNK_BYTES) {
        const perWindow = Math.max(1, Math.min(total, Math.floor(windowBytes / width)));
        const window = new Uint8Array(perWindow * width);
        const step = Math.max(1, Math.floor(size / width)) * width;
        for (let start = 0; start < total; start += perWindow) {
            const count = Math.min(perWindow, total - start);
            gather(entry, strides, first, start, count, width, window);
            for (let at = 0; at < count * width; at += step)
                yield window.subarray(at, Math.min(at + step, count * width));
        }
    }
    const { name, dtype, shape, byteLength } = entry;
    return { name, dtype, shape, byteLength, chunks };
}
/** Fills `window` with those source elements whose new places are `start` to `start + count`. */
function gather(entry, strides, first, start, count, width, window) {
    const { shape } = entry;
    const last = shape.length - 1;
    const index = new Array(shape.length).fill(0);
    let place = first;
    for (const bytes of entry.chunks()) {
        for (let at = 0; at < bytes.byteLength; at += width) {
            const offset = place - start;
            if (offset >= 0 && offset < count) {
                for (let byte = 0; byte < width; byte++)
                    window[offset * width + byte] = bytes[at + byte] ?? 0;
            }
            for (let axis = last; axis >= 0; axis--) {
                const next = (index[axis] ?? 0) + 1;
                place += strides[axis] ?? 0;
                if (next < (shape[axis] ?? 1)) {
                    index[axis] = next;
                    break;
                }
                place -= next * (strides[axis] ?? 0);
                index[axis] = 0;
            }
        }
    }
}
/** Each element rounded to the nearest value of another dtype, and written in that dtype. */
function rounded(entry, to) {
    if (entry.dtype === to)
        return entry;
    const write = ROUND[to];
    if (write === undefined || entry.dtype === 'string' || entry.dtype.startsWith('complex')) {
        throw new RangeError(`no cast from ${entry.dtype} to ${to}`);
    }
    const [from, width] = [(0, dtype_ts_1.byteWidth)(entry.dtype), (0, dtype_ts_1.byteWidth)(to)];
    function* chunks(size = tensor_ts_1.CHUNK_BYTES) {
        const decode = (0, chunks_ts_1.decoderOf)(entry.dtype);
        const elements = Math.max(1, Math.floor(size / Math.max(from, width)));
        let buffer = new ArrayBuffer(0);
        for (const bytes of entry.chunks(elements * from)) {
            const numbers = decode(bytes);
            if (buffer.byteLength < numbers.length * width)
                buffer = new ArrayBuffer(numbers.length * width);
            write?.(numbers, buffer);
            yield new Uint8Array(buffer, 0, numbers.length * width);
        }
    }
    const { name, shape } = entry;
    return { name, dtype: to, shape, byteLength: (0, tensor_ts_1.elementCount)(shape) * width, chunks };
}
function halfRounder(toBits) {
    return (numbers, into) => {
        const out = new Uint16Array(into, 0, numbers.length);
        for (let i = 0; i < numbers.length; i++)
            out[i] = toBits(numbers[i] ?? NaN);
    };
}
function quarterRounder(toBits) {
    return (numbers, into) => {
        const out = new Uint8Array(into, 0, numbers.length);
        for (let i = 0; i < numbers.length; i++)
            out[i] = toBits(numbers[i] ?? NaN);
    };
}
/** Casts that a writer may declare. Integers are taken only where they fit; what does not fit must not look like a cast. */
const ROUND = {
    float64: (numbers, into) => {
        new Float64Array(into, 0, numbers.length).set(numbers);
    },
    float32: (numbers, into) => {
        new Float32Array(into, 0, numbers.length).set(numbers);
    },
    float16: halfRounder(halves_ts_1.toFloat16),
    bfloat16: halfRounder(halves_ts_1.toBfloat16),
    float8_e5m2: quarterRounder(halves_ts_1.toFloat8e5m2),
    float8_e4m3fn: quarterRounder(halves_ts_1.toFloat8e4m3fn),
    int64: (numbers, into) => {
        const out = new BigInt64Array(into, 0, numbers.length);
        for (let i = 0; i < numbers.length; i++)
            out[i] = saturated(numbers[i] ?? 0, -(2 ** 63), 2 ** 63);
    },
    int32: (numbers, into) => {
        const out = new Int32Array(into, 0, numbers.length);
        for (let i = 0; i < numbers.length; i++)
            out[i] = Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, numbers[i] ?? 0));
    },
    uint8: (numbers, into) => {
        const out = new Uint8ClampedArray(into, 0, numbers.length);
        out.set(numbers);
    },
    bool: (numbers, into) => {
        const out = new Uint8Array(into, 0, numbers.length);
        for (let i = 0; i < numbers.length; i++)
            out[i] = numbers[i] === 0 ? 0 : 1;
    },
};
function saturated(value, least, beyond) {
    if (Number.isNaN(value))
        return 0n;
    if (value <= least)
        return BigInt(least);
    return value >= beyond ? BigInt(beyond) - 1n : BigInt(Math.trunc(value));
}


/***/ }),

/***/ 24782:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.liesOnCurve = liesOnCurve;
/** Values may stand this far from a curve, at the scale of 1 or of the value: float32 and interpolation. */
const SLACK = 2e-6;
/** Elements that must lie on the curve and off the diagonal, where both functions give the same. */
const LEAST_TELLING = 8;
/**
 * Whether two layers' outputs differ as two functions of one argument do: every pair whose expected value the curve
 * reaches lies on it, and some tell the two apart. Values beyond its ends say nothing.
 */
function liesOnCurve(expected, found, curve) {
    if (expected.length !== found.length)
        return false;
    let telling = 0;
    for (let i = 0; i < expected.length; i++) {
        const [a, b] = [expected[i] ?? NaN, found[i] ?? NaN];
        const wanted = at(curve, a);
        if (wanted === null)
            continue;
        const slack = SLACK * Math.max(1, Math.abs(a));
        if (!(Math.abs(b - wanted) <= slack))
            return false;
        if (Math.abs(a - b) > 4 * slack)
            telling++;
    }
    return telling >= LEAST_TELLING;
}
/** What the second function gives where the first gives `value`, or null beyond the ends. */
function at({ expected, found }, value) {
    let [low, high] = [0, expected.length - 1];
    const [first, last] = [expected[low] ?? NaN, expected[high] ?? NaN];
    if (!(value >= first && value <= last))
        return null;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((expected[middle] ?? NaN) <= value)
            low = middle;
        else
            high = middle;
    }
    const [x0, x1] = [expected[low] ?? 0, expected[high] ?? 0];
    const [y0, y1] = [found[low] ?? 0, found[high] ?? 0];
    return x1 === x0 ? y0 : y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
}


/***/ }),

/***/ 18574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_LEVELS = void 0;
exports.measure = measure;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const chunks_ts_1 = __webpack_require__(43661);
/** Values beyond this many are not told apart: what is on a grid of 8 or 16 bits has fewer. */
exports.MOST_LEVELS = 65_536;
/** Longest axis along which differences are counted slice by slice. */
const MOST_SLICES = 65_536;
/**
 * Measures how far `found` is from `expected`; one pass over both. Element counts must be equal, and neither a string.
 */
function measure(expected, found) {
    const sameType = expected.dtype === found.dtype;
    const parts = expected.dtype.startsWith('complex') && found.dtype.startsWith('complex') ? 2 : 1;
    const [decodeExpected, decodeFound] = [(0, chunks_ts_1.decoderOf)(expected.dtype), (0, chunks_ts_1.decoderOf)(found.dtype)];
    const [bitsExpected, bitsFound] = [new BitSum(), new BitSum()];
    const [width, scalar] = [(0, dtype_ts_1.byteWidth)(found.dtype), (0, chunks_ts_1.scalarWidth)(found.dtype)];
    const floating = (0, dtype_ts_1.isFloating)(expected.dtype) && (0, dtype_ts_1.isFloating)(found.dtype);
    const tally = emptyTally(expected.shape);
    for (const { a, b, start } of (0, chunks_ts_1.pairChunks)(expected, found)) {
        const differs = sameType ? Buffer.compare(a, b) !== 0 : true;
        if (sameType && differs) {
            bitsExpected.add(a, width);
            bitsFound.add(b, width);
        }
        const [xs, ys] = [decodeExpected(a), decodeFound(b)];
        for (let i = 0; i < xs.length; i++) {
            const [x, y] = [xs[i] ?? NaN, ys[i] ?? NaN];
            const element = Math.floor((start * parts + i) / parts);
            describe(tally, x, y, element, floating);
            if (!differs)
                continue;
            if (sameType ? sameBytes(a, b, i * scalar, scalar) : Object.is(x, y))
                continue;
            tally.differing++;
            if (tally.differing === 1) {
                tally.firstIndex = element;
                tally.flippedBits = sameType ? flippedBits(a, b, i * scalar, scalar) : [];
            }
            else
                tally.flippedBits = [];
            differ(tally, x, y, element, expected.shape);
        }
    }
    tally.sameMultiset = sameType && bitsExpected.equals(bitsFound);
    return finish(tally);
}
/** A sum over hashed elements: equal for equal multisets, and for others by an accident of 1 in 2^52. */
class BitSum {
    low = 0;
    high = 0;
    add(bytes, width) {
        for (let at = 0; at < bytes.byteLength; at += width) {
            let a = 0x9e3779b9;
            for (let byte = 0; byte < width; byte++)
                a = Math.imul(a ^ (bytes[at + byte] ?? 0), 0x85ebca6b) ^ (a >>> 13);
            const b = Math.imul(a ^ (a >>> 16), 0xc2b2ae35);
            this.low = (this.low + ((a ^ (a >>> 15)) >>> 0)) % 2 ** 32;
            this.high = (this.high + ((b ^ (b >>> 13)) >>> 0)) % 2 ** 32;
        }
    }
    equals(other) {
        return this.low === other.low && this.high === other.high;
    }
}
/** Relative slack of a value computed in float32 from a stored one. */
const FEW_ROUNDINGS = 4 * 2 ** -23;
function emptyTally(shape) {
    return {
        ...{ count: 0, differing: 0, firstIndex: -1, maxAbs: 0, worstIndex: -1, worstExpected: NaN, worstFound: NaN },
        ...{ meanAbs: 0, relativeL2: 0, cosine: NaN, expectedNorm: 0, foundNorm: 0, foundMean: NaN, foundLargest: 0 },
        ...{
            nanAppeared: 0,
            nanVanished: 0,
            infAppeared: 0,
            infVanished: 0,
            infSmallest: Infinity,
            zeroSigns: 0,
            nanPayloads: 0,
        },
        ...{ negated: 0, expectedNonZero: 0, flushed: 0, flushedLargest: 0 },
        ...{ isFloat16: true, isBfloat16: true, isFloat32: true, foundIsSquare: true, foundIsRoot: true },
        ...{ foundLevels: new Map(), expectedLevels: new Map(), sameMultiset: false, flippedBits: [] },
        ...{ finite: 0, sumAbs: 0, sumSquares: 0, sumExpected: 0, sumFound: 0, sumProduct: 0, foundSum: 0 },
        slices: shape.map((dim) => dim > MOST_SLICES ? null : { differing: new Float64Array(dim), negated: new Float64Array(dim) }),
    };
}
/** What holds for an element whether or not it differs. */
function describe(tally, x, y, index, floating) {
    tally.count++;
    if (x !== 0)
        tally.expectedNonZero++;
    tally.foundLevels = countLevel(tally.foundLevels, y);
    tally.expectedLevels = countLevel(tally.expectedLevels, x);
    if (tally.isFloat16)
        tally.isFloat16 = floating && sameNumber((0, halves_ts_1.fromFloat16)((0, halves_ts_1.toFloat16)(x)), y);
    if (tally.isBfloat16)
        tally.isBfloat16 = floating && sameNumber((0, halves_ts_1.fromBfloat16)((0, halves_ts_1.toBfloat16)(x)), y);
    if (tally.isFloat32)
        tally.isFloat32 = floating && sameNumber(Math.fround(x), y);
    if (tally.foundIsSquare)
        tally.foundIsSquare = near(x * x, y);
    if (tally.foundIsRoot)
        tally.foundIsRoot = near(y * y, x);
    if (!Number.isFinite(x) || !Number.isFinite(y))
        return;
    tally.finite++;
    tally.sumExpected += x * x;
    tally.sumFound += y * y;
    tally.sumProduct += x * y;
    tally.foundSum += y;
    const magnitude = Math.abs(y);
    if (magnitude > tally.foundLargest)
        tally.foundLargest = magnitude;
    const distance = Math.abs(y - x);
    tally.sumAbs += distance;
    tally.sumSquares += distance * distance;
    if (distance > tally.maxAbs || tally.worstIndex < 0) {
        tally.maxAbs = distance;
        tally.worstIndex = index;
        tally.worstExpected = x;
        tally.worstFound = y;
    }
}
/** What only an element that differs tells. */
function differ(tally, x, y, element, shape) {
    if (Number.isNaN(x) && Number.isNaN(y))
        tally.nanPayloads++;
    else if (Number.isNaN(y))
        tally.nanAppeared++;
    else if (Number.isNaN(x))
        tally.nanVanished++;
    else if (Math.abs(y) === Infinity) {
        tally.infAppeared++;
        tally.infSmallest = Math.min(tally.infSmallest, Math.abs(x));
    }
    else if (Math.abs(x) === Infinity)
        tally.infVanished++;
    if (x === 0 && y === 0)
        tally.zeroSigns++;
    else if (y === 0) {
        tally.flushed++;
        tally.flushedLargest = Math.max(tally.flushedLargest, Math.abs(x));
    }
    const negated = x !== 0 && x === -y;
    if (negated)
        tally.negated++;
    let rest = element;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
        const dim = shape[axis] ?? 1;
        const place = rest % dim;
        rest = Math.floor(rest / dim);
        const slices = tally.slices[axis];
        if (slices === null || slices === undefined)
            continue;
        slices.differing[place] = (slices.differing[place] ?? 0) + 1;
        if (negated)
            slices.negated[place] = (slices.negated[place] ?? 0) + 1;
    }
}
function finish(tally) {
    const { finite, sumAbs, sumSquares, sumExpected, sumFound, sumProduct, foundSum, ...figures } = tally;
    const norms = Math.sqrt(sumExpected) * Math.sqrt(sumFound);
    return {
        ...figures,
        meanAbs: finite === 0 ? 0 : sumAbs / finite,
        relativeL2: sumSquares === 0 ? 0 : Math.sqrt(sumSquares / sumExpected),
        cosine: norms === 0 ? NaN : Math.max(-1, Math.min(1, sumProduct / norms)),
        expectedNorm: Math.sqrt(sumExpected),
        foundNorm: Math.sqrt(sumFound),
        foundMean: finite === 0 ? NaN : foundSum / finite,
    };
}
function countLevel(levels, value) {
    if (levels === null)
        return null;
    const before = levels.get(value);
    if (before === undefined && levels.size >= exports.MOST_LEVELS)
        return null;
    levels.set(value, (before ?? 0) + 1);
    return levels;
}
/** Equal numbers, whatever the sign of zero, or both not-a-number. */
function sameNumber(x, y) {
    return x === y || (Number.isNaN(x) && Number.isNaN(y));
}
function near(computed, stored) {
    return Math.abs(computed - stored) <= FEW_ROUNDINGS * Math.abs(stored);
}
function sameBytes(a, b, at, width) {
    for (let byte = at; byte < at + width; byte++)
        if (a[byte] !== b[byte])
            return false;
    return true;
}
/** Numbers of the bits that differ, 0 being the least significant. Bytes are little-endian. */
function flippedBits(a, b, at, width) {
    const bits = [];
    for (let byte = 0; byte < width; byte++) {
        const xor = (a[at + byte] ?? 0) ^ (b[at + byte] ?? 0);
        for (let bit = 0; bit < 8; bit++)
            if (((xor >> bit) & 1) === 1)
                bits.push(byte * 8 + bit);
    }
    return bits;
}


/***/ }),

/***/ 28380:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nanPayload = exports.negativeZero = exports.infinite = exports.float16Overflow = exports.nanPoisoned = exports.FLOAT16_END = void 0;
const words_ts_1 = __webpack_require__(75270);
/** From here on float16 rounds to infinity: its largest value 65504 and half a step. */
exports.FLOAT16_END = 65_520;
/** Not-a-numbers where there were none. One is enough: it spreads through every product. */
const nanPoisoned = ({ difference }) => {
    const { nanAppeared, nanVanished } = difference;
    if (nanAppeared === 0)
        return null;
    const also = nanVanished > 0 ? `, and ${nanVanished} numbers where NaN was expected` : '';
    return {
        cause: 'nan-poisoned',
        what: `has ${nanAppeared} NaN where numbers were expected${also}`,
        fix: 'Export it again; a quantiser or a cast that meets one NaN or infinity spreads it over the tensor.',
        metrics: { nan: nanAppeared },
    };
};
exports.nanPoisoned = nanPoisoned;
/** Values beyond 65504 that became infinite, all others being the source rounded to float16. */
const float16Overflow = ({ difference }) => {
    const { infAppeared, infSmallest, nanAppeared, isFloat16 } = difference;
    if (infAppeared === 0 || nanAppeared > 0 || !isFloat16 || infSmallest < exports.FLOAT16_END)
        return null;
    return {
        cause: 'float16-overflow',
        what: `became infinite in ${infAppeared} places: values from ${(0, words_ts_1.figure)(infSmallest)} on do not fit float16 (65504)`,
        fix: 'Store this tensor as float32, or rescale it.',
        metrics: { infinite: infAppeared, smallest: infSmallest },
    };
};
exports.float16Overflow = float16Overflow;
/** Infinities that float16 does not explain. */
const infinite = ({ difference, found }) => {
    const { infAppeared, infSmallest, isFloat16 } = difference;
    if (infAppeared === 0 || (isFloat16 && infSmallest >= exports.FLOAT16_END))
        return null;
    return {
        cause: 'non-finite-weight',
        what: `is infinite in ${infAppeared} places (the first difference is at ${(0, words_ts_1.coordinates)(difference.firstIndex, found.shape)})`,
        fix: 'Export it again from a sound source.',
        metrics: { infinite: infAppeared },
    };
};
exports.infinite = infinite;
/** Zeros whose sign changed, and nothing else. */
const negativeZero = ({ difference }) => {
    if (difference.zeroSigns === 0 || difference.zeroSigns !== difference.differing)
        return null;
    return {
        cause: 'negative-zero',
        what: `differs only in the sign of ${difference.zeroSigns} zeros`,
        fix: 'A converter that goes through text, sparse storage or integers loses -0; copy the bytes instead.',
        metrics: { zeros: difference.zeroSigns },
    };
};
exports.negativeZero = negativeZero;
/** Bits inside not-a-numbers, and nothing else. */
const nanPayload = ({ difference }) => {
    if (difference.nanPayloads === 0 || difference.nanPayloads !== difference.differing)
        return null;
    return {
        cause: 'tensor-differs',
        what: `differs only in the payload bits of ${difference.nanPayloads} NaN`,
        fix: 'Both sides hold NaN there: mend the model first.',
        metrics: { nan: difference.nanPayloads },
    };
};
exports.nanPayload = nanPayload;


/***/ }),

/***/ 27563:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rangeCollapsed = exports.quantised = void 0;
const words_ts_1 = __webpack_require__(75270);
/** A tensor of fewer elements has few values anyhow. */
const LEAST_QUANTISED = 16;
/** How far a step may be off the grid, in steps: float32 rounding of `q * scale + min`. */
const GRID_SLACK = 0.02;
/** Every value on an even grid of at most 8 or 16 bits, and each within half a step of what was expected. */
const quantised = ({ difference }) => {
    const { foundLevels, expectedLevels, count, maxAbs, nanAppeared, infAppeared } = difference;
    if (foundLevels === null || foundLevels.size < 3 || count < LEAST_QUANTISED || nanAppeared + infAppeared > 0)
        return null;
    // Values that no two elements share lie on some grid or other by accident.
    if (foundLevels.size > count / 2 && foundLevels.size > 256)
        return null;
    if (expectedLevels !== null && expectedLevels.size <= foundLevels.size)
        return null;
    const grid = gridOf([...foundLevels.keys()]);
    if (grid === null || maxAbs > grid.step * (0.5 + GRID_SLACK))
        return null;
    const bits = grid.steps < 256 ? 8 : 16;
    return {
        cause: 'quantised',
        what: `takes only ${foundLevels.size} values, on a grid of step ${(0, words_ts_1.figure)(grid.step)} that fits ${bits} bits, ` +
            `each within half a step of what was expected`,
        fix: 'Export it in full precision, or declare the loss under `families: lossy` in the policy.',
        metrics: { levels: foundLevels.size, step: grid.step, bits, max_abs: maxAbs },
    };
};
exports.quantised = quantised;
/** The even grid that all values lie on, or null. */
function gridOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    let gap = Infinity;
    for (let i = 1; i < sorted.length; i++)
        gap = Math.min(gap, (sorted[i] ?? 0) - (sorted[i - 1] ?? 0));
    const steps = Math.round((last - first) / gap);
    if (!(gap > 0) || steps > 65_535)
        return null;
    // The ends are the most exact measure of the step.
    const step = (last - first) / steps;
    const even = sorted.every((value) => {
        const place = (value - first) / step;
        return Math.abs(place - Math.round(place)) <= GRID_SLACK;
    });
    return even ? { step, steps } : null;
}
/** A tensor of fewer elements may well use few steps. */
const LEAST_COLLAPSED = 32;
const FEW_LEVELS = 3;
/** Values that one of the few levels stands for, at least, on average. */
const COLLAPSE = 5;
/** Nearly all elements on two or three levels, where the source had many: an outlier has eaten the quantised range. */
const rangeCollapsed = ({ difference, found }) => {
    const { foundLevels, expectedLevels, count } = difference;
    if (foundLevels === null || count < LEAST_COLLAPSED)
        return null;
    const counts = [...foundLevels.values()].sort((a, b) => b - a);
    const most = counts.slice(0, FEW_LEVELS);
    const covered = most.reduce((sum, elements) => sum + elements, 0);
    const outliers = count - covered;
    if (outliers > Math.max(1, count * 0.01))
        return null;
    if (expectedLevels !== null && expectedLevels.size - outliers < COLLAPSE * most.length)
        return null;
    // One level for everything is a constant, and two that were two before would not be here.
    if (foundLevels.size < 2)
        return null;
    const step = found.stored?.scale;
    return {
        cause: 'quantisation-range-collapsed',
        what: `has ${covered} of its ${count} values on ${most.length} levels, where the source has ` +
            `${expectedLevels === null ? 'tens of thousands' : expectedLevels.size}` +
            (step === undefined ? '' : ` (one quantisation step is ${(0, words_ts_1.figure)(step)})`),
        fix: 'An outlier stretches the range: leave this tensor out of quantisation, or clip the outlier before it.',
        metrics: { levels: foundLevels.size, elements: count, ...(step === undefined ? {} : { step }) },
    };
};
exports.rangeCollapsed = rangeCollapsed;


/***/ }),

/***/ 84328:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rearranged = void 0;
exports.transposedShape = transposedShape;
const chunks_ts_1 = __webpack_require__(43661);
const expected_ts_1 = __webpack_require__(54815);
const words_ts_1 = __webpack_require__(75270);
/** Orders of more axes are too many to try. */
const MOST_AXES = 5;
/** The same values in another order: the axes exchanged, some read backwards, or an order without a rule. */
const rearranged = ({ expected, found, difference }) => {
    if (!difference.sameMultiset || difference.differing < 2)
        return null;
    const orders = ordersThatFit(expected, found);
    const reversals = orders.length > 0 ? [] : reversalsThatFit(expected, found);
    const [order] = orders;
    if (order !== undefined && orders.length === 1)
        return transposed(order, expected);
    const [axes] = reversals;
    const how = axes !== undefined && reversals.length === 1
        ? `read backwards along axis ${axes.join(' and ')}`
        : orders.length + reversals.length > 1
            ? 'with its axes in another order (more than one order fits its values)'
            : 'in another order';
    return {
        cause: 'permuted',
        what: `holds exactly the expected values ${how}`,
        fix: 'Look at the order in which the converter writes rows, channels or gates.',
        metrics: { differing: difference.differing },
    };
};
exports.rearranged = rearranged;
/** A tensor whose shape says that its axes were exchanged, and whose values agree. */
function transposedShape(expected, found) {
    if (expected.dtype !== found.dtype || expected.dtype === 'string')
        return null;
    const [order, ...others] = ordersThatFit(expected, found);
    return order === undefined || others.length > 0 ? null : transposed(order, expected);
}
function transposed(order, expected) {
    const rank = order.length;
    const kernel = rank === 2 || (order[rank - 1] === rank - 2 && order[rank - 2] === rank - 1);
    return {
        cause: 'kernel-transposed',
        what: rank === 2
            ? `is the transpose of what was expected (shape ${(0, words_ts_1.dims)(expected.shape)})`
            : `is what was expected with its axes in the order ${(0, words_ts_1.dims)(order)}` +
                (kernel ? ', that is with input and output channels exchanged' : ''),
        fix: `Transpose it back; the converter took another layout than the format's.`,
    };
}
/** Orders of axes, other than the one they are in, that turn `expected` into `found`. */
function ordersThatFit(expected, found) {
    const rank = expected.shape.length;
    if (rank < 2 || rank > MOST_AXES || rank !== found.shape.length)
        return [];
    return (permutations(rank)
        .filter((order) => order.some((axis, place) => axis !== place))
        .filter((order) => order.every((axis, place) => expected.shape[axis] === found.shape[place]))
        // Axes of one element may stand anywhere without moving a value: one order speaks for all.
        .filter((order) => isAscending(order.filter((axis) => expected.shape[axis] === 1)))
        .filter((order) => sameElements((0, expected_ts_1.permuted)(expected, order), found)));
}
function isAscending(axes) {
    return axes.every((axis, place) => place === 0 || (axes[place - 1] ?? 0) < axis);
}
/** Sets of axes that turn `expected` into `found` when it is read backwards along them. */
function reversalsThatFit(expected, found) {
    const rank = expected.shape.length;
    if (rank < 1 || rank > MOST_AXES)
        return [];
    const sets = Array.from({ length: 2 ** rank - 1 }, (_, bits) => Array.from({ length: rank }, (__, axis) => axis).filter((axis) => (((bits + 1) >> axis) & 1) === 1));
    return sets
        .filter((axes) => axes.every((axis) => (expected.shape[axis] ?? 1) > 1))
        .filter((axes) => sameElements((0, expected_ts_1.flipped)(expected, axes), found));
}
function permutations(rank) {
    if (rank === 0)
        return [[]];
    return permutations(rank - 1).flatMap((rest) => Array.from({ length: rank }, (_, place) => [...rest.slice(0, place), rank - 1, ...rest.slice(place)]));
}
function sameElements(a, b) {
    for (const piece of (0, chunks_ts_1.pairChunks)(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}


/***/ }),

/***/ 14765:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.integerWrap = exports.underflowed = exports.roundedFloat = void 0;
const dtype_ts_1 = __webpack_require__(19777);
const chunks_ts_1 = __webpack_require__(43661);
const words_ts_1 = __webpack_require__(75270);
/** Every element is the expected one rounded to a narrower float. */
const roundedFloat = ({ expected, found, difference }) => {
    const { isFloat16, isBfloat16, isFloat32, infAppeared, differing } = difference;
    if (differing === 0 || infAppeared > 0)
        return null;
    if (isFloat16)
        return downcast('float16', 'float16-rounded', found.dtype, difference.maxAbs);
    if (isBfloat16)
        return downcast('bfloat16', 'bfloat16-rounded', found.dtype, difference.maxAbs);
    if (isFloat32 && (0, dtype_ts_1.byteWidth)(expected.dtype) > 4) {
        return downcast('float32', 'undeclared-downcast', found.dtype, difference.maxAbs);
    }
    return null;
};
exports.roundedFloat = roundedFloat;
function downcast(to, hidden, stored, maxAbs) {
    return {
        cause: stored === to ? 'undeclared-downcast' : hidden,
        what: `is what was expected, rounded to ${to}` +
            (stored === to ? ` and stored so, which nothing declares` : `, though it is stored as ${stored}`) +
            ` (largest error ${(0, words_ts_1.figure)(maxAbs)})`,
        fix: 'Export it in full precision, or declare the loss under `families: lossy` in the policy.',
        metrics: { max_abs: maxAbs },
    };
}
/** Smallest normal number of float32, and half the smallest float16: what is smaller was flushed, not lost by accident. */
const FLUSHED = [
    [2 ** -126, 'denormal float32 numbers'],
    [2 ** -25, 'numbers too small for float16'],
];
/** Very small numbers became zero, and nothing else. */
const underflowed = ({ difference }) => {
    const { flushed, differing, flushedLargest } = difference;
    if (flushed === 0 || flushed !== differing)
        return null;
    const limit = FLUSHED.find(([end]) => flushedLargest <= end);
    if (limit === undefined)
        return null;
    return {
        cause: 'underflowed',
        what: `has ${flushed} zeros where very small numbers were (${limit[1]}, the largest ${(0, words_ts_1.figure)(flushedLargest)})`,
        fix: 'Turn off flush-to-zero where it is written, or set such weights to zero in the source.',
        metrics: { flushed, largest: flushedLargest },
    };
};
exports.underflowed = underflowed;
const INTEGER_BITS = {
    int64: [64, true],
    uint64: [64, false],
    int32: [32, true],
    uint32: [32, false],
    int16: [16, true],
    uint16: [16, false],
    int8: [8, true],
    uint8: [8, false],
};
/** Integers taken modulo a power of two: what a narrowing cast does to those that do not fit. */
const integerWrap = (differing) => {
    const [from, to] = [INTEGER_BITS[differing.expected.dtype], INTEGER_BITS[differing.found.dtype]];
    if (from === undefined || to === undefined)
        return null;
    // The narrowing may have happened on the way, with the wide type restored afterwards.
    const widths = differing.expected.dtype === differing.found.dtype ? [32, 16, 8].filter((bits) => bits < from[0]) : [to[0]];
    for (const bits of widths) {
        const wrapped = wraps(differing, bits, to[1]);
        if (wrapped === null)
            continue;
        return {
            cause: 'integer-wrap',
            what: `holds ${wrapped.count} integers that were cut to ${bits} bits: ` + `${wrapped.before} became ${wrapped.after}`,
            fix: 'Store the tensor in a type that holds its values.',
            metrics: { wrapped: wrapped.count, bits },
        };
    }
    return null;
};
exports.integerWrap = integerWrap;
/** How many elements were cut to `bits` bits, or null where that does not account for all of them or for any. */
function wraps({ expected, found }, bits, signed) {
    const cut = signed ? BigInt.asIntN : BigInt.asUintN;
    let first = null;
    let count = 0;
    for (const { a, b } of (0, chunks_ts_1.pairChunks)(expected, found)) {
        const [x, y] = [integersOf(expected.dtype, a), integersOf(found.dtype, b)];
        for (let i = 0; i < x.length; i++) {
            const [before, after] = [BigInt(x[i] ?? 0), BigInt(y[i] ?? 0)];
            if (cut(bits, before) !== after)
                return null;
            if (before === after)
                continue;
            first ??= { before, after };
            count++;
        }
    }
    return first === null ? null : { count, ...first };
}
function integersOf(dtype, bytes) {
    const { buffer } = bytes.slice();
    switch (dtype) {
        case 'int64':
            return new BigInt64Array(buffer);
        case 'uint64':
            return new BigUint64Array(buffer);
        case 'int32':
            return new Int32Array(buffer);
        case 'uint32':
            return new Uint32Array(buffer);
        case 'int16':
            return new Int16Array(buffer);
        case 'uint16':
            return new Uint16Array(buffer);
        case 'int8':
            return new Int8Array(buffer);
        default:
            return new Uint8Array(buffer);
    }
}


/***/ }),

/***/ 96803:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.channelSignFlipped = exports.signFlipped = exports.bitFlip = void 0;
const chunks_ts_1 = __webpack_require__(43661);
const words_ts_1 = __webpack_require__(75270);
/** One element, one bit: memory, disk or transport, not arithmetic. */
const bitFlip = ({ difference, found }) => {
    const [bit] = difference.flippedBits;
    if (difference.differing !== 1 || bit === undefined || difference.flippedBits.length !== 1)
        return null;
    const place = (0, words_ts_1.coordinates)(difference.firstIndex, found.shape);
    const values = difference.worstIndex === difference.firstIndex
        ? `: ${(0, words_ts_1.exact)(difference.worstExpected)} became ${(0, words_ts_1.exact)(difference.worstFound)}`
        : '';
    return {
        cause: 'bit-flip',
        what: `has one flipped bit, bit ${bit} of the element at ${place}${values}`,
        fix: 'The file was damaged after it was written: restore it from where it came from.',
        metrics: {
            index: difference.firstIndex,
            bit,
            before: difference.worstExpected,
            after: difference.worstFound,
        },
    };
};
exports.bitFlip = bitFlip;
/** Every element negated. */
const signFlipped = ({ difference }) => {
    const { negated, differing, expectedNonZero } = difference;
    if (expectedNonZero < 1 || negated !== expectedNonZero || negated + difference.zeroSigns !== differing)
        return null;
    return {
        cause: 'sign-flipped',
        what: `is the negative of what was expected, in all its ${negated} elements other than zero`,
        fix: 'Look for a converter that subtracts where it ought to add.',
        metrics: { negated },
    };
};
exports.signFlipped = signFlipped;
/** All elements of some slices along one axis negated, and nothing else. */
const channelSignFlipped = ({ difference, expected, found }) => {
    const { negated, zeroSigns, differing, slices } = difference;
    if (negated < 2 || negated + zeroSigns !== differing || negated === difference.expectedNonZero)
        return null;
    // The axis on which the fewest slices are concerned says it best; the last one is the channel axis of kernels.
    let best = null;
    for (let axis = found.shape.length - 1; axis >= 0; axis--) {
        const counts = slices[axis];
        if (counts === null || counts === undefined)
            continue;
        const places = [...counts.differing.keys()].filter((place) => (counts.differing[place] ?? 0) > 0);
        if (places.length === counts.differing.length || (best !== null && places.length >= best.places.length))
            continue;
        if (nonZeroIn(expected, axis, new Set(places)) === negated)
            best = { axis, places };
    }
    if (best === null)
        return null;
    const { axis, places } = best;
    const which = axis === found.shape.length - 1 ? 'output channel' : `index along axis ${axis}`;
    return {
        cause: 'channel-sign-flipped',
        what: `has every element of ${which} ${places.slice(0, 5).join(', ')} negated (${negated} elements), all others are equal`,
        fix: 'Restore the channel; the layers around it do not make up for it.',
        metrics: { axis, channel: places[0] ?? -1, channels: places.length, negated },
    };
};
exports.channelSignFlipped = channelSignFlipped;
/** Elements other than zero in the given slices along one axis. */
function nonZeroIn(entry, axis, places) {
    const dim = entry.shape[axis] ?? 1;
    const inner = entry.shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const decode = (0, chunks_ts_1.decoderOf)(entry.dtype);
    let [index, count] = [0, 0];
    for (const chunk of entry.chunks()) {
        const numbers = decode(chunk);
        for (let i = 0; i < numbers.length; i++, index++) {
            if (numbers[i] !== 0 && places.has(Math.floor(index / inner) % dim))
                count++;
        }
    }
    return count;
}


/***/ }),

/***/ 44483:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unrelated = unrelated;
exports.initializerOf = initializerOf;
const tensor_ts_1 = __webpack_require__(76172);
const words_ts_1 = __webpack_require__(75270);
/** Fewer elements can look unrelated by accident: the cosine of random vectors is about 1 / sqrt(elements). */
const LEAST_UNRELATED = 64;
/** Tensors this small may join a finding that larger ones have proved. */
const LEAST_JOINING = 8;
/** Whether two tensors have nothing to do with each other, though their sizes are alike: 0 no, 1 perhaps, 2 yes. */
function unrelated({ difference }) {
    const { count, cosine, expectedNorm, foundNorm, nanAppeared, infAppeared, differing } = difference;
    if (nanAppeared + infAppeared > 0 || differing < count / 2 || Number.isNaN(cosine))
        return 0;
    const ratio = foundNorm / expectedNorm;
    if (!(ratio > 1 / 16 && ratio < 16))
        return 0;
    const chance = 4 / Math.sqrt(count);
    if (count >= LEAST_UNRELATED && Math.abs(cosine) <= Math.max(0.1, Math.min(0.35, chance)))
        return 2;
    return count >= LEAST_JOINING && Math.abs(cosine) <= Math.max(0.35, Math.min(0.9, chance)) ? 1 : 0;
}
/** Limits of Keras's uniform initializers for a kernel of this shape; a fresh kernel's largest value lies just below one. */
function uniformLimits(shape) {
    if (shape.length < 2)
        return [];
    const receptive = (0, tensor_ts_1.elementCount)(shape.slice(0, -2));
    const fanIn = (shape.at(-2) ?? 1) * receptive;
    const fanOut = (shape.at(-1) ?? 1) * receptive;
    return [
        ['glorot_uniform', Math.sqrt(6 / (fanIn + fanOut))],
        ['he_uniform', Math.sqrt(6 / fanIn)],
        ['lecun_uniform', Math.sqrt(3 / fanIn)],
    ];
}
/** The initializer whose draw a tensor's largest value gives away, or null. */
function initializerOf({ found, difference }) {
    const { foundLargest, foundNorm, count, foundMean } = difference;
    if (count < LEAST_UNRELATED)
        return null;
    const spread = foundNorm / Math.sqrt(count);
    if (Math.abs(foundMean) > (4 * spread) / Math.sqrt(count))
        return null;
    // A uniform draw's root mean square is its limit over sqrt(3), and its largest of n values misses it by about 1/n.
    const uniform = Math.abs((spread * Math.sqrt(3)) / foundLargest - 1) < 0.15;
    if (!uniform)
        return null;
    const near = uniformLimits(found.shape).filter(([, limit]) => foundLargest <= limit && foundLargest > limit * (1 - 12 / count));
    // Limits of square kernels coincide; Keras's default initializer stands first.
    return near[0] === undefined ? null : `${near[0][0]}, whose limit is ${(0, words_ts_1.figure)(near[0][1])}`;
}


/***/ }),

/***/ 30907:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.varianceForDeviation = exports.scaled = exports.constant = exports.zeroed = void 0;
const chunks_ts_1 = __webpack_require__(43661);
const words_ts_1 = __webpack_require__(75270);
/** All zero. */
const zeroed = ({ difference }) => {
    const { foundLevels, expectedNonZero, count } = difference;
    if (foundLevels?.size !== 1 || foundLevels.get(0) !== count || expectedNonZero === 0)
        return null;
    return {
        cause: 'zeroed',
        what: `is zero in all its ${count} elements`,
        fix: 'The values were never written, or never loaded: export it again.',
        metrics: { count },
    };
};
exports.zeroed = zeroed;
/** A constant of fewer elements may be what it was meant to be. */
const LEAST_CONSTANT = 4;
/** One value throughout, other than zero. */
const constant = ({ difference }) => {
    const { foundLevels, expectedLevels, count } = difference;
    const [value] = foundLevels?.size === 1 ? foundLevels.keys() : [];
    if (value === undefined || value === 0 || Number.isNaN(value) || count < LEAST_CONSTANT)
        return null;
    if (expectedLevels?.size === 1)
        return null;
    return {
        cause: 'constant',
        what: `is ${(0, words_ts_1.exact)(value)} in all its ${count} elements`,
        fix: 'That is how an initializer leaves a tensor: the trained values were not written or not loaded.',
        metrics: { value, count },
    };
};
exports.constant = constant;
/** A factor is one free number: it takes more elements than that to prove it. */
const LEAST_SCALED = 3;
/** float32 rounding of a product, relative. */
const PRODUCT_SLACK = 2 ** -22;
/** Every element multiplied by one factor. */
const scaled = (differing) => {
    const { cosine, foundNorm, expectedNorm, expectedNonZero, nanAppeared, infAppeared } = differing.difference;
    if (expectedNonZero < LEAST_SCALED || nanAppeared + infAppeared > 0 || foundNorm === 0)
        return null;
    if (!(1 - Math.abs(cosine) < 1e-10))
        return null;
    const factor = (Math.sign(cosine) * foundNorm) / expectedNorm;
    if (Math.abs(factor - 1) < 1e-4 || !isMultiple(differing, factor))
        return null;
    return {
        cause: 'scaled',
        what: `is ${(0, words_ts_1.figure)(factor)} times what was expected, in every element`,
        fix: 'Look for a normalisation that was applied twice or left out.',
        metrics: { factor },
    };
};
exports.scaled = scaled;
function isMultiple({ expected, found }, factor) {
    const [decodeExpected, decodeFound] = [(0, chunks_ts_1.decoderOf)(expected.dtype), (0, chunks_ts_1.decoderOf)(found.dtype)];
    for (const { a, b } of (0, chunks_ts_1.pairChunks)(expected, found)) {
        const [x, y] = [decodeExpected(a), decodeFound(b)];
        for (let i = 0; i < x.length; i++) {
            const product = (x[i] ?? NaN) * factor;
            if (!(Math.abs((y[i] ?? NaN) - product) <= PRODUCT_SLACK * Math.abs(product)))
                return false;
        }
    }
    return true;
}
/** Squares and roots tell nothing apart on zeros and ones. */
const LEAST_SQUARED = 3;
/** A standard deviation where a variance ought to be, or the other way round (FAULTS: Keras 1 stored deviations). */
const varianceForDeviation = ({ difference }) => {
    const { foundIsSquare, foundIsRoot, expectedLevels } = difference;
    if (!foundIsSquare && !foundIsRoot)
        return null;
    const telling = [...(expectedLevels?.keys() ?? [])].filter((value) => value !== 0 && value !== 1);
    if (expectedLevels !== null && telling.length < LEAST_SQUARED)
        return null;
    return {
        cause: 'variance-for-deviation',
        what: foundIsSquare
            ? 'holds the square of every expected value: a variance where a standard deviation belongs'
            : 'holds the square root of every expected value: a standard deviation where a variance belongs',
        fix: 'Convert the statistics: variance = deviation * deviation.',
    };
};
exports.varianceForDeviation = varianceForDeviation;


/***/ }),

/***/ 67972:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TOGETHER = void 0;
exports.noiseOf = noiseOf;
exports.apartOf = apartOf;
exports.traceOf = traceOf;
exports.firstParting = firstParting;
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const noise_floor_ts_1 = __webpack_require__(76134);
const tolerance_ts_1 = __webpack_require__(91988);
exports.TOGETHER = { maxAbs: 0, relative: 0 };
/** Partings that one value can have come through and that are told: each is a further factor of {@link MANY_TIMES}. */
const MOST_PARTINGS = 32;
/**
 * The noise of two runs on one executor. In float64 even what float32 would round away is told apart, so that a layer is
 * named rather than a later one that makes its difference larger. A declared loss is noise at every layer.
 * @param step the relative rounding step of the executor: 2^-52 or 2^-23
 */
function noiseOf(step, loss) {
    const floor = floorOf(loss);
    return loss === null ? { rounding: noise_floor_ts_1.LEAST_FLOOR * step, floor } : { rounding: floor, floor };
}
function floorOf(loss) {
    switch (loss) {
        case null:
            return noise_floor_ts_1.LEAST_FLOOR * 2 ** -23;
        case 'float16':
            return noise_floor_ts_1.LEAST_FLOOR * 2 ** -10;
        case 'bfloat16':
            return noise_floor_ts_1.LEAST_FLOOR * 2 ** -7;
        default:
            return tolerance_ts_1.QUANTISED[loss].relativeL2 ?? tolerance_ts_1.QUANTISED[loss].rtol;
    }
}
/** Holds one value of both runs against each other. Texts are never apart: no layer computes them. */
function apartOf(expected, found) {
    const [x, y] = [(0, numbers_ts_1.numbersOf)(expected), (0, numbers_ts_1.numbersOf)(found)];
    if (x === null || y === null)
        return exports.TOGETHER;
    const sameShape = expected.shape.length === found.shape.length && expected.shape.every((dim, axis) => dim === found.shape[axis]);
    if (!sameShape || (0, dtype_ts_1.isFloating)(expected.dtype) !== (0, dtype_ts_1.isFloating)(found.dtype))
        return { maxAbs: Infinity, relative: Infinity };
    let [maxAbs, scale] = [0, 0];
    for (let i = 0; i < x.length; i++) {
        const [a, b] = [x[i] ?? NaN, y[i] ?? NaN];
        const size = Math.max(Number.isFinite(a) ? Math.abs(a) : 0, Number.isFinite(b) ? Math.abs(b) : 0);
        if (size > scale)
            scale = size;
        if (a === b || Object.is(a, b))
            continue;
        const off = Math.abs(a - b);
        if (Number.isNaN(off))
            maxAbs = Infinity;
        else if (off > maxAbs)
            maxAbs = off;
    }
    return { maxAbs, relative: maxAbs === 0 ? 0 : maxAbs / scale };
}
/** Says of a value where its difference was made, from what is known of the values that it was computed from. */
function traceOf(place, apart, inputs, { rounding }) {
    if (apart.relative <= rounding)
        return { apart, partings: [] };
    const before = inputs.reduce((most, input) => (input.apart.relative > most.relative ? input.apart : most), exports.TOGETHER);
    const handedOn = inheritedFrom(inputs);
    const isMade = before.relative <= rounding || (before.relative < Infinity && apart.relative > noise_floor_ts_1.MANY_TIMES * before.relative);
    if (!isMade || handedOn.length >= MOST_PARTINGS)
        return { apart, partings: handedOn };
    return { apart, partings: [...handedOn, { place, before, after: apart }] };
}
function inheritedFrom(inputs) {
    return [...new Set(inputs.flatMap(({ partings }) => partings))];
}
/**
 * The layer to name: the first that makes a difference and of which something is known that explains it, else the first
 * that parts beyond the noise floor, else the last one; null where the value does not stand apart.
 */
function firstParting({ partings }, { floor }, isExplained) {
    return partings.find(isExplained) ?? partings.find(({ after }) => after.relative > floor) ?? partings.at(-1) ?? null;
}


/***/ }),

/***/ 51871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.belongTogether = belongTogether;
exports.normsOf = normsOf;
exports.foldsOf = foldsOf;
const entry_ts_1 = __webpack_require__(18417);
const numbers_ts_1 = __webpack_require__(48211);
/** Whether two constants may belong to one place of a model: one normalisation, and one layer before it. */
function belongTogether(one, other) {
    return one.readings.some(({ norm, layer }) => other.readings.some((reading) => reading.norm === norm && (layer === null || reading.layer === null || reading.layer === layer)));
}
/** The unit roundoff of float32, in which folds are computed. */
const UNIT = 2 ** -24;
/**
 * Roundings of `gamma / sqrt(variance + epsilon)`: the sum (half of it comes through the root), the root, the quotient and
 * the product, where a reciprocal root that kernels estimate stands for the middle two with up to two units in the last
 * place, four roundings.
 */
const SCALE_ROUNDINGS = 6;
/** The variables of batch normalisations among tensors, by the names that TensorFlow and Keras give them. */
function normsOf(tensors, epsilonsOf) {
    const byPath = new Map(tensors.flatMap((tensor) => (tensor.path === null ? [] : [[tensor.path, tensor]])));
    return [...byPath].flatMap(([path, mean]) => {
        const layer = /^(.+)\/moving_mean$/.exec(path)?.[1];
        const variance = layer === undefined ? undefined : byPath.get(`${layer}/moving_variance`);
        if (layer === undefined || variance === undefined)
            return [];
        const [gamma = null, beta = null] = ['gamma', 'beta'].map((name) => byPath.get(`${layer}/${name}`));
        return [{ layer, gamma, beta, mean, variance, epsilons: epsilonsOf(layer) }];
    });
}
/**
 * Finds, among constants that are no variables of a model, what converters fold batch normalisations into, and verifies
 * every element: the scale, its part without gamma, the offset, and kernels of convolutions times the scale.
 * @param lost the model's variables that the other side does not have as they are
 * @param constants float32 constants of the other side
 */
function foldsOf(norms, lost, constants) {
    const values = createValues();
    const isLost = new Set(lost);
    const concerned = norms.filter((norm) => variablesOf(norm).some((tensor) => isLost.has(tensor)));
    return constants.flatMap((found) => {
        if (found.dtype !== 'float32')
            return [];
        const channels = found.shape.at(-1) ?? 0;
        const isVector = found.shape.slice(0, -1).every((dim) => dim === 1);
        const candidates = isVector
            ? calledBy(found, concerned.filter(({ mean }) => sizeOf(mean.entry) === channels), ({ layer }) => layer).flatMap((norm) => vectors(norm, lost, values))
            : kernels(found, concerned, lost, values);
        const results = candidates.map((candidate) => verified(found, candidate, values));
        const exact = results.filter(({ differing }) => differing === 0);
        const near = results.filter((fold, i) => {
            return fold.differing * 2 <= fold.elements && isCalledAfter(found, candidates[i]?.layers ?? []);
        });
        const called = exact.filter((fold) => isCalledAfter(found, layersOf(fold, candidates, results)));
        const best = called[0] ?? exact[0] ?? near.sort((a, b) => a.differing - b.differing)[0];
        const readings = exact.flatMap((fold) => candidates[results.indexOf(fold)]?.reading ?? []);
        return best === undefined ? [] : [{ ...best, readings }];
    });
}
function layersOf(fold, candidates, results) {
    return candidates[results.indexOf(fold)]?.layers ?? [];
}
/** Elements up to which a tensor's values are kept: those of normalisations are. */
const MOST_KEPT = 2 ** 16;
/** Small tensors are read once; of the large ones, the two that were asked for last are there. */
function createValues() {
    const small = new Map();
    let large = [];
    return {
        of: (entry) => {
            const known = small.get(entry) ?? large.find(([one]) => one === entry)?.[1];
            if (known !== undefined)
                return known;
            const values = (0, numbers_ts_1.numbersOf)((0, entry_ts_1.readTensor)(entry)) ?? [];
            if (values.length <= MOST_KEPT)
                small.set(entry, values);
            else
                large = [...large.slice(-1), [entry, values]];
            return values;
        },
    };
}
function scaleOf({ gamma, variance }, epsilon, values) {
    const spread = values.of(variance.entry);
    const factor = gamma === null ? null : values.of(gamma.entry);
    return {
        value: (channel) => (factor === null ? 1 : at(factor, channel)) / Math.sqrt(at(spread, channel) + epsilon),
        parts: gamma === null ? [variance] : [gamma, variance],
    };
}
function vectors(norm, lost, values) {
    const { layer, beta, mean } = norm;
    const biases = lost.filter(({ path, entry }) => {
        return path?.endsWith('/bias') === true && sizeOf(entry) === sizeOf(mean.entry);
    });
    return norm.epsilons.flatMap((epsilon) => {
        const scale = scaleOf(norm, epsilon, values);
        const plain = scaleOf({ ...norm, gamma: null }, epsilon, values);
        const scales = [scale, plain].slice(0, norm.gamma === null ? 1 : 2).map(({ value, parts }) => {
            const words = `the scale of ${layer}`;
            return {
                parts,
                words,
                layers: [layer],
                reading: { norm: layer, layer: null },
                at: (i) => [value(i), SCALE_ROUNDINGS * UNIT * Math.abs(value(i))],
            };
        });
        const means = values.of(mean.entry);
        const shifts = beta === null ? null : values.of(beta.entry);
        const offsets = [null, ...biases].map((bias) => {
            const added = bias === null ? null : values.of(bias.entry);
            return {
                parts: [...scale.parts, mean, ...(beta === null ? [] : [beta]), ...(bias === null ? [] : [bias])],
                words: `the offset of ${layer}${bias === null ? '' : ` with ${bias.path ?? ''}`}`,
                layers: [layer],
                reading: { norm: layer, layer: bias === null ? null : layerOf(bias) },
                at: (i) => {
                    const [factor, shift, extra] = [
                        scale.value(i),
                        shifts === null ? 0 : at(shifts, i),
                        added === null ? 0 : at(added, i),
                    ];
                    // Each further product and sum rounds once, at the size of its terms at most.
                    const size = Math.abs(at(means, i) * factor) + Math.abs(extra * factor) + Math.abs(shift);
                    return [shift + (extra - at(means, i)) * factor, (SCALE_ROUNDINGS + 3) * UNIT * size];
                },
            };
        });
        return [...scales, ...offsets];
    });
}
/** Kernels of the same shape, each with each normalisation of as many channels. */
function kernels(found, norms, lost, values) {
    const same = calledBy(found, lost.filter(({ entry }) => entry.shape.join() === found.shape.join() && entry.dtype === found.dtype), layerOf);
    const [last = 1, before = 1] = found.shape.toReversed();
    return same.flatMap((kernel) => norms.flatMap((norm) => {
        const channels = sizeOf(norm.mean.entry);
        // The kernel of a depthwise convolution has its channels on its last two axes.
        if (channels !== last && (found.shape.length < 3 || channels !== last * before))
            return [];
        return norm.epsilons.map((epsilon) => {
            const scale = scaleOf(norm, epsilon, values);
            const factors = Float64Array.from({ length: channels }, (_, channel) => scale.value(channel));
            return {
                parts: [kernel, ...scale.parts],
                words: `${kernel.path ?? kernel.entry.name} times the scale of ${norm.layer}`,
                layers: [norm.layer, layerOf(kernel)],
                reading: { norm: norm.layer, layer: layerOf(kernel) },
                at: (i) => {
                    const value = at(values.of(kernel.entry), i) * at(factors, i % channels);
                    return [value, (SCALE_ROUNDINGS + 1) * UNIT * Math.abs(value)];
                },
            };
        });
    }));
}
/** How many elements are looked at before a candidate with hardly a right one is given up. */
const FIRST_LOOK = 64;
function verified(found, { parts, words, at: expectedAt }, values) {
    const readings = [];
    const numbers = values.of(found);
    const elements = numbers.length;
    let [differing, maxAbs] = [0, 0];
    for (let i = 0; i < elements; i += 1) {
        const [value, bound] = expectedAt(i);
        const apart = Math.abs(at(numbers, i) - value);
        // The smallest step of float32 below which products vanish.
        if (!(apart <= bound + 2 ** -149))
            differing += 1;
        if (!(apart <= maxAbs))
            maxAbs = apart;
        if (i === FIRST_LOOK && differing > FIRST_LOOK / 2)
            return { found, parts, words, readings, differing: elements, elements, maxAbs };
    }
    return { found, parts, words, readings, differing, elements, maxAbs };
}
/** Those that a constant is called after, or all where it is called after none. */
function calledBy(found, all, layerOf) {
    const called = all.filter((one) => isCalledAfter(found, [layerOf(one)]));
    return called.length > 0 ? called : all;
}
/** Whether a node's name has the name of one of these layers in it, with or without the number of a call. */
function isCalledAfter({ name }, layers) {
    const names = layers.map((layer) => layer.split('/').at(-1));
    return name.split('/').some((part) => names.includes(part) || names.includes(part.replace(/_\d+$/, '')));
}
function layerOf({ path }) {
    return (path ?? '').replace(/\/[^/]*$/, '');
}
function variablesOf({ gamma, beta, mean, variance }) {
    return [mean, variance, ...(gamma === null ? [] : [gamma]), ...(beta === null ? [] : [beta])];
}
function sizeOf({ shape }) {
    return shape.reduce((product, dim) => product * dim, 1);
}
function at(values, index) {
    return values[index] ?? NaN;
}


/***/ }),

/***/ 37271:
/***/ ((__unused_webpack_module, exports) => {


/**
 * How much alike two values are, whatever they are called and however they are laid out: what tells which node of a
 * graph stands for a layer's value.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.samplesOf = samplesOf;
exports.distanceOf = distanceOf;
exports.otherOrders = otherOrders;
exports.relaid = relaid;
/** Elements of a value that are looked at before the whole of it is. */
const SAMPLES = 512;
/** Elements of a value at even steps; all of them where there are few. Values of one size are sampled alike. */
function samplesOf(values) {
    const count = Math.min(SAMPLES, values.length);
    return Float64Array.from({ length: count }, (_, i) => values[Math.floor((i * values.length) / count)] ?? NaN);
}
/**
 * Euclidean distance over the larger of both norms: 0 for equal values, near 1.4 for values that have nothing to do with
 * each other. Infinity for other sizes, and where only one is NaN or infinite.
 */
function distanceOf(a, b) {
    if (a.length !== b.length)
        return Infinity;
    let [apart, one, other] = [0, 0, 0];
    for (let i = 0; i < a.length; i++) {
        const [x, y] = [a[i] ?? NaN, b[i] ?? NaN];
        if (Object.is(x, y)) {
            if (!Number.isFinite(x))
                continue;
        }
        else
            apart += (x - y) ** 2;
        one += x ** 2;
        other += y ** 2;
    }
    if (apart === 0)
        return 0;
    const distance = Math.sqrt(apart / Math.max(one, other));
    return Number.isNaN(distance) ? Infinity : distance;
}
/** Other orders in which a value of `[rows, ..., channels]` may lie: channels before places, and steps before rows. */
function otherOrders(shape) {
    if (shape.length < 3)
        return [];
    const places = shape.slice(1, -1).map((_, i) => i + 1);
    const channelsFirst = [0, shape.length - 1, ...places];
    return shape.length === 3 ? [channelsFirst, [1, 0, 2]] : [channelsFirst];
}
/** The elements of a value with its axes in another order. */
function relaid(values, shape, order) {
    const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, dim) => product * dim, 1));
    const sizes = order.map((axis) => shape[axis] ?? 1);
    const steps = order.map((axis) => strides[axis] ?? 1);
    const made = new Float64Array(values.length);
    const at = sizes.map(() => 0);
    let from = 0;
    for (let i = 0; i < made.length; i++) {
        made[i] = values[from] ?? NaN;
        for (let axis = sizes.length - 1; axis >= 0; axis--) {
            at[axis] = (at[axis] ?? 0) + 1;
            from += steps[axis] ?? 0;
            if ((at[axis] ?? 0) < (sizes[axis] ?? 1))
                break;
            from -= (steps[axis] ?? 0) * (sizes[axis] ?? 1);
            at[axis] = 0;
        }
    }
    return made;
}


/***/ }),

/***/ 76134:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LEAST_FLOOR = exports.MANY_TIMES = void 0;
exports.judge = judge;
exports.floorByNudge = floorByNudge;
exports.nudge = nudge;
/**
 * The judge of outputs. A tolerance says what may pass; the float64 reference says who is off. Two runtimes that stand
 * about equally far from it differ by the rounding of their arithmetic, and that distance is the *noise floor*. One that
 * stands many times farther than its sibling computes something else, even inside the tolerance.
 *
 * Distances are in units: rounding steps of the dtype at the scale of the output (its largest finite magnitude in the
 * reference), so that one figure serves logits and probabilities alike.
 */
/** Relative rounding step by dtype: the distance from 1 to the next number. */
const STEPS = {
    float64: 2 ** -52,
    float32: 2 ** -23,
    float16: 2 ** -10,
    bfloat16: 2 ** -7,
};
/** One witness may stand this many times farther from the reference than the noise floor. */
exports.MANY_TIMES = 32;
/**
 * The least noise floor, in units. A short program may be luckier on one runtime than on another, whose exponentials and
 * orders of summation differ: Keras on TensorFlow stands 1 unit from the reference on small models and 114 on MobileNetV2.
 * With {@link MANY_TIMES} this lets 512 units pass, 6e-5 of the output's scale in float32; a swap of exact and
 * approximate GELU moves outputs by thousands.
 */
exports.LEAST_FLOOR = 16;
/**
 * Holds two witnesses' outputs against the reference's, all of one shape, flattened.
 * @param estimatedFloor units that nudged inputs moved the output by ({@link floorByNudge}), if that was tried.
 * @throws Error where lengths differ: shapes are compared before.
 */
function judge(reference, witnesses, dtype, estimatedFloor = 0) {
    const scale = scaleOf(reference);
    const unit = unitOf(scale, dtype);
    const distances = [distance(reference, witnesses[0], unit), distance(reference, witnesses[1], unit)];
    const [a, b] = [distances[0].units, distances[1].units];
    const floor = Math.max(Math.min(a, b), estimatedFloor, exports.LEAST_FLOOR);
    const farther = a > b ? 0 : 1;
    const times = Math.max(a, b) === Infinity && floor === Infinity ? 1 : Math.max(a, b) / floor;
    return { scale, unit, distances, floor, times, apart: times > exports.MANY_TIMES ? farther : null };
}
/** The noise floor without a reference: how far outputs move, in units, when inputs and weights move by one rounding step. */
function floorByNudge(outputs, nudged, dtype) {
    const unit = unitOf(scaleOf(outputs), dtype);
    return Math.max(distance(outputs, nudged, unit).units, exports.LEAST_FLOOR);
}
/**
 * Every number moved to its neighbour in float32, up or down as its place (from `start` on) and the seed decide: the same
 * at every call. Neighbouring places are independent of each other, as roundings are, so that sums of them do not cancel.
 */
function nudge(values, seed = 0, start = 0) {
    const out = Float32Array.from(values);
    const bits = new Int32Array(out.buffer);
    for (let i = 0; i < out.length; i++) {
        const value = out[i] ?? 0;
        if (value === 0 || !Number.isFinite(value))
            continue;
        const step = (scrambled(start + i + Math.imul(seed, 0x9e3779b1)) & 1) * 2 - 1;
        const moved = (bits[i] ?? 0) + step;
        if ((moved & 0x7f800000) !== 0x7f800000)
            bits[i] = moved;
    }
    return out;
}
/** A number of 32 bits that looks like none of its neighbours' (Wellons's `lowbias32`, hash-prospector). */
function scrambled(x) {
    let bits = x ^ (x >>> 16);
    bits = Math.imul(bits, 0x7feb352d);
    bits ^= bits >>> 15;
    bits = Math.imul(bits, 0x846ca68b);
    return bits ^ (bits >>> 16);
}
function scaleOf(values) {
    let scale = 0;
    for (let i = 0; i < values.length; i++) {
        const magnitude = Math.abs(values[i] ?? NaN);
        if (magnitude > scale && magnitude < Infinity)
            scale = magnitude;
    }
    return scale;
}
/** Never below float32's smallest number, so that an output of zeros has a unit too. */
function unitOf(scale, dtype) {
    return Math.max(scale * (STEPS[dtype] ?? 2 ** -23), 2 ** -149);
}
function distance(reference, witness, unit) {
    if (reference.length !== witness.length)
        throw new Error(`${witness.length} outputs for ${reference.length}`);
    let maxAbs = 0;
    let index = -1;
    for (let i = 0; i < reference.length; i++) {
        const off = apart(witness[i] ?? NaN, reference[i] ?? NaN);
        if (off > maxAbs) {
            maxAbs = off;
            index = i;
        }
    }
    return { maxAbs, units: maxAbs / unit, index };
}
/** Difference of two numbers; 0 where both are NaN or the same infinity, Infinity where only one is. */
function apart(a, b) {
    if (Object.is(a, b) || a === b)
        return 0;
    const off = Math.abs(a - b);
    return Number.isNaN(off) ? Infinity : off;
}


/***/ }),

/***/ 11474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareOutputSets = compareOutputSets;
exports.pairOutputs = pairOutputs;
const numbers_ts_1 = __webpack_require__(48211);
const outputs_ts_1 = __webpack_require__(33297);
const words_ts_1 = __webpack_require__(75270);
/** Compares every output of both witnesses on every probe. One that only one side has is a finding. */
function compareOutputSets(runs, claim) {
    const [first] = runs;
    if (first === undefined)
        return { outputs: [0, 0], worst: null, findings: [], used: 0 };
    const { pairs, missing, extra, byPosition } = pairOutputs(first.expected, first.found);
    const findings = [
        ...missing.map((name) => oneSided(name, 'missing-output', claim)),
        ...extra.map((name) => oneSided(name, 'extra-output', claim)),
        ...(byPosition ? [renamed(pairs, claim)] : []),
    ];
    const failing = [];
    const figuresOf = new Map();
    for (const pair of pairs) {
        const result = comparePair(runs, pair, claim);
        if (typeof result === 'string')
            findings.push(unfit(pair, result, claim));
        else {
            figuresOf.set(pair, result);
            if (result.failing > 0)
                failing.push(pair);
            findings.push(...remarks(pair, result, runs, claim));
        }
    }
    const exchanged = swappedPairs(failing, runs, claim);
    const unsure = byPosition && areUnsure(pairs);
    for (const circle of exchanged)
        findings.push(swapped(circle, claim, unsure));
    const explained = new Set(exchanged.flat());
    for (const pair of failing) {
        const figures = figuresOf.get(pair);
        if (!explained.has(pair) && figures !== undefined)
            findings.push(differs(pair, figures, first, claim));
    }
    const compared = [...figuresOf].filter(([, { elements }]) => elements > 0);
    const ranked = compared.sort(([, a], [, b]) => b.used - a.used || b.maxAbs - a.maxAbs);
    const [worst] = ranked;
    return {
        outputs: [ranked.length, pairs.length + missing.length + extra.length],
        worst: worst === undefined ? null : { output: worst[0].found, metrics: (0, outputs_ts_1.metricsOfOutput)(worst[1]) },
        findings,
        used: worst?.[1].used ?? 0,
    };
}
/**
 * By name; where names are left over on both sides, in equal number, by position, if their shapes and types fit. The only
 * output of one side is that of the other, whatever shape it has.
 */
function pairOutputs(expected, found) {
    const missing = [...expected.keys()].filter((name) => !found.has(name));
    const extra = [...found.keys()].filter((name) => !expected.has(name));
    const fits = (name, i) => {
        const [a, b] = [expected.get(name), found.get(extra[i] ?? '')];
        return a !== undefined && b !== undefined && (0, outputs_ts_1.misfit)(a, b) === null;
    };
    const isOnlyOne = expected.size === 1 && found.size === 1;
    const byPosition = missing.length > 0 && missing.length === extra.length && (isOnlyOne || missing.every(fits));
    const partner = new Map(byPosition ? missing.map((name, i) => [name, extra[i] ?? '']) : []);
    const pairs = [...expected.keys()].flatMap((name) => {
        const other = found.has(name) ? name : partner.get(name);
        return other === undefined ? [] : [{ expected: name, found: other }];
    });
    return { pairs, missing: byPosition ? [] : missing, extra: byPosition ? [] : extra, byPosition };
}
function comparePair(runs, pair, claim) {
    let figures = outputs_ts_1.NO_FIGURES;
    for (const run of runs) {
        const [a, b] = [run.expected.get(pair.expected), run.found.get(pair.found)];
        if (a === undefined || b === undefined)
            return `it is missing on the probe "${run.probe}"`;
        const unlike = (0, outputs_ts_1.misfit)(a, b);
        if (unlike !== null)
            return `on the probe "${run.probe}" ${unlike}`;
        figures = (0, outputs_ts_1.mergeFigures)(figures, (0, outputs_ts_1.compareOutput)(a, b, claim.toleranceOf(pair.expected, a.dtype), run.probe));
    }
    return figures;
}
/** Failing outputs whose values are those of another one, in circles. */
function swappedPairs(failing, runs, claim) {
    const owner = new Map();
    for (const pair of failing) {
        const homes = failing.filter((other) => {
            if (other === pair)
                return false;
            const result = comparePair(runs, { expected: other.expected, found: pair.found }, claim);
            return typeof result !== 'string' && result.failing === 0;
        });
        if (homes.length === 1 && homes[0] !== undefined)
            owner.set(pair, homes[0]);
    }
    const circles = [];
    const done = new Set();
    for (const start of owner.keys()) {
        const circle = [];
        let next = start;
        while (next !== undefined && !done.has(next)) {
            done.add(next);
            circle.push(next);
            next = owner.get(next);
        }
        if (next === start && circle.length > 0)
            circles.push(circle);
    }
    return circles;
}
function base(claim) {
    return { file: claim.file, ...(claim.hop === undefined ? {} : { hop: claim.hop }) };
}
function differs(pair, figures, run, claim) {
    const { expected, found } = claim.witnesses;
    const dtype = run.expected.get(pair.expected)?.dtype ?? 'float32';
    const tolerance = claim.toleranceOf(pair.expected, dtype);
    const { worst } = figures;
    const shape = run.expected.get(pair.expected)?.shape ?? [];
    const place = worst === null
        ? ''
        : `; farthest on the probe "${worst.probe}" at ${worst.probe === run.probe ? (0, words_ts_1.coordinates)(worst.index, shape) : `flat index ${worst.index}`}: ` +
            `${(0, words_ts_1.exact)(worst.found)} instead of ${(0, words_ts_1.exact)(worst.expected)}`;
    return {
        ...base(claim),
        cause: 'output-differs',
        severity: 'error',
        output: pair.found,
        message: `${claim.file}: output ${pair.found} by ${found} differs from ${expected} in ${figures.failing} of ` +
            `${figures.elements} elements${place}. ${neededInWords(figures, tolerance)}`,
        metrics: (0, outputs_ts_1.metricsOfOutput)(figures),
    };
}
function neededInWords(figures, tolerance) {
    const { rtol, atol, relativeL2 } = tolerance;
    if (relativeL2 !== undefined) {
        const lost = figures.argmaxLost > 0 ? `; ${figures.argmaxLost} rows lost their clear winner` : '';
        return `Its relative L2 distance is ${(0, words_ts_1.figure)(figures.relativeL2)}, declared quantisation may reach ${(0, words_ts_1.figure)(relativeL2)}${lost}.`;
    }
    if (rtol === 0 && atol === 0)
        return 'It must be equal.';
    if (figures.used === Infinity)
        return 'No tolerance would do.';
    return (`That is ${(0, words_ts_1.figure)(figures.used)} times the tolerance (rtol ${(0, words_ts_1.figure)(rtol)}, atol ${(0, words_ts_1.figure)(atol)}); ` +
        `atol ${(0, words_ts_1.figure)(figures.neededAtol)} would have been needed.`);
}
function unfit(pair, what, claim) {
    const { expected, found } = claim.witnesses;
    return {
        ...base(claim),
        cause: 'output-differs',
        severity: 'error',
        output: pair.found,
        message: `${claim.file}: output ${pair.found} by ${found} cannot be held against ${expected}: ${what}.`,
    };
}
/**
 * Where two outputs of a SavedModel have one type and one shape, the converter of TF.js calls them `Identity:0` and
 * `Identity_1:0`, in the order of the names that they had (tensorflowjs/converters/tf_saved_model_conversion_v2.py,
 * `_find_signature_def_name`). Names in another order do not say where each of them belongs.
 */
const LOST = /^Identity(_\d+)?:0$/;
function areUnsure(pairs) {
    const renamedOnes = pairs.filter((pair) => pair.expected !== pair.found);
    return ['expected', 'found'].some((side) => {
        const others = renamedOnes.map((pair) => pair[side === 'found' ? 'expected' : 'found']);
        return renamedOnes.every((pair) => LOST.test(pair[side])) && others.join('\n') !== [...others].sort().join('\n');
    });
}
function swapped(circle, claim, unsure) {
    const names = circle.map(({ found }) => found);
    if (unsure) {
        return {
            ...base(claim),
            cause: 'outputs-swapped',
            severity: 'warning',
            output: names[0] ?? '',
            message: `${claim.file}: the outputs ${names.join(' and ')} hold, within the tolerance, what ${claim.witnesses.expected} gives ` +
                'for each other. A converter has lost their names, so that their order is all there is: convert again with ' +
                '--use_structured_outputs_names=true.',
        };
    }
    return {
        ...base(claim),
        cause: 'outputs-swapped',
        severity: 'error',
        output: names[0] ?? '',
        message: `${claim.file}: the outputs ${names.join(' and ')} are exchanged: each holds, within the tolerance, what ` +
            `${claim.witnesses.expected} gives for the other. Export them in the order of their names.`,
    };
}
function oneSided(name, cause, claim) {
    const { expected, found } = claim.witnesses;
    const [has, lacks] = cause === 'missing-output' ? [expected, found] : [found, expected];
    return {
        ...base(claim),
        cause,
        severity: 'error',
        output: name,
        message: `${claim.file}: ${has} has an output ${name}, ${lacks} has none of that name.`,
    };
}
/** Without the name of what they are held against: what is the same against others is told once. */
function renamed(pairs, claim) {
    const names = pairs.filter((pair) => pair.expected !== pair.found).map((pair) => `${pair.found} for ${pair.expected}`);
    return {
        ...base(claim),
        cause: 'output-differs',
        severity: 'note',
        message: `${claim.file}: outputs are named otherwise and were matched by position: ${names.join(', ')}.`,
    };
}
/** What is worth saying of an output whether or not it agrees. */
function remarks(pair, figures, runs, claim) {
    const at = { ...base(claim), output: pair.found };
    if (figures.elements === 0) {
        const shape = runs[0]?.found.get(pair.found)?.shape ?? [];
        const message = `${claim.file}: output ${pair.found} has no elements on any probe (its shape is [${shape.join(', ')}]): ` +
            'nothing was compared.';
        return [{ ...at, cause: 'empty-output', severity: 'warning', message }];
    }
    if (figures.saysNothing) {
        const message = `${claim.file}: output ${pair.found} is NaN or infinite everywhere, on every probe: agreement says nothing.`;
        return [{ ...at, cause: 'non-finite-output', severity: 'warning', message }];
    }
    const said = [];
    if (figures.sharedNonFinite > 0) {
        const message = `${claim.file}: output ${pair.found} is NaN or infinite in ${figures.sharedNonFinite} of ${figures.elements} ` +
            'elements, for both witnesses alike.';
        said.push({ ...at, cause: 'non-finite-output', severity: 'note', message });
    }
    if (isConstant(runs, pair)) {
        const message = `${claim.file}: output ${pair.found} does not depend on its inputs: it is the same for every row of every probe.`;
        said.push({ ...at, cause: 'constant', severity: 'note', message });
    }
    return said;
}
/** Whether each row of an output is the first row of the first probe. */
function isConstant(runs, pair) {
    let row = null;
    let rows = 0;
    for (const { found } of runs) {
        const tensor = found.get(pair.found);
        const numbers = tensor === undefined ? null : (0, numbers_ts_1.numbersOf)(tensor);
        if (tensor === undefined || numbers === null || tensor.shape.length === 0)
            return false;
        const width = numbers.length / (tensor.shape[0] ?? 1);
        row ??= Array.from({ length: width }, (_, i) => numbers[i] ?? NaN);
        if (row.length !== width)
            return false;
        for (let i = 0; i < numbers.length; i++)
            if (numbers[i] !== row[i % width])
                return false;
        rows += tensor.shape[0] ?? 1;
    }
    return rows > 1;
}


/***/ }),

/***/ 33297:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_FIGURES = void 0;
exports.misfit = misfit;
exports.compareOutput = compareOutput;
exports.mergeFigures = mergeFigures;
exports.metricsOfOutput = metricsOfOutput;
const dtype_ts_1 = __webpack_require__(19777);
const numbers_ts_1 = __webpack_require__(48211);
const ulp_ts_1 = __webpack_require__(8088);
const words_ts_1 = __webpack_require__(75270);
/** Why two outputs cannot be compared element by element, in words; or null. */
function misfit(expected, found) {
    if (expected.dtype !== found.dtype)
        return `its type is ${found.dtype}, expected is ${expected.dtype}`;
    const same = expected.shape.length === found.shape.length && expected.shape.every((dim, i) => dim === found.shape[i]);
    return same ? null : `its shape is [${found.shape.join(', ')}], expected is [${expected.shape.join(', ')}]`;
}
/**
 * Compares two outputs of one type and shape ({@link misfit}): `|a - b| <= atol + rtol * |b|` for every element, NaN
 * only with NaN, infinities only with their like. Integers, booleans and texts must be equal.
 */
function compareOutput(expected, found, tolerance, probe) {
    const [x, y] = [(0, numbers_ts_1.numbersOf)(expected), (0, numbers_ts_1.numbersOf)(found)];
    if (x === null || y === null)
        return compareTexts(expected, found, probe);
    const integers = wideIntegers(expected, found);
    const ulps = expected.dtype === 'float32';
    const distances = new Float64Array(x.length);
    let [failing, maxAbs, sumAbs, sumSquares, sumExpected, sumFound, product] = [0, 0, 0, 0, 0, 0, 0];
    let [maxUlp, used, neededAtol, neededRtol, shared, finites] = [0, 0, 0, 0, 0, 0];
    let worst = -1;
    for (let i = 0; i < x.length; i++) {
        const [b, a] = [x[i] ?? NaN, y[i] ?? NaN];
        if (!Number.isFinite(a) || !Number.isFinite(b)) {
            if (Object.is(a, b)) {
                shared++;
                continue;
            }
            failing++;
            if (used < Infinity)
                worst = i;
            [used, maxAbs, neededAtol, neededRtol] = [Infinity, Infinity, Infinity, Infinity];
            distances[i] = Infinity;
            continue;
        }
        finites++;
        const distance = integers === null ? Math.abs(a - b) : integers(i);
        const allowed = tolerance.atol + tolerance.rtol * Math.abs(b);
        distances[i] = distance;
        sumAbs += distance;
        sumSquares += distance * distance;
        sumExpected += b * b;
        sumFound += a * a;
        product += a * b;
        if (distance > maxAbs)
            maxAbs = distance;
        if (ulps)
            maxUlp = Math.max(maxUlp, (0, ulp_ts_1.ulpDistance)(a, b));
        if (distance === 0)
            continue;
        if (!(distance <= allowed))
            failing++;
        const share = distance / allowed;
        if (share > used || worst < 0) {
            worst = i;
            used = Math.max(used, share);
        }
        neededAtol = Math.max(neededAtol, distance - tolerance.rtol * Math.abs(b));
        const over = distance - tolerance.atol;
        if (over > 0)
            neededRtol = Math.max(neededRtol, over / Math.abs(b));
    }
    distances.sort();
    const figures = {
        elements: x.length,
        failing,
        maxAbs,
        meanAbs: finites === 0 ? 0 : sumAbs / finites,
        p99: distances[Math.max(0, Math.ceil(x.length * 0.99) - 1)] ?? 0,
        relativeL2: sumSquares === 0 ? 0 : Math.sqrt(sumSquares / sumExpected),
        cosine: sumExpected === 0 && sumFound === 0 ? 1 : product / Math.sqrt(sumExpected * sumFound),
        maxUlp,
        ...argmax(expected, x, y, tolerance),
        worst: worst < 0 ? null : { probe, index: worst, expected: x[worst] ?? NaN, found: y[worst] ?? NaN },
        used,
        neededAtol,
        neededRtol,
        sharedNonFinite: shared,
        saysNothing: x.length > 0 && shared === x.length,
    };
    return tolerance.relativeL2 === undefined
        ? figures
        : judgedAsAWhole(figures, tolerance, Math.sqrt(sumSquares), Math.sqrt(sumExpected));
}
/** The same figures under the rule for declared quantisation. */
function judgedAsAWhole(figures, tolerance, off, norm) {
    const limit = (tolerance.relativeL2 ?? 0) * norm + tolerance.atol * Math.sqrt(figures.elements);
    const finiteMismatch = figures.maxAbs === Infinity;
    const used = finiteMismatch || figures.argmaxLost > 0 ? Infinity : off === 0 ? 0 : off / limit;
    return { ...figures, used, failing: used > 1 ? Math.max(1, figures.argmaxLost) : 0 };
}
/** Distances of 64-bit integers, which doubles would round; null for other types. */
function wideIntegers({ data: x }, { data: y }) {
    const wide = (x instanceof BigInt64Array && y instanceof BigInt64Array) ||
        (x instanceof BigUint64Array && y instanceof BigUint64Array);
    return wide ? (i) => Math.abs(Number((x[i] ?? 0n) - (y[i] ?? 0n))) : null;
}
function argmax({ shape, dtype }, x, y, tolerance) {
    const classes = shape.at(-1) ?? 1;
    let [argmaxAgree, argmaxRows, argmaxLost] = [0, 0, 0];
    if (shape.length < 2 || classes < 2 || !(0, dtype_ts_1.isFloating)(dtype) || dtype.startsWith('complex')) {
        return { argmaxAgree, argmaxRows, argmaxLost };
    }
    for (let start = 0; start < x.length; start += classes) {
        const [first, second] = topTwo(x, start, classes);
        const [largest, next] = [x[start + first] ?? NaN, x[start + second] ?? NaN];
        const lead = largest - next;
        if (!(lead > 0))
            continue;
        argmaxRows++;
        if (topTwo(y, start, classes)[0] === first)
            argmaxAgree++;
        else if (lead >
            2 * tolerance.atol + (tolerance.relativeL2 ?? tolerance.rtol) * (Math.abs(largest) + Math.abs(next)))
            argmaxLost++;
    }
    return { argmaxAgree, argmaxRows, argmaxLost };
}
function topTwo(values, start, count) {
    let [first, second] = [0, -1];
    for (let i = 1; i < count; i++) {
        const value = values[start + i] ?? NaN;
        if (value > (values[start + first] ?? NaN))
            [first, second] = [i, first];
        else if (second < 0 || value > (values[start + second] ?? NaN))
            second = i;
    }
    return [first, second];
}
function compareTexts(expected, found, probe) {
    const [x, y] = [expected.data, found.data];
    const texts = !ArrayBuffer.isView(x) && !ArrayBuffer.isView(y);
    const elements = x.length;
    let [failing, worst] = [0, -1];
    for (let i = 0; i < elements; i++) {
        const same = texts && Buffer.compare(x[i] ?? NOTHING, y[i] ?? NOTHING) === 0 && i < y.length;
        if (same)
            continue;
        failing++;
        if (worst < 0)
            worst = i;
    }
    return {
        ...exports.NO_FIGURES,
        elements,
        failing,
        used: failing > 0 ? Infinity : 0,
        saysNothing: false,
        worst: worst < 0 ? null : { probe, index: worst, expected: NaN, found: NaN },
    };
}
const NOTHING = new Uint8Array(0);
/** Figures of an output that was not looked at yet: the start of {@link mergeFigures}. */
exports.NO_FIGURES = {
    elements: 0,
    failing: 0,
    maxAbs: 0,
    meanAbs: 0,
    p99: 0,
    relativeL2: 0,
    cosine: 1,
    maxUlp: 0,
    argmaxAgree: 0,
    argmaxRows: 0,
    argmaxLost: 0,
    worst: null,
    used: 0,
    neededAtol: 0,
    neededRtol: 0,
    sharedNonFinite: 0,
    saysNothing: true,
};
/** The figures of one output over several probes: the worst of each, so that no probe hides behind another. */
function mergeFigures(a, b) {
    const elements = a.elements + b.elements;
    return {
        elements,
        failing: a.failing + b.failing,
        maxAbs: Math.max(a.maxAbs, b.maxAbs),
        meanAbs: elements === 0 ? 0 : (a.meanAbs * a.elements + b.meanAbs * b.elements) / elements,
        p99: Math.max(a.p99, b.p99),
        relativeL2: Math.max(a.relativeL2, b.relativeL2),
        cosine: Math.min(a.cosine, b.cosine),
        maxUlp: Math.max(a.maxUlp, b.maxUlp),
        argmaxAgree: a.argmaxAgree + b.argmaxAgree,
        argmaxRows: a.argmaxRows + b.argmaxRows,
        argmaxLost: a.argmaxLost + b.argmaxLost,
        worst: b.worst !== null && (a.worst === null || b.used > a.used) ? b.worst : a.worst,
        used: Math.max(a.used, b.used),
        neededAtol: Math.max(a.neededAtol, b.neededAtol),
        neededRtol: Math.max(a.neededRtol, b.neededRtol),
        sharedNonFinite: a.sharedNonFinite + b.sharedNonFinite,
        saysNothing: a.saysNothing && b.saysNothing,
    };
}
/** The figures as the report holds them. */
function metricsOfOutput(figures) {
    const { elements, failing, argmaxRows, argmaxAgree } = figures;
    return {
        max_abs: (0, words_ts_1.finite)(figures.maxAbs),
        mean_abs: (0, words_ts_1.finite)(figures.meanAbs),
        p99: (0, words_ts_1.finite)(figures.p99),
        relative_l2: (0, words_ts_1.finite)(figures.relativeL2),
        cosine: (0, words_ts_1.finite)(figures.cosine),
        max_ulp: (0, words_ts_1.finite)(figures.maxUlp),
        share_failing: elements === 0 ? 0 : failing / elements,
        argmax_agreement: argmaxRows === 0 ? null : argmaxAgree / argmaxRows,
        tolerance_used: (0, words_ts_1.finite)(figures.used),
        // How many times the difference could grow before the tolerance ends.
        ...(figures.used > 0 && figures.used <= 1 ? { headroom: 1 / figures.used } : {}),
        needed_atol: (0, words_ts_1.finite)(figures.neededAtol),
        needed_rtol: (0, words_ts_1.finite)(figures.neededRtol),
        ...(figures.worst === null
            ? {}
            : {
                worst_index: figures.worst.index,
                worst_expected: (0, words_ts_1.finite)(figures.worst.expected),
                worst_found: (0, words_ts_1.finite)(figures.worst.found),
            }),
    };
}


/***/ }),

/***/ 11735:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairTensors = pairTensors;
const contents_ts_1 = __webpack_require__(13225);
/** What only training asks for never stands for a weight, whatever it holds. */
const contentOf = ({ entry }) => entry.training === true ? undefined : (0, contents_ts_1.contentHash)(entry);
/**
 * Pairs tensors by canonical path, then by exact stored name, then by content where as many have it on both sides.
 * Constants of a graph, which converters copy and share, may be there more than once or stand for several.
 */
function pairTensors(expected, found) {
    const pairs = [];
    const waiting = { expected: new Set(expected), found: new Set(found) };
    const match = (by, key, join) => {
        const candidates = (0, contents_ts_1.groupBy)(waiting.found, key);
        for (const [name, group] of (0, contents_ts_1.groupBy)(waiting.expected, key)) {
            for (const [left, right] of join(group, candidates.get(name) ?? [])) {
                pairs.push({ path: left.path ?? left.entry.name, expected: left, found: right, by });
                waiting.expected.delete(left);
                waiting.found.delete(right);
            }
        }
    };
    match('path', (tensor) => tensor.path ?? undefined, onlyOnes);
    match('name', (tensor) => tensor.entry.name, onlyOnes);
    if (waiting.expected.size > 0 && waiting.found.size > 0)
        match('content', contentOf, equals);
    const [missing, extra] = [[...waiting.expected], [...waiting.found]];
    return {
        pairs,
        missing: missing.filter(({ bookkeeping }) => !bookkeeping),
        extra: extra.filter(({ bookkeeping }) => !bookkeeping),
        ignored: [...missing, ...extra].filter(({ bookkeeping }) => bookkeeping),
    };
}
/** What several have tells nothing. */
function onlyOnes([left, ...others], [right, ...more]) {
    return left === undefined || right === undefined || others.length + more.length > 0 ? [] : [[left, right]];
}
function equals(left, right) {
    const areConstants = [left, right].some((side) => side.every(({ bookkeeping }) => bookkeeping));
    // As many equal ones on both sides, fresh biases for one: whichever is which, each finds its own content.
    if (!areConstants && left.length !== right.length)
        return [];
    return left.flatMap((tensor, i) => {
        const other = right[Math.min(i, right.length - 1)];
        return other === undefined ? [] : [[tensor, other]];
    });
}


/***/ }),

/***/ 56244:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pieceHashes = pieceHashes;
exports.exchanged = exchanged;
const node_crypto_1 = __webpack_require__(77598);
/**
 * Digests of the files that hold these tensors one after the other; null where the sizes do not add up. The tensors'
 * bytes are streamed once.
 */
function pieceHashes({ tensors, sizes }) {
    const total = tensors.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (total !== sizes.reduce((sum, size) => sum + size, 0))
        return null;
    const digests = [];
    let [hash, left] = [(0, node_crypto_1.createHash)('sha256'), sizes[0] ?? 0];
    for (const entry of tensors) {
        for (const chunk of entry.chunks()) {
            let rest = chunk;
            while (rest.byteLength > 0) {
                const part = rest.subarray(0, left);
                hash.update(part);
                left -= part.byteLength;
                rest = rest.subarray(part.byteLength);
                if (left > 0)
                    continue;
                digests.push(hash.digest('hex'));
                [hash, left] = [(0, node_crypto_1.createHash)('sha256'), sizes[digests.length] ?? 0];
            }
        }
    }
    return digests.length === sizes.length ? digests : null;
}
/** Places whose contents were exchanged among each other, in circles; null unless that explains every difference. */
function exchanged(expected, found) {
    const wrong = expected.flatMap((digest, place) => (found[place] === digest ? [] : [place]));
    const home = new Map(wrong.map((place) => [expected[place] ?? '', place]));
    if (wrong.length < 2 || home.size !== wrong.length)
        return null;
    const circles = [];
    const done = new Set();
    for (const start of wrong) {
        const circle = [];
        let next = start;
        while (next !== undefined && !done.has(next)) {
            done.add(next);
            circle.push(next);
            next = home.get(found[next] ?? '');
        }
        if (next === undefined)
            return null;
        if (circle.length > 0)
            circles.push(circle);
    }
    return circles;
}


/***/ }),

/***/ 46919:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isRounding = isRounding;
const noise_floor_ts_1 = __webpack_require__(76134);
/** Rounding step of float32, relative. */
const STEP = 2 ** -23;
/**
 * Whether two float32 witnesses that differ beyond a tolerance differ by rounding alone: each stands, in every element,
 * within {@link LEAST_FLOOR} rounding steps of the float64 truth, counted at the scale of its channel (the last axis).
 * Sums that nearly cancel leave small results with the rounding of large terms; no tolerance relative to the result
 * allows for that. A channel is not measured by the scale of another one.
 */
function isRounding(truth, witnesses, shape) {
    const channels = Math.max(1, shape.length < 2 ? 1 : (shape.at(-1) ?? 1));
    const scales = new Float64Array(channels);
    for (let i = 0; i < truth.length; i++) {
        const magnitude = Math.abs(truth[i] ?? NaN);
        const channel = i % channels;
        if (magnitude > (scales[channel] ?? 0) && magnitude < Infinity)
            scales[channel] = magnitude;
    }
    return witnesses.every((values) => {
        if (values.length !== truth.length)
            return false;
        for (let i = 0; i < truth.length; i++) {
            const [value, expected] = [values[i] ?? NaN, truth[i] ?? NaN];
            if (Object.is(value, expected))
                continue;
            if (!(Math.abs(value - expected) <= noise_floor_ts_1.LEAST_FLOOR * STEP * (scales[i % channels] ?? 0)))
                return false;
        }
        return true;
    });
}


/***/ }),

/***/ 22238:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scanTensor = scanTensor;
exports.smallest = smallest;
exports.gridUse = gridUse;
exports.rangeCollapse = rangeCollapse;
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
const chunks_ts_1 = __webpack_require__(43661);
/** Looks at the bits only: NaN and infinities of floating tensors, and how many bytes there are. */
function scanTensor(entry) {
    const count = (0, dtype_ts_1.isFloating)(entry.dtype) ? COUNTERS[entry.dtype] : undefined;
    const width = (0, chunks_ts_1.scalarWidth)(entry.dtype);
    const tally = { nan: 0, infinite: 0, firstNonFinite: -1 };
    let bytes = 0;
    let aligned = new ArrayBuffer(0);
    for (const chunk of entry.chunks(tensor_ts_1.CHUNK_BYTES)) {
        if (count !== undefined) {
            let [buffer, offset] = [chunk.buffer, chunk.byteOffset];
            if (offset % width !== 0) {
                if (aligned.byteLength < chunk.byteLength)
                    aligned = new ArrayBuffer(chunk.byteLength);
                new Uint8Array(aligned).set(chunk);
                [buffer, offset] = [aligned, 0];
            }
            count(buffer, offset, chunk.byteLength / width, bytes / width, tally);
        }
        bytes += chunk.byteLength;
    }
    return { ...tally, bytes };
}
/** A float is NaN or infinite where its exponent is all ones, and infinite where its mantissa is zero besides. */
function counter(view, exponent, mantissa) {
    return (buffer, offset, length, start, tally) => {
        const bits = view(buffer, offset, length);
        for (let i = 0; i < bits.length; i++) {
            const pattern = bits[i] ?? 0;
            if ((pattern & exponent) !== exponent)
                continue;
            if ((pattern & mantissa) === 0)
                tally.infinite++;
            else
                tally.nan++;
            if (tally.firstNonFinite < 0)
                tally.firstNonFinite = start + i;
        }
    };
}
const halves = (buffer, offset, length) => new Uint16Array(buffer, offset, length);
const quarters = (buffer, offset, length) => new Uint8Array(buffer, offset, length);
/** What nearly every byte of nearly every model goes through: where all are finite, as nearly always, nothing is counted. */
const float32 = (buffer, offset, length, start, tally) => {
    const bits = new Int32Array(buffer, offset, length);
    if (allFinite(bits))
        return;
    for (let i = 0; i < bits.length; i++) {
        const pattern = bits[i] ?? 0;
        if ((pattern & 0x7f80_0000) !== 0x7f80_0000)
            continue;
        if ((pattern & 0x007f_ffff) === 0)
            tally.infinite++;
        else
            tally.nan++;
        if (tally.firstNonFinite < 0)
            tally.firstNonFinite = start + i;
    }
};
/** One added to an exponent of all ones is carried into the sign. Written out, without a branch: twice as fast. */
function allFinite(bits) {
    const carry = 0x0080_0000;
    const whole = bits.length - (bits.length % 4);
    let [even, odd] = [0, 0];
    for (let i = 0; i < whole; i += 4) {
        even |= (((bits[i] ?? 0) & 0x7f80_0000) + carry) | (((bits[i + 2] ?? 0) & 0x7f80_0000) + carry);
        odd |= (((bits[i + 1] ?? 0) & 0x7f80_0000) + carry) | (((bits[i + 3] ?? 0) & 0x7f80_0000) + carry);
    }
    for (let i = whole; i < bits.length; i++)
        even |= ((bits[i] ?? 0) & 0x7f80_0000) + carry;
    return (even | odd) >= 0;
}
const float64 = (buffer, offset, length, start, tally) => {
    const numbers = new Float64Array(buffer, offset, length);
    for (let i = 0; i < numbers.length; i++) {
        const value = numbers[i] ?? 0;
        if (Number.isFinite(value))
            continue;
        if (Number.isNaN(value))
            tally.nan++;
        else
            tally.infinite++;
        if (tally.firstNonFinite < 0)
            tally.firstNonFinite = start + i;
    }
};
/** float8_e4m3fn has one NaN of each sign and no infinity. */
const e4m3fn = (buffer, offset, length, start, tally) => {
    const bits = quarters(buffer, offset, length);
    for (let i = 0; i < bits.length; i++) {
        if (((bits[i] ?? 0) & 0x7f) !== 0x7f)
            continue;
        tally.nan++;
        if (tally.firstNonFinite < 0)
            tally.firstNonFinite = start + i;
    }
};
const COUNTERS = {
    float32,
    complex64: float32,
    float64,
    complex128: float64,
    float16: counter(halves, 0x7c00, 0x03ff),
    bfloat16: counter(halves, 0x7f80, 0x007f),
    float8_e5m2: counter(quarters, 0x7c, 0x03),
    float8_e4m3fn: e4m3fn,
};
/** The smallest number of a tensor times `sign`, and where it is; NaN are passed over. */
function smallest(entry, sign = 1) {
    const decode = (0, chunks_ts_1.decoderOf)(entry.dtype);
    let [value, index, start] = [Infinity, -1, 0];
    for (const chunk of entry.chunks()) {
        const numbers = decode(chunk);
        for (let i = 0; i < numbers.length; i++) {
            const number = sign * (numbers[i] ?? NaN);
            if (number < value)
                [value, index] = [number, start + i];
        }
        start += numbers.length;
    }
    return { value, index };
}
/** Counts the steps that an affine-quantised tensor uses; null where it is stored as it is. */
function gridUse(entry) {
    const { stored } = entry;
    if (stored?.scale === undefined || stored.scale <= 0 || !Number.isFinite(stored.scale))
        return null;
    const min = stored.min ?? 0;
    const counts = new Map();
    const decode = (0, chunks_ts_1.decoderOf)(entry.dtype);
    const steps = 2 ** (8 * (0, dtype_ts_1.byteWidth)(stored.dtype));
    let elements = 0;
    for (const chunk of entry.chunks()) {
        const numbers = decode(chunk);
        for (let i = 0; i < numbers.length; i++) {
            const step = Math.round(((numbers[i] ?? NaN) - min) / stored.scale);
            if (step >= 0 && step < steps)
                counts.set(step, (counts.get(step) ?? 0) + 1);
        }
        elements += numbers.length;
    }
    return { elements, levels: [...counts].sort(([a], [b]) => a - b) };
}
/** A tensor of fewer elements may well use few steps. */
const FEW_ELEMENTS = 32;
/** Steps on which all but the outliers of a collapsed tensor stand. */
const FEW_LEVELS = 3;
/** Share of a tensor that counts as outliers. */
const OUTLIERS = 0.01;
/**
 * Whether a few outliers have stretched a quantised tensor's range until all its other values fell together on two or
 * three neighbouring steps. null where it is not so.
 */
function rangeCollapse(use) {
    const { elements, levels } = use;
    if (elements < FEW_ELEMENTS || levels.length < 2)
        return null;
    const most = levels.reduce((best, level) => (level[1] > best[1] ? level : best));
    const near = levels.filter(([step]) => Math.abs(step - most[0]) < FEW_LEVELS - 1);
    const inside = near.reduce((sum, [, count]) => sum + count, 0);
    const outliers = elements - inside;
    const reach = Math.max(...levels.map(([step]) => Math.abs(step - most[0])));
    if (outliers === 0 || outliers > Math.max(1, elements * OUTLIERS) || reach < 64)
        return null;
    return { outliers, levels: near.length, certain: near.length > 1 };
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareSets = compareSets;
exports.classesInWords = classesInWords;
const cause_ts_1 = __webpack_require__(5544);
const expected_ts_1 = __webpack_require__(54815);
const difference_ts_1 = __webpack_require__(18574);
const non_finite_ts_1 = __webpack_require__(28380);
const quantised_ts_1 = __webpack_require__(27563);
const rearranged_ts_1 = __webpack_require__(84328);
const pairing_ts_1 = __webpack_require__(11735);
const scan_ts_1 = __webpack_require__(22238);
const weights_ts_1 = __webpack_require__(65874);
const words_ts_1 = __webpack_require__(75270);
/** Compares every tensor of both sides. What differs is explained; nothing is passed over. */
function compareSets(expected, found, claim) {
    const { pairs, missing, extra } = (0, pairing_ts_1.pairTensors)(expected, found);
    const classes = {};
    const findings = [];
    const differing = [];
    const fine = [];
    const same = new Map();
    let worst = null;
    for (const [index, pair] of pairs.entries()) {
        claim.progress?.(index, pairs.length);
        const result = compareAny(pair, claim.transformsOf(pair));
        classes[result.class] = (classes[result.class] ?? 0) + 1;
        const { difference } = result;
        const name = pair.found.entry.name;
        if (result.class === 'identical')
            same.set(pair.found.entry, pair.expected.entry);
        if (difference !== null && (worst === null || difference.relativeL2 > worst.difference.relativeL2)) {
            worst = { name, difference };
        }
        if (result.class !== 'different') {
            findings.push(...ruined(pair, result, claim));
            fine.push(pair);
        }
        else if (difference === null)
            findings.push(misfit(pair, result, claim));
        else
            differing.push({ ...pairFields(pair), expected: result.expected, difference });
    }
    const origins = pairs.map((pair) => originOf(pair, claim.transformsOf(pair)[0] ?? IDENTITY));
    findings.push(...(0, cause_ts_1.explain)(differing, origins).flatMap((item) => toFindings(item, claim)));
    findings.push(...missing.map((tensor) => oneSided(tensor, 'missing-tensor', claim)));
    findings.push(...extra.map((tensor) => oneSided(tensor, 'extra-tensor', claim)));
    findings.push(...remarks(fine, claim));
    const all = pairs.length + missing.length + extra.length;
    return {
        classes,
        tensors: [pairs.length, all],
        bookkeeping: pairs.filter((pair) => pair.expected.bookkeeping || pair.found.bookkeeping).length,
        worst: worst === null ? null : { tensor: worst.name, metrics: metricsOf(worst.difference) },
        findings,
        same,
        pairs,
    };
}
const IDENTITY = { kind: 'identity' };
/** The first declared transform that holds; where none does, what the first one says. */
function compareAny(pair, transforms) {
    const [first = IDENTITY, ...others] = transforms;
    const result = (0, weights_ts_1.compareTensor)(pair.expected.entry, pair.found.entry, first);
    if (result.class !== 'different')
        return result;
    for (const transform of others) {
        const other = (0, weights_ts_1.compareTensor)(pair.expected.entry, pair.found.entry, transform);
        if (other.class !== 'different')
            return other;
    }
    return result;
}
function pairFields(pair) {
    return { path: pair.path, trainable: pair.expected.trainable, found: pair.found.entry };
}
function originOf(pair, transform) {
    const { entry } = pair.expected;
    const expected = transform.kind === 'permute' || transform.kind === 'cast' ? applyOrKeep(entry, transform) : entry;
    return { path: pair.path, trainable: pair.expected.trainable, expected };
}
function applyOrKeep(entry, transform) {
    try {
        return (0, expected_ts_1.applyTransform)(entry, transform);
    }
    catch (error) {
        if (error instanceof RangeError)
            return entry;
        throw error;
    }
}
/** A declared loss that went further than rounding: it left nothing of the tensor, or made it infinite. */
function ruined(pair, result, claim) {
    const fields = { ...pairFields(pair), expected: pair.expected.entry };
    const { entry } = pair.found;
    if (result.class === 'quantized' && result.difference !== null) {
        const collapse = (0, quantised_ts_1.rangeCollapsed)({ ...fields, difference: result.difference });
        return collapse === null ? [] : [findingOf([entry.name], collapse, claim)];
    }
    if (result.class !== 'cast' || result.lossless || (0, scan_ts_1.scanTensor)(entry).infinite === 0)
        return [];
    const overflow = (0, non_finite_ts_1.float16Overflow)({ ...fields, difference: (0, difference_ts_1.measure)(fields.expected, entry) });
    return overflow === null ? [] : [findingOf([entry.name], overflow, claim)];
}
/** What is worth saying of tensors that are as they ought to be: one note a kind. */
function remarks(pairs, claim) {
    const { expected, found } = claim.files;
    const types = pairs.filter((pair) => pair.expected.entry.dtype !== pair.found.entry.dtype);
    const contents = pairs.filter(({ by }) => by === 'content');
    const kinds = new Set(types.map((pair) => `${pair.found.entry.dtype} for ${pair.expected.entry.dtype}`));
    return [
        ...note(types, 'dtype-mismatch', claim, (names) => {
            const how = `${(0, words_ts_1.many)(types.length, 'tensor')} (${names}) in another type than ${expected}: ${(0, words_ts_1.list)([...kinds])}`;
            return `${found} stores ${how}; the values are as they ought to be.`;
        }),
        ...note(contents, 'tensor-differs', claim, (names) => {
            return `${found}: ${(0, words_ts_1.many)(contents.length, 'tensor')} (${names}) could be matched with ${expected} by content only; the names differ.`;
        }),
    ];
}
function note(pairs, cause, claim, message) {
    const names = pairs.map(({ found }) => found.entry.name);
    const [first] = names;
    if (first === undefined)
        return [];
    const of = names.length > 1 ? { tensor: first, tensors: names } : { tensor: first };
    return [
        {
            cause,
            severity: 'note',
            message: message((0, words_ts_1.list)(names, 3)),
            file: claim.file ?? claim.files.found,
            ...of,
            ...hopOf(claim),
        },
    ];
}
/** Two tensors that cannot be laid over each other. */
function misfit(pair, result, claim) {
    const { entry } = pair.found;
    const expected = result.class === 'different' ? result.expected : pair.expected.entry;
    const sameShape = expected.shape.length === entry.shape.length && (0, words_ts_1.dims)(expected.shape) === (0, words_ts_1.dims)(entry.shape);
    if (sameShape) {
        const kinds = `${entry.dtype} where ${claim.files.expected} has ${expected.dtype}`;
        const what = entry.dtype === expected.dtype ? 'holds other texts than expected' : `is ${kinds}`;
        const cause = entry.dtype === expected.dtype ? 'tensor-differs' : 'dtype-mismatch';
        return findingOf([entry.name], { cause, what, fix: 'Export it again with the type that is meant.' }, claim);
    }
    const transpose = (0, rearranged_ts_1.transposedShape)(expected, entry);
    if (transpose !== null)
        return findingOf([entry.name], transpose, claim);
    return findingOf([entry.name], {
        cause: 'shape-mismatch',
        what: `has the shape ${(0, words_ts_1.dims)(entry.shape)}, ${claim.files.expected} has ${(0, words_ts_1.dims)(expected.shape)}`,
        fix: 'The two are not the same layer, or not the same model: export both from one source.',
    }, claim);
}
function oneSided(tensor, cause, claim) {
    const { expected, found } = claim.files;
    const name = tensor.path ?? tensor.entry.name;
    const shape = (0, words_ts_1.dims)(tensor.entry.shape);
    return {
        cause,
        severity: 'error',
        message: cause === 'missing-tensor'
            ? `${found}: ${name} ${shape} is missing; ${expected} has it as ${tensor.entry.name}. Export the file again.`
            : `${found}: ${tensor.entry.name} ${shape} has no counterpart in ${expected}. ` +
                'One of the two is not the model it claims to be.',
        file: claim.file ?? found,
        tensor: cause === 'missing-tensor' ? name : tensor.entry.name,
        ...hopOf(claim),
    };
}
function toFindings({ tensors, explanation }, claim) {
    const names = tensors.map(({ found }) => found.name);
    return [findingOf(names, explanation, claim)];
}
function findingOf(names, explanation, claim) {
    const subject = names.length === 1 ? (names[0] ?? '') : `${names.length} tensors (${(0, words_ts_1.list)(names)})`;
    const [first] = names;
    return {
        cause: explanation.cause,
        severity: 'error',
        message: `${claim.files.found}: ${subject} ${explanation.what}. Compared with ${claim.files.expected}. ${explanation.fix}`,
        file: claim.file ?? claim.files.found,
        ...(first === undefined ? {} : { tensor: first }),
        ...(names.length > 1 ? { tensors: names } : {}),
        ...(explanation.metrics === undefined ? {} : { metrics: nullable(explanation.metrics) }),
        ...hopOf(claim),
    };
}
function hopOf(claim) {
    return claim.hop === undefined ? {} : { hop: claim.hop };
}
function nullable(metrics) {
    return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, (0, words_ts_1.finite)(value ?? NaN)]));
}
function metricsOf(difference) {
    return nullable({
        max_abs: difference.maxAbs,
        mean_abs: difference.meanAbs,
        relative_l2: difference.relativeL2,
        cosine: difference.cosine,
        differing: difference.differing,
        elements: difference.count,
    });
}
/** The classes in words: `12 identical, 3 cast`. */
function classesInWords(classes) {
    const order = ['identical', 'relaid', 'cast', 'quantized', 'folded', 'different'];
    const parts = order.filter((name) => (classes[name] ?? 0) > 0).map((name) => `${(0, words_ts_1.figure)(classes[name] ?? 0)} ${name}`);
    return parts.length === 0 ? 'no tensors' : parts.join(', ');
}


/***/ }),

/***/ 91988:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QUANTISED = exports.EXACT = void 0;
exports.toleranceFor = toleranceFor;
const dtype_ts_1 = __webpack_require__(19777);
/** Equal, bit for bit or as numbers: integers, booleans, texts, and the same program on the same weights. */
exports.EXACT = { rtol: 0, atol: 0 };
/** The ceiling for one output: named by the policy, else the family's, else by its type or the declared loss. */
function toleranceFor(output, dtype, loss, rules) {
    if (!(0, dtype_ts_1.isFloating)(dtype))
        return exports.EXACT;
    const named = Object.hasOwn(rules.byOutput, output) ? rules.byOutput[output] : undefined;
    if (named !== undefined)
        return named;
    if (rules.family !== null)
        return rules.family;
    if (loss === 'uint8' || loss === 'uint16')
        return quantisedBy(loss, rules.quantisedShare?.[loss] ?? 1);
    return wider(rules.byDType[kindOf(dtype)], loss === null ? exports.EXACT : rules.byDType[loss]);
}
/** What one quantised tensor may do, however small: its own rounding, through a layer that matters. */
const LEAST_PART = 1 / 20;
/** The whole ceiling where half of the parameters are quantised, else the part of it that they can account for. */
function quantisedBy(loss, share) {
    const ceiling = exports.QUANTISED[loss];
    const part = Math.max(LEAST_PART, 2 * share);
    if (!(part < 1))
        return ceiling;
    const { rtol, atol, relativeL2 } = ceiling;
    return { rtol: rtol * part, atol: atol * part, relativeL2: relativeL2 * part };
}
function kindOf(dtype) {
    switch (dtype) {
        case 'float64':
        case 'complex128':
            return 'float64';
        case 'float16':
        case 'bfloat16':
            return dtype;
        case 'float8_e4m3fn':
        case 'float8_e5m2':
            return 'bfloat16';
        default:
            return 'float32';
    }
}
function wider(a, b) {
    return { rtol: Math.max(a.rtol, b.rtol), atol: Math.max(a.atol, b.atol) };
}
/**
 * Ceilings on what declared quantisation may do to outputs. Its weights are held to half a step each, exactly, and its
 * outputs to those of the original program on the quantised weights (checks/parity.ts); how far those may stand from the
 * original's depends on the model, so the ceilings are generous. They catch what is destroyed, not what is coarse.
 */
exports.QUANTISED = {
    uint16: { rtol: 1e-2, atol: 1e-4, relativeL2: 1e-2 },
    uint8: { rtol: 1e-1, atol: 1e-3, relativeL2: 2e-1 },
};


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ulpDistance = ulpDistance;
const words = new Int32Array(2);
const singles = new Float32Array(words.buffer);
/** Place of a float32 among all float32 numbers in order: neighbours differ by one, both zeros are 0. */
function ordinal(value) {
    singles[0] = value;
    const bits = words[0] ?? 0;
    return bits < 0 ? -(bits & 0x7fff_ffff) : bits;
}
/** How many float32 numbers lie between two: 0 for equal ones, 1 for neighbours. NaN where either is NaN. */
function ulpDistance(a, b) {
    return Number.isNaN(a) || Number.isNaN(b) ? NaN : Math.abs(ordinal(a) - ordinal(b));
}


/***/ }),

/***/ 65874:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareTensor = compareTensor;
const dtype_ts_1 = __webpack_require__(19777);
const chunks_ts_1 = __webpack_require__(43661);
const expected_ts_1 = __webpack_require__(54815);
const difference_ts_1 = __webpack_require__(18574);
/**
 * Verifies, on the bytes, that `found` is what the declared transform makes of `source`. Bytes are compared first;
 * figures are gathered only where they differ. Memory stays bounded whatever the size.
 * @throws ArtifactError where either side cannot be read.
 */
function compareTensor(source, found, transform) {
    const expected = expectedOf(source, found, transform);
    if (expected === null || !sameShape(expected, found)) {
        return { class: 'different', difference: null, expected: expected ?? source };
    }
    if (transform.kind === 'affine')
        return compareAffine(expected, found, transform.scale);
    if (expected.dtype !== found.dtype)
        return compareAcrossTypes(expected, found);
    if (sameBytes(expected, found))
        return { class: CLASS[transform.kind], difference: null, lossless: transform.kind !== 'cast' };
    if (found.dtype === 'string')
        return { class: 'different', difference: null, expected };
    const difference = (0, difference_ts_1.measure)(expected, found);
    // A cast may choose the payload of a NaN; a copy may not.
    if (transform.kind === 'cast' && difference.differing === difference.nanPayloads) {
        return { class: 'cast', difference: null, lossless: false };
    }
    return { class: 'different', difference, expected };
}
const CLASS = { identity: 'identical', permute: 'relaid', reshape: 'relaid', cast: 'cast' };
/** What the transform makes of the source; widened again where the reader gives narrow values in a wide type. */
function expectedOf(source, found, transform) {
    try {
        const expected = (0, expected_ts_1.applyTransform)(source, transform);
        return transform.kind === 'cast' && (0, dtype_ts_1.byteWidth)(found.dtype) > 0 ? (0, expected_ts_1.rounded)(expected, found.dtype) : expected;
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function sameShape(a, b) {
    return a.shape.length === b.shape.length && a.shape.every((dim, axis) => dim === b.shape[axis]);
}
function sameBytes(a, b) {
    if (a.byteLength !== b.byteLength)
        return false;
    let bytes = 0;
    for (const piece of (0, chunks_ts_1.pairChunks)(a, b)) {
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
        bytes += piece.a.byteLength;
    }
    return bytes === a.byteLength;
}
/** Undeclared change of type: harmless where every value is the same number, and said so; else a difference. */
function compareAcrossTypes(expected, found) {
    const numeric = [expected, found].every(({ dtype }) => (0, dtype_ts_1.byteWidth)(dtype) > 0 && !dtype.startsWith('complex'));
    if (!numeric)
        return { class: 'different', difference: null, expected };
    if (sameValues(expected, found))
        return { class: 'cast', difference: null, lossless: true };
    return { class: 'different', difference: (0, difference_ts_1.measure)(expected, found), expected };
}
/** Equal numbers throughout; 64-bit integers are never declared equal through a rounded double. */
function sameValues(a, b) {
    const [decodeA, decodeB] = [(0, chunks_ts_1.decoderOf)(a.dtype), (0, chunks_ts_1.decoderOf)(b.dtype)];
    const wide = [a, b].some(({ dtype }) => dtype === 'int64' || dtype === 'uint64');
    for (const piece of (0, chunks_ts_1.pairChunks)(a, b)) {
        const [x, y] = [decodeA(piece.a), decodeB(piece.b)];
        for (let i = 0; i < x.length; i++) {
            const value = x[i] ?? NaN;
            if (!Object.is(value, y[i]) || (wide && Math.abs(value) > Number.MAX_SAFE_INTEGER))
                return false;
        }
    }
    return true;
}
/** float32 arithmetic of `q * scale + min` on top of the half step, relative to the largest value involved. */
const AFFINE_SLACK = 2 ** -22;
/** Every value within half a step of the source; each step is a rounding that the declaration allows. */
function compareAffine(expected, found, scale) {
    if ((0, dtype_ts_1.byteWidth)(found.dtype) === 0)
        return { class: 'different', difference: null, expected };
    const difference = (0, difference_ts_1.measure)(expected, found);
    const { nanAppeared, nanVanished, infAppeared, infVanished, maxAbs, foundLargest } = difference;
    const finite = nanAppeared + nanVanished + infAppeared + infVanished === 0;
    const bound = scale / 2 + AFFINE_SLACK * (foundLargest + scale);
    if (finite && maxAbs <= bound)
        return { class: 'quantized', difference, lossless: false };
    return { class: 'different', difference, expected };
}


/***/ }),

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

/***/ 34696:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// TensorFlow checkpoints, with the field numbers of
// tensorflow/core/protobuf/{tensor_bundle,trackable_object_graph}.proto and tensorflow/core/framework/tensor_slice.proto.
// See graph.proto for what is said otherwise than there.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectGraph_RegisteredSaverSchema = exports.ObjectGraph_NodeSchema = exports.ObjectGraph_SlotVariableSchema = exports.ObjectGraph_SerializedTensorSchema = exports.ObjectGraphSchema = exports.ObjectReferenceSchema = exports.TensorSlice_ExtentSchema = exports.TensorSliceSchema = exports.BundleEntrySchema = exports.VersionSchema = exports.BundleHeaderSchema = exports.file_checkpoint = void 0;
const codegenv2_1 = __webpack_require__(76612);
const graph_pb_ts_1 = __webpack_require__(1994);
/**
 * Describes the file checkpoint.proto.
 */
exports.file_checkpoint = (0, codegenv2_1.fileDesc)("ChBjaGVja3BvaW50LnByb3RvEglyb3VuZHRyaXAiWwoMQnVuZGxlSGVhZGVyEhIKCm51bV9zaGFyZHMYASABKAUSEgoKZW5kaWFubmVzcxgCIAEoBRIjCgd2ZXJzaW9uGAMgASgLMhIucm91bmR0cmlwLlZlcnNpb24iSAoHVmVyc2lvbhIQCghwcm9kdWNlchgBIAEoBRIUCgxtaW5fY29uc3VtZXIYAiABKAUSFQoNYmFkX2NvbnN1bWVycxgDIAMoBSKrAQoLQnVuZGxlRW50cnkSDQoFZHR5cGUYASABKAUSJQoFc2hhcGUYAiABKAsyFi5yb3VuZHRyaXAuVGVuc29yU2hhcGUSEAoIc2hhcmRfaWQYAyABKAUSDgoGb2Zmc2V0GAQgASgDEgwKBHNpemUYBSABKAMSDgoGY3JjMzJjGAYgASgHEiYKBnNsaWNlcxgHIAMoCzIWLnJvdW5kdHJpcC5UZW5zb3JTbGljZSJ1CgtUZW5zb3JTbGljZRItCgZleHRlbnQYASADKAsyHS5yb3VuZHRyaXAuVGVuc29yU2xpY2UuRXh0ZW50GjcKBkV4dGVudBINCgVzdGFydBgBIAEoAxITCgZsZW5ndGgYAiABKANIAIgBAUIJCgdfbGVuZ3RoIjYKD09iamVjdFJlZmVyZW5jZRIPCgdub2RlX2lkGAEgASgFEhIKCmxvY2FsX25hbWUYAiABKAkimQQKC09iamVjdEdyYXBoEioKBW5vZGVzGAEgAygLMhsucm91bmR0cmlwLk9iamVjdEdyYXBoLk5vZGUaSwoQU2VyaWFsaXplZFRlbnNvchIMCgRuYW1lGAEgASgJEhEKCWZ1bGxfbmFtZRgCIAEoCRIWCg5jaGVja3BvaW50X2tleRgDIAEoCRpjCgxTbG90VmFyaWFibGUSIQoZb3JpZ2luYWxfdmFyaWFibGVfbm9kZV9pZBgBIAEoBRIRCglzbG90X25hbWUYAiABKAkSHQoVc2xvdF92YXJpYWJsZV9ub2RlX2lkGAMgASgFGooCCgROb2RlEiwKCGNoaWxkcmVuGAEgAygLMhoucm91bmR0cmlwLk9iamVjdFJlZmVyZW5jZRI7CgphdHRyaWJ1dGVzGAIgAygLMicucm91bmR0cmlwLk9iamVjdEdyYXBoLlNlcmlhbGl6ZWRUZW5zb3ISOwoOc2xvdF92YXJpYWJsZXMYAyADKAsyIy5yb3VuZHRyaXAuT2JqZWN0R3JhcGguU2xvdFZhcmlhYmxlEkUKEHJlZ2lzdGVyZWRfc2F2ZXIYBCABKAsyJi5yb3VuZHRyaXAuT2JqZWN0R3JhcGguUmVnaXN0ZXJlZFNhdmVySACIAQFCEwoRX3JlZ2lzdGVyZWRfc2F2ZXIaHwoPUmVnaXN0ZXJlZFNhdmVyEgwKBG5hbWUYASABKAliBnByb3RvMw", [graph_pb_ts_1.file_graph]);
/**
 * Describes the message roundtrip.BundleHeader.
 * Use `create(BundleHeaderSchema)` to create a new message.
 */
exports.BundleHeaderSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 0);
/**
 * Describes the message roundtrip.Version.
 * Use `create(VersionSchema)` to create a new message.
 */
exports.VersionSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 1);
/**
 * Describes the message roundtrip.BundleEntry.
 * Use `create(BundleEntrySchema)` to create a new message.
 */
exports.BundleEntrySchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 2);
/**
 * Describes the message roundtrip.TensorSlice.
 * Use `create(TensorSliceSchema)` to create a new message.
 */
exports.TensorSliceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3);
/**
 * Describes the message roundtrip.TensorSlice.Extent.
 * Use `create(TensorSlice_ExtentSchema)` to create a new message.
 */
exports.TensorSlice_ExtentSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 3, 0);
/**
 * Describes the message roundtrip.ObjectReference.
 * Use `create(ObjectReferenceSchema)` to create a new message.
 */
exports.ObjectReferenceSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 4);
/**
 * Describes the message roundtrip.ObjectGraph.
 * Use `create(ObjectGraphSchema)` to create a new message.
 */
exports.ObjectGraphSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5);
/**
 * Describes the message roundtrip.ObjectGraph.SerializedTensor.
 * Use `create(ObjectGraph_SerializedTensorSchema)` to create a new message.
 */
exports.ObjectGraph_SerializedTensorSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 0);
/**
 * Describes the message roundtrip.ObjectGraph.SlotVariable.
 * Use `create(ObjectGraph_SlotVariableSchema)` to create a new message.
 */
exports.ObjectGraph_SlotVariableSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 1);
/**
 * Describes the message roundtrip.ObjectGraph.Node.
 * Use `create(ObjectGraph_NodeSchema)` to create a new message.
 */
exports.ObjectGraph_NodeSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 2);
/**
 * Describes the message roundtrip.ObjectGraph.RegisteredSaver.
 * Use `create(ObjectGraph_RegisteredSaverSchema)` to create a new message.
 */
exports.ObjectGraph_RegisteredSaverSchema = (0, codegenv2_1.messageDesc)(exports.file_checkpoint, 5, 3);


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyVersions = verifyVersions;
exports.verifyGraphDef = verifyGraphDef;
const op_table_ts_1 = __webpack_require__(8748);
/**
 * Whether a reader of a version may load what the file rules readers out of; it refuses where not
 * (tensorflow/core/framework/versions.cc, `CheckVersions`).
 * @param what `the graph`
 */
function verifyVersions(versions, { file, what, known }) {
    const { minConsumer = 0, badConsumers = [] } = versions ?? {};
    const refused = minConsumer > known
        ? `min_consumer is ${minConsumer}, allowed: up to ${known}`
        : badConsumers.includes(known)
            ? `bad_consumers names ${known}, allowed: others`
            : undefined;
    if (refused === undefined)
        return [];
    const message = `${file}: ${what} is not for TensorFlow ${op_table_ts_1.TENSORFLOW}, whose version of it is ${known}: ${refused}`;
    return [{ cause: 'malformed', severity: 'error', file, message }];
}
/** Versions of a graph, and the machines that its nodes are meant for. */
function verifyGraphDef(graph, file) {
    return [
        ...verifyVersions(graph?.versions, { file, what: 'the graph', known: op_table_ts_1.GRAPH_VERSION }),
        ...otherMachines(graph, file),
    ];
}
/** A node that is meant for a machine of a cluster runs on no other (tensorflow/core/common_runtime/placer.cc). */
function otherMachines(graph, file) {
    const nodes = [...(graph?.node ?? []), ...(graph?.library?.function ?? []).flatMap(({ nodeDef }) => nodeDef)];
    const away = nodes.filter(({ device }) => isElsewhere(device));
    const [first] = away;
    if (first === undefined)
        return [];
    const message = `${file}: ${away.length === 1 ? 'a node runs' : `${away.length} nodes run`} on machines of a cluster only, the first ` +
        `is ${first.name} on ${first.device}: this was not looked at. Export the model without devices.`;
    return [{ cause: 'unsupported-operation', severity: 'warning', file, layer: first.name, message }];
}
/** `/job:worker/replica:0/task:7/...`: what is not of the one process that there is otherwise. */
function isElsewhere(device) {
    const [, job = 'localhost'] = /\/job:([^/]*)/.exec(device) ?? [];
    const tasks = [...device.matchAll(/\/(?:replica|task):(\d+)/g)];
    return job !== 'localhost' || tasks.some(([, number]) => Number(number) !== 0);
}


/***/ }),

/***/ 37301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openGroup = openGroup;
exports.truncated = truncated;
const errors_ts_1 = __webpack_require__(17050);
const paths_ts_1 = __webpack_require__(67336);
const sources_ts_1 = __webpack_require__(89746);
/**
 * Opens the files of a group. At most one of them is open at a time: a manifest may name thousands.
 * @param folder absolute path of the folder that the manifest lies in
 * @param entry the manifest's own path, relative to the workspace
 * @throws ArtifactError `path-traversal` where a path leaves the folder
 */
function openGroup(folder, entry, paths) {
    const parent = entry.includes('/') ? entry.slice(0, entry.lastIndexOf('/') + 1) : '';
    const missing = [];
    const shards = paths.map((path) => {
        const shard = { path: parent + path, absolute: (0, paths_ts_1.resolveInside)(folder, path, entry) };
        try {
            const source = (0, sources_ts_1.openFileSource)(shard.absolute, shard.path);
            source.close();
            return { ...shard, byteLength: source.byteLength };
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.ArtifactError))
                throw error;
            missing.push(missingShard(entry, shard.path, error));
            return { ...shard, byteLength: null };
        }
    });
    const starts = [];
    let byteLength = 0;
    for (const shard of shards) {
        starts.push(byteLength);
        byteLength += shard.byteLength ?? 0;
    }
    let open;
    const close = () => {
        open?.source.close();
        open = undefined;
    };
    const shardSource = (index) => {
        if (open?.index === index)
            return open.source;
        close();
        const shard = shards[index];
        if (shard === undefined)
            throw new RangeError(`shard ${index} of ${shards.length}`);
        const source = (0, sources_ts_1.openFileSource)(shard.absolute, shard.path);
        open = { index, source };
        return source;
    };
    return {
        name: entry,
        file: entry,
        byteLength,
        shards,
        missing,
        close,
        read(offset, target) {
            const [gap] = missing;
            if (gap !== undefined)
                throw gap;
            if (offset + target.byteLength > byteLength)
                throw truncated(entry, shards, offset + target.byteLength, byteLength);
            let done = 0;
            let index = starts.findLastIndex((start) => start <= offset);
            while (done < target.byteLength) {
                const from = offset + done - (starts[index] ?? 0);
                const size = Math.min((shards[index]?.byteLength ?? 0) - from, target.byteLength - done);
                if (size > 0)
                    shardSource(index).read(from, target.subarray(done, done + size));
                done += Math.max(size, 0);
                index += 1;
            }
        },
    };
}
/** What keeps a shard from being read, with who asks for it. */
function missingShard(entry, path, { message }) {
    const text = `${message}; it is one of the files that the weightsManifest of ${entry} lists`;
    return new errors_ts_1.ArtifactError('missing-shard', text, { file: path });
}
/** Shards are cut to one size, the last takes what is left: one that is smaller than the first is the short one. */
function truncated(entry, shards, needed, found) {
    const full = shards[0]?.byteLength ?? 0;
    const short = shards.slice(0, -1).find(({ byteLength }) => byteLength !== full) ?? shards.at(-1);
    const file = short?.path ?? entry;
    const files = shards.length === 1 ? 'this file holds' : `the group's ${shards.length} files hold`;
    const message = `${file}: the tensors that ${entry} lists need ${needed} bytes, ${files} ${found}`;
    return new errors_ts_1.ArtifactError('truncated-file', message, { file });
}


/***/ }),

/***/ 93499:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseManifest = parseManifest;
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const dtype_ts_1 = __webpack_require__(19777);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * What a manifest may name. float32 to complex64 are what TF.js itself loads (tfjs-core/src/io/types.ts); the others the
 * Python converter writes all the same (tensorflowjs/write_weights.py).
 */
const DTYPES = new Set([
    'float32',
    'int32',
    'bool',
    'string',
    'complex64',
    'uint8',
    'uint16',
    'float16',
]);
/** tfjs-core/src/io/io_utils.ts, `decodeWeight`: only these two dtypes can be quantised, and float16 holds no integers. */
const QUANTISED = {
    float32: ['uint8', 'uint16', 'float16'],
    int32: ['uint8', 'uint16'],
};
/** Reads `weightsManifest`. @throws ArtifactError `malformed`, `limit-exceeded` */
function parseManifest(manifest, file, limits) {
    const context = { file, limits, names: new Set() };
    const groups = listOf(manifest, 'weightsManifest', file);
    bounded(groups.length, limits.files, 'groups in weightsManifest', file);
    const parsed = groups.map((group, i) => parseGroup(group, `weightsManifest[${i}]`, context));
    const paths = parsed.reduce((sum, group) => sum + group.paths.length, 0);
    bounded(paths, limits.files, 'files in weightsManifest', file);
    return parsed;
}
function parseGroup(group, field, context) {
    const { file, limits, names } = context;
    if (!(0, json_ts_1.isJsonObject)(group))
        throw malformed(file, field, 'is no object');
    const paths = listOf(group['paths'], `${field}.paths`, file).map((path, i) => {
        if (typeof path !== 'string')
            throw malformed(file, `${field}.paths[${i}]`, 'is no text');
        bounded(path.length, limits.nameBytes, `characters in ${field}.paths[${i}]`, file);
        return path.replace(/^(\.\/)+/, '');
    });
    const weights = listOf(group['weights'], `${field}.weights`, file);
    bounded(names.size + weights.length, limits.tensors, 'tensors in weightsManifest', file);
    return { paths, weights: weights.map((weight, i) => parseWeight(weight, `${field}.weights[${i}]`, context)) };
}
function parseWeight(weight, field, { file, limits, names }) {
    if (!(0, json_ts_1.isJsonObject)(weight))
        throw malformed(file, field, 'is no object');
    const own = weight['name'];
    if (typeof own !== 'string' || own === '')
        throw malformed(file, `${field}.name`, 'is no text');
    bounded(Buffer.byteLength(own), limits.nameBytes, `bytes in ${field}.name`, file);
    // A namespace of its own: what an optimizer keeps while training may be called like a weight.
    const name = weight['group'] === 'optimizer' ? `optimizer/${own}` : own;
    if (names.has(name))
        throw malformed(file, field, `is a second tensor of the name ${JSON.stringify(name)}`);
    names.add(name);
    const dtype = weight['dtype'];
    if (typeof dtype !== 'string' || !DTYPES.has(dtype)) {
        throw malformed(file, `${field}.dtype`, `is ${JSON.stringify(dtype)}, known are ${[...DTYPES].join(', ')}`);
    }
    const shape = parseShape(weight['shape'], `${field}.shape`, file, limits);
    const known = dtype;
    bounded((0, tensor_ts_1.elementCount)(shape) * Math.max((0, dtype_ts_1.byteWidth)(known), 4), limits.tensorBytes, `bytes in ${field}`, file);
    const quantization = parseQuantization(weight['quantization'], known, `${field}.quantization`, file);
    return { name, dtype: known, shape, ...(quantization === undefined ? {} : { quantization }) };
}
function parseShape(shape, field, file, limits) {
    const dims = listOf(shape, field, file);
    bounded(dims.length, limits.rank, `dimensions in ${field}`, file);
    return dims.map((dim, i) => {
        if (typeof dim === 'number' && Number.isSafeInteger(dim) && dim >= 0)
            return dim;
        throw malformed(file, `${field}[${i}]`, `is ${JSON.stringify(dim)}, allowed are whole numbers from 0 on`);
    });
}
function parseQuantization(value, dtype, field, file) {
    if (value === undefined)
        return undefined;
    if (!(0, json_ts_1.isJsonObject)(value))
        throw malformed(file, field, 'is no object');
    const stored = value['dtype'];
    const allowed = QUANTISED[dtype] ?? [];
    if (typeof stored !== 'string' || !allowed.includes(stored)) {
        const found = JSON.stringify(stored);
        throw malformed(file, `${field}.dtype`, `is ${found}, allowed for ${dtype} are ${allowed.join(', ') || 'none'}`);
    }
    if (stored === 'float16')
        return { dtype: 'float16' };
    const [scale, min] = [numberOf(value, 'scale', field, file), numberOf(value, 'min', field, file)];
    return { dtype: stored === 'uint8' ? 'uint8' : 'uint16', scale, min };
}
function numberOf(object, key, field, file) {
    const value = object[key];
    if (typeof value === 'number')
        return value;
    throw malformed(file, `${field}.${key}`, 'is no number');
}
function listOf(value, field, file) {
    if (Array.isArray(value))
        return value;
    throw malformed(file, field, 'is no array');
}
function malformed(file, field, what) {
    return new errors_ts_1.ArtifactError('malformed', `${file}: ${field} ${what}`, { file });
}
function bounded(found, allowed, what, file) {
    if (found <= allowed)
        return;
    throw new errors_ts_1.ArtifactError('limit-exceeded', `${file}: ${found} ${what}, allowed are ${allowed}`, { file });
}


/***/ }),

/***/ 12717:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEntryPoint = readEntryPoint;
exports.readDocument = readDocument;
exports.readShards = readShards;
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const json_ts_1 = __webpack_require__(73172);
const sources_ts_1 = __webpack_require__(89746);
const group_source_ts_1 = __webpack_require__(37301);
/** The bytes of `model.json`. @throws ArtifactError `missing-file`, `limit-exceeded` */
function readEntryPoint({ absolute, path }, limits) {
    const source = (0, sources_ts_1.openFileSource)(absolute, path);
    try {
        if (source.byteLength > limits.jsonBytes) {
            const message = `${path}: JSON of ${source.byteLength} bytes, allowed are ${limits.jsonBytes}`;
            throw new errors_ts_1.ArtifactError('limit-exceeded', message, { file: path });
        }
        return (0, sources_ts_1.readBytes)(source, 0, source.byteLength);
    }
    finally {
        source.close();
    }
}
/** The document as an application's `JSON.parse` gives it: no NaN, no infinities, the last of equal keys wins. */
function readDocument(artifact, limits) {
    const document = parse(new TextDecoder().decode(readEntryPoint(artifact, limits)), artifact.path);
    if ((0, json_ts_1.isJsonObject)(document))
        return document;
    throw new errors_ts_1.ArtifactError('malformed', `${artifact.path}: is no JSON object`, { file: artifact.path });
}
function parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors_ts_1.ArtifactError('malformed', `${path}: JSON.parse, which TF.js uses, refuses it: ${reason}`, { file: path });
    }
}
/**
 * The bytes of files that a manifest names, in order, as a loader fetches them.
 * @throws ArtifactError `missing-shard`, `path-traversal`
 */
function readShards(artifact, paths) {
    const plain = paths.map((path) => path.replace(/^(\.\/)+/, ''));
    const { missing, shards } = (0, group_source_ts_1.openGroup)((0, node_path_1.dirname)(artifact.absolute), artifact.path, plain);
    const [gap] = missing;
    if (gap !== undefined)
        throw gap;
    return shards.map(({ absolute, path }) => {
        const source = (0, sources_ts_1.openFileSource)(absolute, path);
        try {
            return (0, sources_ts_1.readBytes)(source, 0, source.byteLength).buffer;
        }
        finally {
            source.close();
        }
    });
}


/***/ }),

/***/ 96796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preferKernels = preferKernels;
exports.startKernels = startKernels;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const borrow_ts_1 = __webpack_require__(12323);
const native_ts_1 = __webpack_require__(15429);
const own_package_ts_1 = __webpack_require__(89301);
/**
 * What TF.js 4.22's wasm kernels do wrongly, measured against float64 (test/ops/tfjs/kernels.test.ts shows each).
 * - sign: 0 for magnitudes below 1e-7 and for NaN.  - sin, cos: absolute errors of 3e-7, no range reduction.
 * - log1p: 0 below 6e-8.  - maximum, minimum, clip: NaN is lost.  - softplus: exp(x) for log1p(exp(x)) below -13.9.
 */
const MENDED_ON_WASM = ['sign', 'sin', 'cos', 'log1p', 'softplus', 'clip', 'maximum', 'minimum', 'mod'];
/**
 * Kernels that give other numbers than the cpu kernels and than float64 do, in whole: transposed convolution of volumes,
 * and their max pooling with padding; dilation; the places of maxima, which take none below 0. Reversing booleans writes
 * four bytes for each, beyond the end of what they lie in: whatever runs afterwards may fail.
 */
const WRONG_ON_WASM = ['Conv3DBackpropInputV2', 'Dilation2D', 'MaxPool3D', 'MaxPoolWithArgmax', 'Reverse'];
const isType = (input, ...types) => (inputs) => types.includes(inputs[input]?.dtype ?? '');
/**
 * They add a bias along the channels alone. `tensorflowjs_converter` fuses what broadcasts otherwise (all of EfficientNet);
 * cpu and WebGL kernels compute that.
 */
const isOtherBias = ({ bias }) => bias !== undefined && bias.shape.length !== 1;
/**
 * Kernels that are wrong for some types: those of booleans write or read beyond their end, integers are taken for floats or
 * given out as such, casts to booleans leave other numbers than 0 and 1, texts are not compared.
 */
const WRONG_ON_WASM_WHERE = {
    Cast: (_inputs, attrs) => attrs?.['dtype'] === 'bool',
    ClipByValue: isType('x', 'int32'),
    FusedConv2D: isOtherBias,
    FusedDepthwiseConv2D: isOtherBias,
    // A bias of a transposed product is added at other places.
    _FusedMatMul: (inputs, attrs) => isOtherBias(inputs, attrs) ||
        (inputs['bias'] !== undefined && (attrs?.['transposeA'] === true || attrs?.['transposeB'] === true)),
    Equal: isType('a', 'string'),
    NotEqual: isType('a', 'string'),
    OneHot: (_inputs, attrs) => attrs?.['dtype'] !== 'int32',
    ResizeNearestNeighbor: isType('images', 'int32'),
    Select: (inputs) => inputs['t']?.dtype === 'bool' || inputs['t']?.dtype !== inputs['e']?.dtype,
    StridedSlice: isType('x', 'int32', 'bool'),
};
/** Native TensorFlow's depthwise kernel knows neither dilation nor unequal strides. */
const MENDED_ON_TENSORFLOW = ['depthwiseConv'];
const WASM_FILES = [
    'tfjs-backend-wasm.wasm',
    'tfjs-backend-wasm-simd.wasm',
    'tfjs-backend-wasm-threaded-simd.wasm',
];
let started;
let preferred = {};
/** What later calls of {@link startKernels} ask for where they do not say otherwise. Starts nothing. */
function preferKernels(options) {
    preferred = options;
}
/**
 * Starts the kernels, once per process: later calls get the same ones, whatever they ask for.
 * @throws Error where not even the wasm kernels start.
 */
function startKernels(options = {}) {
    started ??= start({ ...preferred, ...options }.nativeTensorflow ?? 'off');
    return started;
}
async function start(nativeTensorflow) {
    const tf = await __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19));
    // Production mode keeps banners and "already registered" warnings off the streams that a runner reads.
    tf.env().set('PROD', true);
    await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19));
    const notes = [];
    if (nativeTensorflow !== 'off') {
        const native = await (0, native_ts_1.loadNative)(tf);
        if ('version' in native) {
            const borrowed = (0, borrow_ts_1.lendCpuKernels)(tf, 'tensorflow');
            return {
                tf,
                id: 'tensorflow',
                node: native.node,
                title: `TensorFlow ${native.version} (native)`,
                notes,
                borrowed,
                mended: new Set(MENDED_ON_TENSORFLOW),
            };
        }
        notes.push(native.reason);
    }
    const simd = await startWasm(tf);
    (0, borrow_ts_1.lendCpuKernelsWhere)(tf, 'wasm', WRONG_ON_WASM_WHERE);
    return {
        tf,
        id: 'wasm',
        title: `TF.js ${tf.version_core} (wasm${simd ? ', simd' : ''})`,
        notes,
        borrowed: (0, borrow_ts_1.lendCpuKernels)(tf, 'wasm', WRONG_ON_WASM),
        mended: new Set(MENDED_ON_WASM),
    };
}
async function startWasm(tf) {
    const directory = wasmDirectory();
    // The bundled Emscripten loader reads `__dirname`, which ES modules do not have.
    const globals = globalThis;
    globals.__dirname ??= directory;
    const handlers = lastResortHandlers();
    const { setWasmPaths, setThreadsCount } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6744)]).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    setWasmPaths(Object.fromEntries(WASM_FILES.map((name) => [name, (0, node_path_1.join)(directory, name)])));
    setThreadsCount(1);
    if (!(await tf.setBackend('wasm')))
        throw new Error(`the TF.js wasm kernels in ${directory} do not start`);
    // Emscripten takes over the process's last-resort handlers; they are not its business.
    for (const [event, listener] of lastResortHandlers()) {
        if (!handlers.some(([, known]) => known === listener))
            process.removeListener(event, listener);
    }
    return tf.env().getBool('WASM_HAS_SIMD_SUPPORT');
}
function lastResortHandlers() {
    const emitter = process;
    return ['uncaughtException', 'unhandledRejection'].flatMap((event) => emitter.listeners(event).map((listener) => [event, listener]));
}
/** Beside the bundle, or in the installed package when run from source. */
function wasmDirectory() {
    const here = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    if ((0, node_fs_1.existsSync)((0, node_path_1.join)(here, WASM_FILES[0])))
        return here;
    const installed = (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-backend-wasm');
    if (installed !== undefined)
        return (0, node_path_1.join)(installed, 'dist');
    throw new Error(`${WASM_FILES[0]} is neither beside ${here} nor in an installed package`);
}


/***/ }),

/***/ 12323:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lendCpuKernels = lendCpuKernels;
exports.lendCpuKernelsWhere = lendCpuKernelsWhere;
/** Kernels over complex numbers cannot be lent: other backends have no place to put their results. */
const NOT_LENT = new Set(['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real', 'Draw']);
/**
 * For each kernel that `borrower` lacks, and for each one that is known to be wrong, registers TF.js's cpu kernel in its
 * place. Tensors stay where they are: inputs are copied to the cpu and outputs back, for this kernel only.
 * @returns the names of the kernels lent in whole.
 */
function lendCpuKernels(tf, borrower, wrong = []) {
    for (const name of wrong)
        if (tf.getKernel(name, borrower))
            tf.unregisterKernel(name, borrower);
    const own = new Set(tf.getKernelsForBackend(borrower).map((kernel) => kernel.kernelName));
    const lent = tf
        .getKernelsForBackend('cpu')
        .filter(({ kernelName }) => !own.has(kernelName) && !NOT_LENT.has(kernelName));
    const lender = memoryOf(tf, 'cpu');
    for (const { kernelName, kernelFunc } of lent) {
        tf.registerKernel({
            kernelName,
            backendName: borrower,
            kernelFunc: ({ inputs, attrs, backend }) => runElsewhere(kernelFunc, inputs, attrs, lender, isMemory(backend) ? backend : memoryOf(tf, borrower)),
        });
    }
    return lent.map(({ kernelName }) => kernelName).sort();
}
/** The same for kernels that are wrong for some inputs, or refuse them: the others stay with the borrower's own. */
function lendCpuKernelsWhere(tf, borrower, wrong) {
    const lender = memoryOf(tf, 'cpu');
    for (const [kernelName, isWrong] of Object.entries(wrong)) {
        const [own, cpu] = [tf.getKernel(kernelName, borrower), tf.getKernel(kernelName, 'cpu')];
        tf.unregisterKernel(kernelName, borrower);
        tf.registerKernel({
            ...own,
            kernelFunc: (params) => {
                const { inputs, attrs, backend } = params;
                if (!isWrong(inputs, attrs))
                    return own.kernelFunc(params);
                const home = isMemory(backend) ? backend : memoryOf(tf, borrower);
                return runElsewhere(cpu.kernelFunc, inputs, attrs, lender, home);
            },
        });
    }
}
function runElsewhere(kernel, inputs, attrs, lender, home) {
    // Kernels over any number of tensors are given an array of them.
    const copies = (Array.isArray(inputs) ? [] : {});
    for (const [name, info] of Object.entries(inputs)) {
        if (info === undefined)
            continue;
        const dataId = lender.write(home.readSync(info.dataId), info.shape, info.dtype);
        copies[name] = { dataId, shape: info.shape, dtype: info.dtype };
    }
    const result = kernel({ inputs: copies, backend: lender, ...(attrs === undefined ? {} : { attrs }) });
    const results = Array.isArray(result) ? result : [result];
    const returned = results.map(({ dataId, shape, dtype }) => ({
        dataId: home.write(inType(lender.readSync(dataId), dtype), shape, dtype),
        shape,
        dtype,
    }));
    for (const { dataId } of results)
        lender.disposeData(dataId);
    for (const info of Object.values(copies))
        if (info !== undefined)
            lender.disposeData(info.dataId);
    return Array.isArray(result) ? returned : (returned[0] ?? []);
}
/** Some cpu kernels call floats integers, which backends over bytes take at their word. */
function inType(values, dtype) {
    return dtype === 'int32' && values instanceof Float32Array ? Int32Array.from(values) : values;
}
function memoryOf(tf, name) {
    const backend = tf.findBackend(name);
    if (isMemory(backend))
        return backend;
    throw new Error(`TF.js backend ${name} is not there`);
}
function isMemory(backend) {
    return backend instanceof Object && 'write' in backend && 'readSync' in backend && 'disposeData' in backend;
}


/***/ }),

/***/ 15429:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NATIVE_VARIABLE = void 0;
exports.nativeFolder = nativeFolder;
exports.loadNative = loadNative;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
const node_util_1 = __importDefault(__webpack_require__(57975));
const own_package_ts_1 = __webpack_require__(89301);
/** Names the folder of an `@tensorflow/tfjs-node` package that lies elsewhere, e.g. in a tool cache; empty: none is used. */
exports.NATIVE_VARIABLE = 'MODEL_ROUNDTRIP_TFJS_NODE';
/** The folder of `@tensorflow/tfjs-node`: where the environment variable points, or in our own package's folder. */
function nativeFolder() {
    const named = process.env[exports.NATIVE_VARIABLE];
    return named === undefined ? (0, own_package_ts_1.findPackage)('@tensorflow/tfjs-node') : named === '' ? undefined : named;
}
/**
 * Loads `@tensorflow/tfjs-node`, from our own package's folder or from where the environment variable points, and makes
 * it the backend. It brings a tfjs-core of its own, which shares engine and kernel registry with ours through globals.
 * @returns the version of TensorFlow, or why there is none.
 */
async function loadNative(tf) {
    const folder = nativeFolder();
    if (folder === undefined)
        return { reason: 'native TensorFlow: @tensorflow/tfjs-node is not installed' };
    const entry = (0, node_path_1.join)(folder, 'dist', 'index.js');
    if (!(0, node_fs_1.existsSync)(entry))
        return { reason: `native TensorFlow: ${folder} holds no dist/index.js` };
    // Gone since Node 23, and still called by tfjs-node 4.22.
    const gone = node_util_1.default;
    gone.isNullOrUndefined ??= (value) => value === null || value === undefined;
    // TensorFlow greets on stderr unless told not to, and oneDNN picks its kernels by the machine.
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '3';
    process.env['TF_ENABLE_ONEDNN_OPTS'] ??= '0';
    try {
        const native = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ (0, node_url_1.pathToFileURL)(entry).href, true));
        if (!(await tf.setBackend('tensorflow')))
            return { reason: 'native TensorFlow: its backend does not start' };
        const node = field(native, 'node') ?? field(field(native, 'default'), 'node');
        if (!isNode(node))
            return { reason: `native TensorFlow: ${folder} has no tf.node` };
        return { version: versionOf(tf, native), node };
    }
    catch (error) {
        const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        return { reason: `native TensorFlow cannot be loaded: ${line}` };
    }
}
/** `2.9.1, tfjs-node 4.22.0` */
function versionOf(tf, native) {
    const binding = field(tf.findBackend('tensorflow'), 'binding');
    // A CommonJS module: what it exports stands in `default`.
    const versions = field(native, 'version') ?? field(field(native, 'default'), 'version');
    return `${text(field(binding, 'TF_Version'))}, tfjs-node ${text(field(versions, 'tfjs-node'))}`;
}
function isNode(value) {
    return typeof field(value, 'loadSavedModel') === 'function';
}
function field(object, name) {
    // A module's namespace has no prototype, so `instanceof` does not know it for an object.
    const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
    return isObject ? Reflect.get(object, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : 'of unknown version';
}


/***/ }),

/***/ 89301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findPackage = findPackage;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const node_url_1 = __webpack_require__(73136);
/**
 * Directory of an installed package of ours. Looks into this program's own `node_modules`, or the one that this program
 * is installed in, and nowhere else: a checked workspace must not be able to bring code of its own.
 */
function findPackage(name) {
    const root = ownRoot();
    if (root === undefined)
        return undefined;
    const parent = (0, node_path_1.dirname)(root);
    const places = (0, node_path_1.basename)(parent) === 'node_modules' ? [(0, node_path_1.join)(root, 'node_modules'), parent] : [(0, node_path_1.join)(root, 'node_modules')];
    return places.map((place) => (0, node_path_1.join)(place, name)).find((place) => (0, node_fs_1.existsSync)((0, node_path_1.join)(place, 'package.json')));
}
/** The folder of this program's package.json, whether it runs from source or as a bundle. */
function ownRoot() {
    let folder = (0, node_path_1.dirname)((0, node_url_1.fileURLToPath)(import.meta.url));
    while (folder !== (0, node_path_1.dirname)(folder)) {
        if (isOurs((0, node_path_1.join)(folder, 'package.json')))
            return folder;
        folder = (0, node_path_1.dirname)(folder);
    }
    return undefined;
}
function isOurs(file) {
    if (!(0, node_fs_1.existsSync)(file))
        return false;
    const content = JSON.parse((0, node_fs_1.readFileSync)(file, 'utf8'));
    return typeof content === 'object' && content !== null && 'name' in content && content.name === 'model-roundtrip';
}


/***/ }),

/***/ 20820:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareSignatureAccounts = compareSignatureAccounts;
exports.mismatchedFeeds = mismatchedFeeds;
const nodes_ts_1 = __webpack_require__(7505);
const freeze_ts_1 = __webpack_require__(35931);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
/**
 * The signatures that servers find in a SavedModel against those that Python finds: the same names, functions, inputs and
 * outputs. Servers go by tensors of the main graph, Python calls a function, with arguments and results by place.
 * @param file the artifact's path, for findings
 */
function compareSignatureAccounts(graph, file) {
    const { objects, signatures, unreadSignatures = [] } = graph;
    if (objects === undefined)
        return [];
    const serving = (0, freeze_ts_1.servingSignature)(graph);
    const missing = (name, message) => {
        // Nothing can then be said of what the others answer.
        const severity = name === serving || name === DEFAULT ? 'warning' : 'note';
        return {
            cause: 'config-differs',
            severity,
            file,
            layer: name,
            message: `${file}: the signature ${name} ${message}`,
            fix: FIX,
        };
    };
    const onlyPython = [...objects.signatures.keys()].filter((name) => !signatures.has(name) && !unreadSignatures.includes(name));
    return [
        ...onlyPython.map((name) => missing(name, 'is there for Python, and not for servers.')),
        ...[...signatures].flatMap(([name, signature]) => {
            const loaded = objects.signatures.get(name);
            if (loaded === undefined)
                return [missing(name, 'is there for servers, and not for Python.')];
            const parts = differences(graph, signature, loaded);
            if (parts.length === 0)
                return [];
            const message = `${file}: the signature ${name} is not the same for servers and for Python: ${parts.join('; ')}.`;
            return [{ cause: 'config-differs', severity: 'error', file, layer: name, message, fix: FIX }];
        }),
    ];
}
/**
 * What signatures say of their inputs against what the placeholders say that are fed: TensorFlow refuses another type, and
 * computes with a placeholder's own sizes where it has some.
 * @param file the artifact's path, for findings
 */
function mismatchedFeeds({ nodes, signatures }, file) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    return [...signatures].flatMap(([name, { inputs }]) => [...inputs].flatMap(([input, { ref, dtype, shape }]) => {
        const attrs = byName.get((0, nodes_ts_1.nodeOf)(ref))?.attrs;
        const [type, size] = [attrs?.get('dtype'), attrs?.get('shape')];
        const at = `${file}: the input ${input} of the signature ${name}`;
        const found = (cause, what) => [
            { cause, severity: 'error', file, layer: (0, nodes_ts_1.nodeOf)(ref), message: `${at} ${what}` },
        ];
        if (type?.kind === 'dtype' && type.value !== null && type.value !== dtype) {
            return found('dtype-mismatch', `is ${dtype}, and its placeholder ${(0, nodes_ts_1.nodeOf)(ref)} is ${type.value}.`);
        }
        if (size?.kind !== 'shape' || size.value === null)
            return [];
        const own = size.value;
        const isFixed = own.some((dim, axis) => dim >= 0 && dim !== shape?.[axis]);
        if (!isFixed && (shape === null || shape.length === own.length))
            return [];
        const said = shape === null ? 'any' : `[${shape.join(', ')}]`;
        return found('shape-mismatch', `is of shape ${said}, and its placeholder ${(0, nodes_ts_1.nodeOf)(ref)} is [${own.join(', ')}].`);
    }));
}
const FIX = 'Export the model again: its signatures were changed after it was saved.';
/** What servers run where nobody names a signature. */
const DEFAULT = 'serving_default';
function differences(graph, signature, loaded) {
    const results = [...signature.outputs].map(([name, { ref }]) => [name, (0, nodes_ts_1.nodeOf)(ref), placeOf(ref)]);
    const [, callName = ''] = results[0] ?? [];
    const call = graph.nodes.find(({ name }) => name === callName);
    const attr = call?.attrs.get('f');
    const called = call === undefined ? '' : scope_ts_1.INLINED.has(call.op) && attr?.kind === 'function' ? attr.name : call.op;
    if (called !== loaded.function) {
        return [`servers run node ${callName} (${called === '' ? 'nothing' : called}), Python function ${loaded.function}`];
    }
    const found = [];
    const order = loaded.outputs ?? [];
    for (const [name, node, place] of results) {
        const expected = order.indexOf(name);
        if (node !== callName)
            found.push(`output ${name} is of node ${node}, the others of ${callName}`);
        else if (loaded.outputs !== null && place !== expected) {
            const said = expected < 0 ? 'none' : `output ${expected}`;
            found.push(`output ${name} is output ${place} of ${called} for servers, ${said} for Python`);
        }
    }
    const fed = new Map([...signature.inputs].map(([name, tensor]) => [plain(tensor.ref), name]));
    const args = call === undefined ? [] : (0, refs_ts_1.dataInputs)(call);
    for (const [place, name] of loaded.inputs.entries()) {
        const served = fed.get(plain(args[place] ?? ''));
        if (served !== name) {
            found.push(`input ${place} of ${called} is ${served ?? 'fed by nobody'} for servers, ${name} for Python`);
        }
    }
    return found;
}
function placeOf(ref) {
    return Number(/:(\d+)$/.exec(ref)?.[1] ?? 0);
}
function plain(ref) {
    return ref.replace(/:0$/, '');
}


/***/ }),

/***/ 66815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareCaptures = compareCaptures;
const chunks_ts_1 = __webpack_require__(43661);
const words_ts_1 = __webpack_require__(75270);
const errors_ts_1 = __webpack_require__(17050);
const nodes_ts_1 = __webpack_require__(7505);
const variables_ts_1 = __webpack_require__(85221);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
const tables_ts_1 = __webpack_require__(57543);
const visit_ts_1 = __webpack_require__(28765);
/**
 * What servers and Python give to the same functions of a SavedModel: servers run the main graph, Python calls its
 * functions with objects as their last arguments. Place by place the two have to be one variable, or copies of it that
 * agree in every bit, one constant, one table.
 * @param file the artifact's path, for findings
 * @param broken tensors whose bytes are known to be wrong: what they are compared with says nothing
 * @throws ArtifactError as `visitAll` does
 */
function compareCaptures(graph, weights, file, broken = new Set()) {
    const { objects } = graph;
    if (objects === undefined)
        return [];
    const account = accountOf(graph, weights, objects.hasKeys, broken);
    const outputs = [...graph.signatures.values()].flatMap((signature) => [...signature.outputs.values()]);
    const roots = [...outputs.map(({ ref }) => (0, nodes_ts_1.nodeOf)(ref)), ...(0, visit_ts_1.rootsAtLoading)(graph)];
    const called = new Set();
    const findings = [];
    const isListed = ({ name }) => objects.functions.has(name);
    (0, visit_ts_1.visitAll)(graph, roots, isListed, (visit) => {
        const name = (0, scope_ts_1.calledBy)(visit.library, visit.node)?.name ?? '';
        called.add(name);
        const captures = objects.functions.get(name);
        if (captures !== undefined)
            findings.push(...ofCall(account, visit, name, captures, file));
    });
    const hasVariables = [...objects.functions.values()].flat().some(({ kind }) => kind === 'variable');
    if (hasVariables && !objects.hasKeys)
        findings.push(withoutKeys(file));
    const left = objects.callable.filter((name) => !called.has(name) && graph.functions.has(name));
    return left.length === 0 ? findings : [...findings, ...notCalled(left, graph, objects, file)];
}
function accountOf(graph, weights, hasKeys, broken) {
    const keys = new Map();
    for (const node of graph.nodes) {
        const key = (0, variables_ts_1.isVariable)(node) ? graph.variables.get(node.name) : undefined;
        if (key !== undefined)
            keys.set((0, variables_ts_1.variableIdentity)(node), key);
    }
    const same = new Map();
    return {
        keyOf: (node) => ((0, variables_ts_1.isVariable)(node) ? keys.get((0, variables_ts_1.variableIdentity)(node)) : undefined),
        hasKeys,
        isSame: (key, other) => {
            if (key === other || broken.has(key) || broken.has(other))
                return true;
            const pair = JSON.stringify([key, other]);
            const known = same.get(pair) ?? isSameContent(weights, key, other);
            same.set(pair, known);
            return known;
        },
        nodes: new Map(),
        told: new Set(),
    };
}
/** Tensors that cannot be read are reported where their files are. */
function isSameContent(weights, key, other) {
    const [one, two] = [weights.get(key), weights.get(other)];
    if (one === undefined || two === undefined)
        return false;
    try {
        return (0, chunks_ts_1.isSameTensor)(one, two);
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return true;
        throw error;
    }
}
function ofCall(account, visit, name, captures, file) {
    const inputs = (0, refs_ts_1.dataInputs)(visit.node);
    const first = inputs.length - captures.length;
    const where = `${file}: function ${name}, called by node ${visit.scope.path}${visit.node.name}`;
    if (first < 0) {
        const message = `${where}: it has ${inputs.length} inputs, allowed by what Python gives to it: ${captures.length} and more`;
        return [{ cause: 'malformed', severity: 'error', file, layer: name, message }];
    }
    return captures.flatMap((capture, place) => {
        const node = (0, visit_ts_1.heldBehind)(visit, inputs[first + place] ?? '');
        const loaded = node === null ? null : otherwise(account, visit, node, capture);
        if (node === null || loaded === null)
            return [];
        const key = account.keyOf(node);
        // A wrapper hands it on to what it wraps.
        const pair = JSON.stringify([node.name, capture.id]);
        if (account.told.has(pair))
            return [];
        account.told.add(pair);
        const served = (0, variables_ts_1.isVariable)(node)
            ? `variable ${node.name}${key === undefined ? '' : ` (${key})`}`
            : `node ${node.name}`;
        const message = `${where}: servers give it ${served} as input ${first + place}, and Python ${loaded}: they compute with other ` +
            'values.';
        const tensor = key === undefined ? {} : { tensor: key };
        return [
            {
                cause: 'tensor-differs',
                severity: 'error',
                file,
                layer: `${name}:${first + place}`,
                ...tensor,
                message,
                fix: FIX,
            },
        ];
    });
}
/** What Python gives instead of a node of the main graph, in words; null where it is the same. */
function otherwise({ keyOf, hasKeys, isSame, nodes }, { library, main }, node, capture) {
    switch (capture.kind) {
        case 'variable': {
            const key = keyOf(node);
            if (!hasKeys)
                return (0, variables_ts_1.isVariable)(node) ? null : `variable ${capture.name}`;
            if (capture.key === null)
                return `variable ${capture.name}, which it does not restore from any tensor`;
            return key !== undefined && isSame(key, capture.key) ? null : `variable ${capture.name} (${capture.key})`;
        }
        case 'node':
            return capture.node === node.name ? null : `node ${capture.node}`;
        case 'asset': {
            const path = library.graph.assets?.get(capture.tensor);
            const served = (0, tables_ts_1.assetOf)(library, { scope: main, node, output: 0 });
            return path !== undefined && path === served ? null : `the file ${path ?? capture.name}`;
        }
        case 'none':
            return `${capture.name}, which is not there`;
        case 'other': {
            if ((0, variables_ts_1.isVariable)(node))
                return `${capture.name}, which is no variable`;
            // What it is shows only where else it stands: tables are filled by functions that get them too.
            const before = nodes.get(capture.id) ?? node.name;
            nodes.set(capture.id, before);
            return before === node.name ? null : `what is node ${before} for another function`;
        }
    }
}
function withoutKeys(file) {
    const message = `${file}: what Python restores variables from was not looked at: the checkpoint names no objects that can be read`;
    return { cause: 'missing-tensor', severity: 'warning', file, tensor: OBJECTS, message };
}
/** The tensor in which a checkpoint keeps them. */
const OBJECTS = '_CHECKPOINTABLE_OBJECT_GRAPH';
const FIX = 'Export the model again: its graph and its objects come from two saves, or one of them was changed.';
/**
 * Functions that no signature comes to: legacy Keras keeps two for every layer, in training and out of it, and everybody may
 * keep their own. Nothing else is there to hold them against; what they are given has to be there, and to be what they take.
 */
function notCalled(names, graph, { functions, hasKeys }, file) {
    const broken = [];
    const unrestored = new Set();
    for (const name of names) {
        const [inputs, captures] = [graph.functions.get(name)?.inputs ?? [], functions.get(name) ?? []];
        const first = inputs.length - captures.length;
        const say = (what) => {
            const message = `${file}: function ${name}, which Python calls: ${what}`;
            broken.push({ cause: 'malformed', severity: 'error', file, layer: name, message, fix: FIX });
        };
        if (first < 0)
            say(`it has ${inputs.length} inputs, allowed by what Python gives to it: ${captures.length} and more`);
        for (const [place, capture] of captures.entries()) {
            const wrong = unfit(capture, inputs[first + place], graph);
            if (wrong !== null)
                say(`Python gives it ${wrong} as input ${first + place}`);
            if (capture.kind === 'variable' && capture.key === null && hasKeys)
                unrestored.add(capture.name);
        }
    }
    const lost = unrestored.size === 0 ? '' : `, but for ${(0, words_ts_1.many)(unrestored.size, 'variable')} that no stored tensor is of`;
    const message = `${file}: functions that only Python calls were not run: ${names.length} (${(0, words_ts_1.list)(names, MOST_NAMED)}); what they ` +
        `refer to and are given is there${lost}`;
    const note = { cause: 'unread-content', severity: 'note', file, message };
    return broken.length > 0 ? broken : [note];
}
/** What is wrong with an object as an argument, in words. Without an argument that is another error. */
function unfit(capture, argument, { nodes }) {
    if (argument === undefined)
        return null;
    switch (capture.kind) {
        case 'none':
            return `${capture.name}, which is not there`;
        case 'variable':
            return argument.dtype === null ? null : `variable ${capture.name}, allowed: a tensor of ${argument.dtype}`;
        case 'node':
            return nodes.some(({ name }) => name === capture.node) ? null : `node ${capture.node}, which is not there`;
        case 'asset':
        case 'other':
            return null;
    }
}
const MOST_NAMED = 3;


/***/ }),

/***/ 98316:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.effectsOfLoading = effectsOfLoading;
exports.effectsOfServing = effectsOfServing;
const chunks_ts_1 = __webpack_require__(43661);
const nodes_ts_1 = __webpack_require__(7505);
const variables_ts_1 = __webpack_require__(85221);
const entry_ts_1 = __webpack_require__(18417);
const freeze_ts_1 = __webpack_require__(35931);
const visit_ts_1 = __webpack_require__(28765);
const writes_ts_1 = __webpack_require__(51732);
/**
 * What is run when the model is loaded, after its variables were restored, and gives them other values: servers compute
 * with those, Python hands back what is stored. Writes of what is stored anyway are none.
 * @param file the artifact's path, for findings
 * @throws ArtifactError as `writesOf` does
 */
function effectsOfLoading(graph, weights, file) {
    const stored = new Map();
    for (const node of graph.nodes) {
        const key = (0, variables_ts_1.isVariable)(node) ? graph.variables.get(node.name) : undefined;
        if (key !== undefined)
            stored.set((0, variables_ts_1.variableIdentity)(node), key);
    }
    return (0, writes_ts_1.writesOf)(graph, (0, visit_ts_1.rootsAtLoading)(graph)).flatMap((write) => {
        const { variable } = write;
        const key = variable === null ? undefined : stored.get(identityOf(variable));
        if (variable !== null && key === undefined)
            return [];
        const told = key === undefined ? null : isStored(write, key, weights);
        if (told === true)
            return [];
        const what = key === undefined
            ? 'writes to a variable that cannot be told'
            : `writes to variable ${variable?.name ?? ''} after it was restored from ${key}`;
        const message = `${file}: node ${write.path} (${write.op}), which servers run when they load the model, ${what}: they compute with ` +
            'something else than the checkpoint holds.';
        const fix = `Take node ${write.path} out of what is run at loading, or store what it assigns.`;
        const [cause, severity] = told === false ? ['tensor-differs', 'error'] : ['unsupported-operation', 'warning'];
        return [{ cause, severity, file, ...(key === undefined ? {} : { tensor: key }), layer: write.path, message, fix }];
    });
}
/** Whether a constant that is assigned equals what is stored; null where it cannot be told. */
function isStored({ value }, key, weights) {
    const constant = value?.op === 'Const' ? value.attrs.get('value') : undefined;
    const entry = weights.get(key);
    if (constant?.kind !== 'tensor' || entry === undefined)
        return null;
    return (0, chunks_ts_1.isSameTensor)((0, entry_ts_1.lazyEntry)(key, constant.value), entry);
}
/**
 * What running a signature changes, so that another run finds it changed. What no signature reads does no harm.
 * @param programs of all signatures that can be run, by name
 * @throws ArtifactError as `writesOf` does
 */
function effectsOfServing(graph, signature, programs, file) {
    const outputs = graph.signatures.get(signature)?.outputs ?? new Map();
    const read = readBy(graph, programs);
    return (0, writes_ts_1.writesOf)(graph, [...outputs.values()].map(({ ref }) => (0, nodes_ts_1.nodeOf)(ref))).map(({ path, op, variable }) => {
        const isRead = variable === null || read.has(identityOf(variable));
        const to = variable === null ? 'something that cannot be told' : `${variable.op} ${variable.name}`;
        const message = `${file}: node ${path} (${op}) writes to ${to} whenever the signature ${signature} is run` +
            (isRead
                ? ': what the model answers depends on what it was asked before, and only its first answer was looked at.'
                : ', which no signature reads.');
        const tensor = variable === null ? undefined : graph.variables.get(variable.name);
        return {
            cause: 'unsupported-operation',
            severity: isRead ? 'warning' : 'note',
            file,
            ...(tensor === undefined ? {} : { tensor }),
            layer: path,
            message,
            ...(isRead
                ? { fix: 'Export a function that changes nothing, or accept this in the policy, with the reason.' }
                : {}),
        };
    });
}
/** What the signatures read of what the main graph holds. */
function readBy(graph, programs) {
    const names = new Set([...programs.values()].flatMap(({ body }) => (0, freeze_ts_1.stepsOf)(body).map(({ name }) => name)));
    return new Set(graph.nodes.filter(({ name }) => names.has(name)).map(identityOf));
}
/** Tables go by their nodes: nobody fills one under another name. */
function identityOf(node) {
    return (0, variables_ts_1.isVariable)(node) ? (0, variables_ts_1.variableIdentity)(node) : `${node.op} ${node.name}`;
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.otherImplementations = otherImplementations;
const nodes_ts_1 = __webpack_require__(7505);
const scope_ts_1 = __webpack_require__(94812);
const visit_ts_1 = __webpack_require__(28765);
/**
 * Functions that TensorFlow runs in the place of the one that a signature calls, because they say that they implement the
 * same: those for a processor, which is what everything here is run on, have to be the called ones; of those for other
 * devices it is said that nobody looked.
 * Source: tensorflow/core/grappler/optimizers/implementation_selector.cc.
 * @param file the artifact's path, for findings
 * @throws ArtifactError as `visitAll` does
 */
function otherImplementations(graph, file) {
    const outputs = [...graph.signatures.values()].flatMap((signature) => [...signature.outputs.values()]);
    const called = new Map();
    (0, visit_ts_1.visitAll)(graph, outputs.map(({ ref }) => (0, nodes_ts_1.nodeOf)(ref)), (fn) => fn.implements !== undefined, ({ library, node }) => {
        const fn = (0, scope_ts_1.calledBy)(library, node);
        if (fn?.implements !== undefined)
            called.set(fn.name, fn);
    });
    const replaced = [];
    const elsewhere = new Set();
    for (const { name, implements: what } of called.values()) {
        for (const other of graph.functions.values()) {
            if (other.name === name || other.implements !== what)
                continue;
            const { device = '' } = other;
            if (device !== '' && device !== PROCESSOR)
                elsewhere.add(device);
            else
                replaced.push(inItsPlace(name, other.name, file));
        }
    }
    if (elsewhere.size === 0)
        return replaced;
    const message = `${file}: functions that TensorFlow runs in the place of others on ${[...elsewhere].sort().join(', ')} were not ` +
        'looked at';
    return [...replaced, { cause: 'unread-content', severity: 'note', file, message }];
}
const PROCESSOR = 'CPU';
function inItsPlace(name, other, file) {
    const message = `${file}: TensorFlow may run the function ${other} in the place of ${name}, whose outputs are looked at: both say ` +
        'that they implement the same on a processor.';
    return { cause: 'unsupported-operation', severity: 'warning', file, layer: other, message };
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowOutputs = narrowOutputs;
const narrow_ts_1 = __webpack_require__(75402);
const freeze_ts_1 = __webpack_require__(35931);
const program_ts_1 = __webpack_require__(76466);
/** Ops that hand values on, or make them of nothing: what they round, if anything, is a stored tensor. */
const MOVERS = new Set(('Cast Const Placeholder PlaceholderWithDefault VarHandleOp ReadVariableOp VariableV2 Identity IdentityN StopGradient ' +
    'ConcatV2 ExpandDims Fill Gather GatherNd GatherV2 Pack Pad PadV2 Reshape ResourceGather ReverseV2 Select SelectV2 Shape ' +
    'Slice Split SplitV Squeeze StridedSlice Tile Transpose Unpack ZerosLike OnesLike').split(' '));
/**
 * Outputs of a graph of TensorFlow on the way to which ops compute in a float narrower than the output's own, as in exports of
 * Keras's mixed precision: each with the narrowest.
 */
function narrowOutputs({ program }) {
    const { body, signature } = program;
    if (program.dialect === 'onnx')
        return new Map();
    const reach = [];
    for (const step of body.steps) {
        const before = step.inputs.map(({ step: from }) => (from === program_ts_1.ARGUMENT ? null : (reach[from] ?? null)));
        reach.push([within(step), ...before].reduce(narrow_ts_1.narrower));
    }
    return new Map(signature.outputs.flatMap(({ name, dtype }, place) => {
        const narrow = reachOf(body, reach, place);
        return narrow === null || dtype === narrow ? [] : [[name, narrow]];
    }));
}
function reachOf({ results }, reach, place) {
    return reach[results[place]?.step ?? program_ts_1.ARGUMENT] ?? null;
}
/** The narrowest float that a step computes in, its functions included. */
function within(step) {
    const inner = [...step.bodies.values()].flatMap((body) => (0, freeze_ts_1.stepsOf)(body));
    return [step, ...inner].map(ownOf).reduce(narrow_ts_1.narrower, null);
}
function ownOf({ op, attrs, bodies }) {
    if (MOVERS.has(op) || bodies.size > 0)
        return null;
    const type = attrs.get('T');
    const value = type?.kind === 'dtype' ? type.value : null;
    return value === 'float16' || value === 'bfloat16' ? value : null;
}


/***/ }),

/***/ 23611:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.randomIn = randomIn;
const freeze_ts_1 = __webpack_require__(35931);
const random_ops_ts_1 = __webpack_require__(69194);
/** The error for the first step of a graph that draws random numbers, or null. */
function randomIn({ body }) {
    const step = (0, freeze_ts_1.stepsOf)(body).find(({ op }) => random_ops_ts_1.RANDOM_OPS.has(op));
    return step === undefined ? null : (0, random_ops_ts_1.randomError)(step);
}


/***/ }),

/***/ 51732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writesOf = writesOf;
const dtypes_ts_1 = __webpack_require__(65187);
const op_defs_ts_1 = __webpack_require__(72074);
const variables_ts_1 = __webpack_require__(85221);
const refs_ts_1 = __webpack_require__(24264);
const scope_ts_1 = __webpack_require__(94812);
const visit_ts_1 = __webpack_require__(28765);
/**
 * What running some nodes of the main graph writes, and so what another run finds changed. All nodes of a function that
 * is called count: exporters tie every one that has an effect to the call.
 * @param roots names of nodes
 * @throws ArtifactError as `visitAll` does
 */
function writesOf(graph, roots) {
    const found = [];
    const mayWrite = ({ nodes }) => nodes.some((node) => (0, variables_ts_1.isWrite)(node.op) || isStrange(graph, node));
    (0, visit_ts_1.visitAll)(graph, roots, mayWrite, (visit) => {
        const write = asWrite(graph, visit);
        if (write !== null)
            found.push(write);
    });
    return found;
}
/** Whether nobody here knows what an op does. */
function isStrange({ functions }, { op }) {
    return !functions.has(op) && !holdsNothing(op) && !(0, variables_ts_1.isRead)(op);
}
/** Whether an op is given neither a resource nor a reference, and so has nothing to write to. */
function holdsNothing(op) {
    const inputs = (0, op_defs_ts_1.opDef)(op)?.inputs;
    return (inputs?.every(({ isReference, type }) => !isReference && !(type.kind === 'fixed' && type.number === dtypes_ts_1.RESOURCE)) ??
        false);
}
function asWrite(graph, visit) {
    const { library, scope, node } = visit;
    const [target, value] = (0, refs_ts_1.dataInputs)(node);
    const at = { path: `${scope.path}${node.name}`, op: node.op };
    if ((0, variables_ts_1.isWrite)(node.op)) {
        const isAssignment = node.op === 'AssignVariableOp' || node.op === 'Assign';
        const source = value === undefined || !isAssignment ? null : (0, scope_ts_1.resolve)(library, scope, value, node);
        return {
            ...at,
            variable: target === undefined ? null : (0, visit_ts_1.heldBehind)(visit, target),
            value: source === null || 'argument' in source ? null : source.node,
        };
    }
    if (!isStrange(graph, node))
        return null;
    // It may do anything with a variable that it is given.
    const given = (0, refs_ts_1.dataInputs)(node).map((ref) => (0, visit_ts_1.heldBehind)(visit, ref));
    const variable = given.find((one) => one?.op === 'VarHandleOp');
    return variable === undefined || variable === null ? null : { ...at, variable, value: null };
}


/***/ }),

/***/ 87254:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NAMES = exports.KNOWN_KERAS = void 0;
exports.classIn = classIn;
exports.baseKeys = baseKeys;
const table = __importStar(__webpack_require__(9758));
/** The newest Keras that is known here. */
exports.KNOWN_KERAS = table.KERAS;
/** Names by which objects of one kind go, as texts and as `class_name`. */
exports.NAMES = {
    initializer: wordSet(table.INITIALIZERS),
    regularizer: wordSet(table.REGULARIZERS),
    constraint: wordSet(table.CONSTRAINTS),
    activation: wordSet(table.ACTIVATIONS),
    policy: wordSet(table.POLICIES),
    dtype: wordSet(table.DTYPES),
    function: wordSet(table.FUNCTIONS),
    compile: wordSet(table.COMPILE_KEYS),
};
/** The class that a module of Keras has under a name, or undefined where it has none. */
function classIn(module, name) {
    return read().get(`${module}.${name}`);
}
/** The keys that every layer takes. */
function baseKeys() {
    base ??= keysOf(wordsIn(table.BASE_KEYS));
    return base;
}
let base;
let classes;
function read() {
    classes ??= new Map([
        ...section(table.OBJECTS, 'object'),
        ...section(table.OPERATIONS, 'operation'),
        ...section(table.LAYERS, 'layer'),
    ]);
    return classes;
}
function section(lines, kind) {
    const modules = wordsIn(table.MODULES);
    return lines
        .trim()
        .split('\n')
        .flatMap((line) => {
        const [name = '', places = '', keys = ''] = line.split('|');
        const known = lazily(name, kind, keys === '' ? [] : keys.split(' '));
        return places.split(' ').map((place) => [`${modules[Number(place)] ?? ''}.${name}`, known]);
    });
}
/** Few of some six hundred classes are ever asked for. */
function lazily(name, kind, words) {
    let keys;
    return {
        name,
        kind,
        get keys() {
            return words.includes('...') ? null : (keys ??= keysOf(words));
        },
    };
}
function keysOf(words) {
    return new Map(words.flatMap((word) => (word === '*' ? [...baseKeys()] : [ruleOf(word)])));
}
function ruleOf(word) {
    const [, needed, key = '', refused = '', upper, words] = /^(\+?)(\w+)(?:!(\w+))?(?:(\^?)=(.*))?$/.exec(word) ?? [];
    return [
        key,
        { isNeeded: needed === '+', refused, words: words === undefined ? null : words.split(','), anyCase: upper === '^' },
    ];
}
function wordSet(text) {
    return new Set(wordsIn(text));
}
function wordsIn(text) {
    return text.trim().split(/\s+/);
}


/***/ }),

/***/ 85910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keras3Loading = keras3Loading;
const names_ts_1 = __webpack_require__(72304);
const classes_ts_1 = __webpack_require__(9710);
const json_ts_1 = __webpack_require__(92346);
const keras3_classes_ts_1 = __webpack_require__(87254);
const keras3_values_ts_1 = __webpack_require__(27898);
const objects_ts_1 = __webpack_require__(10290);
/** Findings that are shown one by one. */
const SHOWN = 8;
/**
 * What Keras 3 refuses when it loads a file, as far as that can be told without running it: classes that its modules do not
 * have, keys and values that constructors do not take, names. The facts are Keras's own, asked for by
 * tools/keras-classes; the order of things is that of keras/src/saving/serialization_lib.py. Classes of other modules are
 * left to whoever has them. What a later Keras than the known one has saved, and what an earlier one may have had, are
 * warnings.
 */
function keras3Loading({ topology, fractions }, loaded) {
    const walk = { isLegacy: loaded.isLegacy, fractions: fractions ?? new Set(), faults: [] };
    const spot = { file: loaded.file, layer: undefined, path: '' };
    visit(walk, topology, { spot, owner: '', isTraining: false });
    const compiled = topology['compile_config'];
    if ((0, json_ts_1.isObject)(compiled))
        visitCompiled(walk, compiled, (0, json_ts_1.inside)(spot, 'compile_config'));
    const findings = walk.faults.slice(0, SHOWN).map((fault) => findingOf(fault, loaded));
    const more = walk.faults.length - findings.length;
    const [first] = findings;
    return more === 0 || first === undefined
        ? findings
        : [{ ...first, message: `${first.message} ${more} more are not shown.` }, ...findings.slice(1)];
}
function visit(walk, value, around) {
    if ((0, json_ts_1.isArray)(value)) {
        value.forEach((item, i) => {
            visit(walk, item, { ...around, spot: (0, json_ts_1.inside)(around.spot, i) });
        });
        return;
    }
    if (!(0, json_ts_1.isObject)(value))
        return;
    const { class_name: name, config } = value;
    if (typeof name === 'string' && config !== undefined) {
        visitObject(walk, value, name, around);
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        visit(walk, item, { ...around, spot: (0, json_ts_1.inside)(around.spot, key) });
    }
}
function visitObject(walk, json, name, around) {
    // Tensors, slices and the like; code is a finding of its own.
    if (name.startsWith('__'))
        return;
    if (name === 'function') {
        visitFunction(walk, json, around);
        return;
    }
    const known = classOf(walk, json, name, around);
    if (known === null)
        return;
    const config = (0, json_ts_1.isObject)(json['config']) ? json['config'] : {};
    const own = known.kind === 'object' ? around.owner : ownerOf(config, known);
    const within = { ...around, owner: own, spot: (0, json_ts_1.inside)(nameSpot(around.spot, config, known), 'config') };
    const registered = json['registered_name'];
    // Where the class is found by its public name; elsewhere nobody looks at it.
    const isPublic = !String(json['module']).startsWith('keras.src.');
    if (isPublic && typeof registered === 'string' && !['', name].includes(registered)) {
        const found = JSON.stringify(registered);
        report(walk, within, { key: 'registered_name', found, allowed: `null, as ${name} is a class of Keras’s own` });
    }
    const isFraction = (key) => walk.fractions.has((0, json_ts_1.inside)(within.spot, key).path);
    const taken = walk.isLegacy ? TAKEN_FROM_LEGACY : [];
    const isModel = (0, classes_ts_1.isModelClass)(known.name) || known.name === 'Model';
    // A model is put together from its config; what else stands there is handed on.
    const taking = isModel ? { name: known.name, kind: known.kind, keys: null } : known;
    for (const refusal of (0, keras3_values_ts_1.refusals)(taking, config, isFraction, taken))
        report(walk, within, refusal);
    if (isModel)
        reportTwins(walk, config, within);
    for (const [key, item] of Object.entries(config))
        visitOption(walk, key, item, within);
}
/** What is taken out of a legacy config before its class sees it (`keras/src/legacy/saving/saving_utils.py`). */
const TAKEN_FROM_LEGACY = ['batch_input_shape', 'axis'];
/** Initializers, regularizers and constraints go by their class names alone, whatever module they say. */
function visitOption(walk, key, value, within) {
    const spot = (0, json_ts_1.inside)(within.spot, key);
    const kind = key === 'activity_regularizer' ? 'regularizer' : (0, objects_ts_1.objectKind)(key);
    const home = key === 'dtype' ? 'keras.dtype_policies' : kind === undefined ? undefined : `keras.${kind}s`;
    if (home === undefined || !(0, json_ts_1.isObject)(value)) {
        visit(walk, value, { ...within, spot });
        return;
    }
    const { class_name: name, config } = value;
    const known = typeof name === 'string' ? ((0, keras3_classes_ts_1.classIn)(home, name) ?? (0, keras3_classes_ts_1.classIn)('keras', name)) : undefined;
    if (known === undefined || !(0, json_ts_1.isObject)(config))
        return;
    const isFraction = (inner) => walk.fractions.has((0, json_ts_1.inside)((0, json_ts_1.inside)(spot, 'config'), inner).path);
    for (const refusal of (0, keras3_values_ts_1.refusals)(known, config, isFraction)) {
        report(walk, within, { ...refusal, key: `${key}.${refusal.key}` });
    }
}
/** The class that Keras finds; null where it is somebody else's, or where Keras finds none, which is said. */
function classOf(walk, json, name, around) {
    const { module, registered_name: registered } = json;
    if (typeof module !== 'string') {
        if (!walk.isLegacy)
            return null;
        return (0, keras3_classes_ts_1.classIn)('keras.src.layers', name) ?? (0, keras3_classes_ts_1.classIn)('keras.src.models', name) ?? null;
    }
    const isKeras = /^keras(?:\.|$)/.test(module);
    if (isKeras) {
        const known = (0, keras3_classes_ts_1.classIn)(module, name);
        if (known !== undefined)
            return known;
    }
    else if (!(0, names_ts_1.isKerasModule)(module) || (typeof registered === 'string' && registered.includes('>')))
        return null;
    const config = (0, json_ts_1.isObject)(json['config']) ? json['config'] : {};
    const owner = typeof config['name'] === 'string' ? config['name'] : around.owner;
    const allowed = isKeras ? `a class that this module has` : `keras.layers, or another module of Keras 3`;
    report(walk, { ...around, owner: `${JSON.stringify(owner)} (${name})` }, {
        key: 'module',
        found: `${JSON.stringify(module)} for ${name}`,
        allowed,
    });
    return null;
}
function visitFunction(walk, json, around) {
    const { module, config } = json;
    const place = typeof module === 'string' ? /^keras\.(activations|losses|metrics)$/.exec(module)?.[1] : undefined;
    if (place === undefined || typeof config !== 'string' || keras3_classes_ts_1.NAMES.function.has(`${place}.${config}`))
        return;
    report(walk, around, { key: around.spot.path, found: `${place}.${config}`, allowed: `a function of keras.${place}` });
}
/** Source: `Trainer.compile_from_config`, keras/src/trainers/trainer.py. */
function visitCompiled(walk, compiled, spot) {
    const around = { spot, owner: '', isTraining: true };
    for (const [key, value] of Object.entries(compiled)) {
        if (!keras3_classes_ts_1.NAMES.compile.has(key)) {
            const allowed = [...keras3_classes_ts_1.NAMES.compile].join(', ');
            report(walk, around, { key: `compile_config.${key}`, found: (0, json_ts_1.brief)(value), allowed });
        }
        visit(walk, value, { ...around, spot: (0, json_ts_1.inside)(spot, key) });
    }
}
/** Names stand in each config: those beside it only tell layers apart while the model is put together. */
function reportTwins(walk, config, within) {
    const layers = (0, json_ts_1.isArray)(config['layers']) ? config['layers'] : [];
    const seen = new Set();
    for (const layer of layers) {
        const inner = (0, json_ts_1.isObject)(layer) ? layer['config'] : null;
        const name = (0, json_ts_1.isObject)(inner ?? null) ? inner['name'] : undefined;
        if (typeof name !== 'string')
            continue;
        if (seen.has(name)) {
            const found = `${JSON.stringify(name)} for a second layer`;
            report(walk, { ...within, owner: JSON.stringify(name) }, { key: 'name', found, allowed: 'a name of its own' });
        }
        seen.add(name);
    }
}
function ownerOf(config, { name }) {
    return typeof config['name'] === 'string' ? `${JSON.stringify(config['name'])} (${name})` : name;
}
function nameSpot(spot, config, { kind }) {
    return kind !== 'object' && typeof config['name'] === 'string' ? { ...spot, layer: config['name'] } : spot;
}
function report(walk, { spot, owner, isTraining }, refusal) {
    const { key, found, allowed, mayBeCustom, mayBeEarlier } = refusal;
    walk.faults.push({
        where: isTraining || owner === '' ? '' : `layer ${owner}, `,
        layer: spot.layer,
        text: `${key}: found ${found}, allowed: ${allowed}`,
        isCertain: mayBeCustom !== true,
        mayBeEarlier: mayBeEarlier === true,
        isTraining,
    });
}
function findingOf(fault, { file, version }) {
    const other = otherKeras(fault, version);
    const unless = other ?? (fault.isCertain ? '' : ' It does where custom_objects name it.');
    const compiled = fault.isTraining ? ' With compile=False it does.' : '';
    return {
        cause: 'not-loadable',
        severity: other !== null || !fault.isCertain ? 'warning' : 'error',
        file,
        ...(fault.layer === undefined ? {} : { layer: fault.layer }),
        message: `${file}: Keras ${keras3_classes_ts_1.KNOWN_KERAS} does not load this file: ${fault.where}${fault.text}.${unless}${compiled}`,
        fix: other === null
            ? 'Correct it in the code that made the file, save the model again, and load it once before it is committed.'
            : 'Load it with the Keras that is deployed, and save it again there; or name an interpreter that has it with `python`.',
    };
}
/** Why another Keras than the known one may load the file all the same; null where that is no reason. */
function otherKeras({ mayBeEarlier }, version) {
    if (version === undefined)
        return null;
    if (isNewer(version, keras3_classes_ts_1.KNOWN_KERAS)) {
        return ` It was saved by Keras ${version}, which is newer than what is known here, and may take it.`;
    }
    const [saved, known] = [version, keras3_classes_ts_1.KNOWN_KERAS].map((text) => text.split('.').slice(0, 2).join('.'));
    return mayBeEarlier && saved !== known ? ` It was saved by Keras ${version}, which may have had it.` : null;
}
function isNewer(version, than) {
    const [a, b] = [version, than].map((text) => /^(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? []);
    const at = (a ?? []).findIndex((part, place) => part !== b?.[place]);
    return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMPILE_KEYS = exports.FUNCTIONS = exports.DTYPES = exports.POLICIES = exports.ACTIVATIONS = exports.CONSTRAINTS = exports.REGULARIZERS = exports.INITIALIZERS = exports.BASE_KEYS = exports.MODULES = exports.OBJECTS = exports.OPERATIONS = exports.LAYERS = exports.KERAS = void 0;
/**
 * What Keras 3.15.1 takes when it loads a model. Generated by tools/keras-classes/definitions.py, which says how to
 * read a line; keras3-classes.ts reads them.
 */
exports.KERAS = '3.15.1';
exports.LAYERS = `
Activation|8 9 10|* +activation
ActivityRegularization|8 9 11|* l1!mhslo l2!mhslo
AdaptiveAveragePooling1D|8 9 21|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
AdaptiveAveragePooling2D|8 9 22|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
AdaptiveAveragePooling3D|8 9 23|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
AdaptiveMaxPooling1D|8 9 24|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
AdaptiveMaxPooling2D|8 9 25|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
AdaptiveMaxPooling3D|8 9 26|* data_format!uimfgh=channels_first,channels_last +output_size!nwfghso
Add|8 9 27|*
AdditiveAttention|8 9 28|* dropout!nslo score_mode!nbzuimwfghlo=concat,dot seed use_scale
AlphaDropout|8 9 30|* noise_shape +rate!nimghslo seed!bwfghslo
AlphaDropout|31|* noise_shape +rate seed!bwfghslo
Attention|8 9 28 33|* dropout!nslo score_mode!nbzuimwfghlo=concat,dot seed use_scale
AugMix|8 9 34|* all_ops alpha bounding_box_format chain_depth data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso interpolation!nbzuimwfghlo=bilinear,nearest num_chains seed!bwfghslo value_range!nbzuimwfghso
AutoContrast|8 9 35|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor value_range!nbzuimwfghso
Average|8 9 36|* axis
AveragePooling1D|8 9 37|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfghso strides!mwfghso
AvgPool1D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfghso strides!mwfghso
AveragePooling2D|8 9 38|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfghso strides!mwfghso
AvgPool2D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfghso strides!mwfghso
AveragePooling3D|8 9 39|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfgho^=awq,jax,max strides!mwfgho^=awq,jax,max
AvgPool3D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode +pool_size!nzmwfgho^=awq,jax,max strides!mwfgho^=awq,jax,max
BaseAdaptiveAveragePooling|21 22 23 40|* data_format!uimfgh=channels_first,channels_last +output_size
BaseAdaptiveMaxPooling|24 25 26 40|* data_format!uimfgh=channels_first,channels_last +output_size
BaseAdaptivePooling|40|* data_format!uimfgh=channels_first,channels_last +output_size
BaseConv|41 42 43 44|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmfghslo groups!nzmghslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso lora_alpha lora_rank padding!nbzuimwfgho^=same,valid +rank!nzmwfghslo strides!nzmwfghso use_bias
BaseConvTranspose|45 46 47 48|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso output_padding padding!nbzuimwfgho^=same,valid +rank!nzmwfghslo strides!nzmwfghso use_bias
BaseDepthwiseConv|49 50 51|...
BaseGlobalPooling|52 53 54 55 56 57 58|...
BaseImagePreprocessingLayer|34 35 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!igs
BasePooling|37 38 39 91 92 93 94|...
BaseSeparableConv|95 96 97|...
BaseSpatialDropout|98|dtype name +rate!nimghslo seed!bwfghslo
BatchNormalization|8 9 99|* axis!nlo beta_constraint beta_initializer beta_regularizer center epsilon!nlo gamma_constraint gamma_initializer gamma_regularizer momentum!nlo moving_mean_initializer moving_variance_initializer renorm renorm_clipping renorm_momentum scale synchronized
Bidirectional|8 9 100|* backward_layer +layer merge_mode!bzuimwfghlo=ave,concat,mul,sum weights!uimfgh
CategoryEncoding|8 9 108|* +num_tokens!nzmfhslo output_mode!nbzuimwfghlo=binary,count,multi_hot,one_hot sparse
CenterCrop|8 9 60|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor +height +width
Concatenate|8 9 112|* axis
ContrastLimitedAdaptiveHistogramEqualization|8 9 61|* bounding_box_format clip_limit data_format!bzuimwfghlo^=channels_first,channels_last factor!igs tile_grid_size value_range
Conv1D|8 9 42|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso lora_alpha lora_rank padding!nbzuimwfgho^=causal,same,valid rank strides!nzmwfghso use_bias
Convolution1D|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso lora_alpha lora_rank padding!nbzuimwfgho^=causal,same,valid rank strides!nzmwfghso use_bias
Conv1DTranspose|8 9 46|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso output_padding!mwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Convolution1DTranspose|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso output_padding!mwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Conv2D|8 9 43|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso lora_alpha lora_rank padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Convolution2D|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso lora_alpha lora_rank padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Conv2DTranspose|8 9 47|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso output_padding!mwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Convolution2DTranspose|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso output_padding!mwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Conv3D|8 9 44|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfgho^=awq,jax +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfgho^=awq,jax lora_alpha lora_rank padding!nbzuimwfgho^=same,valid rank strides!nzmwfgho^=awq,jax use_bias
Convolution3D|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfgho^=awq,jax +filters!zmfghslo groups!nzmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfgho^=awq,jax lora_alpha lora_rank padding!nbzuimwfgho^=same,valid rank strides!nzmwfgho^=awq,jax use_bias
Conv3DTranspose|8 9 48|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfgho^=awq,jax +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfgho^=awq,jax output_padding!imwfgho^=awq,jax padding!nbzuimwfgho^=same,valid rank strides!nzmwfgho^=awq,jax use_bias
Convolution3DTranspose|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfgho^=awq,jax +filters!zmhslo kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfgho^=awq,jax output_padding!imwfgho^=awq,jax padding!nbzuimwfgho^=same,valid rank strides!nzmwfgho^=awq,jax use_bias
ConvLSTM|116 117 118 119|* activation bias_constraint bias_initializer bias_regularizer cell data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso dropout!nslo +filters go_backwards kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid +rank!nzmwfghslo recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful strides!nmwfghso unit_forget_bias unroll use_bias zero_output_for_mask
ConvLSTM1D|8 9 117|* activation bias_constraint bias_initializer bias_regularizer cell data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso dropout!nslo +filters go_backwards kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid rank recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful strides!nmwfghso unit_forget_bias unroll use_bias zero_output_for_mask
ConvLSTM2D|8 9 118|* activation bias_constraint bias_initializer bias_regularizer cell data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso dropout!nslo +filters go_backwards kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid rank recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful strides!nmwfghso unit_forget_bias unroll use_bias zero_output_for_mask
ConvLSTM3D|8 9 119|* activation bias_constraint bias_initializer bias_regularizer cell data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfgho^=awq,jax dropout!nslo +filters go_backwards kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfgho^=awq,jax padding!nbzuimwfgho^=same,valid rank recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful strides!nmwfgho^=awq,jax unit_forget_bias unroll use_bias zero_output_for_mask
ConvLSTMCell|116|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last dilation_rate!nzmwfghso dropout!nslo +filters kernel_constraint kernel_initializer kernel_regularizer +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid +rank!nzmwfghslo recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer seed!bwfghslo strides!nmwfghso unit_forget_bias use_bias
Cropping1D|8 9 122|* cropping!nmwfghso
Cropping2D|8 9 123|* cropping!nmwfghso data_format!bzuimwfghlo^=channels_first,channels_last
Cropping3D|8 9 124|* cropping!nmwfgho^=awq,jax data_format!bzuimwfghlo^=channels_first,channels_last
CustomScaleLayer|126|* +scale
CutMix|8 9 62|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso seed!bwfghslo
DataLayer|108 128 129 125 59 130 131 132|*
Dense|8 9 133 134 135 136|* activation bias_constraint bias_initializer bias_regularizer kernel_constraint kernel_initializer kernel_regularizer lora_alpha lora_rank quantization_config +units!nzmwfghslo use_bias
DepthwiseConv1D|8 9 50|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
DepthwiseConv2D|8 9 51|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid rank strides!nzmwfghso use_bias
Discretization|8 9 129|dtype name +bin_boundaries!n epsilon num_bins!mhslo output_mode!nbzuimwfghlo=count,int,multi_hot,one_hot sparse
Distiller|137 138|...
Dot|8 9 139|* +axes!nwfghso normalize
Dropout|8 9 140 141 142 98|* noise_shape!bzuimwfghs +rate!nimghslo seed!bwfghslo
ELU|8 9 143 144|* alpha
EinsumDense|8 9 140 141 145 134 135 136|* activation bias_axes bias_constraint bias_initializer bias_regularizer +equation gptq_unpacked_column_size kernel_constraint kernel_initializer kernel_regularizer lora_alpha lora_rank +output_shape!nwfgh quantization_config
Embedding|8 146 9 147|* embeddings_constraint embeddings_initializer embeddings_regularizer input_length lora_alpha lora_rank mask_zero +output_dim!nbzmwfghslo quantization_config weights
Equalization|8 9 63|* bins bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!igs value_range!nbzuimwfghso
FeatureSpace|125 150|...
Flatten|8 9 151|* data_format!bzuimwfghlo^=channels_first,channels_last
FlaxLayer|8 152|...
Functional|156 157 158 159 160 126 161 162 163 164 165 166 167 168 169 170 171 154 172|...
GRU|8 9 100 173|* activation bias_constraint bias_initializer bias_regularizer cell dropout!nslo go_backwards implementation kernel_constraint kernel_initializer kernel_regularizer recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer reset_after return_sequences return_state seed!bwfghslo stateful +units!nzmwfghslo unroll use_bias use_cudnn!nimfghlo=auto zero_output_for_mask
GRUCell|8 9 173|* activation bias_constraint bias_initializer bias_regularizer dropout!nslo implementation kernel_constraint kernel_initializer kernel_regularizer recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer reset_after seed!bwfghslo +units!nzmhslo use_bias
GaussianDropout|8 9 174|* +rate!nimghslo seed!bwfghslo
GaussianNoise|8 9 175|* seed!bwfghslo +stddev!nimghslo
GlobalAveragePooling1D|8 9 53|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalAvgPool1D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalAveragePooling2D|8 9 54|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalAvgPool2D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalAveragePooling3D|8 9 55|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalAvgPool3D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPool1D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPooling1D|8 9 56|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPool2D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPooling2D|8 9 57|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPool3D|8|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GlobalMaxPooling3D|8 9 58|* data_format!bzuimwfghlo^=channels_first,channels_last keepdims pool_dimensions
GroupNormalization|8 9 176|* axis beta_constraint beta_initializer beta_regularizer center epsilon gamma_constraint gamma_initializer gamma_regularizer groups!nzwfghslo scale
GroupQueryAttention|8|* bias_constraint bias_initializer bias_regularizer dropout flash_attention +head_dim!nzmhlo kernel_constraint kernel_initializer kernel_regularizer +num_key_value_heads!nzgslo +num_query_heads!nfghslo seed sliding_window!zmwfghslo use_bias use_gate
GroupedQueryAttention|9 140|* bias_constraint bias_initializer bias_regularizer dropout flash_attention +head_dim!nzmhlo kernel_constraint kernel_initializer kernel_regularizer +num_key_value_heads!nzgslo +num_query_heads!nfghslo seed sliding_window!zmwfghslo use_bias use_gate
HashedCrossing|8 9 177|...
Hashing|8 9 178|* mask_value +num_bins!nzmhslo output_mode!nbzuimwfghlo=count,int,multi_hot,one_hot salt!wfghso sparse
Identity|8 9 179|*
IndexLookup|9 180 181 182|...
InputLayer|8 9 183 171 154 172|...
IntegerLookup|8 9 181|dtype name trainable idf_weights!bzuimwfghso invert mask_token!wfghso max_tokens!bzumfghslo num_oov_indices!nmwfghslo oov_method!nbzuimwfghlo=farmhash,floormod oov_token output_mode!nbzuimwfghlo=binary,count,int,multi_hot,one_hot,tf_idf pad_to_max_tokens!uimfghs salt sparse vocabulary!bzuimwfghso vocabulary_dtype vocabulary_size
JaxLayer|8 152|...
LSTM|8 9 100 185|* activation bias_constraint bias_initializer bias_regularizer cell dropout!nslo go_backwards implementation kernel_constraint kernel_initializer kernel_regularizer recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful unit_forget_bias +units!nzmhslo unroll use_bias use_cudnn!nimfghlo=auto zero_output_for_mask
LSTMCell|8 9 185|* activation bias_constraint bias_initializer bias_regularizer dropout!nslo implementation kernel_constraint kernel_initializer kernel_regularizer recurrent_activation recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer seed!bwfghslo unit_forget_bias +units!nzmhslo use_bias
Lambda|8 9 187|...
Layer|127 8 156 157 126 9 10 144 188 189 190 191 33 140 141 41 45 49 95 133 145 147 179 183 187 192 193 194 195 99 176 196 197 198 40 52 91 128 125 177 178 180 199 200 11 30 142 122 123 124 151 201 202 203 204 205 206 207 208 209 100 116 173 185 210 211 212 213 154 214 172 215 152 216|*
LayerNormalization|8 9 196|* axis!nwfghso beta_constraint beta_initializer beta_regularizer center epsilon gamma_constraint gamma_initializer gamma_regularizer rms_scaling scale
LayerScale|157|...
LeakyReLU|8 9 143 188|* alpha negative_slope!nmhslo
Masking|8 9 192|* mask_value
MaxNumBoundingBoxes|8 9 64|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!igs fill_value!nlo +max_number!nlo
MaxPool1D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfghso strides!mwfghso
MaxPooling1D|8 9 92|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfghso strides!mwfghso
MaxPool2D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfghso strides!mwfghso
MaxPooling2D|8 9 93|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfghso strides!mwfghso
MaxPool3D|8|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfgho^=awq,jax,max strides!mwfgho^=awq,jax,max
MaxPooling3D|8 9 94|* data_format!bzuimwfghlo^=channels_first,channels_last padding pool_dimensions pool_mode pool_size!nzmwfgho^=awq,jax,max strides!mwfgho^=awq,jax,max
Maximum|8 9 223|*
MelSpectrogram|8 9 130|* fft_length!nbzumwfghslo mag_exp max_freq min_freq min_power num_mel_bins power_to_db ref_power sampling_rate sequence_length!s sequence_stride top_db window
Merge|27 36 195 112 139 223 225 226 227|*
Minimum|8 9 225|*
MixUp|8 9 65|* alpha bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!igs seed!bwfghslo
Model|127 230 156 138 170 154 214 172 219 231|*
MultiHeadAttention|8 9 141|* attention_axes!fghs bias_constraint bias_initializer bias_regularizer dropout flash_attention kernel_constraint kernel_initializer kernel_regularizer +key_dim!nzmwfghslo +num_heads!nzmwfghslo output_shape!fgh seed sliding_window!zmwfghslo use_bias use_gate value_dim!zmwfghslo
Multiply|8 9 226|*
Normalization|8 9 131|* axis!wfgh invert mean variance
PReLU|8 9 143 189|* alpha_constraint alpha_initializer alpha_regularizer shared_axes
Permute|8 9 201|* +dims!nbzuimwfghs
Pipeline|8 9 199|name +layers
RMSNormalization|8 9 197|* axis epsilon
RNN|8 9 116 173 185 210 211|* +cell go_backwards return_sequences return_state stateful unroll zero_output_for_mask
RandAugment|8 9 66|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso interpolation!nbzuimwfghlo=bilinear,nearest num_ops seed!bwfghslo value_range!nbzuimwfghso
RandomBrightness|8 9 67|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!igs seed!bwfghslo value_range!nbzuimwfghso
RandomColorDegeneration|8 9 68|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nigso seed!bwfghslo value_range!nbzuimwfghso
RandomColorJitter|8 9 69|* bounding_box_format brightness_factor!igs contrast_factor!imghso data_format!bzuimwfghlo^=channels_first,channels_last factor!igs hue_factor!imghso saturation_factor!igso seed!bwfghslo value_range
RandomContrast|8 9 70|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nimghso seed!bwfghslo value_range
RandomCrop|8 9 71|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!igs +height seed!bwfghslo +width
RandomElasticTransform|8 9 72|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso fill_mode!nbzuimwfghlo=constant,mirror,nearest,reflect,wrap fill_value interpolation!nbzuimwfghlo=bilinear,nearest scale!nimghso seed!bwfghslo value_range
RandomErasing|8 9 73|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso fill_value scale!nimghso seed!bwfghslo value_range
RandomFlip|8 9 74|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor mode seed!bwfghslo
RandomGaussianBlur|8 9 75|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso kernel_size!nzso seed!bwfghslo sigma!nimghso value_range
RandomGrayscale|8 9 76|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghslo seed!bwfghslo
RandomHeight|31|* +factor!nimghso interpolation seed!bwfghslo
RandomHue|8 9 77|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nimghso seed!bwfghslo value_range
RandomInvert|8 9 78|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso seed!bwfghslo value_range
RandomPerspective|8 9 79|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor!nimghso fill_value interpolation!nbzuimwfghlo=bilinear,nearest scale!nimghslo seed!bwfghslo
RandomPosterization|8 9 80|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nzmfhso seed!bwfghslo value_range!nbzuimwfghso
RandomRotation|8 9 81|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!igs fill_mode!nbzuimwfghlo=constant,nearest,reflect,wrap fill_value interpolation!nbzuimwfghlo=bilinear,nearest seed!bwfghslo
RandomSaturation|8 9 82|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nigso seed!bwfghslo value_range!nbzuimwfghso
RandomSharpness|8 9 83|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last +factor!nimghso seed!bwfghslo value_range!nbzuimwfghso
RandomShear|8 9 84|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor fill_mode!nbzuimwfghlo=constant,nearest,reflect,wrap fill_value interpolation!nbzuimwfghlo=bilinear,nearest seed!bwfghslo x_factor!nimghso y_factor!nimghso
RandomTranslation|8 9 85|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor fill_mode!nbzuimwfghlo=constant,nearest,reflect,wrap fill_value +height_factor!nigso interpolation!nbzuimwfghlo=bilinear,nearest seed!bwfghslo +width_factor!nigso
RandomWidth|31|* +factor!nimghso interpolation seed!bwfghslo
RandomZoom|8 9 86|* bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor fill_mode!nbzuimwfghlo=constant,nearest,reflect,wrap fill_value +height_factor!nimgso interpolation!nbzuimwfghlo=bilinear,nearest seed!bwfghslo width_factor!imgso
ReLU|8 9 143 190|* max_value!mhslo negative_slope!nmhslo threshold!nmhslo
RepeatVector|8 9 202|* +n!nbzmwfghslo
Rescaling|8 9 132|* +offset +scale
Reshape|8 9 203|* newshape +target_shape!nbzuimwfgh
Resizing|8 9 87|* antialias bounding_box_format crop_to_aspect_ratio data_format!bzuimwfghlo^=channels_first,channels_last factor fill_mode fill_value +height interpolation pad_to_aspect_ratio +width
ReversibleEmbedding|8 9 238|* embeddings_constraint embeddings_initializer embeddings_regularizer input_length logit_soft_cap lora_alpha lora_rank mask_zero +output_dim!nbzmwfghslo quantization_config reverse_dtype tie_weights weights
STFTSpectrogram|8 9 240|...
SeparableConv1D|8 9 96|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +filters!zmhslo +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid pointwise_constraint pointwise_initializer pointwise_regularizer rank strides!nzmwfghso use_bias
SeparableConvolution1D|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +filters!zmhslo +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid pointwise_constraint pointwise_initializer pointwise_regularizer rank strides!nzmwfghso use_bias
SeparableConv2D|8 9 97|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +filters!zmhslo +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid pointwise_constraint pointwise_initializer pointwise_regularizer rank strides!nzmwfghso use_bias
SeparableConvolution2D|8|* activation bias_constraint bias_initializer bias_regularizer data_format!bzuimwfghlo^=channels_first,channels_last depth_multiplier!zmhslo depthwise_constraint depthwise_initializer depthwise_regularizer dilation_rate!nzmwfghso +filters!zmhslo +kernel_size!nzmwfghso padding!nbzuimwfgho^=same,valid pointwise_constraint pointwise_initializer pointwise_regularizer rank strides!nzmwfghso use_bias
Sequential|127 230 156 157 170 171 172|...
SimpleRNN|8 9 211|* activation bias_constraint bias_initializer bias_regularizer cell dropout!nslo go_backwards kernel_constraint kernel_initializer kernel_regularizer recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer return_sequences return_state seed!bwfghslo stateful +units!nzmwfghslo unroll use_bias zero_output_for_mask
SimpleRNNCell|8 9 211|* activation bias_constraint bias_initializer bias_regularizer dropout!nslo kernel_constraint kernel_initializer kernel_regularizer recurrent_constraint recurrent_dropout!nslo recurrent_initializer recurrent_regularizer seed!bwfghslo +units!nzmhslo use_bias
Softmax|8 9 143 191 140 141|* axis
Solarization|8 9 88|* addition_factor!nimghso bounding_box_format data_format!bzuimwfghlo^=channels_first,channels_last factor seed!bwfghslo threshold_factor!nimghso value_range!nbzuimwfghso
SpatialDropout1D|8 9 98|dtype name +rate!nimghslo seed!bwfghslo
SpatialDropout2D|8 9 98|dtype name data_format!bzuimwfghlo^=channels_first,channels_last +rate!nimghslo seed!bwfghslo
SpatialDropout3D|8 9 98|dtype name data_format!bzuimwfghlo^=channels_first,channels_last +rate!nimghslo seed!bwfghslo
SpectralNormalization|8 9 243|* +layer power_iterations!nzmhslo
StackedRNNCells|8 9 210 212|* +cells
StochasticDepth|157|...
StringLookup|8 9 182 200|dtype name trainable encoding idf_weights invert mask_token!bzuimwfghlo max_tokens!bzumfghslo num_oov_indices!nmwfghslo oov_method!nbzuimwfghlo=farmhash,floormod oov_token output_mode!nbzuimwfghlo=binary,count,int,multi_hot,one_hot,tf_idf pad_to_max_tokens!uimfghs salt!wfghso sparse vocabulary!bzuimwfghso vocabulary_dtype vocabulary_size
Subtract|8 9 227|*
TFDConcat|125|...
TFDIdentity|125|*
TFSMLayer|8 244 245|...
TextVectorization|8 9 200|* encoding idf_weights max_tokens +ngrams!wfghso output_mode!nbzuimwfghlo=binary,count,int,multi_hot,one_hot,tf_idf output_sequence_length!wfghslo pad_to_max_tokens!uimfghs ragged sparse +split!bzuimwfghlo=character,whitespace +standardize!bzuimwfghlo=lower,lower_and_strip_punctuation,strip_punctuation vocabulary!bzuimwfghso vocabulary_size
ThresholdedReLU|31|* theta!nmhslo
TimeDistributed|8 9 213|* +layer
TorchModuleWrapper|8 216|...
UnitNormalization|8 9 198|* axis!nwfghso
UpSampling1D|8 9 204|* size!nbzmwfghslo
UpSampling2D|8 9 205|* data_format!bzuimwfghlo^=channels_first,channels_last interpolation!nbzuimwfghlo size!nzmwfghso
UpSampling3D|8 9 206|* data_format!bzuimwfghlo^=channels_first,channels_last size!nzmwfgho^=awq,jax
Wrapper|8 9 193 243 213|...
ZeroPadding1D|8 9 207|* data_format!bzuimwfghlo^=channels_first,channels_last padding!nmwfghso
ZeroPadding2D|8 9 208|* data_format!bzuimwfghlo^=channels_first,channels_last padding!nwfghso
ZeroPadding3D|8 9 209|* data_format!bzuimwfghlo^=channels_first,channels_last padding!nwfgho^=awq,jax
`;
exports.OPERATIONS = `
Abs|5 6|name
Absolute|5 6|name
AdaptiveAveragePool|5 20|+output_size data_format name
AdaptiveMaxPool|5 20|+output_size data_format name
Add|5 6|name
AffineTransform|29|interpolation fill_mode fill_value data_format name
All|5 6|axis keepdims name
AllClose|5 6|rtol atol equal_nan name
Amax|5 6|axis keepdims name
Amin|5 6|axis keepdims name
Angle|5 6|name
Any|5 6|axis keepdims name
Append|5 6|axis name
Arange|5 6|dtype name
Arccos|5 6|name
Arccosh|5 6|name
Arcsin|5 6|name
Arcsinh|5 6|name
Arctan|5 6|name
Arctan2|5 6|name
Arctanh|5 6|name
Argmax|5 6|axis keepdims name
Argmin|5 6|axis keepdims name
Argpartition|5 6|+kth axis name
Argsort|5 6|axis name
Array|5 6|dtype name
ArraySplit|5 6|+indices_or_sections axis name
AssociativeScan|5 32|reverse axis name
Average|5 6|axis name
AveragePool|5 20|+pool_size strides padding data_format name
BatchNorm|5 20|+axis epsilon name
BinaryCrossentropy|5 20|from_logits name
Bincount|5 6|weights minlength sparse name
BitwiseAnd|5 6|name
BitwiseInvert|5 6|name
BitwiseLeftShift|5 6|name
BitwiseNot|5 6|name
BitwiseOr|5 6|name
BitwiseRightShift|5 6|name
BitwiseXor|5 6|name
BroadcastTo|5 6|+shape name
CDist|5 106|name
CTCDecode|5 20|strategy beam_width top_paths merge_repeated mask_index name
CTCLoss|5 20|mask_index name
Cast|5 32|+dtype name
CategoricalCrossentropy|5 20|from_logits axis name
Cbrt|5 6|name
Ceil|5 6|name
Celu|5 20|alpha name
Cholesky|5 109|upper name
CholeskyInverse|5 109|upper name
Clip|5 6|+x_min +x_max name
Concatenate|5 6|axis name
Cond|5 32|name
Conj|5 6|name
Conjugate|5 6|name
Conv|5 20|strides padding data_format dilation_rate name
ConvTranspose|5 20|strides padding output_padding data_format dilation_rate name
ConvertToTensor|5 32|dtype sparse ragged name
Copy|5 6|name
Corrcoef|5 6|name
Correlate|5 6|mode name
Cos|5 6|name
Cosh|5 6|name
CountNonzero|5 6|axis name
CropImages|29|top_cropping left_cropping bottom_cropping right_cropping target_height target_width data_format name
Cross|5 6|axisa axisb axisc axis name
Cumprod|5 6|axis dtype name
Cumsum|5 6|axis dtype name
Deg2rad|5 6|name
DepthToSpace|5 20|+block_size data_format name
DepthwiseConv|5 20|strides padding data_format dilation_rate name
Det|5 109|name
Diag|5 6|k name
Diagflat|5 6|k name
Diagonal|5 6|offset axis1 axis2 name
Diff|5 6|n axis name
Digitize|5 6|name
Divide|5 6|name
DivideNoNan|5 6|name
Dot|5 6|name
DotProductAttention|5 20|is_causal flash_attention attn_logits_soft_cap name
Dsplit|5 6|+indices_or_sections name
Dstack|5 6|name
Eig|5 109|name
Eigh|5 109|name
Einsum|5 6|+subscripts name
ElasticTransform|29|alpha sigma interpolation fill_mode fill_value seed data_format name
Elu|5 20|alpha name
EmptyLike|5 6|dtype name
Equal|5 6|name
Erf|5 106|name
Erfc|5 106|name
Erfinv|5 106|name
Exp|5 6|name
Exp2|5 6|name
ExpandDims|5 6|+axis name
Expm1|5 6|name
ExtractPatches|29|+size strides dilation_rate padding data_format name
ExtractSequences|5 106|+sequence_length +sequence_stride name
FFT|5 106|name
FFT2|5 106|name
Fabs|5 6|name
FakeQuantWithMinMaxVars|149|num_bits narrow_range axis
Flip|5 6|axis name
Fliplr|5 6|name
Flipud|5 6|name
Floor|5 6|name
FloorDivide|5 6|name
Fmax|5 6|name
Fmin|5 6|name
Fmod|5 6|name
Fold|5 20|+output_size +kernel_size dilation padding stride name
ForiLoop|5 32|+lower +upper +body_fun name
Full|5 6|+shape dtype name
FullLike|5 6|dtype name
Function|127 154 155|+inputs +outputs name
GaussianBlur|29|kernel_size sigma data_format name
Gcd|5 6|name
Gelu|5 20|approximate name
Geomspace|5 6|num endpoint dtype axis name
GetItem|5 6|name
Glu|5 20|axis name
Greater|5 6|name
GreaterEqual|5 6|name
HSVToRGB|29|data_format name
HardShrink|5 20|threshold name
HardSigmoid|5 20|name
HardSilu|5 20|name
HardTanh|5 20|name
Heaviside|5 6|name
Histogram|5 6|bins range name
Hsplit|5 6|+indices_or_sections name
Hstack|5 6|name
Hypot|5 6|name
I0|5 6|name
IFFT2|5 106|name
IRFFT|5 106|fft_length name
ISTFT|5 106|+sequence_length +sequence_stride +fft_length length window center name
Imag|5 6|name
InTopK|5 106|+k name
Inner|5 6|name
Inv|5 109|name
IsIn|5 6|assume_unique invert name
Isclose|5 6|equal_nan name
Isfinite|5 6|name
Isinf|5 6|name
Isnan|5 6|name
Isneginf|5 6|name
Isposinf|5 6|name
Isreal|5 6|name
JVP|5 109|has_aux name
Kron|5 6|name
LayerNorm|5 20|axis epsilon rms_scaling name
Lcm|5 6|name
Ldexp|5 6|name
LeakyRelu|5 20|negative_slope name
LeftShift|5 6|name
Less|5 6|name
LessEqual|5 6|name
Linspace|5 6|num endpoint retstep dtype axis name
Log|5 6|name
Log10|5 6|name
Log1p|5 6|name
Log2|5 6|name
LogSigmoid|5 20|name
LogSoftmax|5 20|axis name
Logaddexp|5 6|name
Logaddexp2|5 6|name
Logdet|5 106|name
LogicalAnd|5 6|name
LogicalNot|5 6|name
LogicalOr|5 6|name
LogicalXor|5 6|name
Logspace|5 6|num endpoint base dtype axis name
Logsumexp|5 106|axis keepdims name
Lstsq|5 109|rcond name
LuFactor|5 109|name
Map|5 32|name
MapCoordinates|29|+order fill_mode fill_value name
Matmul|5 6|name
MatrixRank|5 109|tol name
Max|5 6|axis keepdims initial name
MaxPool|5 20|+pool_size strides padding data_format name
Maximum|5 6|name
Mean|5 6|axis keepdims name
Median|5 6|axis keepdims name
Meshgrid|5 6|indexing name
Min|5 6|axis keepdims initial name
Minimum|5 6|name
Mish|229|name
Mod|5 6|name
Moments|5 20|+axes keepdims synchronized name
Moveaxis|5 6|+source +destination name
MultiHot|5 20|num_classes axis dtype sparse name ...
Multiply|5 6|name
NanToNum|5 6|nan posinf neginf name
Nanargmax|5 6|axis keepdims name
Nanargmin|5 6|axis keepdims name
Nancumprod|5 6|axis dtype name
Nancumsum|5 6|axis dtype name
Nanmax|5 6|axis keepdims name
Nanmean|5 6|axis keepdims name
Nanmedian|5 6|axis keepdims name
Nanmin|5 6|axis keepdims name
Nanpercentile|5 6|axis method keepdims name
Nanprod|5 6|axis keepdims name
Nanquantile|5 6|axis method keepdims name
Nanstd|5 6|axis keepdims name
Nansum|5 6|axis keepdims name
Nanvar|5 6|axis keepdims name
Ndim|5 6|name
Negative|5 6|name
Nextafter|5 6|name
Nonzero|5 6|name
Norm|5 109|ord axis keepdims name
Normalize|5 20|axis order epsilon name
NotEqual|5 6|name
OneHot|5 20|+num_classes axis dtype sparse name
OnesLike|5 6|dtype name
Operation|127 194 154 5 32 234 155 29 109 106 20 6 235 149|name
Outer|5 6|name
PSNR|5 20|+max_val name
Pad|5 6|+pad_width mode name
PadImages|29|top_padding left_padding bottom_padding right_padding target_height target_width data_format name
Percentile|5 6|axis method keepdims name
PerspectiveTransform|29|interpolation fill_value data_format name
Pinv|5 109|rcond name
Polar|5 20|name
Power|5 6|name
Prod|5 6|axis keepdims dtype name
Ptp|5 6|axis keepdims name
Qr|5 109|mode name
Quantile|5 6|axis method keepdims name
RFFT|5 106|fft_length name
RGBToGrayscale|29|data_format name
RGBToHSV|29|data_format name
RMSNorm|5 20|axis epsilon name
Rad2deg|5 6|name
Ravel|5 6|name
ReLU|229|negative_slope max_value threshold name
Real|5 6|name
Rearrange|234|name
Reciprocal|5 6|name
Relu|5 20|name
Relu6|5 20|name
Repeat|5 6|+repeats axis name
Reshape|5 6|+newshape name
Resize|29|+size interpolation antialias crop_to_aspect_ratio pad_to_aspect_ratio fill_mode fill_value data_format name
RightShift|5 6|name
Roll|5 6|+shift axis name
Rot90|5 6|k axes name
Round|5 6|decimals name
Rsqrt|5 106|name
SSIM|29|max_val filter_size filter_sigma k1 k2 data_format name
STFT|5 106|+sequence_length +sequence_stride +fft_length window center name
SVD|5 109|full_matrices compute_uv name
SaturateCast|5 32|+dtype name
ScaleAndTranslate|29|+spatial_dims +method antialias name
Scan|5 32|length reverse unroll name
Scatter|5 32|+shape name
ScatterUpdate|5 32|reduction name
SearchSorted|5 6|side name
SegmentMax|5 106|num_segments sorted name
SegmentMin|5 106|num_segments sorted name
SegmentProd|5 106|num_segments sorted name
SegmentReduction|5 106|num_segments sorted name
SegmentSum|5 106|num_segments sorted name
Select|5 6|name
Selu|5 20|name
SeparableConv|5 20|strides padding data_format dilation_rate name
Sigmoid|5 20|name
Sign|5 6|name
Signbit|5 6|name
Silu|5 20|name
Sin|5 6|name
Sinc|5 6|name
Sinh|5 6|name
Size|5 6|name
Slice|5 32|+shape name
SliceUpdate|5 32|name
Slogdet|5 6|name
SobelEdges|29|data_format name
SoftShrink|5 20|threshold name
Softmax|5 20|axis name
Softplus|5 20|name
Softsign|5 20|name
Solve|5 109|name
SolveTriangular|5 109|lower name
Sort|5 6|axis name
SpaceToDepth|5 20|+block_size data_format name
SparseCategoricalCrossentropy|5 20|from_logits axis name
SparsePlus|5 20|name
SparseSigmoid|5 20|name
Sparsemax|5 20|axis name
Split|5 6|+indices_or_sections axis name
Sqrt|5 6|name
Square|5 6|name
Squareplus|5 20|b name
Squeeze|5 6|axis name
Stack|5 6|axis name
Std|5 6|axis keepdims name
StopGradient|5 32|name
Subtract|5 6|name
Sum|5 6|axis keepdims name
Swapaxes|5 6|+axis1 +axis2 name
Switch|5 32|name
Take|5 6|axis name
TakeAlongAxis|5 6|axis name
Tan|5 6|name
Tanh|5 6|name
TanhShrink|5 20|name
Tensordot|5 6|axes name
Threshold|5 20|+threshold +default_value name
Tile|5 6|+repeats name
TopK|5 106|+k sorted name
Trace|5 6|offset axis1 axis2 name
Transpose|5 6|axes name
Trapezoid|5 6|x dx axis name
Tril|5 6|k name
Triu|5 6|k name
TrueDivide|5 6|name
Trunc|5 6|name
Unfold|5 20|+kernel_size dilation padding stride name
Unique|5 6|sorted return_index return_inverse return_counts axis size fill_value name
UnravelIndex|5 6|+shape name
Unstack|5 32|num axis name
Vander|5 6|N increasing name
Var|5 6|axis keepdims name
Vdot|5 6|name
VectorizedMap|5 32|+function name
View|5 6|dtype name
ViewAsComplex|5 106|name
ViewAsReal|5 106|name
Vsplit|5 6|+indices_or_sections name
Vstack|5 6|name
Where|5 6|name
WhileLoop|5 32|+cond +body maximum_iterations name
ZerosLike|5 6|dtype name
`;
exports.OBJECTS = `
AUC|0 1 2|dtype name curve from_logits label_weights multi_label num_labels num_thresholds summation_method thresholds
AWQConfig|3|...
AWQDTypePolicy|4|...
AbsMaxQuantizer|3|axis epsilon output_dtype value_range
Accuracy|0 1 7|dtype name
Adadelta|12 13 14|name clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor rho use_ema weight_decay
Adafactor|12 13 15|name beta_2_decay clip_threshold clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon_1 epsilon_2 global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor relative_step use_ema weight_decay
Adagrad|12 13 16|name clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps initial_accumulator_value learning_rate loss_scale_factor use_ema weight_decay
Adam|12 13 17|name amsgrad beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
AdamW|12 13 18|name amsgrad beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
Adamax|12 13 19|name beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
BaseOptimizer|90|...
BinaryAccuracy|0 1 7|dtype name threshold
BinaryCrossentropy|101 102 103|dtype name axis from_logits label_smoothing reduction
BinaryCrossentropy|0 1 104|dtype name from_logits label_smoothing
BinaryFocalCrossentropy|101 102 103|dtype name alpha apply_class_balancing axis from_logits gamma label_smoothing reduction
BinaryIoU|0 1 105|dtype name target_class_ids threshold
CTC|101 102 103|dtype name reduction
CategoricalAccuracy|0 1 7|dtype name
CategoricalCrossentropy|101 102 103|dtype name axis from_logits label_smoothing reduction
CategoricalCrossentropy|0 1 104|dtype name axis from_logits label_smoothing
CategoricalFocalCrossentropy|101 102 103|dtype name alpha axis from_logits gamma label_smoothing reduction
CategoricalGeneralizedCrossEntropy|101 103|dtype name q reduction
CategoricalHinge|101 102 103|dtype name reduction
CategoricalHinge|0 1 107|dtype name
Circle|101 102 103|dtype name gamma margin reduction remove_diagonal
CompileLoss|110 111|...
CompileMetrics|110 111|...
ConcordanceCorrelation|0 1 113|dtype name axis
Constant|114|...
Constraint|115|
CosineDecay|120|...
CosineDecayRestarts|120|...
CosineSimilarity|101 102 103|dtype name axis reduction
CosineSimilarity|0 1 121|dtype name axis
Cross|125|...
DTypePolicy|127|name
DTypePolicyMap|4|...
Dice|101 102 103|dtype name axis reduction
ExponentialDecay|120|...
F1Score|0 1 148|dtype name average threshold
FBetaScore|0 1 148|dtype name average beta threshold
FalseNegatives|0 1 2|dtype name thresholds
FalsePositives|0 1 2|dtype name thresholds
Feature|125|...
FeatureDistillation|137|...
Float8QuantizationConfig|3|...
FloatDTypePolicy|127|name
Ftrl|12 13 153|name beta clipnorm clipvalue decay ema_momentum ema_overwrite_frequency global_clipnorm gradient_accumulation_steps initial_accumulator_value l1_regularization_strength l2_regularization_strength l2_shrinkage_regularization_strength learning_rate learning_rate_power loss_scale_factor use_ema weight_decay
GPTQConfig|3|...
GPTQDTypePolicy|4|...
GlorotNormal|114|input_axes output_axes seed
GlorotUniform|114|input_axes output_axes seed
HeNormal|114|input_axes output_axes seed
HeUniform|114|input_axes output_axes seed
Hinge|101 102 103|dtype name reduction
Hinge|0 1 107|dtype name
Huber|101 102 103|dtype name delta reduction
Identity|114|gain
Initializer|127|
InputSpec|127|dtype name allow_last_axis_squeeze axes max_ndim min_ndim ndim optional shape
Int4DTypePolicy|4|...
Int4QuantizationConfig|3|...
Int8QuantizationConfig|3|...
InverseTimeDecay|120|...
IoU|0 1 105|...
KLDivergence|101 102 103|dtype name reduction
KLDivergence|0 1 104|dtype name
L1|184|l1
L1L2|184|l1 l2
L2|184|l2
Lamb|12 186|name beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
LearningRateSchedule|120|
LecunNormal|114|input_axes output_axes seed
LecunUniform|114|input_axes output_axes seed
Lion|12 13 217|name beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
LogCosh|101 102 103|dtype name reduction
LogCoshError|0 1 121|dtype name
LogitsDistillation|137|...
Loss|127 101 102 218 103 219|dtype name reduction
LossFunctionWrapper|102 103|...
LossScaleOptimizer|220 12 13 221 222 111|...
MaxNorm|115|axis max_value
Mean|0 1 224|dtype name
MeanAbsoluteError|101 102 103|dtype name reduction
MeanAbsoluteError|0 1 121|dtype name
MeanAbsolutePercentageError|101 102 103|dtype name reduction
MeanAbsolutePercentageError|0 1 121|dtype name
MeanIoU|0 1 105|...
MeanMetricWrapper|0 1 224|...
MeanSquaredError|101 102 103|dtype name reduction
MeanSquaredError|0 1 121|dtype name
MeanSquaredLogarithmicError|101 102 103|dtype name reduction
MeanSquaredLogarithmicError|0 1 121|dtype name
Metric|127 0 194 1 2 148 105 228 224 215|dtype name
MetricsList|110|...
MinMaxNorm|115|axis max_value min_value rate
MultiOptimizer|12 13 222|...
Muon|12 13 232|name adam_beta_1 adam_beta_2 adam_lr_ratio adam_weight_decay clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon exclude_embeddings exclude_layers global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor momentum muon_a muon_b muon_c nesterov ns_steps rms_rate use_ema weight_decay
Nadam|12 13 233|name beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema weight_decay
NonNeg|115|
OneHotIoU|0 1 105|...
OneHotMeanIoU|0 1 105|...
Ones|114|
Optimizer|127 12 146 215 13 222 236|...
OptimizerMap|12|...
Orthogonal|114|gain seed
OrthogonalRegularizer|184|factor mode
PearsonCorrelation|0 1 113|dtype name axis
PiecewiseConstantDecay|120|...
Poisson|101 102 103|dtype name reduction
Poisson|0 1 104|dtype name
PolynomialDecay|120|...
Precision|0 1 2|dtype name class_id thresholds top_k
PrecisionAtRecall|0 1 2|...
QuantizationConfig|3|...
QuantizedDTypePolicy|4|...
QuantizedFloat8DTypePolicy|4|...
Quantizer|127|output_dtype
R2Score|0 1 121|dtype name class_aggregation num_regressors
RMSprop|12 13 237|name centered clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor momentum rho use_ema weight_decay
RandomNormal|114|mean seed stddev
RandomUniform|114|maxval minval seed
Recall|0 1 2|dtype name class_id thresholds top_k
RecallAtPrecision|0 1 2|...
Regularizer|127|
RootMeanSquaredError|0 1 121|dtype name
SGD|12 13 239|name clipnorm clipvalue decay ema_momentum ema_overwrite_frequency global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor momentum nesterov use_ema weight_decay
STFT|114|...
ScheduleFreeAdamW|12 13 241|name beta_1 beta_2 clipnorm clipvalue decay ema_momentum ema_overwrite_frequency epsilon global_clipnorm gradient_accumulation_steps learning_rate loss_scale_factor use_ema warmup_steps weight_decay
SeedGenerator|242|name seed
SensitivityAtSpecificity|0 1 2|...
SensitivitySpecificityBase|2|...
SparseCategoricalAccuracy|0 1 7|dtype name
SparseCategoricalCrossentropy|101 102 103|dtype name axis from_logits ignore_class reduction
SparseCategoricalCrossentropy|0 1 104|dtype name axis from_logits ignore_class
SparseTopKCategoricalAccuracy|0 1 7|dtype name from_sorted_ids k
SpecificityAtSensitivity|0 1 2|...
SquaredHinge|101 102 103|dtype name reduction
SquaredHinge|0 1 107|dtype name
Sum|0 1 224|dtype name
BackendOptimizer|236|...
TopKCategoricalAccuracy|0 1 7|dtype name k
TrueNegatives|0 1 2|dtype name thresholds
TruePositives|0 1 2|dtype name thresholds
TruncatedNormal|114|mean seed stddev
Tversky|101 102 103|dtype name alpha axis beta reduction
UnitNorm|115|axis
VarianceScaling|114|distribution input_axes mode output_axes scale seed
Zeros|114|
_ConfusionMatrixConditionCount|2|...
_IoUBase|105|...
`;
exports.MODULES = `
keras.metrics keras.src.metrics keras.src.metrics.confusion_metrics keras.quantizers keras.dtype_policies keras.src.ops
keras.src.ops.numpy keras.src.metrics.accuracy_metrics keras.layers keras.src.layers
keras.src.layers.activations.activation keras.src.layers.regularization.activity_regularization keras.optimizers
keras.src.optimizers keras.src.optimizers.adadelta keras.src.optimizers.adafactor keras.src.optimizers.adagrad
keras.src.optimizers.adam keras.src.optimizers.adamw keras.src.optimizers.adamax keras.src.ops.nn
keras.src.layers.pooling.adaptive_average_pooling1d keras.src.layers.pooling.adaptive_average_pooling2d
keras.src.layers.pooling.adaptive_average_pooling3d keras.src.layers.pooling.adaptive_max_pooling1d
keras.src.layers.pooling.adaptive_max_pooling2d keras.src.layers.pooling.adaptive_max_pooling3d
keras.src.layers.merging.add keras.src.layers.attention.additive_attention keras.src.ops.image
keras.src.layers.regularization.alpha_dropout keras._legacy.layers keras.src.ops.core
keras.src.layers.attention.attention keras.src.layers.preprocessing.image_preprocessing.aug_mix
keras.src.layers.preprocessing.image_preprocessing.auto_contrast keras.src.layers.merging.average
keras.src.layers.pooling.average_pooling1d keras.src.layers.pooling.average_pooling2d
keras.src.layers.pooling.average_pooling3d keras.src.layers.pooling.base_adaptive_pooling
keras.src.layers.convolutional.base_conv keras.src.layers.convolutional.conv1d keras.src.layers.convolutional.conv2d
keras.src.layers.convolutional.conv3d keras.src.layers.convolutional.base_conv_transpose
keras.src.layers.convolutional.conv1d_transpose keras.src.layers.convolutional.conv2d_transpose
keras.src.layers.convolutional.conv3d_transpose keras.src.layers.convolutional.base_depthwise_conv
keras.src.layers.convolutional.depthwise_conv1d keras.src.layers.convolutional.depthwise_conv2d
keras.src.layers.pooling.base_global_pooling keras.src.layers.pooling.global_average_pooling1d
keras.src.layers.pooling.global_average_pooling2d keras.src.layers.pooling.global_average_pooling3d
keras.src.layers.pooling.global_max_pooling1d keras.src.layers.pooling.global_max_pooling2d
keras.src.layers.pooling.global_max_pooling3d
keras.src.layers.preprocessing.image_preprocessing.base_image_preprocessing_layer
keras.src.layers.preprocessing.image_preprocessing.center_crop keras.src.layers.preprocessing.image_preprocessing.clahe
keras.src.layers.preprocessing.image_preprocessing.cut_mix
keras.src.layers.preprocessing.image_preprocessing.equalization
keras.src.layers.preprocessing.image_preprocessing.max_num_bounding_box
keras.src.layers.preprocessing.image_preprocessing.mix_up
keras.src.layers.preprocessing.image_preprocessing.rand_augment
keras.src.layers.preprocessing.image_preprocessing.random_brightness
keras.src.layers.preprocessing.image_preprocessing.random_color_degeneration
keras.src.layers.preprocessing.image_preprocessing.random_color_jitter
keras.src.layers.preprocessing.image_preprocessing.random_contrast
keras.src.layers.preprocessing.image_preprocessing.random_crop
keras.src.layers.preprocessing.image_preprocessing.random_elastic_transform
keras.src.layers.preprocessing.image_preprocessing.random_erasing
keras.src.layers.preprocessing.image_preprocessing.random_flip
keras.src.layers.preprocessing.image_preprocessing.random_gaussian_blur
keras.src.layers.preprocessing.image_preprocessing.random_grayscale
keras.src.layers.preprocessing.image_preprocessing.random_hue
keras.src.layers.preprocessing.image_preprocessing.random_invert
keras.src.layers.preprocessing.image_preprocessing.random_perspective
keras.src.layers.preprocessing.image_preprocessing.random_posterization
keras.src.layers.preprocessing.image_preprocessing.random_rotation
keras.src.layers.preprocessing.image_preprocessing.random_saturation
keras.src.layers.preprocessing.image_preprocessing.random_sharpness
keras.src.layers.preprocessing.image_preprocessing.random_shear
keras.src.layers.preprocessing.image_preprocessing.random_translation
keras.src.layers.preprocessing.image_preprocessing.random_zoom
keras.src.layers.preprocessing.image_preprocessing.resizing
keras.src.layers.preprocessing.image_preprocessing.solarization keras.src.visualization.plot_image_gallery
keras.src.optimizers.base_optimizer keras.src.layers.pooling.base_pooling keras.src.layers.pooling.max_pooling1d
keras.src.layers.pooling.max_pooling2d keras.src.layers.pooling.max_pooling3d
keras.src.layers.convolutional.base_separable_conv keras.src.layers.convolutional.separable_conv1d
keras.src.layers.convolutional.separable_conv2d keras.src.layers.regularization.spatial_dropout
keras.src.layers.normalization.batch_normalization keras.src.layers.rnn.bidirectional keras.losses keras.src.losses
keras.src.losses.losses keras.src.metrics.probabilistic_metrics keras.src.metrics.iou_metrics keras.src.ops.math
keras.src.metrics.hinge_metrics keras.src.layers.preprocessing.category_encoding keras.src.ops.linalg
keras.src.trainers.compile_utils keras.src.trainers.trainer keras.src.layers.merging.concatenate
keras.src.metrics.correlation_metrics keras.initializers keras.constraints keras.src.layers.rnn.conv_lstm
keras.src.layers.rnn.conv_lstm1d keras.src.layers.rnn.conv_lstm2d keras.src.layers.rnn.conv_lstm3d
keras.optimizers.schedules keras.src.metrics.regression_metrics keras.src.layers.reshaping.cropping1d
keras.src.layers.reshaping.cropping2d keras.src.layers.reshaping.cropping3d keras.src.layers.preprocessing.feature_space
keras.src.applications.inception_resnet_v2 keras keras.src.layers.preprocessing.data_layer
keras.src.layers.preprocessing.discretization keras.src.layers.preprocessing.mel_spectrogram
keras.src.layers.preprocessing.normalization keras.src.layers.preprocessing.rescaling keras.src.layers.core.dense
keras.src.quantizers.awq keras.src.quantizers.gptq keras.src.quantizers.gptq_core keras.distillation
keras.src.distillation.distiller keras.src.layers.merging.dot keras.src.layers.attention.grouped_query_attention
keras.src.layers.attention.multi_head_attention keras.src.layers.regularization.dropout keras.src.layers.activations
keras.src.layers.activations.elu keras.src.layers.core.einsum_dense keras.src.callbacks.tensorboard
keras.src.layers.core.embedding keras.src.metrics.f_score_metrics keras.src.quantizers.quantizers keras.utils
keras.src.layers.reshaping.flatten keras.src.utils.jax_layer keras.src.optimizers.ftrl keras.src.models.functional
keras.src.ops.function keras.src keras.src.applications.convnext keras.src.applications.densenet
keras.src.applications.efficientnet keras.src.applications.efficientnet_v2 keras.src.applications.inception_v3
keras.src.applications.mobilenet keras.src.applications.mobilenet_v2 keras.src.applications.mobilenet_v3
keras.src.applications.nasnet keras.src.applications.resnet keras.src.applications.vgg16 keras.src.applications.vgg19
keras.src.applications.xception keras.src.models keras.src.models.cloning keras.src.models.sequential
keras.src.layers.rnn.gru keras.src.layers.regularization.gaussian_dropout keras.src.layers.regularization.gaussian_noise
keras.src.layers.normalization.group_normalization keras.src.layers.preprocessing.hashed_crossing
keras.src.layers.preprocessing.hashing keras.src.layers.core.identity keras.src.layers.preprocessing.index_lookup
keras.src.layers.preprocessing.integer_lookup keras.src.layers.preprocessing.string_lookup
keras.src.layers.core.input_layer keras.regularizers keras.src.layers.rnn.lstm keras.src.optimizers.lamb
keras.src.layers.core.lambda_layer keras.src.layers.activations.leaky_relu keras.src.layers.activations.prelu
keras.src.layers.activations.relu keras.src.layers.activations.softmax keras.src.layers.core.masking
keras.src.layers.core.wrapper keras.src.layers.layer keras.src.layers.merging.base_merge
keras.src.layers.normalization.layer_normalization keras.src.layers.normalization.rms_normalization
keras.src.layers.normalization.unit_normalization keras.src.layers.preprocessing.pipeline
keras.src.layers.preprocessing.text_vectorization keras.src.layers.reshaping.permute
keras.src.layers.reshaping.repeat_vector keras.src.layers.reshaping.reshape keras.src.layers.reshaping.up_sampling1d
keras.src.layers.reshaping.up_sampling2d keras.src.layers.reshaping.up_sampling3d
keras.src.layers.reshaping.zero_padding1d keras.src.layers.reshaping.zero_padding2d
keras.src.layers.reshaping.zero_padding3d keras.src.layers.rnn.rnn keras.src.layers.rnn.simple_rnn
keras.src.layers.rnn.stacked_rnn_cells keras.src.layers.rnn.time_distributed keras.src.models.model
keras.src.models.variable_mapping keras.src.utils.torch_utils keras.src.optimizers.lion keras.src.losses.loss
keras.src.testing.test_case keras.mixed_precision keras.src.optimizers.loss_scale_optimizer
keras.src.optimizers.multi_optimizer keras.src.layers.merging.maximum keras.src.metrics.reduction_metrics
keras.src.layers.merging.minimum keras.src.layers.merging.multiply keras.src.layers.merging.subtract
keras.src.metrics.metric keras.src.activations.activations keras.models keras.src.wrappers.sklearn_wrapper
keras.src.optimizers.muon keras.src.optimizers.nadam keras.src.ops.einops keras.src.ops.operation
keras.src.optimizers.optimizer keras.src.optimizers.rmsprop keras.src.layers.core.reversible_embedding
keras.src.optimizers.sgd keras.src.layers.preprocessing.stft_spectrogram keras.src.optimizers.schedule_free_adamw
keras.random keras.src.layers.normalization.spectral_normalization keras.src.export keras.src.export.tfsm_layer
`;
exports.BASE_KEYS = `
name trainable!nzuimwfghslo dtype autocast activity_regularizer input_dim input_shape
`;
exports.INITIALIZERS = `
Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer LecunNormal LecunUniform
Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer TruncatedNormal VarianceScaling
Zeros constant glorot_normal glorot_uniform he_normal he_uniform identity initializer lecun_normal lecun_uniform normal
one ones orthogonal random_normal random_uniform stft truncated_normal uniform variance_scaling zero zeros
`;
exports.REGULARIZERS = `
L1 L1L2 L2 OrthogonalRegularizer Regularizer l1 l1l2 l2 orthogonal_regularizer regularizer
`;
exports.CONSTRAINTS = `
Constraint MaxNorm MinMaxNorm NonNeg UnitNorm constraint max_norm min_max_norm non_neg unit_norm
`;
exports.ACTIVATIONS = `
celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear log_sigmoid
log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax
squareplus swish tanh tanh_shrink threshold
`;
exports.POLICIES = `
AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy
QuantizedFloat8DTypePolicy
`;
exports.DTYPES = `
float16 float32 float64 bfloat16 int16 int32 int64 uint8 uint16 uint32 uint64 bool string complex64 complex128 int
mixed_float16 mixed_bfloat16
`;
exports.FUNCTIONS = `
activations.celu activations.deserialize activations.elu activations.exponential activations.gelu activations.get
activations.glu activations.hard_shrink activations.hard_sigmoid activations.hard_silu activations.hard_tanh
activations.leaky_relu activations.linear activations.log_sigmoid activations.log_softmax activations.mish
activations.relu activations.relu6 activations.selu activations.serialize activations.sigmoid activations.silu
activations.soft_shrink activations.softmax activations.softplus activations.softsign activations.sparse_plus
activations.sparse_sigmoid activations.sparsemax activations.squareplus activations.tanh activations.tanh_shrink
activations.threshold constraints.deserialize constraints.get constraints.serialize initializers.deserialize
initializers.get initializers.serialize losses.categorical_generalized_cross_entropy losses.circle
losses.cosine_similarity losses.ctc losses.deserialize losses.dice losses.get losses.huber losses.log_cosh
losses.serialize losses.tversky metrics.binary_accuracy metrics.binary_crossentropy metrics.binary_focal_crossentropy
metrics.categorical_accuracy metrics.categorical_crossentropy metrics.categorical_focal_crossentropy
metrics.categorical_hinge metrics.concordance_correlation metrics.deserialize metrics.get metrics.hinge
metrics.kl_divergence metrics.mean_absolute_error metrics.mean_absolute_percentage_error metrics.mean_squared_error
metrics.mean_squared_logarithmic_error metrics.pearson_correlation metrics.poisson metrics.serialize
metrics.sparse_categorical_accuracy metrics.sparse_categorical_crossentropy metrics.sparse_top_k_categorical_accuracy
metrics.squared_hinge metrics.top_k_categorical_accuracy optimizers.deserialize optimizers.get
optimizers.schedules.deserialize optimizers.schedules.serialize optimizers.serialize regularizers.deserialize
regularizers.get regularizers.serialize
`;
exports.COMPILE_KEYS = `
optimizer loss loss_weights metrics weighted_metrics run_eagerly steps_per_execution jit_compile auto_scale_loss
`;


/***/ }),

/***/ 27898:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refusals = refusals;
const keras3_classes_ts_1 = __webpack_require__(87254);
const json_ts_1 = __webpack_require__(92346);
const objects_ts_1 = __webpack_require__(10290);
/** Names that a message gives. */
const SHOWN = 12;
/**
 * What a constructor refuses of a config: keys that it does not have, keys that have to be there, values.
 * @param isFraction whether the number under a key is written as a fraction (`3.0`), which Python takes for no whole number
 * @param taken keys that are taken away before the constructor sees them
 */
function refusals(known, config, isFraction, taken = []) {
    const found = Object.entries(config).filter(([key]) => !taken.includes(key));
    const { keys } = known;
    if (keys === null) {
        const told = found.filter(([key]) => key === 'name' || key === 'dtype');
        return [...told.flatMap(([key, value]) => namedIn(known, key, value)), ...together(known, config)];
    }
    const missing = [...keys].filter(([key, { isNeeded }]) => isNeeded && !Object.hasOwn(config, key));
    const pairs = found.flatMap(([key, value]) => {
        const rule = keys.get(key);
        if (rule === undefined)
            return [{ key, found: (0, json_ts_1.brief)(value), allowed: `no such key, but ${listed(ownFirst(keys))}`, mayBeEarlier: true }];
        const refused = valueRefusal(key, value, rule, isFraction(key));
        if (refused !== null)
            return [refused];
        return namedIn(known, key, value);
    });
    return [
        ...missing.map(([key]) => ({ key, found: 'nothing', allowed: 'a value' })),
        ...pairs,
        ...together(known, config),
    ];
}
function valueRefusal(key, value, rule, isFraction) {
    const found = isFraction ? `${(0, json_ts_1.brief)(value)}.0` : (0, json_ts_1.brief)(value);
    if (typeof value === 'string' && rule.words !== null) {
        const word = rule.anyCase ? value.toLowerCase() : value;
        return rule.words.includes(word)
            ? null
            : { key, found, allowed: listed(rule.words.map((one) => JSON.stringify(one))) };
    }
    const kind = kindOf(value, isFraction);
    if (kind === null || !rule.refused.includes(kind))
        return null;
    const kinds = Object.entries(KINDS).filter(([letter]) => !rule.refused.includes(letter));
    const words = rule.words?.map((one) => JSON.stringify(one)) ?? [];
    const allowed = [
        ...new Set(kinds.flatMap(([letter, said]) => (letter === 's' && rule.words !== null ? words : [said]))),
    ];
    return { key, found, allowed: listed(allowed) };
}
/** The letters of tools/keras-classes/definitions.py. */
const KINDS = {
    n: 'null',
    b: 'true or false',
    z: '0',
    u: '1',
    i: 'whole numbers from 2',
    m: 'negative whole numbers',
    f: 'fractions between 0 and 1',
    g: 'fractions above 1',
    h: 'negative fractions',
    s: 'a text',
    l: 'a list',
    o: 'an object',
};
function kindOf(value, isFraction) {
    if (value === null)
        return 'n';
    if (typeof value === 'boolean')
        return 'b';
    if (typeof value === 'string')
        return 's';
    if (typeof value !== 'number')
        return (0, json_ts_1.isArray)(value) ? 'l' : 'o';
    if (!Number.isFinite(value))
        return null;
    if (!Number.isInteger(value))
        return value < 0 ? 'h' : value < 1 ? 'f' : 'g';
    if (value < 0)
        return isFraction ? null : 'm';
    if (isFraction)
        return 'w';
    return value === 0 ? 'z' : value === 1 ? 'u' : 'i';
}
/** Keys that hold a name, or, in layers, an object of a certain kind. */
function namedIn({ kind: owner }, key, value) {
    if (owner === 'object')
        return [];
    if (key === 'name')
        return nameRefusal(value);
    if (owner !== 'layer')
        return [];
    if (key === 'dtype')
        return policyRefusal(value);
    if (key === 'activation' || key === 'recurrent_activation') {
        if (typeof value === 'string')
            return keras3_classes_ts_1.NAMES.activation.has(value) ? [] : [unknown(key, value, keras3_classes_ts_1.NAMES.activation)];
        return isPlain(value) ? [plain(key, value)] : [];
    }
    const kind = key === 'activity_regularizer' ? 'regularizer' : (0, objects_ts_1.objectKind)(key);
    return kind === undefined ? [] : objectRefusal(key, value, kind);
}
/** Source: `Operation.__init__`, keras/src/ops/operation.py. */
function nameRefusal(value) {
    if (value === null || (typeof value === 'string' && !value.includes('/')))
        return [];
    return [{ key: 'name', found: (0, json_ts_1.brief)(value), allowed: 'a text without "/"' }];
}
/** Source: `get` in keras/src/dtype_policies; policies of quantised layers have words of their own. */
function policyRefusal(value) {
    if (value === null || (typeof value === 'string' && QUANTIZED.test(value)))
        return [];
    if (typeof value === 'string')
        return keras3_classes_ts_1.NAMES.dtype.has(value) ? [] : [unknown('dtype', value, keras3_classes_ts_1.NAMES.dtype)];
    if (!(0, json_ts_1.isObject)(value))
        return [{ key: 'dtype', found: (0, json_ts_1.brief)(value), allowed: 'a text or a policy' }];
    const { class_name: name, config } = value;
    if (typeof name !== 'string' || isForeign(value))
        return [];
    if (!keras3_classes_ts_1.NAMES.policy.has(name))
        return [unknown('dtype', name, keras3_classes_ts_1.NAMES.policy)];
    return name === 'DTypePolicy' && (0, json_ts_1.isObject)(config) ? policyRefusal(config['name'] ?? null) : [];
}
const QUANTIZED = /^(?:int8|int4|float8|gptq|awq)/;
/** Source: `get` in keras/src/{initializers,regularizers,constraints}: only initializers are looked for among custom objects. */
function objectRefusal(key, value, kind) {
    if (isPlain(value))
        return [plain(key, value)];
    const name = (0, json_ts_1.isObject)(value) ? value['class_name'] : value;
    if (typeof name !== 'string' || keras3_classes_ts_1.NAMES[kind].has(name) || ((0, json_ts_1.isObject)(value) && isForeign(value)))
        return [];
    const isOwn = (0, json_ts_1.isObject)(value) && typeof value['module'] === 'string';
    const custom = isOwn || (kind !== 'initializer' && typeof value === 'string') ? {} : { mayBeCustom: true };
    return [{ ...unknown(key, name, keras3_classes_ts_1.NAMES[kind]), ...custom }];
}
/** Numbers, flags and lists stand for no object. */
function isPlain(value) {
    return value !== null && typeof value !== 'string' && !(0, json_ts_1.isObject)(value);
}
function plain(key, value) {
    return { key, found: (0, json_ts_1.brief)(value), allowed: 'null, a name or an object' };
}
/** An object of another module than Keras's: whoever loads the model has to have it. */
function isForeign({ module, registered_name: registered }) {
    if (typeof registered === 'string' && registered.includes('>'))
        return true;
    return typeof module === 'string' && !/^(?:keras|builtins)(?:\.|$)/.test(module);
}
function unknown(key, found, names) {
    return { key, found: JSON.stringify(found), allowed: listed([...names]) };
}
/**
 * Options that Keras refuses together: keras/src/layers/convolutional/base_conv.py and base_conv_transpose.py. And what
 * RandomShear stores and does not take again: Keras 3.15 does not load what it saves of one that was given a number.
 */
function together({ name }, config) {
    if (name === 'InputLayer')
        return shapeRefusal(config);
    if (name === 'RandomShear') {
        return ['x_factor', 'y_factor'].flatMap((key) => {
            const value = config[key];
            if (!(0, json_ts_1.isArray)(value) || !value.some((item) => typeof item === 'number' && item < 0))
                return [];
            return [{ key, found: (0, json_ts_1.brief)(value), allowed: 'numbers from 0 to 1: give the layer two of them' }];
        });
    }
    if (!/^Conv[123]D(?:Transpose)?$/.test(name))
        return [];
    const { strides, dilation_rate: dilation, filters, groups } = config;
    const refused = [];
    if (largest(strides) > 1 && largest(dilation) > 1) {
        const found = `${(0, json_ts_1.brief)(strides)} beside dilation_rate ${(0, json_ts_1.brief)(dilation)}`;
        refused.push({ key: 'strides', found, allowed: 'one of the two above 1' });
    }
    if (typeof filters === 'number' && typeof groups === 'number' && groups > 0 && filters % groups !== 0) {
        refused.push({ key: 'groups', found: (0, json_ts_1.brief)(groups), allowed: `a number that divides the ${filters} filters` });
    }
    return refused;
}
/** Source: keras/src/layers/core/input_layer.py. */
function shapeRefusal(config) {
    const has = (key) => (config[key] ?? null) !== null;
    const batch = has('batch_input_shape') ? 'batch_input_shape' : 'batch_shape';
    if (has('input_tensor')) {
        return [{ key: 'input_tensor', found: (0, json_ts_1.brief)(config['input_tensor']), allowed: 'null: a file holds no tensor' }];
    }
    const beside = ['shape', 'input_shape', 'batch_size'].filter(has);
    if (!has(batch)) {
        return has('shape') || has('input_shape') ? [] : [{ key: 'batch_shape', found: 'nothing', allowed: 'a shape' }];
    }
    return beside.map((key) => ({ key, found: (0, json_ts_1.brief)(config[key]), allowed: `nothing beside ${batch}` }));
}
function largest(value) {
    return Math.max(...((0, json_ts_1.isArray)(value) ? value : [value]).map((item) => (typeof item === 'number' ? item : 1)));
}
/** A class's own keys before those that every layer has. */
function ownFirst(keys) {
    const base = (0, keras3_classes_ts_1.baseKeys)();
    return [...keys.keys()].sort((a, b) => Number(base.has(a)) - Number(base.has(b)));
}
function listed(words) {
    const shown = words.slice(0, SHOWN).join(', ');
    return words.length > SHOWN ? `${shown} and ${words.length - SHOWN} more` : shown;
}


/***/ }),

/***/ 75751:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.layerAt = layerAt;
/**
 * The layer at a path: names from the root, joined with `/`, through models used as layers. Names themselves may hold
 * a `/`, as Keras 2's do.
 */
function layerAt({ root }, path) {
    for (const layer of root.graph?.layers ?? []) {
        if (layer.name === path)
            return layer;
        const inner = path.startsWith(`${layer.name}/`)
            ? layerAt({ root: layer }, path.slice(layer.name.length + 1))
            : undefined;
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}


/***/ }),

/***/ 41933:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowOutputs = narrowOutputs;
const narrow_ts_1 = __webpack_require__(75402);
const policy_ts_1 = __webpack_require__(29809);
const names_ts_1 = __webpack_require__(72304);
const refs_ts_1 = __webpack_require__(9980);
/**
 * Outputs on the way to which layers compute in a float narrower than the output's own, as dtype policies say (`mixed_bfloat16`
 * with a last layer in float32): each with the narrowest.
 */
function narrowOutputs({ program: { root } }) {
    const { graph } = root;
    if (graph === null)
        return new Map();
    const reach = reachOf(graph);
    const byName = new Map(graph.layers.map((layer) => [layer.name, layer]));
    return new Map(graph.outputs.flatMap(({ name, ref }) => {
        const narrow = reach.get(ref.layer) ?? null;
        const last = byName.get(ref.layer);
        return narrow === null || (last !== undefined && lastOf(last) === narrow) ? [] : [[name, narrow]];
    }));
}
/** The narrowest float on the way to what each layer gives; a layer's calls count as one. */
function reachOf({ calls, layers }) {
    const takers = new Map();
    for (const { layer, args, kwargs } of calls) {
        for (const ref of [...args, ...Object.values(kwargs)].flatMap(refs_ts_1.refsIn)) {
            takers.set(ref.layer, (takers.get(ref.layer) ?? new Set()).add(layer));
        }
    }
    const reach = new Map();
    const left = layers.map((layer) => [layer.name, within(layer)]);
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const [name, type] = next;
        const found = (0, narrow_ts_1.narrower)(type, reach.get(name) ?? null);
        if (found === null || found === reach.get(name))
            continue;
        reach.set(name, found);
        for (const taker of takers.get(name) ?? [])
            left.push([taker, found]);
    }
    return reach;
}
/** The narrowest float that a layer, or any layer inside it, computes in. */
function within(layer) {
    const inner = [...layer.children.map((child) => child.layer), ...(layer.graph?.layers ?? [])];
    const own = layer.graph === null ? ownOf(layer) : null;
    return [own, ...inner.map(within)].reduce(narrow_ts_1.narrower);
}
/** The float in which a layer gives what it computes. */
function lastOf(layer) {
    const ref = layer.graph?.outputs[0]?.ref;
    const last = layer.graph?.layers.find(({ name }) => name === ref?.layer);
    return last === undefined ? ownOf(layer) : lastOf(last);
}
/** Operations compute in the type that they are given, and inputs in none. */
function ownOf({ className, config }) {
    if (className === 'InputLayer' || className === 'TFOpLambda' || className.startsWith(names_ts_1.OPERATION_PREFIX))
        return null;
    const { compute } = (0, policy_ts_1.policyOf)(config['dtype']);
    return compute === 'float16' || compute === 'bfloat16' ? compute : null;
}


/***/ }),

/***/ 75402:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrower = narrower;
/** The one with fewer digits; null stands for neither. */
function narrower(a, b) {
    return a === 'bfloat16' || b === null ? a : b === 'bfloat16' || a === null ? b : a;
}


/***/ }),

/***/ 42797:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.alternatives = alternatives;
exports.withAlternatives = withAlternatives;
/** Epsilons that frameworks take if nothing else is said: Keras, PyTorch and ONNX, BERT, and their halves. */
const EPSILONS = [1e-3, 1e-5, 1e-6, 1e-7, 1e-12];
const EXACT = 'the exact GELU';
const TANH = 'the tanh approximation of GELU';
/** Default epsilon of each normalisation. Sources: onnx/docs/Operators.md, onnxruntime/docs/ContribOperators.md. */
const NORMALISATIONS = {
    BatchNormalization: 1e-5,
    LayerNormalization: 1e-5,
    InstanceNormalization: 1e-5,
    GroupNormalization: 1e-5,
    RMSNormalization: 1e-5,
    'com.microsoft.SkipLayerNormalization': 1e-12,
};
/** Alternatives of the nodes of a body, those of its subgraphs not among them. */
function alternatives({ steps }) {
    return steps.flatMap((step, place) => [...gelus(step, place), ...epsilons(step, place)]);
}
function gelus(step, place) {
    const other = otherGelu(step);
    if (other === null)
        return [];
    const [found, otherwise] = other.isTanh ? [EXACT, TANH] : [TANH, EXACT];
    const { name, op } = step;
    const kind = `to ${otherwise}`;
    return [{ place, name, op, kind, cause: 'activation-approximation', found, otherwise, step: other.step }];
}
/** The node with the other GELU, and whether that one is the approximation. */
function otherGelu(step) {
    switch (step.op) {
        case 'Gelu': {
            const approximate = step.attrs.get('approximate');
            const isTanh = approximate?.kind === 'text' && approximate.value === 'tanh';
            return { step: withAttr(step, 'approximate', { kind: 'text', value: isTanh ? 'none' : 'tanh' }), isTanh: !isTanh };
        }
        case 'com.microsoft.BiasGelu':
        case 'com.microsoft.Gelu':
            return { step: { ...step, op: 'com.microsoft.FastGelu' }, isTanh: true };
        case 'com.microsoft.FastGelu':
            return { step: { ...step, op: 'com.microsoft.BiasGelu' }, isTanh: false };
        default:
            return null;
    }
}
function epsilons(step, place) {
    const { name, op, attrs } = step;
    const fallback = NORMALISATIONS[op];
    if (fallback === undefined)
        return [];
    const stored = attrs.get('epsilon');
    const own = stored?.kind === 'float' ? stored.value : fallback;
    return EPSILONS.filter((epsilon) => Math.abs(epsilon - own) > epsilon * 1e-3).map((epsilon) => ({
        place,
        name,
        op,
        kind: `epsilon ${epsilon}`,
        cause: 'config-epsilon',
        found: `with epsilon ${Number(own.toPrecision(6))}`,
        otherwise: `epsilon ${epsilon}`,
        step: withAttr(step, 'epsilon', { kind: 'float', value: epsilon }),
    }));
}
function withAttr(step, name, attr) {
    return { ...step, attrs: new Map([...step.attrs, [name, attr]]) };
}
/** A program with alternatives in the place of what they are for. */
function withAlternatives(program, chosen) {
    const steps = [...program.body.steps];
    for (const { place, step } of chosen)
        steps[place] = step;
    return { ...program, body: { ...program.body, steps } };
}


/***/ }),

/***/ 62018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bindOnnx = bindOnnx;
exports.stepsOf = stepsOf;
const errors_ts_1 = __webpack_require__(17050);
const graph_ts_1 = __webpack_require__(57814);
const op_defs_ts_1 = __webpack_require__(10140);
const entry_ts_1 = __webpack_require__(18417);
const errors_ts_2 = __webpack_require__(6575);
const limits_ts_1 = __webpack_require__(95244);
const program_ts_1 = __webpack_require__(76466);
const host_ts_1 = __webpack_require__(54160);
const constants_ts_1 = __webpack_require__(96992);
const control_ts_1 = __webpack_require__(22255);
const prune_ts_1 = __webpack_require__(4709);
const registry_ts_1 = __webpack_require__(46442);
/**
 * The program of an ONNX model: functions inlined, values that subgraphs capture handed to them, nodes that no output
 * needs gone. Small stored tensors are constants of it, for shapes and axes are made from them; all others are variables.
 * @param file the artifact's path, for messages
 * @throws ArtifactError `malformed`, `limit-exceeded`; `unsupported-operation` for inputs that are no tensors
 */
function bindOnnx(model, weights, file) {
    const { graph } = model;
    const entries = new Map();
    const translate = translator(model, weights, entries);
    const arguments_ = graph.inputs.map(({ name }, output) => [name, { step: program_ts_1.ARGUMENT, output }]);
    const scope = {
        steps: [],
        slots: new Map(arguments_),
        initializers: graph.initializers,
        opsets: model.opsets,
        prefix: '',
        depth: 0,
        call: null,
        capture: null,
    };
    const results = translate(graph, scope);
    const body = (0, prune_ts_1.pruned)({ arity: graph.inputs.length, steps: scope.steps, results });
    const signature = {
        inputs: graph.inputs.map((value) => specOf(value, file, false)),
        outputs: graph.outputs.map((value) => specOf(value, file, true)),
    };
    const used = new Set(stepsOf(body).flatMap(({ op, name }) => (op === program_ts_1.STORED ? [name] : [])));
    return {
        program: {
            kind: 'graph',
            dialect: 'onnx',
            signature,
            body,
            variables: new Map([...used].map((name) => [name, name])),
        },
        entries: new Map([...entries].filter(([name]) => used.has(name))),
        findings: [],
        unknown: unknownOps(body),
    };
}
function specOf({ name, dtype, shape }, file, isOutput) {
    const symbols = shape?.map((dim) => (typeof dim === 'string' ? dim : null)) ?? [];
    const named = isOutput || symbols.every((symbol) => symbol === null) ? {} : { symbols };
    if (dtype !== null || isOutput)
        return { name, dtype: dtype ?? 'float32', shape: (0, graph_ts_1.plainShape)(shape), ...named };
    throw new errors_ts_1.ArtifactError('unsupported-operation', `${file}: the input ${name} is no tensor of a type that is read`, {
        file,
    });
}
function translator({ functions }, weights, entries) {
    let count = 0;
    const push = (scope, step) => {
        if (++count > limits_ts_1.GRAPH_LIMITS.steps)
            throw (0, errors_ts_2.exceeded)(step, `more than ${limits_ts_1.GRAPH_LIMITS.steps} steps`);
        scope.steps.push(step);
        return { step: scope.steps.length - 1, output: 0 };
    };
    const stored = (scope, name) => {
        const entry = weights.get(name);
        if (entry === undefined)
            throw (0, errors_ts_2.malformed)({ name, op: 'initializer' }, 'no tensor is stored under this name');
        const tensor = (0, entry_ts_1.lazyTensor)(entry.dtype, entry.shape, () => (0, entry_ts_1.readTensor)(entry).data);
        if ((0, host_ts_1.isSmall)({ kind: 'known', tensor }))
            return push(scope, constantStep(name, tensor));
        entries.set(name, entry);
        return push(scope, { name, op: program_ts_1.STORED, inputs: [], attrs: new Map(), bodies: new Map() });
    };
    const find = (scope, name) => {
        const known = scope.slots.get(name);
        if (known !== undefined)
            return known;
        const initializer = scope.initializers.get(name);
        const slot = initializer === undefined ? (scope.capture?.(name) ?? null) : stored(scope, initializer);
        if (slot !== null)
            scope.slots.set(name, slot);
        return slot;
    };
    const read = (scope, name, reader) => {
        if (name === '')
            return program_ts_1.ABSENT;
        const slot = find(scope, name);
        if (slot === null)
            throw (0, errors_ts_2.malformed)(reader, `reads ${name}, which nothing before it makes`);
        return slot;
    };
    const attributeOf = (scope, attr) => attr.kind === 'reference' ? scope.call?.get(attr.name) : attr;
    const attributesOf = (scope, node) => new Map([...node.attrs].flatMap(([name, attr]) => {
        const given = attributeOf(scope, attr);
        return given === undefined ? [] : [[name, given]];
    }));
    const inline = (scope, node, called) => {
        if (scope.depth >= limits_ts_1.GRAPH_LIMITS.depth)
            throw (0, errors_ts_2.exceeded)(node, `calls within calls, deeper than ${limits_ts_1.GRAPH_LIMITS.depth}`);
        if (node.inputs.length > called.inputs.length)
            throw (0, errors_ts_2.malformed)(node, `gives ${node.inputs.length} inputs`);
        const inner = {
            steps: scope.steps,
            slots: new Map(called.inputs.map((name, i) => [name, read(scope, node.inputs[i] ?? '', node)])),
            initializers: new Map(),
            opsets: called.opsets,
            prefix: `${scope.prefix}${node.name}/`,
            depth: scope.depth + 1,
            call: new Map([...called.attrs, ...attributesOf(scope, node)]),
            capture: null,
        };
        for (const one of called.nodes)
            add(inner, one);
        node.outputs.forEach((name, i) => {
            if (name !== '')
                scope.slots.set(name, read(inner, called.outputs[i] ?? '', node));
        });
    };
    const add = (scope, node) => {
        const called = functions.get((0, graph_ts_1.functionKey)(node.domain, node.op, node.overload));
        if (called !== undefined && !isOperator(node, scope)) {
            inline(scope, node, called);
            return;
        }
        const [first = ''] = node.outputs;
        const attrs = attributesOf(scope, node);
        const constant = node.domain === '' && node.op === 'Constant' ? (0, constants_ts_1.constantOf)(attrs) : null;
        const name = `${scope.prefix}${node.name}`;
        if (constant !== null) {
            scope.slots.set(first, push(scope, constantStep(name, constant)));
            return;
        }
        if (node.domain === '' && node.op === 'Identity') {
            scope.slots.set(first, read(scope, node.inputs[0] ?? '', node));
            return;
        }
        const inputs = node.inputs.map((input) => read(scope, input, node));
        const { bodies, captured, own } = bodiesOf(scope, attrs);
        const plain = [...attrs].filter((pair) => isPlain(pair[1]));
        const { step } = push(scope, {
            name,
            op: node.domain === '' ? node.op : `${node.domain}.${node.op}`,
            inputs: [...inputs, ...captured],
            attrs: new Map(bodies.size === 0 ? plain : [...plain, [control_ts_1.OWN_ARGUMENTS, { kind: 'int', value: own }]]),
            bodies,
            version: scope.opsets.get(node.domain) ?? 1,
            outputs: node.outputs.length,
        });
        node.outputs.forEach((output, i) => {
            if (output !== '')
                scope.slots.set(output, { step, output: i });
        });
    };
    /** All bodies of a node are handed the same captured values, behind their own arguments. */
    const bodiesOf = (scope, attrs) => {
        const captured = [];
        const places = new Map();
        const drafts = [...attrs].flatMap(([name, attr]) => {
            if (attr.kind !== 'graph')
                return [];
            const { graph } = attr;
            const own = graph.inputs.length;
            const capture = (value) => {
                const known = places.get(value);
                if (known !== undefined)
                    return { step: program_ts_1.ARGUMENT, output: own + known };
                const slot = find(scope, value);
                if (slot === null)
                    return null;
                places.set(value, captured.length);
                captured.push(slot);
                return { step: program_ts_1.ARGUMENT, output: own + captured.length - 1 };
            };
            if (scope.depth >= limits_ts_1.GRAPH_LIMITS.depth)
                throw (0, errors_ts_2.exceeded)({ name, op: 'graph' }, 'graphs within graphs, too deep');
            const inner = {
                ...scope,
                steps: [],
                slots: new Map(graph.inputs.map((value, output) => [value.name, { step: program_ts_1.ARGUMENT, output }])),
                initializers: graph.initializers,
                depth: scope.depth + 1,
                capture,
            };
            return [{ name, own, steps: inner.steps, results: translate(graph, inner) }];
        });
        const bodies = new Map(drafts.map(({ name, own, steps, results }) => [
            name,
            (0, prune_ts_1.pruned)({ arity: own + captured.length, steps, results }),
        ]));
        return { bodies, captured, own: Math.max(0, ...drafts.map((draft) => draft.own)) };
    };
    const translate = (graph, scope) => {
        for (const node of graph.nodes)
            add(scope, node);
        return graph.outputs.map(({ name }) => {
            const slot = find(scope, name);
            if (slot === null)
                throw (0, errors_ts_2.malformed)({ name, op: 'output' }, 'no node makes this output');
            return slot;
        });
    };
    return translate;
}
/**
 * Whether a node is of one of ONNX's operators. ONNX Runtime takes that one where a function of the model bears its name;
 * onnx.proto leaves it to each runtime, so the artifact's own check says it.
 */
function isOperator({ domain, op }, { opsets }) {
    if (domain !== '' && domain !== 'ai.onnx.ml')
        return false;
    return (0, op_defs_ts_1.isBeside)(domain, op) || (0, op_defs_ts_1.opDef)(domain, op, opsets.get(domain) ?? 1) !== undefined;
}
function isPlain(attr) {
    return attr.kind !== 'graph' && attr.kind !== 'reference';
}
function constantStep(name, value) {
    return { name, op: 'Const', inputs: [], attrs: new Map([['value', { kind: 'tensor', value }]]), bodies: new Map() };
}
/** All steps, those of bodies included. */
function stepsOf(body) {
    return body.steps.flatMap((step) => [step, ...[...step.bodies.values()].flatMap(stepsOf)]);
}
function unknownOps(body) {
    const first = new Map();
    for (const { op, name } of stepsOf(body)) {
        if (op !== 'Const' && op !== program_ts_1.STORED && (0, registry_ts_1.onnxOp)(op) === undefined && !first.has(op))
            first.set(op, name);
    }
    return [...first].map(([op, node]) => ({ op, node }));
}


/***/ }),

/***/ 96992:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.constantOf = constantOf;
/** The value of a `Constant` node, which has one of several attributes; null for sparse ones. Source: Operators.md. */
function constantOf(attrs) {
    const value = attrs.get('value');
    if (value?.kind === 'tensor')
        return value.value;
    const [float, int, text] = [attrs.get('value_float'), attrs.get('value_int'), attrs.get('value_string')];
    if (float?.kind === 'float')
        return { dtype: 'float32', shape: [], data: Float32Array.of(float.value) };
    if (int?.kind === 'int')
        return { dtype: 'int64', shape: [], data: BigInt64Array.of(BigInt(int.value)) };
    if (text !== undefined)
        return { dtype: 'string', shape: [], data: [bytesOf(text)] };
    const floats = itemsOf(attrs.get('value_floats'));
    if (floats !== null) {
        const data = Float32Array.from(floats, (item) => (item.kind === 'float' ? item.value : NaN));
        return { dtype: 'float32', shape: [data.length], data };
    }
    const ints = itemsOf(attrs.get('value_ints'));
    if (ints !== null) {
        const data = BigInt64Array.from(ints, (item) => (item.kind === 'int' ? BigInt(item.value) : 0n));
        return { dtype: 'int64', shape: [data.length], data };
    }
    const texts = itemsOf(attrs.get('value_strings'));
    return texts === null ? null : { dtype: 'string', shape: [texts.length], data: texts.map(bytesOf) };
}
function itemsOf(attr) {
    return attr?.kind === 'list' ? attr.items : null;
}
function bytesOf(attr) {
    if (attr.kind === 'text')
        return new TextEncoder().encode(attr.value);
    return attr.kind === 'bytes' ? attr.value : new Uint8Array(0);
}


/***/ }),

/***/ 45338:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.narrowOutputs = narrowOutputs;
const dtypes_ts_1 = __webpack_require__(63169);
const op_defs_ts_1 = __webpack_require__(10140);
const verify_node_ts_1 = __webpack_require__(17450);
const narrow_ts_1 = __webpack_require__(75402);
const program_ts_1 = __webpack_require__(76466);
const UNKNOWN = { type: null, narrow: null };
const [FLOAT, FLOAT16, DOUBLE, BFLOAT16] = [1, 10, 11, 16];
/** What may be floats: sequences of tensors too. */
const FLOATS = new Set([0, FLOAT, FLOAT16, DOUBLE, BFLOAT16, null]);
/**
 * Outputs of an ONNX model on the way to which floats narrower than their own are computed with, as in models that were
 * turned into float16 and keep the types of their inputs and outputs. Stored tensors that are widened before anything
 * computes with them round nothing. What a runtime keeps in float32 between two such nodes is its own affair.
 */
function narrowOutputs({ program, entries }) {
    const { body, signature } = program;
    if (program.dialect !== 'onnx')
        return new Map();
    const storedType = (name) => (0, dtypes_ts_1.dataTypeOf)(entries.get(name)?.dtype ?? null);
    const given = signature.inputs.map(({ dtype }) => ({ type: (0, dtypes_ts_1.dataTypeOf)(dtype), narrow: null }));
    const results = resultsOf(body, given, storedType);
    return new Map(signature.outputs.flatMap(({ name, dtype }, place) => {
        const narrow = results[place]?.narrow ?? null;
        const own = ownOf((0, dtypes_ts_1.dataTypeOf)(dtype));
        return narrow === null || own === narrow || (0, narrow_ts_1.narrower)(own, narrow) !== narrow ? [] : [[name, narrow]];
    }));
}
function ownOf(type) {
    return type === FLOAT16 ? 'float16' : type === BFLOAT16 ? 'bfloat16' : null;
}
function resultsOf(body, given, storedType) {
    const made = [];
    const at = ({ step, output }) => (step === program_ts_1.ARGUMENT ? given[output] : made[step]?.[output]) ?? UNKNOWN;
    const isStored = ({ step }) => isConstant(body.steps[step]);
    for (const step of body.steps) {
        const inputs = step.inputs.map(at);
        const fixed = step.op === 'Cast' && step.inputs.every(isStored);
        made.push(outputsOf(step, inputs, fixed, storedType));
    }
    return body.results.map(at);
}
function isConstant(step) {
    return step?.op === program_ts_1.STORED || step?.op === 'Const';
}
/** Ops that hand elements on as they are: they round nothing. */
const MOVERS = new Set(('Concat DepthToSpace Expand Flatten Gather GatherElements GatherND Pad Reshape ReverseSequence ScatterElements ' +
    'ScatterND Slice SpaceToDepth Split Squeeze Tile Transpose Unsqueeze Where').split(' '));
function outputsOf(step, inputs, fixed, storedType) {
    if (isConstant(step)) {
        const value = step.attrs.get('value');
        const type = step.op === program_ts_1.STORED ? storedType(step.name) : value?.kind === 'tensor' ? value.value.dtype : null;
        return [{ type: typeof type === 'string' ? (0, dtypes_ts_1.dataTypeOf)(type) : type, narrow: null }];
    }
    const inner = [...step.bodies.values()].map((body) => bodyResults(step, body, inputs, storedType));
    const before = [...inputs, ...inner.flat()].map(({ narrow }) => narrow).reduce(narrow_ts_1.narrower, null);
    return typesOf(step, inputs, inner).map((type) => {
        if (!FLOATS.has(type))
            return { type, narrow: null };
        const own = fixed || MOVERS.has(step.op) || step.bodies.size > 0 ? null : ownOf(type);
        return { type, narrow: (0, narrow_ts_1.narrower)(before, own) };
    });
}
/** Arguments of a body are the step's inputs: its own from the front, captured ones from the back. */
function bodyResults(step, body, inputs, storedType) {
    const skipped = step.op === 'If' ? inputs.length - body.arity : 0;
    const given = Array.from({ length: body.arity }, (_, place) => inputs[place + skipped] ?? UNKNOWN);
    return resultsOf(body, given, storedType);
}
function typesOf(step, inputs, inner) {
    const count = step.outputs ?? 1;
    const [body] = inner;
    if (body !== undefined) {
        const results = step.op === 'Loop' ? body.slice(1) : body;
        return Array.from({ length: count }, (_, place) => results[place]?.type ?? null);
    }
    const definition = (0, op_defs_ts_1.opDef)('', step.op, step.version ?? 1);
    if (definition === undefined) {
        // Operators of other domains give what they are given.
        const first = inputs.find(({ type }) => type !== null && type !== 0 && FLOATS.has(type))?.type ?? null;
        return Array.from({ length: count }, () => first);
    }
    const node = {
        name: step.name,
        op: step.op,
        domain: '',
        overload: '',
        inputs: step.inputs.map((slot, place) => (slot.step === program_ts_1.ABSENT.step ? '' : String(place))),
        outputs: Array.from({ length: count }, (_, place) => String(place)),
        attrs: step.attrs,
        attrTypes: new Map(),
    };
    return [...(0, verify_node_ts_1.nodeFacts)(node, definition, new Map(inputs.map(({ type }, place) => [String(place), type]))).makes];
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pruned = pruned;
/** A body without the steps that none of its results needs. Steps stand behind what they read. */
function pruned({ arity, steps, results }) {
    const needed = new Set(results.map(({ step }) => step));
    for (let place = steps.length - 1; place >= 0; place -= 1) {
        if (needed.has(place))
            for (const slot of steps[place]?.inputs ?? [])
                needed.add(slot.step);
    }
    const places = new Map();
    const kept = [];
    const moved = ({ step, output }) => ({ step: places.get(step) ?? step, output });
    for (const [place, step] of steps.entries()) {
        if (!needed.has(place))
            continue;
        places.set(place, kept.length);
        kept.push({ ...step, inputs: step.inputs.map(moved) });
    }
    return { arity, steps: kept, results: results.map(moved) };
}


/***/ }),

/***/ 53102:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.preferKernels = exports.createWorkshop = exports.runCheck = void 0;
/** What a worker process needs, in one place so that it is loaded at once and only there. */
var index_ts_1 = __webpack_require__(2369);
Object.defineProperty(exports, "runCheck", ({ enumerable: true, get: function () { return index_ts_1.runCheck; } }));
var workshop_ts_1 = __webpack_require__(91684);
Object.defineProperty(exports, "createWorkshop", ({ enumerable: true, get: function () { return workshop_ts_1.createWorkshop; } }));
var backend_ts_1 = __webpack_require__(96796);
Object.defineProperty(exports, "preferKernels", ({ enumerable: true, get: function () { return backend_ts_1.preferKernels; } }));


/***/ }),

/***/ 71073:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RUNTIME_WORDS = void 0;
/** What a runtime is, in sentences: `output probs by our own reading differs`. */
exports.RUNTIME_WORDS = {
    tfjs: 'TensorFlow.js',
    tensorflow: 'TensorFlow',
    ops: 'our own reading',
    reference: 'our own reading in float64',
};


/***/ })

};
