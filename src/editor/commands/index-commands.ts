import * as vscode from 'vscode';
import { indexSummary } from '../../features/index-summary.ts';
import { commands } from '../ids.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { describeIndex } from '../views/source-log.ts';

/** Registers "Rebuild Index", "Create Sources Folder" and "Show Log", which the status bar's advice links to. */
export function registerIndexCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.showLog, () => showLog(services)),
    vscode.commands.registerCommand(commands.rebuildIndex, () => rebuild(services)),
    vscode.commands.registerCommand(commands.createSourcesFolder, () => createFolder(services)),
  );
}

/** Shows the log, and appends the current state of each project. */
async function showLog({ log, projects }: Services): Promise<void> {
  log.show();
  for (const project of projects.all()) {
    const unread = project.status.state === 'ready' ? await project.index?.unread() : undefined;
    log.info(describeIndex(project, unread ?? []));
  }
  if (projects.all().length === 0) log.info('No folder is open, so there are no sources.');
}

async function rebuild(services: Services): Promise<void> {
  const projects = services.projects.all();
  if (projects.length === 0) {
    void vscode.window.showInformationMessage('Open a folder first: every folder has an index of its own.');
    return;
  }
  const results = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Rebuilding the index' },
    (progress) =>
      Promise.allSettled(
        projects.map(async (project) => {
          const listener = project.onDidChange(() => {
            const { state, done, total } = project.status;
            if (state === 'building' && total > 0) progress.report({ message: `${done} of ${total} files` });
          });
          try {
            await services.zotero?.refresh();
            await project.rebuild();
            await project.index?.opened();
          } finally {
            listener.dispose();
          }
        }),
      ),
  );
  for (const [index, result] of results.entries()) {
    const project = projects[index];
    if (result.status === 'rejected') services.log.report('Cannot rebuild the index', result.reason);
    else if (project !== undefined) void report(services, project, projects.length > 1);
  }
}

/** Reports what the new index holds, and offers the next step where something is missing. */
async function report(services: Services, project: Project, several: boolean): Promise<void> {
  const { status, index, folder, config } = project;
  const name = several ? ` of ${folder.name}` : '';
  if (status.state === 'failed') {
    services.log.report(`Cannot rebuild the index${name}`, status.error ?? 'the reason is in the log');
    return;
  }
  const unread = (await index?.unread()) ?? [];
  if (status.state === 'ready' && status.folders.length === 0 && status.sources === 0) {
    const choose = 'Choose Sources Folder…';
    const chosen = await vscode.window.showWarningMessage(
      `Index${name} rebuilt, but it is empty: none of the sources folders exists (${config.sources.join(', ')}).`,
      choose,
    );
    if (chosen === choose) await vscode.commands.executeCommand(commands.chooseSourcesFolder);
    return;
  }
  const show = 'Show Files Not Read';
  const chosen = await vscode.window.showInformationMessage(
    `Index${name} rebuilt: ${indexSummary(project.status, unread)}`,
    ...(status.unread > 0 ? [show] : []),
  );
  if (chosen === show) await vscode.commands.executeCommand(commands.showCorpusProblems);
}

async function createFolder(services: Services): Promise<void> {
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
    services.log.report(`Cannot create the folder ${name}`, error);
  }
}
