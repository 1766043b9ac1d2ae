import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { remove, until, workspaceFolder, write } from './editing.ts';

/** The passages in a file's outline, as `name: first line to last line`. */
async function outline(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return (found ?? [])
    .filter(({ name }) => name.startsWith('¶'))
    .map(({ name, range }) => `${name}: ${range.start.line}-${range.end.line}`);
}

suite('Outline and links', () => {
  test('a source lists its passages, a briefing does not', async () => {
    const uri = await write('seeds/outlined.txt', 'The title\n\nIt moored,\nthey say.\n');
    await vscode.window.showTextDocument(uri);
    await until('the passages', async () => (await outline(uri)).length > 0);
    assert.deepEqual(await outline(uri), ['¶1 The title: 0-0', '¶2 It moored, they say.: 2-3']);
    await remove('seeds/outlined.txt');
    const briefing = vscode.Uri.joinPath(workspaceFolder(), 'briefings/two-coalitions.md');
    await vscode.window.showTextDocument(briefing);
    assert.deepEqual(await outline(briefing), []);
  });

  test('files named in the bibliography are links', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'seeds/references.json');
    await vscode.window.showTextDocument(uri);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri,
    );
    assert.equal(links.length, 5);
    assert.ok(links[0]?.target?.path.endsWith('/seeds/000_3ba4764f69fb2cfe.txt'));
  });
});
