import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Ledger } from '../check/ledger.ts';
import { firstPerPage } from './first-per-page.ts';
import { targetAt, titlePassage } from './target.ts';

/** What references are looked for: passages of a source. */
export interface Sought {
  readonly source: StoredSource;
  /** Absent: the whole source. */
  readonly numbers?: readonly number[];
  /** The passages themselves, of a page the first; for the whole source the one that stands for it. */
  readonly passages: readonly StoredPassage[];
}

/** What the citation or link at `offset` of a briefing cites; undefined elsewhere and for a key that no source has. */
export async function soughtIn(
  ledger: Ledger,
  offset: number,
  signal: AbortSignal,
): Promise<Sought | undefined> {
  const target = targetAt(ledger.briefing, offset);
  if (target === undefined || target.kind === 'quotation') return undefined;
  const cited = await ledger.cited(target, signal);
  if (cited === undefined) return undefined;
  const { source, all, passages } = cited;
  if (passages.length > 0)
    return { source, passages: firstPerPage(passages), numbers: passages.map(({ number }) => number) };
  const title = titlePassage(all);
  return { source, passages: title === undefined ? [] : [title] };
}

/** What a place in a source stands for: its passage; the title for the whole source. */
export function soughtAt(source: StoredSource, passage: StoredPassage): Sought {
  return passage.section === 'title'
    ? { source, passages: [passage] }
    : { source, passages: [passage], numbers: [passage.number] };
}
