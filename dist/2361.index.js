export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 52361:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
/** The version of this tool. A test holds it against package.json: the bundle has no package.json to read. */
exports.VERSION = '0.1.0';


/***/ })

};
