import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { AddRefusal } from '../../adding/refusal.ts';

/** Addresses that only this machine or its network can reach (IANA special-purpose address registries, RFC 6890). */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** Finds the IP addresses of a name. */
export type LookUp = (name: string) => Promise<readonly string[]>;

const lookUpHere: LookUp = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * Throws {@link AddRefusal} where a server of the network leads to one of this machine or of its own network: what stands there is for
 * nobody outside, and only the person may name it. A slow look-up ends with the signal.
 */
export async function refuseWayInside(
  at: URL,
  to: URL,
  from: string,
  signal: AbortSignal,
  lookUp: LookUp = lookUpHere,
): Promise<void> {
  if (at.host === to.host) return;
  const known: LookUp = (name) => unlessAborted(lookUp(name), signal);
  const leadsInside = (await isOfOwnNetwork(to, known)) && !(await isOfOwnNetwork(at, known));
  signal.throwIfAborted();
  if (leadsInside) throw new AddRefusal({ id: 'add-redirect-inside', args: { from, to: to.href } });
}

/** The outcome of work that cannot be stopped, unless the signal comes first. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Whether a server is in this machine or its network: by its address, or by one of those that its name stands for. A name that nobody
 * knows is not.
 */
export async function isOfOwnNetwork({ hostname }: URL, lookUp: LookUp = lookUpHere): Promise<boolean> {
  const name = hostname.replace(/^\[(.*)\]$/u, '$1');
  if (/(?:^|\.)localhost\.?$/u.test(name)) return true;
  const addresses = isIP(name) > 0 ? [name] : await lookUp(name).catch(() => []);
  return addresses.some((address) => inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}
