import type { Malformed } from '../briefing.ts';
import type { Item } from './cite-key.ts';
import { readLocator } from './locator.ts';
import type { InlineText } from '../markdown/inline-text.ts';

/** `[@k, ¶4; ¶7]`: the second part has no key, and Pandoc rejects the whole bracket. */
export function keylessPart(
  text: string,
  open: number,
  close: number,
  items: readonly Item[],
  language: string,
): Malformed {
  let key = '';
  let sure = items[0]?.key !== undefined;
  const parts: string[] = [];
  for (const item of items) {
    const part = text.slice(item.start, item.end).trim();
    if (item.key !== undefined) {
      key = text.slice(item.key.start, item.key.end);
      parts.push(part);
    } else if (part !== '') {
      sure &&= readLocator(part, language) !== undefined;
      parts.push(`${key}, ${part}`);
    }
  }
  return {
    kind: 'missing-key',
    start: open,
    end: close + 1,
    message: { id: 'part-without-key', args: {} },
    ...(sure ? { replacement: `[${parts.join('; ')}]`, fixTitle: { id: 'repeat-key', args: {} } } : {}),
  };
}

/** `@k [¶4; ¶7]`: the bracket of an in-text citation with a second locator instead of a citation. */
export function keylessLocators(
  { text }: InlineText,
  open: number,
  close: number,
  { language, inTextEnds }: { readonly language: string; readonly inTextEnds: ReadonlySet<number> },
): Malformed | undefined {
  let before = open;
  while (before > 0 && text.charAt(before - 1).trim() === '') before -= 1;
  if (!inTextEnds.has(before)) return undefined;
  const content = text.slice(open + 1, close);
  if (!content.includes(';')) return undefined;
  const locators = content.split(';').map((part) => readLocator(part.trim(), language));
  if (!locators.every((each) => each?.label === 'paragraph' && each.ranges.length > 0)) return undefined;
  return {
    kind: 'missing-key',
    start: open,
    end: close + 1,
    message: { id: 'locator-without-key', args: {} },
    replacement: `[¶¶${locators.map((each) => each?.value).join(', ')}]`,
    fixTitle: { id: 'join-locators', args: {} },
  };
}
