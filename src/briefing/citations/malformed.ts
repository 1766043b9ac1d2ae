import type { Malformed } from '../briefing.ts';
import { itemsOf } from './cite-key.ts';
import { followedByBracket } from './inline-groups.ts';
import { keylessLocators, keylessPart } from './keyless-parts.ts';
import { adjoined } from './malformed-adjoined.ts';
import { bareLocator, wrongLocator } from './malformed-locators.ts';
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
  if (!items.some(({ key }) => key !== undefined)) return keylessLocators(inline, open, close, setting);
  if (!items.every(({ key }) => key !== undefined)) {
    return followedByBracket(text, close + 1) ? undefined : keylessPart(text, open, close, items, language);
  }
  return adjoined(inline, open, close, items, setting.nextBrace);
}
