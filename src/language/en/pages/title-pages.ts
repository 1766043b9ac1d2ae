import { wordSet } from '../../word-list.ts';

/** Nouns in the names of institutions on a title page, in several languages, besides those of a letterhead. */
export const institutionNouns = wordSet(`
  universität universitaet université universidad università universidade universiteit universitet institut instituto istituto
  instituut fakultät faculty faculté facultad département departamento dipartimento lehrstuhl fachbereich abteilung hochschule
  école ecole escuela scuola academy akademie académie school schools departments dept laboratory laboratories laboratoire
  lab labs polytechnic politecnico tech clinic clinics klinik klinikum observatory campus library libraries museum
  laboratorio team project projects consortium partners consulting consultants solutions systems software technologies technology
  publishing publisher publishers publications press verlag cnrs inria mit ibm research sciences
`);

/** Words on a title page that are neither in a person's name nor in an institution's. */
export const titlePageNouns = wordSet(`
  editorial editor editors editions edition editorship report reports paper papers working discussion technical policy policies
  occasional series volume issue number no vol version revision draft manual guide handbook tutorial documentation vignette
  specification standard standards reference user users summary executive introduction background overview abstract contents
  foreword preface acknowledgements acknowledgments appendix annex chapter section part table figure note notes lecture lectures
  thesis dissertation memorandum brief briefing review journal proceedings transactions letters annals conference workshop
  symposium seminar article articles original preprint manuscript supplementary supplement material online available received
  accepted submitted revised published presented prepared compiled copyright licence license rights reserved keywords key words
  page pages preliminary final special annual quarterly monthly weekly january february march april june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday author authors contact email phone fax
  address website corresponding joint register gazette bulletin newsletter federal national regional municipal data analysis methods results using package graduate
  un una ein eine der die das les los las il lo given
  computer science engineering mathematics statistics physics economics biology chemistry medicine informatics
`);

/** Academic degrees and memberships behind a name, without full stops and in lower case. */
export const degrees = wordSet(`
  phd dphil md dds dvm jd llm llb mba msc bsc ba ma ms bs mph mpa rn dr habil mbbs frcp facs cfa cpa pe esq ieee acm osa sr jr ii iii iv
`);

/** What is said behind a name of its bearer's standing in a society. */
export const memberships = wordSet(
  `member fellow senior-member student-member life-fellow life-member associate-member`,
);

/** Kinds of papers, before `paper`, `report` or `notes`, in the names of series. */
export const seriesKinds = wordSet(`
  working discussion research policy staff occasional technical economic scientific lecture conference
`);

/** Lines above a title that say what kind of text it is. */
export const kindsOfText = wordSet(`
  article articles preprint manuscript vignette speech editorial commentary correspondence perspective perspectives
  research-article original-article review-article original-paper research-paper regular-paper short-paper short-communication
  invited-paper invited-article case-report letter-to-the-editor press-release news-release white-paper
`);
