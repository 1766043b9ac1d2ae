import type { TextEdit } from '../text/edits.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import { parseBriefing } from '../briefing/parse.ts';
import { keyText, keyTextBefore } from '../briefing/citations/write-citation.ts';
import type { Span } from '../text/span.ts';

/** The key of the citation whose key stands at `offset` (its end included), and where its characters are: without `@`, `-` and braces. */
export function keyInBriefing(
  briefing: Briefing,
  offset: number,
): { readonly key: string; readonly span: Span } | undefined {
  const citation = briefing.citations.find(({ keySpan }) => keySpan.start <= offset && offset <= keySpan.end);
  return citation === undefined ? undefined : { key: citation.key, span: nameSpan(briefing.text, citation) };
}

/** Writes `to` for `from` in every citation of a briefing, with braces where Pandoc needs them. */
export function renameInBriefing(briefing: Briefing, from: string, to: string): readonly TextEdit[] {
  const { text } = briefing;
  return briefing.citations
    .filter(({ key }) => key === from)
    .map(({ keySpan }) => {
      const start = keySpan.start + (text.charAt(keySpan.start) === '-' ? 1 : 0);
      return { start, end: keySpan.end, text: keyTextBefore(to, text.slice(keySpan.end, keySpan.end + 40)) };
    });
}

/** Why a key cannot be given to a source, as a sentence; undefined where it can. */
export function keyFault(key: string): string | undefined {
  if (key === '') return 'A key cannot be empty.';
  if (/[\s{}[\]]/u.test(key))
    return `“${key}” cannot be a key: Pandoc takes no spaces, braces or brackets in it.`;
  const [citation, more] = parseBriefing(`[${keyText(key)}]`).citations;
  if (citation?.key === key && more === undefined) return undefined;
  return `“${key}” cannot be a key that Pandoc reads: use letters, digits, _ and single marks such as - : . / between them.`;
}

/** Whether BibTeX reads a key as it stands. */
export function isBibtexKey(key: string): boolean {
  return !/[\s,{}()"'#%~\\=@]/u.test(key);
}

function nameSpan(text: string, { key, keySpan }: Citation): Span {
  const start = text.indexOf(key, keySpan.start);
  return { start, end: start + key.length };
}
