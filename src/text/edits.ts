import type { Span } from './span.ts';

/** One replacement in a text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap to `text`. For `He left.` and ` [@a]` inserted at 7 this is `He left [@a].` */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
