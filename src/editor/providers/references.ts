import * as vscode from 'vscode';
import { type CitingSentence, citingPassages, citingSentences } from '../../features/citing.ts';
import { type Sought, soughtAt, soughtIn } from '../../features/references.ts';
import { openLedger } from '../../check/ledger.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import type { Citing } from './citing.ts';
import { toSignal } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { shownAt } from '../jumps.ts';
import type { Project } from '../project.ts';
import { type Services, briefingSelector, checkOptions } from '../services.ts';
import { passageAt, sourceFileAt, sourceSelector } from '../source-at.ts';

/**
 * "Find All References": from a passage, or a citation of it, to the sentences of all briefings that cite it; from a source's title,
 * or a citation without a passage, to every sentence that cites the source.
 */
export function registerReferences(services: Services, citing: Citing): vscode.Disposable {
  const provide =
    (find: Find): vscode.ReferenceProvider['provideReferences'] =>
    (document, position, _context, token) =>
      guarded(services.log, 'Cannot find what cites this', undefined, () =>
        find(document, position, toSignal(token)),
      );

  const fromBriefing: Find = async (document, position, signal) => {
    const project = services.isBriefing(document) ? services.projects.of(document.uri) : undefined;
    const index = project?.index;
    if (project === undefined || index === undefined) return undefined;
    const briefing = services.briefingFor(document);
    const ledger = await openLedger(briefing, index, checkOptions(services, document), signal);
    const sought = await soughtIn(ledger, document.offsetAt(position), signal);
    if (sought === undefined) return undefined;
    const passages = sought.passages.map((passage) => shownAt(services, document.uri, passage));
    return [...passages, ...(await citers(project, index, sought, signal))];
  };
  const fromSource: Find = async (document, position, signal) => {
    const file = await sourceFileAt(services, document.uri, signal);
    if (file === undefined) return undefined;
    const passage = passageAt(await file.index.passages(file.source.key, signal), position);
    if (passage === undefined) return undefined;
    return citers(file.project, file.index, soughtAt(file.source, passage), signal);
  };
  const citers = async (
    project: Project,
    index: LocalIndex,
    { source, numbers }: Sought,
    signal: AbortSignal,
  ): Promise<vscode.Location[]> => {
    const passages = await index.passages(source.key, signal);
    const all = citingSentences(await citing.briefings(project, signal), source, passages);
    return locationsOf(citingPassages(all, numbers));
  };

  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(briefingSelector, {
      provideReferences: provide(fromBriefing),
    }),
    vscode.languages.registerReferenceProvider(sourceSelector, { provideReferences: provide(fromSource) }),
  );
}

type Find = (
  document: vscode.TextDocument,
  position: vscode.Position,
  signal: AbortSignal,
) => Promise<vscode.Location[] | undefined>;

/** The locations of sentences; the id of a briefing is its file's URI. */
export function locationsOf(sentences: readonly CitingSentence[]): vscode.Location[] {
  return sentences.map(({ briefing, sentence: { start, end } }) => {
    const range = new vscode.Range(start.line, start.column, end.line, end.column);
    return new vscode.Location(vscode.Uri.parse(briefing, true), range);
  });
}
