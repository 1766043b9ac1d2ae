import { alternatives } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Beginnings of sentences that instruct the reader. */
export const instructionOpeners = alternatives(`
  please
  do not
  don't
  never
  always
  be sure
  make sure
  try to
  remember to
  let (?!us\\b)
  cf
  see
  see also
  compare
  for (?:more|further|details|a [a-z ]{1,30}), (?:see|consult|visit|read)
  (?:if|when|once|before|after|to) [^,]{1,120}, (?:please|you (?:can|should|need|may|will|must|have))
  you (?:can|should|must|need to|may|will (?:need|have|want)|have to|could)
`);

/** Words that open a subordinate clause, so that a verb after them is not the main verb. */
export const subordinators = wordSet(`
  that which who whom whose whether if when where how what why because as until based before after unless while so and you
`);
