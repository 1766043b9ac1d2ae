import type * as vscode from 'vscode';
import { registerBibliographyLinks } from './editor/providers/bibliography-links.ts';
import { briefingCache, briefingTest, sizeTest } from './editor/briefings.ts';
import { Checker } from './editor/checker.ts';
import { Citing } from './editor/providers/citing.ts';
import { registerCodeActions } from './editor/providers/code-actions.ts';
import { registerCodeLens } from './editor/providers/code-lens.ts';
import { registerCitationCompletion } from './editor/providers/complete-citation.ts';
import { registerQuotationCompletion } from './editor/providers/complete-quotation.ts';
import { registerAddSource } from './editor/commands/add-source.ts';
import { registerChooseSources } from './editor/commands/choose-sources.ts';
import { registerChooseZotero } from './editor/commands/choose-zotero.ts';
import { registerCorpusProblems } from './editor/commands/corpus-problems.ts';
import { registerIndexCommands } from './editor/commands/index-commands.ts';
import { registerLockPassages } from './editor/commands/lock-passages.ts';
import { registerMakeBriefing } from './editor/commands/make-briefing.ts';
import { registerOpenSample } from './editor/commands/open-sample.ts';
import { registerShowImpact } from './editor/commands/show-impact.ts';
import { registerShowRule } from './editor/commands/show-rule.ts';
import { registerDefinition } from './editor/providers/definition.ts';
import { registerDiagnostics } from './editor/views/diagnostics.ts';
import { registerFixAll } from './editor/providers/fix-all.ts';
import { registerGhostText } from './editor/providers/ghost-text.ts';
import { registerHover } from './editor/providers/hover.ts';
import { openLog } from './editor/log.ts';
import { registerSourceLog } from './editor/views/source-log.ts';
import { registerOpenOriginal } from './editor/commands/open-original.ts';
import { registerOpenPassage } from './editor/commands/open-passage.ts';
import { registerOutline } from './editor/providers/outline.ts';
import { registerPaste } from './editor/providers/paste.ts';
import { Projects } from './editor/projects.ts';
import { registerReadingView } from './editor/reading/reading-view.ts';
import { registerReferences } from './editor/providers/references.ts';
import { registerRename } from './editor/providers/rename.ts';
import { registerSearch } from './editor/commands/search.ts';
import { registerUpdateBibliography } from './editor/commands/update-bibliography.ts';
import { type ContextMemory, contextMemory } from './check/memory.ts';
import type { Register, Services } from './editor/services.ts';
import { registerSourceLanguage } from './editor/source-language.ts';
import { registerStatusBar } from './editor/views/status-bar.ts';
import { defaultConfig } from './project/config.ts';
import type { AskZotero } from './corpus/bibliography/zotero-answers.ts';
import { marksOfZotero } from './editor/zotero/marks.ts';
import { Zotero } from './editor/zotero/zotero.ts';
import { tidyStorageLater } from './editor/tidy-storage.ts';
import type { TidyTask } from './editor/tidy-storage.ts';
import type { OpenIndex } from './store/local-index.ts';
import type { TidyStorage } from './store/tidy.ts';

/** The features of the editor that need nothing but its services, one per line. */
const features: readonly Register[] = [
  registerQuotationCompletion,
  registerCitationCompletion,
  registerGhostText,
  registerHover,
  registerDefinition,
  registerSearch,
  registerOpenPassage,
  registerOpenOriginal,
  registerReadingView,
  registerSourceLanguage,
  registerOutline,
  registerFixAll,
  registerPaste,
  registerBibliographyLinks,
  registerShowRule,
  registerCorpusProblems,
  registerIndexCommands,
  registerChooseSources,
  registerChooseZotero,
  registerAddSource,
  registerMakeBriefing,
  registerSourceLog,
  registerOpenSample,
];

/**
 * Starts the extension. Returns at once: indexes are opened and filled in the background. `openIndex` and `tidy` come from the entry
 * file, which knows the platform.
 */
export function startExtension(
  context: vscode.ExtensionContext,
  openIndex: OpenIndex,
  tidy: TidyStorage,
  adding?: Services['adding'],
  askZotero?: AskZotero,
): void {
  const log = openLog();
  // One folder for all workspaces, so that one limit holds for all their indexes.
  const storage = context.globalStorageUri.fsPath;
  const zotero = askZotero && new Zotero(askZotero, context.globalStorageUri, log);
  const projects = new Projects({ openIndex, storage, log, ...(zotero === undefined ? {} : { zotero }) });
  const configFor: Services['configFor'] = (uri) => projects.of(uri)?.config ?? defaultConfig;
  const isOne = briefingTest(configFor);
  const excess = sizeTest();
  const services: Services = {
    extensionUri: context.extensionUri,
    state: context.globalState,
    log,
    projects,
    ...(adding === undefined ? {} : { adding }),
    ...(askZotero === undefined ? {} : { askZotero }),
    ...(zotero === undefined ? {} : { zotero }),
    marks: marksOfZotero(zotero),
    indexFor: (uri) => projects.of(uri)?.index,
    briefingFor: briefingCache(),
    configFor,
    memoryFor: memoryPerDocument(),
    isBriefing: (document) => isOne(document) && excess(document) === undefined,
    excessOf: (document) => (isOne(document) ? excess(document) : undefined),
  };
  const checker = new Checker(services);
  const citing = new Citing(services);
  context.subscriptions.push(
    log,
    ...(zotero === undefined ? [] : [zotero]),
    projects,
    checker,
    citing,
    tidyStorageLater(storageTasks(context), tidy, log),
    registerDiagnostics(services, checker),
    registerCodeActions(services, checker),
    registerStatusBar(services, checker),
    registerReferences(services, citing),
    registerCodeLens(services, citing),
    registerRename(services, citing),
    registerLockPassages(services, citing),
    registerShowImpact(services, citing),
    registerUpdateBibliography(services, citing),
    ...features.map((register) => register(services)),
  );
}

function memoryPerDocument(): Services['memoryFor'] {
  const memories = new WeakMap<vscode.TextDocument, ContextMemory>();
  return (document) => {
    const memory = memories.get(document) ?? contextMemory();
    memories.set(document, memory);
    return memory;
  };
}

/** Version 0.1.0 kept indexes in a folder per workspace. They are of an older schema. */
function storageTasks({ globalStorageUri, storageUri }: vscode.ExtensionContext): TidyTask[] {
  const former: TidyTask[] = storageUri === undefined ? [] : [{ folder: storageUri.fsPath, what: 'useless' }];
  return [{ folder: globalStorageUri.fsPath, what: 'unused' }, ...former];
}
