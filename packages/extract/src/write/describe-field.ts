import type { z } from "zod";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A column as Data Package v2 describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "date" | "integer" | "number" | "boolean" | "list";
  readonly delimiter?: string;
  readonly description: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

/**
 * Describes a column of a CSV file from the JSON Schema of the values that it prints.
 * @param separator what stands between the members of a list
 */
export function describeField(name: string, schema: JsonSchema, separator: string): Field {
  const kinds = alternatives(schema);
  const values = kinds.filter(({ type }) => type !== "null");
  const type = typeOf(values);
  const codes = values.flatMap((kind) => kind.enum ?? []).map(String);
  // A list without members prints as an empty cell.
  const required = values.length === kinds.length && type !== "list";
  const closed = codes.length > 0 && values.every((kind) => kind.enum !== undefined);
  return {
    name,
    type,
    ...(type === "list" ? { delimiter: separator } : {}),
    description: schema.description ?? "",
    constraints: { required, ...(closed ? { enum: codes } : {}) },
  };
}

/** The simple schemas of which a value must meet one. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf !== undefined) {
    return schema.anyOf.flatMap((kind) => (typeof kind === "boolean" ? [] : alternatives(kind)));
  }
  // Zod joins a plain type and null as an array of types, which its own typing does not know.
  const types: unknown = schema.type;
  if (!Array.isArray(types)) return [schema];
  return types.map((type) => ({ ...schema, type }));
}

function typeOf(kinds: readonly JsonSchema[]): Field["type"] {
  const [first] = kinds;
  if (first === undefined || kinds.some((kind) => kind.type !== first.type)) return "string";
  if (kinds.every((kind) => kind.format === "date")) return "date";
  if (first.type === "array") return "list";
  const plain = ["integer", "number", "boolean"] as const;
  return plain.find((type) => type === first.type) ?? "string";
}
