// Stands in for the Zotero of this machine: answers as its local API, version 3 (zotero/zotero, server_localAPI.js).
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

/** A library: its collections, and its items, attachments and annotations as Zotero's `data`. */
export interface StandInLibrary {
  readonly collections: readonly { readonly key: string; readonly name: string; readonly parent?: string }[];
  readonly items: readonly StandInItem[];
}

/** An object of the library. */
export interface StandInItem {
  readonly key: string;
  readonly itemType: string;
  /** For an attachment: where its file lies. Zotero links to those that it keeps itself. */
  readonly file?: string;
  /** The citation key that Better BibTeX keeps for itself. */
  readonly hiddenKey?: string;
  readonly [field: string]: unknown;
}

/** A stand-in that runs. */
export interface StandIn {
  readonly address: string;
  /** The requests so far. */
  readonly asked: string[];
  /** What it answers from; tests change it. */
  library: StandInLibrary;
  /** Whether Zotero lets other programs ask. */
  allowed: boolean;
  stop(): Promise<void>;
}

/** Starts a stand-in on a free port of this machine. */
export async function startStandIn(library: StandInLibrary): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const headers = { 'Zotero-API-Version': '3', 'Zotero-Schema-Version': '39' };
    if (!standIn.allowed) {
      response.writeHead(403, { ...headers, 'Content-Type': 'text/plain' }).end('Local API is not enabled');
      return;
    }
    const address = addressAt(url, standIn.library);
    if (address !== undefined) {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/plain' }).end(address);
      return;
    }
    const rows = rowsAt(url, standIn.library);
    if (rows === undefined) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('No endpoint found');
      return;
    }
    const start = Number(url.searchParams.get('start') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? rows.length);
    response.writeHead(200, {
      ...headers,
      'Content-Type': url.searchParams.get('format') === 'csljson' ? 'text/plain' : 'application/json',
      'Total-Results': String(rows.length),
      'Last-Modified-Version': '0',
    });
    response.end(JSON.stringify(rows.slice(start, start + limit), undefined, 4));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const standIn: StandIn = {
    address: `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`,
    asked,
    library,
    allowed: true,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
  return standIn;
}

/** Where the file of an attachment is, for `/items/KEY/file/view/url`. */
function addressAt({ pathname }: URL, { items }: StandInLibrary): string | undefined {
  const key = /\/items\/([A-Z0-9]{8})\/file\/view\/url$/.exec(pathname)?.[1];
  const file = items.find((item) => item.key === key)?.file;
  return file === undefined ? undefined : pathToFileURL(file).href;
}

function rowsAt({ pathname, searchParams }: URL, library: StandInLibrary): readonly unknown[] | undefined {
  const path = pathname.replace(/^\/api\/users\/0/, '');
  if (path === '/collections') return library.collections.map(collectionRow);
  const [, collection, top] = /^(?:\/collections\/([A-Z0-9]{8}))?\/items(\/top)?$/.exec(path) ?? [];
  if (!/\/items(?:\/top)?$/.test(path)) return undefined;
  const wanted = searchParams.get('itemType');
  const items = library.items.filter(
    (item) =>
      (collection === undefined || (isIn(item, collection, library) && item.itemType !== 'annotation')) &&
      (top === undefined || item['parentItem'] === undefined) &&
      (wanted === null || item.itemType === wanted),
  );
  return searchParams.get('format') === 'csljson'
    ? items.filter(({ itemType }) => !kindsOfChildren.has(itemType)).map(cslOf)
    : items.map(itemRow);
}

const kindsOfChildren: ReadonlySet<string> = new Set(['attachment', 'note', 'annotation']);

/** A child lies where its parent does. */
function isIn(item: StandInItem, collection: string, library: StandInLibrary): boolean {
  const parent = library.items.find(({ key }) => key === item['parentItem']);
  if (parent !== undefined) return isIn(parent, collection, library);
  return Array.isArray(item['collections']) && item['collections'].includes(collection);
}

const owner = { type: 'user', id: 4_711, name: 'x', links: {} };

function collectionRow({ key, name, parent = '' }: StandInLibrary['collections'][number]): unknown {
  return {
    key,
    version: 0,
    library: owner,
    links: {
      self: { href: `http://localhost:23119/api/users/4711/collections/${key}`, type: 'application/json' },
    },
    meta: { numCollections: 0, numItems: 2 },
    data: { key, version: 0, name, parentCollection: parent === '' ? false : parent, relations: {} },
  };
}

function itemRow({ file, hiddenKey: _hidden, ...data }: StandInItem): unknown {
  return {
    key: data.key,
    version: 0,
    library: owner,
    links: {
      self: { href: `http://localhost:23119/api/users/4711/items/${data.key}`, type: 'application/json' },
      ...(file === undefined || data['linkMode'] === 'linked_file'
        ? {}
        : {
            enclosure: { href: pathToFileURL(file).href, type: data['contentType'], title: 'x', length: 1 },
          }),
    },
    meta: { numChildren: 0 },
    data: { version: 0, tags: [], relations: {}, dateAdded: '2026-01-02T03:04:05Z', ...data },
  };
}

function cslOf({ key, hiddenKey, ...data }: StandInItem): unknown {
  return {
    id: `http://zotero.org/users/4711/items/${key}`,
    type: 'report',
    title: data['title'],
    ...(hiddenKey === undefined ? {} : { 'citation-key': hiddenKey }),
  };
}
