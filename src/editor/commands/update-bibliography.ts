import * as vscode from 'vscode';
import { addToJson, idsInJson } from '../../features/rename-bibliography.ts';
import {
  entriesOfZotero,
  joinedEntries,
  type MissingEntries,
  missingEntries,
} from '../../corpus/bibliography/missing-entries.ts';
import { countOf } from '../../text/counts.ts';
import { toRange } from '../convert.ts';
import { commands } from '../ids.ts';
import { isAbort } from '../log.ts';
import type { Project } from '../project.ts';
import type { Citing } from '../providers/citing.ts';
import { type Services, sourceUri } from '../services.ts';

/**
 * "Update Bibliography": adds an entry to `references.json` for each source that has none, from what its file says of itself, and for each
 * cited key of Zotero. Nothing is saved: the changed files are shown, and one Undo takes the entries out again.
 */
export function registerUpdateBibliography(services: Services, citing: Citing): vscode.Disposable {
  return vscode.commands.registerCommand(commands.updateBibliography, async () => {
    try {
      const projects = services.projects.all();
      const waiting = projects.find(({ status }) => status.state !== 'ready');
      if (projects.length === 0 || waiting !== undefined) {
        void vscode.window.showInformationMessage(
          waiting === undefined
            ? 'Open a folder first: its sources are what the bibliography describes.'
            : 'The sources are still being read. Update the bibliography when that has finished.',
        );
        return;
      }
      let added = 0;
      for (const project of projects) added += await update(services, citing, project);
      if (added === 0) void vscode.window.showInformationMessage('Every source has an entry.');
    } catch (error) {
      if (!isAbort(error)) services.log.report('Cannot update the bibliography', error);
    }
  });
}

/** Returns the number of entries added. */
async function update(services: Services, citing: Citing, project: Project): Promise<number> {
  const { index, status, folder } = project;
  if (index === undefined) return 0;
  const [sources, bibliographies] = await Promise.all([index.sources(), index.bibliographies()]);
  const items = (await services.zotero?.items()) ?? [];
  const cited = items.length === 0 ? new Set<string>() : await citedKeys(citing, project);
  const missing = joinedEntries(
    missingEntries(sources, bibliographies, status.folders),
    entriesOfZotero(cited, items, bibliographies, status.folders),
  );
  let added = 0;
  for (const { path, entries } of missing) added += await add(sourceUri(services, folder.uri, path), entries);
  return added;
}

/** The keys that the briefings of a project cite. */
async function citedKeys(citing: Citing, project: Project): Promise<ReadonlySet<string>> {
  const briefings = await citing.briefings(project, new AbortController().signal);
  return new Set(briefings.flatMap(({ places }) => places.flatMap(({ cites }) => cites?.key ?? [])));
}

async function add(uri: vscode.Uri, missing: MissingEntries['entries']): Promise<number> {
  const document = await openOrNew(uri);
  const name = vscode.workspace.asRelativePath(uri);
  const text = document.getText();
  // Entries that were added before, and not saved.
  const there = new Set(idsInJson(text));
  const entries = missing.filter(({ id }) => !there.has(id));
  const edit = addToJson(text, entries);
  if (edit === undefined) {
    void vscode.window.showWarningMessage(`${name} is not a valid JSON list. Fix it first.`);
    return entries.length;
  }
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (entries.length === 0) return 0;
  const changes = new vscode.WorkspaceEdit();
  changes.replace(document.uri, toRange(document, edit), edit.text);
  if (!(await vscode.workspace.applyEdit(changes))) throw new Error(`${name} cannot be edited`);
  const range = toRange(document, { start: edit.start, end: edit.start + edit.text.length });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const count = countOf(entries.length, 'entry');
  void vscode.window.showInformationMessage(`${count} added to ${name}. Look at them, then save the file.`);
  return entries.length;
}

/** The document of a file; where it does not exist, a new one that is written to this place when it is saved. */
async function openOrNew(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    return vscode.languages.setTextDocumentLanguage(document, 'json');
  }
  return vscode.workspace.openTextDocument(uri);
}
