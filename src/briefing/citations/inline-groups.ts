import type { Span } from '../../text/span.ts';
import { itemsOf, keyAt, type Item, type Key } from './cite-key.ts';
import type { Structure } from '../markdown/skips.ts';

/** A citation group in an inline text. Spans are offsets into the inline text. */
export interface RawGroup extends Span {
  readonly form: 'bracket' | 'in-text';
  readonly items: readonly RawItem[];
}

/** One cited item of a group. */
export interface RawItem extends Span {
  readonly key: Key;
  readonly mode: 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor';
  /** The text before the key. */
  readonly prefix: Span;
  /** The text after the key, including the locator. */
  readonly suffix: Span;
}

/** Whether Pandoc rejects the bracket that ends before `end`, because another bracket, a brace or `(` follows immediately. */
export function followedByBracket(text: string, end: number): boolean {
  return /[[({]/.test(text.charAt(end));
}

/** The citation group of the bracket from `start` to `close`; undefined where a part has no key. */
export function bracketGroup(structure: Structure, start: number, close: number): RawGroup | undefined {
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

/** The group of an in-text `@key` at `at`, with the bracket after it that holds a locator or further citations. */
export function inTextGroup(
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
