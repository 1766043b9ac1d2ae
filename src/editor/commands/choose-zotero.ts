import * as vscode from 'vscode';
import type { AskZotero } from '../../corpus/bibliography/zotero-answers.ts';
import { type ZoteroCollection, zoteroCollections } from '../../corpus/bibliography/zotero-library.ts';
import { collectionPaths, wholeLibrary } from '../../corpus/bibliography/zotero-reading.ts';
import { zoteroFailure } from '../../features/zotero-problems.ts';
import { errorMessage } from '../../text/error-message.ts';
import { commands } from '../ids.ts';
import type { Services } from '../services.ts';
import { chooseCollections, chosenCollections } from '../zotero/chosen-collections.ts';

interface Row extends vscode.QuickPickItem {
  /** The collection's path; {@link wholeLibrary} for all. */
  readonly path: string;
}

/** "Choose Zotero Collections…": lists the collections of the Zotero on this machine; the chosen ones are sources. */
export function registerChooseZotero(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseZotero, async () => {
    const { askZotero, zotero } = services;
    try {
      if (askZotero === undefined || zotero === undefined) {
        void vscode.window.showInformationMessage(
          'Zotero can be asked only where VS Code runs on a computer.',
        );
      } else if (vscode.workspace.isTrusted) await choose(askZotero);
      else {
        void vscode.window.showWarningMessage(
          'Zotero’s files lie outside the workspace. They can be sources once you trust the workspace.',
        );
      }
    } catch (error) {
      services.log.report('Cannot choose collections of Zotero', error);
    }
  });
}

async function choose(ask: AskZotero): Promise<void> {
  const collections = await collectionsOf(ask);
  if (collections === undefined) return;
  const before = chosenCollections();
  const rows = rowsOf(collectionPaths(collections), before);
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Zotero collections to use as sources',
    placeHolder: 'A collection includes those inside it. Select none to stop using Zotero.',
    canPickMany: true,
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  await chooseCollections(outermost(chosen.map(({ path }) => path)));
}

/** The collections; undefined where Zotero does not answer, which is reported with the next step. */
async function collectionsOf(ask: AskZotero): Promise<readonly ZoteroCollection[] | undefined> {
  try {
    return await zoteroCollections(ask, new AbortController().signal);
  } catch (error) {
    const again = 'Try Again';
    void vscode.window
      .showWarningMessage(zoteroFailure(errorMessage(error)), again)
      .then((answer) =>
        answer === again ? vscode.commands.executeCommand(commands.chooseZotero) : undefined,
      );
    return undefined;
  }
}

/** Each collection below the one that it lies in. Chosen ones that Zotero no longer has come last, and can be taken out. */
function rowsOf(collections: ReadonlyMap<string, ZoteroCollection>, before: readonly string[]): Row[] {
  const gone = before.filter((path) => path !== wholeLibrary && !collections.has(path));
  const aboutOf = (path: string): string =>
    before.some((one) => one === wholeLibrary || path.startsWith(`${one}/`)) ? 'included' : '';
  return [
    {
      label: '$(library) My Library',
      description: 'all items',
      path: wholeLibrary,
      picked: before.includes(wholeLibrary),
    },
    ...[...collections].map(([path, { name }]): Row => ({
      label: `${' '.repeat(4 * (depthOf(path, collections) + 1))}$(folder) ${name}`,
      path,
      picked: before.includes(path),
      description: aboutOf(path),
    })),
    ...gone.map((path): Row => ({
      label: `$(warning) ${path}`,
      description: 'not in Zotero',
      path,
      picked: true,
    })),
  ];
}

/** How many of the collections a path lies in. */
function depthOf(path: string, collections: ReadonlyMap<string, ZoteroCollection>): number {
  let depth = 0;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
    if (collections.has(path.slice(0, slash))) depth += 1;
  return depth;
}

/** Without what lies in another of them. */
function outermost(paths: readonly string[]): readonly string[] {
  if (paths.includes(wholeLibrary)) return [wholeLibrary];
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)));
}
