import type * as vscode from 'vscode';
import { registerBibliographyLinks } from './editor/bibliography-links.ts';
import { briefingCache, briefingTest, sizeTest } from './editor/briefings.ts';
import { Checker } from './editor/checker.ts';
import { Citing } from './editor/citing.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerCodeLens } from './editor/code-lens.ts';
import { registerCitationCompletion } from './editor/complete-citation.ts';
import { registerQuotationCompletion } from './editor/complete-quotation.ts';
import { registerChooseSources } from './editor/commands/choose-sources.ts';
import { registerCorpusProblems } from './editor/commands/corpus-problems.ts';
import { registerIndexCommands } from './editor/commands/index-commands.ts';
import { registerMakeBriefing } from './editor/commands/make-briefing.ts';
import { registerOpenSample } from './editor/commands/open-sample.ts';
import { registerShowRule } from './editor/commands/show-rule.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { registerFixAll } from './editor/fix-all.ts';
import { registerGhostText } from './editor/ghost-text.ts';
import { registerHover } from './editor/hover.ts';
import { openLog } from './editor/log.ts';
import { registerSourceLog } from './editor/source-log.ts';
import { registerOpenPassage } from './editor/open-passage.ts';
import { registerOutline } from './editor/outline.ts';
import { registerPaste } from './editor/paste.ts';
import { Projects } from './editor/projects.ts';
import { registerReferences } from './editor/references.ts';
import { registerRename } from './editor/rename.ts';
import { registerSearch } from './editor/search.ts';
import type { Register, Services } from './editor/services.ts';
import { registerSourceLanguage } from './editor/source-language.ts';
import { registerStatusBar } from './editor/status-bar.ts';
import { defaultConfig } from './project/config.ts';
import type { OpenIndex } from './store/local-index.ts';

/** The features of the editor: one line each. */
const features: readonly Register[] = [
  registerQuotationCompletion,
  registerCitationCompletion,
  registerGhostText,
  registerHover,
  registerDefinition,
  registerSearch,
  registerOpenPassage,
  registerSourceLanguage,
  registerOutline,
  registerFixAll,
  registerPaste,
  registerBibliographyLinks,
  registerShowRule,
  registerCorpusProblems,
  registerIndexCommands,
  registerChooseSources,
  registerMakeBriefing,
  registerSourceLog,
  registerOpenSample,
];

/**
 * Starts the extension. Returns at once: the indexes are opened and filled while the editor is being used. `openIndex`
 * comes from the entry file, which knows the platform.
 */
export function activate(context: vscode.ExtensionContext, openIndex: OpenIndex): void {
  const log = openLog();
  const storage = (context.storageUri ?? context.globalStorageUri).fsPath;
  const projects = new Projects({ openIndex, storage, log });
  const configFor: Services['configFor'] = (uri) => projects.of(uri)?.config ?? defaultConfig;
  const isOne = briefingTest(configFor);
  const excess = sizeTest();
  const services: Services = {
    extensionUri: context.extensionUri,
    state: context.globalState,
    log,
    projects,
    indexFor: (uri) => projects.of(uri)?.index,
    briefingFor: briefingCache(),
    configFor,
    isBriefing: (document) => isOne(document) && excess(document) === undefined,
    excessOf: (document) => (isOne(document) ? excess(document) : undefined),
  };
  const checker = new Checker(services);
  const citing = new Citing(services);
  context.subscriptions.push(
    log,
    projects,
    checker,
    citing,
    registerDiagnostics(services, checker),
    registerCodeActions(services, checker),
    registerStatusBar(services, checker),
    registerReferences(services, citing),
    registerCodeLens(services, citing),
    registerRename(services, citing),
    ...features.map((register) => register(services)),
  );
}
