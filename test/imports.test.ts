import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))

/** Modules whose values each module imports, by paths relative to `src`: types are gone when a module is run. */
function importsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return new Map(
    files.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^(import|export) type [^;=]*? from '[^']+'$/gm, '')
      const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => path)
      const key = name.split(sep).join('/')
      return [
        key,
        named.map((path) =>
          relative(folder, join(folder, dirname(name), path))
            .split(sep)
            .join('/'),
        ),
      ]
    }),
  )
}

/** Each circle once, from the module on that is met first. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles = new Map<string, string>()
  const done = new Set<string>()
  const visit = (module: string, way: readonly string[]): void => {
    const at = way.indexOf(module)
    if (at >= 0) {
      const circle = way.slice(at)
      circles.set([...circle].sort().join(), [...circle, module].join(' -> '))
    } else if (!done.has(module)) {
      for (const next of imports.get(module) ?? []) visit(next, [...way, module])
      done.add(module)
    }
  }
  for (const module of imports.keys()) visit(module, [])
  return [...circles.values()]
}

test('no module is imported, by way of others, by what it imports', () => {
  const imports = importsOf(SOURCE)
  expect(imports.get('check.ts')).toContain('locate/index.ts')
  expect(circlesIn(imports)).toEqual([])
})

test('a circle is seen, however long, and where another way leads to it', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['d']],
    ['d', ['b']],
    ['e', ['e']],
  ])
  expect(circlesIn(imports)).toEqual(['b -> c -> d -> b', 'e -> e'])
})
