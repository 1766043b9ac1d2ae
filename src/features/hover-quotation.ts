import { titleText } from '../text/title-text.ts';
import { placeText } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { escapeMarkdown, greyed } from './markdown.ts';
import { excerptMarkdown } from './passage-markdown.ts';
import { type QuotationPlace, quotationPlaces } from './quotation-places.ts';
import { sectionLabel } from './source-line.ts';

/** Makes a link that opens a place in a source as a text, or in its original. */
export type LinkTo = (passage: StoredPassage, span?: Span, where?: 'original') => string;

/** What a hover says of a quotation: the passages in which its words stand. Undefined while the index has failed. */
export async function quotationHover(
  quoted: string,
  context: RuleContext,
  linkTo: LinkTo,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (context.store.status().state === 'failed') return undefined;
  const places = await quotationPlaces(quoted, context.store, signal);
  if (places.length > 0) {
    const lines = places.map(async (place) => {
      const source = await context.store.source(place.passage.key, signal);
      return `- ${placeMarkdown(place, source, linkTo)}`;
    });
    return `These words stand in:\n\n${(await Promise.all(lines)).join('\n')}`;
  }
  return context.complete
    ? '$(warning) These words stand in no source as they are written here.'
    : '$(sync) These words stand in no source read so far; the sources are not all read yet.';
}

function placeMarkdown(
  { passage, spans }: QuotationPlace,
  source: StoredSource | undefined,
  linkTo: LinkTo,
): string {
  const label = sectionLabel(passage.section);
  const link = `[${escapeMarkdown(placeText(passage))}](${linkTo(passage, spans[0])})`;
  const title = greyed(escapeMarkdown(titleText(source?.item.title ?? '')));
  const about = `${link}${label === '' ? '' : ` *(${label})*`} ${title}`;
  const [first, ...others] = spans;
  return first === undefined ? about : `${about}  \n  ${excerptMarkdown(passage.text, [first, ...others])}`;
}
