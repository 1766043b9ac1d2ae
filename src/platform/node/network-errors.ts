import { AddRefusal } from '../../adding/refusal.ts';
import { errorMessage } from '../../text/error-message.ts';

/** What was asked for when a connection failed. */
export interface Asked {
  readonly from: string;
  readonly host: string;
  /** The limit that was in force. */
  readonly seconds: number;
}

/** What a failed `fetch` means for a person. The codes are those of Node's sockets and TLS, and of undici, which `fetch` is made of. */
export function refusalOf(error: unknown, { from, host, seconds }: Asked): AddRefusal {
  if (error instanceof AddRefusal) return error;
  const code = codeOf(error);
  if (isTimeout(error) || /TIMEOUT|ETIMEDOUT/.test(code))
    return new AddRefusal({ id: 'add-slow', args: { from, seconds } });
  if (/^(?:ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code))
    return new AddRefusal({ id: 'add-unknown-host', args: { from, host } });
  if (code === 'ECONNREFUSED') return new AddRefusal({ id: 'add-refused', args: { from, host } });
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_SSL|ERR_TLS|EPROTO/.test(code))
    return new AddRefusal({ id: 'add-tls', args: { from, reason: code } });
  if (
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/.test(
      code,
    ) ||
    isCut(error)
  )
    return new AddRefusal({ id: 'add-cut', args: { from } });
  return new AddRefusal({
    id: 'add-unreachable',
    args: { from, reason: reasons[code] ?? saidBy(error) },
  });
}

/** What codes mean that no other refusal names. */
const reasons: Readonly<Record<string, string>> = {
  EHOSTUNREACH: 'there is no way to its server',
  ENETUNREACH: 'there is no connection to the network',
  ENETDOWN: 'there is no connection to the network',
  EADDRNOTAVAIL: 'its server has no address that can be reached',
  EACCES: 'this machine does not allow the connection',
  EPERM: 'this machine does not allow the connection',
  UND_ERR_HEADERS_OVERFLOW: 'its server sends more headers than is allowed',
  UND_ERR_RESPONSE_EXCEEDED_MAX_SIZE: 'its server sends more than is allowed',
};

/** The message of the innermost error: the outer one says `fetch failed`. */
function saidBy(error: unknown): string {
  let said = errorMessage(error);
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if (at.message !== '') said = at.message;
  return said;
}

/** The code of an error, or of one that caused it. */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return '';
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

function isCut(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'terminated';
}
