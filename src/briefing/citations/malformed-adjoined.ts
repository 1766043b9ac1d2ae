import type { Malformed } from '../briefing.ts';
import { itemsOf, type Item } from './cite-key.ts';
import type { Message } from '../../language/en/messages.ts';
import type { InlineText } from '../markdown/inline-text.ts';

/**
 * A bracket of citations that a bracket, brace or round bracket follows immediately, so that Pandoc reads none; undefined where none
 * follows. `nextBrace` finds the first closing brace from an offset on.
 */
export function adjoined(
  inline: InlineText,
  open: number,
  close: number,
  items: readonly Item[],
  nextBrace: (from: number) => number,
): Malformed | undefined {
  const { text } = inline;
  const bracket = text.slice(open, close + 1);
  switch (text.charAt(close + 1)) {
    case '[':
      return adjacent(inline, open, close);
    case '{': {
      const end = nextBrace(close) + 1;
      return {
        kind: 'attributes',
        start: open,
        end: end > 0 ? end : close + 2,
        message: { id: 'brace-after-citation', args: {} },
        replacement: end > 0 ? bracket : `${bracket} {`,
        fixTitle: end > 0 ? { id: 'remove-attributes', args: {} } : { id: 'separate-brace', args: {} },
      };
    }
    case '(':
      return linked(inline, open, close, items);
    default:
      return undefined;
  }
}

/** `[@a, ¶4](…`. A link whose text merely mentions a key (`[@port says](https://…)`) is a link. */
function linked(
  inline: InlineText,
  open: number,
  close: number,
  items: readonly Item[],
): Malformed | undefined {
  const { text, structure } = inline;
  const cites = items.every(
    ({ start, key, end }) =>
      key !== undefined &&
      text.slice(start, key.start).trim() === '' &&
      /^\s*(?:,|$)/.test(text.slice(key.end, end)),
  );
  if (!cites) return undefined;
  const target = structure.targets.get(close);
  const message: Message = { id: 'parenthesis-after-citation', args: {} };
  if (target !== undefined) return { kind: 'link', start: open, end: target.end, message };
  return {
    kind: 'link',
    start: open,
    end: close + 2,
    message,
    replacement: `${text.slice(open, close + 1)} (`,
    fixTitle: { id: 'separate-parenthesis', args: {} },
  };
}

/** `[@a, ¶4][@b, ¶7]`, with any number of brackets. */
function adjacent(inline: InlineText, open: number, close: number): Malformed {
  const { text, structure } = inline;
  const contents = [text.slice(open + 1, close)];
  let end = close + 1;
  for (;;) {
    const next = structure.closing.get(end);
    if (next === undefined || !itemsOf(structure, end + 1, next).every(({ key }) => key !== undefined)) break;
    contents.push(text.slice(end + 1, next));
    end = next + 1;
  }
  const message: Message = { id: 'bracket-after-citation', args: {} };
  if (contents.length > 1) {
    return {
      kind: 'adjacent',
      start: open,
      end,
      message,
      replacement: `[${contents.map((content) => content.trim()).join('; ')}]`,
      fixTitle: { id: 'join-citations', args: {} },
    };
  }
  const replacement = `${text.slice(open, close + 1)} [`;
  return {
    kind: 'adjacent',
    start: open,
    end: close + 2,
    message,
    replacement,
    fixTitle: { id: 'separate-brackets', args: {} },
  };
}
