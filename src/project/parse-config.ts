import { type Node, type ParseError, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Position, lineStarts, positionAt } from '../text/lines.ts';
import { deepestNesting, tooDeepInJson } from '../text/nesting.ts';
import { type ProjectConfig, projectFileName } from './config.ts';
import { longestPattern } from './matches.ts';
import type { PartialConfig } from './merge.ts';

/** Something wrong in the project file, and where. What is not wrong holds all the same. */
export interface ConfigProblem {
  readonly message: string;
  readonly position: Position;
  /** Whether the file says there what cannot be followed; else it has a name that is not known and means nothing. */
  readonly lost: boolean;
}

/** The values that a level of a rule can have. */
export const ruleLevels = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The values of `citationScope`. */
export const citationScopes = ['sentence', 'paragraph'] as const;

/** The fields of the project file; the JSON schema in `media/` names the same. */
export const configFields: readonly (keyof ProjectConfig | '$schema')[] = [
  '$schema',
  'sources',
  'files',
  'exclude',
  'citationScope',
  'rules',
];

/**
 * Reads the text of a project file. Comments and trailing commas are allowed, as in VS Code's own files. Never throws:
 * what cannot be read, has the wrong type or is not known is reported with its place, and all the rest is kept. A level for a
 * rule that is none of `ruleIds` is reported where these are given.
 */
export function parseConfig(
  text: string,
  ruleIds?: readonly string[],
): { config: PartialConfig; problems: readonly ConfigProblem[] } {
  // A byte order mark is no JSON; a space in its place keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const errors: ParseError[] = [];
  const starts = lineStarts(text);
  const problems: ConfigProblem[] = [];
  let unnamed = 0;
  const report: Report = (message, offset, { lost } = { lost: true }) => {
    if (problems.length < mostProblems)
      problems.push({ message, position: positionAt(starts, offset), lost });
    else unnamed += 1;
  };
  const deep = tooDeepInJson(json);
  if (deep !== undefined) {
    report(
      `${projectFileName} is nested more than ${deepestNesting} deep here: it is not read. Nothing in it needs more than two levels.`,
      deep,
    );
    return { config: {}, problems };
  }
  const root = parseTree(json, errors, { allowTrailingComma: true });
  for (const error of errors.slice(0, 1)) {
    report(`${projectFileName} is not sound JSON: ${words(printParseErrorCode(error.error))}`, error.offset);
  }
  if (root !== undefined && root.type !== 'object') {
    report(`${projectFileName} must be an object: { … }`, root.offset);
  }
  const config = root?.type === 'object' ? readFields(root, ruleIds, report) : {};
  if (unnamed > 0) {
    const position = problems.at(-1)?.position ?? { line: 0, column: 0 };
    problems.push({ message: `${projectFileName} has ${unnamed} more such problems.`, position, lost: true });
  }
  return { config, problems };
}

/** Maximum problems that are named. */
const mostProblems = 100;

/** Maximum entries of a list: every file of the project is held against each glob. */
const longestList = 1000;

type Report = (message: string, offset: number, options?: Pick<ConfigProblem, 'lost'>) => void;
type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

function readFields(root: Node, ruleIds: readonly string[] | undefined, report: Report): PartialConfig {
  const config: Mutable<PartialConfig> = {};
  for (const { name, key, value } of properties(root)) {
    if (name === 'sources' || name === 'files' || name === 'exclude') {
      const list = readStrings(name, value, report);
      if (list !== undefined) config[name] = list;
    } else if (name === 'citationScope') {
      const scope = readOneOf(name, value, citationScopes, report);
      if (scope !== undefined) config.citationScope = scope;
    } else if (name === 'rules') {
      const rules = readLevels(value, ruleIds, report);
      if (rules !== undefined) config.rules = rules;
    } else if (name !== '$schema') {
      report(`Unknown field "${name}". Known are ${configFields.slice(1).join(', ')}.`, key.offset, {
        lost: false,
      });
    }
  }
  return config;
}

/** The strings of a list; entries of other types are reported and left out. */
function readStrings(name: string, node: Node, report: Report): readonly string[] | undefined {
  if (node.type !== 'array') {
    report(`"${name}" must be a list of strings.`, node.offset);
    return undefined;
  }
  const entries = node.children ?? [];
  const list: string[] = [];
  if (entries.length > longestList)
    report(
      `"${name}" has more than ${longestList} entries: the others are left out.`,
      entries[longestList]?.offset ?? node.offset,
    );
  for (const entry of entries.slice(0, longestList)) {
    const value: unknown = getNodeValue(entry);
    if (typeof value === 'string' && value.length > longestPattern)
      report(`This entry of "${name}" is longer than ${longestPattern} characters.`, entry.offset);
    else if (typeof value === 'string' && value.trim() !== '') list.push(value);
    else report(`"${name}" must hold strings only.`, entry.offset);
  }
  // A list of nothing but mistakes says nothing: the default holds.
  return list.length === 0 && entries.length > 0 ? undefined : list;
}

function readLevels(
  node: Node,
  ruleIds: readonly string[] | undefined,
  report: Report,
): ProjectConfig['rules'] | undefined {
  if (node.type !== 'object') {
    report('"rules" must be an object: { "uncited-claim": "error" }', node.offset);
    return undefined;
  }
  const levels = properties(node).flatMap(({ name, key, value }) => {
    if (ruleIds?.includes(name) === false) report(`There is no rule "${name}".`, key.offset, { lost: false });
    const level = readOneOf(name, value, ruleLevels, report);
    return level === undefined ? [] : [[name, level] as const];
  });
  return Object.fromEntries(levels);
}

function readOneOf<Value extends string>(
  name: string,
  node: Node,
  values: readonly Value[],
  report: Report,
): Value | undefined {
  const value: unknown = getNodeValue(node);
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) report(`"${name}" must be one of ${values.join(', ')}.`, node.offset);
  return found;
}

/** The fields of an object that have a value. */
function properties(node: Node): { name: string; key: Node; value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [{ name: String(getNodeValue(key)), key, value }];
  });
}

/** `CommaExpected` as "comma expected". */
function words(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
