import { countOf } from '../../../text/counts.ts';

/** A locator as it is written, the key of its source, and what to write instead. */
interface Unplaced {
  readonly written: string;
  readonly key: string;
  readonly instead: Instead;
}

/** What to write instead of a locator that cannot be placed. */
type Instead =
  /** The place of the quoted words. */
  | { readonly quoted: string }
  /** The paragraph that the locator means: `¶4` for `¶four`. */
  | { readonly paragraph: string }
  /** The sign for paragraphs and any number. */
  | { readonly sign: string };

/** A place outside a source that has `count` passages. */
interface Outside {
  readonly key: string;
  readonly count: number;
  readonly place: string;
}

/** Pages outside a source, and how many pages it has where its format says so. */
interface OutsidePages {
  readonly key: string;
  readonly place: string;
  readonly pages?: number;
}

/** A passage in a source's file that is not the source's own text. */
interface NotOwnText {
  readonly place: string;
  readonly key: string;
  readonly kind: 'comment' | 'boilerplate';
}

/** Messages about locators and passages. Places are written as a citation has them: `¶4`. */
export const placeMessages = {
  'passage-outside': ({ key, count, place }: Outside) =>
    `${key} has ${passages(count)}; there is no ${place}`,
  'page-outside': ({ key, pages, place }: OutsidePages) =>
    `${key} has no ${place}${pages === undefined ? '' : `: it has ${countOf(pages, 'page')}`}`,
  'passage-below-one': ({ key, place }: Omit<Outside, 'count'>) =>
    `Passages are counted from 1, so ${key} has no ${place}`,
  'range-backwards': ({ place }: { readonly place: string }) => `The range ${place} runs backwards`,
  'last-passage': ({ key, place }: { readonly key: string; readonly place: string }) =>
    `${place} is the last passage of ${key}`,
  'number-as-page': ({ written, key, instead }: Unplaced) =>
    `Pandoc reads “${written}” as a page, but ${key} has no pages; ${advice(instead)}`,
  'page-without-pages': ({ written, key, instead }: Unplaced) =>
    `${key} has no pages, so “${written}” cannot be placed; ${advice(instead)}`,
  'paragraph-without-number': ({ written, key, instead }: Unplaced) =>
    `“${written}” is not the number of a paragraph in ${key}; ${advice(instead)}`,
  'heading-without-number': ({ written, key, instead }: Unplaced) =>
    `No numbered heading of ${key} matches “${written}”; ${advice(instead)}`,
  'locator-unplaced': ({ written, key, instead }: Unplaced) =>
    `“${written}” cannot be placed in ${key}; ${advice(instead)}`,
  'place-unknown': () => 'place unknown',
  'not-own-text': (passage: NotOwnText) => `${isNotOwn(passage)}, not the source’s own text`,
  'not-own-texts': ({
    place,
    key,
    kinds,
  }: {
    readonly place: string;
    readonly key: string;
    readonly kinds: readonly NotOwnText['kind'][];
  }) => `${place} of ${key} are ${kindsText(new Set(kinds))}, not the source’s own text`,
  'passage-kind': (passage: NotOwnText) => isNotOwn(passage),
  passage: ({ place, key }: { readonly place: string; readonly key: string }) => `${place} of ${key}`,
};

function passages(count: number): string {
  if (count === 0) return 'no passages';
  return count === 1 ? '1 passage' : `${count} passages`;
}

function advice(instead: Instead): string {
  if ('quoted' in instead) return `the quoted words are in ${instead.quoted}`;
  return 'paragraph' in instead
    ? `write ${instead.paragraph} for a paragraph`
    : `write ${instead.sign} and a paragraph number`;
}

function isNotOwn({ place, key, kind }: NotOwnText): string {
  const what =
    kind === 'comment' ? 'a reader’s comment' : 'a notice, a caption or another article’s headline';
  return `${place} of ${key} is ${what}`;
}

function kindsText(kinds: ReadonlySet<NotOwnText['kind']>): string {
  const other = 'notices, captions or other articles’ headlines';
  if (!kinds.has('comment')) return other;
  return kinds.size === 1 ? 'readers’ comments' : `comments, ${other}`;
}
