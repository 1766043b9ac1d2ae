import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLock } from '../../../src/evidence/lock/locked-text.ts';
import { type Lock, type LockEntry, parseLock, writeLock } from '../../../src/project/lock.ts';
import { sha256 } from '../../../src/text/sha256.ts';

function entry(exact: string): LockEntry {
  const file = { sha256: 'f'.repeat(64), reader: 'text', readerVersion: 3 };
  return { hash: sha256(exact), exact, prefix: '', suffix: '', ...file };
}

const lock: Lock = new Map([
  ['briefings/x.md @port ¶10', entry('Ten “quoted” words.')],
  ['briefings/x.md @port ¶9', entry('Nine\nwords.')],
  ['briefings/x.md @log, page 3 ¶2', entry('Two')],
  ['a.md @port ¶1', entry('One')],
  ['a.md @port, whole', { hash: 'a', sha256: 'b', reader: 'text', readerVersion: 3 }],
]);

function problemOf(text: string): string {
  const read = parseLock(text);
  return 'problem' in read ? `${read.problem.position.line + 1} ${read.problem.translatable.id}` : 'none';
}

test('a lock is written sorted, an entry a line with a comma behind each, and read back', () => {
  const text = writeLock(lock);
  const lines = text.split('\n');
  assert.deepEqual(
    lines.slice(1, -3).map((line) => line.slice(1, line.indexOf('":'))),
    [
      'a.md @port ¶1',
      'a.md @port, whole',
      'briefings/x.md @log, page 3 ¶2',
      'briefings/x.md @port ¶9',
      'briefings/x.md @port ¶10',
    ],
  );
  assert.ok(lines.slice(1, -3).every((line) => line.endsWith('},')));
  assert.deepEqual(lines.slice(-3), ['"version": 1', '}', '']);
  const read = parseLock(text);
  assert.ok('lock' in read);
  assert.deepEqual(new Map(read.lock), lock);
  assert.equal(writeLock(read.lock), text);
  assert.deepEqual(parseLock(`\uFEFF${text.replaceAll('\n', '\r\n')}`), read);
});

test('a lock without entries is one', () => {
  assert.equal(writeLock(new Map()), '{\n"version": 1\n}\n');
  assert.deepEqual(parseLock('{}'), { lock: new Map() });
});

test('lines that two people add merge without touching another line', () => {
  const without = writeLock(changedLock(lock, new Map([['briefings/x.md @port ¶10', undefined]])));
  const lines = new Set(writeLock(lock).split('\n'));
  assert.ok(without.split('\n').every((line) => lines.has(line)));
});

test('a damaged lock is a problem with its line, never a lock of what is left', () => {
  const text = writeLock(lock);
  const lines = text.split('\n');
  const with3 = (line: string): string => lines.with(2, line).join('\n');
  assert.equal(problemOf(''), '1 lock-not-json');
  assert.equal(problemOf('[]'), '1 lock-no-object');
  assert.equal(problemOf('null'), '1 lock-no-object');
  assert.equal(problemOf(text.slice(0, -40)), '6 lock-not-json');
  assert.equal(problemOf(with3('<<<<<<< HEAD')), '3 lock-merge');
  assert.equal(problemOf(with3('"x": {,')), '3 lock-not-json');
  assert.equal(problemOf(with3('"x": 4,')), '3 lock-entry');
  assert.equal(problemOf(with3('"x": {"hash": "a"},')), '3 lock-entry');
  assert.equal(problemOf(text.replace('Nine', 'Eight')), '5 lock-entry');
  assert.equal(problemOf(text.replace('"version": 1', '"version": 2')), '7 lock-newer');
  assert.equal(problemOf('['.repeat(100_000)), '1 lock-not-json');
});
