export const id = 3969;
export const ids = [3969];
export const modules = {

/***/ 93969:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.verifyNodes = verifyNodes;
exports.verifySets = verifySets;
exports.verifyFunctionSets = verifyFunctionSets;
const dtypes_ts_1 = __webpack_require__(63169);
const graph_ts_1 = __webpack_require__(57814);
const op_defs_ts_1 = __webpack_require__(10140);
const op_table_ts_1 = __webpack_require__(20110);
const verify_node_ts_1 = __webpack_require__(17450);
/** What is computed goes by this version or a later one: before it, operators of the same names did other things. */
const LEAST_COMPUTED = 7;
/**
 * Every node of every graph, whether an output needs it or not, against the operators of the sets that the model imports;
 * types that the graph states against those that its nodes make. Only what onnx's checker or ONNX Runtime refuses is an
 * error; what is later than the table, or than what is computed, is a warning.
 */
function verifyNodes(path, program, entries) {
    const found = [];
    const stored = new Map(entries.map((entry) => [entry.name, entry]));
    const say = (cause, layer, message) => {
        const severity = cause === 'malformed' ? 'error' : 'warning';
        found.push({ cause, severity, file: path, layer, message: `${path}: ${message}` });
    };
    const called = new Set();
    const call = (node, key, one) => {
        called.add(key);
        const { length } = node.outputs;
        if (length > one.outputs.length) {
            say('malformed', node.name, `${wordOf(node)}: outputs: found ${length}, allowed: ${one.outputs.length}`);
        }
    };
    const visit = (node, scope) => {
        const key = (0, graph_ts_1.functionKey)(node.domain, node.op, node.overload);
        const one = program.functions.get(key);
        const version = scope.opsets.get(node.domain) ?? (program.irVersion < 3 ? 1 : undefined);
        const newest = op_defs_ts_1.KNOWN_SETS.get(node.domain);
        if (one !== undefined)
            call(node, key, one);
        if (newest === undefined || version === undefined || version < 1 || version > newest)
            return [];
        const definition = (0, op_defs_ts_1.opDef)(node.domain, node.op, version);
        if (one !== undefined) {
            if (definition !== undefined) {
                const message = `${wordOf(node)}: the model has a function of its own of the same domain and name as the operator; ` +
                    `which of them counts, every runtime says for itself: give the function a domain of its own`;
                say('unsupported-operation', node.name, message);
            }
            return [];
        }
        if (definition === undefined) {
            if (!(0, op_defs_ts_1.isBeside)(node.domain, node.op))
                say('malformed', node.name, unknownOp(node, version));
            return [];
        }
        if (definition.deprecated) {
            const message = `${wordOf(node)}: ${setName(node.domain)} ${version} has this operator no longer, since ${definition.since}`;
            say('malformed', node.name, message);
            return [];
        }
        if (node.domain === '' && definition !== (0, op_defs_ts_1.opDef)('', node.op, Math.max(version, LEAST_COMPUTED))) {
            const message = `${wordOf(node)}: as ai.onnx ${version} has it, it is another operator than as it is computed, from ` +
                `${LEAST_COMPUTED} on: convert the model with onnx.version_converter`;
            say('unsupported-operation', node.name, message);
        }
        const facts = (0, verify_node_ts_1.nodeFacts)(node, definition, scope.types);
        for (const what of [...facts.wrong, ...(0, verify_node_ts_1.shapeFaults)(node, scope.shapeOf)]) {
            say('malformed', node.name, `${wordOf(node)}: ${what}`);
        }
        return facts.makes;
    };
    const nodes = (list, scope) => {
        for (const node of list) {
            if (found.length >= MOST_FINDINGS)
                return;
            for (const attr of node.attrs.values())
                if (attr.kind === 'graph')
                    graph(attr.graph, scope);
            const makes = visit(node, scope);
            node.outputs.forEach((output, place) => {
                if (output !== '')
                    scope.types.set(output, makes[place] ?? null);
            });
        }
    };
    const graph = (one, outer) => {
        const own = new Map([...one.initializers].map(([value, name]) => [value, stored.get(name)]));
        const isOwn = new Set([
            ...own.keys(),
            ...one.inputs.map(({ name }) => name),
            ...one.nodes.flatMap((n) => n.outputs),
        ]);
        const types = new Map([...outer.types].filter(([name]) => !isOwn.has(name)));
        for (const { name, dtype } of one.inputs)
            types.set(name, (0, dtypes_ts_1.dataTypeOf)(dtype));
        for (const [value, entry] of own)
            types.set(value, (0, dtypes_ts_1.dataTypeOf)(entry?.dtype ?? null));
        const shapeOf = (value) => isOwn.has(value) ? (own.get(value)?.shape ?? null) : outer.shapeOf(value);
        nodes(one.nodes, { types, shapeOf, opsets: outer.opsets });
        // Runtimes know a constant's type from the constant, whatever is said of it.
        const constant = new Set(one.nodes.flatMap(({ op, domain, outputs }) => (isConstant(domain, op) ? outputs : [])));
        const stated = [...one.stated, ...one.outputs.filter(({ name }) => !own.has(name))];
        for (const value of stated.filter(({ name }) => !constant.has(name))) {
            const what = statedWrong(value, types.get(value.name) ?? null, own.get(value.name));
            if (what !== null)
                say('malformed', value.name, what);
        }
    };
    graph(program.graph, { types: new Map(), shapeOf: () => null, opsets: program.opsets });
    // A function may be called from another one, which adds to the set while it is gone through.
    for (const key of called) {
        const one = program.functions.get(key);
        if (one !== undefined)
            nodes(one.nodes, { types: new Map(), shapeOf: () => null, opsets: one.opsets });
    }
    return found.slice(0, MOST_FINDINGS);
}
function isConstant(domain, op) {
    return domain === '' && op === 'Constant';
}
const MOST_FINDINGS = 20;
function statedWrong({ name, dtype, shape }, made, entry) {
    const said = (0, dtypes_ts_1.dataTypeOf)(dtype);
    if (said !== null && made !== null && said !== made) {
        return `${name} is said to be of ${(0, verify_node_ts_1.typeWord)(said)}, and is ${made === 0 ? '' : 'of '}${(0, verify_node_ts_1.typeWord)(made)}`;
    }
    if (entry === undefined || shape === null)
        return null;
    const fits = shape.length === entry.shape.length &&
        shape.every((dim, axis) => typeof dim !== 'number' || dim < 0 || dim === entry.shape[axis]);
    return fits ? null : `${name} is said to have the shape [${shape.join(', ')}], and has [${entry.shape.join(', ')}]`;
}
function unknownOp(node, version) {
    const [first] = (0, op_defs_ts_1.opVersions)(node.domain, node.op);
    const later = first === undefined ? `, nor has any that onnx ${op_table_ts_1.ONNX} knows` : `, it is there from ${first.since} on`;
    return `${wordOf(node)}: ${setName(node.domain)} ${version} has no such operator${later}`;
}
function setName(domain) {
    return domain === '' ? 'ai.onnx' : domain;
}
function wordOf({ name, op }) {
    return `node ${name} (${op})`;
}
/** The sets that a model imports, against those that are there: 1 to the newest. */
function verifySets(path, program) {
    return [...program.opsets].flatMap(([domain, version]) => {
        const newest = op_defs_ts_1.KNOWN_SETS.get(domain);
        if (newest === undefined || (version >= 1 && version <= newest))
            return [];
        const late = version > newest;
        const message = `${path}: opset_import of ${setName(domain)}: found ${version}, allowed: 1 to ${newest}`;
        const fix = 'Export the model with an operator set that this version of the tool knows.';
        return [
            late
                ? { cause: 'unsupported-format', severity: 'warning', file: path, message, fix }
                : { cause: 'malformed', severity: 'error', file: path, message },
        ];
    });
}
/** Functions name the sets that their nodes are of. */
function verifyFunctionSets(path, { functions }) {
    return [...functions.values()].flatMap((one) => {
        const node = one.nodes.find(({ domain }) => op_defs_ts_1.KNOWN_SETS.has(domain) && !one.opsets.has(domain));
        if (node === undefined)
            return [];
        const what = `the function ${one.name} has the ${wordOf(node)} of ${setName(node.domain)}, which its opset_import does not list`;
        return [{ cause: 'malformed', severity: 'error', file: path, layer: one.name, message: `${path}: ${what}` }];
    });
}


/***/ })

};
