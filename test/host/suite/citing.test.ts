import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { remove, show, until, workspaceFolder, write } from './editing.ts';

const source = 'seeds/citing.txt';
const sourceText =
  'The title of it\n\nThe zeppelin moored on Thursday.\n\nNobody saw the zeppelin.\n\nIt rained.\n';
const made = [source, 'briefings/citing-a.md', 'briefings/citing-b.md', 'briefings/citing'];

/** The references at a position of a file, as `file: words`. */
async function references(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    uri,
    position,
  );
  const told: string[] = [];
  for (const { uri: file, range } of found) {
    const document = await vscode.workspace.openTextDocument(file);
    told.push(`${file.path.slice(file.path.lastIndexOf('/') + 1)}: ${document.getText(range)}`);
  }
  return told;
}

/** The code lenses of a file, as `line: words`. */
async function lenses(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    100,
  );
  return found
    .map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`)
    .filter((text) => text.includes('cited'));
}

suite('What cites a source', () => {
  let uri: vscode.Uri;
  suiteSetup(async () => {
    uri = await write(source, sourceText);
    await write('briefings/citing-a.md', 'It moored [@citing, ¶2]. Nobody saw it [@citing, ¶3].\n');
    await write('briefings/citing-b.md', '# B\n\nIt moored, says @citing [¶2].\n');
  });
  suiteTeardown(async () => {
    for (const path of made) await remove(path);
  });

  test('references of a passage are the sentences that cite it; of the title, those that cite the source', async () => {
    const first = 'citing-a.md: It moored [@citing, ¶2].';
    const second = 'citing-b.md: It moored, says @citing [¶2].';
    await vscode.window.showTextDocument(uri);
    await until('the index', async () => (await references(uri, new vscode.Position(2, 5))).length > 0);
    assert.deepEqual(await references(uri, new vscode.Position(2, 5)), [first, second]);
    assert.deepEqual(await references(uri, new vscode.Position(6, 2)), []);
    assert.deepEqual(await references(uri, new vscode.Position(3, 0)), []);
    assert.deepEqual(await references(uri, new vscode.Position(0, 5)), [
      first,
      'citing-a.md: Nobody saw it [@citing, ¶3].',
      second,
    ]);
  });

  test('references of a citation are its passage and all sentences that cite it', async () => {
    const { document, selection } = await show(
      'briefings/citing-b.md',
      '# B\n\nIt moored, says @cit$0ing [¶2].\n',
    );
    assert.deepEqual(await references(document.uri, selection.active), [
      'citing-a.md: It moored [@citing, ¶2].',
      'citing-b.md: It moored, says @citing [¶2].',
      'citing.txt: The zeppelin moored on Thursday.',
    ]);
  });

  test('lenses count citations, even while one is being written, and follow files as they come and go', async () => {
    await vscode.window.showTextDocument(uri);
    const two = ['0: Source cited 3× in 2 briefings', '2: ¶2 cited 2× in 2 briefings', '4: ¶3 cited once'];
    await until('the lenses', async () => (await lenses(uri)).join() === two.join());

    const { document } = await show('briefings/citing-b.md', '# B\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), '\nIt rained [@citing, ¶4].\n');
    await vscode.workspace.applyEdit(edit);
    await until('the unsaved one', async () => (await lenses(uri)).includes('6: ¶4 cited once'));
    await document.save();

    await write('briefings/citing/deep/c.md', 'It rained [@citing, ¶4].\n');
    await until('the new one', async () => (await lenses(uri)).includes('6: ¶4 cited 2× in 2 briefings'));
    await remove('briefings/citing');
    await until('the folder gone', async () => (await lenses(uri)).includes('6: ¶4 cited once'));
  });

  test('sources that are never cited, and other files, have no lens', async () => {
    const silent = await write('seeds/silent.txt', 'A title\n\nNothing of note.\n');
    await vscode.window.showTextDocument(silent);
    assert.deepEqual(await lenses(silent), []);
    await remove('seeds/silent.txt');
    const briefing = vscode.Uri.joinPath(workspaceFolder(), 'briefings/citing-a.md');
    await vscode.window.showTextDocument(briefing);
    assert.deepEqual(await lenses(briefing), []);
  });
});
