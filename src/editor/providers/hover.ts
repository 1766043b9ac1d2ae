import * as vscode from 'vscode';
import { hoverAt } from '../../features/hover.ts';
import { openLedger } from '../../check/ledger.ts';
import { toRange, toSignal } from '../convert.ts';
import { commands } from '../ids.ts';
import { guarded } from '../guarded.ts';
import { passageLink, passageTarget } from '../commands/open-passage.ts';
import { originalLink, originalTarget } from '../original/original.ts';
import { type Services, briefingSelector, checkOptions } from '../services.ts';

/** Hovers on citations and quotations. They may contain links to our two commands and no others. */
export function registerHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefingSelector, {
    async provideHover(document, position, token) {
      const index = services.isBriefing(document) ? services.indexFor(document.uri) : undefined;
      if (index === undefined) return undefined;
      const signal = toSignal(token);
      return guarded(services.log, 'Cannot show the passage', undefined, async () => {
        const briefing = services.briefingFor(document);
        const ledger = await openLedger(briefing, index, checkOptions(services, document), signal);
        const hover = await hoverAt(
          ledger,
          document.offsetAt(position),
          (passage, span, where) =>
            where === 'original'
              ? originalLink(originalTarget(services, document.uri, passage, span))
              : passageLink(passageTarget(services, document.uri, passage, span)),
          signal,
          (key) => services.marks.of(key, index),
        );
        if (hover === undefined) return undefined;
        const text = new vscode.MarkdownString(hover.markdown, true);
        text.supportHtml = true;
        text.isTrusted = { enabledCommands: [commands.openPassage, commands.openOriginal] };
        return new vscode.Hover(text, toRange(document, hover));
      });
    },
  });
}
