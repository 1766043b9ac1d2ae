import * as vscode from 'vscode';
import { commands } from '../ids.ts';
import { isAbort } from '../log.ts';
import type { Project } from '../project.ts';
import { type Services, sourceUri } from '../services.ts';

interface Row extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly line: number;
  readonly column: number;
}

/** "Show Corpus Problems": what is wrong with files of the corpus, each a step from its place. */
export function registerCorpusProblems(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.showCorpusProblems, async () => {
    try {
      const rows = (
        await Promise.all(services.projects.all().map((project) => rowsOf(services, project)))
      ).flat();
      if (rows.length === 0) {
        const busy = services.projects.all().some(({ status }) => status.state === 'building');
        void vscode.window.showInformationMessage(
          busy
            ? 'No problems in the sources read so far. The rest is still being read.'
            : 'No problems in the sources.',
        );
        return;
      }
      const chosen = await vscode.window.showQuickPick(rows, {
        title: 'Problems in the sources',
        placeHolder: 'Choose one to open the file',
        matchOnDescription: true,
        matchOnDetail: true,
      });
      if (chosen?.uri === undefined) return;
      const place = new vscode.Position(chosen.line, chosen.column);
      await vscode.commands.executeCommand('vscode.open', chosen.uri, {
        selection: new vscode.Range(place, place),
      });
    } catch (error) {
      if (!isAbort(error)) services.log.tell('Cannot list the problems of the sources', error);
    }
  });
}

async function rowsOf(services: Services, project: Project): Promise<Row[]> {
  const { status, folder } = project;
  const failed: Row[] =
    status.state === 'failed'
      ? [
          {
            label: '$(error) The sources are not indexed',
            detail: status.error ?? '',
            description: folder.name,
            line: 0,
            column: 0,
          },
        ]
      : [];
  const config = project.configProblems.map(({ message, uri, position }): Row => ({
    label: `$(warning) ${message}`,
    description: uri === undefined ? 'settings' : vscode.workspace.asRelativePath(uri),
    ...(uri === undefined ? {} : { uri }),
    line: position?.line ?? 0,
    column: position?.column ?? 0,
  }));
  const problems = status.state === 'failed' ? [] : await project.index?.problems();
  const corpus = (problems ?? []).map(({ severity, message, path, position }): Row => ({
    label: `$(${severity}) ${path}`,
    description: position === undefined ? '' : `line ${position.line + 1}`,
    detail: message,
    uri: sourceUri(services, folder.uri, path),
    line: position?.line ?? 0,
    column: position?.column ?? 0,
  }));
  return [...failed, ...config, ...corpus];
}
