import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rules } from '../../src/rules/index.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import type { TestProject } from '../store/project-folder.ts';
import { assertFaces } from '../rules/faces.ts';
import { withFault } from './faults/fault.ts';
import { faults } from './faults/index.ts';
import {
  type Checked,
  checker,
  foundIn,
  indexOf,
  mirroredProject,
  path,
  seedProject,
  sound,
} from './proof.ts';

const projects = { seeds: seedProject(), mirrored: mirroredProject() };
interface Setting {
  readonly store: LocalIndex;
  readonly checked: (text: string) => Promise<Checked>;
}
let seeds: Setting;
let mirrored: Setting;
before(async () => {
  [seeds, mirrored] = await Promise.all([setting(projects.seeds), setting(projects.mirrored)]);
});
after(async () => {
  for (const project of Object.values(projects)) await project[Symbol.asyncDispose]();
});

async function setting(project: TestProject): Promise<Setting> {
  const store = await indexOf(project);
  return { store, checked: checker(store) };
}

/** Checks that `check`, the terminal and SARIF all report what the table says. */
async function assertFound(
  name: string,
  text: string,
  expected: unknown,
  { store, checked }: Setting,
): Promise<void> {
  const one = await checked(text);
  assert.deepEqual(foundIn(one), expected, name);
  const example = { name, path, files: {}, locked: {}, marked: text, line: 0, after: [] };
  await assertFaces(example, one.briefing, one.result, store);
}

test('the sound briefing has quotations and claims of every form', async () => {
  const { briefing, result } = await seeds.checked(sound);
  const { quotations, sentences, citations, groups, noteReferences } = briefing;
  assert.ok(quotations.length >= 50, `${quotations.length} quotations`);
  assert.ok(sentences.filter(({ claim }) => claim).length >= 50);
  assert.equal(quotations.filter(({ form }) => form === 'block').length, 3);
  assert.deepEqual(
    new Set(citations.map(({ mode }) => mode)),
    new Set(['NormalCitation', 'AuthorInText', 'SuppressAuthor']),
  );
  assert.ok(citations.some(({ locator }) => locator === undefined));
  assert.ok(citations.some(({ locator }) => (locator?.ranges.length ?? 0) > 1));
  assert.equal(groups.filter(({ form }) => form === 'link').length, 2);
  assert.equal(noteReferences.length, 1);
  const marks = new Set(quotations.map(({ start }) => briefing.text.charAt(start)));
  for (const mark of ['"', '“', '„', '«', '‘']) assert.ok(marks.has(mark), mark);
  const kinds = new Set(sentences.map(({ kind }) => kind));
  for (const kind of ['prose', 'heading', 'table-row', 'footnote'] as const) assert.ok(kinds.has(kind), kind);
  assert.equal(result.suppressed.length, 1);
});

test('the sound briefing has no finding, even beside a copy of one of its reports', async () => {
  await assertFound('sound', sound, [], seeds);
  await assertFound('sound, mirrored', sound, [], mirrored);
});

/** Rules whose faults are in the sources: `edits.test.ts` and the examples of their pages make them. */
const onSources: ReadonlySet<string> = new Set(['changed-source', 'retracted-source']);

test('every rule has its faults', () => {
  for (const { id } of rules) {
    if (onSources.has(id)) continue;
    const own = faults.filter(({ expect }) => expect.some(([rule]) => rule === id));
    assert.ok(own.length >= 2, id);
  }
});

for (const { id } of rules) {
  const own = faults.filter(({ expect: [first] }) => first?.[0] === id);
  test(`${id}: each of ${own.length} faults is found, and nothing else`, async () => {
    for (const fault of own) {
      await assertFound(
        fault.name,
        withFault(sound, fault),
        fault.expect,
        fault.mirrored === true ? mirrored : seeds,
      );
    }
  });
}
