import { nativeFolder } from '../../src/ops/tfjs/native.ts'

/**
 * Tests of native TensorFlow need `@tensorflow/tfjs-node`, which not every machine can install. Without it they are
 * skipped, by name; with REQUIRE_NATIVE=1, as in .ci/run, they fail instead.
 */
export const hasNative = nativeFolder() !== undefined || process.env['REQUIRE_NATIVE'] === '1'

/** What the names of skipped tests say. */
export const NEEDS = hasNative ? '' : ' (needs @tensorflow/tfjs-node: tools/tensorflow/build.sh)'

if (!hasNative)
  process.stderr.write('test/native: skipped, since there is no @tensorflow/tfjs-node (tools/tensorflow/build.sh)\n')
