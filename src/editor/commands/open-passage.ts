import type { StoredPassage } from '../../corpus/source.ts';
import * as vscode from 'vscode';
import type { Span } from '../../text/span.ts';
import { commandUri } from '../convert.ts';
import { commands } from '../ids.ts';
import { shownAt } from '../jumps.ts';
import type { Services } from '../services.ts';

/** A place in a source, as passed in a command link. Lines and columns count from 0. */
export interface PassageTarget {
  /** The URI of the file, or of its reading, as a string. */
  readonly uri: string;
  /** Start line, start column, end line, end column. */
  readonly range: readonly [number, number, number, number];
}

/** The place of `passage`, or of `span` in it; `near` is a file of the same project. */
export function passageTarget(
  services: Services,
  near: vscode.Uri,
  passage: StoredPassage,
  span?: Span,
): PassageTarget {
  const { uri, range } = shownAt(services, near, passage, span);
  const { start, end } = range;
  return { uri: uri.toString(), range: [start.line, start.character, end.line, end.character] };
}

/** A link that opens the place: it runs our command with plain data. */
export function passageLink(target: PassageTarget): string {
  return commandUri(commands.openPassage, target).toString();
}

/** The command behind {@link passageLink}. A missing file is reported, not thrown. */
export function registerOpenPassage(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.openPassage, async (target: unknown) => {
    if (!isTarget(target)) return;
    const [startLine, startColumn, endLine, endColumn] = target.range;
    const selection = new vscode.Range(startLine, startColumn, endLine, endColumn);
    try {
      const editor = await vscode.window.showTextDocument(vscode.Uri.parse(target.uri, true), { selection });
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      services.log.report('Cannot open the source', error);
    }
  });
}

function isTarget(value: unknown): value is PassageTarget {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('range' in value)) return false;
  const { uri, range } = value;
  return (
    typeof uri === 'string' &&
    Array.isArray(range) &&
    range.length === 4 &&
    range.every((number) => Number.isInteger(number) && number >= 0)
  );
}
