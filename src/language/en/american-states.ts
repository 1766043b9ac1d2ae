import { formLists } from '../word-list.ts';

/** The states of the United States, a line each, with their abbreviations by the Associated Press and the Postal Service. */
export const americanStates = formLists(`
  alabama ala al
  alaska ak
  arizona ariz az
  arkansas ark ar
  california calif ca
  colorado colo co
  connecticut conn ct
  delaware del de
  florida fla fl
  georgia ga
  hawaii hi
  idaho id
  illinois ill il
  indiana ind in
  iowa ia
  kansas kan ks
  kentucky ky
  louisiana la
  maine me
  maryland md
  massachusetts mass ma
  michigan mich mi
  minnesota minn mn
  mississippi miss ms
  missouri mo
  montana mont mt
  nebraska neb ne
  nevada nev nv
  newhampshire nh
  newjersey nj
  newmexico nm
  newyork ny
  northcarolina nc
  northdakota nd
  ohio oh
  oklahoma okla ok
  oregon ore or
  pennsylvania pa penn
  rhodeisland ri
  southcarolina sc
  southdakota sd
  tennessee tenn tn
  texas tex tx
  utah ut
  vermont vt
  virginia va
  washington wash wa
  westvirginia wv
  wisconsin wis wi
  wyoming wyo wy
  washington dc districtofcolumbia
`);
