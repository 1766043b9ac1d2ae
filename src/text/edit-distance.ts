/**
 * The number of letters to insert, delete, replace or swap with their neighbour to turn `a` into `b` (optimal string alignment: no
 * part is edited twice); `most + 1` as soon as more than `most` are needed. `editDistance('cathedrl', 'cathedral', 2)` is 1. Only
 * cells within `most` edits are computed, so the time is proportional to the length times `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  const none = most + 1;
  if (Math.abs(a.length - b.length) > most) return none;
  // A common beginning takes no edits; it is most of two long similar words.
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  const height = a.length - same;
  const width = b.length - same;
  let before = Array.from({ length: width + 1 }, () => none);
  let last = Array.from({ length: width + 1 }, (_, index) => Math.min(index, none));
  let row = Array.from({ length: width + 1 }, () => none);
  for (let i = 1; i <= height; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    const letter = a.charCodeAt(same + i - 1);
    let left = from === 1 ? Math.min(i, none) : none;
    let least = left;
    row[from - 1] = left;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(same + j - 1);
      let edits = (last[j - 1] ?? none) + (letter === other ? 0 : 1);
      edits = Math.min(edits, left + 1, (last[j] ?? none) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(same + j - 2) && other === a.charCodeAt(same + i - 2))
        edits = Math.min(edits, (before[j - 2] ?? none) + 1);
      left = edits;
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (to < width) row[to + 1] = none;
    if (least > most) return none;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[width] ?? none, none);
}
