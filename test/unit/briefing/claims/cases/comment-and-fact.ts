/** Comment that only its words give away, and facts that sound like it, with the reason a reader would give. */
export const commentAndFact = `
about-briefing | As for the budget, we can be brief.
about-briefing | Except where otherwise stated, all sums are in dollars.
about-briefing | The methods are set out in the next section.
about-briefing | The regional courts are analysed in the next chapter.
judgement | There is a roughly even chance that the talks fail.
judgement | A lot hinges on the harvest in the south.
opinion | A truce in the north is out of reach.
opinion | That would be another story.
no-assertion | I am sorry about the delay.
opinion | There is something to this complaint.
opinion | Still, it cannot be the whole story.
opinion | Money alone is not the answer.
opinion | On that point the bulls have been oddly quiet.
opinion | Both views have much to commend them.
opinion | The short answer is that nobody was meant to.
opinion | The picture that emerges is mixed.
opinion | That in itself proves little.
opinion | Absence of evidence is not evidence of absence.
opinion | The usual caveats apply.
opinion | The model has its own flaws, and its admirers tend to overlook them.
opinion | None of these problems is new, and none is beyond repair.
opinion | It is an argument for arithmetic.
opinion | For small states the calculus is different.
opinion | Deterrence, in other words, is a matter of psychology as much as of hardware.
opinion | Much of this has been said before, and better.
opinion | The honest answer is that it depends on whom you ask.
opinion | Nostalgia makes poor policy.
opinion | But a strategy that protects everything protects nothing.
opinion | The politics is another story.
opinion | One man's renewal is another man's eviction.
opinion | Good governance is about habits more than about rules.
opinion | Such distinctions survive even here.
opinion | There is wisdom in this arrangement.
opinion | The lesson is a simple one: people adapt when they can afford to.
opinion | The result was less a landslide than a shrug.
opinion | Campaign promises are one thing; coalition agreements are another.
opinion | Science runs on persuasion as much as on proof.
opinion | Being right is not the same as being convincing.
opinion | What stands in its way is pride.
opinion | Seen from Cairo, the dam is a hand on the tap.
opinion | The consequences of this disengagement are many.
opinion | The data do indeed merit some satisfaction.
judgement | Much hinges on Peter Pellegrini, a former ally turned rival.
about-briefing | This paper proposes a modest first step.
opinion | She has a point.
opinion | The message could hardly have been plainer.
opinion | Then again, caution has its own costs, and they fall on people who do not sit on boards.
opinion | Nor is it fair to treat every objection as the voice of the car lobby.
opinion | It is worth pausing over what the indictment leaves out.
opinion | Other cities could learn from this, but not by copying it.
opinion | Luck played its part, as it always does.
opinion | The threshold is arbitrary and creates a sharp cliff edge.
opinion | Escorting every ship is impractical, and strikes on land carry obvious risks.
opinion | Particular care is advised when travelling by road at night.
opinion | Philanthropy is a poor substitute for a tax.
opinion | Governing is harder than campaigning.
opinion | The first is to tender the remaining areas again.
opinion | Both figures tell part of the truth.
opinion | There is no painless way to do it.
opinion | Proportionality is not a mere formality.
opinion | But doctrine does more damage than malice.
opinion | That single fact explains much of the bitterness that followed.
judgement | It does not follow that rates will now come down quickly.
judgement | The next twelve months will be decisive.
judgement | The next thirty-six months will be decisive.
judgement | Critics will object that the price is too high.
judgement | An alternative hypothesis is that the lull merely serves to refill depots.
judgement | Red flags of this sort do not necessarily point to wrongdoing.
judgement | Taken together, they call for caution.
judgement | We were unable to establish who its beneficiaries are.
opinion | A sharper slowdown in China would, of course, upset that forecast.
about-briefing | What the file contained, and who wanted it gone, is the subject of this article.
about-briefing | By "lost water" we mean water that is produced but not billed.
about-briefing | A word on method is in order.
about-briefing | Its outlines are sketched in the final section.
about-briefing | Unless otherwise stated, amounts are in euros.
about-briefing | Names of people who hold no public office have been changed.
state | Most of the new flats are bought by investors who never live in them.
event | Messages are passed by senior officials who have for years served as interlocutors.
event | Industrial output was weak and imports of electricity rose sharply.
event | Nobody was hurt.
state | Relations between the two countries remain tense.
state | The agency has no power to punish offenders.
state | Trust in the courts is low.
state | The constitution guarantees freedom of expression.
state | The judge is a friend of the defendant's family.
state | The cooperative sells the seed on credit.
state | Public opinion is divided on the issue.
state | Competition in the sector is weak.
statistic | They share two languages and a common border.
state | Neither side is willing to give up the island.
state | The council decides who should be rehoused first.
event | The attempt to reform the pension system failed.
event | The evidence was destroyed before the trial.
state | Parents pay for books and uniforms.
state | The system relies on volunteers.
state | The scheme is voluntary.
state | The disease is common among children.
named-actor | Mark Smith's edition contains a glossary.
state | It depends on foreign loans.
state | It is common in the north of the country.
state | Such cases are rare.
state | The approaches are mined by night.
statistic | The strategy rests on three pillars.
state | These courts have no power over soldiers.
state | Few judges are women.
state | It serves as a transit point for cocaine.
state | Such payments are legal.
state | That decision is under appeal.
state | It is not recognised by any other state.
state | It has a slow movement in a minor key.
attribution | Research has shown that the treatment rarely works.
`;
