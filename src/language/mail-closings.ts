import { alternatives } from './phrases.ts';

/** The words that close a mail above the name of its writer, in the languages of the header fields. */
export const mailClosings = alternatives(`
  (?:with )?(?:my |our )?(?:(?:very )?(?:kind|best|warm|kindest|warmest|many) )?regards
  (?:all )?(?:the |my |with )?best(?: wishes)?
  (?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?
  cheers
  thanks(?: again| so much| a lot| very much| in advance)?(?:,? and (?:kind |best )?regards)?
  many thanks
  thank you(?: again| so much| very much| in advance| for your (?:help|time|attention|understanding|cooperation))?
  rgds
  mit (?:freundlichen?|besten?|herzlichen?|lieben?|kollegialen?) (?:grüßen|grüssen|gruß|gruss|gruessen)
  (?:freundliche|viele|beste|liebe|herzliche|schöne) (?:grüße|grüsse|gruesse)(?: aus \\p{Lu}\\p{L}{1,20})?
  (?:(?:schönen|besten|lieben) )?(?:gruß|gruss)
  hochachtungsvoll
  mfg
  (?:bien )?cordialement
  (?:bien )?(?:cordialement|sincèrement) (?:vôtre|à vous)
  bien à (?:vous|toi)
  (?:mes |nos )?(?:sincères|meilleures|cordiales) salutations
  (?:avec mes )?(?:sincères |meilleures |cordiales )?salutations(?: distinguées| cordiales| respectueuses)?
  amicalement
  (?:un )?(?:cordial )?saludos?(?: cordial(?:es)?| cordialmente)?
  (?:muy )?atentamente
  cordialmente
  (?:cordiali |distinti |cari )?saluti
  met (?:vriendelijke|hartelijke) groet(?:en)?
  (?:vriendelijke )?groet(?:en|jes)?
  mvg
  atenciosamente
  (?:com os melhores )?cumprimentos
  med v[äe]nn?lige?n? (?:hälsning(?:ar)?|hilsen)
  (?:(?:vennlig|venlig) )?hilsen
  mvh
  pozdrawiam
  z poważaniem
  s pozdravem
  с уважением
  з повагою
`);
