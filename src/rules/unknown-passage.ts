import type { Briefing, Citation, Locator } from '../briefing/briefing.ts';
import { locatorText } from '../briefing/write-citation.ts';
import { evidence, excerpt } from './evidence.ts';
import type { Fix, RelatedPlace, Rule, RuleContext, TextEdit } from './rule.ts';

/** A paragraph locator outside the source. Pages, chapters and the like are not ours to check. */
export const unknownPassage: Rule = {
  id: 'unknown-passage',
  summary: 'Every locator is inside its source',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const lastPassages = new Map<string, readonly RelatedPlace[]>();
    for (const citation of briefing.citations) {
      const source = context.sources.get(citation.key);
      const { locator } = citation;
      if (source === undefined || locator?.label !== 'paragraph') continue;
      const fault = faultOf(locator, source.passageCount);
      if (fault === undefined) continue;
      const related = lastPassages.get(citation.key) ?? (await lastPassage(citation.key, context, signal));
      lastPassages.set(citation.key, related);
      report(locator, `${citation.key} has ${counted(source.passageCount)}; ${fault}`, { related });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const citation = briefing.citations.find(
      ({ locator }) => locator?.start === finding.start && locator.end === finding.end,
    );
    if (citation?.locator === undefined) return [];
    const { locator, key } = citation;
    const fixes: Fix[] = [];
    const turned = turnedRound(locator, briefing.text);
    if (turned !== undefined && inside(locator, context.sources.get(key)?.passageCount ?? 0)) {
      fixes.push({ title: `Change to ${turned.text}`, edits: [turned], safe: false, preferred: true });
    }
    const sentence = briefing.sentences.find(
      ({ start, end }) => start <= citation.start && citation.end <= end,
    );
    const [best] =
      sentence === undefined ? [] : await evidence(sentence, context, { limit: 1, keys: [key] }, signal);
    if (best !== undefined) {
      const text = locatorText(best.number, briefing.language);
      fixes.push({
        title: `Change to ${text}: “${excerpt(best.text)}”`,
        edits: [{ start: locator.start, end: locator.end, text }],
        safe: false,
      });
    }
    fixes.push({
      title: 'Remove the locator and cite the whole source',
      edits: [withoutLocator(briefing, citation, locator)],
      safe: false,
    });
    return fixes;
  },
};

/** What is wrong with a locator, in words; undefined when it lies within a source of `count` passages. */
function faultOf(locator: Locator, count: number): string | undefined {
  for (const { first, last } of locator.ranges) {
    if (first < 1) return 'they are counted from 1';
    if (first > count) return `there is no ¶${first}`;
    if (last > count) return `there is no ¶${last}`;
  }
  const [backwards] = backwardsIn(locator);
  return backwards === undefined ? undefined : `¶${backwards[0]} runs backwards`;
}

/**
 * The ranges that run backwards: `6-4`. A shorter end is none of them: `14-6` is 14 to 16. `Locator.ranges` names
 * the passages of either.
 */
function backwardsIn({ value }: Locator): readonly RegExpMatchArray[] {
  return [...value.matchAll(/(?<!\d)(\d+)(\s*[-‐–—]+\s*)(\d+)/g)].filter(
    ([, first = '', , last = '']) => last.length >= first.length && Number(last) < Number(first),
  );
}

function inside({ ranges }: Locator, count: number): boolean {
  return ranges.every(({ first, last }) => first >= 1 && last <= count);
}

function counted(passages: number): string {
  if (passages === 0) return 'no passages';
  return passages === 1 ? '1 passage' : `${passages} passages`;
}

async function lastPassage(
  key: string,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly RelatedPlace[]> {
  const passage = (await context.store.passages(key, signal)).at(-1);
  return passage === undefined
    ? []
    : [{ passage, message: `¶${passage.number} is the last passage of ${passage.key}` }];
}

/** `¶6-4` as `¶4-6`, when that is all that is wrong. */
function turnedRound(locator: Locator, text: string): TextEdit | undefined {
  const written = text.slice(locator.start, locator.end);
  const turned = backwardsIn(locator).reduce(
    (result, [range, first, dash, last]) => result.replace(range, `${last}${dash}${first}`),
    written,
  );
  return turned === written ? undefined : { start: locator.start, end: locator.end, text: turned };
}

/** Takes the locator out with the comma before it; of `@key [¶40]` the whole bracket when nothing else is in it. */
function withoutLocator({ text, groups }: Briefing, citation: Citation, locator: Locator): TextEdit {
  let { start, end } = locator;
  if (text.charAt(start - 1) === '{' && text.charAt(end) === '}') {
    start -= 1;
    end += 1;
  }
  while (start > citation.keySpan.end && /[,\s]/.test(text.charAt(start - 1))) start -= 1;
  const group = groups[citation.group];
  if (group?.form === 'in-text' && text.charAt(start - 1) === '[') {
    if (text.charAt(end) === ']') {
      start -= 1;
      end += 1;
      while (start > citation.keySpan.end && /\s/.test(text.charAt(start - 1))) start -= 1;
    } else {
      // `@key [¶40, see there]`: what follows stays, without the comma that joined it.
      while (/[,\s]/.test(text.charAt(end))) end += 1;
    }
  }
  return { start, end, text: '' };
}
