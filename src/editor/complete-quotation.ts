import * as vscode from 'vscode';
import { type QuotationItem, completeQuotation } from '../features/complete-quotation.ts';
import { type QuotationAt, insertionAt, quotationAt } from '../features/quotation-at.ts';
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
    const sources = new Map((await index.sources(signal)).map((source) => [source.key, source]));
    return items.map((item) => completion(document, offset, item, at, sources.get(item.passage.key)));
  });
}

function completion(
  document: vscode.TextDocument,
  offset: number,
  item: QuotationItem,
  at: QuotationAt,
  source: StoredSource | undefined,
): vscode.CompletionItem {
  const row = new vscode.CompletionItem({ ...quotationRow(item) }, vscode.CompletionItemKind.Reference);
  row.insertText = insertionAt(item, at);
  row.range = toRange(document, at.replace);
  row.filterText = document.getText().slice(at.replace.start, offset);
  row.documentation = passageDocumentation(source, item.passage, [item.span]);
  return row;
}
