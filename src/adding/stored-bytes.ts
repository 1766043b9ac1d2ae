import { decodeHtml } from '../corpus/formats/html/decode-html.ts';
import { decodeSource } from '../corpus/formats/decode-source.ts';

/** Bytes as they are stored. */
export interface StoredBytes {
  readonly bytes: Uint8Array;
  /** The code page they came in, where they are stored as UTF-8. */
  readonly from?: string;
}

/** Extensions of formats whose text is in a code page. */
const inCodePages = /^\.(?:x?html?|txt|md|csv|tsv|srt|vtt)$/;

/**
 * The bytes to store: as they came, except a text whose code page only the server names and a reader would take for another. That is
 * stored as UTF-8 with its mark.
 */
export async function storedBytes(
  bytes: Uint8Array,
  extension: string,
  charset: string | undefined,
): Promise<StoredBytes> {
  if (charset === undefined || !inCodePages.test(extension)) return { bytes };
  const decoded = decodedAs(charset, bytes);
  if (decoded === undefined) return { bytes };
  const { meant, codePage } = decoded;
  const { text } = extension.includes('htm') ? await decodeHtml(bytes) : await decodeSource(bytes);
  if (meant.includes('\uFFFD') || text.replace(/^\uFEFF/, '') === meant.replace(/^\uFEFF/, ''))
    return { bytes };
  return { bytes: new TextEncoder().encode(`\uFEFF${meant.replace(/^\uFEFF/, '')}`), from: codePage };
}

function decodedAs(charset: string, bytes: Uint8Array): { meant: string; codePage: string } | undefined {
  try {
    const decoder = new TextDecoder(charset);
    return { meant: decoder.decode(bytes), codePage: decoder.encoding };
  } catch {
    return undefined;
  }
}
