import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { show, until, workspaceFolder, write } from './editing.ts';

const path = 'briefings/completed.md';
const quotation =
  'The lack of Syrian fighters on the ground that look like acceptable partners is as true today as it was before the France bombings';

suite('Completion', () => {
  suiteSetup(async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'briefings/two-coalitions.md');
    await vscode.window.showTextDocument(uri);
    await until('the index', async () => (await offered('“The lack of $0')).length > 0);
  });

  test('a quotation is completed and cited by one edit, best first', async () => {
    const items = await offered('# Draft\n\nHe said “The lack of Syrian fi$0');
    assert.equal(items[0]?.taken, `# Draft\n\nHe said “${quotation}” [@illusions-of-victory, ¶7]`);
    const { item } = items[0];
    assert.ok(typeof item.label === 'object');
    assert.match(item.label.label, /^fighters on the ground/);
    assert.match(String(item.label.description), /^¶7/);
    assert.equal(item.additionalTextEdits, undefined);
    assert.equal(item.command, undefined);
    assert.ok(item.documentation instanceof vscode.MarkdownString);
    assert.match(
      item.documentation.value,
      /^¶7 “<u>The lack of Syrian fi<\/u>ghters [^\\]*geopolitical expert Ian Bremmer/,
    );
    assert.match(item.documentation.value, /\n\nIllusions of Victory\b[^\n]*\nIranTruth\b/);
    assert.notEqual(item.documentation.isTrusted, true);
  });

  test('the word at the cursor is replaced, and words before it are corrected where they differ', async () => {
    const cases: Readonly<Record<string, readonly [word: string, before: number]>> = {
      '“The lack of Syrian fi$0': ['fighters', 0],
      '“the LACK of Syrian$0': ['Syrian', 1],
      '“the lack  of $0': ['Syrian', 1],
      '> the  lack of Syrian fi$0': ['fighters', 1],
    };
    for (const [text, [word, before]] of Object.entries(cases)) {
      const [first] = await offered(text);
      const { label, insertText, range, additionalTextEdits = [] } = first?.item ?? {};
      assert.ok(typeof label === 'object' && typeof insertText === 'string' && range instanceof vscode.Range);
      assert.ok(label.label.startsWith(`${word} `) && insertText.startsWith(`${word} `), text);
      assert.ok(range.isSingleLine && range.end.character - range.start.character <= word.length);
      assert.equal(additionalTextEdits.length, before, text);
      assert.ok(first?.taken.includes('The lack of Syrian fighters on the ground'), first?.taken);
    }
  });

  test('for a screen reader the passage is plain text', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('accessibilitySupport', 'on', vscode.ConfigurationTarget.Global);
    try {
      const [first] = await offered('“The lack of Syrian fi$0');
      assert.match(
        typeof first?.item.documentation === 'string' ? first.item.documentation : 'no plain text',
        /^¶7 “The lack of Syrian fighters .*\n\nIllusions of Victory/,
      );
    } finally {
      await editor.update('accessibilitySupport', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('a closing mark or bracket after the cursor is replaced', async () => {
    for (const text of ['“The lack of Syrian$0”', '“The lack of Syrian$0]'])
      assert.equal((await offered(text))[0]?.taken, `“${quotation}” [@illusions-of-victory, ¶7]`);
    assert.equal(
      (await offered('"The lack of Syrian$0".'))[0]?.taken,
      `"${quotation}" [@illusions-of-victory, ¶7].`,
    );
  });

  test('a block quote needs no mark and keeps the full stop', async () => {
    const [first] = await offered('> There is a lot$0');
    assert.equal(
      first?.taken,
      '> There is a lot of activity, but we have not opened a new channel. [@us-iran-ignore-each-other, ¶7]',
    );
  });

  test('citations are ranked by the sentence before the cursor', async () => {
    const claim = 'Iran was not asked to the Paris conference of September 15';
    const cases: Readonly<Record<string, string>> = {
      [`${claim} [@$0].`]: `${claim} [@coalition-of-one, ¶12].`,
      [`${claim} [@$0`]: `${claim} [@coalition-of-one, ¶12]`,
      [`${claim} [@coal$0]`]: `${claim} [@coalition-of-one, ¶12]`,
      [`${claim}, says @$0`]: `${claim}, says @coalition-of-one [¶12]`,
      [`${claim} [@coalition-of-one,$0]`]: `${claim} [@coalition-of-one, ¶12]`,
      [`${claim} [@coalition-of-one, 1$0]`]: `${claim} [@coalition-of-one, ¶1]`,
    };
    for (const [text, taken] of Object.entries(cases))
      assert.equal((await offered(text))[0]?.taken, taken, text);
  });

  test('nothing is offered elsewhere', async () => {
    for (const text of [
      'The lack of Syrian fi$0',
      '“The$0',
      'me@$0',
      '`“The lack of$0`',
      '“The lack of$0 fighters” he said',
    ])
      assert.deepEqual(await offered(text), [], text);
    const readme = await write('README.md', '“The lack of Syrian fi');
    assert.deepEqual(await ours(readme, new vscode.Position(0, 22)), []);
  });
});

interface Offered {
  readonly item: vscode.CompletionItem;
  /** The document once the item is accepted. */
  readonly taken: string;
}

/** The items offered at `$0`, in the order of the list. */
async function offered(text: string): Promise<Offered[]> {
  const { document, selection } = await show(path, text);
  const items = await ours(document.uri, selection.active);
  await document.save();
  return items.map((item) => {
    const range = item.range instanceof vscode.Range ? item.range : undefined;
    assert.ok(range, 'the item replaces one range');
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    assert.ok(typeof item.insertText === 'string');
    const edits = [
      { start, end, text: item.insertText },
      ...(item.additionalTextEdits ?? []).map(({ range: { start: from, end: to }, newText }) => ({
        start: document.offsetAt(from),
        end: document.offsetAt(to),
        text: newText,
      })),
    ].toSorted((a, b) => b.start - a.start);
    let taken = document.getText();
    for (const edit of edits) taken = taken.slice(0, edit.start) + edit.text + taken.slice(edit.end);
    return { item, taken };
  });
}

async function ours(uri: vscode.Uri, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)
    .toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
}
