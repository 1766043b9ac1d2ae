import { alternatives } from '../phrases.ts';
import { wordSet } from '../word-list.ts';

/** Past forms of verbs by which somebody says, finds, orders, believes or fears something. */
export const pastSpeechVerbs = wordSet(`
  said told announced reported argued claimed stated warned declared denied insisted alleged asserted contended confirmed
  acknowledged admitted suggested wrote noted concluded found estimated believed thought expected predicted assessed judged
  pledged promised vowed threatened urged demanded accused condemned criticised criticized praised recommended proposed
  testified explained revealed disclosed maintained complained replied responded agreed hoped wanted feared indicated showed
  observed shown remarked rejected decided ordered cautioned conceded ruled tweeted quoted cited asked emphasised emphasized
  stressed described called affirmed saw considered blamed signalled hinted doubted questioned boasted advised assured informed
`);

/** Their present forms. */
export const presentSpeechVerbs = wordSet(`
  says say tells tell announces announce reports report argues argue claims claim states warns warn declares declare denies deny
  insists insist alleges allege asserts assert contends contend confirms confirm acknowledges acknowledge admits admit suggests
  suggest writes write notes concludes conclude finds find estimates estimate believes believe thinks think expects expect
  predicts predict forecasts assesses assess judges pledges pledge promises promise vows vow threatens threaten urges urge
  demands demand accuses accuse condemns condemn criticises criticizes criticise criticize praises praise recommends recommend
  proposes testifies explains reveals reveal discloses maintains maintain complains complain agrees hopes hope wants want fears
  fear indicates indicate shows show observes rejects cautions caution concedes rules emphasises emphasizes stresses describes
  describe views view regards regard sees see considers consider affirms blames blame doubts questions calls call advises
`);

/** Beginnings of verbs that report speech only if a clause follows: `maintains that`, but `maintains a battlegroup`. */
export const clauseVerbs = alternatives(`
  maintain
  find
  show
  shown
  see
  saw
  view
  agree
  reject
  demand
  rule
  observe
  explain
  tell
  consider
  signal
  wrote
  write
  question
  indicate
  reveal
`);

/** Beginnings of verbs that report nothing if their subject is only “it” or “this”: the writer infers. */
export const inferringVerbs = alternatives(`
  suggest
  show
  indicate
  found
  find
  reveal
  confirm
  explain
`);
