import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const path = 'briefings/checked.md';

suite('Problems', () => {
  test('the sample has its two faults, each with its help page and the place in the source', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'briefings/two-coalitions.md');
    await vscode.window.showTextDocument(uri);
    await untilRules(uri, ['uncited-claim', 'unknown-passage']);
    const [, passage] = ours(uri);
    assert.equal(passage?.severity, vscode.DiagnosticSeverity.Error);
    const { code } = passage;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    const related = passage.relatedInformation?.[0]?.location;
    assert.match(related?.uri.path ?? '', /seeds\/000_3ba4764f69fb2cfe\.txt$/);
    assert.equal(related?.range.start.line, 20);
  });

  test('other documents are left alone, and front matter makes a document a briefing', async () => {
    const text = 'Iran was not asked to the Paris conference of September 15.\n';
    const readme = await show('README.md', text);
    const note = await show('notes.md', `---\nbriefing: true\n---\n\n${text}`);
    await untilRules(note.document.uri, ['uncited-claim']);
    assert.deepEqual(ours(readme.document.uri), []);
  });

  test('the first fix cites the best passage, after which the claim is cited', async () => {
    const { document } = await show(path, 'Iran was not asked to the Paris conference of September 15.\n');
    await untilRules(document.uri, ['uncited-claim']);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 5, 0, 5),
    );
    const own = actions.filter(({ title }) => /^(?:Cite|Ignore|More about) /.test(title));
    assert.deepEqual(
      own.map(({ title }) => title.replace(/(?<=¶\d+):.*/, '')),
      [
        'Cite coalition-of-one ¶12',
        'Cite coalition-of-one ¶10',
        'Cite coalition-of-one ¶9',
        'Ignore uncited-claim on this line',
        'More about uncited-claim',
      ],
    );
    const edit = own[0]?.edit;
    assert.ok(edit);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      'Iran was not asked to the Paris conference of September 15 [@coalition-of-one, ¶12].\n',
    );
    await untilRules(document.uri, []);
    await document.save();
  });

  test('a claim being written is not reported before the cursor has left it', async () => {
    const editor = await show(path, 'Words before.\n\n$0\n');
    const typed = 'So says [@no-such-source]. Iran was not asked to the Paris conference of September 15.';
    await editor.edit((edit) => edit.insert(editor.selection.active, typed));
    const end = editor.document.lineAt(2).range.end;
    editor.selection = new vscode.Selection(end, end);
    // Another finding of the same check shows that the claim has been checked.
    await untilRules(editor.document.uri, ['unknown-source']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await untilRules(editor.document.uri, ['unknown-source', 'uncited-claim']);
    await editor.document.save();
  });

  test('problems of a document stay while another is checked, and disappear when it closes', async () => {
    const first = await show(path, 'It left [@no-such-source].\n');
    await untilRules(first.document.uri, ['unknown-source']);
    const second = await show('briefings/second.md', 'It left [@nor-this].\n');
    await untilRules(second.document.uri, ['unknown-source']);
    await untilRules(first.document.uri, ['unknown-source']);
    await write(path, 'Nothing here.\n');
    await untilRules(first.document.uri, []);
  });

  test('the help page of a rule opens', async () => {
    await vscode.commands.executeCommand('briefing.showRule', 'uncited-claim');
    await until('the page', () => labels().some((label) => label.includes('uncited-claim')));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

/** The labels of all tabs. */
function labels(): string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
}
