/**
 * Common English verbs in their plain form. `briefing/claims` derives their other forms.
 */

import { wordSet } from '../word-list.ts';

/** Verbs that are also common nouns. At the start of a sentence they are a command only if nothing else is the verb. */
export const nounLikeVerbs = wordSet(`
  access address aid answer appeal attack attempt balance ban benefit bid block board book boost border call campaign care cause
  challenge change charge check claim command comment compromise concern conduct contact contract contrast control cost counter
  cover crash cut damage date deal debate decline decrease defeat delay demand design deploy display dispute drop effect end
  estimate exchange exit experience experiment export face fall favour feature fight file finance fire flow focus force forecast
  form fund gain guarantee guard guide harm head help highlight hold hope host house impact import increase influence interest
  invite issue join judge lack land launch lead level limit link list look loss march mark market match matter measure mention
  monitor move name need note notice number object offer order pay permit place plan play pledge point position praise present
  press process produce profit program progress project promise protest purchase push question range rank rate reach record
  recruit reform regard release remark rent repeat reply report request research resort respect result return reveal review
  revolt rise risk rule run sail sanction search seat share shift ship shock show sign slow smoke sound source spend spread
  stage stand start state stay step stop strike structure struggle study suffer supply support surface surge surprise suspect
  swing talk target tax tend term test threat thrive toll total touch tour track trade train transfer transport travel treat
  trend trigger try turn use value view visit voice vote walk warn watch waste wave win wish witness work worry yield back close
  open cool calm dry last like clean clear better secure separate complete live lower narrow correct double mine set cast bear
  base mean welcome express fit stem store stress type bomb dance die fuel hail leap leak lobby mount nest pardon park peak
  plague plant plot pump reign reward rush shelter slide slip spark spin split tap tie trap trick veto wash whip trail spot
  spring top ring document broadcast capture catch dig dive draft drag drift excuse fear gamble graduate guess hunt interview
  jail joke jump kick knock lift loan loot merit panic poison probe rebel remedy repeal scare sleep smash spill stain strain
  sweep swap swell tilt topple torture toss triumph warrant weed wrap wreck advance approach award burn celebrate drive fish
  hire love murder offset outline overhaul pass pick post pull qualify raid rally rescue rest retreat roll say signal sponsor
  storm stretch surrender survey sum swim tackle taste throw trace transform trip urge vow wait want wear wonder
`);

/** Other common verbs, in their plain form. */
export const plainVerbs = wordSet(`
  abandon absorb accept accommodate accompany account accuse achieve acknowledge acquire act adapt add affirm adhere adjust
  administer admire admit adopt advance advise advocate affect afford agree allege allocate allow alter amend amount analyse
  analyze announce anticipate appear apply appoint appreciate approach approve argue arise arm arrange arrest arrive ask
  assemble assert assess assign assist associate assume assure attach attain attend attract attribute authorise authorize avoid
  award back base be bear become begin behave believe belong bind bomb borrow break breed bring broadcast build burn buy
  calculate cancel capture carry cast catch cease celebrate characterise characterize choose circulate cite clarify clear close
  collaborate collapse collect combine come commence commit communicate compare compel compete compile complain complete comply
  comprise compute conceal concede conclude condemn confirm confront connect consider consist constitute construct consult
  consume contain continue contradict contribute convert convey convince cooperate cope correspond create criticise criticize
  cross crush decide declare dedicate deem defend define delete deliver demonstrate deny depart depend depict derive describe
  deserve destroy detail detain detect deteriorate determine develop devise devote differ diminish disagree disappear disclose
  discover discuss dismiss dissolve distinguish distribute divide document dominate donate double draft draw drive earn ease eat
  edit educate elect eliminate embrace emerge emphasise emphasize employ enable enact encode encounter encourage endorse enforce
  engage enhance enjoy enrich ensure enter establish evacuate evaluate evolve examine exceed execute exercise exist expand
  expect expel explain explode exploit explore expose express extend fail feed feel field finish fit fix flee flourish fly
  follow forbid forget foster fulfil function gather generate get give go govern grant grow handle happen hear hide hinder
  identify ignore illustrate implement imply impose improve incorporate indicate infer inform include inherit inhibit initiate
  insist inspect inspire install instruct insure integrate intend intensify interact interpret intervene introduce invade invent
  invest investigate involve isolate jeopardise keep kill know label lay learn leave lend let liberate lie like listen live
  locate lose love maintain make manage manufacture mean meet merge migrate mine minimise minimize mobilise modify motivate
  multiply murder negotiate nominate obey obscure observe obtain occupy occur open operate oppose organise organize originate
  outline outnumber outpace overlook owe own participate pass perceive perform persist persuade pick portray pose possess post
  postpone practise precede predict prefer prepare prescribe preserve prevail prevent print prioritise proceed proclaim prohibit
  promote propose prosecute protect prove provide provoke publish pull punish pursue qualify quote raise react read realise
  realize reassess recall receive recognise recognize recommend reconsider recover reduce refer reflect refuse regain register
  regulate reinforce reject relate rely remain remember remind remove render renew repair replace represent require rescue
  resemble reside resign resist resolve respond rest restore restrict resume retain retire retreat reunite ring rob rotate
  sacrifice satisfy save say schedule secure see seek seem seize select sell send separate serve set settle shape shortlist shut
  signal simplify sing sink sit skip solve span speak specialise specify speculate spell split sponsor spring stabilise stem
  stimulate store strengthen stress stretch submit substitute succeed suggest suit sum summarise summarize supervise suppress
  surpass surrender surround survive suspend sustain swear symbolise tackle take teach tell terminate testify thank think
  threaten throw tolerate trace transform translate transmit trim understand undergo undermine undertake unite update upgrade
  urge utilise utilize vanish vary verify violate wait want wear weaken weigh welcome widen withdraw withhold wonder worsen
  write adjourn afflict aggravate airlift align allude ambush annex annul apologise apologize appease assassinate avert bake
  banish bargain betray blame bleed blend bless blow boast boil boycott brew bribe browse bury calm cheat cheer chew choke clash
  clean click climb coincide collide colonise commemorate compensate comprehend compress confess confide confine confiscate
  congratulate conquer conspire contaminate cook cool correct counteract crawl creep cure curb dance dare deceive decorate
  deepen degrade delegate deploy deport deprive descend destabilise deter devastate devour die dig dine dip disarm disband
  discourage discriminate disguise dispatch disperse displace disrupt distort dive divert divorce download drag drain drift
  drown dry dwell earmark elapse elevate emit empower encompass endanger endure entail entitle envisage equip erode erupt escape
  evade evict evoke exaggerate excavate exclude excuse exempt exhaust exhibit expire extract facilitate fade falsify fasten fear
  ferment fetch fill filter flank flare flatter flood forge forgive freeze frighten frustrate fuel furnish glow grab graduate
  graze greet grind guess hail halt hamper hang harvest hate haul heal heat heighten hesitate hire hit hunt hurt illuminate
  impair impede imprison incite incline indict induce indulge infect inflict infringe inhabit injure inquire interfere interrupt
  interview intimidate invoke jail jump justify kick kidnap kneel knock lack lag last laugh launder lean leap leak legalise
  liberalise lift loan lobby lodge log loom loot lower lure manipulate mediate melt mend merit mislead mistake mock moderate
  monitor mount mourn narrow nationalise neglect nest neutralise nurture oblige offend offset omit oust outlaw outperform
  overcome overhaul override overrule oversee overtake overthrow overturn oxidise pardon park peak penetrate permeate pierce
  plague plant plead plot plunder plunge poison polarise pollute pour preach preclude preside presume pretend probe procure
  project prolong prosper pump purge quell quit ration rebel rebuild recede reclaim reconcile reconstruct rectify recur redefine
  refrain refuel refute rehabilitate reign reiterate rejoin relax relieve relinquish relocate reopen repeal repel replicate
  reproduce resent resettle reshape restrain resurface retaliate retrieve reunify revise revive revoke reward ripen roam roll
  rot ruin rush sabotage saturate scan scare scatter scrap scream scroll scrutinise sever shatter shed shelter shoot shout
  shrink sideline siege simmer slam slash sleep slide slip smash smuggle soak soar solidify soften spark spill spin spoil spot
  squeeze stab stagnate stain stall starve steal steer stick sting stir stitch straddle strain stray stumble subdue subscribe
  subsidise subside subtract sue suck summon surge surmount swallow sweep swell swim swap tap tease tempt thwart tie tighten
  tilt top topple torture toss trail trap trample treat tremble trespass trick triumph tweet type unfold unify unleash unveil
  uphold uproot usher vacate venture veto vie vilify wander warrant wash weave wed weep whip whisper wield wipe wither wrap
  wreck
`);
