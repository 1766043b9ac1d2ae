import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import { agencyCopy, copyPath, type Fault, withFault } from '../../proof/faults/fault.ts';
import { faults } from '../../proof/faults/index.ts';
import type { ReportFinding, ReportPlace } from '../../../src/report/json.ts';
import { extension } from './extension.ts';
import { ours, remove, ruleOf, show, untilRules, workspaceFolder, write } from './editing.ts';

const path = 'briefings/proven.md';

/** The first fault of each rule. */
const chosen: readonly Fault[] = faults.filter(
  ({ expect: [first] }, index) =>
    faults.findIndex(({ expect: [other] }) => other?.[0] === first?.[0]) === index,
);

suite('Every finding, in the editor as in the terminal', () => {
  suiteSetup(async () => {
    const report = await read(vscode.Uri.joinPath(workspaceFolder(), 'seeds/004_4047ee32e6c629f4.txt'));
    await write(copyPath, agencyCopy(report));
  });
  suiteTeardown(async () => {
    await remove('sources');
    await remove(path);
  });

  for (const fault of chosen) {
    test(`${fault.expect[0]?.[0]}: ${fault.name}`, async () => {
      const sound = await soundBriefing();
      const { document } = await show(path, withFault(sound, fault));
      await untilRules(
        document.uri,
        fault.expect.map(([rule]) => rule),
      );
      assert.deepEqual(inEditor(document.uri), await inTerminal());
    });
  }

  test('nothing in the sound briefing', async () => {
    const { document } = await show(path, await soundBriefing());
    await untilRules(document.uri, []);
    assert.deepEqual(await inTerminal(), []);
  });
});

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function soundBriefing(): Promise<string> {
  return read(vscode.Uri.joinPath(extension().extensionUri, 'test/proof/sound.md'));
}

/** What both faces say of a finding: where, which rule, how grave, what, and the places in sources. */
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

function inReport({ file, line, column, endLine, endColumn }: ReportPlace): Said {
  return [file, line, column, endLine, endColumn];
}

/** What `briefing check` prints of the file, run as a program of its own. */
async function inTerminal(): Promise<Said[]> {
  const cli = vscode.Uri.joinPath(extension().extensionUri, 'dist/cli.js').fsPath;
  const { fsPath: cwd } = workspaceFolder();
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', XDG_CACHE_HOME: `${cwd}-cache` };
  const args = [cli, 'check', path, '--format', 'json'];
  const out = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
  const findings: readonly ReportFinding[] = JSON.parse(out);
  return findings.map((finding) => {
    const { rule, severity, message, related = [] } = finding;
    const places = related.map((place) => [inReport(place), place.message]);
    return [inReport(finding), rule, severity, message, places];
  });
}
