/**
 * Bounds on what a graph may ask for. Real graphs: Keras's largest applications have some ten thousand nodes once
 * functions are inlined, in calls nested ten deep; each bound is far above that and far below what would hurt a runner.
 */
export const GRAPH_LIMITS = {
  /** Steps of a program and calls inlined into it, all together: two functions calling each other twice double per level. */
  steps: 500_000,
  /** Calls within calls. */
  depth: 100,
  /** Iterations of one loop: the longest sequences of recurrent models have some thousand steps. */
  iterations: 100_000,
  /** Elements of one list of tensors. */
  listLength: 1_000_000,
  /** Elements of one tensor made from a few numbers (`Fill`, `Range`, broadcasting): 1 GiB of float32. */
  elements: 2 ** 28,
  /** Bytes of texts that string operations may make in one step. */
  textBytes: 2 ** 26,
} as const
