import * as table from './keras3-table.ts'

/** What a constructor of Keras 3 takes under a key. */
export interface KeyRule {
  readonly isNeeded: boolean
  /** Kinds of values that are refused, a letter each; tools/keras-classes/definitions.py says which. */
  readonly refused: string
  /** The texts that are taken; null where the kind alone decides. */
  readonly words: readonly string[] | null
  readonly anyCase: boolean
}

/** A class that a file of Keras 3 can name. */
export interface KerasClass {
  readonly name: string
  readonly kind: ClassKind
  /** The keys that its config may have; null where nothing is refused. */
  readonly keys: ReadonlyMap<string, KeyRule> | null
}

export type ClassKind = 'layer' | 'operation' | 'object'

/** The newest Keras that is known here. */
export const KNOWN_KERAS = table.KERAS

/** Names by which objects of one kind go, as texts and as `class_name`. */
export const NAMES = {
  initializer: wordSet(table.INITIALIZERS),
  regularizer: wordSet(table.REGULARIZERS),
  constraint: wordSet(table.CONSTRAINTS),
  activation: wordSet(table.ACTIVATIONS),
  policy: wordSet(table.POLICIES),
  dtype: wordSet(table.DTYPES),
  function: wordSet(table.FUNCTIONS),
  compile: wordSet(table.COMPILE_KEYS),
} as const

/** The class that a module of Keras has under a name, or undefined where it has none. */
export function classIn(module: string, name: string): KerasClass | undefined {
  return read().get(`${module}.${name}`)
}

/** The keys that every layer takes. */
export function baseKeys(): ReadonlyMap<string, KeyRule> {
  base ??= keysOf(wordsIn(table.BASE_KEYS))
  return base
}

let base: ReadonlyMap<string, KeyRule> | undefined
let classes: ReadonlyMap<string, KerasClass> | undefined

function read(): ReadonlyMap<string, KerasClass> {
  classes ??= new Map([
    ...section(table.OBJECTS, 'object'),
    ...section(table.OPERATIONS, 'operation'),
    ...section(table.LAYERS, 'layer'),
  ])
  return classes
}

function section(lines: string, kind: ClassKind): readonly (readonly [string, KerasClass])[] {
  const modules = wordsIn(table.MODULES)
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', places = '', keys = ''] = line.split('|')
      const known = lazily(name, kind, keys === '' ? [] : keys.split(' '))
      return places.split(' ').map((place) => [`${modules[Number(place)] ?? ''}.${name}`, known] as const)
    })
}

/** Few of some six hundred classes are ever asked for. */
function lazily(name: string, kind: ClassKind, words: readonly string[]): KerasClass {
  let keys: ReadonlyMap<string, KeyRule> | undefined
  return {
    name,
    kind,
    get keys() {
      return words.includes('...') ? null : (keys ??= keysOf(words))
    },
  }
}

function keysOf(words: readonly string[]): ReadonlyMap<string, KeyRule> {
  return new Map(words.flatMap((word) => (word === '*' ? [...baseKeys()] : [ruleOf(word)])))
}

function ruleOf(word: string): readonly [string, KeyRule] {
  const [, needed, key = '', refused = '', upper, words] = /^(\+?)(\w+)(?:!(\w+))?(?:(\^?)=(.*))?$/.exec(word) ?? []
  return [
    key,
    { isNeeded: needed === '+', refused, words: words === undefined ? null : words.split(','), anyCase: upper === '^' },
  ]
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text))
}

function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
