import { problem, type Problem } from '../../source.ts';
import { readingOf, refusal, type DocumentBlock } from '../blocks.ts';
import { domBlocks } from '../dom/dom-blocks.ts';
import { firstElement, parseTree } from '../dom/tree.ts';
import { limits } from '../limits.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { withoutBiographies } from './biography.ts';
import { isCutOff } from './cut-off.ts';
import { decodeHtml } from './decode-html.ts';
import { labelParts, type LabelledPart } from './label.ts';
import { cslOf } from './page-item.ts';
import { pageMetadata } from './page-metadata.ts';
import { pageParts } from './page-parts.ts';
import { writtenMetadata } from './written-metadata.ts';

/** What is known of a page from outside: the code page and address that a web archive states for it. */
export interface PageContext {
  readonly charset?: string;
  readonly address?: string;
}

/** Reads a saved web page: the article with its title and byline, readers' comments, and the data that the page states. Nothing of it is run or fetched. */
export async function readHtml(
  bytes: Uint8Array,
  work: ReadingWork,
  context: PageContext = {},
): Promise<Reading> {
  if (bytes.length > limits.html) {
    return refusal('too large', {
      id: 'file-too-large',
      args: { mebibytes: Math.ceil(bytes.length / 1024 / 1024), most: limits.html / 1024 / 1024 },
    });
  }
  const { text, problems } = await decodeHtml(bytes, context.charset);
  return readPage(text, problems, work, context);
}

/** Reads the characters of a page. */
export async function readPage(
  text: string,
  problems: readonly Problem[],
  work: ReadingWork,
  context: PageContext = {},
): Promise<Reading> {
  let saved: string | undefined;
  let isPart = false;
  const root = await parseTree(
    text,
    {
      kind: /^\s*<\?xml/.test(text.slice(0, 200)) ? 'xhtml' : 'html',
      onComment: (comment) => {
        saved ??= /^\s*saved from url=\(\d+\)(\S+)/.exec(comment)?.[1];
      },
      onEnd: (open, closed) => {
        isPart = isCutOff(text, { open, closed });
      },
    },
    work,
  );
  if (root === undefined)
    return refusal('damaged', { id: 'page-too-deep', args: { levels: limits.elementDepthRead } });
  const body = firstElement(root, 'body') ?? root;
  const blocks = domBlocks(body);
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && (level ?? 6) <= 2);
  const page = pageMetadata(
    root,
    headings.slice(0, 30).map((heading) => heading.text),
    context.address ?? saved,
  );
  work.signal.throwIfAborted();
  const parts = pageParts(body, blocks, page.title?.value ?? '', page.isArticle);
  const labelled = labelParts(
    parts,
    page.title?.value,
    page.publisher === undefined ? [] : [page.publisher.value],
  );
  const isScripted =
    labelled.every(({ section }) => section === undefined) &&
    firstElement(root, 'script', 'noscript') !== undefined;
  if (isScripted && !isPart) return refusal('empty', { id: 'page-scripted', args: {} });
  const { metadata, origins } = cslOf(page);
  const written = writtenMetadata(labelled, metadata, origins, page.dateOrder);
  const cut = isPart ? [problem('warning', { id: 'file-cut-off', args: {} })] : [];
  const authors = (written.metadata.author ?? []).flatMap(({ literal }) => literal ?? []);
  return readingOf(blocksOf(withoutBiographies(labelled, authors)), {
    ...written,
    problems: [...problems, ...cut],
  });
}

function blocksOf(parts: readonly LabelledPart[]): DocumentBlock[] {
  return parts.flatMap(({ section, text }) => (section === undefined ? [] : [{ section, text }]));
}
