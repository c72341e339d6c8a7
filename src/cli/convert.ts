import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { loadRegistry } from '../checks/custom-layers.ts'
import { withBound, withModel } from '../checks/open.ts'
import { convert } from '../convert/convert.ts'
import type { ConvertOptions, ConvertRequest, Hop } from '../convert/hop.ts'
import { convertGraph } from '../convert/graph.ts'
import { GRAPH_FORMATS } from '../convert/written.ts'
import { UsageError } from '../evidence/errors.ts'
import type { Artifact, FormatId } from '../formats/format.ts'
import { isInside } from '../io/paths.ts'
import { stemOf } from '../plan/stems.ts'
import { bindGraph } from '../programs/graph/bind.ts'
import { causeText } from '../report/causes.ts'
import { ownCommand } from '../run/again.ts'
import { printable, printableName, shell } from '../report/escape.ts'
import { lenderOf, oneReadable } from './artifact.ts'
import type { Terminal } from './terminal.ts'

export interface ConvertCommand {
  readonly path: string
  readonly to: FormatId
  /** A directory that is empty or not there yet. */
  readonly out: string
  readonly options: ConvertOptions
  readonly customLayers: readonly string[]
  /** Whose program weights alone borrow; by default a sibling's. */
  readonly program?: string
  /** Whether to keep what the format cannot say all of. */
  readonly partial: boolean
}

/**
 * `convert ARTIFACT --to FORMAT OUT`: writes the model in another format. Returns the exit code, 1 where the target
 * cannot say all of it: then nothing is left there, unless what can be said is wanted. @throws ArtifactError where it cannot be read or written at all.
 */
export async function convertCommand(command: ConvertCommand, terminal: Terminal): Promise<0 | 1> {
  const { artifact } = await oneReadable(command.path, terminal.cwd)
  const programOf = await lenderOf(artifact, command.program, terminal.cwd)
  const registry = await loadRegistry(command.customLayers.map((path) => resolve(terminal.cwd, path)))
  const out = resolve(terminal.cwd, command.out)
  const { aside, remove } = besides(out, command.out)
  try {
    const { receipt, findings } = await written(artifact, programOf, {
      to: command.to,
      directory: aside,
      stem: command.to.startsWith('tfjs-') ? 'model' : stemOf(artifact.path),
      registry,
      options: command.options,
    })
    for (const { cause, message, severity } of findings) {
      const title = severity === 'note' ? 'Note' : causeText(cause).title
      terminal.stderr.write(`${title}: ${printable(message)}\n`)
    }
    const isWhole = findings.every(({ severity }) => severity === 'note')
    if (!isWhole && !command.partial) {
      const nothing = `Nothing was written: ${command.to} cannot say all of ${artifact.path}; --partial writes what it can say.`
      terminal.stderr.write(`${printable(nothing)}\n`)
      return 1
    }
    if (statSync(out, { throwIfNoEntry: false }) !== undefined) rmdirSync(out)
    renameSync(aside, out)
    const files = receipt.files.map((file) => join(command.out, relative(aside, file)))
    for (const file of files) terminal.stdout.write(`wrote ${printable(file)}\n`)
    const check = ['diff', artifact.path, files[0] ?? command.out].map(shell).join(' ')
    terminal.stdout.write(`To hold it against the original: ${printable(`${ownCommand()} ${check}`)}\n`)
    return isWhole ? 0 : 1
  } finally {
    remove()
  }
}

/** Layers are translated, graphs are written from what they compute. */
async function written(
  artifact: Artifact,
  programOf: Artifact | null,
  how: Omit<ConvertRequest, 'model' | 'bound'>,
): Promise<Hop> {
  const asGraph = await withModel(artifact, async (model) => {
    const { program } = model
    if (program?.kind !== 'graph') return null
    if (!GRAPH_FORMATS.includes(how.to)) {
      throw new UsageError(
        `--to ${how.to}: ${artifact.path} is a graph, which is written as ${GRAPH_FORMATS.join(' or ')}`,
      )
    }
    return convertGraph({ ...how, model, bound: bindGraph(program, model.weights, artifact.path) })
  })
  return asGraph ?? withBound(artifact, programOf, how.registry, (opened) => convert({ ...how, ...opened }))
}

interface Aside {
  /** Absolute path. */
  readonly aside: string
  /** Removes it, and folders above it that were made for it and hold nothing. */
  remove(): void
}

/** A new directory beside the one that is wanted, so that nobody ever sees half a model there. */
function besides(out: string, said: string): Aside {
  const stat = statSync(out, { throwIfNoEntry: false })
  if (stat !== undefined && !(stat.isDirectory() && readdirSync(out).length === 0)) {
    throw new UsageError(`${printableName(said)}: is there already; name a directory that is empty or not there yet`)
  }
  const home = dirname(out)
  const first = mkdirSync(home, { recursive: true })
  const aside = mkdtempSync(join(home, `.${basename(out)}-`))
  // A temporary directory is private; what comes of it is a directory like any other.
  chmodSync(aside, 0o777 & ~process.umask())
  const remove = (): void => {
    rmSync(aside, { recursive: true, force: true })
    if (first === undefined) return
    for (let folder = home; isInside(first, folder) && readdirSync(folder).length === 0; folder = dirname(folder)) {
      rmdirSync(folder)
    }
  }
  return { aside, remove }
}
