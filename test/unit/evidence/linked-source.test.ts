import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkResolver } from '../../../src/evidence/linked-source.ts';
import type { StoredSource } from '../../../src/corpus/source.ts';
import { sourceOf } from '../check/made.ts';

const sources = [
  sourceOf('port'),
  sourceOf('café', 'sources/café.txt'),
  sourceOf('far', '/data/far.txt'),
  sourceOf('windows', 'C:/data/windows.txt'),
];

const cases: readonly (readonly [briefing: string, target: string, key: string | undefined])[] = [
  ['briefings/x.md', '../sources/port.txt', 'port'],
  ['briefings/2024/x.md', '../../sources/port.txt', 'port'],
  ['x.md', 'sources/port.txt', 'port'],
  ['x.md', './sources/./port.txt', 'port'],
  ['x.md', 'sources/deep/../port.txt', 'port'],
  ['briefings/x.md', '/sources/port.txt', 'port'],
  ['briefings/x.md', String.raw`..\sources\port.txt`, 'port'],
  ['x.md', 'sources/cafe\u0301.txt', 'café'],
  ['x.md', '/data/far.txt', 'far'],
  ['/data/briefings/x.md', '../far.txt', 'far'],
  ['x.md', 'C:/data/windows.txt', 'windows'],
  ['briefings/x.md', 'sources/port.txt', undefined],
  ['x.md', '../sources/port.txt', undefined],
  ['x.md', 'https://example.org/sources/port.txt', undefined],
  ['x.md', 'mailto:port@example.org', undefined],
  ['x.md', '#sources/port.txt', undefined],
  ['x.md', '', undefined],
];

test('a link is resolved from the briefing’s folder', () => {
  for (const [briefing, target, key] of cases) {
    const at = (path: string): StoredSource | undefined => sources.find((source) => source.path === path);
    assert.equal(linkResolver(at, briefing)(target)?.key, key, `${briefing}: ${target}`);
  }
});
