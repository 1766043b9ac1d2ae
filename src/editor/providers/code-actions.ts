import type { Finding, Fix } from '../../briefing/finding.ts';
import * as vscode from 'vscode';
import { fixesFor } from '../../check/fixes.ts';
import { citeByPage } from '../../features/cite-page.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Checker } from '../checker.ts';
import { toRange, toSignal, toWorkspaceEdit } from '../convert.ts';
import { commands, diagnosticSource } from '../ids.ts';
import { addLockEdit } from '../lock-file.ts';
import { guarded } from '../guarded.ts';
import { type Services, briefingSelector } from '../services.ts';

/**
 * Quick fixes: the fixes of findings at the cursor, and the help pages of their rules; and the page of a passage that is cited by its
 * paragraph. They are offered for a sentence that is still
 * being written too, although its problems are not shown yet.
 */
export function registerCodeActions(services: Services, checker: Checker): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    briefingSelector,
    {
      async provideCodeActions(document, range, context, token) {
        if (!services.isBriefing(document)) return [];
        const isAsked = (kind: vscode.CodeActionKind): boolean =>
          context.only === undefined || context.only.contains(kind);
        const checked = checker.current(document);
        if (checked === undefined) return [];
        const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const findings = isAsked(vscode.CodeActionKind.QuickFix)
          ? checked.ledger.result.findings.filter((finding) => touches(finding, asked))
          : [];
        const signal = toSignal(token);
        const { version } = document;
        return guarded(services.log, 'Cannot work out the quick fixes', [], async () => {
          const actions: vscode.CodeAction[] = [];
          const rewritings = isAsked(rewrite) ? await citeByPage(checked.ledger, asked, signal) : [];
          if (document.version !== version) return [];
          for (const { title, edits } of rewritings) {
            const action = new vscode.CodeAction(title, rewrite);
            action.edit = toWorkspaceEdit(document, edits);
            actions.push(action);
          }
          for (const finding of findings) {
            const fixes = await fixesFor(
              finding,
              checked.ledger.briefing,
              checked.store,
              checked.options,
              signal,
            );
            if (document.version !== version) return [];
            const diagnostics = context.diagnostics.filter((diagnostic) =>
              isOf(document, diagnostic, finding),
            );
            for (const fix of fixes) {
              const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
              action.edit = toWorkspaceEdit(document, fix.edits);
              changeLock(services, document, action, fix);
              action.isPreferred = fix.preferred === true;
              action.diagnostics = diagnostics;
              actions.push(action);
            }
            actions.push(help(finding, diagnostics));
          }
          return actions;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, rewrite] },
  );
}

/** The kind of changes that no finding asks for. */
const rewrite = vscode.CodeActionKind.RefactorRewrite;

/** Lets an action change the lock too. Where it changes nothing else, nobody would think of saving the lock. */
function changeLock(
  services: Services,
  document: vscode.TextDocument,
  action: vscode.CodeAction,
  { edits, lock }: Fix,
): void {
  const project = services.projects.of(document.uri);
  if (lock === undefined || project === undefined || action.edit === undefined) return;
  addLockEdit(action.edit, project.folder, project.lockState, lock);
  if (edits.length === 0)
    action.command = { command: commands.saveLock, title: '', arguments: [project.folder.uri] };
}

function help(finding: Finding, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(`More about ${finding.rule}`, vscode.CodeActionKind.QuickFix);
  action.command = { command: commands.showRule, title: action.title, arguments: [finding.rule] };
  action.diagnostics = diagnostics;
  return action;
}

function touches(finding: Finding, asked: Span): boolean {
  return overlaps(finding, asked) || (finding.start <= asked.end && asked.start <= finding.end);
}

function isOf(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, finding: Finding): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === diagnosticSource &&
    code === finding.rule &&
    diagnostic.range.isEqual(toRange(document, finding))
  );
}
