/** Paragraphs of running prose, sentence by sentence, with the reason a reader would give. */
export const connectedProse = `
dated-event | The crisis in the delta began in 2006, when fighters from the creeks attacked a flow station.
event | Oil companies pulled out their staff and hired private guards.
attribution | The governor blamed the companies, and the companies blamed the governor.
opinion | Neither deserves much sympathy.
statistic | Production dropped from 2.4 million to 1.6 million barrels a day.
cause | An amnesty brought most of the fighters out of the swamps, because it paid them a monthly stipend.
opinion | Buying peace in this way was never going to be a lasting solution.
state | The stipends still come out of the federal budget.
question | What happens when the money runs out?
judgement | Our view is that the old commanders would return to the creeks.
named-actor | Ateke Tom, one of them, has since become a traditional ruler.
state | Pipelines run within a few metres of houses and schools.
opinion | Cleaning up the creeks is a moral obligation.
opinion | Any new agreement ought to put the villages first.
about-briefing | The paragraphs below set out how such an agreement might work.
instruction | Begin with the map on the next page.
state | Fishing communities have no title to the water.
attribution | A court in The Hague ruled that the parent company was liable.
comparison | The spill was larger than the one off Alaska.
opinion | That verdict was a triumph for common sense.
judgement | The ruling may well encourage other claimants.
hypothetical | If it stands on appeal, insurers will rethink their terms.
dated-event | Vaccination against measles started in the district in the spring of 1971.
state | Measles spreads through the air.
state | A single dose does not protect everyone.
statistic | Coverage has to reach 95 percent to stop an outbreak.
event | Rumours about the vaccine kept many parents away.
attribution | Nurses at the clinic told us that mothers walked for hours to reach them.
named-actor | Dr. Amina Yusuf runs the clinic with two assistants.
opinion | Her dedication is an inspiration to us all.
opinion | Health ministries must learn to listen.
opinion | Nobody should die of measles in this century.
state | The cold chain depends on kerosene fridges.
event | Two of them broke down during the campaign.
opinion | It is easy to blame the staff for this.
opinion | The problem lies deeper.
state | Budgets are drawn up in the capital.
judgement | A new campaign is unlikely before the rains end.
named-actor | The World Bank financed the first three rounds.
opinion | Whether it will do so again is far from certain.
named-actor | The Baltic Fleet is based at Kaliningrad and Kronstadt.
statistic | It operates about 50 surface ships and one submarine.
dated-event | The last major exercise took place in September.
attribution | Lithuania called the exercise provocative.
judgement | We see no sign that the fleet is preparing to leave port.
judgement | Its purpose was probably to test the new command structure.
judgement | An attack on the islands remains a remote possibility.
comparison | The coastal missile batteries are its most modern component.
state | Bastion launchers can reach most of the Baltic Sea.
state | The approaches are mined in wartime.
judgement | Any blockade would most likely start with the mines.
opinion | NATO planners need to take the mines seriously.
opinion | Deterrence only works if it is believed.
lead-in | Planners have three choices:
instruction | Keep the strait open at all costs.
fragment | Implications for planners
state | Tenants pay a deposit of one month's rent.
state | The landlord keeps the deposit in a separate account.
event | The agency refused to refund the deposit and ignored three letters.
opinion | Such behaviour is outrageous.
instruction | Write to the agency and keep a copy.
instruction | If you get no answer, complain to the ombudsman.
state | The ombudsman's decisions bind the agencies.
opinion | The new law is a big step forward, but it does not go far enough.
state | It does not apply to sublets.
named-actor | Labour and the Greens voted against it.
attribution | Its sponsors say the law strikes a fair balance.
opinion | We should be grateful for small mercies.
judgement | My guess is that few tenants have heard of it.
dated-event | The law takes effect in January.
named-actor | Mozart wrote the quartet for a friend who played the flute.
state | It has a slow movement in a minor key.
opinion | The finale is sheer joy.
instruction | You have to hear it to believe it.
event | The score disappeared for decades and turned up in an attic.
statistic | The auction house put its value at half a million.
opinion | To own it must be wonderful.
state | The paper bears the watermark of a mill in Verona.
comparison | No other autograph of his is so heavily corrected.
hypothetical | Without the watermark, nobody could have dated it.
opinion | Ultimately, it is the music that matters.
no-assertion | Enjoy the concert!
event | Rebels overran the garrison and freed the prisoners.
cause | The garrison fell because its commander had fled.
attribution | State television denied that the town had been lost.
opinion | The denial looks hollow.
state | The road to the south passes through the town.
opinion | Losing it is a heavy blow to the government.
opinion | The president has only himself to blame.
judgement | He might yet strike a deal with the tribes.
opinion | A deal with the tribes is his best hope.
named-actor | Iran supplies the government with drones.
attribution | Tehran has always denied this.
opinion | The outside world looks on and does nothing.
question | How long can this go on?
opinion | History will not be kind to those who looked away.
`;
