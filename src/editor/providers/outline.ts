import * as vscode from 'vscode';
import type { Section } from '../../corpus/source.ts';
import { type OutlineEntry, outlineOf } from '../../features/outline.ts';
import { passageRange, toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import type { Services } from '../services.ts';
import { sourceFileAt, sourceSelector } from '../source-at.ts';

/**
 * The numbered passages of a source for the outline, the breadcrumbs and "Go to Symbol". Briefings have the editor's outline of their
 * headings.
 */
export function registerOutline(services: Services): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const signal = toSignal(token);
      return guarded(services.log, 'Cannot list the passages of the source', [], async () => {
        const file = await sourceFileAt(services, document.uri, signal);
        if (file === undefined) return [];
        return outlineOf(await file.index.passages(file.source.key, signal)).map(symbol);
      });
    },
  };
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(sourceSelector, provider, { label: 'Passages' });
  let registered = register();
  // The editor asks once per version of a file and has no event for "symbols changed"; registering the provider again makes it
  // ask again when the index has changed.
  const following = services.projects.onDidChange(({ what }) => {
    if (what !== 'corpus') return;
    registered.dispose();
    registered = register();
  });
  return new vscode.Disposable(() => {
    following.dispose();
    registered.dispose();
  });
}

/** Symbol kinds with icons that can be distinguished, since the editor has none for kinds of text. */
const kinds: Readonly<Record<Section, vscode.SymbolKind>> = {
  title: vscode.SymbolKind.File,
  byline: vscode.SymbolKind.Field,
  body: vscode.SymbolKind.String,
  heading: vscode.SymbolKind.Module,
  boilerplate: vscode.SymbolKind.Null,
  comment: vscode.SymbolKind.Event,
  footnote: vscode.SymbolKind.Key,
  quoted: vscode.SymbolKind.Event,
};

function symbol({ passage, name, detail, children }: OutlineEntry): vscode.DocumentSymbol {
  const range = passageRange(passage);
  const below = children.map(symbol);
  const whole = range.with({ end: below.at(-1)?.range.end ?? range.end });
  const made = new vscode.DocumentSymbol(name, detail, kinds[passage.section], whole, range);
  made.children = below;
  return made;
}
