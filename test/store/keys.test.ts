import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { ruleContext } from '../../src/check/context.ts';
import { contextMemory } from '../../src/check/memory.ts';
import { fixesFor, safeFixes } from '../../src/check/fixes.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const port = 'The port\n\nThe tanker left on 4 March.';
const ship = 'The ship\n\nA frigate followed the tanker.';
const noAbort = new AbortController().signal;
const plain: CheckOptions = { scope: 'sentence', levels: {} };

function entries(...list: readonly (readonly [id: string, file?: string])[]): string {
  return JSON.stringify(
    list.map(([id, file]) => ({ id, type: 'book', custom: file === undefined ? {} : { file } })),
  );
}

async function otherKeys(index: LocalIndex): Promise<Record<string, readonly string[] | undefined>> {
  return Object.fromEntries((await index.sources()).map(({ key, aliases }) => [key, aliases]));
}

async function ids(index: LocalIndex): Promise<string[]> {
  return (await index.withoutText()).map(({ id }) => id);
}

async function messages(text: string, index: LocalIndex, options = plain): Promise<string[]> {
  const { findings } = await check(parseBriefing(text), index, options, noAbort);
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

for (const [store, open] of stores) {
  describe(store, () => {
    test('the other keys of a source follow its bibliography and the files of its name', async () => {
      await using project = testProject({ 'sources/a/port.txt': port }, open);
      const index = await project.open();
      assert.deepEqual(await otherKeys(index), { port: ['port-txt', 'a-port', 'sources-a-port'] });
      project.write({ 'sources/references.json': entries(['smith2020', 'a/port.txt']) });
      await index.refresh([join(project.root, 'sources/references.json')]);
      assert.deepEqual(await otherKeys(index), {
        smith2020: ['port', 'port-txt', 'a-port', 'sources-a-port'],
      });
      project.remove('sources/references.json');
      project.write({ 'sources/b/port.txt': ship });
      await index.refresh([join(project.root, 'sources')]);
      assert.deepEqual(await otherKeys(index), {
        'a-port': ['port', 'port-txt', 'sources-a-port'],
        'b-port': ['port', 'port-txt', 'sources-b-port'],
      });
      await index.dispose();
      const again = await project.open();
      assert.deepEqual((await otherKeys(again))['a-port'], ['port', 'port-txt', 'sources-a-port']);
    });

    test('entries without a text follow the bibliographies and the sources', async () => {
      await using project = testProject(
        {
          'sources/port.txt': port,
          'sources/references.json': entries(['jones2021'], ['port']),
        },
        open,
      );
      const index = await project.open();
      await index.refresh();
      assert.deepEqual(await ids(index), ['jones2021']);
      const list = await index.withoutText();
      assert.equal(await index.withoutText(), list);
      await index.refresh();
      assert.equal(await index.withoutText(), list, 'a look that finds nothing new');
      project.write({
        'sources/more.bib': '@book{doe1999, title = {A book}}\n@misc{ship2014, file = {ship.txt}}\n',
      });
      await index.refresh([join(project.root, 'sources/more.bib')]);
      assert.deepEqual(await ids(index), ['doe1999', 'jones2021', 'ship2014']);
      project.write({ 'sources/ship.txt': ship });
      await index.refresh([join(project.root, 'sources/ship.txt')]);
      assert.deepEqual(await ids(index), ['doe1999', 'jones2021']);
      project.remove('sources/port.txt');
      await index.refresh([join(project.root, 'sources/port.txt')]);
      assert.deepEqual(await ids(index), ['doe1999', 'jones2021', 'port']);
      project.remove('sources/more.bib');
      await index.refresh();
      assert.deepEqual(await ids(index), ['jones2021', 'port']);
    });

    test('what a check remembers is renewed when an entry gets or loses its text, or its name is another source’s', async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      const index = await project.open();
      const options = { ...plain, memory: contextMemory() };
      const text =
        'A frigate followed it [@jones2021]. The tanker left on 5 March [@port]. It left [@ship].\n';
      const said = async (): Promise<string[]> => {
        await index.refresh();
        const now = await messages(text, index, options);
        assert.deepEqual(now, await messages(text, index), 'as without a memory');
        return now;
      };
      assert.deepEqual((await said())[0], 'error: No source has the key jones2021');
      project.write({ 'sources/references.json': entries(['jones2021']) });
      assert.deepEqual(
        (await said())[0],
        'information: Not checked: jones2021 is in the bibliography, no text here',
      );
      project.write({
        'sources/references.json': entries(['jones2021', 'ship.txt']),
        'sources/ship.txt': ship,
      });
      const bound = await said();
      assert.ok(
        !bound.some((message) => message.includes('jones2021 is') || message.includes('key jones2021')),
      );
      assert.equal(bound.at(-1), 'error: This source’s key is jones2021 (sources/ship.txt)');
      project.remove('sources/references.json');
      assert.equal((await said())[0], 'error: No source has the key jones2021');
      project.write({ 'sources/old/port.txt': ship });
      assert.ok(
        (await said()).includes('error: No source has the key port; did you mean old-port or sources-port?'),
      );
    });

    test('keys cited without a text are counted, each once', async () => {
      await using project = testProject(
        {
          'sources/port.txt': port,
          'sources/references.json': entries(['jones2021'], ['doe1999'], ['port']),
        },
        open,
      );
      const index = await project.open();
      const text =
        'It left on 4 March [@port; @jones2021]. “Nobody heard of it” [@jones2021, ¶9], as @doe1999 says.\n';
      const result = await check(parseBriefing(text), index, plain, noAbort);
      assert.equal(result.state, 'checked');
      const withoutText = [
        { key: 'jones2021', unread: [] },
        { key: 'doe1999', unread: [] },
      ];
      assert.deepEqual(result.withoutText, withoutText);
      assert.ok(
        result.findings.every(
          ({ rule, severity }) => rule === 'unknown-source' && severity === 'information',
        ),
      );
      assert.equal(result.findings.length, 3);
      assert.deepEqual(result.notChecked, [], 'counted as keys, not as places too');
      const off = await check(
        parseBriefing(text),
        index,
        { ...plain, levels: { 'unknown-source': 'off' } },
        noAbort,
      );
      assert.deepEqual([off.findings, off.withoutText], [[], withoutText]);
    });

    test('a fix is safe only where a single file can be meant; several are all offered', async () => {
      await using project = testProject(
        {
          'sources/report.txt': port,
          'sources/x/log.txt': port,
          'sources/y/log.txt': ship,
          'sources/notes.md': ship,
          'sources/notes.txt': port,
          'sources/references.json': entries(['smith2020', 'report.txt'], ['notes']),
        },
        open,
      );
      const index = await project.open();
      const offered = async (text: string): Promise<string[]> => {
        const briefing = parseBriefing(text);
        const { findings } = await check(briefing, index, plain, noAbort);
        const all = await Promise.all(
          findings
            .filter(({ rule }) => rule === 'unknown-source')
            .map((finding) => fixesFor(finding, briefing, index, plain, noAbort)),
        );
        return all.flat().flatMap(({ title, safe, preferred }) => {
          if (!title.startsWith('Change')) return [];
          return [`${title}${safe ? ', safe' : ''}${preferred === true ? ', preferred' : ''}`];
        });
      };
      assert.deepEqual(await offered('It left [@report].'), ['Change to @smith2020, safe, preferred']);
      assert.deepEqual(await offered('It left, as @report says.'), ['Change to @smith2020, preferred']);
      assert.deepEqual(await offered('It left [@log].'), ['Change to @x-log', 'Change to @y-log']);
      assert.deepEqual(await offered('It left [@sources-notes].'), ['Change to @notes-txt, safe, preferred']);
      assert.deepEqual(await offered('It left [@notes].'), ['Change to @notes-md', 'Change to @notes-txt']);
      assert.deepEqual(await offered('It left [@smith2002].'), ['Change to @smith2020, preferred']);
      assert.deepEqual(await offered('It left [@zzz].'), []);

      const briefing = parseBriefing(
        'It left [-@report, ¶2; @sources-notes; @log], @{report}x and [@y-log].',
      );
      const { findings } = await check(briefing, index, plain, noAbort);
      const fixes = await safeFixes(findings, briefing, index, plain, noAbort);
      const edits = fixes.flatMap((fix) => fix.edits);
      assert.equal(
        applyEdits(briefing.text, edits),
        'It left [-@smith2020, ¶2; @notes-txt; @log], @{report}x and [@y-log].',
      );
    });

    test('a key that may mean thousands of files is counted, and the context of a large corpus is made quickly', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 300 }, (_, number) => [`sources/${number}/report.txt`, port]),
      );
      await using project = testProject(files, open);
      const index = await project.open();
      assert.deepEqual(await messages('It left on 4 March [@report].', index), [
        'error: No source has the key report; did you mean 0-report, 1-report, 10-report, 100-report or 296 others?',
      ]);
      const context = await ruleContext(parseBriefing('[@report]'), index, plain, noAbort);
      assert.equal(context.meant('report').length, 300);
      assert.equal((await index.problems()).length, 300);
    });
  });
}
