import { elementsOf, isElement, type TreeElement } from '../dom/tree.ts';

/** What a paragraph style says. */
export interface DocxStyle {
  /** Its name and those of the styles that it is based on, lower case; Word's own names are English in every language. */
  readonly names: readonly string[];
  /** 0 to 8 for a heading. */
  readonly outline?: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** Its id and those of the styles that it is based on. */
  readonly ids: readonly string[];
  /** The list in which its paragraphs are numbered. */
  readonly list?: { readonly id: string; readonly level?: string };
}

const none: DocxStyle = { names: [], ids: [], isBold: false, isHidden: false };

/** The styles of a document by id. */
export function docxStyles(root: TreeElement | undefined): (id: string | undefined) => DocxStyle {
  const elements = new Map<string, TreeElement>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const id = attributeOf(element, 'styleId');
    if (localName(element) === 'style' && id !== undefined) elements.set(id, element);
  }
  const known = new Map<string, DocxStyle>();
  return (id) => {
    if (id === undefined) return none;
    const before = known.get(id);
    if (before !== undefined) return before;
    const style = resolved(id, elements);
    known.set(id, style);
    return style;
  };
}

/** A style with what it takes over from those it is based on; a circle of styles ends after twenty. */
function resolved(id: string, elements: ReadonlyMap<string, TreeElement>): DocxStyle {
  const names: string[] = [];
  const ids: string[] = [];
  let outline: number | undefined;
  let isBold: boolean | undefined;
  let isHidden: boolean | undefined;
  let list: string | undefined;
  let listLevel: string | undefined;
  let at: string | undefined = id;
  for (let step = 0; step < 20 && at !== undefined; step += 1) {
    const element: TreeElement | undefined = elements.get(at);
    if (element === undefined) {
      if (step === 0) names.push(at.toLowerCase());
      break;
    }
    names.push((valueIn(element, 'name') ?? at).toLowerCase());
    ids.push(at);
    const paragraph = childOf(element, 'pPr');
    const run = childOf(element, 'rPr');
    const level = paragraph === undefined ? undefined : valueIn(paragraph, 'outlineLvl');
    outline ??= level === undefined ? undefined : Number(level);
    isBold ??= switchIn(run, 'b');
    isHidden ??= switchIn(run, 'vanish');
    const numbering = childOf(paragraph, 'numPr');
    list ??= valueIn(numbering, 'numId');
    listLevel ??= valueIn(numbering, 'ilvl');
    at = valueIn(element, 'basedOn');
  }
  return {
    names,
    ids,
    isBold: isBold ?? false,
    isHidden: isHidden ?? false,
    ...(outline === undefined ? {} : { outline }),
    ...(list === undefined
      ? {}
      : { list: listLevel === undefined ? { id: list } : { id: list, level: listLevel } }),
  };
}

/** The name of an element without its prefix. */
export function localName({ name }: TreeElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute with whatever prefix. */
export function attributeOf({ attributes }: TreeElement, name: string): string | undefined {
  return (
    attributes[`w:${name}`] ??
    attributes[name] ??
    Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
  );
}

/** The first child of a name without prefix. */
export function childOf(element: TreeElement | undefined, name: string): TreeElement | undefined {
  return element?.children.filter(isElement).find((child) => localName(child) === name);
}

/** The `w:val` of a child. */
export function valueIn(element: TreeElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child === undefined ? undefined : attributeOf(child, 'val');
}

/** A property that is on by being there, unless its value says no; `undefined` where it is not there. */
export function switchIn(element: TreeElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === undefined ? undefined : !/^(?:0|false|off|none)$/.test(attributeOf(child, 'val') ?? '1');
}
