import type { TextEdit } from '../../text/edits.ts';
import * as vscode from 'vscode';
import type { CslItem, StoredSource } from '../../corpus/source.ts';
import {
  addToJson,
  idInJson,
  keysInBibtex,
  renameInBibtex,
  renameInJson,
} from '../../features/rename-bibliography.ts';
import { bibliographyGlob, isBibtex } from '../../project/corpus-rules.ts';
import { isBibtexKey, keyFault, keyInBriefing, renameInBriefing } from '../../features/rename-key.ts';
import { renamedKey } from '../../evidence/lock/renamed-entries.ts';
import type { Span } from '../../text/span.ts';
import { bibliographies, projectOfBibliography, referencesFor } from '../bibliography.ts';
import { addLockEdit } from '../lock-file.ts';
import type { Citing } from './citing.ts';
import { toRange, toSignal } from '../convert.ts';
import { isAbort } from '../log.ts';
import type { Project } from '../project.ts';
import { type Services, sourceUri } from '../services.ts';

const selector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: bibliographyGlob }];

/**
 * Renames a key (F2) from a briefing, an `id` in `references.json` or a key in a `.bib` file, in the bibliography and in all briefings
 * of the project, in one edit. A source whose key comes from its file's name gets an entry in `references.json` with the new key. A
 * key without a source is renamed only in the briefings, which fixes typing errors.
 */
export function registerRename(services: Services, citing: Citing): vscode.Disposable {
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const found = await keyAt(services, document, document.offsetAt(position));
      return found && { range: toRange(document, found.span), placeholder: found.key };
    },
    async provideRenameEdits(document, position, newName, token) {
      const found = await keyAt(services, document, document.offsetAt(position));
      const to = newName.trim().replace(/^@/u, '');
      if (found === undefined) return undefined;
      const nothing = new vscode.WorkspaceEdit();
      if (to === found.key) return nothing;
      try {
        const outcome = await renameKey(services, citing, found.project, found.key, to, toSignal(token));
        if (typeof outcome !== 'string') return outcome;
        // An error would make the editor ask the next provider, and the built-in one for Markdown takes `[@key, ¶2]` for a link label.
        void vscode.window.showWarningMessage(outcome);
      } catch (error) {
        if (!isAbort(error)) services.log.report('Cannot rename the key', error);
      }
      return nothing;
    },
  });
}

interface KeyAt {
  readonly project: Project;
  readonly key: string;
  readonly span: Span;
}

async function keyAt(
  services: Services,
  document: vscode.TextDocument,
  offset: number,
): Promise<KeyAt | undefined> {
  if (document.languageId === 'markdown') {
    const project = services.isBriefing(document) ? services.projects.of(document.uri) : undefined;
    const found = project && keyInBriefing(services.briefingFor(document), offset);
    return found && { project, ...found };
  }
  const project = await projectOfBibliography(services, document);
  if (project === undefined) return undefined;
  const text = document.getText();
  if (!isBibtex(document.uri.path)) {
    const found = idInJson(text, offset);
    return found && { project, key: found.id, span: found.span };
  }
  const found = keysInBibtex(text).find(({ span }) => span.start <= offset && offset <= span.end);
  return found && { project, ...found };
}

/** All edits of a rename, or a sentence that says why it is not possible. */
async function renameKey(
  services: Services,
  citing: Citing,
  project: Project,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<vscode.WorkspaceEdit | string> {
  const fault = keyFault(to);
  if (fault !== undefined) return fault;
  const { index } = project;
  if (index === undefined || project.status.state !== 'ready')
    return 'The sources are still being read. Rename the key when that has finished.';
  // A bibliography saved a moment ago may not be indexed yet, and its old key would seem to belong to another source.
  await index.refresh((await bibliographies(project)).map(({ uri }) => uri.fsPath));
  // Listed again, because a refresh may find another corpus folder.
  const documents = await bibliographies(project);
  const [source, taken] = await Promise.all([index.source(from, signal), index.source(to, signal)]);
  if (source !== undefined && services.zotero?.isFileOf(from, source.path) === true)
    return `“${from}” is the key of an item in Zotero. Change it there.`;
  const edit = new vscode.WorkspaceEdit();
  const entries = inBibliographies(documents, from, to);
  if (typeof entries === 'string') return entries;
  if (taken !== undefined && (source !== undefined || entries.length > 0))
    return `“${to}” is already the key of ${taken.path}.`;
  if (entries.length === 0) {
    const others = await index.bibliographies(signal);
    const holder = others.find(({ path, ids }) => ids.includes(from) && !isEdited(documents, path));
    if (holder !== undefined)
      return `“${from}” stands in ${holder.path}, which is not edited here. Rename it in the program that wrote the file.`;
  }
  for (const { document, edits } of entries) replaceIn(edit, document, edits);
  if (entries.length === 0 && source !== undefined) {
    const obstacle = await addEntry(services, project, source, to, edit);
    if (obstacle !== undefined) return obstacle;
  }
  for (const { id, places } of await citing.briefings(project, signal)) {
    if (!places.some(({ cites }) => cites?.key === from)) continue;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id, true));
    replaceIn(edit, document, renameInBriefing(services.briefingFor(document), from, to));
  }
  const changes = renamedKey(project.lockState.lock ?? new Map(), from, to);
  if (changes.size > 0) addLockEdit(edit, project.folder, project.lockState, changes);
  signal.throwIfAborted();
  return edit;
}

/** Whether a bibliography is among those whose keys can be renamed. */
function isEdited(documents: readonly vscode.TextDocument[], path: string): boolean {
  return documents.some(({ uri }) => uri.path.endsWith(`/${path.replace(/^\/+/u, '')}`));
}

interface Edited {
  readonly document: vscode.TextDocument;
  readonly edits: readonly TextEdit[];
}

/** The edits of the bibliographies, empty where no entry has the key; or a sentence that says why they cannot be changed. */
function inBibliographies(
  documents: readonly vscode.TextDocument[],
  from: string,
  to: string,
): readonly Edited[] | string {
  const edited: Edited[] = [];
  let taken: string | undefined;
  for (const document of documents) {
    const text = document.getText();
    const name = vscode.workspace.asRelativePath(document.uri);
    const bibtex = isBibtex(document.uri.path);
    const edits = bibtex ? renameInBibtex(text, from, to) : renameInJson(text, from, to);
    if (edits === undefined) return `${name} is not valid JSON. Fix it first.`;
    if (hasKey(text, bibtex, to)) taken ??= name;
    if (edits.length === 0) continue;
    if (bibtex && !isBibtexKey(to)) return `“${to}” cannot be a key in ${name}: BibTeX does not read it.`;
    edited.push({ document, edits });
  }
  return edited.length > 0 && taken !== undefined ? `${taken} already has an entry “${to}”.` : edited;
}

function hasKey(text: string, bibtex: boolean, wanted: string): boolean {
  return bibtex
    ? keysInBibtex(text).some(({ key }) => key === wanted)
    : (renameInJson(text, wanted, wanted)?.length ?? 0) > 0;
}

/** Adds an entry with the new key for a source that has none, so that its file can keep its name; or says why that fails. */
async function addEntry(
  services: Services,
  project: Project,
  source: StoredSource,
  to: string,
  edit: vscode.WorkspaceEdit,
): Promise<string | undefined> {
  const uri = referencesFor(services, project, source.path);
  const folder = vscode.Uri.joinPath(uri, '..').path;
  const file = sourceUri(services, project.folder.uri, source.path).path.slice(folder.length + 1);
  const { id: _old, type, title, ...fields } = source.item;
  // Without a title of its own, a source has its file's name as title, which does not belong in the entry.
  const stated = title === undefined || file.endsWith(title) ? {} : { title };
  const item: CslItem = { id: to, type, ...stated, ...fields, custom: { ...source.item.custom, file } };
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (document === undefined) {
    const text = addToJson('', [item])?.text ?? '';
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    return undefined;
  }
  const added = addToJson(document.getText(), [item]);
  if (added === undefined)
    return `${vscode.workspace.asRelativePath(uri)} is not a valid JSON list. Fix it first.`;
  replaceIn(edit, document, [added]);
  return undefined;
}

function replaceIn(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): void {
  if (edits.length === 0) return;
  edit.set(
    document.uri,
    edits.map((one) => vscode.TextEdit.replace(toRange(document, one), one.text)),
  );
}
