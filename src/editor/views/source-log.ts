import type { UnreadFile } from '../../corpus/unread.ts';
import { indexSummary } from '../../features/index-summary.ts';
import * as vscode from 'vscode';
import { isAbort } from '../log.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';

/**
 * Logs what each index holds whenever that changes, and each unread file once, with the reason and what to do about it.
 */
export function registerSourceLog(services: Services): vscode.Disposable {
  const { log, projects } = services;
  const said = new WeakMap<Project, string>();
  const named = new WeakMap<Project, ReadonlySet<string>>();

  const write = async (project: Project): Promise<void> => {
    const { index, status } = project;
    if (status.state !== 'ready' || index === undefined) return;
    try {
      const unread = await index.unread();
      if (project.index !== index) return;
      const line = describeIndex(project, unread);
      if (said.get(project) !== line) log.info(line);
      said.set(project, line);
      const before = named.get(project);
      const lines = unread.map(describeUnread);
      for (const one of lines) if (before?.has(one) !== true) log.info(one);
      named.set(project, new Set(lines));
    } catch (error) {
      if (!isAbort(error)) log.error('Cannot list the unread files', error);
    }
  };

  const manifest: { readonly version?: string } =
    vscode.extensions.getExtension(extensionId)?.packageJSON ?? {};
  const folders = projects.all().map(({ folder }) => folder.uri.fsPath);
  log.info(
    `Source-Linked Briefings ${manifest.version ?? ''}, VS Code ${vscode.version}; ${
      folders.length === 0 ? 'no folder is open' : `folder ${folders.join(', ')}`
    }`,
  );
  return projects.onDidChange(({ project }) => void write(project));
}

const extensionId = 'source-linked-briefings.source-linked-briefings';

/** One line that says what a project's index holds, or why it holds nothing. */
export function describeIndex(project: Project, unread: readonly UnreadFile[]): string {
  const { status, folder, config } = project;
  const start = `${folder.name}: `;
  if (status.state === 'failed')
    return `${start}the sources are not indexed: ${status.error ?? 'no reason given'}`;
  if (status.state === 'building')
    return `${start}the sources are being read (${status.done} of ${status.total})`;
  if (status.folders.length === 0 && status.sources === 0) {
    return `${start}no sources folder (looked for ${config.sources.join(', ')}); “Briefing: Choose Sources Folder…” adds one`;
  }
  const where = status.folders.length === 0 ? 'Zotero' : status.folders.join(', ');
  return `${start}sources in ${where}: ${indexSummary(status, unread)}`;
}

function describeUnread({ path, kind, reason, advice }: UnreadFile): string {
  return `Not read: ${path} (${kind}, ${reason})${advice === undefined ? '' : `. ${advice}`}`;
}
