import * as vscode from 'vscode';
import type { UnreadFile } from '../../corpus/unread.ts';
import { indexSummary } from '../../features/index-summary.ts';
import { canShow, groupUnread } from '../../features/unread-groups.ts';
import { isFileSystemRoot } from '../../project/corpus-folders.ts';
import { commands } from '../ids.ts';
import { isAbort } from '../log.ts';
import { openAt, openSource } from '../open-source.ts';
import type { Project } from '../project.ts';
import { type Services, sourceUri } from '../services.ts';

interface Row extends vscode.QuickPickItem {
  /** Opens the place of the problem; absent where there is none. */
  readonly open?: () => Thenable<unknown>;
}

/** "Show Corpus Problems": lists the problems and the unread files of the corpus; choosing one opens it. */
export function registerCorpusProblems(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.showCorpusProblems, async () => {
    try {
      const projects = services.projects.all();
      const rows = (await Promise.all(projects.map((project) => rowsOf(services, project)))).flat();
      if (rows.length === 0) {
        void sayThereAreNone(projects);
        return;
      }
      const chosen = await vscode.window.showQuickPick(rows, {
        title: 'Problems in the sources, and unread files',
        placeHolder: 'Choose one to open the file',
        matchOnDescription: true,
        matchOnDetail: true,
      });
      if (chosen !== undefined) await openRow(chosen);
    } catch (error) {
      if (!isAbort(error)) services.log.report('Cannot list the problems of the sources', error);
    }
  });
}

/** What a line of the list shows of any text, in characters. Longer ones may end in an ellipsis, where the advice stands. */
const shownOfDetail = 60;

/** Opens what a row is about, and shows all that it says where the list cut it off. */
async function openRow({ label, detail = '', open }: Row): Promise<void> {
  await open?.();
  if (detail.length <= shownOfDetail) return;
  const name = label.replace(/^\$\([a-z-]+\) /, '');
  void vscode.window.showInformationMessage(`${name}: ${detail}`);
}

/** Reports that there are no problems and how much was read, or, where there are no sources, the next step. */
async function sayThereAreNone(projects: readonly Project[]): Promise<void> {
  if (projects.some(({ status }) => status.state === 'building')) {
    void vscode.window.showInformationMessage(
      'No problems in the sources read so far. The rest is still being read.',
    );
    return;
  }
  const empty = projects.find(({ status }) => status.sources === 0);
  if (empty === undefined) {
    const counts = projects.map(({ status }) => indexSummary(status, [])).join('; ');
    void vscode.window.showInformationMessage(`No problems in the sources. All files are read: ${counts}.`);
    return;
  }
  const choose = 'Choose Sources Folder…';
  const chosen = await vscode.window.showInformationMessage(
    empty.status.folders.length === 0
      ? `${empty.folder.name} has no sources folder.`
      : `No sources in ${empty.status.folders.join(', ')}.`,
    choose,
  );
  if (chosen === choose) await vscode.commands.executeCommand(commands.chooseSourcesFolder);
}

async function rowsOf(services: Services, project: Project): Promise<Row[]> {
  const { status, folder } = project;
  const failed = status.state === 'failed';
  const unread = failed ? [] : ((await project.index?.unread()) ?? []);
  const problems = failed ? [] : ((await project.index?.problems()) ?? []);
  const known = [
    ...(failed ? [failureRow(services, project)] : []),
    ...project.configProblems.map(({ message, uri, position }): Row => ({
      label: `$(warning) ${message}`,
      description: uri === undefined ? 'settings' : vscode.workspace.asRelativePath(uri),
      open: () =>
        uri === undefined
          ? vscode.commands.executeCommand('workbench.action.openSettings', 'briefing')
          : openAt(uri, position),
    })),
    ...(services.zotero?.problems ?? []).map((message): Row => ({
      label: '$(warning) Zotero',
      detail: message,
      open: () => vscode.commands.executeCommand(commands.chooseZotero),
    })),
    ...problems.map(({ severity, message, path, position }): Row => ({
      label: `$(${severity}) ${path}`,
      description: position === undefined ? '' : `line ${position.line + 1}`,
      detail: message,
      open: () =>
        isFileSystemRoot(path)
          ? vscode.commands.executeCommand(commands.chooseSourcesFolder)
          : openSource(services, sourceUri(services, folder.uri, path), position),
    })),
  ];
  const several = services.projects.all().length > 1 ? `${folder.name}: ` : '';
  const groups = groupUnread(unread);
  return [
    ...(known.length > 0 && (groups.length > 0 || several !== '') ? [separator(`${several}problems`)] : []),
    ...known,
    ...groups.flatMap(({ title, files }) =>
      [separator(several + title)].concat(files.map((file) => unreadRow(services, project, file))),
    ),
  ];
}

function failureRow({ log }: Services, { status, folder }: Project): Row {
  return {
    label: '$(error) The sources are not indexed',
    detail: status.error ?? '',
    description: folder.name,
    open: () => Promise.resolve(log.show()),
  };
}

/** The folder is shown beside the file's name, since many folders may hold a file of that name. */
function unreadRow(services: Services, project: Project, file: UnreadFile): Row {
  const { path, kind, reason, advice } = file;
  const slash = path.lastIndexOf('/');
  const uri = sourceUri(services, project.folder.uri, path);
  return {
    label: `$(circle-slash) ${path.slice(slash + 1)}`,
    description: [path.slice(0, Math.max(0, slash)), reason === 'no text format' ? kind : '']
      .filter((part) => part !== '')
      .join(' · '),
    detail: advice ?? '',
    open: () =>
      canShow(file) || /\.pdf$/i.test(path)
        ? openSource(services, uri)
        : vscode.commands.executeCommand('revealInExplorer', uri),
  };
}

function separator(label: string): Row {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
