import { sluggerFor } from '../corpus/bibliography/key-name.ts';
import { baseName } from '../project/paths.ts';
import { isSkipped } from '../project/skipped.ts';

/** Maximum length of a name without its extension. */
const longestName = 60;

/**
 * The name, without an extension, under which a source is stored: of its title, else of the end of `name`, its path, else of the host.
 * Only small letters, digits and hyphens: `/a/Der%20Hafen/` is `der-hafen`.
 */
export async function storedName(title: string | undefined, name: string, address: string): Promise<string> {
  const parts = [title ?? '', lastPart(name), hostOf(address)];
  const slug = await sluggerFor(parts);
  for (const part of parts) {
    const slugged = shortened(slug(part));
    if (slugged !== '' && !reserved.test(slugged) && !isSkipped(slugged)) return slugged;
  }
  return 'source';
}

/** Names that Windows keeps for devices, and those of our own files. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|references)$/;

/** Cut behind a word where one ends. */
function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName + 1);
  const end = cut.lastIndexOf('-');
  return end > longestName / 2 ? cut.slice(0, end) : cut.slice(0, longestName);
}

function lastPart(path: string): string {
  const name = baseName(path.replaceAll('\\', '/').replace(/\/{1,20}$/u, ''));
  const dot = name.lastIndexOf('.');
  return decoded(dot > 0 ? name.slice(0, dot) : name);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
