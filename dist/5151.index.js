export const id = 5151;
export const ids = [5151];
export const modules = {

/***/ 75151:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkFurther = checkFurther;
const output_sets_ts_1 = __webpack_require__(11474);
const words_ts_1 = __webpack_require__(75270);
const sentences_ts_1 = __webpack_require__(6255);
const programs_ts_1 = __webpack_require__(40776);
const runtime_ts_1 = __webpack_require__(71073);
const random_ts_1 = __webpack_require__(23611);
const evaluate_ts_1 = __webpack_require__(71454);
const open_ts_1 = __webpack_require__(93573);
const own_reading_ts_1 = __webpack_require__(39200);
const programs_ts_2 = __webpack_require__(56208);
const unknown_ts_1 = __webpack_require__(73887);
const witnesses_ts_1 = __webpack_require__(85206);
/**
 * Every program of a file besides the one that it is run by: whether it runs on drawn inputs and answers in numbers, and
 * where TensorFlow itself is at hand, what that answers. What nobody can run is said, and no more: nobody asked for it.
 */
async function checkFurther({ artifact }, context) {
    const base = { stage: 'load', title: 'further signatures', witnesses: ['the graph', runtime_ts_1.RUNTIME_WORDS.ops] };
    try {
        const registry = await context.workshop.registry(context.policy.customLayers);
        const opened = await context.workshop.runnable(artifact, null, registry);
        const { programs, twins, left } = context.workshop.further(opened);
        const runs = [];
        const notRun = [...left];
        for (const [index, program] of programs.entries()) {
            context.progress(`running the signature ${program.name}`, index / programs.length);
            const ran = await runProgram(program, context, registry);
            if ('why' in ran)
                notRun.push(ran);
            else
                runs.push(ran);
        }
        return { ...base, ...evidenceOf(runs, notRun, (0, programs_ts_2.twinsInWords)(twins), artifact) };
    }
    catch (error) {
        // What keeps the served signature from being read at all is said wherever it should have been run.
        const finding = (0, open_ts_1.findingOf)(error, artifact);
        return { ...base, coverage: NOTHING, findings: finding.severity === 'error' ? [finding] : [], agreed: '' };
    }
}
const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 };
async function runProgram({ name, opened }, context, registry) {
    const { path } = opened.artifact;
    const all = opened.bound.program.signature.outputs.length;
    const left = ({ message }) => ({ name, why: (0, programs_ts_2.withoutPath)(message, path) });
    const lacking = (0, unknown_ts_1.outputsLacking)(opened);
    if (lacking.some(({ severity }) => severity === 'error')) {
        const findings = lacking.map((finding) => (0, programs_ts_2.ofSignature)(finding, name, path));
        return { name, outputs: [0, all], probes: 0, findings, against: null };
    }
    const unable = lacking[0] ?? (0, programs_ts_1.refusal)(opened.bound, path);
    if (unable !== null)
        return left(unable);
    const random = (0, random_ts_1.randomIn)(opened.bound.program);
    if (random !== null)
        return left({ message: `node ${random.place.layer ?? ''} draws random numbers` });
    const own = await (0, own_reading_ts_1.ownReading)(opened, context, registry);
    const [unrun] = own.findings;
    if (own.probes.length === 0)
        return left(unrun ?? { message: 'no probe could be run' });
    const { outputs, findings } = answersOf(own.outputs, own, path);
    const against = await askTensorflow({ opened, own }, context, registry);
    const told = [...findings, ...(against?.findings ?? [])].map((finding) => (0, programs_ts_2.ofSignature)(finding, name, path));
    return { name, outputs, probes: own.probes.length, findings: told, against: against ?? null };
}
/** Whether it answers in numbers at all: what is NaN on every probe is of no use to whoever asks. */
function answersOf(outputs, { probes }, file) {
    const result = (0, output_sets_ts_1.compareOutputSets)((0, evaluate_ts_1.runsOf)(probes, outputs, outputs), {
        witnesses: { expected: runtime_ts_1.RUNTIME_WORDS.ops, found: runtime_ts_1.RUNTIME_WORDS.ops },
        file,
        toleranceOf: () => ({ rtol: 0, atol: 0 }),
    });
    const findings = result.findings.map((finding) => {
        if (finding.cause !== 'non-finite-output' || finding.severity !== 'warning')
            return finding;
        const message = `${file}: output ${finding.output ?? ''} is NaN or infinite everywhere, on every probe.`;
        return { ...finding, severity: 'error', message };
    });
    return { ...result, findings: findings.filter(({ severity }) => severity !== 'note') };
}
/** The same on TensorFlow itself; undefined where that is not at hand, or does not take it. */
async function askTensorflow({ opened, own }, context, registry) {
    const { policy, workshop } = context;
    if (policy.nativeTensorflow === 'off')
        return undefined;
    const { runtimes, findings } = await (0, witnesses_ts_1.witnessesFor)(['tensorflow'], opened, policy, registry, workshop.runtime);
    const [runtime] = runtimes;
    const nobody = { outputs: [0, 0], worst: null, findings: [], used: 0 };
    if (runtime === undefined) {
        return findings.length === 0 ? undefined : { title: runtime_ts_1.RUNTIME_WORDS.tensorflow, result: nobody, findings };
    }
    workshop.makeRoom();
    try {
        const deployed = await workshop.withSession(runtime, opened, (session) => (0, evaluate_ts_1.runProbes)(session, own.probes));
        const { outputs: result, settled, floor, } = await (0, own_reading_ts_1.compareDeployed)({ own, deployed, runtime, reading: 'our own reading of the graph' }, opened, context, registry);
        // What is said of both alike was said of our own reading.
        const told = settled.filter(({ cause, severity }) => cause !== 'non-finite-output' && severity !== 'note');
        return { title: runtime.title, result, findings: [...told, ...floor.findings] };
    }
    catch (error) {
        return { title: runtime.title, result: nobody, findings: [(0, open_ts_1.findingOf)(error, opened.artifact)] };
    }
}
function evidenceOf(runs, left, twins, { path }) {
    const sum = (place) => runs.reduce((all, { outputs }) => all + outputs[place], 0);
    const asked = runs.flatMap(({ against }) => against ?? []);
    const [worst] = [...asked].sort((a, b) => b.result.used - a.result.used);
    const names = (0, words_ts_1.list)(runs.map(({ name }) => name), MOST_NAMED);
    const answers = `${(0, words_ts_1.many)(runs.length, 'further signature')} (${names}): ${(0, words_ts_1.many)(sum(0), 'output')} computed on drawn inputs`;
    const agreed = worst === undefined
        ? `${answers}, and finite.`
        : `${answers}, finite, and what ${worst.title} computes, within ${(0, words_ts_1.percent)(worst.result.used)} of the tolerance.`;
    return {
        coverage: { tensors: [0, 0], outputs: [sum(0), sum(1)], probes: Math.max(0, ...runs.map(({ probes }) => probes)) },
        worst: worst?.result.worst ?? null,
        findings: [...runs.flatMap(({ findings }) => findings), ...leftNote(left, path)],
        agreed: (0, sentences_ts_1.sentences)(agreed, twins),
    };
}
/** One line, however many there are: they are beside what was asked. */
function leftNote(left, path) {
    if (left.length === 0)
        return [];
    const shown = left.slice(0, MOST_NAMED).map(({ name, why }) => `${name} (${shortened(why)})`);
    const more = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : '';
    const message = `${path}: outputs of ${(0, words_ts_1.many)(left.length, 'further signature')} were not computed: ${shown.join('; ')}${more}`;
    return [{ cause: 'unread-content', severity: 'note', file: path, message }];
}
const MOST_NAMED = 3;
/** A reason as part of a sentence that has others beside it. */
function shortened(why) {
    const plain = why.replace(/[.:]?\s*$/, '');
    return plain.length <= MOST_TEXT ? plain : `${plain.slice(0, MOST_TEXT - 3)}...`;
}
/** Characters of one reason. */
const MOST_TEXT = 160;


/***/ })

};
