import { kindsOfText, seriesKinds } from '../../language/en/pages/title-pages.ts';

/** Maximum length of the name of a series, in characters. */
const longest = 120;

/** A number behind the name of a series: `No. 12`, `#3`, `2014-07`, `(12/2014)`. */
const numbering =
  /[\s,:–—-]{1,3}\(?(?:no|nr|number|#|vol|volume|wp)?[.:]?\s?\p{Lu}{0,4}[-/]?\d[\d/.–-]{0,12}\)?$/iu;

/** A line that a server or a journal puts on a paper: `arXiv:2004.04906v3 [cs.CL] 30 Sep 2020`, `Vol. 12, No. 3`. */
const stamp =
  /^(?:arxiv:\d{4}\.\d{4,5}|(?:hal|ssrn)[-:\s]\d{4}|doi:|issn\b|isbn\b|https?:\/\/|vol(?:ume|\.)? ?\d{1,4}\b)/iu;

/**
 * Whether a line names the series, the journal or the kind of a text rather than the text: `NBER WORKING PAPER SERIES`, `Working Paper
 * No. 12`, `Journal of Statistical Software`, `arXiv:2004.04906v3`.
 */
export function isSeriesLine(text: string): boolean {
  if (text.length > longest) return false;
  if (stamp.test(text)) return true;
  const bare = text.replace(numbering, '').trim();
  if (bare === '') return false;
  const words = bare
    .toLowerCase()
    .replaceAll(/[.,:;()]/g, '')
    .split(/\s+/u);
  if (kindsOfText.has(words.join('-'))) return true;
  if (words.length > 10) return false;
  return isPaperSeries(words) || isJournal(words);
}

/** `IMF Working Papers`, `Policy Research Working Paper`, `Technical Report`, `Finance and Economics Discussion Series`. */
function isPaperSeries(words: readonly string[]): boolean {
  const isSeries = words.at(-1) === 'series';
  const named = isSeries ? words.slice(0, -1) : words;
  const [kind = '', noun = ''] = named.slice(-2);
  if (seriesKinds.has(kind) && /^(?:papers?|reports?|notes?)$/u.test(noun)) return true;
  return isSeries && (seriesKinds.has(noun) || /^(?:papers?|reports?|notes?)$/u.test(noun));
}

/** `Journal of Finance`, `The Review Journal`, `Proceedings of the ACM`, `IEEE Transactions on Computers`. */
function isJournal(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words[0] === 'the' ? words.slice(1) : words;
  if (/^(?:proceedings|transactions|annals)$/u.test(first)) return /^(?:of|on|in)$/u.test(second);
  if (/^(?:transactions|proceedings)$/u.test(second)) return /^(?:of|on|in)$/u.test(third);
  const at = words.indexOf('journal');
  if (at === -1 || at > 3) return false;
  return at === words.length - 1 ? words.length > 1 : /^(?:of|for|on|in)$/u.test(words[at + 1] ?? '');
}
