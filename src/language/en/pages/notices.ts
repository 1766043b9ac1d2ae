import { alternatives } from '../../phrases.ts';

/** A kind of notice about a piece, as a page prints it. */
export interface NoticePattern {
  /** How it opens; the source of an expression. */
  readonly opening: string;
  /** Maximum number of words. */
  readonly words: number;
  /** What else it contains. */
  readonly inside?: RegExp;
}

/** Notices of rights, earlier publication, opinions, subscriptions, cookies, confidentiality and contacts. */
export const noticePatterns: readonly NoticePattern[] = [
  {
    opening: alternatives(String.raw`
      ©
      \(c\)\s*(?:\d{4}|copyright\b)
      copyright\s*(?:©|\(c\)|:|\d{4}|notice\b)
    `),
    words: 80,
  },
  {
    opening: alternatives(String.raw`
      copyright(?: by)? \S+(?: \S+){0,3}$
    `),
    words: 6,
  },
  {
    opening: alternatives(String.raw`
      (?:all|some) rights reserved\b
    `),
    words: 60,
  },
  {
    opening: alternatives(String.raw`
      (?:reprinted|republished|reproduced|used|posted|published) (?:here )?(?:with|by) (?:the )?(?:kind |express |prior )?permission\b
    `),
    words: 60,
  },
  {
    opening: alternatives(String.raw`
      (?:mirrored|excerpted|adapted|reposted) from\s+\S
      (?:republished|reprinted|cross-?posted|syndicated) (?:from|at|on|with|courtesy)\s+\S
      courtesy of\s+\S
    `),
    words: 15,
  },
  {
    opening: alternatives(String.raw`
      this (?:article|post|piece|story|essay|op-?ed|column|commentary|blog(?: post)?) (?:(?:was|is|has been|had been) )?(?:(?:first|originally|also|previously|initially) )?(?:published|posted|appeared|appears|republished|reprinted|reposted|syndicated|cross-?posted)\b
    `),
    words: 60,
  },
  {
    opening: alternatives(String.raw`
      (?:this (?:report|interview|text|page|content|version)|it) (?:(?:was|is|has been|had been) )?(?:first|originally|also|previously) (?:published|posted|appeared|republished|reprinted)\b
      (?:originally|first) (?:published|posted|appeared) (?:at|by|in|on|as)\b
    `),
    words: 14,
  },
  {
    opening: alternatives(String.raw`
      (?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|presented|contained)? ?(?:in this|on this|here|herein|are (?:those|the author|solely|his|her|their)|do not)\b
    `),
    words: 90,
  },
  {
    opening: alternatives(String.raw`
      (?:if you|please|support|help|we|our)\b
    `),
    words: 60,
    inside:
      /\b(?:subscri(?:be|ption)|newsletter|donat(?:e|ion)|become a (?:member|patron)|tax-deductible|ad-?block)/iu,
  },
  {
    opening: alternatives(String.raw`
      (?:we use|this (?:web ?site|site) uses) (?:essential )?cookies\b
      your e-?mail address will not be published\b
    `),
    words: 80,
  },
  {
    opening: alternatives(String.raw`
      by (?:signing|subscribing|clicking|using|continuing|registering)\b
    `),
    words: 80,
    // The first of these words decides: tried again from each of them, a row of them would take quadratic time.
    inside: /^(?=(.*?\b(?:agree|accept|consent)\b))\1.*\b(?:terms|policy|cookies|conditions|e-?mails?)\b/iu,
  },
  {
    opening: alternatives(String.raw`
      (?:(?:the )?(?:information|contents?)(?: contained)? (?:in|of) )?this (?:e-?mail|message|transmission)\b
    `),
    words: 160,
    inside: /\b(?:addressee|intended (?:solely|only|recipient)|received (?:it|this \S+) in error)\b/iu,
  },
  {
    opening: alternatives(String.raw`
      \(\(
    `),
    words: 60,
    // One way only to find the address: with more, a long word full of `@` and `.` would take for ever.
    inside: /^(?=[^]*\)\)$)[^]*?\S@[^\s@]{1,100}\.\S/u,
  },
  {
    opening: alternatives(String.raw`
      (?:get|receive)\b
    `),
    words: 40,
    inside: /\b(?:in your inbox|newsletter)\b/iu,
  },
  {
    opening: alternatives(String.raw`
      (?:do you have|got) a (?:tip|story|correction)\b
      click (?:here|on|to)\b
      the post .{1,200} appeared first on\b
    `),
    words: 40,
  },
  {
    opening: alternatives(String.raw`
      (?:media |press )?(?:contacts?|enquiries|inquiries)(?: (?:information|details))?\s*:\s*\S
      for (?:more|further|additional) information,? (?:please )?(?:contact|call|visit|see|e-?mail)\b
      notes? to editors?\s*:?$
    `),
    words: 60,
  },
];
