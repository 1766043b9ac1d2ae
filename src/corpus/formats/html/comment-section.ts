import { appealOpenings, commentOpenings } from '../../../language/web-page-words.ts';
import type { Section } from '../../source.ts';
import { lineage } from '../dom/tree.ts';
import type { PagePart } from './page-parts.ts';
import { namesOf } from './regions.ts';

const form = new RegExp(`^(?:${[...appealOpenings, ...commentOpenings].join('|')})`, 'iu');

/** Maximum words of a line that asks or counts; a comment may begin with the same words. */
const longestCue = 30;

/** The section of a part among readers' comments; none for the form, the links and the lines with names and dates. */
export function commentSection(part: PagePart): Section | undefined {
  if (part.kind === 'heading' || part.linkShare > 0.6 || part.words === 0) return undefined;
  const around = [...lineage(part.element)];
  if (
    around.some(
      ({ name }) =>
        name === 'form' || name === 'fieldset' || name === 'nav' || name === 'label' || name === 'legend',
    )
  )
    return undefined;
  if (part.words <= longestCue && form.test(part.text)) return undefined;
  const inner = around.slice(0, 3).flatMap(namesOf);
  const isMeta = inner.some((name) =>
    /(?:^|-)(?:meta|metadata|author|vcard|date|time|reply|actions?|tools?|byline|header|footer|respond|form|login|avatar|count|links?|logged-in-as|must-log-in)(?:-|$)/.test(
      name,
    ),
  );
  return isMeta && part.words <= 15 ? undefined : 'comment';
}
