import type { Finding } from '../../briefing/finding.ts';
import * as vscode from 'vscode';
import { mayBeWriting } from '../../features/being-written.ts';
import type { CheckedDocument, Checker } from '../checker.ts';
import { commandUri, severities, toRange } from '../convert.ts';
import { commands, diagnosticSource } from '../ids.ts';
import { shownAt } from '../jumps.ts';
import type { Services } from '../services.ts';

/**
 * Shows findings as problems, one document at a time. A claim that is still being written is not reported as uncited until the cursor
 * of the active editor leaves its sentence.
 */
export function registerDiagnostics(services: Services, checker: Checker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource);
  /** Where the writer last typed in the active editor; absent once the cursor has left that sentence. */
  let typedAt: { readonly document: vscode.TextDocument; readonly offset: number } | undefined;
  /** Number of findings of the active document withheld at the last publication. */
  let withheld = 0;

  const publish = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const last = document === undefined ? undefined : checker.last(document);
    if (document === undefined || last === undefined) {
      collection.delete(uri);
      return;
    }
    const checked = checker.current(document);
    if (checked === undefined) return; // a newer version is being checked
    const shown = checked.ledger.result.findings.filter((finding) => !isBeingWritten(checked, finding));
    if (document === vscode.window.activeTextEditor?.document)
      withheld = checked.ledger.result.findings.length - shown.length;
    const diagnostics = shown.map((finding) => toDiagnostic(services, document, finding));
    // Setting the same problems again would close a menu of fixes that the user has open.
    if (alike(collection.get(uri) ?? [], diagnostics)) return;
    collection.set(uri, diagnostics);
  };
  const isBeingWritten = ({ document, ledger: { briefing } }: CheckedDocument, finding: Finding): boolean => {
    const editor = vscode.window.activeTextEditor;
    if (finding.rule !== 'uncited-claim' || typedAt?.document !== document || editor?.document !== document)
      return false;
    const cursor = document.offsetAt(editor.selection.active);
    return [typedAt.offset, cursor].every((offset) => mayBeWriting(briefing.text, finding, offset));
  };
  /** Publishes withheld findings once the cursor has left the sentence that was typed in. */
  const follow = (): void => {
    const before = typedAt?.document;
    const checked = before === undefined ? undefined : checker.current(before);
    if (before === undefined || checked === undefined || withheld === 0) return;
    if (checked.ledger.result.findings.some((finding) => isBeingWritten(checked, finding))) return;
    typedAt = undefined;
    publish(before.uri);
  };

  return vscode.Disposable.from(
    collection,
    checker.onDidCheck(publish),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const change = contentChanges.at(-1);
      if (change === undefined || document !== vscode.window.activeTextEditor?.document) return;
      typedAt = { document, offset: change.rangeOffset + change.text.length };
    }),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(() => {
      const left = typedAt?.document;
      typedAt = undefined;
      if (left !== undefined && !left.isClosed) publish(left.uri);
    }),
  );
}

/** Whether two lists of problems are equal. */
function alike(a: readonly vscode.Diagnostic[], b: readonly vscode.Diagnostic[]): boolean {
  return a.length === b.length && contentOf(a) === contentOf(b);
}

/** The content of problems as text; VS Code's JSON leaves out related information. */
function contentOf(list: readonly vscode.Diagnostic[]): string {
  return JSON.stringify(list.map((diagnostic) => [diagnostic, diagnostic.relatedInformation]));
}

function toDiagnostic(
  services: Services,
  document: vscode.TextDocument,
  finding: Finding,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: commandUri(commands.showRule, finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ passage, span, message }) =>
      new vscode.DiagnosticRelatedInformation(shownAt(services, document.uri, passage, span), message),
  );
  return diagnostic;
}
