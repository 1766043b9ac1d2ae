import type { RuleId } from '../briefing/finding.ts';
import type { Briefing, Directive } from '../briefing/briefing.ts';
import { applyEdits } from '../text/edits.ts';
import { frontMatterSpan } from '../text/front-matter.ts';
import { lines, type LineStarts, lineStarts, positionAt } from '../text/lines.ts';
import { textOf } from '../text/span.ts';

/** Why a rule is silent on a line: a comment in the briefing, or the project's own level `off`. */
export type Silence = Directive | 'level';

/** The rules that are silent on one line. */
type State = ReadonlyMap<RuleId, Silence>;

/**
 * Returns a function that says why a rule is silent at an offset, if it is. The comments mean what they mean to markdownlint
 * (DavidAnson/markdownlint, `getEnabledRulesPerLineNumber`). Comments for the file apply first; then `disable`, `enable`, `capture`
 * and `restore`, each from its own line on, the last on a line winning; then comments for single lines. `enable` also enables a rule
 * that the project has switched off. A finding belongs to the line on which it starts.
 */
export function suppression(
  briefing: Briefing,
  rules: readonly RuleId[],
  isOff: (rule: RuleId) => boolean,
): (rule: RuleId, offset: number) => Silence | undefined {
  const starts = lineStarts(briefing.text);
  const levels: State = new Map(rules.filter(isOff).map((rule) => [rule, 'level']));
  if (briefing.directives.length === 0) return (rule) => levels.get(rule);
  const wholeFile = briefing.directives
    .filter(({ verb }) => verb === 'disable-file' || verb === 'enable-file')
    .reduce((state, directive) => applied(directive, state, rules), levels);
  const onward = onwardStates(briefing.directives, starts, wholeFile, levels, rules);
  const stateOf = (line: number): State => lastUpTo(onward, line)?.state ?? wholeFile;
  const single = singleLines(briefing.directives, starts, stateOf, rules);
  return (rule, offset) => {
    const { line } = positionAt(starts, offset);
    return (single.get(line) ?? stateOf(line)).get(rule);
  };
}

/** Whether a comment may enable a rule that the project has switched off. */
export function mayEnable(directives: readonly Directive[], rule: RuleId): boolean {
  return directives.some((directive) => isEnabling(directive) && names(directive, rule));
}

/**
 * Whether a rule that comments enable is off elsewhere because of its level: on a line with more than comments. `silence` is the result
 * of {@link suppression}.
 */
export function isOffInPart(
  rule: RuleId,
  { text, directives }: Briefing,
  silence: ReturnType<typeof suppression>,
): boolean {
  const front = frontMatterSpan(text)?.end ?? 0;
  const blanks = directives.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end).replaceAll(/[^\r\n]/g, ' '),
  }));
  const written = applyEdits(text, blanks);
  for (const line of lines(written, front))
    if (silence(rule, line.start) === 'level' && textOf(written, line).trim() !== '') return true;
  return false;
}

/** The last change on a line or before it. Changes are in order. */
function lastUpTo<Change extends { readonly line: number }>(
  changes: readonly Change[],
  line: number,
): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

/** Every line that changes the state of those after it, in order, with the state from there on. */
function onwardStates(
  directives: readonly Directive[],
  starts: LineStarts,
  first: State,
  levels: State,
  rules: readonly RuleId[],
): readonly { readonly line: number; readonly state: State }[] {
  const changes: { line: number; state: State }[] = [];
  let state = first;
  // As in markdownlint, `restore` without `capture` returns to the project's levels.
  let captured = levels;
  for (const directive of directives) {
    if (directive.verb === 'capture') captured = state;
    else if (directive.verb === 'restore') state = captured;
    else if (directive.verb === 'disable' || directive.verb === 'enable') {
      state = applied(directive, state, rules);
    } else continue;
    changes.push({ line: positionAt(starts, directive.start).line, state });
  }
  return changes;
}

/** The state of each line that has a comment for it alone. */
function singleLines(
  directives: readonly Directive[],
  starts: LineStarts,
  stateOf: (line: number) => State,
  rules: readonly RuleId[],
): ReadonlyMap<number, State> {
  const states = new Map<number, State>();
  for (const directive of directives) {
    let line: number;
    if (directive.verb === 'disable-line') line = positionAt(starts, directive.start).line;
    else if (directive.verb === 'disable-next-line') line = positionAt(starts, directive.end).line + 1;
    else continue;
    states.set(line, applied(directive, states.get(line) ?? stateOf(line), rules));
  }
  return states;
}

function applied(directive: Directive, state: State, rules: readonly RuleId[]): State {
  const next = new Map(state);
  for (const rule of rules) {
    if (!names(directive, rule)) continue;
    if (isEnabling(directive)) next.delete(rule);
    else next.set(rule, directive);
  }
  return next;
}

function isEnabling({ verb }: Directive): boolean {
  return verb === 'enable' || verb === 'enable-file';
}

function names(directive: Directive, rule: RuleId): boolean {
  return directive.rules.length === 0 || directive.rules.some((name) => name.toLowerCase() === rule);
}
