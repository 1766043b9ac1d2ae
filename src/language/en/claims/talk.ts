import { phrases } from '../../phrases.ts';

/** Beginnings of greetings, thanks and other remarks to the reader. */
export const greetings = phrases(`
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

/** Phrases by which a language model speaks of itself. */
export const machineTalk = phrases(`
  as an ai
  as a (?:large )?language model
  my (?:knowledge cutoff|training data)
  i (?:do not|don't|cannot|can't|am unable to) (?:have access|access|browse|provide|tell you|help)
`);
