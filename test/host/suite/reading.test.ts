import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openOriginal } from '../../../src/editor/commands/open-original.ts';
import { fileOf, readingUri } from '../../../src/editor/reading/reading-uri.ts';
import { samples, sampleText } from '../../documents/samples.ts';
import { remove, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const path = 'briefings/reads.md';
const file = 'seeds/memo.rtf';
const words = 'forty men on board';

/** The reading of a file of the workspace. */
function readingOf(name: string): vscode.Uri {
  return readingUri(vscode.Uri.joinPath(workspaceFolder(), name));
}

async function writeSample(name: string, to: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), to);
  await vscode.workspace.fs.writeFile(uri, samples[name] ?? assert.fail(name));
  return uri;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** The titles of the code lenses of a document. */
async function lenses(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    50,
  );
  return found.map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`);
}

suite('Readings', () => {
  suiteSetup(async () => {
    await writeSample('memo.rtf', file);
    const { document } = await show(path, `It left with “${words}” [@memo-rtf, ¶2].\n`);
    await until('the reading', () => exists(readingOf(file)));
    await untilRules(document.uri, []);
  });
  suiteTeardown(async () => {
    for (const one of [path, file, 'seeds/changing.rtf']) await remove(one);
  });

  test('the text of a file that is no text is a document of its own, which cannot be changed', async () => {
    const uri = readingOf(file);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), [sampleText.title, sampleText.first, sampleText.second].join('\n\n'));
    assert.equal(document.languageId, 'briefing-reading');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(uri.scheme), false);
    const { permissions } = await vscode.workspace.fs.stat(uri);
    assert.equal(permissions, vscode.FilePermission.Readonly);
    await assert.rejects(async () => vscode.workspace.fs.writeFile(uri, new Uint8Array()));
  });

  test('its path is what people know of the file, and older addresses still open', async () => {
    const uri = readingOf(file);
    assert.equal(uri.path, `/${file} · reading`);
    const { path: whole } = vscode.Uri.joinPath(workspaceFolder(), file);
    assert.equal(fileOf(uri).toString(), vscode.Uri.file(whole).toString());
    const older = vscode.Uri.from({ scheme: 'briefing-reading', path: `${whole} · reading` });
    assert.ok(await exists(older));
    const outside = vscode.Uri.file('/elsewhere/a b#1?.rtf');
    assert.equal(readingUri(outside).path, '/elsewhere/a b#1?.rtf · reading');
    assert.equal(fileOf(readingUri(outside)).toString(), outside.toString());
  });

  test('files open whatever signs their names have', async () => {
    const names = [
      'a b.rtf',
      'a#b.rtf',
      'a%20b.rtf',
      'a?b.rtf',
      'a[1]&b=c.rtf',
      'Отчёт 港.rtf',
      "a'(b)+c.rtf",
    ];
    for (const name of names) {
      const to = `seeds/${name}`;
      const original = await writeSample('memo.rtf', to);
      try {
        await until(`the reading of ${name}`, () => exists(readingOf(to)));
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(readingOf(to).toString()));
        assert.match(document.getText(), new RegExp(words), name);
        assert.equal(fileOf(document.uri).toString(), original.toString());
      } finally {
        await remove(to);
      }
    }
  });

  test('a citation leads into the reading, to the quoted words', async () => {
    const editor = await show(path, `It left with “${words}” [@memo$0-rtf, ¶2].\n`);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.equal(link?.targetUri.toString(), readingOf(file).toString());
    const reading = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(reading.getText(link.targetSelectionRange), words);
    assert.equal(reading.getText(link.targetRange), sampleText.first);
  });

  test('references, lenses and the outline work in it as in a text', async () => {
    const uri = readingOf(file);
    const { document } = await vscode.window.showTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      document.positionAt(document.getText().indexOf(words)),
    );
    assert.deepEqual(
      found.map((one) => one.uri.path.slice(one.uri.path.lastIndexOf('/') + 1)),
      ['reads.md'],
    );
    await until('the lenses', async () => (await lenses(uri)).includes('2: ¶2 cited once'));
    assert.ok((await lenses(uri)).includes('0: Text read from the file: 3 passages'));
    assert.ok((await lenses(uri)).includes('0: $(link-external) Open Original'));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names = symbols.flatMap((symbol) => [symbol].concat(symbol.children)).map(({ name }) => name);
    assert.deepEqual(
      names.map((name) => name.slice(0, 9)),
      ['¶1 The ha', '¶2 The ta', '¶3 The ha'],
    );
  });

  test('it says what was not read of its file', async () => {
    const name = 'seeds/cut-off.rtf';
    await write(name, String.raw`{\rtf1 Log of the port\par The zeppelin moored on Thurs`);
    try {
      await until('the reading', () => exists(readingOf(name)));
      await vscode.workspace.openTextDocument(readingOf(name));
      await until('the lens', async () =>
        (await lenses(readingOf(name))).includes('0: $(warning) Read with 1 problem'),
      );
    } finally {
      await remove(name);
    }
  });

  test('it follows its file, and goes with it', async () => {
    const name = 'seeds/changing.rtf';
    await write(name, String.raw`{\rtf1 Log of the port\par The zeppelin moored on Thursday.\par}`);
    await until('the reading', () => exists(readingOf(name)));
    const document = await vscode.workspace.openTextDocument(readingOf(name));
    await vscode.window.showTextDocument(document);
    assert.match(document.getText(), /moored on Thursday/);
    await write(name, String.raw`{\rtf1 Log of the port\par The zeppelin never moored, they say now.\par}`);
    await until('the new words', () => document.getText().includes('never moored'));
    await remove(name);
    await until('its end', async () => !(await exists(readingOf(name))));
  });

  test('the original of a PDF opens at its page, all others in the system’s program or, without one, in their folder', async () => {
    const opened: string[] = [];
    const openers = (external: boolean): Parameters<typeof openOriginal>[1] => ({
      pages: async (uri, { page, last, words: marked }) =>
        opened.push(`${uri.path} ${page}-${last} ${marked}`),
      external: async (uri) => {
        opened.push(`program ${uri.path}`);
        return external;
      },
      folder: async (uri) => opened.push(`folder ${uri.path}`),
    });
    await openOriginal({ uri: 'file:///a/b.pdf', page: 3, last: 4, words: 'It left' }, openers(true));
    await openOriginal({ uri: 'file:///a/b.PDF' }, openers(true));
    await openOriginal({ uri: 'file:///a/b.docx', page: 3 }, openers(true));
    await openOriginal({ uri: 'file:///a/b.html' }, openers(false));
    assert.deepEqual(opened, [
      '/a/b.pdf 3-4 It left',
      '/a/b.PDF 1-undefined undefined',
      'program /a/b.docx',
      'program /a/b.html',
      'folder /a/b.html',
    ]);
  });
});
