import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import Readability from '@mozilla/readability/Readability.js';
import { limits } from '../limits.ts';
import { isLeftOut } from '../dom/inline.ts';
import { isElement, type TreeElement, type TreeNode, type TreeText } from '../dom/tree.ts';

/**
 * The stretches of text that Readability takes for the article of a page; none where it finds no article or the page is larger than it
 * can take. `skips` names parts that it does not get to see.
 *
 * Readability rebuilds the page, so each stretch goes in with a mark of private-use characters, and the marks that come out are counted.
 */
export function articleTexts(
  body: TreeElement,
  title: string,
  skips: (element: TreeElement) => boolean,
): ReadonlySet<TreeText> {
  const texts: TreeText[] = [];
  const parts: string[] = [];
  let length = 0;
  let elements = 0;
  write(body);
  if (isTooLarge()) return new Set();
  const page = `<html><head><title>${escaped(title)}</title></head>${parts.join('')}</html>`;
  const document = new JSDOMParser().parse(page);
  const article = new Readability(document, { serializer: (element) => element.textContent }).parse();
  return new Set(
    [...(article?.content ?? '').matchAll(marks)].flatMap((mark) => texts[indexOf(mark[0])] ?? []),
  );

  function isTooLarge(): boolean {
    return length > limits.articleText || elements > limits.articleElements;
  }

  function write(node: TreeNode): void {
    if (isTooLarge()) return;
    if (!isElement(node)) {
      const words = node.text.replaceAll(/[\uE000-\uF8FF]/g, ' ');
      if (words.trim() === '') parts.push(' ');
      else parts.push(markOf(texts.push(node) - 1), escaped(words));
      length += words.length;
      return;
    }
    if (isLeftOut(node) || skips(node)) return;
    const name = /^[a-z][a-z\d]*$/.test(node.name) ? node.name : 'span';
    elements += 1;
    length += 16;
    parts.push(`<${name}${attributesOf(node)}${empty.has(name) ? '/' : ''}>`);
    if (empty.has(name)) return;
    node.children.forEach(write);
    parts.push(`</${name}>`);
  }
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Attributes that Readability judges by. Of addresses only whether they lead elsewhere matters. */
const judged = ['class', 'id', 'role', 'itemprop', 'rel', 'property', 'aria-modal'];

function attributesOf({ name, attributes }: TreeElement): string {
  const kept = judged.flatMap((each) =>
    attributes[each] === undefined ? [] : ` ${each}="${escaped(attributes[each])}"`,
  );
  const link = name === 'a' && attributes['href'] !== undefined;
  if (link)
    kept.push(attributes['href']?.startsWith('#') === true ? ' href="#x"' : ' href="https://a.example/"');
  return kept.join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const base = 4096;
const first = 0xe100;
const marks = /\uE000[\uE100-\uF0FF]{2}/g;

function markOf(index: number): string {
  return `\uE000${String.fromCharCode(first + (index % base), first + (Math.floor(index / base) % base))}`;
}

function indexOf(mark: string): number {
  return mark.charCodeAt(1) - first + (mark.charCodeAt(2) - first) * base;
}
