/**
 * Every id that the manifest and the code must agree on; a test compares these lists with package.json.
 */

/** Commands, by what they do. Each is contributed in the manifest and registered once. */
export const commands = {
  searchSources: 'briefing.searchSources',
  showCorpusProblems: 'briefing.showCorpusProblems',
  rebuildIndex: 'briefing.rebuildIndex',
  updateBibliography: 'briefing.updateBibliography',
  openSampleWorkspace: 'briefing.openSampleWorkspace',
  createSourcesFolder: 'briefing.createSourcesFolder',
  /** Brings sources in; the optional argument is an address or a file's URI, or a list of these. */
  addSource: 'briefing.addSource',
  /** Adds a folder of sources to the project file; the optional argument is the folder's URI. */
  chooseSourcesFolder: 'briefing.chooseSourcesFolder',
  /** Lets the user choose collections of Zotero as sources. */
  chooseZotero: 'briefing.chooseZoteroCollections',
  /** Adds `briefing: true` to the front matter of the active Markdown file. */
  makeBriefing: 'briefing.makeBriefing',
  /** Writes down what the passages say that the briefings cite. */
  lockPassages: 'briefing.lockPassages',
  /** Saves the lock after a fix; the argument is the URI of its folder. */
  saveLock: 'briefing.saveLock',
  showImpact: 'briefing.showImpact',
  showLog: 'briefing.showLog',
  /** Opens a passage; the argument is a {@link import('./commands/open-passage.ts').PassageTarget}. */
  openPassage: 'briefing.openPassage',
  /** Opens the original of a reading at its page; the optional argument is an {@link import('./original/original.ts').OriginalTarget}. */
  openOriginal: 'briefing.openOriginal',
  /** Opens a rule's help page; the argument is the rule's id. */
  showRule: 'briefing.showRule',
  /** Keys of the search list. */
  searchInsertQuotation: 'briefing.search.insertQuotation',
  searchInsertCitation: 'briefing.search.insertCitation',
  searchOpen: 'briefing.search.open',
} as const;

/** Commands that need an argument or an open search list; hidden from the command palette. */
export const hiddenCommands: readonly string[] = [
  commands.openPassage,
  commands.saveLock,
  commands.showRule,
  commands.searchInsertQuotation,
  commands.searchInsertCitation,
  commands.searchOpen,
];

/** The section of all settings. */
export const settingsSection = 'briefing';

/** Settings below {@link settingsSection}. */
export const settings = {
  sources: 'sources',
  files: 'files',
  exclude: 'exclude',
  citationScope: 'citationScope',
  rules: 'rules',
  ghostText: 'ghostText',
  /** Collections of Zotero; only the user's own setting counts. */
  zotero: 'zotero',
} as const;

/** Keys that `when` clauses read. */
export const contextKeys = {
  /** The active editor shows a briefing. */
  inBriefing: 'briefing.inBriefing',
  /** The search list is open. */
  searchVisible: 'briefing.searchVisible',
} as const;

/** The `source` of our diagnostics, and the prefix of their code actions. */
export const diagnosticSource = 'briefing';

/** The custom editor that shows the pages of a PDF. */
export const pageViewType = 'briefing.pages';

/** The scheme of readings, and the end of their names, which says so in the tab: `report.pdf · reading`. */
export const readingScheme = 'briefing-reading';
export const readingSuffix = ' · reading';

/** The language id of the corpus's plain text files and of readings. */
export const sourceLanguage = 'briefing-source';
