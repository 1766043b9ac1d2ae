import { shift, type Span } from '../../text/span.ts';
import type { Citation, CitationGroup } from '../briefing.ts';
import type { Blocks } from '../markdown/blocks.ts';
import type { RawGroup, RawItem, RawLink } from '../markdown/inline.ts';
import { readLocator } from './locator.ts';
import { unreadLocator } from './unread-locator.ts';
import { render } from '../markdown/render.ts';
import type { Unit } from '../markdown/unit.ts';
import { runStart } from '../../text/run-start.ts';

/** A group whose place in the file and in the list of all groups is not known yet. */
export type LooseGroup = Omit<CitationGroup, 'citations'> & {
  readonly citations: readonly Omit<Citation, 'group'>[];
};

/** The citations of one unit and its links to files, in order of their start. */
export function groupsOf(
  unit: Unit,
  blocks: Pick<Blocks, 'references' | 'normaliseLabel'>,
  language: string,
): LooseGroup[] {
  const cited = unit.groups.map((group) => looseGroup(unit, group, language));
  const linked = unit.links.flatMap((link) => linkGroup(unit, link, blocks) ?? []);
  return [...cited, ...linked].toSorted((a, b) => a.start - b.start);
}

/** Groups in their places: spans moved by the `start` they count from, and every citation with the index of its group. */
export function placedGroups(
  parts: readonly { readonly groups: readonly LooseGroup[]; readonly start: number }[],
): CitationGroup[] {
  const placed: CitationGroup[] = [];
  for (const { groups, start: by } of parts) {
    for (const group of groups) {
      const index = placed.length;
      const citations = group.citations.map(({ keySpan, written, locator, ...citation }) => ({
        ...citation,
        ...shift(citation, by),
        keySpan: shift(keySpan, by),
        ...(written === undefined ? {} : { written: { ...written, ...shift(written, by) } }),
        ...(locator === undefined ? {} : { locator: { ...locator, ...shift(locator, by) } }),
        group: index,
      }));
      placed.push({ ...group, ...shift(group, by), citations });
    }
  }
  return placed;
}

function looseGroup(unit: Unit, group: RawGroup, language: string): LooseGroup {
  return {
    ...unit.raw(group),
    form: group.form,
    citations: group.items.map((item) => place(unit, item, language)),
  };
}

function place(unit: Unit, item: RawItem, language: string): Omit<Citation, 'group'> {
  const suffixText = unit.text.slice(item.suffix.start, item.suffix.end);
  const locator = readLocator(suffixText, language) ?? unreadLocator(suffixText, language);
  const placed = locator && {
    ...locator,
    ...unit.raw({ start: item.suffix.start + locator.start, end: item.suffix.start + locator.end }),
  };
  const trimmed = trim(unit.text, item);
  return {
    ...unit.raw(trimmed),
    key: item.key.key,
    keySpan: unit.raw(item.key),
    ...writtenKey(unit, item),
    mode: item.mode,
    prefix: withoutEnds(render(unit, item.prefix, 'pandoc').text),
    suffix: pandocSuffix(unit, item.suffix),
    ...(placed ? { locator: placed } : {}),
  };
}

/** More characters than these behind a key are no part of it. */
const longestRest = 200;

/** The word that a key without braces begins, where it goes on behind what Pandoc takes for the key. */
function writtenKey(unit: Unit, { key }: RawItem): Pick<Citation, 'written'> {
  const { text } = unit;
  const sign = text.indexOf('@', key.start);
  if (text.charAt(sign + 1) === '{') return {};
  const rest = /^[^\s;@[\]{}¶§]*/.exec(text.slice(key.end, key.end + longestRest))?.[0] ?? '';
  if (/^,*$/.test(rest)) return {};
  const end = key.end + rest.length;
  return { written: { ...unit.raw({ start: key.start, end }), word: text.slice(sign + 1, end) } };
}

/** Pandoc trims a suffix but keeps one space where white space opens it. */
function pandocSuffix(unit: Unit, span: Span): string {
  const text = withoutEnds(render(unit, span, 'pandoc').text);
  return /^[ \t\r\n]/.test(unit.text.slice(span.start, span.end)) ? ` ${text}` : text;
}

/** Pandoc takes unbreakable and narrow spaces for characters. */
function withoutEnds(text: string): string {
  return text.slice(0, runStart(text, /[ \t\r\n]/)).replace(/^[ \t\r\n]+/, '');
}

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** A link to a file beside or below: neither an address nor a place in this text. */
function linkGroup(
  unit: Unit,
  link: RawLink,
  blocks: Pick<Blocks, 'references' | 'normaliseLabel'>,
): LooseGroup | undefined {
  if (link.image) return undefined;
  const destination = link.destination ?? definedFor(link.label, blocks);
  if (destination === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(destination)) return undefined;
  const [path, fragment] = split(destination, '#');
  const words = /:~:text=([^&]*)/.exec(fragment)?.[1];
  return {
    ...unit.raw(link),
    form: 'link',
    citations: [],
    target: { path: decoded(path), ...(words === undefined ? {} : { words: fragmentWords(words) }) },
  };
}

/** CommonMark's bound for a link label; without it each of many nested brackets would be normalised as a whole. */
const longestLabel = 999;

function definedFor(
  label: string | undefined,
  { references, normaliseLabel }: Pick<Blocks, 'references' | 'normaliseLabel'>,
): string | undefined {
  if (label === undefined || label.length > longestLabel || references.size === 0) return undefined;
  return references.get(normaliseLabel(label));
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The words a text fragment names, `[prefix-,]start[,end][,-suffix]`: start and end joined by an ellipsis. */
function fragmentWords(value: string): string {
  return value
    .split(',')
    .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
    .map(decoded)
    .join(' … ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign stands for itself, as in browsers.
    return text;
  }
}
