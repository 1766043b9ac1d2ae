import * as vscode from 'vscode';

/** The part of the manifest that the tests read. */
interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

/** The extension under test. Throws where the editor does not have it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('source-linked-briefings.source-linked-briefings');
  if (found === undefined) throw new Error('The extension is not in this editor.');
  return found;
}

/** The ids of the commands that the extension's manifest names. */
export function contributedCommands(): string[] {
  const manifest: Manifest = extension().packageJSON;
  return (manifest.contributes?.commands ?? []).map((entry) => entry.command);
}
