import * as vscode from 'vscode';
import { settings, settingsSection } from '../ids.ts';

/**
 * The collections that the user chose, by their paths. Only the user's own settings count: a workspace must not make the editor ask
 * anything. Nothing is chosen in a workspace that is not trusted, because Zotero's files lie outside it.
 */
export function chosenCollections(): readonly string[] {
  if (!vscode.workspace.isTrusted) return [];
  const value: unknown = vscode.workspace
    .getConfiguration(settingsSection)
    .inspect(settings.zotero)?.globalValue;
  if (!Array.isArray(value)) return [];
  const names = value.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return [...new Set(names)];
}

/** Writes the user's setting; none turns Zotero off. */
export async function chooseCollections(names: readonly string[]): Promise<void> {
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update(settings.zotero, names.length === 0 ? undefined : names, vscode.ConfigurationTarget.Global);
}
