import type { Address, Email } from 'postal-mime';
import type { DocumentBlock } from '../blocks.ts';
import type { CslItem, CslName } from '../../source.ts';
import { mailDate } from './mail-date.ts';

/** The head of a mail as blocks: its subject as title, and From, To, Cc and Date as byline. */
export function mailHeadBlocks(mail: Email): DocumentBlock[] {
  const subject = subjectOf(mail);
  const lines = [
    line('From', addressesText(mail.from === undefined ? [] : [mail.from], headerOf(mail, 'from'))),
    line('To', addressesText(mail.to ?? [], headerOf(mail, 'to'))),
    line('Cc', addressesText(mail.cc ?? [], headerOf(mail, 'cc'))),
    line('Date', oneLine(headerOf(mail, 'date'))),
  ].filter((text) => text !== '');
  return [
    ...(subject === '' ? [] : [{ section: 'title', text: subject } as const]),
    ...(lines.length === 0 ? [] : [{ section: 'byline', text: lines.join('\n') } as const]),
  ];
}

/** What a mail says of itself: its subject, its sender and the day on which it was sent, each with the field it comes from. */
export function mailMetadata(mail: Email): { metadata: Partial<CslItem>; origins: Record<string, string> } {
  const subject = subjectOf(mail);
  const author = senderOf(mail);
  const issued = mailDate(headerOf(mail, 'date'));
  return {
    metadata: {
      type: 'personal_communication',
      ...(subject === '' ? {} : { title: subject }),
      ...(author === undefined ? {} : { author: [author] }),
      ...(issued === undefined ? {} : { issued }),
    },
    origins: {
      ...(subject === '' ? {} : { title: 'mail header Subject' }),
      ...(author === undefined ? {} : { author: 'mail header From' }),
      ...(issued === undefined ? {} : { issued: 'mail header Date' }),
    },
  };
}

function subjectOf(mail: Email): string {
  return oneLine(mail.subject ?? '');
}

function senderOf(mail: Email): CslName | undefined {
  const literal = nameOf(mail.from, headerOf(mail, 'from'));
  return literal === '' ? undefined : { literal };
}

/** A sender's name, else its address. Archives of mailing lists write `ann at example.org (Ann Lee)`. */
function nameOf(address: Address | undefined, header: string): string {
  const [, archived] = /^\S+ at \S+ \(([^()]{1,200})\)\s*$/.exec(header) ?? [];
  if (archived !== undefined) return oneLine(archived);
  const name = oneLine(address?.name ?? '').replace(/^['"](.*)['"]$/, '$1');
  return name === '' ? oneLine(address?.address ?? header) : name;
}

/** Addresses as people write them: `Ann Lee <ann@example.org>, bo@example.org`. */
function addressesText(addresses: readonly Address[], header: string): string {
  const texts = addresses.map((address) => {
    const name = oneLine(address.name);
    const own = address.address ?? '';
    if (own === '') return name;
    return name === '' || name === own ? own : `${name} <${own}>`;
  });
  const text = texts.filter((each) => each !== '').join(', ');
  return text.includes('@') || header === '' ? text : oneLine(header);
}

function headerOf(mail: Email, key: string): string {
  return mail.headers.find((header) => header.key === key)?.value ?? '';
}

function line(name: string, value: string): string {
  return value === '' ? '' : `${name}: ${value}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
