import type { ReadingWork } from '../reader.ts';
import type { CslItem } from '../../source.ts';
import type { RtfBlock } from './rtf-paragraphs.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { rtfWalk } from './rtf-walk.ts';

/** What an RTF file holds. */
export interface RtfDocument {
  readonly blocks: readonly RtfBlock[];
  /** Whether the file ends inside a group. */
  readonly isCutOff: boolean;
  readonly metadata: Partial<CslItem>;
  /** Where each field of the metadata comes from. */
  readonly origins: Readonly<Record<string, string>>;
}

/** How many tokens are read before other work may go on. */
const tokensBetweenPauses = 100_000;

/** The blocks and the properties of an RTF file. */
export async function rtfDocument(bytes: Uint8Array, work: ReadingWork): Promise<RtfDocument> {
  const walk = rtfWalk();
  let count = 0;
  for (const token of rtfTokens(bytes)) {
    walk.take(token);
    count += 1;
    if (count % tokensBetweenPauses !== 0) continue;
    await work.pause();
    work.signal.throwIfAborted();
  }
  return walk.end();
}
