/** Cases of the corpus that no graph is written of, with the reason that is given. */
export const NOT_EMITTED: Readonly<Record<string, string>> = {
  'Hashing: integers':
    'cannot be written as a graph: layer hashing (Hashing): it looks at the elements of an input, outside of any operation',
  'Hashing: one_hot': 'input x0: takes texts, for which no graph is written',
  'Hashing: strings': 'input x0: takes texts, for which no graph is written',
  'Hashing: strings salted': 'input x0: takes texts, for which no graph is written',
  'StringLookup: count': 'input x0: takes texts, for which no graph is written',
  'StringLookup: int': 'input x0: takes texts, for which no graph is written',
  'StringLookup: mask token, no out-of-vocabulary index': 'input x0: takes texts, for which no graph is written',
  'StringLookup: multi_hot': 'input x0: takes texts, for which no graph is written',
  'StringLookup: one_hot': 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'ngrams': 2, 'output_sequence_length': 6}":
    'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_mode': 'count'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_mode': 'multi_hot'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_sequence_length': 3}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'split': 'character', 'output_sequence_length': 8}":
    'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'standardize': 'lower'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'standardize': None}": 'input x0: takes texts, for which no graph is written',
  'TextVectorization: {}': 'input x0: takes texts, for which no graph is written',
  'ops.broadcast_to: broadcast_to':
    'cannot be written as a graph: layer broadcast_to (keras.ops>BroadcastTo): shape [37, 1, 4] does not broadcast to [2, 3, 4]',
}
