import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import type { ReadingWork } from '../reader.ts';

/** An element of a parsed page or XML part. HTML names are lower case; XML names keep their prefix: `w:p`. */
export interface TreeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: TreeNode[];
  readonly parent: TreeElement | undefined;
}

/** A stretch of characters between two tags, with entities decoded. */
export interface TreeText {
  readonly text: string;
}

/** What a {@link TreeElement} holds. */
export type TreeNode = TreeElement | TreeText;

/** How {@link parseTree} reads. */
export interface TreeOptions {
  /** `xhtml` is HTML in which `<p/>` is an empty element, as in an EPUB. */
  readonly kind: 'html' | 'xhtml' | 'xml';
  /**
   * Called with each element when it ends. It is dropped from its parent where this returns true, so that a long part
   * never stands in memory as a whole.
   */
  readonly onClosed?: (element: TreeElement) => boolean;
  /** Called with each comment of the page. */
  readonly onComment?: (text: string) => void;
  /** Called at the end with the innermost element still open, and the names of those that tags of their own have closed. */
  readonly onEnd?: (open: TreeElement, closed: ReadonlySet<string>) => void;
}

/** Whether a node is an element. */
export function isElement(node: TreeNode): node is TreeElement {
  return 'name' in node;
}

/** Characters given to the parser at a time; the thread is shared between them. */
const slice = 128 * 1024;

/** Elements whose characters are code, not text; data in scripts is kept for the metadata. */
const code = new Set(['style', 'template']);

/**
 * Parses a text into a tree of elements. Never throws on content. Elements nested deeper than a real page nests them are laid
 * flat into the deepest one that is kept; `undefined` where the nesting passes every measure.
 */
export async function parseTree(
  text: string,
  options: TreeOptions,
  work: ReadingWork,
): Promise<TreeElement | undefined> {
  const root: GrowingElement = { name: '', attributes: {}, children: [], parent: undefined };
  let open = root;
  let depth = 0;
  let deepest = 0;
  const closedByTags = new Set<string>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth > limits.elementDepth) return;
        const element: GrowingElement = {
          name,
          attributes: isEmpty(attributes) ? noAttributes : attributes,
          children: noChildren,
          parent: open,
        };
        addChild(open, element);
        open = element;
      },
      onclosetag: (name, isImplied) => {
        if (!isImplied) closedByTags.add(name);
        depth -= 1;
        if (depth >= limits.elementDepth) return;
        const closed = open;
        open = open.parent ?? root;
        if (options.onClosed?.(closed) === true) open.children.pop();
      },
      ontext: (data) => {
        if (!code.has(open.name) && !isProgram(open)) addText(open, data);
      },
      oncomment: (data) => options.onComment?.(data),
    },
    {
      xmlMode: options.kind === 'xml',
      recognizeSelfClosing: options.kind !== 'html',
      recognizeCDATA: options.kind !== 'html',
    },
  );
  for (let at = 0; at < text.length; at += slice) {
    parser.write(text.slice(at, at + slice));
    if (deepest > limits.elementDepthRead) return undefined;
    await work.pause();
    work.signal.throwIfAborted();
  }
  options.onEnd?.(open, closedByTags);
  parser.end();
  return root;
}

/** An element whose tag is open. */
interface GrowingElement extends TreeElement {
  children: TreeNode[];
  readonly parent: GrowingElement | undefined;
}

/** Stands for the children of an element that has none yet. */
const noChildren: TreeNode[] = [];

/** An array that grows by `push` has room for 17: too much for the one stretch of text in each cell of a long table. */
function addChild(parent: GrowingElement, node: TreeNode): void {
  if (parent.children === noChildren) parent.children = [node];
  else parent.children.push(node);
}

/** Whether an element has no attributes, as most have. */
export function isBare({ attributes }: TreeElement): boolean {
  return attributes === noAttributes;
}

/** Most elements have none; one object for all of them saves much of a long table's memory. */
const noAttributes: TreeElement['attributes'] = {};

function isEmpty(attributes: TreeElement['attributes']): boolean {
  for (const _ in attributes) return false;
  return true;
}

function isProgram({ name, attributes }: TreeElement): boolean {
  return name === 'script' && !/json/i.test(attributes['type'] ?? '');
}

/** An entity ends a stretch for the parser, not for a reader. */
function addText(parent: GrowingElement, data: string): void {
  const last = parent.children.at(-1);
  if (last === undefined || isElement(last)) addChild(parent, { text: data });
  else parent.children[parent.children.length - 1] = { text: last.text + data };
}

/** The elements inside `root` in document order, itself included. */
export function* elementsOf(root: TreeElement): Generator<TreeElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    const { children } = element;
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined && isElement(child)) waiting.push(child);
    }
  }
}

/** The first element inside `root` with one of these names. */
export function firstElement(root: TreeElement, ...names: readonly string[]): TreeElement | undefined {
  for (const element of elementsOf(root)) if (names.includes(element.name)) return element;
  return undefined;
}

/** All characters inside an element, as they stand. */
export function treeText(node: TreeNode): string {
  return isElement(node) ? node.children.map(treeText).join('') : node.text;
}

/** An element and what it stands in, innermost first, without the root of the tree. */
export function* lineage(element: TreeElement | undefined): Generator<TreeElement> {
  for (let at = element; at?.parent !== undefined; at = at.parent) yield at;
}

/** All stretches of text inside an element. */
export function textsIn(element: TreeElement): TreeText[] {
  return element.children.flatMap((child) => (isElement(child) ? textsIn(child) : [child]));
}
