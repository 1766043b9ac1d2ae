import * as vscode from 'vscode';
import { commands } from '../ids.ts';
import type { Services } from '../services.ts';

/** "Rebuild Index", "Create Sources Folder" and "Show Log": what the status bar's advice leads to. */
export function registerIndexCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.showLog, () => services.log.show()),
    vscode.commands.registerCommand(commands.rebuildIndex, async () => {
      const projects = services.projects.all();
      if (projects.length === 0) {
        void vscode.window.showInformationMessage(
          'Open a folder first: every folder has an index of its own.',
        );
        return;
      }
      const results = await Promise.allSettled(projects.map((project) => project.rebuild()));
      for (const result of results) {
        if (result.status === 'rejected') services.log.tell('Cannot rebuild the index', result.reason);
      }
    }),
    vscode.commands.registerCommand(commands.createSourcesFolder, async () => {
      const project = services.projects.current();
      if (project === undefined) return;
      const { folders } = project.status;
      const name = folders[0] ?? project.config.sources.at(-1) ?? 'sources';
      const uri = vscode.Uri.joinPath(project.folder.uri, name);
      try {
        await vscode.workspace.fs.createDirectory(uri);
        project.lookAgain();
        await vscode.commands.executeCommand('revealInExplorer', uri);
      } catch (error) {
        services.log.tell(`Cannot create the folder ${name}`, error);
      }
    }),
  );
}
