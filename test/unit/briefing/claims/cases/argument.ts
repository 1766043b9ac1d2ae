/** Prose that argues: facts and comment mixed, with the reason a reader would give. */
export const argument = `
opinion | Any serious effort to stabilise the country would have to start with the courts, which remain the weakest link in the chain.
dated-event | Turkey's parliament, which had been expected to vote last week, postponed the debate after two parties walked out in protest.
judgement | The administration seems to believe that sanctions alone can bring Tehran back to the table, but there is little evidence for that belief.
opinion | Washington's failure to grasp this simple point is one of the great puzzles of the past decade.
state | Most of the weapons that reach the rebels are bought on the open market in the Gulf and flown to airstrips near the border.
hypothetical | A more honest approach would acknowledge that the alliance has no common enemy and no common goal.
state | Sunni tribes in the province receive salaries from Baghdad in return for guarding the highway to Jordan.
opinion | It is no exaggeration to say that the future of the region depends on whether these tribes can be won over.
opinion | Policymakers in Europe would be well advised to take these concerns seriously before it is too late.
state | The two ministries share a building, a switchboard and a canteen, but their computer networks are kept separate.
opinion | For all its flaws, the agreement is still the best tool we have for keeping the peace.
state | In the mountain villages, where the state has little presence, disputes over land are settled by a council of elders.
opinion | Russia's real aim, in this reading, is less to defend an ally than to force the West to treat it as an equal.
named-actor | Moscow has deployed air defence systems around the base and extended the runway to take heavier transport planes.
opinion | Such a deal would be hard to sell at home and even harder to enforce abroad.
opinion | The sooner donors accept this reality, the better.
state | Refugee families rent rooms in unfinished buildings on the outskirts of the town, often without water or electricity.
opinion | Europeans cannot continue to outsource the problem to their neighbours and hope that it will go away.
state | Cement, steel and glass are imported duty-free under the reconstruction law.
judgement | One can hardly imagine a worse moment for such an experiment.
state | Snow leopards live alone and mark their territory with scent.
state | The protein binds to a receptor on the surface of the cell and opens a channel for calcium ions.
state | Its walls are built of undressed stone laid without mortar.
statistic | Pilgrims circle the shrine three times before they enter.
judgement | Visitors will find the mosaics alone worth the journey.
event | The mosaics, laid by craftsmen from Ravenna, show the months of the year.
opinion | The guide sold at the entrance is best avoided.
state | Both rivers rise in the same range and join below the capital.
opinion | Few sights in the country are more moving than the old cemetery at dusk.
attribution | Lawyers for the family say they have not been shown the autopsy report.
opinion | The family deserves the truth, and so do the rest of us.
opinion | That the police should investigate themselves is an affront to common sense.
state | Under the present rules, complaints against officers are handled by the force's own inspectorate.
state | The inspectorate's members are appointed by the interior minister and can be dismissed without cause.
opinion | What is missing is not money but political will.
event | The opposition has tabled a bill that would create an independent board.
opinion | The bill is a modest but welcome beginning.
hypothetical | If passed, it would at last give victims somewhere to turn.
state | Similar boards exist in Kenya and South Africa.
statistic | Kenya's board has referred more than a hundred cases to prosecutors, of which six have led to convictions.
judgement | We assess that Nairobi will cut the board's budget again, because it sees the board as a nuisance.
judgement | The next twelve months will show whether the reformers have learned anything.
opinion | In short, the choice is between slow change and no change.
state | Trade between the two countries goes through a single border post.
statistic | Lorry drivers wait for up to four days to clear customs.
opinion | Opening a second post would bring the greatest benefit for the least cost.
event | A second post was planned at Malaba but never built.
opinion | The European Union, as the main donor, is uniquely placed to help.
event | Lake traffic collapsed when the ferry company went bankrupt in the autumn.
statistic | Its two remaining boats lie at anchor off the fish market.
hypothetical | A subsidy for the ferry would be money well spent.
opinion | Nobody disputes that the islanders have a right to a decent connection.
state | The islanders now hire fishermen to take them across.
statistic | The crossing takes four hours in good weather.
opinion | It is the kind of problem that a competent government fixes in an afternoon.
statistic | Parliament debated the matter twice but took no decision.
opinion | We urge the committee to reconsider.
cause | Demand for lithium is driven by battery makers in China, Japan and South Korea.
named-actor | Refineries in Jiangxi process spodumene from Australian mines.
judgement | Prices look set to recover next year.
judgement | The era of cheap batteries may be over.
state | Sodium batteries contain no lithium.
opinion | Whether they will ever power a lorry is another matter.
comparison | The largest producer plans a plant in Hungary.
named-actor | Debrecen's mayor supports the plan, while residents worry about the groundwater.
opinion | Their worries should not be dismissed.
named-actor | Al-Shabaab taxes charcoal, sesame and livestock on the roads it controls.
state | Truckers receive a receipt that is honoured at other checkpoints.
state | The group's courts settle land cases within weeks.
opinion | The government's courts cannot compete with that.
judgement | Our confidence in this judgement is moderate.
statistic | Fighters defected in groups of ten or twenty after the drone strikes.
judgement | The drone campaign alone will not defeat the group.
judgement | Commanders likely view the harvest season as their best window for an offensive.
state | Ethiopian troops guard the airport at Baidoa.
hypothetical | Their withdrawal would leave the town exposed.
instruction | Please treat the annexed list as confidential.
about-briefing | Interviews were conducted by telephone for this report.
event | The painter mixed his own colours from ochre and lime.
state | His frescoes cover the north wall of the refectory.
opinion | They have an intensity that no photograph can convey.
named-actor | Damp has destroyed the lower third of the cycle.
opinion | It is a miracle that so much survives.
dated-event | Restorers work on the wall from April to October.
state | The monastery charges no admission.
instruction | Go early, before the coaches arrive.
state | Cases of dengue are rising across southern Europe as mosquitoes move north.
state | The tiger mosquito breeds in flowerpots and drains.
opinion | Emptying flowerpots is the simplest form of protection.
state | Spraying is banned near schools.
opinion | How much of the rise is due to the weather is a matter of debate.
opinion | The answer matters for policy.
state | Antibodies protect against one of the four types of the virus.
statistic | The Senate passed the appropriations bill late on Thursday by 61 votes to 37.
statistic | It provides money for 22,000 additional border agents.
attribution | Senator Ruiz, who had threatened to block it, abstained.
opinion | Her change of heart is easy to explain.
state | The hospital in her district depends on federal grants.
opinion | The House is expected to follow suit, but nothing is certain in an election year.
event | Tulips came to the Netherlands from the Ottoman court.
named-actor | Growers in Haarlem crossed them to obtain striped petals.
cause | The stripes are produced by a virus that aphids carry.
state | Infected bulbs weaken from year to year.
opinion | There is something melancholy about a flower whose beauty is a disease.
event | Contracts for bulbs changed hands in taverns during the winter.
event | Historians disagree about how many people lost money in the crash.
opinion | The story has been told too often as a morality tale.
opinion | A closer look at the contracts is instructive.
event | Few were ever settled in cash.
about-briefing | This section describes the supply of drone components.
cause | Most engines come from a factory in Guangdong.
state | They reach the assembly line through a trading company in Dubai.
judgement | The route is probably used for other goods as well.
judgement | We have moderate confidence in this finding, since it rests on two invoices.
state | Both invoices name the same freight forwarder.
opinion | Enforcement agencies should look at the forwarder first.
dated-event | Its licence was suspended in March over an unrelated matter.
opinion | Sanctions work best when they are boring.
event | The regulation entered into force on the twentieth day after its publication.
statistic | It repeals three earlier directives.
state | Member states shall designate a competent authority.
opinion | Read together with Article 12, this leaves little room for doubt.
judgement | One could object that the text says nothing about leasing.
opinion | The objection has some force.
event | Leasing companies lobbied for an exemption.
named-actor | The Commission's proposal had none.
state | Honey bees communicate the position of food by dancing.
named-actor | Karl von Frisch decoded the dance.
state | The angle of the dance shows the direction relative to the sun.
opinion | It remains one of the most beautiful discoveries in biology.
comparison | Colonies in cities often produce more honey than those in farmland.
instruction | To keep bees in town, ask your neighbours first.
dated-event | Militia leaders met in Zintan on Sunday and agreed on a common candidate.
state | Their candidate, a former air force colonel, lives in Tunis.
opinion | He would face an uphill struggle.
judgement | Much will depend on the attitude of Egypt.
dated-event | Cairo has backed the rival camp since 2014.
opinion | The UN mission ought to seize the moment.
state | The mission's mandate expires at the end of the month.
state | Its staff work from a compound in Tripoli.
opinion | Nothing good comes of haste, though.
opinion | Reform has been promised so often that the word has lost its meaning.
opinion | Cities that ignore the threat do so at their peril.
`;

/** Comment that still passes for a statement: it has no cue but its sense. */
export const mistaken = `
Good neighbours talk to each other.
In this sense the group behaves more like a state than the state does.
Voters have short memories, and she knows it.
Still, stranger things have happened in Libyan politics.
Donors like ribbons.
Renters move, owners vote.
Waiting lists are the price of low rents.
Armies, like banks, run on confidence.
`;
