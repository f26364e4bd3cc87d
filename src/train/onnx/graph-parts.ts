import type { Message } from "../../classify/onnx-wire.ts";

/** Element types of tensors and kinds of attributes, as onnx-ml.proto numbers them. */
export const ELEMENT = { float: 1, int64: 7 } as const;
const ATTRIBUTE = { float: 1, int: 2, string: 3, floats: 6, ints: 7, strings: 8 } as const;

/** An attribute's value. Numbers say whether they are ints; lists are of one kind. */
export type AttributeValue =
  | { int: number }
  | { float: number }
  | { text: string }
  | { ints: readonly number[] }
  | { floats: readonly number[] }
  | { texts: readonly string[] };

/** A node of the graph, named after its first output. */
export function makeNode(
  op_type: string,
  input: string[],
  output: string[],
  attributes: Record<string, AttributeValue> = {},
  domain = "",
): Message<"NodeProto"> {
  return {
    op_type,
    input,
    output,
    name: output[0]!,
    domain,
    attribute: Object.entries(attributes).map(([name, value]) => makeAttribute(name, value)),
  };
}

function makeAttribute(name: string, value: AttributeValue): Message<"AttributeProto"> {
  if ("int" in value) return { name, type: ATTRIBUTE.int, i: value.int };
  if ("float" in value) return { name, type: ATTRIBUTE.float, f: value.float };
  if ("text" in value) return { name, type: ATTRIBUTE.string, s: value.text };
  if ("ints" in value) return { name, type: ATTRIBUTE.ints, ints: value.ints };
  if ("floats" in value) return { name, type: ATTRIBUTE.floats, floats: value.floats };
  return { name, type: ATTRIBUTE.strings, strings: value.texts };
}

/** A constant of float32 values, little-endian whatever the host. */
export function makeTensor(name: string, dims: number[], values: readonly number[]): Message<"TensorProto"> {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, at) => {
    view.setFloat32(4 * at, value, true);
  });
  return { name, dims, data_type: ELEMENT.float, raw_data: new Uint8Array(view.buffer) };
}

/** An input or output; a dimension that is a word is free. */
export function makeValue(
  name: string,
  elementType: number,
  dims: (number | string)[],
): Message<"ValueInfoProto"> {
  const dim = dims.map((size) => (typeof size === "number" ? { dim_value: size } : { dim_param: size }));
  return { name, type: { tensor_type: { elem_type: elementType, shape: { dim } } } };
}
