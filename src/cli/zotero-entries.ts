import { parseBriefing } from '../briefing/parse.ts';
import type { MissingEntries } from '../corpus/bibliography/missing-entries.ts';
import { entriesOfZotero } from '../corpus/bibliography/missing-entries.ts';
import type { AskZotero } from '../corpus/bibliography/zotero-answers.ts';
import { zoteroItems } from '../corpus/bibliography/zotero-library.ts';
import type { CslItem } from '../corpus/source.ts';
import type { LocalIndex } from '../store/local-index.ts';
import { errorMessage } from '../text/error-message.ts';
import { briefingsFor } from './commands/check-files.ts';
import { briefingToCheck } from './file-roles.ts';
import { decodeText } from './files.ts';
import { type Io, UsageError } from './io.ts';
import type { CliProject } from './project.ts';

/**
 * The entries of Zotero's library for keys that briefings of the project cite and that neither a source nor a bibliography has. They go
 * into the `references.json` of the first corpus folder, so that the project says everywhere where these sources are.
 */
export async function zoteroEntries(
  ask: AskZotero,
  index: LocalIndex,
  project: CliProject,
  io: Io,
): Promise<readonly MissingEntries[]> {
  const { briefings } = await briefingsFor([], {}, project, io);
  const cited = new Set(
    briefings.flatMap((file) =>
      parseBriefing(
        decodeText(file, file.bytes, briefingToCheck, (message) => io.err(message)),
      ).citations.map(({ key }) => key),
    ),
  );
  const bibliographies = await index.bibliographies();
  for (const id of bibliographies.flatMap(({ ids }) => ids)) cited.delete(id);
  const unknown: string[] = [];
  for (const key of cited) {
    if ((await index.source(key)) !== undefined) continue;
    if ((await index.keysLike(key)).meant.length === 0) unknown.push(key);
  }
  if (unknown.length === 0) return [];
  const items = await itemsOf(ask);
  return entriesOfZotero(new Set(unknown), items.values(), bibliographies, index.status().folders);
}

async function itemsOf(ask: AskZotero): Promise<ReadonlyMap<string, CslItem>> {
  try {
    return (await zoteroItems(ask, new AbortController().signal)).items;
  } catch (error) {
    const why = errorMessage(error);
    throw new UsageError(
      why === 'fetch failed' ? 'Zotero does not answer on this machine (127.0.0.1:23119): start it.' : why,
    );
  }
}
