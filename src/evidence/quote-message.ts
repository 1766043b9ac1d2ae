import type { RelatedPlace } from '../briefing/finding.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import type { Origin } from '../store/store.ts';
import { byGravity, type Change } from '../text/quotes/quote-changes.ts';

/** More changes than these are counted, not told. */
const mostTold = 4;

/** The changes in words, the gravest first: `“not” left out, “Iraq” instead of “Iran”`. */
export function changesText(changes: readonly Change[]): string {
  const told = byGravity(changes).slice(0, mostTold).map(changeText);
  const more = changes.length - told.length;
  return [...told, ...(more === 0 ? [] : [`${more} more ${more === 1 ? 'change' : 'changes'}`])].join(', ');
}

/** Where an origin stands: `port ¶4`, `port ¶4-5`. */
export function placeText(origin: Origin): string {
  const [first] = touched(origin);
  return `${first?.key ?? ''} ${numbersText(origin)}`;
}

/** Its passages alone: `¶4`, `¶4-5`. */
export function numbersText(origin: Origin): string {
  const passages = touched(origin);
  const [first, last] = [passages[0]?.number, passages.at(-1)?.number];
  return first === last ? `¶${first}` : `¶${first}-${last}`;
}

/** The passages in which the words stand. */
export function touched({ passages, match }: Origin): StoredPassage[] {
  return match.places.flatMap(({ passage }) => passages[passage] ?? []);
}

/** The stretches where the words stand, to be shown beside the finding. */
export function relatedTo(origins: readonly Origin[]): RelatedPlace[] {
  return origins.flatMap(({ passages, match }) =>
    match.places.flatMap(({ passage: index, start, end }) => {
      const passage = passages[index];
      if (passage === undefined) return [];
      const message = `${match.status === 'exact' ? 'The words' : 'The source’s words'} in ${passage.key} ¶${passage.number}`;
      return [{ passage, span: { start, end }, message }];
    }),
  );
}

/** Whether all its passages are the source's own text, so that they may be offered: comments, notices and headlines are not. */
export function isEvidence(origin: Origin): boolean {
  return touched(origin).every(({ section }) => evidenceSections.includes(section));
}

/** A few things in a row: `a, b and c`. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function changeText({ removed, added, editorial }: Change): string {
  if (editorial === 'omission') return `the omission leaves out “${removed}”`;
  if (editorial === 'long') return `the bracket “${added}” is longer than four words`;
  if (editorial === 'replacing' && removed === '')
    return `the bracket “${added}” stands for one of the source’s own`;
  if (editorial !== undefined) {
    return removed === ''
      ? `the bracket “${added}” puts in a ${editorial}`
      : `the bracket “${added}” stands for “${removed}”`;
  }
  if (added === '') return `${named(removed)} left out`;
  return removed === '' ? `${named(added)} added` : `${named(added)} instead of ${named(removed)}`;
}

/** Words in marks; a mark itself in words. */
function named(text: string): string {
  return /^["'“”„‟«»‘’‚‹›]$/.test(text) ? 'a quotation mark' : `“${text}”`;
}
