/**
 * What the loops of the reference take, in nanoseconds on one core of a small cloud machine (AMD EPYC, Node 24), measured
 * over a million elements of each operation and on the models of keras.applications (bench/applications.md): with them
 * a run is foretold within a factor of two.
 */

/** Per operation that the program asks for, apart from its elements; steps of a loop do not count again. */
export const ASKED = 100_000

/** Per element of a result: loops that copy, add or multiply, garbage collection included. */
export const MOVED = 6

/** Per element of a result: loops that call a function for each element, which is not compiled into them. */
export const CALLED = 15

/** Per element of a result: a function of `Math`, or an exponential and a division. */
export const COMPUTED = 25

/** Per element of a result: functions that take several others, or a series. */
export const SERIES = 50

/** Per element of a stored tensor: it is read, and widened to float64. */
export const READ = 8

/** Per multiply-add of a blocked product. */
export const MULTIPLY_ADD = 0.55

/** Per row and inner place of a product: the blocked loop over a row starts. Rows of one element cost that alone. */
export const ROW = 1

/** Per element under a window that is laid out for a product. */
export const UNROLLED = 2.5

/** Per multiply-add of a depthwise convolution. */
export const DEPTHWISE = 3.5

/** Per element under a window of a pooling. */
export const POOLED = 8

/** Per element of what is sorted. */
export const SORTED = 45

/** Per element that the largest are looked for among. */
export const RANKED = 150
