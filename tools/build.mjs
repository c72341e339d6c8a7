// Builds dist/: one bundle with three doors. `--check` builds aside and proves that dist/ is what the source gives.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const dist = join(root, 'dist')

/** The doors: what the runner, a shell and the program itself start. Each loads only its own chunk of the bundle. */
const DOORS = ['action', 'cli', 'worker']

/** Files that libraries load by path at run time and ncc does not see. */
const ASSETS = [
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm',
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm',
]

/** Loads models in Python; started by path. */
const BRIDGE = 'src/python/bridge.py'

function build(target) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')
  const entry = join(root, 'src/index.ts')
  execFileSync(
    process.execPath,
    [ncc, 'build', entry, '-o', target, '--license', 'licenses.txt', '--no-cache', '--transpile-only', '-q'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  for (const asset of ASSETS) {
    const [scope, name] = asset.split('/')
    const from = join(packageRoot(`${scope}/${name}`), asset.slice(`${scope}/${name}/`.length))
    copyFileSync(from, join(target, asset.slice(asset.lastIndexOf('/') + 1)))
  }
  copyFileSync(join(root, BRIDGE), join(target, BRIDGE.slice(BRIDGE.lastIndexOf('/') + 1)))
  for (const door of DOORS) {
    writeFileSync(
      join(target, `${door}.js`),
      `#!/usr/bin/env node\nimport { ${door} } from './index.js'\n\nawait ${door}()\n`,
    )
  }
  const stray = filesOf(target).filter((file) => file.endsWith('.node') || (file.endsWith('.wasm') && !isAsset(file)))
  if (stray.length > 0) throw new Error(`files that must not be in dist/: ${stray.join(', ')}`)
}

function isAsset(file) {
  return ASSETS.some((asset) => asset.endsWith(`/${file}`))
}

function packageRoot(name) {
  return join(root, 'node_modules', name)
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function differences(left, right) {
  const names = new Set([...filesOf(left), ...filesOf(right)])
  const same = (name) => {
    const [a, b] = [join(left, name), join(right, name)]
    try {
      return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b))
    } catch {
      return false
    }
  }
  return [...names].filter((name) => !same(name))
}

if (process.argv.includes('--check')) {
  const aside = mkdtempSync(join(tmpdir(), 'model-roundtrip-dist-'))
  try {
    build(aside)
    const wrong = differences(aside, dist)
    if (wrong.length > 0) {
      process.stderr.write(
        `dist/ is not what the source gives: ${wrong.join(', ')}\nRun: npm run build, and commit dist/.\n`,
      )
      process.exitCode = 1
    } else {
      process.stdout.write(`dist/ is what the source gives (${filesOf(dist).length} files).\n`)
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
} else {
  build(dist)
  const bytes = filesOf(dist).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
  process.stdout.write(`dist/: ${filesOf(dist).length} files, ${(bytes / 1e6).toFixed(1)} MB\n`)
}
