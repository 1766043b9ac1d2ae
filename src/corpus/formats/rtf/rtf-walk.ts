import { joinBytes } from '../join-bytes.ts';
import { rtfFonts } from './rtf-fonts.ts';
import { applyFormat, isWritten, outerGroup, partOf, type RtfGroup } from './rtf-groups.ts';
import { rtfParagraphs } from './rtf-paragraphs.ts';
import { rtfProperties } from './rtf-properties.ts';
import { rtfSigns } from './rtf-signs.ts';
import { rtfStyles } from './rtf-styles.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** Groups are read as part of their parent below this depth. Word nests a few dozen. */
const deepest = 1000;

/** Word takes 63 cells in a row. */
const mostCells = 1000;

/** Follows the tokens of an RTF file through its groups, and writes the text that a reader of the document sees. */
export function rtfWalk() {
  const fonts = rtfFonts();
  const styles = rtfStyles();
  const properties = rtfProperties();
  const paragraphs = rtfParagraphs();
  const stack: RtfGroup[] = [];
  let group: RtfGroup = { ...outerGroup };
  /** Groups open below {@link deepest}. */
  let tooDeep = 0;
  let isFirst = false;
  let isStarred = false;
  /** Characters still to come that stand for a `\u` already read. */
  let substitutes = 0;
  let listMark = '';
  let row = noRow();
  let pending: Uint8Array[] = [];

  function write(text: string): void {
    const { part } = group;
    if (part === 'fonts') fonts.name(text);
    else if (part === 'styles') styles.name(text);
    else if (part === 'title' || part === 'author') properties.write(part, text);
    else if (group.hidden || group.deleted || group.struck) return;
    else if (part === 'list mark') listMark += text;
    else if (isWritten(part)) paragraphs.write(text, group);
  }

  /** Decodes the bytes since the last control word together: a character may have several. */
  function flush(): void {
    if (pending.length === 0) return;
    const bytes = joinBytes(pending);
    pending = [];
    write(fonts.decode(bytes, group.font));
  }

  function takeBytes(bytes: Uint8Array): void {
    const skipped = Math.min(substitutes, bytes.length);
    substitutes -= skipped;
    if (skipped < bytes.length && group.part !== 'skipped') pending.push(bytes.subarray(skipped));
  }

  function open(): void {
    flush();
    substitutes = 0;
    if (stack.length >= deepest) {
      tooDeep += 1;
      return;
    }
    stack.push(group);
    group = { ...group, opensAside: false };
    isFirst = true;
    isStarred = false;
  }

  function close(): void {
    flush();
    substitutes = 0;
    isFirst = false;
    if (tooDeep > 0) {
      tooDeep -= 1;
      return;
    }
    const parent = stack.pop();
    if (parent === undefined) return;
    const { part, opensAside } = group;
    group = parent;
    if (opensAside) paragraphs.endAside();
    if (part !== 'list mark' || parent.part === 'list mark') return;
    paragraphs.markItem();
    // A bullet is not part of the words; a number is.
    if (/[\p{L}\p{N}]/u.test(listMark)) write(`${listMark.trim()} `);
    listMark = '';
  }

  function takeWord(word: string, number: number | undefined): void {
    if (substitutes > 0) {
      substitutes -= 1;
      return;
    }
    flush();
    if (isFirst) begin(word);
    isFirst = false;
    const sign = rtfSigns.get(word);
    if (sign !== undefined) write(sign);
    else if (word === 'u' && number !== undefined) takeUnicode(number);
    else if (group.part === 'fonts') fonts.word(word, number);
    else if (group.part === 'styles') styles.word(word, number);
    else if (group.part === 'created') properties.date(word, number);
    else if (!fonts.document(word, number)) {
      applyFormat(group, word, number);
      if (isWritten(group.part)) {
        describeRow(word, number);
        end(word);
      }
    }
  }

  /** The first word of a group says what the group is. */
  function begin(word: string): void {
    const before = group.part;
    if (word === 'upr') {
      group.around = before;
      group.part = 'skipped';
      return;
    }
    const part = partOf(word, isStarred, group);
    group.part = part;
    if (part !== before && (part === 'footnote' || part === 'text box'))
      group.opensAside = paragraphs.beginAside(part);
  }

  function takeUnicode(number: number): void {
    const unit = number < 0 ? number + 0x1_00_00 : number;
    substitutes = group.substitutes;
    if (unit <= 0 || unit > 0x10_ff_ff) return;
    // Word writes the characters of sign fonts into a private area.
    write(
      unit >= 0xf020 && unit <= 0xf0ff ? fonts.sign(unit - 0xf000, group.font) : String.fromCodePoint(unit),
    );
  }

  /** The description of a row holds for the rows behind it, too, until there is another. */
  function describeRow(word: string, number: number | undefined): void {
    if (word === 'trowd') row = noRow();
    else if (word === 'trhdr') row.isHead = true;
    else if (word === 'clvmrg') row.joins[row.edges.length] = 'above';
    else if (word === 'clmrg') row.joins[row.edges.length] = 'before';
    else if (word === 'cellx' && row.edges.length < mostCells) row.edges.push(number ?? 0);
  }

  /** Ends paragraphs, cells and rows. */
  function end(word: string): void {
    if (word === 'par' || word === 'sect' || word === 'page')
      paragraphs.endParagraph(styles.section(group.style, group.outline), group.inTable);
    else if (word === 'cell') paragraphs.endCell(styles.section(group.style, group.outline));
    else if (word === 'nestcell') paragraphs.write(' | ');
    else if (word === 'row') paragraphs.endRow(row);
  }

  return {
    take(token: RtfToken): void {
      if (token.kind === 'open') open();
      else if (token.kind === 'close') close();
      else if (token.kind === 'star') isStarred = true;
      else if (token.kind === 'word') takeWord(token.word, token.number);
      else if (token.kind === 'symbol') takeWord(token.symbol, undefined);
      else {
        isFirst = false;
        takeBytes(token.bytes);
      }
    },
    end() {
      flush();
      paragraphs.end(styles.section(group.style, group.outline));
      return { blocks: paragraphs.blocks, isCutOff: stack.length > 0, ...properties.found() };
    },
  };
}

/** A row that is not described yet. */
function noRow() {
  const row: { edges: number[]; joins: ('above' | 'before' | undefined)[]; isHead: boolean } = {
    edges: [],
    joins: [],
    isHead: false,
  };
  return row;
}
