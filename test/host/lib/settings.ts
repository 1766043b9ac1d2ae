import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * User settings of every editor that the tests start: nothing but what the extension brings is on the screen, and
 * nothing asks the network. What a writer's editor does by default with Markdown is left as it is.
 */
const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.minimap.enabled': false,
};

/** Writes a user's settings.json, the quiet ones and further ones, into a `User` folder, unless it has one. */
export function writeUserSettings(folder: string, more: Readonly<Record<string, unknown>> = {}): void {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, undefined, 2));
}
