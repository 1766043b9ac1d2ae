import type { Email } from 'postal-mime';
import { windows1252 } from '../code-pages.ts';
import { preparedMail, withCodePage } from './mail-bytes.ts';

/** A mail taken apart, and how the lines of its text end. */
export interface ParsedMail {
  readonly mail: Email;
  readonly isFlowed: boolean;
  readonly dropsSpace: boolean;
  readonly isCutOff: boolean;
}

const limits = { maxNestingDepth: 64, maxHeadersSize: 2 * 1024 * 1024, forceRfc822Attachments: true };

/**
 * Takes a mail apart. Mails inside it stay attachments. `undefined` where its parts are nested too deep or its header is too long: the
 * parser refuses these.
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail | undefined> {
  const prepared = await preparedMail(bytes);
  let mail = await parsed(prepared.bytes);
  if (mail === undefined) return undefined;
  if (damage(mail) > 0) {
    const again = await parsed(await withCodePage(prepared.bytes));
    if (again !== undefined && damage(again) < damage(mail)) mail = again;
  }
  return {
    ...prepared,
    mail: { ...mail, text: mail.text && windows1252(mail.text), html: mail.html && windows1252(mail.html) },
  };
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, limits);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Maximum ')) return undefined;
    throw error;
  }
}

/** How many characters could not be decoded. */
function damage({ text = '', html = '', subject = '' }: Email): number {
  return `${text}${html}${subject}`.split('\uFFFD').length - 1;
}
