import type { Span } from '../../text/span.ts';
import { bracketGroup, inTextGroup, type RawGroup } from '../citations/inline-groups.ts';
import type { Structure } from './skips.ts';

/** A link or picture: `[text](target)`, `![text](target)`, `[text][label]`. */
export interface RawLink extends Span {
  readonly image: boolean;
  readonly text: Span;
  readonly destination?: string;
  readonly label?: string;
}

/** What an inline text holds besides words, each list in order of start. */
export interface Inlines {
  readonly structure: Structure;
  readonly groups: readonly RawGroup[];
  readonly links: readonly RawLink[];
  /** References to footnotes, `[^1]`. */
  readonly references: readonly (Span & { readonly label: string })[];
  /** Notes written in place, `^[…]`; the span holds the brackets, `inner` the text. */
  readonly notes: readonly (Span & { readonly inner: Span })[];
}

/**
 * Reads an inline text as Pandoc does; citations take precedence. Text that has been read is jumped over, so the time is linear in
 * the length. `exampleLabels` are the labels of the document's example lists, `(@good) …`: a reference to one is no citation.
 */
export function readInlines(structure: Structure, exampleLabels: ReadonlySet<string>): Inlines {
  const { text, skips, closing, targets } = structure;
  const groups: RawGroup[] = [];
  const links: RawLink[] = [];
  const references: (Span & { label: string })[] = [];
  const notes: (Span & { inner: Span })[] = [];
  /** Where reading continues after an offset: past a key that has been read, or past a link's target. */
  const jumps = new Map<number, number>();
  /** Brackets that belong to an in-text citation. */
  const taken = new Set<number>();
  /** Ends of the notes around the current offset. */
  const openNotes: number[] = [];
  let afterKey = -1;
  const take = (group: RawGroup): void => {
    groups.push(group);
    for (const { key } of group.items) jumps.set(key.start, key.end);
  };

  let at = 0;
  while (at < text.length) {
    const jump = jumps.get(at) ?? skips.get(at)?.end;
    if (jump !== undefined && jump > at) {
      if (/[@-]/.test(text.charAt(at))) afterKey = jump;
      at = jump;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\\') at += 2;
    else if (char === '@') {
      const group = inTextGroup(structure, at, exampleLabels, afterKey);
      if (group !== undefined) {
        take(group);
        afterKey = group.items[0]?.key.end ?? -1;
        if (group.end > afterKey) taken.add(text.indexOf('[', afterKey));
      }
      at = group === undefined ? at + 1 : (group.items[0]?.key.end ?? at + 1);
    } else if (char === '[') {
      at = bracket(at);
    } else at += 1;
  }
  return { structure, groups, links, references, notes };

  function bracket(start: number): number {
    const close = closing.get(start);
    if (close === undefined || taken.has(start)) return start + 1;
    const reference = /^\[\^([^\s[\]]+)\]$/.exec(text.slice(start, Math.min(close + 1, start + 1000)));
    if (reference?.[1] !== undefined) {
      references.push({ start, end: close + 1, label: reference[1] });
      return close + 1;
    }
    const before = text.charAt(start - 1);
    if (before === '^') {
      while ((openNotes.at(-1) ?? Infinity) <= start) openNotes.pop();
      if (openNotes.length === maxNoteDepth) return start + 1;
      openNotes.push(close + 1);
      notes.push({ start: start - 1, end: close + 1, inner: { start: start + 1, end: close } });
      return start + 1;
    }
    const image = before === '!';
    const group = bracketGroup(structure, start, close);
    if (group !== undefined) {
      take(group);
      return start + 1;
    }
    const target = targets.get(close);
    const inner = { start: start + 1, end: close };
    if (target !== undefined) {
      links.push({
        start: image ? start - 1 : start,
        end: target.end,
        image,
        text: inner,
        destination: target.destination,
      });
      jumps.set(close, target.end);
    } else {
      const label = labelAfter(structure, close);
      if (label !== undefined) taken.add(close + 1);
      links.push({
        start: image ? start - 1 : start,
        end: label?.end ?? close + 1,
        image,
        text: inner,
        label: label === undefined || label.text === '' ? text.slice(start + 1, close) : label.text,
      });
    }
    return start + 1;
  }
}

/**
 * Maximum depth of notes within notes; deeper ones are text. Each note is read again for every note around it. Pandoc reads no nested
 * notes at all.
 */
const maxNoteDepth = 4;

/** The second bracket of `[text][label]`; undefined if it is a citation. */
function labelAfter(structure: Structure, close: number): { text: string; end: number } | undefined {
  const { text, closing } = structure;
  const end = text.charAt(close + 1) === '[' ? closing.get(close + 1) : undefined;
  if (end === undefined || /[@^]/.test(text.charAt(close + 2))) return undefined;
  if (bracketGroup(structure, close + 1, end) !== undefined) return undefined;
  return { text: text.slice(close + 2, end), end: end + 1 };
}
