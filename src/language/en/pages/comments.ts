import { alternatives } from '../../phrases.ts';

const count = String.raw`\d{1,3}(?:[,.]?\d{3})*`;

/** Lines that count readers' comments: "2 comments:", "6 Responses to “Title”", "One response", "3 thoughts on “Title”", "Comments (12)". */
export const commentCounts = alternatives(String.raw`
  (?:${count}|one) (?:(?:reader|readers['’]|user|public) )?(?:comments?|responses?|replies|reply|reactions?)(?: (?:so far|below))?(?: (?:to|on|for) .{1,200})?\s{0,9}:?
  (?:no|zero) (?:comments|responses|replies)(?: yet)?\s*:?
  (?:${count}|one) thoughts? on ["“'‘«].{1,200}
  (?:(?:reader|readers['’]|user) )?comments?:? ?(?:[([] ?${count} ?[)\]]|${count})\s*:?
`);

/** Lines that ask for readers' comments, or close them. */
export const commentInvitations = alternatives(`
  (?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)(?: below)?
  comments (?:are|have been|were) (?:now )?(?:closed|disabled|turned off)(?: (?:on|for) .{1,60})?
  (?:reader|readers['’]|user) comments
  cancel reply
`);

/** Headings that only an author's own text has: below them "Comments" is a section of a report. */
export const reportHeadings = alternatives(`
  conclusions?
  recommendations?
  references
  bibliography
  next steps
  annex(?:es)?
  appendix
  summary
  methodology
  acknowledge?ments?
  footnotes
  endnotes
`);
