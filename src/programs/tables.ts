import { isGraph, type BoundGraph } from './graph/bind.ts'
import { graphTables } from './graph/tables.ts'
import type { BoundProgram } from './layers/program.ts'
import { layerTables } from './layers/tables.ts'
import type { LookupTable } from './lookup-table.ts'

export type { LookupTable } from './lookup-table.ts'

/** The tables of a program of either kind. @throws ArtifactError for a config that no vocabulary can be read from */
export function lookupTables(bound: BoundProgram | BoundGraph): readonly LookupTable[] {
  return isGraph(bound) ? graphTables(bound.program) : layerTables(bound.program)
}
