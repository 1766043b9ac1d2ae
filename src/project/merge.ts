import { defaultConfig } from './config.ts';
import type { ProjectConfig } from './config.ts';

/** What one place configures; fields that it does not set are absent. */
export type PartialConfig = Partial<ProjectConfig>;

/**
 * The effective configuration: the project file wins over the settings, which win over the defaults, field by field. Levels of rules
 * are merged rule by rule.
 */
export function mergeConfig(projectFile: PartialConfig, settings: PartialConfig = {}): ProjectConfig {
  return {
    sources: projectFile.sources ?? settings.sources ?? defaultConfig.sources,
    files: projectFile.files ?? settings.files ?? defaultConfig.files,
    exclude: projectFile.exclude ?? settings.exclude ?? defaultConfig.exclude,
    citationScope: projectFile.citationScope ?? settings.citationScope ?? defaultConfig.citationScope,
    rules: { ...defaultConfig.rules, ...settings.rules, ...projectFile.rules },
  };
}
