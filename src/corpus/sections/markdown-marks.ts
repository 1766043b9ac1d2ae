/**
 * The level of a Markdown block that is a heading (`# Title`, or a line over `===` or `---`); `undefined` for any other block, even one
 * where text follows a heading without a blank line.
 */
export function markdownHeadingLevel(block: string): number | undefined {
  const lines = block.split(/\r\n|\n|\r/);
  const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(lines[0] ?? '')?.[1];
  if (marks !== undefined) return lines.length === 1 ? marks.length : undefined;
  const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[1] ?? '')?.[1];
  if (lines.length !== 2 || underline === undefined || /^\s*(?:[-*+>|]|\d+[.)])(?:\s|$)/.test(lines[0] ?? ''))
    return undefined;
  return underline.startsWith('=') ? 1 : 2;
}

/** A Markdown block without heading marks, emphasis, links and comments. Lines and list marks stay. */
export function withoutMarks(block: string): string {
  const text = withoutComments(block);
  return text
    .split(/\r\n|\n|\r/)
    .filter((line, index) => index === 0 || !/^ {0,3}=+\s*$/.test(line))
    .map(plainLine)
    .join('\n')
    .trim();
}

/** The search for the end of a comment reaches the end of the block at most once, however many comments are open. */
function withoutComments(block: string): string {
  let kept = '';
  let done = 0;
  for (let open = block.indexOf('<!--'); open >= 0; open = block.indexOf('<!--', done)) {
    const close = block.indexOf('-->', open + '<!--'.length);
    if (close < 0) break;
    kept += block.slice(done, open);
    done = close + '-->'.length;
  }
  return kept + block.slice(done);
}

function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/(?<!\s)\s+#+\s*$/, '')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replaceAll(/!\[([^\][]{0,500})\]\([^()]{0,2000}\)/g, 'Image: $1')
    .replaceAll(/\[([^\][]{0,500})\]\([^()]{0,2000}\)/g, '$1')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}*])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}*])/gu, '');
}
