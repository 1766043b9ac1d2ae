import { isSourceFolder } from '../../../src/project/corpus-folders.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/project/config.ts';
import { briefingMatcher, longestPattern } from '../../../src/project/globs.ts';
import { mergeConfig, type PartialConfig } from '../../../src/project/merge.ts';
import { citationScopes, configFields, parseConfig, ruleLevels } from '../../../src/project/parse-config.ts';

function checkConfig(text: string, expected: PartialConfig, problems: readonly string[]): void {
  const { config, problems: found } = parseConfig(text);
  assert.deepEqual(config, expected, text);
  const places = found.map(({ message, position }) => `${position.line}:${position.column} ${message}`);
  assert.equal(places.length, problems.length, places.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(places[index]?.startsWith(start), `${places[index]} / ${start}`),
  );
}

test('valid parts of a project file are kept, and problems are reported with their positions', () => {
  checkConfig(
    '{"sources": ["a"], "files": [], "citationScope": "paragraph"}',
    { sources: ['a'], files: [], citationScope: 'paragraph' },
    [],
  );
  checkConfig(
    '\uFEFF{\r\n  // why\r\n  "rules": { "uncited-claim": "error", "x": "loud" },\r\n}',
    { rules: { 'uncited-claim': 'error' } },
    ['2:44 "x" must be one of'],
  );
  checkConfig('{"source": ["a"], "citationScope": "paragraph"}', { citationScope: 'paragraph' }, [
    '0:1 Unknown field "source"',
  ]);
  checkConfig('{"sources": "a", "files": ["b", 1]}', { files: ['b'] }, [
    '0:12 "sources" must be a list',
    '0:32 "files" must contain only strings',
  ]);
  checkConfig('{"sources": ["a", " ", ""], "exclude": ["\\t"]}', { sources: ['a'] }, [
    '0:18 "sources" must contain only strings',
    '0:23 "sources" must contain only strings',
    '0:40 "exclude" must contain only strings',
  ]);
  checkConfig('{"sources": ["a"], "files": }', { sources: ['a'] }, [
    '0:28 briefing.config.json is not valid JSON',
  ]);
  checkConfig('[]', {}, ['0:0 briefing.config.json must be an object']);
  checkConfig('', {}, ['0:0 briefing.config.json is not valid JSON']);
  checkConfig('{"rules": {"x": "hint"}, "citationScope": null}', { rules: { x: 'hint' } }, [
    '0:42 "citationScope" must be one of',
  ]);
});

function lost(text: string): readonly boolean[] {
  return parseConfig(text, ['uncited-claim']).problems.map((problem) => problem.lost);
}

test('a glob may have as many characters as a pattern, and no more', () => {
  const longest = '*'.repeat(longestPattern);
  checkConfig(JSON.stringify({ files: [longest] }), { files: [longest] }, []);
  checkConfig(JSON.stringify({ files: ['a', `${longest}*`] }), { files: ['a'] }, [
    `0:14 This entry of "files" is longer than ${longestPattern} characters`,
  ]);
});

test('settings that were lost are distinguished from unknown names', () => {
  for (const text of [
    '',
    '[]',
    '{"files": [}',
    '['.repeat(200),
    '{"sources": "a"}',
    '{"sources": [1]}',
    '{"exclude": {}}',
    '{"citationScope": "page"}',
    '{"rules": []}',
    '{"rules": {"uncited-claim": "of"}}',
    `{"files": ["${'a'.repeat(1001)}"]}`,
  ])
    assert.deepEqual(lost(text), [true], text.slice(0, 40));
  assert.deepEqual(lost('{"voice": ["the Office"]}'), [false]);
  assert.deepEqual(lost('{"rules": {"another-rule": "off"}}'), [false]);
  assert.deepEqual(lost('{"rules": {"another-rule": "of"}}'), [false, true]);
});

test('the project file wins over the settings, which win over the defaults', () => {
  assert.deepEqual(mergeConfig({}), defaultConfig);
  assert.deepEqual(
    mergeConfig(
      { sources: ['a'], exclude: ['d'], rules: { x: 'off' } },
      { sources: ['b'], files: ['c'], exclude: ['e'], rules: { x: 'error', y: 'hint' } },
    ),
    {
      sources: ['a'],
      files: ['c'],
      exclude: ['d'],
      citationScope: 'sentence',
      rules: { x: 'off', y: 'hint' },
    },
  );
});

test('the JSON schema and the reader have the same fields, values and defaults', () => {
  interface Schema {
    properties: Record<string, { default?: unknown; enum?: string[]; description?: string }>;
    definitions: { level: { enum: string[] } };
  }
  const schema: Schema = JSON.parse(readFileSync('media/briefing.config.schema.json', 'utf8'));
  assert.deepEqual(Object.keys(schema.properties), configFields);
  assert.deepEqual(schema.definitions.level.enum, ruleLevels);
  assert.deepEqual(schema.properties['citationScope']?.enum, citationScopes);
  for (const [field, value] of Object.entries(defaultConfig))
    assert.deepEqual(schema.properties[field]?.default, value, field);
  for (const { description } of Object.values(schema.properties)) assert.ok(description);
});

test('globs decide which files are briefings', () => {
  checkMatches(
    defaultConfig.files,
    [
      'briefings/a.md',
      'briefings/2014/a.md',
      'x.briefing.md',
      'notes/x.briefing.md',
      './briefings/a.md',
      'briefings\\a.md',
    ],
    [
      'README.md',
      'briefings/README.md',
      'briefings/2014/readme.de.md',
      'a.md',
      'seeds/a.md',
      'briefings/a.txt',
      'node_modules/p/briefings/a.md',
      'node_modules/x.briefing.md',
      '.git/x.briefing.md',
      'briefings/.obsidian/a.md',
      '../briefings/a.md',
      '',
    ],
  );
  checkMatches(['*.md', '!README.md'], ['a.md'], ['README.md', 'b/a.md']);
  checkMatches(['./out/**'], ['out/a.md'], ['a.md']);
  checkMatches([], [], ['a.md']);
});

test('names of folders decide which files lie in the corpus', () => {
  assert.ok(isSourceFolder(['seeds', 'sources/'], 'seeds/a.txt'));
  assert.ok(isSourceFolder(['./sources/'], 'sources'));
  assert.ok(isSourceFolder(['/abs/corpus'], '/abs/corpus/x/a.txt'));
  assert.ok(isSourceFolder(['.'], 'a.txt'));
  assert.ok(!isSourceFolder(['seeds'], 'seeds2/a.txt'));
  assert.ok(!isSourceFolder(['seeds'], 'seeds/.git/a.txt'));
  assert.ok(!isSourceFolder(['.'], 'node_modules/a.txt'));
});

function checkMatches(files: readonly string[], yes: readonly string[], no: readonly string[]): void {
  const matches = briefingMatcher(files);
  for (const path of yes) assert.ok(matches(path), path);
  for (const path of no) assert.ok(!matches(path), path);
}
