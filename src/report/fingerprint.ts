import type { Finding } from '../briefing/finding.ts';
import { sentenceAt } from '../briefing/at-offset.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { normalise } from '../text/normalise.ts';
import { contains, type Span, textOf } from '../text/span.ts';

/**
 * What a finding is known by from one run to the next, one for each of `findings`: `0f3c…:1`, 16 hexadecimal digits of a
 * hash over the rule, the words of the sentence it stands in and, when it marks only a part of it, the words it marks; then
 * the how manieth finding of this briefing with that hash it is, from 1. Line numbers take no part, so a paragraph that
 * moves keeps its fingerprints; nor do markup, line breaks and the citations of the sentence beside the one marked.
 * What stands in no sentence (a comment, front matter) goes by its line.
 */
export function fingerprints(
  briefing: Briefing,
  findings: readonly Pick<Finding, 'rule' | 'start' | 'end'>[],
): readonly string[] {
  const starts = lineStarts(briefing.text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf([finding.rule, ...placeOf(finding)].join('\n'));
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  });

  function placeOf(span: Span): readonly string[] {
    const marked = normalise(textOf(briefing.text, span)).text.trim();
    const sentence = sentenceAt(briefing, span.start);
    if (sentence === undefined) return [normalise(lineOf(span.start)).text.trim(), marked];
    const words = normalise(sentence.plain).text.trim();
    return contains(span, sentence) ? [words] : [words, marked];
  }

  function lineOf(offset: number): string {
    const { line } = positionAt(starts, offset);
    return briefing.text.slice(starts[line], starts[line + 1]);
  }
}

/** FNV-1a, 64 bits, over UTF-8 (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, and none of Node's. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
