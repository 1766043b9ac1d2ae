import { alternatives } from '../../phrases.ts';

/** Connectives at the beginning of a sentence, which assert nothing. */
export const connectives = alternatives(`
  and
  but
  so
  yet
  or
  however
  moreover
  furthermore
  in addition
  additionally
  also
  similarly
  likewise
  conversely
  by contrast
  in contrast
  on the other hand
  on the one hand
  nevertheless
  nonetheless
  therefore
  thus
  hence
  consequently
  as a result
  accordingly
  meanwhile
  finally
  first
  firstly
  second
  secondly
  third
  thirdly
  lastly
  then
  next
  for example
  for instance
  in fact
  indeed
  in particular
  notably
  specifically
  overall
  still
  instead
  of note
  that said
  at the same time
  in other words
  as noted(?: above| earlier)?
  for this reason
`);

/** Frames around an assertion that assert nothing themselves: “it is worth noting that”. */
export const emptyFrames = alternatives(`
  it (?:is|was|'s|should be|must be|bears|is also|is worth|may be) (?:also )?(?:worth |useful to |interesting to )?(?:note|noting|noted|remember|remembering|remembered|emphasise|emphasize|emphasised|emphasized|stressing|stress|recall|recalling|recalled|mention|mentioning|mentioned|point out|pointing out|pointed out|repeating|acknowledged) that
  (?:please )?(?:note|bear in mind|keep in mind|remember|recall) that
  we (?:also )?(?:note|recall|observe) that
  the fact is(?: that)?
  the fact remains that
`);
