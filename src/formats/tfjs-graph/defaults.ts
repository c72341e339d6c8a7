import type { Attr, GraphNode } from '../tensorflow/graph.ts'

/**
 * Attributes that TensorFlow leaves out of a file where they have their default, and for which TF.js has another default or
 * none. Sources: tensorflow/core/ops/*.cc, tfjs-converter/src/operations/op_list/*.ts.
 */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, Attr>>>> = {
  Conv2D: { dilations: ones(4) },
  DepthwiseConv2dNative: { dilations: ones(4) },
  Conv3D: { dilations: ones(5), data_format: text('NDHWC') },
  CropAndResize: { method: text('bilinear'), extrapolation_value: float(0) },
  DepthToSpace: { data_format: text('NHWC') },
  FusedBatchNorm: { epsilon: float(1e-4) },
  FusedBatchNormV2: { epsilon: float(1e-4) },
  FusedBatchNormV3: { epsilon: float(1e-4) },
  HashTable: { use_node_name_sharing: bool(false) },
  HashTableV2: { use_node_name_sharing: bool(false) },
  ImageProjectiveTransformV3: { fill_mode: text('CONSTANT') },
  NonMaxSuppressionV4: { pad_to_max_output_size: bool(false) },
  Range: { Tidx: { kind: 'dtype', value: 'int32' } },
  StaticRegexReplace: { replace_global: bool(true) },
  StringSplit: { skip_empty: bool(true) },
  TensorArrayV3: {
    element_shape: { kind: 'shape', value: null },
    dynamic_size: bool(false),
    clear_after_read: bool(true),
    identical_element_shapes: bool(false),
    tensor_array_name: text(''),
  },
  TensorListStack: { num_elements: { kind: 'int', value: -1 } },
  TopKV2: { sorted: bool(true) },
}

/** A node with the attributes that TF.js would take otherwise. */
export function withDefaults(node: GraphNode): GraphNode {
  const defaults = DEFAULTS[node.op]
  return defaults === undefined ? node : { ...node, attrs: new Map([...Object.entries(defaults), ...node.attrs]) }
}

function ones(count: number): Attr {
  return { kind: 'list', items: Array.from({ length: count }, (): Attr => ({ kind: 'int', value: 1 })) }
}

function text(value: string): Attr {
  return { kind: 'text', value }
}

function float(value: number): Attr {
  return { kind: 'float', value }
}

function bool(value: boolean): Attr {
  return { kind: 'bool', value }
}
