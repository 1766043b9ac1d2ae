import { type Fix, levels } from '../briefing/finding.ts';
import type { Briefing, Directive } from '../briefing/briefing.ts';
import type { Span } from '../text/span.ts';
import { keyFinder } from '../evidence/nearest-key.ts';
import { namesIn, withoutDirective, withoutName } from '../writing/remove-ignore.ts';
import type { Rule, RunSoFar } from './rule.ts';

/** A comment that hides nothing, or names a rule that does not exist. What is not sure to be idle is not blamed. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  summary: 'Every ignore comment hides something',
  defaultSeverity: 'information',
  needs: 'run',
  check(briefing, { run, sources }, report) {
    if (run === undefined) return;
    for (const directive of briefing.directives) {
      const fault = faultsOf(directive, briefing.text, run, sources.size > 0);
      if (fault.whole !== undefined) report(directive, fault.whole);
      else for (const { span, message } of fault.parts) report(span, message);
    }
  },
  fixes(finding, briefing) {
    const whole = briefing.directives.find(
      ({ start, end }) => start === finding.start && end === finding.end,
    );
    if (whole !== undefined)
      return whole.verb === 'configure-file' ? [] : [removal(briefing, whole, 'Remove the comment')];
    const directive = briefing.directives.find(
      ({ start, end }) => start < finding.start && finding.end < end,
    );
    if (directive === undefined) return [];
    const name = briefing.text.slice(finding.start, finding.end);
    const near = meantBy(finding.message);
    const remove =
      directive.rules.length === 1
        ? removal(briefing, directive, 'Remove the comment')
        : {
            title: `Remove ${name} from the comment`,
            edits: [withoutName(briefing.text, finding)],
            safe: true,
            preferred: true,
          };
    if (near === undefined) return directive.verb === 'configure-file' ? [] : [remove];
    const change = {
      title: `Change to ${near}`,
      edits: [{ start: finding.start, end: finding.end, text: near }],
      safe: false,
      preferred: true,
    };
    if (directive.verb === 'configure-file') return [change];
    // What the writer wanted to hide is better hidden than forgotten.
    return [change, { ...remove, safe: false, preferred: false }];
  },
};

/** What is wrong with one comment: all of it, or some of its names. */
interface Faults {
  readonly whole?: string;
  readonly parts: readonly { readonly span: Span; readonly message: string }[];
}

function faultsOf(
  directive: Directive,
  text: string,
  { outcomes, suppressed }: RunSoFar,
  hasSources: boolean,
): Faults {
  // Without any source most rules have nothing to find.
  const known = new Map<string, boolean>(
    outcomes.map(({ rule, kind }) => [rule, hasSources && kind === 'checked']),
  );
  known.set(unusedIgnore.id, false);
  const hides = (rule?: string): boolean =>
    suppressed.some(({ by, finding }) => by === directive && (rule === undefined || finding.rule === rule));
  if (directive.verb === 'configure-file') return levelFaults(directive, text, known);
  const isIgnore = directive.verb.startsWith('disable');
  if (directive.rules.length === 0) {
    const settled = hasSources && outcomes.every(({ kind }) => kind === 'checked' || kind === 'off');
    return isIgnore && settled && !hides()
      ? { whole: 'This comment hides nothing', parts: [] }
      : { parts: [] };
  }
  const nearest = keyFinder(known.keys());
  const parts = namesIn(text, directive).flatMap(({ name, span }) => {
    const rule = name.toLowerCase();
    if (!known.has(rule)) {
      const near = nearest(rule);
      return [{ span, message: `No rule is called ${name}${near === undefined ? '' : asking(near.key)}` }];
    }
    if (!isIgnore || known.get(rule) !== true || hides(rule)) return [];
    return [{ span, message: `This comment hides nothing of ${rule}`, idle: true }];
  });
  const allIdle = parts.length === directive.rules.length && parts.every((part) => 'idle' in part);
  return allIdle ? { whole: 'This comment hides nothing', parts } : { parts };
}

/** A configuration of one file hides nothing by itself; only its names and levels are looked at. */
function levelFaults(directive: Directive, text: string, known: ReadonlyMap<string, boolean>): Faults {
  if (directive.levels === undefined)
    return { whole: 'This comment is not read: after its name it needs { "rule": "level" }', parts: [] };
  const nearest = keyFinder(known.keys());
  const inComment = (written: string): Span => {
    const start = text.indexOf(written, directive.start);
    return { start: start + 1, end: start + written.length - 1 };
  };
  return {
    parts: Object.entries(directive.levels).flatMap(([name, level]) => {
      if (!known.has(name.toLowerCase())) {
        const near = nearest(name.toLowerCase());
        const message = `No rule is called ${name}${near === undefined ? '' : asking(near.key)}`;
        return [{ span: inComment(JSON.stringify(name)), message }];
      }
      if (levels.some((each) => each === level)) return [];
      const message = `${name} has no such level: there are ${levels.join(', ')}`;
      return [{ span: inComment(JSON.stringify(name)), message }];
    }),
  };
}

function asking(rule: string): string {
  return `; did you mean ${rule}?`;
}

/** The rule that a message asks for, if it asks. */
function meantBy(message: string): string | undefined {
  return /; did you mean ([a-z-]+)\?$/.exec(message)?.[1];
}

function removal({ text }: Briefing, directive: Directive, title: string): Fix {
  const { edit, safe } = withoutDirective(text, directive);
  return { title, edits: [edit], safe, preferred: true };
}
