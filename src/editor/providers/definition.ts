import * as vscode from 'vscode';
import { definitionAt } from '../../features/definition.ts';
import { openLedger } from '../../check/ledger.ts';
import { passageRange, toRange, toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { shownAt } from '../jumps.ts';
import { type Services, briefingSelector, checkOptions } from '../services.ts';

/** "Go to Definition" and "Peek", from a citation to its passage and from a quotation to its words. */
export function registerDefinition(services: Services): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(briefingSelector, {
    async provideDefinition(document, position, token): Promise<vscode.LocationLink[] | undefined> {
      const index = services.isBriefing(document) ? services.indexFor(document.uri) : undefined;
      if (index === undefined) return undefined;
      const signal = toSignal(token);
      return guarded(services.log, 'Cannot find the passage', undefined, async () => {
        const briefing = services.briefingFor(document);
        const ledger = await openLedger(briefing, index, checkOptions(services, document), signal);
        const found = await definitionAt(ledger, document.offsetAt(position), signal);
        return found?.places.map(({ passage, words }) => {
          const { uri, range } = shownAt(services, document.uri, passage);
          return {
            originSelectionRange: toRange(document, found.span),
            targetUri: uri,
            targetRange: range,
            targetSelectionRange: passageRange(passage, words),
          };
        });
      });
    },
  });
}
