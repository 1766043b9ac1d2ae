import type { Attachment } from 'postal-mime';
import type { DocumentBlock } from '../blocks.ts';
import { decodeSource } from '../decode-source.ts';
import { htmlMailBlocks } from './html-mail.ts';
import { mailHeadBlocks, mailMetadata } from './mail-head.ts';
import { mailTextBlocks } from './mail-text.ts';
import { signedContent } from './signed-content.ts';
import { parseMail, type ParsedMail } from './parse-mail.ts';
import { unwrappedParagraphs } from './wrapped-lines.ts';
import type { CslItem } from '../../source.ts';
import type { ReadingWork } from '../reader.ts';

/** What a mail holds. */
export interface MailContent {
  readonly blocks: readonly DocumentBlock[];
  readonly metadata: Partial<CslItem>;
  readonly origins: Readonly<Record<string, string>>;
  /** Attachments that are not read: `report.pdf (application/pdf)`. */
  readonly unread: readonly string[];
  readonly isEncrypted: boolean;
  /** Whether the file ends before the mail does. */
  readonly isCutOff: boolean;
}

/** Mails are read inside mails down to this depth. */
const deepest = 5;

/** The blocks of a mail: its head, its text, texts attached to it, and mails attached to it, which are `quoted`. `undefined` where it is damaged. */
export async function mailContent(
  bytes: Uint8Array,
  work: ReadingWork,
  depth = 0,
): Promise<MailContent | undefined> {
  const found = await parseMail(bytes);
  if (found === undefined) return undefined;
  const { mail } = found;
  const words = await textBlocks(found, work);
  const blocks = [...mailHeadBlocks(mail), ...words];
  const unread: string[] = [];
  let isEncrypted = words.every(isArmoured) && words.length > 0;
  for (const attachment of mail.attachments) {
    const signed = isPkcs7(attachment) && depth < deepest ? signedContent(bytesOf(attachment)) : undefined;
    if (signed !== undefined) {
      const inner = await mailContent(signed, work, depth + 1);
      const heads = new Set(mailHeadBlocks(mail).map(({ text }) => text));
      // What is signed may repeat the fields of the mail.
      for (const block of inner?.blocks ?? [])
        if (block.section !== 'title' && block.section !== 'byline' && !heads.has(block.text))
          blocks.push(block);
      unread.push(...(inner?.unread ?? []));
    } else if (isMail(attachment) && depth < deepest) {
      const inner = await mailContent(bytesOf(attachment), work, depth + 1);
      if (inner === undefined) unread.push(nameOf(attachment));
      for (const block of inner?.blocks ?? []) blocks.push(depth === 0 ? asQuoted(block) : block);
      unread.push(...(inner?.unread ?? []));
    } else if (isText(attachment)) blocks.push(...(await attachedText(attachment)));
    else if (!isSilent(attachment)) unread.push(nameOf(attachment));
  }
  isEncrypted ||= words.length === 0 && blocks.length <= 2 && mail.attachments.some(isLocked);
  return { blocks, unread, isEncrypted, isCutOff: found.isCutOff, ...mailMetadata(mail) };
}

function isArmoured({ text }: DocumentBlock): boolean {
  return text.startsWith('-----BEGIN PGP MESSAGE-----') || text.trim() === '';
}

function isPkcs7({ mimeType }: Attachment): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/.test(mimeType);
}

function isLocked(attachment: Attachment): boolean {
  return isPkcs7(attachment) || attachment.mimeType === 'application/pgp-encrypted';
}

/** The text part, or the HTML part where there is no other or the other only says that there is one. */
async function textBlocks(
  { mail, isFlowed, dropsSpace }: ParsedMail,
  work: ReadingWork,
): Promise<DocumentBlock[]> {
  const { text = '', html = '' } = mail;
  const isStub =
    text.trim().length < 250 &&
    /\b(?:html|browser|webmail|e-?mail client)\b/i.test(text) &&
    html.length > 500;
  if (html !== '' && (text.trim() === '' || isStub)) return htmlMailBlocks(html, work);
  return mailTextBlocks(text, { isFlowed, dropsSpace });
}

async function attachedText(attachment: Attachment): Promise<DocumentBlock[]> {
  const { text } = await decodeSource(bytesOf(attachment));
  const paragraphs = unwrappedParagraphs(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/), {
    isFlowed: false,
  });
  const { filename } = attachment;
  return [
    ...(filename === null ? [] : [{ section: 'heading', text: filename } as const]),
    ...paragraphs.map((paragraph): DocumentBlock => ({ section: 'body', text: paragraph })),
  ];
}

function asQuoted(block: DocumentBlock): DocumentBlock {
  return { ...block, section: block.section === 'boilerplate' ? 'boilerplate' : 'quoted' };
}

function isMail({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global';
}

function isText({ mimeType, filename }: Attachment): boolean {
  if (/^text\/(?:plain|markdown|x-markdown)$/.test(mimeType)) return true;
  return mimeType === 'application/octet-stream' && /\.(?:txt|md|markdown|text)$/i.test(filename ?? '');
}

/** Signatures, reports of delivery, and pictures inside the text: nobody attached them to be read. */
function isSilent({ mimeType, related, contentId, disposition }: Attachment): boolean {
  if (
    /^(?:application\/(?:pgp-signature|pgp-encrypted|(?:x-)?pkcs7-signature)|message\/(?:delivery-status|feedback-report)|text\/rfc822-headers)$/.test(
      mimeType,
    )
  )
    return true;
  return (
    mimeType.startsWith('image/') &&
    (related === true || (contentId !== undefined && disposition !== 'attachment'))
  );
}

function nameOf({ filename, mimeType }: Attachment): string {
  const name = (filename ?? '').replaceAll(/\s+/gu, ' ').trim();
  return name === '' ? mimeType : `${name} (${mimeType})`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
