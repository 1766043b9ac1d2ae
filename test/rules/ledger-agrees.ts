import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { checkedLedger } from '../../src/check/ledger.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import type { PassageStore } from '../../src/store/store.ts';
import { contains, type Span } from '../../src/text/span.ts';

const noAbort = new AbortController().signal;

/** The verdicts that rules report, each with its rule. */
const reported: Readonly<Record<string, string>> = {
  altered: 'altered-quote',
  misplaced: 'misplaced-quote',
  misattributed: 'misattributed-quote',
  unsourced: 'unsourced-quote',
};

/** Whatever the ledger of a briefing says is what `check` reports, and the other way round. */
export async function assertLedgerAgrees(
  name: string,
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  checked: CheckResult,
): Promise<void> {
  const ledger = await checkedLedger(briefing, store, options, noAbort);
  const { result } = ledger;
  const entries = await Promise.all(ledger.rows().map((row) => ledger.entry(row, noAbort)));
  assert.deepEqual(result.findings, checked.findings, name);
  assert.deepEqual(
    entries.map(({ sentence }) => sentence),
    briefing.sentences,
  );
  const listed = [...entries.flatMap(({ findings }) => findings), ...ledger.otherFindings()];
  assert.equal(listed.length, checked.findings.length, `${name}: a finding is lost or listed twice`);
  assert.deepEqual(new Set(listed), new Set(result.findings), name);
  // Where a source has changed, that is reported, and not what no longer fits because of it.
  const changed = entries.filter(({ findings }) => findings.some(({ rule }) => rule === 'changed-source'));
  const isUnchanged = (span: Span): boolean => !changed.some(({ sentence }) => contains(sentence, span));
  const found = [...checked.findings, ...checked.suppressed.map(({ finding }) => finding)];
  const placesOf = (rule: string): string[] =>
    found.filter((each) => each.rule === rule && isUnchanged(each)).map(place);
  const isOn = (rule: string): boolean =>
    checked.outcomes.some((outcome) => outcome.rule === rule && outcome.kind === 'checked');
  const quotations = entries.flatMap((entry) => entry.quotations).filter(({ span }) => isUnchanged(span));
  for (const [status, rule] of Object.entries(reported)) {
    const judged = quotations.filter(({ verdict }) => verdict.status === status);
    if (isOn(rule))
      assert.deepEqual(
        judged.map(({ span }) => place(span)),
        placesOf(rule),
        `${name}: ${rule}`,
      );
  }
  const missing = entries
    .flatMap(({ details }) => details)
    .filter(({ verdict, span }) => verdict.status === 'missing' && isUnchanged(span));
  if (isOn('unsupported-detail')) {
    const places = missing.map(({ span }) => place(span));
    assert.deepEqual(places, placesOf('unsupported-detail'), `${name}: unsupported-detail`);
  }
}

function place({ start, end }: Span): string {
  return `${start}-${end}`;
}
