import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { remove, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const config = 'briefing.config.json';
const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), path);
const choose = (path: string): Thenable<unknown> =>
  vscode.commands.executeCommand('briefing.chooseSourcesFolder', uriOf(path));
const onDisk = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));

/** Writes the project file. If it is still open from the previous test, its document takes the new text a little later. */
async function writeConfig(text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await write(config, text));
  await until('the project file', () => document.getText() === text);
}

suite('Choosing', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const made of ['press', 'archive', 'own.md', config]) await remove(made);
  });

  test('a chosen folder is added to a new project file and read at once', async () => {
    await write('press/paper.txt', 'Title\n\nThe zeppelin moored.\n');
    const { uri } = (await show('briefings/choosing.md', 'It [@paper].\n')).document;
    await untilRules(uri, ['unknown-source']);
    await choose('press');
    // The folder that was read by default stays.
    assert.equal(await onDisk(config), '{\n  "sources": ["seeds", "press"]\n}\n');
    await untilRules(uri, []);
  });

  test('comments and line ends of the project file stay, and one Undo removes the folder', async () => {
    const before = '{\r\n\t// mine\r\n\t"sources": ["seeds"], // and ours\r\n}\r\n';
    await writeConfig(before);
    await write('press/2014/paper.txt', 'Title\n\nThe zeppelin moored.\n');
    await choose('press/2014');
    assert.equal(await onDisk(config), before.replace('"seeds"', '"seeds", "press/2014"'));
    await choose('press/2014');
    assert.equal(await onDisk(config), before.replace('"seeds"', '"seeds", "press/2014"'));
    const { document } = await vscode.window.showTextDocument(uriOf(config));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('a broken project file is not changed and opens at the problem', async () => {
    const before = '{\n  "sources": ["seeds"\n}\n';
    await writeConfig(before);
    await write('press/paper.txt', 'Title\n\nThe zeppelin moored.\n');
    await choose('press');
    await until(
      'the project file',
      () => vscode.window.activeTextEditor?.document.uri.path.endsWith(config) === true,
    );
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2);
    assert.equal(await onDisk(config), before);
  });

  test('the workspace folder and a folder beside it get relative paths', async () => {
    await writeConfig('{ "sources": ["seeds"] }');
    await choose('../briefing-neighbour');
    await choose('.');
    assert.equal(await onDisk(config), '{ "sources": ["seeds", "../briefing-neighbour", "."] }');
  });

  test('making a file a briefing is one edit that one Undo reverts', async () => {
    const text = '# Own\r\n\r\nThe zeppelin moored on 4 March 2014 at noon [@nobody].\r\n';
    const { document } = await show('own.md', text);
    await vscode.commands.executeCommand('briefing.makeBriefing');
    assert.equal(document.getText(), `---\r\nbriefing: true\r\n---\r\n\r\n${text}`);
    await untilRules(document.uri, ['unknown-source']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await untilRules(document.uri, []);
  });
});
