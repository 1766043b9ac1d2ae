/** A text for which a regular expression of a file once took quadratic time or more, as found by recheck. */
export interface Attack {
  readonly of: string;
  /** The parts in order, each with its opening and the text repeated after it. */
  readonly parts: readonly (readonly [opening: string, repeated: string])[];
  readonly suffix: string;
}

/** The text of an attack with about `length` characters. */
export function attackText({ parts, suffix }: Attack, length: number): string {
  const stretches = parts.map(
    ([opening, repeated]) => opening + repeated.repeat(Math.ceil(length / parts.length / repeated.length)),
  );
  return stretches.join('') + suffix;
}

export const attacks: readonly Attack[] = [
  { of: 'corpus/notice-cues.ts', parts: [['ENDS ', '.']], suffix: ' April 23 2003' },
  {
    of: 'briefing/block-rules.ts',
    parts: [
      [':::\t', '\t'],
      ['', '\t'],
    ],
    suffix: '\n',
  },
  { of: 'briefing/block-source.ts', parts: [['[*', '\n@*']], suffix: '[' },
  { of: 'briefing/citations.ts', parts: [['', '\t']], suffix: '\u0000\t' },
  { of: 'briefing/cite-key.ts', parts: [['', '*']], suffix: '\u0000*' },
  { of: 'briefing/claims/cues/content.ts', parts: [['k', "'less\u0000a"]], suffix: '\n' },
  { of: 'briefing/claims/cues/figures.ts', parts: [['', 'Ma1/%']], suffix: '' },
  { of: 'briefing/claims/cues/figures.ts', parts: [['-', 'E.']], suffix: '\u0000' },
  { of: 'briefing/claims/cues/hypothetical.ts', parts: [['', 'if\u0000']], suffix: '\n' },
  { of: 'language/phrases.ts', parts: [['?', '\u0000']], suffix: ' \n)' },
  { of: 'language/phrases.ts', parts: [['', ' ']], suffix: '\n ' },
  { of: 'briefing/directives.ts', parts: [['<!--briefing-b', '\t--b']], suffix: '' },
  { of: 'briefing/inline.ts', parts: [['', '\t']], suffix: '\n' },
  { of: 'briefing/locator.ts', parts: [['{', '\t']], suffix: '' },
  {
    of: 'briefing/open.ts',
    parts: [
      ['', '@{'],
      ['@@', '@{'],
    ],
    suffix: '@{',
  },
  { of: 'briefing/open.ts', parts: [['', '\\']], suffix: '\u0000\\' },
  {
    of: 'briefing/quotation-citation.ts',
    parts: [
      ['', '\u0000'],
      ['', '\u0000'],
    ],
    suffix: '\t\t',
  },
  { of: 'briefing/quotations.ts', parts: [['', '…\t–A!']], suffix: '\n' },
  { of: 'briefing/render.ts', parts: [['', '.']], suffix: '\u0000.' },
  { of: 'briefing/sentence-spans.ts', parts: [['', '(']], suffix: '\u0000(' },
  { of: 'briefing/skips.ts', parts: [['(\n', '\t']], suffix: '\u0000' },
  { of: 'corpus/bibtex.ts', parts: [['', 'T']], suffix: '\nT' },
  {
    of: 'corpus/byline-cues.ts',
    parts: [
      ['0', '\t'],
      ['on\nn\n\u0000\t,\n0', '0000'],
    ],
    suffix: '\u0000\n0000',
  },
  {
    of: 'corpus/byline-cues.ts',
    parts: [
      ['on\n', '\t'],
      ['p', '\t'],
      ['\nby\n', '\t'],
    ],
    suffix: '\n\t\tby\ny',
  },
  { of: 'corpus/byline-cues.ts', parts: [['', '\t']], suffix: '\t' },
  { of: 'corpus/byline-cues.ts', parts: [['by\t', ' ']], suffix: '\n' },
  {
    of: 'corpus/byline-cues.ts',
    parts: [
      ['', '\t'],
      ['by\n', '\t'],
    ],
    suffix: '\u0000by\n:',
  },
  { of: 'corpus/byline-cues.ts', parts: [['.', 'AAAA']], suffix: '\u0000' },
  { of: 'corpus/byline-cues.ts', parts: [['', '000']], suffix: '\u0000' },
  { of: 'corpus/byline-cues.ts', parts: [['', '\t']], suffix: '\t-|' },
  { of: 'corpus/comment-cues.ts', parts: [['0 reply to d', ' \t']], suffix: 's' },
  { of: 'corpus/csl-json.ts', parts: [['\t', '\t']], suffix: '\u0000' },
  { of: 'corpus/dates.ts', parts: [['AAA', "A'"]], suffix: '\u0000' },
  { of: 'corpus/headline-cues.ts', parts: [['0', '\u0000']], suffix: '\u00000' },
  { of: 'corpus/headline-cues.ts', parts: [['', '\u0000']], suffix: '\t0' },
  { of: 'corpus/headline-cues.ts', parts: [['', 'AA']], suffix: 'a' },
  { of: 'corpus/markdown-marks.ts', parts: [['', '<!--']], suffix: '' },
  { of: 'corpus/notice-cues.ts', parts: [['', 'itions\u0000agree-']], suffix: 'itions\nagree\u0000terms' },
  { of: 'corpus/notice-cues.ts', parts: [['A\tA\tt\t/\tT', '/T']], suffix: '/\t.\te\t/,A' },
  { of: 'features/citation-at.ts', parts: [['0\n,', '\t']], suffix: '0,' },
  { of: 'features/citation-at.ts', parts: [['', '@']], suffix: '' },
  { of: 'features/citation-at.ts', parts: [['', '@']], suffix: '\t' },
  { of: 'features/paste.ts', parts: [['', '\u0000']], suffix: '\t' },
  { of: 'features/quotation-at.ts', parts: [['', '\t']], suffix: '\u0000' },
  { of: 'features/quotation-places.ts', parts: [['', ' .[']], suffix: ' .…' },
  { of: 'features/quotation-places.ts', parts: [['\t', '\r\t']], suffix: '\n>' },
  { of: 'features/rename-bibliography.ts', parts: [['xref={', '\t']], suffix: '={}' },
  { of: 'features/sentence-before.ts', parts: [['[', '@']], suffix: '' },
  { of: 'project/globs.ts', parts: [['', '//']], suffix: '\u0000' },
  { of: 'rules/ignore-line.ts', parts: [['', '\t']], suffix: '#\t#' },
  { of: 'rules/ignore-line.ts', parts: [['', '\t']], suffix: '}' },
  { of: 'rules/place-citation.ts', parts: [['r', 'j.x.']], suffix: '\u0000' },
  { of: 'rules/place-citation.ts', parts: [['', '"']], suffix: '^]' },
  { of: 'rules/unknown-passage.ts', parts: [['', '0']], suffix: '0' },
  { of: 'store/phrase.ts', parts: [['!\t', '\t']], suffix: ')' },
  { of: 'text/clauses.ts', parts: [['', '\t']], suffix: '' },
  { of: 'text/details/plain-number.ts', parts: [['', '0']], suffix: '\u00000' },
  { of: 'text/details/states.ts', parts: [['', '\t']], suffix: '\u0000|' },
  { of: 'text/markdown-words.ts', parts: [['', '[\\](\\)']], suffix: '' },
  { of: 'text/markdown-words.ts', parts: [['', '[<!--(']], suffix: '' },
  { of: 'text/markdown-words.ts', parts: [['\u0000', '\n\t']], suffix: '\t#' },
  { of: 'text/sentence-ends.ts', parts: [['', 'À']], suffix: '\u0000' },
  { of: 'text/sentence-ends.ts', parts: [['', 'A']], suffix: '\u0000A' },
  { of: 'text/sentence-ends.ts', parts: [['', '\u0000']], suffix: '\t\u0000' },
  { of: 'text/sentence-lines.ts', parts: [['\u0000', '\n']], suffix: ':' },
];
