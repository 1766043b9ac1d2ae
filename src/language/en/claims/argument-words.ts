import { wordSet } from '../../word-list.ts';

/** Nouns of argument, judgement and the mind, in their plain form: words for weighing, not for reporting. */
export const argumentNouns = wordSet(`
  ability absence absurdity admirer advantage aim allure alternative ambiguity ambition analogy anomaly answer antithesis
  appetite arbitrariness argument arithmetic arrangement arrogance art assumption attempt attention attitude attraction balance
  bargain beauty belief benefit bet betrayal bitterness blame blessing bluff blunder boredom bravado burden calculus calm candor
  candour caricature causality causation caution caveat certainty challenge chance charity charm choice circumstance clarity
  cliché clout coherence coincidence comfort common-sense comparison compassion competence complacency complaint complexity
  comprehension compromise conceit concept concern conclusion confidence confusion conscience consensus consequence consistency
  consolation contempt contingency contradiction contrast conundrum conversation correlation cost courage cowardice credibility
  credulity critic criticism crossroads curiosity curse cynic cynicism danger dare deadlock decency deception deduction defect
  delusion dependence desire despair destiny determination deterrence detour diagnosis difference difficulty dignity dilemma
  diligence diplomacy disadvantage disappointment discipline discomfort discourse discretion disengagement dispute disrepute
  distinction diversion doctrine dogma doubt drama drawback dream dynamic echo economics effort elegance embarrassment emotion
  empathy endgame engagement enthusiasm envy error essence ethics ethos etiquette euphemism evasion everybody everyone
  everything evidence excitement excuse expectation expertise explanation failing fairness faith fallacy familiarity fantasy
  fashion fatalism fate fault fear feeling fiction finality flaw folly fool foresight forgiveness formalism formality fortune
  framing frankness freedom frenzy friendship futility future gamble generalisation generalities generalization generosity
  genius glamour goal goodwill gratitude greed grievance guess guilt habit happiness haste hatred heart hero heroism hesitation
  hindsight history hollow honesty honour hope horizon hubris humanity humbug humility humour hype hypocrisy hypothesis idea
  ideal idealism ideology ignorance illusion imagination impasse impatience impossibility impression imprudence impulse
  incentive incoherence incompetence inconsistency indecision indifference indignation inefficiency inertia inevitability
  inference ingenuity injustice innocence insight instinct integrity intent intention intuition irony jealousy joy judgement
  judgment justice justification kindness knowledge label legality legitimacy lesson liberty lie likelihood logic loser love
  loyalty luck luxury madness malice mania maxim mercy merit metaphor mindset misfortune misjudgement misjudgment mistake
  mistrust misunderstanding moderation modesty mood moral morality motive muddle mystery myth narrative necessity nobody
  nonsense nostalgia nothing notion nowhere nuance objection objective obligation obsession obstacle odds opinion opportunity
  optics optimism optimist option outlook outsider panacea panic parable paradox parallel passion patience pendulum perception
  perfection peril perspective persuasion pessimism pessimist philosophy picture pity platitude plausibility politics
  possibility posterity posture potential powerlessness pragmatism praise precaution predicament predisposition prejudice
  premise prestige pretence pretext pride principle priority probability problem progress promise proportionality prospect
  proverb prudence psychology pundit purpose puzzle quagmire question quibble quirk rationale readiness realism reality reason
  reasoning reassurance rebuke recipe recrimination reflection reflex regret relevance relief reluctance remedy reminder renewal
  repair reputation resentment resignation resilience resolve respect responsibility restraint revenge rhetoric riddle
  righteousness rigour risk romanticism sacrifice sake sanity satisfaction scandal scapegoat sceptic scepticism science scrutiny
  secrecy self-deception self-interest sense sensibility sentiment sentimentality seriousness shame shortcoming shortcut shrug
  silence similarity simplicity simplification sin sincerity skeptic skepticism slogan snobbery sobriety solace solidarity
  solitude solution sophistication sorrow soundness spectacle spiral spirit spite stalemate stance step stereotype strategy
  strength struggle stupidity subtleties subtlety success sunlight suspicion symbol symbolism sympathy tact tactic taste
  temptation tendency theme theory thought thoughtfulness timidity tolerance tone tool topic trade-off tradeoff tragedy trait
  trap trick triumph trouble truism trust truth turning-point uncertainty understanding urgency usefulness validity value vanity
  vantage verdict vice view vigilance vindication virtue vision wager warning weakness will willingness winner wisdom wish
  wishful woe wonder wrong yardstick yearning zeal zest
`);

/** Adjectives of argument, judgement and the mind. */
export const argumentAdjectives = wordSet(`
  abrupt absolute abstract absurd acceptable accidental adequate ambitious amiss appropriate arbitrary ashamed attractive
  awkward bad balanced banal beautiful benign best better biased bitter bold brave brief candid careful careless cautious
  certain charitable cheerful classic clear clear-cut clever comfortable comforting commendable comparable compelling complacent
  complex complicated conceivable confident confused consistent contestable contested contradictory controversial convenient
  conventional convincing corrosive costly counterproductive credible cruel curious cynical dangerous debatable decent decisive
  defensible definitive delicate desirable desperate different difficult dishonest dispensable disproportionate disputed distant
  divisive doubtful dubious dull durable easy effective efficient elegant elusive embarrassing enduring enough essential eternal
  ethical even-handed evident exceptional excusable exhaustive explicable faint fair familiar fashionable fateful fleeting fond
  foolish forgivable fragile frank fraught fruitful fruitless futile generous genuine glamorous glib gloomy good grand grateful
  grave great grim half-hearted happy harmless harsh helpful helpless heroic hollow honest honourable hopeful hopeless humble
  hypocritical idle imaginable imaginary immediate immoral imperative imperfect implausible important impossible impressive
  inadequate incoherent incompatible incomplete inconclusive inconsistent inconvenient indifferent indispensable ineffective
  inefficient inevitable inexcusable insane insidious insufficient intellectual intelligent interesting intractable intuitive
  irrational irrelevant irresistible irresponsible irreversible justifiable knotty lasting laudable lavish lazy legitimate
  logical lonely lucky ludicrous lukewarm malign meaningful meaningless mere messy misleading mistaken mixed modest momentous
  moot moral mundane murky naive natural neat necessary needless negligible noble normal novel objective obscure obvious odd
  one-sided optimistic original painful painless palpable paltry paradoxical pardonable partial passionate patient peculiar
  perfect pernicious perverse pessimistic petty philosophical pivotal plain plausible pleasant poetic pointless polite powerful
  powerless practical pragmatic precious predictable preferable premature prepared pressing principled productive profound
  proper prosaic proud provisional prudent quiet rash rational real realistic reasonable reassuring reckless regrettable
  relevant reliable reluctant remarkable reprehensible responsible rhetorical ridiculous right risky robust romantic ruinous
  ruthless sacred sad safe sane satisfactory satisfying scarce sceptical selective self-defeating self-evident selfish sensible
  sensitive sentimental shaky shallow shameful sheer shocking shrewd significant silly similar simple simplistic sincere
  singular skeptical slight sloppy smart smug sober sobering solvable sorry sound spectacular stark strange stranger strategic
  strong stubborn stupid subjective subtle sufficient superficial superfluous sure surprising suspect suspicious swift symbolic
  sympathetic tangible tedious tempting tentative textbook theoretical thorny thoughtful tough tragic tricky trivial true
  trustworthy typical ugly ultimate unavoidable unaware uncertain unclear uncomfortable uncontroversial undeniable
  understandable uneasy unexpected unfair unfamiliar unforgivable unfortunate unglamorous unhappy unimportant uninteresting
  unjust unkind unknown unlike unlikely unlucky unmistakable unnecessary unpleasant unpopular unproductive unreasonable
  unsatisfactory unsurprising unthinkable unusual unwelcome unwilling unwise useful useless usual utopian vague vain valuable
  vigorous vital wasteful weak welcome whole wise wonderful worse worst worthless worthwhile worthy wrong
`);

/** Verbs of argument, judgement and the mind, in their plain form. */
export const argumentVerbs = wordSet(`
  achieve adapt admire admit aggravate answer apologise appear applaud appreciate argue assume astonish attract avoid backfire
  balk beckon befall beg believe bemoan bet betray blame bore bother care caution cheer cherish cling comfort commend compare
  complain complicate comprehend conceal concede conclude condone confuse console contradict convey convince cope count deceive
  decry deny depend deplore deserve despair despise disagree disappoint disguise dislike distinguish distort distract distrust
  dodge doubt dread emerge endure envy err evade exaggerate excuse expect explain fade fail fancy fear feel fester flatter
  flinch fool forget forgive fret frighten frustrate gamble grumble guess hate hesitate hope ignore imagine imply impress
  improve infer insult irritate justify know lack lament lie like linger loom love matter mean misjudge mislead misread mistake
  misunderstand mock mourn muddle neglect notice obscure offend outdo outgrow outlive outweigh overdo overdraw overestimate
  overlook overrate overreach overreact oversimplify overstate pause persist persuade placate please ponder praise prefer
  presume pretend prevail prove puzzle quarrel rankle rationalise realise realize reassure reconcile reek regret relish remember
  remind repeat resent resolve respect romanticise satisfy scare see seem serve shrug shy simplify smack solve sound speculate
  squander strain succeed suffice suit surprise survive sympathise tempt tend think tolerate tremble trust underestimate
  underline undermine underrate understand understate vex vindicate weaken weigh welcome wish wonder worry worsen yearn
`);
