import { introducingWords } from '../../../language/en/claims/document-words.ts';
import { greetings, machineTalk } from '../../../language/en/claims/talk.ts';
import type { Clause } from '../clause.ts';
import { has, startsWith } from './phrases.ts';

/** Whether the sentence is a remark to the reader: a greeting, thanks, a disclaimer. */
export function conversation(clause: Clause): boolean {
  return startsWith(clause, greetings) || has(clause, machineTalk);
}

const introduces = new RegExp(`\\b${introducingWords}\\s?:$`, 'u');

/** Whether a sentence that ends in a colon only introduces a list, and names nothing that could be looked up. */
export function leadIn(clause: Clause): boolean {
  return clause.verb < 0 || introduces.test(clause.lower) || clause.words.length < 6;
}
