import { frontMatterSpan } from '../../text/front-matter.ts';
import type { Span } from '../../text/span.ts';
import { isChunkHeader } from '../markdown/chunk-header.ts';
import { inlineTextOf, type InlineText } from '../markdown/inline-text.ts';

/** The block that is being written, from its start to the cursor. */
export interface OpenBlock {
  readonly inline: InlineText;
  /** Whether it stands in a block quote. */
  readonly quoted: boolean;
  /** The offset in the file of its first character. */
  readonly start: number;
}

/**
 * The block around `offset`, read up to there. It begins after the last blank line, list mark, heading or change between quoted and
 * unquoted lines, so that the work does not grow with the file. Undefined in front matter and code.
 */
export function openBlock(text: string, offset: number): OpenBlock | undefined {
  const lines: Span[] = [];
  let end = offset;
  let quoted: boolean | undefined;
  const front = frontMatterSpan(text);
  for (let line = 0; line < maxLines; line += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const raw = text.slice(start, end).replace(/\r$/, '');
    const lead =
      /^[\uFEFF \t]*((?:>[ \t]?)*)[ \t]*((?:(?:[-*+]|\d{1,9}[.)])[ \t]+|#{1,6}[ \t]+|\[\^[^\s\]]+\]:[ \t]*)*)/.exec(
        raw,
      );
    const inQuote = (lead?.[1] ?? '') !== '';
    const from = lead?.[0].length ?? 0;
    if (line > 0 && (raw.slice(from).trim() === '' || inQuote !== quoted)) break;
    if (front !== undefined && start < front.end) break;
    quoted = inQuote;
    lines.unshift({ start: start + from, end: start + raw.length });
    if ((lead?.[2] ?? '') !== '' || start === 0) break;
    end = start - 1;
  }
  const first = lines[0];
  if (first === undefined || (front === undefined && isInOpenFrontMatter(text, offset))) return undefined;
  if (isCode(text, first.start, offset, quoted === true, front?.end)) return undefined;
  return { inline: inlineTextOf(text, lines, new Set()), quoted: quoted === true, start: first.start };
}

/** Maximum lines read backwards from the cursor. */
const maxLines = 200;

/** Whether the cursor stands in front matter that is not closed yet. */
function isInOpenFrontMatter(text: string, offset: number): boolean {
  return /^\uFEFF?---[ \t]*[\r\n]/.test(text.slice(0, 20)) && !/\n[ \t]*\r?\n/.test(text.slice(0, offset));
}

/** Whether the cursor stands in a fenced or indented code block; its block begins at `start`, the text below front matter at `top`. */
function isCode(text: string, start: number, offset: number, quoted: boolean, top = 0): boolean {
  return (!quoted && isIndented(text, start, top)) || isFenced(text, offset);
}

/** Four spaces after a blank line, unless a list or footnote is near above: its further paragraphs look the same. */
function isIndented(text: string, start: number, top: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^(?: {4}|[ ]{0,3}\t)/.test(text.slice(lineStart, start))) return false;
  const above = text.slice(Math.max(top, lineStart - 5000), lineStart);
  if (!/(?:^|\n)[ \t]*\r?\n$|^$/.test(above)) return false;
  return !/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|\[\^[^\]\s]+\]:)/m.test(above + text.slice(lineStart, start));
}

/** Whether a code fence above `offset` is still open. */
function isFenced(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const fences = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/gm;
  let fence: string | undefined;
  for (const [line, mark = '', info = ''] of text.slice(0, lineStart).matchAll(fences)) {
    if (fence === undefined) {
      const inline = mark.startsWith('`') && info.includes('`');
      const lead = line.slice(0, line.length - info.length - mark.length);
      if (!inline || (lead.trim().replaceAll('>', '').trim() === '' && isChunkHeader(info))) fence = mark;
    } else if (mark.startsWith(fence) && info.trim() === '') fence = undefined;
  }
  return fence !== undefined;
}
