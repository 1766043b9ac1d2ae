import { alternatives } from '../../phrases.ts';

/**
 * Lines of a page's frame, whole, in groups: navigation, lists of other pieces, buttons and labels. A colon, an arrow or several dots may
 * stand at the end; a single full stop may not, because then the line is a sentence ("Also in Paris a bomb went off.").
 */
export const pageFrames: readonly string[] = [
  alternatives(`
    before you go
  `),
  alternatives(`
    (?:most|trending|popular|recommended|featured|top|latest)(?: (?:popular|read|viewed|shared|commented|watched|discussed|recent|now|today|stories|articles|posts|news|videos?|headlines|topics))+(?: (?:in|on|from|at|for) [^.!?]{1,40})?
    (?:popular|trending|recommended|featured|latest)(?: (?:in|on|for|from) [^.!?]{1,40})?
  `),
  alternatives(`
    related(?: (?:articles?|stories|posts?|content|topics?|links?|coverage|reading|news|pieces?|videos?|items?|media|tags|searches))?(?: (?:added|posted|selected|provided|by|from) [^.!?]{1,60})?
  `),
  alternatives(`
    (?:more|also|other|further)(?: (?:stories|articles|posts|news|headlines|reading|coverage))?(?: (?:from|on|in|by|like|about|at) [^.!?]{1,60})
    more(?: stories| articles| posts| news| headlines)
    further reading
    see also
  `),
  alternatives(`
    (?:read|learn|see|view|show|load|watch|continue|keep|find out)(?: (?:the|this|our))?(?: (?:more|reading|full|full story|full article|rest|entire article|original|original article|whole story))(?: (?:here|at|on|in|from|about|of) [^!?]{1,60})?(?: here)?
  `),
  alternatives(`
    (?:you )?(?:may|might) also like
    (?:also )?read (?:also|next|this next)
    also read
    up next
    what to read next
    don['’]t miss
    in case you missed it
    editor['’]?s['’]? picks?
    what['’]s hot
    hot topics
  `),
  alternatives(`
    skip to (?:main )?content
    skip (?:ad|advertisement)
    (?:back|return|go) to (?:the )?(?:top|home(?: ?page)?|main page|article)
    (?:next|previous|older|newer)(?: (?:article|articles|post|posts|story|page|entry|entries))
    home ?page
    main menu
    menu
    search
  `),
  alternatives(`
    share(?: (?:this|it|via|on|with|now|article|story|post|page|link|tweet|save|print|email|comment|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|friends|your|thoughts))*
    like this
    like loading
    tweet(?: this)?
    print(?: (?:this )?(?:page|article|friendly|email))?
    e-?mail(?: this(?: article| page)?)?
    facebook
    twitter
    whatsapp
    linkedin
    pinterest
    reddit
    telegram
    copy link
    save
    bookmark
    listen to (?:this )?(?:article|story)
  `),
  alternatives(String.raw`
    (?:follow|like|join|find) (?:us|me|@?\w+(?: \w+)?) on (?:facebook|twitter|x|instagram|youtube|linkedin|telegram|whatsapp|google|mastodon|bluesky|tiktok|threads|social media)\b[^.!?]{0,60}
    follow (?:us|me)
  `),
  alternatives(`
    subscribe(?: (?:now|today|here|to|for|by|via)[^!?]{0,80})?
    sign (?:up|in)(?: (?:now|today|here|to|for|with|by)[^!?]{0,100})?
    log ?in(?: (?:to|or)[^!?]{0,60})?
    register(?: (?:now|here))?
    (?:our |the |daily |weekly |free |email )*newsletters?(?: sign-?up)?
    (?:donate|support us|become a member|join today|support our work)(?: now| today)?
    get (?:our|the) (?:daily |weekly |free )*(?:newsletters?|app|latest [^!?]{1,60})
  `),
  alternatives(String.raw`
    [-–—\s]*(?:advertisements?|advertising|ads?|ad feedback|sponsored(?: (?:content|links?|by [^!?]{1,40}))?|promoted(?: content)?|paid (?:content|post|partner content))(?:[-–—\s]+(?:continue reading below|scroll to continue|story continues below))?[-–—\s]*
  `),
  alternatives(`
    (?:story|article|text|post) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video|photo|gallery|image|newsletter))?
  `),
  alternatives(String.raw`
    (?:tags?|topics?|categor(?:y|ies)|labels?|keywords?|permalink|trackback(?: url)?|short ?link)(?:\s*:[^!?]*)?
    (?:filed under|tagged|posted in)[^.!?]*
  `),
  alternatives(String.raw`
    \d{1,3} ?(?:min|minutes?)(?:ute)? read
    (?:reading|read) time:? \d.{0,20}
    \d[\d,.]* (?:views|shares|likes|reads|retweets)
  `),
  alternatives(String.raw`
    (?:accept|allow|reject|decline|manage)(?: (?:all|our|the|my|only|necessary|essential|optional|cookies?|preferences|settings|and|close|continue))+
    enter your e-?mail(?: address)?(?: (?:here|below))?
    home(?: ?page)?(?:\s[|>›»·•/]\s[^|>›»·•/.!?]{1,30})+
  `),
  alternatives(String.raw`
    [-#*_=~–—•.\s]{2,}
    [-–—\s]+(?:30|ends?)[-–—\s]+
    ends
    join the (?:conversation|discussion)
    (?:view|show|see|read|hide) (?:all )?(?:the )?(?:\d+ )?comments?(?: \(\d+\))?
    (?:for|not for) immediate release
    embargoed (?:until|for) .{1,60}
    loading
    video
    photo gallery
    slideshow
    gallery
    photos?
    watch live
    live updates?
    cookie (?:policy|settings|notice)
    privacy policy
    terms (?:of (?:use|service)|and conditions)
    contact us
    about us
  `),
];
