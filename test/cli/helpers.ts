import { mkdtempSync, rmSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { About } from '../../src/cli/commands/options.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { openHere, addingHere, poolHere, tidyHere } from '../store/project-folder.ts';

/** A command's output and exit code. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder to run commands in. */
export interface Place {
  readonly folder: string;
  /** Runs one command line in this process, with a real index that runs on the same thread. */
  briefing(args: readonly string[], input?: readonly string[] | Uint8Array): Promise<Ended>;
  remove(): void;
}

/** Zotero's answers in tests, by path; others fail as where Zotero does not run. */
export const zoteroAnswers = new Map<string, unknown>();

async function askZoteroHere(path: string): Promise<unknown> {
  const answer = zoteroAnswers.get(path);
  if (answer === undefined) throw new TypeError('fetch failed');
  return answer;
}

const about: About = {
  version: '1.2.3',
  help: (rule) => readFileSync(new URL(`../../media/rules/${rule}.md`, import.meta.url), 'utf8'),
};
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A temporary project with these files and, by default, the seeds. Its index is kept beside it. */
export function makePlace(files: Readonly<Record<string, string>> = {}, withSeeds = true): Place {
  const temporary = mkdtempSync(join(tmpdir(), 'briefing-cli-'));
  const folder = join(temporary, 'project');
  process.env['XDG_CACHE_HOME'] = join(temporary, 'cache');
  mkdirSync(folder);
  if (withSeeds) cpSync(seeds, join(folder, 'seeds'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    async briefing(args, input = []) {
      const printed = { out: '', err: '' };
      const io: Io = {
        cwd: folder,
        out: (text) => void (printed.out += text),
        err: (text) => void (printed.err += text),
        terminal: false,
        colour: false,
        async *lines() {
          if (!(input instanceof Uint8Array)) yield* input;
        },
        input: async () => (input instanceof Uint8Array ? input : new Uint8Array()),
      };
      const indexes = {
        open: openHere,
        tidy: tidyHere,
        startPool: poolHere,
        adding: addingHere,
        askZotero: askZoteroHere,
      };
      const code = await run(args, io, indexes, { files: nodeFiles, pause }, about);
      return { code, ...printed };
    },
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
