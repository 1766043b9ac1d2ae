import * as vscode from 'vscode';
import { rules } from '../../rules/index.ts';
import { commands } from '../ids.ts';
import type { Services } from '../services.ts';

/** Opens a rule's help page in the Markdown preview, or as text where the built-in preview is disabled. */
export function registerShowRule(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.showRule, async (id: unknown) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return;
    const page = vscode.Uri.joinPath(services.extensionUri, 'media', 'rules', `${rule.id}.md`);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
}
