/**
 * Why a file in a corpus folder is not read. `too slow` and `too much memory` are no properties of the file: it is tried
 * again at the next explicit run.
 */
export type UnreadReason =
  | 'no reader yet'
  | 'no text format'
  | 'empty'
  | 'too large'
  | 'too slow'
  | 'too much memory'
  | 'denied'
  | 'not decodable'
  | 'failed';

/** A file in a corpus folder whose words are not in the index. It is named wherever sources are counted. */
export interface UnreadFile {
  /** Path relative to the project folder, forward slashes; absolute where the file lies outside it. */
  readonly path: string;
  /** What the file is, in words for people: `PDF`, `Word document`, `picture`. */
  readonly kind: string;
  readonly reason: UnreadReason;
  /** What to do about it: one sentence, where there is something to do. */
  readonly advice?: string;
  /**
   * Whether files of this kind hold text to quote (PDF, office documents, mail, web pages, archives, text that cannot be
   * decoded). While there is one, a quotation that no source has may stand in it.
   */
  readonly document: boolean;
  /** Keys by which a briefing may mean it: its name, and its name with the extension behind it. None where it holds no text. */
  readonly keys?: readonly string[];
  /** Ids of the bibliographies' entries that name this file, or whose id is its key. */
  readonly entries?: readonly string[];
}

/** An unread file without its path: what its name and content say of it. */
export type Unread = Omit<UnreadFile, 'path' | 'keys' | 'entries'>;

/** What a file is by its name and its first bytes; `reason` holds while no reader takes it. */
export interface FileKind extends Unread {
  readonly reason: 'no reader yet' | 'no text format';
}
