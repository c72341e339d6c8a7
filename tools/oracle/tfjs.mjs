// Loads a TF.js layers model with TF.js itself and runs it on the inputs that stdin gives; prints outputs and a hash
// of each weight. node tfjs.mjs MODEL.json < {"name": {"dtype", "shape", "data"}}
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import * as layers from '@tensorflow/tfjs-layers'

const [file] = process.argv.slice(2)
const { modelTopology, weightsManifest } = JSON.parse(readFileSync(file, 'utf8'))
const shards = weightsManifest.flatMap((group) => group.paths).map((path) => readFileSync(join(dirname(file), path)))
const bytes = Buffer.concat(shards)
const handler = tf.io.fromMemory({
  modelTopology,
  weightSpecs: weightsManifest.flatMap((group) => group.weights),
  weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
})
await tf.setBackend('cpu')
const model = await layers.loadLayersModel(handler)
const feeds = JSON.parse(readFileSync(0, 'utf8'))
// A sequential model does not name its input
const named = model.inputNames.length > 0 && model.inputNames.every((name) => name in feeds)
const names = named ? model.inputNames : Object.keys(feeds)
const inputs = names.map((name) => {
  const { dtype, shape, data } = feeds[name]
  return tf.tensor(data.flat(Infinity), shape, dtype.startsWith('int') ? 'int32' : 'float32')
})
const outputs = [model.predict(inputs.length > 1 ? inputs : inputs[0])].flat()
const hash = (tensor) => {
  const values = tensor.dataSync()
  return createHash('sha256')
    .update(Buffer.from(values.buffer, values.byteOffset, values.byteLength))
    .digest('hex')
}
const answer = {
  outputs: outputs.map((tensor) => ({ shape: tensor.shape, data: Array.from(tensor.dataSync()) })),
  weights: model.getWeights().map((tensor) => ({ shape: tensor.shape, sha256: hash(tensor) })),
}
process.stdout.write(JSON.stringify(answer))
