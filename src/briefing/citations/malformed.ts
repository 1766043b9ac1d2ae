import type { Malformed } from '../briefing.ts';
import { itemsOf, type Item } from './cite-key.ts';
import { followedByBracket } from './inline-groups.ts';
import { readLocator } from './locator.ts';
import { bareLocator, wrongLocator } from './malformed-locators.ts';
import type { Message } from '../../language/en/messages.ts';
import type { InlineText } from '../markdown/inline-text.ts';

/** The citations of an inline text that Pandoc does not print as the writer meant, in order. */
export function malformedIn(inline: InlineText, language: string): Malformed[] {
  const found: Malformed[] = [];
  const setting: Setting = {
    language,
    inTextEnds: new Set(inline.groups.flatMap(({ form, end }) => (form === 'in-text' ? [end] : []))),
    nextBrace: ascendingFinder(inline.text, '}'),
  };
  let past = 0;
  for (const [open, close] of [...inline.structure.closing].toSorted((a, b) => a[0] - b[0])) {
    if (open < past || setting.inTextEnds.has(close + 1)) continue;
    const broken = brokenBracket(inline, open, close, setting);
    if (broken === undefined) continue;
    found.push({ ...broken, ...inline.inFile(broken) });
    past = broken.end;
  }
  for (const group of inline.groups) {
    for (const item of group.items) {
      const wrong = wrongLocator(inline, item, language);
      if (wrong !== undefined) found.push({ ...wrong, ...inline.inFile(wrong) });
    }
    const bare = bareLocator(inline, group, language);
    if (bare !== undefined) found.push({ ...bare, ...inline.inFile(bare) });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What all brackets of an inline text share, computed once: there may be very many. */
interface Setting {
  readonly language: string;
  /** Where in-text citations end. */
  readonly inTextEnds: ReadonlySet<number>;
  /** The first closing brace from an offset on, asked for ascending offsets; negative if there is none. */
  readonly nextBrace: (from: number) => number;
}

/** Finds a sign from an offset on, for ascending offsets: each search starts at the last result. */
function ascendingFinder(text: string, sign: string): (from: number) => number {
  let known: number | undefined;
  return (from) => {
    if (known === undefined || (known >= 0 && known < from)) known = text.indexOf(sign, from);
    return known;
  };
}

function brokenBracket(
  inline: InlineText,
  open: number,
  close: number,
  setting: Setting,
): Malformed | undefined {
  const { text, structure } = inline;
  const { language } = setting;
  const before = text.charAt(open - 1);
  if (before === '!' || text.charAt(open + 1) === '^') return undefined;
  const items = itemsOf(structure, open + 1, close);
  if (!items.some(({ key }) => key !== undefined)) return locatorList(inline, open, close, setting);
  if (!items.every(({ key }) => key !== undefined)) {
    return followedByBracket(text, close + 1) ? undefined : missingKey(text, open, close, items, language);
  }
  const bracket = text.slice(open, close + 1);
  switch (text.charAt(close + 1)) {
    case '[':
      return adjacent(inline, open, close);
    case '{': {
      const end = setting.nextBrace(close) + 1;
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

/** `[@k, ¶4; ¶7]`: the second part has no key, and Pandoc rejects the whole bracket. */
function missingKey(
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
function locatorList(
  { text }: InlineText,
  open: number,
  close: number,
  { language, inTextEnds }: Setting,
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
