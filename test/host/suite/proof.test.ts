import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { agencyCopy, copyPath, withFault } from '../../proof/faults/fault.ts';
import { faults } from '../../proof/faults/index.ts';
import { assertSameInTerminal, forgetTerminal } from './both-faces.ts';
import { extension } from './extension.ts';
import { remove, workspaceFolder, write } from './editing.ts';

suite('The proof, in the editor as in the terminal', () => {
  suiteTeardown(async () => {
    await remove('sources');
    forgetTerminal();
  });

  for (const mirrored of [false, true]) {
    const own = faults.filter((fault) => (fault.mirrored === true) === mirrored);
    test(`${own.length} faults ${mirrored ? 'beside a copy of a report' : 'put into the sound briefing'}`, async () => {
      if (mirrored) {
        const report = vscode.Uri.joinPath(workspaceFolder(), 'seeds/004_4047ee32e6c629f4.txt');
        await write(copyPath, agencyCopy(await read(report)));
      }
      const sound = await read(vscode.Uri.joinPath(extension().extensionUri, 'test/proof/sound.md'));
      const count = await assertSameInTerminal(
        own.map((fault, index) => ({
          name: fault.name,
          path: `briefings/${mirrored ? 'mirrored' : 'fault'}-${index}.md`,
          text: withFault(sound, fault),
        })),
      );
      assert.equal(count, own.flatMap(({ expect }) => expect).length);
    }).timeout(120_000);
  }
});

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
