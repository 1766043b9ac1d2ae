import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';
import { mboxStart } from '../signatures.ts';

/** Mail: one in a file, several in a file (mbox), and those of Apple Mail. */
export const mailFormat: Format = {
  id: 'mail',
  version: 2,
  extensions: ['.eml', '.emlx', '.mbox', '.mbx'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
  recognises: isMail,
};

const messageId = /^message-id:/im;

/**
 * Whether a file begins with the fields of a mail that was delivered: Message-ID, and MIME-Version or Received, before the first empty
 * line. From, Date and Subject alone are what people paste into a text.
 */
function isMail(head: string): boolean {
  const start = mboxStart.exec(head)?.[0].length ?? 0;
  const fields = head.slice(start);
  if (!/^[!-9;-~]{1,76}:[ \t\r\n]/.test(fields)) return false;
  const end = /\n\r?\n/.exec(fields)?.index ?? fields.length;
  const header = fields.slice(0, end);
  return messageId.test(header) && (start > 0 || /^(?:mime-version|received):/im.test(header));
}
