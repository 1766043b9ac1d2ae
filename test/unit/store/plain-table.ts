import type { PassageTable } from '../../../src/store/query/passage-table.ts';
import { passageOf } from '../../store/filled-index.ts';
import type { PlainFile } from '../../store/plain/plain-files.ts';
import { plainPassages } from '../../store/plain/plain-tables.ts';

/** A plain table of one source with these passages. */
export function tableOf(...texts: readonly string[]): PassageTable {
  const file: PlainFile = {
    path: 'sources/port.txt',
    kind: 'source',
    keyed: { key: 'port', aliases: '[]', item: '{}' },
    stamp: { size: 0, mtime: 0, ctime: 0, ino: 0 },
    sha256: '',
    reader: { id: 'test', version: 1, markup: 'plain', paragraphs: 'in the file' },
    reading: { passages: texts.map(passageOf), metadata: {}, problems: [] },
  };
  return plainPassages(new Map([[file.path, file]]));
}
