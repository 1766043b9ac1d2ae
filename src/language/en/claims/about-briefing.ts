import { alternatives, phrases } from '../../phrases.ts';

/** What a document calls itself and its parts, in the singular. */
const partNouns = alternatives(`
  briefing
  brief
  memo
  memorandum
  paper
  note
  policy brief
  white paper
  section
  chapter
  annex
  appendix
  document
  report
  overview
  summary
  primer
  backgrounder
  assessment
  analysis
  article
  essay
  post
  piece
  table
  figure
  box
  list
  guide
  paragraph
`);

/** Verbs by which a document presents its contents. */
const presentingVerbs = alternatives(`
  covers?
  examines?
  explores?
  outlines?
  describes?
  discuss(?:es)?
  presents?
  summari[sz]es?
  reviews?
  sets? out
  address(?:es)?
  looks?
  provides?
  offers?
  aims?
  seeks?
  intends?
  (?:is|are) (?:based|organi[sz]ed|structured|divided|intended|meant|designed|about|not|limited|concerned|written|set out|listed|given|arranged|in)
  draws?
  focus(?:es)?
  begins?
  starts?
  ends?
  closes
  proceeds?
  turns?
  concludes? (?:with|by)
  considers?
  deals?
  does not
  do not
  will
  assesses
  analy[sz]es
  takes?
  goes
  lists?
  uses?
  relies
  rests
  traces?
  maps?
  asks?
  argues?
  makes?
  contains?
  includes?
  first
  then
  has (?:two|three|four|five|six|several)
  shows? (?:the|how)
  introduces?
  identif(?:ies|y)
  recommends?
  updates?
  supersedes
  replaces
  follows
  explains?
  compares?
  gives?
  proposes?
  sketch(?:es)?
  contends?
  contributes
  builds on
  serves
  investigates
  advances
  develops
  defends
  tries
  attempts
  hopes
  puts forward
  (?:was|has been) (?:updated|amended|corrected|prepared|written|commissioned|compiled|produced)
`);

const parts = `${partNouns}s?`;

/** Beginnings of sentences about the briefing, or about a part of it. */
export const briefingOpeners = phrases(`
  (this|our) (?:[a-z-]+ ){0,2}${parts} (?:briefly |then |therefore |first |only |also )?${presentingVerbs}
  the (?:next|following|previous|preceding|first|second|third|fourth|fifth|last|final|remaining|present) (?:two |three )?${parts} (?:below |above |also |briefly |then |therefore |first |only )?${presentingVerbs}
  the ${parts} (?:below|above|that follows?|overleaf)
  the (?:rest|remainder|purpose|aim|scope|goal|object|structure) of (?:this|the present)
  in (?:this|the (?:next|following|previous|present|final)) ${parts},? (?:we|i)
  (throughout|within|elsewhere) (?:in )?(?:this|the present) ${parts}
  for the purposes? of this ${parts}
  (sources|references|details|methods|figures|tables|notes|definitions|acronyms|links) .{0,60}(?:listed|found|given|set out|described|summari[sz]ed|shown|provided|discussed|explained|in the (?:annex|appendix|notes)|follow|appear below|at the end)
  further (?:details?|information|reading) .{0,60}(?:listed|found|given|set out|in the)
  the (?:sources|full list|details|results|main points|key points|methodology|options|findings|reasons|[a-z]+ history|list) .{0,60}(?:listed below|set out|given below|summari[sz]ed below|as follows|follow|in the (?:annex|appendix)|below|at the end)
  (below|above),? (?:we|i|is|are)
  (we|i) (?:now|will|then|first|next|begin|shall|start|turn|return|focus|use|refer|define|leave|draw|present|set|address|discuss|describe|outline|summari[sz]e|conclude by|close|end) (?!that).{0,60}(?:turn|section|paper|briefing|annex|below|with|to|on|by|out|term|history|question|issue|history|first)
  (we|i) do not (?:cover|address|consider|discuss|attempt|aim|deal|examine|treat)
  here,? (?:is|are|we|i)
  what follows
  (figure|table|box|annex|appendix|section|chapter) [a-z0-9.]{1,4} (?:shows|lists|summari[sz]es|presents|gives|sets out|describes|contains|provides|compares|discusses|outlines|explains|illustrates|covers)
  all (?:translations|times|dates|figures|dollar amounts|amounts|emphasis|currency)
  (names|identities) (?:of .{1,60} )?(?:have been|were|are|has been) (?:changed|withheld|redacted|omitted)
  figures (?:are|have been|may not) (?:rounded|add|given|in)
  as of (?:this )?writing
  (prepared|written|compiled|drafted) (?:by|for)
  by .{1,60} (?:we|i) (?:mean|understand|refer)
  (unless|except where|where not) (?:otherwise )?(?:stated|noted|indicated|specified|marked)
  (a|an|one|some|two) (?:[a-z]+ )?(?:words?|notes?|remarks?|caveats?|clarifications?) (?:[a-z]+ ){0,6}(?:is|are|may be|seems) (?:in order|due|needed|necessary|called for)
  (on|as to|as for|as regards) .{1,60} (?:we|i) (?:can|shall|will|must) be (?:brief|short)
  the (?:terms?|word|abbreviation|acronym) .{1,60} (?:is used|refers to|means|denotes) .{0,40}(?:here|in this|throughout)
`);

/** Beginnings of sentences that continue to speak of the briefing. */
export const briefingContinuations = phrases(`
  (it|they) (?:briefly |then |therefore |first |only |also |next |finally )?${presentingVerbs}
`);

/** References to the briefing or a part of it anywhere in a sentence. */
export const briefingMentions = phrases(`
  (for|in) this (?:report|briefing|paper|article|memo|memorandum|note|brief)(?=[.,;]|$)
  the (?:subject|topic|theme|concern|focus) of (?:this|the present) ${parts}
  (sketched|described|discussed|outlined|set out|listed|explained|examined|treated|taken up|addressed|considered|summarised|summarized|developed|reviewed|assessed|analysed|analyzed) (?:in (?:more |greater |some )?detail )?(?:below|above|overleaf|later on|in the (?:next|following|final|last|previous|preceding|first|second|third|fourth) ${parts})
`);
