import { wordSet } from '../word-list.ts';

/** Words of French that begin sentences and are hardly ever names. */
export const sentenceStarters = wordSet(`
  Le La Les Un Une Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Cet Mais Et Ou Or Donc En Dans Pour Par Avec
  Sans Sur Sous Après Avant Depuis Selon Ainsi Toutefois Cependant Aussi Si Quand Lorsque Comme Que Qui Quoi
  Où Comment Pourquoi Au Aux Du Des À
`);
