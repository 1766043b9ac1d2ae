import * as vscode from 'vscode';

/** How long a test waits for a condition, in milliseconds. */
const patience = 20_000;

/** The workspace folder of the suite: the sample with `seeds/`. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The suite needs a workspace folder.');
  return folder.uri;
}

/** Writes a file of the workspace. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Deletes a file or folder of the workspace, if it exists. */
export async function remove(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), path), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}

/** Writes a file and shows it. `$0` in the text marks the cursor and is not written. */
export async function show(path: string, text: string): Promise<vscode.TextEditor> {
  const offset = text.indexOf('$0');
  const uri = await write(path, text.replace('$0', ''));
  const editor = await vscode.window.showTextDocument(uri);
  // A document still open from the previous test takes the new text a little later.
  await until('the text', () => editor.document.getText() === text.replace('$0', ''));
  const cursor = editor.document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** Waits until `holds` returns true; throws after the given milliseconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limit: number = patience,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Runs the command of the first link to it in a hover, as VS Code does: it decodes the command's data twice. */
export async function followLink(markdown: string, command: string): Promise<void> {
  const link = markdown.split(/[()]/).find((part) => part.startsWith(`command:${command}?`)) ?? '';
  const targets: unknown[] = JSON.parse(decodeURIComponent(vscode.Uri.parse(link).query));
  await vscode.commands.executeCommand(command, ...targets);
}

/** The rules with findings in a document, in the order of positions. */
export function rulesIn(uri: vscode.Uri): string[] {
  return ours(uri).map((diagnostic) => ruleOf(diagnostic));
}

/** Our problems of a document, in the order of positions. */
export function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'briefing')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

/** The id of the rule behind a problem. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these rules have findings in a document. */
export async function untilRules(uri: vscode.Uri, wanted: readonly string[]): Promise<void> {
  try {
    await until('the problems', () => rulesIn(uri).join() === wanted.join());
  } catch {
    throw new Error(`Wanted the problems [${wanted.join()}], but there are [${rulesIn(uri).join()}].`);
  }
}
