import type { Finding } from '../briefing/finding.ts';
import { sentenceAt } from '../briefing/at-offset.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { normalise } from '../text/normalise.ts';
import { contains, type Span, textOf } from '../text/span.ts';

/**
 * The identities of findings from one run to the next, one per finding: `0f3c…:1`. The first part is 16 hexadecimal digits of a hash
 * of the rule, the words of its sentence and, where the finding marks only a part of the sentence, the marked words. The second part
 * counts the findings of this briefing with that hash, from 1. Line numbers, messages, markup, line breaks and other citations of the
 * sentence do not matter, so a paragraph that moves keeps its fingerprints. A finding outside sentences (a comment, front matter)
 * is identified by its line.
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

/** FNV-1a, 64 bits, over UTF-8 (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, and without Node's crypto module. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
