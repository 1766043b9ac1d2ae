import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { followLink, show, until, write } from './editing.ts';

const path = 'briefings/looked-at.md';
const quotation = 'Ian Bremmer said “the lack of Syrian fighters on the ground”';

/** The hovers at the cursor as Markdown. */
async function hovers({ document, selection }: vscode.TextEditor): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    selection.active,
  );
  return found
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

suite('Hovers and definitions', () => {
  test('a citation shows its passage, the quoted words marked, and a link that opens it', async () => {
    const editor = await show(path, `${quotation} [@illusions$0-of-victory, ¶7].\n`);
    await until('the passage', async () => (await hovers(editor)).includes('geopolitical expert'));
    const shown = await hovers(editor);
    assert.match(shown, /Illusions of Victory/);
    assert.match(shown, /findMatchHighlightBackground\);">The lack of Syrian fighters on the ground</);
    await followLink(shown, 'briefing.openPassage');
    const opened = vscode.window.activeTextEditor;
    assert.equal(opened?.document.getText(opened.selection), 'The lack of Syrian fighters on the ground');
  });

  test('links lead into files whose names have signs that addresses use', async () => {
    for (const name of ['Port #1 50%25 (x) [y] & l’été.txt', "Port #2 100% d'accord?.txt"]) {
      const file = await write(`seeds/${name}`, 'The zeppelin moored on Thursday.\n');
      const key = name.startsWith('Port #1') ? 'port-1-50-25-x-y-l-ete' : 'port-2-100-d-accord';
      const editor = await show(path, `It “moored on Thursday” [@po$0${key.slice(2)}, ¶1].\n`);
      await until('the passage', async () => (await hovers(editor)).includes('zeppelin'));
      await followLink(await hovers(editor), 'briefing.openPassage');
      const opened = vscode.window.activeTextEditor;
      assert.equal(opened?.document.uri.toString(), file.toString());
      assert.equal(opened.document.getText(opened.selection), 'moored on Thursday');
      await vscode.workspace.fs.delete(file);
    }
  });

  test('nothing is shown beside citations or in other documents', async () => {
    assert.equal(await hovers(await show(path, 'Nothing he$0re is [@illusions-of-victory, ¶7].\n')), '');
    assert.equal(await hovers(await show('README.md', `${quotation} [@illusions$0-of-victory, ¶7].\n`)), '');
  });

  test('every part of a citation leads to its passage', async () => {
    const editor = await show(path, `${quotation} [@illusions$0-of-victory, ¶7].\n`);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const link = links.find(({ targetUri }) => targetUri.path.endsWith('000_3ba4764f69fb2cfe.txt'));
    assert.ok(link);
    const origin = link.originSelectionRange;
    assert.equal(editor.document.getText(origin), '@illusions-of-victory, ¶7');
    const source = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(source.getText(link.targetSelectionRange), 'The lack of Syrian fighters on the ground');
  });

  test('positions in a source with a byte order mark and Windows line ends are exact', async () => {
    const uri = await write('seeds/bom.txt', '\uFEFFTitle of it\r\n\r\nThe zeppelin moored on Thursday.\r\n');
    const editor = await show(path, 'It [@bo$0m, ¶2].\n');
    await until('the source', async () => (await hovers(editor)).includes('zeppelin'));
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const source = await vscode.workspace.openTextDocument(uri);
    assert.equal(source.getText(link?.targetRange), 'The zeppelin moored on Thursday.');
    await vscode.workspace.fs.delete(uri);
  });
});
