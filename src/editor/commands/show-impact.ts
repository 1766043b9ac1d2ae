import * as vscode from 'vscode';
import { passagesText, placeText } from '../../corpus/place.ts';
import { impactOf } from '../../evidence/lock/impact.ts';
import { type Sought, soughtAt, soughtIn } from '../../features/references.ts';
import { openLedger } from '../../check/ledger.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import { countOf } from '../../text/counts.ts';
import { tidy } from '../../text/normalise.ts';
import { toRange } from '../convert.ts';
import { commands } from '../ids.ts';
import type { Project } from '../project.ts';
import type { Citing } from '../providers/citing.ts';
import { type Services, checkOptions } from '../services.ts';
import { passageAt, sourceFileAt } from '../source-at.ts';
import { openedBriefings } from './briefing-documents.ts';

/** A sentence that rests on the source, in the list. */
interface Row extends vscode.QuickPickItem {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
}

/** What is asked about, and where. */
interface Asked {
  readonly project: Project;
  readonly index: LocalIndex;
  readonly sought: Sought;
}

/**
 * "Show What Rests on This Source": lists every sentence of all briefings that rests on the passage or source at the cursor, in a briefing
 * or in a source, else on one that is chosen.
 */
export function registerShowImpact(services: Services, citing: Citing): vscode.Disposable {
  return vscode.commands.registerCommand(commands.showImpact, async () => {
    const { signal } = new AbortController();
    try {
      const asked = (await askedAt(services, signal)) ?? (await chosen(services, signal));
      if (asked !== undefined) await show(asked);
    } catch (error) {
      services.log.report('Cannot show what rests on this source', error);
    }
  });

  async function show({ project, index, sought: { source, numbers } }: Asked): Promise<void> {
    const { signal } = new AbortController();
    const wanted = numbers === undefined ? undefined : new Set(numbers);
    const rows: Row[] = [];
    for await (const { document, path, ledger } of openedBriefings(
      project,
      index,
      services,
      citing,
      signal,
    )) {
      const { briefing, context } = ledger;
      for (const { span, passages } of await impactOf(source, wanted, briefing, context, signal)) {
        const range = toRange(document, span);
        rows.push({
          label: tidy(briefing.text.slice(span.start, span.end)),
          description: passages.length === 0 ? source.key : `${source.key} ${passagesText(passages)}`,
          detail: `${path}:${range.start.line + 1}`,
          document,
          range,
        });
      }
    }
    const what =
      wanted === undefined || numbers === undefined
        ? source.key
        : (await index.passages(source.key, signal))
            .filter(({ number }) => wanted.has(number))
            .slice(0, 1)
            .map(placeText)
            .join();
    if (rows.length === 0) {
      void vscode.window.showInformationMessage(`No sentence of a briefing rests on ${what}.`);
      return;
    }
    const title = `${countOf(rows.length, 'sentence')} on ${what}`;
    const picked = await vscode.window.showQuickPick(rows, {
      title,
      placeHolder: 'Choose a sentence to open it',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked !== undefined)
      await vscode.window.showTextDocument(picked.document, { selection: picked.range });
  }
}

/** What stands at the cursor of the active editor: a citation of a briefing, or a passage of a source. */
async function askedAt(services: Services, signal: AbortSignal): Promise<Asked | undefined> {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  if (document === undefined || selection === undefined) return undefined;
  const project = services.projects.of(document.uri);
  const index = project?.index;
  if (project !== undefined && index !== undefined && services.isBriefing(document)) {
    const briefing = services.briefingFor(document);
    const ledger = await openLedger(briefing, index, checkOptions(services, document), signal);
    const sought = await soughtIn(ledger, document.offsetAt(selection.active), signal);
    return sought && { project, index, sought };
  }
  const file = await sourceFileAt(services, document.uri, signal);
  if (file === undefined) return undefined;
  const passage = passageAt(await file.index.passages(file.source.key, signal), selection.active);
  const sought =
    passage === undefined ? { source: file.source, passages: [] } : soughtAt(file.source, passage);
  return { project: file.project, index: file.index, sought };
}

/** A source that is chosen from a list. */
async function chosen(services: Services, signal: AbortSignal): Promise<Asked | undefined> {
  const project = services.projects.current();
  const index = project?.index;
  if (project === undefined || index === undefined) return undefined;
  const rows = (await index.sources(signal)).map((source) => ({
    label: source.key,
    description: source.item.title ?? '',
    detail: source.path,
    source,
  }));
  const picked = await vscode.window.showQuickPick(rows, {
    placeHolder: 'The source whose sentences are shown',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && { project, index, sought: { source: picked.source, passages: [] } };
}
