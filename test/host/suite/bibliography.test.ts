import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../../src/editor/ids.ts';
import { remove, until, workspaceFolder, write } from './editing.ts';

const references = 'seeds/references.json';

function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

suite('Update Bibliography', () => {
  let seeded = '';
  suiteSetup(async () => {
    seeded = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(references)));
    const open = await vscode.workspace.openTextDocument(uriOf(references));
    // The editor may still have the text of a suite that has just put the file back.
    await until('the file in the editor', () => open.getText() === seeded);
    await write('seeds/zeppelin.txt', 'The zeppelin\n\nBy Anna Weber\n\nThe zeppelin moored.\n');
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('seeds/zeppelin.txt');
    await write(references, seeded);
  });

  test('shows the new entries, and saves nothing', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(references));
    await until('the new entry', async () => {
      await vscode.commands.executeCommand(commands.updateBibliography);
      const isThere = document.getText().includes('"id": "zeppelin"');
      // The index may still have a file that an earlier suite has removed.
      if (!isThere && document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
      return isThere;
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(references).toString());
    assert.equal(document.isDirty, true);
    const entries: { id: string; author?: unknown; custom?: { file: string } }[] = JSON.parse(
      document.getText(),
    );
    const added = entries.filter(({ id }) => id === 'zeppelin');
    assert.equal(added.length, 1);
    assert.deepEqual(added[0]?.author, [{ literal: 'Anna Weber' }]);
    assert.equal(added[0].custom?.file, 'zeppelin.txt');
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(references)));
    assert.equal(saved, seeded);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), seeded);
  });
});
