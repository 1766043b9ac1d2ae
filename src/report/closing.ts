import { countsByKind, countsByReason } from '../text/counts.ts';
import { countOf } from '../text/counts.ts';
import { countedOfUnread, keysThatAre, unreadByKind } from './coverage.ts';
import type { Coverage, ReportUnread } from './report.ts';

/** What the closing lines depend on besides the coverage of a run. */
export interface ClosingInput {
  /** The number of findings shown, and of those left out because the baseline has them. */
  readonly shown: number;
  readonly known: number;
  /** Why the run is incomplete. */
  readonly obstacles: readonly string[];
  /** Where these reasons are printed: in these lines, directly before them, or on standard error. */
  readonly reasons: 'here' | 'before' | 'beside';
  /** Print only what was not checked. */
  readonly quiet?: boolean;
}

/** Maximum names of unread files in the closing lines; `briefing index` names all. */
const mostNames = 50;

/** Maximum names of any other kind in one line. */
const mostInLine = 12;

/**
 * The lines that end a text report: what was checked, and what was not.
 *
 *     No findings in 2 briefings. Checked against 5 sources with 102 passages.
 *     Not read: 3 files of the corpus (2 PDF, 1 picture). "briefing index" says what to do about each.
 *         PDF, no reader yet: sources/a.pdf, sources/b.pdf
 *         picture, no text format: sources/c.png
 *     Rules off: unquoted-copy.
 *
 * A run with obstacles never says "no findings".
 */
export function closingLines(coverage: Coverage, input: ClosingInput): readonly string[] {
  const missed = missedLines(coverage);
  const { obstacles, known, quiet } = input;
  const incomplete = incompleteLines(input);
  if (quiet === true) return [...incomplete, ...missed];
  return [
    ...(known === 0 ? [] : [`${countOf(known, 'finding')} of the baseline not shown.`]),
    `${lookedAt(coverage, input)}${missed.length + obstacles.length === 0 ? ` ${nothingMissed}` : ''}`,
    ...incomplete,
    ...missed,
  ];
}

const nothingMissed = 'Not read, not checked, rules off, suppressed: none.';

function incompleteLines({ obstacles, reasons }: ClosingInput): readonly string[] {
  if (obstacles.length === 0 || reasons === 'before') return [];
  if (reasons === 'here')
    return ['Not everything was checked:', ...obstacles.map((reason) => `    ${reason}`)];
  return [`Not everything was checked: ${countOf(obstacles.length, 'reason')} on standard error.`];
}

function lookedAt(
  { briefings, sources, passages }: Coverage,
  { shown, known, obstacles }: ClosingInput,
): string {
  const many = countOf(briefings, 'briefing');
  const against = `against ${countOf(sources, 'source')} with ${countOf(passages, 'passage')}.`;
  if (shown > 0 || obstacles.length > 0) return `Checked ${many} ${against}`;
  return `No ${known > 0 ? 'new ' : ''}findings in ${many}. Checked ${against}`;
}

/** One line for each kind of thing that was not checked or is not shown. */
function missedLines(coverage: Coverage): readonly string[] {
  const { unread } = coverage;
  return [
    ...(unread.length === 0
      ? []
      : [
          `Not read: ${unreadSummary(unread)}. "briefing index" says what to do about each.`,
          ...unreadNames(unread),
        ]),
    ...notCheckedLines(coverage),
  ];
}

/** `3 files of the corpus (2 PDF, 1 picture)`. */
export function unreadSummary(unread: readonly ReportUnread[]): string {
  const kinds = countsByKind(
    unread.map(({ kind }) => kind),
    Infinity,
  );
  return `${countOf(unread.length, 'file')} of the corpus (${kinds})`;
}

/** What was not checked, is off or suppressed, except for unread files. */
export function notCheckedLines({
  damaged,
  withoutText,
  notChecked,
  rulesOff,
  suppressed,
  notLocked = 0,
  notInHistory = 0,
}: Coverage): readonly string[] {
  const lines: string[] = [];
  const bibliographies = [...new Set(damaged.map(({ file }) => file))];
  if (bibliographies.length > 0) lines.push(`Bibliographies not read in full: ${some(bibliographies)}.`);
  const entries = keysThatAre('entry', withoutText);
  if (entries.length > 0) {
    lines.push(
      `Not checked: ${countOf(entries.length, 'key')} in the bibliography, no text here: ${some(entries)}.`,
    );
  }
  const ofUnread = keysThatAre('unread file', withoutText);
  if (ofUnread.length > 0) {
    lines.push(`Not checked: ${countedOfUnread(ofUnread.length, 'key')}: ${some(ofUnread)}.`);
  }
  if (notChecked.length > 0) {
    const reasons = countsByReason(notChecked.map(({ why }) => why));
    lines.push(`Not checked: ${countOf(notChecked.length, 'place')} (${reasons}).`);
  }
  if (rulesOff.length > 0) {
    const names = rulesOff.map(({ rule, files, partly }) => {
      const where = [
        ...(files === undefined ? [] : [`in ${some(files)}`]),
        ...(partly === true ? [exceptEnabled] : []),
      ];
      return where.length === 0 ? rule : `${rule} (${where.join(', ')})`;
    });
    lines.push(`Rules off: ${names.join(', ')}.`);
  }
  for (const line of lockLines({ notLocked, notInHistory })) lines.push(line);
  if (suppressed > 0) lines.push(`Suppressed by comments: ${countOf(suppressed, 'finding')}.`);
  return lines;
}

/** The citations that could not be compared with what they cited. */
export function lockLines({
  notLocked,
  notInHistory,
}: Required<Pick<Coverage, 'notLocked' | 'notInHistory'>>): readonly string[] {
  const lines: string[] = [];
  if (notLocked > 0)
    lines.push(`Not locked: ${countOf(notLocked, 'citation')}. "briefing lock" adds them to the lock.`);
  if (notInHistory > 0) {
    lines.push(
      `Not compared: ${countOf(notInHistory, 'citation')} of what git does not have for the commit of the citing line.`,
    );
  }
  return lines;
}

/** Where a rule is off that comments enable for parts of a briefing. */
export const exceptEnabled = 'except where comments enable it';

/** The names of unread files, one line per group, up to {@link mostNames} in all. */
export function unreadNames(unread: readonly ReportUnread[]): readonly string[] {
  const lines: string[] = [];
  let room = mostNames;
  for (const { kind, reason, files } of unreadByKind(unread)) {
    if (room === 0) break;
    const named = files.slice(0, room);
    room -= named.length;
    lines.push(`    ${kind}, ${reason}: ${named.join(', ')}`);
  }
  const left = unread.length - mostNames;
  return left > 0 ? [...lines, `    … and ${left} more: "briefing index" names them all.`] : lines;
}

function some(names: readonly string[]): string {
  const left = names.length - mostInLine;
  return left > 0 ? `${names.slice(0, mostInLine).join(', ')} and ${left} more` : names.join(', ');
}
