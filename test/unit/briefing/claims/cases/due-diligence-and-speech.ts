/** Sentences of due diligence, open-source work, economics and speeches with the reason a reader would give. */
export const dueDiligenceAndSpeech = `
statistic | Meridian Holdings Ltd owns 60 apartments in the tower through a trust in Jersey.
statistic | The account received eleven transfers from shell companies.
state | The company has no website and no employees.
dated-event | It was dissolved in February 2019.
named-actor | Its sole director, Anton Weiss, also chairs a charity in Riga.
attribution | Land records show that the villa belongs to his sister.
judgement | We consider it plausible that the sister acts as a nominee.
opinion | The client should ask for proof of funds before signing.
opinion | Red flags like these deserve a closer look.
question | Who stands behind the trust?
about-briefing | Section 4 sets out the corporate structure.
about-briefing | The remainder of this report is organised as follows.
instruction | Contact the desk before you publish any of the names.
instruction | For background on the trust, see our earlier memo.
judgement | The metadata points to a single author, but we cannot be certain.
event | The satellite images were taken hours after the strike.
state | The video shows a convoy of trucks on a mountain road.
cause | The smoke came from a burning tyre factory and not from the depot.
comparison | The crater is wider than those left by artillery shells.
judgement | The footage is unlikely to have been staged.
attribution | Residents reached by telephone said the power had been out since dawn.
statistic | Headline inflation eased to 3.1 percent in August.
event | The central bank left its policy rate unchanged.
attribution | Markets expect another cut before the summer.
judgement | We expect growth to slow as credit tightens.
cause | Growth slowed because households cut back on spending.
hypothetical | A sharper slowdown in China would weigh on copper prices.
state | Copper accounts for most of the country's export earnings.
judgement | Risks to the outlook appear balanced.
opinion | Fiscal policy must not undo what monetary policy has achieved.
opinion | The tax system is too complicated and deeply unfair.
statistic | Interest on the bonds is paid twice a year.
dated-event | The bonds mature in 2034.
opinion | We must give every child a fair start.
opinion | Together we will build a better future.
statistic | Last year we opened 14 new clinics in rural counties.
no-assertion | Thank you, and God bless this great state.
opinion | Our best days are still ahead of us.
event | My grandfather worked in these mines.
dated-event | In 1998 this legislature passed the first clean water act in the nation.
opinion | No child should go to bed hungry.
opinion | Let's get to work.
statistic | One in five of our bridges is rated as structurally deficient.
opinion | I am proud of what we have done together.
opinion | We can do better.
opinion | Tonight I ask you to join me.
judgement | I believe that our schools are the key to our future.
named-actor | Amnesty International documented the killings.
event | Soldiers went from house to house and took the men away.
event | The bodies were found in a well.
statistic | Of the 212 people detained, only nine have been charged.
attribution | The government has denied any role in the disappearances.
opinion | Impunity of this kind is intolerable.
opinion | The international community cannot stand idly by.
state | Torture is prohibited under any circumstances.
named-actor | Prison guards in Lumbala beat detainees with cables.
attribution | Former detainees described being hung from the ceiling.
attribution | The commander has been accused of ordering the attack.
opinion | Justice for the victims is long overdue.
hypothetical | Unless the charges are dropped, he faces life in prison.
state | The law makes no provision for conscientious objectors.
comparison | The sentence was the heaviest ever handed down by a military court.
dated-event | Elections are scheduled for 9 October.
named-actor | Queen Margaret abdicated in favour of her son.
judgement | It is too early to say whether the truce will hold.
judgement | The picture remains unclear.
about-briefing | Names have been changed to protect our sources.
about-briefing | Figures are rounded to the nearest thousand.
lead-in | Key findings:
fragment | Assets and liabilities
fragment | From bad to worse.
statistic | Under Orlov the agency doubled in size and lost its independence.
cause | Thanks to the new lock, ships no longer wait for the tide.
state | Rice is grown on the terraces above the river.
state | Most of the land belongs to the church.
state | The two languages are mutually intelligible.
event | Talks resumed after a break of several weeks.
opinion | The lesson for policymakers is simple.
opinion | Ideally, the regulator would publish its reasoning.
judgement | Such a step would probably backfire.
`;
