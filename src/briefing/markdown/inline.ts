import type { Span } from '../../text/span.ts';
import { itemsOf, keyAt, type Item, type Key } from '../citations/cite-key.ts';
import type { Structure } from './skips.ts';

/** A citation group in an inline text, before it is placed in the file. Spans are offsets into the inline text. */
export interface RawGroup extends Span {
  readonly form: 'bracket' | 'in-text';
  readonly items: readonly RawItem[];
}

/** One cited item of a group. */
export interface RawItem extends Span {
  readonly key: Key;
  readonly mode: 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor';
  /** What stands before the key. */
  readonly prefix: Span;
  /** What stands after it, the locator with it. */
  readonly suffix: Span;
}

/** A link or picture: `[text](target)`, `![text](target)`, `[text][label]`. */
export interface RawLink extends Span {
  readonly image: boolean;
  readonly text: Span;
  readonly destination?: string;
  readonly label?: string;
}

/** What an inline text holds besides words, everything in order of its start. */
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
 * Reads an inline text as Pandoc does, citations first of all. What has to be read twice is jumped over, so the time is
 * linear in the length. `exampleLabels` are the labels of the document's example lists, `(@good) …`: a reference to one
 * is no citation.
 */
export function readInlines(structure: Structure, exampleLabels: ReadonlySet<string>): Inlines {
  const { text, skips, closing, targets } = structure;
  const groups: RawGroup[] = [];
  const links: RawLink[] = [];
  const references: (Span & { label: string })[] = [];
  const notes: (Span & { inner: Span })[] = [];
  /** Where reading goes on when it comes to an offset: past a key that is already read, or past a link's target. */
  const jumps = new Map<number, number>();
  /** Brackets that belong to an in-text citation. */
  const taken = new Set<number>();
  /** Where the notes end that the reading is in. */
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
      const group = inText(structure, at, exampleLabels, afterKey);
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
      if (openNotes.length === deepestNote) return start + 1;
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

/** Notes deeper within notes than this are no notes: each would be read once more for every note around it. Pandoc reads none. */
const deepestNote = 4;

/** The second bracket of `[text][label]`, unless it is a citation. */
function labelAfter(structure: Structure, close: number): { text: string; end: number } | undefined {
  const { text, closing } = structure;
  const end = text.charAt(close + 1) === '[' ? closing.get(close + 1) : undefined;
  if (end === undefined || /[@^]/.test(text.charAt(close + 2))) return undefined;
  if (bracketGroup(structure, close + 1, end) !== undefined) return undefined;
  return { text: text.slice(close + 2, end), end: end + 1 };
}

/** Whether Pandoc gives up the bracket that ends before `end`, because another bracket, a brace or `(` follows at once. */
export function followedByBracket(text: string, end: number): boolean {
  return /[[({]/.test(text.charAt(end));
}

function bracketGroup(structure: Structure, start: number, close: number): RawGroup | undefined {
  if (followedByBracket(structure.text, close + 1)) return undefined;
  const items = itemsOf(structure, start + 1, close).map((item) => rawItem(item));
  if (!items.every((item) => item !== undefined)) return undefined;
  return { start, end: close + 1, form: 'bracket', items };
}

function rawItem({ start, end, key }: Item): RawItem | undefined {
  if (key === undefined) return undefined;
  return {
    start,
    end,
    key,
    mode: key.suppressed ? 'SuppressAuthor' : 'NormalCitation',
    prefix: { start, end: key.start },
    suffix: { start: key.end, end },
  };
}

/** `@key`, with a bracket after it that holds a locator or further citations. */
function inText(
  structure: Structure,
  at: number,
  exampleLabels: ReadonlySet<string>,
  afterKey: number,
): RawGroup | undefined {
  const { text, closing } = structure;
  const key = keyAt(text, at, false, afterKey);
  if (key === undefined || exampleLabels.has(key.key)) return undefined;
  const alone = { start: key.end, end: key.end };
  const first = {
    start: at,
    end: key.end,
    key,
    mode: 'AuthorInText',
    prefix: { start: at, end: at },
  } as const;
  const open =
    key.end + (/^[ \t]*(?:\n[ \t]*)?(?=\[)/.exec(text.slice(key.end, key.end + 200))?.[0].length ?? 0);
  const close = closing.get(open);
  if (close !== undefined && text.charAt(open + 1) !== '^') {
    const citing = bracketGroup(structure, open, close);
    if (citing !== undefined) {
      return {
        start: at,
        end: citing.end,
        form: 'in-text',
        items: [{ ...first, suffix: alone }, ...citing.items],
      };
    }
    if (!/[[(]/.test(text.charAt(close + 1))) {
      const [locator, ...rest] = itemsOf(structure, open + 1, close);
      const others = rest.map(rawItem);
      if (locator !== undefined && others.every((item) => item !== undefined)) {
        const suffix = { start: locator.start, end: locator.end };
        return {
          start: at,
          end: close + 1,
          form: 'in-text',
          items: [{ ...first, end: locator.end, suffix }, ...others],
        };
      }
    }
  }
  return { start: at, end: key.end, form: 'in-text', items: [{ ...first, suffix: alone }] };
}
