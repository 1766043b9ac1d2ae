import type { CorpusRules } from '../../project/corpus-rules.ts';
import type { Host } from './host.ts';
import type { Files } from './files.ts';

/** What to scan. All paths except `sources` are absolute, as `resolvePath` gives them. */
export interface ScanOptions {
  readonly root: string;
  /** Corpus folders as the project names them. */
  readonly sources: readonly string[];
  readonly rules: CorpusRules;
  /** Only these files and folders. */
  readonly within?: readonly string[];
  /** Files that a library keeps elsewhere. */
  readonly linked?: readonly string[];
}

/** The part of the host that a scan uses. */
export interface ScanHost extends Pick<Host, 'pause'> {
  readonly files: Pick<Files, 'list' | 'stamp' | 'real' | 'head'>;
}
