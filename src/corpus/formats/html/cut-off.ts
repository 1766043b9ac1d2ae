import { lineage, type TreeElement } from '../dom/tree.ts';

/** Where a page ends, as its parser sees it. */
export interface PageEnd {
  /** The innermost element that no tag has closed. */
  readonly open: TreeElement;
  /** The names of elements that were closed by tags of their own. */
  readonly closed: ReadonlySet<string>;
}

/** Elements that pages close by tags; many leave out those of paragraphs, list items, rows and of the page itself. */
const closable =
  /^(?:div|article|main|section|aside|header|footer|nav|table|ul|ol|dl|blockquote|figure|form|script|style|noscript)$/;

/** Maximum length of a tag that is looked for, in characters. */
const longestTag = 10_000;

/**
 * Whether a page is unmistakably cut off, as by a download that stopped: it ends inside a tag, or inside an element that it closes
 * elsewhere while its body is open too. A page that leaves out `</body>` and `</html>` only is whole.
 */
export function isCutOff(text: string, { open, closed }: PageEnd): boolean {
  // An open `<iframe>` takes up the tags behind it as its text.
  if (closed.has('html') || /<\/html\s*>/i.test(text.slice(-longestTag))) return false;
  if (endsInTag(text)) return true;
  if (closed.has('body')) return false;
  const names = Array.from(lineage(open), ({ name }) => name);
  const isPage = names.includes('body') || names.includes('html');
  return isPage && names.some((name) => closable.test(name) && (closed.has(name) || isCode(name)));
}

/** Whether a text ends inside a tag or a comment. */
function endsInTag(text: string): boolean {
  const comment = text.lastIndexOf('<!--');
  if (comment !== -1 && text.indexOf('-->', comment) === -1) return true;
  const end = text.slice(-longestTag);
  const tag = end.slice(end.lastIndexOf('<'));
  return /^<\/?[a-z][a-z0-9]*(?:\s|$)/i.test(tag) && !tag.includes('>');
}

function isCode(name: string): boolean {
  return name === 'script' || name === 'style';
}
