import { type Contender, type Contest, foldersOf } from './key-contest.ts';
import type { Slug } from './key-name.ts';

/** A source with its key, and the data for its other keys. */
export interface AliasedFile extends Contender {
  readonly key: string;
  /** The key that version 0.1.0 gave it. */
  readonly first: string | undefined;
  /** Ids of entries without a text that spell this file's name differently: `smithTitle2020` for `smithtitle2020.txt`. */
  readonly named: readonly string[];
}

/** Maximum number of folder names in front of a key that a file keeps after its namesakes are gone. */
const mostFolders = 2;

/**
 * The other keys by which a briefing may mean each file: its bare name; the key of version 0.1.0; the forms that it had before another
 * file wanted them too, or before it got an entry; and, where no other file has these, the longer forms that it had while another file
 * had its name.
 */
export function aliasesOf(
  files: readonly AliasedFile[],
  contest: Contest,
  slug: Slug,
): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, Set<string>>();
  const meant = new Set<string>();
  for (const file of files) {
    const { path, key, first, name, named } = file;
    const own = [name.bare, ...(first === undefined ? [] : [first]), ...named, ...lostForms(path, contest)];
    const withoutEntry = contest.settled.get(path)?.key;
    if (withoutEntry !== undefined) own.push(withoutEntry);
    aliases.set(path, new Set(own.filter((alias) => alias !== key)));
    for (const alias of own) meant.add(alias);
    meant.add(key);
  }
  for (const file of files) {
    const own = aliases.get(file.path);
    for (const form of longerForms(file, slug)) if (!meant.has(form)) own?.add(form);
  }
  return new Map([...aliases].map(([path, own]) => [path, [...own]]));
}

/**
 * The forms that a file could not keep, but had while some of the files that want them did not exist. Where all files that want a form
 * also wanted the shorter one before it, as two files in one folder do, no file ever had it.
 */
function lostForms(path: string, contest: Contest): readonly string[] {
  const passed = contest.settled.get(path)?.passed ?? [];
  return passed.filter(
    (form, index) =>
      index === 0 || contest.wanted(form).count < contest.wanted(passed[index - 1] ?? '').count,
  );
}

function longerForms({ path, name }: Contender, slug: Slug): readonly string[] {
  const forms = [`${name.own}-${name.extension}`];
  let form = name.own;
  for (const folder of foldersOf(path, slug).slice(0, mostFolders)) {
    form = `${folder}-${form}`;
    forms.push(form);
  }
  return name.isText ? forms : forms.slice(1);
}
