// Module hooks that turn TypeScript into JavaScript as it is loaded. What was turned before lies in a cache, by content.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(tmpdir(), `model-roundtrip-source-${userInfo().uid}`)

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const source = readFileSync(fileURLToPath(url), 'utf8')
  return { format: 'module', source: await javascript(source), shortCircuit: true }
}

async function javascript(source) {
  const file = join(cache, `${createHash('sha256').update(source).digest('hex')}.js`)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const text = await transpile(source)
    mkdirSync(cache, { recursive: true, mode: 0o700 })
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, text)
    renameSync(aside, file)
    return text
  }
}

async function transpile(source) {
  const { default: ts } = await import('typescript')
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    inlineSourceMap: true,
  }
  return ts.transpileModule(source, { compilerOptions }).outputText
}
