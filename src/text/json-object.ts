/** A JSON object from outside: nothing is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value from outside is an object, and neither a list nor `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
