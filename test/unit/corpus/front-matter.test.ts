import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter } from '../../../src/corpus/formats/front-matter.ts';
import { readPlain } from '../../../src/corpus/formats/text-file.ts';
import type { CslItem } from '../../../src/corpus/source.ts';

function checkMetadata(yaml: string, expected: Partial<CslItem>, problems: readonly string[] = []): void {
  const found = parseFrontMatter(`---\n${yaml}\n---\nText.`);
  assert.deepEqual(found.metadata, expected);
  const places = found.problems.map(
    ({ message, position }) => `${position?.line}:${position?.column} ${message}`,
  );
  assert.equal(places.length, problems.length, places.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(places[index]?.startsWith(start), `${places[index]} / ${start}`),
  );
}

test('front matter becomes CSL-JSON fields', () => {
  checkMetadata(
    'title: Port\nauthor: Anna Weber\ndate: 2014-09-15\npublisher: Gazette\nurl: https://example.org\nlang: en',
    {
      title: 'Port',
      author: [{ literal: 'Anna Weber' }],
      issued: { 'date-parts': [[2014, 9, 15]] },
      publisher: 'Gazette',
      URL: 'https://example.org',
      language: 'en',
    },
  );
  checkMetadata(
    'authors:\n  - Anna Weber\n  - {family: Lake, given: Eli}\n  - {name: RFE/RL}\ndate: 15 September 2014',
    {
      author: [{ literal: 'Anna Weber' }, { family: 'Lake', given: 'Eli' }, { literal: 'RFE/RL' }],
      issued: { 'date-parts': [[2014, 9, 15]] },
    },
  );
  checkMetadata('title: 1984\ndate: 2014\nauthor: []', { title: '1984', issued: { 'date-parts': [[2014]] } });
  checkMetadata('date: last spring', { issued: { literal: 'last spring' } });
  checkMetadata('title: Port\nurl: "javascript:alert(1)"', { title: 'Port' });
  checkMetadata('# nothing', {});
  checkMetadata('---', {});
});

test('front matter in TOML', () => {
  const toml =
    '+++\ntitle = "Port"\ndate = 2014-09-15\nauthors = ["Anna Weber", \'RFE/RL\']\n[params]\nx = 1\n+++\n\nText.';
  for (const text of [toml, toml.replaceAll('\n', '\r\n'), `\uFEFF${toml}`]) {
    const found = parseFrontMatter(text);
    assert.deepEqual(found.problems, []);
    assert.deepEqual(found.metadata, {
      title: 'Port',
      author: [{ literal: 'Anna Weber' }, { literal: 'RFE/RL' }],
      issued: { 'date-parts': [[2014, 9, 15]] },
    });
    assert.equal(text.slice(found.span?.end).trim(), 'Text.');
  }
  for (const text of ['+++\nText.\n+++\n', '+++\nx = 1\n', '++++\nx = 1\n+++\n', 'Text.\n+++\nx = 1\n+++\n'])
    assert.equal(parseFrontMatter(text).span, undefined, text);
});

test('broken front matter is a problem with its position', () => {
  checkMetadata('title: "Port\nx: y', {}, ['2:4 The front matter is not valid YAML']);
  checkMetadata('title: a: b', {}, ['1:']);
  checkMetadata('{a, b', {}, ['1:5 The front matter is not valid YAML: Flow map']);
  checkMetadata('a: *b', {}, ['1:']);
});

test('a text states its title, authors and date', () => {
  checkStated('# The *Port*\n\nBy Anna Weber and Eli Lake, Reuters | 4 March 2014\n\nIt was closed.', {
    title: 'The Port',
    author: [{ literal: 'Anna Weber' }, { literal: 'Eli Lake' }],
    issued: { 'date-parts': [[2014, 3, 4]] },
  });
  checkStated(
    'Port\n\nPosted on November 25, 2014 by Anna Weber\n\nUpdated: 26 November 2014\n\nIt was closed.',
    {
      title: 'Port',
      author: [{ literal: 'Anna Weber' }],
      issued: { 'date-parts': [[2014, 11, 25]] },
    },
  );
  checkStated('Timeline\n\n3 March 2014\n\nIt left.\n\n4 March 2014\n\nIt came.', { title: 'Timeline' });
  checkStated('---\ntitle: Own\n---\n\nPort\n\n08/09/2014\n\nIt was closed.', { title: 'Own' });
  checkStated('It was closed.', {});
});

function checkStated(text: string, expected: Partial<CslItem>): void {
  const { custom, ...metadata } = readPlain(new TextEncoder().encode(text), 'markdown').metadata;
  assert.deepEqual(metadata, expected, text);
  assert.deepEqual(Object.keys(custom?.['origin'] ?? {}).toSorted(), Object.keys(expected).toSorted(), text);
}
