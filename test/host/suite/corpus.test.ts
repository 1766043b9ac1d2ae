import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copySample } from '../../../src/editor/commands/open-sample.ts';
import { extension } from './extension.ts';
import { remove, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const path = 'briefings/corpus.md';

/** Shows a briefing whose only possible problem is that `key` is unknown. */
async function citing(key: string): Promise<vscode.Uri> {
  return (await show(path, `It [@${key}].\n`)).document.uri;
}

suite('The corpus', () => {
  teardown(async () => {
    for (const made of [
      'seeds/new.txt',
      'seeds/moved.txt',
      'sources',
      'SOURCES',
      'press',
      'briefing.config.json',
    ])
      await remove(made);
    const settings = vscode.workspace.getConfiguration('briefing', workspaceFolder());
    for (const name of ['citationScope', 'rules']) {
      await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('sources are followed as they are added, renamed and deleted', async () => {
    const uri = await citing('new');
    await untilRules(uri, ['unknown-source']);
    const made = await write('seeds/new.txt', 'Title\n\nThe zeppelin moored.\n');
    await untilRules(uri, []);
    await vscode.workspace.fs.rename(made, vscode.Uri.joinPath(workspaceFolder(), 'seeds/moved.txt'));
    await untilRules(uri, ['unknown-source']);
    await untilRules(await citing('moved'), []);
    await remove('seeds/moved.txt');
    await untilRules(uri, ['unknown-source']);
  });

  test('folders of sources are followed as they come and go', async () => {
    const uri = await citing('deep');
    await untilRules(uri, ['unknown-source']);
    await write('sources/2014/june/deep.txt', 'Title\n\nThe zeppelin moored.\n');
    await untilRules(uri, []);
    await remove('sources');
    await untilRules(uri, ['unknown-source']);
  });

  test('a folder of sources is found in any letter case', async () => {
    const uri = await citing('deep');
    await untilRules(uri, ['unknown-source']);
    const made = await write('SOURCES/2014/deep.txt', 'Title\n\nThe zeppelin moored.\n');
    await untilRules(uri, []);
    const shown = await vscode.workspace.openTextDocument(made);
    await until('the language', () => shown.languageId === 'briefing-source');
    await remove('SOURCES');
    await untilRules(uri, ['unknown-source']);
  });

  test('the project file names the folders, and its changes apply at once', async () => {
    await write('press/paper.txt', 'Title\n\nThe zeppelin moored.\n');
    const uri = await citing('paper');
    await untilRules(uri, ['unknown-source']);
    await write('briefing.config.json', '{ "sources": ["press"] }');
    await untilRules(uri, []);
    await remove('briefing.config.json');
    await untilRules(uri, ['unknown-source']);
  });

  test('settings apply where the project file sets nothing', async () => {
    const text =
      'Iran was not asked to Paris. Iran was not invited to the conference [@coalition-of-one, ¶12].\n';
    const { uri } = (await show(path, text)).document;
    await untilRules(uri, ['uncited-claim']);
    const settings = vscode.workspace.getConfiguration('briefing', workspaceFolder());
    await settings.update('citationScope', 'paragraph', vscode.ConfigurationTarget.Workspace);
    await untilRules(uri, []);
    await write('briefing.config.json', '{ "citationScope": "sentence" }');
    await untilRules(uri, ['uncited-claim']);
    await settings.update('rules', { 'uncited-claim': 'off' }, vscode.ConfigurationTarget.Workspace);
    await untilRules(uri, []);
  });

  test('the index can be rebuilt', async () => {
    const uri = await citing('no-such-source');
    await untilRules(uri, ['unknown-source']);
    await vscode.commands.executeCommand('briefing.rebuildIndex');
    await untilRules(await citing('coalition-of-one'), []);
    await untilRules(await citing('no-such-source'), ['unknown-source']);
  });

  test('the sample is copied without overwriting existing files', async () => {
    const folder = vscode.Uri.joinPath(workspaceFolder(), '..', `briefing-sample-${Date.now()}`);
    const briefing = vscode.Uri.joinPath(folder, 'briefings', 'two-coalitions.md');
    try {
      await copySample(extension().extensionUri, folder);
      const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'seeds'))).map(
        ([name]) => name,
      );
      assert.ok(names.length >= 5 && names.every((name) => /\.(?:txt|json)$/.test(name)), names.join());
      await vscode.workspace.fs.writeFile(briefing, new TextEncoder().encode('Mine.'));
      await copySample(extension().extensionUri, folder);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(briefing)), 'Mine.');
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  test('lines wrap in plain text of the corpus, and other text files are left alone', async () => {
    const source = vscode.Uri.joinPath(workspaceFolder(), 'seeds/004_4047ee32e6c629f4.txt');
    const shown = await vscode.workspace.openTextDocument(source);
    await until('the language', () => shown.languageId === 'briefing-source');
    const other = await vscode.workspace.openTextDocument(await write('notes.txt', 'Mine.'));
    assert.equal(other.languageId, 'plaintext');
  });
});
