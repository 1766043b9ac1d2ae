import type { ProjectConfig } from './config.ts';
import { anyCase, briefingMatcher, excludeMatcher } from './globs.ts';
import { baseName } from './paths.ts';
import { isOwnFile } from './skipped.ts';

/** What a project says about the files in its corpus folders. Paths are relative to the project folder, or absolute outside it. */
export interface CorpusRules {
  readonly isBriefing: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
}

/** What a file in a corpus folder is, by its path alone. An `entry` is a source or counted as unread. */
export type CorpusRole = 'excluded' | 'bibliography' | 'our own' | 'briefing' | 'entry';

/** The rules of a project's configuration. */
export function corpusRules({ files, exclude }: Pick<ProjectConfig, 'files' | 'exclude'>): CorpusRules {
  return { isBriefing: briefingMatcher(files), isExcluded: excludeMatcher(exclude) };
}

/**
 * The role of a file in a corpus folder. The first rule that applies decides: what is excluded is nothing else, and a
 * bibliography stays one even where a glob of briefings names it. `target` is the path that a link leads to: a link to a
 * briefing is a briefing.
 */
export function corpusRole(path: string, { isBriefing, isExcluded }: CorpusRules, target = path): CorpusRole {
  if (isExcluded(path)) return 'excluded';
  if (isBibliography(path)) return 'bibliography';
  if (isOwnFile(path)) return 'our own';
  return isBriefing(path) || (target !== path && isBriefing(target)) ? 'briefing' : 'entry';
}

/**
 * Whether a file is a bibliography by its name: `references.json`, any `.csl.json`, `.bib` or `.ris`. Such a file is never a source. Any
 * slashes will do. Other `.json` files may be one by their content (`isBibliographyText`).
 */
export function isBibliography(path: string): boolean {
  const name = baseName(path.replaceAll('\\', '/')).toLowerCase();
  return name === 'references.json' || name.endsWith('.csl.json') || isBibtex(name) || isRis(name);
}

/** Whether a bibliography is RIS by its name. */
export function isRis(path: string): boolean {
  return path.toLowerCase().endsWith('.ris');
}

/** Whether only the beginning of a file says whether it is a bibliography. */
export function mayBeBibliography(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

/**
 * Whether the beginning of a JSON file is that of an export of Zotero: a list of CSL-JSON items, the answer of its API, or Better BibTeX's
 * JSON.
 */
export function isBibliographyText(head: string): boolean {
  const list = /^\uFEFF?\s*(?:\{\s*"items"\s*:\s*)?\[\s*\{/.exec(head);
  if (list !== null)
    return (
      /"id"\s*:/.test(head) &&
      /"type"\s*:\s*"(?:article|book|chapter|report|webpage|thesis|paper-conference|post|document|legal_case|legislation|dataset|broadcast|manuscript|speech|software|standard|bill|hearing|interview|graphic|map|motion_picture|song|treaty|regulation|patent|personal_communication|pamphlet|periodical|entry|event|classic|collection)/.test(
        head,
      )
    );
  return /^\uFEFF?\s*\{/.test(head) && /"label"\s*:\s*"BetterBibTeX JSON"/.test(head);
}

/** Whether a bibliography is BibTeX by its name, rather than CSL-JSON. */
export function isBibtex(path: string): boolean {
  return path.toLowerCase().endsWith('.bib');
}

/** The glob that finds the bibliographies whose keys can be renamed, where only a glob will do. */
export const bibliographyGlob = `**/{${anyCase('references.json')},*${anyCase('.csl.json')},*${anyCase('.bib')}}`;

/** Whether a file can be a briefing at all, by the end of its name. Globs and front matter decide among these. */
export function isBriefingName(path: string): boolean {
  return path.toLowerCase().endsWith('.md');
}

/** The glob that finds what {@link isBriefingName} accepts, where only a glob will do. */
export const briefingNameGlob = `**/*${anyCase('.md')}`;
