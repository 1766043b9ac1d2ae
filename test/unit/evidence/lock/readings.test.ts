import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../../src/briefing/parse.ts';
import { ruleContext } from '../../../../src/check/context.ts';
import { fixesFor, relocked } from '../../../../src/check/fixes.ts';
import type { CheckOptions } from '../../../../src/check/outcome.ts';
import { openLedger } from '../../../../src/check/ledger.ts';
import { check } from '../../../../src/check/run.ts';
import type { StoredPassage } from '../../../../src/corpus/source.ts';
import { lockBriefing } from '../../../../src/evidence/lock/lock-briefing.ts';
import type { Lock } from '../../../../src/project/lock.ts';
import { hoverAt } from '../../../../src/features/hover.ts';
import { changedSource } from '../../../../src/rules/changed-source.ts';
import type { PassageStore } from '../../../../src/store/store.ts';
import { applyEdits } from '../../../../src/text/edits.ts';
import { storeIn } from '../../check/made.ts';
import { passagesOf, sourceOf } from './passages-of.ts';

const noAbort = new AbortController().signal;
const base: CheckOptions = { scope: 'sentence', levels: {}, path: 'x.md' };

function storeOf(passages: readonly StoredPassage[], sha256 = 'a', readerVersion = 1): PassageStore {
  const store = storeIn('ready', [sourceOf(passages, sha256, readerVersion)]);
  return { ...store, passages: async () => passages };
}

async function lockOf(text: string, store: PassageStore): Promise<Lock> {
  const briefing = parseBriefing(text);
  const context = await ruleContext(briefing, store, { ...base, lock: new Map() }, noAbort);
  return (await lockBriefing(briefing, context, { accept: false }, noAbort)).entries;
}

/** What is found once the store is `after`, after a fix where its title is given, with the briefing and the names of the lock then. */
async function found(text: string, before: PassageStore, after: PassageStore, fix?: string) {
  let options: CheckOptions = { ...base, lock: await lockOf(text, before) };
  let briefing = parseBriefing(text);
  let { findings, notLocked } = await check(briefing, after, options, noAbort, [changedSource]);
  if (fix !== undefined) {
    const [first] = findings;
    assert.ok(first);
    const taken = (await fixesFor(first, briefing, after, options, noAbort)).find(
      (each) => each.title === fix,
    );
    assert.ok(taken, fix);
    options = relocked(options, taken);
    briefing = parseBriefing(applyEdits(briefing.text, taken.edits));
    ({ findings, notLocked } = await check(briefing, after, options, noAbort, [changedSource]));
  }
  return {
    found: findings.map(({ severity, message }) => `${severity} ${message}`),
    notLocked,
    text: briefing.text,
    names: [...(options.lock ?? new Map()).keys()].map((name) => name.slice('x.md @port'.length)),
  };
}

const citing = 'It left [@port, ¶2].';
const ship = ['Title', 'The ship left the har- bour on 4 March.', 'It rained.'];
const read = ship.with(1, 'The ship left the harbour on 4 March.');

test('a file that is the same and read by another version has not changed', async () => {
  const before = storeOf(passagesOf(ship));
  const unseen = async (text: string, after: PassageStore) => {
    const lock = await lockOf(text, before);
    const { findings, notChecked } = await check(parseBriefing(text), after, { ...base, lock }, noAbort, [
      changedSource,
    ]);
    return [findings.length, ...notChecked.map(({ start, end, why }) => `${text.slice(start, end)}: ${why}`)];
  };
  const why = 'read differently by this version than when it was locked';
  const other = storeOf(passagesOf(read), 'a', 2);
  assert.deepEqual(await unseen(citing, other), [0, `@port, ¶2: ${why}`]);
  const gone = storeOf(passagesOf(['Title', 'It rained.']), 'a', 2);
  assert.deepEqual(await unseen(citing, gone), [0, `@port, ¶2: ${why}`]);
  assert.deepEqual(await unseen('All is well [@port].', other), [0, `@port: ${why}`]);
  assert.deepEqual(await unseen(citing, storeOf(passagesOf(ship), 'a', 2)), [0]);
  const changed = await found(citing, before, storeOf(passagesOf(read), 'b', 2));
  assert.match(changed.found.join(), /^warning ¶2 of port has changed since it was locked: /);
  const moved = await found(citing, before, storeOf(passagesOf(['Head', ...ship]), 'a', 2));
  assert.deepEqual(moved.found, [
    'warning ¶2 of port has moved since it was locked: the same words are ¶3 now',
  ]);
});

test('a hover says what is read differently', async () => {
  const before = storeOf(passagesOf(ship));
  const hovered = async (text: string, after: PassageStore) => {
    const options = { ...base, lock: await lockOf(text, before) };
    const ledger = await openLedger(parseBriefing(text), after, options, noAbort);
    return (await hoverAt(ledger, text.indexOf('@port'), () => 'open:', noAbort))?.markdown ?? '';
  };
  const other = storeOf(passagesOf(read), 'a', 2);
  assert.match(
    await hovered(citing, other),
    /¶2 is read differently by this version than when it was locked/,
  );
  assert.match(await hovered('All is well [@port].', other), /The source is read differently/);
  assert.doesNotMatch(await hovered(citing, before), /differently/);
  assert.doesNotMatch(await hovered(citing, storeOf(passagesOf(read), 'b', 2)), /differently/);
});

test('what another version reads in the same file is locked anew, and a changed file is not', async () => {
  const before = storeOf(passagesOf(ship));
  const lock = await lockOf(citing, before);
  const relock = async (after: PassageStore) => {
    const briefing = parseBriefing(citing);
    const context = await ruleContext(briefing, after, { ...base, lock }, noAbort);
    const { entries, left } = await lockBriefing(briefing, context, { accept: false }, noAbort);
    return [left, ...[...entries.values()].map(({ exact }) => exact)];
  };
  assert.deepEqual(await relock(storeOf(passagesOf(read), 'a', 2)), [0, read[1]]);
  assert.deepEqual(await relock(storeOf(passagesOf(read), 'b', 2)), [1, ship[1]]);
});

test('a quotation is compared with what this version reads', async () => {
  const quoting = 'The ship “left the harbour on 4 March” [@port, ¶2].';
  const lock = await lockOf(quoting, storeOf(passagesOf(read)));
  const after = storeOf(passagesOf(read.with(1, 'The ship left the harbour on 5 March.')), 'a', 2);
  const { findings } = await check(parseBriefing(quoting), after, { ...base, lock }, noAbort);
  assert.deepEqual([...new Set(findings.map(({ rule }) => rule))].toSorted(), ['altered-quote']);
});

test('of a file and a reader that are the same, nothing is read', async () => {
  const before = storeOf(passagesOf(ship));
  const store: PassageStore = { ...before, passages: () => assert.fail('nothing needs to be read') };
  assert.deepEqual((await found(citing, before, store)).found, []);
});

test('a lock says nothing of another briefing', async () => {
  const before = storeOf(passagesOf(ship));
  const lock = await lockOf(citing, before);
  const options: CheckOptions = { ...base, path: 'y.md', lock };
  const after = storeOf(passagesOf(read), 'b');
  const { findings, notLocked } = await check(parseBriefing(citing), after, options, noAbort, [
    changedSource,
  ]);
  assert.deepEqual([findings, notLocked], [[], 1]);
  const without = await check(parseBriefing(citing), after, base, noAbort, [changedSource]);
  assert.deepEqual([without.findings, without.notLocked], [[], undefined]);
});

const pages = ['1|Cover', '3|The ship left.', '3|Nobody saw it leave.', '4|It rained all night.'];

test('of a page, passages may get other numbers, and words on another page have moved', async () => {
  const cites = 'It left, unseen [@port, p. 3].';
  const before = storeOf(passagesOf(pages));
  const added = storeOf(passagesOf(['1|New.', ...pages]), 'b');
  assert.deepEqual((await found(cites, before, added)).found, []);
  const next = storeOf(passagesOf(pages.with(2, '4|Nobody saw it leave.')), 'b');
  const moved = await found(cites, before, next);
  assert.deepEqual(moved.found, [
    'warning ¶3 of port has moved since it was locked: the same words are p. 4 now',
  ]);
  const fixed = await found(cites, before, next, 'Renumber all citations of port');
  assert.deepEqual(fixed, {
    found: [],
    notLocked: 0,
    text: 'It left, unseen [@port, pp. 3-4].',
    names: [', page 3-4 ¶2', ', page 3-4 ¶3'],
  });
  const changed = await found(cites, before, storeOf(passagesOf(pages.with(1, '3|The ship sank.')), 'b'));
  assert.deepEqual(changed.found, [
    'warning ¶2 of port has changed since it was locked: “The ship left” is now “The ship sank”',
  ]);
});

test('accepting new words that stand elsewhere renumbers too, and accepts no others', async () => {
  const before = storeOf(passagesOf(ship));
  const after = storeOf(
    passagesOf(['New.', ...ship.with(1, 'The ship left the har- bour on 5 March.')]),
    'b',
  );
  const both = 'It left [@port, ¶2]. It rained [@port, ¶3].';
  const fixed = await found(both, before, after, 'Accept the new words of ¶2 of port');
  assert.deepEqual(fixed, {
    found: [],
    notLocked: 0,
    text: 'It left [@port, ¶3]. It rained [@port, ¶4].',
    names: [' ¶3', ' ¶4'],
  });
  const other = storeOf(passagesOf(['Title', 'The ship left the har- bour on 5 March.', 'It snowed.']), 'b');
  const one = await found(both, before, other, 'Accept the new words of ¶2 of port');
  assert.deepEqual(one.found, [
    'warning ¶3 of port has changed since it was locked: “It rained” is now “It snowed”',
  ]);
});

test('citations that a writer has renumbered without the lock are those that were locked', async () => {
  const before = storeOf(passagesOf(ship));
  const lock = await lockOf('It left [@port, ¶2]. It rained [@port, ¶3].', before);
  const options: CheckOptions = { ...base, lock };
  const after = storeOf(passagesOf(['New.', ...ship]), 'b');
  const said = async (text: string, store = after) => {
    const { findings, notLocked } = await check(parseBriefing(text), store, options, noAbort, [
      changedSource,
    ]);
    return [findings.length, notLocked];
  };
  assert.deepEqual(await said('It left [@port, ¶2]. It rained [@port, ¶3].'), [2, 0]);
  assert.deepEqual(await said('It left [@port, ¶3]. It rained [@port, ¶4].'), [0, 0]);
  assert.deepEqual(await said('It left [@port, ¶3-4].'), [0, 0]);
  // A new citation of another passage shows nothing of the others.
  assert.deepEqual(await said('It left [@port, ¶2]. It rained [@port, ¶3]. New [@port, ¶1].'), [2, 1]);
  const changed = storeOf(passagesOf(['New.', ...ship.with(2, 'It snowed.')]), 'b');
  assert.deepEqual(await said('It left [@port, ¶3]. It rained [@port, ¶4].', changed), [1, 1]);
});

/** The passages with one that is a running head. */
function headed(passages: readonly StoredPassage[], head: number): readonly StoredPassage[] {
  return passages.map((each) => (each.number === head ? { ...each, section: 'boilerplate' } : each));
}

test('running heads and comments are no part of a page or a whole source', async () => {
  const before = storeOf(headed(passagesOf(['3|Page 3 of 9', '3|The ship left.', '4|It rained.']), 1));
  const after = storeOf(headed(passagesOf(['3|Page 3 of 10', '3|The ship left.', '4|It rained.']), 1), 'b');
  assert.deepEqual((await found('It left [@port, p. 3]. All is well [@port].', before, after)).found, []);
  const cited = await found('It says so [@port, ¶1].', before, after);
  assert.deepEqual(cited.found, [
    'warning ¶1 of port has changed since it was locked: “3 of 9” is now “3 of 10”',
  ]);
});
