import type { Briefing, Citation } from '../briefing/briefing.ts';
import { keyText } from '../briefing/citations/write-citation.ts';
import { citable, locatorsText, numberList, paragraphLocators, writtenLocator } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * Makes a citation name `passages` instead of those it names; with `keep` beside them, because other quotations rest on it. Undefined
 * where its locator has no paragraphs to add to.
 */
export function locatorEdit(
  briefing: Briefing,
  { locator }: Citation,
  passages: readonly StoredPassage[],
  keep: boolean,
): TextEdit | undefined {
  if (locator === undefined) return undefined;
  if (!keep) return { start: locator.start, end: locator.end, text: locatorOf(passages, briefing.language) };
  if (locator.ranges.length === 0) return undefined;
  const more = numberList(passages.map(({ number }) => number));
  const term = /^\P{Nd}*/u.exec(briefing.text.slice(locator.start, locator.end))?.[0].length ?? 0;
  const isBefore = (passages[0]?.number ?? 0) < (locator.ranges[0]?.first ?? 0);
  const inBraces = briefing.text.charAt(locator.end - 1) === '}';
  const at = isBefore ? locator.start + term : locator.end - (inBraces ? 1 : 0);
  return { start: at, end: at, text: isBefore ? `${more}, ` : `, ${more}` };
}

/** What an edit adds to the paragraphs of a locator, for its title: `¶4`, also of a passage that has a page. */
export function addedPlace(passages: readonly StoredPassage[]): string {
  return locatorsText(passages.flatMap(({ number }) => paragraphLocators(number)));
}

/** Makes a citation name another source and its `passages`. */
export function sourceEdit(
  briefing: Briefing,
  { keySpan, locator, mode }: Citation,
  passages: readonly StoredPassage[],
): TextEdit {
  const key = keyText(passages[0]?.key ?? '');
  const place = locatorOf(passages, briefing.language);
  const minus = mode === 'SuppressAuthor' ? '-' : '';
  if (locator !== undefined) {
    const between = briefing.text.slice(keySpan.end, locator.start);
    return { start: keySpan.start, end: locator.end, text: `${minus}${key}${between}${place}` };
  }
  const written = mode === 'AuthorInText' ? ` [${place}]` : `, ${place}`;
  return { start: keySpan.start, end: keySpan.end, text: `${minus}${key}${written}` };
}

/** Adds a citation of `passages` to a bracket that must still name what it names; undefined for other forms. */
export function addedCitationEdit(
  { groups, language }: Briefing,
  citation: Citation,
  passages: readonly StoredPassage[],
): TextEdit | undefined {
  if (groups[citation.group]?.form !== 'bracket') return undefined;
  const text = `; ${keyText(passages[0]?.key ?? '')}, ${locatorOf(passages, language)}`;
  return { start: citation.end, end: citation.end, text };
}

function locatorOf(passages: readonly StoredPassage[], language: string): string {
  return writtenLocator(passages.map(citable), language);
}
