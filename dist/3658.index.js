export const id = 3658;
export const ids = [3658];
export const modules = {

/***/ 34246:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.sha256OfFiles = sha256OfFiles;
const node_crypto_1 = __webpack_require__(77598);
const sources_ts_1 = __webpack_require__(89746);
/** SHA-256 over the bytes of files in the order given, as hexadecimal text. Memory does not grow with the files. */
function sha256OfFiles(files) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    for (const file of files) {
        const source = (0, sources_ts_1.openFileSource)(file.absolute, file.path);
        try {
            for (const piece of (0, sources_ts_1.pieces)(source))
                hash.update(piece);
        }
        finally {
            source.close();
        }
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fileFacts = fileFacts;
exports.modelFacts = modelFacts;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_ts_1 = __webpack_require__(17050);
const registry_ts_1 = __webpack_require__(13965);
const hash_ts_1 = __webpack_require__(34246);
const limits_ts_1 = __webpack_require__(52034);
const tensor_ts_1 = __webpack_require__(76172);
/** Size and hash of an artifact's files. What cannot be read is null, or counts nothing: its checks say why. */
function fileFacts(artifact, workspace, withHash = true) {
    const files = artifact.files.map((path) => ({ path, absolute: (0, node_path_1.join)(workspace, path) }));
    const sizes = files.map(({ absolute }) => sizeOf(absolute));
    const sha256 = !withHash ? null : unlessBroken(() => (0, hash_ts_1.sha256OfFiles)(files), null);
    return { sha256, bytes: sizes.reduce((sum, size) => sum + size, 0), tensors: 0, parameters: 0 };
}
/** The same and the tensors it stores, for an artifact of a format that is read. */
async function modelFacts(artifact, workspace) {
    const opened = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS).catch((error) => {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    });
    if (opened === undefined)
        return fileFacts(artifact, workspace);
    try {
        let parameters = 0;
        for (const { shape } of opened.weights)
            parameters += (0, tensor_ts_1.elementCount)(shape);
        return { ...fileFacts(opened.artifact, workspace), tensors: opened.weights.size, parameters };
    }
    finally {
        opened.close();
    }
}
/** Bytes of a regular file. A name may be one that no system takes: too long, below a file, a symlink to itself. */
function sizeOf(path) {
    try {
        const stat = (0, node_fs_1.statSync)(path);
        return stat.isFile() ? stat.size : 0;
    }
    catch {
        return 0;
    }
}
function unlessBroken(read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return otherwise;
        throw error;
    }
}


/***/ })

};
