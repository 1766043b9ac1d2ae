import { checkedAddress } from '../../adding/address.ts';
import type { AddingHost, Downloaded, DownloadLimits, Progress } from '../../adding/host.ts';
import { AddRefusal } from '../../adding/refusal.ts';
import { nameIn } from './content-disposition.ts';
import { refusalOf } from './network-errors.ts';
import { refuseWayInside } from './own-network.ts';

/** Maximum redirects followed. */
const mostRedirects = 10;

/** As servers know programs that fetch one document for a person. */
const userAgent = 'Mozilla/5.0 (compatible; source-linked-briefings)';

/**
 * What an address gives, fetched once: no cookies, nothing that the document names. Redirects are followed one by one, each to an http or
 * https address. Servers that are slow, cut off or send too much are refused; sizes are counted as the bytes arrive, unpacked.
 */
export const download: AddingHost['download'] = async (address, limits, report, signal) => {
  const whole = AbortSignal.timeout(limits.whole);
  const from = address.href;
  let at = address;
  const stall = stallTimer(limits.answer);
  const any = AbortSignal.any([signal, whole, stall.signal]);
  try {
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      stall.restart();
      const response = await ask(at, any);
      const to = redirectOf(response, at, from);
      if (to === undefined)
        return await received(response, at, { from, limits, report, restart: stall.restart });
      await response.body?.cancel();
      await refuseWayInside(at, to, from, any);
      at = to;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw refusalOf(error, {
      from,
      host: at.host,
      seconds: (whole.aborted ? limits.whole : limits.answer) / 1000,
    });
  } finally {
    stall.stop();
  }
  throw new AddRefusal({ id: 'add-redirects', args: { from, hops: mostRedirects } });
};

/** Aborts where nothing arrives for some time. */
function stallTimer(patience: number): { signal: AbortSignal; restart: () => void; stop: () => void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(new DOMException('too slow', 'TimeoutError')), patience);
    },
    stop: () => clearTimeout(timer),
  };
}

/** The head of a server's answer. */
function ask(at: URL, signal: AbortSignal): Promise<Response> {
  const accept = 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.8';
  // A packed answer that is cut short would be unpacked as far as it goes, without an error.
  const headers = { accept, 'accept-encoding': 'identity', 'user-agent': userAgent };
  return fetch(at, { redirect: 'manual', credentials: 'omit', headers, signal });
}

/** Where an answer leads to; undefined where it is none that leads on. */
function redirectOf({ status, headers }: Response, at: URL, from: string): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get('location') ?? '';
  const to = URL.canParse(location, at.href) ? new URL(location, at.href).href : '';
  try {
    if (location !== '' && to !== '') return checkedAddress(to);
  } catch (error) {
    if (!(error instanceof AddRefusal)) throw error;
  }
  throw new AddRefusal({ id: 'add-redirect-nowhere', args: { from, to: location } });
}

interface Receiving {
  readonly from: string;
  readonly limits: DownloadLimits;
  readonly report: (progress: Progress) => void;
  /** Called as each part arrives. */
  readonly restart: () => void;
}

async function received(
  response: Response,
  at: URL,
  { from, limits, report, restart }: Receiving,
): Promise<Downloaded> {
  const { status, statusText, headers } = response;
  const tooLarge = new AddRefusal({
    id: 'add-too-large',
    args: { from, mebibytes: limits.most / 1024 / 1024 },
  });
  const total = Number(headers.get('content-length') ?? Number.NaN);
  const refusal =
    status < 200 || status > 299 || status === 204 || status === 206
      ? new AddRefusal({ id: 'add-status', args: { from, status, text: statusText } })
      : total > limits.most
        ? tooLarge
        : undefined;
  if (refusal !== undefined) {
    await response.body?.cancel();
    throw refusal;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const known = headers.has('content-encoding') || Number.isNaN(total) ? {} : { total };
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    const chunk: unknown = part.value;
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.most) {
      await reader?.cancel();
      throw tooLarge;
    }
    restart();
    report({ bytes: length, ...known });
  }
  if (length === 0 && headers.has('content-encoding'))
    throw new AddRefusal({ id: 'add-cut', args: { from } });
  const content = headers.get('content-type') ?? '';
  const charset = /;\s{0,8}charset\s{0,8}=\s{0,8}["']?([\w:.-]{1,40})/i.exec(content)?.[1];
  const name = nameIn(headers.get('content-disposition') ?? '');
  return {
    bytes: joined(chunks, length),
    address: at.href,
    type: (content.split(';', 1)[0] ?? '').trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
    ...(name === undefined ? {} : { name }),
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
