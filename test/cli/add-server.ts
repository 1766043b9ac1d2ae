import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers as its pages say. */
export interface TestServer {
  readonly address: string;
  /** The paths asked for, in order, each with the headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

/** Answers a path. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server with these pages, by path; every other path is not found. */
export async function testServer(pages: Readonly<Record<string, Page>>): Promise<TestServer> {
  const asked: TestServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = pages[path];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404, 'Not Found', { 'content-type': 'text/html' }).end('<p>none</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: Pick<AddressInfo, 'port'> = addressOf(server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('the server has no port');
}

/** A page with these bytes or this text. */
export function page(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Page {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

/** A redirect. */
export function redirect(to: string, status = 302): Page {
  return (_request, response) => {
    response.writeHead(status, { location: to, 'set-cookie': 'a=b' }).end();
  };
}
