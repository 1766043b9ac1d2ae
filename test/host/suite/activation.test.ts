import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { contributedCommands, extension } from './extension.ts';

suite('The extension', () => {
  test('activates in a workspace with Markdown', async () => {
    await extension().activate();
    assert.ok(extension().isActive);
  });

  test('registers exactly the commands that its manifest names', async () => {
    await extension().activate();
    const all = await vscode.commands.getCommands(true);
    const registered = all.filter((command) => command.startsWith('briefing.'));
    assert.deepEqual(registered.toSorted(), contributedCommands().toSorted());
  });
});
