import type { StoredPassage, StoredSource } from '../store/store.ts';
import { type Span, textOf } from '../text/span.ts';
import { escapeMarkdown, marked } from './markdown.ts';
import { sectionLabel, sourceLine } from './source-line.ts';

/** Title and, on a second line, author, publisher and date of a source, escaped. */
export function sourceMarkdown(source: StoredSource): string {
  const title = `**${escapeMarkdown(source.item.title ?? source.key)}**`;
  const line = escapeMarkdown(sourceLine(source.item));
  return line === '' ? title : `${title}  \n${line}`;
}

/** A passage with its number, its section where that matters, and the words at `spans` marked; escaped. */
export function passageMarkdown(passage: StoredPassage, spans: readonly Span[]): string {
  const label = sectionLabel(passage.section);
  return `**¶${passage.number}**${label === '' ? '' : ` *(${label})*`} ${withMarks(passage.text, spans)}`;
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
