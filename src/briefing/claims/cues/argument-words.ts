const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns of argument, judgement and the mind, in their plain form: what one talks about when one weighs, not what one reports. */
export const argumentNouns =
  list(`ability absence absurdity admirer advantage aim allure alternative ambiguity ambition analogy anomaly answer
    antithesis appetite arbitrariness argument arithmetic arrangement arrogance art assumption attempt
    attention attitude attraction balance bargain beauty belief benefit bet betrayal bitterness blame blessing
    bluff blunder boredom bravado burden calculus calm candor candour caricature causality causation caution
    caveat certainty challenge chance charity charm choice circumstance clarity cliché clout coherence coincidence
    comfort common-sense comparison compassion competence complacency complaint complexity comprehension
    compromise conceit concept concern conclusion confidence confusion conscience consensus consequence
    consistency consolation contempt contingency contradiction contrast conundrum conversation correlation cost
    courage cowardice credibility credulity critic criticism crossroads curiosity curse cynic cynicism danger dare
    deadlock decency deception deduction defect delusion dependence desire despair destiny determination
    deterrence detour diagnosis difference difficulty dignity dilemma diligence diplomacy disadvantage
    disappointment discipline discomfort discourse discretion disengagement dispute disrepute distinction
    diversion doctrine dogma doubt drama drawback dream dynamic echo economics effort elegance embarrassment
    emotion empathy endgame engagement enthusiasm envy error essence ethics ethos etiquette euphemism evasion
    everybody everyone everything evidence excitement excuse expectation expertise explanation failing fairness
    faith fallacy familiarity fantasy fashion fatalism fate fault fear feeling fiction finality flaw folly fool
    foresight forgiveness formalism formality fortune framing frankness freedom frenzy friendship futility future
    gamble generalisation generalities generalization generosity genius glamour goal goodwill gratitude greed
    grievance guess guilt habit happiness haste hatred heart hero heroism hesitation hindsight history hollow
    honesty honour hope horizon hubris humanity humbug humility humour hype hypocrisy hypothesis idea ideal
    idealism ideology ignorance illusion imagination impasse impatience impossibility impression imprudence
    impulse incentive incoherence incompetence inconsistency indecision indifference indignation inefficiency
    inertia inevitability inference ingenuity injustice innocence insight instinct integrity intent intention
    intuition irony jealousy joy judgement judgment justice justification kindness knowledge label legality
    legitimacy lesson liberty lie likelihood logic loser love loyalty luck luxury madness malice mania maxim mercy
    merit metaphor mindset misfortune misjudgement misjudgment mistake mistrust misunderstanding moderation
    modesty mood moral morality motive muddle mystery myth narrative necessity nobody nonsense nostalgia nothing
    notion nowhere nuance objection objective obligation obsession obstacle odds opinion opportunity optics
    optimism optimist option outlook outsider panacea panic parable paradox parallel passion patience pendulum
    perception perfection peril perspective persuasion pessimism pessimist philosophy picture pity platitude
    plausibility politics possibility posterity posture potential powerlessness pragmatism praise precaution
    predicament predisposition prejudice premise prestige pretence pretext pride principle priority probability
    problem progress promise proportionality prospect proverb prudence psychology pundit purpose puzzle quagmire
    question quibble quirk rationale readiness realism reality reason reasoning reassurance rebuke recipe
    recrimination reflection reflex regret relevance relief reluctance remedy reminder renewal repair reputation
    resentment resignation resilience resolve respect responsibility restraint revenge rhetoric riddle
    righteousness rigour risk romanticism sacrifice sake sanity satisfaction scandal scapegoat sceptic scepticism
    science scrutiny secrecy self-deception self-interest sense sensibility sentiment sentimentality seriousness
    shame shortcoming shortcut shrug silence similarity simplicity simplification sin sincerity skeptic skepticism
    slogan snobbery sobriety solace solidarity solitude solution sophistication sorrow soundness spectacle spiral
    spirit spite stalemate stance step stereotype strategy strength struggle stupidity subtleties subtlety success
    sunlight suspicion symbol symbolism sympathy tact tactic taste temptation tendency theme theory thought
    thoughtfulness timidity tolerance tone tool topic trade-off tradeoff tragedy trait trap trick triumph trouble
    truism trust truth turning-point uncertainty understanding urgency usefulness validity value vanity vantage
    verdict vice view vigilance vindication virtue vision wager warning weakness will willingness winner wisdom
    wish wishful woe wonder wrong yardstick yearning zeal zest`);

/** Adjectives of the same kind. */
export const argumentAdjectives =
  list(`abrupt absolute abstract absurd acceptable accidental adequate ambitious amiss appropriate arbitrary ashamed
    attractive awkward bad balanced banal beautiful benign best better biased bitter bold brave brief candid
    careful careless cautious certain charitable cheerful classic clear clear-cut clever comfortable comforting
    commendable comparable compelling complacent complex complicated conceivable confident confused consistent
    contestable contested contradictory controversial convenient conventional convincing corrosive costly
    counterproductive credible cruel curious cynical dangerous debatable decent decisive defensible definitive
    delicate desirable desperate different difficult dishonest dispensable disproportionate disputed distant
    divisive doubtful dubious dull durable easy effective efficient elegant elusive embarrassing enduring enough
    essential eternal ethical even-handed evident exceptional excusable exhaustive explicable faint fair familiar
    fashionable fateful fleeting fond foolish forgivable fragile frank fraught fruitful fruitless futile generous
    genuine glamorous glib gloomy good grand grateful grave great grim half-hearted happy harmless harsh helpful
    helpless heroic hollow honest honourable hopeful hopeless humble hypocritical idle imaginable imaginary
    immediate immoral imperative imperfect implausible important impossible impressive inadequate incoherent
    incompatible incomplete inconclusive inconsistent inconvenient indifferent indispensable ineffective
    inefficient inevitable inexcusable insane insidious insufficient intellectual intelligent interesting
    intractable intuitive irrational irrelevant irresistible irresponsible irreversible justifiable knotty lasting
    laudable lavish lazy legitimate logical lonely lucky ludicrous lukewarm malign meaningful meaningless mere
    messy misleading mistaken mixed modest momentous moot moral mundane murky naive natural neat necessary
    needless negligible noble normal novel objective obscure obvious odd one-sided optimistic original painful
    painless palpable paltry paradoxical pardonable partial passionate patient peculiar perfect pernicious
    perverse pessimistic petty philosophical pivotal plain plausible pleasant poetic pointless polite powerful
    powerless practical pragmatic precious predictable preferable premature prepared pressing principled
    productive profound proper prosaic proud provisional prudent quiet rash rational real realistic reasonable
    reassuring reckless regrettable relevant reliable reluctant remarkable reprehensible responsible rhetorical
    ridiculous right risky robust romantic ruinous ruthless sacred sad safe sane satisfactory satisfying scarce
    sceptical selective self-defeating self-evident selfish sensible sensitive sentimental shaky shallow shameful
    sheer shocking shrewd significant silly similar simple simplistic sincere singular skeptical slight sloppy
    smart smug sober sobering solvable sorry sound spectacular stark strange stranger strategic strong stubborn
    stupid subjective subtle sufficient superficial superfluous sure surprising suspect suspicious swift symbolic
    sympathetic tangible tedious tempting tentative textbook theoretical thorny thoughtful tough tragic tricky
    trivial true trustworthy typical ugly ultimate unavoidable unaware uncertain unclear uncomfortable
    uncontroversial undeniable understandable uneasy unexpected unfair unfamiliar unforgivable unfortunate
    unglamorous unhappy unimportant uninteresting unjust unkind unknown unlike unlikely unlucky unmistakable
    unnecessary unpleasant unpopular unproductive unreasonable unsatisfactory unsurprising unthinkable unusual
    unwelcome unwilling unwise useful useless usual utopian vague vain valuable vigorous vital wasteful weak
    welcome whole wise wonderful worse worst worthless worthwhile worthy wrong`);

/** Verbs of argument, judgement and the mind, in their plain form. */
export const argumentVerbs =
  list(`achieve adapt admire admit aggravate answer apologise appear applaud appreciate argue assume astonish attract
    avoid backfire balk beckon befall beg believe bemoan bet betray blame bore bother care caution cheer cherish
    cling comfort commend compare complain complicate comprehend conceal concede conclude condone confuse console
    contradict convey convince cope count deceive decry deny depend deplore deserve despair despise disagree
    disappoint disguise dislike distinguish distort distract distrust dodge doubt dread emerge endure envy err
    evade exaggerate excuse expect explain fade fail fancy fear feel fester flatter flinch fool forget forgive
    fret frighten frustrate gamble grumble guess hate hesitate hope ignore imagine imply impress improve infer
    insult irritate justify know lack lament lie like linger loom love matter mean misjudge mislead misread
    mistake misunderstand mock mourn muddle neglect notice obscure offend outdo outgrow outlive outweigh overdo
    overdraw overestimate overlook overrate overreach overreact oversimplify overstate pause persist persuade
    placate please ponder praise prefer presume pretend prevail prove puzzle quarrel rankle rationalise realise
    realize reassure reconcile reek regret relish remember remind repeat resent resolve respect romanticise
    satisfy scare see seem serve shrug shy simplify smack solve sound speculate squander strain succeed suffice
    suit surprise survive sympathise tempt tend think tolerate tremble trust underestimate underline undermine
    underrate understand understate vex vindicate weaken weigh welcome wish wonder worry worsen yearn`);

/** Words too general to be looked up: neither report nor argument. */
export const lightWords =
  list(`a able about above across act actually after afterwards again against ago ahead alike all allow almost alone
    along already also although always am amid among amongst an and any anybody anyone anything anyway anywhere
    apart are aren't around as aside aspect at away back be because become becoming been before began begin behind
    being below beside besides between beyond big bit body both bottom bring brought but by came can can't cannot
    change choose come common could couldn't course decide did didn't do does doesn't doing don't done down during
    each either else end ended enough etc even ever every everywhere example except extent fact far few fewer
    first for from full further gave get give given go goes going gone got had hadn't half hard has hasn't have
    haven't having he help helps hence her here hers herself him himself his how however human i i'm i've if in
    indeed inside instance instead into is isn't issue it it's its itself just keep kept kind large largely last
    later latter least leave left less let likewise little long longer look lot made main make makes making man
    manner many matter may maybe me means men might mine moment more moreover most mostly much must my myself near
    neither never nevertheless new next no none nor not now nowhere of off often old on once one ones oneself only
    onto or ordinary other others otherwise ought our ours ourselves out outside over own part particular
    particularly people perhaps person place point policy political poor possible put quite rather reach remain
    rest rich said sake same say says second seldom self serious set several shall she should shouldn't show side
    since small so some somebody somehow someone something sometimes somewhat somewhere soon sort sorts special
    start still stop such take taken takes tell than that that's the their theirs them themselves then there
    there's thereby therefore these they they're thing third this those though three through throughout thus till
    time times to today together told tomorrow too took top toward towards try turn two type under unless until up
    upon us use very via was wasn't way we we're we've went were weren't what whatever when whenever where whereas
    whether which while who whoever whom whose why will with within without won't word work would wouldn't year
    yet you young your yours yourself yourselves`);
