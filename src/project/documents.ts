/** A document in a project folder that may be a source. */
export interface FoundDocument {
  /** Relative to the project folder, with forward slashes. */
  readonly path: string;
  /** In words for people: `PDF`, `Word document`. */
  readonly kind: string;
  /** Whether a reader for its format exists. */
  readonly readable: boolean;
  /** Whether it is Markdown, as its reader says. */
  readonly markdown: boolean;
}

/** A folder with the documents in it and in its subfolders. */
export interface DocumentFolder {
  /** Relative to the project folder, with forward slashes; empty for the folder itself. */
  readonly path: string;
  readonly documents: readonly FoundDocument[];
  /** Number of documents that can be read. */
  readonly readable: number;
}

/** Minimum documents of a folder that counts as a collection of sources. */
const fewestDocuments = 3;

/**
 * Extensions, in lower case and without the dot, that suggest a collection of sources. Tables, subtitles and archives are documents
 * too, but are just as common beside program code.
 */
export const signEndings: readonly string[] =
  'txt text md markdown pdf docx doc odt rtf html htm xhtml mht mhtml eml msg mbox epub pptx ppt odp xlsx xls ods'.split(
    ' ',
  );

/** Whether the documents of a folder suggest that it is a collection of sources. */
export function isCollection(documents: readonly FoundDocument[]): boolean {
  const isSign = ({ path }: FoundDocument): boolean =>
    signEndings.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  return documents.filter(isSign).length >= fewestDocuments;
}

/**
 * The folders that hold documents, those with the most readable ones first. A folder whose documents all lie in one subfolder is left
 * out in favour of that subfolder: for `docs/evidence/a.pdf` alone the result is `docs/evidence`.
 */
export function documentFolders(documents: readonly FoundDocument[]): DocumentFolder[] {
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
  const covered = new Set(
    [...counts].flatMap(([path, count]) => {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      return counts.get(parent) === count ? [parent] : [];
    }),
  );
  return [...inside]
    .filter(([path]) => !covered.has(path))
    .map(([path, all]) => documentFolder(path, all))
    .toSorted(
      (a, b) =>
        b.readable - a.readable || b.documents.length - a.documents.length || (a.path < b.path ? -1 : 1),
    );
}

/** A folder with its documents. */
export function documentFolder(path: string, documents: readonly FoundDocument[]): DocumentFolder {
  return { path, documents, readable: documents.filter(({ readable }) => readable).length };
}
