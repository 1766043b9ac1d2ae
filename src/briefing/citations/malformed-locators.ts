import type { CitedLocator, Malformed } from '../briefing.ts';
import type { RawGroup, RawItem } from './inline-groups.ts';
import { cutRange, furtherLocators, readLocator } from './locator.ts';
import type { Message } from '../../language/en/messages.ts';
import { readsPilcrow } from '../../language/locator-terms.ts';
import { paragraphsText } from './write-citation.ts';
import type { InlineText } from '../markdown/inline-text.ts';
import { unreadLocator } from './unread-locator.ts';
import { runStart } from '../../text/run-start.ts';

/** `@k, ¶4` and `@k (¶4)`: Pandoc reads the locator of an in-text citation in square brackets only. */
export function bareLocator(
  { text, structure }: InlineText,
  { form, items, start, end }: RawGroup,
  language: string,
): Malformed | undefined {
  if (form !== 'in-text' || items[0]?.key.end !== end) return undefined;
  const lead = /^(?:,?[ \u00A0]*|[ \u00A0]*\()(?=¶)/.exec(text.slice(end, end + 8))?.[0];
  if (lead === undefined) return undefined;
  // In a rejected bracket or a link's text, the bracket is the mistake; the bracket of a note holds sentences.
  for (const [open, close] of structure.closing) {
    if (open < start && close >= end && text.charAt(open - 1) !== '^') return undefined;
  }
  const locator = readLocator(text.slice(end + lead.length), language);
  if (locator === undefined || locator.start !== 0 || locator.ranges.length === 0) return undefined;
  const last = end + lead.length + locator.end;
  const closed = !lead.endsWith('(') || text.charAt(last) === ')';
  const replacement = paragraphsText(locator.value, language);
  return {
    kind: 'bare-locator',
    start: end,
    end: closed && lead.endsWith('(') ? last + 1 : last,
    message: { id: 'locator-outside-brackets', args: { key: items[0].key.key } },
    ...(closed
      ? { replacement: ` [${replacement}]`, fixTitle: { id: 'write', args: { text: `[${replacement}]` } } }
      : {}),
  };
}

/** `[@k, par. 4]`, `[@k, ¶4, ¶7]`: a locator that Pandoc does not read, or only in part. */
export function wrongLocator(
  inline: InlineText,
  { key, suffix }: RawItem,
  language: string,
): Malformed | undefined {
  const text = inline.text.slice(suffix.start, suffix.end);
  const at: At = (start, end) => ({
    start: suffix.start + start,
    end: suffix.start + end,
  });
  // A word that continues the key is a mistake in the key, not a locator.
  if (/[\p{L}\p{N}]/u.test(continuationOf(text, { key, suffix }))) return undefined;
  const locator = readLocator(text, language);
  if (locator === undefined) {
    const term = /^\s*(?:,\s*)?((?:paragraph|paragr|parag|paras?|pars?|pghs?|pgf)\.?\s*)(\d[\d\s,–-]*)/i.exec(
      text,
    );
    const value = term?.[2]?.slice(0, runStart(term[2], /[\s,–-]/));
    if (term?.[1] === undefined || value === undefined) return displaced(text, { key, suffix }, language, at);
    const start = term[0].length - term[1].length - (term[2]?.length ?? 0);
    return {
      kind: 'locator-term',
      ...at(start, start + term[1].length + value.length),
      message: { id: 'unknown-locator-term', args: { term: term[1].trim() } },
      replacement: paragraphsText(value, language),
      fixTitle: { id: 'write', args: { text: paragraphsText(value, language) } },
    };
  }
  const written = text.slice(locator.start, locator.end);
  if (/^\{?\s*¶/.test(written) && !readsPilcrow(language)) {
    return {
      kind: 'locator-locale',
      ...at(locator.start, locator.end),
      message: { id: 'locator-sign-of-language', args: { language } },
      replacement: paragraphsText(locator.value, language),
      fixTitle: { id: 'write', args: { text: paragraphsText(locator.value, language) } },
    };
  }
  return (
    (locator.label === 'paragraph' ? brokenRange(text, locator, language, at) : undefined) ??
    severalLocators(text, locator, key.key, language, at)
  );
}

/** The text directly after a key in its bracket, up to a space or comma. */
function continuationOf(text: string, { key, suffix }: Pick<RawItem, 'key' | 'suffix'>): string {
  return suffix.start === key.end ? (/^[^\s,;@[\]{}¶§]*/.exec(text)?.[0] ?? '') : '';
}

/** Converts offsets in a suffix to offsets in its inline text. */
type At = (start: number, end: number) => { start: number; end: number };

/** `[@k: ¶4]`, `[@k (¶4)]`, `[@k, see ¶4]`: a locator must directly follow the key and a comma. */
function displaced(
  text: string,
  { key, suffix }: Pick<RawItem, 'key' | 'suffix'>,
  language: string,
  at: At,
): Malformed | undefined {
  const place = unreadLocator(text, language);
  if (place === undefined || !/^[\s\d–-]*\d$/.test(place.value)) return undefined;
  const written = text.slice(place.start, place.end);
  const before = text.slice(0, place.start);
  if (/^#?\d/.test(written)) return undefined;
  if (/^[¶§\s]*[\p{L}\d]/u.test(written) && /^\s*(?:,\s*)?$/.test(before)) return undefined;
  const message: Message = { id: 'displaced-locator', args: { written } };
  const opened = /^[\s.,:–—-]*([([]?)$/.exec(before)?.[1];
  const closes = opened === '(' ? ')' : ']';
  const isClosed = opened === '' || text.charAt(place.end) === closes;
  if (opened === undefined || !isClosed)
    return { kind: 'locator-text', ...at(place.start, place.end), message };
  const joint = suffix.start === key.end ? ', ' : '';
  return {
    kind: continuationOf(text, { key, suffix }) === '' || opened !== '' ? 'locator-text' : 'key-punctuation',
    ...at(0, place.end + opened.length),
    message,
    replacement: `${joint}${written}`,
    fixTitle: { id: 'write', args: { text: `${joint}${written}` } },
  };
}

/** `¶4—6`, `¶4 - 6`, `¶4/5`, `¶4 to 6`: Pandoc reads the first number and prints the rest as text. */
function brokenRange(
  text: string,
  { start, end, value }: Pick<CitedLocator, 'start' | 'end' | 'value'>,
  language: string,
  at: At,
): Malformed | undefined {
  const rest = cutRange(text, end, value);
  if (rest === undefined) return undefined;
  const replacement = paragraphsText(`${value}${rest.listed ? ', ' : '-'}${rest.last}`, language);
  return {
    kind: 'locator-range',
    ...at(start, rest.end),
    message: { id: 'cut-range', args: { written: text.slice(start, rest.end) } },
    replacement,
    fixTitle: { id: 'write', args: { text: replacement } },
  };
}

/** `¶4, ¶7`, `paragraphs 4 and 7`: Pandoc reads the first locator and prints the rest as text. */
function severalLocators(
  text: string,
  locator: CitedLocator,
  key: string,
  language: string,
  at: At,
): Malformed | undefined {
  const more = furtherLocators(text, locator, language);
  if (more === undefined) return undefined;
  const replacement = paragraphsText([locator.value, ...more.values].join(', '), language);
  return {
    kind: 'several-locators',
    ...at(locator.start, more.end),
    message: { id: 'several-locators', args: { key } },
    ...(more.ranges === undefined
      ? {}
      : { replacement, fixTitle: { id: 'write', args: { text: replacement } } }),
  };
}
