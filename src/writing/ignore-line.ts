import type { Finding, OfferedFix } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { runStart } from '../text/run-start.ts';

/**
 * The fix that silences a finding's rule on its line. The comment goes to the end of the line, where it does not change what Pandoc prints;
 * on a line above it could break a table, a list or a paragraph.
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
    // Inside a citation a comment would become its suffix; inside a comment it would end that comment.
    return { offset: broken.start, space: '' };
  }
  // If the paragraph continues on the next line, the line's end already separates the words.
  const begun = new Set(briefing.sentences.filter((each) => each.start < offset).map(({ block }) => block));
  const continues = briefing.sentences.some(
    ({ kind, end, block }) => kind !== 'table-row' && end > lineEnd && begun.has(block),
  );
  return { offset, space: continues ? '' : ' ' };
}

/**
 * The part of a line before which a comment may not be inserted: white space or a backslash at the end may be a hard line break, and hashes
 * or braces must remain at the end of a heading.
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
