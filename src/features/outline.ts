import { otherPlacesText, passagesText, printedNumber } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { cutEnd } from './markdown.ts';
import { sectionLabel } from './source-line.ts';

/** A passage in the outline of its source. */
export interface OutlineEntry {
  readonly passage: StoredPassage;
  /** `¶7 Ian Bremmer, a geopolitical expert…`, `¶12 4.2 Costs`: the number, the one printed before the text, and the first words. */
  readonly name: string;
  /** Its other places, such as a time, and the kind of passage, if it is not body text. */
  readonly detail: string;
  /** The passages below a heading. */
  readonly children: readonly OutlineEntry[];
}

/** Maximum length of a passage's text in its name, in characters. */
const nameLength = 60;

/** The passages of a source in order; those below a heading are its children. Readers' comments belong to no heading. */
export function outlineOf(passages: readonly StoredPassage[]): readonly OutlineEntry[] {
  const top: OutlineEntry[] = [];
  let below: OutlineEntry[] = top;
  for (const passage of passages) {
    const children: OutlineEntry[] = [];
    const printed = printedNumber(passage);
    const locators = passage.locators.filter(({ label }) => label !== 'section');
    const text = passage.text.replace(/^#{1,6}\s+/u, '');
    const entry = {
      passage,
      name: `${passagesText([passage])} ${cutEnd(printed === undefined ? text : `${printed} ${text}`, nameLength)}`,
      detail: [otherPlacesText({ ...passage, locators }), sectionLabel(passage.section)]
        .filter((note) => note !== '')
        .join(' · '),
      children,
    };
    if (passage.section === 'heading' || passage.section === 'comment') below = top;
    below.push(entry);
    if (passage.section === 'heading') below = children;
  }
  return top;
}
