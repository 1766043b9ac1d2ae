import type { Finding } from '../../briefing/finding.ts';
import * as vscode from 'vscode';
import { mayBeWriting } from '../../features/being-written.ts';
import type { CheckedDocument, Checker } from '../checker.ts';
import { commandUri, passageRange, severities, toRange } from '../convert.ts';
import { commands, diagnosticSource } from '../ids.ts';
import { type Services, sourceUri } from '../services.ts';

/**
 * Shows what the checker finds as problems, one document at a time. A claim that is still being written is not called
 * uncited yet: it is shown once the cursor of the active editor has left its sentence.
 */
export function registerDiagnostics(services: Services, checker: Checker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource);
  /** Where the writer last typed in the active editor; absent once the cursor has left that sentence. */
  let typedAt: { readonly document: vscode.TextDocument; readonly offset: number } | undefined;
  /** How many findings of the active document were held back at the last publication. */
  let held = 0;

  const publish = (uri: vscode.Uri): void => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const last = document === undefined ? undefined : checker.last(document);
    if (document === undefined || last === undefined) {
      collection.delete(uri);
      return;
    }
    const checked = checker.current(document);
    if (checked === undefined) return; // a newer version is being checked
    const shown = checked.result.findings.filter((finding) => !isBeingWritten(checked, finding));
    if (document === vscode.window.activeTextEditor?.document)
      held = checked.result.findings.length - shown.length;
    const diagnostics = shown.map((finding) => toDiagnostic(services, document, finding));
    // Setting the same problems again would close an open menu of fixes under the writer's hand.
    if (alike(collection.get(uri) ?? [], diagnostics)) return;
    collection.set(uri, diagnostics);
  };
  const isBeingWritten = ({ document, briefing }: CheckedDocument, finding: Finding): boolean => {
    const editor = vscode.window.activeTextEditor;
    if (finding.rule !== 'uncited-claim' || typedAt?.document !== document || editor?.document !== document)
      return false;
    const cursor = document.offsetAt(editor.selection.active);
    return [typedAt.offset, cursor].every((offset) => mayBeWriting(briefing.text, finding, offset));
  };
  /** Forgets where the writer typed once the cursor is elsewhere, and shows what was held back. */
  const follow = (): void => {
    const before = typedAt?.document;
    const checked = before === undefined ? undefined : checker.current(before);
    if (before === undefined || checked === undefined || held === 0) return;
    if (checked.result.findings.some((finding) => isBeingWritten(checked, finding))) return;
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

/** Whether two lists of problems say the same of the same places. */
function alike(a: readonly vscode.Diagnostic[], b: readonly vscode.Diagnostic[]): boolean {
  return a.length === b.length && said(a) === said(b);
}

/** All that problems say; VS Code's own JSON leaves out the related places. */
function said(list: readonly vscode.Diagnostic[]): string {
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
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(sourceUri(services, document.uri, passage.path), passageRange(passage, span)),
        message,
      ),
  );
  return diagnostic;
}
