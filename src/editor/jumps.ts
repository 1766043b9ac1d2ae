import type { StoredPassage } from '../corpus/source.ts';
import { jumpTo } from '../corpus/jump.ts';
import * as vscode from 'vscode';
import type { Span } from '../text/span.ts';
import { toEditorRange } from './convert.ts';
import { readingUri } from './reading/reading-uri.ts';
import { type Services, sourceUri } from './services.ts';

/** The document and range in which a passage, or `span` in it, is shown. `near` is a document of the same project. */
export function shownAt(
  services: Services,
  near: vscode.Uri,
  passage: StoredPassage,
  span?: Span,
): vscode.Location {
  const { kind, path, range } = jumpTo(passage, span);
  const file = sourceUri(services, near, path);
  return new vscode.Location(kind === 'reading' ? readingUri(file) : file, toEditorRange(range));
}
