import { fraction, joinedMath, power, root } from '../../../text/linear-math.ts';
import { isElement, type TreeElement } from './tree.ts';

/** A formula of MathML on one line: `<mfrac><mn>1</mn><mn>2</mn></mfrac>` is `1/2`. */
export function mathText(element: TreeElement): string {
  const parts = element.children.map((child) => (isElement(child) ? mathText(child) : child.text.trim()));
  const [first = '', second = '', third = ''] = element.children.flatMap((child, at) =>
    isElement(child) ? [parts[at]] : [],
  );
  const { attributes } = element;
  switch (element.name.slice(element.name.indexOf(':') + 1)) {
    case 'mfrac':
      return fraction(first, second);
    case 'msup':
      return power(first, second);
    case 'msubsup':
      return power(first + second, third);
    case 'msqrt':
      return root(joinedMath(parts));
    case 'mroot':
      return root(first, second);
    case 'mfenced':
      return `${attributes['open'] ?? '('}${parts.filter(Boolean).join(attributes['separators'] ?? ',')}${attributes['close'] ?? ')'}`;
    case 'mtr':
      return parts.filter(Boolean).join(', ');
    case 'mtable':
      return parts.filter(Boolean).join('; ');
    case 'mspace':
      return ' ';
    case 'semantics':
      return first;
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    default:
      return joinedMath(parts);
  }
}
