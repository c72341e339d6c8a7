import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'

import { SavedModelSchema } from '../../src/formats/tensorflow/proto/saved_model_pb.ts'

type Init<T> = Exclude<T, { $typeName: string }>
type SavedModelInit = Init<MessageInitShape<typeof SavedModelSchema>>
export type MetaGraphInit = Init<NonNullable<SavedModelInit['metaGraphs']>[number]>

/** The bytes of a `saved_model.pb` with these graphs. */
export function savedModelBytes(...metaGraphs: readonly MetaGraphInit[]): Uint8Array {
  return toBinary(
    SavedModelSchema,
    create(SavedModelSchema, { savedModelSchemaVersion: 1n, metaGraphs: [...metaGraphs] }),
  )
}

/** A graph tagged for serving, with these nodes. */
export function graphOf(
  node: NonNullable<NonNullable<MetaGraphInit['graphDef']>['node']>,
  rest: MetaGraphInit = {},
): MetaGraphInit {
  return { metaInfoDef: { tags: ['serve'] }, graphDef: { node }, ...rest }
}
