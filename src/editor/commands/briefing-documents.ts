import * as vscode from 'vscode';
import { type Ledger, openLedger } from '../../check/ledger.ts';
import type { CheckOptions } from '../../check/outcome.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import type { Project } from '../project.ts';
import type { Citing } from '../providers/citing.ts';
import { type Services, checkOptions } from '../services.ts';

/** A briefing of a project with its ledger. */
export interface OpenedBriefing {
  readonly document: vscode.TextDocument;
  readonly path: string;
  readonly ledger: Ledger;
}

/** Opens the briefings of a project that cite anything, in the order of their paths, with unsaved changes. */
export async function* openedBriefings(
  project: Project,
  index: LocalIndex,
  services: Services,
  citing: Citing,
  signal: AbortSignal,
  more: Partial<CheckOptions> = {},
): AsyncGenerator<OpenedBriefing> {
  for (const { id, path, places } of await citing.briefings(project, signal)) {
    if (places.length === 0) continue;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id, true));
    const options = { ...checkOptions(services, document), ...more };
    yield {
      document,
      path,
      ledger: await openLedger(services.briefingFor(document), index, options, signal),
    };
  }
}
