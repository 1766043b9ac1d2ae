/** Plain text as Markdown that reads as the same text: with a backslash before what Markdown or a citation would begin with. */
export function escapedText(text: string): string {
  return text.replaceAll(/[\\`*_<>~^$]|\[(?=[@^])|@(?=\w)/g, '\\$&');
}
