import { alternatives } from './phrases.ts';

/**
 * The words with which mail programs introduce the mail that is answered: "On Tue, 3 Mar 2015 at 10:12, Ann Lee <ann@example.org> wrote:".
 * Each pair has what opens the line, where something must, and the verb that closes it. English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Danish, Norwegian, Swedish, Polish, Czech, Russian, Ukrainian.
 */
export const attributionOpenings = alternatives(`
  on
  at
  am
  le
  el
  il
  em
  op
  den
  p[åa]
  w dniu
  dne
  в
  у
`);

/** The verbs that close an attribution; words may follow them in front of the colon ("schrieb Ann Lee:"). */
export const attributionVerbs = alternatives(`
  wrote
  writes
  said
  schrieb
  hat geschrieben
  geschrieben
  a écrit
  écrivit
  escribió
  ha scritto
  escreveu
  schreef
  skrev
  napisał(?:\\(a\\))?
  napisała
  pisze
  napsal\\(?a?\\)?
  пишет
  написал(?:\\(а\\))?
  написала
  писал(?:\\(а\\))?
  пише
  написав
`);

/** Lines above a mail that is answered or forwarded whole, without the hyphens around them. */
export const originalMailLines = alternatives(`
  original message
  original mail
  original appointment
  forwarded message
  forwarded by .{1,100}
  begin forwarded message:?
  weitergeleitete nachricht
  ursprüngliche nachricht
  urspr\\. nachricht
  anfang der weitergeleiteten nachricht:?
  message d'origine
  message d’origine
  message original
  message transféré
  message transmis
  début du message (?:transféré|réexpédié) ?:?
  mensaje original
  mensaje reenviado
  inicio del mensaje reenviado:?
  messaggio originale
  messaggio inoltrato
  inizio messaggio inoltrato:?
  mensagem original
  mensagem encaminhada
  oorspronkelijk bericht
  doorgestuurd bericht
  begin doorgestuurd bericht:?
  original meddelelse
  originalmeddelelse
  videresendt meddelelse
  ursprungligt meddelande
  vidarebefordrat meddelande
  wiadomość oryginalna
  wiadomość przekazana dalej
  původní zpráva
  přeposlaná zpráva
  исходное сообщение
  пересылаемое сообщение
  пересланное сообщение
  переслане повідомлення
`);

/** The fields of the header that Outlook writes above the mail that is answered. */
export const mailFields = {
  from: alternatives(`from; von; de; da; van; fra; från; od; от; від`.replaceAll('; ', '\n')),
  sent: alternatives(
    `sent; date; sent on; gesendet; datum; envoyé; enviado; enviado el; fecha; inviato; data; verzonden; verstuurd; sendt; dato; skickat; wysłano; wysłane; odesláno; отправлено; дата; надіслано`.replaceAll(
      '; ',
      '\n',
    ),
  ),
  to: alternatives(
    `to; an; à; para; a; aan; til; till; do; komu; кому; cc; kopie; bcc`.replaceAll('; ', '\n'),
  ),
  subject: alternatives(
    `subject; betreff; objet; asunto; oggetto; assunto; onderwerp; emne; ämne; temat; předmět; тема; re`.replaceAll(
      '; ',
      '\n',
    ),
  ),
} as const;
