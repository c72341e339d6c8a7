export const id = 3658;
export const ids = [3658];
export const modules = {

/***/ 43661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pairChunks = pairChunks;
exports.isSameTensor = isSameTensor;
exports.decoderOf = decoderOf;
exports.scalarWidth = scalarWidth;
const dtype_ts_1 = __webpack_require__(19777);
const halves_ts_1 = __webpack_require__(16480);
const tensor_ts_1 = __webpack_require__(76172);
/**
 * Walks two tensors side by side, however differently they cut their bytes, without copying. Ends when either ends:
 * element counts are compared by the caller.
 */
function* pairChunks(a, b, size = tensor_ts_1.CHUNK_BYTES) {
    // Strings vary in length: they are walked as bytes.
    const [widthA, widthB] = [(0, dtype_ts_1.byteWidth)(a.dtype) || 1, (0, dtype_ts_1.byteWidth)(b.dtype) || 1];
    const left = a.chunks(size)[Symbol.iterator]();
    const right = b.chunks(size)[Symbol.iterator]();
    let [restA, restB] = [new Uint8Array(0), new Uint8Array(0)];
    let start = 0;
    try {
        for (;;) {
            if (restA.byteLength === 0) {
                const next = left.next();
                if (next.done === true)
                    return;
                restA = next.value;
                continue;
            }
            if (restB.byteLength === 0) {
                const next = right.next();
                if (next.done === true)
                    return;
                restB = next.value;
                continue;
            }
            const count = Math.min(restA.byteLength / widthA, restB.byteLength / widthB);
            yield { a: restA.subarray(0, count * widthA), b: restB.subarray(0, count * widthB), start, count };
            restA = restA.subarray(count * widthA);
            restB = restB.subarray(count * widthB);
            start += count;
        }
    }
    finally {
        left.return?.();
        right.return?.();
    }
}
/** Whether two tensors have one type, one shape and the same bits. Ends at the first difference. */
function isSameTensor(a, b) {
    if (a.dtype !== b.dtype || a.byteLength !== b.byteLength || a.shape.join() !== b.shape.join())
        return false;
    for (const piece of pairChunks(a, b))
        if (Buffer.compare(piece.a, piece.b) !== 0)
            return false;
    return true;
}
/**
 * A decoder for numeric dtypes. 64-bit integers beyond 2^53 round to the nearest double: exactness is judged on bytes,
 * numbers only describe. Complex elements give two numbers each. `string` has no numbers.
 */
function decoderOf(dtype) {
    let out = new Float64Array(0);
    let aligned = new ArrayBuffer(0);
    const fill = FILLERS[dtype];
    return (bytes) => {
        if (aligned.byteLength < bytes.byteLength)
            aligned = new ArrayBuffer(bytes.byteLength);
        new Uint8Array(aligned).set(bytes);
        const count = bytes.byteLength / scalarWidth(dtype);
        if (out.length < count)
            out = new Float64Array(count);
        fill(aligned, count, out);
        return out.subarray(0, count);
    };
}
/** Bytes of one number: half an element for complex dtypes. */
function scalarWidth(dtype) {
    const width = (0, dtype_ts_1.byteWidth)(dtype) || 1;
    return dtype.startsWith('complex') ? width / 2 : width;
}
const float32 = (bytes, count, out) => {
    out.set(new Float32Array(bytes, 0, count));
};
const float64 = (bytes, count, out) => {
    out.set(new Float64Array(bytes, 0, count));
};
const uint8 = (bytes, count, out) => {
    out.set(new Uint8Array(bytes, 0, count));
};
/** 16-bit floats by table: 65 536 values are computed once. */
function halves(from) {
    let table = null;
    return (bytes, count, out) => {
        table ??= Float64Array.from({ length: 65_536 }, (_, bits) => from(bits));
        const source = new Uint16Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
function quarters(from) {
    const table = Float64Array.from({ length: 256 }, (_, bits) => from(bits));
    return (bytes, count, out) => {
        const source = new Uint8Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = table[source[i] ?? 0] ?? NaN;
    };
}
const FILLERS = {
    float64,
    complex128: float64,
    float32,
    complex64: float32,
    float16: halves(halves_ts_1.fromFloat16),
    bfloat16: halves(halves_ts_1.fromBfloat16),
    float8_e4m3fn: quarters(halves_ts_1.fromFloat8e4m3fn),
    float8_e5m2: quarters(halves_ts_1.fromFloat8e5m2),
    int64: (bytes, count, out) => {
        const source = new BigInt64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    uint64: (bytes, count, out) => {
        const source = new BigUint64Array(bytes, 0, count);
        for (let i = 0; i < count; i++)
            out[i] = Number(source[i]);
    },
    int32: (bytes, count, out) => {
        out.set(new Int32Array(bytes, 0, count));
    },
    uint32: (bytes, count, out) => {
        out.set(new Uint32Array(bytes, 0, count));
    },
    int16: (bytes, count, out) => {
        out.set(new Int16Array(bytes, 0, count));
    },
    uint16: (bytes, count, out) => {
        out.set(new Uint16Array(bytes, 0, count));
    },
    int8: (bytes, count, out) => {
        out.set(new Int8Array(bytes, 0, count));
    },
    uint8,
    bool: uint8,
    string: uint8,
};


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formOf = formOf;
exports.contentHash = contentHash;
exports.groupBy = groupBy;
const node_crypto_1 = __webpack_require__(77598);
/** `float32[3,4]`: what two tensors have in common that can stand in each other's places. */
function formOf({ dtype, shape }) {
    return `${dtype}[${shape.join(',')}]`;
}
/** A digest of type, shape and bytes: equal digests, equal tensors. One pass. */
function contentHash(entry) {
    const hash = (0, node_crypto_1.createHash)('sha256').update(formOf(entry));
    for (const chunk of entry.chunks())
        hash.update(chunk);
    return hash.digest('hex');
}
/** Groups items by a key; items without one are left out. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = key(item);
        if (group === undefined)
            continue;
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [item]);
        else
            members.push(item);
    }
    return groups;
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.copiesAmong = copiesAmong;
exports.compareCopies = compareCopies;
const chunks_ts_1 = __webpack_require__(43661);
const contents_ts_1 = __webpack_require__(13225);
const errors_ts_1 = __webpack_require__(17050);
/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/';
const ORIGINALS = 'variables/';
/** Tensors that are such a second copy of another one: reading the file compares the two. */
function copiesAmong(entries) {
    const all = [...entries];
    const originals = new Set(all.filter(({ name }) => !name.startsWith(COPIES)).map(({ alias }) => alias));
    return new Set(all.filter(({ name, alias }) => name.startsWith(COPIES) && alias !== undefined && originals.has(alias)));
}
/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
function compareCopies(entries, broken, file) {
    const originals = groups(entries, ORIGINALS);
    return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
        const sources = originals.get(alias) ?? [];
        if ([...copies, ...sources].some(({ name }) => broken.has(name)))
            return [];
        const different = differing(sources, copies);
        if (different === null)
            return [];
        const [first] = sources;
        const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`;
        const message = `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
            'hands back the other. Export the model again.';
        return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }];
    });
}
function groups(entries, prefix) {
    const found = new Map();
    for (const entry of entries) {
        const { alias } = entry;
        // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
        if (alias === undefined || !entry.name.startsWith(prefix))
            continue;
        found.set(alias, [...(found.get(alias) ?? []), entry]);
    }
    return found;
}
/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources, copies) {
    try {
        const [source, copy] = [sources[0], copies[0]];
        if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
            return (0, chunks_ts_1.isSameTensor)(source, copy) ? null : copy;
        }
        // One name for several variables: every content has to be there.
        const known = new Set(sources.map(contents_ts_1.contentHash));
        return copies.find((one) => !known.has((0, contents_ts_1.contentHash)(one))) ?? null;
    }
    catch (error) {
        if (error instanceof errors_ts_1.ArtifactError)
            return null;
        throw error;
    }
}


/***/ }),

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
const copies_ts_1 = __webpack_require__(92763);
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
/** The same and the tensors it stores, second copies left out, for an artifact of a format that is read. */
async function modelFacts(artifact, workspace) {
    const opened = await (0, registry_ts_1.openArtifact)(artifact, limits_ts_1.DEFAULT_LIMITS).catch((error) => {
        if (error instanceof errors_ts_1.ArtifactError)
            return undefined;
        throw error;
    });
    if (opened === undefined)
        return fileFacts(artifact, workspace);
    try {
        const copies = (0, copies_ts_1.copiesAmong)(opened.weights);
        let parameters = 0;
        for (const entry of opened.weights)
            parameters += copies.has(entry) ? 0 : (0, tensor_ts_1.elementCount)(entry.shape);
        return { ...fileFacts(opened.artifact, workspace), tensors: opened.weights.size - copies.size, parameters };
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
