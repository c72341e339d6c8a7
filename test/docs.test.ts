import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPolicy } from '../src/plan/policy-problems.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'examples/digits/README.md',
  'examples/broken/README.md',
]

/** The bodies of all fenced blocks in a language. */
function fences(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap((match) =>
    match[1] === language ? [match[2] ?? ''] : [],
  )
}

test('tables, help and output in the documents are fresh', () => {
  const { stderr, status } = spawnSync(process.execPath, ['tools/generate-docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

test.each(documents)('%s: every link to a file leads somewhere', (document) => {
  for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    expect(existsSync(join(root, dirname(document), target)), target).toBe(true)
  }
})

test('the policy in the README is one', () => {
  const policy = fences(readme, 'yaml').find((text) => text.includes('waivers:'))
  expect(readPolicy(parse(policy ?? '')).problems).toEqual([])
})

test('the workflow in the README is ten lines that use this action', () => {
  const workflow = fences(readme, 'yaml').find((text) => text.includes('runs-on')) ?? ''
  expect(workflow.trimEnd().split('\n')).toHaveLength(10)
  expect(parse(workflow)).toMatchObject({
    permissions: { contents: 'read' },
    jobs: { models: { steps: [{ with: { lfs: true, 'fetch-depth': 2 } }, { uses: 'OWNER/model-roundtrip@COMMIT' }] } },
  })
})

test('the floors in docs/architecture.md are those that lint enforces', () => {
  const enforced = [
    ...(/FLOORS = \[([\s\S]*?)\n\]/.exec(read('eslint.config.js'))?.[1] ?? '').matchAll(/\[(.*)\]/g),
  ].map((match) => [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map(([, room]) => room))
  const drawn = [...read('docs/architecture.md').matchAll(/^\| \d+ \| ([^|]*) \|/gm)].map((match) =>
    [...(match[1] ?? '').matchAll(/`(\w+)`/g)].map(([, room]) => room),
  )
  expect(drawn.toReversed()).toEqual(enforced)
  expect(enforced.length).toBeGreaterThan(5)
})

describe('the commands of the README', () => {
  const commands = fences(readme, 'sh')
    .flatMap((text) => text.trimEnd().split('\n'))
    .filter((line) => line !== '')
  let cwd = ''
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'readme-test-'))
    cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true })
  })
  afterAll(() => {
    rmSync(cwd, { recursive: true, force: true })
  })

  test('are those that are tested here', () => {
    expect(commands.filter((command) => !command.startsWith('node dist/cli.js '))).toEqual(['npm cit'])
    expect(commands).toContain('node dist/cli.js check examples/digits')
  })

  // `npm cit` is what runs this test.
  test.each(commands.filter((command) => command.startsWith('node dist/cli.js ')))('%s', (command) => {
    const [, , ...argv] = command.split(' ')
    const out = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...argv], { cwd, encoding: 'utf8' })
    expect(out).not.toBe('')
  })

  test('the broken example fails, as the README says', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', 'examples/broken'], {
      cwd,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toContain('[kernel-transposed]')
    expect(stdout).toContain('model_weights/second/second/kernel')
  })
})
