import type { Briefing, Citation, CitedLocator } from '../briefing/briefing.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** Where a new locator begins: for `, the fourth paragraph` directly after the comma. `lead` separates it from the key. */
export function newLocatorAt(
  { text, groups }: Briefing,
  { keySpan, group }: Citation,
  locator: CitedLocator,
): { readonly start: number; readonly lead: string } {
  if (!locator.unread) return { start: locator.start, lead: '' };
  const inText = groups[group]?.form === 'in-text' && groups[group].start === keySpan.start;
  const gapPattern = inText ? /^\s{0,9}\[\s{0,9}/ : /^\s{0,9},?\s{0,9}/;
  const gap = gapPattern.exec(text.slice(keySpan.end, locator.start))?.[0] ?? '';
  return { start: keySpan.end + gap.length, lead: gap === '' ? ', ' : '' };
}

/** Removes the locator with the comma before it; for `@key [¶40]` the brackets too, if nothing else is in them. */
export function withoutLocator({ text, groups }: Briefing, citation: Citation, locator: Span): TextEdit {
  let { start, end } = locator;
  if (text.charAt(start - 1) === '{' && text.charAt(end) === '}') {
    start -= 1;
    end += 1;
  }
  while (start > citation.keySpan.end && /[,\s]/.test(text.charAt(start - 1))) start -= 1;
  const group = groups[citation.group];
  if (group?.form === 'in-text' && text.charAt(start - 1) === '[') {
    if (text.charAt(end) === ']') {
      start -= 1;
      end += 1;
      while (start > citation.keySpan.end && /\s/.test(text.charAt(start - 1))) start -= 1;
    } else {
      // `@key [¶40, see there]`: the rest stays, without the comma.
      while (/[,\s]/.test(text.charAt(end))) end += 1;
    }
  }
  // Without a space the key would continue there.
  const continues = start === citation.keySpan.end && /[\p{L}\p{N}_]/u.test(text.charAt(end));
  return { start, end, text: continues ? ' ' : '' };
}
