import { fileName } from '../../project/paths.ts';
import type { KeyedFile } from './keys.ts';
import type { CslDate, CslItem, CslName } from '../source.ts';

/**
 * What is shown of a source: its entry in the bibliography, completed by what the document says about itself; a source
 * that states no title has its file's name.
 */
export function describeSource(source: KeyedFile, metadata: Readonly<Partial<CslItem>>): CslItem {
  const title = fileName(source.path);
  return { title, type: 'document', ...metadata, ...source.entry, id: source.key };
}

/** The authors as one reads them: "Charles Recknagel", "A and B", "A et al."; empty where there are none. */
export function authorText(item: Pick<CslItem, 'author'>): string {
  const names = (item.author ?? []).map(nameText).filter((name) => name !== '');
  const [first = '', second = ''] = names;
  if (names.length > 2) return `${first} et al.`;
  return second === '' ? first : `${first} and ${second}`;
}

/** The date of publication as one reads it: "15 September 2014", "September 2014", "2014"; empty where there is none. */
export function dateText(item: Pick<CslItem, 'issued'>): string {
  const date = item.issued;
  const ends = (date?.['date-parts'] ?? []).map(partsText).filter((text) => text !== '');
  return ends.length > 0 ? ends.join(' – ') : (date?.literal ?? date?.raw ?? '');
}

/** The year of publication, such as "2014"; empty where none is stated. */
export function yearText(item: Pick<CslItem, 'issued'>): string {
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (/\d{4}/.exec(wordsOf(item.issued))?.[0] ?? '') : String(year);
}

/** Where the source came out: its container ("Daily Beast"), else its publisher; empty where neither is stated. */
export function publisherText(item: Pick<CslItem, 'container-title' | 'publisher'>): string {
  return item['container-title'] ?? item.publisher ?? '';
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function partsText(parts: readonly (number | string)[]): string {
  const [year, month, day] = parts;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [name === undefined ? undefined : day, name, year].filter((part) => part !== undefined).join(' ');
}

function wordsOf(date: CslDate | undefined): string {
  return date?.literal ?? date?.raw ?? '';
}
