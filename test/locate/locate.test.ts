import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { locate, type Located, type LocateOptions } from '../../src/locate/index.ts'
import * as heads from '../support/heads.ts'
import { fixture, modelFile } from '../support/models.ts'
import { git, put, repository, workspace } from '../support/workspace.ts'

const KERAS = modelFile('sound/tfjs-mlp/tfjs-mlp.keras')
const H5 = modelFile('sound/tfjs-mlp/tfjs-mlp.h5')
const TFJS = modelFile('sound/tfjs-mlp/tfjs-float16/model.json')
const SHARD = modelFile('sound/tfjs-mlp/tfjs-float16/group1-shard1of1.bin')
const POSIX = process.platform !== 'win32'

function find(root: string, options: Partial<LocateOptions> = {}): Promise<Located> {
  return locate({ workspace: root, named: [], paths: ['**'], ignore: [], ...options })
}

async function paths(root: string, options: Partial<LocateOptions> = {}): Promise<string[]> {
  return (await find(root, options)).found.map(({ artifact }) => artifact.path)
}

/** A model that is committed and not there. */
function lost(path: string, format = 'keras'): object {
  return { artifact: { path, format }, unreadable: { cause: 'missing-file', severity: 'error', file: path } }
}

describe('in a repository', () => {
  test('what is tracked is found; an untracked model is named in a note', async () => {
    const root = repository({ 'models/a.keras': KERAS, 'b.h5': H5, 'README.md': 'text' })
    put(root, { 'models/new.keras': KERAS, 'scratch.txt': 'x' })
    const { found, notes } = await find(root)
    expect(found.map(({ artifact }) => [artifact.path, artifact.format])).toEqual([
      ['b.h5', 'keras-h5'],
      ['models/a.keras', 'keras'],
    ])
    expect(notes).toEqual([
      'not tracked by git, so not looked at (commit them, or name them on the command line): models/new.keras',
    ])
  })

  test('an ignored model is not mentioned', async () => {
    const root = repository({ '.gitignore': 'out/\n' })
    put(root, { 'out/a.keras': KERAS })
    expect(await find(root)).toMatchObject({ found: [], notes: [] })
  })

  test('a workspace that is a folder of a repository has paths of its own', async () => {
    const root = repository({ 'a.keras': KERAS, 'part/b.keras': KERAS })
    expect(await paths(join(root, 'part'))).toEqual(['b.keras'])
  })

  test('a submodule is not entered, and named', async () => {
    const root = repository({ 'a.keras': KERAS })
    put(root, { 'vendor/sub/b.keras': KERAS })
    git(join(root, 'vendor/sub'), 'init', '-q')
    git(join(root, 'vendor/sub'), 'add', '-A')
    git(join(root, 'vendor/sub'), 'commit', '-qm', 'x')
    git(root, '-c', 'advice.addEmbeddedRepo=false', 'add', 'vendor/sub')
    const { found, notes } = await find(root)
    expect(found).toHaveLength(1)
    expect(notes).toEqual(['submodules and repositories inside this one are not entered: vendor/sub'])
  })

  test('a submodule that is named, or that a glob leads into, and that is not looked into is an error', async () => {
    const root = repository({ 'a.keras': KERAS })
    put(root, { 'vendor/sub/b.keras': KERAS })
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'x'],
    ])
      git(join(root, 'vendor/sub'), ...args)
    git(root, '-c', 'advice.addEmbeddedRepo=false', 'add', 'vendor/sub')
    expect(await paths(root, { named: ['a.keras', 'vendor/sub'] })).toEqual(['a.keras', 'vendor/sub/b.keras'])
    await expect(find(root, { paths: ['a.keras', 'vendor/sub/**'] })).rejects.toThrow('vendor/sub is a submodule')

    rmSync(join(root, 'vendor/sub'), { recursive: true })
    mkdirSync(join(root, 'vendor/sub'))
    const fix = 'vendor/sub is a submodule that is not checked out: run `git submodule update --init`'
    await expect(find(root, { named: ['a.keras', 'vendor/sub'] })).rejects.toThrow(`vendor/sub: ${fix}`)
    await expect(find(root, { named: ['a.keras', 'vendor/sub/b.keras'] })).rejects.toThrow(`sub/b.keras: ${fix}`)
    expect((await find(root, { named: ['a.keras', 'vendor'] })).notes).toEqual([
      'submodules that are not checked out (`submodules: true` of actions/checkout): vendor/sub',
      'named, and no model was found there: vendor',
    ])
  })

  test('a tracked model that is not in the working tree is an artifact that cannot be read', async () => {
    const root = repository({ 'a.keras': KERAS, 'b.txt': 'x', 'c/model.json': '{}' })
    for (const path of ['a.keras', 'b.txt', 'c/model.json']) rmSync(join(root, path))
    expect(await find(root)).toMatchObject({
      found: [lost('a.keras')],
      notes: ['tracked by git, and not in the working tree: c/model.json'],
    })
  })

  test('a tracked TF.js model of which nothing is left is one that cannot be read', async () => {
    const root = repository({ 'web/model.json': TFJS, 'web/group1-shard1of1.bin': SHARD, 'web/about.json': '{"a": 1}' })
    rmSync(join(root, 'web'), { recursive: true })
    expect(await find(root)).toMatchObject({ found: [lost('web/model.json', 'tfjs-layers')], notes: [] })
    expect(await find(root, { named: ['web'] })).toMatchObject({ found: [lost('web/model.json', 'tfjs-layers')] })
    expect(await find(root, { ignore: ['web'] })).toMatchObject({ found: [], notes: [] })
  })

  test('where a name says nothing, what git holds says whether a model is gone', async () => {
    const files = {
      'a/model.json': TFJS,
      'b/topology.json': TFJS,
      'b/group1-shard1of1.bin': SHARD,
      'c/model.json': heads.GRAPH_MODEL,
      'd/frozen.pb': heads.FROZEN,
      'e/labels.pb': 'no graph',
      'f/model.json': '{"what": "else"}',
      'g/ckpt.index': heads.CHECKPOINT_INDEX,
      'g/ckpt.data-00000-of-00001': 'x',
      'h/saved_model.pb': 'x',
      'h/variables/variables.index': heads.CHECKPOINT_INDEX,
      'h/variables/variables.data-00000-of-00001': 'x',
    }
    const root = repository(files)
    for (const path of Object.keys(files)) rmSync(join(root, path))
    const { found } = await find(root)
    expect(found.map(({ artifact }) => [artifact.path, artifact.format])).toEqual([
      ['a/model.json', 'tfjs-layers'],
      ['b/topology.json', 'tfjs-layers'],
      ['c/model.json', 'tfjs-graph'],
      ['d/frozen.pb', 'frozen-graph'],
      ['g/ckpt.index', 'tf-checkpoint'],
      ['h/saved_model.pb', 'saved-model'],
    ])
    for (const { unreadable } of found) expect(unreadable).toMatchObject({ cause: 'missing-file', severity: 'error' })
  })

  test('recorded outputs that are tracked and gone are told', async () => {
    const root = repository({ 'a.keras': KERAS, 'a.golden.npz': 'x', 'b.golden.npz': 'x' })
    rmSync(join(root, 'a.golden.npz'))
    const { lostGoldens } = await find(root)
    expect([...lostGoldens.keys()]).toEqual(['a.golden.npz'])
    expect(lostGoldens.get('a.golden.npz')).toMatchObject({
      cause: 'missing-file',
      severity: 'error',
      file: 'a.golden.npz',
    })
  })

  test('a model that a sparse checkout leaves out is one that cannot be read, with the way out', async () => {
    const root = repository({ 'a.keras': KERAS, 'a.golden.npz': 'x', 'b.keras': KERAS, 'c.txt': 'x' })
    git(root, 'update-index', '--skip-worktree', 'a.keras', 'a.golden.npz', 'b.keras', 'c.txt')
    for (const path of ['a.keras', 'a.golden.npz', 'c.txt']) rmSync(join(root, path))
    const { found, notes, lostGoldens } = await find(root)
    expect(found).toMatchObject([lost('a.keras'), { artifact: { path: 'b.keras' }, unreadable: null }])
    expect(found[0]?.unreadable?.message).toBe('a.keras is committed, and a sparse checkout leaves it out')
    expect(found[0]?.unreadable?.fix).toContain("`ignore: ['a.keras']`")
    expect(found[0]?.unreadable?.fix).toContain('`sparse-checkout`')
    expect(lostGoldens.get('a.golden.npz')?.fix).toContain('`sparse-checkout`')
    expect(notes).toEqual([])
  })

  test('a file with several stages during a merge is found once', async () => {
    const root = repository({ 'a.keras': KERAS })
    git(root, 'commit', '-qm', 'one')
    git(root, 'checkout', '-qb', 'other')
    put(root, { 'a.keras': H5 })
    git(root, 'commit', '-qam', 'two')
    git(root, 'checkout', '-q', '-')
    put(root, { 'a.keras': new Uint8Array([...KERAS, 0]) })
    git(root, 'commit', '-qam', 'three')
    expect(() => git(root, 'merge', '-q', 'other')).toThrow()
    expect(await paths(root)).toEqual(['a.keras'])
  })

  test('where git refuses, every file is looked at, and its reason is said', async () => {
    const root = workspace({ 'a.keras': KERAS, '.git': 'gitdir: /nowhere/at/all\n' })
    const { found, notes } = await find(root)
    expect(found).toHaveLength(1)
    expect(notes).toEqual([
      'git could not say what is committed (fatal: not a git repository: /nowhere/at/all); every file was looked at',
    ])
  })

  test.runIf(POSIX)('names that could do harm are only names', async () => {
    const names = [
      'a b.keras',
      'ünïcødé-模型.keras',
      '::error::x.keras',
      '-rf.keras',
      '[a]{b}*.keras',
      'q"uo\'te.keras',
      'back\\slash.keras',
      'line\nbreak.keras',
    ]
    const root = repository(Object.fromEntries(names.map((name) => [`m/${name}`, KERAS])))
    expect(await paths(root)).toEqual(names.map((name) => `m/${name}`).sort())
  })
})

// Other systems refuse such names.
test.runIf(process.platform === 'linux')('a model whose name is no UTF-8 is told of as that', async () => {
  const root = repository({ 'a.keras': KERAS })
  const name = (text: string) => Buffer.from(join(root, text), 'latin1')
  writeFileSync(name('caf\xe9.keras'), KERAS)
  writeFileSync(name('caf\xe9.golden.npz'), 'x')
  mkdirSync(name('\xfc'))
  writeFileSync(name('\xfc/model.json'), TFJS)
  const file = { file: 'caf\uFFFD.keras', severity: 'warning', cause: 'missing-file' }
  const walked = await find(root, { named: ['.'] })
  expect(walked.found.map(({ unreadable }) => unreadable)).toMatchObject([null, file])
  expect(walked.found[1]?.unreadable?.message).toContain('its name holds bytes that are no UTF-8')
  expect(walked.notes).toContain('folders that may not be read: \uFFFD')

  git(root, 'add', '-A')
  for (const named of [[], ['.']]) {
    const { found, lostGoldens } = await find(root, { named })
    const folder = { ...file, file: '\uFFFD/model.json' }
    expect(found.map(({ unreadable }) => unreadable)).toMatchObject([null, file, folder])
    expect(lostGoldens.get('caf\uFFFD.golden.npz')?.message).toContain('no UTF-8')
  }
})

describe.runIf(POSIX)('symlinks', () => {
  test('one that leads out of the workspace is not followed, and named', async () => {
    const outside = workspace({ 'secret.txt': 'x' })
    const root = workspace({ 'x.txt': '' })
    symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'))
    symlinkSync(outside, join(root, 'folder'))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    expect(await find(root)).toMatchObject({
      found: [],
      notes: ['symlinks that lead out of the workspace are not followed: folder, link.txt'],
    })
  })

  test('one that leads out and is called like a model is a model of which nothing is read', async () => {
    const outside = workspace({ 'secret.keras': KERAS, 'saved/saved_model.pb': 'x', 'x.pb': 'x' })
    const root = workspace({ 'x.txt': '' })
    symlinkSync(join(outside, 'secret.keras'), join(root, 'link.keras'))
    symlinkSync(join(outside, 'x.pb'), join(root, 'link.pb'))
    symlinkSync(join(outside, 'saved'), join(root, 'saved'))
    symlinkSync('/dev/null', join(root, 'null.onnx'))
    const models = [
      { artifact: { path: 'link.keras', format: 'keras' }, unreadable: { cause: 'missing-file', severity: 'warning' } },
      { artifact: { path: 'link.pb', format: 'frozen-graph' }, unreadable: { severity: 'warning' } },
      { artifact: { path: 'null.onnx', format: 'onnx' }, unreadable: { severity: 'warning' } },
      { artifact: { path: 'saved/saved_model.pb', format: 'saved-model' }, unreadable: { severity: 'warning' } },
    ]
    expect(await find(root)).toMatchObject({ found: models, notes: [] })
    const names = ['link.keras', 'link.pb', 'saved/saved_model.pb']
    const named = models.filter(({ artifact }) => names.includes(artifact.path))
    expect(await find(root, { named: names })).toMatchObject({ found: named, notes: [] })
    const itself = await find(root, { named: [join(outside, 'secret.keras')] })
    expect(itself.found).toMatchObject([{ unreadable: null }])
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    const { found, notes } = await find(root)
    expect(found).toMatchObject([lost('link.keras'), lost('link.pb', 'frozen-graph'), lost('null.onnx', 'onnx'), {}])
    expect(found[0]?.unreadable?.message).toContain('leads out of the folder that is checked')
    expect(notes).toEqual([])
  })

  test('one to a model that is looked at anyway does not count twice', async () => {
    const root = workspace({ 'v3.keras': KERAS })
    symlinkSync('v3.keras', join(root, 'latest.keras'))
    expect(await find(root)).toMatchObject({ found: [{ artifact: { path: 'v3.keras' } }], notes: [] })
  })

  test('one to a file inside that git does not track stands for it', async () => {
    const root = workspace({ '.gitignore': 'store\n', 'store/v3.keras': KERAS })
    symlinkSync('store/v3.keras', join(root, 'latest.keras'))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    expect(await paths(root)).toEqual(['latest.keras'])
  })

  test('one to a folder inside is looked into for a model that is seen nowhere else', async () => {
    const root = workspace({
      '.gitignore': 'store\n',
      'store/v3/model.json': TFJS,
      'store/v3/group1-shard1of1.bin': SHARD,
      'web/model.json': TFJS,
      'web/group1-shard1of1.bin': SHARD,
    })
    symlinkSync('store/v3', join(root, 'latest'))
    symlinkSync('web', join(root, 'again'))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    const { found, notes } = await find(root)
    expect(found.map(({ artifact, unreadable }) => [artifact.path, artifact.format, unreadable])).toEqual([
      ['latest/model.json', 'tfjs-layers', null],
      ['web/model.json', 'tfjs-layers', null],
    ])
    expect(notes).toEqual(['symlinks to folders are not followed: again'])
  })

  test('loops and dead ends end', async () => {
    const root = workspace({ 'a/b/c.keras': KERAS })
    symlinkSync('..', join(root, 'a/b/up'))
    symlinkSync('nowhere', join(root, 'dead.keras'))
    symlinkSync('me', join(root, 'me'))
    const { found, notes } = await find(root)
    expect(found).toHaveLength(1)
    await expect(find(root, { named: ['me'] })).rejects.toThrow('me: no such file or folder')
    expect(notes).toEqual([
      'symlinks to folders are not followed: a/b/up',
      'symlinks that lead nowhere: dead.keras, me',
    ])
  })

  test('a tracked file, or its folder, that became a symlink to the outside is not read', async () => {
    const outside = workspace({ 'a.keras': KERAS, 'b.keras': KERAS })
    const root = repository({ 'a.keras': KERAS, 'folder/b.keras': KERAS })
    rmSync(join(root, 'a.keras'))
    rmSync(join(root, 'folder'), { recursive: true })
    symlinkSync(join(outside, 'a.keras'), join(root, 'a.keras'))
    symlinkSync(outside, join(root, 'folder'))
    expect(await find(root)).toMatchObject({ found: [lost('a.keras'), lost('folder/b.keras')], notes: [] })
  })

  test('a tracked one that leads nowhere is a model that is gone', async () => {
    const root = workspace({ 'x.txt': '' })
    symlinkSync('store/v3.keras', join(root, 'latest.keras'))
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    expect(await find(root)).toMatchObject({ found: [lost('latest.keras')], notes: [] })
  })

  test('a pipe in the place of a model does not hang', async () => {
    const root = repository({ 'a.keras': KERAS })
    rmSync(join(root, 'a.keras'))
    execFileSync('mkfifo', [join(root, 'a.keras')])
    expect(await find(root)).toMatchObject({ found: [lost('a.keras')], notes: [] })
  })
})

describe('outside a repository', () => {
  test('the tree is walked, without node_modules and without repositories inside', async () => {
    const root = workspace({ 'a/b/c.keras': KERAS, '.hidden/d.h5': H5, 'node_modules/x/e.keras': KERAS })
    put(root, { 'clone/.git/HEAD': 'ref: x', 'clone/f.keras': KERAS })
    const { found, notes } = await find(root)
    expect(found.map(({ artifact }) => artifact.path)).toEqual(['.hidden/d.h5', 'a/b/c.keras'])
    expect(notes).toEqual(['submodules and repositories inside this one are not entered: clone'])
  })
})

describe('globs on the command line that no shell has expanded', () => {
  const files = { 'm/a.keras': KERAS, 'm/deep/b.keras': KERAS, 'm/c.h5': H5, 'm/about.txt': 'x', 'm/gone.keras': KERAS }

  test('mean what they mean in a policy, tracked or not', async () => {
    const root = repository(files)
    put(root, { 'm/deep/new.keras': KERAS })
    rmSync(join(root, 'm/gone.keras'))
    const asked = ['m/**/*.keras', 'm/*.{txt,h5}']
    expect(await paths(root, { named: asked })).toEqual([
      'm/a.keras',
      'm/c.h5',
      'm/deep/b.keras',
      'm/deep/new.keras',
      'm/gone.keras',
    ])
    expect(await paths(root, { named: ['m/deep'], ignore: ['**/new.*'] })).toEqual(['m/deep/b.keras'])
    expect(await paths(workspace(files), { named: ['*/a.*', 'm/c.h5'] })).toEqual(['m/a.keras', 'm/c.h5'])
  })

  test('are wrong where nothing matches, or they lead out', async () => {
    const root = repository(files)
    await expect(find(root, { named: ['m/*.onnx', 'm/a.keras'] })).rejects.toThrow(
      'm/*.onnx: no file, and none that this glob matches',
    )
    await expect(find(root, { named: ['../*.keras'] })).rejects.toThrow('a glob cannot leave the workspace with ..')
  })

  test('and folders in which no model is, beside others, are named in a note', async () => {
    const root = repository({ ...files, 'docs/x.md': 'x', 'web/model.json': TFJS, 'web/group1-shard1of1.bin': SHARD })
    const { notes } = await find(root, { named: ['m', 'm/*.txt', 'docs', './web/', 'web/*.bin', 'm/**'] })
    expect(notes).toEqual(['named, and no model was found there: m/*.txt, docs'])
    expect((await find(root, { named: ['docs'] })).notes).toEqual([])
  })

  test.runIf(POSIX)('are names first', async () => {
    expect(await paths(workspace({ '[a].keras': KERAS, 'a.keras': KERAS }), { named: ['[a].keras'] })).toEqual([
      '[a].keras',
    ])
  })
})

describe('paths and ignore', () => {
  const files = { 'models/a.keras': KERAS, 'models/old/b.keras': KERAS, 'Models/c.keras': KERAS, '.ci/d.keras': KERAS }

  test.each([
    { paths: ['**'], ignore: [], expected: ['.ci/d.keras', 'Models/c.keras', 'models/a.keras', 'models/old/b.keras'] },
    { paths: ['models/**'], ignore: [], expected: ['models/a.keras', 'models/old/b.keras'] },
    { paths: ['./models/'], ignore: ['models/old'], expected: ['models/a.keras'] },
    { paths: ['models/*.keras'], ignore: [], expected: ['models/a.keras'] },
    { paths: ['**/*.h5'], ignore: [], expected: [] },
    { paths: ['**/{b,d}.keras'], ignore: ['.ci/**'], expected: ['models/old/b.keras'] },
  ])('$paths without $ignore', async ({ expected, ...options }) => {
    const root = workspace()
    put(root, files)
    // On systems that do not tell upper from lower case, both folders are one.
    const seen = (await paths(root, options)).filter((path) => !path.startsWith('Models') || expected.includes(path))
    expect(seen).toEqual(POSIX && process.platform !== 'darwin' ? expected : seen)
  })
})

describe('named paths', () => {
  test('stand in place of the workspace and of paths, tracked or not', async () => {
    const root = repository({ 'a.keras': KERAS, 'b/c.keras': KERAS })
    put(root, { 'b/new.keras': KERAS })
    expect(await paths(root, { named: ['b'], paths: ['nothing'] })).toEqual(['b/c.keras', 'b/new.keras'])
    expect(await paths(root, { named: ['b/new.keras'], ignore: ['**'] })).toEqual(['b/new.keras'])
    expect(await paths(root, { named: ['b'], ignore: ['b/new.keras'] })).toEqual(['b/c.keras'])
  })

  test('that git tracks and that are not there are models that cannot be read', async () => {
    const root = repository({ 'm/a.keras': KERAS, 'm/b.keras': KERAS })
    rmSync(join(root, 'm/a.keras'))
    expect(await find(root, { named: ['m/a.keras'] })).toMatchObject({ found: [lost('m/a.keras')] })
    expect(await paths(root, { named: ['m'] })).toEqual(['m/a.keras', 'm/b.keras'])
  })

  test('may lie elsewhere', async () => {
    const [root, other] = [workspace(), workspace({ 'x/a.keras': KERAS })]
    const [found] = (await find(root, { named: [join(other, 'x')] })).found
    expect(found?.artifact.absolute).toBe(join(other, 'x', 'a.keras'))
    expect(found?.artifact.path).toMatch(/^\.\.\/.*\/x\/a\.keras$/)
  })

  test('that are not there are all said at once', async () => {
    const root = workspace({ 'a.keras': KERAS })
    await expect(find(root, { named: ['x', 'a.keras', 'y.h5'] })).rejects.toThrow(
      'x: no such file or folder\ny.h5: no such file or folder',
    )
  })

  test('that are files have to be models', async () => {
    const root = workspace({ 'a.txt': 'hello', 'data.json': '{}' })
    await expect(find(root, { named: ['a.txt', 'data.json'] })).rejects.toThrow(
      'a.txt: not a model in any format that this version knows\ndata.json: not a model',
    )
  })
})

describe('content', () => {
  test('decides, whatever the name', async () => {
    const root = workspace({ 'weights.bin': H5, 'archive.zip': KERAS, 'web/topology.txt': TFJS })
    const { found } = await find(root)
    expect(found.map(({ artifact }) => [artifact.path, artifact.format])).toEqual([
      ['archive.zip', 'keras'],
      ['web/topology.txt', 'tfjs-layers'],
      ['weights.bin', 'keras-h5'],
    ])
  })

  test('a folder with shards is one artifact', async () => {
    const root = workspace({ 'web/model.json': TFJS, 'web/group1-shard1of1.bin': SHARD })
    const { found } = await find(root)
    expect(found.map(({ artifact }) => artifact.files)).toEqual([['web/group1-shard1of1.bin', 'web/model.json']])
  })

  test('files that hold no model are not mentioned', async () => {
    const root = workspace({
      'package.json': '{"name": "x", "format": "y"}',
      'model.json': '{"modelTopology": null}',
      'data.npz': heads.zipHead('x.npy'),
      'a.zip': heads.zipHead('readme.txt'),
      'broken.zip': 'PK\x03\x04',
      'b.bin': new Uint8Array(100),
      'empty.json': '',
      'strings.pt': 'olá',
      'empty.txt': '',
      'data.h5': fixture('hdf5-kinds/data.h5'),
      'data.hdf5': fixture('hdf5-kinds/data-latest.h5'),
    })
    expect(await find(root)).toMatchObject({ found: [], notes: [] })
  })

  test.each([
    [
      'empty.keras',
      '',
      'keras',
      'empty-file',
      'empty.keras is empty (0 bytes): the model was not written, or the copy failed',
    ],
    [
      'x.h5',
      '<!DOCTYPE html><html>',
      'keras-h5',
      'malformed',
      'x.h5 is not an HDF5 file; it begins like an HTML page, perhaps the error page of a download',
    ],
    ['x.keras', 'hello\n', 'keras', 'malformed', 'x.keras is not a Keras model; it begins like plain text'],
    ['x.onnx', new Uint8Array(64), 'onnx', 'malformed', 'x.onnx is not an ONNX model; it begins like a file of zeros'],
    [
      'x.tflite',
      '{"a": 1}',
      'tflite',
      'malformed',
      'x.tflite is not a TensorFlow Lite model; it begins like a JSON document',
    ],
    [
      'x.safetensors',
      heads.bytes(255, 255, 255, 255, 0, 0, 0, 0, '{}'),
      'safetensors',
      'malformed',
      'x.safetensors is not a safetensors file, or its header is cut off',
    ],
  ])('%s: a model by its name alone is broken', async (name, content, format, cause, message) => {
    const [found] = (await find(workspace({ [name]: content }))).found
    expect(found?.artifact).toMatchObject({ path: name, format, files: [name] })
    expect(found?.unreadable).toEqual({ cause, severity: 'error', message, file: name })
  })

  test.each([
    ['cut.keras', KERAS.slice(0, 5000), 'keras'],
    ['noise.keras', Uint8Array.of(1, 200, 3, 255, 7), 'keras'],
    ['cut.h5', H5.slice(0, 5000), 'keras-h5'],
    ['untold.h5', fixture('hdf5-kinds/dense.h5'), 'keras-h5'],
    ['noise.weights.h5', Uint8Array.of(1, 200, 3, 255, 7), 'keras-weights-h5'],
    ['web/model.json', TFJS.slice(0, 1000), 'tfjs-layers'],
  ])('%s: what is broken inside is left to the reader', async (name, content, format) => {
    const { found } = await find(workspace({ [name]: content }))
    expect(found).toMatchObject([{ artifact: { path: name, format }, unreadable: null }])
  })

  test('an empty model.json beside shards is a broken model', async () => {
    const root = workspace({ 'web/model.json': '', 'web/group1-shard1of1.bin': SHARD })
    expect((await find(root)).found).toMatchObject([
      { artifact: { path: 'web/model.json', format: 'tfjs-layers' }, unreadable: { cause: 'empty-file' } },
    ])
  })

  test('a name that Keras would not open its content under is said', async () => {
    const root = workspace({ 'a.keras': H5, 'b.h5': KERAS, 'c.hdf5': H5 })
    const { found } = await find(root)
    expect(found.map(({ artifact, findings }) => [artifact.format, findings.map(({ message }) => message)])).toEqual([
      ['keras-h5', ['a.keras holds an HDF5 file, which Keras opens only under a name that ends in .h5: rename it']],
      ['keras', ['b.h5 holds a Keras 3 archive, which Keras opens only under a name that ends in .keras: rename it']],
      ['keras-h5', []],
    ])
  })
})

describe('Git LFS', () => {
  test('a pointer in the place of a model says what is missing and how to get it', async () => {
    const root = workspace({
      'a.keras': heads.pointer(),
      'photo.png': heads.pointer(),
      'web/model.json': heads.pointer(12),
    })
    const { found } = await find(root)
    expect(found.map(({ artifact }) => [artifact.path, artifact.format])).toEqual([
      ['a.keras', 'git-lfs'],
      ['web/model.json', 'git-lfs'],
    ])
    expect(found[0]?.unreadable).toEqual({
      cause: 'lfs-pointer',
      severity: 'error',
      message:
        `a.keras is a Git LFS pointer (sha256 ${'ab'.repeat(32)}, 67494 bytes), not the file itself. ` +
        'In a workflow set `lfs: true` on actions/checkout; in a clone run `git lfs pull`.',
      file: 'a.keras',
      metrics: { bytes: 67494 },
    })
  })

  test('a SavedModel with pointers among its files is one model that cannot be opened', async () => {
    const parts = ['variables/variables.index', 'variables/variables.data-00000-of-00001', 'fingerprint.pb']
    const names = ['saved_model.pb', ...parts]
    const saved = Object.fromEntries(names.map((name) => [name, modelFile(`sound/tfjs-mlp/saved_model/${name}`)]))
    for (const part of parts) {
      const root = repository({ ...saved, [part]: heads.pointer() })
      expect((await find(root)).found).toMatchObject([
        {
          artifact: { path: 'saved_model.pb', format: 'saved-model' },
          unreadable: { cause: 'lfs-pointer', file: part },
          findings: [],
        },
      ])
    }
  })

  test('a SavedModel of pointers alone is one model', async () => {
    const names = ['saved_model.pb', 'fingerprint.pb', 'variables/variables.index', 'other.pb']
    const root = repository(
      Object.fromEntries(names.flatMap((name) => [`a/${name}`, name]).map((name) => [name, heads.pointer()])),
    )
    expect(await paths(root)).toEqual(['a/other.pb', 'a/saved_model.pb', 'other.pb', 'saved_model.pb'])
  })

  test('a pointer in the place of a shard is found, too', async () => {
    const root = workspace({ 'web/model.json': TFJS, 'web/group1-shard1of1.bin': heads.pointer(3158) })
    expect((await find(root)).found).toMatchObject([
      {
        artifact: { path: 'web/model.json', format: 'tfjs-layers' },
        unreadable: { cause: 'lfs-pointer', file: 'web/group1-shard1of1.bin' },
        findings: [],
      },
    ])
  })
})

describe("TensorFlow's formats", () => {
  const cases: readonly (readonly [string, Record<string, string | Uint8Array>, string, readonly string[]])[] = [
    ['tfjs-graph', { 'g/model.json': heads.GRAPH_MODEL }, 'g/model.json', ['g/group1-shard1of1.bin', 'g/model.json']],
    [
      'saved-model',
      {
        'sm/saved_model.pb': 'x',
        'sm/variables/variables.index': heads.CHECKPOINT_INDEX,
        'sm/variables/variables.data-00000-of-00001': 'x',
      },
      'sm/saved_model.pb',
      ['sm/saved_model.pb', 'sm/variables/variables.data-00000-of-00001', 'sm/variables/variables.index'],
    ],
    [
      'tf-checkpoint',
      { 'c.index': heads.CHECKPOINT_INDEX, 'c.data-00000-of-00001': 'x' },
      'c.index',
      ['c.data-00000-of-00001', 'c.index'],
    ],
    ['tf-checkpoint', { 'c.index': heads.CHECKPOINT_INDEX }, 'c.index', ['c.index']],
    ['frozen-graph', { 'a.pb': heads.FROZEN }, 'a.pb', ['a.pb']],
  ]

  test.each(cases)('%s', async (format, files, path, all) => {
    const { found } = await find(workspace(files))
    expect(found).toMatchObject([{ artifact: { path, format, files: all }, unreadable: null, findings: [] }])
  })
})

test.each(['a.onnx', 'no-ending'])('an ONNX model called %s', async (path) => {
  const { found } = await find(workspace({ [path]: heads.ONNX }))
  expect(found).toMatchObject([{ artifact: { path, format: 'onnx', files: [path] }, unreadable: null, findings: [] }])
})

describe('formats that are recognised only', () => {
  const cases: readonly (readonly [string, Record<string, string | Uint8Array>, string, readonly string[]])[] = [
    ['tflite', { 'a.tflite': heads.TFLITE }, 'a.tflite', ['a.tflite']],
    ['safetensors', { 'a.safetensors': heads.SAFETENSORS }, 'a.safetensors', ['a.safetensors']],
    [
      'safetensors',
      {
        's/model.safetensors.index.json': '{"weight_map": {}}',
        's/model-00001-of-00002.safetensors': heads.SAFETENSORS,
        's/model-00002-of-00002.safetensors': heads.SAFETENSORS,
      },
      's/model.safetensors.index.json',
      ['s/model-00001-of-00002.safetensors', 's/model-00002-of-00002.safetensors', 's/model.safetensors.index.json'],
    ],
    ['pickle', { 'a.pt': heads.zipHead('a/data.pkl') }, 'a.pt', ['a.pt']],
    ['pickle', { 'a.pkl': heads.bytes(0x80, 4, 0x95) }, 'a.pkl', ['a.pkl']],
  ]

  test.each(cases)('%s', async (format, files, path, all) => {
    const { found } = await find(workspace(files))
    expect(found.map(({ artifact }) => artifact)).toMatchObject([{ path, format, files: all }])
    expect(found[0]?.unreadable).toMatchObject({ cause: 'unsupported-format', severity: 'warning', file: path })
    expect(found[0]?.unreadable?.message).toContain(`\`ignore: ['${path}']\``)
  })

  test('a NumPy archive is a model where somebody says so', async () => {
    const root = workspace({ 'w.npz': heads.zipHead('x.npy'), 'a.golden.npz': heads.zipHead('inputs/x.npy') })
    expect(await paths(root)).toEqual([])
    expect(await paths(root, { paths: ['**/*.npz'] })).toEqual(['w.npz'])
    expect(await paths(root, { named: ['w.npz'] })).toEqual(['w.npz'])
    expect((await find(root)).goldens).toEqual(['a.golden.npz'])
  })

  test('recorded outputs are told only within what was asked for, and are no model where they are named', async () => {
    const golden = heads.zipHead('inputs/x.npy')
    const root = workspace({ 'a/a.keras': KERAS, 'a/a.golden.npz': golden, 'b/b.golden.npz': golden })
    expect((await find(root)).goldens).toEqual(['a/a.golden.npz', 'b/b.golden.npz'])
    expect((await find(root, { paths: ['a/**'] })).goldens).toEqual(['a/a.golden.npz'])
    expect((await find(root, { ignore: ['b/**'] })).goldens).toEqual(['a/a.golden.npz'])
    expect((await find(root, { named: ['a/a.keras'] })).goldens).toEqual([])
    const { found, goldens } = await find(root, { named: ['a/a.keras', 'a/a.golden.npz'] })
    expect(found.map(({ artifact }) => artifact.path)).toEqual(['a/a.keras'])
    expect(goldens).toEqual(['a/a.golden.npz'])
  })

  test('a manifest cannot make another model disappear by naming it', async () => {
    const manifest = heads.GRAPH_MODEL.replace('group1-shard1of1.bin', 'good.keras')
    expect(await paths(workspace({ 'model.json': manifest, 'good.keras': KERAS }))).toEqual([
      'good.keras',
      'model.json',
    ])
  })
})

test('one model among thousands of files is found', async () => {
  const root = workspace()
  for (let folder = 0; folder < 20; folder++) {
    put(root, Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`f${folder}/file${i}.ts`, `// ${i}`])))
  }
  put(root, { 'f7/deep.keras': KERAS })
  expect(await paths(root)).toEqual(['f7/deep.keras'])
})
