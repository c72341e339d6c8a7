import type * as tfjs from '@tensorflow/tfjs-core'

/** TensorFlow.js, as one object: whichever package brought it. */
export type Tf = typeof tfjs
