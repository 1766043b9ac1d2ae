/**
 * Every id that the manifest and the code must agree on; a test holds these lists against package.json.
 */

/** Commands, by what they do. Each is in the manifest and registered once. */
export const commands = {
  searchSources: 'briefing.searchSources',
  showCorpusProblems: 'briefing.showCorpusProblems',
  rebuildIndex: 'briefing.rebuildIndex',
  openSampleWorkspace: 'briefing.openSampleWorkspace',
  createSourcesFolder: 'briefing.createSourcesFolder',
  /** Adds a folder of sources to the project file; the optional argument is the folder's URI. */
  chooseSourcesFolder: 'briefing.chooseSourcesFolder',
  /** Puts `briefing: true` into the front matter of the Markdown file in front. */
  makeBriefing: 'briefing.makeBriefing',
  showLog: 'briefing.showLog',
  /** Opens a passage; the argument is a {@link import('./commands/open-passage.ts').PassageTarget}. */
  openPassage: 'briefing.openPassage',
  /** Opens a rule's help page; the argument is the rule's id. */
  showRule: 'briefing.showRule',
  /** Keys of the search list. */
  searchInsertQuotation: 'briefing.search.insertQuotation',
  searchInsertCitation: 'briefing.search.insertCitation',
  searchOpen: 'briefing.search.open',
} as const;

/** Commands that make sense only with an argument or inside the search list: never in the palette. */
export const hiddenCommands: readonly string[] = [
  commands.openPassage,
  commands.showRule,
  commands.searchInsertQuotation,
  commands.searchInsertCitation,
  commands.searchOpen,
];

/** The section all settings stand under. */
export const settingsSection = 'briefing';

/** Settings below {@link settingsSection}. */
export const settings = {
  sources: 'sources',
  files: 'files',
  exclude: 'exclude',
  citationScope: 'citationScope',
  rules: 'rules',
  ghostText: 'ghostText',
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

/** The language of the corpus's plain text files. */
export const sourceLanguage = 'briefing-source';
