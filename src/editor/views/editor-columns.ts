import * as vscode from 'vscode';

/** A snapshot of a column of editors. Tabs are identified by {@link nameOf}. */
export interface ColumnBefore {
  readonly tabs: readonly string[];
  readonly active: string | undefined;
  /** The preview tab (in italics), which the next file opened there would replace. */
  readonly preview: string | undefined;
}

/** Snapshots of all columns, by number. */
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

/** Identifies a tab within its column: by a text file's URI, else by kind and title. */
function nameOf({ input, label }: vscode.Tab): string {
  if (input instanceof vscode.TabInputText) return input.uri.toString();
  const kind = typeof input === 'object' && input !== null ? input.constructor.name : '';
  return `${kind} ${label}`;
}

/** Closes the tabs of a column with these names, except tabs with unsaved changes. */
export async function closeTabs(column: vscode.ViewColumn, names: ReadonlySet<string>): Promise<void> {
  const tabs = columnAt(column)?.tabs.filter((tab) => names.has(nameOf(tab)) && !tab.isDirty) ?? [];
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
}

/**
 * Brings the tab that was active before to the front, and removes a column that did not exist before. Moves the focus only where a
 * tab cannot be shown otherwise, and then returns it.
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
