import type { KeyWithoutText } from '../evidence/unknown-key.ts';
import type { UnreadReason } from '../corpus/unread.ts';
import { filesText } from '../language/en/messages/unread-files.ts';
import type { ReportPlace, ReportedBriefing } from './json.ts';

/** A file of the corpus folders that is not read, as reports name it. */
export interface ReportUnread {
  readonly file: string;
  /** `PDF`, `Word document`, `picture`. */
  readonly kind: string;
  readonly reason: UnreadReason;
  readonly advice?: string;
  /** Whether files of this kind hold text to quote. */
  readonly document: boolean;
}

/** A place of a briefing at which a rule could not look. */
export interface ReportNotChecked extends ReportPlace {
  readonly rule: string;
  /** `place unknown`. */
  readonly why: string;
}

/** A key cited in a briefing that no text belongs to. */
export interface ReportKey {
  readonly file: string;
  readonly key: string;
  /** What it is: an entry of a bibliography of which nothing is here, or a file that is not read. */
  readonly what: 'entry' | 'unread file';
  /** What follows on “the key is”: `in the bibliography, no text here`. */
  readonly why: string;
}

/** Something wrong in a bibliography that leaves entries out: what they say is not known to the run. */
export interface ReportDamage {
  readonly file: string;
  /** From 1; absent where the whole file cannot be read. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A rule that did not look, and the briefings at which it did not look; no files where it was off for all of them. */
export interface ReportRuleOff {
  readonly rule: string;
  readonly files?: readonly string[];
}

/** What the run knew of the corpus. */
export interface LookedAt {
  readonly sources: number;
  readonly passages: number;
  readonly unread: readonly ReportUnread[];
  readonly damaged: readonly ReportDamage[];
}

/** What a run looked at and what it did not look at. Without it "no findings" says nothing. */
export interface Coverage extends LookedAt {
  readonly briefings: number;
  readonly withoutText: readonly ReportKey[];
  readonly notChecked: readonly ReportNotChecked[];
  readonly rulesOff: readonly ReportRuleOff[];
  /** Findings that comments in the briefings hide. */
  readonly suppressed: number;
}

/** What was and was not looked at, over all briefings of a run. Unread files come in the order of their paths. */
export function coverageOf(briefings: readonly ReportedBriefing[], corpus: LookedAt): Coverage {
  return {
    sources: corpus.sources,
    passages: corpus.passages,
    unread: corpus.unread.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))),
    damaged: corpus.damaged,
    briefings: briefings.length,
    withoutText: briefings.flatMap(({ file, withoutText }) => withoutText.map((key) => reportKey(file, key))),
    notChecked: briefings.flatMap(({ notChecked }) => notChecked),
    rulesOff: rulesOff(briefings),
    suppressed: briefings.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
  };
}

function reportKey(file: string, { key, unread }: KeyWithoutText): ReportKey {
  return unread.length === 0
    ? { file, key, what: 'entry', why: 'in the bibliography, no text here' }
    : { file, key, what: 'unread file', why: `not read: ${filesText(unread)}` };
}

/** The unread files of a corpus by what they are and why they are not read; documents first, then by kind. */
export function groupUnread(
  unread: readonly ReportUnread[],
): readonly (readonly [ReportUnread, ...ReportUnread[]])[] {
  const groups = new Map<string, [ReportUnread, ...ReportUnread[]]>();
  for (const file of unread) {
    const name = JSON.stringify([!file.document, file.kind, file.reason, file.advice]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** The keys of one kind, each once, in the order of the briefings. */
export function keysThatAre(kind: ReportKey['what'], keys: readonly ReportKey[]): readonly string[] {
  return [...new Set(keys.filter(({ what }) => what === kind).map(({ key }) => key))];
}

/** `1 finding`, `2 fixes`. */
export function counted(count: number, word: string, plural = 's'): string {
  return `${count} ${word}${count === 1 ? '' : plural}`;
}

/** `1 key whose file is not read`, `2 keys whose files are not read`. */
export function countedOfUnread(count: number, word: string): string {
  return `${counted(count, word)} ${count === 1 ? 'whose file is' : 'whose files are'} not read`;
}

function rulesOff(briefings: readonly ReportedBriefing[]): readonly ReportRuleOff[] {
  const files = new Map<string, string[]>();
  for (const { file, rulesOff: rules } of briefings) {
    for (const rule of rules) files.set(rule, [...(files.get(rule) ?? []), file]);
  }
  return [...files].map(([rule, off]) => (off.length === briefings.length ? { rule } : { rule, files: off }));
}
