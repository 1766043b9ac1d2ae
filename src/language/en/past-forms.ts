import { wordSet } from '../word-list.ts';

/** Irregular past forms and participles. */
export const irregularPasts = wordSet(`
  arose ate awoke beat became began bent bet bore bought bound bred broke brought built burnt burst came cast caught chose clung
  cost crept cut dealt drank drew drove dug fed fell felt fled flew flung forbade forecast foresaw forgave forgot fought found
  froze gave got grew held heard hid hit hurt kept knelt knew laid leapt learnt led left lent lit lost made meant met mistook
  outbid overcame overran oversaw overthrew paid put quit ran rang read rebuilt reset rode rose said sang sank sat saw sent set
  shone shook shot showed shrank shut slept slid slipped sold sought spent spoke spread sprang stole stood strode strove struck
  stuck stung swam swept swore swung taught thought threw told took tore understood undertook undercut unwound upheld withdrew
  withheld withstood woke won wore wove wrote wound went blew hung bit bled bade wept slew spun spat lay leaned shed spilled
  split strewn swelled trod wrung done gone taken given seen known shown written broken spoken chosen stolen driven born beaten
  drawn grown thrown torn worn overthrown withdrawn frozen forgotten hidden eaten fallen
`);

/** Irregular past forms that are not participles: `went`, `took`. */
export const simplePasts = wordSet(`
  arose ate awoke became began blew bit broke came chose did drank drew drove fell flew forbade foresaw forgave forgot froze
  gave grew hid knew lay mistook overcame oversaw overthrew ran rang rode rose sang sank saw shook showed shrank spoke sprang
  stole strode swam swore threw took tore undertook went withdrew woke wore wove wrote slew
`);

/** Past forms spelt like the plain form: `cut`, `put`. */
export const unchangingPasts = wordSet(`
  bet burst cast cost cut forecast hit hurt put quit read reset set shed shut spread split
`);

/** Words in -ed that are not past forms. */
export const notPasts = wordSet(`
  need indeed hundred proceed speed seed exceed succeed feed weed reed bleed breed greed red bed shed wed naked sacred wicked
  so-called united aged crooked rugged bred sped kindred hatred
`);
