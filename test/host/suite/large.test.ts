import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, remove, show, untilRules, write } from './editing.ts';

const claim = 'The tanker left the port on 4 March 2014 with 300 men.\n\n';

const mebibyte = 1024 * 1024;

suite('A briefing that is too large', () => {
  let written = 0;
  for (const [what, text] of [
    ['of more than 8 MiB', claim.repeat((9 * mebibyte) / claim.length)],
    ['of more than 1 MiB without a blank line', claim.trim().repeat((1.2 * mebibyte) / claim.length)],
  ] as const)
    test(`${what} is not checked until it is shorter`, async function largeBriefing() {
      this.timeout(90_000);
      // A new name each time, because the editor keeps texts it has shown.
      const path = `briefings/large-${(written += 1)}.md`;
      const uri = await write(path, text);
      try {
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        // A later briefing has been checked, so the large one was not merely waiting.
        await untilRules((await show('briefings/small.md', claim)).document.uri, ['uncited-claim']);
        assert.deepEqual(ours(uri), []);
        await untilRules((await show(path, claim)).document.uri, ['uncited-claim']);
      } finally {
        await remove(path);
        await remove('briefings/small.md');
      }
    });
});
