/** What the pages of a file are called: the labels that citations use, else their numbers. */
export interface PageNames {
  /** The page's label, or its number where it has none. */
  readonly nameOf: (page: number) => string;
  /** Where the page is among all: `of 19`, and `(16 of 19)` where labels say something else. */
  readonly placeOf: (page: number, pages: number) => string;
  /** The number of the page with this label, else the number that the text is. */
  readonly pageNamed: (text: string) => number | undefined;
}

/** The names of pages by their labels, which are given by the numbers of the pages in the file. */
export function pageNames(labels: Readonly<Record<string, string>> = {}): PageNames {
  const known = new Map(Object.entries(labels).map(([page, label]) => [Number(page), label]));
  const differ = [...known].some(([page, label]) => label !== String(page));
  return {
    nameOf: (page) => known.get(page) ?? String(page),
    placeOf: (page, pages) => (differ ? `(${page} of ${pages})` : `of ${pages}`),
    pageNamed(text) {
      const wanted = text.trim().toLowerCase();
      const labelled = [...known].find(([, label]) => label.toLowerCase() === wanted);
      if (labelled !== undefined) return labelled[0];
      const page = Number(wanted);
      return wanted !== '' && Number.isInteger(page) ? page : undefined;
    },
  };
}
