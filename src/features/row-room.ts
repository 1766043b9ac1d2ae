/** How much of a completion row is seen, in characters of its label. */
export interface RowRoom {
  /** The longest label, and what is left of it at least where it is cut at a word. */
  readonly label: number;
  readonly least: number;
  /** Label and description together; a character of the description takes {@link descriptionWidth}. */
  readonly row: number;
}

/** Width of a character of the description, in those of the label: VS Code sets it in 85 % of the size. */
export const descriptionWidth = 0.85;

/**
 * The list of VS Code 1.139 and later, which `editor.suggest.fitWidthToDetails` widens to what its rows need. A longer
 * label would leave no room for the description where a narrow editor holds the list at its usual 430 pixels.
 */
export const wideningRows: RowRoom = { label: 52, least: 45, row: Number.POSITIVE_INFINITY };

/** The list of older versions, 430 pixels wide: it cuts the description first, which says where the words stand. */
export const fixedRows: RowRoom = { label: 40, least: 38, row: 44 };

/** The first version whose list widens. */
const firstWidening = [1, 139] as const;

/** The room in a version of VS Code, `1.139.1`, in which the user may have kept the list from widening. */
export function rowRoom(version: string, widens: boolean): RowRoom {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const later = major > firstWidening[0] || (major === firstWidening[0] && minor >= firstWidening[1]);
  return widens && later ? wideningRows : fixedRows;
}
