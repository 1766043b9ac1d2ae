interface From {
  /** The address or file, as it was given. */
  readonly from: string;
}

/** Why a source cannot be brought in, as sentences. */
export const addingMessages = {
  'add-no-address': ({ from }: From) =>
    `${from} is no address: give one that begins with https:// or http://.`,
  'add-scheme': ({ from, scheme }: From & { readonly scheme: string }) =>
    `${from} cannot be fetched: only https and http addresses are, not ${scheme}.`,
  'add-password': ({ from }: From) =>
    `${from} has a user name or password in it, which would stand in the bibliography. Save the page in the browser and add the file.`,
  /** `hops`: the number of redirects followed. */
  'add-redirects': ({ from, hops }: From & { readonly hops: number }) =>
    `${from} leads from address to address without an end (${hops} redirects).`,
  /** `to`: where the server sends the request. */
  'add-redirect-nowhere': ({ from, to }: From & { readonly to: string }) =>
    `${from} redirects to ${to === '' ? 'no address' : `${to}, which is not fetched`}.`,
  'add-redirect-inside': ({ from, to }: From & { readonly to: string }) =>
    `${from} redirects to ${to}, which is in this machine or its network. If you mean that, give its address.`,
  'add-status': ({ from, status, text }: From & { readonly status: number; readonly text: string }) =>
    `${from} answers ${status}${text === '' ? '' : ` ${text}`}${advice(status)}.`,
  'add-unknown-host': ({ from, host }: From & { readonly host: string }) =>
    `${from} cannot be fetched: there is no server ${host}, or no connection to the network.`,
  'add-refused': ({ from, host }: From & { readonly host: string }) =>
    `${from} cannot be fetched: ${host} refuses the connection.`,
  'add-tls': ({ from, reason }: From & { readonly reason: string }) =>
    `${from} cannot be fetched: its certificate is not trusted (${reason}).`,
  'add-cut': ({ from }: From) => `${from} broke off before it was complete. Try again.`,
  'add-slow': ({ from, seconds }: From & { readonly seconds: number }) =>
    `${from} did not answer within ${seconds} seconds. Try again, or save it in the browser and add the file.`,
  'add-unreachable': ({ from, reason }: From & { readonly reason: string }) =>
    `${from} cannot be fetched: ${reason}.`,
  'add-too-large': ({ from, mebibytes }: From & { readonly mebibytes: number }) =>
    `${from} is larger than ${mebibytes} MiB, and is not fetched.`,
  'add-empty': ({ from }: From) => `${from} is empty.`,
  'add-entries': ({ from }: From) =>
    `${from} is a bibliography, not a source: to use its entries, put the file into the sources folder yourself.`,
  /** `type`: the media type, or what the file is. */
  'add-type': ({ from, type }: From & { readonly type: string }) => `${from} is no text (${type}).`,
  'add-no-file': ({ from }: From) => `There is no file ${from}.`,
  'add-unreadable': ({ from, reason }: From & { readonly reason: string }) =>
    `${from} cannot be read: ${reason}.`,
  'add-inside': ({ from }: From) => `${from} is among the sources already.`,
  'add-name': ({ from }: From) => `${from} cannot be stored: all names for it are taken.`,
  'add-unavailable': () => 'Sources cannot be added here: this editor has no files of its own.',
  'add-bibliography': ({ file }: { readonly file: string }) =>
    `${file} is not a valid JSON list. Fix it first; nothing was added.`,
} as const;

function advice(status: number): string {
  if (status === 404 || status === 410) return ': there is no such page';
  if (status === 401 || status === 403 || status === 451)
    return ': it is not open to everybody. Save it in the browser and add the file';
  if (status === 429 || status >= 500) return ': try again later';
  return '';
}
