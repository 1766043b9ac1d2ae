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
  /** A project file. */
  projectFile: mebibyte,
  /** The front matter of a text. Longer front matter is not read. */
  frontMatter: 64 * 1024,
} as const;
