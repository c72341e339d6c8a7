export const id = 3129;
export const ids = [3129];
export const modules = {

/***/ 20439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.familiesOf = familiesOf;
const node_path_1 = __webpack_require__(76760);
const registry_ts_1 = __webpack_require__(13965);
const globs_ts_1 = __webpack_require__(61312);
const stems_ts_1 = __webpack_require__(8189);
/**
 * Sorts artifacts into families: as the policy says, else by place and name (docs/families.md). Every artifact is in
 * exactly one family; those of the policy come first.
 */
function familiesOf(artifacts, setting) {
    const declared = setting.families.map((family) => ({ family, includes: (0, globs_ts_1.pathTest)(family.members) }));
    const groups = new Map();
    const goldens = new Map();
    const put = (name, artifact, places) => {
        groups.set(name, [...(groups.get(name) ?? []), artifact]);
        goldens.set(name, [...(goldens.get(name) ?? []), ...places]);
    };
    const left = [];
    for (const artifact of artifacts) {
        const home = declared.find(({ includes }) => includes(artifact.path));
        if (home === undefined)
            left.push(artifact);
        else
            put(home.family.name, artifact, home.family.golden === null ? goldenPlaces(artifact) : [home.family.golden]);
    }
    const taken = new Set(declared.map(({ family }) => family.name));
    const stems = stemsByFolder(left);
    for (const artifact of left) {
        const name = familyName(artifact, stems);
        put(taken.has(name) ? `${name} (by name)` : name, artifact, goldenPlaces(artifact, name));
    }
    return [...groups].map(([name, members]) => ({
        name,
        artifacts: members,
        golden: firstGolden(goldens.get(name) ?? [], setting),
    }));
}
function firstGolden(places, setting) {
    for (const path of places) {
        const golden = setting.golden(path);
        if (golden !== null)
            return golden;
    }
    return null;
}
/** Where a family's recorded inputs and outputs may lie: beside a member, called after it; inside or beside a folder. */
function goldenPlaces(artifact, family) {
    const folder = node_path_1.posix.dirname(artifact.path);
    const beside = node_path_1.posix.join(folder, `${(0, stems_ts_1.stemOf)(artifact.path)}.golden.npz`);
    const ofFamily = family === undefined ? [] : [`${family}.golden.npz`];
    return (0, stems_ts_1.isFolder)(artifact) ? [...ofFamily, `${folder}.golden.npz`, beside] : [beside, ...ofFamily];
}
/** The stems of the files in each folder; those of formats that are read, where there are any. */
function stemsByFolder(artifacts) {
    const files = artifacts.filter((artifact) => !(0, stems_ts_1.isFolder)(artifact));
    const read = files.filter(({ format }) => (0, registry_ts_1.isFormatId)(format));
    return new Map([...groupStems(files), ...groupStems(read)]);
}
function groupStems(files) {
    const folders = new Map();
    for (const { path } of files) {
        const folder = node_path_1.posix.dirname(path);
        folders.set(folder, (folders.get(folder) ?? new Set()).add((0, stems_ts_1.stemOf)(path)));
    }
    return new Map([...folders].map(([folder, stems]) => [folder, withoutExports(stems)]));
}
/** `digits.exported` is `digits` again where both lie in the folder. */
function withoutExports(stems) {
    return new Set([...stems].filter((stem) => originalOf(stem, stems) === stem));
}
function originalOf(stem, stems) {
    return [...stems].find((other) => (0, stems_ts_1.isExportOf)(stem, other)) ?? stem;
}
function familyName(artifact, stems) {
    const folder = node_path_1.posix.dirname(artifact.path);
    if (!(0, stems_ts_1.isFolder)(artifact))
        return node_path_1.posix.join(folder, originalOf((0, stems_ts_1.stemOf)(artifact.path), stems.get(folder) ?? new Set()));
    const here = (0, stems_ts_1.stemOf)(artifact.path);
    if (stems.get(folder)?.has(here) === true)
        return node_path_1.posix.join(folder, here);
    const parent = node_path_1.posix.dirname(folder);
    const name = node_path_1.posix.basename(folder);
    const beside = [...(stems.get(parent) ?? [])];
    const called = beside.filter((stem) => (0, stems_ts_1.namesStem)(name, stem)).sort((a, b) => b.length - a.length)[0];
    const stem = called ?? (beside.length === 1 && (0, stems_ts_1.startsWithWord)(name) ? beside[0] : undefined);
    return stem === undefined || folder === '.' ? folder : node_path_1.posix.join(parent, stem);
}


/***/ }),

/***/ 93129:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makePlans = makePlans;
exports.canRun = canRun;
exports.isTensorFlow = isTensorFlow;
exports.hasProgram = hasProgram;
const registry_ts_1 = __webpack_require__(13965);
const families_ts_1 = __webpack_require__(20439);
const globs_ts_1 = __webpack_require__(61312);
const onnx_ts_1 = __webpack_require__(43996);
const policy_ts_1 = __webpack_require__(19733);
const python_ts_1 = __webpack_require__(57429);
/** Formats that hold a program; a round trip goes through each of them. */
const WHOLE = ['keras', 'keras-h5', 'tfjs-layers'];
/** TensorFlow's formats, best witness of the weights first. */
const TENSORFLOW = ['saved-model', 'tf-checkpoint', 'tfjs-graph', 'frozen-graph'];
/** Formats that hold a graph, signatures and all: round trips of a graph go through them. */
const GRAPHS = ['saved-model', 'tfjs-graph'];
/**
 * The checks of every artifact, and why each further one is not made.
 * @param goldens paths of all recorded inputs and outputs that were seen
 */
function makePlans(found, goldens, policy, setting) {
    const byArtifact = new Map(found.map((one) => [one.artifact, one]));
    const families = (0, families_ts_1.familiesOf)([...byArtifact.keys()], { families: policy.families, golden: setting.golden });
    const broken = new Set(found.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact));
    const plans = families.flatMap((family) => {
        const facts = prepare(family, broken, policy, setting);
        return family.artifacts.map((artifact) => planOf(artifact, byArtifact.get(artifact), facts));
    });
    return {
        plans: plans.sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1)),
        notes: notesOf(families, goldens, policy),
    };
}
function planOf(artifact, found, facts) {
    const { name, golden } = facts.family;
    const unreadable = found?.unreadable ?? null;
    const findings = found?.findings ?? [];
    if (unreadable !== null)
        return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] };
    return {
        family: name,
        artifact,
        unreadable,
        findings: findings.concat(golden?.unreadable ?? []),
        ...planArtifact(artifact, facts),
    };
}
function notesOf(families, goldens, policy) {
    const used = new Set(families.map(({ golden }) => golden?.path));
    const unused = goldens.filter((path) => !used.has(path));
    const names = new Set(families.map(({ name }) => name));
    const empty = policy.families.filter(({ name }) => !names.has(name));
    return [
        ...unusedNote(unused),
        ...empty.map(({ name }) => `the family ${name} of the policy has no member among the models that were found`),
    ];
}
/** Goldens that one note names; the rest is counted. */
const MOST_NAMED = 3;
/** One line, however many there are: they are beside what was asked. */
function unusedNote(paths) {
    if (paths.length === 0)
        return [];
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
    return [
        `no model that was found takes these recorded outputs: ${paths.slice(0, MOST_NAMED).join(', ')}${more} ` +
            '(call them <stem>.golden.npz, or name them in the policy)',
    ];
}
function prepare(family, broken, policy, setting) {
    const declared = policy.families.find(({ name }) => name === family.name)?.lossy ?? {};
    const tests = Object.entries(declared).map(([glob, loss]) => ({ loss, includes: (0, globs_ts_1.pathTest)([glob]) }));
    const lossy = (artifact) => tests.find(({ includes }) => includes(artifact.path))?.loss ?? null;
    const rank = (artifact) => {
        const isLossy = lossy(artifact) !== null || (artifact.format === 'tfjs-layers' && setting.isQuantised(artifact));
        const place = WHOLE.findIndex((format) => format === artifact.format);
        const graphs = TENSORFLOW.findIndex((format) => format === artifact.format);
        const last = artifact.format === 'onnx' ? TENSORFLOW.length + 1 : 0;
        const group = place >= 0 ? place : WHOLE.length + (graphs < 0 ? last : 1 + graphs);
        return group + (isLossy ? 2 * (WHOLE.length + TENSORFLOW.length + 1) : 0);
    };
    const readable = family.artifacts.filter((artifact) => (0, registry_ts_1.isFormatId)(artifact.format) && !broken.has(artifact));
    const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank);
    return {
        family,
        readable: ranked.map(({ artifact }) => artifact),
        targets: policy.targets,
        absent: setting.absent,
        policy,
        python: setting.python,
        lossy,
    };
}
function planArtifact(artifact, facts) {
    if (isTensorFlow(artifact))
        return planTensorFlow(artifact, facts);
    if (artifact.format === 'onnx') {
        const { lossy, family } = facts;
        const reference = facts.readable.find(canRun);
        return (0, onnx_ts_1.planOnnx)(artifact, { reference, lossy, golden: goldenOf(family), isRecorded: family.golden !== null });
    }
    const isWhole = hasProgram(artifact);
    const program = isWhole ? artifact : facts.readable.find(hasProgram);
    const checks = [{ stage: 'integrity', artifact }];
    if (program === undefined)
        return planWeights(artifact, facts);
    const programOf = isWhole ? null : program;
    const golden = goldenOf(facts.family);
    const notCovered = [...facts.absent];
    if (artifact.format === 'tfjs-layers')
        checks.push({ stage: 'load', artifact, programOf });
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...byPython.checks);
    notCovered.push(...byPython.notCovered);
    const others = facts.readable.filter((member) => member !== artifact && hasProgram(member));
    if (golden !== null) {
        checks.push({ stage: 'golden', artifact, programOf, golden, lossy: facts.lossy(artifact), others });
    }
    else if (facts.family.golden === null)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    const [reference, ...rest] = facts.readable.filter((member) => !isTensorFlow(member) && member.format !== 'onnx');
    if (reference !== undefined && rest.length > 0 && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf,
            lossy: facts.lossy(artifact) ?? facts.lossy(reference),
            golden,
            others: rest.filter((other) => other !== artifact),
        });
    }
    else if (facts.readable.length === 1)
        notCovered.push('parity: the family has no other member that is read');
    checks.push(...planLayersTrips(artifact, programOf, facts));
    return { checks, notCovered };
}
/**
 * Layers go to each other format of theirs and back. Into formats that hold a graph they go where the policy says so, or
 * the family has a member in one, and on into the other one: a graph does not come back as layers.
 */
function planLayersTrips(artifact, programOf, { targets, readable }) {
    const isCommitted = (format) => readable.some((member) => member.format === format);
    const formats = targets ?? [...WHOLE, ...GRAPHS.filter(isCommitted)];
    const trip = { stage: 'roundtrip', artifact, programOf };
    return formats.flatMap((format) => {
        if (format === artifact.format)
            return [];
        if (!GRAPHS.includes(format)) {
            return [{ ...trip, through: [format], asked: targets !== null || isCommitted(format) }];
        }
        const onward = GRAPHS.filter((other) => other !== format);
        const onwardAsked = targets?.some((target) => onward.includes(target)) === true;
        // A member in such a format was exported by something that has words for more: it asks for nothing of ours.
        return [{ ...trip, through: [format, ...onward], oneWay: { onwardAsked }, asked: targets !== null }];
    });
}
/** All that can be asked of weights alone: that their format gives them back, and that others in it hold the same. */
function planWeights(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    // Names of variables are shared within a format only, where no program says which is which.
    const reference = facts.readable.find(({ format }) => format === artifact.format);
    const isCompared = facts.readable.filter(({ format }) => format === artifact.format).length > 1;
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({ stage: 'parity', artifact, sibling: reference, programOf: null, lossy, weightsOnly: true });
    }
    if ((0, registry_ts_1.isFormatId)(artifact.format))
        checks.push({ stage: 'roundtrip', artifact, programOf: null, through: [] });
    const what = isCompared ? 'other round trips and outputs' : 'other round trips, outputs and parity';
    const why = 'these weights come without a program, and no whole model of the family lies beside them';
    return { checks, notCovered: [`${what}: ${why}`] };
}
/** Weights are compared by name; graphs are run, and written in the other format of theirs. */
function planTensorFlow(artifact, facts) {
    const checks = [{ stage: 'integrity', artifact }];
    const golden = goldenOf(facts.family);
    const load = planLoad(artifact, facts);
    const byPython = (0, python_ts_1.planPython)(artifact, facts.python, facts.policy, golden);
    checks.push(...load.checks, ...byPython.checks);
    const notCovered = isGraph(artifact)
        ? [...load.notCovered, ...byPython.notCovered]
        : ['outputs, golden, load and round trips: a checkpoint holds no program'];
    if (isGraph(artifact)) {
        if (golden !== null)
            checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: facts.lossy(artifact) });
        else if (facts.family.golden === null)
            notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    }
    const trips = planGraphTrips(artifact, facts);
    notCovered.push(...trips.notCovered);
    const reference = facts.readable.find((member) => hasProgram(member) || isTensorFlow(member));
    if (reference !== undefined && reference !== artifact) {
        const lossy = facts.lossy(artifact) ?? facts.lossy(reference);
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy,
            weightsOnly: true,
            ...(canRun(artifact) && canRun(reference) ? { runsBoth: true } : {}),
            golden,
        });
    }
    else if (reference === undefined || facts.readable.length === 1) {
        notCovered.push('parity: the family has no other member that is read');
    }
    return { checks: [...checks, ...trips.checks], notCovered };
}
/** A graph goes to the other format that holds one, and back. */
function planGraphTrips(artifact, { targets, readable }) {
    if (!isGraph(artifact))
        return { checks: [], notCovered: [] };
    // TF.js has no words for much of what TensorFlow 1 left in frozen graphs.
    const others = artifact.format === 'frozen-graph' ? ['saved-model'] : GRAPHS;
    const through = (targets ?? others).filter((format) => format !== artifact.format && GRAPHS.includes(format));
    if (through.length === 0) {
        return {
            checks: [],
            notCovered: ['round trips: the targets of the policy name no other format that holds a graph'],
        };
    }
    const checks = through.map((format) => {
        const asked = targets !== null || readable.some((member) => member.format === format);
        return { stage: 'roundtrip', artifact, programOf: null, through: [format], asked };
    });
    return { checks, notCovered: [] };
}
/** What the library loads that such a graph is made for. */
function planLoad(artifact, { absent, policy }) {
    if (artifact.format === 'tfjs-graph')
        return { checks: [{ stage: 'load', artifact, programOf: null }], notCovered: [] };
    const isLeftOut = policy.nativeTensorflow === 'off' || !policy.runtimes.includes('tensorflow');
    if (artifact.format !== 'saved-model' || isLeftOut)
        return { checks: [], notCovered: ['load: TensorFlow itself'] };
    const load = { stage: 'load', artifact, programOf: null, asked: (0, policy_ts_1.needsTensorflow)(policy) };
    const [reason] = absent;
    if (reason === undefined)
        return { checks: [load], notCovered: [] };
    if (!(0, policy_ts_1.needsTensorflow)(policy))
        return { checks: [], notCovered: [`load: TensorFlow itself (${reason})`] };
    return { checks: [{ ...load, absent: reason }], notCovered: [] };
}
/** Whether a format holds a program of any kind. */
function canRun(artifact) {
    return hasProgram(artifact) || isGraph(artifact) || artifact.format === 'onnx';
}
/** Whether a format is one of TensorFlow's that holds a graph. */
function isGraph({ format }) {
    return format === 'saved-model' || format === 'tfjs-graph' || format === 'frozen-graph';
}
/** Whether a format is one of TensorFlow's, whose names for variables stand beside the tensors. */
function isTensorFlow({ format }) {
    return TENSORFLOW.some((other) => other === format);
}
function goldenOf({ golden }) {
    return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path };
}
/** Whether a format holds a program of layers besides its weights. */
function hasProgram(artifact) {
    return WHOLE.some((format) => format === artifact.format);
}


/***/ }),

/***/ 43996:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planOnnx = planOnnx;
/** ONNX models are read and run. Exporters fold weights into others and name them anew, so outputs alone are compared. */
function planOnnx(artifact, { reference, golden, isRecorded, lossy }) {
    const checks = [{ stage: 'integrity', artifact }];
    const notCovered = ['load: ONNX Runtime', 'round trips: this version does not write ONNX'];
    if (golden !== null)
        checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: lossy(artifact) });
    else if (!isRecorded)
        notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it');
    if (reference !== undefined && reference !== artifact) {
        checks.push({
            stage: 'parity',
            artifact,
            sibling: reference,
            programOf: null,
            lossy: lossy(artifact) ?? lossy(reference),
            outputsOnly: true,
            golden,
        });
    }
    else
        notCovered.push('parity: the family has no other member that is run');
    // Where nothing else runs it, at least that it can be run is seen.
    if (checks.length === 1)
        checks.push({ stage: 'load', artifact, programOf: null });
    return { checks, notCovered };
}


/***/ }),

/***/ 19733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.needsTensorflow = needsTensorflow;
/** Whether checks that native TensorFlow takes part in are inconclusive without it. */
function needsTensorflow({ nativeTensorflow }) {
    return nativeTensorflow === 'install' || nativeTensorflow === 'required';
}


/***/ }),

/***/ 57429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planPython = planPython;
const globs_ts_1 = __webpack_require__(61312);
const WEIGHTS = 'load: its own framework in Python, which loads whole models';
/** The loads of an artifact by the framework that it was saved with: one a loader. */
function planPython(artifact, source, policy, golden) {
    const loaders = loadersOf(artifact);
    if (loaders.length === 0)
        return { checks: [], notCovered: isWeights(artifact) ? [WEIGHTS] : [] };
    if (source === undefined)
        return { checks: [], notCovered: ['load: its own framework in Python'] };
    const setting = source.find();
    if (setting.kind === 'absent') {
        return { checks: [], notCovered: [`load: its own framework in Python (${setting.why})`] };
    }
    const family = policy.families.find(({ members }) => (0, globs_ts_1.pathTest)(members)(artifact.path));
    const customObjects = [...new Set([...(family?.customObjects ?? []), ...policy.customObjects])];
    const base = { stage: 'load', artifact, programOf: null };
    const common = { customObjects, golden, folder: source.folder };
    if (setting.kind === 'broken') {
        const python = { ...common, loader: loaders[0] ?? null, broken: setting.why };
        return { checks: [{ ...base, asked: true, python }], notCovered: [] };
    }
    const { python, asked } = setting;
    const checks = loaders.map((loader) => ({ ...base, asked, python: { ...common, loader, python } }));
    return { checks, notCovered: [] };
}
function isWeights({ format }) {
    return format === 'keras-weights-h5' || format === 'keras-legacy-weights-h5';
}
/** Keras's own part of a SavedModel, from which legacy Keras revives a model; without it there is only the graph. */
const KERAS_METADATA = /(^|\/)keras_metadata\.pb$/;
function loadersOf({ format, files }) {
    if (format === 'keras' || format === 'keras-h5')
        return [null];
    if (format !== 'saved-model')
        return [];
    return files.some((file) => KERAS_METADATA.test(file)) ? ['saved-model', 'tf_keras'] : ['saved-model'];
}


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.stemOf = stemOf;
exports.isFolder = isFolder;
exports.namesStem = namesStem;
exports.isExportOf = isExportOf;
exports.startsWithWord = startsWithWord;
const node_path_1 = __webpack_require__(76760);
/** Endings that belong to the format, longest first; what stands before one is the stem. */
const SUFFIXES = [
    '.safetensors.index.json',
    '.golden.npz',
    '.weights.json',
    '.weights.h5',
    '.keras2.h5',
    '.keras3.h5',
    '.safetensors',
    '.tflite',
    '.keras',
    '.hdf5',
    '.onnx',
    '.json',
    '.h5',
];
/** A file's name without the ending that its format gives it: `digits-cnn.weights.h5` -> `digits-cnn`. */
function stemOf(path) {
    const name = node_path_1.posix.basename(path);
    const lower = name.toLowerCase();
    const suffix = SUFFIXES.find((text) => lower.endsWith(text) && lower.length > text.length);
    if (suffix !== undefined)
        return name.slice(0, -suffix.length);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}
/** Formats whose artifact is a folder with a fixed name inside: the folder's name is the model's. */
function isFolder(artifact) {
    const name = node_path_1.posix.basename(artifact.path);
    return artifact.format === 'saved-model' || name === 'model.json' || name === 'model.safetensors.index.json';
}
/** Words that say "this folder holds a conversion of the model beside it", as exporters and people name such folders. */
const FOLDER_WORDS = /^(tfjs|tf-js|web|js|saved-?model|keras|onnx|tflite|litert|export(ed)?|sharded)$/;
/**
 * Whether a folder's name says that it holds the model `stem` in another format: it is the stem, or the stem and a
 * format's word in either order (`digits-tfjs`, `tfjs_digits`).
 */
function namesStem(folder, stem) {
    if (folder === stem)
        return true;
    const [before, after] = [folder.slice(0, folder.length - stem.length - 1), folder.slice(stem.length + 1)];
    if (folder.startsWith(stem) && /^[-_.]$/.test(folder.charAt(stem.length)))
        return startsWithWord(after);
    if (folder.endsWith(stem) && /[-_.]$/.test(folder.slice(0, folder.length - stem.length)))
        return startsWithWord(before);
    return false;
}
/**
 * Whether a file's stem says that it was exported from the model `stem`: the stem, a dot and a format's word
 * (`digits.exported`). Other separators and words tell variants apart as often (`digits-small`, `digits.v2`).
 */
function isExportOf(file, stem) {
    return file.startsWith(`${stem}.`) && FOLDER_WORDS.test(file.slice(stem.length + 1).toLowerCase());
}
/** Whether a folder is called after a format alone: `tfjs-layers`, `tfjs_uint8`, `saved_model`, `web-model`. */
function startsWithWord(folder) {
    const words = folder.toLowerCase().split(/[-_.]/);
    return FOLDER_WORDS.test(words[0] ?? '') || FOLDER_WORDS.test(words.slice(0, 2).join('-'));
}


/***/ })

};
