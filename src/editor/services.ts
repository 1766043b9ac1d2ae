import * as vscode from 'vscode';
import type { AddingHost } from '../adding/host.ts';
import type { AskZotero } from '../corpus/bibliography/zotero-answers.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Excess } from '../features/too-large.ts';
import type { ProjectConfig } from '../project/config.ts';
import type { ContextMemory } from '../check/memory.ts';
import type { CheckOptions } from '../check/outcome.ts';
import type { LocalIndex } from '../store/local-index.ts';
import { uriIn } from './convert.ts';
import type { Log } from './log.ts';
import type { Projects } from './projects.ts';
import type { Marks } from './zotero/marks.ts';
import type { Zotero } from './zotero/zotero.ts';

/** What every provider and command of the editor works with. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  /** State shared by all windows. */
  readonly state: vscode.Memento;
  readonly log: Log;
  readonly projects: Projects;
  /** Brings sources in; absent where the platform has no files of its own. */
  readonly adding?: () => Promise<AddingHost>;
  /** Asks the Zotero of this machine, and what it said last; absent where the platform cannot. */
  readonly askZotero?: AskZotero;
  readonly zotero?: Zotero;
  readonly marks: Marks;
  /** The index of the project that `uri` belongs to; absent outside workspace folders and until it is opened. */
  indexFor(uri: vscode.Uri): LocalIndex | undefined;
  /** The parsed document, cached per version. */
  briefingFor(document: vscode.TextDocument): Briefing;
  configFor(uri: vscode.Uri): ProjectConfig;
  /** What checks, hovers and fixes of a document remember of its sources, as long as it is open. */
  memoryFor(document: vscode.TextDocument): ContextMemory;
  /** Whether the document is a briefing. Providers check this first, and return nothing for others. */
  isBriefing(document: vscode.TextDocument): boolean;
  /** Why a briefing is too large to be checked; `isBriefing` is false for it. */
  excessOf(document: vscode.TextDocument): Excess | undefined;
}

/** Connects one feature with the editor. */
export type Register = (services: Services) => vscode.Disposable;

/** The documents that language features are registered for; each feature still asks {@link Services.isBriefing}. */
export const briefingSelector: vscode.DocumentSelector = { language: 'markdown' };

/** The options for checking a briefing, with what earlier checks of it remember. */
export function checkOptions(services: Services, document: vscode.TextDocument): CheckOptions {
  const { citationScope, rules } = services.configFor(document.uri);
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const lock = services.projects.of(document.uri)?.lockState.lock;
  const memory = services.memoryFor(document);
  return { scope: citationScope, levels: rules, path, memory, ...(lock === undefined ? {} : { lock }) };
}

/** The file of a source. Its path is absolute, or relative to the project that `near` belongs to. */
export function sourceUri(services: Services, near: vscode.Uri, path: string): vscode.Uri {
  const folder = services.projects.of(near)?.folder.uri;
  return folder === undefined ? vscode.Uri.file(path) : uriIn(folder, path);
}
