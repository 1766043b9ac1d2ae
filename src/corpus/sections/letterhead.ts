import { looksLikeBody, looksLikeHeadline } from './headline-cues.ts';
import { letterheadLine, type LetterheadLine } from './letterhead-cues.ts';
import { onOneLine, wordCount } from './measure-text.ts';

/** Maximum number of blocks that a letterhead has, its headline included. */
const mostBlocks = 16;

/** Maximum length of a block of a letterhead, in characters. */
const longestBlock = 1200;

/** What the first blocks of a text are, where they are a letterhead. */
export interface Letterhead {
  /** By block: `letterhead`, or the words of its headline, without the lines of the letterhead above and below it. */
  readonly blocks: readonly ('letterhead' | { readonly headline: string } | undefined)[];
}

/** One block, line by line. */
export interface LetterheadBlock {
  /** Its lines and cells that belong to a letterhead. */
  readonly found: readonly { readonly kind: LetterheadLine; readonly text: string }[];
  /** The lines that belong to no letterhead, joined. */
  readonly rest: string;
  /** Whether there is such a line. */
  readonly isOpen: boolean;
}

/**
 * The letterhead at the head of a text: the marks of a release, the names, addresses, numbers and dates above its headline. Names alone
 * are no letterhead, since a text about an authority has its name as title.
 */
export function letterheadOf(texts: readonly string[]): Letterhead | undefined {
  const head: LetterheadBlock[] = [];
  for (const text of texts.slice(0, mostBlocks)) {
    const block = readBlock(text);
    if (block.isOpen && looksLikeBody(block.rest)) break;
    head.push(block);
  }
  const kinds = head.flatMap(({ found }) => found.map(({ kind }) => kind));
  if (!isLetterhead(kinds) && !isSigned(head)) return undefined;
  const mark = head.findIndex(({ found }) => found.some(({ kind }) => marks.has(kind)));
  const isBelow = head.some(({ isOpen, rest }, index) => index >= mark && isOpen && looksLikeHeadline(rest));
  return {
    blocks: head.map((block, index) => {
      // What stands above the mark of a release is a name or a slogan, where a headline stands below it.
      if (!block.isOpen || (isBelow && index < mark)) return 'letterhead';
      return looksLikeHeadline(block.rest) ? { headline: block.rest } : undefined;
    }),
  };
}

/** Whether lines are a letterhead: one is unmistakable, or a name stands with its address or a number. Private letters have an address too. */
export function isLetterhead(kinds: readonly LetterheadLine[]): boolean {
  if (kinds.some((kind) => unmistakable.has(kind))) return true;
  return kinds.includes('organisation') && kinds.some((kind) => beside.has(kind));
}

const unmistakable: ReadonlySet<LetterheadLine> = new Set(['release', 'memorandum', 'court', 'office']);
/** Kinds below which the headline stands. */
const marks: ReadonlySet<LetterheadLine> = new Set(['release', 'memorandum', 'court']);
const beside: ReadonlySet<LetterheadLine> = new Set(['address', 'contact', 'number']);

/** Reads a block line by line. Columns that spaces or tabs separate are read one by one. */
export function readBlock(text: string): LetterheadBlock {
  if (text.length > longestBlock) return { found: [], rest: text, isOpen: true };
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const special = contactBlock(lines) ?? officeBlock(lines) ?? addresseeBlock(lines);
  if (special !== undefined) return special;
  const found: { kind: LetterheadLine; text: string }[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const whole = onOneLine(line);
    const kind = cells.every((cell) => cell.kind !== undefined) ? undefined : letterheadLine(whole);
    if (kind !== undefined) {
      found.push({ kind, text: whole });
      continue;
    }
    const open: string[] = [];
    for (const cell of cells) {
      if (cell.kind === undefined) open.push(cell.text);
      else if (cell.kind !== 'initials') found.push({ text: cell.text, kind: cell.kind });
    }
    if (open.length > 0) rest.push(open.join(' '));
  }
  const only = rest.join(' ');
  // The place of a date stands above it: `Frankfurt am Main`.
  const isPlace = rest.length === 1 && found.some(({ kind }) => kind === 'date') && wordCount(only, 3) <= 3;
  return { found, rest: only, isOpen: rest.length > 0 && !(isPlace && lines.length === 2) };
}

/** A block that opens with whom to ask: its names and numbers are part of it. */
function contactBlock(lines: readonly string[]): LetterheadBlock | undefined {
  const [first = '', ...others] = lines;
  const text = onOneLine(first);
  if (others.length === 0 || letterheadLine(text) !== 'contact') return undefined;
  const isList = lines.length <= 10 && others.every((line) => line.length <= 80 && !/[.!?]$/u.test(line));
  return isList ? { found: [{ kind: 'contact', text }], rest: '', isOpen: false } : undefined;
}

/** To whom a letter goes: a title and a name, and the lines of the address below it. */
function addresseeBlock(lines: readonly string[]): LetterheadBlock | undefined {
  const [first = ''] = lines;
  const isList = lines.length >= 3 && lines.length <= 8 && lines.every((line) => line.length <= 60);
  return isList && addressee.test(first)
    ? { found: [{ kind: 'address', text: first }], rest: '', isOpen: false }
    : undefined;
}

const addressee =
  /^(?:the (?:right )?hon(?:ou?rable|\.)?|mrs?|ms|dr|prof|professor|sir|herrn?|frau|his excellency|her excellency)\b\.? \S/iu;

/** An office without its minister: `Department for Transport and The Rt Hon Jane Roe MP`. */
function withoutMinister(office: string): string {
  const at = office.search(/ and (?:the )?(?:rt )?hon\b/iu);
  return at === -1 ? office : office.slice(0, at);
}

/** Who publishes and when, one below the other as on GOV.UK: `From:`, the office, `Published`, the date. */
function officeBlock(lines: readonly string[]): LetterheadBlock | undefined {
  const [first = '', office = '', ...others] = lines.map((line) => onOneLine(line));
  if (!/^from:?$/iu.test(first) || office === '' || others.length > 6) return undefined;
  const rest = others.filter((line) => !/^(?:published|(?:last )?updated):?$/iu.test(line));
  const dates = rest.filter((line) => letterheadLine(line) === 'date');
  if (dates.length < rest.length) return undefined;
  return {
    found: [
      { kind: 'office', text: withoutMinister(office) },
      ...dates.map((text) => ({ kind: 'date' as const, text })),
    ],
    rest: '',
    isOpen: false,
  };
}

/** The columns of a line. Two to four capitals beside a mark are a desk, as in `FOR IMMEDIATE RELEASE    CRM`. */
function cellsOf(
  line: string,
): readonly { readonly text: string; readonly kind: LetterheadLine | 'initials' | undefined }[] {
  const cells = line.split(/ {2,}|\t+/u).map((text) => ({ text, kind: letterheadLine(text) }));
  if (cells.every(({ kind }) => kind === undefined)) return [{ text: line, kind: undefined }];
  return cells.map(({ text, kind }) => ({
    text,
    kind: kind ?? (/^\p{Lu}{2,4}$/u.test(text) ? 'initials' : undefined),
  }));
}

/** Whether names and a date stand above a headline. */
function isSigned(head: readonly LetterheadBlock[]): boolean {
  const headline = head.findIndex(({ isOpen }) => isOpen);
  const above = new Set(
    head.slice(0, Math.max(0, headline)).flatMap(({ found }) => found.map(({ kind }) => kind)),
  );
  return above.has('organisation') && above.has('date');
}
