import type { OpRun, OpSet, OpTable } from './op-def.ts'
import { BASICS } from './ops/basics.ts'
import { FLOW, SWITCHES } from './ops/control.ts'
import { COLOUR } from './ops/colour.ts'
import { CONVOLUTION } from './ops/convolution.ts'
import { CROSSING } from './ops/crossing.ts'
import { CREATION, REFUSED } from './ops/creation.ts'
import { DIAGONALS } from './ops/diagonals.ts'
import { ARITHMETIC, BASIC_MATH, LOGICAL } from './ops/elementwise.ts'
import { GAMMA } from './ops/gamma.ts'
import { IMAGE } from './ops/image.ts'
import { INDEXING } from './ops/indexing.ts'
import { TENSOR_ARRAYS, TENSOR_LISTS } from './ops/lists.ts'
import { MATRICES } from './ops/matrices.ts'
import { NORMALIZATION } from './ops/normalization.ts'
import { PATCHES } from './ops/patches.ts'
import { POOLING } from './ops/pooling.ts'
import { RAGGED } from './ops/ragged.ts'
import { REDUCTION } from './ops/reduction.ts'
import { SEGMENTS } from './ops/segments.ts'
import { SLICE_JOIN } from './ops/slice-join.ts'
import { SPARSE } from './ops/sparse.ts'
import { SPECTRAL } from './ops/spectral.ts'
import { STRINGS } from './ops/strings.ts'
import { SUPPRESSION } from './ops/suppression.ts'
import { TABLES } from './ops/tables.ts'
import { TEXT_VALUES } from './ops/text-values.ts'
import { TRANSFORMATION } from './ops/transformation.ts'
import { ON_THE_SIDE, SIZED } from './run/host.ts'

/** Every op that is computed, by kind. */
const TABLES_BY_KIND: readonly OpTable[] = [
  ARITHMETIC,
  BASIC_MATH,
  LOGICAL,
  MATRICES,
  CONVOLUTION,
  POOLING,
  NORMALIZATION,
  REDUCTION,
  TRANSFORMATION,
  SLICE_JOIN,
  INDEXING,
  IMAGE,
  SUPPRESSION,
  CREATION,
  BASICS,
  SWITCHES,
  FLOW,
  TENSOR_LISTS,
  TENSOR_ARRAYS,
  TABLES,
  SPECTRAL,
  STRINGS,
  TEXT_VALUES,
  COLOUR,
  RAGGED,
  SPARSE,
  CROSSING,
  GAMMA,
  PATCHES,
  SEGMENTS,
  DIAGONALS,
]

const COMPUTED: ReadonlyMap<string, OpRun> = new Map(TABLES_BY_KIND.flatMap((table) => Object.entries(table)))
const REFUSALS: ReadonlyMap<string, OpRun> = new Map(Object.entries(REFUSED))

/** How a TensorFlow op is computed; undefined for one that nobody here knows. Refused ones say why when they are run. */
export function opNamed(name: string): OpRun | undefined {
  return COMPUTED.get(name) ?? REFUSALS.get(name)
}

/** Names of the ops that are computed. */
export function computedOps(): readonly string[] {
  return [...COMPUTED.keys()]
}

/** Whether an op runs functions of the graph. */
export function isFlow(name: string): boolean {
  return Object.hasOwn(FLOW, name)
}

export const TENSORFLOW: OpSet = { opNamed, isFlow, onTheSide: ON_THE_SIDE, sized: SIZED }
