import { type Node, getNodeValue } from 'jsonc-parser';
import { english, type Message } from '../language/en/messages.ts';
import { type Position, lineStarts, positionAt } from '../text/lines.ts';
import { type ProjectConfig, projectFileName } from './config.ts';
import { configTree } from './config-tree.ts';
import { longestPattern } from './globs.ts';
import type { PartialConfig } from './merge.ts';

/** A problem in the project file and its position. The rest of the file still applies. */
export interface ConfigProblem {
  /** In English. */
  readonly message: string;
  /** The message as id and arguments, for other languages. */
  readonly translatable: Message;
  readonly position: Position;
  /** Whether something the file says was lost; false for an unknown name, which has no effect. */
  readonly lost: boolean;
}

/** A problem with its message in English. */
export function configProblem(translatable: Message, position: Position, lost = true): ConfigProblem {
  return { message: english(translatable), translatable, position, lost };
}

/** The levels that a rule can have. */
export const ruleLevels = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** The values of `citationScope`. */
export const citationScopes = ['sentence', 'paragraph'] as const;

/** The fields of the project file, the same as in the JSON schema in `media/`. */
export const configFields: readonly (keyof ProjectConfig | '$schema')[] = [
  '$schema',
  'sources',
  'files',
  'exclude',
  'citationScope',
  'rules',
];

/**
 * Reads the text of a project file. Comments and trailing commas are allowed, as in VS Code's own files. Never throws: syntax errors,
 * wrong types and unknown names are reported with their positions, and the rest is kept. With `ruleIds`, levels for other rules are
 * reported too.
 */
export function parseConfig(
  text: string,
  ruleIds?: readonly string[],
): { config: PartialConfig; problems: readonly ConfigProblem[] } {
  const starts = lineStarts(text);
  const problems: ConfigProblem[] = [];
  let unnamed = 0;
  const report: Report = (message, offset, { lost } = { lost: true }) => {
    if (problems.length < mostProblems)
      problems.push(configProblem(message, positionAt(starts, offset), lost));
    else unnamed += 1;
  };
  const { root, faults } = configTree(text);
  for (const { message, offset } of faults) report(message, offset);
  const config = root === undefined ? {} : readFields(root, ruleIds, report);
  if (unnamed > 0) {
    const position = problems.at(-1)?.position ?? { line: 0, column: 0 };
    const args = { file: projectFileName, count: unnamed };
    problems.push(configProblem({ id: 'config-more-problems', args }, position));
  }
  return { config, problems };
}

/** Maximum problems reported one by one. */
const mostProblems = 100;

/** Maximum entries of a list: every file of the project is matched against each glob. */
const longestList = 1000;

type Report = (message: Message, offset: number, options?: Pick<ConfigProblem, 'lost'>) => void;
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
      const args = { field: name, known: configFields.slice(1) };
      report({ id: 'config-unknown-field', args }, key.offset, { lost: false });
    }
  }
  return config;
}

/** The strings of a list; entries of other types are reported and left out. */
function readStrings(name: string, node: Node, report: Report): readonly string[] | undefined {
  if (node.type !== 'array') {
    report({ id: 'config-no-list', args: { field: name } }, node.offset);
    return undefined;
  }
  const entries = node.children ?? [];
  const list: string[] = [];
  if (entries.length > longestList)
    report(
      { id: 'config-long-list', args: { field: name, most: longestList } },
      entries[longestList]?.offset ?? node.offset,
    );
  for (const entry of entries.slice(0, longestList)) {
    const value: unknown = getNodeValue(entry);
    if (typeof value === 'string' && value.length > longestPattern)
      report({ id: 'config-long-entry', args: { field: name, most: longestPattern } }, entry.offset);
    else if (typeof value === 'string' && value.trim() !== '') list.push(value);
    else report({ id: 'config-blank-entry', args: { field: name } }, entry.offset);
  }
  // A list without a single valid entry is ignored, and the default applies.
  return list.length === 0 && entries.length > 0 ? undefined : list;
}

function readLevels(
  node: Node,
  ruleIds: readonly string[] | undefined,
  report: Report,
): ProjectConfig['rules'] | undefined {
  if (node.type !== 'object') {
    report({ id: 'config-no-levels', args: {} }, node.offset);
    return undefined;
  }
  const levels = properties(node).flatMap(({ name, key, value }) => {
    if (ruleIds?.includes(name) === false)
      report({ id: 'config-no-rule', args: { rule: name } }, key.offset, { lost: false });
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
  if (found === undefined) report({ id: 'config-wrong-value', args: { field: name, values } }, node.offset);
  return found;
}

/** The fields of an object that have a value. */
function properties(node: Node): { name: string; key: Node; value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [{ name: String(getNodeValue(key)), key, value }];
  });
}
