/** Sentences of news, comment and features with the reason a reader would give: `reason | sentence`. */
export const newsAndJournalism = `
dated-event | The mayor resigned on Tuesday.
attribution | The mayor denied taking money from the developer.
statistic | At least 43 people were killed when the ferry sank.
event | Rescuers pulled the driver from the wreck.
named-actor | Petrova grew up in a village near the Finnish border.
attribution | A spokeswoman for the airline declined to comment and said the inquiry was still open.
opinion | What a disgrace this whole affair has been!
opinion | It is hard to overstate how shameless this was.
opinion | The minister is a disaster.
question | Who will answer for the dead?
opinion | Enough is enough.
instruction | Read more about how we report on conflicts.
instruction | Sign up for our newsletter.
no-assertion | Good morning and welcome to the weekly digest.
no-assertion | Thank you for reading.
comparison | It was the deadliest accident on the line since the war.
cause | The fire broke out because a heater had been left on.
state | The village has no doctor.
state | Fishermen here mend their nets on the quay.
event | Nobody was hurt.
event | The talks went on until dawn.
judgement | I think the coach has lost the dressing room.
judgement | It seems that the board knew more than it admitted.
attribution | Witnesses described a loud bang and a column of smoke.
attribution | Police believe the two men knew each other.
named-actor | Judge Harriet Osei threw out the case.
dated-event | Apple introduced the device in the autumn of 2007.
statistic | The film took $12 million in its first weekend.
opinion | This is simply wrong.
opinion | The government ought to be ashamed of itself.
opinion | We need to talk about the way we treat our teachers.
opinion | Nothing could be more absurd.
hypothetical | Had the warning been passed on, the crew might have been saved.
hypothetical | If voters stay at home, the far right will win.
opinion | Surely there must be a better way.
named-actor | Mr. Lindqvist, a carpenter, lives above the shop.
event | Protesters blocked the road with burning tyres.
statistic | Prices have doubled.
statistic | Rents have risen by a third in two years.
state | The road is closed to lorries.
attribution | The report accuses the bank of ignoring warnings from its own staff.
attribution | Neighbours say the couple kept to themselves.
fragment | A dog, a stick and a long grey beach.
fragment | Not so.
judgement | Maybe the voters have simply had enough.
opinion | The truth is that nobody in this town wants to know.
opinion | Sadly, the orchestra deserves better than this hall.
event | He was arrested at the airport as he tried to board a flight to Dubai.
event | She won the race and broke the record.
cause | Heavy rain caused landslides in the valley.
comparison | More women than men applied for the post.
dated-event | The museum will reopen on 3 June.
named-actor | The Guardian published the documents.
attribution | Local media reported that the bridge had been mined.
state | Tickets are sold at the gate.
opinion | It is time to bring them home.
opinion | There is no excuse for such cruelty.
instruction | Don't miss the exhibition on the second floor.
question | And what if he is right?
judgement | My own feeling is that the strike will fizzle out.
no-assertion | Dear readers, this is our last issue before the holidays.
event | The plane lost contact with the tower minutes after take-off.
named-actor | Iran and Russia backed opposite sides in the vote.
dated-event | In the 1990s the factory employed most of the town.
comparison | Few cities have lost as many people as this one.
opinion | This wonderful, maddening city deserves a better mayor.
event | Their house burned down, and the insurer refused to pay.
named-actor | Brazil has recalled its ambassador.
attribution | The president vowed to rebuild the cathedral.
attribution | A leaked memo shows that the directors were warned.
opinion | Frankly, the whole debate has been a farce.
state | Bread is rationed.
judgement | I hope they find the courage to say no.
instruction | Click here to see the full list.
about-briefing | This article was updated to add a comment from the ministry.
`;
