import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { formatByName, formats } from '../../../src/corpus/formats/formats.ts';
import { readingUri } from '../../../src/editor/reading/reading-uri.ts';
import { samples } from '../../documents/samples.ts';
import { followLink, remove, show, until, untilRules, workspaceFolder } from './editing.ts';

const path = 'briefings/every-format.md';
const quoted = 'The tanker left the port on 4 March with forty men on board';

/** The key of a file: other endings than a text's belong to it. */
function keyOf(name: string): string {
  return name.replace(/\.(?:txt|md)$/, '').replace('.', '-');
}

/** What the first completion that cites `key` inserts. */
async function completed(key: string): Promise<string> {
  const { document, selection } = await show(path, 'He said “The tanker left the port on$0');
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return (
    items
      .map(({ insertText }) => (typeof insertText === 'string' ? insertText : ''))
      .find((text) => text.includes(`@${key},`)) ?? ''
  );
}

async function hover({ document, selection }: vscode.TextEditor): Promise<string> {
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

suite('Every format', () => {
  suiteTeardown(() => remove(path));

  for (const [name, bytes] of Object.entries(samples)) {
    if (formatByName(name, formats) === undefined) continue;
    const key = keyOf(name);
    const isText = /\.(?:txt|md)$/.test(name);

    test(`${name} is completed from, cited, hovered, checked and opened at its passage`, async () => {
      const file = vscode.Uri.joinPath(workspaceFolder(), 'seeds', name);
      await vscode.workspace.fs.writeFile(file, bytes);
      try {
        let inserted = '';
        await until('the completion', async () => (inserted = await completed(key)) !== '');
        const citation = /\[@[^\]]+\]/.exec(inserted)?.[0] ?? assert.fail(inserted);
        assert.match(citation, name.endsWith('.pdf') ? /, p\. 1\]$/ : /, ¶\d+\]$/);

        const cited = citation.replace('@', '@$0');
        const right = await show(path, `He said “${quoted}” ${cited}.\n`);
        await untilRules(right.document.uri, []);
        const shown = await hover(right);
        assert.match(shown, /forty men on board/);

        const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          right.document.uri,
          right.selection.active,
        );
        assert.ok(link);
        assert.equal(link.targetUri.toString(), (isText ? file : readingUri(file)).toString());
        const document = await vscode.workspace.openTextDocument(link.targetUri);
        assert.equal(document.getText(link.targetSelectionRange), quoted);

        await followLink(shown, 'briefing.openPassage');
        const opened = vscode.window.activeTextEditor;
        assert.equal(opened?.document.uri.toString(), link.targetUri.toString());
        assert.equal(opened.document.getText(opened.selection), quoted);

        const wrong = await show(path, `He said “${quoted.replace('forty', 'fifty')}” ${citation}.\n`);
        await untilRules(wrong.document.uri, ['altered-quote']);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });
  }
});
