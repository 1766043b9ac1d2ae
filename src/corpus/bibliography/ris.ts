import type { Message } from '../../language/en/messages.ts';
import { lineStarts, type Position, positionAt } from '../../text/lines.ts';
import { type CslItem, problem, type Problem } from '../source.ts';
import type { Bibliography } from './bibliography.ts';
import { sluggerFor } from './key-name.ts';
import { risItem } from './ris-item.ts';
import { risEntries, type RisFault } from './ris-lines.ts';

/** Maximum faults that are named for one file; a file with more is no bibliography. */
const mostFaults = 100;

/**
 * Reads a RIS file into CSL-JSON items. Never throws. An entry that does not say its key (`ID`) gets one from its first author and year,
 * `smith-2020`, and `smith-2020-2` where that is taken.
 */
export async function parseRis(text: string): Promise<Bibliography> {
  const starts = lineStarts(text);
  const { entries, faults } = risEntries(text);
  const read = entries.map((entry) => ({ item: risItem(entry), at: entry.at }));
  const slug = await sluggerFor(read.map(({ item }) => nameIn(item)));
  const items = new Map<string, CslItem>();
  const positions: Position[] = [];
  const problems: Problem[] = faults
    .slice(0, mostFaults)
    .map((fault) => problem('error', messageOf(fault), positionAt(starts, fault.at)));
  if (faults.length > mostFaults) {
    const args = { count: faults.length - mostFaults };
    problems.push(problem('error', { id: 'bibliography-more-problems', args }));
  }
  const own = new Set(read.flatMap(({ item: { id } }) => (id === '' ? [] : [id])));
  const numbers = new Map<string, number>();
  for (const { item, at } of read) {
    const position = positionAt(starts, at);
    const key = item.id !== '' ? item.id : freeKey(slug(nameIn(item)) || 'entry', own, numbers);
    if (items.has(key)) {
      problems.push(problem('error', { id: 'entry-same-id', args: { id: key } }, position));
      continue;
    }
    items.set(key, { ...item, id: key });
    positions.push(position);
  }
  return { items: [...items.values()], positions, problems };
}

/** The words of a key: the first author's name, else the title's first words, and the year. */
function nameIn({ author, title = '', issued }: CslItem): string {
  const [first] = author ?? [];
  const name = first?.family ?? first?.literal ?? title.split(/\s+/u).slice(0, 3).join(' ');
  return `${name} ${issued?.['date-parts']?.[0]?.[0] ?? ''}`;
}

/** A key that no entry has: `wanted`, else with a number. */
function freeKey(wanted: string, taken: Set<string>, numbers: Map<string, number>): string {
  let key = wanted;
  let number = numbers.get(wanted) ?? 2;
  while (taken.has(key)) {
    key = `${wanted}-${number}`;
    number += 1;
  }
  numbers.set(wanted, number);
  taken.add(key);
  return key;
}

function messageOf({ why, line }: RisFault): Message {
  if (why === 'not closed') return { id: 'ris-not-closed', args: {} };
  return { id: why === 'outside' ? 'ris-outside' : 'ris-damaged', args: { line: line.slice(0, 60) } };
}
