import { confidentialityWords, mailNoticeOpenings } from '../../../language/mail-notices.ts';
import { isNotice } from '../../sections/notice-cues.ts';

const openings = new RegExp(`^[*_[(\\s"“>-]{0,5}${mailNoticeOpenings}`, 'iu');
const confidentiality = confidentialityWords.map((words) => words.map((word) => new RegExp(word, 'iu')));
/** The lines that programs put above an entry of a feed which they send as mail. */
const feedHead = /^URL: \S{1,500} Date: .{1,60}$/;
/** Only this much of a paragraph is looked at, in characters. */
const examined = 1200;

/** Whether a paragraph of a mail is a notice that programs and offices add: of confidentiality, of virus scanners, of mailing lists. */
export function isMailNotice(paragraph: string): boolean {
  const text = paragraph.slice(0, examined).replaceAll(/\s+/gu, ' ');
  return (
    openings.test(text) ||
    text.startsWith('-----BEGIN PGP SIGNED') ||
    feedHead.test(text) ||
    confidentiality.some((words) => words.every((word) => word.test(text))) ||
    isNotice(text)
  );
}
