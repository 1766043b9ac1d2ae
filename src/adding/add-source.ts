import { isJsonObject } from '../text/json-object.ts';
import { keyName, sluggerFor } from '../corpus/bibliography/key-name.ts';
import { byteText } from '../corpus/formats/code-pages.ts';
import { limits } from '../corpus/formats/limits.ts';
import type { CslItem } from '../corpus/source.ts';
import { addToJson } from '../features/rename-bibliography.ts';
import { isBibliography, isBibliographyText } from '../project/corpus-rules.ts';
import type { TextEdit } from '../text/edits.ts';
import { checkedAddress, isAddress } from './address.ts';
import { storedName } from './file-name.ts';
import type { AddingHost, DownloadLimits, Progress, ReadAbout } from './host.ts';
import { extensionOf } from './media-types.ts';
import { AddRefusal } from './refusal.ts';
import { storedBytes } from './stored-bytes.ts';

/** Where a source is brought to. */
export interface AddingTarget {
  /** The corpus folder, absolute, with forward slashes. */
  readonly folder: string;
  /** Its bibliography as it is now: the name for messages, and the text, empty where there is none. */
  readonly references: { readonly name: string; readonly text: string };
  /** Makes an edit of that text. */
  readonly edit: (edit: TextEdit) => Promise<void>;
  /** Whether a source or an entry has a key. */
  readonly isTaken: (key: string) => boolean;
}

/** What was brought in. */
export interface Added {
  /** The name of the file in its folder. */
  readonly name: string;
  readonly path: string;
  /** Absent where it was there already. */
  readonly entry?: CslItem;
  readonly bytes: number;
  /** What cannot be read of it, in sentences. */
  readonly problems: readonly string[];
}

/** Half a minute for the first byte, five for all. */
const patience: DownloadLimits = { most: limits.pdf, answer: 30_000, whole: 300_000 };

/**
 * Brings a source into a corpus: what an address gives, or a copy of a file. It is stored under a new name and gets an entry in the
 * bibliography with where it is from, when it was fetched, and its hash. Nothing is overwritten; the same bytes are not stored twice.
 * Throws {@link AddRefusal} with what a person can do.
 */
export async function addSource(
  from: string,
  target: AddingTarget,
  host: AddingHost,
  { signal, report = () => {}, limits: most = patience }: AddingOptions,
): Promise<Added> {
  const brought = isAddress(from)
    ? await fetched(from, host, report, most, signal)
    : await copied(from, target, host, most);
  signal.throwIfAborted();
  if (brought.bytes.length === 0) throw new AddRefusal({ id: 'add-empty', args: { from } });
  const extension = extensionOf(brought.bytes, brought.type, brought.name, from);
  if (isBibliography(`x${extension}`) || isBibliographyText(byteText(brought.bytes.subarray(0, 4096))))
    throw new AddRefusal({ id: 'add-entries', args: { from } });
  const { bytes, from: codePage } = await storedBytes(brought.bytes, extension, brought.charset);
  const sha256 = host.sha256(bytes);
  const same = await storedBefore(bytes, extension, target, host);
  if (same !== undefined)
    return { name: same, path: `${target.folder}/${same}`, bytes: bytes.length, problems: [] };
  const about = await host.read(`x${extension}`, bytes);
  signal.throwIfAborted();
  const bare = await storedName(about.metadata.title, brought.name, brought.address);
  const origin = {
    ...brought.origin,
    ...(codePage === undefined ? {} : { charset: `${codePage} by the server; stored as UTF-8` }),
  };
  const stored = await written(bare, extension, bytes, target, host);
  const entry = entryOf(stored, sha256, about, { address: brought.address, origin }, host.now());
  const edit = addToJson(target.references.text, [entry]);
  try {
    if (edit === undefined)
      throw new AddRefusal({ id: 'add-bibliography', args: { file: target.references.name } });
    await target.edit(edit);
  } catch (error) {
    await host.removeFile(stored.path);
    throw error;
  }
  return {
    name: stored.name,
    path: stored.path,
    entry,
    bytes: bytes.length,
    problems: about.problems.map(({ message }) => message),
  };
}

/** Options of {@link addSource}. */
export interface AddingOptions {
  readonly signal: AbortSignal;
  readonly report?: (progress: Progress) => void;
  readonly limits?: DownloadLimits;
}

/** Bytes with what is known of them. */
interface Brought {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly charset?: string;
  /** The file name they came with; may be empty. */
  readonly name: string;
  /** The address, or empty for a file. */
  readonly address: string;
  readonly origin: Readonly<Record<string, string>>;
}

async function fetched(
  from: string,
  host: AddingHost,
  report: (progress: Progress) => void,
  most: DownloadLimits,
  signal: AbortSignal,
): Promise<Brought> {
  const asked = checkedAddress(from);
  const { name, address, ...answer } = await host.download(asked, most, report, signal);
  const origin = { URL: address === asked.href ? 'the address fetched' : `redirected from ${asked.href}` };
  return { ...answer, name: name ?? new URL(address).pathname, address, origin };
}

async function copied(
  path: string,
  { folder }: AddingTarget,
  host: AddingHost,
  { most }: DownloadLimits,
): Promise<Brought> {
  const shown = path.replaceAll('\\', '/');
  if (shown.startsWith(`${folder}/`)) throw new AddRefusal({ id: 'add-inside', args: { from: path } });
  const bytes = await host.readFile(path, most);
  return { bytes, type: '', name: shown, address: '', origin: { file: `copied from ${path}` } };
}

/** The name of a file of the folder that has the same bytes. */
async function storedBefore(
  bytes: Uint8Array,
  extension: string,
  { folder }: AddingTarget,
  host: AddingHost,
): Promise<string | undefined> {
  for (const name of await host.names(folder)) {
    if (!name.toLowerCase().endsWith(extension)) continue;
    const other = await host.readFile(`${folder}/${name}`, bytes.length).catch(() => undefined);
    if (other?.length === bytes.length && other.every((byte, at) => byte === bytes[at])) return name;
  }
  return undefined;
}

/** Maximum sources of one name. */
const mostNames = 1000;

/** Writes bytes under the first name of which neither the file nor the key is taken. */
async function written(
  bare: string,
  extension: string,
  bytes: Uint8Array,
  { folder, isTaken }: AddingTarget,
  host: AddingHost,
): Promise<{ readonly name: string; readonly path: string; readonly key: string }> {
  const slug = await sluggerFor([bare]);
  const names = new Set((await host.names(folder)).map((name) => name.toLowerCase()));
  for (let count = 1; count < mostNames; count += 1) {
    const name = `${bare}${count === 1 ? '' : `-${count}`}${extension}`;
    const key = keyName(name, slug).own;
    if (names.has(name) || isTaken(key)) continue;
    const path = `${folder}/${name}`;
    if (await host.writeNew(path, bytes)) return { name, path, key };
  }
  throw new AddRefusal({ id: 'add-name', args: { from: bare } });
}

function entryOf(
  { name, key }: { readonly name: string; readonly key: string },
  sha256: string,
  { metadata: { custom = {}, title, type, ...fields } }: ReadAbout,
  { address, origin }: Pick<Brought, 'address' | 'origin'>,
  day: Date,
): CslItem {
  const stated: unknown = custom['origin'];
  const titled = title === undefined ? { title: address === '' ? 'file name' : 'address' } : {};
  const dated = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return {
    ...fields,
    id: key,
    type: type ?? (address !== '' && name.endsWith('html') ? 'webpage' : 'document'),
    title: title ?? name.slice(0, name.lastIndexOf('.')),
    ...(address === '' ? {} : { URL: address, accessed: { 'date-parts': [dated] } }),
    custom: { file: name, sha256, origin: { ...(isJsonObject(stated) ? stated : {}), ...titled, ...origin } },
  };
}
