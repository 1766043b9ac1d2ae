import { listed } from '../listed.ts';
import { changesText, type QuoteChange } from './quote-changes.ts';

/** Messages about quotations and copied words. Places are written as a citation has them: `port ¶4`. */
export const quotationMessages = {
  /** `closest`: the place is the closest one, not the one cited. `elsewhere`: places with the exact words. */
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
    const where = closest ? `${place}, the closest passage` : place;
    const hint = elsewhere.length === 0 ? '' : `; word for word in ${listed(elsewhere)}`;
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
  }) => `Word for word in ${listed(places)} of ${key}, not in ${listed(cited)}`,
  /** No `changes` where the places have the exact words. */
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
      ? `Word for word in ${listed(places)}, not in ${listed(cited)}`
      : `Almost word for word in ${listed(places)} (${changesText(changes)}), not in ${listed(cited)}`,
  'unsourced-quote': ({ cited, unread }: { readonly cited: readonly string[]; readonly unread: number }) => {
    const words = `These words are in no source read${cited.length === 0 ? '' : `, including ${listed(cited)}`}`;
    const documents = unread === 1 ? '1 document' : `${unread} documents`;
    return unread === 0 ? words : `${words}; ${documents} could not be read`;
  },
  'unquoted-copy': ({ words, place }: { readonly words: number; readonly place: string }) =>
    `${words} consecutive words of ${place} without quotation marks`,
  'quoted-words-in': ({ place }: { readonly place: string }) => `The quoted words in ${place}`,
  'source-words-in': ({ place }: { readonly place: string }) => `The source’s words in ${place}`,
  'copied-words-in': ({ place }: { readonly place: string }) => `The copied words in ${place}`,
};
