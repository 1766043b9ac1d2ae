import { frontMatterSpan } from '../../text/front-matter.ts';
import { withPlainHeaders } from './chunk-header.ts';

/** Replaces hidden characters before the text of a line: a comment or an indentation. The line's text begins after them. */
export const hiddenMark = '\uE000';

/**
 * The input of the block parser. It is as long as the text, so that every offset holds. Line ends become `\n`, and whatever is not a block
 * in Pandoc's Markdown is hidden:
 *
 * - a byte order mark and the front matter become blank lines;
 * - Pandoc's title block at the head, `% Title`, becomes blank lines;
 * - `[@a]: …` and `[see @a]: …` at a line's start are citations, not link definitions;
 * - the lines `+---+---+` of a grid table become blank, so that each row is a paragraph;
 * - the rows of one of Pandoc's simple tables are text, however far they are indented;
 * - text after a comment on the same line is text (in CommonMark the whole line is HTML);
 * - an unclosed comment hides nothing;
 * - the header of an R or Quarto chunk contains no backticks.
 *
 * Only the structure is read from it, never the words.
 */
export function blockSource(text: string): string {
  let source = text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n').replace(/\0/g, '\uFFFD');
  source = source.replace(titleBlock, (block) => block.replace(/[^\n\uFEFF]/g, ' '));
  if (source.startsWith('\uFEFF')) source = `\n${source.slice(1)}`;
  const front = frontMatterSpan(text);
  if (front !== undefined) {
    source = source.slice(0, front.start) + '\n'.repeat(front.end - front.start) + source.slice(front.end);
  }
  source = source.replace(citedLabel, '$1x');
  source = source.replace(gridLine, (line) => ' '.repeat(line.length));
  source = source.replace(simpleTable, (_, rule: string, rows: string) =>
    rule.concat(rows.replace(/^[ \t]{4,}/gm, (indent) => hiddenMark.repeat(indent.length))),
  );
  source = withTextAfterComments(source);
  source = withPlainHeaders(source);
  const unclosed = source.indexOf('<!--', source.lastIndexOf('-->') + 1);
  return unclosed < 0
    ? source
    : source.slice(0, unclosed) + source.slice(unclosed).replaceAll('<!--', 'x!--');
}

/** A line between two rows of a grid table. */
const gridLine = /^ {0,3}\+(?:[-=:]{2,}\+)+[ \t]*$/gm;

/** The rule under the head of a simple table, `-----  ----`, and the rows up to an empty line. */
const simpleTable = /^( {0,3}-{3,}(?: +-{2,})+ *\n)((?:[ \t]*[^\s][^\n]*(?:\n|$))+)/gm;

/** Title, authors and date at the head, each of which may continue in indented lines. */
const titleBlock = /^\uFEFF?(?:%[^\n]*(?:\n|$)(?:[ \t]+[^\s][^\n]*(?:\n|$))*){1,3}/;

/** The opening of `[@a]: …` and `[see @a]: …`. The bounds keep a line of open brackets from taking quadratic time. */
const citedLabel =
  /^([ \t>]*)\[(?=-?@|(?=[^\][]{0,1000}\]:)[^\][]{0,500}?[^\p{L}\p{N}.\\`\][]@[\p{L}\p{N}_{*])/gmu;

/** The source with comments hidden where text follows on the same line. */
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
    const mark = lastLine > start ? hiddenMark : 'x';
    parted += source.slice(done, start) + source.slice(start, lastLine).replace(/[^\n]/g, ' ');
    parted += mark.repeat(end - lastLine);
    done = end;
  }
  return parted + source.slice(done);
}
