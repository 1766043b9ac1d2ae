import { runStart } from '../../text/run-start.ts';
import type { Span } from '../../text/span.ts';

/**
 * What Pandoc's "smart" extension makes of the character at `at`, and where its source ends: `--` becomes a dash, `"` a curly mark, the
 * space after an abbreviation an unbreakable one.
 */
export function smartAt(text: string, at: number, span: Span): { text: string; end: number } | undefined {
  const char = text.charAt(at);
  if (char === '.' && text.startsWith('...', at)) return { text: '…', end: at + 3 };
  if (char === '-' && text.startsWith('--', at)) {
    return text.charAt(at + 2) === '-' ? { text: '—', end: at + 3 } : { text: '–', end: at + 2 };
  }
  if (char === '"' || char === "'") {
    const opens = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[^\s)\].,;:!?]/.test(text.charAt(at + 1));
    const closes = text.indexOf(char, at + 1);
    const paired = opens && (char === '"' || (closes > 0 && closes < span.end));
    if (char === '"') return { text: paired ? '“' : '”', end: at + 1 };
    return { text: paired ? '‘' : '’', end: at + 1 };
  }
  if (/\s/.test(char) && text.charAt(at - 1) === '.' && !text.startsWith('\n', at)) {
    const head = text.slice(Math.max(span.start, at - 12), at);
    const word = head.slice(runStart(head, /[\p{L}\p{N}.]/u));
    const rest = /^[ \t]+/.exec(text.slice(at, span.end))?.[0].length ?? 1;
    const after = text.charAt(at + rest);
    if (abbreviations.has(word) && at + rest < span.end && !/[@^\s]/.test(after)) {
      return { text: '\u00A0', end: at + rest };
    }
  }
  return undefined;
}

/** The output of `pandoc --print-default-data-file abbreviations`. */
const abbreviations = new Set(
  (
    'aet. aetat. al. Apr. Aug. bk. Bros. c. Capt. cf. ch. chap. chs. Co. col. Corp. cp. d. Dec. Dr. e.g. ed. eds. esp. ' +
    'f. fasc. Feb. ff. fig. fl. fol. fols. Fr. Gen. Gov. Hon. i.e. ill. Inc. incl. Jan. Jr. Jul. Jun. Ltd. M.A. M.D. ' +
    'Mar. Mr. Mrs. Ms. n. n.b. nn. No. Nov. Oct. p. Ph.D. pp. Pres. Prof. pt. q.v. Rep. Rev. s.v. s.vv. saec. sec. Sen. ' +
    'Sep. Sept. Sgt. Sr. St. univ. viz. vol. vs.'
  ).split(' '),
);
