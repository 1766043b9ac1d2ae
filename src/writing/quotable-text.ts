import type { StoredPassage } from '../corpus/source.ts';
import { withoutAsides } from '../text/asides.ts';
import { quotableMarkdown } from '../text/markdown-words.ts';

/** The words of a passage as they can be quoted: without its asides, and without the marks of Markdown. The length stays the same. */
export function quotableText(passage: Pick<StoredPassage, 'text' | 'markup' | 'asides'>): string {
  const text = withoutAsides(passage);
  return passage.markup === 'markdown' ? quotableMarkdown(text) : text;
}
