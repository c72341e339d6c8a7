export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cli = cli;
const terminal_ts_1 = __webpack_require__(71028);
const program_ts_1 = __webpack_require__(66806);
/** The command line: what stands in `process.argv`, the verdict as exit code. */
async function cli() {
    process.exitCode = await (0, program_ts_1.runCli)(process.argv.slice(2), (0, terminal_ts_1.processTerminal)());
}


/***/ }),

/***/ 60776:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TARGETS = void 0;
exports.recordOf = recordOf;
exports.checkOf = checkOf;
exports.gather = gather;
exports.diffOf = diffOf;
exports.convertOf = convertOf;
const errors_ts_1 = __webpack_require__(17050);
/** More rows than that make a file that nobody wants to commit. */
const MOST_ROWS = 1024;
function recordOf(path, options) {
    const rows = /^\d{1,4}$/.test(options.rows) ? Number(options.rows) : 0;
    if (rows < 1 || rows > MOST_ROWS) {
        throw new errors_ts_1.UsageError(`--rows: a whole number from 1 to ${MOST_ROWS} is expected; found ${JSON.stringify(options.rows)}`);
    }
    return {
        path,
        rows,
        golden: options.golden,
        ...(options.program === undefined ? {} : { program: options.program }),
        runtime: options.runtime,
        force: options.force ?? false,
        inputs: { seed: options.seed ?? '', 'custom-layers': options.customLayers?.join('\n') ?? '' },
    };
}
/** Formats that can be written, in the order in which people think of them. */
exports.TARGETS = [
    'keras',
    'keras-h5',
    'keras-weights-h5',
    'keras-legacy-weights-h5',
    'tfjs-layers',
    'tfjs-graph',
    'saved-model',
    'frozen-graph',
];
function checkOf(paths, options) {
    return {
        ...reportingOf(options),
        paths,
        ...(options.policy === undefined ? {} : { policy: options.policy }),
        ...(options.base === undefined ? {} : { base: options.base }),
        inputs: {
            ignore: options.ignore?.join('\n') ?? '',
            'custom-layers': options.customLayers?.join('\n') ?? '',
            'if-no-models-found': options.ifNoModelsFound ?? '',
            'on-inconclusive': options.onInconclusive ?? '',
            seed: options.seed ?? '',
            'time-limit': options.timeLimit ?? '',
            'memory-limit': options.memoryLimit ?? '',
            'reference-limit': options.referenceLimit ?? '',
            tensorflow: options.tensorflow ?? '',
            python: options.python ?? '',
            'custom-objects': options.customObjects?.join('\n') ?? '',
            targets: options.targets?.join(' ') ?? '',
        },
    };
}
function reportingOf(options) {
    return {
        format: options.format ?? 'text',
        formatGiven: options.format !== undefined,
        output: options.output ?? [],
        quiet: options.quiet ?? false,
        color: options.color,
    };
}
function gather(value, before = []) {
    return [...before, value];
}
function diffOf(a, b, options) {
    const { inputs, policy, ...output } = checkOf([], options);
    return { ...output, a, b, inputs, lossy: options.lossy ?? null, ...(policy === undefined ? {} : { policy }) };
}
function convertOf(path, out, options) {
    const { to, customLayers = [], program, partial = false, ...others } = options;
    if (others.quantize !== undefined && to !== 'tfjs-layers' && to !== 'tfjs-graph') {
        throw new errors_ts_1.UsageError(`--quantize: only tfjs-layers and tfjs-graph can be quantised, not ${to}`);
    }
    if (others.dialect !== undefined && to === 'tfjs-layers') {
        throw new errors_ts_1.UsageError('--dialect: tfjs-layers has a dialect of its own; leave the option out');
    }
    return { path, out, to, customLayers, partial, options: others, ...(program === undefined ? {} : { program }) };
}


/***/ }),

/***/ 66806:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runCli = runCli;
exports.makeProgram = makeProgram;
const errors_ts_1 = __webpack_require__(17050);
const version_ts_1 = __webpack_require__(52361);
const escape_ts_1 = __webpack_require__(14031);
const forms_ts_1 = __webpack_require__(68957);
const options_ts_1 = __webpack_require__(60776);
/** Runs one command line. Never throws: a mistake of the user is told in a line, a fault of ours with its stack. */
async function runCli(argv, terminal) {
    const state = { code: 0 };
    try {
        const program = await makeProgram(terminal, (code) => {
            state.code = code;
        });
        await program.parseAsync(argv, { from: 'user' });
        return state.code;
    }
    catch (error) {
        return explain(error, terminal);
    }
}
/** The commands and their options; also what the README's tables are made from. */
async function makeProgram(terminal, exit) {
    const { Command, Option } = await __webpack_require__.e(/* import() */ 8179).then(__webpack_require__.bind(__webpack_require__, 48179));
    const program = new Command('model-roundtrip')
        .description('Proves that the model you commit is the model you deploy.')
        .version(version_ts_1.VERSION)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => terminal.stdout.write(text),
        writeErr: (text) => terminal.stderr.write(text),
    })
        .helpCommand(false)
        .addHelpText('after', '\nExit code: 0 all passed, 1 something failed or is inconclusive, 2 wrong usage or policy.');
    const reporting = (command) => command
        .addOption(new Option('--format <form>', 'form of what is printed; by default text').choices(forms_ts_1.FORMS))
        .option('--output <file>', 'also write a file, its form by its extension; may be repeated', options_ts_1.gather)
        .option('--quiet', 'print no report and no progress')
        .option('--no-color', 'print without colour');
    reporting(program
        .command('check')
        .description('check models: files, round trips, siblings, recorded outputs')
        .argument('[path...]', 'models, directories to look through, or globs; by default all models of the repository')
        .option('--policy <file>', 'policy file; by default .github/model-roundtrip.yml where it exists')
        .option('--base <commit>', 'also say what is checked otherwise than in this commit, or a branch: policy, models, goldens')
        .option('--ignore <glob>', 'leave out; may be repeated', options_ts_1.gather)
        .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', options_ts_1.gather)
        .option('--targets <formats>', 'formats that every model has to survive a trip through; may be repeated', options_ts_1.gather)
        .option('--if-no-models-found <what>', 'error, warn or ignore')
        .option('--on-inconclusive <what>', 'fail, warn or ignore')
        .option('--seed <number>', 'seed of the probes')
        .option('--time-limit <seconds>', 'for the checks of one model')
        .option('--memory-limit <megabytes>', 'for the checks of one model')
        .option('--reference-limit <seconds>', 'for the float64 reference on one batch; above it the noise floor is estimated')
        .option('--tensorflow <what>', 'auto, required or off: whether native TensorFlow runs the models too')
        .option('--python <what>', 'auto, off, or the interpreter that loads models with their own framework')
        .option('--custom-objects <module:Name>', 'class that Keras in Python is given; may be repeated', options_ts_1.gather)).action(async (paths, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(1348), __webpack_require__.e(6418)]).then(__webpack_require__.bind(__webpack_require__, 76418));
        exit(await checkCommand((0, options_ts_1.checkOf)(paths, options), terminal));
    });
    reporting(program
        .command('diff')
        .description('hold two models against each other, tensor by tensor and output by output')
        .argument('<a>', 'a model')
        .argument('<b>', 'what it is held against')
        .addOption(new Option('--lossy <dtype>', 'loss that one of them is known to have').choices([
        'float16',
        'bfloat16',
        'uint8',
        'uint16',
    ]))
        .option('--policy <file>', 'policy file; by default .github/model-roundtrip.yml where it exists')
        .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', options_ts_1.gather)
        .option('--seed <number>', 'seed of the probes')).action(async (a, b, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8275), __webpack_require__.e(7252), __webpack_require__.e(812), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(5883), __webpack_require__.e(1348), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 26847));
        exit(await diffCommand((0, options_ts_1.diffOf)(a, b, options), terminal));
    });
    program
        .command('inspect')
        .description('show what a model says of itself: format, inputs, outputs, layers, tensors; runs nothing')
        .argument('<model>', 'a model')
        .addOption(new Option('--format <form>', 'form of what is printed').choices(['text', 'json']).default('text'))
        .action(async (path, { format }) => {
        const { inspectCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(663), __webpack_require__.e(812), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(3756), __webpack_require__.e(3357), __webpack_require__.e(1007)]).then(__webpack_require__.bind(__webpack_require__, 86850));
        exit(await inspectCommand({ path, format }, terminal));
    });
    program
        .command('convert')
        .description('write a model in another format')
        .argument('<model>', 'a model')
        .argument('<out>', 'a directory that is empty or not there yet')
        .addOption(new Option('--to <format>', 'the format to write').choices(options_ts_1.TARGETS).makeOptionMandatory())
        .addOption(new Option('--quantize <dtype>', 'store TF.js weights in fewer bits').choices(['float16', 'uint8', 'uint16']))
        .addOption(new Option('--dialect <version>', 'whose words to use in HDF5 files').choices(['keras2', 'keras3']))
        .option('--program <model>', 'whole model whose program weights alone borrow; by default a sibling')
        .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', options_ts_1.gather)
        .option('--partial', 'keep what is written where the format cannot say all of the model')
        .action(async (path, out, options) => {
        const { convertCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(812), __webpack_require__.e(1044), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(3756), __webpack_require__.e(4596), __webpack_require__.e(2155), __webpack_require__.e(770), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 98669));
        exit(await convertCommand((0, options_ts_1.convertOf)(path, out, options), terminal));
    });
    program
        .command('record')
        .description('record what a model answers now, for later checks to be held against')
        .argument('<model>', 'a model')
        .requiredOption('--golden <file>', 'the .npz to write; <name of the model>.golden.npz beside it is found by check')
        .option('--rows <number>', 'examples to record', '8')
        .addOption(new Option('--runtime <id>', 'what computes').choices(['ops', 'tfjs', 'reference']).default('ops'))
        .option('--seed <number>', 'seed of the inputs')
        .option('--program <model>', 'whole model whose program weights alone borrow; by default a sibling')
        .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', options_ts_1.gather)
        .option('--force', 'write over a file that is there')
        .action(async (path, options) => {
        const { recordCommand } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8275), __webpack_require__.e(663), __webpack_require__.e(812), __webpack_require__.e(1044), __webpack_require__.e(2794), __webpack_require__.e(4228), __webpack_require__.e(3756), __webpack_require__.e(3357), __webpack_require__.e(2155), __webpack_require__.e(1657), __webpack_require__.e(3637)]).then(__webpack_require__.bind(__webpack_require__, 74937));
        exit(await recordCommand((0, options_ts_1.recordOf)(path, options), terminal));
    });
    return program;
}
/** Commander throws for help and version too, with exit code 0, and has then printed what it had to say. */
function explain(error, terminal) {
    if (isCommanderError(error))
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof errors_ts_1.UsageError) {
        for (const line of error.message.split('\n'))
            terminal.stderr.write(`${(0, escape_ts_1.printable)(asOption(line))}\n`);
        return 2;
    }
    if (error instanceof errors_ts_1.ArtifactError) {
        terminal.stderr.write(`${(0, escape_ts_1.printable)(error.message)}\n`);
        return 1;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write('Model Roundtrip itself went wrong, which says nothing about your models. Please report this:\n');
    for (const line of stack.split('\n'))
        terminal.stderr.write(`${(0, escape_ts_1.printable)(line)}\n`);
    return 1;
}
/** What the action calls an input is an option here. */
function asOption(line) {
    return line.replace(/^input ([a-z-]+):/, '--$1:');
}
function isCommanderError(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.processTerminal = processTerminal;
exports.columnsOf = columnsOf;
/** The process itself. A reader that closes the pipe early (`| head`) is no error. */
function processTerminal() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    return { cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr };
}
/** Columns where the stream is no terminal. */
const COLUMNS = 100;
/** Columns to wrap at. */
function columnsOf(stream) {
    return stream.isTTY === true && stream.columns !== undefined ? Math.min(stream.columns, 140) : COLUMNS;
}


/***/ }),

/***/ 17050:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UsageError = exports.ArtifactError = void 0;
exports.severityOf = severityOf;
/**
 * The artifact is at fault: it is broken, hostile, or says something that this tool does not read.
 * The message says file, field, found and allowed. It becomes a finding, never a stack trace.
 */
class ArtifactError extends Error {
    name = 'ArtifactError';
    code;
    place;
    constructor(code, message, place = {}) {
        super(message);
        this.code = code;
        this.place = place;
    }
    /** The error as evidence. `severity` is `warning` where the artifact could not be looked at, else `error`. */
    toFinding() {
        return { cause: this.code, severity: severityOf(this.code), message: this.message, ...this.place };
    }
}
exports.ArtifactError = ArtifactError;
/** The command line, an input or the policy is at fault: exit code 2, no stack trace. */
class UsageError extends Error {
    name = 'UsageError';
}
exports.UsageError = UsageError;
const NOT_LOOKED_AT = new Set([
    'not-expressible',
    'unknown-layer',
    'unsupported-format',
    'unsupported-operation',
    'no-runtime',
    'time-limit',
    'memory-limit',
    'crashed',
    'internal-error',
]);
/** Whether a cause speaks against the artifact (`error`) or only says that it was not looked at (`warning`). */
function severityOf(cause) {
    return NOT_LOOKED_AT.has(cause) ? 'warning' : 'error';
}


/***/ }),

/***/ 52361:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
/** The version of this tool. A test holds it against package.json: the bundle has no package.json to read. */
exports.VERSION = '0.1.0';


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, exports) => {


/**
 * The one home of escaping. Names and texts that come out of a model are written by strangers; nothing of them reaches
 * a surface but through a function of this file.
 *
 * Two steps, always in this order: `printable` makes a text harmless wherever lines are read by people or by a runner;
 * the function named after the surface then escapes what that surface would take for markup.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.xml = exports.TEXT_CHARS = exports.NAME_CHARS = void 0;
exports.printable = printable;
exports.printableName = printableName;
exports.clip = clip;
exports.html = html;
exports.githubHtml = githubHtml;
exports.htmlCode = htmlCode;
exports.markdownFence = markdownFence;
exports.mermaid = mermaid;
exports.commandMessage = commandMessage;
exports.commandProperty = commandProperty;
exports.sarif = sarif;
exports.json = json;
exports.uri = uri;
exports.shell = shell;
/** Longest name that is shown: longer ones lose their middle. File systems and Keras stay far below. */
exports.NAME_CHARS = 160;
/** Longest free text that is shown. */
exports.TEXT_CHARS = 1200;
/**
 * Characters that move the cursor, change direction, or cannot be seen: C0 and C1 controls, DEL, soft hyphen, zero-width
 * characters, line and paragraph separators, bidirectional controls, tags, noncharacters, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fff0}-\u{ffff}]/gu;
/** Line breaks and tabs by the escapes everybody knows, all else by code point. */
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * A text on one line without characters that act or hide; what is replaced stays visible as `\n` or `\u{202e}`.
 *
 * Also defuses what the GitHub runner reads as a command in any output of a step: `::` where a line could begin (a
 * renderer may wrap at any space, and the runner trims), and the older `##[` anywhere.
 */
function printable(text, limit = exports.TEXT_CHARS) {
    return clip(text, limit)
        .replace(UNSEEN, (char) => SHORT[char] ?? codePoint(char))
        .replace(/(^|\s)::/g, '$1\\u{3a}:')
        .replace(/##\[/g, '##\\u{5b}');
}
/** `printable` for a name: shorter. */
function printableName(name) {
    return printable(name, exports.NAME_CHARS);
}
/** At most `limit` characters, never half of one: the middle is left out, since ends tell names apart. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    // Only as many code points as could be shown are split off, so that a hostile text costs no more than a short one.
    const head = [...text.slice(0, 2 * limit)];
    if (text.length <= 2 * limit && head.length <= limit)
        return text;
    const tail = [...text.slice(-2 * limit)];
    const left = Math.ceil((limit - 1) / 2);
    const right = limit - 1 - left;
    return head.slice(0, left).join('') + '…' + (right > 0 ? tail.slice(-right).join('') : '');
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For HTML text and quoted attribute values. */
function html(text, limit) {
    return printable(text, limit).replace(/[&<>"']/g, (char) => HTML[char] ?? char);
}
/** For XML 1.0 text and attribute values: as HTML, and no character that XML forbids is left after `printable`. */
exports.xml = html;
/**
 * For running text in HTML blocks of GitHub's Markdown, within which no Markdown is read: HTML, and a zero-width space
 * wherever GitHub would make a mention, an issue reference, a link, an emoji or a formula out of plain text. Those
 * filters look at rendered text, so an entity alone does not stop them.
 */
function githubHtml(text, limit) {
    return html(text, limit)
        .replace(/@/g, '@&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\b(gh-)(?=\d)/gi, '$1&#8203;')
        .replace(/:(?=\/\/)/g, ':&#8203;')
        .replace(/\b(www)(?=\.)/gi, '$1&#8203;')
        .replace(/:(?=[\w+-]+:)/g, ':&#8203;')
        .replace(/\$/g, '&#36;&#8203;');
}
/** A name as code, within an HTML block: mentions and references are not made inside `<code>`. */
function htmlCode(name) {
    return `<code>${html(name, exports.NAME_CHARS)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(lines, language = '') {
    const safe = lines.map((line) => printable(line));
    const longest = safe
        .join('\n')
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [fence + language, ...safe, fence].join('\n');
}
/** A label between double quotes in a Mermaid diagram: everything but plain characters by number. */
function mermaid(label) {
    return printable(label, 60).replace(/[^A-Za-z0-9 ._/-]/gu, (char) => `#${char.codePointAt(0) ?? 0};`);
}
/** The message of a workflow command (`::error ...::message`). Line breaks between `lines` are kept, encoded. */
function commandMessage(lines) {
    return lines.map((line) => printable(line).replace(/%/g, '%25')).join('%0A');
}
/** A property of a workflow command (`title=`, `file=`). */
function commandProperty(text) {
    return printable(text, exports.NAME_CHARS * 2)
        .replace(/%/g, '%25')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
/** For the text of a SARIF message, in which `[text](target)` is a link. */
function sarif(text, limit) {
    return printable(text, limit).replace(/[\\[\]]/g, (char) => `\\${char}`);
}
/**
 * JSON with the same content, in which no character acts on a terminal, a runner or an HTML parser: they stand as
 * `\uXXXX`.
 */
function json(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .replace(UNSEEN, (char) => (char === '\n' ? char : units(char)))
        .replace(/##\[/g, '##\\u005b')
        .replace(/[<>]/g, units);
}
/** A relative path as a URI reference (SARIF, links): everything but unreserved characters and `/` percent-encoded. */
function uri(path) {
    return encodeURI(path.replace(/\p{Cs}/gu, '\u{fffd}')).replace(/[#?:'()*!]/g, (char) => '%' + hex(char.charCodeAt(0)).toUpperCase());
}
/** An argument for a POSIX shell, quoted only where needed, for commands that people copy. */
function shell(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replace(/'/g, `'\\''`)}'`;
}
function codePoint(char) {
    return `\\u{${hex(char.codePointAt(0) ?? 0)}}`;
}
function units(text) {
    return [...Array(text.length).keys()].map((i) => '\\u' + hex(text.charCodeAt(i)).padStart(4, '0')).join('');
}
function hex(value) {
    return value.toString(16);
}


/***/ }),

/***/ 68957:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EXTENSIONS = exports.FORMS = void 0;
exports.render = render;
exports.formOfFile = formOfFile;
/** The forms of a report by the names that `--format` takes; each is loaded when it is asked for. */
exports.FORMS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'html'];
/** A report in one form; `options` concern the text for a terminal alone. */
async function render(form, report, options) {
    switch (form) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(5655)]).then(__webpack_require__.bind(__webpack_require__, 65655))).renderText(report, options);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 32794))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 54285))).renderMarkdown(report);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 97611))).renderGithub(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 10643))).renderSarif(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(2998)]).then(__webpack_require__.bind(__webpack_require__, 42998))).renderJunit(report);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(7252), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 86433))).renderHtml(report);
    }
}
const BY_EXTENSION = [
    ['.sarif.json', 'sarif'],
    ['.sarif', 'sarif'],
    ['.json', 'json'],
    ['.md', 'markdown'],
    ['.xml', 'junit'],
    ['.html', 'html'],
    ['.txt', 'text'],
];
/** Endings of files that say a form. */
exports.EXTENSIONS = BY_EXTENSION.map(([extension]) => extension);
/** The form that a file's name asks for, or undefined. */
function formOfFile(path) {
    return BY_EXTENSION.find(([extension]) => path.toLowerCase().endsWith(extension))?.[1];
}


/***/ })

};
