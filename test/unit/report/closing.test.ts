import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLines } from '../../../src/report/closing.ts';
import { unreadByKind } from '../../../src/report/coverage.ts';
import { formatText } from '../../../src/report/text.ts';
import { everythingMissed, madeBriefing, madeCoverage, madeFinding, madeUnread } from './made.ts';

const sound = madeCoverage([madeBriefing(), madeBriefing({ file: 'b.md' })]);
const none = { shown: 0, known: 0, obstacles: [], reasons: 'beside' } as const;
const checked = 'against 5 sources with 102 passages.';

const firsts: readonly (readonly [
  name: string,
  input: Parameters<typeof closingLines>[1],
  lines: string[],
])[] = [
  [
    'nothing',
    none,
    [`No findings in 2 briefings. Checked ${checked} Not read, not checked, rules off, suppressed: none.`],
  ],
  [
    'findings',
    { ...none, shown: 3 },
    [`Checked 2 briefings ${checked} Not read, not checked, rules off, suppressed: none.`],
  ],
  [
    'only what the baseline has',
    { ...none, known: 1 },
    [
      '1 finding of the baseline not shown.',
      `No new findings in 2 briefings. Checked ${checked} Not read, not checked, rules off, suppressed: none.`,
    ],
  ],
  [
    'an obstacle',
    { ...none, obstacles: ['a', 'b'] },
    [`Checked 2 briefings ${checked}`, 'Not everything was checked: 2 reasons on standard error.'],
  ],
  [
    'obstacles that the report names itself',
    { ...none, obstacles: ['No a.', 'No b.'], reasons: 'here' },
    [`Checked 2 briefings ${checked}`, 'Not everything was checked:', '    No a.', '    No b.'],
  ],
  [
    'an obstacle that was said already',
    { ...none, obstacles: ['No a.'], reasons: 'before' },
    [`Checked 2 briefings ${checked}`],
  ],
  ['quiet', { ...none, known: 4, quiet: true }, []],
  [
    'quiet with an obstacle',
    { ...none, obstacles: ['a'], quiet: true },
    ['Not everything was checked: 1 reason on standard error.'],
  ],
];

for (const [name, input, lines] of firsts) {
  test(`a complete run says so: ${name}`, () => {
    assert.deepEqual(closingLines(sound, input), lines);
  });
}

const missed = [
  'Not read: 3 files of the corpus (2 PDF, 1 picture). "briefing index" says what to do about each.',
  '    PDF, no reader yet: sources/z.pdf, sources/ä b.pdf',
  '    picture, no text format: sources/pier.png',
  'Bibliographies not read in full: sources/references.json, sources/works.bib.',
  'Not checked: 2 keys in the bibliography, no text here: jones1999, smith2020.',
  'Not checked: 1 key whose file is not read: annual.',
  'Not checked: 1 place (place unknown: 1).',
  'Rules off: unquoted-copy, same-report (in briefings/b.md).',
  'Suppressed by comments: 1 finding.',
];

test('everything that was not checked is counted and named, even in a quiet report', () => {
  const { coverage } = everythingMissed();
  assert.deepEqual(closingLines(coverage, { ...none, shown: 1 }), [
    `Checked 2 briefings ${checked}`,
    ...missed,
  ]);
  assert.deepEqual(closingLines(coverage, { ...none, quiet: true }), missed);
});

test('a rule that comments enable in parts is named as off elsewhere', () => {
  const a = madeBriefing({ rulesPartlyOff: ['same-report'] });
  const b = madeBriefing({ file: 'b.md', rulesOff: ['same-report'] });
  assert.equal(
    closingLines(madeCoverage([a]), none).at(-1),
    'Rules off: same-report (except where comments enable it).',
  );
  assert.equal(
    closingLines(madeCoverage([a, b]), none).at(-1),
    'Rules off: same-report (in b.md), same-report (in briefings/a.md, except where comments enable it).',
  );
});

test('fifty of thousands of unread files are named, documents first, and the others counted', () => {
  const pictures = Array.from({ length: 3000 }, (_, index) =>
    madeUnread(`sources/${index}.png`, { kind: 'picture', reason: 'no text format', document: false }),
  );
  const pages = Array.from({ length: 48 }, (_, index) => madeUnread(`sources/${index}.pdf`));
  const lines = closingLines(madeCoverage([madeBriefing()], [...pictures, ...pages]), none);
  assert.match(lines[1] ?? '', /^Not read: 3048 files of the corpus \(3000 pictures, 48 PDF\)\./);
  assert.equal(lines[2]?.split(', ').length, 1 + 48);
  assert.match(lines[2] ?? '', /^ {4}PDF, no reader yet: sources\/0\.pdf, /);
  assert.equal(lines[3], '    picture, no text format: sources/0.png, sources/1.png');
  assert.equal(lines[4], '    … and 2998 more: "briefing index" names them all.');
  assert.equal(lines.length, 5);
});

test('exactly fifty names need no remainder', () => {
  const pages = Array.from({ length: 50 }, (_, index) => madeUnread(`sources/${index}.pdf`));
  assert.doesNotMatch(closingLines(madeCoverage([], pages), none).join('\n'), /more/);
});

test('unread files that differ in kind, reason or advice are separate groups', () => {
  const groups = unreadByKind([
    madeUnread('a.pdf'),
    madeUnread('b.pdf', { reason: 'too large' }),
    madeUnread('c.pdf', { advice: 'Divide it.' }),
    madeUnread('d.png', { kind: 'a picture', document: false }),
    madeUnread('e.pdf'),
  ]);
  assert.deepEqual(
    groups.map(({ files }) => files),
    [['c.pdf'], ['a.pdf', 'e.pdf'], ['b.pdf'], ['d.png']],
  );
});

test('a text report ends with the closing lines; a quiet one counts no findings', () => {
  const closing = ['Checked.', 'Rules off: x.'];
  const line = 'briefings/a.md:3:1 warning This claim cites no source uncited-claim';
  assert.equal(
    formatText([madeFinding()], false, { closing }),
    `${line}\n\n1 finding in 1 file: 1 warning\nChecked.\nRules off: x.\n`,
  );
  assert.equal(formatText([madeFinding()], false, { closing: [], quiet: true }), `${line}\n`);
  assert.equal(formatText([], false, { closing }), 'Checked.\nRules off: x.\n');
});
