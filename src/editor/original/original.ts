import { pageOf } from '../../corpus/jump.ts';
import type { StoredPassage } from '../../corpus/source.ts';
import type * as vscode from 'vscode';
import type { Span } from '../../text/span.ts';
import { commandUri } from '../convert.ts';
import { commands } from '../ids.ts';
import { type Services, sourceUri } from '../services.ts';

/** A place in the original of a source, as passed in a command link. */
export interface OriginalTarget {
  /** The file's URI as a string. */
  readonly uri: string;
  /** The page to open, counted from 1 as the file has them. */
  readonly page?: number;
  /** The page on which the words end, where that is another. */
  readonly last?: number;
  /** The words to mark there. */
  readonly words?: string;
}

/** Maximum length of the words that are looked for on a page, in characters: few pages have more, and links hold them. */
const longestWords = 4_000;

/** The place of `passage` in its source's file, or of `span` in it; `near` is a document of the same project. */
export function originalTarget(
  services: Services,
  near: vscode.Uri,
  passage: StoredPassage,
  span?: Span,
): OriginalTarget {
  const { page, last } = pageOf(passage) ?? {};
  return {
    uri: sourceUri(services, near, passage.path).toString(),
    ...(page === undefined ? {} : { page }),
    ...(last === undefined ? {} : { last }),
    words: passage.text.slice(span?.start, span?.end).slice(0, longestWords),
  };
}

/** A link that opens the place: it runs our command with plain data. */
export function originalLink(target: OriginalTarget): string {
  return commandUri(commands.openOriginal, target).toString();
}

/** Whether a command's argument is a target: links come out of documents. */
export function isOriginalTarget(value: unknown): value is OriginalTarget {
  if (typeof value !== 'object' || value === null || !('uri' in value)) return false;
  const { uri } = value;
  const words = 'words' in value ? value.words : undefined;
  return (
    typeof uri === 'string' &&
    uri.startsWith('file:') &&
    (!('page' in value) || isPage(value.page)) &&
    (!('last' in value) || isPage(value.last)) &&
    (words === undefined || typeof words === 'string')
  );
}

function isPage(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}
