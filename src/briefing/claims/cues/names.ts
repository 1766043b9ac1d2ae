import { isBaseVerb, isDeterminer, isPreposition } from '../vocabulary.ts';
import { argumentNouns } from './argument-words.ts';

const lists = (text: string): string[] => text.trim().split(/\s+/u);

/** Words that are capitalised in English without naming anybody who acts, and words that open sentences. */
const notNames = new Set([
  ...lists(`i i'm i've i'd january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday and but or so yet nor if when while where why how who whom whose which what that there here he she it they
    we you him her them us these those this such not only even just also both either neither another other others
    although though because since after before until unless whereas whether despite once meanwhile however therefore thus
    then now today yesterday tomorrow earlier later recently currently still never always often sometimes perhaps maybe
    almost nearly about around some many most few several much more less fewer all none nobody everyone everybody
    someone anybody nothing everything people men women children officials critics experts analysts observers police
    troops soldiers rebels protesters residents witnesses scientists researchers economists doctors diplomats lawmakers
    prosecutors investigators authorities sources reporters journalists lawyers judges voters migrants refugees
    inflation trade water oil gas food money war peace data news evidence research work power steel coal gold health
    education crime poverty climate politics science history language religion anger fear violence growth debt output
    demand supply production unemployment employment tourism agriculture congressional western eastern northern southern
    english copper iron bread sound light heat land snow rain ice wood metal iron copper blood rice wheat milk sugar salt tea coffee cotton wool silk timber cement granite marble
    sand clay glass paper plastic rubber leather meat fish beef pork grain maize corn barley fruit tobacco alcohol wine beer
    petrol diesel fuel silver zinc tin nickel uranium lithium cobalt oxygen hydrogen nitrogen carbon music art love nature
    life death time torture justice traffic freedom voting farming fishing mining smoking driving interest copper one two three four five six seven eight nine ten hundreds thousands millions dozens half yes no please
    table figure chart annex appendix section chapter conclusion summary background introduction overview sources
    unfortunately fortunately sadly clearly obviously certainly surely frankly first second third finally last next
    given according due thanks instead rather like unlike under above below near far together again too very each every`),
  ...argumentNouns,
]);

const commonEnding =
  /(?:tion|sion|ment|ness|ity|ism|ence|ance|ing|ship|ure|age|cy|ly|ed|ers|ists|ans|ies|ors|ees|ants|ents|cracy|macy|graphy|logy|nomy|pathy|thropy|sophy|metry|tude|hood|dom)$/u;

/**
 * The indices of words that are names. A capital tells, except on a sentence's first word, which needs more: a capital
 * on the next word too, capitals inside (`NATO`), a possessive, or that it stands alone before the verb and is no common noun.
 *
 * `Officials in Moscow said` → [2]; `Putin met Khamenei` → [0, 2]; `Inflation fell` → [].
 */
export function namesIn(words: readonly string[], first: boolean, verb: number): readonly number[] {
  const found: number[] = [];
  words.forEach((word, index) => {
    if (!/^\p{Lu}/u.test(word)) return;
    const lower = word.toLowerCase();
    if (index > 0 || !first) {
      if (!notNames.has(lower)) found.push(index);
    } else if (startsWithName(words, verb)) found.push(index);
  });
  return found;
}

function startsWithName(words: readonly string[], verb: number): boolean {
  const word = words[0] ?? '';
  const lower = word.toLowerCase();
  if (notNames.has(lower) || isDeterminer(lower) || isPreposition(lower)) return false;
  if (/\p{Lu}/u.test(word.slice(1))) return true;
  const next = words[1] ?? '';
  if (/^\p{Lu}\p{Ll}/u.test(next) && !notNames.has(next.toLowerCase())) return true;
  if (/^\d/u.test(next) && verb === 2) return true;
  if (/['’]s$/u.test(word)) return !notNames.has(lower.replace(/['’]s$/u, ''));
  return (
    verb === 1 &&
    !commonEnding.test(lower) &&
    !/[^sua]s$/u.test(lower) &&
    !isBaseVerb(lower) &&
    !(lower.endsWith('s') && isBaseVerb(lower.slice(0, -1)))
  );
}
