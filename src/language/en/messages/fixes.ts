/** Titles of fixes. Places are written as a citation has them: `¶4`, `port ¶4`. */
export const fixTitles = {
  /** `excerpt`: the beginning of the passage named. */
  'change-to': ({ text, excerpt = '' }: { readonly text: string; readonly excerpt?: string }) =>
    `Change to ${text}${quoted(excerpt)}`,
  'change-to-closest': ({ text, place }: { readonly text: string; readonly place: string }) =>
    `Change to ${text} (${place})`,
  write: ({ text }: { readonly text: string }) => `Write ${text}`,
  cite: ({ place, excerpt }: { readonly place: string; readonly excerpt: string }) =>
    `Cite ${place}${quoted(excerpt)}`,
  'also-cite': ({ place, excerpt = '' }: { readonly place: string; readonly excerpt?: string }) =>
    `Also cite ${place}${quoted(excerpt)}`,
  'cite-only': ({ place }: { readonly place: string }) => `Cite only ${place}`,
  'cite-exact-place': ({ place }: { readonly place: string }) => `Cite ${place} (word for word)`,
  /** `beside`: next to what is cited. `wording`: the quotation takes the source's words too. */
  'cite-origin': ({
    place,
    beside,
    wording,
  }: {
    readonly place: string;
    readonly beside: boolean;
    readonly wording: boolean;
  }) => `${beside ? `Also cite ${place}` : `Cite ${place} instead`}${wording ? ' and use its wording' : ''}`,
  /** `place`: the passage that is cited too. */
  'use-source-wording': ({ wording, place }: { readonly wording: string; readonly place?: string }) =>
    `Use the source’s wording${place === undefined ? '' : ` and cite ${place}`}: “${wording}”`,
  'remove-quotation-marks': () => 'Remove the quotation marks',
  'add-quotation-marks': ({ place }: { readonly place?: string }) =>
    `Add quotation marks${place === undefined ? '' : ` and cite ${place}`}`,
  'remove-locator': () => 'Remove the locator and cite the whole source',
  'escape-at-sign': ({ written }: { readonly written: string }) =>
    `Escape the @ to keep ${written} as a word`,
  'remove-attributes': () => 'Remove the attributes',
  'separate-brace': () => 'Separate the brace from the citation',
  'separate-parenthesis': () => 'Separate the parenthesis from the citation',
  'separate-brackets': () => 'Separate the brackets',
  'join-citations': () => 'Join the citations in one pair of brackets',
  'join-locators': () => 'Join the locators',
  'repeat-key': () => 'Repeat the key',
  /** `place`: the passages; absent for a source that is cited as a whole. */
  'accept-words': ({ place, key }: { readonly place?: string; readonly key: string }) =>
    `Accept the new words of ${place === undefined ? '' : `${place} of `}${key}`,
  'renumber-citations': ({ key }: { readonly key: string }) => `Renumber all citations of ${key}`,
  'remove-comment': () => 'Remove the comment',
  'remove-from-comment': ({ name }: { readonly name: string }) => `Remove ${name} from the comment`,
  'ignore-on-line': ({ rule }: { readonly rule: string }) => `Ignore ${rule} on this line`,
};

function quoted(excerpt: string): string {
  return excerpt === '' ? '' : `: “${excerpt}”`;
}
