/** A document in a project folder that may be, or hold, evidence. */
export interface FoundDocument {
  /** Relative to the project folder, with forward slashes. */
  readonly path: string;
  /** In words for people: `PDF`, `Word document`. */
  readonly kind: string;
  /** Whether there is a reader for it. */
  readonly readable: boolean;
}

/** A folder with the documents in it and below it. */
export interface DocumentFolder {
  /** Relative to the project folder, with forward slashes; empty for the folder itself. */
  readonly path: string;
  readonly documents: readonly FoundDocument[];
  /** How many of them can be read. */
  readonly readable: number;
}

/** A project folder with this many documents is taken for somebody's collection of sources. */
export const fewestDocuments = 3;

/** Kinds of documents by the ends of their names. */
const kinds: Readonly<Record<string, string>> = {
  txt: 'text',
  text: 'text',
  md: 'Markdown',
  markdown: 'Markdown',
  pdf: 'PDF',
  docx: 'Word document',
  doc: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF',
  html: 'web page',
  htm: 'web page',
  xhtml: 'web page',
  mht: 'web page',
  mhtml: 'web page',
  eml: 'mail',
  msg: 'mail',
  mbox: 'mail',
  epub: 'EPUB',
  pptx: 'presentation',
  ppt: 'presentation',
  odp: 'presentation',
  xlsx: 'spreadsheet',
  xls: 'spreadsheet',
  ods: 'spreadsheet',
  csv: 'table',
  tsv: 'table',
  srt: 'subtitles',
  vtt: 'subtitles',
};

/** Kinds that come with program code as often as with sources: they are no sign of a collection. */
const weakKinds: ReadonlySet<string> = new Set(['table', 'subtitles']);

/** Names of files that speak of the project they stand in, or that tools read; `-` and more words may follow the first ones. */
const withMore = 'readme license licence requirements third-party-notices third_party_notices';
const alone =
  'changelog changes history contributing contributors code_of_conduct code-of-conduct security support authors ' +
  'maintainers governance notice copying install todo roadmap agents claude gemini copilot-instructions ' +
  'pull_request_template issue_template constraints cmakelists robots humans llms ads';

const housekeeping = new RegExp(
  `^(?:(?:${withMore.replaceAll(' ', '|')})(?:-[^.]*)?|${alone.replaceAll(' ', '|')})(?:\\.[^.]*)?\\.(?:md|markdown|txt|text|html)$`,
  'i',
);

/** The ends of the names of documents, in small letters and without the dot. */
export const documentExtensions: readonly string[] = Object.keys(kinds);

/** What kind of document a file is by its name, without its folders; `undefined` for READMEs, licences and all else. */
export function documentKind(name: string): string | undefined {
  if (name.startsWith('.') || name.startsWith('~$') || housekeeping.test(name)) return undefined;
  const dot = name.lastIndexOf('.');
  const extension = dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
  return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
}

/** Whether documents of this kind are a sign that a folder holds somebody's sources. */
export function isCollection(documents: readonly FoundDocument[]): boolean {
  return documents.filter(({ kind }) => !weakKinds.has(kind)).length >= fewestDocuments;
}

/**
 * The folders that hold documents, those with the most readable ones first. A folder whose documents all lie in one
 * folder of it is left out for that one: of `docs/evidence/a.pdf` alone the folder is `docs/evidence`.
 */
export function foldersOf(documents: readonly FoundDocument[]): DocumentFolder[] {
  const inside = new Map<string, FoundDocument[]>();
  for (const document of documents) {
    for (let at = document.path.lastIndexOf('/'); at > 0; at = document.path.lastIndexOf('/', at - 1)) {
      const folder = document.path.slice(0, at);
      const before = inside.get(folder);
      if (before === undefined) inside.set(folder, [document]);
      else before.push(document);
    }
  }
  const counts = new Map([...inside].map(([path, all]) => [path, all.length]));
  const standsForAnother = new Set(
    [...counts].flatMap(([path, count]) => {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      return counts.get(parent) === count ? [parent] : [];
    }),
  );
  return [...inside]
    .filter(([path]) => !standsForAnother.has(path))
    .map(([path, all]) => folderOf(path, all))
    .toSorted(
      (a, b) =>
        b.readable - a.readable || b.documents.length - a.documents.length || (a.path < b.path ? -1 : 1),
    );
}

/** A folder with its documents. */
export function folderOf(path: string, documents: readonly FoundDocument[]): DocumentFolder {
  return { path, documents, readable: documents.filter(({ readable }) => readable).length };
}
