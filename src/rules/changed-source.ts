import type { OfferedFix, ReportedPlace } from '../briefing/finding.ts';
import type { Message } from '../language/en/messages.ts';
import { passagesText, paragraphLocators, locatorsText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { renumbered } from '../evidence/lock/renumbering.ts';
import { hasChanged, isReadDifferently, type Rested } from '../evidence/lock/rested.ts';
import { type Resting, resting } from '../evidence/lock/resting.ts';
import { wordChange } from '../evidence/lock/word-change.ts';
import { excerpt } from '../text/excerpt.ts';
import { contains, type Span } from '../text/span.ts';
import type { Rule } from './rule.ts';

/** Reports sentences that rest on words of a source that have changed since they were locked. */
export const changedSource: Rule = {
  id: 'changed-source',
  summary: 'Cited passages say what they said when they were locked',
  defaultSeverity: 'warning',
  needs: 'corpus',
  hasSafeFixes: true,
  async check(briefing, context, report, signal) {
    const rows = await context.use(resting)(briefing, signal);
    const differently = rows.filter(({ passages }) => passages.some(isReadDifferently)).map(spanOf);
    for (const span of new Map(differently.map((each) => [each.start, each])).values())
      report.notChecked(span, { id: 'read-differently', args: {} });
    for (const each of reported(rows)) {
      const [first, ...others] = gravest(each.passages);
      if (first === undefined) continue;
      const more = others.filter(({ now }) => now.kind !== 'moved').length;
      const related = [first, ...others].slice(0, mostShown).flatMap(relatedTo);
      report(spanOf(each), messageOf(first, each, more, context.locked?.since ?? 'locked'), { related });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const found = reported(await context.use(resting)(briefing, signal)).find((each) => {
      const { start, end } = spanOf(each);
      return start === finding.start && end === finding.end;
    });
    if (found === undefined) return [];
    const { source } = found.reference;
    const { key } = source;
    const fixes: OfferedFix[] = [];
    const changed = found.passages.filter(
      ({ now }) => now.kind === 'changed' || now.kind === 'source changed',
    );
    const names = new Set(changed.map(({ name }) => name));
    const accepting =
      names.size === 0 ? undefined : await renumbered(source, names, briefing, context, signal);
    if (accepting !== undefined && context.locked?.since === 'locked') {
      const places = changed.flatMap(({ number }) => (number === undefined ? [] : [number]));
      const place = places.length === 0 ? {} : { place: numbersText(places) };
      const { edits, lock } = accepting;
      fixes.push({ title: { id: 'accept-words', args: { key, ...place } }, edits, lock, safe: false });
    }
    const moving = await renumbered(source, new Set(), briefing, context, signal);
    const hasMoved = found.passages.some(({ now }) => now.kind === 'moved');
    if (moving !== undefined && (hasMoved || moving.edits.length > 0)) {
      const { edits, lock, byWords } = moving;
      const isSafe = byWords && hasMoved;
      const title: Message = { id: 'renumber-citations', args: { key } };
      fixes.push({ title, edits, lock, safe: isSafe, ...(names.size === 0 ? { preferred: true } : {}) });
    }
    return fixes;
  },
};

/** What is reported: a sentence that a citation elsewhere covers only where no citation in it rests on the same passages. */
function reported(rows: readonly Resting[]): readonly Resting[] {
  const found = rows.filter(({ passages }) => gravest(passages).length > 0);
  const known = new Map<Resting['sentence'], Set<string>>();
  for (const each of found) {
    if (!isCited(each)) continue;
    const names = known.get(each.sentence) ?? new Set();
    for (const { name } of gravest(each.passages)) names.add(name);
    known.set(each.sentence, names);
  }
  return found.filter(
    (each) =>
      isCited(each) ||
      gravest(each.passages).some(({ name }) => known.get(each.sentence)?.has(name) !== true),
  );
}

/** Whether the citation stands in the sentence. */
function isCited({ sentence, reference: { citation, group } }: Resting): boolean {
  return sentence === undefined || contains(sentence, citation ?? group);
}

/** Maximum passages shown beside a finding. */
const mostShown = 4;

/** The passages that are not as they were, those with other words first. */
function gravest(passages: readonly Rested[]): readonly Rested[] {
  const found = passages.filter(hasChanged);
  return [
    ...found.filter(({ now }) => now.kind !== 'moved'),
    ...found.filter(({ now }) => now.kind === 'moved'),
  ];
}

/** The citation where it stands in its sentence, else the sentence. */
function spanOf(each: Resting): Span {
  const { sentence, reference } = each;
  const span = sentence === undefined || isCited(each) ? (reference.citation ?? reference.group) : sentence;
  return { start: span.start, end: span.end };
}

function messageOf(
  { number, entry, now }: Rested,
  { reference: { source } }: Resting,
  more: number,
  since: 'locked' | 'cited',
): Message {
  const { key, markup } = source;
  const place = numbersText([number ?? 0]);
  if (now.kind === 'source changed') return { id: 'changed-whole', args: { key, since } };
  if (now.kind === 'moved')
    return { id: 'moved-passage', args: { key, place, since, now: passagesText(now.passages) } };
  if (now.kind === 'changed') {
    const { passage } = now;
    const elsewhere = passage.number === number ? {} : { now: passagesText([passage]) };
    const change = wordChange({ text: entry.exact ?? '', markup }, passage);
    return { id: 'changed-passage', args: { key, place, since, more, ...change, ...elsewhere } };
  }
  const before = excerpt(entry.exact ?? '');
  return { id: 'removed-passage', args: { key, place, since, before, more } };
}

/** The passage as it is now, with what it said. */
function relatedTo({ number, entry, now }: Rested): readonly ReportedPlace[] {
  const place = numbersText([number ?? 0]);
  const there = (passage: StoredPassage): ReportedPlace => ({
    passage,
    message: { id: 'words-are-here', args: { place } },
  });
  if (now.kind === 'moved') return now.passages.slice(0, 1).map(there);
  if (now.kind !== 'changed') return [];
  const before = excerpt(entry.exact ?? '', longestShown);
  return [{ passage: now.passage, message: { id: 'passage-said', args: { place, before } } }];
}

/** Maximum length of what a passage said, beside a finding. */
const longestShown = 400;

/** `¶4`, `¶4-5`. */
function numbersText(numbers: readonly number[]): string {
  return locatorsText(numbers.flatMap((number) => paragraphLocators(number)));
}
