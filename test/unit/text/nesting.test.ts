import { parseBibliography } from '../../../src/corpus/bibliography/read-bibliography.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter } from '../../../src/corpus/formats/front-matter.ts';
import { parseConfig } from '../../../src/project/parse-config.ts';
import { deepestNesting, tooDeepInJson, tooDeepInYaml } from '../../../src/text/nesting.ts';

const deep = deepestNesting;

test('JSON: only brackets and braces outside strings and comments count', () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['', undefined],
    ['['.repeat(deep), undefined],
    ['['.repeat(deep + 1), deep],
    ['{"a":'.repeat(deep + 1), 5 * deep],
    ['[]'.repeat(1000), undefined],
    ['['.repeat(deep) + ']'.repeat(deep) + '{'.repeat(deep), undefined],
    [`"${'['.repeat(1000)}"`, undefined],
    [`"\\"${'['.repeat(1000)}"`, undefined],
    [`"${'['.repeat(1000)}\n${'['.repeat(deep + 1)}`, 1002 + deep],
    [`// ${'['.repeat(1000)}\n[]`, undefined],
    [`/* ${'['.repeat(1000)}\n*/[]`, undefined],
    [`/* ${'['.repeat(1000)}`, undefined],
    [`/${'['.repeat(deep + 1)}`, deep + 1],
    [`]]]${'['.repeat(deep)}`, undefined],
    ['"', undefined],
    ['"\\', undefined],
  ];
  for (const [json, expected] of rows) assert.equal(tooDeepInJson(json), expected, json.slice(0, 40));
});

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}k:\n`).join('');
}

test('YAML: brackets, indentation and marks of lists in one line count', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['', false],
    ['title: Port\nauthor: [A, B]\n'.repeat(1000), false],
    ['k:\n  - a\n  - b: c\n    d:\n      - e\n'.repeat(1000), false],
    [`k: ${'['.repeat(deep - 1)}`, false],
    [`k: ${'['.repeat(deep)}`, true],
    [`k: ${'{a: '.repeat(deep)}`, true],
    [indented(deep), false],
    [indented(deep + 1), true],
    [`${'- '.repeat(deep)}a`, true],
    [`${'? '.repeat(deep + 1)}a`, true],
    [`${indented(deep / 2)}${' '.repeat(deep)}${'['.repeat(deep / 2)}`, true],
    ['-----\n'.repeat(1000), false],
    [' '.repeat(10_000), false],
  ];
  for (const [yaml, expected] of rows)
    assert.equal(tooDeepInYaml(yaml) !== undefined, expected, JSON.stringify(yaml.slice(0, 60)));
});

const levels = [deep + 1, 1000, 100_000];

test('a deeply nested project file is reported with its place, and the stack holds', () => {
  for (const level of levels) {
    for (const [text, column] of [
      ['['.repeat(level), deep],
      ['{"a":'.repeat(level), deep * 5],
      [`{ "sources": ${'['.repeat(level)}${']'.repeat(level)} }`, deep + 12],
      [`{ "rules": ${'{ "a": '.repeat(level)}`, 11 + 7 * (deep - 1)],
    ] as const) {
      const { config, problems } = parseConfig(text);
      assert.deepEqual(config, {});
      assert.match(problems[0]?.message ?? '', /^briefing\.config\.json is nested more than 100 deep here/);
      assert.deepEqual(problems[0]?.position, { line: 0, column });
    }
  }
});

test('a list of a project file has at most a thousand entries, and a hundred mistakes are reported', () => {
  const many = Array.from({ length: 1200 }, (_, index) => `a${index}`);
  const { config, problems } = parseConfig(JSON.stringify({ files: many, exclude: ['+('.repeat(2000)] }));
  assert.equal(config.files?.length, 1000);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      '"files" has more than 1000 entries: the rest are ignored.',
      'This entry of "exclude" is longer than 1000 characters.',
    ],
  );
  const wrong = parseConfig(`{ "sources": [${'1,'.repeat(900)}"a"] }`);
  assert.deepEqual(wrong.config.sources, ['a']);
  assert.equal(wrong.problems.length, 101);
  assert.equal(wrong.problems.at(-1)?.message, 'briefing.config.json has 800 more such problems.');
});

test('a deeply nested bibliography is reported with its place', async () => {
  for (const level of levels) {
    for (const text of [
      '['.repeat(level),
      `[{ "id": "a", "custom": ${'{ "a": '.repeat(level)}1${'}'.repeat(level)} }]`,
      `[\n{ "id": "a" },\n${'['.repeat(level)}`,
    ]) {
      const { items, problems } = await parseBibliography('references.json', text);
      assert.deepEqual(items, []);
      assert.match(problems[0]?.message ?? '', /^The bibliography is nested more than 100 deep here/);
      assert.ok((problems[0]?.position?.column ?? 0) >= deep - 2, JSON.stringify(problems[0]?.position));
    }
    const braces = `@book{a, title = {${'{'.repeat(level)}x${'}'.repeat(level)}}}\n@book{b, title = {B}}\n`;
    const { items, problems } = await parseBibliography('a.bib', braces);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['b'],
    );
    assert.match(problems[0]?.message ?? '', /braces of this entry are nested|longer than 32 KiB/);
    assert.deepEqual(problems[0]?.position, { line: 0, column: 0 });
  }
});

test('deeply nested front matter is reported with its place', () => {
  for (const level of [deep + 1, 1000, 60_000]) {
    for (const yaml of [
      `k: ${'['.repeat(level)}`,
      `title: Port\nk: ${'[{a: '.repeat(level / 6)}${'['.repeat(deep)}`,
      `k:\n  ${'- '.repeat(level / 2)}${'['.repeat(deep)}`,
      `k: ${'? '.repeat(level / 2)}${'['.repeat(deep)}`,
    ]) {
      for (const fence of ['---', '+++']) {
        const inner = fence === '---' ? yaml : yaml.replaceAll(/^(\w+):/gm, '$1 =');
        const { fields, problems } = parseFrontMatter(`${fence}\n${inner}\n${fence}\nHe left.`);
        assert.deepEqual(fields, {}, inner.slice(0, 40));
        assert.match(problems[0]?.message ?? '', /^The front matter is nested more than 100 deep here/);
        assert.ok((problems[0]?.position?.line ?? 0) >= 1);
      }
    }
  }
  const long = parseFrontMatter(`---\n${'k: a\n'.repeat(20_000)}---\nHe left.`);
  assert.match(long.problems[0]?.message ?? '', /^The front matter is longer than 64 KiB/);
});

test('a bibliography keeps its sound entries, and the mistakes in others are counted', async () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['@book{a, title={A}\n@book{b, title={B}}', ['a', 'b']],
    ['@book{a, title={A\n@book{b, title={B}}\n@book{c, title={C}}', ['a', 'b', 'c']],
    ['@book a, title={A}}\n@book{b, title={B}}', ['b']],
    ['@book{a, note={see\n@book{x} there}}\n@book{b, title={B}}', ['a', 'b']],
    ['@comment{a {b} c}\n@comment no brace\n@preamble{"x"}\n@book(b, title={B})', ['b']],
    ['@{@{@{\n@book{b, title={B}}', ['b']],
    ['write to a@b.c or @book{b, title={B}}', ['b']],
    ['@string{p = "Port"}\n@book{b, title=p}', ['b']],
    [`@book{a, note={${'x '.repeat(20_000)}}}\n@book{b, title={B}}`, ['b']],
    ['@book{a, title={A \\} b}}\n@book{b, title={B}}', ['a', 'b']],
  ];
  for (const [text, expected] of rows) {
    const { items } = await parseBibliography('a.bib', text);
    assert.deepEqual(
      items.map(({ id }) => id),
      expected,
      text.slice(0, 60),
    );
  }
  const many = await parseBibliography('a.bib', '@book{a, title={A}\n'.repeat(500));
  assert.equal(many.problems.length, 101);
  assert.match(many.problems.at(-1)?.message ?? '', /^The bibliography has \d+ more such problems\.$/);
});
