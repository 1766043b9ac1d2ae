import type { Clause } from '../reading.ts';
import { isPreposition } from '../vocabulary.ts';
import { phrases } from '../../../language/phrases.ts';
import { has } from './phrases.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs by which somebody says, finds, orders, holds or fears something; past forms. */
const pastSpeech =
  set(`said told announced reported argued claimed stated warned declared denied insisted alleged asserted
  contended confirmed acknowledged admitted suggested wrote noted concluded found estimated believed thought expected
  predicted assessed judged pledged promised vowed threatened urged demanded accused condemned criticised criticized
  praised recommended proposed testified explained revealed disclosed maintained complained replied responded agreed hoped
  wanted feared indicated showed observed shown remarked rejected decided ordered cautioned conceded ruled tweeted quoted
  cited asked emphasised emphasized stressed described called affirmed saw considered blamed signalled hinted doubted
  questioned boasted advised assured informed`);

const presentSpeech =
  set(`says say tells tell announces announce reports report argues argue claims claim states warns warn
  declares declare denies deny insists insist alleges allege asserts assert contends contend confirms confirm
  acknowledges acknowledge admits admit suggests suggest writes write notes concludes conclude finds find estimates
  estimate believes believe thinks think expects expect predicts predict forecasts assesses assess judges pledges
  pledge promises promise vows vow threatens threaten urges urge demands demand accuses accuse condemns condemn criticises
  criticizes criticise criticize praises praise recommends recommend proposes testifies explains reveals reveal discloses
  maintains maintain complains complain agrees hopes hope wants want fears fear indicates indicate shows show observes
  rejects cautions caution concedes rules emphasises emphasizes stresses describes describe views view regards regard
  sees see considers consider affirms blames blame doubts questions calls call advises`);

/** Verbs that tell of speech only with a clause after them: `maintains that`, but `maintains a battlegroup`. */
const needsClause =
  /^(?:maintain|find|show|shown|see|saw|view|agree|reject|demand|rule|observe|explain|tell|consider|signal|wrote|write|question|indicate|reveal)/u;

/** Words between a subject and its verb. */
const between = set(
  'not also still well have has had do does did is are was were be been being then later once even again already since',
);

const passive = set('is are was were be been being');

/** After these the verb is not a third person's: a modal, the writer, or an article (so it is a noun). */
const disowned =
  set(`may might could would should must can cannot to will i we you one the a an this these those its their his
  her our my your some any of no in by for or us let please not each every such as with on at from`);

/** These pass on nothing when their subject is a mere "it" or "this": the writer infers. */
const inferring = /^(?:suggest|show|indicate|found|find|reveal|confirm|explain)/u;

/** What speaks by being read: a study suggests, but a pattern only lets the writer infer. */
const documents =
  /^(?:(?:stud|inquir)(?:y|ies)|(?:report|survey|poll|document|figure|statistic|file|memo|letter|email|leak|audit|review|paper|article|finding|result|test|image|photo|map|register|census|author|expert|researcher|scientist|official|analyst|historian|minister|spokesm[ae]n|spokeswom[ae]n|spokesperson|court|commission|committee|agency|bank|government|newspaper|inspector|investigator)s?|research|data|records|he|she|they|who|others|some|many|et al|al)$/u;

const formulas = phrases(`
  according to(?! (?:our|my)\\b)
  (is|are|was|were|been|be) (?:also |now |widely |generally |often |sometimes |commonly |reportedly |not )?(?:(?:said|reported|believed|thought|claimed|argued|understood|estimated|predicted|projected|rumou?red|alleged) (?:to|that|by|at)|considered|accused|charged with|regarded|seen as|credited|suspected)
  (reportedly|allegedly|purportedly)
  in the words of
  in (?:a|an) (?:statement|interview|speech|letter|report|tweet|article|memo)
  (officials|sources|analysts|experts|observers|critics|supporters|researchers|scientists|economists|historians|scholars|witnesses|residents|neighbours|neighbors|lawyers|polls|surveys|studies|reports|records|documents|media|police) (?:say|said|have said|suggest|suggested|show|showed|indicate|indicated|believe|argue|think|fear|expect|warn|describe|described|agree)
  told reporters
  quoted as saying
  (held|holds|ruled|rules) that
  (called|calls|calling) (?:for|on)
`);

/** Whether the clause passes on what somebody other than the writer said, found, ordered or believes. */
export function attributes(clause: Clause): boolean {
  return has(clause, formulas) || clause.lowerWords.some((_, index) => speechAt(clause, index));
}

function isAdverb(word: string): boolean {
  return (
    /..ly$/u.test(word) &&
    !/(?:family|ally|assembly|supply|reply|italy|july|monopoly|anomaly|bully|rally)$/u.test(word)
  );
}

function speechAt({ words, lowerWords, lower, starts }: Clause, index: number): boolean {
  const word = lowerWords[index] ?? '';
  const past = pastSpeech.has(word);
  if (index === 0 || (!past && !presentSpeech.has(word))) return false;
  let before = index - 1;
  let isPassive = false;
  while (before > 0 && (between.has(lowerWords[before] ?? '') || isAdverb(lowerWords[before] ?? ''))) {
    isPassive ||= passive.has(lowerWords[before] ?? '');
    before--;
  }
  const subject = lowerWords[before] ?? '';
  // "For small states the …": a noun after a preposition.
  if (!past && before < 2 && index - before === 1 && isPreposition(lowerWords[0] ?? '')) return false;
  if (disowned.has(subject) || between.has(subject)) return false;
  if (word.startsWith('suggest') || word.startsWith('indicate')) {
    if (!documents.test(subject) && !/^\p{Lu}/u.test(words[before] ?? '')) return false;
  } else if (/^(?:it|this|that|which)$/u.test(subject) && inferring.test(word)) return false;
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
