/** How the lines of a text part end (RFC 3676). */
export interface LineEnds {
  /** Whether lines that end in a space continue on the next. */
  readonly isFlowed: boolean;
  /** Whether that space belongs to the wrapping, as in scripts without spaces. */
  readonly dropsSpace?: boolean;
}

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const longestWrapped = 100;
/** Narrower lines are not wrapped text but verse, addresses and lists. */
const narrowestWrapped = 50;

const item = /^\s{0,20}(?:[-*•·–—+o]\s+\S|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+\S)/u;

/**
 * The paragraphs of a plain text: its lines between empty ones, joined where they were only wrapped. A line end that means something, as
 * in an address, stays; an item of a list is a paragraph, and so is a line too long to have been wrapped by hand.
 */
export function unwrappedParagraphs(lines: readonly string[], ends: LineEnds): string[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const line of ends.isFlowed ? unfolded(lines, ends) : lines) {
    if (line.trim() === '') open = undefined;
    else if (open === undefined) blocks.push((open = [line]));
    else open.push(line);
  }
  // The lines of a flowed text end where they mean to.
  const width = ends.isFlowed ? Number.POSITIVE_INFINITY : widthOf(blocks.flat());
  return blocks.flatMap((block) => joined(block, width));
}

/** The length of the longest line that may have been wrapped by hand. */
function widthOf(lines: readonly string[]): number {
  return lines.reduce((width, line) => {
    const { length } = line.trimEnd();
    return length > longestWrapped ? width : Math.max(width, length);
  }, 0);
}

/** Lines that end in a space continue on the next; the mark of a signature does not (RFC 3676, section 4). */
function unfolded(lines: readonly string[], { dropsSpace = false }: LineEnds): string[] {
  const whole: string[][] = [];
  let continues = false;
  for (const line of lines) {
    if (continues) whole.at(-1)?.push(line);
    else whole.push([line]);
    continues = line.endsWith(' ') && line !== '-- ' && line.trim() !== '';
    const last = whole.at(-1);
    if (continues && dropsSpace && last !== undefined) last[last.length - 1] = line.slice(0, -1);
  }
  return whole.map((parts) => parts.join(''));
}

function joined(block: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [];
  let before = '';
  for (const line of block) {
    const text = line.replaceAll(/\s+/gu, ' ').trim();
    const open = paragraphs.at(-1);
    if (open === undefined || startsParagraph(before, line)) paragraphs.push([text]);
    else open.push(isWrapped(before, text, width) ? ' ' : '\n', text);
    before = line.trimEnd();
  }
  return paragraphs.map((parts) => parts.join(''));
}

function startsParagraph(before: string, line: string): boolean {
  return item.test(line) || before.length > longestWrapped || line.trimEnd().length > longestWrapped;
}

/** Whether a line ends only because the next word would have been too long for it. A hyphen at its end stays visible as one. */
function isWrapped(before: string, next: string, width: number): boolean {
  if (/\p{L}-$/u.test(before)) return false;
  const [word = ''] = next.split(' ', 1);
  if (width >= narrowestWrapped && before.length + 1 + word.length > width) return true;
  if (width > longestWrapped) return false;
  return before.length >= narrowestWrapped && !/[.!?:;,]$/u.test(before) && /^\p{Ll}/u.test(next);
}
