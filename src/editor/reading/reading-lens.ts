import * as vscode from 'vscode';
import { countOf } from '../../text/counts.ts';
import { commands, readingScheme } from '../ids.ts';
import type { OpenReadings } from './open-readings.ts';

/** The line above a reading: how much was read, and a link to the original. */
export function registerReadingLens(readings: OpenReadings): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const top = new vscode.Range(0, 0, 0, 0);
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses({ uri }) {
      const reading = await readings.at(uri);
      if (reading === undefined) return [];
      const { unread, source } = reading;
      const { pages, passageCount } = source;
      const counts = [
        ...(pages === undefined ? [] : [countOf(pages, 'page')]),
        countOf(passageCount, 'passage'),
      ];
      return [
        new vscode.CodeLens(top, { title: `Text read from the file: ${counts.join(', ')}`, command: '' }),
        ...(unread.length === 0
          ? []
          : [
              new vscode.CodeLens(top, {
                title: `$(warning) Read with ${countOf(unread.length, 'problem')}`,
                tooltip: unread.join('\n'),
                command: commands.showCorpusProblems,
              }),
            ]),
        new vscode.CodeLens(top, {
          title: '$(link-external) Open Original',
          tooltip: 'Open the file itself',
          command: commands.openOriginal,
        }),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    readings.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ scheme: readingScheme }, provider),
  );
}
