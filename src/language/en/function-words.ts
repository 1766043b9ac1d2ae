import { wordSet } from '../word-list.ts';

/** Articles, possessives and other words that open a noun phrase. */
export const determiners = wordSet(`
  the a an this that these those its his her their our your my no all any each every some most more both many several few what
  which one
`);

/** Common prepositions. */
export const prepositions = wordSet(`
  of in on at by for from with about into over under between through against without within per as to than
`);

/** Conjunctions and other words that begin a new clause. */
export const clauseStarters = wordSet(`
  and or but nor when while where as because since until before after if although though than what how why whose have has had
`);

/** Words that may be the whole subject of a sentence. */
export const pronouns = wordSet(`
  he she it this that which who they we you i these those there all some many most both others everyone someone nobody nothing
`);

/** Words that a plain verb form may follow as its verb: “they say”, “they often say”. */
export const pluralSubjects = wordSet(`
  i we you they who which people men women children police others both many some often also never always usually still generally
  typically now media troops
`);

/** Words that may stand between “be” and a participle. */
export const participleAdverbs = wordSet(`
  not also now then still often never always been being widely well best better newly
`);
