import { type OdtListLevels, odtListLevels, outlineStyle } from './odt-lists.ts';
import { elementsOf, isElement, type TreeElement } from '../dom/tree.ts';

/** What a style of an OpenDocument text says. */
export interface OdtStyle {
  /** Its name and those of its parents, lower case: `heading 1`. */
  readonly names: readonly string[];
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly font: string;
  /** Struck out. */
  readonly isStruck: boolean;
  /** Set as a superscript. */
  readonly isRaised: boolean;
  /** The list style of its paragraphs; empty where they are in no list, whatever the style of headings says. */
  readonly list?: string;
}

interface Written {
  readonly name: string;
  readonly parent: string | undefined;
  readonly bold: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly struck: boolean | undefined;
  readonly font: string | undefined;
  readonly list: string | undefined;
}

/** Collects styles as their elements end, and looks them up by name. */
export class OdtStyles {
  readonly #written = new Map<string, Written>();
  readonly #lists = new Map<string, OdtListLevels>();

  /** Takes the styles inside an element: `office:automatic-styles`, or a whole `styles.xml`. */
  take(root: TreeElement | undefined): void {
    for (const element of root === undefined ? [] : elementsOf(root)) {
      const { name, attributes } = element;
      const id = attributes['style:name'];
      if (name === 'text:outline-style') this.#lists.set(outlineStyle, odtListLevels(element));
      if (name === 'text:list-style' && id !== undefined) this.#lists.set(id, odtListLevels(element));
      if (name !== 'style:style' || id === undefined) continue;
      const text = element.children.filter(isElement).find((child) => child.name === 'style:text-properties');
      const weight = text?.attributes['fo:font-weight'];
      const position = text?.attributes['style:text-position'];
      const strike =
        text?.attributes['style:text-line-through-style'] ?? text?.attributes['style:text-line-through-type'];
      const display = text?.attributes['text:display'];
      this.#written.set(`${attributes['style:family'] ?? ''}/${id}`, {
        name: (attributes['style:display-name'] ?? id.replaceAll('_20_', ' ')).toLowerCase(),
        parent: attributes['style:parent-style-name'],
        bold: weight === undefined ? undefined : /^(?:bold|[6-9]00)$/.test(weight),
        hidden: display === undefined ? undefined : display === 'none',
        font: text?.attributes['style:font-name'] ?? text?.attributes['fo:font-family'],
        list: attributes['style:list-style-name'],
        struck: strike === undefined ? undefined : strike !== 'none',
        // `super 58%`, or by how much: `33% 58%`, and `-33% 58%` for a subscript.
        raised: position === undefined ? undefined : /^(?:super|[1-9])/.test(position),
      });
    }
  }

  /** The levels of a list style. */
  levels(style: string | undefined): OdtListLevels | undefined {
    return this.#lists.get(style ?? '');
  }

  /** A style with what it takes over; a circle of parents ends after twenty. */
  of(family: 'paragraph' | 'text', id: string | undefined): OdtStyle {
    const names: string[] = [];
    let bold: boolean | undefined;
    let hidden: boolean | undefined;
    let raised: boolean | undefined;
    let struck: boolean | undefined;
    let font: string | undefined;
    let list: string | undefined;
    let at = id;
    for (let step = 0; step < 20 && at !== undefined; step += 1) {
      const style = this.#written.get(`${family}/${at}`);
      names.push(style?.name ?? at.replaceAll('_20_', ' ').toLowerCase());
      bold ??= style?.bold;
      hidden ??= style?.hidden;
      raised ??= style?.raised;
      struck ??= style?.struck;
      font ??= style?.font;
      list ??= style?.list;
      at = style?.parent;
    }
    return {
      names,
      isBold: bold ?? false,
      isHidden: hidden ?? false,
      isRaised: raised ?? false,
      isStruck: struck ?? false,
      font: font ?? '',
      ...(list === undefined ? {} : { list }),
    };
  }
}
