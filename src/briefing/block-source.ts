import { frontMatterSpan } from '../text/front-matter.ts';

/** Stands for the last line of a comment before text; a block does not begin before it ends. */
export const commentEnd = '\uE000';

/**
 * The text as the block parser gets it: just as long, so that every offset holds, with line ends as `\n` and with what
 * is no Markdown block, or one only by CommonMark's rules and not by Pandoc's, put out of sight:
 *
 * - a byte order mark and the front matter become blank lines;
 * - `[@a]: …` at a line's start is a citation, not a link definition;
 * - text after a comment in its line is text (CommonMark takes the whole line as HTML);
 * - a comment that is never closed hides nothing.
 *
 * Only the structure is read from it, never the words.
 */
export function blockSource(text: string): string {
  let source = text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n').replace(/\0/g, '\uFFFD');
  if (source.startsWith('\uFEFF')) source = `\n${source.slice(1)}`;
  const front = frontMatterSpan(text);
  if (front !== undefined) {
    source = source.slice(0, front.start) + '\n'.repeat(front.end - front.start) + source.slice(front.end);
  }
  source = source.replace(/^([ \t>]*)\[(?=@|-@)/gm, '$1x');
  source = withTextAfterComments(source);
  const unclosed = source.indexOf('<!--', source.lastIndexOf('-->') + 1);
  return unclosed < 0
    ? source
    : source.slice(0, unclosed) + source.slice(unclosed).replaceAll('<!--', 'x!--');
}

function withTextAfterComments(source: string): string {
  let parted = '';
  let done = 0;
  for (const match of source.matchAll(/^[ \t>]*<!--/gm)) {
    const start = match.index + match[0].length - 4;
    if (start < done) continue;
    const close = source.indexOf('-->', start + 4);
    if (close < 0) break;
    const end = close + 3;
    if (!/^[ \t]*[^\s<]/.test(source.slice(end, end + 500))) continue;
    const lastLine = Math.max(start, source.lastIndexOf('\n', close) + 1);
    const mark = lastLine > start ? commentEnd : 'x';
    parted += source.slice(done, start) + source.slice(start, lastLine).replace(/[^\n]/g, ' ');
    parted += mark.repeat(end - lastLine);
    done = end;
  }
  return parted + source.slice(done);
}
