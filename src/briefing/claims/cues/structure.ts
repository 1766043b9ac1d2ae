import type { Clause } from '../reading.ts';

const parts =
  '(?:briefing|brief|memo|memorandum|paper|note|policy brief|white paper|section|chapter|annex|appendix|document|report|overview|summary|primer|backgrounder|assessment|analysis|article|essay|post|piece|table|figure|box|list|guide)';

const telling =
  '(?:covers?|examines?|explores?|outlines?|describes?|discusses|discuss|presents?|summari[sz]es?|reviews?|sets? out|address(?:es)?|looks?|provides?|offers?|aims?|seeks?|intends?|(?:is|are) (?:based|organi[sz]ed|structured|divided|intended|meant|designed|about|not|limited|concerned|written|set out|listed|given|arranged|in)|draws?|focus(?:es)?|begins?|starts?|ends?|closes|proceeds?|turns?|concludes? (?:with|by)|considers?|deals?|does not|do not|will|assesses|analy[sz]es|takes?|goes|lists?|uses?|relies|rests|traces?|maps?|asks?|argues?|makes?|contains?|includes?|first|then|has (?:two|three|four|five|six|several)|shows? (?:the|how)|introduces?|identif(?:ies|y)|recommends?|updates?|supersedes|replaces|follows|explains?|compares?|gives?)';

const aboutParts = new RegExp(
  `^(?:in )?(?:this|the present|our|the (?:next|following|previous|preceding|first|second|third|fourth|fifth|last|final|remaining|remainder of this|rest of this|rest of the|purpose of this|aim of this|scope of this|present|two|three|four) )\\s?(?:[a-z-]+ ){0,2}${parts}s?,? (?:below |above |also |briefly |then |therefore |first |only |we |i )?${telling}\\b`,
  'u',
);

const elsewhere =
  /^(?:(?:sources?|references?|details?|methods?|figures?|tables?|notes?|definitions?|acronyms|further (?:details?|information)|(?:a )?(?:full )?list of [a-z ]{1,40}|the (?:location|reasons|sources|full list|details|results|main points|key points|methodology|options|findings)) .{0,60}?\b(?:(?:is|are|can be|may be) (?:listed|found|given|set out|described|summari[sz]ed|shown|provided|discussed|explained|as follows|in (?:the )?(?:annex|appendix|notes))|follow|follows|appear below)\b|(?:below|above),? (?:we|i|is|are)\b|(?:we|i) (?:now |will |then |first |next |begin |shall |start |also |briefly |do not |have |turn |return |focus |use |refer |define |leave |draw |present |set |address |discuss |describe |outline |summari[sz]e |conclude by |close |end ){1,3}|here,? (?:is|are|we|i)\b|what follows\b|the (?:rest|remainder) of (?:this|the) |(?:throughout|in|for the purposes? of|within|elsewhere in) (?:this|the present) (?:briefing|brief|paper|memo|note|report|section|document|chapter|annex),? |the (?:purpose|aim|scope|goal|object) of this |(?:figure|table|box|annex|appendix|section|chapter) [a-z0-9.]{1,4} (?:shows|lists|summari[sz]es|presents|gives|sets out|describes|contains|provides|compares|discusses|outlines|explains|illustrates|covers)\b|all (?:translations|times|dates|figures|dollar amounts|amounts|emphasis|currency)\b.{0,40}\b(?:are|is)\b|as of (?:this )?writing\b|cut-?off date|information (?:cut-?off|as of)|(?:prepared|written|compiled|drafted) (?:by|for)|classification:|distribution:|the (?:terms?|word|abbreviation|acronym) .{1,60} (?:is used|refers to|means|denotes) .{0,40}(?:here|in this|throughout))/u;

/** Whether the sentence speaks of the briefing itself, or points to a part of it. */
export function aboutBriefing(clause: Clause): boolean {
  return aboutParts.test(clause.lower) || elsewhere.test(clause.lower);
}

const talk =
  /^(?:sure|certainly|of course|yes|no|ok|okay|thanks|thank you|many thanks|hello|hi|dear|welcome|good (?:morning|afternoon|evening)|great|absolutely|sorry|i apologi[sz]e|i'm sorry|i am sorry|my apologies|please (?:let|feel|do|find)|let me|feel free|i hope|hope this|good luck|enjoy|happy |congratulations|best regards|sincerely|you're welcome|as an ai|as a (?:large )?language model)\b|\b(?:as an ai|as a (?:large )?language model|my knowledge cutoff|my training data|i (?:do not|don't|cannot|can't|am unable to) (?:have access|access|browse|provide|tell you|know|help))\b/u;

/** Whether the sentence is talk with the reader: a greeting, thanks, a disclaimer. */
export function conversation(clause: Clause): boolean {
  return talk.test(clause.lower);
}

const introduces =
  /\b(?:following|follows?|below|include|includes|including|are|is|as|these|such as|namely|reasons?|steps?|points?|options?|factors?|ways?|questions?|ones?|things?|examples?|measures?|findings?|results?)\s?:$/u;

/** Whether a sentence that ends in a colon only introduces a list, and names nothing that could be looked up. */
export function leadIn(clause: Clause): boolean {
  return clause.verb < 0 || introduces.test(clause.lower) || clause.words.length < 6;
}
