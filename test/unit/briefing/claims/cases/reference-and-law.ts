/** Sentences of encyclopaedias, science and legal memos with the reason a reader would give: `reason | sentence`. */
export const referenceAndLaw = `
state | The kidneys filter waste from the blood.
state | Amphibians breathe partly through their skin.
named-actor | Lake Ohrid lies between Albania and North Macedonia.
statistic | The bridge is 840 metres long.
dated-event | The town was founded in the twelfth century.
comparison | It is the oldest wooden church in the country.
cause | The disease is caused by a bacterium that lives in still water.
named-actor | Dorothy Hodgkin worked out the structure of insulin.
state | Symptoms may include fever, a rash and joint pain.
state | The larvae can survive for months without food.
state | Granite consists mainly of quartz and feldspar.
attribution | Some historians argue that the battle never took place.
attribution | The author is said to have burned the last chapter.
comparison | Sound travels faster in water than in air.
state | A quorum is formed by a majority of the members.
state | The lease expires when the tenant dies.
dated-event | The court overturned the ruling in 1954.
state | Applicants must hold a licence issued under the Act.
attribution | The tribunal held that the notice was invalid.
judgement | In our opinion the clause is unenforceable.
judgement | We believe that a court would side with the tenant.
opinion | The client should seek an injunction without delay.
instruction | Sign both copies and return one to this office.
instruction | To file an appeal, complete the form and attach the judgment.
question | Does the exemption apply to subcontractors?
hypothetical | If the contract were void, the deposit would have to be returned.
about-briefing | This memorandum addresses the liability of the carrier.
about-briefing | The following section sets out the facts.
about-briefing | Table 2 lists the cases discussed below.
named-actor | Article 5 prohibits the transfer of nuclear weapons.
state | Parties to the treaty may withdraw after giving notice.
state | The plaintiff bears the burden of proof.
event | The defendant failed to appear.
attribution | Counsel for the bank argued that the guarantee had lapsed.
opinion | It is important to keep the two questions apart.
opinion | This reasoning is hardly convincing and deeply unfair.
statistic | The fine amounts to 4 % of the annual turnover.
state | Copper conducts electricity well.
state | The novel tells the story of a lighthouse keeper and his daughter.
named-actor | Chopin spent the winter on the island.
event | The river changed its course and the harbour silted up.
statistic | Only two copies are known to survive.
dated-event | She moved to Vienna in 1891 and studied under Mahler.
cause | Deforestation has led to severe erosion on the northern slopes.
state | Its feathers are grey above and white below.
state | There are no predators on the island.
statistic | The language has three genders and six cases.
instruction | Note the difference between the two seals.
instruction | Compare the two maps.
fragment | Further reading
fragment | Liability of the carrier under the convention
judgement | The second interpretation is probably the better one.
judgement | I doubt that the argument would succeed on appeal.
state | The statute applies to ships registered abroad.
state | Water boils at a lower temperature on high mountains.
named-actor | The Supreme Court hears appeals from the lower courts.
attribution | The study found no link between the vaccine and the illness.
attribution | Recent surveys suggest that the population is growing.
state | Members of the council are elected for life.
hypothetical | Imagine a ship that leaves port without a captain.
opinion | A good memo is short.
opinion | Courts ought to be slow to imply such a term.
about-briefing | We then turn to the remedies.
no-assertion | As an AI language model, I cannot give legal advice.
no-assertion | Please let me know if you have any questions.
lead-in | The elements of the offence are as follows:
statistic | Coral reefs shelter a quarter of all marine species.
cause | Because the clause was never signed, it does not bind the heirs.
event | Both brothers died at sea.
named-actor | Marie Tussaud modelled the heads of the executed.
state | The valve opens when the pressure drops.
event | The manuscript was lost in a fire.
opinion | It would be unwise to rely on the letter alone.
`;
