import { passagesText } from '../corpus/place.ts';
import { commonStart } from '../text/common-start.ts';
import { tokenStart } from '../text/token-start.ts';
import { words } from '../text/words.ts';
import type { QuotationItem } from '../writing/complete-quotation.ts';
import type { CompletionRow } from './completion-rows.ts';
import { cutAround, cutLabel, cutMiddle } from './cut-label.ts';
import type { OfferedQuotation } from './quotation-word.ts';
import { type RowRoom, descriptionWidth } from './row-room.ts';
import { shortKeys } from './short-keys.ts';

/** An offered quotation with its row. */
interface Shown {
  readonly item: QuotationItem;
  /** All that the label could show. */
  readonly text: string;
  readonly row: CompletionRow;
}

/**
 * The rows of quotations: how each goes on, from the word that is being written, and at its right `¶7 illus…-victory`. No
 * two rows look alike: a clause shows how it ends, texts that begin alike show where they differ, and copies of one text
 * show more of their keys. Undefined for a quotation that looks like an earlier one all the same.
 */
export function quotationRows(
  offered: readonly OfferedQuotation[],
  room: RowRoom,
): readonly (CompletionRow | undefined)[] {
  const keys = offered.map(({ item }) => item.passage.key);
  const shown = (item: QuotationItem, text: string, { label, key = longestKey }: Cut): Shown => ({
    item,
    text,
    row: { label, description: placeOf(item, key, keys, room.row - label.length) },
  });
  /** The longest label beside which `¶123…` is seen. */
  const most = ({ passage }: QuotationItem): number =>
    Math.min(room.label, Math.floor(room.row - descriptionWidth * `${passagesText([passage])}…`.length));
  let all = offered.map((one) => {
    const [{ item }, text] = [one, shownText(one)];
    const label =
      item.extent === 'clause' ? cutMiddle(text, most(item)) : cutLabel(text, most(item), room.least);
    return shown(item, text, { label });
  });
  for (const cut of cutsThatTellApart) {
    const groups = groupsAlike(all);
    all = all.map((one) => {
      const rivals = groups.get(look(one)) ?? [];
      return rivals.length > 1 ? shown(one.item, one.text, cut(one, rivals, most(one.item))) : one;
    });
  }
  const groups = groupsAlike(all);
  return all.map((one) => (groups.get(look(one))?.[0] === one ? one.row : undefined));
}

/** A cut label, and how much of the key stands beside it where that is not as usual. */
interface Cut {
  readonly label: string;
  readonly key?: number;
}

/** A label shorter than this says nothing. */
const shortestLabel = 20;

/** How rows are cut that look like those of `rivals`, each way where the one before has not helped. */
const cutsThatTellApart: readonly ((one: Shown, rivals: readonly Shown[], length: number) => Cut)[] = [
  ({ text }, _rivals, length) => ({ label: cutMiddle(text, length) }),
  ({ text }, rivals, length) => {
    const others = rivals.filter((rival) => rival.text !== text);
    const at = Math.max(0, ...others.map((other) => commonStart(text, other.text)));
    return { label: cutAround(text, at, length) };
  },
  // The words are the same: the keys need the room.
  ({ text, item }) => ({
    label: (item.extent === 'clause' ? cutMiddle : cutLabel)(text, shortestLabel),
    key: item.passage.key.length,
  }),
];

function groupsAlike(all: readonly Shown[]): Map<string, Shown[]> {
  return Map.groupBy(all, look);
}

/** All that a row shows. */
function look({ row: { label, description = '' } }: Shown): string {
  return `${label}\n${description}`;
}

/**
 * How the words go on, with the closing mark. Where less than two words are left it begins with the last word that
 * stands, and shows the citation too: a single letter or sign says nothing.
 */
function shownText({ item, insert }: OfferedQuotation): string {
  const ending = item.insert.slice(item.words.length);
  const left = insert.slice(0, insert.length - ending.length);
  if (words(left).length >= 2) return left + ending.slice(0, ending.indexOf(' ['));
  const last = words(item.words).at(-1)?.start ?? 0;
  return item.insert.slice(tokenStart(item.words, last));
}

/** The longest key in a description; a longer one loses its middle: `illus…-victory`. */
const longestKey = 14;

/** A key cut to fewer characters than this says nothing. */
const shortestKey = 6;

/**
 * `¶7 illus…-victory`, with at most `longest` characters of the key where there is room for them (in characters of a label),
 * else `¶7…`.
 */
function placeOf({ passage }: QuotationItem, longest: number, keys: readonly string[], room: number): string {
  const { key } = passage;
  const place = passagesText([passage]);
  const left = Math.floor(room / descriptionWidth) - `${place} `.length;
  const short = shortKeys(keys, Math.max(shortestKey, Math.min(longest, left))).get(key) ?? key;
  return short.length <= left ? `${place} ${short}` : `${place}…`;
}
