const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns of argument, judgement and the mind, in their plain form: what one talks about when one weighs, not what one reports. */
export const argumentNouns =
  list(`everybody everyone everything nobody nothing ability absence absurdity accident admirer advantage aim allure alternative ambiguity ambition analogy angle
    anomaly answer appeal appearance appetite approach argument arithmetic arrangement arrogance art assumption
    attempt attention attitude attraction balance bargain beauty belief benefit bet betrayal blame blessing bluff
    blunder boredom bravado burden calculus calm candour caricature case causality causation caution caveat
    certainty challenge chance charity charm choice circumstance clarity cliché clout coherence coincidence comfort
    common-sense comparison compass compassion competence complacency complaint complexity comprehension compromise
    conceit concept concern conclusion confidence confusion consensus consequence consistency consolation contempt
    contingency contradiction contrast conundrum conversation conviction correlation courage cowardice craft
    credibility credit critic criticism crossroads curiosity curse cynic cynicism danger dare deadlock deal decency
    deception deduction defect delusion democracy desire despair destiny determination deterrence detour diagnosis
    difference difficulty dignity dilemma diligence diplomacy disadvantage disappointment discipline discomfort
    discourse discretion dispute disrepute distinction diversion doubt drama drawback dream duty dynamic economics
    effort elegance embarrassment emotion empathy endgame enthusiasm envy error essence ethics euphemism
    evasion evidence excitement excuse expectation expertise explanation failing failure fairness faith fallacy
    familiarity fantasy fashion fatalism fate fault fear feeling fiction flaw folly fool foresight forgiveness
    fortune framing frankness freedom frenzy friendship future gamble generalisation generalization
    generosity genius glamour goal goodwill gratitude greed grievance guess guilt habit happiness harm haste hatred
    heart hero heroism hindsight history hollow honesty honour hope horizon hubris humanity humility humour hype
    hypocrisy hypothesis idea ideal idealism ideology ignorance illusion imagination impasse impatience
    impossibility impression impulse incentive incompetence indifference indignation inefficiency inertia
    inevitability inference ingenuity ingredient injustice innocence insight instinct integrity intent intention
    interest intuition irony jealousy joy judgement judgment justice justification kindness knowledge label
    legality legitimacy lens lesson leverage liberty lie likelihood logic loser loss love loyalty luck luxury
    madness mania mercy merit metaphor mindset misfortune misjudgement misjudgment mismanagement mission mistake
    misunderstanding moderation modesty mood moral morality motive muddle mystery myth narrative necessity     nonsense nostalgia notion nuance objection objective obligation obsession obstacle odds opinion opportunity
    optics optimism optimist option outlook outsider panacea panic parable paradox parallel passion past patience
    pattern pendulum perception perfection perspective pessimism pessimist philosophy picture pity platitude
    plausibility point politics possibility posterity posture powerlessness pragmatism praise precaution predicament
    predisposition prejudice premise prestige pretence pretext price pride principle priority probability problem
    process progress promise prospect proverb prudence psychology pundit purpose puzzle quagmire question quibble
    quirk rationale reach readiness realism reality reason reasoning reassurance rebuke recipe recrimination
    reflection reflex regret relevance relief reluctance remedy reminder renewal reputation resentment resignation
    resilience resolve respect responsibility restraint revenge rhetoric riddle righteousness rigour risk
    romanticism room routine sacrifice sake scandal scapegoat sceptic scepticism science scrutiny secrecy secret
    self-deception self-interest sense sensibility sentiment sentimentality seriousness shame shortcoming shortcut
    shrug signal silence similarity simplicity sin sincerity skeptic skepticism skill slogan snobbery solace
    solidarity solitude solution sophistication sorrow soundness spectacle spiral spirit stake stalemate stance
    standoff step stereotype strategy strength struggle stupidity subtlety success sunlight suspicion symbol
    symbolism sympathy tact tactic talent taste temptation tendency tension test theme theory thought thoughtfulness
    timidity tolerance tone tool topic trade-off tradeoff tradition tragedy trait trap trick triumph trouble truism
    trust truth turning-point uncertainty understanding urgency usefulness validity value vanity vantage variant
    verdict vice victim view vigilance virtue vision wager warning waste weakness weapon weight will willingness
    winner wisdom wish wishful wit wonder wrong yardstick yearning zeal`);

/** Adjectives of the same kind. */
export const argumentAdjectives =
  list(`abrupt absolute abstract absurd acceptable accidental adequate ambitious amiss angry another appropriate
    arbitrary ashamed attractive awkward bad balanced banal bare beautiful benign best better biased bitter blind
    blunt bold brave brief bright broad candid careful careless cautious certain charitable cheerful classic clear
    clear-cut clever comfortable comforting commendable common comparable compelling complacent complex complicated
    conceivable confident confused consistent contested contradictory controversial convenient conventional
    convincing corrosive costly counterproductive credible crude cruel curious cynical dangerous dark debatable
    decent decisive deep defensible definitive delicate desirable desperate different difficult dishonest
    dispensable disproportionate disputed distant divisive doubtful dubious dull durable eager easy effective
    efficient elegant elusive embarrassing empty enduring enough essential eternal ethical even-handed evident exact
    exceptional excusable exhaustive explicable explosive faint fair familiar fashionable fast fatal fateful fine
    fleeting fond foolish forgivable fragile frank fraught free friendly fruitful fruitless futile generous genuine
    glamorous glib gloomy good gradual grand grateful grave great grim guilty half-hearted happy hard harmless harsh
    healthy heavy helpful helpless heroic historic hollow honest honourable hopeful hopeless hostile human humble
    hypocritical idle imaginable imaginary immediate immoral imperative imperfect implausible important impossible
    impressive inadequate incoherent incompatible incomplete inconclusive inconsistent inconvenient indifferent
    indispensable ineffective inefficient inevitable inexcusable innocent insane insidious insufficient intellectual
    intelligent interesting intractable intuitive irrational irrelevant irresistible irresponsible irreversible just
    justifiable kind knotty lasting laudable lavish lazy legal legitimate logical lonely loose lucky ludicrous
    lukewarm malign meaningful meaningless mere messy misleading missing mistaken mixed modest momentous moral
    mundane murky naive natural neat necessary needless negligible neutral new noble normal novel objective obscure
    obvious odd one-sided optimistic ordinary original painful palpable paltry paradoxical pardonable partial
    passionate patient peculiar perfect permanent pernicious perverse pessimistic petty philosophical pivotal plain
    plausible pleasant poetic pointless polite political poor popular possible powerful powerless practical
    pragmatic precious precise predictable preferable premature prepared pressing principled productive profound
    proper prosaic proud provisional prudent pure quick quiet radical rare rash rational ready real realistic
    reasonable reassuring reckless regrettable relevant reliable reluctant remarkable reprehensible responsible
    rhetorical rich ridiculous right risky robust romantic rough ruinous ruthless sacred sad safe same sane
    satisfactory satisfying scarce sceptical selective self-defeating self-evident selfish sensible sensitive
    sentimental serious severe shaky shallow shameful sharp sheer shocking shrewd silly similar simple simplistic
    sincere singular skeptical slight sloppy slow smart smug sober sobering solid solvable sorry sound special
    spectacular stark strange stranger strategic strong stubborn stupid subjective subtle sudden sufficient
    superficial superfluous sure surprising suspect suspicious swift symbolic sympathetic tangible tedious tempting
    tense tentative textbook theoretical thin thorny thoughtful tired tough toxic tragic tricky trivial true
    trustworthy typical ugly ultimate unavoidable unaware uncertain unclear uncomfortable uncontroversial undeniable
    understandable uneasy unexpected unfair unfamiliar unforgivable unfortunate unglamorous unhappy unimportant
    uninteresting unique unjust unkind unknown unlike unlikely unlucky unnecessary unpleasant unpopular unproductive
    unreasonable unsatisfactory unsurprising unthinkable unusual unwelcome unwilling unwise useful useless usual
    utopian vague vain valid valuable vigorous visible vital vulnerable wasteful weak welcome whole willing wise
    wonderful worried worse worst worth worthless worthwhile worthy wrong`);

/** Verbs of argument, judgement and the mind, in their plain form. */
export const argumentVerbs =
  list(`achieve adapt admire admit aggravate answer apologise appear applaud appreciate argue assume astonish
    attract avoid await backfire balk beckon befall beg believe belong bemoan bet betray bite blame boil bore
    bother care caution cheat cheer cherish choose cling comfort commend compare complain complicate comprehend
    conceal concede conclude condone confuse console contradict convince cope count cure deceive decide decry deny
    depend deplore deserve despair despise disagree disappoint disguise dislike distinguish distort distract
    distrust dodge doubt dread emerge encourage endure enjoy envy err escape evade exaggerate excuse expect explain
    face fade fail fancy fear feel fester flatter flinch follow fool forget forgive fret frighten frustrate gamble
    grumble guess hate help hesitate hope hurt ignore imagine imply impress improve infer insult interest
    invent invite irritate judge justify know lack lament lie like linger look loom lose love matter mean misjudge
    mislead misread miss mistake misunderstand mock mourn neglect notice obscure offend outgrow outlive
    outweigh overcome overdo overdraw overestimate overlook overrate overreach overreact oversimplify overstate
    pause persist persuade placate please point ponder praise prefer presume pretend prevail prove puzzle quarrel
    rationalise realise realize reassure recognise recognize reconcile reek regret relish remember remind
    repair repeat resent resist resolve respect reward ring romanticise ruin satisfy scare see seem serve shrink
    shrug shy simplify skip smack solve sound speculate squander stand sting strain struggle succeed suffer suffice
    suit surprise survive suspect sympathise talk teach tempt tend think tolerate tremble trust try underestimate
    underline undermine underrate understand understate vanish vex vindicate warn waste weaken weigh welcome wish
    wonder worry worsen yearn`);

/** Words too general to be looked up: neither report nor argument. */
export const lightWords =
  list(`able about above across actually after afterwards again against ago ahead alike all allow almost alone along already also although always am amid among
  amongst an and any anybody anyone anything anyway anywhere apart are around as aside at away a back be because become becoming been before
  began begin behind being below beside besides between beyond big bit body both bring brought but by came can cannot change come could did do does done
  doing down during each either else end ended enough even ever every everywhere except extent fact far few
  fewer first for from full further gave get give given go goes going gone got had half has have having he hence her here hers herself him himself his
  how however i if in indeed inside instead into is issue it its itself just keep kept kind large largely last later latter least leave left less
  let likewise little long longer lot made main make makes making man manner many matter may maybe me men might mine moment more moreover most mostly
  much must my myself near neither never nevertheless next no none nor not now nowhere of off often old on once one ones
  oneself only onto or other others otherwise ought our ours ourselves out outside over own part particular particularly people perhaps person place
  put quite rather reach remain said sake say says second seldom self set several shall she should show side since small so some somebody somehow someone
  something sometimes somewhat somewhere soon sort sorts still stop such take taken takes tell than that the their theirs them themselves then thereby there
  therefore these they thing third this those though through throughout thus till time times to today together told tomorrow too took toward towards turn
  two three type under unless until up upon us use very via was way we went were what whatever when whenever where whereas whether which
  while who whoever whom whose why will with within without work word would year yet you young your yours yourself yourselves don't doesn't
  didn't isn't aren't wasn't weren't can't won't couldn't wouldn't shouldn't hasn't haven't hadn't it's that's there's they're we're i'm we've i've
  etc instance example itself end rest top bottom start course means`);
