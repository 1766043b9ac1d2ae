const mebibyte = 1024 * 1024;

/** Largest sizes that are read, in bytes. They come before every other limit: what is larger is named, and never opened. */
export const limits = {
  /** A source in text or Markdown. A larger one is a log or a dump, and costs memory many times over. */
  text: 64 * mebibyte,
  /** A briefing. Nobody writes one of this size; a check of it would take minutes. */
  briefing: 8 * mebibyte,
  /** A stretch of a briefing without a blank line, in characters: no paragraph or table is so long. Each is read as a whole. */
  stretch: mebibyte,
  /** A bibliography: about 20,000 entries with abstracts. */
  bibliography: 16 * mebibyte,
  /** One paragraph of a source, in characters: a novel without a line break. Each quotation is held against whole paragraphs. */
  passage: 2 * mebibyte,
  /** A project file. */
  projectFile: mebibyte,
  /** The front matter of a text: what is longer is none. */
  frontMatter: 64 * 1024,
} as const;
