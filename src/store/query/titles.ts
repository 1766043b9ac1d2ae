/** A longer first passage is text, not a title. In characters. */
const longestTitle = 300;

/** The beginning of a source. */
export interface SourceHead {
  readonly path: string;
  readonly title: string;
  /** The text of its first passage; empty where it has none. */
  readonly first: string;
}

/** A source that states no title is shown by its file's name, which says little; a short first passage says more. */
export function titleOf({ path, title, first }: SourceHead): string {
  return path.endsWith(title) && first.length <= longestTitle ? first : title;
}
