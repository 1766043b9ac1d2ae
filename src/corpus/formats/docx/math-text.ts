import { fraction, joinedMath, power, root } from '../../../text/linear-math.ts';
import { isElement, treeText, type TreeElement } from '../dom/tree.ts';
import { attributeOf, childOf, localName } from './docx-styles.ts';

/** A formula of Word (ECMA-376, part 1, 22.1) on one line: a half is `1/2`. What was deleted under tracked changes is left out. */
export function wordMathText(element: TreeElement): string {
  const of = (name: string): string => {
    const child = childOf(element, name);
    return child === undefined ? '' : wordMathText(child);
  };
  switch (localName(element)) {
    case 't':
      return treeText(element);
    case 'f':
      return fraction(of('num'), of('den'));
    case 'sSup':
      return power(of('e'), of('sup'));
    case 'sSubSup':
      return power(of('e') + of('sub'), of('sup'));
    case 'nary':
      return `${signOf(element, 'naryPr', 'chr') ?? '∫'}${of('sub')}${power('', of('sup'))} ${of('e')}`;
    case 'rad':
      return root(of('e'), of('deg'));
    case 'd': {
      const inner = element.children.filter(isElement).filter((child) => localName(child) === 'e');
      const between = signOf(element, 'dPr', 'sepChr') ?? '|';
      return `${signOf(element, 'dPr', 'begChr') ?? '('}${inner.map(wordMathText).join(between)}${signOf(element, 'dPr', 'endChr') ?? ')'}`;
    }
    case 'mr':
      return innerTexts(element).join(', ');
    case 'm':
    case 'eqArr':
      return innerTexts(element).join('; ');
    case 'rPr':
    case 'ctrlPr':
    case 'del':
    case 'moveFrom':
      return '';
    default:
      return joinedMath(innerTexts(element));
  }
}

function innerTexts(element: TreeElement): string[] {
  return element.children
    .filter(isElement)
    .map(wordMathText)
    .filter((text) => text !== '');
}

/** A character that the properties of an element name. */
function signOf(element: TreeElement, properties: string, name: string): string | undefined {
  const named = childOf(childOf(element, properties), name);
  return named === undefined ? undefined : (attributeOf(named, 'val') ?? '');
}
