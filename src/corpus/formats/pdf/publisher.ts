import { letterheadLine } from '../../sections/letterhead-cues.ts';
import type { DocumentBlock } from '../blocks.ts';

/** A notice of copyright with its years, up to the name. */
const notice =
  /(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:19|20)\d{2}(?:\s?[–,-]\s?\d{2,4}){0,6},?\s(?:by\s)?(?=\p{Lu})/iu;

/** Maximum length of the name of a publisher, in characters. */
const longestName = 80;

/** Who publishes a document: the office or company that stands over its title, else the one with its copyright. */
export function publisherIn(
  blocks: readonly DocumentBlock[],
): { readonly name: string; readonly origin: string } | undefined {
  const title = blocks.findIndex(({ section }) => section === 'title');
  const above = title < 0 || title > 12 ? [] : blocks.slice(0, title);
  const office = above.find(({ text }) => isInstitutionName(text));
  if (office !== undefined) return { name: office.text.replaceAll(/\s+/gu, ' '), origin: 'letterhead' };
  const last = blocks.at(-1)?.page?.physical ?? 0;
  for (const { text, page } of blocks) {
    const at = page?.physical;
    if (at === undefined || (at > 3 && at < last)) continue;
    const found = notice.exec(text.slice(0, 2000));
    if (found === null) continue;
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + longestName);
    const name = after.split(/\.? all rights|\.\s|[;(\n]|,? (?:this|and|http)/iu)[0]?.trim() ?? '';
    if (isInstitutionName(name)) return { name: name.replace(/\.$/u, ''), origin: 'copyright' };
  }
  return undefined;
}

function isInstitutionName(text: string): boolean {
  // A journal is none: `Communications in Probability`.
  if (text.length > longestName || !/\s/u.test(text) || /\b(?:communications? in|journal)\b/iu.test(text))
    return false;
  const kind = letterheadLine(text);
  return kind === 'organisation' || kind === 'court' || kind === 'office';
}
