import { join } from 'node:path';
import type * as vscode from 'vscode';
import { startExtension } from './activate.ts';
import { openIndexNode, readPoolNode, tidyStorageNode } from './platform/node/open-index.ts';

/** The extension's entry point where the host is Node. */
export function activate(context: vscode.ExtensionContext): void {
  const worker = join(context.extensionPath, 'dist', 'worker.cjs');
  startExtension(context, openIndexNode(worker), tidyStorageNode(worker), async () => {
    const { addingHostNode } = await import('./platform/node/adding-host.ts');
    return addingHostNode(() => readPoolNode(worker));
  });
}
