import type { KeyWithoutText } from '../evidence/unknown-key.ts';
import { filesText } from '../language/en/messages/unread-files.ts';
import { countOf } from '../text/counts.ts';
import type {
  Coverage,
  LookedAt,
  ReportedBriefing,
  ReportKey,
  ReportRuleOff,
  ReportUnread,
} from './report.ts';

/** What was and was not checked, over all briefings of a run. Unread files are in the order of their paths. */
export function coverageOf(briefings: readonly ReportedBriefing[], corpus: LookedAt): Coverage {
  return {
    sources: corpus.sources,
    passages: corpus.passages,
    unread: corpus.unread.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))),
    damaged: corpus.damaged,
    briefings: briefings.length,
    withoutText: briefings.flatMap(({ file, withoutText }) => withoutText.map((key) => reportKey(file, key))),
    notChecked: briefings.flatMap(({ notChecked }) => notChecked),
    rulesOff: [...rulesOff(briefings, false), ...rulesOff(briefings, true)],
    suppressed: briefings.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    ...total('notLocked', briefings),
    ...total('notInHistory', briefings),
  };
}

/** The sum over the briefings that say a number; none where none says one. */
function total(
  what: 'notLocked' | 'notInHistory',
  briefings: readonly ReportedBriefing[],
): Partial<Record<typeof what, number>> {
  const said = briefings.flatMap((briefing) => briefing[what] ?? []);
  return said.length === 0 ? {} : { [what]: said.reduce((sum, each) => sum + each, 0) };
}

function reportKey(file: string, { key, unread }: KeyWithoutText): ReportKey {
  return unread.length === 0
    ? { file, key, what: 'entry', why: 'in the bibliography, no text here' }
    : { file, key, what: 'unread file', why: `not read: ${filesText(unread)}` };
}

/** The unread files of a corpus grouped by kind, reason and advice; documents first, then by kind. */
export function unreadByKind(unread: readonly ReportUnread[]): readonly UnreadKind[] {
  const groups = Map.groupBy(unread, ({ document, kind, reason, advice }) =>
    JSON.stringify([!document, kind, reason, advice]),
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { kind, reason, advice } = first;
      return [
        { kind, reason, ...(advice === undefined ? {} : { advice }), files: group.map(({ file }) => file) },
      ];
    });
}

/** Unread files with one kind, reason and advice. */
export interface UnreadKind extends Pick<ReportUnread, 'kind' | 'reason' | 'advice'> {
  readonly files: readonly string[];
}

/** The keys of one kind, each once, in the order of the briefings. */
export function keysThatAre(kind: ReportKey['what'], keys: readonly ReportKey[]): readonly string[] {
  return [...new Set(keys.filter(({ what }) => what === kind).map(({ key }) => key))];
}

/** `1 key whose file is not read`, `2 keys whose files are not read`. */
export function countedOfUnread(count: number, noun: string): string {
  return `${countOf(count, noun)} ${count === 1 ? 'whose file is' : 'whose files are'} not read`;
}

/** The rules that some of the briefings list as off, each with these. */
function rulesOff(briefings: readonly ReportedBriefing[], partly: boolean): readonly ReportRuleOff[] {
  const files = new Map<string, string[]>();
  for (const { file, rulesOff: whole, rulesPartlyOff } of briefings) {
    for (const rule of partly ? rulesPartlyOff : whole) files.set(rule, [...(files.get(rule) ?? []), file]);
  }
  const found: ReportRuleOff[] = [];
  for (const [rule, off] of files) {
    const where = off.length === briefings.length ? {} : { files: off };
    found.push({ rule, ...where, ...(partly ? { partly } : {}) });
  }
  return found;
}
