import * as vscode from 'vscode';
import { completeQuotation } from '../../writing/complete-quotation.ts';
import type { CompletionRow } from '../../features/completion-rows.ts';
import { quotationAt } from '../../features/quotation-at.ts';
import { quotationRows } from '../../features/quotation-rows.ts';
import { sourcesOf } from '../../features/sources-of.ts';
import { type WordEdit, wordEdits } from '../../features/quotation-word.ts';
import { completionProvider, roomIn, rowDocumentation } from './completion.ts';
import { toRange } from '../convert.ts';
import type { Services } from '../services.ts';

/**
 * The marks that open a quotation, and the space. Quick suggestions are off in Markdown, so VS Code asks only at these characters,
 * and at letters while the last list had rows; without the space it would never ask again after the mark.
 */
const triggers = ['"', '“', '„', '«', '»', ' '];

/** Maximum rows of the list. */
const mostRows = 12;

/** Completes the quotation at the cursor from the sources, with its citation. */
export function registerQuotationCompletion(services: Services): vscode.Disposable {
  return completionProvider(services, triggers, async (document, offset, index, signal) => {
    const text = document.getText();
    const at = quotationAt(text, offset);
    if (at === undefined) return undefined;
    const items = await completeQuotation(at.typed, at.style, index, mostRows, signal);
    if (items.length === 0) return undefined;
    const offered = wordEdits(items, at, text, offset);
    const rows = quotationRows(offered, roomIn(document));
    const sources = await sourcesOf(
      items.map(({ passage }) => passage.key),
      index,
      signal,
    );
    const marked = await Promise.all(items.map(({ passage }) => services.marks.of(passage.key, index)));
    return offered.flatMap(({ item, ...edit }, place) => {
      const row = rows[place];
      if (row === undefined) return [];
      const { passage, typed } = item;
      const completion = completionOf(document, offset, row, edit);
      completion.documentation = rowDocumentation(
        document,
        passage,
        [typed],
        sources.get(passage.key),
        marked[items.indexOf(item)]?.get(passage.number),
      );
      return [completion];
    });
  });
}

/** Also corrects words before the one being written, where they differ from the source's. */
function completionOf(
  document: vscode.TextDocument,
  offset: number,
  row: CompletionRow,
  { insert, replace, before }: WordEdit,
): vscode.CompletionItem {
  const completion = new vscode.CompletionItem({ ...row }, vscode.CompletionItemKind.Reference);
  completion.insertText = insert;
  completion.range = toRange(document, replace);
  completion.filterText = document.getText().slice(replace.start, offset);
  if (before !== undefined)
    completion.additionalTextEdits = [vscode.TextEdit.replace(toRange(document, before), before.text)];
  return completion;
}
