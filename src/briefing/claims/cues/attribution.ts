import {
  attributions,
  otherSubjects,
  passiveAuxiliaries,
  speakingSubjects,
  subjectVerbGap,
} from '../../../language/en/claims/attribution.ts';
import { prepositions } from '../../../language/en/function-words.ts';
import {
  clauseVerbs,
  inferringVerbs,
  pastSpeechVerbs,
  presentSpeechVerbs,
} from '../../../language/en/speech-verbs.ts';
import type { Clause } from '../clause.ts';
import { has } from './phrases.ts';

const needsClause = new RegExp(`^${clauseVerbs}`, 'u');
const infers = new RegExp(`^${inferringVerbs}`, 'u');
const speaks = new RegExp(`^${speakingSubjects}$`, 'u');

/** Whether the clause reports what somebody other than the writer said, found, ordered or believes. */
export function attributes(clause: Clause): boolean {
  return has(clause, attributions) || clause.lowerWords.some((_, index) => speechAt(clause, index));
}

function isAdverb(word: string): boolean {
  return (
    /..ly$/u.test(word) &&
    !/(?:family|ally|assembly|supply|reply|italy|july|monopoly|anomaly|bully|rally)$/u.test(word)
  );
}

/** Whether the word at `index` is a verb of speech with a subject that speaks. */
function speechAt({ words, lowerWords, lower, starts }: Clause, index: number): boolean {
  const word = lowerWords[index] ?? '';
  const past = pastSpeechVerbs.has(word);
  if (index === 0 || (!past && !presentSpeechVerbs.has(word))) return false;
  let before = index - 1;
  let isPassive = false;
  while (before > 0 && (subjectVerbGap.has(lowerWords[before] ?? '') || isAdverb(lowerWords[before] ?? ''))) {
    isPassive ||= passiveAuxiliaries.has(lowerWords[before] ?? '');
    before--;
  }
  const subject = lowerWords[before] ?? '';
  // In "For small states the …" the word is a noun after a preposition.
  if (!past && before < 2 && index - before === 1 && prepositions.has(lowerWords[0] ?? '')) return false;
  if (otherSubjects.has(subject) || subjectVerbGap.has(subject)) return false;
  if (word.startsWith('suggest') || word.startsWith('indicate')) {
    if (!speaks.test(subject) && !/^\p{Lu}/u.test(words[before] ?? '')) return false;
  } else if (/^(?:it|this|that|which)$/u.test(subject) && infers.test(word)) return false;
  if (subject === 'and' && !past && !word.endsWith('s')) return false;
  const after = lower.slice((starts[index] ?? 0) + word.length).slice(0, 16);
  if (isPassive) return (word === 'told' ? /^ (?:to|that|of|by) /u : /^ (?:to|that|as|of|by) /u).test(after);
  if (needsClause.test(word))
    return /^ (?:that|how|why|whether|no|it as|“|“…”|us|reporters|him|her|them|his|their)\b|^[:,]? “/u.test(
      after,
    );
  if (/^(?:call|describe)/u.test(word))
    return /^ (?:the|it|him|her|them|his|their|this|these|for|on|himself|itself|being|how) /u.test(after);
  if (past) return true;
  return /^ (?:that|the|a|an|to|it|its|his|her|their|this|these|no|how|why|whether|as|for|he|she|they|in|another|there|some|most)\b|^[:,]|^ “|^ \p{L}+s? (?:is|are|was|were|will|would|has|have|had)\b/u.test(
    after,
  );
}
