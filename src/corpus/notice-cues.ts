/** Lines of a page's frame, whole: the pattern is matched from first to last character, dots and colons at the end aside. */
const frameLines = [
  String.raw`before you go`,
  String.raw`(?:most|trending|popular|recommended|featured|top|latest)(?: (?:popular|read|viewed|shared|commented|watched|discussed|recent|now|today|stories|articles|posts|news|videos?|headlines|topics))*(?: (?:in|on|from|at|for) [^.!?]{1,40})?`,
  String.raw`related(?: (?:articles?|stories|posts?|content|topics?|links?|coverage|reading|news|pieces?|videos?|items?|media|tags|searches))?(?: (?:added|posted|selected|provided|by|from) [^.!?]{1,60})?`,
  String.raw`(?:more|also|other|further)(?: (?:stories|articles|posts|news|headlines|reading|coverage))?(?: (?:from|on|in|by|like|about|at) [^.!?]{1,60})|more(?: stories| articles| posts| news| headlines)|further reading|see also`,
  String.raw`(?:read|learn|see|view|show|load|watch|continue|keep|find out)(?: (?:the|this|our))?(?: (?:more|reading|full|full story|full article|rest|entire article|original|original article|whole story))(?: (?:here|at|on|in|from|about|of) [^!?]{1,60})?(?: here)?`,
  String.raw`(?:you )?(?:may|might) also like|(?:also )?read (?:also|next|this next)|also read|up next|what to read next|don['’]t miss|in case you missed it|editor['’]?s['’]? picks?|what['’]s hot|hot topics`,
  String.raw`skip to (?:main )?content|skip (?:ad|advertisement)|(?:back|return|go) to (?:the )?(?:top|home(?: ?page)?|main page|article)|(?:next|previous|older|newer)(?: (?:article|articles|post|posts|story|page|entry|entries))|home ?page|main menu|menu|search`,
  String.raw`share(?: (?:this|it|via|on|with|now|article|story|post|page|link|tweet|save|print|email|comment|article|post|story|page|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|friends|your))*(?: [^.!?]{1,30})?|like this|like loading|tweet(?: this)?|print(?: (?:this )?(?:page|article|friendly|email))?|e-?mail(?: this(?: article| page)?)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|copy link|save|bookmark|listen to (?:this )?(?:article|story)`,
  String.raw`(?:follow|like|join|find) (?:us|me|@?\w+(?: \w+)?) on [^.!?]{1,60}|follow (?:us|me)`,
  String.raw`subscribe(?: (?:now|today|here|to|for|by|via)[^!?]{0,80})?|sign (?:up|in)(?: (?:now|today|here|to|for|with|by)[^!?]{0,100})?|log ?in(?: (?:to|or)[^!?]{0,60})?|register(?: (?:now|here))?|(?:our |the |daily |weekly |free |email )*newsletters?(?: sign-?up)?|(?:donate|support us|become a member|join today|support our work)(?: now| today)?|get (?:our|the) (?:daily |weekly |free )*(?:newsletters?|app|latest [^!?]{1,60})`,
  String.raw`[-–—\s]*(?:advertisements?|advertising|ads?|ad feedback|sponsored(?: (?:content|links?|by [^!?]{1,40}))?|promoted(?: content)?|paid (?:content|post|partner content))(?:[-–—\s]+(?:continue reading below|scroll to continue|story continues below))?[-–—\s]*`,
  String.raw`(?:story|article|text|post) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video|photo|gallery|image|newsletter))?`,
  String.raw`(?:filed under|tags?|tagged(?: with| as)?|topics?|categor(?:y|ies)|labels?|posted in|keywords?|permalink|trackback(?: url)?|short ?link)\s*:?\s*[^.!?]{0,200}`,
  String.raw`\d{1,3} ?(?:min|minutes?)(?:ute)? read|(?:reading|read) time:? \d.{0,20}|\d[\d,.]* (?:views|shares|likes|reads|retweets)`,
  String.raw`[-#*_=~–—•.\s]{2,}|[-–—\s]*(?:30|ends?)[-–—\s]+|(?:for|not for) immediate release|embargoed (?:until|for) .{1,60}|loading|video|photo gallery|slideshow|gallery|photos?|watch live|live updates?|cookie (?:policy|settings|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us`,
];
const frame = new RegExp(String.raw`^(?:${frameLines.join('|')})[\s.:…»›>→]*$`, 'iu');

/** Notices about the piece: how they open, and how many words they have at most. */
const notices: readonly (readonly [opening: RegExp, words: number])[] = [
  [
    /^(?:©|\(c\)\s*(?:copyright\s*)?(?:\d{4}|\p{Lu})|copyright\s*(?:©|\(c\)|:|\d{4}|notice|by \p{Lu}|\p{Lu}))/iu,
    80,
  ],
  [
    /^(?:all|some) rights reserved\b|^(?:reprinted|republished|reproduced|used|posted|published) (?:here )?(?:with|by) (?:the )?(?:kind |express |prior )?permission\b/iu,
    60,
  ],
  [
    /^(?:mirrored|reposted|reprinted|republished|reproduced|cross-?posted|syndicated|excerpted|adapted|courtesy) (?:from|at|on|by|with|of)\s+\S/iu,
    20,
  ],
  [
    /^(?:this (?:article|post|piece|story|essay|op-?ed|interview|report|column|commentary|blog(?: post)?|text|page|content|version)|it) (?:was|is|has been|had been|first|originally|also)(?: (?:first|originally|also|previously|initially))? (?:published|posted|appeared|appears|republished|reprinted|reposted|syndicated|produced|provided|adapted|cross-?posted|archived|part of (?:a|our) (?:series|partnership))\b/iu,
    70,
  ],
  [/^(?:originally|first) (?:published|posted|appeared) (?:at|by|in|on|as)\b/iu, 25],
  [
    /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|presented|contained|in this)\b/iu,
    90,
  ],
  [
    /^(?:if you (?:like|liked|enjoyed|value)|please (?:consider|support|subscribe|donate|share|read our|note that comments)|(?:support|help) (?:us|our (?:work|journalism)|independent journalism))\b/iu,
    60,
  ],
  [
    /^(?:we use|this (?:web ?site|site) uses) (?:essential )?cookies\b|^by (?:signing up|subscribing|continuing|clicking|using this)\b|^(?:get|receive) .{0,60}\b(?:in your inbox|newsletter)\b|^your e-?mail address will not be published\b/iu,
    80,
  ],
  [
    /^(?:do you have|got) (?:a (?:tip|story|correction)|information|news)\b|^click (?:here|on|to)\b|^to (?:read|see|view) (?:more|the (?:full|whole|rest|original))\b|^(?:the post|el post) .{1,200} appeared first on\b/iu,
    45,
  ],
  [
    /^(?:media |press )?(?:contacts?|enquiries|inquiries)(?: (?:information|details))?\s*:\s*\S|^for (?:more|further|additional) information,? (?:please )?(?:contact|call|visit|see|email)\b|^notes? to editors?\s*:?$/iu,
    60,
  ],
];

const captionOpening =
  /^[([]?(?:(?:file )?(?:photos?|photographs?|images?|pictures?|pic|illustration|graphic|credit|caption|video|watch|listen)(?: (?:by|credits?|courtesy(?: of)?|from|via|source))?\s*[:/]|(?:photo|photograph|image|picture|illustration|video)s? (?:by|courtesy of|credit|added by)\s+\p{Lu}|(?:fig(?:ure|\.)?|table|photo|map|chart)\s+\d+(?:[.-]\d+)?\s*[.:–—])/iu;
const captionEnd =
  /[([](?:(?:(?:file|ap|afp|epa|reuters|getty|handout|stock)[ -]?(?:photos?|images?|picture)|photos?|images?|credit|source|courtesy|picture|photograph)\b[^()[\]]{0,100}|(?:reuters|ap|afp|getty|epa|efe|shutterstock|wikimedia|flickr|creative commons)\s*\/[^()[\]]{0,100}|[^()[\]]{0,80}\/(?:reuters|ap|afp|getty(?: images)?|epa|efe|shutterstock|wikimedia|flickr))[)\]]\.?$/iu;
const kicker =
  /^(?:opinion|op-?ed|analysis|commentary|comment|editorial|exclusive|breaking(?: news)?|news|world(?: news)?|politics|business|middle east|europe|asia|africa|americas?|(?:press|news|media) (?:release|statement)|statement|feature|features|interview|blog|column|essay|explainer|perspective|briefing|report|special report)$/iu;

/** Whether a block is the page's and not the piece's: notices, navigation, rights, captions, rules of dashes. */
export function isNotice(text: string): boolean {
  if (text === '') return true;
  const flat = text.replaceAll(/\s+/gu, ' ');
  if (isFrame(flat) || isCaption(flat)) return true;
  const words = flat.split(' ').length;
  if (notices.some(([opening, most]) => words <= most && opening.test(flat))) return true;
  if (words <= 60 && /\ball rights reserved\.?$/iu.test(flat)) return true;
  const lines = text.split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.every((line) => line.trim() === '' || isFrame(line.trim()));
}

/** Whether a notice announces other pieces, so that the headlines below it are theirs. */
export function introducesOtherPieces(text: string): boolean {
  return /^(?:related|popular|most|trending|recommended|before you go|more|also|read|see also|(?:you )?(?:may|might)|up next|latest|top|editor|don['’]t miss|in case|what|other|further)\b/iu.test(
    text,
  );
}

/** Whether a block is a headline with its author and outlet behind dashes: "Ignore Each Other -- Eli Lake, Daily Beast". */
export function namesAnotherPiece(text: string): boolean {
  return /^[^\n]{10,200}\s(?:--|[–—])\s*\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&/-]+){0,4}(?:,|\s*[/|])\s*(?:the\s+)?\p{Lu}[^.!?\n]{1,50}$/iu.test(
    text,
  );
}

/** Whether a line above the headline only names the kind of piece: "Opinion", "Press release". */
export function isKicker(text: string): boolean {
  return kicker.test(text);
}

function isFrame(line: string): boolean {
  return line.length <= 220 && frame.test(line);
}

function isCaption(text: string): boolean {
  if (text.split(' ').length > 60) return false;
  return captionOpening.test(text) || captionEnd.test(text);
}
