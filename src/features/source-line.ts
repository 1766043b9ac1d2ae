import { titleText } from '../text/title-text.ts';
import type { CslDate, CslItem, CslName, Section } from '../corpus/source.ts';

/** What readers are told of a source besides its title: `Charles Recknagel · RFE/RL · 2014-09-15`. Plain text. */
export function sourceLine(item: CslItem): string {
  const publisher = titleText(item.publisher ?? '');
  const container = titleText(item['container-title'] ?? '');
  // "RFE/RL · RFE/RL, Inc." says one thing twice.
  const outlet = publisher.startsWith(container) ? [publisher] : [container, publisher];
  return [namesOf(item.author), ...outlet, issueText(item.issued)].filter((part) => part !== '').join(' · ');
}

/** A section in words for people, where it is not the source's own text; empty for body text. */
export function sectionLabel(section: Section): string {
  if (section === 'body') return '';
  if (section === 'quoted') return 'mail that is answered';
  return section === 'comment' ? 'reader’s comment' : section;
}

/** A CSL date as people read it, with as much as is known: `2014-09-15`, `2014-09`, `2014`. Empty when unknown. */
function issueText(date: CslDate | undefined): string {
  const parts = date?.['date-parts'] ?? [];
  const written = parts.map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join('-'));
  return written.length > 0 ? written.join(' – ') : (date?.literal ?? date?.raw ?? '');
}

function namesOf(names: readonly CslName[] | undefined): string {
  const written = (names ?? []).map(
    (name) =>
      name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  );
  return written.length > 3 ? `${written[0]} et al.` : written.join(', ');
}
