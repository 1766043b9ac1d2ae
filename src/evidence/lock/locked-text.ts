import type { Citation, CitationGroup } from '../../briefing/briefing.ts';
import type { Lock, LockChanges, LockEntry } from '../../project/lock.ts';
import { oncePer } from '../../text/once.ts';

/** A passage of a citation as it was locked. */
export interface LockedPassage {
  /** Its entry's name in the lock. */
  readonly name: string;
  /** Its number when it was locked; absent for a whole source. */
  readonly number?: number;
  readonly entry: LockEntry;
}

/** A citation or link as it is looked up: by its name, or by its place in the briefing. */
export interface Referring {
  /** What the names of its entries begin with: `@port`. */
  readonly base: string;
  readonly group: CitationGroup;
  readonly citation?: Citation;
}

/** What the passages said that a briefing cites, when they were locked or cited. */
export interface LockedText {
  /** How messages call that time. */
  readonly since: 'locked' | 'cited';
  /** The passages of a citation, by number; of paragraphs those of all citations of the source that name paragraphs. */
  of(reference: Referring): readonly LockedPassage[];
  /** The name of a passage's entry; `number` is absent for a whole source. */
  name(base: string, number?: number): string;
}

/** The name of the entry of a passage that a briefing cites. */
function entryName(briefing: string, base: string, number?: number): string {
  return `${briefing} ${base}${number === undefined ? '' : ` ¶${number}`}`;
}

/** What a lock says of the briefing at a path. */
export function lockedText(lock: Lock, briefing: string): LockedText {
  const known = textsOf(lock);
  const text = known.get(briefing) ?? readLock(lock, briefing);
  known.set(briefing, text);
  return text;
}

/** The texts of a lock by briefing: the same each time, so that a context made from one lasts. */
const textsOf = oncePer<Lock, Map<string, LockedText>>(() => new Map());

const none: readonly LockedPassage[] = [];

function readLock(lock: Lock, briefing: string): LockedText {
  const grouped = entriesOf(lock);
  return {
    since: 'locked',
    of: ({ base }) => grouped.get(entryName(briefing, base)) ?? none,
    name: (base, number) => entryName(briefing, base, number),
  };
}

/** The entries of a lock by their names without the passage. */
const entriesOf = oncePer((lock: Lock): ReadonlyMap<string, readonly LockedPassage[]> => {
  const grouped = new Map<string, LockedPassage[]>();
  for (const [name, entry] of lock) {
    const [found, number] = / ¶(\d{1,9})$/.exec(name) ?? [];
    const base = found === undefined ? name : name.slice(0, -found.length);
    const passage = { name, entry, ...(number === undefined ? {} : { number: Number(number) }) };
    const known = grouped.get(base);
    if (known === undefined) grouped.set(base, [passage]);
    else known.push(passage);
  }
  for (const passages of grouped.values()) passages.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return grouped;
});

/** A lock after changes. */
export function changedLock(lock: Lock, changes: LockChanges): Lock {
  const changed = new Map(lock);
  for (const [name, entry] of changes) {
    if (entry === undefined) changed.delete(name);
    else changed.set(name, entry);
  }
  return changed;
}
