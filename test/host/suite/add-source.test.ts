import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import * as vscode from 'vscode';
import type { Added } from '../../../src/adding/add-source.ts';
import { commands } from '../../../src/editor/ids.ts';
import { remove, until, workspaceFolder, write } from './editing.ts';

const references = 'seeds/references.json';

function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

suite('Add Source', () => {
  let before = '';
  suiteSetup(async () => {
    before = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(references)));
    await write('inbox/Quay notes.txt', 'The quay was repaired in May, the harbour master said.\n');
    await write('inbox/Жизнь Müller.txt', 'The tower was repaired in June, the harbour master said.\n');
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('inbox');
    await remove('seeds/quay-notes.txt');
    await remove('seeds/quay-opened.html');
    await remove('seeds/zhizn-muller.txt');
    await write(references, before);
  });

  test('copies a file, and its words can be cited by its key', async () => {
    const [added] = await vscode.commands.executeCommand<readonly (Added | undefined)[]>(
      commands.addSource,
      uriOf('inbox/Quay notes.txt'),
    );
    assert.deepEqual([added?.name, added?.entry?.id], ['quay-notes.txt', 'quay-notes']);
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(references)));
    assert.ok(saved.startsWith(before.slice(0, before.trimEnd().lastIndexOf('}'))), 'entries are only added');
    assert.ok(saved.includes('"id": "quay-notes"'));
  });

  test('names a file whose name is not in Latin letters', async () => {
    const [added] = await vscode.commands.executeCommand<readonly (Added | undefined)[]>(
      commands.addSource,
      uriOf('inbox/Жизнь Müller.txt'),
    );
    assert.deepEqual([added?.name, added?.entry?.id], ['zhizn-muller.txt', 'zhizn-muller']);
  });

  test('fetches an address', async () => {
    const page =
      '<html><head><title>Quay opened</title></head><body><p>The quay was opened.</p></body></html>';
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const at = server.address();
      const port = typeof at === 'object' ? at?.port : undefined;
      const address = `http://127.0.0.1:${port}/quay`;
      const [added] = await vscode.commands.executeCommand<readonly (Added | undefined)[]>(
        commands.addSource,
        address,
      );
      assert.deepEqual([added?.name, added?.entry?.URL], ['quay-opened.html', address]);
      await until('the source', async () => {
        const stored = await vscode.workspace.fs.readFile(uriOf('seeds/quay-opened.html'));
        return new TextDecoder().decode(stored) === page;
      });
    } finally {
      server.close();
    }
  });
});
