const mebibyte = 1024 * 1024;

/** Maximum sizes that are read, in bytes. They apply before every other limit: a larger file is listed, but never opened. */
export const limits = {
  /** A source in text or Markdown. Larger files are logs or dumps, and need many times their size in memory. */
  text: 64 * mebibyte,
  /** A PDF. Larger ones are scanned books. */
  pdf: 256 * mebibyte,
  /** The pages of a PDF that is read: several volumes. */
  pdfPages: 5000,
  /** A briefing. Nobody writes a larger one, and checking it would take minutes. */
  briefing: 8 * mebibyte,
  /** A stretch of a briefing without a blank line, in characters. Each is read as a whole; no real paragraph or table is this long. */
  stretch: mebibyte,
  /** A bibliography: about 20,000 entries with abstracts. */
  bibliography: 16 * mebibyte,
  /** One paragraph of a source, in characters: a novel without a line break. Each quotation is compared with whole paragraphs. */
  passage: 2 * mebibyte,
  /** Rows of a table and lines of JSON Lines. No sheet of Excel has more. */
  rows: 1_048_576,
  /** A project file. */
  projectFile: mebibyte,
  /** The front matter of a text. Longer front matter is not read. */
  frontMatter: 64 * 1024,
  /** A saved web page. */
  html: 10 * mebibyte,
  /** The part of a page's text, with its tags, in which an article is looked for, in characters; longer pages are read whole. */
  articleText: 3 * mebibyte,
  /** The number of elements of such a page; Readability takes more than linear time in it. */
  articleElements: 40_000,
  /** How deep elements of a page are kept inside each other; deeper ones are laid flat. */
  elementDepth: 256,
  /** How deep a page may nest its elements. Real pages stay under 100; this deep, only programs and attacks do. */
  elementDepthRead: 1000,
  /** A zip: a Word document or an e-book with its pictures. */
  zip: 256 * mebibyte,
  /** The number of files in it. */
  zipEntries: 20_000,
  /** One file of text in it, unpacked, and all that are read together. */
  zipPart: 64 * mebibyte,
  zipUnpacked: 192 * mebibyte,
  /** A file that grows more than this many times when it is unpacked is refused, from this size on; real documents grow 10 to 50 times. */
  zipRatio: 200,
  zipRatioFrom: 8 * mebibyte,
} as const;
