/** A rule's level in the project file or the settings. */
export type RuleLevel = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** A project's configuration: from `briefing.config.json`, else VS Code's settings, else the defaults. */
export interface ProjectConfig {
  /** Corpus folders, relative to the project folder. */
  readonly sources: readonly string[];
  /** Globs of the briefings, relative to the project folder. */
  readonly files: readonly string[];
  /** Globs of files in the corpus folders to ignore, relative to the project folder. */
  readonly exclude: readonly string[];
  readonly citationScope: 'sentence' | 'paragraph';
  /** Levels by rule id; rules not named keep their default level. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** The name of the project file. */
export const projectFileName = 'briefing.config.json';

/** The configuration of a project that sets nothing. */
export const defaultConfig: ProjectConfig = {
  sources: ['seeds', 'sources'],
  files: ['briefings/**/*.md', '**/*.briefing.md'],
  exclude: [],
  citationScope: 'sentence',
  rules: {},
};
