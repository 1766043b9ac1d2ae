import type { PieceSpan } from '../text/words-on-page.ts';

/** Marks stretches of a page's runs of text, and returns the marks in order. Earlier marks of the same page are removed. */
export function markStretches(
  elements: readonly HTMLElement[],
  pieces: readonly string[],
  spans: readonly PieceSpan[],
  kind: 'cited' | 'found',
): readonly HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const [piece, stretches] of Map.groupBy(spans, (span) => span.piece)) {
    const element = elements[piece];
    const text = pieces[piece] ?? '';
    if (element === undefined) continue;
    const parts: (string | Node)[] = [];
    let from = 0;
    for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
      if (start < from) continue;
      const mark = document.createElement('mark');
      mark.className = kind;
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(from, start), mark);
      marks.push(mark);
      from = end;
    }
    element.replaceChildren(...parts, text.slice(from));
  }
  return marks;
}

/** Removes all marks of a page. */
export function removeMarks(elements: readonly HTMLElement[], pieces: readonly string[]): void {
  for (const [piece, element] of elements.entries()) {
    if (element.querySelector('mark') !== null) element.replaceChildren(pieces[piece] ?? '');
  }
}
