import * as vscode from 'vscode';
import { completeCitation } from '../features/citation-at.ts';
import { citationRow } from '../features/completion-rows.ts';
import { completionProvider, passageDocumentation } from './completion.ts';
import { toRange } from './convert.ts';
import type { Services } from './services.ts';

/** What may begin a key or a locator. Letters and digits after them are followed while the list has rows. */
const triggers = ['@', ',', ' ', '¶', '§', '['];

/** Completes citations: the key after `@`, the passage after `[@key,`. */
export function registerCitationCompletion(services: Services): vscode.Disposable {
  return completionProvider(services, triggers, async (document, offset, index, signal) => {
    const completion = await completeCitation(document.getText(), offset, index, signal);
    if (completion === undefined) return undefined;
    const { stage, replace, items } = completion;
    const range = toRange(document, replace);
    const typed = document.getText().slice(replace.start, offset);
    return items.map((item) => {
      const row = new vscode.CompletionItem(
        { ...citationRow(item, stage) },
        vscode.CompletionItemKind.Reference,
      );
      row.insertText = item.insert;
      row.range = range;
      row.filterText = typed;
      row.documentation = passageDocumentation(item.source, item.passage, item.marks);
      return row;
    });
  });
}
