import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule, RuleOutcome } from '../../../src/rules/rule.ts';
import { check } from '../../../src/check/run.ts';
import { unusedIgnore } from '../../../src/rules/unused-ignore.ts';
import { briefingOf, noAbort, options, sourceOf, storeIn, wordRule } from './made.ts';

const tanker = wordRule('uncited-claim', 'tanker');
const port = wordRule('unknown-source', 'port', { needs: 'corpus', defaultSeverity: 'error' });
const thrower: Rule = {
  ...port,
  id: 'unknown-passage',
  check(_briefing, _context, report) {
    report({ start: 0, end: 1 }, { id: 'uncited-quotation', args: {} });
    throw new Error('a bug');
  },
};

function kinds(outcomes: readonly RuleOutcome[]): string {
  return outcomes.map(({ kind }) => kind).join(' ');
}

test('findings come in the order of their places, then by rule', async () => {
  const also = wordRule('malformed-citation', 'tanker');
  const text = 'port tanker port';
  const result = await check(briefingOf(text), storeIn('ready'), options, noAbort, [tanker, port, also]);
  assert.deepEqual(
    result.findings.map(({ start, rule, severity }) => `${start} ${rule} ${severity}`),
    [
      '0 unknown-source error',
      '5 malformed-citation warning',
      '5 uncited-claim warning',
      '12 unknown-source error',
    ],
  );
  assert.equal(result.state, 'checked');
});

test('while the index is being built, rules that need it wait and nothing counts as checked', async () => {
  const result = await check(briefingOf('port tanker'), storeIn('building'), options, noAbort, [
    tanker,
    port,
  ]);
  assert.equal(kinds(result.outcomes), 'checked waiting');
  assert.equal(result.state, 'waiting');
  assert.equal(result.findings.length, 1);
});

test('rules that do not need the index run even if it failed', async () => {
  const store = storeIn('failed', [], 'The index could not be opened');
  const result = await check(briefingOf('port tanker'), store, options, noAbort, [tanker, port]);
  assert.deepEqual(result.outcomes, [
    { rule: 'uncited-claim', kind: 'checked' },
    { rule: 'unknown-source', kind: 'failed', error: 'The index could not be opened' },
  ]);
  assert.equal(result.state, 'failed');
});

test('a rule that throws loses its findings and does not affect other rules', async () => {
  const result = await check(briefingOf('port'), storeIn('ready'), options, noAbort, [thrower, port]);
  assert.deepEqual(result.outcomes, [
    { rule: 'unknown-passage', kind: 'failed', error: 'a bug' },
    { rule: 'unknown-source', kind: 'checked' },
  ]);
  assert.equal(result.state, 'failed');
  assert.equal(result.findings.length, 1);
});

test('the run rejects when aborted before or during a rule', async () => {
  const rules = [tanker, port];
  await assert.rejects(check(briefingOf('port'), storeIn('ready'), options, AbortSignal.abort(), rules), {
    name: 'AbortError',
  });
  const controller = new AbortController();
  const aborting: Rule = {
    ...port,
    check() {
      controller.abort();
      throw new Error('interrupted');
    },
  };
  await assert.rejects(check(briefingOf('port'), storeIn('ready'), options, controller.signal, [aborting]), {
    name: 'AbortError',
  });
});

test('a level that the project sets applies to every finding of a rule', async () => {
  const mild: Rule = {
    ...port,
    check: (_briefing, _context, report) =>
      report({ start: 0, end: 4 }, { id: 'uncited-quotation', args: {} }, { severity: 'hint' }),
  };
  const severity = async (levels: Record<string, 'off' | 'information'>): Promise<string | undefined> =>
    (await check(briefingOf('port'), storeIn('ready'), { ...options, levels }, noAbort, [mild])).findings[0]
      ?.severity;
  assert.equal(await severity({}), 'hint');
  assert.equal(await severity({ 'unknown-source': 'information' }), 'information');
  assert.equal(await severity({ 'unknown-source': 'off' }), undefined);
});

test('a rule that is off does not run unless a comment enables it', async () => {
  const off = { ...options, levels: { 'unknown-source': 'off' as const } };
  const text = 'port\n<!-- briefing-enable unknown-source -->\nport';
  const result = await check(briefingOf('port'), storeIn('ready'), off, noAbort, [port]);
  assert.equal(kinds(result.outcomes), 'off');
  assert.equal(result.state, 'checked');
  const woken = await check(briefingOf(text), storeIn('ready'), off, noAbort, [port]);
  assert.deepEqual(
    woken.findings.map(({ start, severity }) => [start, severity]),
    [[text.lastIndexOf('port'), 'error']],
  );
  assert.deepEqual(woken.suppressed, []);
});

test('a rule that comments enable in parts is off in the others, also where it could not check', async () => {
  const off = { ...options, levels: { 'unknown-source': 'off' as const } };
  const lost: Rule = {
    ...port,
    check({ text }, _context, report) {
      for (const { index } of text.matchAll(/port/g))
        report.notChecked({ start: index, end: index + 4 }, { id: 'place-unknown', args: {} });
    },
  };
  const rows: readonly (readonly [text: string, offInPart: boolean, notChecked: number])[] = [
    ['port\n<!-- briefing-enable unknown-source -->\nport', true, 1],
    ['<!-- briefing-enable unknown-source -->\nport', false, 1],
    ['<!-- briefing-enable-file unknown-source -->\nport', false, 1],
    ['port\n<!-- briefing-enable-file unknown-source -->\n', false, 1],
    ['---\ntitle: port\n---\n\n<!-- briefing-enable unknown-source -->\nport', false, 1],
    ['<!-- a\nb --> port\n<!-- briefing-enable unknown-source -->\nport', true, 1],
    ['<!-- briefing-capture\n-->\n\n<!-- briefing-enable -->\nport', false, 1],
    ['<!-- briefing-enable -->\nport\n<!-- briefing-restore -->\nport', true, 1],
    ['<!-- briefing-enable -->\nport\n<!-- briefing-restore -->\n', false, 1],
    ['<!-- briefing-enable -->\nport\n<!-- briefing-disable unknown-source -->\nport', false, 2],
  ];
  for (const [text, offInPart, places] of rows) {
    const { outcomes, notChecked } = await check(briefingOf(text), storeIn('ready'), off, noAbort, [lost]);
    assert.deepEqual(
      outcomes,
      [{ rule: 'unknown-source', kind: 'checked', ...(offInPart ? { offInPart } : {}) }],
      text,
    );
    assert.equal(notChecked.length, places, text);
  }
  const [on] = (await check(briefingOf(rows[0]?.[0] ?? ''), storeIn('ready'), options, noAbort, [lost]))
    .outcomes;
  assert.deepEqual(on, { rule: 'unknown-source', kind: 'checked' });
});

test('suppressed findings are listed separately, with the comment', async () => {
  const text = '<!-- briefing-disable-next-line unknown-source -->\nport tanker\nport';
  const { findings, suppressed } = await check(briefingOf(text), storeIn('ready'), options, noAbort, [
    port,
    tanker,
  ]);
  assert.deepEqual(
    findings.map(({ message }) => message),
    ['No source has the key tanker', 'No source has the key port'],
  );
  assert.deepEqual(
    suppressed.map(({ finding, by }) => [finding.message, by.verb]),
    [['No source has the key port', 'disable-next-line']],
  );
});

test('an ignore comment is not reported while one of its rules could find nothing', async () => {
  const text =
    '<!-- briefing-disable unknown-source -->\n<!-- briefing-disable uncited-claim -->\n<!-- briefing-disable -->';
  const unused = async (
    state: 'building' | 'ready' | 'failed',
    sources = [sourceOf('harbour')],
  ): Promise<readonly number[]> => {
    const rules = [unusedIgnore, port, tanker];
    const { findings, outcomes } = await check(
      briefingOf(text),
      storeIn(state, sources),
      options,
      noAbort,
      rules,
    );
    assert.deepEqual(
      outcomes.map(({ rule }) => rule),
      rules.map(({ id }) => id),
    );
    return findings.map(({ start }) => text.slice(0, start).split('\n').length);
  };
  assert.deepEqual(await unused('building'), [2]);
  assert.deepEqual(await unused('failed'), []);
  assert.deepEqual(await unused('ready', []), []);
  assert.deepEqual(await unused('ready'), [1, 2, 3]);
});
