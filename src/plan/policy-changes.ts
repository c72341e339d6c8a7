import type { PolicyChange } from '../evidence/report.ts'
import type { FamilyPolicy, Policy, Tolerance, Waiver } from './policy.ts'

/** What one policy decides otherwise than another, in the order of docs/policy.md. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  return [
    ...set('paths', before.paths, after.paths, 'stricter', ['**']),
    ...set('ignore', before.ignore, after.ignore, 'looser'),
    ...ranked('if-no-models-found', before.ifNoModelsFound, after.ifNoModelsFound, ['ignore', 'warn', 'error']),
    ...ranked('on-inconclusive', before.onInconclusive, after.onInconclusive, ['ignore', 'warn', 'fail']),
    ...tolerances(before, after),
    ...families(before, after),
    ...waivers(before.waivers, after.waivers),
    ...plain('custom-layers', list(before.customLayers), list(after.customLayers)),
    ...plain('custom-objects', list(before.customObjects), list(after.customObjects)),
    ...targets(before.targets, after.targets),
    ...set('runtimes', before.runtimes, after.runtimes, 'stricter'),
    ...plain('seed', String(before.seed), String(after.seed)),
    ...set('batch-sizes', before.batchSizes.map(String), after.batchSizes.map(String), 'stricter'),
    ...plain('time-limit', String(before.timeLimitSeconds), String(after.timeLimitSeconds)),
    ...plain('memory-limit', String(before.memoryLimitMegabytes), String(after.memoryLimitMegabytes)),
    ...plain('reference-limit', String(before.referenceLimitSeconds), String(after.referenceLimitSeconds)),
    ...ranked('tensorflow', before.nativeTensorflow, after.nativeTensorflow, ['off', 'auto', 'install', 'required']),
    ...python(before.python, after.python),
  ]
}

const NONE = 'none'

function plain(what: string, before: string, after: string, effect: PolicyChange['effect'] = 'other'): PolicyChange[] {
  return before === after ? [] : [{ what, before, after, effect }]
}

/** Words from the least demanding to the most. */
function ranked(what: string, before: string, after: string, words: readonly string[]): PolicyChange[] {
  const effect = words.indexOf(after) < words.indexOf(before) ? 'looser' : 'stricter'
  return plain(what, before, after, effect)
}

/**
 * Lists in which order says nothing. Where both something came and something went, the looser effect counts.
 * @param effect of one more entry
 * @param all the list than which none holds more
 */
function set(
  what: string,
  before: readonly string[],
  after: readonly string[],
  effect: 'looser' | 'stricter',
  all: readonly string[] = [],
): PolicyChange[] {
  const isAll = (entries: readonly string[]) => all.length > 0 && all.every((one) => entries.includes(one))
  const came = isAll(before) ? [] : after.filter((one) => !before.includes(one))
  const went = isAll(after) ? [] : before.filter((one) => !after.includes(one))
  if (came.length + went.length === 0) return []
  const isLooser = effect === 'looser' ? came.length > 0 : went.length > 0
  return [{ what, before: list(before), after: list(after), effect: isLooser ? 'looser' : 'stricter' }]
}

function list(entries: readonly string[]): string {
  return entries.length === 0 ? NONE : entries.join(', ')
}

const DTYPES = ['float64', 'float32', 'float16', 'bfloat16'] as const

function tolerances({ tolerance: before }: Policy, { tolerance: after }: Policy): PolicyChange[] {
  const dtypes = together(
    DTYPES.map((dtype) => ({ name: dtype, changes: ceilings('', before.byDType[dtype], after.byDType[dtype]) })),
  )
  const [were, are] = [before, after].map(({ byOutput }) => new Map(Object.entries(byOutput)))
  const names = new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])])
  const outputs = [...names].flatMap((name) =>
    ceilings(
      `tolerance of the output ${name}`,
      were?.get(name) ?? before.byDType.float32,
      are?.get(name) ?? after.byDType.float32,
    ),
  )
  return [...dtypes, ...outputs]
}

/** One entry for what several dtypes have alike: `rtol` by itself sets two of them. */
function together(
  all: readonly { readonly name: string; readonly changes: readonly PolicyChange[] }[],
): PolicyChange[] {
  const names = new Map<string, { names: string[]; change: PolicyChange }>()
  for (const { name, changes } of all) {
    for (const change of changes) {
      const key = JSON.stringify(change)
      const known = names.get(key) ?? { names: [], change }
      known.names.push(name)
      names.set(key, known)
    }
  }
  return [...names.values()].map(({ names, change }) => ({
    ...change,
    what: `tolerance of ${names.join(' and ')}${change.what}`,
  }))
}

function ceilings(what: string, before: Tolerance, after: Tolerance): PolicyChange[] {
  return (['rtol', 'atol'] as const).flatMap((key) =>
    plain(
      `${what}, ${key}`,
      decimal(before[key]),
      decimal(after[key]),
      after[key] > before[key] ? 'looser' : 'stricter',
    ),
  )
}

/** As it would stand in a policy file: `0.00001`. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e-') && value > 1e-12 ? value.toFixed(15).replace(/0+$/, '') : text
}

function families(before: Policy, after: Policy): PolicyChange[] {
  const [were, are] = [before, after].map((policy) => new Map(policy.families.map((family) => [family.name, family])))
  const names = new Set([...(were?.keys() ?? []), ...(are?.keys() ?? [])])
  return [...names].flatMap((name) => {
    const [was, is] = [were?.get(name), are?.get(name)]
    const own = (family: FamilyPolicy | undefined, policy: Policy) =>
      family?.tolerance ?? policy.tolerance.byDType.float32
    const hasOwn = (was?.tolerance ?? is?.tolerance ?? null) !== null
    return [
      ...plain(`family ${name}`, list(was?.members ?? []), list(is?.members ?? [])),
      ...recorded(`recorded outputs of the family ${name}`, was?.golden, is?.golden),
      ...[...new Set([...Object.keys(was?.goldens ?? {}), ...Object.keys(is?.goldens ?? {})])].flatMap((signature) =>
        recorded(
          `recorded outputs of the signature ${signature} of the family ${name}`,
          was?.goldens?.[signature],
          is?.goldens?.[signature],
        ),
      ),
      ...plain(`signature of the family ${name}`, was?.signature ?? NONE, is?.signature ?? NONE),
      ...plain(`tags of the family ${name}`, list(was?.tags ?? []), list(is?.tags ?? [])),
      ...losses(name, new Map(Object.entries(was?.lossy ?? {})), new Map(Object.entries(is?.lossy ?? {}))),
      ...(hasOwn ? ceilings(`tolerance of the family ${name}`, own(was, before), own(is, after)) : []),
      ...plain(`custom-objects of the family ${name}`, list(was?.customObjects ?? []), list(is?.customObjects ?? [])),
    ]
  })
}

function recorded(what: string, before: string | null = null, after: string | null = null): PolicyChange[] {
  const effect = after === null ? 'looser' : before === null ? 'stricter' : 'other'
  return plain(what, before ?? NONE, after ?? NONE, effect)
}

function losses(name: string, were: ReadonlyMap<string, string>, are: ReadonlyMap<string, string>): PolicyChange[] {
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((glob) => {
    const [before, after] = [were.get(glob), are.get(glob)]
    const effect = after === undefined ? 'stricter' : before === undefined ? 'looser' : 'other'
    return plain(`loss of ${glob} in the family ${name}`, before ?? NONE, after ?? NONE, effect)
  })
}

function waivers(before: readonly Waiver[], after: readonly Waiver[]): PolicyChange[] {
  const [were, are] = [before, after].map((all) => new Map(all.map((waiver) => [waiver.check, waiver])))
  return [...new Set([...before, ...after].map(({ check }) => check))].flatMap((check) => {
    const [was, is] = [were?.get(check), are?.get(check)]
    const [from, to] = [was?.expires ?? '', is?.expires ?? '']
    const effect = to > from ? 'looser' : to < from ? 'stricter' : 'other'
    return plain(`waiver for ${check}`, waiverInWords(was), waiverInWords(is), effect)
  })
}

function waiverInWords(waiver: Waiver | undefined): string {
  return waiver === undefined ? NONE : `until ${waiver.expires} (${waiver.reason})`
}

/** Without targets a model makes the trips that its own format asks for: a list is neither more nor less. */
function targets(before: Policy['targets'], after: Policy['targets']): PolicyChange[] {
  if (before !== null && after !== null) return set('targets', before, after, 'stricter')
  const words = (all: Policy['targets']) => (all === null ? 'by default' : list(all))
  return plain('targets', words(before), words(after))
}

/** An interpreter that is named is a demand. */
function python(before: string, after: string): PolicyChange[] {
  const rank = (value: string) => (value === 'off' ? 0 : value === 'auto' ? 1 : 2)
  const effect = rank(after) < rank(before) ? 'looser' : rank(after) > rank(before) ? 'stricter' : 'other'
  return plain('python', before, after, effect)
}
