import { commentCounts, commentInvitations, reportHeadings } from '../../language/en/pages/comments.ts';
import { looksLikeBody } from './headline-cues.ts';
import { isLongerThan, onOneLine } from './measure-text.ts';

const counted = new RegExp(`^${commentCounts}$`, 'iu');
const invitation = new RegExp(String.raw`^${commentInvitations}\s*[:.!]?$`, 'iu');
const bare = /^comments\s*:?$/iu;
/** How Blogger signs comments. The dots distinguish it from "He said:" in an article. */
const signature = /^(?!(?:he|she|they|it|we|i|who)\b).{1,60} (?:said|says)\s?(?:\.{3}|…)$/iu;
/** A heading that only an author's text has; "Comments" above it is a section of a report. */
const ownHeading = new RegExp(`^${reportHeadings}$`, 'iu');
const numberedHeading =
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|(?:Annex|ANNEX|Appendix|APPENDIX|Section|SECTION|Part|PART) \S{1,4}[.:]?)\s+\p{Lu}.{0,80}[^.!?]$/u;

/**
 * The index of the block where readers' comments begin, which run to the end of the text; the number of blocks where there are none.
 * A line that announces comments above the first paragraph is a link of the page and begins none.
 */
export function commentStart(
  blocks: readonly { readonly text: string; readonly level?: number | undefined }[],
): number {
  const body = blocks.findIndex((block) => block.level === undefined && looksLikeBody(block.text));
  if (body === -1) return blocks.length;
  for (let index = body + 1; index < blocks.length; index += 1) {
    const block = blocks[index]?.text ?? '';
    if (isLongerThan(block, 260)) continue;
    const text = onOneLine(block);
    if (announcesComments(text) || signature.test(text)) return index;
    if (bare.test(text) && !blocks.slice(index + 1).some((later) => isOwnHeading(later))) return index;
  }
  return blocks.length;
}

/** Whether a line counts readers' comments or asks for one: "6 Responses", "Leave a reply". */
export function announcesComments(text: string): boolean {
  return counted.test(text) || invitation.test(text);
}

function isOwnHeading(block: { readonly text: string; readonly level?: number | undefined }): boolean {
  return (
    (block.level !== undefined && block.level <= 2) ||
    ownHeading.test(block.text) ||
    numberedHeading.test(block.text)
  );
}
