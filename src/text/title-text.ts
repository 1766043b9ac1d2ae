import { decodeHTMLStrict } from 'entities';
import { lowered, raised } from './raised.ts';

/**
 * The words of a title without its markup, as people read it: `CO<sub>2</sub> &amp; the <i>Titanic</i>` gives `CO₂ & the Titanic`. Titles
 * of bibliographies hold the tags of CSL and HTML, TeX that no program has taken out (`{\textit …}`, `$_2$`), and entities.
 */
export function titleText(title: string): string {
  if (!/[<&\\{}$]/.test(title)) return title;
  const text = title.includes('\\') || /\$[_^]|[{}]/.test(title) ? withoutTex(title) : title;
  return decodeHTMLStrict(withoutTags(text)).replaceAll(/\s+/gu, ' ').trim();
}

const tag = /<\/?(?:i|em|b|strong|u|sub|sup|sc|span|nocase|q|tt|code|br|p)(?:\s[^<>]{0,200})?\s?\/?>/giu;

function withoutTags(text: string): string {
  return text
    .replaceAll(/<(sub|sup)>([^<>]{1,40})<\/\1>/giu, (_, name: string, inner: string) =>
      name.toLowerCase() === 'sub' ? lowered(inner) : raised(inner),
    )
    .replaceAll(tag, '');
}

/** Commands of TeX that change how words look, sub- and superscripts, signs with a backslash, and braces. */
function withoutTex(text: string): string {
  return text
    .replaceAll(
      /\$?([_^])(?:\{([^{}$]{1,40})\}|([\w+-]))\$?/gu,
      (whole, sign: string, group = '', single = '') => {
        if (!whole.startsWith('$') && !text.includes('$')) return whole;
        const shifted = group === '' ? single : group;
        return sign === '_' ? lowered(shifted) : raised(shifted);
      },
    )
    .replaceAll(/\\(?:text|math)?(sub|super)script\s?\{([^{}]{1,40})\}/gu, (_, name: string, inner: string) =>
      name === 'sub' ? lowered(inner) : raised(inner),
    )
    .replaceAll(
      /\\(?:text[a-z]{2,12}|emph|math[a-z]{2,4}|[a-z]{2}series|em|it|bf|sc|sl|rm|tt|mkbibquote|mkbibemph|enquote)(?![a-zA-Z])\s?/gu,
      '',
    )
    .replaceAll(/\\([&%$#_{}])/gu, '$1')
    .replaceAll(/[{}]/gu, '');
}
