import { shift, type Span } from '../../text/span.ts';
import type { UnplacedGroup } from '../block-reading.ts';
import type { Citation, CitationGroup } from '../briefing.ts';
import type { BlockStructure } from '../markdown/blocks.ts';
import type { RawLink } from '../markdown/inlines.ts';
import type { RawGroup, RawItem } from './inline-groups.ts';
import { readLocator } from './locator.ts';
import { unreadLocator } from './unread-locator.ts';
import { render } from '../markdown/render.ts';
import type { InlineText } from '../markdown/inline-text.ts';
import { runStart } from '../../text/run-start.ts';

/** The citations of an inline text and its links to files, in order of start. */
export function groupsOf(
  inline: InlineText,
  structure: Pick<BlockStructure, 'references' | 'normaliseLabel'>,
  language: string,
): UnplacedGroup[] {
  const cited = inline.groups.map((group) => unplacedGroup(inline, group, language));
  const linked = inline.links.flatMap((link) => linkGroup(inline, link, structure) ?? []);
  return [...cited, ...linked].toSorted((a, b) => a.start - b.start);
}

/** The groups of all blocks in the file: spans moved by the `start` they count from, and each citation with the index of its group. */
export function placedGroups(
  blocks: readonly { readonly groups: readonly UnplacedGroup[]; readonly start: number }[],
): CitationGroup[] {
  const placed: CitationGroup[] = [];
  for (const { groups, start: by } of blocks) {
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

function unplacedGroup(inline: InlineText, group: RawGroup, language: string): UnplacedGroup {
  return {
    ...inline.inFile(group),
    form: group.form,
    citations: group.items.map((item) => place(inline, item, language)),
  };
}

function place(inline: InlineText, item: RawItem, language: string): Omit<Citation, 'group'> {
  const suffixText = inline.text.slice(item.suffix.start, item.suffix.end);
  const locator = readLocator(suffixText, language) ?? unreadLocator(suffixText, language);
  const placed = locator && {
    ...locator,
    ...inline.inFile({ start: item.suffix.start + locator.start, end: item.suffix.start + locator.end }),
  };
  const trimmed = trim(inline.text, item);
  return {
    ...inline.inFile(trimmed),
    key: item.key.key,
    keySpan: inline.inFile(item.key),
    ...writtenKey(inline, item),
    mode: item.mode,
    prefix: withoutEnds(render(inline, item.prefix, 'pandoc').text),
    suffix: pandocSuffix(inline, item.suffix),
    ...(placed ? { locator: placed } : {}),
  };
}

/** Maximum length, in UTF-16 units, of what follows a key without a space. */
const maxRest = 200;

/** The whole word of a key without braces, if it continues after the part that Pandoc reads as the key. */
function writtenKey(inline: InlineText, { key }: RawItem): Pick<Citation, 'written'> {
  const { text } = inline;
  const sign = text.indexOf('@', key.start);
  if (text.charAt(sign + 1) === '{') return {};
  const rest = /^[^\s;@[\]{}¶§]*/.exec(text.slice(key.end, key.end + maxRest))?.[0] ?? '';
  if (/^,*$/.test(rest)) return {};
  const end = key.end + rest.length;
  return { written: { ...inline.inFile({ start: key.start, end }), word: text.slice(sign + 1, end) } };
}

/** Pandoc trims a suffix but keeps one space if it begins with white space. */
function pandocSuffix(inline: InlineText, span: Span): string {
  const text = withoutEnds(render(inline, span, 'pandoc').text);
  return /^[ \t\r\n]/.test(inline.text.slice(span.start, span.end)) ? ` ${text}` : text;
}

/** The text trimmed as Pandoc does: unbreakable and narrow spaces are characters to it. */
function withoutEnds(text: string): string {
  return text.slice(0, runStart(text, /[ \t\r\n]/)).replace(/^[ \t\r\n]+/, '');
}

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** The group of a link to a file; undefined for a web address or a place in this text. */
function linkGroup(
  inline: InlineText,
  link: RawLink,
  structure: Pick<BlockStructure, 'references' | 'normaliseLabel'>,
): UnplacedGroup | undefined {
  if (link.image) return undefined;
  const destination = link.destination ?? definedFor(link.label, structure);
  if (destination === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(destination)) return undefined;
  const [path, fragment] = split(destination, '#');
  const words = /:~:text=([^&]*)/.exec(fragment)?.[1];
  return {
    ...inline.inFile(link),
    form: 'link',
    citations: [],
    target: { path: decoded(path), ...(words === undefined ? {} : { words: fragmentWords(words) }) },
  };
}

/** CommonMark's maximum for a link label. Without it every one of many nested brackets would be normalised in full. */
const maxLabel = 999;

function definedFor(
  label: string | undefined,
  { references, normaliseLabel }: Pick<BlockStructure, 'references' | 'normaliseLabel'>,
): string | undefined {
  if (label === undefined || label.length > maxLabel || references.size === 0) return undefined;
  return references.get(normaliseLabel(label));
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The words that a text fragment, `[prefix-,]start[,end][,-suffix]`, names: start and end joined by an ellipsis. */
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
    // A stray percent sign stands for itself, as in browsers.
    return text;
  }
}
