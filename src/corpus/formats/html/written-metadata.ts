import { updateOpenings } from '../../../language/web-page-words.ts';
import { isByline, statedByLine } from '../../sections/byline-cues.ts';
import type { CslDate, CslItem } from '../../source.ts';
import { isElement, lineage } from '../dom/tree.ts';
import { authorNames } from './author-names.ts';
import { dateOfPageData, dateOnPage, type DateOrder } from './date-order.ts';
import type { LabelledPart } from './label.ts';
import { namesOf } from './regions.ts';
import { titleKey } from './titles.ts';

/** Adds what only the text of the page says: its title, author and date. */
export function writtenMetadata(
  parts: readonly LabelledPart[],
  stated: Partial<CslItem>,
  origins: Readonly<Record<string, string>>,
  order: DateOrder,
): { readonly metadata: Partial<CslItem>; readonly origins: Record<string, string> } {
  const title = parts.find(({ section }) => section === 'title')?.text.replaceAll(/\s+/g, ' ');
  const lines = parts.filter(({ section }) => section === 'byline');
  const bylines = lines.map(({ text }) => text);
  const said = bylines.flatMap((text) => namesIn(text));
  const names =
    said.length > 0
      ? said
      : lines
          .filter(isAuthorPart)
          .slice(0, 1)
          .flatMap(({ text }) => authorNames(text));
  const dated = lines.toSorted((a, b) => Number(isUpdate(a)) - Number(isUpdate(b)));
  const dates = dated.flatMap((line) => dateOfPart(line, order) ?? []);
  const date = new Set(dates.map((each) => JSON.stringify(each))).size > 2 ? undefined : dates[0];
  const isShort =
    origins['title'] === 'title of the page' && titleKey(title ?? '').includes(titleKey(stated.title ?? ''));
  const metadata = {
    ...stated,
    ...(title === undefined || (stated.title !== undefined && !isShort) ? {} : { title }),
    ...(names.length === 0 || (stated.author !== undefined && !isOutlet(stated))
      ? {}
      : { author: [...new Set(names)].map((literal) => ({ literal })) }),
    ...(date === undefined || (stated.issued !== undefined && origins['issued'] !== 'address of the page')
      ? {}
      : { issued: date }),
  };
  const added = { ...origins };
  for (const field of ['title', 'author', 'issued'] as const)
    if (metadata[field] !== stated[field])
      added[field] = field === 'title' ? 'heading of the page' : 'byline of the page';
  return { metadata, origins: added };
}

const update = new RegExp(`^(?:${updateOpenings.join('|')})`, 'iu');

/** Whether a byline says when a page was changed rather than published. */
function isUpdate({ text }: LabelledPart): boolean {
  return update.test(text);
}

/** Whether the stated author is only the site: its address, or the publisher's name. */
function isOutlet({ author = [], publisher = '' }: Partial<CslItem>): boolean {
  return author.every(
    ({ literal = '' }) =>
      /^[^\s.]+(?:\.[^\s.]+){1,4}$/.test(literal) || titleKey(literal) === titleKey(publisher),
  );
}

/** The date of a byline: in its words, else in its `<time>`. */
function dateOfPart({ text, element }: LabelledPart, order: DateOrder): CslDate | undefined {
  const written = dateOnPage(text, order);
  if (written !== undefined) return written;
  const time = [element, ...element.children.filter(isElement)].find(
    ({ name, attributes }) => name === 'time' && attributes['datetime'] !== undefined,
  );
  return time === undefined ? undefined : dateOfPageData(time.attributes['datetime'] ?? '', order);
}

/** Whether a byline is a name by itself in an element for the author. */
function isAuthorPart({ element, text, words }: LabelledPart): boolean {
  if (words > 5 || words < 2 || /\d/.test(text)) return false;
  return [...lineage(element)]
    .slice(0, 3)
    .some((each) =>
      [...each.children.filter(isElement), each].some(
        (near) =>
          /(?:^|\s)author(?:\s|$)/.test(
            `${near.attributes['rel'] ?? ''} ${near.attributes['itemprop'] ?? ''}`,
          ) ||
          namesOf(near).some((name) =>
            /^(?:authors?|vcard|(?:entry|post|article)-author|author-?name|byline(?:-name)?|fn)$/.test(name),
          ),
      ),
    );
}

function namesIn(text: string): string[] {
  const line = text.replaceAll(/\s+/g, ' ');
  if (isByline(line)) return [...statedByLine(line).names];
  const [, after = ''] =
    /(?:^|\s)(?:by|von|par|por|di|door|av|af|автор:?)\s+(\p{Lu}[^|·•–—\d]{2,100})/iu.exec(line) ?? [];
  const end = after.search(/[,(]| (?:at|on|in|for|um|am|le|à|el|il) /u);
  return authorNames(
    end === -1 || /^,\s\p{Lu}\S*\s\p{Lu}/u.test(after.slice(end)) ? after : after.slice(0, end),
  );
}
