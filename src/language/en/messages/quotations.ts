import { listed } from '../listed.ts';
import { changesText, type QuoteChange } from './quote-changes.ts';

/** Messages about quotations and copied words. Places are written as a citation has them: `port ¶4`. */
export const quotationMessages = {
  /** `closest`: the place is not the one that is cited. `elsewhere`: places that have the very words. */
  'altered-quote': ({
    place,
    closest,
    changes,
    elsewhere,
  }: {
    readonly place: string;
    readonly closest: boolean;
    readonly changes: readonly QuoteChange[];
    readonly elsewhere: readonly string[];
  }) => {
    const where = closest ? `${place}, which comes nearest` : place;
    const hint =
      elsewhere.length === 0
        ? ''
        : `; ${listed(elsewhere)} ${elsewhere.length === 1 ? 'has' : 'have'} the very words`;
    return `Not word for word in ${where}: ${changesText(changes)}${hint}`;
  },
  'misplaced-quote': ({
    places,
    key,
    cited,
  }: {
    readonly places: readonly string[];
    readonly key: string;
    readonly cited: readonly string[];
  }) => `These words stand in ${listed(places)} of ${key}, not in ${listed(cited)}`,
  /** `changes` are none where the places have the very words. */
  'misattributed-quote': ({
    places,
    changes,
    cited,
  }: {
    readonly places: readonly string[];
    readonly changes: readonly QuoteChange[];
    readonly cited: readonly string[];
  }) =>
    changes.length === 0
      ? `These words stand in ${listed(places)}, not in ${listed(cited)}`
      : `Nearly these words stand in ${listed(places)} (${changesText(changes)}), not in ${listed(cited)}`,
  'unsourced-quote': ({ cited, unread }: { readonly cited: readonly string[]; readonly unread: number }) => {
    const words = `These words are in no source read${cited.length === 0 ? '' : `, ${listed(cited)} included`}`;
    const documents = unread === 1 ? '1 document' : `${unread} documents`;
    return unread === 0 ? words : `${words}; ${documents} could not be read`;
  },
  'unquoted-copy': ({ words, place }: { readonly words: number; readonly place: string }) =>
    `${words} words in a row are those of ${place}, without quotation marks`,
  'quoted-words-in': ({ place }: { readonly place: string }) => `The words in ${place}`,
  'source-words-in': ({ place }: { readonly place: string }) => `The source’s words in ${place}`,
  'copied-words-in': ({ place }: { readonly place: string }) => `The words of ${place}`,
};
