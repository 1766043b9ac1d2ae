import * as vscode from 'vscode';
import { type Added, type AddingTarget, addSource } from '../../adding/add-source.ts';
import { checkedAddress, typedSource } from '../../adding/address.ts';
import { folderToMake } from '../../adding/folder-to-make.ts';
import type { AddingHost, Progress } from '../../adding/host.ts';
import { AddRefusal } from '../../adding/refusal.ts';
import { parseCslJson } from '../../corpus/bibliography/csl-json.ts';
import { referencesIn } from '../bibliography.ts';
import { toSignal, toRange, uriIn } from '../convert.ts';
import { commands } from '../ids.ts';
import { isAbort } from '../log.ts';
import type { Project } from '../project.ts';
import { saveDocument } from '../save-document.ts';
import type { Services } from '../services.ts';
import { projectFor } from './ask-for-sources.ts';

/**
 * "Add Source…": stores what an address gives, or a copy of a file, in the first corpus folder, with its entry in `references.json`. The
 * optional argument is an address or the URI of a file, or a list of these, and skips the questions.
 */
export function registerAddSource(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.addSource, async (given?: unknown) => {
    try {
      if (!vscode.workspace.isTrusted) {
        void vscode.window.showWarningMessage('Sources can be added once you trust this workspace.');
        return [];
      }
      const { adding } = services;
      const project = await projectFor(services);
      if (project === undefined) return [];
      if (adding === undefined) throw new AddRefusal({ id: 'add-unavailable', args: {} });
      const from = namesIn(given) ?? (await ask());
      return from.length === 0 ? [] : await addAll(from, project, await adding());
    } catch (error) {
      if (error instanceof AddRefusal) void vscode.window.showErrorMessage(error.message);
      else if (!isAbort(error)) services.log.report('Cannot add the source', error);
      return [];
    }
  });
}

/** Addresses and paths in the argument of the command; undefined where it has none. */
function namesIn(given: unknown): readonly string[] | undefined {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  const names = all.flatMap((one) =>
    one instanceof vscode.Uri
      ? [one.scheme === 'file' ? one.fsPath : one.toString(true)]
      : typeof one === 'string'
        ? [one]
        : [],
  );
  return names.length === 0 ? undefined : names;
}

/** Asks for an address or a path; a button leads to a list of files. */
async function ask(): Promise<readonly string[]> {
  const box = vscode.window.createInputBox();
  box.title = 'Add Source';
  box.placeholder = 'https://…';
  box.prompt =
    'The address of a page or document, or the path of a file. It is stored among your sources as it is now.';
  box.buttons = [{ iconPath: new vscode.ThemeIcon('folder-opened'), tooltip: 'Choose Files…' }];
  box.ignoreFocusOut = true;
  const answer = await new Promise<string | typeof files | undefined>((settle) => {
    box.onDidTriggerButton(() => settle(files));
    box.onDidAccept(() => {
      const meant = typedSource(box.value);
      box.validationMessage = 'path' in meant ? undefined : complaint(meant.address);
      if (box.validationMessage === undefined) settle('path' in meant ? meant.path : meant.address);
    });
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidHide(() => settle(undefined));
    box.show();
  });
  box.dispose();
  if (answer !== files) return answer === undefined ? [] : [answer];
  const chosen = await vscode.window.showOpenDialog({ canSelectMany: true, openLabel: 'Add to Sources' });
  return chosen?.map(({ fsPath }) => fsPath) ?? [];
}

/** The answer that leads to the list of files. */
const files = Symbol('files');

function complaint(address: string): string | undefined {
  try {
    checkedAddress(address);
    return undefined;
  } catch (error) {
    if (error instanceof AddRefusal) return error.message;
    throw error;
  }
}

async function addAll(
  names: readonly string[],
  project: Project,
  host: AddingHost,
): Promise<readonly (Added | undefined)[]> {
  const all: (Added | undefined)[] = [];
  for (const from of names) {
    try {
      const added = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: `Adding ${from}`, cancellable: true },
        async (progress, token) => {
          const target = await targetIn(project);
          const report = (done: Progress): void => progress.report({ message: shown(done) });
          return addSource(from, target, host, { signal: toSignal(token), report });
        },
      );
      all.push(added);
      void offer(added, project);
    } catch (error) {
      if (!(error instanceof AddRefusal)) throw error;
      all.push(undefined);
      void vscode.window.showErrorMessage(error.message);
    }
  }
  return all;
}

function shown({ bytes, total }: Progress): string {
  return total === undefined ? kibibytes(bytes) : `${kibibytes(bytes)} of ${kibibytes(total)}`;
}

function kibibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

/** The first corpus folder with its bibliography, as it stands in the editor where it is open. */
async function targetIn(project: Project): Promise<AddingTarget> {
  const { index } = project;
  const corpus = await corpusOf(project);
  const references = await referencesIn(corpus);
  const document = references.exists ? await vscode.workspace.openTextDocument(references.uri) : undefined;
  const text = document?.getText() ?? '';
  const taken = new Set(parseCslJson(text).items.map(({ id }) => id));
  for (const { key, aliases = [] } of (await index?.sources()) ?? [])
    for (const name of [key, ...aliases]) taken.add(name);
  return {
    folder: corpus.fsPath.replaceAll('\\', '/'),
    references: { name: vscode.workspace.asRelativePath(references.uri), text },
    isTaken: (key) => taken.has(key),
    edit: async (edit) => {
      if (document === undefined) {
        await vscode.workspace.fs.writeFile(references.uri, new TextEncoder().encode(edit.text));
        return;
      }
      const wasSaved = !document.isDirty;
      const changes = new vscode.WorkspaceEdit();
      changes.replace(document.uri, toRange(document, edit), edit.text);
      if (!(await vscode.workspace.applyEdit(changes))) throw new Error('references.json cannot be edited');
      // Changes of the writer that are not saved stay so.
      if (wasSaved) await saveDocument(document);
    },
  };
}

/** The first corpus folder; while the index is not open yet, the first that exists; else the one to make. */
async function corpusOf({ folder, config, status }: Project): Promise<vscode.Uri> {
  const [first] = status.folders;
  if (first !== undefined) return uriIn(folder.uri, first);
  for (const name of config.sources) {
    const uri = uriIn(folder.uri, name);
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (isThere) return uri;
  }
  return uriIn(folder.uri, folderToMake(config.sources));
}

/** Shows the new key, with the source and its entry a click away. */
async function offer({ name, path, entry, problems }: Added, project: Project): Promise<void> {
  const open = 'Open Source';
  const show = 'Show Entry';
  const why = problems.length === 0 ? '' : ` ${problems.join(' ')}`;
  const chosen =
    entry === undefined
      ? await vscode.window.showInformationMessage(`${name} has the same bytes: nothing was added.`, open)
      : await vscode.window.showInformationMessage(`Added as @${entry.id}.${why}`, open, show);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path));
  if (chosen !== show || entry === undefined) return;
  const corpus = await corpusOf(project);
  const { uri } = await referencesIn(corpus);
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(JSON.stringify(entry.id))));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
