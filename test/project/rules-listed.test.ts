import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ruleLevels } from '../../src/project/parse-config.ts';
import { rules } from '../../src/rules/index.ts';

const ids = rules.map(({ id }) => id);

test('every rule has its own id', () => {
  assert.equal(new Set(ids).size, rules.length);
});

test('the setting `briefing.rules` names every rule and level', () => {
  const manifest: unknown = JSON.parse(textOf('package.json'));
  const setting = field(
    manifest,
    'contributes',
    'configuration',
    'properties',
    'briefing.rules',
    'properties',
  );
  assert.deepEqual(Object.keys(record(setting)).toSorted(), ids.toSorted());
  for (const id of ids) assert.deepEqual(field(setting, id, 'enum'), ruleLevels, id);
});

test('the schema of the project file names every rule with its summary and level', () => {
  const schema: unknown = JSON.parse(textOf('media/briefing.config.schema.json'));
  const described = field(schema, 'properties', 'rules', 'properties');
  assert.deepEqual(Object.keys(record(described)).toSorted(), ids.toSorted());
  for (const { id, summary, defaultSeverity } of rules) {
    assert.equal(field(described, id, 'description'), `${summary}. Default: ${defaultSeverity}.`);
  }
  assert.deepEqual(field(schema, 'definitions', 'level', 'enum'), ruleLevels);
});

test('the table of rules in the README names every rule and its default', (context) => {
  const readme = textOf('README.md');
  const table = /<!-- rules:start -->([^]*?)<!-- rules:end -->/.exec(readme)?.[1];
  if (table === undefined) {
    context.skip('the README has no table of rules');
    return;
  }
  const rows = [...table.matchAll(/^\|\s*\[?`([a-z]+(?:-[a-z]+)+)`[^|]*\|\s*(\w+)/gm)];
  assert.deepEqual(
    rows.map(([, id, severity]) => [id, severity]),
    rules.map(({ id, defaultSeverity }) => [id, defaultSeverity]),
  );
});

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  assert.ok(typeof value === 'object' && value !== null);
  return { ...value };
}

function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, name) => record(inner)[name], value);
}
