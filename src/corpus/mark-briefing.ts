import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import { frontMatterSpan } from '../text/front-matter.ts';
import { isBriefingText, parseFrontMatter } from './formats/front-matter.ts';
import { problem, type Problem } from './source.ts';

/** The replacement that makes a text a briefing, or the problem that prevents it. */
export type BriefingMark =
  | { readonly edit: Span & { readonly text: string } }
  | { readonly problem: Problem };

/**
 * The edit that makes a Markdown text a briefing: `briefing: true` in its front matter, which is added where there is none.
 * A text that is a briefing already gets an empty edit. Line ends follow the text, and nothing else changes.
 *
 * For `'Text.'` it inserts `'---\nbriefing: true\n---\n\n'` at 0; for `'---\ntitle: Port\n---\n'` it inserts
 * `'briefing: true\n'` at 4. Front matter that is broken, or is not a list of fields, is a problem.
 */
export function markAsBriefing(text: string): BriefingMark {
  if (isBriefingText(text)) return { edit: { start: 0, end: 0, text: '' } };
  const span = frontMatterSpan(text);
  const edit = span === undefined ? newFrontMatter(text) : inFrontMatter(text, span);
  const edited = edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  if (edit !== undefined && edited !== undefined && isBriefingText(edited)) return { edit };
  return {
    problem:
      parseFrontMatter(text).problems[0] ??
      problem('warning', { id: 'front-matter-unchangeable', args: {} }, { line: 0, column: 0 }),
  };
}

type Edit = Span & { readonly text: string };

function newFrontMatter(text: string): Edit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineEndOf(text);
  const gap = /^\uFEFF?[\r\n]/.test(text) ? '' : eol;
  return { start, end: start, text: ['---', 'briefing: true', '---', gap].join(eol) };
}

function inFrontMatter(text: string, span: Span): Edit | undefined {
  const opening = /[^\r\n]*(?:\r\n|\n|\r)/y;
  opening.lastIndex = span.start;
  if (!opening.test(text)) return undefined;
  const from = opening.lastIndex;
  const inner = text.slice(from, Math.max(from, lineStart(text, span.end)));
  const edit = text.startsWith('+++', span.start) ? inToml(inner) : inYaml(inner);
  if (edit === undefined) return undefined;
  const eol = lineEndOf(text);
  return { start: edit.start + from, end: edit.end + from, text: edit.text.replaceAll('\n', eol) };
}

/** Offsets count in `inner`, the lines between the fences. A new field goes first, so that it precedes every table. */
function inToml(inner: string): Edit {
  const table = /^[ \t]*\[/m.exec(inner)?.index ?? inner.length;
  const field = /^[ \t]*briefing[ \t]*=[ \t]*/m.exec(inner.slice(0, table));
  if (field === null) return { start: 0, end: 0, text: 'briefing = true\n' };
  const start = field.index + field[0].length;
  const [value = ''] = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#]*)/.exec(inner.slice(start)) ?? [];
  return { start, end: start + value.length, text: 'true' };
}

function inYaml(inner: string): Edit | undefined {
  // A lone carriage return ends a line here, but not for the parser. A newline in its place keeps the offsets.
  const document = parseDocument(inner.replaceAll(/\r(?!\n)/g, '\n'), { logLevel: 'silent' });
  const map = document.contents;
  if (map === null) return { start: 0, end: 0, text: 'briefing: true\n' };
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'briefing');
  const mapStart = map.range?.[0] ?? 0;
  if (pair === undefined) {
    if (map.flow === true) {
      return {
        start: mapStart + 1,
        end: mapStart + 1,
        text: `briefing: true${map.items.length > 0 ? ', ' : ''}`,
      };
    }
    const line = lineStart(inner, mapStart);
    return { start: line, end: line, text: `${inner.slice(line, mapStart)}briefing: true\n` };
  }
  const range = (pair.value as { range?: readonly number[] | null } | null)?.range;
  const [start, end] = range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const space = start === end && inner.charAt(start - 1) === ':' ? ' ' : '';
  return { start, end, text: `${space}true` };
}

/** The start of the line that contains `offset`. */
function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
