import {
  attributionOpenings,
  attributionVerbs,
  mailFields,
  originalMailLines,
} from '../../../language/mail-marks.ts';

/** Where the mail that is answered begins, and how far it goes. */
export type AnsweredMail =
  /** Everything from this line on. */
  | { readonly kind: 'rest' }
  /** These lines introduce lines that begin with `>`. */
  | { readonly kind: 'introduction'; readonly lines: number };

/** A line of an attribution is never longer, in characters. */
const longestAttribution = 500;
/** An attribution takes at most so many lines. */
const attributionLines = 4;

/**
 * Whether the line at `index` introduces the mail that is answered: `-----Original Message-----`, Outlook's block of From, Sent, To and
 * Subject, or `On … wrote:`. `isQuoted` says which lines begin with `>`.
 */
export function answeredMailAt(
  lines: readonly string[],
  index: number,
  isQuoted: (line: number) => boolean,
): AnsweredMail | undefined {
  const line = plain(lines[index] ?? '');
  if (line === '') return undefined;
  if (isOriginalLine(line) || isHeaderBlock(lines, index)) return { kind: 'rest' };
  for (let count = 1; count <= attributionLines; count += 1) {
    const last = lines[index + count - 1];
    if (last === undefined || isQuoted(index + count - 1) || last.trim() === '') return undefined;
    if (!/[:：]\s*$/u.test(last)) continue;
    const text = plain(lines.slice(index, index + count).join(' '));
    const next = nextFilled(lines, index + count);
    const isAnswer = next !== undefined && isQuoted(next);
    const strength = attributionStrength(text);
    if (strength === 'sure' && !isAnswer) return { kind: 'rest' };
    return strength !== 'none' && isAnswer ? { kind: 'introduction', lines: count } : undefined;
  }
  return undefined;
}

/** A line without the marks of bold type that programs put around the fields of a header: `*From:* Ann`. */
function plain(line: string): string {
  return line.replaceAll('*', '').replaceAll(/\s+/gu, ' ').trim();
}

const originalLine = new RegExp(`^(?:[-_–—=]{2,20} ?)?${originalMailLines}(?: ?[-_–—=]{2,20})?$`, 'iu');
const bareOriginalLine = new RegExp(`^(?:begin|anfang|début|inicio|inizio)\\b`, 'iu');

function isOriginalLine(line: string): boolean {
  if (line.length > 150 || !originalLine.test(line)) return false;
  return /^[-_–—=]{2}/u.test(line) || bareOriginalLine.test(line);
}

const fromField = field(mailFields.from);
const sentField = field(mailFields.sent);
const toField = field(mailFields.to);
const subjectField = field(mailFields.subject);

function field(names: string): RegExp {
  return new RegExp(`^${names} ?[:：]`, 'iu');
}

/** Whether a block of fields begins here: From, and among the next lines Sent or Date, and To or Subject. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!fromField.test(plain(lines[index] ?? ''))) return false;
  const block: string[] = [];
  for (let at = index + 1; at < lines.length && block.length < 8; at += 1) {
    const line = plain(lines[at] ?? '');
    if (line !== '') block.push(line);
  }
  const has = (wanted: RegExp): boolean => block.some((line) => wanted.test(line));
  return has(sentField) && (has(subjectField) || has(toField));
}

const opening = new RegExp(`^${attributionOpenings}\\b`, 'iu');
const verb = new RegExp(
  `(?:^|[\\s>"”,)])${attributionVerbs}(?=$|[\\s:：,])|写道|寫道|작성|のメール|が書きました`,
  'iu',
);

/**
 * How surely a text is an attribution. Without `>` below it only one with an address or a date and a verb counts: "Holt wrote:" may
 * also stand above a quotation of the mail itself.
 */
function attributionStrength(text: string): 'sure' | 'likely' | 'none' {
  if (text.length > longestAttribution) return 'none';
  const hasAddress = /<[^<>\s]{1,100}@[^<>\s]{1,100}>|\[mailto:/.test(text);
  const hasDate = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d年/u.test(text);
  const hasVerb = verb.test(text);
  if (hasVerb && hasDate && (hasAddress || opening.test(text))) return 'sure';
  if (hasAddress && hasDate && /^\d/.test(text)) return 'sure';
  return hasVerb || (hasAddress && hasDate) ? 'likely' : 'none';
}

function nextFilled(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length && at < from + 4; at += 1)
    if ((lines[at] ?? '').trim() !== '') return at;
  return undefined;
}
