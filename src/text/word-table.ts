/** A table to look up any word of a text in: an object literal has something for `constructor`, this has not. */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const table: Record<string, Value> = { ...entries };
  Object.setPrototypeOf(table, null);
  return table;
}
