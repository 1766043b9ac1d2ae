import { phraseSet } from './word-list.ts';

/** Fields whose value is a headline as often as a label, so that a verb in it counts, however it is capitalised. */
export const subjectFields = phraseSet(`
  subject, subject line, re, ref. subject, title, topic, theme, issue, objet, betreff, betrifft, asunto, oggetto, assunto,
  тема, 主题, 件名
`);

/** All other fields of letterheads, memos, e-mails, reports and cables, in the languages that are read. */
export const labelFields = phraseSet(`
  date, dated, date of report, date of information, report date, time, period, period covered, reporting period, as of, last
  updated, updated, published, issued, issue date, release date, deadline, due, from, to, cc, bcc, copy, copies, copy to, via,
  through, thru, attn, attention, for, for attention, memorandum for, memorandum to, memo, memo for, memo to, ref, refs,
  reference, references, our ref, your ref, our reference, your reference, file, file no, file number, report, report no,
  report number, document, document no, document number, doc, docket, case, case no, case number, no, number, serial, series,
  version, revision, rev, edition, status, draft, classification, classified by, declassify on, derived from, caveat, caveats,
  handling, handling instructions, marking, tlp, distribution, dissemination, releasability, precedence, priority, author,
  authors, written by, prepared by, prepared for, drafted by, drafter, compiled by, edited by, editor, reviewed by, reviewer,
  approved by, cleared by, checked by, submitted by, submitted to, contact, contacts, point of contact, poc, email, e-mail,
  phone, tel, telephone, fax, address, website, web, url, organisation, organization, agency, department, office, unit, desk,
  team, client, customer, project, programme, program, place, location, country, region, language, keywords, key words, tags,
  category, type, product, attachment, attachments, enclosure, enclosures, encl, annexes, sender, recipient, recipients,
  audience, datum, von, an, stand, verfasser, verfasserin, autor, autorin, autoren, bearbeiter, fassung, version vom,
  aktenzeichen, az, verteiler, einstufung, ort, de, à, auteur, auteurs, réf, référence, destinataire, expéditeur, lieu,
  diffusion, fecha, para, autores, versión, lugar, clasificación, data, da, a, autore, versione, luogo, versão, дата, от,
  кому, автор, авторы, версия, копия, гриф, від, 日期, 发件人, 收件人, 作者, 版本, 密级, 日付, 差出人, 宛先
`);
