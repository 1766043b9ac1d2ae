import type { StoredPassage } from '../corpus/source.ts';
import type { Ledger } from '../check/ledger.ts';
import { type Span, textOf } from '../text/span.ts';
import { firstPerPage, isCitedByPage } from './first-per-page.ts';
import { placesIn, quotationPlaces } from './quotation-places.ts';
import { quotationBeside, targetAt, titlePassage } from './target.ts';
import { withoutAsides } from '../text/asides.ts';

/** A place in a source that something in the briefing points to. */
export interface DefinitionPlace {
  readonly passage: StoredPassage;
  /** The quoted words in `passage.text`, if it has them. */
  readonly words?: Span;
}

/** The places that a citation or quotation leads to; `span` is the citation or quotation itself. */
export interface Definition {
  readonly span: Span;
  readonly places: readonly DefinitionPlace[];
}

/**
 * The passages that the citation at `offset` names, or the source's title if it names none. For a quotation, the passages that have its
 * words. Undefined elsewhere, for unknown keys, and for links that the editor follows itself.
 */
export async function definitionAt(
  ledger: Ledger,
  offset: number,
  signal: AbortSignal,
): Promise<Definition | undefined> {
  const { briefing, context } = ledger;
  const target = targetAt(briefing, offset);
  if (target === undefined) return undefined;
  const span = { start: target.span.start, end: target.span.end };
  if (target.kind === 'quotation') {
    const found = await quotationPlaces(textOf(briefing.text, target.quotation.inner), context.store, signal);
    return { span, places: found.map(({ passage, spans }) => place(passage, spans)) };
  }
  const cited = await ledger.cited(target, signal);
  if (cited === undefined) return undefined;
  const { all, passages: named } = cited;
  // The editor follows a link to a file itself.
  if (target.kind === 'link' && named.length === 0) return undefined;
  const title = titlePassage(all);
  const shown = named.length > 0 || title === undefined ? named.slice(0, mostLookedAt) : [title];
  const quotation = quotationBeside(briefing, target.span);
  const quoted = quotation === undefined ? '' : textOf(briefing.text, quotation.inner);
  const places = shown.map((passage) => place(passage, placesIn(quoted, withoutAsides(passage))));
  return { span, places: onePerPage(places).slice(0, mostPlaces) };
}

/** Maximum places listed for one citation: `¶1-900` names a whole source. */
const mostPlaces = 20;

/** Maximum passages in which the quoted words are looked for: a page has fewer. */
const mostLookedAt = 200;

/** Of the passages on cited pages those with the quoted words, else the first of each page. */
function onePerPage(places: readonly DefinitionPlace[]): readonly DefinitionPlace[] {
  if (!places.some(({ passage }) => isCitedByPage(passage))) return places;
  const quoting = places.filter(({ words }) => words !== undefined);
  const first = new Set(firstPerPage(places.map(({ passage }) => passage)));
  return quoting.length > 0 ? quoting : places.filter(({ passage }) => first.has(passage));
}

function place(passage: StoredPassage, spans: readonly Span[]): DefinitionPlace {
  const [words] = spans;
  return words === undefined ? { passage } : { passage, words };
}
