import { byteText } from '../code-pages.ts';

/** The line above each mail of an mbox file (RFC 4155): `From ann@example.org Tue Mar  3 10:12:00 2015`, or with `ann at example.org`. */
const fromLine = /^From \S.{0,200}?\d{1,2}:\d{2}(?::\d{2})?\b.{0,60}$/;
const fieldStart = /^>?[!-9;-~]{1,100}:|^>From /;

/**
 * The mails of an mbox file, as stretches of its bytes. A mail begins below a `From ` line that is followed by a field; a sentence that
 * begins with "From" parts nothing. What stands above the first such line is a mail, too. Stretches without the fields of a mail
 * are left out: some programs leave half a mail at the end of a file.
 */
export function mboxMails(bytes: Uint8Array): Uint8Array[] {
  const starts: { line: number; mail: number }[] = [];
  for (let at = 0; at !== -1 && at < bytes.length; at = nextLine(bytes, at)) {
    if (!startsWith(bytes, at, 'From ')) continue;
    const next = nextLine(bytes, at);
    // A patch made by git begins with such a line, too, inside the mail that it is attached to.
    const isPatch = starts.length > 0 && /^From [\da-f]{40} /.test(lineAt(bytes, at));
    if (next === -1 || isPatch || !beginsMail(lineAt(bytes, at), lineAt(bytes, next))) continue;
    starts.push({ line: at, mail: next });
  }
  const stretches = [{ line: 0, mail: 0 }, ...starts].map(({ mail }, index) =>
    bytes.subarray(mail, starts[index]?.line ?? bytes.length),
  );
  return starts.length === 0 ? [bytes] : stretches.filter(isMail).map(unescaped);
}

/** Whether a line is the one above a mail, by itself and by the line below it. A mail without fields has an empty one there. */
function beginsMail(line: string, next: string): boolean {
  return (
    fromLine.test(line) &&
    (fieldStart.test(next) || (next === '' && /^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} /.test(line)))
  );
}

/** Whether a stretch has the head of a mail, or text below an empty line. */
function isMail(bytes: Uint8Array): boolean {
  const start = byteText(bytes.subarray(0, 64 * 1024));
  const end = /(?:^|\n)\r?\n/.exec(start);
  const head = start.slice(0, end?.index ?? start.length);
  if (/^(?:From|Sender|Subject|To|Message-ID):/im.test(head)) return true;
  return end !== null && start.slice(end.index).trim() !== '';
}

/** A mail with the `>` taken off that protects its own lines beginning with "From ". */
function unescaped(mail: Uint8Array): Uint8Array {
  const dropped: number[] = [];
  for (let at = 0; at !== -1 && at < mail.length; at = nextLine(mail, at)) {
    let marks = at;
    while (mail[marks] === 0x3e) marks += 1;
    if (marks > at && startsWith(mail, marks, 'From ')) dropped.push(at);
  }
  if (dropped.length === 0) return mail;
  const kept = new Uint8Array(mail.length - dropped.length);
  let from = 0;
  let to = 0;
  for (const at of [...dropped, mail.length]) {
    kept.set(mail.subarray(from, at), to);
    to += at - from;
    from = at + 1;
  }
  return kept;
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x0a, from);
  return end === -1 || end + 1 >= bytes.length ? -1 : end + 1;
}

function lineAt(bytes: Uint8Array, start: number): string {
  const end = bytes.indexOf(0x0a, start);
  const line = bytes.subarray(start, Math.min(end === -1 ? bytes.length : end, start + 400));
  return String.fromCharCode(...line).trimEnd();
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
