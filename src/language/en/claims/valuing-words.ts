import { wordSet } from '../../word-list.ts';

/** Adjectives that praise or blame wherever they stand: nobody reports a “shameful” law without taking sides. */
export const strongAdjectives = wordSet(`
  absurd abhorrent abysmal admirable appalling atrocious awful bizarre catastrophic commendable cynical deplorable despicable
  disastrous disgraceful disgusting dreadful excellent fantastic farcical foolish foolhardy futile hopeless horrible horrifying
  hypocritical indefensible inexcusable insane intolerable irresponsible ironic laughable lamentable ludicrous magnificent
  marvellous marvelous meaningless misguided monstrous naive naïve obscene outrageous pathetic perverse pointless praiseworthy
  preposterous reckless regrettable reprehensible repugnant ridiculous scandalous senseless shameful shameless shocking
  short-sighted shortsighted sickening splendid stupid terrible terrific terrifying tragic unacceptable unforgivable unthinkable
  untenable unwise wonderful worrisome worthless wretched idiotic heartless callous spineless cowardly dishonest disingenuous
  hollow heartbreaking inspiring breathtaking superb brilliant dazzling exquisite delightful glorious gorgeous lovely sublime
  tedious dull clumsy sloppy half-hearted toothless ill-advised ill-conceived much-needed long-overdue hard-won so-so woeful
  dismal grotesque hideous vile evil wicked heroic shambolic incompetent inept
`);

/** Adjectives that judge only as a predicate: `is dangerous`, but not `a dangerous substance`. */
export const mildAdjectives = wordSet(`
  alarming astonishing crucial dangerous desirable disappointing disturbing encouraging essential exciting fair frightening
  great heartening ideal imperative important impressive inadequate inconceivable incredible indispensable insufficient
  interesting obvious paramount premature promising prudent puzzling questionable reasonable remarkable risky sad sensible
  simple clear strange striking surprising telling troubling understandable unfair unfortunate unhelpful unimaginable unjust
  unrealistic unreasonable unsatisfactory vital welcome worrying worthwhile wise wrong unsustainable short-lived overblown
  exaggerated perilous fragile convincing unconvincing persuasive problematic daunting bleak grim dire hopeful ambitious
  ambiguous commonplace invaluable priceless overdue justified unjustified legitimate illegitimate credible unbearable beautiful
  ugly boring charming clever instructive illuminating revealing melancholy sobering ominous paradoxical poignant touching
  attractive effective elegant enjoyable funny moving powerful profound bold brave courageous timid delicate thorny tricky murky
  awkward tempting laudable shrewd apt fitting irrelevant misplaced far-fetched self-defeating counterproductive arbitrary
  impractical impracticable unworkable sentimental acceptable amiss careless charitable compelling complacent contradictory
  convenient debatable defensible disproportionate dispensable dubious embarrassing excusable familiar fanciful forgivable
  fruitless generous glamorous glib gloomy half-baked harsh humble illusory immaterial incoherent inconclusive inevitable
  insincere intractable intuitive counterintuitive irresistible justifiable lukewarm meaningful mundane nebulous needless
  nonsensical odd overstated understated paltry peculiar petty predictable preferable pressing prosaic rash self-evident selfish
  shabby shaky simplistic specious spurious stale stark stubborn superficial superfluous tantalising tenuous trite trivial
  unavoidable uncomfortable undeniable unimpressive uninspiring unnecessary unremarkable unsurprising unwelcome useless vague
  vain wishful workable
`);

/** Nouns that judge what they are said of. */
export const verdictNouns = wordSet(`
  disgrace scandal shame farce travesty tragedy mistake blunder disaster mockery pity joke triumph masterpiece blow setback
  inspiration joy gift burden curse blessing miracle nightmare dream illusion delusion myth fantasy trap gamble challenge threat
  risk danger obstacle opportunity necessity luxury failure success betrayal insult outrage injustice folly madness lunacy
  cowardice hypocrisy weakness strength virtue vice symptom warning lesson reminder wonder treasure jewel gem eyesore nonsense
  problem puzzle paradox irony dilemma mess catastrophe calamity embarrassment humiliation distraction affront slap tribute
  testament pretext fiction lie priority imperative duty obligation cornerstone hope game-changer no-brainer breakthrough
  milestone watershed bargain delight pleasure relief comfort bonus advantage disadvantage drawback
`);
