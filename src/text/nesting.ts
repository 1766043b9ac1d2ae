/**
 * Maximum nesting of lists and objects; no person keeps data that is nested deeper. Parsers of JSON, YAML and BibTeX are recursive,
 * and overflow the stack at a few thousand levels.
 */
export const deepestNesting = 100;

/**
 * Where the brackets and braces of a JSON text are first nested deeper than {@link deepestNesting}; undefined where they never are.
 * Strings and comments are skipped as `jsonc-parser` reads them: a string ends at the end of its line.
 */
export function tooDeepInJson(json: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charAt(at);
    if (char === '"') at = stringEnd(json, at);
    else if (char === '/') at = commentEnd(json, at);
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > deepestNesting) return at;
    } else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}

/** The offset of the last character of a string. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length) {
    const char = json.charAt(at);
    if (char === '"' || char === '\n' || char === '\r') return at;
    at += char === '\\' ? 2 : 1;
  }
  return json.length;
}

/** The offset of the last character of a comment; a lone `/` is none. */
function commentEnd(json: string, start: number): number {
  const next = json.charAt(start + 1);
  if (next === '/') {
    let at = start + 2;
    while (at < json.length && json.charAt(at) !== '\n' && json.charAt(at) !== '\r') at += 1;
    return at;
  }
  if (next !== '*') return start;
  const end = json.indexOf('*/', start + 2);
  return end < 0 ? json.length : end + 1;
}

/**
 * Where a YAML text is first nested deeper than {@link deepestNesting}, by brackets and braces, by indented lines, and by several `- ` or
 * `? ` in one line. Strings and comments are not recognised, so brackets in them count; no text has a hundred that are never closed.
 */
export function tooDeepInYaml(yaml: string): number | undefined {
  /** The columns at which the lists and mappings around a line begin. */
  const columns: number[] = [];
  let brackets = 0;
  let atStart = true;
  let lineStart = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const char = yaml.charAt(at);
    if (char === '\n' || char === '\r') {
      atStart = true;
      lineStart = at + 1;
      continue;
    }
    if (atStart && char !== ' ') {
      const column = at - lineStart;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      const next = yaml.charAt(at + 1);
      // After a `- ` another list or mapping may begin, at its own column.
      atStart = (char === '-' || char === '?' || char === ':') && (next === ' ' || next === '\t');
      if (atStart) at += 1;
    }
    if (char === '[' || char === '{') brackets += 1;
    else if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
    if (brackets + columns.length > deepestNesting) return at;
  }
  return undefined;
}
