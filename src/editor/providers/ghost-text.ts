import * as vscode from 'vscode';
import { completeQuotation } from '../../writing/complete-quotation.ts';
import { clearContinuation, quotationAt } from '../../features/quotation-at.ts';
import { wordEdits } from '../../features/quotation-word.ts';
import { toRange, toSignal } from '../convert.ts';
import { settings, settingsSection } from '../ids.ts';
import { guarded } from '../guarded.ts';
import { type Services, briefingSelector } from '../services.ts';

/** Maximum continuations to compare: two different ones already show that none is clearly meant. */
const mostItems = 4;

/** Shows the continuation of the quotation at the cursor as grey text, which Tab accepts, once one is clearly meant. */
export function registerGhostText(services: Services): vscode.Disposable {
  return vscode.languages.registerInlineCompletionItemProvider(briefingSelector, {
    async provideInlineCompletionItems(document, position, context, token) {
      const index =
        services.isBriefing(document) && isWanted(document.uri) ? services.indexFor(document.uri) : undefined;
      if (index === undefined) return undefined;
      const text = document.getText();
      const offset = document.offsetAt(position);
      const at = quotationAt(text, offset);
      if (at === undefined) return undefined;
      return guarded(services.log, 'Cannot show how the quotation continues', undefined, async () => {
        const items = await completeQuotation(at.typed, at.style, index, mostItems, toSignal(token));
        const rest = clearContinuation(items, at);
        if (rest === undefined) return undefined;
        const chosen = context.selectedCompletionInfo;
        if (chosen === undefined) {
          const range = toRange(document, { start: offset, end: at.replace.end });
          return [new vscode.InlineCompletionItem(rest, range)];
        }
        // With the list open, VS Code accepts only the chosen row's own text, which the row shows shortened.
        const ours = wordEdits(items, at, text, offset).some(({ insert }) => insert === chosen.text);
        return ours ? [new vscode.InlineCompletionItem(chosen.text, chosen.range)] : undefined;
      });
    },
  });
}

function isWanted(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(settingsSection, uri).get(settings.ghostText, true);
}
