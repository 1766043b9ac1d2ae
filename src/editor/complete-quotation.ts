import * as vscode from 'vscode';
import { type QuotationItem, completeQuotation } from '../features/complete-quotation.ts';
import { type QuotationEdit, quotationAt, quotationEdits } from '../features/quotation-at.ts';
import { quotationRow } from '../features/completion-rows.ts';
import type { StoredSource } from '../store/store.ts';
import { completionProvider, passageDocumentation } from './completion.ts';
import { toRange } from './convert.ts';
import type { Services } from './services.ts';

/**
 * The marks that open a quotation and the space. Markdown has quick suggestions off, so VS Code asks at these only, and then
 * at every letter while the last list had rows; without the space it would never ask again after the mark.
 */
const triggers = ['"', '“', '„', '«', '»', ' '];

/** How many rows the list has at most. */
const mostRows = 12;

/** Completes the quotation at the cursor from the sources, with its citation. */
export function registerQuotationCompletion(services: Services): vscode.Disposable {
  return completionProvider(services, triggers, async (document, offset, index, signal) => {
    const at = quotationAt(document.getText(), offset);
    if (at === undefined) return undefined;
    const items = await completeQuotation(at.typed, at.style, index, mostRows, signal);
    if (items.length === 0) return undefined;
    const edits = quotationEdits(items, at);
    const sources = new Map((await index.sources(signal)).map((source) => [source.key, source]));
    return items.flatMap((item, place) => {
      const edit = edits[place];
      return edit === undefined
        ? []
        : [completion(document, offset, item, edit, sources.get(item.passage.key))];
    });
  });
}

function completion(
  document: vscode.TextDocument,
  offset: number,
  item: QuotationItem,
  { insert, replace }: QuotationEdit,
  source: StoredSource | undefined,
): vscode.CompletionItem {
  const row = new vscode.CompletionItem({ ...quotationRow(item) }, vscode.CompletionItemKind.Reference);
  row.insertText = insert;
  row.range = toRange(document, replace);
  row.filterText = document.getText().slice(replace.start, offset);
  row.documentation = passageDocumentation(source, item.passage, [item.span]);
  return row;
}
