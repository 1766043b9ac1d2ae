import * as vscode from 'vscode';
import { completeCitation } from '../../features/citation-at.ts';
import { citationRows } from '../../features/completion-rows.ts';
import { completionProvider, roomIn, rowDocumentation } from './completion.ts';
import { withoutTextMarkdown } from '../../features/passage-markdown.ts';
import { toRange } from '../convert.ts';
import type { Services } from '../services.ts';

/** Characters that may begin a key or a locator. The list follows letters and digits after them while it has rows. */
const triggers = ['@', ',', ' ', '¶', '§', '['];

/** Completes citations: the key after `@`, the passage after `[@key,`. */
export function registerCitationCompletion(services: Services): vscode.Disposable {
  return completionProvider(services, triggers, async (document, offset, index, signal) => {
    const completion = await completeCitation(document.getText(), offset, index, signal);
    if (completion === undefined) return undefined;
    const rows = citationRows(completion, roomIn(document));
    const marked = await Promise.all(
      completion.items.map(async ({ key, passage }) =>
        passage === undefined ? [] : (await services.marks.of(key, index)).get(passage.number),
      ),
    );
    return completion.items.map((item, place) => {
      const label = rows[place] ?? { label: item.key };
      const row = new vscode.CompletionItem({ ...label }, vscode.CompletionItemKind.Reference);
      row.insertText = item.insert;
      row.range = toRange(document, item.replace);
      row.filterText = document.getText().slice(item.replace.start, offset);
      row.documentation =
        item.entry === undefined
          ? rowDocumentation(document, item.passage, item.marks, item.source, marked[place])
          : new vscode.MarkdownString(withoutTextMarkdown(item.entry));
      return row;
    });
  });
}
