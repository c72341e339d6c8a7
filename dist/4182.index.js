export const id = 4182;
export const ids = [4182];
export const modules = {

/***/ 52361:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
/** The version of this tool. A test holds it against package.json: the bundle has no package.json to read. */
exports.VERSION = '0.1.0';


/***/ }),

/***/ 96798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trackedFiles = trackedFiles;
exports.untrackedFiles = untrackedFiles;
exports.trackedHead = trackedHead;
exports.objectOf = objectOf;
exports.mergeBase = mergeBase;
exports.filesOfCommit = filesOfCommit;
exports.contentOf = contentOf;
const node_child_process_1 = __webpack_require__(31421);
const KINDS = { '120000': 'symlink', '160000': 'submodule' };
/** The tracked files below a directory, each once, in git's order. */
async function trackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-s', '-t', '-z', '--', '.']);
    if (!Buffer.isBuffer(answer))
        return answer;
    const tracked = new Map();
    // `<tag> <mode> <object> <stage>\t<path>\0`; during a merge one path has several stages.
    for (const line of records(answer)) {
        const tab = line.indexOf('\t');
        const path = line.slice(tab + 1);
        const [tag, mode = '', object = ''] = line.slice(0, tab).split(' ');
        tracked.set(path, { path, object, kind: KINDS[mode] ?? 'file', sparse: tag === 'S' });
    }
    return [...tracked.values()];
}
/** Files below a directory that are neither tracked nor ignored; none where git cannot say. */
async function untrackedFiles(directory) {
    const answer = await git(directory, ['ls-files', '-o', '--exclude-standard', '-z', '--', '.']);
    return Buffer.isBuffer(answer) ? records(answer) : [];
}
/** The first bytes of a tracked file as the index has it; see {@link contentOf}. */
async function trackedHead(directory, path, most) {
    return contentOf(directory, `:./${path}`, most);
}
/** The full hash of what a name stands for, or null where there is no such thing in this clone. */
async function objectOf(directory, name) {
    const answer = await git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/** Where two commits' histories part, or null where this clone does not reach back to it. */
async function mergeBase(directory, a, b) {
    const answer = await git(directory, ['merge-base', '--', a, b]);
    return Buffer.isBuffer(answer) ? answer.toString('latin1').trim() : null;
}
/**
 * The files below a directory in a commit (`HEAD^1`), with the hashes of their contents; null where this clone does not
 * hold it.
 */
async function filesOfCommit(directory, commit) {
    const answer = await git(directory, ['ls-tree', '-r', '-z', commit]);
    if (!Buffer.isBuffer(answer))
        return null;
    // `<mode> blob <object>\t<path>\0`
    return new Map(records(answer).map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/, 3)[2] ?? '']));
}
/** The first bytes of an object, at most `most`; null where this clone does not hold it. */
async function contentOf(directory, object, most) {
    const answer = await git(directory, ['cat-file', 'blob', object], most);
    return Buffer.isBuffer(answer) ? answer.subarray(0, most) : null;
}
/** Bytes of git's answer that are taken: millions of paths, and below V8's longest string. */
const MOST_BYTES = 2 ** 28;
function records(answer) {
    return answer.toString('utf8').split('\0').slice(0, -1);
}
/** @param enough bytes after which no more are waited for; without it, more than {@link MOST_BYTES} are refused */
async function git(directory, args, enough) {
    return new Promise((resolve) => {
        // A repository's own configuration may name a program to ask for changes; none is run here. And a partial clone would
        // ask its server for what it does not hold; nothing is fetched.
        const child = (0, node_child_process_1.spawn)('git', ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never', ...args], {
            cwd: directory,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { ...process.env, LC_ALL: 'C' },
            windowsHide: true,
        });
        const out = [];
        let bytes = 0;
        let errors = '';
        child.stdout.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > MOST_BYTES)
                child.kill();
            else
                out.push(piece);
            if (enough !== undefined && bytes >= enough) {
                resolve(Buffer.concat(out));
                child.kill();
            }
        });
        child.stderr.on('data', (piece) => {
            errors = (errors + piece.toString('utf8')).slice(0, 2000);
        });
        child.on('error', (error) => resolve({ why: 'no-git', message: error.message }));
        child.on('close', (code) => resolve(code === 0 ? Buffer.concat(out) : refusal(errors)));
    });
}
function refusal(errors) {
    const [line = ''] = errors.trim().split('\n');
    // Where a `.git` is there and leads nowhere, git's words go on with a path instead.
    const why = /not a git repository \(or any/i.test(errors) ? 'no-repository' : 'refused';
    return { why, message: line === '' ? 'git ended early' : line };
}


/***/ })

};
