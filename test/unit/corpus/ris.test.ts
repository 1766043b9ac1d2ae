import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRis } from '../../../src/corpus/bibliography/ris.ts';
import type { CslItem } from '../../../src/corpus/source.ts';

/** The only entry with these lines. */
async function itemOf(lines: string): Promise<CslItem> {
  const { items, problems } = await parseRis(`${lines}\nER  - \n`);
  assert.deepEqual(problems, [], lines);
  const [item] = items;
  assert.ok(item !== undefined && items.length === 1);
  return item;
}

test('an article as Zotero writes it', async () => {
  assert.deepEqual(
    await itemOf(
      [
        'TY  - JOUR',
        'TI  - Ports & <i>cranes</i>',
        'AU  - Smith, John, Jr.',
        'AU  - World Bank',
        'T2  - Journal of Ports',
        'AB  - A long abstract',
        'of two lines',
        'DA  - 2014/03/12/',
        'PY  - 2014',
        'DO  - https://doi.org/10.1000/x1',
        'VL  - 12',
        'IS  - 3',
        'SP  - 1',
        'EP  - 10',
        'SN  - 1234-5678',
        'UR  - https://ports.example/1',
        'Y2  - 2015/01/02/10:30:00',
        'L1  - files/12/Smith 2014.pdf',
        'L2  - https://ports.example/1.pdf',
        'ID  - smith2014',
      ].join('\r\n'),
    ),
    {
      id: 'smith2014',
      type: 'article-journal',
      title: 'Ports & <i>cranes</i>',
      author: [{ family: 'Smith', given: 'John', suffix: 'Jr.' }, { literal: 'World Bank' }],
      'container-title': 'Journal of Ports',
      issued: { 'date-parts': [[2014, 3, 12]] },
      accessed: { 'date-parts': [[2015, 1, 2]] },
      DOI: '10.1000/x1',
      volume: '12',
      issue: '3',
      page: '1-10',
      ISSN: '1234-5678',
      URL: 'https://ports.example/1',
      custom: { file: 'files/12/Smith 2014.pdf' },
    },
  );
});

test('ten other kinds of entries', async () => {
  const rows: readonly (readonly [lines: string, part: Partial<CslItem>])[] = [
    [
      'TY  - CHAP\nT1  - Ch\nBT  - Book\nA1  - Doe, J\nA2  - Ed, E\nID  - a',
      { type: 'chapter', 'container-title': 'Book', editor: [{ family: 'Ed', given: 'E' }] },
    ],
    [
      'TY  - BOOK\nBT  - Whole\nY1  - 1999///Spring\nID  - b',
      { type: 'book', title: 'Whole', issued: { 'date-parts': [[1999]] } },
    ],
    [
      'TY  - NEWS\nTI  - N\nJF  - The Gazette\nDA  - 12 March 2014\nID  - c',
      {
        type: 'article-newspaper',
        'container-title': 'The Gazette',
        issued: { 'date-parts': [[2014, 3, 12]] },
      },
    ],
    [
      'TY  - RPRT\nTI  - R\nIS  - 7\nPB  - Ministry\nCY  - Paris\nID  - d',
      { type: 'report', number: '7', publisher: 'Ministry', 'publisher-place': 'Paris' },
    ],
    ['TY  - ELEC\nTI  - W\nUR  - https://x.example\nID  - e', { type: 'webpage', URL: 'https://x.example' }],
    ['TY  - GEN\nTI  - G\nPY  - undated\nID  - f', { type: 'document', issued: { literal: 'undated' } }],
    [
      'TY  - CONF\nTI  - P\nT2  - Proceedings\nPY  - 2014-05\nID  - g',
      { type: 'paper-conference', 'container-title': 'Proceedings', issued: { 'date-parts': [[2014, 5]] } },
    ],
    ['TY - JOUR\nTI - Loose\nID - h', { title: 'Loose', type: 'article-journal' }],
    ['TY  - XXXX\nTI  - Odd\nID  - i', { type: 'document', title: 'Odd' }],
    [
      'TY  - JOUR\nTI  - E\nL1  - internal-pdf://1234/E.pdf\nL4  - file:///x/E.png\nID  - j',
      { custom: { file: '1234/E.pdf', files: ['1234/E.pdf', 'file:///x/E.png'] } },
    ],
  ];
  for (const [lines, part] of rows) {
    const item = await itemOf(lines);
    const found = Object.fromEntries(Object.keys(part).map((name) => [name, item[name]]));
    assert.deepEqual(found, part, lines);
  }
});

function entry(lines: string): string {
  return `TY  - JOUR\n${lines}\nER  - \n\n`;
}

test('an entry without a key gets one', async () => {
  const { items, problems } = await parseRis(
    `\uFEFF${[
      'AU  - Müller, Anna\nPY  - 2014',
      'AU  - Müller, Anna\nPY  - 2014',
      'ID  - muller-2014-2',
      'TI  - The port of Salem in winter\nPY  - 2001',
      'N1  - Nothing',
    ]
      .map(entry)
      .join('')}`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['muller-2014', 'muller-2014-3', 'muller-2014-2', 'the-port-of-2001', 'entry'],
  );
});

test('damaged lines are reported where they stand, and cost no entry', async () => {
  const { items, problems } = await parseRis(
    'stray\nTY  - BOOK\nTI: Lost\nID  - a\nTY  - BOOK\nID  - b\nER  - \nER  - \nTY  - BOOK\nID  - b\nER  - \nTY  - BOOK\nID  - c',
  );
  assert.deepEqual(
    items.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    problems.map(({ position, translatable }) => [position?.line, translatable.id]),
    [
      [0, 'ris-outside'],
      [2, 'ris-damaged'],
      [1, 'ris-not-closed'],
      [11, 'ris-not-closed'],
      [8, 'entry-same-id'],
    ],
  );
});

test('a file of any other kind is read in time proportional to its length', async () => {
  const start = performance.now();
  for (const text of [
    'x\n'.repeat(200_000),
    `TY  - JOUR\n${'more\n'.repeat(200_000)}`,
    'TY  - JOUR\n'.repeat(50_000),
    ' '.repeat(500_000),
  ])
    await parseRis(text);
  assert.ok(performance.now() - start < 4000, `${Math.round(performance.now() - start)} ms`);
});
