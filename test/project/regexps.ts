import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { typescriptFiles } from './imports.ts';

/** A regular expression of `src/`, a literal or built at run time. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Its position, for example `src/text/words.ts:36:21` (line and column from 1). */
  readonly at: string;
}

/** Recheck's verdict on an expression; `why` is the attack it found, or why it has no answer. */
export type Verdict =
  | { readonly status: 'safe' }
  | { readonly status: 'vulnerable' | 'unknown'; readonly why: string };

/** The expressions in the JSON that `collect-regexps.ts` prints. Throws for anything else. */
export function parseExpressions(json: string): readonly Expression[] {
  return itemsOf(json).map(({ source, flags, at }) => ({
    source: String(source),
    flags: String(flags),
    at: String(at),
  }));
}

/** The verdicts in the JSON that `check-regexps.ts` prints. Throws for anything else. */
export function parseVerdicts(json: string): readonly Verdict[] {
  return itemsOf(json).map(({ status, why }) => {
    if (status === 'safe') return { status };
    if (status === 'vulnerable' || status === 'unknown') return { status, why: String(why) };
    throw new Error(`No verdict: ${String(status)}`);
  });
}

function itemsOf(json: string): readonly Record<string, unknown>[] {
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value) || !value.every(isRecord)) throw new Error(`No list: ${json.slice(0, 100)}`);
  return value;
}

/** The regular expressions in the files of `src/`. */
export interface Written {
  /** The literals. */
  readonly literals: readonly Expression[];
  /** Positions where one is built: each `new RegExp(…)` and `RegExp(…)`. */
  readonly made: readonly string[];
  /** Positions where one could be built unseen: `RegExp` under another name, a string passed to `match`. */
  readonly hidden: readonly string[];
}

/** The regular expressions written in the files of a folder, in order. */
export function writtenExpressions(root: string, folder: string): Written {
  const files = typescriptFiles(root, folder).map((file) =>
    expressionsOf(file, readFileSync(join(root, file), 'utf8')),
  );
  return {
    literals: files.flatMap(({ literals }) => literals),
    made: files.flatMap(({ made }) => made),
    hidden: files.flatMap(({ hidden }) => hidden),
  };
}

/** The regular expressions of a file with this text. Throws when it is not TypeScript, so that no file is skipped. */
export function expressionsOf(file: string, text: string): Written {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const literals: Expression[] = [];
  const made: string[] = [];
  const hidden: string[] = [];
  const at = (node: Node): string => `${file}:${lineAndColumn(text, node.start)}`;
  const callees = new Set<unknown>();
  visit(program, (node) => {
    const { type, regex, callee } = node;
    if (type === 'Literal' && isRecord(regex)) {
      literals.push({ source: String(regex['pattern']), flags: String(regex['flags']), at: at(node) });
    }
    const calls = type === 'NewExpression' || type === 'CallExpression';
    if (calls && isNode(callee) && callee.name === 'RegExp') {
      callees.add(callee);
      made.push(at(node));
    }
    if (calls && isNode(callee) && givesPattern(callee, node['arguments'])) hidden.push(at(node));
    if (type === 'Identifier' && node.name === 'RegExp' && !callees.has(node)) hidden.push(at(node));
  });
  return { literals, made, hidden };
}

interface Node extends Record<string, unknown> {
  readonly type: string;
  readonly start: number;
  readonly name?: unknown;
}

/** Whether a call turns a string into an expression: `text.match('a+')`. */
function givesPattern(callee: Node, given: unknown): boolean {
  const { property } = callee;
  const first = Array.isArray(given) ? (given[0] as unknown) : undefined;
  if (callee.type !== 'MemberExpression' || !isNode(property) || !isNode(first)) return false;
  const isText =
    first.type === 'TemplateLiteral' || (first.type === 'Literal' && typeof first['value'] === 'string');
  return isText && (property.name === 'match' || property.name === 'matchAll');
}

/** Calls `look` with every node except types, parents first. */
function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, look);
  } else if (isRecord(value)) {
    if (isNode(value)) {
      // A type named RegExp builds none.
      if (value.type === 'TSTypeReference') return;
      look(value);
    }
    for (const inner of Object.values(value)) visit(inner, look);
  }
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value['type'] === 'string' && typeof value['start'] === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
