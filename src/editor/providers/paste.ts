import * as vscode from 'vscode';
import {
  type PasteOffer,
  type PassageWords,
  locateText,
  pasteOffers,
  stretchesIn,
} from '../../features/paste.ts';
import { type PastePlace, pastePlace } from '../../features/paste-place.ts';
import { tidy } from '../../text/normalise.ts';
import { passageRange, toRange, toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { type Services, briefingSelector } from '../services.ts';
import { sourceFileAt, sourceSelector } from '../source-at.ts';

/** The type under which the place of copied text travels with it, within a window. */
const placeMime = 'application/vnd.briefing.place';
const textMime = 'text/plain';

const root = vscode.DocumentDropOrPasteEditKind.Empty.append('briefing');
const kinds: Readonly<Record<PasteOffer['kind'], vscode.DocumentDropOrPasteEditKind>> = {
  quotation: root.append('quotation'),
  blockQuote: root.append('blockQuote'),
  citation: root.append('citation'),
};

/**
 * Turns words of a source that are pasted or dropped into a briefing into a quotation with its citation. The paste menu also offers a
 * block quote, the citation alone, and the plain text. `editor.pasteAs.preferences` sets which comes first. Text from no source, and
 * text copied from a briefing, is pasted unchanged.
 */
export function registerPaste(services: Services): vscode.Disposable {
  const offers = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    data: vscode.DataTransfer,
    signal: AbortSignal,
  ): Promise<{ readonly place: PastePlace; readonly offers: readonly PasteOffer[] } | undefined> => {
    const index = services.isBriefing(document) ? services.indexFor(document.uri) : undefined;
    const text = (await data.get(textMime)?.asString()) ?? '';
    if (index === undefined || text.trim() === '') return undefined;
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const place = pastePlace(services.briefingFor(document), span);
    if (place === undefined) return undefined;
    const copied = await copiedFrom(services, data, text, signal);
    if (copied === 'briefing') return undefined;
    const stretches = copied ?? (await locateText(text, index, signal));
    return { place, offers: pasteOffers(stretches, place) };
  };
  const searched = <T>(work: () => Promise<T | undefined>): Promise<T | undefined> =>
    guarded(services.log, 'Cannot find where the pasted text comes from', undefined, work);

  const pasting: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, ranges, data) {
      const [range] = ranges;
      if (range === undefined || ranges.length > 1) return;
      const { start, end } = range;
      const place = [document.uri.toString(), start.line, start.character, end.line, end.character];
      data.set(placeMime, new vscode.DataTransferItem(JSON.stringify(place)));
    },
    provideDocumentPasteEdits: (document, ranges, data, context, token) =>
      searched(async () => {
        const [range] = ranges;
        if (range === undefined || ranges.length > 1) return undefined;
        const found = await offers(document, range, data, toSignal(token));
        return found?.offers
          .filter(({ kind }) => context.only === undefined || context.only.contains(kinds[kind]))
          .map(({ kind, title, text }) => {
            const edit = new vscode.DocumentPasteEdit(text, title, kinds[kind]);
            const also = withoutClosing(document, found.place);
            if (also !== undefined) edit.additionalEdit = also;
            return edit;
          });
      }),
  };
  const dropping: vscode.DocumentDropEditProvider = {
    provideDocumentDropEdits: (document, position, data, token) =>
      searched(async () => {
        const found = await offers(document, new vscode.Range(position, position), data, toSignal(token));
        return found?.offers.map(({ kind, title, text }) => {
          const edit = new vscode.DocumentDropEdit(text, title, kinds[kind]);
          const also = withoutClosing(document, found.place);
          if (also !== undefined) edit.additionalEdit = also;
          return edit;
        });
      }),
  };
  const provided = Object.values(kinds);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider([briefingSelector, sourceSelector].flat(), pasting, {
      providedPasteEditKinds: provided,
      copyMimeTypes: [placeMime],
      pasteMimeTypes: [textMime, placeMime],
    }),
    vscode.languages.registerDocumentDropEditProvider(briefingSelector, dropping, {
      providedDropEditKinds: provided,
      dropMimeTypes: [textMime],
    }),
  );
}

/** The passages that the text was copied from; `briefing` for text of a briefing, undefined where the origin is unknown. */
async function copiedFrom(
  services: Services,
  data: vscode.DataTransfer,
  text: string,
  signal: AbortSignal,
): Promise<readonly PassageWords[] | 'briefing' | undefined> {
  const value = await data.get(placeMime)?.asString();
  const place: unknown = value === undefined ? undefined : JSON.parse(value);
  if (!isPlace(place)) return undefined;
  const [uri, ...numbers] = place;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  if (services.isBriefing(document)) return 'briefing';
  const range = new vscode.Range(...numbers);
  const file = await sourceFileAt(services, document.uri, signal);
  // If the source has changed since, the words are searched instead.
  if (file === undefined || tidy(document.getText(range)) !== tidy(text)) return undefined;
  const passages = await file.index.passages(file.source.key, signal);
  const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return stretchesIn(passages, selected, (passage) => document.offsetAt(passageRange(passage).start));
}

function isPlace(value: unknown): value is [string, number, number, number, number] {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [uri, ...numbers] = value;
  return typeof uri === 'string' && numbers.every((one) => Number.isInteger(one));
}

/** Deletes a closing mark after the place, because the quotation ends with one. */
function withoutClosing(
  document: vscode.TextDocument,
  { closed }: PastePlace,
): vscode.WorkspaceEdit | undefined {
  if (closed === undefined) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, toRange(document, closed));
  return edit;
}
