import { isBare, isElement, lineage, treeText, type TreeElement } from './tree.ts';

/** A number or sign by which a text points to a note, and the arrows by which a note points back. */
const sign = /^[[(]? ?(?:\d{1,4}|[*†‡§¶^]{1,3}|[a-z]|[ivx]{1,5}) ?[\])]?$/i;
const arrow = /^(?:[↩↑⏎⤴^]\uFE0E?|\[?(?:back|return|zurück|retour)\]?)$/i;
const noteTarget =
  /#_?_?(?:fn|ftn|edn|en|note|footnote|endnote|cite_note|foot|reference|ref|sdfootnote|sdendnote)/i;
const backTarget =
  /#_?_?(?:fnref|ftnref|ednref|cite_ref|noteref|footnoteref|ref-|sdfootnote\d+anc|sdendnote\d+anc)/i;

/**
 * Whether an element only points from a text to a note or back: `<sup><a href="#fn1">1</a></sup>`. Its figure is not a word of the
 * text, in which it would stand glued to one.
 */
export function noteReference(element: TreeElement): boolean {
  const { name, attributes } = element;
  if (name === 'sup') return sign.test(shortText(element)) && holdsLink(element);
  if (name !== 'a') return false;
  const said = `${attributes['role'] ?? ''} ${attributes['epub:type'] ?? ''}`;
  if (/noteref|doc-backlink/.test(said)) return true;
  const target = attributes['href'] ?? '';
  if (!target.includes('#')) return false;
  const words = shortText(element);
  if (words === '') return false;
  if (arrow.test(words)) return true;
  return sign.test(words) && (noteTarget.test(target) || backTarget.test(target) || isInSup(element));
}

/** The text of an element that may be a sign; a longer one is none. */
function shortText(element: TreeElement): string {
  const text = treeText(element).trim();
  return text.length > 12 ? '' : text;
}

function holdsLink(element: TreeElement): boolean {
  if (/reference|noteref|footnote/i.test(`${element.attributes['class']} ${element.attributes['id']}`))
    return true;
  return element.children.some(
    (child) =>
      isElement(child) &&
      ((child.name === 'a' && (child.attributes['href'] ?? '').includes('#')) || holdsLink(child)),
  );
}

function isInSup(element: TreeElement): boolean {
  return element.parent?.name === 'sup';
}

const notesRole = /^(?:doc-footnote|doc-endnotes?|footnotes?|endnotes?|rearnotes?)$/;
const notesClass =
  /(?:^|\s)(?:footnotes?|endnotes?|references|reflist|easy-footnotes-wrapper|MsoFootnoteText|MsoEndnoteText|footnotes?-(?:list|area|content|body))(?:\s|$)/i;
const noteId = /^_?_?(?:fn|ftn|edn|footnote|endnote|cite_note|sdfootnote|sdendnote)[-_:.]?\d/i;

/** Whether an element stands among the notes of a text: as its own paragraph, or in a list of them. */
export function isInNotes(element: TreeElement): boolean {
  for (const each of lineage(element)) {
    const { name, attributes } = each;
    if (name === 'body' || name === 'article' || name === 'main') return false;
    if (isBare(each)) continue;
    const roles = `${attributes['role'] ?? ''} ${attributes['epub:type'] ?? ''}`.split(/\s+/);
    if (roles.some((role) => notesRole.test(role))) return true;
    if (notesClass.test(attributes['class'] ?? '') || notesClass.test(attributes['id'] ?? '')) return true;
    if (noteId.test(attributes['id'] ?? '')) return true;
  }
  return false;
}
