import type { Message } from '../../language/en/messages.ts';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  getNodeValue,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Position, lineStarts, positionAt } from '../../text/lines.ts';
import { deepestNesting, tooDeepInJson } from '../../text/nesting.ts';
import type { Bibliography } from './bibliography.ts';
import { checkedItem } from './csl-item.ts';
import { isZoteroItem, itemOfZotero } from './zotero-item.ts';
import { problem, type CslItem, type Problem } from '../source.ts';

/** Reads an array of CSL-JSON items, or the `items` of an object, as Zotero's API and Better BibTeX's JSON have them. Never throws. */
export function parseCslJson(text: string): Bibliography {
  // A byte order mark is not JSON. A space in its place keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const starts = lineStarts(text);
  const problems: Problem[] = [];
  const report: Report = (severity, message, offset) => {
    problems.push(problem(severity, message, positionAt(starts, offset)));
  };
  const deep = tooDeepInJson(json);
  if (deep !== undefined) {
    report('error', { id: 'bibliography-too-deep', args: { levels: deepestNesting } }, deep);
    return { items: [], positions: [], problems };
  }
  const { nodes, isList } = entriesOf(json, report);
  if (!isList) report('error', { id: 'bibliography-no-list', args: {} }, 0);
  const items = new Map<string, CslItem>();
  const positions: Position[] = [];
  for (const node of nodes) {
    const value = valueOf(node);
    const given = isZoteroItem(value) ? itemOfZotero(value) : value;
    // Notes and attachments of Zotero describe nothing.
    if (given === undefined) continue;
    const { item, complaints } = checkedItem(given);
    for (const { severity, message, field } of complaints)
      report(severity, message, fieldOffset(node, field));
    if (item === undefined) continue;
    if (items.has(item.id)) {
      report('error', { id: 'entry-same-id', args: { id: item.id } }, fieldOffset(node, 'id'));
      continue;
    }
    items.set(item.id, item);
    positions.push(positionAt(starts, node.offset));
  }
  return { items: [...items.values()], positions, problems };
}

/** The node's value, copied because jsonc-parser's objects have no prototype. */
function valueOf(node: Node): unknown {
  return structuredClone<unknown>(getNodeValue(node));
}

type Report = (severity: Problem['severity'], message: Message, offset: number) => void;

/**
 * The array's entries. After a syntax error, each entry that begins a line is also parsed by itself, so that a broken entry costs no
 * other. The reading that finds more entries wins.
 */
function entriesOf(json: string, report: Report): { nodes: readonly Node[]; isList: boolean } {
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const list = listIn(root);
  const whole = list?.children ?? [];
  const starts = errors.length === 0 ? [] : entryStarts(json);
  if (starts.length <= 1 || starts.length < whole.length) {
    for (const error of errors.slice(0, 1)) reportError(error, report);
    return { nodes: whole, isList: list !== undefined };
  }
  let isReported = false;
  const nodes = starts.flatMap((start, index): Node[] => {
    const own: ParseError[] = [];
    const node = parseTree(json.slice(start, starts[index + 1]), own, { disallowComments: true });
    // Text after the entry's end is not an error of the entry.
    const first = own.find((error) => !isAfterEnd(error));
    if (first !== undefined) reportError({ ...first, offset: first.offset + start }, report);
    isReported ||= first !== undefined;
    return node === undefined ? [] : [moved(node, start)];
  });
  // An error between the entries, such as a missing comma.
  if (!isReported && errors[0] !== undefined) reportError(errors[0], report);
  return { nodes, isList: true };
}

/** The list of entries: the file's only value, or the `items` of it. */
function listIn(root: Node | undefined): Node | undefined {
  const list = root?.type === 'object' ? findNodeAtLocation(root, ['items']) : root;
  return list?.type === 'array' ? list : undefined;
}

/** The starts of entries that are written one below the other: braces at the start of a line, indented like the first one. */
function entryStarts(json: string): number[] {
  const first = /^[ \t]*(?:\[[ \t]*)?(?=\{)/m.exec(json);
  if (first === null) return [];
  const indent = first[0].replace('[', '');
  const starts = [...json.matchAll(/^([ \t]*)\{/gm)]
    .filter((match) => match[1] === indent)
    .map((match) => match.index + indent.length);
  const opening = first.index + first[0].length;
  return starts.includes(opening) ? starts : [opening, ...starts];
}

function moved(node: Node, by: number): Node {
  return {
    ...node,
    offset: node.offset + by,
    ...(node.children === undefined ? {} : { children: node.children.map((child) => moved(child, by)) }),
  };
}

/** Whether an error only says that more text follows the value. */
function isAfterEnd(error: ParseError): boolean {
  return printParseErrorCode(error.error) === 'EndOfFileExpected';
}

function reportError(error: ParseError, report: Report): void {
  const fault = printParseErrorCode(error.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  report('error', { id: 'bibliography-not-json', args: { fault } }, error.offset);
}

function fieldOffset(entry: Node, field: string | undefined): number {
  const property = entry.children?.find(
    (child) => field !== undefined && child.children?.[0]?.value === field,
  );
  return (property ?? entry).offset;
}
