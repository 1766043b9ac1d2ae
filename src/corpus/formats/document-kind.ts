import { isSkipped } from '../../project/skipped.ts';
import { kindOf } from './file-kinds.ts';

/** Names of files that describe their project or that tools read. `-` and more words may follow the first ones. */
const withMore = 'readme license licence requirements third-party-notices third_party_notices';
const alone =
  'changelog changes history contributing contributors code_of_conduct code-of-conduct security support authors ' +
  'maintainers governance notice copying install todo roadmap agents claude gemini copilot-instructions ' +
  'pull_request_template issue_template constraints cmakelists robots humans llms ads';

const housekeeping = new RegExp(
  `^(?:(?:${withMore.replaceAll(' ', '|')})(?:-[^.]*)?|${alone.replaceAll(' ', '|')})(?:\\.[^.]*)?\\.(?:md|markdown|txt|text|html)$`,
  'i',
);

const noBytes = new Uint8Array();

/**
 * The kind of document that a file is, from its name without folders: `PDF`, `Word document`. `undefined` for READMEs, licences and
 * the like, and for files without text to quote.
 */
export function documentKind(name: string): string | undefined {
  if (isSkipped(name) || housekeeping.test(name)) return undefined;
  const { kind, document } = kindOf(name, noBytes);
  return document ? kind : undefined;
}
