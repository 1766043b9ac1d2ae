import type { DocumentBlock } from '../blocks.ts';
import type { Section } from '../../source.ts';
import { isMailNotice } from './mail-notices.ts';
import { answeredMailAt } from './answered-mail.ts';
import { signatureLength } from './mail-signature.ts';
import { type LineEnds, unwrappedParagraphs } from './wrapped-lines.ts';

/** A line of a mail. */
export interface MailLine {
  /** Its words, without marks of quotation. */
  readonly text: string;
  /** How often it is quoted: a line behind `> >` twice. */
  readonly depth: number;
  /** What its element says that it is, in a mail in HTML. */
  readonly kind?: 'heading' | 'signature' | 'text';
}

/** A stretch of lines of one kind. */
interface Stretch {
  readonly section: Section;
  readonly depth: number;
  readonly lines: string[];
}

/** The text of a mail in plain text as blocks. */
export function mailTextBlocks(text: string, ends: LineEnds): DocumentBlock[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => lineOf(line, ends));
  return mailBlocks(lines, ends);
}

/**
 * The lines of a mail as blocks. What it answers or forwards is `quoted`; signatures, footers of mailing lists, and notices of
 * confidentiality and of virus scanners are `boilerplate`. The lines of a paragraph are joined.
 */
export function mailBlocks(lines: readonly MailLine[], ends: LineEnds): DocumentBlock[] {
  return stretchesOf(lines).flatMap(({ section, lines: own }): DocumentBlock[] => {
    if (section === 'boilerplate') return [{ section, text: own.join('\n') }];
    return unwrappedParagraphs(own, ends).map((paragraph): DocumentBlock => {
      const isNotice = section === 'body' && isMailNotice(paragraph);
      return { section: isNotice ? 'boilerplate' : section, text: paragraph };
    });
  });
}

/** A line without its marks: `> > He left.` is `He left.` at depth 2. */
function lineOf(line: string, { isFlowed }: LineEnds): MailLine {
  let at = line.startsWith(' >') ? 1 : 0;
  let depth = 0;
  for (; line[at] === '>' || (line[at] === ' ' && line[at + 1] === '>'); at += 1)
    if (line[at] === '>') depth += 1;
  const rest = depth === 0 ? line : line.slice(at);
  // A space in front protects a line from being taken for something else.
  return { text: (isFlowed || depth > 0) && rest.startsWith(' ') ? rest.slice(1) : rest, depth };
}

function stretchesOf(lines: readonly MailLine[]): Stretch[] {
  const texts = lines.map(({ text }) => text);
  const isQuoted = (index: number): boolean => (lines[index]?.depth ?? 0) > 0;
  const stretches: Stretch[] = [];
  let section: 'body' | 'quoted' | 'boilerplate' = 'body';
  let introduced = 0;
  let signed = 0;
  const ends = (at: number): boolean =>
    isQuoted(at) || endsMail(texts, at) || answeredMailAt(texts, at, isQuoted) !== undefined;
  for (const [index, { text, depth, kind = 'text' }] of lines.entries()) {
    introduced -= 1;
    signed -= 1;
    if (depth > 0 || introduced > 0) {
      // Below a signature the answered mail may follow, and below that mail more of one's own.
      if (section === 'boilerplate') section = 'body';
      add(stretches, 'quoted', depth, text);
      continue;
    }
    const answered = section === 'quoted' ? undefined : answeredMailAt(texts, index, isQuoted);
    if (answered?.kind === 'introduction') {
      introduced = answered.lines;
      section = 'body';
      add(stretches, 'quoted', 0, text);
      continue;
    }
    if (answered?.kind === 'rest') section = 'quoted';
    else if (section === 'body' && endsMail(texts, index)) section = 'boilerplate';
    else if (section === 'body' && signed <= 0) signed = signatureLength(texts, index, ends);
    if (section === 'body' && (kind === 'signature' || signed > 0)) {
      add(stretches, 'boilerplate', 0, text);
      continue;
    }
    const isParting = section !== 'boilerplate' && isRule(text);
    add(stretches, kind === 'heading' && section === 'body' ? 'heading' : section, 0, isParting ? '' : text);
  }
  return stretches.filter((stretch) => stretch.lines.some((line) => line.trim() !== ''));
}

function add(stretches: Stretch[], section: Section, depth: number, text: string): void {
  const last = stretches.at(-1);
  if (last !== undefined && last.section === section && last.depth === depth) last.lines.push(text);
  else stretches.push({ section, depth, lines: [text] });
}

/** Whether a line is only a rule, which parts what stands around it. */
function isRule(line: string): boolean {
  return /^\s*[-_=*~#]{5,200}\s*$/.test(line);
}

/** Whether the words of the mail end here: at a signature, at the footer of a mailing list, at the signature of PGP. */
function endsMail(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line === '-- ' || line === '--' || line === '\u00A0--\u00A0' || line === '--\u00A0') return true;
  if (line.startsWith('-----BEGIN PGP SIGNATURE-----')) return true;
  if (!isRule(line)) return false;
  const next = lines.slice(index + 1, index + 4).join(' ');
  return (
    next.length < 600 &&
    /\bmailing list\b|\bunsubscribe\b|\blistinfo\b|\bmailinglist|\bliste de diffusion\b/i.test(next)
  );
}
