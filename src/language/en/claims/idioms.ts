import { phrases } from '../../phrases.ts';

/** Figures of speech by which a writer comments. */
export const idioms = phrases(`
  (a|no|any|some) (?:big |small |key |vital )?(?:part|role) to play
  (pay|pays|paying|paid) (?:the|a heavy|a high|a steep) price
  (makes|make|making) for (?:an? )?(?:[a-z]+ )?(?:reading|viewing|listening|policy|politics)
  (bright|blind|sore|weak|soft) spot
  dead end
  house of cards
  paper tiger
  powder keg
  perfect storm
  own goal
  silver (?:lining|bullet)
  level playing field
  (vicious|virtuous) (?:circle|cycle|spiral)
  slippery slope
  uphill (?:battle|struggle|task)
  ticking (?:clock|bomb|time bomb)
  achilles
  tip of the iceberg
  elephant in the room
  (turn|turns|turning) (?:a blind eye|its back|their backs|back the clock)
  (play|plays|playing) with fire
  (time|patience) is running out
  (this|that|it) (?:cannot|can't|can not) (?:end|go on|last|be (?:right|true|it|all))
  the writing is on the wall
  (stand|stands|standing) idly by
  (fall|falls|fell) short
  (speak|speaks) for (?:itself|themselves)
  (has|have) (?:some|little|no|great|considerable|much) (?:force|merit|weight|appeal|sense|logic)
  there is something [a-z]+ about
  stranger things
  too (?:often|much|many|few|little|late|long|far|soon|easily)(?! to be)
  (little|no) room for
  (leaves|leave) much to be desired
  (begs|raises|beg|raise) the question
  not worth the paper
  (is|are|was|would be) (?:quite )?(?:another|a different) (?:story|matter|question|thing)
  one (?:man's|person's|nation's) [a-z]+ is another
  (its|his|her|their|our|the) best (?:bet|hope|chance|defence|argument)
  so far, so
  (one|two|three|four|five|several|some|many|other) (?:[a-z]+ )?(?:lessons?|points?|things?|conclusions?|questions?|caveats?|observations?|considerations?|objections?|implications?|remarks?) (?:stands? out|follows?|emerges?|remains?|comes? to mind|arises?|suggests? (?:itself|themselves)|(?:is|are) (?:worth|in order))
  (picture|outlook|mood|balance sheet|verdict|record|prognosis) (?:is|are|looks|remains) (?:[a-z]+ ){0,2}(?:bright|brighter|bleak|bleaker|dark|darker|mixed|grim|rosy|rosier|gloomy|sombre|better|worse|encouraging|discouraging)
  (is|are) (?:much |far |always |often |usually )?(?:harder|easier|better|worse|safer|wiser|cheaper|more [a-z]+) than [a-z]+ing
  (has|have) (?:a|their|its) price
  (has|have) been (?:wrong|right) (?:about|before)
  (part|some|much|little|none|half|all) of the truth
  (explain|explains|convey|conveys|prove|proves|reveal|reveals) (?:very )?(?:little|much|nothing|everything|a great deal)
  as (?:good|bad) an? [^,]{1,60} as any
  (the|a|one|another) (?:first|second|third|fourth|last|other|obvious|only|next|simplest|better|best|possible|sensible)(?: option| step| possibility| way| route| approach| remedy| solution| answer| alternative| idea| priority| course)? (?:is|would be|might be) to [a-z]+
  (carry|carries|bring|brings|entail|entails|involve|involves|create|creates) (?:obvious|clear|serious|grave|considerable|significant|real|certain|its own|their own|new) (?:risks?|dangers?|problems?|difficulties|temptations?)
  (have|has|had) (?:very )?(?:little|nothing|much|everything|a great deal|a lot) (?:of [a-z]+ )?to (?:lose|gain|fear|offer|hide|prove|recommend|commend)
  (on|off) the (?:political |policy |global |national )?(?:agenda|cards|horizon|radar)
  (a|an|no|but) (?:poor|weak|pale|imperfect|cheap|cold) (?:substitute|imitation|excuse|comfort|consolation|guide|argument|reason|defence)
  (she|he|they|critics|sceptics|opponents|both) (?:has|have|had|may have) (?:a|half a) point(?! of)
  could (?:hardly|scarcely|not) (?:have been|be) (?:more |less |any |[a-z]+er)
  (luck|chance|fortune|fate|timing|geography|vanity|pride) (?:played|plays|had|has|helped|helps|intervened)
  (has|have) (?:its|their|his|her) (?:own )?(?:costs|price|logic|problems|flaws|merits|risks|dangers|limits|virtues|drawbacks|reasons|charms?|uses|place|perils|critics)
  (bets|guesses) are off
  (slow|quick|quicker|keen|loath|content|fond|prone) to (?:admit|learn|see|grasp|realise|realize|forget|forgive|blame|judge|concede|acknowledge|recognise|recognize|say|point)
  (is|are) one thing
  (is|are) not the same (?:thing )?as
  (cut|cuts) both ways
  (speak|speaks) volumes
  easier said than
  (half|part|whole|end) (?:of )?the (?:story|battle|problem|point)
  jury is (?:still )?out
  (raise|raises|raised) more questions
  (walk|walks|walking|tread|treads) a (?:fine|thin|tight)
  (thin|fine) line
  (mixed|poisoned) (?:bag|blessing|picture|record|chalice|results)
  far cry
  moving target
  rule of thumb
  (matter|question) of (?:time|taste|degree|opinion|principle|perspective|debate|choice|trust|when|life and death|simple|common sense)
  (tip|tips|tilt|tilts) the (?:scales|balance)
  (within|out of|beyond) (?:easy |anyone's |their |our |its )?reach
  beside the point
  (in|hangs in) the balance
  (hold|holds|has|have) (?:all |most of |the )+cards
  (bear|bears|merit|merits|warrant|warrants|repay|repays) (?:close |careful |closer |further |serious )?(?:watching|repeating|attention|scrutiny|study|reflection|thought|mention|investigation|consideration)
  less (?:an? |about |of |the |in )[^,]{1,60}than (?:an?|about|of|the|in)
  (on|of|about|in|with|by|to|for) [^,]{1,40}as much as (?:on|of|about|in|with|by|to|for)
  (is|are|was|were) (?:not|hardly|no|rarely|seldom|never|neither) (?:in (?:itself|themselves) |by (?:itself|themselves) )?(?:the |an? )?(?:[a-z]+ )?(?:answer|solution|remedy|substitute|explanation|excuse|alternative|strategy|policy|plan|argument|proof|defence|justification)
`);
