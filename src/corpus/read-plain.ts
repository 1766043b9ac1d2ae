import { decode } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { passagesOf } from './passages.ts';
import type { TextFormat } from './sections.ts';
import type { SourceDocument } from './source.ts';
import { statedMetadata } from './stated-metadata.ts';

/** What text and Markdown share: bytes to passages, front matter first, then what the text says about itself. */
export function readPlain(bytes: Uint8Array, format: TextFormat): SourceDocument {
  const { text, problems } = decode(bytes);
  const frontMatter = parseFrontMatter(text);
  const passages = passagesOf(text, frontMatter.span?.end ?? 0, format);
  const empty = text.trim() !== '' && passages.length === 0;
  return {
    passages,
    metadata: { ...statedMetadata(passages), ...frontMatter.metadata },
    problems: [
      ...problems,
      ...frontMatter.problems,
      ...(empty
        ? [{ severity: 'warning' as const, message: 'The file has front matter only: it has no passages.' }]
        : []),
    ],
  };
}
