import type { TextEdit } from '../text/edits.ts';
import { type Node, type ParseError, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isBlank } from '../text/normalise.ts';
import type { CslItem } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';

/** Fields of a CSL-JSON item that hold its key. */
const idFields = ['id', 'citation-key'];

/**
 * Gives the entries with the id `from` another one, in a CSL-JSON file; everything else stays as it is written. Undefined
 * where the file is not valid JSON: an edit would be a guess.
 */
export function renameInJson(text: string, from: string, to: string): readonly TextEdit[] | undefined {
  const entries = entriesOf(text);
  return entries
    ?.filter((entry) => idOf(entry) === from)
    .flatMap((entry) => idFields.flatMap((field) => findNodeAtLocation(entry, [field]) ?? []))
    .filter((node) => String(node.value) === from)
    .map((node) => replacing(spanOf(node), JSON.stringify(to)));
}

/** The ids of the entries of a CSL-JSON file; none where it is not valid. */
export function idsInJson(text: string): readonly string[] {
  return (entriesOf(text) ?? []).flatMap((entry) => idOf(entry) ?? []);
}

/** The id whose value stands at `offset` of a CSL-JSON file, and the span of its characters without the marks. */
export function idInJson(
  text: string,
  offset: number,
): { readonly id: string; readonly span: Span } | undefined {
  for (const entry of entriesOf(text) ?? []) {
    const node = findNodeAtLocation(entry, ['id']);
    const id = idOf(entry);
    if (node === undefined || id === undefined) continue;
    const span = spanOf(node);
    if (offset < span.start || offset > span.end) continue;
    const marks = node.type === 'string' ? 1 : 0;
    return { id, span: { start: span.start + marks, end: span.end - marks } };
  }
  return undefined;
}

/**
 * Adds items to a CSL-JSON file, after the others and indented as they are; an empty file becomes a list. Nothing else in the file
 * changes. Undefined where the file is not a sound list.
 */
export function addToJson(text: string, items: readonly CslItem[]): TextEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]+/mu.exec(text)?.[0] ?? '  ';
  const written = items
    .map((item) => JSON.stringify(item, undefined, indent).replaceAll('\n', `${eol}${indent}`))
    .join(`,${eol}${indent}`);
  if (isBlank(text)) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: text.length, text: `[${eol}${indent}${written}${eol}]${eol}` };
  }
  const last = entriesOf(text)?.at(-1);
  if (last !== undefined) {
    const { end } = spanOf(last);
    return { start: end, end, text: `,${eol}${indent}${written}` };
  }
  const root = listOf(text);
  return root === undefined ? undefined : { ...spanOf(root), text: `[${eol}${indent}${written}${eol}]` };
}

/**
 * Gives the entry with the key `from` another one in a BibTeX file, and the fields of other entries that name it
 * (`crossref` and its like); everything else stays as it is written.
 */
export function renameInBibtex(text: string, from: string, to: string): readonly TextEdit[] {
  const keys = keysInBibtex(text)
    .filter(({ key }) => key === from)
    .map(({ span }) => replacing(span, to));
  const named = [...text.matchAll(naming)].flatMap((match) => {
    const list = match[2] ?? '';
    const start = match.index + (match[1] ?? '').length;
    return [...list.matchAll(/[^,\s]+/gu)]
      .filter(([name]) => name === from)
      .map(({ index }) => ({ start: start + index, end: start + index + from.length, text: to }));
  });
  return [...keys, ...named].toSorted((a, b) => a.start - b.start);
}

/** The keys of the entries of a BibTeX file, where they stand. What is no entry (comments, strings) has none. */
export function keysInBibtex(text: string): readonly { readonly key: string; readonly span: Span }[] {
  const found: { key: string; span: Span }[] = [];
  for (const match of text.matchAll(/@\s*(\w+)\s*[{(]\s*([^\s,{}@]+)\s*,/gu)) {
    const [whole, type = '', key = ''] = match;
    if (/^(?:comment|preamble|string)$/iu.test(type) || isCommented(text, match.index)) continue;
    const start = match.index + whole.lastIndexOf(key);
    found.push({ key, span: { start, end: start + key.length } });
  }
  return found;
}

/** Fields whose value is a key or a list of keys. */
const naming = /(\b(?:crossref|xref|xdata|related|entryset)\s*=\s*[{"])([^{}"]*)[}"]/giu;

/** Whether the line before `offset` is one of `%` comments. */
function isCommented(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*%/u.test(line);
}

/** The entries of a file that is a sound list. */
function entriesOf(text: string): readonly Node[] | undefined {
  const list = listOf(text);
  return list === undefined ? undefined : (list.children ?? []);
}

function listOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  // A byte order mark is not JSON. A space in its place keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  return errors.length > 0 || root?.type !== 'array' ? undefined : root;
}

function idOf(entry: Node): string | undefined {
  const value: unknown = findNodeAtLocation(entry, ['id'])?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function replacing({ start, end }: Span, text: string): TextEdit {
  return { start, end, text };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
