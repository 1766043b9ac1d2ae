import * as vscode from 'vscode';
import { lockBriefing } from '../../evidence/lock/lock-briefing.ts';
import { renamedBriefing } from '../../evidence/lock/renamed-entries.ts';
import { type LockEntry, lockFileName } from '../../project/lock.ts';
import { countOf } from '../../text/counts.ts';
import { commands } from '../ids.ts';
import { addLockEdit, saveOpenLock } from '../lock-file.ts';
import type { Project } from '../project.ts';
import type { Citing } from '../providers/citing.ts';
import type { Services } from '../services.ts';
import { openedBriefings } from './briefing-documents.ts';

/** What was locked. */
interface Counts {
  readonly briefings: number;
  readonly passages: number;
  /** Citations that keep what was locked before. */
  readonly left: number;
}

/**
 * "Lock Cited Passages": writes down what all briefings of the project cite, as `briefing lock` does. The lock is saved with each briefing
 * that is saved, because a fix may change both.
 */
export function registerLockPassages(services: Services, citing: Citing): vscode.Disposable {
  const run = async (accept: boolean): Promise<void> => {
    try {
      await lockAll(accept);
    } catch (error) {
      services.log.report('Cannot lock the cited passages', error);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.lockPassages, () => run(false)),
    vscode.commands.registerCommand(commands.saveLock, async (folder: vscode.Uri) => {
      const found = vscode.workspace.getWorkspaceFolder(folder);
      if (found !== undefined) await saveOpenLock(found);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      follow(files).catch((error: unknown) => services.log.error('Cannot rename entries of the lock', error));
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const project = services.isBriefing(document) ? services.projects.of(document.uri) : undefined;
      if (project === undefined) return;
      saveOpenLock(project.folder).catch((error: unknown) =>
        services.log.error('Cannot save the lock', error),
      );
    }),
  );

  /** Lets the lock follow briefings that were renamed in the editor. */
  async function follow(files: vscode.FileRenameEvent['files']): Promise<void> {
    const changed = new Map<Project, Map<string, LockEntry | undefined>>();
    for (const { oldUri, newUri } of files) {
      const project = services.projects.of(newUri);
      const lock = project?.lockState.lock;
      if (project === undefined || lock === undefined) continue;
      const from = vscode.workspace.asRelativePath(oldUri, false);
      const changes = renamedBriefing(lock, from, vscode.workspace.asRelativePath(newUri, false));
      if (changes.size > 0) changed.set(project, new Map([...(changed.get(project) ?? []), ...changes]));
    }
    for (const [project, changes] of changed) {
      const edit = new vscode.WorkspaceEdit();
      addLockEdit(edit, project.folder, project.lockState, changes);
      if (await vscode.workspace.applyEdit(edit)) await saveOpenLock(project.folder);
    }
  }

  async function lockAll(accept: boolean): Promise<void> {
    const project = services.projects.current();
    const index = project?.index;
    if (project === undefined || index === undefined || project.status.state !== 'ready') {
      const why =
        project === undefined ? 'Open a folder first.' : 'The sources are still being read. Try again then.';
      void vscode.window.showInformationMessage(why);
      return;
    }
    const state = project.lockState;
    if (state.problem !== undefined) {
      void vscode.window.showErrorMessage(state.problem.message);
      return;
    }
    const before = state.lock ?? new Map<string, LockEntry>();
    const changes = new Map<string, LockEntry | undefined>(
      [...before.keys()].map((name) => [name, undefined]),
    );
    const { signal } = new AbortController();
    let [briefings, passages, left] = [0, 0, 0];
    for await (const { ledger } of openedBriefings(project, index, services, citing, signal, {
      lock: before,
    })) {
      const locked = await lockBriefing(ledger.briefing, ledger.context, { accept }, signal);
      for (const [name, entry] of locked.entries) changes.set(name, entry);
      briefings += 1;
      passages += locked.entries.size;
      left += locked.left;
    }
    const edit = new vscode.WorkspaceEdit();
    addLockEdit(edit, project.folder, state, changes);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${lockFileName} cannot be edited`);
    await saveOpenLock(project.folder);
    void report({ briefings, passages, left });
  }

  async function report({ briefings, passages, left }: Counts): Promise<void> {
    const said = `Locked ${countOf(passages, 'cited passage')} of ${countOf(briefings, 'briefing')} in ${lockFileName}.`;
    if (left === 0) {
      void vscode.window.showInformationMessage(`${said} Commit it.`);
      return;
    }
    const accept = 'Accept the New Words';
    const kept = `${countOf(left, 'citation')} ${left === 1 ? 'keeps' : 'keep'} what was locked, because the source has changed.`;
    if ((await vscode.window.showWarningMessage(`${said} ${kept}`, accept)) === accept) await run(true);
  }
}
