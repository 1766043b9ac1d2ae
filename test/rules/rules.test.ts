import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { reportFindings } from '../../src/report/report-briefing.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { fixesFor, relocked, safeFixes } from '../../src/check/fixes.ts';
import { rules } from '../../src/rules/index.ts';
import type { MessageId } from '../../src/language/en/messages.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { withCarets, withoutCarets } from './carets.ts';
import { assertFaces } from './faces.ts';
import { assertLedgerAgrees } from './ledger-agrees.ts';
import { fixturePages, helpPages } from './pages.ts';
import type { Example, Page } from './pages.ts';
import { Projects } from './projects.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const noAbort = new AbortController().signal;
const projects = new Projects();
// All indexes are built at once in this thread, because starting a thread takes longer than building one.
before(async () => {
  await Promise.all(allPages().flatMap(({ examples }) => examples.map((example) => projects.open(example))));
});
after(() => projects.dispose());

/** The index and options of an example. */
interface Setting {
  readonly store: LocalIndex;
  readonly options: CheckOptions;
}

interface Checked extends CheckResult {
  readonly briefing: Briefing;
}

async function checked(text: string, { store, options }: Setting): Promise<Checked> {
  const briefing = parseBriefing(text);
  return { briefing, ...(await check(briefing, store, options, noAbort)) };
}

function allPages(): readonly Page[] {
  return [...helpPages(root), ...rules.flatMap(({ id }) => fixturePages(id, root))];
}

/** Too few and too many findings both fail: the whole text with its carets must be equal. */
async function checkExample(example: Example): Promise<void> {
  const setting = await projects.open(example);
  const text = withoutCarets(example.marked);
  const result = await checked(text, setting);
  assert.equal(result.state, 'checked');
  assert.equal(withCarets(text, result.findings), example.marked, example.name);
  for (const { passage } of result.findings.flatMap((finding) => finding.related)) {
    assert.equal(example.files[passage.path]?.slice(passage.start, passage.end), passage.text);
  }
  await assertFaces(example, result.briefing, result, setting.store);
  await assertLedgerAgrees(example.name, result.briefing, setting.store, setting.options, result);
  for (const { fix, marked } of example.after) {
    const { fixed, options } = await taken(fix, result, setting);
    const again = await checked(fixed, { ...setting, options });
    assert.equal(withCarets(fixed, again.findings), marked, `${example.name}, after "${fix}"`);
  }
  await sameOnWindows(example, result, setting);
  await everyFixRepairs(example, result, setting);
  await safeFixesEnd(example, result, setting);
}

/** A byte order mark and CRLF affect neither messages nor lines and columns. */
async function sameOnWindows(
  { name, path }: Example,
  { briefing, findings }: Checked,
  setting: Setting,
): Promise<void> {
  const windows = await checked(`\uFEFF${briefing.text.replaceAll('\n', '\r\n')}`, setting);
  const found = reportFindings(path, windows.briefing, windows.findings);
  assert.deepEqual(found, reportFindings(path, briefing, findings), `${name}, with CRLF`);
}

/** The briefing after the first fix whose title begins with `title`, and the options with the lock after it. */
async function taken(
  title: string,
  { briefing, findings }: Checked,
  { store, options }: Setting,
): Promise<{ readonly fixed: string; readonly options: CheckOptions }> {
  const offered: string[] = [];
  for (const finding of findings) {
    for (const fix of await fixesFor(finding, briefing, store, options, noAbort)) {
      if (fix.title.startsWith(title))
        return { fixed: applyEdits(briefing.text, fix.edits), options: relocked(options, fix) };
      offered.push(fix.title);
    }
  }
  throw new Error(`no fix "${title}" among:\n${offered.join('\n')}`);
}

/**
 * Fixing a key or a form may reveal another finding: a second key, a locator outside the source, a claim without a citation, an
 * altered quotation, or a detail that was inside quotation marks or is not in the passage now cited.
 */
const revealing = new Set([
  'changed-source',
  'unknown-source',
  'unknown-passage',
  'malformed-citation',
  'uncited-claim',
  'altered-quote',
  'unsourced-quote',
]);

/** Fixes that cannot change what a briefing says: forms of citations, other keys of one source, comments. */
const safeTitles: ReadonlySet<MessageId> = new Set<MessageId>([
  'change-to',
  'join-citations',
  'join-locators',
  'remove-attributes',
  'remove-comment',
  'remove-from-comment',
  'renumber-citations',
  'repeat-key',
  'separate-brace',
  'separate-brackets',
  'separate-parenthesis',
  'write',
]);

/** Every fix leaves fewer findings of its rule, and no more of any other. */
async function everyFixRepairs(example: Example, unfixed: Checked, setting: Setting): Promise<void> {
  const count = ({ findings }: Checked, rule: string): number =>
    findings.filter((finding) => finding.rule === rule).length;
  for (const finding of unfixed.findings) {
    const fixes = await fixesFor(finding, unfixed.briefing, setting.store, setting.options, noAbort);
    assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, `${example.name}: two preferred fixes`);
    for (const fix of fixes) {
      const { hasSafeFixes = false } = rules.find(({ id }) => id === finding.rule) ?? assert.fail();
      assert.ok(!fix.safe || hasSafeFixes, `${finding.rule} does not say that it has safe fixes`);
      assert.ok(!fix.safe || safeTitles.has(fix.translatable.id), `${example.name}: "${fix.title}" is safe`);
      const options = relocked(setting.options, fix);
      const fixed = await checked(applyEdits(unfixed.briefing.text, fix.edits), { ...setting, options });
      for (const { id } of rules) {
        const difference = count(fixed, id) - count(unfixed, id);
        const isBetter =
          id === finding.rule ? difference < 0 : difference <= 0 || revealing.has(finding.rule);
        assert.ok(isBetter, `${example.name}: "${fix.title}" leaves ${fixed.briefing.text}`);
      }
    }
  }
}

/** After at most three rounds, no safe fix is left. */
async function safeFixesEnd(example: Example, first: Checked, setting: Setting): Promise<void> {
  let result = first;
  let { options } = setting;
  for (let round = 0; round < 3; round += 1) {
    const { briefing, findings } = result;
    const fixes = await safeFixes(findings, briefing, setting.store, options, noAbort);
    if (fixes.length === 0) return;
    for (const fix of fixes) options = relocked(options, fix);
    const edits = fixes.flatMap((fix) => fix.edits);
    result = await checked(applyEdits(briefing.text, edits), { ...setting, options });
  }
  assert.fail(`${example.name}: safe fixes never end`);
}

/** With `UPDATE=1` the blocks are rewritten with the actual findings, for a person to review. */
async function rewrite(page: Page): Promise<void> {
  const lines = readFileSync(page.file, 'utf8').split('\n');
  const insert = (line: number, old: string, now: string): void => {
    lines.splice(line, old.split('\n').length - 1, ...now.split('\n').slice(0, -1));
  };
  // From the last block up, so that line numbers above stay valid.
  for (const example of page.examples.toReversed()) {
    const setting = await projects.open(example);
    const result = await checked(withoutCarets(example.marked), setting);
    for (const { fix, marked, line } of example.after.toReversed()) {
      const { fixed: text, options } = await taken(fix, result, setting);
      const fixed = await checked(text, { ...setting, options });
      insert(line, marked, withCarets(fixed.briefing.text, fixed.findings));
    }
    insert(example.line, example.marked, withCarets(result.briefing.text, result.findings));
  }
  writeFileSync(page.file, lines.join('\n'));
}

// Before the first test is declared, because after that the runner ends when it is idle.
if (process.env['UPDATE'] === '1') {
  for (const page of allPages()) await rewrite(page);
}

const help = helpPages(root);

test('every rule has a help page, and every help page a rule', () => {
  assert.deepEqual(
    help.map(({ id }) => id),
    rules.map(({ id }) => id).toSorted(),
  );
});

for (const rule of rules) {
  const pages = [...help.filter(({ id }) => id === rule.id), ...fixturePages(rule.id, root)];
  const examples = pages.flatMap((page) => page.examples);
  const cases = examples.length + examples.flatMap((example) => example.after).length;

  test(`${rule.id}: the examples on its help page and ${cases} cases in all, with the same output in the terminal and SARIF`, async () => {
    for (const example of examples) await checkExample(example);
    const faulty = examples.filter(({ marked }) => marked.includes(`^ ${rule.id} `));
    assert.ok(faulty.length >= 4, `only ${faulty.length} examples show ${rule.id}`);
    assert.ok(examples.length - faulty.length >= 3, 'too few examples are sound');
    const page = help.find(({ id }) => id === rule.id);
    const text = page === undefined ? '' : readFileSync(page.file, 'utf8');
    assert.ok(page?.examples.some((example) => example.marked.includes(`^ ${rule.id} `)));
    assert.ok(text.startsWith(`# ${rule.id}\n\n${rule.summary}.\n`), 'the page opens with another summary');
    assert.ok(text.includes('\n## Rationale\n') && text.includes('\n## How to fix it\n'));
  });
}
