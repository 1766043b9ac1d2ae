import { onOneLine } from './measure-text.ts';

/**
 * Lines of a page's frame, whole. A colon, an arrow or several dots may stand at the end; a single full stop may not, because
 * then the line is a sentence ("Also in Paris a bomb went off.").
 */
const frameLines = [
  String.raw`before you go`,
  String.raw`(?:most|trending|popular|recommended|featured|top|latest)(?: (?:popular|read|viewed|shared|commented|watched|discussed|recent|now|today|stories|articles|posts|news|videos?|headlines|topics))+(?: (?:in|on|from|at|for) [^.!?]{1,40})?|(?:popular|trending|recommended|featured|latest)(?: (?:in|on|for|from) [^.!?]{1,40})?`,
  String.raw`related(?: (?:articles?|stories|posts?|content|topics?|links?|coverage|reading|news|pieces?|videos?|items?|media|tags|searches))?(?: (?:added|posted|selected|provided|by|from) [^.!?]{1,60})?`,
  String.raw`(?:more|also|other|further)(?: (?:stories|articles|posts|news|headlines|reading|coverage))?(?: (?:from|on|in|by|like|about|at) [^.!?]{1,60})|more(?: stories| articles| posts| news| headlines)|further reading|see also`,
  String.raw`(?:read|learn|see|view|show|load|watch|continue|keep|find out)(?: (?:the|this|our))?(?: (?:more|reading|full|full story|full article|rest|entire article|original|original article|whole story))(?: (?:here|at|on|in|from|about|of) [^!?]{1,60})?(?: here)?`,
  String.raw`(?:you )?(?:may|might) also like|(?:also )?read (?:also|next|this next)|also read|up next|what to read next|don['’]t miss|in case you missed it|editor['’]?s['’]? picks?|what['’]s hot|hot topics`,
  String.raw`skip to (?:main )?content|skip (?:ad|advertisement)|(?:back|return|go) to (?:the )?(?:top|home(?: ?page)?|main page|article)|(?:next|previous|older|newer)(?: (?:article|articles|post|posts|story|page|entry|entries))|home ?page|main menu|menu|search`,
  String.raw`share(?: (?:this|it|via|on|with|now|article|story|post|page|link|tweet|save|print|email|comment|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|friends|your|thoughts))*|like this|like loading|tweet(?: this)?|print(?: (?:this )?(?:page|article|friendly|email))?|e-?mail(?: this(?: article| page)?)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|copy link|save|bookmark|listen to (?:this )?(?:article|story)`,
  String.raw`(?:follow|like|join|find) (?:us|me|@?\w+(?: \w+)?) on (?:facebook|twitter|x|instagram|youtube|linkedin|telegram|whatsapp|google|mastodon|bluesky|tiktok|threads|social media)\b[^.!?]{0,60}|follow (?:us|me)`,
  String.raw`subscribe(?: (?:now|today|here|to|for|by|via)[^!?]{0,80})?|sign (?:up|in)(?: (?:now|today|here|to|for|with|by)[^!?]{0,100})?|log ?in(?: (?:to|or)[^!?]{0,60})?|register(?: (?:now|here))?|(?:our |the |daily |weekly |free |email )*newsletters?(?: sign-?up)?|(?:donate|support us|become a member|join today|support our work)(?: now| today)?|get (?:our|the) (?:daily |weekly |free )*(?:newsletters?|app|latest [^!?]{1,60})`,
  String.raw`[-–—\s]*(?:advertisements?|advertising|ads?|ad feedback|sponsored(?: (?:content|links?|by [^!?]{1,40}))?|promoted(?: content)?|paid (?:content|post|partner content))(?:[-–—\s]+(?:continue reading below|scroll to continue|story continues below))?[-–—\s]*`,
  String.raw`(?:story|article|text|post) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video|photo|gallery|image|newsletter))?`,
  String.raw`(?:tags?|topics?|categor(?:y|ies)|labels?|keywords?|permalink|trackback(?: url)?|short ?link)(?:\s*:[^!?]*)?|(?:filed under|tagged|posted in)[^.!?]*`,
  String.raw`\d{1,3} ?(?:min|minutes?)(?:ute)? read|(?:reading|read) time:? \d.{0,20}|\d[\d,.]* (?:views|shares|likes|reads|retweets)`,
  String.raw`(?:accept|allow|reject|decline|manage)(?: (?:all|our|the|my|only|necessary|essential|optional|cookies?|preferences|settings|and|close|continue))+|enter your e-?mail(?: address)?(?: (?:here|below))?|home(?: ?page)?(?:\s[|>›»·•/]\s[^|>›»·•/.!?]{1,30})+`,
  String.raw`[-#*_=~–—•.\s]{2,}|[-–—\s]+(?:30|ends?)[-–—\s]+|ends|join the (?:conversation|discussion)|(?:view|show|see|read|hide) (?:all )?(?:the )?(?:\d+ )?comments?(?: \(\d+\))?|(?:for|not for) immediate release|embargoed (?:until|for) .{1,60}|loading|video|photo gallery|slideshow|gallery|photos?|watch live|live updates?|cookie (?:policy|settings|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us`,
];
const frames = frameLines.map((line) => new RegExp(`^(?:${line})$`, 'iu'));

/** Notices about the piece: how they open, how many words they have at most, and what else must stand in them. */
const notices: readonly (readonly [opening: RegExp, words: number, inside?: RegExp])[] = [
  [/^(?:©|\(c\)\s*(?:\d{4}|copyright\b)|copyright\s*(?:©|\(c\)|:|\d{4}|notice\b))/iu, 80],
  [/^copyright(?: by)? \S+(?: \S+){0,3}$/iu, 6],
  [/^(?:all|some) rights reserved\b/iu, 60],
  [
    /^(?:reprinted|republished|reproduced|used|posted|published) (?:here )?(?:with|by) (?:the )?(?:kind |express |prior )?permission\b/iu,
    60,
  ],
  [
    /^(?:mirrored|excerpted|adapted|reposted) from\s+\S|^(?:republished|reprinted|cross-?posted|syndicated) (?:from|at|on|with|courtesy)\s+\S|^courtesy of\s+\S/iu,
    15,
  ],
  [
    /^this (?:article|post|piece|story|essay|op-?ed|column|commentary|blog(?: post)?) (?:(?:was|is|has been|had been) )?(?:(?:first|originally|also|previously|initially) )?(?:published|posted|appeared|appears|republished|reprinted|reposted|syndicated|cross-?posted)\b/iu,
    60,
  ],
  [
    /^(?:this (?:report|interview|text|page|content|version)|it) (?:(?:was|is|has been|had been) )?(?:first|originally|also|previously) (?:published|posted|appeared|republished|reprinted)\b|^(?:originally|first) (?:published|posted|appeared) (?:at|by|in|on|as)\b/iu,
    14,
  ],
  [
    /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|presented|contained)? ?(?:in this|on this|here|herein|are (?:those|the author|solely|his|her|their)|do not)\b/iu,
    90,
  ],
  [
    /^(?:if you|please|support|help|we|our)\b/iu,
    60,
    /\b(?:subscri(?:be|ption)|newsletter|donat(?:e|ion)|become a (?:member|patron)|tax-deductible|ad-?block)/iu,
  ],
  [
    /^(?:we use|this (?:web ?site|site) uses) (?:essential )?cookies\b|^your e-?mail address will not be published\b/iu,
    80,
  ],
  [
    /^by (?:signing|subscribing|clicking|using|continuing|registering)\b/iu,
    80,
    // The first of these words decides: tried again from each of them, a row of them would take quadratic time.
    /^(?=(.*?\b(?:agree|accept|consent)\b))\1.*\b(?:terms|policy|cookies|conditions|e-?mails?)\b/iu,
  ],
  [
    /^(?:(?:the )?(?:information|contents?)(?: contained)? (?:in|of) )?this (?:e-?mail|message|transmission)\b/iu,
    160,
    /\b(?:addressee|intended (?:solely|only|recipient)|received (?:it|this \S+) in error)\b/iu,
  ],
  // One way only to find the address: with more, a long word full of `@` and `.` would take for ever.
  [/^\(\(/u, 60, /^(?=[^]*\)\)$)[^]*?\S@[^\s@]{1,100}\.\S/u],
  [/^(?:get|receive)\b/iu, 40, /\b(?:in your inbox|newsletter)\b/iu],
  [
    /^(?:do you have|got) a (?:tip|story|correction)\b|^click (?:here|on|to)\b|^the post .{1,200} appeared first on\b/iu,
    40,
  ],
  [
    /^(?:media |press )?(?:contacts?|enquiries|inquiries)(?: (?:information|details))?\s*:\s*\S|^for (?:more|further|additional) information,? (?:please )?(?:contact|call|visit|see|e-?mail)\b|^notes? to editors?\s*:?$/iu,
    60,
  ],
];

/** One look instead of one for each: hardly any passage opens like a notice. */
const anyOpening = new RegExp(notices.map(([opening]) => opening.source).join('|'), 'iu');

const rightsReserved = /\ball rights reserved\.?$/iu;
/** With the full stop, and what stands before the first word. */
const rightsReservedLength = 'x'.length + 'all rights reserved.'.length;

const captionOpening =
  /^[([]?(?:(?:file |image |photo |media )?(?:photos?|photographs?|images?|pictures?|illustration|graphic|credit|caption|video|watch|listen)(?: (?:by|credits?|courtesy(?: of)?|from|via|source))?\s*[:/]|sources?:|(?:fig(?:ure|\.)?|table|photo|map|chart)\s+\d+(?:[.-]\d+)?\s*[.:–—])/iu;
/** `Rebels in Odessa. Photograph: Ivan Petrov/AFP`: what closes a line. */
const captionClosing =
  /[.!?…)"”]\s(?:Photographs?|Photos?|Images?|Pictures?|Illustrations?|Credit)(?: credits?| by)?:\s*\p{Lu}[^.!?:]{1,70}$/u;
const captionCredit =
  /^[([]?(?:Photo|Photograph|Image|Picture|Illustration|Video)s? (?:by|courtesy of|credit|added by)\s+\p{Lu}[^.!?]*[)\]]?$/u;
const captionEnd =
  /[([](?:(?:(?:file|ap|afp|epa|reuters|getty|handout|stock)[ -]?(?:photos?|images?|picture)|(?:photos?|images?|picture|photograph|credit)s?\s*(?:[:/]|by\b|courtesy\b|credit\b|via\b))[^()[\]]{0,100}|(?:reuters|ap|afp|getty|epa|efe|shutterstock|wikimedia|flickr)\s*\/[^()[\]]{0,100}|[^()[\]]{0,80}\/(?:reuters|ap|afp|getty(?: images)?|epa|efe|shutterstock|wikimedia|flickr))[)\]]\.?$/iu;
const kicker =
  /^(?:opinion|op-?ed|analysis|commentary|comment|editorial|exclusive|breaking(?: news)?|news|world(?: news)?|politics|business|middle east|europe|asia|africa|americas?|(?:press|news|media) (?:release|statement)|statement|feature|features|interview|blog|column|essay|explainer|perspective|briefing|report|special report)$/iu;

/** Whether a block is the page's and not the piece's: notices, navigation, rights, captions, rules of dashes. */
export function isNotice(text: string): boolean {
  if (text === '') return true;
  const line = onOneLine(text);
  return isFrame(line) || isCaption(line) || isNoticeLine(line) || isFrameOnly(text);
}

/** Whether a notice announces other pieces, so that the headlines below it are theirs. */
export function introducesOtherPieces(text: string): boolean {
  return /^(?:related|popular|most|trending|recommended|before you go|more|also|read|see also|(?:you )?(?:may|might)|up next|latest|top|editor|don['’]t miss|in case|what|other|further)\b/iu.test(
    text,
  );
}

/** Whether a block is a headline with its author and outlet behind dashes: "Ignore Each Other -- Eli Lake, Daily Beast". */
export function namesAnotherPiece(text: string): boolean {
  const [, credit = ''] = /^[^\n]{10,200}\s(?:--|[–—])\s*([^\n]{3,100})$/u.exec(text) ?? [];
  // The longest name comes first, so that what is left is the shortest: no other way to read it has fewer signs.
  const [name] =
    /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&/-]+){0,4}(?:,|\s*[/|])\s*(?:[Tt]he\s+)?\p{Lu}/u.exec(credit) ?? [];
  return name !== undefined && !/[.!?]/.test(credit.slice(name.length));
}

/** Whether a line above the headline only names the kind of piece: "Opinion", "Press release". */
export function isKicker(text: string): boolean {
  return kicker.test(text);
}

function isNoticeLine(line: string): boolean {
  if (rightsReserved.test(line.slice(-rightsReservedLength)) && wordsIn(line) <= 60) return true;
  if (!anyOpening.test(line)) return false;
  const words = wordsIn(line);
  return notices.some(
    ([opening, most, inside]) => words <= most && opening.test(line) && inside?.test(line) !== false,
  );
}

/** Whether a block has several lines, each of them a page's frame. */
function isFrameOnly(text: string): boolean {
  if (!/[\r\n]/.test(text)) return false;
  return text.split(/\r\n|\n|\r/).every((line) => line.trim() === '' || isFrame(line.trim()));
}

function isFrame(line: string): boolean {
  if (line.length > 220) return false;
  return withoutClosing(line).some((rest) => frames.some((frame) => frame.test(rest)));
}

/**
 * A line, and what is left of it when the signs and runs of dots that may close it are taken away: for `Read more …` also
 * `Read more ` and `Read more`. Some lines of the frame take signs themselves (`more in [^.!?]{1,60}`, a rule of dots): at most
 * two are needed, and of three dots none can be left alone, so up to three are given back.
 */
function withoutClosing(line: string): readonly string[] {
  const start = closingStart(line);
  if (start === line.length) return [line];
  const given = [1, 2, 3].filter(
    (count) => start + count < line.length && closingStart(line, start + count) === start + count,
  );
  const rest = line.slice(0, start);
  return [...new Set([rest, rest.trimEnd(), ...given.map((count) => line.slice(0, start + count)), line])];
}

/** Where the signs and the runs of at least two dots at the end of a line begin, `from` at the earliest. */
function closingStart(line: string, from = 0): number {
  let start = line.length;
  while (start > from) {
    const sign = line[start - 1] ?? '';
    if (':…»›>→'.includes(sign)) {
      start--;
      continue;
    }
    let dots = start;
    while (dots > from && line[dots - 1] === '.') dots--;
    if (start - dots < 2) break;
    start = dots;
  }
  return start;
}

function isCaption(text: string): boolean {
  const credited = /[)\]]\.?$/.test(text.slice(-2)) && captionEnd.test(text);
  const closed = captionClosing.test(text.slice(-110));
  return (credited || closed || captionOpening.test(text) || captionCredit.test(text)) && wordsIn(text) <= 60;
}

/** How many words a text on one line has, as its spaces part them. */
function wordsIn(line: string): number {
  return line.split(' ').length;
}
