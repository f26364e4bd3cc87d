import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";

/** How a field is written; a capitalised name is a message of the table. */
type FieldType =
  | "int"
  | "ints"
  | "float"
  | "floats"
  | "text"
  | "texts"
  | "bytes"
  | `${string}Proto`
  | `${string}Proto[]`;

/**
 * The fields of ONNX messages that we write and read, with their numbers
 * (onnx/onnx-ml.proto of ONNX, IR version 8; https://github.com/onnx/onnx, Apache-2.0).
 */
const MESSAGES = {
  ModelProto: {
    ir_version: [1, "int"],
    producer_name: [2, "text"],
    producer_version: [3, "text"],
    model_version: [5, "int"],
    doc_string: [6, "text"],
    graph: [7, "GraphProto"],
    opset_import: [8, "OpsetProto[]"],
    metadata_props: [14, "EntryProto[]"],
  },
  OpsetProto: { domain: [1, "text"], version: [2, "int"] },
  EntryProto: { key: [1, "text"], value: [2, "text"] },
  GraphProto: {
    node: [1, "NodeProto[]"],
    name: [2, "text"],
    initializer: [5, "TensorProto[]"],
    input: [11, "ValueInfoProto[]"],
    output: [12, "ValueInfoProto[]"],
  },
  NodeProto: {
    input: [1, "texts"],
    output: [2, "texts"],
    name: [3, "text"],
    op_type: [4, "text"],
    attribute: [5, "AttributeProto[]"],
    domain: [7, "text"],
  },
  AttributeProto: {
    name: [1, "text"],
    f: [2, "float"],
    i: [3, "int"],
    s: [4, "text"],
    floats: [7, "floats"],
    ints: [8, "ints"],
    strings: [9, "texts"],
    type: [20, "int"],
  },
  TensorProto: { dims: [1, "ints"], data_type: [2, "int"], name: [8, "text"], raw_data: [9, "bytes"] },
  ValueInfoProto: { name: [1, "text"], type: [2, "TypeProto"] },
  TypeProto: { tensor_type: [1, "TensorTypeProto"] },
  TensorTypeProto: { elem_type: [1, "int"], shape: [2, "ShapeProto"] },
  ShapeProto: { dim: [1, "DimensionProto[]"] },
  DimensionProto: { dim_value: [1, "int"], dim_param: [2, "text"] },
} as const satisfies Record<string, Record<string, readonly [number, FieldType]>>;

type MessageName = keyof typeof MESSAGES;
type ValueOf<T> = T extends "int" | "float"
  ? number
  : T extends "ints" | "floats"
    ? readonly number[]
    : T extends "text"
      ? string
      : T extends "texts"
        ? readonly string[]
        : T extends "bytes"
          ? Uint8Array
          : T extends `${infer M extends MessageName}[]`
            ? readonly Message<M>[]
            : T extends MessageName
              ? Message<T>
              : never;

/** A message as a plain object; every field may be absent. */
export type Message<M extends MessageName> = {
  readonly [F in keyof (typeof MESSAGES)[M]]?: (typeof MESSAGES)[M][F] extends readonly [number, infer T]
    ? ValueOf<T>
    : never;
};

/** Writes a message in protobuf's binary form; fields in the order of their numbers: same object, same bytes. */
export function encodeMessage<M extends MessageName>(name: M, message: Message<M>): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  writeMessage(writer, name, message as Record<string, unknown>);
  return new Uint8Array(writer.finish());
}

function writeMessage(writer: BinaryWriter, name: MessageName, message: Record<string, unknown>): void {
  for (const [field, [number, type]] of Object.entries(MESSAGES[name] as FieldTable))
    if (message[field] !== undefined) writeField(writer, number, type, message[field]);
}

type FieldTable = Record<string, readonly [number, FieldType]>;

function writeField(writer: BinaryWriter, number: number, type: FieldType, value: unknown): void {
  if (type.endsWith("Proto[]")) {
    const inner = type.slice(0, -2) as MessageName;
    for (const message of value as Record<string, unknown>[]) {
      writer.tag(number, WireType.LengthDelimited).fork();
      writeMessage(writer, inner, message);
      writer.join();
    }
  } else if (type.endsWith("Proto")) {
    writer.tag(number, WireType.LengthDelimited).fork();
    writeMessage(writer, type as MessageName, value as Record<string, unknown>);
    writer.join();
  } else WRITERS[type as keyof typeof WRITERS](writer, number, value as never);
}

const WRITERS = {
  int: (writer: BinaryWriter, number: number, value: number) =>
    void writer.tag(number, WireType.Varint).int64(value),
  float: (writer: BinaryWriter, number: number, value: number) =>
    void writer.tag(number, WireType.Bit32).float(value),
  text: (writer: BinaryWriter, number: number, value: string) =>
    void writer.tag(number, WireType.LengthDelimited).string(value),
  bytes: (writer: BinaryWriter, number: number, value: Uint8Array) =>
    void writer.tag(number, WireType.LengthDelimited).bytes(value),
  texts: (writer: BinaryWriter, number: number, values: readonly string[]) => {
    for (const value of values) writer.tag(number, WireType.LengthDelimited).string(value);
  },
  ints: (writer: BinaryWriter, number: number, values: readonly number[]) => {
    writer.tag(number, WireType.LengthDelimited).fork();
    for (const value of values) writer.int64(value);
    writer.join();
  },
  floats: (writer: BinaryWriter, number: number, values: readonly number[]) => {
    writer.tag(number, WireType.LengthDelimited).fork();
    for (const value of values) writer.float(value);
    writer.join();
  },
} as const;

/**
 * Reads the fields of the table out of a message; others are skipped. Lists may be packed or not.
 * @throws Error (of the protobuf reader) where the bytes are no such message
 */
export function decodeMessage<M extends MessageName>(name: M, bytes: Uint8Array): Message<M> {
  return readMessage(new BinaryReader(bytes), name, bytes.length) as Message<M>;
}

function readMessage(reader: BinaryReader, name: MessageName, end: number): Record<string, unknown> {
  const byNumber = new Map(
    Object.entries(MESSAGES[name] as FieldTable).map(([field, [number, type]]) => [number, { field, type }]),
  );
  const message: Record<string, unknown> = {};
  while (reader.pos < end) {
    const [number, wireType] = reader.tag();
    const known = byNumber.get(number);
    if (!known) {
      reader.skip(wireType, number);
      continue;
    }
    const value = readValue(reader, known.type, wireType);
    const isList = known.type.endsWith("s") && known.type !== "bytes";
    if (isList || known.type.endsWith("[]"))
      message[known.field] = [...((message[known.field] as unknown[]) ?? []), ...(value as unknown[])];
    else message[known.field] = value;
  }
  return message;
}

/** One value; of a list the values that stand here. */
function readValue(reader: BinaryReader, type: FieldType, wireType: WireType): unknown {
  if (type.endsWith("Proto[]") || type.endsWith("Proto")) {
    const inner = type.replace("[]", "") as MessageName;
    const length = reader.uint32();
    const message = readMessage(reader, inner, reader.pos + length);
    return type.endsWith("[]") ? [message] : message;
  }
  if (type === "text") return reader.string();
  if (type === "texts") return [reader.string()];
  if (type === "bytes") return reader.bytes();
  const readOne = type.startsWith("int") ? () => Number(reader.int64()) : () => reader.float();
  if (type === "int" || type === "float") return readOne();
  if (wireType !== WireType.LengthDelimited) return [readOne()];
  const values: number[] = [];
  for (const end = reader.uint32() + reader.pos; reader.pos < end; ) values.push(readOne());
  return values;
}
