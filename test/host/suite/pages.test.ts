import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showPdf } from '../../../src/editor/original/page-panel.ts';
import type { FromPageView, PageTarget } from '../../../src/webview/protocol.ts';
import { pdfLines, pdfOf } from '../../documents/pdf.ts';
import { extension } from './extension.ts';
import { remove, until, workspaceFolder } from './editing.ts';

const file = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'seeds', 'paged report [1].pdf');

/** Page n of the report: a paragraph whose words are broken over its lines. */
function pageOf(number: number): Parameters<typeof pdfOf>[0][number] {
  return pdfLines([
    `On page ${number} the inspector’s evalu-`,
    `ation number ${number} of the port was late.`,
  ]);
}

function writePdf(bytes: Uint8Array): Thenable<void> {
  return vscode.workspace.fs.writeFile(file(), bytes);
}

/** Opens the page view of the file in a panel, and collects what it tells. */
function openView(target?: PageTarget): { panel: vscode.WebviewPanel; told: FromPageView[] } {
  const panel = vscode.window.createWebviewPanel('test', 'Pages', vscode.ViewColumn.One);
  const told: FromPageView[] = [];
  const shown = showPdf(panel.webview, extension().extensionUri, file(), (message) => {
    told.push(message);
    if (message.type === 'ready' && target !== undefined) shown.tell({ type: 'show', target });
  });
  panel.onDidDispose(() => shown.dispose());
  return { panel, told };
}

suite('The page view of a PDF', () => {
  let view: ReturnType<typeof openView> | undefined;
  teardown(async () => {
    view?.panel.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  suiteTeardown(() => remove('seeds/paged report [1].pdf'));

  test('draws the pages near the target and no others, and marks its words over line ends', async () => {
    await writePdf(pdfOf(Array.from({ length: 300 }, (_, index) => pageOf(index + 1))));
    const start = performance.now();
    view = openView({ page: 250, words: 'the inspector’s evaluation number 250 of the port was late.' });
    const { told } = view;
    await until('the marks', () => told.some(({ type }) => type === 'marked'));
    console.log(`first marks of 300 pages after ${Math.round(performance.now() - start)} ms`);
    assert.ok(told.some((one) => one.type === 'opened' && one.pages === 300));
    const marks = told.find((one) => one.type === 'marked');
    assert.deepEqual(marks, { type: 'marked', page: 250, stretches: 2 });
    const drawn = told.flatMap((one) => (one.type === 'drawn' ? [one.page] : []));
    assert.ok(drawn.includes(250) && drawn.length < 12, drawn.join());
  });

  test('marks words that run on to the next page on both', async () => {
    await writePdf(
      pdfOf([
        pageOf(1),
        pdfLines(['It was told that the tanker left']),
        pdfLines(['the terminal at noon on 4 March.']),
      ]),
    );
    view = openView({
      page: 2,
      last: 3,
      words: 'It was told that the tanker left the terminal at noon on 4 March.',
    });
    const { told } = view;
    const marked = (): string[] => [
      ...new Set(told.flatMap((one) => (one.type === 'marked' ? [`${one.page}: ${one.stretches}`] : []))),
    ];
    await until('the marks', () => marked().length === 2);
    assert.deepEqual(marked(), ['2: 1', '3: 1']);
  });

  test('says why a file cannot be shown', async () => {
    await writePdf(new TextEncoder().encode('%PDF-1.7\nnothing more'));
    view = openView();
    const { told } = view;
    await until('the failure', () => told.some(({ type }) => type === 'failed'));
    const failed = told.find((one) => one.type === 'failed');
    assert.equal(failed?.reason, 'unreadable');
  });

  test('shows the file again when it has changed', async () => {
    await writePdf(pdfOf([pageOf(1)]));
    view = openView();
    const { told } = view;
    const opened = (): number[] => told.flatMap((one) => (one.type === 'opened' ? [one.pages] : []));
    await until('the page', () => opened().length === 1);
    await writePdf(pdfOf([pageOf(1), pageOf(2)]));
    await until('the pages', () => opened().includes(2));
  });

  test('opens as an editor of its own, which is offered and never taken', async () => {
    await writePdf(pdfOf([pageOf(1), pageOf(2)]));
    await vscode.commands.executeCommand('briefing.openOriginal', { uri: file().toString(), page: 2 });
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputCustom);
    assert.equal(input.viewType, 'briefing.pages');
    assert.equal(input.uri.toString(), file().toString());
    const editors: readonly { priority: string }[] = extension().packageJSON.contributes.customEditors;
    assert.deepEqual(
      editors.map(({ priority }) => priority),
      ['option'],
    );
  });

  test('takes nothing but a place in a file as its target', async () => {
    for (const target of [
      'x',
      { uri: 'https://example.com/a.pdf' },
      { uri: file().toString(), page: 0 },
      { uri: 3 },
    ]) {
      await vscode.commands.executeCommand('briefing.openOriginal', target);
      assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab, undefined, JSON.stringify(target));
    }
  });
});
