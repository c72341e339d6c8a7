import type { Command } from 'commander'
import { ArtifactError, UsageError } from '../evidence/errors.ts'
import { VERSION } from '../evidence/version.ts'
import { printable } from '../report/escape.ts'
import { FORMS } from '../report/forms.ts'
import {
  checkOf,
  convertOf,
  diffOf,
  gather,
  recordOf,
  TARGETS,
  type CheckOptionTexts,
  type ConvertOptionTexts,
  type DiffOptionTexts,
  type RecordOptionTexts,
} from './options.ts'
import type { Terminal } from './terminal.ts'

/** 0: everything asked for passed. 1: something failed or is inconclusive. 2: wrong usage or policy. */
export type ExitCode = 0 | 1 | 2

/** Runs one command line. Never throws: a mistake of the user is told in a line, a fault of ours with its stack. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const state: { code: ExitCode } = { code: 0 }
  try {
    const program = await makeProgram(terminal, (code) => {
      state.code = code
    })
    await program.parseAsync(argv, { from: 'user' })
    return state.code
  } catch (error) {
    return explain(error, terminal)
  }
}

/** The commands and their options; also what the README's tables are made from. */
export async function makeProgram(terminal: Terminal, exit: (code: ExitCode) => void): Promise<Command> {
  const { Command, Option } = await import('commander')
  const program = new Command('model-roundtrip')
    .description('Proves that the model you commit is the model you deploy.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .helpCommand(false)
    .addHelpText('after', '\nExit code: 0 all passed, 1 something failed or is inconclusive, 2 wrong usage or policy.')

  const reporting = (command: Command): Command =>
    command
      .addOption(new Option('--format <form>', 'form of what is printed; by default text').choices(FORMS))
      .option('--output <file>', 'also write a file, its form by its extension; may be repeated', gather)
      .option('--quiet', 'print no report and no progress')
      .option('--no-color', 'print without colour')

  reporting(
    program
      .command('check')
      .description('check models: files, round trips, siblings, recorded outputs')
      .argument('[path...]', 'models, directories to look through, or globs; by default all models of the repository')
      .option('--policy <file>', 'policy file; by default .github/model-roundtrip.yml where it exists')
      .option(
        '--base <commit>',
        'also say what is checked otherwise than in this commit, or a branch: policy, models, goldens',
      )
      .option('--ignore <glob>', 'leave out; may be repeated', gather)
      .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', gather)
      .option('--targets <formats>', 'formats that every model has to survive a trip through; may be repeated', gather)
      .option('--if-no-models-found <what>', 'error, warn or ignore')
      .option('--on-inconclusive <what>', 'fail, warn or ignore')
      .option('--seed <number>', 'seed of the probes')
      .option('--time-limit <seconds>', 'for the checks of one model')
      .option('--memory-limit <megabytes>', 'for the checks of one model')
      .option(
        '--reference-limit <seconds>',
        'for the float64 reference on one batch; above it the noise floor is estimated',
      )
      .option('--tensorflow <what>', 'auto, required or off: whether native TensorFlow runs the models too')
      .option('--python <what>', 'auto, off, or the interpreter that loads models with their own framework')
      .option('--custom-objects <module:Name>', 'class that Keras in Python is given; may be repeated', gather),
  ).action(async (paths: string[], options: CheckOptionTexts) => {
    const { checkCommand } = await import('./check.ts')
    exit(await checkCommand(checkOf(paths, options), terminal))
  })

  reporting(
    program
      .command('diff')
      .description('hold two models against each other, tensor by tensor and output by output')
      .argument('<a>', 'a model')
      .argument('<b>', 'what it is held against')
      .addOption(
        new Option('--lossy <dtype>', 'loss that one of them is known to have').choices([
          'float16',
          'bfloat16',
          'uint8',
          'uint16',
        ]),
      )
      .option('--policy <file>', 'policy file; by default .github/model-roundtrip.yml where it exists')
      .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', gather)
      .option('--seed <number>', 'seed of the probes'),
  ).action(async (a: string, b: string, options: DiffOptionTexts) => {
    const { diffCommand } = await import('./diff.ts')
    exit(await diffCommand(diffOf(a, b, options), terminal))
  })

  program
    .command('inspect')
    .description('show what a model says of itself: format, inputs, outputs, layers, tensors; runs nothing')
    .argument('<model>', 'a model')
    .addOption(new Option('--format <form>', 'form of what is printed').choices(['text', 'json']).default('text'))
    .action(async (path: string, { format }: { readonly format: string }) => {
      const { inspectCommand } = await import('./inspect.ts')
      exit(await inspectCommand({ path, format }, terminal))
    })

  program
    .command('convert')
    .description('write a model in another format')
    .argument('<model>', 'a model')
    .argument('<out>', 'a directory that is empty or not there yet')
    .addOption(new Option('--to <format>', 'the format to write').choices(TARGETS).makeOptionMandatory())
    .addOption(
      new Option('--quantize <dtype>', 'store TF.js weights in fewer bits').choices(['float16', 'uint8', 'uint16']),
    )
    .addOption(new Option('--dialect <version>', 'whose words to use in HDF5 files').choices(['keras2', 'keras3']))
    .option('--program <model>', 'whole model whose program weights alone borrow; by default a sibling')
    .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', gather)
    .option('--partial', 'keep what is written where the format cannot say all of the model')
    .action(async (path: string, out: string, options: ConvertOptionTexts) => {
      const { convertCommand } = await import('./convert.ts')
      exit(await convertCommand(convertOf(path, out, options), terminal))
    })

  program
    .command('record')
    .description('record what a model answers now, for later checks to be held against')
    .argument('<model>', 'a model')
    .requiredOption('--golden <file>', 'the .npz to write; <name of the model>.golden.npz beside it is found by check')
    .option('--rows <number>', 'examples to record', '8')
    .addOption(new Option('--runtime <id>', 'what computes').choices(['ops', 'tfjs', 'reference']).default('ops'))
    .option('--seed <number>', 'seed of the inputs')
    .option('--program <model>', 'whole model whose program weights alone borrow; by default a sibling')
    .option('--custom-layers <module>', 'module that defines layers, run as code; may be repeated', gather)
    .option('--force', 'write over a file that is there')
    .action(async (path: string, options: RecordOptionTexts) => {
      const { recordCommand } = await import('./record.ts')
      exit(await recordCommand(recordOf(path, options), terminal))
    })

  return program
}

/** Commander throws for help and version too, with exit code 0, and has then printed what it had to say. */
function explain(error: unknown, terminal: Terminal): ExitCode {
  if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    for (const line of error.message.split('\n')) terminal.stderr.write(`${printable(asOption(line))}\n`)
    return 2
  }
  if (error instanceof ArtifactError) {
    terminal.stderr.write(`${printable(error.message)}\n`)
    return 1
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.stderr.write(
    'Model Roundtrip itself went wrong, which says nothing about your models. Please report this:\n',
  )
  for (const line of stack.split('\n')) terminal.stderr.write(`${printable(line)}\n`)
  return 1
}

/** What the action calls an input is an option here. */
function asOption(line: string): string {
  return line.replace(/^input ([a-z-]+):/, '--$1:')
}

function isCommanderError(error: unknown): error is { readonly exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}
