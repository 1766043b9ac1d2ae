import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import type { PassagePlace, ReportFinding, ReportPlace } from '../../../src/report/report.ts';
import { extension } from './extension.ts';
import { ours, remove, ruleOf, until, workspaceFolder, write } from './editing.ts';

/** A briefing to be opened and checked. */
export interface Opened {
  /** Its path in the workspace, which must be new. */
  readonly path: string;
  readonly text: string;
  /** Its name in failures. */
  readonly name: string;
}

/** Maximum documents that the editor keeps open without showing them, less a few for other tests. */
const mostOpen = 40;

/** Time limit for all briefings of one call, in milliseconds: they are checked concurrently. */
const patience = 60_000;

/**
 * Opens the briefings in the editor and waits until their findings equal those of `briefing check`, run as a separate program: in
 * number and order, with position, rule, severity, message and places in sources. Each briefing must have a finding, or its check could
 * not be awaited. Throws with the difference; returns the number of findings.
 */
export async function assertSameInTerminal(briefings: readonly Opened[]): Promise<number> {
  let count = 0;
  for (let from = 0; from < briefings.length; from += mostOpen) {
    count += await compare(briefings.slice(from, from + mostOpen));
  }
  return count;
}

/** Removes the index shared by the runs in the terminal. */
export function forgetTerminal(): void {
  rmSync(cacheFolder(), { recursive: true, force: true });
}

async function compare(briefings: readonly Opened[]): Promise<number> {
  const uris = await Promise.all(briefings.map(({ path, text }) => write(path, text)));
  const terminal = inTerminal(briefings.map(({ path }) => path));
  const documents = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
  const said = await terminal;
  const wanted = briefings.map(({ path }) => said.get(path) ?? []);
  for (const [at, { length }] of wanted.entries())
    assert.ok(length > 0, `nothing would show that it has been checked: ${briefings[at]?.name}`);
  const isSame = (uri: vscode.Uri, index: number): boolean =>
    JSON.stringify(inEditor(uri)) === JSON.stringify(wanted[index]);
  try {
    await until('the same findings', () => uris.every(isSame), patience);
  } catch {
    const index = uris.findIndex((uri, at) => !isSame(uri, at));
    const uri = uris[index];
    assert.ok(uri);
    assert.deepEqual(inEditor(uri), wanted[index], briefings[index]?.name);
  }
  // Turns them into plain Markdown, so that later changes of sources do not check them all again.
  await Promise.all(
    documents.map((document) => vscode.languages.setTextDocumentLanguage(document, 'plaintext')),
  );
  await Promise.all(briefings.map(({ path }) => remove(path)));
  return wanted.flat().length;
}

/** The compared parts of a finding: position, rule, severity, message and places in sources. */
type Said = readonly unknown[];

const severities = ['error', 'warning', 'information', 'hint'] as const;

function inEditor(uri: vscode.Uri): Said[] {
  return ours(uri).map((diagnostic) => {
    const { severity, message, range, relatedInformation = [] } = diagnostic;
    const places = relatedInformation.map(({ location, message: said }) => [
      inDocument(location.uri, location.range),
      said,
    ]);
    return [inDocument(uri, range), ruleOf(diagnostic), severities[severity], message, places];
  });
}

function inDocument(uri: vscode.Uri, { start, end }: vscode.Range): Said {
  const file = vscode.workspace.asRelativePath(uri, false);
  return [file, start.line + 1, start.character + 1, end.line + 1, end.character + 1];
}

function inReport(place: ReportPlace | PassagePlace): Said {
  if ('place' in place) return [place.file, place.place];
  const { file, line, column, endLine, endColumn } = place;
  return [file, line, column, endLine, endColumn];
}

/** The findings that `briefing check` prints, by file. */
async function inTerminal(paths: readonly string[]): Promise<ReadonlyMap<string, Said[]>> {
  const cli = vscode.Uri.joinPath(extension().extensionUri, 'dist/cli.js').fsPath;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', XDG_CACHE_HOME: cacheFolder() };
  const options = { cwd: workspaceFolder().fsPath, env, maxBuffer: 64 * 1024 * 1024 };
  const out = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, 'check', ...paths, '--format', 'json'],
      options,
      (error, stdout, stderr) => {
        if (error !== null && error.code !== 1) reject(new Error(stderr, { cause: error }));
        else resolve(stdout);
      },
    );
  });
  const findings: readonly ReportFinding[] = JSON.parse(out);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, list]) => [
      file,
      list.map((finding) => {
        const { rule, severity, message, related = [] } = finding;
        const places = related.map((place) => [inReport(place), place.message]);
        return [inReport(finding), rule, severity, message, places];
      }),
    ]),
  );
}

/** Outside the workspace. */
function cacheFolder(): string {
  return `${workspaceFolder().fsPath}-cache`;
}
