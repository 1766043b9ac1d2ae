import { alternatives } from '../../phrases.ts';

/** How captions and credits open: `Photo: …`, `Figure 3.` */
export const captionOpenings = alternatives(String.raw`
  (?:file |image |photo |media )?(?:photos?|photographs?|images?|pictures?|illustration|graphic|credit|caption|video|watch|listen)(?: (?:by|credits?|courtesy(?: of)?|from|via|source))?\s*[:/]
  sources?:
  (?:fig(?:ure|\.)?|table|photo|map|chart)\s+\d+(?:[.-]\d+)?\s*[.:–—]
`);

/** Credits in brackets that end a caption, without the brackets: `(File photo)`, `(Reuters/A. Weber)`. */
export const creditsInBrackets = alternatives(String.raw`
  (?:(?:file|ap|afp|epa|reuters|getty|handout|stock)[ -]?(?:photos?|images?|picture)|(?:photos?|images?|picture|photograph|credit)s?\s*(?:[:/]|by\b|courtesy\b|credit\b|via\b))[^()[\]]{0,100}
  (?:reuters|ap|afp|getty|epa|efe|shutterstock|wikimedia|flickr)\s*\/[^()[\]]{0,100}
  [^()[\]]{0,80}\/(?:reuters|ap|afp|getty(?: images)?|epa|efe|shutterstock|wikimedia|flickr)
`);
