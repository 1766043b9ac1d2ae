import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, remove, rulesIn, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const source = 'seeds/locked.txt';
const text = 'Harbour\n\nThe tanker Ostra moored at night with eighty men.\n\nNobody went ashore.\n';
const briefing = 'It moored at night [@locked, ¶2]. The crew stayed [@locked, ¶3].\n';
const lockFile = 'briefing.lock.json';

suite('Locking cited passages', () => {
  suiteTeardown(async () => {
    for (const path of [source, lockFile, 'briefings/locked.md', 'briefings/locked-2.md']) await remove(path);
  });

  test('words that change are reported until they are accepted, and moved citations are renumbered', async () => {
    await write(source, text);
    const { document } = await show('briefings/locked.md', briefing);
    await until(
      'the source',
      async () => (await lockText())?.includes('@locked ¶3') === true || (await lockNow()),
    );
    const lock = (await lockText()) ?? '';
    assert.match(lock, /"briefings\/locked\.md @locked ¶2": \{"exact": "The tanker Ostra/);
    assert.deepEqual(rulesIn(document.uri), []);

    await write(source, text.replace('eighty', 'sixty'));
    await untilRules(document.uri, ['changed-source']);
    assert.match(
      ours(document.uri)[0]?.message ?? '',
      /“night with eighty men” is now “night with sixty men”/,
    );
    await take(document, 0, 'Accept the new words of ¶2 of locked');
    await untilRules(document.uri, []);
    assert.match((await lockText()) ?? '', /sixty men/);
    assert.equal(document.isDirty, false);

    await write(source, `Corrected.\n\n${text.replace('eighty', 'sixty')}`);
    await untilRules(document.uri, ['changed-source', 'changed-source']);
    await take(document, 1, 'Renumber all citations of locked');
    await untilRules(document.uri, []);
    assert.equal(document.getText(), briefing.replace('¶3', '¶4').replace('¶2', '¶3'));
    await document.save();
    await until('the lock to be saved', async () => (await lockText())?.includes('@locked ¶4') === true);

    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(document.uri, vscode.Uri.joinPath(workspaceFolder(), 'briefings/locked-2.md'));
    assert.ok(await vscode.workspace.applyEdit(rename));
    const renamed = '"briefings/locked-2.md @locked ¶4"';
    await until('the lock to follow', async () => (await lockText())?.includes(renamed) === true);
  });

  test('a damaged lock is a problem of the project, and the other rules run', async () => {
    await write(lockFile, '{\n"x": {,\n}\n');
    const { document } = await show('briefings/locked.md', 'It left [@nobody].\n');
    await untilRules(document.uri, ['unknown-source']);
    await remove(lockFile);
  });
});

/** Locks; true once the lock has the test's source. */
async function lockNow(): Promise<boolean> {
  await vscode.commands.executeCommand('briefing.lockPassages');
  return (await lockText())?.includes('@locked ¶3') === true;
}

async function lockText(): Promise<string | undefined> {
  try {
    const uri = vscode.Uri.joinPath(workspaceFolder(), lockFile);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Takes the fix with this title at the nth problem. */
async function take(document: vscode.TextDocument, at: number, title: string): Promise<void> {
  let action: vscode.CodeAction | undefined;
  await until(title, async () => {
    const range = ours(document.uri)[at]?.range;
    if (range === undefined) return false;
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    action = found.find((each) => each.title === title);
    return action?.edit !== undefined;
  });
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command, arguments: args = [] } = action.command ?? {};
  if (command !== undefined) await vscode.commands.executeCommand(command, ...args);
}
