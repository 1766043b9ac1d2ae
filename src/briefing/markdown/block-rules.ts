import type { StateBlock } from 'markdown-it';

/**
 * A footnote, `[^1]: The port said so.`, with the lines indented below it. Corresponds to the block rule of markdown-it-footnote, whose
 * other rules number and move notes and so lose their offsets in the file.
 */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = startOf(state, startLine);
  if (isCode(state, startLine) || !state.src.startsWith('[^', start)) return false;
  const opening = /^\[\^([^\s\]]+)\]:[ \t]*/.exec(state.src.slice(start, state.eMarks[startLine]));
  if (opening === null) return false;
  if (!silent) readIndented(state, startLine, endLine, start + opening[0].length, 'footnote', opening[1]);
  return true;
}

/**
 * A definition below its term, `: What the word means.`, with the lines indented below it. Pandoc also accepts `~` as the mark. A colon
 * that opens a line in the middle of a paragraph is text.
 */
export function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (isCode(state, startLine) || !hasTerm(state, startLine)) return false;
  const opening = definitionMark(state, startLine);
  if (opening === undefined) return false;
  if (!silent)
    readIndented(state, startLine, endLine, startOf(state, startLine) + opening.length, 'definition');
  return true;
}

/** The `: ` or `~ ` that opens a line, with the white space after it. */
function definitionMark(state: StateBlock, line: number): string | undefined {
  return /^[:~][ \t]{1,3}(?=\S)/.exec(state.src.slice(startOf(state, line), state.eMarks[line]))?.[0];
}

/** Where the text of a line begins, after the marks of the containers and white space. */
function startOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Whether a line is indented far enough to be code. */
function isCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** Whether a one-line paragraph or another definition stands above, with at most one empty line between. */
function hasTerm(state: StateBlock, line: number): boolean {
  const above = line > 0 && state.isEmpty(line - 1) ? line - 2 : line - 1;
  if (above < 0 || state.isEmpty(above)) return false;
  // An indented line continues a definition, and another definition may follow it.
  const continuesDefinition = (state.sCount[above] ?? 0) - state.blkIndent >= 2;
  return (
    continuesDefinition ||
    above === 0 ||
    state.isEmpty(above - 1) ||
    definitionMark(state, above) !== undefined
  );
}

/** Reads the blocks in a line from `contentStart` on and in the lines indented below it. */
function readIndented(
  state: StateBlock,
  startLine: number,
  endLine: number,
  contentStart: number,
  name: 'footnote' | 'definition',
  label?: string,
): void {
  const old = {
    mark: state.bMarks[startLine] ?? 0,
    shift: state.tShift[startLine] ?? 0,
    count: state.sCount[startLine] ?? 0,
    parent: state.parentType,
  };
  state.push(`${name}_open`, '', 1).meta = { label };
  state.bMarks[startLine] = contentStart;
  state.tShift[startLine] = 0;
  state.blkIndent += 4;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = 'footnote';
  state.md.block.tokenize(state, startLine, endLine);
  state.parentType = old.parent;
  state.blkIndent -= 4;
  state.bMarks[startLine] = old.mark;
  state.tShift[startLine] = old.shift;
  state.sCount[startLine] = old.count;
  state.push(`${name}_close`, '', -1);
}

/** A `:::` line of Pandoc's fenced divs. The lines between two of them are ordinary text. */
export function fencedDiv(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = startOf(state, startLine);
  if (isCode(state, startLine) || !state.src.startsWith(':::', start)) return false;
  if (
    !/^:{3,}(?!:)(?:[ \t]*(?:\{[^}]*\}|[^\s:]+))?[ \t]*(?::+[ \t]*)?$/.test(
      state.src.slice(start, state.eMarks[startLine]),
    )
  ) {
    return false;
  }
  if (silent) return true;
  state.line = startLine + 1;
  return true;
}
