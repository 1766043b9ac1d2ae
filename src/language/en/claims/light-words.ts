import { wordSet } from '../../word-list.ts';

/** Words too general to be looked up: neither report nor argument. */
export const lightWords = wordSet(`
  a able about above across act actually after afterwards again against ago ahead alike all allow almost alone along already
  also although always am amid among amongst an and any anybody anyone anything anyway anywhere apart are aren't around as aside
  aspect at away back be because become becoming been before began begin behind being below beside besides between beyond big
  bit body both bottom bring brought but by came can can't cannot change choose come common could couldn't course decide did
  didn't do does doesn't doing don't done down during each either else end ended enough etc even ever every everywhere example
  except extent fact far few fewer first for from full further gave get give given go goes going gone got had hadn't half hard
  has hasn't have haven't having he help helps hence her here hers herself him himself his how however human i i'm i've if in
  indeed inside instance instead into is isn't issue it it's its itself just keep kept kind large largely last later latter
  least leave left less let likewise little long longer look lot made main make makes making man manner many matter may maybe me
  means men might mine moment more moreover most mostly much must my myself near neither never nevertheless new next no none nor
  not now nowhere of off often old on once one ones oneself only onto or ordinary other others otherwise ought our ours
  ourselves out outside over own part particular particularly people perhaps person place point policy political poor possible
  put quite rather reach remain rest rich said sake same say says second seldom self serious set several shall she should
  shouldn't show side since small so some somebody somehow someone something sometimes somewhat somewhere soon sort sorts
  special start still stop such take taken takes tell than that that's the their theirs them themselves then there there's
  thereby therefore these they they're thing third this those though three through throughout thus till time times to today
  together told tomorrow too took top toward towards try turn two type under unless until up upon us use very via was wasn't way
  we we're we've went were weren't what whatever when whenever where whereas whether which while who whoever whom whose why will
  with within without won't word work would wouldn't year yet you young your yours yourself yourselves
`);
