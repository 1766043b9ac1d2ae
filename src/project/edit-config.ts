import { type Node, getNodeValue, stripComments } from 'jsonc-parser';
import type { Message } from '../language/en/messages.ts';
import { lineStarts, lines, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { projectFileName } from './config.ts';
import { configTree } from './config-tree.ts';
import { plainPath } from './globs.ts';
import { configProblem, type ConfigProblem } from './parse-config.ts';

/** Entries to append to lists of the project file. */
export interface ConfigAddition {
  readonly sources?: readonly string[];
  readonly exclude?: readonly string[];
}

/** One replacement in the project file (empty where nothing is new), or the problem that has to be fixed first. */
export type ConfigEdit =
  | { readonly edit: Span & { readonly text: string } }
  | { readonly problem: ConfigProblem };

/**
 * The edit that adds entries to lists of a project file. Existing entries are not added again; missing lists are created. Comments,
 * indentation, line ends and trailing commas stay: `modify` of jsonc-parser would reflow the list and attach a comment to the wrong
 * entry.
 *
 * For `'{ "sources": ["a"] }'` and the source `b` the edit inserts `', "b"'` at 16. An empty text becomes a whole file.
 */
export function addToConfig(text: string, addition: ConfigAddition): ConfigEdit {
  let edited = text.trim().replace('\uFEFF', '') === '' ? `${text}{}${lineEndOf(text)}` : text;
  for (const field of ['sources', 'exclude'] as const) {
    const entries = addition[field] ?? [];
    if (entries.length === 0) continue;
    const added = addEntries(edited, field, entries);
    if (typeof added !== 'string') return { problem: added };
    edited = added;
  }
  return { edit: difference(text, edited) };
}

/** The edit that removes an entry of `sources`; undefined where the file has no such entry. */
export function removeSource(text: string, source: string): (Span & { readonly text: string }) | undefined {
  const root = treeOf(text);
  if ('message' in root) return undefined;
  const list = fieldOf(root, 'sources')?.children ?? [];
  const index = list.findIndex((entry) => getNodeValue(entry) === source);
  const entry = list[index];
  if (entry === undefined) return undefined;
  const next = list[index + 1];
  const previous = list[index - 1];
  if (next !== undefined) return { start: entry.offset, end: next.offset, text: '' };
  return { start: previous === undefined ? entry.offset : endOf(previous), end: endOf(entry), text: '' };
}

/** A problem with its line, for the end of a sentence: `line 2: "sources" must be a list of strings`. */
export function problemText({ message, position }: ConfigProblem): string {
  return `line ${position.line + 1}: ${message.replace(/\.$/, '')}`;
}

/** The text with the entries added, or its problem. */
function addEntries(text: string, field: string, entries: readonly string[]): string | ConfigProblem {
  const root = treeOf(text);
  if ('message' in root) return root;
  const list = fieldOf(root, field);
  if (list === undefined) {
    const values = entries.map((entry) => JSON.stringify(entry)).join(', ');
    return append(text, root, `"${field}": [${values}]`);
  }
  if (list.type !== 'array') return problemAt(text, { id: 'config-no-list', args: { field } }, list.offset);
  const known = new Set((list.children ?? []).map((entry) => plainPath(String(getNodeValue(entry)))));
  const news = entries.filter((entry) => !known.has(plainPath(entry)));
  let edited = text;
  for (const entry of news) {
    const now = treeOf(edited);
    const place = 'message' in now ? undefined : fieldOf(now, field);
    if (place !== undefined) edited = append(edited, place, JSON.stringify(entry));
  }
  return edited;
}

/** Appends `item` to a list or object, on a new line where the others have one each. */
function append(text: string, container: Node, item: string): string {
  const eol = lineEndOf(text);
  const close = endOf(container) - 1;
  const last = container.children?.at(-1);
  if (last === undefined) {
    const inner = text.slice(container.offset + 1, close);
    if (inner.trim() === '' && container.type === 'object') {
      const all = `${eol}${indentOf(text)}${item}${eol}`;
      return text.slice(0, container.offset + 1) + all + text.slice(close);
    }
    if (container.type === 'object' && /[\r\n]/.test(inner.slice(inner.trimEnd().length))) {
      const end = container.offset + 1 + inner.trimEnd().length;
      return `${text.slice(0, end)}${eol}${indentOf(text)}${item}${text.slice(end)}`;
    }
    const space = container.type === 'object' ? ' ' : '';
    return `${text.slice(0, container.offset + 1)}${space}${item}${text.slice(container.offset + 1)}`;
  }
  const after = endOf(last);
  // Comments may contain commas.
  const rest = stripComments(text.slice(after, close), ' ');
  const comma = rest.indexOf(',');
  const itemEnd = comma < 0 ? after : after + comma + 1;
  const head = `${text.slice(0, after)}${comma < 0 ? ',' : text.slice(after, itemEnd)}`;
  const first = container.children?.[0] ?? last;
  if (!/[\r\n]/.test(text.slice(container.offset, first.offset)))
    return `${head} ${item}${text.slice(itemEnd)}`;
  const line = lineStart(text, last.offset);
  const [indent = ''] = /^[ \t]*/.exec(text.slice(line, last.offset)) ?? [];
  const toLineEnd = /^[^\r\n]*(?=[\r\n])/.exec(text.slice(itemEnd, close))?.[0] ?? '';
  const trailing = comma < 0 ? '' : ',';
  return `${head}${toLineEnd.trimEnd()}${eol}${indent}${item}${trailing}${text.slice(itemEnd + toLineEnd.length)}`;
}

/** The object of a project file, or its problem. */
function treeOf(text: string): Node | ConfigProblem {
  const { root, faults } = configTree(text);
  const [fault] = faults;
  if (fault !== undefined) return problemAt(text, fault.message, fault.offset);
  return root ?? problemAt(text, { id: 'config-no-object', args: { file: projectFileName } }, 0);
}

/** The value of the last field of this name: of duplicates, JSON parsers take the last. */
function fieldOf(root: Node, name: string): Node | undefined {
  return root.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function problemAt(text: string, message: Message, offset: number): ConfigProblem {
  return configProblem(message, positionAt(lineStarts(text), offset));
}

/** The difference between two texts as one replacement in the first. */
function difference(before: string, after: string): Span & { readonly text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The indentation of the first indented line, else two spaces. */
function indentOf(text: string): string {
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end);
    const indent = line.slice(0, line.length - line.trimStart().length);
    if (indent !== '' && indent !== line && indent !== '\uFEFF') return indent;
  }
  return '  ';
}

/** The start of the line that contains `offset`. */
function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
