import { isKicker } from '../../sections/notice-cues.ts';
import type { PagePart } from './page-parts.ts';
import { titleKey } from './titles.ts';

/** The part that shows the page's title: a heading of its words, else the first heading of the article; never the name of the site. */
export function titleIndex(
  parts: readonly PagePart[],
  title: string | undefined,
  sites: readonly string[],
): number {
  const key = titleKey(title ?? '');
  const names = new Set(sites.map(titleKey));
  const isIt = (part: PagePart): boolean => key !== '' && titleKey(part.text) === key;
  const sure = parts.findIndex(
    (part) => part.kind === 'heading' && (part.level ?? 6) <= 2 && inPage(part) && isIt(part),
  );
  if (sure !== -1) return sure;
  const firstKept = parts.findIndex(({ isKept }) => isKept);
  const written = parts.findIndex(
    (part, index) => inPage(part) && isIt(part) && part.linkShare < 0.9 && index <= firstKept + 3,
  );
  if (written !== -1) return written;
  const isClose = (part: PagePart): boolean => {
    const own = titleKey(part.text);
    return (
      own.length > 8 &&
      key.length > 8 &&
      (key.includes(own) || own.includes(key)) &&
      Math.min(own.length, key.length) * 2 > Math.max(own.length, key.length)
    );
  };
  const close = parts.findIndex(
    (part) => part.kind === 'heading' && inPage(part) && isClose(part) && !names.has(titleKey(part.text)),
  );
  if (close !== -1) return close;
  return parts.findIndex(
    (part, index) =>
      part.level === 1 &&
      part.place === 'page' &&
      !names.has(titleKey(part.text)) &&
      !(isSectionLabel(part.text) && parts[index + 1]?.level === 1),
  );
}

/** Whether a heading only names a part of a site: "WORLD NEWS", "Opinion". */
function isSectionLabel(text: string): boolean {
  return isKicker(text) || (text.length <= 30 && text.split(' ').length <= 3 && text === text.toUpperCase());
}

function inPage(part: PagePart): boolean {
  return part.place !== 'comments' && part.words > 0;
}
