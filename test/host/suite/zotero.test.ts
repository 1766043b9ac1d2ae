import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands, settings, settingsSection } from '../../../src/editor/ids.ts';
import { type StandIn, startStandIn } from '../../zotero/stand-in.ts';
import { ours, remove, show, until, write } from './editing.ts';

const collection = 'COLL0001';

function library(folder: string): StandIn['library'] {
  return {
    collections: [
      { key: collection, name: 'Port inquiry' },
      { key: 'COLL0002', name: 'Other' },
    ],
    items: [
      {
        key: 'ITEM0001',
        itemType: 'report',
        title: 'The quay',
        citationKey: 'smith2014',
        collections: [collection],
      },
      {
        key: 'FILE0001',
        itemType: 'attachment',
        parentItem: 'ITEM0001',
        contentType: 'text/html',
        linkMode: 'imported_url',
        file: join(folder, 'FILE0001', 'Quay – a page.html'),
      },
      {
        key: 'ANNO0001',
        itemType: 'annotation',
        parentItem: 'FILE0001',
        annotationType: 'highlight',
        annotationText: 'forty barrels of tar were left behind',
        annotationComment: 'ask the *harbour master*',
        annotationSortIndex: '00001',
      },
      {
        key: 'ITEM0002',
        itemType: 'book',
        title: 'No file',
        citationKey: 'weber2015',
        collections: [collection],
      },
      {
        key: 'ITEM0003',
        itemType: 'book',
        title: 'Elsewhere',
        citationKey: 'else2016',
        collections: ['COLL0002'],
      },
    ],
  };
}

async function choose(names: readonly string[]): Promise<void> {
  const value = names.length === 0 ? undefined : names;
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update(settings.zotero, value, vscode.ConfigurationTarget.Global);
}

function messagesOf({ document }: vscode.TextEditor): string[] {
  return ours(document.uri).map(({ message }) => message);
}

async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string> {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}

suite('Zotero', () => {
  let storage = '';
  let zotero: StandIn;
  suiteSetup(async () => {
    storage = mkdtempSync(join(tmpdir(), 'briefing-zotero-'));
    mkdirSync(join(storage, 'FILE0001'));
    writeFileSync(
      join(storage, 'FILE0001', 'Quay – a page.html'),
      '<html><body><p>The quay was cleared in May, and forty barrels of tar were left behind by the crew.</p></body></html>',
    );
    zotero = await startStandIn(library(storage));
    process.env['BRIEFING_TEST_ZOTERO'] = zotero.address;
  });
  suiteTeardown(async () => {
    await choose([]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('briefings/zotero.md');
    await remove('.vscode');
    await zotero.stop();
    delete process.env['BRIEFING_TEST_ZOTERO'];
    rmSync(storage, { recursive: true, force: true });
  });

  const text =
    'The crew left “forty barrels of tar were left behind” [@smith2014]. It took “sixty barrels of tar were left behind” [@smith2014]. It rained [@weber2015]. It poured [@else2016].\n';

  test('is not asked until the user chooses a collection, and never for a workspace', async () => {
    const editor = await show('briefings/zotero.md', text);
    await until('the findings', () => messagesOf(editor).some((message) => message.includes('smith2014')));
    await write(
      '.vscode/settings.json',
      JSON.stringify({ 'briefing.zotero': ['Port inquiry'], 'briefing.ghostText': false }),
    );
    await until(
      'the setting of the workspace',
      () => vscode.workspace.getConfiguration(settingsSection).get(settings.ghostText) === false,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(zotero.asked, []);
  });

  test('gives the files of a collection as sources, where they lie', async () => {
    const editor = await show('briefings/zotero.md', text);
    await choose(['Port inquiry']);
    await until('the altered quotation', () =>
      messagesOf(editor).some((message) => message.includes('forty')),
    );
    const messages = messagesOf(editor);
    assert.ok(!messages.some((message) => message.includes('key smith2014')), messages.join('\n'));
    assert.ok(
      messages.includes('Not checked: Zotero has no file of weber2015 that can be read'),
      messages.join('\n'),
    );
    assert.ok(
      messages.some((message) => message.includes('No source has the key else2016')),
      messages.join('\n'),
    );
    const hover = await hoverAt(editor, '@smith2014');
    assert.match(hover, /The quay/);
    assert.match(hover, /The quay was cleared in May/);
    assert.ok(
      hover.includes(
        'Marked in Zotero: “forty barrels of tar were left behind” — ask the \\*harbour master\\*',
      ),
      hover,
    );
  });

  test('offers marked words with what was written beside them', async () => {
    const editor = await show('briefings/zotero.md', 'The crew left “forty barrels of $0');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const documentation = items[0]?.documentation;
    const shown = typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
    assert.match(shown, /Marked in Zotero: “forty barrels .* — ask the \\\*harbour master\\\*/);
  });

  test('its cited keys get entries that say where they live, and cannot be renamed here', async () => {
    const editor = await show('briefings/zotero.md', text);
    await until('the findings', () => messagesOf(editor).some((message) => message.includes('forty')));
    const at = editor.document.positionAt(text.indexOf('smith2014') + 2);
    const renamed = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      at,
      'jones2014',
    );
    assert.equal(renamed.size, 0);
    await vscode.commands.executeCommand(commands.updateBibliography);
    const references = vscode.window.activeTextEditor?.document;
    assert.ok(references);
    assert.ok(references.uri.path.endsWith('/references.json'), references.uri.path);
    const entries: { id: string; title: string; custom?: { origin?: unknown } }[] = JSON.parse(
      references.getText(),
    );
    const added = entries.filter(({ custom }) => custom?.origin === 'zotero');
    assert.deepEqual(
      added.map(({ id, title, custom }) => ({ id, title, custom })),
      [
        { id: 'smith2014', title: 'The quay', custom: { origin: 'zotero', zotero: 'ITEM0001' } },
        { id: 'weber2015', title: 'No file', custom: { origin: 'zotero', zotero: 'ITEM0002' } },
      ],
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('keeps its files when it does not answer, and forgets them when it is turned off', async () => {
    const editor = await show('briefings/zotero.md', text);
    zotero.allowed = false;
    await vscode.commands.executeCommand(commands.rebuildIndex);
    await until('the altered quotation', () =>
      messagesOf(editor).some((message) => message.includes('forty')),
    );
    zotero.allowed = true;
    await choose([]);
    await until('the unknown key', () =>
      messagesOf(editor).some((message) => message.includes('No source has the key smith2014')),
    );
  });
});
