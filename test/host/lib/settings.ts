import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * User settings of every editor that the tests start: only what the extension adds is on the screen, and nothing uses the network.
 * The editor's defaults for Markdown are unchanged.
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

/** Writes settings.json, with the quiet settings and further ones, into a `User` folder that has none. */
export function writeUserSettings(folder: string, more: Readonly<Record<string, unknown>> = {}): void {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, undefined, 2));
}
