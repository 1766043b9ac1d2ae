import type { Briefing, Citation } from '../../briefing/briefing.ts';
import { keyText } from '../../briefing/citations/write-citation.ts';
import { parseBriefing } from '../../briefing/parse.ts';
import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import { tidy } from '../../text/normalise.ts';
import { namedIn } from '../cited-source.ts';
import type { EvidenceContext } from '../context.ts';
import type { Referring } from './locked-text.ts';
import { keyWithoutText } from '../unknown-key.ts';
import { sourceNamed } from '../written-key.ts';

/** A citation, or a link to a source, as the lock knows it. */
export interface CitedReference extends Referring {
  readonly source: StoredSource;
  /**
   * How it names passages: `paragraphs` by their numbers, so that a passage that moves is no longer named; `place` by a page, a heading
   * or words, whose passages may get other numbers; `whole` not at all.
   */
  readonly by: 'paragraphs' | 'place' | 'whole';
}

/** Every citation of a briefing that names a source that is read, in the order of the text. */
export function citedReferences(
  { groups }: Pick<Briefing, 'groups'>,
  context: Pick<EvidenceContext, 'sources' | 'linked'>,
): readonly CitedReference[] {
  return groups.flatMap((group) => {
    const linked = context.linked(group);
    if (linked !== undefined) return [{ source: linked, group, ...naming(linked.key, group.target?.words) }];
    return group.citations.flatMap((citation): CitedReference[] => {
      const source = sourceNamed(citation, context.sources);
      return source === undefined ? [] : [{ source, group, citation, ...byLocator(citation, source.key) }];
    });
  });
}

/** Every citation of a briefing whose key is known and has no text here: what was locked of it somewhere else stays. */
export function textlessReferences(
  { groups }: Pick<Briefing, 'groups'>,
  context: Parameters<typeof keyWithoutText>[1],
): readonly Referring[] {
  return groups.flatMap((group) =>
    group.citations
      .filter(
        (citation) =>
          sourceNamed(citation, context.sources) === undefined &&
          keyWithoutText(citation.key, context) !== undefined,
      )
      .map((citation) => ({ base: byLocator(citation, citation.key).base, group, citation })),
  );
}

/** The name of a citation whose passages are not all known: the source as a whole. */
export function wholeBase(key: string): string {
  return `${keyText(key)}, whole`;
}

/** The name of citations of a source that have a locator as it would be written in a briefing of `language`. */
export function writtenBase(key: string, locator: string, language: string): string {
  const [citation] = parseBriefing(`---\nlang: ${language}\n---\n\n[${keyText(key)}, ${locator}]`).citations;
  return citation === undefined ? wholeBase(key) : byLocator(citation, key).base;
}

/** The passages that a reference names in its source as it is now; all for the whole source. */
export async function passagesNamed(
  reference: CitedReference,
  { store }: Pick<EvidenceContext, 'store'>,
  signal: AbortSignal,
): Promise<readonly StoredPassage[]> {
  const { source } = reference;
  return namedBy(reference, source, await store.passages(source.key, signal));
}

/** The passages among `all` of a state of the source that a reference names; all for the whole source. */
export function namedBy(
  { citation, group, by }: Pick<CitedReference, 'citation' | 'group' | 'by'>,
  source: StoredSource,
  all: readonly StoredPassage[],
): readonly StoredPassage[] {
  if (by === 'whole') return all;
  const pointer =
    citation === undefined ? ({ kind: 'link', group } as const) : ({ kind: 'citation', citation } as const);
  return namedIn(source, all, pointer).passages;
}

/** Labels of locators that name several passages by something else than their numbers. */
const places: ReadonlySet<string> = new Set(['page', 'section', 'chapter', 'part', 'book']);

function byLocator({ locator }: Citation, key: string): Pick<CitedReference, 'by' | 'base'> {
  if (locator?.label === 'paragraph' && locator.ranges.length > 0)
    return { by: 'paragraphs', base: keyText(key) };
  if (locator !== undefined && places.has(locator.label) && locator.value !== '')
    return { by: 'place', base: `${keyText(key)}, ${locator.label} ${shortened(locator.value)}` };
  return { by: 'whole', base: wholeBase(key) };
}

function naming(key: string, words: string | undefined): Pick<CitedReference, 'by' | 'base'> {
  return words === undefined
    ? { by: 'whole', base: wholeBase(key) }
    : { by: 'place', base: `${keyText(key)}, words ${shortened(words)}` };
}

/** Long enough to tell what is cited of one source apart. */
function shortened(value: string): string {
  return tidy(value).slice(0, 120);
}
