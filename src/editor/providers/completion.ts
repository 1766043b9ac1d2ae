import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import * as vscode from 'vscode';
import { documentationMarkdown, documentationText } from '../../features/passage-documentation.ts';
import type { MarkedWords } from '../../features/marked-words.ts';
import { type RowRoom, rowRoom } from '../../features/row-room.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import type { Span } from '../../text/span.ts';
import { toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { type Services, briefingSelector } from '../services.ts';

/** The rows for a cursor, best first; undefined where the feature does not apply. */
export type Complete = (
  document: vscode.TextDocument,
  offset: number,
  index: LocalIndex,
  signal: AbortSignal,
) => Promise<vscode.CompletionItem[] | undefined>;

/**
 * Registers a completion whose rows keep their order: each item's `filterText` must be the text already in its range, so that all
 * match equally well. The list is requested again at every key, because the best rows change with every letter.
 */
export function completionProvider(
  services: Services,
  triggers: readonly string[],
  complete: Complete,
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const index = services.isBriefing(document) ? services.indexFor(document.uri) : undefined;
      if (index === undefined) return undefined;
      return guarded(services.log, 'Cannot complete here', undefined, async () => {
        const items = await complete(document, document.offsetAt(position), index, toSignal(token));
        if (items === undefined) return undefined;
        for (const [place, item] of items.entries()) item.sortText = String(place).padStart(3, '0');
        if (items[0] !== undefined) items[0].preselect = true;
        return new vscode.CompletionList(items, true);
      });
    },
  };
  return vscode.languages.registerCompletionItemProvider(briefingSelector, provider, ...triggers);
}

/**
 * The documentation beside a row: the passage with the words at `spans` marked, what is marked in it in Zotero (`marks`), and its source. Plain text for screen readers, which
 * would read out the markup.
 */
export function rowDocumentation(
  document: vscode.TextDocument,
  passage: StoredPassage | undefined,
  spans: readonly Span[],
  source: StoredSource | undefined,
  marks: readonly MarkedWords[] = [],
): string | vscode.MarkdownString {
  if (editorSetting(document, 'accessibilitySupport') === 'on')
    return documentationText(passage, spans, source, marks);
  const text = new vscode.MarkdownString(documentationMarkdown(passage, spans, source, marks));
  text.supportHtml = true;
  return text;
}

/** The width available to a row in this editor's list. */
export function roomIn(document: vscode.TextDocument): RowRoom {
  return rowRoom(vscode.version, editorSetting(document, 'suggest.fitWidthToDetails') === true);
}

function editorSetting(document: vscode.TextDocument, name: string): unknown {
  return vscode.workspace.getConfiguration('editor', document).get(name);
}
