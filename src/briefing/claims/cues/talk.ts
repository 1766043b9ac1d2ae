import type { Clause } from '../reading.ts';
import { phrases } from '../../../language/phrases.ts';
import { has, startsWith } from './phrases.ts';

const greetings = phrases(`
  (sure|certainly|absolutely|yes|no|ok|okay|great|well|sorry|hello|hi|welcome)(?=[,.!])
  of course(?=[,.!])
  thanks(?! to)
  thank you
  many thanks
  (dear|congratulations|enjoy|sincerely)
  welcome to
  good (?:morning|afternoon|evening|luck)
  i apologi[sz]e
  (i'm|i am) sorry
  my apologies
  please (?:let|feel|do|find)
  let me
  feel free
  i hope (?:this|that helps|you)
  hope this
  best regards
  you're welcome
  happy (?:to|new)
`);

const machine = phrases(`
  as an ai
  as a (?:large )?language model
  my (?:knowledge cutoff|training data)
  i (?:do not|don't|cannot|can't|am unable to) (?:have access|access|browse|provide|tell you|help)
`);

/** Whether the sentence is talk with the reader: a greeting, thanks, a disclaimer. */
export function conversation(clause: Clause): boolean {
  return startsWith(clause, greetings) || has(clause, machine);
}

const introduces =
  /\b(?:following|follows?|below|include|includes|including|are|is|as|these|such as|namely|reasons?|steps?|points?|options?|factors?|ways?|questions?|ones?|things?|examples?|measures?|findings?|results?)\s?:$/u;

/** Whether a sentence that ends in a colon only introduces a list, and names nothing that could be looked up. */
export function leadIn(clause: Clause): boolean {
  return clause.verb < 0 || introduces.test(clause.lower) || clause.words.length < 6;
}
