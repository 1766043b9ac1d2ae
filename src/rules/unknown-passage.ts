import type { Briefing, Citation, Locator, LocatorRange } from '../briefing/briefing.ts';
import { locatorText } from '../briefing/write-citation.ts';
import { evidence, excerpt } from './evidence.ts';
import type { Fix, RelatedPlace, Rule, RuleContext, TextEdit } from './rule.ts';

/** A paragraph locator outside the source. Pages, chapters and the like are not ours to check. */
export const unknownPassage: Rule = {
  id: 'unknown-passage',
  summary: 'Every paragraph cited is in its source',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    for (const citation of briefing.citations) {
      const source = context.sources.get(citation.key);
      const { locator } = citation;
      if (source === undefined || locator?.label !== 'paragraph') continue;
      const fault = locator.ranges.map((range) => faultOf(range, source.passageCount)).find(Boolean);
      if (fault === undefined) continue;
      const related = await lastPassage(citation.key, context, signal);
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
    const turned = turnedRound(locator, context.sources.get(key)?.passageCount ?? 0, briefing.text);
    if (turned !== undefined) fixes.push({ title: `Change to ${turned.text}`, edits: [turned], safe: false });
    const sentence = briefing.sentences.find(
      ({ start, end }) => start <= citation.start && citation.end <= end,
    );
    const [best] = await evidence(briefing, sentence ?? finding, context, { limit: 1, keys: [key] }, signal);
    if (best !== undefined) {
      const text = locatorText(best.number);
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

/** What is wrong with a range, in words; undefined when it lies within a source of `count` passages. */
function faultOf({ first, last }: LocatorRange, count: number): string | undefined {
  if (first < 1 || last < 1) return 'they are counted from 1';
  if (last < first) return `¶${first}-${last} runs backwards`;
  if (first > count) return `there is no ¶${first}`;
  return last > count ? `there is no ¶${last}` : undefined;
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

/** `¶6-4` as `¶4-6`, when that is what the locator says and it lies within the source. */
function turnedRound(locator: Locator, count: number, text: string): TextEdit | undefined {
  const [range] = locator.ranges;
  if (range === undefined || locator.ranges.length > 1 || range.last >= range.first) return undefined;
  if (range.last < 1 || range.first > count) return undefined;
  const written = text.slice(locator.start, locator.end);
  const turned = written.replace(/(\d+)(\D+)(\d+)/, '$3$2$1');
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
