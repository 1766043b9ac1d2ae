import { join } from 'node:path';
import * as vscode from 'vscode';
import { startExtension } from './activate.ts';
import type { AskZotero } from './corpus/bibliography/zotero-answers.ts';
import type { Services } from './editor/services.ts';
import { askZotero, zoteroAt } from './platform/node/zotero.ts';
import { openIndexNode, readPoolNode, tidyStorageNode } from './platform/node/open-index.ts';

/** The extension's entry point where the host is Node. */
export function activate(context: vscode.ExtensionContext): void {
  const worker = join(context.extensionPath, 'dist', 'worker.cjs');
  const adding: Services['adding'] = async () => {
    const { addingHostNode } = await import('./platform/node/adding-host.ts');
    return addingHostNode(() => readPoolNode(worker));
  };
  startExtension(
    context,
    openIndexNode(worker),
    tidyStorageNode(worker),
    adding,
    context.extensionMode === vscode.ExtensionMode.Production ? askZotero : askStandIn,
  );
}

/** Tests have a stand-in for Zotero on another port of this machine. The installed extension knows no other port than Zotero's. */
const askStandIn: AskZotero = (path, signal) => {
  const address = process.env['BRIEFING_TEST_ZOTERO'];
  return (address === undefined ? askZotero : zoteroAt(address))(path, signal);
};
