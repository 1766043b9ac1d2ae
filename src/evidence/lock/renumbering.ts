import type { Briefing, Citation } from '../../briefing/briefing.ts';
import { citable, type Locator, paragraphLocators, writtenLocator } from '../../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import type { EvidenceContext } from '../context.ts';
import { type CitedReference, passagesNamed, writtenBase } from './cited-reference.ts';
import type { LockedText } from './locked-text.ts';
import { newEntry, wholeEntry } from './new-entry.ts';
import type { Rested } from './rested.ts';
import { type Resting, resting } from './resting.ts';

/** Edits that bring all citations of one source to where their passages are now, and what changes in the lock with them. */
export interface Renumbering {
  readonly edits: readonly TextEdit[];
  readonly lock: ReadonlyMap<string, LockEntry | undefined>;
  /** Whether each citation goes where its own words are, and none to a passage that is only like what it was. */
  readonly byWords: boolean;
}

/** What a renumbering works with. */
interface Work {
  readonly source: StoredSource;
  readonly all: readonly StoredPassage[];
  readonly briefing: Briefing;
  readonly context: EvidenceContext;
  readonly locked: LockedText;
  /** The names of the passages to be locked as they are now. */
  readonly accepted: ReadonlySet<string>;
}

/** An entry of the lock, the passage that it was of, and whether it says what stands there now. */
interface Written {
  readonly entry: LockEntry;
  readonly from: string;
  readonly current: boolean;
}

/**
 * Renumbers the citations of a source in a briefing. Undefined where the passage of a citation is gone or changed and another would get
 * its number: then nobody could tell the two apart.
 */
export async function renumbered(
  source: StoredSource,
  accepted: ReadonlySet<string>,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<Renumbering | undefined> {
  const { locked } = context;
  if (locked === undefined) return undefined;
  const all = await context.store.passages(source.key, signal);
  const work: Work = { source, all, briefing, context, locked, accepted };
  const edits = new Map<Citation, TextEdit>();
  const old = new Set<string>();
  const written = new Map<string, Written>();
  let byWords = true;
  for (const { reference, passages } of await restingOn(work, signal)) {
    const text = await locatorNow(reference, passages, work, signal);
    const { citation, base } = reference;
    // A range whose passages changed places stays as it is written; only its lock is another.
    if (
      citation?.locator !== undefined &&
      text !== undefined &&
      text !== writtenIn(briefing, citation.locator)
    )
      edits.set(citation, { start: citation.locator.start, end: citation.locator.end, text });
    const newBase = text === undefined ? base : baseOf(reference, text, work);
    for (const passage of passages) {
      old.add(passage.name);
      if (text !== undefined && passage.now.kind === 'changed') byWords = false;
      for (const [name, entry] of entriesNow(passage, text === undefined ? undefined : newBase, work)) {
        const before = written.get(name);
        if (before !== undefined && before.from !== entry.from && !(before.current && entry.current))
          return undefined;
        written.set(name, entry);
      }
    }
  }
  const lock = new Map<string, LockEntry | undefined>();
  for (const name of old) if (!written.has(name)) lock.set(name, undefined);
  for (const [name, { entry }] of written) lock.set(name, entry);
  return { edits: [...edits.values()], lock, byWords };
}

/** The citations of the source, each once. */
async function restingOn(
  { source, briefing, context }: Work,
  signal: AbortSignal,
): Promise<readonly Resting[]> {
  const seen = new Set<unknown>();
  return (await context.use(resting)(briefing, signal)).filter(({ reference }) => {
    const { citation, group } = reference;
    if (reference.source.key !== source.key || (reference.by !== 'whole' && seen.has(citation ?? group)))
      return false;
    seen.add(citation ?? group);
    return true;
  });
}

/** The locator that names the passages where they are now; undefined where all are where they were. */
async function locatorNow(
  reference: CitedReference,
  passages: readonly Rested[],
  work: Work,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { by, citation } = reference;
  const { all, briefing, context } = work;
  if (citation?.locator === undefined || by === 'whole' || !passages.some(isElsewhere)) return undefined;
  let locators: readonly Locator[];
  if (by === 'paragraphs')
    locators = passages.flatMap((passage) =>
      numbersNow(passage).flatMap((number) => paragraphLocators(number)),
    );
  else {
    const moved = passages.flatMap(({ now }) => (now.kind === 'moved' ? now.passages : []));
    const stay = passages.some(({ now }) => now.kind !== 'moved');
    const numbers = new Set(
      [...(stay ? await passagesNamed(reference, context, signal) : []), ...moved].map((each) => each.number),
    );
    locators = all.filter(({ number }) => numbers.has(number)).map(citable);
  }
  return writtenLocator(locators, briefing.language);
}

function writtenIn({ text }: Briefing, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether a passage is no longer where its citation says. */
function isElsewhere({ now, number }: Rested): boolean {
  return now.kind === 'moved' || (now.kind === 'changed' && now.passage.number !== number);
}

/** The numbers that a passage has now; its old one where it is gone. */
function numbersNow({ now, number = 0 }: Rested): readonly number[] {
  if (now.kind === 'moved') return now.passages.map((passage) => passage.number);
  return [now.kind === 'changed' ? now.passage.number : number];
}

/** The entries of a passage after the renumbering; `base` is given where its citation gets another locator. */
function entriesNow(
  passage: Rested,
  base: string | undefined,
  { all, source, locked, accepted }: Work,
): readonly (readonly [string, Written])[] {
  const { name, number, entry, now } = passage;
  const isAccepted = accepted.has(name);
  const from = name;
  if (now.kind === 'source changed' || number === undefined)
    return [[name, { entry: isAccepted ? wholeEntry(all, source) : entry, from, current: isAccepted }]];
  if (now.kind === 'gone' || (base === undefined && !isAccepted))
    return [[name, { entry, from, current: now.kind === 'same' }]];
  const current = now.kind !== 'changed' || isAccepted;
  const nameOf = (each: StoredPassage): string =>
    base === undefined ? name.replace(/ ¶\d{1,9}$/, ` ¶${each.number}`) : locked.name(base, each.number);
  return numbersNow(passage).flatMap((each) => {
    const there = all[each - 1];
    if (there === undefined) return [];
    return [
      [nameOf(there), { entry: current ? newEntry(there, all, source) : entry, from, current }] as const,
    ];
  });
}

function baseOf({ by, base, source }: CitedReference, text: string, { briefing }: Work): string {
  return by === 'paragraphs' ? base : writtenBase(source.key, text, briefing.language);
}
