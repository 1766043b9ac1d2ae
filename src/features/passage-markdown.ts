import { otherPlacesText, passagesText } from '../corpus/place.ts';
import type { CslItem, StoredPassage, StoredSource } from '../corpus/source.ts';
import { type Span, shift, textOf } from '../text/span.ts';
import { titleText } from '../text/title-text.ts';
import { cutEnd, cutStart, escapeMarkdown, marked } from './markdown.ts';
import { sectionLabel, sourceLine } from './source-line.ts';

/** Title and, on a second line, author, publisher and date of a source, escaped. */
export function sourceMarkdown(source: StoredSource): string {
  return entryMarkdown({ ...source.item, id: source.key });
}

/** The same of an entry of a bibliography, whether there is a text of it or not. */
export function entryMarkdown(item: CslItem): string {
  const title = `**${escapeMarkdown(titleText(item.title ?? item.id))}**`;
  const line = escapeMarkdown(sourceLine(item));
  return line === '' ? title : `${title}  \n${line}`;
}

/** An entry whose text the corpus has not. */
export function withoutTextMarkdown(entry: CslItem): string {
  const { origin, asked } = entry.custom ?? {};
  const where =
    asked === true
      ? 'In Zotero, without a file that can be read'
      : origin === 'zotero'
        ? 'In Zotero, not here'
        : 'In the bibliography, no text here';
  return `${entryMarkdown(entry)}\n\n---\n\n${where}: what cites it is not checked.`;
}

/** A passage with its places, its section where that matters, and the words at `spans` marked; escaped. */
export function passageMarkdown(passage: StoredPassage, spans: readonly Span[]): string {
  const notes = [otherPlacesText(passage), sectionLabel(passage.section)].filter((note) => note !== '');
  const aside = notes.length === 0 ? '' : ` *(${notes.join(', ')})*`;
  return `**${passagesText([passage])}**${aside} ${withMarks(passage.text, spans)}`;
}

/** How much stands before and after the marked words of an excerpt, in characters. */
const besideMarks = 90;

/** The words at `spans` marked, with what stands round them; escaped. The spans are in order and not empty. */
export function excerptMarkdown(text: string, spans: readonly [Span, ...Span[]]): string {
  const start = spans[0].start;
  const end = (spans.at(-1) ?? spans[0]).end;
  const before = text.slice(0, start);
  const lead = escapeMarkdown(cutStart(before, besideMarks)) + (/\s$/u.test(before) ? ' ' : '');
  const after = text.slice(end);
  const tail = (/^\s/u.test(after) ? ' ' : '') + escapeMarkdown(cutEnd(after, besideMarks));
  const moved = spans.map((span) => shift(span, -start));
  return `${lead}${withMarks(text.slice(start, end), moved)}${tail}`;
}

function withMarks(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    result += escapeMarkdown(text.slice(from, span.start)) + marked(escapeMarkdown(textOf(text, span)));
    from = span.end;
  }
  return result + escapeMarkdown(text.slice(from));
}
