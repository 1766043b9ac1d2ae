import { alternatives, phrases } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Phrases that attribute a statement to somebody other than the writer. */
export const attributions = phrases(`
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

/** Subjects that speak: a study suggests something, but a pattern only lets the writer infer it. */
export const speakingSubjects = alternatives(`
  (?:stud|inquir)(?:y|ies)
  (?:report|survey|poll|document|figure|statistic|file|memo|letter|email|leak|audit|review|paper|article|finding|result|test|image|photo|map|register|census|author|expert|researcher|scientist|official|analyst|historian|minister|spokesm[ae]n|spokeswom[ae]n|spokesperson|court|commission|committee|agency|bank|government|newspaper|inspector|investigator)s?
  research
  data
  records
  he
  she
  they
  who
  others
  some
  many
  et al
  al
`);

/** Words that may stand between a subject and its verb. */
export const subjectVerbGap = wordSet(`
  not also still well have has had do does did is are was were be been being then later once even again already since
`);

/** Forms of “be” that make a speech verb passive. */
export const passiveAuxiliaries = wordSet(`
  is are was were be been being
`);

/** Words before a speech verb after which it attributes nothing: modals, the writer, articles (the verb is a noun), prepositions. */
export const otherSubjects = wordSet(`
  may might could would should must can cannot to will i we you one the a an this these those its their his her our my your some
  any of no in by for or us let please not each every such as with on at from
`);
