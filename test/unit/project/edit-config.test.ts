import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ConfigAddition,
  addToConfig,
  problemText,
  removeSource,
} from '../../../src/project/edit-config.ts';
import { parseConfig } from '../../../src/project/parse-config.ts';

const applied = (
  text: string,
  { start, end, text: inserted }: { start: number; end: number; text: string },
): string => text.slice(0, start) + inserted + text.slice(end);

function added(text: string, addition: ConfigAddition = { sources: ['P'] }): string {
  const edit = addToConfig(text, addition);
  assert.ok('edit' in edit, `${JSON.stringify(text)}: ${JSON.stringify(edit)}`);
  return applied(text, edit.edit);
}

const cases: readonly (readonly [before: string, after: string])[] = [
  ['', '{\n  "sources": ["P"]\n}\n'],
  ['\uFEFF', '\uFEFF{\n  "sources": ["P"]\n}\n'],
  ['{}', '{\n  "sources": ["P"]\n}'],
  ['{\n}\n', '{\n  "sources": ["P"]\n}\n'],
  ['{\n  // mine\n}\n', '{\n  // mine\n  "sources": ["P"]\n}\n'],
  ['{ /* mine */ }', '{ "sources": ["P"] /* mine */ }'],
  ['{ "sources": [] }', '{ "sources": ["P"] }'],
  ['{ "sources": [ /* none */ ] }', '{ "sources": ["P" /* none */ ] }'],
  ['{ "sources": ["a"] }', '{ "sources": ["a", "P"] }'],
  ['{"sources":["a",]}', '{"sources":["a", "P"]}'],
  ['{ "sources": ["a", /* , */ "b" /* , */] }', '{ "sources": ["a", /* , */ "b", "P" /* , */] }'],
  [
    '{\n  // c\n  "sources": ["a", "b"], // x\n  "files": []\n}\n',
    '{\n  // c\n  "sources": ["a", "b", "P"], // x\n  "files": []\n}\n',
  ],
  [
    '{\n  "sources": [\n    "a", // one\n    "b" // two\n  ]\n}\n',
    '{\n  "sources": [\n    "a", // one\n    "b", // two\n    "P"\n  ]\n}\n',
  ],
  [
    '{\n  "sources": [\n    "a",\n    "b",\n  ],\n}\n',
    '{\n  "sources": [\n    "a",\n    "b",\n    "P",\n  ],\n}\n',
  ],
  [
    '{\r\n\t"sources": [\r\n\t\t"a"\r\n\t]\r\n}\r\n',
    '{\r\n\t"sources": [\r\n\t\t"a",\r\n\t\t"P"\r\n\t]\r\n}\r\n',
  ],
  ['{\r\n\t"files": ["x"] // c\r\n}\r\n', '{\r\n\t"files": ["x"], // c\r\n\t"sources": ["P"]\r\n}\r\n'],
  ['{"files":["x"]}', '{"files":["x"], "sources": ["P"]}'],
  ['\uFEFF{\n    "rules": {}\n}', '\uFEFF{\n    "rules": {},\n    "sources": ["P"]\n}'],
  ['{ "sources": ["P"] }', '{ "sources": ["P"] }'],
  ['{ "sources": ["./P/"] }', '{ "sources": ["./P/"] }'],
  ['{ "sources": [3] }', '{ "sources": [3, "P"] }'],
  ['{ "sources": ["/P"] }', '{ "sources": ["/P", "P"] }'],
  ['{ "sources": ["P"], "sources": [] }', '{ "sources": ["P"], "sources": ["P"] }'],
  ['{\n      \n}', '{\n  "sources": ["P"]\n}'],
];

test('adding a source to the project file changes nothing else', () => {
  for (const [before, after] of cases) {
    assert.equal(added(before), after, JSON.stringify(before));
    const sources = parseConfig(after).config.sources ?? [];
    assert.ok(
      sources.some((source) => /^(?:\.\/)?P\/?$/.test(source)),
      after,
    );
  }
});

test('several sources and globs to exclude are added by one edit', () => {
  const before = '{\n  "sources": ["a"]\n}\n';
  const both = added(before, { sources: ['a', 'docs/é "x"', '.'], exclude: ['notes/**', '*.md'] });
  assert.equal(both, '{\n  "sources": ["a", "docs/é \\"x\\"", "."],\n  "exclude": ["notes/**", "*.md"]\n}\n');
  assert.equal(added(both, { exclude: ['*.md'] }), both);
});

test('a broken project file is not changed, and the problem has its position', () => {
  const broken: readonly (readonly [text: string, line: number, message: RegExp])[] = [
    ['{\n  "sources": ["a"\n}\n', 2, /not valid JSON/],
    ['{\n  "files": [],\n  "sources": "Papers"\n}', 2, /must be a list/],
    ['{ "sources": null }', 0, /must be a list/],
    ['[]', 0, /must be an object/],
    ['// only this', 0, /not valid JSON/],
    ['{'.repeat(3), 0, /not valid JSON/],
    ['['.repeat(100_000), 0, /project|briefing\.config\.json/],
  ];
  for (const [text, line, message] of broken) {
    const edit = addToConfig(text, { sources: ['P'] });
    assert.ok('problem' in edit, text.slice(0, 40));
    assert.match(edit.problem.message, message);
    assert.equal(edit.problem.position.line, line, text.slice(0, 40));
  }
});

function out(text: string, source: string): string | undefined {
  const edit = removeSource(text, source);
  return edit && applied(text, edit);
}

test('a source is removed', () => {
  assert.equal(out('{ "sources": ["a", "b"] }', 'a'), '{ "sources": ["b"] }');
  assert.equal(out('{ "sources": ["a", "b"] }', 'b'), '{ "sources": ["a"] }');
  assert.equal(out('{ "sources": ["a"] }', 'a'), '{ "sources": [] }');
  assert.equal(out('{ "sources": ["a"] }', 'c'), undefined);
  assert.equal(out('{', 'c'), undefined);
});

test('a problem ends a sentence without a full stop of its own', () => {
  for (const [text, problem] of [
    ['{\n"sources": "a"\n}', 'line 2: "sources" must be a list of strings'],
    ['{ "sources": ["a" ', 'line 1: briefing.config.json is not valid JSON: close bracket expected'],
  ] as const) {
    const edit = addToConfig(text, { sources: ['P'] });
    assert.equal('problem' in edit && problemText(edit.problem), problem);
  }
});
