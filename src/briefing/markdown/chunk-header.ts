/**
 * Whether the text after a line's opening backticks opens a code block although it contains backticks, which CommonMark rules out. It
 * does as the header of a chunk in knitr (`all_patterns$md$chunk.begin`), `{r, fig.cap="uses `x`"}`, or as attributes in Pandoc,
 * `{.r cap="uses `x`"}`. A chunk begins neither with tildes nor after a list mark on the same line.
 */
export function isChunkHeader(info: string): boolean {
  const header = info.trim();
  if (!header.startsWith('{') || !header.endsWith('}')) return false;
  const inner = header.slice(1, -1);
  const name = nameLength(inner, 0);
  if (name > 0) {
    const next = inner.charAt(name);
    return next === '' || next === ' ' || next === ',' || next === '=';
  }
  const attributes = inner.trimStart();
  return (attributes.startsWith('.') || attributes.startsWith('#')) && nameLength(attributes, 1) > 0;
}

/** The number of letters, digits and underscores at `from`. */
function nameLength(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    const isName = (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
    if (!isName) break;
  }
  return at - from;
}

/** The source with an `x` for each backtick in a chunk header, so that the line opens a fence by CommonMark's rules too. */
export function withPlainHeaders(source: string): string {
  const parts: string[] = [];
  let done = 0;
  let from = 0;
  for (let at = source.indexOf('```'); at >= 0; at = source.indexOf('```', from)) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 ? source.length : feed;
    from = end;
    if (!opensLine(source, at)) continue;
    let info = at;
    while (source.charAt(info) === '`') info += 1;
    const line = source.slice(info, end);
    if (!line.includes('`') || !isChunkHeader(line)) continue;
    parts.push(source.slice(done, info), line.replaceAll('`', 'x'));
    done = end;
  }
  return parts.join('') + source.slice(done);
}

/** Whether only white space and block quote marks precede `at` on its line. */
function opensLine(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && '\t >'.includes(source.charAt(before))) before -= 1;
  return before < 0 || source.charAt(before) === '\n' || source.charAt(before) === '\uFEFF';
}
