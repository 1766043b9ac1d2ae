import type { Finding, OfferedFix } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { runStart } from '../text/run-start.ts';

/**
 * The fix that silences a finding's rule on its line. The comment goes to the line's end and not on a line above,
 * because a line above would break a table, a list or a paragraph that runs over several lines; at the end it leaves
 * what Pandoc prints as it is.
 */
export function ignoreLine({ rule, start }: Pick<Finding, 'rule' | 'start'>, briefing: Briefing): OfferedFix {
  const { offset, space } = placeOnLine(briefing, start);
  const comment = `<!-- briefing-disable-line ${rule} -->`;
  return {
    title: { id: 'ignore-on-line', args: { rule } },
    edits: [{ start: offset, end: offset, text: `${space}${comment}` }],
    safe: false,
  };
}

function placeOnLine(briefing: Briefing, start: number): { readonly offset: number; readonly space: string } {
  const { text } = briefing;
  const starts = lineStarts(text);
  const { line } = positionAt(starts, start);
  const lineEnd = starts[line + 1] ?? text.length;
  const offset = (starts[line] ?? 0) + beforeClosing(text.slice(starts[line], lineEnd)).length;
  const broken = [...briefing.groups, ...briefing.directives].find(
    ({ start: from, end }) => from < offset && offset < end,
  );
  if (broken !== undefined && broken.start >= (starts[line] ?? 0)) {
    // A comment inside a citation would end up in its suffix, one inside a comment would end that.
    return { offset: broken.start, space: '' };
  }
  // Where the paragraph goes on below, a space before the comment and the line's end after it would be two.
  const goesOn = briefing.sentences.some(
    (sentence) =>
      sentence.kind !== 'table-row' &&
      sentence.end > lineEnd &&
      briefing.sentences.some((other) => other.block === sentence.block && other.start < offset),
  );
  return { offset, space: goesOn ? '' : ' ' };
}

/**
 * The line up to where a comment may stand: white space at its end or a backslash may be a hard line break, and hashes
 * or braces that end a heading would no longer end it.
 */
function beforeClosing(line: string): string {
  const written = line
    .trimEnd()
    .replace(/(?<!\\)\\$/, '')
    .trimEnd();
  if (!/^ {0,3}#{1,6}\s/.test(written)) return written;
  const named = written.replace(/\{[^{}]*\}$/, '').trimEnd();
  const hashes = runStart(named, /#/);
  return hashes < named.length && /\s/.test(named.charAt(hashes - 1))
    ? named.slice(0, hashes).trimEnd()
    : named;
}
