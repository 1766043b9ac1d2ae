import type { DocumentBlock } from '../blocks.ts';
import { domBlocks } from '../dom/dom-blocks.ts';
import { lineage, parseTree, type TreeElement } from '../dom/tree.ts';
import type { ReadingWork } from '../reader.ts';
import { limits } from '../limits.ts';
import { mailBlocks, type MailLine } from './mail-text.ts';

/** The text of an HTML mail as blocks. What stands in a quoting element is marked as the `>` of a plain text marks it. */
export async function htmlMailBlocks(html: string, work: ReadingWork): Promise<DocumentBlock[]> {
  const tree = await parseTree(html.slice(0, limits.html), { kind: 'html' }, work);
  if (tree === undefined) return [];
  const lines: MailLine[] = [];
  for (const { text, kind, element } of domBlocks(tree)) {
    const depth = quotingDepth(element);
    const role = isSignature(element) ? 'signature' : kind === 'heading' ? 'heading' : 'text';
    for (const line of text.split('\n')) lines.push({ text: line, depth, kind: role });
    lines.push({ text: '', depth, kind: role });
  }
  return mailBlocks(lines, { isFlowed: false });
}

/** How many elements around this one quote another mail, as programs mark them. An indented paragraph of the mail itself is none. */
function quotingDepth(element: TreeElement): number {
  let depth = 0;
  for (const { name, attributes } of lineage(element)) {
    const classes = attributes['class'] ?? '';
    const isCited = attributes['type'] === 'cite' || 'cite' in attributes || /_quote/i.test(classes);
    if (name === 'blockquote' ? isCited : /(?:^|\s)yahoo_quoted(?:\s|$)/.test(classes)) depth += 1;
  }
  return depth;
}

const signatureClass =
  /(?:^|[\s_-])(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|yahoo-signature|signature)(?:[\s_-]|$)/i;

/** Whether an element belongs to a signature, as programs mark it. */
function isSignature(element: TreeElement): boolean {
  for (const { attributes } of lineage(element))
    if (signatureClass.test(attributes['class'] ?? '') || /^(?:x_)?signature$/i.test(attributes['id'] ?? ''))
      return true;
  return false;
}
