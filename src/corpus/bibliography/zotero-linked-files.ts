import { isJsonObject, type JsonObject } from '../../text/json-object.ts';
import { type AskZotero, zoteroText } from './zotero-answers.ts';

/** Begins the path of a linked file that lies in the folder which the user named in Zotero. */
const inBaseFolder = 'attachments:';

/**
 * The folder in which linked files lie whose paths begin with `attachments:`, with a slash at its end. Zotero does not name it, but it says
 * where one of these files is. Undefined where there are none, and where this Zotero does not say it.
 */
export async function linkedFilesFolder(
  rows: readonly JsonObject[],
  ask: AskZotero,
  signal: AbortSignal,
): Promise<string | undefined> {
  const row = rows.find(({ data }) => relativePath(data) !== undefined);
  const relative = relativePath(row?.['data']);
  if (row === undefined || relative === undefined) return undefined;
  const link = await addressOf(zoteroText(row['key']), ask, signal);
  const path = localPath(link) ?? '';
  return path.endsWith(`/${relative}`) ? path.slice(0, -relative.length) : undefined;
}

/** The path of an attachment as it stands in the folder of linked files; undefined for any other. */
export function relativePath(data: unknown): string | undefined {
  if (!isJsonObject(data) || data['linkMode'] !== 'linked_file') return undefined;
  const path = zoteroText(data['path']);
  return path.startsWith(inBaseFolder) ? path.slice(inBaseFolder.length).replaceAll('\\', '/') : undefined;
}

/** The path in the address of a file of this machine. */
export function localPath(address: string): string | undefined {
  if (!address.startsWith('file://')) return undefined;
  try {
    const path = decodeURIComponent(address.slice('file://'.length));
    return absolutePath(/^\/[a-z]:\//i.test(path) ? path.slice(1) : path);
  } catch {
    return undefined;
  }
}

/** A path that starts from the root of a file system of this machine, not from a server's. */
export function absolutePath(path: string): string | undefined {
  return /^(?:\/(?!\/)|[a-z]:[\\/])/i.test(path) ? path : undefined;
}

/** Where Zotero says that a file is. Older versions do not answer this. */
async function addressOf(key: string, ask: AskZotero, signal: AbortSignal): Promise<string> {
  try {
    return zoteroText(await ask(`/items/${encodeURIComponent(key)}/file/view/url`, signal));
  } catch (error) {
    if (error instanceof Error && /^Zotero answers with 4\d\d/.test(error.message)) return '';
    throw error;
  }
}
