import type { Malformed } from './briefing.ts';
import type { RawGroup, RawItem } from './inline.ts';
import { readLocator } from './locator.ts';
import { readsPilcrow } from './locator-terms.ts';
import type { Unit } from './unit.ts';
import { runStart } from '../text/run-start.ts';

/** `@k, ¶4` and `@k (¶4)`: an in-text citation has its locator in square brackets; all else is text to Pandoc. */
export function bareLocator(
  { text, structure }: Unit,
  { form, items, start, end }: RawGroup,
  language: string,
): Malformed | undefined {
  if (form !== 'in-text' || items[0]?.key.end !== end) return undefined;
  const lead = /^(?:,?[ \u00A0]*|[ \u00A0]*\()(?=¶)/.exec(text.slice(end, end + 8))?.[0];
  if (lead === undefined) return undefined;
  // In a bracket that Pandoc gave up, or a link's text, the bracket is what is wrong; in a note it holds a sentence.
  for (const [open, close] of structure.closing) {
    if (open < start && close >= end && text.charAt(open - 1) !== '^') return undefined;
  }
  const locator = readLocator(text.slice(end + lead.length), language);
  if (locator === undefined || locator.start !== 0 || locator.ranges.length === 0) return undefined;
  const last = end + lead.length + locator.end;
  const closed = !lead.endsWith('(') || text.charAt(last) === ')';
  const replacement = paragraphs(locator.value, language);
  return {
    kind: 'bare-locator',
    start: end,
    end: closed && lead.endsWith('(') ? last + 1 : last,
    message: `Pandoc reads the locator of @${items[0].key.key} in square brackets only`,
    ...(closed ? { replacement: ` [${replacement}]`, fixTitle: `Write [${replacement}]` } : {}),
  };
}

/** `[@k, par. 4]`, `[@k, ¶4, ¶7]`: a locator that Pandoc reads not at all or in part. */
export function wrongLocator(unit: Unit, { key, suffix }: RawItem, language: string): Malformed | undefined {
  const text = unit.text.slice(suffix.start, suffix.end);
  const at = (start: number, end: number): { start: number; end: number } => ({
    start: suffix.start + start,
    end: suffix.start + end,
  });
  const locator = readLocator(text, language);
  if (locator === undefined) {
    const term = /^\s*(?:,\s*)?((?:paragraph|paragr|parag|paras?|pars?|pghs?|pgf)\.?\s*)(\d[\d\s,–-]*)/i.exec(
      text,
    );
    const value = term?.[2]?.slice(0, runStart(term[2], /[\s,–-]/));
    if (term?.[1] === undefined || value === undefined) return undefined;
    const start = term[0].length - term[1].length - (term[2]?.length ?? 0);
    return {
      kind: 'locator-term',
      ...at(start, start + term[1].length + value.length),
      message: `Pandoc does not read “${term[1].trim()}” as a locator`,
      replacement: paragraphs(value, language),
      fixTitle: `Write ${paragraphs(value, language)}`,
    };
  }
  const written = text.slice(locator.start, locator.end);
  if (/^\{?\s*¶/.test(written) && !readsPilcrow(language)) {
    return {
      kind: 'locator-locale',
      ...at(locator.start, locator.end),
      message: `In ${language} Pandoc reads § as the sign for paragraphs, not ¶`,
      replacement: paragraphs(locator.value, language),
      fixTitle: `Write ${paragraphs(locator.value, language)}`,
    };
  }
  return severalLocators(text, locator, key.key, language, at);
}

function severalLocators(
  text: string,
  locator: { start: number; end: number; label: string; value: string; ranges: readonly unknown[] },
  key: string,
  language: string,
  at: (start: number, end: number) => { start: number; end: number },
): Malformed | undefined {
  const values = [locator.value];
  let end = locator.end;
  let sure = locator.ranges.length > 0;
  for (;;) {
    const glue = /^\s*(?:[,&]|and\b|und\b|et\b|y\b|,\s*and\b)\s*/.exec(text.slice(end))?.[0];
    const bare =
      glue === undefined
        ? undefined
        : /^\d+(?:\s*[-–]\s*\d+)?(?![\p{L}\d])/u.exec(text.slice(end + glue.length));
    const next = glue === undefined ? undefined : readLocator(text.slice(end + glue.length), language);
    if (glue === undefined || next === undefined || next.start > 0) break;
    if (bare === null && next.label === 'page' && !/^p/i.test(text.slice(end + glue.length))) break;
    sure &&= bare !== null || (next.label === 'paragraph' && next.ranges.length > 0);
    values.push(next.value);
    end += glue.length + next.end;
  }
  if (values.length === 1) return undefined;
  const replacement = paragraphs(values.join(', '), language);
  return {
    kind: 'several-locators',
    ...at(locator.start, end),
    message: `Pandoc reads only the first locator of @${key}`,
    ...(sure ? { replacement, fixTitle: `Write ${replacement}` } : {}),
  };
}

/** A paragraph locator as the language's locale has it: `¶4`, `¶¶4, 7`, in French and Spanish `§4`. */
function paragraphs(value: string, language: string): string {
  if (!readsPilcrow(language)) return `§${value}`;
  return value.includes(',') ? `¶¶${value}` : `¶${value}`;
}
