/** What has changed in a passage, in words. */
interface Change {
  /** `¶4`. */
  readonly place: string;
  readonly key: string;
  readonly since: 'locked' | 'cited';
  /** The words that differ, before and now. */
  readonly before: string;
  readonly after: string;
  /** Its place where that is another now: `¶5`. */
  readonly now?: string;
  /** Number of other passages of the citation that have changed too. */
  readonly more: number;
}

/** Messages about sources that have changed since they were cited, or that are no longer to be relied on. */
export const changeMessages = {
  'changed-passage': ({ place, key, since, now, more, ...words }: Change) =>
    `${place} of ${key} has changed since it was ${since}: ${difference(words)}${elsewhere(now)}${others(more)}`,
  /** Why a passage is not compared with what was locked. */
  'read-differently': () => 'read differently by this version than when it was locked',
  /** `before`: the beginning of what it said. */
  'removed-passage': ({ place, key, since, before, more }: Omit<Change, 'after' | 'now'>) =>
    `${place} of ${key} is no longer there since it was ${since}: “${before}”${others(more)}`,
  'moved-passage': ({
    place,
    key,
    since,
    now,
  }: Pick<Change, 'place' | 'key' | 'since'> & { readonly now: string }) =>
    `${place} of ${key} has moved since it was ${since}: the same words are ${now} now`,
  'changed-whole': ({ key, since }: Pick<Change, 'key' | 'since'>) =>
    `${key} has changed since it was ${since}, and is cited as a whole`,
  'passage-said': ({ place, before }: Pick<Change, 'place' | 'before'>) => `${place} said: “${before}”`,
  'words-are-here': ({ place }: Pick<Change, 'place'>) => `the words of ${place} are here`,
  /** `by`: what took its place; `why`: the note of its entry. */
  'retracted-source': ({
    key,
    status,
    by,
    why,
  }: Pick<Change, 'key'> & {
    readonly status: 'retracted' | 'superseded';
    readonly by?: string;
    readonly why?: string;
  }) =>
    `${key} is ${status}${by === undefined ? '' : status === 'superseded' ? ` by ${by}` : `, see ${by}`}${why === undefined ? '' : `: ${why}`}`,
};

function difference({ before, after }: Pick<Change, 'before' | 'after'>): string {
  if (before === '') return `“${after}” was added`;
  if (after === '') return `“${before}” was taken out`;
  return `“${before}” is now “${after}”`;
}

function elsewhere(now: string | undefined): string {
  return now === undefined ? '' : `, in ${now}`;
}

function others(more: number): string {
  if (more === 0) return '';
  return more === 1
    ? '; so has one more passage of this citation'
    : `; so have ${more} more passages of this citation`;
}
