import type { Ledger } from '../check/ledger.ts';
import { citable, locatorsText, writtenLocator } from '../corpus/place.ts';
import type { TextEdit } from '../text/edits.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A change of how a briefing says something, which no finding asks for. */
export interface Rewriting {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Writes the pages of the passages that the citations in `asked` name by their paragraphs, where paragraphs are guessed, as in a PDF: `¶12`
 * becomes `p. 3`. None where a passage stands on no page.
 */
export async function citeByPage(
  ledger: Ledger,
  asked: Span,
  signal: AbortSignal,
): Promise<readonly Rewriting[]> {
  const { briefing } = ledger;
  const offers: Rewriting[] = [];
  for (const citation of briefing.citations) {
    const { locator } = citation;
    const isAsked = overlaps(citation, asked) || (citation.start <= asked.end && asked.start <= citation.end);
    if (!isAsked || locator?.label !== 'paragraph' || locator.unread) continue;
    const cited = await ledger.cited({ kind: 'citation', citation }, signal);
    if (cited === undefined || cited.source.paragraphs !== 'guessed') continue;
    const pages = cited.passages.map(citable);
    if (pages.length === 0 || pages.some(({ label }) => label !== 'page')) continue;
    offers.push({
      title: `Cite ${locatorsText(pages)} instead of ${locator.value === '' ? 'the paragraph' : `¶${locator.value}`}`,
      edits: [{ start: locator.start, end: locator.end, text: writtenLocator(pages, briefing.language) }],
    });
  }
  return offers;
}
