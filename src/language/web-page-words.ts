/*
 * Words by which web pages in several languages introduce what is not their article. Sources of expressions, compared from the beginning
 * of a line, in any letter case.
 */

/** Introduces links to other pieces. */
export const relatedOpenings = [
  'related(?: (?:articles?|stories|posts?|content|links?|topics?|news|reading|coverage|items))?(?: ?:?$| ?[—–|:])',
  '(?:read|see|watch|listen) (?:more|also|next|on|further|the full)\\b',
  '(?:also|more) (?:read|on|from|in|stories|news|articles|like this)\\b|more ?[:»]',
  '(?:you (?:may|might) also|recommended|most (?:read|popular|viewed)|don’t miss|trending|up next|next (?:article|post|story)|previous (?:article|post|story)|(?:next|previous) ?[:→←»«])',
  '(?:lesen sie (?:auch|hier|mehr)|mehr (?:zum thema|dazu|lesen|aus)|siehe auch|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|beiträge|themen|meldungen)|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|zum thema)',
  '(?:(?:[àa] )?lire (?:aussi|également)|à lire|(?:[àa] )?voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes)|les plus lus)',
  '(?:lea también|leer más|le puede interesar|te puede interesar|artículos relacionados|ver también|más (?:información|noticias)|noticias relacionadas)',
  '(?:leggi anche|potrebbe interessarti|articoli correlati|leia (?:também|mais)|veja também|lees (?:ook|meer)|lees verder)',
  '(?:читайте также|читать также|смотрите также|по теме|ещё по теме|материалы по теме|похожие (?:статьи|новости)|читайте ещё|см\\. также)',
];

/** Asks the reader for something, or states rights and terms. */
export const appealOpenings = [
  '(?:share (?:this|on|via|the)|follow us|sign up|subscribe|get (?:email|the|our) (?:updates?|newsletters?)|join (?:our|the) (?:newsletter|mailing)|like this\\b|tweet this|print this|email this|advertisement|sponsored|skip to|back to top|click here to|download (?:our|the) app|support (?:our|us)|donate)',
  '(?:get [^.!?]{0,100} (?:in|to) your inbox|enter your e-?mail|stay (?:up to date|informed|in the loop) (?:with|on)|want more (?:stories|news|articles)|never miss an? (?:story|article|post|update|issue)|thank(?:s| you) for (?:signing up|subscribing)|(?:add|find|join|like|friend|connect with) us (?:on|at)|get alerts$|play (?:video|audio)$|listen to this article|already (?:a subscriber|a member|have an account)|(?:to (?:continue|keep)|continue|keep) reading,? (?:subscribe|log in|sign in|register)|(?:podcast: )?play in new window)',
  '(?:melden sie sich (?:jetzt |hier )?(?:für|zu|zum|an)|jetzt (?:anmelden|registrieren)|recevez [^.!?]{0,60}(?:e-?mail|newsletter)|devenez fan|rejoignez-nous sur|restez informée?s?$|recib[ea] [^.!?]{0,60}(?:newsletter|boletín|correo electrónico))',
  '(?:\\d{1,3}[ -]?min(?:ute)?s?\\.? read|reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|время (?:на )?чтени)',
  '(?:teilen\\b|diesen (?:artikel|beitrag) (?:teilen|drucken|versenden)|newsletter|abonnieren|jetzt abonnieren|anzeige$|werbung$|zum seitenanfang|nach oben|folgen sie uns|drucken$|artikel drucken)',
  '(?:partager\\b|abonnez-vous|inscrivez-vous|s’abonner|publicité$|haut de page|imprimer$|suivez-nous)',
  '(?:compartir\\b|suscríbete|suscríbase|publicidad$|síguenos|condividi\\b|iscriviti|pubblicità$|compartilhe|assine|publicidade$|deel dit|advertentie$)',
  '(?:поделиться|подписывайтесь|подписаться|реклама$|наверх$|печать$)',
  '(?:©|\\(c\\)\\s|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права защищены)',
  '(?:this (?:website|web site|site|page|blog|work|post|article|content) (?:is|uses|was|and all|may be) .{0,60}(?:cookies?|licen[sc]ed|licen[sc]e|creative commons)|(?:except|unless) (?:where )?otherwise (?:noted|stated)|licen[sc]ed under|creative commons|wir verwenden cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|dieses werk ist|ce site utilise|este sitio (?:web )?utiliza|мы используем (?:файлы )?cookie)',
];

/** Sentences that ask for a subscription, anywhere in a short paragraph. */
export const appealSentences = [
  '(?:^|[.!?…] )(?:sign up|subscribe|register) (?:to|for|here|now|today)\\b[^.!?]{0,80}\\b(?:newsletters?|inbox|e-?mails?|alerts?|updates)\\b',
  '(?:^|[.!?…] )(?:you can |you may )?(?:unsubscribe|opt out) (?:at )?any ?time',
  '(?:^|[.!?…] )(?:abonnieren sie|melden sie sich (?:jetzt |hier )?(?:für|zu|zum|an))[^.!?]{0,80}newsletter',
  '(?:^|[.!?…] )(?:inscrivez-vous|abonnez-vous|suscríbete|suscríbase|iscriviti|assine)\\b[^.!?]{0,80}(?:newsletter|boletín)',
];

/** Opens the form for comments, or counts them. */
export const commentOpenings = [
  '(?:(?:leave|post|add|write|submit) (?:(?:a|your|the|another) )?(?:comment|reply|response)|comments? (?:are|is) (?:now )?closed|join the (?:conversation|discussion)|log in to|you must be logged|your email address will not|required fields|more login options|to reply to a comment|post to facebook|log in to|sign in to|register to|comments (?:on|are) .{0,60}(?:monitored|moderated)|notify me|cancel reply|reply$|report(?: abuse)?$)',
  '(?:\\d{1,6} (?:comments?|responses?|replies|thoughts?|kommentare?|antworten?|commentaires?|réponses?|comentarios?|comentários?|reacties|комментари\\p{L}*)|no comments|comments?(?: ?\\(\\d*\\))?(?: ?:)?$|responses?$)',
  '(?:kommentar(?:e)?(?: (?:schreiben|verfassen|hinterlassen|abgeben))?(?: ?\\(\\d*\\))?:?$|schreibe? einen kommentar|antworten?(?: abbrechen)?$|deine e-mail|commentaires?$|laisser un commentaire|réagir(?: à cet article)?$|réactions?$|répondre$|deja un comentario|responder$|оставить комментарий|добавить комментарий|ответить$|комментарии(?: ?\\(\\d*\\))?$)',
];

/** Titles of lists of contents. */
export const contentsTitles = [
  '(?:table of )?contents',
  'inhalt(?:sverzeichnis|sübersicht)?',
  'table des matières|sommaire',
  'índice|contenido|sumario|sumário',
  'indice|sommario',
  'inhoud(?:sopgave)?',
  'содержание|оглавление',
  'spis treści|obsah|innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|innhold',
];

/** Words in a line that is a date: what was done on it, parts of the time, days of the week. */
export const datelineWords = [
  'first|last|originally|published|posted|updated|modified|revised|released|created|issued|filed|dated?|on|at|online|edited',
  'stand|veröffentlicht|erschienen|erstellt|aktualisiert|geändert|datum|am|um|uhr|vom|zuletzt|letzte|letztes|aktualisierung|update',
  'publié|publiée|mis|mise|jour|modifié|le|la|à|créé|paru|heures?|h',
  'publicado|publicada|actualizado|actualizada|el|fecha|a|las|hora|horas|creado|em|às|atualizado|atualizada',
  'pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|geplaatst|op|om|opublikowano|publikováno|publisert|publicerad|oppdatert|uppdaterad',
  'опубликовано|обновлено|изменено|дата|в|от|г|года',
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  'a\\.?m\\.?|p\\.?m\\.?|gmt|utc|bst|cest|cet|mesz|mez|est|edt|et|cst|cdt|pst|pdt|ist|msk|мск',
];

/** Words of a job or an employer behind an author's name. */
export const jobWords = [
  '(?:senior|chief|staff|special|contributing|associate|managing|deputy|political|washington|foreign) [a-z]+',
  'correspondent|reporter|editor|writer|columnist|contributor|staff|korrespondent(?:in)?|redakteur(?:in)?|journaliste?',
];

/** Whole lines over readers' comments. */
export const commentHeadings = [
  '(?:\\d{1,6} |\\p{L}{1,12}(?:’s|s’)? )?(?:comments?|responses?|replies|reactions?|thoughts?|discussion)(?: (?:on|to) .{1,150})?(?: ?\\(\\d{1,6}\\))? ?:?',
  '(?:\\d{1,6} )?(?:kommentare?|leserkommentare|reaktionen|diskussion|lesermeinungen)(?: (?:zu|auf) .{1,150})?(?: ?\\(\\d{1,6}\\))? ?:?',
  '(?:\\d{1,6} )?(?:commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|комментари\\p{L}{1,3})(?: ?\\(\\d{1,6}\\))? ?:?',
];

/** Links by which a comment is answered. */
export const replyWords = [
  'reply|respond|answer|antworten|répondre|responder|rispondi|reageer|beantwoorden|ответить|svara?|odpowiedz|odpovědět',
];

/** How long ago something was written. */
export const agoWords = [
  '(?:\\d{1,3}|an?|one) ?(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hours?|hrs?|d|days?|weeks?|months?|years?) ago',
  'vor (?:\\d{1,3}|eine[rmn]|einem) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
  'il y a (?:\\d{1,3}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)',
  'hace (?:\\d{1,3}|una?) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)',
  '\\d{1,3} (?:minuti|ore|giorni|settimane|mesi|anni) fa|\\d{1,3} (?:minuten|uur|uren|dagen|weken|maanden|jaar) geleden',
  '\\d{1,3} (?:минут\\p{L}?|час\\p{L}{0,2}|д\\p{L}{2,3}|недел\\p{L}|месяц\\p{L}{0,2}|лет) назад',
];

/** Verbs behind the name of a reader. */
export const saysWords = [
  'says|said|writes|wrote|sagt|sagte|meint|schreibt|schrieb|a écrit|dit|écrit|dice|dijo|escribió|escreveu|disse|ha scritto|schreef|schrijft|zegt|написал\\p{L}?|пишет',
];

/** Headings of a few words on an author, as whole lines. */
export const biographyHeadings = [
  "about (?:the|our) (?:authors?|writers?|contributors?|reporters?)|(?:author|writer|contributor)(?:’s|'s)? (?:bio(?:graphy)?|profile|information)|meet the author",
  '(?:über|zu) (?:den|die|der|zum|zur) ?(?:autor(?:en|in|innen)?|verfasser(?:in)?)|(?:zum autor|zur autorin)|(?:der autor|die autorin|die autoren)',
  "(?:à propos de |sur )?l[’']auteure?|à propos des auteurs|sobre (?:el|la|los|las) autor(?:a|es|as)?|sobre (?:o|a|os|as) autor(?:a|es|as)?|(?:l[’']autore|sull[’']autore)|over de auteurs?|об авторе|o autorze",
];

/** Verbs behind an author’s name that say what they are or do. */
export const biographyVerbs = [
  'is (?:an?|the)|was (?:an?|the)|has (?:been|worked|written|covered|reported)|covers|writes|teaches|works|reports|lives|joined|studies|holds|serves',
  'ist|schreibt|arbeitet|berichtet|lehrt|forscht|leitet|est|écrit|enseigne|es|escribe|trabaja|è|scrive|insegna',
];

/** Credits of pictures, from the beginning of a short line. */
export const pictureCredits = [
  '(?:(?:cover|header|featured?|stock|hero|banner|lead|top|main) )?(?:photo|image|picture|photography|graphic|illustration|video)s?(?: credits?| courtesy(?: of)?| source| by)? ?(?:[:/©]|by |courtesy )',
  '(?:fotos?|bild(?:er)?|bildquelle|bildnachweis|bildrechte|titelbild|grafik|symbolbild) ?[:/©(]',
  '(?:crédits?(?: photos?)?|photographie|infographie) ?[:/©]|(?:foto(?:grafía|grafia)?|imagen|imagem|crédito|cortesía|archivfoto) ?[:/©]|(?:фото|иллюстрация) ?[:/©]|foto’s? ?[:/©]',
];

/** Agencies and stocks of pictures. */
export const pictureAgencies = [
  'getty(?: images)?|gettyimages|reuters|afp(?: via getty images)?|ap|associated press|ap photo|epa(?:-efe)?|efe|dpa|picture[ -]alliance|imago(?: images)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|wikimedia commons|flickr|bloomberg|keystone|xinhua|tass|ansa|belga|anp|ritzau scanpix',
];

/** Opens the line that says when a page was changed. */
export const updateOpenings = [
  '(?:last |page last )?(?:updated?|modified|edited|revised|changed|reviewed)(?!\\p{L})',
  '(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|änderung)|mis(?:e)? à jour|modifié|(?:última )?(?:actualizado|actualización|atualizado|modificado)|aggiornato|bijgewerkt|обновлено|изменено',
];
