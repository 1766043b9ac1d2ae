import type { StateBlock } from 'markdown-it';

/**
 * A footnote's text: `[^1]: The port said so.` and what is indented below it. The block half of markdown-it-footnote,
 * whose other rules number and move notes, which would lose their place in the file.
 */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const lineStart = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const lineEnd = state.eMarks[startLine] ?? lineStart;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  if (!state.src.startsWith('[^', lineStart)) return false;
  const opening = /^\[\^([^\s\]]+)\]:[ \t]*/.exec(state.src.slice(lineStart, lineEnd));
  if (opening === null) return false;
  if (silent) return true;

  const old = {
    mark: state.bMarks[startLine] ?? 0,
    shift: state.tShift[startLine] ?? 0,
    count: state.sCount[startLine] ?? 0,
    parent: state.parentType,
  };
  state.push('footnote_open', '', 1).meta = { label: opening[1] };
  state.bMarks[startLine] = lineStart + opening[0].length;
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
  state.push('footnote_close', '', -1);
  return true;
}

/** The `:::` lines of Pandoc's fenced divs; what stands between them is ordinary text. */
export function fencedDiv(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith(':::', start))
    return false;
  if (
    !/^:{3,}[ \t]*(?:\{[^}]*\}|[^\s:]*)[ \t]*:*[ \t]*$/.test(state.src.slice(start, state.eMarks[startLine]))
  ) {
    return false;
  }
  if (silent) return true;
  state.line = startLine + 1;
  return true;
}
