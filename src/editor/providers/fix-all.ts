import * as vscode from 'vscode';
import { safeFixes } from '../../check/fixes.ts';
import { check } from '../../check/run.ts';
import { toSignal, toWorkspaceEdit } from '../convert.ts';
import { diagnosticSource } from '../ids.ts';
import { addLockEdit } from '../lock-file.ts';
import { guarded } from '../guarded.ts';
import { type Services, briefingSelector, checkOptions } from '../services.ts';

/** `source.fixAll.briefing`, for "Fix All" and `editor.codeActionsOnSave`. */
const kind = vscode.CodeActionKind.SourceFixAll.append(diagnosticSource);

/**
 * Makes all safe fixes of a briefing at once, the same that `briefing check --fix` makes. Checks the current text anew, because on
 * saving the last check may be of an older version. Offers nothing where nothing can be fixed safely.
 */
export function registerFixAll(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, context, token) {
      if (context.only?.contains(kind) !== true) return []; // never among quick fixes, which are for one finding
      const index = services.isBriefing(document) ? services.indexFor(document.uri) : undefined;
      if (index === undefined) return [];
      const signal = toSignal(token);
      const { version } = document;
      return guarded(services.log, 'Cannot make the safe fixes', [], async () => {
        const briefing = services.briefingFor(document);
        const options = checkOptions(services, document);
        const { state, findings } = await check(briefing, index, options, signal);
        // A rule that could not run might object to a fix.
        if (state !== 'checked') return [];
        const fixes = await safeFixes(findings, briefing, index, options, signal);
        if (fixes.length === 0 || document.version !== version) return [];
        const action = new vscode.CodeAction('Make all safe fixes of the briefing', kind);
        action.edit = toWorkspaceEdit(
          document,
          fixes.flatMap(({ edits }) => edits),
        );
        const lock = new Map(fixes.flatMap((fix) => Array.from(fix.lock ?? [])));
        const project = services.projects.of(document.uri);
        if (lock.size > 0 && project !== undefined)
          addLockEdit(action.edit, project.folder, project.lockState, lock);
        return [action];
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider(briefingSelector, provider, {
    providedCodeActionKinds: [kind],
  });
}
