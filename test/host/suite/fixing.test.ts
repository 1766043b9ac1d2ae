import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ours, remove, show, until, untilRules, workspaceFolder, write } from './editing.ts';

const path = 'briefings/fixed.md';
/** Pandoc prints the first pair wrongly; joining them is safe. The claim without citation has no safe fix. */
const faulty =
  'It left [@coalition-of-one, ¶4][@coalition-of-one, ¶7]. Iran was not asked to Paris on September 15.\n';
const fixed =
  'It left [@coalition-of-one, ¶4; @coalition-of-one, ¶7]. Iran was not asked to Paris on September 15.\n';

suite('Fixing', () => {
  teardown(async () => {
    await remove('briefing.config.json');
    await vscode.workspace
      .getConfiguration('briefing', workspaceFolder())
      .update('rules', undefined, vscode.ConfigurationTarget.Workspace);
  });

  test('"Fix all" makes the safe fixes, and nothing is offered when there are none', async () => {
    const { document } = await show(path, faulty);
    await untilRules(document.uri, ['malformed-citation', 'uncited-claim']);
    let edit: vscode.WorkspaceEdit | undefined;
    // The editor drops its request if the extension starts or the file is read again meanwhile.
    await until('the fix', async () => {
      const actions = await fixAll(document).then(undefined, () => []);
      edit = actions.find(({ kind }) => kind?.value === 'source.fixAll.briefing')?.edit;
      return edit !== undefined;
    });
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), fixed);
    assert.deepEqual(await fixAll(document), []);
    await document.save();
  });

  test('safe fixes are made on saving if the user wants that', async () => {
    const settings = vscode.workspace.getConfiguration('editor', workspaceFolder());
    const set = (value: unknown): Thenable<void> =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    await set({ 'source.fixAll.briefing': 'always' });
    try {
      const editor = await show(path, `\n${faulty}`);
      await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
      await editor.document.save();
      assert.equal(editor.document.getText(), fixed);
    } finally {
      await set(undefined);
    }
  });

  test('severities come from the settings, and the project file wins', async () => {
    const { uri } = (await show(path, 'Iran was not asked to Paris on September 15.\n')).document;
    const levels = (): string =>
      ours(uri)
        .map(({ severity }) => vscode.DiagnosticSeverity[severity])
        .join();
    await untilRules(uri, ['uncited-claim']);
    assert.equal(levels(), 'Warning');
    const settings = vscode.workspace.getConfiguration('briefing', workspaceFolder());
    const wanted: readonly (readonly [change: () => PromiseLike<unknown>, level: string])[] = [
      [
        () => settings.update('rules', { 'uncited-claim': 'hint' }, vscode.ConfigurationTarget.Workspace),
        'Hint',
      ],
      [() => write('briefing.config.json', '{ "rules": { "uncited-claim": "error" } }'), 'Error'],
      [() => write('briefing.config.json', '{ "rules": { "unknown-source": "error" } }'), 'Hint'],
    ];
    for (const [change, level] of wanted) {
      await change();
      await until(`the level ${level}`, () => levels() === level);
    }
  });
});

/** Our actions that "Fix All" offers for a document. */
async function fixAll(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    vscode.CodeActionKind.SourceFixAll.value,
  );
  return actions.filter(({ kind }) => kind?.value.endsWith('.briefing'));
}
