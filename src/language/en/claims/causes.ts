import { alternatives } from '../../phrases.ts';

/** Words and phrases by which one thing brings about another. */
export const causes = alternatives(`
  because(?: of)?
  (?<!without |the |a |good |this )cause
  caus(?:es|ed|ing)
  c[ao]mes? from
  led to
  leads? to
  leading to
  result(?:s|ed|ing)? (?:in|from)
  due to
  owing to
  thanks to
  stem(?:s|med)? from
  as a result of
  triggered
  triggers
  prompted
  brought about
  sparked
  contribut(?:es|ed) to
  gave rise to
  gives rise to
  responsible for
  driven by
  produced by
  forced
  enabled
  makes? it
  made it
  why
  so that
  in response to
  derives? from
  consequence of
`);
