import { wordSet } from '../word-list.ts';

/** Words that begin sentences and are hardly ever names: they distinguish `the U.S. The …` from `the U.S. Senate`. */
export const sentenceStarters = wordSet(`
  The It He She They We This That These Those There Here But And Its His Her Their Our My Your You Yet So Nor
  Or When While If As At On For From After Before Although Though Because Since Until Unless Once During
  Despite Between Under Over Among Within Without Through Into Upon By With In To Of Not No Both Each Every
  Either Neither Some Many Most Several Few All Any Another Other Others One Two Three However Meanwhile
  Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Then Now Today Yesterday Tomorrow Later
  Earlier Soon Still Also Again Instead Indeed Perhaps Maybe What Who Whom Whose Which Where Why How Did Does
  Do Is Are Was Were Has Have Had Can Could Would Should Yes Please Let Such Even Only Just Nobody Nothing
  Everyone Everything Someone According Nearly About An A It’s It's He’s He's She’s She's That’s That's
  There’s There's They’re They're We’re We're I’m I'm I
`);

/** Starters that may be initials or short names after an initial: `Albert I. Do`. */
export const startersAfterInitial = wordSet('A An In Do So I To No Yet By As On Are All May Can');

/** Pronouns that begin a sentence even where the writer forgot the capital: `that is enough. it was`. */
export const pronounStarters = wordSet('it he she they we this that there i you');
