import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, remove, show, untilRules, write } from './editing.ts';

const claim = 'The tanker left the port on 4 March 2014 with 300 men.\n\n';

suite('A briefing of more than 8 MiB', () => {
  test('is not checked, and is once it is shorter', async function largeBriefing() {
    this.timeout(90_000);
    const uri = await write('briefings/large.md', claim.repeat((9 * 1024 * 1024) / claim.length));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      // What was asked for later is answered: the large one was not merely waiting.
      await untilRules((await show('briefings/small.md', claim)).document.uri, ['uncited-claim']);
      assert.deepEqual(ours(uri), []);
      await untilRules((await show('briefings/large.md', claim)).document.uri, ['uncited-claim']);
    } finally {
      await remove('briefings/large.md');
      await remove('briefings/small.md');
    }
  });
});
