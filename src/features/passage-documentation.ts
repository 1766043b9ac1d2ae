import { titleText } from '../text/title-text.ts';
import { otherPlacesText, passagesText } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { type Span, textOf } from '../text/span.ts';
import { tokenStart } from '../text/token-start.ts';
import { escapeSparingly } from './markdown.ts';
import { markText } from './marked-notes.ts';
import type { MarkedWords } from './marked-words.ts';
import { sectionLabel, sourceLine } from './source-line.ts';

/** How a text is put down: as Markdown or as plain text. */
interface Form {
  readonly escape: (text: string, inLine?: boolean) => string;
  readonly mark: (escaped: string) => string;
  readonly lineEnd: string;
}

/**
 * What stands beside a row of a completion list: the passage with the words at `spans` marked and in view, what is marked in it, then its source.
 * VS Code's name of the row for screen readers has it as it is written, so it has no tag but the shortest and few escapes.
 */
export function documentationMarkdown(
  passage: StoredPassage | undefined,
  spans: readonly Span[],
  source: StoredSource | undefined,
  marks: readonly MarkedWords[] = [],
): string {
  return documentation(
    { passage, spans, source, marks },
    {
      escape: escapeSparingly,
      mark: (escaped) => `<u>${escaped}</u>`,
      lineEnd: '  \n',
    },
  );
}

/** The same without any markup. */
export function documentationText(
  passage: StoredPassage | undefined,
  spans: readonly Span[],
  source: StoredSource | undefined,
  marks: readonly MarkedWords[] = [],
): string {
  return documentation(
    { passage, spans, source, marks },
    {
      escape: (text) => text.replaceAll(/\s+/gu, ' '),
      mark: (text) => text,
      lineEnd: '\n',
    },
  );
}

interface Documented {
  readonly passage: StoredPassage | undefined;
  readonly spans: readonly Span[];
  readonly source: StoredSource | undefined;
  /** What is marked in the passage. */
  readonly marks: readonly MarkedWords[];
}

function documentation({ passage, spans, source, marks }: Documented, form: Form): string {
  const parts = [
    passage === undefined ? '' : passageText(passage, spans, form),
    ...(passage === undefined
      ? []
      : marks.map((words) => form.escape(`Marked in Zotero: ${markText(passage, words)}`))),
    source === undefined ? '' : sourceText(source, form),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What of a passage is shown before the first marked words, and from them on, in characters: the pane has some 800. */
const mostBefore = 160;
const mostFrom = 900;

function passageText(passage: StoredPassage, spans: readonly Span[], form: Form): string {
  const { section, text } = passage;
  const notes = [otherPlacesText(passage), sectionLabel(section)].filter((note) => note !== '');
  const label = notes.join(', ');
  const shown = windowOf(text, spans[0]?.start ?? 0);
  let result = `${passagesText([passage])} ${label === '' ? '' : `(${label}) `}${shown.start > 0 ? '…' : ''}`;
  let from = shown.start;
  for (const { start, end } of spans) {
    if (start < from || start >= shown.end) continue;
    const marked = { start, end: Math.min(end, shown.end) };
    result += form.escape(text.slice(from, start), true) + form.mark(form.escape(textOf(text, marked), true));
    from = marked.end;
  }
  return `${result}${form.escape(text.slice(from, shown.end), true).trimEnd()}${shown.end < text.length ? '…' : ''}`;
}

/** The stretch round the place `first` that is shown, whole words of it. */
function windowOf(text: string, first: number): Span {
  const start = first <= mostBefore ? 0 : tokenStart(text, first - mostBefore);
  const last = first + mostFrom;
  return { start, end: text.length <= last ? text.length : tokenStart(text, last) };
}

function sourceText({ key, item }: StoredSource, { escape, lineEnd }: Form): string {
  return [escape(titleText(item.title ?? key)), escape(sourceLine(item))]
    .filter((line) => line !== '')
    .join(lineEnd);
}
