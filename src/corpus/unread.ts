/**
 * Why a file in a corpus folder is not read. `too slow` and `too much memory` are not properties of the file, so it is tried again at the
 * next explicit run.
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
  | 'scanned'
  | 'encrypted'
  | 'damaged'
  | 'failed';

/** A file in a corpus folder whose words are not in the index. It is listed wherever sources are counted. */
export interface UnreadFile {
  /** Path relative to the project folder, with forward slashes; absolute for a file outside it. */
  readonly path: string;
  /** The kind of file, as users call it: `PDF`, `Word document`, `picture`. */
  readonly kind: string;
  readonly reason: UnreadReason;
  /** What the user can do about it, in one sentence. */
  readonly advice?: string;
  /**
   * Whether files of this kind contain text to quote: PDF, office documents, mail, web pages, archives, text that cannot be
   * decoded. A quotation found in no source may come from such a file.
   */
  readonly document: boolean;
  /** Keys by which a briefing may mean it: its name, with and without the extension. None for a file without text. */
  readonly keys?: readonly string[];
  /** Ids of bibliography entries that name this file or whose id is its key. */
  readonly entries?: readonly string[];
}

/** An unread file without its path: what its name and content say about it. */
export type Unread = Omit<UnreadFile, 'path' | 'keys' | 'entries'>;

/** The kind of a file, from its name and its first bytes. The reason applies while no reader takes it. */
export interface FileKind extends Unread {
  readonly reason: 'no reader yet' | 'no text format';
}
