// Loads a TF.js graph model with TF.js itself and runs it on the inputs that stdin gives; prints its outputs by name.
// node graph-model.mjs MODEL.json < {"name": {"dtype", "shape", "data"}}
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import { GraphModel } from '@tensorflow/tfjs-converter'

const [file] = process.argv.slice(2)
const { weightsManifest, ...artifacts } = JSON.parse(readFileSync(file, 'utf8'))
const shards = weightsManifest.flatMap((group) => group.paths).map((path) => readFileSync(join(dirname(file), path)))
const bytes = Buffer.concat(shards)
const handler = tf.io.fromMemory({
  ...artifacts,
  weightSpecs: weightsManifest.flatMap((group) => group.weights),
  weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
})
await tf.setBackend('cpu')
const model = new GraphModel(handler)
await model.load()
const feeds = JSON.parse(readFileSync(0, 'utf8'))
const { inputs, outputs } = artifacts.signature
const tensors = Object.entries(inputs).map(([name, { name: node }]) => {
  const { dtype, shape, data } = feeds[name]
  const type = dtype === 'bool' ? 'bool' : dtype.startsWith('int') ? 'int32' : 'float32'
  return [node, tf.tensor(data.flat(Infinity), shape, type)]
})
const names = Object.keys(outputs)
const made = await model.executeAsync(
  Object.fromEntries(tensors),
  names.map((name) => outputs[name].name),
)
const results = [made]
  .flat()
  .map((tensor, i) => [names[i], { shape: tensor.shape, data: Array.from(tensor.dataSync()) }])
process.stdout.write(JSON.stringify(Object.fromEntries(results)))
