import type { Clause } from '../reading.ts';

const speech =
  `said|says|say|saying|told|tells|tell|announced|announces|announce|reported|reports|report|argued|argues|argue|claimed|claims|claim|
  stated|states|warned|warns|warn|declared|declares|declare|denied|denies|deny|insisted|insists|insist|alleged|alleges|allege|asserted|asserts|assert|
  contended|contends|contend|confirmed|confirms|confirm|acknowledged|acknowledges|acknowledge|admitted|admits|admit|suggested|suggests|suggest|
  wrote|writes|write|noted|notes|concluded|concludes|conclude|found|finds|estimated|estimates|estimate|believes|believe|believed|
  thinks|think|thought|expects|expect|expected|predicted|predicts|predict|forecast|forecasts|assessed|assesses|assess|judged|judges|
  pledged|pledges|promised|promises|vowed|vows|threatened|threatens|called for|calls for|call for|urged|urges|urge|demanded|demands|
  demand|accused|accuses|accuse|condemned|condemns|condemn|criticised|criticized|criticises|criticizes|praised|praises|
  recommended|recommends|proposed|proposes|testified|testifies|explained|explains|revealed|reveals|
  disclosed|discloses|maintained|maintains|complained|complains|replied|replies|responded|agreed|agrees|agree|hopes|hope|hoped|
  wants|want|wanted|considers|consider|fears|fear|feared|indicated|showed|shows|show|observed|observes|remarked|rejected|rejects|decided|ordered|
  cautioned|cautions|conceded|concedes|ruled|rules|tweeted|quoted|cited|asked|emphasised|emphasized|emphasises|emphasizes|stressed|stresses|
  described|describes|views|viewed|regards|sees|saw`.replace(/\s+/gu, '');

const speechWord = new RegExp(`\\b(?:${speech})\\b`, 'gu');

/** Whether the word before a verb of speech keeps it from being somebody's: a modal, `to`, the writer, or an article. */
const disowned =
  /(?:^|\s)(?:(?:may|might|could|would|should|must|can|cannot|to|will|let us|i|we|you|one|the|a|an|this|these|that|it|which|its|their|his|her|our|some|any|of|no|in)\s(?:not\s|also\s|therefore\s|still\s|have\s|had\s|has\s|do\s|did\s|do not\s|are\s|is\s|be\s|was\s|were\s|been\s|strongly\s)*)$/u;

const phrases =
  /\b(?:according to(?! (?:our|my)\b)|(?:is|are|was|were|has been|have been|had been) (?:also |now |widely |generally |often |sometimes |commonly |reportedly )?(?:said|reported|believed|thought|estimated|alleged|rumoured|rumored|expected|considered|known|quoted|accused|charged|described|regarded|seen as|credited|predicted|forecast|claimed|argued|projected|understood|scheduled|suspected)|reportedly|allegedly|in the words of|(?:officials|sources|analysts|experts|observers|critics|supporters|researchers|scientists|economists|historians|scholars|witnesses|residents|lawyers|intelligence|polls?|surveys?|stud(?:y|ies)|reports?) (?:say|said|have said|suggest|suggests|suggested|show|shows|showed|indicate|indicates|indicated|believe|argue|think|fear|expect|warn)|told reporters|in (?:a|an) (?:statement|interview|speech|letter|report|tweet)|quoted as saying|on (?:the )?record as)\b/u;

/** Whether the clause passes on what somebody other than the writer said, found, ordered or believes. */
export function attributed(clause: Clause): boolean {
  if (phrases.test(clause.lower)) return true;
  for (const match of clause.lower.matchAll(speechWord)) {
    const before = clause.lower.slice(Math.max(0, match.index - 40), match.index);
    if (before.trim() !== '' && !disowned.test(before) && verbLike(clause, match[0], match.index))
      return true;
  }
  return false;
}

/** Many verbs of speech are nouns too: `the reports of`, `its demand for`. A verb has its subject right before it and an object or a clause after it. */
function verbLike(clause: Clause, word: string, at: number): boolean {
  if (/(?:ed|said|told|wrote|found|thought|saw)$/u.test(word)) {
    return !/(?:^|\s)(?:newly|widely|as|well|so-called|previously|most|by)\s$/u.test(
      clause.lower.slice(0, at).slice(-14),
    );
  }
  const after = clause.lower.slice(at + word.length, at + word.length + 14);
  return /^\s(?:that|the|a|an|to|it|its|his|her|their|this|these|no|how|why|whether|as|for|he|she|they|“|in)\b|^\s“|^[:,]/u.test(
    after,
  );
}
