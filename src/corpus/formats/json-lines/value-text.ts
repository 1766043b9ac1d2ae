/** Deeper values are left out. */
const deepest = 12;

/** Marks a number as it is written: `1.10` and `12345678901234567890` do not fit a number of JavaScript. */
const written = Symbol('written');

/**
 * The words of a JSON value, from its text: `{"name": "Ada", "born": {"year": 1815}}` is `name: Ada; born.year: 1815`. Strings and numbers
 * are as written, lists are joined by commas, `null` and empty strings are left out. `undefined` where the text is no JSON.
 */
export function valueText(json: string): string | undefined {
  const value = parse(json);
  return value === undefined ? undefined : fields(value, '', 0).join('; ');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json, keepNumbers);
  } catch (error) {
    // Lists nested without end exhaust the stack.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function keepNumbers(this: unknown, _key: string, value: unknown, ...more: readonly unknown[]): unknown {
  if (typeof value !== 'number') return value;
  const [context] = more;
  const source =
    typeof context === 'object' && context !== null && 'source' in context ? context.source : undefined;
  return { [written]: typeof source === 'string' ? source : String(value) };
}

/** The fields of a value, each with its path. */
function fields(value: unknown, path: string, depth: number): string[] {
  const one = scalar(value);
  if (one !== undefined) return one === '' ? [] : [path === '' ? one : `${path}: ${one}`];
  if (depth >= deepest) return [];
  if (Array.isArray(value)) {
    const items = value.map(scalar);
    const isFlat = items.every((item) => item !== undefined);
    if (isFlat) return fields(items.filter((item) => item !== '').join(', '), path, depth + 1);
    return value.flatMap((item: unknown) => fields(item, path, depth + 1));
  }
  return Object.entries(value ?? {}).flatMap(([key, item]: [string, unknown]) =>
    fields(item, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}

/** A value without parts, on one line; `undefined` for an object or a list. */
function scalar(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value.replaceAll(/\s+/gu, ' ').trim();
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && written in value) return String(value[written]);
  return undefined;
}
