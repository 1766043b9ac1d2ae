import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlace } from './helpers.ts';

const briefing = '# Head\n\nThe tanker left on 4 March [@smith, ¶1].\n';
const port = 'The tanker left on 4 March.\n';

const notInFull: Readonly<Record<string, RegExp>> = {
  report: /"kind": "bibliography"/,
  sarif: /"Not read in full: /,
  github: /^::notice title=Not looked at::Bibliographies not read in full: /m,
};

for (const [name, content] of [
  ['references.json', '[{"id": "doe", "title": "A"'],
  ['references.json', '{}'],
  ['references.json', '['.repeat(1000)],
  ['works.bib', '@book{doe, title = {A'],
] as const) {
  test(`check names a damaged bibliography: ${name} ${content.slice(0, 20)}`, async () => {
    const place = makePlace(
      { 'sources/port.txt': port, [`sources/${name}`]: content, 'briefings/a.md': briefing },
      false,
    );
    for (const format of ['text', 'json', 'report', 'sarif', 'github']) {
      const { code, out, err } = await place.briefing(['check', '--format', format]);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`^sources/${name}:1:\\d+: .*(?:ibliography|entry cannot be read)`, 'm'));
      const said = format === 'json' ? err : out;
      assert.match(
        said,
        notInFull[format] ?? new RegExp(`^Bibliographies not read in full: sources/${name}\\.$`, 'm'),
      );
    }
    place.remove();
  });
}

test('every command that asks the corpus names a damaged bibliography once, and answers', async () => {
  for (const [name, content] of [
    ['references.json', '[{"id": "doe", "title": "A"'],
    ['deep/down/works.bib', '@book{doe, title = {A'],
    ['references.json', '{}'],
  ] as const) {
    const place = makePlace({ 'sources/port.txt': port, [`sources/${name}`]: content }, false);
    for (const [args, input] of [
      [['search', 'tanker']],
      [['complete', 'the tanker left']],
      [['cite', 'The tanker left on 4 March.']],
      [['locate', 'the tanker left on 4 March']],
      [
        ['search', '--jsonl'],
        ['{"query": "tanker"}', '{"query": "March"}'],
      ],
      [['locate', '--jsonl'], ['{"quote": "the tanker left"}']],
      [['passages', 'sources/port.txt']],
    ] as const) {
      const { code, err } = await place.briefing(args, input);
      assert.equal(code, 0, args.join(' '));
      assert.match(err, new RegExp(`^sources/${name}:1:\\d+: .+\\n$`), args.join(' '));
    }
    const sound = await place.briefing(['search', 'tanker', '--corpus', 'sources']);
    assert.match(sound.err, new RegExp(`^sources/${name}:1:`), 'a corpus given by hand');
    place.remove();
  }
});

test('a sound bibliography, or a problem of a single source, is not mentioned', async () => {
  const place = makePlace({ 'sources/port.txt': `${port}\0`, 'sources/references.json': '[]' }, false);
  for (const args of [
    ['search', 'tanker'],
    ['locate', 'the tanker left'],
  ])
    assert.equal((await place.briefing(args)).err, '', args.join(' '));
  place.remove();
});

test('check does not repeat problems of single sources', async () => {
  const files = {
    'sources/port.txt': `${port}\0`,
    'sources/references.json': '[]',
    'briefings/a.md': briefing,
  };
  const place = makePlace(files, false);
  assert.equal((await place.briefing(['check'])).err, '');
  place.remove();
});

test('a project file that is a broken link is not passed over', async () => {
  const place = makePlace({ 'sources/port.txt': port, 'briefings/a.md': briefing }, false);
  symlinkSync('nowhere.json', join(place.folder, 'briefing.config.json'));
  const { code, err } = await place.briefing(['check']);
  assert.equal(code, 2);
  assert.match(err, /briefing\.config\.json/);
  place.remove();
});
