import * as vscode from 'vscode';

/** A column of editors as it was at some time. Tabs go by {@link nameOf}. */
export interface ColumnBefore {
  readonly tabs: readonly string[];
  readonly active: string | undefined;
  /** The one tab in italics that the next file opened there would take the place of. */
  readonly preview: string | undefined;
}

/** All columns as they are now, by number. */
export function columnsNow(): ReadonlyMap<vscode.ViewColumn, ColumnBefore> {
  return new Map(
    vscode.window.tabGroups.all.map(({ viewColumn, tabs, activeTab }) => {
      const preview = tabs.find(({ isPreview }) => isPreview);
      return [
        viewColumn,
        {
          tabs: tabs.map(nameOf),
          active: activeTab === undefined ? undefined : nameOf(activeTab),
          preview: preview === undefined ? undefined : nameOf(preview),
        },
      ];
    }),
  );
}

/** What tells a tab from the others of its column: a text file's URI, else its kind and title. */
export function nameOf({ input, label }: vscode.Tab): string {
  if (input instanceof vscode.TabInputText) return input.uri.toString();
  const kind = typeof input === 'object' && input !== null ? input.constructor.name : '';
  return `${kind} ${label}`;
}

/** Closes the tabs of a column that have these names, but none with changes that are not saved. */
export async function closeTabs(column: vscode.ViewColumn, names: ReadonlySet<string>): Promise<void> {
  const mine = columnAt(column)?.tabs.filter((tab) => names.has(nameOf(tab)) && !tab.isDirty) ?? [];
  if (mine.length > 0) await vscode.window.tabGroups.close(mine, true);
}

/**
 * Brings the tab to the front that was there before, and removes the column where there was none. The focus is moved only
 * where a tab cannot be shown without it, and then given back to the column that has it.
 */
export async function frontAsBefore(
  column: vscode.ViewColumn,
  before: ColumnBefore | undefined,
): Promise<void> {
  const group = columnAt(column);
  if (group === undefined) return;
  if (before === undefined) {
    if (group.tabs.length === 0) await vscode.window.tabGroups.close(group, true);
    return;
  }
  const index = group.tabs.findIndex((tab) => nameOf(tab) === before.active);
  const tab = group.tabs[index];
  if (tab === undefined || tab.isActive) return;
  if (tab.input instanceof vscode.TabInputText) {
    const options = { viewColumn: column, preserveFocus: true, preview: tab.isPreview };
    await vscode.window.showTextDocument(tab.input.uri, options);
    return;
  }
  const focused = vscode.window.tabGroups.activeTabGroup.viewColumn;
  await focusColumn(column);
  await vscode.commands.executeCommand('workbench.action.openEditorAtIndex', index);
  await focusColumn(focused);
}

function columnAt(column: vscode.ViewColumn): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
}

async function focusColumn(column: vscode.ViewColumn): Promise<void> {
  const ordinal = ordinals[column - 1];
  if (ordinal !== undefined)
    await vscode.commands.executeCommand(`workbench.action.focus${ordinal}EditorGroup`);
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
