/** Characters that part the cells of a row. Of two that fit equally the first is taken: commas also stand in German figures. */
const delimiters = ['\t', ';', '|', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/** How much of a file decides, in characters and rows. */
const sampleLength = 64 * 1024;
const sampleRows = 200;

/**
 * The delimiter of a table: the one that cuts most rows into the same number of cells. `undefined` for a table of one column. Excel's
 * `sep=;` in the first line decides alone.
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const stated = statedDelimiter(text);
  if (stated !== undefined) return stated;
  const sample = text.slice(0, sampleLength);
  let best: { readonly delimiter: Delimiter; readonly share: number } | undefined;
  for (const delimiter of delimiters) {
    const share = regularShare(sample, delimiter);
    if (share > (best?.share ?? 0)) best = { delimiter, share };
  }
  return best?.delimiter;
}

/** Where the rows begin, behind a byte order mark and Excel's `sep=` line. */
export function tableStart(text: string): number {
  return /^\uFEFF?(?:sep=[^\r\n]?(?:\r\n|\n|\r))?/i.exec(text)?.[0].length ?? 0;
}

function statedDelimiter(text: string): Delimiter | undefined {
  const [, stated] = /^\uFEFF?sep=([^\r\n])(?:\r|\n)/i.exec(text) ?? [];
  return delimiters.find((delimiter) => delimiter === stated);
}

/**
 * The share of rows that have the commonest number of cells, which is more than one; 0 where most rows have one cell, as sentences with
 * commas do.
 */
function regularShare(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const cells of cellCounts(text, delimiter)) {
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
    rows += 1;
  }
  const most = Math.max(0, ...[...counts].map(([cells, times]) => (cells > 1 ? times : 0)));
  return (counts.get(1) ?? 0) >= rows / 2 ? 0 : most / Math.max(1, rows);
}

/** The numbers of cells of the first rows that are not empty. */
function* cellCounts(text: string, delimiter: Delimiter): Generator<number> {
  let rows = 0;
  let cells = 1;
  let isQuoted = false;
  let cellStart = 0;
  for (let at = 0; at < text.length && rows < sampleRows; at += 1) {
    const character = text[at];
    if (character === '"') {
      if (isQuoted) isQuoted = false;
      // A doubled mark inside a cell closes it and opens it again.
      else if (cellStart === at || text[at - 1] === '"') isQuoted = true;
    } else if (isQuoted) continue;
    else if (character === delimiter) {
      cells += 1;
      cellStart = at + 1;
    } else if (character === '\n' || character === '\r') {
      if (at > cellStart || cells > 1) {
        rows += 1;
        yield cells;
      }
      cells = 1;
      cellStart = at + 1;
    }
  }
  if (rows < sampleRows && (cellStart < text.length || cells > 1) && !isQuoted) yield cells;
}
