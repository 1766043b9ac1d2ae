import { AddRefusal } from './refusal.ts';

/** Whether what a person names is an address and no file. */
export function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(from.trim());
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
