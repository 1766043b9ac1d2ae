/**
 * Whether what follows the back-ticks of a line opens a block of code though it holds back-ticks, which CommonMark rules out: the
 * header of a chunk as knitr reads it (`all_patterns$md$chunk.begin`), `{r, fig.cap="uses `x`"}`, or attributes as Pandoc
 * does, `{.r cap="uses `x`"}`. No chunk begins with tildes, or behind the mark of a list in the same line.
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

/** How many letters, digits and underscores stand at `from`. */
function nameLength(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    const isName = (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
    if (!isName) break;
  }
  return at - from;
}

/** The text just as long, with an `x` for each back-tick in the header of a chunk: then the line opens a fence by CommonMark's rules too. */
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

/** Whether only white space and marks of quotes stand before `at` in its line. */
function opensLine(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && '\t >'.includes(source.charAt(before))) before -= 1;
  return before < 0 || source.charAt(before) === '\n' || source.charAt(before) === '\uFEFF';
}
