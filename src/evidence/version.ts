/** The version of this tool. A test holds it against package.json: the bundle has no package.json to read. */
export const VERSION = '0.1.0'
