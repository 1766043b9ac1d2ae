import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorsIn, isAffiliationLine } from '../../../src/corpus/sections/author-lines.ts';
import { personName } from '../../../src/corpus/sections/author-names.ts';
import { isSeriesLine } from '../../../src/corpus/sections/series-cues.ts';

const ordinary = new Set(['data', 'mining', 'knowledge', 'discovery', 'trade', 'flows', 'supply', 'chains']);

function authors(lines: readonly string[], isTypeset = false): string[] {
  return authorsIn(lines, { isOrdinary: (word) => ordinary.has(word.toLowerCase()), isTypeset });
}

test('authors are taken from a list, a mark, an institution or an address below them, and from “by”', () => {
  const found: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
    [['Anna Weber, Bo K. Lake and Carla van Dyk'], ['Anna Weber', 'Bo K. Lake', 'Carla van Dyk']],
    [['Anna Weber¹, Bo Lund²,³ and Carla Ruiz*'], ['Anna Weber', 'Bo Lund', 'Carla Ruiz']],
    [['Anna Weberᵃ,ᵇ and Carla Ruizᶜ'], ['Anna Weber', 'Carla Ruiz']],
    [
      ['Anna Weber, Bo Lund,', 'Carla Ruiz, Wen-tau Yih'],
      ['Anna Weber', 'Bo Lund', 'Carla Ruiz', 'Wen-tau Yih'],
    ],
    [['Anna Weber, PhD, Bo Lund, M.D.'], ['Anna Weber', 'Bo Lund']],
    [['Anna Weber, Member, IEEE, and Bo Lund, Senior Member, IEEE'], ['Anna Weber', 'Bo Lund']],
    [
      ['Anna Weber', 'University of Marsh', 'Carla Ruiz', 'Marsh Institute'],
      ['Anna Weber', 'Carla Ruiz'],
    ],
    [['Anna Weber', 'Ludwig-Maximilians-', 'Universität München'], ['Anna Weber']],
    [['Achim Zeileis, Universität Innsbruck'], ['Achim Zeileis']],
    [['Anna Weber', 'aweber@example.org'], ['Anna Weber']],
    [['Anna Weber†', 'Marsh'], ['Anna Weber']],
    [['by Anna Weber and B. Lund'], ['Anna Weber', 'B. Lund']],
    [['Prepared by: Dr. Anna Weber'], ['Anna Weber']],
    [['Authors: Anna Weber; Bo Lund'], ['Anna Weber', 'Bo Lund']],
    [['Von Anna Weber'], ['Anna Weber']],
    [['ANNA WEBER and BO LUND'], ['ANNA WEBER', 'BO LUND']],
    [['Mohamed Ali ZORGATI, Yi Ma'], ['Mohamed Ali ZORGATI', 'Yi Ma']],
  ];
  for (const [lines, names] of found) assert.deepEqual(authors(lines), names, lines.join(' / '));
});

test('what only looks like a name below a title is no author', () => {
  for (const lines of [
    ['Executive Summary'],
    ['Working Paper', 'March 2014'],
    ['Data Mining and Knowledge Discovery', 'University of Marsh'],
    ['Supply Chains and Trade Flows'],
    ['New York', 'March 2014'],
    ['San Francisco, California'],
    ['Goldman Sachs', 'March 2014'],
    ['Facebook AI', 'Princeton University'],
    ['Google Brain', 'anna@google.com'],
    ['Debian Project', 'R Enthusiasts'],
    ['Federal Register'],
    ['Prepared by the Office of the Inspector General'],
    ['By Wikipedia'],
    ['Laboratorio de Automática e Inteligencia Computacional', 'Universidad Distrital'],
    ['Weber, A., Lund, B.'],
    ['The harbour was closed on Monday, and the ships waited.'],
  ])
    assert.deepEqual(authors(lines), [], lines.join(' / '));
});

test('a name alone over a date counts where the program puts authors there', () => {
  assert.deepEqual(authors(['Martin Mächler', 'April 2, 2022']), []);
  assert.deepEqual(authors(['Martin Mächler', 'April 2, 2022'], true), ['Martin Mächler']);
  assert.deepEqual(authors(['New York', 'April 2, 2022'], true), []);
});

test('names are without titles and degrees', () => {
  assert.equal(personName('Prof. Dr. Anna Weber')?.name, 'Anna Weber');
  assert.equal(personName('Robert S. Mueller III')?.name, 'Robert S. Mueller');
  assert.equal(personName('Ludwig van Beethoven')?.name, 'Ludwig van Beethoven');
  for (const text of [
    'Marsh',
    'University of Marsh',
    'anna weber',
    'Anna',
    'LaTeX Project',
    'Anna Weber 2014',
  ])
    assert.equal(personName(text), undefined, text);
});

test('institutions and addresses are no sentences', () => {
  for (const line of ['University of Marsh', 'Institut für Statistik, Wien', 'anna@example.org'])
    assert.equal(isAffiliationLine(line), true, line);
  for (const line of ['The university was closed on Monday.', 'Areas Affected by Project:', 'Ships'])
    assert.equal(isAffiliationLine(line), false, line);
});

test('series, journals and kinds of text are no titles', () => {
  for (const line of [
    'NBER WORKING PAPER SERIES',
    'Working Paper No. 12',
    'IMF Working Paper WP/14/12',
    'Policy Research Working Paper 7512',
    'Finance and Economics Discussion Series',
    'Technical Report',
    'Technical Report CS-2014-07',
    'Journal of Statistical Software',
    'The Wall Street Journal',
    'International Journal of Epidemiology',
    'Proceedings of the Royal Society',
    'IEEE Transactions on Computers',
    'arXiv:2004.04906v3 [cs.CL] 30 Sep 2020',
    'Vol. 12, No. 3',
    'ORIGINAL ARTICLE',
  ])
    assert.equal(isSeriesLine(line), true, line);
  for (const line of [
    'Report on the harbour of Marsh',
    'A Journal of the Plague Year in Marsh and its harbour, with notes',
    'Annual Report 2014',
    'How working papers become journal articles',
    'The Future of Research',
    'Notes on lecture halls',
    '2010 Form 1040',
  ])
    assert.equal(isSeriesLine(line), false, line);
});
