import { levels, type OfferedFix } from '../briefing/finding.ts';
import type { Briefing, Directive } from '../briefing/briefing.ts';
import type { Span } from '../text/span.ts';
import { keyFinder, type NearestKey } from '../evidence/nearest-key.ts';
import type { Message } from '../language/en/messages.ts';
import { namesIn, withoutDirective, withoutName } from '../writing/remove-ignore.ts';
import type { Rule, RunSoFar } from './rule.ts';

/** Reports comments that suppress nothing or name a rule that does not exist. Comments that may be of use are not reported. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  summary: 'No unused ignore comments',
  defaultSeverity: 'information',
  needs: 'run',
  hasSafeFixes: true,
  check(briefing, { run, store }, report) {
    if (run === undefined) return;
    const { state, sources } = store.status();
    for (const directive of briefing.directives) {
      const fault = faultsOf(directive, briefing.text, run, state !== 'failed' && sources > 0);
      if (fault.whole !== undefined) report(directive, fault.whole);
      else for (const { span, message } of fault.parts) report(span, message);
    }
  },
  fixes(finding, briefing) {
    const whole = briefing.directives.find(
      ({ start, end }) => start === finding.start && end === finding.end,
    );
    if (whole !== undefined)
      return whole.verb === 'configure-file'
        ? []
        : [removal(briefing, whole, { id: 'remove-comment', args: {} })];
    const directive = briefing.directives.find(
      ({ start, end }) => start < finding.start && finding.end < end,
    );
    if (directive === undefined) return [];
    const name = briefing.text.slice(finding.start, finding.end);
    const near = finding.translatable.id === 'unknown-rule' ? finding.translatable.args.near : undefined;
    const remove: OfferedFix =
      directive.rules.length === 1
        ? removal(briefing, directive, { id: 'remove-comment', args: {} })
        : {
            title: { id: 'remove-from-comment', args: { name } },
            edits: [withoutName(briefing.text, finding)],
            safe: true,
            preferred: true,
          };
    if (near === undefined) return directive.verb === 'configure-file' ? [] : [remove];
    const change: OfferedFix = {
      title: { id: 'change-to', args: { text: near } },
      edits: [{ start: finding.start, end: finding.end, text: near }],
      safe: false,
      preferred: true,
    };
    if (directive.verb === 'configure-file') return [change];
    // The writer wanted to suppress a finding, so correcting the name comes first.
    return [change, { ...remove, safe: false, preferred: false }];
  },
};

/** What is wrong with one comment: the whole comment, or some of its names. */
interface Faults {
  readonly whole?: Message;
  readonly parts: readonly Fault[];
}

/** One name or level that is wrong. */
interface Fault {
  readonly span: Span;
  readonly message: Message;
}

function faultsOf(
  directive: Directive,
  text: string,
  { outcomes, suppressed }: RunSoFar,
  hasSources: boolean,
): Faults {
  // Without sources most rules have nothing to find.
  const known = new Map<string, boolean>(
    outcomes.map(({ rule, kind }) => [rule, hasSources && kind === 'checked']),
  );
  known.set(unusedIgnore.id, false);
  const suppresses = (rule?: string): boolean =>
    suppressed.some(({ by, finding }) => by === directive && (rule === undefined || finding.rule === rule));
  if (directive.verb === 'configure-file') return levelFaults(directive, text, known);
  const isIgnore = directive.verb.startsWith('disable');
  if (directive.rules.length === 0) {
    const settled = hasSources && outcomes.every(({ kind }) => kind === 'checked' || kind === 'off');
    return isIgnore && settled && !suppresses()
      ? { whole: { id: 'ignores-nothing', args: {} }, parts: [] }
      : { parts: [] };
  }
  const nearest = keyFinder(known.keys());
  const parts = namesIn(text, directive).flatMap(({ name, span }): Fault[] => {
    const rule = name.toLowerCase();
    if (!known.has(rule)) {
      return [{ span, message: unknownRule(name, nearest(rule)) }];
    }
    if (!isIgnore || known.get(rule) !== true || suppresses(rule)) return [];
    return [{ span, message: { id: 'ignores-nothing-of', args: { rule } } }];
  });
  const allUnused =
    parts.length === directive.rules.length &&
    parts.every(({ message }) => message.id === 'ignores-nothing-of');
  return allUnused ? { whole: { id: 'ignores-nothing', args: {} }, parts } : { parts };
}

/** The faults of a `configure-file` comment: it suppresses nothing by itself, so only its names and levels are checked. */
function levelFaults(directive: Directive, text: string, known: ReadonlyMap<string, boolean>): Faults {
  if (directive.levels === undefined) return { whole: { id: 'levels-unread', args: {} }, parts: [] };
  const nearest = keyFinder(known.keys());
  const inComment = (written: string): Span => {
    const start = text.indexOf(written, directive.start);
    return { start: start + 1, end: start + written.length - 1 };
  };
  return {
    parts: Object.entries(directive.levels).flatMap(([name, level]) => {
      if (!known.has(name.toLowerCase())) {
        const message = unknownRule(name, nearest(name.toLowerCase()));
        return [{ span: inComment(JSON.stringify(name)), message }];
      }
      if (levels.some((each) => each === level)) return [];
      const message: Message = { id: 'unknown-level', args: { rule: name, levels } };
      return [{ span: inComment(JSON.stringify(name)), message }];
    }),
  };
}

function unknownRule(name: string, near: NearestKey | undefined): Message {
  return { id: 'unknown-rule', args: { name, ...(near === undefined ? {} : { near: near.key }) } };
}

function removal({ text }: Briefing, directive: Directive, title: Message): OfferedFix {
  const { edit, safe } = withoutDirective(text, directive);
  return { title, edits: [edit], safe, preferred: true };
}
