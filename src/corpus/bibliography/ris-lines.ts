/** One field of a RIS file, with the offset of its line. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
  readonly at: number;
}

/** One entry of a RIS file: the fields between `TY` and `ER`. */
export interface RisEntry {
  /** The offset of its first line. */
  readonly at: number;
  readonly type: string;
  readonly fields: readonly RisField[];
}

/** A line that says nothing, and why. */
export interface RisFault {
  readonly at: number;
  readonly why: 'outside' | 'damaged' | 'not closed';
  readonly line: string;
}

const field = /^([A-Z][A-Z0-9]) {0,3}-(?: (.*)|)$/;
/** A line that was meant to be a field. */
const damaged = /^[A-Z][A-Z0-9]\s{0,3}[:=–—](?:\s|$)/;

/**
 * The entries of a RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)). A line that is no field goes on with the one above it. An
 * entry that is never closed ends where the next begins.
 */
export function risEntries(text: string): {
  readonly entries: readonly RisEntry[];
  readonly faults: readonly RisFault[];
} {
  const entries: RisEntry[] = [];
  const faults: RisFault[] = [];
  let open: { at: number; type: string; fields: { tag: string; value: string; at: number }[] } | undefined;
  const close = (): void => {
    if (open !== undefined) entries.push(open);
    open = undefined;
  };
  for (const { at, line } of linesOf(text)) {
    const [, tag, given = ''] = field.exec(line) ?? [];
    const value = given.trim();
    if (tag === 'TY') {
      if (open !== undefined) faults.push({ at: open.at, why: 'not closed', line: '' });
      close();
      open = { at, type: value.toUpperCase(), fields: [] };
    } else if (tag === 'ER') close();
    else if (line.trim() === '') continue;
    else if (open === undefined) faults.push({ at, why: 'outside', line });
    else if (tag !== undefined) open.fields.push({ tag, value, at });
    else if (damaged.test(line)) faults.push({ at, why: 'damaged', line });
    else {
      const last = open.fields.at(-1);
      if (last === undefined) faults.push({ at, why: 'damaged', line });
      // A long abstract of many lines is not read, and must not be copied for each of them.
      else if (last.value.length < longestValue) last.value = `${last.value} ${line.trim()}`;
    }
  }
  if (open !== undefined) faults.push({ at: open.at, why: 'not closed', line: '' });
  close();
  return { entries, faults };
}

/** Maximum length of a value that goes on over several lines, in characters. */
const longestValue = 2000;

function* linesOf(text: string): Generator<{ at: number; line: string }> {
  const ends = /\r\n|\n|\r/g;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const end of text.matchAll(ends)) {
    yield { at, line: text.slice(at, end.index).trimEnd() };
    at = end.index + end[0].length;
  }
  if (at < text.length) yield { at, line: text.slice(at).trimEnd() };
}
