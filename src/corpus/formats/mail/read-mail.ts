import { utf16Label } from '../decode.ts';
import { type DocumentBlock, readingOf, refusal } from '../blocks.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { problem, type Problem } from '../../source.ts';
import { type MailContent, mailContent } from './mail-blocks.ts';
import { mboxMails } from './mbox.ts';

/** How many attachments and damaged mails are named; the last problem counts the others. */
const named = 20;

/**
 * Reads a mail, or a file of several (mbox). The subject is the title of the mail, sender, recipients and date are its byline. A damaged
 * mail does not keep the others from being read.
 */
export async function readMail(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const mails = mboxMails(asBytes(bytes));
  const [first = new Uint8Array()] = mails;
  if (mails.length <= 1) return readOne(appleMail(first), work);
  const blocks: DocumentBlock[] = [];
  const unread: string[] = [];
  const damaged: number[] = [];
  const locked: number[] = [];
  for (const [index, mail] of mails.entries()) {
    await work.pause();
    work.signal.throwIfAborted();
    const content = await mailContent(mail, work);
    if (content === undefined) damaged.push(index + 1);
    if (content?.isEncrypted === true) locked.push(index + 1);
    for (const block of content?.blocks ?? []) blocks.push(block);
    for (const name of content?.unread ?? []) unread.push(name);
  }
  if (blocks.length === 0) return refusal('damaged', { id: 'mail-damaged', args: {} });
  const broken = [
    ...damaged
      .slice(0, named)
      .map((number) => problem('warning', { id: 'mail-damaged-one', args: { number } })),
    ...locked
      .slice(0, named)
      .map((number) => problem('warning', { id: 'mail-encrypted-one', args: { number } })),
  ];
  return readingOf(blocks, { problems: [...broken, ...unreadProblems(unread)] });
}

async function readOne(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const content = await mailContent(bytes, work);
  if (content === undefined) return refusal('damaged', { id: 'mail-damaged', args: {} });
  const { blocks, metadata, origins, unread, isEncrypted, isCutOff }: MailContent = content;
  const cut = isCutOff ? [problem('warning', { id: 'file-cut-off', args: {} })] : [];
  const reading = readingOf(blocks, { metadata, origins, problems: [...cut, ...unreadProblems(unread)] });
  // The fields of an encrypted mail are in the clear.
  return isEncrypted
    ? { ...refusal('encrypted', { id: 'mail-encrypted', args: {} }), metadata: reading.metadata }
    : reading;
}

function unreadProblems(names: readonly string[]): Problem[] {
  const said = names
    .slice(0, named)
    .map((name) => problem('warning', { id: 'mail-attachment-unread', args: { name } }));
  const more = names.length - said.length;
  return more === 0 ? said : [...said, problem('warning', { id: 'mail-attachments-more', args: { more } })];
}

/** A mail in UTF-8 without its byte order mark, which would stand in the name of its first field; one saved as UTF-16 in UTF-8. */
function asBytes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const label = utf16Label(bytes);
  return label === undefined ? bytes : new TextEncoder().encode(new TextDecoder(label).decode(bytes));
}

/** The mail in a file of Apple Mail (`.emlx`): below a line with its length, above a property list. */
function appleMail(bytes: Uint8Array): Uint8Array {
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  const [line, length] = /^(\d{1,10})\s*\n/.exec(start) ?? [];
  return line === undefined ? bytes : bytes.subarray(line.length, line.length + Number(length));
}
