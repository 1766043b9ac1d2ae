import { foldWord } from '../text/words.ts';
import { titleText } from '../text/title-text.ts';
import type { CslDate, CslItem, CslName, Section } from '../corpus/source.ts';

/** What readers are told of a source besides its title: `Charles Recknagel · RFE/RL · 2014-09-15`. Plain text. */
export function sourceLine(item: CslItem): string {
  const parts = [
    namesOf(item.author),
    titleText(item['container-title'] ?? ''),
    titleText(item.publisher ?? ''),
  ];
  return [...said(parts), issueText(item.issued)].filter((part) => part !== '').join(' · ');
}

/**
 * The parts, each thing said once: an author that is the publisher too, and of the outlets `RFE/RL` and `RFE/RL, Inc.` only the second. An
 * author may begin like the publisher, as in `John Murray · John Murray Press`.
 */
function said(parts: readonly string[]): readonly string[] {
  return parts.filter((part, at) => {
    const words = wordsIn(part);
    return !parts.some((other, index) => {
      const all = wordsIn(other);
      return (
        (index < at && all === words) || (at > 0 && index !== at && index > 0 && all.startsWith(`${words} `))
      );
    });
  });
}

/** The words of a name, however they are written. */
function wordsIn(name: string): string {
  return foldWord(name)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
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
