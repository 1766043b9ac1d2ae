import * as vscode from 'vscode';
import { commands, readingScheme } from '../ids.ts';
import type { OpenReadings } from './open-readings.ts';

/** Gives the editor readings as files that cannot be changed. */
export function registerReadingFiles(readings: OpenReadings): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const found = async (uri: vscode.Uri) => {
    const reading = await readings.at(uri);
    if (reading === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return reading;
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}), // all open readings are followed
    async stat(uri) {
      const { bytes, since } = await found(uri);
      const permissions = vscode.FilePermission.Readonly;
      return { type: vscode.FileType.File, ctime: 0, mtime: since, size: bytes.length, permissions };
    },
    readFile: async (uri) => (await found(uri)).bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const why = new vscode.MarkdownString(
    `This is the text that was read out of the source’s file. It cannot be changed here. [Open the original](command:${commands.openOriginal})`,
  );
  why.isTrusted = { enabledCommands: [commands.openOriginal] };
  return vscode.Disposable.from(
    changed,
    readings.onDidChange((events) => changed.fire([...events])),
    vscode.workspace.registerFileSystemProvider(readingScheme, provider, {
      isCaseSensitive: true,
      isReadonly: why,
    }),
  );
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions('A reading cannot be changed.');
}
