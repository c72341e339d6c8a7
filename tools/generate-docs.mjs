// Writes the parts of the documents that other files decide: tables of inputs and outputs from action.yml, the command
// line's help, the causes, and what a failure looks like. `--check` only tells whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

register('./source-hooks.mjs', import.meta.url)

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FILES = ['README.md', 'docs/cli.md', 'docs/report.md']

const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const { makeProgram, runCli } = await import('../src/cli/program.ts')
const { CAUSES } = await import('../src/report/causes.ts')

/** Each block by the name that stands in its marks; a block is made only where a document asks for it. */
const BLOCKS = {
  inputs: () => table(['input', 'what it says'], Object.entries(manifest.inputs).map(describe)),
  outputs: () => table(['output', 'what it says'], Object.entries(manifest.outputs).map(describe)),
  causes: () =>
    table(
      ['cause', 'in words', 'what to do'],
      Object.entries(CAUSES).map(([cause, { title, fix }]) => [`\`${cause}\``, title, fix]),
    ),
  help,
  // Without native TensorFlow and Python: whether they are installed differs from machine to machine.
  failure: async () =>
    fence('text', neutral(await output('check', 'examples/broken', '--tensorflow', 'off', '--python', 'off'))),
}

function describe([name, { description }]) {
  return [`\`${name}\``, description]
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

async function help() {
  const silent = { write: () => true }
  const program = await makeProgram({ cwd: root, env: {}, stdout: silent, stderr: silent }, () => undefined)
  const commands = [program, ...program.commands]
  for (const command of commands) command.configureHelp({ helpWidth: 100 })
  return commands.map((command) => fence('text', command.helpInformation())).join('\n\n')
}

/** What the program says to whoever starts it from a clone, wherever this script runs. */
async function output(...argv) {
  process.chdir(root)
  process.argv[1] = join(root, 'dist/cli.js')
  delete process.env.GITHUB_ACTION_REPOSITORY
  let text = ''
  const terminal = {
    cwd: root,
    env: {},
    stdout: { write: (more) => (text += more) },
    stderr: { write: (more) => process.stderr.write(more) },
  }
  await runCli(argv, terminal)
  return text
}

/** How long it took is nobody's business here. */
function neutral(text) {
  return text.replace(/ {2}[\d.]+ (ms|s), seed/, '  1.5 s, seed')
}

/** Figures depend on the processor in their last digits, and with them where lines break: all else decides. */
function withoutFigures(text) {
  return text.replace(/-?\d[\d.,]*(e-?\d+)?/g, '#').replace(/\s+/g, ' ')
}

async function fill(text) {
  const marks = /(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g
  let filled = ''
  let at = 0
  for (const match of text.matchAll(marks)) {
    const [whole, begin, name, end] = match
    if (!Object.hasOwn(BLOCKS, name)) throw new Error(`no block is called ${name}`)
    filled += `${text.slice(at, match.index)}${begin}\n${await BLOCKS[name]()}\n\n${end}`
    at = match.index + whole.length
  }
  return filled + text.slice(at)
}

const stale = []
for (const file of FILES) {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = await fill(before)
  if (withoutFigures(after) === withoutFigures(before)) continue
  stale.push(file)
  if (!process.argv.includes('--check')) writeFileSync(path, after)
}
if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(`not fresh: ${stale.join(', ')}\nRun: node tools/generate-docs.mjs\n`)
  process.exitCode = 1
}
