import { looksLikeBody } from './headline-cues.ts';

const count = String.raw`(?:\d[\d,.]*|no|one|two|three|four|five|six|seven|eight|nine|ten)`;
const kinds = String.raw`(?:comments?|responses?|replies|reply|reactions?|thoughts?)`;
/** "2 comments:", "6 Responses to “Title”", "3 thoughts on …", "Comments (12)". */
const counted = new RegExp(
  String.raw`^(?:${count} (?:reader |readers['’] |user |public )?${kinds}(?: (?:so far|below))?(?: (?:to|on|for) .{1,200})?|(?:reader |readers['’] |user )?comments?:? ?[([]? ?\d[\d,.]* ?[)\]]?)\s*[:.]?$`,
  'iu',
);
const invitation =
  /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)(?: below)?|comments (?:are|have been|were) (?:now )?(?:closed|disabled|turned off)(?: (?:on|for) .{1,60})?|(?:reader|readers['’]|user) comments?|join the (?:conversation|discussion)|cancel reply|(?:view|show|see|read) (?:all )?(?:the )?(?:\d+ )?comments?)\s*[:.!]?$/iu;
const bare = /^comments?\s*:?$/iu;
/** How Blogger signs comments. The dots tell it from an article's "He said:". */
const signature = /^(?!(?:he|she|they|it|we|i|who)\b).{1,60} (?:said|says)\s?(?:\.{3}|…)$/iu;
/** A heading that only an author's own text has: then "Comments" above it is a section of a report. */
const ownHeading =
  /^(?:(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|annex|appendix|section|part)\s+\p{Lu}.{0,80}[^.!?]|conclusions?|recommendations?|references|bibliography|next steps|annex(?:es)?|appendix|summary|methodology|acknowledge?ments?|footnotes|endnotes)$/iu;

/**
 * The index of the block from which on readers speak, to the end of the text; the number of blocks where none does.
 * What looks like such a line above the first paragraph is a link of the page, and begins nothing.
 */
export function commentStart(
  blocks: readonly { readonly text: string; readonly level?: number | undefined }[],
): number {
  const body = blocks.findIndex((block) => block.level === undefined && looksLikeBody(block.text));
  if (body === -1) return blocks.length;
  for (let index = body + 1; index < blocks.length; index += 1) {
    const text = blocks[index]?.text.replaceAll(/\s+/gu, ' ') ?? '';
    if (text.length > 260) continue;
    if (counted.test(text) || invitation.test(text) || signature.test(text)) return index;
    if (bare.test(text) && !blocks.slice(index + 1).some((later) => isOwnHeading(later))) return index;
  }
  return blocks.length;
}

function isOwnHeading(block: { readonly text: string; readonly level?: number | undefined }): boolean {
  return (block.level !== undefined && block.level <= 2) || ownHeading.test(block.text);
}
