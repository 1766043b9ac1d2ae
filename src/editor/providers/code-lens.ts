import * as vscode from 'vscode';
import type { StoredPassage } from '../../corpus/source.ts';
import { placesCited, citedText, citingSentences, type CitingSentence } from '../../features/citing.ts';
import type { Citing } from './citing.ts';
import { passageRange, toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { locationsOf } from './references.ts';
import type { Services } from '../services.ts';
import { sourceFileAt, sourceSelector } from '../source-at.ts';

/**
 * Code lenses that count citations, above the first line of a source and above each cited passage or page; a click lists the citing
 * sentences. A source that is never cited has none.
 */
export function registerCodeLens(services: Services, citing: Citing): vscode.Disposable {
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: citing.onDidChange,
    async provideCodeLenses(document, token) {
      const signal = toSignal(token);
      return guarded(services.log, 'Cannot count what cites the source', [], async () => {
        const file = await sourceFileAt(services, document.uri, signal);
        if (file === undefined) return [];
        const { project, index, source } = file;
        const passages = await index.passages(source.key, signal);
        const all = citingSentences(await citing.briefings(project, signal), source, passages);
        if (all.length === 0) return [];
        const top = lens(document.uri, new vscode.Position(0, 0), all);
        const cited = placesCited(all, passages).map(({ first, sentences }) =>
          lens(document.uri, passageRange(first).start, sentences, first),
        );
        return [top, ...cited];
      });
    },
  };
  return vscode.languages.registerCodeLensProvider(sourceSelector, provider);
}

function lens(
  uri: vscode.Uri,
  position: vscode.Position,
  sentences: readonly CitingSentence[],
  passage?: StoredPassage,
): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(position, position), {
    title: citedText(sentences, passage),
    tooltip: 'Show the sentences that cite it',
    command: 'editor.action.showReferences',
    arguments: [uri, position, locationsOf(sentences)],
  });
}
