import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'
import { lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import { isJsonObject, parseJsonObject } from '../io/json.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import { isInside } from '../io/paths.ts'
import { nativeFolder } from '../ops/tfjs/native.ts'
import { pathTest } from '../plan/globs.ts'
import type { PlanSetting } from '../plan/family-facts.ts'
import { findPython, type PythonSetting } from '../runtimes/python/interpreter.ts'
import type { Policy } from '../plan/policy.ts'
import { readHead } from './candidate.ts'
import { kindOf } from './list.ts'

/**
 * What a plan may ask of the files of a workspace, and of what is installed here.
 * @param lost recorded outputs that git tracks and that are not there, by path
 * @param absent why there is no native TensorFlow, or null; by default what its folder says
 */
export function planSetting(
  workspace: string,
  policy: Policy,
  lost: ReadonlyMap<string, Finding> = new Map(),
  absent: string | null = nativeAbsence(),
): PlanSetting {
  const isIgnored = pathTest(policy.ignore)
  let python: PythonSetting | undefined
  return {
    absent: policy.nativeTensorflow === 'off' || absent === null ? [] : [absent],
    golden: (path) => {
      const absolute = join(workspace, path)
      const unreadable = lost.get(path)
      if (unreadable !== undefined) return isIgnored(path) ? null : { absolute, path, unreadable }
      if (
        kindOf(absolute) !== 'file' ||
        isIgnored(path) ||
        !isInside(realRoot(workspace, path), realpathSync(absolute))
      )
        return null
      const head = readHead({ path, absolute, mayBeLink: true })
      const pointer = head && lfsPointer(head.head, head.byteLength)
      return { absolute, path, unreadable: pointer === undefined ? null : lfsFinding(pointer, path) }
    },
    goldensOf: (stem) => {
      const folder = posix.dirname(stem)
      const gone = [...lost.keys()].filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path))
      const start = `${posix.basename(stem)}.`
      const found = [...namesIn(join(workspace, folder)), ...gone].filter(
        (name) => name.startsWith(start) && name.endsWith(GOLDEN) && name.length > start.length + GOLDEN.length,
      )
      return [...new Set(found.map((name) => name.slice(start.length, -GOLDEN.length)))].sort()
    },
    python: {
      find: () =>
        (python ??= findPython({ python: policy.python, askedBy: policy.pythonFrom, workspace }, process.env)),
      folder: workspace,
    },
    isQuantised,
  }
}

const GOLDEN = '.golden.npz'

function namesIn(folder: string): readonly string[] {
  return kindOf(folder) === 'folder' ? readdirSync(folder) : []
}

function nativeAbsence(): string | null {
  return nativeFolder() === undefined ? 'native TensorFlow: @tensorflow/tfjs-node is not installed' : null
}

/** Where a golden may really lie: in the workspace, or in its own folder where that is named from outside. */
function realRoot(workspace: string, path: string): string {
  return realpathSync(path.startsWith('../') ? dirname(join(workspace, path)) : workspace)
}

/** Whether the manifest of a TF.js model declares that any weight is stored in a narrower type. */
function isQuantised({ absolute, path }: Artifact): boolean {
  try {
    const manifest = parseJsonObject(readFileSync(absolute), path, DEFAULT_LIMITS)['weightsManifest']
    if (!Array.isArray(manifest)) return false
    const specs = manifest.flatMap((group) =>
      isJsonObject(group) && Array.isArray(group['weights']) ? group['weights'] : [],
    )
    return specs.some((spec) => isJsonObject(spec) && spec['quantization'] !== undefined)
  } catch (error) {
    // Broken: its own checks say so.
    if (error instanceof ArtifactError) return false
    throw error
  }
}
