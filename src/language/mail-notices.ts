import { alternatives } from './phrases.ts';

/** How notices begin that programs and offices add to mail, in English, German, French, Spanish, Italian, Dutch and Russian. */
export const mailNoticeOpenings = alternatives(`
  sent from my (?:i(?:phone|pad|pod)|android|samsung|mobile|phone|blackberry|galaxy|huawei|windows phone|verizon|t-mobile|wireless)
  sent (?:via|using|with|by) (?:blackberry|iphone|my|the|proton|outlook|yahoo|aol|gmail)
  sent from (?:yahoo|outlook|mail for windows|aol|gmail|proton|a mobile|windows mail)
  get outlook for (?:ios|android)
  get bluemail for
  download outlook for
  von meinem (?:i(?:phone|pad)|samsung|mobiltelefon|smartphone|handy|android)
  (?:gesendet|diese nachricht wurde) (?:von|mit|über) (?:meinem|mail für|outlook|der)
  envoy[ée] (?:de|depuis) (?:mon|yahoo|outlook|ma)
  enviado (?:desde|do|de) (?:mi|meu|yahoo|outlook)
  inviato da(?:l mio)? (?:iphone|ipad|yahoo|outlook|samsung)
  verstuurd vanaf mijn
  отправлено с (?:iphone|ipad|моего|android)
  отправлено из (?:почты|мобильной)
  virus-free\\.
  this (?:incoming |outgoing )?(?:e-?mail |mail )?(?:e-?mail|message|mail)(?: and any attachments?)? (?:has been|was|is|have been) (?:scanned|checked|swept|virus|certified)
  this (?:e-?mail|message) (?:has been|was) sent (?:to|by|from|using|via)
  this (?:incoming |outgoing )?(?:e-?mail|message) is free (?:from|of) virus
  no virus found in this
  checked by avg
  scanned (?:by|for|with) (?:mail|anti|virus|clam|spam)
  email secured by
  diese e-?mail wurde (?:auf viren|von avast|von avg)
  l'absence de virus dans ce courrier
  cet e-?mail a été vérifié
  este (?:correo|mensaje|email|e-mail) (?:electrónico )?(?:ha sido|está libre|foi) (?:comprobado|analizado|verificado|de virus)
  libre de virus
  virenfrei
  garanti sans virus
  please consider (?:the|our) environment
  please (?:think|do not print)
  think before (?:you )?print
  bitte (?:denken sie an|prüfen sie|berücksichtigen sie).{0,60}(?:umwelt|ausdruck|drucken)
  pensez à l['’]environnement
  antes de imprimir
  caution:? (?:this (?:e-?mail|message)|external)
  \\[?external(?: e-?mail| sender| message|\\])
  warning: external
  confidentiality (?:notice|note|statement|disclaimer|warning)
  privileged (?:and|&|/) confidential
  (?:legal )?disclaimer\\b
  important notice: this (?:e-?mail|message)
  vertraulichkeitshinweis
  hinweis: diese (?:e-?mail|nachricht)
  avis de confidentialité
  aviso (?:legal|de confidencialidad)
  to (?:unsubscribe|opt out of|stop receiving|change your (?:subscription|options))
  unsubscribe(?: here| from this| now| \\||$)
  you (?:received|are receiving|have received|got) this (?:mandatory |automated |automatic |service )?(?:e-?mail|message|newsletter|mail|notification) (?:because|as|since|service|to)
  this (?:e-?mail|message) (?:can't|can’t|cannot) receive replies
  this is an auto(?:mated|matic|matically generated) (?:e-?mail|message|notification|reply)
  (?:copyright )?(?:©|\\(c\\)) ?(?:19|20)\\d\\d\\b
  you are (?:currently )?subscribed to
  if you (?:no longer wish|do not wish|don't want|would prefer not) to receive
  update your (?:e-?mail )?preferences
  view this (?:e-?mail|message|newsletter) in (?:your|a) browser
  (?:having )?trouble viewing this (?:e-?mail|message)
  reply to this e-?mail directly
  (?:please )?do not reply to this
  add us to your address book
`);

/** A notice of confidentiality: one paragraph has a word of each list. */
export const confidentialityWords: readonly (readonly string[])[] = [
  [
    String.raw`\bthis (?:\w+ ){0,2}(?:e-?mail|message|communication|transmission|fax)\b`,
    String.raw`\b(?:confidential|privileged|proprietary|intended)\b`,
    String.raw`\b(?:recipients?|addressees?|addressed|unauthori[sz]ed|individual)\b`,
    String.raw`\b(?:delete|destroy|notify|prohibited|disclos\w+|in error|solely|disseminat\w+|received)\b`,
  ],
  [
    String.raw`\byou (?:are|were) not (?:the|an) (?:intended|named|designated) (?:recipient|addressee)`,
    String.raw`\b(?:delete|destroy|notify|prohibited|disclos\w+|in error|copy)\b`,
  ],
  [
    String.raw`\bdiese[rs]? (?:e-?mail|nachricht)\b`,
    String.raw`\bvertraulich`,
    String.raw`\b(?:adressat|empfänger|bestimmt|irrtümlich)`,
  ],
  [
    String.raw`\b(?:message|courriel|courrier|e-?mail|mail)\b`,
    String.raw`\bconfidentiel`,
    String.raw`\b(?:destinataire|destinés?|erreur)`,
  ],
  [
    String.raw`\b(?:mensaje|correo|mensagem|e-?mail)\b`,
    String.raw`\bconfidencia`,
    String.raw`\b(?:destinatari|destinatári|error|erro)`,
  ],
  [
    String.raw`\b(?:messaggio|e-?mail|comunicazione)\b`,
    String.raw`\b(?:riservat|confidenzial)`,
    String.raw`\bdestinatari`,
  ],
  [
    String.raw`\b(?:bericht|e-?mail)\b`,
    String.raw`\bvertrouwelijk`,
    String.raw`\b(?:geadresseerde|bestemd|ontvanger)`,
  ],
  [String.raw`(?:сообщение|письмо)`, String.raw`конфиденциальн`, String.raw`(?:адресат|получател|ошибк)`],
];
