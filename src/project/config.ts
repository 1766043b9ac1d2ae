/** A rule's level in the project file or the settings. */
export type RuleLevel = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** What a project says about itself: `briefing.config.json`, else VS Code's settings, else these defaults. */
export interface ProjectConfig {
  /** Corpus folders, relative to the project folder. */
  readonly sources: readonly string[];
  /** Globs of the briefings, relative to the project folder. */
  readonly files: readonly string[];
  /** Globs of files in the corpus folders that are none of the project's business, relative to the project folder. */
  readonly exclude: readonly string[];
  readonly citationScope: 'sentence' | 'paragraph';
  /** Levels by rule id; a rule not named keeps its own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** The name of the project file. */
export const projectFileName = 'briefing.config.json';

/** What holds where nothing is said. */
export const defaultConfig: ProjectConfig = {
  sources: ['seeds', 'sources'],
  files: ['briefings/**/*.md', '**/*.briefing.md'],
  exclude: [],
  citationScope: 'sentence',
  rules: {},
};
