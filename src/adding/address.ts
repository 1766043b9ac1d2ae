import { AddRefusal } from './refusal.ts';

/** Whether what a person names is an address and no file. */
export function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(from.trim());
}

/**
 * What a person means who types an address or the path of a file: `https://example.org/a` for `example.org/a`, and the path for
 * `/home/me/a.pdf`, `C:\\a.pdf`, `"C:\\a.pdf"` (as Windows copies it) and `file:///home/me/a.pdf`. No server is asked for a path.
 */
export function typedSource(text: string): { readonly path: string } | { readonly address: string } {
  const typed = text.trim().replace(/^"(.*)"$/u, '$1');
  if (/^file:\/\//iu.test(typed) && URL.canParse(typed)) return { path: pathOf(new URL(typed)) };
  if (/^(?:(?:[a-z]:|~|\.{1,2})[\\/]|\\\\|\/(?!\/))/iu.test(typed)) return { path: typed };
  return { address: isAddress(typed) || typed === '' ? typed : `https://${typed.replace(/^\/\//u, '')}` };
}

function pathOf({ pathname, host }: URL): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // A percent sign that encodes nothing.
  }
  if (host !== '') return `//${host}${path}`;
  return path.replace(/^\/(?=[a-z]:)/iu, '');
}

/** An address as it is fetched and stored, without its fragment. Throws {@link AddRefusal} for one that is not fetched. */
export function checkedAddress(from: string): URL {
  const shown = from.trim();
  if (!URL.canParse(shown)) throw new AddRefusal({ id: 'add-no-address', args: { from: shown } });
  const url = new URL(shown);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new AddRefusal({ id: 'add-scheme', args: { from: shown, scheme: url.protocol.slice(0, -1) } });
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new AddRefusal({ id: 'add-password', args: { from: url.href } });
  }
  url.hash = '';
  return url;
}
