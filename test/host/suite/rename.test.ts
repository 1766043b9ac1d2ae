import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { remove, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const first = 'briefings/renamed-a.md';
const second = 'briefings/renamed-b.md';
const third = 'briefings/renamed-c.md';
const fourth = 'briefings/renamed-d.md';
const folder = 'seeds';
const references = `${folder}/references.json`;
const made = ['filed.txt', 'named.txt', 'library.bib'].map((name) => `${folder}/${name}`);

/** The text of a workspace file, as in the editor. */
async function textOf(path: string): Promise<string> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Opens a file with the cursor after the first character of these words. */
async function standAt(path: string, words: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), path));
  const cursor = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

async function edits(editor: vscode.TextEditor, to: string): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    editor.document.uri,
    editor.selection.active,
    to,
  );
}

/** Renames at the cursor and saves everything. Retries, because an edit is refused while the editor reloads a file. */
async function rename(editor: vscode.TextEditor, to: string): Promise<void> {
  await until('the rename', async () => vscode.workspace.applyEdit(await edits(editor, to)));
  await vscode.workspace.saveAll();
}

suite('Renaming a key', () => {
  let seeded = '';

  suiteSetup(async () => {
    await write(`${folder}/filed.txt`, 'The title\n\nThe zeppelin moored.\n');
    await write(`${folder}/named.txt`, 'The title\n\nThe airship moored.\n');
    seeded = await textOf(references);
    const entry = '  { "id": "airship",  "type": "report", "custom": { "file": "named.txt" } }';
    await write(references, seeded.replace(/\n\]\s*$/, `,\n${entry}\n]\n`));
    await write(`${folder}/library.bib`, '@book{barge,\n  title = {The barge}\n}\n');
    await write(second, 'It moored [see @airship, ¶2; -@filed]. @filed [¶1] says so.\n');
    const { uri } = (await show(first, 'It moored [@airship, ¶2; @nobody].\n')).document;
    await untilRules(uri, ['unknown-source']);
  });
  suiteTeardown(async () => {
    await write(references, seeded);
    for (const path of [first, second, third, fourth, ...made]) await remove(path);
  });

  test('the bibliography’s entry and all briefings get the new key', async () => {
    const editor = await show(first, 'It moored [@air$0ship, ¶2].\n');
    await rename(editor, 'zeppelin-2014');
    assert.equal(editor.document.getText(), 'It moored [@zeppelin-2014, ¶2].\n');
    assert.equal(await textOf(second), 'It moored [see @zeppelin-2014, ¶2; -@filed]. @filed [¶1] says so.\n');
    assert.match(await textOf(references), /\n {2}\{ "id": "zeppelin-2014", {2}"type": "report", "custom"/);
    await untilRules(editor.document.uri, []);
  });

  test('a rename in the bibliography changes the briefings too', async () => {
    const editor = await standAt(references, 'zeppelin-2014');
    await rename(editor, 'airship');
    assert.match(editor.document.getText(), /"id": "airship", {2}"type"/);
    assert.match(await textOf(first), /\[@airship, ¶2\]/);
    const library = await standAt(`${folder}/library.bib`, 'barge');
    await rename(library, 'boat');
    assert.equal(library.document.getText(), '@book{boat,\n  title = {The barge}\n}\n');
  });

  test('bibliographies are found in any letter case, but not those that the index skips', async () => {
    const entry = '@book{tug,\n  title = {The tug}\n}\n';
    const skipped = ['~$Books.bib', '__MACOSX/books.bib'].map((name) => `${folder}/${name}`);
    for (const path of [...skipped, `${folder}/Books.BIB`]) await write(path, entry);
    try {
      const editor = await standAt(`${folder}/Books.BIB`, 'tug');
      await rename(editor, 'tow');
      assert.match(editor.document.getText(), /^@book\{tow,/);
      for (const path of skipped) assert.equal(await textOf(path), entry);
    } finally {
      for (const path of [...skipped, `${folder}/Books.BIB`]) await remove(path);
    }
  });

  test('a source without an entry gets one', async () => {
    const editor = await show(first, 'It moored [@fi$0led, ¶2; @airship, ¶2].\n');
    await untilRules(editor.document.uri, []);
    await rename(editor, 'mooring');
    assert.equal(editor.document.getText(), 'It moored [@mooring, ¶2; @airship, ¶2].\n');
    assert.match(await textOf(second), /-@mooring\]\. @mooring \[¶1\]/);
    assert.deepEqual(JSON.parse(await textOf(references)).at(-1), {
      id: 'mooring',
      type: 'document',
      title: 'The title',
      custom: { file: 'filed.txt', origin: { title: 'title line' } },
    });
    await untilRules(editor.document.uri, []);
  });

  test('a bibliography is found in a folder in another letter case', async () => {
    const flood = '[{ "id": "flood", "type": "report", "custom": { "file": "tide.txt" } }]\n';
    await write('SOURCES/tide.txt', 'The title\n\nThe tide fell.\n');
    await write('SOURCES/references.json', flood);
    try {
      const editor = await show(first, 'It fell [@flo$0od, ¶2].\n');
      await until('the source', async () => {
        const { document, selection } = editor;
        const found = await vscode.commands.executeCommand<readonly unknown[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          selection.active,
        );
        return found.length > 0;
      });
      await rename(editor, 'ebb');
      assert.equal(await textOf('SOURCES/references.json'), flood.replace('flood', 'ebb'));
      await untilRules(editor.document.uri, []);
    } finally {
      await remove('SOURCES');
    }
  });

  test('an invalid key is refused, and nothing is renamed elsewhere', async () => {
    const editor = await show(first, 'It moored [@air$0ship, ¶2].\n');
    for (const to of ['coalition-of-one', 'boat', 'the airship', 'air]ship'])
      assert.equal((await edits(editor, to)).size, 0, to);
    assert.equal(editor.document.getText(), 'It moored [@airship, ¶2].\n');
    const none = await edits(await show(first, 'It moo$0red [@airship, ¶2].\n'), 'x').then(
      ({ size }) => size,
      () => 0,
    );
    assert.equal(none, 0);
  });

  test('a key without a source is renamed in all briefings', async () => {
    await write(third, 'It moored [@airshp].\n');
    const editor = await show(fourth, 'It moored [@air$0shp, ¶2].\n');
    await untilRules(editor.document.uri, ['unknown-source']);
    await rename(editor, 'airship');
    assert.equal(editor.document.getText(), 'It moored [@airship, ¶2].\n');
    assert.equal(await textOf(third), 'It moored [@airship].\n');
  });
});
