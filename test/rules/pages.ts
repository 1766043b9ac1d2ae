import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MarkdownIt from 'markdown-it';

/*
 * The code blocks of help pages and fixtures are run:
 *
 * - `text file=sources/port.txt`, `markdown file=sources/x.md`, `json file=briefing.config.json`: files of the project, for this and all later
 *   examples of the page until they are replaced.
 * - `text locked=sources/port.txt`: what that source said when the briefings of all later examples were locked.
 * - `markdown file=briefings/x.md`: a briefing with the findings that `check` must report, no more and no fewer. Carets are below the
 *   characters of a finding, followed by its rule and message, with `[warning]` between them if the severity is not the rule's default.
 *   A finding over several lines is marked on each; the later lines end in `…`.
 * - `markdown after=Cite port ¶3`: the briefing before it after the first fix whose title begins like this.
 */

/** A briefing of a page with its expected findings. */
export interface Example {
  /** Page and heading, for the test's name. */
  readonly name: string;
  /** All files of the project but the briefing, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What sources said when the briefing was locked, by path; empty without a lock. */
  readonly locked: Readonly<Record<string, string>>;
  readonly path: string;
  /** The briefing with the carets below its lines. */
  readonly marked: string;
  /** The first line of the block's content in the page, from 0. */
  readonly line: number;
  readonly after: readonly Result[];
}

/** The briefing after a fix. */
export interface Result {
  readonly fix: string;
  readonly marked: string;
  readonly line: number;
}

/** One Markdown file with examples. */
export interface Page {
  readonly file: string;
  /** Its name without `.md`: for a help page the rule. */
  readonly id: string;
  readonly examples: readonly Example[];
}

/** The help pages in `media/rules`; `root` is the project's folder. */
export function helpPages(root: string): readonly Page[] {
  return pagesIn(join(root, 'media', 'rules'));
}

/** The edge cases of one rule in `test/rules/<id>`; `root` is the project's folder. */
export function fixturePages(rule: string, root: string): readonly Page[] {
  return pagesIn(join(root, 'test', 'rules', rule));
}

function pagesIn(folder: string): readonly Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => parsePage(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/** Throws on a code block that is neither a file nor a result, so that a mistyped one is not skipped. */
export function parsePage(file: string, text: string): Page {
  const id = basename(file, '.md');
  const files: Record<string, string> = {};
  const locked: Record<string, string> = {};
  const examples: { -readonly [K in keyof Example]: Example[K] }[] = [];
  let heading = id;
  const tokens = new MarkdownIt().parse(text, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') heading = tokens[index + 1]?.content ?? id;
    if (token.type !== 'fence') continue;
    const { 1: kind, 2: value = '' } = /^\w+ (file|locked|after)=(.+)$/.exec(token.info.trim()) ?? [];
    const line = (token.map?.[0] ?? 0) + 1;
    const last = examples.at(-1);
    if (kind === 'after' && last !== undefined) {
      last.after = [...last.after, { fix: value, marked: token.content, line }];
    } else if (kind === 'file' && isBriefing(value)) {
      const name = `${id}: ${heading}`;
      const project = { files: { ...files }, locked: { ...locked }, path: value };
      examples.push({ name, ...project, marked: token.content, line, after: [] });
    } else if (kind === 'file') files[value] = token.content;
    else if (kind === 'locked') locked[value] = token.content;
    else throw new Error(`${file}: a code block says neither file=, locked= nor after= but "${token.info}"`);
  }
  return { file, id, examples };
}

function isBriefing(path: string): boolean {
  return path.endsWith('.md') && !path.startsWith('sources/');
}
