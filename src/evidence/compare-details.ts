import { printedNumber } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Detail } from '../details/detail.ts';
import { detailsIn } from '../details/details.ts';
import { containsDetail, type Missing, missingIn } from '../details/missing.ts';
import type { Span } from '../text/span.ts';
import { type CitedLibrary, issueDay, publicationOf } from './cited-library.ts';
import type { Cited } from './cited-passages.ts';
import { namesPart } from './names-part.ts';

/** A detail of a text that passages do not contain. */
export interface MissingDetail {
  readonly missing: Missing;
  /** The closest detail in the cited passages. */
  readonly nearest?: { readonly passage: StoredPassage; readonly span: Span; readonly text: string };
  /** A passage of the cited sources, not cited itself, that contains the detail: the one closest to those cited. */
  readonly elsewhere?: StoredPassage;
}

/** The details of a text, compared with what it cites. */
export interface ComparedDetails {
  /** Where each detail stands in the text, those missing included. */
  readonly details: readonly Span[];
  readonly missing: readonly MissingDetail[];
}

/** Compares the details of a text with the passages that it cites, and with who wrote and published their sources. */
export async function compareDetails(
  text: string,
  cited: readonly Cited[],
  isExempt: (detail: Detail) => boolean,
  library: CitedLibrary,
): Promise<ComparedDetails> {
  const anchorDate = cited.map(({ source }) => issueDay(source.item)).find(Boolean);
  const stated = detailsIn(text, { anchorDate }).filter((detail) => !isExempt(detail));
  if (stated.length === 0) return { details: [], missing: [] };
  const passages = (await Promise.all(cited.map((each) => library.cited(each)))).flat();
  const printed = passages.flatMap((passage) => printedNumber(passage) ?? []);
  const details = stated.filter((detail) => detail.kind !== 'figure' || !namesPart(text, detail, printed));
  const read = [
    ...passages.map((passage) => library.read(passage)),
    ...cited.map(({ source }) => publicationOf(source)),
  ];
  const detailsByEnd = Map.groupBy(details, ({ end }) => end);
  const found: MissingDetail[] = [];
  for (const missing of missingIn(text, details, read)) {
    const detail = detailsByEnd
      .get(missing.end)
      ?.find(({ start, kind }) => kind === missing.kind && start >= missing.start);
    const elsewhere =
      detail === undefined || missing.cause === 'hedge'
        ? undefined
        : await library.elsewhere(cited, (passage) => containsDetail(passage, detail));
    const near = missing.nearest;
    const passage = near === undefined ? undefined : passages[near.passage];
    found.push({
      missing,
      ...(near === undefined || passage === undefined
        ? {}
        : { nearest: { passage, span: { start: near.start, end: near.end }, text: near.text } }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
    });
  }
  return { details: details.map(({ start, end }) => ({ start, end })), missing: found };
}
