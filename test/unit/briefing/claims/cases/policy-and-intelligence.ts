/** Sentences of policy papers and intelligence prose with the reason a reader would give: `reason | sentence`. */
export const policyAndIntelligence = `
judgement | We assess with moderate confidence that the ceasefire will not survive the winter.
named-actor | Turkey closed its border with the enclave after the shelling.
judgement | The blockade is likely to push the port authority towards bankruptcy.
attribution | Officials in Ankara said the blockade is likely to push the port authority towards bankruptcy.
statistic | Grain shipments through the strait fell by a fifth between March and July.
judgement | In our view, the general lacks the support of the officer corps.
about-briefing | This briefing covers the period from January to June 2021.
about-briefing | The next section turns to the role of the militias.
opinion | The Commission should publish the methodology before the next round of consultations.
opinion | Member states must stop treating migration as an emergency.
dated-event | The parliament ratified the protocol in November 2009.
state | The upper house has no power to amend money bills.
comparison | The country is the largest exporter of phosphates in the region.
cause | The strike was called off because the unions had run out of money.
judgement | It remains to be seen whether the new governor can control the police.
judgement | The opposition will probably boycott the second round.
instruction | See the annex for a list of the parties.
instruction | Consider the incentives of the local commanders before recommending a troop cut.
hypothetical | If the dam were to fail, the flood would reach the capital within hours.
hypothetical | A second default would cut the government off from the bond market.
named-actor | Hezbollah runs clinics, schools and a television station.
named-actor | The European Parliament has blocked two earlier drafts.
opinion | More work is needed to understand how these networks recruit.
opinion | It is essential that donors speak with one voice.
judgement | We judge that the leadership views the talks as a way to gain time.
judgement | This suggests that the regime no longer trusts its own border guards.
attribution | According to two former ministers, the decision was taken without a vote.
state | The agreement does not cover short-range missiles.
lead-in | Three options stand out:
lead-in | The main risks include:
about-briefing | Sources are listed at the end of this paper.
about-briefing | All translations are our own.
statistic | The programme costs 2.3 billion euros a year.
event | The talks collapsed after the delegation walked out.
cause | Drought and a rise in fertiliser prices led to food shortages across the highlands.
opinion | The West cannot afford to look away.
question | What would a credible guarantee look like?
judgement | Perhaps the president simply miscalculated.
judgement | There is a realistic possibility that the group will split.
attribution | The finance ministry expects the deficit to narrow.
attribution | Critics argue that the tariff should be abolished altogether.
attribution | Beijing regards the island as a province.
opinion | A wiser course is to wait for the audit.
judgement | The move may signal a shift in the clergy's thinking.
state | Most households cook with charcoal.
state | Voting is compulsory for citizens over the age of majority.
hypothetical | Without a settlement, the fighting could spread to the oil fields.
judgement | Our assessment rests on a small number of sources whose access we cannot verify.
judgement | The evidence suggests a deliberate campaign rather than a series of accidents.
dated-event | Since 2016 the ministry has stopped publishing the figures.
opinion | The real question is who will pay for the pensions.
about-briefing | We begin with a short history of the pipeline.
about-briefing | This paper does not consider the legal status of the enclave.
statistic | Two thirds of the reserve is held in gold.
fragment | A short history of the pipeline.
named-actor | NATO maintains a battlegroup in each of the three republics.
cause | The drop in revenue forced the company to sell its refinery.
opinion | Governments should not wait for the next crisis, and they should share data now.
statistic | Spending rose by 12 per cent last year, but it should have risen faster.
judgement | The junta is unlikely to hold elections before it has rewritten the constitution.
dated-event | The junta is unlikely to hold elections, although it promised them when it took power in 2021.
instruction | Do not treat these estimates as forecasts.
instruction | Ensure that every field office has a second line of communication.
comparison | Wages in the public sector are higher than in private firms.
event | The army seized the airport and cut the telephone lines.
opinion | Unfortunately, nobody seems to have a plan.
judgement | We do not believe that the offer was serious.
opinion | The proposal is naive and dangerous.
judgement | Moscow would almost certainly see such a deployment as a provocation.
state | The reactor uses heavy water as a moderator.
opinion | Let us be clear about what is at stake.
attribution | It is widely believed that the brothers control the customs service.
opinion | Europe needs a common asylum system.
named-actor | Kenya and Uganda share the management of the lake.
judgement | In all likelihood the deputy acted alone.
attribution | The inspectors found traces of uranium at the site.
hypothetical | Should the court reject the appeal, the sale could go ahead.
judgement | We cannot rule out that the documents were forged.
`;
